"""What the table of a language consists of by which a goal is told to be one side's, and the pieces it is made of.

Expressions are over folded text in which a side stands as ``<h>`` or ``<a>``, the scorer as ``<x>``, another who scores
as ``<q>``, any other player as ``<p>`` and a third team as ``<o>``.
"""

from __future__ import annotations

from dataclasses import dataclass

SIDE = r"<(?P<side>[ha])>"
"""The side that an expression tells of."""
PEOPLE = "<people>"
"""A word for a player, as the language's vocabulary of roles has them."""
WORD = r"(?: [^\s<;:.,]+)"
"""A word with the space before it."""
END = r"(?![a-z])"
"""The end of a word."""


def any_of(*alternatives: str) -> str:
    """One of some alternatives, each of which may be several itself: a notion a line."""
    return f"(?:{'|'.join(alternatives)})"


def some(most: int, least: int = 0) -> str:
    """A few words, as few as will do."""
    return f"{WORD}{{{least},{most}}}?"


@dataclass(frozen=True)
class Names:
    """What a side is called without its name.

    ``hosts`` and ``guests``: names for the sides, each with the words before it that belong to it. ``host_words`` and
    ``guest_words``: whole expressions for an adjective right beside a player or a goal. ``guards``: who or what guards
    a side's goal, beside whose adjective the side does nothing of what is told. ``coached``: a whole expression for
    what stands before a coach by whose name his side goes.
    """

    hosts: tuple[str, ...]
    guests: tuple[str, ...]
    host_words: tuple[str, ...] = ()
    guest_words: tuple[str, ...] = ()
    guards: str = ""
    coached: str = ""


@dataclass(frozen=True)
class Course:
    """What parts a sentence, or takes away what it seems to tell.

    ``turn``: words by which it turns to the other side (``turn_at``: where they do). ``earlier``: words that open a
    clause on what came before the goal. ``stop``: words between a side and its verb by which it does nothing of the
    sort. ``cancels``: words before a goal of the other side that this one answers, with the ``determiners``, or
    ``means`` ("with a header,"), between. ``recovers``: words by which a fault is not the one that was scored by.
    ``governs``: words before a side that is not the subject, with the ``articles`` between. ``then``: words by which a
    sentence goes on about what a side did next. ``reach``: most words from a side to what it does.
    ``other_day``: a whole expression for a clause on what a player did another day.
    """

    turn: tuple[str, ...]
    earlier: tuple[str, ...]
    stop: tuple[str, ...]
    cancels: tuple[str, ...]
    determiners: str
    governs: str
    articles: str
    then: str
    turn_at: str = "(?<![a-z])"
    reach: int = 5
    means: str = ""
    recovers: str = ""
    other_day: str = ""


@dataclass(frozen=True)
class Grammar:
    """The small words that the common expressions are made of.

    ``for_`` (``for_behind``: behind the scorer, where it is another), ``and_``, ``times`` ("twice"): alternatives.
    ``the``: an article with its space, which may be missing (``the_subject``: that of a subject, where it is another).
    ``behind_verb``: what may stand between a verb that opens a clause and the side behind it; none where no side does.
    ``alone``: verbs of one person, who is not joined to whoever stands before.
    """

    for_: str
    and_: str
    times: str
    the: str
    the_subject: str = ""
    for_behind: str = ""
    behind_verb: str | None = None
    alone: str = ""


@dataclass(frozen=True)
class Prizes:
    """What a goal is worth to its side.

    ``goals``: what a goal is to its side, with ``goal_of`` between the two. ``gives``: verbs by which a player's goal
    serves the side that is named after ``gives_to``, before a ``prize``. ``won``: what is told to be a side's after
    ``won_by``.
    """

    goals: tuple[str, ...]
    goal_of: str
    gives: tuple[str, ...]
    gives_to: str
    prize: str
    won: str
    won_by: str


@dataclass(frozen=True)
class Wording:
    """By what words of one language a goal is one side's.

    ``gains`` and ``concedes``: what a side does or suffers, in words behind it. ``gaining`` and ``conceding``: whole
    expressions of the same. ``errors``: what one side does wrong before the other scores. ``erring``: whole expressions
    of a side that lets a goal in. ``faults``: such as count before or behind the scorer, unless the words turn between.
    ``given``: whole expressions of a side that a goal is said to be of or for. ``serves`` and ``harms``: what the goal
    of ``<x>`` does for a side, or to it; of the whole sentence, where nobody else scores in it, if ``whole_sentence``.
    ``shared`` and ``answered``: whole expressions over the whole sentence, of a side that the goals of several serve,
    and of one that led until ``<x>`` scored.
    ``leads``: what a side gains by an own goal of the other as well. ``own_goal``: an own goal that itself does it.
    ``answers``: whole expressions of a side whose lead the goal answers, whoever else scores in the sentence.
    ``by_own_goals`` and ``against_own_side``: whole expressions of what an own goal does for a side, or to his own.
    ``players``: words for a player beside those that every rule knows.
    """

    names: Names
    course: Course
    grammar: Grammar
    prizes: Prizes
    gains: tuple[str, ...]
    concedes: tuple[str, ...]
    errors: tuple[str, ...]
    leads: str
    own_goal: str
    gaining: tuple[str, ...] = ()
    conceding: tuple[str, ...] = ()
    erring: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    serves: tuple[str, ...] = ()
    harms: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    answered: tuple[str, ...] = ()
    players: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    by_own_goals: tuple[str, ...] = ()
    against_own_side: tuple[str, ...] = ()
    whole_sentence: bool = False
