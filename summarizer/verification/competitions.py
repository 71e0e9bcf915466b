"""Whether a text names a competition, and whether the clause around it is about this match."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold_text, whole_words
from summarizer.grounding.initials import by_initial
from summarizer.grounding.scores import scores_in
from summarizer.schemas.article import Evidence
from summarizer.verification.status_words import COMPETITION
from summarizer.verification.survey import Survey

_GENERIC = frozenset(
    word
    for line in (
        "league cup liga ligue campionato campeonato championnat coppa copa coupe pokal torneo tournoi turnier",
        "meisterschaft taca trofeo trofeu trophy final finale playoff playoffs competizione competition competicion",
        "tournament season stagione temporada saison match partita jornada giornata spieltag qualificazione",
        "qualification quali",
        "der die das il la lo le el los las o a the of di de del do da in",
    )
    for word in line.split(" ")
)
"""Words that name no competition by themselves."""
_RANKED = re.compile(
    r"serie [a-d]\d?|[1-4]\. ?(?:bundesliga|liga)|(?:ligue|liga|league|national) (?:[1-4]|one|two|i{1,3})|"
    r"(?:i{1,3}|iv|[1-4][ao]?) (?:liga|divisao|division|divisione)|"
    r"(?:primera|segunda|tercera|cuarta|prima|seconda|terza) "
    r"(?:division|categoria|rfef|federacion)|(?:premier league|bundesliga|eredivisie|laliga|la liga|champions league|"
    r"europa league|conference league|[dr][1-4] feminine|(?:can|euro|mondial|coupe du monde) (?:feminine?|u\d\d)|"
    r"(?:regionale?|departementale?|nationale?) [1-4]|"
    r"u1[3-9] nationaux|"
    r"coppa italia|copa del rey|coupe de france|dfb-pokal|fa cup|"
    r"\d(?:a|o|st|nd|rd|th|\.)? ?div\.?(?:ision|isao|isione)?|"
    r"(?:[a-z-]+ )?friendl(?:y|ies)(?: match(?:es)?| games?| internationals?)?|"
    r"(?:partit[ae] |gar[ae] )?amichevol[ei](?: internazional[ei])?|"
    r"(?:partidos? |encuentros? |jogos? |partidas? )?(?:amistos[oa]s?|amigave(?:l|is))(?: internaciona(?:l|is|les))?|"
    r"(?:matche?s? |rencontres? )?ami(?:cal|cale|caux|cales)(?: internationa(?:l|le|ux))?|"
    r"(?:freundschafts|test|vorbereitungs|lander|freundschaftslander)spiele?s?|"
    r"distrita(?:l|is)(?: de [a-z]+(?: e [a-z]+)?)?)"
)
"""Names of competitions that are names in any letters."""
_NATIONAL = re.compile(
    r"(?:campeonato|liga|(?:primera|segunda) division|(?:primeira|segunda) divisao|primeira liga) "
    r"(?:espanola?|inglesa?|italian[oa]|alema(?:o|na)?|aleman|francesa?|frances|portuguesa?|portugues|"
    r"brasileir[oa]|brasilen[oa]|escocesa?|escoces|holandesa?|holandes|neerlandesa?|argentin[oa]|mexican[oa]|belga|"
    r"turc[oa]|suic[oa]|suiz[oa]|espanhola?|ingles|uruguay[oa]|uruguai[oa]|chilen[oa]|colombian[oa]|"
    r"paraguay[oa]|paraguai[oa]|grego|griega)"
)
"""A country's league in small letters, in Spanish and Portuguese: "campeonato alemão"."""
_STANDING_IN = re.compile(
    r"(?<![a-z])(?:lugar|posto|posicao|posicion|puesto|lideranca|liderato|lider|ponta|topo|cima|cabeza|tabela|tabla|"
    r"clasificacion|classificacao|rodada|jornada|fecha) (?:d[oa]|de la|del) $"
)
"""A place or a round in the league that is named after it."""
_THIS_ROUND = re.compile(r"ultim\w+ (?:jornada|giornata|rodada)|last round|derniere journee|letzte[rnm]? spieltag")
"""Words that look like another match's and tell the round of this one."""


