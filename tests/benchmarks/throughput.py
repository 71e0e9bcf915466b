"""Articles a second against an endpoint that takes one second an answer, beside openai and instructor alone.

    PYTHONPATH=tests python tests/benchmarks/throughput.py [--articles 500] [--in-flight 50] [--delay 1.0]

Both sides run in processes of their own against the same server, one after the other. The ideal is what the delay
alone allows: articles / in flight * delay seconds. CPU is user plus system time of the process and of the
process that the gate works in; its own start-up is left out, the other's is counted.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve()


async def ours(base_url: str, articles: int, in_flight: int) -> int:
    """The whole way of an article: read, verify, write; gives how many facts were published."""
    from loopback import generated

    from summarizer import article_from_text, load_settings
    from summarizer.library import each, summarizer

    settings = load_settings(
        model="openai/loopback", base_url=base_url, api_key="none", mode="live", concurrency=in_flight, environ={}
    )
    texts = (article_from_text(generated.text(number)) for number in range(articles))
    async with summarizer(settings=settings) as (one, limit):
        found = [result async for _, result in each(texts, one, limit=limit)]
    return sum(len(result.matches[0].goals) for result in found)


async def theirs(base_url: str, articles: int, in_flight: int) -> int:
    """openai and instructor in a plain gather, with the same question and the same answer schema."""
    import instructor
    import openai
    from loopback import generated

    from summarizer import article_from_text
    from summarizer.prompts import load_prompts
    from summarizer.reading.answers import ArticleAnswer

    prompt = load_prompts()["whole"]
    client = instructor.from_openai(
        openai.AsyncOpenAI(base_url=base_url, api_key="none", max_retries=0), mode=instructor.Mode.JSON_SCHEMA
    )
    slots = asyncio.Semaphore(in_flight)

    async def one(number: int) -> ArticleAnswer:
        article = article_from_text(generated.text(number))
        messages = prompt.render(article_id=article.id, text=article.body, published=article.published)
        async with slots:
            return await client.create(
                model="loopback",
                response_model=ArticleAnswer,
                messages=[message.model_dump() for message in messages],
                max_retries=0,
            )

    found = await asyncio.gather(*(one(number) for number in range(articles)))
    return sum(len(answer.matches[0].goals) for answer in found)


def night(base_url: str, articles: int, in_flight: int) -> dict[str, float]:
    """A whole night's reading: read, verify, write, store; taking in and putting together are left out."""
    from loopback import generated

    from summarizer import load_settings
    from summarizer.digest.night import World, hold
    from summarizer.digest.orders import Orders

    marks: dict[str, tuple[float, float]] = {}

    def listen(name: str, _: object) -> None:
        if name in ("begin", "reading_ended"):  # the others come with every article
            marks[name] = (time.perf_counter(), processor_seconds())

    settings = load_settings(
        model="openai/loopback", base_url=base_url, api_key="none", concurrency=in_flight, environ={}
    )
    with tempfile.TemporaryDirectory() as folder:
        inbox = generated.write_inbox(Path(folder) / "inbox.jsonl", range(articles))
        orders = Orders((str(inbox),), Path(folder) / "digest", Path(folder) / "ledger", label="night")
        report = hold(orders, settings, World(listen=listen))
    began, ended = marks["begin"], marks["reading_ended"]
    return {"goals": report.counts.published, "seconds": ended[0] - began[0], "cpu": ended[1] - began[1]}


def measure(side: str, base_url: str, articles: int, in_flight: int) -> None:
    """Run one side in this process and print its figures as JSON."""
    if side == "night":
        night(base_url, 1, 1)
        figures = night(base_url, articles, in_flight)
        print(json.dumps({**figures, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
        return
    from summarizer.concurrency import run_async

    run, start = {"ours": (ours, run_async), "theirs": (theirs, asyncio.run)}[side]
    start(run(base_url, 1, 1))  # imports and first connection are not what is measured
    before, started = processor_seconds(), time.perf_counter()
    goals = start(run(base_url, articles, in_flight))
    seconds, cpu = time.perf_counter() - started, processor_seconds() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"goals": goals, "seconds": seconds, "cpu": cpu, "peak": peak}))


def processor_seconds() -> float:
    """User and system time of this process and of those that it has started and seen end."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def main() -> None:
    """Start the server, run both sides, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--in-flight", type=int, default=50)
    parser.add_argument("--delay", type=float, default=1.0)
    parser.add_argument("--side", nargs=2, metavar=("SIDE", "URL"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.side:
        measure(*given.side, given.articles, given.in_flight)
        return
    command = [sys.executable, "-m", "loopback.endpoint", "--delay", str(given.delay)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=HERE.parents[1]) as server:
        try:
            assert server.stdout is not None
            base_url = server.stdout.readline().strip()
            ideal = given.articles / given.in_flight * given.delay
            print(
                f"{given.articles} articles, {given.in_flight} in flight, {given.delay:g} s an answer, "
                f"ideal {ideal:.1f} s"
            )
            print(f"{'':<22}{'articles/s':>11}{'of ideal':>10}{'CPU ms/article':>16}{'peak MiB':>10}")
            cpu = {}
            for side, name in (
                ("theirs", "openai + instructor"),
                ("ours", "one by one"),
                ("night", "a night's reading"),
            ):
                again = [sys.executable, str(HERE), "--side", side, base_url]
                again += ["--articles", str(given.articles), "--in-flight", str(given.in_flight)]
                figures = json.loads(subprocess.run(again, capture_output=True, text=True, check=True).stdout)
                assert figures["goals"] == given.articles, f"{name} lost goals: {figures['goals']} of {given.articles}"
                cpu[side] = figures["cpu"] / given.articles * 1000
                share, rate = ideal / figures["seconds"], given.articles / figures["seconds"]
                print(f"{name:<22}{rate:>11.1f}{share:>10.3f}{cpu[side]:>16.2f}{figures['peak']:>10.0f}")
            print(f"CPU of the articles one by one over openai + instructor: {cpu['ours'] / cpu['theirs']:.2f}")
            print(f"CPU of a night's reading over openai + instructor: {cpu['night'] / cpu['theirs']:.2f}")
        finally:
            server.terminate()


if __name__ == "__main__":
    main()
