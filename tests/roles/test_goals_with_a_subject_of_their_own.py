"""What a side, a goal or the ball does in the next clause makes nobody a scorer who is named in the one before."""

from __future__ import annotations

from itertools import product

import pytest
from one_match import published
from six_languages import TEAMS

from summarizer.roles.own_subject import has_own_subject
from summarizer.schemas.proposal import Claim, ProposedEvent

_FIRST = """
en|Kern came on for Falk
en|Kern went off injured
en|Kern was booked
en|Kern missed from close range
en|Kern had a shot blocked
en|Kern limped off
de|Kern kam für Falk
de|Kern musste verletzt raus
de|Kern sah Gelb
de|Kern vergab freistehend
de|Kern scheiterte am Torwart
de|Kern köpfte vorbei
it|Entra Kern per Falk
it|Esce Kern per infortunio
it|Kern viene ammonito
it|Kern sbaglia da due passi
it|Kern si vede murare il tiro
it|Kern manda fuori di testa
es|Kern entró por Falk
es|Kern se fue lesionado
es|Kern vio la amarilla
es|Kern falló a puerta vacía
es|Kern forzó un córner
es|Kern cabeceó fuera
fr|Kern entre à la place de Falk
fr|Kern sort blessé
fr|Kern est averti
fr|Kern manque le cadre
fr|Kern voit son tir contré
fr|Kern place sa tête à côté
pt|Kern entrou para o lugar de Falk
pt|Kern saiu lesionado
pt|Kern viu o amarelo
pt|Kern falhou de baliza aberta
pt|Kern ganhou um canto
pt|Kern cabeceou ao lado
"""
_SECOND = """
en|they levelled
en|the hosts doubled their lead
en|{h} went ahead
en|{a} equalised
en|it was 2-0
en|Lang scored
en|the ball ended up in the net
en|the visitors struck
en|the game was level again
en|{h} scored again
de|glich die Heimelf aus
de|erhöhten die Gastgeber
de|ging {h} in Führung
de|glich {a} aus
de|stand es 2:0
de|traf Lang
de|lag der Ball im Netz
de|fiel der Ausgleich
de|fiel das 2:0
de|schlugen die Gäste zu
it|i padroni di casa raddoppiano
it|gli ospiti pareggiano
it|il {h} passa in vantaggio
it|il {a} pareggia
it|è 2-0
it|segna Lang
it|la palla finisce in rete
it|arriva il pareggio
it|arriva il raddoppio
it|il risultato cambia
it|la rete si gonfia
es|los locales ampliaron la ventaja
es|los visitantes empataron
es|el {h} se adelantó
es|el {a} empató
es|llegó el 2-0
es|marcó Lang
es|el balón acabó en la red
es|llegó el empate
es|cayó el segundo
fr|les locaux doublent la mise
fr|les visiteurs égalisent
fr|{h} ouvre le score
fr|{a} égalise
fr|c'est 2-0
fr|le ballon finit au fond des filets
fr|le deuxième but arrive
pt|a equipa da casa ampliou
pt|os visitantes empataram
pt|o {h} adiantou-se
pt|o {a} empatou
pt|surgiu o 2-0
pt|Lang marcou
pt|a bola acabou na rede
pt|chegou o empate
pt|veio o segundo
"""
_JOINED = """
en|{x}, and on 60 minutes {y}.
en|{x} and {y}.
de|{x}, und in der 60. Minute {y}.
de|{x}, doch in der 60. Minute {y}.
it|{x} e al 60' {y}.
it|{x} e {y}.
es|{x} y en el 60 {y}.
es|{x} y {y}.
fr|{x} et à la 60e {y}.
fr|{x} et {y}.
pt|{x} e aos 60 {y}.
pt|{x} e {y}.
"""


def _of(table: str, language: str) -> list[str]:
    rows = (row.partition("|") for row in table.strip().splitlines())
    return [told for code, _, told in rows if code == language]


_TOLD = [
    (language, joined.format(x=first, y=second.format(h=TEAMS[language][0], a=TEAMS[language][1])))
    for language in TEAMS
    for first, second, joined in product(*(_of(table, language) for table in (_FIRST, _SECOND, _JOINED)))
]


@pytest.mark.parametrize(("language", "told"), _TOLD)
def test_who_is_named_in_the_clause_before_did_not_score(language: str, told: str) -> None:
    home, away = TEAMS[language]
    goal = ProposedEvent(quote=told, fields={"scorer": Claim(value="Kern")})
    goals = published(language, f"{home} - {away} 3-2\n\n{told}\n", (home, away), goals=(goal,)).goals
    assert not goals or goals[0].scorer is None


@pytest.mark.parametrize(
    ("words", "shoots", "own"),
    [
        pytest.param(" came on and on 60 minutes they levelled", False, True, id="they"),
        pytest.param(" kam, und in der 60. minute ging <t1> in fuhrung", False, True, id="german-order"),
        pytest.param(" tira e la palla finisce in rete", True, False, id="the-ball-of-his-shot"),
        pytest.param(" entra e la palla finisce in rete", False, True, id="the-ball-of-nobody"),
        pytest.param(" ran on to a pass and scored", False, False, id="his-own"),
    ],
)
def test_a_clause_between_has_a_subject_of_its_own(words: str, *, shoots: bool, own: bool) -> None:
    assert has_own_subject(words, shoots=shoots) is own
