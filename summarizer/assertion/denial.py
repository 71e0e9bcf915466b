"""Reads the clause around a telling word for what takes its statement back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from summarizer.assertion.english_misses import kept_out, nearly_when
from summarizer.assertion.languages import CUES
from summarizer.grounding.alternatives import one_of
from summarizer.grounding.folding import Folded, fold, fold_text
from summarizer.schemas.reasons import Reason

Kind = Literal["negated", "hedged", "planned", "void", "missed", "elsewhere", "shootout", "turns"]
Span = tuple[int, int]

_REASONS: tuple[tuple[Kind, Reason], ...] = (
    ("void", Reason.NOT_A_GOAL),
    ("negated", Reason.NOT_ASSERTED),
    ("hedged", Reason.NOT_ASSERTED),
    ("planned", Reason.NOT_ASSERTED),
    ("elsewhere", Reason.OTHER_MATCH),
    ("shootout", Reason.NOT_A_GOAL),
)
_MARKS = ("[,;!?()]", r"(?<!\d):", r":(?!\d)", r"(?<!\d)\.", r"\.(?!\d| (?:spiel)?min)", " - ")
_CONJUNCTIONS = {
    "en": "after|when(?! (?:the (?:sides|teams|two|pair)|they|these)(?: [a-z]+)? met)|while|as soon as|which|"
    "before(?! (?:his|her) (?:move|transfer|switch|departure))|but|until",
    "it": "dopo(?: che)?|quando|mentre|prima che|ma",
    "es": "tras|cuando|mientras|pero|despues de que",
    "de": "nachdem|als|wahrend|aber|doch|bevor",
    "fr": "apres|quand|lorsque|tandis|mais",
    "pt": "apos|depois|quando|enquanto|mas",
}
"""Words that open another clause."""
_WOODWORK = re.compile(
    (
        "(?<![a-z])(?:(?:hit|struck|off|against) the (?:post|bar|crossbar|woodwork)|palo|"
        "traversa|poste|travesano|larguero|latte|pfosten|stange|poteau|barre|trave|"
        "travessao)(?![a-z])"
    ),
)
_HAD = re.compile(r"hatten? (?:[^ ]+ ){0,8}gebracht$")
_WILL = re.compile(r"Will(?<=\bWill)(?= [A-Z][a-z])|Sara(?<=\bSara)(?= [A-Z][a-z])")
"""First names that fold like an English and an Italian verb, hidden from the cues by as many letters."""
_MINUTES = re.compile(r"\(\d{1,3}[\d+.,;/'’′e°º& ]{0,20}(?:min\.?)?\)")
"""Minutes in brackets, which part no words."""
_NEAR = 24
"""Most characters between a negation and the word it negates."""


@dataclass(frozen=True)
class Denial:
    """Why a passage does not state something, and the words that say so (``start`` and ``end`` in the passage)."""

    reason: Reason
    cue: str
    start: int
    end: int


@lru_cache(maxsize=64)
def _pattern(language: str, kind: Kind) -> re.Pattern[str]:
    words: tuple[str, ...] = getattr(CUES[language], kind)
    joined = one_of(words)
    return re.compile(rf"(?:{joined})\b" if kind == "turns" else f"(?:{joined})")


@lru_cache(maxsize=8)
def _any_pattern(language: str) -> re.Pattern[str]:
    """Finds something wherever the words of one of the reasons do."""
    return re.compile(one_of([word for kind, _ in _REASONS for word in getattr(CUES[language], kind)]))


@lru_cache(maxsize=8)
def _breaks(language: str) -> re.Pattern[str]:
    return re.compile(one_of((*_MARKS, rf"(?<![a-z])(?:{_CONJUNCTIONS[language]})(?![a-z])")))


def _known(language: str | None) -> str:
    return language if language is not None and language in CUES else "en"


@lru_cache(maxsize=8192)
def cue_in(kind: Kind, text: str, language: str | None) -> str | None:
    """The first cue of a kind in a text, folded, or none."""
    found = _pattern(_known(language), kind).search(fold_text(_WILL.sub("Wxll", text)))
    return found.group().strip() if found else None


def cue_ends(kind: Kind, text: str, language: str | None) -> list[int]:
    """Where the cues of a kind end in a text that is folded already."""
    return [found.end() for found in _pattern(_known(language), kind).finditer(text)]


def asserted(text: str, language: str | None) -> Denial | None:
    """What keeps a whole short passage from being a statement, or none."""
    return denial(text, language, (0, len(text)))


def of_another_match(text: str, language: str | None, span: Span) -> str | None:
    """The words that make what stands at ``span`` of a passage another match's, folded, or none."""
    folded, known = fold(text), _known(language)
    at = _folded_span(folded, span)
    clause = _clause(folded.text, at, known)
    found = _cue(folded.text, clause, at, "elsewhere", known) or _dated(folded, clause, known, ())
    return folded.text[found[0] : found[1]].strip() if found else None


