"""A name that far less makes a side than two others is held, and asked about; a side told in few words stands."""

from __future__ import annotations

import pytest
from six_languages import rows

from summarizer.article import article_from_text
from summarizer.schemas.proposal import Claim, Proposal, ProposedMatch
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import ArticleKind, Standing
from summarizer.schemas.verdict import NOT_TOLD, Question, RoleAsked, Verdict
from summarizer.verification import examine, settle, settle_and_ask
from summarizer.verification.likeliest_sides import outdone
from summarizer.verification.pairings import opens_against
from summarizer.verification.survey import survey_of

_REPORTS = {
    "en": "Lahti win late\n\nLahti v Orlu ended 2-1. The Lahti side led. The Orlu bench was up when Orlu levelled.",
    "it": "Vince il Lahti\n\nIl Lahti batte l'Orlu 2-1. Il Lahti passa subito. L'Orlu pareggia e l'Orlu ci crede.",
    "es": "Gana el Lahti\n\nEl Lahti venció al Orlu 2-1. El Lahti marcó pronto. El Orlu empató y el Orlu creyó.",
    "de": "Lahti siegt\n\nLahti - Orlu 2:1. Der Lahti ging in Führung. Der Orlu glich aus.",
    "fr": "Le Lahti gagne\n\nLe Lahti a battu l'Orlu 2-1. Le Lahti mène vite. L'Orlu égalise et l'Orlu y croit.",
    "pt": "Vence o Lahti\n\nO Lahti venceu o Orlu por 2-1. O Lahti marcou cedo. O Orlu empatou e o Orlu acreditou.",
}
_MORE = " ..." * 160
"""What puts a sentence behind the opening of an article, where sides are named."""


def _judged(
    language: str, told: str, teams: tuple[str, str], answer: str | None = None, *, report: str = ""
) -> tuple[Verdict, tuple[Question, ...]]:
    """The verdict on two teams and their result, and what is asked; ``answer`` is given to what asks for the teams."""
    text = f"{report or _REPORTS[language]}{_MORE}\n\n{told}\n"
    claims = {
        side: Claim(value=name, quote=next(line for line in text.split("\n") if name in line))
        for side, name in zip(("home_team", "away_team"), teams, strict=True)
    }
    told_at = report or _REPORTS[language].partition("\n\n")[2]
    score = Claim(value={"home": 2, "away": 1}, quote=told_at.partition(". ")[0])
    match = ProposedMatch(fields={**claims, "score": score})
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,))
    examination = examine(article_from_text(text, language=language), proposal)
    asked = settle_and_ask(examination)[1]
    given = {one.id: answer for one in asked if answer and one.role is RoleAsked.TEAM}
    return settle(examination, given), asked


def _sides(verdict: Verdict) -> set[str]:
    found = [fact for match in verdict.matches for fact in (match.home_team, match.away_team) if fact]
    return {fact.value for fact in found}


_UNLIKELY = """
en|Keller|Keller was loud. Nobody heard Keller.
en|Tarvo Times|So the Tarvo Times wrote. The Tarvo Times was there.
it|Keller|Keller protesta. Nessuno ascolta Keller.
es|Keller|Keller protestó. Nadie oyó a Keller.
de|Keller|Keller war laut. Niemand hörte Keller.
fr|Keller|Keller crie. Personne ne répond à Keller.
pt|Keller|Keller gritou. Ninguém ouviu Keller.
"""
_LITTLE_TOLD = """
en|Lahti beat Orlu 2-1. Lahti are behind Kern FC and Ruud FC. The Kern FC side leads the Ruud FC side.
it|Il Lahti ha battuto l'Orlu 2-1. Il Lahti insegue il Kern FC e il Ruud FC. Il Kern FC precede il Ruud FC.
es|El Lahti venció al Orlu 2-1. El Lahti sigue al Kern FC y al Ruud FC. El Kern FC aventaja al Ruud FC.
de|Lahti schlug Orlu 2:1. Der Lahti folgt dem Kern FC und dem Ruud FC. Der Kern FC liegt vor dem Ruud FC.
fr|Le Lahti a battu Orlu 2-1. Le Lahti suit le Kern FC et le Ruud FC. Le Kern FC devance le Ruud FC.
pt|O Lahti venceu o Orlu por 2-1. O Lahti segue o Kern FC e o Ruud FC. O Kern FC está à frente do Ruud FC.
"""


