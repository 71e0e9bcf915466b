"""What becomes of a coach's men, "Gray's men won", "un successo per la squadra di Gray": whose side they are."""

from __future__ import annotations

import re

from summarizer.assertion import cue_in
from summarizer.verification.coaches.titles import CREW
from summarizer.verification.outcome import winners
from summarizer.verification.outcome_words import DEFEAT_OF, LOSES, VICTORY_OF, WINS
from summarizer.verification.sides import Sides, leading, opposite
from summarizer.verification.survey import Survey

_NOT_SO = (
    r"(?:not|never|nearly|almost|could|would|should|might|non|mai|quasi|no|nunca|casi|nicht|nie|fast|beinahe|pas|"
    r"aveva\w*|avai(?:t|ent)|had|habian?|tinham?|"
    r"jamais|presque|failli|nao|jamais|quase|[^\s]*n't)(?![a-z])"
)
"""Words between a coach's men and a verb that take the verb back."""
_THEY_WIN = (
    r"(?:sono )?(?:uscit[ie]|escono) vincitor[ie]|hanno (?:vinto|battuto|superato|sconfitto|piegato|travolto|regolato)|"
    r"superano|piegano|regolano|espugnano|liquidano|stendono|eliminano|trionfano|(?:si )?impongono|"
    r"vencen|vencieron|ganan|derrotan|derrotaron|superan|superaron|golearon|batieron|se impusieron|doblegaron|"
    r"vencem|venceram|ganham|ganharam|batem|bateram|derrotaram|superaram|golearam|eliminaram|"
    r"l'emportent|triomphent|s'imposent|schlugen|schlagen|besiegten|gewannen|gewinnen|siegten|bezwangen|setzten sich"
)
_THEY_LOSE = (
    r"pierden|perdieron|cayeron|caen|sucumbieron|perdem|perderam|cairam|soccomb\w+|perdono|persero|succumb\w*|"
    r"bit the dust|verlieren|unterliegen|"
    r"(?:es|fue|supone|suma|encaja|encadena|e|arriva|incassa|rimedia|foi|soma|sofre|encajaron|sumaron|sufrieron|"
    r"cosecharon|sofreram|somaram|averbaram)(?: asi| assim)? (?:la|su|una|a|sua|uma) "
    r"(?:[a-z]+ )?(?:derrota|sconfitta)"
)
"""Verbs of many, where those of one side differ."""
_HIS_CREW = (
    rf"(?:(?<![a-z])(?:{CREW}|(?:i|gli|le) [a-z]{{4,}}[ie](?= (?:guidat|allenat|dirett)[ie] da)|"
    r"(?:los|las|os|as|quelli|quelle|ceux|celles)(?= d)) "
    r"(?:(?:dirigid|comandad|treinad|orientad|entrenad|guidat|allenat|dirett)[oaie]s? (?:por|pelo|da|dalla|dal)|"
    r"(?:dirigee?s?|entrainee?s?|coachee?s?|menee?s?) par|(?:managed|coached|led) by|"
    r"di|del|de|d'|do|da|von|um|of|"
    r"(?:que|che|qu') ?(?:dirige|entrena|entraine|comanda|treina|orienta|allena|guida))"
    rf"(?: (?!<)[^\s.;:,<]+){{0,2}}? ?<(?P<of>\d+)>|<(?P<his>\d+)>(?:'?s? |-){CREW})"
)
"""A coach's men."""
_UNDONE = ("no ", "nao ", "casi ")
"""Words right before a verb that take it back."""
_CREW_RESULT = re.compile(
    rf"{_HIS_CREW}(?: (?!<|{_NOT_SO})[^\s.;:,<]+){{0,4}}?,? (?:(?P<won>{WINS}|{_THEY_WIN})|"
    rf"(?P<lost>{LOSES}|{_THEY_LOSE}))(?![a-z])"
)
"""A coach's men, and whether they won."""
_RESULT_FOR_CREW = re.compile(
    r"(?<![a-z])(?P<past>(?:after|since|following|nach|seit|dopo|dal|dalla|tras|despues de|desde|apres|depuis|apos|"
    r"depois d[aeo])(?: [^\s.;:,<]+){0,3}? )?"
    rf"(?<![a-z])(?:(?P<won>{VICTORY_OF})|(?P<lost>{DEFEAT_OF}))(?:(?:die|das|la|las|le|les|a|as|os) )?{_HIS_CREW}"
)
"""A result that is one for a coach's men: "un successo per la squadra di Gray", and what makes it an earlier one."""
_RESULT_OF_CREW = re.compile(
    r"(?<![a-z])(?:(?P<won>bezwang|besiegte|schlug|gewann|siegte|setzte sich)|(?P<lost>verlor|unterlag)) (?:die|das) "
    rf"(?:[a-z]+ )?{CREW} (?:von|um)(?: (?!<)[^\s.;:,<]+){{0,2}}? ?<(?P<of>\d+)>(?P<his>)"
)
"""German words for the same with the verb first: "bezwang die Elf von Gray"."""
_GIVEN_TO_CREW = re.compile(
    rf"(?<!{_UNDONE[0]})(?<!{_UNDONE[1]})(?<!{_UNDONE[2]})(?:"
    r"(?P<lost>(?<![a-z])(?:conden|desterr|mand|abo[cq]u?)(?:o|aron|ou|aram)|(?<![a-z])(?:envio|enviaron)|"
    r"(?<![a-z])(?:inflig(?:io|iu|ieron|iram)|impuso|impusieron|impos|endos(?:o|aron)))|"
    r"(?P<won>(?<![a-z])(?:dio|dieron|deu|deram|da|valio|valeu|garantizo|garantiu|entrego|ofreceu) "
    r"(?:el|la|o|a) (?:victoria|triunfo|vitoria)))"
    rf" (?:a los|a las|al|aos|as|ao|a|o|os)(?: (?!<)[a-z]+)? ?{_HIS_CREW}(?(won)|(?: (?!<)[^\s.;:,<]+){{0,5}}? derrota)"
)
"""Spanish and Portuguese for a result brought to a coach's men: "condenó al equipo de Gray a la derrota"."""
RESULT_OF_HIS = re.compile(
    r"(?<![a-z])(?:gives?|gave|giving|hand(?:s|ed|ing)?|earn(?:s|ed|ing)?|consign(?:s|ed|ing)?|"
    r"condemn(?:s|ed|ing)?) (?:(?:new|interim|caretaker|head) )*(?:(?:coach|manager|boss) )?<(?P<his>\d+)> (?:to )?"
    r"(?:just |only )?(?:his|her|an?) (?:[a-z-]+ ){0,3}?(?:(?P<won>win|victory|triumph)|(?P<lost>defeat|loss))"
    r"(?! (?:bonus|medal))(?![a-z])"
)
"""English words for a result that is handed to a coach: "condemned Gray to his first defeat"."""
MEANWHILE = re.compile(
    rf"{_HIS_CREW}[^<.;:]*(?:<\d+>[^<.;:]*)*,? (?:while|whereas|mentre|mientras|wahrend|wohingegen|tandis que|"
    r"pendant que|alors que|"
    r"enquanto|ao passo que) (?:the |il |lo |la |l'|i |el |los |las |der |die |das |den |le |les |o |a |os |as )?"
    r"<(?:t(?P<team>\d+)|(?P<side>[ha]))>"
)
"""A coach's men set beside the side, or its people, that they are not: "Gray's men sat deep, while Linden played"."""


def side_by_result(survey: Survey, sides: Sides, name: str) -> str | None:
    """By what became of a coach's men: "I ragazzi di Gray soccombono" is about the side that lost."""
    told: set[str] = set()
    for sentence in survey.sentences:
        masked = sentence.masked
        if cue_in("elsewhere", sentence.evidence.quote, survey.language):
            continue
        results = (_CREW_RESULT, _RESULT_OF_CREW, _RESULT_FOR_CREW, _GIVEN_TO_CREW, RESULT_OF_HIS)
        for match in (found for pattern in results for found in pattern.finditer(masked.text)):
            if not match.groupdict().get("past") and survey.same(masked.name(coach_of(match)), name):
                told.add("won" if match["won"] else "lost")
    winner = leading(winners(survey, sides)) if len(told) == 1 else None
    return winner if winner is None or told == {"won"} else opposite(winner)


def coach_of(found: re.Match[str]) -> str:
    """The number of the coach's name in a match."""
    parts = found.groupdict()
    return str(parts.get("coach") or parts.get("of") or parts["his"])
