"""The roles that words right beside a name, or on both sides of it, give it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from summarizer.roles.cards import spread_dismissals
from summarizer.roles.clauses import is_played_in
from summarizer.roles.grammar import Grammar
from summarizer.roles.masking import Masked, Token
from summarizer.roles.own_subject import has_own_subject
from summarizer.roles.spreading import spread
from summarizer.roles.vocabulary import Role

_WINDOW = 90
"""Characters beside a name that may give it a role."""
_BETWEEN = re.compile(
    r"(?<![a-z])(?:between|zwischen|tra|fra|entre) (?:[^,;<]*<t?\d+>(?:'s [a-z]+)? (?:and|und|e|ed|y|"
    r"et) )?(?:[a-z]+ ){0,2}$"
)
"""What stands before either of two names that something is between, neither of them a subject."""
_FED_BY = re.compile(
    r"(?<![a-z])(?:assist|asistencia|assistencia|passe decisive|pass|pase|passe|passaggio|vorlage|zuspiel|cross|"
    r"traversone|"
    r"flanke|hereingabe|cruzamento|centre|corner|ecke|eckball|escanteio|through ball|throw) (?:di|del|de|do|da|"
    r"von|of|by|from) $|"
    r"(?<![a-z])(?:cross|traversone|assist|passaggio|lancio|suggerimento|filtrante|imbeccata|centre(?! tir)|passe|"
    r"offrande|caviar) (?:[a-z']+ ){1,3}(?:di|del|dello|dell'|de|d'|du) ?$|"
    r"(?<![a-z])(?:cross|pass|corner|ball|delivery|throw|flick|knock-?down|cut-?back|pull-?back) (?:by|from) "
    r"(?:[a-z-]+ ){1,3}$"
)
_FEEDS = re.compile(
    r"'s (?:[a-z-]+ ){0,2}(?:cross|corner|pass|through[- ]ball|throw|throw-in|cut-?back|pull-?back|"
    r"delivery|knock-?down|knock-?back|flick(?:-on)?|lay-?off|centre|assist|feed|inswinger|outswinger|set-piece|"
    r"ball|header (?:across|back|down))(?![a-z])"
)
"""Words beside a name that make it the one who passes, whatever stands before it: "a winner from Kern's throw"."""
_PREPARED = (
    r"von <>(?: [^\s,.;:<]+){0,4}? (?:bedient|freigespielt|vorbereitet|aufgelegt|vorgelegt|in szene gesetzt|"
    r"(?:steil)?geschickt|angespielt|eingesetzt|eingeleitet|weitergeleitet|lanciert|assistiert)(?![a-z])"
)
_PREPARES = re.compile(
    rf"(?<![a-z])(?:wurden?|wird|werden)(?: [^\s,.;:]+){{0,6}} {_PREPARED}|"
    rf"{_PREPARED} (?:wurden?|wird|werden|worden)(?![a-z])"
)
"""A German passive of which the name is the one who passes: "beim 2:0 wurde sie von Kern freigespielt"."""
_FINISHED_FROM = re.compile(
    r"(?<![a-z])(?:head|nodd?|glanc|pok|tapp|bundl|prodd|stabb|turn|steer|volley|convert|power|flick|bullet|touch)"
    r"(?:ed|ing|s)? (?:[^\s,.;:<]+ ){0,4}?(?:from|after|off) $"
)
"""A finish before a name whose kick it met: "headed the opener from Kern's free-kick"."""
_STRAIGHT_IN = re.compile(
    r"'s (?:[a-z-]+ ){0,3}(?:corner|free[- ]?kick|cross|delivery|centre|set-piece|ball|clearance|throw|punt)"
    r"(?: [a-z-]+){0,4}? (?:went|sailed|flew|drifted|crept|curled|swirled|floated|looped|sneaked|swung) "
    r"(?:all the way |straight |directly |untouched ){1,2}(?:in|into the net|home)(?![a-z])(?! (?:to|front))"
)
"""A cross or corner that needs nobody else: its taker scores."""
_KICKS = re.compile(r"'s (?:[a-z-]+ ){0,2}(?:free[- ]?kick|set[- ]?piece|dead ball|corner)(?![a-z])")
OWN_NET = re.compile(
    r"(?<![a-z])(?:own (?:net|goal)|propria (?:porta|rete)|eigene|son propre|ses propres|son camp|su propi|"
    r"propri[ao] "
    r"(?:gol|baliza|rede|meta)|autogol|autorete|autogolo|eigentor|contra o proprio|o proprio (?:goleiro|"
    r"guarda-redes|guardiao))"
)
"""Words of an own goal."""
_TALLY = re.compile(
    r"(?:(?<![-:'\d])\d{2,} (?:goals|gol|reti|goles|tantos|tore|treffer|buts|gols|golos)|"
    r"(?:record|recorde|primato|bestmarke|rekord|tally)(?: [^\s,.;:<]+){0,4}?) (?:of|by|di|del|de|do|da|von) $"
)
"""What a player has scored in all his matches, before his name: "passed the 41 goals of Kern"."""
_GIVEN_BY = re.compile(
    r"(?<![a-z])(?:"
    r"(?:valid|accord|siffl|annul|refus|signal|provoqu|obten|conced|caus)[a-z]* par(?: l'arbitre| monsieur)?|"
    r"(?:convalidat|concess|assegnat|annullat|fischiat|procurat|provocat|causat)[a-z]* da(?:l|llo|lla|l signor)?|"
    r"(?:validad|sancionad|pitad|senalad|anulad|concedid|decretad|provocad|cometid|forzad)[a-z]* (?:por|sobre)(?: el)?|"
    r"(?:assinalad|apitad|sofrid|conquistad)[a-z]* (?:por|pel[oa])|"
    r"(?:awarded|disallowed|ruled out|waved away|conceded|(?:penalty|spot-kick) (?:was )?won) by) $"
)
"""Who only gave a goal or a penalty, or brought it about: "un penalty provoqué par Kern"."""
_DRAW_OF = re.compile(
    r"(?<![a-z])(?:empates?|igualada|pareggi[oi]?|pari|draws?|remis|unentschieden|match nul|nul) "
    r"(?:del?|do|da|di|del|della|dell'|of|by|von|vom|du) $"
)
_WITH_OTHERS = re.compile(r" (?:con|contra|ante|com|contro|with|against|gegen|mit|contre|avec|face) ")
"""What makes a draw, told as a side's, one with another side: "el empate de Lorval con Ostrau"."""
_FRAME_OF = re.compile(
    r"(?<![a-z])(?:sur|vers|devant|derriere|au-dessus d[eu]|pres d[eu]|loin d[eu]|"
    r"face au?|en direction du|dans|inquiet\w+|menac\w+|cadr\w+ sur) ?"
    r"(?:le |les |la )?(?:but|buts|cages?) (?:de |d'|des )$"
)
"""A goal that is a goalkeeper's, and not one that is scored: "une frappe sur le but de Kern"."""
_CORNER_OF = re.compile(
    r"(?<![a-z])(?:angol[a-z]*|palo|lato|angulo|canto|lado|poste) "
    r"(?:destr|sinistr|derech|izquierd|direit|esquerd)[oa] (?:di|del|de|do|da|della) $|"
    r"(?<![a-z])(?:(?:corner|side|back|roof|mouth) of|into) $"
)
"""A side of the goal that is a goalkeeper's: "into the corner of", and Italian adjectives that shots have as well."""
_AS_MUCH = re.compile(r"(?<![a-z])tanto (?:o |a |el |la )?$")
_AS = re.compile(r" (?:como|quanto) ")
"""Two who are compared, the first behind the Spanish word for a goal: "tanto Kern como Lang"."""
_REBOUND_OF = re.compile(
    r"(?<![a-z])(?:rebote|recarga|ressalto|sobra)(?: d[eoa]| a)(?: uma?)? [^\s,.;:<]+(?: [^\s,.;:<]+){0,3} $"
)
"""A rebound of somebody's shot, who is then no passer: "no rebote de falta cobrada por Lima"."""
_LED_BY = re.compile(
    r"(?<![a-z])(?:dirige|entraine|coache|mene|managed|coached|led|guided|allenat|guidat|dirett|dirigid|entrenad|"
    r"treinad|comandad|"
    r"orientad|trainiert|betreut|gecoacht)(?:e|es|a|o|i|as|os|en|er)? (?:par|by|da|dal|dallo|por|pelo|von|vom) $"
)
"""Words right before a coach, whatever his team gains: "put the side led by Kern ahead"."""
_NEARER = frozenset({Role.FOULED, Role.OPPONENT})
"""Parts by words that stand nearer a name than those of a goal: "ahead when a slip by Kern"."""
_IN_GOAL = frozenset({Role.SCORER, Role.BEATEN, Role.SAVED})
"""Parts by words that only a goalkeeper has together: "in rete sull'uscita di Kern"."""
_FOR_ANOTHERS = re.compile(
    r" (?:for|per|para|zu[mr]|pour) ?(?:the |his |her |a |an |il |l'|la |el |le |o )?(?:\d|[a-z-]+ goal|opener|"
    r"equali[sz]er|winner|leveller|lead|first|second|third|fourth|vantaggio|pareggio|raddoppio|empate|ventaja|primero|"
    r"segundo|ausgleich|fuhrung|ouverture|egalisation|but|break|vantagem|primeiro)"
)
"""What a goal was for, behind the name of the goalkeeper who was beaten: "past Kern for the opener"."""
_DISMISSES = re.compile(
    r"(?<![a-z])(?:expuls|echo|echa|mand|envi|mostr|ensen|saco|verw|stellt|schickt|zeigt|zuckt|dismiss|sent|"
    r"show|espell|"
    r"cacci|spedi|allontan|estra|svento|exclu|renvo|brandi|montr|exibi|puxou|deu)\w*"
    r"(?: (?!schiedsr|unparteii|referee|spielleit|arbit|colegiad|juez|direttore|fischietto|juiz|ref\b)"
    r"[^\s.;:<]+){0,5}? ?$"
)
"""A referee's verb right before a name, which is then the player's and not the referee's."""
_HURT = re.compile(
    r"(?<![a-z])(?:per|dopo|pour|apres) (?:avere?|avoir) (?!protest|contest|conteste)[a-z]+(?:t[oaie]|s[oa]|e|i|u|is)"
    r"(?: (?:violemment|duramente|da (?:dietro|terra)|a (?:terre|gioco fermo|palla lontana)|par derriere|au visage de|"
    r"al volto|un pugno a|un calcio a|un coup a))?(?: (?:su|sur|con|contre|contro|a|al|au))?(?: ?(?:il|lo|la|le|l'))?"
    r"(?: ?(?:portiere|capitano|difensore|attaccante|centrocampista|avversario diretto|gardien|capitaine|defenseur|"
    r"attaquant|milieu|joueur))? ?$"
)
"""What a player did to the one whose name follows, and is sent off for: "rosso per aver steso Kern"."""
_SHOWS = re.compile(r"(?<![a-z])(?:zeigte?|zuckte?|zog|gab|hielt|verwies|schickte?|stellte?) $")
_TO_ANOTHER = re.compile(r"(?: (?!und |der |die |sah |das )[a-z-]+){0,3}? (?:dem|der|den)(?: [a-z-]+){0,4} <\d")
"""What makes the name right behind a German verb of showing the referee's: "zeigte Kern dem verwarnten Lang Rot"."""
_SUBJECT_ONLY = frozenset({Role.SENT_OFF, Role.MISSED})
"""Roles that words after a name give only to a subject: "Petersen, after a foul on Paulsen, was sent off"."""
_LABELS = re.compile(r": ?<\d")
"""What follows a team between its coach's title and his name: "DT Lanús: Kern"."""
_IN_THE_FOUL = frozenset({Role.FOULED, Role.CONCEDED})
_FOULS = re.compile(r" (?:al?|sobre|contra|em|n[oa]|on|su|contro|sur|an)(?: (?:el|la|o|a|l'))? ?(?:[a-z]+ )?<\d")
"""Whom the one fouls whose foul stands before his name: "tras una falta de Vega a Mora"."""
_TAKERS = frozenset({Role.SCORER, Role.SHOT, Role.ASSIST})
"""Roles that nobody has whom the words name only as a party to the foul: "einen an Wiegand verschuldeten"."""


