from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from desk_reports import coming, cup_tie, hostile, kairat, label, withdrawn

from summarizer.rendering.jsonld import report_jsonld
from summarizer.schemas.report import MatchReport


def typed(kind: str, **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["@type", "name"],
        "additionalProperties": False,
        "properties": {"@type": {"const": kind}, "name": {"type": "string"}, **properties},
    }


TEXT = {"type": "string", "minLength": 1}
TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"}
DAY = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d(T\d\d:\d\d.*)?$"}
EVENT = {
    "type": "object",
    "required": ["@type", "@id", "name", "sport"],
    "additionalProperties": False,
    "properties": {
        "@type": {"const": "SportsEvent"},
        "@id": {"type": "string", "pattern": "^urn:summarizer:match:[A-Za-z0-9._~%-]+$"},
        "name": TEXT,
        "sport": TEXT,
        "startDate": DAY,
        "eventStatus": {"enum": ["https://schema.org/EventScheduled", "https://schema.org/EventPostponed"]},
        "homeTeam": typed("SportsTeam"),
        "awayTeam": typed("SportsTeam"),
        "competitor": {"type": "array", "items": typed("SportsTeam")},
        "location": typed("Place"),
        "superEvent": typed("SportsEvent"),
        "referee": typed("Person"),
    },
}
SOURCE = {
    "type": "object",
    "required": ["@type", "identifier", "publisher"],
    "additionalProperties": False,
    "properties": {
        "@type": {"const": "CreativeWork"},
        "identifier": TEXT,
        "name": TEXT,
        "publisher": typed("Organization"),
        "url": {"type": "string", "pattern": "^https?://"},
        "datePublished": DAY,
        "inLanguage": TEXT,
    },
}
ARTICLE = {
    "type": "object",
    "required": ["@type", "@id", "about", "headline", "creativeWorkStatus", "digitalSourceType"],
    "additionalProperties": False,
    "properties": {
        "@type": {"const": "NewsArticle"},
        "@id": TEXT,
        "about": {"type": "object", "required": ["@id"], "additionalProperties": False, "properties": {"@id": TEXT}},
        "headline": TEXT,
        "abstract": TEXT,
        "articleBody": TEXT,
        "inLanguage": TEXT,
        "dateModified": TIME,
        "version": {"type": "integer"},
        "isBasedOn": {"type": "array", "items": SOURCE},
        "creativeWorkStatus": {"enum": ["Draft", "Published", "Withdrawn"]},
        "digitalSourceType": {"enum": ["https://schema.org/TrainedAlgorithmicMediaDigitalSource"]},
        "usageInfo": TEXT,
        "creditText": TEXT,
        "correction": {
            "type": "array",
            "items": {"type": "object", "properties": {"@type": {"const": "CorrectionComment"}, "text": TEXT}},
        },
    },
}
SCHEMA = {
    "type": "object",
    "required": ["@context", "@graph"],
    "additionalProperties": False,
    "properties": {
        "@context": {"const": "https://schema.org"},
        "@graph": {"type": "array", "prefixItems": [EVENT, ARTICLE], "items": False, "minItems": 2},
    },
}


@pytest.mark.parametrize(
    "report",
    [
        pytest.param(kairat(), id="to review"),
        pytest.param(cup_tie(), id="approved"),
        pytest.param(cup_tie(home_away_known=False), id="neutral ground"),
        pytest.param(withdrawn(), id="withdrawn"),
        pytest.param(coming(), id="coming"),
        pytest.param(hostile(), id="hostile"),
        pytest.param(MatchReport(id="empty"), id="nothing known"),
    ],
)
def test_it_fits_the_subset_of_schema_org(report: MatchReport):
    graph = json.loads(report_jsonld(report, label=label(report)))
    assert list(jsonschema.Draft202012Validator(SCHEMA).iter_errors(graph)) == []
    assert graph["@graph"][1]["about"]["@id"] == graph["@graph"][0]["@id"]


def test_an_approved_report_is_published_and_a_corrected_one_says_so():
    article = json.loads(report_jsonld(cup_tie(), label="AI."))["@graph"][1]
    assert (article["creativeWorkStatus"], article["usageInfo"]) == ("Published", "AI.")
    assert [one["text"] for one in article["correction"]] == ["Corrected: the attendance was 18,204, not 17,900."]


def test_it_can_stand_inside_a_script_element():
    assert not {"<", ">", "&"} & set(report_jsonld(hostile(), label="<b>&"))
