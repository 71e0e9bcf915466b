"""Takes a sending-off, missed penalty or disallowed goal through the checks of its player, minute and side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from summarizer.assertion import cue_in
from summarizer.grounding.minutes import minute_supported
from summarizer.schemas.article import Evidence
from summarizer.schemas.proposal import ProposedEvent
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import Minute
from summarizer.verification.findings import DERIVED, UNDECIDED, Event, Finding
from summarizer.verification.lineups import Ties, side_of
from summarizer.verification.names_check import supported_name
from summarizer.verification.players.claims import examined_claims
from summarizer.verification.players.deeds import is_players_side
from summarizer.verification.players.missed_penalty import missed_penalty, told_before
from summarizer.verification.players.sending_off import listed_cards, sent_off
from summarizer.verification.players.side import of_other_side
from summarizer.verification.quotes import Check, clipped, shown
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Survey
from summarizer.verification.whose_minute import is_of_no_card


def examined_player(survey: Survey, sides: Sides | None, ties: Ties | None, kind: str, event: ProposedEvent) -> Event:
    """A sending-off, missed penalty or disallowed goal with its claims checked."""
    checks: dict[str, Check] = {
        "player": _player_check(kind),
        "minute": _minute_check(kind, event),
        "team": _team_check(sides, ties, kind, event),
    }
    return examined_claims(survey, event, checks)


def _player_check(kind: str) -> Check:
    def check(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
        found = supported_name(survey, finding, passage, person=True)
        if is_players_side(survey, str(found.value), passage):
            found = found.held(Reason.WRONG_ROLE, f"{found.value} is whose player is meant, not the player.")
        return found if found.reason else _PLAYERS[kind](survey, found, passage)

    return check


def _disallowed(survey: Survey, found: Finding, passage: Evidence) -> Finding:
    if cue_in("void", survey.around(passage).quote, survey.language):
        return found
    return found.held(Reason.NOT_ASSERTED, "The passage does not tell that a goal was ruled out.")


_PLAYERS: Mapping[str, Check] = {
    "sendings_off": sent_off,
    "missed_penalties": missed_penalty,
    "disallowed_goals": _disallowed,
}
"""What each kind of event asks of its player."""


def _minute_check(kind: str, event: ProposedEvent) -> Check:
    claim = event.fields.get("player")
    player = claim.value if claim and isinstance(claim.value, str) else ""

    def check(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
        minute = finding.value
        if not isinstance(minute, Minute):
            return finding
        if kind == "sendings_off" and is_of_no_card(survey, survey.around(passage), player, minute):
            message = f"{minute} is when something else happened: “{clipped(passage.quote)}”."
            return finding.held(Reason.NUMBER_NOT_IN_PASSAGE, message)
        return _with_minute(survey, finding, passage, minute)

    return check


def _with_minute(survey: Survey, finding: Finding, passage: Evidence, minute: Minute) -> Finding:
    for place in (passage, survey.around(passage), *told_before(survey, passage)):
        support = minute_supported(survey.article, place, minute, survey.article.language)
        if support:
            return replace(
                finding,
                evidence=support.evidence,
                working=support.working if support.derived else None,
                support=DERIVED if support.derived else finding.support,
            )
    return finding.held(
        Reason.NUMBER_NOT_IN_PASSAGE, f"{shown(finding.raw)} does not follow from “{clipped(passage.quote)}”."
    )


def _listed_side(survey: Survey, sides: Sides, player: str, passage: Evidence) -> str | None:
    """The side under which a list of red cards has a player: "Rouges : à Lorval, Kern (75e)", "Rot: Lorval Kern"."""
    cards = listed_cards(survey, player, passage)
    told = {side for one in cards if (side := sides.side(one.team or _first_word(one.name, player)))}
    return told.pop() if len(told) == 1 else None


def _first_word(listed: str, player: str) -> str:
    """What a list has before a player's own name, a team's where it is one."""
    return listed.removesuffix(player.rsplit(" ", 1)[-1]).strip()


def _team_check(sides: Sides | None, ties: Ties | None, kind: str, event: ProposedEvent) -> Check:
    claim = event.fields.get("player")
    player = claim.value if claim and isinstance(claim.value, str) else None

    def check(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
        side = sides.side(str(finding.value)) if sides else None
        if sides is None or ties is None or side is None:
            return finding.held(Reason.WRONG_TEAM, f"{finding.value} is not one of the two teams.")
        told = side_of(survey, ties, player) if player else None
        told = _listed_side(survey, sides, player, passage) or told if player and kind == "sendings_off" else told
        if told and told != side:
            return of_other_side(finding, sides)
        return replace(finding, evidence=(passage,), support=finding.support if told else UNDECIDED)

    return check
