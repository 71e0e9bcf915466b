"""What a goal does to a side: words of rescue, reward or punishment between its scorer and the side, folded.

The scorer stands as ``<x>`` and the side as ``{S}``; each expression is one order of the two.
"""

from __future__ import annotations

from collections.abc import Mapping

_W = r"(?: [^\s<;:.,]+)"
_NUM = r"(?: (?:\d+:\d+|[^\s<;:.,]+))"
"""A word, or a score with its colon."""
_BY = r"(?: (?!qui|que|che|der|die|who|which|as|ne|n'|non|nicht)[^\s<;:.]+){0,4}? "
"""Words between a scorer and what he does, without those that open a clause or deny it."""
_X = rf"<x>(?:,[^<;:.]{{3,60}},)?(?:,? (?:qui|che|que|who|der|die))?{_BY}"
"""A scorer up to his verb, past an aside or the word that opens a clause on him."""
_FR = r"(?:le |la |les |l')?"
_FR_TO = r"(?:a |au |aux |a la |a l'|pour |pour le |pour la |pour les )"
_FR_OF = r"(?:de |du |des |d'|de la |de l')"
_IT = r"(?:il |la |l'|i |gli |le )?"
_IT_TO = r"(?:al |alla |all'|ai |agli |alle |a )"
_IT_OF = r"(?:del |della |dell'|dei |degli |delle |di )"
_DE = r"(?:den |dem |die |der |das )?"
_GOAL_DE = (
    r"(?:ein(?:en|es|em)? |das |dem |den |des )?(?:[a-z]+ ){0,2}?(?:[a-z]*tor(?:e?s)?|[a-z]*treffers?|doppelpacks?|"
    r"kopfballs?|elfmeters?)"
)
_GUARD_FR = r"(?:gardien|portier|goal|dernier rempart|defense|arriere-garde)"
_GUARD_IT = r"(?:portiere|estremo difensore|numero uno|difesa|retroguardia|porta)"

_NO_BREAK = r"(?:(?!konter|gegenstoss|contre|contropied|ripartenz)[^<;.])"
"""Up to a scorer behind a corner or the like, unless the other side breaks from it."""

