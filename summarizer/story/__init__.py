"""Prose from verified facts: the template writer, the model writer, and the check of every sentence."""

from summarizer.story.check import check, check_sentences, missing
from summarizer.story.facts import LANGUAGES, Language, Names, StoryFacts, StoryGoal, StoryIncident, StoryNotable
from summarizer.story.model import WrittenStory, write_with_model
from summarizer.story.notice import label, notice
from summarizer.story.plan import Length
from summarizer.story.problems import Fault, Problem
from summarizer.story.template import Story, write

__all__ = [
    "LANGUAGES",
    "Fault",
    "Language",
    "Length",
    "Names",
    "Problem",
    "Story",
    "StoryFacts",
    "StoryGoal",
    "StoryIncident",
    "StoryNotable",
    "WrittenStory",
    "check",
    "check_sentences",
    "label",
    "missing",
    "notice",
    "write",
    "write_with_model",
]
