"""Which side is at home, by the words of the article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from summarizer.assertion import cue_in
from summarizer.grounding.scores import scores_in
from summarizer.roles.masking import Masked
from summarizer.verification.competitions import is_this_round
from summarizer.verification.host_words import AT_HOME, AWAY, OPPONENT, OWNER, PLACE, RESULT, STATISTIC, TRAVELS
from summarizer.verification.outcome import headed_by
from summarizer.verification.sides import Sides, leading, opposite
from summarizer.verification.survey import Sentence, Survey

_TO = r"(?:to|al|all'|alla|a|ao|au|zum|zu|zur|nach|bei|beim|chez|en|em)"
_TEAM = r"<t(?P<team>\d+)>"
_OTHER_TEAM = r"<t(?P<other>\d+)>"
_ARTICLE = (
    "(?:the |il |la |lo |l'|el |los |le |les |der |die |das |den |dem |o |a |os |al |"
    "del |dell'|dei |della |do |da |de |du |des |d')?"
)
_THE = r"(?: (?:the|il|lo|la|le|l'|el|los|las|les|den|dem|der|die|o|a|as|os))?"
_HOSTED = (
    r"(?:host(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|entertain(?:s|ed|ing)?|ospita\w*|ospiter\w+|ha ospitato|"
    r"riceve\w*|accogli\w+|attend(?:e|eva|ono)|aspetta|recib\w+|"
    r"hospedo|empfing|empfangt|empfangen|erwartet(?:e)?|begruss\w+|"
    r"accueill\w+|recevai[te]\w*|recoit|recevra|recevoir|a recu|recebe\w*|hospeda|acolh\w+)"
)
_HOST_NOUN = (
    r"(?:[a-z-]*gastgeber\w*|hausherr\w*|"
    r"(?<!will )(?<!to )(?<!would )(?<!again )hosts?|home side|home team|padron[ei] di casa|locales|"
    r"squadra di casa|squadra ospitante|locali|anfitrion\w*|local|locaux|hotes|"
    "mandante|donos? da casa|time da casa|visites)"
)
_GUEST_NOUN = (
    r"(?:visitors?|visiting|away side|ospiti|gaste|auswartsteam|visitantes?|visiteurs|forasteir\w+|forasteros)"
)
_GROUND_OF = (
    r"(?:(?:sul|dal|al|il|nel) (?:campo|terreno|feudo)|nella tana|in casa (?=d)|(?:sur la|de la|la) pelouse|"
    r"(?:sur|au) (?:le |la )?(?:terrain|pelouse)|(?:n?o|ao) (?:campo|terreno|reduto|relvado|estadio)|"
    r"n?a (?:casa|cancha)(?= d)|(?:en |a )?(?:el|la|al) (?:campo|cancha|feudo|estadio|casa)(?= d)|en casa (?=d)|"
    r"en su visita|en su visita a|visita a|auf dem platz|zu gast bei[m]?|away to|"
    r"trip to|visit to|espugna\w*|chez|em casa (?=d)) ?(?:di |de |del |della |dell'|do |da |des |du |von |vom |"
    r"der |al |a la |a |of )?"
)
_FROM = re.compile(
    r"(?<![a-z'-])(?:de|del|dell'|della|da|dal|dalla|di|do|du|von|vom|from|by|contra|contro|ante|gegen|against|par|"
    rf"con|com|with|avec|mit|in|en|em|at|after|sur|sul|visita|por){_THE} ?$"
)
"""Words that make the side after them another thing than the one that is received."""
_RULES: tuple[tuple[re.Pattern[str], bool], ...] = (
    (re.compile(rf"{_TEAM}[^<;:]{{0,160}}? {_HOSTED}(?: (?!<)[^\s;:<]+){{0,8}}? {_ARTICLE}<t(?P<guest>\d+)>"), True),
    (re.compile(rf"(?<![a-z]){_HOST_NOUN},? (?:of |von |di |de )?{_ARTICLE}{_TEAM}"), True),
    (re.compile(rf"{_TEAM},? {_ARTICLE}{_HOST_NOUN}(?![a-z])"), True),
    (re.compile(rf"(?<![a-z]){_GUEST_NOUN},? {_ARTICLE}{_TEAM}"), False),
    (re.compile(rf"(?<![a-z]){_GROUND_OF} ?{_ARTICLE}{_TEAM}"), True),
    (re.compile(rf"(?<![a-z])(?:bei|beim|in) {_TEAM}(?: (?!<)[^\s;:,<]+){{0,2}} zu (?:gast|besuch)"), True),
    (re.compile(rf"zu (?:gast|besuch) (?:[a-z]+ ){{0,2}}(?:bei|beim|in) {_TEAM}"), True),
    (
        re.compile(
            r"(?<![a-z])beim (?:[a-z]+en )?(?:[a-z]*meister|pokalsieger|cupsieger|tabellen[a-z]+|spitzenreiter|leader|"
            r"schlusslicht|[a-z]*aufsteiger|[a-z]*absteiger|[a-z]+ligisten?|[a-z]*rivalen|[a-z]*nachbarn|neuling|"
            rf"[a-z]*konkurrenten|favoriten|titelverteidiger|vorletzten|klassen[a-z]+|[a-z]*klassigen) {_TEAM}"
        ),
        True,
    ),
    (
        re.compile(
            rf"(?<![a-z])(?:bei|beim)(?: [a-z-]+en)? {_TEAM},? (?:gewann|siegte|verlor|unterlag|setzte es|gab es|kam|"
            r"kassierte|feierte|trennte sich|reichte es|setzte sich)(?![a-z])"
        ),
        True,
    ),
    (
        re.compile(
            rf"(?<![a-z])(?:(?:points?|tre punti|un punto|punkte?|zahler|dreier|sieg) (?:from|da|aus)|"
            rf"(?:llev|tra[jy]|rescat|sac|ramen|ramèn)\w* (?:[^\s<]+ ){{0,4}}de) {_TEAM}"
        ),
        True,
    ),
    (re.compile(rf"(?<![a-z]){_GUEST_NOUN} (?:aus|von|vom|de|da|do|of) {_TEAM}"), False),
    (
        re.compile(
            rf"{_TEAM},? (?:ospit[ei]|gaste?|visitante|visiteur|guests?) (?:di |del |dell'|della |bei |beim |do |of )"
            rf"{_ARTICLE}{_OTHER_TEAM}"
        ),
        False,
    ),
    (
        re.compile(
            rf"{_TEAM}(?: (?!<)[^\s.;:,]+){{0,3}} (?:hat|hatte)(?: (?!<)[^\s.;:,]+){{0,4}} {_OTHER_TEAM} zu gast"
        ),
        True,
    ),
)
_PLACED: Mapping[str, re.Pattern[str]] = {
    language: re.compile(
        rf"(?<![a-z])(?:{RESULT}(?![a-z])(?: (?!<|face |grace |frente |fronte |rispetto )[^\s.;:,<]+){{0,4}}? {place}|"
        rf"{TRAVELS}(?![a-z])(?: (?!<|{OWNER} |contro |against )[^\s.;:,<]+){{0,4}}? ?(?:{place}|{_TO})?)"
        rf" {_ARTICLE}{_TEAM}"
    )
    for language, place in PLACE.items()
}
"""A result in, or a way to, the town or ground of the side named after it."""
_GIVEN = re.compile(r"(?<![a-z])(?:offr|donn|inflig|regal|da|dan|dio|laiss|imp)\w*(?: [^\s<]+){0,5} $")
"""Words that make the side after them the one that is given a result, not the place of it."""
_MARK = re.compile(rf"(?<![a-z])(?:(?P<home>{AT_HOME})|(?P<away>{AWAY}))(?![a-z])")
_NEXT_TEAM = re.compile(rf"(?P<gap>(?:,? ?(?!<)[^\s.;:,<]+){{0,9}}?)(?P<comma>,?) ?{_TEAM}")
_OPPONENT_END = re.compile(rf"(?<![a-z'-]){OPPONENT}{_THE}$")
_OWNER_END = re.compile(rf"(?<![a-z'-]){OWNER}{_THE}$")
_ANY_TEAM = re.compile(_TEAM)
_AFTER_COMMA = re.compile(rf"[^.;:<]{{0,40}},? {_ARTICLE}{_TEAM}")
_OBLIQUE = re.compile(rf"(?<![a-z'])(?:{OPPONENT}|{OWNER}) ?(?:the |il |la |el |le |o |den |dem )?(?<!^a )$")
_CLAUSE_MARKS = (",", ";", "(", ")", " - ")
_COLON = re.compile(r"(?<=\d):(?=\d)")
_STATISTIC = re.compile(rf"(?<![a-z]){STATISTIC}(?![a-z])")
_WHO = re.compile(rf"{_TEAM},? (?:who|which|che|que|qui|die|der|das)(?: (?!<)[^\s.;:,<]+){{0,9}} $")
_OBJECT_AWAY = re.compile(rf"(?:derroto|vencio|vence|gano|supero)(?: \d+ ?- ?\d+,?)?,? (?:a |al ){_TEAM} de visita")
_FIXTURE = re.compile(r"(?:[a-z]+: )?<t(?P<one>\d+)> ?(?:v|vs\.?|x|-) ?<t(?P<other>\d+)>[.:]?")
_SUPPOSED = re.compile(
    r"(?<![a-z])(?:if (?:we|they|he|the|<t\d+>)|(?:two|three|four|five|six|\d) (?:[a-z]+ ){0,2}"
    r"(?:outings|games|matches|wins|defeats|draws))(?![a-z])"
)
"""Words of what would come after a result, or of a run of other matches."""
_COMING = re.compile(
    r"(?<![a-z])(?:next (?:week|weekend|up|game|match|outing|month|time out|fixture|for)|"
    r"(?:up|on) next|(?:are|is|be) (?:back )?in action (?:again )?(?:on|at|next))(?![a-z])"
)
"""English words of fixtures to come, where only a side that receives the other one tells of this match."""
_PAIR = re.compile(rf"\W*{_TEAM} (?:v|vs)\.? {_OTHER_TEAM}\W*")
"""A line of nothing but a fixture, the side at home first."""
_OPPONENT_LINE = re.compile(rf"(?:[^<>]*\W)?{_TEAM}(?: \w+)? \((?P<at>h|a|home|away)\)\W*")
"""A headline that names the opponent alone, and where the match is for the report's own side."""
_BETWEEN = re.compile(
    r"(?<![a-z])(?:match|game|tie|clash|derby|final|meeting|encounter|sfida|partita|gara|incontro|finale|duelo|"
    r"encuentro|"
    r"partido|choque|derbi|jogo|partida|encontro|confronto|classico|spiel|partie|begegnung|duell|rencontre|choc|"
    r"affiche)"
    rf"(?: [^\s.;:]+){{0,6}}? (?:between|tra|fra|entre|zwischen) {_ARTICLE}{_TEAM} (?:and|ed?|y|und|et) "
    rf"{_ARTICLE}{_OTHER_TEAM}"
)
"""A match between two sides, of which the one at home is named first."""
_LINE = 3


