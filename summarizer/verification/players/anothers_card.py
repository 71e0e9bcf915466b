"""A red card that the words beside a player give to somebody else, to nobody, or to him in an earlier match."""

from __future__ import annotations

import re

from summarizer.grounding.alternatives import one_of
from summarizer.roles.cards import SENT_OFF
from summarizer.schemas.article import Evidence
from summarizer.verification.survey import Survey

_CARD = (
    r"(?:red(?: cards?)?|dismissal|sending-off|second (?:yellow|booking)|rosso|espulsione|secondo giallo|roja|"
    r"expulsion|segunda amarilla|rote[nr]? karten?|rot|gelb-rot\w*|platzverweis\w*|rouge|exclusion|"
    r"(?:second|deuxieme) jaune|vermelho|expulsao|segundo amarelo)(?![a-z])"
)
_GAP = r"(?: [^\s,.;:<]+)"
_FELLOW = (
    r"(?:team-?mate|opponent|marker|colleague|captain|skipper|brother|cousin|partner|replacement|rival|counterpart|"
    r"compagno(?: di (?:squadra|reparto))?|avversario|marcatore|fratello|capitano|companero(?: de equipo)?|"
    r"marcador|hermano|capitan|mitspieler|gegenspieler|bewacher|teamkollege[n]?|bruder|kapitan|coequipier|adversaire|"
    r"frere|vis-a-vis|companheiro(?: de equipa)?|adversario|irmao|capitao)"
)
"""Whom one has beside or against him."""
_STAFF = (
    r"(?:coach|manager|physio\w*|boss|assistant(?: coach| manager)?|allenatore|vice(?:[ -]allenatore)?|tecnico|"
    r"preparatore|entrenador|ayudante|segundo entrenador|(?:co-?|chef)?trainer|betreuer|entraineur|adjoint|treinador|"
    r"adjunto|auxiliar|masseur|massaggiatore|masajista|massagista)(?![a-z])"
)
"""Who stands beside the pitch."""
_OTHERS = re.compile(
    one_of(
        (
            rf"<x>(?:'s?|s)? (?:[a-z-]+ )?{_FELLOW}(?![a-z])",
            rf"(?<![a-z]){_FELLOW} (?:of|di|de|do|von|vom) <x>",
            r"(?:marquait|suivait|surveillait|marcaba|marcava) <x>",
            (
                rf"<x>{_GAP}{{0,2}}? (?:saw|watch\w*|had|got) (?:his|her|an?|the|their) (?:[a-z-]+ )?"
                rf"(?:{_FELLOW}|defender|keeper|goalkeeper|man|full-back|striker)(?![a-z])"
            ),
            (
                rf"<x>{_GAP}{{0,2}}? (?:drew|draws|drawing|won|forc\w+|provok\w+|caus\w+|induc\w+) (?:an?|the) "
                rf"(?:straight )?{_CARD} (?:from|for|of|to)"
            ),
            rf"<x>{_GAP}{{0,2}}? (?:fa|fece|faceva|fara) (?:espellere|cacciare)",
            (
                rf"<x>{_GAP}{{0,2}}? (?:caus|provoc|procur|guadagn)\w* (?:il |l'){_CARD} "
                r"(?:ad?|all?o?|alla|all'|di|del|dello|della|dell'|per)(?![a-z])"
            ),
            (
                rf"<x>{_GAP}{{0,2}}? (?:forz|forc|provoc|caus|propici|cav)\w* (?:la |el |o |a )?{_CARD} "
                r"(?:del?|d[oa]|al?|ao|para)(?![a-z])"
            ),
            r"<x>(?: [^\s,.;:<]+){0,2}? (?:fez|faz|fazia) (?:expulsar)",
            r"<x>(?: (?!se )[^\s,.;:<]+){0,2}? (?<!se )(?:fait|fit|faisait|fera) (?:expulser|exclure)",
            (
                rf"<x>{_GAP}{{0,2}}? (?:provoqu|caus|obten|obtien)\w* (?:l'|le )(?:carton )?{_CARD} "
                r"(?:de|d'|du|pour|contre)"
            ),
            (
                rf"<x>{_GAP}{{0,2}}? (?:provozier\w*|erzw[ai]ng\w*) (?:den |die |eine[n]? )?{_CARD}|"
                rf"<x>{_GAP}{{0,2}}? (?:holt\w*|zog) (?!sich )[^.;:<]{{0,16}}{_CARD}{_GAP}{{0,4}}? (?:heraus|von|gegen)"
            ),
            (
                rf"<x>{_GAP}{{0,3}}? (?:protest\w*|complain\w*|argu\w+|remonstrat\w*|question\w*|disput\w*|bemoan\w*|"
                rf"fum\w+|rag\w+){_GAP}{{0,3}}? (?:the|about|over|against|at)(?: (?:the|a|that))? (?:straight )?{_CARD}"
            ),
            rf"<x>{_GAP}{{0,2}}? protest\w*{_GAP}{{0,2}}? (?:per|contro) (?:il |l'|la ){_CARD}",
            rf"<x>{_GAP}{{0,2}}? protest\w*(?: por| contra)? (?:la |una )(?:tarjeta |cartulina )?{_CARD}",
            (
                rf"<x>{_GAP}{{0,2}}? (?:beschwer\w*|protest\w*|arger\w*|schimpf\w*|echauffier\w*){_GAP}{{0,3}}? "
                rf"(?:uber|gegen) (?:die |den |eine[n]? ){_CARD}"
            ),
            (
                rf"<x>{_GAP}{{0,2}}? (?:protest|contest|rale|peste)\w*(?: contre)? (?:le |ce |l'|cette )"
                rf"(?:carton )?{_CARD}"
            ),
            rf"<x>{_GAP}{{0,2}}? (?:protest|contest|reclam)\w* (?:o|do|contra o|a|da|com o) {_CARD}",
            (
                rf"<x>,?{_GAP}{{0,2}}? (?:back|fresh|return\w*|serv(?:ed|ing|es))(?:{_GAP}| ?,){{0,4}}? "
                rf"(?:from|after|for|following){_GAP}{{0,2}}? {_CARD}"
            ),
            (
                rf"<x>,?{_GAP}{{0,2}}? (?:(?:torn|rientr|ritorn)\w+\b(?! a )|al rientro|di ritorno|sconta\w*|"
                rf"(?:vuelv|volvi|regres|reaparec)\w*\b(?! a )|de vuelta|de regreso|cumpl\w*|cumpr\w*|purg\w*|"
                rf"revien\w*|revenu\w*|de retour|(?:volt|retorn)\w+\b(?! a )|de volta)"
                rf"[^.;:<]{{0,24}}(?<![a-z]){_CARD}"
            ),
            (
                rf"<x>,?{_GAP}{{0,1}}? (?:kehrt\w*|zuruck|sitzt|sass|zuletzt|fehlt\w*|pausiert\w*)"
                rf"[^.;:<]{{0,24}}(?<![a-z]){_CARD}"
            ),
            (
                r"<x>[^.;:<]{0,40} (?:in uberzahl|gegen (?:zehn|10)|against (?:ten|10)|contro (?:dieci|10)|"
                r"contra (?:diez|dez|10)|contre (?:dix|10)|in superiorita|en superioridad|em superioridade|"
                r"en superiorite)"
            ),
            r"<x>, (?:der|die|welcher) [^,.;:<]{0,30}(?:vorwoche|(?:vorigen?|letzten?) (?:woche|spieltag))",
        )
    )
)
"""What stands beside a player who is not the one sent off, or only was in another match."""
_OF_STAFF = re.compile(
    rf"(?:(?:the|his|their|il|lo|la|l'|suo|el|su|der|den|sein|le|son|o|seu|um|un|ein|an?) ?)?(?<![a-z]){_STAFF}(?! ?<)"
    r"(?:,? (?:was|were|is|e|ha|viene|fue|es|vio|ve|wurde|sah|sieht|est|a|ete|voit|foi|viu|ve|la|il|o|le|the|stato|"
    r"poi|later|saw|also|die))*,? "
)
"""Somebody of a bench without a name, up to his card."""


