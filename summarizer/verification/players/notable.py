"""Checks events of weight that are none of the others: an injury, a record, a debut, trouble in the crowd."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from summarizer.grounding.folding import fold_text
from summarizer.schemas.article import Evidence
from summarizer.schemas.proposal import ProposedEvent
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import NotableKind
from summarizer.verification.findings import Event, Finding
from summarizer.verification.names_check import supported_name
from summarizer.verification.players.claims import examined_claims
from summarizer.verification.quotes import clipped
from summarizer.verification.survey import Survey

_WORDS: Mapping[NotableKind, re.Pattern[str]] = {
    NotableKind.INJURY: re.compile(
        r"injur|infortun|lesion|verletz|bless|lesao|machuc|stretcher|barella|hamstring|contuso|limped"
    ),
    NotableKind.RECORD: re.compile(
        r"record|rekord|recorde|primat|all-time|storia|history|historia|histoire|fastest|youngest|quickest"
    ),
    NotableKind.DEBUT: re.compile(r"debut|esordi|debutt|premiere apparition|estrei|estrea|first (?:start|appearance)"),
    NotableKind.RETURN: re.compile(
        r"si rivede|back (?:in|from)|out per|wieder dabei|reaparec|return|ritorn|rientr|regres|vuelta|ruckkehr|"
        r"comeback|retour|voltou|volta"
    ),
    NotableKind.FAREWELL: re.compile(r"farewell|last (?:match|game)|addio|ultim[ao]|despedid|abschied|adieu|dernier"),
    NotableKind.CROWD_TROUBLE: re.compile(
        "crowd|trouble|object|oggett|scontri|incident|disturb|aggress|krawall|ausschreit|"
        "fumog|flares|violen|lanciat|missile"
    ),
    NotableKind.VIDEO_REVIEW: re.compile(r"\bvar\b|video|monitor|replay"),
    NotableKind.OTHER: re.compile(r"\w"),
}


def examined_notable(survey: Survey, event: ProposedEvent) -> Event:
    """Any other event of weight with its claims checked."""
    return examined_claims(survey, event, {"what": _what, "person": _named})


def _what(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    if isinstance(finding.value, NotableKind) and _WORDS[finding.value].search(fold_text(survey.around(passage).quote)):
        return replace(finding, evidence=(passage,))
    return finding.held(Reason.NOT_ASSERTED, f"The passage does not tell of this: “{clipped(passage.quote)}”.")


def _named(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    return supported_name(survey, finding, passage, person=True)
