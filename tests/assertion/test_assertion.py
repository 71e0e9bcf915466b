"""Whether a passage states what it seems to tell, on sentences of our own in six languages."""

from __future__ import annotations

import pytest

from summarizer.assertion import cue_in, denial
from summarizer.schemas.reasons import Reason


def _denial(language: str, text: str, word: str):
    start = text.index(word)
    return denial(text, language, (start, start + len(word)))


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        pytest.param("en", "Hale did not score.", "score", id="en-01"),
        pytest.param("en", "Hale never scored.", "scored", id="en-02"),
        pytest.param("en", "Hale failed to score.", "score", id="en-03"),
        pytest.param("en", "Hale almost scored.", "scored", id="en-04"),
        pytest.param("en", "Hale nearly equalised.", "equalised", id="en-05"),
        pytest.param("en", "Hale would have scored.", "scored", id="en-06"),
        pytest.param("en", "Hale could have scored.", "scored", id="en-07"),
        pytest.param("en", "If Hale scored, Town would go up.", "scored", id="en-08"),
        pytest.param("en", "Hale had a goal disallowed.", "goal", id="en-09"),
        pytest.param("en", "Hale scored but the flag was up.", "scored", id="en-10"),
        pytest.param("en", "Hale netted from an offside position.", "netted", id="en-11"),
        pytest.param("en", "Hale's goal was ruled out by VAR.", "goal", id="en-12"),
        pytest.param("en", "Hale scored last week.", "scored", id="en-13"),
        pytest.param("en", "Hale scored in the first leg.", "scored", id="en-14"),
        pytest.param("en", "Hale scored in the shoot-out.", "scored", id="en-15"),
        pytest.param("en", "Has Hale scored?", "scored", id="en-16"),
        pytest.param("en", "Hale was inches away from scoring.", "scoring", id="en-17"),
        pytest.param("en", "Hale had a chance to score.", "score", id="en-19"),
        pytest.param("it", "Salvi non segna.", "segna", id="it-01"),
        pytest.param("it", "Salvi non ha segnato.", "segnato", id="it-02"),
        pytest.param("it", "Salvi sfiora il gol.", "gol", id="it-03"),
        pytest.param("it", "Salvi quasi segna.", "segna", id="it-04"),
        pytest.param("it", "Salvi avrebbe segnato.", "segnato", id="it-05"),
        pytest.param("it", "Salvi potrebbe segnare.", "segnare", id="it-06"),
        pytest.param("it", "Se Salvi segna, la gara finisce.", "segna", id="it-07"),
        pytest.param("it", "Gol annullato a Salvi.", "Gol", id="it-08"),
        pytest.param("it", "Salvi segna ma in fuorigioco.", "segna", id="it-09"),
        pytest.param("it", "Salvi segna, ma il VAR annulla.", "segna", id="it-10"),
        pytest.param("it", "Salvi ha segnato la scorsa settimana.", "segnato", id="it-11"),
        pytest.param("it", "Salvi segnò due anni fa.", "segnò", id="it-12"),
        pytest.param("it", "Salvi va vicino al gol.", "gol", id="it-13"),
        pytest.param("it", "Salvi tenta il gol.", "gol", id="it-14"),
        pytest.param("it", "Salvi segnerà domani.", "segnerà", id="it-15"),
        pytest.param("it", "Salvi ha segnato nella gara d'andata.", "segnato", id="it-16"),
        pytest.param("it", "Occasione per il gol di Salvi.", "gol", id="it-18"),
        pytest.param("es", "Robles no marcó.", "marcó", id="es-01"),
        pytest.param("es", "Robles nunca marcó.", "marcó", id="es-02"),
        pytest.param("es", "Robles casi marca.", "marca", id="es-03"),
        pytest.param("es", "Robles estuvo cerca de marcar.", "marcar", id="es-04"),
        pytest.param("es", "Robles habría marcado.", "marcado", id="es-05"),
        pytest.param("es", "Robles pudo marcar.", "marcar", id="es-06"),
        pytest.param("es", "Si Robles marca, habrá prórroga.", "marca", id="es-07"),
        pytest.param("es", "Gol anulado a Robles.", "Gol", id="es-08"),
        pytest.param("es", "Robles marcó en fuera de juego.", "marcó", id="es-09"),
        pytest.param("es", "Robles marcó, pero el VAR lo anuló.", "marcó", id="es-10"),
        pytest.param("es", "Robles marcó la semana pasada.", "marcó", id="es-11"),
        pytest.param("es", "Robles marcó hace dos años.", "marcó", id="es-12"),
        pytest.param("es", "Robles marcó en la ida.", "marcó", id="es-13"),
        pytest.param("es", "Robles marcó en la tanda.", "marcó", id="es-14"),
        pytest.param("es", "Robles intentó marcar.", "marcar", id="es-15"),
        pytest.param("es", "Robles trató de marcar.", "marcar", id="es-16"),
        pytest.param("es", "Robles tuvo ocasión de marcar.", "marcar", id="es-17"),
        pytest.param("de", "Kessler traf nicht.", "traf", id="de-01"),
        pytest.param("de", "Kessler erzielte kein Tor.", "Tor", id="de-02"),
        pytest.param("de", "Kessler hätte beinahe getroffen.", "getroffen", id="de-03"),
        pytest.param("de", "Kessler traf fast zum Ausgleich.", "Ausgleich", id="de-04"),
        pytest.param("de", "Kessler hätte das Tor machen müssen.", "Tor", id="de-05"),
        pytest.param("de", "Wenn Kessler trifft, ist alles offen.", "trifft", id="de-06"),
        pytest.param("de", "Kesslers Tor wurde aberkannt.", "Tor", id="de-07"),
        pytest.param("de", "Kessler traf aus Abseits.", "traf", id="de-08"),
        pytest.param("de", "Kessler traf, aber der Treffer zählte nicht.", "traf", id="de-09"),
        pytest.param("de", "Kessler traf vergangene Woche.", "traf", id="de-10"),
        pytest.param("de", "Kessler traf im Hinspiel.", "traf", id="de-11"),
        pytest.param("de", "Kessler traf vor zwei Jahren.", "traf", id="de-12"),
        pytest.param("de", "Kessler traf im Elfmeterschießen.", "traf", id="de-13"),
        pytest.param("de", "Kessler wollte das Tor erzwingen.", "Tor", id="de-14"),
        pytest.param("de", "Kessler versuchte, ein Tor zu erzielen? Hatte Kessler getroffen?", "getroffen", id="de-15"),
        pytest.param("de", "Kessler hatte die Chance auf das Tor.", "Tor", id="de-16"),
        pytest.param("de", "Die Hoffnung auf ein Tor blieb.", "Tor", id="de-17"),
        pytest.param("fr", "Marchal ne marque pas.", "marque", id="fr-01"),
        pytest.param("fr", "Marchal n'a pas marqué.", "marqué", id="fr-02"),
        pytest.param("fr", "Marchal n'a jamais marqué.", "marqué", id="fr-03"),
        pytest.param("fr", "Marchal a failli marquer.", "marquer", id="fr-04"),
        pytest.param("fr", "Marchal a presque marqué.", "marqué", id="fr-05"),
        pytest.param("fr", "Sa frappe est trop molle pour surprendre Marchal.", "surprendre", id="fr-too-weak"),
        pytest.param("fr", "Marchal aurait marqué.", "marqué", id="fr-06"),
        pytest.param("fr", "Marchal pourrait marquer.", "marquer", id="fr-07"),
        pytest.param("fr", "Si Marchal marque, tout change.", "marque", id="fr-08"),
        pytest.param("fr", "But refusé à Marchal.", "But", id="fr-09"),
        pytest.param("fr", "Marchal marque hors-jeu.", "marque", id="fr-10"),
        pytest.param("fr", "Marchal marque, mais le but est annulé.", "marque", id="fr-11"),
        pytest.param("fr", "Marchal a marqué la semaine dernière.", "marqué", id="fr-12"),
        pytest.param("fr", "Marchal a marqué au match aller.", "marqué", id="fr-13"),
        pytest.param("fr", "Marchal a marqué il y a deux ans.", "marqué", id="fr-14"),
        pytest.param("fr", "Marchal a marqué aux tirs au but.", "marqué", id="fr-15"),
        pytest.param("fr", "Marchal cherche à marquer.", "marquer", id="fr-16"),
        pytest.param("fr", "Marchal a l'occasion de marquer.", "marquer", id="fr-17"),
        pytest.param("fr", "Marchal a deux opportunités (65e, 67e) d'ouvrir le score.", "ouvrir", id="fr-chances"),
        pytest.param("fr", "Marchal manque d'ouvrir le score.", "ouvrir", id="fr-misses"),
        pytest.param("pt", "Mendes não marcou.", "marcou", id="pt-01"),
        pytest.param("pt", "Mendes nunca marcou.", "marcou", id="pt-02"),
        pytest.param("pt", "Mendes quase marcou.", "marcou", id="pt-03"),
        pytest.param("pt", "Mendes por pouco não marcou.", "marcou", id="pt-04"),
        pytest.param("pt", "Mendes teria marcado.", "marcado", id="pt-05"),
        pytest.param("pt", "Mendes poderia marcar.", "marcar", id="pt-06"),
        pytest.param("pt", "Caso Mendes marque, haverá prorrogação.", "marque", id="pt-07"),
        pytest.param("pt", "Gol anulado de Mendes.", "Gol", id="pt-08"),
        pytest.param("pt", "Mendes marcou em impedimento.", "marcou", id="pt-09"),
        pytest.param("pt", "Mendes marcou, mas o VAR anulou.", "marcou", id="pt-10"),
        pytest.param("pt", "Mendes marcou na semana passada.", "marcou", id="pt-11"),
        pytest.param("pt", "Mendes marcou há dois anos.", "marcou", id="pt-12"),
        pytest.param("pt", "Mendes marcou nos pênaltis.", "marcou", id="pt-13"),
        pytest.param("pt", "Mendes tentou marcar.", "marcar", id="pt-14"),
        pytest.param("pt", "Mendes teve chance de marcar.", "marcar", id="pt-15"),
        pytest.param("pt", "Mendes esteve perto do gol.", "gol", id="pt-16"),
        pytest.param("pt", "Mendes marcou no último jogo.", "marcou", id="pt-17"),
    ],
)
def test_a_passage_that_takes_it_back_is_no_statement(language, text, word):
    assert _denial(language, text, word) is not None


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        pytest.param("en", "Hale scored after ten minutes.", "scored", id="en-00"),
        pytest.param("en", "Hale headed home after the keeper saved.", "headed", id="en-18"),
        pytest.param("en", "Hale equalised with a header.", "equalised", id="en-20"),
        pytest.param("en", "Hale almost immediately levelled.", "levelled", id="en-at-once"),
        pytest.param("en", "With a shoot-out looming Hale scored.", "scored", id="en-looming"),
        pytest.param("en", "With a penalty shoot out looming, Hale scored.", "scored", id="en-looming-apart"),
        pytest.param("it", "Salvi segna al 10'.", "segna", id="it-00"),
        pytest.param("it", "Salvi pareggia di testa.", "pareggia", id="it-17"),
        pytest.param("it", "Salvi raddoppia nella ripresa.", "raddoppia", id="it-19"),
        pytest.param("it", "Il gol di Salvi decide la gara.", "gol", id="it-20"),
        pytest.param("es", "Robles marcó al 10.", "marcó", id="es-00"),
        pytest.param("es", "Robles empató de cabeza.", "empató", id="es-18"),
        pytest.param("es", "Robles anotó el segundo.", "anotó", id="es-19"),
        pytest.param("es", "Robles hizo el gol del triunfo.", "gol", id="es-20"),
        pytest.param("de", "Kessler traf nach zehn Minuten.", "traf", id="de-00"),
        pytest.param("de", "Kessler glich aus.", "glich", id="de-18"),
        pytest.param("de", "Kessler verwandelte den Elfmeter.", "verwandelte", id="de-19"),
        pytest.param("de", "Tor durch Kessler.", "Tor", id="de-20"),
        pytest.param("de", "Kessler schob den Ball fast von der Grundlinie ins Netz.", "Netz", id="de-nearly-a-place"),
        pytest.param("fr", "Marchal marque à la 10e.", "marque", id="fr-00"),
        pytest.param("fr", "Marchal égalise de la tête.", "égalise", id="fr-18"),
        pytest.param("fr", "Marchal transforme le penalty.", "transforme", id="fr-19"),
        pytest.param("fr", "Marchal ouvre le score.", "ouvre", id="fr-20"),
        pytest.param("fr", "Malgré son manque d'adresse, Marchal signe un doublé.", "signe", id="fr-a-lack"),
        pytest.param("pt", "Mendes marcou aos 10.", "marcou", id="pt-00"),
        pytest.param("pt", "Mendes empatou de cabeça.", "empatou", id="pt-18"),
        pytest.param("pt", "Mendes converteu o pênalti.", "converteu", id="pt-19"),
        pytest.param("pt", "Mendes fez o segundo gol.", "gol", id="pt-20"),
    ],
)
def test_a_plain_passage_is_a_statement(language, text, word):
    assert _denial(language, text, word) is None


