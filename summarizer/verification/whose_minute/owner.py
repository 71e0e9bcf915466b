"""Whose a minute is, by the turns in which a passage tells names and minutes, else by what stands beside it."""

from __future__ import annotations

from summarizer.grounding.minutes import MinuteMention
from summarizer.schemas.article import Evidence
from summarizer.schemas.summary import Minute
from summarizer.verification.survey import Survey
from summarizer.verification.whose_minute.beside import is_behind_another, minute_next_to
from summarizer.verification.whose_minute.told import is_at
from summarizer.verification.whose_minute.turns import in_turn


def own_minute(survey: Survey, passage: Evidence, name: str) -> MinuteMention | None:
    """The minute that a passage with several gives to a name; none where it tells one, or does not name him."""
    beside = minute_next_to(survey, passage, name)
    return next(iter(in_turn(survey, passage, name)), beside) if beside else None


def is_out_of_turn(survey: Survey, passage: Evidence, name: str, minute: Minute) -> bool:
    """Whether minutes told in turn give a name other ones than this."""
    if is_behind_another(survey, passage, name, minute):
        return True
    own = in_turn(survey, passage, name)
    return bool(own) and not any(is_at(one, minute) for one in own)
