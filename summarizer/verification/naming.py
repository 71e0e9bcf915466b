"""What the names of an article stand for: sides, people, the players of its line-ups, or the place it comes from."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from summarizer.grounding.cast import Cast
from summarizer.grounding.folding import fold_text
from summarizer.grounding.kinds import is_competition
from summarizer.grounding.names import NameMention, same_name
from summarizer.grounding.scores import scores_in
from summarizer.grounding.sentences import sentences
from summarizer.roles import listed_goals
from summarizer.schemas.article import Article
from summarizer.teams import nation_names, shipped_names
from summarizer.teams.names import competition_key, team_key, venue_key
from summarizer.verification.club_names import is_club, is_short_for
from summarizer.verification.likeliest_language import likeliest_language
from summarizer.verification.sides import is_called

_PAIR = 2
"""The names of a result, of which an article on one match has no others that it names often."""
_RESULT_LINE = 80
"""Most characters of a line that gives nothing but a result."""
_LINE_UP = 6
"""Least names in a line that is a line-up."""
_HEADED = re.compile(
    r"^[\s*•]*(?P<head>[^\n:,(\d]{2,40}?)\**\s*(?:\([^)\n]*\)\s*)?:(?:[^\n,]{2,60},){6,}", re.MULTILINE
)
"""A line-up behind what heads it: its side's name, with a formation at most."""
_NAME_WORDS = 4
"""Most words of a name that is written in capitals."""
_TOWN_BEFORE = re.compile(r"[A-ZÀ-Þ][\w'’ -]{2,30}, ")
_DATELINE_END = re.compile(r"\s*(?:\n|$|[.(–—-])")
_SLASHED, _SLASHED_END = re.compile(r"[A-ZÀ-Þ][\w'’ -]{2,30}/"), re.compile(r"(?:/[\w.]+)*\.? ?[–—-] ")


