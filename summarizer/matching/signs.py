"""What speaks for and against a sighting being of a match already seen, each in words and with its weight."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from summarizer.matching.sightings import Days, Sighting, iso_day
from summarizer.schemas.summary import Score
from summarizer.teams import Names, Team

ENOUGH = 4.5
"""The weight from which two sightings are one match; the two teams alone give 3."""


_TELLTALE = 2
"""How many particular details (attendance, referee, a scorer with his minute) outweigh dates that do not fit."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing for (above 0) or against (below 0), in words; a bar forbids the join whatever else speaks for it."""

    words: str
    weight: float
    bar: bool = False


@dataclass(frozen=True, slots=True)
class Fit:
    """All signs together. ``swapped``: the sighting names the teams the other way round."""

    signs: tuple[Sign, ...]
    swapped: bool = False

    @property
    def weight(self) -> float:
        """The sum of the weights."""
        return round(sum(sign.weight for sign in self.signs), 2)

    @property
    def holds(self) -> bool:
        """Whether the signs are enough and none forbids it."""
        return self.weight >= ENOUGH and not any(sign.bar for sign in self.signs)

    @property
    def objections(self) -> tuple[str, ...]:
        """Why not, in words."""
        against = tuple(sign.words for sign in self.signs if sign.bar or sign.weight < 0)
        return against or ("nothing but the teams says that it is the same match",)


@dataclass(eq=False)
class Cluster:
    """The sightings taken for one match so far, and what they tell together (local to one grouping)."""

    teams: tuple[Team, Team]
    sightings: list[Sighting] = field(default_factory=list)
    fits: list[Fit] = field(default_factory=list)
    days: Days = field(default_factory=Days)
    stated_days: set[int] = field(default_factory=set)
    scores: set[tuple[int, int]] = field(default_factory=set)
    scorers: set[frozenset[str]] = field(default_factory=set)
    competitions: set[str] = field(default_factory=set)
    venues: set[str] = field(default_factory=set)
    figures: set[str] = field(default_factory=set)
    known_swaps: set[bool] = field(default_factory=set)
    sources: set[str] = field(default_factory=set)

    def add(self, sighting: Sighting, fit: Fit) -> None:
        """Take the sighting in; a nickname of several teams is narrowed to those that fit both."""
        theirs = sighting.teams[::-1] if fit.swapped else sighting.teams
        self.teams = (_narrowed(self.teams[0], theirs[0]), _narrowed(self.teams[1], theirs[1]))
        self.sightings.append(sighting)
        self.fits.append(fit)
        self.days = self.days.narrowed(sighting.days)
        self.stated_days |= {sighting.day} if sighting.day else set()
        self.scores |= {_turned(sighting.score, swapped=fit.swapped)} if sighting.score else set()
        self.scorers |= sighting.scorers
        self.competitions |= {sighting.competition} if sighting.competition else set()
        self.venues |= {sighting.venue} if sighting.venue else set()
        self.figures |= sighting.figures
        self.known_swaps |= {fit.swapped} if sighting.sides_known else set()
        self.sources.add(sighting.member.source)


def _narrowed(one: Team, other: Team) -> Team:
    shared = one.shared(other)
    return Team(shared, one.category, known=one.known or other.known) if shared else one


def _turned(score: tuple[int, int], *, swapped: bool) -> tuple[int, int]:
    return (score[1], score[0]) if swapped else score


def same_teams(sighting: Sighting, teams: tuple[Team, Team]) -> bool | None:
    """Whether the sighting names ``teams`` in their order (false), the other way round (true), or not (null)."""
    if sighting.teams[0].shared(teams[0]) and sighting.teams[1].shared(teams[1]):
        return False
    if sighting.teams[0].shared(teams[1]) and sighting.teams[1].shared(teams[0]):
        return True
    return None


