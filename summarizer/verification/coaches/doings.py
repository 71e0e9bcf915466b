"""What only a coach does, behind his name: he takes over, makes changes, sets out a side, lacks players."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold_text
from summarizer.schemas.article import Evidence
from summarizer.verification.coaches.crews import has_other_office
from summarizer.verification.coaches.titles import COACH
from summarizer.verification.survey import Survey

_MANY = (
    r"(?:(?:a|an|his|her|their|two|three|four|five|six|un|una|uno|due|tre|quattro|cinque|dos|tres|cuatro|cinco|den|"
    r"einen|zwei|drei|vier|funf|gleich|deux|trois|quatre|cinq|uma?|dois|duas|quatro|double|triple|quadruple|doppio|"
    r"doppia|triplo|tripla|doble|dupl[oa]|first|early|half-time|il|i|le|les|los|el|primo|primer|erste[nr]?|premiers?|"
    r"ses|sus|suoi|seus|suas) )*"
)
_CHANGES = (
    r"(?:changes?|switch(?:es)?|substitutions?|alterations?|cambi(?:o|os)?|sostituzion[ei]|avvicendament[io]|"
    r"sustitucion(?:es)?|modificacion(?:es)?|variantes|[a-z]*wechsel|umstellung(?:en)?|changements?|remplacements?|"
    r"alterac(?:ao|oes)|substituic(?:ao|oes)|mudancas?|trocas?)"
)
_MAKES = (
    r"(?:made|makes|was making|introduced|introduces|rang|rings|"
    r"effettua|effettuo|opera|opero|ha (?:effettuato|operato|fatto)|fa|"
    r"introdujo|introduce|hizo|hace|realizo|realiza|efectuo|ordeno|dispuso|"
    r"nahm|nimmt|vollzog|vollzieht|tatigte|"
    r"effectue|effectuait|opere|operait|a (?:effectue|opere|fait)|procede a|a procede a|"
    r"fez|faz|promoveu|promove|efetuou|efectuou|realizou|operou)"
)
_SETS_OUT = (
    r"(?:mette|metteva|mise|ha messo|manda|mando|ha mandato|schiera|schierava|ha schierato|dispone|sceglie|opta|"
    r"fielded|fields|set (?:his|her) (?:side|team) (?:up|out)|lined (?:his|her) (?:side|team) up|deployed|went with|"
    r"opted|chose|alineo|alinea|planto|planteo|dispuso|aposto|aligne|alignait|a aligne|opte|a opte|"
    r"schickte|stellte|setzte|vertraute|escalou|escala|armou|montou|apostou)"
)
_FORMATION = r"(?:[^\s.;:,<]+ ){0,5}?\(?\d ?- ?\d ?- ?\d"
_WITHOUT = (
    r"(?:(?:must|has to|had to|will have to|will need to) (?:do|make do|cope|plan|manage) without|"
    r"(?:deve|dovra|doveva|dovette|ha dovuto) (?:fare a meno|rinunciare per (?:squalifica|infortunio))|"
    r"non (?:puo|potra|poteva|ha potuto) (?:contare su|disporre di|schierare|avere a disposizione)|"
    r"no (?:puede|podra|podia|pudo) (?:contar con|disponer de)|no (?:cuenta|contara|contaba) con|"
    r"(?:tiene|tendra|tenia|tuvo) que prescindir de|prescindira de|"
    r"(?:(?:muss|musste|wird) )?(?:[a-z]+ ){0,3}?auf [^.;:]{2,80}? verzichten|"
    r"(?:doit|devra|devait|a du|va devoir) (?:[a-z]+ )?(?:faire sans|se passer d|composer sans)|"
    r"ne (?:peut|pourra|pouvait) (?:[a-z]+ )?(?:compter sur|disposer d|aligner)|"
    r"nao (?:pode|podera|podia) (?:contar com|utilizar|escalar)|nao (?:conta|contara|contava) com|"
    r"(?:tem|tera|tinha|teve) (?:de|que) (?:jogar|atuar|se virar) sem)"
)
_TAKES_OVER = (
    r"(?:took (?:over )?the reins|ha preso le redini|(?:tomo|cogio|asumio) (?:las riendas|el mando)|"
    r"(?:a|avait) (?:pris|repris) les renes|(?:assumiu|tomou) (?:o comando|as redeas))"
    r"(?! (?:of the (?:game|match)|del? (?:gara|partita|gioco|centrocampo|partido|juego|mediocampo|centro)|della gara|"
    r"du (?:match|jeu|milieu)|de la (?:rencontre|partie)|d[ao] (?:jogo|partida|meio)))"
)
_HIS_MEN = (
    r"(?:has |have |had |also |then )*(?:prais|hail|applaud|critici[sz]|blam|blast|laud|salut|defend|back|urg|challeng|"
    r"warn|slamm|lambast|congratulat|commend|credit|bemoan|lament|thank|prod|rue)(?:e?d|es|s|ing)? (?:[a-z-]+ )?"
    r"(?:his|her) (?:(?!former|fellow|old)[a-z-]+ )?(?:players|men|charges|squad|troops)(?![a-z-])"
)
"""What an English coach says of those who are his alone: a player has team-mates."""
_IN_CHARGE = (
    r"(?:to )?(?:just |only )?(?:his|her|an?) (?:[a-z0-9-]+ ){0,3}?(?:win|victory|triumph|success|defeat|loss|"
    r"draw|point)"
    r"(?: [a-z0-9-]+){0,4}? (?:in charge|at the helm|since taking (?:over|charge)|"
    r"as (?:an? |the )?(?:<t?\d+> |new |head |[a-z]+ )?(?:manager|boss|coach))(?![a-z])"
)
"""An English coach's result, right behind his name: "his second defeat as manager"."""
_DOES = re.compile(
    rf",?(?: (?:von|of|del|della|da|do|du|de) (?:[^.;:,]|\.(?=\S)|\.(?= [a-z])){{2,30}}?)? "
    rf"(?:then |also |poi |dann |luego |entonces |ensuite |entao )?"
    rf"(?:{_MAKES} (?:[^\s.;:,<]+ ){{0,3}}?{_MANY}{_CHANGES}(?![a-z])|{_SETS_OUT} {_FORMATION}|"
    rf"{_TAKES_OVER}|{_HIS_MEN}|{_IN_CHARGE}|{_WITHOUT}(?![a-z]))"
)