def denial(text: str, language: str | None, span: Span, names: Sequence[Span] = ()) -> Denial | None:
    """What keeps the words at ``span`` of a passage from being a statement, or none.

    Only the clause around them counts, and the next one where it takes it back ("but the flag was up") without a
    name of its own. ``names`` are the spans of the people named.
    """
    text = _MINUTES.sub(lambda bracket: " " * len(bracket.group()), _WILL.sub("Wxll", text))
    folded = fold(text)
    known = _known(language)
    at = _folded_span(folded, span)
    clause = _clause(folded.text, at, known)
    for kind, reason in _REASONS if _has_cue(folded.text, clause, known) else ():
        found = _cue(folded.text, clause, at, kind, known)
        if found and not (known == "de" and kind == "hedged" and _is_past(folded, found, text)):
            return _as_denial(folded, found, reason)
    if known == "en" and (missed := nearly_when(folded.text, clause) or kept_out(folded.text, clause)):
        return _as_denial(folded, missed, Reason.NOT_A_GOAL)
    if label := _void_label(folded.text, clause, known):
        return _as_denial(folded, label, Reason.NOT_A_GOAL)
    dated = _dated(folded, clause, known, names) or _hung_on(folded.text, clause, known)
    return _as_denial(folded, dated, Reason.OTHER_MATCH) if dated else _taken_back(folded, clause, known, names)


def _is_past(folded: Folded, found: Span, text: str) -> bool:
    """Whether German words of a hypothesis lack its umlaut and so tell what had happened: "hatte in Front gebracht"."""
    return bool(_HAD.match(folded.text, *found)) and text[folded.to_original(*found)[0] :][:3].lower() == "hat"


def _void_label(text: str, clause: Span, language: str) -> Span | None:
    """The label before a clause that tells of no goals, as of a list of them: "Disallowed goals: Kern (60)"."""
    label = text[: clause[0]]
    if text[clause[0] : clause[0] + 1] != ":" or label.count(" ") > _LABEL:
        return None
    found = next(_pattern(language, "void").finditer(label), None)
    return found.span() if found else None


_LABEL = 2
"""Spaces in a label at most."""


def _as_denial(folded: Folded, found: Span, reason: Reason) -> Denial:
    return Denial(reason, folded.text[found[0] : found[1]].strip(), *folded.to_original(*found))


def _folded_span(folded: Folded, span: Span) -> Span:
    start, end = map(folded.from_original, span)
    return (start, end) if start < end else (0, len(folded.text))


def _clause(text: str, at: Span, language: str) -> Span:
    start = max((match.start() for match in _breaks(language).finditer(text, 0, at[0])), default=0)
    after = _breaks(language).search(text, at[1])
    return start, after.end() if after and after.group() == "?" else (after.start() if after else len(text))


def _cue(text: str, clause: Span, at: Span, kind: Kind, language: str) -> Span | None:
    for found in _cues(text, clause, kind, language):
        if kind == "negated" and not _is_near(found, at):
            continue
        if kind == "hedged" and found[0] >= at[1] and text[found[1] - 1] != "?":
            continue
        return found
    return None


@lru_cache(maxsize=4096)
def _has_cue(text: str, clause: Span, language: str) -> bool:
    """Whether a clause has a cue of any reason: mostly it has none, and no kind of them needs to be asked for."""
    return _any_pattern(language).search(text, *clause) is not None


