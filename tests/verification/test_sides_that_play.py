"""Who plays: not whom a comparison, a table or another result names, a part of a name, two in one, nor a player."""

from __future__ import annotations

import pytest

from summarizer.article import article_from_text
from summarizer.schemas.proposal import Claim, Proposal, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify
from summarizer.verification.likeliest_sides import is_shown

_LINE_UPS = (
    "Cards: Moss, Quorn, Hale.\n\nGoals: Brandt (0-1, 35), Quorn (1-1, 42).\n\n"
    "LAHTI: Sell, Moss, Pike, Dorn, Brandt.\n\nORLU: Hale, Quorn, Rusk, Toft, Vane.\n\nQuorn was lively."
)
_CROWDED = (
    "Lahti - Orlu 2-1\n\nLahti led through Brandt, and Orlu levelled through Moss. Referee Dorn booked Hale, Pike, "
    "Sell, Rusk, Toft and Vane. {}"
)


@pytest.mark.parametrize(
    ("language", "text", "claimed"),
    [
        pytest.param(
            "fr", "La France mène, comme contre l'Italie en septembre. Elle bat l'Autriche 2-1.", "Italie", id="fr"
        ),
        pytest.param("en", "France led early, as against Italy in May. They beat Austria 2-1.", "Italy", id="en"),
        pytest.param(
            "de", "Frankreich führte früh, wie gegen Italien im Mai. Es schlug Österreich 2:1.", "Italien", id="de"
        ),
        pytest.param(
            "fr",
            "Vainqueur du Zimbabwe, le Cameroun a été rejoint en tête du groupe par le Mali qui s'est imposé (1-0) "
            "face au Togo. Le Mali a marqué tard.",
            "Cameroun",
            id="joined-in-the-table",
        ),
        pytest.param("it", "LAHTI-ORLU 3-1 (ANDATA 0-1)\n\nIl Lahti elimina l'Orlu.", "ANDATA", id="a-leg"),
        pytest.param("it", "LAHTI-ORLU 3-1 (ANDATA 0-1)\n\nIl Lahti elimina l'Orlu.", "LAHTI-ORLU", id="two-in-one"),
        pytest.param("en", _LINE_UPS, "Quorn", id="a-player-of-a-line-up"),
        pytest.param(
            "de", "Lahti gewann 2:1 gegen Orlu.\n\nDas teilte der DFB mit. Der DFB schweigt.", "DFB", id="a-body"
        ),
        pytest.param("en", "Lahti beat Banks o' Dee 2-1 on Saturday.\n\nLahti led.", "Banks", id="cut-off"),
    ],
)
def test_what_the_article_does_not_have_play_is_no_side(language: str, text: str, claimed: str) -> None:
    assert claimed not in _sides(
        language, text, {"fr": "Mali" if "Mali" in text else "France"}.get(language, "Lahti"), claimed
    )


@pytest.mark.parametrize(
    ("language", "text", "home", "away"),
    [
        pytest.param("fr", "La France bat l'Italie 2-1, comme contre l'Autriche.", "France", "Italie", id="met"),
        pytest.param(
            "en", "Lahti were joined at the top by Orlu, whom they beat 2-1.", "Lahti", "Orlu", id="in-the-table"
        ),
        pytest.param("en", _LINE_UPS, "Lahti", "Orlu", id="line-ups"),
        pytest.param("en", _CROWDED.format(""), "Lahti", "Orlu", id="of-many-names"),
        pytest.param(
            "de", "Rot-Weiss Lahti schlug Blau-Weiss Orlu 2:1.", "Rot-Weiss Lahti", "Blau-Weiss Orlu", id="dashes"
        ),
    ],
)
def test_two_who_play_are_sides(language: str, text: str, home: str, away: str) -> None:
    assert {side.casefold() for side in _sides(language, text, home, away)} == {home.casefold(), away.casefold()}


@pytest.mark.parametrize(
    ("text", "name", "shown"),
    [
        pytest.param(_CROWDED.format("Sorel was loud."), "Sorel", False, id="hardly-named"),
        pytest.param(_CROWDED.format("The Sorel were loud."), "Sorel", True, id="with-an-article"),
        pytest.param(_CROWDED.format(""), "Orlu", True, id="beside-the-score"),
        pytest.param("Sorel was loud, and Lahti won.", "Sorel", True, id="of-few-names"),
    ],
)
def test_being_named_shows_no_side_among_many_names(text: str, name: str, *, shown: bool) -> None:
    assert is_shown(article_from_text(text, language="en"), name) is shown


def test_a_side_in_another_spelling_is_not_its_own_opponent() -> None:
    text = (
        "La Pro Lahti ribalta il Sud Tirol.\n\nLa Pro Lahti va sotto, poi batte 2-1 il Tirolo. Il Sud Tirol protesta."
    )
    assert _sides("it", text, "Sud Tirol", "Tirolo") != {"Sud Tirol", "Tirolo"}


def _sides(language: str, text: str, home: str, away: str) -> set[str]:
    """The sides that the gate publishes, each quoted from the line that first names it."""

    def quote(team: str) -> str:
        return next((line for line in text.split("\n") if team.casefold() in line.casefold()), team)

    claims = {side: Claim(value=team, quote=quote(team)) for side, team in (("home_team", home), ("away_team", away))}
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=claims),))
    verdict = verify(article_from_text(text, language=language), proposal)
    found = (side for match in verdict.matches for side in (match.home_team, match.away_team))
    return {side.value for side in found if side}
