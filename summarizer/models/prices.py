"""What an exchange cost, from the public price lists that come with genai-prices; an unknown price is unknown."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from genai_prices import Usage, calc_price

from summarizer.schemas.summary import Tokens

LOCAL = "local"
"""The provider of models that run on this machine."""


def cost_of(model: str, tokens: Tokens, *, created: int, base_url: str | None) -> float | None:
    """US dollars for an exchange at the list price of its day (``created``, seconds since 1970), or null if unknown.

    ``PROVIDER/NAME`` has that provider's list price, any other name the price that its endpoint (``base_url``) lists:
    a name alone does not tell who bills for it. A model on this machine costs nothing, since nobody bills it.
    """
    provider, _, name = model.partition("/")
    if provider == LOCAL and name:
        return 0.0
    if tokens.input is None or tokens.output is None:
        return None
    usage = Usage(input_tokens=tokens.input, cache_read_tokens=tokens.cached or 0, output_tokens=tokens.output)
    day = datetime.fromtimestamp(created, UTC)
    listed = _listed(usage, name, day, provider_id=provider) if name else None
    if listed is None and base_url:
        listed = _listed(usage, model, day, provider_api_url=base_url)
    return listed


def _listed(usage: Usage, name: str, day: datetime, **provider: Any) -> float | None:
    if not _is_listed(name, **provider):
        return None
    return float(calc_price(usage, name, genai_request_timestamp=day, **provider).total_price)


@lru_cache(maxsize=64)
def _is_listed(name: str, **provider: Any) -> bool:
    """Whether the price lists have a model: they remember what they find, and search all through for what they lack."""
    try:
        calc_price(Usage(), name, **provider)
    except LookupError:
        return False
    return True
