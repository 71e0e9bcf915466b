"""Words by which somebody's time as a coach is over, or has not begun: "sacked Gray", "Gray's successor"."""

from __future__ import annotations

import re

from summarizer.verification.coaches.callings import tokens_of
from summarizer.verification.coaches.demonyms import side_of_name
from summarizer.verification.coaches.titles import COACH
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Survey

_FEW = r"(?: (?!<\d|(?:and|but|e|ed|ma|y|pero|und|aber|et|mais|mas) )(?:<t\d+>)?[^\s.;:,<]*)"
"""A word, and no person, of the same clause."""
_ENDS = (
    r"(?:sack(?:ed|ing)|fired|axed|axing|ousted|ousting|parted (?:company|ways) with|part(?:ing)? ways with|"
    r"relieved|got rid of|"
    r"esonera\w*|esonero|licenzia\w*|licenziamento|sollevat\w+ dall'incarico|sollevato|dimission\w+|addio|"
    r"destitu\w+|despid\w+|despedid\w+|ces(?:o|ar|ado|aron|e) (?:a|de|del)|echaron|dimision|renuncia|"
    r"entliess\w*|entlassung|entlassenen?|beurlaub\w+|trennte|trennung|freistellung|freigestellten?|rauswurf|"
    r"limoge\w*|limogeage|licenci\w+|eviction|evince\w*|"
    r"demiti\w+|demissao|despedi\w+|exonera\w+|afasta\w+|chicotada)"
)
_FOLLOWS = (
    r"(?:replac(?:ed|ing|ement (?:for|of))|succeed(?:ed|ing|s)?|successor (?:to|of)|took over from|taking over from|"
    r"stepped in for|in place of|"
    r"successore|subentra\w* a|rileva\w*|al posto|sostituit\w+|in sostituzione|eredita di|"
    r"sucesor de|sucedio a|suceder a|reemplaz(?:o|ar|ado|ante)(?: a| de)?|relev(?:o|ar)(?: a| de)?|sustitu(?:yo|ir|to)"
    r"(?: a| de)?|en lugar de|"
    r"nachfolger|nachfolgerin|nachfolge|anstelle|beerbte|loste|abloste|folgte auf|"
    r"successeur|succede|succeder|succedant|remplace|remplacer|remplacant|a la place|"
    r"sucessor|sucede|sucedeu|suceder|substitu(?:iu|ido|ir|indo)|rendeu|no lugar)"
)
_UNDER = (
    r"(?:(?:work|play|serv|learn|train)(?:s|ed|ing)?|spell|stint|assistant|deputy|lavor\w+|gioca\w+|trabaj\w+|jug\w+|"
    r"arbeitete|spielte|co-trainer|assistent|trabalh\w+|jog\w+|travaill\w+|joue\w*)"
    rf"{_FEW}{{0,3}} (?:under|sotto|bajo|unter|sous|sob)"
)
"""What others once did under him."""
_BEFORE = re.compile(
    rf"(?<![a-z])(?:(?:{_ENDS}|{_FOLLOWS}){_FEW}{{0,4}}|{_UNDER}|"
    r"(?:will|to) (?:appoint|name|hire|bring in) |"
    r"(?:linked with|(?:in )?talks with|interested in|(?:segue|corteggia|tratta con|in trattativa con|pensa a)|"
    r"(?:negocia|negociando|conversa|dialoga) co[nm]|verhandelt mit|interesse an|(?:negocie|discute) avec)"
    rf"{_FEW}{{0,4}}|"
    rf"(?:incoming|future|next|kunftige[rnm]?|designierte[rnm]?|futuro|prossimo|proximo|prochain|futur) {COACH}) ?$"
)
"""What stands right before one who coaches no longer, or not yet, or under whom somebody once worked."""
_BEHIND = re.compile(
    rf"(?:'s?|s)?,?(?: (?:sacking|dismissal|departure|exit|successor|replacement|nachfolger(?:in)?|entlassung|rauswurf)"
    rf"(?![a-z])|{_FEW}{{0,3}} (?:was|has|had|been|got|wurde|war|ist|worden|fu|era|stato|e|viene|fue|ha|habia|sido|est|"
    r"a|avait|ete|foi|tinha) (?:[a-z]+ ){0,2}?"
    r"(?:sacked|fired|axed|ousted|relieved of|entlassen|beurlaubt|freigestellt|getrennt|zuruckgetreten|"
    r"esonerat[oa]|licenziat[oa]|sollevat[oa]|dimess[oa]|destituid[oa]|despedid[oa]|cesad[oa]|dimitid[oa]|"
    r"limogee?|licenciee?|evincee?|demis|demitid[oa]|exonerad[oa]|dispensad[oa]|afastad[oa])(?![a-z])|"
    rf"{_FEW}{{0,1}} (?:resigned|stepped down|quit|si e dimess[oa]|dimitio|renuncio|trat zuruck|demissionna|"
    rf"pediu demissao)(?![a-z])|{_FEW}{{0,1}} (?:musste|muss)(?: (?!<)[^\s.;:<]+){{0,5}} (?:gehen|weichen)(?![a-z])|"
    rf"{_FEW}{{0,1}} gehen(?![a-z])|"
    rf"{_FEW}{{0,6}} (?:getrennt|trennen|entlassen|beurlaubt|freigestellt|abgelost|beerbt)(?![a-z]))"
)
"""What stands right behind one who coaches no longer."""


def is_past_or_future(survey: Survey, name: str) -> bool:
    """Whether the article tells anywhere that somebody's time as a coach is over, or is still to come."""
    return any(
        _BEFORE.search(sentence.masked.text, 0, token.start) or _BEHIND.match(sentence.masked.text, token.end)
        for sentence in survey.sentences
        for token in tokens_of(survey, sentence, name)
    )


_OF = r"(?:of|at|del?|de l[ao]|dell[ao]|di|du|do|da|von|vom|der|(?:de l|dell|d)') ?(?:the |la |el |l')?"
_HIS_CLUB_BEFORE = re.compile(
    rf"(?<![a-z])(?:<t?(?P<first>\d+)>(?:'s?|-| )? ?(?:head |lead )?{COACH}|{COACH} {_OF}<t?(?P<last>\d+)>),? ?$"
)
_HIS_CLUB_BEHIND = re.compile(
    rf",? (?:(?:the|der|il|el|le|o) |l')?(?:<t?(?P<first>\d+)>(?:'s?|-| )? ?(?:head |lead )?{COACH}|"
    rf"{COACH} {_OF}<t?(?P<last>\d+)>)(?![a-z-])(?! ?<)"
)
"""A club, or another name, whose coach the title beside a name makes somebody."""
_FORMER = re.compile(r"(?<![a-z])(?:former|ex|previous|ancien|antiguo|antigo|fruherer?|ehemaliger?|one-time)[ -]$")


def is_of_another_side(survey: Survey, sides: Sides, name: str) -> bool:
    """Whether a title at somebody's name makes him the coach of one who is neither side: "Linz coach Gray"."""
    for sentence in survey.sentences:
        masked = sentence.masked
        for token in tokens_of(survey, sentence, name):
            before = _HIS_CLUB_BEFORE.search(masked.text, 0, token.start)
            found = before or _HIS_CLUB_BEHIND.match(masked.text, token.end)
            if (
                found
                and not _FORMER.search(masked.text, 0, found.start())
                and side_of_name(masked.name(found["first"] or found["last"]), sides) is None
            ):
                return True
    return False
