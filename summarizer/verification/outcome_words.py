"""Words of winning and losing in six languages, folded; a team's name stands as ``<t1>``."""

from __future__ import annotations

from summarizer.grounding.initials import by_initial

HAVING_WON = by_initial(
    r"(?:(?:after |by )?(?:beating|defeating|thrashing|edging|overcoming|downing|stunning|hammering|upsetting|"
    r"seeing off|sinking|crushing|easing past|knocking out|dumping out|pipping|dispatching|outclassing|routing|"
    r"demolishing|trouncing|humbling|toppling|ousting|eliminating|sweeping aside|brushing aside|edging out)|"
    r"battendo|superando|sconfiggendo|travolgendo|piegando|regolando|eliminando|"
    r"dopo aver (?:battuto|superato|sconfitto|travolto|piegato|eliminato)|"
    r"(?:al|tras|despues de|luego de) (?:vencer|derrotar|superar|golear|ganarle|ganar|doblegar|eliminar|imponerse)|"
    r"venciendo|derrotando|superando|goleando|"
    r"vainqueurs? (?:de|du|des|d')|"
    r"en (?:battant|dominant|s'imposant|ecrasant|disposant|eliminant)|apres avoir (?:battu|domine|elimine|ecrase)|"
    r"(?:ao|apos|depois de) (?:vencer|bater|derrotar|superar|golear|ganhar|eliminar)|"
    r"vencendo|batendo|derrotando|goleando)"
)
"""Words by which a sentence names the side that was beaten, its winner being the subject or told elsewhere."""
WINS = by_initial(
    r"(?:beat|beats|defeated|defeats|won|wins|win(?= \d)|thrashed|hammered|edged|overcame|"
    "saw off|brushed aside|triumphed|clinch(?:ed)?|cruised|ran out|swept|knocked out|"
    "eliminated|demolished|routed|stunned|upset|downed|sank|outclassed|see off|"
    "overpowered|outplayed|crushed|edged out|battered|blitzed|pipped|squeezed past|swept aside|sunk|shocked|"
    r"leapfrogged|overhauled|trounced|mauled|whitewashed|blanked|ousted|humbled|toppled|bested|walloped|vanquished|outscored|"
    r"stun|sink|crush|thrash|overcome|demolish|outclass|trounce|dumped (?=<)|made light work of|"
    r"proved too (?:good|strong) for|"
    r"were too (?:good|strong) for|was too (?:good|strong) for|"
    r"(?:put|hit|fired) (?:three|four|five|six|seven|eight|nine) past|dispatched|dispatches|eased past|"
    r"got the better of|"
    "entfuhrte|entfuhrt|behielt die oberhand|behalt die oberhand|"
    r"batt(?:e|uto|ono|endo)|vinc(?:e|ono|endo|eva)|vinto|supera|superato|sconfigg\w*|"
    r"sconfitto(?! da)|piega|regola|espugna|travolg\w*|si impo\w+|imponendosi|s'impo\w+|"
    r"trionf\w+|abbatte|liquida|stende|elimina|ha la meglio|la spunta|sbanca|doma|rifila\w*|"
    "strapazza|asfalta|surclassa|schianta|annichilisce|"
    r"(?:ribalta|ha ribaltato|rimonta)(?= (?:il|la|l'|lo) ?<t)|"
    "si aggiudica|porta a casa|passa sul campo|fa il colpo|ha ragione|conquista (?:i tre punti|l'intera posta)|"
    r"(?:si prende|porta via|porta a casa|incassa|strappa|ottiene|conquista|si prendono|conquistano|"
    r"centra) (?:i tre punti|"
    r"tre punti|l'intera posta|bottino pieno|la vittoria|il successo|il derby|i 3 punti)|manda al tappeto|mandato al "
    r"tappeto|affonda(?= (?:il|la|l'|lo) ?<t)|mette (?:ko|al tappeto)|mette in ginocchio|ha piegato|ha regolato|"
    r"ha travolto|ha espugnato|ha liquidato|ha steso|si e impost[oa]|fa bottino pieno|castiga(?= (?:il|la|l'|lo) ?<t)|"
    r"fa suo (?:il derby|il match|l'incontro|lo scontro)|fa sua (?:la gara|la partita|la sfida|la contesa|la finale)|"
    "vencio|vence|gano|gana|ganaron|derroto|"
    "derrota(?= (?:al?|[oa]s?) (?!hilo|manos|domicilio|falta|pesar|ultima))|supero|supera a|goleo|golea|"
    "se impuso|imponerse|doblego|tumbo|elimino|campeon|se llevo|arrollo|"
    r"(?:ha|han) (?:impuesto|vencido|derrotado|goleado|doblegado|tumbado|arrollado|ganado|vapuleado|"
    r"aplastado)|vapuleo|aplasto|destrozo|apabullo|atropello|avasallo|apalizo|arraso a|se deshizo de|"
    r"dio cuenta de|dejo en el camino|"
    r"dejo fuera|pudo con|tumba(?= al?)|humillo|noqueo|bailo a|paso por encima de|asalto|asalta|conquisto el feudo|"
    r"(?:para|logro|consiguio) (?:vencer|derrotar|doblegar|golear|superar|imponerse)(?= (?:por )?\d)|"
    "schlug|schlagt|besiegte|besiegt|gewann|gewinnt|siegte|siegt|bezwang|bezwingt|"
    "schlugen|besiegten|gewannen|siegten|bezwangen|setzten sich|"
    r"(?:warf(?:en)?|wirft|werfen|kegelten?|schmiss(?:en)?|beforderten?)(?=(?:[^.;:]|(?<=\d):){1,80} aus dem "
    r"(?:bewerb|wettbewerb|turnier|[a-z]*pokal|[a-z-]*cup)(?![a-z]))|"
    "setzte sich|setzt sich|deklassierte|fegte|fertigten?(?= )|uberrollte|feierte|feiert|holte sich|sicherte sich|"
    r"(?:a|ont) ete victorieu(?:x|ses?)|(?:sort|sortent|est sortie?|sont sortie?s) victorieu(?:x|ses?)|"
    r"a battu|bat|battait|s'impos\w+|s'est impos\w+|domine|remporte|l'emporte|l'a emporte|l'avait emporte|l'emportait|"
    "gagne|ecrase|"
    "elimine|vient a bout|terrasse|a domine|"
    r"ont battu|battent|dominent|dominait|ont domine|remportent|remportait|(?:a|ont|avait) remporte|gagnent|(?:a|"
    r"ont) gagne|"
    r"vien\w+ a bout|(?:est|sont) venue?s? a bout|renversent|(?:a|ont) (?:renverse|balaye|corrige|"
    r"ecrase|etrille|"
    r"terrasse|elimine|surclasse|pris le dessus|vaincu|fait (?:tomber|chuter|plier))|balaie|(?:balaye|"
    r"renverse)(?= (?:le |la |les |l')?<t)|prend le (?:dessus|"
    r"meilleur)|renou\w+ avec (?:la victoire|le succes)|fait (?:tomber|chuter)|se defait|s'adjuge\w*|sort vainqueur|"
    "dispose(?= (?:[a-z]+ )?(?:de |d')(?:l')?<t)|etrille|corrige|surclasse|n'a fait qu'une bouchee|"
    "repart avec (?:les trois|la victoire|le gain)|a eu raison|a surpris|surprend|a pris le meilleur|"
    "impos-se|impuseram-se|venceu|bateu|bate|ganhou|ganha|derrotou|superou|goleou|goleia|eliminou|triunfou|"
    "vence o)"
)
LOSES = by_initial(
    "(?:lost|loses?|fell to|were beaten|was beaten|beaten|went down|succumbed|crashed|suffered|were thrashed|"
    "slumped|bowed out|slipped to|tumbled to|slid to|fell at home|were (?:edged|hammered|undone|"
    "humbled|downed|sunk|crushed|"
    "routed|outclassed|pipped|dumped|knocked out|eliminated|trounced)|"
    r"perde|perso|cade|crolla|sconfitt[oaie] da\w*|cede|si arrende|battut[oaie] da\w*|"
    r"affonda(?! (?:il|la|l')\b)|cadono|naufraga|soccombe|ko (?:in casa|a|contro)|"
    r"ribaltat[oa]|rimontat[oa]|alza bandiera bianca|torna a mani vuote|(?:ha|hanno) perso|"
    r"esce (?:sconfitt|battut)[oa]|"
    r"viene (?:sconfitt|battut|superat|travolt|piegat)[oa]|resta a mani vuote|capitola|"
    r"deve arrendersi|deve cedere|incassa "
    r"(?:la|il|un) (?:\w+ )?(?:sconfitta|ko|stop)|"
    r"perdio|pierde|cayo|cae|sucumbio|fue derrotado|fue goleado|"
    r"verlor|verloren|verliert|unterlag|unterlagen|unterliegt|mussten? sich|ging unter|"
    r"kassierte eine|kassierte(?=[^.;]{0,80}niederlage)|"
    r"zog den kurzeren|bezog|"
    "perd|s'incline|s'est inclinee?|chute|battue?s? par|tombe|sombre|a sombre|a chute|chutait|s'inclinait|"
    "s'est fait (?:surprendre|pieger|battre|corriger|sortir|eliminer|punir|humilier|etriller|balayer|renverser|"
    "ecraser)|perdent|perdait|(?:a|ont) perdu|s'inclinent|se sont inclinee?s|s'etait inclinee?|(?:a |"
    "ont )?mord(?:u|ent)? la "
    r"poussiere|rend(?:ent)? les armes|(?:a|ont) (?:cede|craque|chute|sombre|trebuche|coule|plie|pris l'eau)|"
    r"craque|craquent|"
    r"trebuche|trebuchent|prend l'eau|chutent|sombrent|s'effondre|boit la tasse|(?:est|sont) tombee?s?|"
    r"perdeu|caiu|(?:foi|saiu|sai) derrotad[oa]|foi goleado|foi batido)"
)
LOSING = by_initial(
    r"(?:losing|lose|perdere|perdendo|cadere|cadut[oaie]|perder|perdiendo|caer|caid[oa]s?|verlieren|perdre|caindo)"
)
"""More forms of verbs of losing, which name no winner or loser beside them."""
WINNING = by_initial(
    r"(?:winners?|winning|win|victory|success|vincere|vincendo|vint[oaie]|vittoria|successo|vincitore|ganar|ganando|"
    r"vencer|victoria|triunfo|vencedor|gewonnen|[a-z0-9:-]*(?:sieg|erfolg)|die oberhand|fur sich|gagner|victoire|"
    r"succes|vainqueur|ganhar|vitoria|vencedor|a melhor)"
)
"""More words of winning, alike."""
CONCEDING = (
    by_initial(
        r"(?:suffer(?:ed|ing)|conced(?:ed|ing)|incassa\w*|subi\w*|encaj\w+|sufri\w+|kassier\w+|concede\w*|subit|"
        r"encaiss\w*|lev(?:ou|a|ar)|sofr\w+)"
    )
    + r"(?: (?:an?|the|una?|uno|il|el|la|por|per|eine?n?|une?|um|uma|o|de|heavy|pesante|dura|severa))*"
)
"""What a side concedes, up to the score right behind it: "encajó un 3-1", "levou 3-1"."""
_OF = (
    r"(?:for|fur(?: den| die| das)?|of|by|del|della|dell'|dei|di|per il|per l'|per|von|des|der|du|de|d'|do|da|dos|"
    r"pour|para o|para)"
)
VICTORY_OF = (
    "(?:victory|win|triumph|success|vittoria|successo|trionfo|[a-z0-9:-]*sieg|[a-z0-9:-]*erfolg|victoria|triunfo|"
    rf"victoire|succes|vitoria)(?: [^\s,.;:<]+){{0,3}}? {_OF} ?(?:the |il |la |el |los |"
    "le |les |o |a )?"
)
VICTORY_TO = (
    "(?<!no )(?<!nao )(?<!casi )(?<!quase )(?:dio|dieron|da|dan|deu|deram|dao|valio|valeu|garantizo|garantiu|entrego|"
    "assegurou|aseguro) (?:(?:a|o|la|el|uma|una|um|un) )?(?:[a-z]+ )?(?:vitoria|victoria|triunfo)"
    r"(?: (?!sobre|contra|ante|frente)[^\s.;:,<]+){0,4}? (?:aos?|al|as?|a los|a las|a la|a) ?"
)
"""Spanish and Portuguese words of a victory that somebody's goal gives a side: "dá a vitória ao"."""
VICTORY_OVER = (
    "(?:victory|win|triumph|success|vittoria|successo|trionfo|sieg|erfolg|victoria|triunfo|"
    r"victoire|succes|vitoria)(?: [^\s,.;:<]+){0,4}? (?:over|against|at|contro|sul|sulla|"
    "sull'|su|gegen|uber|sobre|contra|ante|contre|sur|face a|frente a) ?(?:the |il |lo |la |gli |i |l'|"
    "el |los |las |le |les |o |a |os |as |den |die |das )?"
)
DEFEAT_OF = (
    rf"(?:(?:sconfitta|ko|derrota|niederlage|defaite)(?: [^\s,.;:<]+){{0,3}}? {_OF} ?|"
    r"[a-z0-9:-]*(?:niederlage|pleite|schlappe|klatsche) fur (?:den |die |das )?)"
)
DEFEAT_BY = (
    "(?:defeat|loss|sconfitta|ko|derrota|niederlage|defaite|battue?s?|sconfitt[oaie]|"
    r"superat[oaie]|battut[oaie]|travolt[oaie]|piegat[oaie]|derrotad[oa]s?|golead[oa]s?|vencid[oa]s?|batid[oa]s?|beaten|"
    r"thrashed)(?: [^\s,.;:<]+){0,4}? (?:by|par|da|dal|dalla|dallo|por|pelo|pela|"
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