def test_a_goal_ruled_out_earlier_in_the_sentence_does_not_deny_the_one_that_stood():
    text = "Kern had a goal chopped off before Hale headed Town into the lead."
    assert _denial("en", text, "headed") is None


def test_the_reason_tells_a_ruled_out_goal_from_another_match():
    ruled_out = _denial("en", "Hale netted from an offside position.", "netted")
    last_week = _denial("en", "Hale scored last week.", "scored")
    assert ruled_out is not None
    assert last_week is not None
    assert (ruled_out.reason, last_week.reason) == (Reason.NOT_A_GOAL, Reason.OTHER_MATCH)


def test_the_cue_is_where_the_passage_has_it():
    text = "Gól annullato: Salvi segna ma il gol è annullato."
    found = _denial("it", text, "segna")
    assert found is None or text[found.start : found.end].lower().startswith("annull")


def test_an_unknown_language_is_read_as_english():
    assert cue_in("void", "It was disallowed.", None) == "disallowed"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Four days after beating Linden 4-1, Ostrau won 2-1."),
        ("pt", "Dez dias depois de golear o Linden por 4-1, o Ostrau voltou a vencer por 2-1."),
        ("es", "Diez días después de golear 4-1 al Linden, el Ostrau venció 2-1."),
        ("it", "Tre giorni dopo la sconfitta per 4-1 a Linden, l'Ostrau vince 2-1."),
    ],
)
def test_what_happened_days_before_is_of_another_match(language: str, text: str) -> None:
    found = _denial(language, text, "4-1")
    assert found is not None
    assert found.reason is Reason.OTHER_MATCH
    assert _denial(language, text, "2-1") is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (
            "Town almost doubled their lead when Hale's drive took a deflection, but Lee dived to save brilliantly.",
            "took a",
        ),
        ("Hale found space to head the corner goalwards but James tipped the ball over.", "head"),
        ("Hale's desperate search for a goal on his return was halted.", "for a goal"),
        ("Hale had scored in the first game.", "scored"),
    ],
)
def test_near_misses_saves_and_the_first_game_are_no_goal_of_this_match(text: str, word: str) -> None:
    assert _denial("en", text, word) is not None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Town were almost out when Hale equalised.", "equalised"),
        ("Hale headed in, but Lee saved a late penalty.", "headed in"),
        ("Town nearly went ahead when Moss hit the post, but Hale scored.", "scored"),
        ("Hale scored after Lee had nearly levelled.", "scored"),
    ],
)
def test_a_goal_beside_a_near_miss_or_another_save_stands(text: str, word: str) -> None:
    assert _denial("en", text, word) is None
