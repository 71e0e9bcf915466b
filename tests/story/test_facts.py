from __future__ import annotations

from story_matches import WIN

from summarizer.schemas.article import Evidence
from summarizer.schemas.report import Agreed, MatchReport, ReportGoal, ReportNotable, Statement
from summarizer.schemas.summary import Fact, Goal, MatchSummary, Minute, Notable, NotableKind, Score, Standing
from summarizer.story import StoryFacts, StoryGoal, StoryNotable

SEEN = (Evidence(quote="2-1", start=0, end=3),)


def fact(value):
    return Fact(value=value, standing=Standing.STATED, evidence=SEEN)


def agreed(value, independent=1):
    said = Statement(source="a", value=value, standing=Standing.STATED)
    return Agreed(value=value, standing=Standing.STATED, statements=(said,), independent=independent)


def test_a_summary_gives_its_values_and_leaves_the_rest_unknown():
    summary = MatchSummary(
        home_team=fact("Inter"),
        score=fact(Score(home=2, away=1)),
        goals=(Goal(scorer=fact("Ofri Arad"), minute=fact(Minute(base=55))),),
        notable=(Notable(what=fact(NotableKind.FAREWELL), person=fact("Ada Lis")),),
    )
    assert StoryFacts.of_summary(summary) == StoryFacts(
        home_team="Inter",
        score=Score(home=2, away=1),
        goals=(StoryGoal(scorer="Ofri Arad", minute=Minute(base=55)),),
        notable=(StoryNotable(kind=NotableKind.FAREWELL, person="Ada Lis"),),
    )


def test_a_report_gives_its_agreed_values_and_how_many_tell_of_what_is_notable():
    report = MatchReport(
        id="m",
        home_team=agreed("Inter"),
        home_away_known=True,
        goals=(ReportGoal(scorer=agreed("Ofri Arad")),),
        notable=(ReportNotable(what=agreed(NotableKind.CROWD_TROUBLE, independent=2)),),
    )
    assert StoryFacts.of_report(report) == StoryFacts(
        home_team="Inter",
        home_away_known=True,
        goals=(StoryGoal(scorer="Ofri Arad"),),
        notable=(StoryNotable(kind=NotableKind.CROWD_TROUBLE, sources=2),),
    )


def test_the_house_list_reaches_every_name_and_nothing_else():
    renamed = WIN.renamed(
        {"Inter": "FC Internazionale", "Pio Esposito": "Francesco Pio Esposito", "played": "abandoned"}
    )
    assert renamed.home_team == "FC Internazionale"
    assert [goal.team for goal in renamed.goals] == ["FC Internazionale", "Kairat", "FC Internazionale"]
    assert renamed.goals[2].assist == "Francesco Pio Esposito"
    assert renamed.status is WIN.status
    assert renamed.score == WIN.score
