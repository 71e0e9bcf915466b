"""Reads lists of scorers: "Drogba 107, Kezman 112", "45' Martinez", "Tore: 1:0 (51.) Ulmer"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from summarizer.grounding.folding import fold, fold_text
from summarizer.roles import labelled_lists
from summarizer.roles.grammar import vocabulary_of

_NAME = r"(?P<name>[^\W\d_](?:[^\W\d_]|['’.\-](?=[^\W\d_]| )| (?=[^\W\d_])){1,40}?)"
_UP_TO_DIGIT = r"(?=[^\d,;:]+\d)"
"""What a name with its minute behind it begins: where no number follows, it is not looked for letter by letter."""
_OWN_FLAG = r"og|o\.g|own goal|aut|autogol|autorete|ag|pp|p\.p|pb|p\.b|a\.g|eigentor|csc|c\.s\.c|gc|contra|et"
_PENALTY_FLAG = r"pens?|penalty|rig|rigore|r|p|penalti|penal|fe|he|elfmeter|foulelfmeter|handelfmeter|sp|s\.p|g\.p|gp"
_OTHER_FLAG = r"kopfball|freistoss|freistoß|pt|st|h|f|k"
_FLAGS = rf"(?:(?:\s*[(\[]?\b(?:{_OWN_FLAG}|{_PENALTY_FLAG}|{_OTHER_FLAG})\b\.?[)\]]?)*)"
_MINUTE = r"(?P<base>\d{1,3})(?:\s*['’′´`]?\s*\+\s*(?P<stoppage>\d{1,2}))?\s*(?:['’′´`”″\"]{1,2}|\.|min\.?|e)?(?!\d)"
_MORE = (
    r"(?P<more>(?:\s*(?:,|&|and|e|y|und|"
    r"et)\s*\d{1,3}(?:\s*['’′´`]?\s*\+\s*\d{1,2})?\s*['’′´`]?(?![\d\w])(?:\s*\(?(?:pen|og|rig|p|"
    r"pp)\b\.?\)?)?)*)"
)
_SCORE = r"(?P<left>\d{1,2})\s*[-:–]\s*(?P<right>\d{1,2})"
_MIN = r"(?:\bm(?:in)?\.?\s?)"
_AND_SCORE = r"(?P<next>[^;\n]{0,80};\s*\d{1,2}-\d{1,2}(?!\d))"
"""How a goal was scored, and the score that the next one makes of it: "Min.36: Kern, de cabeza; 1-1."."""
_MADE_IT = re.compile(r"(?<![\d-])(?P<left>\d{1,2})-(?P<right>\d{1,2})\.?\s*$")
"""The score that a goal of such a list made, which ends the line above."""
_LINE_ABOVE = 200
"""Characters in which it stands."""
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_SCORE}\s*[,:]?\s*\(?\s*{_MIN}?{_MINUTE}\s*\)?\s*:?\s*{_NAME}(?=\s*[(,;.\n/]|\s*$|\s[^\W\d_]+:){_FLAGS}",
        rf"{_SCORE}\s*,\s*{_NAME}\s*,\s*{_MINUTE}(?:\s?minutos)?(?=\s*[(,;.\n]|\s*$){_FLAGS}",
        rf"{_SCORE}\s*[,:]?\s*{_NAME}\s*\(\s*{_MINUTE}\s*(?:,|\.|/)?{_FLAGS}[^)\n]*\){_FLAGS}",
        rf"{_MIN}{_MINUTE}\s*:\s*{_NAME}(?=,|;|\s(?:de|con|tras)\s)(?![^;\n]*\b(?:propia|contra)\b){_AND_SCORE}",
        (
            r"(?P<base>\d{1,3})(?:\s*\+\s*(?P<stoppage>\d{1,2}))?\s*(?:['’′]|°|º|"
            rf"\.)\s*(?P<half>pt|st|p\.t\.|s\.t\.)?\s*{_NAME}(?=\s*[(,;.\n/]|\s*$|\s+\d){_FLAGS}"
        ),
        rf"{_UP_TO_DIGIT}{_NAME}\s*\(?\s*(?:al\s|à la\s|aos\s)?{_MINUTE}{_FLAGS}{_MORE}\s*\)?{_FLAGS}",
    )
)
_SEPARATOR = re.compile(r"\s*(?:[,;/–|]|-(?=\s)|\be\b|\by\b|\band\b|\bund\b|\bet\b)?\s*")
_END = re.compile(r"\s*\.?\s*$")
_IN_PROSE = re.compile(
    r"\b[Gg]oals? (?:from|by|through|via|courtesy of) (?=[^\W\d_a-z][^\n.;()]{1,40}\((?:pen\.?,? )?\d)"
)
"""What opens a list of scorers in an English sentence: "goals from Dunn (12, 51) and Cole (pen, 64)"."""
_NOT_NOW = re.compile(r"\b(?:last|previous|earlier|first leg|season|week|month|disallowed|ruled out|elsewhere)\b")
"""Words of a sentence whose list of scorers may be another match's."""
_OWN = re.compile(rf"(?<!\w)(?:{_OWN_FLAG})(?!\w)", re.IGNORECASE)
_PENALTY = re.compile(rf"(?<!\w)(?:{_PENALTY_FLAG})(?!\w)", re.IGNORECASE)


