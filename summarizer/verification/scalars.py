"""Checks the facts of a match that stand once: competition, place, time, crowd; and names the check of each field."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from summarizer.assertion import cue_in, denial, of_another_match
from summarizer.grounding.dates import date_supported
from summarizer.grounding.folding import fold, fold_text, whole_words
from summarizer.grounding.numbers import NumberMention, numbers_in
from summarizer.roles import Role, roles_of
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.verdict import RoleAsked
from summarizer.verification.competitions import (
    NEXT_CLAUSE,
    is_leg,
    is_named,
    is_of_this_match,
    is_stage_named,
    of_no_match,
    to_come,
)
from summarizer.verification.findings import DERIVED, Finding
from summarizer.verification.inflection import is_cut_off, stands_inflected
from summarizer.verification.labels import is_labelled_ground
from summarizer.verification.officials import official_check
from summarizer.verification.quotes import Check, clipped
from summarizer.verification.status import checked_status
from summarizer.verification.status_words import (
    COMPETITION,
    COMPETITION_ELSEWHERE,
    CROWD,
    EXTRA_TIME,
    KICKOFF,
    NAMES_OF_THINGS,
    NO_EXTRA_TIME,
    VENUE,
)
from summarizer.verification.survey import Survey
from summarizer.verification.team_names import checked_team
from summarizer.verification.venues import is_ground, is_scene_of_match

_BARE_NUMBER = re.compile(r"[^\w\n]*\d{1,3}(?:[.,' ]\d{3})*[^\w\n]*")


def _words(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    text = str(finding.value)
    if not stands_inflected(passage.quote, text) or is_cut_off(passage.quote, text):
        return finding.held(
            Reason.TEXT_NOT_IN_PASSAGE, f"“{text}” does not stand in the passage “{clipped(passage.quote)}”."
        )
    scene = passage if finding.name == "venue" and is_scene_of_match(survey, passage, text) else None
    labelled = finding.name == "venue" and " " in text and is_labelled_ground(passage.quote, text)
    if not (labelled or NAMES_OF_THINGS.search(fold_text(text))) and (
        survey.is_match_team(text) or _acts(survey, text, scene)
    ):
        return finding.held(Reason.WRONG_ROLE, f"{text} is a person or a team in this article.")
    elsewhere = _elsewhere(survey, passage, text, leg=finding.name == "competition")
    if elsewhere:
        return finding.held(Reason.OTHER_MATCH, f"“{text}” belongs to another match here (“{elsewhere}”).")
    return replace(finding, evidence=(passage,))


def _competition(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    found = _words(survey, finding, passage)
    text = str(finding.value)
    told = of_no_match(text, survey.around(passage).quote) or _of_what_a_side_is(survey, passage, text)
    if told and not found.reason:
        return finding.held(
            Reason.ROLE_UNCLEAR, f"“{told}” tells where a side plays or wants to, not what this match is played for."
        )
    staged = is_stage_named(text, passage.quote)
    if found.reason or (COMPETITION.search(fold_text(text)) and is_named(text, passage.quote, staged=staged)):
        return found
    if staged and is_named(text, passage.quote) and not _is_anybody(survey, text):
        return found
    return finding.held(Reason.ROLE_UNCLEAR, f"The passage does not tell that {text} is a competition.")


def _of_what_a_side_is(survey: Survey, passage: Evidence, text: str) -> str | None:
    """The words by which a competition is only a side's, in a passage that names no side of this match."""
    if any(survey.is_match_team(m.name) for one in survey.touched(passage) for m in one.parts.mentions):
        return None
    found = re.search(rf"{re.escape(fold_text(text))}{_NO_MATCH_OF}", fold_text(passage.quote))
    return found.group() if found else None


_NO_MATCH_OF = (
    r"(?: side| club| outfit| opposition| opponents| strugglers| rivals| qualification| places?| spots?| berth|"
    r"-klub|-verein|-aufstieg|-platz|-qualifikation)(?![a-z])"
)
"""What follows a competition that is but where a side plays, or what it plays for at the end."""


def _is_anybody(survey: Survey, name: str) -> bool:
    """Whether a name is a team's or a player's, or a ground's by its words."""
    team = survey.cast.kind(name) == "team" and not is_stage_named(name, survey.article.text, always=True)
    return team or survey.is_listed(name) or VENUE.search(fold_text(name)) is not None


