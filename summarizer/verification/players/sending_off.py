"""Checks who was sent off: not one who was spared, booked or fouled, and no coach."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.assertion import denial
from summarizer.grounding.folding import fold, fold_text
from summarizer.roles import Role, people_of, roles_of
from summarizer.roles.card_lists import ListedCard, listed_dismissals
from summarizer.roles.cards import BENCH, NOT_SENT_OFF, SENT_OFF, SPARED, is_only_leaving, is_only_yellow
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.verdict import RoleAsked
from summarizer.verification.findings import CONFIRMED, DERIVED, Finding
from summarizer.verification.fouls import fouled_in
from summarizer.verification.players.anothers_card import is_anothers_card
from summarizer.verification.players.card_taken_back import card_taken_back
from summarizer.verification.players.deeds import Deed, by_role
from summarizer.verification.quotes import clipped
from summarizer.verification.survey import Sentence, Survey

_DISMISSED = Deed(Role.SENT_OFF, RoleAsked.SENT_OFF, SENT_OFF)
_ASIDE = frozenset({Role.FOULED, Role.REFEREE, Role.OFFICIAL, Role.COACH})
"""Parts in a foul that nobody has who is sent off for it."""


def sent_off(survey: Survey, found: Finding, passage: Evidence) -> Finding:
    """A sending-off that was one, of a player, and not of the man fouled."""
    name = str(found.value)
    cards = listed_cards(survey, name, passage)
    if any(one.beside for one in cards):
        return found.held(Reason.WRONG_ROLE, f"{name} was sent away from beside the pitch.")
    if cards and not _is_coach_alone(survey, name):
        return replace(found, support=CONFIRMED)
    if (cue := _other_match(survey, passage)) is not None:
        return found.held(Reason.OTHER_MATCH, f"The passage is about another match (“{cue}”).")
    if why := _no_card(survey, name, passage) or _no_player(survey, name, passage):
        return found.held(*why)
    ruled = by_role(survey, found, passage, _DISMISSED)
    if ruled.support != CONFIRMED and (_is_left(survey, name, passage) or _is_of_clause(survey, ruled, passage)):
        return replace(found, support=DERIVED)
    return ruled


def _other_match(survey: Survey, passage: Evidence) -> str | None:
    """The words that put the clause of a card with another match, or none."""
    folded = fold(passage.quote)
    told = SENT_OFF.search(folded.text)
    if told is None or survey.is_here(passage.start, passage.end):
        return None
    found = denial(passage.quote, survey.language, folded.to_original(*told.span()))
    return found.cue if found and found.reason is Reason.OTHER_MATCH else None


def listed_cards(survey: Survey, name: str, passage: Evidence | None = None) -> tuple[ListedCard, ...]:
    """The red cards that the article's lists give a player, only those of a passage where it is given."""
    return tuple(
        one
        for one in listed_dismissals(survey.article.text)
        if (passage is None or (one.start < passage.end and passage.start < one.end)) and survey.same(one.name, name)
    )


def _is_coach_alone(survey: Survey, name: str) -> bool:
    """Whether the article calls him a coach, and no line-up has him."""
    return not survey.is_listed(name) and _is_coach(survey, name)


def _no_card(survey: Survey, name: str, passage: Evidence) -> tuple[Reason, str] | None:
    """Why sentences that may tell a sending-off tell none, or nothing."""
    if back := card_taken_back(survey, passage, name):
        return Reason.NOT_ASSERTED, f"The card was taken back (“{back}”)."
    around = survey.around(passage)
    if is_only_yellow(around.quote):
        return Reason.NOT_ASSERTED, f"The passage tells of a yellow card: “{clipped(around.quote)}”."
    if is_only_leaving(around.quote):
        return Reason.NOT_ASSERTED, f"The passage tells that he left the pitch: “{clipped(around.quote)}”."
    folded = fold_text(around.quote)
    spared = SPARED.search(folded) or NOT_SENT_OFF.search(folded)
    return (Reason.NOT_ASSERTED, f"The passage does not tell a sending-off (“{spared.group()}”).") if spared else None


