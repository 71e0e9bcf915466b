from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from summarizer.article import article_from_text
from summarizer.errors import StoreError
from summarizer.models.exchanges import Ask, Exchange
from summarizer.schemas.summary import ArticleInfo, ArticleKind, ArticleSummary, Tokens
from summarizer.store import Batch, Charge, Failure, Ledger, Spent, Try


def exchange(article: str = "sha256-a", attempt: int = 1, model: str = "openai/m") -> Exchange:
    ask = Ask(
        prompt="whole", version="1", prompt_hash="p", schema_hash="s", article=article, model=model, parameters={},
        attempt=attempt, messages_hash=f"m-{article}",
    )  # fmt: skip
    return Exchange(
        ask=ask, content="{}", finish_reason="stop", usage=Tokens(input=10, output=5), date="2026-03-01", seconds=1.5
    )


def summary(article: str) -> ArticleSummary:
    return ArticleSummary(article=ArticleInfo(id=article), kind=ArticleKind.OTHER)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.sqlite"


def test_an_answer_is_kept_with_its_price_in_one_step_and_found_again_after_closing(path: Path):
    with Ledger.open(path) as ledger:
        ledger.put_paid(exchange(), "n1", "n1.1", Charge(10, 5, 0.25))
    with Ledger.open(path) as ledger:
        assert ledger.get(exchange().key) == exchange()
        assert ledger.spent("n1") == Spent(calls=1, tokens=15, cost=0.25, unpriced=0)


def test_the_nearest_answer_is_the_one_on_the_same_article_that_differs_least(path: Path):
    with Ledger.open(path) as ledger:
        for one in (exchange(attempt=2), exchange(attempt=2, model="other"), exchange("sha256-b")):
            ledger.put(one)
        assert ledger.nearest(exchange().ask) == exchange(attempt=2)


def test_spend_is_told_by_night_and_by_run_and_an_unknown_price_is_counted_apart(path: Path):
    with Ledger.open(path) as ledger:
        ledger.put_paid(exchange("sha256-a"), "n1", "n1.1", Charge(1, 1, None))
        ledger.put_paid(exchange("sha256-b"), "n1", "n1.2", Charge(2, 2, 1.0, estimated=True))
        ledger.put_paid(exchange("sha256-c"), "n2", "n2.1", Charge(3, 3, 1.0))
        assert ledger.spent("n1") == Spent(2, 6, 1.0, 1)
        assert ledger.spent("n1", "n1.2") == Spent(1, 4, 1.0, 0)


def test_what_is_known_of_an_article_now_takes_the_place_of_what_was(path: Path):
    with Ledger.open(path) as ledger:
        for title in ("Old", "New"):
            ledger.add_articles([(article_from_text("Rovere won 1-0 at home.", title=title), "sketch")])
        article = ledger.article(article_from_text("Rovere won 1-0 at home.").id)
    assert article is not None
    assert article.title == "New"


def test_a_summary_holds_for_its_article_its_shape_and_its_fingerprint_alone(path: Path):
    with Ledger.open(path) as ledger:
        ledger.add_summary("shape", "print", summary("a"))
        assert ledger.summary("a", "shape", "print") == summary("a")
        assert ledger.summary("a", "other", "print") is ledger.summary("a", "shape", "other") is None
        assert ledger.summarized("print") == {("a", "shape")}


def test_a_summary_ends_the_failures_of_its_article(path: Path):
    with Ledger.open(path) as ledger:
        ledger.add_failure("a", "shape", "print", Failure(2, "empty", quarantined=False))
        ledger.add_summary("shape", "print", summary("a"))
        assert ledger.failures("print") == {}


def test_released_articles_are_no_longer_quarantined_but_keep_the_count_of_their_tries(path: Path):
    with Ledger.open(path) as ledger:
        ledger.add_failure("a", "shape", "print", Failure(3, "empty", quarantined=True))
        assert ledger.release("print") == 1
        assert ledger.failures("print") == {("a", "shape"): Failure(3, "empty", quarantined=False)}


def test_runs_are_numbered_by_night_and_listed_newest_first(path: Path):
    with Ledger.open(path) as ledger:
        names = [ledger.begin_run("n1", f"2026-03-01T0{hour}:00:00") for hour in range(2)]
        ledger.end_run(names[0], "2026-03-01T01:00:00", "done", {"calls": 3})
        assert names == ["n1.1", "n1.2"]
        assert [(one.id, one.outcome, one.report) for one in ledger.runs()] == [
            ("n1.2", None, None),
            ("n1.1", "done", {"calls": 3}),
        ]


