"""Words for what became of a match, its crowd, ground and clock, in six languages, over folded text."""

from __future__ import annotations

import re

from summarizer.grounding.initials import by_initial

PLAYED = re.compile(
    (
        r"\d\s?[-:]\s?\d|\b(?:beat|beaten|won|win|victory|drew|draw|lost|lose|defeat\w*|ended|"
        r"finished|scored|full[- ]time|thrash\w*|honours even|title|semi-final|stalemate|"
        r"overcame|saw off|seeing off|edged|sank|crushed|cruised|slumped|routed|demolished|eased past|downed|fell to|"
        r"fought back|ran out|triumphed|pegged back|bowed out|fightback|shared|"
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
        r"triunfo|ficaram|resultado|acabou|arranca)\b|"
        r"\bpari (?:tra|fra)\b|\b(?:batio|arrollan?|se imponen?|firm(?:an|aron) (?:las )?tablas)\b|"
        r"\bsorprend(?:e|io) al?\b|"
        r"\b(?:dompte(?:nt)?|(?:a|ont) dompte|se neutralisent|se sont neutralises|dos a dos)\b|"
        r"\b(?:cai|caem) (?:diante|perante|frente)\b|\b(?:tropec(?:a|ou) (?:n[oa]|diante|frente)|"
        r"despachou|atropel(?:a|ou)|lev(?:a|ou) a melhor|impos-se)\b"
    ),
)
HELD_BY = re.compile(
    r"(?<!être )(?<!essere )(?<!ser )\b(?:tenue?s? (?:\w+ )?en échec|accrochée?s?|surprise?s?|freinée?s?|stoppée?s?|"
    r"dominée?s?|domptée?s?|balayée?s?|écrasée?s?|étrillée?s?|"
    r"fermat[oaie]|bloccat[oaie]|frenat[oaie]|stoppat[oaie]|superat[oaie]|travolt[oaie]|piegat[oaie]|beffat[oaie]|"
    r"frenad[oa]s?|sorprendid[oa]s?|superad[oa]s?|golead[oa]s?|batid[oa]s?|vencid[oa]s?|surpreendid[oa]s?|"
    r"travad[oa]s?) (?:(?:par|da|por) (?:l'|le |la |les |el |los |las )?|"
    r"d(?:al|alla|ai|alle|agli) |dall'|pel[oa]s? )(?=[A-ZÀ-Ý])"
)
"""A side that another one stopped, in the article's own letters: "tenue en échec par l'Angola"."""
OVER = re.compile(
    r"\b(?:final whistle|full time|hosted|welcomed|entertained|faced|took on|travelled to|met|kicked off|"
    r"(?:triplice )?fischio finale|triplice fischio|fischio di chiusura|ha(?:nno)? (?:affrontato|ospitato|ricevuto|"
    r"sfidato|incontrato)|affrontava(?:no)?|ospitava(?:no)?|riceveva(?:no)?|si sono affrontat\w+|e andat[oa] in scena|"
    r"si e giocat[oa]|si e disputat[oa]|"
    r"(?:pitido|silbatazo) final|(?:enfrento|recibio|visito|disputo|jugo|afronto)|se (?:enfrentaron|midieron|"
    r"midio|jugo|"
    r"disputo|vieron las caras)|recibieron|enfrentaron|ha(?:n)? (?:jugado|recibido|visitado|disputado)|"
    r"schlusspfiff\w*|abpfiff\w*|schlussgong|empfing(?:en)?|gastierte[n]?|traf(?:en)? (?:[a-z]+ ){0,4}auf|spielte[n]?|"
    r"trat(?:en)? an|bestritt(?:en)?|absolvierte[n]?|"
    r"coup de sifflet final|recevai(?:t|ent)|accueillai(?:t|ent)|affrontai(?:t|ent)|se deplacai(?:t|ent)|"
    r"a(?:vait|ont)? (?:recu|affronte|accueilli|dispute)|ont (?:recu|affronte|accueilli|dispute)|s'est jouee?|"
    r"apito final|recebeu|receberam|enfrentou|enfrentaram|defrontou|defrontaram|visitou|encarou|disputou|"
    r"mediram forcas|"
    r"jogou|jogaram)\b"
)
"""Words of what was played, without the result: its end, or two sides that met."""
INTENDED = re.compile(
    r"\b(?:(?:si )?(?:giocher|disputer|affronter|ospiter|sfider|ricever|scender|andr|dovr|potr|vorr|cercher|prover|"
    r"tenter|sar)(?:a|anno)|vuole|vogliono|cerca di|cercano di|punta(?:no)? a|deve|devono|dovrebbe|"
    r"(?:se )?(?:jugar|disputar|enfrentar|recibir|visitar|medir|afrontar|buscar|tendr|deber|podr|intentar|"
    r"tratar)(?:a|an)|"
    r"quiere|quieren|busca|buscan|necesita(?:n)?|debe(?:n)?|intenta(?:n)?|va(?:n)? a|"
    r"will|wird|werden|wollen|mochte[n]?|soll|sollen|muss|mussen|will (?:am|im|den|die|das|sich|gegen)|peilt|"
    r"hofft|hoffen|"
    r"want(?:s)? to|hope(?:s)? to|look(?:s|ing)? to|aim(?:s|ing)? to|need(?:s)? to|must|"
    r"(?:recevr|affronter|jouer|ir|se deplacer|devr|tenter|disputer|accueiller|voudr|pourr)(?:a|ont)|veut|veulent|doit|"
    r"doivent|cherche(?:nt)? a|espere(?:nt)?|vise(?:nt)?|"
    r"(?:se )?(?:jogar|disputar|enfrentar|defrontar|receber|visitar|ter|buscar|tentar|dever|poder|ser)(?:a|ao)|"
    r"quer|querem|"
    r"busca(?:m)?|precisa(?:m)?|tenta(?:m)?|deve(?:m)?|vai|vao)\b"
)
"""Words of what a side means, has or is to do in a match."""
NOUN_OF_PLAY = re.compile(
    r"\b(?:win|victory|title|semi-final|draw|draw|beat|hold|lose|partita|match|partido|encuentro|victoria|triunfo|"
    r"(?:gan|"
    r"empat|derrot)ar|vencer|ganar|imponerse|sieg|siege|erfolg|remis|niederlage|unentschieden|victoire|nul|succes|gagner|battre|"
    r"defaite|remporter|vitoria|empate|triunfo|derrotar|resultado|conquistare?|vincere|pareggi[oa]re|pareggio|vittoria|"
    r"champion|campeon|terminer|finire|arranca)\b"
)
"""Words of a result that also tell of one that is but wanted."""

