"""Those whom a title with "coach" in it makes no head coach of a side at this match: assistants, former ones, sides."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold, fold_text
from summarizer.schemas.article import Evidence
from summarizer.verification.coaches.titles import CREW
from summarizer.verification.survey import Survey

_REACH = 60
"""Most characters beside a name that are looked at."""
_COACH = r"(?:head )?(?:coach|manager|boss|trainer|entraineur|entrenador|tecnico|allenatore|treinador)"
_OTHERS = (
    r"(?:(?:youth|academy|reserve|fitness|goalkeeping|goalkeeper|first-team|assistant|set-piece)(?: team)? coach|"
    r"assistant (?:manager|boss)|(?:jugend|nachwuchs|athletik|fitness|torwart|co-|assistenz|konditions)trainer|"
    rf"{_COACH} (?:della primavera|delle giovanili|del filial|del juvenil|des jeunes|de la reserve|dos juniores|"
    r"da formacao|da equipa b|dei portieri|in seconda|de (?:arqueros|porteros|guardametas|goleiros|guarda-redes)|"
    r"des gardiens(?: de but)?|adjunto|adjoint|asistente|alterno|auxiliar)|"
    r"(?:vice ?-?allenatore|segundo entrenador|ayudante de campo|auxiliar tecnico|tecnico auxiliar|treinador-adjunto)|"
    r"preparador fisico|preparatore (?:atletico|dei portieri)|preparateur physique)"
)
"""Coaches of others of a club, and who helps its coach; one of an under-20 side may well be its head coach."""
_OF_OTHERS = re.compile(rf"(?<![a-z]){_OTHERS},? $")
_IS_OTHER = re.compile(
    rf",? \(?(?:(?:the|der|il|el|le|o|their|his|su|seu|son|sein) |l')?(?:[a-z]+ )?{_OTHERS}(?![a-z])"
)
_PAST = re.compile(
    r"(?<![a-z])(?:"
    rf"(?:former|previous|sacked)(?P<before>(?: [a-z'&.-]+){{0,3}}?) {_COACH}|"
    rf"(?:ex-?|l'ex |el ex ?|o ex-?|ancien |l'ancien |anterior |antigo |fruhere[rn]? |entlassene[rn]? ){_COACH}"
    r"(?P<behind>(?: (?:del?|do|da|du|dell[ao]|von|vom|der|des)(?: [a-z'.-]+){1,3})?)) $"
)
"""Words for one who coached before, with the side that he coached, right before his name."""
_WITHOUT_ARTICLE = re.compile(r"^(?:del?|do|da|du|dell[ao]|von|vom|der|des) ")
_SIDE = re.compile(rf"(?<![a-z])(?:{CREW}|seleccion|selecao|selezione|nazionale|nationalmannschaft)(?![a-z])")


def is_side(name: str) -> bool:
    """Whether a name of several words has a word for a group of players among them: "Seleção Lorval"."""
    return " " in name.strip() and _SIDE.search(fold_text(name)) is not None


def is_other_coach(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether the words right beside a name, wherever it stands, make him no head coach of a side at this match.

    One who is called a former coach of a third side may well coach one of the two now.
    """
    spans = [m for m in survey.parts(passage).mentions if survey.same(m.name, name)]
    return bool(spans) and all(_is_called_other_coach(survey, one.start, one.end) for one in spans)


def _is_called_other_coach(survey: Survey, start: int, end: int) -> bool:
    text = survey.article.text
    before = fold(text[max(0, start - _REACH) : start])
    if _OF_OTHERS.search(before.text) or _IS_OTHER.match(fold_text(text[end : end + _REACH])):
        return True
    past = _PAST.search(before.text)
    if past is None:
        return False
    group = "behind" if past["before"] is None else "before"
    begin, end = before.to_original(*past.span(group)) if past[group] else (0, 0)
    side = text[max(0, start - _REACH) :][begin:end].strip()
    return not any(word[0].isupper() for word in side.split()) or survey.is_match_team(_WITHOUT_ARTICLE.sub("", side))
