"""That a passage names but one player does not make him the scorer: he is asked about, and stands by the answer."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.schemas.verdict import NOT_TOLD, RoleAsked
from summarizer.verification import Examination, examine, settle

_TOLD = """
en|Bowden wibbled the visitors into the lead.
en|Bowden wibbled Town level.
it|Ferri smirgola il pallone del vantaggio.
it|Ferri smirgola il pallone del raddoppio.
en|The lead stood when Bowden brought his marker down.
es|Ferreira gambeteó la pelota de la ventaja.
es|Ferreira trabucó la igualdad.
de|Wendler wuppte, und die Führung war da.
fr|Fernier zigouille le ballon de l'avantage.
fr|Fernier zigouille le ballon de l'égalisation.
pt|Ferraz zunhou a bola da virada.
"""
"""Each: language, and a passage of a goal, or of what one did to the score, whose words do not make him its scorer."""
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


def _examined(language: str, passage: str, name: str) -> Examination:
    """His goal by a passage, in an article that tells nothing else."""
    home, away = TEAMS[language]
    opening = f"{home} - {away}"
    fields = {"home_team": Claim(value=home, quote=opening), "away_team": Claim(value=away, quote=opening)}
    goal = ProposedEvent(quote=passage, fields={"scorer": Claim(value=name)})
    article = Article(id="sha256-0000000000000001", text=f"{opening}\n\n{passage}\n", language=language)
    match = ProposedMatch(fields=fields, goals=(goal,))
    return examine(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,)))


@pytest.mark.parametrize(("language", "passage"), rows(_TOLD))
def test_the_only_player_named_is_asked_about_and_stands_by_the_answer(language: str, passage: str) -> None:
    name = _NAMES[language]
    examination = _examined(language, passage, name)
    (question,) = [one for one in examination.questions if one.role is RoleAsked.SCORER]
    assert question.options == (name, NOT_TOLD)
    assert not settle(examination, None).matches[0].goals
    (goal,) = settle(examination, {question.id: name}).matches[0].goals
    assert goal.scorer is not None
    assert goal.scorer.value == name


@pytest.mark.parametrize(("language", "passage"), rows(_NOT_SO))
def test_without_a_goal_that_surely_came_about_the_only_player_named_scored_none(language: str, passage: str) -> None:
    assert _scorers(language, passage, _NAMES[language]) == []


@pytest.mark.parametrize(("language", "passage"), rows(_UNLISTED))
def test_of_two_names_one_without_a_minute_neither_scored_for_sure(language: str, passage: str) -> None:
    names = [name for name in _NAMES.values() if name in passage]
    assert _scorers(language, passage, *names) == []


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


@pytest.mark.parametrize(("language", "sentence", "quote", "name"), rows(_TOGETHER))
def test_a_player_named_beside_anothers_goal_has_not_scored(
    language: str, sentence: str, quote: str, name: str
) -> None:
    assert _quoted(language, sentence, quote, name) == []
