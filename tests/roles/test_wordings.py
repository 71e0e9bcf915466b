"""Goals and other events as the press of six languages words them: what is right passes, another person does not."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from one_match import published
from role_rulings import ruling

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


class Wording(NamedTuple):
    """A passage, and the parts that its words give or deny: "scorer: Kern", "not: Lang", "kind: header"."""

    passage: str
    told: tuple[tuple[str, str], ...]

    def every(self, part: str) -> list[str]:
        """Whoever has a part."""
        return [name for one, name in self.told if one == part]

    def one(self, part: str) -> str | None:
        """Who has a part that one has at most."""
        return next(iter(self.every(part)), None)


def _wordings(language: str) -> list[Wording]:
    """The wordings of a language: a line is a passage, and the indented one below it what that tells."""
    lines = (Path(__file__).parent / "wordings" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    told = (line.strip().split("; ") for line in lines[1::2])
    return [
        Wording(passage, tuple((part, name) for part, _, name in (one.partition(": ") for one in parts)))
        for passage, parts in zip(lines[::2], told, strict=True)
    ]


WORDINGS = [(language, one) for language in REPORTS for one in _wordings(language)]
"""What the gate is asked about, in the languages that have a report to stand in."""
SENTENCES = [(language, one) for language in ("es", "pt") for one in _wordings(language)]
"""What the rules on parts are asked about, each in a sentence of its own."""
GOALS = [(language, one) for language, one in WORDINGS if one.every("kind")]
"""Goals with all that their passage tells of them."""
PARTS_OF_GOALS = [(language, one) for language, one in WORDINGS if not one.every("kind")]


def _cases(wordings: Iterable[tuple[str, Wording]], *parts: str) -> list[Any]:
    """Each name that a wording gives one of the parts, with the language and the passage before it."""
    return [
        pytest.param(language, one.passage, name, id=f"{language} {one.passage[:48]} {name}")
        for language, one in wordings
        for part in parts
        for name in one.every(part)
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


def test_every_part_of_a_wording_is_asked_about():
    parts = {part for _, one in (*WORDINGS, *SENTENCES) for part, _ in one.told}
    assert parts <= {*Role, "kind", "not", "no goal", "side"}


@pytest.mark.parametrize(
    ("language", "wording"), [pytest.param(*one, id=f"{one[0]} {one[1].passage[:48]}") for one in GOALS]
)
def test_a_goal_as_it_is_worded_passes(language, wording):
    claims = {part: name for part in ("scorer", "assist", "kind") if (name := wording.one(part))}
    (goal,) = _published(language, wording.passage, "goals", **claims)
    assert goal.scorer is not None
    assert goal.kind is not None
    assert (goal.assist.value if goal.assist else None) == wording.one("assist")
    assert wording.one("not") != goal.scorer.value


@pytest.mark.parametrize(
    ("language", "passage", "kind", "wrong"),
    [
        pytest.param(language, one.passage, one.one("kind"), wrong, id=f"{language} {one.passage[:48]} {wrong}")
        for language, one in GOALS
        for wrong in one.every("not")
    ],
)
def test_a_goal_is_not_given_to_another_person_of_its_passage(language, passage, kind, wrong):
    assert _named(_published(language, passage, "goals", scorer=wrong, kind=kind), "scorer") == []


@pytest.mark.parametrize(("language", "passage", "scorer"), _cases(PARTS_OF_GOALS, "scorer"))
def test_the_scorer_passes(language, passage, scorer):
    assert _named(_published(language, passage, "goals", scorer=scorer), "scorer") == [scorer]


@pytest.mark.parametrize(
    ("language", "passage", "scorer", "assist"),
    [
        pytest.param(language, one.passage, one.one("scorer"), assist, id=f"{language} {one.passage[:48]} {assist}")
        for language, one in PARTS_OF_GOALS
        for assist in one.every("assist")
    ],
)
def test_the_assist_passes(language, passage, scorer, assist):
    assert _named(_published(language, passage, "goals", scorer=scorer, assist=assist), "assist") == [assist]


@pytest.mark.parametrize(("language", "passage", "other"), _cases(PARTS_OF_GOALS, "not", "no goal"))
def test_who_has_another_part_or_did_not_score_is_not_the_scorer(language, passage, other):
    assert _named(_published(language, passage, "goals", scorer=other), "scorer") == []


@pytest.mark.parametrize(("language", "passage", "player"), _cases(WORDINGS, "sent off"))
def test_a_sending_off_passes(language, passage, player):
    assert _named(_published(language, passage, "sendings_off", player=player), "player") == [player]


@pytest.mark.parametrize(("language", "passage", "player"), _cases(WORDINGS, "missed a penalty"))
def test_a_missed_penalty_passes(language, passage, player):
    assert _named(_published(language, passage, "missed_penalties", player=player), "player") == [player]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [pytest.param(*one.values, role, id=f"{role} {one.id}") for role in Role for one in _cases(SENTENCES, role.value)],
)
def test_the_words_give_the_part(language, text, name, role):
    assert ruling(language, text, name, role) is Ruling.CONFIRMED


@pytest.mark.parametrize(("language", "text", "name"), _cases(SENTENCES, "not"))
def test_helpers_and_goalkeepers_are_not_scorers(language, text, name):
    assert ruling(language, text, name, Role.SCORER) is not Ruling.CONFIRMED


@pytest.mark.parametrize(("language", "passage", "side"), _cases(WORDINGS, "side"))
def test_a_goal_counts_for_the_side_that_the_words_give_it_to(language, passage, side):
    told = {team: _published(language, passage, "goals", scorer="Perri", team=team) for team in REPORTS[language][:2]}
    assert {team: _named(one, "team") for team, one in told.items()} == {team: [side] * (team == side) for team in told}
