"""The claims of an event that names one person, each against its own quote or the event's."""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.schemas.proposal import ProposedEvent
from summarizer.verification.findings import Event
from summarizer.verification.quotes import Check, examined
from summarizer.verification.survey import Survey


def examined_claims(survey: Survey, event: ProposedEvent, checks: Mapping[str, Check]) -> Event:
    """The event with those of its claims that have a value checked."""
    findings = {
        name: examined(survey, name, event.fields[name], event.fields[name].quote or event.quote, check)
        for name, check in checks.items()
        if name in event.fields and event.fields[name].value is not None
    }
    return Event(findings=findings, quote=event.quote)
