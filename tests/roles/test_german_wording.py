"""Who scored and who set it up, as German reports word it: what is right passes, another person does not."""

from __future__ import annotations

import pytest

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind, Goal
from summarizer.verification import verify

HEADLINE = "Wölfingen 5:4 Eintracht Nordau"
OPENING = "Wölfingen gewann am Samstag gegen Eintracht Nordau mit 5:4."
GOALS = (
    pytest.param(
        (
            "In der 23. Minute flankte Marco Seidl von rechts, und Tim Hollerbach köpfte unhaltbar für "
            "Torhüter Jan Pfeil ins lange Eck ein."
        ),
        "Tim Hollerbach",
        "Marco Seidl",
        "header",
        "Jan Pfeil",
        id="in-der-23-minute-flankte-0",
    ),
    pytest.param(
        "Kurz nach Wiederanpfiff glich Nico Straub nach Vorlage von Kevin Lang zum 1:1 aus.",
        "Nico Straub",
        "Kevin Lang",
        "open_play",
        "Kevin Lang",
        id="kurz-nach-wiederanpfiff-glich-nico-1",
    ),
    pytest.param(
        "Per Foulelfmeter sorgte Kapitän Sven Ortmann in der 64. Minute für die Vorentscheidung.",
        "Sven Ortmann",
        None,
        "penalty",
        None,
        id="per-foulelfmeter-sorgte-kapitan-sven-2",
    ),
    pytest.param(
        ("Unglücksrabe war Dominik Falk, der eine scharfe Hereingabe von Straub ins eigene Tor lenkte (52.)."),
        "Dominik Falk",
        None,
        "own_goal",
        "Straub",
        id="unglucksrabe-war-dominik-falk-der-3",
    ),
    pytest.param(
        "Aus 25 Metern zog Wittig ab, der Ball schlug unhaltbar im rechten Winkel ein (55.).",
        "Wittig",
        None,
        "open_play",
        None,
        id="aus-25-metern-zog-wittig-4",
    ),
    pytest.param(
        (
            "Die Gäste kamen in der 70. Minute durch Straub zum Anschlusstreffer, der einen Fehler von Falk "
            "eiskalt ausnutzte."
        ),
        "Straub",
        None,
        "open_play",
        "Falk",
        id="die-gaste-kamen-in-der-5",
    ),
    pytest.param(
        "Nach einem Konter über Wittig vollendete Brenner überlegt zum 3:1-Endstand (90.).",
        "Brenner",
        "Wittig",
        "open_play",
        "Wittig",
        id="nach-einem-konter-uber-wittig-6",
    ),
    pytest.param(
        ("Aydin schnürte mit seinem Treffer zum 4:1 in der 77. Minute den Doppelpack, Assistgeber war Hollerbach."),
        "Aydin",
        "Hollerbach",
        "open_play",
        "Hollerbach",
        id="aydin-schnurte-mit-seinem-treffer-7",
    ),
    pytest.param(
        "Bär war es, der nach Zuspiel von Straub den 1:2-Siegtreffer markierte (85.).",
        "Bär",
        "Straub",
        "open_play",
        "Straub",
        id="bar-war-es-der-nach-8",
    ),
    pytest.param(
        "Einen an Aydin verschuldeten Strafstoß verwandelte Ortmann sicher zum 1:1 (29.).",
        "Ortmann",
        None,
        "penalty",
        "Aydin",
        id="einen-an-aydin-verschuldeten-strafstoss-9",
    ),
    pytest.param(
        "Falk machte in der 81. Minute per Kopf nach einem Eckball von Seidl den Deckel drauf.",
        "Falk",
        "Seidl",
        "header",
        "Seidl",
        id="falk-machte-in-der-81-10",
    ),
    pytest.param(
        "Nur drei Minuten später erhöhte Wittig mit einem satten Linksschuss auf 2:0.",
        "Wittig",
        None,
        "open_play",
        None,
        id="nur-drei-minuten-spater-erhohte-11",
    ),
    pytest.param(
        "Engelhardt traf nach Flanke von Lang per Volleyabnahme zum zwischenzeitlichen 2:2 (61.).",
        "Engelhardt",
        "Lang",
        "open_play",
        "Lang",
        id="engelhardt-traf-nach-flanke-von-12",
    ),
    pytest.param(
        (
            "Für die Führung der Wölfinger hatte Brenner gesorgt, der in der 14. Minute einen Steilpass von "
            "Wittig erlief und cool abschloss."
        ),
        "Brenner",
        "Wittig",
        "open_play",
        "Wittig",
        id="fur-die-fuhrung-der-wolfinger-13",
    ),
    pytest.param(
        ("Aydin wurde im Strafraum von Lang gelegt, der Gefoulte trat selbst an und verwandelte zum 3:2 (73.)."),
        "Aydin",
        None,
        "penalty",
        "Lang",
        id="aydin-wurde-im-strafraum-von-14",
    ),
    pytest.param(
        "Seidls Freistoß fälschte Engelhardt unhaltbar ins eigene Netz ab (76.).",
        "Engelhardt",
        None,
        "own_goal",
        "Seidl",
        id="seidls-freistoss-falschte-engelhardt-unhaltbar-15",
    ),
    pytest.param(
        ("In der 83. Minute war Bär nach einer Ecke von Lang mit dem Kopf zur Stelle und sicherte einen Punkt."),
        "Bär",
        "Lang",
        "header",
        "Lang",
        id="in-der-83-minute-war-16",
    ),
    pytest.param(
        "Wunderbar in Szene gesetzt von Wittig, zirkelte Hollerbach die Kugel ins linke Kreuzeck (68.).",
        "Hollerbach",
        "Wittig",
        "open_play",
        "Wittig",
        id="wunderbar-in-szene-gesetzt-von-17",
    ),
    pytest.param(
        (
            "Mit seinem zehnten Saisontor ließ Aydin die Heimfans in der 25. Minute jubeln, nachdem Kuhl "
            "einen Schuss von Wittig nur abklatschen konnte."
        ),
        "Aydin",
        None,
        "open_play",
        "Kuhl",
        id="mit-seinem-zehnten-saisontor-liess-18",
    ),
    pytest.param(
        ("Straubs Führungstor (11.) egalisierte Hollerbach noch vor der Pause mit einem wuchtigen Kopfball."),
        "Hollerbach",
        None,
        "header",
        "Straub",
        id="straubs-fuhrungstor-11-egalisierte-hollerbach-19",
    ),
    pytest.param(
        "Seidl eroberte den Ball, spielte ab auf Brenner, und der Stürmer netzte trocken ein (34.).",
        "Brenner",
        "Seidl",
        "open_play",
        "Seidl",
        id="seidl-eroberte-den-ball-spielte-20",
    ),
    pytest.param(
        "Ein abgefälschter Schuss von Engelhardt fand in der 78. Minute den Weg ins Tor.",
        "Engelhardt",
        None,
        "open_play",
        None,
        id="ein-abgefalschter-schuss-von-engelhardt-21",
    ),
    pytest.param(
        "Zwei Minuten nach der Pause traf erneut Aydin, diesmal nach einem Solo von Wittig.",
        "Aydin",
        "Wittig",
        "open_play",
        "Wittig",
        id="zwei-minuten-nach-der-pause-22",
    ),
    pytest.param(
        (
            "Der Joker stach: Nur 60 Sekunden nach seiner Einwechslung markierte Levin Schär nach Pass von "
            "Seidl das 2:1 (74.)."
        ),
        "Levin Schär",
        "Seidl",
        "open_play",
        "Seidl",
        id="der-joker-stach-nur-60-23",
    ),
    pytest.param(
        (
            "Falk stieg nach einer Freistoßflanke von Seidl am höchsten und wuchtete die Kugel zum 2:1 in die "
            "Maschen (79.)."
        ),
        "Falk",
        "Seidl",
        "header",
        "Seidl",
        id="falk-stieg-nach-einer-freistossflanke-24",
    ),
    pytest.param(
        "Die Erlösung kam in der 89. Minute: Brenner verwertete ein Zuspiel von Schär zum 1:0.",
        "Brenner",
        "Schär",
        "open_play",
        "Schär",
        id="die-erlosung-kam-in-der-25",
    ),
    pytest.param(
        (
            "Noch vor der Pause stellte Marlon Giese mit einem strammen Schuss aus der zweiten Reihe den "
            "alten Abstand wieder her (44.)."
        ),
        "Marlon Giese",
        None,
        "open_play",
        None,
        id="noch-vor-der-pause-stellte-26",
    ),
    pytest.param(
        ("Rohde steckte durch auf Giese, der aus spitzem Winkel Schlussmann Paul Noll tunnelte – 2:0 (39.)."),
        "Giese",
        "Rohde",
        "open_play",
        "Paul Noll",
        id="rohde-steckte-durch-auf-giese-27",
    ),
    pytest.param(
        "In der 56. Minute fand eine Flanke von Demir den Kopf von Sascha Reuter, der zum 1:2 traf.",
        "Sascha Reuter",
        "Demir",
        "header",
        "Demir",
        id="in-der-56-minute-fand-28",
    ),
    pytest.param(
        "Den fälligen Elfmeter versenkte Demir souverän im linken Eck (60.).",
        "Demir",
        None,
        "penalty",
        None,
        id="den-falligen-elfmeter-versenkte-demir-29",
    ),
    pytest.param(
        "Giese setzte mit dem 4:1 in der 87. Minute den Schlusspunkt, die Vorlage lieferte Rohde.",
        "Giese",
        "Rohde",
        "open_play",
        "Rohde",
        id="giese-setzte-mit-dem-4-1-30",
    ),
    pytest.param(
        "Die Gäste schlugen zurück: Luca Steinmann nickte eine Hereingabe von Reuter zum 1:1 ein (34.).",
        "Luca Steinmann",
        "Reuter",
        "header",
        "Reuter",
        id="die-gaste-schlugen-zuruck-luca-31",
    ),
    pytest.param(
        "Giese spitzelte die Kugel in der 65. Minute an Noll vorbei zum vielumjubelten 2:1.",
        "Giese",
        None,
        "open_play",
        "Noll",
        id="giese-spitzelte-die-kugel-in-32",
    ),
    pytest.param(
        (
            "Steinmann verlängerte einen Freistoß von Demir per Kopf ins eigene Netz? Nein, Katzer lenkte den "
            "Ball in der 47. Minute ins eigene Gehäuse."
        ),
        "Katzer",
        None,
        "own_goal",
        "Demir",
        id="steinmann-verlangerte-einen-freistoss-von-33",
    ),
    pytest.param(
        ("Kapitän Moritz Haller sorgte mit seinem zweiten Treffer in der 68. Minute für die endgültige Entscheidung."),
        "Moritz Haller",
        None,
        "open_play",
        None,
        id="kapitan-moritz-haller-sorgte-mit-34",
    ),
    pytest.param(
        ("Die erneute Führung besorgte Haller, der einen Abpraller aus elf Metern unter die Latte nagelte (62.)."),
        "Haller",
        None,
        "open_play",
        None,
        id="die-erneute-fuhrung-besorgte-haller-35",
    ),
    pytest.param(
        ("Gerade einmal 30 Sekunden waren in Durchgang zwei gespielt, da erhöhte Voss nach Flanke von Giese auf 3:0."),
        "Voss",
        "Giese",
        "open_play",
        "Giese",
        id="gerade-einmal-30-sekunden-waren-36",
    ),
    pytest.param(
        "Giese schickte Rohde auf die Reise, und der Angreifer vollendete ins kurze Eck (59.).",
        "Rohde",
        "Giese",
        "open_play",
        "Giese",
        id="giese-schickte-rohde-auf-die-37",
    ),
    pytest.param(
        (
            "Nach Foul von Wolff an Reuter gab es Strafstoß, Demir ließ sich nicht zweimal bitten und netzte "
            "zum 1:1 ein (38.)."
        ),
        "Demir",
        None,
        "penalty",
        "Wolff",
        id="nach-foul-von-wolff-an-38",
    ),
    pytest.param(
        "Zehn Minuten vor Schluss zog Giese nach innen und traf mit links zum 2:1.",
        "Giese",
        None,
        "open_play",
        None,
        id="zehn-minuten-vor-schluss-zog-39",
    ),
    pytest.param(
        "Reuter nutzte einen Stellungsfehler von Katzer aus und überlistete Wolff mit einem Heber (32.).",
        "Reuter",
        None,
        "open_play",
        "Katzer",
        id="reuter-nutzte-einen-stellungsfehler-von-40",
    ),
    pytest.param(
        ("Doppelpack Demir: Erst traf er in der 64. Minute nach Pass von Steinmann, dann besorgte er den Endstand."),
        "Demir",
        "Steinmann",
        "open_play",
        "Steinmann",
        id="doppelpack-demir-erst-traf-er-41",
    ),
    pytest.param(
        (
            "Haller profitierte in der 70. Minute von einem Missverständnis zwischen Noll und Reuter und "
            "musste nur noch ins leere Tor einschieben."
        ),
        "Haller",
        None,
        "open_play",
        "Noll",
        id="haller-profitierte-in-der-70-42",
    ),
    pytest.param(
        "In der 90. Minute düpierte Rohde noch Keeper Noll und fixierte den 5:1-Endstand.",
        "Rohde",
        None,
        "open_play",
        "Noll",
        id="in-der-90-minute-dupierte-43",
    ),
    pytest.param(
        ("Thum erhöhte kurz vor dem Seitenwechsel auf 2:0, nachdem er Gästetorwart Ralf Menk ausgespielt hatte (43.)."),
        "Thum",
        None,
        "open_play",
        "Ralf Menk",
        id="thum-erhohte-kurz-vor-dem-44",
    ),
    pytest.param(
        "Raab wurde von Dorn elfmeterreif gefoult, Klee verwandelte sicher (67.).",
        "Klee",
        None,
        "penalty",
        "Raab",
        id="raab-wurde-von-dorn-elfmeterreif-45",
    ),
    pytest.param(
        "Dorn traf aus dem Gewühl heraus zum 3:1 (70.).",
        "Dorn",
        None,
        "open_play",
        None,
        id="dorn-traf-aus-dem-gewuhl-46",
    ),
    pytest.param(
        ("Aus dem Nichts fiel das 1:1: Klee zog aus 30 Metern ab, und das Leder passte genau in den Giebel (39.)."),
        "Klee",
        None,
        "open_play",
        None,
        id="aus-dem-nichts-fiel-das-47",
    ),
    pytest.param(
        "Mit einem satten Flachschuss vom Strafraumeck traf Niklas Oehler zum 2:1 (61.).",
        "Niklas Oehler",
        None,
        "open_play",
        None,
        id="mit-einem-satten-flachschuss-vom-48",
    ),
    pytest.param(
        (
            "In der 75. Minute schnappte sich Klee den Ball, ließ zwei Gegenspieler stehen und schob überlegt "
            "ins lange Eck ein."
        ),
        "Klee",
        None,
        "open_play",
        None,
        id="in-der-75-minute-schnappte-49",
    ),
    pytest.param(
        "Nach feinem Doppelpass mit Oehler schloss Thum trocken zum 2:0 ab (33.).",
        "Thum",
        "Oehler",
        "open_play",
        "Oehler",
        id="nach-feinem-doppelpass-mit-oehler-50",
    ),
    pytest.param(
        ("Klee hatte beim Treffer zum 2:2 leichtes Spiel, nachdem Menk eine Flanke von Raab unterlaufen hatte (78.)."),
        "Klee",
        None,
        "open_play",
        "Menk",
        id="klee-hatte-beim-treffer-zum-51",
    ),
    pytest.param(
        "Menk ließ einen Schuss von Thum abprallen, Oehler schaltete am schnellsten und staubte ab (57.).",
        "Oehler",
        None,
        "open_play",
        "Menk",
        id="menk-liess-einen-schuss-von-52",
    ),
    pytest.param(
        "Dorn köpfte eine Maßflanke von Oehler unter die Latte (46.).",
        "Dorn",
        "Oehler",
        "header",
        "Oehler",
        id="dorn-kopfte-eine-massflanke-von-53",
    ),
    pytest.param(
        "Klee ging auf und davon, umspielte noch den Keeper und traf ins verwaiste Tor (72.).",
        "Klee",
        None,
        "open_play",
        None,
        id="klee-ging-auf-und-davon-54",
    ),
    pytest.param(
        "Julian Abt krönte einen Sololauf über den halben Platz mit dem 4:2 (86.).",
        "Julian Abt",
        None,
        "open_play",
        None,
        id="julian-abt-kronte-einen-sololauf-55",
    ),
    pytest.param(
        ("Abt ließ mit einem Schuss ins rechte untere Eck dem Gästekeeper Menk keine Abwehrmöglichkeit (26.)."),
        "Abt",
        None,
        "open_play",
        "Menk",
        id="abt-liess-mit-einem-schuss-56",
    ),
    pytest.param(
        "Nach Querpass von Abt stand Dorn goldrichtig und erzielte das 3:0 (63.).",
        "Dorn",
        "Abt",
        "open_play",
        "Abt",
        id="nach-querpass-von-abt-stand-57",
    ),
    pytest.param(
        ("Die Wölfinger gingen in der 17. Minute durch einen Kopfball von Wiegand nach Ecke von Oehler in Führung."),
        "Wiegand",
        "Oehler",
        "header",
        "Oehler",
        id="die-wolfinger-gingen-in-der-58",
    ),
    pytest.param(
        "Abt trat zum Elfmeter an und verwandelte zum umjubelten 1:0 (80.).",
        "Abt",
        None,
        "penalty",
        None,
        id="abt-trat-zum-elfmeter-an-59",
    ),
    pytest.param(
        ("Für den Schlusspunkt war Dorn zuständig, der eine Kombination über Thum mit dem 5:2 abschloss (89.)."),
        "Dorn",
        "Thum",
        "open_play",
        "Thum",
        id="fur-den-schlusspunkt-war-dorn-60",
    ),
    pytest.param(
        "Ein Distanzschuss von Oehler schlug in der 65. Minute unhaltbar im Kreuzeck ein.",
        "Oehler",
        None,
        "open_play",
        None,
        id="ein-distanzschuss-von-oehler-schlug-61",
    ),
    pytest.param(
        "Menk war beim 1:0 von Thum in der 10. Minute machtlos.",
        "Thum",
        None,
        "open_play",
        "Menk",
        id="menk-war-beim-1-0-von-62",
    ),
    pytest.param(
        "Lutz zirkelte das Leder aus 22 Metern über die Mauer ins Tor (27.).",
        "Lutz",
        None,
        "free_kick",
        None,
        id="lutz-zirkelte-das-leder-aus-63",
    ),
    pytest.param(
        "Kaya sorgte per Strafstoß für den Ausgleich (55.).",
        "Kaya",
        None,
        "penalty",
        None,
        id="kaya-sorgte-per-strafstoss-fur-64",
    ),
    pytest.param(
        "Behrens traf nach schöner Vorarbeit von Kaya zum Endstand (87.).",
        "Behrens",
        "Kaya",
        "open_play",
        "Kaya",
        id="behrens-traf-nach-schoner-vorarbeit-65",
    ),
    pytest.param(
        "Lutz ließ Holm mit einem Schlenzer ins lange Eck keine Chance (70.).",
        "Lutz",
        None,
        "open_play",
        "Holm",
        id="lutz-liess-holm-mit-einem-66",
    ),
    pytest.param(
        ("Der agile Kaya wurde von Rico Sander steil geschickt und überwand Keeper Holm mit einem Heber (74.)."),
        "Kaya",
        "Rico Sander",
        "open_play",
        "Holm",
        id="der-agile-kaya-wurde-von-67",
    ),
    pytest.param(
        "Eine Hereingabe von Sander lenkte Frey in der 59. Minute unglücklich ins eigene Tor.",
        "Frey",
        None,
        "own_goal",
        None,
        id="eine-hereingabe-von-sander-lenkte-68",
    ),
    pytest.param(
        "Sander umdribbelte Holm und schoss den Ball zum 0:2 in die Maschen (32.).",
        "Sander",
        None,
        "open_play",
        "Holm",
        id="sander-umdribbelte-holm-und-schoss-69",
    ),
    pytest.param(
        "Den Ehrentreffer für die Gäste markierte Kaya in der 90. Minute vom Elfmeterpunkt.",
        "Kaya",
        None,
        "penalty",
        None,
        id="den-ehrentreffer-fur-die-gaste-70",
    ),
    pytest.param(
        "Jonas Brehm lenkte eine scharfe Hereingabe von Kaya ins eigene Netz (52.).",
        "Jonas Brehm",
        None,
        "own_goal",
        "Kaya",
        id="lenkte-hereingabe-von-kaya",
    ),
    pytest.param(
        "Piet Sommer traf per Kopf, nachdem Keeper Jan Pfeil zuvor noch gegen Marcel Ritter pariert hatte (72.).",
        "Piet Sommer",
        None,
        "header",
        "Marcel Ritter",
        id="nachdem-keeper-gegen-pariert",
    ),
    pytest.param(
        "Nach Flanke von Nils Wiegand stieg Piet Sommer am höchsten und nickte zum 1:0 ein (12.).",
        "Piet Sommer",
        "Nils Wiegand",
        "header",
        "Nils Wiegand",
        id="nach-flanke-stieg-am-hochsten",
    ),
    pytest.param(
        "Piet Sommer wurde von Nils Wiegand steil geschickt und ließ Torhüter Jan Pfeil keine Chance (31.).",
        "Piet Sommer",
        "Nils Wiegand",
        "open_play",
        "Jan Pfeil",
        id="steil-geschickt",
    ),
    pytest.param(
        "Sekunden vor dem Pausenpfiff drückte Piet Sommer einen Eckball von Nils Wiegand über die Linie.",
        "Piet Sommer",
        "Nils Wiegand",
        "open_play",
        "Nils Wiegand",
        id="druckte-einen-eckball",
    ),
    pytest.param(
        "Der eingewechselte Piet Sommer besorgte in der 88. Minute den Endstand, Nils Wiegand hatte quergelegt.",
        "Piet Sommer",
        "Nils Wiegand",
        "open_play",
        "Nils Wiegand",
        id="besorgte-den-endstand",
    ),
    pytest.param(
        "Piet Sommer verwandelte einen an Nils Wiegand verschuldeten Foulelfmeter sicher zum 2:1 (66.).",
        "Piet Sommer",
        None,
        "penalty",
        "Nils Wiegand",
        id="an-ihm-verschuldeter-elfmeter",
    ),
    pytest.param(
        "Zehn Minuten später klingelte es erneut: Nils Wiegand legte zurück auf Piet Sommer, der flach einschoss.",
        "Piet Sommer",
        "Nils Wiegand",
        "open_play",
        "Nils Wiegand",
        id="legte-zuruck-auf",
    ),
    pytest.param(
        "Piet Sommer zog aus 20 Metern ab, der abgefälschte Schuss schlug unhaltbar ein (17.).",
        "Piet Sommer",
        None,
        "open_play",
        None,
        id="zog-ab-abgefalscht",
    ),
    pytest.param(
        "Einen Freistoß von Nils Wiegand köpfelte Piet Sommer zum 1:1 ein (40.).",
        "Piet Sommer",
        "Nils Wiegand",
        "header",
        "Nils Wiegand",
        id="einen-freistoss-kopfelte",
    ),
    pytest.param(
        "Die Antwort folgte prompt: Piet Sommer hämmerte den Ball aus spitzem Winkel unter die Latte (58.).",
        "Piet Sommer",
        None,
        "open_play",
        None,
        id="hammerte-unter-die-latte",
    ),
    pytest.param(
        "Nils Wiegand brachte die Kugel scharf vors Tor, wo Piet Sommer nur noch den Fuß hinhalten musste (63.).",
        "Piet Sommer",
        "Nils Wiegand",
        "open_play",
        "Nils Wiegand",
        id="brachte-die-kugel-vors-tor",
    ),
    pytest.param(
        "Nico Straub narrte seinen Gegenspieler Dominik Falk und schloss nach Doppelpass mit Kevin Lang ab.",
        "Nico Straub",
        "Kevin Lang",
        "open_play",
        "Dominik Falk",
        id="narrte-seinen-gegenspieler",
    ),
    pytest.param(
        "Nach Jonas Wehners 3:0 (60.) schien das Spiel gegen Torhüter Jan Pfeil entschieden.",
        "Jonas Wehner",
        None,
        "open_play",
        "Jan Pfeil",
        id="nach-seinem-3-0",
    ),
)


