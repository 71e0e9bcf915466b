"""Reads lists of players sent off: "Espulsi: 83' Ferri", "Expulsions : à Lorval, Kern (75e)", "TR: Wald (80.)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from summarizer.grounding.folding import Folded, fold
from summarizer.roles import labelled_lists

_HEAD = (
    r"espuls[oiae]|espulsion[ei]|cartellin[oi] ross[oi]|rossi|expulsad[oa]s?|expuls[oa]s?|expulsion(?:es|s)?|"
    r"expulsao|expulsoes|t\.?r\.?|(?:tarjetas? )?rojas?(?: directas?)?|exclusions?|exclu(?:s|e|es)?|"
    r"(?:cartons? )?rouges?|(?:cart(?:ao|oes)\.? )?vermelhos?(?: diretos?| directos?)?|(?:glatt )?rot|gelb-?/?rot|"
    r"(?:gelb-?/?)?rote[nr]? karten?|platzverweise?|feldverweise?|(?:straight )?reds?(?: cards?)?|sent off|"
    r"sending-offs?|sendings-off|dismissed|dismissals?"
)
_LABEL = re.compile(rf"(?<![a-z])(?:{_HEAD}) ?[:–—-]+(?= )")
"""What heads a list of red cards, at the beginning of a line or behind the end of another list."""
_BARE = re.compile(
    r"(?<![a-z])(?:espuls[oiae]|expulsad[oa]s?|expuls[oa]s?|exclu(?:s|e|es)?)"
    r"(?= (?:(?:al|a los|aos?|a la|nel|au) )?\d{1,3})"
)
"""The same without a colon, before the minute of the first: "Espulso al 38' st Ferri"."""
_VERB = re.compile(
    r"(?<![a-z])(?:expuls(?:o|ou|aron|aram|a|e|er|ions? de|iones de|oes de)|espul(?:se|sione di|sioni di)|"
    r"espelle|exclut?|"
    r"sent off|dismissed|"
    r"roja directa|roja|doble amarilla|rosso diretto|rosso|cartao vermelho|vermelho|carton rouge|cartons rouges|"
    r"rote[nr]? karten?|gelb-rote[nr]? karten?|platzverweise?|red cards?)"
    r"(?: (?:por|con|com|per|pour|mit|with|roja|directa|direta|doble|dupla|doppia|amarilla|amarelo|ammonizione|rosso|"
    r"diretto|rouge|direct|straight|red|tarjeta|cartao|carton|cartellino|vermelho))*"
    r"(?: (?:a|al|ao|aos|an|de|di|per|pour|para|fur|gegen|to|for|contre))? (?=[a-z])"
)
"""Words of sending off right before whom they are about."""
_UPPER = labelled_lists.UPPER
_RUN = re.compile(
    rf"(?P<name>{_UPPER}[^\W\d_]*(?:['’. -]{{1,2}}(?:d[aeiou]s? )?{_UPPER}[^\W\d_]*){{0,3}}\.?)\s?"
    r"\((?P<beside>[^()\n\d]{0,20})(?P<base>\d{1,3})(?:['’′]?\s?\+\s?(?P<stoppage>\d{1,2}))?\s?(?:['’′.ºª]|e|er|m|min)?\)"
)
_OF_MINUTE = re.compile(
    r"\W*(?:(?:roja|rosso|rouge|vermelho)?\W*(?:direct[ao]|dirett[ao]|diret[ao])?|doble amarilla|doppi[ao] \w+|"
    r"duplo amarelo)"
    r"\W*(?:m|min|minuto|al|aos?|a los|à la|au|en el|nel|no)?\W*",
    re.IGNORECASE,
)
"""What stands before a minute in brackets and calls nobody anything: the card, and the word for a minute."""
_AND = re.compile(r"\s?(?:,|;)?\s?(?:(?:y|e|ed|et|and|und)\s)?(?:(?:a|al|ao|to|für|pour)\s)?(?=\S)")
_BESIDE = re.compile(
    r"\s*\((?:all(?:enatore)?|dt|d\.t|tecnico|t[ée]cnico|coach|manager|trainer|entrenador|entra[iî]neur|treinador|"
    r"auxiliar|delegado|delegad|vice|dirigente|dir|panchina|banco|bench|banc)\b",
    re.IGNORECASE,
)
"""What stands behind a name whose bearer does not play."""
_OTHER = re.compile(
    r"(?<![a-z])(?:ammonit[ioae]|ammonizioni|amarill[oa]s?|amarelos?|amonest\w+|t\.?a\.?|gelbe?(?!-)|"
    r"yellows?|booked|cautions?|"
    r"cautioned|jaunes?|avertissements?|avertis|disciplina|note|angoli|corners?|spettatori|recupero|arbitro|referee|"
    r"arbitre|schiedsrichter|zuschauer|att(?:endance)?)(?: [a-z]+)? ?[:–—-]"
)
"""What heads another list behind this one."""
_BEFORE = 12
"""Most characters of marks before the head of a list."""
_LONGEST = 600


@dataclass(frozen=True)
class ListedCard:
    """One who was sent off: the name, the minute, the span of the item, the team's label where there is one."""

    name: str
    base: int
    stoppage: int | None
    start: int
    end: int
    team: str | None = None
    beside: bool = False


@lru_cache(maxsize=128)
def listed_dismissals(text: str) -> tuple[ListedCard, ...]:
    """Every red card in the lists of a text, and in sentences that give each of several his minute in brackets."""
    folded = fold(text)
    found = {(one.start, one.base): one for one in (*_runs(text, folded), *_labelled(text, folded))}
    return tuple(sorted(found.values(), key=lambda one: one.start))


def _labelled(text: str, folded: Folded) -> Iterator[ListedCard]:
    for head in (*_LABEL.finditer(folded.text), *_BARE.finditer(folded.text)):
        if not _opens(text, folded.to_original(*head.span())[0]):
            continue
        start = folded.to_original(head.end() - 1, head.end())[1]
        line_end = text.find("\n", start)
        if line_end >= 0 and not text[start:line_end].strip():
            line_end = text.find("\n", line_end + 1)
        other = _OTHER.search(folded.text, head.end())
        ends = [line_end, folded.to_original(*other.span())[0] if other else -1, start + _LONGEST, len(text)]
        for item in labelled_lists.items(text, start, min(end for end in ends if end > start)):
            beside = _BESIDE.match(text, item.end) is not None
            yield ListedCard(item.name, item.base, item.stoppage, item.start, item.end, item.team, beside=beside)


def _runs(text: str, folded: Folded) -> Iterator[ListedCard]:
    for head in _VERB.finditer(folded.text):
        at = folded.to_original(head.end() - 1, head.end())[1]
        while one := _RUN.match(text, at):
            stoppage = int(one["stoppage"]) if one["stoppage"] else None
            beside = _OF_MINUTE.fullmatch(one["beside"]) is None
            yield ListedCard(one["name"], int(one["base"]), stoppage, one.start(), one.end(), beside=beside)
            joined = _AND.match(text, one.end())
            at = joined.end() if joined else len(text)


def _opens(text: str, start: int) -> bool:
    """Whether a list may begin here: at the beginning of a line, or behind the end of what was listed before."""
    before = text[max(0, start - _BEFORE) : start].rstrip(" *•\t")
    return before[-1:] in "\n.;:,(|/–—-"
