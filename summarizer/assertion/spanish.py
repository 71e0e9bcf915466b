"""What Spanish takes back, doubts, plans or only nearly reaches, in folded words."""

from __future__ import annotations

from summarizer.assertion.cues import Cues
from summarizer.assertion.elsewhere.spanish import ELSEWHERE
from summarizer.grounding.rescues import BY_A_GOAL

_BY_A_GOAL = BY_A_GOAL["es"]
_AND_DID = (
    r"(?![^.;]* y (?:\S+ ){0,3}?(?:marc|anot|hizo|hace|puso|pone|cumpl|logr|consigui|abri|adelant|firm|empat|bati|"
    r"repiti|volvi))"
)
"""No goal that the same clause goes on to tell."""

_SCORE = r"(?:marcar|anotar|hacer (?:un|su|el) gol|ver puerta)\b" + _AND_DID

SPANISH = Cues(
    negated=(
        (
            r"\bno (?!temblo|titubeo|vacilo|desentono|defraudo|se lo penso|tuvo (?:problemas|"
            r"dificultad|inconvenientes|compasion)|fallo|falla|perdono|perdona|erro|desaprovecho|"
            r"desaprovecha|desperdicio|solo|dio opcion|"
            r"tuvo piedad|pudo (?:hacer nada|evitar|atajar|detener|retener|blocar|despejar|contener|parar|impedir|"
            r"controlar|"
            r"sujetar|atrapar|llegar|alcanzar)|tuvo que|dejo de|le dio opcion|llego|"
            r"se hizo esperar|tardo|se (?:rind|resign|conform|entreg|amilan|desanim|arrug|achic|vino abajo|"
            r"vinieron abajo|di(?:o|eron) por vencid)|desist|cej|afloj|baj\w+ (?:los brazos|la guardia))(?:\S+ ){0,3}?"
        ),
        r"\bsin (?:marcar|anotar|ver puerta|exito|fortuna|que|poder|lograr)",
        r"\bnunca\b",
        r"\bjamas\b",
        r"\bimpidi\w+",
        rf"\bevit(?:o|a|ar|ando)\b(?!{_BY_A_GOAL})",
        r"\bneg(?:o|aba|ando|ado)\b",
        r"\bni siquiera\b",
        r"\bningun (?:gol|tanto)",
        r"\bpara impedir\b",
        (
            r"\btampoco (?:pudo |logro |acerto a )?(?:marc|anot|hizo gol|vio puerta|encontro (?:el gol|puerta))\w*\b"
            r"(?! y )"
        ),
    ),
    hedged=(
        (
            r"\b(?:no (?:hubo|habria|habia|quedaba|quedo|tuvo|daba|dio)|sin)(?: \S+){0,2}? tiempo "
            r"(?:para que|(?:de|para) "
            r"(?:marcar|hacer|empatar|anotar|mas))\b"
        ),
        r"\biban? a (?=(?:marcar|anotar|hacer|empatar)\b)",
        (
            r"\b(?:meritos?|gol|opcion|opciones|chances?|margen|fuerzas|ideas|ganas) (?:de|por|para) "
            r"(?=(?:marcar|empatar|igualar|anotar|ampliar)\b)"
        ),
        r"\btuvo (?:\S+ ){0,3}en (?:sus|los|las) (?:pies|botas)\b",
        r"\bpudo (?:ser|haber)\b",
        r"\bcasi\b",
        r"\bpor poco\b",
        (
            r"\b(?:habria|hubiera|hubiese|podria|(?<!no )pudo|(?<=no )pudo(?! (?:hacer nada|"
            r"evitar|atajar|detener|"
            r"retener|blocar|"
            r"despejar|contener|parar|impedir|controlar|sujetar|atrapar|llegar|alcanzar))|deberia|tendria)\b"
            r"(?! (?:marcar el gol de la))"
        ),
        r"\ba punto de\b",
        r"\bestuvo cerca\b",
        r"\bcerca de\b",
        r"\bsi (?!bien|no se)",
        r"\brozo\b",
        r"\bacaricio\b",
        r"\bocasion(?:es)? (?:de|para|del)\b",
        r"\boportunidad(?:es)? (?:de|para)\b",
        r"\bintent\w+\b",
        r"\btrat(?:o|aba|aron|ando) de\b",
        r"\bbusc(?:o|aba|aron|ando) (?:el|la|entrar|de)\b(?! entrar por izquierda al area)",
        r"\breclam\w+",
        r"\bpidi\w+\b",
        r"\?\s*$",
        r"\bnecesita\w*\b",
        r"\bquiz\w*\b",
        r"\btal vez\b",
        r"\bpodia\b",
        r"\bparecia\b",
        r"\bopcion de\b",
        r"\bcomo si\b",
        r"\bquer\w+\b",
        r"\bojala\b",
        r"\biba a gol\b",
        r"\btuvo (?:el|la|en sus botas|una|un)\b(?! (?:que|solo))(?! merito)",
        r"\bestuvo a punto\b",
        r"\bpudo (?:marcar|empatar|ampliar|anotar|sentenciar)\b",
        r"\bse quedo con las ganas\b",
        r"\bahog\w+ (?:el|su) grito\b",
        r"\ba punto estuv\w+\b" + _AND_DID,
        r"\bdeb(?:io|ia|iera) (?:de )?(?:haber )?(?:marcar|anotar|marcado|anotado)\b" + _AND_DID,
        r"\bten(?:ia|dria) que haber (?:marcado|anotado)\b",
        r"\bmereci(?:o|a) (?:marcar|anotar)\b" + _AND_DID,
        r"\btuvo en su (?:cabeza|bota|zurda|diestra)\b",
        r"\b(?:llamad[oa] a|(?:fichad|contratad)[oa] para|llego para) (?:marcar|anotar|hacer) (?:\S+ )?goles\b"
        + _AND_DID,
        r"\bfalta de gol(?:es)? de\b",
        r"\b(?:depend(?:e|en|ia|ian)|viv(?:e|en|ia|ian)) de (?:los )?goles de\b",
        r"\bse dispon(?:e|ia) a (?:marcar|anotar)\b" + _AND_DID,
        r"\bamenaz(?:o|aba) con (?:marcar|anotar|el (?:gol|tanto|\d ?[-:] ?\d))",
        (
            r"\b(?:cobra|vive|vivia|olfato|instinto|hambre|don|talento|facilidad|ansios[oa]|ansias|moria|muere|"
            r"obsesion\w*|"
            rf"hablo|hablaba|preguntad[oa]|buen[oa]) (?:de|por|para|con|sobre) {_SCORE}"
        ),
        rf"\b(?:quier\w+|se prop(?:uso|one)|(?:renunci|prob|se neg)(?:o|a|aba) a) (?:volver a )?{_SCORE}",
        r"\bbuen[oa] (?:marca|anota)ndo\b",
        r"\b(?:asegur|jur|anunci|promet|garantiz)(?:o|a|io|e) que (?:marcara|anotara|hara)\b",
        r"\b(?:marca|anota)(?:ba)?n? (?:\S+ ){0,3}?(?:por|cada) (?:\S+ )?(?:temporada|curso|campana|ano|partidos?)\b",
        r"\b(?:marca|anota) siempre\b" + _AND_DID,
        r"\b(?:marca|anota)ban? goles\b",
        r"\btodo menos (?:marcar|anotar|el gol)\b",
        r"\bdes(?:aprovecho|perdicio) (?:el|un) (?:gol|\d ?[-:] ?\d)(?! de| que)",
        r"\bsaco el gol (?:de|a) (?!la |su |dentro)",
        r"\b(?:gol|tanto) de \S+ no (?:llego|llegaba|aparecio)\b(?! hasta| sino)",
        r"(?<!no )\bdej(?:o|aba) escapar (?:el|un|su) (?:gol|tanto|\d ?[-:] ?\d)",
        r"\bcantaba(?:n)? ya (?:el|su) (?:gol|tanto|\d ?[-:] ?\d)",
        r"\bsonaban? con (?:un|el|otro) (?:gol|tanto) de\b" + _AND_DID,
        r"\bpedian? (?:a gritos )?(?:(?:un|el|otro|mas) )?gol(?:es)? de\b" + _AND_DID,
        r"(?<!nadie )\besperaban? (?:un|el|otro) (?:gol|tanto) de\b" + _AND_DID,
        r"\bse espera(?:ba)? que\b",
        r"\b(?:espera|desea|confia en)n? que (?:\S+ ){0,5}?(?:vuelva a )?(?:marque|marcar|anote|anotar)\b",
        (
            r"\b(?:(?:espera|esperaba|desea|deseaba|pretende|pretendia|ansiaba)n?|promet(?:e|io|ia)|"
            r"(?:aspira|aspiraba)n? a|(?:suena|sonaba)n? con|(?:confia|confiaba)n? en) "
            r"(?:poder |volver a )?(?:marcar|anotar|hacer (?:un|el|su) gol)\b" + _AND_DID
        ),
        r"\bfalto (?:un|el|otro) (?:gol|tanto) de\b",
        r"\ble falto (?:marcar|anotar|el gol)\b",
        r"\bech(?:o|aba|aron|aban|a|an) (?:de menos|en falta|a faltar) (?:el|los|un) (?:gol|tanto)(?:es|s)? de\b",
        r"\b(?:frustro|aborto|saco bajo palos|saco sobre la linea) (?:el|un|otro) (?:gol|tanto) (?:de|a)\b" + _AND_DID,
        r"\bsalvo (?:el|un|otro) (?:gol|tanto) (?:de|a) (?:\S+ ){1,2}?(?:(?:sobre|en) la (?:misma )?linea|bajo palos)",
        r"(?<!sin )(?<!por )\bun gol de (?:[^\s,;.]+ ){1,3}?(?:habria|hubiera|hubiese)\b",
        r"\bimagin(?:en|emos|a|ense|ate) que\b",
        r"\b(?:exig|reclam)\w+ (?:mas )?(?:un gol|goles) a\b",
        r"\b(?:suele|solia|acostumbra(?:ba)? a) (?:marcar|anotar|ver puerta)\b" + _AND_DID,
        r"\bsiempre (?:marca|anota)\b" + _AND_DID,
        r"\b(?:viene|vienen|venia|venian) de (?:marcar|anotar)\b" + _AND_DID,
        r"\bsabe lo que es (?:marcar|anotar|hacer gol)\b(?! con)" + _AND_DID,
        (
            r"(?:^|[,;:.(] ?)(?<!\bgol, )(?<!\btanto, )"
            r"(?:(?!(?:y|e|tras) |marc|anot|hizo|hace|logr|consigui|firm|abri)\S+ ){0,5}"
            r"(?:(?:suma|acumula|totaliza|sumaba|acumulaba) (?:ya )?(?:\S+ (?:goles|tantos|dianas)\b"
            r"(?! en (?:el|este) (?:partido|duelo|encuentro|choque))|\S+ (?:partidos|jornadas|semanas|meses) sin\b)"
            r"|lleva (?:\S+ ){1,2}(?:partidos|jornadas|encuentros|semanas) (?:seguid[oa]s )?(?:marca|anota)ndo)"
            + _AND_DID
        ),
        (
            r"\b(?:marco|anoto|(?:ha|habia) (?:marcado|anotado)) (?:ya |hasta |mas de |casi )?(?:\d\d+|siete|"
            r"ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\w+|veint\w+|treinta|cuarenta|cincuenta) "
            r"(?:goles|tantos|dianas)\b"
        ),
        (
            r"\bha (?:marcado|anotado) (?:\S+ ){1,4}?(?:goles|tantos) (?:esta (?:temporada|campana)|este (?:curso|ano)|"
            r"en (?:lo que va|l[oa]s ultim[oa]s))\b"
        ),
    ),
    planned=(
        (
            r"\b(?:jugar|dirigir|arbitrar|enfrentar|recibir|visitar|ser|tendr|disputar|buscar|volver|medir|viajar|"
            r"afrontar)(?:a|an)\b"
        ),
        r"\bproxim[oa]s?\b",
        r"\bmanana\b(?! siguiente)",
        r"\bvisperas\b",
        r"(?<!fase )(?<!ronda )(?<!eliminatoria )\bprevia\b",
        r"\bde cara a\b",
        r"\bse juega\b",
        (
            r"\b(?:recibe|visita|juega|juegan|enfrenta|se enfrentan|miden|se mide|disputa|disputan|"
            r"viaja|afronta|debuta|"
            r"se miden|chocan|busca|llega)\b[^.;:]{0,60}? (?:este|el proximo) (?:lunes|martes|"
            r"miercoles|jueves|viernes|domingo|"
            r"sabado|fin de semana)\b"
        ),
        (
            r"\beste (?:lunes|martes|miercoles|jueves|viernes|domingo|sabado|"
            r"fin de semana)\b[^.;:]{0,40}? (?:recibe|visita|"
            r"juega|juegan|enfrenta|se enfrentan|se miden?|disputan?|viaja|afronta)\b"
        ),
        r"\bva a\b",
        r"\bprogramad\w+",
    ),
    void=(
        r"\b(?:lo )?que (?:seria|hubiera sido|habria sido)\b",
        r"anul\w+",
        r"(?<!protestas por )(?<!protestas por un )(?<!protestas por un posible )\bfuera de (?:juego|lugar)\b",
        r"\boffside\b",
        r"\binvalid\w+",
        r"\bno (?:subio|conto|valio|vale)\b",
        r"\bvar\b(?: \w+){0,6}? (?:anul|invalid|cancel|corrig)\w*",
        r"\bposicion (?:adelantada|ilegal|antirreglamentaria)\b",
        r"\bgol fantasma\b",
        r"\blevant\w+ (?:la bandera|el banderin|la bandera)\b",
        r"\bbanderin\b",
        r"\b(?:en|por) posicion (?:irregular|dudosa|prohibida)\b",
        r"\badelantamiento\b",
        r"\bno lo concedio\b",
        r"\bcancel(?:o|ado|ada)\b",
        (
            r"\b(?:var|arbitr[oa]|colegiad[oa]|linier|asistente) (?:les? )?(?:borro|tumbo|desestimo|quito|arrebato) "
            r"(?:\S+ )?(?:gol|tanto|\d ?[-:] ?\d)"
        ),
        r"\b(?:gol|tanto) (?:de \S+ )?qued(?:o|aba) sin efecto\b",
        r"\b(?:gol|tanto) (?:(?!penal)\S+ ){0,6}?no concedido\b",
        r"\bel juego (?:ya )?estaba (?:parado|detenido|interrumpido)\b",
        r"\bno (?:dio|concedio|otorgo) (?:el|validez al|por (?:bueno|valido) el) (?:gol|tanto)\b",
        (
            r"\b(?:pero|aunque) (?:(?:el|la|su) )?(?:arbitr[oa]|colegiad[oa]|trencilla|juez|linier|asistente) (?:ya )?"
            r"(?:habia )?(?:senal|pit|cobr|decret|sancion)\w+ (?:una )?(?:falta|mano|infraccion)"
            r"(?: (?:previa|anterior|suya|en ataque|en el salto|al portero|de(?:l)? (?:atacante|delantero)))?[.]?\s*$"
        ),
        (
            r"\bcon (?:la mano|el brazo) y (?:el|la) (?:arbitr|colegiad|juez|linier|asistente)\w* (?:lo|la) "
            r"(?:vio|advirtio|pito|senalo)\b"
        ),
    ),
    missed=(
        r"(?:tuvo|tenia|tiene) (?:el gol|el empate|el tanto|el segundo) en (?:sus|los|las) (?:botas|pies|cabeza)",
        r"\bposte\b(?! y (?:gol|entro))",
        r"\bred (?:lateral|exterior|por (?:el lado de )?fuera)\b",
        (
            r"\b(?:porter[oa]|arquer[oa]|guardameta|meta|goler[oa]|cancerber[oa]|guardavallas|zaga|defensa|defensor[a]?|"
            r"zaguero|lateral|central)(?: \S+)? (?:saco|volo|se estiro|se lucio|atrapo|respondio|reacciono)\b"
            r"(?! (?:(?:el balon|la pelota|el esferico) )?(?:del fondo|de la red|de las redes|de su|tarde|mal))"
        ),
        r"\bbajo (?:los )?palos\b|\bsobre la (?:linea|raya)\b|\ben la (?:misma )?linea de gol\b",
        r"\bfondo de la (?:grada|graderia|tribuna)\b",
        r"\btravesano\b",
        r"\blarguero\b",
        (
            r"(?<!junto al )(?<!pegado al )(?<!ajustado al )\bpalo\b"
            r"(?! (?:y (?:gol|entro)|largo|corto|izquierdo|derecho))(?<!segundo palo)(?<!primer palo)"
        ),
        r"\bmadera\b",
        r"\bparadon\b",
        r"\bparada\b",
        r"\bataj\w+",
        r"\bdetuvo\b",
        r"\bdetenido\b",
        r"\btap(?:o|aba)\b(?! la boca)",
        r"\bmano (?:salvadora|prodigiosa|milagrosa|providencial)\b",
        r"\bdesviar\b",
        r"\bdesvi(?:o|ado|ada)\b(?! (?:a la red|al fondo))",
        r"\bdesviado\b",
        r"\bfallo\b",
        r"\bfallaron\b",
        r"\berro\b",
        r"\bafuera\b",
        r"(?<!desde )(?<!de )(?<!\bsi )(?<!que )\bfuera\b(?! de (?:casa|su campo))",
        (
            r"\bpor (?:arriba|encima) (?:de|del)\b(?! (?:la |su )?(?:porter[oa]|arquer[oa]|guardameta|"
            r"meta|guardavallas|"
            r"cancerber[oa]|goler[oa]|cuidapalos|salida|barrera|defensa|zaga|rival))"
        ),
        r"\ba las (?:tribunas|nubes|manos)\b",
        r"\bdesperdici\w+",
        r"(?<!un )(?<!el )(?<!del )(?<!al )(?<!su )\brechaz\w+",
        r"\bdespej(?!e|es\b)\w+",
        rf"\bsalv(?:o|ada|ando)\b(?! un punto)(?!{_BY_A_GOAL})",
        r"\bmalogr\w+",
        r"\bblocad\w+",
        r"\batrap(?:o|a|ado)\b",
        r"\bcontuvo\b",
        r"\bneutraliz\w+",
        r"\bpararl[oa]\b",
        r"\bdetenerl[oa]\b",
        r"\ben las manos\b",
        r"\brozando\b",
        r"\balto\b",
        r"\bperdon(?:o|aron)\b",
    ),
    elsewhere=ELSEWHERE,
    shootout=(
        r"\btanda\b",
        r"\b(?:en|los|por) (?:los )?(?:penales|penaltis)\b",
        r"\bpenal(?:es|ti)? decisivo\b",
        r"\bmuerte subita\b",
        r"\bdesde los once pasos en la\b",
    ),
    turns=("pero", "sin embargo", "aunque", "mas", "solo que", "antes de que", "hasta que"),
)
