"""Who scored where the build of the sentence parts a player from his verb: the right one passes, the others do not."""

from __future__ import annotations

import pytest

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind, Goal
from summarizer.verification import verify

HEADLINE = "Thornbury 5-4 Eastmoor"


def _told(language: str, passage: str, **claims: str) -> Goal | None:
    article = Article(id="sha256-0000000000000001", text=f"{HEADLINE}\n\n{passage}\n", language=language)
    fields = {
        "home_team": Claim(value="Thornbury", quote=HEADLINE),
        "away_team": Claim(value="Eastmoor", quote=HEADLINE),
    }
    goal = ProposedEvent(quote=passage.rstrip("."), fields={name: Claim(value=value) for name, value in claims.items()})
    match = ProposedMatch(fields=fields, goals=(goal,))
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,)))
    return next(iter(verdict.matches[0].goals), None)


def _scorer(language: str, passage: str, name: str, kind: str) -> str | None:
    goal = _told(language, passage, scorer=name, kind=kind)
    return goal.scorer.value if goal and goal.scorer else None


def _assist(language: str, passage: str, scorer: str, name: str) -> str | None:
    goal = _told(language, passage, scorer=scorer, assist=name)
    return goal.assist.value if goal and goal.assist else None


@pytest.mark.parametrize(
    ("language", "passage", "scorer", "other", "kind"),
    [
        pytest.param(
            "en",
            "Lowe beat the offside trap, drew Pike and rolled the ball into the unguarded net.",
            "Lowe",
            "Pike",
            "open_play",
            id="en-object-of-the-verb-before",
        ),
        pytest.param(
            "en",
            "Shaw dribbled into the space, selling Ogden a dummy and firing past Benham to give Thornbury a 1-0 lead.",
            "Shaw",
            "Ogden",
            "open_play",
            id="en-beaten-by-a-dummy",
        ),
        pytest.param(
            "en",
            "The ball fell to Ogden, whose shot was saved, only for the ball to be prodded into the net by O'Hara.",
            "O'Hara",
            "Ogden",
            "open_play",
            id="en-agent-of-the-passive",
        ),
        pytest.param(
            "en",
            "Carey backheeled it to Marlow, leaving Marlow with a chance he took, smashing into the bottom corner.",
            "Marlow",
            "Carey",
            "open_play",
            id="en-left-with-a-chance",
        ),
        pytest.param(
            "en",
            "Holt, under pressure from Reid, could only turn Tomlin's cross into his own net.",
            "Holt",
            "Reid",
            "own_goal",
            id="en-own-goal-under-pressure",
        ),
        pytest.param(
            "en",
            "The visitors went ahead when a slip by Holt let in Lowe, and he finished coolly.",
            "Lowe",
            "Holt",
            "open_play",
            id="en-slip",
        ),
        pytest.param(
            "it",
            "Conti, nel tentativo di anticipare Ferri, devia nella propria porta il cross di Galli.",
            "Conti",
            "Ferri",
            "own_goal",
            id="it-aside",
        ),
        pytest.param(
            "it",
            "Sfortunata deviazione di Conti sul traversone di Galli: è l'autogol del 2-0.",
            "Conti",
            "Galli",
            "own_goal",
            id="it-own-goal-by-a-deflection",
        ),
        pytest.param(
            "es",
            "La delantera Marín le ganó en la marca a la central Gómez y definió con un zurdazo.",
            "Marín",
            "Gómez",
            "open_play",
            id="es-outdone-marker",
        ),
        pytest.param(
            "es",
            "Cabrera robó el balón, cedió a Rueda y este, con un derechazo, superó a Lozano.",
            "Rueda",
            "Cabrera",
            "open_play",
            id="es-pronoun-and-aside",
        ),
        pytest.param(
            "de",
            "Meiland, der in der Pause für Kern gekommen war, schob zum 2:1 ein.",
            "Meiland",
            "Kern",
            "open_play",
            id="de-aside",
        ),
        pytest.param(
            "fr",
            "Morel prend le meilleur sur Garnier et glisse le ballon sous Lacroix.",
            "Morel",
            "Garnier",
            "open_play",
            id="fr-outdone-marker",
        ),
        pytest.param(
            "fr",
            "Garnier détourne le centre de Petit dans son propre but.",
            "Garnier",
            "Petit",
            "own_goal",
            id="fr-own-goal",
        ),
        pytest.param(
            "pt",
            "O time visitante cobrou escanteio e o zagueiro Marcone, livre, cabeceou e fez o primeiro.",
            "Marcone",
            "Eastmoor",
            "header",
            id="pt-another-clause",
        ),
        pytest.param(
            "pt",
            "Paulinho, que podia ultrapassar os 41 golos de Eurico, apontou o seu 40.º e empatou.",
            "Paulinho",
            "Eurico",
            "open_play",
            id="pt-aside",
        ),
    ],
)
def test_the_verb_is_its_own_subject_s(language, passage, scorer, other, kind):
    assert _scorer(language, passage, scorer, kind) == scorer
    assert _scorer(language, passage, other, kind) is None


