"""A match report as schema.org JSON-LD (release 30.0): a SportsEvent, and the NewsArticle about it.

schema.org has no property for a score or a goal: they stand in the article's words alone. A status "played" has no
value either and is left out. Dates are those of the sources; the text can stand inside an HTML script element.
"""

from __future__ import annotations

from typing import Any

from summarizer.rendering.desk_note import editor_note, sent_title
from summarizer.rendering.json_output import json_for_html
from summarizer.rendering.links import match_uri, web_address
from summarizer.rendering.rows import visible
from summarizer.rendering.times import instant
from summarizer.schemas.report import Agreed, CorrectionClass, MatchReport, Source, State
from summarizer.schemas.summary import MatchStatus

_SCHEMA = "https://schema.org"
_EVENT_STATUS = {
    MatchStatus.SCHEDULED: f"{_SCHEMA}/EventScheduled",
    MatchStatus.POSTPONED: f"{_SCHEMA}/EventPostponed",
}
_WORK_STATUS = {State.NEEDS_REVIEW: "Draft", State.APPROVED: "Published", State.WITHDRAWN: "Withdrawn"}


def report_jsonld(report: MatchReport, *, label: str) -> str:
    """The report as JSON-LD; ``label`` is the AI label."""
    graph = {"@context": _SCHEMA, "@graph": [_event(report), _article(report, label)]}
    return json_for_html(graph, indent=2) + "\n"


def _event(report: MatchReport) -> dict[str, Any]:
    sides = ("homeTeam", "awayTeam") if report.home_away_known else ("competitor", "competitor")
    event: dict[str, Any] = {
        "@type": "SportsEvent",
        "@id": match_uri(report.id),
        "name": visible(f"{_name(report.home_team) or '?'} v {_name(report.away_team) or '?'}"),
        "sport": "Association football",
        "startDate": _start(report),
        "eventStatus": _EVENT_STATUS.get(report.status.value) if report.status else None,
        "location": _thing("Place", report.venue),
        "superEvent": _thing("SportsEvent", report.competition),
        "referee": _thing("Person", report.referee),
    }
    teams = [_thing("SportsTeam", team) for team in (report.home_team, report.away_team)]
    if sides[0] == sides[1]:
        event["competitor"] = [team for team in teams if team]
    else:
        event |= dict(zip(sides, teams, strict=True))
    return _present(event)


def _article(report: MatchReport, label: str) -> dict[str, Any]:
    withdrawn = report.state is State.WITHDRAWN
    newest = instant(report.provenance.newest_source)
    return _present(
        {
            "@type": "NewsArticle",
            "@id": f"{match_uri(report.id)}:report",
            "about": {"@id": match_uri(report.id)},
            "headline": sent_title(report),
            "abstract": "" if withdrawn else visible(report.standfirst),
            "articleBody": "" if withdrawn else visible(report.story),
            "inLanguage": report.language,
            "dateModified": newest,
            "version": report.version,
            "isBasedOn": [_based_on(source) for source in report.sources],
            "creativeWorkStatus": _WORK_STATUS[report.state],
            "digitalSourceType": f"{_SCHEMA}/{_digital_source(report)}DigitalSource",
            "usageInfo": label,
            "creditText": editor_note(report, "") if report.state is State.NEEDS_REVIEW else "",
            "correction": [
                {"@type": "CorrectionComment", "text": visible(correction.notice)}
                for correction in report.corrections
                if correction.correction_class is not CorrectionClass.REFILED and correction.notice
            ],
        }
    )


def _digital_source(report: MatchReport) -> str:
    return "TrainedAlgorithmicMedia" if report.provenance.ai_assisted else "AlgorithmicMedia"


def _based_on(source: Source) -> dict[str, Any]:
    return _present(
        {
            "@type": "CreativeWork",
            "identifier": source.id,
            "name": visible(source.title) if source.title else None,
            "publisher": {"@type": "Organization", "name": visible(source.name)},
            "url": web_address(source.url),
            "datePublished": instant(source.published) and source.published,
            "inLanguage": source.language,
        }
    )


def _start(report: MatchReport) -> str | None:
    """The day, with the kickoff where both are known; a local time without a zone, as the sources tell it."""
    if report.date is None or instant(report.date.value) is None:
        return None
    together = f"{report.date.value}T{report.kickoff.value}:00" if report.kickoff else report.date.value
    return together if instant(together) else report.date.value


def _thing(kind: str, told: Agreed[str] | None) -> dict[str, str] | None:
    return {"@type": kind, "name": visible(told.value)} if told else None


def _name(told: Agreed[str] | None) -> str | None:
    return told.value if told else None


def _present(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value not in (None, "", [])}
