"""What German takes back, doubts, plans or only nearly reaches, in folded words."""

from __future__ import annotations

from summarizer.assertion.cues import Cues

GERMAN = Cues(
    negated=(
        (
            r"\bnicht\b(?! nur| mehr zu halten| lange| entgehen| nehmen| zweimal| bitten| angegriffen| zu halten|"
            r" unverdient|"
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
        r"\btorlos\w*",
        r"\bblieb (?:ihm|ohne|verwehrt)",
    ),
    hedged=(
        r"\bhatte (?:\S+ ){0,4}auf dem (?:fuss|schlappen)\b",
        r"\bfast\b(?! (?:\d|von|vom|aus|ohne|alle|jede))",
        r"\bbeinahe\b",
        r"\bknapp (?:vorbei|am|uber|daneben|verfehlt)",
        r"\b(?:hatte|hatten) (?:\S+ ){0,8}?(?:konnen|mussen|sollen|geben|gebracht|bedeutet)\b",
        r"\bkonnte (?:\S+ ){0,4}?(?:nicht|kein)\w*",
        r"\bwenn\b(?! auch)",
        r"\bfalls\b",
        r"\bwurde (?:\S+ ){0,4}?(?:reichen|genugen)\b",
        r"\bum ein haar\b",
        (
            r"\btr(?:af|ifft)\b(?:[^,;.]|(?<=\d)\.){0,40}? (?:nur|lediglich) (?:den|die|das|"
            r"ans?) (?:[a-z]*pfosten|[a-z]*latte|aluminium|"
            r"aussennetz|lattenkreuz)"
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
        r"\blag in der luft\b",
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
        r"\bruckspiel (?:nachsten|am|in einer)\b",
    ),
    void=(
        r"\bwas (?:\S+ ){0,4}gewesen ware\b",
        r"aberkannt\w*",
        r"\babseits\w*",
        r"\bnicht (?:gegeben|anerkannt|gezahlt)\b",
        r"\bzuruckgenommen\b",
        r"\bannullier\w+",
        r"\bvar\b(?: \w+){0,8}? (?:aberk|annul|zuruck|kassier)\w*",
        r"\bzahlte nicht\b",
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
    elsewhere=(
        r"\bin (?:zwei|drei|vier|funf|sechs|\d+) (?:seiner|ihrer|der) letzten\b",
        (
            r"\b(?:vorig|letzt|vergangen)\w* (?:woche|saison|jahr|samstag|sonntag|mittwoch|runde|"
            r"spiel|duell|monat|spieltag)\b"
        ),
        r"\bvor (?:einem|einer|zwei|drei|vier|\d+) (?:jahr|jahren|wochen?|monaten?|tagen|saisonen)\b",
        r"\bim (?:hinspiel|vorjahr|ersten duell|herbst|achtelfinale|viertelfinale|gruppenspiel)\b",
        r"\bdas hinspiel\b",
        r"\baus dem hinspiel\b",
        r"\bgruppenphase\b",
        r"\b(?:19|20)\d\d\b(?! (?:minuten|zuschauer))",
        r"\bim letzten\b",
        r"\bzuletzt\b",
        r"\bim anderen\b",
        r"\bparallelspiel\b",
        r"\bheimsieg mit\b",
        r"\binsgesamt \d+ mal\b",
        r"\bdamals\b",
    ),
    shootout=(
        r"(?<!somit das )(?<!verhinderte das )(?<!verhinderten das )(?<!drohte das )\belfmeterschiess\w+",
        r"\bi\.? ?e\.?\b(?= |$|\()",
        r"\b120 (?:torlosen )?minuten\b",
        r"\bvom elfmeterpunkt\b(?= als| im elf)",
        r"\bentscheidenden elfmeter\b",
        r"\belfmeter zum sieg\b",
        r"\bpenaltyschiess\w+",
    ),
    turns=("aber", "doch", "jedoch", "allerdings", "bevor", "ehe"),
)
