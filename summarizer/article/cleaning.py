"""Which spans of a text are not read: mastheads, promotion, navigation, cookie lines, a chatbot's leftover.

Only whole lines of known furniture are marked, and only short ones: a match told in a marked line would be lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from summarizer.article import chatbot
from summarizer.article.dateline import is_dateline
from summarizer.article.furniture import FURNITURE, LONGEST_LINE, PARTNERSHIP, RESERVED, RESERVED_WORDS
from summarizer.article.lines import Line, lines_of
from summarizer.article.markup import markup_marks
from summarizer.article.plain import Plain, plain
from summarizer.article.sentences import sentence_around
from summarizer.schemas.article import Mark, MarkReason

_HEAD = 14
_SHORT = 120
_HEADLINE = 15
_ENDS = (".", "!", "?", "…", ":", ";", ",")


def clean(text: str) -> tuple[Mark, ...]:
    """The marks of ``text``, sorted and without overlap."""
    folded = plain(text)
    lines = lines_of(folded.text)
    whole = (*_furniture(lines), *_partnership(lines), *_masthead(lines))
    found = (*whole, *_chatbot(folded.text, lines), *_spans(folded.text))
    spans = [_mapped(folded, mark) for mark in found]
    return merged((*spans, *markup_marks(text)), text)


def merged(marks: Iterable[Mark], text: str) -> tuple[Mark, ...]:
    """Marks sorted; those that overlap, or that only space parts and one reason joins, become one under the first's."""
    result: list[Mark] = []
    for mark in sorted(marks, key=lambda each: (each.start, -each.end)):
        last = result[-1] if result else None
        if last and (mark.start < last.end or (mark.reason == last.reason and not text[last.end : mark.start].strip())):
            result[-1] = Mark(start=last.start, end=max(last.end, mark.end), reason=last.reason)
        else:
            result.append(mark)
    return tuple(result)


def _mapped(folded: Plain, mark: Mark) -> Mark:
    start, end = folded.span(mark.start, mark.end)
    return Mark(start=start, end=end, reason=mark.reason)


def _mark(line: Line, reason: MarkReason) -> Mark:
    return Mark(start=line.start, end=line.end, reason=reason)


def _furniture(lines: Sequence[Line]) -> Iterator[Mark]:
    for at, line in enumerate(lines):
        reason = _reason(line.content)
        if reason is None:
            continue
        yield _mark(line, reason)
        teaser = lines[at + 1] if at + 1 < len(lines) else None
        # "Read also:" alone announces the headline of another article on the next line.
        if reason is MarkReason.PROMOTION and line.content.endswith(":") and teaser and _is_headline(teaser):
            yield _mark(teaser, reason)


def _reason(content: str) -> MarkReason | None:
    if len(content) > LONGEST_LINE:
        return None
    return next((reason for pattern, reason in FURNITURE if pattern.fullmatch(content)), None)


def _is_headline(line: Line) -> bool:
    return len(line.content) <= _SHORT and not line.content.endswith(_ENDS)


def _partnership(lines: Sequence[Line]) -> Iterator[Mark]:
    for at, line in enumerate(lines):
        if len(line.content) > _SHORT or not PARTNERSHIP.fullmatch(line.content):
            continue
        yield _mark(line, MarkReason.BOILERPLATE)
        partner = lines[at + 1] if at + 1 < len(lines) else None
        if partner and len(partner.content) <= 60 and _is_headline(partner):
            yield _mark(partner, MarkReason.BOILERPLATE)


def _masthead(lines: Sequence[Line]) -> Iterator[Mark]:
    """The outlet's name above a date, where both come again, and what comes again in the head: a date, a headline.

    The first of equal headlines and dates stays readable, so that nothing is said less often than once.
    """
    head = [line for line in lines[:_HEAD] if _is_headline(line)]
    dated = [is_dateline(line.content) for line in head]
    names: set[str] = set()
    seen: set[str] = set()
    for at, line in enumerate(head):
        later = (*head[at + 2 :], *lines[-3:])
        if at < 2 and any(dated[at + 1 : at + 2]) and any(_carries(other.content, line.content) for other in later):
            names.add(line.content)
        if line.content in names or (line.content in seen and (dated[at] or len(line.content) >= _HEADLINE)):
            yield _mark(line, MarkReason.MASTHEAD)
        seen.add(line.content)


def _carries(content: str, name: str) -> bool:
    """Whether a later line is the outlet's name again, alone or glued to a partner's."""
    return content == name or (len(name) >= 4 and len(content) <= 80 and content.endswith(name))


def _chatbot(text: str, lines: Sequence[Line]) -> Iterator[Mark]:
    for line in lines[:2]:
        if found := chatbot.OPENING.match(line.content):
            yield Mark(start=line.start, end=line.start + found.end(), reason=MarkReason.CHATBOT)
    for line in lines[-3:]:
        start, end = sentence_around(text, line.end - 1, line.end)
        for first, last in dict.fromkeys(((line.start, line.end), (start, end))):
            if last - first <= LONGEST_LINE and chatbot.CLOSING.fullmatch(text, first, last):
                yield Mark(start=first, end=last, reason=MarkReason.CHATBOT)


def _spans(text: str) -> Iterator[Mark]:
    """What stands inside a line of prose: a notice of rights at its end, a chatbot that speaks of itself."""
    reserved = RESERVED.finditer(text) if any(word in text for word in RESERVED_WORDS) else ()
    for found in reserved:
        yield Mark(start=found.start(), end=found.end(), reason=MarkReason.BOILERPLATE)
    for found in chatbot.ABOUT_ITSELF.finditer(text):
        start, end = sentence_around(text, found.start(), found.end())
        yield Mark(start=start, end=end, reason=MarkReason.CHATBOT)