SERVES: Mapping[str, tuple[str, ...]] = {
    "de": (
        (
            rf"{_X}(?:erlost\w*|belohnte?|rettete?|bescherte?|sicherte?|schenkte?) {_DE}{{S}}(?![^<;.]{{0,60}}? "
            r"(?:[a-z]*niederlage|"
            r"fehlstart|pleite|schlappe|ruckstand|dampfer|ende|aus|ein)(?![a-z]))"
        ),
        (
            rf"{_X}(?:brachte|bringt|schoss|schiesst|kopfte|kopft|hielt|halt|hievte|fuhrte|stellte) "
            rf"{_DE}{{S}}{_W}{{0,6}}? "
            r"(?:fuhrung|front|vorne|sieg|siegerstrasse|spiel|vorteil|ausgleich|remis|punktgewinn|erfolg|"
            r"(?:achtel|viertel|halb)?finale|runde|kurs|rennen|gluck)(?![a-z])"
        ),
        rf"{_X}(?:liess|lasst) {_DE}{{S}}{_W}{{0,5}}? (?:jubeln|hoffen|aufatmen|feiern)(?![a-z])",
        (
            rf"{_X}(?:sorgte|sorgt) fur{_W}{{0,2}}? (?:[a-z]*jubel|freude|erleichterung) (?:bei|in|unter|auf seiten) "
            rf"{_DE}{{S}}"
        ),
        rf"(?<![a-z]){_GOAL_DE} (?:von |des |durch )?<x>{_BY}(?:genugte|reichte|genugt|reicht|half) {_DE}{{S}}",
        (
            rf"(?<![a-z])(?:durch|dank|mit)(?: [^\s<;:.,]+){{0,4}}? <x>(?: \d+')? (?:ging|gingen|kam|kamen|fuhrte|"
            r"fuhrten|siegte|"
            r"siegten|gewann|gewannen|glich|glichen|jubelte|jubelten|stellte|stellten|erhohte|erhohten|drehte|"
            rf"drehten) {_DE}{{S}}"
        ),
        (
            rf"{{S}} (?:(?:ging|gingen|glich|glichen|jubelten?|stellten?|erhohten?|drehten?|antworteten?|konterten?|"
            r"legten?|schlug|"
            rf"schlugen|verkurzten?|trafen?|traf|belohnten?|fuhrten?|siegten?|gewann|gewannen|feierten?){_NUM}{{0,7}}? "
            r"(?:durch|dank)|"
            rf"(?:kam|kamen|holten?|retteten?|sicherten?){_NUM}{{0,7}}? dank){_W}{{0,4}}? <x>"
            r"(?![^<;.]{0,60} (?:ruckstand|hinnehmen|geschlagen|unter|verlor\w*|zuruck(?! ins spiel))(?![a-z]))"
        ),
        (
            r"(?<![a-z])(?:zum|(?:erziel|markier|besorg|schoss|gelang|mach|kopf)[a-z]*(?: <x>)?(?: [a-z]+)? das) "
            rf"\d+:\d+(?:-[a-z]+)? fur {_DE}{{S}}"
        ),
        (
            rf"{{S}}{_NUM}{{0,2}}? (?:verlor|verloren|unterlag|verpasste|scheiterte|musste sich){_NUM}{{0,5}}? "
            rf"trotz{_W}{{0,5}}? <x>"
        ),
        (
            rf"(?<![a-z])trotz(?: [^\s<;:.,]+){{0,5}}? <x>(?: \d+')? (?:verlor|unterlag|verpasste|scheiterte|musste "
            rf"sich) {_DE}{{S}}"
        ),
        (
            r"(?<!abgewehrten )(?<!geklarten )(?<![a-z])(?:ecke|eckball|freistoss|[a-z]*elfmeter|strafstoss|einwurf|"
            rf"konter|angriff) (?:der|des|von|vom|fur)? ?{_DE}{{S}}"
            rf"{_NO_BREAK}{{0,40}}?<x>{_NO_BREAK}{{0,60}}$"
        ),
        rf"{{S}} (?:ecke|eckball|freistoss|konter|angriff){_NO_BREAK}{{0,40}}?<x>",
    ),
    "fr": (
        (
            rf"{_X}(?:relan(?:c|ce|ca|cait)|delivr(?:e|a|ait)|liber(?:e|a|ait)|sauv(?:e|a|ait)|propuls\w+|soulag\w+|"
            r"rassur\w+|recompens\w+|ressuscit\w+|lan(?:ce|ca|cait)|fai(?:t|sait) (?:exulter|chavirer|respirer)) "
            rf"{_FR}{{S}}"
        ),
        rf"{_X}sauv(?:e|a|ait) l'honneur (?:{_FR_OF}|{_FR_TO}){{S}}",
        (
            rf"{_X}(?:re)?(?:met|mettait|mis|place|placait|port|porte|envoie|envoya) {_FR}{{S}} (?:tranquillement |"
            r"definitivement |"
            r"rapidement )?(?:a l'abri|sur orbite|sur (?:les|de) bons rails|devant|en tete|a hauteur|dans le (?:match|"
            r"bon sens|coup)|"
            r"a egalite|en selle|sur la (?:bonne )?voie|sur le (?:bon )?chemin|au chaud|en (?:finale|demi|quart))"
        ),
        (
            rf"<x>{_BY}(?:permet(?:tait)?|permis|suffi\w*|offr?\w*|apport\w+|assur\w+|donn\w+|redonn\w+)"
            r"(?: (?:au bonheur|la victoire|le succes|le nul|l'egalisation|les trois points|de l'espoir|espoir|"
            r"l'avantage))?"
            rf" (?:{_FR_TO}|{_FR_OF}){{S}}"
        ),
        (
            rf"{_X}(?:concretis|recompens|scell|parachev|assur|confirm|arrach|sign|valid)\w* (?:le|la) (?:nette |"
            r"logique |large |belle )?"
            r"(?:domination|superiorite|mainmise|pression|victoire|succes|nul|qualification|triomphe|remontee) "
            rf"(?:{_FR_OF}|{_FR_TO}){{S}}"
        ),
        (
            rf"{_X}(?:doubl\w+ la mise|arrach\w+ (?:le|un) (?:match )?(?:nul|point)|egalis\w+|redui\w+ (?:le score|"
            rf"l'ecart)) {_FR_TO}{{S}}"
        ),
        (
            rf"{{S}}{_W}{{0,2}}? (?:s'inclin\w+|s'est incline\w*|perd\w*|a perdu|chut\w+){_W}{{0,6}}? "
            rf"malgre{_W}{{0,5}}? ?<x>"
        ),
        (
            rf"(?<![a-z])malgre{_W}{{0,5}}? ?<x>(?: a la \d+')?, {_FR}{{S}}{_W}{{0,2}}? (?:s'inclin|s'est inclin|perd|"
            r"a perdu|chut|"
            r"est battu)"
        ),
        (
            r"(?:^|(?<=[.;,] )|(?<=sur un )|(?<=sur une )|(?<=suite a un ))(?:nouveau |nouvelle )?(?:corner|coup "
            rf"franc|penalty|attaque) (?:{_FR_OF}|{_FR_TO})?{{S}}{_NO_BREAK}{{0,40}}?<x>"
        ),
        rf"<x>{_BY}le \d-\d {_FR_TO}{{S}}",
        rf"(?:^|[.;:] |\d' )but {_FR_TO}{{S}}(?:,| :)(?: [^\s<;:.,]+){{0,3}}? ?<x>",
        (
            rf"{{S}}{_W}{{0,4}}? (?:l'emport\w+|s'impos\w+|gagn\w+|men(?:e|ait|aient|ent)|s'en (?:sort|remet)\w*|"
            r"arrach\w+|"
            rf"repliqu\w+|repond\w*|recoll\w+){_W}{{0,8}}? (?:grace a|par|sur|a)(?: (?:un|le|une|la) (?:[a-z]+ "
            rf"){{0,2}}?(?:but|doubl|"
            rf"triple|realisation|tete|frappe|penalty)\w*(?: [a-z]+){{0,2}}? (?:de|d'))? ?<x>"
        ),
        (
            rf"(?<![a-z])(?:victoire|succes|reponse|replique|reaction)(?: [a-z]+)?? {_FR_OF}{{S}}{_W}{{0,5}}? (?:grace "
            r"a|par|signee?)"
            rf"{_W}{{0,5}}? ?<x>"
        ),
    ),
    "it": (
        (
            rf"{_X}(?:(?:rilanci|illud|trascin|salv|rianim|resuscit|premi)\w+|fa(?:cendo)? (?:esultare|gioire|sognare|"
            r"volare|"
            rf"sorridere|impazzire|respirare|felic[ei]|esplodere)) {_IT}{{S}}"
        ),
        (
            rf"{_X}(?:rimett|mett|tien|riport|port|mand)\w+ {_IT}{{S}} (?:in (?:parita|vantaggio|carreggiata|corsa|"
            r"partita|vita|gioco|"
            r"gara|paradiso|discesa)|a galla|avanti|al sicuro|sulla strada giusta|sul velluto)"
        ),
        (
            rf"<x>{_BY}(?:regal|consegn|garanti|assicur|don|val|bast|permett|consent)\w*"
            rf"(?: (?!dispiacer|delusion|amarezz|beff|sconfitt|dolor|notte)[^\s<;:.,]+){{0,5}}? {_IT_TO}{{S}}"
        ),
        (rf"(?<![a-z])(?:{_IT_TO}{{S}} bast\w+(?: [^\s<;:.,]+){{1,5}}? <x>)"),
        rf"(?<![a-z])bast\w+(?: [^\s<;:.,]+){{1,5}}? <x> {_IT_TO}{{S}}",
        rf"(?<![a-z])non bast\w+ {_IT_TO}{{S}}(?: [^\s<;:.,]+){{1,5}}? <x>",
        (
            rf"{{S}}{_W}{{0,2}}? (?:perd\w+|cad\w+|ced\w+|si arrend\w+|e sconfitt\w){_W}{{0,5}}? (?:nonostante|"
            rf"malgrado){_W}{{0,4}}? <x>"
        ),
        rf"(?<![a-z])inutil[ei] per {_IT}{{S}}{_W}{{0,6}}? <x>",
        rf"(?<![a-z])inutil[ei]{_W}{{0,6}}? <x>{_W}{{0,3}}? per {_IT}{{S}}",
        (
            r"(?<![a-z])(?:corner|angolo|punizione|rigore|penalty) (?:per (?:il |la |l'|i |gli |le )?|"
            rf"{_IT_OF}){{S}}{_NO_BREAK}{{0,40}}?<x>"
        ),
        rf"<x>{_BY}(?:il |l'|lo )?\d-\d per {_IT}{{S}}",
        rf"{_X}(?:riport|port|mand)\w+ (?:avanti|in vantaggio|in parita) {_IT}{{S}}",
        (
            r"(?<![a-z])(?:firm|sigl|decid|sigill|griff)\w+ (?:il|la) (?:successo|vittoria|trionfo|blitz|colpo|"
            r"impresa|rimonta) "
            rf"{_IT_OF}{{S}}(?: (?!non )[^\s<;:.,]+){{0,3}}? <x>"
        ),
        (
            rf"{_X}(?:firm|sigl|sigill|decid)\w+ (?:il|la) (?:successo|vittoria|trionfo|blitz|colpo|impresa|rimonta) "
            rf"{_IT_OF}{{S}}"
        ),
        (
            rf"{{S}}{_W}{{0,4}}? (?:vinc\w+|vint\w+|s'impo\w+|si impo\w+|conquist\w+|strapp\w+|port\w+ a casa|esult\w+|"
            r"gioi\w+|fest\w+)"
            rf"{_W}{{0,7}}? (?:grazie ad?|con|per merito di|su)(?: [^\s<;:.,]+){{0,4}}? ?<x>"
        ),
        (
            rf"(?<![a-z])(?:vittoria|successo|replica|risposta|reazione|blitz) (?:{_IT_OF})?{{S}}{_W}{{0,3}}?,? "
            r"(?:grazie "
            r"ad?|con|gol di|firmat[oa] da|"
            rf"decide|affidat[oa] a)(?: [^\s<;:.,]+){{0,4}}? ?<x>"
        ),
        r"(?:^|[.;] )(?:gioia|esultanza|festa) {S} [^<;.]{0,12}: <x>",
    ),
}
"""A goal that is the side's own."""
HARMS: Mapping[str, tuple[str, ...]] = {
    "de": (
        rf"{_X}(?:schockte?|bestrafte?|uberraschte?|uberrumpelte?|dupierte?|versetzte|besiegte?|demutigte?) {_DE}{{S}}",
        (
            rf"{_X}(?:uberwand|uberwindet|bezwang|bezwingt|uberlistet\w*|uberlupft\w*|tunnelt\w*|verlud|verladt|"
            r"umkurvt\w*|"
            rf"schlug|dupiert\w*) {_DE}{{S}}[- ]?(?:[a-z]*torwart|[a-z]*torhuter\w*|[a-z]*tormann|[a-z]*keeper\w*|"
            r"goalie|"
            r"schlussmann|schlussfrau|torfrau)(?![a-z])"
        ),
        (
            rf"{{S}}[- ](?:[a-z]*torwart|[a-z]*torhuter\w*|[a-z]*tormann|[a-z]*keeper\w*|goalie|schlussmann) <p>"
            rf"{_W}{{0,5}}?(?: gegen| bei)?{_W}{{0,4}}? <x> (?:geschlagen|machtlos|keine chance|chancenlos|das "
            r"nachsehen)"
        ),
        (
            rf"{{S}}{_NUM}{{0,8}}? durch(?: [^\s<;:.,]+){{0,4}}? <x> (?:hinnehmen|ein|in ruckstand|zuruck(?! ins)|"
            r"hinten|geschlagen)(?![a-z])"
        ),
        rf"{{S}} (?:unterlag|verlor|lag|geriet){_NUM}{{0,6}}? (?:durch|nach)(?: [^\s<;:.,]+){{0,4}}? <x>",
        r"{S}[ -]?(?:[a-z]*fehler|patzer|schnitzer|ballverlust|fehlpass|unachtsamkeit)(?![a-z])",
        (
            r"(?<![a-z])[a-z]*(?:fehler|patzer|unachtsamkeit|schnitzer|ballverlust|fehlpass|abwehr|hintermannschaft|"
            r"defensive) der {S}"
        ),
    ),
    "fr": (
        (
            rf"{_X}(?:crucifi\w+|puni\w*|refroidi\w*|surpren\w*|surpris|cueill\w+|assomm\w+|achev\w+|foudroi\w*|"
            r"foudroy\w+|"
            r"terrass\w+|condamn\w+|plomb\w+|glac\w+|climatis\w+|poignard\w+|desesper\w+|mystifi\w+|fai(?:t|sait) "
            rf"plier) {_FR}{{S}}"
        ),
        (
            rf"{_X}(?:douch\w+|eteint|enterr\w+|bris\w+|anean\w+|ruin\w+|mi[ts] fin a\w*) (?:les|l'|tous les|aux) "
            r"?(?:derniers )?"
            rf"(?:espoirs?|enthousiasme|reves?|illusions|ambitions) {_FR_OF}{{S}}"
        ),
        (
            rf"{_X}(?:tromp|bat|lob|ajust|fusill|elimin|effac|crucifi|devanc|dribbl|execut|mystifi)\w*{_W}{{0,2}}? "
            rf"(?:le |la )?{_GUARD_FR} (?:{_FR_OF})?{{S}}"
        ),
        (
            rf"{_GUARD_FR} (?:{_FR_OF})?{{S}},? <p>{_W}{{0,3}}? (?:s'incline|battu|trompe|impuissant|ne p[eu]+t "
            rf"rien)[^<;.]{{0,40}}<x>"
        ),
        rf"{_GUARD_FR} (?:{_FR_OF})?{{S}} (?:est|etait|se fait){_W}{{1,4}}? par <x>",
        (
            r"{S} (?:est|sont|a ete|ont ete|etai\w+|fu\w+|se fait|se voit) (?:[a-z]+ )?(?:surpri|cueilli|puni|refroidi|"
            r"crucifi|rejoint|piege|assomm|surprendre|"
            r"cueillir|punir|pieger)\w* par <x>"
        ),
    ),
    "it": (
        (
            rf"{_X}(?:gel|punisc|puni|beff|castig|condann|stend|affond|ammutolisc|fredd|giustizi|mat|schiant|"
            r"mortific)\w* "
            rf"{_IT}{{S}}"
        ),
        rf"{_X}(?:spegn|spent|frena|infran)\w* (?:le speranze|gli entusiasmi|i sogni|ogni speranza) {_IT_OF}{{S}}",
        (
            rf"{_X}(?:super|batt|bat|infil|trafi|trafigg|spiazz|fulmin|beff|scavalc|salt|uccell|buc|sorprend|"
            rf"ingann)\w*{_W}{{0,2}}? "
            rf"(?:il |la |l'|lo )?{_GUARD_IT} (?:{_IT_OF})?{{S}}"
        ),
        (
            rf"{_GUARD_IT} (?:{_IT_OF})?{{S}},? <p>{_W}{{0,3}}? (?:battut|trafitt|super|spiazzat|beffat|si arrend|non "
            rf"p)\w*[^<;.]{{0,40}}<x>"
        ),
        (
            r"{S} (?:vien|vengono|e|e stat|resta|rimane)\w* (?:[a-z]+ )?(?:punit|beffat|gelat|castigat|sorpres|"
            r"trafitt|condannat)[oaie] da <x>"
        ),
    ),
}
"""A goal that is the other side's."""