_STAGE_OF = re.compile(
    r"(?<![a-z])"
    + by_initial(
        r"(?:(?:quarter|semi)[- ]?)?finals?|(?:round|last) (?:of \d+|[a-z]+)|(?:[a-z]+|\d\w*) round|"
        r"group stages?|group [a-h1-9]|"
        r"match ?day(?: \d+)?|(?:first|second) leg|edition|opener|"
        r"finale|finalissima|semifinal[ei]|quarti(?: di finale)?|ottavi(?: di finale)?|sedicesimi(?: di finale)?|"
        r"giornata|turno|"
        r"fase a gironi|girone(?: [a-h])?|edizione|(?:andata|ritorno)|"
        r"final|semifinal(?:es)?|cuartos(?: de final)?|octavos(?: de final)?|dieciseisavos(?: de final)?|jornada|"
        r"fecha|ronda|"
        r"fase de grupos|eliminatoria|edicion|(?:ida|vuelta)|"
        r"[a-z]*finale|endspiel|[a-z]*runde|spieltag|gruppenphase|hinspiel|ruckspiel|"
        r"(?:demi-)?finales?|quarts?(?: de finale)?|huitiemes(?: de finale)?|[a-z]+iemes? de finale|tour|journee|"
        r"phase de (?:groupes|poules)|edition|"
        r"meias?[- ]fina(?:l|is)|quart[ao]s(?: de final)?|oitav[ao]s(?: de final)?|rodada|fase de grupos|edicao|"
        r"(?:primeira|segunda) mao"
    )
    + r" (?:of|in|del|della|dell'|dello|dei|di|de la|de los|de las|de|des|der|im|in der|beim|vom|du|de l'|do|da|dos|"
    r"das)"
    r"(?: (?:the|la|el))? ?\"?$"
)
"""A round or stage, of the competition that is named after it."""
_AS_LEAGUE = re.compile(
    r" (?:(?:league|cup|division|championship|trophy|qualifiers?|qualifying|play-?offs?|campaign|action)(?![a-z])|"
    r"(?:19|20)\d\d(?!\d))"
)
"""What an English text says right after the name of a competition, and in any language the year of an edition."""
_CUP = frozenset({"cup", "coppa", "copa", "coupe", "taca"})
"""What alone names a country's cup, with a capital within a sentence: "fuori in Coppa"."""
_LEG = re.compile(
    r"(?<![a-z])(?:leg|andata|ritorno|ida|vuelta|hinspiel\w*|ruckspiel\w*|aller|retour|volta|mao)(?![a-z])"
)
"""Words for one of two matches, which are of one competition."""
_TO_COME = re.compile(
    r"(?<![a-z])(?:next (?:week|weekend|saturday|sunday|monday|tuesday|wednesday|thursday|friday|month|season|"
    r"time|match|"
    r"game|up|round)|(?:nel |al |il |la )?prossim[aoie]|proxim[oa]s?|prochain(?:e|s|es)?|"
    r"nachste[nrsm]?(?! (?:[a-z]+ )?(?:krise|pleite|niederlage|schlappe|blamage|enttauschung|chance)(?![a-z]))|"
    r"kommende[nrsm]?|"
    r"seguinte|dopodomani|ubermorgen|apres-demain|"
    r"(?:affronter|recevr|accueiller|evoluer|defier|rencontrer|ospiter|ricever|sfider|incontrer)(?:a|ont|anno)|"
    r"(?:seal|earn|book|secur|clinch)(?:ed|ing|s) (?:a |an |their |his )?(?:[a-z-]+ ){0,3}?"
    r"(?:trip|tie|date|meeting|clash|showdown|visit|encounter))(?![a-z])"
)
"""Words for what is played after the match of a report."""


def is_stage_named(text: str, passage: str, *, always: bool = False) -> bool:
    """Whether a passage names a round or a stage of a text, or calls it a league or cup: "final of the Gambardella".

    ``always`` asks whether it does so wherever the text stands. What has no word of a competition needs an article:
    the "finale di Ostrau" was there.
    """
    folded = fold_text(passage)
    worded = COMPETITION.search(fold_text(text)) is not None
    found = [
        bool(has_stage_before(folded, start, worded=worded) or _AS_LEAGUE.match(folded, end))
        for start, end in whole_words(folded, fold_text(text).strip())
    ]
    return bool(found) and (all(found) if always else any(found))


def has_stage_before(folded: str, start: int, *, worded: bool = True) -> bool:
    """Whether a round or stage stands before a place of a text; ``worded`` if a competition's word follows."""
    found = _STAGE_OF.search(folded[max(0, start - _STAGE) : start])
    return found is not None and (worded or not _WITHOUT_ARTICLE.search(found.group()))


