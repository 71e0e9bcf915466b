"""Whether a score that a passage tells is another match's: of other teams, or of another day."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.grounding.folding import fold_text
from summarizer.grounding.initials import by_initial
from summarizer.grounding.scores import ScoreMention
from summarizer.roles import roles_of
from summarizer.schemas.article import Evidence
from summarizer.teams import shipped_names
from summarizer.verification.club_names import is_club
from summarizer.verification.match_words import ITS_OWN, PARALLEL, PLAYED
from summarizer.verification.outcome_words import LOSES, WINS
from summarizer.verification.pairings import pairings_of
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Sentence, Survey

_AGAINST = re.compile(
    (
        r"\d ?[-:] ?\d(?: [^\s.;:<,]+){0,5} (?:gegen|contro|contra|ante|against|contre|over|"
        "at|a|with|con|v|vs|face a|frente a) (?:il |la |the |el |le |o |den |"
        r"die )?<t?(?P<name>\d+)>"
    ),
)
"""A score against a named side."""
REACH = 60
_OPPONENT = re.compile(
    r"(?<![a-z])(?:against|by|over|contro|contra|ante|contre|gegen|frente a|face a|vs\.?|versus|par|por|pelo|pela|para|"
    r"vainqueurs? d[eu]|vainqueurs? de l[a']|uber) "
    r"(?:il |lo |la |l'|the |el |le |o |a |den |die |das )?<t?(?P<name>\d+)>"
)
"""Who a score is against."""
_OTHER_PAIR = re.compile(
    r"<t?(?P<one>\d+)>\s*(?:-|v|vs\.?|x)\s*<t?(?P<other>\d+)>[\s:,]*\d{1,2}\s?[-:]\s?\d|"
    r"<t?(?P<left>\d+)> \d{1,2}\s?[-x]\s?\d{1,2} <t?(?P<right>\d+)>"
)
"""A result line of two names."""
_WON_BY = re.compile(
    rf"<t?(?P<name>\d+)>,? (?:(?:a|ha|has|had|hat|s'est|se) )?(?:{WINS}|{LOSES})(?![a-z])[^<]{{0,20}}<t?\d+>"
)
"""Who beat, or lost to, somebody."""
_WHO = re.compile(
    r"<t?(?P<name>\d+)>,? (?:who|which|che|que|qui|der|die|das)(?: |,)(?=(?:[^<;]|<t?(?P<object>\d+)>(?!.*<))*$)[^;]*$"
)
"""A name and the clause on it that leads to a score: "play Linz, who beat Graz 3-0"."""
_THEN = re.compile(
    by_initial(
        r"\b(?:in|nel|nell'|en|im|em|de|du|del|do) (?:the |der |la )?(?:19|20)\d\d\b|"
        r"last (?:season|campaign|term|year)|(?:previous|earlier this) (?:season|campaign)|season before|last time out|"
        r"(?:previous|last) (?:two|three|four|five|\d) (?:meetings?|encounters?|visits?|clashes|games|matches)|"
        r"scors[ao] (?:stagione|campionato|anno|torneo)|anno scorso|(?:due|tre|ultimi) precedenti|"
        r"(?:temporada|campana|ano|torneo) (?:anterior|pasad[oa])|ano pasado|aquella (?:campana|temporada)|"
        r"(?:dos|tres) anteriores|ultimos (?:dos|tres) (?:enfrentamientos|duelos|partidos)|"
        r"(?:vergangene[nr]?|letzte[nr]?|vorige[nr]?) (?:saison|spielzeit|jahr)|vorjahr|vorsaison|"
        r"letzten (?:beiden|zwei|drei) (?:duelle|spiele|begegnungen|partien)\w*|"
        r"saison (?:derniere|passee|precedente)|an (?:dernier|passe)|deux (?:precedentes?|derniere?s) \w+|"
        r"ano passado|(?:temporada|epoca|campanha) (?:passada|anterior)|(?:duas|dois|tres) anteriores|"
        r"last (?:visit|trip)|ultim[oa] (?:visita|viaggio|viaje|deslocacao)|derniere (?:visite|venue)|"
        r"dernier deplacement|letzten (?:gastspiel|auftritt|besuch)|"
        r"(?:hace (?:un|dos|tres) anos?|(?:un|due|tre) ann[oi] fa|(?:a|one|two|three) years? ago|"
        r"vor (?:einem|zwei|drei) jahr(?:en)?|il y a (?:un|deux|trois) ans?|ha (?:um|dois|tres) anos?)"
        r"(?=[^,;.:]{0,50}\d ?[-:] ?\d)|"
        r"reverse fixture|parallelspiel|primeira volta|prima giornata"
    )
)
"""Words that put a whole sentence with another match."""
_MET_BEFORE = re.compile(
    r"(?<![a-z])"
    + by_initial(
        r"(?:had|have|they'd) (?:(?:already|previously|both|also|only|last) )*"
        r"(?:met|faced (?:each other|one another)|played (?:each other|one another)|clashed)|"
        r"(?:last|previously|already) met|(?:last|previous|earlier|only other) (?:meeting|encounter)s?|"
        r"si erano (?:gia )?(?:affrontat|incontrat|sfidat)[ei]|si sono gia (?:affrontat|incontrat|sfidat)[ei]|"
        r"(?:ultim[oa]|precedente) (?:incontro|confronto|sfida|scontro) (?:tra|fra|con|contro)|"
        r"se (?:habian|han) (?:ya )?(?:enfrentado|medido|cruzado|encontrado|visto las caras)|"
        r"ya se (?:enfrentaron|midieron|cruzaron|encontraron|vieron las caras)|"
        r"(?:ultimo|anterior|previo) (?:enfrentamiento|duelo|choque|cruce|encuentro) (?:entre|ante|contra)|"
        r"(?:waren|sind) (?:[^\s.;:]+ ){0,6}?(?:aufeinander ?getroffen|sich begegnet)|"
        r"(?:hatten|haben) (?:[^\s.;:]+ ){0,6}?(?:gegeneinander gespielt|duelliert)|"
        r"trafen (?:[^\s.;:]+ ){0,4}?(?:bereits|schon|zuletzt)|letzte[nrsm]? (?:aufeinandertreffen|duell|begegnung)s?|"
        r"s'etaient (?:deja )?(?:affronte|rencontre|croise|quitte)e?s|se sont deja (?:affronte|rencontre|croise)e?s|"
        r"(?:derniere|precedente) (?:confrontation|rencontre|opposition) entre|"
        r"se (?:tinham|haviam) (?:ja )?(?:enfrentado|defrontado|encontrado|cruzado)|"
        r"(?:tinham|haviam)(?:-se| se)(?: ja)? (?:enfrentado|defrontado|encontrado|cruzado)|"
        r"ja se (?:enfrentaram|defrontaram|encontraram|cruzaram|mediram)|"
        r"(?:ultimo|anterior) (?:confronto|encontro|duelo|embate) entre"
    )
    + r"(?![a-z])"
)
"""Words of two sides that met before, whoever is named beside them."""
_CLAUSE = re.compile(r"[^,;.:()]{0,60}")
"""The rest of a clause."""


def of_other_teams(survey: Survey, passage: Evidence, sides: Sides) -> str | None:
    """The teams of a passage that names teams, and neither of these two."""
    mentions = survey.parts(passage).mentions
    named = any(sides.side(m.name) for m in mentions if m.team)
    clubs = [m.name for m in mentions if is_club(m.name)]
    if len(clubs) > 1 and not named:
        return clubs[0]
    for sentence in survey.touched(passage):
        masked = sentence.masked
        other = None if named else _other_winner(survey, sentence, passage)
        if other:
            return other
        pairs = [{masked.name(number) for number in m.groups() if number} for m in _OTHER_PAIR.finditer(masked.text)]
        if pairs and not any(sides.side(name) for pair in pairs for name in pair):
            return " - ".join(sorted(pairs[0]))
        for match in () if named else _AGAINST.finditer(masked.text):
            name = masked.name(match["name"])
            if not sides.side(name) and not any(roles_of(one.parts, name, survey.same) for one in survey.sentences):
                return name
    return None


def of_pair(survey: Survey, fitting: Sequence[ScoreMention], sides: Sides | None) -> str | None:
    """The two others whose score every fitting one is, or none."""
    found = [
        _of_another_pair(survey, sentence, one.start - sentence.evidence.start, sides) if sides else None
        for one in fitting
        for sentence in survey.sentences
        if sentence.evidence.start <= one.start < sentence.evidence.end
    ]
    return found[0] if found and all(found) else None


def _of_another_pair(survey: Survey, sentence: Sentence, start: int, sides: Sides) -> str | None:
    """Two others whose score a sentence tells beside that of these two: "A beat B 1-0, while C beat D 3-0"."""
    if known := _known_around(sentence, start, sides) or _known_to_have_played(sentence, start, sides):
        return known
    told = next((some for one, some in zip(survey.sentences, pairings_of(survey), strict=True) if one is sentence), ())
    whose = next((one for one in told if one.score and one.score.start == start), None)
    if whose is None or whose.one is None or any(map(sides.side, whose.teams)):
        return None
    ours = {sides.side(m.name) for m in sentence.parts.mentions} >= {"home", "away"}
    recalled = whose.embedded and any(sides.side(m.name) for m in sentence.parts.mentions if m.end <= whose.start)
    return " - ".join(whose.teams) if ours or recalled else None


def _known_around(sentence: Sentence, start: int, sides: Sides) -> str | None:
    """The names on either side of a score that are known teams, and neither of these two: "Inter's 5-0 by Lazio"."""
    at = start + sentence.evidence.start
    named = sentence.parts.mentions
    around = [*[m for m in named if m.end <= at][-1:], *[m for m in named if m.start > at][:1]]
    if len(around) < _PAIR or any(sides.side(m.name) or not _is_known_team(m.name) for m in around):
        return None
    near = around[0].end > at - REACH and around[1].start < at + REACH
    return " - ".join(m.name for m in around) if near else None


_PAIR = 2


def _known_to_have_played(sentence: Sentence, start: int, sides: Sides) -> str | None:
    """The known team, neither of these two, that a clause tells a result of: "Linz endured a 2-2 stalemate"."""
    text = sentence.evidence.quote
    begin = max((m.end() for m in _BOUNDARY.finditer(text, 0, start)), default=0)
    within = [m for m in sentence.parts.mentions if begin <= m.start - sentence.evidence.start < start]
    known = next((m for m in within if _is_known_team(m.name)), None)
    if known is None or any(sides.side(m.name) for m in within):
        return None
    first = known.start - sentence.evidence.start
    between, behind = fold_text(text[first:start]), fold_text(text[start : start + REACH])
    if _OPPOSED.search(fold_text(text[begin:first] + "|").rstrip("|")) or ITS_OWN.search(between):
        return None
    return known.name if PLAYED.search(between) or _THE_RESULT.match(behind) else None


_BOUNDARY = re.compile(r"[,;:(]\s|\.\s")
"""What parts a clause from the one before it."""
_OPPOSED = re.compile(
    r"(?<![a-z])(?:by|against|over|to|at|contro|contra|ante|gegen|bei|uber|contre|sur|face a|frente a|dal|dalla|par|"
    r"pelo|pela)(?: (?:the|il|la|el|den|die|le|o|a))? $"
)
"""What makes a team the other one's opponent, right before its name."""
_THE_RESULT = re.compile(
    r"\d{1,2} ?[-:a] ?\d{1,2} (?:[a-z-]+ )?(?:win|draw|defeat|victory|loss|stalemate|vittoria|pareggio|sconfitta|"
    r"victoria|empate|derrota|remis|sieg|niederlage|nul|victoire|defaite|vitoria)(?![a-z])"
)
"""A score and the noun for what it is."""


