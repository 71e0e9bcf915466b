"""A sentence with its sides as ``<h>`` and ``<a>``, by their names or by what else they are called."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.roles.masking import Masked
from summarizer.verification.gains.rules import NameRules, gain_rules
from summarizer.verification.lineups import Ties, side_of
from summarizer.verification.sides import Sides, side_called
from summarizer.verification.survey import Sentence, Survey
from summarizer.verification.townsfolk import side_of_townsfolk, with_people


@dataclass(frozen=True)
class Gain:
    """Whose goal is looked for: of which scorer, between which sides, with the ties that tell whose coach one is."""

    survey: Survey
    sides: Sides
    scorer: str | None = None
    ties: Ties | None = None
    own_goal: bool = False


def sided(gain: Gain, sentence: Sentence) -> str:
    """A sentence with its sides as ``<h>`` and ``<a>``, the scorer ``<x>``, whoever scores besides ``<q>``."""
    survey, sides, scorer, masked = gain.survey, gain.sides, gain.scorer, sentence.masked
    others = {
        one.start
        for telling in sentence.parts.tellings
        for one in telling.scorers
        if scorer is None or not survey.same(one.name, scorer)
    }

    german = survey.language == "de"

    def token(match: re.Match[str]) -> str:
        mention = masked.tokens[int(match.group().strip("<t>"))].mention
        if mention.team:
            side = sides.side(mention.name) or side_called(mention.name, sides)
            return {"home": "<h>", "away": "<a>"}.get(side or "", "<o>")
        if scorer and survey.same(mention.name, scorer):
            return "<x>"
        if survey.cast.kind(mention.name) != "person" and (side := side_called(mention.name, sides)):
            return f"<{side[0]}>"
        if german and (side := side_of_townsfolk(mention.name, sides)):
            return f"<{side[0]}>" if masked.text[: match.start()].endswith(("die ", "den ")) else "<p>"
        return "<q>" if mention.start + sentence.evidence.start in others else "<p>"

    names = gain_rules(survey.language).names
    text = _ORDINAL.sub(r"\1", _TOKEN.sub(token, _with_coached(gain, masked, names)))
    return with_words_of_sides(with_people(with_names(text, names), sides, survey.language), names)


def _with_coached(gain: Gain, masked: Masked, names: NameRules) -> str:
    """The masked text with a side that goes by its coach's name, or by a player's, as the side: "los de Robles"."""
    if gain.ties is None or names.coached is None:
        return masked.text
    survey, ties = gain.survey, gain.ties

    def side(match: re.Match[str]) -> str:
        told = side_of(survey, ties, masked.name(match["coach"]))
        return f"<{told[0]}>" if told else match.group()

    return names.coached.sub(side, masked.text)


_TOKEN = re.compile(r"<(?:t?\d+)>")
_ORDINAL = re.compile(r"(\d)\.(?= [a-z])")
"""A German ordinal, whose dot ends no sentence."""


def with_names(text: str, names: NameRules) -> str:
    """A masked text with what the sides are called besides their names, such as "the visitors", as sides."""
    return names.guests.sub("<a>", names.hosts.sub("<h>", text))


def with_words_of_sides(text: str, names: NameRules) -> str:
    """A sided text with a side's adjective as the side, and with the scorer for all who do it together with him."""
    text = _BRACKETED.sub(r" \1'", text)
    text = names.guards.sub(r"\1 de <\2>", text) if names.guards else text
    return names.together.sub("<x>", names.guest_words.sub("<a>", names.host_words.sub("<h>", text)))


_BRACKETED = re.compile(
    r" ?\((\d{1,3})[.'e]?(?: ?\+ ?\d{1,2})?(?:(?:[,;/&]|,? (?:and|e|y|und|et)) ?\d{1,3}[.'e]?)*[^()<>\d]{0,8}\)"
)
"""Minutes in brackets, which part no words."""
