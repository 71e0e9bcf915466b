from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.grounding.names import people_in, same_name

SAME = [
    ("Çağlar Söyüncü", "Caglar Soyuncu", "accents"),
    ("Lautaro", "Lautaro Martinez", "given name"),
    ("Pio Esposito", "Francesco Pio Esposito", "middle and family name"),
    ("Thomas Müller", "Mueller", "written-out umlaut"),
    ("Ødegaard", "Odegaard", "stroke"),
    ("Ødegård", "Odegaard", "ring"),
    ("S Bennett", "Steve Bennett", "initial"),
    ("S. Bennett", "Steve Bennett", "initial with stop"),
    ("S.Bennett", "Steve Bennett", "initial with no space"),
    ("Lautaro’s", "Lautaro", "possessive"),
    ("GUDJOHNSEN", "Eidur Gudjohnsen", "capitals"),
    ("D’Ambrosio", "Danilo D'Ambrosio", "apostrophe"),
    ("Wright Phillips", "Shaun Wright-Phillips", "hyphen"),
    ("De Ketelaere", "Charles De Ketelaere", "particle"),
    ("van Persie", "Robin van Persie", "small particle"),
    ("Rafion Jonathan", "Jonathan Rafion", "family name first"),
    ("Sir Alex Ferguson", "Alex Ferguson", "title"),
    ("Vinicius Jr", "Vinicius Junior", "junior"),
    ("FC Barcelona", "Barcelona", "legal form"),
    ("Kairat", "Kairat Almaty", "club and town"),
    ("Bilbao", "Athletic Bilbao", "town of a club"),
    ("Man Utd", "Manchester United", "short form"),
    ("Man City", "Manchester City", "shorter form"),
]


@pytest.mark.parametrize(("a", "b"), [pytest.param(a, b, id=why) for a, b, why in SAME])
def test_forms_of_one_name_agree(a: str, b: str) -> None:
    assert same_name(a, b)
    assert same_name(b, a)


DIFFERENT = [
    ("Ferreira", "Ferrerira", "a letter more"),
    ("Ben Thatcher", "Steve Thatcher", "given names"),
    ("Shaun Wright-Phillips", "Bradley Wright-Phillips", "brothers"),
    ("Phillips", "Shaun Wright-Phillips", "half of a double name"),
    ("Carlos Augusto", "Augusto Silva", "shared word"),
    ("S Bennett", "Mark Bennett", "other initial"),
    ("Manchester United", "Manchester City", "town rivals"),
    ("Real Madrid", "Real Sociedad", "shared first word"),
    ("AC Milan", "Inter Milan", "short form taken"),
    ("Inter", "Inter Miami", "other club"),
    ("Messi", "Mеssi", "other script"),
    ("S", "S Bennett", "initial alone"),
    ("Carlo", "Carlos Augusto", "part of a word"),
    ("de", "Robin de Vries", "particle alone"),
    ("", "Messi", "empty"),
    ("Martinez", "Martins", "near miss"),
]


@pytest.mark.parametrize(("a", "b"), [pytest.param(a, b, id=why) for a, b, why in DIFFERENT])
def test_different_people_and_teams_do_not_agree(a: str, b: str) -> None:
    assert not same_name(a, b)
    assert not same_name(b, a)


