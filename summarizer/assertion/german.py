"""What German takes back, doubts, plans or only nearly reaches, in folded words."""

from __future__ import annotations

from summarizer.assertion.cues import Cues
from summarizer.assertion.elsewhere.german import DAY, ELSEWHERE, SCORED

_GOAL = r"(?:\d+ ?: ?\d+|[a-z]*tor(?:e?s)?|[a-z]*treffers?|(?:[a-z]+)?ausgleich|(?:[a-z]+)?fuhrung)"
_FRAME = r"(?:[a-z]*pfosten|[a-z]*latte|[a-z]*stange|torgestange|gebalk|aluminium|metall|aussennetz|lattenkreuz)"
_TO_SCORE = r"(?:treffen|erzielen|verwandeln|einnetzen|ausgleichen)"

GERMAN = Cues(
    negated=(
        (
            r"\bnicht\b(?! nur| mehr zu halten| lange| im abseits| entgehen| nehmen| zweimal| bitten| angegriffen|"
            r" zu halten| unverdient|"
            r" attackiert| gestort| eingreifen| verhindern| abgeschirmt| fangen)"
        ),
        (
            r"\bkein\w*\b(?! (?:abwehrmoglichkeit|moglichkeit|problem\w*|gegenwehr|minute|chance|abwehrchance|"
            r"muhe|halten))"
        ),
        r"\bnie\b",
        r"\bohne (?:tor|treffer|erfolg|zu)",
        r"\bverhinder\w+",
        r"\bvergeblich\b",
        r"\bverwehrt\w*",
        r"\bweder\b",
        r"(?<!nach )(?<!nach einer )\btorlos\w*",
        rf"(?<!und )\bbewahr\w+ (?:\S+ ){{1,5}}vor (?:dem|einem|der) (?:\S+ ){{0,2}}{_GOAL}\b",
        r"\bblieb (?:ihm|ohne|verwehrt)",
    ),
    hedged=(
        r"\bhatte (?:\S+ ){0,4}auf dem (?:fuss|schlappen)\b",
        r"\bfast\b(?! (?:\d|von|vom|aus|ohne|alle|jede|zeitgleich|gleichzeitig))",
        r"\bbeinahe\b",
        r"\bknapp (?:vorbei|am|uber|daneben|verfehlt)",
        r"\b(?:hatte|hatten) (?:\S+ ){0,8}?(?:konnen|mussen|sollen|geben|gebracht|bedeutet)\b",
        r"\bkonnte (?:\S+ ){0,4}?(?:nicht|kein)\w*",
        r"\bwenn\b(?! auch)",
        r"\bfalls\b",
        r"\bwurde (?:\S+ ){0,4}?(?:reichen|genugen)\b",
        r"\bum ein haar\b",
        (
            rf"\bfehlt\w* (?:\S+ ){{0,4}}(?:[a-z]*gluck|fortune|prazision|kraft|mut|ruhe|entschlossenheit|ubersicht|"
            rf"schritt|zentimeter|durchschlagskraft) (?:\S+ )?(?:zu[mr]|fur (?:das|den|die|ein\w*)) (?:\S+ )?{_GOAL}\b"
        ),
        (
            rf"\btr(?:af|ifft)\b(?:(?! und | oder | zu[mr] )(?:[^,;.]|(?<=\d)\.)){{0,40}}? "
            rf"(?:(?:den|die|das|ans?|nur|lediglich) {_FRAME}|aluminium|metall)\b"
            r"(?! (?:und )?(?:ins|zu[mr]|in (?:den|die))\b)"
        ),
        r"\bdie (?:chance|moglichkeit|gelegenheit|ausgleichschance) (?:auf|zum|zur|zu)\b",
        (
            r"\b(?:den|die|das) (?:ausgleich|fuhrung|tor|treffer|siegtreffer|\d+ ?: ?\d+|[a-z]+treffer) (?:auf|"
            r"vor) (?:dem|den|der)\b"
        ),
        r"\bversuch\w*\b (?:zu|es)",
        r"\bwollte\b",
        r"\bforderte\w*\b",
        r"\breklamier\w+",
        r"\?\s*$",
        r"\bauf der suche\b",
        r"\bbraucht\w*\b",
        r"\bhoffnung\b",
        r"\bhoffte\b",
        r"\bverfehlt\w*\b",
        r"\bdie (?:grosse|dicke|beste|erste) (?:[a-z]+)?(?:chance|moglichkeit|gelegenheit) (?:auf|zum|zur|zu)\b",
        r"\blag (?:\S+ ){0,4}?in der luft\b",
        (
            r"^(?:gegen|bei) (?:den|dem|einen|einem) (?:\S+ ){1,5}war (?:\S+ ){1,3}(?:zur stelle|auf dem posten|"
            r"hellwach|"
            r"aufmerksam)\b"
        ),
        r"\bware[nt]?\b(?: \S+){1,8}? (?:fast|beinahe|um ein haar)\b",
        r"\bware[nt]?\b(?: \S+){1,10}? in (?:fuhrung|front) gegangen\b",
        r"\bals (?:ob|hatten?|ware)\b",
        rf"\bware (?:das|der|die|ein|eine) (?:\S+ ){{0,2}}{_GOAL}\b",
        rf"\bhoff(?:t|en) auf (?:ein|einen|den|das|die|weitere) (?:\S+ ){{0,2}}{_GOAL}e?\b",
        rf"\bwart\w+ (?:\S+ ){{0,2}}auf (?:ein|einen|eine) (?:\S+ ){{0,2}}{_GOAL}\b",
        rf"\b{_FRAME} (?:\S+ )?getroffen\b",
        r"(?:^|[,;:] )ob\b(?! (?:mit|per|von|aus|nun|links|rechts)\b)",
        r"\b(?:vielleicht|womoglich|moglicherweise|sonst|normalerweise) (?:hatte|ware)\b",
        rf"\b{_GOAL} (?:von|durch) \S+ ware\b",
        rf"^hatten? (?:\S+ ){{1,8}}{SCORED}$",
        rf"^sollten? (?:\S+ ){{1,8}}{_TO_SCORE}$",
        rf"\bmogliche\w* {_GOAL}\b",
        rf"\bschien (?:\S+ ){{0,4}}{SCORED} zu haben\b",
        rf"\btraum\w+ (?:von|vom) (?:\S+ ){{0,2}}{_GOAL}\b",
        (
            r"(?:(?<=glaubte)|(?<=glaubte schon)|(?<=glaubte bereits)|(?<=meinte)|(?<=wahnte sich)|(?<=dachte)), "
            r"(?:\S+ ){1,6}zu haben\b"
        ),
        (
            r"\btr(?:af|ifft) (?:aber |jedoch |dabei )?(?:das|den) (?:leere |verwaiste )?(?:tor|ball|kasten|gehause)"
            r"(?: \S+){0,2} nicht\b"
        ),
        (
            r"\btr(?:af|ifft) (?:\S+ ){1,3}(?:am|im|an der|ins) (?:knochel|kopf|gesicht|schienbein|fuss|knie|"
            r"oberschenkel|arm|hand|bein|wade|brust|rucken|auge)\b"
        ),
    ),
    planned=(
        r"\bwird (?!<|mit|von|zum|zur|der|nach|vom|durch|gefeiert|gefoult|belohnt)",
        r"\bwerden (?!<|die|von)",
        r"(?<!in der )(?<!in die )(?<!die )\bnachste\w* runde\b",
        r"\bnachste\w* (?:woche|spiel|gegner|samstag|sonntag|mittwoch|montag|dienstag|donnerstag|freitag)\b",
        r"\bmorgen\b",
        r"\btrifft (?:am|auf|dann|im)\b",
        r"\bbevorsteh\w+",
        r"\bvor dem (?:spiel|duell|derby)\b",
        r"\bam (?:kommenden|nachsten)\b",
        r"\bankick\b",
        r"\bempfangt\b",
        r"\bgastiert\b",
        r"\bvorschau\b",
        r"\bruckspiel (?:nachsten|am|in einer|steigt|findet|geht|folgt)\b",
        rf"\b{_TO_SCORE} wurden?$",
        rf"\bwurden? (?:\S+ ){{0,6}}{_TO_SCORE}$",
        r"\bmuss (?:(?!nur)\S+ ){0,3}treffen\b",
        r"(?:(?<=hofft)|(?<=hoffen)|(?<=hoffte)|(?<=hofften)), dass (?:\S+ ){0,8}?(?:trifft|treffen|treffe)\b",
        (
            r"\b(?:trifft|schiesst|erzielt|markiert|macht|kopft|netzt) (?:\S+ ){0,2}?(?:gerne?|oft|haufig|regelmassig|"
            r"meist|meistens|selten|gewohnlich|normalerweise|ublicherweise|standig|zuverlassig|"
            r"am liebsten|immer (?:tore|treffer))\b"
        ),
        r"\b(?:traf|erzielte|schoss) (?:\S+ )?(?:oft|haufig|selten|regelmassig|gewohnlich|ublicherweise)\b",
        r"\b(?:pro|je) (?:saison|spiel|spielzeit|partie|jahr|halbserie)\b",
        (
            r"(?<!wie )\b(?:jede (?:woche|saison|spielzeit)|jedes (?:jahr|spiel|wochenende)|"
            r"in (?:fast )?jede[mr] (?:\S+ )?"
            r"(?:[a-z]*spiel|[a-z]*derby|match|einsatz|[a-z]*partie|[a-z]*duell|saison))\b"
        ),
        r"\bmeisten (?:tore|treffer)\b",
        (
            r"\bkann (?:\S+ ){0,2}?(?:jederzeit|immer|beidfussig|mit links und rechts|mit beiden fussen) (?:\S+ )?"
            r"(?:treffen|tore schiessen)\b"
        ),
        r"\bkann (?:\S+ ){0,3}mit (?:einem|seinem) (?:\S+ )?(?:tor|treffer)\b",
        rf"\bsoll (?:\S+ ){{0,6}}{SCORED} haben\b",
        rf"\bsoll(?:en)? (?:\S+ ){{0,6}}{_TO_SCORE}\b",
        rf"\bdurften? am (?:{DAY}) (?:\S+ ){{0,5}}{_TO_SCORE}\b",
        (
            r"(?:(?<=angekundigt)|(?<=versprochen)|(?<=vorgenommen)|(?<=gehofft)|(?<=hofft)|(?<=hoffte)|"
            r"(?<=versucht)|(?<=versuchte)|(?<=traumte davon)|(?<=drauf und dran)|(?<=stand kurz davor)|"
            r"(?<=nahe daran)|(?<=verpasste es)|(?<=versaumte es)|(?<=hatte die chance)|(?<=hatte die gelegenheit)|"
            r"(?<=hatte die moglichkeit)|(?<=bemuhte sich)|(?<=bemuht)|(?<=versprach)|(?<=schwor)|(?<=gehindert)|"
            r"(?<=dafur bekannt)|(?<=dafur bezahlt)|(?<=liebt es)|(?<=gewohnt)|(?<=in der lage)|(?<=daran gewohnt)), "
            rf"(?:\S+ ){{0,8}}zu {_TO_SCORE}\b"
        ),
    ),
    void=(
        r"\bwas (?:\S+ ){0,4}gewesen ware\b",
        r"aberkannt\w*",
        r"(?<!nicht im )\babseits\w*",
        r"\bnicht (?:gegeben|anerkannt|gezahlt)\b",
        r"\bzuruckgenommen\b",
        r"\bannullier\w+",
        r"\bvar\b(?: \w+){0,8}? (?:aberk|annul|zuruck|kassier)\w*",
        r"\bzahlte nicht\b",
        r"\bwieder (?:ein)?kassiert\b",
        rf"\bnahm (?:\S+ ){{0,4}}{_GOAL} (?:\S+ ){{0,2}}zuruck\b",
        rf"\bgab (?:das|den|dieses|diesen) {_GOAL} (?:\S+ ){{0,2}}nicht\b",
        r"\bgalt (?:aber |jedoch )?nicht\b",
        r"\bliess (?:\S+ ){0,5}nicht gelten\b",
        rf"\b{_GOAL} (?:\S+ ){{0,2}}erkannte (?:\S+ ){{0,5}}ab\b",
        rf"\berkannte (?:\S+ ){{0,2}}{_GOAL} (?:\S+ ){{0,4}}ab\b",
        r"\birregular\w* (?:tor|treffer)\b",
        r"\bfehlt\w* (?:\S+ ){0,3}(?:zenti|milli)meter\b",
        (
            r"(?:^|, )(?!(?:[^,;]* )?(?:erst|zunachst|zuvor|noch) )[^,;]*\bam (?:leeren |verwaisten )?"
            r"(?:tor|kasten|gehause) vorbei\b(?! und)"
        ),
        rf"\bum (?:das|den) (?:\S+ )?{_GOAL} (?:gebracht|betrogen)\b",
        rf"\bbrachte sich (?:selbst )?um (?:das|den|die) (?:\S+ )?{_GOAL}\b",
        rf"\b{_GOAL} (?:geklaut|gestohlen|geraubt)\b",
        r"\bball (?:\S+ )?(?:schon|bereits|zuvor|langst) (?:klar )?im (?:tor|seiten)?aus\b",
        r"\bwurde (?:\S+ ){0,6}einkassiert\b",
        rf"\bvermeintliche\w* (?!sieg){_GOAL}\b",
        r"\b(?:hob|hebt|riss|reckte) (?:(?!nicht)\S+ ){0,3}die fahne\b",
        r"\bdie fahne (?:war|ging) (?:(?:schon|bereits|langst) )?(?:oben|hoch)\b",
        r"\b(?:entschied|entscheidet|erkannte|pfiff|ahndete) (?:\S+ ){0,4}(?:sturmer|offensiv)foul\b",
        r"\bpfiff war (?:schon|bereits|langst|zuvor) (?:ertont|erfolgt)\b",
        r"\bhatte (?:\S+ ){0,2}(?:schon|bereits|zuvor|langst) gepfiffen\b",
        r"\bstatt ins (?:tor|netz)\b",
        (
            r"\btr(?:af|ifft) (?:\S+ )?(?:eine|die|seine|ihre|keine) (?:\S+ )?(?:aus)?(?:wahl|entscheidung|"
            r"vereinbarung|absprache)\b(?! und)"
        ),
        r"\bsich (?:\S+ )?dazwischen\b",
        (
            r"\b(?:wechselt\w*|kehrt\w*|ruckt\w*|stellt\w* sich|beordert\w*|ruckkehr)(?: (?!und\b)[^\s,]+){0,4}? "
            r"(?:ins (?:tor|gehause)|in den kasten|zwischen die pfosten)\b"
        ),
        r"\bverweigert\w*\b",
        r"\babgepfiffen\b",
        r"\bdie anerkennung\b",
        r"\b(?:uber|neben) (?:das|den) (?:[a-z]+ )?(?:tor|gehause|kasten|gebalk|lattenkreuz)\b",
        r"\b(?:torwart|torhuter|keeper|goalie|schlussmann|torfrau)(?: \w+){1,3} war(?: \w+){0,9}? zur stelle\b",
        r"\bzur stelle,? (?:und|um)(?: \w+){0,3}? (?:klar|rett|verhinder|wehrt|block|parier|entscharf|bereinig)\w*",
    ),
    missed=(
        (
            r"hatte (?:das tor|den ausgleich|die fuhrung|den treffer|das \d:\d) (?:auf dem fuss|auf dem "
            r"schlappen|auf dem kopf)"
        ),
        r"\bparier\w+",
        r"\blag (?:\S+ ){0,3}auf dem (?:fuss|schlappen|kopf)\b",
        r"\bhatten? (?:\S+ ){0,4}[a-z]*(?:chance|moglichkeit|gelegenheit) (?:auf|zum|zur)\b",
        r"\bkassiert\w* (?:das|den) (?:\d+ ?: ?\d+|ausgleich|ruckstand)\b(?! (?:durch|von))",
        r"\bgehalten\b",
        r"\bhielt\b(?! (?:[^ ]+ ){0,2}den (?:kopf|fuss)| dagegen| die fuhrung)(?!(?: \\S+){0,8}? drauf\\b)",
        r"(?<!unter die )(?<!unter der )\b(?:quer)?latte\b(?! (?:ins|und))",
        r"\b(?:innen|aussen)?stange\b(?! (?:ins|und))",
        (
            r"(?<!am zweiten )(?<!langen )(?<!am kurzen )(?<!am ersten )(?<!zweiten )(?<!am hinteren )"
            r"\bpfosten\b(?! (?:ins|und))"
        ),
        r"\baluminium\b",
        (
            r"\bvorbei\b(?<!am torhuter vorbei)(?<!am tormann vorbei)(?<!am keeper vorbei)(?! (?:ins|in die|"
            r"in den|zum|zur|"
            r"ein|uber die))"
        ),
        r"\bdruber\b",
        r"\bdaneben\b",
        r"\bvergab\w*\b",
        r"\bvergibt\b",
        r"\bscheiter\w+",
        r"\bverfehl\w+",
        r"\bverschoss\w*",
        r"\brettet\w*\b",
        r"\bgeklart\b",
        r"\bklart\w*\b",
        r"\babgewehrt\b",
        r"\bgeblockt\b",
        r"\babgeblockt\b",
        r"\babendhimmel\b",
        r"\baussennetz\b",
        r"\bliess (?:\S+ )?liegen\b",
        r"\bzunichte\b",
        r"\bentscharf\w+",
        r"\bzur ecke\b",
        r"\b(?:fischt|faustet|boxt)e?\b",
        r"\b(?:glanz)?parade\b",
        r"\blenkt\w* (?:\S+ ){0,5}(?:uber|um) (?:die|das|den)\b",
    ),
    elsewhere=ELSEWHERE,
    shootout=(
        r"(?<!somit das )(?<!verhinderte das )(?<!verhinderten das )(?<!drohte das )\belfmeterschiess\w+",
        r"\bi\.? ?e\.?\b(?= |$|\()",
        r"\b120 (?:torlosen )?minuten\b",
        r"\bvom elfmeterpunkt\b(?= als| im elf)",
        r"\bentscheidende[nr]? (?:\d+\. )?(?:elfmeter|strafstoss|penalty|elfer)\b",
        r"\belfmeter zum sieg\b",
        r"\bpenaltyschiess\w+",
        r"(?<!in den )(?<!ins )\b(?:elfmeter(?:krimi|lotterie)|entscheidungsschiessen)\b",
        r"\blotterie vom (?:elfmeter)?punkt\b",
        r"(?<!ins )\bshoot-?out\b",
    ),
    turns=("aber", "doch", "jedoch", "allerdings", "bevor", "ehe"),
)