@dataclass(frozen=True)
class ListedGoal:
    """One goal of a scorers' list; ``start`` and ``end`` span its item in the text, ``line`` names the list.

    ``running`` is the score after it as the list has it, ``team`` the side's name or abbreviation in the list, and
    ``opponent`` the other side's where the list stands beside a result.
    """

    name: str
    base: int
    stoppage: int | None
    own_goal: bool
    penalty: bool
    start: int
    end: int
    line: int
    bare: bool = False
    running: tuple[int, int] | None = None
    team: str | None = None
    opponent: str | None = None


@lru_cache(maxsize=256)
def listed_goals(text: str, language: str) -> tuple[ListedGoal, ...]:
    """Every goal in the scorers' lists of a text: lines of nothing but names and minutes, or lists with a label."""
    under_label = list(_labelled(text, language))
    bare = (one for one in _bare(text) if not any(one.start < goal.start < one.end for goal in under_label))
    found = [*under_label, *bare, *(_told(text) if language == "en" else ()), *_beside_results(text)]
    unique = {(goal.start, goal.base, goal.stoppage): goal for goal in found}
    return tuple(sorted(unique.values(), key=lambda goal: (goal.start, goal.base)))


def _bare(text: str) -> Iterator[ListedGoal]:
    listed, told = list[tuple[str, list[ListedGoal]]](), 0
    for line in re.finditer(r"[^\n]+", text):
        start = line.start() + len(line.group()) - len(line.group().lstrip(" \t:"))
        items, at = _items(text, start, line.end())
        if items and _END.match(text[at : line.end()]) and not _NO_GOAL.match(fold_text(line.group())):
            listed.append((line.group(), items))
        else:
            told += _ENTRY.match(line.group()) is not None
    for line_text, items in listed:
        if told < _TICKER or not _ENTRY.match(line_text):
            yield from (replace(item, bare=True) for item in items)


_ENTRY = re.compile(r"\s*\d{1,3}(?:\s?\+\s?\d{1,2})?\s?['’′´.:]")
_NO_GOAL = re.compile(
    r"[\s:–•*-]*(?:(?:on|off|in|out|sub(?:stitution)?|booked|sent off|yellow|red|entree?s?|sorties?|changements?|"
    r"remplacements?|entrat[oaie]|entra|uscit[oaie]|esce|cambi|sostituzion[ei]|sale|salio|ingreso|cambios?|sai|saiu|"
    r"entrou|saida|entrada|alteracao|einwechslung|auswechslung|wechsel|eingewechselt|ausgewechselt|gelb|rot|gelb-rot)"
    r"(?![a-z'’])|carton|cartellin|cartao|tarjeta|ammoni|espuls|expuls|exclu|avertiss|"
    r"(?:post|bar|woodwork|palo|legno|traversa|poste|larguero|travesano|poteau|barre|transversale|pfosten(?:treffer)?|"
    r"latten?(?:treffer|schuss)?|abseitstor|trave|travessao|(?:hit|struck) the (?:post|bar)|bola na trave)(?![a-z'’]))|"
    r"[^\n]*(?<![a-z])(?:annullat|parat[oaie](?![a-z])|sbagliat|fallit[oi](?![a-z])|anulad|fallad|errad|atajad|desperdi|"
    r"perdid[oa](?![a-z])|refuse|annule|manque|arrete|disallowed|ruled out|chalked off|missed|saved|aberkannt|"
    r"nicht gegeben|verschossen|vergeben|gehalten|defendid[oa]|no concedid|anulou)"
)
"""How a line begins that has a change, a card or a shot against the frame with its minute; and words of no goal."""
_TICKER = 3
"""From how many lines of prose behind a minute a text is a ticker: who stands alone behind one may have come on."""


