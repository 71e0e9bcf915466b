"""Reads the scorers' lists that newspapers put under a label: "Tore: 0:1 Huber (9.)", "Marcatori: pt 9' Vondra (L)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

UPPER = r"[^\W\d_a-zß-öø-ÿ]"
"""A capital letter."""
_PARTICLE = r"(?:d[aeiou]|dos|das|del|della|de\sla|v[ao]n|van\sder|la|los|e|y|d['’]|ten|ter|zu|zum|el|al)"
_WORD = rf"{UPPER}(?:[^\W\d_]|['’.\-](?=[^\W\d_]|\s))*"
_NAME = rf"(?:(?![ey]\s){_PARTICLE}\s*)?{_WORD}(?:\s+(?:{_PARTICLE}\s+)?{_WORD}){{0,3}}"
_OWN = (
    r"og|o\.g\.?|own\sgoal|"
    r"aut\.?|autogol|autorete|ag|a\.g\.|"
    r"p\.p\.|pp|e\.p\.p\.|(?:en\s)?propia\s(?:puerta|meta)|"
    rf"eigentor|(?-i:ET)|et(?!\s+(?:\d|(?-i:{UPPER})))|"
    r"csc|c\.s\.c\.?|contre\sson\scamp|"
    r"gc|g\.c\.|contra|autogolo|p\.b\.|a\.p\.|(?:na\s)?pr[oó]pria\s(?:baliza|rede|meta)"
)
_PENALTY = (
    r"pens?\.?|penalty|p|"
    r"rig\.?|(?:su\s)?rigore|r\.|"
    r"(?:de\s)?p[eéê]n[aáâ]l(?:ti|ty)?|"
    r"fe|he|(?:foul|hand)?elfmeter|(?:hand|foul)(?:s?penalty)|"
    r"s\.?\s?p\.?|sur\spen\.?|"
    r"g\.?\s?p\.?|de\sgrande\spenalidade|grande\spenalidade|from\sthe\sspot|per\sfoulelfmeter"
)
_FLAG_IN_CAPITALS = r"(?:GP|OG|CSC|PEN)"
"""What stands in brackets as an abbreviated side does, and is none: "Kern (GP) 37"."""
_OTHER = (
    r"kopfball|freisto(?:ss|ß)|f|h|k|t|"
    r"cf|c\.f\.|coup\sfranc|fk|t\.l\.|"
    r"de\sfalta|de\scabe[zcç]a|de\stiro\slibre"
)
_OF_HALF = r"(?:(?:do|del|della|de\sla|dello|nel|nella|no|na|en\sel|en\sla)\s+)?"
_SPELLED = (
    r"(?:(?:gol(?:es)?|gols|reti)\s)?(?:en\s|no\s|nel\s)?(?:de|do|da|del|el|la|della|nella|na)?\s?"
    r"(?:prim(?:er|eir[oa]|[oa])|segund[oa]|second[oa])\s(?:tiempo|tempo|etapa|parte)\b(?:\s*:)?"
)
_HALF = (
    rf"{_SPELLED}|do\s(?:primeiro|segundo|[12][ºo°])(?=\s*(?:[.,;)]|e\s|$))|"
    rf"{_OF_HALF}(?:pt|st|p\.\s?t\.|s\.\s?t\.|[12]t|[12][ºo°]\s?t(?:empo)?|pts|sts)\b['’]?(?:\s*(?:[,:](?!\s*\d+\s*[-:]))?)"
)
_SECOND = re.compile(rf"/?{_OF_HALF}(?:st|s\.\s?t\.|2)|.*\bs[eu][cg][ou]nd[oa]\b", re.IGNORECASE | re.DOTALL)
_TOKENS = re.compile(
    rf"""
    (?P<space>\s+)
  | (?P<half>(?i:/?(?:{_HALF})))
  | (?P<score>\d{{1,2}}\s?[-:–]\s?\d{{1,2}}(?![\d'’′]))
  | (?P<minute>(?:\b(?i:m|min|minuto|al|aos?|a\slos|à\sla)\.?\s*)?(?<!\d)
        (?P<base>\d{{1,3}})(?![.,]\d{{3}})(?:\s?['’′e.]?\s?\+\s?(?P<stoppage>\d{{1,2}}))?
        (?:\s*(?:['’′”″\"]{{1,2}}|min(?:uto)?s?\b\.?|\.(?!\d)|(?:e|ème|er|m|º|°)(?!\w)))?)
  | (?P<flag>(?<!\w)(?i:(?P<own>{_OWN})|(?P<penalty>{_PENALTY})|{_OTHER})(?![^\W\d_]))
  | \(\s*(?P<team>(?!{_FLAG_IN_CAPITALS}\b)[A-ZÀ-Ý]{{1,4}})\s*\)
  | (?<=\)\s)(?:pour|for|für|per(?:\s(?:il|la))?|para(?:\s(?:el|la|o|a))?)\s(?P<side>{_NAME})(?=\s*(?:[,;./|–\n-]|$))
  | (?<=[;/|:.–—-]\s)(?i:pour|for|für|per|para|à|a)\s(?P<head>{_NAME})(?=\s?[,:]\s)
  | (?<=,\s)(?i:pour|for|für|per|para|à|a)\s(?P<lead>{_NAME})(?=\s?:\s)
  | (?P<name>{_NAME})
  | (?P<mark>[():;,/|–—\-.\[\]&]|\b(?:and|und|et|e|y)\b)
    """,
    re.VERBOSE,
)
_NAMES_TOGETHER = 3
"""Most names in a row that a list of scorers has: one with its goal told, a team's label, the next scorer."""
_ATTRIBUTES = frozenset({"own", "penalty", "other", "team", "score", "half"})


_LONGEST = 1500
"""Characters of one list at most; a text of nothing but labels would else be read anew from each to its end."""
_LABEL = 40
"""Most characters of the words that head a list."""
_SHORT = 7
"""Most characters of a half that is abbreviated, such as "do 2º t"."""


@dataclass(frozen=True)
class Item:
    """One goal of a labelled list: its span, its values as they stand, the team as a label or abbreviation has it."""

    name: str
    base: int
    stoppage: int | None
    start: int
    end: int
    own_goal: bool = False
    penalty: bool = False
    running: tuple[int, int] | None = None
    team: str | None = None


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int
    minute: tuple[int, int | None] = (0, None)
    label: str | None = None


def items(text: str, start: int, end: int) -> tuple[Item, ...]:
    """The goals of the list that begins at ``start``; it ends with the first words that no scorers' list holds."""
    tokens = _under_labels(_until_prose(list(_tokens(text, start, min(end, start + _LONGEST)))))
    found: list[Item] = []
    groups = list(_groups(tokens))
    second_half = _heads_second(text[max(0, start - _LABEL) : start]) or bool(groups and _closed_by_second(groups))
    for at, group in enumerate(groups):
        if at and _closes(groups[at - 1]):
            second_half = _closed_by_second(groups[at:])
        found += _items_of(group, second_half=second_half)
        second_half = _half_after(group, second_half=second_half)
    return tuple(found)


_NAMED = ("team", "side", "head", "lead")
"""The tokens that name a side between marks or words of their own."""


def _tokens(text: str, start: int, end: int) -> Iterator[_Token]:
    at = start
    while at < end and (match := _TOKENS.match(text, at, end)):
        at = match.end()
        kind = _kind(match)
        minute = (int(match["base"] or 0), int(match["stoppage"]) if match["stoppage"] else None)
        if kind == "minute" and not 1 <= minute[0] <= 120:
            return
        if kind != "space":
            told = next((match[one] for one in _NAMED if match[one]), match.group())
            yield _Token(kind, told, match.start(), match.end(), minute)


_KINDS = ("space", "half", "score", "minute", "own", "penalty", "flag", *_NAMED, "name", "mark")


def _kind(match: re.Match[str]) -> str:
    kind = next(name for name in _KINDS if match[name])
    return {"flag": "other", "side": "team", "lead": "head"}.get(kind, kind)


def _until_prose(tokens: list[_Token]) -> list[_Token]:
    """Without what follows the last minute, and the name and remarks that belong to it: "– SR: Kreuzer"."""
    tokens = tokens[: _line_up(tokens)]
    last = max((at for at, token in enumerate(tokens) if token.kind == "minute"), default=-1)
    end = next((at for at in range(last + 1, len(tokens)) if tokens[at].kind == "name"), last) + 1
    while end < len(tokens) and (
        tokens[end].kind in _ATTRIBUTES
        or (end + 1 < len(tokens) and tokens[end].text in "([,)" and tokens[end + 1].kind in _ATTRIBUTES)
    ):
        end += 1
    return tokens[:end]


def _line_up(tokens: list[_Token]) -> int:
    """Where a line-up begins: at the first of several names without a minute among them."""
    names: list[int] = []
    for at, token in enumerate(tokens):
        if token.kind == "minute":
            names = []
        elif token.kind == "name":
            names.append(at)
            if len(names) > _NAMES_TOGETHER:
                return names[1]
    return len(tokens)


def _under_labels(tokens: list[_Token]) -> list[_Token]:
    """The tokens that matter, each with the team whose label stands before it: "Alderwick – Lyle 50, Achebe 104"."""
    team: str | None = None
    labelled: list[_Token] = []
    for at, (token, following) in enumerate(pairwise([*tokens, _Token("end", "", 0, 0)])):
        after = tokens[at + 2] if at + 2 < len(tokens) else None
        labels = token.kind == "name" and following.text in {":", "–", "-", "—"}
        if token.kind == "head" or (labels and after and after.kind == "name"):
            team = token.text
        elif token.kind not in {"mark", "other"}:
            labelled.append(_Token(token.kind, token.text, token.start, token.end, token.minute, team))
    return labelled


def _groups(tokens: Sequence[_Token]) -> Iterator[list[_Token]]:
    """The tokens of one player's goals each: a new group begins where a full one meets what lists begin a goal with."""
    kinds = [token.kind for token in tokens if token.kind in {"name", "minute"}]
    leads = {kinds[0] if kinds else "name"}
    if tokens and next((t.kind for t in tokens if t.kind in {"score", "name", "minute"}), "") == "score":
        leads.add("score")
    if leads == {"minute"}:
        leads.add("half")
    group: list[_Token] = []
    for token in tokens:
        present = {one.kind for one in group}
        if token.kind in leads and {"name", "minute"} <= present:
            yield group
            group = []
        elif token.kind == "name" and "name" in present:
            group = [one for one in group if one.kind != "name"]
        group.append(token)
    if {"name", "minute"} <= {one.kind for one in group}:
        yield group


def _items_of(group: list[_Token], *, second_half: bool) -> Iterator[Item]:
    name = next(token for token in group if token.kind == "name")
    bare, flag = without_flag(name.text)
    minutes = [at for at, token in enumerate(group) if token.kind == "minute"]
    score = next((token for token in group if token.kind == "score"), None)
    team = next((token.text for token in group if token.kind == "team"), name.label)
    for place, at in enumerate(minutes):
        until = minutes[place + 1] if place + 1 < len(minutes) else len(group)
        remarks = {token.kind for token in (*group[: minutes[0]], *group[at:until])}
        base, stoppage = _of_match(group, at, until, second_half=second_half)
        yield Item(
            name=bare.strip(" .'’-"),
            base=base,
            stoppage=stoppage,
            start=min(token.start for token in group if token.kind != "half"),
            end=max(token.end for token in group),
            own_goal="own" in remarks or flag in _OWN_FLAGS,
            penalty="penalty" in remarks or flag in _PENALTY_FLAGS,
            running=_figures(score) if score and len(minutes) == 1 else None,
            team=team,
        )


def without_flag(name: str) -> tuple[str, str]:
    """A name without the capitals behind it that say how the goal was scored: "Kern OG 79"."""
    bare, _, last = name.rpartition(" ")
    return (bare, last) if bare and last in _OWN_FLAGS | _PENALTY_FLAGS else (name, "")


_OWN_FLAGS = frozenset({"OG", "AG", "ET", "PB", "CSC", "PP"})
_PENALTY_FLAGS = frozenset({"PEN"})


def _of_match(group: list[_Token], at: int, until: int, *, second_half: bool) -> tuple[int, int | None]:
    """A minute as one of the match: of the half that follows it, or of the last one that was named before."""
    base, stoppage = group[at].minute
    near = (*group[at + 1 : until][:1], *reversed(group[:at]))
    half = next((token.text for token in near if token.kind == "half"), None)
    if _SECOND.match(half) if half else second_half:
        return _second_half(base, stoppage)
    return (45, base - 45) if half and 45 < base <= 60 and stoppage is None else (base, stoppage)


def _half_after(group: list[_Token], *, second_half: bool) -> bool:
    """The half that holds for the goals after a group; one that follows its minute holds for that minute alone."""
    for before, token in pairwise([_Token("start", "", 0, 0), *group]):
        if token.kind == "half" and before.kind != "minute":
            second_half = bool(_SECOND.match(token.text))
    return second_half


def _second_half(base: int, stoppage: int | None) -> tuple[int, int | None]:
    """A minute of the second half as one of the match: 12 is 57, 45+3 is 90+3, and 49 is 90+4."""
    if base > 60:
        return base, stoppage
    return (90, base - 45) if base > 45 else (base + 45, stoppage)


def _heads_second(label: str) -> bool:
    """Whether the label of a list says that its goals are of the second half: "Goles en el segundo tiempo:"."""
    heading = re.split(r"[.\n;]", label)[-1]
    return bool(re.search(rf"(?i:{_SPELLED})\s*:?\s*$", heading) and _SECOND.match(heading))


def _closes(group: list[_Token]) -> bool:
    """Whether words for a half close a group, and so hold for those before it: "aos 47 minutos do primeiro tempo"."""
    kinds = [token.kind for token in group]
    return any(
        token.kind == "half" and before == "minute" and len(token.text) > _SHORT
        for before, token in zip(kinds, group[1:], strict=False)
    )


def _closed_by_second(groups: Sequence[list[_Token]]) -> bool:
    """Whether the half that closes this run of goals is the second: "A, aos 12, e B, aos 49 do segundo tempo"."""
    closing = next((group for group in groups if _closes(group)), None)
    if closing is None or any(token.kind == "half" for group in groups[: groups.index(closing)] for token in group):
        return False
    return any(token.kind == "half" and bool(_SECOND.match(token.text)) for token in closing)


def _figures(token: _Token) -> tuple[int, int]:
    left, right = re.split(r"\s?[-:–]\s?", token.text)
    return int(left), int(right)


@lru_cache(maxsize=256)
def is_abbreviation(short: str, name: str) -> bool:
    """Whether capitals such as "L" or "FC" can stand for a team: its initials, or the first letters of a word."""
    words = [word for word in re.split(r"[\s\-'’]+", name) if word[:1].isupper()]
    initials = "".join(word[0] for word in words).upper()
    return initials.startswith(short.upper()) or any(word.upper().startswith(short.upper()) for word in words)
