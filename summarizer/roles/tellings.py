"""Reads from a masked passage which goals it tells, and the part of each person named in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from summarizer.roles import english, french, german, italian, portuguese, spanish
from summarizer.roles.idioms import with_idioms
from summarizer.roles.masking import Masked, Mention, Token, mask
from summarizer.roles.openers import without_openers
from summarizer.roles.vocabulary import Role, Vocabulary

VOCABULARIES: Mapping[str, Vocabulary] = {
    language: with_idioms(language, words)
    for language, words in (
        ("en", english.VOCABULARY),
        ("it", italian.VOCABULARY),
        ("es", spanish.VOCABULARY),
        ("de", german.VOCABULARY),
        ("fr", french.VOCABULARY),
        ("pt", portuguese.VOCABULARY),
    )
}
"""The role vocabulary of each language that the gate reads."""

_WINDOW = 90
_ARTICLES = (
    r"(?:the|a|an|il|lo|la|l'|i|gli|le|un|uno|una|el|los|las|der|die|das|dem|den|des|ein|einen|einem|o|os|as|les|"
    r"young|former|late|again|always|old|solito|giovane|neo|jeune|jung\w*|veteran\w*|joven|jovem|then|poi|also|auch|"
    r"teenage|experienced|home|visiting|own|avversario|rival|ex|capitano|captain|star|ace|man)"
)
_JOINED = re.compile(r"(?: \(\d[^()<]{0,12}\))?(?:,| and| e| y| und| et| sowie|, and| ed|,? as well as| &)?(?: |, )")
_TAKEN_UP = re.compile(
    (
        ",? (?:who|whose|and (?:he|she)|"
        "che|il quale|que|quien|cuyo|qui|dont|o qual|to) |"
        r"(?: (?:auf|ab|quer|vor|zuruck|durch|frei|weiter|im strafraum|am (?:langen|zweiten) pfosten|in der mitte))?"
        r",(?: und)? (?:dessen|deren|der|die|dieser|diese|welcher|welche) |,? und (?:er|sie|der|die|dieser) |"
        r" (?:[a-z]+ly )?[a-z]{2,}ing (?!to )|"
        r",? (?:concluir|completar|marcar|finalizar|empurrar|cabecear|fazer|fuzilar|bater)\b"
    ),
)
_PASSIVE = re.compile(r"(?<![a-z])(?:was|were|been|being) (?:[a-z-]+ly )?$")
"""Words before an English participle that make its subject the one it is done to."""
_AGENT = re.compile(r"[^.;:<]{0,40}? by(?: [a-z'-]+){0,3} (?=<\d)")
_PASSED_BY = re.compile(
    r"(?: (?:[a-z]+ly|in|through|clear|away|up|off|on|back))* (?:by|par|da|dal|por|pelo|von|vom) (?=<\d)"
)
"""Words that make the name after a participle, and not the one before it, who passes: "Olsen, played in by Marsh"."""
_GOES_OWN_WAY = re.compile(
    r" (?:had|has|hatte|hat|war|wurde|aveva|ha|era|avait|a|etait|habia|fue|tinha|havia|foi|hit|missed|"
    r"scheiterte|vergab)(?![a-z'])"
)
"""A verb by which a name that follows a scorer's is another clause's: "verwandelte Weber, Lang hatte Roth gefoult"."""
_AGAIN = re.compile(r"(?<![a-z])(?:himself|herself|picked|dusted|selbst|der gefoulte|die gefoulte)(?![a-z])")
"""Words that make the one who was fouled the one who then shoots."""
_BETWEEN = re.compile(r"(?<![a-z])(?:between|zwischen) [^,;<]*<t?\d+>(?:'s [a-z]+)? (?:and|und) (?:[a-z]+ ){0,2}$")
_VERB_ALONE = re.compile(
    (
        r" (?!(?:and|und|or|oder|who|der|die) )(?:[a-z-]+ly )?[a-z-]+"
        r"(?: (?:past|round|around|off|the|an?|den|dem|von))* "
    ),
)
_GOES_ON = re.compile(r"[^,.;:<]{0,60}?,? (?:and|und) (?!he |she |his |her |er |sie |der |die |the )[a-z]")
"""What follows an object where the subject before it goes on to do more."""
_BY = 6
"""Most characters, such as " von", between a goal that is named and its scorer."""
_MEANT_FOR = re.compile(r"(?<![a-z])(?:per|all?'|allo|alla|al|for|to|fur|an|auf|zum|zu|para|ao|pour|vers|au)(?![a-z])")
"""Words that make the name after them the one a pass is meant for."""
_ONE_GOAL = re.compile(r"(?<![a-z])(?:the|il|el|le|o|das|den) (?:goal|winner|opener|gol|golo|but|tor)(?![a-z])")
"""One goal, which two players named together did not both score."""
_OWN_NET = re.compile(
    r"(?<![a-z])(?:own (?:net|goal)|propria (?:porta|rete)|eigene|son propre|ses propres|son camp|su propi|propri[ao] "
    r"(?:gol|baliza))"
)
_UNLUCKY = frozenset({Role.OPPONENT, Role.SAVED, Role.CONCEDED})
"""Parts of a defender which an own goal of his goes with."""
GUARD = (
    r"(?:keeper|goalkeeper|goalie|stopper|portiere|portier|gardien|goleiro|guarda-redes|portero|arquero|guardameta|"
    r"torwart|torhuter|torhuterin|tormann|torfrau|schlussmann|schlussfrau|defen[cs]e|difesa|defensa|defesa|abwehr|"
    r"porta|porteria|arco|baliza|net|goal|gehause|kasten)"
)
"""What is a team's and is beaten: its goalkeeper, its defence, its goal."""
ITS_GOAL = re.compile(rf"(?:'s?|s)?[ -]{{1,2}}(?:[a-z]+ )?[a-z-]*{GUARD}(?![a-z])")
"""Words after a team's name by which only its goal or goalkeeper is meant."""
_PAIR = re.compile(r"(?:,? (?:and|e|ed|y|und|et) | ?[-/] ?)")
_FORMER = re.compile(
    r"(?<![a-z])(?:the former|con il primo|il primo dei quali|que el primero|con el primero|que o primeiro|com o "
    r"primeiro|"
    r"le premier nomme|ersterer|der erstgenannte)(?![a-z])"
)
_FED_BY = re.compile(
    r"(?<![a-z])(?:assist|asistencia|assistencia|passe decisive|pass|pase|passe|passaggio|vorlage|zuspiel|cross|"
    r"traversone|"
    r"flanke|hereingabe|cruzamento|centre|corner|ecke|eckball|escanteio|through ball|throw) (?:di|del|de|do|da|"
    r"von|of|by|from) $"
)
_FEEDS = re.compile(
    r"'s (?:[a-z-]+ ){0,2}(?:cross|corner|pass|through ball|throw|throw-in|cut-?back|pull-?back|"
    r"delivery)(?![a-z])"
)
"""Words beside a name that make it the one who passes, whatever stands before it: "a winner from Kern's throw"."""
_LATTER = re.compile(
    r"(?:the latter|quest'ultim[oa]|[ye] est[ea]|[ye] est[ea] ultim[oa]|ce dernier|cette derniere|celui-ci|"
    r"celle-ci|letzterer|letztere)"
    r"(?: [a-z]+){0,1} ?$"
)
"""Words that take up the last name, whatever its place in its own clause."""
_PARRIED = re.compile(
    r"(?:rechace|rebote|rechazo|respint\w*|ribattut\w*|rebond|repouss\w*|abprall\w*|abklatsch\w*|parad\w*|rebound|"
    r"saved|parried|"
    r"spill\w*|rebatida|ressalto)(?![a-z])[^.;:]{0,40}$"
)
_CLEARED = re.compile(
    r"(?<![a-z])(?:(?:half|only|partially|partly|poorly|badly)[ -]cleared|cleared only|weak clearance|poor clearance|"
    r"cort\w+ mal|afast\w+ mal|ali\w+ mal|despej\w+ (?:mal|corto)|mal despej\w+|rechaz\w+ (?:mal|corto)|respin\w+ "
    r"(?:male|corto)|"
    r"corta respinta|allontan\w+ (?:male|corto)|ungenugend (?:geklart|abgewehrt)|zu kurz (?:geklart|abgewehrt)|"
    r"nicht (?:entscheidend )?geklart|mal (?:degage|repousse|renvoye)\w*|(?:degag|repouss|renvoy)\w+ (?:mal|"
    r"court))(?![a-z])"
)
"""An opponent's poor clearance."""
_SUBJECT_ONLY = frozenset({Role.SENT_OFF, Role.MISSED})
"""Roles that words after a name give only to a subject: "Petersen, after a foul on Paulsen, was sent off"."""
_IN_THE_FOUL = frozenset({Role.FOULED, Role.CONCEDED})
_TAKERS = frozenset({Role.SCORER, Role.SHOT})
"""Roles that nobody has whom the words name only as a party to the foul: "einen an Wiegand verschuldeten"."""
_NO_SUBJECT = frozenset(
    {
        Role.BEATEN,
        Role.CONCEDED,
        Role.COACH,
        Role.REFEREE,
        Role.OFFICIAL,
        Role.OPPONENT,
        Role.SAVED,
        Role.WENT_OFF,
        Role.FOULED,
        Role.ASSIST,
    },
)


