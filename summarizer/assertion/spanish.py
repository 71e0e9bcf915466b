"""What Spanish takes back, doubts, plans or only nearly reaches, in folded words."""

from __future__ import annotations

from summarizer.assertion.cues import Cues

SPANISH = Cues(
    negated=(
        (
            r"\bno (?!temblo|titubeo|vacilo|desentono|defraudo|se lo penso|tuvo (?:problemas|"
            r"dificultad|inconvenientes|compasion)|fallo|falla|perdono|perdona|erro|desaprovecho|"
            r"desaprovecha|desperdicio|solo|dio opcion|"
            r"tuvo piedad|pudo (?:hacer nada|evitar|atajar|detener|retener|blocar|despejar|contener|parar|impedir|"
            r"controlar|"
            r"sujetar|atrapar|llegar|alcanzar)|tuvo que|dejo de|le dio opcion|llego|"
            r"se hizo esperar|tardo)(?:\S+ ){0,3}?"
        ),
        r"\bsin (?:marcar|anotar|exito|fortuna|que|poder|lograr)",
        r"\bnunca\b",
        r"\bjamas\b",
        r"\bimpidi\w+",
        r"\bevit(?:o|a|ar|ando)\b",
        r"\bneg(?:o|aba|ando|ado)\b",
        r"\bni siquiera\b",
        r"\bningun (?:gol|tanto)",
        r"\bpara impedir\b",
    ),
    hedged=(
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
    ),
    planned=(
        (
            r"\b(?:jugar|dirigir|arbitrar|enfrentar|recibir|visitar|ser|tendr|disputar|buscar|volver|medir|viajar|"
            r"afrontar)(?:a|an)\b"
        ),
        r"\bproxim[oa]s?\b",
        r"\bmanana\b(?! siguiente)",
        r"\bvisperas\b",
        r"\bprevia\b",
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
        r"\bfuera de (?:juego|lugar)\b",
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
    ),
    missed=(
        r"(?:tuvo|tenia|tiene) (?:el gol|el empate|el tanto|el segundo) en (?:sus|los|las) (?:botas|pies|cabeza)",
        r"\bposte\b(?! y (?:gol|entro))",
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
        r"\bsalv(?:o|ada|ando)\b(?! un punto)",
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
    elsewhere=(
        r"\ben (?:dos|tres|cuatro|cinco|seis|\d+) de (?:sus|los|las) (?:\w+ )?ultim[ao]s\b",
        (
            r"\b(?:semana|mes|ano|temporada|jornada|torneo|fecha|domingo|sabado|jueves|"
            r"encuentro) (?:pasad[oa]|anterior)\b"
        ),
        r"\bhace (?:\S+ )?(?:anos|meses|semanas|dias|temporadas)\b",
        r"\b(?:el|en el) (?:partido|encuentro|duelo|juego|choque) de ida\b",
        r"\ben la ida\b",
        r"\bla ida\b",
        r"\bpasad[oa] (?:jueves|lunes|martes|miercoles|viernes|sabado|domingo|jornada|temporada|semana)\b",
        r"\b(?:conseguido|logrado) el (?:jueves|miercoles|martes|domingo|sabado)\b",
        r"\ben (?:19|20)\d\d\b",
        r"\bel otro (?:partido|duelo)\b",
        r"\bantes en\b",
        r"\bano pasado\b",
        r"\bjornada anterior\b",
        r"\bultimo (?:gol|partido) (?:que|en)\b",
    ),
    shootout=(
        r"\btanda\b",
        r"\b(?:en|los|por) (?:los )?(?:penales|penaltis)\b",
        r"\bpenal(?:es|ti)? decisivo\b",
        r"\bmuerte subita\b",
        r"\bdesde los once pasos en la\b",
    ),
    turns=("pero", "sin embargo", "aunque", "mas", "solo que", "antes de que", "hasta que"),
)
