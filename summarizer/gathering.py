"""From the summaries of many articles to the reports of their matches, with headline and story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from summarizer.matching import group_matches
from summarizer.prompts import PromptSet
from summarizer.reconciliation import DeskPolicy, Policy, feed_telling, find_in_feed, reconcile
from summarizer.results import Results
from summarizer.rulings import Ruling, Unmatched, apply_rulings
from summarizer.schemas.article import Article
from summarizer.schemas.exchange import Model
from summarizer.schemas.group import MatchGroup, NearMiss
from summarizer.schemas.report import MatchReport
from summarizer.schemas.summary import ArticleSummary
from summarizer.story import Length, Story, StoryFacts, write, write_with_model
from summarizer.teams import Names, shipped_names


@dataclass(frozen=True)
class Desk:
    """How a house decides and writes.

    ``language`` null writes each match in the language of most of its articles; ``spellings`` maps a source's spelling
    of a name to the house's; ``feed`` stands as one more source, under ``feed_name``.
    """

    names: Names = field(default_factory=shipped_names)
    policy: Policy = field(default_factory=DeskPolicy)
    rulings: tuple[Ruling, ...] = ()
    feed: Results | None = None
    feed_name: str = ""
    language: str | None = None
    length: Length | int = Length.MEDIUM
    spellings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Gathered:
    """The reports of all matches, what nearly belonged together and why not, and rulings that fit nothing."""

    reports: tuple[MatchReport, ...]
    near_misses: tuple[NearMiss, ...] = ()
    unmatched: tuple[Unmatched, ...] = ()


def gather(summaries: Sequence[ArticleSummary], articles: Mapping[str, Article], desk: Desk) -> Gathered:
    """The reports of the matches that ``summaries`` tell of; ``articles`` by id gives their texts.

    The same for any order of the summaries.
    """
    grouping = group_matches(summaries, desk.names)
    ruled = apply_rulings([report_of(group, articles, desk) for group in grouping.groups], desk.rulings, desk.names)
    reports = tuple(told(report, desk) for report in ruled.reports)
    return Gathered(reports, grouping.near_misses, ruled.unmatched)


def report_of(group: MatchGroup, articles: Mapping[str, Article], desk: Desk) -> MatchReport:
    """The report of one match, in the language it is to be written in, without rulings and without its story."""
    result = find_in_feed(group, desk.feed, desk.names) if desk.feed else None
    feed = feed_telling(result, desk.feed_name) if result else None
    report = reconcile(group, articles, desk.names, policy=desk.policy, feed=feed)
    return report.model_copy(update={"language": desk.language or _usual(_languages(report))})


def told(report: MatchReport, desk: Desk) -> MatchReport:
    """The report with headline, standfirst and story, written by the template from its published facts alone."""
    facts = StoryFacts.of_report(report)
    story = write(facts, report.language, length=desk.length, names=desk.spellings)
    return report.model_copy(update={"headline": story.headline, "standfirst": story.standfirst, "story": story.text})


async def told_by_model(report: MatchReport, desk: Desk, model: Model, prompts: PromptSet) -> MatchReport:
    """The same in a model's words, each sentence as far as it holds against the facts, else in the template's.

    Raises :class:`~summarizer.errors.ModelError` where the model cannot be reached.
    """
    facts = StoryFacts.of_report(report).renamed(desk.spellings)
    written = await write_with_model(facts, report.language, model, prompts, length=desk.length)
    return _with_story(report, written.story)


def _with_story(report: MatchReport, story: Story) -> MatchReport:
    return report.model_copy(update={"headline": story.headline, "standfirst": story.standfirst, "story": story.text})


def _languages(report: MatchReport) -> Iterator[str]:
    return (source.language for source in (*report.sources, *report.previews) if source.language)


def _usual(languages: Iterable[str]) -> str:
    counted = sorted(languages)
    return max(dict.fromkeys(counted), key=counted.count, default="en")
