"""Words for what became of a match, its crowd, ground and clock, in six languages, over folded text."""

from __future__ import annotations

import re

PLAYED = re.compile(
    (
        r"\d\s?[-:]\s?\d|\b(?:beat|beaten|won|win|victory|drew|draw|lost|lose|defeat\w*|ended|"
        r"finished|scored|full[- ]time|thrash\w*|honours even|title|semi-final|stalemate|"
        r"brushed|hold|held|secured|cup in|on top|comeback|goalless|stunned|all square)\b|"
        r"\b(?:vittori\w+|battut\w+|vint\w+|vince\w*|pareggi\w+|sconfitt\w+|termina\w*|"
        r"finit\w+|finisce|conclus\w+|imponendosi|impost\w+|risultato|conquist\w+|partita|"
        r"match|giocat\w+|rete a zero|abbatte)\b|"
        r"\b(?:vencio|vence\w*|gano|ganaron|gan\w+|empat\w+|derrot\w+|termino|finalizo|"
        r"triunfo|victoria|imponerse|impuso|(?<!fase )campeon|concluyo|partido)\b|"
        r"\b(?:sieg\w*|gewann\w*|gewonnen|schlug|verlor\w*|unentschieden|remis|endete|erfolg|"
        r"niederlage|trennten|durchgesetzt|setzte sich|holt sich|"
        r"gab es|sicherte|dreht\w*|bezwingt|bezwang|punkteteilung)\b|"
        r"\b(?:s'impos\w+|victoire|battu\w*|defaite|nul|gagn\w+|rempor\w+|succes|score final|"
        r"l'emport\w+|termin\w+|s'incline\w*|solide|renvers\w+|arrach\w+)\b|"
        r"\b(?:venceu|vitoria|empate|empatou|empataram|derrot\w+|perdeu|ganhou|terminou|"
        r"triunfo|ficaram|resultado|acabou|arranca)\b"
    ),
)
ABANDONED = re.compile(
    (
        r"abandon\w*|called off|halted|stopped|suspend\w*|sospes\w*|sospens\w*|interrott\w*|"
        r"interruz\w*|abgebroch\w*|abbruch|"
        r"interromp\w*|interrump\w*|arret\w* definitiv\w*|definitivement arret\w*|"
        r"match arrete|encerrad\w* antes|si ferma|paralis\w*"
    ),
)
CUT_SHORT = re.compile(
    r"(?:was|been|match|game) abandoned|abandoned (?:at|after|with|due|because)|"
    r"definitivement arret\w*|arret\w* definitiv\w*|"
    r"match arrete|abgebrochen|spielabbruch|sospes[ao] (?:definitivamente|per|al)|"
    r"suspendid[oa] (?:definitivamente|de manera definitiva|por|al)|"
    r"interrott[ao] definitivamente"
)
"""Words that tell of nothing but a match that was not played to its end."""
POSTPONED = re.compile(
    (
        r"postpon\w*|put back|rearranged|called off|rinviat\w*|rinvio|aplaz\w*|pospuest\w*|"
        r"verschob\w*|abgesagt|verleg\w*|report\w+|reporte|adiad\w*|adiament\w*"
    ),
)
CROWD = re.compile(
    (
        r"attendance|\batt\b|\bcrowd\b|spectator|\bfans\b|\bsupporters\b|in front of|watched by|packed|\bgate of\b|"
        r"spettator|tifosi|pubblico|presenti|presenze|paganti|"
        r"aficionad|espectador|asistencia|asistentes|asistieron|hinchas|publico|almas|"
        r"zuschauer|besucher|fans\b|kulisse|ausverkauft|"
        r"spectateur|public\b|supporters|affluence|"
        r"torcedor|espectador|publico|adeptos|pagantes|presentes|assistencia|"
        r"pessoas|\bpersone\b|\bpersonas\b|personnes|menschen|there were [\d,.]+ (?:in|at|inside)"
    ),
)
EXTRA_TIME = re.compile(
    (
        r"extra[- ]time|\baet\b|a\.e\.t|after extra|added half-hour|supplementar\w*|"
        r"\bd\.t\.s\b|\bdts\b|prorrog\w*|tiempos? extras?|tiempo suplementario|alargue|"
        r"verlangerung|\bn\.?\s?v\.?\b|120 (?:\w+ )?minut\w*|prolongation\w*|\ba\.?p\.?\b|"
        "prolongamento|tempo extra|120 minut"
    ),
)
NO_EXTRA_TIME = re.compile(
    (
        r"(?:without|no need for|avoid\w*|before) extra[- ]time|senza (?:i )?supplementar\w*|"
        r"evita\w* i supplementar\w*|ohne verlangerung|"
        "sin (?:necesidad de )?(?:la )?prorroga|sans prolongation|sem prorrogacao|"
        r"to (?:force|avoid) extra[- ]time|(?:could|would|might) (?:\w+ )?extra[- ]time"
    ),
)
KICKOFF = re.compile(
    (
        r"kick-?s?[- ]?off|\bkick|\bstarts?\b|\bore\b|\balle\b|calcio d'inizio|"
        "fischio d'inizio|inizio|uhr|anstoss|ankick|anpfiff|beginn|"
        r"\ba las\b|horas|\bhs\b|silbatazo|inicio|coup d'envoi|\bheures?\b|\d\s?h\s?\d|"
        r"\bas \d|pontape de saida|apito inicial|\bgmt\b|\bbst\b|\bcet\b|\bpm\b|\bp\.m"
    ),
)
VENUE = re.compile(
    (
        r"stadi\w*|estadio\w*|stade\b|arena\b|\bparque\b|sportplatz|sportanlage|sportgelande|\bninho\b|"
        r"\bground\b|\bpark\b|\bcampo\b|\bestadi\b|"
        r"\bcamp\b|\broad\b|\blane\b|\bparc\b|coliseu\w*|coliseo|"
        r"\bpalaz\w*|sportpark|kampfbahn|\bpiscine\b|bernabeu|\bnou\b|\bcenter\b|centre\b|"
        r"complexe|municipal|velodrome|olimpi\w*|\barenas?\b|\bbowl\b|dome\b|sportivo"
    ),
)
NAMES_OF_THINGS = re.compile(
    (
        r"\b(?:cup|league|copa|coppa|coupe|liga|ligue|serie|premier\w*|championship|"
        "championnat|campionato|campeonato|bundesliga|"
        "trophy|trofeo|supercup|supercopa|supercoppa|pokal|division|divisione|primera|"
        r"segunda|eredivisie|qualif\w*|torneo|torneio|tournament|"
        r"mundial\w*|mondial\w*|world|europ\w*|champions|conference|libertadores|sudamericana|"
        r"brasileir\w*|friendly|amichevole|amistoso|"
        r"regional\w*|national|nationale|eccellenza|promozione|oberliga|regionalliga|"
        r"kreisliga|landesliga|san siro|old|stadi\w*|estadio|stade|arena|park|ground)\b"
    ),
)
"""Words in the names of competitions and grounds."""

