"""What the night keeps and finds again: articles, answers with their price, summaries, failures, runs and batches."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Self

from summarizer.models.exchanges import Ask, Exchange, differences
from summarizer.schemas.article import Article
from summarizer.schemas.report import MatchReport
from summarizer.schemas.summary import ArticleSummary
from summarizer.store.file import LedgerFile
from summarizer.store.rows import Batch, Charge, Failure, History, Run, Spent, Try

_RUN_COLUMNS = "id, night, started, ended, outcome, report"


class Ledger:
    """One ledger. A kill at any moment loses at most the calls in flight.

    Also an :class:`~summarizer.models.recordings.ExchangeStore`. Raises :class:`~summarizer.errors.StoreError` naming
    the file and the remedy.
    """

    def __init__(self, file: LedgerFile) -> None:
        self._file = file

    @classmethod
    def open(cls, path: Path) -> Self:
        """The ledger in a file, made where it does not exist; refused while another process holds it."""
        return cls(LedgerFile.open(path))

    @classmethod
    def read(cls, path: Path) -> Self:
        """The ledger in a file for reading alone, also while a run holds it."""
        return cls(LedgerFile.read(path))

    @property
    def path(self) -> Path:
        """Where it is."""
        return self._file.path

    def close(self) -> None:
        """Write everything back into the one file and let it go."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Answers

    def get(self, key: str) -> Exchange | None:
        """The exchange that was paid for under a key."""
        row = self._file.one("SELECT data FROM exchanges WHERE key = ?", key)
        return Exchange.model_validate_json(row[0]) if row else None

    def has(self, key: str) -> bool:
        """Whether an exchange was paid for under a key."""
        return self._file.one("SELECT 1 FROM exchanges WHERE key = ?", key) is not None

    def put(self, exchange: Exchange) -> None:
        """Keep an exchange that cost nothing."""
        ask = exchange.ask
        row = (exchange.key, ask.prompt, ask.version, ask.article, ask.model, ask.attempt, exchange.date)
        self._file.write(
            "INSERT OR REPLACE INTO exchanges VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*row, exchange.model_dump_json())
        )

    def put_paid(self, exchange: Exchange, night: str, run: str, charge: Charge) -> None:
        """Keep an exchange and book what it cost, both or neither."""
        with self._file.together():
            self.put(exchange)
            self._file.write(
                "INSERT INTO spend (night, run, key, model, input, output, cost, estimated) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (night, run, exchange.key, exchange.ask.model, *charge[:3], int(charge.estimated)),
            )

    def nearest(self, ask: Ask) -> Exchange | None:
        """The exchange on the same article that has most in common with an ask."""
        rows = self._file.all("SELECT data FROM exchanges WHERE article = ? ORDER BY key", ask.article)
        kept = [Exchange.model_validate_json(data) for (data,) in rows]
        return min(kept, key=lambda one: len(differences(ask, one.ask)), default=None)

    def name_of(self, key: str) -> str:
        """How the exchange is found in the ledger."""
        return f"ledger:{key.removeprefix('sha256-')[:12]}"

    # Articles and summaries

    def add_articles(self, articles: Iterable[tuple[Article, str]]) -> None:
        """Keep articles, each with its sketch; what is known of one now takes the place of what was."""
        rows = ((a.id, a.source, a.title, a.url, a.published, a.language, k, a.model_dump_json()) for a, k in articles)
        self._file.write_many("INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def article(self, article: str) -> Article | None:
        """An article by its id."""
        row = self._file.one("SELECT data FROM articles WHERE id = ?", article)
        return Article.model_validate_json(row[0]) if row else None

    def article_ids(self) -> tuple[str, ...]:
        """The ids of all articles."""
        return tuple(row[0] for row in self._file.all("SELECT id FROM articles ORDER BY id"))

    def average_length(self) -> float:
        """The length of an article on average, in bytes."""
        row = self._file.one("SELECT avg(length(data)) FROM articles")
        return float(row[0] or 0.0) if row else 0.0

    def answered(self, articles: Iterable[str]) -> int:
        """How many of these articles have an answer that was paid for."""
        query = "SELECT 1 FROM exchanges WHERE article = ? LIMIT 1"
        return sum(1 for article in articles if self._file.one(query, article))

    def summary(self, article: str, shape: str, fingerprint: str) -> ArticleSummary | None:
        """The verified summary of an article under a fingerprint."""
        query = "SELECT data FROM summaries WHERE fingerprint = ? AND article = ? AND shape = ?"
        row = self._file.one(query, fingerprint, article, shape)
        return ArticleSummary.model_validate_json(row[0]) if row else None

    def summarized(self, fingerprint: str) -> frozenset[tuple[str, str]]:
        """The ids and shapes of all articles that have a summary under a fingerprint."""
        rows = self._file.all("SELECT article, shape FROM summaries WHERE fingerprint = ?", fingerprint)
        return frozenset((article, shape) for article, shape in rows)

    def add_summary(self, shape: str, fingerprint: str, summary: ArticleSummary) -> None:
        """Keep a summary, and forget that the article ever failed."""
        article = summary.article.id
        with self._file.together():
            self._file.write(
                "INSERT OR REPLACE INTO summaries VALUES (?, ?, ?, ?)",
                (article, shape, fingerprint, summary.model_dump_json()),
            )
            self._file.write(
                "DELETE FROM failures WHERE fingerprint = ? AND article = ? AND shape = ?",
                (fingerprint, article, shape),
            )

    # Failures

    def failures(self, fingerprint: str) -> dict[tuple[str, str], Failure]:
        """The articles that failed under a fingerprint, by id and shape."""
        query = "SELECT article, shape, tries, reason, quarantined FROM failures WHERE fingerprint = ?"
        return {(row[0], row[1]): Failure(row[2], row[3], bool(row[4])) for row in self._file.all(query, fingerprint)}

    def add_failure(self, article: str, shape: str, fingerprint: str, failure: Failure) -> None:
        """Note that an article failed so often."""
        self._file.write(
            "INSERT OR REPLACE INTO failures VALUES (?, ?, ?, ?, ?, ?)",
            (article, shape, fingerprint, failure.tries, failure.reason, int(failure.quarantined)),
        )

    def release(self, fingerprint: str) -> int:
        """Let quarantined articles be tried again; gives how many there were."""
        return self._file.write(
            "UPDATE failures SET quarantined = 0 WHERE fingerprint = ? AND quarantined = 1", (fingerprint,)
        )

    # Spend and tries

    def spent(self, night: str, run: str | None = None) -> Spent:
        """What a night has paid so far, over all its runs or in one of them."""
        query = (
            "SELECT count(*), coalesce(sum(coalesce(input, 0) + coalesce(output, 0)), 0), "
            "coalesce(sum(cost), 0.0), count(*) - count(cost) FROM spend WHERE night = ? AND run = coalesce(?, run)"
        )
        row = self._file.one(query, night, run)
        return Spent(*row) if row else Spent()

    def add_try(self, run: str, one: Try) -> None:
        """Note a call that went over the network."""
        self._file.write(
            "INSERT INTO attempts (run, article, model, outcome, seconds) VALUES (?, ?, ?, ?, ?)", (run, *one)
        )

    def tries(self, run: str) -> list[Try]:
        """Every call of a run that went over the network, in the order in which they ended."""
        query = "SELECT article, model, outcome, seconds FROM attempts WHERE run = ? ORDER BY id"
        return [Try(*row) for row in self._file.all(query, run)]

    def history(self, model: str) -> History | None:
        """What the model's answers took so far; null where it never gave one."""
        query = (
            "SELECT count(*), count(DISTINCT e.article), avg(s.input), avg(s.output), avg(s.cost), "
            "count(*) - count(s.cost) FROM spend s JOIN exchanges e ON e.key = s.key WHERE s.model = ?"
        )
        row = self._file.one(query, model)
        if row is None or not row[1]:
            return None
        calls, articles, given, made, cost, unpriced = row
        timed = self._file.one("SELECT avg(seconds) FROM attempts WHERE model = ? AND outcome = 'answered'", model)
        seconds = (timed[0] if timed else None) or 0.0
        return History(articles, calls / articles, given or 0.0, made or 0.0, None if unpriced else cost, seconds)

    # Runs and what they published

    def begin_run(self, night: str, started: str) -> str:
        """Note that a run of a night is under way; gives its id, the night and the run's number in it."""
        with self._file.together():
            row = self._file.one("SELECT count(*) FROM runs WHERE night = ?", night)
            run = f"{night}.{(row[0] if row else 0) + 1}"
            self._file.write("INSERT INTO runs (id, night, started) VALUES (?, ?, ?)", (run, night, started))
        return run

    def end_run(self, run: str, ended: str, outcome: str, report: Mapping[str, Any]) -> None:
        """Close a run with its report."""
        self._file.write(
            "UPDATE runs SET ended = ?, outcome = ?, report = ? WHERE id = ?", (ended, outcome, _json(report), run)
        )

    def runs(self) -> tuple[Run, ...]:
        """Every run, the newest first."""
        rows = self._file.all(f"SELECT {_RUN_COLUMNS} FROM runs ORDER BY started DESC, id DESC")  # noqa: S608
        return tuple(_run(row) for row in rows)

    def run(self, run: str) -> Run | None:
        """One run by its id."""
        row = self._file.one(f"SELECT {_RUN_COLUMNS} FROM runs WHERE id = ?", run)  # noqa: S608
        return _run(row) if row else None

    def replace_reports(self, night: str, reports: Iterable[tuple[str, str, int, str]]) -> None:
        """Keep what a night published, in place of what an earlier run of it did.

        Each report comes as its match's id, its teams' key, its version, and its JSON.
        """
        with self._file.together():
            self._file.write("DELETE FROM reports WHERE night = ?", (night,))
            rows = ((night, *row) for row in reports)
            self._file.write_many("INSERT OR REPLACE INTO reports VALUES (?, ?, ?, ?, ?)", rows)

    def published_before(self, night: str, match: str, teams: str) -> tuple[MatchReport, ...]:
        """What earlier nights published last of a match, by its id or by its teams' key."""
        query = "SELECT data FROM reports WHERE {} = ? AND night < ? ORDER BY night DESC LIMIT 1"
        found = [self._file.one(query.format("match"), match, night)]
        found += [self._file.one(query.format("teams"), teams, night)] if teams else []
        return tuple(MatchReport.model_validate_json(row[0]) for row in found if row)

    # Batches

    def save_batch(self, night: str, batch: Batch, *, instead_of: str | None = None) -> None:
        """Keep what is known of a batch at a provider, in place of what stood under another id."""
        with self._file.together():
            self._file.write("DELETE FROM batches WHERE id = ?", (instead_of,))
            self._file.write(
                "INSERT OR REPLACE INTO batches VALUES (?, ?, ?, ?, ?, ?)",
                (batch.id, night, batch.model, batch.submitted, batch.state, _json(batch.data)),
            )

    def batches(self, night: str) -> Iterator[Batch]:
        """The batches of a night in the order of their submission."""
        query = "SELECT id, model, submitted, state, data FROM batches WHERE night = ? ORDER BY submitted, id"
        for batch, model, submitted, state, data in self._file.all(query, night):
            yield Batch(batch, model, submitted, state, json.loads(data))


def _run(row: tuple[Any, ...]) -> Run:
    run, night, started, ended, outcome, report = row
    return Run(run, night, started, ended, outcome, json.loads(report) if report else None)


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
