"""Results by grammar and arithmetic: a draw before a shoot-out, one that nothing leaves, a verb right before it."""

from __future__ import annotations

import pytest

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedMatch
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify


def _published(language, first, told, field, value, *, teams=("Vallero", "Montorio"), published=None):
    text = f"{first}\n\n{told}\n"
    article = Article(id="sha256-00000000000000b0", text=text, language=language, published=published)
    claims = {
        "home_team": Claim(value=teams[0], quote=first),
        "away_team": Claim(value=teams[1], quote=first),
        field: Claim(value=value, quote=told),
    }
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=claims),)))
    return bool(verdict.matches) and getattr(verdict.matches[0], field) is not None


def _score(language, told, home, away):
    return _published(language, "Vallero - Montorio", told, "score", {"home": home, "away": away})


@pytest.mark.parametrize(
    ("language", "told", "score"),
    [
        pytest.param("it", "Ai rigori, visto che il punteggio non si sblocca dallo 0-0.", (0, 0), id="it"),
        pytest.param("en", "It went to penalties, since neither could move it from 0-0.", (0, 0), id="en"),
        pytest.param("de", "Ins Elfmeterschießen ging es beim Stand von 1:1.", (1, 1), id="de"),
        pytest.param("de", "Gray traf zum 1:1, was der Endstand war.", (1, 1), id="de-relative"),
        pytest.param("fr", "Gray égalise à 1-1, ce qui sera le score final.", (1, 1), id="fr-relative"),
        pytest.param("es", "El Vallero sucumbió por 0-3. Tercera derrota, tras caer 3-2 en Osera.", (0, 3), id="es"),
        pytest.param("pt", "O Vallero perdeu por 0-3. Antes, tinha ganho 5-4 em Osera.", (0, 3), id="pt"),
    ],
)
def test_a_result_by_grammar_stands(language, told, score):
    assert _score(language, told, *score)


@pytest.mark.parametrize(
    ("language", "told", "score"),
    [
        pytest.param("en", "The shoot-out stood at 1-1 after two kicks each.", (1, 1), id="kicks"),
        pytest.param("it", "Ai rigori si va sul 4-4 e poi vince il Vallero.", (4, 4), id="too many for a draw"),
        pytest.param("it", "Il Vallero non vince 2-0.", (2, 0), id="denied win"),
        pytest.param("en", "They could have moved it on from 2-1.", (2, 1), id="no draw"),
        pytest.param(
            "de", "Gray traf zum 1:1, was das Finale der ersten Halbzeit war. Ostrau gewann 2:1.", (1, 1), id="other"
        ),
    ],
)
def test_a_score_of_kicks_or_one_that_is_denied_is_no_result(language, told, score):
    assert not _score(language, told, *score)


@pytest.mark.parametrize(
    ("team", "told", "stands"),
    [
        pytest.param("deutsche Auswahl", "Der deutschen Auswahl gelang ein Sieg.", True, id="dative"),
        pytest.param("schwedische Mannschaft", "Das Spiel der schwedischen Mannschaft begann.", True, id="genitive"),
        pytest.param("deutsche Auswahl", "Der deutschen Auswahlspielerin gelang ein Sieg.", False, id="another-noun"),
        pytest.param("deutsche Auswahl", "Der dänischen Auswahl gelang ein Sieg.", False, id="another-adjective"),
    ],
)
def test_a_german_side_may_be_named_in_another_case(team, told, stands):
    article = Article(id="sha256-00000000000000b1", text=f"{told} Wales verlor.\n", language="de")
    claims = {"home_team": Claim(value=team, quote=told), "away_team": Claim(value="Wales", quote="Wales verlor.")}
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=claims),)))
    assert bool(verdict.matches and verdict.matches[0].home_team) is stands


@pytest.mark.parametrize(
    ("told", "year", "stands"),
    [
        pytest.param("Sie sind 2016 im Landespokal ungeschlagen.", "2016-03-01", True, id="the article's own year"),
        pytest.param("Sie waren 2014 im Landespokal ungeschlagen.", "2016-03-01", False, id="another year"),
    ],
)
def test_the_year_of_the_article_sets_no_competition_apart(told, year, stands):
    found = _published("de", "Vallero - Montorio 2:1", told, "competition", "Landespokal", published=year)
    assert found is stands


@pytest.mark.parametrize(
    ("first", "stands"),
    [
        pytest.param(
            "US Women’s National Team met Dunmoor Rovers.\nUS Women’s National Team face Ostrau next week.",
            True,
            id="met",
        ),
        pytest.param("Dunmoor Rovers met Ostrau. They face US Women’s National Team next week.", False, id="to come"),
        pytest.param(
            "The US drew 0-0 with Dunmoor Rovers. The US Women’s National Team look to next week.",
            True,
            id="by the short name",
        ),
        pytest.param(
            "US Athletic drew 0-0 with Dunmoor Rovers, and US sang. They face US Women’s National Team next week.",
            False,
            id="a short name of another",
        ),
    ],
)
def test_a_side_that_its_short_name_puts_here_is_no_opponent_to_come(first, stands):
    article = Article(id="sha256-00000000000000b2", text=f"{first}\n", language="en")
    last = first.replace("\n", " ").split(". ")[-1]
    claims = {
        "home_team": Claim(value="US Women’s National Team", quote=last),
        "away_team": Claim(value="Dunmoor Rovers", quote=first.split(".")[0]),
    }
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=claims),)))
    later = [one for one in verdict.held if one.reason is Reason.OTHER_MATCH and one.field == "home_team"]
    assert bool(later) is not stands
