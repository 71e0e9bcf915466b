"""What English takes back, doubts, plans or only nearly reaches, in folded words."""

from __future__ import annotations

from summarizer.assertion.cues import Cues
from summarizer.assertion.elsewhere.english import ELSEWHERE

_NOT_YET = r"(?!(?:[- ]?out)? (?:loom|beckon|in prospect|on the (?:horizon|cards)))"
"""Not what makes a shoot-out one that only threatens: "with a penalty shoot-out looming"."""
ENGLISH = Cues(
    negated=(
        (
            r"(?:did|does|do|could|can|has|have|had|was|is|were) ?n[o']t (?!only|miss|keep|prevent|stop|"
            r"do anything|hold|believe|be "
            r"denied|take long|need|look back|waste)"
        ),
        r"\bnever\b",
        r"\bfail(?:ed|s|ing)? to\b",
        r"\bunable to\b",
        r"\bwithout (?:scoring|equalising|finding)",
        r"\bcould(?:n't| not)\b(?! (?:miss|keep|prevent|stop|do anything|hold|believe|be denied))",
        r"\bno (?:goal|equaliser|winner|way)\b",
        r"\bneither\b",
        r"\bnot (?:score|find|beat|convert|net|equalise)",
        r"\bprevent(?:ed|s|ing)? (?:\S+ ){1,4}from",
        (
            r"\b(?:stop|keep|kept)(?:ped|s|ping|ing)? (?:\S+ ){1,4}from "
            r"(?=scor|making|net|equalis|adding|doubling|finding)"
        ),
        r"\bdenied (?:\S+ ){0,4}(?:a|an|the|his|from)\b",
        r"\b(?:prevent|stopp?|deter|block|bann?)(?:ed|s|ing)? (?:\S+ ){0,4}from (?:scor|nett|equalis)ing\b",
        r"\bgoalless\b",
        r"\bunlikely\b",
        r"\brather than\b",
        r"\bwent in for(?= (?:a|the) (?!\d|lead|goal|winner|equali|first|second|third|fourth))",
    ),
    hedged=(
        r"\b(?:goal|winner|equaliser) at (?:his|her|their) (?:feet|mercy)\b",
        r"\balmost\b(?! (?:immediately|instantly|at once|straight|from the|certainly|unopposed|unchallenged))",
        r"\bnearly\b(?! \d)",
        (
            r"\b(?:search|hunt|quest|wait|bid|push|thirst|desperate|look|press|push|search|hunt|chas)(?:ing|e)? "
            r"(?:\w+ )?for (?:a|an|the|his|her|their) (?:\w+ ){0,2}(?:goal|equaliser|winner|leveller|opener)\b"
        ),
        r"\b(?:would|could|should|might|may|must) (?:\w+ )?have\b(?<!would have(?= the (?:final|last) (?:say|word)))",
        r"\b(?:would|could|might) (?:\w+ )?(?:score|net|win|equalise|level|make it|double|head|put)\b",
        r"\bif (?!only just)",
        r"\bunless\b",
        (
            r"\bclaim(?:ed|s) (?:a|the|for|that)\b(?! (?:goal|winner|win|victory|points|lead|"
            "third|second|equaliser|brace|hat-trick|double))"
        ),
        r"\ball but\b",
        r"\b(?:was|were) about to (?=make|score|level|equalise|head|tap|pull)",
        r"\bclose to\b",
        r"\bwent close\b",
        r"\bcame close\b",
        r"\bwithin (?:a whisker|inches|a whisker's|a coat|a lick|millimetres|centimetres|an inch)\b",
        r"\bon the verge of\b",
        r"\binches (?:away|wide|from)",
        r"\bthought (?:he|she|they|that|\S+) had\b",
        r"\bappeared to have (?:scored|equalised|levelled|netted)",
        r"\blooked to have (?:scored|equalised|levelled|netted)",
        r"\bchances? (?:at|of) (?:scor|nett|equalis)ing\b",
        (
            r"\b(?:unlucky|unfortunate|deserv\w+|paid|promis\w+|named|tipped|backed|vow\w*|keen|eager|desperate|dying|"
            r"itching|looking|in a position) (?:not )?to (?:score|net|equalise|level)\b"
        ),
        r"\blook(?:ed|s|ing)? (?:\w+ )?(?:like|capable of|far from) (?:scor|nett|equalis)ing\b",
        r"\b(?:attempt|tri|try|consider|imagin|practis)(?:ed|es|s|ing)? (?:scor|nett|equalis)ing\b",
        (
            r"\b(?:dream\w*|talk\w*|ask\w*|think\w*|thoughts?|spoke|speak\w*|knack|art|capable|hopes?|prospect|intention|"
            r"good|better|best) (?:\w+ )?(?:of|about|at) (?:scor|nett)ing\b"
        ),
        r"\b(?:usually|always|often|regularly|normally|rarely|seldom|typically) (?:scores?|nets)\b",
        r"\bscores? (?:\S+ ){0,3}?(?:a|per|every|each) (?:season|game|match|year)\b",
        r"\bto score goals\b",
        r"\bchance (?:to|for)\b",
        (
            r"\b(?:easier|harder|certain|sure|odds-on|destined|poised|about|favourite|bound) to (?:score|"
            r"net|convert|head|equalise|tap|level)\b"
        ),
        r"\bchances (?:to|for)\b",
        r"\bopportunit(?:y|ies) to\b",
        r"\battempt(?:ed|s|ing)? to\b",
        r"\btri(?:ed|es) to\b",
        r"\btrying to\b",
        r"\bhop(?:ed|es|ing) (?:to|for)\b",
        r"^had (?=(?:\S+ ){1,3}?(?:scored|netted|converted|taken|equalised|headed|found)\b)",
        r"\bexpect(?:ed|s|ing)? (?:(?:\S+ ){0,3}to\b|an? (?=\d))",
        r"\bneed(?:ed|s)? (?:a|to|another)\b",
        r"\bwant(?:ed|s)? to\b",
        r"\blooking (?:to|for)\b",
        r"\bbid to\b",
        r"\bwish\b",
        r"\?\s*$",
        r"\bappeal(?:s|ed)?\b",
        r"\bthreaten(?:ed|s|ing)?\b",
        r"\bset to\b",
        r"\bpenalty (?:claim|shout|appeal)",
    ),
    planned=(
        r"\bwill (?!smith)",
        r"\bwon't\b",
        r"\bgoing to\b",
        (
            r"\bnext (?:week|saturday|sunday|monday|tuesday|wednesday|thursday|friday|month|"
            r"season|match|game|round|up)\b"
        ),
        r"\btomorrow\b",
        r"\bupcoming\b",
        r"\bfaces?\b",
        r"\bhosts?\b(?= <| [a-z]+ (?:on|next|this))",
        r"\bset to\b",
        r"\bdue to (?:play|face|meet|kick)",
        r"\bahead of (?:the|their|his|her|this|next|tonight|saturday|sunday)",
        r"\bthis (?:weekend|saturday|sunday)\b",
        r"\bto come\b(?! (?:on|off|from|out|in|up|to the)\b)",
        r"\bkick(?:s)?[- ]off (?:at|is)\b",
        r"\bpreview\b",
        r"\btravels? to\b",
        r"\bis scheduled\b",
        r"\bcould (?:be|return|start|face)\b",
    ),
    void=(
        r"\bwhat (?:would|should|could) (?:have been|be)\b",
        r"disallow\w*",
        r"\bruled? (?:out|offside)\b",
        r"\bchopped off\b",
        r"\boffside\b(?! (?:trap|line|flag (?:stayed|remained)))",
        r"\bchalked off\b",
        r"\bvar\b(?: \w+){0,6}? (?:overturn|cancel|ruled|intervene|denied|disallow)\w*",
        r"\boverturned\b(?! (?:an?|the|their|its|[\w'-]+) (?:[\w-]+ ){0,3}?(?:lead|deficit|advantage|defeat)\b)",
        r"\b(?:did|does) not (?:count|stand)\b",
        r"\bflag(?:ged)? (?:was |went )?(?:up|raised)?\b",
        r"\bhad already (?:blown|whistled)\b",
        r"\bwhistle had (?:already )?(?:gone|sounded|been blown)\b",
        r"\bdid not cross\b",
        r"\bscrapped\b",
        r"\bwrong side of the (?:post|upright|woodwork)\b",
        r"\bside[- ]netting\b",
        r"\bwiped out (?:by (?:var|the|an?)\b(?! <| goal| strike| header)|for|after a (?:check|review))",
        r"\bcancelled\b(?! out)",
        r"\bstruck off\b",
    ),
    missed=(
        r"had (?:the|a) (?:goal|winner|equaliser) (?:at|on) (?:his|her) (?:feet|mercy|head|boot)",
        r"\bsav(?:e|es|ed|ing)\b(?! (?:a point|the day))",
        (
            r"\b(?:hit|struck|rattled|clipped|off|against|onto|came back off|rebounded? off|"
            "rebound off|hitting|on to|thudded against|smacked|crashed against|crashed off|"
            r"via) (?:the |a |an? )?(?:\w+ )?(?:post|bar|crossbar|woodwork|"
            r"upright)\b(?! and (?:in|went|over the line|into|crept|rolled))"
        ),
        r"\bwide\b(?! (?:area|player|open|man|midfielder))",
        r"\bover the (?:bar|crossbar)\b",
        r"(?<!ball )(?<!pass )(?<!one )\bover the top\b",
        r"\bmiss(?:ed|es|ing)\b",
        r"\bparried\b",
        r"\bkept out\b",
        r"\bkeep out\b(?<!not keep out)",
        r"\bblock(?:ed|s)\b",
        r"\bcleared (?:off the line)?\b",
        r"\bblazed\b",
        r"\bskied\b",
        r"\bfluffed\b",
        r"\bsquandered\b",
        r"\bwasted\b",
        r"\btipped (?:over|wide|round|around)\b",
        r"\bturned away\b",
        r"\bpushed (?:away|wide|over)\b",
        r"\bdenied\b",
        r"\bstopped\b",
        r"\bthwarted\b",
        r"\bstraight at\b",
        r"\bsmothered?\b",
        r"\bequal to\b",
        r"\bhigh (?:from|and wide)\b",
        r"\bwaved away\b",
        r"\bonly for (?:the|\S+) (?:post|keeper|bar)",
        r"\bpenalty (?:miss|saved)",
        r"\bclutch(?:ed|es|ing)?\b",
        r"\bcalled into action\b",
        r"\bturn(?:ed|s|ing) (?:over|behind|aside)\b(?! the line)",
        r"\b(?:palmed|beaten|batted) (?:away|out|wide|clear)\b",
        r"\bfingertip",
        r"\bhacked (?:clear|away|off)\b",
        r"\b(?:gathered|claimed|held) by\b",
        r"\b(?:arms|gloves|hands) of\b",
        r"\boff target\b",
        (
            r"\b(?:head|nod|fir|shot|volley|curl|blast|lash|lift|drill|screw)\w* (?:it |just |well |"
            r"inches |narrowly )*over\b(?! the (?:line|keeper|goalkeeper|wall|top))"
        ),
    ),
    elsewhere=ELSEWHERE,
    shootout=(
        rf"\bshoot-?out\b{_NOT_YET}",
        r"\bon penalties\b",
        rf"\bpenalty shoot{_NOT_YET}",
        r"\bspot-?kicks\b",
        (
            r"\b(?:wasted|missed|skied|fluffed|scored|converted|netted|buried) (?:all )?(?:of )?(?:the|his|her|their) "
            r"(?:(?:first|second|third|fourth|fifth|sixth|next|opening|last) )?kicks?\b"
        ),
        r"\bwinning penalty\b",
        r"\bdecisive penalty\b",
        r"\bsudden death\b",
        r"\bpenalties\b(?= (?:after|to|following))",
    ),
    turns=("but", "however", "only for", "only to", "though", "although", "yet", "before", "until"),
)