@lru_cache(maxsize=64)
def host(survey: Survey, sides: Sides) -> str | None:
    """The side at home, ``home`` or ``away`` as the proposal has them; none where the article does not tell."""
    votes: Counter[str] = Counter()
    for sentence in survey.sentences:
        pair = _PAIR.fullmatch(_masked_teams(sentence).text)
        first = _side(_masked_teams(sentence), pair["team"], sides) if pair else None
        if pair and first and _side(_masked_teams(sentence), pair["other"], sides) == opposite(first):
            votes[first] += 1
        for side, weight in (*_worded(sentence, sides, survey), *_headed(survey, sentence, sides)):
            votes[side] += weight
        for side, weight in _ordered(_masked_teams(sentence), sides):
            votes[side] += weight
    return leading(votes)


def _ordered(masked: Masked, sides: Sides) -> Iterator[tuple[str, int]]:
    """By a headline "Report: Ostrau (H)", whose one team is the opponent, or by the order in "between A and B"."""
    headline = _OPPONENT_LINE.fullmatch(masked.text)
    opponent = _side(masked, headline["team"], sides) if headline else None
    if headline and opponent:
        yield opposite(opponent) if headline["at"].startswith("h") else opponent, _LINE
    between = _BETWEEN.search(masked.text)
    first = _side(masked, between["team"], sides) if between else None
    if between and first and _side(masked, between["other"], sides) == opposite(first):
        yield first, 1


