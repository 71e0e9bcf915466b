"""The model writer: it sees verified facts only; each of its sentences is checked, asked again once, or replaced."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from summarizer.prompts import Prompt, PromptSet
from summarizer.schemas.exchange import Model, Request
from summarizer.schemas.summary import Attempt
from summarizer.schemas.values import Value
from summarizer.story.check import check, check_sentences, missing
from summarizer.story.facts import Language, StoryFacts, written_in
from summarizer.story.lexicon import lexicon
from summarizer.story.mentions import Kind, Subject, parse
from summarizer.story.plan import Length
from summarizer.story.points import points_of
from summarizer.story.problems import Fault, Problem
from summarizer.story.template import HEADLINE_LIMIT, Story, Told, tell, write

PROMPT = "story"
REASK = "story-reask"
MAX_TOKENS = 2000

_ENGLISH: dict[Language, str] = {
    "it": "Italian",
    "en": "English",
    "es": "Spanish",
    "de": "German",
    "fr": "French",
    "pt": "European Portuguese",
}


class Line(BaseModel):
    """One sentence of an answer, and the number of the point that it tells."""

    model_config = ConfigDict(extra="forbid")

    point: int
    text: str = Field(max_length=400)


class StoryAnswer(BaseModel):
    """What a model may answer: a headline, a standfirst, and a sentence for each point."""

    model_config = ConfigDict(extra="forbid")

    headline: str = Field(max_length=140)
    standfirst: str = Field(max_length=400)
    sentences: list[Line] = Field(max_length=40)


class WrittenStory(Value):
    """A story that a model had a part in: what stands, whose it is, and why the rest was not taken.

    ``kept`` counts the model's sentences in the text, ``replaced`` the template's that stand for a failed or missing
    one, ``dropped`` the model's that told no point asked for. ``own_headline`` and ``own_standfirst`` say whether
    those two are the model's.
    """

    story: Story
    attempts: tuple[Attempt, ...]
    kept: int
    replaced: int
    dropped: int = 0
    own_headline: bool = False
    own_standfirst: bool = False
    problems: tuple[Problem, ...] = ()

    @property
    def share_kept(self) -> float:
        """The share of the text's sentences that are the model's."""
        return self.kept / (self.kept + self.replaced) if self.kept + self.replaced else 0.0


@dataclass(frozen=True)
class _Draft:
    """The best of the answers so far: what passed, by point, and what did not and why."""

    lines: dict[int, str] = field(default_factory=dict)
    headline: str | None = None
    standfirst: str | None = None
    problems: tuple[Problem, ...] = ()
    dropped: int = 0


async def write_with_model(
    facts: StoryFacts,
    language: str,
    model: Model,
    prompts: PromptSet,
    *,
    length: Length | int = Length.MEDIUM,
) -> WrittenStory:
    """A story in the model's words as far as they hold, and in the template's for the rest.

    The model is asked at most twice. Raises :class:`~summarizer.errors.ModelError` where it cannot be reached.
    """
    tongue = written_in(language)
    told = tell(facts, tongue, length=length)
    if not told:
        return WrittenStory(story=write(facts, tongue, length=length), attempts=(), kept=0, replaced=0)
    desk = _Desk(facts, tongue, told)
    answer, problem, attempt = await _ask(desk, model, prompts, (), None)
    draft = desk.judged(answer, _Draft())
    attempts = [attempt]
    if problem or len(draft.lines) < len(told):
        answer, _, attempt = await _ask(desk, model, prompts, draft.problems, problem)
        draft = desk.judged(answer, draft)
        attempts.append(attempt)
    return desk.published(draft, tuple(attempts), write(facts, tongue, length=length))


async def _ask(
    desk: _Desk, model: Model, prompts: PromptSet, problems: tuple[Problem, ...], problem: str | None
) -> tuple[StoryAnswer | None, str | None, Attempt]:
    again = bool(problems or problem)
    prompt = prompts[REASK if again else PROMPT]
    faults = [{"sentence": item.sentence, "message": item.message} for item in problems]
    variables = desk.variables() | ({"faults": faults, "problem": problem} if again else {})
    reply = await model.ask(_request(prompt, variables, desk, attempt=2 if again else 1))
    answer = reply.value if isinstance(reply.value, StoryAnswer) else None
    problem = None if answer else reply.problem or "The answer did not meet the schema."
    return answer, problem, reply.attempt


def _request(prompt: Prompt, variables: dict[str, Any], desk: _Desk, *, attempt: int) -> Request:
    return Request(
        prompt=prompt.name,
        version=prompt.version,
        prompt_hash=prompt.hash,
        article=desk.key,
        messages=prompt.render(**variables),
        answer=StoryAnswer,
        attempt=attempt,
        max_tokens=prompt.max_tokens or MAX_TOKENS,
    )


@dataclass(frozen=True)
class _Desk:
    """Judges a model's sentences against the facts and the template's sentences."""

    facts: StoryFacts
    language: Language
    told: tuple[Told, ...]

    @property
    def key(self) -> str:
        """What stands for the article in a recording: the facts themselves."""
        canonical = self.facts.model_dump_json(exclude_defaults=True)
        return "facts-" + hashlib.sha256(canonical.encode()).hexdigest()[:16]

    def variables(self) -> dict[str, Any]:
        """The variables of the prompt: the points as JSON lines, the language, the words that may be used."""
        points = [json.dumps(point, ensure_ascii=False) for point in points_of(self.facts, self.told)]
        return {
            "language": _ENGLISH[self.language],
            "points": points,
            "words": " ".join(sorted(lexicon(self.language).words)),
            "headline_limit": HEADLINE_LIMIT,
        }

    def judged(self, answer: StoryAnswer | None, before: _Draft) -> _Draft:
        """The draft with what of an answer holds; what held before stays."""
        if answer is None:
            return before
        lines, problems, dropped = dict(before.lines), [], 0
        for line in answer.sentences:
            if not 1 <= line.point <= len(self.told) or line.point in lines:
                dropped += line.point not in lines
                continue
            faults = self._faults(line.text, self.told[line.point - 1])
            problems += faults
            lines |= {} if faults else {line.point: line.text.strip()}
        answered = {line.point for line in answer.sentences} | set(lines)
        problems += [_unanswered(number) for number in range(1, len(self.told) + 1) if number not in answered]
        return _Draft(
            lines,
            before.headline or self._headline(answer.headline),
            before.standfirst or self._standfirst(answer.standfirst),
            tuple(problems),
            dropped,
        )

    def published(self, draft: _Draft, attempts: tuple[Attempt, ...], template: Story) -> WrittenStory:
        """The story that stands: the whole is checked once more, and gives way to the template if it does not hold."""
        texts = [draft.lines.get(number, item.text) for number, item in enumerate(self.told, start=1)]
        kept = len(draft.lines)
        text = " ".join(texts)
        if kept and check(text, self.facts, self.language):
            text, kept = template.text, 0
        story = Story(
            headline=draft.headline or template.headline, standfirst=draft.standfirst or template.standfirst, text=text
        )
        return WrittenStory(
            story=story,
            attempts=attempts,
            kept=kept,
            replaced=len(self.told) - kept,
            dropped=draft.dropped,
            own_headline=draft.headline is not None,
            own_standfirst=draft.standfirst is not None,
            problems=draft.problems,
        )

    def _faults(self, text: str, told: Told) -> list[Problem]:
        faults = list(check_sentences(text, self.facts, self.language))
        if not text.rstrip().endswith((".", "!")) or not text.strip():
            faults.append(Problem(fault=Fault.EVENT, sentence=text, detail="a sentence ends with a full stop"))
        lacking = self._lacking(text, told)
        if lacking:
            faults.append(Problem(fault=Fault.LEFT_OUT, sentence=text, detail=lacking))
        return faults

    def _lacking(self, text: str, told: Told) -> str:
        """What a sentence must tell of its point and does not: its people, its figures of weight, its event."""
        subject = Subject.of(self.facts, self.language)
        ours = {mention.name for mention in parse(told.text, subject).of_kind(Kind.PERSON)}
        theirs = {mention.name for mention in parse(text, subject).of_kind(Kind.PERSON)}
        gone = set(missing(text, self.facts, self.language)) - set(missing(told.text, self.facts, self.language))
        return ", ".join([*sorted(ours - theirs), *sorted(gone), *sorted(self._figures(told) - _numbers(text))])

    def _figures(self, told: Told) -> set[str]:
        """The figures that a sentence must have: of a single goal its minute, else all of the template's."""
        if len(told.about) == 1 and told.about[0].startswith("goals["):
            minute = self.facts.goals[int(told.about[0][6:-1])].minute
            return _numbers(str(minute)) if minute else set()
        return _numbers(told.text)

    def _headline(self, text: str) -> str | None:
        text = text.strip().rstrip(".")
        teams = [name for name in (self.facts.home_team, self.facts.away_team) if name]
        named = {m.name for m in parse(text, Subject.of(self.facts, self.language)).of_kind(Kind.TEAM)}
        whole = bool(text) and len(text) <= HEADLINE_LIMIT and set(teams) <= named
        return text if whole and not check_sentences(text, self.facts, self.language) else None

    def _standfirst(self, text: str) -> str | None:
        text = text.strip()
        return text if text and not check_sentences(text, self.facts, self.language) else None


def _unanswered(point: int) -> Problem:
    return Problem(fault=Fault.LEFT_OUT, sentence=f"point {point}", detail="there is no sentence for this point")


def _numbers(text: str) -> set[str]:
    digits = "".join(char if char.isdigit() else " " for char in text)
    return set(digits.split())
