"""The union of several attempts: what is held points at the event that it is about."""

from __future__ import annotations

import pytest
from match_factories import fact, goal, match

from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import ArticleKind, Goal, Held
from summarizer.schemas.verdict import Verdict
from summarizer.verification import best

EARLY = goal("Adam Holt", "Torvale", "9")
MIDDLE = goal("Luca Ferri", "Brenwick", "30")
LATE = goal("Jonas Brandt", "Torvale", "70")


def _attempt(*goals, held=()):
    told = match("Torvale", "Brenwick", goals=goals)
    return Verdict(kind=ArticleKind.MATCH_REPORT, matches=(told,), held=held)


def _held(field, value="Erik Lund"):
    return Held(match=0, field=field, value=value, reason=Reason.ROLE_UNCLEAR, message="It is not clear.")


@pytest.mark.parametrize(
    ("attempts", "scorer"),
    [
        pytest.param(
            (_attempt(LATE, held=(_held("goals[0].assist"),)), _attempt(EARLY, MIDDLE)), "Jonas Brandt", id="2"
        ),
        pytest.param((_attempt(MIDDLE, held=(_held("goals[0].assist"),)), _attempt(EARLY)), "Luca Ferri", id="1"),
        pytest.param((_attempt(EARLY, held=(_held("goals[0].assist"),)), _attempt(LATE)), "Adam Holt", id="0"),
    ],
)
def test_a_held_path_points_at_its_own_event_in_the_union(attempts, scorer):
    verdict = best(attempts)
    path = verdict.held[0].field
    index = int(path.partition("[")[2].partition("]")[0])
    assert path == f"goals[{index}].assist"
    assert verdict.matches[0].goals[index].scorer.value == scorer


def test_a_held_path_of_the_match_itself_stays():
    assert [one.field for one in best([_attempt(EARLY, held=(_held("referee"),))]).held] == ["referee"]


def test_a_held_path_names_the_list_alone_where_the_laws_keep_its_event_out_of_the_union():
    told = match("Torvale", "Brenwick", "1-0", goals=(EARLY,))
    too_many = _attempt(LATE, held=(_held("goals[0].assist"),))
    verdict = best([Verdict(kind=ArticleKind.MATCH_REPORT, matches=(told,)), too_many])
    assert {one.scorer.value for one in verdict.matches[0].goals}.isdisjoint({"Jonas Brandt"})
    assert "goals[]" in {one.field for one in verdict.held if one.value == "Erik Lund"}


def test_goals_of_nobody_named_stay_apart_in_the_union_by_their_words():
    unnamed = [Goal(team=fact("Torvale", words)) for words in ("a fine volley", "a header")]
    verdict = best([_attempt(*unnamed), _attempt(EARLY)])
    assert [one for one in verdict.matches[0].goals if not one.scorer] == unnamed


def test_the_union_of_one_attempt_is_that_attempt():
    one = _attempt(goal(None, "Torvale"), goal(None, "Torvale"), held=(_held("goals[1].assist"), _held("referee")))
    assert best([one]) == one
