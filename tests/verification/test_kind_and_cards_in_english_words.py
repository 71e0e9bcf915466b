"""A header is his who is said to head it; a card's side is told by what the card does to a side, in English words."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_KINDS = """
open_play|Kern tapped the ball into an empty net after Hale had headed a cross off the angle of post and bar.
open_play|Kern tapped in after Hale headed against the bar.
open_play|Kern tapped in after Hale's header hit the post.
open_play|Kern tapped in the rebound after Hale's header was saved.
open_play|Kern swept home after Hale headed the ball down.
open_play|Kern smashed home after Hale nodded it on.
open_play|Kern volleyed in Hale's knock-down after Dean had headed on.
open_play|Hale headed a cross against the post and Kern tapped the ball into an empty net.
header|Kern met the corner with a firm header into the net.
header|Kern met Hale's corner with a header into the net.
header|Kern headed into the net from Hale's cross.
"""
_KINDS_AS_EVER = """
header|Kern headed in after Hale had headed against the bar.
header|Kern nodded in after Hale's header hit the post.
header|Kern and Hale headed home before the break.
header|Hale and Kern headed home before the break.
header|Hale's header across goal was nodded in by Kern.
header|Kern's header went in off the post.
open_play|Kern slotted home to head into the break with a lead.
"""
_CARDS = """
0|Barnwell looked to be in deep trouble shortly after the break when Kern was sent off for two bookable offences.
0|Barnwell were in trouble when Kern was sent off.
0|Kern's dismissal put Barnwell on the back foot.
0|The coach defended Kern, whose dismissal put Barnwell on the back foot in a game they lost 1-0.
0|Barnwell's misery was complete when Kern was sent off.
0|Barnwell's task was made harder when Kern was sent off.
0|Barnwell's hopes suffered a blow when Kern was sent off.
1|Barnwell made the most of their extra man after Kern was sent off for the visitors.
1|Barnwell were unable to capitalise on their numerical advantage after Harrowgate had Kern sent off.
0|Kern's early red card handed Harrowgate the initiative.
0|Kern's red card gave Harrowgate the advantage.
"""
_CARDS_UNTOLD = """
Barnwell were on top when Kern was sent off.
Barnwell went ahead when Kern was sent off.
Barnwell looked to be winning when Kern was sent off.
Barnwell were handed a lifeline when Kern was sent off.
Barnwell had Harrowgate on the ropes when Kern was sent off.
"""


def _kinds(told: str) -> list[str]:
    """The kinds that the gate publishes of the goal of Kern, of all that could be claimed."""
    home, away = TEAMS["en"]
    found = []
    for kind in ("open_play", "header", "penalty", "free_kick", "own_goal"):
        fields = {"scorer": Claim(value="Kern", quote=told), "kind": Claim(value=kind, quote=told)}
        goal = ProposedEvent(quote=told, fields=fields)
        match = published("en", f"{home} v {away}\n\n{told}\n", (home, away), goals=(goal,))
        found += [str(one.kind.value) for one in match.goals if one.kind]
    return found


def _sides(told: str) -> list[str]:
    """The sides that the gate publishes of the player sent off, of the two that could be claimed."""
    home, away = TEAMS["en"]
    found = []
    for side in (home, away):
        fields = {"player": Claim(value="Kern", quote=told), "team": Claim(value=side, quote=told)}
        card = ProposedEvent(quote=told, fields=fields)
        match = published("en", f"{home} v {away}\n\n{told}\n", (home, away), sendings_off=(card,))
        found += [one.team.value for one in match.sendings_off if one.team]
    return found


@pytest.mark.parametrize(("kind", "told"), rows(_KINDS + _KINDS_AS_EVER.lstrip()))
def test_a_header_is_his_who_heads_it(kind: str, told: str) -> None:
    assert _kinds(told) == [kind]


@pytest.mark.parametrize(("at", "told"), rows(_CARDS))
def test_what_a_card_does_tells_whose_player_it_was(at: str, told: str) -> None:
    assert _sides(told) == [TEAMS["en"][int(at)]]


@pytest.mark.parametrize("told", rows(_CARDS_UNTOLD))
def test_a_card_beside_a_side_alone_is_neither_s(told: str) -> None:
    assert _sides(told) == []
