"""German words right before a name that give it a part."""

from __future__ import annotations

from summarizer.roles.german.otherwise import OTHERWISE
from summarizer.roles.german.pieces import DELIVERY, GOAL, PLAIN_WORDS, SHOT, WOOD
from summarizer.roles.vocabulary import Role

_OF = r"(?:von|durch|des|vom)"
_HIS_OBJECT = (
    r" (?:noch |auch |dann |dabei )?(?:den|dem|seinen|ihren|zwei|drei|gleich|sogar|einen|torhuter|torwart|keeper|"
    r"goalie)"
    r"(?: [a-z]+){0,3}? ?(?:[a-z-]*torhuter|[a-z-]*torwart|[a-z-]*keeper|goalie|schlussmann|tormann|"
    r"[a-z]*spieler[a-z]*|"
    r"[a-z]*verteidiger|bewacher|mann|<\d)"
)
"""An object right after a name, which is then the subject of the verb before it: "umkurvte Kern den Torwart"."""
BEFORE = {
    Role.SCORER: (
        r"[a-z]*(?:treffern?|toren?) (?:durch|von)",
        rf"\b[a-z]*(?:tore?s|treffers|doppelpacks|dreierpacks|hattricks) {_OF}(?:{PLAIN_WORDS}){{0,2}}?",
        (
            r"(?:torschutze|torschutzin|schutze|unglucksrabe|pechvogel|vollstrecker|abnehmer|nutzniesser|"
            r"eigentorschutze|"
            r"matchwinner|doppeltorschutze)(?: (?:war|hiess|zum \d+ ?: ?\d+))*(?: (?:dabei|erneut|wieder|"
            r"abermals|diesmal|"
            r"einmal mehr|ausgerechnet))*:?"
        ),
        (
            r"(?:ermoglichte|schenkte|bescherte|servierte|brachte)(?: [^\s.;:<]+){0,2}? (?=<\d+> (?:das|den|"
            r"die) (?:\d|[a-z]*ausgleich|"
            r"[a-z]*fuhrung|[a-z]+treffer|anschluss))"
        ),
        (
            r"\bdurch(?: [a-z-]+){0,3}? (?=<\d+>(?: ?\(\d[^()<]{0,24}\))?[^.;:<]{0,40}? (?:zu[mr] (?!(?:[a-z]+ "
            r"){0,2}[a-z]*(?:chance|"
            r"moglichkeit|gelegenheit))|in (?:fuhrung|"
            r"front)|auf \d|erneut|heran|de[nr] (?:ausgleich|anschluss)|das \d))"
        ),
        (
            r"\b(?:glich|glichen|gleicht|gleichen|erhohten?|erhoht|erhohen|drehten?|dreht|drehen|verkurzten?|verkurzt|"
            r"gingen|ging|geht|gehen)\b(?: (?:\d+[.:]\d*|[^\s.;:<]+|<t\d+>)){0,9}? durch(?: [a-z-]+){0,3}? "
            r"(?=<\d+> ?\(\d)"
        ),
        (
            r"\bdurch (?:[a-z]+ ){0,4}(?:kopfball|schuss|freistoss|elfmeter|treffer|tor|abstauber|[a-z]+schuss|"
            r"heber|strafstoss|"
            r"eigentor|[a-z]+treffer|[a-z]+tor|doppelpack|nachschuss)(?:s|es)? (?:von|des)(?: [a-z]+){0,2}?"
        ),
        (
            r"(?:in (?:fuhrung|front)|ausgleich|\d+ ?: ?\d+|treffer|heran|fuhrung|"
            r"tor)(?: [^\s.;:<]+){0,4}? (?:durch|dank|"
            r"ging auf das konto von|geht auf das konto von|auf das konto von|war das werk von|gelang|besorgte|"
            r"erzielte|markierte|"
            r"schoss|fiel durch)(?: [^\s.;:<]+){0,2}?"
        ),
        (
            rf"\b{GOAL}(?: (?!vorarbeit|vorlage|flanke|pass|zuspiel|hereingabe|assist|kam\b)(?:\d+[.:]\d*|"
            rf"[^\s.;:<]+)){{0,4}}? (?:durch|von|erzielte|besorgte|fixierte|eroffnete|"
            r"besiegelte|stellte|setzte|lieferte|markierte|schoss|gelang|ging auf das konto von|steuerte|des \w+|"
            r"erzielt(?: (?:\d+[.:]\d*|[^\s.;:<]+))? durch)(?: [a-z0-9]+ minuten? spater)?"
            r"(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2}?"
        ),
        r"(?:tore|torschutzen?|torfolge):?",
        r"(?:torschutze|goldtorschutze|siegtorschutze|doppeltorschutze|matchwinner),?",
        rf"\b{OTHERWISE}(?:traf|trifft)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){{0,2}}? (?=<\d+>(?!{WOOD}))",
        r"\b(?:dank|durch)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,3}? (?:toren? von|treffern? von)",
        r"\berzielt(?:en?)?(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2}?",
        (
            r"\b(?:tore|treffer)(?: [^\s.;:<]+){0,4}? (?:schossen|markierten|besorgten|gelangen|gingen auf "
            r"das konto von|"
            r"steuerten)"
        ),
        r"\b(?:dank|durch|nach) (?:[a-z]+ ){0,3}?(?:toren|treffern) (?:von|durch)",
        (
            r"\bkopfte (?=<\d+>(?:,[^,.;:<]{1,60}(?:<t\d+>[^,.;:<]{0,30})?,)? (?:das|den|die) "
            r"(?:\d ?: ?\d|[a-z]*ausgleich|[a-z]*fuhrung))"
        ),
        r"\bmit (?=<\d+> (?:traf|trifft) (?:der|die|ein)\b)",
        (
            r"\b(?:dank|durch)(?: [a-z]+){0,3}? (?:doppelpacks?|dreierpacks?|hattricks?|viererpacks?|"
            r"doppelschlags?) (?:von|durch)"
        ),
        (
            rf"\b{OTHERWISE}(?:sorgte|besorgte|stellte|erhohte|verkurzte|vollendete|"
            r"verwandelte|vollstreckte|"
            r"egalisierte|markierte)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,1}? (?=<\d+>)"
        ),
    ),
    Role.SHOT: (rf"\b{SHOT}(?: (?:\d+[.:]\d*|[^\s.;:<]+)){{0,3}}? {_OF}",),
    Role.ASSIST: (
        (
            rf"\b{DELIVERY}(?: (?!zum |zur |und |fur |den |auf |an |uber |ins |unter )(?:\d+[.:]\d*|"
            rf"[^\s.;:<]+)){{0,4}}"
            rf"? {_OF}(?: (?:\d+[.:]\d*|[^\s.;:<]+)){{0,1}}?"
        ),
        (
            "(?:bedient|freigespielt|vorbereitet|aufgelegt|assistiert|in szene gesetzt|geschickt|"
            r"angespielt|mustergultig bedient|eingesetzt|weitergeleitet)(?: (?:\d+[.:]\d*|"
            r"[^\s.;:<]+)){0,2}? (?:von|durch)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2}?"
        ),
        (
            r"\bvon (?=<\d+>(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2} (?:bedient|freigespielt|"
            "in szene gesetzt|mustergultig|ideal|perfekt|geschickt|angespielt|eingesetzt|"
            "weitergeleitet))"
        ),
        r"doppelpass mit",
        (
            r"(?:assistgeber|vorlagengeber|vorbereiter|passgeber|flankengeber|zulieferer|initiator)(?:in)?"
            r"(?: (?:war|dabei|diesmal|erneut))*:?"
        ),
        (
            r"(?:vorlage|vorarbeit|flanke|assist|pass|zuspiel|hereingabe|ecke|eckball)(?: dazu| hierfur|"
            r" zum \d:\d)? (?:lieferte|gab|"
            r"kam von|leistete|schlug|stammte von|hatte|spielte|servierte|besorgte|steuerte)(?: [a-z]+){0,1}?"
        ),
        r"(?:kombination|doppelpass|konter|angriff|gegenstoss|spielzug|steilangriff|schnellangriff) uber",
        (
            r"[a-z-]*(?:flanke|pass|vorlage|hereingabe|zuspiel|eckball|freistoss|verlangerung|ablage|"
            r"vorarbeit|solo|"
            r"dribbling|einwurf|abschlag|anspiel|lupfer|chipball|diagonalball|corner|querpass|steilpass|"
            r"sololauf|ecke)(?: (?!zum|zur|und|fur|ins|in|den|auf|an|uber|"
            r"unter)[^\s.,;:<]+){0,2}? (?:von|durch|des|der)"
            r"(?: [^\s.;:<]+){0,2}?"
        ),
        (
            r"(?:in szene gesetzt|freigespielt|bedient|angespielt|geschickt|lanciert|eingesetzt|mustergultig|"
            r"steil geschickt) "
            r"(?:von|durch)"
        ),
        r"assist:?",
        r"(?:kombination|zusammenspiel|doppelpass) mit",
    ),
    Role.BEATEN: (
        r"[a-z]*(?:torhuter|tormann|torwart|keeper|goalie|schlussmann|torfrau|torhuterin)",
        r"(?:torhuter|tormann|torwart|keeper|goalie|schlussmann|keeper-|-keeper|-goalie|-torhuter|-tormann)",
        (
            "(?:vorbei an|chancenlos(?:en)?|machtlos(?:en)?|geschlagenen|herauseilenden|herausstürzenden|"
            "herauslaufenden|herausgeeilten|herausgelaufenen|machtlosen|verdutzten|verdatterten)"
            r"(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2}?"
        ),
        (
            r"\b(?:an|uber|gegen|durch die (?:beine|"
            r"hande) von)(?: [^\s.;:<]+){0,2}? (?=<\d+>[^.;:<]{0,30}? (?:vorbei|hinweg|"
            r"vorbeischob|vorbeilegte|hindurch|im eins gegen eins))"
        ),
        (
            r"\b(?:uberwand|uberwindet|bezwang|bezwingt|uberlistete|uberlistet|verlud|verladt|tunnelte|tunnelt|"
            r"umkurvte|"
            r"umkurvt|umspielte|umspielt|uberlupfte|uberlupft|schlug|versetzte)(?: <\d+>)?(?: (?:torhuter|keeper|"
            r"goalie|tormann|torwart|schlussmann|den|dem|herauseilenden|gaste-?\w*|heim-?\w*|chancenlosen|"
            r"[a-z]+(?:keeper|goalie|torhuter|torwart|tormann|schlussmann))){0,3} (?=<\d+>(?! zu\b| jubeln| die |"
            rf" mit |{_HIS_OBJECT})[^.;:<]{{0,50}}"
            r"(?: keine (?:abwehr)?(?:chance|moglichkeit)| und| ins| zum|,|\.|$| mit| aus))(?<=> )"
        ),
        (
            r"(?<=<\d> )(?:und )?(?:uberwand|bezwang|tunnelte|umkurvte|umspielte|verlud|uberlistete|uberlupfte|"
            r"umkurvt|umspielt|"
            r"liess|lasst) (?=<\d+>)"
        ),
        (
            r"(?:und|dann|dazwischen,|durch,|auf,|,) (?:[a-z]+ )?(?:uberwand|bezwang|tunnelte|umkurvte|umspielte|"
            r"verlud|uberlistete|"
            r"uberlupfte|umkurvt|umspielt|uberwindet|bezwingt|liess|lasst)(?<!bedient, "
            r"liess)(?<!freigespielt, liess)(?: (?:torhuter|keeper|goalie|tormann|"
            r"torwart|schlussmann|"
            r"auch|noch|den|herauseilenden))*"
        ),
        (
            r"\b(?:liess|lasst|lassen)(?: [^\s.;:<]+){0,3}? (?=<\d+>[^.;:<]{0,50} keine (?:abwehr)?(?:chance|"
            r"moglichkeit))"
        ),
    ),
    Role.FOULED: (
        r"\b(?:an|von) (?=<\d+> (?:verschuldet|verursacht|herausgeholt|begangen)e[nmrs]? )",
        (
            "(?:foul|attacke|tackling|einsteigen|vergehen|tatlichkeit|rempler|notbremse|"
            r"hands)(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,4}? (?:an|gegen|am)(?: (?:\d+[.:]\d*|"
            r"[^\s.;:<]+)){0,2}?"
        ),
    ),
    Role.CONCEDED: (
        (
            r"(?:foul|attacke|tackling|hand|handspiel|hands|vergehen|notbremse)(?: (?:\d+[.:]\d*|"
            r"[^\s.;:<]+)){0,2}? (?:von|durch)"
        ),
        r"(?:gefoult|gelegt|niedergerissen|umgerissen|zu fall gebracht) von",
        (
            r"von (?=<\d+>(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,4} (?:gefoult|gelegt|niedergerissen|"
            "umgerissen|zu fall|umgestossen))"
        ),
    ),
    Role.OPPONENT: (
        (
            r"\b(?:fing|erlief|spritzte|antizipierte)(?: [^\s.;:<]+){0,3}? (?:ruckpass|pass|zuspiel|anspiel|"
            r"querpass|abspiel) von"
        ),
        (
            r"\b(?:zu kurzer|zu kurzen|missgluckter?n?|verungluckter?n?|ungenauer?n?) (?:ruckpass|pass|zuspiel|"
            r"abwurf|abschlag|abspiel) von"
        ),
        (
            "(?:fehler|patzer|abgefalscht (?:von|durch)|fehlpass|ballverlust|schnitzer|aussetzer|"
            r"abgefalschte|stellungsfehler)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2}? (?:von|durch)?"
        ),
        r"\b(?:sein|ihr)e[nmr] (?:[a-z]+en )?(?:gegenspieler|gegner|bewacher|widersacher|kontrahenten)(?:in)?",
        r"\b(?:hoher|schneller|fruher|eher) (?:als|am ball als)",
    ),
    Role.COACH: (
        (
            "(?:trainer|coach|cheftrainer|teamchef|chefcoach|interimstrainer|ubungsleiter|"
            r"bundestrainer|nationaltrainer|trainer-\w+|cheftrainers|trainers)"
        ),
        (
            "(?:elf|equipe|team|mannschaft|truppe|schutzlinge|mannen|jungs) (?:von|um|"
            "unter)(?: trainer| coach| chefcoach)?"
        ),
        r"\bunter",
        r"trainiert von",
        r"\bvon (?=<\d+> (?:trainiert|gecoacht|betreut|gecoachte|trainierte))",
    ),
    Role.REFEREE: (
        (
            r"(?:schiedsrichter(?:in)?|\bsr\b\.?|referee|unparteiische[rn]?|spielleiter|schiri|"
            r"schiedsrichter-\w+)(?: (?!(?:zeig|gab|gibt|verw[ia]|schick|stell|pfiff|entschied|liess|lasst|"
            r"hatte|sah|"
            r"sprach|ahnd|belohn|bestraf|ermahn|nahm|hielt|annull|zuckt|zog|gegen|dem|den|schloss|warf))"
            r"(?:\d+[.:]\d*|[^\s.;:<]+)){0,1}?:?"
        ),
    ),
    Role.OFFICIAL: (
        (
            r"(?:linienrichter|assistent|schiedsrichter-assistent|vierter offizieller|\bvar\b|"
            "videoassistent|linienrichter)"
        ),
    ),
    Role.SENT_OFF: (
        (
            "(?:rot(?:e karte)?|gelb-rot|gelb-rote karte|platzverweis|ausschluss|ausgeschlossen|"
            r"vom platz|rote karten?|feldverweis)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2}? ?(?:fur|"
            r"gegen|an|von|fur den|:)?(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2}?"
        ),
        (
            r"\b(?:sah|sieht|kassierte|kassiert|flog|fliegt)(?: (?:doch|auch|noch|dann|dabei|"
            "zudem|sogar|ausgerechnet))*"
        ),
        (
            r"(?:notbremse|foul|tatlichkeit|grobes foul|nachtreten|"
            r"vergehen)(?: [^\s.;:<]+){0,3}? von (?=<\d+>[^.;]{0,80}? "
            r"(?:rot\b|rote karte|platzverweis|ampelkarte))"
        ),
        (
            rf"(?:schickte|stellte|verwies|schickt|stellt|"
            rf"verweist) (?=<\d+>(?:{PLAIN_WORDS}){{0,10}}? (?:vom (?:platz|feld)|in die kabine|"
            r"unter die dusche|des feldes|zum duschen|mit (?:gelb-)?rot))"
        ),
        r"(?:schickte|stellte|stellt|schickt)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2}?(?=$)",
    ),
    Role.MISSED: (
        r"(?:elfmeter|strafstoss|elfer|penalty|foulelfmeter|handelfmeter)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2}? von",
        (
            r"(?:parierte|parierte|hielt|pariert|halt|entscharfte|entscharft)(?: (?:\d+[.:]\d*|"
            r"[^\s.;:<]+)){0,2}? (?:elfmeter|strafstoss|elfer|penalty|"
            r"foulelfmeter)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,1}? von"
        ),
    ),
    Role.CAME_ON: (r"(?:eingewechselte[rn]?|eingewechselt|joker|einwechselspieler|debutant|kam|brachte)",),
    Role.WENT_OFF: (
        (
            r"(?:(?:kam|kommt|neu|eingewechselt|ersatz)(?: [^\s.;:<]+){0,4} fur|ersetzte|statt|"
            r"anstelle von|anstatt)"
        ),
    ),
    Role.SAVED: (
        r"(?:parade|paraden|glanzparade|grosstat) von",
        (
            r"(?:parierte|pariert|(?<!punkt )(?<!sieg )(?<!remis )(?:rettete|rettet)|klarte|"
            r"wehrte)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,1}?"
        ),
        (
            r"\b(?:halt|hielt)(?: [^\s.;:<]+)? (?=<\d+>(?! [^.;:<]{0,30}(?:den (?:fuss|kopf|schlappen)|hin\b|"
            r"drauf\b)))"
        ),
    ),
}
"""Words right before a name, by the part they give it."""
