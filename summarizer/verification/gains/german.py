"""By what German words a goal is one side's."""

from __future__ import annotations

from summarizer.verification.gains.wording import (
    END,
    SIDE,
    Course,
    Grammar,
    Names,
    Prizes,
    Wording,
    any_of,
    some,
)

_THE = "(?:den |dem |die |der |das )?"
_APART = r"(?: [^\s<;:.,]+|,? <[xhap]>){0,9}?"
"""What stands between the two parts of a verb."""
_NUMBER = r"(?: (?:\d+:\d+|[^\s<;:.,]+))"
"""A word, or a score with its colon."""
_HAS = r"<x>(?:,[^<;:.]{3,60},)?(?:,? (?:der|die))?(?: (?!der|die|nicht)[^\s<;:.]+){0,4}? "
"""The scorer up to his verb, past an aside or the word that opens a clause on him."""
_GOAL = (
    r"(?:ein(?:en|es|em)? |das |dem |den |des )?(?:[a-z]+ ){0,2}?"
    r"(?:[a-z]*tor(?:e?s)?|[a-z]*treffers?|doppelpacks?|kopfballs?|elfmeters?)"
)
_KEEPER = any_of(r"[a-z]*torwart|[a-z]*torhuter\w*|[a-z]*tormann|[a-z]*keeper\w*", "goalie|schlussmann")
_PLAYER = any_of(
    r"sturmer\w*|angreifer\w*|torjager\w*|goalgetter",
    r"kapitan\w*|captain|skipper|coach",
    r"verteidiger\w*|mittelfeld\w*|spieler\w*",
)
_KEEPER_BESIDE = "keeper|goalie|schlussmann"
_WENT = "ging|gingen|glich|glichen|fuhrten?|siegten?|gewann|gewannen|jubelten?|stellten?|erhohten?|drehten?"
_NO_BREAK = r"(?:(?!konter|gegenstoss)[^<;.])"
"""Up to a scorer behind a corner or the like, unless the other side breaks from it."""
_SET_PIECE = "ecke|eckball|freistoss|konter|angriff"

