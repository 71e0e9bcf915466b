from __future__ import annotations

import pytest
from inline_snapshot import snapshot

from summarizer.rendering.terminal import article_view
from summarizer.schemas.article import Evidence
from summarizer.schemas.summary import ArticleKind, ArticleSummary, Fact, MatchSummary, Standing


def test_a_person_sees_every_fact_with_its_passage_and_what_is_held(summary: ArticleSummary):
    assert article_view(summary, width=110) == snapshot("""\
notte/rovere.txt
match report · it · 2026-03-01

Rovere 2-1 Campofiore
Rovere-Campofiore 2-1
  Vittoria per 2-1.

  Status          played                              “Rovere 2-1 Campofiore”
  Score           2-1                                 “Rovere 2-1 Campofiore”
  Goal            12' Bruno Lepri (Rovere), assist    “Al 12'”
                  Neri                                “segna Bruno Lepri”
                                                      “Rovere 2-1 Campofiore”
                                                      “assist di Neri”
                                                      derived: two of the three goals are Rovere's
  Goal            45+2' Bruno Lepri, penalty          “al 45+2'”
                                                      “il rigore di Lepri”
  Sent off        Sarti                               “Espulso Sarti”
  Home            Rovere                              “Rovere”
  Away            Campofiore                          “Campofiore”
  Coach, home     Tito Galli                          “L'allenatore del Rovere Tito Galli”
  Notable         farewell: Volpe                     “Volpe lascia il calcio”

  Held back (1)
  Goal 2, assist  Doria       The passage gives this person another part in it. [wrong_role]
                              “il pari di Doria”
""")


def test_an_article_without_a_match_says_so(summary: ArticleSummary):
    empty = summary.model_copy(update={"matches": (), "held": (), "kind": ArticleKind.OTHER})
    assert "No match is told of in this article." in article_view(empty)


@pytest.mark.parametrize("width", [pytest.param(60, id="narrow"), pytest.param(110, id="usual")])
def test_no_line_of_facts_is_wider_than_asked(summary: ArticleSummary, width: int):
    assert max(len(line) for line in article_view(summary, width=width).splitlines()) <= width


@pytest.mark.parametrize(
    "hostile",
    [
        pytest.param("Rovere \x1b[2J\x1b]0;owned\x07", id="terminal escapes"),
        pytest.param("Rovere \u202edrawrof", id="bidirectional override"),
        pytest.param("Rovere \u200b\u2066x", id="invisible"),
        pytest.param("[bold red]Rovere[/]", id="the view's own markup"),
    ],
)
def test_an_articles_words_cannot_steer_the_terminal(hostile: str, summary: ArticleSummary):
    passage = Evidence(quote=hostile, start=0, end=len(hostile))
    team = Fact(value=hostile, standing=Standing.STATED, evidence=(passage,))
    view = article_view(summary.model_copy(update={"matches": (MatchSummary(home_team=team, headline=hostile),)}))
    assert not any(character in view for character in "\x1b\x07\u202e\u2066\u200b")
    assert ("[bold red]" in hostile) == ("[bold red]" in view)
