"""Finds every expression that tells a minute of a match; a duration, an age, a date or a substitution is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from summarizer.grounding.lexicon.phrasebook import entry, is_known, pattern, readings
from summarizer.grounding.numerals import Numeral, in_digits
from summarizer.grounding.scorer_lists import scorer_list_minutes, substitution_spans

Kind = Literal["absolute", "relative", "from_end", "into_half", "seconds", "stoppage"]
Phase = Literal["first", "second", "extra"]

_NUMBER = re.compile(
    r"(?=\d)(?:(?<![\d.,:+-])|(?<=\bm\.)|(?<=\bmin\.))(?<!\d/)(?P<base>\d{1,3})(?P<mark>[°.]?'?)"
    r"(?:\s?\+\s?(?P<stoppage>\d{1,2})(?P<last>[°.]?'?))?(?![\d%])(?![.,:-]\d|/\d(?!°?o?t))"
)
_MINUTE_BEFORE = re.compile(
    r"\b(?:(?:spiel)?minute|minuto|min\.?|m\.|minutes|(?:spiel)?minuten|minutos|minuti|mins)\s?$"
)
_LISTED_BEFORE = re.compile(
    r"(?:\d{1,3}[°.]?'?(?:\s?\+\s?\d{1,2}'?)?(?:,| e| ed| y| and| und| et| &|, and)\s)+"
    r"(?:(?:aos?|al|a los|la|der|in der)\s)?$"
)
_LISTED_AFTER = re.compile(r"(?:(?:,| e| ed| y| and| und| et| &|, and)\s(?:aos\s)?\d{1,3}[°.]?(?:\s?\+\s?\d{1,2})?)+")
"""Numbers joined to one whose word for minutes stands before the first of them or after the last."""
_HALF_BEFORE = re.compile(r"(?:^|[\s(,;:])(?P<half>[ps])\.?t\.?[:,]?\s(?:al\s|all')?$")
_SHORT_UNIT = re.compile(r"\s?m\b\.?")
_ON_CLOCK = re.compile(r"\s(?:showing )?on the (?:clock|watch)\b")
_TICKER_BEFORE = re.compile(r"(?:^|[.;:!?)]\s|\n\s*)$")
_TICKER_AFTER = re.compile(
    r"\s(?:rote?\b|gelb-?rote?\b|platzverweis|feldverweis|(?:foul|hand)?(?:penalty|elfmeter)|(?:[^\s.;:]+ ){1,3}?"
    r"(?:halt|hielt|pariert|parierte|verschiesst|verschoss|vergibt|scheitert) [^.;:]{0,20}(?:penalty|elfmeter))"
)
_OPENS_ENTRY = re.compile(r"(?:^|\n\s*|[.!?)\"'] )$")
_ENTRY_GOES_ON = re.compile(r"\s?[:.–—-](?:\s|$)|\s(?:goal|penalty|red card|yellow card|kick-off|half-time)\b")
"""What stands around the minute of an entry of an English live report: "23 min: GOAL!"."""
_IN_PROSE = re.compile(r"(?<=[a-z,] \()$|(?<=[a-z]\) \()$")
_OF_PERSON = re.compile(
    r"(?:keeper|striker|forward|fielder|defender|winger|back|half|captain|skipper|substitute|sub|teenager|youngster|"
    r"veteran|debutant|man|woman|boy|girl|player|boss|manager|coach|brother|son|father|goals?|caps?|games?|apps|no|"
    r"number|aged|age|season|campaign|appearances?|matches|wins|defeats|points|place|position|ranked|seeded|seed|"
    r"league|side|team|total|record|average) \($"
)
"""What a number in brackets behind a common word counts that is no minute: an age, goals, a rank."""
_OPEN_BRACKET = re.compile(r"\((?:[^()]{0,40}[\s,;/])?$")
_BRACKET_ENDS = re.compile(
    r"\s?(?:[,;/)]|elfm|foulelf|handelf|eigent|fe\b|he\b|kopf|pen\b|rig\b|csc\b|c\.s\.c|sp\b|"
    r"s\. ?p\b|s/p\b|sur pen|rot|gelb|(?:foul|hand)?strafst|foul|"
    r"notbremse|tatlich|wiederholt|unsportl)"
)
_BRACKET_UNIT = re.compile(r"\s?(?:m|mn|mins?|minut[eio]s?|minuten)\b\.?(?=\s?[,;/)])")
"""A word for minutes that ends a bracket or an entry of it: "(33 minutos)", "(71 mins)", "(13m)"."""
_TO = re.compile(r"(?:^|[^a-z])a $")
_AT_STOPPAGE = re.compile(
    r"(?:\b(?:al|nel|dal|el|a los|minuto|minute|aos?|no|a la|apos|dopo|nach|apres|tras|in der|der)\s|"
    r"\b(?:all|dall|nell)')$"
)
"""What stands before a cardinal that counts stoppage time; "five minutes of stoppage time" alone is its length."""
_STOPPAGE = (
    "stoppage",
    "injury",
    "added",
    "additional",
    "extra",
    "recupero",
    "descuento",
    "anadido",
    "adicion",
    "reposicion",
    "compensa",
    "prolongacion",
    "nachspielzeit",
    "temps add",
    "arrets",
    "acrescimo",
    "desconto",
)
_HOURS = ("hour", "stunde", "heure", "'ora", "zzora", " ora ", "hora", " a minute")
_IN_COMPOUNDS = ("zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn")
"""The German numbers from two as "fünfminütig" has them."""
_OF_STOPPAGE = re.compile(
    r"(?:\b(?:last|final|ultim[oa]|letzten|derniere)(?: minut[eo])?|(?P<nth>\d{1,2})°)"
    rf" (?:of|dei|delle|de los|dos|der|des) (?:the |its |their )?"
    rf"(?P<all>\d{{1,2}}|{'|'.join(_IN_COMPOUNDS)})[ -]?(?:minut\w+ ?)?"
    rf"(?:(?:of|di|de|del|do|der) )?(?:{'|'.join(_STOPPAGE)})"
)
"""A minute told as one of those that were added: "the last minute of the 5-minute injury time", "the 2° of 4 added"."""
_GONE = ("after", "nach", "dopo", "apres", "apos")
_BEFORE, _AFTER = 46, 64
"""How many characters around a number tell what it is."""
_ADDED, _HALF = 20, 60
"""The highest minute of stoppage time, and of a half that counts its own stoppage time on: "48' st"."""
_ANCHORS: tuple[tuple[str, Kind, int], ...] = (
    ("to_break", "from_end", 45),
    ("to_end", "from_end", 90),
    ("into_extra", "into_half", 90),
    ("into_second", "into_half", 45),
    ("past_half_hour", "into_half", 30),
    ("past_hour", "into_half", 60),
    ("to_hour", "from_end", 60),
)
"""What minutes count from, by the words after them."""


@dataclass(frozen=True, slots=True)
class MinuteMention:
    """An expression of match time at ``text[start:end]``.

    ``kind`` says how ``base`` reads: the running minute (absolute), minutes after something told before (relative),
    minutes before ``anchor`` (from_end; 45 or 90) or after it (into_half; 0, 45, 90 or 105), seconds after ``anchor``,
    or a minute of stoppage time whose half the context tells. ``elapsed`` marks minutes that were over ("after 31
    minutes"), which newspapers also count as the next one.
    """

    start: int
    end: int
    base: int
    stoppage: int | None = None
    kind: Kind = "absolute"
    anchor: int | None = None
    elapsed: bool = False


@dataclass(frozen=True, slots=True)
class _Words:
    """The phrases of one language."""

    language: str

    def __getitem__(self, key: str) -> re.Pattern[str]:
        return pattern(self.language, "clock", key)

    @property
    def unit(self) -> re.Pattern[str]:
        """The word for minutes, with what may join it to the number."""
        return pattern(self.language, "clock", "unit", r"[\s-]?")


@dataclass(frozen=True, slots=True)
class _Number:
    """A number with what stands around it, in the text with all numbers in digits."""

    start: int
    end: int
    base: int
    stoppage: int | None
    mark: str
    left: str
    right: str


def _numbers(text: str) -> Iterator[_Number]:
    for match in _NUMBER.finditer(text):
        yield _Number(
            match.start(),
            match.end(),
            int(match["base"]),
            int(match["stoppage"]) if match["stoppage"] else None,
            match["mark"] + (match["last"] or ""),
            text[max(0, match.start() - _BEFORE) : match.start()],
            text[match.end() : match.end() + _AFTER],
        )


def _in_half(number: _Number, rest: str, words: _Words, consumed: int) -> MinuteMention:
    """A minute given as such, read in the half that the words after or before it name."""
    before = _HALF_BEFORE.search(number.left)
    tail = words["stoppage"].match(rest)
    if tail and number.base <= _ADDED:
        return _mention(number, consumed + tail.end(), kind="stoppage")
    for name, anchor in (("extra_first", 90), ("extra_second", 105), ("into_extra", 90), ("second_half", 45)):
        tail = words[name].match(rest)
        if tail and number.base <= (_HALF if anchor == 45 else 45):
            return _mention(number, consumed + tail.end(), kind="into_half", anchor=anchor)
    if before and before["half"] == "s" and number.base <= _HALF:
        return _mention(number, consumed, kind="into_half", anchor=45)
    tail = words["first_half"].match(rest)
    consumed += tail.end() if tail else 0
    first = bool(tail) or (before is not None and before["half"] == "p")
    if first and 45 < number.base <= _HALF and number.stoppage is None:
        return _mention(number, consumed, kind="into_half", anchor=0)
    return _mention(number, consumed)


def _mention(
    number: _Number, consumed: int, *, kind: Kind = "absolute", anchor: int | None = None, elapsed: bool = False
) -> MinuteMention:
    return MinuteMention(
        number.start, number.end + consumed, number.base, number.stoppage, kind=kind, anchor=anchor, elapsed=elapsed
    )


def _with_unit(number: _Number, words: _Words) -> MinuteMention | None:
    """What a number before the word for minutes tells."""
    unit = words.unit.match(number.right)
    if unit is None or (number.mark.endswith(".") and "\n" in unit.group()):
        return None
    rest, consumed = number.right[unit.end() :], unit.end()
    counted = _counted(number, rest, words, consumed)
    if counted:
        return counted
    if words["stoppage"].match(rest) and number.base <= _ADDED:
        return None
    return _told(number, rest, words, consumed)


def _counted(number: _Number, rest: str, words: _Words, consumed: int) -> MinuteMention | None:
    """Minutes that count from another time: the break, the end, the hour, a half, or what was told before."""
    tail = words["stoppage"].match(rest)
    dated = number.mark.startswith(("°", ".")) or (tail and tail.group().lstrip().startswith(("into", "in d")))
    if tail and number.base <= _ADDED and (dated or _AT_STOPPAGE.search(number.left)):
        return _mention(number, consumed + tail.end(), kind="stoppage")
    for name, kind, anchor in _ANCHORS:
        tail = words[name].match(rest)
        if tail and number.base <= 45:
            return _mention(number, consumed + tail.end(), kind=kind, anchor=anchor)
    tail = words["later"].match(rest)
    if tail:
        return _mention(number, consumed + tail.end(), kind="relative")
    if words["to_end_left"].search(number.left) and number.base <= 45:
        return _mention(number, consumed, kind="from_end", anchor=90)
    return _mention(number, consumed, kind="relative") if words["lasted_left"].search(number.left) else None


def _told(number: _Number, rest: str, words: _Words, consumed: int) -> MinuteMention | None:
    """A number of minutes told as the minute itself, or as time that was over; a length of time is none."""
    ordinal = "°" in number.mark
    gone = words["elapsed_right"].match(rest)
    if words["duration_right"].match(rest) or (words["duration_left"].search(number.left) and not ordinal):
        return None
    if not ordinal and (words["elapsed_left"].search(number.left) or gone):
        if (number.base in {0, 90, 120} and number.stoppage is None) or (
            gone is None and not words["elapsed_left"].search(number.left)
        ):
            return None
        return _gone_in_half(number, rest, words, consumed) or _mention(
            number, consumed + (gone.end() if gone else 0), elapsed=True
        )
    if ordinal or words["unit_left"].search(number.left) or number.stoppage:
        return _in_half(number, rest, words, consumed)
    if words.language == "en" and _OPENS_ENTRY.search(number.left) and _ENTRY_GOES_ON.match(rest):
        return _mention(number, consumed)
    return None


def _gone_in_half(number: _Number, rest: str, words: _Words, consumed: int) -> MinuteMention | None:
    """Minutes of the second half that were over: "after ten minutes of the second half"."""
    tail = words["second_half"].match(rest)
    if tail is None or number.base > 45:
        return None
    return _mention(number, consumed + tail.end(), kind="into_half", anchor=45)


def _without_unit(number: _Number, words: _Words) -> MinuteMention | None:
    """What a number without the word for minutes tells, by its mark, its brackets or the words before it."""
    left, rest = number.left, number.right
    if "'" in number.mark:
        return _primed(number, words)
    if shortened := _shortened(number, words):
        return shortened
    if number.stoppage is not None:
        return _in_half(number, rest, words, 0) if number.base in {15, 30, 45, 60, 90, 105, 120} else None
    if _MINUTE_BEFORE.search(left) or _HALF_BEFORE.search(left):
        return _in_half(number, rest, words, 0)
    if number.mark in {".", "°"} and _OPEN_BRACKET.search(left) and _BRACKET_ENDS.match(rest):
        return _mention(number, 0)
    return _noted(number, words) or _bare(number, words)


def _bare(number: _Number, words: _Words) -> MinuteMention | None:
    """What a number tells that only the words before it make a minute: "al 68", "in the 68th", "à la 56e"."""
    if not words["bare_left"].search(number.left) or words["bare_deny"].match(number.right):
        return None
    return _in_half(number, number.right, words, 0) if _may_be_bare(number, words) else None


def _shortened(number: _Number, words: _Words) -> MinuteMention | None:
    """What a number tells whose unit ends its bracket, or is left out: "(33m)", "a dieci dalla fine"."""
    short = _BRACKET_UNIT.match(number.right)
    if short and _OPEN_BRACKET.search(number.left):
        return _mention(number, short.end())
    added = words["stoppage"].match(number.right)
    if added and number.mark.startswith(("°", ".")) and number.base <= _ADDED:
        return _mention(number, added.end(), kind="stoppage")
    if number.base > 45 or not _TO.search(number.left):
        return None
    for name, anchor in (("to_break", 45), ("to_end", 90)):
        if tail := words[name].match(number.right):
            return _mention(number, tail.end(), kind="from_end", anchor=anchor)
    return None


def _noted(number: _Number, words: _Words) -> MinuteMention | None:
    """What a number tells that a clock shows, that opens an entry of events, or that "m" follows before a half."""
    clock = _ON_CLOCK.match(number.right) and number.left.endswith(("with ", "and ", "just "))
    ticked = words.language == "de" and number.mark in {".", "°"} and number.base > 9 and _is_ticked(number)
    if clock or ticked:
        return _mention(number, 0)
    if words.language == "en" and _is_bracketed(number):
        return _mention(number, 0)
    short = _SHORT_UNIT.match(number.right)
    rest = number.right[short.end() :] if short else ""
    if short and (words["second_half"].match(rest) or words["first_half"].match(rest)):
        return _in_half(number, rest, words, short.end())
    bracketed = words.language == "es" and _OPEN_BRACKET.search(number.left)
    halved = bracketed and (words["second_half"].match(number.right) or words["first_half"].match(number.right))
    return _in_half(number, number.right, words, 0) if halved else None


def _is_bracketed(number: _Number) -> bool:
    """Whether a number stands alone in brackets behind a common word of an English report: "a fine strike (54)"."""
    alone = number.right.startswith(")") and number.left.endswith("(") and number.mark == ""
    return alone and bool(_IN_PROSE.search(number.left)) and not _OF_PERSON.search(number.left)


def _is_ticked(number: _Number) -> bool:
    """Whether a number opens an entry of a German list of events: "97. Rote Karte gegen Frei"."""
    return bool(_TICKER_BEFORE.search(number.left) and _TICKER_AFTER.match(number.right))


def _may_be_bare(number: _Number, words: _Words) -> bool:
    """Low numbers after "al" or "à la" need a mark, since they may be a rank, a score or a try."""
    if words["second_half"].match(number.right) or words["first_half"].match(number.right):
        return True
    return number.base <= 125 and (number.base >= 10 or "°" not in number.mark)


def _primed(number: _Number, words: _Words) -> MinuteMention | None:
    """A number with the mark for minutes: 45'."""
    if number.left.endswith("'") and not number.left.endswith(("l'", "ll'")):
        return None
    counted = _counted(number, number.right, words, 0) if number.stoppage is None else None
    if counted or (words["stoppage"].match(number.right) and number.base <= _ADDED):
        return counted
    return _marked(number, words)


def _marked(number: _Number, words: _Words) -> MinuteMention | None:
    """A number with the mark for minutes that counts from the start: the minute, or minutes that were over."""
    if words["elapsed_left"].search(number.left):
        if words["duration_right"].match(number.right) or number.base in {0, 90, 120}:
            return None
        return _gone_in_half(number, number.right, words, 0) or _mention(number, 0, elapsed=True)
    if words["duration_left"].search(number.left):
        return None
    told = words["bare_left"].search(number.left) or words["unit_left"].search(number.left)
    if words["duration_right"].match(number.right) and not told:
        return None
    return _in_half(number, number.right, words, 0)


def _seconds(number: _Number, words: _Words) -> MinuteMention | None:
    tail = words["seconds"].match(number.right)
    if tail is None:
        return None
    rest = number.right[tail.end() :]
    into = words["into_second"].match(rest) or words["second_half"].match(rest)
    told = words["elapsed_left"].search(number.left) or words["unit_left"].search(number.left)
    if not (told or into) or words["later"].match(rest):
        return None
    anchor = 45 if into else 0
    return _mention(number, tail.end() + (into.end() if into else 0), kind="seconds", anchor=anchor)


def _read(number: _Number, words: _Words) -> MinuteMention | None:
    if number.base > 130:
        return None
    found = _read_alone(number, words)
    if found is None:
        found = _read_in_list(number, words)
    return found if found and (found.base >= 1 or found.kind == "seconds") else None


def _read_alone(number: _Number, words: _Words) -> MinuteMention | None:
    found = _seconds(number, words) or _with_unit(number, words)
    if found is None and (not words.unit.match(number.right) or _BRACKET_UNIT.match(number.right)):
        found = _without_unit(number, words)
    return found


def _read_in_list(number: _Number, words: _Words) -> MinuteMention | None:
    """A number whose word for minutes stands with another of its list: "in minutes 72 and 88", "54 and 63 minutes"."""
    before, after = _LISTED_BEFORE.search(number.left), _LISTED_AFTER.match(number.right)
    if before:
        plain = replace(number, left=number.left[: before.start()])
        found = _with_unit(plain, words) if words.unit.match(plain.right) else None
        if found is None and _MINUTE_BEFORE.search(plain.left):
            found = _in_half(plain, plain.right, words, 0)
        return found
    if after and words.unit.match(number.right, after.end()):
        plain = replace(number, right=number.right[after.end() :])
        found = _with_unit(plain, words)
        return replace(found, end=number.end) if found and found.kind in {"absolute", "into_half"} else None
    return None


def _spans(text: str, words: _Words) -> Iterator[MinuteMention]:
    """Parts of an hour that count as minutes do: "a quarter of an hour from time", "nach einer halben Stunde"."""
    if not any(word in text for word in _HOURS):
        return
    for base in entry(words.language, "clock", "spans"):
        for match in pattern(words.language, "clock.spans", base).finditer(text):
            number = _Number(
                match.start(),
                match.end(),
                int(base),
                None,
                "",
                text[max(0, match.start() - _BEFORE) : match.start()],
                text[match.end() : match.end() + _AFTER],
            )
            found = _counted(number, number.right, words, 0) or _span_gone(number, words)
            if found:
                yield found


def _span_gone(number: _Number, words: _Words) -> MinuteMention | None:
    """A part of an hour that was over; one that only lasted is none."""
    gone = words["elapsed_right"].match(number.right)
    if not (words["elapsed_left"].search(number.left) or gone) or words["duration_right"].match(number.right):
        return None
    return _gone_in_half(number, number.right, words, 0) or _mention(number, gone.end() if gone else 0, elapsed=True)


def _added(text: str) -> Iterator[MinuteMention]:
    if not any(word in text for word in _STOPPAGE):
        return
    for match in _OF_STOPPAGE.finditer(text):
        told = match["nth"] or match["all"]
        base = int(told) if told.isdigit() else _IN_COMPOUNDS.index(told) + 2
        yield MinuteMention(match.start(), match.end(), base, kind="stoppage")


def _fixed(text: str, language: str) -> Iterator[MinuteMention]:
    """Phrases that name a minute without a number: the hour mark, the half hour."""
    for minute in entry(language, "clock", "fixed"):
        for match in pattern(language, "clock.fixed", minute).finditer(text):
            late = pattern(language, "clock", "second_half").match(text, match.end()) if int(minute) < 45 else None
            if late:
                yield MinuteMention(match.start(), late.end(), int(minute), kind="into_half", anchor=45)
            else:
                yield MinuteMention(match.start(), match.end(), int(minute), elapsed=match.group().startswith(_GONE))


def _spoken(numeral: Numeral, language: str) -> Iterator[MinuteMention]:
    words = _Words(language)
    for number in _numbers(numeral.text):
        mention = _read(number, words)
        if mention:
            yield mention
    yield from _fixed(numeral.text, language)
    yield from _spans(numeral.text, words)
    yield from _added(numeral.text)


def _moved(mention: MinuteMention, numeral: Numeral) -> MinuteMention:
    start, end = numeral.to_original(mention.start, mention.end)
    return MinuteMention(
        start, end, mention.base, mention.stoppage, kind=mention.kind, anchor=mention.anchor, elapsed=mention.elapsed
    )


def _listed(text: str) -> Iterator[MinuteMention]:
    for start, end, base, stoppage in scorer_list_minutes(text):
        yield MinuteMention(start, end, base, stoppage)


def _without_overlaps(mentions: list[MinuteMention]) -> Iterator[MinuteMention]:
    """The mentions in order, of two that overlap the longer."""
    last: MinuteMention | None = None
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if last is None or mention.start >= last.end:
            if last:
                yield last
            last = mention
        elif mention.end - mention.start > last.end - last.start:
            last = mention
    if last:
        yield last


@lru_cache(maxsize=512)
def minutes_in(text: str, language: str | None) -> tuple[MinuteMention, ...]:
    """Every expression of match time in a text, in order, with offsets into it.

    Read in the given language; in all six where it is none of them. Minutes of substitutions in line-ups are left out.
    """
    mentions = list(_listed(text))
    for code in readings(language):
        numeral = in_digits(text, code)
        mentions.extend(_moved(mention, numeral) for mention in _spoken(numeral, code))
    changes = substitution_spans(text)
    kept = [m for m in mentions if not any(start <= m.start and m.end <= end for start, end in changes)]
    return tuple(_without_overlaps(kept))


def phase_before(text: str, at: int, language: str | None) -> Phase | None:
    """The part of the match that the text before an offset speaks of: the last word for one before it decides."""
    if language is None or not is_known(language):
        return None
    numeral = in_digits(text, language)
    end = numeral.from_original(at)
    phases: tuple[Phase, ...] = ("first", "second", "extra")
    found = [
        (match.start(), phase)
        for phase in phases
        for match in pattern(language, "clock.phases", phase).finditer(numeral.text, 0, end)
    ]
    return max(found)[1] if found else None


def is_vague_between(text: str, start: int, end: int, language: str | None) -> bool:
    """Whether ``text[start:end]`` moves on in time without saying by how much ("poco dopo"), or to another half."""
    if language is None or not is_known(language):
        return True
    numeral = in_digits(text, language)
    low, high = numeral.from_original(start), numeral.from_original(end)
    signs = [pattern(language, "clock", "vague")]
    signs += [pattern(language, "clock.phases", phase) for phase in entry(language, "clock", "phases")]
    return any(sign.search(numeral.text, low, high) for sign in signs)
