"""Results in openfootball's JSON (https://github.com/openfootball/worldcup.json), with what else must go with them.

Keys beyond the public files': ``_summarizer`` holds label, provenance and, for each match, its id and state. A
withdrawn match is left out, and one that was not played to its end carries no score.
"""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import JsonValue

from summarizer.rendering.desk_note import PUB_STATUS, AiLabel, digest_provenance, provenance_lines
from summarizer.rendering.football_txt import printable_result
from summarizer.rendering.json_output import json_text
from summarizer.rendering.links import match_uri
from summarizer.results import Result, Results, results_json
from summarizer.schemas.digest import Digest
from summarizer.schemas.report import MatchReport, State


def report_openfootball(report: MatchReport, *, label: str) -> str:
    """One match as a file of its own."""
    name = report.competition.value if report.competition else "Match"
    return _file(name, [report], {"label": label, **_keys(provenance_lines(report))})


def digest_openfootball(digest: Digest, *, ai_label: AiLabel) -> str:
    """The night's matches in the order of the digest; ``round`` names the competition."""
    reports = {report.id: report for report in digest.reports}
    ordered = [reports[one] for group in digest.results for one in group.matches]
    ahead = [reports[one] for one in (*digest.coming, *digest.postponed)]
    labels: list[JsonValue] = list(dict.fromkeys(ai_label(report) for report in digest.reports))
    return _file(digest.label, [*ordered, *ahead], {"labels": labels, **_keys(digest_provenance(digest))})


def _file(name: str, reports: Sequence[MatchReport], about: dict[str, JsonValue]) -> str:
    matches = [_match(report) for report in reports if report.state is not State.WITHDRAWN]
    return json_text(
        results_json(
            Results(name=name, matches=tuple(match for match in matches if match), extra={"_summarizer": about})
        )
    )


def _match(report: MatchReport) -> Result | None:
    result = printable_result(report)
    if result is None:
        return None
    about: JsonValue = {"id": match_uri(report.id), "status": PUB_STATUS[report.state]}
    competition = report.competition.value if report.competition else None
    return result.model_copy(update={"round": competition, "extra": {"_summarizer": about}})


def _keys(pairs: Sequence[tuple[str, str]]) -> dict[str, JsonValue]:
    return {label.casefold().replace(" ", "_"): text for label, text in pairs}
