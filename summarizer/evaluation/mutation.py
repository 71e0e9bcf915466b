"""Every answer with exactly one thing wrong that a case allows: what the gate has to catch.

Nothing is random: the same case gives the same mutants. A change that the article bears out is not built.
"""

from __future__ import annotations

from summarizer.evaluation.cases import Case
from summarizer.evaluation.workshop import Mutant, Workshop
from summarizer.evaluation.wrong_names import wrong_kinds, wrong_officials, wrong_players, wrong_teams
from summarizer.evaluation.wrong_numbers import minutes_of_other_goals, other_scores, wrong_digits
from summarizer.evaluation.wrong_passages import altered_quotes, denied_events, quotes_from_elsewhere
from summarizer.schemas.proposal import Proposal

_WAYS = (
    wrong_digits,
    other_scores,
    minutes_of_other_goals,
    wrong_players,
    wrong_officials,
    wrong_teams,
    wrong_kinds,
    altered_quotes,
    quotes_from_elsewhere,
    denied_events,
)


def mutants(case: Case, right: Proposal) -> tuple[Mutant, ...]:
    """The wrong answers made from a right one, in a fixed order; none where the article tells of no match."""
    shop = Workshop.of(case, right)
    return tuple(mutant for way in _WAYS for mutant in way(shop)) if shop else ()
