"""Who did what, in Portuguese."""

from __future__ import annotations

from summarizer.roles.vocabulary import Role, Vocabulary

_AR = "(?:ou|a|am|ava|avam|aram|ar|ando)"
_ER = "(?:eu|e|em|ia|iam|eram|er|endo)"
_GAP = r"(?: [^\s,.;:<]+)"
_GOAL = (
    r"(?:gol|gols|golo|golos|golaco|golazo|tento|tentos|empate|igualdade|igualada|bis|"
    r"hat-trick|autogolo|gol contra|virada|"
    r"reviravolta|vantagem|desvantagem|triunfo|vitoria|goleada|\d ?[-ax] ?\d)"
)
_BOARD = (
    "(?:placar|marcador|contagem|score|penalti|penalty|penalidade|cobranca|"
    "segundo(?! (?:tempo|pau|poste|amarelo|cartao|jogo))|terceiro|quarto|quinto|"
    "primeiro(?! (?:tempo|pau|poste|jogo))|frente|"
    "diferenca|prejuizo|distancia|nulo|zero|ativo|activo|castigo maximo|dianteira)"
)
_SHOT = (
    "(?:chute|chutaco|cabecada|cabeceio|remate|finalizacao|bomba|voleio|penalti|penalty|cobranca|batida|falta|chapeu|"
    "cavadinha|livre|pontape|tiro|bicicleta|toque|testada|petardo|foguete|paulada|canhao|disparo|livre direto|letra|"
    "calcanhar|carrinho|peixinho|puxeta|trivela|meia-bicicleta|pancada)"
)
_DELIVERY = (
    "(?:(?<!mau )passe(?! errado)|cruzamento|assistencia|escanteio|canto|"
    "pontape de canto|lancamento|toque|tabela|tabelinha|enfiada|"
    "levantamento|centro|servico|jogada|recuo|assist|livre|arrancada|cobranca de escanteio|cobranca de falta|lateral|"
    "calcanhar|combinacao|passe acucarado|abertura|virada de jogo|bola parada|bola enfiada|bola longa)"
)
_OF = r"(?:de|do|da|por|dos|pelo)"
_KEEPER = "(?:goleiro|guarda-redes|guardiao|arqueiro|guarda-meta|camisa 1|keeper)"
_STRUCK = (
    "(?:mand|envi|empurr|coloc|toc|chut|cabece|cabecei|remat|finaliz|desvi|complet|escor|"
    "encost|atir|acert|dispar|solt|tir|"
    "test|emend|arremat|deposit|cabecei|aloj|concluiu|conclui|bat|met|pic|rol|cruz|desloc|peg)"
    "(?:ou|a|am|ava|aram|ar|ando|eu|e|er|endo|iu|ia)?(?:-[ao])?"
)
_PUT = (
    r"(?:pos|poe|pondo|introduziu|introduz|introduzir|introduzindo|botou|bota|jogou|joga|"
    r"guardou|guarda|concluiu|conclui)"
)
_IN = (
    r"(?:para (?:o|as|dentro|a) ?(?:fundo|redes|rede|gol|golo|baliza)\b|para dentro|"
    r"para o gol vazio|no fundo|ao fundo|as redes|a rede|"
    r"no angulo|no canto|no cantinho|na gaveta|gol vazio|baliza deserta|da rede|das redes|"
    r"propria baliza|propria meta|"
    r"sem chances?|sem hipoteses|para marcar|para empatar|para fazer|para golo|para gol|"
    r"a contar|de letra|onde a coruja|"
    r"indefensavel|no barbante|no filo|barbantes|malhas|na rede|ao angulo|"
    r"ao segundo poste|ao primeiro poste|rasteiro ao|"
    r"na saida d[eo]|a saida d[eo]|por cobertura|entre as pernas|por baixo d|no contrape|"
    r"com o gol aberto|com categoria|com classe)"
)
_TOLD = (
    r"(?:(?:decret|coloc|garant|assin|apont|conquist|concretiz|busc|alcanc|complet|arranc|"
    r"sel|fech|ampli|aument|dilat|"
    rf"empat|igual|descont|inaugur|sentenci|carimb|confirm|rubric|consum|assegur|"
    rf"resgat|salv|marc|anot|fatur|retom|alarg|encurt|transform|vir|desempat|fix){_AR}|"
    rf"(?:reestabelec|restabelec|convert|estabelec|obt|desfaz|diminu|reduz|constru|defin|abr|abri|garanti){_ER}|"
    r"(?:fez|faz|fazer|fazendo|fizeram|pos|poe|deu|dar|dando|chegou|chega|abriu|abre|converteu|converte|diminuiu|"
    r"diminui|reduziu|reduz|conseguiu|consegue|conseguir|restabeleceu|desfez|obteve|"
    r"garantiu|garante|construiu|tirou|repos|repoe|repor|repondo|desfez))"
)
_DONE = "(?:marcado|anotado|empatado|convertido|aberto|ampliado|igualado|reduzido|descontado)"

