"""What a weak reader proposes from real wording, and what must not get out of it."""

from __future__ import annotations

from typing import Any

import pytest

from summarizer import article_from_text
from summarizer.schemas.proposal import Proposal
from summarizer.schemas.summary import MatchSummary
from summarizer.verification import verify

HEAD = {
    "en": "Lahti beat Orlu 2-0 on Saturday.",
    "es": "El Lahti venció al Orlu por 2-0 el sábado.",
    "de": "Der SV Lahti schlug den FC Orlu am Samstag mit 2:0.",
    "fr": "Lahti a battu Orlu 2-0 samedi.",
    "it": "Il Lahti ha battuto l'Orlu per 2-0 sabato.",
    "pt": "O Lahti venceu o Orlu por 2-0 no sábado.",
}
TEAMS = {"de": ("SV Lahti", "FC Orlu")}


def published(language: str, text: str, goals: tuple[dict[str, Any], ...] = (), **fields: Any) -> MatchSummary | None:
    article = article_from_text(f"{HEAD[language]}\n{text}", language=language)
    home, away = TEAMS.get(language, ("Lahti", "Orlu"))
    told = {"home_team": home, "away_team": away} | fields
    claims = {
        name: {"value": value, "quote": HEAD[language] if str(value) in HEAD[language] else text}
        for name, value in told.items()
    }
    events = [{"quote": text, "fields": {name: {"value": value} for name, value in goal.items()}} for goal in goals]
    proposal = {"kind": "match_report", "matches": [{"fields": claims, "goals": events}]}
    verdict = verify(article, Proposal.model_validate(proposal))
    return verdict.matches[0] if verdict.matches else None


def scorers(match: MatchSummary | None) -> list[str]:
    assert match is not None
    return [goal.scorer.value for goal in match.goals if goal.scorer]


NOBODY = [
    pytest.param("en", "Nonetheless, they went in behind for the first time this season.", "Nonetheless", id="opener"),
    pytest.param("en", "A gloomy Dell Grove was the setting for a crucial encounter.", "Dell Grove", id="ground"),
    pytest.param("es", "Alicia Prado no pudo evadir la marca de la central.", "Alicia Prado", id="marking"),
    pytest.param("fr", "Sanction immédiate avec l'ouverture du score de Jules Marny (13e).", "Sanction", id="noun"),
    pytest.param("de", "Weber hatte beim 3:0-Sieg der Lahtier zwei Tore geschossen.", "Lahtier", id="demonym"),
    pytest.param("it", "Il centrale Ferri sovrasta Libutti e Varone e sigla il gol partita.", "Varone", id="beaten"),
]


@pytest.mark.parametrize(("language", "text", "name"), NOBODY)
def test_a_name_that_scores_in_no_reading_is_no_scorer(language: str, text: str, name: str):
    assert scorers(published(language, text, ({"scorer": name},))) == []


IN_TURN = [
    pytest.param("es", "Marcaron Pablo Herrera a los 38 minutos y Cristian Oviedo en el 90.", id="es"),
    pytest.param("en", "Pablo Herrera scored after 38 minutes and Cristian Oviedo scored in the 90th minute.", id="en"),
    pytest.param("it", "In gol Pablo Herrera al 38' e Cristian Oviedo al 90'.", id="it"),
    pytest.param("de", "Es trafen Pablo Herrera in der 38. Minute und Cristian Oviedo in der 90. Minute.", id="de"),
    pytest.param("pt", "Marcaram Pablo Herrera aos 38 minutos e Cristian Oviedo aos 90 minutos.", id="pt"),
]


@pytest.mark.parametrize(("language", "text"), IN_TURN)
@pytest.mark.parametrize(
    ("name", "own", "other"), [("Pablo Herrera", 38, 90), ("Cristian Oviedo", 90, 38)], ids=["first", "second"]
)
def test_a_minute_is_that_of_the_scorer_it_is_told_of(language: str, text: str, name: str, own: int, other: int):
    right = published(language, text, ({"scorer": name, "minute": {"base": own, "stoppage": None}},))
    wrong = published(language, text, ({"scorer": name, "minute": {"base": other, "stoppage": None}},))
    assert right is not None
    assert wrong is not None
    assert [goal.minute.value.base for goal in right.goals if goal.minute] == [own]
    assert [goal.minute for goal in wrong.goals if goal.minute] == []


PLACES = [
    pytest.param("de", "Orlu steht im Niemandsland der Tabelle.", "Niemandsland", id="noun"),
    pytest.param("de", "Von Beginn an zeigte Lahti, wer Herr im Hause ist.", "Hause", id="idiom"),
    pytest.param("en", "The ball fell to Keller, who shot low and hard at Jaakkola.", "Jaakkola", id="aimed-at"),
    pytest.param("pt", "O Lahti venceu em Aveiro o Orlu.", "Aveiro", id="town"),
]


@pytest.mark.parametrize(("language", "text", "name"), PLACES)
def test_what_stands_behind_a_preposition_is_not_yet_a_ground(language: str, text: str, name: str):
    match = published(language, text, venue=name)
    assert match is not None
    assert match.venue is None


SIDES = [
    pytest.param("en", "A gloomy Dell Grove was the setting for a crucial encounter with Lahti.", "Dell Grove"),
    pytest.param("en", "Hull, Essex\nLahti won 2-0.", "Essex"),
    pytest.param(
        "en", "Team: Ivo Marsh; Dean Spry, Cal Johns, Joe Kemp, Sam Reyn, Tom Katar, Alex Andow.", "Alex Andow"
    ),
]


@pytest.mark.parametrize(("language", "text", "name"), SIDES, ids=["ground", "dateline", "line-up"])
def test_a_ground_a_dateline_or_a_player_is_no_side(language: str, text: str, name: str):
    match = published(language, text, away_team=name)
    assert match is None or match.away_team is None


def test_a_team_of_a_quarter_is_not_coached_by_it():
    match = published("fr", "L'équipe de la Médina égalisait vite.", home_coach="Médina")
    assert match is not None
    assert match.home_coach is None