_GAINS = (
    rf"(?:ging|gingen|geht|gehen){_APART} in (?:fuhrung|front)",
    rf"(?:glich|glichen|gleicht|gleichen){_APART} aus",
    (
        rf"(?:kam|kamen|kommt|kommen){_APART} (?:zum|zur) (?:[^\s<;:.,]+ )?[a-z0-9:-]*"
        r"(?:ausgleich\w*|fuhrung\w*|anschluss\w*|treffer|tor|siegtreffer)"
    ),
    rf"legte?n?{_APART} nach|(?:schlug|schlugen|schlagt){_APART} zu",
    (
        rf"(?:bekam|bekamen|bekommt|erhielt|erhielten|erhalt){_APART} "
        "(?:[a-z]*elfmeter|strafstoss|[a-z]*freistoss|eckball|ecke)"
    ),
    rf"(?:ubernahm|ubernahmen|holten?|holt){_APART} (?:fuhrung|ausgleich)",
    rf"stellten?{_APART} auf \d|drehten?{_APART} (?:spiel|partie)",
    "traf|trafen|erzielten?|markierten?|erhohten?|verkurzten?|antworteten?",
)
_GAINED = any_of(*_GAINS)
_CONCEDES = (
    rf"(?:geriet|gerieten|gerat){_APART} in ruckstand",
    rf"(?:musste|mussten|muss){_APART} hinnehmen|(?:fing|fingen|fangt){_APART} ein",
    rf"(?:lag|lagen|liegt){_APART} (?:hinten|zuruck|in ruckstand)",
    r"kassier\w+",
)
_GIVEN = (
    (
        rf"{SIDE}(?:-?tor|[ -]?(?:[a-z]*fuhrung|[a-z]*treffer|ausgleich|"
        rf"(?:ehren|fuhrungs|ausgleichs|anschluss|sieg)tor)){END}(?! durch (?:<[qp]>|$))"
        r"(?![^<;.,]{0,40} (?:ausgeglichen|egalisiert\w*|wettgemacht|zunichte|aus(?=[.,;]|$)))"
    ),
)
_SERVES = (
    # Falk erlöste die Linzer; no dismay that he brought
    (
        rf"{_HAS}(?:erlost\w*|belohnte?|rettete?|bescherte?|sicherte?|schenkte?) {_THE}{SIDE}"
        r"(?![^<;.]{0,60}? (?:[a-z]*niederlage|fehlstart|pleite|schlappe|ruckstand|dampfer|ende|aus|ein)(?![a-z]))"
    ),
    # brachte Linz in Führung
    (
        rf"{_HAS}(?:brachte|bringt|schoss|schiesst|kopfte|kopft|hielt|halt|hievte|fuhrte|stellte) "
        rf"{_THE}{SIDE}{some(6)} (?:fuhrung|front|vorne|vorteil|ausgleich|remis|punktgewinn|"
        rf"sieg|siegerstrasse|erfolg|gluck|spiel|(?:achtel|viertel|halb)?finale|runde|kurs|rennen){END}"
    ),
    # ließ Linz jubeln, sorgte für Jubel bei Linz
    rf"{_HAS}(?:liess|lasst) {_THE}{SIDE}{some(5)} (?:jubeln|hoffen|aufatmen|feiern){END}",
    (
        rf"{_HAS}(?:sorgte|sorgt) fur{some(2)} (?:[a-z]*jubel|freude|erleichterung) (?:bei|in|unter|auf seiten) "
        rf"{_THE}{SIDE}"
    ),
    # ein Tor von Falk genügte Linz
    (
        rf"(?<![a-z]){_GOAL} (?:von |des |durch )?<x>(?: (?!der|die|nicht)[^\s<;:.]+){{0,4}}? "
        rf"(?:genugte|reichte|genugt|reicht|half) {_THE}{SIDE}"
    ),
    # durch Falk ging Linz; Linz ging durch Falk
    (rf"(?<![a-z])(?:durch|dank|mit){some(4)} <x>(?: \d+')? (?:{_WENT}|kam|kamen) {_THE}{SIDE}"),
    (
        rf"{SIDE} (?:(?:{_WENT}|"
        "antworteten?|konterten?|legten?|schlug|schlugen|verkurzten?|trafen?|traf|belohnten?|feierten?)"
        rf"{_NUMBER}{{0,7}}? (?:durch|dank)|(?:kam|kamen|holten?|retteten?|sicherten?){_NUMBER}{{0,7}}? dank)"
        rf"{some(4)} <x>(?![^<;.]{{0,60}} (?:ruckstand|hinnehmen|geschlagen|unter|verlor\w*|zuruck(?! ins spiel)){END})"
    ),
    # das 1:0 für Linz
    (
        r"(?<![a-z])(?:zum|(?:erziel|markier|besorg|schoss|gelang|mach|kopf)[a-z]*(?: <x>)?(?: [a-z]+)? das) "
        rf"\d+:\d+(?:-[a-z]+)? fur {_THE}{SIDE}"
    ),
    # Linz verlor trotz eines Tores von Falk
    (
        rf"{SIDE}{_NUMBER}{{0,2}}? (?:verlor|verloren|unterlag|verpasste|scheiterte|musste sich){_NUMBER}{{0,5}}? "
        rf"trotz{some(5)} <x>"
    ),
    rf"(?<![a-z])trotz{some(5)} <x>(?: \d+')? (?:verlor|unterlag|verpasste|scheiterte|musste sich) {_THE}{SIDE}",
    # nach einer Linzer Ecke
    (
        rf"(?<!abgewehrten )(?<!geklarten )(?<![a-z])(?:{_SET_PIECE}|[a-z]*elfmeter|strafstoss|einwurf) "
        rf"(?:der|des|von|vom|fur)? ?{_THE}{SIDE}{_NO_BREAK}{{0,40}}?<x>{_NO_BREAK}{{0,60}}$"
    ),
    rf"{SIDE} (?:{_SET_PIECE}){_NO_BREAK}{{0,40}}?<x>",
)
_AMONG = r"(?:(?!<[hao]>| aber| doch| bevor| ehe| trotz| nicht| gegen )[^.;])"
"""Up to or from the scorer among several, past nobody's side and no turn."""
_SHARED = (
    # die Tore von Falk und Roth bescherten Linz den Sieg
    (
        rf"(?<![a-z])[a-z]*(?:tore|treffer) (?:von |durch )(?:{_AMONG}{{0,120}}? )?<x>{_AMONG}{{0,120}}? "
        rf"(?:sicherten|bescherten|brachten|ebneten|schenkten|genugten|reichten) {_THE}{SIDE}"
        rf"(?![^<;.]{{0,60}}? (?:[a-z]*niederlage|pleite|schlappe|ruckstand|aus|nicht){END})"
    ),
)
_LED = (
    # Linz führte 2:1, doch Falk glich aus
    (
        rf"{SIDE} (?:fuhrten?|lag|lagen)(?: (?:\d:\d|(?!zuruck|hinten|ruckstand|nicht)[^\s<;.,]+))*, "
        r"(?:aber|doch|ehe|bevor|bis) <x>(?: \d+')?(?: (?!nicht|fast|beinahe)[^\s<;.,]+){0,5}? "
        r"(?:ausglich|glich|egalisierte|ausgleich(?! (?:vergab|verpasste|verhinderte))|gleichstand)"
    ),
)
_HARMS = (
    # Falk bestrafte Linz
    rf"{_HAS}(?:schockte?|bestrafte?|uberraschte?|uberrumpelte?|dupierte?|versetzte|besiegte?|demutigte?) {_THE}{SIDE}",
    # überwand den Linz-Keeper; der Linz-Keeper war von Falk geschlagen
    (
        rf"{_HAS}(?:uberwand|uberwindet|bezwang|bezwingt|uberlistet\w*|uberlupft\w*|tunnelt\w*|verlud|verladt|umkurvt\w*|"
        rf"schlug|dupiert\w*) {_THE}{SIDE}[- ]?(?:{_KEEPER}|schlussfrau|torfrau){END}"
    ),
    (
        rf"{SIDE}[- ]{_KEEPER} <p>{some(5)}(?: gegen| bei)?{some(4)} <x> "
        r"(?:geschlagen|machtlos|keine chance|chancenlos|das nachsehen)"
    ),
    # Linz musste durch Falk den Ausgleich hinnehmen
    (
        rf"{SIDE}{_NUMBER}{{0,8}}? durch{some(4)} <x> "
        rf"(?:hinnehmen|ein|in ruckstand|zuruck(?! ins)|hinten|geschlagen){END}"
    ),
    rf"{SIDE} (?:unterlag|verlor|lag|geriet){_NUMBER}{{0,6}}? (?:durch|nach){some(4)} <x>",
    # ein Fehler der Linzer
    rf"{SIDE}[ -]?(?:[a-z]*fehler|patzer|schnitzer|ballverlust|fehlpass|unachtsamkeit){END}",
    (
        r"(?<![a-z])[a-z]*(?:fehler|patzer|unachtsamkeit|schnitzer|ballverlust|fehlpass|abwehr|hintermannschaft|defensive)"
        rf" der {SIDE}"
    ),
)

