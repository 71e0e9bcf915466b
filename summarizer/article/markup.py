"""What in a text is Markdown's own and would be read wrongly: front matter, images, link targets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.schemas.article import Mark, MarkReason

_FENCE = re.compile(r"^---[ \t]*\r?$", re.MULTILINE)
_LONGEST_FRONT_MATTER = 5000
_FIELD = re.compile(r"^([\w-]+)[ \t]*:[ \t]*(.*?)[ \t]*\r?$", re.MULTILINE)
_IMAGE = re.compile(r"!\[[^\[\]\n]{0,300}\](?:\([^()\n]{0,1000}\)|\[[^\[\]\n]{0,100}\])")
_TARGET = re.compile(
    r"(?<=\])\((?=[^()\s]*\d)(?:https?://|/|\.\.?/|www\.)[^()\s]{1,1000}(?:[ \t]+\"[^\"\n]{0,200}\")?\)"
)
_DEFINITION = re.compile(r"^[ ]{0,3}\[[^\[\]\n]{1,100}\]:[ \t]*\S{1,1000}[^\n\r]{0,200}$", re.MULTILINE)
_BARE_URL = re.compile(r"^[ \t]*<?https?://\S{1,1000}>?[ \t]*$", re.MULTILINE)


def front_matter(text: str) -> dict[str, str]:
    """The plain fields of the front matter that opens ``text``, empty where there is none."""
    fields = _FIELD.findall(text[: _front_matter_end(text)])
    return {key.lower(): value.strip("\"'") for key, value in fields if value}


def markup_marks(text: str) -> Iterator[Mark]:
    """Marks, in any order: an image with its caption, a link target that holds digits, definitions, bare addresses.

    A target without digits stays readable, so that a quote may run across its link; digits could be taken for a score.
    """
    end = _front_matter_end(text)
    if end:
        yield Mark(start=0, end=end, reason=MarkReason.MARKUP)
    for pattern, needed in ((_IMAGE, "!["), (_TARGET, "]("), (_DEFINITION, "]:"), (_BARE_URL, "//")):
        if needed in text:
            yield from (
                Mark(start=each.start(), end=each.end(), reason=MarkReason.MARKUP) for each in pattern.finditer(text)
            )


def _front_matter_end(text: str) -> int:
    """Where the front matter ends, 0 where there is none: fields between two fences, the first opening the text."""
    opening = _FENCE.match(text, 1 if text.startswith("\ufeff") else 0)
    closing = _FENCE.search(text, opening.end() + 1, _LONGEST_FRONT_MATTER) if opening else None
    if opening is None or closing is None or not _FIELD.search(text, opening.end(), closing.start()):
        return 0
    return closing.end()
