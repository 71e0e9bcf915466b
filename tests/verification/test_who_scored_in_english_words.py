"""Who scored, by English words for what he did or what it made of him, and whose goal an answer is."""

from __future__ import annotations

import re

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_SCORED = """
Tom Kern hit a superb strike from the edge of the area to give Barnwell their first win of the season.
Barnwell led 1-0 from a diving header by captain Tom Kern on the stroke of half-time.
Harrowgate overturned Barnwell's 1-0 lead from a diving header by captain Tom Kern on the stroke of half-time.
A header from Kern and an acrobatic strike from Hale gave Barnwell a two-goal cushion at half-time.
Two-goal striker Tom Kern was the hero.
Barnwell manager Hale paid tribute to two-goal striker Tom Kern after beating Harrowgate.
Two-goal hero Kern was delighted.
Match-winner Kern was delighted with the win.
Hat-trick hero Kern took the match ball.
Goal hero Kern said it was his best night.
Kern controlled and finished a cross from Hale on the right.
Kern finished a cross from Hale.
Kern finished off Hale cross from close range.
Kern saved Barnwell from defeat with a goal in the 89th minute.
Kern saved Barnwell from a loss with a score in the 89th minute.
Kern saved a point for Barnwell with a late header.
Hale played a good one-two with Kern who then burst through the Harrowgate defence to score low into the corner.
Kern and Hale both ended barren runs in front of goal.
Kern ended his goal drought in the win over Harrowgate.
Hale's deep cross found Kern rising above Lund to head in.
Hale's corner picked out Kern rising highest to nod home.
Barnwell led 1-0 at the break through Kern.
Barnwell led at half-time thanks to Kern.
"""
_NOT_SCORED = """
Kern hit a superb strike from the edge of the area to give Lund a save to make.
Kern hit a superb strike which Lund saved to give Barnwell hope.
Kern hit a superb cross to give Hale the chance to win it.
Kern hit the bar to give Barnwell a scare.
Kern hit a superb strike over the bar.
Kern produced a superb save to give Barnwell victory.
Kern produced a superb tackle to give Barnwell the win.
Kern conjured a superb save.
Kern took his record to 24 with a clean sheet.
Kern took his tally to 24 goals last week.
A header from Kern hit the bar and a strike from Hale gave Barnwell the lead.
A save from Kern and an acrobatic strike from Hale gave Barnwell a lead.
A cross from Kern and a header from Hale gave Barnwell the lead.
A header from Kern was cleared before a strike from Hale gave Barnwell the lead.
A header from Kern and a shot from Hale were saved by Lund.
A tackle by Kern and a volley by Hale put Barnwell ahead.
Two-goal striker Hale and goalkeeper Kern were the heroes.
Hero Kern was delighted.
Penalty hero Kern saved two kicks in the shoot-out.
Last week's two-goal hero Kern was on the bench.
Kern's double save helped Barnwell to a win.
Kern finished a poor third.
Kern finished a cross from Hale over the bar.
Kern failed to finish a cross from Hale.
Hale's slip allowed Kern to shoot wide.
Hale allowed Kern to save.
Hale's slip almost allowed Kern to score.
Hale's tackle did not allow Kern to score.
Kern saved Barnwell from defeat with a save in the 89th minute.
Kern saved Barnwell from defeat with a block on the line.
Kern saved Barnwell from a loss when Hale scored in the 89th minute.
Kern saved Hale's shot from close range.
Hale tried to set Kern up for the third.
Hale played Kern in for a third chance.
Hale almost played Kern in for a second.
Kern played Hale in for a quality third.
Hale put Kern through for a chance which was saved.
Hale played a one-two with Kern before scoring.
Kern played a one-two with Hale who then scored.
Hale's cross found Kern rising above Lund to head in a cross for Dean.
Hale's cross found Kern unmarked at the far post to head wide.
Hale's cross found Kern waiting to tap in but Lund cleared.
Hale's cross almost found Kern waiting to tap in.
Hale's cross just evaded Kern waiting to tap in.
Barnwell led their attack through Kern.
Barnwell were led by Kern.
Barnwell led the charge through Kern but he was denied.
"""
_ANSWERED = """
Harrowgate United|Kern headed home an injury-time equaliser, levelling after Hale put Barnwell ahead.
Harrowgate United|Kern headed home the equaliser after Hale had put Barnwell ahead.
Harrowgate United|Kern levelled after Hale had given Barnwell the lead.
Harrowgate United|Kern equalised after Barnwell had taken the lead through Hale.
Harrowgate United|Kern cancelled out Hale's opener for Barnwell.
Harrowgate United|After Hale had given Barnwell the lead, Kern equalised.
Harrowgate United|Hale put Barnwell ahead but Kern equalised.
Harrowgate United|Hale put Barnwell ahead before Kern equalised.
Harrowgate United|Hale gave Barnwell the lead but Kern levelled five minutes later.
Barnwell Town|Harrowgate led through Hale until Kern's equaliser.
Barnwell Town|Barnwell led 1-0 at half-time after a goal from Kern.
Barnwell Town|Barnwell led 1-0 at the break through Kern.
Barnwell Town|Barnwell led at the interval thanks to a goal from Kern.
Barnwell Town|Barnwell had been continually frustrated but Kern added a second with a 20-yard shot.
Barnwell Town|Barnwell had been frustrated until Kern scored from the edge of the box.
Barnwell Town|Barnwell struggled to break through until Kern scored from the edge of the box.
Barnwell Town|Barnwell deserved to take home three points after goals from Kern and Hale.
Barnwell Town|Barnwell took all three points after goals from Kern and Hale.
Barnwell Town|Barnwell took home three points courtesy of goals from Kern and Hale.
Harrowgate United|Barnwell were finally punished on the hour mark when Hale's deep cross found Kern rising to head in.
Harrowgate United|Barnwell were duly punished as Kern fired home.
Harrowgate United|Kern's brace came in the 3-2 win at Barnwell.
Harrowgate United|Kern scored twice in Saturday's 3-2 win at Barnwell.
Barnwell Town|Kern scored twice in Saturday's 3-2 win over Harrowgate.
Barnwell Town|Barnwell boss Ben Gray handed starts to Hale and Lund as well as Kern. Kern scored the opener.
Barnwell Town|Barnwell named Kern in their side. Kern scored the opener.
Barnwell Town|Barnwell lined up with Kern up front. Kern scored the opener.
"""
"""Each: the side that scored, and what is told; the last sentence that names Kern tells his goal."""
_NEITHER = """
Kern levelled after Hale put the ball wide for Barnwell.
Kern made it 2-0 after Hale put Barnwell ahead and Lund limped off.
Kern scored after Hale replaced Lund for Barnwell.
Barnwell led 1-0 at half-time and Kern came on.
Barnwell and Harrowgate had been frustrated until Kern scored.
Kern scored in the game between Barnwell and Harrowgate.
Kern scored in Saturday's 2-2 draw at Barnwell.
Kern scored in the match at Barnwell.
Gray handed a start to Kern. Kern scored the opener.
Barnwell manager Ben Gray feared Kern. Kern scored the opener.
Barnwell manager Ben Gray praised Kern. Kern scored the opener.
Barnwell manager Ben Gray handed the task of marking Kern to Hale. Kern scored the opener.
Barnwell beat Harrowgate in a match that had everything. Kern scored the opener.
Barnwell named Kern in their complaint to the league. Hale scored. Kern scored the opener.
"""
_HEADED = """
Barnwell Town|Kern double earns Barnwell win
Barnwell Town|Kern and Hale earn Barnwell win
Barnwell Town|Hale and Kern earn Barnwell late win
Barnwell Town|Kern strike puts Barnwell into final
"""
_HEADED_OTHERWISE = """
Kern error gives Barnwell win
Kern return boosts Barnwell
Hale denies Kern as Barnwell win
Kern sends Barnwell down
"""


