"""Who was sent off, who failed from the penalty spot and who saved it, beyond plain Spanish verbs."""

from __future__ import annotations

from summarizer.roles.vocabulary import WORD, Idioms, Role

_RED = (
    r"(?:roja(?: directa)?|carton rojo|doble carton(?: preventivo| amarillo)?|segundo carton|"
    r"segunda (?:tarjeta |cartulina )?amarilla|doble (?:amarilla|amonestacion))"
)

_SPOT = (
    r"(?:penalti|penal|penalty|pena maxima|once metros|once pasos|doce pasos|punto de penalti|"
    r"punto penal|punto fatidico|"
    r"manchon|maxima pena|11 metros|11 pasos|12 pasos)"
)

_SAVE = (
    r"(?:detuvo|detiene|paro|para|atajo|ataja|desvio|desvia|rechazo|despejo|adivino|repelio|tapo|contuvo|"
    r"detenia|paraba|atajaba)"
)

_OTHER = r"(?: (?!(?:tras|antes|despues)(?![a-z]))[^\s.;:<]+)"
"""A word that parts no kick from the penalty told behind it."""
_ASTRAY = (
    r"(?:fuera|afuera|desviado|alto|a las nubes|por encima|"
    r"al palo|al poste|al larguero|al travesano|en el palo|en el poste|en el larguero)"
)
_KICKED = r"(?:enviado|mandado|tirado|lanzado|chutado|disparado|estrellado|pateado)"
_HAD_FAILED = (
    rf" (?:ha|habia){WORD}{{0,2}}? (?:(?:fallado|errado|marrado|malogrado){_OTHER}{{0,4}}? {_SPOT}|"
    rf"{_KICKED} {_ASTRAY}{_OTHER}{{0,3}}? {_SPOT}|{_KICKED}{_OTHER}{{0,3}}? {_SPOT} {_ASTRAY})"
)
"""A kick that had gone astray before what is told."""

