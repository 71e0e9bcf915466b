"""Who did what, in Spanish."""

from __future__ import annotations

from summarizer.roles.vocabulary import Role, Vocabulary

_GOAL = (
    r"(?:gol|goles|golazo|tanto|tantos|diana|empate|igualada|doblete|hat-trick|triplete|autogol|remontada|ventaja|"
    r"conquista|anotacion|definicion|gol en propia(?: puerta| meta)?|sentencia|\d-\d)"
)
_SHOT = (
    "(?:tiro|disparo|cabezazo|testarazo|remate|zurdazo|derechazo|volea|chut|chutazo|"
    "chilena|vaselina|penalti|penal|penalty|"
    "tiro libre|falta directa|zapatazo|latigazo|misil|trallazo|golpeo|derechazo|"
    "disparo cruzado|taconazo|palomita)"
)
_DELIVERY = (
    "(?:pase|centro|asistencia|servicio|corner|saque de esquina|tiro de esquina|falta|"
    "balon|balonazo|envio|pelotazo|pared|taconazo|"
    "prolongacion|dejada|cesion|filtrado|habilitacion|pase filtrado|pase de la muerte|"
    "pase largo|jugada|internada|toque|rebote|saque de banda|lanzamiento|robo|cabezazo)"
)
_OF = r"(?:de|del|por|por parte de)"

