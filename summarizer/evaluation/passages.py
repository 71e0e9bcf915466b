"""Finds the passage of an article in which a labelled value stands, as a careful reader would quote it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarizer.evaluation.likeness import words
from summarizer.grounding.folding import fold_text
from summarizer.grounding.lexicon.numerals import cardinals
from summarizer.grounding.sentences import sentence_of, sentences
from summarizer.schemas.article import LANGUAGES, Article, Evidence

Test = Callable[[str], float]
"""How well a folded passage meets a wish; 0 is not at all."""

_LONG = 160
_MOST_PARTS = 3
_BEFORE, _AFTER = 35, 30
_PART = re.compile(r"\S.*?(?:[.;:!?)»”](?=\s)|$)", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]+")
_GROUPED = re.compile(r"(?<!\d)\d{1,3}(?:[.,'’\s]\d{3})+(?!\d)|(?<!\d)\d+(?!\d)")
_THOUSANDS = r"\s?(?:mil|mila|tausend|thousand|mille)\b"
_SCORE = re.compile(
    r"(?<![\d.,:/-])(\d{1,2})(?:\s(?:goals?|gol|rete|reti|tore?|buts?|gols?))?\s?(?:-|:|\ba\b|\bto\b|\bx\b|\bzu\b)\s?"
    r"(\d{1,2})(?![\d/]|[.,:-]\d)",
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence with its folded text."""

    evidence: Evidence
    folded: str


def passages(article: Article) -> tuple[Passage, ...]:
    """The sentences of the read text, in order."""
    return tuple(Passage(sentence, fold_text(sentence.quote)) for sentence in sentences(article))


def best_passage(
    among: Iterable[Passage],
    required: Test,
    wishes: Sequence[Test] = (),
    near: Evidence | None = None,
) -> Evidence | None:
    """The passage that meets the required test and most of the wishes; then the nearest to ``near``, or the first.

    Of a long one only the part that meets as much: a short verbatim quote is what a reading is asked for.
    """

    def points(passage: Passage) -> float:
        return required(passage.folded) + sum(wish(passage.folded) for wish in wishes)

    def rank(passage: Passage) -> tuple[float, float]:
        return points(passage), -abs(passage.evidence.start - near.start) if near else -passage.evidence.start

    best = max((passage for passage in among if required(passage.folded) > 0), key=rank, default=None)
    if best is None:
        return None
    parts = [part for part in _parts(best) if required(part.folded) > 0 and points(part) >= points(best)]
    return min(parts, key=lambda part: len(part.folded)).evidence if parts else best.evidence


def _parts(passage: Passage) -> Iterator[Passage]:
    """The parts of a long sentence between its stops, colons and closing brackets, and runs of them."""
    quote, by = passage.evidence.quote, passage.evidence.start
    spans = [found.span() for found in _PART.finditer(quote)] if len(quote) > _LONG else []
    for first, (start, _) in enumerate(spans):
        for _, end in spans[first : first + _MOST_PARTS]:
            evidence = Evidence(quote=quote[start:end], start=by + start, end=by + end)
            yield Passage(evidence, fold_text(evidence.quote))


def located(article: Article, quote: str) -> Evidence | None:
    """Where a label's verbatim evidence stands, whatever its line breaks."""
    pattern = r"\s+".join(re.escape(word) for word in quote.split())
    found = re.search(pattern, article.text)
    return article.evidence(*found.span()) if found else None


def around(article: Article, evidence: Evidence) -> Evidence:
    """The whole sentence, or sentences, that hold a passage."""
    return sentence_of(article, evidence)


def names(name: str) -> Test:
    """Full name 3, surname 2, any other word of at least four letters 1."""
    parts = words(name)

    def test(folded: str) -> float:
        present = set(_WORD.findall(folded)) | set(words(folded))
        if parts and all(part in present for part in parts):
            return 3.0
        if parts[-1:] and parts[-1] in present:
            return 2.0
        return 1.0 if any(part in present and len(part) >= 4 for part in parts) else 0.0

    return test


def listed(folded: str) -> float:
    """-3 for a line-up or a list of substitutes, in which a name proves little."""
    return -3.0 if folded.count(",") * 4 > len(folded.split()) and folded.count(",") >= 4 else 0.0


def all_words(text: str) -> Test:
    """Whether every word of a text stands in the passage."""
    parts = set(words(text))
    return lambda folded: float(parts <= set(words(folded)))


def cue(pattern: re.Pattern[str], weight: float = 1.0) -> Test:
    """Whether a cue stands in the passage."""
    return lambda folded: weight if pattern.search(folded) else 0.0


def beside(name: str, pattern: re.Pattern[str]) -> Test:
    """2 where a cue stands within a few words of a name's last word: a coach named beside another is not called one."""
    last = words(name)[-1:]

    def test(folded: str) -> float:
        places = [found.start() for part in last for found in re.finditer(rf"\b{re.escape(part)}\b", folded)]
        windows = (folded[max(0, place - _BEFORE) : place + _AFTER] for place in places)
        return 2.0 if any(pattern.search(window) for window in windows) else 0.0

    return test


def number(value: int) -> Test:
    """Whether a number stands in the passage in digits: 78,000 and 78.000 and ``78 mil`` for 78000."""
    thousands = re.compile(rf"(?<!\d){value // 1000}{_THOUSANDS}") if value and value % 1000 == 0 else None

    def test(folded: str) -> float:
        if thousands and thousands.search(folded):
            return 1.0
        return float(any(int(re.sub(r"\D", "", found)) == value for found in _GROUPED.findall(folded)))

    return test


def score(home: int, away: int) -> Test:
    """Whether a score stands in the passage, in digits or words, in either order (the winner often comes first)."""
    return lambda folded: float(any(found in ((home, away), (away, home)) for found in scores_of(folded)))


def scores_of(folded: str) -> tuple[tuple[int, int], ...]:
    """Every score of a folded passage, left before right."""
    return tuple((int(left), int(right)) for left, right in _SCORE.findall(_in_digits(folded)))


def _in_digits(folded: str) -> str:
    return _WORD.sub(lambda word: str(_NUMERALS.get(word.group(), word.group())), folded)


def _numerals() -> dict[str, int]:
    """Number words up to twenty of every language."""
    return {
        fold_text(word): value for language in LANGUAGES for word, value in cardinals(language).items() if value <= 20
    }


_NUMERALS = _numerals()
