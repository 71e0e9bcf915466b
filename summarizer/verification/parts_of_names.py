"""Names that are only a part of a longer one, two in one, or what a bracket behind a result says of its match."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold_text, whole_words
from summarizer.schemas.article import Article
from summarizer.verification.club_names import is_half_of_colours
from summarizer.verification.inflection import is_cut_off

_KIND = re.compile(r"(?:Football|Sports?|Sporting) Club(?!\w)|Futebol Clube(?!\w)|Fútbol Club(?!\w)")
_CAPITALISED = re.compile(r"(?<![^\s(])(?!The )[A-ZÀ-Þ][\w'’-]+ $")
_LEG = re.compile(
    r"andata|ritorno|ida|vuelta|aller|retour|hinspiel|ruckspiel|volta|(?:first|second|1st|2nd) leg|aggregate|agg|"
    r"(?:primera|segunda) vuelta|totale|global"
)
"""What a bracket behind a result tells of the other match of two, or of both: "(ANDATA 0-1)"."""
_HALF = 4
"""Fewest letters of a team that a dash joins with another."""


def part_of_names(article: Article, name: str) -> str | None:
    """Why a name is no whole one and no single one, as a sentence; none where it may be a team's."""
    if is_cut_off(article.text, name) or _is_behind_name(article, name) or is_half_of_colours(name):
        return f"“{name}” is but a part of a longer name."
    if _LEG.fullmatch(fold_text(name).strip()):
        return f"“{name}” is a word for one of two matches, not a team."
    return f"“{name}” is two teams, not one." if _is_two(article, name) else None


def _is_behind_name(article: Article, name: str) -> bool:
    """Whether a name that begins with the kind of a club stands only behind more of it: "Renaissance Football Club"."""
    if not _KIND.match(name):
        return False
    text = article.text
    places = [text[: one.start()] for one in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
    return bool(places) and all(_CAPITALISED.search(before) for before in places)


def _is_two(article: Article, name: str) -> bool:
    """Whether a name that stands once is two with a dash, each of which the article has alone: "LAHTI-ORLU"."""
    one, dash, other = name.partition("-")
    if not dash or not one.strip() or not other.strip():
        return False
    text = fold_text(article.text)
    whole, halves = fold_text(name).strip(), [fold_text(half).strip().rpartition(" ")[2] for half in (one, other)]
    rest = text.replace(whole, " ")
    return text.count(whole) == 1 and all(len(half) >= _HALF and any(whole_words(rest, half)) for half in halves)
