"""The day on which a text says that it was published: from a dateline, never from its prose, and never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from summarizer.article.lines import Line, lines_of
from summarizer.article.plain import Plain, plain

_MONTH_NAMES = (
    "january gennaio enero januar janner janvier janeiro jan genn gen ene janv",
    "february febbraio febrero februar feber fevrier fevereiro feb febb fevr fev",
    "march marzo marz mars marco mar mrz",
    "april aprile abril avril apr abr avr",
    "may maggio mayo mai maio mag",
    "june giugno junio juni juin junho jun giu",
    "july luglio julio juli juillet julho jul lug juil",
    "august agosto aout aug ago",
    "september settembre septiembre setiembre septembre setembro sept sep sett set",
    "october ottobre octubre oktober octobre outubro oct ott okt out",
    "november novembre noviembre novembro nov",
    "december dicembre diciembre dezember decembre dezembro dec dic dez",
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"""(?<![\w./-])(?:
      (?P<iso>(?P<iy>(?:19|20)\d\d)(?P<is>[-/.])(?P<im>\d\d?)(?P=is)(?P<id>\d\d?))
    | (?P<dmy>(?P<dd>\d\d?)(?:st|nd|rd|th|er|o|a|\.|º)?(?:[\s-]+|(?<=\.))(?:de\s+|of\s+)?
        (?P<dm>{_MONTH})\.?,?(?:[\s-]+(?:de\s+|del\s+)?)(?P<dy>(?:19|20)\d\d))
    | (?P<mdy>(?P<mm>{_MONTH})\.?\s+(?P<md>\d\d?)(?:st|nd|rd|th)?(?:,\s*|\s+de\s+|\s+)(?P<my>(?:19|20)\d\d))
    | (?P<num>(?P<na>\d\d?)(?P<ns>[./-])\s?(?P<nb>\d\d?)(?P=ns)\s?(?P<ny>(?:19|20)\d\d))
    )(?![\w/-]|\.\d)""",
    re.VERBOSE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
"""What every date holds, and few lines do."""
_AGENCIES = (
    "a?apa|dpa|afp|ap|ansa|agi|efe|europapress|reuters|lusa|sid|red|ag|pti|upi|adnkronos|lapresse|ats|sda|keystone-sda"
    "|belga|notimex|estadao"
)
_CREDIT = re.compile(
    rf"""\((?:(?:{_AGENCIES})\.?[\s/,;+-]*){{1,4}}\s*(?P<date>
    (?P<d>\d\d?)(?P<s>[./])\s?(?P<m>\d\d?)(?P=s)\s?(?P<y>\d{{2,4}}) | [^()\d]{{0,20}}\d[^()]{{6,24}})\)""",
    re.VERBOSE,
)
_WORDS = (
    r"date|data|fecha|datum|published|publication|posted|first|on|at|by|di|von|par|por|de|da|del"
    r"|pubblicato|pubblicata|articolo|il|el|le|lo|em|am|vom|um|uhr|alle|ore|a las|as"
    r"|publicado|publicada|veroffentlicht|erstellt|stand|publie|publiee|mis en ligne|a|h|hrs?"
    r"|redazione|redaccion|redaktion|redaction|redacao"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
    r"|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|lunes|martes|miercoles|jueves|viernes|sabado|domingo"
    r"|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?"
    r"|\d{1,2}(?:[:.h]\d{2}){0,2}\s?[ap]\.?m\.?|gmt|utc|cet|cest|bst|est|edt|\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?"
)
_AROUND = re.compile(rf"(?:\b(?:{_WORDS})\b|[^\w]|_)*")
_BEFORE_DATE = re.compile(rf"(?:\b(?:{_WORDS})\b|[^\w]|_)+\Z")
_BY_NAME = re.compile(
    r"(?:[A-ZÀ-ÞŠŽ][\w'’.-]*|d[aeio]s?|del|della|von|van|der|den|la|le|e|[Bb]y|[Dd]i|[Pp]or|[Pp]ar|[Vv]on)(?:\s+|$)"
)
_VERSUS = re.compile(
    r"\b(?:vs?|contro|contra|contre|gegen|stadi\w*|estadi\w*|stade|arena|san siro|finale?|cup|coppa|copa|coupe|pokal"
    r"|liga|league|serie)\b|\d|[^\W\d_]\s*[-:]\s*[^\W\d_]"
)
_UPDATED = re.compile(
    r"\b(?:update[ds]?|last modified|modified|aggiornat\w+|actualizad\w+|aktualisiert|letzte anderung|mis a jour"
    r"|modifie\w*|atualizad\w+)\b"
)
_OPENING = re.compile(
    r"\W{0,3}(?P<label>date|data|fecha|datum)\W{0,3}"
    r"|(?P<city>[^\W\d_][^\n\d.,;:()]{1,40}),\s+(?:(?:il|el|le|em|am|den)\s+)?|\W{0,3}"
)
_SEPARATED = re.compile(r"\s*(?:\([^()]{2,30}\)\s*)?(?:\.?\s?[-|]|:|\))\s")
_HEAD = 10
_LONGEST = 110


@dataclass(frozen=True)
class Dateline:
    """The day that a dateline states (ISO 8601), and where: ``text[start:end]``."""

    day: str
    start: int
    end: int


def find_dateline(text: str, language: str | None = None) -> Dateline | None:
    """The dateline of ``text``, null where there is none that can be read in one way only.

    It stands on a line of its own near the top or at the very end, opens the text ("City, date —"), or closes it as
    an agency's credit. In "03/04/2026" nothing tells the month; with dots the day comes first in German and in the
    credits of agencies, as DIN 5008 has it.
    """
    folded = plain(text)
    lines = lines_of(folded.text)
    found = (
        _opening(lines, language)
        or _own_line(lines[:_HEAD], text, folded, language)
        or _credit(folded.text, language)
        or _own_line(lines[_HEAD:][-3:], text, folded, language, named=False)
    )
    return None if found is None else Dateline(found.day, *folded.span(found.start, found.end))


def is_dateline(content: str, language: str | None = None) -> bool:
    """Whether a line holds a date and what goes with one in a dateline, and nothing else."""
    folded = plain(content)
    if _YEAR.search(folded.text) is None:
        return False
    return any(True for line in lines_of(folded.text) for _ in _alone(line, language))


def published_at(value: str | None) -> str | None:
    """An ISO 8601 date or date-time from metadata (also RFC 2822, or a date in words), null where it is not clear."""
    if not value or len(value) > 100:
        return None
    value = value.strip()
    return _iso(value) or _rfc2822(value) or _in_words(value)


def _iso(value: str) -> str | None:
    try:
        if re.fullmatch(r"\d{4}-?\d\d-?\d\d", value):
            return date.fromisoformat(value).isoformat()
        return datetime.fromisoformat(value).isoformat() if re.match(r"\d{4}-?\d\d-?\d\d[T ]", value) else None
    except ValueError:
        return None


def _rfc2822(value: str) -> str | None:
    if re.match(r"(?:[A-Za-z]{3},\s*)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}\s+\d", value) is None:
        return None
    try:
        return parsedate_to_datetime(value).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _in_words(value: str) -> str | None:
    folded = plain(value)
    return next((found.day for line in lines_of(folded.text) for found in _alone(line, None)), None)


def _dates(text: str, language: str | None, start: int = 0) -> Iterator[Dateline]:
    if _YEAR.search(text, start) is None:
        return
    for found in _DATE.finditer(text, start):
        day = _day(found, language)
        if day is not None:
            yield Dateline(day, found.start(), found.end())


def _day(found: re.Match[str], language: str | None) -> str | None:
    part = found.groupdict()
    if part["iso"]:
        return _valid(part["iy"], part["im"], part["id"])
    if part["dmy"]:
        return _valid(part["dy"], str(_MONTHS[part["dm"]]), part["dd"])
    if part["mdy"]:
        return _valid(part["my"], str(_MONTHS[part["mm"]]), part["md"])
    day_first = part["ns"] == "." and language == "de"
    return _ordered(part["na"], part["nb"], part["ny"], day_first=day_first)


def _ordered(first: str, second: str, year: str, *, day_first: bool) -> str | None:
    """A day above 12 tells the order, as does a day that equals the month; else only a convention that is sure."""
    if day_first or int(first) > 12 or first.zfill(2) == second.zfill(2):
        return _valid(year, second, first)
    return _valid(year, first, second) if int(second) > 12 else None


def _valid(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _opening(lines: Sequence[Line], language: str | None) -> Dateline | None:
    """A dateline that opens the first line, or the line after a headline, and runs on into the prose."""
    for line in lines[:3]:
        lead = _OPENING.match(line.content)
        found = None if lead is None else next(_dates(line.content, language, lead.end()), None)
        if lead is None or found is None or found.start != lead.end():
            continue
        iso = re.match(r"\d{4}-\d\d-\d\d\s", line.content)
        if lead["label"] or iso or _SEPARATED.match(line.content, found.end):
            return Dateline(found.day, line.start + found.start, line.start + found.end)
    return None


def _own_line(
    lines: Sequence[Line], text: str, folded: Plain, language: str | None, *, named: bool = True
) -> Dateline | None:
    for line in lines:
        found = next(_alone(line, language), None) or (_byline(line, text, folded, language) if named else None)
        if found:
            return found
    return None


def _alone(line: Line, language: str | None) -> Iterator[Dateline]:
    if len(line.content) > _LONGEST or not _YEAR.search(line.content) or _UPDATED.search(line.content):
        return
    dates = list(_dates(line.content, language))
    if len({found.day for found in dates}) != 1:
        return
    found = dates[0]
    if _AROUND.fullmatch(line.content, 0, found.start) and _AROUND.fullmatch(line.content, found.end):
        yield Dateline(found.day, line.start + found.start, line.start + found.end)


def _byline(line: Line, text: str, folded: Plain, language: str | None) -> Dateline | None:
    """A date beside a name and no more: "Anna Rossi — 13 dicembre 2025"; a fixture with its date is none."""
    if len(line.content) > _LONGEST or not _YEAR.search(line.content) or _UPDATED.search(line.content):
        return None
    dates = list(_dates(line.content, language))
    if len(dates) != 1 or not _AROUND.fullmatch(line.content, dates[0].end):
        return None
    before = _BEFORE_DATE.sub("", line.content[: dates[0].start])
    if not before:
        return None
    start, end = folded.span(line.start, line.start + len(before))
    name = text[start:end].lstrip("·•*_ ")
    words = _BY_NAME.findall(name)
    if not 1 <= len(words) <= 7 or "".join(words) != name or _VERSUS.search(plain(name).text):
        return None
    return Dateline(dates[0].day, line.start + dates[0].start, line.start + dates[0].end)


def _credit(text: str, language: str | None) -> Dateline | None:
    """The last agency credit with a date: "(APA; 18.8.2015)"."""
    for found in reversed(list(_CREDIT.finditer(text))):
        start, end = found.span("date")
        if found["d"]:
            day = _ordered(found["d"], found["m"], _century(found["y"]), day_first=found["s"] == ".")
            if day is not None:
                return Dateline(day, start, end)
        elif dated := next((each for each in _dates(text[start:end], language)), None):
            return Dateline(dated.day, start + dated.start, start + dated.end)
    return None


def _century(year: str) -> str:
    """Credits shorten the year ("18.8.15"), or slip a digit ("18.8.015"): either way the last two are told."""
    return year if len(year) == 4 else f"20{year[-2:]}"