def weigh(sighting: Sighting, cluster: Cluster, names: Names) -> Fit | None:
    """The signs for and against ``sighting`` being of the cluster's match; null where it is of other teams."""
    swapped = same_teams(sighting, cluster.teams)
    if swapped is None:
        return None
    signs = (
        Sign("the two teams are the same", 3.0),
        *_bars(sighting, cluster),
        *_day_signs(sighting, cluster),
        *_side_signs(sighting, cluster, swapped=swapped),
        *_score_signs(sighting, cluster, swapped=swapped),
        *_scorer_signs(sighting, cluster),
        *_setting_signs(sighting, cluster, names),
    )
    return Fit(signs, swapped)


def _bars(sighting: Sighting, cluster: Cluster) -> Iterator[Sign]:
    ours = cluster.sightings[0].category
    if not sighting.category.may_be(ours):
        yield Sign(f"one is of the {sighting.category}, the other of the {ours}", 0, bar=True)
    if sighting.member.source in cluster.sources:
        yield Sign("the same article tells of them as two matches", 0, bar=True)


def _day_signs(sighting: Sighting, cluster: Cluster) -> Iterator[Sign]:
    """Days too far apart forbid the join, unless details that two matches hardly share say that one date is wrong."""
    bar = len(sighting.figures & cluster.figures) < _TELLTALE
    if sighting.day and cluster.stated_days:
        apart = min(abs(sighting.day - day) for day in cluster.stated_days)
        if apart == 0:
            yield Sign(f"the same day is stated, {iso_day(sighting.day)}", 3.0)
        elif apart == 1:
            yield Sign("the days stated are one apart", 1.0)
        else:
            yield Sign(f"the days stated are {apart} apart", -3.0, bar=bar)
    elif sighting.days.told and cluster.days.told:
        gap = sighting.days.gap(cluster.days)
        if gap > 1:
            yield Sign(f"the dates are {gap} days too far apart", -3.0, bar=bar)
        else:
            yield Sign("the dates fit", 1.5)


def _side_signs(sighting: Sighting, cluster: Cluster, *, swapped: bool) -> Iterator[Sign]:
    if not sighting.sides_known or not cluster.known_swaps or swapped in cluster.known_swaps:
        return
    if sighting.day and sighting.day in cluster.stated_days:
        yield Sign("home and away are told the other way round", -0.5)
    else:
        yield Sign("home and away are the other way round, as in another leg", -3.0, bar=True)


def _score_signs(sighting: Sighting, cluster: Cluster, *, swapped: bool) -> Iterator[Sign]:
    if sighting.score is None or not cluster.scores:
        return
    score = _turned(sighting.score, swapped=swapped)
    if score in cluster.scores:
        yield Sign(f"the same score, {Score(home=score[0], away=score[1])}", 2.0)
    elif sighting.day and sighting.day in cluster.stated_days:
        yield Sign("the scores differ", -1.0)
    else:
        yield Sign("the scores differ", -2.0 if sighting.days.told and cluster.days.told else -3.0)


def _scorer_signs(sighting: Sighting, cluster: Cluster) -> Iterator[Sign]:
    if not sighting.scorers or not cluster.scorers:
        return
    common = [words for words in sighting.scorers if any(words & theirs for theirs in cluster.scorers)]
    if common:
        named = ", ".join(sorted(" ".join(sorted(words)) for words in common))
        yield Sign(f"scorers in common: {named}", 1.0 + 0.75 * len(common))
    else:
        yield Sign("no scorer in common", -1.0)


def _setting_signs(sighting: Sighting, cluster: Cluster, names: Names) -> Iterator[Sign]:
    if sighting.competition and cluster.competitions:
        if any(names.same_competition(sighting.competition, other) for other in sorted(cluster.competitions)):
            yield Sign("the same competition", 1.0)
        else:
            yield Sign("the competitions differ", -2.0)
    if sighting.venue and any(names.same_venue(sighting.venue, other) for other in sorted(cluster.venues)):
        yield Sign("the same ground", 0.5)
    shared = sorted(sighting.figures & cluster.figures)
    if shared:
        yield Sign(f"the same details: {', '.join(shared)}", min(3.0, float(len(shared))))
