"""Tells whether a passage carries a date: written out, or a weekday counted from the article's own dateline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from summarizer.grounding.alignment import sentence_of
from summarizer.grounding.folding import fold_text, whole_words
from summarizer.grounding.lexicon.phrasebook import GENERAL, entry, pattern, readings
from summarizer.schemas.article import LANGUAGES, Article, Evidence

_ISO = re.compile(r"(?<![\d-])(?P<y>(?:19|20)\d\d)(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?![\d-])")
_DOTTED = re.compile(r"(?<![\d.])(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>(?:19|20)\d\d|\d\d)(?!\d)")
_SLASHED = re.compile(r"(?<![\d/-])(?P<a>\d{1,2})(?P<s>[/-])(?P<b>\d{1,2})(?P=s)(?P<y>(?:19|20)\d\d)(?![\d/-])")
_NUMBERED_MONTHS = {
    name: at for code in LANGUAGES for at, name in enumerate(entry(code, "calendar", "months"), start=1)
} | entry(GENERAL, "calendar", "short_months")
_MONTH = "|".join(sorted(map(re.escape, _NUMBERED_MONTHS), key=len, reverse=True))
_DAY_MONTH = re.compile(
    rf"(?<![\d.,:-])(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|o|°|\.)?\s(?:de\s|of\s|"
    rf"di\s)?(?P<m>{_MONTH})\b\.?,?(?:\s(?:de\s|del\s)?(?P<y>(?:19|20)\d\d))?"
)
_MONTH_DAY = re.compile(
    rf"\b(?P<m>{_MONTH})\.?\s(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.-])(?:,?\s(?P<y>(?:19|20)\d\d))?"
)
_PUBLISHED = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


@dataclass(frozen=True, slots=True)
class DateSupport:
    """How a passage carries a date: ``words`` are its folded own, ``working`` says how a derived one follows."""

    words: str
    derived: bool
    working: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class _Derived:
    """A day that folded words of a text come to, and what they mean."""

    day: date
    words: str
    meaning: str


@dataclass(frozen=True, slots=True)
class _Written:
    """A date that a text writes out; without a year, only its day and month are known."""

    day: int
    month: int
    year: int | None
    words: str


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _full_year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _written(text: str) -> Iterator[_Written]:
    """The dates of a folded text; a day-month order that cannot be told is left out."""
    for match in _ISO.finditer(text):
        yield _Written(int(match["d"]), int(match["m"]), int(match["y"]), match.group())
    for match in _DOTTED.finditer(text):
        yield _Written(int(match["d"]), int(match["m"]), _full_year(match["y"]), match.group())
    for match in _SLASHED.finditer(text):
        a, b, year = int(match["a"]), int(match["b"]), int(match["y"])
        if a > 12 or a == b:
            yield _Written(a, b, year, match.group())
        elif b > 12:
            yield _Written(b, a, year, match.group())
    for expression in (_DAY_MONTH, _MONTH_DAY):
        for match in expression.finditer(text):
            named = int(match["y"]) if match["y"] else None
            yield _Written(int(match["d"]), _NUMBERED_MONTHS[match["m"]], named, match.group())


def dateline_date(article: Article) -> date | None:
    """The day of the article's dateline or publication, where it is known to the day."""
    match = _PUBLISHED.match(article.published or "")
    return _safe(*(int(part) for part in match.groups())) if match else None


def _nearest_year(written: _Written, dateline: date) -> date | None:
    candidates = [_safe(dateline.year + shift, written.month, written.day) for shift in (-1, 0, 1)]
    return min((c for c in candidates if c), key=lambda c: abs((c - dateline).days), default=None)


def _general(key: str) -> re.Pattern[str]:
    return pattern(GENERAL, "calendar", key)


@lru_cache(maxsize=8)
def _weekdays(language: str) -> tuple[re.Pattern[str], dict[str, int]]:
    table = {name: at for at, name in enumerate(entry(language, "calendar", "weekdays"))}
    table |= entry(language, "calendar", "more_weekdays")
    names = "|".join(sorted(map(re.escape, table), key=len, reverse=True))
    return re.compile(rf"\b(?P<day>{names})(?:s|'s)?\b(?!-?feira)"), table


def _by_weekday(text: str, sentence: str, dateline: date, language: str, *, ahead: bool = False) -> Iterator[_Derived]:
    """The days that weekdays in a text name: in the week up to the dateline, or after it where the text looks ahead."""
    weekday, table = _weekdays(language)
    future = ahead or pattern(language, "calendar", "ahead").search(sentence) is not None
    for match in weekday.finditer(text):
        back = (dateline.weekday() - table[match["day"]]) % 7
        before, after = text[max(0, match.start() - 24) : match.start()], text[match.end() : match.end() + 16]
        coming = pattern(language, "calendar", "coming_before").search(before) or _general("coming_after").match(after)
        past = _general("past_before").search(before) or _general("past_after").match(after)
        # A match that is to come was not played on a day of the week before; it may be on the day itself.
        if not coming and not (ahead and back):
            yield _Derived(dateline - timedelta(days=back or (7 if past else 0)), match["day"], match["day"])
        if coming or (future and not past):
            yield _Derived(dateline + timedelta(days=(7 - back) % 7 or 7), match["day"], match["day"])