def _labelled(text: str, language: str) -> Iterator[ListedGoal]:
    words = vocabulary_of(language).goals_label
    folded = fold(text)
    label = "|".join(sorted(words, key=len, reverse=True))
    heading = rf"(?<![a-z])(?:{label})(?:\s*:\s*|{_OF_SIDE}\s?:\s*|(?P<opens>\.|\s*-|) )(?=\S)"
    for found in re.finditer(heading, folded.text):
        if _UNCOUNTED.search(folded.text, max(0, found.start() - _WORDS), found.start()):
            continue
        opens, start = folded.to_original(*found.span())
        side = text[slice(*folded.to_original(*found.span("side")))] if found["side"] else None
        if (side or found["opens"] is not None) and not _opens_line(text, opens):
            continue
        if (side and not side[0].isupper()) or (found["opens"] == "" and not text[opens:start].isupper()):
            continue
        end = _end_of_list(text, start)
        labelled = [_of_item(item, start, side) for item in labelled_lists.items(text, start, end)]
        plain = _items(text, start, end)[0]
        yield from labelled if len(labelled) >= len(plain) else plain


def _end_of_list(text: str, start: int) -> int:
    """Where the line of a list ends, or the next ones that it is wrapped over: after a comma, or a particle."""
    end = text.find("\n", start)
    while end >= 0 and _WRAPPED.search(text, max(start, end - _PARTICLE), end):
        end = text.find("\n", end + 1)
    return end if end >= 0 else len(text)


_UNCOUNTED = re.compile(
    r"(?:disallowed|chalked[ -]off|ruled[ -]out|offside|aberkannte[ns]?|annullierte[ns]?|nicht gegebene[ns]?|"
    r"nicht anerkannte[ns]?|irregulare[ns]?) $"
)
"""Words before "goals:" that make its list one of goals that did not count."""
_WORDS = 24
_PARTICLE = 8
_WRAPPED = re.compile(r"(?:,|\s(?:su|di|da|del|della|e|and|of|de|y|por|para|und|von|et|par|do|du))\s*$")


def _opens_line(text: str, start: int) -> bool:
    return not text[text.rfind("\n", 0, start) + 1 : start].strip()


def _told(text: str) -> Iterator[ListedGoal]:
    """The goals that a sentence lists with their minutes in brackets, unless its words are of another day."""
    for label in _IN_PROSE.finditer(text):
        begin = max(text.rfind("\n", 0, label.start()), text.rfind(". ", 0, label.start())) + 1
        line_end = text.find("\n", label.end())
        end = line_end if line_end >= 0 else len(text)
        if not _NOT_NOW.search(text, begin, label.start()):
            yield from (_of_item(item, label.end()) for item in labelled_lists.items(text, label.end(), end))


_IN_BRACKETS = r"(?:\s*\((?P<{}>(?:[^()\n]|\([^()\n]{{1,12}}\))*)\))?"
_COUNT_OF_GOALS = re.compile(r" \d\d?\s*\(")
_RESULT = re.compile(
    rf"(?P<one>[^\W\d_][^\n\d():,;•]{{1,40}}?) (?P<left>\d{{1,2}}){_IN_BRACKETS.format('first')}\s*[,;–-]?\s*"
    rf"(?P<other>[^\W\d_][^\n\d():,;•]{{1,40}}?) (?P<right>\d{{1,2}}){_IN_BRACKETS.format('second')}(?!\d)"
)
"""A result with those who scored in brackets behind each side's goals: "Linden 2 (Kern 12, Lang 50) Ostrau 0"."""


