"""By what English words a goal is one side's."""

from __future__ import annotations

from summarizer.verification.gains.english_answers import ANSWERS
from summarizer.verification.gains.english_deeds import FAULTS, HARMS, SERVES
from summarizer.verification.gains.english_own_goals import AGAINST_OWN_SIDE, OWN_GOALS
from summarizer.verification.gains.wording import (
    END,
    SIDE,
    Course,
    Grammar,
    Names,
    Prizes,
    Wording,
    any_of,
    some,
)

_PLAYER = any_of(
    "striker|forward|midfielder|winger|defender|centre|full|left|right",
    "captain|skipper|coach|substitute|sub|man|playmaker|talisman",
)
_SIDE_KIND = "(?:side|team|outfit|men|ladies|women|girls|boys|lads|xi)"
_LEVELLER = "equali[sz]er|leveller"

_GAINS = (
    # took the lead, went ahead, drew level, levelled, replied
    (
        rf"(?:take|takes|taking|took|retook|regained?|grab|grabbed|snatch|snatched|claimed|seized|gain|gained|open up|"
        rf"opened up|established|built|earned?|forged){some(6, 1)} (?:lead|advantage|cushion|opener|{_LEVELLER})"
    ),
    (
        rf"(?:went|go|goes|going|were|was|moved?|edged?|got|gets|stormed|surged|raced|pulled|nosed|inched|came|forged|"
        rf"shot|roared){some(3)} (?:ahead|in front|level|back in it|(?:one|two|three|four|\d-\d) up|"
        "back (?:in|into) (?:it|the (?:game|match|tie)|contention)|on (?:the )?(?:scoresheet|board|terms))"
    ),
    "(?:draws?|drew|pull(?:ed|s)?) (?:back )?level|levell?(?:ed|s)|equali[sz]e[sd]?",
    "repl(?:y|ies|ied)|respon(?:d|ds|ded)|hits? back",
    # scored, doubled, halved, pulled one back, broke the deadlock
    "str(?:ike|ikes|uck)|scor(?:e|es|ed)|nett?(?:ed|s)|open(?:ed|s)? (?:the|their) (?:scoring|account)",
    (
        "doubl(?:e|es|ed)|trebled|tripled|exten(?:d|ds|ded)|increas(?:e|es|ed)|stretch(?:ed|es)|add(?:ed|s)|"
        "restor(?:e|es|ed)"
    ),
    "halv(?:e|es|ed)|reduc(?:e|es|ed)|cut the (?:deficit|arrears|gap)|clawed",
    "pull(?:ed|s) (?:one|a goal|another|a late goal|two) back|got (?:one|a goal) back",
    "br(?:eak|eaks|oke) (?:the )?(?:deadlock|through)",
    r"ma(?:k|d)es? (?:the breakthrough|it \d|the game safe|their pressure|their dominance)",
    # found a way through, got the second, sealed it, won a corner
    rf"f(?:ind|inds|ound){some(3)} (?:net|breakthrough|{_LEVELLER}|opener|winner|way (?:through|back)|target)",
    (
        rf"got (?:their|the|a|an|its){some(2)} (?:goal|{_LEVELLER}|opener|second|third|fourth|fifth|winner|reward|"
        "breakthrough)"
    ),
    "wrap(?:ped|s) (?:it )?up|seal(?:ed|s)|secur(?:ed|es)|clinch(?:ed|es)",
    rf"complet(?:ed|es) (?:the|their){some(2)} (?:scoring|comeback|rout|turnaround)",
    rf"(?:won|w[ia]n|earned|were awarded|were given|had){some(3)} (?:penalty|corner|free[- ]kick|spot[- ]kick)",
    "capitali[sz]ed|took (?:full )?advantage|were rewarded",
)
_GIVEN = (
    # Barnwell's late equaliser, Barnwell's third
    (
        rf"{SIDE}'?s? (?:[a-z0-9-]+ ){{0,2}}?(?:{_LEVELLER}|opener|winner|consolation|opening goal|"
        rf"(?:first|second|third|fourth|fifth|sixth|late|only|winning) (?:goal|strike)){END}"
    ),
    (
        rf"{SIDE}'s? (?:[a-z0-9-]+ )?(?:first|second|third|fourth|fifth|sixth){END}"
        "(?! (?:half|leg|home|away|defeat|loss|win))"
    ),
)