@dataclass
class TaggedPassage:
    """A masked passage while it is read.

    ``tags`` are the roles so far by where a name's token starts, ``oblique`` the tokens that are no subject where they
    stand, ``goals`` the words that tell a goal, ``passing`` where the words stand that make a name pass.
    """

    masked: Masked
    grammar: Grammar
    people: tuple[Token, ...]
    tags: dict[int, set[Role]]
    oblique: frozenset[int]
    goals: tuple[re.Match[str], ...]
    passing: dict[int, int] = field(default_factory=dict)


def tagged(masked: Masked, grammar: Grammar) -> TaggedPassage:
    """The passage with every role that words beside names give."""
    before = {token.start: _words_before(masked.text, grammar, token) for token in masked.tokens}
    goals = tuple(grammar.scores.finditer(masked.text))
    objects = {token.start for token in masked.people if grammar.inverted and is_played_in(masked, token, goals)}
    oblique = frozenset({*objects, *(at for at, words in before.items() if _is_oblique(grammar, words))})
    return TaggedPassage(
        masked,
        grammar,
        masked.people,
        _tags(masked, grammar, before, oblique),
        oblique,
        goals,
    )


@dataclass(frozen=True)
class _Before:
    """The words right before a name, and the same without articles and the like at their end."""

    words: str
    bare: str

    def end_in(self, wanted: re.Pattern[str]) -> bool:
        """Whether either of them is found to end as an expression wants."""
        return bool(wanted.search(self.words) or (self.bare != self.words and wanted.search(self.bare)))


