"""The expressions of one language, over folded sides and players, for what a side does, gains or concedes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from summarizer.grounding.initials import by_initial
from summarizer.roles import vocabulary_of
from summarizer.verification import gain_rules_iberian as iberian
from summarizer.verification.gain_deeds import HARMS, SERVES
from summarizer.verification.gain_words import (
    CANCELS,
    CONCEDES,
    CONCEDES_APART,
    EARLIER,
    ERROR,
    GAINS,
    GAINS_APART,
    GIVES,
    GOAL_OF,
    GOALS,
    PRIZE,
    STOP,
    TURN,
)

ITEM, NEXT = r"<[pqx]> \d{1,3}'", r"(?:, |,? (?:and|e|ed|y|et|und) )"
"""A player with his minute, and what leads to the next one of a list."""
_SIDE = r"<(?P<side>[ha])>"
_END = r"(?![a-z])"
_JOINT = r"(?:and|e|ed|y|et|und)"
_FOR = r"(?:for|per|por|para|pour|fur)"
_THE = r"(?:il |lo |la |l'|el |le |les |i |gli |los |las |o |a |os |as |den |die |das |the )?"
_TIMES = r"(?:twice|both|one|two|zweimal|doppelt|due|dos|dois|duas|deux|un|uno|um|one|once|einmal|deux fois|due volte)"
_MINUTE = r"(?: [a-z.]+){0,3},? ?\(?\d{1,3}['.°ºme)]*"
_APART = r"(?: [^\s<;:.,]+|,? <[xhap]>){0,9}?"
"""What stands between the two parts of a German verb."""
_GAINS_APART, _CONCEDES_APART = (words.replace("{gap}", _APART) for words in (GAINS_APART, CONCEDES_APART))
_PARTICLE = r"(?:^|(?<=[,.:] )|(?<= und )|(?<![a-z])(?!aber|doch|jedoch|dagegen))"
"""Where German turns to the other side: "aber" within a clause leaves its subject."""
_REACH, _ITALIAN_REACH = 5, 8
"""Most words from a side to what it does."""


@dataclass(frozen=True)
class GainRules:
    """The rules of one language: of the side that gains, of the one that concedes, and of what parts a sentence."""

    gains: tuple[re.Pattern[str], ...]
    concedes: tuple[re.Pattern[str], ...]
    errors: tuple[re.Pattern[str], ...]
    given: tuple[re.Pattern[str], ...]
    serves: tuple[re.Pattern[str], ...]
    harms: tuple[re.Pattern[str], ...]
    turn: re.Pattern[str]
    earlier: re.Pattern[str]
    cancels: re.Pattern[str]
    stop: re.Pattern[str]


@lru_cache(maxsize=8)
def gain_rules(language: str) -> GainRules:
    """The rules of a language; those of English where it has none of its own."""
    earlier = _of(EARLIER, language)
    return GainRules(
        _compiled(_gains(language)),
        _compiled(_concedes(language)),
        _compiled((_ERROR, *(iberian.let_in() if language in iberian.LANGUAGES else ()))),
        _compiled(_given(language)),
        _deeds(SERVES, language),
        _deeds(HARMS, language),
        re.compile(rf"[;]|{_PARTICLE if language == 'de' else '(?<![a-z])'}(?:{_of(TURN, language)}){_END}"),
        re.compile(
            rf"(?:^|(?<=[.,;] ))(?:{earlier}){_END}[^,;]*(?:,|$)|"
            rf"(?<![a-z,] )(?<![a-z])(?:{earlier}){_END}[^,;]*(?=,|;|$)"
        ),
        re.compile(
            rf"(?<![a-z])(?:{_of(CANCELS, language)})(?: (?:the|an?|il|la|lo|un|una|el|los|las|le|les|une|o|um|uma|"
            rf"den|die|das|der|dem|einem|einer|los|os|dos|dois|tres|early|momentaneo|zwischenzeitliche[nr]|"
            rf"fruhen))* ?(?:(?:with|through|by) [^,;<]{{1,30}}, ?)?$"
        ),
        re.compile(rf"(?<![a-z])(?:{_of(STOP, language)}){_END}"),
    )


_ERROR = rf"(?<![a-z]){ERROR}(?: [^\s<;:.,]+){{0,5}}? {_SIDE}"


def _given(language: str) -> Iterator[str]:
    yield from (*_GIVEN, *_beside_players(language))
    if language == "it":
        yield from _ITALIAN_INVERSIONS
    if language in iberian.LANGUAGES:
        yield from iberian.given(language)


def _of(words: Mapping[str, str], language: str) -> str:
    return words.get(language, words["en"])


def _compiled(expressions: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, expressions))


def _deeds(words: Mapping[str, tuple[str, ...]], language: str) -> tuple[re.Pattern[str], ...]:
    return _compiled(one.replace("{S}", _SIDE) for one in words.get(language, ()))


def _gap(language: str) -> str:
    """What may stand between a side and what it does: an aside, and a few words that turn nothing."""
    word = rf"(?: (?!(?:{_of(STOP, language)}|{_of(TURN, language)}){_END})[^\s<;:.,]+)"
    return rf"(?:, [^<;:.]{{3,140}},)?{word}{{0,{_ITALIAN_REACH if language == 'it' else _REACH}}}?"


def _gains(language: str) -> Iterator[str]:
    if language == "de":
        yield rf"{_SIDE} [^<;:.]{{0,90}}{_JOINT} {_GAINS_APART}{_END}"
        yield rf"{_SIDE}{_gap(language)} {_GAINS_APART}{_END}"
        yield rf"(?<![a-z])(?=(?:[a-z]+) {_SIDE}){_GAINS_APART}{_END}"
        yield rf"(?<![a-z])gelang(?:en)? (?:<x> )?(?:[^\s<;:.,]+ )*?{_SIDE}"
        yield rf"{_SIDE} gelang(?:en)?{_END}"
        return
    yield rf"{_SIDE}{_gap(language)} {GAINS}{_END}"
    if language in iberian.LANGUAGES:
        yield from iberian.gains()
    if language in {"it", "es", "fr", "pt"}:
        yield (
            rf"(?:^|[.;:,] |\d+'?(?:°|st|pt)? ){GAINS} "
            r"(?:le distanze |i conti |il risultato |il match |la gara |la partita |lo svantaggio )?"
            rf"(?:ancora |subito |il |la |l'|i |el |le |les |o |os )?{_SIDE}"
        )


def _concedes(language: str) -> Iterator[str]:
    yield rf"{_SIDE}{_gap(language)} {CONCEDES}{_END}"
    if language == "de":
        yield rf"{_SIDE}{_gap(language)} {_CONCEDES_APART}{_END}"
        yield rf"(?<![a-z])(?=(?:[a-z]+) {_SIDE}){_CONCEDES_APART}{_END}"
    if language == "fr":
        yield (
            r"(?:^|[.;] )(?:mene|cueilli|surpri|piege|puni|refroidi|rejoint|crucifie|douche|bouscule)(?:e|s|es)?"
            rf"{_END}(?:[^<;]|<p>){{0,80}}<x>(?:[^<;]|<p>){{0,60}}?, (?:le |la |les |l')?{_SIDE}"
        )


_GIVEN = (
    rf"<x>(?:{_MINUTE}(?:,| {_JOINT})(?: [a-z]+){{0,2}} <[pq]>){{0,4}}{_MINUTE},? {_FOR} {_THE}{_SIDE}",
    rf"<x> [a-z]{{4,}}(?: {_TIMES})? {_FOR} {_THE}{_SIDE}(?!,? (?:and|und|e|y|et) <)",
    rf"(?:^|[.;] )(?:for|per|pelo|pela|por|para|pour|fur) {_THE}{_SIDE}, <x>(?!')",
    rf"(?<![a-z])(?:{GOALS}){GOAL_OF}{_SIDE}",
    (
        rf"{_SIDE}'?s? (?:[a-z0-9-]+ ){{0,2}}?(?:equali[sz]er|opener|leveller|winner|consolation|opening goal|"
        rf"(?:first|second|third|fourth|fifth|sixth|late|only|winning) (?:goal|strike)){_END}"
    ),
    (
        rf"{_SIDE}'s? (?:[a-z0-9-]+ )?(?:first|second|third|fourth|fifth|sixth){_END}(?! (?:half|leg|home|away|defeat|"
        rf"loss|win))"
    ),
    rf"(?<![a-z]){GIVES}(?:[a-z-]+ )?{_SIDE}{PRIZE}{_END}",
    (
        r"(?<![a-z])(?:victory|win|lead|points|hope|vantaggio|successo|vittoria|punti|ventaja|triunfo|"
        r"victoria|puntos|fuhrung|sieg|punkte|victoire|avantage|points|vitoria|vantagem|pontos|empate|"
        rf"pareggio|pari) (?:to |al |alla |all'|agli |ai |a |a la |a l'|aux? |ao |aos )?{_SIDE}"
    ),
    (
        r"(?:^|[.;,] |(?<![-:\d])\d+'?(?:°)? )(?:per|para|pour|fur|for) "
        rf"(?:il |la |l'|el |le |les |o |den |die |the )?{_SIDE},?(?: [^\s<;:.]+){{0,3}} (?:{ITEM}{NEXT})*<x>"
    ),
    (
        rf"{_SIDE}(?:-?tor|[ -]?(?:[a-z]*fuhrung|[a-z]*treffer|(?:ehren|fuhrungs|ausgleichs|anschluss|sieg)tor|"
        rf"ausgleich)){_END}"
    ),
)
"""Sides that a goal is said to be of or for."""


def _beside_players(language: str) -> Iterator[str]:
    """Sides that a word for a player, or none, ties the scorer to: "Linz striker Gray", "Gray, the Linz captain"."""
    people = by_initial("|".join((*vocabulary_of(language).people, "captain", "skipper", "capitan", "capitano")))
    the = "(?:the |der |die |el |la |le |l'|il |o |a )?"
    yield rf"(?<!former )(?<!ex-)(?<!ex ){_SIDE}[ -](?:{people} )?<x>"
    yield rf"(?<![a-z]){people} {_SIDE} <x>"
    yield rf"<x>,? {the}{_SIDE}[ -]{people}{_END}"
    yield rf"<x>,? {the}{people} {_SIDE}{_END}"


_TO_SCORE = (
    r"a(?:d)? (?:passare|segnare|sbloccare|pareggiare|raddoppiare|accorciare|colpire|trovare|aprire|allungare|portarsi|"
    r"andare a segno|andare in (?:gol|vantaggio)|chiudere|ribaltare|riaprire)"
)
_IT_THE = r"(?:il |la |l'|i |gli |le )?"
_ITALIAN_INVERSIONS = (
    rf"(?<![a-z]){_TO_SCORE}(?: (?!non )[^\s<;:.,]+){{0,4}}? (?:e|sono|e stato|sono stati|erano) {_IT_THE}{_SIDE}",
    rf"(?:^|[.;:,] |\d' )(?:ma )?(?:e|sono|e stato|sono stati) {_IT_THE}{_SIDE}(?: (?!non )[^\s<;:.,]+)?? {_TO_SCORE}",
    (
        rf"{_SIDE} (?:subito |di nuovo |ancora )?(?:avanti|in vantaggio|a segno|in gol)(?: [^\s<;:.,]+){{0,2}}? "
        r"(?:con|grazie)"
    ),
    (
        rf"(?:risposta|reazione|replica) (?:del |della |dell'|dei |degli )?{_SIDE}(?: [^\s<;:.,]+){{0,3}}? "
        r"(?:porta al|vale|frutta|produce|e nel|nel gol|culmina)"
    ),
    rf"(?<![a-z])(?:segna|insacca|gol|rete|a segno|gol (?:vittoria|partita|decisivo)) per {_IT_THE}{_SIDE}",
    (
        r"(?:riport|port|mand|trascin)\w+ (?:di nuovo |subito )?(?:avanti|in vantaggio|in parita|a condurre) "
        rf"{_IT_THE}{_SIDE}"
    ),
)
"""Sides that Italian names behind what they do, or without a verb: "a passare sono gli ospiti"."""
