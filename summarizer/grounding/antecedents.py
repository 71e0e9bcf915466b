"""Who is meant by words that are no name of his: a pronoun, an epithet, a byname, a sentence that goes on about him."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.grounding.anaphora import StandIn, antecedent, stand_ins
from summarizer.grounding.folding import fold_text
from summarizer.grounding.lexicon.phrasebook import GENERAL, words
from summarizer.grounding.name_mentions import NameMention
from summarizer.grounding.sentences import sentence_of
from summarizer.grounding.surface_forms import SurfaceForms
from summarizer.schemas.article import Article, Evidence

_BYNAMES = 2
"""How often a byname stands in an article, at most."""
_DEFINITE = re.compile(r"(?:^|[\s,.])(?:the|il|lo|el|der|le|o)\s$")
_NEW_CLAUSE = re.compile(r"[;:–—]\s*$|\s-\s*$")
_ARTICLE = re.compile(r"^(?:the|his|their|il|lo|la|el|su|der|dem|den|le|son|o|seu)\s|^l'")


@dataclass(frozen=True, slots=True)
class NameSupport:
    """How a passage names somebody: by a form of the name, or (derived) by words that the article ties to it."""

    derived: bool
    working: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class Antecedents:
    """What words of one article stand for.

    ``people`` are its names that may be a person's, ``teams`` the forms of its teams.
    """

    article: Article
    names: SurfaceForms
    mentions: tuple[NameMention, ...]
    people: tuple[NameMention, ...]
    teams: frozenset[str]

    def support(self, name: str, passage: Evidence, named: Sequence[NameMention]) -> NameSupport | None:
        """How a passage with these names in it means somebody by other words than his name, or none."""
        for stand_in in stand_ins(self.article):
            if passage.start <= stand_in.start and stand_in.end <= passage.end:
                support = self._by_stand_in(name, stand_in, passage)
                if support:
                    return support
        return self._by_byname(name, passage, named) or self._by_sentence(name, passage)

    def _by_stand_in(self, name: str, stand_in: StandIn, passage: Evidence) -> NameSupport | None:
        tied = self._epithets.get(_bare(stand_in.words))
        found = tied or antecedent(
            self.article, stand_in.start, self.people, self.names.same, relative=stand_in.relative
        )
        if found is None or not self.names.denotes(found.text, name):
            return None
        how = "is tied to" if tied else "stands for"
        words = self.article.text[stand_in.start : stand_in.end].strip(" ,")
        working = f"“{words}” {how} {found.text}, named at “{self._around(found)}”"
        return self._derived(working, passage, found)

    def _by_byname(self, name: str, passage: Evidence, named: Sequence[NameMention]) -> NameSupport | None:
        for mention in named:
            owner = self._bynames.get(mention.text)
            if owner and self.names.denotes(owner.text, name):
                working = f"“{mention.text}” follows {owner.text}, named at “{self._around(owner)}”"
                return self._derived(working, passage, owner)
        return None

    def _by_sentence(self, name: str, passage: Evidence) -> NameSupport | None:
        """A passage cut out of a sentence that names one person before it goes on about that person."""
        sentence = sentence_of(self.article, passage)
        if not self._goes_on(sentence, passage):
            return None
        before = [m for m in self.people if sentence.start <= m.start and m.end <= passage.start]
        if not before or not all(self.names.same(m.text, before[0].text) for m in before):
            return None
        if any(self._may_be_subject(m) for m in self.people if m.start < passage.end and passage.start < m.end):
            return None
        if any(not self.names.denotes(m.text, name) for m in before):
            return None
        working = f"the sentence names only {before[-1].text} before these words"
        return self._derived(working, passage, before[-1])

    def _goes_on(self, sentence: Evidence, passage: Evidence) -> bool:
        """Whether a passage starts within a sentence with no subject of its own."""
        before = self.article.text[sentence.start : passage.start]
        return before.strip() != "" and passage.quote[0].islower() and not _NEW_CLAUSE.search(before.rstrip()[-30:])

    def _may_be_subject(self, mention: NameMention) -> bool:
        """Whether nothing before a name keeps it from being who did it."""
        before = fold_text(self.article.text[max(0, mention.start - 12) : mention.start]).split(" ")
        return len(before) < 2 or before[-2] not in words(GENERAL, "names", "prepositions")

    def _derived(self, working: str, passage: Evidence, found: NameMention) -> NameSupport:
        named_at = self.article.evidence(found.start, found.end)
        return NameSupport(derived=True, working=working, evidence=(passage, named_at))

    def _around(self, mention: NameMention) -> str:
        start, end = max(0, mention.start - 24), min(len(self.article.text), mention.end + 24)
        return " ".join(self.article.text[start:end].split())

    @cached_property
    def _epithets(self) -> dict[str, NameMention]:
        """Epithets right before or after one name only: "il capitano Craig Halkett", "Lautaro, il capitano"."""
        ties: dict[str, list[NameMention]] = {}
        for epithet in stand_ins(self.article):
            if epithet.relative or len(_bare(epithet.words)) < 4:
                continue
            for mention in self.people:
                if self._is_beside(epithet, mention):
                    ties.setdefault(_bare(epithet.words), []).append(mention)
        same = self.names.same
        return {words: found[0] for words, found in ties.items() if all(same(m.text, found[0].text) for m in found)}

    def _is_beside(self, epithet: StandIn, mention: NameMention) -> bool:
        """Whether nothing but a space follows an epithet before a name, or a comma a name before an epithet."""
        text = self.article.text
        after = text[epithet.end : mention.start] if epithet.end <= mention.start else None
        before = text[mention.end : epithet.start] if mention.end <= epithet.start else None
        return after == " " or before == ", "

    @cached_property
    def _bynames(self) -> dict[str, NameMention]:
        """Bynames with the one person named before them, where the article names both its teams by other words."""
        places: dict[str, list[NameMention]] = {}
        for mention in self.mentions:
            places.setdefault(mention.text, []).append(mention)
        bynames = {text: found for text, found in places.items() if self._is_byname(text, found)}
        if len(self.teams - bynames.keys()) < 2:
            return {}
        people = tuple(m for m in self.people if m.text not in bynames)
        owners = {
            text: antecedent(self.article, found[0].start, people, self.names.same) for text, found in bynames.items()
        }
        return {text: owner for text, owner in owners.items() if owner}

    def _is_byname(self, text: str, mentions: list[NameMention]) -> bool:
        """Whether a word can be a byname: once or twice, as a subject with the article, and in no other name."""
        if " " in text or len(mentions) > _BYNAMES or any(form != text for form in self.names.related(text)):
            return False
        befores = [fold_text(self.article.text[max(0, m.start - 8) : m.start]) for m in mentions]
        return all(_DEFINITE.search(before) for before in befores)


def _bare(words: str) -> str:
    """An epithet without its article."""
    return _ARTICLE.sub("", words)