@pytest.mark.parametrize(
    ("language", "passage", "scorer", "assist", "earlier"),
    [
        pytest.param(
            "en",
            "Reid won the ball back, fed Carey, and his cross was turned home by Lowe.",
            "Lowe",
            "Carey",
            "Reid",
            id="en",
        ),
        pytest.param(
            "it",
            "Galli ruba palla, serve Ferri che a sua volta pesca Monti tutto solo: piatto destro e 1-0.",
            "Monti",
            "Ferri",
            "Galli",
            id="it",
        ),
        pytest.param(
            "it-headed",
            "Angolo di Ferri, torre di Conti e zampata vincente di Monti.",
            "Monti",
            "Conti",
            "Ferri",
            id="it-headed",
        ),
        pytest.param(
            "es",
            "Un balón largo de Vidal lo peinó Cabrera y Rueda batió por bajo a Lozano.",
            "Rueda",
            "Cabrera",
            "Vidal",
            id="es",
        ),
    ],
)
def test_of_a_chain_of_passes_the_last_is_the_assist(language, passage, scorer, assist, earlier):
    assert _assist(language.partition("-")[0], passage, scorer, assist) == assist
    assert _assist(language.partition("-")[0], passage, scorer, earlier) is None


@pytest.mark.parametrize(
    ("language", "passage", "name"),
    [
        pytest.param(
            "en", "Lowe, who had replaced Shaw, drew Pike and rolled the ball against the post.", "Lowe", id="en-post"
        ),
        pytest.param(
            "en", "Grant stood up a cross and the oldest man on the pitch glanced it in.", "Grant", id="en-the-other"
        ),
        pytest.param("en", "Lowe was left with a hard chance, which Pike saved with his legs.", "Lowe", id="en-saved"),
        pytest.param(
            "it",
            "Conti, nel tentativo di anticipare Ferri, devia in angolo il cross di Galli.",
            "Conti",
            id="it-corner",
        ),
        pytest.param("es", "Marín le ganó en la marca a Gómez y estrelló el balón en el poste.", "Marín", id="es-post"),
        pytest.param("de", "Meiland, der für Kern gekommen war, traf nur den Pfosten.", "Meiland", id="de-post"),
        pytest.param("fr", "Morel prend le meilleur sur Garnier et bute sur Lacroix.", "Morel", id="fr-saved"),
        pytest.param("pt", "Marcone, livre na pequena área, cabeceou na trave.", "Marcone", id="pt-post"),
        pytest.param(
            "fr", "Morel récidive et donne l'avantage à l'équipe dirigée par Dupuis.", "Dupuis", id="fr-coach"
        ),
    ],
)
def test_the_same_build_without_a_goal_tells_none(language, passage, name):
    assert _scorer(language, passage, name, "open_play") is None


@pytest.mark.parametrize(
    ("language", "before", "goal", "scorer", "passer"),
    [
        pytest.param(
            "fr",
            "Baptiste Petit ratisse un ballon et sert Sofian Morel.",
            "Ce dernier remporte son duel et décroche la lucarne.",
            "Sofian Morel",
            "Baptiste Petit",
            id="fr",
        ),
        pytest.param(
            "en",
            "Carey picked out Lowe on the edge of the area.",
            "He took a touch and curled it into the top corner.",
            "Lowe",
            "Carey",
            id="en",
        ),
        pytest.param(
            "it",
            "Galli pesca in area Monti.",
            "Quest'ultimo salta il portiere e deposita in rete.",
            "Monti",
            "Galli",
            id="it",
        ),
    ],
)
def test_a_pronoun_that_opens_a_sentence_scores_for_the_last_named_before_it(language, before, goal, scorer, passer):
    assert _scorer_in_two(language, before, goal, scorer) == scorer
    assert _scorer_in_two(language, before, goal, passer) is None
    assert _scorer_in_two(language, before, "He laid it off to Reid, who scored.", scorer) is None


def _scorer_in_two(language: str, before: str, goal: str, name: str) -> str | None:
    text = f"{HEADLINE}\n\n{before} {goal}\n"
    article = Article(id="sha256-0000000000000001", text=text, language=language)
    fields = {
        "home_team": Claim(value="Thornbury", quote=HEADLINE),
        "away_team": Claim(value="Eastmoor", quote=HEADLINE),
    }
    told = ProposedEvent(quote=goal.rstrip("."), fields={"scorer": Claim(value=name, quote=before.rstrip("."))})
    match = ProposedMatch(fields=fields, goals=(told,))
    goals = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,))).matches[0].goals
    return next((one.scorer.value for one in goals if one.scorer), None)
