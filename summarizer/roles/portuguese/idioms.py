"""Ways of telling a part beyond plain Portuguese verbs: where the ball ends, and how reports paraphrase."""

from __future__ import annotations

from summarizer.grounding.rescues import BY_A_GOAL
from summarizer.roles.vocabulary import WORD, Idioms, Role

IDIOMS = Idioms(
    scores=(
        rf"\b(?:salv|evit|resgat|livr(?=\w+ [oa] ))(?:ou|a|ava|ando){BY_A_GOAL['pt']}(?! d[eo] )",
        (
            r"\b(?:concretiz|materializ|traduz)(?:ou|a|iu) (?:em (?:golo?s?) )?(?:o|a|o seu|a sua) "
            r"(?:[a-z]+ )?(?:dominio|superioridade|pressao|ascendente|maior posse)\b"
        ),
        r"\bpic(?:ou|a|ando) (?:a bola )?(?:sobre|por cima d[eo]) (?:[ao] )?(?:goleir[oa]|guarda-redes|guardiao?)\b",
        (
            r"(?<!trave )(?<!barra )(?<!poste )(?<!ferro )(?<!travessao )(?<!linha )"
            r"(?:na|para a|contra a|a|da|pela) propria (?:baliza|meta|rede|area e gol)\b|(?:no|contra o|"
            r"para o) proprio (?:gol|golo)\b"
        ),
        r"(?:abrir|reduzir|diminuir|garantir|definir) o (?:placar|marcador|ativo|activo|triunfo)\b",
        r"acert(?:ou|a|ar|ando) (?:o|no|na|em cheio no) (?:angulo|canto|cantinho|gaveta)\b",
        r"agradec(?:eu|e) (?:o presente|a oferta|e (?:marc|fez|empurr|toc|mand))\w*",
        r"\bbis(?:ou|a|ava|ar|ando|aram)\b|\b(?:repetiu|repete|repetindo) a (?:dose|gracinha|facanha)\b",
        (
            r"\b(?:apont|marc|fez|fatur|assin|anot|chegou|rubric)\w*(?: (?:a|ao|o|a sua|o seu|os seus|mais um|"
            r"seu)){1,2} "
            r"(?:\d+\.? ?[oa]?|primeiro|segundo|terceiro|quarto|quinto|decimo|vigesimo|trigesimo|quadragesimo|"
            r"centesimo)\b"
            r"(?! (?:cartao|jogo|lugar|minuto|amarelo|tempo|posto|ponto|pontos|minutos|canto|falta))"
        ),
        (
            r"\b(?:fech|encerr|deu numeros finais|sel)\w*(?: [^\s,.;:<]+){0,1}? (?:a contagem|o marcador|o placar|"
            r"a goleada|as contas)\b"
        ),
        (
            rf"(?:bat|chut|mand|coloc|toc|finaliz|remat|cabece|empurr|atir|desfer|encost|acert|solt|disp)\w*"
            rf"(?:{WORD}){{0,8}}? (?:no (?:angulo|canto|fundo|cantinho|ninho)|na (?:gaveta|rede(?! "
            r"(?:pel|latera|do lado))|baliza)|"
            rf"para (?:o fundo|"
            r"as redes|empatar|fazer|marcar|virar)|ao angulo|ao poste mais)"
        ),
        r"encheu o pe|soltou (?:a|uma) bomba|nao perdoou|estufou|guardou|so teve (?:o trabalho|de encostar)",
        r"(?:abriu|inaugurou|fechou) o (?:placar|marcador|activo|ativo)",
        (
            r"(?:deixou|decretou|sentenciou|fez|apontou|assinou|rubricou)(?: [^\s.;:<]+){0,3}? (?:igualdade|"
            r"empate|golo|gol|"
            r"virada|triunfo|vitoria|reviravolta|bis|tento)"
        ),
        r"de cabeca,? (?:abriu|fez|marcou|empatou|colocou)",
        r"subi(?:u|a)(?: [^\s.;:<]+){0,7}? para (?:marcar|cabecear|testar|empatar|ampliar|desviar|fazer)\b",
    ),
    passes=(
        (
            r"\b(?:desvi|pente|raspou|escor|resval)\w*(?: de cabeca| a bola| a cobranca){0,2} (?:no|ao|"
            r"na) (?:primeiro (?:pau|poste)|"
            r"primeira trave)\b"
        ),
        r"\btocou para(?= <\d+>,? que)",
        r"\b(?:levantou (?:na medida|na area)|bateu escanteio|cobrou escanteio|cruzou|assistiu|serviu|isolou)\b",
    ),
    before={
        Role.WENT_OFF: (r"entr\w+ (?:por|para o lugar de|no lugar de|em vez de|na vaga de)",),
        Role.FOULED: (
            r"(?:sofrid|conquistad|provocad|cavad|ganh|arrancad)[oa]s?(?: [^\s,.;:<]+){0,1}? (?:por|pelo|pela)",
        ),
        Role.OPPONENT: (
            r"mais (?:alto |rapido |forte )?(?:do )?que(?: (?:o|a|toda a|zagueiro|defesa|central|lateral|marcador))*",
            r"intercept\w*(?: [^\s,.;:<]+){0,4}? (?:de|do)",
            (
                r"(?:dribl(?:ou|a|ar|ando)|fint(?:ou|a|ar|ando)|ganh(?:ou|a|ar|ando) (?:de|a|d[oa])|se livr(?:ou|a|"
                r"ando) (?:de|d[oa])|"
                r"livr(?:ou|a)-se (?:de|d[oa])|antecip(?:ou|a|ando)(?:-se)? (?:a|ao)|super(?:ou|a|"
                r"ando) na (?:corrida|velocidade|"
                r"marcacao)|tir(?:ou|a) (?:da jogada|do lance)|deix(?:ou|a|ando) (?:no chao|sentado|para tras|"
                r"pelo caminho)|"
                r"tabel(?:ou|a) em cima de|entort(?:ou|a|ando)|pass(?:ou|a|ando) (?:por|entre))(?: (?:o|a|zagueiro|"
                r"defesa|central|"
                r"lateral|defensor))*(?= <\d+>(?:,| e | antes|$))"
            ),
        ),
        Role.SCORER: (
            (
                r"\bcoube ao?(?: [a-z]+)? "
                r"(?=<\d+>,? (?:marcar|fazer|empatar|igualar|abrir|inaugurar|ampliar|fechar|converter|decidir|"
                r"sentenciar|reduzir|descontar|virar|desempatar)\b)"
            ),
            r"\b(?:foi|foram) as redes (?:com|por)",
            r"\b(?:golo?|tento|empate)(?: [^\s,.;:<]+){0,6}? (?:da|de) (?:autoria|lavra) d[eo]",
            (
                r"(?:adiant|marc|empat|gol|vantag|fez)\w*[^.;<]{0,40} penal(?:ti|ty),? "
                r"(?:batid|cobrad|convertid|apontad|executad)o (?:por|pelo)"
            ),
            r"\bnao (?:evit|imped)\w+ que (?=<\d+> (?:marcasse|empatasse|fizesse|inaugurasse|abrisse|reduzisse))",
            r"\b(?:serviu|assistiu|lancou) (?=<\d+> para o \d)",
            r"(?:primeiro|segundo|terceiro) (?:golo|gol|tento)(?: (?:<t?\d+>|[^\s,.;:<]+)){0,5}? para",
            (
                r"(?:falta|livre|cruzamento|escanteio|canto|cobranca) (?:de |"
                r"do )(?=<\d+>,?(?: [^.;:<]+?)? (?:entrou|acabou|foi|morreu|"
                r"terminou)[^.;:<]{0,30} (?:na rede|nas redes|no fundo|no angulo|no gol|na baliza|direto))"
            ),
            (
                r"(?:cabecada|cabeceamento|remate|chute|pontape) (?:certeir[oa]|fulminante|indefensavel|imparavel|"
                r"mortal|vitorios[oa]) de"
            ),
            r"(?:a bola )?sobrou (?:para|a|ao)(?: [^\s.;:<]+){0,1}? (?=<\d+>,? que)",
            (
                r"(?:abri(?:u|ram)|inaugur(?:ou|aram)|empat(?:ou|aram)|ampli(?:ou|aram)|aument(?:ou|aram)|"
                r"marc(?:ou|aram)|"
                r"descont(?:ou|aram)|reduzi(?:u|ram)|vir(?:ou|aram)|adiant(?:ou|aram)-se|cheg(?:ou|aram) ao)"
                r"(?: (?!com |por |para |contra )[^\s,.;:<]+){0,4}? (?:com|por)"
            ),
            r"(?:golo|gol|tento|empate|igualdade|bis) (?:por intermedio de|(?:apontado|assinado|marcado) por)",
        ),
        Role.ASSIST: (
            (
                r"(?:lancad|servid|isolad|desmarcad|acionad|encontrad|descobert)[oa]s?(?: [^\s,.;:<]+){0,7}? (?:por|"
                r"pelo|pela)"
            ),
            r"(?:cobranca de escanteio|escanteio|canto|livre|cruzamento|passe|lancamento|assistencia) (?:de|do|da)",
        ),
        Role.COACH: (
            (
                r"(?:treinador(?:a)?|tecnic[oa]|comandante|mister|timoneiro|selecionador(?:a)?)(?: (?:do|da|de|"
                r"dos|das) ?"
                r"(?:<t\d+>|[a-z-]+))?,?"
            ),
            r"(?:equipe|equipa|time|turma|elenco) (?:do|da|de) (?:professor|tecnico|treinador|mister)",
            r"(?:homologo|colega),?",
            r"(?:boa noticia|alivio|dor de cabeca|problema|opcao)(?: [^\s.;:<]+){0,3}? para",
        ),
        Role.REFEREE: (
            (
                r"(?<!quarto )(?:arbitr[oa]s?(?= ?:)|arbitros(?= ?$)|arbitr[oa]|juiz(?:a)?)"
                r"(?: (?!assistent|auxiliar|reserva|de video|adicional|expuls|amarel|advert|mostr|exib|aplic|"
                r"assinal|apit|marcou|"
                r"anul|valid|conced|mandou|puniu|deu |viu )[^\s.;:<]+){0,1}?:?,?"
            ),
            (
                r"(?<!quarto )(?:arbitr[oa]|juiz(?:a)?)(?: (?!assistent|auxiliar|reserva|assinal|marc[oa]|"
                r"apont)[^\s.;:<]+){0,3} "
                r"(?:e|foi|sera|vai ser|era)"
            ),
            r"(?:arbitragem|apito)(?: [^\s.;:<]+){0,3} (?:de|por|com|a cargo de)",
            r"(?:apita|apitara|arbitra|arbitrara) (?:o|a) (?:jogo|partida|encontro|duelo|final)(?: e| sera)?",
        ),
        Role.OFFICIAL: (
            r"(?:assistentes?|auxiliares?|bandeirinhas?|quarto arbitro|avar|\bvar|auxiliad[oa] por)(?: \d)?:?",
        ),
        Role.SENT_OFF: (r"(?:expuls[oa]s?|cartao vermelho|vermelho direto|segundo amarelo)(?: (?:a|para|de|ao))?:?",),
        Role.MISSED: (
            r"(?:o |a )?propri[oa](?=(?:<| <)\d+> (?:bateu|cobrou)[^.<]* (?:espalm|defend|por cima|na trave))",
        ),
    },
    after={
        Role.COACH: (
            r",? (?:o |a )?(?:treinador(?:a)?|tecnic[oa]|comandante|mister)\b",
            r"(?: [^\s.;:<]+){0,4} (?:fez entrar|mandou entrar|lancou em campo|escalou|apostou em)",
            (r"(?: [^\s.;:<]+){0,6} (?:no comando|ao comando|no banco|ao leme|a frente) (?:do |da |de )<t\d+>"),
            r",? que (?:pode|podera|tera de) (?:contar|prescindir|escolher|dispor|abdicar)",
            r"[^.;:<]{0,20}\b(?:diz|disse|afirmou) a treinadora",
        ),
        Role.REFEREE: (
            (
                r" (?:tinha |havia |ja )?(?:apit\w+(?! para (?!(?:o |a )?(?:final|fim|intervalo|descanso|marca|"
                r"inicio)))|(?:assinal|mostr|exib)\w+(?= (?:[^\s.;:<]+ ){0,5}?"
                r"(?:vermelho|amarelo|cartao|cartoes|penal\w+|grande penalidade|falta|fora de jogo|impedimento|mao|"
                r"final)))"
            ),
            (
                r" (?:apont(?:ou|a|ava)|indic(?:ou|a|ava)|nao hesit\w+ em apontar) (?:para )?(?:a marca|o ponto|"
                r"a linha) (?:de|do|da|dos)\b"
            ),
            r" \((?:principal|arbitro principal|arbitro central|arbitro)\)",
            r",? (?:e|foi|sera) (?:o |a )?(?:arbitr[oa]|juiz|juiza) (?:da|do|principal|central)",
        ),
        Role.MISSED: (
            (
                r" (?:foi|partiu|avancou|correu|encarregou-se|assumiu)[^.;:<]{0,30} (?:marca d[aeo]s? (?:cal|penalti|"
                r"onze metros)|cobranca|penalti|onze metros)[^.;:<]{0,20}?,? (?:e|mas) "
                r"(?:(?:isolou|falhou|desperdicou)\b|"
                r"(?:mandou|atirou|bateu|chutou|rematou)(?: [^\s.;:<]+){0,3}? (?:por cima|para fora|ao lado|a barra|"
                r"ao poste|na (?:trave|barra)|no (?:travessao|poste)|para as nuvens))"
            ),
            (
                r" (?:bateu|cobrou|rematou|chutou|atirou)(?: [^\s.;:<]+){0,2}? e (?:o|"
                r"a)(?: [^\s.;:<]+){0,4}? (?:espalm|defend|"
                r"voou|par[ao]u|peg)\w*"
            ),
            (
                r"(?: [^\s.;:<]+){0,5}? (?:atirou|acertou|mandou|chutou)(?: [^\s.;:<]+){0,3}? (?:na trave|"
                r"no poste|por cima|"
                r"para fora|a barra)"
            ),
        ),
    },
    free_kick=("falta direta", "livre direto"),
    header=(r"\bsub(?:iu|indo|ir|ia) mais\b",),
)
