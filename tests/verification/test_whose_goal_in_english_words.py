"""Whose goal it was, by the English words for what it does for a side or to it, and by who the scorer is."""

from __future__ import annotations

import re

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_TOLD = """
Barnwell Town|Barnwell's leading scorer Kern opened the scoring after 12 minutes.
Barnwell Town|Barnwell's Danish international midfielder Kern opened the scoring after 12 minutes.
Harrowgate United|Harrowgate's record signing Kern levelled with a header from close range.
Harrowgate United|Harrowgate new boy Tom Kern levelled with a header from close range.
Barnwell Town|Kern, making his first start for Barnwell, headed the opening goal.
Barnwell Town|Kern, who joined Barnwell in January, headed the opening goal.
Barnwell Town|Kern headed the opening goal on his Barnwell debut.
Barnwell Town|The Barnwell number nine, Kern, rolled the ball into the net.
Harrowgate United|Kern headed in for Harrowgate.
Harrowgate United|Kern pulled a goal back for Harrowgate.
Harrowgate United|Kern pulled one back for United.
Barnwell Town|Kern's header doubled the home side's lead.
Barnwell Town|Kern netted to hand the home team a two-goal cushion.
Barnwell Town|Kern's late goal rescued a point for Barnwell.
Barnwell Town|Kern's goal secured all three points for Barnwell.
Barnwell Town|Kern scored the goal that took Barnwell to the top of the table.
Barnwell Town|Kern scored to make it 1-0 to Barnwell.
Harrowgate United|Kern scored to get Harrowgate back into the match.
Harrowgate United|Kern's strike gave the visitors a lifeline.
Harrowgate United|Kern scored the only goal as Harrowgate beat Barnwell.
Harrowgate United|Kern scored the only goal as Harrowgate edged out Barnwell.
Harrowgate United|Kern scored twice as Harrowgate won at Barnwell.
Harrowgate United|A late goal from Kern condemned Barnwell to defeat.
Harrowgate United|Kern's late goal stunned Barnwell.
Harrowgate United|Kern's strike silenced the home crowd.
Harrowgate United|Kern stunned the home crowd with a volley into the top corner.
Barnwell Town|Kern scored to send the home fans wild.
Harrowgate United|Kern punished Barnwell with a cool finish into the corner.
Barnwell Town|Kern scored to put the game beyond the visitors.
Barnwell Town|Kern scored to put the game beyond Harrowgate's reach.
Barnwell Town|Kern scored to kill off Harrowgate.
Barnwell Town|Kern scored to end Harrowgate's hopes.
Barnwell Town|Kern added to Harrowgate's misery with a fourth.
Barnwell Town|Kern cancelled out the visitors' lead with a header.
Barnwell Town|Kern slotted the ball past visiting keeper Lund.
Barnwell Town|Kern rose above the Harrowgate defence to head home.
Barnwell Town|Kern outpaced the visiting defence and slotted home.
Barnwell Town|Kern scored after the Harrowgate defence failed to clear.
Barnwell Town|Kern scored after Harrowgate failed to clear a corner.
Barnwell Town|Harrowgate failed to clear a corner and Kern scored.
Barnwell Town|The visitors switched off at a corner and Kern headed home.
Barnwell Town|Kern scored from the spot after Lund brought down Hale in the Harrowgate area.
Barnwell Town|Barnwell broke quickly and Kern finished off the move with a low shot.
Barnwell Town|Barnwell had the better of the opening exchanges and it was no surprise when Kern headed home.
Barnwell Town|Barnwell's pressure paid off when Kern headed home.
Barnwell Town|Barnwell had the lead their play deserved when Kern headed home.
Barnwell Town|Barnwell were a goal up after Kern headed home.
Harrowgate United|Barnwell were caught out when Kern headed home.
Harrowgate United|Barnwell were left to rue their misses when Kern headed home.
Harrowgate United|Barnwell's lead lasted only five minutes before Kern headed home.
Harrowgate United|Barnwell led until the last minute, when Kern headed home.
Harrowgate United|Barnwell's joy was short-lived as Kern headed home the equaliser.
Harrowgate United|Barnwell were denied victory when Kern headed home.
Harrowgate United|Barnwell's hopes were dashed when Kern headed home.
Harrowgate United|Barnwell looked to have won it until Kern headed home.
Harrowgate United|Barnwell fell behind after 12 minutes. Kern headed home from a corner.
Barnwell Town|Barnwell coach Ben Gray brought on Kern at half-time. Kern headed home from a corner.
Barnwell Town|Barnwell sent on Kern at the break. Kern headed home from a corner.
Barnwell Town|Kern replaced Hale for Barnwell at the break. Kern headed home from a corner.
Harrowgate United|Kern dented Barnwell's hopes with a goal after 70 minutes.
Barnwell Town|Kern took the score to 3-0 for Barnwell.
Barnwell Town|Kern completed the rout for Barnwell.
Barnwell Town|Second-half goals by Kern and Hale helped Barnwell overcome Harrowgate.
Barnwell Town|Barnwell beat Harrowgate thanks to goals from Kern and Hale.
Barnwell Town|Barnwell ran out 2-1 winners with Kern scoring twice.
Harrowgate United|Barnwell lost to a late goal by Kern.
Harrowgate United|Barnwell were beaten by a late Kern goal.
Barnwell Town|Things got better for Barnwell when Kern headed in.
Harrowgate United|Things got worse for Barnwell when Kern headed in.
Harrowgate United|Disaster struck for Barnwell when Kern headed in.
Harrowgate United|There was more misery for Barnwell when Kern headed in.
Barnwell Town|There was joy for Barnwell when Kern headed in.
Barnwell Town|Barnwell's fans were celebrating when Kern headed in.
Barnwell Town|The home fans were on their feet when Kern headed in.
Harrowgate United|The home fans were silenced when Kern headed in.
Harrowgate United|The travelling fans were celebrating when Kern headed in.
Barnwell Town|Barnwell stunned the visitors when Kern headed in.
Barnwell Town|Barnwell turned the game on its head when Kern headed in.
Barnwell Town|Barnwell were given a way back when Kern headed in.
Barnwell Town|Barnwell were on the way when Kern headed in.
Barnwell Town|Barnwell were off the mark when Kern headed in.
Barnwell Town|Barnwell kept up the pressure and Kern headed in.
Barnwell Town|Barnwell continued to press and Kern headed in.
Barnwell Town|Barnwell's superiority finally told when Kern headed in.
Barnwell Town|Barnwell's task was made easier when Kern headed in.
Harrowgate United|Barnwell's task was made harder when Kern headed in.
Barnwell Town|Barnwell's recovery was complete when Kern headed in.
Barnwell Town|Barnwell's reward came when Kern headed in.
"""
"""Each: the side that scored, and what is told of it; the last sentence that names Kern tells his goal."""
_TOLD_BY_WHAT_IT_DID = """
Harrowgate United|Kern broke Barnwell hearts with a stoppage-time winner.
Harrowgate United|Kern made Barnwell pay with a cool finish into the corner.
Harrowgate United|Kern caught Barnwell cold with a goal after 30 seconds.
Barnwell Town|Kern cancelled out Harrowgate's opener with a header.
Barnwell Town|Kern headed the ball into the Harrowgate net.
Barnwell Town|Kern rammed the ball into the Harrowgate net.
Barnwell Town|Kern replied with a header for the hosts.
Barnwell Town|Kern shocked Harrowgate with a second after the break.
Barnwell Town|Kern stunned the visitors with a volley from 25 yards.
Harrowgate United|Kern silenced the home crowd with a free-kick from 25 yards.
Harrowgate United|Kern rocked Barnwell with a goal inside two minutes.
Harrowgate United|Kern sank Barnwell with a header eight minutes from time.
Harrowgate United|Kern sank Barnwell with a late winner.
Barnwell Town|Kern took Barnwell's tally to three with a header.
Barnwell Town|Kern helped himself to Barnwell's third.
Barnwell Town|Kern popped up with Barnwell's equaliser.
Barnwell Town|Kern marked his Barnwell debut with a goal.
Barnwell Town|Kern celebrated his Barnwell debut with the only goal.
Barnwell Town|A goal in each half from Kern and Hale saw Barnwell past Harrowgate.
Barnwell Town|Barnwell were 2-0 winners through Kern and Hale.
"""
"""Each: the side that scored, and a goal that is told by what it did to a side."""
_OTHERS = """
Barnwell Town|Former Barnwell striker Kern opened the scoring with a header.
Harrowgate United|Former Barnwell striker Kern opened the scoring with a header.
Barnwell Town|Kern, once of Barnwell, opened the scoring with a header.
Harrowgate United|Kern, once of Barnwell, opened the scoring with a header.
Barnwell Town|Kern, who used to play for Barnwell, opened the scoring with a header.
Harrowgate United|Kern, who used to play for Barnwell, opened the scoring with a header.
Barnwell Town|Kern opened the scoring after good work by Hale on the left.
Harrowgate United|Kern opened the scoring after good work by Hale on the left.
Barnwell Town|Kern, who left Barnwell in January, opened the scoring for the visitors.
Barnwell Town|Kern scored to make it 2-1.
Harrowgate United|Kern scored to make it 2-1.
Barnwell Town|Kern opened the scoring in front of 3,000 fans.
Harrowgate United|Kern opened the scoring in front of 3,000 fans.
Barnwell Town|Kern scored and there was worse to come for Barnwell.
Harrowgate United|Kern scored and there was worse to come for Barnwell.
Barnwell Town|Kern scored in the game of the season for Barnwell and Harrowgate.
Harrowgate United|Kern scored in the game of the season for Barnwell and Harrowgate.
Barnwell Town|Kern opened the scoring but it was not enough for Barnwell.
Harrowgate United|Kern opened the scoring but it was not enough for Barnwell.
Barnwell Town|Kern scored to make it a miserable night for Barnwell.
Barnwell Town|Kern scored and it was too much for Barnwell.
Barnwell Town|Kern's goal was a cruel blow for Barnwell.
Barnwell Town|Kern scored with a shot too good for Barnwell.
Barnwell Town|Kern's winner meant a fifth defeat in a row for Barnwell.
Barnwell Town|Kern's strike ended the unbeaten run of Barnwell.
Barnwell Town|Kern's goal left a mountain to climb for Barnwell.
Barnwell Town|Kern headed home to pile on the agony for Barnwell.
Barnwell Town|Kern struck with time running out for Barnwell.
Barnwell Town|Kern scored to set alarm bells ringing for Barnwell.
Barnwell Town|Kern scored to seal relegation for Barnwell.
Barnwell Town|Kern struck twice to earn revenge for Harrowgate.
Harrowgate United|Kern scored a consolation as Harrowgate won 3-1.
Harrowgate United|Kern scored, but in vain, as Harrowgate won 3-1.
Harrowgate United|Kern scored his third goal in as many games as Harrowgate were beaten 3-1.
Harrowgate United|Kern pulled one back as Harrowgate won 3-1.
Harrowgate United|Kern scored late on as Barnwell went down 3-1 to Harrowgate.
Harrowgate United|Kern's goal could not stop Harrowgate from winning.
Harrowgate United|Kern's goal failed to stop Harrowgate from winning.
Harrowgate United|Kern's goal did not stop Harrowgate as they eased to victory.
Harrowgate United|Kern replied as Harrowgate cruised to a 4-1 win.
Harrowgate United|Kern scored Barnwell's only reply as Harrowgate thrashed them.
Harrowgate United|Kern got a late goal but Harrowgate held on.
Harrowgate United|Harrowgate held on until Kern equalised.
Harrowgate United|Harrowgate led through Lund until Kern equalised.
Harrowgate United|Harrowgate looked to be heading for defeat until Lund scored, but Kern won it.
Harrowgate United|Barnwell looked to be heading for defeat until Kern equalised.
Harrowgate United|Barnwell seemed to be going out until Kern equalised.
Harrowgate United|Barnwell led 1-0 before Kern added a second.
Harrowgate United|Barnwell seemed to have won it when Kern scored in the 88th minute.
Harrowgate United|Barnwell looked comfortable and it was no surprise when Kern doubled the lead.
Harrowgate United|Harrowgate had been under pressure and it was no surprise when Kern scored.
Harrowgate United|Harrowgate were pushed back and it was no surprise when Kern scored.
Harrowgate United|Barnwell failed to clear a corner but survived, and Kern scored at the other end for the hosts.
Harrowgate United|Barnwell gave the ball away but won it back and Kern scored.
Harrowgate United|Kern scored to end Barnwell's losing run.
Harrowgate United|Kern scored to end Barnwell's wait for a win.
Harrowgate United|Kern scored to end Barnwell's goal drought.
Harrowgate United|Kern scored to end Barnwell's winless run.
Harrowgate United|Kern scored to extend Barnwell's unbeaten run.
Harrowgate United|Kern's goal broke Barnwell's duck.
Harrowgate United|Kern scored to cut Barnwell's deficit.
Harrowgate United|Kern scored to end the misery of the Barnwell fans.
Harrowgate United|Kern headed off the line in the Barnwell goalmouth before scoring at the other end for the hosts.
Harrowgate United|Kern scored from the corner after a clearance by the Harrowgate keeper.
Harrowgate United|Kern's goal was dedicated to the Barnwell fans, who had seen their team fall behind to Harrowgate.
Harrowgate United|Kern scored from a long kick by Barnwell keeper Lund.
Harrowgate United|Kern chased a long clearance over the Harrowgate defence and scored.
Harrowgate United|Kern rose from the Barnwell defence to head home at the other end.
Harrowgate United|Kern's free-kick went round the Harrowgate wall and into the net.
Barnwell Town|Kern's free-kick went through the Barnwell wall and past the home keeper.
Barnwell Town|Kern's goal stunned the Barnwell fans.
Harrowgate United|Kern shocked Harrowgate with a second after the break.
Harrowgate United|Kern, who missed the win against Barnwell last year, put the hosts ahead.
Barnwell Town|Kern, who scored the winner for Barnwell last season, opened the scoring.
Harrowgate United|Kern, who scored the winner for Barnwell last season, opened the scoring.
Barnwell Town|Kern, who was on loan at Barnwell last season, opened the scoring.
Harrowgate United|Kern, who was on loan at Barnwell last season, opened the scoring.
Barnwell Town|Kern haunted his former club Barnwell with the opening goal.
Barnwell Town|Kern scored against his former club.
Harrowgate United|Kern scored against his former club.
Harrowgate United|Kern punished Harrowgate for a slack pass.
Barnwell Town|Harrowgate had the ball in the net again through Kern.
Harrowgate United|Kern scored to leave Harrowgate needing two goals.
Barnwell Town|Kern headed Barnwell's hopes into the ground with a third.
Harrowgate United|Kern took a pass from Hale before firing past the visiting keeper.
Barnwell Town|Barnwell were denied a win by Kern, who scored with the last kick.
Barnwell Town|Barnwell's lead was cut by Kern with ten minutes left, who scored from the edge of the box.
Harrowgate United|Harrowgate's lead lasted just four minutes as Kern replied with a header.
"""
"""Each: a side that did not score the goal, or is not told to have, and what is told of it."""
_NO_GOAL = """
Kern stunned Barnwell with a header that hit the bar.
Kern almost stunned Barnwell with a header from close range.
Kern could have sunk Barnwell with a header from close range.
Kern tried to catch Barnwell cold with a shot from the halfway line.
Kern replied with a header which Lund saved.
Kern replied with a shot over the bar.
Kern replied with a shot wide of the post.
Kern hit back with a shot that was blocked.
Kern responded with a fine save.
Kern replied with a shot from 20 yards which flew just wide.
Kern stunned Barnwell with a transfer request.
Kern broke Barnwell hearts with a decision to join Harrowgate.
Kern sank Barnwell with a header last season.
Kern, who sank Barnwell with a late goal last season, was on the bench.
Kern marked his Barnwell debut with a fine display.
Kern marked his Barnwell debut with a red card.
Kern nearly marked his Barnwell debut with a goal.
Kern hoped to mark his Barnwell debut with a goal.
Kern would have marked his Barnwell debut with a goal but for Lund.
Kern popped up with a goal-line clearance.
Kern popped up with a vital block.
Kern popped up in the box but headed wide.
Kern put the ball in the Barnwell net but the flag was up.
Kern headed into the Barnwell net but was flagged offside.
Kern fired into the side of the Barnwell net.
Kern fired into the side netting of the Barnwell goal.
Kern swung a corner into the Barnwell goal area.
Kern crossed into the Barnwell goalmouth.
Kern headed against the Barnwell bar.
Kern cancelled out Lund's threat with a fine tackle.
Kern was denied by Lund as Harrowgate won.
Kern's shot was blocked as Harrowgate won.
Lund saved strikes by Kern and Hale.
Lund kept out headers from Kern and Hale.
Efforts from Kern and Hale went wide.
Headers by Kern and Hale were off target.
Strikes from Kern and Hale hit the woodwork.
Barnwell survived volleys from Kern and Hale.
Barnwell had penalties by Kern and Hale saved.
Barnwell wanted goals from Kern and Hale.
There were no goals from Kern this time.
Barnwell missed the goals of Kern, who was injured.
Kern returned to haunt Barnwell with a string of saves.
Kern wanted to make Barnwell pay with a goal.
Kern made Barnwell pay with a shot that crept wide.
Kern did not take Barnwell's tally to three.
Kern had the chance to take the score to 3-0.
Kern missed a chance to take the score to 3-0.
Lund's header stopped Kern's shot going into the Barnwell net.
Kern threatened to silence the home crowd with a volley.
Kern stunned the crowd with a volley which came back off the post.
"""
"""Passages with the words of a goal that was not scored."""


