"""Ways of telling a part beyond plain Spanish verbs: where the ball ends, and how reports paraphrase."""

from __future__ import annotations

from summarizer.grounding.rescues import BY_A_GOAL
from summarizer.roles.vocabulary import WORD, Idioms

_BALL = r"(?:balon|esferico|cuero|pelota|disparo|remate|tiro|chut|lanzamiento|globo|rechace|rebote|bola|redonda)"
IDIOMS = Idioms(
    scores=(
        rf"\b(?:salv|evit|rescat|libr(?=\w+ al? ))(?:o|a|aba|ado|ando){BY_A_GOAL['es']}(?! del? )",
        (
            r"\b(?:concret|plasm|materializ|refrend|tradu)(?:o|a|jo|ce) (?:en (?:el marcador|goles?) )?(?:el|la|su) "
            r"(?:[a-z]+ )?(?:dominio|superioridad|insistencia|asedio|empuje|acoso)\b"
        ),
        r"\btransform(?:o|a) (?:la|una) falta\b",
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
            r"palo)|al (?:angulo|fondo|rincon|segundo palo|primer palo)|a la red(?! (?:lateral|"
            r"exterior|por))|en la red|a guardar|adentro|"
            r"a las mallas|junto al (?:palo|poste)|por arriba del arquero|para el (?:empate|\d|gol|triunfo)|al medio y)"
        ),
        r"(?:clavo|clava) (?:[^\s.;:<]+ ){0,3}?(?:tiro libre|golazo|gol|zapatazo|derechazo|zurdazo)",
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
    own_goal=(r"contra su propi[oa]", r"en su propi[oa]", r"en contra\b"),
    free_kick=("tiro libre", "falta directa"),
    header=(r"\b(?:se elev\w+|salt\w+|subi\w+) (?:mas|por encima)",),
)