def _worded(sentence: Sentence, sides: Sides, survey: Survey) -> Iterator[tuple[str, int]]:
    """The sides that the words of a sentence put at home, but for its clauses on another match."""
    if not any(mention.team and sides.side(mention.name) for mention in sentence.parts.mentions):
        return
    masked = _masked_teams(sentence)
    if _SUPPOSED.search(masked.text):
        return
    elsewhere = cue_in("elsewhere", sentence.evidence.quote, survey.language)
    apart = bool(elsewhere and not is_this_round(elsewhere))
    apart = apart and not (_LAST_DAY.fullmatch(elsewhere or "") and len(_sides_named(masked, sides)) == _BOTH)
    for at, side in _told(masked, sides, survey.language):
        if not (apart and _is_elsewhere(masked.text, at, survey.language)):
            yield side, 1 if apart else 2


def _masked_teams(sentence: Sentence) -> Masked:
    """A sentence with its teams as tokens, and a dash in its scores, so that a colon ends a clause."""
    masked = sentence.with_teams_masked
    return replace(masked, text=_COLON.sub("-", masked.text)) if ":" in masked.text else masked


def _is_elsewhere(text: str, at: int, language: str) -> bool:
    """Whether the clause of a word is about another match."""
    start = max(text.rfind(mark, 0, at) for mark in _CLAUSE_MARKS) + 1
    end = min((found for mark in _CLAUSE_MARKS if (found := text.find(mark, at)) >= 0), default=len(text))
    return cue_in("elsewhere", text[start:end], language) is not None


