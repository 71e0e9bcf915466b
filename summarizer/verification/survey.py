"""An article read once for all checks: its sentences, who stands in them, and who does what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from summarizer.assertion import cue_in
from summarizer.grounding.cast import Cast
from summarizer.grounding.folding import fold_text
from summarizer.grounding.name_runs import before_label
from summarizer.grounding.names import NameMention, same_name
from summarizer.grounding.scores import scores_in
from summarizer.grounding.sentences import sentence_of, sentences
from summarizer.roles import VOCABULARIES, ListedGoal, Mention, Parts, Role, Telling, listed_goals, read_parts, roles_of
from summarizer.roles.masking import Masked, mask
from summarizer.schemas.article import Article, Evidence
from summarizer.verification.club_names import is_club, is_saints, is_short_for
from summarizer.verification.likeliest_language import likeliest_language


@dataclass(frozen=True)
class Sentence:
    """A sentence with its parts in offsets of the article."""

    evidence: Evidence
    parts: Parts

    @cached_property
    def masked(self) -> Masked:
        """Its text with the names as tokens; offsets count from its own start."""
        return mask(self.evidence.quote, self._mentions)

    @cached_property
    def with_teams_masked(self) -> Masked:
        """Its text with the names of teams alone as tokens."""
        return mask(self.evidence.quote, [mention for mention in self._mentions if mention.team])

    @property
    def _mentions(self) -> tuple[Mention, ...]:
        return tuple(mention.moved(-self.evidence.start) for mention in self.parts.mentions)


class Survey:
    """Everything the checks need to know of one article.

    ``teams`` are the sides that the proposal names, ``ahead`` whether it is about a match to come.
    """

    def __init__(self, article: Article, teams: Sequence[str] = (), *, ahead: bool = False) -> None:
        self.article = article
        self.ahead = ahead
        self.language = article.language or likeliest_language(article.text)
        self.cast = Cast.of(article)
        self._teams = tuple(team for team in teams if self._may_be_team(team))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the read text with who does what in them."""
        return tuple(Sentence(one, self._parts(one)) for one in sentences(self.article))

    @cached_property
    def listed(self) -> tuple[ListedGoal, ...]:
        """The goals of the article's scorers' lists, in text that is read."""
        goals = listed_goals(self.article.text, self.language)
        return tuple(
            goal for goal in goals if self.article.is_read(goal.start, goal.end) and not self.is_team(goal.name)
        )

    def touched(self, passage: Evidence) -> tuple[Sentence, ...]:
        """The sentences that a passage touches."""
        return tuple(
            one for one in self.sentences if one.evidence.start < passage.end and passage.start < one.evidence.end
        )

    def around(self, passage: Evidence) -> Evidence:
        """The sentence, or sentences, that hold a passage."""
        return sentence_of(self.article, passage)

    def parts(self, passage: Evidence) -> Parts:
        """Who does what in the sentences that a passage touches."""
        return joined(self.touched(passage))

    def other_match(self, name: str, value: object, passage: Evidence) -> str | None:  # noqa: ARG002
        """The match that the passage of a fact is clearly about; none where it is the one surveyed, as here always."""
        return None

    def is_here(self, start: int, end: int) -> bool:  # noqa: ARG002
        """Whether words such as "elsewhere" lead to the match surveyed; never where it is the article's own."""
        return False

    def is_beside(self, sentence: Sentence) -> bool:
        """Whether a sentence tells of another match by words such as "elsewhere"."""
        one = sentence.evidence
        return cue_in("elsewhere", one.quote, self.language) is not None and not self.is_here(one.start, one.end)

    def is_team(self, name: str) -> bool:
        """Whether a name is a side's."""
        if any(same_name(name, team) or is_short_for(name, team) for team in self._teams):
            return True
        return self.cast.kind(name) == "team" and not any(same_name(name, one) for one in self._squad)

    def is_match_team(self, name: str) -> bool:
        """Whether a name is one of the sides that the proposal names."""
        return any(same_name(name, team) for team in self._teams)

    @cached_property
    def _line_ups(self) -> tuple[tuple[NameMention, ...], ...]:
        """The names of each sentence that is a line-up: many, and most of its words."""
        named = ((one, tuple(self.cast.named_in(one))) for one in sentences(self.article))
        return tuple(
            found
            for one, found in named
            if len(found) >= _LINE_UP and sum(len(name.text) for name in found) > 0.5 * len(one.quote)
        )

    @cached_property
    def _squad(self) -> tuple[str, ...]:
        """The names in line-ups and scorers' lists: players, whatever the words around them suggest."""
        names = [goal.name for goal in listed_goals(self.article.text, self.language)]
        names += [mention.text for found in self._line_ups for mention in found]
        return tuple(dict.fromkeys(names))

    def _may_be_team(self, name: str) -> bool:
        """Whether the article does not use a name as a person's: no scorer, coach or referee of that name."""
        if self.cast.kind(name) in {"team", "place"} or is_club(name) or is_saints(name) or self.has_result_line(name):
            return True
        named = [one.parts for one in survey_of(self.article).sentences if _is_named(one.parts, name)]
        personal = sum(_is_personal(one, name) for one in named)
        return personal * _RARELY < max(1, len(named))

    def is_in_passing(self, name: str) -> bool:
        """Whether a name that nothing marks as a team's stands once in an article that names two teams more often."""
        if self.cast.kind(name) != "unknown" or is_club(name) or self.has_result_line(name):
            return False
        if any(name in one.text.split("-") for one in self.cast.mentions if "-" in one.text):
            return False
        counts = Counter(self.cast.canonical(one.text) or one.text for one in self.cast.mentions)
        own = sum(number for one, number in counts.items() if same_name(one, name)) + self._people_of(name)
        others = [one for one, number in counts.items() if number > 1 and self.cast.kind(one) == "team"]
        return own == 1 and len(others) >= _TEAMS

    def _people_of(self, name: str) -> int:
        """How often a German text speaks of a town's people or what is theirs: "die Linzer", "Linzer Frust"."""
        if self.language != "de":
            return 0
        stem = re.escape(name.removesuffix("en"))
        return len(re.findall(rf"(?<!\w){stem}(?:er|ern|erinnen)(?!\w)", self.article.text))

    def has_result_line(self, name: str) -> bool:
        """Whether a line names it beside a result and another name: "LAHTI 2 X 3 ORLU", "Lahti-Orlu 2-3"."""
        return any(fold_text(one) == fold_text(name) or self.cast.same(one, name) for one in self._in_results)

    @cached_property
    def _in_results(self) -> tuple[str, ...]:
        """The names in lines that give two names and a result, and little else."""
        names: list[str] = []
        for line in re.finditer(rf"^.{{3,{_RESULT_LINE}}}$", self.article.text, re.MULTILINE):
            here = [m for m in self.cast.mentions if line.start() <= m.start and m.end <= line.end()]
            told = len(here) == _TEAMS and sum(m.end - m.start for m in here) > 0.4 * len(line.group())
            if told and scores_in(line.group(), self.language):
                names += [m.text for m in here]
        return tuple(names)

    def is_listed(self, name: str) -> bool:
        """Whether a name stands in a line-up or a scorers' list."""
        return any(same_name(name, one) for one in self._squad)

    def heads_line_up(self, name: str) -> bool:
        """Whether a name is the first of a line-up, or the first behind its side: a goalkeeper's."""
        return any(same_name(name, one.text) for found in self._line_ups for one in found[:_TEAMS])

    def is_in_dateline(self, name: str) -> bool:
        """Whether a name stands once, behind a comma and the town that opens a line, and ends it: "Hull, Essex"."""
        places = [one for one in self.cast.mentions if one.text == name]
        if len(places) != 1:
            return False
        text, place = self.article.text, places[0]
        before = text[text.rfind("\n", 0, place.start) + 1 : place.start]
        return bool(_TOWN_BEFORE.fullmatch(before) and _DATELINE_END.match(text, place.end))

    def is_only_listed(self, name: str) -> bool:
        """Whether a name stands in line-ups, heads none, and stands nowhere else in that form."""
        listed = {mention.start: at for found in self._line_ups for at, mention in enumerate(found)}
        places = [listed.get(mention.start, 0) for mention in self.cast.mentions if mention.text == name]
        return bool(places) and all(places)

    def is_person(self, name: str) -> bool:
        """Whether a name may be a person's."""
        if self.is_team(name):
            sure = self.is_match_team(name) or is_club(name) or self.has_result_line(name)
            return not sure and self.cast.is_barely_team(name)
        return self.cast.kind(name) in {"person", "unknown"} or self.is_listed(name)

    def same(self, one: str, other: str) -> bool:
        """Whether two names are one person's in this article."""
        if same_name(one, other):
            return True
        first = self.cast.canonical(one)
        return first is not None and first == self.cast.canonical(other) and not _is_shouted(first)

    def _is_word(self, name: str, *, at_start: bool) -> bool:
        """Whether a capitalised word is no name: a nationality that stands for a player, a verb at the start."""
        folded = fold_text(name)
        people, openers = _word_forms(self.language)
        if _TITLE.fullmatch(folded):
            return True
        return bool(people.fullmatch(folded) or (at_start and " " not in name and openers.fullmatch(folded)))

    def _names_in(self, sentence: Evidence) -> Iterator[NameMention]:
        """The names of a sentence, those cut apart that run a side's name and a person's together."""
        for name in self.cast.named_in(sentence):
            yield from self._cut(name)

    def _cut(self, name: NameMention) -> tuple[NameMention, ...]:
        """A side and a person in one run of capitals: "Inter di Cristian Chivu", "Lautaro Inter", "Monsch Linz:"."""
        labelled = before_label(name, self.article.text)
        if labelled and self.is_match_team(labelled[1].text) and not same_name(*(one.text for one in labelled)):
            return labelled
        for team in self._teams:
            person = next((name.text.removesuffix(end) for end in _sided(team) if name.text.endswith(end)), None)
            if person and not (self.is_match_team(person) or is_club(person) or self.cast.kind(person) == "team"):
                return self._placed(name, person, team)
            match = _CREW.fullmatch(name.text, len(team)) if name.text.startswith(team) else None
            if match and not self.is_match_team(match["person"]):
                return self._placed(name, team, match["person"])
            first, _, rest = name.text.partition(" ")
            if rest == team and first in self._surnames:
                return self._placed(name, first, team)
        return (name,)

    def _placed(self, name: NameMention, one: str, other: str) -> tuple[NameMention, NameMention]:
        start = self.article.text.index(one, name.start)
        then = self.article.text.index(other, start)
        return NameMention(start, start + len(one), one), NameMention(then, then + len(other), other)

    @cached_property
    def _surnames(self) -> frozenset[str]:
        """The single words by which the article calls people."""
        return frozenset(form for form in self.cast.forms if " " not in form and self.cast.kind(form) == "person")

    def _parts(self, sentence: Evidence) -> Parts:
        mentions: list[Mention] = []
        for name in self._names_in(sentence):
            is_team = self.is_team(name.text)
            if not is_team and self.cast.is_noun(name.text):
                continue
            if not is_team and self._is_word(name.text, at_start=name.start == sentence.start):
                continue
            if is_team or self.cast.kind(name.text) != "place":
                mentions.append(Mention(name.text, name.start - sentence.start, name.end - sentence.start, is_team))
        return _shifted(read_parts(sentence.quote, tuple(mentions), self.language), sentence.start)


