"""By what Spanish words a goal is one side's."""

from __future__ import annotations

from summarizer.verification.gains.wording import (
    END,
    PEOPLE,
    SIDE,
    Course,
    Grammar,
    Names,
    Prizes,
    Wording,
    any_of,
    some,
)

_THE = "(?:el |la |los |las )?"
_OF_THE = f"(?:de|del) {_THE}"
_OF = f"(?:{_OF_THE}|{_THE})"
_FOR = f"(?:para|por) {_THE}"
_GOAL = any_of(
    "gol(?:es|s)?|golazos?|tantos?|dianas?|dobletes?|tripletes?|hat-trick",
    "penalt[iy]s?|penal|cabezazos?|testarazos?|remates?|disparos?",
)
_BY_GOAL = (
    r"(?:con|gracias al?|merced al?|mediante|por medio de|a traves de)"
    rf"{some(3)} {_GOAL}{some(5)} <x>"
)
"""By whose goal something comes about: "con dos goles de Ferreira"."""
_DOES = r"(?:, [^<;:.]{3,140},)?(?: (?!(?:no|casi|tras|cuando|si|se) )[^\s<;:.,]+){0,5}?"
_WINS = any_of(
    "venci(?:o|eron)|vence|derrot(?:o|aron|a)|gan(?:o|aron|a)|super(?:o|aron|a)|doblego|doblegaron",
    "bati(?:o|eron)|bate|tumb(?:o|aron|a)|gole(?:o|aron|a)|arroll(?:o|aron)|aplast(?:o|aron)",
    r"se (?:impuso|impusieron|impone|llevo|llevaron|clasific\w+|adjudic\w+|hizo con)",
    "sum(?:o|aron|a)|conquist(?:o|aron)|rescat(?:o|aron)|avanz(?:o|aron)|alcanz(?:o|aron)",
)
_ON = (
    r"(?:(?! (?:partid[oa]|encuentro|duelo|choque|cotejo|noche|tarde|pese|apesar) )"
    r"(?: [^\s<;:.,]+|,| <[hapo]>))"
)
"""What stands between a win and the goals that brought it; a match with goals has those of both sides."""
_IS_AHEAD = "(?:ganando|venciendo|ganaban?|mandaban?|vencian?|(?:con|en) ventaja|por delante)"
_SCORES = any_of(
    "marc|anot|hizo|logr|consigu|firm|convert|transform|conquist",
    "empat|igual|descont|ampli|puso|aument|recort",
)
_GOAL_WORD = any_of(
    "el|la|los|un|una|su|de|dos|tres|cabeza|penalti|gol|goles|tanto|ventaja",
    r"primer|primero|segundo|tercero|tercer|cuarto|unico|empate|descuento|igualada|igual|\d ?[-ax] ?\d",
)
_KEEPER = "(?:porter[oa]|arquer[oa]|guardameta|meta|cancerbero|guardavallas|goler[oa])"
_DEFENCE = "(?:defensas?|zaga|retaguardia|defensiva)"
_PLAYER = any_of(
    r"hombre|mujer|nueve|diez|siete|(?:dorsal|numero) \d+|jugadora?|futbolista",
    "estrella|figura|referente|referencia|bigoleador|pichichi|joya|perla|emblema",
)
_SIDE_KIND = "(?:equipo|conjunto|cuadro|once|escuadra|plantel)"
_MEN = "pupilos|pupilas|hombres|chicos|chicas|dirigidos|muchachos"

_CAME = (
    "(?:lleg|vin|ven|cay|surg|subi|pus|pon|hizo|hac|hici|anot|marc|convirt|logr|firm|estableci|decret|consigu)[a-z]*"
)
"""How a score comes about, or who brings it about."""
_CLEARED = "(?:despej|rechaz|cort|contra|intercept|perdi|rob)"
"""What is done to a ball that a side has stopped, and that is its no more."""