class Naming:
    """The names of one article; ``teams`` are those that the proposal names as the sides of its match."""

    teams: tuple[str, ...] = ()

    def __init__(self, article: Article) -> None:
        self.article = article
        self.language = article.language or likeliest_language(article.text)
        self.cast = Cast.of(article)

    def is_team(self, name: str) -> bool:
        """Whether a name is a side's."""
        if any(same_name(name, team) or is_short_for(name, team) for team in self.teams):
            return True
        return self.cast.kind(name) == "team" and not any(same_name(name, one) for one in self._squad)

    def is_match_team(self, name: str) -> bool:
        """Whether a name is one of the sides that the proposal names."""
        return any(same_name(name, team) for team in self.teams)

    @cached_property
    def _line_ups(self) -> tuple[tuple[NameMention, ...], ...]:
        """The names of each sentence that is a line-up: many, and most of its words."""
        named = ((one, tuple(self.cast.named_in(one))) for one in sentences(self.article))
        return tuple(
            found
            for one, found in named
            if len(found) >= _LINE_UP and sum(len(name.text) for name in found) > 0.5 * len(one.quote)
        )

    @cached_property
    def _squad(self) -> tuple[str, ...]:
        """The names in line-ups and scorers' lists: players, whatever the words around them suggest."""
        names = [goal.name for goal in listed_goals(self.article.text, self.language)]
        names += [mention.text for found in self._line_ups for mention in found]
        return tuple(dict.fromkeys(names))

    def is_in_passing(self, name: str) -> bool:
        """Whether a name that nothing marks as a team's stands once in an article that names two teams more often."""
        if self.cast.kind(name) != "unknown" or is_club(name) or self.has_result_line(name) or self._have_line_ups:
            return False
        if any(name in one.text.split("-") for one in self.cast.mentions if "-" in one.text):
            return False
        counts = Counter(self.cast.canonical(one.text) or one.text for one in self.cast.mentions)
        own = sum(number for one, number in counts.items() if same_name(one, name)) + self._people_of(name)
        if own == 1:  # "RDC" and "Congolais" are as much the Congo's
            own += sum(number for one, number in counts.items() if is_called(one, name) and not same_name(one, name))
        others = [one for one, number in counts.items() if number > 1 and self.cast.kind(one) == "team"]
        return own == 1 and len(others) >= _PAIR

    @cached_property
    def _have_line_ups(self) -> bool:
        """Whether both sides that the proposal names head a line-up each."""
        heads = {fold_text(found["head"]).strip() for found in _HEADED.finditer(self.article.text)}
        return len(self.teams) == _PAIR and all(fold_text(team).strip() in heads for team in self.teams)

    def _people_of(self, name: str) -> int:
        """How often a German text speaks of a town's people or what is theirs: "die Linzer", "Linzer Frust"."""
        if self.language != "de":
            return 0
        stem = re.escape(name.removesuffix("en"))
        return len(re.findall(rf"(?<!\w){stem}(?:er|ern|erinnen)(?!\w)", self.article.text))

    def has_result_line(self, name: str) -> bool:
        """Whether a line names it beside a result and another name: "LAHTI 2 X 3 ORLU", "Lahti-Orlu 2-3"."""
        return any(fold_text(one) == fold_text(name) or self.cast.same(one, name) for one in self._in_results)

    @cached_property
    def _in_results(self) -> tuple[str, ...]:
        """The names in lines that give two names and a result, and little else."""
        names: list[str] = []
        for line in re.finditer(rf"^.{{3,{_RESULT_LINE}}}$", self.article.text, re.MULTILINE):
            here = [m for m in self.cast.mentions if line.start() <= m.start and m.end <= line.end()]
            told = len(here) == _PAIR and sum(m.end - m.start for m in here) > 0.4 * len(line.group())
            if told and scores_in(line.group(), self.language):
                names += [m.text for m in here]
        return tuple(names)

    def is_listed(self, name: str) -> bool:
        """Whether a name stands in a line-up or a scorers' list."""
        return any(same_name(name, one) for one in self._squad)

    def heads_line_up(self, name: str) -> bool:
        """Whether a name is the first of a line-up, or the first behind its side: a goalkeeper's."""
        return any(same_name(name, one.text) for found in self._line_ups for one in found[:_PAIR])

    def is_in_dateline(self, name: str) -> bool:
        """Whether a name stands once, behind the town that opens a line, and ends it: "Hull, Essex", "Ulm/SWP - "."""
        places = [one for one in self.cast.mentions if one.text == name]
        if len(places) != 1:
            return False
        text, place = self.article.text, places[0]
        before = text[text.rfind("\n", 0, place.start) + 1 : place.start]
        if _TOWN_BEFORE.fullmatch(before):
            return _DATELINE_END.match(text, place.end) is not None
        return bool(_SLASHED.fullmatch(before) and _SLASHED_END.match(text, place.end))

    def is_only_listed(self, name: str) -> bool:
        """Whether a name stands in line-ups, heads none, and stands nowhere else in that form."""
        listed = {mention.start: at for found in self._line_ups for at, mention in enumerate(found)}
        places = [listed.get(mention.start, 0) for mention in self.cast.mentions if mention.text == name]
        return bool(places) and all(places)

    def is_person(self, name: str) -> bool:
        """Whether a name may be a person's: no particle, not two people's in one run, nor what an article opens."""
        if _SEVERAL.search(name) or _THE.match(name) or _PARTICLE.fullmatch(fold_text(name).strip()):
            return False
        if (
            _SPOKEN.fullmatch(name)
            or _SQUAD.search(fold_text(name))
            or is_competition(name)
            or self.cast.is_word(name)
            or is_body(name)
        ):
            return False
        if name.endswith("s") and self._are_several(name):
            return False
        known = self._is_headline(name) or self._is_known(name) or self._is_institution(name)
        if known and not self.is_listed(name):
            return False
        if self.is_team(name):
            sure = self.is_match_team(name) or is_club(name) or self.has_result_line(name)
            return not sure and self.cast.is_barely_team(name)
        return self.is_listed(name) or (self.cast.kind(name) in {"person", "unknown"} and not self._is_nation(name))

    def _is_institution(self, name: str) -> bool:
        """Whether a name is a team's of the tables in several words, or initials that explain a longer name."""
        key = team_key(name)
        if " " in key:
            return key in shipped_names().teams and not any(one.endswith(f" {name}") for one in self.cast.forms)
        at = self.article.text.find(f" ({name})") if name.isupper() else -1
        return at > 0 and self.article.text[at - 1].isalpha()

    def _are_several(self, name: str) -> bool:
        """Whether a name stands behind the article of several wherever it stands: "aos Sky Blues"."""
        places = [one.start for one in self.cast.mentions if one.text == name]
        return bool(places) and all(_OF_SEVERAL.search(self.article.text[max(0, at - 8) : at]) for at in places)

    def _is_headline(self, name: str) -> bool:
        """Whether a name stands in capitals only, each time in a line that has no small letter."""
        if not name.isupper() or len(name) < _SPELLED:
            return False
        text = self.article.text
        places = [one for one in self.cast.mentions if one.text == name]
        return all(_line_at(text, one.start).isupper() for one in places) and name.title() not in text

    def _is_known(self, name: str) -> bool:
        """Whether a name is known for a side's, a ground's or a competition's, and nothing here makes it a person's."""
        names = shipped_names()
        if competition_key(name) in names.competitions or (" " in name and venue_key(name) in names.venues):
            return not self._is_part(name)
        key = team_key(name)
        known = key in names.teams or key in names.nicknames
        return known and self.cast.kind(name) != "person" and not self._is_part(name)

    def _is_part(self, name: str) -> bool:
        """Whether a name is a part of a longer one of the article."""
        return any(name != one and name in one.split(" ") for one in self.cast.forms)

    def _is_nation(self, name: str) -> bool:
        """Whether a name is a nation's wherever it stands, and in no longer name of the article: "Jordan"."""
        return not self._is_part(name) and fold_text(name).strip() in nation_names()

    def is_listed_team(self, name: str) -> bool:
        """Whether the tables have a team of that name, a nation's in several words or one that is nobody's here."""
        if " " in name and fold_text(name).strip() in nation_names():
            return True
        return team_key(name) in shipped_names().teams and self.cast.kind(name) != "person" and not self._is_part(name)

    def is_given_name(self, name: str) -> bool:
        """Whether the article has a word only as the first of a person's longer name: "José" of "José Luis Kern"."""
        forms = self.cast.forms
        longer = (one.removeprefix(f"{name} ") for one in forms if one.startswith(f"{name} "))
        return " " not in name and name not in forms and any(rest[0].isupper() for rest in longer)

    def same(self, one: str, other: str) -> bool:
        """Whether two names are one person's in this article."""
        if same_name(one, other):
            return True
        first = self.cast.canonical(one)
        return first is not None and first == self.cast.canonical(other) and not _is_shouted(first)

    @cached_property
    def surnames(self) -> frozenset[str]:
        """The single words by which the article calls people."""
        return frozenset(form for form in self.cast.forms if " " not in form and self.cast.kind(form) == "person")


