"""Reads an article in small questions about single passages, answered with the text's own names, scores and minutes.

The plan for small models, which answer a short question well and a long one badly.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from summarizer.prompts import PromptSet
from summarizer.reading.asking import Again, ask, with_again
from summarizer.reading.candidates import Candidates, NameSpot, PartSpot, ScoreSpot, Spot, within
from summarizer.reading.goal_groups import GoalGroup, event, goal_groups
from summarizer.reading.quoted import Answer
from summarizer.reading.step_answers import LEVEL, ScoreIs, coach_answer, goal_answer, match_answer, score_answer
from summarizer.schemas.article import Article, Evidence
from summarizer.schemas.exchange import Message, Model
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind, Attempt, MatchStatus
from summarizer.schemas.verdict import NOT_TOLD

LEAD = 700
"""Characters of an article in which it says what it is about."""
HEADLINE = 110
"""Most characters of a first sentence that is a headline."""
_SIDES = 2
_STEM = 4
"""Letters that the name of a country or a town and the word for its people begin with alike."""
MOST_SENTENCES = 3
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

    async def read(self) -> Proposal | None:
        """The proposal, or null where the first question had no usable answer."""
        options = match_answer(self._kinds(), self._teams(), self._of_kind("competition"), self._of_kind("place"))
        about = await self._ask("step_match", options, text=self._lead())
        if about is None:
            return None
        told: dict[str, Any] = about.model_dump() | self._sides()
        kind = ArticleKind(told["kind"])
        if told["away_team"] == told["home_team"]:
            told["away_team"] = NOT_TOLD
        if told["home_team"] != NOT_TOLD and told["away_team"] == NOT_TOLD:
            told["away_team"] = self._other_team(told["home_team"])
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
            home_away=Claim(value=True, quote=fields["home_team"].quote) if self._sides() else None,
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

    def _lead(self) -> str:
        return _plain(" ".join(_closed(one.quote) for one in self._lead_sentences()))

    def _lead_sentences(self) -> tuple[Evidence, ...]:
        length = 0
        for number, sentence in enumerate(self.candidates.sentences, start=1):
            length += len(sentence.quote)
            if length > LEAD:
                return self.candidates.sentences[:number]
        return self.candidates.sentences

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

    def _in_lead(self) -> tuple[NameSpot, ...]:
        return tuple(spot for one in self._lead_sentences() for spot in within(self.candidates.names, one))

    def _of_kind(self, kind: str) -> tuple[str, ...]:
        """The names of a kind in the lead, else in the whole article."""
        lead = tuple(spot.name for spot in self._in_lead() if spot.kind == kind)
        return lead or tuple(spot.name for spot in self.candidates.names if spot.kind == kind)

    def _teams(self) -> tuple[str, ...]:
        """What may be a team: a name of the lead that is no competition, no ground and no person with a part."""
        spotted = self.candidates
        people = {name for goal in spotted.goals for name in (*goal.scorers, *goal.assists)}
        people |= {part.name for part in spotted.parts} | {goal.scorer for goal in spotted.listed}
        headed = self._headed(people)
        if headed:
            return headed
        for names in (self._in_lead(), spotted.names):
            teams = tuple(self._written(spot) for spot in names if _may_be_team(spot, people))
            if len(set(teams)) > 1:
                return teams
        return tuple(self._written(spot) for spot in spotted.names)

    def _headed(self, people: set[str]) -> tuple[str, ...]:
        """The two teams that a headline sets against each other: all that it names but people and the competition."""
        head = self.candidates.sentences[:1]
        if not head or len(head[0].quote) > HEADLINE:
            return ()
        spots = [spot for spot in within(self.candidates.names, head[0]) if spot.name not in people]
        teams = {spot.name: spot for spot in spots if spot.kind != "competition"}
        known = [spot for spot in teams.values() if spot.kind == "team" or self._times(spot.name) > _SIDES]
        if len(teams) != _SIDES or len(known) != _SIDES or all(spot.kind != "team" for spot in known):
            return ()
        return tuple(self._written(spot) for spot in teams.values())

    def _times(self, name: str) -> int:
        return sum(spot.name == name for spot in self.candidates.names)

    def _other_team(self, one: str) -> str:
        """The only other team that an article names, or the only one whose people its lead speaks of ("i gallesi")."""
        full = {spot.name for spot in self.candidates.names if one in {spot.name, self._written(spot)}}
        others = {spot.name for spot in self.candidates.names if spot.kind == "team" and spot.name not in full}
        small = [word for word in self._lead().split() if word.islower() and len(word) > _STEM]
        if len(others) > 1:
            others = {name for name in others if any(word.startswith(name.casefold()[:_STEM]) for word in small)}
        return others.pop() if len(others) == 1 else NOT_TOLD

    def _written(self, spot: Spot) -> str:
        """A name as the text has it there: a small model chooses badly among forms that it does not see."""
        return _plain(self.article.text[spot.start : spot.end])

    def _forms(self, teams: tuple[str, ...]) -> tuple[str, ...]:
        """The teams under every name that the article has for them."""
        full = {spot.name for spot in self.candidates.names if self._written(spot) in teams}
        return tuple(dict.fromkeys((*teams, *(spot.name for spot in self.candidates.names if spot.name in full))))

    def _sides(self) -> dict[str, str]:
        """The two teams where a headline gives them with its score: its order says who is at home."""
        headline = self.candidates.headline
        if headline is None:
            return {}
        return {"home_team": self._written(headline[0]), "away_team": self._written(headline[2])}

    def _named(self, told: dict[str, Any]) -> dict[str, Claim]:
        keys = {"home_team": "home_team", "away_team": "away_team", "competition": "competition", "ground": "venue"}
        alone = {"competition": self._only("competition"), "ground": self._only("place")}
        names = {field: _first_told(told[key], alone.get(key)) for key, field in keys.items()}
        return {field: Claim(value=name, quote=self._quote_of(name)) for field, name in names.items() if name}

    def _only(self, kind: str) -> str | None:
        """The one name of a kind: where no other can be meant, a small model's doubt does not count."""
        names = set(self._of_kind(kind))
        return names.pop() if len(names) == 1 else None

    def _quote_of(self, name: str) -> str:
        spots = (spot for spot in self.candidates.names if name in {spot.name, self._written(spot)})
        return next((self._sentence(spot) for spot in spots), "")

    def _sentence(self, spot: Spot) -> str:
        sentence = self.candidates.sentence(spot)
        return sentence.quote if sentence else ""

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
                found[name] = Claim(value=_in_order(spot, ahead, teams), quote=self._sentence(spot))
        return found

    def _in_order(self, spot: ScoreSpot) -> bool:
        """Whether a score needs no question to be put in the order of the teams."""
        headline = self.candidates.headline
        return spot.left == spot.right or (headline is not None and spot == headline[1])

    async def _score(self, spot: ScoreSpot, teams: tuple[str, ...]) -> tuple[ScoreIs, str]:
        text = _plain(self._sentence(spot))
        score = self.article.text[spot.start : spot.end]
        answer = await self._ask("step_score", score_answer(teams), text=text, score=score, teams=teams)
        told: dict[str, Any] = answer.model_dump() if answer else {}
        return told.get("what", ScoreIs.OTHER), told.get("ahead", NOT_TOLD)

    async def _coaches(self, teams: tuple[str, ...]) -> dict[str, Claim]:
        found: dict[str, Claim] = {}
        in_doubt: list[PartSpot] = []
        coaches = _first_of_each(self._parts("coach"))
        for spot in coaches:
            text = _plain(" ".join(self._about(spot.name)))
            answer = await self._ask("step_coach", coach_answer(teams), text=text, coach=spot.name, teams=teams)
            team = answer.model_dump()["team"] if answer else NOT_TOLD
            if team == NOT_TOLD:
                in_doubt.append(spot)
            else:
                side = "home_coach" if team == teams[0] else "away_coach"
                found.setdefault(side, Claim(value=spot.name, quote=self._sentence(spot)))
        left = [side for side in ("home_coach", "away_coach") if side not in found]
        if len(coaches) == 2 and len(in_doubt) == len(left) == 1:
            found[left[0]] = Claim(value=in_doubt[0].name, quote=self._sentence(in_doubt[0]))
        return found

    def _about(self, name: str) -> tuple[str, ...]:
        """The first sentences that name somebody: a coach's team is often told in another one than his part."""
        named = dict.fromkeys(self._sentence(spot) for spot in self.candidates.names if spot.name == name)
        return tuple(named)[:MOST_SENTENCES]

    def _officials(self) -> dict[str, Claim]:
        """What needs no question: one referee named as such, one number of spectators."""
        found: dict[str, Claim] = {}
        for spot in self._parts("referee")[:1]:
            found["referee"] = Claim(value=spot.name, quote=self._sentence(spot))
        for crowd in self.candidates.crowds[-1:]:
            found["attendance"] = Claim(value=crowd.value, quote=self._sentence(crowd))
        return found

    def _course(self, told: Claim) -> dict[str, Claim]:
        """That the match was played, where ``told`` tells it, and that it went to extra time where words say so."""
        found = {"status": Claim(value=MatchStatus.PLAYED.value, quote=told.quote)}
        for spot in self.candidates.extra_time[:1]:
            found["extra_time"] = Claim(value=True, quote=self._sentence(spot))
        return found

    async def _goals(self, teams: tuple[str, ...], most: int) -> tuple[ProposedEvent, ...]:
        goals: list[ProposedEvent] = []
        for group in goal_groups(self.candidates, self._forms(teams), most):
            answer = await self._ask(
                "step_goal",
                goal_answer((group.scorer,), group.assists or group.people, teams),
                text=_plain(group.text),
                people=group.people,
                teams=teams,
            )
            told: dict[str, Any] = answer.model_dump(mode="json") if answer else {}
            goals.append(_goal(group, told, teams))
        return tuple(goals)

    def _players(self, part: str) -> tuple[ProposedEvent, ...]:
        events: list[ProposedEvent] = []
        for spot in _first_of_each(self._parts(part)):
            sentence = self.candidates.sentence(spot)
            if sentence is not None:
                events.append(event(self.candidates, sentence, spot, {"player": Claim(value=spot.name)}))
        return tuple(events)

    def _parts(self, part: str) -> tuple[PartSpot, ...]:
        return tuple(spot for spot in self.candidates.parts if spot.part == part)


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


def _may_be_team(spot: NameSpot, people: set[str]) -> bool:
    return spot.kind not in {"competition", "place"} and not (spot.kind == "person" and spot.name in people)


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


def _closed(sentence: str) -> str:
    return sentence if sentence[-1:] in ".!?…\"”»'" else f"{sentence}."


def _plain(text: str) -> str:
    return " ".join(text.split())
