"""Whether a passage tells that a name is the ground of the match."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold, fold_text, whole_words
from summarizer.roles import roles_of
from summarizer.schemas.article import Evidence
from summarizer.verification.club_names import is_club
from summarizer.verification.host_words import RESULT
from summarizer.verification.labels import is_labelled_ground
from summarizer.verification.no_grounds import is_no_ground
from summarizer.verification.status_words import COMPETITION, CROWD, NAMES_OF_THINGS, VENUE
from summarizer.verification.survey import Survey

_MATCH_OF = re.compile(
    r"(?<![a-z])(?:sfida|gara|match|partita|notte|serata|incontro|clash|game|night|tie|encuentro|partido|duelo|"
    r"noche|spiel|"
    r"partie|rencontre|soiree|jogo|partida|noite|pubblico|tifosi|crowd|audience|public|publico|aficion|hinchada|"
    r"torcida|antre|tempio|feudo|fief|enceinte|drama|scenes|action|festa|fete|fiesta|"
    r"tabellone(?: luminoso)?|sintetico|spalti|tribun\w+|curva|stands?|terraces|floodlights|scoreboard|rangen?|"
    r"anzeigetafel|flutlicht|gradas?|graderio|arquibancadas?|bancadas?|tapete|bolgia|catino|fortino|cauldron|"
    r"fortress|kessel|kunstrasen|chaudron|caldeirao|chavirer|"
    r"prato|erba|turf|pitch|rasen|platz|pelouse|terrain|gramado|relvado|cesped|cancha|venue|spielort|lieu|campo)"
    r"(?::| (?:di|at|of|to|del|della|dell'|de|de la|in|am|im|an der|au|du|do|da|no|na|vom|von|in the|auf))\s?$"
)
_IN_A = re.compile(
    r"(?<![a-z])(?:in|im|en|dans|num|numa|em|ante|before|davanti a|in front of|at) (?:un|una|uno|a|an|einem|"
    r"einer|um|uma|"
    r"el|einen)?\s?(?:packed |sold-out |full |vibrant |gremito |abarrotado |lotado |ausverkauften |bondé )?$"
)
_CROWD_AT = re.compile(
    r"(?:\d|\b(?:fans|spectators|people|supporters|crowd|spettatori|tifosi|persone|presenti|paganti|espectadores|"
    r"aficionados|personas|hinchas|almas|zuschauern?|fans|besuchern?|menschen|spectateurs|supporters|personnes|"
    r"torcedores|pessoas|adeptos|pagantes))"
    r" (?:at|in|inside|al|allo|alla|all'|nel|en|am|im|auf de[mr]|in der|an der|au|a|dans|no|na|em)"
    r"(?: (?:the|el|la|l'))? ?$"
)
"""A crowd, and where it was."""
_RESULT_AT = re.compile(
    rf"(?<![a-z]){RESULT}(?![a-z])(?: (?:\d+:\d+|[^\s.;:]+)){{0,5}}? "
    r"(?:at|al|allo|alla|all'|en|am|im|auf de[mr]|in der|an der|au|no|na)(?: (?:the|el|la|l'))? ?$"
)
"""A result, and where it was."""
_PLAYED_AT = re.compile(
    r"(?<![a-z])(?:aconteceu|ocorreu|decorreu|disputou-se|realizou-se|jogou-se|realizad[oa]|disputad[oa]|"
    r"jogad[oa]|venceu|vence|bateu|bate|derrotou|derrota|goleia|empata|\d a \d|\d-\d|empatou|empataram|"
    r"empate|superou|goleou|perdeu|ficaram|ficou|duelam|"
    r"enfrentam-se|se enfrentam|se enfrentaram|mediram forcas|jogam|fazem|neste|nesta|domingo|sabado|"
    r"[a-z]+-feira|ontem|"
    r"hoje|noite|tarde|manha|\d+h(?:\d\d)?)(?: [^\s.;:]+){0,14}?,? (?:no|na) $"
)
"""A match, or the time of it, and where it is, as the press of Brazil has it: "neste domingo, às 16h, no"."""
_AT = re.compile(
    r"(?<![a-z])(?:at|in|al|allo|alla|all'|en|am|im|auf de[mr]|in der|an der|au|no|na)(?: (?:the|el|la|l'))? ?$"
)
_DEFINITE = re.compile(r"(?<![a-z])(?:at the|al|allo|alla|all'|am|im|an der|au|no|na|en el|en la|in the)\s?(?:old )?$")
_BARE = re.compile(r"(?<![a-z])(?:at|a|em|en)\s$")
_AT_ALONE = re.compile(r"(?<![a-z])at\s$")
_AIMED = re.compile(
    r"(?<![a-z])(?:shot|shoots?|shooting|fired?|fires|firing|drove|drilled|headed|header|aimed|straight|low|hard|high|"
    r"effort|volley|kick|look|looked|laughed|shouted|pointed|angry|furious) (?:[a-z]+ ){0,4}at\s$"
)
"""Words by which a name after "at" is whom something is aimed at."""
_QUALIFIED = re.compile(
    r"^ (?:vibrante|gremito|esaurito|tutto esaurito|pieno|abarrotado|repleto|lleno|comble|bonde|lotado|cheio|"
    r"ammutolisce|rovente|bollente|infuocat[oa]|festante|stracolmo|deserto|hirviente|hasta la bandera|a rebosar|"
    r"bullicioso|vacio|chaud bouillant|bouillant|en ebullition|en fusion|garni|plein a craquer|acquis|fervendo|"
    r"esgotado|completamente lotado|"
    r"esplode|erupted|fell silent|applaud\w*|explod\w*|tobte|bebte|fischia|roared)"
)
_SCENE = (
    r"(?:(?:was|is|were|proved|provided|will be|had been|became) the (?:setting|scene|stage|venue|backdrop|place)|"
    r"(?:hosts?|hosted|stages?|staged|witness\w*|saw|played host to) (?:the|a|an|this|last|one) (?:[a-z-]+ ){0,3}"
    r"(?:tie|game|match|clash|encounter|derby|final|semi-final|thriller|contest|fixture|showdown|meeting|draw)|"
    r"(?:e|e stat[oa]|fu|era|sara|fa|ha fatto|fara) (?:da |il |lo )?(?:teatro|palcoscenico|scenario|cornice|sede)|"
    r"(?:ospita|ha ospitato|ospitava|ospitera) (?:il|la|lo|l'|un|una|un')? ?(?:[a-z-]+ )?(?:sfida|gara|match|partita|"
    r"derby|incontro|finale)|"
    r"(?:fue|es|era|sera|ha sido) (?:el )?(?:escenario|testigo|sede)|"
    r"(?:acogio|acoge|acogera|albergo|alberga|presencio|vivio) (?:el|la|un|una) (?:[a-z-]+ )?(?:partido|encuentro|"
    r"duelo|"
    r"choque|derbi|final|cita)|"
    r"(?:war|ist|wird|wurde)(?: zum| der| die)? (?:schauplatz|buhne|austragungsort|spielort)|"
    r"(?:erlebte|sah) (?:ein|einen|eine|das|den|die) (?:[a-z-]+ )?(?:[a-z]*spiel|partie|derby|duell|begegnung)|"
    r"(?:a ete|etait|est|fut|sera) le (?:theatre|cadre)|"
    r"(?:a accueilli|accueillait|accueille|a abrite|abritait) (?:le|la|l'|un|une|ce|cette) ?(?:[a-z-]+ )?(?:match|"
    r"rencontre|derby|choc|finale|affiche|duel)|"
    r"(?:foi|e|era|sera|serviu de) (?:o )?(?:palco|cenario)|"
    r"(?:recebeu|acolheu|recebe|acolhe) (?:o|a|um|uma) (?:[a-z-]+ )?(?:jogo|partida|encontro|duelo|derbi|classico|"
    r"final|confronto))"
)
"""What makes the name before it the place of a match."""
_ON = (
    r"(?:va in scena|e andat[oa] in scena|andava in scena|si gioca(?:va)?|si e giocat[oa]|si disputa(?:va)?|"
    r"si e disputat[oa]|se jugo|se jugaba|se disputo|se disputaba|se vivio|fand [^.;:]{1,40} statt|wurde gespielt|"
    r"trennten sich|se jouait|s'est jouee?|s'est disputee?|se disputait|jogou-se|disputou-se|realizou-se)"
)
"""What makes the name before it, with its preposition, the place of a match."""
_ON_AFTER = re.compile(rf" {_SCENE}(?![a-z])")
_PUT_ON = re.compile(rf" {_ON}(?![a-z])")
_CONQUERED = re.compile(
    r"(?<![a-z])(?:espugna\w*|sbanca\w*|(?:ha|hanno|aver) (?:espugnato|sbancato|violato)|viola(?:no)?|assalta\w*|"
    r"asalt(?:o|a|aron|aba|ar)|conquist(?:o|a|aron|ou)|assaltou|tomou de assalto|erobert\w*|sturmt\w*|"
    r"prend(?:re)? d'assaut|pris d'assaut|stormed|raided)(?: (?:il|lo|la|l'|el|den|die|das|le|o|a|the))?\s?$"
)
"""Verbs of winning at the ground named after them."""
_REACHED = re.compile(
    r"(?<![a-z])(?:(?:arriv(?:ed|es|ing)|turn(?:ed|ing) up|came|pitched up) (?:at|to)|"
    r"(?:si presenta\w*|presentatos[ia]|arriva\w*|e arrivat[oa]|sbarca\w*|si e presentat[oa]) (?:\w+ ){0,2}?(?:al|"
    r"allo|alla|"
    r"all')|(?:llego|llegaba|llega|arribo|arribaba|se presento|se presentaba|se presenta|acudio|acudia|viajo|"
    r"aterrizo|"
    r"compareci[oa]) (?:\w+ ){0,2}?(?:al|a la)|"
    r"(?:kam|kamen|reiste|reisten|fuhr|fuhren|trat|traten) (?:[a-z]+ ){0,4}?(?:ins|in die|in das|in den|zum|an die|"
    r"an den|auf den|auf die|im|am)|"
    r"(?:debarqu\w+|se presentait|se presentaient|arrivait|arrivaient|est arrivee?|est venue?|"
    r"se rendait) (?:\w+ ){0,3}?"
    r"(?:au|a|a la|a l')|"
    r"(?:chegou|chegava|apresentou-se|deslocou-se|viajou|visitou) (?:[a-z]+ ){0,2}?(?:ao|a|o))\s?$"
)
"""A way to the ground named after it."""
_STAGED = re.compile(
    r"(?<![a-z])(?:match|game|tie|clash|fixture|contest|final|partita|gara|sfida|incontro|match|finale|derby|partido|"
    r"encuentro|duelo|choque|cotejo|rencontre|partie|choc|affiche|spiel|begegnung|jogo|partida|encontro|confronto|"
    r"duelo|gespielt|ausgetragen)"
    r"(?:,? (?!<)[^\s.;:,]+){0,3}?,? (?:played|staged|contested|held|giocat[oa]|disputat[oa]|andat[oa] in scena|"
    r"jugad[oa]|"
    r"disputad[oa]|celebrad[oa]|wurde|ausgetragen|disputee?|jouee?|jogad[oa]|realizad[oa])(?: (?!<)[^\s.;:,]+){0,3}? "
    r"(?:at|in|on|al|allo|alla|all'|a|en|en el|en la|am|im|auf dem|auf der|in der|au|sur|no|na|em)(?: (?:the|el|"
    r"la|l'))? ?$"
)
"""A match that was played, and where."""
_CARRIED_OFF = re.compile(
    r"(?<![a-z])(?:points?|punti|punto|puntos|pontos?|punkte?|zahler|dreier|remis|vitoria|victoria|vittoria)"
    r"(?: (?!<)[^\s.;:,]+){0,2}? (?:from|vom|aus de[mr]|von der|dal|dallo|dalla|dall'|de|del|do|da) ?$|"
    r"(?<![a-z])(?:saiu|sai|volta|voltou|regressa|regressou|sale|salio|se marcha|se marcho|regresa|regreso|torna|"
    r"tornano|"
    r"esce|repart|revient|rentre) (?:do|da|del|de la|dal|dalla|dall'|du|de la|de l') ?$"
)
"""Points, and whence they are brought home."""


def is_ground(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether the words around a name in its passage, or elsewhere in the article, make it the ground."""
    if is_labelled_ground(passage.quote, name) or _heads_data_line(passage, name):
        return True
    if is_no_ground(survey, passage, name) or _was_elsewhere(survey, passage, name):
        return False
    return VENUE.search(fold_text(name)) is not None or _is_told_ground(survey, passage, name)


