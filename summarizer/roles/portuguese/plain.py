"""Who did what, in plain Portuguese words."""

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
    "levantamento|centro|servico|jogada(?! (?:individual|pessoal|de insistencia))|recuo|assist|livre|arrancada|"
    "cobranca de escanteio|cobranca de falta|lateral|"
    "calcanhar|combinacao|passe acucarado|abertura|virada de jogo|bola parada|bola enfiada|bola longa)"
)
_OF = r"(?:de|do|da|por|dos|pelo)"
_KEEPER = "(?:goleir[oa]|guarda-redes|guardia|guardiao|arqueir[oa]|guarda-meta|guarda-valas|camisa 1|keeper)"
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
    r"resgat|salv|marc(?!\w+ (?:o |um )?(?:penal|falta|impedimento))|anot|fatur|retom|alarg|encurt|"
    rf"transform|vir|desempat|fix){_AR}|"
    rf"(?:reestabelec|restabelec|convert|estabelec|obt|desfaz|diminu|reduz|constru|defin|abr|abri|garanti){_ER}|"
    r"(?:fez|faz|fazer|fazendo|fizeram|pos|poe|deu|dar|dando|chegou|chega|abriu|abre|converteu|converte|diminuiu|"
    r"diminui|reduziu|reduz|conseguiu|consegue|conseguir|restabeleceu|desfez|obteve|"
    r"garantiu|garante|construiu|tirou|repos|repoe|repor|repondo|desfez))"
)
_DONE = "(?:marcado|anotado|empatado|convertido|aberto|ampliado|igualado|reduzido|descontado)"

_NO_MISS = (
    r"(?![^.;]{0,80}?\b(?:por cima|(?:ao|para o) lado|(?:para|pra) fora|(?:no|ao) (?:poste|travessao|ferro)|"
    r"(?:na|a) (?:barra|trave)|longe|rente|raspando|para (?:boa |grande |excelente )?defesa|nas maos|fraco|torto|"
    r"defend\w*|espalm\w*|encaix\w*|agarr\w*|segur(?:ou|a)|salv(?:ou|a)|evit(?:ou|a)|bloque\w*|cort(?:ou|a)|"
    r"peg(?:ou|a)|assust\w*|perigo|passou|saiu|tirou tinta|carimb\w*|explod\w*|desperdic\w*|isol(?:ou|a)|perdeu|"
    r"anul\w*|invalid\w*|impedi\w*|quase|(?:para|pela|em) (?:escanteio|canto|linha)))"
)
"""Nothing in the rest of the sentence that a shot which does not go in is told with."""
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

