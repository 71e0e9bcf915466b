"""Words in six languages, folded, that put what follows with another or an earlier match, or back with this one."""

from __future__ import annotations

import re
from collections.abc import Mapping

from summarizer.verification.outcome_words import LOSES, WINS

_DRAWS = (
    r"(?:drew|draws?|drawn|tied|held|shared the points|stalemate|pareggi\w*|impatt\w*|pari|"
    r"(?:ferma|blocca)(?:t[aoie])?|strappa (?:un punto|il pari)|empat\w*|igual\w*|tropec(?:a|ou)|"
    r"unentschieden|remis|trennt\w*|spielte[n]?|neutralis\w+|match nul|nul|partag\w+|dos a dos|tablas|ficaram)"
)
_PARTICIPLES = (
    r"(?:beaten|won|lost|battut[oaie]|vinto|perso|vencido|ganado|perdido|derrotad[oa]|batido|ganho|geschlagen|besiegt|"
    r"gewonnen|verloren|bezwungen|battue?s?|vaincu\w*|gagne|perdu)"
)
PLAYED = re.compile(rf"(?<![a-z])(?:{WINS}|{LOSES}|{_DRAWS}|{_PARTICIPLES})(?![a-z])")
"""Words of a result."""
_DRAWN_AT = re.compile(
    rf",? (?:(?:also|both|only|auch|sich) )?(?:{_DRAWS}|play(?:s|ed)?|finish(?:ed)?|ended)(?: (?:out|sich))?"
    r"(?: (?:an?|to an?|level at|at|with|mit|in|am ende|1°))*[ (]*"
)
"""What stands between two sides that drew and their score: "Linden and Ostrau also drew 1-1"."""
WHILE = re.compile(r"(?<![a-z])(?:as|while|whereas|mentre|mientras|wahrend|tandis que|enquanto) (?:[a-z]+ )?$")
"""What opens a clause on something else that went on at once."""
AT_A_GROUND = re.compile(r"(?<![a-z])(?:stade|stadio|estadio|stadium|stadion|parc|parque|estadi)(?: d[eiou]l?)? ?$")
"""What makes the name behind it a ground's, and no third team's."""
AT_PLACE = re.compile(r"(?<![a-z])(?:at|al|allo|alla|all'|en|im|am|no|na)(?: (?:el|la))? ?$")
"""A preposition of place; "al" is that only where no side is beaten: see what follows."""
THEN_RESULT = re.compile(
    rf" (?:{WINS}|{LOSES}|{_DRAWS}|(?:si )?(?:e )?(?:finisce|finita|termina|terminata|chiude|chiusa)|(?:acaba|acabo|"
    r"termina|termino|finalizo|endete?|endet|ended|ends|finished|finishes|acabou|terminou)(?= (?:[a-z]+ )?\d))(?![a-z])"
)
"""A verb of a result right behind a name."""
RESULT_NOUN = re.compile(
    r"(?<![a-z])(?:win|victory|triumph|defeat|loss|draw|success|vittoria|successo|trionfo|sconfitta|pareggio|ko|"
    r"victoria|triunfo|derrota|empate|[a-z0-9:-]*sieg|[a-z0-9:-]*erfolg|[a-z0-9:-]*niederlage|remis|unentschieden|"
    r"victoire|succes|defaite|nul|vitoria|final|finale|finalissima|endspiel|match|game|tie|partita|gara|partido|spiel|"
    r"rencontre|jogo)(?![a-z])"
)
_THE = r"(?: ?(?:the|il|lo|la|le|l'|i|gli|el|los|las|les|den|dem|der|die|das|o|a|os|as))?"
AGAINST = re.compile(
    r"(?<![a-z])(?:against|versus|over|to|at|contro|sul|sulla|sull'|su|al|alla|all'|dal|dalla|dall'|da|contra|ante|a|al|"
    rf"con|sobre|frente a|gegen|uber|bei|mit|contre|sur|face a|devant|par|chez|ao|aos|com|pelo|pela|with|by){_THE} ?$"
)
"""What stands between the words of a result and the side it was against."""
_FACING = "versus|gegen|contre|contra|contro|against|frente a|ante"
VERSUS = re.compile(rf"(?: i{{1,3}}(?= ))?[ ,]*(?:-|vs?\.?|x|{_FACING}){_THE} ?")
"""What alone stands between two sides that meet."""
OPPOSED = re.compile(rf"(?<![a-z])(?:{_FACING}|face (?:a|au|aux)|frente (?:al|ao)){_THE} ?$")
"""Words before whom somebody plays: "who yesterday against Roma"."""
AND = re.compile(rf" (?:and|und|e|ed|y|et){_THE} ?")
BETWEEN = re.compile(rf"(?<![a-z])(?:between|zwischen|tra|fra|entre){_THE} ?$")
EMBEDDED = re.compile(
    r", ?(?:who|which|that|whose|che|cui|que|qui|dont|die|der|das|denen|welche\w*|ahead of|after|before|following|"
    r"dopo|reduc\w+|tras|despues|nach|apres|apos|depois|fresh|coming|beaten|battut\w+|derrotad\w+|geschlagen)(?![a-z])"
)
"""The opening of a clause that only recalls something on the way."""
PREPOSED = re.compile(
    r"^\W*(?:after|following|fresh from|despite|coming off|dopo|reduc\w+|nonostante|malgrado|tras|despues de|pese a|"
    r"nach|trotz|apres|malgre|apos|depois d\w+|apesar)(?![a-z])"
)
"""The opening of a sentence that comes to its own matter after a recalled one."""
PASSING = re.compile(
    r"(?<![a-z])(?:from|ex|ex-|former|formerly|on loan|joined|leaders?|dall?|dalla|dell'|prestito|arrivato|cedido|"
    r"procedente|vom|von|ausgeliehen|ehemalig\w+|prete|ancien|emprestad\w+|antigo|next|face|host|visit)"
    r"(?: [a-z']+){0,2} ?$"
)
"""Words before a team that only name it: where somebody came from, or whom a side meets next."""
BEFORE_PASSING = 30
"""Characters before a team in which those words stand."""
DIVIDES = re.compile(
    r"[;:]|, | - |(?<![a-z])(?:and|while|whereas|as|e|ed|mentre|y|mientras|und|wahrend|et|tandis que|alors que|"
    r"enquanto|ao passo que)(?![a-z])"
)
"""Where a sentence may pass on to another match."""

