"""Spanish and Portuguese expressions, over folded sides and players, by which a side gains a goal or lets one in."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.grounding.initials import by_initial
from summarizer.roles import vocabulary_of

LANGUAGES = frozenset({"es", "pt"})
_SIDE = r"<(?P<side>[ha])>"
_W = r"(?: [^\s<;:.,]+)"
_END = r"(?![a-z])"
_ART = r"(?:el |la |los |las |o |a |os |as )?"
_OF = rf"(?:(?:de|del|do|da|dos|das) )?{_ART}"
_OF_THE = rf"(?:de|del|do|da|dos|das) {_ART}"
_TO = rf"(?:al?|aos?|as|para|pro) {_ART}"
_FOR = rf"(?:para|por|pelo|pela|pelos|pelas) {_ART}"
_GOAL = (
    r"(?:gol(?:es|s|o|os)?|golazos?|golacos?|tantos?|tentos?|dobletes?|tripletes?|hat-trick|dianas?|bis|penalt[iy]s?|"
    r"penal|cabezazos?|testarazos?|remates?|disparos?)"
)
_BY_GOAL = (
    r"(?:con|com|gracias a|gracias al|gracas ao?|merced a|merced al|mediante|por medio de|a traves de)"
    rf"{_W}{{0,3}}? {_GOAL}{_W}{{0,5}}? <x>"
)
"""By whose goal something comes about: "con dos goles de Ferreira"."""
_RESULT = (
    r"(?:venci(?:o|eron)|vence|derrot(?:o|aron|a)|gan(?:o|aron|a)|super(?:o|aron|a)|se (?:impuso|impusieron|impone|"
    r"llevo|llevaron|clasific\w+|adjudic\w+|hizo con)|doblego|doblegaron|bati(?:o|eron)|bate|tumb(?:o|aron|a)|"
    r"gole(?:o|aron|a)|arroll(?:o|aron)|aplast(?:o|aron)|sum(?:o|aron|a)|conquist(?:o|aron)|rescat(?:o|aron)|"
    r"avanz(?:o|aron)|alcanz(?:o|aron)|"
    r"venc(?:eu|eram)|derrot(?:ou|aram)|bat(?:eu|eram)|ganh(?:ou|aram)|gole(?:ou|aram)|super(?:ou|aram)|impos-se|"
    r"impuseram-se|conquist(?:ou|aram)|som(?:ou|aram)|garant(?:iu|iram)|cheg(?:ou|aram) ao?s?|alcanc(?:ou|aram)|"
    r"avanc(?:ou|aram)|classific(?:ou|aram)(?:-se)?)"
)
_ON = (
    r"(?:(?! (?:partid[oa]|encuentro|duelo|choque|cotejo|jogo|noche|tarde|noite|pese|apesar) )"
    r"(?: [^\s<;:.,]+|,| <[hapo]>))"
)
"""What stands between a win and the goals that brought it; a match with goals has those of both sides."""
_AHEAD = (
    r"(?:ganando|venciendo|ganaba|ganaban|mandaba|mandaban|vencia|venciam|ganhava|ganhavam|ganhando|vencendo|"
    r"a (?:vencer|ganhar)|(?:con|en|em|com) (?:ventaja|vantagem)|por delante|na frente)"
)
_SCORED = (
    r"(?:marc|anot|hizo|logr|consigu|firm|empat|igual|descont|ampli|puso|aument|recort|fez|faz|reduz|diminu|deix|"
    r"convert|transform|conquist)\w*"
)
_GOAL_WORD = (
    r"(?: (?:el|la|los|un|una|o|a|os|um|uma|su|seu|de|cabeza|cabeca|penalti|primer|primero|segundo|tercero|tercer|"
    r"cuarto|primeiro|terceiro|quarto|unico|gol|golo|goles|tanto|empate|descuento|igualada|ventaja|tudo|igual|dos|"
    r"dois|tres|\d ?[-ax] ?\d))"
)
_GUARDIAN = (
    r"(?:porter[oa]|arquer[oa]|guardameta|meta|cancerbero|guardavallas|goler[oa]|goleir[oa]|guarda-redes|guardiao|"
    r"arqueir[oa])"
)
_DEFENCE = r"(?:defensas?|zaga|retaguardia|defesa|retaguarda|defensiva)"
_PLAYER = (
    r"(?:hombre|mujer|homem|estrella|estrela|figura|referente|referencia|nueve|diez|siete|dez|nove|sete|"
    r"(?:dorsal|numero|camisa|camisola) \d+|artilheir[oa]|craque|bigoleador|pichichi|jugadora?|jogadora?|futbolista|"
    r"joya|joia|perla|perola|emblema)"
)


def gains() -> Iterator[str]:
    """What a side that no preposition governs does with the goals of a player: wins, leads, reacts."""
    to_it = r"(?:, [^<;:.]{3,140},)?(?: (?!(?:no|nao|casi|quase|tras|apos|cuando|quando|si|se) )[^\s<;:.,]+){0,5}?"
    yield rf"{_SIDE}{to_it} {_RESULT}(?!\w){_ON}{{0,14}}? {_BY_GOAL}"
    yield rf"^\W*{_BY_GOAL}(?:,? [^<;:.]{{0,50}})?, {_ART}{_SIDE}{to_it} {_RESULT}(?!\w)"
    yield rf"{_SIDE}{to_it} {_AHEAD}{_END}{_ON}{{0,10}}? {_BY_GOAL}"
    yield (
        rf"{_SIDE}{to_it} {_AHEAD}(?: (?:por|por:))? [1-9] ?[-ax] ?0(?: [a-z]+){{0,4}}? "
        rf"(?:despues de(?: que)?|tras|apos|depois de)(?! anul){_W}{{0,5}}? <x>"
    )
    yield rf"{_SIDE}{_W}{{0,2}}? (?:respond|reaccion|reag|replic)\w+,? (?:con|por|com|gracias|gracas|mediante){_END}"
    yield rf"{_SIDE}{_W}{{0,2}}? golpe(?:o|aron|a|an) primero{_END}"
    yield (
        rf"{_SIDE} (?:respondio|respondieron|reacciono|reaccionaron|no se rindio|no se rindieron|respondeu|responderam|"
        r"reagiu|reagiram|nao desistiu|nao desistiram) [ey] <x>(?! (?:sentenci|sell|liquid|castig|mat))"
    )


def given(language: str) -> Iterator[str]:
    """Whose goal it is where the side stands behind: put ahead, scored for, won by, or the player's own."""
    people = by_initial("|".join(vocabulary_of(language).people))
    yield rf"(?:triunfo|victoria|vitoria|goleada|remontada|virada|reviravolta) {_OF}{_SIDE}{_ON}{{0,12}}? {_BY_GOAL}"
    yield rf"(?<![a-z])(?<!se )adelant(?:o|a|aba|ando|ar|aria) (?:al? )?{_ART}{_SIDE}"
    yield rf"(?<![a-z])adiant(?:ou|ava|ando|ar|aria) {_ART}{_SIDE}"
    yield (
        r"(?<![a-z])(?:puso|pone|ponia|poniendo|poner|coloco|coloca|colocando|situo)"
        rf"{_W}{{0,2}}? (?:delante|ventaja|arriba)(?: en el (?:marcador|partido))? (?:al? )?{_ART}{_SIDE}"
    )
    yield (
        r"(?<![a-z])(?:dio|dieron|da|daba|dando|devolvio|deu|deram|dava|devolveu|regalo|valio|valeu|salvo|rescato|"
        rf"aseguro|garantiu|assegurou|arranco|sello)(?: (?!no|nao)[^\s<;:.,]+){{0,3}}? (?:ventaja|delantera|empate|"
        r"igualada|triunfo|victoria|tranquilidad|alegria|punto|puntos|vantagem|vitoria|igualdade|lideranca|ponto|pontos)"
        rf"{_W}{{0,2}}? (?:{_TO})?{_SIDE}"
    )
    yield rf"<x> {_SCORED}{_GOAL_WORD}{{0,5}} {_FOR}{_SIDE}"
    yield rf"(?:^|[.;,:] ){_FOR}{_SIDE},? {_SCORED}{_W}{{0,4}}? <x>"
    yield rf"(?<![a-z])goo+l(?:azo|aco)? {_OF}{_SIDE}"
    yield (
        rf"(?<![a-z])(?:contra|contragolpe|contraataque|contra-ataque) {_OF_THE}{_SIDE}{_W}{{0,4}}? "
        rf"(?:culmin|acab|termin|finaliz|remat|conclu)\w*{_W}{{0,4}}? <x>"
    )
    yield (
        rf"(?<![a-z])(?:penalt[iy]s?|penal|pena maxima|grande penalidade) (?:a favor (?:de|del|do|da) |{_TO}){_ART}"
        rf"{_SIDE},?(?: (?:que|y|e|o|a|lo|la))*"
        r"(?: <x> (?:lo |la |o |a |nao |no )?(?:transform|convert|materializ|cobr|ejecut|desperdic|fall|falh)| "
        r"(?:transform|convert|materializ|cobr|ejecut)\w* <x>)"
    )
    yield (
        rf"(?:^|[.;:,] )(?:la |a )?(?:reaccion|reacao|respuesta|resposta|replica) {_OF}{_SIDE}{_W}{{0,2}}? "
        rf"(?:lleg|cheg|ve[in]|vin|surgi|tuvo|teve|encontr|fruct|se tradu)\w*{_W}{{0,6}}? <x>"
    )
    yield rf"(?<![a-z]){people} {_SIDE},? <x>"
    yield (
        rf"<x>,? (?:el |la |o |a )?(?:(?!(?:que|ex|fue|foi|era|antig\w*) )[a-z]+ ){{0,2}}?"
        rf"(?:{_PLAYER}|{people}){_W}{{0,2}}? {_OF_THE}{_SIDE}"
        r"(?=[,.;)]|$| \()"
    )
    yield rf"(?<![a-z]){_PLAYER} {_OF_THE}{_SIDE},? <x>"
    yield rf"<x>, (?:del|do|da|de los|dos|de la) {_SIDE}(?=,|\.|$)"