def _is_told_ground(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether words beside a name, which itself has none of a ground, make it the ground."""
    if _is_told_place(survey, passage, name):
        return True
    competition = COMPETITION.search(fold_text(name)) is not None
    told = _tells_ground(passage.quote, name) and not (survey.is_listed(name) or survey.is_match_team(name))
    if is_scene_of_match(survey, passage, name) or (told and not competition):
        return True
    if competition or survey.is_listed(name) or survey.cast.kind(name) == "team" or _is_town_of_team(survey, name):
        return False
    if any(_tells_ground(one.evidence.quote, name) for one in survey.sentences):
        return _stands_at(passage.quote, name) or _is_scene(passage.quote, name)
    before = _before(passage.quote, name)
    return before is not None and _stands_where_grounds_do(survey, before, name)


def _stands_where_grounds_do(survey: Survey, before: str, name: str) -> bool:
    """Whether the words before a name are those before a ground, and nothing makes it a person's or a town's."""
    if NAMES_OF_THINGS.search(fold_text(name)):
        return bool(_DEFINITE.search(before) or _BARE.search(before))
    if survey.cast.kind(name) not in {"place", "unknown"} or _has_part(survey, name):
        return False
    # German has a capital for every noun ("im Niemandsland"), and "em", "en" and "in" stand before towns as well.
    at = _AT_ALONE.search(before)
    return survey.language != "de" and bool(_DEFINITE.search(before) or (at and not _AIMED.search(before)))


def _has_part(survey: Survey, name: str) -> bool:
    """Whether some sentence gives a name a person's part."""
    return any(roles_of(one.parts, name, survey.same) for one in survey.sentences)


def _is_told_place(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether a result or a crowd was at a name of which the article never tells but that things are there."""
    if survey.is_match_team(name) or _is_town_of_team(survey, name) or COMPETITION.search(fold_text(name)):
        return False
    places = _all_before(survey.article.text, name)
    if any(roles_of(one.parts, name, survey.same) for one in survey.sentences):
        return False
    # beside a side, a name whose place another sentence tells
    near = places if any(m.team for m in survey.parts(passage).mentions) else _all_before(passage.quote, name)
    told = any(_RESULT_AT.search(one) or _CROWD_AT.search(one) or _PLAYED_AT.search(one) for one in near)
    least = _OFTEN if survey.is_listed(name) else 1
    return told and len(places) >= least and all(_AT.search(one) or VENUE.search(one[-25:]) for one in places)


def _was_elsewhere(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether a result was at a name in an article about a match to come: where an earlier one was played."""
    return survey.ahead and any(_RESULT_AT.search(one) for one in _all_before(passage.quote, name))


def _is_side_or_town(survey: Survey, name: str) -> bool:
    return survey.is_match_team(name) or survey.is_listed(name) or is_club(name) or _is_town_of_team(survey, name)


def is_told_scene(survey: Survey, name: str) -> bool:
    """Whether some sentence of the article makes a name the place where a match is played."""
    return any(_is_scene(one.evidence.quote, name) for one in survey.sentences)


def is_scene_of_match(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether a passage tells a match at a name: "Mount Grace was the setting", "espugna il Pratone"."""
    if COMPETITION.search(fold_text(name)) or _is_side_or_town(survey, name):
        return False
    if _is_scene(passage.quote, name):
        return True
    if any(_CONQUERED.search(one) for one in _all_before(passage.quote, name)):
        return True
    if not any(mention.team and survey.is_match_team(mention.name) for mention in survey.parts(passage).mentions):
        return False
    people = any(not mention.team and mention.name != name for mention in survey.parts(passage).mentions)
    return not people and any(
        _REACHED.search(one) or _CARRIED_OFF.search(one) for one in _all_before(passage.quote, name)
    )


def _is_scene(text: str, name: str) -> bool:
    """Whether the words around a name make it the place where a match is played."""
    folded = fold_text(text)
    for start, end in whole_words(folded, fold_text(name).strip()):
        before, after = _unquoted(folded[:start]), folded[end:].removeprefix('"')
        if _ON_AFTER.match(after) or (_PUT_ON.match(after) and _AT.search(before)) or _STAGED.search(before[-_WINDOW:]):
            return True
    return False


_OFTEN = 2
"""How often a name that stands in a list has to be a place to be one."""


def _all_before(text: str, name: str) -> list[str]:
    """The folded words before each occurrence of a name in a text."""
    folded = fold_text(text)
    found = whole_words(folded, fold_text(name).strip())
    return [_unquoted(folded[max(0, start - _WINDOW) : start]) for start, _ in found]


_WINDOW = 90
"""Most characters before a name that are looked at."""


def _unquoted(before: str) -> str:
    return before.rstrip().removesuffix('"').rstrip() + " " if before.rstrip().endswith('"') else before


def _before(text: str, name: str) -> str | None:
    """The folded words before a name in a text."""
    folded = fold_text(text)
    found = next(whole_words(folded, fold_text(name).strip()), None)
    return _unquoted(folded[: found[0]]) if found else None


def _stands_at(text: str, name: str) -> bool:
    before = _before(text, name)
    return before is not None and bool(_DEFINITE.search(before) or _BARE.search(before) or _IN_A.search(before))


def _tells_ground(text: str, name: str) -> bool:
    """Whether the words beside a name are those of a ground: "the stadium", "the crowd of", "a packed"."""
    folded = fold(text).text
    for start, end in whole_words(folded, fold_text(name).strip()):
        before, after = _unquoted(folded[:start]), folded[end:]
        if (
            VENUE.search(before[-25:])
            or _MATCH_OF.search(before)
            or _CROWD_AT.search(before)
            or _QUALIFIED.match(after)
        ):
            return True
    return False


def _is_town_of_team(survey: Survey, name: str) -> bool:
    """Whether a name is but a word of a team's name: the town, not the ground."""
    words = set(fold_text(name).split())
    return any(words < set(fold_text(form).split()) for form in survey.cast.forms if survey.is_team(form))


def _heads_data_line(passage: Evidence, ground: str) -> bool:
    """Whether a passage is a line of match data that opens with the place: "Linz, 4.000 Zuschauer, SR Maier"."""
    folded = fold_text(passage.quote)
    return folded.startswith(f"{fold_text(ground)},") and CROWD.search(folded) is not None
