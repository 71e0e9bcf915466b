"""The gate at work: a proposal goes in, the verdict and what it leaves to ask come out, here or in a process beside.

    python -m summarizer.gate

is the process beside: one order a line on its standard input, one judgement a line on its standard output.
"""

from __future__ import annotations

import asyncio
import gc
import os
import select
import sys
from collections import deque
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

from summarizer.circles import seldom_sought
from summarizer.concurrency import idle, processor
from summarizer.schemas.article import LANGUAGES, Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.schemas.values import Value
from summarizer.schemas.verdict import Answers, Question, Verdict
from summarizer.verification import examine, settle_and_ask

MANY_IN_FLIGHT = 32
"""From how many questions in flight the gate works in a process beside the one that asks.

The gate takes 3 to 15 ms an article. Fewer questions in flight leave the asking process that time; more of them bring
answers faster than one processor can both take in and judge.
"""

MANY_ARTICLES = 256
"""From how many articles it does so however few are asked at a time: their answers may all be kept already."""

_LONGEST_LINE = 1 << 30
"""Bytes of a judgement at most: bounded by the article, which somebody has already read into memory."""


class Judgement(Value):
    """What the gate finds: the verdict, and the questions that a second look, or a further one, would settle."""

    verdict: Verdict
    questions: tuple[Question, ...] = ()


class _Order(Value):
    article: Article
    proposal: Proposal
    answers: Answers | None = None


def judge(article: Article, proposal: Proposal, answers: Answers | None = None) -> Judgement:
    """The judgement on a proposal, with the answers of a second look where there are any."""
    verdict, questions = settle_and_ask(examine(article, proposal), answers)
    return Judgement(verdict=verdict, questions=questions)


class Gate(Protocol):
    """Judges proposals; the same judgement wherever it is done."""

    async def __call__(self, article: Article, proposal: Proposal, answers: Answers | None = None) -> Judgement:
        """The judgement on a proposal."""
        ...


async def here(article: Article, proposal: Proposal, answers: Answers | None = None) -> Judgement:
    """Judge in this process, one proposal at a time."""
    async with processor():
        return judge(article, proposal, answers)


@asynccontextmanager
async def gate_for(in_flight: int, *, articles: int = 0) -> AsyncIterator[Gate]:
    """The gate for a run: in a process beside this one where there is much to judge and a second processor."""
    much = in_flight >= MANY_IN_FLIGHT or articles >= MANY_ARTICLES
    if much and (os.cpu_count() or 1) > 1:
        async with beside() as gate:
            yield gate
    else:
        yield here


COMMAND = (sys.executable, "-P", "-m", "summarizer.gate")
"""How the process beside is started; its working directory is no place to import from."""


@asynccontextmanager
async def beside(command: Sequence[str] = COMMAND) -> AsyncIterator[Gate]:
    """The gate in a process of its own, which ends with this context or with this process, whatever ends it.

    Where that process cannot be started or fails, its work is done here: nothing is lost by it but time.
    """
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
            env=_environment(os.environ), limit=_LONGEST_LINE,
            start_new_session=True,  # Ctrl-C is this process's to answer
        )  # fmt: skip
    except OSError:
        yield here
        return
    gate = _Beside(process)
    try:
        yield gate
    finally:
        await gate.aclose()


_TO_START = frozenset(
    {
        *("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR"),
        *("PYTHONHOME", "PYTHONUSERBASE", "VIRTUAL_ENV", "HOME", "USERPROFILE", "APPDATA"),
        *("LANG", "LANGUAGE", "TMPDIR", "TEMP", "TMP"),
    },
)
"""What the process beside is told of the environment: where Python and its packages are, language, scratch folder."""


def _environment(environ: Mapping[str, str]) -> dict[str, str]:
    """What the process beside needs to start; it asks no model, so it gets no key."""
    told = {name: value for name, value in environ.items() if name in _TO_START or name.startswith("LC_")}
    package = str(Path(__file__).parents[1])
    return {**told, "PYTHONPATH": os.pathsep.join(filter(None, (package, environ.get("PYTHONPATH"))))}


AHEAD = 16
"""How many orders the process beside is given before it has judged the first of them: work for some 60 ms."""

_MOMENT = 0.001
"""Seconds between two looks at whether this process has time for an order that waits."""


