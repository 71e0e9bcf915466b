"""What names a competition in passing: what a side hopes for or turns to next, what somebody did in it once."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold, fold_text, whole_words
from summarizer.grounding.initials import by_initial
from summarizer.grounding.scores import scores_in
from summarizer.roles import Mention
from summarizer.schemas.article import Evidence
from summarizer.teams import nation_names, shipped_names
from summarizer.verification.club_names import is_club
from summarizer.verification.competitions import STAGE_NEXT
from summarizer.verification.competitions_of_others import AFTER, BEFORE, HISTORY
from summarizer.verification.match_words import OPPOSED
from summarizer.verification.sides import is_called
from summarizer.verification.survey import Sentence, Survey

_THE = (
    r"(?: ?(?:the|this|il|lo|la|l'|el|los|las|der|die|das|den|dem|le|les|un|une|o|a|os|as|next season's|next year's|"
    r"last season's|last year's))* ?$"
)
_HOPED_FOR = re.compile(
    r"(?<![a-z])"
    + by_initial(
        r"(?:reach(?:ing)?|return(?:ing)? to|hopes? (?:of|for)(?: [a-z]+)?|chances? (?:of|for)(?: [a-z]+)?)|"
        r"(?:speranz[ae]|sogn[io]|possibilita|chance) (?:di|per)(?: [a-z]+)?(?: (?:in|al|alla))?|"
        r"(?:esperanzas?|opcion(?:es)?|posibilidad(?:es)?|suenos?) de(?: [a-z]+)?(?: en)?|"
        r"(?:chancen?|hoffnung(?:en)?|aussicht(?:en)?) auf|"
        r"(?:espoirs?|chances?|reves?) (?:de|d')(?: ?[a-z]+)?(?: (?:en|a))?|"
        r"(?:esperancas?|chances?|possibilidades?|hipoteses|sonhos?) de(?: [a-z]+)?(?: (?:na|no|a))?"
    )
    + _THE
)
"""What stands before a competition that a side has hopes to play in: "hopes of reaching the", "chance auf die"."""
_TURNED_TO = re.compile(
    r"(?<![a-z])"
    + by_initial(
        r"turn(?:s|ed|ing)?(?: [a-z]+){0,3} to|(?:focus|concentrate)(?:s|d|ing)?(?: [a-z]+)? on|"
        r"(?:eyes?|minds?|thoughts) (?:[a-z]+ )?(?:on|to)|"
        r"(?:(?:ora|adesso|subito|gia|la|con la) testa|attenzione|pensando|pensa|pensare) (?:[a-z]+ )?"
        r"(?:a|al|alla|all'|ai)|"
        r"in vista (?:di|del|della|dell'|dei)|"
        r"(?:pensar|pensando|mente|cabeza|mirada|vista) (?:[a-z]+ )?en|de cara a|"
        r"(?:blick|konzentration|fokus|augenmerk) (?:[a-z]+ )?(?:auf|der|gilt)|konzentrier\w+ sich [a-z]*\s?auf|"
        r"en vue d[eu']|cap sur|place (?:a|au|aux)|(?:tete|pensees?) (?:[a-z]+ )?(?:a|au)|"
        r"(?:foco|olhos?|atencoes|atencao|cabeca) (?:[a-z]+ )?(?:e|em|na|no|para)|pensa(?:ndo)? (?:em|na|no)"
    )
    + _THE
)
"""What stands before a competition that a side turns to after its match: "ora testa alla", "de olho na"."""
_COUNTED = re.compile(
    r"(?<![\w.:-])\d+ (?:times|games|matches|appearances|starts|caps|goals|partite|presenze|gare|gol|reti|"
    r"partidos|goles|spiele[n]?|einsatze[n]?|partien|tore[n]?|treffer[n]?|matche?s|rencontres|buts|apparitions|"
    r"jogos|partidas|gols|golos) (?:[a-z]+ )?(?:in|en|de|di|na|no|pel[ao])" + _THE
)
"""What somebody's career counts, and the preposition before the competition: "40 partite in"."""
_CAREER = re.compile(
    r"[ -](?:appearances|caps|starts|goals|games|matches|titles|einsatze[ns]?|spielen?|partien|toren?|titeln?)(?![a-z])"
)
"""What behind a competition, with a number before it, somebody's career or a side's history counts."""
_NUMBER = re.compile(r"(?<![\w.:-])\d+ $")
_CAME_FROM = re.compile(r"(?<![a-z])from the $")
_FROM_ANOTHER = re.compile(r"(?<![a-z])and [a-z ]{3,40} from the [a-z ]{3,40} (?:league|division|conference)(?![a-z])")
"""English words for the leagues that two sides come from: "Linden from the Northern League and Ostrau from the"."""
_CHANGED = re.compile(
    r"(?<![a-z])(?:changes|cambi|cambios|anderungen|veranderungen|umstellungen|changements|alteracoes|mudancas|trocas|"
    r"cambio a [a-z]+ de los|unchanged)"
    r"(?![a-z])(?:(?! (?:for|per|para|fur|pour) )[^.;:])*$"
)
"""What makes of a competition told behind it that of the match before: "six changes from the side that drew in the"."""
_HELD = re.compile(
    r"(?<![a-z])(?:(?:detentor[ei]|detentrice|tenante?s?|(?:vigente|actual|atual) (?:campeon|campeao|detentor)|"
    r"(?:ex|antig[oa]|former)[ -](?:vincitor[ei]|ganador(?:es)?|vencedor(?:es)?|campeon(?:es)?|campioni?|campeao|"
    r"vainqueurs?)|ancien(?:ne)?s? vainqueurs?|"
    r"(?:le|la|du|au|il|del|el|al|o|do|ao) (?:champion(?:ne)?|campione|campeon|campeao)) "
    r"(?:de|del|della|dell'|di|du|da|do)|titelverteidiger (?:in|der))" + _THE
)
"""Whoever holds a competition's title, or once won it, and the preposition before it."""
_ONCE = re.compile(
    r"(?<![a-z])(?:(?:former|one-time|ehemalige[nrs]?|fruhere[nrs]?|ex)[ -]|"
    r"(?:ex[ -]?[a-z]+|ancien(?:ne)? [a-z]+)(?: [a-z]+)? (?:di|in|de|en|d'|d[ae]l|d[ae]lla|du|da|do)" + _THE + ")$"
)
"""What makes of a competition the one in which somebody once played: "former", "l'ex attaccante di"."""
_LEFT = re.compile(
    r"(?:^\W*|, )(?:[a-z-]+ )?(?:relegated|demoted|eliminated|knocked out|dumped out|"
    r"retrocess[oaie]|eliminat[oaie]|descendid[oa]s?|eliminad[oa]s?|rebaixad[oa]s?|despromovid[oa]s?|"
    r"relegue[es]{0,2}|elimine[es]{0,2}|ausgeschieden) "
    r"(?:from|of|out of|dall[ae']|dal|de|del|de la|da|do|en|aus)" + _THE
)
_AND_THEN = re.compile(r"[^,;.:]{0,40},")
"""What opens an aside on a side that is in a competition no more, and how it ends: ", relegated from the … in May,"."""


