"""English words, over masked text, that tie a person to a side: whose signing he is, who sent him on."""

from __future__ import annotations

import re

_TEAM, _PERSON = r"<t(?P<team>\d+)>", r"<(?P<person>\d+)>"
_WORD = (
    "(?:(?!(?:and|but|or|when|as|while|after|before|until|who|that|which|was|were|is|are|had|has|"
    "by|with|from|to|in|on|at|for|of|over|past|against|former|ex|old|one-time|"
    r"goal|goals|opener|winner|equali[sz]er|lead|defen[cs]e)\b)[a-z0-9-]+ )"
)
"""A word between a side and its man, which opens no clause and is no goal."""
_MAN = (
    "scorer|marksman|hitman|frontman|front man|danger man|danger-man|talisman|playmaker|ace|favourite|stalwart|"
    "signing|recruit|arrival|acquisition|loanee|debutant|international|"
    "boy|prodigy|academy graduate|graduate|product|"
    "wing-?back|centre-?half|full-?back|stopper|"
    r"number (?:\d+|nine|ten|seven|eight|six|four|five|two|three|eleven)|no\.? ?\d+"
)
"""Words for a player beside those that every rule knows."""
_GAME = "(?:start|debut|bow|appearance|game|return|outing|match|season)"
_A_FIRST = "(?:a )?(?:first )?(?:debuts?|starts?) to"
_SENT_ON = (
    r"(?:brought on|sent on|threw on|introduced|turned to|recalled|started with|replaced <\d+> with|"
    f"handed {_A_FIRST}|gave {_A_FIRST})"
)
"""What a coach does with a man of his."""
_HIS_GOAL = (
    "(?:(?:late|early|superb|first-half|second-half) )?(?:(?:double|brace|goals?|strike|header|winner|hat-trick) )?"
)
_EARNS = "(?:earns?|gives?|wins?|seals?|secures?|fires?|heads?|sends?|puts?)"
_A_WIN = (
    r"(?:(?:(?:late|vital|crucial|dramatic|deserved|narrow|first|\d-\d) )*(?:win|victory|points?|draw|lead)|"
    r"ahead|level|into|through|past|to (?:win|victory))(?![a-z-])"
)
"""What a headline says that a player's goal does for his side."""


def english_ties(people: str) -> tuple[re.Pattern[str], ...]:
    """The expressions, given those for a player: "United's record signing Kern", "Kern, who joined United"."""
    man = rf"(?:{people}|{_MAN})"
    return (
        re.compile(rf"{_TEAM}(?:'s|') {_WORD}{{0,4}}?{man},? {_PERSON}"),
        re.compile(rf"(?<!former )(?<!ex-){_TEAM} {_WORD}{{0,3}}?(?:{_MAN}),? {_PERSON}"),
        re.compile(rf"{_PERSON}, (?:who (?:was |is )?)?(?:making|made) (?:his|her) {_WORD}{{0,4}}?{_GAME} for {_TEAM}"),
        re.compile(
            rf"{_PERSON}, (?:making|on|who made|marking) (?:his|her) {_WORD}{{0,3}}?{_TEAM} {_WORD}{{0,2}}?{_GAME}"
        ),
        re.compile(rf"{_PERSON},? who (?:had )?(?:only |recently )?(?:joined|signed for) {_TEAM}(?! on loan from)"),
        re.compile(
            rf"{_TEAM} (?:(?:boss|manager|coach|head coach) (?:<\d+> )?)?(?:then |also )?{_SENT_ON} "
            rf"{_WORD}{{0,4}}?{_PERSON}"
        ),
        re.compile(
            rf"{_TEAM}(?:'s|')? (?:boss|manager|coach|head coach) <\d+> (?:[^<.;:]{{0,90}} and (?:he |she "
            rf")?)?{_SENT_ON} "
            rf"(?:{_WORD}{{0,3}}?<\d+>(?:, | and | as well as )){{0,4}}{_PERSON}"
        ),
        re.compile(rf"{_TEAM} (?:lined up with|started with) {_WORD}{{0,3}}?{_PERSON}"),
        re.compile(
            rf"{_TEAM} (?:named|included|restored) {_WORD}{{0,3}}?{_PERSON} (?:in|to|among|at|on) (?:the|their) "
            "(?:starting|side|team|line-?up|eleven|xi|attack|defence|midfield|bench|substitutes)"
        ),
        re.compile(rf"^{_PERSON} (?:and <\d+> |, <\d+> and <\d+> )?{_HIS_GOAL}{_EARNS} {_TEAM} {_A_WIN}"),
        re.compile(rf"^<\d+> and {_PERSON} {_HIS_GOAL}{_EARNS} {_TEAM} {_A_WIN}"),
        re.compile(rf"{_PERSON} (?:came on|replaced <\d+>|made way|was replaced by <\d+>) for {_TEAM}"),
    )
