"""What Portuguese sets in another match, day or competition, in folded words."""

from __future__ import annotations

_NUMBER = r"(?:dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|\d+)"
_MANY = (
    r"(?:sete|oito|nove|dez|onze|doze|treze|[cq]uatorze|quinze|dez[ae]sseis|dez[ae]ssete|dezoito|dez[ae]nove|vinte|trinta|"
    r"quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|cento|[7-9]|[1-9]\d+)"
)
"""More goals than anybody scores in one match."""
_SCORED = r"\bmarc(?:ou|ado|ara|aram|ar)"
_TOLD = r"\b(?:marc(?:ou|ado|ara|aram)|fez|fizera|feito|anot(?:ou|ado))"
_ROUNDS = r"(?:jogos|partidas|rodadas|jornadas)"
SCORE = (
    r"(?:voltar a )?(?:marcar|anotar|faturar|ampliar|empatar|balancar|"
    r"fazer (?:o|um|mais um|outro|os|dois|gols?|golos?)|abrir o (?:placar|marcador)|inaugurar o (?:placar|marcador))\b"
)

ELSEWHERE = (
    (
        r"\b(?:tem|soma|acumula|ja (?:marcou|fez)) (?:\d+|dois|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze) "
        r"(?:\w+ )?(?:gols|golos|tentos)\b|"
        r"\b(?:marcou|fez|balancou as? redes?) (?:\d+|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez) "
        r"(?:\w+ )?(?:gols|golos|tentos|vezes)\b[^,;.:]{0,40}\b(?:nesta (?:temporada|epoca)|neste ano|na temporada|"
        r"ate o momento|ate agora|em \w+ jogos)\b"
    ),
    r"\bem (?:duas|dois|tres|quatro|cinco|seis|\d+) d(?:as|os) (?:suas |seus )?ultim[ao]s\b",
    r"\b(?:semana|mes|ano|temporada|rodada|jornada|domingo|sabado|jogo) (?:passad[oa]|anterior)\b",
    r"\bha (?:\S+ )?(?:anos|meses|semanas|dias)\b",
    r"\b(?:anos|meses|semanas|dias) atras\b",
    (
        r"(?:(?<=anos )|(?<=meses )|(?<=semanas )|(?<=dias ))(?:depois|apos) (?:de )?(?:ter )?"
        r"(?:golear|vencer|bater|perder|empatar|derrotar|ser )"
    ),
    r"\bjogo de ida\b(?<!pelo jogo de ida)",
    r"\bna ida\b",
    r"\bprimeira mao\b",
    r"\bem (?:19|20)\d\d\b",
    r"\bno outro (?:jogo|duelo)\b",
    r"\bultima (?:rodada|jornada|partida)\b",
    r"\bultimo jogo\b",
    r"\bultima vez que (?:\S+ ){1,4}se (?:enfrent|defront|encontr|cruz)aram\b",
    r"\bpela ultima vez (?:em|ha|contra|frente|diante|n[ao] (?:temporada|epoca|jornada|rodada))\b",
    rf"{_TOLD} (?:\S+ ){{0,4}}?n(?:a primeira volta|o primeiro turno)\b",
    rf"{_TOLD} (?:\S+ ){{0,4}}?no primeiro (?:encontro|confronto|duelo)(?= entre|$)",
    r"\bna vespera\b(?! d)",
    (
        rf"{_SCORED} (?:(?:{_NUMBER} )?(?:gols|golos|vezes) )?(?:n[ao]s|em (?:cada um|tod[ao]s)a? (?:d?[ao]s)) "
        rf"(?:\S+ )?(?:ultim[ao]s (?:\S+ )?{_ROUNDS}|{_ROUNDS} anteriores)\b"
    ),
    rf"{_SCORED} em {_NUMBER} {_ROUNDS}\b",
    rf"\bv(?:em|inha|inham) de {SCORE}",
    r"\b(?:partida|duelo|confronto|eliminatoria|ronda) anterior\b",
    (
        r"\bn[ao] (?:vitoria|derrota|empate|goleada|triunfo|jogo|partida|duelo) "
        r"d(?:a primeira volta|o primeiro turno)\b"
    ),
    rf"{_TOLD} (?:\S+ ){{0,2}}?(?:no|a) meio d[ae] semana\b",
    r"\b(?:tinha|havia) (?:ja )?marcado (?:\S+ ){0,2}?na (?:sua )?estreia\b",
    rf"{_SCORED} n[ao]s (?:\S+ )?primeir[ao]s (?:\S+ )?{_ROUNDS}\b",
    (
        rf"{_SCORED} em (?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|"
        r"novembro|dezembro)\b"
    ),
    r"\bna ultima data fifa\b",
    (
        rf"{_TOLD} (?:\S+ ){{0,2}}?"
        r"pel(?:[ao]s? (?:(?:selecao|equip[ae]|time) (?:de )?)?(?:sub-?\d\d|juniores|juvenis)|"
        r"a equip[ae] (?:b\b|(?:de )?reservas?\b)|o time (?:b\b|(?:de )?reservas?\b)|os reservas\b)"
    ),
    rf"{_TOLD} (?:\S+ ){{0,3}}?final (?:d[aeo]s? )?(?:sub-\d\d|juniores|juvenis|juvenil)\b",
    (
        rf"(?:{_SCORED}|\bgols?|\bgolos?) (?:de \S+ |duas vezes )?(?:n[ao]|num|em) "
        r"(?:jogo-treino|treinos?|treinamento|aquecimento|coletivo)\b"
    ),
    (
        r"\bpel[ao] \S+ antes d[ea] (?:(?:a )?(?:sua )?transferencia|se (?:transferir|mudar)|"
        r"(?:transferir|mudar)-se|rumar|assinar|ser (?:vendid|transferid|emprestad)\w+)\b"
    ),
    rf"\bmarcou (?:ja )?(?:mais de |cerca de |perto de )?{_MANY} (?:gols|golos|vezes)\b",
    (
        rf"\bmarcou (?:{_NUMBER}|varios|muitos) (?:gols|golos) (?:n[ao]|nest[ae]|dest[ae]) "
        r"(?:temporada|epoca|campeonato|ano)\b"
    ),
    r"\bn[ao] (?:(?:final|semifinal|meia-final) de (?:19|20)|(?:copa|taca|mundial|europeu) de 19)\d\d\b",
    r"\b\d\d (?:gols|golos|tentos)\b",
    r"\brecorde? de (?:gols|golos)\b",
)