FOUND = [
    ("en", "But Jane Okoro beat Mara Voss's wall as Rovers won.", ["Jane Okoro", "Mara Voss", "Rovers"]),
    ("en", "Then Robin van Dal and Eric D'Orta met O'Hara.", ["Robin van Dal", "Eric D'Orta", "O'Hara"]),
    ("en", "Referee: S Bennett (Kent). Crosses came. He liked crosses.", ["S Bennett", "Kent"]),
    ("it", "L'Inter batte il Lago con Bruni, dell'Inter da ieri.", ["Inter", "Lago", "Bruni", "Inter"]),
    ("it", "Nella ripresa D'Orta serve De Carli.", ["D'Orta", "De Carli"]),
    ("es", "Entonces Luis de la Vega marcó. El portero Ruiz nada pudo.", ["Luis de la Vega", "Ruiz"]),
    ("es", "Marcó Inés De la Vega y luego De los Ríos.", ["Inés De la Vega", "De los Ríos"]),
    ("es", "De la nada surgió Kern.", ["Kern"]),
    ("de", "Am Ende traf Van den Heuvel.", ["Van den Heuvel"]),
    ("it", "Segna capitan D’auria con astuzia. D’altronde era solo.", ["D’auria"]),
    ("de", "Der Torwart Jan Huber hielt den Elfmeter von Maier.", ["Jan Huber", "Maier"]),
    ("de", "Ex-Profi Jan Huber sah die Rote Karte.", ["Jan Huber"]),
    ("fr", "L’entraîneur Paul Petit et d’autres, puis Morel.", ["Paul Petit", "Morel"]),
    ("fr", "J.-Luc Petit le tire. Puis M.-L. Roy entre.", ["J.-Luc Petit", "M.-L. Roy"]),
    ("en", "Joint-manager Ray Holt smiled. Anne-Marie Voss did not.", ["Ray Holt", "Anne-Marie Voss"]),
    ("pt", "Depois, João da Silva cruzou para Lima.", ["João da Silva", "Lima"]),
    ("en", "Another goal by Kern. According to Falk, Voss was off.", ["Kern", "Falk", "Voss"]),
    ("en", "Young Roy scored. Ray Young saw it. Young was glad.", ["Young Roy", "Ray Young", "Young"]),
    ("es", "Incluso marcó Kern. Además ganaron.", ["Kern"]),
    ("fr", "Absolument rien pour Kern.", ["Kern"]),
    ("pt", "Além disso marcou Kern. Ambas viram.", ["Kern"]),
    ("de", "Er lenkte ihn mit rechtem Arm ins Netz, im Nachsetzen traf Kern.", ["Kern"]),
    ("de", "Nach dem Debakel gegen Falk fehlte Kern die Form.", ["Falk", "Kern"]),
    ("de", "Demnach traf Kern. Lang sah Gelb.", ["Kern", "Lang"]),
]


@pytest.mark.parametrize(("language", "text", "names"), [pytest.param(*case, id=case[1]) for case in FOUND])
def test_names_are_cut_where_a_reader_cuts_them(language: str, text: str, names: list[str]) -> None:
    assert [mention.text for mention in people_in(text, language)] == names


def test_a_long_run_of_capitals_is_cut() -> None:
    found = people_in("Goal " + "Ab " * 100, "en")
    assert max(len(mention.text.split(" ")) for mention in found) <= 10


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("LINDEN WIN WITH KERN DOUBLE\nAdam Kern gave Linden the lead.", ["LINDEN", "KERN", "Adam Kern", "Linden"]),
        ("LINDEN ROVERS 2-1 OSTRAU UNITED\nThe hosts led.", ["LINDEN ROVERS", "OSTRAU UNITED"]),
        ("LINDEN ROVERS\nThe hosts led.", ["LINDEN ROVERS"]),
        ("SOCCER - LATE GOALS GIVE WIN.\nThe hosts led.", []),
    ],
)
def test_a_headline_in_capitals_names_only_what_the_text_has_as_a_name(text: str, names: list[str]) -> None:
    assert [mention.text for mention in people_in(text, "en")] == names


def test_offsets_point_at_the_name() -> None:
    text = "Dell'Inter segna Pio Esposito."
    assert [text[m.start : m.end] for m in people_in(text, "it")] == ["Inter", "Pio Esposito"]


LETTERS = st.text(alphabet="abcdefghilmnorstuvz", min_size=4, max_size=9).map(str.capitalize)


@settings(max_examples=100)
@given(LETTERS, LETTERS, st.data())
def test_a_changed_letter_makes_another_name(given_name: str, family: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(family) - 1))
    letter = data.draw(st.sampled_from("kqwxyj"))
    other = family[:at] + letter + family[at + 1 :]
    assert not same_name(f"{given_name} {family}", f"{given_name} {other}")


@settings(max_examples=100)
@given(LETTERS, LETTERS)
def test_a_name_agrees_with_its_parts_in_either_order(given_name: str, family: str) -> None:
    full = f"{given_name} {family}"
    assert same_name(full, family)
    assert same_name(family, full)
    assert same_name(full, full.upper())


def test_a_first_letter_that_stands_apart_in_mid_sentence_is_the_names_own() -> None:
    assert [one.text for one in people_in("But de Sardi Hamza, M’hamdi Ismael et N'Diaye.", "fr")][-2:] == [
        "M’hamdi Ismael",
        "N'Diaye",
    ]
    assert [one.text for one in people_in("M’ayant vu, Sardi marque. N’ayant rien, il sort.", "fr")] == ["Sardi"]