_GAINS = (
    # se adelantó, abrió el marcador, empató, amplió, sentenció
    rf"se adelant\w+|se p(?:one|onen|uso|usieron){some(2)} (?:delante|ventaja|arriba)",
    rf"tom\w+{some(2)} (?:ventaja|delantera)",
    r"abri\w+ (?:el marcador|la cuenta|la lata|el tanteador|el score)|inaugur\w+",
    r"empat\w+|igual(?:o|aron|a|an)|amplia?(?:o|aron|ba)?|aument(?:o|aron)|sentenci(?:o|aron|a)",
    "descont(?:o|aron)|recort(?:o|aron|a|an)|acort(?:o|aron)|redujo|redujeron",
    "remont(?:o|aron)(?! (?:el|un|los|tras|despues)(?![a-z]))|marc(?:o|aron|an)|anot(?:o|aron)",
    (
        rf"(?:consigu\w+|logr\w+|encontr\w+|hall\w+|lleg\w+ al?){some(3)} (?:gol|tanto|empate|igualada|"
        r"igualdad|paridad|ventaja|"
        "premio|segundo|tercero|diana|anotacion(?: del empate)?)"
    ),
    "(?:estir|duplic|alarg|encarril|desnivel|volte)(?:o|aron|a)|(?:dio|dieron) (?:la )?vuelta",
    rf"(?:dispuso|tuvo|goz|forz|provoc)\w*{some(3)} (?:penal|penalti|corner|esquina|falta)",
)
_GAINING = (
    (
        rf"{SIDE} [a-z]+(?:aron|ieron)[^<;:.]{{0,90}}? y (?:marcaron|anotaron|empataron|igualaron|"
        r"ampliaron|abrieron el|"
        rf"se adelantaron|descontaron|hicieron el|pusieron el){END}"
    ),
    # ganó con un gol de Ferreira; con un gol de Ferreira, el Tordesa ganó
    rf"{SIDE}{_DOES} {_WINS}(?!\w){_ON}{{0,14}}? {_BY_GOAL}",
    rf"^\W*{_BY_GOAL}(?:,? [^<;:.]{{0,50}})?, {_THE}{SIDE}{_DOES} {_WINS}(?!\w)",
    # ganaba con, ganaba 1-0 tras
    rf"{SIDE}{_DOES} {_IS_AHEAD}{END}{_ON}{{0,10}}? {_BY_GOAL}",
    (
        rf"{SIDE}{_DOES} {_IS_AHEAD}(?: por:?)? [1-9] ?[-ax] ?0(?: [a-z]+){{0,4}}? "
        rf"(?:despues de(?: que)?|tras)(?! anul){some(5)} <x>"
    ),
    # respondió por medio de, golpeó primero
    rf"{SIDE}{some(2)} (?:respond|reaccion|replic)\w+,? (?:con|por|gracias|mediante){END}",
    rf"{SIDE}{some(2)} golpe(?:o|aron|a|an) primero{END}",
    (
        rf"{SIDE} (?:respondio|respondieron|reacciono|reaccionaron|no se rindio|no se rindieron) [ey] <x>"
        "(?! (?:sentenci|sell|liquid|castig|mat))"
    ),
)
_GIVEN = (
    # el 3 a 2 para el, abrió el marcador para el, el gol de la victoria del
    (
        rf"(?<![a-z])(?:(?P<came>{_CAME})(?: [^\s<;:.,]+){{0,2}}? )?el \d ?(?:[-ax]|a) ?\d(?: parcial| definitivo)? "
        rf"(?:para|a favor del?) {_THE}{SIDE}(?(came)|,? (?:(?:lo|la) [a-z]+ <x>|{_CAME}|fue (?:obra )?de <x>))"
    ),
    (
        r"(?<![a-z])(?:abri|inaugur|ampli|aument|estir|igual|descont|redu[cj])\w*"
        r" (?:el|la|las) (?:marcador|ventaja|cuenta|lata|renta|diferencia|distancias?|goleada|tanteador|casillero) "
        rf"para {_THE}{SIDE}"
    ),
    (
        r"(?<![a-z])(?:gol|tanto|golazo|diana)(?: [^\s<;:.,]+){0,2}? (?:del?|de la) (?:la "
        r")?(?:victoria|triunfo|empate|"
        rf"igualada|descuento|honor|tranquilidad|sentencia|remontada|ventaja) {_OF_THE}{SIDE}"
    ),
    # aprovechó el error y Ferreira marcó; un córner a favor del; salió de contragolpe con
    (
        rf"{SIDE} (?:aprovech|castig|capitaliz|no (?:perdon|desaprovech|desperdici))\w+(?: [^\s<;:.,]+){{0,8}} y <x> "
        rf"(?:{_SCORES}|cabece|batio|defin)"
    ),
    (
        r"(?<![a-z])(?:corner|saque de esquina|tiro de esquina|falta|tiro libre)(?: [a-z]+)? (?:a "
        rf"favor del? |para ){_THE}{SIDE},?"
        rf"(?: (?!{_CLEARED})(?:[^\s<;:.,]+|<p>)){{0,7}}? <x>(?![^.;]{{0,40}}contra)"
    ),
    rf"{SIDE} (?:sal\w+|mont\w+|lanz\w+)(?: [^\s<;:.,]+){{0,3}}? (?:contragolpe|contra|contraataque) con <x>",
    (
        rf"(?:^|[.;:,] )(?:los )?(?:[a-z]+ )?(?:goles|tantos) {_OF_THE}{SIDE} (?:los|fueron|llegaron|"
        rf"corrieron|llevan){END}"
    ),
    (
        r"<x>(?: \d{1,3}')?(?: y <q>)? (?:marc|anot|hic)\w+ (?:los|dos|tres|sus) (?:[a-z]+ )?(?:goles|"
        rf"tantos) {_OF_THE}{SIDE}"
    ),
    rf"(?:^|[.;] )en (?:el|la|los|las) {SIDE}, <x> {_SCORES}",
    rf"(?:triunfo|victoria|goleada|remontada) {_OF}{SIDE}{_ON}{{0,12}}? {_BY_GOAL}",
    # adelantó al, puso por delante al, dio el empate a
    rf"(?<![a-z])(?<!se )adelant(?:o|a|aba|ando|ar|aria) (?:al? )?{_THE}{SIDE}",
    (
        rf"(?<![a-z])(?:puso|pone|ponia|poniendo|poner|coloco|coloca|colocando|situo){some(2)} "
        rf"(?:delante|ventaja|arriba)(?: en el (?:marcador|partido))? (?:al? )?{_THE}{SIDE}"
    ),
    (
        "(?<![a-z])(?:dio|dieron|da|daba|dando|devolvio|regalo|valio|salvo|rescato|aseguro|arranco|sello)"
        r"(?: (?!no)[^\s<;:.,]+){0,3}? "
        "(?:ventaja|delantera|empate|igualada|triunfo|victoria|tranquilidad|alegria|puntos?)"
        rf"{some(2)} (?:(?:al?|para) {_THE})?{SIDE}"
    ),
    # marcó el segundo para el; gol del
    rf"<x> {_SCORES}\w*(?: {_GOAL_WORD}){{0,5}} {_FOR}{SIDE}",
    rf"(?:^|[.;,:] ){_FOR}{SIDE},? {_SCORES}\w*{some(4)} <x>",
    rf"(?:^|[.;] ){_FOR}{SIDE}, <x>(?!')",
    rf"(?<![a-z])goo+l(?:azo)? {_OF}{SIDE}",
    # una contra del, un penalti a favor del, la reacción del
    (
        rf"(?<![a-z])(?:contra|contragolpe|contraataque) {_OF_THE}{SIDE}{some(4)} "
        rf"(?:culmin|acab|termin|finaliz|remat|conclu)\w*{some(4)} <x>"
    ),
    (
        rf"(?<![a-z])(?:penalt[iy]s?|penal|pena maxima) (?:a favor del? |(?:al?|para) ){_THE}{SIDE},?"
        r"(?: (?:que|y|lo|la))*(?: <x> (?:lo |la |no )?(?:transform|conv[ei]rt|materializ|cobr|ejecut|desperdic|fall)| "
        r"(?:transform|conv[ei]rt|materializ|cobr|ejecut)\w* <x>)"
    ),
    (
        rf"(?:^|[.;:,] )(?:la )?(?:reaccion|respuesta|replica) {_OF}{SIDE}{some(2)} "
        rf"(?:lleg|ve[in]|vin|surgi|tuvo|encontr|fruct|se tradu)\w*{some(6)} <x>"
    ),
    # el nueve del Tordesa
    rf"(?<![a-z]){PEOPLE} {SIDE},? <x>",
    (
        r"<x>(?:,(?: el| la)?| el| la) (?:(?!(?:que|ex|fue|era|antig\w*) )[a-z]+ "
        rf"){{0,2}}?(?:{_PLAYER}|{PEOPLE}){some(2)} "
        rf"{_OF_THE}{SIDE}(?=[,.;)]|$| \()"
    ),
    rf"(?<![a-z]){_PLAYER} {_OF_THE}{SIDE},? <x>",
    rf"<x>, (?:del|de los|de la) {SIDE}(?=,|\.|$)",
)
_ERRING = (
    # batió al portero del, en la portería del
    (
        r"(?<![a-z])(?:bati(?:o|endo|r|era)|bate|super(?:o|ando|ar|a)|venci(?:o|endo)|fusil\w+|engan\w+|regate\w+|"
        r"sorte\w+|(?:ante|a|ante la|por encima|sin opcion|sin opciones)(?: (?:salida|estirada))? (?:del?|para))"
        rf"{some(3)} {_KEEPER}(?:,? <[po]>,?)? {_OF}{SIDE}"
    ),
    (
        r"(?<![a-z])(?:en|contra|a) (?:la |el |las )?(?:propia )?(?:porteria|valla|arco|red(?:es)?|"
        r"mallas|marco|puerta) "
        rf"{_OF}{SIDE}"
    ),
    # la zaga del no acertó; un fallo del; silenció a la afición del
    (
        rf"(?<![a-z]){_DEFENCE} {_OF}{SIDE}{some(2)} (?:no (?:acert|consigu|logr|pud|supo|despej|llego|reaccion)|"
        "(?<!no )(?:fall(?:o|aron)|dud(?:o|aron)|vacil|durmio|regal))"
    ),
    (
        "(?<![a-z])(?:fallos?|errores|descuido|desajuste|desatencion|indecision|pifia|mal despeje|mala salida)"
        rf"{some(5)} {SIDE}"
    ),
    (
        "(?<![a-z])(?:silencio|enmudecio|callo) (?:al? )?(?:la )?(?:publico|grada|aficion|hinchada|parroquia|estadio) "
        rf"{_OF}{SIDE}"
    ),
)

