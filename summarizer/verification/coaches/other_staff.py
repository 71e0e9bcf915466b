"""Those whom a title with "coach" in it makes no head coach of a side at this match: assistants, former ones, sides."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold, fold_text
from summarizer.schemas.article import Evidence
from summarizer.teams import nation_names
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
    r"(?:vice ?-?allenatore|segundo entrenador|ayudante de campo|auxiliar tecnico|tecnico auxiliar|"
    r"treinador-adjunto)|"
    r"preparador fisico|preparatore (?:atletico|dei portieri)|preparateur physique)"
)
"""Coaches of others of a club, and who helps its coach; one of an under-20 side may well be its head coach."""
_OF_TEAM = r"(?: (?:of|at|del?|do|da|du|des|di|dell[ao]|dell'|d'|von|vom|der|beim) ?(?:[^\s.;:,]+ ?){1,4})?"
_OF_OTHERS = re.compile(rf"(?<![a-z]){_OTHERS}{_OF_TEAM},? ?$")
_IS_OTHER = re.compile(
    rf",? \(?(?:(?:the|der|il|el|le|o|their|his|su|seu|son|sein) |l')?(?:[a-z]+ )?{_OTHERS}(?![a-z])"
)
_PAST = re.compile(
    r"(?<![a-z])(?:"
    r"(?:former|previous|sacked|(?:fruhere|ehemalige|entlassene)[rn]?)"
    rf"(?P<before>(?: [a-z'&.-]+){{0,3}}?)[ -](?:{_COACH}|coach)|"
    rf"(?:ex-?|l'ex |el ex ?|o ex-?|ancien |l'ancien |anterior |antigo |"
    rf"(?:fruhere|ehemalige|entlassene)[rn]? ){_COACH}"
    r"(?P<behind>(?: (?:del?|do|da|du|dell[ao]|von|vom|der|des)(?: [a-z'.-]+){1,3})?)|"
    rf"ex-?(?P<within>[^.;:,]{{2,30}}?)[- ](?:{_COACH}|coach)),? $"
)
"""Words for one who coached before, with the side that he coached, right before his name."""
_PAST_BEHIND = re.compile(
    rf", (?:(?:the|a|il|el|o|le|der) |l')?(?:former|once|one-time|ex|ancien|antiguo|antigo|fruherer?|ehemaliger?)[ -]"
    rf"(?:{_COACH}|coach) (?:of|at|del?|do|da|du|dell[ao]|von|vom) (?P<side>[^.;:,]{{2,30}})"
)
"""The same right behind his name: ", once manager of Linden,"."""
_THEN = re.compile(
    rf",? ?\(?(?:[^\s.;:,()]+ ){{0,5}}?(?:{_COACH}|coach)(?:,? [^\s.;:,]+){{0,5}}? (?:(?:in|en|em|nel|im jahre?|"
    rf"im sommer|"
    r"between|from|von|entre|tra|de) (?:the )?(?:19|20)\d\d|(?:until|till|hasta|fino a|jusqu'?(?:a|en)|ate|"
    r"bis)(?! the end|"
    r" zum ende|al final|alla fine|a la fin|ao fim) [a-z]+|when (?:they|he)|cuando|quando|lorsqu|als (?:sie|er) )"
)
"""A title behind a name, and the time at which he had it."""
_UNTIL_THEN = re.compile(rf",? (?:bis|until|hasta|fino a|jusqu'en|ate) [a-z]+ (?:[a-z]+ )?(?:{_COACH}|coach)(?![a-z])")
_KIN = re.compile(
    r"(?<![a-z])(?:son|brother|nephew|daughter|figlio|figlia|fratello|pupillo|hijo|hija|hermano|sohn|tochter|"
    r"bruder|neffe|fils|"
    rf"fille|frere|filho|filha|irmao)(?: [^\s.;:,]+){{0,2}}? (?:[a-z]+'|[a-z]+ )?(?:{_COACH}|"
    rf"trainers)(?: [^\s.;:,]+){{0,4}},? $"
)
"""Whose kin somebody is, right before his name: the coach's."""
_WITHOUT_ARTICLE = re.compile(r"^(?:del?|do|da|du|dell[ao]|von|vom|der|des) ")
_SIDE = re.compile(rf"(?<![a-z])(?:{CREW}|seleccion|selecao|selezione|nazionale|nationalmannschaft)(?![a-z])")


def is_side(name: str) -> bool:
    """Whether a name of several words has a word for a group of players among them: "Seleção Lorval"."""
    return " " in name.strip() and _SIDE.search(fold_text(name)) is not None


def is_coach_of_a_nation(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether a title makes somebody the coach of a national side at a match that none plays: "Bundestrainer Gray"."""
    named = [m for m in survey.parts(passage).mentions if survey.same(m.name, name)]
    text = survey.article.text
    titled = bool(named) and all(_OF_NATION.search(fold_text(text[max(0, m.start - _REACH) : m.start])) for m in named)
    return titled and not any(_is_national(team) for team in survey.teams)


def _is_national(team: str) -> bool:
    folded = f" {fold_text(team)} "
    return _SIDE.search(folded) is not None or any(f" {one} " in folded for one in nation_names())


_OF_NATION = re.compile(
    r"(?<![a-z])(?:bundestrainer(?:in)?|nationaltrainer(?:in)?|national (?:team )?coach|ct(?: della nazionale)?|"
    r"commissario tecnico|seleccionador(?:a)?(?: nacional)?|selectionneu(?:r|se)(?: national)?|"
    r"selecionador(?:a)?(?: nacional)?),? $"
)
"""The title of a national side's coach, right before a name."""


def is_other_coach(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether the words right beside a name, wherever it stands, make him no head coach of a side at this match.

    One who is called a former coach of a third side may well coach one of the two now.
    """
    spans = [m for m in survey.parts(passage).mentions if survey.same(m.name, name)]
    return bool(spans) and all(_is_called_other_coach(survey, one.start, one.end) for one in spans)


def _is_called_other_coach(survey: Survey, start: int, end: int) -> bool:
    text = survey.article.text
    before = fold(text[max(0, start - _REACH) : start])
    behind = fold_text(text[end : end + _REACH])
    if any(one.search(before.text) for one in (_OF_OTHERS, _KIN)):
        return True
    if any(one.match(behind) for one in (_IS_OTHER, _THEN, _UNTIL_THEN)):
        return True
    if (past := _PAST_BEHIND.match(behind)) and survey.is_match_team(past["side"]):
        return True
    past = _PAST.search(before.text)
    if past is None:
        return False
    group = next((one for one in ("before", "within") if past[one] is not None), "behind")
    begin, end = before.to_original(*past.span(group)) if past[group] else (0, 0)
    side = text[max(0, start - _REACH) :][begin:end].strip()
    named = _WITHOUT_ARTICLE.sub("", side)
    is_no_name = not any(word[0].isupper() for word in side.split())
    return is_no_name or any(map(survey.is_match_team, (named, named.removesuffix("er"))))