def _published(side: str, told: str) -> list[str]:
    """The sides of the goals that the gate lets through, by the last sentence that names the scorer."""
    home, away = TEAMS["en"]
    quote = next(one for one in reversed(re.split(r"(?<=[.!?])\s+", told)) if "Kern" in one)
    goal = ProposedEvent(quote=quote, fields={"scorer": Claim(value="Kern"), "team": Claim(value=side)})
    match = published("en", f"{home} v {away}\n\n{told}\n", (home, away), goals=(goal,))
    return [one.team.value for one in match.goals if one.team and one.scorer]


@pytest.mark.parametrize(("side", "told"), rows(_TOLD + _TOLD_BY_WHAT_IT_DID.lstrip()))
def test_the_words_tell_whose_goal_it_was(side: str, told: str) -> None:
    (other,) = {*TEAMS["en"]} - {side}
    assert _published(side, told) == [side]
    assert _published(other, told) == []


@pytest.mark.parametrize(("side", "told"), rows(_OTHERS))
def test_a_side_that_did_not_score_gets_no_goal(side: str, told: str) -> None:
    assert _published(side, told) == []


@pytest.mark.parametrize("told", rows(_NO_GOAL))
def test_what_only_sounds_like_a_goal_is_none(told: str) -> None:
    for side in TEAMS["en"]:
        assert _published(side, told) == []
