"""Which side won, by the words of the article: what tells a score from the same score turned round."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from summarizer.grounding.scores import ScoreMention, scores_in
from summarizer.verification.outcome_words import (
    CONCEDING,
    DEFEAT_BY,
    DEFEAT_OF,
    HAVING_WON,
    LOSES,
    LOSING,
    VICTORY_OF,
    VICTORY_OVER,
    VICTORY_TO,
    WINNING,
    WINS,
)
from summarizer.verification.score_sides import ARTICLE as _ARTICLE
from summarizer.verification.score_sides import left_side
from summarizer.verification.sides import Sides, opposite
from summarizer.verification.survey import Sentence, Survey

_TEAM = r"<t(?P<team>\d+)>"
_GAP = r"(?: (?!<)[^\s.;:]+){0,7}?,? ?"
_OBJECT = (
    r"(?:(?: (?!<)[^\s.;:]+){0,3}? (?:a |al |the |il |lo |la |gli |i |el |los |las |den |die |das |o |os |as |le |les |"
    r"l')?)"
)
_AT_THEIRS = rf"(?<![a-z])(?:bei|beim)(?: (?!<)(?:1\.|[a-z-]+)){{0,3}} {_TEAM}"
"""A side that the match was played at, which is no subject of the German verb after it."""
_REST = r"(?: (?!<)(?:\d+[:-]\d+|[^\s.;:,]+)){0,5}?"
"""Words, and the score, up to a German verb at the end of its clause."""
_MET = rf"(?<![a-z])gegen (?:den |die |das )?{_TEAM}"
"""A side that the German verb after it is done against."""
_HAS = r"(?:hat|haben|hatten?)"
_DEFEATED = r"(?:besiegt|bezwungen|geschlagen|abgefertigt|deklassiert|uberrollt|vom platz gefegt)(?![a-z])"
"""German participles of beating, which close the clause."""
_WON_THERE = (
    r"(?<![a-z])(?:gew[ai]nn(?:en|t)?|sieg(?:t?en?|t)|setz(?:t|en|ten?) sich|feier(?:t|n|ten?)|triumphier(?:t|en|ten?))"
    r"(?: (?!<|nach |vor dem |gegen |beim? )(?:\d+\.|[^\s.;:,]+)){0,8}?(?: mit (?:dem |der )?<t\d+>)?"
)
"""A German verb of winning up to the place or the opponent, with no side between."""
_WINNER = re.compile(rf"{_TEAM}{_GAP}(?<![a-z]){WINS}(?![a-z])")
_BEATEN = re.compile(rf"(?<![a-z]){WINS}(?![a-z]){_OBJECT} ?{_TEAM}")
"""By which a team is beaten, unless it is a subject after its verb: "gewann Linz gegen Graz"."""
_LOSER = re.compile(rf"{_TEAM}{_GAP}(?<![a-z]){LOSES}(?![a-z])")
_VOTES: tuple[tuple[re.Pattern[str], bool], ...] = (
    (_WINNER, True),
    (_BEATEN, False),
    (_LOSER, False),
    (re.compile(rf"(?<![a-z]){VICTORY_OF}{_TEAM}"), True),
    (re.compile(rf"(?<![a-z]){VICTORY_TO}{_TEAM}"), True),
    (re.compile(rf"(?<![a-z]){VICTORY_OVER}{_TEAM}"), False),
    (re.compile(rf"(?<![a-z]){DEFEAT_OF}{_TEAM}"), False),
    (re.compile(rf"(?<![a-z]){DEFEAT_BY}{_TEAM}"), True),
    (re.compile(rf"{_TEAM}(?:'s?)? \d+-\d+ (?:[a-z-]+ )?(?:defeat|loss)(?![a-z])"), False),
    (re.compile(rf"{_TEAM}(?:'s?)? \d+-\d+ (?:[a-z-]+ )?(?:win|victory|success)(?![a-z])"), True),
    (re.compile(rf"(?<![a-z]){HAVING_WON}(?![a-z]){_OBJECT} ?{_TEAM}"), False),
    (
        re.compile(rf"{_AT_THEIRS},? (?:gewann|gewannen|siegten?|setzten? sich|feierten?|triumphierten?)(?![a-z])"),
        False,
    ),
    (re.compile(rf"{_MET}{_REST} (?:verloren|verlor|unterlegen)(?![a-z])"), True),
    (re.compile(rf"{_MET}{_REST} gewonnen(?![a-z])"), False),
    (re.compile(rf"{_MET} und (?:gewann|gewannen|siegten?)(?![a-z])"), False),
    (re.compile(rf"<t\d+> {_HAS}(?: (?!<)[^\s.;:,]+){{0,4}}? (?:den |die |das )?{_TEAM}{_REST} {_DEFEATED}"), False),
    (re.compile(rf"(?<![a-z]){_HAS}[^.;:]{{1,60}}? den {_TEAM}{_REST} {_DEFEATED}"), False),
    (re.compile(rf"{_WON_THERE} (?:beim?|gegen)(?: (?!<)(?:1\.|[a-z-]+)){{0,3}} {_TEAM}"), False),
    (re.compile(rf"(?<![a-z])unterl(?:ag|agen|iegt)(?: (?!<)[^\s.;:,]+){{0,5}}? (?:dem |der )?{_TEAM}"), True),
    (re.compile(rf"{_AT_THEIRS}(?:,?|{_REST}) (?:verlor|verloren|unterlag|unterlagen|setzte es)(?![a-z])"), True),
)
_BY_VERB = (_WINNER, _BEATEN, _LOSER)
_OBLIQUE = re.compile(
    "(?<![a-z])(?:of|from|for|with|against|by|over|past|per|para|pour|fur|del|de|di|della|dei|dell'|da|dal|do|du|des|"
    "von|vom|gegen|uber|contro|contra|contre|a|al|con|mit|avec|su|sul|sulla|sobre|sur|ante|"
    "frente a|face a|diante d[oa]) "
    "(?:the |il |la |el |le |o |den |dem |die |das |der )?$|"
    r"(?<![a-z])(?:bei|beim)(?: (?:1\.|[a-z-]+)){0,3} $"
)
_WITH = re.compile(r" (?:mit|with|avec|com)(?: (?:the|dem|der|den|le|la|o|a))? <t\d+>$")
"""A side behind a verb of winning that somebody wins with, and which so is not beaten: "gewinnt mit Linz in Graz"."""
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
    r"concentracion|balon|hilo|concentracao|bola|miedo|medo|respeto|respeito))(?![a-z])"
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
            if left and score.left != score.right and not _is_of_a_goal(text, score):
                votes[left if score.left > score.right else opposite(left)] += 3
    return votes


def _is_of_a_goal(text: str, score: ScoreMention) -> bool:
    """Whether a score is the one that a German goal of the side behind led to: "verwertete zum 1:2 für Linden"."""
    before = text[: score.start]
    led_to = before.endswith((" zum ", " zum zwischenzeitlichen ")) and not _WON_TO.search(before)
    return score.left < score.right and led_to


_WON_TO = re.compile(r"(?:[Ss]ieg|[Ee]rfolg|[Ee]ndstand)\w* zum $")


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


def first_named_winner(sentence: Sentence, sides: Sides) -> str | None:
    """The winner by whatever a sentence tells of winning or losing behind the side that it names first; none in doubt.

    It names both sides once: "Linden were 3-1 winners at Ostrau", "Linden handed Ostrau a 3-1 defeat".
    """
    masked = sentence.masked
    teams = list(_ANY_TEAM.finditer(masked.text))
    named = [sides.side(masked.name(team.group()[2:-1])) for team in teams]
    if sorted(map(str, named)) != ["away", "home"] or _UNREAL.search(masked.text):
        return None
    if not _is_subject(masked.text, teams[0].start()):
        return None
    rest = masked.text[teams[0].end() :]
    wins, losses = _ANY_WIN.search(rest) is not None, _ANY_LOSS.search(rest) is not None
    if losses and _DEALT.search(rest):
        wins, losses = True, wins
    side = named[0]
    return None if side is None or wins == losses else (side if wins else opposite(side))


_ANY_WIN = re.compile(rf"(?<![a-z])(?:{WINS}|{WINNING})(?![a-z])")
_ANY_LOSS = re.compile(
    rf"(?<![a-z])(?:(?:{LOSES}|{LOSING}|defeat|loss|sconfitta|sconfitt[oa]|derrota|niederlage|unter die rader|"
    rf"den kurzeren|unter(?=[.,;:!]|$)|chancenlos|defaite)(?![a-z])|{CONCEDING} \(?\d)"
)
_ON = r"(?:(?! (?:and|but|e|ed|ma|y|pero|und|aber|et|mais|mas) )(?:\d:\d|[^.,;:]))*?"
_DEFEAT_OF_IT = r"(?:defeat|loss|sconfitta|derrota|niederlage|defaite)(?![a-z])"
_DEALT = re.compile(
    r"(?<![a-z])(?:handed|inflict\w*|dealt|condemn\w*|consign\w*|subject\w*|infligg\w*|inflitt\w*|inflig\w*|infring\w*|"
    rf"propin\w*|fugten?|bereitete\w*|verpasste\w*|impos|aplic\w*)(?:{_ON}<t\d+>{_ON}[ -]{_DEFEAT_OF_IT}|"
    rf"{_ON}[ -]{_DEFEAT_OF_IT}{_ON}<t\d+>)"
)
"""Verbs by which a defeat is the other side's: "handed Linden a 3-1 defeat", "inflicted a defeat on"."""
_UNREAL = re.compile(
    r"(?<![a-z])(?:could|would|should|may|might|need|needs|hope\w*|want\w*|chas\w+|denied|deny|without|no|not|never|"
    r"potrebbe|vuole|cerca|senza|non|podria|quiere|busca|sin|no|nunca|konnte|will|soll|ohne|kein\w*|nicht|pourrait|"
    r"veut|cherche|sans|pas|jamais|ne|n'|poderia|quer|busca|sem|nao|nunca|run|streak|serie|racha|serien|sequencia|"
    r"unbeaten|imbattut\w*|invict\w*|ungeschlagen\w*|invaincu\w*)(?![a-z])"
)
"""Words of what is not, or not only, this match's result."""


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
            if (pattern is _WINNER or pattern is _LOSER) and not _is_subject(text, match.start("team") - 2):
                continue
            if _BROUGHT.search(text[: match.start()]):
                continue
            if pattern is _BEATEN and _WITH.search(match.group()):
                continue
            if pattern is _WINNER and _PASSIVE.search(match.group()):
                yield match["team"], False, 1
                continue
            if _is_winner(text, match):
                yield match["team"], True, 1
            elif not (pattern is _LOSER and _LOST_THING.match(text, match.end())):
                yield match["team"], won, 1 if any(pattern is one for one in _BY_VERB) else 2


