"""Whether a day that an article tells is that of its match: not of a birth, a contract, another match or the text."""

from __future__ import annotations

import re
from collections.abc import Mapping

from summarizer.assertion import of_another_match
from summarizer.grounding.folding import fold_text, whole_words
from summarizer.schemas.article import Evidence
from summarizer.verification.competitions import to_come
from summarizer.verification.survey import Survey


def of_another_day(survey: Survey, passage: Evidence, words: str) -> str | None:
    """The words by which every place of a day's folded ``words`` makes it no day of this match, or none."""
    quote = fold_text(survey.around(passage).quote)
    found: str | None = None
    for start, end in whole_words(quote, words):
        found = _beside(survey, quote, start, end)
        if found is None:
            return None
    return found.strip() if found else None


def _beside(survey: Survey, text: str, start: int, end: int) -> str | None:
    begin = max((one.end() for one in _BEGINS.finditer(text, 0, start)), default=0)
    after = _ENDS.split(text[end:], maxsplit=1)[0]
    language = survey.language if survey.language in _SINCE else "en"
    if (since := _SINCE[language].search(text, begin, start)) and not text.startswith("'s", end):
        return since.group() + text[start:end]
    clause = text[begin:end] + after
    if found := _OF_ELSE[language].search(clause):
        return found.group()
    if survey.ahead:
        return None
    around = f"{text[begin:start]}{'_' * (end - start)}{after}"  # its own year is no other match's
    return _coming(survey, clause) or of_another_match(around, survey.language, (0, len(around)))


def of_coming_match(survey: Survey, passage: Evidence) -> str | None:
    """The words by which a passage of a report is about a match that is still to be played, or none."""
    return None if survey.ahead else _coming(survey, fold_text(passage.quote))


def _coming(survey: Survey, clause: str) -> str | None:
    coming = _COMING[survey.language if survey.language in _COMING else "en"].search(clause)
    return coming.group() if coming else to_come(clause)


_BEGINS = re.compile(r"[;!?()]|, (?=(?:who|which|che|que|qui|der|die|das|quien) )|(?<!\d)\.(?=\s)| - ")
_ENDS = re.compile(
    r"[;:!?()]|,(?=\s)|\.(?=\s|$)| - | (?:and|but|e|ed|ma|y|pero|und|aber|et|mais|mas|when|as|after|before|cuando|"
    r"quando|als|lorsque|quand) "
)
"""Where the words begin, and end, that may tell what happened on a day."""
_WORDS_BETWEEN = r" (?:[a-z]+,? ){0,2}$"
_SINCE: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"(?<![a-z])(?:{words}){_WORDS_BETWEEN}")
    for language, words in (
        ("en", "since|until|till|from|before|by|through"),
        ("it", "dal|dall'|dallo|fino al|entro il|prima del"),
        ("es", "desde|desde el|hasta|hasta el|antes del|a partir del"),
        ("de", "seit|seit dem|bis|bis zum|ab|ab dem|vor dem"),
        ("fr", "depuis|depuis le|jusqu'au|avant le|a partir du"),
        ("pt", "desde|desde o|ate|ate ao|ate o|antes de|a partir de"),
    )
}
"""What makes of a day the beginning or the end of a time."""
_OF_ELSE: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"(?<![a-z])(?:{words})(?![a-z])")
    for language, words in (
        (
            "en",
            (
                "born|birthday|signed|joined (?:from|the club|on)|appointed|contract|expires?|window|founded|formed|"
                "established|posted|published|updated|on sale|the draw (?:is|was|for|takes|will)|dates (?:from|back)|"
                "(?:last|previous(?:ly)?) (?:won|win|met|lost|defeat|beat|time|victory|meeting|played)"
            ),
        ),
        (
            "it",
            (
                "nat[oa]|compleanno|contratto|scade|scadenza|fondat[oa]|pubblicat[oa]|"
                "aggiornat[oa]|biglietti|sorteggi[oa]?|rinviat[oa]|risale|"
                "(?:ultim[ao]|precedente) (?:vittoria|sconfitta|successo|incontro|volta|confronto)"
            ),
        ),
        (
            "es",
            (
                "nacid[oa]|nacio|cumpleanos|contrato|fundad[oa]|publicad[oa]|actualizad[oa]|entradas|sorteo|aplazad[oa]|"
                "se remonta|data del|"
                "(?:ultim[ao]|anterior) (?:victoria|derrota|triunfo|vez|duelo|enfrentamiento)"
            ),
        ),
        (
            "de",
            (
                r"geboren\w*|geburtstag\w*|vertrag\w*|gegrundet|veroffentlicht|aktualisiert|auslosung|vorverkauf|"
                "datiert|"
                "(?:letzte[rsn]?|vorige[rsn]?) (?:sieg|niederlage|duell|mal|heimsieg|auswartssieg|aufeinandertreffen)"
            ),
        ),
        (
            "fr",
            (
                "nee? (?:le|a|en)|anniversaire|contrat|fondee?|publie|"
                "publiee|mis a jour|billetterie|tirage|date du|remonte|"
                "(?:dernier|derniere|precedent|precedente) (?:victoire|defaite|succes|fois|confrontation|duel)"
            ),
        ),
        (
            "pt",
            (
                "nascid[oa]|nasceu|aniversario|contrato|fundad[oa]|publicad[oa]|atualizad[oa]|ingressos|bilhetes|"
                "sorteio|adiad[oa]|"
                "(?:ultim[ao]|anterior) (?:vitoria|derrota|triunfo|confronto|encontro|vez)"
            ),
        ),
    )
}
"""What else than a match has a day: a birth, a contract, a draw, a page; or the last match of its kind."""
_COMING: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"(?<![a-z])(?:{words})(?![a-z])")
    for language, words in (
        (
            "en",
            (
                "will|shall|are to|is to|replayed|postponed|rearranged|rescheduled|next|"
                "(?:second|return) leg (?:is|takes|follows)|are away|are at home|host(?! )|travel to|face"
            ),
        ),
        (
            "it",
            (
                "sara|saranno|si (?:gioca|giochera|disputera)|giochera|giocheranno|affrontera|ospitera|"
                "e in programma|recupero|ritorno"
            ),
        ),
        (
            "es",
            "sera|seran|se (?:juega|jugara|disputara|repetira)|jugara|jugaran|visitara|recibira|enfrentara|la vuelta",
        ),
        ("de", r"wird|werden|steigt|findet|nachhol\w*|ruckspiel|gastiert|empfangt"),
        ("fr", "sera|seront|aura lieu|auront lieu|se (?:jouera|disputera)|recevra|affrontera|ira|rejoue|match retour"),
        ("pt", "sera|serao|(?:joga|jogara|visita|recebe|enfrenta)|segunda mao|jogo da volta|partida de volta"),
    )
}
"""Words of a match that is still to be played."""
