from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest

from summarizer.article import read_articles
from summarizer.errors import InputError

BODY = (
    "Rovere beat Fossalta 2-1 on Sunday with goals by Bruno Lepri and Dario Volpe, and a late reply by Enzo Corvi. " * 3
)
RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Gazette of the Valleys</title><language>en-gb</language>
<item><title>Rovere win</title><link>https://example.org/1</link>
<pubDate>Sun, 01 Mar 2026 18:30:00 GMT</pubDate><description>&lt;p&gt;{BODY}&lt;/p&gt;</description></item>
<item><title>Only a headline</title><link>https://example.org/2</link></item>
</channel></rss>"""
ATOM = f"""<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Corriere delle Valli</title>
<entry><title>Rovere</title><id>1</id><link href="https://example.org/3"/><updated>2026-03-01T20:00:00Z</updated>
<summary>short</summary><content type="html">&lt;p&gt;{BODY}&lt;/p&gt;</content></entry></feed>"""


@pytest.mark.parametrize(
    ("name", "text", "published", "source"),
    [
        pytest.param("a.rss", RSS, "2026-03-01T18:30:00+00:00", "Gazette of the Valleys", id="rss"),
        pytest.param("a.xml", RSS, "2026-03-01T18:30:00+00:00", "Gazette of the Valleys", id="rss-as-xml"),
        pytest.param("a.atom", ATOM, "2026-03-01T20:00:00+00:00", "Corriere delle Valli", id="atom"),
    ],
)
def test_an_entry_with_a_text_is_an_article_with_the_feeds_account_of_it(
    tmp_path: Path, name: str, text: str, published: str, source: str
):
    (tmp_path / name).write_text(text, encoding="utf-8")
    article = next(read_articles([tmp_path]))
    assert not isinstance(article, InputError)
    assert (article.published, article.source) == (published, source)
    assert "Rovere beat Fossalta 2-1" in article.text


def test_an_entry_without_a_text_is_an_error_that_names_it_and_the_others_go_on(tmp_path: Path):
    (tmp_path / "a.rss").write_text(RSS, encoding="utf-8")
    found = list(read_articles([tmp_path]))
    assert len(found) == 2
    assert "entry 2 (Only a headline)" in str(found[1])


def test_a_feed_on_standard_input_is_told_by_its_content():
    found = list(read_articles(["-"], stdin=BytesIO(ATOM.encode())))
    assert [getattr(one, "url", None) for one in found] == ["https://example.org/3"]


def test_xml_that_is_no_feed_is_refused_with_a_remedy(tmp_path: Path):
    (tmp_path / "sitemap.xml").write_text("<urlset><url/></urlset>", encoding="utf-8")
    [found] = read_articles([tmp_path])
    assert "neither RSS nor Atom" in str(found)


def test_a_folder_without_feeds_does_not_load_the_parser_of_feeds(tmp_path: Path):
    (tmp_path / "a.txt").write_text(BODY, encoding="utf-8")
    code = (
        "import sys; from summarizer.article import read_articles; "
        f"list(read_articles([{str(tmp_path)!r}])); print('feedparser' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
