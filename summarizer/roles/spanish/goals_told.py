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
                r"(?:<t\d+>|locales|visitantes|local|visitante)(?: [^\s,.;:<]+){0,2}? (?:se adelanto|se adelantaron|"
                r"abri(?:o|eron) el marcador|inauguro el marcador|llego al empate|logro el empate|amplio la ventaja|"
                rf"recorto distancias) (?:con|por|a traves de) (?=<\d+>{_THEN})"
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
