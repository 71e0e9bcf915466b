"""German words right after a name that give it a part."""

from __future__ import annotations

from summarizer.roles.german.pieces import DELIVERY, PLAIN_WORDS, SHOT, SOME
from summarizer.roles.vocabulary import Role

AFTER = {
    Role.SCORER: (
        r"(?:s|')? \d ?[-:] ?\d \(\d{1,3}\. ?\)",
        (
            "(?:s|')? (?:[a-z]+e[rnms]? )?(?:tor|treffer|fuhrungstor|fuhrungstreffer|ausgleich|"
            "ausgleichstreffer|siegtor|siegtreffer|doppelpack|goldtor|eigentor|anschlusstreffer|"
            r"hattrick|kopfballtor)\b"
        ),
        r" \((?:elfmeter|foulelfmeter|kopfball|eigentor)\)",
        r" schlug zu",
        rf" mit {SOME}(?: [a-z]+)? (?:toren|treffern) \(\d",
        (
            rf" mit {SOME} \(\d[^()<]*\)"
            rf"(?=(?:,| und| <\d+>| mit {SOME}| \(\d[^()<]*\))+(?: [a-z]+)? (?:toren|treffern)\b)"
        ),
        (
            rf"(?: war| wurde| avancierte)? mit {SOME}(?: [a-z]+)? (?:toren|treffern) (?:der |die |zu[mr] |als )?"
            r"(?:[a-z]+ )?(?:mann|frau|held|heldin|matchwinner|matchwinnerin)\b"
            r"(?! (?:der|des) (?:saison|liga|turniers|hinrunde|ruckrunde|woche|monats|runde))"
        ),
    ),
    Role.SHOT: (rf"'? (?:(?!\w*eine?[rnms]? |die |diese)[a-z]+e[rnms]? )?{SHOT}\b",),
    Role.ASSIST: (
        rf"'?s? (?:(?!\w*eine?[rnms]? |die |diese|per )[a-z]+e[rnms]? )?{DELIVERY}\b",
        (
            "-(?:flanke|ecke|eckball|vorlage|pass|freistoss|zuspiel|corner|hereingabe|querpass|"
            r"assist|vorarbeit|steilpass)\b"
            r"(?![^.;,]{0,40} (?:(?:im|ins) (?:tor)?aus|ins leere|geklart|abgewehrt|abgefangen|geblockt|"
            r"gefangen|gefaustet|strich|segelte|verfehlte|verpasste)(?![a-z]))"
        ),
        r"(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,2} (?:bedient|bediente|auflegte|vorbereitete)",
    ),
    Role.BEATEN: (
        r" (?:ins leere|aussteigen|stehen|alt aussehen)\b",
        (
            r"(?: (?:umkurvte|umkurvt|umspielte|umspielt|tunnelte|tunnelt|uberlupfte|uberlistete|verlud|"
            r"uberwand|bezwang|versetzte|ausgespielt) (?:und|hatte)\b| (?:keine|ohne) (?:abwehr)?chance|"
            r" war (?:ohne chance|"
            r"machtlos|chancenlos|geschlagen)| (?:sah (?:dabei )?(?:nicht gut|schlecht|alt) aus))|"
            ",? (?:keine (?:chance|abwehrchance)|chancenlos|machtlos|geschlagen|ohne chance|"
            "war (?:chancenlos|machtlos|geschlagen|ohne chance)|das nachsehen|"
            "hatte (?:keine chance|das nachsehen)|(?:uberwand|bezwang)(?=[.,;:!]|$)|vorbei)"
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
            r" (?:pfiff(?! auf (?!strafstoss|elfmeter|freistoss|abseits|foul|tor))|zeigte auf den punkt"
            r"(?! und (?:verwandel|traf|forder|reklamier|vollend))|"
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
            rf"(?:{PLAIN_WORDS}){{0,14}}? (?:mit (?:glatt )?(?:gelb-)?rot\b|mit der (?:ampelkarte|roten karte|"
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
            rf"(?:{PLAIN_WORDS}){{0,14}}? (?:vergab|verschoss|scheiterte|vergibt|verschiesst|scheitert|setzte|jagte|"
            rf"schoss|drosch|hob|"
            rf"knallte|verschossen|vergeben|platzierte|zielte)(?:{PLAIN_WORDS}){{0,10}}? (?:elfmeter|strafstoss|elfer|"
            rf"penalty|foulelfmeter|"
            r"handelfmeter|vom punkt|vom elfmeterpunkt)"
        ),
        (
            rf" (?:trat|tritt)(?:{PLAIN_WORDS}){{0,4}}? (?:elfmeter|strafstoss|elfer|penalty|foulelfmeter|"
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
}
"""Words right after a name, by the part they give it."""
