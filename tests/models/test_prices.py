from __future__ import annotations

import pytest

from summarizer.models.prices import cost_of
from summarizer.schemas.summary import Tokens

COUNTED = Tokens(input=1000, cached=0, output=100)
DAY = 1_760_000_000


def cost(model: str, tokens: Tokens = COUNTED, base_url: str | None = None) -> float | None:
    return cost_of(model, tokens, created=DAY, base_url=base_url)


def test_a_listed_model_has_its_list_price():
    assert cost("openai/gpt-4o") == pytest.approx(1000 * 2.5e-6 + 100 * 10e-6)


def test_cached_tokens_cost_less():
    assert cost("openai/gpt-4o", Tokens(input=1000, cached=900, output=100)) < cost("openai/gpt-4o")


def test_the_machine_itself_sends_no_bill():
    assert cost("local/qwen2.5-coder-1.5b") == 0.0
    assert cost("local/qwen2.5-coder-1.5b", Tokens()) == 0.0


@pytest.mark.parametrize(
    ("model", "tokens", "base_url"),
    [
        pytest.param("openai/gpt-of-the-house", COUNTED, None, id="model that no list has"),
        pytest.param("nobody/gpt-4o", COUNTED, None, id="provider that no list has"),
        pytest.param("gpt-4o", COUNTED, "http://127.0.0.1:9/v1", id="known name at an endpoint of one's own"),
        pytest.param("gpt-4o", COUNTED, None, id="name without a provider"),
        pytest.param("openai/gpt-4o", Tokens(), None, id="tokens not counted"),
    ],
)
def test_an_unknown_price_is_unknown_and_not_nothing(model, tokens, base_url):
    assert cost(model, tokens, base_url) is None
