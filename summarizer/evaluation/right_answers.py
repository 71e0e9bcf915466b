"""From labels the answer a careful reader would give: every labelled value with the passage that states it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from summarizer.evaluation import cues
from summarizer.evaluation.cases import UNKNOWN, Case, GoalLabel, LabelStatus, MatchLabel, PlayerLabel
from summarizer.evaluation.judging import Expected, expected_facts
from summarizer.evaluation.passages import (
    Passage,
    Test,
    all_words,
    around,
    beside,
    best_passage,
    cue,
    listed,
    located,
    names,
    number,
    passages,
    score,
)
from summarizer.grounding.folding import fold_text
from summarizer.schemas.article import Article, Evidence
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.values import Value


class RightAnswer(Value):
    """A proposal that is right by the labels, the paths of what it claims, and the labels no passage was found for."""

    proposal: Proposal
    claimed: tuple[str, ...]
    without_passage: tuple[str, ...]

    def claim(self, path: str) -> tuple[Claim, str]:
        """What is claimed at one of the claimed paths, and the passage it stands on: its own, else its event's."""
        match = self.proposal.matches[0]
        name, _, rest = path.partition("[")
        if not rest:
            return match.fields[name], match.fields[name].quote
        index, _, part = rest.partition("].")
        event: ProposedEvent = getattr(match, name)[int(index)]
        return event.fields[part], event.fields[part].quote or event.quote


def right_answer(case: Case) -> RightAnswer:
    """The labels of a case as a reading would propose them; a derived value that no passage states is left out."""
    match = case.labels.match
    if match is None:
        return RightAnswer(proposal=Proposal(kind=case.labels.kind), claimed=(), without_passage=())
    expected = expected_facts(match)
    quotes = _scalar_quotes(case.article, match)
    proposed = ProposedMatch(
        fields={name: Claim(value=expected[name], quote=quote) for name, quote in quotes.items() if quote},
        home_away=_home_away(case.article, match),
        goals=tuple(_goal(case.article, expected, index, goal) for index, goal in enumerate(match.goals)),
        sendings_off=tuple(
            _player(case.article, expected, f"sendings_off[{index}]", event, cue(cues.SENDING_OFF))
            for index, event in enumerate(match.red_cards)
        ),
        missed_penalties=tuple(
            _player(case.article, expected, f"missed_penalties[{index}]", event, cue(cues.GOAL_KINDS["penalty"]))
            for index, event in enumerate(match.missed_penalties)
        ),
    )
    return RightAnswer(
        proposal=Proposal(kind=case.labels.kind, matches=(proposed,)),
        claimed=claimed_paths(proposed),
        without_passage=tuple(name for name, quote in quotes.items() if not quote),
    )


def claimed_paths(match: ProposedMatch) -> tuple[str, ...]:
    """The path of every fact that a proposed match claims."""
    events = (
        ("goals", match.goals),
        ("sendings_off", match.sendings_off),
        ("missed_penalties", match.missed_penalties),
    )
    return (
        *match.fields,
        *(
            f"{name}[{index}].{part}"
            for name, listed in events
            for index, event in enumerate(listed)
            for part in event.fields
        ),
    )


