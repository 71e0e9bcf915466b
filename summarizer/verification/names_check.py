"""Whether a passage carries a proposed name, and whether the name is a person's where one is needed."""

from __future__ import annotations

from dataclasses import replace

from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.verification.findings import DERIVED, Finding
from summarizer.verification.quotes import clipped
from summarizer.verification.survey import Survey


def supported_name(survey: Survey, finding: Finding, passage: Evidence, *, person: bool = False) -> Finding:
    """The finding with the passage, or the sentence around it, that carries its name; held where neither does."""
    name = str(finding.value)
    if person and not survey.is_person(name):
        return finding.held(Reason.NOT_A_PERSON, f"{name} is not a person in this article.")
    if person and survey.is_given_name(name):
        return finding.held(Reason.NAME_AMBIGUOUS, f"“{name}” is but the first part of a longer name here.")
    support = survey.cast.support(name, passage)
    if support is None:
        around = survey.around(passage)
        support = survey.cast.support(name, around) if around != passage else None
    if support is not None:
        return replace(
            finding,
            evidence=support.evidence,
            working=support.working if support.derived else None,
            support=DERIVED if support.derived else finding.support,
        )
    if survey.cast.ambiguous(name):
        return finding.held(Reason.NAME_AMBIGUOUS, f"{name} fits more than one name of the article.")
    return finding.held(Reason.NAME_NOT_IN_PASSAGE, f"{name} does not stand in the passage “{clipped(passage.quote)}”.")
