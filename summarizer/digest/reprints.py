"""Which articles of a night say nothing that another does not: the same text, or a reprint with the same particulars.

A reprint is left unread, so it must be certain: the same names and the same numbers, and half of its wording.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from summarizer.reconciliation.copies import copies
from summarizer.schemas.article import Article

_PARTICULAR = re.compile(r"\d+|[^\W\d_a-zß-öø-ÿ][^\W\d_]+")


def sketch(article: Article) -> str:
    """What reprints of an article share with it: a hash of its numbers and of its words with a capital."""
    particulars = sorted(set(_PARTICULAR.findall(article.body)))
    return hashlib.sha256("\0".join(particulars).encode()).hexdigest()[:16]


def reprints(sketches: Iterable[tuple[str, str]], load: Callable[[str], Article | None]) -> Mapping[str, str]:
    """For each reprint the id of the article it repeats, from pairs of id and sketch; ``load`` gives an article.

    The first to appear is the original. Time grows with the number of articles.
    """
    alike: dict[str, list[str]] = defaultdict(list)
    for article, drawn in sketches:
        alike[drawn].append(article)
    found: dict[str, str] = {}
    for members in alike.values():
        if len(members) > 1:
            found |= copies([found_one for one in members if (found_one := load(one))])
    return found