def _published(told: str, side: str | None = None, lead: str = "") -> list[str | None]:
    """The sides of the goals of Kern that the gate lets through, by the last sentence that names him."""
    home, away = TEAMS["en"]
    quote = next(one for one in reversed(re.split(r"(?<=[.!?])\s+", told)) if "Kern" in one)
    fields = {"scorer": Claim(value="Kern")} | ({"team": Claim(value=side)} if side else {})
    goal = ProposedEvent(quote=quote, fields=fields)
    opening = f"{home} met {away} on Saturday."
    match = published("en", f"{lead}{opening}\n\n{told}\n", (home, away), named_at=opening, goals=(goal,))
    return [one.team.value if one.team else None for one in match.goals if one.scorer]


@pytest.mark.parametrize("told", rows(_SCORED))
def test_the_words_tell_who_scored(told: str) -> None:
    assert _published(told) == [None]


@pytest.mark.parametrize("told", rows(_NOT_SCORED))
def test_who_only_took_part_did_not_score(told: str) -> None:
    assert _published(told) == []


@pytest.mark.parametrize(("side", "told"), rows(_ANSWERED))
def test_whose_goal_it_was(side: str, told: str) -> None:
    (other,) = {*TEAMS["en"]} - {side}
    assert _published(told, side) == [side]
    assert other not in _published(told, other)


@pytest.mark.parametrize("told", rows(_NEITHER))
def test_whose_goal_it_was_is_not_told(told: str) -> None:
    assert not {*_published(told, TEAMS["en"][0]), *_published(told, TEAMS["en"][1])} & {*TEAMS["en"]}


@pytest.mark.parametrize(("side", "headline"), rows(_HEADED))
def test_a_headline_tells_whose_scorer_he_is(side: str, headline: str) -> None:
    assert _published("Kern scored the opener.", side, f"{headline}\n\n") == [side]


@pytest.mark.parametrize("headline", rows(_HEADED_OTHERWISE))
def test_a_headline_about_him_and_a_side_does_not(headline: str) -> None:
    for side in TEAMS["en"]:
        assert side not in _published("Kern scored the opener.", side, f"{headline}\n\n")
