from __future__ import annotations

import pytest

from summarizer import article_from_text
from summarizer.assertion import is_appointment, is_mostly_speech, looks_ahead
from summarizer.schemas.proposal import Proposal
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import examine

AHEAD = [
    pytest.param("en", "Lahti will host Orlu on Saturday, and Keller is a doubt.", id="en-will"),
    pytest.param("en", "Orlu travel to Lahti this weekend with Keller suspended.", id="en-present"),
    pytest.param("it", "Il Lahti ospiterà l'Orlu: arbitrerà Ferri di Como.", id="it-future"),
    pytest.param("it", "Lahti-Orlu, le probabili formazioni", id="it-line-ups"),
    pytest.param("es", "El Lahti jugará con el Orlu este domingo desde las 21:30.", id="es-future"),
    pytest.param("es", "El Lahti se mide al Orlu este sábado en la décima jornada.", id="es-present"),
    pytest.param("pt", "Lahti e Orlu se enfrentam às 16h30 deste sábado, no Vale.", id="pt-present"),
    pytest.param("pt", "Onde assistir\nEscalações prováveis: Lahti e Orlu", id="pt-line-ups"),
    pytest.param("de", "Lahti empfängt am Samstag den Aufsteiger aus Orlu.", id="de-present"),
    pytest.param("de", "Orlu will im Schlager der Runde wieder einmal Lahti schlagen.", id="de-will"),
    pytest.param("fr", "Lahti se déplace ce samedi à Orlu pour la 24e journée.", id="fr-present"),
    pytest.param("fr", "Lahti recevra Orlu, les compositions probables", id="fr-future"),
    pytest.param("de", "Lahti – Orlu (So., 15 Uhr): Sorgen um Keller", id="de-hour"),
    pytest.param("de", "Der Trainer denkt an Mittwoch-Gegner Orlu.", id="de-opponent"),
    pytest.param("es", "A las cinco de la tarde se miden el Lahti y el Orlu.", id="es-hour"),
    pytest.param("en", "The short trip to Orlu this Saturday is for a cup tie.", id="en-day"),
    pytest.param("en", "In round nine this Sunday Lahti host Orlu.", id="en-day-first"),
    pytest.param("it", "Questo sabato, nella nona giornata, il Lahti ospita l'Orlu.", id="it-day-first"),
    pytest.param("es", "Este domingo, en la novena jornada, el Lahti recibe al Orlu.", id="es-day-first"),
    pytest.param("pt", "Neste domingo, pela nona rodada, o Lahti recebe o Orlu.", id="pt-day-first"),
    pytest.param("de", "Lahti trifft am 2. Spieltag der Liga auf Orlu.", id="de-round"),
    pytest.param("fr", "Ce samedi soir, pour la neuvième journée, Lahti reçoit Orlu.", id="fr-day-first"),
    pytest.param("de", "Am Mittwochabend (20.45 Uhr) verteidigt Lahti ein 2:1.", id="de-day-and-hour"),
    pytest.param("fr", "Lahti reçoit Orlu samedi (20h) au stade du Lac.", id="fr-day-and-hour"),
    pytest.param("es", "El Lago acoge el domingo (18:30) el duelo con el Orlu.", id="es-day-and-hour"),
    pytest.param("pt", "Desfalque para o duelo com o Orlu, domingo, às 16h, no Lago.", id="pt-day-and-hour"),
    pytest.param("it", "Si gioca sabato alle 15 l'incontro tra Lahti e Orlu.", id="it-day-and-hour"),
    pytest.param("en", "Injured Keller may miss it. Lahti face Orlu at home on 8 March.", id="en-date"),
    pytest.param("de", "Am Wochenende empfangen die Fußballer des 1. FC Lahti am Samstag Orlu.", id="de-ordinal"),
    pytest.param("fr", "Avant-match : Lahti - Orlu", id="fr-headed"),
    pytest.param("en", "Lahti v Orlu\n\nVale Park\n\n1945 GMT\n\nKeller is back.", id="en-hour-line"),
]

BACK = [
    pytest.param("en", "Lahti hosted Orlu on Saturday and beat them 2-0.", id="en"),
    pytest.param("it", "Il Lahti ha ospitato l'Orlu e ha vinto 2-0.", id="it"),
    pytest.param("es", "El Lahti recibió al Orlu el domingo y ganó 2-0.", id="es"),
    pytest.param("pt", "Lahti e Orlu enfrentaram-se no sábado: 2-0.", id="pt"),
    pytest.param("de", "Lahti empfing den Aufsteiger aus Orlu und gewann 2:0.", id="de"),
    pytest.param("fr", "Lahti a reçu Orlu et l'a emporté 2-0.", id="fr"),
    pytest.param("pt", "Lahti e Orlu empataram neste domingo.", id="pt-day"),
    pytest.param("fr", "Lahti s'est imposé ce mardi soir à Orlu.", id="fr-day"),
]


@pytest.mark.parametrize(("language", "text"), AHEAD)
def test_a_lead_that_looks_ahead_is_known(language: str, text: str):
    assert looks_ahead(text, language)


