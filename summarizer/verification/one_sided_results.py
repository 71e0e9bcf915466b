"""Who won by a sentence that names one side and comes to its score in passing: "Linden, who lost 3-0, will appeal"."""

from __future__ import annotations

import re

from summarizer.grounding.initials import by_initial
from summarizer.grounding.scores import ScoreMention
from summarizer.verification.coaches.titles import COACH
from summarizer.verification.outcome_words import LOSES, LOSING, WINS
from summarizer.verification.sides import Sides, opposite
from summarizer.verification.survey import Sentence

_TEAM = r"<t(?P<team>\d+)>"
_WORD = r"(?: (?!<)[^\s.;:,<]+)"
_WHO = r",? (?:who|which|che|que|qui|o qual|la cual|el cual|il quale)"
_GERMAN_WHO = r", (?:der|die|das)"
_BEATEN = by_initial(
    r"(?:beaten|defeated|thrashed|hammered|"
    r"sconfitt[oaie]|battut[oaie]|superat[oaie]|travolt[oaie]|piegat[oaie]|"
    r"derrotad[oa]s?|vencid[oa]s?|golead[oa]s?|batid[oa]s?|superad[oa]s?|"
    r"battue?s?|ecrasee?s?|corrigee?s?|surclassee?s?)"
)
_LOST_IT = by_initial(
    r"(?:lost|lose|pers[oa]|perdido|perdiendo|perdieron|perdio|perdue?|perdeu|perdendo|perderam|verlor|verloren)"
)
_DEFEAT = (
    r"(?:defeat|loss|reverse|beating|thrashing|sconfitta|ko|tracollo|derrota|caida|reves|"
    r"niederlage|pleite|schlappe|klatsche|defaite|revers|tombo|desaire)(?![a-z])"
)
_VICTORY = (
    r"(?:win|victory|success|triumph|vittoria|successo|victoria|triunfo|sieg|erfolg|victoire|succes|vitoria)(?![a-z])"
)
_MATCH = (
    r"(?:game|match|tie|final|gara|partita|sfida|partido|encuentro|duelo|juego|rencontre|jogo|partida|spiel|partie)"
    r"(?: (?:that|which|che|que|qui|das|die|den))?(?:,? (?:they|he|it))?"
)
_IN_THE = (
    r"(?<![a-z])(?:after|following|in|during|before|despite|dopo|nella|nel|durante|tras|despues de|luego de|en|"
    rf"nach|bei|trotz|apres|pendant|lors de|malgre|apos|depois d[aeo]|na|no){_WORD}{{0,4}}?"
)
"""What leads to a result that a sentence only comes to: "after the", "durante la pesada"."""
_BY_SCORE = r"(?: (?:by|per|por|mit|par|de))? \(?<s>\)?"
_OF_SIDE = (
    rf"(?:of|di|del|dello|della|dell'|dei|de|do|da|dos|das|du|des|d'|von|vom|der) ?"
    rf"(?:the |l'|la |los |las |les )?{_TEAM}"
)
_NOT_OF_ANOTHER = (
    r"(?!,? (?:of|by|for|over|to|against|at|di|del\w*|da\w*|de|do|du|des|por|pel[oa]|par|"
    r"contro|contra|contre|gegen|von) ?(?:the (?:visitors|hosts)|[^.;:,]*<))"
)
"""No side or person follows whose result it is."""


def _in_the(result: str) -> str:
    """A result as a noun with its score, to which a sentence comes: "after the 3-0 defeat"."""
    return rf"{_IN_THE} (?:<s>[ -](?:[a-z]+ )?{result}|{result}{_WORD}{{0,2}}? \(?<s>){_NOT_OF_ANOTHER}"


