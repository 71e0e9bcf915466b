"""How each language prints figures: scores, minutes, dates, spectators."""

from __future__ import annotations

from datetime import date

from summarizer.schemas.summary import Minute, Score
from summarizer.story.facts import Language

_MONTHS: dict[Language, str] = {
    "en": "January February March April May June July August September October November December",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
}
_THOUSANDS: dict[Language, str] = {"en": ",", "it": ".", "es": ".", "de": ".", "fr": "\u202f", "pt": "."}


def score(value: Score, language: Language, *, turned: bool = False) -> str:
    """The score in the order of the facts, or ``turned``: 2:1 in German, 2-1 elsewhere."""
    left, right = (value.away, value.home) if turned else (value.home, value.away)
    return f"{left}{':' if language == 'de' else '-'}{right}"


def minute(value: Minute, language: Language) -> str:
    """The minute as lists of goals print it: ``45+2'``, ``45.+2``, ``45e+2``."""
    tail = f"+{value.stoppage}" if value.stoppage else ""
    if language == "de":
        return f"{value.base}.{tail}"
    if language == "fr":
        return f"{value.base}{'re' if value.base == 1 else 'e'}{tail}"
    return f"{value.base}{tail}'"


def nth(number: int, language: Language) -> str:
    """A minute without stoppage time as running prose needs it: 22nd, all'8', 1re; the bare number elsewhere."""
    if language == "it":
        return f"{'all' + chr(39) if number in {8, 11, *range(80, 90)} else 'al '}{number}'"
    if language == "fr":
        return f"{number}{'re' if number == 1 else 'e'}"
    return _ordinal(number) if language == "en" else str(number)


def _ordinal(number: int) -> str:
    if number % 100 in {11, 12, 13}:
        return f"{number}th"
    return f"{number}{({1: 'st', 2: 'nd', 3: 'rd'}).get(number % 10, 'th')}"


def day(iso: str, language: Language) -> str | None:
    """A date in words, such as ``11 June 2026``, in Italian with its article; null for what is no full ISO date."""
    try:
        value = date.fromisoformat(iso)
    except ValueError:
        return None
    month = _MONTHS[language].split()[value.month - 1]
    if language in {"es", "pt"}:
        return f"{value.day} de {month} de {value.year}"
    if language == "it":
        article = "l'" if value.day in {8, 11} else "il "
        return f"{article}{value.day}{'°' if value.day == 1 else ''} {month} {value.year}"
    number = {"de": f"{value.day}.", "fr": "1er" if value.day == 1 else str(value.day)}.get(language, str(value.day))
    return f"{number} {month} {value.year}"


def count(value: int, language: Language) -> str:
    """A number of people with the separator of the language; Spanish and Portuguese part from five digits on."""
    if language in {"es", "pt"} and value < 10_000:
        return str(value)
    return f"{value:,}".replace(",", _THOUSANDS[language])


def clock(value: str, language: Language) -> str:
    """A time of day as printed: 20:45, 20.45 in Italian, 20h45 in French and Portuguese."""
    hour, _, rest = value.partition(":")
    return f"{hour}{ {'it': '.', 'fr': 'h', 'pt': 'h'}.get(language, ':') }{rest}" if rest else value
