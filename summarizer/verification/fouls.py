"""Who fouls whom in a passage that tells of a card: the one fouled is never the one sent off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from summarizer.roles.masking import Masked, Mention, mask

_PLAIN = r"(?: (?!(?:red|rosso|roja|rot|rouge|vermelho|gelb|yellow|card|gol|goal|tor)\b)[^\s,.;:<]+)"
"""A word between a foul and the one fouled; a card there is shown to whom the next name names."""
_ANYONE = rf"(?:{_PLAIN}| <t?\d+>(?:'s)?)"


@dataclass(frozen=True)
class _Words:
    """``verbs`` stand before the one fouled, ``nouns`` with one of ``on`` too, ``done`` after him in the passive."""

    verbs: str
    nouns: str
    on: str
    done: str
    by: str


_WORDS: Mapping[str, _Words] = {
    "en": _Words(
        verbs=(
            r"foul(?:ed|s|ing)|haul(?:ed|s|ing) (?:down|back)|br(?:ought|ings|inging) down|(?:chop|hack|cut|scyth|"
            r"mow|pull|"
            r"drag|knock|tak|took|wip|bundl)\w* (?:down|back|out|over)|fell(?:ed|ing)|tripp(?:ed|ing)|upend(?:ed|ing)|"
            r"clipp(?:ed|ing)|catch(?:es|ing)|caught|flatten(?:ed|ing)|floor(?:ed|ing)|elbow(?:ed|ing)|headbutt(?:ed|"
            r"ing)|"
            r"punch(?:ed|ing)|kick(?:ed|ing)|shov(?:ed|ing)|barg(?:ed|ing)(?: into)?|stamp(?:ed|ing) on|"
            r"lung(?:ed|ing)(?: in)? (?:at|on)|clatter(?:ed|ing)(?: into)?|imped(?:ed|ing)|tugg(?:ed|ing)|"
            r"h(?:eld|olding) back|slapp(?:ed|ing)"
        ),
        nouns=(
            r"(?:foul|challenge|tackle|trip|push|lunge|elbow|headbutt|stamp|kick|punch|hack|swipe|shove|barge|tug|slap|"
            r"assault|pull|swing|charge|kick-out|dive|bodycheck)"
        ),
        on=r"(?:on|at|against)",
        done=(
            r",?(?: who)? (?:was|is|had been|being|has been)(?: [a-z]+ly)? (?:fouled|hauled|brought down|chopped|"
            r"hacked|"
            r"scythed|cut down|pulled|dragged|felled|tripped|upended|clipped|flattened|floored|elbowed|kicked|shoved|"
            r"clattered|impeded|caught|wiped out|taken out|bundled)"
        ),
        by="by",
    ),
    "it": _Words(
        verbs=(
            r"(?:atterr(?:a|ando|are)|sten(?:de|dendo|dere)|falci(?:a|ando|are)|tratt(?:iene|enendo|enere)|"
            r"sgambett(?:a|ando)|"
            r"travolg(?:e|endo)|colpi(?:sce|va|ndo|re)|strattona(?:ndo)?|spin(?:ge|gendo)|agganci(?:a|ando)|"
            r"placca(?:ndo)?|"
            r"abbatte(?:ndo)?|cintura(?:ndo)?|affossa(?:ndo)?|scalcia(?:ndo)?|aggredi(?:sce|ndo)|"
            r"fer?ma(?:ndo)?(?: [^\s,.;:<]+){0,2} (?:fallosamente|irregolarmente|cattive)|"
            r"ferma(?:ndo)? (?:fallosamente|irregolarmente)|(?:mett|butt|mand)\w+ (?:giu|a terra)|"
            r"(?:entra(?:ndo)?|interviene|intervenendo)(?: [^\s,.;:<]+){0,4} su(?:l|ll')?)"
        ),
        nouns=(
            r"(?:fallo|fallaccio|entrata|entrataccia|intervento|contrasto|gomitata|testata|pugno|spinta|trattenuta|"
            r"sgambetto|pestone|schiaffo|atterramento|tackle|placcaggio|calcione|colpo)"
        ),
        on=r"(?:su|sul|ai danni di|ai danni del|contro|nei confronti di)",
        done=(
            r",? (?:che )?(?:viene|e stato|era stato|fu|e|veniva)(?: [a-z]+)? (?:atterrat|stes|falciat|sgambettat|"
            r"travolt|"
            r"spint|trattenut|colpit|abbattut|agganciat|strattonat)o"
        ),
        by="da",
    ),
    "es": _Words(
        verbs=(
            r"(?:derrib(?:o|a|ando|ar|aba)|caz(?:o|a|ar)|zancadill(?:eo|ea|ear|eando)|agred(?:io|e|ir|iendo)|"
            r"golpe(?:o|a|ar|ando)|pis(?:o|a|ar|ando)|empuj(?:o|a|ar|ando)|agarr(?:o|a|ar|ando)|tumb(?:o|a|ar|ando)|"
            r"pate(?:o|a|ar|ando)|trab(?:o|a|ar|ando)|aterriz\w+|soltar?|arroll(?:o|a|ar)|barr(?:io|e|er)|"
            r"entr(?:o|a|ar)(?: [^\s,.;:<]+){0,3})(?: con [^\s,.;:<]+| por detras)? al?"
        ),
        nouns=(
            r"(?:falta|entrada|patada|codazo|pisoton|agresion|derribo|zancadilla|plantillazo|infraccion|manotazo|"
            r"cabezazo|empujon|agarron|planchazo|entradon|golpe|tackle|pelotazo)"
        ),
        on=r"(?:sobre|a(?! (?:destiempo|ras|la altura|la desesperada))|al|contra)",
        done=(
            r",? (?:que )?(?:fue|es|era|habia sido|ha sido)(?: [a-z]+)? (?:derribad|cazad|zancadillead|agredid|golpead|"
            r"trabad|tumbad|pisad|arrollad|empujad|agarrad)[oa]"
        ),
        by="por",
    ),
    "de": _Words(
        verbs=(
            r"(?:foult?e|attackierte|rempelte|umgratschte|checkte|rammte|bremste|stoppte|trat|umklammerte|schubste|"
            r"(?:legte|holte|riss|reisst|streckte|gratschte|senste|mahte|brachte|stiess|raumte|hielt|schlug|zog|"
            r"sabelte|"
            r"nietete|rannte|grub|hatte|haut|haute|holt|bringt|legt|traf|trifft)"
            r"(?=(?: <t?\d+>| [^\s.;:<]+){1,9}? (?:zu fall|zu boden|von den beinen|um|nieder|ab|weg|fest|gelegt|"
            r"gefoult|"
            r"regelwidrig|unfair|unsanft|rude|am trikot|umgerissen|niedergerissen|umgegratscht|niedergestreckt|"
            r"mit dem (?:ellbogen|ellenbogen)|im gesicht|gestossen|getreten|attackiert)\b))"
        ),
        nouns=(
            r"(?:[a-z]*foul|foulspiel|tatlichkeit|notbremse|tackling|einsteigen|attacke|vergehen|[a-z]*check|rempler|"
            r"[a-z]*gratsche|tritt|[a-z]*schlag|nachtreten|kopfstoss|schubser|unsportlichkeit|regelverstoss|einsatz)"
        ),
        on=r"(?:an|am|gegen|gegenuber)",
        done=(
            r"(?: [^\s,.;:<]+| von <\d+>){0,7}? (?:gefoult|gelegt|zu fall gebracht|von den beinen geholt|umgerissen|"
            r"niedergerissen|umgegratscht|niedergestreckt|attackiert|zu boden (?:riss|gerissen|gestossen|ging)|umriss|"
            r"zu fall brachte|von den beinen holte|umgratschte|niederstreckte|(?:im gesicht |mit dem [a-z]+ )?"
            r"getroffen hatte|foulte|umstiess)"
        ),
        by="von",
    ),
    "fr": _Words(
        verbs=(
            r"(?:fauch(?:e|a|ait|er|ant)|descen(?:d|dait|dit|dre|dant)|accroch(?:e|a|ait|er|ant)|ret(?:ient|enait|enir|"
            r"enant|int)|tacl(?:e|a|ait|er|ant)|percut(?:e|a|ait|er|ant)|bouscul(?:e|a|ait|er|ant)|"
            r"renvers(?:e|a|ait|er|ant)|sech(?:e|a|ait|er|ant)|crochet\w+|agress(?:e|a|ait|er|ant)|"
            r"frapp(?:e|a|ait|er|ant)|decoup(?:e|a|ait|er|ant)|ceintur(?:e|a|ait|er|ant)|pietin\w+|"
            r"pouss(?:e|a|ait|er|ant)|attrap(?:e|a|ait|er|ant))"
        ),
        nouns=(
            r"(?:faute|tacle|intervention|coup de (?:coude|tete|poing|pied|sang)|semelle|croc-en-jambe|agression|"
            r"charge|geste|attentat|balayage|balayette|tirage de maillot|bousculade)"
        ),
        on=r"(?:sur|contre|envers)",
        done=(
            r",? (?:qui )?(?:est|etait|a ete|fut|se fait|se faisait)(?: [a-z]+)? (?:fauche|descendu|accroche|retenu|"
            r"tacle|"
            r"percute|bouscule|renverse|seche|crochete|agresse|frappe|decoupe|ceinture)e?"
        ),
        by="par",
    ),
    "pt": _Words(
        verbs=(
            r"(?:derrub(?:ou|a|ar|ando)|rasteir(?:ou|a|ar|ando)|acert(?:ou|a|ar|ando)|pis(?:ou|a|ar|ando)|agred(?:iu|"
            r"e|ir|"
            r"indo)|empurr(?:ou|a|ar|ando)|agarr(?:ou|a|ar|ando)|trav(?:ou|a|ar|ando)|calc(?:ou|a|ar|ando)|"
            r"atropel(?:ou|a|ar|ando)|cotovel(?:ou|a|ar|ando)|pux(?:ou|a|ar|ando)|segur(?:ou|a|ar|ando)|"
            r"cacou|parou(?: com falta)?|entr(?:ou|a|ar)(?: [^\s,.;:<]+){0,3} (?:em|sobre|no))"
        ),
        nouns=(
            r"(?:falta|entrada|carrinho|cotovelada|soco|cabecada|tapa|pisao|agressao|pontape|rasteira|empurrao|carga|"
            r"tesoura|chute|joelhada|pancada|jogo perigoso)"
        ),
        on=r"(?:em|no|na|sobre|contra|a)",
        done=(
            r",? (?:que )?(?:foi|e|era|ser|tinha sido|havia sido)(?: [a-z]+)? (?:derrubad|rasteirad|pisad|agredid|"
            r"travad|"
            r"calcad|empurrad|atingid|puxad|cacad)[oa]"
        ),
        by=r"(?:por|pelo)",
    ),
}


@dataclass(frozen=True)
class _Compiled:
    hit: re.Pattern[str]
    done: re.Pattern[str]
    by: re.Pattern[str]


@lru_cache(maxsize=8)
def _compiled(language: str) -> _Compiled:
    words = _WORDS[language]
    return _Compiled(
        hit=re.compile(
            rf"(?<![a-z<])(?:(?:{words.verbs})(?:(?! {words.by} ){_PLAIN}){{0,3}}?|{words.nouns}{_ANYONE}{{0,5}}? "
            rf"{words.on}{_PLAIN}{{0,3}}?) (?=<\d)"
        ),
        done=re.compile(rf"{words.done}(?![a-z])"),
        by=re.compile(rf"(?<![a-z]){words.by}(?: [^\s,.;:<]+){{0,3}}? $"),
    )


def fouled_in(passage: str, mentions: tuple[Mention, ...], language: str) -> frozenset[str]:
    """The names of those whom a passage tells to be fouled; the mentions' offsets are of the passage."""
    known = language if language in _WORDS else "en"
    masked = mask(passage, mentions)
    return frozenset(_fouled(masked, _compiled(known)))


def _fouled(masked: Masked, words: _Compiled) -> Iterator[str]:
    hit = {match.end() for match in words.hit.finditer(masked.text)}
    for token in masked.people:
        before = masked.text[: token.start]
        if words.by.search(before[-40:]) and token.start not in hit:
            continue
        if token.start in hit or words.done.match(masked.text, token.end):
            yield token.mention.name
