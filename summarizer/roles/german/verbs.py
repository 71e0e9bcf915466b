"""German verbs whose subject scores or sets a goal up."""

from __future__ import annotations

from summarizer.roles.german.pieces import CLEARS, GOAL, NO_PLACE, NO_WOOD, PLAIN_WORDS, WOOD

_NOT_HIS = (
    r"(?<!chance )(?<!moglichkeit )(?<!gelegenheit )(?<!ecke )(?<!pass )(?<!vorlage )(?<!assist )(?<!flanke )"
    r"(?<!vorarbeit )(?<!zuspiel )(?<!patzer )(?<!fehler )(?<!eckball )(?<!hereingabe )(?<!chancen )"
)
"""Nouns before "zum 2:0" that make its subject someone else than the scorer, or no goal at all."""
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
    r"auf \d+ ?[-:] ?\d+\b(?! ?[-:] ?\d)(?! (?:heran|zuruck))",
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
        r"die latte|lediglich|das aussennetz|die (?:richtige|falsche) |auf(?! flanke| vorlage| zuspiel| pass)))"
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
        rf"{NO_PLACE}(?:treffer|tor|doppelpack|hattrick|dreierpack|\d+ ?[-:] ?\d+)\b"
    ),
    (
        rf"\bmit (?:seinem|ihrem|dem|einem) (?:[^\s.;:<]+ ){{0,3}}?{NO_PLACE}(?:[a-z]*tor|"
        r"(?!latten|stangen|pfosten|alu|metall)[a-z]*treffer|doppelpack|hattrick|dreierpack)\b(?! (?:aus abseits))"
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
        rf"(?!{CLEARS})|"
        rf"\bgoldrichtig\b(?! (?:gekleidet|entschieden)|{CLEARS})|"
        r"\bam schnellsten (?:reagierte|schaltete|geschaltet|reagiert)|\b(?:reagierte|schaltete|"
        r"reagiert|"
        r"schaltet) am schnellsten"
    ),
    r"\b(?:liess|lasst)\b(?:[^.;:]|(?<=\d)[.:]){0,60}? keine (?:abwehr)?(?:chance|moglichkeit)",
    (
        r"\b(?:sorgte|sorgt|gesorgt|besorgte|besorgt|erzielte|erzielt|erzielten|erzielen|markierte|markiert|gelang|"
        r"gelingt|gelungen|"
        r"glückte|gluckte|verbuchte|steuerte)\b(?:(?! nicht | kein)(?:[^.;:]|(?<=\d)[.:])){0,70}?"
        rf"{NO_PLACE}(?:{GOAL}|[a-z]+treffer|[a-z]+tor|[a-z]*ausgleich|[a-z]*fuhrung|verhaltnisse|jubel|"
        r"endstand|vorsprung|schlusspunkt|paukenschlag)\b"
    ),
    (
        rf"(?:{GOAL}|[a-z]+treffer|[a-z]+tor|[a-z]*ausgleich|"
        rf"[a-z]*fuhrung)(?:-[a-z]+)?(?: [^\s.;:<]+){{0,3}}? (?:gesorgt|erzielt|erzielte|erzielen|"
        r"besorgte|besorgt|markierte|markiert|geschossen|schoss|gemacht|machte|gelang|gelingt|gelungen|bescherte|beisteuerte|"
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
    (
        r"(?<!klage )(?<!zweikampf )(?<!zweikampfen )(?<!beschwerde )(?<!einspruch )(?<!protest )(?<!duell )"
        r"(?<!duellen )(?<!berufung )(?<!bewerbung )\berfolgreich\b"
        r"(?! (?:verteidig|abgewehrt|gewehrt|gestaltet|absolv|therap|behandel|"
        r"beworben|trainier|geklagt)|(?: [^\s.;:<]+){1,4} operier)"
    ),
    r"\b(?:hielt|zog|fackelte)\b(?:[^.;:]|(?<=\d)[.:]){0,60}? drauf\b",
    (
        r"\b(?:stellte|stellt)\b(?:[^.;:]|(?<=\d)[.:]){0,90}? (?:alten abstand|gleichstand|zwei-tore-vorsprung|"
        r"endstand) ?"
        r"(?:wieder )?(?:her)?"
    ),
    (
        r"(?<!hadert )(?<!haderte )(?<!zufrieden )(?<!unzufrieden )(?<!glucklich )(?<!rechnete )(?<!sich )(?<!leben )"
        r"\bmit (?:dem|seinem|ihrem) (?:[a-z]+ )?\d+ ?: ?\d+"
        r"(?! (?:im rucken|zufrieden|unzufrieden|leben|in die (?:pause|"
        r"kabine|halbzeit|schlussphase)))"
    ),
    rf"\b(?:durfte|konnte)(?:{PLAIN_WORDS}| <\d+>){{0,14}}? jubeln\b",
    r"\b(?:zeichnete|zeichnet)\b(?:[^.;:]|(?<=\d)[.:]){0,50}? verantwortlich\b",
    r"\b(?:versenkte|versenkt|verwertete) (?:den ball|das leder|die kugel|das spielgerat|eiskalt|sicher)",
    (
        r"\b(?:schoss|kopfte|kopfelte|brachte|rettete|hievte)\b(?:(?: \d+\.)| (?:per|mit|durch) [^.;:<]{1,60}| "
        r"[^\s.,;:<]+| <t?\d+>[^\s.,;:<]*){1,14}? in die (?:verlangerung|overtime)\b"
    ),
    r"\bfuhrungstreffer (?:fiel|gelang)|\bdas goldene tor\b",
)
"""What ends a telling, whatever the verb before it: the new score, the place of the ball, separable verbs."""
SCORES = (
    (
        rf"{NO_WOOD}\b(?:traf|trifft|treffen|trafen|getroffen|netzte|netzt|eingenetzt|skorte|"
        r"skort)\b(?! (?:auf|man|er auf|den pfosten|die latte|nur|nur den|nur die|aus abseits|"
        "das aussennetz|die (?:richtige |falsche )?entscheidung))"
        rf"(?!(?: <\d+>)?{WOOD})"
    ),
    (
        r"\b(?:erzielte|erzielt|erzielten|markierte|markiert|besorgte|besorgt|sorgte|sorgt|"
        "schoss|schiesst|geschossen|stellte|stellt|gelang|gelingt|fixierte|fixiert|machte|"
        "macht|schnurte|schnurt|steuerte|erhohte|erhoht|verkurzte|verkurzt|"
        r"egalisierte|egalisiert)\b"
        rf"(?:(?! nicht | kein)[^.;:]){{0,60}}?(?:{NO_PLACE}{GOAL}|auf \d(?! ?[-:] ?\d ?[-:])|zum \d|doppelpack|"
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
        "lupft|hob|grätschte|staubte|zog|stocherte|stochert|platzierte|vollendete|"
        rf"grub|traf(?!{WOOD}))\b"
        r"(?: (?!\S+, <\d+> [a-z]+t)(?:\d+[.:]\d*|[^\s.;:]+)){0,12}? (?:ein\b|ins (?:tor(?!aus|raum)|netz|kreuzeck|eck|"
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
    rf"\bwar (?:zur stelle|erfolgreich|per kopf zur stelle)\b(?!{CLEARS})",
    r"\bblieb (?:vom (?:[a-z]*punkt|elfer)|cool|eiskalt)",
    r"\bdie kugel (?:zappelt|liegt)",
    r"\btrug sich (?:(?:\d+[.:]\d*|[^\s.;:]+) ){0,3}ein",
    r"\bschnurte (?:einen|den|seinen)",
    r"\bging(?:en)? (?:[^\s.;:]+ ){0,4}?in (?:fuhrung|front)",
    r"\bhalt den kopf hin|hielt den kopf hin",
    r"\bnickte (?:(?:\d+[.:]\d*|[^\s.;:]+) ){0,4}ein",
    rf"\b(?:brachte|bringt)\b(?:{PLAIN_WORDS}){{0,10}}? im (?:[a-z]+ )?(?:tor|netz|kasten|gehause) unter\b",
    r"\bim (?:[a-z]+ )?(?:tor|netz|kasten|gehause) unter(?:brachte|bringt|gebracht)\b",
    *_PLACES,
    *_ENDS,
)
"""Predicates whose subject scores."""
BEATS = (
    (
        "(?:uberwand|uberwindet|bezwang|bezwingt|uberlistete|uberlistet|verlud|verladt|uberraschte|dupierte|"
        "dupiert|"
        r"tunnelte|uberhob|schlug(?! (?:[^\s.;:<]+ ){0,2}nach <)|schlagt|uberlupfte)"
    ),
)
"""Predicates whose subject scores where the object is a person."""
PASSES = (
    (
        r"\b(?:flankte|flankt|bediente|bedient|spielte|spielt|schickte|schickt|setzte|fand|"
        "findet|assistierte|assistiert|vorbereitete|steckte|steckt|servierte|serviert|"
        "brachte (?:den eckball|die ecke|die flanke|den freistoss)|leitete|passte|passt|"
        "ablegte|auflegte|aufgelegt|vorgelegt|vorlegte|querlegte|hebt|chippte|lancierte|lanciert|"
        "passte|schlug|schlagt|leitete|"
        r"flankt)\b(?= (?:auf|den ball|<|zu|an|massgenau|prazise|punktgenau|butterweich|ideal|perfekt|"
        r"mustergultig|von|flach|scharf|"
        "weiter|durch(?! ?(?:[.,;]|$))|quer|zuruck|fur|mit einem|die (?:kugel|flanke|ecke)|"
        "in (?:die|den) (?:mitte|lauf|strafraum|ruckraum|sechzehner|funfer|gasse)))"
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
)
"""Predicates whose subject sets a goal up."""
