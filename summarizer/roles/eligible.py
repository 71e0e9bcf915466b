"""Whether a name may be the subject of a predicate: what the words around make of it, and what he does besides."""

from __future__ import annotations

import re

from summarizer.roles.clauses import goes_on_himself, is_done_to
from summarizer.roles.grammar import JOINED
from summarizer.roles.masking import Token
from summarizer.roles.tagging import OWN_NET, TaggedPassage
from summarizer.roles.vocabulary import Role

_TAKEN_UP = re.compile(
    (
        ",? (?:who|whose|and (?:he|she)|(?:brav[oa]|abile|lest[oa]|rapid[oa]|pront[oa]|fredd[oa]) (?:a|ad|nel|nello)|"
        "capace di(?= (?:super|batt|beff|trafigg|infil|insacc))|"
        "che|il quale|la quale|il cui|la cui|que|quien|cuyo|qui|dont|o qual|to),? |"
        r"(?: (?:auf|ab|quer|vor|zuruck|durch|frei|weiter|im strafraum|am (?:langen|zweiten) pfosten|in der mitte))?"
        r",(?: und)? (?:dessen|deren|der|die|dieser|diese|welcher|welche) |,? und (?:er|sie|der|die|dieser) |"
        r" (?:[a-z]+ly )?[a-z]{2,}ing (?!to )|"
        r",? (?:concluir|completar|marcar|finalizar|empurrar|cabecear|fazer|fuzilar|bater)\b"
    ),
)
_HAS_TO = re.compile(r" (?:pour|per|de) (?:far |faire )?[a-z]+(?:er|ir|re) ")
_DATIVE = re.compile(r"(?<![a-z])(?:a|al) $")
"""What stands around a name that is the subject of an infinitive: "il suffisait à Kern de pousser"."""
_AGAIN = re.compile(r"(?<![a-z])(?:himself|herself|picked|dusted|selbst|der gefoulte|die gefoulte)(?![a-z])")
"""Words that make the one who was fouled the one who then shoots."""
_VERB_ALONE = re.compile(
    (
        r" (?!(?:and|und|or|oder|who|der|die) )(?:[a-z-]+ly )?[a-z-]+"
        r"(?: (?:past|round|around|off|the|an?|den|dem|von))* "
    ),
)
_GOES_ON = re.compile(
    r"[^,.;:<]{0,60}?,? (?:(?:and|und) (?!he |she |his |her |er |sie |der |die |the )|"
    r"(?:y|e|ed) (?!el |ella |este |esta |lui |lei |questi |quest'|il |lo |la |l'|o |a |ele |ela |"
    r"que |che |gol|golo|rete))[a-z]"
)
"""What follows an object where the subject before it goes on to do more."""
_ET = re.compile(r"[^,.;:<]{0,60}?,? et (?!que |qui |but|ils? |elles? |les? |la |l'|c'est )[a-z]")
"""The same in French, where two are taken past."""
_HE_DOES_TO = re.compile(r"(?:^|[.;:,] )(?:il|elle)(?: (?!que |qui )[^\s,.;:<]+){1,4} $")
_THEN_DOES = re.compile(r"[^,.;:<]{0,60}?,? (?:avant d[e']|puis |et (?!c'est|but|les? |la |l'|ils? |elles? |ce ))")
"""What stands around the object of a French pronoun that does more: "il a effacé [Kern] avant de marquer"."""
_FEW = 2
"""Most words between a touch that is named in passing and the own goal it is."""
_UNLUCKY = frozenset({Role.OPPONENT, Role.SAVED, Role.CONCEDED})
"""Parts of a defender which an own goal of his goes with."""
_FACED = re.compile(
    r"(?<![a-z])(?:con|davanti al?|contro|salt\w+|super\w+|dribbl\w+|evit\w+|aggir\w+|scart\w+|batt\w+|beff\w+|"
    r"elimin\w+|effac\w+|round(?:ed|ing|s)?|past|around|beat(?:ing|s)?)$"
)
_KEEPER = re.compile(r"(?<![a-z])(?:portiere|gardien|keeper|goalkeeper|estremo difensore|numero uno)$")
"""A goalkeeper who is named only as the one whom the subject faces: "salta il portiere e deposita"."""
_PAIR = re.compile(r"(?:,? (?:and|e|ed|y|und|et) | ?[-/] ?)")
_FORMER = re.compile(
    r"(?<![a-z])(?:the former|con il primo|il primo dei quali|que el primero|con el primero|que o primeiro|com o "
    r"primeiro|"
    r"le premier nomme|ersterer|der erstgenannte)(?![a-z])"
)
_LATTER = re.compile(
    r"(?:the latter|quest'ultim[oa]|[ye] est[ea]|[ye] est[ea] ultim[oa]|ce dernier|cette derniere|celui-ci|"
    r"celle-ci|lequel|laquelle|letzterer|letztere)"
    r"(?:, [^,.;:<]{1,50},)?(?: [a-z]+){0,2} ?$"
)
"""Words that take up the last name, whatever its place in its own clause."""
_THEN = re.compile(r"(?: \([^()]*\))?,? (?:puis|avant de) (?!il |elle |ce |<)")
"""What joins a French verb to the one before a name that only "par" brings in."""
_PARRIED = re.compile(
    r"(?:rechace|rebote|rechazo|respint\w*|ribattut\w*|rebond|repouss\w*|abprall\w*|abklatsch\w*|parad\w*|rebound|"
    r"saved|parried|"
    r"spill\w*|rebatida|ressalto)(?![a-z])[^.;:]{0,40}$"
)
_STOPPED = re.compile(
    r",? (?:respint|ribattut|parat|murat|rechazad|despejad|repelid|repouss|defendid|rebatid|abgewehrt|pariert|geblockt|"
    r"saved|blocked|parried)\w*(?![a-z])"
)
"""What becomes of the shot of the one whose name stands right before: "del tiro di Kern respinto"."""
_PAST = re.compile(
    r"(?<![a-z])(?:past|around|beat|beats|beating|rounded|rounding|dribbled|skipped|evaded|outpaced|outmuscled|nutmegged|"
    r"salta|saltando|dribbla|dribblando|supera|superando|taglia fuori|scarta|scartando|semina|evita|aggira|brucia|"
    r"(?:supero|superando|dejo atras|regateo|sorteo|eludio|burlo|gambeteo|desbordo) a|(?:se fue|zafo|escapo) de|"
    r"umkurvte|umspielte|uberlief|umdribbelte|tanzte|versetzte|liess|vernaschte|"
    r"elimine|efface|dribble|passe|crochete|mystifie|deborde|enrhume|depasse|"
    r"passou por|fintou|driblou|tirou|ultrapassou|deixou para tras|superou|livrou-se de) $"
)
"""Words of one who takes the ball past the first of those who are named then."""
_ALSO = re.compile(
    r"(?:,? (?:and|e|ed|y|und|et)(?: (?:then|also|poi|anche|luego|despues|dann|auch|puis|ensuite|depois|tambem))?"
    r"(?: (?:a|de|por|da))?|,? puis|,? dann|,? then|,? poi|,) "
)
"""What stands between two whom the same player passes."""
_OF_WHOM = re.compile(r", (?:for|against|to|with|of|from|in|by|among) (?:whom|whose ranks) (?:[a-z-]+ ){0,3}$")
"""Words before the subject of an aside on a side, which is not that of the verb after it."""
_SIDE_SUBJECT = re.compile(
    r"(?:^|[,;] |(?<![a-z])(?:y|e|ed|ma|pero|mas|que|che|cuando|quando|mientras|mentre|enquanto) )"
    r"(?:el|la|los|las|il|lo|gli|le|l'|i|o|a|os|as) ?"
    r"(?:(?:propio|proprio|otro|altra|outra|joven|nuevo) )?"
    r"(?:equipo|conjunto|cuadro|elenco|once|escuadra|visitantes?|visita|locales|local|squadra|formazione|compagine|ospiti|"
    r"padroni di casa|equip[ae]|time|turma|visitad[oa]s|donos da casa|mandantes|arbitr[oa]|colegiad[oa]|"
    r"juez|juiz|direttore di gara)"
    r"(?: (?!y |e |ed )(?:<t\d+>|[a-z'-]+)){0,3} ?$"
)
"""A side or a referee that is the subject of a predicate, whoever is named before it: "pero el equipo local"."""
_WHOM_HE_FOUND = re.compile(r"(?<![a-z])(?:em|para|per) [a-z]+,? (?:que|che) $")
"""Somebody else, in a word that is known for no name, whom a pass finds and who does it: "meteu em lopes que"."""
NO_SUBJECT = frozenset(
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
"""Roles that keep a name from being the one who scores."""


def may_be_subject(passage: TaggedPassage, token: Token, match: re.Match[str]) -> bool:
    """Whether a player's name before a predicate can be its subject, by all that stands between the two."""
    text, at = passage.masked.text, match.start()
    between = text[token.end : at]
    if _is_agent_of_another(text, token, between) or _is_of_whom(text, token, between):
        return False
    if _is_object(passage, token, text[token.end : at + 1]):
        return False
    if _has_subject(passage, token) and is_done_to(passage.masked, token, at):
        return False
    if may_score(passage, token) or _passed_later(passage, token, at) or _gets_up(passage, token, between):
        return True
    return _beats_his_own(passage, token, match) or _does_it_himself(passage, token, at)


def singled_out(passage: TaggedPassage, token: Token, between: str) -> Token | None:
    """Which of the names before a predicate its words single out: "the former", "the latter"."""
    return _former(passage, token, between) or _latter(passage, token, between)


def may_score(passage: TaggedPassage, token: Token) -> bool:
    """Whether nothing that is told of a name keeps it from being the one who scores."""
    tags = passage.tags[token.start]
    if Role.SCORER in tags:
        return True
    if any(goal.start() < token.start and token.end <= goal.end() for goal in passage.goals):
        return False
    if Role.SHOT in tags and not tags & (NO_SUBJECT - {Role.ASSIST}):
        text = passage.masked.text
        stopped = _PARRIED.search(text, 0, token.start) or _STOPPED.match(text, token.end)
        if token.start in passage.oblique and stopped:
            return False
        return Role.ASSIST not in tags or token.start not in passage.oblique
    return not tags & NO_SUBJECT and (token.start not in passage.oblique or is_taken_up(passage, token))


def is_taken_up(passage: TaggedPassage, token: Token) -> bool:
    """Whether a name that is no subject itself becomes one: "found Rooney, who", "for Rooney to head home"."""
    text = passage.masked.text
    if _TAKEN_UP.match(text, token.end):
        return True
    return bool(_HAS_TO.match(text, token.end) and _DATIVE.search(text, max(0, token.start - 3), token.start))


def is_object_of_verb(passage: TaggedPassage, token: Token) -> bool:
    """Whether a name is the object of the name and verb before it: "Falk tripped Kern and Olsen converted"."""
    earlier = next((one for one in reversed(passage.people) if one.end <= token.start), None)
    between = passage.masked.text[earlier.end : token.start] if earlier else ""
    return bool(_VERB_ALONE.fullmatch(between)) and not JOINED.fullmatch(between)


def _former(passage: TaggedPassage, token: Token, between: str) -> Token | None:
    """The first of two names where words single it out: "Ferri e Sartori, con il primo che batte"."""
    earlier = next((one for one in reversed(passage.people) if one.end <= token.start), None)
    if earlier is None or not _FORMER.search(between):
        return None
    return earlier if _PAIR.fullmatch(passage.masked.text[earlier.end : token.start]) else None


def _latter(passage: TaggedPassage, token: Token, between: str) -> Token | None:
    """The last name where a pronoun takes it up: "vio a Ferri y este no falló"; no opponent's."""
    opposed = passage.tags[token.start] & {Role.BEATEN, Role.SAVED, Role.OPPONENT}
    return token if not opposed and _LATTER.search(between) else None


def _is_object(passage: TaggedPassage, token: Token, between: str) -> bool:
    """Whether a name is only the object of the verb before it: "Kern outmuscled Falk and fired home"."""
    if _THEN_DOES.match(between) and _HE_DOES_TO.search(passage.masked.text, 0, token.start):
        return True
    earlier = next((one for one in reversed(passage.people) if one.end <= token.start), None)
    if earlier is None:
        return False
    if (_GOES_ON.match(between) or _ET.match(between)) and _is_passed_as_well(passage, earlier, token):
        return True
    if not _GOES_ON.match(between) or not may_score(passage, earlier):
        return False
    return bool(_VERB_ALONE.fullmatch(passage.masked.text[earlier.end : token.start]))


def _is_passed_as_well(passage: TaggedPassage, earlier: Token, token: Token) -> bool:
    """Whether somebody takes the ball past two, of whom this is the second: "rounded Kern and then Falk and scored"."""
    text = passage.masked.text
    return bool(_ALSO.fullmatch(text, earlier.end, token.start) and _PAST.search(text, 0, earlier.start))


def _is_agent_of_another(text: str, token: Token, between: str) -> bool:
    """Whether a name did only what was told before: "un penalty converti par <0> (61e), puis a donné l'avantage"."""
    return text[: token.start].endswith(" par ") and _THEN.match(between) is not None


def _is_of_whom(text: str, token: Token, between: str) -> bool:
    """Whether a name is the subject of an aside on a side alone: "United, for whom Kern shone, levelled"."""
    return "," in between and _OF_WHOM.search(text, max(0, token.start - 60), token.start) is not None


def _gets_up(passage: TaggedPassage, token: Token, between: str) -> bool:
    """Whether the one who was fouled takes the kick: "was felled by Kern, got up himself to score"."""
    only = passage.tags[token.start] & NO_SUBJECT == {Role.FOULED}
    return only and bool(_AGAIN.search(between))


def _beats_his_own(passage: TaggedPassage, token: Token, match: re.Match[str]) -> bool:
    """Whether an opponent's touch is the own goal that is told right after it: "Kern's touch into his net"."""
    between = passage.masked.text[token.end : match.start()]
    blamed = passage.tags[token.start] & NO_SUBJECT
    near = token.start not in passage.oblique or len(between.split()) <= _FEW
    return bool(blamed) and blamed <= _UNLUCKY and near and bool(OWN_NET.search(match.group()))


def _does_it_himself(passage: TaggedPassage, token: Token, at: int) -> bool:
    """Whether the subject of a pass goes on to do what stands at ``at``: "led the break and curled it in"."""
    passed = passage.passing.get(token.start, at)
    others = (passage.tags[token.start] - {Role.ASSIST}) & NO_SUBJECT
    free = token.end <= passed < at and token.start not in passage.oblique
    return free and not others and goes_on_himself(passage.masked, passed, at)


def _has_subject(passage: TaggedPassage, token: Token) -> bool:
    """Whether a name before this one in an English sentence may be a subject."""
    start = passage.masked.text.rfind(". ", 0, token.start)
    return not passage.grammar.inverted and any(
        start < one.start < token.start and may_score(passage, one) for one in passage.people
    )


def _passed_later(passage: TaggedPassage, token: Token, at: int) -> bool:
    """Whether a name that sets a goal up does so only after the words at ``at``: "scored and then set up"."""
    others = passage.tags[token.start] - {Role.ASSIST}
    free = token.start not in passage.oblique or is_taken_up(passage, token)
    return passage.passing.get(token.start, at) > at and not others & NO_SUBJECT and free


def stands_for_another(passage: TaggedPassage, between: str) -> bool:
    """Whether "the striker" or the like, and not the name before it, is the subject."""
    found = passage.grammar.people.search(between)
    before = between[: found.start()].strip() if found else ""
    if before and _FACED.search(before) and _KEEPER.search(found.group() if found else ""):
        return False
    if _SIDE_SUBJECT.search(between) or _WHOM_HE_FOUND.search(between):
        return True
    return bool(found and before not in {",", "-", "("} and not before.endswith(", und"))
