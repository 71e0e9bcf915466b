"""By what Portuguese words a goal is one side's."""

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

_THE = "(?:o |a |os |as )?"
_OF_THE = f"(?:de|do|da|dos|das) {_THE}"
_OF = f"(?:{_OF_THE}|{_THE})"
_FOR = f"(?:para|por|pelos?|pelas?) {_THE}"
_TO = f"(?:aos?|as?|para|pro) {_THE}"
_GOAL = any_of(
    "golo?s?|golacos?|tentos?|bis|dobletes?|hat-trick",
    "penalt[iy]s?|remates?|disparos?",
)
_BY_GOAL = rf"(?:com|gracas ao?|por medio de){some(3)} {_GOAL}{some(5)} <x>"
"""By whose goal something comes about: "com dois gols de Ferraz"."""
_DOES = r"(?:, [^<;:.]{3,140},)?(?: (?!(?:nao|quase|apos|quando|se) )[^\s<;:.,]+){0,5}?"
_WINS = any_of(
    "venc(?:eu|eram|e)|derrot(?:ou|aram|a)|bat(?:eu|eram|e)|ganh(?:ou|aram)|gole(?:ou|aram|a)|super(?:ou|aram|a)",
    "impos-se|impuseram-se|conquist(?:ou|aram)|som(?:ou|aram)|garant(?:iu|iram)",
    "cheg(?:ou|aram) ao?s?|alcanc(?:ou|aram)|avanc(?:ou|aram)|classific(?:ou|aram)(?:-se)?",
)
_ON = r"(?:(?! (?:partida|duelo|jogo|tarde|noite|apesar) )(?: [^\s<;:.,]+|,| <[hapo]>))"
"""What stands between a win and the goals that brought it; a match with goals has those of both sides."""
_IS_AHEAD = "(?:vencia|venciam|ganhava|ganhavam|ganhando|vencendo|a (?:vencer|ganhar)|(?:em|com) vantagem|na frente)"
_SCORES = any_of(
    "marc|anot|fez|faz|firm|convert|transform|conquist",
    "empat|igual|descont|ampli|aument|reduz|diminu|deix",
)
_GOAL_WORD = any_of(
    "o|a|os|um|uma|seu|de|dois|tres|cabeca|penalti|gol|golo|tudo",
    r"primeiro|segundo|terceiro|quarto|unico|empate|igual|\d ?[-ax] ?\d",
)
_KEEPER = "(?:goleir[oa]|guarda-redes|guardiao|arqueir[oa]|guardameta)"
_DEFENCE = "(?:defesa|zaga|retaguarda|defensiva)"
_PLAYER = any_of(
    r"homem|dez|nove|sete|(?:numero|camisa|camisola) \d+|jogadora?",
    "estrela|figura|referencia|artilheir[oa]|craque|joia|perola",
)
_SIDE_KIND = "(?:time|equipa|equipe|formacao|turma)"
_MEN = "onze|conjunto|plantel|pupilos|pupilas|comandados|comandadas|homens|rapazes|meninas"

_CAME = (
    "(?:cheg|ve[ioy]|vi[nr]|surg|sai|fez|faz|fiz|anot|marc|convert|apont|assin|estabelec|decret|consegu|p[oô]s)[a-z]*"
)
"""How a score comes about, or who brings it about."""
_CLEARED = "(?:afast|alivi|cort|contra|intercet|intercept|perd|roub)"
"""What is done to a ball that a side has stopped, and that is its no more."""