@pytest.mark.parametrize(("language", "name", "told"), rows(_UNLIKELY))
def test_a_name_that_far_less_makes_a_side_than_two_others_is_none(language: str, name: str, told: str):
    verdict, _ = _judged(language, told, ("Lahti", name))
    assert name not in _sides(verdict)
    assert Reason.ROLE_UNCLEAR in {one.reason for one in verdict.held if one.field == "away_team"}


@pytest.mark.parametrize(("language", "name", "told"), rows(_UNLIKELY))
def test_the_two_that_most_makes_sides_are_the_sides(language: str, name: str, told: str):
    assert _sides(_judged(language, told, ("Lahti", "Orlu"))[0]) == {"Lahti", "Orlu"}


@pytest.mark.parametrize(("language", "told"), rows(_LITTLE_TOLD))
def test_a_side_whose_result_is_told_stands_beside_teams_of_which_more_is_told(language: str, told: str):
    assert _sides(_judged(language, "", ("Lahti", "Orlu"), report=told)[0]) == {"Lahti", "Orlu"}


def test_whom_a_result_was_against_stands_beside_teams_of_which_more_is_told():
    others = "Kern FC v Ruud FC ended 3-3."
    told = f"Lahti won. Lahti boss Gray enjoyed his team's 2-1 win over Orlu. The Lahti side were good. {others}"
    assert _sides(_judged("en", "", ("Lahti", "Orlu"), report=told)[0]) == {"Lahti", "Orlu"}


def test_a_name_that_nothing_makes_a_side_is_none():
    told = "Lahti won 2-1 against them all. Nobody won as often as Lahti."
    assert "Dorn" not in _sides(
        _judged("en", "Rain fell on Dorn. Rain often falls on Dorn.", ("Lahti", "Dorn"), report=told)[0]
    )


def test_which_two_teams_play_is_asked_without_naming_either_of_those_proposed():
    _, asked = _judged("en", "Keller was loud. Nobody heard Keller.", ("Lahti", "Keller"))
    (question,) = (one for one in asked if one.is_of_article)
    assert question.role is RoleAsked.TEAM
    assert (question.match, question.team, question.options) == (None, None, ())


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        pytest.param("Lahti, Keller", None, id="agrees"),
        pytest.param("Lahti, Orlu", Reason.SECOND_LOOK_DISAGREES, id="differs"),
        pytest.param(NOT_TOLD, Reason.SECOND_LOOK_DISAGREES, id="not-told"),
        pytest.param(None, Reason.ROLE_UNCLEAR, id="not-answered"),
    ],
)
def test_a_side_in_doubt_stands_where_a_second_reading_names_it(answer: str | None, reason: Reason | None):
    verdict, _ = _judged("en", "Keller was loud. Nobody heard Keller.", ("Lahti", "Keller"), answer)
    stands = [match.away_team.standing for match in verdict.matches if match.away_team]
    assert stands == ([] if reason else [Standing.DERIVED])
    assert [one.reason for one in verdict.held if one.field == "away_team"] == ([reason] if reason else [])


def test_a_team_without_a_name_is_none():
    assert _sides(_judged("en", "", ("Lahti", ""))[0]) == set()


@pytest.mark.parametrize(("other", "stands"), [("Israele", True), ("FC Ostrau", False)])
def test_a_country_and_a_club_together_outdo_no_club(other: str, *, stands: bool) -> None:
    rivals = f"FC Linden batte {other}. L'FC Linden festeggia con {other}. FC Linden e {other} esultano. "
    text = f"FC Linden e {other} in festa\n\n{rivals * 3}Il tecnico Neri ha superato il Bnei Sava. {_MORE}\n"
    signs = outdone(article_from_text(text, language="it"), "Bnei Sava", ahead=False)
    assert (signs is None) is stands


