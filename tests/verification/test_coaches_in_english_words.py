"""Who coaches which side by English words for his players, for those whom they met, and for a result that is his."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim

_TOLD = """
home|Barnwell Town's Paul Kern has praised his players' gutsy performance in the 1-0 win at Harrowgate.
away|Harrowgate United's Paul Kern hailed his men after the draw.
away|Harrowgate's Paul Kern criticised his players after the defeat.
home|Barnwell's Paul Kern urged his squad to stay calm after the win.
away|Barnwell had too much for Paul Kern's side.
away|Barnwell proved too strong for Paul Kern's men.
away|Barnwell were superior to Paul Kern's side.
away|Barnwell were beaten by Paul Kern's side.
away|Barnwell were no match for Paul Kern's side.
away|Barnwell drew with Paul Kern's side.
away|Barnwell were held by Paul Kern's in-form side.
away|Barnwell's defeat by Paul Kern's side was their third.
away|Barnwell stunned Harrowgate to consign Paul Kern to just his second defeat in 18 games as manager.
away|Barnwell beat Harrowgate to condemn Paul Kern to his first defeat as a manager.
home|Barnwell's win handed Paul Kern his first victory as manager.
home|Barnwell gave Paul Kern his first win in charge.
home|Barnwell won 2-0. Hale felt it was a fair result. The win handed Paul Kern his first victory in charge.
"""
_UNTOLD = """
Captain Paul Kern praised his players' gutsy performance as Barnwell won.
Harrowgate captain Paul Kern praised his men after the win.
Barnwell's Paul Kern praised his team-mates after the win.
Barnwell's Paul Kern praised his manager after the win.
Barnwell chairman Paul Kern has praised his players.
Barnwell's Paul Kern praised his fellow players after the win.
Barnwell gave Paul Kern his first start.
Barnwell handed Paul Kern his first goal.
Barnwell handed striker Paul Kern a first win bonus.
Barnwell's Paul Kern suffered his second defeat as a captain.
Barnwell's Paul Kern enjoyed his first win as a professional.
Barnwell's win handed Paul Kern his first defeat as manager.
"""


def _sides(told: str) -> list[str]:
    """Whose coach the gate publishes, of the two sides that could be claimed."""
    teams, found = TEAMS["en"], []
    quote = next(one for one in reversed(told.split(". ")) if "Kern" in one)
    for field in ("home_coach", "away_coach"):
        claims = {field: Claim(value="Paul Kern", quote=quote)}
        match = published("en", f"{teams[0]} v {teams[1]}\n\n{told}\n", teams, claims)
        found += [field.removesuffix("_coach")] if getattr(match, field) else []
    return found


@pytest.mark.parametrize(("side", "told"), rows(_TOLD))
def test_whose_coach_he_is(side: str, told: str) -> None:
    assert _sides(told) == [side]


@pytest.mark.parametrize("told", rows(_UNTOLD))
def test_who_is_no_coach_or_of_an_untold_side(told: str) -> None:
    assert _sides(told) == []
