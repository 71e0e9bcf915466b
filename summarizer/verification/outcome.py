"""Which side won, by the words of the article: what tells a score from the same score turned round."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from summarizer.grounding.name_forms import contains_name
from summarizer.grounding.scores import ScoreMention, scores_in
from summarizer.roles.masking import Masked
from summarizer.verification.outcome_words import (
    DEFEAT_BY,
    DEFEAT_OF,
    HAVING_WON,
    LOSES,
    VICTORY_OF,
    VICTORY_OVER,
    WINS,
)
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
_MET = rf"(?<![a-z])gegen (?:den |die |das )?{_TEAM}"
"""A side that the German verb after it is done against."""
_VOTES: tuple[tuple[re.Pattern[str], bool], ...] = (
    (re.compile(rf"{_TEAM}{_GAP}(?<![a-z]){WINS}(?![a-z])"), True),
    (re.compile(rf"(?<![a-z]){WINS}(?![a-z]){_OBJECT} ?<t(?P<team>\d+)>"), False),
    (re.compile(rf"{_TEAM}{_GAP}(?<![a-z]){LOSES}(?![a-z])"), False),
    (re.compile(rf"(?<![a-z]){VICTORY_OF}{_TEAM}"), True),
    (re.compile(rf"(?<![a-z]){VICTORY_OVER}{_TEAM}"), False),
    (re.compile(rf"(?<![a-z]){DEFEAT_OF}{_TEAM}"), False),
    (re.compile(rf"(?<![a-z]){DEFEAT_BY}{_TEAM}"), True),
    (re.compile(rf"(?<![a-z]){HAVING_WON}(?![a-z]){_OBJECT} ?{_TEAM}"), False),
    (
        re.compile(rf"{_AT_THEIRS},? (?:gewann|gewannen|siegten?|setzten? sich|feierten?|triumphierten?)(?![a-z])"),
        False,
    ),
    (re.compile(rf"{_MET}(?: (?!<)[^\s.;:,]+){{0,5}}? (?:verloren|verlor|unterlegen)(?![a-z])"), True),
    (re.compile(rf"{_MET}(?: (?!<)[^\s.;:,]+){{0,5}}? gewonnen(?![a-z])"), False),
    (re.compile(rf"(?<![a-z])unterl(?:ag|agen|iegt)(?: (?!<)[^\s.;:,]+){{0,5}}? (?:dem |der )?{_TEAM}"), True),
    (re.compile(rf"{_AT_THEIRS},? (?:verlor|verloren|unterlag|unterlagen|setzte es)(?![a-z])"), True),
)
_SUBJECTS = (0, 2)
"""The patterns in which the team is the subject, so that no preposition may stand before it."""
_OBLIQUE = re.compile(
    "(?<![a-z])(?:of|from|for|with|against|by|del|de|di|della|dei|dell'|da|dal|do|du|des|"
    "von|vom|gegen|contro|contra|contre|a|al|con|mit|avec) (?:the |il |la |el |le |den |dem |die |das |der )?$|"
    "(?<![a-z])(?:bei|beim)(?: [a-z-]+){0,3} $"
)
_OBJECTS = 1
"""The pattern by which a team is beaten, unless it is a subject after its verb: "gewann Linz gegen Graz"."""
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
_LOSERS = 2
"""The pattern by which a team loses."""
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
_NOMINAL = 3
"""From here on the votes are by nouns ("the victory of"), which say it more plainly than verbs."""
_ARTICLE = r"(?:the |il |la |lo |l'|el |le |o |a |den |die |das |der )?"
_AGAINST = re.compile(
    r"^(?P<between>(?: (?!<)[a-z']+){0,3}?) ?,? ?"
    rf"(?:gegen|contro|against|contra|contre|over|ante|sul|sulla|sobre|uber) {_ARTICLE}<t(?P<team>\d+)>"
)
_DEFEAT = re.compile(
    r"(?<![a-z])(?:defeat|loss|reverse|setback|sconfitta|ko|tracollo|derrota|caida|tropiezo|reves|niederlage|pleite|"
    r"schlappe|klatsche|defaite|revers|deroute|tombo|desaire)(?![a-z])"
)
"""Words of a defeat right behind its score, which then has the winner's goals first: "the 3-1 defeat against"."""
_TIES = re.compile(r"(?<![a-z])(?:and|e|ed|y|und|et|but|ma|pero|mas|aber|mais)(?![a-z])")
"""Words between a score and the side it may be against that may begin something else."""
_LOST_BY = re.compile(rf"(?<![a-z]){LOSES}(?: (?!<)[^\s.;:,]+){{0,4}} \(?$")
"""Words of a defeat right before its score, which then has the winner's goals first: "perdió por 2-1 contra"."""
_IN_FAVOUR = re.compile(
    (
        "^ (?:in favore|in favour|in favor|zugunsten|a favor|en faveur|pro|per|for|"
        rf"fur)(?: (?:di|del|dell'|of|von|de|do|du|des))? ?{_ARTICLE}<t(\d+)>"
    ),
)
_PAIRED = re.compile(
    rf"(?<![a-z])(?:tra|fra|between|zwischen|entre) {_ARTICLE}<t(?P<one>\d+)> (?:e|ed|and|y|et|und) {_ARTICLE}"
    r"<t(?P<other>\d+)>"
)
_SCORE = re.compile(r"(?<!\d)\d{1,2} ?[-:] ?\d{1,2}(?!\d)")
_PAIR_BEFORE = re.compile(r"<t(\d+)>\s*(?:-|v|vs\.?|x|gegen|contre|contra)\s*<t(\d+)>[\s:,]*$")
_BEFORE = re.compile(r"<t(\d+)>[\s:,]*$")
_WITHIN = re.compile(r"\d{1,2}[ /-]+<t(\d+)> \d{1,2}")
"""A result with the second side's name inside: "Linden 2 - Ostrau 1"."""
_AFTER = re.compile(r"^\s*(?:\([^)]*\)\s*)?<t(\d+)>")


