"""The ruling on a claimed part in a sentence of its own."""

from __future__ import annotations

from summarizer.grounding.names import people_in, same_name
from summarizer.roles import Mention, Role, Ruling, judge, read_parts


def ruling(language: str, text: str, name: str, role: Role) -> Ruling:
    """Whether a sentence gives a name this part."""
    mentions = tuple(Mention(found.text, found.start, found.end) for found in people_in(text, language))
    return judge(read_parts(text, mentions, language), name, role, (0, len(text)), same_name).ruling
