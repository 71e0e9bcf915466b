"""In a round-up a goal is of the match whose teams were named last, and a side one of two that a result names."""

from __future__ import annotations

import pytest

from summarizer.article import article_from_text
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify

_ROUND_UPS = {
    "en": "Everton won 2-1 against Fulham. Adam Holt scored in the 12th minute.\n"
    "At Leeds it ended 3-0 for the hosts. Luca Ferri scored in the 30th minute.\n"
    "Burnley lost 4-0. Jonas Brandt scored in the 55th minute.\n"
    "Watford won 5-0.\n",
    "it": "Il Torino ha battuto 2-1 il Genoa. Adam Holt ha segnato al 12'.\n"
    "A Lecce è finita 3-0 per i padroni di casa. Luca Ferri ha segnato al 30'.\n"
    "Il Bari ha perso 4-0. Jonas Brandt ha segnato al 55'.\n"
    "Il Cesena ha vinto 5-0.\n",
    "es": "El Getafe venció 2-1 al Osasuna. Adam Holt marcó en el minuto 12.\n"
    "En casa del Levante todo acabó 3-0. Luca Ferri marcó en el minuto 30.\n"
    "El Girona perdió 4-0. Jonas Brandt marcó en el minuto 55.\n"
    "El Alavés ganó 5-0.\n",
    "de": "Mainz schlug Augsburg 2:1. Adam Holt traf in der 12. Minute.\n"
    "Auf Schalke stand es am Ende 3:0. Luca Ferri traf in der 30. Minute.\n"
    "Bochum verlor 0:4. Jonas Brandt traf in der 55. Minute.\n"
    "Freiburg gewann 5:0.\n",
    "fr": "Lorient a battu Angers 2-1. Adam Holt a marqué à la 12e minute.\n"
    "À Nantes, le score était de 3-0 à la fin. Luca Ferri a marqué à la 30e minute.\n"
    "Metz a perdu 4-0. Jonas Brandt a marqué à la 55e minute.\n"
    "Reims a gagné 5-0.\n",
    "pt": "O Bahia venceu o Ceará por 2 a 1. Adam Holt marcou aos 12 minutos.\n"
    "Na casa do Goiás, tudo acabou em 3 a 0. Luca Ferri marcou aos 30 minutos.\n"
    "O Vitória perdeu por 4 a 0. Jonas Brandt marcou aos 55 minutos.\n"
    "O Coritiba venceu por 5 a 0.\n",
}
_SIDES = {
    "en": ("Everton", "Fulham"),
    "it": ("Torino", "Genoa"),
    "es": ("Getafe", "Osasuna"),
    "de": ("Mainz", "Augsburg"),
    "fr": ("Lorient", "Angers"),
    "pt": ("Bahia", "Ceará"),
}


def _scorers(language: str, scorer: str) -> set[str]:
    """The scorers that the gate publishes of the first match, where a goal of ``scorer`` is claimed for it."""
    text = _ROUND_UPS[language]
    told = next(sentence for line in text.split("\n") for sentence in line.split(". ") if scorer in sentence)
    sides = {
        side: Claim(value=name, quote=text.split("\n", 1)[0])
        for side, name in zip(("home_team", "away_team"), _SIDES[language], strict=True)
    }
    goal = ProposedEvent(quote=told, fields={"scorer": Claim(value=scorer, quote=told)})
    match = ProposedMatch(fields=sides, goals=(goal,))
    verdict = verify(
        article_from_text(text, language=language), Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,))
    )
    return {goal.scorer.value for match in verdict.matches for goal in match.goals if goal.scorer}


@pytest.mark.parametrize("language", _ROUND_UPS)
@pytest.mark.parametrize("scorer", ["Luca Ferri", "Jonas Brandt"])
def test_goal_of_another_match_of_the_round_up_is_held(language: str, scorer: str) -> None:
    assert _scorers(language, scorer) == set()


@pytest.mark.parametrize("language", _ROUND_UPS)
def test_goal_of_the_match_itself_stands(language: str) -> None:
    assert _scorers(language, "Adam Holt") == {"Adam Holt"}


_TOLD_LAST = {
    "en": ("Mainz", "Augsburg", "Celtic", "Motherwell", "A late 5-3 sent Celtic through at the cost of Motherwell."),
    "de": ("Mainz", "Augsburg", "Freiburg", "Bochum", "Freiburg schaltete nach einem späten 5:3 auch Bochum aus."),
}


@pytest.mark.parametrize("language", _TOLD_LAST)
def test_two_sides_that_one_score_names_stand_beside_a_greater_match(language: str) -> None:
    home, away, *others, told = _TOLD_LAST[language]
    opening = {"en": f"{home} beat {away} 2-1.", "de": f"{home} schlug {away} 2:1."}[language]
    text = f"{opening} {home} - {away} 2:1. {home} - {away} 2:1.{' ...' * 160}\n{told}\n"
    matches = tuple(
        ProposedMatch(fields={"home_team": Claim(value=one, quote=quote), "away_team": Claim(value=other, quote=quote)})
        for one, other, quote in ((home, away, opening), (*others, told))
    )
    article = article_from_text(text, language=language)
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=matches))
    sides = {side.value for match in verdict.matches for side in (match.home_team, match.away_team) if side}
    assert sides == {home, away, *others}
