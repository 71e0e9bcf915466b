"""Ways of telling a part beyond plain Spanish verbs: where the ball ends, and how reports paraphrase."""

from __future__ import annotations

from summarizer.roles.vocabulary import WORD, Idioms, Role

_BALL = r"(?:balon|esferico|cuero|pelota|disparo|remate|tiro|chut|lanzamiento|globo|rechace|rebote|bola|redonda)"

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

IDIOMS = Idioms(
    scores=(
        (
            r"(?:apare\w+|surg\w+|irrump\w+|emerg\w+|llego|llega|lleg\w+ solo|se adelanto a \w+|"
            r"se anticip\w+|se elev\w+|"
            rf"se alz\w+|se cuela|se colo)(?:{WORD}){{0,7}}? para (?:empuj|fusil|bat|marc|defin|cabece|"
            rf"embo|mand|remach|"
            r"pon|hac|anot|coloc|alojar|clav|conect|envi|establ|convert|remat(?=\w+ a (?:gol|la red|"
            r"placer)))(?:ar|er|ir|ocar)?"
            r"(?:l[aoe]s?)?\b(?! (?:fuera|alto|desviad|al (?:palo|poste|larguero|travesano)|en aprietos|orden|paz|"
            r"tierra|nervios))"
        ),
        r"(?:la|lo) empuj(?:o|a|aba)\b(?! (?:fuera|desviad))|empujar(?:la|lo)\b",
        (
            rf"(?<!que )empuj(?:o|a|ar|ando) (?:el|un|la|una|a placer el|a placer la) "
            rf"(?:{_BALL}|pase|centro|servicio|envio|asistencia)\b"
        ),
        rf"remach(?:o|a|ar|ando|aba)(?:l[ao])?\b(?=(?:{WORD}){{0,6}}? (?:{_BALL}|red|gol|placer|palos|rebote)\b)",
        (
            rf"(?:el|la) {_BALL}(?:{WORD}){{0,3}}? (?:se (?:col|met|introduj|alojo)\w*|acab\w+ (?:dentro|en gol)|"
            rf"entr(?:o|aba|a)\b(?! en (?:juego|el area)))(?! entre | por detras| en el area| fuera)"
        ),
        (
            r"(?:volte|revirt|revert)(?:o|a|io|e|aron|ar|ando|eando)?\w{0,3} (?:el|la) (?:marcador|"
            r"resultado|partido|encuentro|"
            r"score|pizarra|tanteador|duelo|choque)"
        ),
        r"d(?:io|a|ieron|ando)(?:le)? (?:la )?vuelta (?:al|el|a la) (?:marcador|resultado|score|tanteador)",
        (
            r"culmin(?:o|a|ando|ar|aba) (?:con exito )?(?:una?|la|el|su) (?:[a-z]+ )?(?:pared|jugada|"
            r"contra|contragolpe|"
            r"contraataque|accion|combinacion|cabalgada|galopada|obra|transicion|remontada|goleada)\b"
        ),
        r"(?:puso|pone|hizo|hace|ponia) a (?:celebrar|gritar|festejar|vibrar|bailar|sonar|cantar|saltar)\b",
        (
            rf"met(?:io|e|ia)(?: (?:de nuevo|otra vez))? (?:a los|a las|al?|de lleno)(?:{WORD}){{0,3}}? en (?:el |la )?"
            r"(?:partido|encuentro|pelea|eliminatoria|choque|duelo|juego)\b"
        ),
        (
            rf"(?:ajust|coloc|cruz|teledirig)(?:o|io|a|ando|ado)(?:{WORD}){{0,3}}? (?:al|junto al|"
            rf"pegado al|a la base del|a la cepa "
            r"del) (?:palo|poste|rincon|lado)\b(?! y (?:salio|se fue|se march))"
        ),
        (
            rf"(?:cambi|canje|troc)(?:o|a|ar|ando|aba)(?:{WORD}){{0,4}}? (?:por|en) gol\b|"
            r"(?:acab|termin|finaliz|conclu)\w+ en (?:[^\s.;:<]+ ){0,3}?gol\b(?! (?:anulad|fantasma|invalid))"
        ),
        (
            r"(?:revent|romp|perfor|sacud|infl|hinch|estremec|mov)\w{1,4} (?:la red|las redes|"
            r"las mallas|la malla|las piolas|"
            r"los cordeles|los piolines|el arco rival)\b"
        ),
        r"(?:ha|han|habia|habian) (?:hecho|metido|sumado)(?: [^\s.;:<]+){0,3}? (?:gol|goles|tantos?|dianas?)\b",
        (
            r"(?:ha|han|habia|habian) (?:puesto|abierto|inaugurado|estrenado|cerrado|sentenciado|culminado|establecido|"
            r"subido|dado|llevado)(?: [^\s.;:<]+){0,4}? (?:marcador|lata|cuenta|ventaja|tablas|empate|igualada|partido|"
            r"delante|arriba|triunfo|victoria|sentencia|\d-\d)\b"
        ),
        r"(?<!se )(?<!se ha )convirti(?:o|eron)\b(?! (?:en|al?)\b)|(?:lo|la) convirtio\b(?! en\b)",
        (
            r"(?:comenzo|empezo|inicio|arranco|continuo|siguio|abrio|cerro|remato|completo) (?:la|el|"
            r"su) (?:fiesta|festival|"
            r"goleada|recital|festin|remontada|escandalo|exhibicion)\b|"
            r"des(?:ato|ata|atando) (?:la|el|las) (?:locura|delirio|euforia|alegria|jubilo|fiesta|"
            r"celebracion|extasis)\b"
        ),
        r"(?:lo|la) (?:transform|convirt|traduj|cambi)\w+ (?:en|por) (?:gol|diana|tanto|golazo|el \d)",
        (
            r"(?:hizo|hace|dio en la|dio en el|hizo el) (?:diana|blanco|gol)\b(?! (?:de|en) (?:falta|propia))|"
            r"(?:encontr|encuentr|hall|hal)\w+ (?:la red|las redes|porteria|el fondo de|las mallas|puerta)\b|"
            r"(?<!no )(?:mojo|moja)\b(?=[ ,.])"
        ),
        (
            r"(?:se sac(?:o|aba)|se invento|se saca|se inventa|firmo|dibujo|se marco|cuajo|"
            r"logro) (?:de la (?:manga|chistera) )?"
            r"(?:un|el|su|otro) (?:[a-z]+ )?(?:golazo|tanto|gol|zapatazo imparable|obra de arte)\b"
        ),
        (
            r"col(?:o|aba|ando|ar)(?:l[oa])? (?:(?:el|la) (?:balon|pelota|esferico|"
            r"cuero) )?(?:por (?:la escuadra|entre|bajo|debajo|"
            r"el palo|el hueco|encima)|entre las piernas|bajo las piernas|junto al (?:palo|poste))"
        ),
        (
            r"(?:aprovech|se benefici|capitaliz|se vali|sac)(?:o|aba|ando|io)\b (?!provecho)(?:[^\s.;:<]+ ){1,9}?para "
            r"(?:marc|anot|bat|fusil|defin|empat|igual|sentenci|adelant|ampli|poner (?:el|la|las|por|"
            r"tierra)\b|hacer (?:el (?:\d|gol|empate|primero|segundo|tercero)|gol|diana|la igualada)|"
            r"recort|descont|establ|firm|cerr|"
            r"sell|emboc|mandarla|empuj)\w*"
        ),
        (
            r"defin(?:io|e|iendo) (?:con (?:clase|categoria|maestria|sangre fria|frialdad|calidad|"
            r"la zurda|la derecha|el exterior)|solo)"
        ),
        r"(?:a lo panenka|con un panenka|desde los once metros,? (?:no fallo|acerto|marco))",
        r"acert(?:o|aba|aria) (?:desde|a la primera|con la porteria|de pleno|a batir|a marcar|a empujar)\b",
        r"(?<!no )(?:super|bat|sorprend|venc)(?:o|io|e) por (?:alto|bajo|arriba|abajo)\b",
        (
            r"(?<!no )(?:ampli|factur)(?:o|a|aba|aron|aria)\b(?! (?:la (?:sancion|investig|plantilla)|"
            r"su contrato|el (?:plazo|contrato)))"
        ),
        (
            r"(?:la|lo) (?:metio|mete|emboco|emboca|enchufo|enchufa|clavo|clava|incrusto|alojo|introdujo|"
            r"colo)\b(?! (?:fuera|en apuros))"
        ),
        (
            r"(?:le )?(?:daria|pondria|haria|consiguiria|conseguiria|convertiria|estableceria|abriria|"
            r"obtendria|meteria)"
            r"(?: [^\s,.;:]+){0,5}? (?:gol|tanto|ventaja|empate|igualada|triunfo|victoria|marcador|"
            r"lata|cuenta|primero|segundo|"
            r"tercero|definitivo|tablas|adelante|arriba|delante|\d ?- ?\d)\b"
        ),
        (
            r"(?:puso|pone|ponia|poner|poniendo) (?:por delante|en ventaja|arriba|adelante|"
            r"con ventaja|en franquicia) (?:al?|a los|"
            r"a las|a la)\b"
        ),
        (
            r"(?:conect|cabece|remat|entr|golpe)(?:o|a|ando)(?: de)?(?: [^\s,.;:<]+){0,5}? (?:y|"
            r"para) (?:marc|anot|gol|bat|mandar|enviar al fondo)\w*"
        ),
        (
            r"agradec(?:io|e) el (?:regalo|obsequio)\b|no desaprovech(?:o|a) (?:el|la) (?:regalo|obsequio|ocasion|"
            r"oportunidad)\b"
        ),
        r"(?:a|en|contra|hacia|dentro de) sus? propi[oa]s? (?:puerta|porteria|meta|arco|red|redes|valla|marco)\b",
        (
            r"(?:cabece|remat|empuj|fusil|engan|emboc|conect|puso|mando|metio|clavo|incrusto|alojo|"
            r"envio)\w* <\d+> (?:[^\s,.;:<]+ )"
            r"{0,3}?(?:al fondo|a la red|en la red|a las mallas|a gol|a guardar|al angulo|a la escuadra|"
            r"por la escuadra|a placer)"
        ),
        (
            r"(?:puso|pone|marco|anoto|hizo|firmo|logro|consiguio|significo) (?:el|un) (?:descuento|empate|"
            r"tanto del honor|tanto de la honra)"
        ),
        r"(?:abri(?:o|a|r|endo)|abre) la (?:lata|cuenta)\b",
        r"\bestablec(?:io|ia|e) (?:el (?:\d|empate|definitivo|tanteador)|la igualdad|las tablas)",
        r"(?:fue|se mostro) (?:letal|infalible|implacable)|no temblo\b(?!,? (?:y|para|al) (?:det|par|ataj|despej))",
        (
            rf"(?:tir|clav|acomod|coloc|mand|mand|empuj|puso|pone|met|envi|cruz|defini|remat|cabece|conect|"
            rf"fusil|incrust|"
            rf"estrell|manda|cobr|ejecut)\w*(?:{WORD}){{0,9}}? (?:en el (?:angulo|fondo|rincon|primer palo|"
            rf"segundo "
            r"palo)|al (?:angulo|fondo|rincon|segundo palo|primer palo)|a la red|en la red|a guardar|adentro|"
            r"a las mallas|junto al (?:palo|poste)|por arriba del arquero|para el (?:empate|\d|gol|triunfo)|al medio y)"
        ),
        r"(?:clavo|clava) (?:[^\s.;:<]+ ){0,3}?(?:tiro libre|golazo|gol|zapatazo|derechazo|zurdazo)",
        r"definio (?:por|con|de|ante|cruzado|al|abajo|arriba|suave|raso)",
        r"(?:la mandara|la mando|la manda|mandarla|mandara) a guardar",
        r"(?:solo |solamente )?tuvo que empujar\w*|(?:solo )?tuvo que empujarla",
        r"no perdono\b|no fallo\b|la mando a guardar",
        r"remato de cabeza para|remata de cabeza para|cabeceo (?:a la red|al fondo|para)",
        (
            rf"(?:pein|desvi|prolong|toc)(?:o|a)(?:{WORD}){{0,5}}?(?: (?:por )?<\d+>)?(?:{WORD}){{0,4}}?,? "
            rf"y (?:el (?:balon|esferico|cuero)|la pelota) "
            r"(?:se (?:col|met|fue al fondo)\w*|acab\w+ en la red|entr\w+)"
        ),
        r"se vistio de heroe|le puso nombre|liquido el pleito|sentencio el",
        r"(?:grito|gritaba) (?:el |su )?(?:gol|tanto|\d-\d|primero|segundo)",
        r"(?:se encargo|se encarga) de (?:poner|abrir|sellar|empatar|sentenciar|marcar)",
        r"desviad[oa] por(?= <\d+> (?:contra|en) (?:su|el) propi)",
    ),
    passes=(
        (
            r"\b(?:tiro el centro|tira el centro|desbordo|desborda|filtro|filtra|habilito|habilita|metio el pase|"
            r"encontro|encuentra|cobro un tiro de esquina|cobra un tiro de esquina|cobro el tiro de esquina|"
            r"ejecuto el corner|lanzo el centro|centro atras|la puso(?! (?:en|por|junto|al|lejos))|"
            r"levanto la cara y encontro)\b"
        ),
    ),
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
                r"(?:sancionad[oa]|senalad[oa]|pitad[oa]|marcad[oa]|cobrad[oa]|dictad[oa]|habia sancionado|sanciono)"
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
    own_goal=(r"contra su propi[oa]", r"en su propi[oa]", r"en contra\b"),
    free_kick=("tiro libre", "falta directa"),
    header=(r"\b(?:se elev\w+|salt\w+|subi\w+) (?:mas|por encima)",),
)
