"""What a weak reader proposes of passages that tell no goal, no team and no match played."""

from __future__ import annotations

from typing import Any

import pytest
from six_languages import rows

from summarizer.article import article_from_text
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import ArticleKind
from summarizer.schemas.verdict import Verdict
from summarizer.verification import verify

HEAD = "Lindau 1-0 Ostrau"


def told(text: str, language: str, *, goals: tuple[ProposedEvent, ...] = (), **fields: Any) -> Verdict:
    claims = {"home_team": Claim(value="Lindau", quote=HEAD), "away_team": Claim(value="Ostrau", quote=HEAD)}
    claims |= {name: Claim(value=value, quote=quote) for name, (value, quote) in fields.items()}
    article = article_from_text(f"{HEAD}\n\n{text}\n", language=language)
    match = ProposedMatch(fields=claims, goals=goals)
    return verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,)))


def goal(quote: str, scorer: str, **more: Any) -> ProposedEvent:
    return ProposedEvent(
        quote=quote, fields={"scorer": Claim(value=scorer)} | {k: Claim(value=v) for k, v in more.items()}
    )


@pytest.mark.parametrize(
    ("language", "passage", "scorer"),
    [
        pytest.param(
            "en", "Ward was called into action, diving low to clutch an effort from Mello.", "Mello", id="clutch"
        ),
        pytest.param("en", "His diving header was brilliantly turned over by Almeida.", "Almeida", id="turned over"),
        pytest.param("en", "Reece Mello headed over from six yards.", "Reece Mello", id="headed over"),
        pytest.param("it", "Gran sinistro di Marco Nardi, si oppone Berti.", "Marco Nardi", id="si oppone"),
        pytest.param("es", "Tuvo el gol en sus botas Iván Rueda.", "Iván Rueda", id="en sus botas"),
        pytest.param("pt", "Caio Ramos teve o golo nos pés, mas levou a bola à trave.", "Caio Ramos", id="nos pés"),
        pytest.param("de", "Jonas Behr hatte das 1:0 auf dem Fuß.", "Jonas Behr", id="auf dem Fuß"),
        pytest.param("es", "Arrancó el partido con igualdad en los dos bandos.", "Arrancó", id="a verb is nobody"),
        pytest.param("en", "Mello went in for a strong, scissoring tackle on Ward.", "Mello", id="a tackle"),
        pytest.param("en", "Mello picked up his 10th booking of the season.", "Mello", id="a booking"),
        pytest.param("en", "Mello has scored in three of his last four matches.", "Mello", id="en: other matches"),
        pytest.param("it", "Nardi ha segnato in tre delle sue ultime gare.", "Nardi", id="it: other matches"),
        pytest.param("es", "Rueda marcó en tres de sus últimos partidos.", "Rueda", id="es: other matches"),
        pytest.param("de", "Behr traf in drei der letzten Spiele.", "Behr", id="de: other matches"),
        pytest.param("fr", "Morel a marqué lors de trois de ses derniers matchs.", "Morel", id="fr: other matches"),
        pytest.param("pt", "Ramos marcou em três dos seus últimos jogos.", "Ramos", id="pt: other matches"),
        pytest.param("es", "Estuvo más abocado a marcar a Rueda que de atacar.", "Rueda", id="marked"),
        pytest.param("fr", "Ter stegen est battu et ça fait 1-0.", "Ter", id="a particle is nobody"),
    ],
)
def test_a_chance_is_no_goal(language: str, passage: str, scorer: str) -> None:
    assert told(passage, language, goals=(goal(passage, scorer),)).matches[0].goals == ()


@pytest.mark.parametrize(
    ("language", "passage", "scorer"),
    [
        pytest.param("en", "Mello scored in one of the last attacks.", "Mello", id="en: last attack"),
        pytest.param("de", "Behr traf in einer der letzten Szenen.", "Behr", id="de: last scene"),
        pytest.param("it", "Nardi ha segnato in una delle ultime azioni.", "Nardi", id="it: last action"),
        pytest.param("es", "Rueda marcó en una de las últimas jugadas.", "Rueda", id="es: last move"),
        pytest.param("en", "A shot by Mello went in on the rebound.", "Mello", id="rebound"),
        pytest.param("en", "A shot by Mello went in for the second.", "Mello", id="for the second"),
        pytest.param("en", "Mello equalised, and Lindau won the shoot-out.", "Mello", id="before the shoot-out"),
        pytest.param("en", "Ben scored after ten minutes.", "Ben", id="a given name"),
    ],
)
def test_a_goal_beside_words_like_those_of_none_is_one(language: str, passage: str, scorer: str) -> None:
    (told_goal,) = told(passage, language, goals=(goal(passage, scorer),)).matches[0].goals
    assert told_goal.scorer is not None


