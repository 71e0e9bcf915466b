"""The side that the sentences on a coach lean to, where no words tie him to one."""

from __future__ import annotations

import re
from collections import Counter

from summarizer.grounding.folding import fold, fold_text
from summarizer.roles import Mention
from summarizer.verification.coaches.crew_results import RESULT_OF_HIS
from summarizer.verification.coaches.crews import groups_of
from summarizer.verification.coaches.demonyms import side_of_name
from summarizer.verification.coaches.titles import COACH, CREW, before_name
from summarizer.verification.sides import Sides, opposite
from summarizer.verification.survey import Sentence, Survey
from summarizer.verification.townsfolk import sides_of_townsfolk

_OPENING = 30
"""Most characters before a name that opens a sentence, such as an article and a title."""
_AGAINST = re.compile(
    r"(?<![a-z])(?:against|versus|v|contro|contra|gegen|contre|ante|frente a|face a|uber|over|"
    r"(?:battant|beating|battendo|superando|venciendo|derrotando|batiendo|vencendo|batendo)"
    r"(?: [a-z]+(?:ment|ly|mente))?)\b"
    r"\s?(?:the|il|la|lo|l'|el|le|les|los|las|den|die|das|o|a|os|as)?\s?"
    rf"(?:(?:[a-z]+ )?{CREW} (?:of|del?|della|dell'|di|de la|du|des|do|da|von|vom|der|d')"
    r"(?: (?:la|el|los|las|les))?\s?)?\|$"
)
_HIS = re.compile(
    rf"(?<![a-z])(?:their|its|il loro|il suo|su|sus|sein|seinem|ihr|ihrem|son|leur|seu) (?:head )?{COACH},? \|"
)
_TITLED = re.compile(rf"^\W*(?:the |il |el |le |l'|der |o )?{COACH},? \|")
_SAYS = re.compile(
    rf"(?<![a-z])(?:said|says|added|admitted|sagte|meinte|erklarte|betonte|so|resumierte|bilanzierte|"
    rf"a declare|a explique|"
    rf"explique|declare|regrette|reconnait|dit|"
    rf"according to|laut|secondo|segun|segundo|selon|d'apres) (?:the |der |il |el |o |le |l')?(?:head )?{COACH},? \|"
)
"""Words of speech, or of its source, before a coach's title: "sagte Trainer Gray", "selon le coach Gray"."""
_RESULT_LINE = re.compile(r"<t\d+> ?(?:\d{1,2} ?[-:] ?\d{1,2}|-|vs?\.?|x) ?<t\d+>")
"""A line of result, which goes on about neither team."""
_CREW = re.compile(
    r"\W*(?:<\d+>'s? (?:side|team|men|boys|players|charges)|(?:[a-z]+ |l'){0,2}(?:uomini|ragazzi|ragazze|squadra|"
    r"formazione|undici|hombres|pupilos|equipo|conjunto|escuadra|once|dirigidos|elf|mannschaft|team|truppe|jungs|"
    r"schutzlinge|hommes|joueurs|equipe|formation|troupe|comandados|homens|time|equipa|jogadores) "
    r"(?:[a-z]+ )?(?:di|de|von|do|da|del|por)(?: [a-z]+)? <\d+>)"
)
"""A sentence that begins with a coach's side: where there are two coaches, the one told before or the other."""
_BY_COLOURS = re.compile(
    r"\W*(?:i|gli|le) (?:(?:bianc|ner|ross|giall|verd|azzurr|blu|grigi|celest|arancio|granata|viola|"
    r"amaranto)[a-z]*|[a-z]+(?:esi|"
    r"ensi|igiani|etani|atini|entini)) di <\d+>"
)
"""A sentence that begins with a side's colours or townsfolk, which may be either's: "I biancorossi di Ferri"."""
_REACH = 40
"""Most characters of what makes a side the opponent, before its name."""
_TITLE_VOTES = 3
"""What "The coach Smith" right after a sentence on one team counts, against one for any other sentence."""
_ASTRAY = 2
"""How many sentences on people of no side make it open whose men the next one begins with."""
_SURPASSED = re.compile(r" zu (?:schlagen|uberholen|besiegen|bezwingen|stoppen|argern|bremsen|knacken)(?![a-z])")
"""What one side means to do to the other, which is named right before it."""


_CONTRAST = re.compile(r"(?<![a-z])(?:wahrend|while|whereas|mentre|mientras|alors que|tandis que|enquanto)(?![a-z])")
"""What comes before the clause on the other side: "Gray's men pressed, while Linz sat back"."""


def leaning(survey: Survey, sides: Sides, own: str, others: str | None) -> str | None:
    """A side by the sentences on a coach, those on the other coach counting for the opposite side."""
    towards_home = _weak(survey, sides, own, others) - (_weak(survey, sides, others, own) if others else 0)
    return None if towards_home == 0 else ("home" if towards_home > 0 else "away")