@dataclass(frozen=True)
class Telling:
    """A goal that a passage tells: the words that tell it, and who did what where the passage says so.

    ``start`` and ``end`` are offsets in the passage. No scorer: the passage does not name one in reach of the words.
    ``team`` is the side that the words themselves name as scoring.
    """

    start: int
    end: int
    scorers: tuple[Mention, ...] = ()
    assists: tuple[Mention, ...] = ()
    team: Mention | None = None


@dataclass(frozen=True)
class Parts:
    """The tellings of a passage, and the roles that its words give to each mention."""

    tellings: tuple[Telling, ...]
    roles: Mapping[int, frozenset[Role]]
    mentions: tuple[Mention, ...]

    def of(self, mention: Mention) -> frozenset[Role]:
        """The roles of one mention."""
        return self.roles.get(mention.start, frozenset())


_RED_HEAD = re.compile(
    r"(?<![a-z])(?:espulsioni di|expulsiones de|expulsoes de|expulsions de|exclusions de|"
    r"(?:rojas?|vermelhos?|rossi?|rouges?)(?: (?:direct[oa]s?|dirett[oi]))? (?:para|a|per|pour)|"
    r"(?:rote karten|platzverweise) (?:fur|gegen|von)|(?:red cards|dismissals) (?:for|to|of)) $"
)
"""What stands right before several who were sent off."""
_LISTED = re.compile(r" ?(?:$|[.;)]|,? (?:e|ed|y|et|und|and) <\d|, <\d)")
"""What goes on after a name that does nothing itself."""
_RED_LIST = re.compile(
    r"(?<![a-z])(?:vermelhos?|rojas?|cartellini rossi|expulsados|expuls[oa]s|expulsoes|expulsiones|espulsi|espulsioni|"
    r"red cards?|sent off|rote karten?|gelb-rote? karten?|platzverweise?|cartons? rouges?|exclus|expulsions?) ?: ?"
    r"(?:<t?\d+>|\d+|['+.,;/()&-]|\s|(?:e|ed|y|et|und|and|aos?|al|a los|min|minutos?|do|del|st|pt|segundo|primeiro|"
    r"primer|tempo|tiempo|direto|directa|diretto|amarelo|amarilla|doble|doppia|ammonizione)(?![a-z]))+"
)
"""A label of red cards with what only such a list holds."""
_YELLOW_LIST = re.compile(
    r"(?<![a-z])(?:amarillas?|amarelos?|ammoniti|amonestados|yellow cards?|booked|gelbe karten?|cartons? jaunes?|"
    r"avertissements?)(?: ?:| (?:para|a|per|for|fur|pour) )"
)
_IN_BRACKETS = re.compile(r"\((\d+)")
_TWICE = re.compile(r"<\d+> ?\(2\)")