VOCABULARY = Vocabulary(
    scores=(
        (
            "(?:marco|marca|marcaba|marcando|marcar|anoto|anota|anotaba|anotando|anotaron|"
            r"marcaron|anotar)\b(?! (?:de cerca|al hombre|como|la pauta|el camino))"
        ),
        (
            "(?:empato|empata|empataba|empatando|igualo|iguala|igualaba|igualando|descuento|"
            r"desconto|descuenta|recorto|recorta|acorto|acorta|remonto)\b"
        ),
        (
            "(?:logro|logra|consiguio|consigue|hizo|hace|puso|pone|firmo|firma|establecio|"
            "establece|senalo|sello|sella|decreto|convirtio|convierte|obtuvo|encontro|encuentra|"
            "certifico|certifica|rubrico|materializo|transformo|transforma|ejecuto|amplio|amplia|"
            "aumento|estiro|subio|colocó|coloco|coloca|puso|abrio|abre|cerro|cierra|fusilo|"
            "completo|completa)"
            rf" (?:[^\s,.;:]+ ){{0,4}}?(?:{_GOAL}|marcador|cuenta|penal|penalti|penalty|"
            "pena maxima|lata|victoria|segundo|tercero|tercer|cuarto|goleada|arriba|adelante|"
            r"por delante|en ventaja|definitivo|falta)\b"
        ),
        r"(?:adelanto|adelanta|adelantaba|adelantando) a",
        r"(?:abrio|abre|abria|inauguro|inaugura) (?:el marcador|la lata|la cuenta)",
        (
            "(?:batio|bate|bato|vencio|vence|supero|supera|fusilo|fusila|engano|"
            r"sorprendio) (?:a |al )(?:\w+ )?(?:portero|arquero|guardameta|meta|cancerbero)"
        ),
        (
            "(?:mando|manda|metio|mete|meter|envio|envia|empujo|empuja|alojo|aloja|introdujo|"
            "introduce|clavo|clava|coloco|puso|cabeceo|cabecea|remato|remata|definio|define|"
            "batio|impulso|desvio|incrusto|ajusto)"
            r" (?:[^\s,.;:]+ ){0,6}?(?:al fondo|a la red|las redes|las mallas|en el fondo|a gol|"
            "la escuadra|al angulo|dentro|el balon en|la pelota en|a porteria vacia|"
            "porteria vacia|por la escuadra|de la red|en propia|al fondo de|contra su propia|"
            "en su propia)"
        ),
        r"(?:definio|define|definiendo) (?:ante|con|de|cruzado|por|a la|frente)",
        r"no (?:fallo|falla|perdono|perdona|desaprovecho|desperdicio|erro)",
        r"vio puerta|ve puerta",
        r"sentencio|sentencia(?= (?:el|la|con))",
        r"salvo un punto",
        r"dio (?:el|la) (?:triunfo|victoria|empate)",
        r"fusilo a",
        r"(?:puso|pone|poniendo) (?:[^\s,.;:]+ ){0,3}?\d-\d",
        r"en propia (?:puerta|meta|porteria)",
        r"(?:aprovecho|aprovecha) (?:[^\s,.;:]+ ){0,6}?para (?:marcar|anotar|batir|poner|empatar|adelantar)",
        r"(?:culmino|culmina|finalizo) (?:[^\s,.;:]+ ){0,4}?(?:jugada|contra|contragolpe|contraataque)",
        r"metio el balon|mete el balon",
        (
            "(?:se puso|se pusieron|tomo|se fue|se adelanto|se fueron) (?:en ventaja|arriba|"
            "la ventaja|al frente|por delante|en el marcador)"
        ),
    ),
    beats=(
        (
            "(?:batio a|bate a|vencio a|vence a|supero a|supera a|fusilo a|fusila a|engano a|"
            "engana a|sorprendio a|batir a|batiendo a|superando a|venciendo a|fusilando a)"
        ),
    ),
    passes=(
        (
            "(?:asistio|asiste|asistia|centro(?= (?:para|al|a|desde|raso|medido))|centra|sirvio|"
            "sirve|cedio|cede|habilito|habilita|filtro|filtra|combino|puso (?:el|un) (?:centro|"
            "balon|pase)|pone (?:el|un) centro|metio (?:el|un) (?:centro|pase)|"
            "mando (?:el|un) (?:centro|servicio|pase)|mando el servicio|saco (?:el|un) centro|"
            "dio (?:el|un) pase|envio (?:el|un) (?:centro|pase)|encontro a|prolongo|peino|"
            "dejo (?:solo|el balon)|cuelga|colgo|botó|boto|regalo|le dio el pase|toco para|"
            "toca para|asistencia para|pase para|centro para)"
        ),
    ),
    before={
        Role.SCORER: (
            (
                rf"\b{_GOAL}(?: (?!anulad|fallad|errad|en contra)[^\s,.;:<]+){{0,3}}? (?:{_OF}|"
                "a cargo de|obra de|gracias a|por medio de|por conducto de|mediante|con)"
            ),
            r"(?:goles?|tantos?|goleadores|anotadores):?",
            r"(?:marcad|anotad|firmad|conseguid|convertid|transformad)[oa]s? por",
            r"(?:marco|anoto|empato|igualo|abrio el marcador|descuenta|empata|marca|anota)",
            r"(?:autor|autores) del? (?:unico |primer |segundo )?gol,?",
            r"(?:por medio de|por conducto de|gracias a|obra de|con gol de|con goles de|con tantos de|via)",
        ),
        Role.SHOT: (rf"\b{_SHOT}(?: [^\s,.;:<]+){{0,3}}? {_OF}",),
        Role.ASSIST: (
            rf"\b{_DELIVERY}(?: (?!para |que |y )[^\s,.;:<]+){{0,4}}? {_OF}",
            (
                "(?:asistid|servid|habilitad|centrad|lanzad|cedid|filtrad|botad|colgad|ejecutad|"
                r"ayudad|propiciad|puest|enviad)[oa](?: [^\s,.;:<]+){0,3}? por"
            ),
            r"(?:pared|combinacion|combinar|tras combinar|combino|asociarse|asociacion)(?: [^\s,.;:<]+){0,2}? con",
            r"a pase de",
            r"asistencia:?",
        ),
        Role.BEATEN: (
            r"(?:portero|arquero|guardameta|meta|cancerbero|guardavallas|golero)(?: [^\s,.;:<]+){0,2}?,?",
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
                r"mano)(?: [^\s,.;:]+){0,3}? (?:sobre|a|contra)"
            ),
            r"(?:derribo a|derribar a|derriba a|derribando a|tumbo a)",
        ),
        Role.CONCEDED: (
            (
                "(?:falta|entrada|penalti|penal|derribo|mano|manos|infraccion|"
                r"patada)(?: [^\s,.;:<]+){0,2}? (?:de|por|cometid[oa] por)"
            ),
            r"(?:derribad|cometid|trabad|zancadillead|tumbad|objeto de penalti)[oa](?: [^\s,.;:<]+){0,2}? por",
        ),
        Role.OPPONENT: (
            (
                "(?:marcacion|marca|error|fallo|desvio|desajuste|despeje|salida|descuido|regate|"
                "marcaje|superar a|dejo atras a|se quito de encima a|quitarse de encima a|eludio a|"
                r"regateo a|determinacion|zaguero|defensa central)(?: [^\s,.;:<]+){0,2}? (?:de|del|a)"
            ),
        ),
        Role.COACH: (
            (
                r"(?:tecnico|entrenador|director tecnico|\bdt|d\.t\.|seleccionador|estratega|timonel|"
                r"preparador|mister)(?: [^\s,.;:<]+){0,2}?,?"
            ),
            r"(?:dirigid|entrenad|comandad|guiad)[oa]s? por(?: [^\s,.;:<]+){0,2}?",
            (
                "(?:escuadra|equipo|conjunto|pupilos|hombres|muchachos|dirigidos|discipulos|once|los|"
                "cuadro|plantel|jugadores) de"
            ),
            r"<t\d+> de",
        ),
        Role.REFEREE: (
            (
                "(?:arbitro|colegiado|silbante|trencilla|arbitraje(?: a cargo)? de|juez central|"
                r"nazareno|referi|arbitro central|arbitro principal)(?: [^\s,.;:<]+){0,2}?:?,?"
            ),
        ),
        Role.OFFICIAL: (r"(?:juez de linea|asistente|cuarto arbitro|linier|asistentes|\bvar)(?: [^\s,.;:<]+){0,1}?:?",),
        Role.SENT_OFF: (
            (
                "(?:expulso|expulsa|expulsion de|expulsad[oa]|expulsados?:?|roja(?: directa)? (?:al?|"
                "para|de)|tarjeta roja(?: directa)? (?:al?|para|de)|doble amarilla (?:a|de|para)|"
                "doble preventiva a|segunda amarilla (?:a|de|para)|"
                r"expulsando)(?: [^\s,.;:<]+){0,6}? ?(?:a|al|de)?(?: [^\s,.;:<]+){0,2}?"
            ),
        ),
        Role.MISSED: (
            (
                r"(?:penalti|penal|penalty|pena maxima)(?: [^\s,.;:<]+){0,2}? (?:fallado|errado|"
                r"detenido|parado|atajado|desperdiciado|fallo)(?: [^\s,.;:<]+){0,1}? (?:por|de|a)"
            ),
            (
                r"(?:paro|detuvo|atajo|para|detiene|ataja|detener|tapo)(?: [^\s,.;:<]+){0,2}? (?:el|"
                r"un|una) (?:penalti|penal|penalty|pena maxima)(?: [^\s,.;:<]+){0,1}? (?:a|de)"
            ),
        ),
        Role.CAME_ON: (
            (
                r"(?:entro|ingreso|ingreso de|entrada de|entrada del \w+|entrada del \w+ \w+|"
                "dio entrada a|ingresa|entra|sustituyo|debut de|"
                r"ingreso del \w+)(?: [^\s,.;:<]+){0,2}?"
            ),
        ),
        Role.WENT_OFF: (r"(?:por|en lugar de|sustituyo a|relevo a|en sustitucion de|salio|en reemplazo de)",),
        Role.SAVED: (
            r"(?:parada|paradas|atajada|intervencion|lance|salvada|estirada|actuacion del portero|actuacion) de",
            r"(?:atajad|detenid|despejad|desviad|rechazad|salvad|tapad)[oa](?: [^\s,.;:<]+){0,3}? por",
        ),
    },
    after={
        Role.SCORER: (
            r",? (?:autor|autora) (?:del|de los|de un)",
            r",? con (?:un |dos |su )?(?:doblete|gol|goles|hat-trick)",
        ),
        Role.SHOT: (),
        Role.ASSIST: (r",? autor de la asistencia",),
        Role.BEATEN: (r",? (?:que )?(?:no pudo|nada pudo|quedo|se quedo|batido|vencido|sin poder|que nada)",),
        Role.FOULED: (
            r",? (?:que )?(?:fue|es|era) (?:\w+ )?(?:derribad|objeto|trabad|zancadillead|tumbad)[oa]?",
            r" (?:provoco|forzo|gano) (?:un|el) (?:penalti|penal)",
        ),
        Role.CONCEDED: (r" (?:cometio|comete|derribo|derriba|toco con la mano|zancadilleo)",),
        Role.OPPONENT: (r" (?:fallo|perdio el balon|despejo mal|se equivoco|estiro la pierna)",),
        Role.COACH: (
            r",? (?:el )?(?:tecnico|entrenador|dt|seleccionador|estratega)\b",
            r"(?: [^\s.;:<]+){0,6} con (?:el ingreso|la entrada) de",
            r" (?:movio|metio|introdujo|ingreso a|quemo su ultimo|respondio|mando al campo)",
        ),
        Role.REFEREE: (
            r",? (?:el )?(?:arbitro|colegiado|silbante)\b",
            r" (?:pito|senalo|decreto|marco) (?:el |un )?(?:penalti|penal|falta|final)",
        ),
        Role.OFFICIAL: (),
        Role.SENT_OFF: (
            r",?(?: que| quien)? (?:fue|es|era|resulto|se fue|termino|acabo) (?:\w+ )?(?:expulsad|echad)[oa]",
            (
                " (?:vio|recibio|ve|recibe|se gano|se fue a la calle|"
                r"se marcho) (?:[^\s,.;:<]+ ){0,3}?(?:roja|expulsion|segunda amarilla|"
                "segunda preventiva|segunda tarjeta|doble amarilla|expulsado|con roja)"
            ),
            r",? expulsado",
        ),
        Role.MISSED: (
            (
                " (?:fallo|erro|desperdicio|mando fuera|malogro|estrello|falla|desaprovecho|"
                r"envio fuera|tiro fuera|lanzo fuera|marro)(?: [^\s,.;:<]+){0,3}? (?:penalti|penal|"
                "penalty|pena maxima|once metros|once pasos)"
            ),
        ),
        Role.CAME_ON: (r",? (?:que )?(?:entro|ingreso|acababa de entrar|recien ingresado|salio desde|sustituyo a)",),
        Role.WENT_OFF: (r" (?:dejo su lugar|salio lesionado|abandono|fue sustituido|se retiro)",),
        Role.SAVED: (r",? (?:que |quien )?(?:ataj|detuv|salv|desvi|despej|evit|par[oa]\b|rechaz|tapo|neg)\w*",),
    },
    prepositions=(
        "de",
        "del",
        "a",
        "al",
        "con",
        "por",
        "para",
        "sobre",
        "contra",
        "ante",
        "tras",
        "en",
        "entre",
        "como",
        "segun",
        "hasta",
        "sin",
        "desde",
        "junto a",
        "hacia",
        "ademas de",
        "con el",
        "incluido",
        "atento",
        "por el",
    ),
    people=(
        "delantero",
        "defensa",
        "centrocampista",
        "mediocampista",
        "extremo",
        "lateral",
        "capitan",
        "portero",
        "argentino",
        "frances",
        "brasileno",
        "uruguayo",
        "chileno",
        "colombiano",
        "ecuatoriano",
        "paraguayo",
        "ariete",
        "atacante",
        "mexicano",
        "espanol",
        "central",
        "zaguero",
        "volante",
        "mediapunta",
        "goleador",
        "punta",
        "croata",
        "aleman",
        "portugues",
        "jugador",
        "dinamita",
        "camerunes",
        "guardameta",
    ),
    goals_label=("goles?", "goleadores", "anotadores", "anotaciones", "tantos"),
    referee_label=("arbitros?", "colegiado", "arbitraje"),
    own_goal=(
        "autogol",
        "propia puerta",
        "propia meta",
        "propia porteria",
        "su propia",
        r"\bp\.p\.?",
        r"\bpp\b",
        "en contra",
        "propio arco",
    ),
    penalty=(
        "penalti",
        r"(?<!area )\bpenal\b",
        "penalty",
        "pena maxima",
        "once metros",
        "once pasos",
        r"\bpen\b\.?",
        r"\(p\)",
        "manchon",
    ),
    header=("cabezazo", r"de cabeza\b", r"\bcabezaz", "testarazo", "testa", "cabece", "palomita", "frentazo"),
    free_kick=("tiro libre", "falta", "golpe franco", "libre directo"),
)
