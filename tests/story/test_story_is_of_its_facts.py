"""Every name and number of a template story is a fact of its match, found out without the package's own check."""

from __future__ import annotations

import re

import pytest
from story_matches import INVENTED, world_cup

from summarizer.story import LANGUAGES, Length, write

# The words with a capital that the templates themselves bring; read one by one, not taken from their files.
OWN = {
    "it": """
        A All C Campo Ci Direzione Doppietta Esordio Espulsione Giorno Gli Gol I Il In Infortunio Inizio L La
        Nessun Pareggio Pari Partita Per Poker Pubblico Punteggio Rientro Risultato Sconfitta Tripletta Un VAR
        Vantaggio Vittoria
    """,
    "en": """
        A Aggregate An At Attendance Coach Coaches Final Goal Goals In It July June Kick Match No November On
        Referee The There Venue January
    """,
    "es": """
        Al Arbitraje Asistencia Campo Debut Derrota Despedida Doblete El Empate En Expulsión Gol Goles Ha Hora
        La Lesión Los No Partido Póker Regreso Resultado Triplete Un VAR Victoria
    """,
    "de": """
        Abschied Am Angaben Anstoß Auf Ausgleich Ausschreitungen Das Debüt Der Die Doppelpack Dreierpack
        Eigentor Ein Elfmeter Elfmeterschießen Endstand Es Freistoß Führung Für Gesamtergebnis Hause In Januar
        Juli Juni Keine Kopf Minute Nach Nachspielzeit November Pause Platzverweis Publikum Rekord Rückkehr
        Rückstand Sieg Siegtor Spiel Spielleitung Spielort Spielstand Tor Tore Trainerbank Trainerbänken Uhr VAR
        Verletzung Verlängerung Viererpack Vorlage Zur Zuschauerzahl Überprüfung
    """,
    "fr": """
        Adieux Affluence Arbitrage Aucun Blessure But Buts Coup Doublé Débuts Défaite En Expulsion Il L La Le
        Les Lieu Match Quadruplé Retour Score Sur Triplé Un Une VAR Victoire À
    """,
    "pt": """
        A Ao Arbitragem Assistência Bis Derrota Despedida Em Empate Estreia Expulsão Golo Golos Hat Houve Início
        Jogo Lesão Local Na No Nos Não O Os Póquer Regresso Resultado Um VAR Vitória
    """,
}


def letters(text):
    return re.findall(r"[^\W\d_]+", text)


def values(data):
    if isinstance(data, dict):
        return [item for value in data.values() for item in values(value)]
    if isinstance(data, list):
        return [item for value in data for item in values(value)]
    return [data]


def running_scores(facts):
    ordered = sorted(facts.goals, key=lambda g: (g.minute.base, g.minute.stoppage or 0) if g.minute else (0, 0))
    sides = [goal.team for goal in ordered]
    return {sides[:end].count(team) for end in range(len(sides) + 1) for team in (facts.home_team, facts.away_team)}


def known_numbers(facts):
    plain = facts.model_dump(mode="json", exclude={"home_away_known", "notable", "extra_time"})
    found = {str(number) for value in values(plain) for number in re.findall(r"\d+", str(value))}
    found |= {number.lstrip("0") for number in found} | {str(number) for number in running_scores(facts)}
    return found | set(re.findall(r"\d+", f"{facts.attendance:,}" if facts.attendance else ""))


def known_words(facts):
    return {word for value in values(facts.model_dump(mode="json")) for word in letters(str(value))}


def strangers(facts, language, length):
    story = write(facts, language, length=length)
    text = f"{story.headline} {story.standfirst} {story.text}"
    capitals = {word for word in letters(text) if word[0].isupper()}
    names = capitals - known_words(facts) - set(OWN[language].split())
    numbers = set(re.findall(r"\d+", text)) - known_numbers(facts)
    return names, numbers


@pytest.mark.parametrize("length", list(Length))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_and_number_of_the_world_cup_stories_is_a_fact_of_that_match(language, length):
    found = [strangers(facts, language, length) for facts in world_cup()]
    assert len(found) == 104
    assert found == [(set(), set())] * len(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", INVENTED)
def test_every_name_and_number_of_an_invented_story_is_a_fact_of_that_match(name, language):
    assert strangers(INVENTED[name], language, Length.LONG) == (set(), set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_world_cup_headlines_are_short(language):
    headlines = [write(facts, language).headline for facts in world_cup()]
    assert max(len(headline) for headline in headlines) <= 70


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_that_is_no_fact_would_be_found(language):
    facts = INVENTED["win"]
    hidden = facts.model_copy(update={"referee": None})
    names = {word for word in letters(write(facts, language, length=Length.LONG).text) if word[0].isupper()}
    assert "Godinho" in names - known_words(hidden)