def _scalar_quotes(article: Article, match: MatchLabel) -> dict[str, str]:
    """The passage for each labelled scalar; empty where none states it."""
    every = passages(article)
    sides = [names(name) for name in (match.home_team, match.away_team) if name]

    def find(required: Test, *wishes: Test) -> str:
        found = best_passage(every, required, wishes)
        return found.quote if found else ""

    found: dict[str, Callable[[], str]] = {
        "home_team": lambda: find(_above_all(names(match.home_team or "")), *sides),
        "away_team": lambda: find(_above_all(names(match.away_team or "")), *sides),
        "status": lambda: _status_quote(match, every, sides),
        "score": lambda: _score_quote(match.score or (0, 0), every, sides),
        "shootout": lambda: find(_both(score(*(match.shootout or (0, 0))), cue(cues.SHOOT_OUT))),
        "aggregate": lambda: find(_both(score(*(match.aggregate or (0, 0))), cue(cues.AGGREGATE))),
        "extra_time": lambda: find(cue(cues.EXTRA_TIME)) if match.extra_time else "",
        "competition": lambda: find(all_words(match.competition or "")),
        "venue": lambda: find(all_words(match.venue or "")),
        "date": lambda: _date_quote(date.fromisoformat(match.date or "0001-01-01"), every),
        "attendance": lambda: find(number(match.attendance or 0)),
        "referee": lambda: find(
            names(match.referee or ""), cue(cues.REFEREE), beside(match.referee or "", cues.REFEREE)
        ),
        "home_coach": lambda: find(names(match.home_coach or ""), beside(match.home_coach or "", cues.COACH)),
        "away_coach": lambda: find(names(match.away_coach or ""), beside(match.away_coach or "", cues.COACH)),
    }
    expected = expected_facts(match)
    return {name: quote() for name, quote in found.items() if expected[name] is not None and expected[name] != UNKNOWN}


def _score_quote(result: tuple[int, int], every: tuple[Passage, ...], sides: list[Test]) -> str:
    """Where the result stands: with both teams best, and rather not where half-time or an aggregate is told."""
    required = score(*result)
    goalless = cue(cues.GOALLESS, 0.5) if result == (0, 0) else cue(cues.GOALLESS, 0.0)
    wishes = (*sides, cue(cues.HALF_TIME, -1.0), cue(cues.AGGREGATE, -1.0))
    found = best_passage(every, lambda folded: required(folded) or goalless(folded), wishes)
    return found.quote if found else ""


def _status_quote(match: MatchLabel, every: tuple[Passage, ...], sides: list[Test]) -> str:
    if match.status is LabelStatus.ABANDONED:
        found = best_passage(every, cue(cues.ABANDONED), sides)
    elif match.score:
        return _score_quote(match.score, every, sides) or _teams_quote(every, sides, cue(cues.RESULT, 3.0))
    else:
        over = cue(cues.RESULT, 3.0 if match.status is LabelStatus.PLAYED else 0.0)
        return _teams_quote(every, sides, over)
    return found.quote if found else ""


def _teams_quote(every: tuple[Passage, ...], sides: list[Test], wish: Test) -> str:
    found = best_passage(every, lambda folded: sum(side(folded) for side in sides), [wish])
    return found.quote if found else ""


def _date_quote(day: date, every: tuple[Passage, ...]) -> str:
    """The weekday in the prose before the day and month, and both before a bare numeric date."""
    numeric = all_words(f"{day.day} {day.year}")
    named = _both(cue(cues.month(day.month)), number(day.day))
    weekday = cue(cues.weekday(day.weekday()), 2.0)
    found = best_passage(every, lambda folded: weekday(folded) + named(folded) or 0.5 * numeric(folded))
    return found.quote if found else ""


def _home_away(article: Article, match: MatchLabel) -> Claim | None:
    """The claim that the sides are told, on the passage that names both; only where the labels know it."""
    if not match.home_away_known:
        return None
    sides = [names(name) for name in (match.home_team, match.away_team) if name]
    return Claim(value=True, quote=_teams_quote(passages(article), sides, cue(cues.HOME, 2.0)))


def _goal(article: Article, expected: Expected, index: int, goal: GoalLabel) -> ProposedEvent:
    here = located(article, goal.evidence) or article.evidence(0, 1)
    scorer = None if goal.scorer == UNKNOWN else goal.scorer
    quotes: dict[str, str] = {
        "team": _quote_or_event(article, here, goal.team),
        "minute": _minute_quote(article, here, scorer, goal.minute, goal.stoppage),
        "kind": _kind_quote(article, here, scorer, goal.kind.value),
        "assist": _assist_quote(article, here, scorer, goal.assist),
    }
    if scorer:
        quotes = {"scorer": _name_quote(article, here, scorer, cue(cues.GOAL)), **quotes}
    return _event(article, here, scorer, _claims(expected, f"goals[{index}]", quotes))


