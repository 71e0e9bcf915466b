"""Portuguese words right after a name that give it a part."""

from __future__ import annotations

from summarizer.grounding.rescues import BY_A_GOAL
from summarizer.roles.portuguese.pieces import NO_MISS
from summarizer.roles.vocabulary import Role

_BY_A_GOAL = BY_A_GOAL["pt"]
AFTER = {
    Role.SCORER: (
        r",? autor (?:do|dos|de(?! \d\d ))",
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
            rf"na conversao de|de) (?:um |uma |o )?(?:penalti|grande penalidade|penalty)\b{NO_MISS}"
        ),
    ),
    Role.SHOT: (),
    Role.ASSIST: (r",? autor da assistencia",),
    Role.BEATEN: (
        r" (?:no chao|passear|sentado|para tras|pelo caminho)\b",
        r" (?:buscou|busca|recolheu|pegou) (?:a bola|o esferico) (?:no|do) fundo\b",
        r" (?:deixou-se|deixa-se|se deixou|se deixa) (?:surpreender|antecipar|superar|enganar|bater)\b",
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
        (",? (?:que |quem )?(?:cometeu|derrubou|tocou (?:a |com a )?mao|fez (?:o )?penalti|colocou a mao|meteu a mao)"),
    ),
    Role.OPPONENT: (r" (?:falhou|errou|perdeu a bola|vacilou|cochilou)",),
    Role.COACH: (r",? (?:o )?(?:tecnico|treinador)\b", r" (?:mexeu|colocou em campo|mandou a campo|promoveu)"),
    Role.REFEREE: (
        r",? (?:o )?(?:arbitro|juiz)\b",
        r" \([^()]{1,30}\),? (?:e|foi|sera|era|vai ser) (?:o |a )?(?:arbitr[oa]|juiza?)\b",
        r" (?:mostrou|mostra|puxou|exibiu|sacou|aplicou)(?: [^\s.;:]+){0,6}? (?:vermelho|amarelo|cartao)\b",
        r" (?:apitou|assinalou|marcou) (?:o |um )?(?:penalti|penalty|falta)(?! tecnica)",
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
            rf",? (?:que )?(?:defend|salv(?!\w*{_BY_A_GOAL})|espalm|evit(?!\w*{_BY_A_GOAL})|"
            r"peg(?:ou|a) (?:o penalti|a cobranca|o chute|"
            r"o remate|no canto)|negou|fez (?:grande|boa|bela) defesa)\w*"
        ),
    ),
}
"""Words right after a name, by the part they give it."""