_PASSIVE = re.compile(
    r"(?<!ha )(?<!hanno )(?<!avere )(?<!aver )(?<!aveva )(?<!avevano )(?<!avendo )(?<!abbia )(?<![a-z])"
    r"(?:sconfitt|battut|superat|travolt|piegat)o$"
)
"""An Italian participle of beating without its auxiliary, which is suffered: "il Linden, battuto per 3-0"."""
_BROUGHT = re.compile(r"(?<![a-z])(?:ramen|rapport)\w*(?: [a-z]+){0,2} $")
"""A French verb behind which a victory "de Lorval" was won there and not by that side."""


def _is_subject(text: str, start: int) -> bool:
    """Whether the team at an offset may be the subject of a verb after it: no oblique one, nor another's object."""
    before = text[:start]
    if _OBLIQUE.search(before) or _ACCUSATIVE.search(before):
        return False
    others = list(_ANY_TEAM.finditer(before))
    if not others or _OBLIQUE.search(before[: others[-1].start()]):
        return True
    return _NEW_SUBJECT.search(before[others[-1].end() :]) is not None


_ACCUSATIVE = re.compile(r"(?<![a-z])(?:den|dem) $")
"""German articles that no subject has."""
_ANY_TEAM = re.compile(r"<t\d+>")
_NEW_SUBJECT = re.compile(
    r"[,.;:()\"“”«»–—]| - |(?<![a-z])(?:and|while|whereas|as|when|but|e|ed|ma|mentre|quando|y|pero|mientras|cuando|und|"
    r"aber|doch|wahrend|als|et|mais|tandis que|alors que|quand|mas|enquanto|who|che|que|qui|der|die|das)"
    rf" {_ARTICLE}$"
)
"""What stands between two teams where the second one begins a clause of its own."""


def _is_winner(text: str, match: re.Match[str]) -> bool:
    """Whether the words around a team that a pattern takes for beaten make it the winner."""
    if match.re is _LOSER:
        return _HAD_BEATEN.search(match.group()) is not None
    if match.re is not _BEATEN:
        return False
    verb_first = _VERB_FIRST.match(match.group()) and not _OF_OPPONENT.search(match.group())
    by = _BY.search(text[match.start() : match.start("team") - 2])
    return bool(verb_first or by or _FOLLOWED.match(text, match.end()))
