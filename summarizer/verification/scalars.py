"""Checks the facts of a match that stand once: teams, competition, place, time, crowd; and names the check of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from summarizer.assertion import cue_in, denial
from summarizer.grounding.dates import date_supported
from summarizer.grounding.folding import fold, fold_text, whole_words
from summarizer.grounding.name_forms import is_legal_form, same_name
from summarizer.grounding.numbers import numbers_in
from summarizer.roles import Role, roles_of
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.verdict import RoleAsked
from summarizer.verification.club_names import is_club
from summarizer.verification.competitions import is_leg, is_named, is_of_this_match, is_stage_named, to_come
from summarizer.verification.findings import DERIVED, Finding
from summarizer.verification.labels import is_labelled_ground
from summarizer.verification.names_check import supported_name
from summarizer.verification.officials import official_check
from summarizer.verification.pairings import has_result
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
from summarizer.verification.venues import is_ground, is_scene_of_match, is_told_scene

_GROUND = re.compile(r"(?:arena|stadion|stadium|stadio|estadio|estadi)(?![a-z])")
_BARE_NUMBER = re.compile(r"[^\w\n]*\d{1,3}(?:[.,' ]\d{3})*[^\w\n]*")


def _team(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    refused = _refused_as_side(survey, finding, str(finding.value))
    if refused:
        return refused
    if _contains(passage.quote, str(finding.value)) or _declined(survey, passage.quote, str(finding.value)):
        return replace(finding, evidence=(passage,))
    return supported_name(survey, finding, passage)


def _refused_as_side(survey: Survey, finding: Finding, name: str) -> Finding | None:
    """The finding held where a name is no side of this match, else none."""
    objection = next(_objections(survey, name), None)
    return finding.held(*objection) if objection else None


def _objections(survey: Survey, name: str) -> Iterator[tuple[Reason, str]]:
    """What makes a name no side of this match, as reason and message."""
    if is_legal_form(name):
        yield Reason.NAME_AMBIGUOUS, f"“{name}” alone does not tell which team it is."
    if _GROUND.search(fold_text(name)) or (not is_club(name) and is_told_scene(survey, name)):
        yield Reason.WRONG_ROLE, f"{name} is a ground, not a team."
    if _is_player(survey, name):
        yield Reason.NAME_NOT_IN_PASSAGE, f"{name} is a person in this article, not a team."
    if survey.is_in_dateline(name):
        yield Reason.WRONG_ROLE, f"{name} is the place that the article was written in, not a team."
    if survey.is_in_passing(name) and not has_result(survey, name):
        yield Reason.ROLE_UNCLEAR, f"{name} is named in passing; nothing tells that it plays here."
    if not survey.ahead and (coming := _met_later(survey, name)):
        yield Reason.OTHER_MATCH, f"{name} is an opponent to come (“{coming}”), not one of this match."


def _is_player(survey: Survey, name: str) -> bool:
    """Whether the article makes a name a person's: by the words around it, or in a line-up and nowhere else."""
    if is_club(name):
        return False
    if not survey.is_team(name):
        return survey.cast.kind(name) == "person"
    return survey.cast.kind(name) != "team" and survey.is_only_listed(name)


def _met_later(survey: Survey, name: str) -> str | None:
    """The words by which every clause on a side puts it in a later match than the one reported, or none."""
    found: str | None = None
    for sentence in survey.sentences:
        by = sentence.evidence.start
        for mention in sentence.parts.mentions:
            if same_name(mention.name, name) or _opens_only(survey, mention.name, name):
                clause = _clause_around(sentence.evidence.quote, mention.start - by, mention.end - by)
                found = to_come(fold_text(clause))
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
    return _NEXT_CLAUSE.split(text[:start])[-1] + text[start:end] + _NEXT_CLAUSE.split(text[end:], maxsplit=1)[0]