def _venue(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    found = _words(survey, finding, passage)
    if found.reason or is_ground(survey, passage, str(finding.value)):
        return found
    return finding.held(Reason.ROLE_UNCLEAR, f"The passage does not tell that {finding.value} is the ground.")


def _acts(survey: Survey, text: str, scene: Evidence | None) -> bool:
    """Whether a name has a person's part anywhere in the article, but for a passage that plays a match there."""
    told = survey.touched(scene) if scene else ()
    return any(roles_of(one.parts, text, survey.same) for one in survey.sentences if one not in told)


def _elsewhere(survey: Survey, passage: Evidence, text: str, *, leg: bool) -> str | None:
    """The words by which the clause around a text is about another match or still to come, or none.

    Words of a leg put a ground elsewhere, and no competition.
    """
    sentence = survey.around(passage)
    folded = fold(sentence.quote)
    span = next(whole_words(folded.text, fold_text(text).strip()), None)
    if span is None:
        return None
    if survey.is_here(passage.start, passage.end):
        return None
    found = denial(sentence.quote, survey.language, folded.to_original(*span))
    if found and found.cue == (survey.article.published or "")[:4]:
        found = None  # the article's own year sets nothing apart from its match
    legs = leg and found is not None and is_leg(found.cue) and _names_only_sides(survey, passage)
    if found and found.reason is Reason.OTHER_MATCH and not (legs or is_of_this_match(survey, passage, found.cue)):
        return found.cue
    at = span[0]
    planned = cue_in("planned", folded.text[max(0, at - 120) : at], survey.language)
    if planned and not (survey.ahead or is_of_this_match(survey, passage, planned)):
        return planned
    if not survey.ahead and (coming := to_come(_clause_after(folded.text, span[1]))):
        return coming
    other = COMPETITION_ELSEWHERE.search(folded.text)
    return other.group() if other else None


def _clause_after(text: str, at: int) -> str:
    return NEXT_CLAUSE.split(text[at : at + 60], maxsplit=1)[0]


def _names_only_sides(survey: Survey, passage: Evidence) -> bool:
    teams = [mention.name for mention in survey.parts(passage).mentions if mention.team]
    return bool(teams) and all(map(survey.is_match_team, teams))


def _date(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    support = date_supported(survey.article, passage, str(finding.value), survey.article.language, ahead=survey.ahead)
    if support is None:
        return finding.held(
            Reason.NUMBER_NOT_IN_PASSAGE, f"{finding.value} does not follow from “{clipped(passage.quote)}”."
        )
    return replace(
        finding,
        evidence=support.evidence,
        working=support.working if support.derived else None,
        support=DERIVED if support.derived else finding.support,
    )


def _kickoff(_survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    hours, minutes = str(finding.value).split(":")
    forms = (
        rf"(?<!\d)0?{int(hours)}(?:[:.h]\s?|\sore\s)?{'(?:' + minutes + ')' if minutes != '00' else '(?:00)?'}(?!\d)"
    )
    folded = fold_text(passage.quote)
    if re.search(forms, folded) and KICKOFF.search(folded):
        return replace(finding, evidence=(passage,))
    return finding.held(Reason.NUMBER_NOT_IN_PASSAGE, f"The passage does not tell a kick-off at {finding.value}.")


def _attendance(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    sentence = survey.around(passage)
    told = [m for m in numbers_in(passage.quote, survey.article.language) if m.value == finding.value]
    told = [m for m in told if not (_is_sum_or_size(passage.quote, m) or _is_year(passage.quote, m))]
    told = [m for m in told if not _came_to_another(survey, passage, m)]
    if not told:
        return finding.held(
            Reason.NUMBER_NOT_IN_PASSAGE, f"{finding.value} does not stand in “{clipped(passage.quote)}”."
        )
    in_data = any(_REFEREE_AFTER.match(fold_text(passage.quote[m.end :])) for m in told if m.value >= _GATE)
    if not (in_data or CROWD.search(fold_text(sentence.quote)) or _BARE_NUMBER.fullmatch(sentence.quote)):
        return finding.held(Reason.WRONG_ROLE, f"The passage does not tell that {finding.value} people were there.")
    return replace(finding, evidence=(passage,))


_GATE = 100
"""Fewest people whose number stands without a word in a line of match data."""
_REFEREE_AFTER = re.compile(
    r"\s?[,;)/|-]+ ?(?:sr|ref(?:eree)?|schiedsrichter(?:in)?|arbitr[oaie]s?|arbitre(?:sse)?|juez)(?![a-z])"
)
"""The label of the referee behind the number of a data line: "Arena Linden, 3.100, SR Gray"."""


def _is_sum_or_size(text: str, number: NumberMention) -> bool:
    """Whether a number of a text is money or how many a ground holds."""
    before, after = fold_text(text[: number.start]), fold_text(text[number.end :])
    return bool(_MONEY_BEFORE.search(before) or _ROOM_BEFORE.search(before) or _SIZE_AFTER.match(after))


def _came_to_another(survey: Survey, passage: Evidence, number: NumberMention) -> bool:
    """Whether a number of people is of those who came to another match, are awaited, or did something else."""
    if _AWAITED.search(fold_text(passage.quote)):
        return True
    other = of_another_match(passage.quote, survey.language, (number.start, number.end))
    if other is None or survey.is_here(passage.start, passage.end):
        return False
    legs = is_leg(other) and _names_only_sides(survey, passage)
    return not (legs or is_of_this_match(survey, passage, other))


_AWAITED = re.compile(
    r"(?<![a-z])(?:(?:are|is|were|was) (?:expected|awaited)|petition|(?:sono|erano) (?:attes|previst)[ie]|petizione|"
    r"(?:son|estan|eran) esperad[oa]s|se esperan?(?= a )|peticion|werden erwartet|erwartet werden|petition\w*|"
    r"(?:sont|etaient) (?:attendus|prevus)|(?:sao|estao|eram) esperad[oa]s|peticao)(?![a-z])"
)
"""Words of a crowd that is still to come, or that does something else."""


def _is_year(text: str, number: NumberMention) -> bool:
    """Whether a number of a text is written like a year and no word right beside it counts people: "Qatar 2022"."""
    before, after = fold_text(text[: number.start]), fold_text(text[number.end :])
    beside = (_LAST_WORDS.search(before), _FIRST_WORDS.match(after))
    counts_people = any(words and CROWD.search(words.group()) for words in beside)
    is_written_so = _YEAR.fullmatch(text[number.start : number.end]) is not None
    return is_written_so and not counts_people and not _REFEREE_AFTER.match(after)


_YEAR = re.compile(r"(?:18|19|20)\d\d")
_FIRST_WORDS = re.compile(r"\W{0,2}(?:[^\W\d]+\W{1,2})?[^\W\d]+")
_LAST_WORDS = re.compile(r"[^\W\d]+(?:\W{1,2}[^\W\d]+)?\W{0,3}$")

_MONEY_BEFORE = re.compile(
    r"(?:[£€$]|r\$|eur|euros?|chf|(?:capacity|capienza|capacidad|aforo|capacite|capacidade|lotacao|fassungsvermogen)"
    r"(?: (?:of|di|de|da|d'|para|von|maxima|totale?))*:?)\s?$"
)
_ROOM_BEFORE = re.compile(
    r"(?<![a-z])(?:(?:can|could|to) (?:hold|seat|host|house|accommodate|fit)|holds|seats|accommodates|holding|seating|"
    r"room for|up to|(?:ospitare|contenere|accogliere)|capace di|posto per|fino a|"
    r"(?:albergar|acoger|contener|alojar)|caben|cabida (?:a|para)|capaz de|hasta|"
    r"(?:fasst|fasste|fassen|fassende)|platz fur|bis zu|maximal|"
    r"(?:accueillir|contenir|abriter|heberger)|jusqu'a|pouvant|"
    r"(?:acolher|abrigar|comportar)|comporta|cabem|espaco para|ate|"
    r"(?:pued[ea]n?|pud\w+|pod\w+|peut|peuvent) (?:recibir|receber|recevoir))"
    r"(?: (?:a|ad|de|di|up to|fino a|hasta|bis zu|jusqu'a|ate|about|some|circa|unos|etwa|environ|cerca de))* ?$"
)
"""What a ground can hold, or a number that is but an upper bound."""
_SIZE_AFTER = re.compile(
    r"\s?(?:[£€$%]|eur(?:os?)?\b|pounds?\b|reais\b|dollars?\b|pesos\b|franken\b|-?(?:capacity|seater|seat)\b|"
    r"posti\b|places assises|lugares\b|platze\b|sitzplatze\b|localidades\b|asientos\b)"
)


def _extra_time(_survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    words = NO_EXTRA_TIME if finding.value is False else EXTRA_TIME
    folded = fold_text(passage.quote)
    if not words.search(folded) or (finding.value and NO_EXTRA_TIME.search(folded)):
        return finding.held(Reason.NOT_ASSERTED, "The passage does not tell whether there was extra time.")
    return replace(finding, evidence=(passage,))


SCALAR_CHECKS: Mapping[str, Check] = {
    "home_team": checked_team,
    "away_team": checked_team,
    "status": checked_status,
    "competition": _competition,
    "venue": _venue,
    "date": _date,
    "kickoff": _kickoff,
    "attendance": _attendance,
    "extra_time": _extra_time,
    "referee": official_check(Role.REFEREE, RoleAsked.REFEREE),
    "home_coach": official_check(Role.COACH, RoleAsked.COACH),
    "away_coach": official_check(Role.COACH, RoleAsked.COACH),
}
"""The check of each field but the scores."""
