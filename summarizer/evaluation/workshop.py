"""Where wrong answers are made: a right answer, the people and passages of its article, and single changes to it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pydantic import JsonValue

from summarizer.evaluation.cases import Case, MatchLabel
from summarizer.evaluation.judging import Expected, expected_facts
from summarizer.evaluation.likeness import same_person
from summarizer.evaluation.passages import Passage, passages
from summarizer.evaluation.people import named_in, people
from summarizer.evaluation.right_answers import claimed_paths
from summarizer.evaluation.scoring import row_of
from summarizer.grounding.folding import fold_text
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.values import Value

_PATH = re.compile(r"(?P<list>\w+)\[(?P<index>\d+)\]\.(?P<part>\w+)$")


class Mutant(Value):
    """A proposal with one thing wrong: where, the value or passage that is wrong, and what was changed.

    ``misplaced`` is true where the value is right and only the passage given for it is not: then what must not come out
    is a fact that shows this passage as its evidence.
    """

    mutation: str
    path: str
    wrong: JsonValue
    quote: str
    proposal: Proposal
    misplaced: bool = False

    @property
    def row(self) -> str:
        """The row of the fact that is wrong."""
        return row_of(self.path)


@dataclass(frozen=True, slots=True)
class Workshop:
    """A right answer to take apart."""

    case: Case
    label: MatchLabel
    right: Proposal
    match: ProposedMatch
    expected: Expected
    people: tuple[str, ...]
    passages: tuple[Passage, ...]

    @classmethod
    def of(cls, case: Case, right: Proposal) -> Workshop | None:
        """The workshop of a case; null where the article tells of no match."""
        label = case.labels.match
        if label is None or not right.matches:
            return None
        return cls(case, label, right, right.matches[0], expected_facts(label), people(case), passages(case.article))

    def claim(self, path: str) -> Claim | None:
        """What the right answer claims at a path."""
        found = _PATH.match(path)
        if found is None:
            return self.match.fields.get(path)
        event = self._event(found)
        return event.fields.get(found["part"]) if event else None

    def passage(self, path: str) -> str:
        """The passage that a claim stands on: its own, else its event's."""
        found, claim = _PATH.match(path), self.claim(path)
        event = self._event(found) if found else None
        own = claim.quote if claim else ""
        return own or (event.quote if event else "")

    def paths(self, row: str) -> tuple[str, ...]:
        """The claimed paths of a row."""
        return tuple(path for path in claimed_paths(self.match) if row_of(path) == row)

    def others(self, text: str, *known: JsonValue) -> tuple[str, ...]:
        """The people named in a passage, in its order, apart from those already known."""
        return apart(named_in(fold_text(text), self.people), *known)

    def mutant(self, mutation: str, path: str, value: JsonValue, quote: str, *, misplaced: bool = False) -> Mutant:
        """The right answer with one claim changed."""
        return self._mutant(mutation, path, value, quote, self._with_claim(path, value, quote), misplaced=misplaced)

    def told_elsewhere(self, mutation: str, path: str, value: JsonValue, quote: str) -> Mutant:
        """The right answer with one part of an event changed, while the event keeps the passage that tells it."""
        changed = self._with_claim(path, value, quote, follows=False)
        return self._mutant(mutation, path, value, quote, changed)

    def added_goal(self, mutation: str, scorer: str, quote: str) -> Mutant:
        """The right answer with one goal too many."""
        goal = ProposedEvent(quote=quote, fields={"scorer": Claim(value=scorer, quote=quote)})
        match = self.match.model_copy(update={"goals": (*self.match.goals, goal)})
        return self._mutant(mutation, f"goals[{len(self.match.goals)}].scorer", scorer, quote, match)

    def exchanged(self, mutation: str, one: str, other: str) -> Mutant | None:
        """The right answer with the claims of two fields exchanged."""
        first, second = self.claim(one), self.claim(other)
        if first is None or second is None:
            return None
        fields = {**self.match.fields, one: second, other: first}
        match = self.match.model_copy(update={"fields": fields})
        return self._mutant(mutation, one, second.value, second.quote, match)

    def _mutant(
        self,
        mutation: str,
        path: str,
        value: JsonValue,
        quote: str,
        match: ProposedMatch,
        **kind: Any,
    ) -> Mutant:
        proposal = self.right.model_copy(update={"matches": (match,)})
        return Mutant(mutation=mutation, path=path, wrong=value, quote=quote, proposal=proposal, **kind)

    def _event(self, found: re.Match[str]) -> ProposedEvent | None:
        events: tuple[ProposedEvent, ...] = getattr(self.match, found["list"])
        index = int(found["index"])
        return events[index] if index < len(events) else None

    def _with_claim(self, path: str, value: JsonValue, quote: str, *, follows: bool = True) -> ProposedMatch:
        """A match with one claim changed; the event's own passage ``follows`` where the claim stood on its words."""
        found = _PATH.match(path)
        claim = Claim(value=value, quote=quote)
        before = self._event(found) if found else None
        if found is None or before is None:
            return self.match.model_copy(update={"fields": {**self.match.fields, path: claim}})
        same = follows and self.passage(path) == before.quote and before.fields.get(found["part"]) is not None
        changed = ProposedEvent(
            quote=quote if same else before.quote,
            fields={**_with_own_quotes(before), found["part"]: claim},
        )
        listed: list[ProposedEvent] = list(getattr(self.match, found["list"]))
        listed[int(found["index"])] = changed
        return self.match.model_copy(update={found["list"]: tuple(listed)})


def apart(names: Iterable[str], *known: JsonValue) -> tuple[str, ...]:
    """Names of none of the known people."""
    return tuple(name for name in names if not any(isinstance(k, str) and same_person(name, k) for k in known))


def _with_own_quotes(event: ProposedEvent) -> dict[str, Claim]:
    """The claims of an event, each on words of its own, so that a change of the event's passage touches no other."""
    return {
        part: claim if claim.quote else Claim(value=claim.value, quote=event.quote)
        for part, claim in event.fields.items()
    }
