"""German verbs of scoring with another object, by which nobody scores: "traf eine Entscheidung"."""

from __future__ import annotations

_MARKS = (
    r"(?: (?:dann|dabei|auch|noch|jedoch|aber|zunachst|spater|bereits|schon|selbst|gleich|erneut|nur|danach|so|damit))*"
)
_WHEN = (
    r" (?:nach|vor|in|im|am|bei|beim|zur|zum|mit|gegen|seit|unter|an|auf)"
    r"(?: (?:d[a-z]{2}|sein\w*|ein\w*))?(?: [a-z\d.]+)"
)
_ARTICLE = r" (?:das|den|dem|die|eine?n?|einem|seine?n?|seinem|ihre?n?|keine?n?|einige|alle|zwei|mehrere)"
_ADJECTIVE = r"(?: (?!(?:unter|hinter|neben|uber|ausser|wegen|gegen|zwischen|ohne) )[a-z]+e[nrsm]?)?"
_OBJECT = rf"(?: <\d+>)?{_MARKS}(?:{_WHEN}{_MARKS}{_ARTICLE}{_ADJECTIVE}|(?:{_ARTICLE})?{_ADJECTIVE}) "
"""What may stand between such a verb and its object: the subject behind it, a time, an article, an adjective."""
_PERSON = (
    r"(?:[a-z]*mitspieler\w*|[a-z]*gegenspieler\w*|[a-z]*gegner\w*|[a-z]*schiedsrichter\w*|linienrichter\w*|"
    r"zuschauer\w*|balljungen|[a-z]*verteidiger\w*|kollegen|reporter|journalisten|fotografen)"
)
_KEEPER = r"(?:[a-z]*torhuter|[a-z]*torwart|[a-z]*keeper|goalie|schlussmann|tormann)"
_BALL = r"(?:ball|kugel|leder|spielgerat)"
_STUDIES = r"(?:[a-z]*ausbildung|studium|lehre|lehrgang|[a-z]*vertrage?|[a-z]*karriere|laufbahn|[a-z]*training|reha)"
_OBJECTS = (
    (
        r"tr(?:af|ifft) <\d+> auf (?:alte|seine|ihre|seinen|ihren|den|einen|ehemalige|bekannte)\b"
        r"(?! [a-z]*(?:pass|zuspiel|ball|freistoss))"
    ),
    (
        r"sorgt(?:e|en)?(?: <\d+>)?(?: [^\s.;:<]+){0,6}? fur (?:[a-z]+ )?(?:aufregung|ordnung|unruhe|wirbel|gefahr|"
        r"ruhe|betrieb|stimmung|hektik|gesprachsstoff|schlagzeilen|furore|entlastung|stabilitat|belebung|schwung|struktur|"
        r"tempo|impulse|ablenkung|verwirrung|unmut|arger|gelachter)\b"
    ),
    (
        rf"erziel(?:t|te|ten){_OBJECT}(?:einigung|einigkeit|ubereinkunft|kompromiss|fortschritte|wirkung|einnahmen|"
        r"gewinne?|[a-z]*ablose|vergleich)\b"
    ),
    (
        r"(?:feiert|belohnt)(?:e|en)?(?: <\d+>)?(?: (?!mit\b)[^\s.;:<]+){0,4}? (?:das|den|die) (?:\d+ ?: ?\d+|"
        r"[a-z]*ausgleich|[a-z]*fuhrung|sieg(?:tor|treffer))\b"
    ),
    (
        rf"(?:uberlistete?|uberwand|bezwang|tunnelte?|verlud|dupierte?|uberraschte?){_OBJECT}(?:{_PERSON}|angst|krise|"
        r"[a-z]*verletzung|zweifel|formtief)\b"
    ),
    r"(?:behielt|bewahrte)(?: <\d+>)?(?: [^\s,.;:<]+){0,6}? (?:abwehr|defensive|abwehrzentrum|[a-z]*aufbau)\b",
    r"(?<=<\d> )schlug ein wie\b",
    r"(?<=paraden )sorgt(?:e|en)?\b",
    r"(?:(?<=entscheidung )|(?<=entscheidungen ))tr(?:af|ifft|afen|effen)\b",
    rf"sch(?:oss|iesst){_OBJECT}(?:fotos?|selfies?|bilder)\b",
    (
        rf"tr(?:af|ifft|afen)(?: <\d+>)?(?: sich\b|{_OBJECT}(?:[a-z]*entscheidung(?:en)?|[a-z]*vereinbarung(?:en)?|"
        r"absprachen?|[a-z]*vorbereitungen|vorkehrungen|wahl|auswahl|massnahmen?|aussagen?|nagel|ton|kritik|schuld|"
        rf"{_PERSON}|{_KEEPER}(?= |$|[.,;])(?! (?:zum|zur|aus|durch))|"
        rf"{_BALL} (?:mit|an) (?:der|dem|seine[rm]) (?:hand|arm))\b| am {_BALL} vorbei\b)"
    ),
    rf"markiert(?:e|en)?{_OBJECT}(?:{_PERSON}|mann|revier|platz|territorium|position|stelle|laufwege|{_BALL})\b",
    (
        r"macht(?:e|en)?(?: <\d+>)?(?: [^\s.;:<]+){0,5}? (?:den unterschied zwischen|den anfang und|"
        r"alles klar (?:zum|zur|mit|fur)(?: [a-z]+)? "
        r"(?:[a-z]*wechsel|transfer|ruckkehr|[a-z]*verlangerung|unterschrift|verein|klub|vorstand))\b"
    ),
    (
        r"(?:sorgt|besorgt|bringt|brachte|erlost)e?n?(?: <\d+>)? (?:mit|durch) "
        r"(?:sein\w*|ihr\w*|de[mnr]|eine[mr]?|starken)"
        r"(?: [a-z]+e[nrsm]?)? (?:auswechslung|einwechslung|[a-z]*paraden?|[a-z]*aussagen?|interviews?|[a-z]*foul|"
        r"[a-z]*ruckkehr|verbleib|unterschrift|ankundigung|rucktritt|wechsel|gesten?|[a-z]*rede|ansprache|"
        r"[a-z]*verlangerung)\b"
    ),
    (
        rf"erhoht(?:e|en)?{_OBJECT}(?:tempo|druck|schlagzahl|takt|schwung|einsatz|angebot|gehalt|intensitat|pensum|"
        r"risiko|aufmerksamkeit|anspruche|spannung|anteil|schlagfrequenz|konzentration|geschwindigkeit)\b"
    ),
    (
        rf"verkurzt(?:e|en)?{_OBJECT}(?:winkel|[a-z]*pause|[a-z]*vertrage?|wege?|[a-z]*zeit|karriere|aufenthalt|urlaub|"
        r"raume?|strecke|interview|training|sperre)\b"
    ),
    (
        rf"gl(?:ich|eicht){_OBJECT}(?:schwachen?|abgange?|fehler|ausfalle?|nachteile?|defizite?|mangel|[a-z]*nachteil|"
        r"verluste?|[a-z]*rekord|unterschied|konto|ungleichgewicht)\b"
    ),
    rf"verwandelt(?:e|en)?{_OBJECT}[a-z]+ (?:in|zu) eine?n? ",
    rf"verwertet(?:e|en)?{_OBJECT}(?:[a-z]*vorgaben?|[a-z]*anweisung(?:en)?|informationen|tipps|daten|erfahrungen)\b",
    (
        rf"vollendet(?:e|en)?{_OBJECT}(?:\d+\. )?(?:lebensjahr|[a-z]*drehung|bewegung|[a-z]*wechsel|transfer|umbruch|"
        rf"{_STUDIES})\b"
    ),
    rf"versenkt(?:e|en)?{_OBJECT}(?:golfball|putt|kopf|gesicht|hande|handy)\b",
    rf"staubt(?:e|en)?{_OBJECT}(?:[a-z]*pramien?|[a-z]*titel|einladung|[a-z]*preis|trikots?|punkte?)\b",
    (
        rf"schl(?:oss|iesst){_OBJECT}(?:{_STUDIES}|ture?|kabine|versicherung|wette|[a-z]*saison|[a-z]*runde|[a-z]*kapitel|"
        r"frieden|[a-z]*verhandlungen|thema|(?:zu )?(?:uberhastet|hastig|zentral|harmlos|schwach|"
        r"ungenau|unplatziert|lasch) ab)\b"
    ),
    r"schoss(?: <\d+>)? sich(?: [^\s.;:<]+){0,4}? auf (?:den |die |das )?(?:[a-z]+|<t?\d+>) ein\b",
    rf"sch(?:ob|iebt){_OBJECT}(?:uberstunden|wache|frust|schuld|verantwortung|panik|dienst)\b",
    (
        rf"setzt(?:e|en)?{_OBJECT}(?:[a-z]*zeichen|statement|signal|duftmarken?|akzente?|[a-z]*glanzlicht|limit|grenzen?|"
        r"schlusspunkt (?:unter|hinter) (?:[a-z]+ )?"
        r"(?:[a-z]*karriere|laufbahn|affare|streit|kapitel|[a-z]*verhandlungen))\b"
    ),
    (
        r"l(?:iess|asst)(?: <\d+>)? sich(?: [^\s.;:<]+){0,2}? (?:[a-z]*vertrag\w*|[a-z]*spiel|partie|[a-z]*derby|"
        r"[a-z]*party|[a-z]*feier|angebot|spektakel|schauspiel|besuch|spass|laune|freude)(?: [^\s.;:<]+){0,4}? nicht\b"
    ),
    rf"l(?:iess|asst){_OBJECT}(?:{_PERSON}|[a-z]*sturmer|[a-z]*angreifer)(?: [^\s.;:<]+){{0,4}}? keine\b",
    (
        r"trug(?: <\d+>)? sich(?: [^\s.;:<]+){0,4}? (?:[a-z]*buch|[a-z]*bucher|teilnehmer\w*|[a-z]*statistik|karten\w*|"
        r"sunder\w*) ein\b"
    ),
    (
        r"(?:zeichnete?|war)(?: <\d+>)? (?:fur|an|am)(?: [^\s.;:<]+){0,2}? (?:[a-z]*taktik|gegentor\w*|gegentreffer\w*|"
        r"ruckstand|niederlage|[a-z]*training|[a-z]*aufbau|abwehr|defensive|standards|nachwuchs|fouls?|fehler|organisation|"
        r"aufstellung|elfmeter|strafstoss|pleite)(?: [^\s.;:<]+){0,2}? (?:verantwortlich|zustandig)\b"
    ),
    (
        r"(?:durft|konnt)e(?: <\d+>)?(?: [^\s.;:<]+){0,6}? "
        r"(?:uber (?!sein\w* (?:[a-z]+ )?(?:[a-z]*tor|[a-z]*treffer)\b)"
        r"|mit (?:den|seinen|ihren) |(?:ab|schluss)pfiff )(?:[^.;:]|(?<=\d)[.:]){0,40}? ?jubeln\b"
    ),
    (
        r"leitet(?:e|en)?(?: <\d+>)?(?: [^\s.;:<]+){0,5}? (?:das|den|die) (?:\d+ ?: ?\d+|[a-z]*ausgleich|[a-z]*fuhrung|"
        r"[a-z]*treffer)(?: [^\s.;:<]+){0,4}? ein\b"
    ),
    r"schlug(?: <\d+>)? im (?:[a-z]*strafraum|[a-z]*zweikampf|funfer|sechzehner|mittelfeld|laufduell|[a-z]*duell)\b",
)
OTHERWISE = f"(?!(?:{'|'.join(_OBJECTS)}))"
"""Put before a verb of scoring: it is none with such an object."""
