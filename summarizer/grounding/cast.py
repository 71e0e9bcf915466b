"""The people and teams of one article: which names denote one of them, which are ambiguous, what stands for whom."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter
from typing import Literal

from summarizer.grounding.anaphora import StandIn, antecedent, stand_ins
from summarizer.grounding.folding import fold, fold_text, whole_words
from summarizer.grounding.kinds import Kind, kind_of_mention
from summarizer.grounding.lexicon.phrasebook import GENERAL, words
from summarizer.grounding.name_forms import contains_name, name_tokens, same_name
from summarizer.grounding.name_mentions import NameMention, people_in
from summarizer.grounding.sentences import sentence_of
from summarizer.schemas.article import Article, Evidence

_START = attrgetter("start")

NameKind = Literal["person", "team", "place", "unknown"]


@dataclass(frozen=True, slots=True)
class NameSupport:
    """How a passage names somebody: by a form of the name, or (derived) by words that the article ties to it."""

    derived: bool
    working: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a cast was asked already: the checks ask for the same few names again and again."""

    related: dict[str, tuple[str, ...]]
    extensions: dict[str, tuple[str, ...]]
    ambiguous: dict[str, bool]
    kinds: dict[str, NameKind]
    canonical: dict[str, str | None]


@dataclass(frozen=True)
class Cast:
    """The names of one article with every place where they stand in its read text."""

    article: Article
    mentions: tuple[NameMention, ...]
    forms: tuple[str, ...]
    _by_word: dict[str, tuple[str, ...]] = field(repr=False, compare=False)
    _asked: _Asked = field(default_factory=lambda: _Asked({}, {}, {}, {}, {}), repr=False, compare=False)

    @classmethod
    def of(cls, article: Article) -> Cast:
        """The cast of an article (kept for the last articles asked for)."""
        return _cast_of(article)

    def _related(self, name: str) -> tuple[str, ...]:
        """The forms of the article that share a word with a name and may denote the same."""
        known = self._asked.related.get(name)
        if known is None:
            spellings = (spelling for token in name_tokens(name) for spelling in token)
            forms = dict.fromkeys(form for spelling in spellings for form in self._by_word.get(spelling, ()))
            known = self._asked.related[name] = tuple(form for form in forms if same_name(form, name))
        return known

    def _extensions(self, name: str) -> tuple[str, ...]:
        """The forms of the article that say more than a name and may denote the same."""
        known = self._asked.extensions.get(name)
        if known is None:
            found = (form for form in self._related(name) if not contains_name(name, form))
            known = self._asked.extensions[name] = tuple(found)
        return known

    def ambiguous(self, name: str) -> bool:
        """Whether a name fits two people or teams of the article that are not the same."""
        known = self._asked.ambiguous.get(name)
        if known is None:
            longer = self._extensions(name)
            known = any(not same_name(a, b) for at, a in enumerate(longer) for b in longer[at + 1 :])
            self._asked.ambiguous[name] = known
        return known

    def canonical(self, name: str) -> str | None:
        """The longest form of a name in the article; none where the article lacks it or it is ambiguous."""
        if name not in self._asked.canonical:
            forms = () if self.ambiguous(name) else self._related(name)
            longest = max(forms, key=lambda form: (len(name_tokens(form)), len(form)), default=None)
            self._asked.canonical[name] = longest
        return self._asked.canonical[name]

    def kind(self, name: str) -> NameKind:
        """What a name denotes, by the words around it throughout the article."""
        known = self._asked.kinds.get(name)
        if known is None:
            known = self._asked.kinds[name] = _kind(self, name)
        return known

    def is_noun(self, name: str) -> bool:
        """Whether a word is a German noun throughout the article: no person's name, though it may be a team's."""
        return name in _nouns(self.article)

    def same(self, a: str, b: str) -> bool:
        """Whether two names denote one in this article: compatible, and neither of them ambiguous."""
        return same_name(a, b) and not self.ambiguous(a) and not self.ambiguous(b)

    def people(self) -> tuple[NameMention, ...]:
        """The mentions that may denote a person: all but teams and places."""
        return _people(self)

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
        if not name_tokens(name) or self.ambiguous(name) or not self._stands(name):
            return self._literal(name, passage)
        for mention in self.named_in(passage):
            if self._denotes(mention.text, name):
                return NameSupport(derived=False, working=None, evidence=(passage,))
        return self._literal(name, passage) or self._stood_for(name, passage)

    def _stands(self, name: str) -> bool:
        return any(contains_name(form, name) for form in self._related(name))

    def _denotes(self, form: str, name: str) -> bool:
        """Whether a form in the text denotes the person or team of that name and nobody else."""
        if not same_name(form, name) or self.ambiguous(form):
            return False
        return all(same_name(longer, name) for longer in self._extensions(form))

    def _literal(self, name: str, passage: Evidence) -> NameSupport | None:
        """A name that is written in small letters ("nerazzurri") or that no run of capitals shows, word for word."""
        if self.ambiguous(name):
            return None
        wanted = fold_text(name).strip()
        folded = fold(passage.quote)
        for span in whole_words(folded.text, wanted):
            start, end = folded.to_original(*span)
            if not self._is_part_of_other(name, passage.start + start, passage.start + end):
                return NameSupport(derived=False, working=None, evidence=(passage,))
        return None

    def _is_part_of_other(self, name: str, start: int, end: int) -> bool:
        """Whether a span lies in a longer name that denotes somebody else."""
        around = [m for m in self.mentions if m.start < end and start < m.end]
        return any(not same_name(m.text, name) for m in around)

    def _stood_for(self, name: str, passage: Evidence) -> NameSupport | None:
        for stand_in in stand_ins(self.article):
            if passage.start <= stand_in.start and stand_in.end <= passage.end:
                support = self._by_stand_in(name, stand_in, passage)
                if support:
                    return support
        return self._by_nickname(name, passage) or self._by_sentence(name, passage)

    def _by_nickname(self, name: str, passage: Evidence) -> NameSupport | None:
        for mention in self.named_in(passage):
            owner = _nicknames(self.article).get(mention.text)
            if owner and self._denotes(owner.text, name):
                working = f"“{mention.text}” follows {owner.text}, named at “{self._around(owner)}”"
                return NameSupport(derived=True, working=working, evidence=(passage, self._evidence(owner)))
        return None

    def _by_stand_in(self, name: str, stand_in: StandIn, passage: Evidence) -> NameSupport | None:
        tied = _tied_epithets(self).get(_bare(stand_in.words))
        found = tied or antecedent(self.article, stand_in.start, self.people(), self.same, relative=stand_in.relative)
        if found is None or not self._denotes(found.text, name):
            return None
        how = "is tied to" if tied else "stands for"
        words = self.article.text[stand_in.start : stand_in.end].strip(" ,")
        working = f"“{words}” {how} {found.text}, named at “{self._around(found)}”"
        return NameSupport(derived=True, working=working, evidence=(passage, self._evidence(found)))

    def _by_sentence(self, name: str, passage: Evidence) -> NameSupport | None:
        """A passage cut out of a sentence that names one person before it goes on about that person."""
        sentence = sentence_of(self.article, passage)
        if not self._goes_on(sentence, passage):
            return None
        before = [m for m in self.people() if sentence.start <= m.start and m.end <= passage.start]
        if not before or not all(self.same(m.text, before[0].text) for m in before):
            return None
        if any(self._may_be_subject(m) for m in self.people() if _overlaps(m, passage)):
            return None
        if any(not self._denotes(m.text, name) for m in before):
            return None
        working = f"the sentence names only {before[-1].text} before these words"
        return NameSupport(derived=True, working=working, evidence=(passage, self._evidence(before[-1])))

    def _goes_on(self, sentence: Evidence, passage: Evidence) -> bool:
        """Whether a passage starts within a sentence with no subject of its own."""
        before = self.article.text[sentence.start : passage.start]
        return before.strip() != "" and passage.quote[0].islower() and not _NEW_CLAUSE.search(before.rstrip()[-30:])

    def _may_be_subject(self, mention: NameMention) -> bool:
        """Whether nothing before a name keeps it from being who did it."""
        before = fold_text(self.article.text[max(0, mention.start - 12) : mention.start]).split(" ")
        return len(before) < 2 or before[-2] not in words(GENERAL, "names", "prepositions")

    def _evidence(self, mention: NameMention) -> Evidence:
        return self.article.evidence(mention.start, mention.end)

    def _around(self, mention: NameMention) -> str:
        start, end = max(0, mention.start - 24), min(len(self.article.text), mention.end + 24)
        return " ".join(self.article.text[start:end].split())


