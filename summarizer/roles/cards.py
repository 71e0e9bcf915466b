"""Cards in the words of the six languages: red ones, yellow ones, those that were not shown, and lists of the shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from summarizer.grounding.folding import fold_text
from summarizer.roles.grammar import JOINED
from summarizer.roles.masking import Masked
from summarizer.roles.vocabulary import Role

SENT_OFF = re.compile(
    r"(?<![a-z])(?:espuls[oaie]|espulsione|espelle\w*|expuls[oa]|expulsad[oa]|expulsion|expulsao|expuls\w+|sent "
    r"off|dismiss\w+|"
    r"(?:red|straight red|second yellow) cards?|straight red|second (?:yellow|booking|bookable|caution)|(?:saw|a|"
    r"the) red|"
    r"marching orders|early bath|sending-off|ordered off|"
    r"rote[nr]? karten?|gelb-rote?[nr]?|glatt rot|rot (?:gesehen|sah|sieht)|(?:sah|sieht|mit|gab es|fur|war) "
    r"(?:glatt )?rot|rot|"
    r"ampelkarten?|platzverweis\w*|feldverweis\w*|des feldes verwiesen|vom (?:platz|feld) (?:gestellt|geschickt|"
    r"geflogen|"
    r"verwiesen|flog)|(?:stellte?|schickte?|verwies)(?![a-z])[^.;:]{0,80} (?:vom (?:platz|feld)|des feldes)|zum "
    r"duschen|ausschluss|ausgeschlossen|zweite[nr]? gelben? karte|"
    r"roja directa|(?:tarjeta|cartulina|la|una) roja|doble amarilla|segunda (?:tarjeta |cartulina )?amarilla|"
    r"rosso diretto|(?:cartellino|il|un|secondo) rosso|doppia ammonizione|doppio giallo|"
    r"secondo (?:cartellino )?giallo|seconda ammonizione|sotto la doccia|doccia anticipata|"
    r"(?:segundo|cartao) (?:cartao )?(?:amarelo|vermelho)|(?:o |cartao )?vermelho|chuveiro|"
    r"carton rouge|rouge direct|voi[rt] rouge|vu rouge|(?:second|deuxieme) (?:carton )?jaune|exclu(?:e|s|sion)?|"
    r"(?:second|deuxieme) avertissement|renvoye\w*)(?![a-z])"
)
"""Words that tell of a sending-off."""
SPARED = re.compile(
    r"(?<![a-z])(?:(?:escap|avoid|spared?|lucky|fortunate|only|just)\w*(?: [^\s.;:]+){0,6}? (?:red|yellow|sent off|"
    r"dismissal|booking)|"
    r"(?:evit\w*|schiv\w*|rischi\w*|grazia\w*|si salva|scamp\w*|meritav\w*|(?:non|era) (?:e )?da)(?: [^\s.;:]+){0,6}? "
    r"(?:rosso|giallo|espulsione)|"
    r"(?:salv\w*|libr\w*|evit\w*|perdon\w*|pidi\w*|reclam\w*|merec\w*)(?: [^\s.;:]+){0,6}? (?:roja|amarilla|expulsion)|"
    r"(?:gluck\w*,? (?:dass|nicht)|hatte auch|nur gelb|statt rot|forder\w*|entging|kam mit gelb|vorbei an|(?:sein|"
    r"werden) mussen)"
    r"(?![a-z])[^.;:]{0,60}|"
    r"(?:echapp\w*|evit\w*|reclam\w*|merit\w*|frol\w*|aurait)(?: [^\s.;:]+){0,6}? (?:l'|d')?(?:rouge|jaune|expuls\w*|"
    r"exclu\w*)|"
    r"(?:escap\w*|evit\w*|livr\w*|pedi\w*|reclam\w*|merec\w*|poup\w*)(?: [^\s.;:]+){0,6}? (?:vermelho|amarelo|"
    r"expuls\w*)|"
    r"(?:suspended|banned|suspension|ban|squalific\w*|sancion\w*|suspendid\w*|suspens\w*|gesperrt\w*|sperre|"
    r"suspendu\w*|"
    r"missed the|no conto con|fehlte|verzichten)(?![a-z])[^.;:]{0,60} (?:red|sent off|rosso|espuls\w*|roja|expuls\w*|"
    r"rote[nr]?|"
    r"gelb-rot\w*|platzverweis\w*|rouge|exclu\w*|vermelho)"
    r")(?![a-z])"
)
"""Words by which a card was not shown, or was shown in an earlier match."""
_YELLOW = re.compile(
    r"(?<![a-z])(?:gelbe?[nr]?|yellow|booked|ammonit\w+|giallo|amarill\w+|amonest\w+|jaune|amarelo)(?![a-z])"
)
_SECOND = re.compile(
    r"(?<![a-z])(?:second|secondo|doppi[oa]|segund[oa]|doble|zweite[nr]?|gelb-rot\w*|ampel\w*|rot\w*|rosso|red|roj[ao]|"
    r"rouge|vermelh\w+|deuxieme|dupl[oa]|twice|due|dos|duas|zwei|off|expuls\w+|espuls\w+)(?![a-z])|\(2\)"
)
"""Words by which a yellow card is not the only one."""
_RED_HEAD = re.compile(
    r"(?<![a-z])(?:espulsioni di|expulsiones de|expulsoes de|expulsions de|exclusions de|"
    r"(?:rojas?|vermelhos?|rossi?|rouges?)(?: (?:direct[oa]s?|dirett[oi]))? (?:para|a|per|pour)|"
    r"(?:rote karten|platzverweise) (?:fur|gegen|von)|(?:red cards|dismissals) (?:for|to|of)) $"
)
"""What stands right before several who were sent off."""
_LISTED = re.compile(r" ?(?:$|[.;)]|,? (?:e|ed|y|et|und|and) <\d|, <\d)")
"""What goes on after a name that does nothing itself."""
_RED_LIST = re.compile(
    r"(?<![a-z])(?:vermelhos?|rojas?|cartellini rossi|expulsados|expuls[oa]s|expulsoes|expulsiones|espulsi|espulsioni|"
    r"red cards?|sent off|rote karten?|gelb-rote? karten?|platzverweise?|cartons? rouges?|exclus|expulsions?) ?: ?"
    r"(?:<t?\d+>|\d+|['+.,;/()&-]|\s|(?:e|ed|y|et|und|and|aos?|al|a los|min|minutos?|do|del|st|pt|segundo|primeiro|"
    r"primer|tempo|tiempo|direto|directa|diretto|amarelo|amarilla|doble|doppia|ammonizione)(?![a-z]))+"
)
"""A label of red cards with what only such a list holds."""
_YELLOW_LIST = re.compile(
    r"(?<![a-z])(?:amarillas?|amarelos?|ammoniti|amonestados|yellow cards?|booked|gelbe karten?|cartons? jaunes?|"
    r"avertissements?)(?: ?:| (?:para|a|per|for|fur|pour) )"
)
_IN_BRACKETS = re.compile(r"\((\d+)")
_TWICE = re.compile(r"<\d+> ?\(2\)")


def is_only_yellow(text: str) -> bool:
    """Whether a passage tells of a yellow card and of nothing that sends off."""
    folded = fold_text(text)
    return bool(_YELLOW.search(folded)) and not (SENT_OFF.search(folded) or _SECOND.search(folded))


def spread_dismissals(masked: Masked, tags: Mapping[int, set[Role]]) -> None:
    """Red cards for A and B, a list of red cards, and in a list of yellow ones those with a two behind them.

    ``tags`` are the roles of each person by where the name's token starts; those sent off get that of it.
    """
    text = masked.text
    for earlier, later in pairwise(masked.people):
        headed = _RED_HEAD.search(text, 0, earlier.start) or Role.SENT_OFF in tags[earlier.start]
        joined = JOINED.fullmatch(text[earlier.end : later.start]) and _LISTED.match(text, later.end)
        if headed and joined and tags[earlier.start] <= {Role.SENT_OFF} and not tags[later.start]:
            tags[earlier.start].add(Role.SENT_OFF)
            tags[later.start].add(Role.SENT_OFF)
    for start, end in _lists(text):
        for token in masked.people:
            if start <= token.start < end:
                tags[token.start].add(Role.SENT_OFF)


def _lists(text: str) -> Iterator[tuple[int, int]]:
    """Where the lists of red cards stand, and in a list of yellow ones the names with a two behind them."""
    yield from (shown.span() for shown in _RED_LIST.finditer(text))
    if _YELLOW_LIST.search(text) and set(_IN_BRACKETS.findall(text)) == {"2"}:
        yield from (twice.span() for twice in _TWICE.finditer(text))
