"""A score that an article on another matter comes to in passing, beside one side: whose it is, and when nobody's."""

from __future__ import annotations

import pytest
from one_match import published_score
from six_languages import TEAMS, rows

_OPENING = {
    "en": "Police look into trouble between {home} and {away} fans.",
    "it": "Indagini sui disordini tra i tifosi di {home} e {away}.",
    "es": "La policía investiga los incidentes entre aficionados de {home} y {away}.",
    "de": "Ermittlungen nach Krawallen zwischen Fans von {home} und {away}.",
    "fr": "Enquête sur les incidents entre supporters de {home} et {away}.",
    "pt": "Polícia investiga confusão entre torcedores de {home} e {away}.",
}
_LOST = """
en|{side}, who lost the match 3-0, have also been charged.
en|{side}, who were beaten 3-0, will appeal.
en|The incident put {side} on the back foot in a game they ultimately lost 3-0.
en|Kern could not prevent {side} losing 3-0.
en|Kern was in the {side} side that lost 3-0 to {other}.
en|Kern could not prevent his side losing 3-0 to {other}.
en|{side} boss Kern was angry after the 3-0 defeat.
en|{side}'s Kern denied the charge after the 3-0 defeat by {other}.
it|Il {side}, che ha perso la partita 3-0, è stato multato.
it|Il {side}, sconfitto per 3-0, è stato multato.
it|Il {side} battuto 3-0 esce tra i fischi.
it|L'episodio ha messo in difficoltà il {side} in una gara poi persa 3-0.
it|Il tecnico del {side} Kern era furioso dopo la sconfitta per 3-0.
es|El {side}, que perdió el partido por 3-0, fue multado.
es|El {side}, derrotado por 3-0, fue multado.
es|El técnico del {side}, Kern, estaba furioso tras la derrota por 3-0.
de|Der {side}, der das Spiel 0:3 verlor, muss zahlen.
de|Der mit 0:3 unterlegene {side} muss zahlen.
de|{side}-Trainer Kern war nach der 0:3-Niederlage wütend.
fr|{side}, qui a perdu le match 3-0, a été sanctionné.
fr|{side}, battu 3-0, a été sanctionné.
fr|L'incident a mis {side} en difficulté dans un match finalement perdu 3-0.
fr|L'entraîneur de {side}, Kern, était furieux après la défaite 3-0.
pt|O {side}, que perdeu o jogo por 3 a 0, foi multado.
pt|O {side}, derrotado por 3 a 0, foi multado.
pt|A confusão ocorreu durante a derrota por 3 a 0 do {side}.
pt|O técnico do {side}, Kern, ficou furioso após a derrota por 3 a 0.
"""
_WON = """
en|{side}, who won the match 3-0, face a fine.
en|{side} boss Kern was happy after the 3-0 win.
it|Il {side}, che ha vinto 3-0, rischia una multa.
it|L'allenatore del {side}, Kern, era felice dopo la vittoria per 3-0.
it|Il {side} ha sconfitto 3-0 i rivali.
es|El {side}, que ganó 3-0, se expone a una multa.
es|El entrenador del {side}, Kern, estaba feliz tras el triunfo por 3-0.
de|Der {side}, der 3:0 gewann, muss zahlen.
fr|{side}, qui a gagné 3-0, risque une amende.
fr|L'entraîneur de {side}, Kern, était heureux après la victoire 3-0.
pt|O {side}, que venceu por 3 a 0, pode ser multado.
pt|O treinador do {side}, Kern, ficou feliz após a vitória por 3 a 0.
"""
_OF_NEITHER = """
en|Former {side} boss Kern was angry after the 3-0 defeat.
en|Kern, who once played for {side}, spoke after the 3-0 defeat.
en|Against {side}, Kern was happy after the 3-0 win.
en|{side} could have lost 3-0.
en|{side}, who lost 3-0 to Graz last week, meet them again.
en|{side}, who beat Graz 3-0, travel next.
en|{side} boss Kern spoke after the 3-0 win by the visitors.
en|{side} boss Kern watched Graz's 3-0 win.
it|L'ex tecnico del {side} Kern ha parlato dopo la sconfitta per 3-0.
it|Il {side}, che ha perso 3-0 a Graz la scorsa settimana, torna in campo.
it|Il tecnico del {side} Kern ha visto la vittoria per 3-0 del Graz.
es|El ex técnico del {side}, Kern, habló tras la derrota por 3-0.
es|El {side} podría haber perdido 3-0.
de|Der {side}, der vergangene Woche 0:3 in Graz verlor, spielt wieder.
de|Gegen den {side} jubelte Kern nach dem 3:0-Sieg.
fr|L'ancien entraîneur de {side}, Kern, était furieux après la défaite 3-0.
fr|{side} aurait pu perdre 3-0.
pt|O ex-técnico do {side}, Kern, ficou furioso após a derrota por 3 a 0.
pt|Contra o {side}, Kern ficou feliz após a vitória por 3 a 0.
"""


def _published(language: str, told: str, *, first: bool) -> set[str]:
    """Which of 3-0 and 0-3 is published of what is told of the first team, or of the second one."""
    home, away = TEAMS[language]
    side, other = (home, away) if first else (away, home)
    sentence = told.format(side=side, other=other)
    text = f"{_OPENING[language].format(home=home, away=away)}\n\n{sentence}\n"
    found = (published_score(language, text, (home, away), score, sentence) for score in ("3-0", "0-3"))
    return {score for score in found if score}


@pytest.mark.parametrize("first", [pytest.param(True, id="home"), pytest.param(False, id="away")])
@pytest.mark.parametrize(("language", "told"), rows(_LOST))
def test_a_side_that_lost_in_passing_has_fewer_goals(language: str, told: str, *, first: bool) -> None:
    assert _published(language, told, first=first) == ({"0-3"} if first else {"3-0"})


@pytest.mark.parametrize("first", [pytest.param(True, id="home"), pytest.param(False, id="away")])
@pytest.mark.parametrize(("language", "told"), rows(_WON))
def test_a_side_that_won_in_passing_has_more_goals(language: str, told: str, *, first: bool) -> None:
    assert _published(language, told, first=first) == ({"3-0"} if first else {"0-3"})


@pytest.mark.parametrize("first", [pytest.param(True, id="home"), pytest.param(False, id="away")])
@pytest.mark.parametrize(("language", "told"), rows(_OF_NEITHER))
def test_a_score_of_another_match_or_of_nobody_gives_no_side_goals(language: str, told: str, *, first: bool) -> None:
    assert _published(language, told, first=first) == set()


_LEADER = "Boss Paul Kern rued Barnwell Town's failure to close the gap on Liverpool after his side's 1-1 draw with {}."


def test_a_draw_of_his_side_is_none_of_the_team_named_last() -> None:
    home, away = TEAMS["en"]
    told = _LEADER.format(away)
    opening = _OPENING["en"].format(home=home, away=away)
    assert published_score("en", f"{opening}\n\n{told}\n", (home, away), "1-1", told) == "1-1"


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("Liverpool endured a 2-2 stalemate, giving Barnwell Town a chance.", id="draw"),
        pytest.param("On Sunday Liverpool drew 2-2, which suits Barnwell Town.", id="drew"),
    ],
)
def test_a_score_that_a_clause_tells_of_a_known_third_team_is_that_team_s(told: str) -> None:
    home, away = TEAMS["en"]
    opening = f"{home} drew with {away} on Saturday."
    assert published_score("en", f"{opening}\n\n{told}\n", (home, away), "2-2", told) is None
