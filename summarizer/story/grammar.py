"""Names in a sentence: article, contraction, elision and number, from a table of known teams.

A name that the table does not know stands without an article, which is never wrong in a report of a match.
"""

from __future__ import annotations

import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from summarizer.story.facts import Language

_ARTICLES: dict[Language, dict[str, str]] = {
    "en": {"m": "the"},
    "it": {"m": "il", "f": "la", "mp": "i", "fp": "le"},
    "es": {"m": "el", "f": "la", "mp": "los", "fp": "las"},
    "fr": {"m": "le", "f": "la", "mp": "les", "fp": "les"},
    "pt": {"m": "o", "f": "a", "mp": "os", "fp": "as"},
}
_GERMAN: dict[str, dict[str, str]] = {
    "nom": {"m": "der", "f": "die", "n": "das", "mp": "die", "fp": "die"},
    "acc": {"m": "den", "f": "die", "n": "das", "mp": "die", "fp": "die"},
    "dat": {"m": "dem", "f": "der", "n": "dem", "mp": "den", "fp": "den"},
}
_CONTRACTED: dict[str, dict[str, str]] = {
    "it": {
        "di": "del dello dell' della dei degli delle",
        "a": "al allo all' alla ai agli alle",
        "da": "dal dallo dall' dalla dai dagli dalle",
        "su": "sul sullo sull' sulla sui sugli sulle",
    },
    "fr": {"de": "du des", "à": "au aux"},
    "es": {"de": "del", "a": "al"},
    "pt": {
        "de": "do da dos das",
        "a": "ao à aos às",
        "em": "no na nos nas",
        "por": "pelo pela pelos pelas",
    },
}
_ORDER = {"it": "il lo l' la i gli le", "fr": "le les", "es": "el", "pt": "o a os as"}
_VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class Term:
    """A name with its class: m, f, mp, fp, n, or null where it takes no article."""

    text: str
    kind: str | None = None

    @property
    def plural(self) -> bool:
        """Whether verbs follow it in the plural."""
        return self.kind in {"mp", "fp"}


@lru_cache(maxsize=4096)
def team_term(name: str, language: Language) -> Term:
    """The team as the language treats it."""
    table = _table()[language]
    for kind in ("m", "f", "n", "mp", "fp"):
        if name in table.get(kind, ()):
            # English lists what takes an article; number does not show in the past tense.
            return Term(name, kind)
    return Term(name, _by_first_word(name, table))


def is_foreign_country(name: str, language: Language) -> bool:
    """Whether a name is a country's English one, in a language that gives countries articles and names of its own."""
    return (
        name in _table()["en"]["countries"] and team_term(name, language).kind is None and language not in {"es", "de"}
    )


def person_term(name: str) -> Term:
    """A person, who takes no article in any of the languages."""
    return Term(name)


def inflect(term: Term, form: str, language: Language) -> str:
    """The name in a form: ``the``, a German case (``nom``, ``acc``, ``dat``), or a preposition (``di``, ``von``)."""
    if language == "de":
        return _german(term, form)
    if form == "the":
        return _joined(_article(term, language), term.text)
    return _after(form, term, language)


def join(items: tuple[str, ...], language: Language) -> str:
    """A list in words: "A, B and C", with the Spanish and Italian euphonic forms."""
    if len(items) < 2:
        return "".join(items)
    word = {"en": "and", "it": "e", "es": "y", "de": "und", "fr": "et", "pt": "e"}[language]
    folded = _fold(items[-1])
    if language == "it" and folded.startswith("e"):
        word = "ed"
    if (
        language == "es"
        and folded.removeprefix("h").startswith("i")
        and folded.removeprefix("h")[1:2] not in {"a", "e", "o"}
    ):
        word = "e"
    return f"{', '.join(items[:-1])} {word} {items[-1]}"


@cache
def _table() -> dict[str, dict[str, frozenset[str]]]:
    raw: dict[str, dict[str, Any]] = tomllib.loads(
        files(__package__).joinpath("names.toml").read_text(encoding="utf-8")
    )
    return {language: {kind: frozenset(names) for kind, names in kinds.items()} for language, kinds in raw.items()}


def _by_first_word(name: str, table: dict[str, frozenset[str]]) -> str | None:
    if name in table.get("bare", ()):
        return None
    first = name.removeprefix("1. ").split(" ", 1)[0]
    return next((kind for kind in ("m", "f") if first in table.get(f"{kind}_first", ())), None)


def _article(term: Term, language: Language) -> str:
    article = _ARTICLES[language].get(term.kind or "", "")
    return _italian(article, term.text) if language == "it" else _elided(article, term.text, language)


def _italian(article: str, name: str) -> str:
    sound = _fold(name)
    vowel = sound[:1] in _VOWELS
    impure = sound.startswith(("z", "gn", "ps", "x", "y", "sh")) or (sound[:1] == "s" and sound[1:2] not in _VOWELS)
    if article in {"il", "la"} and vowel:
        return "l'"
    if article == "il" and impure:
        return "lo"
    return "gli" if article == "i" and (vowel or impure) else article


def _elided(article: str, name: str, language: Language) -> str:
    if language == "fr" and article in {"le", "la"} and _elides(name):
        return "l'"
    return article


def _elides(name: str) -> bool:
    return _fold(name)[:1] in _VOWELS


def _after(preposition: str, term: Term, language: Language) -> str:
    name = term.text
    if language == "fr" and term.kind is None and name.startswith(("Le ", "Les ")):
        article, _, name = name.partition(" ")
        return _joined(_contracted(preposition, article.lower(), language), name)
    article = _article(term, language)
    if article:
        return _joined(_contracted(preposition, article, language), name)
    if language == "fr" and preposition == "de" and _elides(name):
        return f"d'{name}"
    if language == "it" and preposition == "a" and _fold(name).startswith("a"):
        return f"ad {name}"
    return f"{preposition} {name}"


def _contracted(preposition: str, article: str, language: Language) -> str:
    articles = _ORDER.get(language, "").split()
    forms = _CONTRACTED.get(language, {}).get(preposition, "").split()
    return dict(zip(articles, forms, strict=False)).get(article, f"{preposition} {article}")


def _german(term: Term, form: str) -> str:
    if form == "von":
        article = {"m": "vom", "n": "vom", "f": "von der", "mp": "von den", "fp": "von den"}.get(term.kind or "", "von")
    else:
        article = _GERMAN["nom" if form == "the" else form].get(term.kind or "", "")
    return _joined(article, term.text)


def _joined(article: str, name: str) -> str:
    return f"{article}{name}" if not article or article.endswith("'") else f"{article} {name}"


def _fold(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()
