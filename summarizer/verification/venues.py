"""Whether a passage tells that a name is the ground of the match."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold, fold_text
from summarizer.schemas.article import Evidence
from summarizer.verification.status_words import COMPETITION, CROWD, NAMES_OF_THINGS, VENUE
from summarizer.verification.survey import Survey

_MATCH_OF = re.compile(
    r"(?<![a-z])(?:sfida|gara|match|partita|notte|serata|incontro|clash|game|night|tie|encuentro|partido|duelo|"
    r"noche|spiel|"
    r"partie|rencontre|soiree|jogo|partida|noite|pubblico|tifosi|crowd|audience|public|publico|aficion|hinchada|"
    r"torcida|"
    r"prato|erba|turf|pitch|rasen|platz|pelouse|terrain|gramado|relvado|cesped|cancha|venue|spielort|lieu|campo)"
    r"(?::| (?:di|at|of|to|del|della|dell'|de|de la|in|am|im|an der|au|du|do|da|no|na|vom|von|in the|auf))\s?$"
)
_IN_A = re.compile(
    r"(?<![a-z])(?:in|im|en|dans|num|numa|em|ante|before|davanti a|in front of|at) (?:un|una|uno|a|an|einem|"
    r"einer|um|uma|"
    r"el|einen)?\s?(?:packed |sold-out |full |vibrant |gremito |abarrotado |lotado |ausverkauften |bondé )?$"
)
_DEFINITE = re.compile(r"(?<![a-z])(?:at the|al|allo|alla|all'|am|im|an der|au|no|na|en el|en la|in the)\s?(?:old )?$")
_BARE = re.compile(r"(?<![a-z])(?:at|a|em|en)\s$")
_QUALIFIED = re.compile(
    r"^ (?:vibrante|gremito|esaurito|tutto esaurito|pieno|abarrotado|repleto|lleno|comble|bonde|lotado|cheio|"
    r"ammutolisce|"
    r"esplode|erupted|fell silent|applaud\w*|explod\w*|tobte|bebte|fischia|roared)"
)


def is_ground(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether the words around a name in its passage, or elsewhere in the article, make it the ground."""
    if VENUE.search(fold_text(name)) or _heads_data_line(passage, name):
        return True
    competition = COMPETITION.search(fold_text(name)) is not None
    if (
        not competition
        and _tells_ground(passage.quote, name)
        and not (survey.is_listed(name) or survey.is_match_team(name))
    ):
        return True
    if competition or survey.is_listed(name) or survey.cast.kind(name) == "team" or _is_town_of_team(survey, name):
        return False
    if any(_tells_ground(one.evidence.quote, name) for one in survey.sentences):
        return _stands_at(passage.quote, name)
    before = _before(passage.quote, name)
    if before is None:
        return False
    is_thing = NAMES_OF_THINGS.search(fold_text(name)) is not None
    place = is_thing or survey.cast.kind(name) in {"place", "unknown"}
    return place and bool(_DEFINITE.search(before) or _BARE.search(before))


def _before(text: str, name: str) -> str | None:
    """The folded words before a name in a text."""
    folded = fold_text(text)
    match = re.search(rf"(?<!\w){re.escape(fold_text(name).strip())}(?!\w)", folded)
    return folded[: match.start()] if match else None


def _stands_at(text: str, name: str) -> bool:
    before = _before(text, name)
    return before is not None and bool(_DEFINITE.search(before) or _BARE.search(before) or _IN_A.search(before))


def _tells_ground(text: str, name: str) -> bool:
    """Whether the words beside a name are those of a ground: "the stadium", "the crowd of", "a packed"."""
    folded = fold(text).text
    for match in re.finditer(rf"(?<!\w){re.escape(fold_text(name).strip())}(?!\w)", folded):
        before, after = folded[: match.start()], folded[match.end() :]
        if VENUE.search(before[-25:]) or _MATCH_OF.search(before) or _QUALIFIED.match(after):
            return True
    return False


def _is_town_of_team(survey: Survey, name: str) -> bool:
    """Whether a name is but a word of a team's name: the town, not the ground."""
    words = set(fold_text(name).split())
    return any(words < set(fold_text(form).split()) for form in survey.cast.forms if survey.is_team(form))


def _heads_data_line(passage: Evidence, ground: str) -> bool:
    """Whether a passage is a line of match data that opens with the place: "Linz, 4.000 Zuschauer, SR Maier"."""
    folded = fold_text(passage.quote)
    return folded.startswith(f"{fold_text(ground)},") and CROWD.search(folded) is not None