@dataclass(frozen=True)
class _Compiled:
    scores: re.Pattern[str]
    beats: re.Pattern[str]
    passes: re.Pattern[str]
    before: Mapping[Role, re.Pattern[str]]
    any_before: re.Pattern[str]
    around: Mapping[Role, re.Pattern[str]]
    after: Mapping[Role, re.Pattern[str]]
    oblique: re.Pattern[str]
    filler: re.Pattern[str]
    people: re.Pattern[str]
    inverted: bool


def _any(patterns: tuple[str, ...]) -> str:
    return "(?:" + "|".join(patterns) + ")" if patterns else r"(?!)"


@lru_cache(maxsize=8)
def _compiled(language: str) -> _Compiled:
    words = VOCABULARIES[language]
    people = _any(words.people)
    return _Compiled(
        scores=re.compile(rf"(?<![a-z<]){_any(words.scores)}"),
        beats=re.compile(rf"(?<![a-z<]){_any(words.beats)}(?: [^\s,.;:<]+){{0,3}}? ?(?=<\d)"),
        passes=re.compile(rf"(?<![a-z<]){_any(words.passes)}"),
        before={role: re.compile(rf"(?<![a-z<]){_any(some)}[ :]*$") for role, some in words.before.items() if some},
        around={
            role: re.compile(rf"(?<![a-z<]){_any(ahead)}")
            for role, some in words.before.items()
            if (ahead := tuple(one for one in some if "(?=<" in one))
        },
        any_before=re.compile(
            rf"(?<![a-z<]){_any(tuple(one for some in words.before.values() for one in some))}[ :]*$"
        ),
        after={role: re.compile(_any(some)) for role, some in words.after.items() if some},
        oblique=re.compile(rf"(?<![a-z]){_any(words.prepositions)} ?$"),
        filler=re.compile(rf"(?:(?<![a-z])(?:{_ARTICLES}|{people}),? ?)+$"),
        people=re.compile(
            (
                "(?<![a-z'-])(?:the|il|lo|el|der|le|o|l'|un|ein|his|their|home|unmarked|"
                f"young)[ ]?(?:[a-z-]+ )?{people}(?![a-z])"
            ),
        ),
        inverted=words.inverted,
    )


