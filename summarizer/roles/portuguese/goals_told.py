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

GOALS_TOLD = Idioms(
    before={
        Role.SCORER: (
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
                r"(?:<t\d+>|mandantes?|visitantes?)(?: [^\s,.;:<]+){0,2}? (?:fez o (?:primeiro|segundo|terceiro|"
                r"quarto)|"
                rf"chegou ao (?:empate|golo|gol|segundo|terceiro)) (?:com|por) (?=<\d+>{_THEN})"
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
