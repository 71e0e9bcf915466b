"""Reads alias files: the shipped TOML data and a house's own, whose entries win."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, cast

from summarizer.errors import InputError
from summarizer.grounding.folding import fold_text
from summarizer.teams.names import Names, competition_key, team_key, venue_key

_SECTIONS = frozenset({"teams", "competitions", "venues"})

_Table = dict[str, frozenset[str]]


@cache
def shipped_names() -> Names:
    """The alias entries that come with the package."""
    clubs, competitions = _shipped("clubs.toml"), _shipped("competitions.toml")
    teams = _Tables()
    for country, listed in clubs["clubs"].items():
        for name, entry in listed.items():
            teams.add(name, entry["names"], entry["nicknames"], country)
    for name, entry in _nations().items():
        teams.add_nation(name, entry["names"], entry["nicknames"], entry["people"])
    return teams.names(competitions["competitions"], {name: entry["names"] for name, entry in _grounds()})


@cache
def ground_owners() -> Mapping[str, frozenset[str]]:
    """The keys of the clubs and nations at home at each listed ground, by every name of it, folded."""
    names, owners = shipped_names(), dict[str, frozenset[str]]()
    for name, entry in _grounds():
        keys = frozenset(key for club in entry["clubs"] for key in names.team(club).keys)
        for one in (name, *entry["names"]):
            owners[fold_text(one)] = owners.get(fold_text(one), frozenset()) | keys
    return owners


def _grounds() -> Iterator[tuple[str, dict[str, list[str]]]]:
    for listed in _shipped("grounds.toml")["grounds"].values():
        yield from listed.items()


@cache
def nation_names() -> frozenset[str]:
    """The names of nations in six languages, folded, without their nicknames."""
    listed = _nations().items()
    return frozenset(fold_text(one) for name, entry in listed for one in (name, *entry["names"]))


@cache
def nation_words() -> Mapping[str, frozenset[str]]:
    """All that a nation, its people and its team are called, by any of its names, folded."""
    listed = _nations().items()
    return {
        fold_text(one): called
        for name, entry in listed
        for called in (frozenset(map(fold_text, (name, *entry["names"], *entry["people"], *entry["nicknames"]))),)
        for one in (name, *entry["names"])
    }


@cache
def _nations() -> dict[str, Any]:
    return cast("dict[str, Any]", _shipped("nations.toml")["nations"])


def _shipped(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath(name).read_text("utf-8"))


def load_names(path: Path | None = None) -> Names:
    """The shipped entries, and over them those of a house's own file.

    The house's file is TOML: ``[teams]``, ``[competitions]`` and ``[venues]`` each map a name to a list of its other
    names. A name listed there means that team alone, whatever the shipped files say.

    Raises :class:`~summarizer.errors.InputError` naming the file and the key.
    """
    shipped = shipped_names()
    if path is None:
        return shipped
    house = _read_house(path)
    teams = _house_table(house["teams"], team_key)
    merged = {**shipped.teams, **teams}
    spellings = dict(shipped.spellings)
    for name, keys in teams.items():
        for key in keys:
            spellings[key] = tuple(sorted({*spellings.get(key, ()), name}))
    return Names(
        teams=merged,
        nicknames={name: keys for name, keys in shipped.nicknames.items() if name not in teams},
        competitions={**shipped.competitions, **_house_table(house["competitions"], competition_key)},
        venues={**shipped.venues, **_house_table(house["venues"], venue_key)},
        display={**shipped.display, **{team_key(name): name for name in house["teams"]}},
        spellings=spellings,
    )


class _Tables:
    """Collects the shipped teams while they are read."""

    def __init__(self) -> None:
        self.teams: dict[str, set[str]] = {}
        self.nicknames: dict[str, set[str]] = {}
        self.display: dict[str, str] = {}
        self.of_country: dict[str, set[str]] = {}

    def add(self, name: str, names: list[str], nicknames: list[str], country: str | None = None) -> None:
        key = team_key(name)
        self.display[key] = name
        if country:
            self.of_country.setdefault(country, set()).add(key)
        for spelled in (name, *names):
            self.teams.setdefault(team_key(spelled), set()).add(key)
        for nickname in nicknames:
            self.nicknames.setdefault(team_key(nickname), set()).add(key)

    def add_nation(self, name: str, names: list[str], nicknames: list[str], people: list[str]) -> None:
        self.add(name, names, nicknames)
        meant = {team_key(name), *self.of_country.get(name, ())}
        for word in people:
            self.nicknames.setdefault(team_key(word), set()).update(meant)

    def names(self, competitions: Mapping[str, list[str]], venues: Mapping[str, list[str]]) -> Names:
        spellings: dict[str, set[str]] = {}
        for table in (self.teams, self.nicknames):
            for name, keys in table.items():
                for key in keys:
                    spellings.setdefault(key, set()).add(name)
        return Names(
            teams=_frozen(self.teams),
            nicknames=_frozen(self.nicknames),
            competitions=_house_table(competitions, competition_key),
            venues=_house_table(venues, venue_key),
            display=self.display,
            spellings={key: tuple(sorted(found)) for key, found in spellings.items()},
        )


def _frozen(table: Mapping[str, set[str]]) -> _Table:
    return {name: frozenset(keys) for name, keys in table.items()}


def _house_table(listed: Mapping[str, list[str]], key_of: Callable[[str], str]) -> _Table:
    table: dict[str, set[str]] = {}
    for name, others in listed.items():
        for spelled in (name, *others):
            table.setdefault(key_of(spelled), set()).add(key_of(name))
    return _frozen(table)


def _read_house(path: Path) -> dict[str, dict[str, list[str]]]:
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"{path}: the alias file cannot be read: {error}") from error
    for problem in _problems(data):
        raise InputError(f"{path}: {problem}")
    return {section: data.get(section, {}) for section in _SECTIONS}


def _problems(data: Mapping[str, Any]) -> Iterator[str]:
    for section, entries in data.items():
        if section not in _SECTIONS:
            yield f"unknown section [{section}]; the sections are {', '.join(sorted(_SECTIONS))}"
        elif not isinstance(entries, dict):
            yield f"[{section}] must be a table of names"
        else:
            for name, others in entries.items():
                if not isinstance(others, list) or not all(isinstance(other, str) for other in others):
                    yield f'{section}."{name}" must be a list of names'
