"""Whose goals the numbers of a score are, by the names and words beside it: "Linz 0-5 Graz", "5-0 against Linz"."""

from __future__ import annotations

import re

from summarizer.grounding.name_forms import contains_name
from summarizer.grounding.scores import ScoreMention
from summarizer.roles.masking import Masked
from summarizer.verification.outcome_words import CONCEDING, LOSES, LOSING, WINNING, WINS
from summarizer.verification.sides import Sides, opposite
from summarizer.verification.survey import Sentence

_TEAM = r"<t(?P<team>\d+)>"
ARTICLE = r"(?:the |il |la |lo |l'|el |le |o |a |den |die |das |der )?"
_AGAINST = re.compile(
    r"^(?P<between>(?: (?!<)[a-z']+){0,3}?) ?,? ?"
    rf"(?:gegen|contro|against|contra|contre|over|ante|sul|sulla|sobre|uber) {ARTICLE}{_TEAM}"
)
_LOST_TO = re.compile(rf"^(?: [a-z-]+){{0,2}}? to {ARTICLE}{_TEAM}(?!')")
"""Who won, behind a score and English words of a defeat by it: "his side losing 3-2 to Ostrau"."""
_DEFEAT = re.compile(
    r"(?<![a-z])(?:defeat|loss|reverse|setback|sconfitta|ko|tracollo|derrota|caida|tropiezo|reves|niederlage|pleite|"
    r"schlappe|klatsche|defaite|revers|deroute|tombo|desaire)(?![a-z])"
)
"""Words of a defeat right behind its score, which then has the winner's goals first: "the 3-1 defeat against"."""
_DEFEAT_BEFORE = re.compile(
    rf"{_DEFEAT.pattern}"
    rf"(?: (?:[a-z]+ )?(?:of|by|for|del?|di|della|dell'|dei|do|da|du|des|der|von|fur) ?{ARTICLE}<t\d+>)?"
    r"(?: (?!<)[^\s.;:,]+){0,3} \(?$"
)
"""Words of a defeat before its score, which then has the winner's goals first: "derrota del Osera por 3-1 ante"."""
_TIES = re.compile(r"(?<![a-z])(?:and|e|ed|y|und|et|but|ma|pero|mas|aber|mais)(?![a-z])")
"""Words between a score and the side it may be against that may begin something else."""
_LOST_BY = re.compile(rf"(?<![a-z])(?:(?:{LOSES}|{LOSING})(?: (?!<)[^\s.;:,]+){{0,4}}|{CONCEDING}) \(?$")
"""Words of a defeat right before its score, which then has the winner's goals first: "perdió por 2-1 contra"."""
_IN_FAVOUR = re.compile(
    r" (?:in favore|in favour|in favor|zugunsten|a favor|en faveur|pro|per|for|fur)"
    rf"(?: (?:di|del|dell'|of|von|de|do|du|des))? ?{ARTICLE}{_TEAM}"
)
"""Words right behind a score that give its greater number to the side after them."""
_OWNED = re.compile(
    r"(?P<won>-[a-z]*(?:sieg|erfolg|triumph)e?s?)? (?:des|der|von) "
    rf"(?:[a-z]+ ){{0,2}}?{_TEAM} (?:gegen|uber|bei|beim)(?![a-z])"
)
"""The side that a German score, or win, is of, right behind it: "dem 3:2 des TSV Linden gegen Ostrau"."""
_PAIRED = re.compile(
    rf"(?<![a-z])(?:tra|fra|between|zwischen|entre) {ARTICLE}<t(?P<one>\d+)> (?:e|ed|and|y|et|und) {ARTICLE}"
    r"<t(?P<other>\d+)>"
)
_SCORE = re.compile(r"(?<!\d)\d{1,2} ?[-:] ?\d{1,2}(?!\d)")
_PAIR_BEFORE = re.compile(r"<t(?P<one>\d+)>\s*(?:-|v|vs\.?|x|gegen|contre|contra)\s*<t\d+>[\s:,]*$")
_BEFORE = re.compile(rf"{_TEAM}[\s:,]*$")
_WITHIN = re.compile(rf"\d{{1,2}}[ ,/-]+(?:to )?{_TEAM} \d{{1,2}}")
"""A result with the second side's name inside: "Linden 2 - Ostrau 1"."""
_AFTER = re.compile(rf"\s*(?:\([^)]*\)\s*)?{_TEAM}")
_BEATS = re.compile(
    rf"<t(?P<one>\d+)>(?:,? (?!<)[^\s.;:]+){{0,7}}?,? ?(?<![a-z])(?:{WINS}|{LOSES})(?![a-z])"
    r"(?: (?!<)[^\s.;:]+){0,5}? ?<t(?P<other>\d+)>"
)
"""Who beat, or lost to, whom."""
_NEAR = 25
"""Most characters from the two to their score."""


