"""Tells what each score of a text is: result, half-time, aggregate, shoot-out, running, first leg or only imagined."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from summarizer.grounding.lexicon.phrasebook import any_pattern, pattern, readings
from summarizer.grounding.numerals import Numeral, in_digits
from summarizer.grounding.score_mentions import FoundScore, found_scores

Cue = Literal["final", "half_time", "aggregate", "shootout", "running", "first_leg", "hypothetical", "unknown"]

_SPECIFIC: tuple[Cue, ...] = ("shootout", "aggregate", "first_leg", "half_time")
"""Cues that outweigh the words for winning and scoring in the same clause."""
_GENERAL_CUES: tuple[Cue, ...] = ("final", "running")
_CLAUSE_END = re.compile(
    r"[.;!?](?:\s|$)|[()]|\s-\s(?!\d)"
    r"|,\s(?:but|doch|ma|pero|mas|mais|aber|while|mentre|luego de que|despues de|depois d[eoa]s?|"
    r"after|dopo|nachdem|apres)\b"
    r"|\s(?:and|but|e|ma|mentre|y|pero|und|aber|doch|et|mais|mas)\s(?=(?:the (?:match|game)|"
    r"la (?:gara|partita|sfida)|il match|l'incontro|i (?:primi )?90 minuti|el (?:partido|encuentro)|"
    r"das spiel|die partie|le match|la (?:rencontre|partie)|o jogo|a partida)\b)"
)
_AND = re.compile(r"\s(?:and|e|ed|y|und|et)\s")
_SCORER_AFTER = re.compile(r"\s?\(?\d{1,3}[.'°]")
_IN_BRACKETS = re.compile(r"\s?\((?:ht |half-time |pt:? )?")
_TWO_NAMES_BEFORE = re.compile(r"[A-ZÀ-Þ][\w.'’]*\s[-–—]\s(?:[A-ZÀ-Þ][\w.'’]*\s){1,3}$")
_SIDE_NAME = r"[^\W\d_a-z][^\s\d,;:()]*(?: (?:d[aeio]l?|di|of|the|&|[^\W\d_a-z][^\s\d,;:()]*)){0,4}"
_SCORELINE = re.compile(
    rf"^[^\w\n]*(?:[^\n:\d]{{0,30}}\b(?:League|Cup|Division|Trophy|Shield|Championship|Friendly)\b[^\n:\d]{{0,20}}: |"
    rf"(?:[^\n:]{{0,24}}\b(?:19|20)\d\d|FT|(?:Full|Final) ?-?(?:time|score)|Results?|Risultato(?: finale)?|"
    rf"Resultado(?: final)?|(?:End)?[Ee]rgebnis|Endstand|Résultat(?: final)?|Score final|Placar(?: final)?) ?[:–—-] )?"
    rf"(?P<one>{_SIDE_NAME}?)(?: ?[:–—-] ?| )(?P<left>\d{{1,2}})(?:(?P<versus> v(?:s\.?)? )| ?[-–—/] ?| )"
    rf"(?P<two>{_SIDE_NAME}?)(?: ?[:–—-] ?| )(?P<right>\d{{1,2}})"
    rf"(?:[^\w\n]*$|(?=,? \(|,? (?:aet|a\.e\.t|n\. ?V|dts|d\.t\.s|ap|a\.p)\b)|(?(versus)(?=,)|(?!)))",
    re.MULTILINE,
)
"""A line of nothing but two sides with their goals: "Linden 2 – Ostrau 1"."""
_TOLD_LINE = re.compile(
    rf"\b(?:finished|ended|finishes|ends) (?P<one>{_SIDE_NAME}?) (?P<left>\d{{1,2}}),? (?:to )?(?P<two>{_SIDE_NAME}?) "
    r"(?P<right>\d{1,2})(?![\d'’])"
)
"""An English sentence that ends a match with each side's goals after its name: "It finished Linden 2, Ostrau 1"."""
_TWO_NUMBERS = re.compile(r"\d\D+\d")
_NO_SIDE = re.compile(
    r"(?i)(?:^|\s)(?:gr[uo]+p\w*|girone|giornata|jornada|round|runde|poule|journee|journ\w+e|spieltag|staffel|week|matchday|"
    r"rodada|serie|division|liga|ligue|turno|fecha|under|part|tour|u)$"
)
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_GERMAN_PAST = frozenset({"hatte", "hatten", "waren", "konnte", "konnten", "wurde", "wurden"})
_LINE = 100
"""Characters; a longer text is no line of a result."""
_IN_PLAY = re.compile(r"\b(?:no|em|do) tempo (?:normal|regulamentar|regular)\b")
"""Words that tell a score of the match's play beside one of its shoot-out."""
_REACH = 80
"""How far from a score (characters of its clause) a word still tells what it is."""

