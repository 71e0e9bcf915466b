"""Names of teams, people, competitions and grounds, and a house's own."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from summarizer.errors import InputError
from summarizer.grounding.folding import fold_text
from summarizer.teams import load_names, same_person, shipped_names
from summarizer.teams.names import team_key

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
        pytest.param("Weißrussland", "Biélorussie", id="nations de fr, another word"),
        pytest.param("les Malgaches", "Madagascar", id="people fr"),
        pytest.param("i ciprioti", "Omonia Nikosia", id="people it, a club"),
        pytest.param("die Tschechen", "Slavia Prag", id="people de, a club"),
        pytest.param("las brasileñas", "Brazil", id="people es, women"),
        pytest.param("Stoccarda", "Estugarda", id="it pt"),
        pytest.param("Steaua Bukarest", "FCSB", id="another name"),
        pytest.param("Stade Malherbe", "Caen", id="a name without the town"),
        pytest.param("Real", "Real Madrid", id="a short name of several, one of them"),
        pytest.param("Real", "Real Sociedad", id="a short name of several, the other"),
        pytest.param("Paris", "PSG", id="a town with two clubs"),
        pytest.param("Union", "Union Berlin", id="an ambiguous nickname"),
        pytest.param("Union", "Royale Union Saint-Gilloise", id="an ambiguous nickname, the other"),
        pytest.param("Congo", "RD Congo", id="a short name of two nations"),
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
        pytest.param("Guinea Ecuatorial", "Ecuador", id="nations of like words"),
        pytest.param("Guinea", "Guinea-Bissau", id="a nation within a name"),
        pytest.param("Ecuador Seeburg", "Ecuador", id="unlisted and listed"),
        pytest.param("Sporting Unterwald", "Sporting Seeburg", id="unlisted with a common word"),
        pytest.param("Inter", "Inter Primavera", id="youth"),
        pytest.param("England", "England Women", id="women"),
        pytest.param("Italia Under 21", "Italia Under 19", id="two ages"),
    ],
)
def test_names_of_two_teams(one, other):
    assert not NAMES.same(one, other)


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(("Estonia", "Estonia", "Estland", "Estonie", "Estónia"), id="Estonia"),
        pytest.param(("Lettonia", "Letonia", "Lettland", "Lettonie", "Letônia"), id="Latvia"),
        pytest.param(("Siria", "Siria", "Syrien", "Syrie", "Síria"), id="Syria"),
        pytest.param(("Libano", "Líbano", "Libanon", "Liban", "Líbano"), id="Lebanon"),
        pytest.param(("Etiopia", "Etiopía", "Äthiopien", "Éthiopie", "Etiópia"), id="Ethiopia"),
        pytest.param(("Mozambico", "Mozambique", "Mosambik", "Mozambique", "Moçambique"), id="Mozambique"),
        pytest.param(("Malesia", "Malasia", "Malaysia", "Malaisie", "Malásia"), id="Malaysia"),
    ],
)
def test_a_nation_has_a_name_in_six_languages(request, names):
    nation = request.node.callspec.id
    assert [NAMES.canonical(name) for name in names] == [nation] * len(names)


@pytest.mark.parametrize(
    ("nation", "people"),
    [
        pytest.param("Latvia", ("lettoni", "Latvians", "letones", "Letten", "Lettons", "letões"), id="Latvia"),
        pytest.param("Gabon", ("gabonesi", "Gabonese", "gaboneses", "Gabuner", "Gabonais"), id="Gabon"),
        pytest.param("Finland", ("finlandesi", "Finns", "finlandeses", "Finnen", "Finlandais"), id="Finland"),
        pytest.param("Panama", ("panamensi", "Panamanians", "panameños", "Panamaer", "Panaméens"), id="Panama"),
    ],
)
def test_words_for_people_mean_their_nation_and_no_other(nation, people):
    for word in people:
        assert NAMES.is_nickname(word)
        assert NAMES.canonical(word) == nation or NAMES.team(word).keys > NAMES.team(nation).keys


@pytest.mark.parametrize("name", ["Bremer", "Romagnoli", "Senesi", "Leão", "Reus", "Pereira", "Noah", "Maurice"])
def test_names_that_people_bear_are_no_teams(name):
    assert not NAMES.team(name).known


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Copa Asiática", "Coppa d'Asia", id="es it"),
        pytest.param("tipico Bundesliga", "Österreichische Bundesliga", id="a sponsor's"),
        pytest.param("Frauen-WM", "Women's World Cup", id="women"),
        pytest.param("Copa Sul-Americana", "Sudamericana", id="pt es"),
    ],
)
def test_names_of_one_competition(one, other):
    assert NAMES.same_competition(one, other)


def _shipped(name):
    return tomllib.loads(files("summarizer.teams").joinpath(name).read_text("utf-8"))


NATIONS = _shipped("nations.toml")["nations"]
CLUBS = _shipped("clubs.toml")["clubs"]


def test_each_listed_team_is_one_alone():
    names = [*NATIONS, *(name for listed in CLUBS.values() for name in listed)]
    keys = [team_key(name) for name in names]
    assert len(keys) == len(set(keys))
    assert all(NAMES.teams[key] >= {key} for key in keys)


def test_no_club_is_called_as_a_nation():
    nations = {team_key(one) for name, entry in NATIONS.items() for one in (name, *entry["names"])}
    clubs = {
        team_key(one) for listed in CLUBS.values() for name, entry in listed.items() for one in (name, *entry["names"])
    }
    assert not nations & clubs


def test_clubs_stand_under_a_nation_that_is_listed():
    assert {country.removesuffix(", lower leagues") for country in CLUBS} <= set(NATIONS)


@pytest.mark.parametrize("listed", [NATIONS, *CLUBS.values()], ids=["nations", *CLUBS])
def test_no_entry_lists_a_word_twice(listed):
    for name, entry in listed.items():
        folded = [fold_text(one) for one in (name, *entry["names"])]
        assert len(folded) == len(set(folded)), name
        others = [team_key(one) for one in (*entry["nicknames"], *entry.get("people", ()))]
        assert len(others) == len(set(others)), name


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
