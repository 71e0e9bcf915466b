"""What an article is at heart: whether it looks ahead to a match, and how much of it is what people said."""

from __future__ import annotations

import re
from collections.abc import Mapping

_LEAD = 400
"""Characters in which an article says at the latest what it is about, unless a third of it is more."""
_SHARE = 3
_SPEECH = re.compile(r"“[^“”]{15,}”|„[^„“”]{15,}[“”]|«[^«»]{15,}»|(?<!\w)\"(?=\w)[^\"\n]{15,}\"")
"""What somebody is quoted with; shorter quotations are names and words."""

_AHEAD: Mapping[str, str] = {
    "en": (
        r"this (?:mon|tues|wednes|thurs|fri|satur|sun)day[^.;\n]{0,90}? "
        r"(?:faces?|hosts?|welcomes?|visits?|travels? to)(?!\w)|"
        r"(?:will|are set to|is set to|set to|due to|hope to|hopes to|looking to|aim to|aims to|bid to) (?:again )?"
        r"(?:face|host|play|meet|travel|take on|welcome|visit|entertain|lock horns|return|make the)|"
        r"(?:faces?|hosts?|meets?|travels? to|takes? on|welcomes?|visits?|entertains?|plays?) [^.;\n]{0,60}?"
        r"(?:(?:on|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day|on \d{1,2} "
        r"(?:january|february|march|april|may|june|july|august|september|october|november|december))|"
        r"this weekend|tomorrow|"
        r"(?:probable|predicted|possible|likely) (?:line-?ups?|teams?|xis?|starting)|team news|"
        r"kick-?off:? (?:is )?(?:at|on)|"
        r"(?:could|will) be (?:replaced|without|available)|(?:injury|fitness) (?:concerns?|doubts?|test)|"
        r"(?:is|are|remains?) (?:doubtful|a doubt|expected to (?:recover|start|return))|head-to-head|match preview"
    ),
    "it": (
        r"(?:stasera|questa sera|oggi|questo \w+)[^.;\n]{0,90}? (?:affronta|ospita|riceve|sfida)(?:no)?(?!\w)|"
        r"(?:affront|sfid|ospit|gioch|incontr|disput|arbitr)er(?:à|anno)|(?:ricev|diriger?|scend)er(?:à|anno)|"
        r"(?:dirig|riceve?r)(?:erà|eranno|à|anno)|far(?:à|anno) visita|sarà (?:diretta|ospite|di scena|impegnat[oa])|"
        r"saranno di fronte|probabili formazioni|la probabile formazione|in programma (?:domani|"
        r"domenica|sabato|luned|marted|"
        r"mercoled|gioved|venerd|alle|il)|calcio d'inizio (?:alle|ore|fissato|previsto)|domani|i convocati|"
        r"si gioca \w+ (?:alle|ore)|"
        r"(?:affronta|ospita|riceve|sfida|gioca|fa visita)(?:no)? [^.;\n]{0,60}?(?:questa sera|"
        r"stasera|oggi alle|questo)|"
        r"dove vederl[ao]|in diretta (?:tv|su)"
    ),
    "es": (
        r"este (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)[^.;\n]{0,90}? "
        r"(?:recibe|visita|se mide|enfrenta)n?(?!\w)|"
        r"(?:jugar|enfrentar|visitar|disputar|arbitrar|buscar|afrontar|intentar)(?:á|án)|(?:recibir|medir|"
        r"dirigir)(?:á|án)|"
        r"(?:va|van) a (?:jugar|enfrentar|recibir|visitar|disputar)|posibles? (?:alineaci\w+|onces?|equipos?)|"
        r"(?:once|alineaci[óo]n|alineaciones) probables?|probables? (?:once|alineaci\w+)|mañana|"
        r"este (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) (?:a las|a partir|desde)|"
        r"(?:juegan?|reciben?|visitan?|se miden|se mide|se enfrentan?) [^.;\n]{0,60}?(?:este|"
        r"esta noche|hoy a)|d[óo]nde ver"
    ),
    "pt": (
        r"(?:neste|nesta|este|esta) (?:segunda|terça|quarta|quinta|sexta|sábado|domingo)[^.;\n]{0,90}? "
        r"(?:recebe|enfrenta|visita|defronta)m?(?!\w)|"
        r"(?:jogar|enfrentar|receber|visitar|disputar|apitar|defrontar|medir)(?:á|ão)|"
        r"(?:vai|vão) (?:enfrentar|receber|jogar|visitar|defrontar|disputar)|se enfrentam|enfrentam-se|defrontam-se|"
        r"(?:joga|jogam|recebe|recebem|enfrenta|enfrentam|visita|defronta) [^.;\n]{0,60}?"
        r"(?:neste|nesta|este|esta|amanhã|no próximo|na próxima|às \d)|prováveis? (?:escala|time|equipa|onze)|"
        r"(?:escalações|escalação|equipas?|onzes?) prováve(?:is|l)|onde assistir|amanhã"
    ),
    "de": (
        r"(?:trifft|treffen|empfängt|empfangen|gastiert|gastieren) [^.;\n]{0,60}?am \d{1,2}\. (?:spieltag|runde)|"
        r"(?:trifft|treffen|empfängt|empfangen|gastiert|gastieren|spielt|spielen|reist|reisen|erwartet|tritt|treten)"
        r" (?:[^.;\n]|\d\.){0,60}?(?:am|kommenden|diesen) (?:kommenden |nächsten )?"
        r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)|"
        r"(?:wird|werden|will|wollen) [^.;\n]{0,80}?(?:empfangen|antreten|gastieren|treffen|spielen|bestreiten)|"
        r"(?:voraussichtliche|mögliche) (?:aufstellung|startelf)|anpfiff:? (?:ist|um|\d)|"
        r"(?:will|wollen|möchten?) [^.;\n]{0,80}?(?:schlagen|gewinnen|siegen|punkten|einziehen)|steigt (?:am|um)|"
        r"fordert [^.;\n]{0,40}? heraus|morgen(?: abend)? "
        r"|(?:samstag|sonntag|freitag|mittwoch|dienstag|donnerstag|montag) \(\d{1,2}"
    ),
    "fr": (
        r"ce (?:soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[^.;\n]{0,90}? "
        r"(?:affronte|reçoit|accueille|défie|retrouve)(?:nt)?(?!\w)|"
        r"(?:affronter|recevr|accueiller|jouer|rencontrer|tenter|disputer|arbitrer|défier|retrouver|"
        r"se déplacer)(?:a|ont)|"
        r"(?:sera|seront) (?:opposé|face|en déplacement|dirigé|arbitré)|va (?:affronter|recevoir|défier|jouer)|"
        r"(?:affronte|reçoit|accueille|défie|retrouve|se déplace)(?:nt)? [^.;\n]{0,60}?(?:ce (?:soir|"
        r"lundi|mardi|mercredi|jeudi|"
        r"vendredi|samedi|dimanche)|prochain)|pour affronter|sera diffusée?|où (?:voir|suivre)|"
        r"(?:compositions?|équipes?|onze) probables?|(?:le|la) (?:composition|compo) probable|"
        r"coup d'envoi (?:à|prévu|sera|est|fixé)|donné à \d{1,2}|demain"
    ),
}
"""Words by which the lead of an article looks ahead to a match, with their accents: they make the future tense."""


