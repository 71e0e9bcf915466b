"""Words of being at home and away in six languages, folded; a team's name stands as ``<t1>``."""

from __future__ import annotations

from summarizer.grounding.initials import by_initial

_GAME = (
    r"win|victory|defeat|loss|draw|success|debut|opener|triumph|stalemate|point|setback|reverse|clash|tie|game|match"
)
_ESITO = (
    r"(?:sconfitta|vittoria|successo|pareggio|pari|ko|k\.o\.|stop|passo falso|match|gara|partita|turno|debutto|"
    r"esordio|battuta d'arresto|impegno)"
)
_OWN_PUBLIC = (
    r"(?:public\w*|pubblic\w*|publikum|torcida|torcedor\w*|aficion\w*|hinchada|gente|tifosi|sostenitori|adeptos)"
)
AT_HOME = by_initial(
    rf"(?:at home|on home (?:soil|turf)|home (?:{_GAME}|fixture)|"
    r"in front of (?:their|its|the) (?:own|home) (?:fans|supporters|crowd|public|followers)|"
    r"on their own (?:ground|pitch|patch|turf)|in their own back yard|"
    r"in casa(?! ?(?:d[aeio]|dell'|del|<))|(?:tra|fra) le mura amiche|casaling\w+|nel proprio stadio|"
    rf"{_ESITO} (?:\w+ )?intern[oa]|davanti a(?:l propri\w|i propri|l suo|i suoi) {_OWN_PUBLIC}|"
    rf"en casa(?! de)|como local|de local|ante su (?:propi[oa] )?{_OWN_PUBLIC}|"
    r"(?:fue|es|era|sera|siendo|(?:ejerc|hac|hizo|har)\w* de) local|"
    r"zu ?hause|daheim|(?:vor|im|auf) (?:eigene|heimische)[mr] (?:publikum|kulisse|anhang|stadion|wohnzimmer|platz)|"
    r"vor heim(?:publikum|kulisse)|"
    r"[0-9-]*heim(?:sieg|niederlage|spiel|erfolg|remis|pleite|partie|auftritt|premiere|debut|unentschieden|punkt|"
    r"schlappe|debakel|dreier|aufgabe|duell)\w*|"
    rf"a domicile|chez (?:elles?|lui|eux)(?! en | dans )|(?:devant|face a) (?:son|leur) {_OWN_PUBLIC}|a la maison|"
    r"em casa(?! d[aeo]s? ?)|(?:diante|perante|com o apoio) d?\w* ?(?:o |a )?(?:(?:sua|seu)s? )?(?:propri\w )?"
    rf"{_OWN_PUBLIC}|como mandante)"
)
"""Words for playing at home, or a result at home."""
AWAY = by_initial(
    rf"(?:away from home|on the road|on their travels|away (?:{_GAME}|day|trip|fixture)|(?:are|were|is|was|be) away|"
    r"(?:won|lost|drew|win|play|played|winning|losing) away|"
    r"in trasferta|trasferta|fuori casa|lontano da(?:lle mura| casa)|in esterna|corsar[oaie]|"
    r"(?:colpo|colpaccio|successo|pareggio|vittoria|sconfitta|pari|ko|blitz|punto) estern[oa]|blitz|"
    r"de visita|(?:de|como) visitante|a domicilio|fuera de casa|lejos de casa|como forastero|"
    r"auswarts\w*|in der fremde|"
    r"a l'exterieur|en deplacement|hors de ses bases|"
    r"fora de (?:casa|portas)|longe de casa|no papel de visitante)"
)
"""Words for playing away, or a result away."""
STATISTIC = (
    r"(?:since|all season|this season|unbeaten|record|in a row|consecutive|straight home|run|next|last|winless|"
    r"imbattut\w*|striscia|di fila|consecutiv\w+|seguid[oa]s?|invict\w+|racha|ungeschlagen\w*|serie|in folge|"
    r"bilanz|nachste\w*|kommende\w*|invaincu\w*|de suite|prochain\w*|prossim\w+|proxim\w+|saison|quest'anno|"
    r"este ano|esta temporada|nesta temporada|cette saison)"
)
"""Words that make a home or away game a figure of the season, or one to come."""
OPPONENT = (
    r"(?:against|to|at|by|over|with|versus|v|contro|contra|contre|con|col|com|dal|dall'|dalla|par|vom|gegen|bei|beim|"
    r"in|a|al|all'|alla|ao|en|em|face a|frente a|ante|sur|sul|sulla|sull'|sobre|uber|dem|zum|zu|mit|avec|chez|in casa)"
)
OWNER = r"(?:for|of|per|del|dell'|della|de|du|do|fur|pour|para|des|d')"
TRAVELS = by_initial(
    r"(?:visit(?:s|ed)?|(?:travel(?:led|s|ed)?|went|go|goes|trip|journey|visit) to|"
    r"(?:fa|fara|fanno|ha fatto|in|rende|rendera|rendere) visita|(?:va|andra|vola|sale|scende|torna|di scena|"
    r"impegnat\w+|esce (?:\w+ )?(?:dal )?)|sbanca\w*|ha sbancato|sbancato|trasferta|in trasferta|espugna\w*|"
    r"visit(?:o|a|ara|aba|ou|ava)|(?:viaj|se desplaz|desplaz|acud|desloc)\w+(?:-se)?|visita|desplazamiento|"
    r"deslocac?ao|viagem|"
    r"gastier\w+|reis\w+|auswartsspiel|muss|mussen|fahrt|fahren|"
    r"(?:se )?(?:deplac(?!ement)\w+|rend|rendait|rendra|rendu\w*)|deplacement(?: d(?:e |u |')<t\d+>)?|"
    r"en visite|ira|voyage\w*|"
    r"va jogar|vai)"
)
"""Words of going to another side's ground, right before its name."""
RESULT = by_initial(
    r"(?:win|wins|won|winning|winners?|draw|drew|drawn|lost|lose|loses|losing|defeat|defeated|beaten|victory|points?|"
    r"held|goalless|triumph\w*|success|thrashed|thrashing|hammered|stalemate|result|back|deadlock|down|"
    r"\d{1,2} ?- ?\d{1,2}|"
    r"vinc\w+|vint\w+|vittoria|successo|perd\w+|perso|pareggi\w*|pari|ko|sconfitt\w+|cad\w+|crolla\w*|passa|punto|"
    r"punti|scivola|corsaro|impo(?:ne|sto|sta)|colpaccio|colpo|blitz|ferma\w*|trionfa|"
    r"gan[aoe]\w*|vencio|venci\w*|perdio|empat\w+|empate|cayo|cae|victoria|triunf\w+|derrota\w*|punto|puntos|impuso|"
    r"gew[ai]nn\w*|gewonnen|sieg\w*|siegte|verl[io]er\w*|verloren|verlor|remis|unentschieden|unterlag|unterlegen|"
    r"niederlage|punkte?|zahler|setzte|setzt|erfolg\w*|kam|holte|holt|spielte|spielt|trat|tritt|antritt|musste|"
    r"s'impos\w+|impose\w*|s'inclin\w+|inclinee?|gagn\w+|vaincu\w*|battue?s?|perdu|perd|sombr\w+|chut\w+|"
    r"l'emport\w+|(?:decroch|arrach|obten|ramen|cherch|conced|sign)\w+ (?:[^\s<,;]+ )*?(?:nul|victoire|point|succes|"
    r"defaite)|defaite|tomb\w+|"
    r"venceu|ganhou|ganhar|perdeu|empatou|vitoria|derrota|ponto|triunfou|triunfo|goleou)"
)
"""Words of a result, after which a town or ground is the place."""
PLACE = {
    "en": r"at",
    "it": r"a",
    "es": r"en",
    "de": r"(?:bei|beim)",
    "fr": r"a",
    "pt": r"em",
}
"""The preposition that puts a result in another side's town, where its side is named after it."""
