"""Articles made by rule, with the answer a perfect reader would give: number in, text and answer out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_STEMS = ("Rov", "Alt", "Camp", "Mont", "Vall", "Pont", "Selv", "Torr", "Fost", "Lag", "Cast", "Rocc", "Bosc",
          "Piet", "Acqu", "Cerr", "Fior", "Grav", "Lup", "Mir", "Nov", "Ort", "Quar", "Sant", "Ter")  # fmt: skip
_MIDDLES = ("ab", "ec", "id", "of", "ug", "al", "em", "in", "op", "ur",
            "av", "eb", "ic", "od", "uf", "ag", "el", "im", "on", "up")  # fmt: skip
_ENDS = ("ara", "eno", "ila", "ore", "usa", "ate", "eta", "ino", "olo", "una", "asco", "ello", "isa", "osta", "uzzo",
         "anda", "erba", "ico", "onda", "ura")  # fmt: skip
_FIRST = ("Bruno", "Dario", "Enzo", "Fabio", "Guido", "Ivo", "Lino", "Mario", "Nico", "Otto")
_LAST = ("Lepri", "Volpe", "Corvi", "Falco", "Merlo", "Tasso", "Orsini", "Lupi", "Cervi", "Grilli")
MARK = "Match number"
"""The words before an article's number, by which the endpoint knows which article it was sent."""


def home(number: int) -> str:
    """The home team of an article: no two articles below 10,000 share it."""
    return _STEMS[number % 25] + _MIDDLES[number // 25 % 20] + _ENDS[number // 500 % 20]


def away(number: int) -> str:
    """The away team of an article."""
    return _STEMS[(number + 7) % 25] + _MIDDLES[(number // 25 + 3) % 20] + "vall" + _ENDS[(number // 500 + 5) % 20]


def scorer(number: int) -> str:
    """The one player who scores in an article."""
    return f"{_FIRST[number % 10]} {_LAST[number // 10 % 10]}"


def minute(number: int) -> int:
    """The minute of the one goal."""
    return 1 + number % 89


def text(number: int) -> str:
    """The article of a number: a short English match report on a 1-0."""
    return (
        f"{home(number)} 1-0 {away(number)}\n\n"
        f"{scorer(number)} scored in the {_ordinal(minute(number))} minute as {home(number)} beat {away(number)} 1-0 "
        f"in the Coppa delle Valli.\n\n"
        f"{away(number)} had more of the ball after the break, but the home side held on.\n\n"
        f"{MARK} {number} of the season.\n"
    )


def answer(number: int) -> dict[str, Any]:
    """What a perfect reader answers to the whole question about an article."""
    told = f"{scorer(number)} scored in the {_ordinal(minute(number))} minute"
    result = f"{home(number)} beat {away(number)} 1-0"
    absent = ("half_time", "shootout", "aggregate", "extra_time", "venue", "date", "kickoff", "attendance", "referee")
    match: dict[str, Any] = dict.fromkeys((*absent, "home_coach", "away_coach"))
    match |= {
        "home_team": {"quote": result, "value": home(number)},
        "away_team": {"quote": result, "value": away(number)},
        "at_home": {"quote": "the home side held on", "value": home(number)},
        "status": {"quote": result, "value": "played"},
        "score": {"quote": result, "value": {"home": 1, "away": 0}},
        "competition": {"quote": "in the Coppa delle Valli", "value": "Coppa delle Valli"},
        "goals": [
            {
                "quote": told,
                "scorer": {"quote": told, "value": scorer(number)},
                "team": {"quote": f"as {result}", "value": home(number)},
                "minute": {"quote": told, "value": {"base": minute(number), "stoppage": None}},
                "kind": {"quote": told, "value": "open_play"},
                "assist": None,
            }
        ],
        "sendings_off": [],
        "missed_penalties": [],
        "disallowed_goals": [],
        "notable": [],
    }
    return {"kind": "match_report", "matches": [match]}


def _ordinal(number: int) -> str:
    suffix = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def published(number: int) -> str:
    """When an article appeared."""
    return f"2026-03-{1 + number % 2:02d}T{18 + number % 5:02d}:{number % 60:02d}:00+01:00"


def record(number: int) -> dict[str, str]:
    """An article as a line of a JSON Lines inbox has it."""
    return {"text": text(number), "published": published(number), "source": f"Gazette {number % 12}"}


def write_inbox(path: Path, numbers: Iterable[int]) -> Path:
    """Write the articles of these numbers to a JSON Lines file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(record(number)) + "\n" for number in numbers), encoding="utf-8")
    return path


def second_look(number: int, properties: dict[str, Any]) -> dict[str, str]:
    """What a reader answers to a blind second look: each question's own options are its schema, or any words."""
    return {key: _option(number, one.get("enum", ["not told"])) for key, one in properties.items()}


def _option(number: int, options: list[str]) -> str:
    return scorer(number) if scorer(number) in options else options[-1]
