"""Spanish idioms beside a name that give it a part."""

from __future__ import annotations

from summarizer.roles.vocabulary import Idioms, Role

_STRIKES = (
    r"(?:remat|conect|cabece|chut|dispar|golpe|engan|empalm|culmin|defin|fusil|empuj|marc|anot|peg|zapate|embo|aprovech|caz|"
    r"recogi|control|recibi|super|bati|venci|sorprend|ejecut|cobr|lanz|tir|sac|conduj|apareci|desbord|prend|clav)"
)
"""Verbs of one who shoots, where the words before his name have told a goal."""
_GOAL = (
    r"(?:gol|golazo|tanto|diana|empate|igualada|igualdad|paridad|descuento|ventaja|sentencia|primero|segundo|tercero|cuarto|"
    r"quinto|premio|recompensa|remontada|desempate|\d-\d)"
)
_COMES = (
    r"(?:llego|llegaba|llegaria|llega|cayo|caia|caeria|vino|se produjo|subio|arribo|se dio|se concreto|se materializo)"
)
BESIDE = Idioms(
    before={
        Role.WENT_OFF: (r"(?:entr\w+|ingres\w+|salt\w+ al campo) (?:por|en (?:lugar|sustitucion|reemplazo) de)",),
        Role.FOULED: (
            (
                r"(?:(?:provocad|forzad|sufrid|cometid[oa] sobre|sacad)[oa]s?|"
                r"(?:penalti?|falta|infraccion|tiro libre)(?: [^\s.;:<]+){0,2}? (?:ganad|conseguid|hech)[oa]s?)"
                r"(?: [^\s,.;:<]+){0,1}? (?:por|sobre|a)"
            ),
        ),
        Role.OPPONENT: (
            r"mas (?:alto |arriba |rapido |fuerte )?que",
            r"intercept\w*(?: [^\s,.;:<]+){0,4}? de",
            (
                r"\b(?:le )?(?:gan(?:o|a|ar|ando)|rob(?:o|a|ar|ando)|comi(?:o|endo)|birl(?:o|"
                r"a))(?:le)?(?: [^\s,.;:<]+){1,5}? "
                r"(?:a|al)(?: (?:la|los|el|su|central|defensa|zaguero|zaguera|lateral|defensora|marcador|marcadora))*"
            ),
            (
                r"(?:regate(?:o|a|ar|ando)|dribl(?:o|a|ar|ando)|recort(?:o|ar|ando)|sort(?:eo|ea|ear|eando)|"
                r"burl(?:o|a|ar|ando)|"
                r"se (?:deshizo|zafo|libro|escapo|marcho|adelanto|anticipo|impuso|fue)|deshacerse|zafarse|"
                r"adelantarse|anticiparse|"
                r"imponerse|tras (?:superar|sentar|quebrar|encarar|eludir)|quebr(?:o|ar|ando)|sent(?:o|ar|ando)|"
                r"encar(?:o|ando)|"
                r"eludi(?:o|r|endo)|dej(?:o|ando|ar) atras) (?:a|de|al)"
                r"(?: (?:la|los|el|su|central|defensa|zaguero|zaguera|lateral|defensora|marcador|marcadora))*"
            ),
        ),
        Role.SCORER: (
            (
                rf"{_GOAL}\b[^.;<]{{0,40}}? {_COMES}\b[^.;<]{{0,60}}?(?:cuando|despues de que|"
                rf"luego de que|en el que|en la que|"
                rf"donde|:|,) (?:el |la |un |"
                rf"una )?(?:[^\s.;:<,]+ ){{0,2}}?(?=<\d+>,?(?: [^.;:<]{{1,40}},)?(?: "
                rf"[^\s.;:<,]+){{0,3}}? "
                rf"{_STRIKES}\w*)"
            ),
            (
                rf"{_COMES} (?:el|la|otro|"
                rf"su) (?:[^\s.;:<,]+ ){{0,3}}?{_GOAL}\b[^.;<]{{0,60}}?(?:cuando|despues de que|"
                rf"luego de que|:) (?:el |la |un |una )?(?:[^\s.;:<,]+ ){{0,2}}?(?=<\d+>,?(?: [^.;:<]{{1,40}},)?"
                rf"(?: [^\s.;:<,]+){{0,3}}? {_STRIKES}\w*)"
            ),
            (
                rf"(?:peg|golpe)\w+ primero\b[^.;<]{{0,40}}?(?:cuando|:|,) (?:a los \d+'?,? |"
                rf"al \d+'?,? |en el \d+'?,? )?"
                rf"(?:el |la )?(?=<\d+>,?(?: [^\s.;:<,]+){{0,3}}? {_STRIKES}\w*)"
            ),
            (
                r"(?:internada|jugada|accion|cabalgada|galopada|centro-chut|slalom|arrancada|genialidad|carrera|conduccion|"
                r"disparo|remate|tiro|falta|lanzamiento|centro|"
                r"corner)(?: [a-z]+){0,2}? de (?=<\d+>,?(?: [^.;:<]{1,40})? que "
                r"(?:acab|termin|finaliz|conclu|culmin|entr|se col|se meti|bes)\w*[^.;:<]{0,25}(?:gol|"
                r"red|fondo|porteria|"
                r"escuadra|angulo)\b)"
            ),
            (
                r"(?:gol|golazo|tanto|diana) (?:por (?:toda )?la (?:misma |mismisima )?escuadra|desde [^\s,.;:<]+"
                r"(?: [^\s,.;:<]+){0,3}?|(?:de|con) (?:falta|cabeza|penalti|penal|tiro libre|volea|"
                r"chilena|vaselina|taco|zurda|"
                r"derecha|rabona|libre directo|un [a-z]+)(?: [a-z]+)?|olimpico|tempranero|tempranera|"
                r"agonico|postrero|in extremis|"
                r"sobre la bocina)(?: (?:a cargo|por parte|obra))? (?:de|del|por)"
            ),
            (
                r"(?:en|a) (?:la cabeza|la testa|los pies|las botas|la bota|"
                r"el pie) de (?=<\d+>,? (?:y|que|quien|para)\b[^.;<]{0,50} "
                r"(?:cabece|remat|fusil|empuj|marc|anot|defin|bati|establec|a la red|"
                r"al fondo)\w*\b(?! (?:fuera|alto|desviad|por (?:encima|arriba)|al (?:palo|poste|"
                r"larguero|travesano))))"
            ),
            (
                r"(?:contra|contragolpe|contraataque|jugada|accion|pared|balon|asistencia|pase|centro|"
                r"envio|servicio)[^.;:]{0,50} "
                r"(?:lo|la|que) (?:transform|convirt|culmin|finaliz|remat|cabece|empuj|aloj|envi|mand|"
                r"met|aprovech|empalm|caz)\w+"
                r"(?: (?!fuera|alto|desviad|por|al )[^\s,.;:<]+){0,4}? (?=<\d+>(?! (?:fuera|alto|"
                r"desviad|al (?:palo|poste|larguero|"
                r"cuerpo)|por (?:encima|arriba))))"
                r"(?=[^.;]{0,80}(?:red\b|gol\b|\d ?- ?\d|fondo|exterior|a placer|escuadra|empate|"
                r"igualada|ventaja|marcador))"
            ),
            (
                r"(?:disparo|tiro|remate|zurdazo|derechazo|cabezazo|testarazo|volea|lanzamiento|"
                r"golpeo|chut)(?: [a-z]+){0,2}? "
                r"(?:de|del propio|de la propia) (?=<\d+>,? (?:imposible|imparable|inalcanzable|inatajable|inapelable))"
            ),
            r"(?:jugada|accion) (?:personal|individual) de|(?:genialidad|zarpazo|chispazo|obra de arte) de",
            (
                r"(?:accion|intervencion|despeje|desvio|toque|cabezazo|rechace|infortunio|"
                r"mala fortuna)(?: [a-z]+){0,2}? de "
                r"(?=<\d+>,? (?:que|quien|al|en)[^.;:<]{0,50}(?:su propi[oa]|propia (?:puerta|meta|porteria)))"
            ),
            (
                r"(?:marcador|resultado|cuenta|cifras|distancias|diferencia|igualdad|paridad|empate|igualada|ventaja|descuento|"
                r"arriba|adelante|delante|adelantaron|adelanto|empataron|igualaron|descontaron|ampliaron|golpearon|replicaron)"
                r"[^.;:<]{0,40} (?:mediante|por medio de|por conducto de|por mediacion de|"
                r"por intermedio de|a traves de|"
                r"por obra de|con gol de|via)(?: [a-z]+){0,2}?"
            ),
            (
                r"(?:por medio de|a traves de|mediante|gracias a|merced a|por obra de|fruto de) (?:un|una|el|la|su)"
                r"(?: [^\s,.;:<]+){0,2}? (?:golpe de cabeza|cabezazo|testarazo|remate|disparo|tiro|"
                r"volea|zurdazo|derechazo|"
                r"golazo|gol|tanto|penal|penalti|tiro libre|vaselina|chilena|zapatazo|latigazo|"
                r"cobro)(?: [^\s,.;:<]+){0,3}? "
                r"(?:de|del)(?: [a-z]+){0,2}?"
            ),
            r"(?:primer|segundo|tercer) (?:gol|tanto|doblete)(?: (?:<t?\d+>|[^\s,.;:<]+)){0,5}? para",
            (
                r"(?:tiro libre|falta|libre directo|centro|corner|"
                r"centro-chut) de (?=<\d+>,?(?: [^.;:<]+?)? (?:acabo|termino|entro|se "
                r"colo|se metio|se introdujo|fue)[^.;:<]{0,30} (?:en (?:el fondo|la red|la porteria|el arco|"
                r"la escuadra)|al fondo|dentro|"
                r"por la escuadra))"
            ),
            (
                r"(?:testarazo|cabezazo|disparo|remate|zurdazo|derechazo|volea) (?:inapelable|imparable|"
                r"certer[oa]|letal|impecable|a la red) de"
            ),
            (
                r"para que(?: [^\s.;:<]+){0,2}? (?=<\d+>,? (?:[^.;:<]{1,40},? )?(?:la |lo )?(?:mand|empuj|defin|"
                r"marc|remat|"
                r"cabec|anot|fusil|coloc|pus|conect))"
            ),
            r"desviado por(?= <\d+> (?:contra|en) (?:su|el) propi)",
            r"(?:encontro|empate|ventaja|gol|tanto|descuento)[^.;<]{0,30}: ",
        ),
        Role.COACH: (
            (
                r"(?:\bdt|d\.t\.|entrenador(?:a)?|tecnic[oa]|timonel|estratega|director tecnico|directora tecnica)"
                r"(?: (?:local|visitante|interino|albiazul))*:?,?"
            ),
            r"(?:entrenador|tecnico|timonel|estratega|director tecnico)(?:a)? (?:del|de la|de|de los) ?<t\d+>,?",
            r"(?:homologo|colega)(?: [^\s.;:<]+){0,1}?,?",
            r"(?:buena noticia|problema|alivio|dolor de cabeza|alternativa|opcion)(?: [^\s.;:<]+){0,3}? para",
        ),
        Role.REFEREE: (
            (
                r"(?:silbante|arbitr[oa]s?(?= ?:)|arbitr[oa]|colegiad[oa]s?(?= ?:)|colegiad[oa]|juez|jueza|"
                r"trencilla|nazareno)(?: (?:central|principal|"
                r"internacional|senor|senora|de la contienda))*:?,?"
            ),
            (
                r"(?:arbitr[oa]|colegiad[oa]|juez|jueza|silbante|referi)(?: (?!asistente|de linea)[^\s.;:<]+){0,3} "
                r"(?:va a ser|sera|es|fue|era|ha sido)"
            ),
            r"(?:arbitraje|silbato|direccion|conduccion)(?: [^\s.;:<]+){0,4} (?:a cargo de|de)",
            (
                r"(?:arbitro|arbitra|arbitrara|pito|pita|pitara|dirigira|dirigio|impartio justicia|imparte justicia)"
                r"(?: el (?:partido|encuentro|duelo|choque|juego))?"
            ),
            (
                r"(?<!gol de )(?:penal\w*|pena maxima|falta|mano|fuera de juego|infraccion)"
                r"(?: [^\s,.;:<]+){0,2}? marcad[oa](?: por)?"
            ),
            (
                r"(?:sancionad[oa]|senalad[oa]|pitad[oa]|cobrad[oa]|dictad[oa]|habia sancionado|sanciono)"
                r"(?: por)?"
            ),
        ),
        Role.SENT_OFF: (r"(?:expulsad[oa]s?|vio la roja|roja directa (?:a|para)|expulso a|tarjeta roja (?:a|para))",),
        Role.MISSED: (
            (
                r"(?:le )?(?:atajo|ataja|tapo|tapa|paro|detuvo|detiene|contuvo|desvio)(?: [^\s.;:<]+){0,1}? (?:un|el) "
                r"(?:penal|penalti|penalty)(?: [^\s.;:<]+){0,2}? (?:a|de)"
            ),
        ),
    },
    after={
        Role.COACH: (
            (
                r",? (?:el |la )?(?:entrenador|entrenadora|tecnico|timonel|estratega|dt|director tecnico|"
                r"directora tecnica)"
                r"\b"
            ),
            (
                r"(?: [^\s.;:<]+){0,4} (?:dio (?:entrada|ingreso) a|mando (?:a la cancha|al campo|al terreno) a|"
                r"hizo (?:entrar|debutar) a|dispondra|dispuso|alineara|planteo|convoco|preve)\b"
            ),
            (
                r"(?: [^\s.;:<]+){0,6} (?:en el banquillo|en el banco|al frente|al mando|las riendas) (?:del |de la |"
                r"de )<t\d+>"
            ),
            r",? (?:que|quien) (?:podra|puede|debera|tendra que) (?:contar|prescindir|elegir|recuperar|disponer)",
            r",? su (?:colega|homologo|homologa) (?:de|del|en)\b",
        ),
        Role.SENT_OFF: (
            (
                r"(?: misma)?(?: [^\s.;:<]+){0,2}? (?:recibio|vio|se gano|se llevo|"
                r"tuvo) (?:[^\s.;:<]+ ){0,3}?(?:segunda "
                r"(?:tarjeta )?amarilla|roja|doble amarilla|segunda amonestacion)"
            ),
            r" (?:se fue|fue) expulsad[oa]|,? expulsad[oa]",
        ),
        Role.MISSED: (
            (
                r",? (?:fue |seria |era )?(?:el|la) encargad[oa] de (?:transformar|lanzar|ejecutar|tirar|patear) "
                r"(?:la pena maxima|el penal(?:ti|ty)?|el lanzamiento)\b,? [^.;:]{0,40}"
                r"(?:parar|detener|atajar|desviar|despejar)(?:lo|la|se)\b"
            ),
            (
                r" (?:fue|se planto|se encargo|asumio|tomo)[^.;:<]{0,30} (?:punto penal|punto de penalti|once metros|"
                r"once pasos|doce pasos|pena maxima|penalti|penal)[^.;:<]{0,20}? "
                r"(?:y|pero) (?:la |lo )?(?:(?:fallo|erro|"
                r"malogro|desperdicio)\b|(?:mando|envio|tiro|estrello)(?: [^\s.;:<]+){0,3}? (?:fuera|afuera|alto|"
                r"a las nubes|por (?:encima|arriba)|(?:al|en el) (?:palo|poste|larguero|travesano)))"
            ),
            (
                r"(?:,[^.;:<]{1,60},)? (?:tomo vuelo y |se perfilo y )?(?:estrello|estrella|mando|envio|erro|fallo|"
                r"desperdicio|malogro|marro|volo|tiro)(?: [^\s.;:<]+){0,3}? (?:en el (?:travesano|palo|poste|larguero)|"
                r"por arriba|al (?:palo|poste|travesano)|afuera|fuera|la pena|el penal)"
            ),
        ),
    },
)
