"""Spots in an article what a small model may choose from: names, scores, minutes, goals told, and parts of people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.assertion import is_mostly_speech, looks_ahead
from summarizer.grounding import Cast, MinuteMention, minutes_in, numbers_in, scores_in, sentences
from summarizer.reading.candidates import (
    Candidates,
    CrowdSpot,
    GoalSpot,
    ListedSpot,
    MinuteSpot,
    NameSpot,
    Part,
    PartSpot,
    ScoreSpot,
    Spot,
    within,
)
from summarizer.roles import ListedGoal, Mention, Parts, Role, listed_goals, read_parts
from summarizer.schemas.article import Article, Evidence
from summarizer.schemas.summary import GoalKind

_CROWD = re.compile(
    r"spectat|crowd|\batt\b|attendance|zuschauer|zuseh|aficionad|asisten|asistier|espectador|spettator|torcedor"
    r"|público|pubblico|presenti|affluence",
    re.IGNORECASE,
)
_COMPETITION = re.compile(
    r"(?:\b|-)(?:cup|copa|coppa|coupe|taça|\w*pokal|liga|ligue|league|lega|s[eé]rie [a-d]|premiership|championship"
    r"|championnat|campeonato|campionato|trophy|shield|\w*liga|divisi[oó]n|primera|eredivisie|super(?:cup|copa|coppa)"
    r"|libertadores|sudamericana|mundial|mondiali?|europei|clausura|apertura|torneo|r[ée]gional|qualifi\w+|eliminatorias"
    r"|brasileir[aã]o)\b",
    re.IGNORECASE,
)
_RANKED = re.compile(r"(?:s[eé]rie|liga|ligue|league|divisi[oó]ne?|division|regional(?:e|liga)?)$", re.IGNORECASE)
_RANK = re.compile(r" (?:[A-D]|[1-4]|One|Two|I{1,3})(?!\w)")
"""The letter or number that tells one league of a name from another: "Serie C", "League Two"."""
_BARE_NUMBER = re.compile(r"[\d.,]+")
_BARE_NAME = re.compile(r"(?:[A-Z] )?[^\d\s,.]+(?: [^\d\s,.]+)?(?: \([^)]*\))?\.?")
_PARTS: dict[Role, Part] = {
    Role.COACH: "coach",
    Role.REFEREE: "referee",
    Role.SENT_OFF: "sent_off",
    Role.MISSED: "missed_penalty",
}
_EXTRA_TIME = re.compile(
    r"\b(?:extra[- ]time|(?:tempi )?supplementari|pr[óo]rroga|tiempos? extras?|tiempo suplementario|verlängerung"
    r"|prolongations?|prorrogação|prolongamento)\b",
    re.IGNORECASE,
)
_SMALLEST_CROWD = 200
_LAST_LINES = 3


def spot(article: Article) -> Candidates:
    """Everything spotted in the article's read text."""
    language = article.language or "en"
    told = sentences(article)
    names = tuple(_names(Cast.of(article)))
    read = [(sentence, _read(article, sentence, names, language)) for sentence in told]
    return Candidates(
        sentences=told,
        names=names,
        scores=tuple(_scores(article, language)),
        minutes=tuple(_minutes(article, language)),
        goals=tuple(goal for sentence, parts in read for goal in _goals(sentence, parts, names)),
        listed=tuple(_listed(article, language)),
        parts=tuple(_parts(read, names, language)),
        crowds=tuple(_crowds(told, language)),
        extra_time=tuple(_extra_time(article)),
        looks_ahead=looks_ahead(article.body, language),
        is_mostly_speech=is_mostly_speech(article.body),
    )


def _names(cast: Cast) -> Iterator[NameSpot]:
    for mention in cast.mentions:
        name = cast.canonical(mention.text) or mention.text
        kind = "competition" if _COMPETITION.search(name) else cast.kind(name)
        rank = _RANK.match(cast.article.text, mention.end) if kind == "competition" and _RANKED.search(name) else None
        more = rank.group() if rank else ""
        yield NameSpot(start=mention.start, end=mention.end + len(more), name=name + more, kind=kind)


def _scores(article: Article, language: str) -> Iterator[ScoreSpot]:
    for one in scores_in(article.text, language):
        if article.is_read(one.start, one.end):
            yield ScoreSpot(start=one.start, end=one.end, left=one.left, right=one.right, cue=one.cue)


