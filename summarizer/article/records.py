"""Articles in JSON and JSON Lines: one object an article, each read or refused on its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from summarizer.article.building import article_from_html, article_from_text
from summarizer.errors import InputError
from summarizer.schemas.article import Article

_KEYS = ("text", "html", "title", "source", "published", "url", "language")


def articles_in_json(text: str, name: str) -> Iterator[Article | InputError]:
    """The articles of one object or a list of them, and an error for each item that gives none."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        yield InputError(
            f"{name}{_place(error)}: is not valid JSON ({_said(error)}); mend it, or name it .jsonl if each line is one"
        )
        return
    if isinstance(data, list):
        if not data:
            yield InputError(f"{name}: is an empty list; give objects with text or html")
        for number, item in enumerate(data, 1):
            yield _article(item, name, f"{name} item {number}")
    else:
        yield _article(data, name, name)


def articles_in_lines(text: str, name: str) -> Iterator[Article | InputError]:
    """The articles of JSON Lines: the good lines are given, a bad one is an error with its number."""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        where = f"{name} line {number}"
        try:
            item = json.loads(line)
        except (ValueError, RecursionError) as error:
            yield InputError(f"{where}: is not valid JSON ({_said(error)}); mend or remove the line")
            continue
        yield _article(item, name, where)


def _article(item: Any, path: str, where: str) -> Article | InputError:
    try:
        record = _checked(item, where)
        text, html = record.pop("text", None), record.pop("html", None)
        if text:
            return article_from_text(text, path=path, **record)
        return article_from_html(html or "", path=path, **record)
    except InputError as error:
        # The building names the file; the desk needs the place in it.
        said = str(error)
        return InputError(
            said if said.startswith(f"{where}:") else f"{where}:{said.removeprefix(path).removeprefix(':')}"
        )


def _checked(item: Any, where: str) -> dict[str, str]:
    if not isinstance(item, dict):
        raise InputError(f"{where}: is {_kind(item)}, not an object; give an object with text or html")
    for key in _KEYS:
        if not isinstance(item.get(key), str | None):
            raise InputError(f"{where}: {key} is {_kind(item[key])}; give a string or leave it out")
    record = {key: item[key] for key in _KEYS if item.get(key)}
    if not (record.get("text", "").strip() or record.get("html", "").strip()):
        raise InputError(f"{where}: has neither text nor html; give the article in one of them")
    return record


def _kind(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "a list"
        case _:
            return "an object"


def _place(error: Exception) -> str:
    return f" line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""


def _said(error: Exception) -> str:
    match error:
        case json.JSONDecodeError():
            said = error.msg.removesuffix(" starting at")
            return f"{said[:1].lower()}{said[1:]} at column {error.colno}"
        case RecursionError():
            return "nested too deeply"
        case _:
            return "a number too long"
