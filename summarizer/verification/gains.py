"""The side of a goal by what the words of its passage say that a side does, gains or concedes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from summarizer.grounding.folding import fold_text
from summarizer.schemas.article import Evidence
from summarizer.verification import gain_rules_iberian as iberian
from summarizer.verification.coached import with_coached
from summarizer.verification.english_sides import english_sides, without_other_days
from summarizer.verification.gain_rules import ITEM, NEXT, GainRules, gain_rules
from summarizer.verification.gain_words import GUEST_ADJECTIVE, GUESTS, HOST_ADJECTIVE, HOSTS
from summarizer.verification.lineups import Ties
from summarizer.verification.sides import Sides, opposite
from summarizer.verification.survey import Sentence, Survey
from summarizer.verification.townsfolk import side_of_townsfolk, with_people

_NO_PART = r"(?![a-z-]|'(?!s?(?![a-z])))"
"""What does not follow a side's name: the rest of a longer word. An English genitive may."""
_HOSTS = re.compile(rf"(?<![a-z<'-]){HOSTS}{_NO_PART}")
_GUESTS = re.compile(rf"(?<![a-z<'-]){GUESTS}{_NO_PART}")
_OBLIQUE = re.compile(
    r"(?<![a-z])(?:of|by|against|from|with|for|past|on|to|at|into|di|del|dell'|della|dei|degli|contro|con|da|dal|"
    r"dalla|dai|dagli|per|sul|al|alla|ai|agli|de|des|du|contra|ante|a|en|por|para|gegen|fur|von|vom|bei|beim|mit|"
    r"uber|ohne|zum|contre|pour|par|face a|aux?|sur|d'|do|da|dos|das|com|ao|aos|no|na|sobre|than|like|unlike|e|and|"
    r"und|y|et)(?: (?:the|il|la|le|gli|i|el|los|las|den|dem|der|die|das|les|l'|o|os|as|a))? ?$"
)
_DONE_TO = re.compile(r"<[xpq]>(?:'s)?(?: [^\s<;:.,]+){1,4} ?$")
"""A player and a verb, of which the side after them is the object: "Ferri trafigge gli ospiti"."""
_ORDINAL = re.compile(r"(\d)\.(?= [a-z])")
"""A German ordinal, whose dot ends no sentence."""
_TOKEN = re.compile(r"<(?:t?\d+)>")
_LISTED = re.compile(
    rf"(?:(?:^|(?<=[.;:,] ))(?:per|para|pour|fur|for) (?:[a-z]+ |l')?<[ha]>,?(?: [^\s<;:.]+){{0,3}} "
    rf"(?=(?:{ITEM}{NEXT})+{ITEM}(?: [a-z]+)?(?:[.;]|$))|(?={ITEM}(?:{NEXT}{ITEM})+(?:[.;]|$)))"
    rf"(?P<run>{ITEM}(?:{NEXT}{ITEM})+)"
)
"""A list of players with their minutes that is all one side's: after the side, or to the end of what is told of it."""


def is_hindered(language: str, words: str) -> bool:
    """Whether words between a side and a gain say that it did not come to it: "pressed for", "let the visitors"."""
    folded = _ASIDE.sub(" ", fold_text(words))
    if _HOSTS.search(folded) or _GUESTS.search(folded):
        return True
    return gain_rules(language).stop.search(folded) is not None


_ASIDE = re.compile(r",[^,]*,")


@dataclass(frozen=True)
class Gain:
    """Whose goal is looked for: of which scorer, between which sides, with the ties that tell whose coach one is."""

    survey: Survey
    sides: Sides
    scorer: str | None = None
    ties: Ties | None = None
    own_goal: bool = False


def side_by_gains(gain: Gain, passage: Evidence) -> str | None:
    """The side that gains by the words of a goal's passage; none where they tell of none, or of both.

    "Montorio replied through", "fell behind to", "il raddoppio degli ospiti", "el gol visitante".
    """
    told = {side for sentence in gain.survey.touched(passage) for side in _told(gain, sentence)}
    return told.pop() if len(told) == 1 else None