def _overlaps(mention: NameMention, passage: Evidence) -> bool:
    """Whether a name stands in a passage, at least in part."""
    return mention.start < passage.end and passage.start < mention.end


_SHAPE = 2
"""How often the shape of a name counts for a person."""
_PUBLICATION = re.compile(r"(?:La|Il|Lo|The|Los|Las)\s")
"""A name that begins with its own article is a newspaper's or a nickname, and no rival for a pronoun."""
_DEFINITE = re.compile(r"(?:^|[\s,.])(?:the|il|lo|el|der|le|o)\s$")
_NEW_CLAUSE = re.compile(r"[;:–—]\s*$|\s-\s*$")


_ARTICLE = re.compile(r"^(?:the|his|their|il|lo|la|el|su|der|dem|den|le|son|o|seu)\s|^l'")


def _bare(words: str) -> str:
    """An epithet without its article."""
    return _ARTICLE.sub("", words)


def _read_mentions(article: Article) -> list[NameMention]:
    return [m for m in people_in(article.text, article.language) if article.is_read(m.start, m.end)]


_ITS_GOAL = re.compile(r" (?:\d{1,2}[:-]\d{1,2}(?!\d)|[A-ZÄÖÜ]?[a-zäöüß]*(?:[Tt]or|[Tt]reffer|[Aa]usgleich|Führung)\b)")
"""What belongs to whoever is named right before it; a name that ends in s has an apostrophe there."""
_GLUED = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{3,}(?=[A-Z]{2,4} )")
"""A word that runs into the letters of a club: "RundeSK Sturm Graz"."""