@lru_cache(maxsize=4096)
def _cues(text: str, clause: Span, kind: Kind, language: str) -> tuple[Span, ...]:
    """Every cue of a kind in a clause; the several facts of one clause all ask for them."""
    return tuple(found.span() for found in _pattern(language, kind).finditer(text, *clause) if found.group())


def _dated(folded: Folded, clause: Span, language: str, names: Sequence[Span]) -> Span | None:
    """A time of another match that opens a sentence, and that a comma parts from what it dates, or none."""
    opener = folded.text[: clause[0]]
    opener = _NARROWER.sub("", opener)
    if not 0 < len(opener) <= _LONGEST_OPENER or folded.text[clause[0]] != "," or _breaks(language).search(opener):
        return None
    if any(start < folded.to_original(*clause)[0] for start, _ in names):
        return None
    spans = (found.span() for found in _pattern(language, "elsewhere").finditer(opener))
    return next(((start, end) for start, end in spans if _is_all(opener, start, end)), None)


def _hung_on(text: str, clause: Span, language: str) -> Span | None:
    """The other match that a clause hangs on: "la sconfitta dell'andata, decisa da un gol di Kern", or none."""
    before = text[: clause[0]].rstrip(" ,")
    if language not in _HANGING or not _HANGING[language].match(text, *clause):
        return None
    spans = (
        found.span() for found in _pattern(language, "elsewhere").finditer(text, max(0, clause[0] - 60), len(before))
    )
    return next(((start, end) for start, end in spans if end == len(before)), None)


_HANGING = {
    "it": re.compile(r",? ?(?:quando|che|dove|(?:decis|vint|pers|risolt|chius)[oa]|[a-z]+[aiu]t[oa]) "),
    "es": re.compile(r",? ?(?:cuando|que|donde|resuelt[oa]|[a-z]+[ai]d[oa]) "),
    "pt": re.compile(r",? ?(?:quando|que|onde|[a-z]+[ai]d[oa]) "),
}
"""What makes a clause hang on the noun before it: a relative, or a participle that agrees with it."""


def _is_all(opener: str, start: int, end: int) -> bool:
    """Whether a time is all that an opener tells, but for small words before it and a place behind it."""
    return _SMALL_WORDS.fullmatch(opener[:start]) is not None and _WHERE.fullmatch(opener[end:]) is not None


_NARROWER = re.compile(r", (?:in|en|a|im|em|au mois d[e']|no mes de) ?[a-z]{3,10}$")
"""A month or the like that narrows a time in front of it: "a l'aller, en aout"."""
_LONGEST_OPENER = 48
"""Characters of a sentence's opener that tells no more than a time."""
_SMALL_WORDS = re.compile(
    r"(?:(?:in|on|at|only|just|still|the|his|nel|nella|all[ao]?|nell'|il|lo|la|l'|en|el|los|las|su|no|na|nos|nas|o|a|"
    r"ha|hace|im|am|der|dem|den|zur|noch|au|aux|le|les|lors|du|de|des|d[ao]|pendant|durante|dans|ya|gia|deja|ja) ?)*"
)
_WHERE = re.compile(r"(?: (?:in|at|on|against|a|ad|contro|en|em|contra|ante|chez|contre|bei|gegen) [a-z' -]+)?")


def _is_near(negation: Span, at: Span) -> bool:
    return at[0] - _NEAR <= negation[1] <= at[1] + 4 if negation[0] < at[1] else negation[0] - at[1] <= _NEAR // 2


def _taken_back(folded: Folded, clause: Span, language: str, names: Sequence[Span]) -> Denial | None:
    following = _breaks(language).search(folded.text, clause[1] + 1)
    rest_end = following.start() if following else len(folded.text)
    while following and rest_end - clause[1] < 12:
        following = _breaks(language).search(folded.text, following.end())
        rest_end = following.start() if following else len(folded.text)
    rest = folded.text[clause[1] : rest_end]
    if not _pattern(language, "turns").match(rest.lstrip(" ,;:-")):
        return None
    found = _pattern(language, "void").search(folded.text, clause[1], rest_end)
    found = found or _WOODWORK.search(folded.text, clause[1], rest_end)
    if found is None:
        return None
    start, end = folded.to_original(clause[1], rest_end)
    if any(start <= name[0] < end for name in names):
        return None
    return _as_denial(folded, found.span(), Reason.NOT_A_GOAL)