ENGLISH = Wording(
    names=Names(
        hosts=(f"(?:the )?hosts|(?:the )?home {_SIDE_KIND}|homesters",),
        guests=(f"(?:the )?(?:visitors|guests)|(?:the )?(?:away|visiting) {_SIDE_KIND}",),
        host_words=(rf"(?<![a-z])home(?=[ -]{_PLAYER}{END})",),
        guest_words=(
            rf"(?<![a-z])(?:away|visiting)(?=[ -](?:{_PLAYER}|goal|lead){END})",
            "(?<=[a-z]{3} )(?:away|visiting)(?![a-z'-])",
        ),
    ),
    course=Course(
        turn=("but|however|though|although|yet", "before|while|whereas|only for|until"),
        earlier=("after|having|following|despite|with|although",),
        stop=(
            r"not|never|\w+n't|nearly|almost|failed|failing|unable|chances?",
            "could|would|should|might|had|having",
            "thought|tried|trying|looking|looked|hoping|hoped|wanted|sought|pushing|pushed|pressing|pressed",
            "before|after|when|if|as|until",
        ),
        cancels=(
            r"cancel\w*(?: out)?|wip\w+ out|eras\w+|halv\w+|cut\w*|reduc\w+|overturn\w*",
            r"answer\w*|respon\w+ to|repl\w+ to",
            "after|following|despite|before|until|with|past|into|against|of",
        ),
        determiners="the|an?|early",
        governs="late on as|of|by|against|from|with|for|past|on|to|at|into|than|like|unlike|and",
        articles="the",
        then="then",
        means="with|through|by",
        recovers="but|however|although|though|before|until|while|whereas|recovered|won it back",
        other_day=(
            ", (?:who|whose)(?= )[^,;.]*(?<![a-z])(?:last (?:season|year|week|month|term|summer|time|weekend)|once|"
            "formerly|previously|used to|reverse fixture|earlier this (?:season|month|year)|on loan)"
            "(?![a-z])[^,;.]*(?=[,;.]|$),?"
        ),
    ),
    grammar=Grammar(
        for_="for",
        and_="and",
        times="twice|both|one|two|once",
        the="(?:the )?",
    ),
    prizes=Prizes(
        goals=(
            f"{_LEVELLER}|opener|opening goal|winner|consolation|breakthrough",
            "(?:first|second|third|fourth|fifth|sixth)(?: goal)?",
        ),
        goal_of="(?: for)? ?",
        gives=(
            "g(?:ives?|ave|iving)|hand(?:s|ed|ing)|earn(?:s|ed|ing)|w[oi]n(?:s|ning)?|(?:re)?store[ds]?",
            "doubl(?:e|es|ed|ing)|extend(?:s|ed|ing)?|increas(?:es|ed|ing)|stretch(?:es|ed|ing)",
        ),
        gives_to=" ",
        prize="lead|advantage|cushion|victory|win|points?|hope",
        won="victory|win|lead|points|hope",
        won_by="to ",
    ),
    gains=_GAINS,
    concedes=(
        rf"f(?:ell|all|alls|ind|ound) (?:themselves )?{some(3)} ?(?:behind|trailing|down)",
        r"went (?:\d-\d |one |two )?(?:behind|down)|trail(?:ed)? (?:after|to)|conced(?:e|es|ed)|shipped|let in",
        (
            "were (?:(?!nearly|almost|hardly|rarely)[a-z]+ly |soon |duly )?(?:behind|stunned|punished|undone|made to "
            "pay|breached|rocked|pegged back)"
        ),
    ),
    errors=("error|mistake|blunder|mix-up|slip|misunderstanding",),
    faults=FAULTS,
    given=_GIVEN,
    serves=SERVES,
    harms=HARMS,
    whole_sentence=True,
    leads="lead|ahead|in front|level|equali[sz]|deadlock|breakthrough",
    own_goal="own goal",
    answers=ANSWERS,
    by_own_goals=OWN_GOALS,
    against_own_side=AGAINST_OWN_SIDE,
)
