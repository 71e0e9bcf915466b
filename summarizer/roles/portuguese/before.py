"""Portuguese words right before a name that give it a part."""

from __future__ import annotations

from summarizer.roles.portuguese.pieces import GAP, GOAL, KEEPER, NO_MISS
from summarizer.roles.vocabulary import Role

_SHOT = (
    "(?:chute|chutaco|cabecada|cabeceio|remate|finalizacao|bomba|voleio|penalti|penalty|cobranca|batida|falta|chapeu|"
    "cavadinha|livre|pontape|tiro|bicicleta|toque|testada|petardo|foguete|paulada|canhao|disparo|livre direto|letra|"
    "calcanhar|carrinho|peixinho|puxeta|trivela|meia-bicicleta|pancada)"
)
_DELIVERY = (
    "(?:(?<!mau )passe(?! errado)|cruzamento|assistencia|escanteio|canto|"
    "pontape de canto|lancamento|toque|tabela|tabelinha|enfiada|"
    "levantamento|centro|servico|jogada(?! (?:individual|pessoal|de insistencia))|recuo|assist|livre|arrancada|"
    "cobranca de escanteio|cobranca de falta|lateral|"
    "calcanhar|combinacao|passe acucarado|abertura|virada de jogo|bola parada|bola enfiada|bola longa)"
)
_OF = r"(?:de|do|da|por|dos|pelo)"
_FINISH = (
    r"(?:(?:bateu|bate|chutou|chuta|finalizou|finaliza|rematou|remata|tocou|toca|definiu|define|concluiu|conclui|"
    r"cabeceou|cabeceia|testou|testa|desviou|desvia|escorou|escora|encostou|encosta|empurrou|empurra|mandou|manda|"
    r"emendou|emenda|completou|completa|arrematou|colocou|cutucou|completar|escorar|empurrar|encostar|cabecear|"
    r"desviar|finalizar|concluir|rematar|apareceu|apareceria|aparece|surgiu|surge|fuzilou|encobriu|bateria)\b"
    r"(?! (?:um |o |a |uma )?(?:livre|escanteio|canto|pontape de canto|falta|lateral|cruzamento)))"
)
_BREAKS_IN = r"(?:gol|golo|golaco|tento|empate|igualdade|virada|reviravolta|vantagem|segundo|terceiro|quarto|primeiro)"
_PLAIN = (
    r"(?: (?!com |por |contra |[a-z]+[ai]d[oa]s? |rebote|recarga|passe|cruzamento|assist|lancamento|canto|escanteio|"
    r"falta|livre|remate|chute|apos |depois |apesar |anul|invalid|impedi)[^\s.;:<]+)"
)
"""A word between a goal that is told and who scored it, and none that opens what somebody else did."""
BEFORE = {
    Role.SCORER: (
        (
            rf"(?<!passe para o )(?<!assistencia para o )\b{GOAL}(?: (?!culpa|nasc|anulad|perdid|contra o|apos|passe|"
            rf"cruzamento|assist|depois|falta|"
            r"erro|canto|escanteio|lancamento|apontad|cobrad|batid|na sequencia|livre|"
            rf"remate)[^\s,.;:<]+){{0,3}}? (?:{_OF}|com(?! <\d+> (?:expuls|no banco|lesion|suspens))|gracas a|"
            "por intermedio de|atraves de|marcado por|anotado por|assinado por)"
        ),
        r"(?:gols?|golos?|marcadores):?",
        r"(?:marcad|anotad|feit|convertid|assinad)[oa]s? (?:por|pelo)",
        rf"\b{GOAL}(?: [^\s,.;:<]+){{0,2}}? apontad[oa]s? por",
        (
            r"(?:por intermedio de|atraves de|por meio de|por intermedio d[oa]|(?<!nasceu )nos pes de|"
            r"pelos pes de|dos pes de|da cabeca de|"
            r"pela cabeca de|por conta de|pelo pe de|obra de|cortesia de|com assinatura de|a cargo de)"
        ),
        (
            r"(?:placar|marcador|empat|igual|vantagem|descont|reduz|ampli|abert|virada|vitoria|"
            r"triunfo|frente|gol|golo|contagem|\d ?[-ax] ?\d)"
            rf"[^.;:<]{{0,60}} (?:com|em|num|numa|gracas a){GAP}{{0,3}}? {_SHOT}(?: (?!cometid|"
            rf"sofrid|sobre|em)[^\s,.;:<]+){{0,3}}? {_OF}"
        ),
        (
            r"(?:placar|marcador|contagem)(?: [^\s.;:<]+){0,3}? (?:aberto|inaugurado|ampliado|"
            r"fechado)[^.;:<]{0,40},? (?:com|por)"
        ),
        r"(?:marcador|vantagem|frente|placar|empate|igualdade|desvantagem|triunfo)[^.,;:<]{0,25},? por",
        (
            r"(?:gol|golo|tento|empate|igualdade|triunfo|vitoria)[^.;:<]{0,40} (?:surgiu|chegou|"
            r"apareceu|saiu|veio)[^.;:<]{0,25},? (?:por|com|atraves de|pel[oa])"
        ),
        (
            r"(?:tocou a vez de|foi a vez de|apareceu|quem (?:abriu|marcou|fez|empatou|"
            r"ampliou|virou)[^.;:<]{0,30} foi)"
        ),
        r"(?:bis|golaco|gooo*l|hat-trick|autogolo|gol contra) (?:de|do)",
        r"(?:autor|autores) do(?:s)? (?:unico |primeiro |segundo )?gol[os]*,?",
        (
            "(?:com|gracas a|por intermedio de|atraves de|por meio de) (?:gol|gols|golo|golos|"
            r"tento|dois gols|dois golos|bis)(?: [^\s,.;:<]+){0,2}? de"
        ),
        r"(?:marca|marcou|empatou|anotou|faturou|ampliou)",
        r"marcaram para (?:os|as)(?: [^\s.,;:<]+){1,3}",
        (
            r"(?:para (?:o|a)|permitindo (?:o|a)|proporcionando (?:o|a)) (?:desvio|cabecada|cabeceamento|cabeceio|"
            r"finalizacao|emenda|remate|toque|conclusao|golpe|chute|entrada)(?: (?!de|do|da|por)[^\s.,;:<]+){0,2} "
            rf"(?:de|do|da) (?=<\d+>{NO_MISS})"
        ),
        (
            r"(?:golpe de misericordia|pa de cal|tiro de misericordia|golpe final|estocada final|ultimo golpe|"
            r"golo da tranquilidade|gol da tranquilidade|gol da vitoria|golo da vitoria|gol do empate|golo do empate|"
            r"segundo|terceiro|quarto|quinto|gol|golo|tento|empate|virada)(?: [^\s.;:<]+){0,3}? (?:foi|veio|saiu|"
            r"chegou|surgiu|aconteceu|ocorreu|apareceu|nasceu|chegaria|viria|surgiria)"
            rf"{_PLAIN}{{0,8}},? (?:com|por|atraves de|pelos pes de|por intermedio de|dos pes de|da cabeca de)"
        ),
        (
            r"(?:foi|seria|acabou por ser) (?:obtid|apontad|marcad|anotad|assinad|conseguid|"
            r"rubricad)[oa] (?:por|pelo|pela)"
        ),
        r"(?:marcaram|anotaram|faturaram|bisaram|os gols foram de|os golos foram de|gols de|golos de)",
        (
            r"(?:penalti|penalty|grande penalidade|penalidade maxima|castigo maximo|livre direto|falta)"
            r" (?:muito |super)?(?:bem|superiormente|magistralmente|exemplarmente|irrepreensivelmente|"
            r"primorosamente) (?:cobrad|batid|apontad|marcad|convertid|transformad|executad)[oa] por"
        ),
        (
            r"(?:penalti|penalty|grande penalidade|penalidade maxima|castigo maximo) "
            r"(?:convertid|transformad|concretizad)[oa](?: com [a-z]+)? (?:por|pelo)"
        ),
        (
            rf"{_BREAKS_IN}(?: [^.;:<]{{0,60}})?: (?:[^.;:]{{0,120}}?[ ,])??(?=<\d+>[^.;:<]{{0,80}}?[ ,]{_FINISH}"
            rf"{NO_MISS})"
        ),
        (
            r"(?:cobranca de (?:falta|penalti)|falta|livre) (?:de|do) (?=<\d+>, [^.;:<]{0,50}(?:engan|entr|morr|"
            r"beij|foi parar|no angulo|no canto|no fundo))"
        ),
        (
            r"(?:chegou|chegaram|chegava|chegaria) (?:a|ao) (?:empate|igualdade|virada|vantagem|gol|golo|"
            rf"2°|3°|4°|segundo|terceiro|quarto){_PLAIN}{{0,8}},? (?:por|com|atraves de|por intermedio de)"
        ),
        (
            r"(?:resolveu|marcou|marcar|empatou|igualou|virou|descontou|reduziu|diminuiu|ampliou|aumentou|"
            r"adiantou-se|adiantaram-se|inaugurou|abriu|respondeu|marcaram|empataram|igualaram|chegou la)"
            rf"{_PLAIN}{{0,8}},? (?:por intermedio de|por|atraves de|pel[oa])"
        ),
        (
            r"(?:marcou|empatou|igualou|virou|descontou|reduziu|diminuiu|ampliou|aumentou|marcaram|empataram)"
            rf"{_PLAIN}{{0,8}}, com (?:o |"
            r"a )?(?:[a-z-]+ )?(?=<\d+>[,.]? (?:de |em |aos? |a |num|apos |depois ))"
        ),
        (
            r"(?:reduz|empat|igual|ampli|aument|descont|diminu|marc|dilat|vir)(?:iu|ou|a|i)\b[^.;:<]{0,50}?,? "
            r"(?:num|numa|em|com|na)(?: [^\s.;:<]+){0,3}? (?:jogada|iniciativa|arrancada|lance|jogada individual)"
            r"(?: [^\s.;:<]+){0,2}? (?:de|do)"
        ),
        (
            r"(?:a ganhar|a perder|a vencer|em vantagem|na frente|no marcador|no placar|o marcador|o placar|"
            r"ao empate|a igualdade|a virada|a reviravolta)(?: [^.;:<]{0,30})?: (?:[^.;:<]{0,40}["
            r" ,])?(?=<\d+>(?:,[^.;:]{0,80},)? "
            rf"(?:bateu|bate|venceu|superou|fuzilou|enganou|deslocou|desfeiteou) <{NO_MISS})"
        ),
        (
            r"com (?=<\d+> a (?:aproveitar|encostar|faturar|marcar|empurrar|finalizar|bater|desviar|concluir|"
            r"emendar)\b)"
        ),
    ),
    Role.SHOT: (rf"\b{_SHOT}(?: [^\s,.;:<]+){{0,3}}? {_OF}",),
    Role.ASSIST: (
        (
            rf"\b{_DELIVERY}(?: (?!para |que |e |contra |iniciad|construid|concluid|"
            rf"cometid)[^\s,.;:<]+){{0,4}}? {_OF}"
        ),
        rf"(?:receb(?:eu|e|er|endo)|recolh(?:eu|e|endo)){GAP}{{0,4}}? (?:de|do)",
        r"(?:a passe|apos passe|a cruzamento|com assistencia|depois de passe|a centro|com passe) d[eo]",
        (
            r"(?:canto|livre|escanteio|falta)(?: [^\s,.;:<]+){0,2}? (?:apontad|batid|cobrad|"
            r"marcad|executad|tirad)[oa]s? (?:por|pelo)"
        ),
        (
            "(?<!penalti )(?<!penalti, )(?<!penalty )(?<!penalty, )(?<!penalidade )(?<!penalidade, )"
            "(?:assistid|servid|lancad|cruzad|cobrad|batid|isolad|encontrad|acionad|desmarcad|"
            r"deixad|tocad|enviad|levantad|dad|puxad|servid|desmarcad|ajeitad|escorad|rolad|"
            r"oferecid|tirad|medid)[oa]s?(?: [^\s,.;:<]+){0,3}? (?:por|pelo)"
        ),
        r"(?:tabela|tabelar|tabelou|combinacao|combinar|tabelinha)(?: [^\s,.;:<]+){0,2}? com",
        r"assistencia:?",
    ),
    Role.BEATEN: (
        r"(?:bateu|bate|bater|batendo)(?: o (?:goleiro|guarda-redes|guardiao))?",
        (
            r"(?:no cantinho|no angulo|na gaveta|a direita|a esquerda|no canto direito|"
            r"no canto esquerdo|rebote do goleiro) (?:de|do)"
        ),
        rf"{KEEPER}(?: (?!e )[^\s,.;:<]+){{0,2}}?(?: <t\d+>)?,?",
        r"(?:cara a cara|frente a frente|mano a mano|olhos nos olhos|isolad[oa] diante|na cara) (?:com|de|do|da)",
        (
            r"(?:rebote|ressalto|recarga|defesa incompleta|rebatida|"
            r"defendid[oa])(?: (?!falta|cobranca|cobrad|batid|chute|remate|cabec|escanteio|penalti|livre|tiro|"
            r"finaliz|disparo)[^\s,.;:<]+){0,3}? (?:de|do|por)|"
            r"(?:na saida|a saida|a meta|as redes|a baliza|as pernas|o angulo|no angulo|no canto|"
            r"(?<!para o )(?<!ao )(?<!por )desvio|ao angulo|indefensavel|"
            r"sem (?:chances?|hipoteses?|reacao)) (?:de|do|para|a)|chapeu (?:a|em|ao)|(?:traiu|"
            r"trai|surpreendeu|dribl\w+|fintou|contornou|fuzilou|encobrir|"
            r"bater|vencer|superar|sobre|(?:nao deu|sem dar|nao dando) (?:chances?|hipoteses?|"
            r"qualquer hipotese) (?:a|ao|para))"
        ),
        (
            "(?:venceu|vencendo|superou|superando|enganou|encobriu|deslocou|"
            "sem chances para|sem hipoteses para|sem defesa para|nao deu chances? a|"
            "nada pode fazer|fora do alcance de|na saida de|diante de|perante|entre as pernas de|"
            r"por baixo de|por cima de|frente a|indefensavel para)(?: [^\s,.;:<]+){0,2}?"
        ),
    ),
    Role.FOULED: (
        (r"(?:falta|entrada|penalti|penalty|derrube|carga|rasteira)(?: [^\s,.;:]+){0,3}? (?:em|sobre|contra|no|na)"),
        r"(?:derrubou|derruba|derrubar|derrubando|rasteirou)",
    ),
    Role.CONCEDED: (
        (
            "(?:falta|entrada|penalti|penalty|mao|mao na bola|toque de mao|carga|empurrao|derrube|pisao|"
            r"infracao)(?: (?!cobrad|batid|desperdic|perdid|convertid|marcad|falhad|apontad|"
            r"executad|direta|gol)[^\s,.;:<]+){0,2}? (?:de|do|por|cometid[oa] por)"
        ),
        r"(?:derrubad|cometid|travad|rasteirad)[oa](?: [^\s,.;:<]+){0,2}? (?:por|pelo)",
    ),
    Role.OPPONENT: (
        (
            r"\b(?:deu|da|dava|dar|dando|entreg(?:ou|a)|devolveu|garant(?:iu|e)) (?:[oa]s? )?(?:nova )?"
            r"(?:vantagem|vitoria|triunfo|empate|igualdade|lideranca|tres pontos) (?:a|ao|aos|as|para [oa]s?)(?: \"|$)"
        ),
        (
            "(?:cochilo|erro|falha|mau passe|passe errado|perda de bola|"
            "(?<!para o )(?<!para )(?<!ao )desvio(?! (?:subtil|de cabeca|certeiro|oportuno|vitorioso))|"
            "marcacao|vacilo|desatencao|bobeada|drible em|"
            r"passou por|passar por|deixou para tras|corte)(?: (?!e(?![a-z]))[^\s,.;:<]+){0,2}? ?(?:de|do|em)?"
        ),
    ),
    Role.COACH: (
        r"(?:tecnico|treinador|treinadora), (?:o|a) [a-z]{5,}",
        r"(?:tecnico|treinador|comandante|selecionador|professor|mister|timoneiro)(?: [^\s,.;:<]+){0,2}?,?",
        (
            r"(?:que (?:dirige|comanda|orienta|treina)|sob (?:o comando|a orientacao|"
            r"as ordens) de|as ordens de|a cargo de)"
        ),
        r"<t\d+>,? (?:de|do)(?: (?:tecnico|treinador|mister|professor))?",
        r"(?:dirigid|treinad|comandad|orientad|liderad)[oa]s? (?:por|pelo)(?: [^\s,.;:<]+){0,2}?",
        (
            "(?:equipe|equipa|time|turma|homens|pupilos|comandados|formacao|onze|jogadores|"
            "elenco|conjunto|rapazes) (?:de|do)"
        ),
        r"<t\d+> de",
    ),
    Role.REFEREE: (
        r"(?:arbitro|arbitra|juiz|juiza), (?:o|a) [a-z]{5,}",
        (
            r"(?<!quarto )(?:arbitro|arbitra|juiz|juiza|arbitragem(?: foi)? de|apitad[oa] por|apito de|"
            r"arbitragem)(?! assistent| auxiliar| reserva| de video| adicional)"
            r"(?: (?!(?:nao|a|ao|para|com|por|deu|viu)(?![a-z])|(?:expuls|amarel|advert|mostr|exib|aplic|"
            r"assinal|apit|marc[oa]|"
            r"anul|valid|conced|mandou|puniu|sancion|tirou|pux|ignor|perdo))[^\s,.;:<]+){0,2}?:?,?"
        ),
        (
            r"(?:arbitrad|apitad)[oa](?: [^\s,.;:<]+){0,1}? por|(?:jogo|partida|encontro|duelo|derbi|classico|"
            r"confronto|embate|final)(?: [^\s,.;:<]+){0,4}? dirigid[oa](?: [^\s,.;:<]+){0,1}? por|(?:apitou|arbitrou|"
            r"dirigiu) (?:o|a) (?:jogo|partida|encontro)"
        ),
        (
            r"(?:^|[.!?\n] ?)(?:apita|apitou|arbitra|arbitrou|apitara|arbitrara|dirigiu|dirigira)"
            r"(?: (?:o|a) (?:jogo|partida|encontro|duelo|confronto))?"
        ),
        (
            r"(?:encontro|jogo|partida|duelo|final|confronto) (?:sera|foi|vai ser|e) (?:dirigid|arbitrad|apitad)[oa] "
            r"(?:por|pelo)"
        ),
    ),
    Role.OFFICIAL: (
        (
            r"(?:bandeirinha|assistentes?|auxiliar|auxiliares|quarto arbitro|\bvar|"
            r"fiscal de linha)(?: [^\s,.;:<]+){0,1}?:?"
        ),
    ),
    Role.SENT_OFF: (
        (
            "(?:expulsou|expulsa|expulsao de|expulsao do|expuls[oa]s?:?|"
            "cartao vermelho(?: direto)? (?:a|para|de|ao)|vermelho(?: direto)? (?:a|para|de|ao)|"
            r"segundo amarelo (?:a|para|de)|expulsando)(?: [^\s,.;:<]+){0,3}?"
        ),
    ),
    Role.MISSED: (
        (
            r"(?:penalti|penalty|penalidade)(?: [^\s,.;:<]+){0,1}? (?:perdid[oa]|desperdicad[oa]|falhad[oa])"
            r"(?: [^\s,.;:<]+){0,1}? (?:por|de|a)"
        ),
        (r"(?:penalti|penalty|penalidade)(?: [^\s,.;:<]+){0,1}? defendid[oa](?: [^\s,.;:<]+){0,1}? (?:de|a)"),
        (
            r"(?<!nao )(?<!conseguiu )(?:defendeu|pegou|parou|defende|pega|defender|travou|espalmou|deteve|agarrou)"
            r"(?: [^\s,.;:<]+){0,2}? (?:o |um |a |uma )?(?:penalti|penalty|cobranca|(?:grande )?penalidade|"
            r"castigo maximo|batida)(?: [^\s,.;:<]+){0,2}? (?:de|do|a|por|pelo)"
        ),
    ),
    Role.CAME_ON: (
        (
            "(?:entrou|entrada de|lancou|colocou|entra|mandou a campo|estreia de|"
            r"promoveu a entrada de)(?: [^\s,.;:<]+){0,2}?"
        ),
    ),
    Role.WENT_OFF: (r"(?:no lugar de|na vaga de|saiu|substituiu|rendeu|tirou|para o lugar de)",),
    Role.SAVED: (
        r"(?:defesa|defesas|intervencao|milagre) de",
        r"(?:defendid|espalmad|salv|travad)[oa](?: [^\s,.;:<]+){0,3}? por",
    ),
}
"""Words right before a name, by the part they give it."""
