"""From what came over the wire to the reply that the stages get: how it ended, what is wrong with it, what it cost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from summarizer.models.answers import faults_of, outcome_of, unusable
from summarizer.models.prices import cost_of
from summarizer.schemas.exchange import Reply, Request
from summarizer.schemas.summary import Attempt, Outcome, Tokens


@dataclass(frozen=True)
class Came:
    """A completion without its vendor: ``created`` in seconds since 1970, ``recording`` where it was replayed."""

    text: str
    finish_reason: str | None
    refusal: str | None
    tokens: Tokens
    created: int
    seconds: float
    recording: str | None = None


def reply_of(  # noqa: PLR0913 - the parts of one exchange
    request: Request, model: str, base_url: str | None, came: Came, *, value: Any, failure: Exception | None
) -> Reply:
    """The reply to a request: ``value`` is the parsed answer, or ``failure`` why the text could not be parsed."""
    outcome = outcome_of(came.text, came.finish_reason, refusal=came.refusal, failure=failure)
    attempt = Attempt(
        model=model,
        prompt=request.prompt,
        version=request.version,
        attempt=request.attempt,
        tokens=came.tokens,
        cost=cost_of(model, came.tokens, created=came.created, base_url=base_url),
        seconds=came.seconds,
        outcome=outcome,
        recording=came.recording,
    )
    return Reply(value=value, text=came.text, problem=_problem(outcome, came.refusal, failure), attempt=attempt)


def _problem(outcome: Outcome, refusal: str | None, failure: Exception | None) -> str | None:
    if outcome is Outcome.OK:
        return None
    return faults_of(failure) if outcome is Outcome.MALFORMED else unusable(outcome, refusal=refusal)
