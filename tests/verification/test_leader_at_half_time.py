"""Whose goals come first at half-time: by who led then, or by the result right before, never by who won."""

from __future__ import annotations

import pytest
from six_languages import rows

from summarizer.article import article_from_text
from summarizer.schemas.proposal import Claim, Proposal, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify

_TOLD = """
en|Lahti beat Orlu 2-1. Orlu led 1-0 at half-time.|0-1
en|Lahti beat Orlu 2-1 (1-0).|1-0
en|Lahti beat Orlu 2-1. Lahti were ahead 1-0 at the break.|1-0
en|Lahti beat Orlu 2-1. Orlu trailed 1-0 at the break.|1-0
en|Lahti beat Orlu 2-1. Lahti went into the break 1-0 down.|0-1
en|Lahti beat Orlu 2-1. Lahti took a 1-0 lead into the break.|1-0
en|Lahti beat Orlu 2-1. It was 1-0 at half-time.|none
de|Lahti besiegte Orlu 2:1 (0:1).|0-1
de|Lahti - Orlu 2:1 (0:1)|0-1
de|Lahti besiegte Orlu 2:1. Zur Pause führte Orlu 1:0.|0-1
de|Lahti besiegte Orlu 2:1. Orlu führte zur Pause mit 1:0.|0-1
it|Il Lahti batte l'Orlu 2-1 (0-1).|0-1
it|Il Lahti batte l'Orlu 2-1. L'Orlu chiude il primo tempo in vantaggio 1-0.|0-1
es|El Lahti venció al Orlu 2-1. El Orlu se fue al descanso con ventaja de 1-0.|0-1
fr|Lahti bat Orlu 2-1 (0-1).|0-1
fr|Lahti bat Orlu 2-1. Orlu menait 1-0 à la mi-temps.|0-1
pt|O Lahti venceu o Orlu por 2-1. O Orlu vencia 1-0 ao intervalo.|0-1
"""
"""Each: language, what is told of Lahti and Orlu, and the score at half-time, Lahti's goals first."""


@pytest.mark.parametrize(("language", "told", "score"), rows(_TOLD))
def test_the_score_at_half_time_stands_in_its_own_order_alone(language: str, told: str, score: str) -> None:
    stands = {f"{home}-{away}" for home, away in ((1, 0), (0, 1)) if _stands(language, told, home, away)}
    assert stands == ({score} - {"none"})


def _stands(language: str, told: str, home: int, away: int) -> bool:
    first, last = told.partition(". ")[0], told.rpartition(". ")[2]
    claims = {
        "home_team": Claim(value="Lahti", quote=first),
        "away_team": Claim(value="Orlu", quote=first),
        "half_time": Claim(value={"home": home, "away": away}, quote=last),
    }
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=claims),))
    verdict = verify(article_from_text(told, language=language), proposal)
    return bool(verdict.matches and verdict.matches[0].half_time)


_LINES = """
de|SG Lahti I – SC Orlu, 2:3 (0:1), Kent|SG Lahti|SC Orlu|2-3
de|FSV Lahti – SG TSV Orlu 1952 Kent, 2:0 (2:0), Lahti|FSV Lahti|SG TSV Orlu|2-0
"""
"""Each: language, line, the two sides, shorter than there, and the result."""


@pytest.mark.parametrize(("language", "line", "home", "away", "score"), rows(_LINES))
def test_a_line_with_more_behind_a_sides_name_has_its_order(
    language: str, line: str, home: str, away: str, score: str
) -> None:
    text = f"{line}\nDas 1:2 für {home} fiel spät."
    one, other = map(int, score.split("-"))
    for value, stands in (({"home": one, "away": other}, True), ({"home": other, "away": one}, False)):
        claims = {
            "home_team": Claim(value=home, quote=line),
            "away_team": Claim(value=away, quote=line),
            "score": Claim(value=value, quote=line),
        }
        proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=claims),))
        verdict = verify(article_from_text(text, language=language), proposal)
        assert bool(verdict.matches and verdict.matches[0].score) is stands