def _words_before(text: str, grammar: Grammar, token: Token) -> _Before:
    words = text[max(0, token.start - _WINDOW) : token.start]
    return _Before(words, grammar.filler.sub("", words))


def _is_oblique(grammar: Grammar, before: _Before) -> bool:
    return bool(_BETWEEN.search(before.words)) or before.end_in(grammar.oblique)


def _tags(
    masked: Masked, grammar: Grammar, before: Mapping[int, _Before], oblique: Collection[int]
) -> dict[int, set[Role]]:
    people = masked.people
    is_around = bool(people and grammar.any_around.search(masked.text))
    around = {
        role: {match.end() for match in words.finditer(masked.text)}
        for role, words in (grammar.around if is_around else {}).items()
    }
    tags = {
        token.start: _by_words(masked.text, grammar, token, before[token.start], subject=token.start not in oblique)
        | {role for role, places in around.items() if token.start in places}
        for token in people
    }
    tags = {token.start: _weighed(masked.text, token, tags[token.start]) for token in people}
    spread(masked, grammar, tags)
    spread_dismissals(masked, tags)
    return tags


def _by_words(text: str, grammar: Grammar, token: Token, before: _Before, *, subject: bool) -> set[Role]:
    """The roles by the words right before a name, also with articles and the like between, and right after it."""
    after = text[token.end : token.end + _WINDOW]
    roles: set[Role] = set()
    if before.end_in(grammar.any_before):
        roles.update([role for role, words in grammar.before.items() if before.end_in(words)])
    if grammar.any_after.match(after):
        found = [role for role, words in grammar.after.items() if _tells(role, words.match(after))]
        roles.update(found if subject else set(found) - _SUBJECT_ONLY)
    return roles


