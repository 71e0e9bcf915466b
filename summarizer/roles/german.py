"""Who did what, in German."""

from __future__ import annotations

from summarizer.roles.vocabulary import Role, Vocabulary

_GOAL = (
    "(?:tor|tore|treffer|fuhrungstreffer|fuhrung|ausgleich|ausgleichstreffer|"
    "anschlusstreffer|anschluss|siegtreffer|siegtor|doppelpack|hattrick|"
    "dreierpack|eigentor|traumtor|kopfballtor|elfmetertor|fuhrungstor|ausgleichstor|"
    "goldtor|erlosung|schlusspunkt|entscheidung|"
    r"vorentscheidung|ehrentreffer|\d ?[-:] ?\d)"
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
    "einzelleistung|abwurf|abschlag|kombination|ballgewinn|rueckgabe|schnittstellenpass|"
    "zuckerpass|brustablage|hackenablage)"
)
_OF = r"(?:von|durch|des|vom)"

VOCABULARY = Vocabulary(
    scores=(
        (
            r"\b(?:traf|trifft|treffen|trafen|getroffen|netzte|netzt|eingenetzt|skorte|"
            r"skort)\b(?! (?:auf|man|er auf|den pfosten|die latte|nur|nur den|nur die|aus abseits|"
            "das aussennetz|die entscheidung))"
        ),
        (
            r"\b(?:erzielte|erzielt|erzielten|markierte|markiert|besorgte|besorgt|sorgte|sorgt|"
            "schoss|schiesst|geschossen|stellte|stellt|gelang|gelingt|fixierte|fixiert|machte|"
            "macht|schnurte|schnurt|steuerte|legte|legt|erhohte|erhoht|verkurzte|verkurzt|"
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
            r"(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,12}? (?:ein\b|ins (?:tor|netz|kreuzeck|eck|"
            "lange eck|kurze eck|leere tor|linke eck|rechte eck|eigene tor|eigene netz|"
            "linke untere|rechte untere|gluck|schwarze)|in die maschen|im (?:tor|netz|kreuzeck|"
            r"eck)|uber die linie|unter die latte|in den (?:winkel|kasten)|zum \d|zur (?:fuhrung|"
            r"entscheidung)|in die (?:linke|rechte|kurze|lange) (?:\w+ )?ecke|am (?:torhuter|"
            "tormann|keeper|goalie) vorbei|ein$)"
        ),
        r"\b(?:liess|lasst)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,6}? keine (?:chance|abwehrchance)",
        r"\bins eigene (?:tor|netz)",
        r"\b(?:machte|macht) (?:alles klar|den (?:deckel|sack)|die entscheidung)",
        r"\bwar (?:zur stelle|erfolgreich|per kopf zur stelle)\b",
        r"\bblieb (?:vom|cool|eiskalt)",
        r"\bdie kugel (?:zappelt|liegt)",
        r"\btrug sich (?:(?:\d+[.:]\d*|[^\s.;:]+) ){0,3}ein",
        r"\bschnurte (?:einen|den|seinen)",
        r"\bging(?:en)? (?:[^\s.;:]+ ){0,4}?in (?:fuhrung|front)",
        r"\bhalt den kopf hin|hielt den kopf hin",
        r"\bnickte (?:(?:\d+[.:]\d*|[^\s.;:]+) ){0,4}ein",
    ),
    beats=(
        (
            "(?:uberwand|uberwindet|bezwang|bezwingt|uberlistete|uberlistet|verlud|verladt|"
            "tunnelte|uberhob|schlug|schlagt|uberlupfte)"
        ),
    ),
    passes=(
        (
            r"\b(?:flankte|flankt|bediente|bedient|spielte|spielt|schickte|schickt|setzte|fand|"
            "findet|assistierte|assistiert|vorbereitete|steckte|steckt|servierte|serviert|"
            "brachte (?:den eckball|die ecke|die flanke|den freistoss)|leitete|passte|passt|"
            "ablegte|auflegte|aufgelegt|vorgelegt|vorlegte|querlegte|hebt|chippte|"
            r"flankt)\b(?= (?:auf|den|<|zu|an|in|ideal|perfekt|mustergultig|von|flach|scharf|"
            "weiter|durch|quer|zuruck|fur|mit|ins|die))"
        ),
        r"\b(?:legte|legt)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,6}? (?:auf|quer|zuruck|ab|vor)\b(?! \d)",
        r"\b(?:setzte|setzt)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,5}? in szene",
        r"\b(?:bereitete|bereitet)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,6}? vor\b",
        r"(?:flanke|ecke|eckball|pass|freistoss|hereingabe|zuspiel) (?:fand|findet|erreicht|landete bei)",
    ),
    before={
        Role.SCORER: (
            (
                rf"\b{_GOAL}(?: (?:\d+[.:]\d*|[^\s.;:<]+)){{0,4}}? (?:durch|von|erzielte|besorgte|"
                r"markierte|schoss|gelang|ging auf das konto von|steuerte|des \w+|"
                r"erzielt(?: (?:\d+[.:]\d*|[^\s.;:<]+))? durch)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2}?"
            ),
            r"(?:tore|torschutzen?|torfolge):?",
            r"(?:torschutze|goldtorschutze|siegtorschutze|doppeltorschutze|matchwinner),?",
            r"\b(?:traf|trifft)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2}?",
            r"\b(?:dank|durch)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,3}? (?:toren? von|treffern? von)",
            r"\berzielt(?:e)?(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2}?",
            (
                r"\b(?:sorgte|besorgte|stellte|erhohte|verkurzte|vollendete|verwandelte|vollstreckte|"
                r"egalisierte|markierte)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,1}?"
            ),
        ),
        Role.SHOT: (rf"\b{_SHOT}(?: (?:\d+[.:]\d*|[^\s.;:<]+)){{0,3}}? {_OF}",),
        Role.ASSIST: (
            (
                rf"\b{_DELIVERY}(?: (?!zum |zur |und |fur )(?:\d+[.:]\d*|[^\s.;:<]+)){{0,4}}"
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
            r"assist:?",
            r"(?:kombination|zusammenspiel|doppelpass) mit",
            r"auf",
        ),
        Role.BEATEN: (
            r"(?:torhuter|tormann|torwart|keeper|goalie|schlussmann|keeper-|-keeper|-goalie|-torhuter|-tormann)",
            (
                "(?:lasst|liess|uberwand|bezwang|bezwingt|uberlistete|uberwindet|vorbei an|an|"
                "verladt|verlud|schlug|tunnelte|chancenlos(?:en)?|machtlos(?:en)?|geschlagenen|"
                r"gegen)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2}?"
            ),
        ),
        Role.FOULED: (
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
                "(?:fehler|patzer|abgefalscht (?:von|durch)|fehlpass|ballverlust|schnitzer|aussetzer|"
                r"abgefalschte|stellungsfehler)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2}? (?:von|durch)?"
            ),
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
        ),
        Role.REFEREE: (
            (
                r"(?:schiedsrichter(?:in)?|\bsr\b\.?|referee|unparteiische[rn]?|spielleiter|schiri|"
                r"schiedsrichter-\w+)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,1}?:?"
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
                r"\b(?:sah|sieht|kassierte|kassiert|flog|musste)(?: (?:doch|auch|noch|dann|dabei|"
                "zudem|sogar|ausgerechnet))*"
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
        Role.WENT_OFF: (r"(?:fur|ersetzte|statt|anstelle von|anstatt)",),
        Role.SAVED: (
            r"(?:parade|paraden|glanzparade|grosstat) von",
            (
                "(?:parierte|pariert|rettete|rettet|halt|hielt|klarte|wehrte|lenkte|"
                r"lenkt)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,1}?"
            ),
        ),
    },
    after={
        Role.SCORER: (
            (
                "(?:s|')? (?:[a-z]+e[rnms]? )?(?:tor|treffer|fuhrungstor|fuhrungstreffer|ausgleich|"
                "ausgleichstreffer|siegtor|siegtreffer|doppelpack|goldtor|eigentor|anschlusstreffer|"
                r"hattrick|kopfballtor)\b"
            ),
            r" \((?:elfmeter|foulelfmeter|kopfball|eigentor)\)",
            r" (?:schlug zu|zur stelle)",
        ),
        Role.SHOT: (rf"'? (?:[a-z]+e[rnms]? )?{_SHOT}\b",),
        Role.ASSIST: (
            rf"'?s? (?:[a-z]+e[rnms]? )?{_DELIVERY}\b",
            (
                "-(?:flanke|ecke|eckball|vorlage|pass|freistoss|zuspiel|corner|hereingabe|querpass|"
                r"assist|vorarbeit|steilpass)\b"
            ),
            r"(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2} (?:bedient|bediente|auflegte|vorbereitete)",
        ),
        Role.BEATEN: (
            (
                ",? (?:keine (?:chance|abwehrchance)|chancenlos|machtlos|geschlagen|ohne chance|"
                "war (?:chancenlos|machtlos|geschlagen|ohne chance)|das nachsehen|"
                "hatte (?:keine chance|das nachsehen)|uberwand|bezwang|vorbei)"
            ),
        ),
        Role.FOULED: (
            (
                r"(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,5}? (?:gefoult|gelegt|niedergerissen|umgerissen|"
                "zu fall gebracht|umgestossen|von den beinen geholt)"
            ),
            r" (?:holte|holt) (?:(?:\d+[.:]\d*|[^\s.;:<]+) ){0,3}?(?:elfmeter|strafstoss|freistoss) heraus",
        ),
        Role.CONCEDED: (
            (
                " (?:foulte|foult|legte|reisst|riss|verursachte|verschuldete|hat die hand|"
                "spielt den ball mit der hand|bekommt den ball an die hand)"
            ),
        ),
        Role.OPPONENT: (
            r"(?:s)? (?:fehler|patzer|fehlpass|schnitzer|abwehrversuch|ballverlust)",
            r" (?:patzte|fälschte|falschte|verlor den ball)",
        ),
        Role.COACH: (
            r"(?:s|')? (?:elf|team|mannschaft|truppe|schutzlinge|mannen|jungs|equipe|spieler)\b",
            r"-(?:elf|team|mannschaft|truppe|schutzlinge|mannen|equipe)\b",
            r",? (?:der |dem |den )?(?:trainer|coach|teamchef|chefcoach)\b",
        ),
        Role.REFEREE: (
            r",? (?:der )?(?:schiedsrichter|unparteiische|referee)\b",
            r" (?:pfiff|zeigte auf den punkt|leitete (?:die|das))",
        ),
        Role.OFFICIAL: (),
        Role.SENT_OFF: (
            (
                r"(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,7}? (?:die (?:gelb-)?rote(?: karte)?|gelb-rot|"
                r"glatt rot|rot\b|platzverweis|vom platz|ausgeschlossen|mit rot|die ampelkarte|"
                "unter die dusche|den platz verlassen)"
            ),
        ),
        Role.MISSED: (
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
                "(?:,? der)? (?:pariert|parierte|rettet|rettete|hielt|halt|klart|klarte|wehrte|"
                "lenkte|entscharft|war zur stelle|war auf dem posten)"
            ),
        ),
    },
    prepositions=(
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
        "hinter",
        "seit",
        "dem",
        "den",
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
    goals_label=("tore?", "torschutzen?", "torfolge", "treffer"),
    referee_label=("schiedsrichter", "sr", "schiri", "referee"),
    own_goal=("eigentor", "eigene tor", "eigene netz", "eigenen kasten", r"\bet\b", r"\(et\)"),
    penalty=(
        "elfmeter",
        "strafstoss",
        "elfer",
        "penalty",
        "vom punkt",
        "vom elfmeterpunkt",
        r"\bfe\b",
        r"\bhe\b",
        r"\(fe\)",
        "foulelfmeter",
        "handelfmeter",
    ),
    header=("kopf", "kopfball", "einkopf", "nickte"),
    free_kick=("freistoss", "freistosstor", "direkt verwandelt"),
)
