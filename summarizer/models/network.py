"""The HTTP client of every endpoint: the vendor's on aiohttp, its failures under the names that httpx2 has for them."""

from __future__ import annotations

import ssl
from functools import lru_cache
from typing import Any

import aiohttp
import httpx2
import openai


@lru_cache(maxsize=1)
def _trust() -> ssl.SSLContext:
    """Whom the network trusts; read once: every certificate anew takes each client a fifth of a second."""
    return httpx2.create_ssl_context()


class HttpClient(openai.DefaultAioHttpClient):
    """The vendor's client on aiohttp.

    For hundreds of questions in flight it takes a third of the processor time that httpx2's own pool takes, which
    looks through all its connections at each request.
    """

    def __init__(self, **how: Any) -> None:
        super().__init__(**{"verify": _trust(), **how})

    async def send(self, request: httpx2.Request, **how: Any) -> httpx2.Response:
        """The response; raises :class:`httpx2.HTTPError`.

        The vendor's transport gives every failure to connect as a timeout, and some of aiohttp's as they are.
        """
        try:
            return await super().send(request, **how)
        except httpx2.ConnectTimeout as error:
            if isinstance(error.__cause__, TimeoutError):
                raise
            kind = httpx2.ConnectError if isinstance(error.__cause__, OSError) else httpx2.RemoteProtocolError
            raise kind(str(error), request=request) from error
        except aiohttp.ClientError as error:
            raise httpx2.RemoteProtocolError(str(error), request=request) from error
