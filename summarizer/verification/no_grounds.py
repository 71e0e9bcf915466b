"""What makes a name no ground though a ground's word or preposition is beside it: a side, a channel, a plain noun."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold, fold_text, whole_words
from summarizer.schemas.article import Evidence
from summarizer.teams import nation_names
from summarizer.verification.ground_words import IN_TOWN
from summarizer.verification.status_words import COMPETITION, NAMES_OF_THINGS, VENUE
from summarizer.verification.survey import Survey

_KINDS = frozenset(
    word
    for line in (
        "ground grounds stadium stadio stadion heimstadion estadio estadi stade pitch field campo cancha terrain",
        "sportplatz heimspielstatte spielstatte spielort venue centre center tv",
        "home heim own our their away casa proprio propio domicile gioco juego jogo local",
        "the il lo la le el los las o a an der die das l'",
        "of at in di de del da do du im am",
    )
    for word in line.split(" ")
)
"""Words that tell a ground, or whose it is, and name none."""
_AGAINST = re.compile(
    r"(?<![a-z])(?:against|versus|vs?\.?|contro|contra|gegen|contre|frente a|face a)"
    r"(?: (?:the|il|lo|la|le|el|los|las|den|die|das|o|a|os|as|l'))? ?$"
)
"""What stands before a side that is met, and never before a ground."""
_ON_AIR = re.compile(
    r"(?<![a-z])(?:transmi[st]\w*|retransmi\w*|televis\w*|broadcast\w*|stream\w*|live on|shown on|"
    r"in diretta|diretta tv|trasmess\w*|en (?:directo|vivo)|ao vivo|ubertrag\w*|live (?:auf|bei)|zu sehen|"
    r"en direct|diffus\w*)(?![a-z])[^.;:!?\n\d]*$"
)
"""Words of a broadcast, and the channels that follow them."""
_AT = re.compile(
    r"(?<![a-z])(?:at|in|al|allo|alla|all'|en|am|im|in der|an der|a|au|no|na|do|da|dal|dallo|del|from|aus dem|vom|du)"
    r"(?: (?:the|el|la|le|l'))? ?$"
)
_OF_TRAINING = re.compile(
    r"(?<![a-z])(?:academy|training|youth set-?up|accademia|allenament[oi]|ritiro|academia|cantera|entrenamientos?|"
    r"concentracion|akademie|training|trainingslager|nachwuchszentrum|centre de formation|entrainements?|stage|"
    r"treinos?|estagio|formacao|(?:entreno|entrenaron|treinou|treinaram)(?: [a-z]+){0,3}) "
    r"(?:at|in|a|ad|en|em|de|di|del|do|da|im|am|no|na|al|au)(?: (?:the|el|la|l'))? ?$"
)
"""What is at the place where a side trains."""
_THERE = (
    r"(?:at|in|to|from|of|al|allo|alla|all'|nello|nel|dello|del|dallo|dal|en|el|im|ins|in der|in die|am|zum|aus dem|"
    r"vom|au|aux|du|dans|no|na|ao|do|da|pelo)(?: (?:the|el|la|le|l'))?"
    r"(?: (?:stadium|stadio|estadio|stade|stadion|ground|campo|camp|arena))? ?$"
)
"""A preposition before a ground, with its kind between them or none."""
_IN_PASSING = re.compile(
    r"(?<![a-z])(?:outside (?:the )?$|away from (?:the )?$|"
    r"(?:(?:signed|joined|arrived|bought|recruited|on loan) (?:from|at))(?: the)? $|"
    r"(?:plan|plans|planning|want|wants|hope|hopes|set|due|about) to (?:leave|quit|vacate|sell|rebuild|expand) $|"
    r"(?:(?:train|trains|trained|allena(?:rsi|no|to|ti|va|vano)?|entren(?:a|an|o|aron|aba|aban)|trainier(?:t|en|te|ten)|"
    r"s'entrain(?:e|ent|ait|aient)|trein(?:a|am|ou|aram|ava|avam))(?: (?!and|e|y|und|et)[a-z]+){0,2} |"
    r"(?:se rendra|recevra|jouera|accueillera|se deplacera|retrouvera|ira|(?:will|to) (?:meet|play|be back)|"
    r"meet again)(?: [a-z]+){0,3} )" + _THERE + ")"
)
"""What stands before a ground where a side trains, goes next or has come from."""
_BACK_TO = re.compile(
    r"(?<![a-z])(?:return|returns|go|goes|head|heads|travel|travels|visit|visits|play|plays|are|is|torna|tornano|gioca|"
    r"giocano)(?: back)? (?:" + _THERE.removesuffix("$") + r")?$"
)
_ON_DAY = re.compile(
    r"(?: [a-z]+){0,2}? (?:on (?:[a-z]+day)|in a (?:week|fortnight)|tomorrow|lunedi|martedi|mercoledi|giovedi|venerdi|"
    r"sabato|domenica|domani)(?! (?:scors|passat)[oa])(?![a-z])"
)
"""A side that goes to a ground, told in the present, and the day when it will: "return to Dell Grove on Saturday"."""
_DAY_OF = re.compile(
    r"^\W*(?:am|kommenden|nachsten|no|na|neste|nesta) (?:(?:kommenden|nachsten|proxim[oa]) )?(?:montag|dienstag|"
    r"mittwoch|donnerstag|freitag|samstag|sonntag|domingo|sabado|segunda|terca|quarta|quinta|sexta)(?:-feira)?,? "
    r"(?:(?:o|a) [a-z]+ )?(?:spielt|trifft|gastiert|empfangt|reist|geht|muss|darf|will|joga|enfrenta|recebe|visita|"
    r"volta)(?![a-z])"
)
"""How a sentence opens with a day, and in the present with what a side will do then: "Am Sonntag spielt"."""
_FOR_ANOTHER = re.compile(
    r" para (?:(?:el|la|o|a|um|uma|un|una|ver|assistir|presenciar) ){1,3}(?:treino|entrenamiento|apresentacao|"
    r"presentacion|concierto|concerto|final (?:de|del) )"
)
"""What else than the match people are at a ground for."""
_OF_STADIUM = re.compile(r"\w*stadion(?!s$|en$)\w{2,}")
"""A German compound of a stadium's that is none: "Stadionuhr"."""
_MATTER = re.compile(
    r"\w{3,}(?:kampf|rennen|spiel|duell|derby|krimi|finale|runde|halbzeit|halfte|durchgang|abschnitt|phase|minuten?|"
    r"drittel|keller|spitze|zone|sturm|strafraum|mittelfeld|wettbewerb|pokal|liga|klasse|training|lauf|krise|jubel|"
    r"pause|spielzeit|verlangerung|schiessen|zug|vergleich|modus|rhythmus|einsatz|pfiff)e?s?"
)
"""A German compound for a matter or a time of the game, which has a capital as every noun."""


