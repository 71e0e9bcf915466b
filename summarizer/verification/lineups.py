"""The side that the article ties each person to by its words, and whose list each line-up is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from summarizer.grounding.folding import fold_text
from summarizer.grounding.initials import by_initial
from summarizer.roles import Mention, Parts, Role, Telling, vocabulary_of
from summarizer.roles.subjects import GUARD, ITS_GOAL
from summarizer.verification.blocks import Block, line_ups
from summarizer.verification.countryfolk import players_of_countries
from summarizer.verification.english_ties import english_ties
from summarizer.verification.sides import Sides, leading, opposite
from summarizer.verification.survey import Sentence, Survey

_JOB = (
    "boss|manager|coach|captain|skipper|keeper|goalkeeper|goalie|trainer|teamchef|"
    "tecnico|allenatore|mister|entrenador|dt|entraineur|treinador|portiere|"
    "tormann|torhuter|torhuterin|torwart|torfrau|schlussmann|portier|guardameta|cancerbero|guardiao|arqueiro|"
    "estremo difensore|numero uno|shot-stopper|portero|arquero|gardien|goleiro|guarda-redes|capitano|tesserato|kapitan|"
    "capitan|capitaine|capitao|defensiv-routinier|star|ace|man|old boy|debutant"
)
_FOR = (
    "(?:for|per il|per la|per l'|per i|fur|fur den|fur die|pour|pour le|para el|para o|"
    "para a|para|del|della|dell'|of|de|do|da|vom|von|du|des)"
)


@dataclass(frozen=True)
class Ties:
    """How often the article ties each person to each side, and whose list each line-up is."""

    votes: dict[str, Counter[str]]
    blocks: tuple[tuple[Block, str | None], ...]


_STILL = "(?!(?:ex|former|antigu[oa]|antig[oa]|ancien|ancienne|ehemalige[rn]?) )"
"""No word that ends a player's time with a team."""


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    people = by_initial("|".join((*vocabulary_of(language).people, _JOB)))
    person, team = r"<(?P<person>\d+)>", r"<t(?P<team>\d+)>"
    return (
        re.compile(
            f"{team}(?:'s|s|')?[ -](?:(?!and |und |e |y |et |v |vs )[a-z-]+ )?(?:[a-z-]*{people})(?: [a-z]+)? {person}"
        ),
        re.compile(rf"{team}(?:'s|') (?:[a-z-]+ )?{person}"),
        re.compile(rf"{person}(?: [^\s.;:<]+){{0,5}}? \({team}"),
        re.compile(rf"{person},? (?:the |der |il |el |le |o |l')?{team}(?:'s)? {people}"),
        re.compile(rf"{person},? (?:the |der |il |el |le |o |l'|lo )?(?:{_STILL}[a-z]+ )?{people} {_FOR} ?{team}"),
        re.compile(rf"{people}(?: [a-z]+)? {_FOR} ?{team},? {person}"),
        re.compile(rf"{person}(?: [^\s.;:<]+){{0,6}} (?:as|als|come|como|comme) (?:the |new )?{team}'?s? {people}"),
        re.compile(rf"{person}'s? {team}"),
        re.compile(rf"^{person} {team}[,:]"),
        re.compile(rf"{team} (?:(?:di|de|von|of|do) |d'){person}"),
        *(english_ties(people) if language == "en" else ()),
    )


def ties(survey: Survey, sides: Sides) -> Ties:
    """Every tie of a person to a side that the article states or lists."""
    votes: dict[str, Counter[str]] = {}
    for sentence in survey.sentences:
        credited = _credited(survey, sentence, sides)
        countrymen = players_of_countries(sentence.masked, sides, survey.language)
        for person, side in (*_stated(sentence, sides, survey.language), *credited, *countrymen):
            votes.setdefault(_key(survey, person), Counter())[side] += 1
    sided = tuple((block, _side_of_block(survey, block, votes)) for block in line_ups(survey, sides))
    return Ties(votes, _complemented(sided))


