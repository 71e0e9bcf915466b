"""The people an article names, as far as needed to put one in another's place: labelled ones, line-ups, full names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from summarizer.evaluation import cues
from summarizer.evaluation.cases import UNKNOWN, Case
from summarizer.evaluation.likeness import same_person, same_team, words
from summarizer.evaluation.passages import listed
from summarizer.grounding.folding import fold_text
from summarizer.grounding.sentences import sentences
from summarizer.schemas.article import Article

_CAPITALISED = r"[A-ZÀ-ÖØ-Þ][\w'’-]*[\wà-ÿ]"
_NAME = re.compile(rf"{_CAPITALISED}(?: (?:(?:de|da|di|del|van|dos|la|le) )?{_CAPITALISED})*")
_POSSESSIVE = re.compile(r"['’]s?$")


def labelled_people(case: Case) -> tuple[str, ...]:
    """Everyone the labels name, players first."""
    match = case.labels.match
    if match is None:
        return ()
    names = [
        *(goal.scorer for goal in match.goals),
        *(goal.assist for goal in match.goals),
        *(event.player for event in (*match.red_cards, *match.missed_penalties)),
        match.home_coach,
        match.away_coach,
        match.referee,
    ]
    return _distinct(name for name in names if name and name != UNKNOWN)


def people(case: Case) -> tuple[str, ...]:
    """Everyone the article names in full or in a line-up, after those whom the labels name."""
    match = case.labels.match
    teams = [team for team in (match.home_team, match.away_team) if team] if match else []
    things = _things(case)
    common = set(re.findall(r"\b[a-zà-ÿ]+\b", case.article.text))
    found = (
        *labelled_people(case),
        *(name for name in _full_names(case.article, common) if not _is_thing(name, things)),
        *(name for name in _line_ups(case.article) if not _is_thing(name, things)),
    )
    return _distinct(name for name in found if not any(same_team(name, team) for team in teams))


def named_in(folded: str, among: Iterable[str]) -> tuple[str, ...]:
    """Those of some people whose surname stands in a folded passage, in the order of the passage."""
    present = {word: place for place, word in reversed(list(enumerate(words(folded))))}
    return tuple(
        sorted((name for name in among if words(name)[-1] in present), key=lambda name: present[words(name)[-1]])
    )


def _things(case: Case) -> set[str]:
    """Words that the labels show to be no person's: of teams, competition and ground."""
    match = case.labels.match
    named = (match.home_team, match.away_team, match.competition, match.venue) if match else ()
    return {word for name in named if name for word in words(name)}


def _is_thing(name: str, things: set[str]) -> bool:
    folded = fold_text(name)
    telling = (cues.COMPETITION, cues.SENDING_OFF, *cues.GOAL_KINDS.values())
    if folded.startswith("st ") or cues.GOAL.fullmatch(folded) or any(cue.search(folded) for cue in telling):
        return True
    return any(word.startswith(thing) for word in words(name) for thing in things if len(thing) >= 4 or word == thing)


def _full_names(article: Article, common: set[str]) -> Iterator[str]:
    """The last two words (three with a particle) of runs of capitalised words: what stands before is office or club."""
    for found in _NAME.findall(article.text):
        parts = _POSSESSIVE.sub("", found).split()
        while parts and parts[0].lower() in common:
            parts.pop(0)
        name = parts[-3:] if len(parts) > 2 and parts[-2].islower() else parts[-2:]
        if len(name) >= 2 and name[0].istitle() and not any(part.isupper() for part in name):
            yield " ".join(name)


def _line_ups(article: Article) -> Iterator[str]:
    for sentence in sentences(article):
        if listed(fold_text(sentence.quote)) < 0:
            for chunk in re.split(r"[,;()–:]| - ", sentence.quote):
                name = re.sub(r"[\d.*]+", "", chunk).strip()
                if _NAME.fullmatch(name) and len(name) > 3:
                    yield name


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    """One name for each person, the first met."""
    kept: list[str] = []
    for name in names:
        if not any(same_person(name, other) for other in kept):
            kept.append(name)
    return tuple(kept)