ABANDONED = re.compile(
    (
        r"abandon\w*|called off|halted|stopped|suspend\w*|suspens[oa]|sospes\w*|sospens\w*|interrott\w*|"
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
    r"interr(?:ott|ompid)[ao] definitivamente"
)
"""Words that tell of nothing but a match that was not played to its end."""
POSTPONED = re.compile(
    (
        r"postpon\w*|put back|rearranged|called off|rinviat\w*|rinvio (?:della|dell'|del match|a data)|aplaz\w*|"
        r"pospuest\w*|verschob\w*|abgesagt|verleg\w*|report(?:e|ee|es|ees)\b|adiad\w*|adiament\w*|\badia(?:m|r|va)?\b|\badi(?:ou|aram)\b"
    ),
)
CROWD = re.compile(
    by_initial(
        r"attendance|\batt\b|\bcrowd\b|spectator|\bfans\b|\bsupporters\b|in front of|watched by|packed|\bgate of\b|"
        r"spettator|tifosi|pubblico|presenti|presenze|paganti|"
        r"aficionad|espectador|asistencia|asistentes|asistieron|hinchas|publico|almas|"
        r"zuschauer|besucher|fans\b|kulisse|ausverkauft|"
        r"spectateur|public\b|supporters|affluence|\bassistance ?:|"
        r"torcedor|espectador|publico|adeptos|pagantes|presentes|assistencia|"
        r"turned (?:up|out)|through the (?:gates?|turnstiles)|looked on|\bgate:|sugli spalti|sulle tribune|in tribuna|"
        r"tagliandi|en las? gradas?|en el graderio|concurrencia|\bentrada:|zuseh|\bz(?:u)?\.?:|anwesende|zaungaste|"
        r"schaulustige|dans les (?:tribunes|gradins|travees)|en tribunes|guichets|nas bancadas|nas arquibancadas|"
        r"testemunhas|"
        r"pessoas|\bpersone\b|\bpersonas\b|personnes|menschen|there were [\d,.]+ (?:in|at|inside)|"
        r"\berano in \d|\b(?:davanti a(?:i|gli)?|before|vor|devant|ante|perante)"
        r"(?: (?:a|unas?|unos?|los|las|os|les|den|mas de|casi|quasi|oltre|circa|over|some|almost|rund|knapp|uber|"
        r"mehr als|pres de|environ|quelque|plus de|mais de|cerca de))? \d{1,3}(?:[., ]\d{3}|mila)"
        r"(?! (?:jahre|minut|second|spiel))"
    )
)
_OF_CONTRACT = (
    r"(?! (?:(?:de|del|do|da|du|d'un|o|el|la|le|su|sua|seu|son|ate|hasta|jusqu'en) )*(?:contrat[oa]?s?|bail|vinculo|"
    r"acuerdo|emprestimo|prestamo|pret|(?:19|20)\d\d))"
)
"""What makes the Romance words for extra time those for a longer contract."""
_VERLANGERUNG = (
    r"(?:(?<=in der )|(?<=in die )|"
    r"(?<![a-z-])(?!verlangerung (?:von|durch|des|seines|ihres|bis|um) (?!\d{1,2}(?!\d)|zwei)))verlangerung"
)
"""The German word where it is no contract's, nor a ball's that somebody helps on: "nach Verlängerung von Kern"."""
EXTRA_TIME = re.compile(
    by_initial(
        r"extra[- ]time(?! (?:on the ball|to [a-z]+ ))|\baet\b|a\.e\.t|after extra|added half-hour|supplementar\w*|"
        rf"\bd\.t\.s\b|\bdts\b|prorrog[a-z]*(?![a-z]){_OF_CONTRACT}|tiempos? extras?|tiempo suplementario|alargue|"
        rf"{_VERLANGERUNG}|\bn\.?\s?v\.?\b|120 (?:\w+ )?minut\w*|prolongations?(?![a-z]){_OF_CONTRACT}|\ba\.?p\.?\b|"
        rf"prolongamento(?![a-z]){_OF_CONTRACT}|tempo extra|120 minut"
    )
)
NO_EXTRA_TIME = re.compile(
    (
        r"(?:without|no need for|avoid\w*|before) extra[- ]time|senza (?:i )?supplementar\w*|"
        r"ohne verlangerung|"
        "sin (?:necesidad de )?(?:la )?prorroga|sans prolongation|sem prorrogacao|"
        r"(?<!non )(?<!n'a pas )(?<!pas )(?<!no )(?<!nao )(?:evit|scongiur|epargn|ahorr|poup|erspar|verhinder)\w*"
        r"(?: [^\s.;:,]+){0,3}? (?:l'|i |la |der |die |o |a )?"
        r"(?:supplementari|prolongations?|prorroga|prorrogacao|prolongamento|verlangerung)|"
        r"(?:sans|senza|ohne|sin|sem)(?: \w+){0,6} (?:prolongations?|supplementari|verlangerung|prorroga|prorrogacao)|"
        r"(?<![a-z])(?:no|kein\w*|pas de|nessun\w*|niente|ningun\w*) (?:\w+ )?"
        r"(?:extra[- ]time|verlangerung|prolongations?|supplementari|prorroga\w*)|"
        r"(?:no hubo|nao houve|non (?:ci (?:sono|furono)|si (?:e andati|ando)|sono serviti)(?: stati)?(?: ai)?) "
        r"(?:i |la )?"
        r"(?:supplementari|prorroga\w*|prolongamento)|"
        r"to (?:force|avoid) extra[- ]time|(?:head(?:ed|ing)|destined|bound) for extra[- ]time|"
        r"(?:neither|nobody|no one|n[o']t)(?: [a-z]+){0,2} (?:want|need|fanc)(?:ed|ied|y)? extra[- ]time|"
        r"(?:could|would|might) (?:\w+ )?extra[- ]time"
    ),
)
UNSURE_EXTRA_TIME = re.compile(
    r"extra[- ]time (?:would|could|might|was (?:avoided|not needed))|"
    r"(?:destinat[oa]|avviat[oa]|si andava|sembrava(?: [a-z]+){0,2}|abocad[oa]|(?:parecia|iba|se iba)(?: [a-z]+){0,2}|"
    r"se dirige\w*|filait|(?:en)?caminha\w*)(?: [^\s.;:,]+){0,2}? (?:a|ai|al|alla|verso|hacia|vers|para)"
    r"(?: (?:i|la|el|o|a|les))? (?:supplementari|prolongations?|prorroga|prorrogacao|prolongamento)|"
    r"(?:deutet\w*|roch|sah alles|lief alles|stand alles)[^.;:]{0,24} (?:auf|nach) (?:(?:eine|einer|die|der) )?"
    r"verlangerung"
)
"""Words by which extra time only looked likely."""
KICKOFF = re.compile(
    by_initial(
        r"kick-?s?[- ]?off|\bkick|\bstarts?\b|\bore\b|\balle\b|calcio d'inizio|"
        "fischio d'inizio|inizio|uhr|anstoss|ankick|anpfiff|beginn|"
        r"\ba las\b|horas|\bhs\b|silbatazo|inicio|coup d'envoi|\bheures?\b|\d\s?h\s?\d|"
        r"\bas \d|pontape de saida|apito inicial|\bgmt\b|\bbst\b|\bcet\b|\bpm\b|\bp\.m"
    )
)
VENUE = re.compile(
    by_initial(
        r"stadi\w*|estadio\w*|stade\b|arena\b|\bparque\b|sportplatz|sportanlage|sportgelande|\bninho\b|"
        r"\bground\b|\bpark\b|\bcampo\b|\bestadi\b|"
        r"\bcamp\b|\broad\b|\blane\b|\bparc\b|coliseu\w*|coliseo|"
        r"\bpalaz\w*|sportpark|kampfbahn|\bpiscine\b|bernabeu|\bnou\b|\bcenter\b|centre\b|"
        r"complexe|municipal|velodrome|olimpi\w*|\barenas?\b|\bbowl\b|dome\b|sportivo|\bcancha\b|\bginasio\b|\bgymnase\b|sporthalle"
    )
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
    by_initial(
        r"cup\b|league|\bwm\b|\bcan (?:19|20)\d\d|"
        r"\bcopa|\bcoppa|\bcoupe|liga\b|\bligue|\bserie|\bpremier(?!es?\b)|championship|"
        "championnat|campionat|campeonat|bundesliga|"
        r"troph(?:y|ee\b)|trofeo|trofeu|supercopa|supercoppa|pokal|division|\bprimera|\bsegunda|"
        r"eredivisie|qualif|\btorneo|torneio|tournament|"
        r"mundial|mondial|\beuro(?!p(?:a|e|ean)\b)|champions|conference|libertadores|sudamericana|"
        r"brasileir(?!as?\b)|friendly|amichevole|amistos|amical|freundschafts|"
        r"\bregional|\bnational|\bnazional|eccellenza|promozione|meisterschaft|clausura|"
        r"apertura|eliminatori|qualifikation|\bdiv\b|amigave|testspiel|landerspiel|vorbereitungsspiel|play-?off|shield|under-?\s?\d|\bu-?\d\d\b|"
        r"divisao|divisione|categoria|girone|\brfef\b|federacion|laliga|premiership|alliance|\blig\b|klasse\b|"
        r"(?<!river )\bplate\b|\bsalver\b|\bmemorial\b|\b(?:candang|"
        r"bai|goi|cari|paul|gauch|parana|catarin|cear|pernambuc)[a-z]*ao\b|"
        r"supercup|super cup|\bvase\b|\bmasters|allsvenskan|ekstraklasa|honor\b|preferente|distrita|estadual|"
        r"paulist|carioc|gauch|mineir[oa]\b|\b(?:paranaense|catarinense|pernambucano|baiano|cearense|goiano|paraense|"
        r"capixaba|potiguar|paraibano|alagoano|sergipano|maranhense|piauiense|amazonense|(?:sul-)?mato-grossense|"
        r"brasiliense|bezinha|juvenis|juniores|iniciados)\b|promocion|(?<!of )excellence|primavera|juniores|supertaca|"
        r"departement|(?:jeux|juegos|jogos|giochi) olymp|"
        r"olympi(?:a\b|ade|cs\b|c (?:games|football|qualif|tournament)|sche\w? spiele)|(?<![a-z])nations|"
        r"recopa|taca\b|taça|\bfa\b|\bmls\b|jornada|gruppenphase|endspiel|"
        r"\bfinal|(?:semi|demi|quarter|viertel|halb|achtel)-?final"
    )
)
"""Words in the names of competitions."""
