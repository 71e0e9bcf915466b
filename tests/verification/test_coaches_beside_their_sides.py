"""A coach is tied to his side by his title or bench beside its name; who coached then, or elsewhere, is held."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import COACHES, TEAMS, rows

from summarizer.schemas.proposal import Claim

_TOLD = """
en|home|{C} has now won three in a row as {H} manager.
en|home|It was {C}'s first match in charge of {H}.
en|home|{C} celebrated his first win as {H} boss.
en|home|The win was {H}'s first under {C}.
it|home|Il {H}, sotto la guida di {C}, ha vinto cinque gare.
it|home|Gli uomini di {C} hanno piegato il {V}.
es|home|{C}, preparador del {H}, hizo dos cambios.
es|home|Debut con victoria de {C} al frente del {H}.
es|home|Los de {C} arrollaron al {V}.
es|away|{C} (DT de {V}): "Nos faltó gol".
de|home|Im ersten Spiel unter {C} siegte der {H}.
de|home|Die Elf von {C} ließ {V} keine Chance.
de|away|Sein Gegenüber {C} vom {V} haderte.
fr|home|Les hommes de {C} ont étouffé {V}.
pt|home|Estreia com vitória de {C} no comando do {H}.
pt|home|O técnico interino do {H}, {C}, ficou contente.
pt|home|{C} (treinador do {H}): "Grande jogo."
en|home|Coach {C} saw his men press from the start, while {V} sat back.
it|home|La squadra allenata da {C} spingeva, mentre il {V} si difendeva.
es|home|El técnico {C} pidió ir arriba, mientras el {V} esperaba atrás.
de|away|Immer wieder wurde die Elf von Trainer {C} gefährlich, während die Lindauer sich zurückzogen.
fr|home|Le onze du coach {C} poussait, tandis que {V} reculait.
pt|home|O técnico {C} pedia pressão, enquanto o {V} recuava.
"""
"""Each: the language, where the coach stands, and what is told of him."""
_HELD = """
en|{C}, manager of {H} in 1998, was watching.
en|{C}, the {H} manager until May, was watching.
en|{C} is set to take over as {H} manager.
en|{C} made his debut as {H} won.
en|{C}'s men and {V} drew.
en|{C}'s side took {V} to the top.
it|{C}, allenatore del {H} nel 1998, era in tribuna.
it|{C} è finito sulla panchina del {H} dopo il cambio.
it|Il figlio dell'allenatore del {H}, {C}, è entrato.
it|Il ct della nazionale {C} era in tribuna a vedere il {H}.
es|El segundo entrenador del {H}, {C}, fue expulsado.
es|El seleccionador {C} vio al {H} desde el palco.
es|{C}, entrenador del {H} hasta mayo, estaba en la grada.
es|Los de {C} y el {V} empataron.
es|Los hombres de {C} llevaron al {V} a la final.
de|Ex-{H}-Trainer {C} saß auf der Tribüne.
de|Bundestrainer {C} sah den {H} von der Tribüne aus.
de|{C} saß auf der Bank von {H} und kam nach der Pause.
de|Die Elf von {C} und {V} trennten sich.
fr|L'ancien entraîneur de {H}, {C}, était en tribune.
fr|Le sélectionneur {C} était en tribune pour voir {H}.
fr|Le fils de l'entraîneur de {H}, {C}, est entré.
pt|O selecionador {C} viu o {H} da bancada.
pt|{C}, treinador do {H} até maio, estava na bancada.
"""
_GUESTS = """
it|Il tecnico ospite {C} non cerca alibi.
es|El técnico visitante, {C}, no puso excusas.
de|Gästetrainer {C} haderte mit dem Schiedsrichter.
fr|Le coach visiteur {C} n'avait pas d'excuse.
pt|O técnico visitante {C} não deu desculpas.
"""


def _fields(language: str, told: str) -> list[str]:
    """The fields in which a coach stands."""
    home, away = TEAMS[language]
    name = COACHES[language]
    quote = told.format(H=home, V=away, C=name)
    text = f"{home} - {away} 2-1\n\n{quote}\n"
    claim = Claim(value=name, quote=quote)
    fields = ("home_coach", "away_coach")
    return [one for one in fields if getattr(published(language, text, (home, away), {one: claim}), one)]


@pytest.mark.parametrize(("language", "side", "told"), rows(_TOLD))
def test_a_coach_beside_his_side_is_its_coach_and_not_the_others(language, side, told):
    assert _fields(language, told) == [f"{side}_coach"]


@pytest.mark.parametrize(("language", "told"), rows(_HELD))
def test_who_coached_then_or_others_or_helps_is_held(language, told):
    assert _fields(language, told) == []


@pytest.mark.parametrize(("language", "told"), rows(_GUESTS))
def test_a_visiting_coach_is_never_the_hosts(language, told):
    assert "home_coach" not in _fields(language, told)


@pytest.mark.parametrize("told", ["L'allenatore rossonero Marco Kern sorride.", "Il tecnico dei rossoneri Marco Kern."])
def test_a_sides_colours_in_the_title_tell_whose_coach_he_is(told):
    text = f"Milan - Lecce 2-1\n\n{told}\n"
    claim = Claim(value="Marco Kern", quote=told)
    assert published("it", text, ("Milan", "Lecce"), {"home_coach": claim}).home_coach is not None
    assert published("it", text, ("Milan", "Lecce"), {"away_coach": claim}).away_coach is None
