"""What in a text tries to steer a program that reads it: orders, unseen characters, look-alike letters, live markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from summarizer.article.instructions import instruction_spans
from summarizer.article.plain import BIDIRECTIONAL, INVISIBLE
from summarizer.schemas.article import Mark, MarkReason, Suspicion, SuspicionKind

_MOST = 50
_INVISIBLE = re.compile(f"[{INVISIBLE}]+")
_BIDIRECTIONAL = re.compile(f"[{BIDIRECTIONAL}]+")
_FLAG = re.compile("\U0001f3f4[\U000e0061-\U000e007a]{2,6}\U000e007f")
_TAGS = re.compile("[\U000e0000-\U000e007f\U000e0100-\U000e01ef]{4,}")
_JOINED = "\u200d\u200c"
_LATIN = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_OTHER = "\u0370-\u0373\u0376-\u03ff\u0400-\u052f\u0531-\u0587\u13a0-\u13f5"
_FOREIGN = re.compile(f"[{_OTHER}\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff]")
_MIXED = re.compile(f"[{_LATIN}{_OTHER}]*(?:[{_LATIN}][{_OTHER}]|[{_OTHER}][{_LATIN}])[{_LATIN}{_OTHER}]*")
_STYLED = re.compile("[\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff]{2,}")
_LOOKALIKE = re.compile(
    "(?<![^\\W_])[авекморстухіјѕԁһАВЕКМНОРСТУХІЈЅ]*[аеорсухіјѕ][авекморстухіјѕԁһАВЕКМНОРСТУХІЈЅ]*(?![^\\W_])"
)
_LIVE = re.compile(
    (
        r"</?(?:script|iframe|object|embed|svg|form|meta|base|style)\b[^<>]{0,300}>?|"
        r"<[a-z][^<>]{0,200}\son[a-z]{3,20}\s{0,3}=[^<>]{0,300}>?|\bon(?:error|load|click|mouseover|focus|"
        r"toggle)\s{0,3}=\s{0,3}[\"'\w][^\n<>]{0,100}|(?:java|"
        r"vb)script\s{0,3}:\s{0,3}[a-z]\w*\s{0,3}[(.=][^\n<>]{0,100}|data:text/html[^\s<>]{0,100}"
    ),
    re.IGNORECASE,
)


def suspicions_of(text: str) -> tuple[Suspicion, ...]:
    """What a person should look at before trusting ``text``, in the order of the text.

    Every instruction is given, since none may be read; of each other kind at most fifty.
    """
    others = (_unseen(text), _turning(text), _homoglyphs(text), _live_markup(text))
    found = [*_instructions(text), *(suspicion for kind in others for suspicion in islice(kind, _MOST))]
    return tuple(sorted(found, key=lambda each: (each.start, each.end, each.kind)))


def suspicion_marks(suspicions: Iterable[Suspicion]) -> Iterator[Mark]:
    """Marks on what must not be read as part of the article; the other suspicions are only reported."""
    for each in suspicions:
        if each.kind is SuspicionKind.INSTRUCTION:
            yield Mark(start=each.start, end=each.end, reason=MarkReason.INSTRUCTION)


def _instructions(text: str) -> Iterator[Suspicion]:
    for start, end in instruction_spans(text):
        yield Suspicion(
            kind=SuspicionKind.INSTRUCTION, start=start, end=end, message="Speaks to a program that reads it; not read."
        )
    for found in _TAGS.finditer(text):
        if not _in_flag(text, found.start()):
            message = "Text in characters that no reader can see; not read."
            yield Suspicion(kind=SuspicionKind.INSTRUCTION, start=found.start(), end=found.end(), message=message)


def _unseen(text: str) -> Iterator[Suspicion]:
    runs = (found.span() for found in _INVISIBLE.finditer(text) if not _is_harmless(text, found))
    yield from _by_line(text, runs, SuspicionKind.INVISIBLE, "without width")


def _turning(text: str) -> Iterator[Suspicion]:
    runs = (found.span() for found in _BIDIRECTIONAL.finditer(text))
    yield from _by_line(text, runs, SuspicionKind.BIDIRECTIONAL, "that turn the direction of writing")


def _by_line(text: str, runs: Iterator[tuple[int, int]], kind: SuspicionKind, what: str) -> Iterator[Suspicion]:
    """One suspicion for the unseen characters of a line: a page that sprinkles them is one finding, not hundreds."""
    gathered: list[list[tuple[int, int]]] = []
    for run in runs:
        if gathered and not re.search(r"[\r\n]", text[gathered[-1][-1][1] : run[0]]):
            gathered[-1].append(run)
        else:
            gathered.append([run])
    for group in gathered:
        count = sum(end - start for start, end in group)
        noun = "character" if count == 1 else "characters"
        yield Suspicion(kind=kind, start=group[0][0], end=group[-1][1], message=f"{count} {noun} {what} in this line.")


def _is_harmless(text: str, found: re.Match[str]) -> bool:
    """A byte order mark that opens the text, the joiners of emoji and of some scripts, the flag of England."""
    start, end = found.span()
    if start == 0 and found.group() == "\ufeff":
        return True
    if found.group() in _JOINED:
        around = text[max(start - 1, 0) : start] + text[end : end + 1]
        return any(ord(character) >= 0x2600 or 0x0600 <= ord(character) < 0x0E00 for character in around)
    return _in_flag(text, start)


def _in_flag(text: str, start: int) -> bool:
    return start > 0 and _FLAG.match(text, start - 1) is not None


def _homoglyphs(text: str) -> Iterator[Suspicion]:
    if _FOREIGN.search(text) is None:
        return
    mostly_latin = len(re.findall(f"[{_LATIN}]", text)) > 2 * len(_FOREIGN.findall(text))
    patterns = (_MIXED, _STYLED, _LOOKALIKE) if mostly_latin else (_MIXED, _STYLED)
    for pattern in patterns:
        for found in pattern.finditer(text):
            message = f"{found.group()[:40]!r} is written with letters of another alphabet that look alike."
            yield Suspicion(kind=SuspicionKind.HOMOGLYPH, start=found.start(), end=found.end(), message=message)


def _live_markup(text: str) -> Iterator[Suspicion]:
    for found in _LIVE.finditer(text):
        message = "Markup that a browser would act on; every output shows it as text."
        yield Suspicion(kind=SuspicionKind.MARKUP, start=found.start(), end=found.end(), message=message)
