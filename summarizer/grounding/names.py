"""The names of an article: where they stand, whether two are one, and who is who in its cast."""

from __future__ import annotations

from summarizer.grounding.antecedents import NameSupport
from summarizer.grounding.cast import Cast
from summarizer.grounding.kinds import NameKind
from summarizer.grounding.name_forms import contains_name, name_tokens, same_name
from summarizer.grounding.name_mentions import NameMention, people_in

__all__ = ["Cast", "NameKind", "NameMention", "NameSupport", "contains_name", "name_tokens", "people_in", "same_name"]
