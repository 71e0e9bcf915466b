"""A listed ground of the home side is the ground of its match wherever it is named, but for another day or guest."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import rows

from summarizer.schemas.proposal import Claim
from summarizer.teams import ground_owners, shipped_names

_LEAD = {
    "en": ("Elland Road", "Leeds United", "Burnley", "Leeds United beat Burnley 2-1."),
    "it": ("Penzo", "Venezia", "Lecco", "Il Venezia batte il Lecco 2-1."),
    "es": ("Butarque", "Leganés", "Huesca", "El Leganés venció 2-1 al Huesca."),
    "de": ("Betzenberg", "1. FC Kaiserslautern", "SC Verl", "1. FC Kaiserslautern besiegte den SC Verl 2:1."),
    "fr": ("Geoffroy-Guichard", "Saint-Étienne", "Metz", "Saint-Étienne a battu Metz 2-1."),
    "pt": ("São Januário", "Vasco", "Bahia", "O Vasco venceu o Bahia por 2 a 1."),
}
_STANDS = """
it|Clamoroso al {G}: il Lecco passa dopo un minuto.
it|Non c'è stata partita al {G}.
it|Gelo al {G} nel recupero.
es|Amargo regreso a {G} del Huesca.
es|Silencio en {G} con el gol visitante.
es|{G} vivió una tarde de fiesta.
de|Am {G} gab es nichts zu holen.
de|Kern brachte den {G} zum Beben.
fr|{G} a chaviré sur le but de Kern.
fr|Sifflets à {G} au retour des vestiaires.
fr|À {G}, Metz a souffert.
pt|Vaias no {G} no fim do jogo.
pt|A torcida lotou o {G}.
"""
_HELD = """
it|Al {G} domenica il Venezia ospita il Bari.
it|Mercoledì al {G} arriva il Napoli.
it|Kern fu presentato al {G} in agosto.
it|Il prossimo impegno sarà al {G} contro il Bari.
es|El Leganés recibirá el domingo al Betis en {G}.
es|El museo de {G} abre el lunes.
de|Das Museum am {G} öffnet am Montag.
de|Im Hinspiel am {G} hatte es 0:0 geheißen.
fr|Saint-Étienne recevra Nice samedi à {G}.
fr|Le match retour se jouera mercredi à {G}.
pt|O Vasco recebe o Ceará no {G} no domingo que vem.
pt|Em 1999 o Vasco goleou o Ceará no {G}.
"""


def _venue(language, told, *more):
    ground, home, away, lead = _LEAD[language]
    quote = told.format(G=ground)
    text = "\n\n".join((lead, quote, *more)) + "\n"
    return published(language, text, (home, away), {"venue": Claim(value=ground, quote=quote)}).venue


@pytest.mark.parametrize(("language", "told"), rows(_STANDS))
def test_the_home_sides_ground_stands_without_a_word_for_a_ground(language, told):
    found = _venue(language, told)
    assert found is not None
    assert found.value == _LEAD[language][0]


@pytest.mark.parametrize(("language", "told"), rows(_HELD))
def test_the_home_sides_ground_is_held_on_another_day_or_with_another_guest(language, told):
    assert _venue(language, told) is None


def test_the_ground_that_an_article_names_for_the_match_outdoes_the_home_sides():
    assert _venue("it", "Gelo al Penzo.", "Il Venezia ha vinto allo Stadio Linden.") is None
    assert _venue("it", "Gelo al Penzo.", "Il Venezia ha vinto al Tombolato per i lavori.") is None


def test_the_ground_of_neither_side_needs_a_word_of_its_own():
    text = "Il Venezia batte il Lecco 2-1.\n\nClamoroso al Tombolato.\n"
    claim = Claim(value="Tombolato", quote="Clamoroso al Tombolato.")
    assert published("it", text, ("Venezia", "Lecco"), {"venue": claim}).venue is None


def test_every_owner_of_a_ground_is_one_by_its_key():
    owners = ground_owners()
    assert owners["penzo"] == shipped_names().team("Venezia").keys
    assert owners["san siro"] == shipped_names().team("Inter").keys | shipped_names().team("Milan").keys