@dataclass(frozen=True)
class _Waiting:
    """An order and who waits for its judgement; an empty line bids them judge it themselves."""

    order: _Order
    judged: asyncio.Future[bytes]


class _Beside:
    """Orders to a process and judgements from it, in the same order; what it is behind with is judged here when idle.

    Else the orders of the last answers would wait for that process while this one has nothing left to do.
    """

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._orders = cast("asyncio.StreamWriter", process.stdin)
        self._judgements = cast("asyncio.StreamReader", process.stdout)
        self._given: deque[_Waiting] = deque()
        self._behind: deque[_Waiting] = deque()
        self._is_behind = asyncio.Event()
        self._reader = asyncio.ensure_future(self._read())
        self._sharer = asyncio.ensure_future(self._share())

    async def __call__(self, article: Article, proposal: Proposal, answers: Answers | None = None) -> Judgement:
        line = await self._put(_Order(article=article, proposal=proposal, answers=answers))
        return Judgement.model_validate_json(line) if line.strip() else await here(article, proposal, answers)

    async def _put(self, order: _Order) -> bytes:
        """The line that answers an order; empty where the process gives none."""
        if self._reader.done():
            return b""
        waiting = _Waiting(order, asyncio.get_running_loop().create_future())
        self._behind.append(waiting)
        self._hand_over()
        return await waiting.judged

    def _hand_over(self) -> None:
        while self._behind and len(self._given) < AHEAD:
            waiting = self._behind.popleft()
            self._given.append(waiting)
            self._orders.write(waiting.order.model_dump_json().encode() + b"\n")
        if self._behind:
            self._is_behind.set()

    async def _read(self) -> None:
        try:
            while line := await self._judgements.readline():
                _give(self._given.popleft().judged, line)
                self._hand_over()
        finally:
            for waiting in (*self._given, *self._behind):
                _give(waiting.judged, b"")

    async def _share(self) -> None:
        """Give orders back to who gave them while the process is behind with them and this one has nothing to do."""
        while await self._is_behind.wait():
            if not await idle():
                await asyncio.sleep(_MOMENT)
            elif self._behind:
                _give(self._behind.popleft().judged, b"")
            else:
                self._is_behind.clear()

    async def aclose(self) -> None:
        """End the process and wait for its end."""
        self._orders.close()
        self._reader.cancel()
        self._sharer.cancel()
        await asyncio.gather(self._reader, self._sharer, return_exceptions=True)
        if self._process.returncode is None:
            self._process.kill()  # it holds nothing that could be lost
        await self._process.wait()


def _give(judged: asyncio.Future[bytes], line: bytes) -> None:
    if not judged.done():  # who waited may have been cancelled
        judged.set_result(line)


def _judged(line: bytes) -> bytes:
    """A judgement as a line; an empty one where the order fails, which then fails where it was given."""
    try:
        order = _Order.model_validate_json(line)
        return judge(order.article, order.proposal, order.answers).model_dump_json().encode() + b"\n"
    except Exception:  # noqa: BLE001 - told by whoever gave the order, which does it again
        return b"\n"


_RESULT = "Linden - Ostrau 2-1"
_REPORT = f"{_RESULT}\n\nKern, 12'. Falk, 60'.\n"


def _warm_up() -> None:
    """Compile what the rules of each language look for while no order waits: else a first one waits for it."""
    sides = {
        side: Claim(value=name, quote=_RESULT) for side, name in (("home_team", "Linden"), ("away_team", "Ostrau"))
    }
    goal = ProposedEvent(quote="Kern, 12'", fields={"scorer": Claim(value="Kern"), "team": Claim(value="Linden")})
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=sides, goals=(goal,)),))
    for language in LANGUAGES:
        if os.name != "posix" or select.select([sys.stdin], [], [], 0)[0]:
            return
        judge(Article(id="sha256-0000000000000000", text=_REPORT, language=language), proposal)


def _serve() -> None:
    with seldom_sought():
        _warm_up()
        gc.freeze()  # what is loaded by now stays until the end
        for line in sys.stdin.buffer:
            sys.stdout.buffer.write(_judged(line))
            sys.stdout.buffer.flush()


if __name__ == "__main__":
    _serve()
