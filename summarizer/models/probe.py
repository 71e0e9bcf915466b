"""One short question to a model, to see whether it answers and keeps to a schema."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from summarizer.errors import NoModelError, RecordingMissing
from summarizer.schemas.exchange import Message, Model, Request
from summarizer.schemas.summary import Outcome


class Readiness(BaseModel):
    """The smallest answer there is."""

    status: Literal["ready"]


QUESTION = Request(
    prompt="probe",
    version="1",
    prompt_hash="",
    article="none",
    messages=(Message(role="user", content='{"status": "ready"}'),),
    answer=Readiness,
    max_tokens=64,
)
"""The answer itself, so that any model can give it back."""


async def probe(model: Model) -> str:
    """What came of a question to a model, in words; raises what :meth:`Model.ask` raises for one out of reach."""
    try:
        reply = await model.ask(QUESTION)
    except (NoModelError, RecordingMissing):
        return f"{model.name} is replayed from recordings; nothing was asked"
    attempt = reply.attempt
    if attempt.outcome is Outcome.OK:
        return f"{model.name} answers in the form asked for ({attempt.seconds} s)"
    return f"{model.name} answers, but not in the form asked for: {reply.problem}"
