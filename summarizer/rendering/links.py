"""Names and addresses that leave the page: the lasting URN of a match, and web addresses that are safe to follow."""

from __future__ import annotations

import re
from urllib.parse import quote

URN = "urn:summarizer"

_WEB = re.compile(r"https?://[A-Za-z0-9.\[\]:-]+(?:[/?#][!#$%&()*+,./:;=?@\w~-]*)?", re.ASCII)


def match_uri(match: str) -> str:
    """A URN that stays with the match of that id across nights and versions."""
    return f"{URN}:match:{quote(match, safe='-._~')}"


def web_address(told: str | None) -> str | None:
    """An address of the web as a source gives it; null for any other scheme and for what holds odd characters."""
    return told if told and _WEB.fullmatch(told) else None
