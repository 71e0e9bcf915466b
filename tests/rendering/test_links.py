from __future__ import annotations

import pytest

from summarizer.rendering.links import match_uri, web_address


@pytest.mark.parametrize(
    "address",
    [
        pytest.param("https://example.org/a?b=1&c=%20#d", id="usual"),
        pytest.param("http://[2001:db8::1]:8080/x", id="address and port"),
        pytest.param("https://example.org", id="no path"),
    ],
)
def test_an_address_of_the_web_is_kept(address: str):
    assert web_address(address) == address


@pytest.mark.parametrize(
    "address",
    [
        pytest.param("javascript:alert(1)", id="script"),
        pytest.param("data:text/html,x", id="data"),
        pytest.param('https://example.org/" onclick=x', id="quote and space"),
        pytest.param("https://example.org/\u202ex", id="direction change"),
        pytest.param("https://example.org/a\nb", id="line end"),
        pytest.param("https://user@example.org/", id="a name that hides the host"),
        pytest.param("//example.org/x", id="no scheme"),
        pytest.param("", id="empty"),
        pytest.param(None, id="none"),
    ],
)
def test_anything_else_is_no_link(address: str | None):
    assert web_address(address) is None


def test_the_uri_of_a_match_has_no_character_that_acts():
    assert match_uri("a b/<c>") == "urn:summarizer:match:a%20b%2F%3Cc%3E"