KICKS_AND_CARDS = Idioms(
    before={
        Role.OFFICIAL: (
            (
                r"(?:presidente|delegado|preparador fisico|preparador|masajista|utillero|segundo entrenador|"
                r"asistente tecnico|ayudante)"
            ),
        ),
        Role.SENT_OFF: (
            (
                r"(?:entrada|falta|codazo|patada|agresion|mano|plantillazo|pisoton|"
                r"planchazo)(?: [^\s,.;:<]+){0,4}? de (?=<\d+>[^.;]{0,60} le (?:costo|supuso|valio) la (?:roja|"
                r"expulsion|segunda))"
            ),
            rf"{_RED}(?: (?!por\b|tras\b)[^\s,.;:<]+){{0,3}}? (?:a|al|para|de|contra)",
            (
                r"(?:expulso|expulsa|expulsaron|expulsando|expulsar|expulsado|echo|echa|echaron|echado|echar|mando|manda|mandado|"
                r"mandar|mandando|envio|envia|enviado|enviar)"
                r"(?: (?:con|por) [^\s,.;:<]+(?: directa| amarilla)?)? a(?:l)?(?: (?:la caseta|la calle|las duchas|"
                r"la ducha|los vestuarios|vestuarios) al?)?"
            ),
            (
                r"(?:perdia|perdio|pierde|perder)(?: por (?:expulsion|roja|"
                r"doble amarilla))? al? (?=<\d+>[^.;:]{0,40}(?:expuls|roja|amarilla))"
            ),
            r"(?:perdia|perdio|pierde) por (?:expulsion|roja|doble amarilla)(?: directa)? al?",
            (
                r"expuls\w+(?: (?:con|por|tras) (?:tarjeta |cartulina )?(?:roja|doble amarilla|"
                r"amarilla)(?: directa)?)? "
                r"a(?:l| los| las| la)?(?: [^\s,.;:<]+){0,2}? (?:de la|de los|del|de) <t\d+>,?"
            ),
            r"(?:expuls\w+|roja(?: directa)?|doble amarilla)(?: directa)? (?:a|para) (?:los|las)(?: [^\s,.;:<]+){1,3}?",
        ),
        Role.MISSED: (
            (
                rf"(?:el|la|un|una|al) (?:{_SPOT}|lanzamiento|disparo|tiro)(?: (?:lanzad|ejecutad|tirad|"
                rf"cobrad)[oa])? (?:de|por) (?=<\d+>"
                rf"{WORD}{{0,6}}?(?:,? lo| la|,? que)?{WORD}{{0,1}} (?:{_SAVE}|fue (?:deten|ataj|desvi|rechaz|"
                rf"par)|se (?:fue|estrello|marcho)|dio "
                r"en|pego en|salio|acabo en))"
            ),
            (
                rf"{_SPOT}[^.;]{{0,70}}? (?:y|pero|que)(?: (?:el|la))?(?: [a-z]+)? (?=<\d+> (?:la|"
                rf"lo) (?:mando|envio|tiro|echo|volo|"
                r"estrello|lanzo|disparo) (?:a volar|a las nubes|a la tribuna|a las gradas|a la grada|"
                r"fuera|afuera|alto|desviad|"
                r"por encima|por arriba|al (?:palo|poste|larguero|travesano|cielo|limbo)))"
            ),
            (
                rf"{_SPOT}[^.;<]{{0,40}}? que(?: (?:el|la) [a-z]+)? <\d+> le (?:tapo|atajo|detuvo|"
                rf"paro|saco|contuvo|adivino)"
                r"(?: [^\s.;:<]+){0,2}? a(?:l)?(?: [a-z]+)?"
            ),
            (
                rf"(?:fallo|erro|desperdicio|desaprovecho|malogro|marro) (?:un|una|el|la) {_SPOT},? (?:por medio de|"
                r"por mediacion de|por intermedio de|a traves de)"
            ),
            (
                rf"(?:{_SPOT}|lanzamiento) que (?=<\d+> (?:fallo|erro|desperdicio|malogro|estrello|mando|envio|"
                rf"tiro fuera|lanzo fuera|no ))"
            ),
        ),
        Role.SAVED: (
            rf"(?:lo|la) (?:{_SAVE})(?: (?:el|la|un))?|le (?:{_SAVE}) (?:el|la|un)",
            r"(?:vio como|batir a|superar a|vencer a|enganar a)",
        ),
    },
    after={
        Role.REFEREE: (
            (
                rf" (?:le )?(?:(?:expulso|mostro|enseno|exhibio|echo)(?= (?:{WORD}{{0,5}} )?(?:<\d|a <\d|la roja))|"
                rf"saco(?= (?:{WORD}{{0,5}} )?la roja))"
            ),
            (
                r" (?:mando|envio) (?=a (?:la caseta|la calle|las duchas|los vestuarios|<\d+> (?:a la caseta|"
                r"a la calle|a las duchas|a los vest)))"
            ),
        ),
        Role.SENT_OFF: (
            r"[^.;:<]{0,50}? (?:y )?(?:se )?(?:fue|marcho|ira) a la (?:calle|caseta|ducha)\b",
            r"(?:,[^.;:<]{2,60},)? (?:fue|resulto|acabo|termino|se fue|acabaria|terminaria|seria) expulsad[oa]\b",
            (
                r" (?:siguio|seguia|corrio|correria)(?: (?:el mismo|identico) camino| sus pasos|"
                r" (?:la misma|identica) suerte)"
                r"(?=[^.;]{0,60}(?:roja|amarilla|codazo|protest|expuls|agresion|entrada|patada|insult))"
            ),
            r" se hizo expulsar\b",
            (
                r",? (?:que |quien )?[^.;:<]{0,25}(?:tenia|habia visto|arrastraba|cargaba)[^.;:<]{0,15} "
                r"amarilla[^.;:<]{0,25}, (?:vio|recibio|se gano|se llevo) "
                r"la segunda(?= (?:en|a los|al|por|y)(?![a-z])|[,.])"
            ),
            (
                r" (?:dejo|dejaba) (?:a los suyos|a su equipo|a sus companeros) (?:con (?:diez|nueve|10|9|uno menos|"
                r"un (?:hombre|jugador) menos)|en inferioridad)"
            ),
            r" se (?:hizo expulsar|autoexpulso|fue expulsado|gano (?:la|una) (?:expulsion|roja))",
            (
                r" (?:tuvo que|debio) (?:abandonar|dejar|marcharse|irse)[^.;:<]{0,40} (?:por (?:doble|roja|segunda|"
                r"expulsion|acumulacion))"
            ),
        ),
        Role.MISSED: (
            _HAD_FAILED,
            (
                r" (?:vio|veia|ve) como (?:(?:el|la) [a-z]+(?: (?:rival|local|visitante))?|<\d+>) le "
                rf"(?:paraba|atajaba|detenia|tapaba|desviaba|paro|atajo|detuvo|desvio) (?:el|un|su|la) {_SPOT}(?! al? )"
            ),
            (
                rf"(?:,? que)? (?:no (?:acerto|pudo|logro|consiguio|supo|atino|aprovecho|fue capaz)|fallo|"
                rf"erro)(?: (?:a |de )?(?:convertir|transformar|"
                rf"marcar|batir|superar|enganar|anotar))?(?:{WORD}{{0,3}}(?: <\d+>)?){WORD}{{0,4}}? {_SPOT}"
            ),
            (
                rf"{WORD}{{0,2}}? (?:disparo|chuto|remato|golpeo|estrello|envio|mando|lanzo|tiro|pateo)(?: (?:al|"
                rf"en el|contra el|fuera|alto|desviado|"
                rf"por encima|a las){WORD}{{0,3}}?)? (?:la|el|su) {_SPOT}(?!(?: [^\s,.;:<]+){{0,3}}? (?:al fondo|"
                rf"a la red))"
            ),
            (
                rf" (?:pudo|tuvo (?:en sus botas|la ocasion de)|podia|dispuso) (?:[^.;:<]{{0,40}} )?(?:de(?: una?)?|"
                rf"desde el|desde los|con un) "
                rf"{_SPOT}\b[^.;:<]{{0,30}},? (?:pero|mas|aunque)\b(?=[^.;:]{{0,60}}(?:despej|detuv|"
                rf"detien|par[oa]\b|"
                rf"ataj|poste|palo|fuera|larguero|travesano|estir|estrell|adivin|fallo|erro|desvi|nubes|saco|rechaz))"
            ),
            (
                rf" (?:lo|la) (?:lanzo|tiro|ejecuto|pateo|cobro|remato)\b[^.;:<]{{0,30}},? (?:y|"
                rf"pero) <\d+>(?:,[^.;:<]{{1,40}},)?"
                rf"(?: se)? (?:lo |la |le )?(?:{_SAVE})"
            ),
            (
                rf" (?:ha|habia) (?:fallado|errado|marrado|desperdiciado|malogrado|desaprovechado|estrellado)"
                rf"(?: [^\s.;:<]+){{0,5}}? {_SPOT}"
            ),
            (
                rf" (?:dilapid|marr|desaprovech|malgast|desperdici|err|malogr)(?:o|a|"
                rf"aba)\b(?: [^\s.;:<]+){{0,5}}? {_SPOT}"
            ),
            (
                r" (?:pateo|ejecuto|cobro|lanzo|tiro|disparo|remato|la pateo),? (?:y |pero )?(?:le |lo |se lo |se la )?"
                r"(?:atajo|detuvo|paro|tapo|contuvo|despejo|rechazo) (?=<\d)"
            ),
            (
                rf" (?:vio como|se topo con|se encontro con|choco con|se estrello (?:con|ante|"
                rf"contra)) <\d+>[^.;:<]{{0,40}} {_SPOT}(?! al? )"
            ),
            (
                rf"{WORD}{{0,3}}? (?:ejecuto|lanzo|tiro|cobro|pateo) (?:el |la |un )?{_SPOT},? (?:y|"
                rf"pero) <\d+> (?:lo |la )?(?:{_SAVE})"
            ),
        ),
        Role.SAVED: (rf",? (?:que |quien )?(?:(?:lo |la |le |se lo |se la )|(?!para ))(?:{_SAVE})\b(?! <)",),
    },
)