_COUNTERPART = (
    r"^\W*(?:(?:his|sein|ihr|il suo|il|su|el|son|l'|o seu|o) ?)?"
    r"(?:counterpart|opposite number|gegenuber|gegenpart|pendant|amtskollege|trainerkollege|omologo|collega|homologo|"
    r"homologue|colega)(?: (?!<)[a-z]+)?,? "
)
"""What one coach is to the other, where a sentence opens with it right before a name."""
_COACH = re.compile(rf"(?<![a-z]){COACH}(?![a-z])")


def _is_counterpart(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether a sentence opens with somebody as the counterpart of the coach told of right before it."""
    named = re.compile(_COUNTERPART + re.escape(fold_text(name).strip()) + r"(?![a-z])")
    before = None
    for sentence in survey.sentences:
        here = sentence.evidence.start < passage.end and passage.start < sentence.evidence.end
        if here and before and named.search(fold_text(sentence.evidence.quote)):
            return _COACH.search(fold_text(before)) is not None
        before = sentence.evidence.quote
    return False


def does_as_coach(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether a passage tells of somebody who is in no list that he changes, sets out or lacks players.

    "Gray made a double change", "Neri mette in campo un 3-5-2", "Maier muss auf drei Spieler verzichten".
    """
    if survey.is_listed(name):
        return False
    if _is_counterpart(survey, passage, name):
        return True
    folded = fold_text(passage.quote)
    found = re.finditer(rf"(?<![a-z-]){re.escape(fold_text(name).strip())}(?![a-z])", folded)
    if not any(_DOES.match(folded, one.end()) for one in found):
        return False
    return not any(has_other_office(survey, sentence, name) for sentence in survey.sentences)
