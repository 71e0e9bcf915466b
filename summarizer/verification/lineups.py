"""Line-ups as lists of names, and the team that each belongs to where the article ties one of its names to it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from summarizer.grounding.folding import fold_text
from summarizer.roles import VOCABULARIES, ListedGoal, Mention
from summarizer.roles.labelled_lists import is_abbreviation
from summarizer.roles.subjects import GUARD, ITS_GOAL
from summarizer.verification.sides import Sides, leading, opposite
from summarizer.verification.survey import Sentence, Survey
from summarizer.verification.team_sheets import heads, is_bench, named_before, one_a_line

_LEAST = 7
_JOB = (
    "boss|manager|coach|captain|skipper|keeper|goalkeeper|goalie|trainer|teamchef|"
    "tecnico|allenatore|mister|entrenador|dt|entraineur|treinador|portiere|"
    "tormann|torhuter|torhuterin|torwart|torfrau|schlussmann|portier|guardameta|cancerbero|guardiao|arqueiro|"
    "estremo difensore|numero uno|shot-stopper|portero|arquero|gardien|goleiro|guarda-redes|capitano|kapitan|"
    "capitan|capitaine|capitao|defensiv-routinier|star|ace|man|old boy|debutant"
)
_FOR = (
    "(?:for|per il|per la|per l'|per i|fur|fur den|fur die|pour|pour le|para el|para o|"
    "para a|para|del|della|dell'|of|de|do|da|vom|von|du|des)"
)


@dataclass(frozen=True)
class Block:
    """A line-up: its span in the article, the names in it, the team it is headed with."""

    start: int
    end: int
    names: tuple[str, ...]
    team: str | None = None


@dataclass(frozen=True)
class Ties:
    """How often the article ties each person to each side, and whose list each line-up is."""

    votes: dict[str, Counter[str]]
    blocks: tuple[tuple[Block, str | None], ...]


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    people = "|".join((*VOCABULARIES.get(language, VOCABULARIES["en"]).people, _JOB))
    person, team = r"<(?P<person>\d+)>", r"<t(?P<team>\d+)>"
    return (
        re.compile(
            f"{team}(?:'s|s|')?[ -](?:(?!and |und |e |y |et |v |"
            f"vs )[a-z-]+ )?(?:[a-z-]*(?:{people}))(?: [a-z]+)? {person}"
        ),
        re.compile(rf"{team}(?:'s|') (?:[a-z-]+ )?{person}"),
        re.compile(rf"{person}(?: [^\s.;:<]+){{0,5}}? \({team}"),
        re.compile(rf"{person},? (?:the |der |il |el |le |o |l')?{team}(?:'s)? (?:{people})"),
        re.compile(rf"{person},? (?:the |der |il |el |le |o |l'|lo )?(?:[a-z]+ )?(?:{people}) {_FOR} ?{team}"),
        re.compile(rf"(?:{people})(?: [a-z]+)? {_FOR} ?{team},? {person}"),
        re.compile(rf"{person}(?: [^\s.;:<]+){{0,6}} (?:as|als|come|como|comme) (?:the |new )?{team}'?s? (?:{people})"),
        re.compile(rf"{person}'s? {team}"),
        re.compile(rf"^{person} {team}[,:]"),
        re.compile(rf"{team} (?:di|de|von|of|do) {person}"),
    )


def ties(survey: Survey, sides: Sides) -> Ties:
    """Every tie of a person to a side that the article states or lists."""
    votes: dict[str, Counter[str]] = {}
    for sentence in survey.sentences:
        for person, side in _stated(sentence, sides, survey.language):
            votes.setdefault(_key(survey, person), Counter())[side] += 2
        for mention, side in _credited(survey.article.text, sentence, sides):
            votes.setdefault(_key(survey, mention.name), Counter())[side] += 2
    sheets = [Block(*found) for found in one_a_line(survey.article.text, sides)]
    found = [
        *sheets,
        *(one for one in _blocks(survey, sides) if not any(s.start < one.end and one.start < s.end for s in sheets)),
    ]
    found.sort(key=lambda one: one.start)
    sided = tuple((block, _side_of_block(survey, block, votes)) for block in found)
    return Ties(votes, _complemented(sided))


def side_of(survey: Survey, found: Ties, name: str) -> str | None:
    """The side that the article ties a person to: by its line-up, else by its words; none where unclear."""
    listed = {side for block, side in found.blocks if side and any(survey.same(name, one) for one in block.names)}
    if len(listed) == 1:
        return listed.pop()
    return leading(found.votes.get(_key(survey, name), Counter()))


def credited_by_list(survey: Survey, sides: Sides, found: Ties, goal: ListedGoal) -> str | None:
    """The side that a scorers' list credits: by its label, by the running score, or by the line-up above it."""
    labelled = _by_label(sides, goal)
    if labelled or goal.team:
        return labelled
    if goal.running:
        return _by_running(survey, found, goal)
    if goal.bare and (headed := _by_heading(survey, sides, goal)):
        return headed
    before = [(block, side) for block, side in found.blocks if block.end <= goal.line and goal.bare]
    return before[-1][1] if before else None