def is_in_round_up(survey: Survey, sentence: Sentence, sides: Sides | None) -> bool:
    """Whether a sentence stands where its paragraph tells of the day's other matches, and no side is named again."""
    words = PARALLEL.get(survey.language or "")
    if words is None or sides is None or survey.is_here(sentence.evidence.start, sentence.evidence.end):
        return False
    begin = survey.article.text.rfind("\n", 0, sentence.evidence.start) + 1
    for one in reversed([it for it in survey.sentences if begin <= it.evidence.start <= sentence.evidence.start]):
        if any(sides.side(m.name) for m in one.parts.mentions):
            return False
        if words.search(fold_text(one.evidence.quote)):
            return True
    return False


def is_beside_other(survey: Survey, sentence: Sentence, one: ScoreMention, sides: Sides | None) -> bool:
    """Whether a known team that does not play here stands by a score, where not both of these two are named."""
    named = sentence.parts.mentions
    if sides is None or {sides.side(m.name) for m in named} >= {"home", "away"}:
        return False
    at = one.start + sentence.evidence.start
    return any(
        abs(m.start - at) < REACH and not sides.side(m.name) and _is_known_team(m.name)
        for m in named
        if " " in m.name or survey.cast.kind(m.name) != "person"
    )


def _is_known_team(name: str) -> bool:
    names = shipped_names()
    return names.team(name).known and not names.is_nickname(name)