Hit = tuple[int, str]
"""The distance of a word from a score, and the word."""


@dataclass(frozen=True, slots=True)
class ScoreMention:
    """A score at ``text[start:end]``, goals in the order of the text; ``words`` where it is not in digits.

    ``cue`` is what its clause says it is, ``cue_text`` the (folded) words that say so.
    """

    start: int
    end: int
    left: int
    right: int
    words: bool = False
    cue: Cue = "unknown"
    cue_text: str = ""

    def moved(self, by: int) -> ScoreMention:
        """The same score in a text that begins ``by`` characters earlier."""
        return ScoreMention(self.start + by, self.end + by, self.left, self.right, self.words, self.cue, self.cue_text)


@dataclass(frozen=True, slots=True)
class _Clause:
    """A score and the span of the digit text whose words can tell what it is."""

    numeral: Numeral
    language: str
    score: FoundScore
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.numeral.text

    def nearest(self, cue: Cue) -> Hit | None:
        """The nearest word of a cue; words after the score count twice as far."""
        return self.nearest_of(pattern(self.language, "scores.cues", cue))

    def nearest_of(self, expression: re.Pattern[str]) -> Hit | None:
        """The nearest match of an expression, measured alike."""
        text, score = self.text, self.score
        before = [(score.start - m.end(), m.group()) for m in expression.finditer(text, self.start, score.start)]
        after = [(2 * (m.start() - score.end), m.group()) for m in expression.finditer(text, score.end, self.end)]
        return min([*before, *after], default=None)

    def has_any(self, cues: tuple[Cue, ...]) -> bool:
        """Whether a word of one of several cues stands before or after the score."""
        words, text, score = any_pattern(self.language, "scores.cues", cues), self.text, self.score
        return bool(words.search(text, self.start, score.start) or words.search(text, score.end, self.end))

    def between(self, words: str) -> str:
        """The text between the score and words of its clause."""
        at = self.text.find(words, self.score.end, self.end)
        if at >= 0:
            return self.text[self.score.end : at]
        return self.text[self.text.rfind(words, self.start, self.score.start) + len(words) : self.score.start]

    def is_accented(self, words: str) -> bool:
        """Whether a word of the clause carries an accent in the original: "hätte", which folds like "hatte"."""
        at = self.text.find(words, self.start, self.end)
        return any(self.numeral.is_accented(offset) for offset in range(at, at + len(words.rstrip())))


def _behind_half_time(text: str, language: str, low: int, score: FoundScore) -> int:
    """Where the words end that tell the score before as that of the half: "2-0 al descanso, pero perdió 2-3"."""
    told = pattern(language, "scores.cues", "half_time").search(text, low, min(score.start, low + _RIGHT_BEHIND))
    parted = told and not _BREAK.search(text, low, told.start()) and _BREAK.search(text, told.end(), score.start)
    return told.end() if told and parted else low


_RIGHT_BEHIND = 24
"""Characters behind a score in which words of the half tell of it."""
_BREAK = re.compile(rf"[,;]|{_AND.pattern}")


def _clause(numeral: Numeral, language: str, score: FoundScore, low: int, high: int) -> _Clause:
    """The clause of a score within ``low`` and ``high``; what follows "and" is another clause."""
    text = numeral.text
    if low and text[low - 1].isdigit():
        low = _behind_half_time(text, language, low, score)
    start = max((m.end() for m in _CLAUSE_END.finditer(text, low, score.start)), default=low)
    ends = [m.start() for p in (_CLAUSE_END, _AND) if (m := p.search(text, score.end, high))]
    end = min(ends, default=high)
    return _Clause(numeral, language, score, max(start, score.start - _REACH), min(end, score.end + _REACH))


