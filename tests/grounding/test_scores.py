from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.grounding.scores import scores_in

FORMS = [
    ("en", "Rovers won 2-1.", (2, 1)),
    ("en", "Rovers won 2–1.", (2, 1)),
    ("de", "Rot gewann 2:1.", (2, 1)),
    ("de", "Rot gewann mit 2 : 1.", (2, 1)),
    ("it", "Il Lago vince 2 a 1.", (2, 1)),
    ("it", "Il Lago vince due a uno.", (2, 1)),
    ("it", "Il Lago vince per una rete a zero.", (1, 0)),
    ("it", "Finisce a reti inviolate.", (0, 0)),
    ("en", "Rovers won two-one.", (2, 1)),
    ("en", "Rovers lost three goals to two.", (3, 2)),
    ("en", "It ended two-all.", (2, 2)),
    ("en", "A 1-1 draw was fair.", (1, 1)),
    ("en", "It ended goalless.", (0, 0)),
    ("en", "It finished nil-nil.", (0, 0)),
    ("es", "El Lago ganó por 4-2.", (4, 2)),
    ("es", "El Lago ganó dos a uno.", (2, 1)),
    ("es", "El partido acabó sin goles.", (0, 0)),
    ("fr", "Le Lac s’impose 3 buts à 2.", (3, 2)),
    ("fr", "Le Lac s’impose deux à un.", (2, 1)),
    ("fr", "Les deux équipes se quittent un partout.", (1, 1)),
    ("fr", "Victoire du Lac 0 à 1.", (0, 1)),
    ("de", "Ein 2:0-Sieg für Rot.", (2, 0)),
    ("de", "Rot gewann zwei zu eins.", (2, 1)),
    ("de", "Das Spiel endete torlos.", (0, 0)),
    ("de", "Rot - Blau 0:13", (0, 13)),
    ("pt", "O Lago venceu por 2 a 1.", (2, 1)),
    ("pt", "O Lago venceu por 2 x 1.", (2, 1)),
    ("pt", "O Lago venceu por dois a um.", (2, 1)),
    ("pt", "O jogo terminou sem gols.", (0, 0)),
    ("es", "Los dos equipos empataron a dos.", (2, 2)),
    ("es", "Los dos equipos empataron a tres tantos.", (3, 3)),
    ("es", "Acabó con empate a uno.", (1, 1)),
    ("es", "Los dos equipos empataron a cero.", (0, 0)),
    ("pt", "As duas equipas empataram a uma bola.", (1, 1)),
    ("pt", "As duas equipas empataram a zero.", (0, 0)),
    ("pt", "O Lago venceu por duas bolas a zero.", (2, 0)),
]


@pytest.mark.parametrize(("language", "text", "score"), [pytest.param(*c, id=f"{c[0]}: {c[1]}") for c in FORMS])
def test_a_score_is_read_whatever_its_form(language: str, text: str, score: tuple[int, int]) -> None:
    assert [(m.left, m.right) for m in scores_in(text, language)] == [score]


NO_SCORES = [
    ("en", "On 18-8-2015 they met again."),
    ("en", "In the 2014-15 season Rovers played 4-4-2 and 4-2-3-1."),
    ("en", "Voss was out for 10-12 minutes, 2-3 weeks at most; a quick one-two followed."),
    ("en", "Kick-off is at 20:30, doors open at 8:00."),
    ("en", "Call 555-12-34 or visit pages 9-13 October."),
    ("en", "A record of 5-3-2 (won 5)."),
    ("it", "Si gioca alle ore 17:00, tra il 9-13 ottobre."),
    ("it", "Da uno a dieci, il voto è sei."),
    ("es", "De 1 a 5 años de contrato."),
    ("de", "Anpfiff um 20:30 Uhr, in der Saison 1984/85."),
    ("de", "Der Bus fuhr um 0:13 Uhr, und 1:13 Stunden."),
    ("fr", "De deux à trois ans de contrat."),
    ("pt", "Contrato de 2 a 3 anos."),
]


@pytest.mark.parametrize(("language", "text"), [pytest.param(*c, id=f"{c[0]}: {c[1]}") for c in NO_SCORES])
def test_other_pairs_of_numbers_are_no_scores(language: str, text: str) -> None:
    assert [text[m.start : m.end] for m in scores_in(text, language)] == []


