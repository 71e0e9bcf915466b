"""Ways of reading an article with a model, and which one a model gets: one whole question, or several small steps."""

from __future__ import annotations

import re
from enum import StrEnum

from summarizer.prompts import PromptSet
from summarizer.reading.answers import ArticleAnswer
from summarizer.reading.asking import Again, ask, with_again
from summarizer.reading.candidates import Candidates, without
from summarizer.reading.proposing import propose
from summarizer.reading.steps import Steps
from summarizer.schemas.article import Article
from summarizer.schemas.exchange import Model
from summarizer.schemas.proposal import Proposal
from summarizer.schemas.summary import Attempt
from summarizer.schemas.values import Value
from summarizer.schemas.verdict import Fault

_BILLIONS = re.compile(r"(\d+(?:\.\d+)?)\s*([bm])\b", re.IGNORECASE)
SMALL = 5.0
"""Up to so many billions of parameters a local model does better on small steps than on the whole question."""
LARGE = 30.0
"""From so many billions of parameters a model's second reading is taken for one of its own."""


class Plan(StrEnum):
    """How an article is put to a model."""

    WHOLE = "whole"
    STEPS = "steps"


class Reading(Value):
    """What one reading gave: a proposal, or null and the problem in words fit for a re-ask; and every exchange."""

    proposal: Proposal | None
    attempts: tuple[Attempt, ...]
    problem: str | None = None


def plan_for(model: str) -> Plan:
    """The plan for a model by its name (``provider/name``): steps for small local models, whole for all others."""
    if not _is_local(model):
        return Plan.WHOLE
    return Plan.STEPS if (_billions(model) or 0.0) <= SMALL else Plan.WHOLE


def reads_again(model: str) -> bool:
    """Whether a second reading by a model is worth having, by its name: not if that tells of a smaller size than large.

    One of 1.5 billion parameters agrees with its own mistakes: on six articles its second reading let out six
    falsehoods and no true fact. A local file of unknown size counts as small, a hosted model of one as large.
    """
    billions = _billions(model)
    return not _is_local(model) if billions is None else billions >= LARGE


def _is_local(model: str) -> bool:
    return model.partition("/")[0] == "local"


def _billions(model: str) -> float | None:
    """The billions of parameters that a model's name tells, or none."""
    size = _BILLIONS.search(model.partition("/")[2] or model)
    return float(size[1]) / (1000 if size[2].lower() == "m" else 1) if size else None


async def read(  # noqa: PLR0913 - the article, who reads it and how, and what went wrong last time
    article: Article,
    model: Model,
    plan: Plan,
    prompts: PromptSet,
    *,
    candidates: Candidates | None = None,
    faults: tuple[Fault, ...] = (),
    problem: str | None = None,
    attempt: int = 1,
) -> Reading:
    """Put an article to a model; ``faults`` or ``problem`` of the last attempt are quoted back to it.

    Steps choose among ``candidates``; without any, the article is read whole.
    """
    again = Again(attempt=attempt, faults=faults, problem=problem)
    if plan is Plan.STEPS and candidates is not None:
        return await read_in_steps(article, model, prompts, candidates, again)
    return await read_whole(article, model, prompts, again)


async def read_in_steps(
    article: Article, model: Model, prompts: PromptSet, candidates: Candidates, again: Again
) -> Reading:
    """Several small questions; one that has no usable answer leaves its facts out.

    Faults are not quoted back: a small model does not heed them. What was refused is not offered again.
    """
    steps = Steps(article, without(candidates, again.faults), model, prompts, Again(attempt=again.attempt))
    proposal = await steps.read()
    return Reading(proposal=proposal, attempts=tuple(steps.attempts), problem=None if proposal else steps.problem)


async def read_whole(article: Article, model: Model, prompts: PromptSet, again: Again) -> Reading:
    """Everything in one question."""
    prompt = prompts["whole"]
    messages = prompt.render(article_id=article.id, text=article.body, published=article.published)
    reply = await ask(
        model, prompt, ArticleAnswer, article, with_again(messages, again, prompts), attempt=again.attempt
    )
    proposal = propose(reply.value) if reply.value is not None else None
    return Reading(proposal=proposal, attempts=(reply.attempt,), problem=reply.problem)
