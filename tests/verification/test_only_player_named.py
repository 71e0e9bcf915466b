"""The only player whom a quote names scored where it tells what the goal did to the score, unless it came to none."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent
from summarizer.verification.steps import changes_score

_TOLD = """
en|Bowden wibbled the visitors into the lead.
en|Bowden wibbled it to make it 2-1.
en|Bowden wibbled Town level.
it|Ferri smirgola il pallone del vantaggio.
it|Ferri smirgola il pallone del raddoppio.
es|Ferreira gambeteó la pelota de la ventaja.
es|Ferreira trabucó la igualdad.
de|Wendler wuppte das Leder zur Führung.
de|Wendler wuppte das Leder zum 2:1.
fr|Fernier zigouille le ballon de l'avantage.
fr|Fernier zigouille le ballon de l'égalisation.
pt|Ferraz zunhou a bola da vantagem.
pt|Ferraz zunhou a bola da virada.
"""
"""Each: language, and a passage whose verb no rule knows, but which tells what a goal did to the score."""
_NOT_SO = """
en|Bowden missed a chance to put the visitors into the lead.
en|Bowden nearly wibbled Town level.
en|Bowden wibbled the ball about.
en|Bowden could have wibbled the visitors into the lead.
en|Bowden wibbled while Pickard put the visitors into the lead.
it|Ferri sfiora il vantaggio.
it|Ferri ha l'occasione del raddoppio.
it|Ferri smirgola il pallone a centrocampo.
es|Ferreira desperdició la ventaja.
es|Ferreira tuvo la ocasión de la igualdad.
de|Wendler vergab die Chance zur Führung.
de|Wendler wuppte beinahe das Leder zur Führung.
de|Wendler hätte das Leder zur Führung wuppen müssen.
fr|Fernier manque l'égalisation.
fr|Fernier zigouille presque le ballon de l'avantage.
pt|Ferraz desperdiçou a vantagem.
pt|Ferraz quase zunhou a bola da virada.
"""
"""Each: language, and a passage in which no goal came about, or not by him alone."""
_LISTED = """
en|The visitors took the lead for good: Bowden (12), Pickard (40).|Bowden,Pickard
it|Rimonta completata nella ripresa: Ferri (52'), Conti (70').|Ferri,Conti
es|La remontada llegó pronto: Ferreira (52'), Luque (70').|Ferreira,Luque
de|Das Spiel war gedreht: Wendler (52.), Kolb (70.).|Wendler,Kolb
fr|L'égalisation, puis l'avantage : Fernier (52e), Petit (70e).|Fernier,Petit
pt|A virada saiu logo: Ferraz (52'), Serra (70').|Ferraz,Serra
"""
"""Each: language, a passage of several names each with its minute, the names."""
_UNLISTED = """
en|The visitors took the lead for good: Bowden (12), Pickard.
it|Rimonta completata nella ripresa: Ferri (52'), Conti.
es|La remontada llegó pronto: Ferreira (52'), Luque.
de|Das Spiel war gedreht: Wendler (52.), Kolb.
fr|L'égalisation, puis l'avantage : Fernier (52e), Petit.
pt|A virada saiu logo: Ferraz (52'), Serra.
"""
"""Each: language, and a passage of two names only one of which has a minute."""
_NAMES = {"en": "Bowden", "it": "Ferri", "es": "Ferreira", "de": "Wendler", "fr": "Fernier", "pt": "Ferraz"}


def _scorers(language: str, passage: str, *names: str) -> list[str]:
    """Who of the names scores by a passage of its own, in an article with his line-up."""
    home, away = TEAMS[language]
    goals = tuple(ProposedEvent(quote=passage, fields={"scorer": Claim(value=name)}) for name in names)
    match = published(language, f"{home} - {away}\n\n{passage}\n", (home, away), goals=goals)
    return sorted(goal.scorer.value for goal in match.goals if goal.scorer)


@pytest.mark.parametrize(("language", "passage"), rows(_TOLD))
def test_words_of_what_a_goal_did_to_the_score_give_it_to_the_only_player_named(language: str, passage: str) -> None:
    assert changes_score(passage)
    assert _scorers(language, passage, _NAMES[language]) == [_NAMES[language]]


@pytest.mark.parametrize(("language", "passage"), rows(_NOT_SO))
def test_without_a_goal_that_surely_came_about_the_only_player_named_scored_none(language: str, passage: str) -> None:
    assert _scorers(language, passage, _NAMES[language]) == []


@pytest.mark.parametrize(("language", "passage", "names"), rows(_LISTED))
def test_of_several_names_each_with_its_minute_each_scored(language: str, passage: str, names: str) -> None:
    assert _scorers(language, passage, *names.split(",")) == sorted(names.split(","))


@pytest.mark.parametrize(("language", "passage"), rows(_UNLISTED))
def test_of_two_names_one_without_a_minute_neither_scored_for_sure(language: str, passage: str) -> None:
    names = [name for name in _NAMES.values() if name in passage]
    assert _scorers(language, passage, *names) == []


_BESIDE = """
en|Bowden wibbled Town level, and Pickard headed in the third goal.|Bowden wibbled Town level|Bowden
it|Ferri smirgola il pallone del pareggio, poi Conti segna di testa.|Ferri smirgola il pallone del pareggio|Ferri
de|Wendler wuppte das Leder zum 1:1, ehe Kolb per Kopf traf.|Wendler wuppte das Leder zum 1:1|Wendler
fr|Fernier zigouille l'égalisation, puis Petit marque de la tête.|Fernier zigouille l'égalisation|Fernier
"""
"""Each: language, a sentence of two goals, the words quoted for one, its scorer."""
_TOGETHER = """
en|Bowden wibbled about, and Pickard headed in the third goal.|Bowden wibbled about, and Pickard headed in|Bowden
en|Bowden wibbled about, and Pickard headed in the third goal.|Bowden wibbled about|Bowden
it|Ferri smirgola a centrocampo, poi Conti segna di testa.|Ferri smirgola a centrocampo, poi Conti segna|Ferri
it|Ferri smirgola a centrocampo, poi Conti segna di testa.|Ferri smirgola a centrocampo|Ferri
de|Wendler wuppte umher, ehe Kolb per Kopf traf.|Wendler wuppte umher, ehe Kolb per Kopf traf|Wendler
fr|Fernier zigouille ici, puis Petit marque de la tête.|Fernier zigouille ici, puis Petit marque|Fernier
"""
"""Each: language, a sentence, the words quoted, and a player who scored nothing in them."""


def _quoted(language: str, sentence: str, quote: str, name: str) -> list[str]:
    home, away = TEAMS[language]
    goal = ProposedEvent(quote=quote, fields={"scorer": Claim(value=name)})
    match = published(language, f"{home} - {away}\n\n{sentence}\n", (home, away), goals=(goal,))
    return [one.scorer.value for one in match.goals if one.scorer]


@pytest.mark.parametrize(("language", "sentence", "quote", "name"), rows(_BESIDE))
def test_a_goal_told_beside_a_quote_does_not_contradict_its_player(
    language: str, sentence: str, quote: str, name: str
) -> None:
    assert _quoted(language, sentence, quote, name) == [name]


@pytest.mark.parametrize(("language", "sentence", "quote", "name"), rows(_TOGETHER))
def test_a_player_named_beside_anothers_goal_has_not_scored(
    language: str, sentence: str, quote: str, name: str
) -> None:
    assert _quoted(language, sentence, quote, name) == []
