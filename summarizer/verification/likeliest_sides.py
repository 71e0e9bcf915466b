"""Which names of an article are likeliest the two sides of its match: a name far behind two others is neither."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache
from itertools import pairwise

from summarizer.grounding.cast import Cast
from summarizer.grounding.folding import fold_text
from summarizer.grounding.kinds import is_competition
from summarizer.grounding.names import NameMention, same_name
from summarizer.schemas.article import Article
from summarizer.teams import nation_names, shipped_names
from summarizer.teams.names import team_key
from summarizer.verification.club_names import is_club, is_short_for
from summarizer.verification.match_words import OPPOSED, VERSUS
from summarizer.verification.outcome_words import DEFEAT_BY, VICTORY_OVER
from summarizer.verification.status_words import COMPETITION

_BESIDE_SCORE, _AGAINST, _LABEL, _CLUB, _LISTED, _NATION = 12, 8, 12, 8, 10, 16
_HEADED, _EARLY, _TEAM, _WITH_ARTICLE = 4, 4, 4, 2
"""What each sign of a side counts, a mention counting one."""
_PAIR = 2
"""The clubs of a match."""
_OFTEN = 8
"""Most mentions that count."""
_TWICE = 2
"""How often a sign counts at most."""
_HARDLY = 2
"""Most mentions of a name that an article hardly has."""
_SHOWN = ("headed", "against", "beside score", "opposed")
"""The signs that a name plays in the match."""
_SPEAKING = ("against", "beside score", "opposed", "label", "with article")
"""The signs of a side that its being named, early or in the headline, is none of."""
_PERSON, _PERSON_MOST, _SURNAME = 2, 5, 4
"""What each word for a person takes away, how many of them do, and what calling somebody by his surname does."""
_MOST, _COMPETITION_MOST, _SOME, _RIVAL = 50, 4, 3, 12
"""The most that a name may have, or a competition; what is less than any sign; and the least of a side to lose to."""
_FEW = 10
"""Most names of an article that tells little."""
_EARLY_PART, _SHORTEST_HEADLINE, _LONGEST_HEADLINE = 600, 30, 200
"""Characters of the opening in which sides are named, of the lines before a headline, and of one with its subhead."""
_PLAYED, _AHEAD = 2, 3
"""How many times its signs two other names have where it is outdone, in a match that was played or is to come."""
_REACH, _BESIDE = 60, 26
"""Most characters between two names that meet, and of the words between them beside their score."""
_SCORE = re.compile(r"(?<!\d)\d{1,2} ?[-–:x] ?\d{1,2}(?!\d)", re.IGNORECASE)
_OTHER_MATTER = re.compile(r"\d|[:;'.?!]\s")
"""What stands between two names that a score only happens to part."""
_ARTICLE = re.compile(
    r"(?:^|\s)(?:(?:the|il|lo|la|el|los|las|der|die|das|den|dem|le|les|o|a|os|as|del|della|al|alla|do|da|du|des|beim|"
    r"zum|vom|im) |(?:l|dell|all|dall|sull)['’])$",
    re.IGNORECASE,
)
_COMPOUND = re.compile(r"-(?:Trainer|Coach|Kapitän|Keeper|Torwart|Stürmer|Verteidiger|Spieler|Profi|Elf|Team|Fans)")
"""What German makes a compound of with a side before it: "Löwen-Trainer"."""
_TITLE = re.compile(
    r"(?:tabellenfuhrer|spitzenreiter|schlusslicht|aufsteiger|absteiger|favorit|titelverteidiger|meister|gastgeber|"
    r"leaders|champions|newcomers|capolista|neopromossa|lider|colista|leader) $"
)
"""What a side is called before its name."""
_ARTICLE_REACH, _HOME_REACH = 8, 36
_RESULT_BEFORE = re.compile(rf"(?<![a-z])(?:{VICTORY_OVER}|{DEFEAT_BY})$")
"""Words of a result right before what it was against."""
_SQUAD = re.compile(r"U-?\d+\w*")
"""The age of a squad, which is no side's name."""
_AT_HOME_TO = re.compile(
    r"(?:in casa d|nella tana d|sul campo d|en casa d|en campo d|em casa d|chez |zu gast bei)[a-z']* ?$"
)
"""Words before a side that is at home: "in casa della"."""


def outdone(article: Article, name: str, *, ahead: bool) -> tuple[str, str] | None:
    """The two other names of an article that each have far more signs of a side; none where there are not two.

    Of a match ``ahead`` they need more of them: what looks ahead names other opponents of a side as often. A name that
    no run of capitals shows is not judged.
    """
    return _signs_of(article).outdone(name, _AHEAD if ahead else _PLAYED)