_GAINS = (
    # abriu o placar, empatou, ampliou, reduziu, virou
    r"abr(?:iu|iram|e|em) (?:o placar|o marcador|o ativo|a contagem)|inaugur\w+|adiant(?:ou|aram)-se",
    r"empat\w+|igual(?:ou|aram|a|an)|ampli(?:ou|aram|a)|aument(?:ou|aram)|dilat(?:ou|aram)|sentenci(?:ou|aram|a)",
    "descont(?:ou|aram)|reduz(?:iu|iram)|diminu(?:iu|iram)",
    "(?:virou|viraram)(?! (?:apos|depois|o golo?|para)(?![a-z]))|marc(?:ou|aram)|fez o|fizeram o|balanc(?:ou|aram)",
    rf"(?:saiu|sairam|passou|passaram|coloc\w+|ficou|ficaram|foi|chegou){some(2)} (?:na frente|em vantagem|a frente)",
    rf"(?:cheg(?:ou|aram)|alcanc(?:ou|aram)) a?o{some(2)} ?(?:empate|gol|golo|segundo|terceiro|igualdade)",
    rf"(?:logr\w+|encontr\w+){some(3)} (?:gol|empate|segundo)|reag\w+",
    rf"(?:cobr|conquist|ganh|bat)(?:ou|aram|eu){some(3)} (?:escanteio|canto|penalti|penalidade|falta|livre)",
)
_GAINING = (
    (
        rf"{SIDE} [a-z]+(?:aram|eram|iram)[^<;:.]{{0,90}}? e (?:marcaram|empataram|igualaram|ampliaram|abriram o|"
        rf"adiantaram-se|reduziram|descontaram|fizeram o){END}"
    ),
    # venceu com um gol de Ferraz; com um gol de Ferraz, o Itabira venceu
    rf"{SIDE}{_DOES} {_WINS}(?!\w){_ON}{{0,14}}? {_BY_GOAL}",
    rf"^\W*{_BY_GOAL}(?:,? [^<;:.]{{0,50}})?, {_THE}{SIDE}{_DOES} {_WINS}(?!\w)",
    # vencia com, vencia por 1-0 após
    rf"{SIDE}{_DOES} {_IS_AHEAD}{END}{_ON}{{0,10}}? {_BY_GOAL}",
    (
        rf"{SIDE}{_DOES} {_IS_AHEAD}(?: por:?)? [1-9] ?[-ax] ?0(?: [a-z]+){{0,4}}? (?:apos|depois de)(?! anul)"
        rf"{some(5)} <x>"
    ),
    # respondeu por intermédio de
    rf"{SIDE}{some(2)} (?:respond|reag|replic)\w+,? (?:com|por|gracas){END}",
    (
        rf"{SIDE} (?:respondeu|responderam|reagiu|reagiram|nao desistiu|nao desistiram) e <x>"
        "(?! (?:sentenci|sell|liquid|castig|mat))"
    ),
)
_GIVEN = (
    # o 3-2 para o, abriu o placar para o, o gol da vitória do
    (
        rf"(?<![a-z])(?:(?P<came>{_CAME})(?: [^\s<;:.,]+){{0,2}}? )?o \d ?[-ax] ?\d(?: parcial| definitivo)? "
        rf"(?:para|a favor d[oae]) {_THE}{SIDE}(?(came)|,? (?:{_CAME}|foi (?:obra )?de <x>))"
    ),
    (
        r"(?<![a-z])(?:abr[ie]|inaugur|ampli|aument|dilat|igual|descont|redu[zc]|deix)\w*"
        r" (?:o |a )?(?:placar|marcador|vantagem|contagem|conta|ac?tivo|diferenca|distancia|igual|tudo igual) "
        rf"para {_THE}{SIDE}"
    ),
    (
        r"(?<![a-z])(?:golo?|tento|golaco)(?: [^\s<;:.,]+){0,2}? d[aoe] (?:vitoria|triunfo|empate|igualdade|honra|"
        rf"tranquilidade|virada|reviravolta|vantagem) {_OF_THE}{SIDE}"
    ),
    rf"(?:^|[.;:,] )(?:os )?(?:[a-z]+ )?(?:golo?s|tentos) {_OF_THE}{SIDE} (?:foram|sairam|vieram|chegaram){END}",
    (
        r"<x>(?: \d{1,3}')?(?: e <q>)? (?:marc|anot|fiz|apont)\w+ (?:os|dois|tres|seus) (?:[a-z]+ "
        rf")?(?:golo?s|tentos) {_OF_THE}{SIDE}"
    ),
    # aproveitou o erro e Ferraz marcou; um canto a favor do
    (
        rf"{SIDE} (?:aproveit|castig|capitaliz|nao (?:perdo|desperdic))\w+(?: [^\s<;:.,]+){{0,8}} e <x> "
        rf"(?:{_SCORES}|cabece|bateu|finaliz)"
    ),
    (
        r"(?<![a-z])(?:canto|escanteio|pontape de canto|falta|livre)(?: [a-z]+)? (?:a favor d[oae] |"
        rf"para ){_THE}{SIDE},?"
        rf"(?: (?!{_CLEARED})(?:[^\s<;:.,]+|<p>)){{0,7}}? <x>(?![^.;]{{0,40}}contra)"
    ),
    rf"(?:triunfo|vitoria|goleada|virada|reviravolta) {_OF}{SIDE}{_ON}{{0,12}}? {_BY_GOAL}",
    # adiantou o, deu o empate ao
    rf"(?<![a-z])adiant(?:ou|ava|ando|ar|aria) {_THE}{SIDE}",
    rf"(?<![a-z])(?:coloca|colocando){some(2)} (?:vantagem|frente) {_THE}{SIDE}",
    (
        "(?<![a-z])(?:deu|deram|da|dava|dando|devolveu|valeu|garantiu|assegurou)"
        r"(?: (?!nao)[^\s<;:.,]+){0,3}? "
        "(?:empate|triunfo|tranquilidade|alegria|vantagem|vitoria|igualdade|lideranca|pontos?)"
        rf"{some(2)} (?:{_TO})?{SIDE}"
    ),
    # marcou o segundo para o; pelo Itabira, marcou; gol do
    rf"<x>(?: a)? {_SCORES}\w*(?: {_GOAL_WORD}){{0,5}} {_FOR}{SIDE}",
    rf"(?:^|[.;,:] ){_FOR}{SIDE},? {_SCORES}\w*{some(4)} <x>",
    rf"(?:^|[.;] ){_FOR}{SIDE}, <x>(?!')",
    rf"(?<![a-z])goo+l(?:aco)? {_OF}{SIDE}",
    # um contra-ataque do, um pênalti a favor do, a reação do
    (
        rf"(?<![a-z])(?:contra|contragolpe|contra-ataque) {_OF_THE}{SIDE}{some(4)} "
        rf"(?:culmin|acab|termin|finaliz|remat|conclu)\w*{some(4)} <x>"
    ),
    (
        rf"(?<![a-z])(?:penalt[iy]s?|pena maxima|grande penalidade) (?:a favor d[eoa] |{_TO}){_THE}{SIDE},?"
        r"(?: (?:que|e|o|a))*(?: <x> (?:o |a |nao )?(?:transform|convert|materializ|cobr|desperdic|falh)| "
        r"(?:transform|convert|materializ|cobr)\w* <x>)"
    ),
    (
        rf"(?:^|[.;:,] )(?:a )?(?:reacao|resposta|replica) {_OF}{SIDE}{some(2)} "
        rf"(?:cheg|ve[in]|vi[nr]|surgi|teve|encontr)\w*{some(6)} <x>"
    ),
    # o camisa 9 do Itabira
    rf"(?<![a-z]){PEOPLE} {SIDE},? <x>",
    (
        rf"<x>(?:,(?: o| a)?| o| a) (?:(?!(?:que|ex|foi|era|antig\w*) )[a-z]+ ){{0,2}}?(?:{_PLAYER}|{PEOPLE}){some(2)} "
        rf"{_OF_THE}{SIDE}(?=[,.;)]|$| \()"
    ),
    rf"(?<![a-z]){_PLAYER} {_OF_THE}{SIDE},? <x>",
    rf"<x>, (?:do|da|dos) {SIDE}(?=,|\.|$)",
)
_ERRING = (
    # bateu o guarda-redes do, na baliza do
    (
        r"(?<![a-z])(?:bat(?:eu|endo|er)|bate|super(?:ou|ando|ar|a)|venc(?:eu|endo|er)|fuzil\w+|"
        r"engan\w+|dribl\w+|encob\w+|"
        r"(?:na|a|por cima|sem chances?|sem hipoteses?)(?: saida)? (?:de|do|para|da))"
        rf"{some(3)} {_KEEPER}(?:,? <[po]>,?)? {_OF}{SIDE}"
    ),
    (
        r"(?<![a-z])(?:na|no|contra|nas|as|a|fundo das?) (?:a |o )?(?:propria )?(?:baliza|redes?|malhas|arco) "
        rf"{_OF}{SIDE}"
    ),
    # a defesa do não afastou; uma falha do; calou a torcida do
    (
        rf"(?<![a-z]){_DEFENCE} {_OF}{SIDE}{some(2)} (?:nao (?:acert|afast|soube|cort|alivi)|"
        "(?<!nao )(?:falh(?:ou|aram)|vacil|dormiu|bobe|hesit|cochil))"
    ),
    (
        "(?<![a-z])(?:bobeada|cochilo|desatencao|vacilo|indecisao|descuido|saida errada|perda de bola)"
        rf"{some(5)} {SIDE}"
    ),
    (
        "(?<![a-z])(?:silenciou|calou|emudeceu) (?:o |a )?(?:publico|estadio|torcida|adeptos) "
        rf"{_OF}{SIDE}"
    ),
)

