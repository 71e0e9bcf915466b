"""What Portuguese takes back, doubts, plans or only nearly reaches, in folded words."""

from __future__ import annotations

from summarizer.assertion.cues import Cues
from summarizer.assertion.elsewhere.portuguese import ELSEWHERE, SCORE
from summarizer.grounding.rescues import BY_A_GOAL

_BY_A_GOAL = BY_A_GOAL["pt"]

_AND_DID = r"(?![^.;]* e (?:\S+ ){0,3}?(?:marc|anot|fez|faz|fatur|conseg|abri|abre|empat|ampli|balanc))"
"""No goal that the same clause goes on to tell."""

PORTUGUESE = Cues(
    negated=(
        (
            r"\bnao (?!(?:foi|foram|ia|iam) alem|pass(?:ou|aram) d|sai(?:u|ram) d[oe] (?:zero|nulo|"
            r"empate|0)|falhou|falha|perdoou|desperdicou|desperdica|vacilou|so|perdoa|teve o que "
            r"fazer|tremeu|"
            r"deixou de (?:marcar|fazer)|desist|hesitou|hesita|se (?:rend|entreg|abat|conform|intimid|resign|desanim|"
            r"encolh|d(?:eu|eram|ava) por vencid)|baix\w+ (?:os bracos|a guarda)|atir\w+ a toalha|jog\w+ a toalha|"
            r"deu (?:chances?|hipoteses?|qualquer)|evitou|impediu|segurou|impede|evita|"
            r"(?:conseguiu|pode|"
            r"foi capaz de) (?:evitar|segurar|defender|"
            r"encaixar|agarrar|impedir|afastar|cortar|deter|"
            r"fazer nada))(?:\S+ ){0,3}?"
        ),
        (
            r"(?<!empate )(?<!empataram )(?<!empatam )(?<!igualdade )(?<!empatados )\bsem (?:marcar|gols|"
            r"golos|sucesso|sorte|conseguir|balancar)"
        ),
        r"\bsem (?:faturar|fazer (?:um |qualquer )?(?:gols?|golos?))\b",
        r"\bnunca\b",
        r"\bjamais\b",
        rf"(?<!nao )(?<!nao conseguiu )(?<!nao pode )\bevit(?:ou|a|ar|ando)\b(?!{_BY_A_GOAL})",
        r"(?<!nao )(?<!nao conseguiu )(?<!nao pode )\bimpedi\w+",
        r"(?<!nao )\bdeix(?:ou|a|ava|ando|aram) de (?:marcar|fazer o|anotar|faturar)\b",
        r"\b(?:tir|roub|arranc)(?:ou|a|aram) (?:o|um) golo? (?:certo )?(?:a|ao|d[eo])\b",
        r"\bneg(?:ou|ando)\b",
        r"\bnenhum (?:gol|golo)\b",
        r"\b(?:golo?|ser|ser-lhe|lhe) negado\b",
        r"\bnem\b(?! agravo)",
    ),
    hedged=(
        (
            r"\b(?:nao (?:houve|havia|haveria|teve|deu)|sem)(?: \S+){0,2}? tempo (?:de|para) (?:mais|\S+ (?:\S+ )?)?"
            r"(?:marcar|fazer|empatar|faturar|mais)\b"
        ),
        r"\bte(?:ve|m|ria) (?:\S+ ){0,3}nos pes\b",
        r"\bquase\b",
        r"\bpor pouco\b",
        r"\b(?:teria|poderia|deveria|podia|faria(?= (?:uma?|muito|todo|qualquer|melhor|diferente|falta)\b))\b",
        (
            r"(?<!-)\bse (?!\w+(?:ou|eu|iu|aram|eram|iram|ando|endo|indo|ava|avam)\b|livrou|aproveitou|"
            r"desmarcou|antecipou|destacou|infiltrou|redimiu|esticou|"
            "lesionou|machucou|manteve|jogou|atirou|despediu|isolou|adiantou|sagrou)"
        ),
        r"\bcaso\b",
        r"\bperto d\w+\b",
        r"\ba um passo\b",
        (
            r"\btentou\b(?! (?:o corte|cortar|afastar|aliviar|tirar|interceptar|evitar|antecipar|bloquear|impedir|"
            r"recuar|atrasar|proteger|despachar|afastar de cabeca)\b)"
        ),
        r"\btentava\b",
        r"\bchance (?:de|para|do)\b",
        r"(?<!sem )(?<!dar )(?<!dando )(?<!deu )\bchances\b",
        r"\boportunidades? (?:de|para)\b",
        r"\bpediu\b",
        r"\breclam\w+",
        r"\?\s*$",
        r"\bprecisava\b",
        r"\bbuscava\b",
        r"\bameac\w+",
        r"\bassust\w+",
        r"\btalvez\b",
        r"\bqueria\b",
        r"\bperigo\b",
        r"\bpodia\b",
        r"\bia (?:marcando|dando|fazendo|abrindo|empatando|ampliando|virando|inaugurando)\b",
        r"\b(?:tinha|teve) tudo para\b",
        (
            r"\b(?:cara|frente) d[oe] (?:golo|gol)\b(?= |$)(?! e | para (?:ampliar|marcar|fazer|empatar|abrir|virar|"
            r"finalizar|tocar|reduzir))"
        ),
        r"\bcentimetros d\w+\b",
        r"\besteve (?:perto|proximo|a beira)\b",
        r"\bpodia ter\b",
        rf"\b(?:promet\w+|quer|querem|esper\w+|pretend\w+|desej\w+|ambicion\w+|(?:sonh|confi)\w+ em) {SCORE}",
        (
            r"\b(?:ped(?:e|em|ia|iam|iram)|(?:sonh|esper|aguard|suspir|ansi)(?:a|am|ava|avam)) "
            r"(?:com |por |pel)?(?:o|um|mais um|outro) golo? de (?!empate|honra)"
        ),
        (
            r"\b(?:pag[oa]|faro|vive|vivia|instinto|talento|jeito|fome|sede|ansios[oa]|obcecad[oa]|gosta|gostava|"
            r"fal(?:ou|ava)|"
            rf"desist(?:iu|e)) (?:de|por|para|com|em|sobre) {SCORE}{_AND_DID}"
        ),
        rf"\b(?:merec(?:eu|ia|e)|procur(?:ou|ava|a)) {SCORE}{_AND_DID}",
        rf"\b(?:garant(?:iu|e)|jur(?:ou|a)|promet(?:eu|e)|diss?e) que (?:vai|iria|ia) {SCORE}",
        (
            r"\b(?:marca|anota)(?:va)?m? (?:\S+ ){0,3}?(?:por|(?:a )?cada) (?:\S+ )?(?:temporada|epoca|ano|jogos?|"
            r"partidas?)\b"
        ),
        rf"\b(?:(?:marca|anota) sempre|sempre (?:marca|anota))\b{_AND_DID}",
        r"\b(?:marca|anota)vam? gol(?:o?s)\b",
        rf"\b(?:poderao?|deverao?|tentam?) {SCORE}",
        r"\bbastari?a (?:um|o|mais um) golo?\b",
        r"\ba (?:um|uns|poucos) (?:palmos?|milimetros?|triz) d[eo]\b",
        r"\bprocuravam? (?:(?:o|um) (?:\S+ )?golo?|marcar)\b",
        rf"\b(?:estev\w+|estav\w+|ficou) (?:mesmo )?(?:a ponto de|prestes a|para) {SCORE}",
        (
            r"\b(?:parec|julg|pens|acredit|ach)(?:e|ia|ou|ava|eu|iam|avam) (?:\S+ )?ter "
            r"(?:marcado|feito|empatado|aberto|ampliado)\b"
        ),
        r"\b(?:diz|disse|aleg\w+|jur\w+|insist\w+|garant\w+)(?: \S+)? que a bola (?:entrou|tinha entrado|cruzou)\b",
    ),
    planned=(
        r"\b(?:vai|vao|ira|irao) (?:\S+ )?(?:marcar|fazer) (?:muit|mais|gols|golos)",
        r"\b(?:enfrentar|jogar|receber|visitar|ser|ter|disputar|voltar|buscar|defrontar|encarar)(?:a|ao)\b",
        r"\bproxim[oa]s?\b",
        r"\bvolta(?:m|ra|rao)? a (?:campo|jogar|entrar em campo|atuar)\b",
        r"\bcompromisso\b",
        r"\bamanha\b",
        r"\bvolta, dia\b",
        r"\bduelo de volta\b",
        r"\bjogo de volta\b",
        r"\bantevisao\b",
        r"\bvai (?:enfrentar|jogar|receber|encarar|defrontar)\b",
        r"\bneste (?:domingo|sabado) as\b",
        r"\bprevisto\b",
    ),
    void=(
        r"\bo que (?:seria|teria sido)\b",
        r"anul\w+",
        r"\bimpediment\w+",
        r"(?<!limite do )(?<!linha do )\bfora de jogo\b",
        r"\bfora-de-jogo\b",
        r"\binvalid\w+",
        r"\bnao (?:valeu|contou|validou)\b",
        r"\bvar\b(?: \w+){0,6}? (?:anul|invalid|cancel)\w*",
        r"\birregular\b",
        r"\boffside\b",
        r"\bbandeir(?:a|inha) (?:subiu|levantad\w+|no ar)\b|\blevant\w+ a bandeira\b",
        r"\badiantamento\b",
        r"\bposicao (?:adiantada|ilegal)\b",
        r"\bimpedido\b",
        r"\bnao (?:foi|seria|e) validad\w+",
        (
            r"\bja (?:(?:tinham?|haviam?) )?(?:apita(?:do|ra)|parado|interrompido)"
            r"(?= (?:uma )?falta| o (?:lance|jogo)| a jogada|$)"
        ),
        r"\b(?:marcou|apitou|assinalou|viu) (?:uma )?falta (?:(?:no|de) ataque|ofensiva|d[oe] (?:avancado|atacante))\b",
        (
            r"\b(?:mas|porem|so que) (?:\S+ ){1,3}(?:viu|assinal(?:ou|a)|apitou|marcou|detec?tou) mao"
            r"(?= na (?:bola|jogada)|$)"
        ),
        r"\b(?:golo?|lance|tento) (?:foi|seria|acabou) (?:\S+ )?(?:cancelad|retirad|revertid)o\b",
        r"\bbola (?:ja )?(?:tinha|havia) (?:ja )?saido\b(?! d[aeo]s? (?:pe|mao)s?\b)",
        r"\bcom [oa] (?:jogo|lance|jogada|partida|bola) ja (?:parad|interrompid|mort)\w+",
    ),
    missed=(
        r"teve(?: tambem)? (?:o golo|o gol|o empate|a vantagem) (?:nos|no) (?:pes|pe)",
        r"(?<!segunda )(?<!primeira )\btrave\b(?! (?:e (?:entrou|gol|morreu)|antes de))",
        r"\b(?:raspando|tirou tinta|rente)\b",
        r"\b(?:malhas|redes?) latera(?:l|is)\b|\bredes? pel[oa] (?:lado de )?fora\b|\bpara as maos d[aeo]\b",
        (
            r"\b(?:goleir[oa]|guarda-redes|guardiao|arqueir[oa]|zagueir[oa]|zaga|defesa)(?: \S+)? "
            r"(?:foi buscar|voou|pegou|pega|"
            r"segur(?:ou|a)|agarr(?:ou|a)|tir(?:ou|a)|brilh(?:ou|a)|fez (?:\S+ )?(?:defesa|milagre))\b"
            r"(?! (?:a bola )?(?:n[oa]|do|das?) (?:fundo|redes?))"
        ),
        r"\bpass(?:ou|a) (?:muito |bem )?(?:perto|rente|longe|raspando)\b|\b(?:para|fez) (?:\S+ )?defesa\b",
        r"\btravessao\b",
        r"(?<!segundo )(?<!primeiro )(?<!junto ao )\bposte\b",
        r"\bbarra\b",
        r"\bferro\b",
        r"\bespalm\w+",
        r"\bdefend\w+\b",
        r"\b(?:uma|boa|bela|grande|excelente|segura) defesa\b",
        (
            r"(?<!sem )(?<!hipotese de )(?<!hipoteses de )(?<!chance de )(?<!chances de )\bdefesa "
            r"(?:de|do|da|para|segura|facil)\b"
        ),
        r"\bmas (?:[^\s,.;]+ ){0,3}? ?pegou\b",
        r"\bpara fora\b",
        r"\bao lado\b",
        r"\bpor cima\b",
        r"\bperdeu\b",
        r"\bdesperdic\w+",
        rf"\bsalv\w+\b(?!{_BY_A_GOAL})",
        r"\bisolou\b",
        r"\bfalhou\b(?<!nao falhou)",
        r"\brebat\w+\b",
        r"\bbloque\w+",
        r"\blevou a melhor\b",
        r"\bno poste\b",
        r"\bna trave\b(?! (?:e (?:entrou|morreu)|antes de))",
        r"\bmandou longe\b",
        r"\bagarr\w+",
        r"\bencaix(?:a|ou)\b",
        r"\bsegurou\b(?! (?:o|a) (?:resultado|vantagem|vitoria|empate|placar))",
        r"\bem cima da linha\b",
        r"\ba trave\b(?! (?:e (?:entrou|morreu)|antes de))",
    ),
    elsewhere=ELSEWHERE,
    shootout=(
        r"\bnos penaltis\b",
        r"\bdisputa (?:de|por) penaltis\b",
        r"\bdesempate por\b",
        r"\bmorte subita\b",
        r"\bcobrancas (?:de penaltis|alternadas)\b",
        r"\bcobranca decisiva\b",
        r"\bgrandes penalidades\b",
        r"\bnas cobrancas de penalti\b",
        r"\b(?:marcou|converteu|bateu) [oa] (?:quart|quint|sext)[oa] (?:penalti|cobranca|penalidade)\b(?! d[ao])",
        (
            r"\bn[ao] (?:decisao|desempate|marcacao|serie|loteria|lotaria|definicao) (?:por|d[eoa]s?|n[ao]s) "
            r"(?:penaltis|penalidades)\b"
        ),
    ),
    turns=("mas", "porem", "contudo", "so que", "entretanto", "ate que", "todavia"),
)