CUES = [
    ("it", "Tutto nel primo tempo: finisce 2-0.", "final"),
    ("it", "Nel primo tempo il Lago domina e termina 3-1.", "half_time"),
    ("it", "Nel primo tempo il Lago colpisce un palo ma la gara finisce 1-1.", "final"),
    ("it", "Nel primo tempo il Lago rischia ma i primi 90 minuti terminano a reti bianche.", "final"),
    ("en", "Rovers beat Albion 2-1 at Mill Lane.", "final"),
    ("en", "The match ended 1-1.", "final"),
    ("en", "Rovers 2-1 Albion", "final"),
    ("en", "Rovers were 2-0 up by then.", "running"),
    ("en", "Okoro made it 3-1 from close range.", "running"),
    ("en", "Okoro's goal left them winning 2-1.", "running"),
    ("en", "They came away winning 2-1.", "final"),
    ("it", "A quel punto il Lorva stava vincendo 2-1.", "running"),
    ("it", "Il Lorva vinceva 2-1.", "running"),
    ("it", "Il Lorva vince 2-1.", "final"),
    ("es", "Vidal puso al Lorva a ganar por 2-1.", "running"),
    ("es", "El Lorva vencía por 2-1.", "running"),
    ("es", "El Lorva logró vencer por 2-1.", "final"),
    ("de", "Huber lenkte Rot mit dem 1:0 auf die Siegerstraße.", "running"),
    ("fr", "Petit permettait à Lorva de mener 2-1.", "running"),
    ("fr", "Lorva gagnait 2-1.", "running"),
    ("pt", "Souza colocou o Lorva F.C. a vencer por 2-1.", "running"),
    ("pt", "O Lorva vencia por 2-1.", "running"),
    ("pt", "O Lorva voltou a vencer por 2-1.", "final"),
    ("pt", "O Lorva venceu por 2-1.", "final"),
    ("en", "Okoro scored for 3-1.", "running"),
    ("en", "It was 1-0 at half-time.", "half_time"),
    ("en", "Rovers won 4-3 on penalties.", "shootout"),
    ("en", "Rovers went through 5-4 on aggregate.", "aggregate"),
    ("en", "They drew 0-0 in the first leg.", "first_leg"),
    ("en", "That would have made it 3-0.", "hypothetical"),
    ("it", "Il Lago vince 2-1 in rimonta.", "final"),
    ("it", "La gara è terminata 2-1.", "final"),
    ("it", "Nel finale il colpo del definitivo 2-1.", "final"),
    ("it", "Bruni segna il gol del 2-0.", "running"),
    ("it", "Bruni porta il punteggio sul 2-1.", "running"),
    ("it", "Il primo tempo era terminato 3-1.", "half_time"),
    ("it", "Il Lago passa 4-2 ai rigori.", "shootout"),
    ("it", "All'andata era finita 1-0.", "first_leg"),
    ("it", "Bruni ha avuto l'occasione del 2-0.", "hypothetical"),
    ("it", "Al Lago basterebbe qualificarsi con un 1-0.", "hypothetical"),
    ("es", "El Lago ganó 2-1 al Mar.", "final"),
    ("es", "Vidal marcó el 1-0 de cabeza.", "running"),
    ("es", "Ganaron en penales por 4-2.", "shootout"),
    ("es", "El marcador global fue de 3-2.", "aggregate"),
    ("es", "Se fueron 1-0 al descanso.", "half_time"),
    ("de", "Rot gewann mit 2:1.", "final"),
    ("de", "Huber brachte Rot mit 1:0 in Führung.", "running"),
    ("de", "Rot siegte 4:3 im Elfmeterschießen.", "shootout"),
    ("de", "Der Gesamtscore von 5:1 war deutlich.", "aggregate"),
    ("de", "Das 0:4 aus dem Hinspiel war zu viel.", "first_leg"),
    ("de", "Zur Pause stand es 1:0.", "half_time"),
    ("de", "Huber hätte das 2:0 machen müssen.", "hypothetical"),
    ("fr", "Le Lac s’impose 2-1.", "final"),
    ("fr", "Petit porte la marque à 2-0.", "running"),
    ("fr", "Le Lac menait 1-0 à la pause.", "half_time"),
    ("fr", "Le Lac l’emporte 4-3 aux tirs au but.", "shootout"),
    ("pt", "O Lago venceu por 2 a 1.", "final"),
    ("pt", "Souza fez 1 a 0 para os donos da casa.", "running"),
    ("pt", "O Lago venceu por 4 a 2 nos pênaltis.", "shootout"),
    ("pt", "No intervalo, o placar era 1 a 0.", "half_time"),
    ("en", "Thus Albion and 3-1 stood side by side.", "unknown"),
]


@pytest.mark.parametrize(("language", "text", "cue"), [pytest.param(*c, id=f"{c[0]}: {c[1]}") for c in CUES])
def test_the_clause_tells_what_a_score_is(language: str, text: str, cue: str) -> None:
    assert [m.cue for m in scores_in(text, language)] == [cue]


def test_each_score_of_a_sentence_has_its_own_cue() -> None:
    text = "Se impuso en penales por 4-2, luego de que ganaron 2-1 (3-3 global)."
    assert [(m.left, m.right, m.cue) for m in scores_in(text, "es")] == [
        (4, 2, "shootout"),
        (2, 1, "final"),
        (3, 3, "aggregate"),
    ]


def test_brackets_after_a_result_hold_the_half_time_score() -> None:
    found = scores_in("Rot Weiß – Blau Gelb 2:0 (1:0).", "de")
    assert [(m.left, m.right, m.cue) for m in found] == [(2, 0, "final"), (1, 0, "half_time")]


def test_a_cue_does_not_cross_a_line() -> None:
    found = scores_in("Rovers 1-1 Albion\n\nRovers win 3-1 on penalties.", "en")
    assert [m.cue for m in found] == ["final", "shootout"]


