"""Whose goal Portuguese says one was: "o golo foi de", "o autor do golo foi", "chegou ao segundo com"."""

from __future__ import annotations

from summarizer.roles.portuguese.pieces import GOAL
from summarizer.roles.vocabulary import Idioms, Role

_NO_MAKING = r"(?<!de )(?<!do )(?<!para o )(?<!no )(?<!a )"
"""No goal that somebody made, missed or let in: "o passe para o golo foi de"."""
_WHICH = r"(?: (?:unico|primeiro|segundo|terceiro|quarto|quinto|ultimo|solitario|dois|tres))?"
_PLAIN = r"(?: (?!passad|anterior|culpa|anulad|perdid|sofrid|falhad|nao |assist|passe|chance)[^\s,.;:<]+| <t\d+>)"
_SHOT = r"(?:cabecada|cabeceamento|cabeceio|remate|chute|finalizacao|desvio|voleio|toque)"
_GOES_IN = (
    r"(?: [^\s,.;:<]+){0,3}? (?:para o \d|para (?:o )?(?:fundo|gol|golo)|para as redes|nas redes|no angulo|"
    r"que (?:valeu|fez|entrou|deu|abriu|acabou (?:em golo|no fundo)))"
)
_THEN = (
    r"(?:[.;)]|$|,(?! (?:seu|sua|o|a|como|em|que|quem))| \(| aos \d| ao minuto| no (?:minuto|primeiro|segundo|"
    r"inicio|fim)|"
    r" de (?:cabeca|penal|falta|livre)| apos passe| e <| pouco| antes)"
)
"""What follows a scorer who is told right behind his side's goal, and nobody of whom something else is told."""

_PLAYER = r"(?:(?!passe|cruzamento|livre|falta|erro)[a-z-]{4,} ){0,2}"
_ASIDE = r"(?:,(?: [^\s,.;:<]+){1,6},)?"
_TO_SCORE = (
    r"(?:marcar|faturar|bisar|empatar|ampliar|reduzir|dilatar|desempatar|"
    r"(?:assinar|fazer|apontar|anotar|fechar|fixar|selar|abrir|inaugurar|aumentar|consumar|obter|rubricar|carimbar|"
    rf"estabelecer|repor|restabelecer) (?:o|a|um|mais um|seu|outro|as) (?:[a-z]+ )?(?:{GOAL}|primeiro|segundo|terceiro|"
    r"quarto|quinto|sexto|resultado|marcador|placar|contagem|score|contas|goleada))\b"
    r"(?![^.;]{0,60}(?:anul|mas |porem|fora|trave|poste|defend|impedi|evit))"
)
"""What somebody has the time, or the turn, to do to the score."""
_HIS_GOAL = (
    rf"(?:o|os|a autoria d[oe]s?|mais um|o unico)(?: (?:solitario|decisivo|unico|primeiro|segundo|terceiro|quarto|"
    rf"quinto|sexto|ultimo|belo|grande|dois|tres))?(?: e (?:unico|ultimo))? {GOAL}\b"
    r"(?! (?:anulad|invalidad|perdid|falhad|sofrid|d[ao] (?:semana|jornada|rodada|jogo) (?:passad|anterior)|contra o))"
)
_FOR_THE_GOAL = (
    r"para (?:o|um|o seu|seu) (?:\d ?[-ax] ?\d|(?:primeiro|segundo|terceiro|quarto|quinto)(?= (?:gol|"
    r"golo|tento|d[aeo]|n[ao] (?:jogo|partida|encontro)|"
    r"aos?|a)\b|[.,;)]|$| \()|gol|golo|empate|tento|desempate|golaco)\b"
    r"(?![^.;]{0,60}(?:anul|mas |porem|fora|trave|poste|defend|impedi|evit|falh|desperdi))"
)
"""The goal for which somebody is served, and that he does not miss."""

