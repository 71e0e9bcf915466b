"""What makes a name no ground though a ground's word or preposition is beside it: a side, a channel, a plain noun."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold_text, whole_words
from summarizer.schemas.article import Evidence
from summarizer.verification.survey import Survey

_KINDS = frozenset(
    word
    for line in (
        "ground grounds stadium stadio stadion heimstadion estadio estadi stade pitch field campo cancha terrain",
        "sportplatz heimspielstatte spielstatte spielort venue",
        "home heim own our their away casa proprio propio domicile gioco juego jogo local",
        "the il lo la le el los las o a an der die das l'",
        "of at in di de del da do du im am",
    )
    for word in line.split(" ")
)
"""Words that tell a ground, or whose it is, and name none."""
_AGAINST = re.compile(
    r"(?<![a-z])(?:against|versus|vs?\.?|contro|contra|gegen|contre|frente a|face a)"
    r"(?: (?:the|il|lo|la|le|el|los|las|den|die|das|o|a|os|as|l'))? ?$"
)
"""What stands before a side that is met, and never before a ground."""
_ON_AIR = re.compile(
    r"(?<![a-z])(?:transmi[st]\w*|retransmi\w*|televis\w*|broadcast\w*|stream\w*|live on|shown on|"
    r"in diretta|diretta tv|trasmess\w*|en (?:directo|vivo)|ao vivo|ubertrag\w*|live (?:auf|bei)|zu sehen|"
    r"en direct|diffus\w*)(?![a-z])[^.;:!?\n\d]*$"
)
"""Words of a broadcast, and the channels that follow them."""
_AT = re.compile(
    r"(?<![a-z])(?:at|in|al|allo|alla|all'|en|am|im|in der|an der|a|au|no|na|do|da|dal|dallo|del|from|aus dem|vom|du)"
    r"(?: (?:the|el|la|le|l'))? ?$"
)
_OF_TRAINING = re.compile(
    r"(?<![a-z])(?:academy|training|youth set-?up|accademia|allenament[oi]|ritiro|academia|cantera|entrenamientos?|"
    r"concentracion|akademie|training|trainingslager|nachwuchszentrum|centre de formation|entrainements?|stage|"
    r"treinos?|estagio|formacao) (?:at|in|a|ad|en|em|de|di|del|do|da|im|am|no|na|al|au)(?: (?:the|el|la|l'))? ?$"
)
"""What is at the place where a side trains."""
_MATTER = re.compile(
    r"\w{3,}(?:kampf|rennen|spiel|duell|derby|krimi|finale|runde|halbzeit|halfte|durchgang|abschnitt|phase|minuten?|"
    r"drittel|keller|spitze|zone|sturm|strafraum|mittelfeld|wettbewerb|pokal|liga|klasse|training|lauf|krise|jubel|"
    r"pause|spielzeit|verlangerung|schiessen|zug|vergleich|modus|rhythmus|einsatz|pfiff)e?s?"
)
"""A German compound for a matter or a time of the game, which has a capital as every noun."""


def is_no_ground(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether a name is none of a ground: a kind of place alone, a side, a channel, where a side trains."""
    folded = fold_text(name).strip()
    if all(word in _KINDS for word in folded.split()):
        return True
    if survey.language == "de" and " " not in folded and _MATTER.fullmatch(folded):
        return True
    before = _before(survey.article.text, folded)
    if any(_AGAINST.search(one) or _OF_TRAINING.search(one) for one in before):
        return True
    here = _before(survey.around(passage).quote, folded)
    return bool(here) and all(_ON_AIR.search(one) and not _AT.search(one) for one in here)


def _before(text: str, name: str) -> list[str]:
    """The folded words before each occurrence of a folded name in a text."""
    folded = fold_text(text)
    return [folded[max(0, start - _WINDOW) : start] for start, _ in whole_words(folded, name)]


_WINDOW = 160
"""Most characters before a name that are looked at."""