PORTUGUESE = Wording(
    names=Names(
        hosts=(
            "(?:os |as |o |a |aos |ao |dos |do )?(?:donos? da casa|mandantes?|anfitrioes|visitados|da casa|locais)",
            f"(?:o |a |ao |do |da )?{_SIDE_KIND} (?:da casa|mandante|visitada|anfitria|local)",
        ),
        guests=(
            "(?:os |as |o |a |aos |ao |dos |do )?(?:visitantes?|forasteiros?)",
            f"(?:o |a |ao |do |da )?{_SIDE_KIND} (?:visitante|forasteira)",
        ),
        host_words=("(?<=[a-z]{3} )(?:local|mandante|caseir[oa]s?)(?![a-z'-])",),
        guest_words=("(?<=[a-z]{3} )(?:visitante|forasteir[oa]s?)(?![a-z'-])",),
        guards="goleir[oa]|guarda-redes|meta|guardameta|zaga|defesa|retaguarda|central|lateral|zagueiro|area",
        coached=(
            f"(?:(?:(?:o|a|os|as) )?(?:{_SIDE_KIND}|{_MEN})|os|as) "
            "(?:(?:dirigid|comandad|orientad|treinad)[oa]s? por|que (?:dirige|comanda|orienta|treina)|de|do|da|por)"
            "(?: (?:o )?(?:tecnico|treinador|mister))?"
        ),
    ),
    course=Course(
        turn=("mas|porem|contudo", "antes de(?: que)?|enquanto|ate que"),
        earlier=("apos|depois (?:de|que)|apesar",),
        stop=("nao|quase", "poderia|tinha|tinham", "tentou|tentava|buscava", "apos|quando|se"),
        cancels=(
            r"anul\w+|igual\w+|empat\w+|respond\w+",
            r"tir(?:ou|ando)|evit\w+|roub\w+|imped\w+|neg(?:ou|ando)|complic\w+|frustr\w+|trav\w+",
            "apos|depois do|antes do|no|na|ao|contra|sobre|sem",
        ),
        determiners="o|a|um|uma|os|dois|tres",
        governs="de|do|da|dos|das|contra|com|a|ao|aos|em|no|na|sobre|por|para|e",
        articles="o|a|os|as",
        then="depois",
    ),
    grammar=Grammar(
        for_="para",
        for_behind="para|por",
        and_="e",
        times="dois|duas|um",
        the=_THE,
        behind_verb=_THE,
        alone="(?:empat|marc|anot|igual|descont|ampli|aument|sentenci)ou|fez|reduziu|diminuiu",
    ),
    prizes=Prizes(
        goals=("golo|gol|tento|empate|vantagem", "primeiro|segundo|terceiro|quarto|quinto"),
        goal_of="(?: (?:de|do|da|dos|para|para o))? ?",
        gives=(r"d(?:eu|ando|a)|garant\w+|coloc\w+|pos|vale|firm\w+",),
        gives_to=rf"{some(5)} (?:a |ao |aos )?",
        prize="vitoria|vantagem|frente|igualdade|triunfo",
        won="vitoria|vantagem|pontos|empate|triunfo",
        won_by="a |ao |aos ",
    ),
    gains=_GAINS,
    gaining=_GAINING,
    concedes=(
        "sofr(?:eu|eram|e) (?:o|um|outro|mais)|(?:lev|tom)(?:ou|aram) (?:o|um|outro)",
        "consentiu|s(?:aiu|airam) atras",
    ),
    errors=("erro|falha|castiga",),
    erring=_ERRING,
    given=_GIVEN,
    leads="frente|vantagem|adiant|empat|igual|abri",
    own_goal="gol contra|autogolo",
)