def _without_goal_genitive(mention: NameMention, text: str) -> NameMention:
    """A full name without the -s by which the goal told right after it is his: "Max Kruses 3:0"."""
    if " " in mention.text and re.search(r"[^sßxz]s$", mention.text) and _ITS_GOAL.match(text, mention.end):
        return NameMention(mention.start, mention.end, mention.text[:-1])
    return mention


def _unglued(mention: NameMention) -> NameMention:
    found = _GLUED.match(mention.text)
    return NameMention(mention.start + found.end(), mention.end, mention.text[found.end() :]) if found else mention


def _without_genitive(mentions: list[NameMention], language: str | None, text: str) -> list[NameMention]:
    """German genitives lose their -s where the bare name stands in the article: "Messis" with "Messi"."""
    if language != "de":
        return mentions
    mentions = [_unglued(_without_goal_genitive(mention, text)) for mention in mentions]
    words = {word for m in mentions for word in m.text.split(" ")}
    kept = []
    for mention in mentions:
        bare = [w[:-1] if w.endswith("s") and w[:-1] in words else w for w in mention.text.split(" ")]
        kept.append(NameMention(mention.start, mention.end, " ".join(bare)))
    return kept


def _split(mentions: list[NameMention], text: str) -> list[NameMention]:
    """Cuts a run of two names that stand alone elsewhere: "Rangers Allan McGregor", "Lahti-Orlu", "Brandt Ajax:"."""
    alone = {m.text for m in mentions if " " not in m.text}
    surnames = {m.text.rpartition(" ")[2] for m in mentions if " " in m.text}
    kept = []
    for mention in mentions:
        one, dash, other = mention.text.partition("-")
        if dash and one in alone and other in alone:
            kept.append(NameMention(mention.start, mention.start + len(one), one))
            kept.append(NameMention(mention.end - len(other), mention.end, other))
            continue
        ahead, _, label = mention.text.rpartition(" ")
        if ahead in alone and label in alone and text[mention.end : mention.end + 1] == ":":
            kept.append(NameMention(mention.start, mention.start + len(ahead), ahead))
            kept.append(NameMention(mention.end - len(label), mention.end, label))
            continue
        first, _, rest = mention.text.partition(" ")
        if (
            first in alone & surnames
            and rest
            and " " not in rest
            and rest not in alone
            and _stands_once(rest, mentions)
        ):
            kept.append(NameMention(mention.start, mention.start + len(first), first))
            continue
        if first in alone and len(name_tokens(rest)) >= 2 and len(rest.split(" ")[0]) > 3:
            cut = mention.start + len(first)
            kept.append(NameMention(mention.start, cut, first))
            kept.append(NameMention(mention.end - len(rest), mention.end, rest))
        else:
            kept.append(mention)
    return kept


_DETERMINER = re.compile(
    r"(?:^|[^\w])(?:(?:d(?:er|ie|as|em|en|es)|(?:mein|dein|sein|ihr|unser|eur|dies|jen|jed|welch|solch|all|beid|einig|"
    r"mehrer|manch|etlich)(?:e[nmrs]?)?|zu[mr]|im|ins|am|ans|vom|beim|aufs|viele?|wenige?|drei|vier|funf|sechs|"
    r"sieben|acht|neun|"
    r"zehn|zwei)|[a-z]{3,}(?<!d)(?:em|es)) $"
)
"""What stands before a German noun, and before no person's name that stands alone."""


@lru_cache(maxsize=256)
def _nouns(article: Article) -> frozenset[str]:
    """German nouns among the names: single words that all through follow an article, a numeral or the like."""
    if article.language != "de":
        return frozenset()
    alone: dict[str, bool] = {}
    for mention in Cast.of(article).mentions:
        before = fold_text(article.text[max(0, mention.start - 16) : mention.start])
        is_noun = " " not in mention.text and mention.text.istitle() and bool(_DETERMINER.search(before))
        for word in mention.text.split(" "):
            alone[word] = alone.get(word, True) and is_noun
    return frozenset(word for word, is_noun in alone.items() if is_noun)


