"""A red card that the referee takes back in the match itself: "After a review it was downgraded to yellow."."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold_text
from summarizer.schemas.article import Evidence
from summarizer.verification.survey import Survey

_BACK = re.compile(
    r"(?<![a-z])(?:"
    r"(?:red(?: card)?|card|dismissal|sending-off|it)(?: \w+)? (?:was|is|were|had been|being) (?:\w+ ){0,2}?"
    r"(?:rescind|overturn|downgrad|revers|revok|cancel|withdrawn|reduced|changed)\w*|"
    r"(?:rescind|overturn|downgrad|revok|revers|cancel)(?:ed|s|led) (?:it|(?:the|that|his|her) (?:red|card|dismissal))|"
    r"(?:show\w*|gave|given|brandish\w*) (?:him |her )?(?:a |the )?yellow (?:card )?instead|"
    r"rosso (?:diventa |si trasforma |poi |viene |e stat[oa] |e )*(?:giallo|in giallo|annullat|revocat|tolt|cancellat|"
    r"trasformat|tramutat|derubricat)\w*|"
    r"(?:annulla|revoca|cancella|toglie|ritira)\w* (?:il |l')(?:cartellino )?(?:rosso|espulsione)|"
    r"espulsione (?:viene |e stata |poi )*(?:annullat|revocat|cancellat)\w*|torna sui suoi passi|"
    r"roja (?:se )?(?:quedo en|paso a|convirtio en|transformo en|fue (?:anul|retir|revoc|cambi)\w+)|"
    r"(?:la|le|se la) (?:anulo|retiro|quito|revoco)|(?:anul|retir|revoc|rectific)\w+ (?:la )?(?:tarjeta )?(?:roja|"
    r"expulsion)|"
    r"(?:rote? karte|platzverweis|rot) (?:wurde|wird) [^.]{0,50}?(?:zuruckgenommen|aufgehoben|revidiert|umgewandelt|"
    r"korrigiert|annulliert)|(?:daraus|aus rot) (?:wurde |wird )?gelb|wurde (?:daraus|aus rot) gelb|"
    r"nahm [^.]{0,40}?(?:rot|karte|platzverweis)\w* [^.]{0,20}?zuruck|"
    r"(?:carton(?: rouge)?|rouge|expulsion|exclusion) (?:a ete |est |fut |finalement |ensuite )*(?:annul|transform|"
    r"retir|chang|commu|efface|devient (?:un )?jaune|se transforme)\w*|"
    r"(?:annul|retir)\w+ (?:le |son |l')(?:carton )?(?:rouge|expulsion|exclusion)|revient sur sa decision|"
    r"vermelho (?:passou a|virou|vira|foi (?:anul|retir|troc|transform|revert)\w+)|"
    r"(?:anul|retir|revert|troc|cancel)\w+ (?:o )?(?:cartao )?(?:vermelho|expulsao)|"
    r"expulsao (?:foi )?(?:anulad|revertid|cancelad)\w*|voltou atras"
    r")(?![a-z])"
)
"""Words that take a card back, folded, in the six languages."""
_TO_RED = re.compile(
    r"(?:\bto|into|\bin|zu|\ben|para|\bem|\ba) (?:a |an |un |einen? |the )?(?:straight )?"
    r"(?:red|rot|rosso|roja|rouge|vermelho)(?![a-z])"
)
"""A yellow card that became a red one."""
_APPEALED = re.compile(
    r"appeal|ricorso|giudice|recurso|apelacion|comite|einspruch|sportgericht|verband|\bappel\b|commission|comision|"
    r"jury|federa|tribunal|later that week|next day|days later"
)
"""What happens to a card after the match."""


def card_taken_back(survey: Survey, passage: Evidence, name: str) -> str | None:
    """The words that take a player's card back, in the sentence of a passage or the one behind it, or none."""
    around = survey.around(passage)
    behind = survey.behind(around)
    told = [around.quote]
    if behind and all(
        survey.same(mention.name, name) or mention.name.startswith("VAR") for mention in behind.parts.mentions
    ):
        told.append(behind.evidence.quote)
    for text in map(fold_text, told):
        found = _BACK.search(text)
        if found and not (_TO_RED.search(text) or _APPEALED.search(text)):
            return found.group()
    return None
