"""The rules of one language, made of its table: expressions for what a side does, gains or concedes, and for its names.

Expressions that every language shares are written here once, over the table's words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from summarizer.grounding.initials import by_initial
from summarizer.roles import vocabulary_of
from summarizer.verification.gains.english import ENGLISH
from summarizer.verification.gains.french import FRENCH
from summarizer.verification.gains.german import GERMAN
from summarizer.verification.gains.italian import ITALIAN
from summarizer.verification.gains.portuguese import PORTUGUESE
from summarizer.verification.gains.spanish import SPANISH
from summarizer.verification.gains.wording import END, PEOPLE, SIDE, Course, Wording, any_of, some

_WORDINGS = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "it": ITALIAN, "es": SPANISH, "pt": PORTUGUESE}
_MINUTE = r"(?: [a-z.]+){0,3},? ?\(?\d{1,3}['.°ºme)]*"
_NO_PART = r"(?![a-z-]|'(?!s?(?![a-z])))"
"""What does not follow a side's name: the rest of a longer word. An English genitive may."""


_HARMS = (
    (
        rf"{SIDE} (?:lost|gave away|verlor|verliert|perde|perse|perdio|pierde|perd|perdeu) "
        r"(?:the ball|possession|den ball|palla|il pallone|el balon|la pelota|le ballon|a bola)"
        r"(?: (?!<)[^\s.;<,]+){0,4}?(?:,| and| e| y| et| und) <x>"
    ),
)
"""What befalls a side by the scorer, in any language: he scores after its loss of the ball."""


@dataclass(frozen=True)
class NameRules:
    """How a side is called without its name, and who does together what is told of the scorer."""

    hosts: re.Pattern[str]
    guests: re.Pattern[str]
    host_words: re.Pattern[str]
    guest_words: re.Pattern[str]
    guards: re.Pattern[str] | None
    coached: re.Pattern[str] | None
    together: re.Pattern[str]


@dataclass(frozen=True)
class CourseRules:
    """What parts a sentence, or takes away what it seems to tell."""

    turn: re.Pattern[str]
    earlier: re.Pattern[str]
    stop: re.Pattern[str]
    cancels: re.Pattern[str]
    recovers: re.Pattern[str]
    oblique: re.Pattern[str]
    then: re.Pattern[str]
    listed: re.Pattern[str]
    other_day: re.Pattern[str] | None


@dataclass(frozen=True)
class GainRules:
    """The rules of one language; what each field of expressions tells is told of its :class:`Wording`."""

    names: NameRules
    course: CourseRules
    gains: tuple[re.Pattern[str], ...]
    concedes: tuple[re.Pattern[str], ...]
    errors: tuple[re.Pattern[str], ...]
    faults: tuple[re.Pattern[str], ...]
    given: tuple[re.Pattern[str], ...]
    serves: tuple[re.Pattern[str], ...]
    harms: tuple[re.Pattern[str], ...]
    shared: tuple[re.Pattern[str], ...]
    answered: tuple[re.Pattern[str], ...]
    whole_sentence: bool
    leads: re.Pattern[str]
    by_own_goal: re.Pattern[str]
    answers: tuple[re.Pattern[str], ...]
    by_own_goals: tuple[re.Pattern[str], ...]
    against_own_side: tuple[re.Pattern[str], ...]


@lru_cache(maxsize=8)
def gain_rules(language: str) -> GainRules:
    """The rules of a language; those of English where it has none of its own."""
    wording = _WORDINGS.get(language, ENGLISH)
    people = by_initial("|".join((*vocabulary_of(language).people, *wording.players)))

    def compiled(expressions: Iterable[str]) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(one.replace(PEOPLE, people)) for one in expressions)

    return GainRules(
        _names(wording),
        _course(wording),
        compiled((*_gains(wording), *wording.gaining)),
        compiled((_does(wording, wording.concedes), *wording.conceding)),
        compiled((rf"(?<![a-z]){any_of(*wording.errors)}{some(5)} {SIDE}", *wording.erring)),
        compiled(wording.faults),
        compiled((*_given(wording), *wording.given)),
        compiled(wording.serves),
        compiled((*wording.harms, *_HARMS)),
        compiled(wording.shared),
        compiled(wording.answered),
        wording.whole_sentence,
        re.compile(wording.leads),
        re.compile(rf"(?<![a-z])(?:{wording.own_goal})(?: [a-z']+){{0,3}}? ?<x>"),
        compiled(wording.answers),
        compiled(wording.by_own_goals),
        compiled(wording.against_own_side),
    )


def _names(wording: Wording) -> NameRules:
    names, joint = wording.names, rf" (?:{wording.grammar.and_})"
    alone = rf"(?! (?:{wording.grammar.alone})(?![a-z]))" if wording.grammar.alone else ""
    return NameRules(
        _called(names.hosts),
        _called(names.guests),
        re.compile("|".join(names.host_words)),
        re.compile("|".join(names.guest_words)),
        re.compile(rf"(?<![a-z])({names.guards}) <([ha])>(?!,? <[xpq]>)") if names.guards else None,
        re.compile(rf"(?<![a-z]){names.coached} <(?P<coach>\d+)>") if names.coached else None,
        re.compile(rf"(?:<[pq]>, )*<[pq]>,?{joint} <x>{alone}|(?:<[pq]>, )*<x>(?:, <[pq]>)*,?{joint} <[pq]>"),
    )


