"""Who was sent off, who failed from the penalty spot and who saved it, beyond plain Portuguese verbs."""

from __future__ import annotations

from summarizer.roles.vocabulary import WORD, Idioms, Role

_RED = r"(?:vermelho(?: direto)?|segundo (?:cartao )?amarelo)"

_SPOT = (
    r"(?:penalti|penalty|grande penalidade|penalidade(?: maxima)?|castigo maximo|cobranca|onze metros|"
    r"marca d[aeo]s? (?:cal|penalti|"
    r"penalty|grande penalidade|onze metros|onze))"
)

_SAVE = r"(?:defend|peg|espalm|salv|parou\b|agarr|voou|cai[ur]|det(?:eve|em)|trav)"

_OTHER = r"(?: (?!(?:antes|apos|depois)(?![a-z]))[^\s.;:<]+)"
"""A word that parts no kick from the penalty told behind it."""
_ASTRAY = (
    r"(?:para fora|por cima|ao lado|para as nuvens|"
    r"ao poste|a barra|na trave|no travessao|no poste)"
)
_MISSES = (
    r"(?:(?:atirou|rematou|chutou|mandou|acertou|enviou|bateu|cobrou)(?: [^\s.;:<]+){0,4}?,?(?: "
    rf"mas)? {_ASTRAY}|falhou|"
    r"desperdicou|permitiu a defesa|acertou (?:n[oa]|em cheio n[oa]) (?:poste|trave|barra|travessao|ferro)|isolou)\b"
)
"""What a player does with a penalty that does not go in."""
_KICKED = r"(?:atirado|enviado|mandado|chutado|rematado|cobrado)"
_HAD_FAILED = (
    rf" (?:tinha|havia){WORD}{{0,2}}? (?:(?:falhado|desperdicado|perdido|errado){_OTHER}{{0,4}}? {_SPOT}|"
    rf"{_KICKED} {_ASTRAY}{_OTHER}{{0,3}}? {_SPOT}|{_KICKED}{_OTHER}{{0,3}}? {_SPOT} {_ASTRAY})"
)
"""A kick that had gone astray before what is told."""

