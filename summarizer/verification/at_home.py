"""The sides that the words of one sentence put at home: who receives whom, on whose ground, at home or away."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from summarizer.grounding.alternatives import one_of
from summarizer.grounding.initials import by_initial
from summarizer.roles.masking import Masked
from summarizer.verification.host_words import AT_HOME, AWAY, OPPONENT, OWNER, PLACE, RESULT, STATISTIC, TRAVELS
from summarizer.verification.sides import Sides, opposite

_TO = r"(?:to|al|all'|alla|a|ao|au|zum|zu|zur|nach|bei|beim|chez|en|em)"
TEAM = r"<t(?P<team>\d+)>"
OTHER_TEAM = r"<t(?P<other>\d+)>"
ARTICLE = (
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
_GASTGEBER = "gastgeber"
_HOST_WORDS = (
    r"(?:hausherr\w*|"
    r"(?<!will )(?<!to )(?<!would )(?<!again )hosts?|home side|home team|padron[ei] di casa|locales|"
    r"squadra di casa|squadra ospitante|locali|anfitrion\w*|local|locaux|hotes|"
    "mandante|donos? da casa|time da casa|visites)"
)
_HOST_NOUN = by_initial(rf"[a-z-]*{_GASTGEBER}\w*|{_HOST_WORDS}")
_GUEST_NOUN = by_initial(
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
    (re.compile(rf"{TEAM}[^<;:]{{0,160}}? {_HOSTED}(?: (?!<)[^\s;:<]+){{0,8}}? {ARTICLE}<t(?P<guest>\d+)>"), True),
    (re.compile(rf"(?<![a-z]){_HOST_NOUN},? (?:of |von |di |de )?{ARTICLE}{TEAM}"), True),
    (re.compile(rf"{TEAM}(?! hosts?(?![a-z])),? {ARTICLE}{_HOST_NOUN}(?![a-z])"), True),
    (re.compile(rf"(?<![a-z]){_GUEST_NOUN},? {ARTICLE}{TEAM}"), False),
    (re.compile(rf"(?<![a-z]){_GROUND_OF} ?{ARTICLE}{TEAM}"), True),
    (re.compile(rf"(?<![a-z])(?:bei|beim|in) {TEAM}(?: (?!<)[^\s;:,<]+){{0,2}} zu (?:gast|besuch)"), True),
    (re.compile(rf"zu (?:gast|besuch) (?:[a-z]+ ){{0,2}}(?:bei|beim|in) {TEAM}"), True),
    (
        re.compile(
            r"(?<![a-z])beim (?:[a-z]+en )?(?:[a-z]*meister|pokalsieger|cupsieger|tabellen[a-z]+|spitzenreiter|leader|"
            r"schlusslicht|[a-z]*aufsteiger|[a-z]*absteiger|[a-z]+ligisten?|[a-z]*rivalen|[a-z]*nachbarn|neuling|"
            rf"[a-z]*konkurrenten|favoriten|titelverteidiger|vorletzten|klassen[a-z]+|[a-z]*klassigen) {TEAM}"
        ),
        True,
    ),
    (
        re.compile(
            rf"(?<![a-z])(?:bei|beim)(?: [a-z-]+en)? {TEAM},? (?:gewann|siegte|verlor|unterlag|setzte es|gab es|kam|"
            r"kassierte|feierte|trennte sich|reichte es|setzte sich)(?![a-z])"
        ),
        True,
    ),
    (
        re.compile(
            rf"(?<![a-z])(?:(?:points?|tre punti|un punto|punkte?|zahler|dreier|sieg) (?:from|da|aus)|"
            rf"(?:llev|tra[jy]|rescat|sac|ramen|ramèn)\w* (?:[^\s<]+ ){{0,4}}de) {TEAM}"
        ),
        True,
    ),
    (re.compile(rf"(?<![a-z]){_GUEST_NOUN} (?:aus|von|vom|de|da|do|of) {TEAM}"), False),
    (
        re.compile(
            rf"{TEAM},? (?:ospit[ei]|gaste?|visitante|visiteur|guests?) (?:di |del |dell'|della |bei |beim |do |of )"
            rf"{ARTICLE}{OTHER_TEAM}"
        ),
        False,
    ),
    (
        re.compile(rf"{TEAM}(?: (?!<)[^\s.;:,]+){{0,3}} (?:hat|hatte)(?: (?!<)[^\s.;:,]+){{0,4}} {OTHER_TEAM} zu gast"),
        True,
    ),
)
_RECEIVING = re.compile(
    "(?<![a-z])(?:"
    + one_of(
        (
            _HOSTED, _HOST_WORDS, _GUEST_NOUN, _GROUND_OF, "zu (?:gast|besuch)|beim?", "ospit[ei]|gaste?|visit|guests?",
            "(?:points?|tre punti|un punto|punkte?|zahler|dreier|sieg) ", "llev|tra[jy]|rescat|sac|ramen|ramèn",
        )
    )
    + ")"
)  # fmt: skip
"""Words of which each of the rules needs one, but for the German host: where none stands, none of them finds any."""
_PLACED: Mapping[str, re.Pattern[str]] = {
    language: re.compile(
        rf"(?<![a-z])(?:{RESULT}(?![a-z])(?: (?!<|face |grace |frente |fronte |rispetto )[^\s.;:,<]+){{0,4}}? {place}|"
        rf"{TRAVELS}(?![a-z])(?: (?!<|{OWNER} |contro |against )[^\s.;:,<]+){{0,4}}? ?(?:{place}|{_TO})?)"
        rf" {ARTICLE}{TEAM}"
    )
    for language, place in PLACE.items()
}
"""A result in, or a way to, the town or ground of the side named after it."""
_GIVEN = re.compile(r"(?<![a-z])(?:offr|donn|inflig|regal|da|dan|dio|laiss|imp)\w*(?: [^\s<]+){0,5} $")
"""Words that make the side after them the one that is given a result, not the place of it."""
_MARK = re.compile(rf"(?<![a-z])(?:(?P<home>{AT_HOME})|(?P<away>{AWAY}))(?![a-z])")
_NEXT_TEAM = re.compile(rf"(?P<gap>(?:,? ?(?!<)[^\s.;:,<]+){{0,9}}?)(?P<comma>,?) ?{TEAM}")
_OPPONENT_END = re.compile(rf"(?<![a-z'-]){OPPONENT}{_THE}$")
_OPPONENT_STYLED = re.compile(
    r" (?:gegen|against|contro|contra|contre|ante|frente al?|face (?:a|aux?))(?: [a-z'-]+){1,4} ?"
)
"""An opponent with words for what it is: "zu Hause gegen Schlusslicht", "en casa ante el colista"."""
_OWNER_END = re.compile(rf"(?<![a-z'-]){OWNER}{_THE}$")
_ANY_TEAM = re.compile(TEAM)
_AFTER_COMMA = re.compile(rf"[^.;:<]{{0,40}},? {ARTICLE}{TEAM}")
_OBLIQUE = re.compile(
    rf"(?<![a-z'])(?:{OPPONENT}|{OWNER}) ?"
    r"(?:the |il |la |el |le |o |den |dem |die |das |les |los |las |gli |lo |l'|os |as )?(?<!^a )$"
)
_BY_STYLED = re.compile(
    r"(?<![a-z])(?:gegen|against|contro|contra|contre|ante|frente al?|pel[oa]|face a(?:u|ux)?)(?: [a-z'-]+){1,4} $"
)
"""An opponent with words for what it is, right before its name: "pelo lanterna"."""
_STATISTIC = re.compile(rf"(?<![a-z]){STATISTIC}(?![a-z])")
_WHO = re.compile(rf"{TEAM},? (?:who|which|che|que|qui|die|der|das)(?: (?!<)[^\s.;:,<]+){{0,9}} $")
_OBJECT_AWAY = re.compile(rf"(?:derroto|vencio|vence|gano|supero)(?: \d+ ?- ?\d+,?)?,? (?:a |al ){TEAM} de visita")
_COMING = re.compile(
    r"(?<![a-z])(?:next (?:week|weekend|up|game|match|outing|month|time out|fixture|for)|"
    r"(?:up|on) next|(?:are|is|be) (?:back )?in action (?:again )?(?:on|at|next))(?![a-z])"
)
"""English words of fixtures to come, where only a side that receives the other one tells of this match."""
_OPENED = re.compile(r"\W*(?:[a-z]+ ){1,2}$")
_LATER = re.compile(rf"[^.;:<]{{0,80}}, {ARTICLE}{TEAM}")
"""A participle that opens a sentence, whose subject follows: "Battu à domicile par Lorval, le Brigneux"."""
BOTH = 2
"""The sides of a match."""


def told_at_home(masked: Masked, sides: Sides, language: str) -> Iterator[tuple[int, str]]:
    """Where words tell a side at home, and the side."""
    away = list(_OBJECT_AWAY.finditer(masked.text))
    for match in away:
        side = sides.side(masked.name(match["team"]))
        if side:
            yield match.start(), side
    if away:
        return
    coming = _COMING.search(masked.text) is not None
    rules = _RULES if _RECEIVING.search(masked.text) or _GASTGEBER in masked.text else ()
    for pattern, at_home in rules[:1] if coming else rules:
        for match in pattern.finditer(masked.text):
            side = sides.side(masked.name(match["team"]))
            if side and not _is_no_guest(masked, match, side, sides):
                yield match.start(), side if at_home else opposite(side)
    yield from _placed(masked, sides, language)
    yield from () if coming else _marked(masked, sides)


def _is_no_guest(masked: Masked, match: re.Match[str], side: str, sides: Sides) -> bool:
    """Whether the words name as received somebody else than the other side."""
    groups = match.groupdict()
    guest, other = groups.get("guest"), groups.get("other")
    if guest is None:
        return other is not None and sides.side(masked.name(other)) in {None, side}
    before = masked.text[: match.start("guest") - 2]
    return sides.side(masked.name(guest)) in {None, side} or _FROM.search(before) is not None


def sides_named(masked: Masked, sides: Sides) -> set[str]:
    """The sides that a sentence names."""
    return {side for match in _ANY_TEAM.finditer(masked.text) if (side := sides.side(masked.name(match["team"])))}


def _placed(masked: Masked, sides: Sides, language: str) -> Iterator[tuple[int, str]]:
    """By "won 2-0 at Ostrau" or "reist zum SV Ostrau" in a sentence on both sides."""
    if len(sides_named(masked, sides)) < BOTH:
        return
    for match in _PLACED.get(language, _PLACED["en"]).finditer(masked.text):
        side = sides.side(masked.name(match["team"]))
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
        side, gap = sides.side(masked.name(following["team"])), following["gap"]
        if _OWNER_END.search(gap):
            return side
        if _OPPONENT_END.search(gap) or _OPPONENT_STYLED.fullmatch(gap):
            subject = _LATER.match(after, following.end()) if _OPENED.match(before) else None
            if subject:
                return sides.side(masked.name(subject["team"]))
            doers = [one for one in _ANY_TEAM.finditer(before) if not _OBLIQUE.search(before[: one.start()])]
            third = bool(doers) and not any(sides.side(masked.name(one["team"])) for one in doers)
            return opposite(side) if side and not third else None
    relative = _WHO.search(before)
    if relative:
        return sides.side(masked.name(relative["team"]))
    clause = before.rpartition(";")[2]
    for match in _ANY_TEAM.finditer(clause):
        ahead = clause[: match.start()]
        if not (_OBLIQUE.search(ahead) or _BY_STYLED.search(ahead)):
            return sides.side(masked.name(match["team"]))
    opening = _AFTER_COMMA.match(after) if not _ANY_TEAM.search(before) else None
    return sides.side(masked.name(opening["team"])) if opening else None