def _words(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    text = str(finding.value)
    stands = _contains(passage.quote, text) or _in_compound(passage.quote, text)
    if not (stands or _is_inflected(passage.quote, text)):
        return finding.held(
            Reason.TEXT_NOT_IN_PASSAGE, f"“{text}” does not stand in the passage “{clipped(passage.quote)}”."
        )
    scene = passage if finding.name == "venue" and is_scene_of_match(survey, passage, text) else None
    labelled = finding.name == "venue" and " " in text and is_labelled_ground(passage.quote, text)
    if not (labelled or NAMES_OF_THINGS.search(fold_text(text))) and (
        _is_of_match(survey, text) or _acts(survey, text, scene)
    ):
        return finding.held(Reason.WRONG_ROLE, f"{text} is a person or a team in this article.")
    elsewhere = _elsewhere(survey, passage, text, leg=finding.name == "competition")
    if elsewhere:
        return finding.held(Reason.OTHER_MATCH, f"“{text}” belongs to another match here (“{elsewhere}”).")
    return replace(finding, evidence=(passage,))


def _competition(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    found = _words(survey, finding, passage)
    text = str(finding.value)
    if not found.reason and (told := _of_what_a_side_is(survey, passage, text)):
        return finding.held(
            Reason.ROLE_UNCLEAR, f"“{told}” tells where a side plays, not what this match is played for."
        )
    if found.reason or (COMPETITION.search(fold_text(text)) and is_named(text, passage.quote)):
        return found
    if is_stage_named(text, passage.quote) and is_named(text, passage.quote) and not _is_anybody(survey, text):
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


def _is_of_match(survey: Survey, text: str) -> bool:
    return survey.is_match_team(text)


def _acts(survey: Survey, text: str, scene: Evidence | None) -> bool:
    """Whether a name has a person's part anywhere in the article, but for a passage that plays a match there."""
    told = survey.touched(scene) if scene else ()
    return any(roles_of(one.parts, text, survey.same) for one in survey.sentences if one not in told)


def _contains(passage: str, text: str) -> bool:
    return any(whole_words(_closed_up(passage), _closed_up(text).strip()))


def _closed_up(text: str) -> str:
    """A folded text without the space that some leave behind an apostrophe: "Mãe d` Água" as "Mãe d´Água"."""
    return fold_text(text).replace("' ", "'")


def _is_inflected(passage: str, text: str) -> bool:
    """Whether a German passage has a name in the genitive ("des DFB-Pokals"), or any with a dash for its space."""
    wanted, folded = fold_text(text).strip(), fold_text(passage)
    spaced = " " in wanted and any(whole_words(folded.replace("-", " "), wanted.replace("-", " ")))
    return spaced or re.search(rf"(?<![\w-])des {re.escape(wanted)}e?s(?!\w)", folded) is not None


def _declined(survey: Survey, passage: str, text: str) -> bool:
    """Whether a German passage has a name with its adjective in another case: "der deutschen Mannschaft"."""
    first, _, rest = text.strip().partition(" ")
    if survey.language != "de" or not rest or not first.islower() or not first.endswith("e"):
        return False
    return (
        re.search(
            rf"(?<!\w){re.escape(fold_text(first))}[nmrs]? {re.escape(fold_text(rest))}(?!\w)", fold_text(passage)
        )
        is not None
    )


def _in_compound(passage: str, text: str) -> bool:
    """Whether a name of several words begins a German compound: "Champions-League-Viertelfinale"."""
    words = fold_text(text).split()
    found = re.search(rf"(?<![\w-]){re.escape('-'.join(words))}-[a-z]", fold_text(passage))
    return len(words) > 1 and found is not None


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
    return _NEXT_CLAUSE.split(text[at : at + 60], maxsplit=1)[0]


_NEXT_CLAUSE = re.compile(r"[.;:,()]| (?:and|e|y|und|et) ")


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
    told = [m for m in told if not _is_sum_or_size(passage.quote[: m.start], passage.quote[m.end :])]
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


def _is_sum_or_size(before: str, after: str) -> bool:
    """Whether a number between words is money or how many a ground holds."""
    return bool(_MONEY_BEFORE.search(fold_text(before)) or _SIZE_AFTER.match(fold_text(after)))


_MONEY_BEFORE = re.compile(
    r"(?:[£€$]|r\$|eur|euros?|chf|(?:capacity|capienza|capacidad|aforo|capacite|capacidade|lotacao|fassungsvermogen)"
    r"(?: (?:of|di|de|da|d'|para|von|maxima|totale?))*:?)\s?$"
)
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
    "home_team": _team,
    "away_team": _team,
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
