"""Whether an article calls somebody the referee: by a title at his name, or by a verb that only a referee does."""

from __future__ import annotations

import re

from summarizer.verification.coaches.callings import NEXT, tokens_of
from summarizer.verification.survey import Survey

_TITLE = (
    r"(?:referees?|ref|officials?|official in charge|whistler|man in the middle|arbitr[oaie]s?|arbitre(?:sse)?s?|"
    r"arbitraje|arbitragem|arbitrage|arbitral|arbitrale|colegiad[oa]s?|silbante|trencilla|juez|jueza|referi|nazareno|"
    r"juiz|juiza|[a-z-]*schiedsrichter(?:in)?|schiri|sr|unparteiische[rn]?|spielleiter(?:in)?|direttore di gara|"
    r"direttrice di gara|fischietto|giacchetta nera|homme en noir|directeur de jeu|signor|signora|"
    r"sig\.(?:na|ra)?|monsieur|m\.|mr\.?)"
)
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


def is_called_referee(survey: Survey, name: str) -> bool:
    """Whether the article gives somebody a referee's title, or says that he referees."""
    return any(
        _BEFORE.search(sentence.masked.text, 0, token.start) or _BEHIND.match(sentence.masked.text, token.end)
        for sentence in survey.sentences
        for token in tokens_of(survey, sentence, name)
    )
