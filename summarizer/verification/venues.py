"""Whether a passage tells that a name is the ground of the match."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold, fold_text
from summarizer.roles import roles_of
from summarizer.schemas.article import Evidence
from summarizer.verification.host_words import RESULT
from summarizer.verification.status_words import COMPETITION, CROWD, NAMES_OF_THINGS, VENUE
from summarizer.verification.survey import Survey

_MATCH_OF = re.compile(
    r"(?<![a-z])(?:sfida|gara|match|partita|notte|serata|incontro|clash|game|night|tie|encuentro|partido|duelo|"
    r"noche|spiel|"
    r"partie|rencontre|soiree|jogo|partida|noite|pubblico|tifosi|crowd|audience|public|publico|aficion|hinchada|"
    r"torcida|"
    r"tabellone(?: luminoso)?|sintetico|spalti|tribun\w+|curva|stands?|terraces|floodlights|scoreboard|rangen?|"
    r"anzeigetafel|flutlicht|gradas?|graderio|arquibancadas?|bancadas?|tapete|bolgia|catino|fortino|cauldron|"
    r"fortress|kessel|kunstrasen|chaudron|caldeirao|chavirer|"
    r"prato|erba|turf|pitch|rasen|platz|pelouse|terrain|gramado|relvado|cesped|cancha|venue|spielort|lieu|campo)"
    r"(?::| (?:di|at|of|to|del|della|dell'|de|de la|in|am|im|an der|au|du|do|da|no|na|vom|von|in the|auf))\s?$"
)
_IN_A = re.compile(
    r"(?<![a-z])(?:in|im|en|dans|num|numa|em|ante|before|davanti a|in front of|at) (?:un|una|uno|a|an|einem|"
    r"einer|um|uma|"
    r"el|einen)?\s?(?:packed |sold-out |full |vibrant |gremito |abarrotado |lotado |ausverkauften |bondé )?$"
)
_CROWD_AT = re.compile(
    r"(?:\d|\b(?:fans|spectators|people|supporters|crowd|spettatori|tifosi|persone|presenti|paganti|espectadores|"
    r"aficionados|personas|hinchas|almas|zuschauern?|fans|besuchern?|menschen|spectateurs|supporters|personnes|"
    r"torcedores|pessoas|adeptos|pagantes))"
    r" (?:at|in|inside|al|allo|alla|all'|nel|en|am|im|auf de[mr]|in der|an der|au|a|dans|no|na|em)"
    r"(?: (?:the|el|la|l'))? ?$"
)
"""A crowd, and where it was."""
_RESULT_AT = re.compile(
    rf"(?<![a-z]){RESULT}(?![a-z])(?: [^\s.;:]+){{0,5}}? (?:at|al|allo|alla|all'|en|am|im|auf de[mr]|in der|an der|"
    r"au|no|na)(?: (?:the|el|la|l'))? ?$"
)
"""A result, and where it was."""
_AT = re.compile(
    r"(?<![a-z])(?:at|in|al|allo|alla|all'|en|am|im|auf de[mr]|in der|an der|au|no|na)(?: (?:the|el|la|l'))? ?$"
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
    if VENUE.search(fold_text(name)) or _heads_data_line(passage, name) or _is_told_place(survey, passage, name):
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


def _is_told_place(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether a result or a crowd was at a name of which the article never tells but that things are there."""
    if survey.is_match_team(name) or _is_town_of_team(survey, name) or COMPETITION.search(fold_text(name)):
        return False
    places = _all_before(survey.article.text, name)
    if any(roles_of(one.parts, name, survey.same) for one in survey.sentences):
        return False
    told = any(_RESULT_AT.search(one) or _CROWD_AT.search(one) for one in _all_before(passage.quote, name))
    least = _OFTEN if survey.is_listed(name) else 1
    told = told or (len(places) >= _OFTEN and any(m.team for m in survey.parts(passage).mentions))
    return told and len(places) >= least and all(_AT.search(one) or VENUE.search(one[-25:]) for one in places)


_OFTEN = 2
"""How often a name that stands in a list has to be a place to be one."""


def _all_before(text: str, name: str) -> list[str]:
    """The folded words before each occurrence of a name in a text."""
    folded = fold_text(text)
    found = re.finditer(rf"(?<!\w){re.escape(fold_text(name).strip())}(?!\w)", folded)
    return [_unquoted(folded[max(0, match.start() - _WINDOW) : match.start()]) for match in found]


_WINDOW = 90
"""Most characters before a name that are looked at."""


def _unquoted(before: str) -> str:
    return before.rstrip().removesuffix('"').rstrip() + " " if before.rstrip().endswith('"') else before


def _before(text: str, name: str) -> str | None:
    """The folded words before a name in a text."""
    folded = fold_text(text)
    match = re.search(rf"(?<!\w){re.escape(fold_text(name).strip())}(?!\w)", folded)
    return _unquoted(folded[: match.start()]) if match else None


def _stands_at(text: str, name: str) -> bool:
    before = _before(text, name)
    return before is not None and bool(_DEFINITE.search(before) or _BARE.search(before) or _IN_A.search(before))


def _tells_ground(text: str, name: str) -> bool:
    """Whether the words beside a name are those of a ground: "the stadium", "the crowd of", "a packed"."""
    folded = fold(text).text
    for match in re.finditer(rf"(?<!\w){re.escape(fold_text(name).strip())}(?!\w)", folded):
        before, after = _unquoted(folded[: match.start()]), folded[match.end() :]
        if (
            VENUE.search(before[-25:])
            or _MATCH_OF.search(before)
            or _CROWD_AT.search(before)
            or _QUALIFIED.match(after)
        ):
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