GOALS_TOLD = Idioms(
    scores=(
        (
            r"(?:cabece|remat|conclu|desvi|emend|escor|encost|finaliz)(?:ou|iu|a|i)(?: de [a-z]+)? "
            r"(?:um|o|ao|seu)(?: [a-z]+){0,2}? "
            r"(?:cruzamento|canto|escanteio|livre|passe|centro|lancamento)"
            r"(?: (?!ao lado|fora|na trave|a barra|ao poste|que |por cima)(?:<\d+>|[^\s,.;:<]+)){0,6}? "
            r"para o (?:\d ?[-ax] ?\d|empate|primeiro|segundo|terceiro|golo|fundo)"
        ),
    ),
    before={
        Role.SCORER: (
            (
                r"(?<!mau )(?<!cortou o )(?<!falhou o )(?<!intercetou o )(?:passe|assistencia|cruzamento|"
                r"centro|canto) (?:para|n) ?o (?:[a-z]+ )?(?:gol|golo|tento|empate|golaco) d[eo]"
            ),
            rf"{_NO_MAKING}\b{GOAL}{_PLAIN}{{0,6}}? (?:foi|seria)(?: (?:obra|da autoria))? (?:de|do|da)",
            (
                r"(?<!passe para )(?<!anulado )(?<!anular )(?<!invalidado )(?<!perder )\bum (?:gol|golo|tento)"
                r"(?: (?:aos?|no|a) [^,;:<]{2,25}|, aos? [^,;:<]{2,20}), d[eoa]"
            ),
            (
                r"(?:apos|depois de)(?: [oa])?(?: [a-z-]+){0,2}? (?=<\d+> (?:abrir|inaugurar) o "
                r"(?:placar|marcador)\b(?! d))"
            ),
            rf"(?:autor|autora) d[oe]{_WHICH} {GOAL}{_PLAIN}{{0,4}}? (?:foi|seria)",
            (
                r"(?:(?:empat|igual|ampli|descont|marc|vir)ou|(?:reduz|diminu)iu|adiantou-se|abriu o "
                r"(?:placar|marcador|"
                rf"ativo)) (?:o|a|os) <t\d+>,? (?:por|com|atraves de|por intermedio de) (?=<\d+>{_THEN})"
            ),
            (
                r"(?:gols?|golos?|tentos?)(?: (?!anulad|perdid|falhad|sofrid|passad)(?:<t\d+>|"
                r"[^\s,.;:<]+)){0,4}? foram"
                r"(?: (?:marcados|apontados|anotados|assinados|obra|da autoria))? (?:de|do|da|por|pelo)"
            ),
            rf"(?:{GOAL}|primeiro|segundo|terceiro|quarto|quinto)(?: {GOAL})?,? d[ae] autoria d[eoa]",
            rf"(?<!nao )(?<!a )(?:foi|seria|e|era) (?:de|do|da) {_PLAYER}(?=<\d+>{_ASIDE} {_HIS_GOAL})",
            (
                rf"(?<!nao )(?:pertenceu|coube|pertenceria|caberia) (?:a|ao) {_PLAYER}(?=<\d+>{_ASIDE} "
                rf"(?:{_HIS_GOAL}|{_TO_SCORE}))"
            ),
            rf"{_NO_MAKING}\b{GOAL}{_PLAIN}{{0,4}}? (?:pertenceu|coube|pertenceria|caberia) (?:a|ao)",
            (
                r"(?<!sem )(?<!nao houve )tempo(?: [^\s,.;:<]+){0,2}?,? para (?:o |a "
                rf")?{_PLAYER}(?=<\d+>{_ASIDE} {_TO_SCORE})"
            ),
            rf"aproveitad[oa]s? (?:por|pel[oa]) {_PLAYER}(?=<\d+>{_ASIDE} para {_TO_SCORE})",
            (
                r"(?:assist(?:iu|e|indo)|serv(?:iu|e|indo)|isol(?:ou|a)|lanc(?:ou|a)) (?:o |a "
                rf")?{_PLAYER}(?=<\d+> {_FOR_THE_GOAL})"
            ),
            (
                r"(?:<t\d+>|mandantes?|visitantes?)(?: [^\s,.;:<]+){0,2}? (?:fez o (?:primeiro|segundo|terceiro|"
                r"quarto)|"
                r"chegou ao (?:empate|golo|gol|segundo|terceiro)|saiu na frente|(?:empat|igual|ampli|"
                r"descont|marc|vir)ou|"
                rf"reduziu|diminuiu|adiantou-se|passou para a frente|(?:abriu|inaugurou) o (?:placar|marcador|ativo)) "
                rf"(?:com|por) (?=<\d+>{_THEN})"
            ),
            (
                rf"{GOAL}{_PLAIN}{{0,4}}? (?:surgiu|chegou|apareceu|saiu|veio)(?: [^\s,.;:<]+){{0,3}}?,? "
                rf"(?:por|por intermedio de|atraves de) (?=<\d+>{_THEN})"
            ),
            (
                r"(?:cruzamento|canto|escanteio|livre|passe|lancamento|cobranca) de <\d+>,? e "
                rf"{_SHOT}(?: [^\s,.;:<]+){{0,2}}? de (?=<\d+>{_GOES_IN})"
            ),
            (
                rf"{_SHOT}(?: [^\s,.;:<]+){{0,2}}? de (?=<\d+> (?:deu|valeu|garantiu) (?:a vitoria|o empate|o triunfo|"
                r"os tres pontos))"
            ),
            (
                r"(?:toc|pass|cruz|rol|serv)\w+ para (?=<\d+> tocar para (?:o gol|o fundo|as redes|a baliza)"
                r"(?![^.;]{0,60}(?:mas|porem|fora|saiu|trave|defend|salv)))"
            ),
        ),
    },
    after={
        Role.SCORER: (rf" (?:foi|seria) (?:o |a )?(?:autor|autora) d[oe]s?{_WHICH} {GOAL}\b",),
    },
)