def _by_heading(survey: Survey, sides: Sides, goal: ListedGoal) -> str | None:
    """The side whose name, with its goals at most, stands alone above a list of scorers of one or more lines."""
    lists, start = {one.line for one in survey.listed if one.bare}, max(0, goal.line - _ABOVE)
    above = list(re.finditer(r"[^\n]+", survey.article.text[start : goal.line]))
    while above and any(start + above[-1].start() <= at < start + above[-1].end() for at in lists):
        above.pop()
    side, *both = (heads(sides, one.group()) for one in above[:-3:-1]) if above else (None,)
    return None if any(both) else side


_ABOVE = 400
"""Characters above a list of scorers in which its heading stands."""


def _by_label(sides: Sides, goal: ListedGoal) -> str | None:
    """The side whose name or initials the list gives; an own goal's initials are those of the player's own side."""
    if goal.team is None:
        return None
    side = sides.side(goal.team)
    if side:
        return side
    own = sides.only(partial(is_abbreviation, goal.team))
    return opposite(own) if own and goal.own_goal else own


def _by_running(survey: Survey, found: Ties, goal: ListedGoal) -> str | None:
    """The side that the list's running score moves on for; the left one is at home unless the scorers' ties say no."""
    listed = [one for one in survey.listed if one.line == goal.line and one.running]
    moved = _moves(listed)
    left = moved.get(goal)
    if left is None:
        return None
    ties = [(side_of(survey, found, one.name), moved.get(one)) for one in listed if not one.own_goal]
    straight = sum((side == "home") == is_left for side, is_left in ties if side and is_left is not None)
    turned = sum((side == "home") != is_left for side, is_left in ties if side and is_left is not None)
    return "home" if left == (straight >= turned) else "away"


def _moves(listed: list[ListedGoal]) -> dict[ListedGoal, bool]:
    """For each goal whether it moves the left figure of the running score, where the figures go up one by one."""
    moves: dict[ListedGoal, bool] = {}
    left = right = 0
    for goal in listed:
        now = goal.running or (0, 0)
        if now in {(left + 1, right), (left, right + 1)}:
            moves[goal] = now == (left + 1, right)
        left, right = now
    return moves


def _key(survey: Survey, name: str) -> str:
    return survey.cast.canonical(name) or name


def _stated(sentence: Sentence, sides: Sides, language: str) -> Iterator[tuple[str, str]]:
    masked = sentence.masked
    if not 0 < len(masked.people) < len(masked.tokens):
        return  # every pattern has both a person and a team
    for pattern in _patterns(language):
        for match in pattern.finditer(masked.text):
            side = sides.side(masked.name(match["team"]))
            if side and not (language == "de" and _is_met_before_verb(masked.text, match)):
                yield masked.name(match["person"]), side


def _is_met_before_verb(text: str, match: re.Match[str]) -> bool:
    """Whether German words put a team in the first place as the opponent, so that the verb follows and then a subject.

    "Gegen den SV Linden warnte Trainer Gray" tells nothing of Gray's side; "gegen die Linden-Spieler" does.
    """
    between = text[match.end("team") + 1 : match.start("person") - 1]
    return between.startswith(" ") and len(between.split()) > 1 and _MET.search(text[: match.start()]) is not None


_MET = re.compile(r"(?<![a-z])(?:gegen|vor|nach)(?: (?:den|die|das|dem|der))? $")


def is_beaten(text: str, team: Mention) -> bool:
    """Whether words name a team only for its goal or goalkeeper: "past Northport keeper Vos", "il portiere del"."""
    before, after = text[max(0, team.start - 40) : team.start], text[team.end : team.end + 30]
    return bool(ITS_GOAL.match(fold_text(after)) or _GOAL_OF.search(fold_text(before)))


_GOAL_OF = re.compile(rf"{GUARD} (?:del|dello|della|dell'|di|de|de la|du|des|do|da|der|von|vom|of) ?$")


