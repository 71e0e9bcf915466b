"""French words for a town's people, and clubs by their initials, stand for a side and for no other."""

from __future__ import annotations

import pytest
from one_match import published

from summarizer.schemas.proposal import Claim
from summarizer.verification.sides import Sides

SIDES = Sides("Rochebrune", "JS Kaltova")


@pytest.mark.parametrize(
    ("name", "side"),
    [
        pytest.param("Rochebrunois", "home", id="people"),
        pytest.param("Rochebrunoise", "home", id="a-woman"),
        pytest.param("JSK", "away", id="initials"),
        pytest.param("Rochelandais", None, id="another-town"),
        pytest.param("JSM", None, id="other-initials"),
        pytest.param("Rochebrun", None, id="no-such-ending"),
        pytest.param("Gardien", None, id="a-goalkeeper"),
    ],
)
def test_a_word_for_people_or_initials_is_a_side_only_of_its_own_team(name: str, side: str | None) -> None:
    assert SIDES.side(name) == side


def test_a_word_that_fits_both_towns_is_neither() -> None:
    assert Sides("Belmont", "AS Belmontel").side("Belmontais") is None


@pytest.mark.parametrize(("field", "told"), [("home_coach", "Thiam"), ("away_coach", None)])
def test_the_word_for_a_town_behind_a_coach_s_title_is_his_side(field: str, told: str | None) -> None:
    line = "Pour Thiam, le technicien lougatois, c'est une bonne opération."
    match = published(
        "fr", f"Lougat - Ostrau 2-1\n\n{line}\n", ("Lougat", "Ostrau"), {field: Claim(value="Thiam", quote=line)}
    )
    assert (coach.value if (coach := getattr(match, field)) else None) == told
