"""Whether an article calls somebody the referee: by a title at his name, or by a verb that only a referee does."""

from __future__ import annotations

import re

from summarizer.roles import Role, roles_of
from summarizer.verification.coaches.callings import NEXT, tokens_of
from summarizer.verification.survey import Survey

_TITLE = (
    r"(?:referees?|ref|officials?|official in charge|whistler|man in the middle|arbitr[oaie]s?|arbitre(?:sse)?s?|"
    r"arbitraje|arbitragem|arbitrage|arbitral|arbitrale|colegiad[oa]s?|silbante|trencilla|juez|jueza|referi|nazareno|"
    r"juiz|juiza|[a-z-]*schiedsrichter(?:in)?|schiri|sr|unparteiische[rn]?|spielleiter(?:in)?|direttore di gara|"
    r"direttrice di gara|fischietto|giacchetta nera|homme en noir|directeur de jeu|signor|signora|"
    r"sig\.(?:na|ra)?|monsieur|m\.|mr\.?)"
)
OFFICE = (
    r"referee|ref|arbitr[oa]|arbitre(?:sse)?|colegiad[oa]|juez|jueza|juiz|juiza|[a-z-]*schiedsrichter(?:in)?|schiri|"
    r"unparteiische[rn]?|direttore di gara|fischietto"
)
"""What a referee is called wherever he is told of."""
_LED_BY = (
    r"(?:refereed|officiated|arbitre|siffle|dirige|arbitrad[oa]|pitad[oa]|dirigid[oa]|conducid[oa]|arbitrat[oa]|dirett[oa]|"
    r"apitad[oa]|geleitet|gepfiffen|angepfiffen|affidat[oa]|whistle|sifflet|silbato|apito|fischio|pfeife|leitung|"
    r"spielleitung)e?s?(?: (?!<)[^\s.;:<]+){0,3} (?:by|of|par|de|d'|por|pelo|da|dal|di|a|al|alla|do|von|vom|durch|hat)"
)
_VERB = (
    r"(?:referee\w*|officiat\w+|whistl\w+|arbitr\w+|pfiff|pfeift|leitet|leitete|siffl\w+|apit\w+|pit(?:o|a|ara)|"
    r"dirig(?:e|era|ira|io|iu)|officie\w*|fischi\w+|impart\w+)"
)
_BEFORE = re.compile(
    rf"(?<![a-z])(?:{_TITLE}{NEXT}{{0,4}}?(?: (?:el|il|le|o|a|la|der|die|the)(?: [a-z]+)?)?"
    rf"(?:,|\s*:|\.:| -| \()? ?|{_LED_BY}{NEXT}{{0,2}}? ?|"
    rf"{_VERB}(?: (?!<)[^\s.;:<]+){{0,4}}?:? ?)$"
)
_BEHIND = re.compile(
    rf"(?: \([^()]{{1,30}}\))?,?(?: (?!<)[^\s.;:<]+){{0,5}}? (?:(?:the|der|die|il|el|le|o|a|la) |l')?\(?"
    rf"(?:{_TITLE}|{_VERB})(?![a-z])(?!{NEXT}{{0,2}}? ?<\d)"
)


_BALL = frozenset({Role.SCORER, Role.ASSIST, Role.SHOT, Role.MISSED})
"""What only a player does."""
_SPOKEN_TO = re.compile(
    rf"(?<![a-z])(?:(?:to|at|with) the|a l'|a la|aupres de l'|all[ao]?'?|con (?:l'|el|la)|al|ao|a|com (?:o|a)|dem|der|"
    rf"beim|zum|vom|den) ?(?:{OFFICE})(?![a-z])(?!{NEXT}{{0,3}}? ?<\d)"
)
"""The referee as one to whom somebody else turns: "asked for a penalty to the referee"."""


def is_player(survey: Survey, name: str) -> bool:
    """Whether somebody who is not titled referee has the ball anywhere, or turns to the referee."""
    if is_called_referee(survey, name):
        return False
    told = [one for one in survey.sentences if any(survey.same(m.name, name) for m in one.parts.mentions)]
    return any(_SPOKEN_TO.search(one.masked.text) for one in told) or any(
        roles_of(one.parts, name, survey.same) & _BALL for one in told
    )


def is_called_referee(survey: Survey, name: str) -> bool:
    """Whether the article gives somebody a referee's title, or says that he referees."""
    return any(
        _BEFORE.search(sentence.masked.text, 0, token.start) or _BEHIND.match(sentence.masked.text, token.end)
        for sentence in survey.sentences
        for token in tokens_of(survey, sentence, name)
    )