KICKS_AND_CARDS = Idioms(
    before={
        Role.OFFICIAL: (
            (
                r"(?:presidente|auxiliar tecnico|adjunto|treinador adjunto|massagista|diretor|dirigente|delegado|"
                r"preparador fisico)"
            ),
        ),
        Role.SENT_OFF: (
            rf"{_RED}(?: (?!por\b|apos\b)[^\s,.;:<]+){{0,3}}? (?:a|ao|para|de|do)",
            (
                r"\b(?:mandou|manda|enviou|expulsou)(?: [oa])? (?=<\d+>(?: mais cedo)? (?:a tomar banho|para (?:o|"
                r"os) (?:chuveiro|balnearios|balneario|"
                r"vestiarios|vestiario|rua)|para a rua|tomar banho|mais cedo))"
            ),
        ),
        Role.MISSED: (
            (
                rf"(?:(?:na hora|na altura|no momento) de (?:converter|marcar|bater|cobrar|rematar)(?: [oa] {_SPOT})?|"
                rf"chamad[oa] a (?:converter|marcar|bater|cobrar|transformar)(?: [oa] {_SPOT})?|"
                rf"na (?:conversao|marcacao|cobranca|transformacao)(?: d[oae] {_SPOT})?|(?:dos onze metros|da marca "
                rf"d[aeo]s? [a-z ]+)),? (?:o |a )?(?=<\d+>,? {_MISSES})"
            ),
            rf"{_SPOT}(?: (?:<t\d+>|[^\s.;:<]+)){{0,6}}?,? mas (?:o |a )?(?=<\d+> {_MISSES})",
            rf"(?:desperdicou|falhou|perdeu) (?:um|uma|o|a) {_SPOT},? (?:por|por intermedio de|por meio de|atraves de)",
            (
                rf"(?<!nao )(?<!nao conseguiu )(?<!nao pode )(?:{_SAVE})\w*(?: [^\s,.;:<]+){{0,3}}? {_SPOT}"
                r"(?: [^\s,.;:<]+){0,2}? (?:de|do|da|por|pelo)"
            ),
            (
                r"(?:o|a|um|uma) (?:penalti|penalty|penalidade|grande penalidade|cobranca)(?: (?:cobrad|batid)[oa])? "
                rf"(?:de|do|por|pelo) (?=<\d+>(?! em | sobre | contra | a )"
                rf"{WORD}{{0,2}}? (?:parou n|foi (?:defendid|espalmad|travad|para fora|a barra|ao "
                r"poste|a trave|por cima|ao lado)|"
                r"saiu (?:por cima|ao lado|para fora)|(?:bateu|explodiu|acertou|carimbou) (?:n?[oa] )?(?:trave|poste|"
                r"travessao|barra)))"
            ),
        ),
        Role.SAVED: (
            r"(?:defesa|defesas) (?:de|a|do|ao)",
            (
                r"\b(?:bater|superar|vencer|enganar|parou em|esbarrou em|parar em|esbarrar em)(?: o (?:goleiro|"
                r"guarda-redes))?"
            ),
        ),
    },
    after={
        Role.REFEREE: (
            (
                r" (?:expulsou(?= (?:[^\s.;:<]+ ){0,5}?<\d)|(?:expulsou|mostrou|exibiu|mandou|deu|puxou)"
                r"(?= (?:[^\s.;:<]+ ){0,5}?(?:vermelho|cartao|segundo amarelo|<\d+>(?: [^\s.;:<]+){0,3}? (?:chuveiro|"
                r"rua|balnearios?|vestiarios?|banho))))"
            ),
        ),
        Role.SENT_OFF: (
            (
                r"(?:,? que)? (?:foi|vai|acabou por ir|seguiu|saiu) (?:mais cedo )?(?:tomar banho|para a rua|"
                r"para o (?:chuveiro|balneario)|para os "
                r"(?:vestiarios|balnearios))"
            ),
            (
                r",? (?:que )?[^.;:<]{0,25}(?:tinha|levara|recebera|vira|estava)[^.;:<]{0,20}amarel[^.;:<]{0,25}, "
                r"(?:recebeu|levou|viu|tomou) o segundo(?= (?:aos?|por|no|e)(?![a-z])|[,.])"
            ),
            (
                r" (?:foi|e|seria) (?:admoestad|punid|castigad|brindad)[oa] com (?:o )?(?:segundo|vermelho|"
                r"cartao vermelho)"
            ),
        ),
        Role.MISSED: (
            _HAD_FAILED,
            (
                rf"{WORD}{{0,1}}? (?:bateu|cobrou|rematou|chutou|atirou){WORD}{{0,5}}?,? (?:e|"
                rf"mas) (?:[oa] )?(?:goleir[oa]|guarda-redes|guardiao|arqueir[oa])? ?<\d+>{WORD}{{0,2}}? (?:{_SAVE})\w*"
            ),
            rf"{WORD}{{0,2}}? (?:bateu|cobrou|rematou|chutou|atirou),? (?:e|mas) <\d+>{WORD}{{0,2}}? (?:{_SAVE})\w*",
            (
                rf" (?:atirou|rematou|chutou|mandou|acertou|enviou)(?: [^\s,.;:<]+){{0,3}}? (?:poste|barra|trave|"
                rf"travessao|fora|por cima|ao lado)"
                rf"{WORD}{{0,4}}? {_SPOT}"
            ),
            (
                rf" (?:nao (?:conseguiu|foi capaz|soube|logrou|aproveitou|"
                rf"converteu|concretizou|transformou|materializou))(?:{WORD}{{0,3}}(?: <\d+>)?){WORD}{{0,4}}? {_SPOT}"
            ),
            (
                rf" (?:teve|viu)(?: (?:um|o|seu|a|uma))? {_SPOT}{WORD}{{0,1}}? "
                r"(?:defendid|espalmad|travad|negad|parad)[oa]\b"
            ),
            (
                r"[^.;:<]{0,120}? (?:quando|e|mas|ao) nao (?:concretiz|convert|transform)(?:ou|eu|ar|"
                rf"er){WORD}{{0,4}} {_SPOT}"
            ),
            (
                r" (?:teve|dispos|dispunha)(?: (?!apos|depois|falhad)[^\s.;:<]+){1,9}? "
                rf"{_SPOT}[^.;:<]{{0,20}},? (?:mas|porem) (?:permitiu a defesa|"
                rf"{_MISSES}|viu o (?:guarda-redes|goleiro|guardiao) (?:defender|parar|travar))"
            ),
            r" permitiu a defesa(?: (?:a|de|do|ao) <\d+>| do (?:goleiro|guarda-redes))",
            r" (?:parou|esbarrou) em <\d+>",
        ),
    },
)
