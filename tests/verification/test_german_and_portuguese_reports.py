"""Situations of German and Portuguese reports: a side by its nickname only, a match before, a third side's result."""

from __future__ import annotations

import pytest
from one_match import published, published_score
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_RESULTS = """
de|Die Nordlichter setzten sich am Sonntagabend beim SV Lindau mit 2:1 durch.|1-2
de|Die Hafenstädter siegten am Samstag beim Aufsteiger SV Lindau mit 2:1.|1-2
de|Die Grenzstädter gewannen am Sonntag vor heimischer Kulisse gegen Schlusslicht TSV Kirchberg mit 2:1.|2-1
de|Die Grenzstädter gewannen am Sonntag zu Hause gegen den Tabellenletzten TSV Kirchberg mit 2:1.|2-1
de|Trainer Moers gewinnt mit TSV Kirchberg beim SV Lindau mit 2:1.|1-2
"""
"""Each: language, a result that names one side in full, and it as the goals of home and away."""


@pytest.mark.parametrize(("language", "text", "score"), rows(_RESULTS))
def test_a_side_beside_a_verb_of_winning_is_the_one_beaten_at_home(language: str, text: str, score: str) -> None:
    assert _score(language, text, score, text) == score
    assert _score(language, text, score[::-1], text) is None


_BEFORE = """
en|After losing 3-2 in Norwick, Barnwell Town beat Harrowgate United 4-1 on Thursday.|3-2|4-1
it|Dopo aver perso 3-2 a Norvo, il Ravello ha battuto il Montorio 4-1.|3-2|4-1
es|Tras perder 3-2 en Norvo, el Vallero venció al Osera por 4-1.|3-2|4-1
de|Nach dem 3:2 in Nordau besiegte der SV Lindau den TSV Kirchberg mit 4:1.|3-2|4-1
fr|Après avoir perdu 3-2 à Norvant, Lorval a battu Brigneux 4-1.|3-2|4-1
pt|Depois de perder por 3 a 2 em Norvo, o Tigre derrotou o Itabirense por 4 a 1.|3-2|4-1
"""
"""Each: language, a result behind the one of a match before, which is the second."""


@pytest.mark.parametrize(("language", "text", "before", "score"), rows(_BEFORE))
def test_what_a_side_comes_from_is_not_its_result(language: str, text: str, before: str, score: str) -> None:
    assert _score(language, text, before, text) is None
    assert _score(language, text, score, text) == score


_THIRD = """
pt|Araruna e Itabirense empataram 1-1.|O Araruna visita Tondo e o Itabirense defronta Nolar, que goleou o Marau por 5-0.
pt|Araruna e Itabirense empataram em 1 a 1.|Já o Araruna, que vinha de derrota por 5 a 0 para o Nolar, recebe o Marau.
"""
"""Each: language, a draw, and a result of a third side in words on what comes next."""


@pytest.mark.parametrize(("language", "text", "other"), rows(_THIRD))
def test_the_result_of_a_next_opponent_neither_counts_nor_outweighs(language: str, text: str, other: str) -> None:
    whole = f"{text} {other}"
    assert _score(language, whole, "5-0", other) is None
    assert _score(language, whole, "1-1", text) == "1-1"


def test_not_getting_beyond_a_draw_is_a_draw() -> None:
    text = "Trotz vieler Chancen ist SV Lindau nicht über ein 1:1 gegen TSV Kirchberg hinausgekommen."
    assert _score("de", text, "1-1", text) == "1-1"
    denied = "SV Lindau kam nicht zu einem 1:1 gegen TSV Kirchberg."
    assert _score("de", denied, "1-1", denied) is None


def test_a_draw_that_leads_to_kicks_is_the_score_where_the_match_ended_at_it() -> None:
    kicks = "Der eingewechselte Bauer rettete SV Lindau mit dem 2:2 ins Elfmeterschießen."
    ended = "Nach 120 Minuten hatte es 2:2 gestanden."
    won = "SV Lindau bezwang TSV Kirchberg mit 5:4 im Elfmeterschießen."
    assert _score("de", f"{won} {ended} {kicks}", "2-2", kicks) == "2-2"
    assert _score("de", f"{won} {kicks}", "5-4", won) is None
    series = "Nach je zwei Versuchen stand es 2:2 im Elfmeterschießen."
    assert _score("de", f"{won} {series}", "2-2", series) is None


def test_a_nickname_of_a_side_in_the_headline_is_no_other_side() -> None:
    text = "O Athletico está nas quartas. O Furacão derrotou o Nolar por 3 a 1. O Furacão volta a jogar no domingo."
    match = published("pt", f"Furacão vence o Nolar\n\n{text}\n", ("Athletico", "Nolar"), named_at=text)
    assert match.home_team
    assert match.home_team.value == "Athletico"


