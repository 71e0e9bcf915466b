"""What German sets in another match, day or competition, in folded words."""

from __future__ import annotations

SCORED = r"(?:getroffen|erzielt|verwandelt|geschossen|eingenetzt|gemacht)"
_TIMES = r"(?:zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|\d+-?)mal"
DAY = r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
_MONTH = r"(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)"
_EARLIER = (
    r"(?:in der (?:vorwoche|vorrunde|hinrunde|vorsaison)|vor wochenfrist|unter der woche|im pokal(?:spiel)?|"
    rf"in der (?:liga|meisterschaft)|im (?:ligaspiel|test(?:spiel)?|training)|im {_MONTH}|"
    r"am (?:vergangenen|letzten|vorigen) wochenende)"
)
"""Another match of a team, where the tense or the word order tells that it is another."""
_SPREE = (
    r"\bin (?:jedem der|den|seinen|ihren) (?:letzten|vergangenen|bisherigen|ersten) \w+ "
    r"(?:(?:[a-z]+)?spiele|partie|begegnunge|duelle)n?\b"
)
_UNLIKE = r"(?<!wie )(?<!wie schon )(?<!wie bereits )(?<!wie auch )"
"""What follows a comparison is told of this match, too."""

ELSEWHERE = (
    (
        r"\b(?:hat|haben|hatte) (?:[^\s,;.:]+ ){0,5}?(?:saison|spielzeit|heuer) (?:\w+ ){0,2}?"
        r"(?:\d+|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf) (?:\w+ )?(?:tore|treffer|mal)\b"
    ),
    r"\bin (?:zwei|drei|vier|funf|sechs|\d+) (?:seiner|ihrer|der) letzten\b",
    (
        r"\b(?:vorig|letzt|vergangen)\w* (?:woche|saison|jahr|samstag|sonntag|mittwoch|runde|"
        r"spiel|duell|monat|spieltag)\b"
    ),
    r"\bvor (?:einem|einer|zwei|drei|vier|\d+) (?:jahr|jahren|wochen?|monaten?|tagen|saisonen)\b",
    rf"{_UNLIKE}\bim (?:hinspiel|vorjahr|ersten duell|herbst|achtelfinale|viertelfinale|gruppenspiel)\b",
    r"\bdas hinspiel\b",
    r"\baus dem hinspiel\b",
    r"\bgruppenphase\b",
    r"\b(?:19|20)\d\d\b(?! (?:minuten|zuschauer))",
    (
        r"\bim letzten\b(?! (?:[a-z]*(?:angriff|moment|augenblick|konter|spielzug|zug|versuch|anlauf|abdruck|drittel|"
        r"abschnitt|eckball|freistoss)s?)\b)"
    ),
    r"\bzuletzt\b",
    r"\bim anderen\b",
    r"\bparallelspiel\b",
    r"\bheimsieg mit\b",
    r"\binsgesamt \d+ mal\b",
    r"\bdamals\b",
    rf"\b{_EARLIER} hatte\b",
    rf"\bhatte (?:\S+ ){{1,3}}{_UNLIKE}{_EARLIER}\b",
    rf"{_UNLIKE}\b{_EARLIER} (?:\S+ ){{0,6}}{SCORED} hatte\b",
    r"\bbeim \d+ ?: ?\d+(?:-\S+)? (?:in|bei|beim|gegen) (?:\S+ ){1,2}hatte\b",
    r"\bvor wochenfrist noch\b",
    (
        r"\b(?:[a-z]*tor|[a-z]*treffer|[a-z]*torschutze) (?:in|aus) der vorwoche"
        r"(?:$| (?=(?:durfte|stand|begann|sass|ruckte|blieb|fehlte|kam)\b))"
    ),
    (
        r"\b(?:traf|erzielte|schoss) (?:\S+ ){0,3}fur (?:seinen|ihren) (?:ex-?|fruheren |ehemaligen |alten )"
        r"(?:klub|verein|club)\b"
    ),
    r"\bnoch im trikot\b",
    rf"{_UNLIKE}\bvor jahresfrist\b",
    rf"\b(?:traf|erzielte|schoss) (?:(?!tor|treffer)\S+ ){{0,2}}{_UNLIKE}in der (?:vorsaison|hinrunde)\b",
    rf"{_UNLIKE}\bin der (?:vorsaison|hinrunde) (?:traf|erzielte|schoss|gelang)\b",
    rf"\btr(?:af|ifft) (?:\S+ )?{_SPREE}",
    rf"{_SPREE} (?:\S+ ){{0,2}}{SCORED}\b",
    rf"{_SPREE} (?:\S+ )?traf$",
    rf"{_SPREE} (?:traf|erzielte|schoss|hat|hatte) (?:\S+ ){{1,3}}(?:{_TIMES}|\w+ (?:tore|treffer))\b",
    r"\btrifft (?:\S+ ){0,3}(?:immer|meistens|selten|regelmassig|nach belieben)\b(?! (?:noch|spitz))",
    r"^das tor (?:des (?:monats|jahres)|der woche)\b",
    r"\beinst (?:\S+ ){0,6}(?:traf|erzielte|schoss|getroffen|erzielt)(?: hatte)?$",
    r"\b(?:traf|erzielte|schoss|hatte) (?:\S+ ){0,2}einst\b",
    r"\btraf (?:dort |bereits |schon |insgesamt )?\d\d+ ?mal\b",
    r"\b\d\d+ ?mal (?:traf|getroffen)\b",
    r"\b(?:traf|erzielte|schoss|hat|hatte) (?:\S+ ){0,4}(?:\d\d|zehn|elf|zwolf) tore\b",
    r"\b(?:beim|im) (?:hallenturnier|trainingslager)\b",
    (
        r"\b(?:beim|im|bei ihrem) (?:bislang |bisher |bis dato )?letzten (?:aufeinandertreffen|duell|vergleich|"
        r"sieg|gastspiel|besuch|treffen|derby|kraftemessen|auftritt)\b(?! (?:der|des|vor|dieser))"
    ),
    r"\bbeim (?:aufwarmen|warmmachen)\b",
    (
        r"(?<!wie )(?<!der )(?<!nach einer )\bim (?:abschluss)?training\b"
        r"(?! (?!erzielte)(?:[a-z]+(?:te|ten|ter|ende|enden|ender)\b|fehl|verletz|angeschlag))"
    ),
    r"\bfur die (?:reserve|zweite mannschaft|zweitvertretung|amateure)\b",
    rf"\bam (?:{DAY}) (?:\S+ ){{0,4}}(?:fur|in|bei) (?:die|der) u ?-?\d\d\b",
    r"\b(?:jugend|junioren|nachwuchs)(?:finale|endspiel|spiel)s?\b",
    r"\bin der (?:saison|sommer|winter)vorbereitung\b",
    r"\btraf in der vorbereitung\b",
    rf"\b{_TIMES} (?:\S+ ){{0,2}}(?:in dieser|diese) (?:saison|spielzeit)\b",
    rf"\bin dieser (?:saison|spielzeit) (?:\S+ ){{0,3}}{_TIMES}\b",
    r"(?<!fast )\bzeitgleich\b(?! mit)",
    r"\bin (?:seiner|ihrer) zeit (?:bei|beim|in|als)\b",
    r"\b\d\d (?:tore[n]?|treffer[n]?|saisontore[n]?)\b",
)