@lru_cache(maxsize=8)
def _word_forms(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words for people, and the words that open a sentence about one, each as one expression."""
    words = VOCABULARIES.get(language, VOCABULARIES["en"])
    openers = (
        *words.scores,
        *words.passes,
        r"expuls\w+",
        r"amonest\w+",
        r"goals?",
        r"substitut\w+",
        r"oppose[es]*",
        r"opposed",
    )
    people = "|".join(f"(?:{one})" for one in words.people) or r"(?!)"
    return re.compile(people), re.compile("|".join(f"(?:{one})" for one in openers))


_TITLE = re.compile(
    r"(?:(?:chief|head|technical|team|assistant|interim|caretaker|first[- ]team) )*"
    r"(?:coach|manager|boss|gaffer|trainer|tactician|adviser|skipper|captain)|"
    r"(?:commissario|direttore|director|diretor|directeur) tecnic[oa]|directeur technique|(?:chef|team)trainer(?:in)?|"
    r"entraineure?|entrenador[a]?|treinador[a]?|allenat(?:ore|rice)|mister|selectionneu(?:r|se)|sele[cs]cionador[a]?"
)
"""A title in capitals, which is nobody's name: "the Chief Coach of Linden, Paul Gray"."""


@lru_cache(maxsize=64)
def survey_of(article: Article, teams: tuple[str, ...] = (), *, ahead: bool = False) -> Survey:
    """The survey of an article (kept for the last ones asked for: several attempts look at the same article)."""
    return Survey(article, teams, ahead=ahead)


_OF = r"(?:di|de|del|von|of|by|do|d'|dirigid[oa] por|guidat[oa] da)"
"""Words between a side and its coach."""
_CREW = re.compile(rf" {_OF} (?P<person>\w.*)")
_TOWN_BEFORE = re.compile(r"[A-ZÀ-Þ][\w'’ -]{2,30}, ")
_DATELINE_END = re.compile(r"\s*(?:\n|$|[.(–—-])")
_TEAMS = 2
_RESULT_LINE = 80
"""Most characters of a line that gives nothing but a result."""
_LINE_UP = 6
"""Least names in a line that is a line-up."""
_PERSONAL = frozenset({Role.ASSIST, Role.COACH, Role.REFEREE, Role.SENT_OFF, Role.MISSED})


_RARELY = 3
"""A side has a person's part in fewer than one of so many sentences, where a word for its player is misread."""


def _is_shouted(run: str) -> bool:
    """Whether a run of words is a headline in capitals, which names several people and is none of them."""
    return run.isupper() and len(run.split()) > _NAME_WORDS


_NAME_WORDS = 4
"""Most words of a name that is written in capitals."""


def _is_named(parts: Parts, name: str) -> bool:
    return any(same_name(mention.name, name) for mention in parts.mentions)


def _is_personal(parts: Parts, name: str) -> bool:
    """Whether a sentence gives a name a person's part; "Town boss Gray" makes Gray the coach, and not the Town."""
    own = tuple(
        mention
        for mention in parts.mentions
        if not mention.name.endswith(_sided(name)) and not mention.name.startswith(f"{name} ")
    )
    found = roles_of(replace(parts, mentions=own), name, same_name) & _PERSONAL
    if found != {Role.COACH}:
        return bool(found)
    coaches = {mention.name for mention in parts.mentions if Role.COACH in parts.of(mention)}
    return all(same_name(one, name) for one in coaches)


def _sided(name: str) -> tuple[str, ...]:
    """How a person's name ends that a side's is run together with: "Soto del Ostrau"."""
    return tuple(f" {of} {name}" for of in ("del", "de", "di", "do", "da", "du", "of", "von"))


def joined(found: Sequence[Sentence]) -> Parts:
    """The parts of several sentences as one."""
    roles = {start: some for one in found for start, some in one.parts.roles.items()}
    tellings = tuple(telling for one in found for telling in one.parts.tellings)
    return Parts(tellings, roles, tuple(mention for one in found for mention in one.parts.mentions))


def _shifted(parts: Parts, by: int) -> Parts:
    def telling(one: Telling) -> Telling:
        return Telling(
            one.start + by,
            one.end + by,
            tuple(mention.moved(by) for mention in one.scorers),
            tuple(mention.moved(by) for mention in one.assists),
            one.team.moved(by) if one.team else None,
        )

    return Parts(
        tuple(telling(one) for one in parts.tellings),
        {start + by: roles for start, roles in parts.roles.items()},
        tuple(mention.moved(by) for mention in parts.mentions),
    )
