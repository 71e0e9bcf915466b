"""Every word of a sentence is a name of the facts or belongs to the closed vocabulary; no placeholder, no judgement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from summarizer.story.lexicon import fold
from summarizer.story.mentions import Clause, Kind, Mention, Subject
from summarizer.story.problems import Fault

Found = tuple[Fault, str]

_PLACEHOLDER = re.compile(
    r"\[\[|\]\]|\{|\}|<[^>]*>?|\$\{|%[sd]\b|_{2,}|\[[^\]]*\]|\b(?:TBD|TBC|TODO|XXX+|N/A|null|None|undefined|NaN)\b|(?i:\blorem\b|\bipsum\b)"
)
_ORDINAL = frozenset({"st", "nd", "rd", "th", "e", "re", "er", "eme", "h"})


def placeholders(clause: Clause, _: Subject) -> Iterator[Found]:
    """Slots that nobody filled."""
    for match in _PLACEHOLDER.finditer(clause.text):
        if not any(mention.start <= match.start() < mention.end for mention in clause.mentions):
            yield Fault.PLACEHOLDER, match[0]


def foreign_words(clause: Clause, subject: Subject) -> Iterator[Found]:
    """Names that are not of the facts, judgements, and words outside the closed vocabulary."""
    for match in re.finditer(r"[^\W\d_]+", clause.masked):
        word = clause.text[match.start() : match.end()]
        folded = match[0]
        if folded in _ORDINAL and clause.masked[: match.start()][-1:].isdigit():
            continue
        if folded in subject.lexicon.evaluative:
            yield Fault.EVALUATIVE, word
        elif folded not in subject.lexicon.words:
            yield (Fault.FOREIGN_NAME if word[:1].isupper() else Fault.UNKNOWN_WORD), word
        elif _odd_capital(word, match.start(), clause, subject):
            yield Fault.FOREIGN_NAME, word


def _odd_capital(word: str, start: int, clause: Clause, subject: Subject) -> bool:
    """A common word with a capital inside a sentence is a name; German nouns and English months apart."""
    if not word[:1].isupper() or subject.language == "de" or (word.isupper() and len(word) > 1):
        return False
    if subject.language == "en" and fold(word) in subject.lexicon.months:
        return False
    before = clause.masked[:start].rstrip(" '\"«“(")
    return bool(before) and before[-1] not in ":.!?"


def names(clause: Clause, _: Subject) -> Iterator[Found]:
    """Parts of names that fit several people, and parts of two names run together."""
    for mention in clause.mentions:
        people = {entity.name for entity in mention.entities if entity.kind is Kind.PERSON}
        if not mention.whole and len(people) > 1:
            yield Fault.AMBIGUOUS_NAME, clause.text[mention.start : mention.end]
    for one, other in pairwise(clause.mentions):
        if _run_together(one, other, clause):
            yield Fault.MIXED_NAME, clause.text[one.start : other.end]


def _run_together(one: Mention, other: Mention, clause: Clause) -> bool:
    between = clause.masked[one.end : other.start]
    return not between.strip(" -'") and not (one.whole and other.whole)