def read_parts(passage: str, mentions: tuple[Mention, ...], language: str) -> Parts:
    """Who did what in a passage, by the rules of a language (ISO 639-1; an unknown one is read as English)."""
    known = language if language in VOCABULARIES else "en"
    return _Reader(mask(passage, tuple(without_openers(passage, mentions))), _compiled(known)).read()


class _Reader:
    """One reading of one passage."""

    def __init__(self, masked: Masked, words: _Compiled) -> None:
        self.masked = masked
        self.words = words
        self.people = masked.people
        self.around: dict[Role, frozenset[int]] = {}
        self.tags: dict[int, set[Role]] = {token.start: self._tags(token) for token in self.people}
        self._spread_scorers()
        self._note_dismissed()
        self.passing: dict[int, int] = {}
        self.objects = [match.span() for match in words.scores.finditer(masked.text)]
        self.oblique = {token.start for token in masked.tokens if self._is_oblique(token)}

    def read(self) -> Parts:
        for match in self.words.passes.finditer(self.masked.text):
            self._note_passer(match)
        found = sorted(self._triggers(), key=lambda one: (one.start, one.end))
        tellings = self._with_assists(_merged(found))
        for telling in tellings:
            for scorer in telling.scorers:
                self._tag(scorer, Role.SCORER)
        roles = {token.mention.start: frozenset(self.tags[token.start]) for token in self.people}
        return Parts(tuple(tellings), roles, tuple(token.mention for token in self.masked.tokens))

    def _tag(self, mention: Mention, role: Role) -> None:
        for token in self.people:
            if token.mention == mention:
                self.tags[token.start].add(role)

    def _tags(self, token: Token) -> set[Role]:
        text = self.masked.text
        before = text[max(0, token.start - _WINDOW) : token.start]
        bare = self.words.filler.sub("", before)
        after = text[token.end : token.end + _WINDOW]
        tags: set[Role] = set()
        if self.words.any_before.search(before) or (bare != before and self.words.any_before.search(bare)):
            tags = {role for role, words in self.words.before.items() if words.search(before) or words.search(bare)}
        oblique = self._is_oblique(token)
        tags |= {
            r for r, words in self.words.after.items() if not (oblique and r in _SUBJECT_ONLY) and words.match(after)
        }
        tags |= {role for role in self.words.around if token.start in self._places(role)}
        if {Role.SCORER, Role.ASSIST} <= tags and (_FED_BY.search(before) or _FEEDS.match(after)):
            tags.discard(Role.SCORER)
        return tags - _TAKERS if tags >= _IN_THE_FOUL else tags

    def _places(self, role: Role) -> frozenset[int]:
        """Where names stand whose role shows in the words before and after them together."""
        if role not in self.around:
            found = self.words.around[role].finditer(self.masked.text)
            self.around[role] = frozenset(match.end() for match in found)
        return self.around[role]

    def _spread_scorers(self) -> None:
        """Goals by A, B and C: the words before the first name hold for those that follow it."""
        for earlier, later in zip(self.people, self.people[1:], strict=False):
            between = self.masked.text[earlier.end : later.start]
            apart = "," in between and _GOES_OWN_WAY.match(self.masked.text, later.end)
            if not apart and _JOINED.fullmatch(between) and self.tags[earlier.start] == {Role.SCORER}:
                self.tags[later.start].add(Role.SCORER)

    def _note_dismissed(self) -> None:
        """Red cards for A and B, a list of red cards, and in a list of yellow ones those with a two behind them."""
        text = self.masked.text
        for earlier, later in zip(self.people, self.people[1:], strict=False):
            headed = _RED_HEAD.search(text, 0, earlier.start) or Role.SENT_OFF in self.tags[earlier.start]
            joined = _JOINED.fullmatch(text[earlier.end : later.start]) and _LISTED.match(text, later.end)
            if headed and joined and self.tags[earlier.start] <= {Role.SENT_OFF} and not self.tags[later.start]:
                self.tags[earlier.start].add(Role.SENT_OFF)
                self.tags[later.start].add(Role.SENT_OFF)
        for shown in _RED_LIST.finditer(text):
            self._dismiss(shown.start(), shown.end())
        if _YELLOW_LIST.search(text) and set(_IN_BRACKETS.findall(text)) == {"2"}:
            for twice in _TWICE.finditer(text):
                self._dismiss(twice.start(), twice.end())

    def _dismiss(self, start: int, end: int) -> None:
        for token in self.people:
            if start <= token.start < end:
                self.tags[token.start].add(Role.SENT_OFF)

    def _is_oblique(self, token: Token) -> bool:
        before = self.masked.text[max(0, token.start - _WINDOW) : token.start]
        if _BETWEEN.search(before):
            return True
        return bool(self.words.oblique.search(before) or self.words.oblique.search(self.words.filler.sub("", before)))

    def _note_passer(self, match: re.Match[str]) -> None:
        if any(start <= match.start() < end for start, end in self.objects):
            return
        by = _PASSED_BY.match(self.masked.text, match.end())
        if self._passed_before(match) and not by:
            return
        passer = next((one for one in self.people if by and one.start == by.end()), None)
        token = passer or self._preceding(match) or (self._passer_after(match) if self.words.inverted else None)
        if token and not token.mention.team and not self.tags[token.start] & (_NO_SUBJECT - {Role.ASSIST}):
            self.tags[token.start].add(Role.ASSIST)
            self.passing[token.start] = match.start()

    def _passed_before(self, match: re.Match[str]) -> bool:
        """Whether the name before a pass is one who passes already: "broke through and fed Aydin"."""
        earlier = [token for token in self.people if token.end <= match.start()]
        if not earlier:
            return False
        between = self.masked.text[earlier[-1].end : match.start()]
        return earlier[-1].start in self.passing or (between == " " and Role.ASSIST in self.tags[earlier[-1].start])

    def _passer_after(self, match: re.Match[str]) -> Token | None:
        """The name after a pass, unless words such as "for" make it the one the pass is meant for."""
        token = self._following(match)
        return None if token and _MEANT_FOR.search(self.masked.text, match.end(), token.start) else token

    def _triggers(self) -> Iterator[Telling]:
        text = self.masked.text
        for match in self.words.scores.finditer(text):
            yield self._telling(match)
        for match in self.words.beats.finditer(text):
            if self._preceding(match) is not None:
                yield self._telling(match)
        for token in self.people:
            if Role.SCORER in self.tags[token.start]:
                start, end = max(0, token.start - 1), token.end
                yield Telling(*self.masked.span(start, end), (token.mention,))

    def _telling(self, match: re.Match[str]) -> Telling:
        span = self.masked.span(*match.span())
        subject = self._subject(match)
        if subject is None:
            return Telling(*span)
        if subject.mention.team:
            return Telling(*span, team=subject.mention)
        if subject.start > match.end() and not self.words.inverted:
            span = self.masked.span(match.start(), subject.start)
        group = self._group(subject)
        if len(group) > 1 and _ONE_GOAL.search(match.group()):
            return Telling(*span)
        return Telling(*span, tuple(token.mention for token in group))

    def _group(self, subject: Token) -> tuple[Token, ...]:
        """A subject with the names joined to it: "Drogba and Kezman scored"."""
        group = [subject]
        for earlier in reversed([token for token in self.people if token.end <= subject.start]):
            between = self.masked.text[earlier.end : group[0].start]
            if between.strip() in {",", ""} or not _JOINED.fullmatch(between) or not self._may_score(earlier):
                break
            if self._is_done_to(earlier):
                break
            group.insert(0, earlier)
        return tuple(group)

    def _is_done_to(self, token: Token) -> bool:
        """Whether a name is the object of the name and verb before it: "Falk tripped Kern and Olsen converted"."""
        earlier = next((one for one in reversed(self.people) if one.end <= token.start), None)
        between = self.masked.text[earlier.end : token.start] if earlier else ""
        return bool(_VERB_ALONE.fullmatch(between)) and not _JOINED.fullmatch(between)

    def _may_score(self, token: Token) -> bool:
        tags = self.tags[token.start]
        if Role.SCORER in tags:
            return True
        if any(start < token.start and token.end <= end for start, end in self.objects):
            return False
        if Role.SHOT in tags and not tags & (_NO_SUBJECT - {Role.ASSIST}):
            if token.start in self.oblique and _PARRIED.search(self.masked.text, 0, token.start):
                return False
            return Role.ASSIST not in tags or token.start not in self.oblique
        return not tags & _NO_SUBJECT and (token.start not in self.oblique or self._is_taken_up(token))

    def _is_taken_up(self, token: Token) -> bool:
        """Whether a name that is no subject itself becomes one: "found Rooney, who", "for Rooney to head home"."""
        return bool(_TAKEN_UP.match(self.masked.text, token.end))

    def _subject(self, match: re.Match[str]) -> Token | None:
        """The name that is the subject of a predicate: right after it where the language allows, else before it."""
        if _PASSIVE.search(self.masked.text, 0, match.start()):
            return self._agent(match)
        after = (self._inside(match) or self._following(match)) if self.words.inverted else None
        if after and "," in self.masked.text[match.end() : after.start]:
            return self._preceding(match) or after
        return after or self._preceding(match)

    def _agent(self, match: re.Match[str]) -> Token | None:
        """Who did it in the passive: "was swept in first time by Obi"."""
        by = _AGENT.match(self.masked.text, match.end())
        return next((token for token in self.people if by and token.start == by.end()), None)

    def _inside(self, match: re.Match[str]) -> Token | None:
        """The name right after the verb of a predicate in two parts: "schlug <0> zu"."""
        text = self.masked.text
        if text[: match.start()].rstrip().endswith(">"):
            return None
        token = next((one for one in self.masked.tokens if match.start() <= one.start and one.end <= match.end()), None)
        if token is None or token.mention.team or token.start in self.oblique or self.tags[token.start] & _NO_SUBJECT:
            return None
        between = self.words.filler.sub("", text[match.start() : token.start])
        return token if len(between.split()) <= 2 else None

    def _following(self, match: re.Match[str]) -> Token | None:
        text = self.masked.text
        for token in self.masked.tokens:
            if token.start < match.end():
                continue
            between = self.words.filler.sub("", text[match.end() : token.start])
            if len(between.split()) > 2 or re.search(r"[.;:!?]", between):
                return None
            if token.mention.team or (token.start in self.oblique and not self._is_taken_up(token)):
                return None
            return token if not self.tags[token.start] & _NO_SUBJECT else None
        return None

    def _preceding(self, match: re.Match[str]) -> Token | None:
        text = self.masked.text
        for token in reversed([token for token in self.masked.tokens if token.end <= match.start()]):
            between = text[token.end : match.start()]
            if re.search(r"[;!?]|(?<!\d)\. (?=[a-z<\"])", between) or self._stands_for_another(between):
                return None
            if token.mention.team:
                meant = not between.startswith("'") and not ITS_GOAL.match(between)
                if token.start not in self.oblique and meant and len(between) < 60:
                    return token
                continue
            if one_of_two := self._former(token, between) or self._latter(token, between):
                return one_of_two
            if self._is_object(token, text[token.end : match.start() + 1]):
                continue
            if self._may_score(token) or self._passed_later(token, match.start()) or self._gets_up(token, between):
                return token
            if self._beats_his_own(token, match):
                return token
        return None

    def _former(self, token: Token, between: str) -> Token | None:
        """The first of two names where words single it out: "Ferri e Sartori, con il primo che batte"."""
        earlier = next((one for one in reversed(self.people) if one.end <= token.start), None)
        if earlier is None or not _FORMER.search(between):
            return None
        return earlier if _PAIR.fullmatch(self.masked.text[earlier.end : token.start]) else None

    def _latter(self, token: Token, between: str) -> Token | None:
        """The last name where a pronoun takes it up: "vio a Ferri y este no falló"; no opponent's."""
        opposed = self.tags[token.start] & {Role.BEATEN, Role.SAVED, Role.OPPONENT}
        return token if not opposed and _LATTER.search(between) else None

    def _is_object(self, token: Token, between: str) -> bool:
        """Whether a name is only the object of the verb before it: "Kern outmuscled Falk and fired home"."""
        earlier = next((one for one in reversed(self.people) if one.end <= token.start), None)
        if earlier is None or not _GOES_ON.match(between) or not self._may_score(earlier):
            return False
        return bool(_VERB_ALONE.fullmatch(self.masked.text[earlier.end : token.start]))

    def _gets_up(self, token: Token, between: str) -> bool:
        """Whether the one who was fouled takes the kick: "was felled by Kern, got up himself to score"."""
        only = self.tags[token.start] & _NO_SUBJECT == {Role.FOULED}
        return only and bool(_AGAIN.search(between))

    def _beats_his_own(self, token: Token, match: re.Match[str]) -> bool:
        """Whether an opponent's touch is the own goal that is told right after it: "Kern's touch into his net"."""
        between = self.masked.text[token.end : match.start()]
        blamed = self.tags[token.start] & _NO_SUBJECT
        return (
            bool(blamed) and blamed <= _UNLUCKY and len(between.split()) <= 2 and bool(_OWN_NET.search(match.group()))
        )

    def _passed_later(self, token: Token, at: int) -> bool:
        """Whether a name that sets a goal up does so only after the words at ``at``: "scored and then set up"."""
        others = self.tags[token.start] - {Role.ASSIST}
        free = token.start not in self.oblique or self._is_taken_up(token)
        return self.passing.get(token.start, at) > at and not others & _NO_SUBJECT and free

    def _stands_for_another(self, between: str) -> bool:
        """Whether "the striker" or the like, and not the name before it, is the subject."""
        found = self.words.people.search(between)
        before = between[: found.start()].strip() if found else ""
        return bool(found and before not in {",", "-", "("} and not before.endswith(", und"))

    def _distance(self, giver: Token, telling: Telling) -> tuple[bool, bool, int]:
        """How far a telling is from who sets it up; a pass that is made, not merely named, comes before its goal."""
        at = giver.mention.start
        made = giver.start in self.passing
        return made and telling.start < at, telling.team is not None and not telling.scorers, abs(_reach(telling) - at)

    def _sets_up(self, token: Token) -> bool:
        """Whether a name sets a goal up; an opponent's "poor back-pass" is no assist."""
        tags = self.tags[token.start]
        return Role.ASSIST in tags and not tags & {Role.OPPONENT, Role.BEATEN}

    def _is_cleared(self, giver: Token, telling: Telling) -> bool:
        """Whether somebody else plays the ball after a pass, which is then no assist: "the winger's cross was met"."""
        start = self.passing.get(giver.start, giver.end)
        end = next((at for at, origin in enumerate(self.masked.origin) if origin >= telling.start), start)
        between = self.masked.text[start : max(start, end)]
        return bool(_CLEARED.search(between)) or any(
            between.startswith("'s", found.end()) for found in self.words.people.finditer(between)
        )

    def _with_assists(self, tellings: list[Telling]) -> list[Telling]:
        givers = [token for token in self.people if self._sets_up(token)]
        result = list(tellings)
        for giver in givers:
            order = sorted(range(len(result)), key=lambda i: self._distance(giver, result[i]))
            best = next((i for i in order if not _names(result[i], giver.mention)), None)
            if best is not None and not self._is_cleared(giver, result[best]):
                one = result[best]
                result[best] = Telling(one.start, one.end, one.scorers, (*one.assists, giver.mention), one.team)
        return result


def _reach(telling: Telling) -> int:
    return (telling.start + telling.end) // 2


def _names(telling: Telling, mention: Mention) -> bool:
    return any(scorer.name == mention.name for scorer in telling.scorers)


def _merged(tellings: list[Telling]) -> list[Telling]:
    """Tellings that overlap, or that follow each other closely with the same scorer, are one."""
    result: list[Telling] = []
    for telling in tellings:
        last = result[-1] if result else None
        if (
            last
            and telling.start < last.end + (_BY if telling.scorers and not last.scorers else 0)
            and (not telling.scorers or not last.scorers or telling.scorers == last.scorers)
        ):
            result[-1] = Telling(
                last.start, max(last.end, telling.end), last.scorers or telling.scorers, (), last.team or telling.team
            )
        else:
            result.append(telling)
    return result
