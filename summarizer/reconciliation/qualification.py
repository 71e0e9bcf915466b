"""What each article says a team is about to reach, read by code from the text, so that differing claims are shown.

No fact is published from it: a stage named in passing is no result, but two outlets that name different ones are worth
an editor's look.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.grounding.folding import fold
from summarizer.grounding.sentences import sentences
from summarizer.schemas.article import Article, Evidence
from summarizer.schemas.report import Conflict, Rule, Side, Statement
from summarizer.schemas.summary import Standing
from summarizer.teams import Names, Team

_STAGES: Mapping[str, str] = {
    "round of 32": (
        r"sedicesimi(?: di finale)?|round of 32|last 32|dieciseisavos|sechzehntelfinale|seiziemes(?: de finale)?"
        r"|dezesseis-?avos"
    ),
    "round of 16": (
        r"ottavi(?: di finale)?|round of 16|round of sixteen|last[- ]16|last[- ]sixteen|octavos(?: de final)?"
        r"|achtelfinale|huitiemes(?: de finale)?|oitavas(?: de final)?|oitavos(?: de final)?"
    ),
    "quarter-finals": (
        r"quarti(?: di finale)?|quarter-?finals?|last eight|cuartos(?: de final)?|viertelfinale"
        r"|quarts(?: de finale)?|quartas(?: de final)?|quartos(?: de final)?"
    ),
    "semi-finals": (
        r"semifinal[ei]?|semi-?finals?|semifinales|halbfinale|demi-finales?|semifinais|meias-finais|meia-final"
    ),
    "play-offs": r"play-?offs?|spareggi(?:o)?|repesca|repechage|barrages?|barragistes?|repescagem|zwischenrunde",
}
_CUES = re.compile(
    r"\b(?:qualif\w*|clasific\w*|classific\w*|avvicin\w*|blind\w+|ipotec\w+|approd\w+|accesso|accede\w*|stacc\w+|strapp\w+"
    r"|book\w*|seal\w*|secur\w+|reach\w*|through to|progress\w* (?:to|into)|advanc\w+|berth|closer to|place in|spot in"
    r"|billete|pase a|sell\w+|acerc\w+|avanz\w+|einzug|ticket|erreich\w+|weiterkomm\w*|steht im|einzieh\w*"
    r"|acces|billet|valid\w+|rapproch\w+|apur\w+|vaga|passagem|aproxim\w+|avanc\w+)\b"
)
_PAST = re.compile(
    r"\b(?:last (?:season|year|term)|(?:scorsa|passata) stagione|(?:l'anno|lo scorso anno) (?:scorso)?|temporada pasada"
    r"|ano passado|epoca passada|vorjahr|letzte[rn]? saison|saison (?:passee|derniere)|in (?:19|20)\d\d)\b"
)
_STAGE = re.compile("|".join(f"(?P<s{at}>\\b(?:{words})\\b)" for at, words in enumerate(_STAGES.values())))
_REACH = 90


@dataclass(frozen=True, slots=True)
class Claim:
    """A stage that an article says is near or won, of which team (null: not told in the sentence), and where."""

    stage: str
    side: str | None
    evidence: Evidence


def claims(article: Article, teams: tuple[Team, Team], names: Names) -> tuple[Claim, ...]:
    """Every claim of ``article``: a stage with a word of qualifying before it, in a sentence not about the past."""
    found: list[Claim] = []
    for sentence in sentences(article):
        folded = fold(sentence.quote)
        if not _CUES.search(folded.text) or _PAST.search(folded.text):
            continue
        named = [side for side, team in zip(("home", "away"), teams, strict=True) if names.mentions(folded.text, team)]
        for stage in _STAGE.finditer(folded.text):
            if _CUES.search(folded.text, max(0, stage.start() - _REACH), stage.start()):
                name = list(_STAGES)[int((stage.lastgroup or "s0")[1:])]
                found.append(Claim(name, named[0] if len(named) == 1 else None, sentence))
    return tuple(found)


def qualification_conflict(articles: Sequence[Article], teams: tuple[Team, Team], names: Names) -> Conflict | None:
    """The conflict between articles of which each names stages that the other does not; null where there is none."""
    told = {article.id: claims(article, teams, names) for article in sorted(articles, key=lambda a: a.id)}
    chief = {source: _chief(found) for source, found in told.items() if found}
    if not any(_differ(told[a], told[b]) for a in chief for b in chief if a < b):
        return None
    stages = sorted(set(chief.values()), key=list(_STAGES).index)
    if len(stages) < 2:
        return None
    sides = tuple(_side(stage, [(s, told[s]) for s in chief if chief[s] == stage]) for stage in stages)
    return Conflict(
        field="qualification",
        sides=sides,
        rule=Rule.NONE,
        explanation="The articles name different stages; it is no fact of the match and none is published.",
    )


def _chief(found: Sequence[Claim]) -> str:
    """The stage that an article names most often; of several the first named."""
    counted = Counter(claim.stage for claim in found)
    return max(counted, key=lambda stage: counted[stage])


def _differ(one: Sequence[Claim], other: Sequence[Claim]) -> bool:
    """Whether the two name no stage in common, for teams that may be the same."""
    if {claim.stage for claim in one} & {claim.stage for claim in other}:
        return False
    return any(a.side is None or b.side is None or a.side == b.side for a in one for b in other)


def _side(stage: str, told: Sequence[tuple[str, Sequence[Claim]]]) -> Side:
    statements = tuple(
        Statement[str](
            source=source,
            value=stage,
            standing=Standing.STATED,
            evidence=tuple(dict.fromkeys(claim.evidence for claim in found if claim.stage == stage)),
        )
        for source, found in told
    )
    return Side(value=stage, statements=statements, independent=len(statements))
