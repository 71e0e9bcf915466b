"""The page as a file: its policy, what it refers to, and the texts that it carries."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from itertools import pairwise
from typing import Any

import pytest
from desk_reports import ARTICLES, FIRST, HOSTILE, TIE_REPORT, cup_tie, hostile, kairat, label, night
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from summarizer.rendering.page import digest_page, matches_page
from summarizer.rendering.page_texts import PageLimits, embedded_texts, shown_text
from summarizer.schemas.article import Article
from summarizer.schemas.report import MatchReport


def tree(page: str) -> Any:
    return html.document_fromstring(page)


def pages() -> list[Any]:
    return [
        pytest.param(matches_page([kairat(), cup_tie()], ARTICLES, ai_label=label), id="matches"),
        pytest.param(digest_page(night(), ARTICLES, ai_label=label), id="digest"),
        pytest.param(matches_page([hostile()], ARTICLES, ai_label=label), id="hostile"),
        pytest.param(matches_page([], {}, ai_label=label), id="empty"),
    ]


@pytest.mark.parametrize("page", pages())
def test_the_policy_allows_the_pages_own_style_and_script_alone(page: str):
    policy = tree(page).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'; ")
    for element in ("style", "script[not(@type)]"):
        (text,) = tree(page).xpath(f"//{element}/text()")
        assert base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() in policy


@pytest.mark.parametrize("page", pages())
def test_nothing_on_the_page_is_fetched_and_no_element_is_the_articles(page: str):
    found = tree(page)
    assert found.xpath("//img|//iframe|//object|//embed|//link|//svg|//form|//base|//*[@src]|//*[@style]") == []
    assert [name for name in found.xpath("//@*") if getattr(name, "attrname", "").startswith("on")] == []
    assert len(found.xpath("//script")) == 2
    assert "url(" not in page.partition("</style>")[0]
    assert all(re.match(r"#|https://example\.org/", link) for link in found.xpath("//@href"))


@pytest.mark.parametrize("page", pages())
def test_every_link_and_label_on_the_page_leads_somewhere(page: str):
    found = tree(page)
    ids = found.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in found.xpath("//@href") if link.startswith("#")} <= set(ids)
    assert set(found.xpath("//@aria-labelledby")) <= set(ids)


@pytest.mark.parametrize("page", pages())
def test_headings_never_skip_a_level(page: str):
    levels = [int(element.tag[1]) for element in tree(page).xpath("//h1|//h2|//h3|//h4")]
    assert levels[0] == 1
    assert all(deeper - level <= 1 for level, deeper in pairwise(levels))


def test_conflicts_and_held_facts_stand_before_story_and_facts():
    (match,) = tree(matches_page([kairat()], ARTICLES, ai_label=label)).xpath("//article[contains(@class, 'match')]")
    order = [section.get("aria-label") for section in match.xpath("./section")]
    assert order == ["To check", "Story", "Result", "Goals", "Incidents", "Match", "Sources"]
    (assist,) = match.xpath(".//section[contains(@class, 'conflict')][.//h4[contains(., 'assist')]]")
    assert [quote.text for quote in assist.xpath(".//blockquote")] == [
        "servito da un pregevole assist di tacco di Bonny",
        "il numero 94 si traveste da assistman",
    ]


def test_each_article_is_carried_once_and_every_passage_is_in_it():
    page = tree(matches_page([kairat(), cup_tie()], ARTICLES, ai_label=label))
    texts = json.loads(page.xpath("//script[@id='texts']/text()")[0])
    figures = page.xpath("//figure")
    assert len(figures) > 30
    for figure in figures:
        (chunk,) = texts[figure.get("data-article")]["chunks"]
        article = ARTICLES[figure.get("data-article")]
        assert chunk == [0, article.text]
        spans = [tuple(map(int, span.split("-"))) for span in figure.get("data-spans").split()]
        quotes = {" ".join(article.text[start:end].split()) for start, end in spans}
        assert quotes == {quote.text for quote in figure.xpath(".//blockquote")}


def test_of_a_long_article_only_the_passages_are_carried():
    (text,) = embedded_texts([hostile()], ARTICLES, PageLimits()).values()
    carried = sum(len(chunk) for _, chunk in text["chunks"])
    assert text["length"] == len(HOSTILE.text) > 1_000_000
    assert carried < 10_000
    for offset, chunk in text["chunks"]:
        assert chunk == shown_text(HOSTILE.text[offset : offset + len(chunk)])


def test_beyond_the_pages_limit_short_articles_are_carried_as_passages():
    whole = embedded_texts([kairat(), cup_tie()], ARTICLES, PageLimits())
    room = len(FIRST.text)
    some = embedded_texts([kairat(), cup_tie()], ARTICLES, PageLimits(total=room, around=10))
    assert some[FIRST.id] == whole[FIRST.id]
    assert len(some[TIE_REPORT.id]["chunks"]) > 1
    assert sum(len(text) for one in some.values() for _, text in one["chunks"]) < room + 3_000


def test_articles_that_are_not_at_hand_leave_the_quotes():
    page = tree(matches_page([kairat()], {}, ai_label=label))
    assert json.loads(page.xpath("//script[@id='texts']/text()")[0]) == {}
    assert page.xpath("//blockquote[contains(., 'il numero 94')]")


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
@settings(max_examples=100)
def test_what_is_not_shown_is_replaced_one_for_one(text: str):
    shown = shown_text(text)
    assert len(shown) == len(text)
    assert shown.replace("\n", "").isprintable()
    assert all(was == now for was, now in zip(text, shown, strict=True) if was.isprintable())


def test_a_language_that_is_no_tag_is_not_written():
    assert set(tree(matches_page([hostile()], ARTICLES, ai_label=label)).xpath("//@lang")) == {"en"}


def test_matches_beyond_the_limit_come_with_result_and_story_alone():
    page = tree(matches_page([cup_tie(), kairat()], ARTICLES, ai_label=label, limits=PageLimits(matches=1)))
    first, second = page.xpath("//article[contains(@class, 'match')]")
    assert first.xpath(".//details")
    assert not second.xpath(".//details|.//figure")
    assert "decide Carlos Augusto" in second.text_content()
    assert FIRST.id not in json.loads(page.xpath("//script[@id='texts']/text()")[0])


def test_a_match_without_any_fact_has_a_page():
    page = tree(matches_page([MatchReport(id="empty")], {"x": Article(id="x", text="y")}, ai_label=label))
    assert page.xpath("//h2/@aria-label") == ["? v ?"]
