"""Whose goal Spanish says one was: "el gol fue de", "el autor del gol fue", "lo transformó", "se adelantó con"."""

from __future__ import annotations

from summarizer.roles.spanish.pieces import GOAL, KEEPER
from summarizer.roles.vocabulary import Idioms, Role

_NO_MAKING = r"(?<!de )(?<!del )(?<!para el )(?<!en el )(?<!a )"
"""No goal that somebody made, missed or let in: "el pase del gol fue de"."""
_WHICH = r"(?: (?:unico|unica|primer|primero|segundo|tercer|tercero|cuarto|quinto|ultimo|solitario|gran|dos|tres))?"
_PLAIN = (
    r"(?: (?!pasad|anterior|culpa|anulad|fallad|errad|perdid|encajad|recibid|no |asist|pase|"
    r"ocasion)[^\s,.;:<]+| <t\d+>)"
)
_SHOT = r"(?:cabezazo|testarazo|remate|disparo|tiro|zurdazo|derechazo|volea|frentazo|latigazo)"
_GOES_IN = (
    r"(?: [^\s,.;:<]+){0,3}? (?:para el \d|al fondo|a la red|a las mallas|a gol|por la escuadra|imparable|inapelable|"
    r"que (?:supuso|significo|puso|se colo|entro|acabo en (?:gol|la red)))"
)
_THEN = (
    r"(?:[.;)]|$|,(?! (?:su|el|la|como|en|que|quien))| \(| en el (?:minuto|\d)| a los \d| al (?:minuto|borde|filo)|"
    r" tras (?!la|su)| de (?:cabeza|penal|falta|tiro)| a pase| y <| poco| antes| desde)"
)
"""What follows a scorer who is told right behind his side's goal, and nobody of whom something else is told."""
_ONWARD = r"(?![^.;]{0,90}(?:pero|aunque|sin embargo|fuera|desvi|porter|arquer|guardameta|evit|impid|poste|larguero))"
_BALL = r"(?<!mal )(?:pase|asistencia|centro|servicio|envio|balon|saque de esquina|corner)"
_ONWARD_BY_KEEPER = r"(?![^.;]{0,90}(?:pero|aunque|sin embargo|fuera|desvi|evit|impid|poste|larguero))"
_PLAYER = r"(?:(?!pase|centro|falta|error|saque)[a-z-]{4,} ){0,2}"
_ASIDE = r"(?:,(?: [^\s,.;:<]+){1,6},)?"
_HIS_GOAL = (
    r"(?:el|los|la autoria del?|otro)(?: (?:solitario|decisivo|unico|primer|segundo|tercer|cuarto|quinto|sexto|ultimo|"
    rf"gran|dos|tres))?(?: y (?:unico|ultimo))? {GOAL}\b"
    r"(?! (?:anulad|invalidad|fallad|errad|encajad|recibid|(?:de )?(?:la )?(?:semana|jornada|fecha|temporada) (?:pasad|"
    r"anterior)|en contra))"
)
_TO_SCORE = (
    rf"(?:(?:marcar|anotar|empatar|ampliar|igualar|sentenciar|recortar|descontar)(?! al? )|batir al? |"
    r"(?:hacer|poner|firmar|abrir|inaugurar|lograr|conseguir|establecer|cerrar|aumentar|meter|sumar|decretar|sellar)"
    rf"(?: (?!falta|pase|centro|saque|penal|del? )[^\s,.;:<]+){{1,3}}? (?:{GOAL}|primero|segundo|tercero|cuarto|quinto|"
    r"sexto|marcador|cuenta|lata|resultado|"
    r"goleada)\b|(?:mandar|colocar|enviar|alojar|meter)(?:l[ao])? (?:(?:el|la) [a-z]+ )?(?:al fondo|a la red|dentro|"
    r"en la red)\b)"
)
_FOR_THE_GOAL = (
    r"(?:para|en) (?:el|un|su) (?:\d ?- ?\d|\d a \d|(?:primer|segundo|tercer|primero|tercero|cuarto|quinto)"
    r"(?! (?:palo|poste|tiempo|acto))|gol|empate|tanto|descuento|golazo|definitivo)\b"
)
"""The goal for which somebody is served."""
_CAME = r"(?:llego|llegaria|llegaba|vino|vendria|cayo|caeria|surgio|se produjo)"
_ORDINAL = rf"(?:primer|segundo|tercer|cuarto|quinto)o?(?= (?:gol|tanto|{_CAME}|con|gracias|para))"
_ENDS = (
    r"(?:[.;)]|$|,(?! (?:su|el|la|como|en|que|quien|y|<|aunque|pero|tras))| \(| en el (?:minuto|\d)| a los \d|"
    r" al (?:minuto|borde|filo|\d)| desde| de (?:cabeza|penal|falta|tiro)| poco| antes)"
)
"""What follows a shot that nobody else turns in."""
_HAD_SCORED = (
    r"(?:(?:marc|anot|empat|igual|descont)(?:ara|ase)\b(?! (?:al? <|de cerca|(?:muy )?bien|"
    r"al? (?:su|un|el|la) |el (?:camino|final|ritmo|"
    r"fuera)|la pauta|falta|(?:el |un )?penal))|(?:abri|inaugur)(?:era|ara|ese|ase) (?:el marcador|la cuenta|la lata)|"
    r"(?:hici|pusi|meti|consigui|lograr?|firmar?)(?:era|a|ese) (?:el|un) (?:\d ?- ?\d|gol|empate|primero|segundo|"
    r"tanto)\b)"
)
"""What a player had done when something else came about: "después de que la estrella anotara"."""

