"""The side of a goal by what the words of its passage say that a side does, gains or concedes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from summarizer.grounding.folding import fold_text
from summarizer.roles import VOCABULARIES
from summarizer.schemas.article import Evidence
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
    GUEST_ADJECTIVE,
    GUESTS,
    HOST_ADJECTIVE,
    HOSTS,
    PRIZE,
    STOP,
    TURN,
)
from summarizer.verification.sides import Sides, opposite
from summarizer.verification.survey import Sentence, Survey
from summarizer.verification.townsfolk import side_of_townsfolk, with_people

_SIDE = r"<(?P<side>[ha])>"
_HOSTS = re.compile(rf"(?<![a-z<'-])(?:{HOSTS})(?![a-z'-])")
_GUESTS = re.compile(rf"(?<![a-z<'-])(?:{GUESTS})(?![a-z'-])")
_OBLIQUE = re.compile(
    r"(?<![a-z])(?:of|by|against|from|with|for|past|on|to|at|into|di|del|dell'|della|dei|degli|contro|con|da|dal|"
    r"dalla|dai|dagli|per|sul|al|alla|ai|agli|de|des|du|contra|ante|a|en|por|para|gegen|fur|von|vom|bei|beim|mit|"
    r"uber|ohne|zum|contre|pour|par|face a|aux?|sur|d'|do|da|dos|das|com|ao|aos|no|na|sobre|than|like|unlike|e|and|"
    r"und|y|et)(?: (?:the|il|la|le|gli|i|el|los|las|den|dem|der|die|das|les|l'|o|os|as|a))? ?$"
)
_DONE_TO = re.compile(r"<[xpq]>(?: [^\s<;:.,]+){1,4} ?$")
"""A player and a verb, of which the side after them is the object: "Ferri trafigge gli ospiti"."""
_ORDINAL = re.compile(r"(\d)\.(?= [a-z])")
"""A German ordinal, whose dot ends no sentence."""
_TOKEN = re.compile(r"<(?:t?\d+)>")


@dataclass(frozen=True)
class _Patterns:
    """The rules of one language: of the side that gains, and of the one that concedes."""

    gains: tuple[re.Pattern[str], ...]
    concedes: tuple[re.Pattern[str], ...]
    error: re.Pattern[str]
    given: tuple[re.Pattern[str], ...]
    turn: re.Pattern[str]
    earlier: re.Pattern[str]
    cancels: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    def of(words: Mapping[str, str]) -> str:
        return words.get(language, words["en"])

    word = rf"(?: (?!(?:{of(STOP)}|{of(TURN)})(?![a-z]))[^\s<;:.,]+)"
    aside = r"(?:, [^<;:.]{3,140},)?"
    reach = 8 if language == "it" else 5
    gap, apart = rf"{aside}{word}{{0,{reach}}}?", r"(?: [^\s<;:.,]+|,? <[xhap]>){0,9}?"
    inverted = GAINS_APART.replace("{gap}", apart)
    lost = CONCEDES_APART.replace("{gap}", apart)
    end = r"(?![a-z])"
    german = language == "de"
    people = "|".join(
        (*VOCABULARIES.get(language, VOCABULARIES["en"]).people, "captain", "skipper", "capitan", "capitano")
    )
    gains = [re.compile(rf"{_SIDE}{gap} {GAINS}{end}")]
    concedes = [re.compile(rf"{_SIDE}{gap} {CONCEDES}{end}")]
    joint = r"(?:and|e|ed|y|et|und)"
    if german:
        gains = [
            re.compile(rf"{_SIDE} [^<;:.]{{0,90}}{joint} {inverted}{end}"),
            re.compile(rf"{_SIDE}{gap} {inverted}{end}"),
            re.compile(rf"(?<![a-z])(?=(?:[a-z]+) {_SIDE}){inverted}{end}"),
            re.compile(rf"(?<![a-z])gelang(?:en)? (?:<x> )?(?:[^\s<;:.,]+ )*?{_SIDE}"),
            re.compile(rf"{_SIDE} gelang(?:en)?{end}"),
        ]
        concedes += [
            re.compile(rf"{_SIDE}{gap} {lost}{end}"),
            re.compile(rf"(?<![a-z])(?=(?:[a-z]+) {_SIDE}){lost}{end}"),
        ]
    if language in {"it", "es", "fr", "pt"}:
        gains.append(
            re.compile(
                rf"(?:^|[.;:,] |\d+'?(?:°|st|pt)? ){GAINS} "
                r"(?:le distanze |i conti |il risultato |il match |la gara |la partita |lo svantaggio )?"
                r"(?:ancora |subito |il |la |l'|i |el |le |les |o |os )?" + _SIDE
            )
        )
    if language == "fr":
        concedes.append(
            re.compile(
                r"(?:^|[.;] )(?:mene|cueilli|surpri|piege|puni|refroidi|rejoint|crucifie|douche|bouscule)(?:e|s|"
                r"es)?(?![a-z])"
                rf"(?:[^<;]|<p>){{0,80}}<x>(?:[^<;]|<p>){{0,60}}?, (?:le |la |les |l')?{_SIDE}"
            )
        )
    minute = r"(?: [a-z.]+){0,3},? ?\(?\d{1,3}['.°ºme)]*"
    given = (
        re.compile(
            rf"<x>(?:{minute}(?:,| {joint})(?: [a-z]+){{0,2}} <[pq]>){{0,4}}{minute},? "
            rf"(?:for|per|por|para|pour|fur) {_THE}{_SIDE}"
        ),
        re.compile(
            rf"<x> [a-z]{{4,}}(?: {_TIMES})? (?:for|per|por|para|pour|fur) {_THE}{_SIDE}(?!,? (?:and|und|e|y|et) <)"
        ),
        re.compile(rf"(?:^|[.;] )(?:for|per|pelo|pela|por|para|pour|fur) {_THE}{_SIDE}, <x>(?!')"),
        re.compile(rf"(?<![a-z])(?P<goal>{GOALS}){GOAL_OF}{_SIDE}"),
        re.compile(
            rf"{_SIDE}'?s? (?:[a-z0-9-]+ ){{0,2}}?(?P<goal>equali[sz]er|opener|leveller|winner|"
            rf"consolation|opening goal|(?:first|second|third|fourth|fifth|sixth|late|only|winning) ?(?:goal|"
            rf"strike)?){end}"
        ),
        re.compile(rf"(?<![a-z]){GIVES}(?:[a-z-]+ )?{_SIDE}{PRIZE}{end}"),
        re.compile(
            rf"(?<![a-z])(?:victory|win|lead|points|hope|vantaggio|successo|vittoria|punti|ventaja|triunfo|"
            rf"victoria|puntos|fuhrung|sieg|punkte|victoire|avantage|points|vitoria|vantagem|pontos|empate|"
            rf"pareggio|pari) (?:to |al |alla |all'|agli |ai |a |a la |a l'|aux? |ao |aos )?{_SIDE}"
        ),
        re.compile(
            rf"(?:^|[.;,] |\d+'?(?:°)? )(?:per|para|pour|fur|for) "
            rf"(?:il |la |l'|el |le |les |o |den |die |the )?{_SIDE}(?: [^\s<;:.]+){{0,3}} <x>"
        ),
        re.compile(rf"{_SIDE}[ -](?:(?:{people}) )?<x>"),
        re.compile(rf"(?<![a-z])(?:{people}) {_SIDE} <x>"),
        re.compile(rf"{_SIDE}-?(?:[a-z]*fuhrung|[a-z]*treffer|tor|ausgleich){end}"),
        re.compile(rf"<x>,? (?:the |der |die |el |la |le |l'|il |o |a )?{_SIDE}[ -](?:{people}){end}"),
        re.compile(rf"<x>,? (?:the |der |die |el |la |le |l'|il |o |a )?(?:{people}) {_SIDE}(?![a-z])"),
    )
    return _Patterns(
        tuple(gains),
        tuple(concedes),
        re.compile(rf"(?<![a-z]){ERROR}(?: [^\s<;:.,]+){{0,5}}? {_SIDE}"),
        (*given, *_italian_inversions()) if language == "it" else given,
        re.compile(rf"[;]|{_PARTICLE if german else '(?<![a-z])'}(?:{of(TURN)})(?![a-z])"),
        re.compile(
            rf"(?:^|(?<=[.,;] ))(?:{of(EARLIER)})(?![a-z])[^,;]*(?:,|$)|"
            rf"(?<![a-z,] )(?<![a-z])(?:{of(EARLIER)})(?![a-z])[^,;]*(?=,|;|$)"
        ),
        re.compile(
            rf"(?<![a-z])(?:{of(CANCELS)})(?: (?:the|an?|il|la|lo|un|una|el|los|las|le|les|une|o|um|uma|"
            rf"den|die|das|der|dem|einem|einer|early|momentaneo|zwischenzeitliche[nr]|"
            rf"fruhen))* ?(?:(?:with|through|by) [^,;<]{{1,30}}, ?)?$"
        ),
    )


_THE = r"(?:il |lo |la |l'|el |le |les |i |gli |los |las |o |a |os |as |den |die |das |the )?"
_TIMES = r"(?:twice|both|one|two|zweimal|doppelt|due|dos|dois|duas|deux|un|uno|um|one|once|einmal|deux fois|due volte)"
_PARTICLE = r"(?:^|(?<=[,.:] )|(?<= und )|(?<![a-z])(?!aber|doch|jedoch|dagegen))"
"""Where German turns to the other side: "aber" within a clause leaves its subject."""
_TO_SCORE = (
    r"a(?:d)? (?:passare|segnare|sbloccare|pareggiare|raddoppiare|accorciare|colpire|trovare|aprire|allungare|portarsi|"
    r"andare a segno|andare in (?:gol|vantaggio)|chiudere|ribaltare|riaprire)"
)


def _italian_inversions() -> tuple[re.Pattern[str], ...]:
    """Sides that Italian names behind what they do, or without a verb: "a passare sono gli ospiti"."""
    the = r"(?:il |la |l'|i |gli |le )?"
    return (
        re.compile(
            rf"(?<![a-z]){_TO_SCORE}(?: (?!non )[^\s<;:.,]+){{0,4}}? (?:e|sono|e stato|sono stati|erano) {the}{_SIDE}"
        ),
        re.compile(
            rf"(?:^|[.;:,] |\d' )(?:ma )?(?:e|sono|e stato|"
            rf"sono stati) {the}{_SIDE}(?: (?!non )[^\s<;:.,]+)?? {_TO_SCORE}"
        ),
        re.compile(
            rf"{_SIDE} (?:subito |di nuovo |ancora )?(?:avanti|in vantaggio|a segno|"
            rf"in gol)(?: [^\s<;:.,]+){{0,2}}? (?:con|grazie)"
        ),
        re.compile(
            rf"(?:risposta|reazione|replica) (?:del |della |dell'|dei |degli )?{_SIDE}(?: [^\s<;:.,]+){{0,3}}? "
            r"(?:porta al|vale|frutta|produce|e nel|nel gol|culmina)"
        ),
        re.compile(rf"(?<![a-z])(?:segna|insacca|gol|rete|a segno|gol (?:vittoria|partita|decisivo)) per {the}{_SIDE}"),
        re.compile(
            rf"(?:riport|port|mand|trascin)\w+ (?:di nuovo |subito )?(?:avanti|in vantaggio|in parita|"
            rf"a condurre) {the}{_SIDE}"
        ),
    )


def is_hindered(language: str, words: str) -> bool:
    """Whether words between a side and a gain say that it did not come to it: "pressed for", "failed to"."""
    return re.search(rf"(?<![a-z])(?:{STOP.get(language, STOP['en'])})(?![a-z])", fold_text(words)) is not None


def side_by_gains(
    survey: Survey, sides: Sides, passage: Evidence, scorer: str | None, *, own_goal: bool = False
) -> str | None:
    """The side that gains by the words of a goal's passage; none where they tell of none, or of both.

    "Montorio replied through", "fell behind to", "il raddoppio degli ospiti", "el gol visitante".
    """
    told = {
        side
        for sentence in survey.touched(passage)
        for side in _told(survey, sentence, sides, scorer, own_goal=own_goal)
    }
    return told.pop() if len(told) == 1 else None


def _told(survey: Survey, sentence: Sentence, sides: Sides, scorer: str | None, *, own_goal: bool) -> Iterator[str]:
    rules = _patterns(survey.language)
    for clause in _clauses(_sided(survey, sentence, sides, scorer), rules, scorer):
        gains = [m for pattern in rules.gains for m in pattern.finditer(clause)]
        concedes = [m for pattern in rules.concedes for m in pattern.finditer(clause)]
        if own_goal:
            gains = [m for m in gains if _LEADS.search(m.group())]
        yield from (_letter(m) for m in gains if not _is_oblique(clause, m))
        yield from (opposite(_letter(m)) for m in concedes if not _is_oblique(clause, m))
        if not own_goal:
            yield from (opposite(_letter(m)) for m in rules.error.finditer(clause))
            given = [m for pattern in rules.given for m in pattern.finditer(clause)]
            yield from (_letter(m) for m in given if not rules.cancels.search(clause[: m.start()]))


_LEADS = re.compile(
    r"lead|ahead|in front|level|equali[sz]|deadlock|breakthrough|vantaggio|avanti|parita|pareggi|raddoppi|"
    r"sblocc|accorci|ventaja|adelant|delante|empat|igual|fuhrung|glich|ausgleich|avantage|egalis|"
    r"frente|vantagem|adiant|ouvr|abri"
)
"""What a side gains by an own goal of the other as well."""


def _sided(survey: Survey, sentence: Sentence, sides: Sides, scorer: str | None) -> str:
    """A sentence with its sides as ``<h>`` and ``<a>``, the scorer ``<x>``, whoever scores besides ``<q>``."""
    masked = sentence.masked
    others = {
        one.start
        for telling in sentence.parts.tellings
        for one in telling.scorers
        if scorer is None or not survey.same(one.name, scorer)
    }

    german = survey.language == "de"

    def token(match: re.Match[str]) -> str:
        mention = masked.tokens[int(match.group().strip("<t>"))].mention
        if mention.team:
            return {"home": "<h>", "away": "<a>"}.get(sides.side(mention.name) or "", "<o>")
        if scorer and survey.same(mention.name, scorer):
            return "<x>"
        if german and (side := side_of_townsfolk(mention.name, sides)):
            return f"<{side[0]}>" if masked.text[: match.start()].endswith(("die ", "den ")) else "<p>"
        return "<q>" if mention.start + sentence.evidence.start in others else "<p>"

    text = _ORDINAL.sub(r"\1", _TOKEN.sub(token, masked.text))
    text = _GUESTS.sub("<a>", _HOSTS.sub("<h>", text))
    text = _BRACKETED.sub(r" \1'", with_people(text, sides, survey.language))
    return _TOGETHER.sub("<x>", _AWAY_MAN.sub("<a>", _HOME_MAN.sub("<h>", text)))


_AND = r"(?: and| e| ed| y| et| und)"
_TOGETHER = re.compile(rf"(?:<[pq]>, )*<[pq]>,?{_AND} <x>|(?:<[pq]>, )*<x>(?:, <[pq]>)*,?{_AND} <[pq]>")
"""The scorer among players whom the words join, and who do together what is told of them."""
_BRACKETED = re.compile(r" ?\((\d{1,3})[.']?(?: ?\+ ?\d{1,2})?[^()<>\d]{0,8}\)")
"""A minute in brackets, which parts no words."""
_MAN = (
    r"striker|forward|midfielder|winger|defender|captain|skipper|centre|full|left|right|substitute|sub|man|playmaker|"
    r"talisman|sturmer\w*|angreifer\w*|kapitan\w*|verteidiger\w*|mittelfeld\w*|torjager\w*|goalgetter|coach|spieler\w*"
)
"""Words for a player, after which a side's adjective is no other word's."""
_HOME_MAN = re.compile(
    rf"(?<![a-z])(?:{HOST_ADJECTIVE})(?=[ -](?:{_MAN})(?![a-z]))|"
    r"(?<=[a-z]{3} )(?:locale|local|casalingo|mandante|anfitrion)(?![a-z'-])|"
    r"(?:(?<=vantaggio )|(?<=raddoppio )|(?<=pareggio )|(?<=momentaneo ))interno(?![a-z])|(?<=rete )interna(?![a-z])"
)
_AWAY_MAN = re.compile(
    rf"(?<![a-z])(?:{GUEST_ADJECTIVE})(?=[ -](?:{_MAN}|goal|lead|fuhrung|ausgleich)(?![a-z]))|"
    rf"(?<=[a-z]{{3}} )(?:{GUEST_ADJECTIVE})(?![a-z'-])|"
    r"(?<![a-z])gaste(?=fuhrung|treffer|tor|sturmer|kapitan|angreifer|sieg)"
)


def _clauses(text: str, rules: _Patterns, scorer: str | None) -> Iterator[str]:
    """The clauses of a sentence that are about this goal: the scorer's own, or all where none names him."""
    bare = rules.earlier.sub(lambda m: " " if "<x>" not in m.group() else m.group(), text)
    bounds = [0, *(m.end() for m in rules.turn.finditer(bare)), len(bare)]
    clauses = [bare[start:end] for start, end in pairwise(bounds)]
    own = [one for one in clauses if "<x>" in one]
    if scorer is not None and "<x>" in bare:
        yield from (_own(one) for one in own)
    elif len(clauses) == 1 and "<q>" not in bare:
        yield bare


def _own(clause: str) -> str:
    """A clause without what it tells of another's goal."""
    at = clause.find("<x>")
    begin = clause.rfind("<q>", 0, at)
    end = clause.find("<q>", at)
    return clause[begin + 3 if begin >= 0 else 0 : end if end >= 0 else len(clause)]


def _is_oblique(clause: str, match: re.Match[str]) -> bool:
    """Whether a preposition, or a player's verb, makes the side another thing than who does it."""
    before = clause[: match.start("side") - 1]
    first = match.start("side") - 1 == match.start()
    return _OBLIQUE.search(before) is not None or (first and _DONE_TO.search(before) is not None)


def _letter(match: re.Match[str]) -> str:
    return "home" if match["side"] == "h" else "away"