GERMAN = Wording(
    names=Names(
        hosts=(
            "(?:de[nrms]|die|das) (?:gastgeber(?:n|innen|in|s)?|hausherr(?:en|innen)|platzherren)",
            "(?:de[nrms]|die|das) (?:heimelf|heimteams?|heimmannschaft|heimischen)",
            "gastgeber(?:n|innen|in)?|hausherr(?:en|innen)",
        ),
        guests=(
            "(?:de[nrms]|die|das) (?:gasten?|gasteelf|gasteteams?|gastemannschaft|auswartself|auswartsteams?)",
            "gasten?",
        ),
        host_words=(
            rf"(?<![a-z])heim(?=[ -]{_PLAYER}{END})",
            rf"heim(?=-?(?:{_KEEPER_BESIDE}|tor(?:wart|huter|mann)))",
        ),
        guest_words=(
            rf"(?<![a-z])gaste(?=[ -](?:{_PLAYER}|fuhrung|ausgleich){END})",
            r"(?<=[a-z]{3} )gaste(?![a-z'-])",
            rf"(?<![a-z])gaste(?=-?(?:fuhrung|treffer|tor|sturmer|kapitan|angreifer|sieg|{_KEEPER_BESIDE}))",
        ),
    ),
    course=Course(
        turn=("aber|doch|jedoch|allerdings", "bevor|ehe|wahrend"),
        # "aber" within a clause leaves its subject
        turn_at="(?:^|(?<=[,.:] )|(?<= und )|(?<![a-z])(?!aber|doch|jedoch|dagegen))",
        earlier=(
            "nachdem|trotz",
            r"nach(?= (?:der|dem|einer?m?)? ?(?:\w+ )?(?:fuhrung|ruckstand|treffer|tor|ausgleich))",
        ),
        stop=("nicht|fast|beinahe", "konnten?|hatten?|wollten?", r"drangt\w*|versucht\w*", "nachdem|als|wenn"),
        cancels=("nach|gegen|auf|aufs|trotz", "vor|vors|vorm|in|im|ins", r"egalisierte\w*"),
        determiners="den|die|das|der|des|dem|einem|einer|zwischenzeitliche[nr]|fruhen",
        governs="gegen|fur|von|vom|bei|beim|mit|uber|ohne|zum|an|auf|des|und",
        articles="den|dem|der|die|das",
        then="dann",
    ),
    grammar=Grammar(
        for_="fur",
        and_="und",
        times="zweimal|doppelt|einmal",
        the=_THE,
        the_subject="(?:der |die )?",
    ),
    prizes=Prizes(
        goals=(
            "[a-z0-9:-]*(?:fuhrung|fuhrungstreffers?|ausgleichs?|ausgleichstreffers?)",
            "[a-z0-9:-]*(?:anschlusstreffers?|anschlusstor|siegtreffers?|siegtor|treffers?|tor)",
        ),
        goal_of="(?: (?:der|des|von|fur))? ?",
        gives=(r"schenkt\w*|bracht\w*|beschert\w*",),
        gives_to=rf"{some(5)} (?:dem |den |der )?",
        prize="fuhrung|front|sieg",
        won="fuhrung|sieg|punkte",
        won_by="",
    ),
    gains=_GAINS,
    gaining=(
        rf"{SIDE} [^<;:.]{{0,90}}und {_GAINED}{END}",
        rf"(?<![a-z])(?=[a-z]+ {SIDE}){_GAINED}{END}",
        rf"(?<![a-z])gelang(?:en)? (?:<x> )?(?:[^\s<;:.,]+ )*?{SIDE}",
        rf"{SIDE} gelang(?:en)?{END}",
    ),
    concedes=_CONCEDES,
    conceding=(rf"(?<![a-z])(?=[a-z]+ {SIDE}){any_of(*_CONCEDES)}{END}",),
    errors=(
        "fehler|abspielfehler|stellungsfehler|torwartfehler|abwehrfehler",
        "patzer|unachtsamkeit|ballverlust",
    ),
    given=_GIVEN,
    serves=_SERVES,
    harms=_HARMS,
    shared=_SHARED,
    answered=_LED,
    leads="fuhrung|glich|ausgleich|in front",
    own_goal=r"eigentor\w*",
    players=("captain", "skipper"),
)