def _other_winner(survey: Survey, sentence: Sentence, passage: Evidence) -> str | None:
    """Who wins or loses in words of a passage that names no side, and has no part in this match."""
    masked = sentence.masked
    for match in _WON_BY.finditer(masked.text):
        mention = masked.tokens[int(match["name"])].mention
        inside = mention.start + sentence.evidence.start >= passage.start
        if inside and not _takes_part(survey, mention.name):
            return mention.name
    return None


def _takes_part(survey: Survey, name: str) -> bool:
    """Whether a name is a side's, or has a part or a place in a list."""
    known = survey.is_match_team(name) or survey.is_listed(name) or survey.cast.kind(name) == "person"
    return known or any(roles_of(one.parts, name, survey.same) for one in survey.sentences)


def of_other_time(survey: Survey, passage: Evidence, fitting: list[ScoreMention], sides: Sides | None) -> str | None:
    """Words before a score that put its sentence with another match.

    Where it names both of these teams, only that they met before does.
    """
    for sentence in survey.touched(passage):
        if survey.is_here(sentence.evidence.start, sentence.evidence.end):
            continue
        named = {sides.side(m.name) for m in sentence.parts.mentions if m.team} if sides else set()
        by = sentence.evidence.start
        for one in fitting:
            rest = _CLAUSE.match(sentence.evidence.quote, max(0, one.end - by))
            told = sentence.evidence.quote[: rest.end() if rest else max(0, one.start - by)]
            found = None if {"home", "away"} <= named else _THEN.search(fold_text(told))
            if words := found.group() if found else met_before(told):
                return words
    return None


