"""Who did what, in plain German words."""

from __future__ import annotations

from summarizer.roles.vocabulary import Role, Vocabulary

_GOAL = (
    "(?:tor|tore|treffer|fuhrungstreffer|fuhrung|ausgleich|ausgleichstreffer|"
    "anschlusstreffer|anschluss|siegtreffer|siegtor|doppelpack|hattrick|"
    "dreierpack|eigentor|traumtor|kopfballtor|elfmetertor|fuhrungstor|ausgleichstor|"
    "goldtor|erlosung|schlusspunkt|entscheidung|"
    r"vorentscheidung|ehrentreffer|endstand|endergebnis|schlusspunkte?|torreigen|fuhrungstore?|"
    r"\d ?[-:] ?\d(?:-[a-z]+)?)"
)
_SHOT = (
    "(?:schuss|kopfball|volley|elfmeter|foulelfmeter|handelfmeter|strafstoss|freistoss|"
    "abstauber|heber|lupfer|distanzschuss|flachschuss|linksschuss|rechtsschuss|schlenzer|"
    "fallruckzieher|kopfstoss|schusses|versuch|nachschuss)"
)
_DELIVERY = (
    "(?:flanke|zuspiel|pass|vorlage|ecke|eckball|corner|freistoss|hereingabe|steilpass|"
    "querpass|vorarbeit|assist|einwurf|ablage|"
    "kopfballverlangerung|verlangerung|ruckpass|doppelpass|traumpass|steckpass|"
    "stanglpass|lochpass|heber|idealpass|massflanke|freistossflanke|"
    "einzelleistung|abwurf|abschlag|kombination|rueckgabe|schnittstellenpass|"
    "zuckerpass|brustablage|hackenablage)"
)
_OF = r"(?:von|durch|des|vom)"
_HIS_OBJECT = (
    r" (?:noch |auch |dann |dabei )?(?:den|dem|seinen|ihren|zwei|drei|gleich|sogar|einen|torhuter|torwart|keeper|"
    r"goalie)"
    r"(?: [a-z]+){0,3}? ?(?:[a-z-]*torhuter|[a-z-]*torwart|[a-z-]*keeper|goalie|schlussmann|tormann|"
    r"[a-z]*spieler[a-z]*|"
    r"[a-z]*verteidiger|bewacher|mann|<\d)"
)
"""An object right after a name, which is then the subject of the verb before it: "umkurvte Kern den Torwart"."""
_WOOD = (
    r"(?: [^\s.;:<]+){0,3} (?:den|die|das|ans?) "
    r"(?:[a-z]*pfosten|[a-z]*latte|[a-z]*stange|aluminium|aussennetz|lattenkreuz)"
)
"""What is hit that is no goal, behind the name: "traf Kern nur den Pfosten"."""
_NOT_HIS = (
    r"(?<!chance )(?<!moglichkeit )(?<!gelegenheit )(?<!ecke )(?<!pass )(?<!vorlage )(?<!assist )(?<!flanke )"
    r"(?<!vorarbeit )(?<!zuspiel )(?<!patzer )(?<!fehler )(?<!eckball )(?<!hereingabe )(?<!chancen )"
)
"""Nouns before "zum 2:0" that make its subject someone else than the scorer, or no goal at all."""
_PLAIN = r"(?: (?:\d+[.:]\d*|[^\s.;:<]+))"
"""One word that is no name, with the stop of an ordinal in it."""
_CLEARS = (
    r",? (?:und|um)(?: [^\s.;:<]+){0,2}? (?:zu )?(?:klar|rettet|verhinder|wehrt|block|parier|entscharf|bereinig|hielt)"
)
"""What goes on after "zur stelle" where somebody keeps a goal out."""
_PLACES = (
    (
        r"(?:ins|in das) (?:[a-z]+ ){0,3}?(?:[a-z]*netz|tor|eck|ecke|[a-z]+eck|dreieck|gehause|gluck|schwarze|volle)\b"
        r"(?<!aussennetz)(?! aus\b)"
    ),
    (
        r"in (?:die|den) (?:[a-z]+ ){0,3}?(?:maschen|winkel|torwinkel|knick|kasten|giebel|[a-z]*eck|[a-z]*ecke|"
        r"tormaschen)\b"
    ),
    r"im (?:[a-z]+ ){0,3}?(?:winkel|torwinkel|[a-z]*eck|netz|kasten|knick|gehause)\b(?! aus\b)",
    r"unter (?:die|der) (?:[a-z]*)?latte\b",
    r"(?:uber|hinter) die (?:eigene )?(?:tor)?linie\b",
    r"(?:zappelt\w*|zappeln|einschlagen|schlug|schlagt)\b(?: [^\s.;:<]+){0,5}? (?:im|ein)\b",
)
_ENDS = (
    (
        rf"{_NOT_HIS}zu[mr] (?:[a-z]+en ){{0,2}}?(?:\d+ ?[-:] ?\d+|fuhrung|[a-z]*fuhrung|ausgleich|[a-z]*ausgleich|"
        r"[a-z]*anschluss\w*|endstand|entscheidung|vorentscheidung|schlusspunkt|siegtreffer|endergebnis|"
        r"(?:fuhrungs|ausgleichs|sieg|ehren)?(?:treffer|tor))\b(?! (?:beizutragen|fehlte|reichte|fuhrte))"
    ),
    r"auf \d+ ?[-:] ?\d+\b(?! (?:heran|zuruck))",
    (
        r"\bein(?:schob|kopfte|netzte|schoss|nickte|druckte|kopfelte|lochte|wuchtete|hammerte|schiebt|kopft|"
        r"netzt|schiesst|"
        r"nickt|geschoben|gekopft|genetzt|geschossen|genickt|zuschieben|zukopfen|zunicken|zuschiessen|zunetzen|"
        r"schieben|"
        r"kopfen|nicken|netzen|schiessen|drucken|kopfeln|schenkte|geschenkt|schweissen|schweisste)\b"
    ),
    (
        r"\b(?:abstaubte|abstauben|abgestaubt|abzustauben|abschloss|abgeschlossen|vollendete|vollenden|vollendet|"
        r"vollstreckte|vollstrecken|verwertete|verwerten|verwertet|verwandelte|verwandeln|verwandelt|versenkte|"
        r"versenken|"
        r"versenkt|egalisierte|egalisiert|verkurzte|verkurzt|verkurzen|erhohte|erhoht|erhohen|ausglich|nachlegte|"
        r"markierte|traf|netzte|netzt|einlochte|skorte|zuschlug|skorerte|eindruckte)\b"
        r"(?!(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,6} (?:nur|lediglich|den pfosten|die latte|aluminium|"
        r"das aussennetz))(?! (?:nur|den pfosten|"
        r"die latte|lediglich|das aussennetz|auf(?! flanke| vorlage| zuspiel| pass)))"
    ),
    r"\b(?:staubte|staubt|schloss|schliesst)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,12}? ab\b",
    (
        r"\b(?:schlug|schlagt|legte|legt|schlug|drehte) (?:(?:\d+[.:]\d*|[^\s.;:]+) ){0,6}?(?:zu|"
        r"nach)\b(?=[ ,.!]*(?:$|[,.!]|als|und|"
        r"per|mit|nach|zum))"
    ),
    (
        r"\b(?:kopfelte|kopfelt|kopfte|netzte|nickte|schob|druckte|hammerte|schoss|schweisste|wuchtete|bugsierte|"
        r"lochte|setzte|"
        r"grätschte|spitzelte|stocherte|drosch|jagte|donnerte|nagelte|zimmerte|schmetterte|zwirbelte|zirkelte|"
        r"streichelte|"
        r"schlenzte|lupfte|hob|chippte|schnippelte|schiebt|kopft|druckt|schiesst|nickt|kopfelt|jagt|hammert|zirkelt|"
        r"schlenzt)\b"
        r"(?:(?: (?:\d+[.:]\d*|[^\s.;:<]+)| <t?\d+>){0,14}? (?:ein|rein|hinein)\b)"
    ),
    r"\b(?:nahm|nimmt) (?:(?:\d+[.:]\d*|[^\s.;:]+) ){0,6}?volley|\bvolley nahm\b",
    r"\b(?:liess|lasst)\b(?:[^.;:]|(?<=\d)[.:]){0,90}? jubeln\b|\bjubeln liess\b",
    (
        r"\b(?:belohnte|kronte|belohnt|kront|feierte|schnurte|schnurt)\b(?:(?! nicht | kein)(?:[^.;:]|"
        r"(?<=\d)[.:])){0,80}?"
        r"(?:treffer|tor|doppelpack|hattrick|dreierpack|\d+ ?[-:] ?\d+)\b"
    ),
    (
        r"\bmit (?:seinem|ihrem|dem|einem) (?:[^\s.;:<]+ ){0,3}?(?:[a-z]*tor|[a-z]*treffer|doppelpack|hattrick|"
        r"dreierpack)\b"
        r"(?! (?:aus abseits))"
    ),
    r"\b(?:eiskalt|konsequent|gnadenlos|cool|sofort|clever|kaltschnauzig) (?:aus|zu)(?:nutzte|genutzt|nutzt)?\b",
    (
        r"\b(?:machte|macht|machten)\b(?:[^.;:]|(?<=\d)[.:]){0,80}? (?:den (?:deckel|sack)|alles klar|das (?:tor|"
        r"halbe dutzend)|die fuhrung|"
        r"die entscheidung|das \d+:\d+|den unterschied|den anfang)"
    ),
    (
        r"\b(?:musste|brauchte|hatte|musst|brauchte)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,5}? nur (?:noch |mehr "
        r")?(?:[^\s.;:]+ ){0,4}?"
        r"(?:\w*schieben|\w*kopfen|\w*halten|\w*drucken|\w*netzen|vollenden|verwerten|abstauben|\w*nicken|"
        r"\w*zuschieben)"
    ),
    (
        r"\bden (?:fuss|kopf|schlappen) hin(?:halten|hielt|zuhalten|gehalten)|"
        r"\bhielt (?:[^\s.;:]+ ){0,3}?den (?:fuss|kopf) hin"
    ),
    (
        r"\b(?:mit dem kopf|per kopf|goldrichtig|am schnellsten|im nachsetzen|am zweiten pfosten)?\s?zur stelle\b"
        rf"(?!{_CLEARS})|"
        r"\bgoldrichtig\b|\bam schnellsten (?:reagierte|schaltete|geschaltet|reagiert)|\b(?:reagierte|schaltete|"
        r"reagiert|"
        r"schaltet) am schnellsten"
    ),
    r"\b(?:liess|lasst)\b(?:[^.;:]|(?<=\d)[.:]){0,60}? keine (?:abwehr)?(?:chance|moglichkeit)",
    (
        r"\b(?:sorgte|sorgt|gesorgt|besorgte|besorgt|erzielte|erzielt|erzielten|erzielen|markierte|markiert|gelang|"
        r"gelingt|gelungen|"
        r"glückte|gluckte|verbuchte|steuerte)\b(?:(?! nicht | kein)(?:[^.;:]|(?<=\d)[.:])){0,70}?"
        rf"(?:{_GOAL}|[a-z]+treffer|[a-z]+tor|[a-z]*ausgleich|[a-z]*fuhrung|verhaltnisse|jubel|"
        r"endstand|vorsprung|schlusspunkt|paukenschlag)\b"
    ),
    (
        rf"(?:{_GOAL}|[a-z]+treffer|[a-z]+tor|[a-z]*ausgleich|"
        rf"[a-z]*fuhrung)(?:-[a-z]+)?(?: [^\s.;:<]+){{0,3}}? (?:gesorgt|erzielt|erzielte|erzielen|"
        r"besorgte|besorgt|markierte|markiert|geschossen|schoss|gemacht|machte|gelang|gelingt|bescherte|beisteuerte|"
        r"schenkte)\b"
    ),
    (
        r"\b(?:hatte|hat|haben|hatten|brachte|brachten|bringt|schoss|kopfte|schossen|wuchtete)\b(?:[^.;:]|"
        r"(?<=\d)[.:]){0,90}? (?:in front|in fuhrung|auf die "
        r"siegerstrasse|zuruck ins spiel|in vorhand|in vorlage|vorne|auf kurs)\b"
    ),
    r"\bins eigene (?:tor|netz|gehause)|\bin die eigenen maschen|\beigentor\b",
    r"\bam hochsten (?:gestiegen|stieg|sprang)|\b(?:stieg|steigt|sprang)\b(?:[^.;:]|(?<=\d)[.:]){0,60}? am hochsten",
    (
        r"\b(?:uberwand|uberwindet|bezwang|bezwingt|uberlistete|uberlupfte|tunnelte|verlud) (?:den|"
        r"dem) (?:[a-z]+ )?(?:torhuter|"
        r"keeper|goalie|tormann|torwart|schlussmann)"
    ),
    (
        r"\b(?:sehenswert|unhaltbar|humorlos|platziert|wuchtig|trocken|eiskalt|uberlegt|gefuhlvoll|abgeklart|"
        r"souveran|cool) "
        r"(?:zum|zur|ins|ein|ab|ab\b|verwandelt|vollendet|abgeschlossen|getroffen)"
    ),
    (
        r"\b(?:uberwand|bezwang|tunnelte|uberlistete|verlud|uberlupfte|dupierte|bezwungen|uberwunden)\b"
        r"(?=[ ]?(?:-|,|\.|\(|$|und))"
    ),
    r"\bliess(?:en)? sich (?:[^\s.;:<]+ ){0,5}?(?:nicht (?:\w+ )?(?:entgehen|nehmen|bitten))",
    r"\b(?:setzte|setzt)\b(?:[^.;:]|(?<=\d)[.:]){0,60}? den (?:schlusspunkt|deckel)",
    r"- \d+:\d+(?= ?[(!.]|$)",
    r"\bunhaltbar\b(?! (?:gewesen|war))",
    r"\berfolgreich\b(?! (?:verteidig|abgewehrt|gewehrt|gestaltet))",
    r"\b(?:hielt|zog|fackelte)\b(?:[^.;:]|(?<=\d)[.:]){0,60}? drauf\b",
    (
        r"\b(?:stellte|stellt)\b(?:[^.;:]|(?<=\d)[.:]){0,90}? (?:alten abstand|gleichstand|zwei-tore-vorsprung|"
        r"endstand) ?"
        r"(?:wieder )?(?:her)?"
    ),
    r"\bmit (?:dem|seinem|ihrem) (?:[a-z]+ )?\d+ ?: ?\d+",
    rf"\b(?:durfte|konnte)(?:{_PLAIN}| <\d+>){{0,14}}? jubeln\b",
    r"\b(?:zeichnete|zeichnet)\b(?:[^.;:]|(?<=\d)[.:]){0,50}? verantwortlich\b",
    r"\b(?:versenkte|versenkt|verwertete) (?:den ball|das leder|die kugel|das spielgerat|eiskalt|sicher)",
    r"\bfuhrungstreffer (?:fiel|gelang)|\bdas goldene tor\b",
)
"""What ends a telling, whatever the verb before it: the new score, the place of the ball, separable verbs."""