VOCABULARY = Vocabulary(
    scores=(
        (
            rf"(?<!na )(?<!a )(?<!da )(?:marc|anot|fatur){_AR}\b(?! (?:presenca|(?:a |uma |"
            r"de )?falta|o penalti|penalti|a marca|"
            r"posicao|impedimento|fora de jogo|o impedimento|grande penalidade|penalidade|"
            r"territorio|em cima|de perto|o fim))"
        ),
        (
            rf"(?:balanc{_AR}|estuf{_AR}|chacoalh{_AR}|sacud{_ER}|vaz{_AR}|"
            rf"encontr{_AR} o caminho d|fur{_AR}) (?:as |a )?(?:redes?|meta|"
            r"defesa adversaria)"
        ),
        r"(?:deixou|deixa|deixando|deixar|deixaria) (?:a sua|o seu|o dele|a dele|a marca|tudo igual|sua marca)",
        r"(?:guardou|guarda|guardando|estufou|estufa)\b",
        rf"(?:empat|igual|descont|ampli|aument|dilat|desempat|bis){_AR}\b|(?:diminu|reduz)(?:iu|i|indo|ir)?\b",
        r"(?:virou|vira|virando|virar) (?:o jogo|a partida|o placar|o marcador|para)",
        (
            r"(?:sentenci|decid|resolv|liquid|mat|fech|empat|igual|sel|desempat|defin|"
            r"vir)\w{1,3}(?: [^\s,.;:<]+){0,3}? (?:jogo|partida|encontro|"
            r"confronto|duelo|resultado|fatura|contas)\b"
        ),
        rf"{_TOLD}(?! (?:uma |a )?falta\b)(?: (?!fora|defesa|para)[^\s,.;:]+){{0,6}}? (?:{_GOAL}|{_BOARD})\b",
        rf"(?:tem|tinha|havia|ha) {_DONE}\b",
        (
            r"(?:\d ?[-ax] ?\d|gol|golo|tento|empate|igualdade|primeiro|segundo|terceiro|"
            r"quarto)(?: [^\s,.;:<]+){0,4}? (?:saiu d[oa]s|"
            r"chegou pel[oa]s|surgiu d[oa]s|veio d[oa]s|saiu pel[oa]s|nasceu d[oa]s|nos)(?= (?:pes|cabeca|pe))"
        ),
        r"(?:que|e) (?:<\d+> )?converteu|convert(?:eu|e)\b",
        r"nao (?:falhou|falha|desperdicou|desperdica|perdoou|vacilou|perdoa|teve perdao|deu (?:chances?|hipoteses?))",
        rf"(?:{_STRUCK}|{_PUT}){_GAP}{{0,7}}? {_IN}",
        (
            rf"(?:bat(?:eu|e|er|endo)|venc(?:eu|e|er|endo)|super{_AR}|engan{_AR}|desloc{_AR}|"
            rf"encob(?:riu|re|rir|rindo)|fuzil{_AR}|"
            rf"tir(?:ou|a) d[oe]|dribl{_AR}) (?:o |a )?{_KEEPER}"
        ),
        r"saiu na frente|(?:saltou|passou) para a frente|(?:colocou|pos)-se (?:em vantagem|na frente|a vencer)",
        r"(?:deu|da|dando|dar) (?:a )?(?:vitoria|vantagem|o triunfo|os tres pontos|numeros finais)",
        r"para (?=<\d+> (?:concluir|marcar|completar|finalizar|empurrar|cabecear|fazer|fuzilar))",
        r"(?:concluiu|conclui|fuzil(?:ou|a|ar|ando)|complet(?:ou|a|ar) para|so empurr(?:ou|a))\b",
        r"contra (?:a propria|o proprio|as proprias)|(?:marc|cabece|desvi|jog|mand)\w* contra\b",
        r"na propria baliza|no proprio gol|nas proprias redes",
        (
            r"(?:foi para a cobranca|cobrou|cobra|bateu|bate)(?: [^\s.;:]+){0,6}? (?:no canto|"
            r"com categoria|no angulo|"
            r"e (?:fez|marcou|empatou|converteu|abriu|ampliou)|no meio|com perfeicao|sem chances?)"
        ),
        (
            r"(?:bateu|bate|chutou|chuta|finalizou|finaliza|tocou|toca|tocou|cabeceou|cabeceia|"
            r"testou|testa)(?: (?:colocado|firme|forte|"
            r"cruzado|rasteiro|de primeira|com forca|bem|sutilmente))+,? (?:no angulo|no canto|"
            r"na gaveta|para o (?:gol|fundo)|sem chances?)"
        ),
        r"(?:tocou|toca|tocando|bateu|bate|definiu|finalizou|chutou) (?:na|a) saida d[eo]",
        (
            r"para (?:testar|completar|empurrar|fuzilar|escorar)\b(?! (?:por cima|para fora|"
            r"ao lado|na trave|no travessao|em cima|nas maos))"
        ),
        r"abr(?:iu|e|indo) (?:o )?caminho|(?:adiant|coloc)\w+-se (?:no marcador|em vantagem|na frente|no placar)",
        r"(?:faz|fez|fazendo) (?:o gosto ao pe|balancar)|molhou a sopa|desencantou|tremeu\b|fez bem o gosto",
        (
            r"sacrament(?:ou|a|ando|ar)|recoloc(?:ou|a|ando)|(?:deu|da) (?:a volta|numeros finais|"
            r"o melhor seguimento|a melhor sequencia|o melhor destino|seguimento|sequencia a)"
        ),
        (
            r"correspond(?:eu|e|endo) (?:da melhor|de cabeca|com|bem|a)|complet(?:ou|a|ando|"
            r"ar)(?: [^\s,.;:<]+){0,3}? (?:o|um|a|uma) (?:cruzamento|passe|escanteio|centro|"
            r"jogada|assistencia|cobranca|bola)"
        ),
        r"para[ns]? (?:o|as) redes|pr[ao]s? (?:fundo|gol|rede|redes|barbante)",
        r"colocou (?:[^\s,.;:]+ ){0,4}?(?:na frente|em vantagem|a vencer)",
        r"adiantou (?:o|a)|adianta (?:o|a)",
        r"tirou do goleiro",
        (
            r"(?:solt|dispar|acert|mand|larg|desfer)(?:ou|a|iu|e) (?:a|uma|um) (?:bomba|petardo|"
            r"foguete|chutaco|remate|missil|pancada|tiraco)"
        ),
        (
            r"encheu o pe|enche o pe|correu para o abraco|(?:so|apenas) (?:teve|"
            r"tem) (?:o trabalho )?de (?:encostar|empurrar|desviar|tocar)"
        ),
        (
            r"(?:encost|empurr|escor|desvi|atir|toc|test|cabece)(?:ou|a|ando|ar) (?:para (?!fora|tras|a marca|o "
            r"meio|<)|a contar)"
        ),
        (
            r"(?:finaliz|conclu|coro|remat|arremat|complet)(?:ou|iu|a|i|ando|indo|ar|"
            r"ir) (?:da melhor|com sucesso|a jogada|uma jogada|a "
            r"boa jogada|o contra-ataque|um contra-ataque|com exito|o cruzamento|cruzamento|um cruzamento)"
        ),
        (
            r"aproveit(?:ou|a|ando|ar)(?: [^\s.;:]+){0,10}? (?:para|e) (?:marcar|fazer|empatar|"
            r"ampliar|abrir|atirar|bater|reduzir|"
            r"inaugurar|faturar|marcou|fez|empatou)"
        ),
    ),
    beats=(
        (
            r"(?:bat(?:eu|e|er|endo)(?= (?:<|o (?:goleiro|guarda-redes|guardiao|experiente|"
            rf"jovem)))|venc(?:eu|e|er|endo)|super{_AR}|engan{_AR}|fuzil{_AR}|encob(?:riu|re|rir|"
            rf"rindo)|desloc{_AR}|"
            rf"desfeite{_AR}|vaz{_AR}|surpreend(?:eu|e|er)|tra(?:iu|i)|tir(?:ou|ar) d[oe])"
        ),
        (
            r"(?:nao deu|sem dar|nao dando) (?:chances?|hipoteses?|qualquer hipotese) (?:a|ao|"
            r"para)|(?:picou|tocou|atirou|chapelou|colocou)"
            r"(?: (?:a bola|o esferico))? (?:sobre|por cima de|na saida de|a saida de|"
            r"por entre as pernas de)|(?:com um|em) chapeu a"
        ),
    ),
    passes=(
        (
            rf"(?<!de )(?:(?:cruz|lanc|enfi|levant|ajeit|centr|assist|isol|recu|desmarc){_AR}|"
            r"serv(?:iu|e|indo|ir)|assist(?:iu|e|indo))\b"
            r"(?! (?:o que|a partida|ao jogo|fora|por cima))|"
            r"(?:(?:tocou|toca|rolou|rola) para(?! (?:o gol|o fundo|as redes|a rede|dentro|o golo|"
            r"a baliza|empatar|marcar|fazer))|rolou (?:a bola|atras)|rola (?:atras|a bola)|"
            r"ach(?:ou|a)|encontr(?:ou|a)(?= <)|descob(?:riu|re)(?= <)|solicit(?:ou|a)(?= <)|"
            r"passou para|"
            r"passa para|deu (?:o passe|a assistencia|assistencia|um passe)|deu (?=<)|escor(?:ou|"
            r"a) (?:de cabeca|para)(?= <| e)|"
            r"desviou para(?= <)|colocou na cabeca de|(?:bat|cobr)(?:eu|e|ou|a) (?:o |"
            r"um )?(?:escanteio|canto|lateral)|"
            r"(?:bat|cobr)(?:eu|e|ou|a) (?:a |uma )?falta(?= (?:na (?:area|cabeca|medida)))|"
            r"fez o passe|assistencia para|passe para|"
            r"deixou (?=<\d+>)|deixou (?:com|para)|abriu (?:na|para)(?= <)|endossou|ofereceu|"
            r"oferece|entregou|tirou o cruzamento|"
            r"tirou um cruzamento|fez (?:o|um) (?:cruzamento|lancamento|passe))"
        ),
    ),
    before={
        Role.SCORER: (
            (
                rf"\b{_GOAL}(?: (?!anulad|perdid|contra o|apos|passe|cruzamento|assist|depois|falta|"
                r"erro|canto|escanteio|"
                r"lancamento|apontad|cobrad|batid|na sequencia|livre|"
                rf"remate)[^\s,.;:<]+){{0,3}}? (?:{_OF}|com|gracas a|"
                "por intermedio de|atraves de|marcado por|anotado por|assinado por)"
            ),
            r"(?:gols?|golos?|marcadores):?",
            r"(?:marcad|anotad|feit|convertid|assinad)[oa]s? (?:por|pelo)",
            rf"\b{_GOAL}(?: [^\s,.;:<]+){{0,2}}? apontad[oa]s? por",
            (
                r"(?:por intermedio de|atraves de|por meio de|por intermedio d[oa]|nos pes de|"
                r"pelos pes de|dos pes de|da cabeca de|"
                r"pela cabeca de|por conta de|pelo pe de|obra de|cortesia de|com assinatura de|a cargo de)"
            ),
            (
                r"(?:placar|marcador|empat|igual|vantagem|descont|reduz|ampli|abert|virada|vitoria|"
                r"triunfo|frente|gol|golo|contagem)"
                rf"[^.;:<]{{0,60}} (?:com|em|num|numa|gracas a){_GAP}{{0,3}}? {_SHOT}(?: (?!cometid|"
                rf"sofrid|sobre|em)[^\s,.;:<]+){{0,3}}? {_OF}"
            ),
            (
                r"(?:placar|marcador|contagem)(?: [^\s.;:<]+){0,3}? (?:aberto|inaugurado|ampliado|"
                r"fechado)[^.;:<]{0,40},? (?:com|por)"
            ),
            r"(?:marcador|vantagem|frente|placar|empate|igualdade|desvantagem|triunfo)[^.,;:<]{0,25},? por",
            (
                r"(?:gol|golo|tento|empate|igualdade|triunfo|vitoria)[^.;:<]{0,40} (?:surgiu|chegou|"
                r"apareceu|saiu|veio)[^.;:<]{0,25},? (?:por|com|"
                r"atraves de|pel[oa])"
            ),
            (
                r"(?:coube a|tocou a vez de|foi a vez de|apareceu|quem (?:abriu|marcou|fez|empatou|"
                r"ampliou|virou)[^.;:<]{0,30} foi)"
            ),
            r"(?:bis|golaco|gooo*l|hat-trick|autogolo|gol contra) (?:de|do)",
            r"(?:autor|autores) do(?:s)? (?:unico |primeiro |segundo )?gol[os]*,?",
            (
                "(?:com|gracas a|por intermedio de|atraves de|por meio de) (?:gol|gols|golo|golos|"
                r"tento|dois gols|dois golos|bis)(?: [^\s,.;:<]+){0,2}? de"
            ),
            r"(?:marca|marcou|empatou|anotou|faturou|ampliou)",
        ),
        Role.SHOT: (rf"\b{_SHOT}(?: [^\s,.;:<]+){{0,3}}? {_OF}",),
        Role.ASSIST: (
            (
                rf"\b{_DELIVERY}(?: (?!para |que |e |contra |iniciad|construid|concluid|"
                rf"cometid)[^\s,.;:<]+){{0,4}}? {_OF}"
            ),
            rf"(?:receb(?:eu|e|er|endo)|recolh(?:eu|e|endo)){_GAP}{{0,4}}? (?:de|do)",
            r"(?:a passe|apos passe|a cruzamento|com assistencia|depois de passe|a centro|com passe) d[eo]",
            (
                r"(?:canto|livre|escanteio|falta)(?: [^\s,.;:<]+){0,2}? (?:apontad|batid|cobrad|"
                r"marcad|executad|tirad)[oa]s? (?:por|pelo)"
            ),
            (
                "(?:assistid|servid|lancad|cruzad|cobrad|batid|isolad|encontrad|acionad|desmarcad|"
                r"deixad|tocad|enviad|levantad|dad|puxad|servid|desmarcad|ajeitad|escorad|rolad|"
                r"oferecid|tirad|medid)[oa]s?"
                r"(?: [^\s,.;:<]+){0,3}? (?:por|pelo)"
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
            rf"{_KEEPER}(?: (?!e )[^\s,.;:<]+){{0,2}}?,?",
            (
                r"(?:rebote|ressalto|recarga|defesa incompleta|rebatida|"
                r"defendid[oa])(?: [^\s,.;:<]+){0,3}? (?:de|do|por)|"
                r"(?:na saida|a saida|a meta|as redes|a baliza|as pernas|o angulo|no angulo|no canto|"
                r"desvio|ao angulo|indefensavel|"
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
            (
                r"(?:falta|entrada|penalti|penalty|derrube|carga|rasteira)(?: [^\s,.;:]+){0,3}? (?:em|"
                r"sobre|contra|no|na)"
            ),
            r"(?:derrubou|derruba|derrubar|derrubando|rasteirou)",
        ),
        Role.CONCEDED: (
            (
                "(?:falta|entrada|penalti|penalty|mao|mao na bola|toque de mao|carga|empurrao|derrube|pisao|"
                r"infracao)(?: (?!cobrad|batid|desperdic|perdid|convertid|marcad|falhad|apontad|"
                r"executad|direta|gol)[^\s,.;:<]+){0,2}? "
                r"(?:de|do|por|cometid[oa] por)"
            ),
            r"(?:derrubad|cometid|travad|rasteirad)[oa](?: [^\s,.;:<]+){0,2}? (?:por|pelo)",
        ),
        Role.OPPONENT: (
            (
                "(?:cochilo|erro|falha|mau passe|passe errado|perda de bola|desvio|marcacao|vacilo|"
                "desatencao|bobeada|drible em|"
                r"passou por|passar por|deixou para tras|corte)(?: [^\s,.;:<]+){0,2}? ?(?:de|do|em)?"
            ),
        ),
        Role.COACH: (
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
            (
                r"(?<!quarto )(?:arbitro|arbitra|juiz|juiza|arbitragem(?: foi)? de|apitad[oa] por|apito de|"
                r"arbitragem)(?! assistent| auxiliar| reserva| de video| adicional)"
                r"(?: (?!(?:nao|a|ao|para|com|por|deu|viu)(?![a-z])|(?:expuls|amarel|advert|mostr|exib|aplic|"
                r"assinal|apit|marc[oa]|"
                r"anul|valid|conced|mandou|puniu|sancion|tirou|pux|ignor|perdo))[^\s,.;:<]+){0,2}?:?,?"
            ),
            (
                r"(?:arbitrad|apitad)[oa](?: [^\s,.;:<]+){0,1}? por|(?:jogo|partida|encontro|duelo|derbi|classico|"
                r"confronto|embate|final)(?: [^\s,.;:<]+){0,4}? dirigid[oa](?: [^\s,.;:<]+){0,1}? por|(?:apitou|"
                r"arbitrou|"
                r"dirigiu) (?:o|a) (?:jogo|partida|encontro)"
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
                r"(?:penalti|penalty|penalidade)(?: [^\s,.;:<]+){0,1}? (?:perdid[oa]|desperdicad[oa]|defendid[oa]|"
                r"falhad[oa])(?: [^\s,.;:<]+){0,1}? (?:por|de|a)"
            ),
            (
                r"(?:defendeu|pegou|parou|defende|pega|defender|travou|espalmou|deteve|"
                r"agarrou)(?: [^\s,.;:<]+){0,2}? (?:o |"
                r"um |a |uma )?(?:penalti|penalty|cobranca|penalidade|grande penalidade|castigo maximo|batida)"
                r"(?: [^\s,.;:<]+){0,2}? (?:de|do|a|por|pelo)"
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
    },
    after={
        Role.SCORER: (
            r",? autor (?:do|dos|de)",
            r" (?:contra|para) (?:a propria|o proprio)",
            r",? com (?:um |dois |seu )?(?:gol|gols|golo|golos|bis)",
        ),
        Role.SHOT: (),
        Role.ASSIST: (r",? autor da assistencia",),
        Role.BEATEN: (
            (
                r",? (?:que )?(?:nada pode|nao conseguiu|batido|ficou (?:parado|vendido)|sem reacao|"
                r"so teve (?:de|que|tempo de) (?:ir |a )?(?:buscar|olhar|ver))"
            ),
        ),
        Role.FOULED: (
            r",? (?:que )?(?:foi|e|era) (?:\w+ )?(?:derrubad|travad|rasteirad|calcad)[oa]",
            r" (?:sofreu|cavou|ganhou|conquistou) (?:um |o |a )?(?:penalti|penalty|falta)",
        ),
        Role.CONCEDED: (
            (
                ",? (?:que |quem )?(?:cometeu|derrubou|tocou (?:a |com a )?mao|fez (?:o )?penalti|"
                "colocou a mao|meteu a mao)"
            ),
        ),
        Role.OPPONENT: (r" (?:falhou|errou|perdeu a bola|vacilou|cochilou)",),
        Role.COACH: (r",? (?:o )?(?:tecnico|treinador)\b", r" (?:mexeu|colocou em campo|mandou a campo|promoveu)"),
        Role.REFEREE: (
            r",? (?:o )?(?:arbitro|juiz)\b",
            r" (?:mostrou|mostra|puxou|exibiu|sacou|aplicou)(?: [^\s.;:]+){0,6}? (?:vermelho|amarelo|cartao)\b",
            r" (?:apitou|assinalou|marcou) (?:o |um )?(?:penalti|penalty|falta)",
        ),
        Role.OFFICIAL: (),
        Role.SENT_OFF: (
            r",?(?: que)? (?:foi|acabou|e|sera|acaba) (?:\w+ )?expuls[oa]",
            (
                r"[^.;:<]{0,60} (?:ao|por|apos) (?:levar|receber|ver) (?:o |"
                r"um )?(?:segundo (?:cartao )?amarelo|vermelho|cartao vermelho)"
            ),
            (
                r"(?:,? que)? foi para o chuveiro|(?:,? que)? recebeu ordem de expulsao|"
                r"(?:,? que)? deixou [^.;:<]{0,30}(?:<t\d+> )?com (?:um|dez|menos|10)"
            ),
            (
                r" (?:recebeu|levou|viu|recebe|leva|ve) (?:[^\s,.;:<]+ ){0,3}?(?:vermelho|expulsao|"
                "segundo amarelo|segundo cartao)"
            ),
            r",? expulso",
        ),
        Role.MISSED: (
            (
                r"(?:,? que)? (?:perdeu|desperdicou|falhou|bateu (?:para )?fora|mandou (?:para )?fora|errou|"
                r"isolou|perde|desperdica|falha|permitiu a defesa|viu)(?: [^\s.;:]+){0,5}? (?:penalti|"
                r"penalty|cobranca|penalidade|castigo "
                r"maximo|marca d[ae] (?:cal|penalti))"
            ),
            (
                r"(?: [^\s.;:<]+){0,3}? (?:bateu|cobrou|bate|cobra|chutou|mandou|atirou|"
                r"rematou) (?:o |a |um |uma )?(?:penalti|penalty|"
                r"penalidade|cobranca|grande penalidade)(?: [^\s.;:<]+){0,3}? (?:fora|por cima|"
                r"na trave|no travessao|no poste|ao lado|nas "
                r"maos)"
            ),
        ),
        Role.CAME_ON: (r",? (?:que )?(?:entrou|entra|saiu do banco|acabara de entrar)",),
        Role.WENT_OFF: (r" (?:saiu|deixou o campo|foi substituido|deu lugar)",),
        Role.SAVED: (
            (
                r",? (?:que )?(?:defend|salv|espalm|evit|peg(?:ou|a) (?:o penalti|a cobranca|o chute|"
                r"o remate|no canto)|negou|fez (?:grande|boa|bela) defesa)\w*"
            ),
        ),
    },
    prepositions=(
        "de",
        "do",
        "da",
        "a",
        "ao",
        "com",
        "por",
        "para",
        "sobre",
        "contra",
        "em",
        "entre",
        "como",
        "sem",
        "ate",
        "apos",
        "no",
        "na",
        "dos",
        "perante",
        "junto a",
        "alem de",
        "pelo",
        "gol de",
    ),
    people=(
        "atacante",
        "zagueiro",
        "meia",
        "lateral",
        "capitao",
        "goleiro",
        "argentino",
        "frances",
        "brasileiro",
        "uruguaio",
        "chileno",
        "colombiano",
        "avancado",
        "defesa",
        "medio",
        "extremo",
        "ponta",
        "volante",
        "centroavante",
        "camisa \\d+",
        "portugues",
        "guarda-redes",
        "jogador",
        "artilheiro",
        "goleador",
        "espanhol",
        "holandes",
        "sueco",
        "croata",
    ),
    goals_label=("gols?", "golos?", "marcadores", "ao intervalo", "tentos", "artilheiros"),
    referee_label=("arbitros?", "arbitra", "arbitragem", "juiza?"),
    own_goal=(
        "gol contra",
        "autogolo",
        "propria baliza",
        "proprio gol",
        "propria meta",
        "propria rede",
        r"\bp\.b\.?",
        "contra o proprio",
        "proprias redes",
        "gols? contra",
        r"(?:marc|cabece|desvi|jog|mand)\w* contra\b(?! [ao] )",
        r"\bp\.?b\b\.?",
        r"\(contra\)",
    ),
    penalty=(
        "penalti",
        "penalty",
        "marca da cal",
        "grande penalidade",
        r"\bg\.p\.?",
        r"\bpen\b\.?",
        "castigo maximo",
        "onze metros",
        r"\bpenalidade\b",
        r"\bg\.?p\b\.?",
        "penalidade maxima",
        r"\bpen\.",
    ),
    header=("cabec", "cabece", "testada", "de cabeca", r"\btest(?:ou|a|ar) ", "peixinho"),
    free_kick=(
        (
            r"(?:com|num|de|conversao de um|marcacao de um|cobranca de um|em) (?:um )?(?:grande |"
            r"belo |bom )?livre\b(?! (?:batido|cobrado|apontado|marcado|direto))"
        ),
        "falta",
        "livre direto",
        "livre directo",
        "tiro livre",
        "cobranca de falta",
        "de livre",
    ),
)
