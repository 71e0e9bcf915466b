"""A ball that a goalkeeper or defender stops is nobody's assist: "scored when Kay parried Pike's free-kick"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from summarizer.roles.masking import Masked
from summarizer.schemas.article import Evidence
from summarizer.verification.goals.claimed import ClaimedGoal

_STOPS: Mapping[str, str] = {
    "en": r"parr(?:y|ies|ied)|save[sd]?|spill(?:s|ed|t)?|fumble[sd]?|palm(?:s|ed)?|push(?:es|ed)? (?:away|out)|"
    r"beat(?:s|en)? (?:away|out)|block(?:s|ed)?|ke(?:eps?|pt) out|denie[sd]|"
    r"(?:failed to|could ?n[o']t) (?:hold|gather)",
    "it": r"respin(?:ge|se|ta|to|gere)|ribatt(?:e|uta|uto)|para(?:ta|to)?|non (?:trattiene|blocca)|smanaccia(?:ta|to)?",
    "es": r"rechaz(?:a|o|ada|ado|ar)|despej(?:a|o|ada|ado|ar)|ataj(?:a|o|ada|ado|ar)|detuvo|repel(?:e|io|ida|ido)|"
    r"no (?:atrap|bloc)(?:a|o|aba)",
    "de": r"abwehr(?:t|te|en)|(?:abgewehrt|geklart|geblockt|missgluckt|abgefangen)(?:e[nmrs]?)?|parier(?:t|te|en)|"
    r"prallen|nicht festhalten|gehalten|(?:im|ins) (?:tor|seiten)?aus",
    "fr": r"repouss(?:e|ee|er|ait)|detourn(?:e|ee|er|ait)|relach(?:e|ee|er|ait)|contre(?:e|r)",
    "pt": r"reba(?:te|teu|tida|tido|ter)|espalm(?:a|ou|ada|ado|ar)|defend(?:e|eu|ida|ido|er)|solt(?:a|ou)|"
    r"afast(?:a|ou|ada|ado)|soc(?:a|ou)|alivi(?:a|ou)",
}
"""Words by which a shot or cross is stopped."""
_JOINTS = (
    r"(?:and|but|then|before|after|when|as|e|ed|ma|poi|prima|dopo|quando|y|pero|antes|tras|cuando|und|aber|dann|bevor|"
    r"nachdem|als|et|mais|puis|avant|apres|quand|mas|depois) "
)
_BY = r"(?:by|da|dal|dallo|por|von|vom|par|pelo|pela)"
_OF = r"(?:of|from|by|di|de|del|dell'|da|do|von|du|d')"
_GUARDS = (
    r"(?:la|el|los|las|un|una|o|a|os|as|um|uma) (?:[a-z]+ )?(?:zagas?|defensas?|retaguardia|"
    r"porter[oa]|arquer[oa]|guardameta|meta|"
    r"central|zaguer[oa]|defensor[ea]?s?|defes[ao]s?|defesa|guarda-redes|goleir[oa]|guardiao|zagueir[oa]|lateral) "
    r"(?!no |nao )(?:[a-z]+ )?"
)
"""A side's goalkeeper or defence, unnamed, in Spanish and Portuguese."""
_BEFORE = {
    language: re.compile(
        rf"(?<![a-z])(?:{stops})(?: (?!{_JOINTS})[^\s.,;:]+){{0,6}}? (?P<of>{_OF} ?)?$",
    )
    for language, stops in _STOPS.items()
}
_AFTER = {
    language: re.compile(
        rf"(?:(?!\d|{_JOINTS})[^.;:<>,]){{0,60}}?(?:, )?(?:<(?P<keeper>\d+)> |{_GUARDS})?"
        rf"(?:(?:was|is|were|had|has|been|could|can|only|well|e|ha|viene|a|ete|est|fue|wurde|foi) ){{0,3}}"
        rf"(?<![a-z])(?:{stops})(?![a-z])(?!(?: (?!{_JOINTS}|{_BY} )[^\s.,;:<]+){{0,4}} <)",
    )
    for language, stops in _STOPS.items()
}


def is_stopped(goal: ClaimedGoal, passage: Evidence, name: str) -> bool:
    """Whether each ball that a passage has a player play is stopped before the goal."""
    survey = goal.survey
    stops = _BEFORE.get(survey.language, _BEFORE["en"]), _AFTER.get(survey.language, _AFTER["en"])
    balls = [
        _is_stopped_at(goal, one.masked, place, stops)
        for one in survey.touched(passage)
        for place, token in enumerate(one.masked.tokens)
        if not token.mention.team and survey.same(token.mention.name, name)
    ]
    return bool(balls) and all(balls)


def _is_stopped_at(
    goal: ClaimedGoal, masked: Masked, place: int, stops: tuple[re.Pattern[str], re.Pattern[str]]
) -> bool:
    token = masked.tokens[place]
    stopping, stopped = stops
    before = stopping.search(masked.text[: token.start])
    after = masked.text[token.end :]
    if before and (before["of"] or after.startswith(("'s", "-"))):
        return True
    found = stopped.match(after)
    keeper = masked.name(found["keeper"]) if found and found["keeper"] else None
    return found is not None and not (keeper and goal.scorer and goal.survey.same(keeper, goal.scorer))