def _stands_once(word: str, mentions: list[NameMention]) -> bool:
    """Whether a word stands in one name alone: no given name, no surname of anybody else."""
    return sum(word in m.text.split(" ") for m in mentions) == 1


def _index(forms: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    index: dict[str, list[str]] = {}
    for form in forms:
        for token in name_tokens(form):
            for spelling in token:
                index.setdefault(spelling, []).append(form)
    return {word: tuple(dict.fromkeys(found)) for word, found in index.items()}


@lru_cache(maxsize=256)
def _cast_of(article: Article) -> Cast:
    mentions = tuple(_split(_without_genitive(_read_mentions(article), article.language, article.text), article.text))
    forms = tuple(dict.fromkeys(m.text for m in mentions))
    return Cast(article, mentions, forms, _index(forms))


@lru_cache(maxsize=256)
def _kinds(article: Article) -> dict[str, dict[Kind, int]]:
    """For each form of an article, how much its surroundings speak for each kind."""
    votes: dict[str, dict[Kind, int]] = {}
    shaped: Counter[str] = Counter()
    for mention in Cast.of(article).mentions:
        tally = votes.setdefault(mention.text, {})
        for kind, weight in kind_of_mention(article.text, mention, article.language):
            shaped[mention.text] += kind == "person" and weight == 1
            if kind == "person" and weight == 1 and shaped[mention.text] > _SHAPE:
                continue  # that a name has two words says no more each time it is written
            tally[kind] = tally.get(kind, 0) + weight
    return votes


def _kind(cast: Cast, name: str) -> NameKind:
    votes = _kinds(cast.article)
    tally: dict[Kind, int] = {}
    for form in cast._related(name):  # noqa: SLF001
        if cast.ambiguous(form):
            continue
        for kind, weight in votes.get(form, {}).items():
            tally[kind] = tally.get(kind, 0) + weight
    if not tally:
        return "unknown"
    best = max(tally.values())
    winners = [kind for kind, weight in tally.items() if weight == best]
    return winners[0] if len(winners) == 1 else "unknown"


@lru_cache(maxsize=256)
def _people_of(article: Article) -> tuple[NameMention, ...]:
    cast = Cast.of(article)
    return tuple(
        m for m in cast.mentions if cast.kind(m.text) not in {"team", "place"} and not _PUBLICATION.match(m.text)
    )


def _people(cast: Cast) -> tuple[NameMention, ...]:
    return _people_of(cast.article)


@lru_cache(maxsize=256)
def _tied(article: Article) -> dict[str, NameMention]:
    """Epithets that stand right before or after one name only: "il capitano Craig Halkett", "Lautaro, il capitano"."""
    cast = Cast.of(article)
    ties: dict[str, list[NameMention]] = {}
    for epithet in stand_ins(article):
        if epithet.relative or len(_bare(epithet.words)) < 4:
            continue
        for mention in cast.people():
            after = article.text[epithet.end : mention.start] if epithet.end <= mention.start else None
            before = article.text[mention.end : epithet.start] if mention.end <= epithet.start else None
            if after == " " or before == ", ":
                ties.setdefault(_bare(epithet.words), []).append(mention)
    return {words: found[0] for words, found in ties.items() if all(cast.same(m.text, found[0].text) for m in found)}


def _is_nickname(cast: Cast, text: str, mentions: list[NameMention]) -> bool:
    """Whether a word can be a byname: once or twice, as a subject with the article, and in no other name."""
    if " " in text or len(mentions) > 2 or any(form != text for form in cast._related(text)):  # noqa: SLF001
        return False
    befores = [fold_text(cast.article.text[max(0, m.start - 8) : m.start]) for m in mentions]
    return all(_DEFINITE.search(before) for before in befores)


@lru_cache(maxsize=256)
def _nicknames(article: Article) -> dict[str, NameMention]:
    """Bynames with the one person named before them, where the article names both its teams by other words."""
    cast = Cast.of(article)
    places: dict[str, list[NameMention]] = {}
    for mention in cast.mentions:
        places.setdefault(mention.text, []).append(mention)
    bynames = {text: found for text, found in places.items() if _is_nickname(cast, text, found)}
    teams = [form for form in cast.forms if form not in bynames and cast.kind(form) == "team"]
    if len(teams) < 2:
        return {}
    people = tuple(m for m in cast.people() if m.text not in bynames)
    owners = {text: antecedent(article, found[0].start, people, cast.same) for text, found in bynames.items()}
    return {text: owner for text, owner in owners.items() if owner}


def _tied_epithets(cast: Cast) -> dict[str, NameMention]:
    return _tied(cast.article)
