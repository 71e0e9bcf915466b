"""What stands to choose from for a small model, laid out by the article's lead: its sides, its names, its people."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.reading.candidates import Candidates, NameSpot, PartSpot, Spot, within
from summarizer.schemas.article import Article, Evidence
from summarizer.schemas.verdict import NOT_TOLD

LEAD = 700
"""Characters of an article in which it says what it is about."""
HEADLINE = 110
"""Most characters of a first sentence that is a headline."""
_SIDES = 2
_STEM = 4
"""Letters that the name of a country or a town and the word for its people begin with alike."""
MOST_SENTENCES = 3
"""Most sentences about a person that go into a question."""


@dataclass(frozen=True)
class Spotted:
    """An article with everything that was spotted in it."""

    article: Article
    candidates: Candidates

    def lead(self) -> str:
        """The sentences in which the article says what it is about, as one line."""
        return plain(" ".join(_closed(one.quote) for one in self._lead_sentences()))

    def _lead_sentences(self) -> tuple[Evidence, ...]:
        length = 0
        for number, sentence in enumerate(self.candidates.sentences, start=1):
            length += len(sentence.quote)
            if length > LEAD:
                return self.candidates.sentences[:number]
        return self.candidates.sentences

    def _in_lead(self) -> tuple[NameSpot, ...]:
        return tuple(spot for one in self._lead_sentences() for spot in within(self.candidates.names, one))

    def of_kind(self, kind: str) -> tuple[str, ...]:
        """The names of a kind in the lead, else in the whole article."""
        lead = tuple(spot.name for spot in self._in_lead() if spot.kind == kind)
        return lead or tuple(spot.name for spot in self.candidates.names if spot.kind == kind)

    def teams(self) -> tuple[str, ...]:
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

    def other_team(self, one: str) -> str:
        """The only other team that an article names, or the only one whose people its lead speaks of ("i gallesi")."""
        full = {spot.name for spot in self.candidates.names if one in {spot.name, self._written(spot)}}
        others = {spot.name for spot in self.candidates.names if spot.kind == "team" and spot.name not in full}
        small = [word for word in self.lead().split() if word.islower() and len(word) > _STEM]
        if len(others) > 1:
            others = {name for name in others if any(word.startswith(name.casefold()[:_STEM]) for word in small)}
        return others.pop() if len(others) == 1 else NOT_TOLD

    def _written(self, spot: Spot) -> str:
        """A name as the text has it there: a small model chooses badly among forms that it does not see."""
        return plain(self.article.text[spot.start : spot.end])

    def forms(self, teams: tuple[str, ...]) -> tuple[str, ...]:
        """The teams under every name that the article has for them."""
        full = {spot.name for spot in self.candidates.names if self._written(spot) in teams}
        return tuple(dict.fromkeys((*teams, *(spot.name for spot in self.candidates.names if spot.name in full))))

    def sides(self) -> dict[str, str]:
        """The two teams where a headline gives them with its score: its order says who is at home."""
        headline = self.candidates.headline
        if headline is None:
            return {}
        return {"home_team": self._written(headline[0]), "away_team": self._written(headline[2])}

    def only(self, kind: str) -> str | None:
        """The one name of a kind: where no other can be meant, a small model's doubt does not count."""
        names = set(self.of_kind(kind))
        return names.pop() if len(names) == 1 else None

    def quote_of(self, name: str) -> str:
        """The first sentence that holds a name in one of its forms; empty where none does."""
        spots = (spot for spot in self.candidates.names if name in {spot.name, self._written(spot)})
        return next((self.sentence(spot) for spot in spots), "")

    def sentence(self, spot: Spot) -> str:
        """The sentence in which a spot begins; empty where it begins in none."""
        sentence = self.candidates.sentence(spot)
        return sentence.quote if sentence else ""

    def about(self, name: str) -> tuple[str, ...]:
        """The first sentences that name somebody: a coach's team is often told in another one than his part."""
        named = dict.fromkeys(self.sentence(spot) for spot in self.candidates.names if spot.name == name)
        return tuple(named)[:MOST_SENTENCES]

    def parts(self, part: str) -> tuple[PartSpot, ...]:
        """The people whom words beside their names give a part."""
        return tuple(spot for spot in self.candidates.parts if spot.part == part)


def _may_be_team(spot: NameSpot, people: set[str]) -> bool:
    return spot.kind not in {"competition", "place"} and not (spot.kind == "person" and spot.name in people)


def _closed(sentence: str) -> str:
    return sentence if sentence[-1:] in ".!?…\"”»'" else f"{sentence}."


def plain(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())