PLAIN = Vocabulary(
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
        (
            rf"{_TOLD}(?! (?:uma |a )?falta\b)(?: (?!fora|defesa|para|trave|travessao|poste|barra|chance|"
            rf"oportunidade)[^\s,.;:]+){{0,6}}? (?:{_GOAL}|{_BOARD})\b"
        ),
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
        (
            r"(?:faz|fez|fazer|fazendo|faria) (?:o gosto ao pe|balancar)|molhou a sopa|desencantou|tremeu\b|"
            r"fez bem o gosto"
        ),
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
        (
            r"(?:apareceu|aparece|surgiu|surge|a)(?: (?:solto|sozinh[oa]|livre|oportun[oa]|ao segundo poste))? "
            r"(?:a|para) (?:cabecear|encostar|empurrar|finalizar|rematar|desviar|concluir|emendar|completar|faturar|"
            rf"escorar|fuzilar|marcar|atirar)\b{_NO_MISS}"
        ),
        rf"(?<=, )(?:a|so) (?:encostar|empurrar|emendar|faturar|fuzilar|concluir com exito)\b{_NO_MISS}",
        (
            r"(?:fix|estabelec|fech|sel|confirm|sentenci|decret)(?:ou|eu|a|e|ar|er|ando|endo|aria|eria|ava) "
            r"(?:o |a |em )?(?:resultado|score|placar|marcador|conta|contas|contagem|goleada|vitoria|triunfo)\b"
            r"(?: (?:final|definitivo))?"
        ),
        r"(?:abriu|abre|abrindo|abrir|inaugurou|inaugura) os (?:trabalhos|festejos)",
        (
            r"(?:tocou|bateu|carimbou|beijou|explodiu|desviou|"
            r"raspou)(?: [^\s.;:<]+){1,6} (?:antes de (?:entrar|morrer)|"
            r"e (?:entrou|morreu|foi parar no fundo))\b"
        ),
        (
            r"(?:fech|sel|jog|bot|coloc|p[oô]s|deu)(?:ou|a|ando)? (?:o caixao|a tampa (?:d?o caixao)?|"
            r"a pa de cal|pa de cal|"
            r"o ultimo prego|o ponto final)\b"
        ),
        r"encobr(?:iu|indo|e) o proprio (?:goleiro|guarda-redes|guardiao)\b",
        (
            r"(?:fez|faz|fazendo) (?:abanar|sacudir|tremer|dancar) as redes|foi as (?:redes|malhas)\b|"
            r"(?:meteu|botou|mandou|empurrou|jogou) (?:la|pra|para) dentro\b|(?:deixou|deixa|guardou|"
            r"guarda) o (?:seu|dele)\b|"
            r"(?:abriu|abre) a (?:conta|lata)\b|(?:cumpriu|fez valer) a lei do ex\b|(?:tirou|"
            r"tira) o zero do (?:placar|marcador)|"
            r"(?:mexeu|mexe|mexer) (?:no|com o) (?:placar|marcador)|(?:desfez|desfaz|quebrou|"
            r"desbloqueou) (?:o nulo|a igualdade|"
            r"o empate|o gelo|o zero)|(?:estreou|estreia|estreando)-se a (?:marcar|faturar)|deu o toque final\b|"
            r"(?:atirou|rematou|disparou|cabeceou|chutou|bateu|desviou) (?:a contar|para golo|certeiro|"
            r"para o golo|para gol)\b|"
            r"(?:estufou|balancou|sacudiu) (?:o barbante|o filo|a rede|as redes|o capim)"
        ),
        (
            r"(?:assinal|carimb|crav|rubric|assin)(?:ou|a|ando) (?:o |mais um |seu )?(?:gol|golo|tento|empate|"
            r"triunfo|"
            r"\d ?[-ax] ?\d|seu|dele|primeiro|segundo|terceiro|quarto|quinto)\b(?! (?:cartao|amarelo|tempo))"
        ),
        (
            r"(?:mand|jog|coloc|bot|empurr|toc|desvi)(?:ou|a|ar|ando) (?:a bola |de cabeca |de primeira )?"
            r"(?:para (?:o )?fundo d|para dentro|pro (?:fundo|gol)|nas redes|na rede|no barbante|la dentro|"
            r"no gol vazio)"
        ),
        (
            r"(?<!nao )(?:voltou|voltar|torna|tornou|voltaria|viria) a (?:marcar|faturar|balancar|bisar|empatar|"
            r"igualar|ampliar|reduzir)\b"
        ),
        (
            r"(?<!nao )(?:viria|veio|acabou|acabaria) (?:a|por) (?:marcar|fazer|empatar|igualar|ampliar|reduzir|"
            r"aumentar|dilatar|"
            r"inaugurar|abrir|virar|consumar|selar|fechar|decidir|sentenciar)\b"
        ),
        (
            r"faria(?:m)? (?:o |a )?(?:\d ?[-ax] ?\d|primeiro|segundo|terceiro|quarto|gol|golo|empate|igualdade|"
            r"reviravolta|virada|tento)\b"
        ),
        rf"(?:nao (?:se fez|se fizeram) rogad[oa]s?|nao tev[e] (?:piedade|do))\b{_NO_MISS}",
        (
            r"(?:anotou|marcou|fez|faturou|assinou) (?:um|o seu|seu|dois|tres|mais um)\b(?: (?:poker|doblete|"
            r"triplete|doblet))"
        ),
        (
            r"(?:picou|tocou|colocou|bateu|atirou|rematou|finalizou|empurrou|chutou)(?: [^\s,.;:<]+){0,3}? "
            r"(?:por cima d[oe] (?:goleiro|guarda-redes|guardiao)|para a baliza (?:deserta|vazia|aberta|"
            r"desguarnecida)|"
            r"com a baliza (?:aberta|deserta|escancarada)|para o fundo das? (?:redes?|malhas)|"
            r"rasteiro(?: e colocado)? para o (?:fundo|canto)|para as malhas)"
        ),
        (
            r"(?:encheu|enche) (?:o pe|a bota|o pe esquerdo|o pe direito)|(?:limpou|dribl(?:ou|a)|fint(?:ou|a)|"
            r"passou pelo) "
            r"(?:o )?(?:goleiro|guarda-redes) e (?:marcou|fez|ampliou|empatou|tocou|rolou|bateu|empurrou|so)"
        ),
        (
            rf"(?<![a-z])(?:so|apenas) (?:deslocou|desviou|escorou|tocou|completou|empurrou|cumprimentou|rolou|"
            rf"encostou)\b{_NO_MISS}"
        ),
        (
            r"(?:so|apenas) (?:rolou|tocou|encostou|escorou|empurrou|completou|desviou|cumprimentou) (?:para|pro|"
            r"pras|as|nas?)"
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
            rf"(?<!de )(?<!tentou )(?:(?:cruz|lanc|enfi|levant|ajeit|centr|assist|isol|recu|desmarc){_AR}|"
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
            r"acion(?:ou|a|ando)(?= (?:o |a )?(?:[a-z-]+ )?<)|pif(?:ou|a)(?= <)|deixou (?=(?:o |"
            r"a )?<\d+> (?:na cara|cara a cara|"
            r"livre|em boa|frente a|isolad|sozinh|na boa))|deu (?:o |um |um belo |belo |lindo |otimo |bom |"
            r"grande |mais um )?passe|(?:devolveu|retribuiu) (?:a gentileza|o presente|o favor|a assistencia)|"
            r"descolou|clareou|enxergou (?=<)|colocou (?=<\d+> (?:na cara|"
            r"frente a|em boa))|pos (?=<\d+> (?:na cara|frente a))|(?:bateu|cobrou|apontou|marcou|executou|"
            r"levantou) (?:o |um |"
            r"a |uma )?(?:livre|canto|escanteio|falta|pontape de canto)(?= (?:e |para a area|na area|com conta|"
            r"na cabeca|"
            r"na medida))|alcou|"
            r"tirou da cartola|descobriu (?=(?:o |a )?<)|ofereceu (?:o golo|o gol|o segundo|o empate)|"
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
            r"marcaram para (?:os|as)(?: [^\s.,;:<]+){1,3}",
            (
                r"(?:para (?:o|a)|permitindo (?:o|a)|proporcionando (?:o|a)) (?:desvio|cabecada|cabeceamento|"
                r"cabeceio|"
                r"finalizacao|emenda|remate|toque|conclusao|golpe|chute|entrada)(?: (?!de|do|da|"
                r"por)[^\s.,;:<]+){0,2} "
                rf"(?:de|do|da) (?=<\d+>{_NO_MISS})"
            ),
            (
                r"(?:golpe de misericordia|pa de cal|tiro de misericordia|golpe final|estocada final|ultimo golpe|"
                r"golo da tranquilidade|gol da tranquilidade|gol da vitoria|golo da vitoria|gol do empate|"
                r"golo do empate|"
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
                rf"{_NO_MISS})"
            ),
            (
                r"(?:cobranca de (?:falta|penalti)|falta|livre) (?:de|do) (?=<\d+>, [^.;:<]{0,50}(?:engan|"
                r"entr|morr|"
                r"beij|foi parar|no angulo|no canto|no fundo))"
            ),
            (
                r"(?:chegou|chegaram|chegava|chegaria) (?:a|ao) (?:empate|igualdade|virada|vantagem|gol|golo|"
                rf"2°|3°|4°|segundo|terceiro|quarto){_PLAIN}{{0,8}},? (?:por|com|atraves de|por intermedio de)"
            ),
            (
                r"(?:resolveu|marcou|marcar|empatou|igualou|virou|descontou|reduziu|diminuiu|ampliou|aumentou|"
                r"adiantou-se|"
                r"adiantaram-se|inaugurou|abriu|respondeu|marcaram|empataram|igualaram|chegou la)"
                rf"{_PLAIN}{{0,8}},? (?:por intermedio de|por|atraves de|pel[oa])"
            ),
            (
                r"(?:marcou|empatou|igualou|virou|descontou|reduziu|diminuiu|ampliou|aumentou|marcaram|empataram)"
                rf"{_PLAIN}{{0,8}}, com (?:o |"
                r"a )?(?:[a-z-]+ )?(?=<\d+>[,.]? (?:de |em |aos? |a |num|"
                r"apos |depois ))"
            ),
            (
                r"(?:reduz|empat|igual|ampli|aument|descont|diminu|marc|dilat|vir)(?:iu|ou|a|i)\b[^.;:<]{0,50}?,? "
                r"(?:num|numa|em|com|na)(?: [^\s.;:<]+){0,3}? (?:jogada|iniciativa|arrancada|lance|jogada individual)"
                r"(?: [^\s.;:<]+){0,2}? (?:de|do)"
            ),
            (
                r"(?:a ganhar|a perder|a vencer|em vantagem|na frente|no marcador|no placar|o marcador|o placar|"
                r"ao empate|"
                r"a igualdade|a virada|a reviravolta)(?: [^.;:<]{0,30})?: (?:[^.;:<]{0,40}["
                r" ,])?(?=<\d+>(?:,[^.;:]{0,80},)? "
                rf"(?:bateu|bate|venceu|superou|fuzilou|enganou|deslocou|desfeiteou) <{_NO_MISS})"
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
            rf"(?:receb(?:eu|e|er|endo)|recolh(?:eu|e|endo)){_GAP}{{0,4}}? (?:de|do)",
            r"(?:a passe|apos passe|a cruzamento|com assistencia|depois de passe|a centro|com passe) d[eo]",
            (
                r"(?:canto|livre|escanteio|falta)(?: [^\s,.;:<]+){0,2}? (?:apontad|batid|cobrad|"
                r"marcad|executad|tirad)[oa]s? (?:por|pelo)"
            ),
            (
                "(?<!penalti )(?<!penalti, )(?<!penalty )(?<!penalty, )(?<!penalidade )(?<!penalidade, )"
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
                "(?:cochilo|erro|falha|mau passe|passe errado|perda de bola|"
                "(?<!para o )(?<!para )(?<!ao )desvio(?! (?:subtil|de cabeca|certeiro|oportuno|vitorioso))|"
                "marcacao|vacilo|"
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
            (
                r"(?:^|[.!?\n] ?)(?:apita|apitou|arbitra|arbitrou|apitara|arbitrara|dirigiu|dirigira)"
                r"(?: (?:o|a) (?:jogo|partida|encontro|duelo|confronto))?"
            ),
            (
                r"(?:encontro|jogo|partida|duelo|final|confronto) (?:sera|foi|vai ser|e) (?:dirigid|arbitrad|"
                r"apitad)[oa] "
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
            (
                r",? (?:aos? \d{1,3}(?: minutos)?,? )?(?:em|num|numa|de|com um|com uma|em um|em uma)"
                r"(?: [a-z]+){0,2}? (?:chute|remate|cabecada|cabeca|falta|penalti|bicicleta|voleio|peixinho|livre|"
                r"contra-ataque|cobranca|finalizacao)\b"
                r"(?=[^.:;]{0,160} (?:fizeram|marcaram|construiram|anotaram|garantiram|definiram|decretaram|"
                r"balancaram|foram os autores))(?!.{0,200}(?:desperdic|perderam|falharam|quase))"
            ),
            (
                r",? (?:aos? \d{1,3}(?: minutos)?,? )(?:batendo|cobrando|convertendo|em cobranca de|na cobranca de|"
                rf"na conversao de|de) (?:um |uma |o )?(?:penalti|grande penalidade|penalty)\b{_NO_MISS}"
            ),
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
            r" \([^()]{1,30}\),? (?:e|foi|sera|era|vai ser) (?:o |a )?(?:arbitr[oa]|juiza?)\b",
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
            (
                r"[^.;:<]{0,60}?[ ,](?:xingou|ofendeu|insultou|agrediu|reclamou|discutiu|empurrou|acertou|pisou|"
                r"atingiu|"
                r"derrubou|cuspiu|chutou|socou|agarrou|puxou|protestou|segurou|(?:fez|cometeu) falta|"
                r"deu [^.;:<]{0,30}|"
                r"entrou [^.;:<]{0,20})[^.;:<]{0,40}<\d+>,? e (?:foi (?:logo )?expuls[oa]|"
                r"acabou (?:sendo )?expuls[oa]|"
                r"(?:recebeu|levou|viu|tomou) (?:o |um |ordem )?(?:(?:cartao )?vermelho|segundo (?:cartao )?amarelo|"
                r"de expulsao)|foi para o chuveiro|foi tomar banho)"
            ),
            (
                r"[^.;:<]{0,60}?[ ,](?:derrubou|travou|rasteirou|agarrou|puxou|agrediu|atingiu|"
                r"pisou) <\d+>[^.;:<]{0,40}, "
                r"(?:viu|recebeu|levou) o (?:cartao )?vermelho"
            ),
            (
                r"(?: [^\s.;:<]+){0,6}? (?:(?:foi|acabou|seria) (?:mandad[oa]|convidad[oa]) (?:a sair|"
                r"para o chuveiro|"
                r"mais cedo|para a rua|para o balneario)|viu (?:a cartolina|o cartao) vermelh[oa]|"
                r"tomou (?:o )?(?:segundo (?:cartao )?amarelo|(?:cartao )?vermelho))"
            ),
            r",? que (?:tomou|levou|viu|recebeu) (?:o )?(?:vermelho|segundo amarelo|cartao vermelho)",
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
            (
                r"(?: [^\s.;:<]+){0,3}? (?:parou|esbarrou) (?:nas maos|em (?:grande |bela |boa )?defesa|n[oa]|em)"
                r"[^.;:]{0,40}? (?:cobranca de penalti|penalti|penalty|grande penalidade|penalidade)"
            ),
            (
                r" (?:foi|partiu|correu|assumiu|encarregou-se|avancou)[^.;:<]{0,30} (?:bola|cobranca|marca)"
                r"[^.;:<]{0,20}?,? (?:e|mas) <\d+> (?:defend|peg|espalm|salv|agarr|par|adivinh|voou|ca[ií]|brilh)\w*"
            ),
            (
                r" (?:atirou|mandou|chutou|bateu|rematou|cobrou)(?: a (?:cobranca|penalidade|grande penalidade))?"
                r"(?: o (?:penalti|castigo maximo))? (?:para as nuvens|para a bancada|na arquibancada|a figura)"
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
        "zagueira",
        "goleira",
        "goleiro reserva",
        "jogadora",
        "artilheira",
        "avancada",
        "defensor[a]?",
        "central",
        "trinco",
        "dianteir[oa]",
        "avante",
        "ponta de lanca",
        "ponta-de-lanca",
        "reforco",
        "suplente",
        "reserva",
        "camisola \\d+",
        "guardia",
        "guardiao",
        "lateral(?:-| )(?:direit|esquerd)[oa]",
        "menino",
        "garoto",
        "miudo",
        "jovem",
        "recem-entrad[oa]",
        "brasileira",
        "portuguesa",
        "capita",
        "cabo-verdiano",
        "senegales",
        "nigeriano",
        "ganes",
        "angolano",
        "paraguaio",
        "equatoriano",
        "marfinense",
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
    goals_label=("gols?", "golos?", "marcador(?:es|as?)?", "ao intervalo", "tentos", "artilheiros"),
    referee_label=("arbitros?", "arbitra", "arbitragem", "juiza?"),
    own_goal=(
        "gol contra",
        r"encobr\w+ o proprio (?:goleiro|guarda-redes|guardiao)",
        "contra o proprio patrimonio",
        "na propria meta",
        "nas proprias redes",
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
        r"derrubad[oa][^.;]{0,50} area\b[^.;]{0,60} (?:bateu|cobrou|converteu)\b",
        r"\bpenaltis?\b",
        r"\bpen\.",
    ),
    header=(
        (
            r"(?<!perdeu a )(?<!perder a )(?<!saiu de )(?<!levantou a )cabec(?!e\w* (?:ao|a|na|no) (?:poste|barra|"
            r"trave|travessao))(?!a (?:baixa|quente|fria|erguida))"
        ),
        "testada",
        r"\btest(?:ou|a|ar) ",
        "peixinho",
        r"\bsalt\w+ mais alto",
        "mais alto (?:do )?que",
        "de testa",
        r"\bno (?:segundo|primeiro) andar",
        r"\bpara testar\b",
    ),
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
        "(?:execucao|marcacao|conversao|cobranca|transformacao)(?: [a-z]+){0,3} de um livre",
        "de livre",
    ),
)