def _told(gain: Gain, sentence: Sentence) -> Iterator[str]:
    rules, sided = gain_rules(gain.survey.language), _sided(gain, sentence)
    if gain.survey.language == "en" and gain.scorer is not None and not gain.own_goal:
        sided = without_other_days(sided)
        yield from english_sides(sided)
    for clause in _clauses(sided, rules, gain.scorer):
        if "<h>" not in clause and "<a>" not in clause:
            continue  # every rule names a side
        gains = [m for pattern in rules.gains for m in pattern.finditer(clause)]
        concedes = [m for pattern in rules.concedes for m in pattern.finditer(clause)]
        if gain.own_goal:
            gains = [m for m in gains if _LEADS.search(m.group())]
        yield from (_letter(m) for m in gains if not _is_oblique(clause, m))
        yield from (opposite(_letter(m)) for m in concedes if not _is_oblique(clause, m))
        if not gain.own_goal:
            yield from (opposite(_letter(m)) for pattern in rules.errors for m in pattern.finditer(clause))
            given = [m for pattern in rules.given for m in pattern.finditer(clause)]
            yield from (_letter(m) for m in given if not rules.cancels.search(clause[: m.start()]))
        if "<x>" in clause and (not gain.own_goal or _BY_OWN_GOAL.search(clause)):
            yield from (_letter(m) for pattern in rules.serves for m in pattern.finditer(clause))
            yield from (opposite(_letter(m)) for pattern in rules.harms for m in pattern.finditer(clause))


_BY_OWN_GOAL = re.compile(
    r"(?<![a-z])(?:eigentor\w*|autogol|autorete|own goal|csc|but contre son camp|autogolo|gol contra)(?: "
    r"[a-z']+){0,3}? ?<x>"
)
"""An own goal that itself does what a side gains by: "ein Eigentor von Kern brachte Linden in Führung"."""
_LEADS = re.compile(
    r"lead|ahead|in front|level|equali[sz]|deadlock|breakthrough|vantaggio|avanti|parita|pareggi|raddoppi|"
    r"sblocc|accorci|ventaja|adelant|delante|empat|igual|fuhrung|glich|ausgleich|avantage|egalis|"
    r"frente|vantagem|adiant|ouvr|abri"
)
"""What a side gains by an own goal of the other as well."""


def _sided(gain: Gain, sentence: Sentence) -> str:
    """A sentence with its sides as ``<h>`` and ``<a>``, the scorer ``<x>``, whoever scores besides ``<q>``."""
    survey, sides, scorer, masked = gain.survey, gain.sides, gain.scorer, sentence.masked
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

    text = _ORDINAL.sub(r"\1", _TOKEN.sub(token, with_coached(survey, gain.ties, masked)))
    text = _GUESTS.sub("<a>", _HOSTS.sub("<h>", text))
    text = _BRACKETED.sub(r" \1'", with_people(text, sides, survey.language))
    text = _GUARDS.sub(r"\1 de <\2>", text) if survey.language in iberian.LANGUAGES else text
    return _TOGETHER.sub("<x>", _AWAY_MAN.sub("<a>", _HOME_MAN.sub("<h>", text)))