SPANISH = Wording(
    names=Names(
        hosts=(
            "(?:los |las |el |la |al |del )?(?:locales|local|anfitrion(?:es|as|a)?|duen[oa]s de casa|caseros)",
            "(?:los|las) de casa",
            f"(?:el |al |del |la )?{_SIDE_KIND} (?:local|anfitrion|de casa)",
        ),
        guests=(
            "(?:los |las |el |la |al |del )?(?:visitantes?|visita|forasteros?|foraneos)",
            "(?:los|las) de fuera",
            f"(?:el |al |del |la )?{_SIDE_KIND} (?:visitante|forastero)",
        ),
        host_words=("(?<=[a-z]{3} )(?:local|anfitrion)(?![a-z'-])",),
        guest_words=("(?<=[a-z]{3} )(?:visitante|forastero)(?![a-z'-])",),
        guards="porter[oa]|arquer[oa]|meta|guardameta|zaga|defensa|retaguardia|central|lateral|zaguero|area",
        coached=(
            f"(?:(?:(?:el|la|los|las) )?(?:{_SIDE_KIND}|{_MEN})|los|las) "
            "(?:(?:dirigid|entrenad|comandad|orientad)[oa]s? por|que (?:dirige|entrena|comanda|orienta)|del?|por)"
            "(?: (?:el )?(?:tecnico|entrenador|mister))?"
        ),
    ),
    course=Course(
        turn=("pero|sin embargo|mas|aunque", "antes de(?: que)?|mientras|hasta que"),
        earlier=("tras|despues de(?: que)?|luego de|pese a|a pesar",),
        stop=("no|nunca|casi|cerca", "pudo|podria|habia|habian|quiso", r"busc\w+|intent\w+", "tras|cuando|si"),
        cancels=(
            r"anul\w+|igual\w+|empat\w+|respond\w+",
            r"quit\w+|evit\w+|arrebat\w+|impid\w+|neg[ao]\w*|complic\w+|amarg\w+|frustr\w+|fren\w+",
            "tras|despues del?|antes del|ante|contra|en|al|sin",
        ),
        determiners="un|una|el|la|los|las|dos|tres",
        governs="del?|contra|ante|con|a|al|en|por|para|e|y",
        articles="el|la|los|las",
        then="luego|despues",
    ),
    grammar=Grammar(
        for_="para",
        for_behind="para|por",
        and_="y|e",
        times="dos|un|uno",
        the=_THE,
        behind_verb=_THE,
        alone=(
            "(?:empat|marc|anot|igual|descont|ampli|aument|sentenci|recort|acort)o|puso|hizo|redujo|consiguio|logro|"
            "convirtio"
        ),
    ),
    prizes=Prizes(
        goals=(
            "tanto|gol|empate|igualada|ventaja|descuento",
            "segundo|tercero|tercer|cuarto|quinto",
        ),
        goal_of="(?: (?:del?|de los|de la|para|para el))? ?",
        gives=(r"d(?:io|a|ieron|ando)|regal\w+|otorg\w+|puso|pone|coloc\w+|adelant\w+|firm\w+|vale|garant\w+",),
        gives_to=rf"{some(5)} (?:a |al |a la )?",
        prize="ventaja|triunfo|victoria|a la par",
        won="ventaja|triunfo|victoria|puntos|empate",
        won_by="a |al |a la ",
    ),
    gains=_GAINS,
    gaining=_GAINING,
    concedes=(
        "encaj(?:o|aron|a)|recibi(?:o|eron) (?:el|un|otro)",
        rf"se vio{some(3)} (?:abajo|desventaja)",
    ),
    errors=("error|despiste|castiga",),
    erring=_ERRING,
    given=_GIVEN,
    leads="ventaja|adelant|delante|empat|igual|abri",
    own_goal="autogol",
)