def test_history_is_an_average_of_the_models_own_answers(path: Path):
    with Ledger.open(path) as ledger:
        ledger.put_paid(exchange("a"), "n1", "r", Charge(10, 2, 0.5))
        ledger.put_paid(exchange("a", attempt=2), "n1", "r", Charge(20, 4, 0.5))
        ledger.add_try("r", Try("a", "openai/m", "answered", 3.0))
        ledger.add_try("r", Try("a", "openai/m", "500", 30.0))
        assert ledger.history("openai/m") == (1, 2.0, 15.0, 3.0, 0.5, 3.0)
        assert ledger.history("other") is None


def test_a_batch_takes_the_place_of_what_was_intended(path: Path):
    with Ledger.open(path) as ledger:
        intended = Batch("label", "openai/m", "2026-03-01", "submitting", {"asks": {}})
        ledger.save_batch("n1", intended)
        ledger.save_batch("n1", intended._replace(id="batch_1", state="open"), instead_of="label")
        assert [one.id for one in ledger.batches("n1")] == ["batch_1"]


def test_what_is_written_together_is_written_whole_or_not_at_all(path: Path):
    with Ledger.open(path) as ledger:
        with pytest.raises(StoreError):
            ledger.replace_reports("n1", [("m1", "a|b", 1, "{}"), ("m2", "a|b", None, "{}")])  # type: ignore[list-item]
        assert ledger.published_before("n2", "m1", "a|b") == ()


def test_a_ledger_is_held_by_one_process_and_told_to_the_other(path: Path):
    code = f"from pathlib import Path; from summarizer.store import Ledger; Ledger.open(Path({str(path)!r}))"
    with Ledger.open(path):
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "another run holds this ledger; wait for it" in done.stderr


def test_a_ledger_can_be_read_while_another_process_writes_it(path: Path):
    with Ledger.open(path) as writing:
        writing.begin_run("n1", "2026-03-01")
        with Ledger.read(path) as reading:
            assert [one.id for one in reading.runs()] == ["n1.1"]


def test_a_ledger_of_a_newer_version_is_refused_and_not_changed(path: Path):
    Ledger.open(path).close()
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE meta SET value = '99'")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="of a newer version"):
        Ledger.open(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content",
    [pytest.param(b"not a database at all, but long enough to look at" * 20, id="no-database"),
     pytest.param(None, id="somebody-else's-tables")],
)  # fmt: skip
def test_a_file_that_is_no_ledger_is_refused_and_not_changed(path: Path, content: bytes | None):
    if content is None:
        with closing(sqlite3.connect(path)) as raw, raw:
            raw.execute("CREATE TABLE recipes (name TEXT)")
    else:
        path.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(StoreError, match="ledger"):
        Ledger.open(path)
    assert path.read_bytes() == before


def test_reading_a_ledger_that_is_not_there_says_so_and_makes_none(path: Path):
    with pytest.raises(StoreError, match="there is no ledger here"):
        Ledger.read(path)
    assert not path.exists()


def test_a_place_where_no_ledger_can_be_is_an_error_that_names_it(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="check the disk and the folder's rights"):
        Ledger.open(tmp_path / "file" / "ledger.sqlite")


def test_a_full_disk_is_an_error_that_names_the_ledger_and_keeps_what_was_there(path: Path):
    with Ledger.open(path) as ledger:
        ledger.put(exchange())
        pages = ledger._file._db.execute("PRAGMA page_count").fetchone()[0]
        ledger._file._db.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StoreError, match="full"):
            ledger.put(exchange("sha256-b").model_copy(update={"content": "x" * 100_000}))
    with Ledger.open(path) as ledger:
        assert ledger.has(exchange().key)
        assert ledger._file.one("PRAGMA integrity_check") == ("ok",)


def test_the_tables_are_plain_enough_to_be_read_with_sql(path: Path):
    with Ledger.open(path) as ledger:
        ledger.put_paid(exchange(), "n1", "n1.1", Charge(10, 5, 0.25))
    with closing(sqlite3.connect(path)) as raw:
        told = raw.execute("SELECT night, model, sum(cost) FROM spend GROUP BY night, model").fetchall()
    assert told == [("n1", "openai/m", 0.25)]