_GUARDS = re.compile(
    r"(?<![a-z])(porter[oa]|arquer[oa]|meta|guardameta|goleir[oa]|guarda-redes|zaga|defen[sc]a|defesa|retagu?ardi?a|"
    r"central|lateral|zaguero|zagueiro|area) <([ha])>(?!,? <[xpq]>)"
)
"""A side's adjective beside who guards its goal, and does nothing for the side that does what is told."""
_AND = r"(?: and| e| ed| y| et| und)"
_ALONE = (
    r"(?! (?:(?:empat|marc|anot|igual|descont|ampli|aument|sentenci|recort|acort)(?:o|ou)|puso|hizo|fez|redujo|reduziu|"
    r"diminuiu|consiguio|logro|convirtio)(?![a-z]))"
)
"""No Spanish or Portuguese verb of one person, who is not joined to whoever stands before."""
_TOGETHER = re.compile(rf"(?:<[pq]>, )*<[pq]>,?{_AND} <x>{_ALONE}|(?:<[pq]>, )*<x>(?:, <[pq]>)*,?{_AND} <[pq]>")
"""The scorer among players whom the words join, and who do together what is told of them."""
_BRACKETED = re.compile(
    r" ?\((\d{1,3})[.'e]?(?: ?\+ ?\d{1,2})?(?:(?:[,;/&]|,? (?:and|e|y|und|et)) ?\d{1,3}[.'e]?)*[^()<>\d]{0,8}\)"
)
"""Minutes in brackets, which part no words."""
_MAN = (
    r"striker|forward|midfielder|winger|defender|captain|skipper|centre|full|left|right|substitute|sub|man|playmaker|"
    r"talisman|sturmer\w*|angreifer\w*|kapitan\w*|verteidiger\w*|mittelfeld\w*|torjager\w*|goalgetter|coach|spieler\w*"
)
"""Words for a player, after which a side's adjective is no other word's."""
_HOME_MAN = re.compile(
    rf"(?<![a-z])(?:{HOST_ADJECTIVE})(?=[ -](?:{_MAN})(?![a-z]))|heim(?=-?(?:keeper|goalie|schlussmann|tor(?:wart|"
    r"huter|mann)))|"
    r"(?<=[a-z]{3} )(?:locale|local|casalingo|mandante|anfitrion)(?![a-z'-])|"
    r"(?:(?<=vantaggio )|(?<=raddoppio )|(?<=pareggio )|(?<=momentaneo ))interno(?![a-z])|(?<=rete )interna(?![a-z])"
)
_AWAY_MAN = re.compile(
    rf"(?<![a-z])(?:{GUEST_ADJECTIVE})(?=[ -](?:{_MAN}|goal|lead|fuhrung|ausgleich)(?![a-z]))|"
    rf"(?<=[a-z]{{3}} )(?:{GUEST_ADJECTIVE})(?![a-z'-])|"
    r"(?<![a-z])gaste(?=-?(?:fuhrung|treffer|tor|sturmer|kapitan|angreifer|sieg|keeper|goalie|schlussmann))"
)


def _clauses(text: str, rules: GainRules, scorer: str | None) -> Iterator[str]:
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
    """A clause without what it tells of another's goal, one of its list aside: "für Linden trafen A 5', B 37'"."""
    at = clause.find("<x>")
    listed = next((m for m in _LISTED.finditer(clause) if m.start("run") <= at < m.end()), None)
    begin = clause.rfind("<q>", 0, listed.start("run") if listed else at)
    end = clause.find("<q>", listed.end() if listed else at)
    if end >= 0 and (turned := _THEN_SIDE.search(clause, at, end)):
        end = turned.start()
    return clause[begin + 3 if begin >= 0 else 0 : end if end >= 0 else len(clause)]


_THEN_SIDE = re.compile(r",? (?:then|poi|luego|despues|dann|puis|ensuite|depois) (?:[a-z']+ ?){0,2}<[ha]>")
"""Where words go on about what a side did next: "ouvre le score, puis Lorval égalise grâce à Kern"."""


def _is_oblique(clause: str, match: re.Match[str]) -> bool:
    """Whether a preposition, or a player's verb, makes the side another thing than who does it."""
    before = clause[: match.start("side") - 1]
    first = match.start("side") - 1 == match.start()
    return _OBLIQUE.search(before) is not None or (first and _DONE_TO.search(before) is not None)


def _letter(match: re.Match[str]) -> str:
    return "home" if match["side"] == "h" else "away"
