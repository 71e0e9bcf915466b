"""Names of teams, people, competitions and grounds, and a house's own."""

from __future__ import annotations

import pytest

from summarizer.errors import InputError
from summarizer.teams import load_names, same_person, shipped_names

NAMES = shipped_names()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("FC Bayern München", "Bayern Monaco", id="de it"),
        pytest.param("1. FC Köln", "Colonia", id="de es"),
        pytest.param("Olympique de Marseille", "Marsiglia", id="fr it"),
        pytest.param("Man Utd", "Manchester United", id="abbreviated"),
        pytest.param("Países Bajos", "Olanda", id="nations es it"),
        pytest.param("Côte d'Ivoire", "Elfenbeinküste", id="nations fr de"),
        pytest.param("Türkiye", "Turkey", id="a new name"),
        pytest.param("les Bleus", "France", id="a nickname"),
        pytest.param("Arsenal's", "Arsenal", id="possessive"),
        pytest.param("Crvena zvezda", "Stella Rossa", id="translated"),
        pytest.param("SV Unterwald 04", "Unterwald", id="unlisted"),
    ],
)
def test_names_of_one_team(one, other):
    assert NAMES.same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Manchester City", "Manchester United", id="one town"),
        pytest.param("Borussia Dortmund", "Borussia Mönchengladbach", id="one first name"),
        pytest.param("Bayern", "1860 München", id="two of Munich"),
        pytest.param("Bayern Monaco", "Monaco", id="a town within a name"),
        pytest.param("Inter", "Internacional", id="near names"),
        pytest.param("Guinea Ecuatorial", "Ecuador", id="unlisted and listed"),
        pytest.param("Sporting Unterwald", "Sporting Seeburg", id="unlisted with a common word"),
        pytest.param("Inter", "Inter Primavera", id="youth"),
        pytest.param("England", "England Women", id="women"),
        pytest.param("Italia Under 21", "Italia Under 19", id="two ages"),
    ],
)
def test_names_of_two_teams(one, other):
    assert not NAMES.same(one, other)


def test_a_fuller_name_is_printed_before_a_nickname():
    assert NAMES.fullest(["i nerazzurri", "Inter"]) == "Inter"
    assert NAMES.canonical("Inter Milan") == "Inter"


def test_a_house_pins_its_own_names(tmp_path):
    path = tmp_path / "names.toml"
    path.write_text(
        '[teams]\n"Atalanta" = ["nerazzurri"]\n"US Seeburg" = ["the Herons"]\n'
        '[venues]\n"Seeburger Wiese" = ["the Meadow"]\n[competitions]\n"Lakes Cup" = ["Seepokal"]\n',
        encoding="utf-8",
    )
    house = load_names(path)
    assert house.same("the Nerazzurri", "Atalanta")
    assert not house.same("i nerazzurri", "Inter")
    assert house.same("the Herons", "Seeburg")
    assert house.same_venue("the Meadow", "Seeburger Wiese")
    assert house.same_competition("Seepokal", "Lakes Cup")
    assert house.same("Inter Milan", "FC Internazionale")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("[clubs]\n", "clubs", id="unknown section"),
        pytest.param('[teams]\n"Inter" = "nerazzurri"\n', "Inter", id="no list"),
        pytest.param("teams = 3\n", "teams", id="no table"),
        pytest.param("[teams\n", "cannot be read", id="no TOML"),
    ],
)
def test_a_malformed_alias_file_is_named(tmp_path, text, named):
    path = tmp_path / "names.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=rf"names\.toml.*{named}"):
        load_names(path)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Vik", "Jan Vik", id="surname"),
        pytest.param("Pio Quast", "Francesco Pio Quast", id="part of a name"),
        pytest.param("G Holm", "Gunnar Holm (Uppsala)", id="initial"),
        pytest.param("Son Ha-jun", "SON Hajun", id="hyphen"),
        pytest.param("Wernberger", "Wernburger", id="one letter of a long name"),
    ],
)
def test_spellings_of_one_person(one, other):
    assert same_person(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Jan Vik", "Ole Vik", id="brothers"),
        pytest.param("Müller", "Möller", id="one letter of a short name"),
        pytest.param("G Holm", "S Holm", id="initials"),
        pytest.param("Jan", "Vik", id="nothing in common"),
    ],
)
def test_names_of_two_people(one, other):
    assert not same_person(one, other)
