"""What makes a text no competition though a competition's word is in it: a stage, a side, a part of a longer name."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold, fold_text, whole_words
from summarizer.verification.status_words import VENUE
from summarizer.verification.survey import Survey

_STAGES = frozenset(
    word
    for line in (
        "semifinal semifinals semifinale semifinali semifinales semifinais semi demi meia meias final finals finale",
        "finali finales finais halbfinale viertelfinale achtelfinale endspiel quarter quarters quarti quarts cuartos",
        "quartas ottavi octavos huitiemes oitavas sedicesimi dieciseisavos",
        "group groups gruppe gruppen groupe groupes poule poules grupo grupos girone gironi round runde turno tour",
        "ronda rodada jornada giornata spieltag journee fecha matchday fase phase stage gruppenphase hinspiel",
        "ruckspiel leg andata ritorno ida vuelta volta aller retour playoff playoffs nazionale nacional nationale",
        "der die das il la lo le el los las o a as os the of di de del dei della do da dos das des du d in",
    )
    for word in line.split(" ")
)
"""Words that tell a stage of some competition, and name none."""
_NO_NAME = re.compile(
    r"europ[aei]n?s?|european|europeen(?:ne)?s?|(?:.* )?(?:million\w*|millon\w*|milhoes|milion\w*|mio\.?|mil\w?|\d+) "
    r"(?:de |di |d')?euros?|euros?|champions|nations?|nazionale|nationalmannschaft|"
    r"(?:nazional[ei]|sele(?:ccion|cao)|national team|nationalelf|equipe nationale) .*|"
    r".* (?:national team|nazionale|nationalmannschaft)|finalist\w*|fa|"
    r"(?:.* )?(?:real federacion|federazione|verband).*|finalmente|"
    r".*-(?:teilnahme|gegner|zentrale|[a-z]*finalist|out|starter|auftritt|duelle?|schutzenkonig|reform|schlager|krimi|"
    r"teilnehmer[ns]?|coup|schreck|"
    r"(?<!test-)(?<!lander-)(?<!freundschafts-)spiel|partie|begegnung|kracher|hit|kampf|fight|alltag|betrieb|auftakt|debut|derby|thriller|sensation|"
    r"uberraschung|aus|[a-z]*sieger|[a-z]*meister|halter|held(?:en)?)|.*blamage|[a-z]*pokal(?:sieger|helden?|halter)|"
    r"[a-z]{3,}(?:schlager|krimi|fight|kracher|coup|schreck)|"
    r".* (?:clash|match|game|fixture|encounter|opener|leaders|champions|winners|holders|strugglers|side|outfit)|"
    r"(?:.* )?(?:testa|teste|cabezas?|tetes?|cabecas?) d[ie] serie(?: .*)?"
)
"""What has a competition's word and is none: a continent, money, a national side, a body, who plays a final, a seed."""
_PREPOSED = re.compile(r"(?:dell'|(?:del|della|dei|du|des|d[ao]s?|of|pel[ao]|nel|nella|al|alla) )[a-z].*")
"""A text that begins with the preposition before a name."""
_RANKABLE = re.compile(
    r"(?:.* )?(?:serie|ligue|liga|lega|league|division|divisione|divisao|regionale?|nationale?|departementale?|"
    r"klasse|kreisliga|landesliga|nationalliga)"
)
"""What a letter or a figure of rank goes with."""
_RANK = re.compile(r" (?:[A-H]\d?|I{1,3}|IV|[1-9](?!\. \w))(?![\w:’'-])(?![.,]\d)(?! ?[-:x] ?\d)")
_WHOSE = re.compile(r"(?<![a-z])(?:women|men|girls|boys|ladies)'s? $")
"""What a longer name has before a part of it: "Women's Super League"."""
_AGAINST = re.compile(r"(?<![a-z])(?:versus|vs?\.?|gegen) ?$")


def is_no_competition(survey: Survey, text: str, passage: str) -> bool:
    """Whether a text with a competition's word is none's name, or is a side's."""
    folded = fold_text(text).strip()
    words = re.findall(r"[^\W_]+", folded)
    if all(word in _STAGES or word.isdigit() for word in words) or _NO_NAME.fullmatch(folded):
        return True
    if survey.language != "de" and _PREPOSED.fullmatch(folded):
        return True
    if VENUE.search(folded) and survey.cast.kind(text) == "place":
        return True
    whole = fold_text(passage)
    places = [whole[:start] for start, _ in whole_words(whole, folded)]
    return bool(places) and all(_AGAINST.search(before) or _WHOSE.search(before) for before in places)


def with_rank(text: str, passage: str) -> str:
    """A competition's name with the letter or figure of rank that goes on with it: "Serie C" for "Serie"."""
    whole, folded = fold(passage), fold_text(text).strip()
    if not _RANKABLE.fullmatch(folded):
        return text
    ends = [whole.to_original(*span)[1] for span in whole_words(whole.text, folded)]
    ranks = {found.group() if (found := _RANK.match(passage, end)) else "" for end in ends}
    return f"{text.strip()}{ranks.pop()}" if len(ranks) == 1 else text
