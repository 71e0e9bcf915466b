"""The gate on passages of the seeds: what they tell passes, what they do not is held."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.article import read_articles
from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import examine, verify

SEEDS = Path(__file__).parents[2] / "seeds"
KAIRAT = ("Inter", "Kairat Almaty")


def _seed(number: str) -> Article:
    (path,) = SEEDS.glob(f"{number}_*.txt")
    (article,) = read_articles([path])
    assert isinstance(article, Article)
    return article


def _match(teams, quotes, goals=(), **fields):
    sides = zip(("home_team", "away_team"), teams, quotes, strict=True)
    claims = {name: Claim(value=team, quote=quote) for name, team, quote in sides}
    return ProposedMatch(
        fields=claims | {name: Claim(value=value, quote=quote) for name, (value, quote) in fields.items()},
        goals=tuple(
            ProposedEvent(quote=quote, fields={name: Claim(value=value) for name, value in values.items()})
            for quote, values in goals
        ),
    )


def _verified(number, match, kind=ArticleKind.MATCH_REPORT):
    return verify(_seed(number), Proposal(kind=kind, matches=(match,)))


def test_a_ground_told_as_in_a_vibrant_ground_is_the_venue():
    match = _match(
        KAIRAT,
        ("L'Inter continua la sua marcia trionfale", "La vittoria per 2-1 contro il Kairat Almaty"),
        venue=("San Siro", "ottenuta in un San Siro vibrante"),
    )
    assert _verified("000", match).matches[0].venue.value == "San Siro"


def test_who_can_count_on_a_player_is_a_coach_or_a_question_that_offers_him():
    claim = (
        "Simone Inzaghi",
        "una notizia estremamente positiva per Simone Inzaghi, che potrà contare su un'arma in più",
    )
    match = _match(
        KAIRAT,
        ("L'Inter continua la sua marcia trionfale", "La vittoria per 2-1 contro il Kairat Almaty"),
        home_coach=claim,
    )
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,))
    verdict = verify(_seed("000"), proposal)
    offered = [option for question in examine(_seed("000"), proposal).questions for option in question.options]
    published = verdict.matches[0].home_coach
    assert "Simone Inzaghi" in [*offered, published.value if published else None]


KAIRAT_QUOTES = ("Non sbaglia l'Inter", "contro il Kairat Almaty è arrivata la vittoria")


def test_the_boys_of_a_coach_play_for_the_side_that_the_text_goes_on_about():
    match = _match(KAIRAT, KAIRAT_QUOTES, home_coach=("Cristian Chivu", "I ragazzi di Cristian Chivu"))
    assert _verified("001", match).matches[0].home_coach.value == "Cristian Chivu"


def test_a_pass_for_a_player_who_then_shoots_makes_him_the_scorer():
    quote = (
        "appoggia il pallone per l'accorrente Carlos Augusto che dalla distanza fa partire un sinistro preciso, "
        "imprendibile per Temirlan Anarbekov"
    )
    goal = (quote, {"scorer": "Carlos Augusto", "team": "Inter", "kind": "open_play"})
    verdict = _verified("001", _match(KAIRAT, KAIRAT_QUOTES, [goal]))
    assert [goal.scorer.value for goal in verdict.matches[0].goals] == ["Carlos Augusto"]


def test_the_beaten_goalkeeper_of_that_goal_is_not_its_scorer():
    quote = "fa partire un sinistro preciso, imprendibile per Temirlan Anarbekov"
    goal = (quote, {"scorer": "Temirlan Anarbekov", "kind": "open_play"})
    assert _verified("001", _match(KAIRAT, KAIRAT_QUOTES, [goal])).matches[0].goals == ()


def test_a_coach_named_against_an_opponent_is_not_the_opponents():
    match = _match(
        KAIRAT,
        ("L’Inter continua a vincere", "Contro il Kairat Almaty"),
        home_coach=("Cristian Chivu", "i nerazzurri di Cristian Chivu hanno conquistato la quarta vittoria"),
    )
    assert _verified("002", match).matches[0].home_coach.value == "Cristian Chivu"


def test_an_equaliser_without_a_name_is_the_other_sides():
    match = _match(
        KAIRAT,
        ("L’Inter continua a vincere", "Contro il Kairat Almaty"),
        [
            (
                "Lautaro Martinez. Il capitano ha sbloccato il risultato",
                {"scorer": "Lautaro Martinez", "team": "Inter", "kind": "open_play"},
            ),
            ("ha concesso campo ai kazaki, capaci di pareggiare", {"team": "Kairat Almaty"}),
        ],
        score=({"home": 2, "away": 1}, "imponendosi 2-1 a San Siro"),
    )
    assert "Kairat Almaty" in [goal.team.value for goal in _verified("002", match).matches[0].goals if goal.team]


@pytest.mark.parametrize(
    ("teams", "quotes", "venue"),
    [
        pytest.param(
            ("Kairat Almaty", "Inter"),
            ("Kairat Almaty avversaria di Inter", "Kairat Almaty avversaria di Inter"),
            ("San Siro", "che affronterà i kazaki a San Siro in un match inedito"),
            id="inter",
        ),
        pytest.param(
            ("Real Madrid", "Kairat Almaty"),
            ("contro il Real Madrid", "Kairat Almaty avversaria di Inter"),
            ("Santiago Bernabéu", "la trasferta al Santiago Bernabéu contro il Real Madrid"),
            id="real-madrid",
        ),
    ],
)
def test_the_ground_of_a_match_to_come_stands_in_the_future(teams, quotes, venue):
    match = _match(teams, quotes, venue=venue, status=("scheduled", venue[1]))
    assert _verified("003", match, ArticleKind.PREVIEW).matches[0].venue.value == venue[0]


NAPOLI = ("Inter", "Napoli")
NAPOLI_QUOTES = ("L’Inter by Simone Inzaghi has finally won", "yesterday against Napoli")


def test_a_goal_that_made_it_3_1_gives_its_scorer_and_never_a_final_score():
    quote = "with the 3-1 goal that effectively secured the result"
    goal = (quote, {"scorer": "Lautaro Martinez", "team": "Inter", "kind": "open_play"})
    match = _match(NAPOLI, NAPOLI_QUOTES, [goal], score=({"home": 3, "away": 1}, quote))
    proposal = Proposal(kind=ArticleKind.POST_MATCH_FEATURE, matches=(match,))
    examination, verdict = examine(_seed("004"), proposal), verify(_seed("004"), proposal)
    told = [goal.scorer.value for goal in verdict.matches[0].goals if goal.scorer]
    assert verdict.matches[0].score is None
    assert "Lautaro Martinez" in [*told, *(option for q in examination.questions for option in q.options)]
