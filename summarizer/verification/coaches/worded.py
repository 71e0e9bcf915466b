"""The side of a coach by a word beside his name or title: "Town boss Gray", "l'entraîneur lillois", "côté lillois"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.grounding.folding import fold_text
from summarizer.roles import Mention
from summarizer.verification.coaches.demonyms import side_by_nationality, side_by_nickname, side_by_word
from summarizer.verification.coaches.titles import COACH, COLOURS, before_name
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Sentence, Survey

_OWNED = re.compile(
    rf"(?<![a-z])(?P<word>[a-z]{{4,}})(?:'s|s'|')? (?:head |lead |first-team |new |interim )?{COACH},? \|"
)
"""The word before a coach's title right before his name: "Town boss", "Linz' coach"."""
_LETTERED = re.compile(rf"(?<![a-z-])(?P<word>[a-z]{{2,4}})-{COACH},? \|")
"""A club's letters before a coach's title: "TSV-Trainer Gray", where the other side has not the same."""
_OF_ADJECTIVE = re.compile(
    rf"(?<![a-z]){COACH} (?:de los |de las |dei |delle |des |dos |das )?(?P<word>[a-z]{{5,}}),? \|"
)
"""The word between a coach's title and his name: "l'entraineur lillois"."""
_NAMED_BEFORE = re.compile(
    rf"^,? (?:le |l'|la |el |il |o )?{COACH} (?:(?:del|de l'|du|da|do|della|dell') ?(?:cuadro|equipo|conjunto|once|"
    r"combinado|seleccion|squadra|nazionale|formazione|equipe|selection|time|equipa|selecao) )?"
    r"(?P<word>[a-z]{5,})(?![a-z])"
)
"""A coach's title with a word for his town behind his name: "Thiam, le technicien lougatois"."""
_OF_PEOPLE = re.compile(rf"(?<![a-z])(?P<word>[a-z]{{5,}}er) {COACH}s?,? \|")
"""The word for a town's people before a coach's title: "der Linzer Trainer"."""
_OF_LAND = re.compile(rf"(?<![a-z])(?P<word>[a-z]{{3,}}isch)e[nmrs]? (?:national|chef)?{COACH},? \|")
"""The German adjective of a land before a coach's title: "der moldauische Teamchef"."""
_ON_ITS_SIDE = re.compile(rf"^\W*(?:du )?cote (?P<word>[a-z]{{6,}}),? (?:(?:le |la |l')(?:[a-z]+ )?)?{COACH},? \|")
"""A sentence that opens with the word for a town's people and goes on about a coach: "Côté lillois, le coach Gray"."""
_MEN_IN = re.compile(rf"(?<![a-z])(?:d?(?:i|egli|elle)|gli|le) (?P<word>{COLOURS}) di (?:mister |coach )?\|")
"""A side by its colours, and the word that makes it a coach's: "i rossoneri di Gray"."""
_WORDS_BEFORE = (
    (_OWNED, False), (_LETTERED, False), (_OF_ADJECTIVE, True), (_OF_PEOPLE, True), (_OF_LAND, True),
    (_ON_ITS_SIDE, True), (_MEN_IN, True),
)  # fmt: skip
"""What ties a coach by a word before his title, and whether a word made of the name does."""
_FEDERAL = re.compile(r"(?<![a-z])bundestrainer(?:in)?,? \|")
"""What only Germany calls its coach."""
_HYPHENED = re.compile(rf"^,? ?\(?(?:der )?(?P<word>[a-z]{{3,}})-{COACH}(?![a-z])")
"""A coach's title with his club behind his name: "Gray (Linz-Coach)"."""


def worded(survey: Survey, sentence: Sentence, here: list[Mention], sides: Sides) -> Iterator[str]:
    """By a word of one team's name, or an adjective made of one, beside the title: "Town boss Smith"."""
    for mention in here:
        behind = fold_text(sentence.evidence.quote[mention.end - sentence.evidence.start :])
        for pattern, stem in ((_NAMED_BEFORE, True), (_HYPHENED, False)):
            after = pattern.match(behind)
            if after and (side := _by_word(after["word"], sides, stem=stem)):
                yield side
        before = before_name(sentence, mention)
        for pattern, stem in _WORDS_BEFORE:
            found = pattern.search(before)
            if found and (side := _by_word(found["word"], sides, stem=stem)):
                yield side
        if _FEDERAL.search(before) and (side := side_by_word("deutschland", sides, stem=False)):
            yield side
        found = _OWNED.search(before) if survey.language == "en" else None
        if found and (side := side_by_nationality(found["word"], sides)):
            yield side


def _by_word(word: str, sides: Sides, *, stem: bool) -> str | None:
    return side_by_word(word, sides, stem=stem) or side_by_nickname(word, sides)
