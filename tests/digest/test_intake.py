from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from summarizer.article import article_from_text
from summarizer.digest.intake import Window, moment_of, shape_of, take
from summarizer.errors import InputError, UsageError
from summarizer.schemas.article import Article
from summarizer.store import Ledger

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
BODY = (
    "Rovere beat Fossalta 2-1 on Sunday after a slow first half in front of a full house. Bruno Lepri put the hosts "
    "ahead in the 12th minute with a low shot, and Dario Volpe added a second just before the hour. Enzo Corvi pulled "
    "one back in the 88th minute, but the home side held on to the end and stay third in the table before the break."
)


def article(text: str = BODY, **given: str) -> Article:
    return article_from_text(text, **given)


def taken(tmp_path: Path, *found: Article | InputError, window: Window | None = None):
    with Ledger.open(tmp_path / "ledger.sqlite") as ledger:
        return take(found, window or Window(), ledger)


def test_the_same_text_twice_is_one_article_and_one_duplicate(tmp_path: Path):
    intake = taken(tmp_path, article(path="a.txt"), article(path="b.txt"))
    assert [entry.name for entry in intake.entries] == ["a.txt"]
    assert [(one.name, one.same_text) for one in intake.duplicates] == [("b.txt", True)]


def test_a_reprint_with_the_same_names_and_numbers_is_a_duplicate_of_the_first_to_appear(tmp_path: Path):
    early = article(published="2026-03-01T20:00:00+00:00")
    late = article(BODY.replace("with a low shot", "with a shot"), published="2026-03-01T22:00:00+00:00")
    intake = taken(tmp_path, late, early)
    assert [entry.id for entry in intake.entries] == [early.id]
    assert [(one.of, one.same_text) for one in intake.duplicates] == [(early.id, False)]


@pytest.mark.parametrize(
    ("old", "new"),
    [pytest.param("2-1", "3-1", id="another-score"), pytest.param("Dario Volpe", "Fabio Merlo", id="another-name"),
     pytest.param("88th", "89th", id="another-minute")],
)  # fmt: skip
def test_a_reprint_that_says_otherwise_is_read(tmp_path: Path, old: str, new: str):
    assert len(taken(tmp_path, article(), article(BODY.replace(old, new))).entries) == 2


def test_an_article_in_words_of_its_own_is_read_though_its_particulars_are_the_same(tmp_path: Path):
    other = (
        "On Sunday at home it took Rovere a while to settle. Bruno Lepri broke the deadlock (12), and when Dario Volpe "
        "doubled the lead all seemed over for Fossalta, whose Enzo Corvi scored too late (88): 2-1, and third place."
    )
    assert len(taken(tmp_path, article(), article(other)).entries) == 2


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(tmp_path: Path):
    intake = taken(tmp_path, InputError("x.txt: is empty"), article())
    assert (intake.unreadable, intake.articles) == (("x.txt: is empty",), 1)


@pytest.mark.parametrize(
    ("since", "until", "published", "inside"),
    [
        pytest.param("2026-03-01", None, "2026-02-28T23:59:59+00:00", False, id="before"),
        pytest.param("2026-03-01", None, "2026-03-01", True, id="first-day"),
        pytest.param(None, "2026-03-01", "2026-03-01T23:30:00+00:00", True, id="last-evening"),
        pytest.param(None, "2026-03-01", "2026-03-02", False, id="day-after"),
        pytest.param("2026-03-01T18:00", None, "2026-03-01T17:59:00+00:00", False, id="minute-before"),
        pytest.param("2026-03-01T18:00", None, "2026-03-01T19:30:00+02:00", False, id="another-zone"),
        pytest.param("2026-03-01T18:00", "2026-03-02T06:00", "2026-03-02", True, id="day-that-touches-it"),
        pytest.param("2026-03-01", "2026-03-02", None, True, id="no-date"),
    ],
)
def test_the_window_holds(since: str | None, until: str | None, published: str | None, *, inside: bool):
    window = Window(
        moment_of(since, NOW, end=False) if since else None, moment_of(until, NOW, end=True) if until else None
    )
    assert window.holds(published) is inside


def test_a_date_that_is_none_is_refused():
    with pytest.raises(UsageError, match="write it as 2026-03-01"):
        moment_of("yesterday", NOW, end=False)


def test_articles_without_a_date_are_counted(tmp_path: Path):
    assert taken(tmp_path, article()).undated == 1


def test_where_an_article_was_found_does_not_change_its_shape_but_its_date_does():
    assert shape_of(article(path="a.txt", source="Gazette")) == shape_of(article(path="b.txt", url="https://x"))
    assert shape_of(article()) != shape_of(article(published="2026-03-01"))