_STAGE = 60
"""Most characters of a round or stage."""
_WITHOUT_ARTICLE = re.compile(r" (?:of|in|di|de) \"?$")
"""How a stage goes on with a year or a town as well as with a competition."""


_PRIZE = re.compile(
    r" (?:qualif(?:ication|ying) )?(?:places?|spots?|berths?|chasers?|hopefuls?|contenders?|aspirants?|hopes?|dreams?|"
    r"ambitions?|aspirations?|race|chase|push|(?:\w+ )?champions?|winners?|holders?|top scorers?)(?![a-z])|"
    r"-[a-z-]*(?:platz(?:es|e)?|rang(?:es|e)?|aspirant(?:en)?|anwarter[ns]?|ambitionen|traume?|hoffnung(?:en)?|"
    r"teilnahme|tickets?|kurs|kandidat(?:en)?|"
    r"sieger[ns]?|meister[ns]?|finalist(?:en)?)(?![a-z])"
)
"""What follows a competition that a side wants to play in, or that somebody once won: "Europa-League-Platz"."""
_TO_WIN = re.compile(
    r"(?<![a-z])"
    + by_initial(
        r"(?:(?:a|the|their|its|of|for) (?:place|spot|berth|ticket)s?|qualif\w+|promot\w+) (?:in|for|to)"
        r"(?: the (?:[a-z]+ ){1,2}round of)?|"
        r"(?:post[oi]|pass|biglietto|qualificazione|accesso|promozione) (?:in|al|alla|all'|ai|per (?:il|la|l'|i))|"
        r"corsa (?:al|alla|all'|ai|per (?:il|la|l'|i))|zona|corsa|"
        r"(?:puestos|plazas?|cupos?|boletos?|pasajes?|billetes?|zona) (?:a|al|de|en|para|hacia)|"
        r"(?:puesto|pase|clasific\w+|acceso|ascenso) (?:a|al|para)|"
        r"(?:platz|platze|tickets?|qualifikation|teilnahme) (?:fur|zur|zum|an|in)|"
        r"(?:aufstieg|sprung|rennen) (?:in|auf|um)|"
        r"(?:places?|tickets?|billets?|course) (?:qualificatives? )?(?:a|au|aux|en|pour)|"
        r"(?:acces|accession|montee|promotion) (?:a|au|aux|en)|qualif\w+ (?:a|au|aux|pour)|"
        r"(?:there (?:was|were|is|are) no|recent|(?:last|previous) (?:season's|year's)|reciente|recente|jungste[nrs]?)|"
        r"(?:vagas?|zona) (?:\w+ )?(?:a|ao|na|no|para|da|de|do)|"
        r"(?:lugar(?:es)?|bilhetes?|presenca) (?:\w+ )?(?:na|no|para)|"
        r"(?:apuramento|classific\w+|qualific\w+|acesso|subida) (?:\w+ )?(?:a|ao|para)|"
        r"target(?:s|ed|ing)?|ey(?:es|ed|eing)|dream(?:s|ed|ing)? of|mira(?:no)? (?:al|alla|a)|sogna(?:no)?|"
        r"apuntan? a|suenan? con|schiel(?:t|en) (?:auf|nach)|traum(?:t|en) von|vise(?:nt)?|reve(?:nt)? de|miram?|"
        r"sonham? com"
    )
    + r"(?: ?(?:the|la|le|l'|il|i|el|los|die|den|der|das|a|o|as|os|next season's|next year's|proxim[ao]|prossim[ao]|"
    r"prochaine?|kommende[nrsm]?))* ?$"
)
"""What stands before a competition that a side only wants to play in: "qualification for the", "un puesto de"."""
_RECALLED = re.compile(
    r"(?<![a-z])(?:that (?:side|team|squad|outfit) (?:that|which|who)|quell[ao] (?:squadra|formazione|compagine) che|"
    r"quel (?:gruppo|team) che|aquel(?:la)? (?:equipo|conjunto|cuadro|once|plantel|grupo|version|seleccion) que|"
    r"jene[nrsm]? (?:mannschaft|elf|team|truppe|auswahl),? (?:die|das|der)|"
    r"cette (?:equipe|formation|bande) qui (?:avait|etait)|"
    r"aquel[ea] (?:equipa|equipe|time|onze|selecao|grupo|conjunto) que)(?![a-z])[^,;.:]*$"
)
"""A side as it was elsewhere, and what it did there: "aquel equipo que brilló en la"."""


