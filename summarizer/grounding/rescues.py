"""What tells that a side is saved by a goal of its own, and not by its goalkeeper, over folded text."""

from __future__ import annotations

from collections.abc import Mapping

_WORDS = r"(?: [^\s,.;:]+){1,12}?"
BY_A_GOAL: Mapping[str, str] = {
    "it": (
        rf"{_WORDS} (?:(?:con|grazie a) (?:un|il|una|la|lo|due) ?"
        r"(?:(?!parat|intervent|miracol|rispost|uscit)[^\s,.;:]+ )?"
        r"(?:gol|goal|rete|punto|doppietta|tap-in|rigore)\b(?! (?:subit|annullat|sbagliat|parat))|"
        r"(?:segnando|pareggiando)\b)"
    ),
    "es": (
        rf"{_WORDS} (?:(?:con|gracias a) (?:un|una|su|el|dos) (?:(?!parad|ataj|estirad|mano)[^\s,.;:]+ )?"
        r"(?:gol|goles|golazo|tanto|doblete|diana|penalti|penal)\b(?! (?:recibid|anulad|fallad|atajad|parad))|"
        r"al (?:marcar|anotar|empatar|igualar)\b)"
    ),
    "fr": (
        rf"{_WORDS} (?:(?:d'un|avec un|grace a (?:un|son)) ?(?:(?!arret|parad)[^\s,.;:]+ )?"
        r"(?:but|doubl[ei]|penalty)\b(?! (?:refuse|annule|manque|encaisse|rate|arrete|certain|tout fait|de <|d'))|"
        r"en (?:marquant|egalisant|inscrivant)\b)"
    ),
    "pt": (
        rf"{_WORDS} (?:(?:com|gracas a) (?:um|uma|o|seu|dois) (?:(?!defesa|interven)[^\s,.;:]+ )?"
        r"(?:gol|gols|golo|golos|golaco|tento|bis|penalti)\b(?! (?:sofrid|anulad|falhad|defendid))|"
        r"ao (?:marcar|empatar|igualar|fazer o)\b)"
    ),
}
"""Up to a dozen words behind a verb of saving or sparing: "salva i suoi dalla sconfitta con un gol"."""