def _told(masked: Masked, sides: Sides, language: str) -> Iterator[tuple[int, str]]:
    """Where words tell a side at home, and the side."""
    away = list(_OBJECT_AWAY.finditer(masked.text))
    for match in away:
        side = _side(masked, match["team"], sides)
        if side:
            yield match.start(), side
    if away:
        return
    coming = _COMING.search(masked.text) is not None
    for pattern, at_home in _RULES[:1] if coming else _RULES:
        for match in pattern.finditer(masked.text):
            side = _side(masked, match["team"], sides)
            if side and not _is_no_guest(masked, match, side, sides):
                yield match.start(), side if at_home else opposite(side)
    yield from _placed(masked, sides, language)
    yield from () if coming else _marked(masked, sides)


def _is_no_guest(masked: Masked, match: re.Match[str], side: str, sides: Sides) -> bool:
    """Whether the words name as received somebody else than the other side."""
    groups = match.groupdict()
    guest, other = groups.get("guest"), groups.get("other")
    if guest is None:
        return other is not None and _side(masked, other, sides) in {None, side}
    before = masked.text[: match.start("guest") - 2]
    return _side(masked, guest, sides) in {None, side} or _FROM.search(before) is not None


def _sides_named(masked: Masked, sides: Sides) -> set[str]:
    return {side for match in _ANY_TEAM.finditer(masked.text) if (side := _side(masked, match["team"], sides))}


