"""Words in six languages, folded, that stand beside the ground of a match, or beside what is none."""

from __future__ import annotations

import re

from summarizer.verification.host_words import RESULT
from summarizer.verification.status_words import VENUE

MATCH_OF = re.compile(
    r"(?<![a-z])(?:sfida|gara|match|partita|notte|serata|incontro|clash|game|night|tie|encuentro|partido|duelo|"
    r"noche|spiel|"
    r"partie|rencontre|soiree|jogo|partida|noite|pubblico|tifosi|crowd|audience|public|publico|aficion|hinchada|"
    r"torcida|antre|tempio|feudo|fief|enceinte|drama|scenes|action|festa|fete|fiesta|"
    r"tabellone(?: luminoso)?|sintetico|spalti|tribun\w+|curva|stands?|terraces|floodlights|scoreboard|rangen?|"
    r"anzeigetafel|flutlicht|gradas?|graderio|arquibancadas?|bancadas?|tapete|bolgia|catino|fortino|cauldron|"
    r"fortress|kessel|kunstrasen|chaudron|caldeirao|chavirer|"
    r"prato|erba|turf|pitch|rasen|platz|pelouse|terrain|gramado|relvado|cesped|cancha|venue|spielort|lieu|campo)"
    r"(?::| (?:di|at|of|to|del|della|dell'|de|de la|in|am|im|an der|au|du|do|da|no|na|vom|von|in the|auf))\s?$"
)
IN_A = re.compile(
    r"(?<![a-z])(?:in|im|en|dans|num|numa|em|ante|before|davanti a|in front of|at) (?:un|una|uno|a|an|einem|"
    r"einer|um|uma|"
    r"el|einen)?\s?(?:packed |sold-out |full |vibrant |gremito |abarrotado |lotado |ausverkauften |bondé )?$"
)
CROWD_AT = re.compile(
    r"(?<![\d:.-])(?:(?!(?:19|20)\d\d )\d{1,3}[.,' ]?\d{2,3}|"
    r"\b(?:alle(?: ore)?|ore|as|a las?|um|at|ab|a(?= \d\d?h)) \d{1,2}(?:[:.h]\d\d)?"
    r"(?:h| ?uhr| horas| heures| ?pm| ?p\.m\.)?,?|"
    r"\b(?:fans|spectators|people|supporters|crowd|spettatori|tifosi|persone|presenti|paganti|espectadores|"
    r"aficionados|personas|hinchas|almas|zuschauern?|fans|besuchern?|menschen|spectateurs|supporters|personnes|"
    r"torcedores|pessoas|adeptos|pagantes|publico|aficion|torcida)"
    r"(?: presentes?| reunid[oa]s?| congregad[oa]s?| que (?:se (?:dio|dieron) cita|(?:estev|estiv|comparec|acudi|"
    r"asisti|foi|foram)[a-z]*))?)"
    r" (?:at|in|inside|al|allo|alla|all'|nel|en|am|im|auf de[mr]|in der|an der|aos?|au|a|dans|no|na|em)"
    r"(?: (?:the|el|la|l'))? ?$"
)
"""A crowd or a time of day, and where it was."""
RESULT_AT = re.compile(
    rf"(?<![a-z]){RESULT}(?![a-z])(?: (?:\d+:\d+|[^\s.;:]+)){{0,5}}? "
    r"(?:at|al|allo|alla|all'|en|am|im|auf de[mr]|in der|an der|au|no|na)(?: (?:the|el|la|l'))? ?$"
)
"""A result, and where it was."""
PLAYED_AT = re.compile(
    r"(?<![a-z])(?:aconteceu|ocorreu|decorreu|disputou-se|realizou-se|jogou-se|realizad[oa]|disputad[oa]|"
    r"jogad[oa]|venceu|vence|bateu|bate|derrotou|derrota|goleia|empata|\d a \d|\d-\d|empatou|empataram|"
    r"empate|superou|goleou|perdeu|ficaram|ficou|duelam|"
    r"(?<!nao )(?:volt|torn)(?:a|am|ou|aram) a (?:vencer|ganhar|perder|empatar)|"
    r"enfrentam-se|se enfrentam|se enfrentaram|mediram forcas|jogam|fazem|neste|nesta|domingo|sabado|"
    r"[a-z]+-feira|ontem|"
    r"hoje|noite|tarde|manha|\d+h(?:\d\d)?)(?: [^\s.;:]+){0,14}?,? (?:no|na) $"
)
"""A match, or the time of it, and where it is, as the press of Brazil has it: "neste domingo, às 16h, no"."""
AT = re.compile(
    r"(?<![a-z])(?:at|in|al|allo|alla|all'|en|am|im|auf de[mr]|in der|an der|au|no|na)(?: (?:the|el|la|l'))? ?$"
)
DEFINITE = re.compile(r"(?<![a-z])(?:at the|al|allo|alla|all'|am|im|an der|au|no|na|en el|en la)\s?(?:old )?$")
BARE = re.compile(r"(?<![a-z])(?:at|a|em|en)\s$")
AT_ALONE = re.compile(r"(?<![a-z])at\s$")
AIMED = re.compile(
    r"(?<![a-z])(?:shot|shoots?|shooting|fired?|fires|firing|drove|drilled|headed|header|aimed|straight|low|hard|high|"
    r"effort|volley|kick|look|looked|laughed|shouted|pointed|angry|furious) (?:[a-z]+ ){0,4}at\s$"
)
"""Words by which a name after "at" is whom something is aimed at."""
QUALIFIED = re.compile(
    r"^ (?:vibrante|gremito|esaurito|tutto esaurito|pieno|abarrotado|repleto|lleno|comble|bonde|lotado|cheio|"
    r"ammutolisce|rovente|bollente|infuocat[oa]|festante|stracolmo|deserto|hirviente|hasta la bandera|a rebosar|"
    r"bullicioso|vacio|chaud bouillant|bouillant|en ebullition|en fusion|garni|plein a craquer|acquis|fervendo|"
    r"esgotado|completamente lotado|"
    r"esplode|erupted|fell silent|applaud\w*|explod\w*|tobte|bebte|fischia|roared)"
)
_WHEN = (
    r"(?: (?:est[ea] |ce |nest[ea] |quest[oa] )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana|"
    r"lunedi|martedi|mercoledi|giovedi|venerdi|domenica|oggi|domani|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"(?:segunda|terca|quarta|quinta|sexta)-feira|hoje|amanha)(?: [a-z]+)?)?(?: \([^()]*\))?"
)
"""The day between the verb and the match that a ground hosts."""
SCENE = (
    r"(?:(?:was|is|were|proved|provided|will be|had been|became) the (?:setting|scene|stage|venue|backdrop|place)|"
    r"(?:hosts?|hosted|stages?|staged|witness\w*|saw|played host to) (?:the|a|an|this|last|one) (?:[a-z-]+ ){0,3}"
    r"(?:tie|game|match|clash|encounter|derby|final|semi-final|thriller|contest|fixture|showdown|meeting|draw)|"
    r"(?:e|e stat[oa]|fu|era|sara|fa|ha fatto|fara) (?:da |il |lo )?(?:teatro|palcoscenico|scenario|cornice|sede)|"
    rf"(?:ospita|ha ospitato|ospitava|ospitera){_WHEN} (?:il|la|lo|l'|un|una|un')? ?(?:[a-z-]+ )?"
    r"(?:sfida|gara|match|partita|"
    r"derby|incontro|finale)|"
    r"(?:fue|es|era|sera|ha sido) (?:el )?(?:escenario|testigo|sede)|"
    rf"(?:acogio|acoge|acogera|albergo|alberga|presencio|vivio){_WHEN} (?:el|la|un|una) (?:[a-z-]+ )?"
    r"(?:partido|encuentro|"
    r"duelo|"
    r"choque|derbi|final|cita)|"
    r"(?:war|ist|wird|wurde)(?: zum| der| die)? (?:schauplatz|buhne|austragungsort|spielort)|"
    r"(?:erlebte|sah) (?:ein|einen|eine|das|den|die) (?:[a-z-]+ )?(?:[a-z]*spiel|partie|derby|duell|begegnung)|"
    r"(?:a ete|etait|est|fut|sera) le (?:theatre|cadre)|"
    rf"(?:a accueilli|accueillait|accueille|a abrite|abritait){_WHEN} (?:le|la|l'|un|une|ce|cette) ?(?:[a-z-]+ )?"
    r"(?:match|"
    r"rencontre|derby|choc|finale|affiche|duel)|"
    r"(?:foi|e|era|sera|serviu de) (?:o )?(?:palco|cenario)|"
    rf"(?:recebeu|acolheu|recebe|acolhe){_WHEN} (?:o|a|um|uma) (?:[a-z-]+ )?"
    r"(?:jogo|partida|encontro|duelo|derbi|classico|"
    r"final|confronto))"
)
"""What makes the name before it the place of a match."""
ON = (
    r"(?:va in scena|e andat[oa] in scena|andava in scena|si gioca(?:va)?|si e giocat[oa]|si disputa(?:va)?|"
    r"si e disputat[oa]|se jugo|se jugaba|se disputo|se disputaba|se vivio|fand [^.;:]{1,40} statt|wurde gespielt|"
    r"trennten sich|se jouait|s'est jouee?|s'est disputee?|se disputait|jogou-se|disputou-se|realizou-se)"
)
"""What makes the name before it, with its preposition, the place of a match."""
_MEETS = r"(?! (?:[a-z]+ ){0,3}?(?:contra|ante|frente a|contro|contre|face a|diante d[aeo]|against)(?![a-z]))"
"""No opponent behind the match: a side that hosts one is no ground."""
ON_AFTER = re.compile(rf" {SCENE}(?![a-z]){_MEETS}")
PUT_ON = re.compile(rf" {ON}(?![a-z])")
CONQUERED = re.compile(
    r"(?<![a-z])(?:espugna\w*|sbanca\w*|(?:ha|hanno|aver) (?:espugnato|sbancato|violato)|viola(?:no)?|assalta\w*|"
    r"asalt(?:o|a|aron|aba|ar)|conquist(?:o|a|aron|ou)|assaltou|tomou de assalto|erobert\w*|sturmt\w*|"
    r"prend(?:re)? d'assaut|pris d'assaut|stormed|raided)(?: (?:il|lo|la|l'|el|den|die|das|le|o|a|the))?\s?$"
)
"""Verbs of winning at the ground named after them."""
FILLED = re.compile(
    r"(?<![a-z])(?:almas|espectadores|aficionados|personas|hinchas|seguidores|gargantas|tifosi|spettatori|persone|"
    r"cuori|fans|supporters|spectators|spectateurs|personnes|adeptos|torcedores|pessoas) (?:que|che|who|qui) "
    r"(?:[a-z]+ ){0,2}?(?:abarrot\w+|llen\w+|pobl\w+|gremi\w+|riempi\w+|affoll\w+|packed|filled|rempli\w*|"
    r"garni\w*|encheram|lotaram|enchiam)(?: (?:el|la|il|lo|l'|the|le|les|o|a))? ?$"
)
"""A crowd, and the ground that it filled."""
REACHED = re.compile(
    r"(?<![a-z])(?:(?:arriv(?:ed|es|ing)|turn(?:ed|ing) up|came|pitched up) (?:at|to)|"
    r"(?:si presenta\w*|presentatos[ia]|arriva\w*|e arrivat[oa]|sbarca\w*|si e presentat[oa]) (?:\w+ ){0,2}?(?:al|"
    r"allo|alla|"
    r"all')|(?:llego|llegaba|llega|arribo|arribaba|se presento|se presentaba|se presenta|acudio|acudia|viajo|"
    r"aterrizo|"
    r"compareci[oa]) (?:\w+ ){0,2}?(?:al|a la)|"
    r"(?:kam|kamen|reiste|reisten|fuhr|fuhren|trat|traten) (?:[a-z]+ ){0,4}?(?:ins|in die|in das|in den|zum|an die|"
    r"an den|auf den|auf die|im|am)|"
    r"(?:debarqu\w+|se presentait|se presentaient|arrivait|arrivaient|est arrivee?|est venue?|"
    r"se rendait) (?:\w+ ){0,3}?"
    r"(?:au|a|a la|a l')|"
    r"(?:chegou|chegava|apresentou-se|deslocou-se|viajou|visitou) (?:[a-z]+ ){0,2}?(?:ao|a|o))\s?$"
)
"""A way to the ground named after it."""
STAGED = re.compile(
    r"(?<![a-z])(?:match|game|tie|clash|fixture|contest|final|partita|gara|sfida|incontro|match|finale|derby|partido|"
    r"encuentro|duelo|choque|cotejo|rencontre|partie|choc|affiche|spiel|begegnung|jogo|partida|encontro|confronto|"
    r"duelo|gespielt|ausgetragen)"
    r"(?:,? (?!<)[^\s.;:,]+){0,3}?,? (?:played|staged|contested|held|giocat[oa]|disputat[oa]|andat[oa] in scena|"
    r"jugad[oa]|"
    r"disputad[oa]|celebrad[oa]|wurde|ausgetragen|disputee?|jouee?|jogad[oa]|realizad[oa])(?: (?!<)[^\s.;:,]+){0,3}? "
    r"(?:at|in|on|al|allo|alla|all'|a|en|en el|en la|am|im|auf dem|auf der|in der|au|sur|no|na|em)(?: (?:the|el|"
    r"la|l'))? ?$"
)
"""A match that was played, and where."""
CARRIED_OFF = re.compile(
    r"(?<![a-z])(?:points?|punti|punto|puntos|pontos?|punkte?|zahler|dreier|remis|vitoria|victoria|vittoria)"
    r"(?: (?!<)[^\s.;:,]+){0,2}? (?:from|vom|aus de[mr]|von der|dal|dallo|dalla|dall'|de|del|do|da) ?$|"
    r"(?<![a-z])(?:saiu|sai|volta|voltou|regressa|regressou|sale|salio|se marcha|se marcho|regresa|regreso|torna|"
    r"tornano|"
    r"esce|repart|revient|rentre) (?:do|da|del|de la|dal|dalla|dall'|du|de la|de l') ?$"
)
"""Points, and whence they are brought home."""
OF_GROUND = re.compile(
    rf"(?:{VENUE.pattern})"
    r"(?: (?:d[aeiou]s?|de[lnrm]|della|dello|dell'|d'|de l[a']|of|the|il|lo|l[ae']|el|o|von|zu[mr]?|am|an der|im))*"
    r"(?: (?!(?:in|em|en|an?|con|com|with|ein|einem|and|und|e|et|y|o[uw]?)(?![a-z]))[^\s.;:,()]+)?"
    r"(?: (?:d[aeiou]s?|de[lnrm]|della|dello|dell'|d'|de l[a']|of|the|il|lo|l[ae']|el|o|von|zu[mr]?|am|an der|im))*"
    r"(?:, (?:the|il|lo|la|l'|el|le|o|a|der|die|das))?[ \"']*$"
)
"""A word of a ground, and what may stand between it and the ground's name."""
IN_TOWN = {
    "en": re.compile(r"(?<![a-z])in $"),
    "it": re.compile(r"(?<![a-z])(?:a|ad|in) $"),
    "de": re.compile(r"(?<![a-z])in $"),
}
"""The prepositions without an article that stand before towns, and before a ground of few names."""
