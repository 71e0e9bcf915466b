"""Which side is at home, by the words of the article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from summarizer.assertion import cue_in
from summarizer.grounding.scores import scores_in
from summarizer.verification.competitions import is_this_round
from summarizer.verification.outcome import Sides, headed_by, masked_sentence
from summarizer.verification.survey import Sentence, Survey

_TEAM = r"<t(?P<team>\d+)>"
_ARTICLE = (
    "(?:the |il |la |lo |l'|el |los |le |les |der |die |das |den |dem |o |a |os |al |"
    "del |dell'|dei |della |do |da |de |du |des |d')?"
)
_GAP = r"(?: [^\s.;:<]+){0,8}?"
_HOSTED = (
    r"(?:hosted|hosts|welcomed|entertained|ospita\w*|ha ospitato|riceve|accoglie|recibio|"
    "recibe|recibia|hospedo|empfing|empfangt|"
    r"accueill\w+|recevai[te]\w*|recoit|a recu|recebeu|recebe|recebia)"
)
_HOST_NOUN = (
    r"(?:[a-z-]*gastgeber|hausherr\w*|hosts?|home side|home team|padroni di casa|"
    r"squadra di casa|squadra ospitante|locali|anfitrion\w*|local|locaux|hotes|"
    "mandante|donos? da casa|time da casa|visites)"
)
_GUEST_NOUN = (
    r"(?:visitors?|visiting|away side|ospiti|gaste|auswartsteam|visitantes?|visiteurs|forasteir\w+|forasteros)"
)
_AT_HOME = (
    "(?:at home|on home soil|in front of their own|in casa(?! d)|tra le mura amiche|"
    "davanti al proprio pubblico|en casa|como local|zu hause|vor heimpublikum|"
    "vor heimischem publikum|vor eigenem publikum|daheim|a domicile|em casa|"
    r"diante d\w+ (?:sua|seu) (?:torcida|publico))"
)
_AWAY = (
    "(?:away from home|on the road|in trasferta|fuori casa|lontano da casa|de visita|"
    "de visitante|como visitante|a domicilio|auswarts|"
    "a l'exterieur|en deplacement|fora de casa|como visitante)"
)
_GROUND_OF = (
    r"(?:sul campo|nella tana|sul terreno|al campo|in casa (?=d)|sur la pelouse|sur le terrain|sur le terrain|no campo|"
    r"na casa|en el campo|en la cancha|en casa (?=d)|en su visita|en su visita a|visita a|auf dem platz|"
    r"zu gast bei|away to|"
    r"trip to|visit to|espugna\w*|chez|em casa (?=d)) ?(?:di |de |del |della |dell'|do |da |des |du |von |vom |"
    r"der |al |a la |a |of )?"
)
_RULES: tuple[tuple[re.Pattern[str], bool], ...] = (
    (re.compile(rf"{_TEAM}{_GAP} {_HOSTED} {_ARTICLE}<t(?P<guest>\d+)>"), True),
    (re.compile(rf"(?<![a-z]){_HOST_NOUN},? (?:of |von |di |de )?{_ARTICLE}{_TEAM}"), True),
    (re.compile(rf"{_TEAM},? {_ARTICLE}{_HOST_NOUN}(?![a-z])"), True),
    (re.compile(rf"(?<![a-z]){_GUEST_NOUN} {_ARTICLE}{_TEAM}"), False),
    (re.compile(rf"{_TEAM}(?: (?!<)[^\s.;:,]+){{0,9}} {_AT_HOME}(?![a-z])"), True),
    (re.compile(rf"{_TEAM}(?: (?!<)[^\s.;:,]+){{0,9}} {_AWAY}(?![a-z])"), False),
    (
        re.compile(
            rf"(?<![a-z]){_AT_HOME} (?:com|contra|contro|con|contre|against|gegen|to|ante|col|avec) {_ARTICLE}{_TEAM}"
        ),
        False,
    ),
    (re.compile(rf"(?<![a-z]){_GROUND_OF} {_ARTICLE}{_TEAM}"), True),
    (
        re.compile(
            rf"(?<![a-z]){_AT_HOME}(?! (?:com|contra|contro|con|contre|against|gegen|to|ante|col|"
            rf"avec) )(?: [^\s.;:,<]+){{0,8}} {_TEAM}"
        ),
        True,
    ),
)
_OBJECT_AWAY = re.compile(rf"(?:derroto|vencio|vence|gano|supero)(?: \d+ ?- ?\d+,?)?,? (?:a |al ){_TEAM} de visita")
_LINE = 3


def host(survey: Survey, sides: Sides) -> str | None:
    """The side at home, ``home`` or ``away`` as the proposal has them; none where the article does not tell."""
    votes: Counter[str] = Counter()
    for sentence in survey.sentences:
        elsewhere = cue_in("elsewhere", sentence.evidence.quote, survey.language)
        told = () if elsewhere and not is_this_round(elsewhere) else _worded(sentence, sides)
        for side, weight in (*told, *_headed(survey, sentence, sides)):
            votes[side] += weight
    if votes["home"] == votes["away"]:
        return None
    return "home" if votes["home"] > votes["away"] else "away"


def _worded(sentence: Sentence, sides: Sides) -> Iterator[tuple[str, int]]:
    masked = masked_sentence(sentence)
    away = list(_OBJECT_AWAY.finditer(masked.text))
    for match in away:
        side = sides.side(masked.tokens[int(match["team"])].mention.name)
        if side:
            yield side, 3
    for pattern, at_home in () if away else _RULES:
        for match in pattern.finditer(masked.text):
            side = sides.side(masked.tokens[int(match["team"])].mention.name)
            guest = match.groupdict().get("guest")
            if guest and sides.side(masked.tokens[int(guest)].mention.name) in {None, side}:
                continue
            if side:
                yield (side if at_home else _other(side)), 2


def _headed(survey: Survey, sentence: Sentence, sides: Sides) -> Iterator[tuple[str, int]]:
    """A headline or data line "A 1-0 B" puts the side at home first."""
    for score in scores_in(sentence.evidence.quote, survey.article.language):
        left = headed_by(sentence, score, sides)
        if left and _opens(sentence, sides):
            yield left, _LINE


def _opens(sentence: Sentence, sides: Sides) -> bool:
    first = next((mention for mention in sentence.parts.mentions if mention.team), None)
    if first is None or sides.side(first.name) is None:
        return False
    before = sentence.evidence.quote[: first.start - sentence.evidence.start].rstrip()
    return len(before) <= _REACH or before[-1] in ":.)"


_REACH = 60
"""Most characters of a label before the first team of a data line ("Finale: A - B 4:1")."""


def _other(side: str) -> str:
    return "away" if side == "home" else "home"
