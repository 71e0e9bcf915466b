"""A coach whose title has an adjective of a country, or a side's name cut short, is that side's."""

from __future__ import annotations

import pytest
from one_match import published

from summarizer.schemas.proposal import Claim


@pytest.mark.parametrize(
    ("language", "teams", "text", "side"),
    [
        ("en", ("Belgium", "Turkey"), "Belgian coach Wim Moer had not expected Turkey to be so strong.", "home"),
        ("en", ("Belgium", "Turkey"), "Turkish coach Wim Moer had not expected Belgium to be so strong.", "away"),
        ("en", ("France", "Austria"), "French coach Wim Moer was pleased.", "home"),
        ("en", ("France", "Austria"), "Austrian coach Wim Moer was pleased.", "away"),
        ("en", ("Livingham", "Ostrau"), "Livi manager Wim Moer made three changes at the interval.", "home"),
        ("es", ("Gales", "Brasil"), "Fue un alivio para Wim Moer, técnico del cuadro galés.", "home"),
    ],
)
def test_an_adjective_before_the_title_tells_whose_coach_he_is(
    language: str, teams: tuple[str, str], text: str, side: str
) -> None:
    whole = f"{teams[0]} - {teams[1]} 2-1\n{text}\n"
    told = {
        field: getattr(published(language, whole, teams, {field: Claim(value="Wim Moer", quote=text)}), field)
        for field in ("home_coach", "away_coach")
    }
    assert {field: fact is not None for field, fact in told.items()} == {
        "home_coach": side == "home",
        "away_coach": side == "away",
    }