ITS_OWN = re.compile(
    r"(?<![a-z])(?:(?:his|her|their|our|my) (?:side|team|men|players|club|charges|lads|boys|girls)(?:'s?)?|"
    r"(?:la|della|dalla|alla) (?:sua|loro|nostra) (?:squadra|formazione)|(?:i|dei|ai) (?:suoi|nostri)|"
    r"(?:su|sus|nuestro) (?:equipo|hombres|pupilos|jugadores|conjunto)|(?:los|a los|de los) suyos|"
    r"(?:seine[rmns]?|ihre[rmns]?|unsere[rmns]?) (?:mannschaft|elf|team|teams|truppe|spieler|schutzlinge)|"
    r"(?:son|ses|leur|notre) (?:equipe|hommes|joueurs|formation)|(?:les|des) siens|"
    r"(?:sua|seu|nossa|nosso) (?:equipe|equipa|time|formacao)|(?:os|dos) seus)(?![a-z])"
)
"""A side told by whose it is, somebody's that the sentence names before."""

_TABLE = r"table|group|standings|top|classifica|girone|vetta|clasificacion|tabla|grupo|cima|tabelle|gruppe|tabellen\w+|"
_TABLE += r"classement|groupe|poule|tete|classificacao|tabela|lideranca|points|punti|puntos|punkte\w*|pontos"
_CAUGHT = r"joined|caught|overtaken|followed|leapfrogged|raggiunt[oaie]|agganciat[oaie]|scavalcat[oaie]|seguit[oaie]|"
_CAUGHT += r"alcanzad[oa]s?|superad[oa]s?|seguid[oa]s?|eingeholt|uberholt|gefolgt|abgelost|rejointe?s?|rattrapee?s?|"
_CAUGHT += r"depassee?s?|devancee?s?|suivie?s?|alcancad[oa]s?|ultrapassad[oa]s?|igualad[oa]s?"
IN_TABLE = re.compile(rf"(?<![a-z])(?:(?:{_CAUGHT})(?![a-z]).*(?:{_TABLE})|(?:{_TABLE}) .*(?:{_CAUGHT}))(?![a-z])")
"""Words by which one side comes beside or past another in a table, whatever match of its own brought it there."""

