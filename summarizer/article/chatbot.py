"""What a chatbot leaves around the article that it wrote, in six languages, as patterns over plain text."""

from __future__ import annotations

import re

_SURE = (
    r"(?:certainly|sure(?: thing)?|of course|absolutely|certo|certamente|ecco(?:lo)?|claro(?: que si)?|por supuesto"
    r"|con mucho gusto|gerne|naturlich|selbstverstandlich|sicher|bien sur|volontiers|avec plaisir|certainement"
    r"|com certeza|com prazer|d'accordo|va bene|perfetto|ok)"
)
_HERE = (
    r"(?:here(?:'s| is| are)|ecco|di seguito|aqui (?:tienes?|esta|vai|va)|a continuacion|hier (?:ist|kommt)|nachfolgend"
    r"|voici|segue)"
)
_TEXT = (
    r"(?:summary|article|text|report|rewrit\w+|rewrite|version|translation|story|draft"
    r"|riassunto|articolo|testo|resoconto|sintesi|riscrittura|versione|traduzione"
    r"|resumen|articulo|texto|cronica|traduccion|redaccion"
    r"|zusammenfassung|artikel|bericht|spielbericht|fassung|ubersetzung"
    r"|resume|texte|compte[ -]rendu|redaction|traduction|resumo|artigo|materia|traducao|reescrit\w+|redacao)"
)


OPENING = re.compile(
    rf"[^\w\"']*(?:{_SURE} ?!+ ?(?:{_HERE}|i(?:'ll| will| can))\b[^:]{{0,200}}(?::|$)"
    rf"|{_SURE}[,.: -]+{_HERE} [^:.]{{0,60}}\b{_TEXT}\b[^:]{{0,120}}:"
    rf"|{_HERE} [^:.]{{0,60}}\b{_TEXT}\b[^:.]{{0,120}}:)"
)
"""How a first line begins in which a chatbot answers its user, up to the colon after which the article may follow."""

_BREAKING_OFF = (
    r"(?:prima di (?:procedere|continuare|proseguire)|before (?:proceeding|(?:we|i) (?:proceed|continue))"
    r"|antes de (?:continuar|proceder|seguir|prosseguir)|bevor (?:wir|ich) (?:fortfahren?|weitermachen?)"
    r"|avant de (?:continuer|poursuivre|proceder))(?:[,:]? [^.]{0,120}[?:])?"
)
_OFFERS = (
    r"(?:please )?let me know if (?:you|there|this|anything)",
    r"would you like (?:me to|an?|to see)",
    r"do you want me to",
    r"if you(?:'d| would) like,? i can",
    r"feel free to (?:ask|let me know)",
    r"is there anything else",
    r"(?:i can also|shall i|should i) (?:provide|write|add|create|translate|shorten|adjust|expand)",
    r"(?:vuoi|vorresti) che (?:io )?(?:(?:ti|lo|la|ne) )?(?:aggiung|scriv|proced|modific|traduc|prepar|riassum)\w*",
    r"fammi sapere (?:se|cosa|come)",
    r"fatemi sapere se",
    r"se vuoi,? posso",
    r"(?:quieres|deseas) que (?:yo )?(?:te |lo |la )?(?:anad|agreg|escrib|traduz|ampli|hag|prepar|resum)\w*",
    r"(?:avisame|hazme saber) si",
    r"dime si (?:quieres|necesitas|deseas)",
    r"si quieres,? puedo",
    r"(?:soll ich|mochten sie,? dass ich|mochtest du,? dass ich|willst du,? dass ich)",
    r"lass(?:en sie)? mich wissen",
    r"wenn (?:du|sie) (?:mochtest|mochten|willst|wollen|wunschen),? kann ich",
    r"(?:souhaitez-vous|voulez-vous|veux-tu|souhaites-tu|aimeriez-vous) que je",
    r"(?:dites|dis|faites|fais)[- ]moi (?:savoir )?si",
    r"n'hesitez? pas a me",
    r"si vous (?:voulez|souhaitez|le souhaitez),? je peux",
    r"(?:gostaria|quer|deseja) que eu",
    r"(?:me avise|avise-me|me diga|diga-me) se",
    r"se (?:quiser|voce quiser|desejar),? posso",
)
_HOPES = (
    rf"(?:i hope|spero che|espero que|ich hoffe,?|j'espere que) (?:\w+ |l')?{_TEXT}\b.{{0,120}}",
    r"i hope (?:this|that) (?:helps(?: you)?|meets your .{1,60}|is (?:useful|helpful))",
    r"spero (?:che (?:questo |cio )?(?:ti|vi) (?:sia (?:stato )?(?:utile|d'aiuto)|aiuti)|di esserti stato utile)",
    r"espero que (?:esto )?(?:te|le) (?:sea (?:util|de ayuda)|sirva|ayude)",
    r"ich hoffe,? (?:das|dies) hilft(?: dir| ihnen)?(?: weiter)?",
    r"j'espere que (?:cela|ca) (?:vous |t')(?:aide(?:ra)?|convient|sera utile)",
    r"espero (?:ter ajudado|que (?:isso|isto) (?:te |lhe )?(?:ajude|seja util))",
)
CLOSING = re.compile(rf"[^\w\"']*(?:{_BREAKING_OFF}|(?:{'|'.join(_OFFERS)})\b.{{0,220}}|{'|'.join(_HOPES)})[\W_]*")
"""A last line or sentence in which a chatbot offers more, or breaks off before it."""

ABOUT_ITSELF = re.compile(
    r"\b(?:as an ai(?: language)? (?:model|assistant)|as a (?:large )?language model"
    r"|i(?:'m| am) (?:just )?an ai(?: language)? (?:model|assistant)"
    r"|in quanto (?:modello (?:linguistico|di linguaggio)|intelligenza artificiale|ia\b|assistente (?:ai|ia|virtuale))"
    r"|como (?:un |um )?modelo de (?:lenguaje|linguagem)|como (?:una? |uma )?(?:ia|inteligencia artificial), "
    r"|als (?:ki-?(?:sprach)?modell|sprachmodell|ki-assistent|kunstliche intelligenz)\b"
    r"|en tant qu(?:e modele (?:de langage|linguistique)|'ia\b|'intelligence artificielle|'assistant ia))"
)
"""Words with which a chatbot speaks of itself, anywhere in a text."""