def met_before(text: str) -> str | None:
    """The words of a text by which two sides met before the match that it is about, or none."""
    found = _MET_BEFORE.search(fold_text(text))
    return found.group() if found else None


def is_of_past(sentence: Sentence) -> bool:
    """Whether words put a whole sentence with an earlier match."""
    quote = sentence.evidence.quote
    return _THEN.search(fold_text(quote)) is not None or met_before(quote) is not None


def is_of_third_side(survey: Survey, sentence: Sentence, one: ScoreMention, sides: Sides) -> bool:
    """Whether a clause on somebody who has no part in this match leads to a score: "play Linz, who beat Graz 3-0"."""
    masked = sentence.masked
    who = _WHO.search(masked.text[: masked.at(one.start)])
    named = [masked.name(number) for number in who.groups() if number] if who else []
    return bool(named) and not any(sides.side(name) or _takes_part(survey, name) for name in named)


def is_against_other(survey: Survey, sentence: Sentence, one: ScoreMention, sides: Sides | None) -> bool:
    """Whether a score is one against somebody who has no part in this match: "beaten 2-0 by", "ante el Zaragoza"."""
    if sides is None:
        return False
    if _of_another_pair(survey, sentence, one.start, sides):
        return True
    masked = sentence.masked
    at = masked.at(one.start)
    if is_of_third_side(survey, sentence, one, sides):
        return True
    near = masked.text[max(0, at - REACH) : at + REACH]
    for match in _OPPONENT.finditer(near):
        name = masked.name(match["name"])
        if not sides.side(name) and not _takes_part(survey, name):
            return True
    return False