def _told(passage: str, **fields: str) -> Goal | None:
    """The goal that is published of an article with this passage, where one is."""
    article = Article(id="sha256-0000000000000002", text=f"{HEADLINE}\n\n{OPENING}\n{passage}\n", language="de")
    match = ProposedMatch(
        fields={
            "home_team": Claim(value="Wölfingen", quote=OPENING),
            "away_team": Claim(value="Eintracht Nordau", quote=OPENING),
        },
        goals=(ProposedEvent(quote=passage, fields={name: Claim(value=value) for name, value in fields.items()}),),
    )
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,)))
    return next((goal for found in verdict.matches for goal in found.goals), None)


@pytest.mark.parametrize(("passage", "scorer", "assist", "kind", "wrong"), GOALS)
def test_a_goal_as_it_is_worded_passes(
    passage: str, scorer: str, assist: str | None, kind: str, wrong: str | None
) -> None:
    claims = {"scorer": scorer, "kind": kind} | ({"assist": assist} if assist else {})
    goal = _told(passage, **claims)
    assert goal is not None
    assert goal.scorer is not None
    assert goal.kind is not None
    assert (goal.assist.value if goal.assist else None) == assist
    assert wrong != goal.scorer.value


@pytest.mark.parametrize(
    ("passage", "kind", "wrong"),
    [pytest.param(one.values[0], one.values[3], one.values[4], id=str(one.id)) for one in GOALS if one.values[4]],
)
def test_another_person_of_the_passage_is_not_its_scorer(passage: str, kind: str, wrong: str) -> None:
    goal = _told(passage, scorer=wrong, kind=kind)
    assert goal is None or goal.scorer is None
