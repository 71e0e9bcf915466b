"""Who did what, in plain Spanish words."""

from __future__ import annotations

from summarizer.roles.vocabulary import Role, Vocabulary

_AR = "(?:o|a|an|aba|aban|aron|ar|ando|aria|arian|ara\\b(?= (?:el|la|los) ))"
_GAP = r"(?: [^\s,.;:<]+)"
_GOAL = (
    r"(?:gol|goles|golazo|tanto|tantos|diana|empate|igualada|igualdad|paridad|tablas|"
    r"doblete|dobletes|hat-trick|triplete|tripleta|dianas|anotaciones|golito|golazos|"
    r"autogol|remontada|ventaja|conquista|anotacion|definicion|gol en propia(?: puerta| meta)?|sentencia|descuento|"
    r"\d ?- ?\d|\d a \d)"
)
_BOARD = (
    "(?:marcador|cuenta|cuentas|lata|luminoso|cifras|renta|distancias|desventaja|"
    "diferencia|diferencias|victoria|triunfo|"
    "goleada|pizarra|casillero|score|electronico|primero|segundo(?! (?:tiempo|periodo|"
    "palo|acto|cambio))|tercero|cuarto|quinto|definitivo|"
    "penal|penalti|penalty|pena maxima|arriba|adelante|por delante|tierra de por medio|"
    "balanza|melon|cerrojo|candado|cero|hielo|honor|guinda|broche|milagro|rubrica|puntilla|estocada|faena|festin|festival|fiesta|resultado|tanteador|"
    "tanteo|contador|escandalo|colofon|sexto|septimo|igualdad|tarde|noche)"
)
_MATCH = "(?:encuentro|partido|contienda|choque|duelo|cotejo|compromiso|pleito|juego|eliminatoria)"
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
_KEEPER = (
    "(?:portero|arquera|golera|portero rival|arquero|guardameta|meta|cancerbero|guardavallas|golero|cuidapalos|portera)"
)
_STRUCK = (
    "(?<!el )(?<!su )(?<!un )(?<!del )(?<!al )(?:tir|clav|acomod|coloc|mand|empuj|envi|"
    "cruz|remat|cabece|conect|fusil|incrust|aloj|deposit|anid|ejecut|impuls|desvi|"
    "enchuf|emboc|toc|solt|sac|peg|engan|chut|dispar|lanz|descarg|ajust|elev|colg|"
    "acarici|bombe|pic|col|cuel|suelt|pate|cabec|golpe|"
    "estamp|acert|defini|defin|cuelg|prend)" + "(?:|o|a|an|aba|aban|aron|ar|ando)" + "(?:l[aoe]s?)?"
)
_PUT = (
    "(?:puso|pone|ponia|poner|poniendo|metio|mete|metia|meter|metiendo|hundio|hunde|introdujo|introduce|introducir|"
    "introduciendo)(?:l[aoe]s?)?"
)
_IN = (
    r"(?:al fondo|en el fondo|del fondo|a la red|en la red|las redes|las mallas|"
    r"las piolas|a gol|en la escuadra|por la "
    r"escuadra|en la mismisima|al angulo|en el angulo|por el angulo|(?:porteria|puerta|"
    r"arco|valla|meta|marco) (?:vaci[ao]|desguarnecid[ao]|libre|abandonad[ao])|a placer|"
    r"a guardar|"
    r"dentro de la porteria|al palo largo|en el palo largo|por el palo largo|"
    r"junto al (?:palo|poste)|pegad[oa] al (?:palo|poste)|"
    r"ajustad[oa] al (?:palo|poste)|al rincon|en el rincon|inalcanzable|inatajable|"
    r"imparable|en su propi[oa]|contra su propi[oa]|en su (?:porteria|arco|meta|valla|"
    r"red)|"
    r"en propia|al fondo de|por bajo del cuerpo|entre las piernas|"
    rf"por (?:encima|arriba) del?(?: la)? (?:{_KEEPER}|<)|ante la salida|ante la estirada|sin opcion(?:es)? para)"
)
_TOLD = (
    r"(?:(?:logr|firm|senal|sell|decret|encontr|certific|rubric|materializ|transform|"
    r"ampli|aument|increment|estir|coloc|"
    r"inaugur|estren|cerr|cierr|complet|estamp|concret|cristaliz|apunt|sum|empat|igual|"
    r"acort|recort|descont|descuent|sentenci|"
    r"liquid|finiquit|remach|redonde|nivel|emparej|equilibr|desnivel|fabric|ejecut|dobl|"
    r"duplic|alarg|ensanch|acrecent|"
    rf"maquill|desequilibr|encarril|cant|grit|anot|marc|cobr|signific|represent|apuntill|asest){_AR}|"
    r"(?:hizo|hace|hacia|hacer|haciendo|hicieron|puso|pone|ponia|poner|poniendo|pusieron|"
    r"consiguio|consigue|conseguia|"
    r"conseguir|consiguiendo|convirtio|convierte|convertia|convertir|convirtiendo|obtuvo|"
    r"establecio|establece|establecer|"
    r"restablecio|restablece|restablecer|reestablecio|subio|sube|subia|abrio|abre|abria|"
    r"abrir|abriendo|redujo|reduce|"
    r"reducir|rompio|rompe|romper|rompiendo|movio|mueve|dio|da|extendio|extiende|extender|"
    r"deshizo|deshace|supuso|supone|repuso|repone|obro|rompio|metio|mete))"
)
_DONE = (
    "(?:marcado|anotado|adelantado|ampliado|recortado|batido al (?:portero|meta|arquero|guardameta)|facturado|empatado|"
    "igualado|transformado|convertido|conseguido|logrado|firmado|descontado)"
)
_HAS_TOLD = (
    r"(?:ha|han|habia|habian) (?:(?:logr|firm|sell|decret|encontr|certific|rubric|materializ|"
    r"transform|ampli|aument|estir|"
    r"inaugur|estren|cerr|complet|estamp|concret|apunt|empat|igual|acort|recort|sentenci|liquid|finiquit|remach|redonde|nivel|"
    r"equilibr|desnivel|dobl|duplic|encarril|anot|marc)ado|(?:consegu|convert|obten|establec|restablec|reduc|extend)ido|"
    r"puesto|hecho|abierto|roto)"
)

