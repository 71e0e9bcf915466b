"""The ground of a match by whose it is, in a passage about no other; no ground or cup where a third side is met."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.grounding.folding import fold_text, whole_words
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.teams import ground_owners, shipped_names
from summarizer.verification.competitions import NEXT_CLAUSE
from summarizer.verification.findings import DERIVED, Finding
from summarizer.verification.no_grounds import is_no_ground
from summarizer.verification.setting import elsewhere
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Survey
from summarizer.verification.venues import is_ground, is_outdone

_ARTICLE = re.compile(r"^(?:the|il|lo|la|l'|el|le|o|a|der|die|das|den|dem) ?(?=\w)")
_UNSURE = frozenset({Reason.ROLE_UNCLEAR, Reason.WRONG_ROLE})
"""Why a ground is held whose words alone do not tell that it is one."""
_NOT_THERE = re.compile(
    r"(?<![a-z])(?:museum|museo|musee|museu|tour|born|grew up|stone's throw|academy|signed|signing|unveiled|contract|"
    r"nato|cresciuto|presentato|firmato|contratto|nacido|nacio|presentado|fichado|firmo|contrato|geboren|"
    r"aufgewachsen|"
    r"vorgestellt|unterschrieb\w*|vertrag|jahreshauptversammlung|ne(?= [aeu])|presentee?|signe|contrat|nascid[oa]|"
    r"nasceu|apresentad[oa]|assinou|season tickets?|abbonamenti|abonados|dauerkarten|abonnes|years at|vertraglich|"
    r"future|futuro|avenir|zukunft|"
    r"trained|training|allenamento|entrenamiento|entreno|abschlusstraining|entrainement|treino|"
    r"moved? (?:from|to|away)|move to|neutral|neutro|neutre|neutralem)(?![a-z])"
)
"""Words of a ground on another day than a match's, or of a side that plays away from it."""

_RECEIVES = re.compile(
    r"(?<![a-z])(?:hosts?|hosted|welcomes?|welcomed|entertains?|faces?|ospita|ospitera|riceve|ricevera|affronta|"
    r"affrontera|recibe|recibira|enfrenta|empfangt|empfing|trifft auf|accueille|accueillera|recoit|recevra|affronte|"
    r"affrontera|recebe|recebera|enfrenta|encara|battles?|takes? on|meets?|plays? host to|ricevono|ospitano|reciben|"
    r"enfrentan|visitan?|gastgeber fur|empfangen|treffen auf|recoivent|affrontent|recebem|enfrentam|defronta|"
    r"defrontam|defrontara|visitam?)(?: (?!<)[^\s.;:,<]+){0,3} <(?P<team>t?)(?P<guest>\d+)>"
)
"""A side that receives another."""
_TO_COME = re.compile(
    r"(?<![a-z])(?:host|hosts|visit|visits|face|faces|return|returns|travel|travels|go|goes|head|heads|"
    r"entertain|welcome)"
    r" (?:[^\s.;:]+ ){0,9}?(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|next|tomorrow|"
    r"in (?:january|february|march|april|may|june|july|august|september|october|november|december))(?![a-z])|"
    r"(?<![a-z])(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica) (?:[^\s.;:]+ ){0,3}?(?:arriva|"
    r"ospita|riceve)"
    r"(?![a-z])"
)
"""A match to come, in the present tense."""


def at_home_ground(survey: Survey, finding: Finding, sides: Sides) -> Finding:
    """A ground, found by whose it is where its words leave it open, and held where another guest is received there."""
    name = str(finding.value)
    if not finding.reason:
        return of_no_third_side(survey, finding, sides)
    if finding.reason not in _UNSURE or not is_home_of(name, sides.home):
        return finding
    found = survey.place_of(finding.quote)
    passage = found.evidence if found else None
    if passage is None or fold_text(name) not in fold_text(passage.quote) or not _is_told(survey, passage, name, sides):
        return finding
    working = f"{name} is where {sides.home} is at home"
    return replace(finding, reason=None, message="", evidence=(passage,), support=DERIVED, working=working)


def of_no_third_side(survey: Survey, finding: Finding, sides: Sides) -> Finding:
    """A ground or competition, held where its passage tells a match against a listed team that is neither side."""
    found = bool(finding.evidence) and not finding.reason and not survey.ahead
    other = _guest(survey, finding.evidence[0], sides) if found else None
    if other is None or not shipped_names().team(other).known:
        return finding
    if finding.name == "competition" and not _is_in_clause_of(survey, finding, other):
        return finding
    return finding.held(Reason.OTHER_MATCH, f"The passage tells a match against {other}, who is neither side.")


def _is_in_clause_of(survey: Survey, finding: Finding, team: str) -> bool:
    """Whether the clause that a text stands in names a team."""
    told = fold_text(survey.around(finding.evidence[0]).quote)
    start, end = next(whole_words(told, fold_text(str(finding.value)).strip()), (0, 0))
    clause = NEXT_CLAUSE.split(told[:start])[-1] + NEXT_CLAUSE.split(told[end:], maxsplit=1)[0]
    return fold_text(team) in clause


def is_home_of(name: str, team: str) -> bool:
    """Whether a name is that of a listed ground at which a team is at home."""
    owners = ground_owners()
    folded = fold_text(name).strip()
    keys = owners.get(folded) or owners.get(_ARTICLE.sub("", folded), frozenset())
    return bool(keys & shipped_names().team(team).keys) if keys else False


def _is_told(survey: Survey, passage: Evidence, name: str, sides: Sides) -> bool:
    """Whether a passage is about this match, as far as it tells, and the article names no other ground for it."""
    around = survey.around(passage)
    if _NOT_THERE.search(fold_text(around.quote)) or elsewhere(survey, passage, name, leg=False):
        return False
    if is_no_ground(survey, passage, name) or is_outdone(survey, name) or _names_another(survey, passage, sides):
        return False
    if not survey.ahead and (_guest(survey, passage, sides) or _TO_COME.search(fold_text(around.quote))):
        return False
    owners = ground_owners()
    others = [one for one in survey.cast.forms if fold_text(one) in owners and not is_home_of(one, sides.home)]
    return not any(
        is_ground(survey, sentence.evidence, other)
        for other in others
        for sentence in survey.sentences
        if other in sentence.evidence.quote and elsewhere(survey, sentence.evidence, other, leg=False) is None
    )


def _guest(survey: Survey, passage: Evidence, sides: Sides) -> str | None:
    """A team that is received in a passage and is neither side, nor a nickname of one."""
    names = shipped_names()
    for sentence in survey.touched(passage):
        masked = sentence.masked
        for found in _RECEIVES.finditer(masked.text) if masked.tokens else ():
            guest = masked.name(found["guest"])
            named = found["team"] or names.team(guest).known
            own = names.team(sides.home).keys | names.team(sides.away).keys
            if named and not sides.side(guest) and not names.team(guest).keys & own:
                return guest
    return None


def _names_another(survey: Survey, passage: Evidence, sides: Sides) -> bool:
    """Whether the sentence around a passage names a listed side that is neither of the two."""
    names = shipped_names()
    own = names.team(sides.home).keys | names.team(sides.away).keys
    return any(
        (team := names.team(one.name)).known and not names.is_nickname(one.name) and not team.keys & own
        for one in survey.parts(passage).mentions
        if not sides.side(one.name)
    )
