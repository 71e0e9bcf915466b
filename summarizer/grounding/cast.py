"""The people and teams of one article: which names denote one of them, which are ambiguous, what stands for whom."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from operator import attrgetter

from summarizer.grounding.antecedents import Antecedents, NameSupport
from summarizer.grounding.folding import fold, fold_text, whole_words
from summarizer.grounding.german_names import bared, nouns_among
from summarizer.grounding.kinds import Kind, NameKind, likeliest, votes_of, votes_on
from summarizer.grounding.name_forms import name_tokens, same_name
from summarizer.grounding.name_mentions import NameMention, people_in
from summarizer.grounding.name_runs import cut_apart
from summarizer.grounding.plain_words import is_plain_word
from summarizer.grounding.surface_forms import SurfaceForms
from summarizer.schemas.article import Article, Evidence

_START = attrgetter("start")
_SURE = 3
"""Votes that make a name a team's beyond a word or two beside it."""
_PUBLICATION = re.compile(r"(?:La|Il|Lo|The|Los|Las)\s")
"""A name that begins with its own article is a newspaper's or a nickname, and no rival for a pronoun."""


@dataclass(frozen=True)
class Cast:
    """The names of one article with every place where they stand in its read text."""

    article: Article
    mentions: tuple[NameMention, ...]
    forms: tuple[str, ...]
    _names: SurfaceForms = field(repr=False, compare=False)
    _kinds: dict[str, NameKind] = field(default_factory=dict, repr=False, compare=False)
    _words: dict[str, bool] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, article: Article) -> Cast:
        """The cast of an article (kept for the last articles asked for)."""
        return _cast_of(article)

    def ambiguous(self, name: str) -> bool:
        """Whether a name fits two people or teams of the article that are not the same."""
        return self._names.ambiguous(name)

    def canonical(self, name: str) -> str | None:
        """The longest form of a name in the article; none where the article lacks it or it is ambiguous."""
        return self._names.canonical(name)

    def same(self, a: str, b: str) -> bool:
        """Whether two names denote one in this article: compatible, and neither of them ambiguous."""
        return self._names.same(a, b)

    def kind(self, name: str) -> NameKind:
        """What a name denotes, by the words around it throughout the article."""
        known = self._kinds.get(name)
        if known is None:
            forms = (form for form in self._names.related(name) if not self._names.ambiguous(form))
            known = self._kinds[name] = likeliest(self._votes.get(form, {}) for form in forms)
        return known

    def forms_of(self, name: str) -> tuple[str, ...]:
        """The forms of the article that may denote whom a name denotes, an ambiguous one among them."""
        return self._names.related(name)

    def votes(self, name: str) -> Mapping[Kind, int]:
        """How much the words around the forms of a name speak for each kind."""
        tally = Counter[Kind]()
        for form in self.forms_of(name):
            tally.update(self._votes.get(form, {}))
        return tally

    def is_barely_team(self, name: str) -> bool:
        """Whether nothing but an article or the like before a single name makes it a team's: "gol da Amanda"."""
        forms = [form for form in self._names.related(name) if not self._names.ambiguous(form)]
        tally = Counter[Kind]()
        for form in forms:
            tally.update(self._votes.get(form, {}))
        return self.kind(name) == "team" and (tally["team"] < _SURE or not self._is_team_for_more(frozenset(forms)))

    def _is_team_for_more(self, forms: frozenset[str]) -> bool:
        """Whether any words make one of these forms a team's but an article before it or a verb behind it."""
        own = (m for m in self.mentions if m.text in forms)
        votes = (vote for m in own for vote in votes_of(self.article.text, m, self.article.language))
        return any(kind == "team" and weight > 1 for kind, weight in votes)

    @cached_property
    def _votes(self) -> Mapping[str, Mapping[Kind, int]]:
        return votes_on(self.article.text, self.mentions, self.article.language)

    def is_noun(self, name: str) -> bool:
        """Whether a word is a German noun throughout the article: no person's name, though it may be a team's."""
        return name in self._nouns

    @cached_property
    def _nouns(self) -> frozenset[str]:
        return nouns_among(self.mentions, self.article.text) if self.article.language == "de" else frozenset()

    def is_word(self, name: str) -> bool:
        """Whether a single word is nobody's name: it opens sentences, or stands where a noun, a town or a side does."""
        if " " in name or self.kind(name) == "person":
            return self.is_noun(name)
        found = self._words.get(name)
        if found is None:
            own = [mention for mention in self.mentions if mention.text == name]
            part = any(name in form.split(" ") for form in self.forms if " " in form)
            plain = not part and is_plain_word(own, self.article.text, self.article.language)
            found = self._words[name] = plain or self.is_noun(name)
        return found

    def people(self) -> tuple[NameMention, ...]:
        """The mentions that may denote a person: all but teams and places."""
        return self._people

    @cached_property
    def _people(self) -> tuple[NameMention, ...]:
        return tuple(
            m for m in self.mentions if self.kind(m.text) not in {"team", "place"} and not _PUBLICATION.match(m.text)
        )

    def named_in(self, passage: Evidence) -> tuple[NameMention, ...]:
        """The names that stand in a passage, in order."""
        first = bisect_left(self.mentions, passage.start, key=_START)
        beyond = bisect_left(self.mentions, passage.end, lo=first, key=_START)
        return tuple(m for m in self.mentions[first:beyond] if m.end <= passage.end)

    def support(self, name: str, passage: Evidence) -> NameSupport | None:
        """How a passage names somebody, or none.

        Direct where a form of the name stands there that denotes nobody else of the article; derived where a pronoun,
        an epithet or a sentence that goes on about its only person stands for it. The whole name must stand somewhere
        in the article: what a reader knows beyond it is no support.
        """
        if not name_tokens(name) or self.ambiguous(name) or not self._names.stands(name):
            return self._literal(name, passage)
        named = self.named_in(passage)
        if any(self._names.denotes(mention.text, name) for mention in named):
            return _direct(passage)
        return self._literal(name, passage) or self._antecedents.support(name, passage, named)

    @cached_property
    def _antecedents(self) -> Antecedents:
        teams = frozenset(form for form in self.forms if self.kind(form) == "team")
        return Antecedents(self.article, self._names, self.mentions, self._people, teams)

    def _literal(self, name: str, passage: Evidence) -> NameSupport | None:
        """A name that is written in small letters ("nerazzurri") or that no run of capitals shows, word for word."""
        if self.ambiguous(name):
            return None
        wanted = fold_text(name).strip()
        folded = fold(passage.quote)
        for span in whole_words(folded.text, wanted):
            start, end = folded.to_original(*span)
            if not self._is_part_of_other(name, passage.start + start, passage.start + end):
                return _direct(passage)
        return None

    def _is_part_of_other(self, name: str, start: int, end: int) -> bool:
        """Whether a span lies in a longer name that denotes somebody else."""
        around = [m for m in self.mentions if m.start < end and start < m.end]
        return any(not same_name(m.text, name) for m in around)


def _direct(passage: Evidence) -> NameSupport:
    return NameSupport(derived=False, working=None, evidence=(passage,))


@lru_cache(maxsize=256)
def _cast_of(article: Article) -> Cast:
    read = [m for m in people_in(article.text, article.language) if article.is_read(m.start, m.end)]
    bare = bared(read, article.text) if article.language == "de" else read
    mentions = tuple(cut_apart(bare, article.text))
    forms = tuple(dict.fromkeys(m.text for m in mentions))
    return Cast(article, mentions, forms, SurfaceForms(forms))