def is_no_ground(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether a name is none of a ground: a kind of place alone, a side, a channel, where a side trains."""
    folded = fold_text(name).strip()
    if _is_of_another_kind(survey, folded) or _is_cut_short(folded, passage.quote):
        return True
    if _is_town(survey, folded, passage.quote) or _owns_ground(survey, folded):
        return True
    before = _before(survey.article.text, folded)
    if any(_AGAINST.search(one) or _OF_TRAINING.search(one) for one in before):
        return True
    around = fold_text(survey.around(passage).quote)
    if any(_FOR_ANOTHER.match(around, end) for _, end in whole_words(around, folded)):
        return True
    if not survey.ahead and _is_in_passing(around, folded):
        return True
    here = _before(survey.around(passage).quote, folded)
    return bool(here) and all(_ON_AIR.search(one) and not _AT.search(one) for one in here)


def _is_in_passing(sentence: str, name: str) -> bool:
    """Whether a folded sentence names a ground only as one where a side trains, comes from or plays next."""
    places = list(whole_words(sentence, name))
    return bool(places) and all(
        _IN_PASSING.search(sentence[:start])
        or _DAY_OF.match(sentence[:start])
        or (_BACK_TO.search(sentence[:start]) and _ON_DAY.match(sentence, end))
        for start, end in places
    )


def _is_of_another_kind(survey: Survey, name: str) -> bool:
    """Whether a name is but a kind of place, a nation, a competition, or a German noun that is no place."""
    if all(word in _KINDS for word in name.split()) or name in nation_names() or _NATIONAL_SIDE.match(name):
        return True
    if COMPETITION.search(name) and not _STADIUM.search(name):
        return True
    german = survey.language == "de" and " " not in name
    return german and bool(_OF_STADIUM.fullmatch(name) or _MATTER.fullmatch(name))


_NATIONAL_SIDE = re.compile(r"(?:sele(?:cao|ccion)|nazionale|equipe nationale) ")
_STADIUM = re.compile(r"stadi|estadi|\bstade|arena|\bpark|\bcampo|\bground|\bolympia|\bolimpi|\bcentro|sport")
"""Words of grounds in which those of a competition only recall one: "Stadio dei Mondiali"."""


def _is_cut_short(name: str, passage: str) -> bool:
    """Whether a longer name goes on behind a name wherever it stands: "Under" of "Under 21", "Rio" of "Rio de Lorval".

    A town may stand behind a ground of several words, or with a word of its own.
    """
    whole = fold(passage)
    ends = [whole.to_original(*span)[1] for span in whole_words(whole.text, name)]
    goes_on = _NUMBERED if " " in name or VENUE.search(name) else _GOES_ON
    return bool(ends) and all(goes_on.match(passage, end) for end in ends)


_NUMBERED = re.compile(r" \d{1,2}(?![\w:'’-])(?![.,]\d)")
_GOES_ON = re.compile(rf"{_NUMBERED.pattern}| (?:de|do|da|dos|das|of) [A-ZÀ-Þ]")
"""How a name goes on with a number or a name of its own."""


def _is_town(survey: Survey, name: str, passage: str) -> bool:
    """Whether a name without a ground's word stands but where towns do: "in Salzburg"."""
    town = IN_TOWN.get(survey.language or "")
    if town is None or NAMES_OF_THINGS.search(name) or VENUE.search(name):
        return False
    found = _before(passage, name)
    return bool(found) and all(town.search(one) for one in found)


def _owns_ground(survey: Survey, name: str) -> bool:
    """Whether an English name is that of whose the ground is, wherever it stands: "Linden's Harlaw Park"."""
    text = fold_text(survey.article.text)
    behind = [_ITS_GROUND.match(text, end) for _, end in whole_words(text, name)] if survey.language == "en" else []
    return bool(behind) and all(behind)


_ITS_GROUND = re.compile(rf"'s? (?:[a-z]+ ){{0,2}}?(?:{VENUE.pattern})")


def _before(text: str, name: str) -> list[str]:
    """The folded words before each occurrence of a folded name in a text."""
    folded = fold_text(text)
    return [folded[max(0, start - _WINDOW) : start] for start, _ in whole_words(folded, name)]


_WINDOW = 160
"""Most characters before a name that are looked at."""
