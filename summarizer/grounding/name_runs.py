"""Two names that a text runs together: "Rangers Allan McGregor", "Lahti-Orlu", "Brandt Ajax:", "als Kern Wald sah"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.grounding.folding import fold_text
from summarizer.grounding.lexicon.phrasebook import GENERAL, words
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
    parts = frozenset(word for m in mentions for word in m.text.split(" "))
    heads = frozenset(m.text for m in mentions if " " not in m.text and _heads_list(m, text))
    forms = frozenset(m.text for m in mentions)
    unglued = [
        piece
        for mention in mentions
        for one in _of_side(_unglued(mention, parts), text, forms)
        for piece in _at_head(one, heads)
    ]
    return [piece for mention in unglued for piece in _pieces(mention, text, unglued, alone, alone & surnames)]


_HEAD = re.compile(r"\s?(?:\([^)\n]*\)|\d(?:-\d){2,4})?\s?:(?P<list>[^\n]*)")
_CAPITAL = re.compile(r"(?<![^\W\d_])[A-ZÀ-Þ]")
_LIST = 7
"""Fewest capitalised words of a line that is a line-up."""
_OF_SIDE = re.compile(r" (?:del|dell'|della|vom|du) ")


def _heads_list(mention: NameMention, text: str) -> bool:
    """Whether a name opens a line and heads a line-up, as a side's does: "Muskaria: Samanes; Floristán, …"."""
    found = _HEAD.match(text, mention.end) if mention.start == 0 or text[mention.start - 1] == "\n" else None
    return found is not None and len(_CAPITAL.findall(found["list"])) >= _LIST


def _at_head(mention: NameMention, heads: frozenset[str]) -> Iterator[NameMention]:
    """A side that heads a list apart from the player named with it: "Muskaria Samanes", "Youssef del Aluvión"."""
    first, _, rest = mention.text.partition(" ")
    apart = _OF_SIDE.split(mention.text)
    if first in heads and rest[:1].isupper():
        yield from (_first(mention, first), _last(mention, rest))
    elif len(apart) > 1 and apart[-1] in heads:
        yield from (
            _first(mention, mention.text[: -len(apart[-1])].rpartition(" ")[0].rpartition(" ")[0]),
            _last(mention, apart[-1]),
        )
    else:
        yield mention


_OF_OTHER = re.compile(r"(?P<one>[^\W\d_]\S* \S.*?) (?:del |dell['’]|della |di |do |da )(?P<other>[A-ZÀ-Þ].*)")


def _of_side(mention: NameMention, text: str, forms: frozenset[str]) -> Iterator[NameMention]:
    """A player and his side, or a side and its coach, of which the first stands alone as well.

    "Marco Ferri del Ravello" and "Paulo Barreto do Itabira", where the side does too; "Real Ravello di Ferri".
    """
    found = _OF_OTHER.fullmatch(mention.text) if " d" in mention.text else None
    told = found is not None and found["one"] in forms and not _GROUND.search(text, 0, mention.start)
    if found is None or not told or _is_split_team(mention.text, found, forms):
        yield mention
    else:
        yield from (_first(mention, found["one"]), _last(mention, found["other"]))


def _is_split_team(name: str, found: re.Match[str], forms: frozenset[str]) -> bool:
    """Whether a name may be one side's in full: "Real Unión del Norte"; its last part stands alone only by chance."""
    if f"{found['one']} di " in name:
        return " " in found["other"]
    return found["other"] not in forms or bool(_SIDE_WORDS & frozenset(fold_text(found["one"]).split(" ")))


_GROUND = re.compile(r"(?i:stadio|arena|campo|impianto) $")
"""What stands before a ground, whose town follows it: "allo stadio Marco Ferri di Ravello"."""
_SIDE_WORDS = words(GENERAL, "names", "designators") | words(GENERAL, "names", "team_words")
_GLUED = re.compile(r"(?P<name>[^\W\d_]{3,}[a-zß-öø-ÿ])[A-ZÀ-Þ][a-zß-öø-ÿ]")


def _unglued(mention: NameMention, words: frozenset[str]) -> NameMention:
    """A name without what the text runs into its last word, where the bare word stands elsewhere: "GrazGoldberg"."""
    ahead, _, last = mention.text.rpartition(" ")
    found = _GLUED.match(last)
    if not ahead or found is None or found["name"] not in words:
        return mention
    return _first(mention, f"{ahead} {found['name']}")


def _pieces(
    mention: NameMention, text: str, mentions: Sequence[NameMention], alone: frozenset[str], surnames: frozenset[str]
) -> Iterator[NameMention]:
    """The names of one run; ``alone`` are the single words that stand alone, ``surnames`` those that end a name too."""
    one, dash, other = mention.text.partition("-")
    first, _, rest = mention.text.partition(" ")
    labelled = before_label(mention, text)
    deed = _DEED.fullmatch(mention.text) if _opens(mention, text) else None
    if deed and _is_of_another(deed, mentions):
        yield _last(mention, deed["name"])
    elif dash and one in alone and other in alone:
        yield from (_first(mention, one), _last(mention, other))
    elif labelled and all(name.text in alone for name in labelled):
        yield from labelled
    elif first in surnames and rest in surnames:
        yield from (_first(mention, first), _last(mention, rest))
    elif first in surnames and rest and " " not in rest and rest not in alone and _stands_once(rest, mentions):
        yield _first(mention, first)
    elif first in alone and (_is_owner(mention, text, first) or _is_full(rest)):
        yield from (_first(mention, first), _last(mention, rest)) if rest else (_first(mention, first),)
    else:
        yield mention


_DEED = re.compile(r"(?P<deed>[^\W\d_]{3,}) (?:de|di|do|da|du|del) (?P<name>\S+)")
"""What may be a player's name, or what he did: "Slalom de Kern"."""


def _opens(mention: NameMention, text: str) -> bool:
    """Whether a name opens a sentence, a line or what a colon leads to, where any word has a capital."""
    before = text[: mention.start].rstrip(" \t")[-1:]
    return not before or before in ".!?:\n"


def _is_of_another(deed: re.Match[str], mentions: Sequence[NameMention]) -> bool:
    """Whether a surname is another's, in full elsewhere, and the word before it no name that stands again."""
    fuller = any(m.text.endswith(f" {deed['name']}") and deed["deed"] not in m.text for m in mentions)
    return fuller and _stands_once(deed["deed"], mentions)


def _is_full(rest: str) -> bool:
    """Whether what follows a name in a run is a name in full."""
    return len(name_tokens(rest)) >= _TOKENS and len(rest.partition(" ")[0]) > _SHORT


_TOKENS, _SHORT = 2, 3


def _is_owner(mention: NameMention, text: str, first: str) -> bool:
    """Whether the text has a German genitive's -s after the first word: "Bochbergs Kessler"."""
    return text.startswith(f"{first}s ", mention.start)


def _first(mention: NameMention, words: str) -> NameMention:
    return NameMention(mention.start, mention.start + len(words), words)


def _last(mention: NameMention, words: str) -> NameMention:
    return NameMention(mention.end - len(words), mention.end, words)


def _stands_once(word: str, mentions: Sequence[NameMention]) -> bool:
    """Whether a word stands in one name alone: no given name, no surname of anybody else."""
    return sum(word in m.text.split(" ") for m in mentions) == 1
