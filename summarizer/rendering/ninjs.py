"""A match report as a ninjs 3.1 text item (IPTC, https://iptc.org/standards/ninjs/), for content systems.

Times are those of the sources: ``versionCreated`` and ``contentCreated`` of the newest, ``firstCreated`` of the oldest;
they are left out where no source states one. What is not published (conflicts, held facts) stands in ``edNote`` alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from summarizer.rendering.desk_note import PUB_STATUS, editor_note, sent_title
from summarizer.rendering.json_output import json_text
from summarizer.rendering.links import match_uri, web_address
from summarizer.rendering.rows import title, visible
from summarizer.rendering.times import instant
from summarizer.schemas.report import Agreed, MatchReport, Source, State

_STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}
_FOOTBALL = {"name": "soccer", "uri": "http://cv.iptc.org/newscodes/mediatopic/20001065"}
_SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"


def report_ninjs(report: MatchReport, *, label: str) -> str:
    """The report as ninjs; ``label`` is the AI label. A withdrawn report carries its title and note, and no text."""
    withdrawn = report.state is State.WITHDRAWN
    name = sent_title(report) if withdrawn else visible(title(report))
    item: dict[str, Any] = {
        "uri": match_uri(report.id),
        "type": "text",
        "standard": _STANDARD,
        "version": str(report.version),
        **_times(report),
        "language": report.language,
        "pubStatus": PUB_STATUS[report.state],
        "title": name,
        "headlines": [_text("main", sent_title(report))],
        "descriptions": _texts(("summary", report.standfirst), report=report),
        "bodies": [*_texts(("main", report.story), report=report), _text("disclosure", label)],
        "by": report.provenance.generator,
        "edNote": editor_note(report, label),
        "digitalSourceType": _digital_source_type(ai_assisted=report.provenance.ai_assisted),
        "infoSources": [_info_source(source) for source in (*report.sources, *report.previews)],
        "subjects": [_FOOTBALL],
        "events": [{"name": name, "uri": match_uri(report.id)}],
        "organisations": [{"name": name, "rel": rel} for rel, name in _teams(report)],
        "people": [{"name": name, "rel": rel} for rel, name in dict.fromkeys(_people(report)) if not withdrawn],
        "places": [{"name": visible(report.venue.value), "rel": "venue"}] if report.venue else [],
    }
    return json_text({key: value for key, value in item.items() if value not in ([], "")})


def _times(report: MatchReport) -> dict[str, str]:
    newest = instant(report.provenance.newest_source)
    oldest = min((time for source in report.sources if (time := instant(source.published))), default=newest)
    told = {"versionCreated": newest, "contentCreated": newest, "firstCreated": oldest}
    return {key: time for key, time in told.items() if time}


def _texts(*texts: tuple[str, str], report: MatchReport) -> list[dict[str, str]]:
    if report.state is State.WITHDRAWN:
        return []
    return [_text(role, text) for role, text in texts if text]


def _text(role: str, text: str) -> dict[str, str]:
    return {"role": role, "contentType": "text/plain", "value": visible(text)}


def _digital_source_type(*, ai_assisted: bool) -> dict[str, str]:
    if ai_assisted:
        return {"name": "Trained algorithmic media", "uri": f"{_SOURCE_TYPES}trainedAlgorithmicMedia"}
    return {"name": "Algorithmic media", "uri": f"{_SOURCE_TYPES}algorithmicMedia"}


def _info_source(source: Source) -> dict[str, str]:
    told = {"name": visible(source.name), "role": source.kind.value, "literal": source.id}
    address = web_address(source.url)
    return told | ({"uri": address} if address else {})


def _teams(report: MatchReport) -> Iterable[tuple[str, str]]:
    roles = ("homeTeam", "awayTeam") if report.home_away_known else ("team", "team")
    return _named(zip(roles, (report.home_team, report.away_team), strict=True))


def _people(report: MatchReport) -> Iterable[tuple[str, str]]:
    yield from _named(("scorer", goal.scorer) for goal in report.goals)
    yield from _named(("assist", goal.assist) for goal in report.goals)
    yield from _named(("sentOff", event.player) for event in report.sendings_off)
    yield from _named((("coach", report.home_coach), ("coach", report.away_coach), ("referee", report.referee)))


def _named(told: Iterable[tuple[str, Agreed[str] | None]]) -> Iterable[tuple[str, str]]:
    return ((role, visible(agreed.value)) for role, agreed in told if agreed)
