"""Portuguese verbs whose subject scores or sets a goal up."""

from __future__ import annotations

from summarizer.roles.portuguese.pieces import GOAL, KEEPER, NO_CLOCK, NO_GOAL, NO_MISS, NO_NET

_AR = "(?:ou|a|am|ava|avam|aram|ar|ando)"
_ER = "(?:eu|e|em|ia|iam|eram|er|endo)"
_BOARD = (
    "(?:placar|marcador|contagem|score|(?<!marca do )(?<!ponto do )(?<!marca de )(?:penalti|penalty)|penalidade|"
    "cobranca|segundo(?! (?:tempo|pau|poste|amarelo|cartao|jogo))|terceiro|quarto|quinto|"
    "primeiro(?! (?:tempo|pau|poste|jogo))|frente|"
    "diferenca|prejuizo|distancia|nulo|zero|ativo|activo|castigo maximo|dianteira)"
)
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
    r"(?:para (?:o|as|dentro|a) ?(?:fundo|redes|rede|gol|golo|baliza|barbante|filo)\b|para dentro|"
    r"para o gol vazio|no fundo|ao fundo|as redes|a rede(?! (?:pelo|do) lado| lateral)|"
    r"no angulo|no canto|no cantinho|na gaveta|gol vazio|baliza deserta|da rede|das redes|"
    r"propria baliza|propria meta|"
    r"sem (?:qualquer )?(?:chances?|hipoteses?(?! de (?:gol|marcar|empat))|reacao|defesa)\b(?: de "
    r"(?:defesa|reacao|intervencao)\b)?|sem (?:apelo|perdao|contemplacoes|remissao)|para marcar|para "
    r"empatar|para fazer|para golo|para gol|a contar|de letra|onde a coruja|"
    r"indefensavel|no barbante|no filo|barbantes|malhas|na rede(?! (?:pelo|do) lado| lateral)|ao angulo|"
    r"ao segundo poste|ao primeiro poste|rasteiro ao|"
    r"na saida d[eo](?! bola)|a saida d[eo](?! bola)|por cobertura|entre as pernas|por baixo d|no contrape|"
    r"com o gol aberto|com categoria|com classe)"
)
_TOLD = (
    r"(?:(?:decret|coloc|garant|assin|apont|conquist|concretiz|busc|alcanc|complet|arranc|"
    r"sel|fech|ampli|aument|dilat|"
    rf"empat|igual|descont|inaugur|sentenci|carimb|confirm|rubric|consum|assegur|"
    r"resgat|salv|marc(?!\w+ (?:o |um )?(?:penal|falta|impedimento))|anot|fatur|retom|alarg|encurt|"
    rf"transform|vir|desempat|fix){_AR}|"
    rf"(?:reestabelec|restabelec|convert|estabelec|obt|desfaz|diminu|reduz|constru|defin|abr|abri|garanti){_ER}|"
    r"(?:fez|faz|fazer|fazendo|fizeram|pos|poe|"
    r"deu(?! (?:aos? <t?\d+> |aos? [a-z]+ )?(?:o passe|a bola|a assist))|dar|dando|(?:chegou|chega)(?= (?:ao|a|aos|"
    r"as) (?!jogo|partida|encontro|final))|abriu|abre|converteu|converte|diminuiu|"
    r"diminui|reduziu|reduz|conseguiu|consegue|conseguir|restabeleceu|desfez|obteve|"
    r"garantiu|garante|construiu|tirou|repos|repoe|repor|repondo|desfez))"
)
_DONE = "(?:marcado|anotado|empatado|convertido|aberto|ampliado|igualado|reduzido|descontado)"
SCORES = (
    (
        rf"(?<!na )(?<!a )(?<!da ){NO_CLOCK}(?:marc|anot|fatur){_AR}\b(?! (?:{NO_GOAL}|presenca|(?:a |uma |"
        r"de )?falta|o penalti|penalti|a marca|"
        r"posicao|impedimento|fora de jogo|o impedimento|grande penalidade|penalidade|"
        r"territorio|em cima|de perto|o fim))"
    ),
    (
        rf"(?:balanc{_AR}|estuf{_AR}|chacoalh{_AR}|sacud{_ER}|vaz{_AR}|"
        rf"encontr{_AR} o caminho d|fur{_AR}) (?:as |a )?(?:redes?|meta|"
        r"defesa adversaria)"
    ),
    (
        r"(?:deixou|deixa|deixando|deixar|deixaria) (?:a sua|o seu|o dele|a dele|a marca|tudo igual|sua marca)\b"
        r"(?! (?:marca )?n[oa] (?:vestiario|balneario|clube|historia|formacao|treino))"
    ),
    (
        r"(?:guardou|guarda|guardando|estufou|estufa)\b(?!-| (?:redes|valas|meta|boas?|mas|recordac|segredo|"
        r"energias?|forcas?|o peito|[ao]s? (?:camis\w+|medalha|taca|bola do jogo)))"
    ),
    (
        rf"(?:empat|igual|descont|ampli|aument|dilat|desempat|bis){_AR}\b(?! (?:o|a|os|as|um|uma) | em (?:numero|"
        rf"titulos))|"
        r"(?:diminu|reduz)(?:iu|i|indo|ir)?\b(?! (?:o|a|os|as|um|uma) )"
    ),
    (
        r"(?:virou|vira|virando|virar) (?:o jogo|a partida|o placar|o marcador|para)\b(?! para (?:a|o) (?:esquerda|"
        r"direita|lado))"
    ),
    (
        r"(?:sentenci|decid|resolv|liquid|mat|fech|empat|igual|sel|desempat|defin|"
        r"vir)\w{1,3}(?: [^\s,.;:<]+){0,3}? (?:jogo|partida|encontro|"
        r"confronto|duelo|resultado|fatura|contas)\b(?! (?:para (?:a|o)|pel[ao]) (?:esquerda|direita|meio|lado|flanco))"
    ),
    (
        r"(?!(?:deu|dar|dando|da|confirm|decret|assinal|conced)\w* (?:o |um |a |uma )?(?:penal|grande penal))"
        r"(?!fech\w+ o golo?\b|p(?:os|oe|ondo) fim\b|garanti\w* (?:o|a|um|uma|seu|sua|que) (?:lugar|vaga|presenca|"
        r"titular))"
        rf"{NO_CLOCK}{_TOLD}(?! (?:uma |a )?falta\b)(?!(?<=virou) (?:apos|depois))"
        rf"(?: (?!que <|fora|defesa|para|trave|travessao|poste|barra|cima|chance|"
        rf"oportunidade)[^\s,.;:]+){{0,6}}? (?:{GOAL}|{_BOARD})\b"
    ),
    rf"(?:tem|tinha|havia|ha) {_DONE}\b",
    (
        r"(?:\d ?[-ax] ?\d|gol|golo|tento|empate|igualdade|primeiro|segundo|terceiro|"
        r"quarto)(?: [^\s,.;:<]+){0,4}? (?:saiu d[oa]s|"
        r"chegou pel[oa]s|surgiu d[oa]s|veio d[oa]s|saiu pel[oa]s|nasceu d[oa]s|(?<!nasceu )nos)(?= (?:pes|cabeca|pe))"
    ),
    r"(?:que|e) (?:<\d+> )?converteu|convert(?:eu|e)\b(?!-se)",
    r"nao (?:falhou|falha|desperdicou|desperdica|perdoou|vacilou|perdoa|teve perdao|deu (?:chances?|hipoteses?))",
    (
        rf"(?:{_STRUCK}|{_PUT})(?: (?!(?:trave|travessao|poste|barra|ferro)s?(?! (?:e|mas|antes|de|para)(?![a-z])))"
        rf"[^\s,.;:<]+){{0,7}}? {_IN}"
    ),
    (
        rf"(?:bat(?:eu|e|er|endo)|venc(?:eu|e|er|endo)|super{_AR}|engan{_AR}|desloc{_AR}|"
        rf"encob(?:riu|re|rir|rindo)|fuzil{_AR}|tir(?:ou|a) d[oe]|dribl{_AR}) (?:o |a )?{KEEPER}"
    ),
    r"saiu na frente|(?:saltou|passou) para a frente|(?:colocou|pos)-se (?:em vantagem|na frente|a vencer)",
    r"(?:deu|da|dando|dar) (?:a )?(?:vitoria|vantagem|o triunfo|os tres pontos|numeros finais)\b(?! (?:como|por) )",
    r"para (?=<\d+> (?:concluir|marcar|completar|finalizar|empurrar|cabecear|fazer|fuzilar))",
    r"(?:concluiu|conclui|fuzil(?:ou|a|ar|ando)|complet(?:ou|a|ar) para|so empurr(?:ou|a))\b",
    r"contra (?:a propria|o proprio|as proprias)|(?:marc|cabece|desvi|jog|mand)\w* contra\b",
    r"na propria baliza|no proprio gol|nas proprias redes",
    r"(?<=nao )(?:evitou|impediu) que (?=<\d+> (?:marcasse|empatasse)\b)",
    (
        r"(?:foi para a cobranca|cobrou|cobra|bateu|bate)(?: [^\s.;:]+){0,6}? (?:no canto|com categoria|no angulo|"
        r"e (?:fez|marcou|empatou|converteu|abriu|ampliou)|no meio|com perfeicao|sem chances?)"
    ),
    (
        r"(?:bateu|bate|chutou|chuta|finalizou|finaliza|tocou|toca|tocou|cabeceou|cabeceia|"
        r"testou|testa)(?: (?:colocado|firme|forte|"
        r"cruzado|rasteiro|de primeira|com forca|bem|sutilmente))+,? (?:no angulo|no canto|"
        r"na gaveta|para o (?:gol|fundo)|sem chances?)"
    ),
    r"(?:tocou|toca|tocando|bateu|bate|definiu|finalizou|chutou) (?:na|a) saida d[eo](?! bola)",
    (
        r"para (?:testar|completar|empurrar|fuzilar|escorar)\b(?! (?:por cima|para fora|"
        r"ao lado|na trave|no travessao|em cima|nas maos))"
    ),
    (
        r"abr(?:iu|e|indo) (?:o )?caminho(?! (?:pel[ao]s?|entre) )|(?:adiant|coloc)\w+-se (?:no marcador|em vantagem|"
        r"na frente|no placar)"
    ),
    (
        r"(?:faz|fez|fazer|fazendo|faria) (?:o gosto ao pe|balancar)|molhou a sopa|desencantou|"
        r"tremeu\b(?! (?:na estreia|de )|[.,])|fez bem o gosto"
    ),
    (
        r"sacrament(?:ou|a|ando|ar)|recoloc(?:ou|a|ando)|(?:deu|da) (?:a volta(?! a[os]? (?:relvado|campo|estadio))|"
        r"numeros finais|"
        r"o melhor seguimento|a melhor sequencia|o melhor destino|seguimento|sequencia a(?! (?:boa|ma|sua) (?:fase|"
        r"serie|carreira)))"
    ),
    (
        r"correspond(?:eu|e|endo) (?:da melhor|de cabeca|com|bem|a)\b"
        r"(?! (?:a confianca|as expectativas|um (?:aceno|sorriso|abraco)))|complet(?:ou|a|ando|"
        r"ar)(?: [^\s,.;:<]+){0,3}? (?:o|um|a|uma) (?:cruzamento|passe|escanteio|centro|"
        r"jogada|assistencia|cobranca|bola)"
    ),
    r"para[ns]? (?:o|as) redes|pr[ao]s? (?:fundo|gol|rede|redes|barbante)",
    r"colocou (?:[^\s,.;:]+ ){0,4}?(?:na frente(?! d[aeo]s? (?!placar|marcador))|em vantagem|a vencer)",
    r"(?:adiantou|adianta) (?:os?|as?)\b(?! (?:bola|esferico|corpo|pe|passo|marcha|marcacao|linha))",
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
        r"meio|(?:a|o) (?:trave|poste|barra|travessao|ferro)|<)|a contar)"
    ),
    (
        r"(?:finaliz|conclu|coro|remat|arremat|complet)(?:ou|iu|a|i|ando|indo|ar|"
        r"ir) (?:da melhor|com sucesso|a jogada|uma jogada|a "
        r"boa jogada|o contra-ataque|um contra-ataque|com exito|o cruzamento|cruzamento|um cruzamento)"
    ),
    (
        r"aproveit(?:ou|a|ando|ar)(?: [^\s.;:]+){0,10}? (?:para|e) (?:marcar|fazer|empatar|"
        r"ampliar|abrir|atirar|bater|reduzir|inaugurar|faturar|marcou|fez|empatou)"
    ),
    (
        r"(?:apareceu|aparece|surgiu|surge|a)(?: (?:solto|sozinh[oa]|livre|oportun[oa]|ao segundo poste))? "
        r"(?:a|para) (?:cabecear|encostar|empurrar|finalizar|rematar|desviar|concluir|emendar|completar|faturar|"
        rf"escorar|fuzilar|marcar|atirar)\b{NO_MISS}"
    ),
    rf"(?<=, )(?:a|so) (?:encostar|empurrar|emendar|faturar|fuzilar|concluir com exito)\b{NO_MISS}",
    (
        r"(?:fix|estabelec|fech|sel|confirm|sentenci|decret)(?:ou|eu|a|e|ar|er|ando|endo|aria|eria|ava) "
        r"(?:o |a |em )?(?:resultado|score|placar|marcador|conta|contas|contagem|goleada|vitoria|triunfo)\b"
        r"(?: (?:final|definitivo))?"
    ),
    r"(?:abriu|abre|abrindo|abrir|inaugurou|inaugura) os (?:trabalhos|festejos)",
    (
        r"(?:tocou|bateu|carimbou|beijou|explodiu|desviou|raspou)(?: [^\s.;:<]+){1,6} (?:antes de (?:entrar|morrer)|"
        r"e (?:entrou|morreu|foi parar no fundo))\b"
    ),
    (
        r"(?:fech|sel|jog|bot|coloc|p[oô]s|deu)(?:ou|a|ando)? (?:o caixao|a tampa (?:d?o caixao)?|"
        r"a pa de cal|pa de cal|o ultimo prego|o ponto final)\b"
    ),
    r"encobr(?:iu|indo|e) o proprio (?:goleiro|guarda-redes|guardiao)\b",
    (
        r"(?:fez|faz|fazendo) (?:abanar|sacudir|tremer|dancar) as redes|foi as (?:redes|malhas)\b|"
        r"(?:meteu|botou|mandou|empurrou|jogou) (?:la|pra|para) dentro\b|(?:deixou|deixa|guardou|"
        r"guarda) o (?:seu|dele)\b|(?:abriu|abre) a (?:conta|lata)\b|(?:cumpriu|fez valer) a lei do ex\b|(?:tirou|"
        r"tira) o zero do (?:placar|marcador)|"
        r"(?:mexeu|mexe|mexer) (?:no|com o) (?:placar|marcador)|(?:desfez|desfaz|quebrou|"
        r"desbloqueou) (?:o nulo|a igualdade|"
        r"o empate|o gelo|o zero)|(?:estreou|estreia|estreando)-se a (?:marcar|faturar)|deu o toque final\b|"
        r"(?:atirou|rematou|disparou|cabeceou|chutou|bateu|desviou) (?:a contar|para golo|certeiro|"
        r"para o golo|para gol)\b|(?:estufou|balancou|sacudiu) (?:o barbante|o filo|a rede|as redes|o capim)"
    ),
    (
        r"(?:assinal|carimb|crav|rubric|assin)(?:ou|a|ando) (?:o |mais um |seu )?(?:gol|golo|tento|empate|triunfo|"
        r"\d ?[-ax] ?\d|seu|dele|primeiro|segundo|terceiro|quarto|quinto)\b(?! (?:cartao|amarelo|tempo))"
    ),
    (
        r"(?:mand|jog|coloc|bot|empurr|toc|desvi)(?:ou|a|ar|ando) (?:a bola |de cabeca |de primeira )?"
        r"(?:para (?:o )?fundo d|para dentro|pro (?:fundo|gol)|nas redes|na rede|no barbante|la dentro|"
        r"no gol vazio)(?! (?:pelo|do) lado| lateral)"
    ),
    (
        r"(?<!nao )(?:voltou|voltar|torna|tornou|voltaria|viria) a (?:marcar|faturar|balancar|bisar|empatar|"
        r"igualar|ampliar|reduzir)\b"
    ),
    (
        r"(?<!nao )(?:viria|veio|acabou|acabaria) (?:a|por) (?:marcar|fazer|empatar|igualar|ampliar|reduzir|"
        r"aumentar|dilatar|inaugurar|abrir|virar|consumar|selar|fechar|decidir|sentenciar)\b"
    ),
    (
        r"faria(?:m)? (?:o |a )?(?:\d ?[-ax] ?\d|primeiro|segundo|terceiro|quarto|gol|golo|empate|igualdade|"
        r"reviravolta|virada|tento)\b"
    ),
    rf"(?:nao (?:se fez|se fizeram) rogad[oa]s?|nao tev[e] (?:piedade|do))\b{NO_MISS}",
    (
        r"(?:anotou|marcou|fez|faturou|assinou) (?:um|o seu|seu|dois|tres|mais um)\b(?: (?:poker|doblete|"
        r"triplete|doblet))"
    ),
    (
        r"(?:picou|tocou|colocou|bateu|atirou|rematou|finalizou|empurrou|chutou)(?: [^\s,.;:<]+){0,3}? "
        r"(?:por cima d[oe] (?:goleiro|guarda-redes|guardiao)|para a baliza (?:deserta|vazia|aberta|desguarnecida)|"
        r"com a baliza (?:aberta|deserta|escancarada)|para o fundo das? (?:redes?|malhas)|"
        r"rasteiro(?: e colocado)? para o (?:fundo|canto)|para as malhas)"
    ),
    (
        r"(?:encheu|enche) (?:o pe|a bota|o pe esquerdo|o pe direito)|(?:limpou|dribl(?:ou|a)|fint(?:ou|a)|"
        r"passou pelo) (?:o )?(?:goleiro|guarda-redes) e (?:marcou|fez|ampliou|empatou|tocou|rolou|bateu|empurrou|so)"
    ),
    (
        rf"(?<![a-z])(?:so|apenas) (?:deslocou|desviou|escorou|tocou|completou|empurrou|cumprimentou|rolou|"
        rf"encostou)\b{NO_MISS}"
    ),
    (
        r"(?:so|apenas) (?:rolou|tocou|encostou|escorou|empurrou|completou|desviou|cumprimentou) (?:para|pro|"
        r"pras|as|nas?)"
    ),
)
"""Predicates whose subject scores."""
BEATS = (
    (
        rf"(?!\w+ (?:<\d+>|\S+) {NO_NET})"
        r"(?:bat(?:eu|e|er|endo)(?= (?:<|o (?:goleiro|guarda-redes|guardiao|experiente|"
        rf"jovem)))|venc(?:eu|e|er|endo)|super{_AR}|engan{_AR}|fuzil{_AR}|encob(?:riu|re|rir|rindo)|desloc{_AR}|"
        rf"desfeite{_AR}|vaz{_AR}|surpreend(?:eu|e|er)|tra(?:iu|i)|tir(?:ou|ar) d[oe])"
    ),
    (
        r"(?:nao deu|sem dar|nao dando) (?:chances?|hipoteses?|qualquer hipotese) (?:a|ao|"
        r"para)|(?:picou|tocou|atirou|chapelou|colocou)"
        r"(?: (?:a bola|o esferico))? (?:sobre|por cima de|na saida de|a saida de|"
        r"por entre as pernas de)|(?:com um|em) chapeu a"
    ),
)
"""Predicates whose subject scores where the object is a person."""
PASSES = (
    (
        rf"(?<!de )(?<!tentou )(?:(?:cruz|lanc|enfi|levant|ajeit|centr|assist|isol|recu|desmarc){_AR}|"
        r"serv(?:iu|e|indo|ir)|assist(?:iu|e|indo))\b(?! (?:o que|a partida|ao jogo|fora|por cima))|"
        r"(?:(?:tocou|toca|rolou|rola) para(?! (?:o gol|o fundo|as redes|a rede|dentro|o golo|"
        r"a baliza|empatar|marcar|fazer))|rolou (?:a bola|atras)|rola (?:atras|a bola)|"
        r"ach(?:ou|a)|encontr(?:ou|a)(?= <)|descob(?:riu|re)(?= <)|solicit(?:ou|a)(?= <)|passou para|"
        r"passa para|deu (?:o passe|a assistencia|assistencia|um passe)|deu (?=<)|escor(?:ou|"
        r"a) (?:de cabeca|para)(?= <| e)|"
        r"desviou para(?= <)|(?:colocou|pos|meteu|cruzou|lancou)(?: (?:a bola|o esferico|tenso|"
        r"largo))? (?:na cabeca|nos pes|no pe) d[eo]|(?:bat|cobr)(?:eu|e|ou|a) (?:o |"
        r"um )?(?:escanteio|canto|lateral)|"
        r"(?:bat|cobr)(?:eu|e|ou|a) (?:a |uma )?falta(?= (?:na (?:area|cabeca|medida)))|"
        r"acion(?:ou|a|ando)(?= (?:o |a )?(?:[a-z-]+ )?<)|pif(?:ou|a)(?= <)|deixou (?=(?:o |"
        r"a )?<\d+> (?:na cara|cara a cara|"
        r"livre|em boa|frente a|isolad|sozinh|na boa))|deu (?:o |um |um belo |belo |lindo |otimo |bom |"
        r"grande |mais um )?passe|(?:devolveu|retribuiu) (?:a gentileza|o presente|o favor|a assistencia)|"
        r"descolou|clareou|enxergou (?=<)|colocou (?=<\d+> (?:na cara|"
        r"frente a|em boa))|pos (?=<\d+> (?:na cara|frente a))|(?:bateu|cobrou|apontou|marcou|executou|"
        r"levantou) (?:o |um |"
        r"a |uma )?(?:livre|canto|escanteio|falta|pontape de canto)(?: diret[oa]| direct[oa]| indireto| lateral)?"
        r"(?= (?:e |para (?:a|dentro da|o interior da) (?:grande )?area|para o (?:coracao|miolo|"
        r"segundo|primeiro)|na area|com conta|na cabeca|na medida))|alcou|"
        r"tirou da cartola|descobriu (?=(?:o |a )?<)|ofereceu (?:o golo|o gol|o segundo|o empate)|"
        r"fez o passe|assistencia para|passe para|"
        r"deixou (?=<\d+>)|deixou (?:com|para)|abriu (?:na|para)(?= <)|endossou|ofereceu|"
        r"oferece|entregou|tirou o cruzamento|tirou um cruzamento|fez (?:o|um) (?:cruzamento|lancamento|passe))"
    ),
)
"""Predicates whose subject sets a goal up."""
