"""Which side won, by the words of the article: what tells a score from the same score turned round."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from summarizer.grounding.scores import scores_in
from summarizer.verification.outcome_words import (
    DEFEAT_BY,
    DEFEAT_OF,
    HAVING_WON,
    LOSES,
    VICTORY_OF,
    VICTORY_OVER,
    WINS,
)
from summarizer.verification.score_sides import left_side
from summarizer.verification.sides import Sides, opposite
from summarizer.verification.survey import Sentence, Survey

_TEAM = r"<t(?P<team>\d+)>"
_GAP = r"(?: (?!<)[^\s.;:]+){0,7}?,? ?"
_OBJECT = (
    r"(?:(?: (?!<)[^\s.;:]+){0,3}? (?:a |al |the |il |lo |la |gli |i |el |los |las |den |die |das |o |os |as |le |les |"
    r"l')?)"
)
_AT_THEIRS = rf"(?<![a-z])(?:bei|beim)(?: (?!<)[a-z-]+){{0,3}} {_TEAM}"
"""A side that the match was played at, which is no subject of the German verb after it."""
_REST = r"(?: (?!<)(?:\d+[:-]\d+|[^\s.;:,]+)){0,5}?"
"""Words, and the score, up to a German verb at the end of its clause."""
_MET = rf"(?<![a-z])gegen (?:den |die |das )?{_TEAM}"
"""A side that the German verb after it is done against."""
_WINNER = re.compile(rf"{_TEAM}{_GAP}(?<![a-z]){WINS}(?![a-z])")
_BEATEN = re.compile(rf"(?<![a-z]){WINS}(?![a-z]){_OBJECT} ?{_TEAM}")
"""By which a team is beaten, unless it is a subject after its verb: "gewann Linz gegen Graz"."""
_LOSER = re.compile(rf"{_TEAM}{_GAP}(?<![a-z]){LOSES}(?![a-z])")
_VOTES: tuple[tuple[re.Pattern[str], bool], ...] = (
    (_WINNER, True),
    (_BEATEN, False),
    (_LOSER, False),
    (re.compile(rf"(?<![a-z]){VICTORY_OF}{_TEAM}"), True),
    (re.compile(rf"(?<![a-z]){VICTORY_OVER}{_TEAM}"), False),
    (re.compile(rf"(?<![a-z]){DEFEAT_OF}{_TEAM}"), False),
    (re.compile(rf"(?<![a-z]){DEFEAT_BY}{_TEAM}"), True),
    (re.compile(rf"(?<![a-z]){HAVING_WON}(?![a-z]){_OBJECT} ?{_TEAM}"), False),
    (
        re.compile(rf"{_AT_THEIRS},? (?:gewann|gewannen|siegten?|setzten? sich|feierten?|triumphierten?)(?![a-z])"),
        False,
    ),
    (re.compile(rf"{_MET}{_REST} (?:verloren|verlor|unterlegen)(?![a-z])"), True),
    (re.compile(rf"{_MET}{_REST} gewonnen(?![a-z])"), False),
    (re.compile(rf"(?<![a-z])unterl(?:ag|agen|iegt)(?: (?!<)[^\s.;:,]+){{0,5}}? (?:dem |der )?{_TEAM}"), True),
    (re.compile(rf"{_AT_THEIRS}(?:,?|{_REST}) (?:verlor|verloren|unterlag|unterlagen|setzte es)(?![a-z])"), True),
)
_OBLIQUE = re.compile(
    "(?<![a-z])(?:of|from|for|with|against|by|del|de|di|della|dei|dell'|da|dal|do|du|des|"
    "von|vom|gegen|contro|contra|contre|a|al|con|mit|avec) (?:the |il |la |el |le |den |dem |die |das |der )?$|"
    "(?<![a-z])(?:bei|beim)(?: [a-z-]+){0,3} $"
)
_VERB_FIRST = re.compile(
    r"(?:(?:gewann|gewinnt|gewannen|siegte|siegt|siegten|feierten?|feiert|setzten? sich|setzt sich|holte sich|"
    r"sicherte sich)(?![a-z])|(?:schlug|besiegte|bezwang)(?: (?!<)[^ ]+){0,3} der <)"
)
"""German verbs of winning whose side comes after them: none takes an opponent as its object."""
_OF_OPPONENT = re.compile(r"(?<![a-z])(?:gegen|bei|beim|uber|vor|mit|von|im|in|aus)(?![a-z])")
_FOLLOWED = re.compile(r" (?:gegen|contre|contro|contra|against|ante|frente a|face a)(?![a-z])")
_BY = re.compile(
    r" (?:by|par|da|dal|dalla|dallo|por|pelo|pela|von|vom)(?: (?:the|le|la|les|el|los|las|den|der|die))? ?$|"
    r" (?:dall'|par l')$"
)
"""Words that make the team after a participle the one that won: "remporté 3-2 par", "won by", "vinta dal"."""
_HAD_BEATEN = re.compile(r" (?:had|has|have) beaten$")
"""Words by which a team has won, though they end in what a loser is called."""
_LOST_THING = re.compile(
    r"(?: (?!<)[^\s.;:,<]+){0,5}? (?:(?:the |their |its |den |die |das |le |la |l'|il |el |o |a )?"
    r"(?:concentration|control|focus|shape|composure|possession|ball|way|momentum|konzentration|"
    r"kontrolle|faden|ordnung|"
    r"balle?|ubersicht|zugriff|fil|maitrise|controle|ballon|ballons|pied|concentrazione|controllo|palla|filo|"
    r"concentracion|balon|hilo|concentracao|bola))(?![a-z])"
)
"""What a team loses that is no match: "verlor die Ordnung", "lost control"."""


def winners(survey: Survey, sides: Sides) -> Counter[str]:
    """How often the article tells each side as the winner, not counting what it says of other matches."""
    votes: Counter[str] = Counter()
    for sentence in survey.sentences:
        text = sentence.evidence.quote
        if survey.is_beside(sentence) or _names_others(sentence, sides):
            continue
        for side, weight in _worded(sentence, sides):
            votes[side] += weight
        for score in scores_in(text, survey.language):
            left = left_side(sentence, score, sides)
            if left and score.left != score.right:
                votes[left if score.left > score.right else opposite(left)] += 3
    return votes


def totals(survey: Survey, sides: Sides) -> Iterator[tuple[int, int]]:
    """The goals of home and away by each result or half-time score whose sides the words tell."""
    for sentence in survey.sentences:
        for score in scores_in(sentence.evidence.quote, survey.language):
            told = score.cue == "final" or (score.cue == "half_time" and score.cue_text)
            left = left_side(sentence, score, sides) if told else None
            if left:
                yield (score.left, score.right) if left == "home" else (score.right, score.left)


def told_winner(sentence: Sentence, sides: Sides) -> str | None:
    """The side that the words of one sentence make the winner; none where they do not, or make both."""
    told = {side for side, _ in _worded(sentence, sides)}
    return told.pop() if len(told) == 1 else None


def _names_others(sentence: Sentence, sides: Sides) -> bool:
    teams = [mention.name for mention in sentence.parts.mentions if mention.team]
    return bool(teams) and not any(sides.side(team) for team in teams)


def _worded(sentence: Sentence, sides: Sides) -> Iterator[tuple[str, int]]:
    if not any(mention.team for mention in sentence.parts.mentions):
        return
    masked = sentence.masked
    for team, won, weight in _outcomes(masked.text):
        side = sides.side(masked.name(team))
        if side:
            yield side if won else opposite(side), weight


@lru_cache(maxsize=64)
def _outcomes(text: str) -> tuple[tuple[str, bool, int], ...]:
    """The teams that a masked text makes winners or not, and how much that counts; several checks ask for it."""
    return tuple(_read(text))


def _read(text: str) -> Iterator[tuple[str, bool, int]]:
    for pattern, won in _VOTES:
        for match in pattern.finditer(text):
            if pattern in {_WINNER, _LOSER} and _OBLIQUE.search(text[: match.start()]):
                continue
            if _is_winner(text, match):
                yield match["team"], True, 1
            elif not (pattern is _LOSER and _LOST_THING.match(text, match.end())):
                yield match["team"], won, 1 if pattern in {_WINNER, _BEATEN, _LOSER} else 2


def _is_winner(text: str, match: re.Match[str]) -> bool:
    """Whether the words around a team that a pattern takes for beaten make it the winner."""
    if match.re is _LOSER:
        return _HAD_BEATEN.search(match.group()) is not None
    if match.re is not _BEATEN:
        return False
    verb_first = _VERB_FIRST.match(match.group()) and not _OF_OPPONENT.search(match.group())
    by = _BY.search(text[match.start() : match.start("team") - 2])
    return bool(verb_first or by or _FOLLOWED.match(text, match.end()))
