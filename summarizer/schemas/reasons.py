"""The one list of reasons for which a proposed fact is held."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why a fact is held. :data:`MEANING` says each in words for the desk."""

    QUOTE_NOT_FOUND = "quote_not_found"
    QUOTE_NOT_READ = "quote_not_read"
    VALUE_MALFORMED = "value_malformed"
    NUMBER_NOT_IN_PASSAGE = "number_not_in_passage"
    NAME_NOT_IN_PASSAGE = "name_not_in_passage"
    TEXT_NOT_IN_PASSAGE = "text_not_in_passage"
    NAME_AMBIGUOUS = "name_ambiguous"
    NOT_A_PERSON = "not_a_person"
    NOT_ASSERTED = "not_asserted"
    NOT_THE_RESULT = "not_the_result"
    NOT_A_GOAL = "not_a_goal"
    OTHER_MATCH = "other_match"
    WRONG_ROLE = "wrong_role"
    ROLE_UNCLEAR = "role_unclear"
    SECOND_LOOK_DISAGREES = "second_look_disagrees"
    WRONG_TEAM = "wrong_team"
    MORE_GOALS_THAN_SCORE = "more_goals_than_score"
    BREAKS_RUNNING_SCORE = "breaks_running_score"
    IMPOSSIBLE_MINUTE = "impossible_minute"
    IMPOSSIBLE_SCORE = "impossible_score"
    AFTER_SENDING_OFF = "after_sending_off"
    SAME_TEAM_TWICE = "same_team_twice"
    DATES_OUT_OF_ORDER = "dates_out_of_order"
    CONTRADICTED = "contradicted"
    DUPLICATE = "duplicate"
    DEPENDS_ON_HELD = "depends_on_held"


MEANING: dict[Reason, str] = {
    Reason.QUOTE_NOT_FOUND: "The passage given as proof does not stand in the article.",
    Reason.QUOTE_NOT_READ: "The passage stands only in a part that is not read, such as boilerplate.",
    Reason.VALUE_MALFORMED: "The value is not of the form that this field needs.",
    Reason.NUMBER_NOT_IN_PASSAGE: "A number in the value does not stand in the passage, nor follow from it.",
    Reason.NAME_NOT_IN_PASSAGE: "The name does not stand in the passage, and the article holds no link to it.",
    Reason.TEXT_NOT_IN_PASSAGE: "The words of the value do not stand in the passage.",
    Reason.NAME_AMBIGUOUS: "The name fits more than one person or team of the article.",
    Reason.NOT_A_PERSON: "The value names a team, a ground or a thing where a person is needed.",
    Reason.NOT_ASSERTED: "The passage denies, doubts, plans or only nearly reaches it.",
    Reason.NOT_THE_RESULT: "The score in the passage is not the result: half-time, aggregate, shoot-out or running.",
    Reason.NOT_A_GOAL: "The passage tells of a save, a miss, the woodwork or a disallowed goal.",
    Reason.OTHER_MATCH: "The passage is about another match, day or competition.",
    Reason.WRONG_ROLE: "The passage gives this person another part in it.",
    Reason.ROLE_UNCLEAR: "The passage does not tell clearly who did what, and no second look settled it.",
    Reason.SECOND_LOOK_DISAGREES: "A second reading, without the first answer, said otherwise.",
    Reason.WRONG_TEAM: "The article ties this player, or this goal, to the other team.",
    Reason.MORE_GOALS_THAN_SCORE: "More goals are listed for a team than the score gives it.",
    Reason.BREAKS_RUNNING_SCORE: "The running score in the text does not allow it.",
    Reason.IMPOSSIBLE_MINUTE: "No match has that minute, or not in that half or order.",
    Reason.IMPOSSIBLE_SCORE: "The scores of the article do not allow it (half-time, shoot-out, aggregate).",
    Reason.AFTER_SENDING_OFF: "The player had been sent off, or taken off, before.",
    Reason.SAME_TEAM_TWICE: "A match needs two different teams.",
    Reason.DATES_OUT_OF_ORDER: "The date does not fit the article's own date and tense.",
    Reason.CONTRADICTED: "Another passage of the same article says otherwise.",
    Reason.DUPLICATE: "It is the same event told a second time.",
    Reason.DEPENDS_ON_HELD: "It rests on a fact that is itself held.",
}
"""Each reason in one sentence that a desk editor understands."""
