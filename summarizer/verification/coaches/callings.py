"""How firmly an article calls somebody a coach: by a title at his name, by those whom he leads, or by what he does."""

from __future__ import annotations

import re

from summarizer.roles.masking import Token
from summarizer.verification.coaches.beside_side import is_beside_his_side
from summarizer.verification.coaches.crews import LED_BY, crew_spans, may_lead
from summarizer.verification.coaches.doings import does_as_coach
from summarizer.verification.coaches.ties import is_on_bench_line, leads_by_words
from summarizer.verification.coaches.titles import COACH
from summarizer.verification.survey import Sentence, Survey

_OF = (
    r"(?:(?:of|at|del?|de l[ao]s?|dell[aoe]?|degli|dei|di|du|des|do|da|dos|das|von|vom|der|for) "
    r"(?:the |la |el |l')?|d'|dell'|de l')"
)
_LESS = (
    r"(?:of|at|to|by|from|with|for|on|in|than|and|or|but|like|as|before|after|against|that|who|when|while|"
    r"di|del|dell[aoe]?|dei|da|dal|dall[ae]|a|al|all[aeo]?|ad|con|per|su|sul|sull[ae]|tra|fra|e|ed|o|ma|che|come|contro|"
    r"de|du|des|par|pour|avec|sur|sans|et|ou|mais|que|qui|comme|contre|chez|dans|"
    r"el|y|pero|por|para|sin|sobre|entre|quien|como|contra|en|"
    r"do|dos|das|no|na|nos|nas|ao|aos|pelo|pela|em|com|sem|ou|mas|"
    r"von|vom|mit|bei|beim|zu|zum|zur|aus|auf|an|am|im|fur|gegen|und|oder|aber|dass|als|wie|nach|vor|uber|um|durch)"
)
"""Prepositions and conjunctions, behind which a title is no longer a name's."""
NEXT = rf"(?: {_OF}(?:<t?\d+>|[a-z'.-]+)| (?!{_LESS}(?![a-z]))(?:<t\d+>|[a-z'.-]+))"
_PEER = (
    r"(?:colega|collega|homolog[oa]|omolog[oa]|homologue|"
    r"(?<!defensive )(?<!defending )(?<!midfield )(?<!attacking )(?<!goalkeeping )counterpart|opposite number|pendant|"
    r"amtskollege|trainerkollege|gegenuber|gegenpart)"
)
"""What one coach is to the other."""
_TITLE = rf"(?:{COACH}|{_PEER}|chief|supremo|professor|entr\.?|all\.)"
_TITLE_BEFORE = re.compile(
    rf"(?<![a-z])(?:{_TITLE}(?:(?:'?s|es|en|innen)?{NEXT}{{0,3}}?(?:,|:|\.:| -| \()? ?|"
    rf"(?:s|es|en|i),?:? (?:<t?\d+>|\(<t\d+>\)| |,|and|y|e|et|und){{1,8}} ?)|{LED_BY} ?)$"
)
"""A coach's title right before a name, with no more than whose coach he is and an epithet between."""
_TITLE_BEHIND = re.compile(
    rf"(?:(?:,|\s?\(|\s?[-–—]|,[^.;:,<]{{1,40}} (?:and|e|ed|y|et|und))\s?|(?= [^<]{{0,20}}{COACH} {_OF}<t)| "
    r"(?:as|als|come|como|comme)(?= ))"
    rf" ?(?:(?:the|il|lo|el|le|o|der|dem|den|ihr|sein|his|her|their|su|seu|son|leur|new) |l')*"
    rf"(?:<t?\d+>(?:'s?|-| )? ?)?(?:[a-z-]+ ){{0,2}}?(?:{COACH}|{_PEER})(?![a-z-])(?!{NEXT}{{0,3}}? ?<\d)"
)
"""A coach's title in apposition behind a name, and not before another's."""
_OF_HIM = re.compile(
    r"(?:<t\d+>,?|(?<![a-z])(?:los|las|os|as|quelli|quelle|ceux|celles)) (?:di|de|do|von|of|d') ?$|"
    r"(?<![a-z])(?:que|quienes|che|qu'|qui) ?(?:dirigen?|entrenan?|orientan?|treina|comandan?|allena|guida|entraine) $"
)
"""A team or those of it, and the word that makes it somebody's, right before his name."""
_PLACE = re.compile(r"(?<![a-z])(?:en|in|at|near|em|aus|nach|bei) $")
"""Prepositions before a town, and hardly before a person: "el equipo de Linz", where the article has "en Linz" too."""


def is_called_coach(survey: Survey, name: str) -> bool:
    """Whether the article tells anywhere in so many words that somebody coaches."""
    if (
        is_on_bench_line(survey, name)
        or is_beside_his_side(survey, name)
        or any(_titles(survey, sentence, name) for sentence in survey.sentences)
    ):
        return True
    if leads_by_words(survey, name) or any(does_as_coach(survey, one.evidence, name) for one in survey.sentences):
        return True
    told = [one for one in survey.sentences if crew_spans(one, name) or _stands_behind(survey, one, name, _OF_HIM)]
    if not told or any(_stands_behind(survey, one, name, _PLACE) for one in survey.sentences):
        return False
    if not any(" " in form for form in (name, *survey.cast.forms_of(name))):
        return False
    return may_lead(survey, name, (one for one in survey.sentences if one not in told))


def _stands_behind(survey: Survey, sentence: Sentence, name: str, words: re.Pattern[str]) -> bool:
    text = sentence.masked.text
    return any(words.search(text, 0, token.start) for token in tokens_of(survey, sentence, name))


def _titles(survey: Survey, sentence: Sentence, name: str) -> bool:
    text = sentence.masked.text
    return any(
        _TITLE_BEFORE.search(text, 0, token.start) or _TITLE_BEHIND.match(text, token.end)
        for token in tokens_of(survey, sentence, name)
    )


def tokens_of(survey: Survey, sentence: Sentence, name: str) -> list[Token]:
    """Where a masked sentence names somebody."""
    return [token for token in sentence.masked.people if survey.same(token.mention.name, name)]
