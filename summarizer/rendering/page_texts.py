"""The articles' texts as the page carries them: whole where short, else the passages with what stands around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from summarizer.schemas.article import Article, Evidence
from summarizer.schemas.report import Agreed, MatchReport
from summarizer.schemas.summary import EVENT_FIELDS, SCALAR_FIELDS
from summarizer.schemas.values import Value

Span = tuple[int, int]


class PageLimits(Value):
    """How much one page carries, so that it opens at once whatever the night; texts are counted in code points.

    The first ``matches`` come with every fact and passage, later ones with result and story alone. An article up to
    ``whole`` is carried whole while all of them together stay within ``total``; of any other, each passage (its first
    ``passage`` characters) and ``around`` characters on either side.
    """

    matches: int = 400
    whole: int = 20_000
    total: int = 4_000_000
    around: int = 400
    passage: int = 2_000


def embedded_texts(
    reports: Sequence[MatchReport], articles: Mapping[str, Article], limits: PageLimits
) -> dict[str, dict[str, Any]]:
    """Article id → ``chunks`` of (offset of the first character, text) and ``length``, each article once.

    Characters that are not shown are replaced one for one, so that every offset holds. Articles that ``articles`` does
    not have are left out; it is asked for one at a time, so that it may read them from a store.
    """
    room = limits.total
    texts: dict[str, dict[str, Any]] = {}
    for source, spans in _spans(reports).items():
        article = articles.get(source)
        if article is None:
            continue
        length = len(article.text)
        fits = length <= min(limits.whole, room)
        kept = [(0, length)] if fits else _windows(spans, length, limits)
        room -= length if fits else 0
        chunks = [[start, shown_text(article.text[start:end])] for start, end in kept]
        texts[source] = {"length": length, "chunks": chunks}
    return texts


def shown_text(text: str) -> str:
    """Text with as many code points, in which controls and direction changes are visible replacements."""
    if text.replace("\n", "").isprintable():
        return text
    return "".join(
        character if character.isprintable() or character == "\n" else _stand_in(character) for character in text
    )


def _stand_in(character: str) -> str:
    return " " if character.isspace() and character.isascii() else "\N{REPLACEMENT CHARACTER}"


def _windows(spans: Iterable[Span], length: int, limits: PageLimits) -> list[Span]:
    """The spans with what stands around them, sorted, those that touch joined."""
    windows: list[Span] = []
    for start, end in sorted(spans):
        low = max(0, start - limits.around)
        high = min(length, min(end, start + limits.passage) + limits.around)
        if windows and low <= windows[-1][1]:
            windows[-1] = (windows[-1][0], max(windows[-1][1], high))
        else:
            windows.append((low, high))
    return windows


def _spans(reports: Sequence[MatchReport]) -> dict[str, set[Span]]:
    found: dict[str, set[Span]] = {}
    for report in reports:
        for source in (*report.sources, *report.previews):
            found.setdefault(source.id, set())
        for source_id, passage in _passages(report):
            found.setdefault(source_id, set()).add((passage.start, passage.end))
    return {source: spans for source, spans in found.items() if spans}


def _passages(report: MatchReport) -> Iterator[tuple[str, Evidence]]:
    for agreed in _facts(report):
        for statement in agreed.statements:
            yield from ((statement.source, passage) for passage in statement.evidence)
    for conflict in report.conflicts:
        for statement in (told for side in conflict.sides for told in side.statements):
            yield from ((statement.source, passage) for passage in statement.evidence)
    for held in report.held:
        yield from ((held.source, passage) for passage in held.evidence)


def _facts(report: MatchReport) -> Iterator[Agreed[Any]]:
    events = [event for name in EVENT_FIELDS for event in getattr(report, name)]
    told = [getattr(report, name) for name in SCALAR_FIELDS]
    told += [getattr(event, part) for event in events for part in type(event).model_fields]
    return (agreed for agreed in told if agreed is not None)