def passed_over(article: Article, name: str, is_side: Callable[[str], bool]) -> str | None:
    """A name that is shown to play where one like it is hardly named: once, or late and twice, and beside no score.

    The one that is shown is a known team as well, a nation beside a nation, and ``is_side`` tells which names are the
    proposal's own. None where there is no such name, or the other one is shown itself.
    """
    return _signs_of(article).passed_over(name, is_side)


def is_opponent(article: Article, name: str) -> bool:
    """Whether a name stands beside a score or against another one."""
    return _signs_of(article).has_sign(name, "against", "beside score")


def is_with_article(article: Article, name: str) -> bool:
    """Whether a name ever stands behind an article: "die Neuauflage"."""
    return _signs_of(article).has_sign(name, "with article")


def is_shown(article: Article, name: str) -> bool:
    """Whether anything but being named speaks for a name as a side's, or it is not known to stand in the article."""
    return _signs_of(article).is_shown(name)


@lru_cache(maxsize=64)
def _signs_of(article: Article) -> _Signs:
    return _Signs(Cast.of(article))


class _Signs:
    """What in an article speaks for each of its names as a side of the match."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self._known: dict[str, int] = {}

    def outdone(self, name: str, times: int) -> tuple[str, str] | None:
        """The two others that each have so many times the signs of a name, or none."""
        if not self.cast.forms_of(name) or times * self.of(name) > _MOST:
            return None
        rivals = (form for form, signs in self._rivals if not _is_one(form, name) and signs >= times * self.of(name))
        first = next(rivals, None)
        alike = (form for form in rivals if first and _is_nation(form) == _is_nation(first))
        second = next((form for form in alike if first and not _is_one(form, first)), None)
        return (first, second) if first and second else None

    def has_sign(self, name: str, *signs: str) -> bool:
        """Whether a form of a name has any of some signs of a side."""
        told = (self._told.get(form, Counter[str]()) for form in self.cast.forms_of(name))
        return any(one[sign] for one in told for sign in signs)

    def passed_over(self, name: str, is_side: Callable[[str], bool]) -> str | None:
        """A known team of the opening that is shown to play, where a name hardly is; none where there is not one."""
        if self._is_shown_often(told := Counter(self._told.get(name))):
            return None
        own = shipped_names().team(name)
        for form in self._told:
            if form != name and (_is_one(form, name) or shipped_names().team(form).may_be(own)):
                told.update(self._told[form])
        if not told["named"] or self._is_shown_often(told) or (told["early"] and told["named"] > 1):
            return None
        nation = _is_nation(name)
        for form, rival in self._told.items():
            shown = rival["early"] and (not told["early"] or any(rival[sign] for sign in _SHOWN))
            known = _is_nation(form) if nation else is_club(form) or _is_listed(form)
            if shown and known and not is_side(form):
                return form
        return None

    def is_shown(self, name: str) -> bool:
        """Whether a name is a team's by itself or by the words around it, or is headed and told of again.

        In an article of few names to be named is enough, where anything at all speaks for a side.
        """
        forms = self.cast.forms_of(name)
        if len(self.cast.forms) <= _FEW:
            return not forms or self.of(name) >= _SOME
        if not forms or is_club(name) or _is_listed(name) or _is_nation(name) or self.cast.kind(name) == "team":
            return True
        told = sum((self._told.get(form, Counter()) for form in forms), Counter[str]())
        return any(told[sign] for sign in _SPEAKING) or (told["headed"] > 0 and told["named"] > 1)

    @staticmethod
    def _is_shown_often(told: Counter[str]) -> bool:
        return told["named"] > _HARDLY or any(told[sign] for sign in _SHOWN)

    def of(self, name: str) -> int:
        """How many signs of a side the mentions of a name have together."""
        known = self._known.get(name)
        if known is None:
            known = self._known[name] = self._count(name)
        return known

    @cached_property
    def _rivals(self) -> tuple[tuple[str, int], ...]:
        """The names that are teams' by the words around them or by themselves, those with most signs first."""
        found = ((form, self.of(form)) for form in self.cast.forms if self._may_be_rival(form))
        return tuple(sorted((one for one in found if one[1] >= _RIVAL), key=lambda one: (-one[1], one[0])))

    def _may_be_rival(self, form: str) -> bool:
        if self.cast.is_noun(form) or _SQUAD.fullmatch(form):
            return False
        told, kind = self._told.get(form, Counter()), self.cast.kind(form)
        if told["early"] and _is_listed(form) and not _has_surname(form, self.cast.forms_of(form)):
            return True
        if told["against"] or told["beside score"]:
            return kind != "person" or not _has_surname(form, self.cast.forms_of(form))
        if COMPETITION.search(fold_text(form)):
            return False
        return kind == "team" or _is_nation(form) or ((is_club(form) or _is_listed(form)) and kind != "person")

    def _count(self, name: str) -> int:
        forms, kind, votes = self.cast.forms_of(name), self.cast.kind(name), self.cast.votes(name)
        told = Counter[str]()
        for form in forms:
            told.update(self._told.get(form, {}))
        signs = (
            _BESIDE_SCORE * min(told["beside score"], _TWICE)
            + _AGAINST * min(told["against"], _TWICE)
            + _EARLY * min(told["early"], _TWICE)
            + _WITH_ARTICLE * min(told["with article"], _TWICE)
            + _LABEL * bool(told["label"])
            + _HEADED * bool(told["headed"])
            + _CLUB * is_club(name)
            + _NATION * (_is_nation(name) and not self._is_of_clubs)
            + _LISTED * _is_listed(name)
            + _TEAM * (kind == "team")
            + min(told["named"], _OFTEN)
        )
        if kind == "person":
            signs -= _PERSON * min(max(votes.get("person", 0) - 1, 0), _PERSON_MOST)
        if kind != "team" and _has_surname(name, forms) and not is_club(name):
            signs -= _SURNAME
        return min(signs, _COMPETITION_MOST if is_competition(name) else _MOST)

    @cached_property
    def _is_of_clubs(self) -> bool:
        """Whether an article opens with two clubs that the tables have: nations are then where players are from."""
        early = (form for form, told in self._told.items() if told["early"] and _is_listed(form))
        return len({team_key(form) for form in early}) >= _PAIR

    @cached_property
    def _told(self) -> dict[str, Counter[str]]:
        """For each form, how often it stands in the headline, early, beside a score, against another name, ..."""
        text, told = self.cast.article.text, dict[str, Counter[str]]()
        headline = min(_LONGEST_HEADLINE, max(_SHORTEST_HEADLINE, text.find("\n", _SHORTEST_HEADLINE)))
        for mention in self.cast.mentions:
            own = told.setdefault(mention.text, Counter())
            own["named"] += 1
            own["headed"] += mention.start < headline
            own["early"] += mention.start < _EARLY_PART
            own["label"] += text[mention.end : mention.end + 2].lstrip()[:1] == ":"
            before = text[max(0, mention.start - _ARTICLE_REACH) : mention.start]
            own["with article"] += bool(_ARTICLE.search(before) or _COMPOUND.match(text, mention.end))
            own["against"] += mention.start < _EARLY_PART and _is_opponent(text[: mention.start])
            home = fold_text(text[max(0, mention.start - _HOME_REACH) : mention.start] + "|").rstrip("|")
            own["against"] += _AT_HOME_TO.search(home) is not None
            own["opposed"] += OPPOSED.search(_TITLE.sub("", home)) is not None
        for one, other in pairwise(self.cast.mentions):
            for sign in _between(text, one, other):
                told[one.text][sign] += 1
                told[other.text][sign] += 1
        return told


