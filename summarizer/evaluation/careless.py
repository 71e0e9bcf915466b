"""The gate against a reader that is careless of meaning: every name and number of every sentence, in every part.

A mutant has one thing wrong in an answer that is otherwise careful. This one proposes whatever the article holds, each
claim alone beside the true sides and score, so that what is published shows what the gate lets through by itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from pydantic import JsonValue

from summarizer.evaluation.cases import Case
from summarizer.evaluation.gate import GateFailure, Verify, scored
from summarizer.evaluation.right_answers import right_answer
from summarizer.evaluation.scoring import Finding, row_of
from summarizer.grounding import Cast, minutes_in, numbers_in, scores_in, sentences
from summarizer.schemas.article import Article, Evidence
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import GoalKind
from summarizer.schemas.values import Value

CARELESS = "careless"
"""The name of these answers in a list of failures."""

_SIDES = ("home_team", "away_team")
_KNOWN = frozenset({*_SIDES, "score", "shootout", "status"})
"""What stands beside each claim, as the labels have it."""
_NAMED = ("home_coach", "away_coach", "referee", "venue", "competition", *_SIDES)
_PLAYERS = {"goals": "scorer", "sendings_off": "player", "missed_penalties": "player"}
_SCORES = ("score", "half_time", "shootout", "aggregate")
_SMALLEST_CROWD = 100
_BEFORE, _AFTER = 1, 3
"""How many sentences before the one that tells a goal, and up to which after it, its parts are taken from."""


class CarelessRow(Value):
    """What came of one part's answers: how many were ``tried``, and the facts that got out, each counted once a case.

    ``true`` are those that the labels bear out.
    """

    tried: int
    true: int
    false: int


class CarelessTrial(Value):
    """One claim put to the gate alone, and every fact of its row that was published."""

    case: str
    language: str
    path: str
    value: JsonValue
    quote: str
    published: tuple[Finding, ...]

    @property
    def row(self) -> str:
        """The row of the fact that is claimed."""
        return row_of(self.path)


def try_carelessly(cases: Iterable[Case], verify: Verify) -> tuple[CarelessTrial, ...]:
    """Every name and number of every case in every part that it could be given, through verification."""
    return tuple(trial for case in cases for trial in _trials(case, verify))


def careless_rows(trials: Iterable[CarelessTrial]) -> dict[str, CarelessRow]:
    """The trials by the row that they claim, in the order of first appearance."""
    groups: dict[str, list[CarelessTrial]] = {}
    for trial in trials:
        groups.setdefault(trial.row, []).append(trial)
    return {row: _counted(group) for row, group in groups.items()}


def careless_failures(trials: Iterable[CarelessTrial]) -> tuple[GateFailure, ...]:
    """Each false fact that got out, once a case, with the passage that it was first claimed with."""
    unique: dict[tuple[str, str], GateFailure] = {}
    for trial in trials:
        for found in trial.published:
            if not found.right:
                unique.setdefault((trial.case, _told(found)), _failure(trial, found))
    return tuple(unique.values())


def _counted(trials: Sequence[CarelessTrial]) -> CarelessRow:
    out = {(trial.case, _told(found), found.right) for trial in trials for found in trial.published}
    true = sum(right for _, _, right in out)
    return CarelessRow(tried=len(trials), true=true, false=len(out) - true)


def _told(found: Finding) -> str:
    """A published fact; a true one by its label, so that two spellings of a name count once."""
    return f"{found.row} {found.label_path if found.right else json.dumps(found.value, ensure_ascii=False)}"


def _failure(trial: CarelessTrial, found: Finding) -> GateFailure:
    return GateFailure(
        case=trial.case,
        language=trial.language,
        mutation=CARELESS,
        path=trial.path,
        value=trial.value,
        label=found.label,
        quote=trial.quote,
        outcome=f"{found.path} = {json.dumps(found.value, ensure_ascii=False)}",
        evidence=found.quote,
    )


def _trials(case: Case, verify: Verify) -> Iterator[CarelessTrial]:
    for path, claim, match in careless_answers(case):
        verdict = verify(case.article, Proposal(kind=case.labels.kind, matches=(match,)), None)
        found = tuple(one for one in scored(case, verdict).published if one.row == row_of(path))
        yield CarelessTrial(
            case=case.id,
            language=case.labels.language,
            path=path,
            value=claim.value,
            quote=claim.quote,
            published=found,
        )


def careless_answers(case: Case) -> Iterator[tuple[str, Claim, ProposedMatch]]:
    """Each claim with its path and the match that it is proposed in; none where the article tells of no match."""
    right = right_answer(case).proposal
    if not right.matches:
        return
    (match,) = right.matches
    known = ProposedMatch(
        fields={name: claim for name, claim in match.fields.items() if name in _KNOWN}, home_away=match.home_away
    )
    told = sentences(case.article)
    for sentence in told:
        yield from _of_sentence(case.article, sentence, known)
    for goal in match.goals:
        at = next((place for place, one in enumerate(told) if goal.quote and goal.quote in one.quote), None)
        if at is not None and "scorer" in goal.fields:
            near = told[max(0, at - _BEFORE) : at + _AFTER]
            yield from _of_goal(case.article, near, known, goal)


def _of_sentence(
    article: Article, sentence: Evidence, known: ProposedMatch
) -> Iterator[tuple[str, Claim, ProposedMatch]]:
    names = _names(article, sentence)
    for field in _NAMED:
        yield from (_with_field(known, field, name, sentence) for name in names)
    for events, player in _PLAYERS.items():
        yield from (_with_event(known, events, player, name, sentence) for name in names)
    for score in scores_in(sentence.quote, article.language or "en"):
        for home, away in ((score.left, score.right), (score.right, score.left)):
            value: JsonValue = {"home": home, "away": away}
            yield from (_with_field(known, field, value, sentence) for field in _SCORES)
    for number in numbers_in(sentence.quote, article.language or "en"):
        if number.value >= _SMALLEST_CROWD:
            yield _with_field(known, "attendance", number.value, sentence)


def _of_goal(
    article: Article, near: Sequence[Evidence], known: ProposedMatch, goal: ProposedEvent
) -> Iterator[tuple[str, Claim, ProposedMatch]]:
    """The maker, minute, side and kind of a goal whose scorer is true, out of the sentences about it."""
    for sentence in near:
        for name in _names(article, sentence):
            yield _with_part(known, goal, "assist", name, sentence)
        for minute in minutes_in(sentence.quote, article.language or "en"):
            if minute.kind == "absolute":
                yield _with_part(known, goal, "minute", {"base": minute.base, "stoppage": minute.stoppage}, sentence)
        for side in (known.fields[one].value for one in _SIDES if one in known.fields):
            yield _with_part(known, goal, "team", side, sentence)
        for kind in GoalKind:
            yield _with_part(known, goal, "kind", kind.value, sentence)


def _names(article: Article, sentence: Evidence) -> tuple[str, ...]:
    return tuple(dict.fromkeys(mention.text for mention in Cast.of(article).named_in(sentence)))


def _with_field(
    known: ProposedMatch, field: str, value: JsonValue, sentence: Evidence
) -> tuple[str, Claim, ProposedMatch]:
    claim = Claim(value=value, quote=sentence.quote)
    return field, claim, known.model_copy(update={"fields": {**known.fields, field: claim}})


def _with_event(
    known: ProposedMatch, events: str, player: str, name: str, sentence: Evidence
) -> tuple[str, Claim, ProposedMatch]:
    claim = Claim(value=name, quote=sentence.quote)
    event = ProposedEvent(quote=sentence.quote, fields={player: claim})
    return f"{events}[0].{player}", claim, known.model_copy(update={events: (event,)})


def _with_part(
    known: ProposedMatch, goal: ProposedEvent, part: str, value: JsonValue, sentence: Evidence
) -> tuple[str, Claim, ProposedMatch]:
    claim = Claim(value=value, quote=sentence.quote)
    event = ProposedEvent(quote=goal.quote, fields={"scorer": goal.fields["scorer"], part: claim})
    return f"goals[0].{part}", claim, known.model_copy(update={"goals": (event,)})
