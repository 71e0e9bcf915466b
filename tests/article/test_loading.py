"""Files, folders and standard input become articles, or one clear line each."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.article.loading import read_articles
from summarizer.errors import InputError
from summarizer.schemas.article import Article

TEXT = "L'Inter batte il Kairat per 2-1 a San Siro, perché Lautaro non sbaglia più."
SEEDS = Path(__file__).parents[2] / "seeds"


def write(path: Path, data: bytes | str) -> Path:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def read(*inputs: str | Path, stdin: bytes | None = None) -> list[Article | InputError]:
    return list(read_articles(inputs, stdin=None if stdin is None else io.BytesIO(stdin)))


def articles(*inputs: str | Path, stdin: bytes | None = None) -> list[Article]:
    return [each for each in read(*inputs, stdin=stdin) if isinstance(each, Article)]


def the_error(*inputs: str | Path, stdin: bytes | None = None) -> str:
    (error,) = read(*inputs, stdin=stdin)
    assert isinstance(error, InputError)
    return str(error)


@pytest.mark.parametrize("name", ["a.txt", "a.text", "a.md", "a.markdown", "a.TXT", "noextension"])
def test_a_text_file_is_kept_as_it_is(tmp_path: Path, name: str) -> None:
    path = write(tmp_path / name, TEXT)
    (article,) = articles(path)
    assert (article.text, article.path) == (TEXT, str(path))


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_the_newline_convention_is_kept(tmp_path: Path, newline: str) -> None:
    text = f"Inter avanti{newline}{newline}{TEXT}{newline}"
    assert articles(write(tmp_path / "a.txt", text))[0].text == text


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(TEXT.encode("utf-8-sig"), id="utf-8 with its mark"),
        pytest.param(TEXT.encode("utf-16"), id="utf-16 with its mark"),
        pytest.param(b"\xfe\xff" + TEXT.encode("utf-16-be"), id="utf-16 big-endian"),
        pytest.param(TEXT.encode("utf-16-le"), id="utf-16 without its mark"),
        pytest.param(TEXT.encode("utf-16-be"), id="utf-16 big-endian without its mark"),
        pytest.param(TEXT.encode("utf-32"), id="utf-32"),
        pytest.param(TEXT.encode("cp1252"), id="windows-1252"),
        pytest.param(TEXT.encode("latin-1"), id="latin-1"),
    ],
)
def test_common_encodings_give_the_same_text(tmp_path: Path, data: bytes) -> None:
    assert articles(write(tmp_path / "a.txt", data))[0].text == TEXT


def test_windows_signs_of_an_old_page_are_read_whatever_latin_it_declares(tmp_path: Path) -> None:
    page = f"<html><head><meta charset='iso-8859-1'></head><body><p>{TEXT} – «fine»</p></body></html>"
    assert articles(write(tmp_path / "a.html", page.encode("cp1252")))[0].text == f"{TEXT} – «fine»"


def test_a_folder_is_read_sorted_and_whole(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name in ("c.txt", "b/a.md", "a.txt", "b/ignored.pdf", ".hidden/x.txt", ".y.txt"):
        write(tmp_path / name, TEXT)
    assert [article.path for article in articles(tmp_path)] == [
        str(tmp_path / name) for name in ("a.txt", "b/a.md", "c.txt")
    ]


def test_json_gives_its_fields_and_ignores_others(tmp_path: Path) -> None:
    record = {
        "text": TEXT,
        "title": "Inter di misura",
        "source": "Gazzettino",
        "published": "Thu, 06 Nov 2025 20:45:00 +0100",
        "url": "https://example.org/a",
        "language": "it-IT",
        "id": 7,
        "tags": ["calcio"],
    }
    (article,) = articles(write(tmp_path / "a.json", json.dumps(record)))
    assert (article.title, article.source, article.url) == ("Inter di misura", "Gazzettino", "https://example.org/a")
    assert (article.published, article.language) == ("2025-11-06T20:45:00+01:00", "it")


def test_a_json_list_gives_each_item_or_its_error(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", json.dumps([{"text": TEXT}, 3, {"html": f"<p>{TEXT}</p>"}, {"title": "x"}]))
    first, second, third, fourth = read(path)
    assert [each.text for each in (first, third) if isinstance(each, Article)] == [TEXT, TEXT]
    assert str(second) == f"{path} item 2: is a number, not an object; give an object with text or html"
    assert str(fourth) == f"{path} item 4: has neither text nor html; give the article in one of them"


def test_a_truncated_feed_gives_its_good_lines_and_names_the_bad_one(tmp_path: Path) -> None:
    lines = [json.dumps({"text": TEXT}), "", json.dumps({"text": f"{TEXT} Fine."}), '{"text": "Inter bat']
    first, second, error = read(write(tmp_path / "night.jsonl", "\n".join(lines)))
    assert [each.text for each in (first, second) if isinstance(each, Article)] == [TEXT, f"{TEXT} Fine."]
    assert "night.jsonl line 4: is not valid JSON" in str(error)


def test_a_line_separator_inside_a_record_does_not_end_it(tmp_path: Path) -> None:
    record = json.dumps({"text": f"{TEXT}\u2028Fine."}, ensure_ascii=False)
    assert len(articles(write(tmp_path / "a.ndjson", f"{record}\r\n{record}\r\n"))) == 2


@pytest.mark.parametrize(
    ("data", "count"),
    [
        pytest.param(TEXT, 1, id="text"),
        pytest.param("[Video] Inter avanti\n" + TEXT, 1, id="text that opens with a bracket"),
        pytest.param("{{ titolo }} " + TEXT, 1, id="text that opens with a template marker"),
        pytest.param(json.dumps({"text": TEXT}), 1, id="one object"),
        pytest.param(json.dumps({"text": TEXT}, indent=2), 1, id="one object over lines"),
        pytest.param(json.dumps([{"text": TEXT}, {"text": TEXT}]), 2, id="a list"),
        pytest.param(f"{json.dumps({'text': TEXT})}\n{json.dumps({'text': TEXT})}\n", 2, id="JSON Lines"),
        pytest.param(f"<!DOCTYPE html><html><body><article><p>{TEXT}</p></article></body></html>", 1, id="a page"),
    ],
)
def test_standard_input_is_told_by_its_content(data: str, count: int) -> None:
    found = articles("-", stdin=data.encode())
    assert (len(found), found[0].path) == (count, None)
    assert TEXT in found[0].text


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        pytest.param("a.txt", b"", "is empty", id="empty"),
        pytest.param("a.txt", b" \r\n\t ", "is empty", id="blank"),
        pytest.param("a.txt", "\u200b\u200b".encode(), "is empty", id="unseen characters only"),
        pytest.param("a.txt", b"goal " * 1_000_000, "5 MB or more", id="five megabytes"),
        pytest.param("a.txt", b"%PDF-1.7 \xe2\xe3", "binary", id="a PDF with another name"),
        pytest.param("a.txt", bytes(range(1, 256)) * 9, "binary", id="bytes of all kinds"),
        pytest.param("a.txt", b"Inter\x00 2-1 Kairat", "NUL", id="a NUL byte"),
        pytest.param("a.json", b'{"text": "Inter\\u0000 2-1"}', "NUL", id="a NUL in JSON"),
        pytest.param("a.txt", TEXT.encode() + b"\xff\xfe fine", "damaged UTF-8 (line 1", id="broken UTF-8"),
        pytest.param("a.txt", "Inter più".encode()[:-1], "damaged UTF-8", id="UTF-8 cut inside a letter"),
        pytest.param("a.txt", b"\xff\xfeI\x00n\x00\x00", "damaged UTF-16", id="damaged UTF-16"),
        pytest.param("a.pdf", b"%PDF", ".pdf files are not read", id="unknown extension"),
        pytest.param("a.json", b'{"text": "Inter', "line 1: is not valid JSON", id="truncated JSON"),
        pytest.param("a.json", b"[" * 100_000, "nested too deeply", id="JSON nested too deeply"),
        pytest.param("a.json", b"[" + b"9" * 5000 + b"]", "not valid JSON", id="a number too long"),
        pytest.param("a.json", b'"Inter"', "is a string, not an object", id="JSON that is no object"),
        pytest.param("a.json", b"[]", "is an empty list", id="an empty list"),
        pytest.param("a.json", b'{"title": "Inter"}', "has neither text nor html", id="JSON without text"),
        pytest.param("a.json", b'{"text": ["Inter"]}', "text is a list", id="text of the wrong type"),
        pytest.param(
            "a.json", b'{"text": "Inter", "published": 20251106}', "published is a number", id="date of the wrong type"
        ),
        pytest.param("a.json", b'{"text": "Inter \\ud800"}', "half a character", id="a lone surrogate"),
        pytest.param("a.html", b"<html><body></body></html>", "no article text", id="a page without an article"),
        pytest.param("a.html", b"<>", "is empty", id="no page at all"),
    ],
)
def test_what_cannot_be_read_is_one_line_that_names_the_file(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    error = the_error(write(tmp_path / name, data))
    assert error.startswith(str(tmp_path / name))
    assert said in error
    assert "\n" not in error
    assert ";" in error  # the remedy follows what is wrong


def test_the_other_articles_are_still_read(tmp_path: Path) -> None:
    inputs = [
        write(tmp_path / "a.txt", b""),
        write(tmp_path / "b.txt", TEXT),
        tmp_path / "missing.txt",
        write(tmp_path / "c.txt", TEXT),
    ]
    assert [type(each) for each in read(*inputs)] == [InputError, Article, InputError, Article]


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    assert the_error(tmp_path / "none.xyz") == f"{tmp_path / 'none.xyz'}: no such file; check the path"


def test_a_folder_without_articles_is_named(tmp_path: Path) -> None:
    write(tmp_path / "picture.png", b"\x89PNG")
    assert the_error(tmp_path).startswith(f"{tmp_path}: is a folder without articles; put files in it that end in .txt")


def test_a_link_that_leads_in_a_circle_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    assert f"{tmp_path / 'loop'}: cannot be read" in the_error(tmp_path / "loop")


def test_a_folder_linked_into_itself_is_walked_once(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", TEXT)
    (tmp_path / "again").symlink_to(tmp_path)
    assert len(read(tmp_path)) == 1


def test_a_broken_link_in_a_folder_is_an_error_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    write(tmp_path / "b.txt", TEXT)
    assert [type(each) for each in read(tmp_path)] == [InputError, Article]


def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert "is not a regular file" in the_error(tmp_path / "a.txt")


@pytest.mark.parametrize(
    "given",
    [
        pytest.param("", id="an empty name"),
        pytest.param("a\x00b.txt", id="a NUL in the name"),
        pytest.param("a" * 5000, id="a name too long"),
        pytest.param("a\nb.txt", id="a newline in the name"),
        pytest.param("/dev/zero", id="a device without end"),
    ],
)
def test_a_strange_path_is_an_error_of_one_line(given: str) -> None:
    assert "\n" not in the_error(given)


def test_standard_input_that_is_not_there_is_an_error() -> None:
    assert the_error("-") == "standard input: is not connected; pipe an article to -, or name a file"


@pytest.mark.parametrize("data", [b"", b"goal " * 1_000_001], ids=["empty", "too large"])
def test_standard_input_has_the_bounds_of_a_file(data: bytes) -> None:
    assert the_error("-", stdin=data).startswith("standard input: is ")


def test_a_feed_may_be_larger_than_an_article(tmp_path: Path) -> None:
    line = json.dumps({"text": f"{TEXT} " * 30, "padding": "x" * 2_000_000})
    assert len(articles(write(tmp_path / "feed.jsonl", f"{line}\n{line}\n{line}\n"))) == 3


@settings(max_examples=100)
@given(data=st.binary(max_size=300), suffix=st.sampled_from([".txt", ".md", ".html", ".json", ".jsonl", ""]))
def test_any_bytes_give_articles_or_errors_of_one_line(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, suffix: str
) -> None:
    path = write(tmp_path_factory.getbasetemp() / f"any{suffix}", data)
    found = read(path)
    assert all(isinstance(each, Article | InputError) for each in found)
    assert all("\n" not in str(each) for each in found if isinstance(each, InputError))


@settings(max_examples=60)
@given(
    record=st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(["text", "html", "title", "published", "url", "language", "other"]), inner
            )
        ),
    )
)
def test_any_json_gives_articles_or_errors(record: object) -> None:
    found = read("-", stdin=json.dumps(record).encode())
    assert all(isinstance(each, Article | InputError) for each in found)


@settings(max_examples=60)
@given(
    html=st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<script>",
                "<div",
                ">",
                "<!--",
                "-->",
                "<?xml?>",
                "<svg/onload=x>",
                "Inter 2-1",
                "&#0;",
                "\x0c",
                "&amp;",
                "<table><td>",
            ]
        ),
        max_size=12,
    ).map("".join)
)
def test_any_page_gives_an_article_or_an_error(tmp_path_factory: pytest.TempPathFactory, html: str) -> None:
    found = read(write(tmp_path_factory.getbasetemp() / "any.html", html))
    assert all(isinstance(each, Article | InputError) for each in found)


def test_the_seeds_are_read_in_order() -> None:
    found = articles(SEEDS)
    assert [article.language for article in found] == ["it", "it", "it", "it", "en"]
    assert [article.published for article in found] == [None, None, "2025-11-06", "2025-08-28", "2021-11-22"]
    assert [bool(article.title) for article in found] == [False, False, True, True, False]