PLAIN = Vocabulary(
    scores=(
        (
            r"\b(?:traf|trifft|treffen|trafen|getroffen|netzte|netzt|eingenetzt|skorte|"
            r"skort)\b(?! (?:auf|man|er auf|den pfosten|die latte|nur|nur den|nur die|aus abseits|"
            "das aussennetz|die entscheidung))"
            rf"(?! <\d+>{_WOOD})"
        ),
        (
            r"\b(?:erzielte|erzielt|erzielten|markierte|markiert|besorgte|besorgt|sorgte|sorgt|"
            "schoss|schiesst|geschossen|stellte|stellt|gelang|gelingt|fixierte|fixiert|machte|"
            "macht|schnurte|schnurt|steuerte|erhohte|erhoht|verkurzte|verkurzt|"
            r"egalisierte|egalisiert)\b"
            rf"(?:(?! nicht | kein)[^.;:]){{0,60}}?(?:{_GOAL}|auf \d|zum \d|doppelpack|"
            r"alles klar)\b"
        ),
        r"\b(?:erhohte|erhoht|verkurzte|verkurzt|egalisierte|egalisiert|vollendete|vollendet)\b",
        r"\b(?:glich|gleicht)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,9}? aus\b",
        r"\bausgeglichen\b",
        r"\bausglich\b|\bausgleicht\b",
        (
            r"\b(?:brachte|bringt|schoss|schiesst|kopfte|kopft|hatte|gebracht)\b(?: (?:\d+[.:]\d*|"
            r"[^\s.;:]+)){0,14}? in (?:fuhrung|front)\b"
        ),
        r"\bin (?:fuhrung|front) (?:brachte|schoss|kopfte|gebracht)",
        (
            r"\b(?:verwandelte|verwandelt|verwertete|verwertet|vollstreckte|vollstreckt|versenkte|"
            "versenkt|abstaubte|staubte|einschob|einkopfte|einschoss|einnetzte|eingeschossen|"
            r"eingekopft|einschiebt|einkopft|uberlistete|versenken)\b"
        ),
        (
            r"\b(?:schob|schiebt|kopfte|kopft|schoss|schiesst|netzte|netzt|kickte|druckte|druckt|"
            "schlenzte|schlenzt|hammerte|hammert|jagte|jagt|lenkte|lenkt|spitzelte|bugsierte|"
            "beforderte|wuchtete|wuchtet|zirkelte|zirkelt|setzte|setzt|drosch|knallte|lupfte|"
            "lupft|hob|grätschte|staubte|zog|stocherte|stochert|traf|platzierte|vollendete|"
            r"grub)\b"
            r"(?: (?!\S+, <\d+> [a-z]+t)(?:\d+[.:]\d*|[^\s.;:]+)){0,12}? (?:ein\b|ins (?:tor|netz|kreuzeck|eck|"
            "lange eck|kurze eck|leere tor|linke eck|rechte eck|eigene tor|eigene netz|"
            "linke untere|rechte untere|gluck|schwarze)|in die maschen|im (?:tor|netz|kreuzeck|"
            r"eck)|uber die linie|unter die latte|in den (?:winkel|kasten)|zum \d|zur (?:fuhrung|"
            r"entscheidung)|in die (?:linke|rechte|kurze|lange) (?:\w+ )?ecke|am (?:torhuter|"
            "tormann|keeper|goalie) vorbei|ein$)"
        ),
        r"\b(?:liess|lasst)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,6}? keine (?:chance|abwehrchance)",
        r"\bkeine (?:abwehr)?(?:chance|moglichkeit) (?:mehr )?(?:liess|lasst|gab)\b",
        r"\bins eigene (?:tor|netz)",
        r"\b(?:machte|macht) (?:alles klar|den (?:deckel|sack)|die entscheidung)",
        rf"\bwar (?:zur stelle|erfolgreich|per kopf zur stelle)\b(?!{_CLEARS})",
        r"\bblieb (?:vom|cool|eiskalt)",
        r"\bdie kugel (?:zappelt|liegt)",
        r"\btrug sich (?:(?:\d+[.:]\d*|[^\s.;:]+) ){0,3}ein",
        r"\bschnurte (?:einen|den|seinen)",
        r"\bging(?:en)? (?:[^\s.;:]+ ){0,4}?in (?:fuhrung|front)",
        r"\bhalt den kopf hin|hielt den kopf hin",
        r"\bnickte (?:(?:\d+[.:]\d*|[^\s.;:]+) ){0,4}ein",
        *_PLACES,
        *_ENDS,
    ),
    beats=(
        (
            "(?:uberwand|uberwindet|bezwang|bezwingt|uberlistete|uberlistet|verlud|verladt|uberraschte|dupierte|"
            "dupiert|"
            "tunnelte|uberhob|schlug|schlagt|uberlupfte)"
        ),
    ),
    passes=(
        (
            r"\b(?:flankte|flankt|bediente|bedient|spielte|spielt|schickte|schickt|setzte|fand|"
            "findet|assistierte|assistiert|vorbereitete|steckte|steckt|servierte|serviert|"
            "brachte (?:den eckball|die ecke|die flanke|den freistoss)|leitete|passte|passt|"
            "ablegte|auflegte|aufgelegt|vorgelegt|vorlegte|querlegte|hebt|chippte|lancierte|lanciert|"
            "passte|schlug|schlagt|leitete|"
            r"flankt)\b(?= (?:auf|den ball|<|zu|an|massgenau|prazise|punktgenau|butterweich|ideal|perfekt|"
            r"mustergultig|von|flach|scharf|"
            "weiter|durch|quer|zuruck|fur|mit einem|die (?:kugel|flanke|ecke)|in (?:die|den) (?:mitte|lauf|"
            "strafraum|ruckraum|sechzehner|funfer|gasse)))"
        ),
        r"\b(?:legte|legt)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,6}? (?:auf|quer|zuruck|ab|vor)\b(?! \d)",
        r"\b(?:setzte|setzt)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,5}? in szene",
        (
            r"\b(?:mustergultig |perfekt |ideal |prachtig |herrlich |schon |uneigennutzig )?(?:freigespielt|bedient|"
            r"auflegte|ablegte|vorlegte|querlegte|zurucklegte|aufgelegt|abgelegt|quergelegt|vorgelegt|zuruckgelegt|"
            r"vorbereitete|vorbereitet|durchsteckte|durchgesteckt|eingeleitet|einleitete|flankte|flankt|spielte ab|"
            r"gab (?:ab|die vorlage|den assist)|gab (?:[^\s.;:<]+ ){0,3}?(?:weiter|zuruck)|leistete die vorarbeit|"
            r"in szene gesetzt|hereingab|hereingegeben|getretene?[nr]?)\b"
        ),
        r"\b(?:fand|findet) (?=<\d+>)",
        (
            r"\b(?:brachte|bringt|schlug|gab|beforderte) (?:die kugel|den ball|das leder|das spielgerat)"
            r"(?: [^\s.;:<]+){0,5}? (?:vors tor|vor das tor|in die mitte|nach innen|in den strafraum|zur mitte|"
            r"herein|hinein)\b"
        ),
        r"\b(?:fand|findet)\b[^.;<]{0,40}?den (?:kopf|fuss)",
        r"\b(?:bereitete|bereitet)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,6}? vor\b",
        r"(?:flanke|ecke|eckball|pass|freistoss|hereingabe|zuspiel) (?:fand|findet|erreicht|landete bei)",
    ),
    before={
        Role.SCORER: (
            r"[a-z]*(?:treffern?|toren?) (?:durch|von)",
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
                r"\bdurch(?: [a-z-]+){0,3}? (?=<\d+>[^.;:<]{0,40}? (?:zu[mr] |in (?:fuhrung|front)|auf \d|erneut|"
                r"heran|den ausgleich|"
                r"das \d))"
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
                rf"\b{_GOAL}(?: (?!vorarbeit|vorlage|flanke|pass|zuspiel|hereingabe|assist|kam\b)(?:\d+[.:]\d*|"
                rf"[^\s.;:<]+)){{0,4}}? (?:durch|von|erzielte|besorgte|fixierte|eroffnete|"
                r"besiegelte|stellte|setzte|lieferte|markierte|schoss|gelang|ging auf das konto von|steuerte|des \w+|"
                r"erzielt(?: (?:\d+[.:]\d*|[^\s.;:<]+))? durch)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2}?"
            ),
            r"(?:tore|torschutzen?|torfolge):?",
            r"(?:torschutze|goldtorschutze|siegtorschutze|doppeltorschutze|matchwinner),?",
            rf"\b(?:traf|trifft)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){{0,2}}? (?=<\d+>(?!{_WOOD}))",
            r"\b(?:dank|durch)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,3}? (?:toren? von|treffern? von)",
            r"\berzielt(?:en?)?(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2}?",
            (
                r"\b(?:tore|treffer)(?: [^\s.;:<]+){0,4}? (?:schossen|markierten|besorgten|gelangen|gingen auf "
                r"das konto von|"
                r"steuerten)"
            ),
            r"\b(?:dank|durch|nach) (?:[a-z]+ ){0,3}?(?:toren|treffern) (?:von|durch)",
            (
                r"\b(?:dank|durch)(?: [a-z]+){0,3}? (?:doppelpacks?|dreierpacks?|hattricks?|viererpacks?|"
                r"doppelschlags?) (?:von|durch)"
            ),
            (
                r"\b(?:sorgte|besorgte|stellte|erhohte|verkurzte|vollendete|verwandelte|vollstreckte|"
                r"egalisierte|markierte)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,1}?"
            ),
        ),
        Role.SHOT: (rf"\b{_SHOT}(?: (?:\d+[.:]\d*|[^\s.;:<]+)){{0,3}}? {_OF}",),
        Role.ASSIST: (
            (
                rf"\b{_DELIVERY}(?: (?!zum |zur |und |fur |den |auf |an |uber |ins |unter )(?:\d+[.:]\d*|"
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
                r"unter)[^\s.;:<]+){0,2}? (?:von|durch|des|der)"
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
                rf"verweist) (?=<\d+>(?:{_PLAIN}){{0,10}}? (?:vom (?:platz|feld)|in die kabine|"
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
    },
    after={
        Role.SCORER: (
            r"(?:s|')? \d ?[-:] ?\d \(\d{1,3}\. ?\)",
            (
                "(?:s|')? (?:[a-z]+e[rnms]? )?(?:tor|treffer|fuhrungstor|fuhrungstreffer|ausgleich|"
                "ausgleichstreffer|siegtor|siegtreffer|doppelpack|goldtor|eigentor|anschlusstreffer|"
                r"hattrick|kopfballtor)\b"
            ),
            r" \((?:elfmeter|foulelfmeter|kopfball|eigentor)\)",
            r" schlug zu",
        ),
        Role.SHOT: (rf"'? (?:(?!\w*eine?[rnms]? |die |diese)[a-z]+e[rnms]? )?{_SHOT}\b",),
        Role.ASSIST: (
            rf"'?s? (?:(?!\w*eine?[rnms]? |die |diese)[a-z]+e[rnms]? )?{_DELIVERY}\b",
            (
                "-(?:flanke|ecke|eckball|vorlage|pass|freistoss|zuspiel|corner|hereingabe|querpass|"
                r"assist|vorarbeit|steilpass)\b"
            ),
            r"(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2} (?:bedient|bediente|auflegte|vorbereitete)",
        ),
        Role.BEATEN: (
            (
                r"(?: (?:umkurvte|umkurvt|umspielte|umspielt|tunnelte|tunnelt|uberlupfte|uberlistete|verlud|"
                r"uberwand|bezwang|versetzte|ausgespielt) (?:und|hatte)\b| (?:keine|ohne) (?:abwehr)?chance|"
                r" war (?:ohne chance|"
                r"machtlos|chancenlos|geschlagen)| (?:sah (?:dabei )?(?:nicht gut|schlecht|alt) aus))|"
                ",? (?:keine (?:chance|abwehrchance)|chancenlos|machtlos|geschlagen|ohne chance|"
                "war (?:chancenlos|machtlos|geschlagen|ohne chance)|das nachsehen|"
                "hatte (?:keine chance|das nachsehen)|uberwand|bezwang|vorbei)"
            ),
        ),
        Role.FOULED: (
            (
                r"(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,5}? (?:gefoult|gelegt|niedergerissen|umgerissen|"
                "zu fall gebracht|umgestossen|von den beinen geholt|gestossen|zu boden|getroffen worden)"
            ),
            r" (?:holte|holt) (?:(?:\d+[.:]\d*|[^\s.;:<]+) ){0,3}?(?:elfmeter|strafstoss|freistoss) heraus",
        ),
        Role.CONCEDED: (
            (
                " (?:foulte|foult|legte(?= (?:<|im|den|ihn|sie))(?![^.;]{0,60} (?:auf|vor|quer|zuruck|"
                "ab)(?![a-z]))|reisst|riss|verursachte|verschuldete|hat die hand|"
                "spielt den ball mit der hand|bekommt den ball an die hand)"
            ),
        ),
        Role.OPPONENT: (
            (
                r"(?:s)? (?:[a-z]+e[nrms]? )?(?:fehler|patzer|fehlpass|schnitzer|abwehrversuch|ballverlust|fehlgriff|"
                r"aussetzer|"
                r"stellungsfehler|abspielfehler|querschlager|klarungsversuch|ruckpass)"
            ),
            r" (?:mit|nach) (?:einem|seinem) (?:[a-z]+en )?(?:ballverlust|fehler|patzer|fehlpass|schnitzer|aussetzer)",
            (
                r" (?:unterlief|unterlauft|leistete sich|erlaubte sich|leistet sich|passierte)(?: [^\s.;:<]+){0,4}? "
                r"(?:[a-z]*fehler|patzer|schnitzer|fehlpass|bock|ballverlust|aussetzer|missgeschick|fehlgriff|lapsus)"
            ),
            r" (?:patzte|fälschte|falschte|verlor den ball)",
        ),
        Role.COACH: (
            (
                r"(?:s|'|-|(?= (?:elf|team|mannschaft|truppe|equipe)\b)) ?"
                r"(?:elf|team|mannschaft|truppe|schutzlinge|mannen|jungs|equipe|spieler)\b"
            ),
            r"-(?:elf|team|mannschaft|truppe|schutzlinge|mannen|equipe)\b",
            r",? (?:der |dem |den )?(?:trainer|coach|teamchef|chefcoach)\b",
        ),
        Role.REFEREE: (
            r",? (?:der )?(?:schiedsrichter|unparteiische|referee)\b",
            (
                r" (?:pfiff(?! auf (?!strafstoss|elfmeter|freistoss|abseits|foul|tor))|zeigte auf den punkt|"
                r"leitete (?:die|das))"
            ),
            (
                r",? (?:zuckte|zeigte|zog|zuckt|zeigt|hielt)(?: [^\s.;:]+){0,6}? (?:rot|gelb|gelb-rot|karte|"
                r"ampelkarte|karton)\b"
            ),
        ),
        Role.OFFICIAL: (),
        Role.SENT_OFF: (
            (
                rf"(?:{_PLAIN}){{0,14}}? (?:mit (?:glatt )?(?:gelb-)?rot\b|mit der (?:ampelkarte|roten karte|"
                rf"gelb-roten karte)|die ampelkarte|"
                r"die (?:gelb-)?rote karte|(?:gelb-)?rot (?:gesehen|sah|sieht)|(?:den|"
                r"die) zweiten? (?:gelben? )?(?:karton|karte|gelbe)|"
                r"vorzeitig (?:duschen|vom|in die kabine|zum duschen)|des feldes verwiesen|"
                r"vom (?:platz|feld) (?:gestellt|geschickt|flog|fliegen|gehen|verwiesen))"
            ),
            (
                r"(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,7}? (?:die (?:gelb-)?rote(?: karte)?|gelb-rot|"
                r"glatt rot|rot\b|platzverweis|vom platz|ausgeschlossen|mit rot|die ampelkarte|"
                "unter die dusche|den platz verlassen)"
            ),
        ),
        Role.MISSED: (
            (
                rf"(?:{_PLAIN}){{0,14}}? (?:vergab|verschoss|scheiterte|vergibt|verschiesst|scheitert|setzte|jagte|"
                rf"schoss|drosch|hob|"
                rf"knallte|verschossen|vergeben|platzierte|zielte)(?:{_PLAIN}){{0,10}}? (?:elfmeter|strafstoss|elfer|"
                rf"penalty|foulelfmeter|"
                r"handelfmeter|vom punkt|vom elfmeterpunkt)"
            ),
            (
                rf" (?:trat|tritt)(?:{_PLAIN}){{0,4}}? (?:elfmeter|strafstoss|elfer|penalty|foulelfmeter|"
                rf"handelfmeter|punkt) an,? (?:doch|aber|"
                r"scheiterte|und scheiterte)"
            ),
            (
                r"(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2}? (?:vergab|verschoss|scheiterte|vergibt|"
                r"verschiesst|scheitert|setzte|jagte|schoss|drosch|verschossen)(?: (?:\d+[.:]\d*|"
                r"[^\s.;:]+)){0,6}? ?(?:elfmeter|strafstoss|elfer|penalty|vom punkt|vom elfmeterpunkt)"
            ),
            r"(?:s)? (?:elfmeter|strafstoss|elfer) (?:wurde|wird|parierte|ging|hielt)",
        ),
        Role.CAME_ON: (r",? (?:der )?(?:eingewechselt|kam|fur|erstmals|neu im spiel)",),
        Role.WENT_OFF: (
            r" (?:musste (?:verletzt|angeschlagen) (?:raus|vom feld)|ging vom feld|wurde ausgewechselt|machte platz)",
        ),
        Role.SAVED: (
            (
                "(?:,? der)? (?!\\w+ (?:torhuter |keeper |goalie )?<)(?:pariert|parierte|rettet|rettete|hielt(?! den)|"
                "halt|klart|klarte|wehrte|"
                r"lenkte(?!(?:[^.;]|(?<=\d)\.){0,70}? (?:ins|uber die linie|in den|in die|zum))|entscharft|"
                r"war auf dem posten)"
            ),
        ),
    },
    prepositions=(
        r"(?:sieg|erfolg|triumph|niederlage|pleite|remis|unentschieden) (?:der|des)",
        "von",
        "vom",
        "mit",
        "an",
        "am",
        "auf",
        "fur",
        "durch",
        "gegen",
        "nach",
        "zu",
        "zum",
        "bei",
        "unter",
        "uber",
        "aus",
        "vor",
        "ohne",
        "um",
        "des",
        "wie",
        "statt",
        "samt",
        "neben",
        "zwischen",
        "hinter",
        "seit",
        "(?<!, )dem",
        "(?<!, )den",  # behind a comma it takes up a thing, and the subject follows
    ),
    people=(
        "sturmer",
        "verteidiger",
        "mittelfeldspieler",
        "flugelspieler",
        "kapitan",
        "torhuter",
        "tormann",
        "torwart",
        "argentinier",
        "franzose",
        "brasilianer",
        "spanier",
        "angreifer",
        "abwehrspieler",
        "innenverteidiger",
        "aussenverteidiger",
        "routinier",
        "youngster",
        "joker",
        "goalgetter",
        "torjager",
        "mittelsturmer",
        "pole",
        "kroate",
        "schweizer",
        "osterreicher",
        "norweger",
        "schwede",
        "dane",
        "turke",
        "nationalspieler",
        "\\d+-jahrige",
    ),
    goals_label=("tore?", "torschutz(?:en?|in|innen)", "torfolge", "treffer"),
    referee_label=("schiedsrichter", "sr", "schiri", "referee"),
    own_goal=(
        "eigentor",
        r"eigenen (?:winkel|maschen|gehause|torhuter)",
        "eigene tor",
        "eigene netz",
        "eigenen kasten",
        r"\bet\b",
        r"\(et\)",
    ),
    penalty=(
        (
            r"(?:elfmeter(?!punkt)|strafstoss|elfer|penalty|vom (?:elfmeter)?punkt)(?![^.;]{0,80}(?:abpraller|"
            r"nachschuss|nachsetzen|rebound))"
        ),
        r"\bfe\b",
        r"\bhe\b",
        r"der gefoulte\b",
        r"die gefoulte\b",
        r"\btrat (?:selbst )?an und\b",
        r"\(fe\)",
    ),
    header=(
        r"kopf(?!los)(?!schuttel)",
        r"\b(?:ein)?nick(?:te|t|en)\b",
        r"am hochsten (?:gestiegen|stieg|sprang)",
        r"(?:stieg|sprang)\b[^.;:]{0,60} am hochsten",
        "flugkopfball",
    ),
    free_kick=(r"freistoss(?!flanke)(?!pfiff)", "freistosstor", "direkt verwandelt", "uber die mauer"),
)
