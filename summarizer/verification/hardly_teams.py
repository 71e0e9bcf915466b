"""Names that no table of teams has, and that the article's own words make a person's, a people's or a mere word."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.grounding.folding import fold_text
from summarizer.grounding.lexicon.phrasebook import GENERAL, words
from summarizer.teams import nation_names, nation_words, shipped_names
from summarizer.verification.club_names import is_club
from summarizer.verification.likeliest_sides import is_opponent, is_with_article
from summarizer.verification.survey import Survey

_ARTICLE = re.compile(r"(?:the|la|le|les|lo|il|el|los|las|os|as|die|der|das) ", re.IGNORECASE)
_TEAM_WORDS = words(GENERAL, "names", "designators") | words(GENERAL, "names", "team_words")


def is_person(survey: Survey, name: str) -> bool:
    """Whether the words around a name make it a person's, and the article has it with a first name and without."""
    if survey.cast.kind(name) != "person" or survey.cast.votes(name).get("team") or _is_like_a_team(name):
        return False
    forms = survey.cast.forms_of(name)
    last = name.rpartition(" ")[2]
    return (
        last in forms
        and not survey.has_result_line(name)
        and any(form.endswith(f" {last}") and _is_full_name(form) for form in forms)
    )


def is_people(survey: Survey, name: str) -> bool:
    """Whether an English name is a country's adjective or the word for one of its people: "Turkish", "Dutchman"."""
    folded = fold_text(name).strip()
    if survey.language != "en" or folded in nation_names():
        return False
    if _PEOPLES.fullmatch(folded):
        return True
    stem = _ISH.fullmatch(folded)
    return f"{folded}s" in _peoples() or (stem is not None and f"{stem['people']}s" in _peoples())


@lru_cache(maxsize=1)
def _peoples() -> frozenset[str]:
    """The words for the people of all countries."""
    return frozenset(word for words_of in nation_words().values() for word in words_of)


_PEOPLES = re.compile(
    r"african|american|asian|british|danish|dutch|european|irish|polish|scottish|spanish|swedish|swiss|"
    r"(?:dutch|english|french|irish|welsh)(?:m[ae]n)?"
)
"""What no plural of the tables of nations gives."""
_ISH = re.compile(r"(?P<people>[a-z]{3,})ish")


def is_hardly_team(survey: Survey, name: str, *, met: bool) -> bool:
    """Whether a name that meets no side and no score is a person's in full, a place's, or a German noun."""
    if met or shipped_names().team(name).known or is_club(name) or _is_like_a_team(name):
        return False
    if is_opponent(survey.article, name):
        return False
    kind = survey.cast.kind(name)
    if kind == "person":
        return any(map(_is_full_name, survey.cast.forms_of(name)))
    return kind == "place" or (
        kind != "team" and survey.language == "de" and " " not in name and is_with_article(survey.article, name)
    )


def _is_full_name(form: str) -> bool:
    return " " in form and form.istitle() and not any(map(str.isdigit, form))


def _is_like_a_team(name: str) -> bool:
    """Whether a name begins with an article or has a word of clubs, as hardly a person's does."""
    return _ARTICLE.match(name) is not None or not _TEAM_WORDS.isdisjoint(fold_text(name).split(" "))