_AFTERWARDS = re.compile(
    r" (?:[a-z-]*final[a-z]* )?(?:last (?:season|year|term)|(?:of|from) (?:last|the previous) (?:season|year)|to come|"
    r"(?:della scorsa|della passata|scorsa|passata) stagione|(?:de )?la (?:temporada pasada|pasada temporada)|"
    r"(?:der )?(?:vorsaison|letzten saison|vergangenen saison|vorjahres?)|(?:de )?la saison (?:passee|derniere)|"
    r"da (?:epoca|temporada) passada)(?![a-z])|"
    r" (?:exit|elimination)(?![a-z])|-aus(?![a-z])| abgestiegene"
)
"""What behind a competition makes it last season's, one to come or one that a side has left."""


def in_passing(survey: Survey, passage: Evidence, text: str) -> str | None:
    """The words by which a competition is named in passing wherever it stands in a passage's sentence, or none."""
    folded, wanted = fold_text(survey.around(passage).quote), fold_text(text).strip()
    found = [_beside(survey, folded, *span) for span in whole_words(folded, wanted)]
    if found and all(found):
        return found[0]
    return _against_another(survey, passage, wanted)


def _beside(survey: Survey, text: str, start: int, end: int) -> str | None:
    """The words beside a competition that tell of it in passing; none where its next round follows."""
    if after := _AFTERWARDS.match(text, end) or AFTER.match(text, end):
        return text[start : after.end()]
    if once := HISTORY.search(text[:start]):
        return text[once.start() : end]
    if STAGE_NEXT.match(text, end):
        return None
    if (left := _LEFT.search(text[:start])) and (aside := _AND_THEN.match(text, end)):
        return text[left.start() : aside.end()].strip(" ,")
    if (counted := _CAREER.match(text, end)) and _NUMBER.search(text[:start]):
        return text[start : counted.end()]
    always = (_HOPED_FOR, _COUNTED, _CHANGED, _HELD, _ONCE, *BEFORE)
    patterns = always if survey.ahead else (*always, _TURNED_TO)
    if _FROM_ANOTHER.search(text):
        patterns = (*patterns, _CAME_FROM)
    told = next((found for pattern in patterns if (found := pattern.search(text[:start]))), None)
    return text[told.start() : end] if told else None