def _weak(survey: Survey, sides: Sides, name: str, other: str | None = None) -> int:
    """How much the sentences on a coach alone are about the home side more than about the away side."""
    votes: Counter[str] = Counter()
    subject: str | None = None
    since = 0
    for sentence in survey.sentences:
        told = _told_side(sentence, sides)
        if told and _is_contrasted(survey, sentence, sides, name):
            told = opposite(told)
        people = [m.name for m in sentence.parts.mentions if not m.team]
        both = other is not None and any(survey.same(one, other) for one in people)
        opening = sentence.masked.text
        open_crew = other is not None and not told and _CREW.match(opening) is not None
        open_crew = (
            open_crew
            or bool(told and _opens_before_team(sentence, name))
            or (not told and _BY_COLOURS.match(opening) is not None)
        )
        handed = RESULT_OF_HIS.search(opening)
        open_crew = open_crew or (handed is not None and handed["lost"] is not None)
        if any(survey.same(one, name) for one in people) and not ((both and not told) or open_crew):
            goes_on = not _named(sentence, sides) and _goes_on(sentence, name, survey)
            side = told or (subject if goes_on and (since < _ASTRAY or not _CREW.match(opening)) else None)
            if side:
                votes[side] += _TITLE_VOTES if _titled(sentence, name, survey) and not told else 1
        since = 0 if _subject(sentence, sides, None) else since + bool(people)
        subject = _subject(sentence, sides, subject)
    return votes["home"] - votes["away"]


def _is_contrasted(survey: Survey, sentence: Sentence, sides: Sides, name: str) -> bool:
    """Whether a sentence names a side only in a clause that sets another against the coach whom it tells of first."""
    quote, by = sentence.evidence.quote, sentence.evidence.start
    folded = fold(quote)
    contrast = _CONTRAST.search(folded.text)
    if contrast is None:
        return False
    at, _ = folded.to_original(*contrast.span())
    before = [mention for mention in sentence.parts.mentions if mention.end - by <= at]
    if not any(survey.same(mention.name, name) for mention in before):
        return False
    return not any(mention.team and side_of_name(mention.name, sides) for mention in before) and not any(
        sides_of_townsfolk(quote[:at], sides)
    )


def _opens_before_team(sentence: Sentence, name: str) -> bool:
    """Whether a coach's men stand before the first team of a sentence, which may be the one that they meet."""
    first = min((m.start - sentence.evidence.start for m in sentence.parts.mentions if m.team), default=0)
    return any(start < first for start, _ in groups_of(sentence, name))


def _goes_on(sentence: Sentence, name: str, survey: Survey) -> bool:
    return _opens(sentence, name, survey) or any(_stands_after(one, sentence, name, survey) for one in (_HIS, _SAYS))


def _titled(sentence: Sentence, name: str, survey: Survey) -> bool:
    return any(_stands_after(one, sentence, name, survey) for one in (_TITLED, _HIS))


def _stands_after(pattern: re.Pattern[str], sentence: Sentence, name: str, survey: Survey) -> bool:
    here = (m for m in sentence.parts.mentions if not m.team and survey.same(m.name, name))
    return any(pattern.search(before_name(sentence, mention)) for mention in here)


def _opens(sentence: Sentence, name: str, survey: Survey) -> bool:
    """Whether a sentence begins with a person: "The coach Smith chose", "Smith's side could"."""
    return any(
        not m.team and m.start - sentence.evidence.start <= _OPENING and survey.same(m.name, name)
        for m in sentence.parts.mentions
    )


def _named(sentence: Sentence, sides: Sides) -> frozenset[str]:
    named = {side for m in sentence.parts.mentions if m.team and (side := side_of_name(m.name, sides))}
    return frozenset(named or sides_of_townsfolk(sentence.evidence.quote, sides))


def _told_side(sentence: Sentence, sides: Sides) -> str | None:
    """The only side that a sentence is about: the one it names, the other one where it names it as the opponent."""
    named = _named(sentence, sides)
    if len(named) != 1:
        return None
    side = next(iter(named))
    teams = [m for m in sentence.parts.mentions if m.team and side_of_name(m.name, sides)]
    return opposite(side) if teams and all(_is_opponent(sentence, m) for m in teams) else side


def _is_opponent(sentence: Sentence, mention: Mention) -> bool:
    """Whether a side stands as the opponent ("against Kairat"); other teams do not matter."""
    by = sentence.evidence.start
    before = fold_text(sentence.evidence.quote[max(0, mention.start - by - _REACH) : mention.start - by])
    if _AGAINST.search(before + "|") is not None:
        return True
    after = fold_text(sentence.evidence.quote[mention.end - by : mention.end - by + 24])
    return _SURPASSED.match(after) is not None


def _subject(sentence: Sentence, sides: Sides, former: str | None) -> str | None:
    """The side that a sentence begins with or is alone about; one that names no team goes on about the former's."""
    teams = [m for m in sentence.parts.mentions if m.team]
    if not teams:
        folk = set(sides_of_townsfolk(sentence.evidence.quote, sides))
        return folk.pop() if len(folk) == 1 else former
    if _RESULT_LINE.search(sentence.masked.text):
        return None
    opens = teams[0].start - sentence.evidence.start <= _OPENING // 2
    first = side_of_name(teams[0].name, sides) if opens else None
    met = first and sides.side(teams[0].name) is not None and _is_opponent(sentence, teams[0])
    return _told_side(sentence, sides) or (opposite(first) if first and met else first)
