"""The way of one article: reading, verification, the blind second look, the re-ask, and the best of all attempts."""

from __future__ import annotations

from dataclasses import dataclass, field

from summarizer.concurrency import processor
from summarizer.errors import NoUsableAnswer
from summarizer.gate import Gate, here
from summarizer.prompts import PromptSet, load_prompts
from summarizer.reading import Plan, Reading, look, plan_for, read, reads_again
from summarizer.schemas.article import Article
from summarizer.schemas.exchange import Model
from summarizer.schemas.proposal import Proposal
from summarizer.schemas.summary import ArticleInfo, ArticleSummary, Attempt, MatchSummary, Outcome
from summarizer.schemas.verdict import Answers, Fault, Question, RoleAsked, Verdict
from summarizer.spotting import spot
from summarizer.story import Length, StoryFacts, write
from summarizer.verification import best

ROUNDS = {Plan.WHOLE: 2, Plan.STEPS: 1}
"""How often an article is put to the model at most: once, and once more where verification finds faults to mend.

The steps of a small model are not repeated: a second round was measured to add nothing and to cost half as much again.
"""


@dataclass(frozen=True)
class Summarizer:
    """Turns articles into verified summaries with one model.

    ``plan`` null means the one that suits the model, ``rounds`` null as often as suits the plan; ``language`` null
    writes headline and story in the article's own. ``gate`` is where proposals are judged.
    """

    model: Model
    prompts: PromptSet = field(default_factory=load_prompts)
    plan: Plan | None = None
    rounds: int | None = None
    language: str | None = None
    gate: Gate = here

    async def __call__(self, article: Article) -> ArticleSummary:
        """What the article says, each fact with its passage, and what is held.

        Raises :class:`NoUsableAnswer` where no attempt gave an answer that can be read, and other
        :class:`~summarizer.errors.ModelError` where the model cannot be reached.
        """
        verdict, attempts = await self._attempts(article)
        if verdict is None:
            outcomes = ", ".join(attempt.outcome.value for attempt in attempts)
            where = article.path or article.id
            raise NoUsableAnswer(f"{where}: {self.model.name} gave no usable answer ({outcomes})")
        async with processor():
            return self._summary(article, verdict, attempts)

    async def _attempts(self, article: Article) -> tuple[Verdict | None, tuple[Attempt, ...]]:
        verdicts: list[Verdict] = []
        attempts: list[Attempt] = []
        faults: tuple[Fault, ...] = ()
        problem: str | None = None
        plan, answers = self.plan or plan_for(self.model.name), dict[str, str]()
        for number in range(1, (self.rounds or ROUNDS[plan]) + 1):
            reading = await self._read(article, plan, faults, problem, number)
            verdict, looked = await self._verify(article, reading, answers)
            attempts += _judged(reading.attempts, verdict)
            attempts += looked
            verdicts += [verdict] if verdict else []
            faults, problem = (verdict.faults, None) if verdict else ((), reading.problem)
            if not (faults or problem):
                break
        return (best(verdicts) if verdicts else None), tuple(attempts)

    async def _read(
        self, article: Article, plan: Plan, faults: tuple[Fault, ...], problem: str | None, attempt: int
    ) -> Reading:
        candidates = None
        if plan is Plan.STEPS:
            async with processor():
                candidates = spot(article)
        return await read(
            article, self.model, plan, self.prompts,
            candidates=candidates, faults=faults, problem=problem, attempt=attempt,
        )  # fmt: skip

    async def _verify(
        self, article: Article, reading: Reading, answers: dict[str, str]
    ) -> tuple[Verdict | None, tuple[Attempt, ...]]:
        """The verdict on a reading; what it has asked is kept in ``answers``, so that no round asks it again."""
        if reading.proposal is None:
            return None, ()
        judgement = await self.gate(article, reading.proposal)
        if not (questions := self._fit(judgement.questions)):
            return judgement.verdict, ()
        attempts = await self._look(article, questions, answers)
        judgement = await self.gate(article, reading.proposal, answers)
        # what names the two teams is asked once it is settled which they are
        if any(question.role is RoleAsked.TEAM for question in questions) and judgement.questions:
            attempts += await self._look(article, self._fit(judgement.questions), answers)
            judgement = await self.gate(article, reading.proposal, answers)
        return judgement.verdict, attempts

    async def _look(
        self, article: Article, questions: tuple[Question, ...], answers: dict[str, str]
    ) -> tuple[Attempt, ...]:
        """The account of asking what ``answers`` lack; they have it afterwards."""
        unasked = [question for question in questions if question.id not in answers]
        found, attempts = await look(article, unasked, self.model, self.prompts)
        answers |= found
        return attempts

    def _fit(self, questions: tuple[Question, ...]) -> tuple[Question, ...]:
        """The questions for the model: on the whole article, or on passages alone where that is not to be asked about.

        A small model gets none: of what its second look let through half or more was measured to be false.
        """
        if not reads_again(self.model.name):
            return ()
        return tuple(question for question in questions if question.is_of_article) or questions

    async def second_look(self, article: Article, proposal: Proposal) -> Answers:
        """What the model answers to the questions that verification leaves open on a proposal."""
        questions = self._fit((await self.gate(article, proposal)).questions)
        answers, _ = await look(article, questions, self.model, self.prompts)
        return answers

    def _summary(self, article: Article, verdict: Verdict, attempts: tuple[Attempt, ...]) -> ArticleSummary:
        language = self.language or article.language or "en"
        return ArticleSummary(
            article=ArticleInfo.model_validate(article.model_dump(include=set(ArticleInfo.model_fields))),
            kind=verdict.kind,
            matches=tuple(told(match, language) for match in verdict.matches),
            held=verdict.held,
            suspicions=article.suspicions,
            attempts=attempts,
        )


def told(match: MatchSummary, language: str) -> MatchSummary:
    """The match with its headline and story, written by the template of that language from its facts alone."""
    story = write(StoryFacts.of_summary(match), language, length=Length.SHORT)
    return match.model_copy(update={"headline": story.headline, "story": story.text})


def _judged(attempts: tuple[Attempt, ...], verdict: Verdict | None) -> tuple[Attempt, ...]:
    """The attempts, the last of which is marked where verification found faults in what it gave."""
    if verdict is None or not verdict.faults or attempts[-1].outcome is not Outcome.OK:
        return attempts
    return (*attempts[:-1], attempts[-1].model_copy(update={"outcome": Outcome.FAULTS}))
