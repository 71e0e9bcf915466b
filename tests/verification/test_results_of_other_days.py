"""The result in an article that also tells other matches of the day, other days, and what somebody says of them."""

from __future__ import annotations

import pytest
from one_match import published, published_score
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent


def _score(language: str, text: str, score: str, quote: str, headline: str = "") -> str | None:
    home, away = TEAMS[language]
    return published_score(language, f"{headline or f'{home} - {away}'}\n\n{text}\n", (home, away), score, quote)


_ROUND_UP = """
en|It was 2-0 against Harrowgate United. Barnwell Town won.|In the other games, Nolby fell. Marrow took a 3-0.|2-0
it|È un 2-0 al Montorio. Il Ravello ha vinto.|Negli altri incontri, Nola avanti. Varano travolto per 3-0.|2-0
es|Fue un 2-0 al Osera. El Vallero ganó.|En los otros partidos, Nola goleó. Marau encajó un 3-0.|2-0
fr|Le score est de 2-0 face à Brigneux. Lorval a gagné.|Dans les autres rencontres, Nolay cale. Marau prend un 3-0.|2-0
pt|Foi um 2-0 ao Itabirense. O Araruna venceu.|Nos outros jogos, o Nola goleou. O Marau levou 3-0.|2-0
"""
"""Each: language, the result, a paragraph of other results that goes beyond it, the score."""


@pytest.mark.parametrize(("language", "told", "others", "score"), rows(_ROUND_UP))
def test_a_paragraph_of_other_results_does_not_go_beyond_this_one(
    language: str, told: str, others: str, score: str
) -> None:
    assert _score(language, f"{told}\n\n{others}", score, told) == score


_STILL_BEYOND = """
en|Barnwell Town led 2-0 after an hour.|Elsewhere, Marrow lost at Fenmere. Barnwell Town won 3-0.|2-0
fr|Lorval menait 2-0 après une heure.|Dans les autres rencontres, Nolay a calé. Lorval a gagné 3-0.|2-0
it|Il Ravello conduceva 2-0 dopo un'ora.|Negli altri incontri, Nola a valanga. Il Ravello ha vinto 3-0.|2-0
"""
"""Each: language, a lead, a paragraph of other results that comes back to a side, the lead's score."""


@pytest.mark.parametrize(("language", "lead", "others", "score"), rows(_STILL_BEYOND))
def test_a_side_named_again_among_other_results_ends_its_own_match(
    language: str, lead: str, others: str, score: str
) -> None:
    assert _score(language, f"{lead}\n\n{others}", score, lead) is None


_IN_BRACKETS = """
fr|Le nul concédé par Lorval face à Brigneux (2-2) n'a plu à personne.|2-2
"""
_SPOKEN = {
    "en": '"We won 4-0 last month without him," the coach said.',
    "it": "«Abbiamo vinto 4-0 senza di lui», ha detto il tecnico.",
    "es": "«Ganamos 4-0 sin él», dijo el técnico.",
    "fr": "« On a gagné 4-0 là-bas sans lui », a dit le coach.",
    "pt": "«Ganhámos 4-0 sem ele», disse o treinador.",
}


@pytest.mark.parametrize(("language", "told", "score"), rows(_IN_BRACKETS))
def test_a_score_alone_in_brackets_is_the_result_of_the_words_before_it(language: str, told: str, score: str) -> None:
    spoken = _SPOKEN[language]
    assert _score(language, f"{told}\n\n{spoken}", score, told) == score
    assert _score(language, f"{told}\n\n{spoken}", "4-0", spoken) is None


_OTHER_DAYS = """
en|Barnwell Town beat Harrowgate United 3-0.|Harrowgate, who had won 4-1 on their last visit, are in trouble.|4-1
fr|Lorval a battu Brigneux 3-0.|À l'aller, en août, Brigneux s'était imposé 4-1.|4-1
fr|Lorval a battu Brigneux 3-0.|Brigneux, qui avait gagné 4-1 lors de sa dernière visite, est relégable.|4-1
fr|Lorval l'a emporté 3-2.|Lorval, large vainqueur de Tournan (4-0) au premier tour, recevra Nolay.|4-0
"""


