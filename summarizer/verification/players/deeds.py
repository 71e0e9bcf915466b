"""Whether the words of a passage make a player the one who did something: was sent off, missed a penalty."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from summarizer.grounding.folding import fold, fold_text
from summarizer.roles import Role, Ruling, judge, people_of, roles_of, vocabulary_of
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.verdict import RoleAsked
from summarizer.verification.findings import CONFIRMED, DERIVED, Finding
from summarizer.verification.questions import asked
from summarizer.verification.survey import Survey


@dataclass(frozen=True)
class Deed:
    """What a player did: its role, the question about it, the words that tell it, and roles that others have in it."""

    role: Role
    question: RoleAsked
    words: re.Pattern[str]
    others: frozenset[Role] = frozenset()


def by_role(survey: Survey, found: Finding, passage: Evidence, deed: Deed) -> Finding:
    """A name by the part that the words give it: confirmed, held, derived where nobody else is named, or asked."""
    name, parts = str(found.value), survey.parts(passage)
    ruling = judge(parts, name, deed.role, (passage.start, passage.end), survey.same)
    if ruling.ruling is Ruling.CONFIRMED:
        return replace(found, support=CONFIRMED)
    if ruling.ruling is Ruling.CONTRADICTED:
        return found.held(Reason.WRONG_ROLE, f"{name} is not the one {deed.role.value}: {ruling.why}.")
    if _is_alone(survey, name, passage, deed) or _is_told_elsewhere(survey, name, passage, deed):
        return replace(found, support=DERIVED)
    return asked(survey, found, passage, deed.question, people_of(parts, survey.same))


def _is_alone(survey: Survey, name: str, passage: Evidence, deed: Deed) -> bool:
    """Whether nobody else who could be meant stands in the sentences of a passage that tells of the event.

    Who scores in the same words may do so before the event of another.
    """
    folded = fold(passage.quote)
    told = [folded.to_original(*one.span()) for one in deed.words.finditer(folded.text)]
    if not told or (deed.role is Role.SENT_OFF and _scores(survey, name, passage, told)):
        return False
    others = {
        mention.name
        for sentence in survey.touched(passage)
        for mention in sentence.parts.mentions
        if not mention.team and not survey.same(mention.name, name)
    }
    parts = survey.parts(passage)
    return all(roles_of(parts, one, survey.same) & deed.others for one in others)


def _scores(survey: Survey, name: str, passage: Evidence, told: list[tuple[int, int]]) -> bool:
    """Whether a passage makes somebody score by other words than spans of it, such as a second booking."""
    goals = (one for one in survey.parts(passage).tellings if any(survey.same(by.name, name) for by in one.scorers))
    apart = [(one.start - passage.start, one.end - passage.start) for one in goals]
    return any(not any(start < over and since < end for since, over in told) for start, end in apart)


def is_players_side(survey: Survey, name: str, passage: Evidence) -> bool:
    """Whether a name stands only as whose player somebody is: "o zagueiro do Kern", "Lang (LIN)"."""
    named = [
        (sentence.masked.text, token)
        for sentence in survey.touched(passage)
        for token in sentence.masked.people
        if survey.same(token.mention.name, name)
    ]
    return bool(named) and all(
        _whose(survey.language).search(text, 0, token.start)
        or (_BRACKET.search(text, 0, token.start) and text.startswith(")", token.end))
        for text, token in named
    )


_BRACKET = re.compile(r"<\d+> \($")


@lru_cache(maxsize=8)
def _whose(language: str) -> re.Pattern[str]:
    """A word for a player, and the preposition and article of a side right before a name."""
    people = "|".join(vocabulary_of(language).people)
    return re.compile(rf"(?<![a-z])(?:{people})(?: [a-z]+)? (?:do|da|del|dello|della|dell'|du|of the) ?$")


def _is_told_elsewhere(survey: Survey, name: str, passage: Evidence, deed: Deed) -> bool:
    """Whether other sentences make a player of a passage that tells of the event the one who did it, and only him."""
    if not deed.words.search(fold_text(passage.quote)):
        return False
    here = survey.touched(passage)
    elsewhere = [one for one in survey.sentences if one not in here and not survey.is_beside(one)]
    named = {mention.name for one in here for mention in one.parts.mentions if not mention.team}
    did = {one for one in named if any(deed.role in roles_of(s.parts, one, survey.same) for s in elsewhere)}
    return bool(did) and all(survey.same(one, name) for one in did)
