"""What German does to names: a genitive -s, club letters run into the word before, nouns with a capital."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from summarizer.grounding.folding import fold_text
from summarizer.grounding.name_mentions import NameMention

_ITS_GOAL = re.compile(r" (?:\d{1,2}[:-]\d{1,2}(?!\d)|[A-ZÄÖÜ]?[a-zäöüß]*(?:[Tt]or|[Tt]reffer|[Aa]usgleich|Führung)\b)")
"""What belongs to whoever is named right before it; a name that ends in s has an apostrophe there."""
_GLUED = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{3,}(?=[A-Z]{2,4} )")
"""A word that runs into the letters of a club: "RundeSK Sturm Graz"."""
_DETERMINER = re.compile(
    r"(?:^|[^\w])(?:(?:d(?:er|ie|as|em|en|es)|(?:mein|dein|sein|ihr|unser|eur|dies|jen|jed|welch|solch|all|beid|einig|"
    r"mehrer|manch|etlich)(?:e[nmrs]?)?|zu[mr]|im|ins|am|ans|vom|beim|aufs|viele?|wenige?|drei|vier|funf|sechs|"
    r"sieben|acht|neun|"
    r"zehn|zwei)|[a-z]{3,}(?<!d)(?:em|es)) $"
)
"""What stands before a German noun, and before no person's name that stands alone."""


def bared(mentions: Sequence[NameMention], text: str) -> list[NameMention]:
    """The names without a genitive's -s where the bare name stands in the text too: "Messis" with "Messi"."""
    mentions = [_unglued(_without_goal_genitive(_without_score(mention, text), text)) for mention in mentions]
    last = {m.text.rpartition(" ")[2] for m in mentions if "-" not in m.text}
    mentions = [_without_deed(mention, text, last) for mention in mentions]
    words = {word for m in mentions for word in m.text.split(" ")}
    kept = []
    for mention in mentions:
        bare = [w[:-1] if w.endswith("s") and w[:-1] in words else w for w in mention.text.split(" ")]
        kept.append(NameMention(mention.start, mention.end, " ".join(bare)))
    return kept


def _without_deed(mention: NameMention, text: str, names: Collection[str]) -> NameMention:
    """A surname without the noun of what he did, where an article or "nach" stands before: "nach Kern-Assist"."""
    name, dash, deed = mention.text.partition("-")
    if not dash or " " in mention.text or name not in names or deed in names or "-" in deed:
        return mention
    before = fold_text(text[max(0, mention.start - 8) : mention.start] + "|").rstrip("|")
    return NameMention(mention.start, mention.start + len(name), name) if _OF_DEED.search(before) else mention


_OF_DEED = re.compile(r"(?<![a-z])(?:nach|per|zum|zur|ein(?:e[mnr]?)?|d(?:as|em|en|er|ie)) $")
"""What stands before a German noun of a deed, and seldom before a name."""


def nouns_among(mentions: Sequence[NameMention], text: str) -> frozenset[str]:
    """The nouns among the names: single words that all through follow an article, a numeral or the like."""
    alone: dict[str, bool] = {}
    for mention in mentions:
        before = fold_text(text[max(0, mention.start - 16) : mention.start])
        is_noun = " " not in mention.text and mention.text.istitle() and is_determined(before)
        for word in mention.text.split(" "):
            alone[word] = alone.get(word, True) and is_noun
    return frozenset(word for word, is_noun in alone.items() if is_noun)


def is_determined(before: str) -> bool:
    """Whether folded words end in an article, a numeral or the like, as before a noun."""
    return _DETERMINER.search(before) is not None


def _without_goal_genitive(mention: NameMention, text: str) -> NameMention:
    """A full name without the -s by which the goal told right after it is his: "Max Kruses 3:0"."""
    if " " in mention.text and re.search(r"[^sßxz]s$", mention.text) and _ITS_GOAL.match(text, mention.end):
        return NameMention(mention.start, mention.end, mention.text[:-1])
    return mention


def _without_score(mention: NameMention, text: str) -> NameMention:
    """A name without the figure of the next score that a list runs into it: "Kern0:2"."""
    bare = mention.text.rstrip("0123456789")
    if bare and bare != mention.text and re.match(r":\d", text[mention.end : mention.end + 2]):
        return NameMention(mention.start, mention.start + len(bare), bare)
    return mention


def _unglued(mention: NameMention) -> NameMention:
    found = _GLUED.match(mention.text)
    return NameMention(mention.start + found.end(), mention.end, mention.text[found.end() :]) if found else mention
