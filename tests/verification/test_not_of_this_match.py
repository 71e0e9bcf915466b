"""What an article tells beside its match is not published of it: earlier cards, a side's league, extra time spared."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import rows

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify

TEAMS = ("Vallero", "Montorio")
_HEAD = {
    "en": "Vallero beat Montorio 2-0.",
    "it": "Il Vallero ha battuto il Montorio 2-0.",
    "es": "El Vallero venció al Montorio 2-0.",
    "fr": "Vallero a battu Montorio 2-0.",
    "de": "Vallero schlug Montorio 2:0.",
    "pt": "O Vallero venceu o Montorio por 2-0.",
}


@pytest.mark.parametrize(
    ("language", "sentence", "sent_off"),
    [
        pytest.param("en", "Kieran Doyle was sent off last week at Linden.", False, id="en-last-week"),
        pytest.param("en", "Kieran Doyle was sent off after an hour.", True, id="en"),
        pytest.param("de", "Kieran Doyle sah in der vergangenen Woche die Rote Karte.", False, id="de-last-week"),
        pytest.param("de", "Kieran Doyle sah nach einer Stunde die Rote Karte.", True, id="de"),
    ],
)
def test_a_card_of_another_match_is_none_of_this_one(language, sentence, *, sent_off):
    event = ProposedEvent(quote=sentence, fields={"player": Claim(value="Kieran Doyle")})
    match = published(language, f"{_HEAD[language]}\n{sentence}\n", TEAMS, sendings_off=(event,))
    assert bool(match.sendings_off) is sent_off


@pytest.mark.parametrize(
    ("sentence", "name", "told"),
    [
        pytest.param("The League One side were beaten finalists two years ago.", "League One", False, id="side"),
        pytest.param("A place in the Champions League places is near.", "Champions League", False, id="places"),
        pytest.param("The League One match was over by the break.", "League One", True, id="match"),
        pytest.param("League One side Montorio had no answer.", "League One", True, id="side-of-this-match"),
    ],
)
def test_where_a_side_plays_is_not_what_the_match_is_played_for(sentence, name, *, told):
    claim = {"competition": Claim(value=name, quote=sentence)}
    match = published("en", f"{_HEAD['en']}\n{sentence}\n", TEAMS, claim)
    assert bool(match.competition) is told


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        pytest.param("fr", "Vallero s'est imposé sans devoir en passer par la prolongation.", False, id="fr-spared"),
        pytest.param("it", "Vallero avanti senza bisogno dei supplementari.", False, id="it-spared"),
        pytest.param("fr", "Vallero s'est imposé après prolongation.", True, id="fr-played"),
        pytest.param("it", "Vallero avanti dopo i supplementari.", True, id="it-played"),
        pytest.param("de", "Das 1:0 fiel nach Ecke von Kern und Verlängerung von Wald.", False, id="de-a-flick-on"),
        pytest.param("de", "Kern traf nach Kopfballverlängerung.", False, id="de-a-header-on"),
        pytest.param("de", "Kern feierte die Verlängerung des Vertrags bis 2027.", False, id="de-a-contract"),
        pytest.param("de", "Vallero siegte nach Verlängerung.", True, id="de-played"),
        pytest.param("de", "Kern traf in der Verlängerung von Montorio.", True, id="de-in-it"),
        pytest.param("en", "Kern was given extra time on the ball.", False, id="en-on-the-ball"),
        pytest.param("en", "Vallero won in extra time.", True, id="en-played"),
        pytest.param("es", "Kern firmó la prórroga de su contrato.", False, id="es-a-contract"),
        pytest.param("es", "Vallero ganó en la prórroga.", True, id="es-played"),
        pytest.param("fr", "Kern fête sa prolongation de contrat.", False, id="fr-a-contract"),
        pytest.param("pt", "Kern assinou o prolongamento do contrato.", False, id="pt-a-contract"),
        pytest.param("pt", "Vallero venceu no prolongamento.", True, id="pt-played"),
    ],
)
def test_extra_time_that_was_spared_was_not_played(language, sentence, *, told):
    claim = {"extra_time": Claim(value=True, quote=sentence)}
    match = published(language, f"{_HEAD[language]}\n{sentence}\n", TEAMS, claim)
    assert bool(match.extra_time) is told


@pytest.mark.parametrize(
    ("language", "sentence", "scored"),
    [
        pytest.param("pt", "Ferraz marcou aos 25 minutos o que seria o segundo.", False, id="pt-would-be"),
        pytest.param("pt", "Ferraz marcou aos 25 minutos o segundo.", True, id="pt"),
        pytest.param("en", "Bowden scored what would have been the second.", False, id="en-would-be"),
        pytest.param("en", "Bowden scored the second.", True, id="en"),
    ],
)
def test_a_goal_that_would_have_been_one_is_none(language, sentence, *, scored):
    scorer = next(name for name in ("Ferraz", "Bowden") if name in sentence)
    goal = ProposedEvent(quote=sentence, fields={"scorer": Claim(value=scorer)})
    match = published(language, f"{_HEAD[language]}\n{sentence}\n", TEAMS, goals=(goal,))
    assert bool(match.goals) is scored


@pytest.mark.parametrize(
    ("headline", "played"),
    [
        pytest.param("Vallero-Montorio 1-0, gara sospesa per la nebbia", False, id="it-broken-off"),
        pytest.param("Vallero-Montorio 1-0, gara decisa da Ferri", True, id="it-played"),
    ],
)
def test_a_result_proves_no_match_played_that_was_broken_off(headline, *, played):
    text = f"{headline}\n\nLe due squadre in campo dalle 15.\n"
    fields = {
        "score": Claim(value={"home": 1, "away": 0}, quote=headline),
        "status": Claim(value="played", quote="Le due squadre in campo dalle 15."),
    }
    match = published("it", text, TEAMS, fields)
    assert bool(match.status) is played


@pytest.mark.parametrize(
    ("told", "year", "stands"),
    [
        pytest.param("Sie sind 2016 im Landespokal ungeschlagen.", "2016-03-01", True, id="the article's own year"),
        pytest.param("Sie waren 2014 im Landespokal ungeschlagen.", "2016-03-01", False, id="another year"),
        pytest.param("Sie sind im Landespokal 2015/16 ungeschlagen.", "2016-03-01", True, id="its season"),
        pytest.param("Sie sind im Landespokal 2015/2016 ungeschlagen.", "2016-03-01", True, id="its season in full"),
        pytest.param("Sie waren im Landespokal 2013/14 ungeschlagen.", "2016-03-01", False, id="another season"),
    ],
)
def test_the_year_of_the_article_sets_no_competition_apart(told, year, stands):
    head = "Vallero - Montorio 2:1"
    article = Article(id="sha256-00000000000000b0", text=f"{head}\n\n{told}\n", language="de", published=year)
    claims = {
        "home_team": Claim(value="Vallero", quote=head),
        "away_team": Claim(value="Montorio", quote=head),
        "competition": Claim(value="Landespokal", quote=told),
    }
    match = ProposedMatch(fields=claims)
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,)))
    assert bool(verdict.matches[0].competition) is stands


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        pytest.param("en", "Vallero had last been here when they were beaten 4-0 by Ostrau.", id="en-by"),
        pytest.param("de", "Vallero führte die Tabelle nach einem 4:0-Erfolg gegen Ostrau an.", id="de-against"),
        pytest.param("it", "Il Vallero era reduce dal 4-0 contro il Linden.", id="it-against"),
        pytest.param("es", "El Vallero venía de caer 4-0 ante el Ostrau.", id="es-against"),
        pytest.param("fr", "Vallero restait sur une défaite 4-0 contre Ostrau.", id="fr-against"),
        pytest.param("pt", "O Vallero vinha de uma derrota por 4-0 contra o Ostrau.", id="pt-against"),
    ],
)
def test_a_score_against_somebody_else_is_not_the_result_of_a_match_whose_own_is_told(language, sentence):
    for home, away in ((4, 0), (0, 4)):
        claim = {"score": Claim(value={"home": home, "away": away}, quote=sentence)}
        assert published(language, f"{_HEAD[language]}\n{sentence}\n", TEAMS, claim).score is None
    own = {"score": Claim(value={"home": 2, "away": 0}, quote=_HEAD[language])}
    assert published(language, f"{_HEAD[language]}\n{sentence}\n", TEAMS, own).score is not None


@pytest.mark.parametrize(
    ("language", "told", "stands"),
    [
        pytest.param(
            "en", "Vallero lost 3-1 to FC Ostrau and Montorio were beaten 2-0 by FC Linden.", False, id="en-others"
        ),
        pytest.param("de", "Vallero verlor gegen den FC Ostrau mit 1:3.", False, id="de-another"),
        pytest.param("en", "Vallero beat Montorio 2-0.", True, id="en-their-own"),
        pytest.param("de", "Vallero besiegte Montorio 2:0.", True, id="de-their-own"),
    ],
)
def test_results_against_others_do_not_tell_that_this_match_was_played(language, told, stands):
    head = "Vallero - Montorio"
    found = published(language, f"{head}\n\n{told}\n", TEAMS, {"status": Claim(value="played", quote=told)}).status
    assert bool(found) is stands


_MET_BEFORE = """
en|The two sides had already met in the group stage, a 1-1 draw.
en|Vallero and Montorio have met before, drawing 1-1 in the group stage.
en|Their last meeting ended 1-1.
it|Le due squadre si erano già affrontate nel girone, pareggiando 1-1.
it|L'ultimo confronto tra Vallero e Montorio è finito 1-1.
es|Ambas escuadras ya se habían enfrentado en la fase de grupos, con un empate 1-1.
es|El último enfrentamiento entre Vallero y Montorio terminó 1-1.
de|Beide Teams waren bereits in der Gruppenphase aufeinandergetroffen, 1:1 endete die Partie.
de|Das letzte Aufeinandertreffen endete 1:1.
fr|Les deux équipes s'étaient déjà affrontées en poule, avec un nul 1-1.
fr|La dernière confrontation entre Vallero et Montorio s'est terminée 1-1.
pt|As duas equipas já se tinham defrontado na fase de grupos, com um empate 1-1.
pt|O último confronto entre Vallero e Montorio terminou 1-1.
"""
_MET_NOW = """
en|Vallero and Montorio met on Sunday, drawing 1-1.
it|Vallero e Montorio si sono affrontate domenica, pareggiando 1-1.
es|Vallero y Montorio se enfrentaron el domingo, con un empate 1-1.
de|Vallero und Montorio trafen am Sonntag aufeinander, 1:1 endete die Partie.
fr|Vallero et Montorio se sont affrontés dimanche, avec un nul 1-1.
pt|Vallero e Montorio defrontaram-se no domingo, com um empate 1-1.
"""


def _told_of(language, sentence):
    """The status and score that are published by a sentence on a draw."""
    claims = {
        "score": Claim(value={"home": 1, "away": 1}, quote=sentence),
        "status": Claim(value="played", quote=sentence),
    }
    match = published(language, f"Vallero - Montorio\n\n{sentence}\n", TEAMS, claims)
    return bool(match.status), bool(match.score)


@pytest.mark.parametrize(("language", "sentence"), rows(_MET_BEFORE))
def test_that_two_sides_met_before_tells_nothing_of_this_match(language, sentence):
    assert _told_of(language, sentence) == (False, False)


@pytest.mark.parametrize(("language", "sentence"), rows(_MET_NOW))
def test_that_two_sides_met_is_this_match(language, sentence):
    assert _told_of(language, sentence) == (True, True)