def test_a_headline_that_puts_a_match_off_tells_its_status() -> None:
    head = "Temporal adia Araruna x Itabirense"
    text = "A partida não começou. O Araruna volta a campo no sábado."
    claim = Claim(value="postponed", quote=head)
    match = published("pt", f"{head}\n\n{text}\n", TEAMS["pt"], {"status": claim})
    assert match.status
    assert match.status.value == "postponed"


def _score(language: str, text: str, score: str, quote: str) -> str | None:
    home, away = TEAMS[language]
    return published_score(language, f"{home} - {away}\n\n{text}\n", (home, away), score, quote)


_PEERS = """
en|Town coach Alan Bauer was delighted.|His counterpart Marek Loos was not: "Too little."
de|Lindau-Trainer Alan Bauer freute sich.|Sein Gegenüber Marek Loos haderte mit der Chancenverwertung.
"""
"""Each: language, a sentence on one coach, and one that opens with the other as his counterpart."""


@pytest.mark.parametrize(("language", "coach", "peer"), rows(_PEERS))
def test_the_counterpart_of_a_coach_is_the_other_sides_coach(language: str, coach: str, peer: str) -> None:
    assert _coach(language, f"{coach} {peer}", peer) == "Marek Loos"
    keeper = {"de": "Torhüter Alan Bauer hielt stark.", "en": "Goalkeeper Alan Bauer was outstanding."}
    if language in keeper:
        assert _coach(language, f"{keeper[language]} {peer}", peer) is None


def _coach(language: str, text: str, quote: str) -> object:
    home, away = TEAMS[language]
    claim = Claim(value="Marek Loos", quote=quote)
    match = published(language, f"{home} - {away} 2-1\n\n{text}\n", (home, away), {"away_coach": claim})
    return match.away_coach and match.away_coach.value


_KINDS = """
de|Falk verwandelte einen Foulelfmeter (49.), Bauer jagte den Ball zum 3:0 ins Netz (56.).|penalty
de|Bauer schob zum 1:0 ein (56.), die Tribüne stand Kopf.|header
de|Bauer brachte SV Lindau mit einem Flachschuss in Führung (56.), später ging es ins Elfmeterschießen.|penalty
"""
"""Each: language, a goal of Bauer's from open play, and a kind that words beside it tell."""


@pytest.mark.parametrize(("language", "text", "kind"), rows(_KINDS))
def test_the_kind_of_a_goal_beside_it_is_not_its_own(language: str, text: str, kind: str) -> None:
    assert _kind(language, text, kind) != kind


def test_a_penalty_told_in_its_own_clause_stays_one() -> None:
    text = "Falk köpfte zum 1:0 ein (49.), den Foulelfmeter verwandelte Bauer zum 2:0 (56.)."
    assert _kind("de", text, "penalty") == "penalty"


def _kind(language: str, text: str, kind: str) -> object:
    home, away = TEAMS[language]
    fields = {
        "scorer": Claim(value="Bauer", quote=text),
        "kind": Claim(value=kind, quote=text),
        "minute": Claim(value={"base": 56}, quote=text),
    }
    event = ProposedEvent(quote=text, fields=fields)
    match = published(language, f"{home} - {away} 3-1\n\n{text}\n", (home, away), goals=(event,))
    return match.goals and match.goals[0].kind and match.goals[0].kind.value


def test_a_nation_in_the_genitive_is_named() -> None:
    text = "Österreichs Nationalteam besiegte Finnland am Mittwoch mit 3:1."
    claim = Claim(value={"home": 3, "away": 1}, quote=text)
    match = published("de", f"{text}\n", ("Österreich", "Finnland"), {"score": claim}, named_at=text)
    assert match.home_team
    assert match.home_team.value == "Österreich"
    assert match.score is not None


@pytest.mark.parametrize("head", ["U21 verspielt Sieg gegen Israel", "U-21 siegt gegen Israel"])
def test_an_age_group_in_the_headline_is_no_other_side(head: str) -> None:
    text = "Deutschlands Auswahl kam gegen Israel zu einem 2:2. Die U21 war lange besser als Israel. Die U21 führte."
    claim = Claim(value={"home": 2, "away": 2}, quote="kam gegen Israel zu einem 2:2")
    match = published("de", f"{head}\n\n{text}\n", ("Deutschland", "Israel"), {"score": claim}, named_at=text)
    assert match.home_team
    assert match.home_team.value == "Deutschland"