def test_a_word_on_futsal_in_passing_makes_no_futsal_match() -> None:
    text = "Marco Nardi, ex giocatore di futsal, segna al 67'."
    proposed = goal(text, "Marco Nardi", minute={"base": 67, "stoppage": None})
    (told_goal,) = told(text, "it", goals=(proposed,)).matches[0].goals
    assert told_goal.minute is not None


def test_a_legal_form_alone_is_no_team() -> None:
    verdict = told("Der FC verhindert die Niederlage.", "de", away_team=("FC", "Der FC verhindert die Niederlage"))
    assert {held.reason for held in verdict.held if held.field == "away_team"} == {Reason.NAME_AMBIGUOUS}


def test_a_ground_is_no_team() -> None:
    quote = "Das Spiel fand in der Ostrau-Arena statt"
    verdict = told(f"{quote}.", "de", away_team=("Ostrau-Arena", quote))
    assert {held.reason for held in verdict.held if held.field == "away_team"} == {Reason.WRONG_ROLE}


def test_a_match_that_was_broken_off_was_not_played() -> None:
    quote = "La rencontre entre Lindau et Ostrau a été définitivement arrêtée à 1-0"
    verdict = told(f"{quote}.", "fr", status=("played", quote))
    assert {held.reason for held in verdict.held if held.field == "status"} == {Reason.CONTRADICTED}


def test_a_kick_that_was_converted_is_not_taken_for_a_goal_from_play() -> None:
    quote = "Le but a été transformé par Djamel Sidi"
    (told_goal,) = told(f"{quote}.", "fr", goals=(goal(quote, "Djamel Sidi", kind="open_play"),)).matches[0].goals
    assert told_goal.kind is None


def test_a_coach_is_tied_to_a_team_by_the_word_for_its_people() -> None:
    quote = "sagte der Ostrauer Trainer Ralf Huber"
    text = f"„Das war gut“, {quote}. Lindau siegte verdient."
    assert told(text, "de", away_coach=("Ralf Huber", quote)).matches[0].away_coach is not None
    assert told(text, "de", home_coach=("Ralf Huber", quote)).matches[0].home_coach is None


def test_a_name_in_passing_is_no_team() -> None:
    quote = "Trust in Darmino still cries out for revenge"
    text = f"Lindau beat Ostrau. Lindau scored early against Ostrau. {quote}. Ostrau lost to Lindau."
    verdict = told(text, "en", away_team=("Darmino", quote))
    assert {held.reason for held in verdict.held if held.field == "away_team"} == {Reason.OTHER_MATCH}


@pytest.mark.parametrize(
    ("language", "passage", "opponent"),
    [
        pytest.param("en", "Lindau beat Ostrau and face a trip to Bolton next Saturday.", "Bolton", id="en"),
        pytest.param("it", "Il Lindau batte l'Ostrau e domenica prossima andrà a Siena.", "Siena", id="it"),
        pytest.param("es", "El Lindau visitará al Getafe la próxima jornada.", "Getafe", id="es"),
        pytest.param("de", "Am kommenden Samstag empfängt Lindau die SV Ried.", "SV Ried", id="de"),
        pytest.param("fr", "Lindau recevra Nantes samedi prochain.", "Nantes", id="fr"),
        pytest.param("pt", "O Lindau recebe o Braga na próxima jornada.", "Braga", id="pt"),
    ],
)
def test_the_next_opponent_is_no_side_of_this_match(language: str, passage: str, opponent: str) -> None:
    verdict = told(passage, language, away_team=(opponent, passage))
    assert "away_team" in {held.field for held in verdict.held}
    assert told(passage, language).matches[0].away_team is not None


