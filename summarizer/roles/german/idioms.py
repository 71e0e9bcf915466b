"""Ways of telling a part beyond plain German verbs: where the ball ends, and how reports paraphrase."""

from __future__ import annotations

from summarizer.roles.german.pieces import CLEARS, GOAL
from summarizer.roles.vocabulary import Idioms, Role

IDIOMS = Idioms(
    scores=(
        (
            r"\b(?:liess|lasst)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,8}? (?:das|den|die) (?:\d+ ?: ?\d+|[a-z]*treffer|"
            r"[a-z]*tor|"
            r"ausgleich|fuhrung) folgen\b"
        ),
        (
            r"\b(?:eroffnete|eroffnet|leitete|komplettierte|beendete|beschloss|vollendete|besiegelte|besiegelt|"
            r"fixierte)\b"
            r"(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,4}? (?:torreigen|torefestival|torfestival|torreigens|schutzenfest|"
            r"endstand|"
            r"\d+ ?: ?\d+(?:-endstand)?|hattrick|dreierpack|doppelpack)\b"
        ),
        r"\bwar(?: <\d+>)? (?:fur [^.;:<]{1,40} )?(?:zustandig|verantwortlich)\b(?! gewesen)",
        (
            r"(?:vom (?:elfmeter)?punkt|elfmeter|strafstoss|elfer|penalty)[^.;<]{0,40} (?:blieb|bleibt)"
            r"(?: [^\s.;:]+){1,4}? (?:eiskalt|cool|ruhig|souveran|nervenstark)\b"
        ),
        (
            r"\b(?:bestrafte|bestraft|nutzte|nutzt|ahndete|ausnutzte)\b(?! (?:niemand|nicht))(?: [^\s.;:]+){1,6}? "
            r"(?:eiskalt|gnadenlos|konsequent|prompt|postwendend|kaltschnauzig|clever)\b"
        ),
        (
            r"\b(?:eiskalt|gnadenlos|konsequent|prompt|kaltschnauzig|clever) (?:[^\s.;:<]+ ){0,3}?(?:nutzte|"
            r"ausnutzte|bestrafte|nutzen konnte)\b"
        ),
        (
            r"\b(?:brachte|brachten|bringt|schoss|kopfte)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,10}? (?:nach vorne?|in "
            r"vorsprung|"
            r"auf die siegerstrasse|auf siegkurs|zuruck in die partie|zuruck ins spiel)\b"
        ),
        (
            r"\b(?:hatte|hat)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,10}? (?:nach vorne?|auf die siegerstrasse|in fuhrung|"
            r"in front) (?:gebracht|geschossen|gekopft)\b"
        ),
        r"\bknipste\b|\bscorte\b|\bnetzte\b",
        (
            r"\b(?:verlangerte|verlangert)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,6}? (?:ins (?:[a-z]+ )?(?:tor|netz|eck)|"
            r"in die maschen|zum \d)"
        ),
        (
            r"\b(?:sagt|sagte) (?:artig )?danke\b|\bbedankte sich (?:und|"
            rf"mit (?:[^\s.;:<]+ ){{0,3}}?{GOAL})\b"
        ),
        (
            r"\b(?:die nerven|die ruhe|die ubersicht|den uberblick|kuhlen kopf|einen kuhlen kopf) (?:behielt|bewahrte|"
            r"behalt|bewahrt)\b"
        ),
        (
            r"\b(?:behielt|bewahrte|behalt|bewahrt)(?: [^\s,.;:<]+){0,4}? (?:die nerven|die ruhe|die ubersicht|"
            r"(?:einen )?kuhlen kopf)\b"
        ),
        r"\bblieb (?:ganz |vom punkt )?(?:eiskalt|cool)\b|\bbehielt die nerven\b",
        r"\bhielt (?:nur noch )?den (?:fuss|kopf|schadel|schlappen|stiefel) hin\b",
        r"\bfalscht\w*(?: [^\s.;:]+){0,8}? ins eigene (?:tor|netz|gehause)",
        (
            r"\b(?:beforderte|befordert|zirkelte|zirkelt|schlenzte|schlenzt|kopfte|kopft|schob|schiebt|hammerte|jagte|"
            r"drosch|wuchtete|nickte|lupfte|spitzelte|druckte|lenkte|setzte|drehte|versenkte|knallte|donnerte)\b"
            r"(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,14}? (?:in den (?:eigenen )?(?:winkel|knick|kasten)|ins (?:lange|"
            r"kurze|linke|"
            r"rechte|leere|verwaiste)?\s?(?:eck|tor(?!aus|raum)|netz)|"
            r"uber die mauer|zum ausgleich|zur fuhrung|zum sieg|"
            r"zum endstand|"
            r"zum (?:\d+[:]\d+)|uberlegt ein|trocken ein|lassig ein|ein\b)"
        ),
        r"\b(?:verwandelte|verwandelt) (?:sicher|souveran|eiskalt|cool|trocken|den|zum|vom)",
        (
            r"\bschloss\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,10}? (?:zur|zum) (?:[^\s.;:]+ )?(?:fuhrung|\d+:\d+|ausgleich|"
            r"entscheidung)"
        ),
        r"\bholte\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,10}? (?:verwandelten freistoss|verwandelten elfmeter)(?: nach)?",
        r"\bliess\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,9}? keine (?:abwehr)?chance",
        (
            r"\btraf\b(?! (?:nur|den pfosten|die latte|auf))(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,5}? (?:zum|zur|per|"
            r"mit|doppelt|"
            r"sehenswert|nach)"
        ),
        rf"\b(?:stand|war) (?:goldrichtig|zur stelle|richtig)\b(?! gekleidet|{CLEARS})",
        r"\berlost\w*\b|\bmachte den deckel drauf|\bsorgte fur (?:den|die|das)",
    ),
    passes=(
        (
            r"\b(?:legte|legt|spielte|spielt|gab|gibt|brachte|bringt|passte|passt|schob|schiebt|flankte|flankt)"
            r" (?:(?:den ball|das leder|die kugel|das spielgerat|ihn|flach|scharf|prazise|mustergultig|uberlegt) ){0,2}"
            r"(?:in (?:die|den) (?:mitte|ruckraum|strafraum|funfmeterraum|funfer|sechzehner|lauf|rucken der abwehr)|"
            r"zuruck|quer|nach innen|zur mitte|herein|hinein|vors tor|vor das tor)\b(?! (?:ins|in den winkel))"
        ),
        (
            r"\b(?:verlangerte|verlangert|leitete weiter|leitet weiter|kopfballverlangerung)\b(?: (?:am|per kopf|"
            r"mit dem kopf|an den)|$|,| auf)"
        ),
        r"\b(?:steckte|steckt)\b(?: [^\s.;:]+){0,6}? durch\b",
        r"\bauf die reise geschickt\b",
        (
            r"\b(?:passte|passt|flankte|flankt|spielte|legte) in (?:den rucken der abwehr|die mitte|den strafraum|"
            r"den ruckraum)"
        ),
        r"\b(?:hatte|hat) (?:[^\s.;:<]+ ){0,5}?(?:quergelegt|vorgelegt|aufgelegt|abgelegt|geflankt|vorbereitet)",
    ),
    before={
        Role.SCORER: (
            (
                r"(?:schuss|kopfball|freistoss|heber|versuch|ball|volley|flanke|ecke|hammer|kracher|abschluss|lupfer|"
                r"schlenzer) (?:von|des) (?=<\d+>,?(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,8}? (?:im (?:[a-z]+ "
                r"){0,2}?(?:knick|winkel|"
                r"giebel|[a-z]*eck|netz|kasten)\b|in (?:den|die) (?:[a-z]+ ){0,2}?(?:knick|winkel|giebel|maschen)|"
                r"unter die latte|hinter die linie))"
            ),
            (
                r"\b(?:rutschte|flutschte|glitt|rutscht|flutscht)(?: [^\s.;:<]+){0,5}? (?:[a-z]*schuss|ball|"
                r"[a-z]*freistoss|"
                r"kopfball|heber|flanke) von (?=<\d+> (?:durch die (?:hosentrager|finger|beine|hande|handschuhe|arme)|"
                r"unter dem korper|uber die (?:linie|finger)))"
            ),
            (
                r"\b(?:gegen|bei) (?:den|dem|einen|einem)(?: [^\s.;:<]+){0,2}? [a-z]*(?:schuss|kopfball|freistoss|"
                r"heber|"
                r"volley|lupfer|abschluss|strafstoss|elfmeter) von (?=<\d+>[^.;:<]{0,40} (?:machtlos|geschlagen geben|"
                r"keine (?:abwehr)?chance|chancenlos|das nachsehen))"
            ),
            (
                r"\b(?:legte|legt|servierte) (?:<\d+>|er|sie|der)(?: [a-z-]+){0,2} (?=<\d+> (?:das|den|die|zum) "
                r"(?:[^.;:<]|(?<=\d):){1,40} auf\b)"
            ),
            r"<\d+> (?:legte|legt)(?: [a-z-]+){0,3} (?=<\d+> (?:das|den|die|zum) (?:[^.;:<]|(?<=\d):){1,40} auf\b)",
            (
                r"\b(?:[a-z]*(?:fehler|patzer|schnitzer|ballverlust|fehlpass|ruckpass|abpraller|nachschuss|"
                r"flanke|ecke|pass|hereingabe|elfmeter|strafstoss|freistoss|einladung|geschenk|zuspiel|vorlage)) ?,? "
                r"(?:den|die|das) (?=<\d+>(?: [^\s.;:<]+){0,6}? (?:zu[mr] (?:\d|[a-z]*ausgleich|[a-z]*fuhrung|"
                r"anschluss)"
                r"[^.;:<]{0,20}(?:nutz|verw|versenk|vollend|einsch|verlang)|eiskalt|sicher verw|souveran verw|"
                r"(?:verwandelte|verwertete|versenkte|bestrafte|ausnutzte|annahm und)))"
            ),
            (
                r"\b(?:kopfball|schuss|flachschuss|abschluss|volley|nachschuss) (?=<\d+>,? ?(?:-|und)? ?(?:tor\b|"
                r"drin\b|\d ?: ?\d))"
            ),
            (
                r"(?:erstes|erster|zweites|zweiter|drittes|dritter|premieren)-?(?:[^\s,.;:<]+ ){0,1}? ?(?:[a-z]*tor|"
                r"[a-z]*treffer)(?: (?:<t?\d+>|[^\s,.;:<]+)){0,5}? fur"
            ),
            (
                r"(?:freistoss|ecke|eckball|flanke|schuss|heber|kopfball|distanzschuss) (?:von|"
                r"des) (?=<\d+>,?(?: [^.;:<]+?)? "
                r"(?:landete|landet|schlug|zappelte|flog|ging|fand|senkte|rutschte|trudelte|sprang|"
                r"prallte)[^.;:<]{0,40} (?:im (?:netz|tor|"
                r"[a-z]*eck|winkel|kasten)|ins (?:netz|tor|[a-z]*eck)|in den (?:winkel|maschen)|den weg ins))"
            ),
            r"(?:kopf|fuss|stirn|schadel) von (?=<\d+>,? ?(?:und|:|–|-) [^.;<]{0,20}\d:\d)",
            (
                r"\b(?:uberwand|uberwindet|bezwang|bezwingt|uberlistete|uberlistet|verlud|uberlupfte|tunnelte|"
                r"dupierte|uberraschte)"
                r" (?=<\d+>(?: (?!und|nach|auf)[^\s,.;:<]+){1,4} (?:<\d|torhuter|keeper|goalie|tormann|torwart|"
                r"schlussmann))"
            ),
        ),
        Role.FOULED: (
            r"(?:herausgeholt|herausgeholten|erarbeitet|erarbeiteten)(?: [^\s,.;:<]+){0,2}? (?:von|durch)",
            r"\bvon (?=<\d+> (?:herausgeholt|erarbeitet|provoziert))",
        ),
        Role.OPPONENT: (
            (
                r"\b(?:unterlief|passierte)(?: [^\s.;:<]+){0,6}? (?=<\d+>(?: [^\s.;:<]+){0,5} (?:[a-z]*fehler|"
                r"patzer|schnitzer|[a-z]*pass|bock)\b)"
            ),
            r"(?:fehlpass|ballverlust|abgefangen\w*|fing)(?: [^\s,.;:<]+){0,4}? von",
            r"(?:setzte|setzt) sich(?: [^\s,.;:<]+){0,3}? gegen",
            (
                r"<\d+> (?:[^\s,.;:<]+ ){0,2}?(?:umkurv|umdribbel|umspiel|uberlief|uberlauf|dupier|entwisch|enteil|"
                r"entkam|"
                r"vernasch)\w*(?: [^\s,.;:<]+){0,2}?"
            ),
            (
                r"(?:liess|lasst|spielte|tanzte|"
                r"nahm)(?: [^\s,.;:<]+){0,1}? (?=<\d+>(?: [^\s,.;:<]+){0,2}? (?:stehen|aussteigen|"
                r"alt aussehen|ins leere laufen|hinter sich|aus\b))"
            ),
        ),
        Role.ASSIST: (
            (
                r"\b(?:steckte|steckt|legte|legt|spielte|spielt|passte|passt|flankte|flankt|gab|schob) "
                r"(?=<\d+> (?:[^\s.;:<]+ ){0,4}?(?:auf|fur|zu|in den lauf von) <\d+>(?: [^\s.;:<]+){0,2}? "
                r"(?:durch|ab|quer|zuruck|auf|weiter)\b)"
            ),
            r"\b(?:bediente|bedient|fand|findet|schickte|schickt|lancierte|lanciert) (?=<\d+> (?:[a-z-]+ ){0,3}?<\d+>)",
            (
                r"\b(?:legte|legt|servierte) (?=<\d+>(?: [a-z-]+){0,2} <\d+> (?:das|den|die|zum) (?:[^.;:<]|"
                r"(?<=\d):){1,40} "
                r"auf\b)"
            ),
            r"\b(?:bereitete|bereitet) (?=<\d+>(?: [^\s.;:<]+){0,5} vor\b)",
            (
                r"\b(?:flanke|pass|ecke|hereingabe|zuspiel|freistoss|ablage|querpass|steilpass) (?=<\d+>, "
                r"(?:kopfball|schuss|[a-z]*schuss|abschluss|volley) <)"
            ),
            (
                r"(?:langen|weiten|hohen|steilen|klugen|genauen|flachen)? ?(?:ball|flanke|pass|zuspiel|"
                r"hereingabe|freistoss|"
                r"ecke|eckball|vorlage|konter) (?:von|uber)"
            ),
        ),
        Role.COACH: (
            (
                r"(?:[a-z]*-)?(?:gaste|heim|spieler|chef|interims|erfolgs|cheftrainer|ex)?(?:trainer(?:in)?|"
                r"coach|ubungsleiter|"
                r"teamchef|fussballlehrer)(?: [^\s.;:<]+){0,2}?,?"
            ),
            r"(?:pendant|gegenuber|amtskollege|trainerkollege|nachfolger|gegenpart),?",
            r"(?:gute nachricht|glucksfall|personalsorgen|sorgen|option)(?: [^\s.;:<]+){0,2}? fur",
        ),
        Role.REFEREE: (
            (
                r"(?:schiedsrichter(?:in)?|schiri|referee|unparteiische[rn]?|\bsr)(?: (?!(?:zeig|gab|gibt|"
                r"verw[ia]|schick|"
                r"stell|pfiff|entschied|liess|lasst|hatte|sah|sprach|ahnd|belohn|bestraf|ermahn|nahm|hielt|annull|"
                r"zuckt|zog|"
                r"gegen|dem|den|schloss|warf))[^\s.;:<]+){0,1}?:?,?"
            ),
            (
                r"(?:schiedsrichter(?:in)?|schiri|referee|unparteiische[rn]?|spielleiter|leiter)(?: [^\s.;:<]+){0,3} "
                r"(?:ist|war|wird)(?: (?:der|die)(?: [^\s.;:<]+){1,2})?"
            ),
            r"(?:geleitet|gepfiffen|angepfiffen)(?: [^\s.;:<]+){0,6}? (?:von|vom)",
            r"(?:leitung|spielleitung|pfeife)(?: [^\s.;:<]+){0,2} (?:hat|hatte|von|liegt bei|ubernimmt)",
            (
                r"(?:spiel|partie|begegnung|finale|duell|derby|match) (?:pfeift|leitet|leitete|pfiff)(?: (?:der|"
                r"die) [a-z]+)?"
            ),
        ),
        Role.OFFICIAL: (r"(?:assistenten?|linienrichter(?:in)?|vierter offizieller|assistiert(?: [^\s.;:<]+)? von):?",),
        Role.SENT_OFF: (
            r"(?:gelb-rot|gelb-rote karte|rote karte|rot|platzverweis|ampelkarte)(?: (?:fur|gegen|an|sah))?:?",
            r"\b(?:als|weil|nachdem)(?=(?: [^\s.;:<]+)* <\d+>(?: [^\s.;:]+){0,12} (?:gelb-rot|rot|ampelkarte))",
        ),
        Role.MISSED: (r"(?:halt|hielt|parierte|pariert|entscharfte)(?: [^\s.;:<]+){0,3}? (?:elfmeter|strafstoss) von",),
    },
    after={
        Role.SCORER: (
            (
                r",? (?:dessen|deren)(?: (?:[a-z]+e[rnms]? )?)[a-z-]*(?:schuss|kopfball|freistoss|heber|versuch|lupfer|"
                r"schlenzer|volley|abschluss|hammer|flanke|ecke)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,10}? (?:im "
                r"(?:[a-z]+ ){0,2}?"
                r"(?:netz|tor|knick|winkel|[a-z]*eck|kasten)\b|ins (?:[a-z]+ ){0,2}?(?:netz|tor|[a-z]*eck)\b|in "
                r"den winkel)"
            ),
        ),
        Role.REFEREE: (
            (
                r" (?:leitet|leitete|pfeift|pfiff) (?:die|das|den|am)(?: [^\s.;:<]+){0,3}? (?:partie|spiel|begegnung|"
                r"finale|duell|derby|match)"
            ),
        ),
        Role.COACH: (
            r",? \(?(?:der |die )?(?:(?:chef|spieler|interims|gaste|heim)?trainer(?:in)?|coach|teamchef)\b",
            (
                r",? \(?(?:der )?(?!(?:co|ex|assistenz|torwart|tormann|torhuter|athletik|fitness|nachwuchs|u)-)"
                r"(?:<t\d+>|[a-z]+)-(?:chef)?(?:trainer(?:in)?|coach|teamchef)\b"
            ),
            (
                r" (?:stellte um|setzte auf|vertraute|verzichtete|rotierte|nominierte|"
                r"brachte (?=<\d+>(?: [^\s.;:<]+){0,3} (?:fur|statt)))"
            ),
            r"(?: [^\s.;:<]+){0,6} (?:auf der bank|an der seitenlinie) (?:des |der |von |vom |bei |beim )<t\d+>",
        ),
        Role.SENT_OFF: (
            (
                r"(?: [^\s.;:]+){0,12}? (?:mit (?:gelb-)?rot(?:er karte)?(?: vom platz)?|die (?:gelb-)?rote karte|"
                r"vom platz (?:geflogen|gestellt|musste)|gelb-rot|die ampelkarte)"
            ),
        ),
        Role.MISSED: (
            (
                r" (?:trat|tritt|lief|lauft) zum (?:straf|elf|foulelf|handelf)\w+ an,? (?:und|aber|doch)"
                r"(?: [^\s.;:<]+){0,4}? (?:vergab|verschoss|scheiterte|daruber|vorbei|uber (?:das tor|die latte)|"
                r"an (?:den pfosten|die latte)|neben das tor)"
            ),
            (
                r"(?: [^\s.;:<]+){0,14}? (?:jagte|schoss|setzte|drosch|hob|knallte|vergab|verschoss|scheiterte)"
                r"(?: [^\s.;:<]+){0,4}? (?:strafstoss|elfmeter|handelfmeter|foulelfmeter|vom punkt)"
            ),
            r"(?: [^\s.;:<]+){0,3}? (?:vergab|verschoss|vergibt|verschiesst)",
        ),
    },
    own_goal=(r"in den eigenen", r"ins eigene", r"eigene (?:tor)?linie"),
)