_BREAK = re.compile(r"[,;:()]| [-–—] |(?<![a-z])(?:and|e|y|und|et)(?![a-z])")
_STANDS = re.compile(
    r"(?<![a-z])(?:table|top|bottom|points?|ahead of|behind|above|below|leaders?|classifica|capolista|punt[oi]|dietro|"
    r"davanti|"
    r"tabla|clasificacion|lider(?:es)?|puntos?|detras|delante|tabelle|punkte?n?|hinter|vor|"
    r"classement|points?|derriere|devant|"
    r"tabela|pontos?|atras|frente)(?![a-z])"
)
"""What makes of another team in the clause a neighbour in the table."""


def _against_another(survey: Survey, passage: Evidence, wanted: str) -> str | None:
    """The third team with which the clause around a competition goes, where it tells neither a score nor standings."""
    for sentence in survey.touched(passage):
        folded = fold(sentence.evidence.quote)
        start, end = next(whole_words(folded.text, wanted), (0, 0))
        if not end:
            continue
        clause = clause_of(folded.text, start, end)
        told = folded.text[slice(*clause)]
        if _STANDS.search(told) or scores_in(told, survey.language):
            return None
        (low, high), own = folded.to_original(*clause), range(*folded.to_original(start, end))
        begins = sentence.evidence.start
        here = [one for one in sentence.parts.mentions if low <= one.start - begins < high]
        here = [one for one in here if one.start - begins not in own]
        sides = {one.name for one in here if survey.is_match_team(one.name)}
        other = next((one.name for one in here if one.name not in sides and _is_third(survey, sentence, one)), None)
        if other and len(sides) < len(survey.teams):
            return f"{other} … {wanted}"
    return None


def _is_third(survey: Survey, sentence: Sentence, mention: Mention) -> bool:
    """Whether a name is another team's than those of the match; another nation's only where somebody plays it."""
    name = mention.name
    if fold_text(name).strip() in nation_names():
        before = fold_text(sentence.evidence.quote[: mention.start - sentence.evidence.start])
        return OPPOSED.search(before) is not None
    if any(is_called(name, team) for team in survey.teams):
        return False
    return is_club(name) or (survey.cast.kind(name) != "person" and shipped_names().team(name).known)


def clause_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause around a place of a folded text begins and ends: at a comma, a colon, a bracket or an "and"."""
    low = max((found.end() for found in _BREAK.finditer(text, 0, start)), default=0)
    after = _BREAK.search(text, end)
    return low, after.start() if after else len(text)
