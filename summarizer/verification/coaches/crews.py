"""Who leads a group of players by grammar, "the men of Gray", "die Gray-Elf", and whom his men are set against."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from summarizer.grounding.folding import fold_text
from summarizer.roles import Role, roles_of, vocabulary_of
from summarizer.schemas.article import Evidence
from summarizer.verification.coaches.titles import COACH, CREW
from summarizer.verification.sides import Sides, opposite
from summarizer.verification.survey import Sentence, Survey

LED_BY = (
    r"(?:(?:dirigid|comandad|treinad|orientad|entrenad)[oa]s? (?:por|pel[oa])|(?:guidat|allenat|dirett)[oaie] "
    r"(?:da|dal|dallo|dalla|dall')|(?:dirige|entraine|coache|mene)e?s? par|(?:managed|coached|led|guided) by|"
    r"(?:trainiert|betreut|gecoacht) von)"
)
_OF = r"(?:of|under|di|del|dello|della|dell'|de|d'|do|da|von|vom|um|unter)"
_TITLED = rf"(?:(?:il |lo |la |el |le |l'|o |a |den |dem |der )?{COACH},? )?"
_MEN_OF = rf"(?<![a-z-])(?:{CREW}(?: (?!arbitr)[a-z]{{5,}}(?= d))?|{LED_BY})(?: (?:{LED_BY}|{_OF}))? ?{_TITLED}$"
"""A group of players and the word that makes it somebody's, right before his name."""
_PLAYERS = re.compile(rf"(?<![a-z-]){CREW}(?![a-z])")
_LEADS = re.compile(rf"(?:{_MEN_OF}|(?<![a-z-]){LED_BY} ?{_TITLED}$)")
_HIS_MEN = re.compile(
    r"(?:'s?|’s?|(?<=[sxz])|(?<=ß)|s) (?:(?:young|inform|unbeaten|[a-z0-9]+-[a-z]+(?:-[a-z]+)?) )?"
    rf"{CREW}(?![a-z])|-{CREW}(?![a-z])"
)
"""His name in the genitive, or first in a German compound, right before the group."""
_AGAINST = re.compile(
    r"(?<![a-z])(?:against|versus|over|past|contro|contra|ante|gegen|uber|contre|devant|frente a|"
    r"face a(?:ux|u)?|diante d[aeo]s?)"
    r"(?: (?:the|il|lo|la|le|i|gli|el|los|las|die|das|den|der|les|o|a|os|as)| l'| dell')?(?: ?[a-z]+)?\s?$|"
    r"(?<![a-z])(?:gewann|siegte|verlor|unterlag|gastiert\w*|trat|tritt|spielte|musste|muss|kam|war|holte|feierte)"
    r"(?: [^\s,.;:<]+){0,6}? (?:bei|beim)(?: [a-z]+)?\s?$|"
    r"(?<![a-z])(?:too (?:much|good|strong|hot|quick|clever|powerful) for|no match for|second best to|superior to|"
    r"(?:lost|lose|losing|fell|succumbed|went down|draw|drew|drawing|loss|defeats?|draws?)(?: [a-z0-9-]+){0,2}? "
    r"(?:to|by|with)|(?:beaten|defeated|held|stunned|outplayed|outclassed|outfought|denied|undone|punished|thrashed|"
    r"hammered|frustrated|shocked|eliminated|overrun|knocked out|pegged back)(?: [a-z0-9-]+){0,3}? by)\s?$"
)
_DO_TO = re.compile(
    r" (?!(?:and|und|e|ed|y|et|of|von|vom|aus|aus de[mr]|de|del|di|do|da|du|des|from|at|in|bei|beim) )"
    r"(?!(?:[^\s,.;:]+ )*?(?:for|fur|per|pour|por|para|mit|with|con|com|avec|took|take|takes|led|lead|leads|"
    r"brought|keeps?|"
    r"kept|port\w+|guid\w+|llev\w+|condu\w+|trascin\w+|fuhr\w+|bracht\w+|bringt|bringen|mene\w*|lev\w+|coloc\w+|"
    r"than|che|que|als|bevor|before|gibt|gab|macht\w*|made|makes?|fais\w*|font|fait|fanno|fece|hac\w+|hicieron|"
    r"fizeram|fazem|jog\w+|sind|ist|sono|son|sont|are|is|was|were|eran?|erano|foram|waren?|bleib\w*|rest[ae]\w*|"
    r"riman\w+|sigue\w*|segue\w*|trennten|pareggi\w+|empat\w+) )"
    r"(?:[^\s,.;:()]+ ){1,5}(?:the |il |lo |la |le |l'|i |gli |al |el |los |las |den |die |das |dem |les |o |a |"
    r"os |as |ao )?"
)
"""What stands between a group of players and the side to which it does something: "Grays Elf liess [Linden]"."""
_OFFICE = re.compile(
    r"(?:president[ea]?|presidentin|prasident(?:in)?|chairman|chairwoman|owners?|patron|proprietario|inhaber|"
    r"(?:sport|general|technical|sporting|geschafts)[ -]?(?:direktor|director|fuhrer)|direttore sportivo|\bds\b|"
    r"director deportivo|directeur sportif|diretor (?:esportivo|desportivo)|captain|skipper|capitano|capitan|"
    r"kapitan|capitaine|capitao)(?:,| [a-z]+)?,? $"
)
"""Another office than the coach's, or the captain's, right before a name."""
_ON_THE_PITCH = frozenset(
    {
        Role.SCORER,
        Role.ASSIST,
        Role.BEATEN,
        Role.SAVED,
        Role.CAME_ON,
        Role.WENT_OFF,
        Role.SENT_OFF,
        Role.MISSED,
        Role.REFEREE,
        Role.OFFICIAL,
    }
)