def _called(names: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z<'-]){by_initial('|'.join(names))}{_NO_PART}")


def _course(wording: Wording) -> CourseRules:
    course, grammar = wording.course, wording.grammar
    earlier = rf"{any_of(*course.earlier)}{END}[^,;]*"
    item, following = _listed(wording)
    return CourseRules(
        re.compile(rf"[;]|{course.turn_at}{any_of(*course.turn)}{END}"),
        re.compile(rf"(?:^|(?<=[.,;] )){earlier}(?:,|$)|(?<![a-z,] )(?<![a-z]){earlier}(?=,|;|$)"),
        re.compile(rf"(?<![a-z]){any_of(*course.stop)}{END}"),
        re.compile(
            rf"(?<![a-z]){any_of(*course.cancels)}(?: (?:{course.determiners}))* ?"
            + (rf"(?:(?:{course.means}) [^,;<]{{1,30}}, ?)?$" if course.means else "$")
        ),
        re.compile(rf";|(?<![a-z])(?:{course.recovers}){END}" if course.recovers else ";"),
        re.compile(rf"(?<![a-z])(?:{course.governs})(?: (?:{course.articles}))? ?$"),
        re.compile(rf",? (?:{course.then}) (?:[a-z']+ ?){{0,2}}<[ha]>"),
        re.compile(
            rf"(?:(?:^|(?<=[.;:,] ))(?:{grammar.for_}) (?:[a-z]+ |l')?<[ha]>,?(?: [^\s<;:.]+){{0,3}} "
            rf"(?=(?:{item}{following})+{item}(?: [a-z]+)?(?:[.;]|$))|(?={item}(?:{following}{item})+(?:[.;]|$)))"
            rf"(?P<run>{item}(?:{following}{item})+)"
        ),
        re.compile(course.other_day) if course.other_day else None,
    )


def _listed(wording: Wording) -> tuple[str, str]:
    """A player with his minute, and what leads to the next one of a list."""
    return r"<[pqx]> \d{1,3}'", rf"(?:, |,? (?:{wording.grammar.and_}) )"


def _gap(course: Course) -> str:
    """What may stand between a side and what it does: an aside, and a few words that turn nothing."""
    word = rf"(?: (?!{any_of(*course.stop, *course.turn)}{END})[^\s<;:.,]+)"
    return rf"(?:, [^<;:.]{{3,140}},)?{word}{{0,{course.reach}}}?"


def _does(wording: Wording, deeds: Iterable[str]) -> str:
    return rf"{SIDE}{_gap(wording.course)} {by_initial('|'.join(deeds))}{END}"


def _gains(wording: Wording) -> Iterator[str]:
    yield _does(wording, wording.gains)
    if wording.grammar.behind_verb is not None:
        opened = rf"(?:^|[.;:,] |\d+'?(?:°|st|pt)? ){by_initial('|'.join(wording.gains))}"
        yield rf"{opened} {wording.grammar.behind_verb}{SIDE}"


def _given(wording: Wording) -> Iterator[str]:
    """Sides that a goal is said to be of or for."""
    grammar, prizes = wording.grammar, wording.prizes
    joint, for_side = rf"(?:{grammar.and_})", rf"(?:{grammar.for_}) {grammar.the}{SIDE}"
    behind = rf"(?:{grammar.for_behind or grammar.for_}) {grammar.the}{SIDE}"
    item, following = _listed(wording)
    yield rf"<x>(?:{_MINUTE}(?:,| {joint})(?: [a-z]+){{0,2}} <[pq]>){{0,4}}{_MINUTE},? {behind}"
    yield rf"<x> [a-z]{{4,}}(?: (?:{grammar.times}))? {behind}(?!,? {joint} <)"
    yield (
        rf"(?:^|[.;,] |(?<![-:\d])\d+'?(?:°)? ){for_side},?(?: [^\s<;:.]+){{0,3}} "
        rf"(?:{item}{following})*<x>"
    )
    yield rf"(?<![a-z]){any_of(*prizes.goals)}{prizes.goal_of}{SIDE}"
    yield (
        rf"(?<![a-z]){any_of(*prizes.gives)}{prizes.gives_to}(?:[a-z-]+ )?{SIDE}(?:'s?)?{some(3)} "
        rf"(?:{prizes.prize}){END}"
    )
    yield rf"(?<![a-z])(?:{prizes.won}) (?:{prizes.won_by})?{SIDE}"
    # Linz striker Gray; Gray, the Linz captain; Gray, capitaine lorvalais
    yield rf"(?<!former )(?<!ex-)(?<!ex ){SIDE}[ -](?:{PEOPLE} )?<x>"
    also = rf"<x>,? {grammar.the_subject or grammar.the}"
    yield rf"{also}{SIDE}[ -]{PEOPLE}{END}"
    yield rf"{also}{PEOPLE} {SIDE}{END}"
