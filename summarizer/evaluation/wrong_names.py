"""Answers with a wrong name: another player, coach or referee of the same article, or the other team."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import JsonValue

from summarizer.evaluation import cues
from summarizer.evaluation.likeness import same_person, same_team
from summarizer.evaluation.passages import around, beside, located
from summarizer.evaluation.scoring import row_of
from summarizer.evaluation.workshop import Mutant, Workshop, apart
from summarizer.grounding.folding import fold_text

_SWAPS = {
    "goal.scorer": "scorer_swapped",
    "goal.assist": "assist_swapped",
    "sending_off.player": "sent_off_swapped",
    "missed_penalty.player": "missed_penalty_swapped",
}
_BOTH = ("home_team", "away_team")


def wrong_players(shop: Workshop) -> Iterator[Mutant]:
    """Another player in the place of a scorer, of who made the goal, or of who was sent off or missed."""
    for row, mutation in _SWAPS.items():
        for path in shop.paths(row):
            for name, quote in _instead(shop, path):
                yield shop.mutant(mutation, path, name, quote)
    yield from _invented_assists(shop)


def wrong_officials(shop: Workshop) -> Iterator[Mutant]:
    """A coach who is the other one, a player, the referee or the ground; a referee who is someone else."""
    for path, other in (("home_coach", "away_coach"), ("away_coach", "home_coach")):
        right = shop.expected[path]
        for source in (other, "goals[0].scorer", "venue", "referee"):
            yield from _put(shop, "coach_swapped", path, source, right)
    for source in ("home_coach", "goals[0].scorer"):
        yield from _put(shop, "referee_swapped", "referee", source, shop.expected["referee"])
    yield from _other_officials(shop)


def wrong_teams(shop: Workshop) -> Iterator[Mutant]:
    """A goal for the other side, the score turned round, the home side away."""
    for path in shop.paths("goal.team"):
        other = _other_team(shop, shop.expected[path])
        own_goal = shop.expected[path.replace(".team", ".kind")] == "own_goal"
        if other:
            mutation = "own_goal_credited_wrongly" if own_goal else "teams_swapped"
            yield shop.mutant(mutation, path, other, shop.passage(path))
    score = shop.label.score
    if score and score[0] != score[1]:
        turned: JsonValue = {"home": score[1], "away": score[0]}
        yield shop.mutant("teams_swapped", "score", turned, shop.passage("score"))
    if shop.label.home_away_known and (mutant := shop.exchanged("teams_swapped", *_BOTH)):
        yield mutant


def wrong_kinds(shop: Workshop) -> Iterator[Mutant]:
    """An own goal told as any other, any other as an own goal or a penalty."""
    for path in shop.paths("goal.kind"):
        right = shop.expected[path]
        if right == "own_goal":
            yield shop.mutant("own_goal_credited_wrongly", path, "open_play", shop.passage(path))
        else:
            yield shop.mutant("own_goal_credited_wrongly", path, "own_goal", shop.passage(path))
            yield shop.mutant(
                "kind_swapped", path, "open_play" if right == "penalty" else "penalty", shop.passage(path)
            )


def _instead(shop: Workshop, path: str) -> list[tuple[str, str]]:
    """Up to two others with their passage: of the same passage, of the sentence around it, else any of the article.

    Whoever else scores, or is sent off, in the sentence around is no wrong answer to it.
    """
    known, passage = _known(shop, path), shop.passage(path)
    here = shop.others(passage, *known)[:2]
    if here:
        return [(name, passage) for name in here]
    found = located(shop.case.article, passage)
    wide = around(shop.case.article, found).quote if found else passage
    alike = [shop.expected[other] for other in shop.paths(row_of(path))]
    near = shop.others(wide, *known, *alike)[:2]
    return [(name, wide) for name in near] or [(name, passage) for name in apart(shop.people, *known, *alike)[:1]]


def _known(shop: Workshop, path: str) -> tuple[JsonValue, ...]:
    """Who may not take a place: the one who holds it, and for an assist the scorer too."""
    event = path.rpartition(".")[0]
    return (
        (shop.expected[path], shop.expected.get(f"{event}.scorer"))
        if path.endswith("assist")
        else (shop.expected[path],)
    )


def _invented_assists(shop: Workshop) -> Iterator[Mutant]:
    """Someone else in the passage of a goal for which the article names no maker, and who plainly is none."""
    for path in shop.paths("goal.scorer"):
        assist = path.replace(".scorer", ".assist")
        if shop.expected[assist] is None:
            for name, quote in _bystanders(shop, path)[:2]:
                yield shop.mutant("assist_invented", assist, name, quote)


def _bystanders(shop: Workshop, path: str) -> list[tuple[str, str]]:
    """Who stands in the passage or its sentence as beaten, or where no pass is told, so that he may be no maker."""
    passage = shop.passage(path)
    found = located(shop.case.article, passage)
    wide = around(shop.case.article, found).quote if found else passage
    found_in = {
        name: quote
        for quote in (wide, passage)
        for name in shop.others(quote, shop.expected[path])
        if not cues.ASSIST.search(fold_text(quote)) or beside(name, cues.BEATEN)(fold_text(quote))
    }
    return list(found_in.items())


def _put(shop: Workshop, mutation: str, path: str, source: str, right: JsonValue) -> Iterator[Mutant]:
    """What the right answer gives for one field, with its passage, in the place of another."""
    claim = shop.claim(source)
    if claim is None or not isinstance(claim.value, str):
        return
    if not (isinstance(right, str) and same_person(claim.value, right)):
        yield shop.mutant(mutation, path, claim.value, shop.passage(source))


def _other_officials(shop: Workshop) -> Iterator[Mutant]:
    """Whoever else stands in a sentence on the referee, the first such sentence that names one."""
    for passage in shop.passages:
        if cues.REFEREE.search(passage.folded):
            for name in shop.others(passage.evidence.quote, shop.label.referee)[:1]:
                yield shop.mutant("referee_swapped", "referee", name, passage.evidence.quote)
                return


def _other_team(shop: Workshop, team: JsonValue) -> str | None:
    sides = (shop.label.home_team, shop.label.away_team)
    others = [side for side in sides if side and isinstance(team, str) and not same_team(side, team)]
    return others[0] if len(others) == 1 else None
