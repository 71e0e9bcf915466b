"""Whether a passage carries a value: quotes to spans, digits, minutes, scores, names and dates."""

from summarizer.grounding.alignment import Alignment, locate, locate_all
from summarizer.grounding.dates import DateSupport, date_supported, dateline_date
from summarizer.grounding.folding import Folded, fold, fold_text
from summarizer.grounding.minutes import MinuteMention, MinuteSupport, minute_supported, minutes_in
from summarizer.grounding.names import Cast, NameKind, NameMention, NameSupport, contains_name, people_in, same_name
from summarizer.grounding.numbers import NumberMention, number_supported, numbers_in
from summarizer.grounding.scores import ScoreMention, scores_in
from summarizer.grounding.sentences import sentence_before, sentence_of, sentences

__all__ = [
    "Alignment",
    "Cast",
    "DateSupport",
    "Folded",
    "MinuteMention",
    "MinuteSupport",
    "NameKind",
    "NameMention",
    "NameSupport",
    "NumberMention",
    "ScoreMention",
    "contains_name",
    "date_supported",
    "dateline_date",
    "fold",
    "fold_text",
    "locate",
    "locate_all",
    "minute_supported",
    "minutes_in",
    "number_supported",
    "numbers_in",
    "people_in",
    "same_name",
    "scores_in",
    "sentence_before",
    "sentence_of",
    "sentences",
]
