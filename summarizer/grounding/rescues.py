"""What tells that a side is saved by a goal of its own, and not by its goalkeeper, over folded text."""

from __future__ import annotations

from collections.abc import Mapping

_WORDS = r"(?: [^\s,.;:]+){1,12}?"
_FROM_DEFEAT = (
    r"(?: [^\s,.;:]+){1,6}? (?:derrot[ae]|eliminac[a-z]+|desastre|reves|tropiezo|tropeco|descalabro|empate)"
    r"(?: [^\s,.;:]+){0,7},"
)
"""What a side is saved from, at the end of a clause."""
_AT_ALL = r"(?= (?:aos?|no|na|nos|em|en|a los|al|de (?:cabe[cz]a|penal[a-z]*|falta|livre))(?![a-z])|[.;]|$)"
"""What follows a goal of nobody else's: when it was, and how it was scored."""
BY_A_GOAL: Mapping[str, str] = {
    "it": (
        rf"{_WORDS} (?:(?:con|grazie a) (?:un|il|una|la|lo|due) ?"
        r"(?:(?!parat|intervent|miracol|rispost|uscit)[^\s,.;:]+ )?"
        r"(?:gol|goal|rete|punto|doppietta|tap-in|rigore)\b(?! (?:subit|annullat|sbagliat|parat))|"
        r"(?:segnando|pareggiando)\b)"
    ),
    "es": (
        rf"(?:{_FROM_DEFEAT} (?:con|gracias a) (?:un|su) (?:[a-z]+ )?(?:gol|golazo|tanto)\b{_AT_ALL}|"
        rf"{_WORDS} (?:(?:con|gracias a) (?:un|una|su|el|dos) (?:(?!parad|ataj|estirad|mano)[^\s,.;:]+ )?"
        r"(?:gol|goles|golazo|tanto|doblete|diana|penalti|penal)\b(?! (?:recibid|anulad|fallad|atajad|parad))|"
        r"al (?:marcar|anotar|empatar|igualar)\b))"
    ),
    "fr": (
        rf"{_WORDS} (?:(?:d'un|avec un|grace a (?:un|son)) ?(?:(?!arret|parad)[^\s,.;:]+ )?"
        r"(?:but|doubl[ei]|penalty)\b(?! (?:refuse|annule|manque|encaisse|rate|arrete|certain|tout fait|de <|d'))|"
        r"en (?:marquant|egalisant|inscrivant)\b)"
    ),
    "pt": (
        rf"(?:{_FROM_DEFEAT} (?:com|gracas a) (?:um|seu|o seu) (?:[a-z]+ )?(?:gol|golo|golaco|tento)\b{_AT_ALL}|"
        rf"{_WORDS} (?:(?:com|gracas a) (?:um|uma|o|seu|dois) (?:(?!defesa|interven)[^\s,.;:]+ )?"
        r"(?:gol|gols|golo|golos|golaco|tento|bis|penalti)\b(?! (?:sofrid|anulad|falhad|defendid))|"
        r"ao (?:marcar|empatar|igualar|fazer o)\b))"
    ),
}
"""Up to a dozen words behind a verb of saving or sparing: "salva i suoi dalla sconfitta con un gol"."""
