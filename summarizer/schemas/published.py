"""The JSON Schemas of what the product gives to other programs."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from summarizer.schemas.digest import Digest
from summarizer.schemas.extraction import Extraction
from summarizer.schemas.report import MatchReport
from summarizer.schemas.summary import ArticleSummary

OUTPUTS: dict[str, type[BaseModel]] = {
    "article": ArticleSummary,
    "match": MatchReport,
    "digest": Digest,
    "extraction": Extraction,
}
"""Name of an output → the value that is written."""


def json_schema(name: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of one output, as serialised; raises KeyError for a name not in ``OUTPUTS``."""
    schema = OUTPUTS[name].model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
