"""Whether a passage tells that a name is the ground of the match."""

from __future__ import annotations

from functools import lru_cache

from summarizer.grounding.folding import fold, fold_text, whole_words
from summarizer.grounding.names import same_name
from summarizer.grounding.scores import scores_in
from summarizer.roles import roles_of
from summarizer.schemas.article import Evidence
from summarizer.verification.club_names import is_club
from summarizer.verification.ground_words import (
    AIMED,
    AT,
    AT_ALONE,
    BARE,
    CARRIED_OFF,
    CONQUERED,
    CROWD_AT,
    DEFINITE,
    FILLED,
    IN_A,
    MATCH_OF,
    OF_GROUND,
    ON_AFTER,
    PLAYED_AT,
    PUT_ON,
    QUALIFIED,
    REACHED,
    RESULT_AT,
    STAGED,
)
from summarizer.verification.labels import is_labelled_ground
from summarizer.verification.match_words import PLAYED, RESULT_NOUN
from summarizer.verification.no_grounds import is_no_ground
from summarizer.verification.status_words import COMPETITION, CROWD, NAMES_OF_THINGS, VENUE
from summarizer.verification.survey import Survey


def is_ground(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether the words around a name in its passage, or elsewhere in the article, make it the ground."""
    if is_labelled_ground(passage.quote, name) or _heads_data_line(passage, name):
        return True
    if is_no_ground(survey, passage, name) or _was_elsewhere(survey, passage, name):
        return False
    if _is_of_others(survey, passage):
        return False
    if VENUE.search(fold_text(name)):
        return True
    return is_scene_of_match(survey, passage, name) or (
        not is_outdone(survey, name) and _is_told_ground(survey, passage, name)
    )


def is_outdone(survey: Survey, name: str) -> bool:
    """Whether no sentence has words of a ground beside a name, in an article that names another ground as one."""
    grounds = _named_grounds(survey)
    if not grounds or NAMES_OF_THINGS.search(fold_text(name)) or any(same_name(name, one) for one in grounds):
        return False
    return not any(
        is_labelled_ground(one.evidence.quote, name) or _tells_ground(one.evidence.quote, name)
        for one in survey.sentences
    )


@lru_cache(maxsize=64)
def _named_grounds(survey: Survey) -> tuple[str, ...]:
    """The names with a ground's word in them that an article has where grounds stand."""
    return tuple(
        one.text
        for sentence in survey.sentences
        for one in survey.cast.named_in(sentence.evidence)
        if VENUE.search(fold_text(one.text)) and not _is_side_or_town(survey, one.text)
        if _stands_at(sentence.evidence.quote, one.text) or is_labelled_ground(sentence.evidence.quote, one.text)
    )


def _is_told_ground(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether words beside a name, which itself has none of a ground, make it the ground."""
    if _is_told_place(survey, passage, name):
        return True
    competition = COMPETITION.search(fold_text(name)) is not None
    told = _tells_ground(passage.quote, name) and not (survey.is_listed(name) or survey.is_match_team(name))
    if told and not competition:
        return True
    if competition or survey.is_listed(name) or survey.cast.kind(name) == "team" or _is_town_of_team(survey, name):
        return False
    if any(_tells_ground(one.evidence.quote, name) for one in survey.sentences):
        return _stands_at(passage.quote, name) or _is_scene(passage.quote, name)
    before = _before(passage.quote, name)
    return before is not None and _is_of_play(survey, passage) and _stands_where_grounds_do(survey, before, name)


def _is_of_play(survey: Survey, passage: Evidence) -> bool:
    """Whether a passage names a side of the match, or words of a match or its result."""
    folded = fold_text(passage.quote)
    sided = any(one.team and survey.is_match_team(one.name) for one in survey.parts(passage).mentions)
    return sided or bool(PLAYED.search(folded) or RESULT_NOUN.search(folded))


def _stands_where_grounds_do(survey: Survey, before: str, name: str) -> bool:
    """Whether the words before a name are those before a ground, and nothing makes it a person's or a town's."""
    if NAMES_OF_THINGS.search(fold_text(name)):
        return bool(DEFINITE.search(before) or BARE.search(before))
    if survey.cast.kind(name) not in {"place", "unknown"} or _has_part(survey, name):
        return False
    # German has a capital for every noun ("im Niemandsland"), and "em", "en" and "in" stand before towns as well.
    at = AT_ALONE.search(before)
    return survey.language != "de" and bool(DEFINITE.search(before) or (at and not AIMED.search(before)))


def _has_part(survey: Survey, name: str) -> bool:
    """Whether some sentence gives a name a person's part."""
    return any(roles_of(one.parts, name, survey.same) for one in survey.sentences)


def _is_told_place(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether a result or a crowd was at a name of which the article never tells but that things are there."""
    if survey.is_match_team(name) or _is_town_of_team(survey, name) or COMPETITION.search(fold_text(name)):
        return False
    places = _all_before(survey.article.text, name)
    if any(roles_of(one.parts, name, survey.same) for one in survey.sentences):
        return False
    # beside a side, a name whose place another sentence tells
    near = places if any(m.team for m in survey.parts(passage).mentions) else _all_before(passage.quote, name)
    told = any(RESULT_AT.search(one) or CROWD_AT.search(one) or PLAYED_AT.search(one) for one in near)
    least = _OFTEN if survey.is_listed(name) else 1
    return told and len(places) >= least and all(AT.search(one) or VENUE.search(one[-25:]) for one in places)


def _was_elsewhere(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether a result was at a name in an article about a match to come: where an earlier one was played."""
    return survey.ahead and any(RESULT_AT.search(one) for one in _all_before(passage.quote, name))


_PAIR = 2


def _is_of_others(survey: Survey, passage: Evidence) -> bool:
    """Whether a passage tells a result of two teams of which none is a side of this match."""
    teams = {one.name for one in survey.parts(passage).mentions if one.team}
    if len(teams) < _PAIR or any(map(survey.is_match_team, teams)):
        return False
    return bool(scores_in(survey.around(passage).quote, survey.article.language))


def _is_side_or_town(survey: Survey, name: str) -> bool:
    return survey.is_match_team(name) or survey.is_listed(name) or is_club(name) or _is_town_of_team(survey, name)


def is_told_scene(survey: Survey, name: str) -> bool:
    """Whether some sentence of the article makes a name the place where a match is played."""
    return any(_is_scene(one.evidence.quote, name) for one in survey.sentences)


def is_scene_of_match(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether a passage tells a match at a name: "Mount Grace was the setting", "espugna il Pratone"."""
    if COMPETITION.search(fold_text(name)) or _is_side_or_town(survey, name):
        return False
    if _is_scene(passage.quote, name):
        return True
    if any(CONQUERED.search(one) or FILLED.search(one) for one in _all_before(passage.quote, name)):
        return True
    if not any(mention.team and survey.is_match_team(mention.name) for mention in survey.parts(passage).mentions):
        return False
    people = any(not mention.team and mention.name != name for mention in survey.parts(passage).mentions)
    return not people and any(
        REACHED.search(one) or CARRIED_OFF.search(one) for one in _all_before(passage.quote, name)
    )


def _is_scene(text: str, name: str) -> bool:
    """Whether the words around a name make it the place where a match is played."""
    folded = fold_text(text)
    for start, end in whole_words(folded, fold_text(name).strip()):
        before, after = _unquoted(folded[:start]), folded[end:].removeprefix('"')
        if ON_AFTER.match(after) or (PUT_ON.match(after) and AT.search(before)) or STAGED.search(before[-_WINDOW:]):
            return True
    return False


_OFTEN = 2
"""How often a name that stands in a list has to be a place to be one."""


def _all_before(text: str, name: str) -> list[str]:
    """The folded words before each occurrence of a name in a text."""
    folded = fold_text(text)
    found = whole_words(folded, fold_text(name).strip())
    return [_unquoted(folded[max(0, start - _WINDOW) : start]) for start, _ in found]


_WINDOW = 90
"""Most characters before a name that are looked at."""


def _unquoted(before: str) -> str:
    return before.rstrip().removesuffix('"').rstrip() + " " if before.rstrip().endswith('"') else before


def _before(text: str, name: str) -> str | None:
    """The folded words before a name in a text."""
    folded = fold_text(text)
    found = next(whole_words(folded, fold_text(name).strip()), None)
    return _unquoted(folded[: found[0]]) if found else None


def _stands_at(text: str, name: str) -> bool:
    before = _before(text, name)
    return before is not None and bool(DEFINITE.search(before) or BARE.search(before) or IN_A.search(before))


def _tells_ground(text: str, name: str) -> bool:
    """Whether the words beside a name are those of a ground: "the stadium", "the crowd of", "a packed"."""
    folded = fold(text).text
    for start, end in whole_words(folded, fold_text(name).strip()):
        before, after = _unquoted(folded[:start]), folded[end:]
        if OF_GROUND.search(before[-_WINDOW:]) or MATCH_OF.search(before) or CROWD_AT.search(before):
            return True
        if QUALIFIED.match(after):
            return True
    return False


def _is_town_of_team(survey: Survey, name: str) -> bool:
    """Whether a name is but a word of a team's name: the town, not the ground."""
    words = set(fold_text(name).split())
    return any(words < set(fold_text(form).split()) for form in survey.cast.forms if survey.is_team(form))


def _heads_data_line(passage: Evidence, ground: str) -> bool:
    """Whether a passage is a line of match data that opens with the place: "Linz, 4.000 Zuschauer, SR Maier"."""
    folded = fold_text(passage.quote)
    return folded.startswith(f"{fold_text(ground)},") and CROWD.search(folded) is not None