_PARALLEL: Mapping[str, str] = {
    "en": r"elsewhere|in (?:the|saturday's|sunday's|tonight's|the (?:day|night|evening|group)'s) other "
    r"(?:[a-z-]+ )?(?:match|game|tie|fixture|semi-final|quarter-final|final|derby)(?:e?s)?|in the other|"
    r"in the same group|other results|the other (?:match|game|semi-final)",
    "it": r"altrove|(?:nell'|l')altra (?:partita|gara|sfida|semifinale|finale)|sugli altri campi|"
    r"nell(?:e|a) altr[ae] (?:partit[ae]|gar[ae]|sfid[ae])|negli altri|altri risultati|sull'altro campo|nell'altr[oa]",
    "es": r"(?:en )?(?:el|la|los|las) otr[oa]s? "
    r"(?:partidos?|encuentros?|duelos?|juegos?|semifinal(?:es)?|choques?|cruces?)|"
    r"en (?:el|la|los|las) otr[oa]s?|otros resultados|en otras canchas",
    "de": r"(?:im|das) parallelspiel|im anderen|in der anderen|in den anderen|im zweiten spiel des|zeitgleich|"
    r"parallel dazu|anderswo|weitere ergebnisse|die weiteren ergebnisse|auf den anderen platzen",
    "fr": r"(?:dans )?l'autre (?:match|rencontre|demi-finale|affiche|duel)|dans les autres|ailleurs|autres resultats|"
    r"sur les autres",
    "pt": r"(?:no|o) outro (?:jogo|duelo|encontro|embate)|na outra|nos outros|nas outras|noutro (?:jogo|encontro)|"
    r"outros resultados|nos demais",
}
_EARLIER: Mapping[str, str] = {
    "en": r"last (?:week|weekend|month|season|year|time out)|first leg|reverse fixture|"
    r"\w+ (?:years?|weeks?|days|months|seasons) (?:ago|earlier)|previous (?:match|game|meeting|week|round|season|leg)|"
    r"(?:in|of) (?:the )?(?:19|20)\d\d|the (?:19|20)\d\d (?:cup )?final|earlier this (?:season|month)",
    "it": r"(?:settimana|domenica|sabato|mese|anno|stagione|turno|giornata) (?:scors|passat)[oae]|"
    r"scors[oa] (?:settimana|domenica|sabato|mese|anno|stagione|turno)|(?:all'|nell'|dell'|d'|di )andata|"
    r"\w+ (?:anni|mesi|settimane|giorni|stagioni) fa|turno precedente|(?:nel|finale del) (?:19|20)\d\d",
    "es": r"(?:semana|mes|ano|temporada|jornada|fecha|domingo|sabado) (?:pasad[oa]|anterior)|"
    r"hace \w+ (?:anos?|meses|mes|semanas?|dias|temporadas?)|(?:la|de) ida|(?:en|final de) (?:19|20)\d\d|"
    r"pasad[oa] (?:semana|temporada|jornada|domingo|sabado)",
    "de": r"(?:vorig|letzt|vergangen)\w* (?:woche|saison|jahr|wochenende|runde|spieltag|monat)|"
    r"vor \w+ (?:jahr|jahren|wochen?|monaten?|tagen)|hinspiel|in der vorwoche|"
    r"(?:im jahr|im finale|finale von) (?:19|20)\d\d|"
    r"im vorjahr",
    "fr": r"(?:semaine|saison|journee|annee|mois|week-end) (?:derniere?|passee?|precedente?)|"
    r"il y a \w+ (?:ans?|mois|semaines?|jours)|match aller|a l'aller|l'an dernier|(?:en|finale de) (?:19|20)\d\d",
    "pt": r"(?:semana|mes|ano|temporada|epoca|rodada|jornada|domingo|sabado) (?:passad[oa]|anterior)|"
    r"ha \w+ (?:anos?|mes(?:es)?|semanas?|dias)|(?:anos?|meses|semanas?|dias) atras|(?:jogo de|na) ida|"
    r"primeira (?:mao|volta)|(?:em|final de) (?:19|20)\d\d",
}
_BACK: Mapping[str, str] = {
    "en": r"back (?:at|in|on|to)|this time|in this (?:match|game)|here,|in the second leg|in the return|tonight",
    "it": r"tornando (?:a|alla|al)|di nuovo a|stavolta|questa volta|in questa|al ritorno|nel ritorno|oggi|stasera",
    "es": r"de vuelta|volviendo a|esta vez|en este (?:partido|encuentro)|en la vuelta|hoy|esta noche",
    "de": r"zuruck (?:im|in|nach|zum|zur|auf)|diesmal|im ruckspiel|heute|hier",
    "fr": r"(?:de )?retour (?:a|au|dans)|cette fois|au retour|au match retour|ce soir|dans ce match",
    "pt": r"de volta|voltando a|desta vez|na segunda mao|na volta|neste jogo|hoje|esta noite",
}
_ANYWHERE, _OPENING = r"(?<![a-z])", r"^\W*(?:but |and |ma |e |pero |y |aber |und |mais |et |mas )?"


def _compiled(before: str, words: Mapping[str, str]) -> Mapping[str, re.Pattern[str]]:
    return {language: re.compile(rf"{before}(?:{some})(?![a-z0-9])") for language, some in words.items()}


PARALLEL = _compiled(_ANYWHERE, _PARALLEL)
"""Words of a match that was played beside this one."""
EARLIER = _compiled(_ANYWHERE, _EARLIER)
"""Words of a match that was played before this one."""
BACK = _compiled(_OPENING, _BACK)
"""Words at the head of a sentence that come back to the match of the article."""


_THEN_DREW = re.compile(r" (?:spielten|trennten)(?![a-z])")
"""How a German clause on two sides that drew ends."""


def is_drawn(before: str, behind: str) -> bool:
    """Whether the folded words between two joined sides and a level score, or behind that, make it their draw."""
    return _DRAWN_AT.fullmatch(before) is not None or (not before.strip() and _THEN_DREW.match(behind) is not None)
