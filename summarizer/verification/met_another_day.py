"""Whether an article names a team only for a match of another day: one to come, or one that it recalls."""

from __future__ import annotations

import re

from summarizer.assertion import of_another_match
from summarizer.grounding.folding import fold_text
from summarizer.grounding.name_forms import same_name
from summarizer.verification.competitions import NEXT_CLAUSE, to_come
from summarizer.verification.match_words import OPPOSED
from summarizer.verification.survey import Survey

_ANNOUNCED = re.compile(
    r"(?<![a-z])(?:match(?:e?s)?|rencontres|affiches|partite|gare|incontri|partidos|jogos|spiele|partien|games|"
    r"fixtures)(?: [^.;:<]{0,40}?)? "
    r"(?:(?:ser[ao]nt?|seront|sera) (?:a l'affiche|au programme)|auront lieu|se joueront|(?:sono|saranno) in programma|"
    r"si giocheranno|si disputeranno|se jugaran|se disputaran|serao (?:jogados|disputados)|"
    r"stehen (?:[a-z]+ ){0,3}(?:an|auf dem programm)|will be played|are (?:on|still to come))"
    r"(?![a-z])[^.;:]{0,40}:"
)
"""Words that announce the matches told behind a colon: "trois matches seront à l'affiche dimanche :"."""
_BEFORE = 24
"""Characters before a name in which stands that somebody plays against it."""


def met_later(survey: Survey, name: str) -> str | None:
    """The words by which every clause on a side puts it in a later match than the one reported, or none."""
    found: str | None = None
    for sentence in survey.sentences:
        by = sentence.evidence.start
        for mention in sentence.parts.mentions:
            if same_name(mention.name, name) or _opens_only(survey, mention.name, name):
                clause = _clause_around(sentence.evidence.quote, mention.start - by, mention.end - by)
                found = to_come(fold_text(clause)) or _announced(sentence.evidence.quote[: mention.start - by])
                if found is None:
                    return None
    return found


def _opens_only(survey: Survey, short: str, name: str) -> bool:
    """Whether a shorter name is how a team's begins, and no other team's: "US" for "US Women's National Team"."""
    opening = f"{fold_text(short)} "
    if not fold_text(name).startswith(opening):
        return False
    longer = {one.text for one in survey.cast.mentions if fold_text(one.text).startswith(opening)}
    return all(same_name(one, name) or fold_text(name).startswith(fold_text(one)) for one in longer)


def _clause_around(text: str, start: int, end: int) -> str:
    return NEXT_CLAUSE.split(text[:start])[-1] + text[start:end] + NEXT_CLAUSE.split(text[end:], maxsplit=1)[0]


def _announced(before: str) -> str | None:
    """The words before a name that announce matches to come, or none."""
    found = _ANNOUNCED.search(fold_text(before))
    return found.group() if found else None


def met_earlier(survey: Survey, name: str) -> str | None:
    """The words that put the only match against a team, which is named this once, on an earlier day, or none."""
    places = [one for one in survey.cast.mentions if same_name(one.text, name)]
    if len(places) != 1:
        return None
    place = places[0]
    for sentence in survey.sentences:
        start, end = (at - sentence.evidence.start for at in (place.start, place.end))
        quote = sentence.evidence.quote
        if 0 <= start < len(quote):
            before = fold_text(quote[max(0, start - _BEFORE) : start] + "|").rstrip("|")
            return of_another_match(quote, survey.language, (start, end)) if OPPOSED.search(before) else None
    return None
