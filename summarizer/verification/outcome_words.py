"""Words of winning and losing in six languages, folded; a team's name stands as ``<t1>``."""

from __future__ import annotations

HAVING_WON = (
    r"(?:(?:after |by )?(?:beating|defeating|thrashing|edging|overcoming|downing|stunning|hammering|upsetting)|"
    r"battendo|superando|sconfiggendo|travolgendo|piegando|regolando|eliminando|"
    r"dopo aver (?:battuto|superato|sconfitto|travolto|piegato|eliminato)|"
    r"(?:al|tras|despues de|luego de) (?:vencer|derrotar|superar|golear|ganarle|ganar|doblegar|eliminar|imponerse)|"
    r"venciendo|derrotando|superando|goleando|"
    r"en (?:battant|dominant|s'imposant|ecrasant|disposant|eliminant)|apres avoir (?:battu|domine|elimine|ecrase)|"
    r"(?:ao|apos|depois de) (?:vencer|bater|derrotar|superar|golear|ganhar|eliminar)|"
    r"vencendo|batendo|derrotando|goleando)"
)
"""Words by which a sentence names the side that was beaten, its winner being the subject or told elsewhere."""
WINS = (
    r"(?:beat|beats|defeated|defeats|won|wins|win(?= \d)|thrashed|hammered|edged|overcame|"
    "saw off|brushed aside|triumphed|clinch(?:ed)?|cruised|ran out|swept|knocked out|"
    "eliminated|demolished|routed|stunned|upset|downed|sank|outclassed|see off|"
    "overpowered|outplayed|crushed|edged out|battered|blitzed|pipped|squeezed past|swept aside|sunk|shocked|"
    r"(?:put|hit|fired) (?:three|four|five|six|seven|eight|nine) past|dispatched|dispatches|eased past|"
    r"got the better of|"
    "entfuhrte|entfuhrt|behielt die oberhand|behalt die oberhand|"
    r"batt(?:e|uto|ono|endo)|vinc(?:e|ono|endo|eva)|vinto|supera|superato|sconfigg\w*|"
    r"sconfitto(?! da)|piega|regola|espugna|travolg\w*|si impo\w+|imponendosi|s'impo\w+|"
    r"trionf\w+|abbatte|liquida|stende|elimina|ha la meglio|la spunta|sbanca|doma|rifila\w*|"
    "strapazza|asfalta|surclassa|schianta|annichilisce|"
    "si aggiudica|porta a casa|passa sul campo|fa il colpo|ha ragione|conquista (?:i tre punti|l'intera posta)|"
    "vencio|vence|gano|gana|ganaron|derroto|derrota(?= a)|supero|supera a|goleo|golea|"
    "se impuso|imponerse|doblego|tumbo|elimino|campeon|se llevo|arrollo|"
    "schlug|schlagt|besiegte|besiegt|gewann|gewinnt|siegte|siegt|bezwang|bezwingt|"
    "setzte sich|setzt sich|deklassierte|fegte|feierte|feiert|holte sich|sicherte sich|"
    r"a battu|bat|battait|s'impos\w+|s'est impos\w+|domine|remporte|l'emporte|l'a emporte|l'avait emporte|l'emportait|"
    "gagne|ecrase|"
    "elimine|vient a bout|terrasse|a domine|"
    "dispose(?= (?:[a-z]+ )?(?:de |d')(?:l')?<t)|etrille|corrige|surclasse|n'a fait qu'une bouchee|"
    "repart avec (?:les trois|la victoire|le gain)|a eu raison|a surpris|surprend|a pris le meilleur|"
    "venceu|bateu|bate|ganhou|ganha|derrotou|superou|goleou|goleia|eliminou|triunfou|"
    "vence o)"
)
LOSES = (
    "(?:lost|loses?|fell to|were beaten|was beaten|beaten|went down|succumbed|crashed|suffered|were thrashed|"
    "slumped|"
    r"perde|perso|cade|crolla|sconfitt[oaie] da\w*|cede|si arrende|battut[oaie] da\w*|"
    r"affonda(?! (?:il|la|l')\b)|cadono|naufraga|soccombe|ko (?:in casa|a|contro)|"
    r"perdio|pierde|cayo|cae|sucumbio|fue derrotado|fue goleado|"
    r"verlor|verliert|unterlag|unterliegt|musste sich|ging unter|kassierte eine|kassierte(?=[^.;]{0,80}niederlage)|"
    r"zog den kurzeren|bezog|"
    "perd|s'incline|s'est inclinee?|chute|battue?s? par|tombe|sombre|a sombre|a chute|chutait|s'inclinait|"
    "s'est fait|"
    r"perdeu|caiu|foi derrotad[oa]|foi goleado|foi batido)"
)
_OF = r"(?:for|of|by|del|della|dell'|dei|di|per il|per l'|per|von|des|der|du|de|d'|do|da|dos|pour|para o|para)"
VICTORY_OF = (
    "(?:victory|win|triumph|vittoria|successo|trionfo|[a-z0-9:-]*sieg|[a-z0-9:-]*erfolg|victoria|triunfo|"
    rf"victoire|succes|vitoria)(?: [^\s,.;:<]+){{0,3}}? {_OF} ?(?:the |il |la |el |los |"
    "le |les |o |a )?"
)
VICTORY_OVER = (
    "(?:victory|win|triumph|vittoria|successo|trionfo|sieg|erfolg|victoria|triunfo|"
    r"victoire|succes|vitoria)(?: [^\s,.;:<]+){0,4}? (?:over|against|at|contro|sul|sulla|"
    "sull'|su|gegen|uber|sobre|contra|ante|contre|sur|face a|frente a) ?(?:the |il |lo |la |gli |i |l'|"
    "el |los |las |le |les |o |a |os |as |den |die |das )?"
)
DEFEAT_OF = rf"(?:sconfitta|ko|derrota|niederlage|defaite)(?: [^\s,.;:<]+){{0,3}}? {_OF} ?"
DEFEAT_BY = (
    "(?:defeat|loss|sconfitta|ko|derrota|niederlage|defaite|battue?s?|sconfitt[oaie]|"
    r"superat[oaie])(?: [^\s,.;:<]+){0,4}? (?:by|par|da|dal|dalla|"
    "to|against|at the hands of|contro|contra|ante|gegen|contre|frente a|face a|"
    "para o) ?(?:the |il |la |el |le |o )?"
)
AT_HOME = (
    r"(?:\bhome side\b|\bhomes side\b|\bhome team\b|\bhosts?\b|\bhosted\b|\bat home\b|"
    r"\bhome (?:win|defeat|draw|victory|crowd|fans|support|supporters|debut)\b|"
    r"\bvisitors?\b|\bvisiting\b|\baway (?:side|team|win|day|from home)\b|\bon the road\b|"
    r"\bpadron[ei] di casa\b|\bin casa\b|\bcasaling\w+\b|\bdi casa\b|\bospit[ei]\b|"
    r"\bospitant[ei]\b|\bospitat\w+\b|\btrasferta\b|\bfuori casa\b|\blocali\b|"
    r"\bsquadra locale\b|\bvisitatori\b|\bcorsar\w+\b|"
    r"\bgastgeber\w*|\bheim\w*|\bhausherr\w*|\bzu hause\b|\bauswarts\w*|\bgaste\w*\b|"
    r"\bgast\b|\bhausherren\b|\bempfing\b|"
    r"\blocal(?:es)?\b|\bvisitantes?\b|\bvisita\b|\ben casa\b|\banfitrion\w*|"
    r"\bde visita\b|\ba domicilio\b|\bcomo local\b|\bcuadro local\b|\brecibio\b|"
    r"\ba domicile\b|\blocaux\b|\bvisit?e?urs\b|\bvisiteurs\b|\bvisiteuse?s?\b|"
    r"\ba l'exterieur\b|\brecevait\b|\baccueillait\b|\bhotes?\b|\breceva\w+|"
    r"\bmandante\b|\bdonos? da casa\b|\btime da casa\b|\bem casa\b|\banfitria\w*|"
    r"\bvisitantes?\b|\bfora de casa\b|\bcasa\b|\bvisitado\b|\brecebeu\b)"
)
"""Words that tell which side is at home."""
