"""Line-ups as blocks of names, each with the team that stands before or above it where one does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from summarizer.roles import Mention
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Survey
from summarizer.verification.team_sheets import heads, is_bench, named_before, one_a_line

_LEAST, _MOST = 7, 30
"""Fewest names of a line-up, and most of one that others follow in its line."""
_SHARE = 0.45
"""Least share of a line that the names of a line-up fill."""
_LEAST_SHARE = 0.25
"""Least share of what stands from the first to the seventh name behind a label that they fill, with who came on."""
_LONGEST_HEADING = 60
"""Most characters of a line that heads the next with a team's name and a colon."""
_COLON = re.compile(r"\**\s*(?:\([^)\n]*\)|\d(?:-\d){2,4})?\**\s*:")
"""What stands behind a team's name that heads a list: its formation at most, and a colon."""
_FORMATION = 24
"""Most characters from a team's name to the colon of its list, its formation between them."""
_OTHER_LABEL = re.compile(r"[^\W\d_][^\n\d:]{2,24}:(?!.*\d)")
"""What heads a list that gives no minutes: right below a team's line-up, and itself without a team, it is its bench."""


@dataclass(frozen=True)
class Block:
    """A line-up: its span in the article, the names in it, the side it is headed with."""

    start: int
    end: int
    names: tuple[str, ...]
    side: str | None = None


def line_ups(survey: Survey, sides: Sides) -> list[Block]:
    """The line-ups of an article in its order, be they one name a line or many."""
    sheets = [Block(*found) for found in one_a_line(survey.article.text, sides)]
    others = (
        one for one in _in_lines(survey, sides) if not any(s.start < one.end and one.start < s.end for s in sheets)
    )
    return sorted((*sheets, *others), key=lambda one: one.start)


def _in_lines(survey: Survey, sides: Sides) -> list[Block]:
    """The line-ups that fill a line or stand behind their team's label in one, with the bench named below them."""
    text, blocks = survey.article.text, list[Block]()
    heading: str | None = None
    below = False
    mentions = [mention for sentence in survey.sentences for mention in sentence.parts.mentions]
    for line in re.finditer(r"[^\n]+", text):
        here = [one for one in mentions if line.start() <= one.start < line.end()]
        names = [one for one in here if not one.team]
        listed = _names(names)
        labels = list(_labels(text, here, sides))
        pieces = list(_pieces(names, labels, line.end()))
        if names and blocks and blocks[-1].side and is_bench(line.group()):
            blocks[-1] = replace(blocks[-1], names=(*blocks[-1].names, *listed))
        elif len(names) < _LEAST or len(" ".join(listed)) < _SHARE * len(line.group().strip()):
            blocks += pieces
            short = len(line.group()) < _LONGEST_HEADING
            announced = labels[-1][1] if labels and not pieces and short else None
            heading = heads(sides, line.group()) or announced or (heading if short and len(names) < _LEAST else None)
        else:
            side = named_before(sides, text[line.start() : names[0].start])
            own = pieces or ([Block(line.start(), line.end(), listed, side)] if side else [])
            if below and not own and _OTHER_LABEL.match(line.group()):
                blocks[-1] = replace(blocks[-1], end=line.end(), names=(*blocks[-1].names, *listed))
            else:
                blocks += own or [Block(line.start(), line.end(), listed, heading)]
            below = bool(own)
    return blocks


def _labels(text: str, mentions: Sequence[Mention], sides: Sides) -> Iterator[tuple[int, str]]:
    """Where a team's name with a colon heads a list in a line, and its side."""
    for mention in mentions:
        side = sides.side(mention.name)
        if side and _COLON.match(text, mention.end, mention.end + _FORMATION):
            yield mention.end, side


def _pieces(names: Sequence[Mention], labels: Sequence[tuple[int, str]], end: int) -> Iterator[Block]:
    """The line-ups of one line, each behind its label; a colon in a report opens none: "ancora il Linz: Gray passa"."""
    ends = [*(start for start, _ in labels[1:]), end]
    for (start, side), until in zip(labels, ends, strict=False):
        behind = [one for one in names if start <= one.start < until][:_MOST]
        if len(behind) >= _LEAST and _is_list(behind[:_LEAST]):
            yield Block(start, until, _names(behind), side)


def _is_list(names: Sequence[Mention]) -> bool:
    """Whether some names in a row fill enough of their stretch to be a list rather than a report."""
    return sum(len(one.name) for one in names) >= _LEAST_SHARE * (names[-1].end - names[0].start)


def _names(mentions: Sequence[Mention]) -> tuple[str, ...]:
    return tuple(mention.name for mention in mentions)
