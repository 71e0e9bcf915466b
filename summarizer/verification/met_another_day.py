"""Whether an article names a team only for a match of another day: one to come, or one that it recalls."""

from __future__ import annotations

import re

from summarizer.assertion import of_another_match
from summarizer.grounding.folding import fold_text
from summarizer.grounding.name_forms import same_name
from summarizer.schemas.article import Evidence
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
_COMPARED = re.compile(
    r"(?<![a-z])(?:(?:just )?(?:as|like)|(?:ebenso |genau |so )?wie|proprio come|come|igual que|tal como|como|comme) "
    r"(?:they (?:did|had) |it was )?(?:[a-z]+ )?(?:against|gegen|contro|contra|ante|frente a|contre|face a)"
    r"(?: ?(?:the|den|dem|die|il|lo|la|i|gli|le|l'|el|los|las|les|o|a|os|as))? ?$"
)
"""Words before whom a side met another day: "as against Ostrau", "comme contre l'Ostrau en septembre"."""
_BEFORE = 32
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
    """The words that put a match against a team, which is hardly named, on an earlier day; none if it may be this."""
    places = [(one.start, one.end) for one in survey.cast.mentions if same_name(one.text, name)]
    if not 0 < len(places) <= _HARDLY:
        return None
    earlier = [_met_before(survey, start, end) for start, end in places]
    told = next(filter(None, earlier), None)
    rest = [place for place, words in zip(places, earlier, strict=True) if words is None]
    return told if told and all(_is_coming(survey, start, end) for start, end in rest) else None


_HARDLY = 2
"""Most mentions of a team that an article only recalls."""


def _met_before(survey: Survey, start: int, end: int) -> str | None:
    """The words that put the match against the team named there on an earlier day, or none."""
    sentence, before = _up_to(survey, start)
    if compared := _COMPARED.search(before):
        return compared.group().strip()
    span = start - sentence.start, end - sentence.start
    return of_another_match(sentence.quote, survey.language, span) if OPPOSED.search(before) else None


def _is_coming(survey: Survey, start: int, end: int) -> bool:
    """Whether the clause that names a team there puts it in a match to come."""
    sentence, _ = _up_to(survey, start)
    return to_come(fold_text(_clause_around(sentence.quote, start - sentence.start, end - sentence.start))) is not None


def _up_to(survey: Survey, at: int) -> tuple[Evidence, str]:
    """The sentence that a name stands in, and the folded words right before the name."""
    around = survey.around(survey.article.evidence(at, at + 1))
    before = around.quote[max(0, at - around.start - _BEFORE) : at - around.start]
    return around, fold_text(before + "|").rstrip("|")