@pytest.mark.parametrize(("language", "result", "before", "score"), rows(_OTHER_DAYS))
def test_a_score_of_another_day_or_opponent_is_none_of_this_match(
    language: str, result: str, before: str, score: str
) -> None:
    assert _score(language, f"{result}\n\n{before}", score, before) is None


def test_a_draw_before_penalties_in_the_same_brackets_is_the_score() -> None:
    told = "Lorval est venu à bout de Brigneux aux tirs au but (1-1, 4 t.a.b. à 3)."
    assert _score("fr", told, "1-1", told) == "1-1"
    counted = "Aux tirs au but, les deux équipes sont à 1-1 après deux tirs."
    assert _score("fr", counted, "1-1", counted) is None


_NOT_REACHED = """
Barnwell Town beat Harrowgate United. Harrowgate United were never in it and went down 3-0.|3-0
Barnwell Town beat Harrowgate United. Harrowgate United did not start well and went down 3-0.|3-0
"""


@pytest.mark.parametrize(("told", "score"), rows(_NOT_REACHED))
def test_a_negation_reaches_no_second_verb_of_its_clause(told: str, score: str) -> None:
    assert _score("en", told, score, told) == score


def test_a_denied_win_is_none() -> None:
    told = "Barnwell Town never won 3-0."
    assert _score("en", told, "3-0", told) is None


_BROKEN_OFF = """
en|The match between Barnwell Town and Harrowgate United was abandoned after 67 minutes.|Barnwell Town led 1-0.
fr|La rencontre entre Lorval et Brigneux a été définitivement arrêtée à la 67e minute.|Lorval menait alors 1-0.
pt|O jogo entre Araruna e Itabirense foi interrompido definitivamente aos 67 minutos.|O Araruna vencia por 1-0.
"""


@pytest.mark.parametrize(("language", "told", "lead"), rows(_BROKEN_OFF))
def test_a_lead_in_a_match_that_was_broken_off_is_no_result(language: str, told: str, lead: str) -> None:
    assert _score(language, f"{told}\n\n{lead}", "1-0", lead) is None


_SECOND_LEG = """
es|Derrotado 1-0 en la ida, el Vallero avanzó al vencer 3-1 al Osera.
fr|Battu 1-0 à l'aller, Lorval s'est qualifié en s'imposant 3-1 face à Brigneux.
"""


@pytest.mark.parametrize(("language", "told"), rows(_SECOND_LEG))
def test_a_second_leg_is_told_behind_the_score_of_the_first(language: str, told: str) -> None:
    assert _score(language, told, "3-1", told) == "3-1"
    assert _score(language, told, "1-0", told) is None


def test_what_is_said_of_a_second_leg_is_no_result() -> None:
    told = "Battu 1-0 à l'aller, Lorval s'est qualifié en s'imposant 3-1 face à Brigneux."
    spoken = "« Il y avait deux balles de 2-2 », regrettait le coach."
    assert _score("fr", f"{told}\n\n{spoken}", "2-2", spoken) is None


_UNNAMED_WINNER = """
Die Londoner gewannen gegen Everton mit 3:0.
Die Londoner haben das Spiel gegen Everton mit 3:0 gewonnen.
"""
"""A result against a known team of whoever goes by no name."""


@pytest.mark.parametrize("other", rows(_UNNAMED_WINNER))
def test_a_goal_after_a_result_against_a_known_team_is_none_of_this_match(other: str) -> None:
    home, away = TEAMS["de"]
    told = "Sam Kern erzielte in der 80. Minute das dritte Tor."
    event = ProposedEvent(quote=told, fields={"scorer": Claim(value="Sam Kern", quote=told)})

    def scorers(text: str) -> list[str]:
        match = published("de", f"{home} schlug {away} 2:0.\n\n{text}\n", (home, away), goals=(event,))
        return [one.scorer.value for one in match.goals if one.scorer]

    assert scorers(f"{other} {told}") == []
    assert scorers(told) == ["Sam Kern"]
