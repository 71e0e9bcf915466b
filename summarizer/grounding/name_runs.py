"""Two names that a text runs together: "Rangers Allan McGregor", "Lahti-Orlu", "Brandt Ajax:"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.grounding.name_forms import name_tokens
from summarizer.grounding.name_mentions import NameMention


def before_label(mention: NameMention, text: str) -> tuple[NameMention, NameMention] | None:
    """The two names that a run before a colon may be, the second a label of what follows; none where it is one."""
    ahead, _, label = mention.text.rpartition(" ")
    if not ahead or text[mention.end : mention.end + 1] != ":":
        return None
    return _first(mention, ahead), _last(mention, label)


def cut_apart(mentions: Sequence[NameMention], text: str) -> list[NameMention]:
    """The names, each run of two that stand alone elsewhere in the text cut in two."""
    alone = frozenset(m.text for m in mentions if " " not in m.text)
    surnames = frozenset(m.text.rpartition(" ")[2] for m in mentions if " " in m.text)
    return [piece for mention in mentions for piece in _pieces(mention, text, mentions, alone, alone & surnames)]


def _pieces(
    mention: NameMention, text: str, mentions: Sequence[NameMention], alone: frozenset[str], surnames: frozenset[str]
) -> Iterator[NameMention]:
    """The names of one run; ``alone`` are the single words that stand alone, ``surnames`` those that end a name too."""
    one, dash, other = mention.text.partition("-")
    first, _, rest = mention.text.partition(" ")
    labelled = before_label(mention, text)
    if dash and one in alone and other in alone:
        yield from (_first(mention, one), _last(mention, other))
    elif labelled and all(name.text in alone for name in labelled):
        yield from labelled
    elif first in surnames and rest and " " not in rest and rest not in alone and _stands_once(rest, mentions):
        yield _first(mention, first)
    elif first in alone and len(name_tokens(rest)) >= 2 and len(rest.split(" ")[0]) > 3:
        yield from (_first(mention, first), _last(mention, rest))
    else:
        yield mention


def _first(mention: NameMention, words: str) -> NameMention:
    return NameMention(mention.start, mention.start + len(words), words)


def _last(mention: NameMention, words: str) -> NameMention:
    return NameMention(mention.end - len(words), mention.end, words)


def _stands_once(word: str, mentions: Sequence[NameMention]) -> bool:
    """Whether a word stands in one name alone: no given name, no surname of anybody else."""
    return sum(word in m.text.split(" ") for m in mentions) == 1