@settings(max_examples=80)
@given(st.integers(0, 9), st.integers(0, 9), st.sampled_from(["-", "–", ":", " - ", "−"]))
def test_the_digits_of_a_score_are_read_as_they_stand(left: int, right: int, dash: str) -> None:
    text = f"Rovers won {left}{dash}{right} at home."
    assert [(m.left, m.right) for m in scores_in(text, "en")] == [(left, right)]


def test_offsets_point_at_the_score() -> None:
    text = "Il Lago vince due a uno, poi perde 3–1."
    assert [text[m.start : m.end] for m in scores_in(text, "it")] == ["due a uno", "3–1"]


@pytest.mark.parametrize(
    ("language", "line", "result"),
    [
        pytest.param("de", "SV Linden – TSV Ostrau > 1:1 (1:2)", (1, 2), id="de beyond a draw"),
        pytest.param("it", "Linden-Ostrau 1-0 (2-1)", (2, 1), id="it beyond a lead"),
        pytest.param("fr", "Linden - Ostrau : 0-1 (0-3)", (0, 3), id="fr same winner"),
        pytest.param("de", "SV Linden – TSV Ostrau 3:1 (1:1)", (3, 1), id="the half in brackets"),
        pytest.param("en", "Linden 1-1 Ostrau (4-3)", (1, 1), id="a draw that kicks may have followed"),
        pytest.param("es", "Linden - Ostrau 2-1 (1-2)", (2, 1), id="no score beyond the other"),
    ],
)
def test_a_score_in_brackets_that_goes_beyond_the_one_before_is_the_result(language, line, result):
    assert [(one.left, one.right) for one in scores_in(line, language) if one.cue == "final"] == [result]


@pytest.mark.parametrize(
    ("language", "told", "found"),
    [
        pytest.param("fr", "Linden l'emporte sur le score de 2 à 1.", [(2, 1)], id="fr"),
        pytest.param("it", "Finisce con il punteggio finale di 3 a 0.", [(3, 0)], id="it"),
        pytest.param("es", "Terminó con un marcador de 1 a 1.", [(1, 1)], id="es"),
        pytest.param("pt", "Terminou com o placar de 2 a 0.", [(2, 0)], id="pt"),
        pytest.param("fr", "Ils ont joué de 2 à 4 heures.", [], id="fr range"),
        pytest.param("fr", "Un score de 1 à 5 est donné par le public.", [], id="fr scale"),
    ],
)
def test_a_pair_of_numbers_after_a_word_for_a_result_is_a_score_where_it_does_not_go_up(language, told, found):
    assert [(one.left, one.right) for one in scores_in(told, language)] == found


SIDE_BY_SIDE = [
    pytest.param("en", "Linden 3 v Ostrau 0, County Cup", (3, 0), id="en v"),
    pytest.param("en", "Linden 3 vs Ostrau 0, second round", (3, 0), id="en vs"),
    pytest.param("en", "Linden 2 Ostrau 2 aet, Cup replay", (2, 2), id="en after extra time"),
    pytest.param("it", "Linden 2 Ostrau 2 dts, Coppa", (2, 2), id="it after extra time"),
    pytest.param("de", "Linden 2 Ostrau 2 n. V., Pokal", (2, 2), id="de after extra time"),
    pytest.param("fr", "Linden : 2 – Ostrau : 1", (2, 1), id="fr colons"),
    pytest.param("es", "22 de junio de 2018 - Linden 2 - Ostrau 0", (2, 0), id="es behind a date"),
    pytest.param("de", "Endstand: Linden 2 Ostrau 1", (2, 1), id="de behind its name"),
    pytest.param("en", "FT: Linden 2 Ostrau 1", (2, 1), id="en full time"),
    pytest.param("en", "After a fine game it finished Linden 2, Ostrau 1.", (2, 1), id="en in a sentence"),
    pytest.param("es", "Linden: 2 - Ostrau: 1", (2, 1), id="es colons"),
    pytest.param("pt", "Linden: 2 Ostrau: 1", (2, 1), id="pt colons"),
]


@pytest.mark.parametrize(("language", "line", "result"), SIDE_BY_SIDE)
def test_a_line_of_each_sides_goals_is_a_result_whatever_follows_it(language, line, result):
    assert [(one.left, one.right) for one in scores_in(line, language) if one.cue == "final"] == [result]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        pytest.param("en", "Linden 3 Ostrau 40, Marrow 51", id="minutes of two players"),
        pytest.param("en", "Hale 3, Dale 4", id="a list of minutes"),
        pytest.param("en", "Linden 3 v Ostrau 45, County Cup", id="a year or a minute"),
        pytest.param("de", "Gruppe 3 Spieltag 4", id="a round"),
        pytest.param("it", "Girone: 2 - Giornata: 5", id="a round between colons"),
        pytest.param("fr", "Groupe : 2 – Journée : 5", id="a group between colons"),
        pytest.param("pt", "Rodada: 2 Grupo: 1", id="a round in Portuguese"),
    ],
)
def test_minutes_and_rounds_beside_names_are_no_result(language, line):
    assert [one for one in scores_in(line, language) if one.cue == "final"] == []