def side_of(survey: Survey, found: Ties, name: str) -> str | None:
    """The side that the article ties a person to: by its line-up, else by its words; none where unclear."""
    listed = {side for block, side in found.blocks if side and any(survey.same(name, one) for one in block.names)}
    if len(listed) == 1:
        return listed.pop()
    return leading(found.votes.get(_key(survey, name), Counter()))


def _key(survey: Survey, name: str) -> str:
    return survey.cast.canonical(name) or name


def _stated(sentence: Sentence, sides: Sides, language: str) -> Iterator[tuple[str, str]]:
    masked = sentence.masked
    if not 0 < len(masked.people) < len(masked.tokens):
        return  # every pattern has both a person and a team
    for pattern in _patterns(language):
        for match in pattern.finditer(masked.text):
            side = sides.side(masked.name(match["team"]))
            if (
                side
                and _FORMER.search(masked.text[: match.start()]) is None
                and not (language == "de" and _is_met_before_verb(masked.text, match))
            ):
                yield masked.name(match["person"]), side


def _is_met_before_verb(text: str, match: re.Match[str]) -> bool:
    """Whether German words put a team in the first place as the opponent, so that the verb follows and then a subject.

    "Gegen den SV Linden warnte Trainer Gray" tells nothing of Gray's side; "gegen die Linden-Spieler" does.
    """
    between = text[match.end("team") + 1 : match.start("person") - 1]
    return between.startswith(" ") and len(between.split()) > 1 and _MET.search(text[: match.start()]) is not None


_FORMER = re.compile(
    r"(?<![a-z])(?:former|one-time|ex|old|fruhere[rn]?|ehemalige[rn]?|einstige[rn]?|ancienn?e?|antig[ou]o?|"
    r"antigua)[ -]?$"
)
"""Words right before a tie of another day: "former Barnwell striker Kern", "l'ex attaccante del Ravello Kern"."""
_MET = re.compile(r"(?<![a-z])(?:gegen|vor|nach)(?: (?:den|die|das|dem|der))? $")


def team_within(text: str, parts: Parts, telling: Telling) -> Mention | None:
    """The first team that the words of a goal name, and not only as the one whose goal it goes into."""
    within = (m for m in parts.mentions if m.team and telling.start <= m.start < telling.end)
    return next((m for m in within if not _is_beaten(text, m)), None)


def _is_beaten(text: str, team: Mention) -> bool:
    """Whether words name a team only for its goal or goalkeeper: "past Northport keeper Vos", "il portiere del"."""
    before, after = text[max(0, team.start - 40) : team.start], text[team.end : team.end + 30]
    return bool(ITS_GOAL.match(fold_text(after)) or _GOAL_OF.search(fold_text(before))) or is_scored_against(text, team)


def is_scored_against(text: str, team: Mention) -> bool:
    """Whether a goal is scored against a team by the words beside it: "punished Linden", "ließ Linden keine Chance"."""
    before = fold_text(text[max(0, team.start - 40) : team.start])
    if _AGAINST.search(before) or _SUFFERS.search(before) or _PAYS.match(text, team.end):
        return True
    return _LEFT.search(before) is not None and _WITHOUT.match(fold_text(text[team.end : team.end + 30])) is not None