def _minutes(article: Article, language: str) -> Iterator[MinuteSpot]:
    for one in minutes_in(article.text, language):
        base = _running(one)
        if base is not None and 1 <= base <= 120 and article.is_read(one.start, one.end):
            yield MinuteSpot(start=one.start, end=one.end, base=base, stoppage=one.stoppage)


def _running(mention: MinuteMention) -> int | None:
    """The running minute of an expression that needs nothing but itself."""
    if mention.kind == "absolute":
        return mention.base
    if mention.kind == "seconds":
        return (mention.anchor or 0) + 1
    if mention.anchor is None:
        return None
    if mention.kind == "into_half":
        return mention.anchor + mention.base
    return mention.anchor - mention.base if mention.kind == "from_end" else None


def _read(article: Article, sentence: Evidence, names: tuple[NameSpot, ...], language: str) -> Parts:
    mentions = tuple(
        Mention(
            article.text[one.start : one.end], one.start - sentence.start, one.end - sentence.start, one.kind == "team"
        )
        for one in within(names, sentence)
        if one.end <= sentence.end
    )
    return read_parts(sentence.quote, mentions, language)


def _goals(sentence: Evidence, parts: Parts, names: tuple[NameSpot, ...]) -> Iterator[GoalSpot]:
    full = {one.start - sentence.start: one for one in within(names, sentence)}
    for telling in parts.tellings:
        yield GoalSpot(
            start=sentence.start + telling.start,
            end=sentence.start + telling.end,
            scorers=_people(telling.scorers, full),
            assists=_people(telling.assists, full),
        )


def _people(mentions: tuple[Mention, ...], full: dict[int, NameSpot]) -> tuple[str, ...]:
    spots = (full[mention.start] for mention in mentions if mention.start in full)
    return tuple(dict.fromkeys(one.name for one in spots if one.kind in {"person", "unknown"}))


def _parts(read: list[tuple[Evidence, Parts]], names: tuple[NameSpot, ...], language: str) -> Iterator[PartSpot]:
    found = [one for sentence, parts in read for one in _parts_of(sentence, parts, names, language)]
    yield from found
    if not any(one.part == "referee" for one in found):
        for sentence, _ in read[-_LAST_LINES:]:
            yield from _bare_referee(sentence, names)


def _parts_of(sentence: Evidence, parts: Parts, names: tuple[NameSpot, ...], language: str) -> Iterator[PartSpot]:
    # In German every noun has a capital: there a name that nothing marks as a person's is too often none.
    kinds = {"person"} if language == "de" else {"person", "unknown"}
    full = {one.start - sentence.start: one for one in within(names, sentence)}
    for mention in parts.mentions:
        one = full.get(mention.start)
        for role in sorted(parts.of(mention)):
            if one is not None and one.kind in kinds and role in _PARTS:
                yield PartSpot(start=one.start, end=one.end, name=one.name, part=_PARTS[role])


def _bare_referee(line: Evidence, names: tuple[NameSpot, ...]) -> Iterator[PartSpot]:
    """A last line that holds a person alone, with a county in brackets at most: English reports end on the referee."""
    inside = within(names, line)
    if inside and inside[0].start == line.start and _BARE_NAME.fullmatch(line.quote.strip()):
        yield PartSpot(start=inside[0].start, end=inside[0].end, name=inside[0].name, part="referee")


def _listed(article: Article, language: str) -> Iterator[ListedSpot]:
    cast = Cast.of(article)
    for one in listed_goals(article.text, language):
        if article.is_read(one.start, one.end):
            scorer = cast.canonical(one.name) or one.name
            yield ListedSpot(
                start=one.start, end=one.end, scorer=scorer, base=one.base, stoppage=one.stoppage, kind=_kind(one)
            )


def _kind(goal: ListedGoal) -> GoalKind | None:
    if goal.own_goal:
        return GoalKind.OWN_GOAL
    return GoalKind.PENALTY if goal.penalty else None


def _crowds(told: tuple[Evidence, ...], language: str) -> Iterator[CrowdSpot]:
    for sentence in told:
        if not (_BARE_NUMBER.fullmatch(sentence.quote.strip()) or _CROWD.search(sentence.quote)):
            continue
        for one in numbers_in(sentence.quote, language):
            if one.value >= _SMALLEST_CROWD and not one.ordinal:
                yield CrowdSpot(start=sentence.start + one.start, end=sentence.start + one.end, value=one.value)


def _extra_time(article: Article) -> Iterator[Spot]:
    for said in _EXTRA_TIME.finditer(article.text):
        if article.is_read(*said.span()):
            yield Spot(start=said.start(), end=said.end())