_BEATS = re.compile(
    rf"<t(?P<one>\d+)>(?:,? (?!<)[^\s.;:]+){{0,7}}?,? ?(?<![a-z])(?:{WINS}|"
    rf"{LOSES})(?![a-z])(?: (?!<)[^\s.;:]+){{0,5}}? "
    rf"?<t(?P<other>\d+)>"
)
"""Who beat, or lost to, whom."""
_NEAR = 25
"""Most characters from the two to their score."""


def left_side(sentence: Sentence, score: ScoreMention, sides: Sides) -> str | None:
    """Whose goals the left number of a score is, where names beside it tell ("Linz 0-5 Graz", "5-0 against Linz")."""
    masked = sentence.masked
    after = masked.text[masked.at(score.end) :]
    against = _AGAINST.match(after)
    if against and not _TIES.search(against["between"]):
        side = sides.side(masked.name(against["team"]))
        before = masked.text[: masked.at(score.start)]
        if side and score.left > score.right and (_LOST_BY.search(before) or _DEFEAT.search(against["between"])):
            return side
        return opposite(side) if side else None
    favoured = _IN_FAVOUR.match(after)
    if favoured:
        side = sides.side(masked.name(favoured.group(1)))
        return side if side is None or score.left > score.right else opposite(side)
    return headed_by(sentence, score, sides) or _between(masked, sides)


def _between(masked: Masked, sides: Sides) -> str | None:
    """The side named first of "the match between A and B" in a sentence with a single score."""
    pairs = [
        tuple(sides.side(masked.name(m[group])) for group in ("one", "other")) for m in _PAIRED.finditer(masked.text)
    ]
    if len(pairs) != 1 or len(_SCORE.findall(masked.text)) != 1:
        return None
    first, second = pairs[0]
    return first if first and second and first != second else None


def headed_by(sentence: Sentence, score: ScoreMention, sides: Sides) -> str | None:
    """The side named first by a headline or data line with a score between or after both names."""
    masked = sentence.masked
    at = masked.at(score.start)
    after_at = masked.at(score.end)
    pair = _PAIR_BEFORE.search(masked.text[:at])
    if pair:
        return sides.side(masked.name(pair.group(1)))
    before, after = _BEFORE.search(masked.text[:at]), _AFTER.match(masked.text[after_at:])
    after = _WITHIN.fullmatch(masked.text[at:after_at]) or after
    if before and after:
        left, right = (sides.side(masked.name(found.group(1))) for found in (before, after))
        return left if left and right and left != right else None
    return _named_first(sentence.evidence.quote, score, sides)


def _named_first(text: str, score: ScoreMention, sides: Sides) -> str | None:
    """The side named first of a line whose two names a bare dash runs together: "LINDEN FC-OSTRAU UNITED 2-1"."""
    begin = max(text.rfind(mark, 0, score.start) for mark in ("\n", ": ", ". ")) + 1
    line = text[begin : score.start].strip(" :,(")
    if len(line) > _LONGEST_PAIR or text[score.end : score.end + 1].isalnum():
        return None
    for dash in _DASH.finditer(line):
        first, second = line[: dash.start()].strip(), line[dash.end() :].strip()
        if _is_whole(first, sides) and _is_whole(second, sides):
            one, other = sides.side(first), sides.side(second)
            return one if one and other and one != other else None
    return None


def _is_whole(text: str, sides: Sides) -> bool:
    """Whether a text is a side's name and no more: a word of it, or a few words none of which is another's."""
    return any(contains_name(team, text) for team in (sides.home, sides.away))


_DASH = re.compile(r"[-–—]")
_LONGEST_PAIR = 70
"""Most characters of two names that a dash runs together."""


def beats(sentence: Sentence, score: ScoreMention, sides: Sides) -> bool:
    """Whether the words before a score, or right after it, say which of the two sides beat the other by it."""
    masked = sentence.masked
    at = masked.at(score.start)
    for match in _BEATS.finditer(masked.text):
        named = {sides.side(masked.name(match[group])) for group in ("one", "other")}
        if {"home", "away"} <= named and match.start() <= at <= match.end() + _NEAR:
            return ";" not in masked.text[match.start() : at]
    return False


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
    masked = sentence.masked
    for at, (pattern, won) in enumerate(_VOTES):
        for match in pattern.finditer(masked.text):
            side = sides.side(masked.name(match["team"]))
            if at in _SUBJECTS and _OBLIQUE.search(masked.text[: match.start()]):
                continue
            if side and _is_winner(at, masked, match):
                yield side, 1
            elif side and not (at == _LOSERS and _LOST_THING.match(masked.text, match.end())):
                yield (side if won else opposite(side)), 2 if at >= _NOMINAL else 1


def _is_winner(at: int, masked: Masked, match: re.Match[str]) -> bool:
    """Whether the words around a team that a pattern takes for beaten make it the winner."""
    followed = at == _OBJECTS and _FOLLOWED.match(masked.text, match.end()) is not None
    if at == _OBJECTS and _BY.search(masked.text[match.start() : match.start("team") - 2]):
        return True
    if at == _OBJECTS and _VERB_FIRST.match(match.group()) and not _OF_OPPONENT.search(match.group()):
        return True
    return followed or (at == _LOSERS and _HAD_BEATEN.search(match.group()) is not None)
