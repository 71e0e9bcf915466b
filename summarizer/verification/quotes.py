"""Finds the passage of a claim, and checks the form of its value: what every field needs before its own check."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from summarizer.schemas.article import Evidence
from summarizer.schemas.proposal import Claim
from summarizer.schemas.reasons import Reason
from summarizer.verification.findings import Finding
from summarizer.verification.forms import typed
from summarizer.verification.survey import Survey

SCORES = frozenset({"score", "half_time", "shootout", "aggregate"})
Check = Callable[[Survey, Finding, Evidence], Finding]
"""Checks one finding against its passage."""


def examined(survey: Survey, name: str, claim: Claim, quote: str, check: Check) -> Finding:
    """A claim with its form, its passage and its own check behind it."""
    finding = Finding(name=name, raw=claim.value, quote=quote, value=typed(name, claim.value))
    if finding.value is None:
        return finding.held(Reason.VALUE_MALFORMED, f"{shown(claim.value)} is not a value that {name} can have.")
    passage = _located(survey, finding)
    if isinstance(passage, Finding):
        return passage
    # a score that is none of the result says so itself
    found = check(survey, finding, passage) if name in SCORES else finding
    other = None if found.reason else survey.other_match(name, finding.value, passage)
    if other:
        message = f"{shown(claim.value)}: the passage is about another match, {other}: “{clipped(passage.quote)}”."
        return replace(found, evidence=(passage,)).held(Reason.OTHER_MATCH, message)
    return found if name in SCORES else check(survey, finding, passage)


def _located(survey: Survey, finding: Finding) -> Evidence | Finding:
    """The passage of a finding, or the finding held because it has none that is read."""
    found = survey.place_of(finding.quote) if finding.quote.strip() else None
    if found is None:
        return finding.held(
            Reason.QUOTE_NOT_FOUND,
            f"{shown(finding.raw)}: the words given as proof do not stand in the article: “{finding.quote}”.",
        )
    if not found.read:
        return finding.held(
            Reason.QUOTE_NOT_READ,
            f"{shown(finding.raw)} stands only in a part of the page that is not read: “{found.evidence.quote}”.",
        )
    return found.evidence


def shown(value: object) -> str:
    """A value as a desk editor reads it."""
    if isinstance(value, dict):
        if "base" in value:
            return f"{value['base']}+{value['stoppage']}'" if value.get("stoppage") else f"{value['base']}'"
        if "home" in value:
            return f"{value.get('home')}-{value.get('away')}"
    return str(value)


def clipped(text: str, most: int = 160) -> str:
    """A passage short enough for a message."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else f"{flat[: most - 1]}…"
