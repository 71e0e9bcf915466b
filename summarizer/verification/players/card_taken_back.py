"""A red card that the referee takes back in the match itself: "After a review it was downgraded to yellow."."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold_text
from summarizer.roles.cards import TAKEN_BACK
from summarizer.schemas.article import Evidence
from summarizer.verification.survey import Survey

_TO_RED = re.compile(
    r"(?:(?:\bto|into|\bin|zu|\ben|para|\bem) (?:a |an |un |einen? |the )?(?:straight )?"
    r"(?:red|rot|rosso|roja|rouge|vermelho)|\ba (?:la |una |um )?(?:rosso|roja|vermelho))(?![a-z])"
)
"""A yellow card that became a red one."""
_APPEALED = re.compile(
    r"appeal|ricorso|giudice|recurso|apelacion|comite|einspruch|sportgericht|verband|\bappel\b|commission|comision|"
    r"jury|federa|tribunal|later that week|next day|days later"
)
"""What happens to a card after the match."""


def card_taken_back(survey: Survey, passage: Evidence, name: str) -> str | None:
    """The words that take a player's card back, in the sentence of a passage or the one behind it, or none."""
    around = survey.around(passage)
    behind = survey.behind(around)
    told = [around.quote]
    if behind and all(
        survey.same(mention.name, name) or mention.name.startswith("VAR") for mention in behind.parts.mentions
    ):
        told.append(behind.evidence.quote)
    for text in map(fold_text, told):
        found = TAKEN_BACK.search(text)
        if found and not (_TO_RED.search(text) or _APPEALED.search(text)):
            return found.group()
    return None