def _player(article: Article, expected: Expected, path: str, event: PlayerLabel, told: Test) -> ProposedEvent:
    here = located(article, event.evidence) or article.evidence(0, 1)
    quotes = {
        "player": _name_quote(article, here, event.player, told),
        "team": _quote_or_event(article, here, event.team),
        "minute": _minute_quote(article, here, event.player, event.minute, None),
    }
    return _event(article, here, event.player, _claims(expected, path, quotes))


def _event(article: Article, here: Evidence, who: str | None, claims: Mapping[str, Claim]) -> ProposedEvent:
    return ProposedEvent(quote=_event_quote(article, here, who), fields=claims)


def _claims(expected: Expected, path: str, quotes: Mapping[str, str]) -> dict[str, Claim]:
    """A claim for each part of an event that the labels know."""
    values = {part: expected[f"{path}.{part}"] for part in quotes}
    return {
        part: Claim(value=value, quote=quotes[part])
        for part, value in values.items()
        if value is not None and value != UNKNOWN
    }


def _event_quote(article: Article, here: Evidence, who: str | None) -> str:
    """The label's evidence, or the sentence around it if only that names the player."""
    wide = around(article, here)
    return wide.quote if who and _strength(here, who) < _strength(wide, who) else here.quote


def _strength(passage: Evidence, name: str) -> float:
    return names(name)(fold_text(passage.quote))


def _name_quote(article: Article, here: Evidence, name: str, wish: Test) -> str:
    """Where a player is named as what he is: in the evidence, around it, else in the nearest fitting sentence."""
    for passage in (here, around(article, here)):
        if _strength(passage, name) >= 2:
            return passage.quote
    prose = [passage for passage in passages(article) if not listed(passage.folded)]
    found = best_passage(prose, _both(names(name), wish), near=here)
    found = found or best_passage(prose, names(name), near=here)
    found = found or best_passage(passages(article), names(name), near=here)
    return found.quote if found else here.quote


def _minute_quote(article: Article, here: Evidence, who: str | None, base: int | None, stoppage: int | None) -> str:
    """Where the minute stands in digits, with the player outside the evidence; else around the evidence, for words."""
    if base is None:
        return ""
    told = [number(base), number(base + stoppage)] if stoppage else [number(base)]

    def in_digits(folded: str) -> float:
        return max(test(folded) for test in told)

    for passage in (here, around(article, here)):
        if in_digits(fold_text(passage.quote)):
            return passage.quote
    named = names(who) if who else cue(cues.GOAL)
    found = best_passage(passages(article), _both(in_digits, named), near=here)
    return (found or around(article, here)).quote


def _kind_quote(article: Article, here: Evidence, who: str | None, kind: str) -> str:
    pattern = cues.GOAL_KINDS.get(kind)
    if pattern is None or pattern.search(fold_text(here.quote)):
        return here.quote
    told = cue(pattern)
    if told(fold_text(around(article, here).quote)):
        return around(article, here).quote
    named = names(who) if who else cue(cues.GOAL)
    found = best_passage(passages(article), _both(told, named), near=here)
    found = found or best_passage(passages(article), told, near=here)
    return (found or here).quote


def _assist_quote(article: Article, here: Evidence, scorer: str | None, assist: str | None) -> str:
    if assist is None:
        return ""
    return _name_quote(article, here, assist, names(scorer) if scorer else cue(cues.GOAL))


def _quote_or_event(article: Article, here: Evidence, team: str | None) -> str:
    """Where the side is named beside the goal; empty, so that the event's own passage serves, where it is not."""
    for passage in (here, around(article, here)):
        if team and _strength(passage, team) > 0:
            return passage.quote
    return ""


def _above_all(test: Test) -> Test:
    """A team by its full name before both teams by part of theirs: another club may carry the part."""
    return lambda folded: 3 * test(folded)


def _both(one: Test, other: Test) -> Test:
    return lambda folded: one(folded) + other(folded) if one(folded) > 0 and other(folded) > 0 else 0.0
