"""The writer that is always there: headline, standfirst and text from the facts alone, in six languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.schemas.summary import MatchStatus
from summarizer.schemas.values import Value
from summarizer.story.course import course_of, leader
from summarizer.story.facts import Names, StoryFacts, written_in
from summarizer.story.grammar import Term, join, person_term
from summarizer.story.phrases import sentence, variants
from summarizer.story.plan import Length, Message, goal_lists, is_unplayed, messages
from summarizer.story.wording import Voice

HEADLINE_LIMIT = 70
"""Characters that a headline should keep to; the shortest candidate stands where none does."""


class Story(Value):
    """A headline, a standfirst of one or two sentences, and the text; the last two may be empty for want of facts."""

    headline: str
    standfirst: str
    text: str


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of the template and the paths of the facts it tells, such as ``goals[1]``."""

    text: str
    about: tuple[str, ...]
    weight: int


def write(
    facts: StoryFacts, language: str, *, length: Length | int = Length.MEDIUM, names: Names | None = None
) -> Story:
    """The story of ``facts`` in ``language``: a tag, English where it is none of the six.

    ``names`` maps the sources' spellings to the house's. ``length`` is a word or the greatest number of sentences of
    the text; a sending-off, a missed penalty, a farewell or crowd trouble is said whatever the length.
    """
    facts = facts.renamed(names or {})
    voice = Voice(facts, course_of(facts), written_in(language))
    text = " ".join(told.text for told in _told(voice, length))
    return Story(headline=_headline(voice), standfirst=_standfirst(voice), text=text)


def tell(facts: StoryFacts, language: str, *, length: Length | int = Length.MEDIUM) -> tuple[Told, ...]:
    """The sentences of the text one by one, each with the facts it tells."""
    return _told(Voice(facts, course_of(facts), written_in(language)), length)


def _told(voice: Voice, length: Length | int) -> tuple[Told, ...]:
    told = ((voice.say(message), message) for message in messages(voice.facts, voice.course, length))
    return tuple(Told(text, message.about, message.weight) for text, message in told if text)


def _headline(voice: Voice) -> str:
    too_long = []
    for text in map(sentence, _candidates(voice)):
        if len(text) <= HEADLINE_LIMIT:
            return text
        too_long.append(text)
    return min(too_long, key=len)


def _candidates(voice: Voice) -> Iterator[str]:
    """Headlines from the most telling to the plainest."""
    slots = voice.teams()
    both = {"home", "away"} <= slots.keys()
    if both:
        slots |= {"fixture": voice.part("headline", "fixture", **slots)}
    keys = _result_keys(voice, slots, both=both) if voice.course.settled else _other_keys(voice, slots, both=both)
    for key in keys:
        for turn in range(len(variants("headline", key, voice.language))):
            yield voice.text("headline", key, slots, turn=turn)


def _result_keys(voice: Voice, slots: dict[str, Term | str], *, both: bool) -> list[str]:
    facts, course = voice.facts, voice.course
    if facts.score is None:
        return ["nothing"]
    first = course.winner if {"winner", "loser"} & slots.keys() else None
    slots |= {"score": voice.score(facts.score, first=first), "plain_score": voice.score(facts.score)}
    if not both:
        return [_one_sided_key(voice, slots)]
    slots |= {"each": str(facts.score.home)}
    if course.winner is None:
        return ["draw" if facts.score.home else "draw_goalless"]
    if leader(facts.score) is None and facts.shootout:
        slots |= {"pens": voice.score(facts.shootout, first=course.winner)}
        return ["shootout", "shootout_short"]
    return [*_scorer_keys(voice, slots), *_manner_keys(voice), "win"]


def _one_sided_key(voice: Voice, slots: dict[str, Term | str]) -> str:
    if voice.course.winner is None and (team := slots.get("home") or slots.get("away")):
        slots |= {"team": team}
        return "draw_alone"
    by_shootout = voice.facts.score is not None and leader(voice.facts.score) is None
    if by_shootout or not {"winner", "loser"} & slots.keys():
        return "score_only"
    return "win_alone" if "winner" in slots else "loss_alone"