PLAIN = Vocabulary(
    scores=(
        (
            rf"(?<!al )(?<!el )(?<!del )(?<!en la )(?<!de la )(?<!a la )(?<!de )(?<!sin )(?<!su "
            rf")(?<!una )(?!(?<=la )marca\b)(?:marc|"
            rf"anot){_AR}\b(?! (?:de cerca|al hombre|como|"
            r"la pauta|el camino|el ritmo|"
            r"territorio|la diferencia|diferencias|(?:el |un |la )?(?:penalti|penal|falta|fuera|offside|mano)\b))"
        ),
        rf"(?:empat|igual|descont|descuent|recort|acort|remont|emparej|bis|triplic|madrug){_AR}\b",
        (
            r"(?:sentenci|liquid|finiquit|apuntill|desatasc|empat|igual|emparej|nivel|equilibr|"
            rf"cerr|cierr|remat|decid|resolv|abr|abri)\w{{1,3}}{_GAP}{{0,3}}? {_MATCH}\b"
        ),
        rf"(?<!se ){_TOLD}(?: (?!fuera|alto)[^\s,.;:]+){{0,6}}? (?:{_GOAL}|{_BOARD})\b",
        (
            r"(?:\d ?- ?\d|gol|tanto|empate|igualada|primero|segundo|tercero|cuarto|"
            r"triunfo|victoria|alegria|felicidad|locura|euforia|delirio|puntilla|guinda|sentencia|remontada|conquista|diana|"
            r"apertura|paridad|igualdad|descuento|tablas|ventaja|marcador|cuenta|lata|goleada|fiesta|festival|final|broche)"
            r"(?: [^\s,.;:<]+){0,4}?,? (?:lo|la|las|los) "
            r"(?:hizo|puso|marco|anoto|firmo|consiguio|convirtio|logro|materializo|subio|sello|trajo|rubrico|culmino|desato|"
            r"certifico|decreto|obtuvo|establecio|abrio|cerro|inauguro|completo|hicieron|pusieron|redondeo|remato|finalizo|"
            r"aprovecho|marca|pone|firma|hace|anota|logra|consigue|abre|cierra)\b"
        ),
        r"se adelant(?:o|a|aba|aron)\b(?! a\b)",
        (
            r"(?:se col(?:o|aba)|se met(?:io|ia)|se incrust(?:o|aba)|se aloj(?:o|aba)|acab(?:o|"
            r"aba)|termin(?:o|aba)|entr(?:o|aba)|"
            r"fue a parar|se introdujo)(?: (?!fuera|en las manos)[^\s,.;:<]+){0,3}? (?:al fondo|"
            r"en el fondo|en la red|las redes|las mallas|"
            r"por la escuadra|en la escuadra|en el angulo|por el angulo|junto al (?:palo|poste)|"
            r"en la porteria|la red|al angulo)"
        ),
        r"(?:se )?(?:reencontr|reencuentr|encontr|encuentr)\w+ con el gol",
        (
            r"(?:silenci|enmudec|congel|enloquec)\w+ (?:al?|el|la|a la) (?:estadio|grada|graderia|"
            r"aficion|hinchada|publico|tribuna|cancha)"
        ),
        r"hi[zc]\w+ (?:estallar|explotar|vibrar|enloquecer|delirar) (?:a|al|el|la)",
        r"(?:ha|han|habia|habian) (?:vencido|batido|superado|fusilado|perforado) (?:a|la)",
        (
            r"(?:inscribi|anot)\w+ su nombre en (?:el|la) (?:marcador|pizarra|lista)|"
            r"dijo presente|dejo su sello|se sumo a la (?:fiesta|goleada)"
        ),
        r"(?:repitio|repite)(?: de nuevo)?(?= (?:en el|al|a los|minutos|poco|con))",
        rf"(?:ha|han|habia|habian) {_DONE}\b",
        rf"{_HAS_TOLD}(?: [^\s,.;:]+){{0,6}}? (?:{_GOAL}|{_BOARD})\b",
        (
            rf"(?:ha|han|habia|habian) [a-z]+(?:ado|ido)(?: (?!fuera|desviad|rozando|cerca|lamiendo|pero|que|se|poste|"
            rf"larguero)[^\s,.;:<]+){{0,6}}? {_IN}"
        ),
        r"(?:adelant|adelantab)(?:o|a|ando|ar) a\b",
        (
            rf"(?:inaugur|estren){_AR} (?:el|la|su) (?:marcador|cuenta|casillero)|"
            r"abri\w+ (?:el marcador|la lata|la cuenta|el fuego)"
        ),
        (
            rf"(?:bati(?:o|endo|r)|bate|bato|venc(?:io|e|er|iendo)|super{_AR}|fusil{_AR}|engan{_AR}|sorprend(?:io|e)|"
            rf"dejo sin (?:chances|opcion(?:es)?|respuesta)) (?:a |al )(?:\w+ )?{_KEEPER}"
        ),
        (
            rf"(?:{_STRUCK}|{_PUT})(?: (?!fuera|desviad|rozando|cerca|lamiendo|besando|pero|que|se|"
            rf"poste|larguero)[^\s,.;:<]+){{0,7}}? {_IN}"
        ),
        (
            r"(?:defini|resolvi)(?:o|a|endo|r|eron) (?:ante|con|de|cruzado|por|a la|frente|al|"
            r"abajo|suave|raso|bien|a placer|"
            r"sutil|perfecto|magistral)|(?:define|resuelve) (?:ante|con|de|cruzado|por|a la|"
            r"frente|al|abajo|suave|raso)"
        ),
        r"no (?:fallo|falla|perdono|perdona|desaprovecho|desaprovecha|desperdicio|erro|tuvo piedad|dio opcion)\b",
        r"(?:vio|ve|vieron|volvio a ver|ver) (?:puerta|porteria)|(?:se )?estren(?:o|a|aba) como goleador",
        rf"sentenci{_AR}\b|(?<!la )(?<!una )(?<!su )liquid{_AR} (?:el|la)",
        r"salvo un punto|rescat(?:o|a) (?:un|el) (?:punto|empate)",
        (
            r"(?:dio|dieron|da|dar|dando) (?:la )?(?:el |la |los |tres )?(?:triunfo|victoria|"
            r"empate|puntos|ventaja|igualada)"
        ),
        r"fusil(?:o|a|ar|ando) a",
        r"en propia (?:puerta|meta|porteria)(?! de)|en contra de su propi[oa]|contra su propi[oa]",
        (
            rf"aprovech{_AR}(?: [^\s.;:]+){{0,12}}? para (?:marcar|anotar|batir|poner|empatar|"
            r"adelantar|igualar|hacer|"
            r"fusilar|definir|colocar|sentenciar|cabecear|empujar|sumar|firmar)"
        ),
        (
            rf"(?:culmin|finaliz|coron|remat|complet|consum){_AR}(?: [^\s,.;:]+){{0,4}}? (?:jugada|"
            r"contra|contragolpe|"
            r"contraataque|accion|contra de libro|obra|combinacion|transicion|con un (?:disparo|remate|tiro|toque))"
        ),
        (
            r"(?:la|lo) (?:culmin|finaliz|coron|empuj|fusil|emboc|defini|clav|cruz|envi|aloj|"
            rf"coloc|pic|toc|mand|acomod){_AR}\b(?! (?:fuera|alta|arriba|desviad[oa]|a las nubes|por encima|al "
            rf"(?:palo|poste|larguero|"
            r"travesano|lateral)|lejos|ancha|afuera))"
        ),
        r"(?:la|lo) (?:metio|mete|puso|definio|embocó|emboco|hundio)\b",
        (
            r"(?:se puso|se pusieron|tomo|se fue|se adelanto|se fueron|se adelanta|se adelantaba|"
            r"se pone|se colocaba|se coloco|"
            r"se puso) (?:en ventaja|arriba|la ventaja|al frente|por delante|en el marcador|con ventaja)"
        ),
        (
            r"(?:puso|pone|poniendo|dejo) (?:en ventaja|por delante|arriba|al frente|"
            r"tierra de por medio|contra las cuerdas)"
        ),
        rf"(?:factur|moj|vacun|golea|fulmin){_AR}\b|embocó|emboco\b",
        (
            rf"(?:cambi|canje|troc){_AR}(?: [^\s,.;:<]+){{0,4}}? (?:penal|penalti|pena|"
            rf"gol)(?: [^\s,.;:<]+){{0,2}}? (?:por|en) "
            r"(?:gol|la pena maxima|el penal)|(?:cambi|canje)(?:o|a) por gol"
        ),
        (
            r"(?:infl|perfor|sacud|agujere|estremec|rompi?|bes|rub)(?:o|a|io|e|ar|er|ando|"
            r"iendo) (?:las redes|la red|la valla|la "
            r"porteria|el arco|la meta|las mallas|la malla)"
        ),
        r"desat\w+ (?:la (?:locura|euforia|fiesta|alegria)|el (?:delirio|jubilo|extasis))",
        (
            r"(?:solo |solamente |unicamente )?(?:tuvo|tiene|tuvo mas) que (?:empujar\w*|"
            r"poner el pie|soplar\w*|meterla|embocar\w*)"
        ),
        (
            r"(?:sac|dispar|solt|conect|engan|prend|mand|larg|peg|cruz|"
            rf"despach){_AR} un[a]?{_GAP}{{0,3}}? (?:latigazo|zapatazo|"
            r"misil|trallazo|derechazo|zurdazo|remate|disparo|bombazo|volea|obus|"
            r"tiro)(?: [^\s,.;:<]+){0,5}? (?:inatajable|imparable|"
            r"inapelable|imposible|al angulo|a la escuadra|a la red|junto al|al fondo|que no pudo|"
            r"que se colo|que entro)"
        ),
        rf"prend(?:io|e|iendo){_GAP}{{0,3}}? de (?:aire|volea|primera)",
        r"(?:definio|definio todo|resolvio) de primera|de primera,? (?:definio|marco|batio)",
        r"(?:vencieron|vencio|quebro|doblego|doblegar) la (?:resistencia|valla|porteria|meta|oposicion) de",
        (
            r"(?:se encarg(?:o|a|aba)|encargad[oa]) de (?:poner|abrir|sellar|empatar|sentenciar|"
            r"marcar|transformar|convertir|hacer)"
        ),
        r"consum(?:o|a|aba|ar) (?:la|el) (?:remontada|goleada|empate|victoria|sentencia)",
        r"(?:hizo|hace|hacia|haciendo|hacer) (?:el )?(?:suyo|diana|bueno|subir|bingo|justicia|inutil)",
        r"(?:salio|llego|llega|llegaba|vino) (?:de|desde) (?:las botas|los pies|la cabeza|el pie)",
    ),
    beats=(
        (
            rf"(?:bati(?:o|endo|r)|bate|venc(?:io|e|er|iendo)|fusil{_AR}|engan{_AR}|fulmin{_AR}|acribill{_AR}|"
            rf"ajustici{_AR})"
            rf" (?:por|con|de|en|al|desde|entre|sin|tras)(?<=[a-z]){_GAP}{{1,5}}? a"
        ),
        (
            rf"(?:bati(?:o|endo|r)|bate|venc(?:io|e|er|iendo)|super{_AR}|fusil{_AR}|engan{_AR}|"
            r"sorprend(?:io|e|er|iendo)|"
            rf"fulmin{_AR}|acribill{_AR}|desbord(?:o|ar) la salida de|ajustici{_AR}|vacun{_AR}|doblego) a"
        ),
        r"(?:ha|habia) (?:vencido|batido|superado|fusilado) a",
        (
            r"dej(?:o|a|ando|ar) (?:sin (?:chances|opcion(?:es)?|respuesta|reaccion|"
            r"posibilidades)|parado|clavado) a"
        ),
        (
            r"(?:perfor|vulner|quebr|derrib)(?:o|a|ar|ando) (?:la|el) (?:valla|porteria|arco|meta|"
            r"marco) de(?:fendid[oa] por)?"
        ),
        r"(?:no dio|sin dar|no le dio|sin darle) (?:opcion(?:es)?|chances?|tregua) a",
        (
            r"(?:la|lo) (?:pico|toco|coloco|cruzo|elevo|levanto|puso|mando|"
            r"definio)(?: [^\s,.;:<]+){0,3}? (?:ante (?:la salida|la "
            r"estirada|el achique) de|por encima de|ante)"
        ),
    ),
    passes=(
        (
            rf"(?:(?:asist(?:io|e|ia)|(?:habilit|filtr|combin|prolong|pein|desbord|descolg){_AR}|"
            r"centr(?:a|aba|ando|ar)|"
            r"(?<!un )(?<!el )(?<!su )(?<!otro )(?<!gran )(?<!buen )centro(?= (?:para|al|a|desde|"
            r"raso|medido|y))|sirv(?:io|e|iendo)|"
            r"ced(?:io|e|iendo)|cuelga|colgo)\b(?! (?:al borde|a la red|(?:un|el) (?:centro|"
            rf"corner|saque|tiro|lanzamiento|servicio|envio)))(?!(?: [^\s,.;:<]+){{0,4}}? (?:red|"
            r"escuadra|fondo|mallas|angulo|redes)\b)|"
            r"(?:puso|pone|metio|mete|mando|manda|saco|saca|envio|envia|dio|da|tiro|tira|lanzo|"
            r"lanza|cobro|cobra|ejecuto|ejecuta|"
            r"boto|bota|filtro|profundizo|cuelga|sacó|trazo|dibujo|regalo|largo|levanto|"
            rf"levanta)(?:l[oae]s?)?(?: (?!guardar|red|fondo|<)[^\s,.;:]+){{0,2}}? "
            r"(?:centro|balon|pelota|esferico|cuero|pase|servicio|corner|tiro de esquina|saque de esquina|contra|"
            r"asistencia|caramelo|envio|pelotazo|"
            rf"tiro libre|falta)\b(?!{_GAP}{{0,8}} (?:red|escuadra|angulo|fondo|mallas|exquisito|"
            r"porteria|propia|poste|palo|larguero|travesano|nubes|fuera|guardar|gol|alcance|rincon|arco|meta))|"
            r"(?:encontro|encuentra|vio|ve|busco|lanzo|asociarse con|conecto con) a(?= <\d)|"
            r"dej(?:o|a) (?:solo|el balon|de cara|en bandeja|la pelota|mano a mano|a placer|servido)|"
            r"(?:regal(?:o|a)|le dio el pase|toc(?:o|a) para|asistencia para|pase para|"
            r"centro para|abrio para|se la (?:dejo|"
            r"cedio|dio|puso) (?:a|en)|levanto la cabeza|levanto la cara)\b)"
        ),
        (
            r"(?:condujo|comand(?:o|a)) (?:la|el) (?:contra|contragolpe|contraataque)|gano la linea de fondo|"
            r"llego (?:al fondo|a la linea de fondo)"
        ),
    ),
    before={
        Role.SCORER: (
            (
                rf"\b{_GOAL}(?: (?!anulad|fallad|errad|en contra|tras|a pase|luego|despues|pase|centro|"
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
                rf"{_GAP}{{0,3}}? {_SHOT}{_GAP}{{0,3}}? {_OF}"
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
                rf"{_GAP}{{0,3}}? {_SHOT}{_GAP}{{0,3}}? {_OF}"
            ),
            r"goo+l (?:de|del)",
            r"(?:marco|anoto|empato|igualo|abrio el marcador|descuenta|empata|marca|anota)",
            r"(?:autor|autores) del? (?:unico |primer |segundo )?gol,?",
            r"(?:por medio de|por conducto de|gracias a|obra de|con gol de|con goles de|con tantos de|via)",
        ),
        Role.SHOT: (rf"\b{_SHOT}(?: [^\s,.;:<]+){{0,3}}? {_OF}",),
        Role.ASSIST: (
            rf"\b{_DELIVERY}(?: (?!para |que |y |en propia |sobre |iniciad|cometid)[^\s,.;:<]+){{0,4}}? {_OF}",
            rf"(?:recib(?:io|e|ir|iendo)|conect(?:o|ar)){_GAP}{{0,4}}? de",
            (
                r"(?:tras|gracias a|aprovechando|despues de|luego de|con|"
                rf"por){_GAP}{{0,2}}? (?:cabezazo|peinada|falta|jugadon){_GAP}{{0,3}}? de"
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
            rf"{_KEEPER}(?: (?!y )[^\s,.;:<]+){{0,2}}?,?",
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
            (
                "(?:marcacion|marca|error|fallo|desvio|desajuste|despeje|salida|descuido|regate|"
                "marcaje|superar a|dejo atras a|se quito de encima a|quitarse de encima a|eludio a|"
                r"regateo a|determinacion|zaguero|defensa central)(?: (?!dej|permit|habilit|facilit)[^\s,.;:<]+){0,2}? "
                r"(?:de|del|a)"
            ),
        ),
        Role.COACH: (
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
                r"al mando de|a las ordenes de|a cargo de|bajo las ordenes de|bajo la direccion de"
            ),
            (
                "(?:(?<!toda la )(?<!en la )(?<!a la )(?<!por la )(?<!misma )(?<!mismisima )escuadra|equipo|"
                "conjunto|pupilos|hombres|muchachos|dirigidos|discipulos|once|los|"
                r"cuadro|plantel|jugadores|huestes|oncena|elenco|comandados|futbolistas|chicos|entrenados|guiados|chicas|pupilas|jugadoras|"
                r"chavales|muchachas|guerreros|guerreras|representativo|combinado|divisa|onceno|conducidos|orientados|"
                r"los (?!fran|meses|inter|destin|camin|vecin|asesin)[a-z]{3,}(?:istas|enses|eses|inos|ianos|enos))"
                r"(?: (?:que )?(?:dirige|dirigid[oa]s?|entrena|comanda|orienta|conduce|adiestra|"
                r"prepara|tutela)n?)?(?: de| por)?"
            ),
            r"<t\d+> de",
        ),
        Role.REFEREE: (
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
        Role.WENT_OFF: (r"(?:por|en lugar de|sustituyo a|relevo a|en sustitucion de|salio|en reemplazo de)",),
        Role.SAVED: (
            r"(?:parada|paradas|atajada|intervencion|lance|salvada|estirada|actuacion del portero|actuacion) de",
            r"(?:atajad|detenid|despejad|desviad|rechazad|salvad|tapad)[oa](?: [^\s,.;:<]+){0,3}? por",
        ),
    },
    after={
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
                r",? (?:que |quien )?(?:ataj|detuv|salv|desvi(?!\w* (?:al fondo|a la red|a gol|"
                r"en propia|en su|el centro))|despej|evit|paro\b|rechaz|tapo|neg)\w*"
            ),
        ),
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
        "defensor",
        "defensora",
        "mediocentro",
        "pivote",
        "carrilero",
        "interior",
        "canterano",
        "canterana",
        "artillero",
        "canonero",
        "centrodelantero",
        "enganche",
        "puntero",
        "delantera",
        "portera",
        "capitana",
        "juvenil",
        "goleadora",
        "defensa",
        "killer",
        "peruano",
        "boliviano",
        "venezolano",
        "panameno",
        "hondureno",
        "costarricense",
        "guatemalteco",
        "senegales",
        "ghanes",
        "nigeriano",
        "marroqui",
        "italiano",
        "holandes",
        "serbio",
        "japones",
        "surcoreano",
        "noruego",
        "gallego",
        "vasco",
        "andaluz",
        "catalan",
        "madrileno",
        "asturiano",
        "canario",
        "cafetero",
        "charrua",
        "extremeno",
    ),
    goals_label=(
        "gol(?:es)?",
        "goleador[ae]s",
        "anotador[ae]s",
        "anotaciones",
        "tantos",
        "marcador[ae]s",
        "gol en el (?:primer|segundo) tiempo",
        "goles en el (?:primer|segundo) tiempo",
    ),
    referee_label=("arbitros?", "arbitra", "colegiad[oa]", "arbitraje", "terna arbitral", "juez", "referee"),
    own_goal=(
        "autogol",
        "propia puerta",
        "propia meta",
        "propia porteria",
        "su propia",
        r"\bp\.p\.?",
        r"\bpp\b",
        r"(?<!gol )en contra(?! de (?!su|los intereses))",
        r"gol en contra",
        "propio arco",
        "propia valla",
        "propia red",
        "propio marco",
        r"\be\.?c\.?\)",
        "autogolazo",
        "propias redes",
        (
            r"(?:meti|introdu|mand|envi|desvi|aloj|despej)\w+(?: [^\s,.;:]+){0,3} (?:en|a|"
            r"hacia) su (?:porteria|arco|meta|valla|red)\b"
        ),
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
        "punto fatidico",
        "doce pasos",
        "11 metros",
        "tiro de castigo",
        "castigo maximo",
        "maxima pena",
    ),
    header=(
        "cabezazo",
        r"de cabeza\b",
        r"\bcabezaz",
        "testarazo",
        "testa",
        "cabece",
        "palomita",
        "frentazo",
        r"\bpein(?:o|a|ando)\b",
        "plancha",
    ),
    free_kick=("tiro libre", r"(?<!\ba )falta", "golpe franco", "libre directo", "lanzamiento directo"),
)
