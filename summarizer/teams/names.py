"""Whether two names are one team, competition or ground, by folding, abbreviation rules and alias entries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from summarizer.grounding.folding import fold_text
from summarizer.teams.categories import Category, category_of, without_category

_WORD = re.compile(r"[^\W_]+")
_ARTICLES = frozenset(
    """
    the il lo la l i gli le el los las o a os as der die das den dem les un
    """.split()  # noqa: SIM905 — read as a word list
)
_COMPETITION_ARTICLES = frozenset({"the", "la", "le", "el", "il", "l", "die", "der", "das"})
_LEGAL = frozenset(
    """
    fc cf ac afc as ss ssc sc sv fk sk bk if ff cd ud sd rcd rc us uc acf cfc bc cp sl ec cr se rsc
    krc kaa ogc aj club calcio football futbol futebol clube vfb vfl tsg tsv fsv spvgg rb bsc de di
    of
    """.split()  # noqa: SIM905 — read as a word list
)
_SPELLED_OUT = {
    "utd": "united",
    "man": "manchester",
    "st": "saint",
    "ste": "sainte",
    "ath": "athletic",
    "nottm": "nottingham",
}
_WEAK = frozenset(
    """
    united city real sporting athletic atletico dinamo dynamo racing union olympique olympic sport
    sports town county rovers wanderers albion saint san santa deportivo spartak lokomotiv stade
    inter new south north west east
    """.split()  # noqa: SIM905 — read as a word list
)
_GROUND_WORDS = frozenset(
    """
    stadio stadium estadio stade stadion arena ground park field campo comunale municipal the of di
    de do del da
    """.split()  # noqa: SIM905 — read as a word list
)


def _words(name: str) -> tuple[str, ...]:
    folded = fold_text(name)
    folded = re.sub(r"'s\b", "", folded) if "'" in folded else folded
    return tuple(_SPELLED_OUT.get(word, word) for word in _WORD.findall(folded))


def _core(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that name the club: no articles, legal parts or founding years, as long as something is left."""
    named = tuple(w for w in words if w not in _ARTICLES and w not in _LEGAL and not w.isdigit())
    return named or words


@lru_cache(maxsize=65536)
def team_key(name: str) -> str:
    """The folded words that name a team, without articles, legal parts and years: "L'Inter", "FC Inter" → "inter"."""
    return " ".join(_core(_words(name)))


@lru_cache(maxsize=4096)
def _parted(name: str) -> tuple[Category, str]:
    """The category that a team's name tells, and the key of its other words; every rule asks it of the same few."""
    return category_of(name), team_key(without_category(fold_text(name).strip()))


@lru_cache(maxsize=4096)
def competition_key(name: str) -> str:
    """The folded words that name a competition, without articles and the year."""
    dropped = _COMPETITION_ARTICLES
    return " ".join(word for word in _words(name) if word not in dropped and not re.fullmatch(r"(19|20)\d\d", word))


@lru_cache(maxsize=4096)
def venue_key(name: str) -> str:
    """The folded words that name a ground, without those that only say that it is one."""
    words = _words(name)
    return " ".join(word for word in words if word not in _GROUND_WORDS) or " ".join(words)


_FIRST_TEAM = Category()


@dataclass(frozen=True, slots=True)
class Team:
    """What a name may mean: the canonical keys (several for a nickname of several teams) and the team's category.

    ``known`` is false for a name that no alias entry holds; such a team is its own words.
    """

    keys: frozenset[str]
    category: Category = _FIRST_TEAM
    known: bool = True

    def may_be(self, other: Team) -> bool:
        """Whether both names can mean one team: a shared key, or for unlisted names all words of the shorter one."""
        return self.category.may_be(other.category) and bool(self.shared(other))

    def shared(self, other: Team) -> frozenset[str]:
        """The keys that both names can mean; of two unlisted names the fuller."""
        if self.known or other.known:
            return self.keys & other.keys
        one, two = sorted((min(self.keys), min(other.keys)), key=lambda key: (len(key.split()), key))
        few, many = frozenset(one.split()), frozenset(two.split())
        return frozenset({two}) if few <= many and _telling(few) else frozenset()

    @property
    def handles(self) -> frozenset[str]:
        """What to look the team up by: every key, and for an unlisted name each telling word."""
        if self.known:
            return self.keys
        words = frozenset(min(self.keys).split())
        return frozenset(f"~{word}" for word in _telling(words)) or self.keys

    @property
    def key(self) -> str:
        """The one key, or those it may be joined by a bar."""
        return "|".join(sorted(self.keys))


