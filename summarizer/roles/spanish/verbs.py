"""Spanish verbs whose subject scores or sets a goal up."""

from __future__ import annotations

from summarizer.roles.spanish.pieces import GAP, GOAL, KEEPER, NO_CLOCK, NO_GOAL, NO_NET

_AR = "(?:o|a|an|aba|aban|aron|ar|ando|aria|arian|ara\\b(?= (?:el|la|los) )|ase\\b(?= (?:un|el|su|de) ))"
_BOARD = (
    "(?:marcador|cuenta|cuentas|lata|luminoso|cifras|renta|distancias|desventaja|"
    "diferencia|diferencias|victoria|triunfo|"
    "goleada|pizarra|casillero|score|electronico|primero|segundo(?! (?:tiempo|periodo|"
    "palo|acto|cambio|partido))|tercero|(?:cuarto|quinto)(?! (?:partido|encuentro|titulo|ano|curso|puesto))|definitivo|"
    "(?<!punto de )(?<!punto del )(?:penal|penalti|penalty)|pena maxima|arriba|adelante|por delante|"
    "tierra de por medio|"
    "balanza|melon|cerrojo|candado|cero|hielo|honor|guinda|broche|milagro|rubrica|puntilla|estocada|faena|festin|"
    "festival|fiesta|resultado|tanteador|tanteo|contador|escandalo|colofon|sexto|septimo|igualdad|tarde|noche)"
)
_MATCH = "(?:encuentro|partido|contienda|choque|duelo|cotejo|compromiso|pleito|juego|eliminatoria)"
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
    r"(?:al fondo|en el fondo|del fondo|(?:a|en) la red(?! (?:lateral|exterior|por))|las redes(?! "
    r"laterales)|las mallas|las piolas|a gol|en la escuadra|por la "
    r"escuadra|en la mismisima|al angulo|en el angulo|por el angulo|(?:porteria|puerta|"
    r"arco|valla|meta|marco) (?:vaci[ao]|desguarnecid[ao]|libre|abandonad[ao])|a placer|a guardar|"
    r"dentro de la porteria|al palo largo|en el palo largo|por el palo largo|"
    r"junto al (?:palo|poste)|pegad[oa] al (?:palo|poste)|"
    r"ajustad[oa] al (?:palo|poste)|al rincon|en el rincon|inalcanzable|inatajable|"
    r"imparable|en su propi[oa]|contra su propi[oa]|en su (?:porteria|arco|meta|valla|red)|"
    r"en propia|al fondo de|por bajo del cuerpo|entre las piernas|"
    rf"por (?:encima|arriba) del?(?: la)? (?:{KEEPER}|<)|ante la salida|ante la estirada|sin opcion(?:es)? para)"
)
_NO_KICK = r"(?!\w* (?:el |un |la )?(?:penal|pena max))"
"""No penalty behind a verb: who points at the spot scores nothing."""
_TOLD = (
    rf"(?:(?:logr|firm|(?:senal|decret){_NO_KICK}|sell|encontr|certific|rubric|materializ|transform|"
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
    r"restablecio|restablece|restablecer|reestablecio|subio|sube|subia|abrio|abre|abria|abrir|abriendo|redujo|reduce|"
    r"reducir|rompio|rompe|romper|rompiendo|movio|mueve|extendio|extiende|extender|"
    r"(?:dio|da)(?! (?:el|la|un|una)(?: [a-z]+)? (?:asistencia|pase)| (?:\S+ ){0,2}?por (?:buen|"
    r"perdid|hech|segur|ganad))|deshizo|deshace|supuso|supone|repuso|repone|obro|rompio|metio|mete))"
)
_NO_END = (
    r"(?! (?:en|con) (?:la|una) (?:rueda|sala|charla|entrevista|conferencia)| "
    r"a (?:su|la|una) (?:\S+ )?(?:carrera|semana|temporada|etapa|trayectoria|campana))"
)
"""No career or week that is rounded off, no ice that is broken before the press."""
_DONE = (
    "(?:marcado|anotado|adelantado|ampliado|recortado|batido al (?:portero|meta|arquero|guardameta)|facturado|empatado|"
    "igualado|transformado|convertido|conseguido|logrado|firmado|descontado)"
)
_HAS_TOLD = (
    r"(?:ha|han|habia|habian) (?:(?:logr|firm|sell|decret|encontr|certific|rubric|materializ|"
    r"transform|ampli|aument|estir|"
    r"inaugur|estren|cerr|complet|estamp|concret|apunt|empat|igual|acort|recort|sentenci|liquid|finiquit|remach|"
    r"redonde|nivel|"
    r"equilibr|desnivel|dobl|duplic|encarril|anot|marc)ado|(?:consegu|convert|obten|establec|restablec|reduc|"
    r"extend)ido|puesto|hecho|abierto|roto)"
)
SCORES = (
    (
        rf"(?<!al )(?<!el )(?<!del )(?<!en la )(?<!de la )(?<!a la )(?<!de )(?<!sin )(?<!su "
        rf")(?<!una ){NO_CLOCK}(?!(?<=la )marca\b)(?:marc|anot){_AR}\b(?! (?:de cerca|al hombre|como|"
        rf"{NO_GOAL}|la diferencia|diferencias|(?:bien |muy bien )?a <\d|(?:el |un |la )?(?:penalti|"
        r"penal|falta|fuera|offside|mano)\b))"
    ),
    (
        rf"(?<!en el )(?<!por el )(?<!al )(?<!del )(?<!de )(?:empat|igual|descont|descuent|recort|acort|"
        rf"remont|emparej|bis|triplic|madrug){_AR}\b"
        rf"(?! (?:{NO_GOAL}|la banda|el balon|la pelota|hacia|dentro|(?:el|los) (?:gol|goles|tanto|tantos) de|tras|"
        rf"despues de))"
    ),
    (
        r"(?!abr[a-z]+ el juego)(?:sentenci|liquid|finiquit|apuntill|desatasc|empat|igual|emparej|nivel|equilibr|"
        rf"cerr|cierr|remat|decid|resolv|abr|abri)\w{{1,3}}{GAP}{{0,3}}? {_MATCH}\b"
    ),
    rf"(?<!se ){NO_CLOCK}{_TOLD}(?: (?!fuera|alto|que <)[^\s,.;:]+){{0,6}}? (?:{GOAL}|{_BOARD})\b{_NO_END}",
    (
        r"(?:\d ?- ?\d|gol|tanto|empate|igualada|primero|segundo|tercero|cuarto|"
        r"triunfo|victoria|alegria|felicidad|locura|euforia|delirio|puntilla|guinda|sentencia|remontada|conquista|"
        r"diana|"
        r"apertura|paridad|igualdad|descuento|tablas|ventaja|marcador|cuenta|lata|goleada|fiesta|festival|final|broche)"
        r"(?: (?:<t\d+>|[^\s,.;:<]+)){0,4}?,? (?:lo|la|las|los) "
        r"(?:hizo|puso|marco|anoto|firmo|consiguio|convirtio|logro|materializo|subio|sello|trajo|rubrico|culmino|"
        r"desato|"
        r"certifico|decreto|obtuvo|establecio|abrio|cerro|inauguro|completo|hicieron|pusieron|redondeo|remato|finalizo|"
        r"aprovecho|marca|pone|firma|hace|anota|logra|consigue|abre|cierra)\b"
    ),
    rf"se adelant(?:o|a|aba|aron)\b(?! a\b| {NO_NET})",
    r"\b(?:respond(?:io|e|ia)|puso fin [^,.;:<]{1,40}) con el \d",
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
        r"(?! con su (?:lesion|anuncio|renovacion|fichaje|marcha|llegada|expulsion))"
    ),
    r"hi[zc]\w+ (?:estallar|explotar|vibrar|enloquecer|delirar) (?:a|al|el|la)",
    r"(?:ha|han|habia|habian) (?:vencido|batido|superado|fusilado|perforado) (?:a|la)",
    (
        r"(?:inscribi|anot)\w+ su nombre en (?:el|la) (?:marcador|pizarra|lista)|"
        r"dijo presente|dejo su sello|se sumo a la (?:fiesta|goleada)"
    ),
    r"(?:repitio|repite)(?: de nuevo)?(?= (?:en el|al|a los|minutos|poco|con))",
    rf"(?:ha|han|habia|habian) {_DONE}\b",
    rf"{_HAS_TOLD}(?: (?!que <)[^\s,.;:]+){{0,6}}? (?:{GOAL}|{_BOARD})\b",
    (
        rf"(?:ha|han|habia|habian) [a-z]+(?:ado|ido)(?: (?!fuera|desviad|rozando|cerca|lamiendo|pero|que|se|poste|"
        rf"larguero)[^\s,.;:<]+){{0,6}}? {_IN}"
    ),
    (
        r"(?<!se )(?:adelant|adelantab)(?:o|a|ando|ar) "
        r"(?:a\b|al (?!porter|arquer|guardamet|golero|defens|central|lateral|rival))"
    ),
    (
        rf"(?:inaugur|estren){_AR} (?:el|la|su) (?:marcador|cuenta|casillero)|"
        r"abri\w+ (?:el marcador|la lata|la cuenta|el fuego)"
    ),
    (
        rf"(?:bati(?:o|endo|r)|bate|bato|venc(?:io|e|er|iendo)|super{_AR}|fusil{_AR}|engan{_AR}|sorprend(?:io|e)|"
        rf"dejo sin (?:chances|opcion(?:es)?|respuesta)) (?:a |al )(?:\w+ )?{KEEPER}"
    ),
    (
        r"(?!sac\w+ (?:\S+ ){0,3}?(?:del fondo|de la red|de las redes))"
        rf"(?:{_STRUCK}|{_PUT})(?: (?!fuera|desviad|rozando|cerca|lamiendo|besando|pero|que|se|"
        rf"poste|larguero)[^\s,.;:<]+){{0,7}}? {_IN}"
    ),
    (
        r"(?!\w+ (?:con \w+|bien) (?:su|la|las|los|el) (?!salida|red|gol))"
        r"(?:(?:defini|resolvi)(?:o|a|endo|r|eron)|define|resuelve)"
        rf"(?!{GAP}{{0,2}}? (?:desviad[oa]|alt[oa]|afuera|fuera|a las (?:nubes|manos)|al (?:palo|poste|larguero|"
        rf"travesano|lateral|cuerpo)|por (?:encima|arriba)(?! del? (?:la )?(?:{KEEPER}|<))))"
        r" (?:ante|con|de|cruzado|por|a la|frente|al|abajo|suave|raso|bien|a placer|sutil|perfecto|magistral)\b"
    ),
    r"no (?:fallo|falla|perdono|perdona|desaprovecho|desaprovecha|desperdicio|erro|tuvo piedad|dio opcion)\b",
    r"(?:vio|ve|vieron|volvio a ver|ver) (?:puerta|porteria)|(?:se )?estren(?:o|a|aba) como goleador",
    rf"sentenci{_AR}\b|(?<!la )(?<!una )(?<!su )liquid{_AR} (?:el|la)",
    r"salvo un punto|rescat(?:o|a) (?:un|el) (?:punto|empate)",
    (
        r"(?:dio|dieron|da|dar|dando) (?:la )?(?:el |la |los |tres )?(?:triunfo|victoria|"
        r"empate|puntos|ventaja|igualada)(?! por (?:buen|perdid|hech|segur|ganad))"
    ),
    r"fusil(?:o|a|ar|ando) a",
    r"en propia (?:puerta|meta|porteria)(?! de)|en contra de su propi[oa]|contra su propi[oa]",
    (
        rf"aprovech{_AR}(?: [^\s.;:]+){{0,12}}? para (?:marcar|anotar|batir|poner|empatar|"
        r"adelantar|igualar|hacer|fusilar|definir|colocar|sentenciar|cabecear|empujar|sumar|firmar)"
    ),
    (
        rf"(?:culmin|finaliz|coron|remat|complet|consum){_AR}(?! su (?:recuperacion|carrera|"
        rf"formacion))(?: [^\s,.;:]+){{0,4}}? (?:jugada|"
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
        r"tierra de por medio|contra las cuerdas)\b(?! (?:fisica|numerica|la mano|el brazo|los brazos))"
    ),
    rf"(?:factur|moj(?!\w+ (?:sus|las|los|el|la|su) )|vacun|golea|fulmin){_AR}\b|embocó|emboco\b",
    (
        rf"(?:cambi|canje|troc){_AR}(?: [^\s,.;:<]+){{0,4}}? (?:penal|penalti|pena|"
        rf"gol)(?: [^\s,.;:<]+){{0,2}}? (?:por|en) "
        r"(?:gol|la pena maxima|el penal)|(?:cambi|canje)(?:o|a) por gol"
    ),
    (
        r"(?:infl|perfor|sacud|agujere|estremec|rompi?|bes|rub)(?:o|a|io|e|ar|er|ando|"
        r"iendo) (?:las redes|la red|la valla|la porteria|el arco|la meta|las mallas|la malla)"
    ),
    (
        r"desat\w+ (?:la (?:locura|euforia|fiesta|alegria)|el (?:delirio|jubilo|extasis))(?! al (?:firmar|anunciar|"
        r"renovar|llegar))"
    ),
    (
        r"(?:solo |solamente |unicamente )?(?:tuvo|tiene|tuvo mas) que (?:empujar\w*|"
        r"poner el pie|soplar\w*|meterla|embocar\w*)"
    ),
    (
        r"(?:sac|dispar|solt|conect|engan|prend|mand|larg|peg|cruz|"
        rf"despach){_AR} un[a]?{GAP}{{0,3}}? (?:latigazo|zapatazo|"
        r"misil|trallazo|derechazo|zurdazo|remate|disparo|bombazo|volea|obus|"
        r"tiro)(?: [^\s,.;:<]+){0,5}? (?:inatajable|imparable|"
        r"inapelable|imposible|al angulo|a la escuadra|a la red|junto al|al fondo|que no pudo|que se colo|que entro)"
    ),
    rf"prend(?:io|e|iendo){GAP}{{0,3}}? de (?:aire|volea|primera)",
    r"(?:definio|definio todo|resolvio) de primera|de primera,? (?:definio|marco|batio)",
    r"(?:vencieron|vencio|quebro|doblego|doblegar) la (?:resistencia|valla|porteria|meta|oposicion) de",
    (
        r"(?:se encarg(?:o|a|aba)|encargad[oa]) de (?:poner|abrir|sellar|empatar|sentenciar|"
        r"marcar|transformar|convertir|hacer)"
    ),
    r"consum(?:o|a|aba|ar) (?:la|el) (?:remontada|goleada|empate|victoria|sentencia)",
    r"(?:hizo|hace|hacia|haciendo|hacer) (?:el )?(?:suyo|diana|bueno|subir|bingo|justicia|inutil)",
    r"(?:salio|llego|llega|llegaba|vino) (?:de|desde) (?:las botas|los pies|la cabeza|el pie)",
)
"""Predicates whose subject scores."""
BEATS = (
    (
        rf"(?:bati(?:o|endo|r)|bate|venc(?:io|e|er|iendo)|fusil{_AR}|engan{_AR}|fulmin{_AR}|acribill{_AR}|"
        rf"ajustici{_AR}) (?:por|con|de|en|al|desde|entre|sin|tras)(?<=[a-z]){GAP}{{1,5}}? a"
    ),
    (
        rf"(?!\w+ a (?:<\d+>|\S+) {NO_NET})"
        rf"(?:bati(?:o|endo|r)|bate|venc(?:io|e|er|iendo)|super{_AR}|fusil{_AR}|engan{_AR}|"
        r"sorprend(?:io|e|er|iendo)|"
        rf"fulmin{_AR}|acribill{_AR}|desbord(?:o|ar) la salida de|ajustici{_AR}|vacun{_AR}|doblego) a"
    ),
    r"(?:ha|habia) (?:vencido|batido|superado|fusilado) a",
    (r"dej(?:o|a|ando|ar) (?:sin (?:chances|opcion(?:es)?|respuesta|reaccion|posibilidades)|parado|clavado) a"),
    (
        r"(?:perfor|vulner|quebr|derrib)(?:o|a|ar|ando) (?:la|el) (?:valla|porteria|arco|meta|"
        r"marco) de(?:fendid[oa] por)?"
    ),
    r"(?:no dio|sin dar|no le dio|sin darle) (?:opcion(?:es)?|chances?|tregua) a",
    (
        r"(?:la|lo) (?:pico|toco|coloco|cruzo|elevo|levanto|puso|mando|"
        r"definio)(?: [^\s,.;:<]+){0,3}? (?:ante (?:la salida|la estirada|el achique) de|por encima de|ante)"
    ),
)
"""Predicates whose subject scores where the object is a person."""
PASSES = (
    (
        rf"(?:(?:asist(?:io|e|ia)|(?:habilit|filtr|combin|prolong|pein|desbord|descolg){_AR}|"
        r"centr(?:a|aba|ando|ar)|(?<!un )(?<!el )(?<!su )(?<!otro )(?<!gran )(?<!buen )centro(?= (?:para|al|a|desde|"
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
        rf"tiro libre|falta)\b(?!{GAP}{{0,8}} (?:red|escuadra|angulo|fondo|mallas|exquisito|"
        r"porteria|propia|poste|palo|larguero|travesano|nubes|fuera|guardar|gol|alcance|rincon|arco|meta))|"
        r"(?:encontro|encuentra|vio|ve|busco|lanzo|asociarse con|conecto con) a(?= <\d)|"
        r"(?:la|se la) (?:puso|pone|metio|centro|peino|toco|bajo|colgo) "
        r"(?:al|a la|en el|en la|para) (?:area|centro|segundo|primer|corazon|punto|frontal|cabeza|medida)|"
        r"dej(?:o|a) (?:solo|el balon|de cara|en bandeja|la pelota|mano a mano|a placer|servido)|"
        r"(?:regal(?:o|a)|le dio el pase|toc(?:o|a) para|asistencia para|pase para|"
        r"centro para|abrio para|se la (?:dejo|cedio|dio|puso) (?:a|en)|levanto la cabeza|levanto la cara)\b)"
    ),
    (
        r"(?:condujo|comand(?:o|a)) (?:la|el) (?:contra|contragolpe|contraataque)|gano la linea de fondo|"
        r"llego (?:al fondo|a la linea de fondo)"
    ),
)
"""Predicates whose subject sets a goal up."""