def _between(text: str, one: NameMention, other: NameMention) -> Iterator[str]:
    """What two neighbouring names share as sides of a match: a score, or a word such as "against"."""
    between = text[one.end : other.start]
    if len(between) > _REACH or "\n" in between.strip() or same_name(one.text, other.text):
        return
    rest, scores = _SCORE.subn("", between)
    if scores and len(rest) <= _BESIDE and not _OTHER_MATTER.search(rest):
        yield "beside score"
    elif not scores and VERSUS.fullmatch(fold_text(between)):
        yield "against"


def _is_opponent(before: str) -> bool:
    """Whether words end in those of a result against whoever is named next: "his team's 3-1 win over"."""
    return _RESULT_BEFORE.search(fold_text(before[-_REACH:])) is not None


def _has_surname(name: str, forms: tuple[str, ...]) -> bool:
    """Whether the article has the last word of a name alone and behind others: "Keylor Sava", "Sava"."""
    last = name.rpartition(" ")[2]
    return last in forms and any(form.endswith(f" {last}") for form in forms)


def _is_nation(name: str) -> bool:
    return fold_text(name).strip() in nation_names()


def _is_listed(name: str) -> bool:
    """Whether the tables of teams have a name as a club's."""
    return team_key(name) in shipped_names().teams and not _is_nation(name)


_TOWN = 5
"""Fewest letters of a town whose name the word for its people begins with."""


def _is_one(one: str, other: str) -> bool:
    """Whether two names may be one side's."""
    alike = same_name(one, other) or is_short_for(one, other) or is_short_for(other, one)
    return alike or _are_people_of(one, other) or _are_people_of(other, one)


def _are_people_of(people: str, team: str) -> bool:
    """Whether a word is made of a name by an ending, as that for a town's people is: "Lormontais", "FC Lormont"."""
    word, town = fold_text(people).strip(), fold_text(team).strip().rpartition(" ")[2]
    return len(town) >= _TOWN and " " not in word and word != town and word.startswith(town)