_PAYS = re.compile(r"(?:'s?)? pay\b")
_SUFFERS = re.compile(
    r"(?<![a-z])(?:punish(?:e[ds])?|punishing|stun(?:ned|s|ning)?|shock(?:ed|s|ing)?|rock(?:ed|s|ing)?|sinks?|sank|"
    r"sinking|"
    r"haunt(?:ed|s|ing)?|condemn(?:ed|s|ing)?|den(?:y|ied|ies|ying)|stop(?:ped|s|ping)?|prevent(?:ed|s|ing)?|"
    r"br(?:oke|eaks|eaking)|dent(?:ed|s|ing)?|dash(?:ed|es|ing)?|end(?:ed|s|ing)?|halv(?:ed|es|ing)|cuts?|reduc(?:ed|"
    r"es|ing)|"
    r"eras(?:ed|es|ing)|caught|catch(?:es|ing)?|answer(?:ed|s|ing)?|(?:cancell?|wip|knock|kill|finish)(?:ed|es|s|"
    r"ing) (?:out|off)|"
    r"overturn(?:ed|s|ing)?|floor(?:ed|s|ing)?|silenc(?:ed|es|ing))"
    r"(?: the)? ?$"
)
"""Verbs right before the side that they befall."""
_GOAL_OF = re.compile(
    rf"(?:{GUARD}|(?<![a-z])(?:fallos?|error|errores|descuido|despiste|falha|erro|bobeada)) "
    r"(?:del|dello|della|dell'|di|de|de la|du|des|do|da|der|von|vom|of) ?$|"
    r"(?<![a-z])(?:disgusto|golpe|golpe final|mazazo|estocada|puntilla|susto|castigo|zarpazo) "
    r"(?:al|a la|a los|a las|ao|aos|no|na) ?$"
)
"""A side's goal or goalkeeper, its mistake, or the blow that it is dealt, right before its name."""
_THE = r"(?:the |den |die |das |dem |il |lo |la |l'|i |gli |le |les |los |el |al |a |ao |o |os |as )?"
_AGAINST = re.compile(
    r"(?<![a-z])(?:(?:stunn|punish|silenc|bestraf|schock|puni|crucifi|assomm|foudroi|gel|castig|beff)[a-z]*|gegen|"
    r"against|"
    rf"contre|face a|contro|contra|ante|(?:glich|egalisier\w+|nach|auf|stand von)(?: [a-z]+)? \d+ ?: ?\d+ fur) {_THE}$"
)
"""What stands right before a side that a goal is scored against, or whose own goal it answers."""
_LEFT = re.compile(rf"(?<![a-z])(?:liess|lasst|stellte|stellt) {_THE}$")
_WITHOUT = re.compile(r" (?:(?:[a-z]+ ){0,2}keine (?:abwehr)?chance|vor (?:[a-z]+ )?(?:probleme|ratsel|aufgaben))")
"""What a side is left with by the goal of the other: "ließ Linden keine Chance"."""


def _credited(survey: Survey, sentence: Sentence, sides: Sides) -> Iterator[tuple[str, str]]:
    """Whoever puts a side ahead or level plays for it, unless by an own goal or a red card."""
    for telling in sentence.parts.tellings:
        team = team_within(survey.article.text, sentence.parts, telling)
        side = sides.side(team.name) if team else None
        if side and not _own_goal(survey.language).search(sentence.masked.text):
            own = (scorer for scorer in telling.scorers if Role.SENT_OFF not in sentence.parts.of(scorer))
            yield from ((scorer.name, side) for scorer in own)


@lru_cache(maxsize=8)
def _own_goal(language: str) -> re.Pattern[str]:
    return re.compile(by_initial("|".join(vocabulary_of(language).own_goal)))


def _side_of_block(survey: Survey, block: Block, votes: dict[str, Counter[str]]) -> str | None:
    if block.side:
        return block.side
    total: Counter[str] = Counter()
    for name in block.names:
        for person, counted in votes.items():
            if survey.same(name, person):
                total += counted
    return leading(total)


def _complemented(blocks: tuple[tuple[Block, str | None], ...]) -> tuple[tuple[Block, str | None], ...]:
    """Of two line-ups, one known tells the other."""
    if len(blocks) != 2:
        return blocks
    (first, one), (second, other) = blocks
    if one and other in {None, one}:
        other = opposite(one)
    elif other and not one:
        one = opposite(other)
    return ((first, one), (second, other))