_KICK_OFF = re.compile(
    r"\((?:so|sa|mo|di|mi|do|fr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|"
    r"sonntag)\.?,? ?\d{1,2}(?:[.:]\d{2})? uhr\)|"
    r"(?<!\w)(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)-gegner|"
    r"(?<!\w)a las (?:doce|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)(?: y media|"
    r" y cuarto)? de la (?:tarde|noche|mañana)|"
    r"(?<!\w)(?:this|coming) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?<!\w)(?:diesen|"
    r"kommenden) \w+(?:tag|woch)(?!\w)"
)
"""The hour or the day of a match to come: a report tells neither in its lead."""
_DAY_AND_HOUR = re.compile(
    r"(?<!\w)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|"
    r"(?:luned|marted|mercoled|gioved|venerd)ì|sabato|domenica|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)"
    r"(?:abend|nachmittag| (?:evening|night|afternoon|sera|pomeriggio|noche|tarde|soir|noite))?,? ?"
    r"(?:\(|at |um |ab |alle |ore |a las |à |às |a partir das |\d{1,2}[./ ][a-zà-ú\d]{1,9}[ ,]*)?"
    r"\d{1,2}(?:[.:h]\d{2}(?:\)| ?(?:uhr|h(?:oras)?|[ap]\.?m|gmt|bst|kick))|h\d{0,2}(?!\w)|[.:]\d{2}\)| (?:uhr|horas|"
    r"heures)(?!\w)|[ap]m(?!\w))"
)
"""The day of a match with the hour at which it begins: "Mittwochabend (20.45 Uhr)", "samedi (20h)"."""
_O_CLOCK = re.compile(r"(?<![\d:.])\d{1,2}[.:]\d{2} ?(?:uhr|gmt|bst)(?!\w)")
_HOUR_LINE = re.compile(r"(?m)^\W*\d{4} (?:gmt|bst)\W*$")
"""The hour of a match to come in a line of its own."""
_HEADED = re.compile(
    r"^\W*(?:avant-match|(?:match )?preview|vorschau|la previa|previa|pré-jogo|antevisão|verso )(?!\w)"
)
"""A headline that calls an article a preview."""