def let_in() -> Iterator[str]:
    """What the side behind suffers: its keeper beaten, its goal found, its defence at fault."""
    yield (
        r"(?<![a-z])(?:bati(?:o|endo|r|era)|bate|bat(?:eu|endo|er)|super(?:o|ou|ando|ar|a)|venci(?:o|endo)|"
        r"venc(?:eu|endo|er)|fusil\w+|fuzil\w+|engan\w+|regate\w+|dribl\w+|sorte\w+|encob\w+|"
        r"(?:ante|na|a|ante la|por encima|por cima|sin opcion|sin opciones|sem chances?|sem hipoteses?)"
        r"(?: (?:salida|saida|estirada))? (?:del?|do|para|da))"
        rf"{_W}{{0,3}}? {_GUARDIAN}(?:,? <[po]>,?)? {_OF}{_SIDE}"
    )
    yield (
        r"(?<![a-z])(?:en|na|no|contra|nas|as|a) (?:la |el |las |a |o )?(?:propri?a )?(?:porteria|valla|arco|baliza|"
        rf"redes|mallas|malhas) {_OF}{_SIDE}"
    )
    yield (
        rf"(?<![a-z]){_DEFENCE} {_OF}{_SIDE}{_W}{{0,2}}? (?:(?:no|nao) (?:acert|consigu|logr|pud|supo|despej|"
        r"llego|"
        r"reaccion|afast|soube|cort|alivi)|(?<!no )(?<!nao )(?:fall(?:o|aron)|falh(?:ou|aram)|dud(?:o|aron)|"
        r"vacil|durmio|dormiu|bobe|hesit|"
        r"cochil|regal))"
    )
    yield (
        r"(?<![a-z])(?:fallos?|errores|descuido|desajuste|desatencion|indecision|pifia|mal despeje|mala salida|"
        rf"bobeada|cochilo|desatencao|vacilo|saida errada|perda de bola){_W}{{0,5}}? {_SIDE}"
    )
    yield (
        r"(?<![a-z])(?:silenci(?:o|ou)|enmudecio|callo|calou|emudeceu) (?:al? |o |a )?(?:la )?(?:publico|grada|aficion|"
        rf"hinchada|parroquia|estadio|torcida|adeptos) {_OF}{_SIDE}"
    )
