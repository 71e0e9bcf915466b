"""An endpoint without a network: what responds to requests, as the transport of a client."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field

import httpx2

from loopback.endpoint import RESET, Other, Respond, number_of


@dataclass
class Wire(httpx2.AsyncBaseTransport):
    """Hands requests to ``respond``; ``answered`` counts completions by the number of the article."""

    respond: Respond
    other: Other | None = None
    requests: int = 0
    in_flight: int = 0
    most_in_flight: int = 0
    answered: Counter[int] = field(default_factory=Counter)
    headers: list[str] = field(default_factory=list)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        content = await request.aread()
        path = request.url.path
        if self.other is not None and not path.endswith("/chat/completions"):
            target = path + (f"?{request.url.query.decode()}" if request.url.query else "")
            status, headers, answer = await self.other(request.method, target, content)
            return httpx2.Response(status, headers={"content-type": "application/json"} | headers, content=answer)
        self.requests += 1
        self.headers.append(str(request.headers.raw))
        return await self._asked(json.loads(content), request)

    async def _asked(self, body: dict[str, object], request: httpx2.Request) -> httpx2.Response:
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            status, headers, answer = await self.respond(body)
        finally:
            self.in_flight -= 1
        if status == RESET:
            raise httpx2.ReadError("connection reset", request=request)
        if status == 200:
            number = number_of(body)
            self.answered[-1 if number is None else number] += 1
        return httpx2.Response(status, headers={"content-type": "application/json"} | headers, content=answer)