COMPETITION_ELSEWHERE = re.compile(r"\breplay (?:two|three|four|five|last)\b")
"""Words that put a competition with another match even where the clause carries no other sign."""

COMPETITION = re.compile(
    (
        r"cup\b|league|\bcopa|\bcoppa|\bcoupe|liga\b|\bligue|\bserie|\bpremier|championship|"
        "championnat|campionat|campeonat|bundesliga|"
        r"trophy|trofeo|trofeu|supercopa|supercoppa|pokal|division|\bprimera|\bsegunda|"
        r"eredivisie|qualif|\btorneo|torneio|tournament|"
        r"mundial|mondial|world|\beuro|champions|conference|libertadores|sudamericana|"
        "brasileir|friendly|amichevole|amistos|amical|freundschafts|"
        r"\bregional|\bnational|\bnazional|eccellenza|promozione|meisterschaft|clausura|"
        r"apertura|play-?off|shield|under-?\s?\d|\bu-?\d\d\b|"
        r"divisao|divisione|categoria|girone|\brfef\b|federacion|laliga|premiership|alliance|\blig\b|klasse\b|"
        r"supercup|super cup|\bvase\b|\bmasters|allsvenskan|ekstraklasa|honor\b|preferente|distrital|estadual|"
        r"paulist|carioc|gauch|mineir[oa]\b|promocion|excellence|primavera|juniores|supertaca|departement|"
        r"olymp|nations|recopa|taca\b|taça|\bfa\b|\bmls\b|jornada|gruppenphase|endspiel|"
        r"\bfinal"
    ),
)
"""Words in the names of competitions."""
