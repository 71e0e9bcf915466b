"""Whether a text names a competition, and whether the clause around it is about this match."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold_text
from summarizer.grounding.scores import scores_in
from summarizer.schemas.article import Evidence
from summarizer.verification.survey import Survey

_GENERIC = frozenset(
    word
    for line in (
        "league cup liga ligue campionato campeonato championnat coppa copa coupe pokal torneo tournoi turnier",
        "meisterschaft taca trofeo trofeu trophy final finale playoff playoffs competizione competition competicion",
        "tournament season stagione temporada saison match partita jornada giornata spieltag qualificazione",
        "qualification quali",
        "der die das il la lo le el los las o a the of di de del do da in",
    )
    for word in line.split(" ")
)
"""Words that name no competition by themselves."""
_RANKED = re.compile(
    r"serie [a-d]\d?|[1-4]\. ?(?:bundesliga|liga)|(?:ligue|liga|league|national) (?:[1-4]|one|two|i{1,3})|"
    r"(?:i{1,3}|iv|[1-4][ao]?) (?:liga|divisao|division|divisione)|"
    r"(?:primera|segunda|tercera|cuarta|prima|seconda|terza) "
    r"(?:division|categoria|rfef|federacion)|(?:premier league|bundesliga|eredivisie|laliga|la liga|champions league|"
    r"europa league|conference league|coppa italia|copa del rey|coupe de france|dfb-pokal|fa cup)"
)
"""Names of competitions that are names in any letters."""
_THIS_ROUND = re.compile(r"ultim\w+ (?:jornada|giornata|rodada)|last round|derniere journee|letzten? spieltag")
"""Words that look like another match's and tell the round of this one."""


def is_named(text: str, passage: str) -> bool:
    """Whether a text is a competition's own name: more than generic words, and capitalised where it stands.

    A letter or figure of rank tells a name in small letters too: "calcio serie c", "2. bundesliga".
    """
    if _RANKED.fullmatch(fold_text(text).strip()):
        return True
    distinct = [word for word in re.findall(r"[^\W_]+", fold_text(text)) if word not in _GENERIC]
    match = re.search(re.escape(text), passage, re.IGNORECASE)
    stands = match.group() if match else text
    words = stands.split()
    capitals = sum(word[0].isupper() or word[0].isdigit() for word in words if word)
    return capitals > 0 and (bool(distinct) or capitals > 1)


def is_this_round(cue: str) -> bool:
    """Whether words that look like another match's only tell the round: "on the last day of the season"."""
    return _THIS_ROUND.search(cue) is not None


def is_of_this_match(survey: Survey, passage: Evidence, cue: str) -> bool:
    """Whether a clause with words of another match still goes on about this one: it tells its score, or its round."""
    around = survey.around(passage)
    named = any(m.team and survey.is_match_team(m.name) for m in survey.parts(passage).mentions)
    if not named:
        return False
    return bool(is_this_round(cue) or scores_in(around.quote, survey.article.language))