_LOST = (
    re.compile(rf"{_DEFEAT}{_BY_SCORE} {_OF_SIDE}"),
    re.compile(rf"{_TEAM}(?:{_WHO}|,)?{_WORD}{{0,3}}? (?:{LOSES}|{_BEATEN}){_WORD}{{0,4}}? \(?<s>{_NOT_OF_ANOTHER}"),
    re.compile(rf"{_TEAM} {LOSING}{_WORD}{{0,3}}? \(?<s>{_NOT_OF_ANOTHER}"),
    re.compile(
        rf"{_TEAM}{_GERMAN_WHO}{_WORD}{{0,5}}? <s>{_WORD}{{0,2}} "
        r"(?:verlor|verloren|unterlag|unterlegen|geschlagen)(?![a-z])"
    ),
    re.compile(
        rf"<s>(?:-verlierer| (?:[a-z]+ )?(?:unterlegene|geschlagene|besiegte|bezwungene)[nrms]?){_WORD}{{0,2}} {_TEAM}"
    ),
    re.compile(rf"{_TEAM}[^.;:]*? {_MATCH}{_WORD}{{0,2}}? {_LOST_IT}(?![a-z]){_WORD}{{0,2}}? \(?<s>{_NOT_OF_ANOTHER}"),
    re.compile(rf"{_TEAM}[^.;:]*?{_in_the(_DEFEAT)}"),
)
_WON = (
    re.compile(rf"{_VICTORY}{_BY_SCORE} {_OF_SIDE}"),
    re.compile(rf"{_TEAM}{_WHO}{_WORD}{{0,3}}? {WINS}{_WORD}{{0,4}}? \(?<s>{_NOT_OF_ANOTHER}"),
    re.compile(
        rf"{_TEAM}{_GERMAN_WHO}{_WORD}{{0,5}}? <s>{_WORD}{{0,2}} (?:gewann|gewonnen|siegte|triumphierte)(?![a-z])"
    ),
    re.compile(rf"<s>(?:-sieger| siegreiche[nrms]?){_WORD}{{0,2}} {_TEAM}"),
    re.compile(
        rf"(?:{_TEAM}(?:'s?|-| )? ?{COACH}|{COACH} {_OF_SIDE.replace('team', 'of')})[^.;:]*?{_in_the(_VICTORY)}"
    ),
)
_OBLIQUE = re.compile(
    r"(?<![a-z])(?:against|over|past|at|from|with|to|contro|a|al|allo|alla|con|contra|ante|frente a|en|gegen|bei|beim|"
    r"mit|uber|contre|face a|chez|avec|com) (?:the |il |lo |la |l'|el |le |o |a |den |dem |die |das |der )?$|"
    r"(?<![a-z])(?:former|formerly|once|old|ex|ehemalige[nrms]?|einstige[nrms]?|fruhere[nrms]?|ancien|ancienne|"
    r"antig[oa]|antigu[oa])[ -](?:[a-z]+[ -]?'?){0,3}$"
)
"""Words before a side that is not the one spoken of, or only was once."""
_UNREAL = re.compile(
    r"(?<![a-z])(?:could|would|should|might|if|avoid\w*|never|potrebbe|se|mai|podria|si|nunca|hatte|konnte|wurde|wenn|"
    r"nie|aurait|pourrait|jamais|poderia|teria)(?![a-z])"
)


def winner_by_one_side(sentence: Sentence, score: ScoreMention, sides: Sides) -> str | None:
    """The side that a sentence which names one side, and no other team, makes the winner by a score; none in doubt."""
    masked = sentence.masked
    named = {sides.side(one.mention.name) for one in masked.tokens if one.mention.team}
    side = named.pop() if len(named) == 1 else None
    if side is None:
        return None
    text = f"{masked.text[: masked.at(score.start)]}<s>{masked.text[masked.at(score.end) :]}"
    lost, won = (any(_applies(text, pattern) for pattern in patterns) for patterns in (_LOST, _WON))
    return None if lost == won else (side if won else opposite(side))


def _applies(text: str, pattern: re.Pattern[str]) -> bool:
    found = pattern.search(text)
    if found is None or _UNREAL.search(found.group()):
        return False
    return _OBLIQUE.search(text[: text.index("<t", found.start())]) is None
