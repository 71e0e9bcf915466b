"""``summarize article``, ``summarize schema`` and ``summarize prompts``."""

# Imports stand inside the commands: loading pydantic and a model client would triple the time of ``--help``.
# ruff: noqa: PLC0415

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from summarizer.cli import options
from summarizer.cli.progress import progress
from summarizer.cli.screen import width

if TYPE_CHECKING:
    from summarizer.errors import SummarizerError
    from summarizer.schemas.article import Article
    from summarizer.settings import Settings

Inputs = Annotated[
    list[str],
    typer.Argument(metavar="FILE...", help="Articles: files, folders, or - for standard input.", show_default=False),
]


def article(  # noqa: PLR0913 (one parameter an option)
    inputs: Inputs,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object an article, one a line.")] = False,
    markdown: Annotated[bool, typer.Option("--markdown", help="Markdown instead of the terminal view.")] = False,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="A folder for one file an article.")] = None,
    language: Annotated[str | None, typer.Option(help="Language of headline and story; else the article's.")] = None,
    prompt: Annotated[str | None, typer.Option(help="A house's own prompt, with --schema.")] = None,
    schema: Annotated[
        str | None, typer.Option(help="A house's own answer schema, as MODULE:CLASS or FILE.py:CLASS.")
    ] = None,
    model: options.Model = None,
    base_url: options.BaseUrl = None,
    prompts: options.Prompts = None,
    recordings: options.Recordings = None,
    mode: options.Mode = None,
    plan: options.Plan = None,
    concurrency: options.Concurrency = None,
    config: options.Config = None,
) -> None:
    """Read articles and print what each says of its match: every fact with its passage, and what is held and why."""
    from summarizer.concurrency import run_async
    from summarizer.errors import UsageError

    if as_json and markdown:
        raise UsageError("--json and --markdown exclude each other; choose one")
    if (prompt is None) != (schema is None):
        raise UsageError("--prompt and --schema belong together: give both, or neither")
    given = options.settings(
        model=model, base_url=base_url, prompts=prompts, recordings=recordings, mode=mode, plan=plan,
        concurrency=concurrency, config=config,
    )  # fmt: skip
    failures = Failures()
    # what cannot be read is said before anybody looks for a model
    articles = readable(inputs, failures)
    if articles:
        work = _house(given, prompt, schema) if prompt and schema else _football(given, language)
        output = Output(as_json=as_json, markdown=markdown, folder=out)
        run_async(_run(work, articles, output, failures))
    failures.leave()


def schema(
    *,
    of: Annotated[str, typer.Argument(metavar="[article|match|digest]", help="Whose output.")] = "article",
) -> None:
    """Print the JSON Schema of the output."""
    from summarizer.errors import UsageError
    from summarizer.schemas import published

    if of not in published.OUTPUTS:
        raise UsageError(f"no output is called {of!r}; known: {', '.join(published.OUTPUTS)}")
    typer.echo(json.dumps(published.json_schema(of), indent=2, ensure_ascii=False))


def prompts(*, prompts: options.Prompts = None, config: options.Config = None) -> None:
    """List the prompts in force with their versions."""
    from summarizer.prompts import list_prompts

    folder = options.settings(prompts=prompts, config=config).prompts
    for prompt in list_prompts(folder):
        typer.echo(f"{prompt.name:<16} {prompt.version:<6} {prompt.hash[:19]}  {prompt.path}")
        if prompt.description:
            typer.echo(f"{'':<16} {prompt.description}")


Work = AbstractAsyncContextManager[tuple[Callable[["Article"], Any], int]]


@dataclass
class Failures:
    """What went wrong so far: said on stderr as it comes, and remembered for the exit code."""

    codes: list[int] = field(default_factory=list)

    def add(self, error: SummarizerError) -> None:
        """Say an error in one line."""
        say(str(error))
        self.codes.append(error.exit_code)

    def leave(self) -> None:
        """Leave with the gravest error's exit code, if there was any."""
        if self.codes:
            raise typer.Exit(max(self.codes))


@dataclass(frozen=True)
class Output:
    """Where results go and in what form."""

    as_json: bool = False
    markdown: bool = False
    folder: Path | None = None

    def write(self, article: Article, result: Any) -> None:
        """Print one result, or write it to its file in the folder."""
        if self.folder is None:
            typer.echo(self._text(result, sys.stdout.isatty()), nl=self.as_json)
            return
        path = self.folder / f"{_stem(article)}{self._suffix}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self._text(result, color=False).rstrip("\n") + "\n", encoding="utf-8")
        say(f"wrote {path}")

    @property
    def _suffix(self) -> str:
        return ".json" if self.as_json else ".md" if self.markdown else ".txt"

    def _text(self, result: Any, color: bool) -> str:  # noqa: FBT001
        if self.as_json:
            return str(result.model_dump_json())
        from summarizer.rendering.markdown import article_markdown
        from summarizer.rendering.terminal import article_view

        return article_markdown(result) if self.markdown else article_view(result, width=width(), color=color)


def readable(inputs: Iterable[str], failures: Failures) -> list[Article]:
    """The articles that can be read; what cannot is said and counted."""
    from summarizer.article import read_articles
    from summarizer.errors import InputError

    articles: list[Article] = []
    for found in read_articles(list(inputs), stdin=sys.stdin.buffer):
        if isinstance(found, InputError):
            failures.add(found)
        else:
            articles.append(found)
    return articles


async def _run(work: Work, articles: list[Article], output: Output, failures: Failures) -> None:
    from summarizer.errors import SummarizerError
    from summarizer.library import each

    with progress(len(articles), "articles") as advance:
        async with work as (one, limit):
            async for article, result in each(articles, one, limit=limit):
                advance()
                if isinstance(result, SummarizerError):
                    failures.add(result)
                else:
                    output.write(article, result)


def _football(given: Settings, language: str | None) -> Work:
    from summarizer.library import summarizer

    return summarizer(settings=_chosen(given), language=language)


def _house(given: Settings, prompt: str, schema: str) -> Work:
    from summarizer.cli.house import load_schema
    from summarizer.library import extractor

    return extractor(prompt=prompt, schema=load_schema(schema), settings=_chosen(given))


def _chosen(given: Settings) -> Settings:
    """The settings, after saying which model is asked where nobody named one."""
    from summarizer.models.choice import choose

    line = choose(given).line
    if line:
        say(line)
    return given


def say(line: str) -> None:
    """One line on stderr."""
    typer.echo(f"summarize: {line}", err=True)


def _stem(article: Article) -> str:
    name = Path(article.path).stem if article.path and article.path != "-" else ""
    return name or article.id