@pytest.mark.parametrize(("language", "text"), BACK)
def test_a_lead_that_looks_back_is_not_taken_for_a_preview(language: str, text: str):
    assert not looks_ahead(text, language)


APPOINTED = [
    pytest.param("Saturday at Vale Park; cup, first round; kick off 3pm. We welcome Orlu.", id="en"),
    pytest.param("Calcio d'inizio alle 20.45, arbitra Ferri.", id="it"),
    pytest.param("El Lahti recibe al Orlu, a partir de las 20:00.", id="es"),
    pytest.param("Lahti gegen Orlu, Anstoß 18 Uhr.", id="de"),
    pytest.param("Coup d'envoi prévu à 20h45.", id="fr"),
    pytest.param("A bola rola às 21h30 no Vale.", id="pt"),
]


@pytest.mark.parametrize("text", APPOINTED)
def test_the_hour_of_a_match_to_come_is_known(text: str):
    assert is_appointment(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Brandt scored from the kick-off. Orlu had 3 shots.", id="a-kick-off-that-was"),
        pytest.param("Desde el minuto 20, a partir de las dos faltas, mandó el Orlu.", id="from-two-fouls-on"),
    ],
)
def test_a_kick_off_without_its_hour_is_no_appointment(text: str):
    assert not is_appointment(text)


def test_goals_told_before_a_match_to_come_make_no_report_of_it():
    text = (
        "Lahti v Orlu\n\nSaturday at Vale Park, kick off 3pm. Our first cup tie was won 3-0 thanks to Brandt's goals. "
        "The last one was settled by Keller, who scored twice."
    )
    quotes = ("Our first cup tie was won 3-0 thanks to Brandt's goals.", "settled by Keller, who scored twice")
    goals = [
        {"quote": quote, "fields": {"scorer": {"value": name, "quote": quote}}}
        for name, quote in zip(("Brandt", "Keller"), quotes, strict=True)
    ]
    sides = {
        side: {"value": team, "quote": "Lahti v Orlu"} for side, team in (("home_team", "Lahti"), ("away_team", "Orlu"))
    }
    proposal = Proposal.model_validate({"kind": "match_report", "matches": [{"fields": sides, "goals": goals}]})
    assert examine(article_from_text(text, language="en"), proposal).kind is ArticleKind.PREVIEW


def test_the_next_fixture_at_the_end_of_a_report_is_no_outlook():
    report = "Lahti beat Orlu 2-0. " + "Keller ran the midfield and Brandt hit the post. " * 20
    assert not looks_ahead(report + "Lahti will host Ferno on Saturday.", "en")


@pytest.mark.parametrize(
    ("text", "mostly"),
    [
        pytest.param("“We were poor and I told them so at the break,” said Keller after the match.", True, id="said"),
        pytest.param('Keller said: "We were poor and I told them so." Lahti lost.', True, id="straight-quotes"),
        pytest.param('Keller ran "Vale" ragged and the crowd at the "Lahden Stadion" sang.', False, id="names"),
        pytest.param("Lahti beat Orlu 2-0 with goals by Keller and Brandt.", False, id="told"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_what_people_said_is_weighed(text: str, *, mostly: bool):
    assert is_mostly_speech(text) == mostly


def kind_of(text: str, proposed: str = "match_report", **score: int) -> ArticleKind:
    quote = text.split("\n", maxsplit=1)[0]
    fields = {"home_team": {"value": "Lahti", "quote": quote}, "away_team": {"value": "Orlu", "quote": quote}}
    fields |= {"score": {"value": score, "quote": quote}} if score else {}
    proposal = {"kind": proposed, "matches": [{"fields": fields}]}
    return examine(article_from_text(text, language="en"), Proposal.model_validate(proposal)).kind


def test_a_report_of_which_nothing_stands_in_a_preview_is_a_preview():
    assert kind_of("Lahti will host Orlu on Saturday.") is ArticleKind.PREVIEW


def test_a_report_whose_result_stands_stays_one_whatever_comes_next():
    text = "Lahti beat Orlu 2-0 and will host Ferno on Saturday."
    assert kind_of(text, home=2, away=0) is ArticleKind.MATCH_REPORT


def test_a_report_that_is_mostly_what_people_said_is_a_feature():
    text = "Lahti beat Orlu 2-0.\n“We were poor in everything that we did today,” said Keller of Orlu."
    assert kind_of(text, home=2, away=0) is ArticleKind.POST_MATCH_FEATURE


def test_a_preview_of_a_match_whose_result_is_told_and_that_looks_ahead_to_nothing_is_none():
    text = "Lahti beat Orlu 2-0.\nKeller was pleased with his side and with the crowd."
    assert kind_of(text, "preview") is ArticleKind.POST_MATCH_FEATURE
    assert kind_of(text.replace("pleased", "in his side that scored and scored"), "preview") is ArticleKind.MATCH_REPORT


def test_a_preview_that_tells_the_last_result_stays_one():
    assert kind_of("Lahti beat Orlu 2-0 and will host them again on Saturday.", "preview") is ArticleKind.PREVIEW
