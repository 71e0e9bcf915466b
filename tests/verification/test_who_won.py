"""Which side the words of a sentence make the winner: its score is published so, and held turned round."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim


def _goals(language: str, text: str, home: int, away: int) -> dict[str, int]:
    """The goals of each team as published, where the score is; the first team is proposed as the one at home."""
    one, other = TEAMS[language]
    claim = Claim(value={"home": home, "away": away}, quote=text)
    match = published(language, f"{one} v {other}\n\n{text}\n", (one, other), {"score": claim})
    if match.score is None or match.home_team is None or match.away_team is None:
        return {}
    return {match.home_team.value: match.score.value.home, match.away_team.value: match.score.value.away}


_WON = """
en|It finished Barnwell Town 3, Harrowgate United 1.
en|Barnwell Town maintained their lead at the top with a 3-1 success at Harrowgate United.
es|Derrota del Osera por 3-1 ante el Vallero.
es|El Vallero dio buena cuenta del Osera (3-1).
es|El Vallero se deshizo del Osera por 3-1.
es|El Vallero batió al Osera por 3-1.
es|El Vallero despachó al Osera con un 3-1.
es|El Vallero le endosó un 3-1 al Osera.
es|El Vallero pasó por encima del Osera (3-1).
es|El Osera salió derrotado 3-1 ante el Vallero.
es|El Osera hincó la rodilla ante el Vallero (3-1).
pt|O Araruna despachou o Itabirense por 3-1.
pt|O Araruna aplicou 3 a 1 no Itabirense.
pt|O Araruna levou de vencida o Itabirense por 3-1.
pt|O Araruna passou por cima do Itabirense por 3-1.
pt|O Itabirense tombou diante do Araruna por 3-1.
pt|O Itabirense foi surpreendido pelo Araruna, por 3-1.
de|Der SV Lindau hat den TSV Kirchberg mit 3:1 besiegt.
de|Der SV Lindau hat sein Heimspiel gegen den TSV Kirchberg mit 3:1 gewonnen.
de|Der TSV Kirchberg hat gegen den SV Lindau mit 1:3 verloren.
de|Der SV Lindau fertigte den TSV Kirchberg mit 3:1 ab.
de|Alle waren sich einig nach dem 3:1 des SV Lindau gegen Spitzenreiter TSV Kirchberg.
de|Groß war der Jubel nach dem 3:1-Auswärtserfolg des SV Lindau beim TSV Kirchberg.
de|Nach dem 1:3 des TSV Kirchberg gegen den SV Lindau herrschte Ruhe.
de|Der SV Lindau warf den TSV Kirchberg mit 3:1 aus dem Bewerb.
de|Der SV Lindau kegelte den TSV Kirchberg mit einem 3:1 aus dem Landespokal.
de|Der SV Lindau drehte die Partie gegen den TSV Kirchberg und gewann 3:1.
fr|Lorval sort victorieux de sa rencontre face à Brigneux, 3-1.
fr|Vainqueur de Brigneux (3-1), Lorval prend la tête.
pt|Vitória do Araruna sobre o Itabirense por 3-1.
pt|O Araruna impôs-se ao Itabirense por 3-1.
pt|O Araruna virou sobre o Itabirense e venceu por 3-1.
pt|O Itabirense saiu derrotado por 3-1 do campo do Araruna.
en|Barnwell Town put Harrowgate United to the sword with a 3-1 win.
en|Barnwell Town were 3-1 winners at Harrowgate United.
en|Barnwell Town sealed promotion by winning 3-1 at Harrowgate United.
en|Harrowgate United, reduced to ten men, lost 3-1 to Barnwell Town.
en|Barnwell Town knocked Harrowgate United out of the cup with a 3-1 win.
en|Barnwell Town inflicted a 3-1 defeat on Harrowgate United.
en|Barnwell Town handed Harrowgate United a 3-1 defeat.
en|Harrowgate United paid the price for missed chances in a 3-1 loss at Barnwell Town.
it|Il Ravello rimonta il Montorio e vince 3-1.
it|Il Ravello ribalta il Montorio: la gara termina 3-1.
it|Il Ravello torna a vincere: 3-1 al Montorio.
it|Il Montorio è caduto 3-1 contro il Ravello.
it|Il Ravello domina il Montorio e vince 3-1.
es|El Vallero remontó ante el Osera y ganó 3-1.
es|El Osera sufrió una derrota por 3-1 ante el Vallero.
es|El Osera cosechó una derrota por 3-1 en casa del Vallero.
es|El Vallero volvió a ganar: 3-1 al Osera.
es|El Osera, último tras perder 3-1 contra el Vallero.
es|El Osera encajó un 3-1 ante el Vallero.
es|El Vallero fue superior al Osera y ganó por 3-1.
de|Der SV Lindau drehte das Spiel beim TSV Kirchberg und gewann mit 3:1.
de|Der SV Lindau behielt gegen den TSV Kirchberg mit 3:1 die Oberhand.
de|Der TSV Kirchberg ging beim SV Lindau mit 1:3 unter.
de|Der TSV Kirchberg zog gegen den SV Lindau mit 1:3 den Kürzeren.
de|Der SV Lindau überrollte den TSV Kirchberg mit 3:1.
de|Der SV Lindau holte einen 3:1-Auswärtssieg beim TSV Kirchberg.
de|Der SV Lindau entschied die Partie gegen den TSV Kirchberg mit 3:1 für sich.
de|Der TSV Kirchberg musste eine 1:3-Niederlage beim SV Lindau hinnehmen.
de|Der TSV Kirchberg kam gegen den SV Lindau mit 1:3 unter die Räder.
de|Den TSV Kirchberg besiegte der SV Lindau mit 3:1.
de|Der SV Lindau fügte dem TSV Kirchberg mit 3:1 die erste Niederlage zu.
fr|Lorval est allé gagner 3-1 à Brigneux.
fr|Lorval a ramené une victoire 3-1 de Brigneux.
pt|O Itabirense levou 3-1 do Araruna.
pt|O Itabirense sofreu derrota por 3-1 para o Araruna.
pt|O Araruna derrota o Itabirense por 3-1.
pt|O Araruna somou mais uma vitória, 3-1 ao Itabirense.
pt|O Itabirense somou mais uma derrota, 3-1 com o Araruna.
pt|O Araruna foi ao campo do Itabirense vencer por 3-1.
pt|O Araruna surpreendeu o Itabirense e venceu por 3-1.
pt|O Araruna dominou o Itabirense e ganhou por 3-1.
pt|O Araruna saiu vencedor do duelo com o Itabirense por 3-1.
en|Barnwell Town suffered before winning 3-1 against Harrowgate United.
en|Barnwell Town conceded early but won 3-1 against Harrowgate United.
en|Barnwell Town bounced back from defeat by winning 3-1 against Harrowgate United.
en|Harrowgate United handed Sam Hill a debut on a wet night and slumped to a 3-1 defeat at Barnwell Town.
it|Il Ravello incassa i tre punti nel 3-1 contro il Montorio.
it|Il Ravello ha subito poco e ha vinto 3-1 contro il Montorio.
es|El Vallero sufrió para ganar 3-1 contra el Osera.
es|El Vallero cosechó un 3-1 ante el Osera.
de|Der SV Lindau bereitete dem TSV Kirchberg eine 1:3-Niederlage.
de|Der SV Lindau kam unter Flutlicht zu einem 3:1 gegen den TSV Kirchberg.
fr|Lorval a encaissé tôt et a gagné 3-1 contre Brigneux.
fr|Lorval a subi avant de gagner 3-1 contre Brigneux.
pt|O Araruna sofreu para ganhar por 3-1 contra o Itabirense.
pt|O Araruna levou a taça ao fazer 3-1 contra o Itabirense.
"""
"""Each: language, and a sentence by which its first team beats the other 3-1."""


@pytest.mark.parametrize(("language", "told"), rows(_WON))
def test_the_winner_has_more_goals(language: str, told: str) -> None:
    one, other = TEAMS[language]
    assert _goals(language, told, 3, 1) == {one: 3, other: 1}
    assert _goals(language, told, 1, 3) == {}


@pytest.mark.parametrize(("language", "told"), rows(_WON))
def test_the_same_words_make_the_other_team_the_winner(language: str, told: str) -> None:
    one, other = TEAMS[language]
    exchanged = told.replace(one, "\0").replace(other, one).replace("\0", other)
    assert _goals(language, exchanged, 1, 3) == {one: 1, other: 3}
    assert _goals(language, exchanged, 3, 1) == {}


_UNDECIDED = """
en|Barnwell Town ended Harrowgate United's unbeaten run on a day of a 3-1 win.
en|Barnwell Town could not stop Harrowgate United on the way to a 3-1 win.
it|Il Ravello non ferma il Montorio in una serie di vittorie, 3-1 il finale.
es|El Vallero no frenó la racha de victorias del Osera, 3-1 al final.
"""
"""Each: language, and words of winning that are not the first team's own."""


@pytest.mark.parametrize(("language", "told"), rows(_UNDECIDED))
def test_words_of_winning_that_are_not_its_own_give_a_team_nothing(language: str, told: str) -> None:
    assert _goals(language, told, 3, 1) == {}
    assert _goals(language, told, 1, 3) == {}