def of_no_match(text: str, passage: str) -> str | None:
    """The words by which a competition is but a prize, or where a side did well once, wherever it stands; or none."""
    folded = fold_text(passage)
    found = [_beside(folded, *span) for span in whole_words(folded, fold_text(text).strip())]
    return found[0] if found and all(found) else None


def _beside(folded: str, start: int, end: int) -> str | None:
    if prize := _PRIZE.match(folded, end):
        return folded[start : prize.end()]
    if ahead := _READIES.search(folded, 0, start):
        return folded[ahead.start() : end]
    if STAGE_NEXT.match(folded, end):
        return None
    told = _TO_WIN.search(folded, 0, start) or _RECALLED.search(folded, 0, start)
    return folded[told.start() : end] if told else None


_READIES = re.compile(
    r"(?<![a-z])(?:warm(?:ed|s|ing)?(?: up|-up)|prepar(?:ed|es?|ing)|(?:geared|tuned) up) for "
    r"(?:(?:the|their|its|(?:mon|tues|wednes|thurs|fri|satur|sun)day's) )?(?:[a-z]+ )?$"
)
"""What stands before the competition of another match that a side gets ready for: "warmed up for Tuesday's"."""
STAGE_NEXT = re.compile(r" (?:[a-z]+ )?(?:rounds?|finals?|semi\w*|quarter\w*|proper|play-?offs?|group)(?![a-z])")
"""What makes a place in a competition one in its next round: "a place in the Cup second round"."""


def is_leg(cue: str) -> bool:
    """Whether words that look like another match's tell one of two legs, which belong to one competition."""
    return _LEG.search(cue) is not None


NEXT_CLAUSE = re.compile(r"[.;:,()]| (?:and|e|y|und|et) ")
"""Where the next clause of a folded text begins, which may be of another match."""


def to_come(text: str) -> str | None:
    """The words of a folded text by which something comes after the match of a report, or none."""
    found = _TO_COME.search(text)
    return found.group() if found else None


def is_telling(word: str) -> bool:
    """Whether a folded word for a competition tells more than its kind."""
    return len(word) > _KIND and word not in _GENERIC


_KIND = 6
"""Most letters of a word such as "league" or "trofeo"."""


def is_named(text: str, passage: str, *, staged: bool = False) -> bool:
    """Whether a text is a competition's own name: more than generic words, and capitalised where it stands.

    A letter or figure of rank tells a name in small letters too: "calcio serie c", "2. bundesliga"; so does the round
    or stage of it that is ``staged`` before: "jornada del campeonato nacional femenino".
    """
    folded = fold_text(text).strip()
    if _RANKED.fullmatch(folded):
        return True
    if _NATIONAL.fullmatch(folded) and _STANDING_IN.search(fold_text(passage).partition(folded)[0]):
        return True
    distinct = [word for word in re.findall(r"[^\W_]+", fold_text(text)) if word not in _GENERIC]
    match = re.search(re.escape(text), passage, re.IGNORECASE)
    stands = match.group() if match else text
    words = [_ELIDED.sub("", word) or word for word in stands.split()]
    capitals = sum(word[0].isupper() or word[0].isdigit() for word in words if word)
    if match and fold_text(stands) in _CUP:
        return bool(capitals and _IN_THE_CUP.search(fold_text(passage[: match.start()])))
    return (capitals > 0 and (bool(distinct) or capitals > 1)) or (staged and len(distinct) > 1)


_ELIDED = re.compile(r"^(?:d|l|dell|all|nell|dall|sull|qu)['’]", re.IGNORECASE)
"""An article or preposition run together with a name: "d'Afrique"."""
_IN_THE_CUP = re.compile(
    r"(?<![a-z])(?:in|di|nella|della|dalla|alla|de|en|du|da|na|of|from|im|vom)(?: (?:the|la))? (?:l')?$"
)
"""What stands before a cup that is named by its kind alone."""


def is_this_round(cue: str) -> bool:
    """Whether words that look like another match's only tell the round: "on the last day of the season"."""
    return _THIS_ROUND.search(cue) is not None


_YEAR = re.compile(r"(?:19|20)\d\d")
"""What dates a whole season: a report does not give this match's."""


def is_of_this_match(survey: Survey, passage: Evidence, cue: str) -> bool:
    """Whether a clause with words of another match still goes on about this one: it tells its score, or its round."""
    around = survey.around(passage)
    named = any(m.team and survey.is_match_team(m.name) for m in survey.parts(passage).mentions)
    if not named or _YEAR.search(cue):
        return False
    return bool(is_this_round(cue) or scores_in(around.quote, survey.article.language))
