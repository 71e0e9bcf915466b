"""Builds the report of one match: orients the sources, decides every field, gathers the events, keeps what is held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from summarizer.reconciliation.comparing import comparisons
from summarizer.reconciliation.copies import copies
from summarizer.reconciliation.deciding import Bench, decide
from summarizer.reconciliation.deciding_events import decide_events
from summarizer.reconciliation.policy import DeskPolicy, Policy
from summarizer.reconciliation.qualification import qualification_conflict
from summarizer.reconciliation.sides import Oriented, Sides, orient
from summarizer.reconciliation.tellings import Telling, Told, source_of, telling_of
from summarizer.schemas.article import Article
from summarizer.schemas.group import MatchGroup, Member
from summarizer.schemas.report import Conflict, HeldFact, MatchReport, Provenance
from summarizer.schemas.summary import SCALAR_FIELDS
from summarizer.teams import Names

_DESK = DeskPolicy()


def reconcile(
    group: MatchGroup,
    articles: Mapping[str, Article],
    names: Names,
    *,
    policy: Policy = _DESK,
    feed: Telling | None = None,
) -> MatchReport:
    """The report of the match that ``group`` holds, without its story.

    ``articles`` by id gives the texts, for copies and claims about qualification; those of the group that are missing
    are taken for independent. ``feed`` is the match in a result feed (see :func:`~.feeds.feed_telling`).
    """
    texts = [articles[member.source] for member in group.members if member.source in articles]
    copied = copies(texts)
    sources = [source_of(member.summary.article, copied.get(member.source)) for member in group.members]
    own = [telling_of(member, source) for member, source in zip(group.members, sources, strict=True)]
    bench = Bench({t.source.id: t.source for t in (*own, *([feed] if feed else []))}, comparisons(names), policy)
    oriented = orient([*own, *([feed] if feed else [])], names, bench)
    sides = Sides.of(oriented.tellings, names)
    decided = {name: decide(name, _told(name, oriented), bench) for name in SCALAR_FIELDS}
    printed = {side: str(fact.value) for side in ("home", "away") if (fact := decided[f"{side}_team"].agreed)}
    events = decide_events(
        oriented.tellings, decided["score"].agreed, sides, replace(bench, table=sides.table(printed))
    )
    return MatchReport(
        id=group.id,
        home_away_known=oriented.known,
        **{name: decision.agreed for name, decision in decided.items()},
        **events.fields,
        conflicts=(
            *([oriented.conflict] if oriented.conflict else []),
            *(decision.conflict for decision in decided.values() if decision.conflict),
            *events.conflicts,
            *_qualification(texts, sides, names),
        ),
        held=(*_held(group.members), *events.held),
        sources=tuple(bench.sources.values()),
        previews=tuple(source_of(member.summary.article) for member in group.previews),
        joined=group.joined,
        provenance=_provenance((*group.members, *group.previews), own),
    )


def _told(name: str, oriented: Oriented) -> list[Told]:
    return [telling.facts[name] for telling in oriented.tellings if name in telling.facts]


def _qualification(texts: Sequence[Article], sides: Sides, names: Names) -> tuple[Conflict, ...]:
    if len(texts) < 2 or not sides.home or not sides.away:
        return ()
    conflict = qualification_conflict(texts, (sides.home[0], sides.away[0]), names)
    return (conflict,) if conflict else ()


def _held(members: Sequence[Member]) -> tuple[HeldFact, ...]:
    """What the summaries hold on this match; what hangs on no match goes with the only one of its article."""
    return tuple(
        HeldFact(
            source=member.source,
            field=held.field,
            value=held.value,
            reason=held.reason,
            message=held.message,
            evidence=held.evidence,
        )
        for member in members
        for held in member.summary.held
        if held.match == member.match or (held.match is None and len(member.summary.matches) == 1)
    )


def _provenance(members: Sequence[Member], tellings: Sequence[Telling]) -> Provenance:
    attempts = [attempt for member in members for attempt in member.summary.attempts]
    return Provenance(
        models=tuple(sorted({attempt.model for attempt in attempts})),
        prompts=tuple(sorted({f"{attempt.prompt}@{attempt.version}" for attempt in attempts})),
        newest_source=max((t.source.published for t in tellings if t.source.published), default=None),
    )
