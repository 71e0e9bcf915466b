"""Which side is at home, by the words of the article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from summarizer.assertion import cue_in
from summarizer.grounding.scores import scores_in
from summarizer.roles.masking import Masked
from summarizer.verification.at_home import ARTICLE, BOTH, OTHER_TEAM, TEAM, sides_named, told_at_home
from summarizer.verification.competitions import is_this_round
from summarizer.verification.score_sides import headed_by
from summarizer.verification.sides import Sides, leading, opposite
from summarizer.verification.survey import Sentence, Survey

_CLAUSE_MARKS = (",", ";", "(", ")", " - ")
_COLON = re.compile(r"(?<=\d):(?=\d)")
_FIXTURE = re.compile(rf"(?:[a-z]+: |\W*){TEAM} ?(?:vs?\.?|x|-) ?{OTHER_TEAM}\W*")
"""A line of nothing but a fixture, the side at home first."""
_SUPPOSED = re.compile(
    r"(?<![a-z])(?:if (?:we|they|he|the|<t\d+>)|(?:two|three|four|five|six|\d) (?:[a-z]+ ){0,2}"
    r"(?:outings|games|matches|wins|defeats|draws))(?![a-z])"
)
"""Words of what would come after a result, or of a run of other matches."""
_OPPONENT_LINE = re.compile(rf"(?:[^<>]*\W)?{TEAM}(?: \w+)? \((?P<at>h|a|home|away)\)\W*")
"""A headline that names the opponent alone, and where the match is for the report's own side."""
_BETWEEN = re.compile(
    r"(?<![a-z])(?:match|game|tie|clash|derby|final|meeting|encounter|sfida|partita|gara|incontro|finale|duelo|"
    r"encuentro|partido|choque|derbi|jogo|encontro|confronto|classico|spiel|partie|begegnung|duell|rencontre|choc|"
    r"affiche)"
    rf"(?: [^\s.;:]+){{0,6}}? (?:between|tra|fra|entre|zwischen) {ARTICLE}{TEAM} (?:and|ed?|y|und|et) "
    rf"{ARTICLE}{OTHER_TEAM}"
)
"""A match between two sides, of which the one at home is named first."""
_LAST_DAY = re.compile(
    r"(?:(?:am )?(?:vergangen|letzt)\w+ (?:sonn|sams|frei|mon|diens|donners)tag|(?:am )?(?:vergangen|"
    r"letzt)\w+ mittwoch|"
    r"last (?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:domenica|sabato|venerdi|mercoledi|giovedi|lunedi|"
    r"martedi) scors[oa]|"
    r"(?:pasado )?(?:domingo|sabado|viernes|jueves|miercoles|martes|lunes)(?: pasado)?|"
    r"(?:dimanche|samedi|vendredi|mercredi|jeudi|mardi|lundi) dernier|(?:domingo|sabado) passado)"
)
"""A day of the week that is past: with both sides named, that of the match between them."""
_LINE = 3
"""What a headline or a line of data counts, against two for the words of a sentence."""
_MEETS = re.compile(
    r"(?<![a-z])(?:contra|ante|frente al?|(?:encar|enfrent|defront|visit|receb|recib)(?:a|e|ara|era|ira)|"
    r"se mid(?:e|ira) al?)"
    rf"(?: em casa| fora(?: de casa)?| en casa)? {ARTICLE}<t?(?P<met>\d+)>"
)
"""Somebody whom a side meets, in Spanish and Portuguese."""
_REACH = 60
"""Most characters of a label before the first team of a data line ("Finale: A - B 4:1")."""


@lru_cache(maxsize=64)
def host(survey: Survey, sides: Sides) -> str | None:
    """The side at home, ``home`` or ``away`` as the proposal has them; none where the article does not tell."""
    votes: Counter[str] = Counter()
    for sentence in survey.sentences:
        masked = _masked_teams(sentence)
        for side, weight in (
            *_worded(masked, sentence, sides, survey),
            *_headed(survey, sentence, sides),
            *_ordered(masked, sides),
        ):
            votes[side] += weight
    return leading(votes)


def _ordered(masked: Masked, sides: Sides) -> Iterator[tuple[str, int]]:
    """By a headline "Report: Ostrau (H)", whose one team is the opponent, by "A v B" or by "between A and B"."""
    headline = _OPPONENT_LINE.fullmatch(masked.text)
    opponent = sides.side(masked.name(headline["team"])) if headline else None
    if headline and opponent:
        yield opposite(opponent) if headline["at"].startswith("h") else opponent, _LINE
    for found, weight in ((_FIXTURE.fullmatch(masked.text), _LINE), (_BETWEEN.search(masked.text), 1)):
        first = sides.first_of(masked.name(found["team"]), masked.name(found["other"])) if found else None
        if first:
            yield first, weight


def _worded(masked: Masked, sentence: Sentence, sides: Sides, survey: Survey) -> Iterator[tuple[str, int]]:
    """The sides that the words of a sentence put at home, but for its clauses on another match."""
    if not any(mention.team and sides.side(mention.name) for mention in sentence.parts.mentions):
        return
    if _SUPPOSED.search(masked.text) or _meets_another(masked, sentence, sides):
        return
    elsewhere = cue_in("elsewhere", sentence.evidence.quote, survey.language)
    apart = bool(elsewhere and not is_this_round(elsewhere))
    apart = apart and not (_LAST_DAY.fullmatch(elsewhere or "") and len(sides_named(masked, sides)) == BOTH)
    for at, side in told_at_home(masked, sides, survey.language):
        if not (apart and _is_elsewhere(masked.text, at, survey.language)):
            yield side, 1 if apart else 2


def _meets_another(masked: Masked, sentence: Sentence, sides: Sides) -> bool:
    """Whether a sentence that names one side alone tells of its match with somebody who is neither."""
    if len(sides_named(masked, sides)) == BOTH:
        return False
    named = sentence.masked
    return any(sides.side(named.name(one["met"])) is None for one in _MEETS.finditer(named.text))


def _masked_teams(sentence: Sentence) -> Masked:
    """A sentence with its teams as tokens, and a dash in its scores, so that a colon ends a clause."""
    masked = sentence.with_teams_masked
    return replace(masked, text=_COLON.sub("-", masked.text)) if ":" in masked.text else masked


def _is_elsewhere(text: str, at: int, language: str) -> bool:
    """Whether the clause of a word is about another match."""
    start = max(text.rfind(mark, 0, at) for mark in _CLAUSE_MARKS) + 1
    end = min((found for mark in _CLAUSE_MARKS if (found := text.find(mark, at)) >= 0), default=len(text))
    return cue_in("elsewhere", text[start:end], language) is not None


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