def _scorer_keys(voice: Voice, slots: dict[str, Term | str]) -> list[str]:
    """The headline about one scorer, where one stands out by number and scored for the winners."""
    facts, course = voice.facts, voice.course
    winners = slots.get("winner")
    ours = {goal.scorer for goal in facts.goals if isinstance(winners, Term) and goal.team == winners.text}
    hauls = sorted(((count, name) for name, count in course.hauls if name in ours), reverse=True)
    if hauls and hauls[0][0] <= 4 and [count for count, _ in hauls].count(hauls[0][0]) == 1 and hauls[0][0] > 1:
        slots |= {"player": person_term(hauls[0][1])}
        return [f"haul{hauls[0][0]}".replace("haul", "win_haul")]
    only = facts.goals[0] if len(facts.goals) == 1 and course.complete else None
    if only and only.scorer and not only.own:
        slots |= {"player": person_term(only.scorer)}
        return ["win_only"]
    return []


def _manner_keys(voice: Voice) -> list[str]:
    return [
        *(["win_extra"] if voice.facts.extra_time else []),
        *(["win_comeback"] if voice.course.comeback else []),
    ]


def _other_keys(voice: Voice, slots: dict[str, Term | str], *, both: bool) -> list[str]:
    status = voice.facts.status
    known = slots.get("home") or slots.get("away")
    topic = known.text if isinstance(known, Term) else voice.facts.competition
    if not both and topic is None:
        return ["nothing"]
    if not both and topic is not None:
        slots |= {"fixture": topic}
    if status in {MatchStatus.SCHEDULED, MatchStatus.POSTPONED, MatchStatus.ABANDONED}:
        return [status.value]
    scorers = _scorers(voice)
    slots |= {"scorers": join(scorers, voice.language)}
    goals = "goals" if len(scorers) == 1 else "goals_many"
    return [*([goals] if scorers else []), *(["fixture"] if both else ["nothing"])]


def _scorers(voice: Voice) -> tuple[str, ...]:
    """The scorers that a headline may name: with one team known, only its own."""
    teams = {team for team in (voice.facts.home_team, voice.facts.away_team) if team}
    goals = [goal for goal in voice.facts.goals if len(teams) != 1 or goal.team in teams]
    return tuple(dict.fromkeys(goal.scorer for goal in goals if goal.scorer and not goal.own))


def _standfirst(voice: Voice) -> str:
    facts = voice.facts
    if (
        voice.course.settled
        and facts.score
        and voice.course.winner
        and leader(facts.score) is None
        and facts.extra_time
    ):
        return sentence(voice.text("goals", "level_after", {"score": voice.score(facts.score)}))
    lists = () if is_unplayed(facts) else goal_lists(facts)
    if lists:
        return " ".join(_scorers_of(voice, message) for message in lists)
    if voice.course.settled and facts.score and facts.score.home + facts.score.away == 0:
        return sentence(voice.text("goals", "none", {}))
    return _place_and_time(voice)


def _scorers_of(voice: Voice, message: Message) -> str:
    """The scorers of a side without their minutes, which the text gives."""
    goals = [voice.facts.goals[int(path[6:-1])] for path in message.about]
    team = voice.team(message.side) if message.side else None
    names = tuple(dict.fromkeys(goal.scorer for goal in goals if goal.scorer and not goal.own))
    if team is None or any(goal.scorer is None and not goal.own for goal in goals):
        return voice.say(message)
    if names:
        players = Term(join(names, voice.language), "mp" if len(names) > 1 else None)
        return sentence(voice.text("goals", "names", {"players": players, "team": team}))
    if len(goals) > 1:
        return voice.say(message)
    by = voice.part("goal", "by", player=person_term(goals[0].scorer)) if goals[0].scorer else ""
    return sentence(voice.text("goals", "own_only", {"by": by, "team": team}))


def _place_and_time(voice: Voice) -> str:
    setting = voice.setting().strip().removeprefix("(").removesuffix(")") if not voice.setting().count("(") > 1 else ""
    return sentence(f"{setting}.") if setting else ""
