"""Who passes, and which goal of the passage a pass sets up."""

from __future__ import annotations

import re

from summarizer.roles.clauses import is_source, opens_a_clause
from summarizer.roles.eligible import NO_SUBJECT, is_taken_up
from summarizer.roles.masking import Mention, Token
from summarizer.roles.parts import Telling
from summarizer.roles.subjects import before_aside, following, preceding
from summarizer.roles.tagging import TaggedPassage
from summarizer.roles.vocabulary import Role

_PASSED_BY = re.compile(
    r"(?: (?:[a-z]+ly|in|through|clear|away|up|off|on|back))* (?:by|par|da|dal|por|pelo|von|vom) (?=<\d)"
)
"""Words that make the name after a participle, and not the one before it, who passes: "Olsen, played in by Marsh"."""
_MEANT_FOR = re.compile(
    r"(?<![a-z])(?:per|all?'|allo|alla|al|for|to|fur|an|auf|zum|zu|para|ao|pour|vers|au|"
    r"(?<=sol[oa] )a|(?<=mano )a)(?![a-z])"
)
"""Words that make the name after them the one a pass is meant for."""
_LAST = 5
"""Characters of the last word of a pass, which may be the "for" itself."""
_CLEARED = re.compile(
    r"(?<![a-z])(?:(?:half|only|partially|partly|poorly|badly)[ -]cleared|cleared only|weak clearance|poor clearance|"
    r"(?:blocked|saved|parried|kept out|stopped|beat away|palmed away) (?:his|her|their) (?:first|"
    r"initial|original|opening) "
    r"(?:effort|shot|attempt|header|drive|strike)|"
    r"cort\w+ mal|afast\w+ mal|ali\w+ mal|despej\w+ (?:mal|corto)|mal despej\w+|rechaz\w+ (?:mal|corto)|respin\w+ "
    r"(?:male|corto)|"
    r"corta respinta|allontan\w+ (?:male|corto)|ungenugend (?:geklart|abgewehrt)|zu kurz (?:geklart|abgewehrt)|"
    r"nicht (?:entscheidend )?geklart|mal (?:degage|repousse|renvoye)\w*|(?:degag|repouss|renvoy)\w+ (?:mal|"
    r"court))(?![a-z])"
)
"""An opponent's poor clearance."""


def note_passer(passage: TaggedPassage, match: re.Match[str]) -> None:
    """Notes in the passage who makes the pass that a match tells, if it names him."""
    if any(goal.start() <= match.start() < goal.end() for goal in passage.goals):
        return
    by = _PASSED_BY.match(passage.masked.text, match.end())
    if _passed_before(passage, match) and not by:
        return
    passer = next((one for one in passage.people if by and one.start == by.end()), None)
    token = passer or before_aside(passage, match) or preceding(passage, match)
    token = token or (_passer_after(passage, match) if passage.grammar.inverted else None)
    if token and not token.mention.team and not passage.tags[token.start] & (NO_SUBJECT - {Role.ASSIST}):
        passage.tags[token.start].add(Role.ASSIST)
        passage.passing[token.start] = match.start()


def _passed_before(passage: TaggedPassage, match: re.Match[str]) -> bool:
    """Whether the name before a pass is one who passes already: "broke through and fed Aydin"."""
    earlier = [token for token in passage.people if token.end <= match.start()]
    if not earlier:
        return False
    between = passage.masked.text[earlier[-1].end : match.start()]
    return earlier[-1].start in passage.passing or (between == " " and Role.ASSIST in passage.tags[earlier[-1].start])


def _passer_after(passage: TaggedPassage, match: re.Match[str]) -> Token | None:
    """The name after a pass, unless words such as "for" make it the one the pass is meant for."""
    token = following(passage, match)
    if token and (opens_a_clause(passage.masked.text[match.end() : token.start]) or is_taken_up(passage, token)):
        return None
    meant = token and _MEANT_FOR.search(passage.masked.text, max(match.start(), match.end() - _LAST), token.start)
    return None if meant else token


def with_assists(passage: TaggedPassage, tellings: list[Telling]) -> list[Telling]:
    """The tellings, each with those who set it up: a pass goes with the nearest goal of somebody else."""
    givers = [token for token in passage.people if _sets_up(passage, token)]
    result = list(tellings)
    for giver in givers:
        order = sorted(range(len(result)), key=lambda i: _distance(passage, giver, result[i]))
        best = next((i for i in order if not _names(result[i], giver.mention)), None)
        if best is not None and not _is_cleared(passage, giver, result[best]):
            one = result[best]
            result[best] = Telling(one.start, one.end, one.scorers, (*one.assists, giver.mention), one.team)
    return [_with_last_pass(passage, one) for one in result]


def _with_last_pass(passage: TaggedPassage, telling: Telling) -> Telling:
    """Of several who pass before a goal the last one; "a flick by Kern from Falk's corner" names Kern."""
    scorer = min((one.start for one in telling.scorers), default=telling.start)
    givers = [one for one in passage.people if one.mention in telling.assists]
    if not givers or any(one.mention.start > scorer for one in givers):
        return telling
    last = givers[0]
    for giver in givers[1:]:
        between = passage.masked.text[last.end : giver.start]
        if not is_source(between) and _passed_at(passage, giver) > _passed_at(passage, last):
            last = giver
    return Telling(telling.start, telling.end, telling.scorers, (last.mention,), telling.team)


def _passed_at(passage: TaggedPassage, giver: Token) -> int:
    return max(passage.passing.get(giver.start, giver.end), giver.end)


def _distance(passage: TaggedPassage, giver: Token, telling: Telling) -> tuple[bool, bool, int]:
    """How far a telling is from who sets it up; a pass that is made, not merely named, comes before its goal."""
    at = giver.mention.start
    made = giver.start in passage.passing
    return made and telling.start < at, telling.team is not None and not telling.scorers, abs(_reach(telling) - at)


def _sets_up(passage: TaggedPassage, token: Token) -> bool:
    """Whether a name sets a goal up; an opponent's "poor back-pass" is no assist."""
    tags = passage.tags[token.start]
    return Role.ASSIST in tags and not tags & {Role.OPPONENT, Role.BEATEN}


def _is_cleared(passage: TaggedPassage, giver: Token, telling: Telling) -> bool:
    """Whether somebody else plays the ball after a pass, which is then no assist: "the winger's cross was met"."""
    start = passage.passing.get(giver.start, giver.end)
    between = passage.masked.text[start : max(start, passage.masked.at(telling.start))]
    return bool(_CLEARED.search(between)) or any(
        between.startswith("'s", found.end()) for found in passage.grammar.people.finditer(between)
    )


def _reach(telling: Telling) -> int:
    return (telling.start + telling.end) // 2


def _names(telling: Telling, mention: Mention) -> bool:
    return any(scorer.name == mention.name for scorer in telling.scorers)