def _specific(clause: _Clause) -> tuple[Cue, str] | None:
    """The cue that sets a score apart from the result; "1-1, in the first leg" is the result of this first leg."""
    if not clause.has_any(_SPECIFIC):
        return None
    hits = [(hit, cue) for cue in _SPECIFIC if (hit := clause.nearest(cue))]
    played = clause.nearest_of(_IN_PLAY) if hits else None
    hits = [(hit, cue) for hit, cue in hits if cue != "shootout" or played is None or hit < played]
    kept = [(hit, cue) for hit, cue in hits if cue != "first_leg" or "," not in clause.between(hit[1])]
    return (min(kept)[1], min(kept)[0][1]) if kept else None


def _bracketed(clause: _Clause) -> tuple[Cue, str] | None:
    """The cue of a score in brackets right after the word for a shoot-out: "por penaltis (3-4)"."""
    before = clause.text[max(0, clause.score.start - _REACH) : clause.score.start]
    words = before.removesuffix("(").rstrip()
    if words == before or not clause.text.startswith(")", clause.score.end):
        return None
    found = [
        m.group() for m in pattern(clause.language, "scores.cues", "shootout").finditer(words) if m.end() == len(words)
    ]
    return ("shootout", found[-1]) if found else None


def _kicked(numeral: Numeral, before: FoundScore | None, score: FoundScore) -> tuple[Cue, str] | None:
    """The cue of a score in brackets behind a draw that its brackets say kicks broke: "1-1 (5-4 pen.)", "(3-4 tab)"."""
    between = numeral.text[before.end : score.start] if before else ""
    if before is None or before.left != before.right or not _IN_BRACKETS.fullmatch(between):
        return None
    found = _OF_KICKS.match(numeral.text, score.end)
    return ("shootout", found["words"]) if found and score.left != score.right else None


_OF_KICKS = re.compile(
    r" ?,?(?P<words> ?(?:on |after |nach |n\. ?|i\. ?|ai |dopo i |en |por |por los |en los |aux |aos? |n[ao]s |d\. ?)?"
    r"(?:pens?|penalties|pso|pks?|rig(?:ori)?|d\.?c\.?r|t\.?a\.?b|tirs au but|tab|e(?:lf(?:m(?:eterschiessen)?)?)?|"
    r"g\.?p|penalt[iy]s|penaltis|penales|penalidades|elfmetern?)\.?)\)"
)
"""What closes the brackets of a shoot-out's score."""


def _hypothetical(clause: _Clause) -> tuple[Cue, str] | None:
    hit = clause.nearest("hypothetical")
    if hit is None or (clause.language == "de" and hit[1].strip() in _GERMAN_PAST and not clause.is_accented(hit[1])):
        return None
    return "hypothetical", hit[1]


def _general(clause: _Clause) -> tuple[Cue, str] | None:
    """Result or running score, whichever word stands nearer; "il definitivo 2-1" beats "del"."""
    hits = [(hit, cue) for cue in _GENERAL_CUES if (hit := clause.nearest(cue))]
    if hits:
        return min(hits)[1], min(hits)[0][1]
    score, text = clause.score, clause.text
    before = pattern(clause.language, "scores", "running_before").search(text, max(0, score.start - 16), score.start)
    if before or _SCORER_AFTER.match(text, score.end):
        return "running", before.group().strip() if before else ""
    return None


def _behind(numeral: Numeral, language: str, score: FoundScore, low: int, high: int) -> tuple[Cue, str] | None:
    """The result that a score alone in brackets is of the words before them: "tenus en échec par Linz (1-1)"."""
    text = numeral.text
    if text[score.start - 1 : score.start] != "(" or text[score.end : score.end + 1] != ")":
        return None
    before = _clause(
        numeral, language, FoundScore(score.start - 1, score.start - 1, score.left, score.right), low, high
    )
    if any(before.nearest(cue) for cue in (*_SPECIFIC, "hypothetical", "running")):
        return None
    hit = before.nearest("final")
    return ("final", hit[1]) if hit else None


def _is_headline(original: str, start: int, end: int) -> bool:
    """Whether a score stands between two names at the start of a line, or after two: "Clyde 0-5 Celtic"."""
    before = original[max(original.rfind("\n", 0, start) + 1, start - 60) : start]
    if _TWO_NAMES_BEFORE.search(before):
        return True
    names = _NAME_WORD.findall(before)
    named = bool(names) and len(names) <= 5 and all(word[0].isupper() for word in names)
    return named and original[end : end + 1] == " " and original[end + 1 : end + 2].isupper()


