"""Who did what, in Portuguese."""

from __future__ import annotations

from summarizer.roles.vocabulary import Role, Vocabulary

_GOAL = (
    "(?:gol|gols|golo|golos|golaco|tento|tentos|empate|bis|hat-trick|autogolo|gol contra|"
    r"virada|vantagem|\d ?[-ax] ?\d)"
)
_SHOT = (
    "(?:chute|cabecada|cabeceio|remate|finalizacao|bomba|voleio|penalti|penalty|cobranca|"
    "batida|falta|chapeu|cavadinha|livre|pontape|tiro|bicicleta|toque)"
)
_DELIVERY = (
    "(?:passe|cruzamento|assistencia|escanteio|canto|pontape de canto|falta|lancamento|"
    "bola|toque|tabela|enfiada|levantamento|"
    "centro|servico|desvio|jogada|recuo|assist|livre|arrancada|cobranca de escanteio|"
    "lateral|calcanhar|combinacao|rebote)"
)
_OF = r"(?:de|do|da|por|dos|pelo)"

VOCABULARY = Vocabulary(
    scores=(
        (
            "(?:marcou|marca|marcava|marcando|marcar|anotou|anota|anotando|marcaram|faturou|"
            "fatura|balancou as redes|balanca as redes|deixou (?:a sua|o seu)|guardou|estufou|"
            r"estufa)\b(?! (?:presenca|falta|o penalti|penalti|a marca|posicao))"
        ),
        (
            "(?:empatou|empata|empatava|igualou|iguala|empatando|descontou|desconta|diminuiu|"
            r"reduziu|reduz|virou o jogo|vira o jogo|ampliou|amplia|aumentou|dilatou)\b"
        ),
        (
            "(?:fez|faz|abriu|abre|inaugurou|fechou|fecha|selou|sela|converteu|converte|decretou|"
            "colocou|coloca|pos|poe|garantiu|deu|assinou|apontou|conseguiu|conquistou|"
            "concretizou|buscou|alcancou|completou|completa|chegou|chega|restabeleceu|arrancou)"
            rf" (?:[^\s,.;:]+ ){{0,4}}?(?:{_GOAL}|placar|marcador|contagem|penalti|penalty|"
            r"cobranca|vitoria|segundo|terceiro|quarto|goleada|frente|igualdade|triunfo|conta)\b"
        ),
        r"(?:que|e) (?:<\d+> )?converteu|converteu|converte\b",
        r"nao (?:falhou|desperdicou|perdoou|vacilou|perdoa)",
        (
            "(?:mandou|manda|enviou|empurrou|empurra|colocou|coloca|tocou|toca|bateu|bate|chutou|"
            "chuta|cabeceou|cabeceia|rematou|remata|finalizou|finaliza|desviou|desvia|completou|"
            "escorou|escora|encostou|encosta|atirou|introduziu|meteu|mete|acertou)"
            r" (?:[^\s,.;:]+ ){0,6}?(?:para (?:o|as) (?:gol|fundo|redes|rede)|para o fundo|"
            "no fundo|as redes|a rede|no angulo|no canto|para dentro|na gaveta|gol vazio|"
            "a baliza deserta|da rede|das redes|propria baliza|para marcar|para empatar|"
            "para fazer|sem chances)"
        ),
        r"(?:bateu|venceu|superou|enganou) (?:o |a )?(?:goleiro|guarda-redes|guardiao)",
        r"saiu na frente",
        r"(?:saltou|passou) para a frente",
        r"deu (?:a )?vitoria",
        r"para (?=<\d+> (?:concluir|marcar|completar|finalizar|empurrar|cabecear|fazer|fuzilar))",
        r"(?:concluir|concluiu|conclui|completar|fuzilou|fuzila|encostar)\b",
        r"contra (?:a propria|o proprio)",
        r"na propria baliza",
        (
            r"(?:foi para a cobranca|cobrou|cobra)(?: [^\s.;:]+){0,6}? (?:no canto|com categoria|"
            "e (?:fez|marcou|empatou|converteu)|no meio)"
        ),
        r"colocou (?:[^\s,.;:]+ ){0,4}?(?:na frente|em vantagem|a vencer)",
        r"adiantou (?:o|a)|adianta (?:o|a)",
        r"tirou do goleiro|desloca o goleiro|deslocou o goleiro",
    ),
    beats=(
        r"(?:bateu|bate|venceu|vence|vencendo|superou|superando|enganou|batendo|fuzilou|encobriu|deslocou|driblou)",
    ),
    passes=(
        (
            "(?:cruzou|cruza|cruzando|serviu|serve|servindo|assistiu|assiste|lancou|lanca|"
            "tocou para|toca para|rolou (?:para|a bola)|rola para|enfiou|achou|acha|encontrou|"
            "encontra|passou para|passa para|deu (?:o passe|a assistencia|assistencia)|levantou|"
            "levanta|ajeitou|ajeita|escorou para|desviou para|recuou para|isolou|centrou|centra|"
            "colocou na cabeca de|bateu escanteio|cobrou (?:escanteio|falta)|fez o passe|"
            r"assistencia para|passe para|deixou (?=<\d+>))"
        ),
    ),
    before={
        Role.SCORER: (
            (
                rf"\b{_GOAL}(?: (?!anulad|perdid|contra o)[^\s,.;:<]+){{0,3}}? (?:{_OF}|com|gracas a|"
                "por intermedio de|atraves de|marcado por|anotado por|assinado por)"
            ),
            r"(?:gols?|golos?|marcadores):?",
            r"(?:marcad|anotad|feit|convertid|apontad|assinad)[oa]s? por",
            r"(?:autor|autores) do(?:s)? (?:unico |primeiro |segundo )?gol[os]*,?",
            (
                "(?:com|gracas a|por intermedio de|atraves de|por meio de) (?:gol|gols|golo|golos|"
                r"tento|dois gols|dois golos|bis)(?: [^\s,.;:<]+){0,2}? de"
            ),
            r"(?:marca|marcou|empatou|anotou|faturou|ampliou)",
        ),
        Role.SHOT: (rf"\b{_SHOT}(?: [^\s,.;:<]+){{0,3}}? {_OF}",),
        Role.ASSIST: (
            rf"\b{_DELIVERY}(?: (?!para |que |e )[^\s,.;:<]+){{0,4}}? {_OF}",
            (
                "(?:assistid|servid|lancad|cruzad|cobrad|batid|isolad|encontrad|acionad|desmarcad|"
                r"deixad|tocad|enviad|levantad|dad)[oa](?: [^\s,.;:<]+){0,3}? por"
            ),
            r"(?:tabela|tabelar|tabelou|combinacao|combinar|tabelinha)(?: [^\s,.;:<]+){0,2}? com",
            r"assistencia:?",
        ),
        Role.BEATEN: (
            r"(?:goleiro|guarda-redes|guardiao|arqueiro)(?: [^\s,.;:<]+){0,2}?,?",
            (
                "(?:bateu|venceu|vencendo|superou|superando|batendo|enganou|encobriu|deslocou|"
                "sem chances para|sem hipoteses para|sem defesa para|nao deu chances? a|"
                "nada pode fazer|fora do alcance de|na saida de|diante de|perante|entre as pernas de|"
                r"por baixo de|por cima de|frente a|indefensavel para)(?: [^\s,.;:<]+){0,2}?"
            ),
        ),
        Role.FOULED: (
            r"(?:falta|entrada|penalti|penalty|derrube|carga|rasteira)(?: [^\s,.;:]+){0,3}? (?:em|sobre|contra|no|na)",
            r"(?:derrubou|derruba|derrubar|derrubando|rasteirou)",
        ),
        Role.CONCEDED: (
            (
                "(?:falta|entrada|penalti|penalty|mao|mao na bola|toque de mao|carga|"
                r"infracao)(?: [^\s,.;:<]+){0,2}? (?:de|do|por|cometid[oa] por)"
            ),
            r"(?:derrubad|cometid|travad|rasteirad)[oa](?: [^\s,.;:<]+){0,2}? (?:por|pelo)",
        ),
        Role.OPPONENT: (
            (
                "(?:cochilo|erro|falha|desvio|marcacao|vacilo|desatencao|bobeada|drible em|"
                r"passou por|passar por|deixou para tras|corte)(?: [^\s,.;:<]+){0,2}? ?(?:de|do|em)?"
            ),
        ),
        Role.COACH: (
            r"(?:tecnico|treinador|comandante|selecionador|professor|mister)(?: [^\s,.;:<]+){0,2}?,?",
            r"(?:dirigid|treinad|comandad|orientad)[oa]s? (?:por|pelo)(?: [^\s,.;:<]+){0,2}?",
            (
                "(?:equipe|equipa|time|turma|homens|pupilos|comandados|formacao|onze|jogadores|"
                "elenco|conjunto|rapazes) (?:de|do)"
            ),
            r"<t\d+> de",
        ),
        Role.REFEREE: (r"(?:arbitro|juiz|arbitragem(?: foi)? de|apitad[oa] por|apito de)(?: [^\s,.;:<]+){0,2}?:?,?",),
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
                r"(?:penalti|penalty)(?: [^\s,.;:<]+){0,1}? (?:perdido|desperdicado|defendido|"
                r"falhado)(?: [^\s,.;:<]+){0,1}? (?:por|de|a)"
            ),
            (
                r"(?:defendeu|pegou|parou|defende|pega|defender|travou)(?: [^\s,.;:<]+){0,2}? (?:o |"
                r"um |a )?(?:penalti|penalty|cobranca)(?: [^\s,.;:<]+){0,2}? (?:de|do|a)"
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
        Role.SCORER: (r",? autor (?:do|dos|de)", r",? com (?:um |dois |seu )?(?:gol|gols|golo|golos|bis)"),
        Role.SHOT: (),
        Role.ASSIST: (r",? autor da assistencia",),
        Role.BEATEN: (r",? (?:que )?(?:nada pode|nao conseguiu|batido|ficou (?:parado|vendido)|sem reacao|so teve)",),
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
            r" (?:apitou|assinalou|marcou) (?:o |um )?(?:penalti|penalty|falta)",
        ),
        Role.OFFICIAL: (),
        Role.SENT_OFF: (
            r",?(?: que)? (?:foi|acabou|e|sera) (?:\w+ )?expulso",
            (
                r" (?:recebeu|levou|viu|recebe|leva|ve) (?:[^\s,.;:<]+ ){0,3}?(?:vermelho|expulsao|"
                "segundo amarelo|segundo cartao)"
            ),
            r",? expulso",
        ),
        Role.MISSED: (
            (
                " (?:perdeu|desperdicou|falhou|bateu (?:para )?fora|mandou (?:para )?fora|errou|"
                r"isolou|perde|desperdica)(?: [^\s,.;:<]+){0,3}? (?:penalti|penalty|cobranca)"
            ),
        ),
        Role.CAME_ON: (r",? (?:que )?(?:entrou|entra|saiu do banco|acabara de entrar)",),
        Role.WENT_OFF: (r" (?:saiu|deixou o campo|foi substituido|deu lugar)",),
        Role.SAVED: (r",? (?:que )?(?:defend|salv|espalm|evit|peg|negou|fez (?:grande|boa|bela) defesa)\w*",),
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
    goals_label=("gols?", "golos?", "marcadores"),
    referee_label=("arbitros?", "arbitragem", "juiz"),
    own_goal=(
        "gol contra",
        "autogolo",
        "propria baliza",
        "proprio gol",
        "propria meta",
        "propria rede",
        r"\bp\.b\.?",
        "contra o proprio",
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
    ),
    header=("cabec", "cabece", "testada", "de cabeca"),
    free_kick=("falta", "livre direto", "livre directo", "tiro livre", "cobranca de falta", "de livre"),
)