def is_body(name: str) -> bool:
    """Whether a name is that of a body of the game, an agency, a paper or a station, in the letters of its own."""
    return name in _BODIES or (" " in name and name.partition(" ")[0] in _OUTLETS)


def _is_shouted(run: str) -> bool:
    """Whether a run of words is a headline in capitals, which names several people and is none of them."""
    return run.isupper() and len(run.split()) > _NAME_WORDS


_SEVERAL = re.compile(r"^[^\W\d_]\. ?\S+ [^\W\d_]\. ?\S+$")
"""Two names with their initials, as line-ups without commas run them together: "M. Kern P. Wald"."""
_SQUAD = re.compile(
    r"(?<![a-z])(?:primavera|juniores|giovanili|femminile|feminin[oa]s?|femenin[oa]|femenil|frauen|damen|ladies|women|"
    r"(?:u|under|sub)[ -]?\d\d)$"
)
"""Which of a club's or a nation's teams it is, behind its name or by itself, which nobody is called."""
_SPOKEN = re.compile(r"\w+['’](?:m|ve|re|ll|d|t)")
"""A word that English runs together with its verb: "I'm", "They've"."""
_BODIES = frozenset(
    """
    UEFA FIFA IFAB CONMEBOL CONCACAF CAF AFC FA EFL PGMOL FIGC AIA AIAC CAN DFB DFL ÖFB SFV ASF RFEF CTA AFA FFF LFP
    FPF CBF STJD MLS NWSL WSL USL EPL VAR EFE AFP ANSA APA DPA SID LUSA REUTERS
    BBC ITV TNT ESPN CNN DAZN OPTA SKY KICKER BILD RAI RMC TF1 RTP TVI CANAL MOVISTAR MARCA GLOBO FOLHA SPORTV EUROSPORT
    FACEBOOK TWITTER INSTAGRAM YOUTUBE WHATSAPP TIKTOK
    OG
    """.split()  # noqa: SIM905 — read as a word list
) | {"L'EQUIPE", "L'ÉQUIPE", "SKY SPORTS", "SKY SPORT", "GAZZETTA DELLO SPORT", "CORRIERE DELLO SPORT", "TUTTOSPORT"}
"""Bodies that appoint referees or run competitions, leagues by their letters, the video room, outlets, own goals."""
_OUTLETS = frozenset({"BBC", "Daily", "Cadena", "Radio"})
"""What the names of papers and stations begin with."""
_OF_SEVERAL = re.compile(r"(?<![^\W\d_])(?:aos|pelos|nos|os|agli|dagli|gli|los|les|aux)\s$", re.IGNORECASE)
"""Articles, alone or with a preposition, that no name of one person has; "dos" begins surnames."""
_SPELLED = 4
"""Fewest letters of a headline's word; a club's initials are shorter."""


def _line_at(text: str, at: int) -> str:
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)]


_THE = re.compile(r"(?:the|los|las|gli) ", re.IGNORECASE)
_PARTICLE = re.compile(r"d[aeiou]s?|de[lnr]|della|von|van|te[nr]|l[ao]")
"""What a longer name begins with, and what is nobody's name alone: "Ter" of "Ter stegen"."""
