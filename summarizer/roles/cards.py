"""Cards in the words of the six languages: red ones, yellow ones, those that were not shown, and lists of the shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from summarizer.grounding.folding import fold_text
from summarizer.roles.grammar import JOINED
from summarizer.roles.masking import Masked, Token
from summarizer.roles.vocabulary import Role

SENT_OFF = re.compile(
    r"(?<![a-z])(?:espuls[oaie]|espulsione|espelle\w*|expuls[oa]|expulsad[oa]|expulsion|expulsao|expuls\w+|sent "
    r"off|dismiss\w+|"
    r"(?:red|straight red|second yellow)[ -]card(?:s|ed|ing)?|straight red|"
    r"second (?:yellow|booking|bookable|caution)|(?:saw|a|the) red|"
    r"marching orders|early bath|sending-off|ordered off|"
    r"rote[nr]? karten?|gelb-rote?[nr]?|glatt rot|rot (?:gesehen|sah|sieht)|(?:sah|sieht|mit|gab es|fur|war) "
    r"(?:glatt )?rot|rot|"
    r"ampelkarten?|platzverweis\w*|feldverweis\w*|des feldes verwiesen|vom (?:platz|feld) (?:gestellt|geschickt|"
    r"geflogen|"
    r"verwiesen|flog)|(?:stellte?|schickte?|verwies)(?![a-z])[^.;:]{0,80} (?:vom (?:platz|feld)|des feldes)|zum "
    r"duschen|ausschluss|ausgeschlossen|zweite[nr]? gelben? karte|"
    r"roja directa|(?:tarjeta|cartulina|la|una) roja|doble amarilla|segunda (?:tarjeta |cartulina )?amarilla|"
    r"rosso diretto|(?:cartellino|il|un|secondo) rosso|doppia ammonizione|doppio giallo|"
    r"secondo (?:cartellino )?giallo|seconda ammonizione|"
    r"ammoni\w+ (?:per la seconda volta(?! (?:in|quest|nell))|due volte)|sotto la doccia|doccia anticipata|"
    r"segundo (?:cartao )?(?:amarelo|vermelho)|cartao vermelho|(?:o |cartao )?vermelho|chuveiro|"
    r"carton rouge|rouge direct|voi[rt] rouge|vu rouge|(?:second|deuxieme) (?:carton )?jaune|exclu(?:e|s|sion)?|"
    r"(?:second|deuxieme) avertissement|renvoye\w*)(?![a-z])"
)
"""Words that tell of a sending-off."""
_WERE = (
    r"(?:foi|foram|acabou|acabaram|viu|viram|recebeu|levou|fue|fueron|vio|vieron|recibio|a ete|ont ete|est|sont|recoit|"
    r"ecope)(?![a-z])"
)
"""What makes of a card behind a complaint or an appeal one that was shown: "que reclamou da falta, foi expulso"."""
SPARED = re.compile(
    r"(?<![a-z])(?:(?:escap|avoid|spared?|lucky|fortunate|only|just)\w*(?: [^\s.;:]+){0,6}? "
    r"(?:red|yellow|sent off|dismissal|booking)|"
    r"(?:risk\w*|close to|in danger of|on the verge of|nearly|almost)(?: (?:picking|picked|up|receiving|received|"
    r"seeing|saw|getting|got|earning|collecting|being|was|shown|an?|his|her|another|second|straight))+ "
    r"(?:red|yellow|booking|sent off)|"
    r"(?:evit\w*|schiv\w*|rischi\w*|grazia\w*|si salva|scamp\w*|meritav\w*|"
    r"(?:non|era) (?:e )?da)(?: [^\s.;:]+){0,6}? (?:l')?(?:rosso|giallo|espulsione|seconda (?:ammonizione|volta))|"
    r"(?:salv\w*|libr\w*|evit\w*|perdon\w*|pidi\w*|reclam\w*|"
    rf"merec\w*)(?: (?!{_WERE})[^\s.;:]+){{0,6}}? (?:roja|amarilla|expulsion)|"
    r"(?:gluck\w*,? (?:dass|nicht)|hatte auch|nur gelb|statt rot|forder\w*|entging|kam mit gelb|vorbei an|(?:sein|"
    r"werden) mussen)"
    r"(?![a-z])[^.;:]{0,60}|"
    rf"(?:echapp\w*|evit\w*|reclam\w*|merit\w*|frol\w*|aurait)(?: (?!{_WERE})[^\s.;:]+){{0,6}}? "
    r"(?:l'|d')?(?:rouge|jaune|expuls\w*|exclu\w*)|"
    rf"(?:escap\w*|evit\w*|livr\w*|pedi\w*|reclam\w*|merec\w*|poup\w*)(?: (?!{_WERE})[^\s.;:]+){{0,6}}? "
    r"(?:vermelho|amarelo|expuls\w*)|"
    r"(?:want|demand|appeal|call|risk|chied|invoc|reclam|pretend|pid|exig|arriesg|arrisc|risqu)\w*(?: for)? "
    r"(?:(?:an?|the|another|his|her|il|una?|la|le|o|uma?|su|seu) |l')"
    r"(?:(?:second|straight|secondo|segund[oa]|tarjeta|cartao|carton|cartellino) )*"
    r"(?:red|yellow|dismissal|sending-off|rosso|giallo|espulsione|roja|amarilla|expulsion|rouge|jaune|exclusion|"
    r"vermelho|amarelo|expulsao)|"
    r"(?:red|red[- ]card) (?:ban|suspension)|"
    r"(?:gelb|yellow|giallo|amarilla|jaune|amarelo)(?: card)?,? (?:(?:e|y|et|und|and|but|ma|pero|mais|mas|aber) )?"
    r"(?:not|non|no|nicht|kein|nao|pas|anziche|statt|anstatt|rather than|instead of|invece del|en (?:vez|lugar) de|"
    r"au lieu (?:du|d'un)|em vez d[eo]) (?:(?:an?|the|il|un|la|una|le|o|um) )?(?:straight )?"
    r"(?:red|rosso|roja|rot|rouge|vermelho)|"
    r"(?:suspended|banned|suspension|ban|squalific\w*|sancion\w*|suspendid\w*|suspens\w*|gesperrt\w*|sperre|"
    r"suspendu\w*|"
    r"missed the|no conto con|fehlte|verzichten)(?![a-z])[^.;:]{0,60} (?:red|sent off|rosso|espuls\w*|roja|expuls\w*|"
    r"rote[nr]?|"
    r"gelb-rot\w*|platzverweis\w*|rouge|exclu\w*|vermelho)"
    r")(?![a-z])"
)
"""Words by which a card was not shown, or was shown in an earlier match."""
_CARD = (
    r"(?:red cards?|dismissal|sending-off|rosso|espulsione|roja|expulsion|rote[nr]? karten?|rot|platzverweis\w*|"
    r"gelb-rot\w*|"
    r"rouge|exclusion|vermelho|expulsao)"
)
_UNDONE = (
    r"(?:rescind|overturn|downgrad|cancel|revers|revok|revoc|annull(?!ata la rete|ato il gol)|annul|anul|tramut|"
    r"derubric|"
    r"zuruckgenommen|revert|retir(?:ad|ee?\b|ou|o\b)|withdrawn)\w*"
)
NOT_SENT_OFF = re.compile(
    r"(?<![a-z])(?:(?:nao (?:foi|foram|acab(?:ou|aram))|no (?:fue|fueron|es|(?:ha|han) sido)|"
    r"non (?:e|sono|era|viene|vengono)(?: stat[oaie])?|n'(?:a|ont|avait|est|sont) pas(?: ete)?|"
    r"(?:was|were) not|(?:was|were)n't|wurden? nicht) (?:[a-z]+ )?(?:expuls\w*|espuls\w*|exclu\w*|sent off|dismissed)|"
    r"(?:should|could|might|would|ought to)(?: (?:easily|well|also|really|so|not|n't))?(?: have| be| see)"
    r"(?: (?:been|seen|received|got|gone|be|a|the|his|her|second|straight|shown))* (?:red|sent off|dismissed|"
    r"yellow|walked|off)|"
    r"(?:pudo|podria|podia|debio|deberia|tuvo que)(?: haber)?(?: (?:sido|ser|visto|ver|la|una|segunda|"
    r"tarjeta))* (?:roja|amarilla|expuls\w*)|"
    r"(?:podia|poderia|devia|deveria|merecia)(?: (?:ter|sido|ser|visto|ver|o|um|segundo|cartao))* (?:expuls\w*|"
    r"amarelo|vermelho)|"
    r"(?:dovev\w*|potev\w*|doveva essere|poteva essere|andava|sarebbe (?:stat[oa] )?da)(?: (?:essere|vedere|"
    r"ricevere|il|un|secondo))* "
    r"(?:espuls\w*|rosso|giallo)|"
    r"hatten? [^.;:]{0,50}(?:rot|gelb|platz|karte|fliegen)[^.;:]{0,30} (?:mussen|konnen|durfen|sollen))"
    r"(?![a-z])"
)
"""Words by which a card was not shown although it is named."""
TAKEN_BACK = re.compile(
    rf"(?<![a-z])(?:{_CARD}(?![a-z])[^.;]{{0,50}}(?<!gol )(?<!rete )(?<!but )(?<!goal )(?<!tor )(?<![a-z]){_UNDONE}|"
    rf"{_UNDONE}[^.;]{{0,30}} {_CARD}|nahm[^.;]{{0,60}} zuruck|"
    r"(?:rescind|overturn|downgrad|revok|revers|cancel)(?:ed|s|led) it|"
    r"it (?:was|is|were|had been|being) (?:\w+ ){0,2}?(?:rescind|overturn|downgrad|revers|revok|withdrawn|reduced)\w*|"
    r"chang(?:ed|es|ing) (?:it|the (?:red|card)|his mind|the colour)[^.;]{0,20}(?:yellow)?|"
    r"(?:show\w*|gave|given|brandish\w*) (?:him |her )?(?:a |the )?yellow (?:card )?instead|"
    r"(?:tornat?|torna|rivede|cambia|trasforma)\w* [^.;]{0,30}(?:in giallo|sui suoi passi|decisione)|"
    r"rosso (?:diventa |si trasforma |poi |viene )*(?:in )?giallo|(?:toglie|ritira)\w* (?:il |l')(?:cartellino )?rosso|"
    r"roja (?:se )?(?:quedo en|paso a|convirtio en|transformo en)|(?:se )?la (?:anulo|retiro|revoco)|"
    r"(?:wurde |wird )?(?:daraus|aus rot) (?:wurde |wird )?gelb|(?:karte|platzverweis|rot) (?:wurde|wird) [^.;]{0,50}?"
    r"(?:aufgehoben|revidiert|umgewandelt|korrigiert)|"
    r"(?:rouge|expulsion|exclusion) (?:devient|se transforme)|revient sur sa decision|"
    r"vermelho (?:passou a|virou|vira)|voltou atras|"
    r"(?:la|le|lo) (?:cambi|transform|tramut)\w* (?:por|en|in) (?:una? )?(?:amarilla|giallo)|"
    r"(?:rouge|expulsion|exclusion) [^.;]{0,30}transforme\w* en (?:carton )?jaune|se ravis\w*|"
    r"(?:mudou|transformou|trocou|baixou) (?:\w+ )?(?:para|em|por) amarelo|"
    r"aus (?:der )?(?:rot|roten karte) (?:wurde|wird|machte) [^.;]{0,40}gelb)(?![a-z])"
)
"""Words by which a card that was shown is taken back."""
BENCH = re.compile(
    r"(?<![a-z])(?:(?:espuls|allontanat)[oaie] (?:dalla|in) (?:panchina|tribuna)|mandat[oa] in tribuna|"
    r"sent (?:off|away) from the (?:bench|dugout|technical area|touchline)|(?:sent|ordered|banished|"
    r"dispatched) (?:off )?to the stands?|"
    r"expulsad[oa] (?:del|desde el|en el) (?:banco|banquillo|banca)|(?:a|en) la (?:grada|tribuna)|auf die tribune|"
    r"expulse\w* (?:de son|du|depuis le) banc|en tribunes?|expuls[oa] (?:do|no) banco|para a bancada)(?![a-z])"
)
"""Words by which somebody beside the pitch was sent away, most often no player."""
_LEFT = re.compile(r"(?<![a-z])vom (?:platz|feld|spielfeld)(?![a-z])")
_UNHARMED = re.compile(
    r"(?<![a-z])(?:rot\w*|gelb\w*|platzverweis\w*|ampel\w*|verw\w+|stellt?e?|flog\w*|flieg\w*|geflogen|"
    r"schickt?e?|geschickt|gestellt|"
    r"notbremse|tatlichkeit|schiedsrichter\w*|unparteiische\w*|referee)(?![a-z])"
)
_YELLOW = re.compile(
    r"(?<![a-z])(?:gelbe?[nr]?|yellow|booked|ammonit\w+|giallo|amarill\w+|amonest\w+|jaune|amarelo)(?![a-z])"
)
_SECOND = re.compile(
    r"(?<![a-z])(?:second|secondo|doppi[oa]|segund[oa]|doble|zweite[nr]?|gelb-rot\w*|ampel\w*|rot\w*|rosso|red|roj[ao]|"
    r"rouge|vermelh\w+|deuxieme|dupl[oa]|seconda(?= volta)|twice|due|dos|duas|zwei|off|expuls\w+|espuls\w+|"
    r"zweimal|spogliato\w+|spogliati|doccia|caseta|duchas?|duschen|dusche|vestiaires|la porte|chuveiro|tomar banho|rua|"
    r"marching|early shower)(?![a-z])|\(2\)"
)
"""Words by which a yellow card is not the only one."""
_RED_HEAD = re.compile(
    r"(?<![a-z])(?:espulsioni di|expulsiones de|expulsoes de|expulsions de|exclusions de|"
    r"(?:rojas?|vermelhos?|rossi?|rouges?)(?: (?:direct[oa]s?|dirett[oi]))? (?:para|a|per|pour)|"
    r"(?:rote karten|platzverweise) (?:fur|gegen|von)|(?:red cards|dismissals) (?:for|to|of)) $"
)
"""What stands right before several who were sent off."""
_MINUTE = r"(?: \(\D{0,8}\d[^()<]{0,12}\))?"
_LISTED = re.compile(
    rf"{_MINUTE} ?(?:$|[.;)]|,? (?:e|ed|y|et|und|and) <\d|, <\d|,? (?:who|che|que|quien|qui|der|die) (?![^,]*<))"
)
"""What goes on after a name that does nothing itself."""
_AND_TO = re.compile(
    rf"{_MINUTE}(?:[^<.;]{{0,30}}\d[^<.;]{{0,14}}?)?(?: de[l]? <t\d+>)?(?:[^<.;]{{0,30}}\d[^<.;]{{0,14}}?)?,? "
    rf"(?:y|e|ed|and|und|et) (?:tambien |anche |also |auch |aussi |tambem )?"
    rf"(?:(?:con|com|with|mit|avec) [^<.;:,\d]{{0,12}}{_CARD}(?: [a-z]+)? )?"
    r"(?:al?|to|for|fur|gegen|pour|para|per|ad|ao) "
    r"(?:(?:sus?|suo|suoi|ses|seus?|his|their|seine[nr]?) )?(?:[a-z]{5,} )?"
)
"""What joins one more who was sent off to one before: "expulsó a A del Osera en el 72, y a B"."""
_THEY_WERE = re.compile(
    r"(?<! de )(?<! di )(?<! du )(?<! con )(?<! com )(?<! a )(?P<all><\d+>(?:(?:,|,? (?:e|ed|y|et|and|und)) <\d+>)+)"
    r"(?:,? (?:ambos|entramb[ie]|tous (?:les )?deux|both|beide) (?=(?:expuls|espuls|exclu|sent off|dismissed|shown))|"
    r"(?:, [^.;:<]{1,90},)? (?:(?:ambos|entrambi|tous deux|os dois|los dos|both|beide) )?"
    r"(?:foram|acabaram|fueron|han sido|terminaron|acabaron|resultaron|sono stat[ei]|vengono|ont ete|sont|furent|"
    r"were|wurden) (?:(?:sendo|ambos|entrambi|tous deux|os dois|los dos|both|beide|tambem|tambien|poi|later) )?)"
    r"(?:expuls|espuls|exclu|sent off|dismissed|shown (?:a )?(?:straight )?red|vom platz)"
)
"""Several who are the subject of one sending-off: "A e B, que reclamaram, foram expulsos"."""
_SAME_FATE = re.compile(
    r"[^<;]{0,70}(?<![a-z])(?:(?:stessa|medesima) (?:sorte|fine)(?: [^<.;:,]{0,30})? (?:a|ad|per)|"
    r"meme (?:sort|sanction)(?: [^<.;:,]{0,30})? (?:pour|a)|"
    r"mism[oa] (?:suerte|destino|camino)(?: [^<.;:,]{0,30})? (?:para|corrio|siguio)|"
    r"mesm[oa] (?:sorte|destino|caminho)(?: [^<.;:,]{0,30})? (?:para|teve|seguiu)|"
    r"same fate (?:for|befell|awaited))"
    r"(?: (?:anche|pure|auch|aussi|also|tambien|tambem))? "
)
"""What makes of the next one told another who was sent off: "espulso A, stessa sorte per B"."""
_WITH = re.compile(r"(?<![a-z])(?:mit|with|con|avec|com) $")
_TWO = re.compile(r"(?<![a-z])(?:two|both|due|entramb[ie]|dos|ambos|zwei|beide|deux|dois|duas|2)(?![a-z\d])")
"""What makes of the two names behind a "with" one whole: "mit A und B gleich zwei"."""
_AT_MINUTES = re.compile(
    r" ?\(?(?:(?:en|in|aos?|al|a|on|nei|nelle)(?: (?:los|the|minutos?|minuti|minutes|minuten|den|el|der|la))* )?"
    r"\d[^<;]{0,30}(?:$|[.;,)])"
)
"""The minutes after the last of several who were sent off."""
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
_SHOWN_TO = re.compile(
    r"(?<![a-z])(?:al?|aos?|to|ad|dem|der) (?P<who><\d+>),? (?:(?:the|an?|il|un|el|la|una|le|o|um|die|eine) )?"
    r"(?:(?:tarjeta|cartulina|cartellino|cartao|carton|straight|direct|glatt) )*"
    r"(?:roja|red|rosso|rouge|vermelho|rote karte|gelb-rot)(?![a-z])"
)
"""Somebody to whom a red card is shown, right before it."""
_IN_BRACKETS = re.compile(r"\((\d+)")
_TWICE = re.compile(r"<\d+> ?\(2\)")


def is_only_leaving(text: str) -> bool:
    """Whether a German passage tells that somebody left the pitch, hurt or as the winner, and names no card."""
    folded = fold_text(text)
    return bool(_LEFT.search(folded)) and not _UNHARMED.search(folded)


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
        ones, others = tags[earlier.start], tags[later.start]
        if ones <= {Role.SENT_OFF} and not others and _go_together(text, earlier, later, known=bool(ones)):
            ones.add(Role.SENT_OFF)
            others.add(Role.SENT_OFF)
        if Role.SENT_OFF in ones and not others and _SAME_FATE.fullmatch(text, earlier.end, later.start):
            others.add(Role.SENT_OFF)
        if not ones and others == {Role.SENT_OFF} and _are_both(text, earlier, later):
            ones.add(Role.SENT_OFF)
    told = (
        *(one.span("who") for one in _SHOWN_TO.finditer(text)),
        *(one.span("all") for one in _THEY_WERE.finditer(text)),
    )
    for start, end in (*_lists(text), *told):
        for token in masked.people:
            if start <= token.start < end:
                tags[token.start].add(Role.SENT_OFF)


def _go_together(text: str, earlier: Token, later: Token, *, known: bool) -> bool:
    """Whether two were sent off together, the first of them behind a head of red cards or ``known`` to have been."""
    head = _RED_HEAD.search(text, 0, earlier.start)
    if not (head or known):
        return False
    between = text[earlier.end : later.start]
    listed = head or _LISTED.match(text, later.end) or _AT_MINUTES.match(text, later.end)
    return bool((listed and JOINED.fullmatch(between)) or _AND_TO.fullmatch(between))


def _are_both(text: str, earlier: Token, later: Token) -> bool:
    """Whether two are one whole behind a "with", so that what the second of them gets is the first one's too."""
    joined = JOINED.fullmatch(text, earlier.end, later.start)
    return bool(joined and _WITH.search(text, 0, earlier.start) and _TWO.search(text))


def _lists(text: str) -> Iterator[tuple[int, int]]:
    """Where the lists of red cards stand, and in a list of yellow ones the names with a two behind them."""
    if ":" in text:
        yield from (shown.span() for shown in _RED_LIST.finditer(text))
    if "(2" in text and _YELLOW_LIST.search(text) and set(_IN_BRACKETS.findall(text)) == {"2"}:
        yield from (twice.span() for twice in _TWICE.finditer(text))
