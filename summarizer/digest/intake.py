"""What a night has to read: the articles of its window, each once, and an account of all that was left out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple

from summarizer.digest.reprints import reprints, sketch
from summarizer.errors import InputError, UsageError
from summarizer.schemas.article import Article
from summarizer.store import Ledger

_AT_ONCE = 500
_NO_SHAPE = {"id", "text", "path", "source", "url"}
"""Fields of an article that do not change what is asked about it or what its facts are."""


class Entry(NamedTuple):
    """An article of the night; ``shape`` stands for the metadata that its summary depends on."""

    id: str
    shape: str
    name: str
    published: str | None

    @property
    def key(self) -> tuple[str, str]:
        """What its summary is kept under, beside the fingerprint."""
        return self.id, self.shape


class Duplicate(NamedTuple):
    """An article that is not read: where it stands, the article it repeats, and whether to the letter."""

    name: str
    id: str
    of: str
    same_text: bool


@dataclass(frozen=True)
class Window:
    """From ``since`` to before ``until``, null for open."""

    since: datetime | None = None
    until: datetime | None = None

    def holds(self, published: str | None) -> bool:
        """Whether an article belongs to it; one without a date does, since nothing says otherwise."""
        if published is None or (self.since is None and self.until is None):
            return True
        if len(published) == 10:
            return self._holds_day(published)
        moment = datetime.fromisoformat(published)
        zone = (self.since or self.until or moment).tzinfo
        moment = moment if moment.tzinfo else moment.replace(tzinfo=zone)
        return (self.since is None or moment >= self.since) and (self.until is None or moment < self.until)

    def _holds_day(self, day: str) -> bool:
        """Whether any moment of the day lies in the window."""
        if self.since is not None and day < self.since.date().isoformat():
            return False
        return self.until is None or datetime.fromisoformat(day).replace(tzinfo=self.until.tzinfo) < self.until


def moment_of(text: str, now: datetime, *, end: bool) -> datetime:
    """The moment that ``--since`` or ``--until`` names: an ISO date-time, or a day's start, or its ``end``."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"{text!r} is no date; write it as 2026-03-01 or 2026-03-01T18:00") from error
    if end and len(text) == 10:
        moment = moment.replace(hour=23, minute=59, second=59, microsecond=999999)
    return moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)


@dataclass(frozen=True)
class Intake:
    """The night's articles in input order, and what was left out and why; ``undated`` counts those without a date."""

    entries: tuple[Entry, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    unreadable: tuple[str, ...] = ()
    outside: int = 0
    undated: int = 0
    sources: tuple[str, ...] = ()

    @property
    def articles(self) -> int:
        """How many articles came in for the night, duplicates among them."""
        return len(self.entries) + len(self.duplicates)


@dataclass
class _Seen:
    """What passes by while the inputs are read; articles go to the ledger and are not held."""

    window: Window
    entries: dict[str, Entry] = field(default_factory=dict)
    sketches: dict[str, str] = field(default_factory=dict)
    duplicates: list[Duplicate] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)
    outside: int = 0
    sources: set[str] = field(default_factory=set)

    def fresh(self, found: Iterable[Article | InputError]) -> Iterator[tuple[Article, str]]:
        """The articles of the window that come for the first time, each with its sketch."""
        for one in found:
            if isinstance(one, InputError):
                self.unreadable.append(str(one))
            elif not self.window.holds(one.published):
                self.outside += 1
            elif one.id in self.entries:
                self.duplicates.append(Duplicate(_name(one), one.id, one.id, same_text=True))
            else:
                yield self._noted(one)

    def _noted(self, article: Article) -> tuple[Article, str]:
        drawn = sketch(article)
        self.entries[article.id] = Entry(article.id, shape_of(article), _name(article), article.published)
        self.sketches[article.id] = drawn
        self.sources.add(article.source or "")
        return article, drawn


def take(found: Iterable[Article | InputError], window: Window, ledger: Ledger) -> Intake:
    """Read the inputs into the ledger, and give what of them the night has to read."""
    seen = _Seen(window)
    for batch in _batches(seen.fresh(found)):
        ledger.add_articles(batch)
    return _without_reprints(seen, ledger)


def _without_reprints(seen: _Seen, ledger: Ledger) -> Intake:
    copied = reprints(seen.sketches.items(), ledger.article)
    again = [Duplicate(seen.entries[one].name, one, of, same_text=False) for one, of in copied.items()]
    kept = tuple(entry for entry in seen.entries.values() if entry.id not in copied)
    return replace(
        Intake(),
        entries=kept,
        duplicates=(*seen.duplicates, *again),
        unreadable=tuple(seen.unreadable),
        outside=seen.outside,
        undated=sum(1 for entry in kept if entry.published is None),
        sources=tuple(sorted(seen.sources - {""})),
    )


def shape_of(article: Article) -> str:
    """A hash of the article's metadata as far as its summary depends on it."""
    return hashlib.sha256(article.model_dump_json(exclude=_NO_SHAPE).encode()).hexdigest()[:16]


def _name(article: Article) -> str:
    return article.path or article.url or article.title or article.id


def _batches(pairs: Iterator[tuple[Article, str]]) -> Iterator[list[tuple[Article, str]]]:
    batch: list[tuple[Article, str]] = []
    for pair in pairs:
        batch.append(pair)
        if len(batch) == _AT_ONCE:
            yield batch
            batch = []
    if batch:
        yield batch
