"""``python -m summarizer``: the same as the ``summarize`` command."""

from summarizer.cli import main

main()