def leads_crew(survey: Survey, name: str) -> bool:
    """Whether the article calls players somebody's men, and nothing makes him one of them or an official."""
    return any(crew_spans(sentence, name) for sentence in survey.sentences) and may_lead(survey, name, survey.sentences)


def may_lead(survey: Survey, name: str, within: Iterable[Sentence]) -> bool:
    """Whether no list has somebody, no sentence gives him another office, and none of some a part on the pitch."""
    if survey.is_listed(name) or any(roles_of(one.parts, name, survey.same) & _ON_THE_PITCH for one in within):
        return False
    return not any(has_other_office(survey, sentence, name) for sentence in survey.sentences)


def heads_crew(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether a passage calls players somebody's men."""
    spans = (
        fold_text(sentence.evidence.quote)[start:end]
        for sentence in survey.touched(passage)
        for start, end in crew_spans(sentence, name)
    )
    return any(_PLAYERS.search(span) for span in spans)


def side_of_crew(survey: Survey, sides: Sides, name: str) -> str | None:
    """The side of somebody's men where they stand against the only side named beside them, or it against them."""
    found = {
        side
        for sentence in survey.sentences
        for start, end in groups_of(sentence, name)
        if (side := _opposed(survey, sentence, sides, start, end))
    }
    return found.pop() if len(found) == 1 else None


def _named(sentence: Sentence, name: str) -> Iterator[re.Match[str]]:
    """Where the folded sentence has a name in full, or its last word."""
    if name.rpartition(" ")[2] not in sentence.evidence.quote:
        return
    whole = fold_text(name).strip()
    last = whole.rpartition(" ")[2]
    for form in (whole, last) if last != whole and len(last) > _SHORT else (whole,):
        yield from re.finditer(rf"(?<![a-z-]){re.escape(form)}(?![a-z])", fold_text(sentence.evidence.quote))


_SHORT = 3
"""Most letters of a last word that alone may be another word."""


def crew_spans(sentence: Sentence, name: str) -> list[tuple[int, int]]:
    """Where in the folded sentence a group of players and a name stand as the group's leader's."""
    found: list[tuple[int, int]] = []
    for match in _named(sentence, name):
        led = _LEADS.search(match.string[: match.start()])
        after = _HIS_MEN.match(match.string, match.end())
        if led:
            found.append((led.start(), match.end()))
        elif after:
            found.append((match.start(), after.end()))
    return found


def groups_of(sentence: Sentence, name: str) -> list[tuple[int, int]]:
    """Where a sentence has somebody's men, by a word for them or by none: "los de Gray"."""
    return [*crew_spans(sentence, name), *_those_of(sentence, name)]


def _those_of(sentence: Sentence, name: str) -> Iterator[tuple[int, int]]:
    """Where a sentence has "los de Gray" and the like."""
    for match in _named(sentence, name):
        if led := _THOSE_OF.search(match.string[: match.start()]):
            yield led.start(), match.end()


_THOSE_OF = re.compile(r"(?<![a-z])(?:los|las|os|as|quelli|ceux|celles) (?:de |d'|di |do |da )$")


def has_other_office(survey: Survey, sentence: Sentence, name: str) -> bool:
    """Whether a sentence calls somebody a president, a director, a captain or a player."""
    befores = [match.string[: match.start()] for match in _named(sentence, name)]
    return any(_OFFICE.search(one) or _player(survey.language).search(one) for one in befores)


@lru_cache(maxsize=8)
def _player(language: str) -> re.Pattern[str]:
    """A word for a player right before a name."""
    return re.compile(rf"(?<![a-z])(?:{'|'.join(vocabulary_of(language).people)}),? $")


def _does_to(text: str, team: int, team_end: int, start: int, end: int) -> bool:
    """Whether a group of players does something to a team, or a team to it: "Grays Elf liess Linden keinen Raum"."""
    before, through = len(fold_text(text[:team])), len(fold_text(text[:team_end]))
    folded = fold_text(text)
    return _DO_TO.fullmatch(folded[end:before] if before >= end else folded[through:start]) is not None


_MEETS = re.compile(
    r",? (?:visitou|visito|recebeu|recibio|enfrentou|enfrento|defrontou|derrotou|derroto|venceu|vencio|bateu|goleou|"
    r"goleo|superou|supero|(?:fueron|foram|foi|fue) (?:[a-z]+mente )?(?:mejor|superior|melhor)(?:es)? (?:do )?"
    r"(?:que|a))"
    r"(?: (?:a|al|el|o|ao|os|as|los|las)(?= ))* "
)
"""Spanish and Portuguese verbs right behind a coach's men by which they meet the team after it."""


def _met(sentence: Sentence, sides: Sides, end: int) -> str | None:
    """The side that a coach's men meet by a verb right behind them, whoever else is named."""
    found = _MEETS.match(fold_text(sentence.evidence.quote), end)
    if found is None:
        return None
    for mention in sentence.parts.mentions:
        ahead = fold_text(sentence.evidence.quote[: mention.start - sentence.evidence.start])
        if mention.team and len(ahead) == found.end():
            return sides.side(mention.name)
    return None


def _opposed(survey: Survey, sentence: Sentence, sides: Sides, start: int, end: int) -> str | None:
    """The side of a group of players by a preposition of opposition between it and the only team of its sentence."""
    teams = [mention for mention in sentence.parts.mentions if mention.team]
    if other := _met(sentence, sides, end):
        return None if survey.is_beside(sentence) else opposite(other)
    named = {sides.side(mention.name) for mention in teams}
    if len(named) != 1 or None in named or survey.is_beside(sentence):
        return None
    by = sentence.evidence.start
    folded = fold_text(sentence.evidence.quote)
    met = {
        _AGAINST.search(fold_text(sentence.evidence.quote[: mention.start - by]).rstrip() + " ") is not None
        for mention in teams
        if not start <= len(fold_text(sentence.evidence.quote[: mention.start - by])) < end
    }
    if any(_does_to(sentence.evidence.quote, mention.start - by, mention.end - by, start, end) for mention in teams):
        met, meets = {True}, False
    else:
        meets = _AGAINST.search(folded[:start].rstrip() + " ") is not None
    side = named.pop()
    return opposite(side) if side and len(met) == 1 and met.pop() != meets else None
