"""Goals and other events as the press of six languages words them: what is right passes, another person does not."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest
from one_match import published
from role_rulings import ruling
from wordings import english, french, german, italian, portuguese, spanish

from summarizer.roles import Role, Ruling
from summarizer.schemas.proposal import Claim, ProposedEvent


class Report(NamedTuple):
    """What stands around a passage: the two teams, and where the article names them."""

    home: str
    away: str
    teams_at: str
    text: str


REPORTS = {
    "en": Report(
        "Thornbury",
        "Eastmoor",
        "Thornbury beat Eastmoor 5-4 at Mill Lane on Saturday.",
        "Thornbury 5-4 Eastmoor\n\nThornbury beat Eastmoor 5-4 at Mill Lane on Saturday.\n{}\n",
    ),
    "de": Report(
        "Wölfingen",
        "Eintracht Nordau",
        "Wölfingen gewann am Samstag gegen Eintracht Nordau mit 5:4.",
        "Wölfingen 5:4 Eintracht Nordau\n\nWölfingen gewann am Samstag gegen Eintracht Nordau mit 5:4.\n{}\n",
    ),
    "fr": Report(
        "Vauclair",
        "Montbrison",
        "Vauclair 2-1 Montbrison",
        "Vauclair 2-1 Montbrison\n\n{}\n\nDimanche, Vauclair sera au repos.\n",
    ),
    "it": Report(
        "Montelba",
        "Castelvento",
        "Montelba 2-1 Castelvento",
        "Montelba 2-1 Castelvento\n\n{}\n\nDomenica il Montelba riposa.\n",
    ),
}


def _cases(**languages: tuple[Any, ...]) -> list[Any]:
    """The cases of several languages in one table, each with its language first."""
    return [
        pytest.param(language, *one.values, id=f"{language}-{one.id}")
        for language, some in languages.items()
        for one in some
    ]


def _published(language: str, passage: str, events: str, /, **claims: str) -> tuple[Any, ...]:
    """What the gate lets through of one event that an article tells in this passage."""
    report = REPORTS[language]
    event = ProposedEvent(quote=passage, fields={field: Claim(value=value) for field, value in claims.items()})
    text, teams = report.text.format(passage), (report.home, report.away)
    match = published(language, text, teams, named_at=report.teams_at, **{events: (event,)})
    told: tuple[Any, ...] = getattr(match, events)
    return told


def _named(events: tuple[Any, ...], field: str) -> list[str]:
    return [fact.value for event in events if (fact := getattr(event, field))]


@pytest.mark.parametrize(
    ("language", "passage", "scorer", "assist", "kind", "wrong"), _cases(en=english.GOALS, de=german.GOALS)
)
def test_a_goal_as_it_is_worded_passes(language, passage, scorer, assist, kind, wrong):  # noqa: PLR0917 - a row of the table
    claims = {"scorer": scorer, "kind": kind} | ({"assist": assist} if assist else {})
    (goal,) = _published(language, passage, "goals", **claims)
    assert goal.scorer is not None
    assert goal.kind is not None
    assert (goal.assist.value if goal.assist else None) == assist
    assert wrong != goal.scorer.value


@pytest.mark.parametrize(
    ("language", "passage", "kind", "wrong"),
    [
        pytest.param(one.values[0], one.values[1], one.values[4], one.values[5], id=one.id)
        for one in _cases(en=english.GOALS, de=german.GOALS)
        if one.values[5]
    ],
)
def test_a_goal_is_not_given_to_another_person_of_its_passage(language, passage, kind, wrong):
    assert _named(_published(language, passage, "goals", scorer=wrong, kind=kind), "scorer") == []


@pytest.mark.parametrize(("language", "passage", "scorer"), _cases(fr=french.SCORERS, it=italian.SCORERS))
def test_the_scorer_passes(language, passage, scorer):
    assert _named(_published(language, passage, "goals", scorer=scorer), "scorer") == [scorer]


@pytest.mark.parametrize(("language", "passage", "scorer", "assist"), _cases(fr=french.ASSISTS, it=italian.ASSISTS))
def test_the_assist_passes(language, passage, scorer, assist):
    assert _named(_published(language, passage, "goals", scorer=scorer, assist=assist), "assist") == [assist]


@pytest.mark.parametrize(("language", "passage", "other"), _cases(fr=french.OTHERS, it=italian.OTHERS))
def test_another_person_of_the_passage_is_not_the_scorer(language, passage, other):
    assert _named(_published(language, passage, "goals", scorer=other), "scorer") == []


@pytest.mark.parametrize(
    ("language", "passage", "player"),
    _cases(en=english.NO_GOALS, de=german.NO_GOALS, fr=french.NO_GOALS, it=italian.NO_GOALS),
)
def test_what_missed_or_did_not_count_is_no_goal(language, passage, player):
    assert _named(_published(language, passage, "goals", scorer=player), "scorer") == []


@pytest.mark.parametrize(
    ("language", "passage", "player"), _cases(en=english.SENT_OFF, fr=french.SENT_OFF, it=italian.SENT_OFF)
)
def test_a_sending_off_passes(language, passage, player):
    assert _named(_published(language, passage, "sendings_off", player=player), "player") == [player]


@pytest.mark.parametrize(
    ("language", "passage", "player"), _cases(en=english.MISSED, de=german.MISSED, fr=french.MISSED, it=italian.MISSED)
)
def test_a_missed_penalty_passes(language, passage, player):
    assert _named(_published(language, passage, "missed_penalties", player=player), "player") == [player]


@pytest.mark.parametrize(("language", "text", "name", "role"), _cases(es=spanish.PARTS, pt=portuguese.PARTS))
def test_the_words_give_the_part(language, text, name, role):
    assert ruling(language, text, name, role) is Ruling.CONFIRMED


@pytest.mark.parametrize(("language", "text", "name"), _cases(es=spanish.NO_SCORERS, pt=portuguese.NO_SCORERS))
def test_helpers_and_goalkeepers_are_not_scorers(language, text, name):
    assert ruling(language, text, name, Role.SCORER) is not Ruling.CONFIRMED


@pytest.mark.parametrize(("language", "passage", "side", "other"), _cases(it=italian.SIDES))
def test_a_goal_counts_for_the_side_that_the_words_give_it_to(language, passage, side, other):
    told = [_published(language, passage, "goals", scorer="Perri", team=team) for team in (side, other)]
    assert [_named(one, "team") for one in told] == [[side], []]