GOALS_TOLD = Idioms(
    scores=(
        r"dej(?:o|a|aba|ando) (?:el )?(?:marcador|resultado|tanteador|luminoso) en (?:el |un )?\d",
        (
            r"(?:cabece|remat|conect|empalm|empuj|volea|desvi|prolong)(?:o|a)(?: de [a-z]+)? (?:el|un|"
            r"al|su)(?: [a-z]+){0,2}? "
            rf"{_BALL}(?: (?!fuera|alto|al? (?:palo|poste|larguero|portero|travesano)|que )(?:<\d+>|"
            r"[^\s,.;:<]+)){0,6}? "
            rf"para (?:el|un) (?:\d ?- ?\d|\d a \d|empate|primer|segundo|tercer|gol|tanto)"
        ),
        (
            r"(?:lo|la) (?:transform(?:o|a|aria)|convirtio|materializ(?:o|a))\b(?! (?:todo|al?)(?![a-z])|"
            r" en (?!el (?:minuto|\d)))"
        ),
        r"(?<=que )(?:transform(?:o|a|aria)|convirtio)\b(?! (?:todo|al?)(?![a-z])| en (?!el (?:minuto|\d)))",
        r"que <\d+> (?:transform(?:o|a|aria)|convirtio)\b(?! (?:todo|al?)(?![a-z])| en (?!el (?:minuto|\d)))",
        r"clav(?:o|a|aba|aria) (?:el|un|su) (?:\d ?- ?\d|empate|primero|segundo|tercero|gol|golazo)\b",
        r"(?:la|lo) empalm(?:o|a)(?: [^\s,.;:<]+){0,4}? (?:para|y (?:puso|marco|anoto|hizo)) el (?:\d|empate|gol)",
        r"devolv(?:io|e|eria) (?:las tablas|la igualdad|el empate|la igualada|la paridad)",
        rf"{KEEPER}(?: [^\s.;:<]+){{0,3}}? y (?:lo|la|le) (?:batio|fusilo|vencio|supero con)\b",
    ),
    before={
        Role.SCORER: (
            rf"{_NO_MAKING}\b{GOAL}{_PLAIN}{{0,4}}? (?:corrio|corrieron) (?:a cargo|por cuenta) de",
            rf"(?:surgio|emergio|aparecio|se alzo) la figura de (?=<\d+> para {_TO_SCORE}{_ONWARD})",
            rf"{_BALL} (?:para|del?|en) (?:el )?(?:[a-z]+ )?(?:gol|tanto|golazo|empate) de",
            (
                rf"(?:sirvio|puso|dejo|regalo|brindo)(?: en bandeja)? (?:el|un) (?:{GOAL}) (?:en bandeja "
                rf")?al? (?=<\d+>{_ENDS})"
            ),
            (
                r"(?:(?:la|el balon|la pelota|el esferico) (?:dej|pas|entreg|regal|brind|toc|devolv|ced)(?:o|io|a|e)|"
                r"(?:dej|pas|entreg|brind|toc|devolv|ced)(?:o|io) (?:el balon|la pelota|el esferico)) al? "
                r"(?=<\d+> para que (?:hiciera|pusiera|marcara|anotara|empujara|definiera|firmara|empatara|fusilara|"
                rf"sentenciara){_ONWARD})"
            ),
            rf"{_NO_MAKING}\b{GOAL}{_PLAIN}{{0,6}}? (?:fue|seria)(?: (?:obra|cosa))? de",
            (
                r"(?<!pasad[oa] )(?<!anterior )(?:despues|luego) (?:de )?que (?:(?:el|la|su) (?:[^\s,.;:<]+ ){1,4}?)?"
                rf"(?=<\d+> {_HAD_SCORED}{_ONWARD})"
            ),
            (
                rf"(?:autor|autora|artifice) (?:del|de los|de la|de un){_WHICH} {GOAL}{_PLAIN}{{0,4}}? "
                r"(?:fue|seria)"
            ),
            (
                r"encargad[oa] de (?:abrir|inaugurar|poner el \d|empatar|igualar|marcar|ampliar|recortar|sentenciar|"
                rf"transformar){_PLAIN}{{0,5}}? (?:fue|seria)"
            ),
            (
                r"(?:goles|tantos|dianas)(?: (?!anulad|fallad|encajad|pasad)(?:<t\d+>|[^\s,.;:<]+)){0,4}? fueron"
                r"(?: (?:marcados|anotados|convertidos|obra))? (?:del?|por)"
            ),
            rf"(?<!no )(?:fue|seria|es|era) (?:del?|de la) {_PLAYER}(?=<\d+>{_ASIDE} {_HIS_GOAL})",
            rf"(?:^|[.;:] )(?:de|del) (?=<\d+> (?:fue|seria|es) {_HIS_GOAL})",
            (
                rf"(?<!no )(?:le )?(?:correspondio|pertenecio|toco) (?:al?|a la) {_PLAYER}(?=<\d+>{_ASIDE} "
                rf"(?:{_HIS_GOAL}|{_TO_SCORE}))"
            ),
            rf"{_NO_MAKING}\b{GOAL}{_PLAIN}{{0,4}}? (?:correspondio|pertenecio) al?",
            (
                r"(?<!sin )(?<!no hubo )tiempo(?: [^\s,.;:<]+){0,2}?,? para que (?:el |la "
                rf")?{_PLAYER}(?=<\d+>{_ASIDE} (?:{_HAD_SCORED}|"
                rf"(?:firm|establec|cerr|sell|ampli|sentenci)(?:ara|iera) (?:el|la|su)){_ONWARD})"
            ),
            (
                rf"(?:aprovechad|capturad|cazad|recogid)[oa]s? por (?:el |la )?{_PLAYER}(?=<\d+>{_ASIDE} "
                rf"para {_TO_SCORE}{_ONWARD_BY_KEEPER})"
            ),
            (
                r"(?:asist(?:io|e|ia|iendo)|habilit(?:o|a|ando)|sirv(?:io|e|iendo)|ced(?:io|e|iendo)) (?:al?|a la) "
                rf"{_PLAYER}(?=<\d+> {_FOR_THE_GOAL}{_ONWARD})"
            ),
            (
                rf"(?:{_NO_MAKING}\b(?:{GOAL}|{_ORDINAL})(?: (?!no |anulad|pud|estuvo)(?:<t\d+>|[^\s,.;:<]+))"
                rf"{{0,4}}? {_CAME}|(?<!no ){_CAME} (?:el|la) (?:{GOAL}|{_ORDINAL}))"
                r"(?: (?!pase|centro|asist|rechace|rebote|cerca|casi)(?:<t\d+>|[^\s,.;:<]+)){0,6}?,? "
                r"(?:con|gracias a|tras|"
                r"mediante|merced a|fruto de|producto de|por|en) (?:un|una|otro|otra|el|la) (?:[a-z]+ )?"
                rf"(?:{_SHOT}|bombazo|chutazo|trallazo|misil|zapatazo|golpeo|lanzamiento|vaselina|chilena|tiro libre)"
                rf"(?: (?!fuera|alto|desviad|rechaz)[^\s,.;:<]+){{0,3}}? (?:del?|de la) {_PLAYER}(?=<\d+>{_ENDS})"
            ),
            (
                r"(?:<t\d+>|locales|visitantes|local|visitante)(?: [^\s,.;:<]+){0,2}? (?:se adelanto|se adelantaron|"
                r"abri(?:o|eron) el marcador|inauguro el marcador|llego al empate|logro el empate|"
                r"(?:amplio|estiro|aumento|"
                r"alargo) (?:la|su) (?:ventaja|renta|cuenta)|igualo|se puso (?:por delante|en ventaja|arriba)|abrio la "
                rf"(?:cuenta|lata)|sentencio|dio la vuelta|recorto distancias) (?:con|por|a traves de) (?=<\d+>{_THEN})"
            ),
            rf"(?:<t\d+>) (?:empato|igualo) por (?=<\d+>{_THEN})",
            (
                r"(?:centro|saque de esquina|corner|pase|falta|envio|servicio) de <\d+>,? y "
                rf"{_SHOT}(?: [^\s,.;:<]+){{0,2}}? de (?=<\d+>{_GOES_IN})"
            ),
            r"(?:^|[.;] )(?:m|min|minuto)\.? ?\d{1,2}'?[:,.] ?(?=<\d+>[^.;<]{0,70}[;,] ?\(?\d ?- ?\d)",
            (
                r"(?:asistio|asiste|habilito|sirvio|cedio|centro) (?:a|para) (?=<\d+> para que (?:hiciera|pusiera|"
                rf"marcara|anotara|empujara|definiera|firmara|empatara|fusilara|sentenciara){_ONWARD})"
            ),
        ),
    },
    after={
        Role.SCORER: (
            (rf" (?:fue|es|seria) (?:el |la )?(?:autor|autora|artifice) (?:del|de los|de la|de un){_WHICH} {GOAL}\b"),
        ),
    },
)
