"""A coach named beside his side: his title with the side's name, or the bench of it on which he wins or begins."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.verification.coaches.crews import LED_BY
from summarizer.verification.coaches.titles import COACH
from summarizer.verification.survey import Survey

_P = r"<t?(?P<coach>\d+)>"
_T = r"(?:the |il |la |lo |l'|el |le |o |a |i |los |os |les |den |dem |der )?<t?(?P<team>\d+)>"
_THE = r"(?:the |its |their |his |der |dem |ihr |il |l'|lo |el |le |o |a |su |leur |seu |o seu )?"
_NEW = (
    r"(?:new |interim |caretaker |head |first-team |player-|neue[rnm]? |interims|aktuelle[rnm]? |nuovo |"
    r"attuale |nuevo |"
    r"actual |nouveau |nouvel |actuel |novo |atual )?"
)
_FOR_NOW = (
    r"(?: (?:ad interim|interino|interina|interinamente|interimaire|par interim|provisional|provisorio|provisoire|"
    r"in carica|attuale|actual|actuel|atual|argentino|italiano|portugues|espanol))?"
)
_OF = r"(?:of|at|del|della|dello|dell'|dei|di|de la|de los|de|du|de l'|des|d'|do|da|dos|das|von|vom|beim|bei|der) ?"
_TITLE = rf"(?:{COACH}|all\.|allen\.|entr\.|dt)"
_NOT_THEN = (
    r"(?!,? (?:[^\s.;:,<]+ ){0,2}?(?:(?:19|20)\d\d|until|till|when|hasta|cuando|fino|quando|jusqu|lorsqu|quand|"
    r"bis|als er|driver|'s|"
    r"ate|a quem|years? ago|anni fa|anos atras|hace)(?![a-z]))"
)
"""No year and no end behind the side: he who coached it then."""
_FEAT = (
    r"(?:debut[a-z]*|esordi[a-z]+|estrei[a-z]+|premiere|einstand|first (?:[a-z-]+ )?(?:win|victory|match|game|point|"
    r"defeat|loss)|prim[ao] (?:vittoria|gara|partita|successo|panchina|punto|sconfitta)|"
    r"primer[ao]? (?:victoria|triunfo|partido|punto|derrota)|"
    r"premiere? (?:victoire|match|succes|defaite|sortie)|primeir[ao] (?:vitoria|triunfo|jogo|partida|derrota)|"
    r"erste[nrs]? (?:sieg|spiel|punkt|niederlage|auftritt)|(?:winning|losing|perfect|ideal|dream) start|"
    r"won|vittoria|victoria|victoire|vitoria)"
)
_BENCH = (
    r"(?:(?:in charge|at the helm|in the dug-?out|in the hot ?seat) (?:of |at |with )|"
    r"(?:sulla panchina|alla guida|al timone) (?:del |della |dell'|dei |di )|"
    r"(?:(?:al frente|al mando|a los mandos|en el banquillo|en el banco) (?:del |de la |de ))|"
    r"(?:(?:sur le banc|a la tete|aux commandes|a la barre) (?:du |de la |de l'|des |de |d'))|"
    r"(?:(?:no comando|a frente|no banco|ao leme) (?:tecnico )?(?:do |da |de ))|"
    r"(?:(?:an der seitenlinie|auf der bank|am ruder) (?:von |vom |bei |beim |der |des )))"
)
_WORDS = (
    r"(?: (?!<|(?:not|nicht|non|no|nao|pas|linked|candidat\w*|favou?rite|could|would|may|might|next|set|"
    r"likely|due|replace)(?![a-z]))[^\s.;:,<]+)"
)
"""A word between, and none by which it is not so, or not yet."""
_PATTERNS = tuple(
    re.compile(one)
    for one in (
        rf"{_P},? \(?{_THE}{_NEW}{_TITLE}{_FOR_NOW} {_OF}{_T}{_NOT_THEN}",
        rf"{_P} ?\((?:{_TITLE}) ?{_T}\)",
        rf"{_P} ?\({_T}(?:-| )?{_TITLE}\)",
        rf"{_P},? \(?{_THE}{_NEW}<t?(?P<team>\d+)>(?:'s?)? {_NEW}(?:coach|manager|boss|gaffer){_NOT_THEN}(?! <)",
        rf"(?<![a-z]){_NEW}{_TITLE}{_FOR_NOW} {_OF}{_T},? {_P}",
        rf"(?<![a-z]){_FEAT}{_WORDS}{{0,6}}? {_P}{_WORDS}{{0,6}}? {_BENCH}{_T}",
        rf"{_P}(?:'s?)?{_WORDS}{{0,6}}? {_FEAT}{_WORDS}{{0,6}}? {_BENCH}{_T}",
        rf"{_P}(?:'s?)?{_WORDS}{{0,10}}? as {_NEW}{_T}(?:'s?)? {_NEW}(?:coach|manager|boss)(?![a-z])",
        (
            rf"(?<![a-z]){_FEAT}{_WORDS}{{0,4}}? {_P}{_WORDS}{{0,2}}? as {_NEW}{_T}(?:'s?)? {_NEW}(?:coach|manager|"
            rf"boss)(?![a-z])"
        ),
        rf"{_P}{_WORDS}{{0,8}}? {_FEAT}{_WORDS}{{0,6}}? (?:als|come|como|comme) (?:[a-z]+ )?{_TITLE} {_OF}{_T}",
        rf"{_T}(?:'s?)? first(?: (?:win|victory|match|game|point|defeat))? under (?:new |interim )?(?:{COACH} )?{_P}",
        (
            rf"{_T}(?:'s?)?{_WORDS}{{0,5}}? {_FEAT}{_WORDS}{{0,2}}? (?:under|unter|sous|sotto|sob|"
            rf"bajo) (?:[a-z]+ )?(?:{COACH} )?{_P}"
        ),
        (
            rf"(?<![a-z]){_FEAT} (?:unter|sous|sotto|sob|bajo|under) (?:[a-z]+ )?(?:{COACH} )?{_P},? (?:siegte|"
            rf"gewann|holte|feierte|"
            rf"verlor|blieb|unterlag|schlug|besiegte) {_T}"
        ),
        rf"{_T},? {LED_BY} ?(?:il |el |o )?(?:{_TITLE} )?{_P}",
        (
            rf"{_T},? (?:sotto la (?:guida|gestione)|unter der (?:leitung|regie)|sous (?:les ordres|la houlette|"
            rf"la direction)|"
            rf"bajo (?:las ordenes|la direccion|el mando)|sob o comando|sob a orientacao) (?:di |del |von |de |d'|do )?"
            rf"(?:{_TITLE} )?{_P}"
        ),
        (
            rf"(?<![a-z])(?:gegenuber|gegenpart|pendant|homologue|homologo|omologo|collega|colega),? {_P},? "
            rf"(?:vom |von |du |de |del |do |da |dell'|di ){_T}"
        ),
        rf"{_T}s (?:chef)?(?:coach|trainer) {_P}",
    )
)
_LOOKS_SO = re.compile(
    r"<[^<]*(?:coach|trainer|manager|boss|gaffer|tecnico|allenat|\ball\.|mister|entren|entrain|technicien|"
    r"treinador|preparador|"
    r"\bdt\b|comando|frente|panchina|guida|timone|banquillo|\bbanco?\b|tete|commandes|barre|charge|helm|dug|"
    r"hot ?seat|mando|"
    r"seitenlinie|\bbank\b|ruder|leme|under|unter|sous|sotto|sob\b|bajo|homolog|omolog|collega|colega|gegen|pendant|"
    r"selec|estratega|\bby\b|\bpor\b|\bda\b|\bpar\b|\bvon\b|pelo|timonel|tacticien|comandante|ubungsleiter|teamchef)|"
    r"(?:coach|trainer|manager|boss|tecnico|allenat|mister|entren|entrain|technicien|treinador|preparador|selec|"
    r"timonel|gegen|homolog|colleg|coleg|pendant|premier|primer|primeir|erste|debut|esordi|estrei)[^<]*<"
)
"""A word without which no pattern is found, beside a name."""


@lru_cache(maxsize=64)
def coaches_beside_sides(survey: Survey) -> tuple[tuple[str, str], ...]:
    """The coaches whom the article names beside a team as its own, each with the team."""
    return tuple(
        (sentence.masked.name(found["coach"]), sentence.masked.name(found["team"]))
        for sentence in survey.sentences
        if len(sentence.parts.mentions) > 1 and _LOOKS_SO.search(sentence.masked.text)
        for pattern in _PATTERNS
        for found in pattern.finditer(sentence.masked.text)
    )


def is_beside_his_side(survey: Survey, name: str) -> bool:
    """Whether a sentence names somebody beside a side of the match as its coach."""
    found = coaches_beside_sides(survey)
    return any(survey.same(coach, name) and survey.is_match_team(team) for coach, team in found)
