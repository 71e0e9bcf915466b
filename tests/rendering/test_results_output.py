# ruff: noqa: E501 - golden texts keep their own line lengths
"""football.txt and openfootball's JSON, read back by our own readers."""

from __future__ import annotations

import json

import pytest
from desk_reports import agreed, cup_tie, hostile, kairat, label, night, plain, says, withdrawn
from inline_snapshot import snapshot

from summarizer.rendering.football_txt import digest_football_txt, printable_result, report_football_txt, result_line
from summarizer.rendering.openfootball import digest_openfootball, report_openfootball
from summarizer.results import read_football_text, read_results
from summarizer.schemas.article import Article
from summarizer.schemas.report import MatchReport
from summarizer.schemas.summary import MatchStatus


def test_the_night_as_football_txt():
    assert digest_football_txt(night(), ai_label=label) == snapshot("""\
# Testo assistito da IA.
# Written with the help of AI.
# As of: 2026-03-08
# Sources: Gazzetta del Lago, Il Cronista, Inter News 24, Nordwind Agentur, Northern Cup results, The Doria Echo, The Fratta Echo, The Harrow Post, The Rovere Echo, The Siepe Echo
# Models: local/qwen3-8b, openai/gpt-5.6-luna
# Prompts: read_match@3, second_look@1

= Champions League
Wed Nov 5 2025
  Inter  2-1  Kairat Almaty @ San Siro
     (Lautaro Martinez 45', Carlos Augusto 67'; Ofri Arad 55')
# needs review: Inter 2-1 Kairat Almaty: 2 open conflicts (Goal 3 (67' Carlos Augusto), assist; Qualification); 2 held (Missed penalty 1, player; Goal 3, kind)

= Northern Cup
Sun Mar 1 2026
  Harrowgate  1-1 a.e.t. (1-1), 4-3 pen.  Port Ellen @ Millbank, Att: 18204
     (Tom Wren 90+3'(pen.); Mae Oduya 12')

= Serie A
Sun Mar 1 2026
  Doria  v  Selva
  Rovere  3-0  Siepe
# needs review: Doria v Selva
# needs review: Rovere 3-0 Siepe

= Coming
Sun Mar 8 2026
  Siepe  v  Fratta
# needs review: Siepe v Fratta
# scheduled: Siepe v Fratta
""")


@pytest.mark.parametrize(
    "report",
    [
        pytest.param(kairat(), id="three goals"),
        pytest.param(cup_tie(), id="shoot-out"),
        pytest.param(plain("Doria", "Selva"), id="no score"),
        pytest.param(hostile(), id="names full of grammar"),
    ],
)
def test_football_txt_is_read_back_to_the_same_result(report: MatchReport):
    reading = read_football_text(report_football_txt(report, label=label(report)))
    assert reading.unread == ()
    assert reading.results.matches == (printable_result(report),)


def test_openfootball_is_read_back_to_the_same_result():
    written = json.loads(report_openfootball(cup_tie(), label="AI."))
    match = read_results(written).matches[0]
    expected = printable_result(cup_tie())
    assert (match.score, match.goals1, match.goals2) == (expected.score, expected.goals1, expected.goals2)
    assert match.extra["_summarizer"]["status"] == "usable"
    assert written["_summarizer"]["label"] == "AI."


def test_a_withdrawn_match_is_in_neither():
    assert "  0-4  " not in report_football_txt(withdrawn(), label="")
    assert json.loads(report_openfootball(withdrawn(), label=""))["matches"] == []


def test_an_abandoned_match_has_no_result():
    article = Article(id="x", text="abbandonata")
    status = agreed(says(article, MatchStatus.ABANDONED, "abbandonata"))
    report = plain("Rovere", "Siepe", "1-0").model_copy(update={"status": status})
    assert result_line(report) == "Rovere  v  Siepe  [abandoned]"
    assert "# abandoned: Rovere 1-0 Siepe" in report_football_txt(report, label="")
    assert "score" not in json.loads(report_openfootball(report, label=""))["matches"][0]


def test_the_digest_keeps_its_order():
    matches = json.loads(digest_openfootball(night(), ai_label=label))["matches"]
    assert [(match["round"], match["team1"]) for match in matches] == snapshot(
        [
            ("Champions League", "Inter"),
            ("Northern Cup", "Harrowgate"),
            ("Serie A", "Doria"),
            ("Serie A", "Rovere"),
            ("Serie A", "Siepe"),
        ]
    )
