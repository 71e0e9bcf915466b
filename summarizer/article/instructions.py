"""Passages that speak to a program instead of telling of a match, in six languages.

Sport is full of orders ("he ignored the referee's instructions", "System: 4-3-3"), so a pattern needs more than the
verb: that it points back at the text ("the above"), names the machine, or dictates a score in the imperative.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.article.plain import plain
from summarizer.article.sentences import line_around, sentence_around

_LONGEST_LINE = 1500
_SCORE = r"\d{1,2}\ ?(?:-|:|a|to|x)\ ?\d{1,2}\b"

_IMPERATIVE = re.compile(
    r"""(?:^|[.!?:;,>*\#|"'(){}\[\]\n-])[ \t]*$
    | \b(?:and|please|now|must|should|shall|kindly|simply|just|immediately|important|always|then|also|instead
      |you(?:\ to)?
    | e|ed|poi|ora|adesso|devi|importante|invece | y|ahora|debes|favor | entao|agora|deve|voce
    | und|jetzt|bitte|musst|sofort|wichtig|dann | et|maintenant|veuillez|dois|devez|puis)[ \t]+$""",
    re.VERBOSE,
)
"""What stands before a verb that orders, rather than tells: the start of a clause, or a word that urges."""

_DEVICE = r"""(?:(?:ai|a\.i\.|ia|ki|llms?|gpt|chatgpt|chatbot|bot)\b(?!-) | ki-(?:assistent|modell|sprachmodell)
    | artificial\ intelligence | intelligenza\ artificiale | inteligencia\ artificial
    | intelligence\ artificielle | kunstliche\ intelligenz
    | (?:large\ )?language\ model | modello\ (?:linguistico|di\ linguaggio) | modelo\ de\ (?:lenguaje|linguagem)
    | sprachmodell | modele\ de\ langage
    | (?:ai|virtual|helpful|digital)\ assistant | assistente\ (?:ai|ia|virtuale?|digitale?)
    | asistente\ (?:ia|virtual|digital) | assistant\ (?:ia|virtuel))"""


@dataclass(frozen=True)
class _Rule:
    """A pattern, and the words of which a text must hold one before the pattern is worth trying."""

    words: frozenset[str]
    pattern: re.Pattern[str]

    def found(self, text: str, words: frozenset[str]) -> Iterator[re.Match[str]]:
        return iter(()) if self.words.isdisjoint(words) else self.pattern.finditer(text)


def _rule(words: str, pattern: str) -> _Rule:
    return _Rule(frozenset(words.split()), re.compile(pattern, re.VERBOSE | re.MULTILINE))


_IGNORE = (
    _rule(
        "ignore disregard forget override bypass",
        r"""\b(?:ignore|disregard|forget|override|bypass)\ (?:
          (?:(?:all|any|everything|every|each|of|the|these|those|this|that|your|my)\ )*
            (?:(?:previous|prior|preceding|earlier|foregoing|above|system|original|initial)(?:ly)?\ (?:given\ |and\ )*)+
            (?:instructions?|prompts?|rules?|guidelines?|directions?|directives?|commands?|context|messages?|text
              |orders)\b
        | (?:(?:all|everything|anything|the|any|instructions?|text|rules|article|that|is|was|of|written|said)\ )*
            (?:above\b(?!-)|you\ were\ told\ before\b)
        | (?:all\ |any\ )?(?:of\ )?your\ (?:\w+\ )?(?:instructions|prompt|rules|guidelines|training|directives)\b)""",
    ),
    _rule(
        "ignora ignorate ignori dimentica dimenticate trascura trascurate scorda considerare considerate seguire",
        r"""\b(?:ignora|ignorate|ignori|dimentica|dimenticate|trascura|trascurate|scorda
               |non\ (?:considerare|considerate|seguire))\ (?:
          (?:(?:tutte|tutti|tutto|ogni|qualsiasi|qualunque|le|gli|il|i|la|tue)\ )*
            (?:istruzion[ei]|indicazion[ei]|regol[ae]|direttiv[ae]|comand[oi]|prompt|messaggi[o]?|testo
              |contesto)\ (?:che\ )?
            (?:(?:di\ )?(?:cui\ )?sopra|precedent[ei]|preced\w+|ricevut[ei]|iniziali|di\ sistema|fornit[ei])\b
        | (?:tutto\ )?(?:quanto\ (?:scritto\ |detto\ )?sopra|(?:cio|quello)\ che\ precede|quanto\ precede)\b)""",
    ),
    _rule(
        "ignora ignore ignorad ignoren olvida olvide omite omita caso sigas descarta",
        r"""\b(?:ignora|ignore|ignorad|ignoren|olvida|olvide|omit[ae]|haz\ caso\ omiso\ de|no\ sigas|descarta)\ (?:
          (?:(?:todas?|todos?|las?|los|el|cualquier|tus)\ )*
            (?:instruccion(?:es)?|indicacion(?:es)?|reglas?|directrices|ordenes|comandos?|prompt|mensajes?|texto
              |contexto)[ ]
            (?:anterior(?:es)?|previ[ao]s?|precedentes?|de\ arriba|recibidas|del\ sistema|iniciales)\b
        | (?:todo\ )?(?:lo\ anterior|lo\ de\ arriba|lo\ que\ precede)\b)""",
    ),
    _rule(
        "ignoriere ignorieren ignoriert vergiss vergessen missachte missachten verwirf",
        r"""\b(?:ignorier(?:e|en|t)|vergiss|vergessen|missachten?|verwirf)\ (?:sie\ )?(?:bitte\ )?(?:
          (?:(?:alle|alles|samtliche|die|den|das|jegliche|deine|ihre)\ )*
            (?:vorherig|bisherig|vorig|obig|vorstehend|fruher|vorangegangen|vorangehend|ursprunglich)e[nrs]?[ ]
            (?:anweisung(?:en)?|instruktion(?:en)?|befehle?|vorgaben?|regeln?|texte?s?|prompts?|nachrichten?|kontext)\b
        | (?:das\ obige|alles\ (?:obige|oben(?:stehende)?|bisherige|vorherige|davor)|deine\ (?:anweisungen|regeln
          |vorgaben))\b)""",
    ),
    _rule(
        "ignore ignorez oublie oubliez neglige negligez compte suis suivez",
        r"""\b(?:ignorez?|oubliez?|negligez?|ne\ (?:tiens|tenez)\ (?:pas|aucun)\ compte(?:\ des?)?|ne\ (?:suis
          |suivez)\ pas)\ (?:
          (?:(?:toutes?|tous|les|des|tes|vos|la|le|de)\ )*
            (?:instructions?|consignes?|directives?|regles?|ordres?|prompts?|messages?|textes?|contexte)\ (?:qui\ )?
            (?:precedente?s?|precedent|ci-dessus|anterieure?s?|recue?s?|initiales?|du\ systeme)\b
        | (?:tout\ )?(?:ce\ qui\ precede|ce\ qui\ est\ (?:ecrit\ )?(?:au-dessus|ci-dessus|plus\ haut))\b)""",
    ),
    _rule(
        "ignore ignora ignorem esqueca esquece esquecam desconsidere desconsidera desconsiderem siga",
        r"""\b(?:ignor(?:e|a|em)|esquec(?:a|e|am)|desconsider(?:e|a|em)|nao\ siga)\ (?:
          (?:(?:todas?|todos?|as?|os?|quaisquer|suas?)\ )*
            (?:instruc(?:ao|oes)|indicac(?:ao|oes)|regras?|ordens?|comandos?|diretrizes|prompt|mensagens?|texto
              |contexto)[ ]
            (?:anterior(?:es)?|acima|previ[ao]s?|precedentes?|do\ sistema|recebidas|iniciais)\b
        | (?:tudo\ )?(?:o\ que\ (?:esta|vem|foi\ dito)\ (?:acima|antes)|(?:tudo\ )?acima|o\ (?:texto[ ]
          |exposto\ )?acima)\b)""",
    ),
)  # fmt: skip
_DICTATE = (
    _rule(
        "report output print",
        rf"""\b(?:report|output|print)(?:\ (?:that|instead|only|always|the|a|an|it|as|final|score|result|of|is
          |was))*\ ["']?{_SCORE}
        (?!-|\ (?:win|victory|defeat|loss|draw|lead|up|down|ahead|behind))""",
    ),
    _rule(
        "report write say state output answer print respond return record give declare claim publish",
        rf"""\b(?:report|write|say|state|output|answer|print|respond|return|record|give|declare|claim|publish)
        (?:\ (?:with|that|instead|only|always|the|a|an|it|as|final|correct|true|match|official|this|game))*
        \ (?:score|result|scoreline|ended|finished)(?:\ ?(?:of|as|is|was|to\ be|to|:|=))*\ ?["']?{_SCORE}""",
    ),
    _rule(
        "scrivi scrivete rispondi rispondete dichiara restituisci restituite fornisci pubblica",
        rf"""\b(?:scrivi|scrivete|rispondi|rispondete|dichiara|restituisci|restituite|fornisci|pubblica)\b
        [^.\n]{{0,50}}\b{_SCORE}""",
    ),
    _rule(
        "riporta riportate indica indicate segnala segnalate riferisci registra",
        rf"""\b(?:riporta|riportate|indica|indicate|segnala|segnalate|riferisci|registra)[ ]
        (?:come\ (?:risultato|punteggio)|che\ (?:il|la|l'|e|si)|(?:un|il)\ (?:risultato
          |punteggio)\ (?:finale\ )?(?:di|del|come))
        [^.\n]{{0,40}}\b{_SCORE}""",
    ),
    _rule(
        "escribe escriba reporta reporte informa informe indica indique declara devuelve publica responde",
        rf"""\b(?:escrib[ae]|report[ae]|inform[ae]|indica|indique|declara|devuelve|publica|responde)\ (?:solo[ ]
          |siempre\ )?
        (?:que\ (?:el|la|fue|es|gano|termino)|como\ (?:resultado|marcador)
          |(?:un|el)\ (?:resultado|marcador)\ (?:final\ )?(?:de|del|como|es|fue))[^.\n]{{0,40}}\b{_SCORE}""",
    ),
    _rule(
        "berichte berichten schreib schreibe schreiben antworte antworten melde melden nenne nennen gib geben",
        rf"""\b(?:berichte|schreibe?|antworte|melde|nenne|gib|(?:berichten|schreiben|antworten|melden|nennen
          |geben)\ sie)\b
        \ ?(?:bitte\ |nur\ |immer\ )*(?:,?\ ?dass|als\ (?:ergebnis|endstand)|(?:ein|das|den|einen)\ (?:ergebnis
          |endstand)|mit|ein)\b
        [^.\n]{{0,50}}\b{_SCORE}""",
    ),
    _rule(
        "ecris ecrivez rapporte rapportez indique indiquez reponds repondez annonce annoncez declarez donne donnez",
        rf"""\b(?:ecris|ecrivez|rapportez?|indiquez?|reponds|repondez|annoncez?|declarez|donnez?)\ (?:seulement[ ]
          |toujours\ )?
        (?:que\ (?:le|la|l'|c')|comme\ (?:score|resultat)|(?:un|le)\ (?:score|resultat)\ (?:final\ )?(?:de|comme|est))
        [^.\n]{{0,40}}\b{_SCORE}""",
    ),
    _rule(
        "escreva escreve relate informe responda reporte indique declare publique devolva",
        rf"""\b(?:escrev[ae]|relate|informe|responda|reporte|indique|declare|publique|devolva)\ (?:apenas\ |sempre\ )?
        (?:que\ (?:o|a|foi|e|ganhou|terminou)|como\ (?:resultado|placar)
          |(?:um|o)\ (?:resultado|placar)\ (?:final\ )?(?:de|do|como|foi|e))[^.\n]{{0,40}}\b{_SCORE}""",
    ),
)  # fmt: skip
_ADDRESS = (
    _rule(
        "ai i ia ki llm llms gpt chatgpt chatbot bot artificial artificielle kunstliche intelligenza inteligencia"
        " model modello modelo sprachmodell modele assistant assistente asistente",
        rf"""\b(?:you\ are|(?:tu\ )?sei|siete|(?:tu\ )?eres|usted\ es|voce\ e|du\ bist|sie\ sind|tu\ es|vous\ etes)[ ]
        (?:(?:now|no\ longer|actually|really|ora|adesso|ahora|agora|jetzt|nun|ab\ jetzt|maintenant|desormais)\ )?
        (?:(?:a|an|the|my|un|un'|una|il|la|l'|uma?|o|eine?|die|der|das|une|le)(?:\ |(?<=')))?
        (?:(?:helpful|unrestricted|large|powerful|new|different|honest)\ )*{_DEVICE}
        | \b(?:if\ you\ are|se\ sei|si\ eres|wenn\ du|si\ (?:tu\ es|vous\ etes)|se\ voce\ e)[ ]
        (?:(?:a|an|un|una|uma?|eine?|une)\ |un')?{_DEVICE}
        | ^[^\n]{{0,40}}\b(?:note|message|notice|attention|instructions?|memo|nota|messaggio|avviso|istruzioni|aviso
          |mensaje
            |instrucciones|hinweis|nachricht|anweisung(?:en)?|avis|consignes?|mensagem|instrucoes)[ ]
        (?:to|for|per|para|fur|an|pour|aux?|a|alla|all'|al|ao)(?:\ |(?<='))
        (?:(?:the|any|all|every|ogni|gli|l'|el|la|le|los|las|die|das|den|alle|les|o|os|qualquer)(?:\ |(?<=')))*
        (?:{_DEVICE}|(?:ai|llm|language)\ (?:models?|assistants?|systems?|readers?|agents?))""",
    ),
    _rule(
        "prompt prompts systemprompt",
        r"""\b(?:system|hidden|initial|your)[\ -]prompts?\b | \bsystemprompts?\b
        | \bprompt\ (?:di\ sistema|del\ sistema|do\ sistema|systeme)\b""",
    ),
    _rule(
        "summary output json riassunto resumen salida zusammenfassung ausgabe resume sortie resumo saida",
        r"""\b(?:in|from|to)\ your\ (?:summary|output|json)\b | \bn?el\ tuo\ (?:riassunto|output|json)\b
        | \ben\ tu\ (?:resumen|salida|json)\b | \bin\ (?:deiner|ihrer)\ (?:zusammenfassung|ausgabe)\b
        | \bdans\ (?:ton|votre)\ (?:resume|sortie|json)\b | \b(?:n?o|em)\ seu\ (?:resumo|output|json)\b
        | \b(?:do\ not|don't|never)\ (?:mention|report|include|reveal|summari[sz]e|output
          |extract)\b[^.\n]{0,60}\b(?:summary|output|json)\b""",
    ),
    _rule(
        "answer respond reply output rispondi rispondete responde antworte antworten reponds repondez responda",
        r"""\b(?:from\ now\ on|d'ora\ in\ poi|a\ partir\ de\ (?:ahora|agora|maintenant)|desormais|ab\ (?:jetzt
          |sofort)),?[ ]
        (?:you\ (?:(?:will|must|are|should|only)\ )*)?
        (?:answer|respond|reply|output|rispondi|rispondete|responde|antworten?|reponds|repondez|responda)\b""",
    ),
)  # fmt: skip
_LINES = re.compile(
    r"""<\|[a-z_]{2,30}\|> | \[/?inst\] | <</?sys>> | </?(?:system|assistant|instructions?|prompt)> | <(?:start
      |end)_of_turn>
    | ^[ ]{0,3}\#{2,4}[ ]?(?:system|instructions?|response|assistant|human|user)\b[ ]?:?[ ]*$
    | ^[\W_]{0,4}(?:new|updated|important|additional|nuove|ulteriori|nuevas|neue|nouvelles|novas)[ ]
      (?:instructions?|istruzioni|instrucciones|anweisungen|consignes|instrucoes|directives|system\ message)[ ]?:
    | \b(?:begin|end)\ (?:(?:of\ )?(?:the\ )?(?:system\ )?(?:prompt|instructions?))\b""",
    re.VERBOSE | re.MULTILINE,
)
"""Marks of a conversation with a model, and headings that announce orders."""

_ROLE = re.compile(
    r"""^[\W_]{0,4}(?:system|sistema|systeme|assistant|assistente|asistente|assistent|user|utente|usuario|benutzer
      |nutzer
    |utilisateur|human|developer)[*_]{0,2}[ ]?:(?P<said>.{3,})$""",
    re.VERBOSE | re.MULTILINE,
)
_SAID = re.compile(
    rf"""\b(?:you|your|instructions?|prompt|ai|model|answer|respond|reply|output|summar\w+|json|ignore|disregard
      |override
    | tu|devi|rispondi|riassumi|riassunto|istruzioni|ignora|scrivi | eres|debes|responde|resume|resumen|instrucciones
    | du|bist|antworte|anweisungen|ignoriere|schreibe | vous|etes|reponds|repondez|resumez|ignorez|consignes
    | voce|responda|resuma|instrucoes)\b
    | \b(?:score|result|risultato|resultado|ergebnis|resultat|placar|marcador|punteggio|endstand)\b.{{0,30}}{_SCORE}""",
    re.VERBOSE,
)
"""What tells a speaker's turn ("system: you are …") from a line of a match report ("System: 4-3-3")."""

_WORD = re.compile(r"[a-z]+")


def instruction_spans(text: str) -> tuple[tuple[int, int], ...]:
    """The sentences and lines of ``text`` that speak to a program, sorted, without overlap.

    An instruction that opens its line takes the line with it: what follows there is the instruction's own claim.
    """
    folded = plain(text)
    spans = sorted({folded.span(*_around(folded.text, *found.span())) for found in _found(folded.text)})
    return tuple(_without_overlap(spans))


def _found(text: str) -> Iterator[re.Match[str]]:
    words = frozenset(_WORD.findall(text))
    for rule in (*_IGNORE, *_DICTATE):
        orders = rule.found(text, words)
        yield from (found for found in orders if _IMPERATIVE.search(text[max(0, found.start() - 20) : found.start()]))
    for rule in _ADDRESS:
        yield from rule.found(text, words)
    yield from _LINES.finditer(text)
    yield from (found for found in _ROLE.finditer(text) if _SAID.search(found["said"]))


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    line = line_around(text, start, end)
    sentence = sentence_around(text, start, end)
    return line if sentence[0] == line[0] and line[1] - line[0] <= _LONGEST_LINE else sentence


def _without_overlap(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    last = 0
    for start, end in spans:
        if end > last:
            yield max(start, last), end
            last = end