def test_a_result_is_against_a_side_and_not_against_the_competition_it_is_won_at():
    article = article_from_text("Die Mannschaft feierte einen 2:1-Erfolg bei der Copa America.", language="de")
    assert not opens_against(survey_of(article, ("Copa America", "Lahti")), "Copa America")
    article = article_from_text("Die Mannschaft feierte einen 2:1-Erfolg bei Orlu.", language="de")
    assert opens_against(survey_of(article, ("Lahti", "Orlu")), "Orlu")


_KNOWN_CLUBS = """
en|Torquay and Barnsley shared the points, and {name} was loud. Torquay were late, Barnsley were later.
it|Empoli e Spezia si dividono la posta, e {name} protesta. Empoli in ritardo, Spezia di più.
es|Osasuna y Leganés se reparten los puntos, y {name} protesta. Osasuna tarde, Leganés más tarde.
de|Heidenheim und Darmstadt teilen die Punkte, und {name} war laut. Heidenheim kam spät, Darmstadt später.
fr|Guingamp et Lorient se partagent les points, et {name} proteste. Guingamp en retard, Lorient encore plus.
pt|Arouca e Tondela dividem os pontos, e {name} protestou. Arouca tarde, Tondela mais tarde.
"""
"""Each: language, two clubs that the tables have and little else makes a side."""


@pytest.mark.parametrize(("language", "told"), rows(_KNOWN_CLUBS))
@pytest.mark.parametrize("name", ["Keller", "Kosovo"])
def test_clubs_that_are_known_outdo_a_name_that_is_no_clubs(language: str, told: str, name: str) -> None:
    article = article_from_text(told.format(name=name), language=language)
    first, second = told.split(" ", maxsplit=1)[0], told.split(" ")[2]
    assert set(outdone(article, name, ahead=False) or ()) == {first, second}
    assert outdone(article, first, ahead=False) is outdone(article, second, ahead=False) is None


def test_what_stands_far_into_one_long_line_is_no_headline() -> None:
    told = "Torquay and Barnsley shared the points. Torquay were late, Barnsley were later." + _MORE
    often = "The Keller of old was loud. The Keller of old shouted, Keller, Keller, Keller, Keller, Keller."
    article = article_from_text(f"{told} {often}\nThe end.", language="en")
    assert set(outdone(article, "Keller", ahead=False) or ()) == {"Torquay", "Barnsley"}


def test_a_club_that_is_known_outdoes_others_though_words_about_it_are_a_persons() -> None:
    told = "Crystal Palace and Nottingham Forest shared the points. Crystal Palace came late. Keller was loud."
    article = article_from_text(told, language="en")
    assert set(outdone(article, "Keller", ahead=False) or ()) == {"Crystal Palace", "Nottingham Forest"}


def test_nations_stand_beside_one_club_that_is_known() -> None:
    text = "Kosovo and Malta shared the points. Keller of Barnsley was loud. Kosovo were late, Malta were later."
    article = article_from_text(text, language="en")
    assert outdone(article, "Kosovo", ahead=False) is outdone(article, "Malta", ahead=False) is None


@pytest.mark.parametrize(
    ("name", "told"),
    [
        pytest.param("Premier League", "Lahti won 2-1 against Premier League visitors.", id="competition"),
        pytest.param("Old Trafford", "Lahti won 2-1 against Old Trafford's finest.", id="ground"),
    ],
)
def test_what_is_known_as_a_competition_or_a_ground_is_no_side(name: str, told: str) -> None:
    verdict, _ = _judged("en", "", ("Lahti", name), report=told)
    assert name not in _sides(verdict)
    assert Reason.WRONG_ROLE in {one.reason for one in verdict.held if one.field == "away_team"}