def _tells(role: Role, found: re.Match[str] | None) -> bool:
    """Whether words behind a name give it a role, and no clause of another's on the way tells that goal."""
    return found is not None and (role is not Role.SCORER or not has_own_subject(found.group(), shoots=True))


def _weighed(text: str, token: Token, tags: set[Role]) -> set[Role]:
    """The roles without those that others of them rule out."""
    before = text[max(0, token.start - _WINDOW) : token.start]
    after = text[token.end : token.end + _WINDOW]
    if Role.ASSIST in tags and _REBOUND_OF.search(before):
        tags = tags - {Role.ASSIST}
    if Role.SCORER in tags and _is_no_goal_of(before, after):
        tags = tags - {Role.SCORER}
    if tags >= _IN_GOAL or (Role.BEATEN in tags and _FOR_ANOTHERS.match(after)):
        tags = tags - {Role.SCORER}
    if Role.SCORER in tags and tags & _NEARER and not OWN_NET.search(before):
        tags = tags - {Role.SCORER}
    if {Role.SCORER, Role.ASSIST} <= tags and (_FED_BY.search(before) or _FEEDS.match(after)):
        tags = tags - {Role.SCORER}
    if Role.SCORER in tags and _PREPARES.search(f"{before}<>{after}"):
        tags = tags - {Role.SCORER}
    if Role.COACH in tags and _LABELS.match(after):
        tags = tags - {Role.COACH}
    tags = _of_set_piece(_of_card(tags, before, after), before, after)
    fouls = Role.CONCEDED in tags and _FOULS.match(after)
    return tags - _TAKERS if fouls or tags >= _IN_THE_FOUL else tags


def _of_card(tags: set[Role], before: str, after: str) -> set[Role]:
    """The roles beside a red card: who shows it is the referee, and who was hurt was fouled."""
    if Role.SENT_OFF in tags and _SHOWS.search(before) and _TO_ANOTHER.match(after):
        tags = tags - {Role.SENT_OFF} | {Role.REFEREE}
    if Role.SENT_OFF in tags and _HURT.search(before):
        tags = tags - {Role.SENT_OFF} | {Role.FOULED}
    if {Role.SENT_OFF, Role.REFEREE} <= tags and _DISMISSES.search(before):
        tags = tags - {Role.REFEREE}
    return tags


def _is_no_goal_of(before: str, after: str) -> bool:
    """Whether the goals named before a name are a tally, a draw or the frame he keeps, or his team's that he leads."""
    drawn = _WITH_OTHERS.match(after) and _DRAW_OF.search(before)
    compared = _AS.match(after) and _AS_MUCH.search(before)
    apart = (_TALLY, _LED_BY, _FRAME_OF, _CORNER_OF, _GIVEN_BY)
    return bool(drawn or compared or any(words.search(before) for words in apart))


def _of_set_piece(tags: set[Role], before: str, after: str) -> set[Role]:
    """The roles of the taker of a cross or kick: the scorer's where it went straight in, not where a finish met it."""
    if _STRAIGHT_IN.match(after):
        return (tags - {Role.ASSIST, Role.SHOT}) | {Role.SCORER}
    if {Role.SCORER, Role.ASSIST} <= tags and _KICKS.match(after) and _FINISHED_FROM.search(before):
        return tags - {Role.SCORER, Role.SHOT}
    return tags