def left_side(sentence: Sentence, score: ScoreMention, sides: Sides) -> str | None:
    """Whose goals the left number of a score is, where names beside it tell ("Linz 0-5 Graz", "5-0 against Linz")."""
    masked = sentence.masked
    after = masked.text[masked.at(score.end) :]
    against, favoured = _AGAINST.match(after), _IN_FAVOUR.match(after)
    lost_to = _LOST_TO.match(after) if _is_lost(masked.text[: masked.at(score.start)]) else None
    if lost_to and (winner := sides.side(masked.name(lost_to["team"]))):
        return winner if score.left > score.right else opposite(winner)
    if against and not _TIES.search(against["between"]):
        side = sides.side(masked.name(against["team"]))
        before = masked.text[: masked.at(score.start)]
        lost = _is_lost(before) or _DEFEAT.search(against["between"])
        return side if side is None or (score.left > score.right and lost) else opposite(side)
    if owned := _OWNED.match(after):
        side = sides.side(masked.name(owned["team"]))
        return side if side is None or not owned["won"] or score.left > score.right else opposite(side)
    if favoured:
        side = sides.side(masked.name(favoured["team"]))
        return side if side is None or score.left > score.right else opposite(side)
    return headed_by(sentence, score, sides) or _between(masked, sides)


def _is_lost(before: str) -> bool:
    """Whether the words before a score tell of a defeat by it, and of no win: "suffered before winning 3-1 against"."""
    found = _LOST_BY.search(before) or _DEFEAT_BEFORE.search(before)
    return found is not None and _WON.search(found.group()) is None


_WON = re.compile(rf"(?<![a-z])(?:{WINS}|{WINNING})(?![a-z])")


def _between(masked: Masked, sides: Sides) -> str | None:
    """The side named first of "the match between A and B" in a sentence with a single score."""
    pairs = list(_PAIRED.finditer(masked.text))
    if len(pairs) != 1 or len(_SCORE.findall(masked.text)) != 1:
        return None
    return sides.first_of(masked.name(pairs[0]["one"]), masked.name(pairs[0]["other"]))


def headed_by(sentence: Sentence, score: ScoreMention, sides: Sides) -> str | None:
    """The side named first by a headline or data line with a score between or after both names."""
    masked = sentence.masked
    start, end = masked.at(score.start), masked.at(score.end)
    pair = _PAIR_BEFORE.search(masked.text[:start])
    if pair:
        return sides.side(masked.name(pair["one"]))
    before = _BEFORE.search(masked.text[:start])
    after = _WITHIN.fullmatch(masked.text[start:end]) or _AFTER.match(masked.text[end:])
    if before and after:
        return sides.first_of(masked.name(before["team"]), masked.name(after["team"]))
    return _named_first(sentence.evidence.quote, score, sides)


def _named_first(text: str, score: ScoreMention, sides: Sides) -> str | None:
    """The side named first of a line whose two names a bare dash runs together: "LINDEN FC-OSTRAU UNITED 2-1"."""
    begin = max(text.rfind(mark, 0, score.start) for mark in ("\n", ": ", ". ")) + 1
    line = text[begin : score.start].strip(" :,(")
    if len(line) > _LONGEST_PAIR or text[score.end : score.end + 1].isalnum():
        return None
    pairs = ((line[: dash.start()].strip(), line[dash.end() :].strip()) for dash in _DASH.finditer(line))
    whole = next((pair for pair in pairs if all(_is_whole(name, sides) for name in pair)), None)
    return sides.first_of(*whole) if whole else None


def _is_whole(text: str, sides: Sides) -> bool:
    """Whether a text is a side's name and no more: a word of it, or a few words none of which is another's."""
    if any(contains_name(team, text) for team in (sides.home, sides.away)):
        return True
    more = _LONGER.fullmatch(text)
    return more is not None and sides.side(more["team"]) is not None and sides.side(text) == sides.side(more["team"])


_LONGER = re.compile(r"(?P<team>.{3,}?) (?:I{1,3}|\d{1,2}|(?:1[89]|20)?\d\d(?: [A-ZÀ-Þ][\w-]+){0,2})")
"""A name with which of its teams it is, or its year and town, behind it."""


_DASH = re.compile(r"[-–—]")
_LONGEST_PAIR = 70
"""Most characters of two names that a dash runs together."""


def beats(sentence: Sentence, score: ScoreMention, sides: Sides) -> bool:
    """Whether the words before a score, or right after it, say which of the two sides beat the other by it."""
    masked = sentence.masked
    at = masked.at(score.start)
    for match in _BEATS.finditer(masked.text):
        both = sides.first_of(masked.name(match["one"]), masked.name(match["other"]))
        if both and match.start() <= at <= match.end() + _NEAR:
            return ";" not in masked.text[match.start() : at]
    return False
