"""Reads an article in small questions about single passages, answered with the text's own names, scores and minutes.

The plan for small models, which answer a short question well and a long one badly.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from summarizer.prompts import PromptSet
from summarizer.reading.asking import Again, ask, with_again
from summarizer.reading.candidates import Candidates, PartSpot, ScoreSpot
from summarizer.reading.goal_groups import GoalGroup, event, goal_groups
from summarizer.reading.quoted import Answer
from summarizer.reading.spotted import Spotted, plain
from summarizer.reading.step_answers import LEVEL, ScoreIs, coach_answer, goal_answer, match_answer, score_answer
from summarizer.schemas.article import Article
from summarizer.schemas.exchange import Message, Model
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind, Attempt, MatchStatus
from summarizer.schemas.verdict import NOT_TOLD

MOST_SCORES = 5
MOST_GOALS = 12
"""So many passages of a kind are asked about at most: a small model takes some three seconds for each."""

_FIELD = {
    ScoreIs.FINAL: "score",
    ScoreIs.HALF_TIME: "half_time",
    ScoreIs.SHOOTOUT: "shootout",
    ScoreIs.AGGREGATE: "aggregate",
}
_CUED = {
    "final": ScoreIs.FINAL,
    "half_time": ScoreIs.HALF_TIME,
    "shootout": ScoreIs.SHOOTOUT,
    "aggregate": ScoreIs.AGGREGATE,
}
_NOT_ASKED = ("running", "first_leg", "hypothetical")


@dataclass
class Steps:
    """One reading in steps: asks, and keeps the account of what was asked."""

    article: Article
    candidates: Candidates
    model: Model
    prompts: PromptSet
    again: Again
    attempts: list[Attempt] = field(default_factory=list)
    problem: str | None = None
    spotted: Spotted = field(init=False)

    def __post_init__(self) -> None:
        self.spotted = Spotted(self.article, self.candidates)

    async def read(self) -> Proposal | None:
        """The proposal, or null where the first question had no usable answer."""
        spotted = self.spotted
        competitions, places = spotted.of_kind("competition"), spotted.of_kind("place")
        options = match_answer(self._kinds(), spotted.teams(), competitions, places)
        about = await self._ask("step_match", options, text=spotted.lead())
        if about is None:
            return None
        told: dict[str, Any] = about.model_dump() | spotted.sides()
        kind = ArticleKind(told["kind"])
        if told["away_team"] == told["home_team"]:
            told["away_team"] = NOT_TOLD
        if told["home_team"] != NOT_TOLD and told["away_team"] == NOT_TOLD:
            told["away_team"] = spotted.other_team(told["home_team"])
        teams = tuple(name for name in (told["home_team"], told["away_team"]) if name != NOT_TOLD)
        if kind is ArticleKind.OTHER or told["home_team"] == NOT_TOLD:
            return Proposal(kind=kind)
        fields = self._named(told)
        fields |= await self._coaches(teams)
        if kind is ArticleKind.PREVIEW:
            fields["status"] = Claim(value=MatchStatus.SCHEDULED.value, quote=fields["home_team"].quote)
            return Proposal(kind=kind, matches=(ProposedMatch(fields=fields),))
        fields |= await self._scores(teams)
        fields |= self._course(fields.get("score") or fields["home_team"])
        match = ProposedMatch(
            fields=fields | self._officials(),
            home_away=Claim(value=True, quote=fields["home_team"].quote) if spotted.sides() else None,
            goals=await self._goals(teams, _total(fields.get("score"))),
            sendings_off=self._players("sent_off"),
            missed_penalties=self._players("missed_penalty"),
        )
        return Proposal(kind=kind, matches=(match,))

    async def _ask(self, name: str, answer: type[Answer], **variables: Any) -> Answer | None:
        prompt = self.prompts[name]
        messages: tuple[Message, ...] = with_again(prompt.render(**variables), self.again, self.prompts)
        reply = await ask(self.model, prompt, answer, self.article, messages, attempt=self.again.attempt)
        self.attempts.append(reply.attempt)
        self.problem = self.problem or reply.problem
        return reply.value if isinstance(reply.value, answer) else None

    def _kinds(self) -> tuple[ArticleKind, ...]:
        """The kinds that the article may be of, by what it tells, where it looks and who speaks in it."""
        scored = [goal for goal in self.candidates.goals if goal.scorers]
        result = any(score.cue == "final" for score in self.candidates.scores)
        about_match = len(scored) > 1 or (result and bool(self.candidates.goals))
        ahead = self.candidates.looks_ahead and not (about_match or result)
        ruled_out = {
            ArticleKind.OTHER: about_match,
            ArticleKind.MATCH_REPORT: ahead or self.candidates.is_mostly_speech,
            ArticleKind.POST_MATCH_FEATURE: ahead,
        }
        return tuple(kind for kind in ArticleKind if not ruled_out.get(kind, False))

    def _named(self, told: dict[str, Any]) -> dict[str, Claim]:
        keys = {"home_team": "home_team", "away_team": "away_team", "competition": "competition", "ground": "venue"}
        alone = {"competition": self.spotted.only("competition"), "ground": self.spotted.only("place")}
        names = {field: _first_told(told[key], alone.get(key)) for key, field in keys.items()}
        return {field: Claim(value=name, quote=self.spotted.quote_of(name)) for field, name in names.items() if name}

    async def _scores(self, teams: tuple[str, ...]) -> dict[str, Claim]:
        found: dict[str, Claim] = {}
        asked = [spot for spot in self.candidates.scores if spot.cue not in _NOT_ASKED]
        for spot in asked[:MOST_SCORES]:
            cued = _CUED.get(spot.cue)
            if cued and _FIELD[cued] in found:
                continue
            what, ahead = (cued, LEVEL) if cued and self._in_order(spot) else await self._score(spot, teams)
            name = _FIELD.get(cued or what)
            if name and name not in found:
                found[name] = Claim(value=_in_order(spot, ahead, teams), quote=self.spotted.sentence(spot))
        return found

    def _in_order(self, spot: ScoreSpot) -> bool:
        """Whether a score needs no question to be put in the order of the teams."""
        headline = self.candidates.headline
        return spot.left == spot.right or (headline is not None and spot == headline[1])

    async def _score(self, spot: ScoreSpot, teams: tuple[str, ...]) -> tuple[ScoreIs, str]:
        text = plain(self.spotted.sentence(spot))
        score = self.article.text[spot.start : spot.end]
        answer = await self._ask("step_score", score_answer(teams), text=text, score=score, teams=teams)
        told: dict[str, Any] = answer.model_dump() if answer else {}
        return told.get("what", ScoreIs.OTHER), told.get("ahead", NOT_TOLD)

    async def _coaches(self, teams: tuple[str, ...]) -> dict[str, Claim]:
        found: dict[str, Claim] = {}
        in_doubt: list[PartSpot] = []
        coaches = _first_of_each(self.spotted.parts("coach"))
        for spot in coaches:
            text = plain(" ".join(self.spotted.about(spot.name)))
            answer = await self._ask("step_coach", coach_answer(teams), text=text, coach=spot.name, teams=teams)
            team = answer.model_dump()["team"] if answer else NOT_TOLD
            if team == NOT_TOLD:
                in_doubt.append(spot)
            else:
                side = "home_coach" if team == teams[0] else "away_coach"
                found.setdefault(side, Claim(value=spot.name, quote=self.spotted.sentence(spot)))
        left = [side for side in ("home_coach", "away_coach") if side not in found]
        if len(coaches) == 2 and len(in_doubt) == len(left) == 1:
            found[left[0]] = Claim(value=in_doubt[0].name, quote=self.spotted.sentence(in_doubt[0]))
        return found

    def _officials(self) -> dict[str, Claim]:
        """What needs no question: one referee named as such, one number of spectators."""
        found: dict[str, Claim] = {}
        for spot in self.spotted.parts("referee")[:1]:
            found["referee"] = Claim(value=spot.name, quote=self.spotted.sentence(spot))
        for crowd in self.candidates.crowds[-1:]:
            found["attendance"] = Claim(value=crowd.value, quote=self.spotted.sentence(crowd))
        return found

    def _course(self, told: Claim) -> dict[str, Claim]:
        """That the match was played, where ``told`` tells it, and that it went to extra time where words say so."""
        found = {"status": Claim(value=MatchStatus.PLAYED.value, quote=told.quote)}
        for spot in self.candidates.extra_time[:1]:
            found["extra_time"] = Claim(value=True, quote=self.spotted.sentence(spot))
        return found

    async def _goals(self, teams: tuple[str, ...], most: int) -> tuple[ProposedEvent, ...]:
        goals: list[ProposedEvent] = []
        for group in goal_groups(self.candidates, self.spotted.forms(teams), most):
            answer = await self._ask(
                "step_goal",
                goal_answer((group.scorer,), group.assists or group.people, teams),
                text=plain(group.text),
                people=group.people,
                teams=teams,
            )
            told: dict[str, Any] = answer.model_dump(mode="json") if answer else {}
            goals.append(_goal(group, told, teams))
        return tuple(goals)

    def _players(self, part: str) -> tuple[ProposedEvent, ...]:
        events: list[ProposedEvent] = []
        for spot in _first_of_each(self.spotted.parts(part)):
            sentence = self.candidates.sentence(spot)
            if sentence is not None:
                events.append(event(self.candidates, sentence, spot, {"player": Claim(value=spot.name)}))
        return tuple(events)


def _goal(group: GoalGroup, told: dict[str, Any], teams: tuple[str, ...]) -> ProposedEvent:
    """The goal of a group with what was answered about it; its scorer is whom its words name."""
    claims = {key: Claim(value=value) for key, value in told.items() if value != NOT_TOLD}
    claims["scorer"] = Claim(value=group.scorer)
    if claims.get("assist") == claims["scorer"]:
        claims.pop("assist", None)
    if [team for team in teams if team in group.quote] != [told.get("team")]:
        # Where the passage does not name the one team alone, a small model guesses, and a wrong team breaks the score.
        claims.pop("team", None)
    return ProposedEvent(quote=group.quote, fields=claims | group.claims)


def _first_told(answer: str, alone: str | None) -> str | None:
    return answer if answer != NOT_TOLD else alone


def _total(score: Claim | None) -> int:
    """How many goals there are to find."""
    value = score.value if score else None
    return sum(int(str(goals)) for goals in value.values()) if isinstance(value, dict) else MOST_GOALS


def _in_order(spot: ScoreSpot, ahead: str, teams: tuple[str, ...]) -> dict[str, int]:
    """A score in the order of the teams: newspapers give the winner's goals first wherever the match was played."""
    most, least = max(spot.left, spot.right), min(spot.left, spot.right)
    if ahead in {NOT_TOLD, LEVEL}:
        return {"home": spot.left, "away": spot.right}
    return {"home": most, "away": least} if ahead == teams[0] else {"home": least, "away": most}


def _first_of_each(spots: tuple[PartSpot, ...]) -> tuple[PartSpot, ...]:
    return tuple({spot.name: spot for spot in reversed(spots)}.values())[::-1]
