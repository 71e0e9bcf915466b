"""Whose a goal is by line-ups headed by a name alone, with a name a line, and by a team's name above its scorers."""

from __future__ import annotations

import pytest
from one_match import published

from summarizer.schemas.proposal import Claim, ProposedEvent

HOME, AWAY = "Vallero", "Montorio"
_ONES = ["Alder", "Brandt", "Castel", "Dorn", "Eskild", "Falk", "Ferraz", "Gomes", "Haller", "Iversen", "Jonker"]
_OTHERS = ["Keller", "Lorenz", "Mattis", "Novak", "Olsson", "Petri", "Quast", "Rossi", "Sander", "Tomas", "Urban"]


def _goal(language: str, text: str, scorer: str, side: str, quote: str) -> list[str]:
    """The side of a goal that is claimed for a scorer, where the gate lets it through."""
    goal = ProposedEvent(quote=quote, fields={"scorer": Claim(value=scorer), "team": Claim(value=side)})
    match = published(language, text, (HOME, AWAY), goals=(goal,))
    return [goal.team.value for goal in match.goals if goal.team]


_DASHED = f"{HOME} – {'; '.join(_ONES)}\n{AWAY} – {'; '.join(_OTHERS)}\n"
_HYPHENED = f"{HOME}- {', '.join(_ONES)}\n{AWAY}- {', '.join(_OTHERS)}\n"
_FRAMED = f"–{HOME}– {', '.join(_ONES)}\n–{AWAY}– {', '.join(_OTHERS)}\n"
_DOWN = "\n".join([f"4 {HOME}", *_ONES, f"3 {AWAY}", *_OTHERS[:3], "(Viktor 70’)", *_OTHERS[3:]]) + "\n"
_ELEVENS = f"{HOME} Starting XI\n\n{', '.join(_ONES)}\n\n{AWAY} Starting XI\n\n{', '.join(_OTHERS)}\n"
_NUMBERED = "\n".join([f"{HOME} (4-4-2)", *(f"{n} {one}" for n, one in enumerate(_ONES, 1)), AWAY, *_OTHERS]) + "\n"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        pytest.param("pt", "Golo: Ferraz (12')", id="pt"),
        pytest.param("es", "Gol: Ferraz (12')", id="es"),
        pytest.param("it", "Rete: Ferraz 12'", id="it"),
        pytest.param("fr", "But : Ferraz (12e)", id="fr"),
    ],
)
@pytest.mark.parametrize(
    "sheet",
    [
        pytest.param(_DASHED, id="dash"),
        pytest.param(_HYPHENED, id="hyphen"),
        pytest.param(_FRAMED, id="framed"),
        pytest.param(_DOWN, id="a-name-a-line"),
        pytest.param(_ELEVENS, id="elevens"),
        pytest.param(_NUMBERED, id="numbered"),
    ],
)
def test_a_line_up_is_of_the_team_that_alone_heads_it(language: str, told: str, sheet: str) -> None:
    text = f"{HOME} - {AWAY}\n\n{sheet}\n{told}\n"
    assert _goal(language, text, "Ferraz", HOME, told) == [HOME]
    assert _goal(language, text, "Ferraz", AWAY, told) == []


@pytest.mark.parametrize(
    "sheet",
    [
        pytest.param("\n".join([HOME, AWAY, *_ONES]), id="below-both"),
        pytest.param("\n".join([f"{HOME} - {AWAY}", *_ONES]), id="below-the-pair"),
        pytest.param("\n".join([HOME, *_OTHERS[:3], "Cards", "the rest", *_ONES]), id="too-few"),
        pytest.param(f"Gegen {HOME} – {'; '.join(_ONES)}", id="against"),
    ],
)
def test_a_list_of_names_that_no_team_alone_heads_is_not_the_home_sides(sheet: str) -> None:
    text = f"{HOME} gegen {AWAY}\n\n{sheet}\n\nTor: Ferraz (12.)\n"
    assert _goal("de", text, "Ferraz", HOME, "Tor: Ferraz (12.)") == []


_ABOVE = (
    pytest.param(f"{HOME} (2) 3\nFerraz 22, 27\nDorn 79\n{AWAY} (0) 1\nKeller 80\n", id="half-time-first"),
    pytest.param(f"{HOME} 3 (2)\nFerraz 22, 27\nDorn 79\n{AWAY} 1 (0)\nKeller 80\n", id="half-time-last"),
    pytest.param(f"3 {HOME}\nFerraz 22', Dorn 79'\n1 {AWAY}\nKeller 80'\n", id="goals-first"),
    pytest.param(f"{HOME}\nFerraz 22'\nDorn 79'\n{AWAY}\nKeller 80'\n", id="name-alone"),
)


@pytest.mark.parametrize("table", _ABOVE)
def test_scorers_below_a_team_name_are_its_own(table: str) -> None:
    text = f"{HOME} v {AWAY}\n\n{table}\nA fine afternoon for the crowd.\n"
    for scorer, side, other in (("Ferraz", HOME, AWAY), ("Dorn", HOME, AWAY), ("Keller", AWAY, HOME)):
        line = next(one for one in table.splitlines() if scorer in one)
        assert _goal("en", text, scorer, side, line) == [side]
        assert _goal("en", text, scorer, other, line) == []


def test_scorers_below_both_names_are_of_neither_by_their_place() -> None:
    text = f"A fine afternoon for the crowd.\n\n{HOME} 2\n{AWAY} 1\nFerraz 22, Dorn 79, Keller 80\n"
    assert _goal("en", text, "Ferraz", AWAY, "Ferraz 22, Dorn 79, Keller 80") == []
    assert _goal("en", text, "Ferraz", HOME, "Ferraz 22, Dorn 79, Keller 80") == []
