"""What each failure of an endpoint means for whoever asked, in words, without knowing a vendor's classes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from summarizer.errors import ModelError, ModelRejected, ModelUnavailable
from summarizer.models.retry import TryAgain

CONTEXT_CODES = frozenset({"context_length_exceeded", "exceed_context_size_error"})
"""What endpoints call a request that is longer than the model can read."""

QUOTA_CODES = frozenset({"insufficient_quota", "billing_hard_limit_reached"})
"""What endpoints call an account without credit, which no waiting mends."""

_DETAIL_LENGTH = 200


class Meaning(Enum):
    """What a failure asks of us: try again, slow everybody down, or give up."""

    TRANSIENT = "transient"
    RATE = "rate"
    FINAL = "final"


@dataclass(frozen=True)
class Failure:
    """A failure as an endpoint told it: its meaning, what it was in words, the endpoint's own code and detail."""

    meaning: Meaning
    words: str
    code: str | None = None
    detail: str = ""
    after: float | None = None


def raised(failure: Failure, endpoint: str) -> TryAgain | ModelError:
    """The exception for a failure at an endpoint, which is named as a person knows it."""
    if failure.code in CONTEXT_CODES:
        return ModelRejected(
            f"{endpoint}: the article is too long for the model's context; give a model with a longer one, "
            "or raise SUMMARIZER_CONTEXT for a local model"
        )
    text = f"{endpoint}: {failure.words}" + (f" ({failure.detail})" if failure.detail else "")
    if failure.meaning is Meaning.FINAL or failure.code in QUOTA_CODES:
        return ModelRejected(text)
    return TryAgain(ModelUnavailable(text), after=failure.after, everyone=failure.meaning is Meaning.RATE)


def detail_of(body: Any, secret: str | None) -> tuple[str | None, str]:
    """The code and the message in an error's body, on one line, with no secret in it."""
    error = body.get("error", body) if isinstance(body, dict) else body
    if not isinstance(error, dict):
        return None, _one_line(str(error or ""), secret)
    code = next((str(error[key]) for key in ("code", "type") if isinstance(error.get(key), str)), None)
    return code, _one_line(str(error.get("message") or ""), secret)


def _one_line(text: str, secret: str | None) -> str:
    line = " ".join(text.split())
    line = line.replace(secret, "…") if secret else line
    return line if len(line) <= _DETAIL_LENGTH else line[: _DETAIL_LENGTH - 1] + "…"
