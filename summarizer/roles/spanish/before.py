"""Spanish words right before a name that give it a part."""

from __future__ import annotations

from summarizer.roles.spanish.pieces import GAP, GOAL, KEEPER
from summarizer.roles.vocabulary import Role

_SHOT = (
    "(?:tiro|disparo|cabezazo|testarazo|remate|zurdazo|derechazo|volea|chut|chutazo|"
    "chilena|vaselina|penalti|penal|penalty|"
    "tiro libre|falta directa|zapatazo|latigazo|misil|trallazo|golpeo|disparo cruzado|"
    "taconazo|palomita|bombazo|riflazo|"
    "canonazo|obus|frentazo|cucharita|picadita|tijera|tijereta|media vuelta|definicion|"
    "toque sutil|bolea|cabezazo letal|"
    "golpe franco|libre directo|lanzamiento directo|punterazo|sablazo|fogonazo|golpe de cabeza|cobro|"
    "lanzamiento|chupinazo|"
    "pepinazo|zambombazo|cabezaso|zarpazo|globo|cabezazo picado|tiro cruzado|remate de cabeza|mediavuelta|sombrerito|"
    "picada|puntazo|centro-chut|trallazo|toque)"
)
_DELIVERY = (
    "(?:pase|centro|asistencia|servicio|corner|saque de esquina|tiro de esquina|balon|balonazo|envio|pelotazo|pared|"
    "taconazo|prolongacion|dejada|cesion|filtrado|habilitacion|pase filtrado|"
    "pase de la muerte|pase largo|pase atras|jugada(?! (?:personal|individual))|"
    "internada|toque|cobro de (?:esquina|corner|tiro libre|falta)|cobro|saque de banda|robo|desborde|"
    "caramelo|galopada|cabalgada|arrancada|"
    "servicio largo|balon al hueco|"
    "corrida|escapada|incursion|subida|apertura|centrazo|balon largo|pared larga|pantalla|peinada|"
    "pivoteo|cambio de juego|cambio de frente)"
)
_OF = r"(?:de|del|por|por parte de)"
BEFORE = {
    Role.SCORER: (
        (
            rf"(?<!pase de )(?<!pase del )(?<!asistencia del )(?<!falta del )(?<!saque del )"
            r"(?<!centro del )(?<!jugada del )(?<!penalti del )(?<!penal del )(?<!corner del "
            rf")\b{GOAL}(?: (?!culpa|es |anulad|fallad|errad|"
            rf"en contra|tras|a pase|luego|despues|pase|centro|"
            r"asist|servicio|corner|"
            rf"falta|error|fallo|habilit|envio|jugada|saque|salida|ante|sobre)[^\s,.;:<]+){{0,3}}? (?:{_OF}|"
            "a cargo de|obra de|gracias a|por medio de|por conducto de|mediante|"
            "por mediacion de|por intermedio de|"
            "por obra de|a traves de|(?<!nacio )(?<!nace )(?<!empezo )en las botas de|"
            "(?<!nacio )(?<!nace )en los pies de)"
        ),
        r"(?:tri|hat-trick|doblete|triplete|autogol|golazo|gooo*l) (?:de|del)",
        (
            r"(?:adelant|ventaj|marcador|empat|igual|descont|recort|distancias|cuenta|triunfo|"
            r"victoria|locura|delirio|lata|"
            r"sentencia|diferencia|por delante|gol)[^.;:<]{0,60} (?:con|mediante|gracias a|merced a|fruto de)"
            rf"{GAP}{{0,3}}? {_SHOT}{GAP}{{0,3}}? {_OF}"
        ),
        (
            r"\b(?:(?:empat|igual|descont|recort|acort|ampli)(?:o|a|aba)|se adelanto|abrio el marcador|"
            r"llego al empate)\b"
            rf"[^.;:<]{{0,40}}? en una?{GAP}{{0,2}}? {_SHOT}{GAP}{{0,2}}? {_OF}"
        ),
        (
            r"(?:por mediacion de|por intermedio de|por conducto de|por medio de|"
            r"por obra (?:y gracia )?de|obra de|"
            r"a traves de|(?<!nacio )(?<!nace )(?<!igualada )(?<!empate )en las botas de|"
            r"de la mano de|merced a|de la cabeza de|"
            r"de las botas de|"
            r"de los pies de|por cuenta de)"
        ),
        r"(?:goles?|tantos?|goleadores|anotadores):?",
        r"(?:marcad|anotad|firmad|conseguid|convertid|transformad|rubricad|materializad|lograd)[oa]s? (?:por|de)",
        r"(?:con firma de|de la autoria de|autoria de|con la firma de|llevaba la firma de|lleva la firma de)",
        (
            r"(?:acabo|termino|entro|se colo|se metio|beso|fue a parar|"
            r"se alojo)[^.;:<]{0,40} (?:tras|con|despues de|gracias a|a)"
            rf"{GAP}{{0,3}}? {_SHOT}{GAP}{{0,3}}? {_OF}"
        ),
        r"goo+l (?:de|del)",
        r"(?:marco|anoto|empato|igualo|abrio el marcador|descuenta|empata|marca|anota)",
        r"(?:autor|autores) del? (?:unico |primer |segundo )?gol,?",
        r"(?:por medio de|por conducto de|gracias a|obra de|con gol de|con goles de|con tantos de|via)",
    ),
    Role.SHOT: (rf"\b{_SHOT}(?: [^\s,.;:<]+){{0,3}}? {_OF}",),
    Role.ASSIST: (
        rf"\b{_DELIVERY}(?: (?!para |que |y |en propia |sobre |iniciad|cometid)[^\s,.;:<]+){{0,4}}? {_OF}",
        rf"(?:recib(?:io|e|ir|iendo)|conect(?:o|ar)){GAP}{{0,4}}? de",
        (
            r"(?:tras|gracias a|aprovechando|despues de|luego de|con|"
            rf"por){GAP}{{0,2}}? (?:cabezazo|peinada|falta|jugadon){GAP}{{0,3}}? de"
        ),
        r"(?:servid|puest|fabricad)[oa]s?(?: [^\s,.;:<]+){0,3}? por",
        (
            r"(?:al? (?:pase|centro|servicio|envio|saque)|a centro|a servicio|previa asistencia|"
            r"previo pase|con asistencia) de"
        ),
        (
            "(?<!penal )(?<!penalti )(?<!penalty )(?<!maxima )(?:asistid|servid|habilitad|"
            "centrad|lanzad|cedid|filtrad|"
            "botad|colgad|ejecutad|"
            r"ayudad|propiciad|puest|enviad|sacad|cobrad|tocad|peinad|prolongad|bombead|medid|templad)"
            r"[oa]s?(?: [^\s,.;:<]+){0,3}? por"
        ),
        r"(?:pared|combinacion|combinar|tras combinar|combino|asociarse|asociacion)(?: [^\s,.;:<]+){0,2}? con",
        r"a pase de",
        r"asistencia:?",
    ),
    Role.BEATEN: (
        rf"{KEEPER}(?: (?!y )[^\s,.;:<]+){{0,2}}?(?: <t\d+>)?,?",
        (
            r"(?:ante la salida|ante la estirada|la estirada|a la (?:derecha|izquierda)|"
            r"junto al palo(?: izquierdo| derecho)?|(?:en|por|a) la escuadra|la valla|"
            r"la porteria|la meta|el arco|el achique|la resistencia|las piernas|el palo largo|"
            r"palo corto|la oposicion|"
            r"el angulo izquierdo|el angulo derecho|el angulo|la salida|el primer palo|el palo) del?"
        ),
        r"(?:mano a mano|uno contra uno|cara a cara) (?:con|ante|frente a)",
        r"(?:rechace|rebote|rechazo|despeje corto|parada)(?: [^\s,.;:<]+){0,3}? del?",
        (
            r"(?:dej(?:o|a|ando) (?:sin (?:chances|opcion(?:es)?|respuesta)|parado|clavado|batido) a|"
            r"nada pudo hacer|"
            r"no pudo (?:hacer nada|llegar|evitar)|imposible para|inatajable para|imparable para)"
        ),
        r"(?:le gano el duelo a|sortear a|sorteo a|regateo a|dribl\w+ a|burlo a|burlar a)",
        (
            "(?:batio|bate|vencio|fusilo|batir|batiendo|supero|superando|venciendo|engano|"
            "fusilando|sorprendio|ante la salida de|ante la estirada de|nada pudo hacer|"
            "sin opciones para|por encima de|entre las piernas de|lejos del alcance de|"
            r"inalcanzable para|ante la mirada de|ante)(?: [^\s,.;:<]+){0,2}? (?:a|de)?"
        ),
        (
            "(?:ante la salida de|ante la estirada de|sin opciones para|por encima de|"
            "entre las piernas de|inalcanzable para|batir a|ante)"
        ),
    ),
    Role.FOULED: (
        (
            "(?:falta|entrada|penalti|penal|derribo|infraccion|patada|agresion|pisoton|barrida|"
            r"(?<!mano a )mano(?! a mano))(?: [^\s,.;:]+){0,3}? (?:sobre|a|contra)"
        ),
        r"(?:derribo a|derribar a|derriba a|derribando a|tumbo a)",
    ),
    Role.CONCEDED: (
        (
            "(?:falta|entrada|penalti|penal|pena maxima|derribo|mano|manos|infraccion|empujon|"
            "agarron|zancadilla|pisoton|"
            r"patada)(?: (?!lanzad|ejecutad|tirad|cobrad|patead|fallad|errad|marcad|transformad|"
            r"convertid|botad|provocad|"
            r"sacad|servid|gol)[^\s,.;:<]+){0,2}? (?:de|por|cometid[oa] por)"
        ),
        r"(?:derribad|cometid|trabad|zancadillead|tumbad|objeto de penalti)[oa](?: [^\s,.;:<]+){0,2}? por",
        r"(?:falta|infraccion|penalti?|mano) que (?:cometio|comete|hizo|hace)(?: (?:el|la))?(?: [a-z]+)?",
    ),
    Role.OPPONENT: (
        r"\b(?:abocad[oa]|dedic\w+|encarg\w+|limit\w+|pendiente) (?:a|de) marcar a",
        (
            "(?:marcacion|marca|error|fallo|desvio|desajuste|despeje|salida|descuido|regate|"
            "marcaje|superar a|dejo atras a|se quito de encima a|quitarse de encima a|eludio a|"
            r"regateo a|determinacion|zaguero|defensa central)(?: (?!dej|permit|habilit|facilit)[^\s,.;:<]+){0,2}? "
            r"(?:de|del|a)"
        ),
    ),
    Role.COACH: (
        r"(?:tecnico|entrenador|preparador|estratega), (?:el|la) [a-z]{5,}",
        (
            r"(?:tecnicos?|entrenadores|estrategas|preparadores|entrenador|director tecnico|\bdt|"
            r"d\.t\.|seleccionador|estratega|timonel|"
            r"preparador|mister|director tecnico|orientador|adiestrador)(?: [^\s,.;:<]+){0,2}?,?"
        ),
        (
            r"(?:tecnic[oa]|entrenador|entrenadora|\bdt|d\.t\.|seleccionador|estratega|timonel|"
            r"preparador|mister|director "
            r"tecnico)(?: [a-z]+)?(?: (?:del|de la|de los|de las|de))? ?<t\d+>,?"
        ),
        (
            r"(?:(?<!fue )(?<!estuvo )dirigid|entrenad|comandad|guiad|adiestrad|preparad|conducid|"
            r"orientad|liderad)[oa]s? por(?: [^\s,.;:<]+){0,2}?"
        ),
        (
            r"(?:que|quienes) (?:dirige|dirigen|conduce|entrena|comanda|prepara|adiestra|orienta)|"
            r"al mando de|a las ordenes de|(?<!corrio )(?<!corrieron )a cargo de|bajo las ordenes de|"
            r"bajo la direccion de"
        ),
        (
            "(?:(?<!toda la )(?<!en la )(?<!a la )(?<!por la )(?<!misma )(?<!mismisima )escuadra|equipo|"
            "conjunto|pupilos|hombres|muchachos|dirigidos|discipulos|once|los|"
            r"cuadro|plantel|jugadores|huestes|oncena|elenco|comandados|futbolistas|chicos|entrenados|"
            r"guiados|chicas|pupilas|jugadoras|"
            r"chavales|muchachas|guerreros|guerreras|representativo|combinado|divisa|onceno|conducidos|orientados|"
            r"los (?!fran|meses|inter|destin|camin|vecin|asesin)[a-z]{3,}(?:istas|enses|eses|inos|ianos|enos)"
            r"(?= (?:de|por|que|dirig|entren|comand)))"
            r"(?: (?:que )?(?:dirige|dirigid[oa]s?|entrena|comanda|orienta|conduce|adiestra|"
            r"prepara|tutela)n?)?(?: de| por)?"
        ),
        r"<t\d+> de",
    ),
    Role.REFEREE: (
        r"(?:arbitro|arbitra|colegiado|colegiada|trencilla|juez), (?:el|la) [a-z]{5,}",
        (
            "(?:arbitro|colegiado|silbante|trencilla|arbitraje(?: a cargo)? de|juez central|"
            r"nazareno|referi|arbitro central|arbitro principal|terna arbitral(?! la complet| complet)|"
            r"jueza?(?! de linea)|"
            r"juez principal|pito|referee|"
            r"colegiada|arbitra)(?: (?!(?:no|le|ya|a|al|con|por|dio|fue|era|es|vio|echo|mand[oa])(?![a-z])|"
            r"(?:expuls|amonest|mostr|sac[oa]|ensen|"
            r"senal|pit[oa]|anul|decret|conced|marc[oa]|sancion|cobr|dict|entend|perdon|advirt|castig|invalid|"
            r"exhib|"
            r"tuv[oi]))[^\s,.;:<]+){0,2}?:?,?"
        ),
        (
            r"(?:encuentro|partido|choque|juego|duelo|cotejo|"
            r"compromiso)(?: [^\s,.;:<]+){0,3}? (?:dirigido|arbitrado|pitado|"
            r"conducido|sancionado|controlado) por"
        ),
        (
            r"(?:dirigio|dirige|(?:ha|habia) (?:dirigido|arbitrado|pitado)|arbitro|pito|"
            r"impartio justicia|estuvo a cargo|conducid[oa] por|"
            r"dirigid[oa] por)(?: en)?"
            r"(?: (?:el|la|este|del) (?:encuentro|partido|choque|duelo|cotejo|compromiso|"
            r"contienda|juego)(?: de)?)"
        ),
    ),
    Role.OFFICIAL: (
        (
            r"(?:juez de linea|asistente|cuarto arbitro|linier|asistentes|"
            r"\bvar)(?: [^\s,.;:<]+){0,1}?:?"
        ),
    ),
    Role.SENT_OFF: (
        (
            r"(?:expulso|expulsa|expulsion de|expulsion del \w+|expulsad[oa]|expulsados?:?|"
            r"roja(?: directa)? (?:al?|"
            "para|de)|tarjeta roja(?: directa)? (?:al?|para|de)|doble amarilla (?:a|de|para)|"
            "doble preventiva a|segunda amarilla (?:a|de|para)|"
            r"expulsando)(?: [^\s,.;:<]+){0,6}? ?(?:a|al|de)?(?: [^\s,.;:<]+){0,2}?"
        ),
        (
            r"(?:mando|envio|echo|manda|envia|mostro|enseno|saco|exhibio|muestra|ensena)(?: (?:la|una))?"
            r"(?: (?:cartulina|tarjeta))?(?: (?:roja|segunda amarilla|doble amarilla))?(?: directa)? a(?:l)?"
            r"(?: (?:la calle|las duchas|los vestuarios|vestuarios|la ducha) a)(?:l)?"
        ),
        (
            r"(?:mostro|enseno|saco|exhibio|muestra|ensena|vio|dio)(?: (?:la|"
            r"una))(?: (?:cartulina|tarjeta))? (?:roja|segunda "
            r"amarilla|doble amarilla)(?: directa)? al?"
        ),
    ),
    Role.MISSED: (
        (
            r"(?:penalti|penal|penalty|pena maxima),? que (?:fallo|erro|marro|malogro|desperdicio|desaprovecho|"
            r"(?:ha|habia) (?:fallado|errado|marrado|malogrado|desperdiciado))"
        ),
        (
            r"(?:penalti|penal|penalty|pena maxima)(?: [^\s,.;:<]+){0,2}? (?:fallado|errado|"
            r"detenido|parado|atajado|desperdiciado|fallo|malogrado|marrado)(?: [^\s,.;:<]+){0,1}? (?:por|de|a)"
        ),
        (
            r"(?:paro|detuvo|atajo|detiene|ataja|tapo|contuvo|desvio|"
            r"rechazo)(?: [^\s,.;:<]+){0,2}? (?:penalti|penal|penalty|pena "
            r"maxima|lanzamiento)(?: [^\s,.;:<]+){0,3}? que (?:lanzo|ejecuto|tiro|cobro|pateo|"
            r"habia lanzado|lanzaba)"
        ),
        (
            r"(?:adivino|adivina|leyo) (?:la intencion|las intenciones|el lado|la trayectoria|"
            r"el disparo)(?: [^\s,.;:<]+){0,3}? (?:de|a)"
        ),
        (
            r"(?:fallo|erro|malogro|desperdicio|marro|yerra|falla|"
            r"malogra)(?: [^\s,.;:<]+){0,2}? (?:penalti|penal|pena maxima)"
        ),
        (
            r"(?:paro|detuvo|atajo|para|detiene|ataja|detener|tapo|contuvo|contiene|desvio|"
            r"al (?:desviar|atajar|parar|tapar|rechazar|contener|adivinar)|"
            r"rechazo|saco|adivino|detenido|"
            r"parado|atajado)(?: [^\s,.;:<]+){0,2}? (?:el|un|una|la) (?:penalti|penal|penalty|"
            r"pena maxima|lanzamiento|"
            r"tiro penal|disparo desde los once metros)(?: (?:que )?(?:lanzad|ejecutad|tirad|"
            r"cobrad|patead|lanz|ejecut|"
            r"tir|cobr|pate)\w*)?(?: [^\s,.;:<]+){0,1}? (?:a|de|por)"
        ),
    ),
    Role.CAME_ON: (
        (
            r"(?:entro|ingreso|ingreso de|entrada de|entrada del \w+|entrada del \w+ \w+|"
            "dio entrada a|ingresa|entra|sustituyo|debut de|"
            r"ingreso del \w+)(?: [^\s,.;:<]+){0,2}?"
        ),
    ),
    Role.WENT_OFF: (
        r"(?:(?<![ai]d[oa] )por|en lugar de|sustituyo a|relevo a|en sustitucion de|salio|en reemplazo de)",
    ),
    Role.SAVED: (
        r"(?:parada|paradas|atajada|intervencion|lance|salvada|estirada|actuacion del portero|actuacion) de",
        r"(?:atajad|detenid|despejad|desviad|rechazad|salvad|tapad)[oa](?: [^\s,.;:<]+){0,3}? por",
    ),
}
"""Words right before a name, by the part they give it."""
