"""Spanish words right after a name that give it a part."""

from __future__ import annotations

from summarizer.grounding.rescues import BY_A_GOAL
from summarizer.roles.vocabulary import Role

_BY_A_GOAL = BY_A_GOAL["es"]
AFTER = {
    Role.SCORER: (
        r",? (?:autor|autora) (?:del|de los|de un|de la)",
        r" (?:contra|en|hacia) su propi[oa]",
        (
            r"(?: (?:fue|brillo|volvio|destaco|se lucio|respondio|lidero|se exhibio|aparecio|"
            r"firmo)(?: [^\s,.;:<]+){0,4}?)?,? "
            r"con (?:un |dos |tres |su |sus |otro |otros dos )?(?:doblete|triplete|gol|goles|golazo|"
            r"golazos|tanto|tantos|diana|"
            r"dianas|anotaciones|hat-trick)\b"
            r"(?! (?:de (?:ventaja|desventaja|diferencia|mas|menos)|en contra|encajad|"
            r"recibid|anulad|a favor|abajo|arriba))"
        ),
    ),
    Role.SHOT: (),
    Role.ASSIST: (r",? autor de la asistencia",),
    Role.BEATEN: (
        r" (?:sentado|en el suelo|por el camino|a pasear)\b",
        r" (?:recogio|recoge|saco|saca) (?:el balon|la pelota|el esferico) del fondo\b",
        r" se (?:dejo|deja|dejaba) (?:sorprender|anticipar|superar|enganar|robar|ganar)\b",
        (
            r",? (?:que )?(?:no pudo|nada pudo|(?:se )?quedo(?! (?:mano a mano|solo|sola|cara a cara|frente|"
            r"ante|libre|delante))|batido|vencido|sin poder|que nada)"
        ),
    ),
    Role.FOULED: (
        r",? (?:que )?(?:fue|es|era) (?:\w+ )?(?:derribad|objeto|trabad|zancadillead|tumbad)[oa]?",
        r" (?:provoco|forzo|gano) (?:un|el) (?:penalti|penal)",
    ),
    Role.CONCEDED: (r" (?:cometio|comete|derribo|derriba|toco con la mano|zancadilleo)",),
    Role.OPPONENT: (r" (?:fallo|perdio el balon|despejo mal|se equivoco|estiro la pierna)",),
    Role.COACH: (
        r",? (?:el )?(?:tecnico|entrenador|dt|seleccionador|estratega)\b",
        r"(?: [^\s.;:<]+){0,6} con (?:el ingreso|la entrada) de",
        (
            r" (?:movio (?:el banquillo|el banco|ficha|sus fichas|sus piezas|el arbol)|"
            r"metio a(?= <)|introdujo a(?= <)|ingreso a|hizo (?:un|dos|tres|cuatro|"
            r"cinco)? ?cambios|realizo (?:un|dos|tres|cuatro|cinco)? ?cambios|quemo su ultimo|"
            r"respondio|mando al campo)"
        ),
    ),
    Role.REFEREE: (
        r",? (?:el )?(?:arbitro|colegiado|silbante)\b",
        (
            r",? (?:dirigira|arbitrara|pitara|impartira justicia|(?:sera|fue) (?:el |la )?(?:arbitr[oa]|"
            r"encargad[oa] de (?:impartir|dirigir|arbitrar|pitar)|colegiad[oa]|juez))\b"
        ),
        (
            r",? (?:no dudo en )?(?:le )?(?:mostro|mostrar|saco|sacar|enseno|ensenar|exhibio)(?:le)?(?: "
            r"[^\s.;:]+){0,4}? (?:roja|amarilla|tarjeta|cartulina)\b"
        ),
        r" (?:pito|senalo|decreto|marco) (?:el |un )?(?:penalti|penal|falta|final)",
        (
            r" (?:no dudo (?:y |en ))?(?:senal(?:o|a|aba|ar)|indic(?:o|a|aba|ar)|apunt(?:o|a|aba|ar)) (?:a |"
            r"hacia )?"
            r"(?:el |al )(?:punto (?:de penal|fatidico|de los once|blanco|maximo)|manchon)"
        ),
        r" \((?:principal|arbitro|arbitro principal)\)",
    ),
    Role.OFFICIAL: (
        (
            r"(?: (?:y|e) <\d+>)?,? (?:como|estara como|sera(?: el)?|fue(?: el)?) (?:jueces? de linea|asistentes?|"
            r"lineas?|abanderad[oa]s?|cuarto (?:arbitro|juez)|(?:los )?asistentes)"
        ),
    ),
    Role.SENT_OFF: (
        r",?(?: que| quien)? (?:fue|es|era|resulto|se fue|termino|acabo|ha sido) (?:\w+ )?(?:expulsad|echad)[oa]",
        (
            r"(?:,? (?:que|quien))? (?:se fue|se marcho|enfilo|fue enviado|se va|tomo el camino|"
            r"se retiro|se gano)"
            r"(?: [^\s,.;:<]+){0,3}? (?:duchas|ducha|vestuarios|vestuario|calle|roja|expulsion|"
            r"doble amarilla|regaderas|"
            r"vestidores|camarines|camerinos|caseta|grada|doble carton)"
        ),
        r" a (?:las duchas|los vestuarios|la calle|la ducha)\b",
        r" dejo a [^.;:<]{0,30}(?:<t\d+> )?con (?:diez|nueve|10|9|uno menos|un hombre menos|inferioridad)",
        (
            r"[^.;:<]{0,60} (?:al|tras|por|despues de) (?:ver|recibir|llevarse) la (?:segunda|"
            r"roja|tarjeta roja|cartulina roja|doble)"
        ),
        (
            r"(?:,? (?:que|quien))? (?:vio|recibio|ve|recibe|vio|se gano|se llevo|"
            r"vio como le mostraban|se fue a la calle|"
            r"se marcho) (?:[^\s,.;:<]+ ){0,3}?(?:roja|expulsion|segunda amarilla|"
            "segunda preventiva|segunda tarjeta|doble amarilla|expulsado|con roja)"
        ),
        r",? expulsado",
    ),
    Role.MISSED: (
        (
            r"(?:,? (?:que|quien))? (?:fallo|erro|desperdicio|mando fuera|malogro|estrello|falla|"
            r"desaprovecho|yerra|malogra|"
            r"envio fuera|tiro fuera|lanzo fuera|marro|perdono|dejo escapar|desperdicia|mando|"
            r"envio|tiro|lanzo|pateo|"
            r"ejecuto)(?: [^\s,.;:<]+){0,5}? (?:penalti|penal|penalty|pena maxima|once metros|"
            r"once pasos|doce pasos|"
            r"punto de penalti)(?!(?: [^\s,.;:<]+){0,3}? (?:al fondo|a la red|y (?:marco|no fallo)))"
        ),
        (
            r"(?: [^\s.;:<]+){0,3}? (?:lanz|ejecut|tir|pate|cobr|remat)(?:o|a) (?:el|la|un|"
            r"una) (?:penalti|penal|pena maxima|"
            r"penalty)(?: [^\s.;:<]+){0,3}? (?:fuera|afuera|alto|por encima|por arriba|al (?:palo|"
            r"poste|larguero|travesano)|"
            r"a las (?:manos|nubes))"
        ),
    ),
    Role.CAME_ON: (r",? (?:que )?(?:entro|ingreso|acababa de entrar|recien ingresado|salio desde|sustituyo a)",),
    Role.WENT_OFF: (r" (?:dejo su lugar|salio lesionado|abandono|fue sustituido|se retiro)",),
    Role.SAVED: (
        (
            rf",? (?:que |quien )?(?:ataj|detuv|salv(?!\w*{_BY_A_GOAL})|desvi(?!\w* (?:al fondo|a la red|a gol|"
            rf"en propia|en su|el centro))|despej|evit(?!\w*{_BY_A_GOAL})|paro\b|rechaz|tapo|neg)\w*"
        ),
    ),
}
"""Words right after a name, by the part they give it."""