_HOUR = r"\d{1,2}(?:[.:h]\d{2}| ?h(?: ?\d{2})?)?"
_APPOINTED = re.compile(
    rf"(?<!\w)(?:kick-? ?off:?,? (?:is )?(?:at )?{_HOUR} ?(?:[ap]\.?m\b|uk\b|bst\b|gmt\b|et\b)?|"
    rf"(?:anpfiff|ansto(?:ss|ß)|spielbeginn):? (?:ist )?(?:um )?{_HOUR}|"
    rf"coup d['’]envoi:? (?:[a-zéà]+ ){{0,2}}?(?:à )?{_HOUR}|"
    rf"calcio d['’]inizio:? (?:[a-z]+ )?(?:alle ore |alle |ore )?{_HOUR}|"
    rf"(?:pontapé de saída|apito inicial|bola rola):? (?:[a-z]+ )?(?:a partir das |às ){_HOUR}|"
    rf"a partir (?:das|de las|de la) {_HOUR})(?!\w)"
)
"""The hour at which a match begins: a report does not tell it in its lead."""


def is_appointment(text: str) -> bool:
    """Whether the lead of a text gives the hour at which a match begins; goals that it tells are earlier ones."""
    return _APPOINTED.search(_lead(text)) is not None


def _lead(text: str) -> str:
    return text[: max(_LEAD, len(text) // _SHARE)].casefold()


def looks_ahead(text: str, language: str | None) -> bool:
    """Whether the lead of a text looks ahead to a match; of an article that tells a result this says nothing."""
    words = _AHEAD.get(language or "en", _AHEAD["en"])
    lead = _lead(text)
    if re.search(rf"(?<!\w)(?:{words})", lead):
        return True
    return any(pattern.search(lead) for pattern in (_KICK_OFF, _APPOINTED, _DAY_AND_HOUR, _HOUR_LINE, _HEADED))


def appoints(passage: str) -> bool:
    """Whether a passage tells the hour at which a match begins: "(Linz, 16.30 Uhr)"."""
    told = passage.casefold()
    return any(pattern.search(told) for pattern in (_KICK_OFF, _APPOINTED, _DAY_AND_HOUR, _O_CLOCK))


def is_mostly_speech(text: str) -> bool:
    """Whether so much of a text is what people said that it is no report: a third of it or more."""
    said = sum(len(one.group()) for one in _SPEECH.finditer(text))
    return said * _SHARE >= len(text) > 0