def _credited(text: str, sentence: Sentence, sides: Sides) -> Iterator[tuple[Mention, str]]:
    """Whoever puts a side ahead or level plays for it, own goals apart."""
    for telling in sentence.parts.tellings:
        inside = [
            m
            for m in sentence.parts.mentions
            if m.team and telling.start <= m.start < telling.end and not is_beaten(text, m)
        ]
        for scorer in telling.scorers:
            for team in inside[:1]:
                side = sides.side(team.name)
                if side:
                    yield scorer, side


def _blocks(survey: Survey, sides: Sides) -> list[Block]:
    blocks: list[Block] = []
    heading: str | None = None
    below = False
    for line in re.finditer(r"[^\n]+", survey.article.text):
        teams = _labels(survey, line, sides)
        names = _names_in(survey, line.start(), line.end())
        if names and blocks and blocks[-1].team and is_bench(line.group()):
            blocks[-1] = replace(blocks[-1], names=(*blocks[-1].names, *(name.name for name in names)))
            continue
        if len(names) < _LEAST or len(" ".join(n.name for n in names)) < 0.45 * len(line.group().strip()):
            pieces = _pieces(survey, line, teams) if len(teams) > 0 else []
            blocks.extend(pieces)
            heading = heads(sides, line.group()) or (
                teams[-1][1]
                if teams and not pieces and len(line.group()) < 60
                else heading
                if len(names) < _LEAST
                else None
            )
            continue
        pieces = _pieces(survey, line, teams) or _led_by_name(survey, line, names, sides)
        listed = tuple(name.name for name in names)
        if below and not pieces and _OTHER_LABEL.match(line.group()):
            blocks[-1] = replace(blocks[-1], end=line.end(), names=(*blocks[-1].names, *listed))
        else:
            blocks.extend(pieces or [Block(line.start(), line.end(), listed, heading)])
        below = bool(pieces)
    return blocks


def _led_by_name(survey: Survey, line: re.Match[str], names: list[Mention], sides: Sides) -> list[Block]:
    """The line-up that has nothing but its team's name before its first player: "Linden FC – Kern; Wald"."""
    side = named_before(sides, survey.article.text[line.start() : names[0].start])
    return [Block(line.start(), line.end(), tuple(name.name for name in names), side)] if side else []


_OTHER_LABEL = re.compile(r"[^\W\d_][^\n\d:]{2,24}:(?!.*\d)")
"""What heads a list that gives no minutes: right below a team's line-up, and itself without a team, it is its bench."""


def _labels(survey: Survey, line: re.Match[str], sides: Sides) -> list[tuple[int, str]]:
    """Where a team's name with a colon heads a list in a line."""
    found: list[tuple[int, str]] = []
    for mention in _mentions(survey, line.start(), line.end()):
        after = survey.article.text[mention.end : mention.end + _FORMATION]
        side = sides.side(mention.name)
        if side and re.match(r"\**\s*(?:\([^)\n]*\)|\d(?:-\d){2,4})?\**\s*:", after):
            found.append((mention.end, side))
    return found


_FORMATION = 24
"""Most characters from a team's name to the colon of its list, its formation between them."""


def _pieces(survey: Survey, line: re.Match[str], labels: list[tuple[int, str]]) -> list[Block]:
    pieces = []
    for place, (start, side) in enumerate(labels):
        end = labels[place + 1][0] if place + 1 < len(labels) else line.end()
        names = _names_in(survey, start, end)[:30]
        if len(names) >= _LEAST:
            pieces.append(Block(start, end, tuple(name.name for name in names), side))
    return pieces


def _mentions(survey: Survey, start: int, end: int) -> list[Mention]:
    return [m for one in survey.sentences for m in one.parts.mentions if start <= m.start < end]


def _names_in(survey: Survey, start: int, end: int) -> list[Mention]:
    return [mention for mention in _mentions(survey, start, end) if not mention.team]


def _side_of_block(survey: Survey, block: Block, votes: dict[str, Counter[str]]) -> str | None:
    if block.team:
        return block.team
    total: Counter[str] = Counter()
    for name in block.names:
        for person, counted in votes.items():
            if survey.same(name, person):
                total += counted
    return leading(total)


def _complemented(blocks: tuple[tuple[Block, str | None], ...]) -> tuple[tuple[Block, str | None], ...]:
    """Of two line-ups, one known tells the other."""
    if len(blocks) != 2:
        return blocks
    (first, one), (second, other) = blocks
    if one and (not other or other == one):
        other = opposite(one)
    elif other and not one:
        one = opposite(other)
    return ((first, one), (second, other))