def _by_relative_day(text: str, dateline: date, language: str) -> Iterator[_Derived]:
    for words, shift in entry(language, "calendar", "relative_days").items():
        if any(whole_words(text, words)):
            yield _Derived(dateline + timedelta(days=shift), words, words)


def _resolved(
    article: Article, passage: Evidence, dateline: date, language: str | None, *, ahead: bool
) -> Iterator[_Derived]:
    text, sentence = fold_text(passage.quote), fold_text(sentence_of(article, passage).quote)
    for written in _written(text):
        if written.year is None and (day := _nearest_year(written, dateline)):
            meaning = f"{written.day}/{written.month} of the year nearest to the dateline"
            yield _Derived(day, written.words, meaning)
    for code in readings(language):
        yield from _by_weekday(text, sentence, dateline, code, ahead=ahead)
        yield from _by_day_of_month(text, dateline, code)
        yield from _by_relative_day(text, dateline, code)


def _by_day_of_month(text: str, dateline: date, language: str) -> Iterator[_Derived]:
    """The day nearest to the dateline that a weekday and a number tell: "Wed 24th", "neste domingo (27)"."""
    _, table = _weekdays(language)
    short = table | {name[:letters]: at for name, at in table.items() for letters in (3, 4, 5) if language == "en"}
    names = "|".join(sorted(map(re.escape, short), key=len, reverse=True))
    for match in re.finditer(
        rf"\b(?P<day>{names})(?:-feira)?\.?,? (?:the |den |dem |dia |le )?\(?(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|o|"
        rf"\.|\))?"
        rf"(?![\d:.,/-]|\s?(?:uhr|h\b|am\b|pm\b|{_MONTH}))",
        text,
    ):
        near = (dateline + timedelta(days=shift) for shift in sorted(range(-_FORTNIGHT, _FORTNIGHT + 1), key=abs))
        found = next((d for d in near if d.day == int(match["d"]) and d.weekday() == short[match["day"]]), None)
        if found:
            yield _Derived(found, match.group(), match.group())


_FORTNIGHT = 14


def _by_named_year(article: Article, text: str, language: str) -> Iterator[_Derived]:
    """A weekday, a day and a month, in the one year that the article names and on which they fall together."""
    years = {int(year) for year in _YEAR.findall(article.text)}
    weekday, table = _weekdays(language)
    for written in _written(text):
        days = [day for year in years if (day := _safe(year, written.month, written.day))]
        told = {table[match["day"]] for match in weekday.finditer(text)}
        fitting = [day for day in days if {day.weekday()} == told]
        if written.year is None and len(fitting) == 1:
            yield _Derived(fitting[0], written.words, f"{written.day}/{written.month} of {fitting[0].year}")


_YEAR = re.compile(r"(?<![\d.,-])(?:19|20)\d\d(?![\d-])")


def date_supported(
    article: Article, passage: Evidence, iso_date: str, language: str | None, *, ahead: bool = False
) -> DateSupport | None:
    """How a passage carries a date (YYYY-MM-DD), or none.

    A date written out with its year is stated; a weekday, "yesterday" or a date without a year is derived from the
    dateline. A weekday means the day in the week up to the dateline, or the next one where the sentence looks ahead;
    ``ahead`` says that the match is to come. Without a dateline, a weekday that fits one year of the article does.
    """
    match = _PUBLISHED.fullmatch(iso_date)
    wanted = _safe(*(int(part) for part in match.groups())) if match else None
    if wanted is None:
        return None
    written = _written(fold_text(passage.quote))
    told = next((w for w in written if w.year is not None and _safe(w.year, w.month, w.day) == wanted), None)
    if told is not None:
        return DateSupport(told.words, derived=False, working=None, evidence=(passage,))
    dateline = dateline_date(article)
    if dateline is None:
        found = (one for code in readings(language) for one in _by_named_year(article, fold_text(passage.quote), code))
        fits = next((one for one in found if one.day == wanted), None)
        working = f"the weekday fits “{fits.meaning}”" if fits else None
        return DateSupport(fits.words, derived=True, working=working, evidence=(passage,)) if fits else None
    for one in _resolved(article, passage, dateline, language, ahead=ahead):
        if one.day == wanted:
            more = (article.dateline,) if article.dateline else ()
            working = f"“{one.meaning}” before the dateline {dateline.isoformat()} is {iso_date}"
            return DateSupport(one.words, derived=True, working=working, evidence=(passage, *more))
    return None