def _no_player(survey: Survey, name: str, passage: Evidence) -> tuple[Reason, str] | None:
    """Why a name is no player who was sent off here: a coach, somebody on the bench, the man fouled; or nothing."""
    if _is_coach(survey, name):
        return Reason.WRONG_ROLE, f"{name} is a coach in this article, not a player."
    if is_anothers_card(survey, passage, name):
        return Reason.WRONG_ROLE, f"The card that is told beside {name} is another's, or another match's."
    if BENCH.search(fold_text(survey.around(passage).quote)) and not survey.is_listed(name):
        return Reason.ROLE_UNCLEAR, f"The passage does not tell that {name} is a player."
    if any(survey.same(one, name) for one in _fouled(survey, passage)):
        return Reason.WRONG_ROLE, f"{name} is the one fouled here."
    return None


def _fouled(survey: Survey, passage: Evidence) -> frozenset[str]:
    """The names of those fouled in the sentences of a passage."""
    return frozenset().union(*(_fouled_in(survey, sentence) for sentence in survey.touched(passage)))


def _fouled_in(survey: Survey, sentence: Sentence) -> frozenset[str]:
    by = sentence.evidence.start
    mentions = tuple(replace(m, start=m.start - by, end=m.end - by) for m in sentence.parts.mentions)
    return fouled_in(sentence.evidence.quote, mentions, survey.language)


def _is_left(survey: Survey, name: str, passage: Evidence) -> bool:
    """Whether nobody is left but this player when the one fouled, the officials and the coaches are set aside."""
    if not SENT_OFF.search(fold_text(passage.quote)):
        return False
    parts, fouled = survey.parts(passage), _fouled(survey, passage)
    left = [
        one
        for one in people_of(parts, survey.same)
        if survey.same(one, name)
        or not (
            roles_of(parts, one, survey.same) & _ASIDE
            or _is_coach(survey, one)
            or any(survey.same(one, other) for other in fouled)
        )
    ]
    return bool(fouled) and len(left) == 1 and survey.same(left[0], name)


def _is_of_clause(survey: Survey, ruled: Finding, passage: Evidence) -> bool:
    """Whether a clause of its own tells the card right behind this player's name: "after Kern had been sent off"."""
    if ruled.reason:
        return False
    around = survey.around(passage)
    for mention in survey.parts(passage).mentions:
        if mention.team or not survey.same(mention.name, str(ruled.value)):
            continue
        before = fold_text(around.quote[: mention.start - around.start])
        behind = fold_text(around.quote[mention.end - around.start :])
        card = SENT_OFF.search(behind) if _OPENS.search(before) else None
        if card and _STRAIGHT.fullmatch(behind[: card.start()]):
            return passage.start <= mention.start < passage.end
    return False


_OPENS = re.compile(
    r"(?<![a-z])(?:after|when|since|because|before|as|once|dopo che|quando|poiche|perche|prima che|despues de que|"
    r"luego de que|cuando|porque|antes de que|nachdem|als|weil|da|bevor|ehe|dass|apres que|quand|lorsque|puisque|parce "
    r"que|avant que|depois que|depois de|apos|antes que|pois) $"
)
"""A conjunction right before the subject of its clause."""
_STRAIGHT = re.compile(
    r"(?: (?:was|is|were|had|has|been|being|got|e|era|fu|viene|venne|veniva|stat[oa]|fue|es|ha|habia|sido|wurde|wird|"
    r"worden|est|etait|fut|eut|a|avait|ete|foi|tinha|sendo|[a-z]+(?:ly|mente|ment)))* ?"
)
"""Nothing but auxiliary verbs and adverbs, so that who is named is the subject of the passive behind them."""


def _is_coach(survey: Survey, name: str) -> bool:
    """Whether the article calls him a coach; a listed player whose name a coach's begins with is another man."""

    def same(one: str, other: str) -> bool:
        longer = one.startswith(f"{other} ") and survey.is_listed(other) and " " in other
        return survey.same(one, other) and not longer

    return any(Role.COACH in roles_of(sentence.parts, name, same) for sentence in survey.sentences)
