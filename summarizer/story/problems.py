"""What can be wrong with a sentence of a story, in words fit for the desk and for a re-ask."""

from __future__ import annotations

from enum import StrEnum

from summarizer.schemas.values import Value


class Fault(StrEnum):
    """The kinds of fault."""

    PLACEHOLDER = "placeholder"
    FOREIGN_NAME = "foreign_name"
    MIXED_NAME = "mixed_name"
    AMBIGUOUS_NAME = "ambiguous_name"
    UNKNOWN_WORD = "unknown_word"
    EVALUATIVE = "evaluative"
    NUMBER = "number"
    SCORE = "score"
    MINUTE = "minute"
    DATE = "date"
    EVENT = "event"
    ROLE = "role"
    TEAM = "team"
    DIRECTION = "direction"
    NO_RESULT_YET = "no_result_yet"
    LEFT_OUT = "left_out"


class Problem(Value):
    """A fault, the sentence it stands in (empty for what is left out), and what exactly it is."""

    fault: Fault
    sentence: str
    detail: str

    @property
    def message(self) -> str:
        """The fault in one sentence."""
        return f"{_MEANING[self.fault]}: {self.detail}"


_MEANING: dict[Fault, str] = {
    Fault.PLACEHOLDER: "A placeholder is not filled",
    Fault.FOREIGN_NAME: "This name is not among the facts",
    Fault.MIXED_NAME: "Parts of two names stand together",
    Fault.AMBIGUOUS_NAME: "This part of a name fits more than one person",
    Fault.UNKNOWN_WORD: "This says something that no fact carries",
    Fault.EVALUATIVE: "This is a judgement or a cause, and no fact carries it",
    Fault.NUMBER: "This number is not among the facts, or not in this place",
    Fault.SCORE: "This score is not among the facts, or not in this place or order",
    Fault.MINUTE: "No event of the facts has this minute, or not for this player",
    Fault.DATE: "This is not the date of the match",
    Fault.EVENT: "The facts do not tell of this event",
    Fault.ROLE: "The facts give this person another part",
    Fault.TEAM: "The facts give this to the other team",
    Fault.DIRECTION: "The facts give the result to the other team",
    Fault.NO_RESULT_YET: "The match has no result yet",
    Fault.LEFT_OUT: "This must be said",
}