def _telling(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if len(word) > 2 and word not in _WEAK)


@dataclass(frozen=True)
class Names:
    """The alias entries in force. Build it with :func:`~summarizer.teams.files.load_names`.

    Each table maps a folded name to canonical keys. ``teams`` holds names of teams, ``nicknames`` nicknames and words
    for a country's people, which may mean several; ``display`` gives a key's canonical name.
    """

    teams: Mapping[str, frozenset[str]]
    nicknames: Mapping[str, frozenset[str]]
    competitions: Mapping[str, frozenset[str]]
    venues: Mapping[str, frozenset[str]]
    display: Mapping[str, str]
    spellings: Mapping[str, tuple[str, ...]]

    def team(self, name: str) -> Team:
        """What ``name`` may mean: a name or nickname, also as a genitive ("Bayerns") or plural, else its own words."""
        category, bare = _parted(name)
        for key in (team_key(name), bare, bare.removesuffix("s"), f"{bare}s"):
            found = self.teams.get(key) or self.nicknames.get(key)
            if found:
                return Team(found, category)
        return Team(frozenset({bare}), category, known=False)

    def same(self, one: str, other: str) -> bool:
        """Whether both names can mean one team."""
        return self.team(one).may_be(self.team(other))

    def is_nickname(self, name: str) -> bool:
        """Whether the name is only a nickname or a word for a country's people ("i nerazzurri", "i kazaki")."""
        key = team_key(name)
        return key not in self.teams and key in self.nicknames

    def canonical(self, name: str) -> str:
        """The canonical name of a listed team that ``name`` means alone; else ``name`` itself."""
        keys = self.team(name).keys
        return self.display.get(min(keys), name) if len(keys) == 1 else name

    def fullest(self, spellings: Iterable[str]) -> str:
        """The spelling to print: not a nickname, then the commonest, then the longest."""
        listed = list(spellings)
        return max(listed, key=lambda name: (not self.is_nickname(name), listed.count(name), len(name), name))

    def mentions(self, folded_text: str, team: Team) -> bool:
        """Whether a folded text names the team by any of its names, or an unlisted team by its own words."""
        words = f" {' '.join(_WORD.findall(folded_text))} "
        return any(f" {name} " in words for key in team.keys for name in self.spellings.get(key, (key,)))

    def same_competition(self, one: str, other: str) -> bool:
        """Whether both name one competition: by the alias file, else all words of one stand in the other."""
        return _same_listed(competition_key(one), competition_key(other), self.competitions)

    def same_venue(self, one: str, other: str) -> bool:
        """Whether both name one ground: "S. Siro", "San Siro", "Stadio Giuseppe Meazza"."""
        return _same_listed(venue_key(one), venue_key(other), self.venues)


def _same_listed(one: str, other: str, table: Mapping[str, frozenset[str]]) -> bool:
    listed = table.get(one), table.get(other)
    if listed[0] and listed[1]:
        return bool(listed[0] & listed[1])
    if listed[0] or listed[1]:
        keys, free = (listed[0] or listed[1] or frozenset()), (other if listed[0] else one)
        return any(_holds(free, name) or _holds(name, free) for name, meant in table.items() if meant & keys)
    return _holds(one, other) or _holds(other, one)


def _holds(many: str, few: str) -> bool:
    """Whether every word of ``few`` stands in ``many``, an initial ("S.") for any word that begins so."""
    return bool(few) and all(any(_abbreviates(a, b) for b in many.split()) for a in few.split())


def _abbreviates(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) == 1 and long.startswith(short))