def _beside_results(text: str) -> Iterator[ListedGoal]:
    """The goals in brackets behind the number of a side's goals, where they are as many."""
    if not _COUNT_OF_GOALS.search(text):
        return
    for found in _RESULT.finditer(text):
        one, other = found["one"].strip(), found["other"].strip()
        for names, number, team, opponent in (("first", "left", one, other), ("second", "right", other, one)):
            start, end = found.span(names)
            items, at = _items(text, start, end) if start >= 0 else ([], start)
            if items and not text[at:end].strip(" .") and len(items) == int(found[number]):
                yield from (replace(_without_own_flag(item), team=team, opponent=opponent) for item in items)


def _without_own_flag(item: ListedGoal) -> ListedGoal:
    """A goal whose list has the letters of an own goal between the name and the minute: "Kern og 70"."""
    name, _, flag = item.name.rpartition(" ")
    return replace(item, name=name, own_goal=True) if name and flag.islower() and _OWN.fullmatch(flag) else item


def _of_item(item: labelled_lists.Item, line: int, side: str | None = None) -> ListedGoal:
    return ListedGoal(
        item.name, item.base, item.stoppage, item.own_goal, item.penalty, item.start, item.end, line,
        running=item.running, team=item.team or side,
    )  # fmt: skip


_OF_SIDE = (
    r"\s(?:(?:for|per|pour|fur|para|por|de|du|del|do|da|di|von)\s)?"
    r"(?P<side>[^\W\d_](?:[^\W\d_]|[ .'-](?=[^\W_])){2,30})"
)
"""The side whose goals a label heads: "Buts Linden :", "Goles de Ostrau:"."""


def _items(text: str, start: int, end: int) -> tuple[list[ListedGoal], int]:
    goals: list[ListedGoal] = []
    at = start
    while True:
        begin = _SEPARATOR.match(text, at, end)
        begin_at = begin.end() if begin else at
        match = next((found for form in _FORMS if (found := form.match(text, begin_at, end)) and _is_goal(found)), None)
        if match is None:
            return goals, at
        goals.extend(_goals(match, start))
        at = match.end()


def _is_goal(match: re.Match[str]) -> bool:
    if match.groupdict().get("next") and _score_of(match) is None:
        return False
    return match["name"][0].isupper() and 1 <= int(match["base"]) <= 120 and len(match["name"].split()) <= 4


def _score_of(match: re.Match[str]) -> re.Match[str] | None:
    """Where the score stands that a goal made: in its own entry, or at the end of the line above."""
    groups = match.groupdict()
    if groups.get("next"):
        return _MADE_IT.search(match.string, max(0, match.start() - _LINE_ABOVE), match.start())
    return match if groups.get("left") else None


def _goals(match: re.Match[str], line: int) -> Iterator[ListedGoal]:
    groups = match.groupdict()
    flags = match.group()[match.end("name") - match.start() :]
    score = _score_of(match)
    running = (int(score["left"]), int(score["right"])) if score else None
    name, flag = labelled_lists.without_flag(match["name"].strip(" .'’-"))
    half = (groups.get("half") or "").replace(".", "").lower()
    minutes = [(int(groups["base"]), groups.get("stoppage"), flags.split(groups.get("more") or "\0")[0])]
    minutes += [
        (int(m[1]), m[2], m[0])
        for m in re.finditer(r"(\d{1,3})(?:\s*['’′´`]?\s*\+\s*(\d{1,2}))?[^,&\d]*", groups.get("more") or "")
    ]
    for base, stoppage, own_flags in minutes:
        yield ListedGoal(
            name=name,
            base=base + 45 if half == "st" and base <= 45 else base,
            stoppage=int(stoppage) if stoppage else None,
            own_goal=bool(_OWN.search(f"{flag} {own_flags}")),
            penalty=bool(_PENALTY.search(f"{flag} {own_flags}")),
            start=match.start(),
            end=match.end(),
            line=line,
            running=running,
        )