_BOTH = 2
_LAST_DAY = re.compile(
    r"(?:(?:am )?(?:vergangen|letzt)\w+ (?:sonn|sams|frei|mon|diens|donners)tag|(?:am )?(?:vergangen|"
    r"letzt)\w+ mittwoch|"
    r"last (?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:domenica|sabato|venerdi|mercoledi|giovedi|lunedi|"
    r"martedi) scors[oa]|"
    r"(?:pasado )?(?:domingo|sabado|viernes|jueves|miercoles|martes|lunes)(?: pasado)?|"
    r"(?:dimanche|samedi|vendredi|mercredi|jeudi|mardi|lundi) dernier|(?:domingo|sabado) passado)"
)
"""A day of the week that is past: with both sides named, that of the match between them."""


def _placed(masked: Masked, sides: Sides, language: str) -> Iterator[tuple[int, str]]:
    """By "won 2-0 at Ostrau" or "reist zum SV Ostrau" in a sentence on both sides."""
    named = {_side(masked, match["team"], sides) for match in _ANY_TEAM.finditer(masked.text)}
    if not {"home", "away"} <= named:
        return
    for match in _PLACED.get(language, _PLACED["en"]).finditer(masked.text):
        side = _side(masked, match["team"], sides)
        if side and not _GIVEN.search(masked.text[: match.start()]):
            yield match.start(), side


def _marked(masked: Masked, sides: Sides) -> Iterator[tuple[int, str]]:
    """By "at home" or "away" and whose game it is: the subject's, not the opponent's named after it."""
    for match in _MARK.finditer(masked.text):
        before, after = masked.text[: match.start()], masked.text[match.end() :]
        near = re.split(r"[.;,]| (?:but|aber|ma|pero|mais|mas) ", before)[-1][-30:] + "|"
        if _STATISTIC.search(near + re.split(r"[.;,<]| (?:but|aber|ma|pero|mais|mas) ", after)[0][:30]):
            continue
        owner = _owner(masked, before, after, sides)
        if owner:
            yield match.start(), owner if match["home"] else opposite(owner)


def _owner(masked: Masked, before: str, after: str, sides: Sides) -> str | None:
    """The side that a home or away game is told of."""
    following = _NEXT_TEAM.match(after)
    if following:
        side, gap = _side(masked, following["team"], sides), following["gap"]
        if _OWNER_END.search(gap):
            return side
        if _OPPONENT_END.search(gap):
            return opposite(side) if side else None
    relative = _WHO.search(before)
    if relative:
        return _side(masked, relative["team"], sides)
    clause = before.rpartition(";")[2]
    for match in _ANY_TEAM.finditer(clause):
        if not _OBLIQUE.search(clause[: match.start()]):
            return _side(masked, match["team"], sides)
    opening = _AFTER_COMMA.match(after) if not _ANY_TEAM.search(before) else None
    return _side(masked, opening["team"], sides) if opening else None


def _side(masked: Masked, number: str, sides: Sides) -> str | None:
    return sides.side(masked.name(number))


def _headed(survey: Survey, sentence: Sentence, sides: Sides) -> Iterator[tuple[str, int]]:
    """A headline or data line "A 1-0 B", or a line of nothing but "A v B", puts the side at home first."""
    for score in scores_in(sentence.evidence.quote, survey.article.language):
        left = headed_by(sentence, score, sides)
        if left and _opens(sentence, sides):
            yield left, _LINE
    masked = _masked_teams(sentence)
    fixture = _FIXTURE.fullmatch(masked.text)
    if fixture:
        first, second = (_side(masked, fixture[name], sides) for name in ("one", "other"))
        if first and second and first != second:
            yield first, _LINE


def _opens(sentence: Sentence, sides: Sides) -> bool:
    first = next((mention for mention in sentence.parts.mentions if mention.team), None)
    if first is None or sides.side(first.name) is None:
        return False
    before = sentence.evidence.quote[: first.start - sentence.evidence.start].rstrip()
    return len(before) <= _REACH or before[-1] in ":.)"


_REACH = 60
"""Most characters of a label before the first team of a data line ("Finale: A - B 4:1")."""
