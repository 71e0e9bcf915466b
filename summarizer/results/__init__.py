"""Results as openfootball keeps them: JSON in both its dialects and football.txt, read into values and written."""

from summarizer.results.football_text import football_text, match_text
from summarizer.results.football_text_reading import TextReading, read_football_text
from summarizer.results.from_report import result_of
from summarizer.results.openfootball import load_results, match_json, read_results, results_json
from summarizer.results.values import MinuteForm, Result, ResultGoal, Results, ResultScore

__all__ = [
    "MinuteForm",
    "Result",
    "ResultGoal",
    "ResultScore",
    "Results",
    "TextReading",
    "football_text",
    "load_results",
    "match_json",
    "match_text",
    "read_football_text",
    "read_results",
    "result_of",
    "results_json",
]
