"""All that an endpoint can do wrong, by chance with a seed: refuse the rate, fail, hang up, stall, answer nonsense."""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from loopback import generated
from loopback.endpoint import RESET, completion, number_of, perfect_answer

NOT_ANSWERED = ("rate", "rate_after", "server", "reset", "stall")
"""Faults that give no completion: nothing is paid for them."""

ANSWERED = ("empty", "cut_off", "malformed", "refused", "nonsense", "other_article")
"""Faults in a completion: each is paid for, and forces one call more."""

ALL = NOT_ANSWERED + ANSWERED
_ERROR = json.dumps({"error": {"message": "so it is", "type": "server_error"}}).encode()


@dataclass
class Faulty:
    """Responds as a perfect reader, with a fault in so large a share of the requests; counts each kind of fault."""

    share: float
    seed: int = 0
    delay: float = 0.0
    stall: float = 30.0
    kinds: Sequence[str] = ALL
    count: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)  # noqa: S311 (chance for a test, not for a secret)

    async def __call__(self, body: dict[str, Any]) -> tuple[int, dict[str, str], bytes]:
        """The response to a request."""
        kind = self._random.choice(self.kinds) if self._random.random() < self.share else "none"
        self.count[kind] += 1
        await asyncio.sleep(self.stall if kind == "stall" else self.delay)
        return self._response(kind, body)

    def _response(self, kind: str, body: dict[str, Any]) -> tuple[int, dict[str, str], bytes]:
        right = json.dumps(perfect_answer(body))
        responses: dict[str, tuple[int, dict[str, str], bytes]] = {
            "rate": (429, {}, _ERROR),
            "rate_after": (429, {"retry-after": "0.05"}, _ERROR),
            "server": (500, {}, _ERROR),
            "reset": (RESET, {}, b""),
            "stall": (500, {}, _ERROR),
            "empty": (200, {}, completion("")),
            "cut_off": (200, {}, completion(right[: len(right) // 2], finish_reason="length")),
            "malformed": (200, {}, completion(right[: len(right) // 2] + "?")),
            "refused": (200, {}, completion("", finish_reason="content_filter")),
            "nonsense": (200, {}, completion(json.dumps(_nonsense(body)))),
            "other_article": (200, {}, completion(json.dumps(_other(body)))),
        }
        return responses.get(kind, (200, {}, completion(right)))


def _is_reading(body: dict[str, Any]) -> bool:
    return "matches" in body["response_format"]["json_schema"]["schema"]["properties"]


def _other(body: dict[str, Any]) -> dict[str, Any]:
    """The right answer to another article."""
    return generated.answer(number_of(body) + 4321) if _is_reading(body) else perfect_answer(body)


def _nonsense(body: dict[str, Any]) -> dict[str, Any]:
    """An answer that meets the schema and of which nothing is true."""
    if not _is_reading(body):
        return perfect_answer(body)
    answer = generated.answer(number_of(body))
    match = answer["matches"][0]
    made_up = {"quote": "as everybody saw that night", "value": "Nowhere Wanderers"}
    match |= {"home_team": made_up, "away_team": {**made_up, "value": "Elsewhere United"}, "competition": made_up}
    match |= {"at_home": None, "score": {"quote": "nine goals to seven", "value": {"home": 9, "away": 7}}}
    match["status"] = {"quote": "it ended in the rain", "value": "abandoned"}
    match["goals"] = [{**match["goals"][0], "quote": "he hit it", "scorer": made_up, "team": made_up, "minute": None}]
    match["goals"][0]["kind"] = {"quote": "he hit it", "value": "penalty"}
    return answer