_OVER = """
en|Lindau hosted Ostrau at Moss Lane.
en|The final whistle went and the players of Ostrau sank to their knees.
it|Il fischio finale arriva dopo sei minuti di recupero.
it|Il Lindau ha affrontato l'Ostrau sotto la pioggia.
es|Con el pitido final, los jugadores del Lindau celebraron.
de|Nach dem Schlusspfiff jubelte Lindau.
de|Lindau empfing Ostrau bei Regen.
fr|Au coup de sifflet final, Lindau exultait.
fr|Lindau recevait Ostrau sous la pluie.
pt|Após o apito final, os jogadores do Lindau festejaram.
pt|O Lindau recebeu o Ostrau debaixo de chuva.
"""
_TO_COME = """
en|Lindau host Ostrau on Saturday.
it|La partita si giocherà domenica alle 15.
it|Il Lindau affronterà l'Ostrau domenica.
es|El partido se disputará el domingo.
es|El Lindau recibe al Ostrau el domingo y quiere ganar.
de|Lindau will am Samstag den ersten Sieg holen.
de|Am Samstag empfängt Lindau den Tabellenführer Ostrau.
fr|Lindau devra gagner samedi contre Ostrau.
pt|O Lindau tenta vencer o Ostrau no domingo.
"""


def _played(language: str, passage: str) -> bool:
    return told(passage, language, status=("played", passage)).matches[0].status is not None


@pytest.mark.parametrize(("language", "passage"), rows(_OVER))
def test_a_match_told_as_over_was_played(language: str, passage: str) -> None:
    assert _played(language, passage)


@pytest.mark.parametrize(("language", "passage"), rows(_TO_COME))
def test_a_match_that_is_planned_or_hoped_for_was_not_played(language: str, passage: str) -> None:
    assert not _played(language, passage)


@pytest.mark.parametrize(
    ("language", "passage", "leader"),
    [
        pytest.param(
            "fr", "Simba donnait l'avantage à l'équipe dirigée par Malcourt avant la pause.", "Malcourt", id="fr"
        ),
        pytest.param("es", "Javier Robles señaló el punto de penalti.", "Javier Robles", id="es"),
        pytest.param("pt", "Carlos Meireles apontou para a marca de penálti.", "Carlos Meireles", id="pt"),
    ],
)
def test_who_leads_a_side_or_points_to_the_spot_has_not_scored(language: str, passage: str, leader: str) -> None:
    assert told(passage, language, goals=(goal(passage, leader),)).matches[0].goals == ()


@pytest.mark.parametrize(
    ("beside", "minute"),
    [pytest.param("una gara di calcio a 5", None, id="futsal"), pytest.param("una gara", 57, id="football")],
)
def test_nothing_is_counted_into_the_second_half_of_a_futsal_match(beside: str, minute: int | None) -> None:
    text = f"Era {beside}. Segna Marco Nardi al 12' st."
    proposed = goal("Segna Marco Nardi al 12' st", "Marco Nardi", minute={"base": 57, "stoppage": None})
    (told_goal,) = told(text, "it", goals=(proposed,)).matches[0].goals
    assert (told_goal.minute.value.base if told_goal.minute else None) == minute


def test_a_futsal_match_has_forty_minutes_in_lists_too() -> None:
    quote = "Gol: 5' pt Luca Berti, 2' st Marco Nardi."
    proposed = goal(quote, "Marco Nardi", minute={"base": 47, "stoppage": None})
    verdict = told(f"Una gara di futsal.\n\n{quote}", "it", goals=(proposed,))
    assert Reason.IMPOSSIBLE_MINUTE in {held.reason for held in verdict.held}


def test_the_minute_of_a_goal_that_he_set_up_is_not_his_goals() -> None:
    opener, second = (
        "Marek Kern traf per Kopf zum 1:0",
        "In der 31. Minute legte Kern für Jan Wald auf, der zum 2:0 traf",
    )
    proposed = goal(opener, "Marek Kern")
    minute = Claim(value={"base": 31, "stoppage": None}, quote=second)
    proposed = proposed.model_copy(update={"fields": {**proposed.fields, "minute": minute}})
    (told_goal,) = told(f"{opener}. Danach regnete es lange. {second}.", "de", goals=(proposed,)).matches[0].goals
    assert told_goal.minute is None
