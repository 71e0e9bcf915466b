"""Capitalised words that open a sentence or stand as German nouns, and are no part of a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.grounding.folding import fold
from summarizer.roles.masking import Mention

_WORDS = (
    "(?:set|goals?|scorers?|assisted|fed|penalty|substitute|sub|ref|referee|att|"
    "attendance|booked|sent|"
    "gol|reti?|rete|raddoppio|pareggio|vantaggio|doppietta|tripletta|tris|poker|"
    "servit[oaie]|espuls[oaie]|ammonit[oaie]|segna|pareggia|sblocca|accorcia|"
    "autogol|autorete|assist|rigore|imbeccat[oa]|lanciat[oa]|innescat[oa]|pescat[oa]|"
    "marcatori|arbitro|allenatore|all$|tecnico|"
    "dirige|dirigera|dirigira|arbitra|arbitrera|arbitrara|designat[oa]|fischietto|pitara|pita|apita|geleitet|"
    "gepfiffen|mister|"
    "goles|golazo|marco|marca|anoto|anota|empato|empata|abrio|expulso|expulsado|amonesto|"
    "asistencia|pase|centro|tanto|arbitro|entrenador|doblete|asistio|asiste|remato|remata|cabezazo|testarazo|"
    "triplete|roja|"
    "tarjeta|penalti|penal|corner|falta|anotacion|anotaron|triunfo|colegiado|tecnico|corria|corrian|disparo|sirvio|"
    "tore?|treffer|ausgleich|fuhrung|siegtreffer|siegtor|eigentor|doppelpack|flanke|"
    "vorlage|elfmeter|foulelfmeter|handelfmeter|freistoss|gelb-rot|gelb|rot|"
    "platzverweis|ecke|kopfball|schiedsrichter|trainer|torhuter|tormann|torwart|"
    "strafstoss|zuspiel|anschlusstreffer|referee|coach|sr|minute|tor|pass|"
    "buts?|servie?|egalisation|passe|centre|penalty|expulsion|arbitre|entraineur|"
    "realisation|buteurs?|"
    "gols?|golos?|empate|expulso|assistencia|passe|cruzamento|marcou|empatou|tecnico|"
    "treinador|virada|golaco|gooo*l|autogolo|assistiu|cobranca|escanteio|canto|falta|livre|vermelho|cartao|penalti|"
    "sfortunat[oaie]|sciagurat[oa]|incredibile|clamoros[oa]|malheureu(?:x|se)|infortun[a-z]+|infeliz|"
    "desafortunad[oa]|unlucky|"
    "unfortunate|pech|pechvogel|unglucksrabe|(?:un)?fortunately|thankfully|predictably|(?:un)?luckily|sadly|incredibly|"
    "remarkably|surprisingly|inevitably|crucially|frustratingly|eventually|"
    "conclusione|tiro|girata|incornata|zuccata|botta|sinistro|destro|mancino|punizione|traversone|cross|angolo|"
    "corner|lancio|"
    "sponda|torre|zampata|respinta|parata|traversa|palo|occasione|deviazione|diagonale|sassata|bordata|staffilata|"
    "invenzione|"
    "verticalizzazione|rasoterra|rovesciata|pallonetto|"
    "zapatazo|derechazo|zurdazo|trallazo|volea|envio|servicio|jugada|jugadon|pared|error|fallo|rechace|parada|"
    "saque|chilena|"
    "frappe|tir|tete|reprise|coup franc|ouverture|service|erreur|percee|deviation|parade|arret|"
    "lancamento|jogada|tabela|toque|bomba|finalizacao|"
    "schuss|kopfstoss|hereingabe|eckball|steilpass|querpass|heber|abstauber|fernschuss|"
    "header|strike|shot|effort|volley|"
    "empatou|ampliou|descontou|defesa|chute|remate|cabecada|tento|autor|autores|marca|marcaram)"
)
_OPENER = re.compile(
    rf"{_WORDS}(?![a-z])(?:(?: (?:di|del|da|dal|de|do|von|durch|by|par|por|for|an|gegen|a|per|para)(?= ))?(?: |$))?"
)
_RESULT = re.compile(
    r"(?:(?:vitoria|derrota|triunfo|empate|victoria|vittoria|sconfitta|successo|victoire|defaite|succes|nul) "
    r"(?:d[eoai]l?|dell[ao]?|d[ao]s|du|des)|(?:victory|defeat|win|success|loss|sieg|niederlage|erfolg) (?:for|fur)) "
)
"""A result, and whose, at the start of a sentence: "Vitória do Araruna", where another club is called Vitória."""
_TO_WHOM = re.compile(
    r"(?:decale|lance|trouve|servi|alerte|sollicite|demarque|isole|libere|lance|adresse|deborde|"
    r"asistid|servid|habilitad|lanzad|encontrad|asociad|assistid|lancad|isolad|desmarcad|acionad|descobert|"
    r"servit|imbeccat|lanciat|innescat|pescat|smarcat|liberat|ispirat|trovat|assistit|mess|mandat|"
    r"bedient|freigespielt|angespielt|geschickt|eingesetzt|lanciert|fed|released|found|sent)(?:e|es|a|o|as|os|i)?"
)
_BY = re.compile(r"(?: [^\W\d_A-Z][^\s,.;:]*){0,8}? (?:par|por|pelo|pela|da|dal|dallo|dalla|von|vom|by) ")
"""What makes a participle at the start of a sentence no name: "Servito da Rossi", "Décalé sur la droite par Petit"."""


def _is_participle(passage: str, mention: Mention) -> bool:
    """Whether a word at the start is what was done to a player by the one who is named after it."""
    if mention.start or not _TO_WHOM.fullmatch(fold(mention.name).text):
        return False
    by = _BY.match(passage, mention.end)
    return by is not None and passage[by.end() : by.end() + 1].isupper()


def without_openers(passage: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions without words that only look like names: "Espulso Greco" is Greco, "Elfmeter" nobody."""
    for mention in mentions:
        if _is_participle(passage, mention):
            continue
        if mention.start == 0 and (result := _RESULT.match(fold(passage).text)):
            if mention.end > result.end():
                yield Mention(passage[result.end() : mention.end], result.end(), mention.end, mention.team)
            continue
        folded = fold(mention.name)
        opener = _OPENER.match(folded.text)
        if (
            opener is None
            or mention.name.startswith("Marco ")
            or (opener.end() < len(folded.text) and not opener.group().endswith(" "))
        ):
            yield mention
        elif opener.end() < len(folded.text) and not mention.team:
            start = mention.start + folded.to_original(opener.end(), opener.end() + 1)[0]
            yield Mention(passage[start : mention.end], start, mention.end)