def _bounds(numeral: Numeral, original: str, found: tuple[FoundScore, ...]) -> Iterator[tuple[int, int]]:
    """For each score, the span of the digit text in which its clause may lie: its line, up to the scores beside it."""
    for at, one in enumerate(found):
        start, end = numeral.to_original(one.start, one.end)
        line_end = original.find("\n", end)
        low = numeral.from_original(original.rfind("\n", 0, start) + 1)
        high = numeral.from_original(line_end) if line_end >= 0 else len(numeral.text)
        yield (
            max(low, found[at - 1].end if at else 0),
            min(high, found[at + 1].start if at + 1 < len(found) else high),
        )


def _is_half_time(text: str, before: FoundScore | None, score: FoundScore) -> bool:
    """Whether a score stands in brackets straight after another one: "2:0 (0:0)"."""
    between = text[before.end : score.start] if before else ""
    return _IN_BRACKETS.fullmatch(between) is not None and text.startswith(")", score.end)


def _ends_in_brackets(text: str, found: tuple[FoundScore, ...]) -> frozenset[FoundScore]:
    """The scores that one in brackets behind them goes beyond, so that theirs is the half: "Linz - Graz 1:1 (1:2)".

    A draw before three goals or more may be one that a shoot-out followed.
    """
    return frozenset(
        one
        for one, other in pairwise(found)
        if _is_half_time(text, one, other)
        and one.left <= other.left
        and one.right <= other.right
        and (one.left, one.right) != (other.left, other.right)
        and (one.left != one.right or max(other.left, other.right) < _KICKS)
    )


_KICKS = 3
"""Fewest kicks that the winner of a shoot-out has scored, as a rule."""


def _mentions(numeral: Numeral, original: str, language: str) -> Iterator[ScoreMention]:
    found = found_scores(numeral.text, language)
    before: FoundScore | None = None
    turned = _ends_in_brackets(numeral.text, found)
    for score, (low, high) in zip(found, _bounds(numeral, original, found), strict=True):
        start, end = numeral.to_original(score.start, score.end)
        clause = _clause(numeral, language, score, low, high)
        cue, words = (
            _bracketed(clause)
            or _kicked(numeral, before, score)
            or _specific(clause)
            or _hypothetical(clause)
            or _general(clause)
            or _behind(numeral, language, score, low, high)
            or ("unknown", "")
        )
        if cue in {"unknown", "running"} and score in turned:
            cue, words = "half_time", ""
        elif cue in {"unknown", "running"} and _is_headline(original, start, end):
            cue, words = "final", ""
        elif cue == "unknown" and _is_half_time(numeral.text, before, score):
            cue, words = ("final", "(") if before in turned else ("half_time", "(")
        in_words = not any(c.isdigit() for c in original[start:end])
        yield ScoreMention(start, end, score.left, score.right, in_words, cue, words)
        before = score


def _scorelines(text: str) -> Iterator[ScoreMention]:
    """The results of lines that give each side's goals after its name."""
    if not _TWO_NUMBERS.search(text):
        return
    for line in (*_SCORELINE.finditer(text), *_TOLD_LINE.finditer(text)):
        left, right = int(line["left"]), int(line["right"])
        labels = any(_NO_SIDE.search(line[side]) for side in ("one", "two"))
        if not labels and max(left, right) <= _MOST_IN_LINE and not {line["left"], line["right"]} & {"00", "04", "05"}:
            yield ScoreMention(line.start("left"), line.end("right"), left, right, cue="final")


_MOST_IN_LINE = 12
"""Most goals of a side in a line of names and numbers, which may be minutes or years as well."""


@lru_cache(maxsize=512)
def scores_in(text: str, language: str | None) -> tuple[ScoreMention, ...]:
    """The scores of a text in order, with offsets into it and the cue of each ("unknown" where its clause has none).

    "2-1", "2–1", "2:1", "2 a 1", "due a uno", "two-one" and "goalless" are scores; dates, seasons, times of day,
    formations and ranges are not. Without one of the six languages, the text is read in each of them.
    """
    seen: dict[int, ScoreMention] = {one.start: one for one in _scorelines(text)} if len(text) < _LINE else {}
    for code in readings(language):
        for mention in _mentions(in_digits(text, code), text, code):
            known = seen.get(mention.start)
            if known is None or (known.cue == "unknown" and mention.cue != "unknown"):
                seen[mention.start] = mention
    return tuple(seen[start] for start in sorted(seen))