def is_anothers_card(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether in the sentences of a passage no name of a player stands but beside a card that is not his.

    A card of a coach or another of the bench who is not named is nobody's of the players.
    """
    found = False
    for sentence in survey.touched(passage):
        text = sentence.masked.text
        own = [token for token in sentence.masked.people if survey.same(token.mention.name, name)]
        if not own or not SENT_OFF.search(text):
            continue
        for token in own:
            here = f"{text[: token.start]}<x>{text[token.end :]}"
            beside = any(one.start() <= token.start + 3 and one.end() > token.start for one in _OTHERS.finditer(here))
            if not beside and not _is_of_staff(text):
                return False
            found = True
    return found


def _is_of_staff(text: str) -> bool:
    """Whether every card of a masked sentence is right behind, or right before, somebody of a bench."""
    cards = list(SENT_OFF.finditer(text))
    behind = {one.end() for one in _OF_STAFF.finditer(text)}
    return all(
        behind & {card.start(), *(card.start() + len(one) for one in _ARTICLES if text.startswith(one, card.start()))}
        or _STAFF_NEXT.match(text, card.end())
        for card in cards
    )


_ARTICLES = ("la ", "il ", "o ", "the ", "a ", "un ")
_STAFF_NEXT = re.compile(rf" (?:(?:the|il|lo|la|l'|el|al|der|den|le|o|the home|the visiting) ?)?{_STAFF}(?! ?<)")
