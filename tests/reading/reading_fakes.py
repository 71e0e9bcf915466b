"""A model that answers from a script, and short articles of our own, for the tests of the reading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from summarizer.schemas.article import Article
from summarizer.schemas.exchange import Reply, Request
from summarizer.schemas.summary import Attempt, Outcome, Tokens

Script = Callable[[Request], Any]


@dataclass
class ScriptedModel:
    """Answers each request with what ``script`` gives for it; null is an answer that cannot be used."""

    script: Script
    name: str = "test/scripted"
    asked: list[Request] = field(default_factory=list)

    async def ask(self, request: Request) -> Reply:
        self.asked.append(request)
        try:
            value = request.answer.model_validate(self.script(request))
        except ValidationError:
            return Reply(problem="The answer was cut off.", attempt=self._attempt(request, Outcome.CUT_OFF))
        return Reply(value=value, attempt=self._attempt(request, Outcome.OK))

    def _attempt(self, request: Request, outcome: Outcome) -> Attempt:
        return Attempt(
            model=self.name,
            prompt=request.prompt,
            version=request.version,
            attempt=request.attempt,
            tokens=Tokens(),
            cost=None,
            seconds=None,
            outcome=outcome,
        )


def article(text: str, **known: Any) -> Article:
    return Article(id="sha256-0123456789abcdef", text=text, **known)
