"""Pieces that several Portuguese expressions are made of."""

from __future__ import annotations

GAP = r"(?: [^\s,.;:<]+)"
GOAL = (
    r"(?:gol|gols|golo|golos|golaco|golazo|tento|tentos|empate|igualdade|igualada|bis|"
    r"hat-trick|autogolo|gol contra|virada|"
    r"reviravolta|vantagem(?! numerica)|desvantagem|triunfo|vitoria|goleada|\d ?[-ax] ?\d)"
)
KEEPER = "(?:goleir[oa]|guarda-redes|guardia|guardiao|arqueir[oa]|guarda-meta|guarda-valas|camisa 1|keeper)"
NO_GOAL = (
    r"(?:bem [oa]s? |(?:tudo )?n[oa] (?:caderno|agenda|bloco)|milhoes|(?:(?:o|a|os|as|um|uma|seu|sua) )?(?:ritmo|"
    r"compasso|epoca|"
    r"historia|entrevista|consulta|reuniao|encontro com|data|viagem|diferenca|distancias?|territorio|"
    r"instrucoes|nomes?|numero de|premio|trofeu|titulo|recorde)\b)"
)
"""What else somebody marks, notes down or earns: "marcou o ritmo", "faturou o prêmio"."""
NO_CLOCK = (
    r"(?<!relogio )(?<!relogios )(?<!cronometro )(?<!cronometros )(?<!ponteiro )(?<!ponteiros )(?<!placar )"
    r"(?<!placard )(?<!resultado )(?<!marcador )(?<!eletronico )(?<!painel )"
)
"""No clock and no board, which mark a minute or a score: "o relógio marcava 28 minutos"."""
NO_NET = (
    r"(?:na (?:velocidade|corrida|disputa|antecipacao)|no (?:duelo|salto|sprint|jogo aereo|corpo)|"
    r"com (?:um|uma|o|a) (?:anuncio|finta|drible|noticia|saida|pedido))"
)
"""Where somebody is quicker or stronger than another, or surprises him, and nobody scores."""
NO_MISS = (
    r"(?![^.;]{0,80}?\b(?:por cima|(?:ao|para o) lado|(?:para|pra) fora|(?:no|ao) (?:poste|travessao|ferro)|"
    r"(?:na|a) (?:barra|trave)|longe|rente|raspando|para (?:boa |grande |excelente )?defesa|nas maos|fraco|torto|"
    r"defend\w*|espalm\w*|encaix\w*|agarr\w*|segur(?:ou|a)|salv(?:ou|a)|evit(?:ou|a)|bloque\w*|cort(?:ou|a)|"
    r"peg(?:ou|a)|assust\w*|perigo|passou|saiu|tirou tinta|carimb\w*|explod\w*|desperdic\w*|isol(?:ou|a)|perdeu|"
    r"anul\w*|invalid\w*|impedi\w*|quase|(?:para|pela|em) (?:escanteio|canto|linha)))"
)
"""Nothing in the rest of the sentence that a shot which does not go in is told with."""
