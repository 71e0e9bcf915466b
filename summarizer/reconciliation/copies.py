"""Articles that are one text: an agency report in two outlets is one source, however often it is printed."""

from __future__ import annotations

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from summarizer.grounding.folding import fold_text
from summarizer.schemas.article import Article

_WORD = re.compile(r"[^\W_]+")
_SHINGLE = 5
_SKETCH = 96
_SHARED = 0.5
_FEWEST = 30


def copies(articles: Sequence[Article]) -> Mapping[str, str]:
    """For each article that is a copy, the id of the one it is a copy of: the first to appear, else the first by id.

    Two articles are one text where half of the shorter one's runs of five words stand in the other. Candidates are
    found by the runs with the smallest checksums (Broder's min-wise sketches), so that time grows with the number of
    articles and not with its square. Texts of fewer than thirty runs are not judged.
    """
    shingles = {article.id: runs for article in articles if len(runs := _shingles(article.body)) >= _FEWEST}
    first = {article.id: (article.published or "9", article.id) for article in articles}
    root: dict[str, str] = {}
    for one, other in _candidates(shingles):
        shared = len(shingles[one] & shingles[other]) / min(len(shingles[one]), len(shingles[other]))
        if shared >= _SHARED:
            a, b = sorted((_root(one, root), _root(other, root)), key=lambda name: first[name])
            if a != b:
                root[b] = a
    return {article: _root(article, root) for article in sorted(root)}


def _root(article: str, root: Mapping[str, str]) -> str:
    while article in root:
        article = root[article]
    return article


def _shingles(text: str) -> frozenset[int]:
    words = _WORD.findall(fold_text(text))
    runs = (" ".join(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1))
    return frozenset(zlib.crc32(run.encode()) for run in runs)


def _candidates(shingles: Mapping[str, frozenset[int]]) -> list[tuple[str, str]]:
    """Pairs that share a twelfth of their sketches, which half of the runs in common all but surely gives."""
    holders: dict[int, list[str]] = defaultdict(list)
    for article, runs in sorted(shingles.items()):
        for run in sorted(runs)[:_SKETCH]:
            holders[run].append(article)
    shared = Counter(
        (one, other) for held in holders.values() for at, one in enumerate(held) for other in held[at + 1 :]
    )
    return sorted(pair for pair, count in shared.items() if count >= _SKETCH // 12)
