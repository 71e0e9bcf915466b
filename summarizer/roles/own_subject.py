"""Whether words between a name and the goal behind it open a clause with another subject: a side, a goal, the ball."""

from __future__ import annotations

import re

_OPENS = (
    r"(?:,|(?<![a-z])(?:and|but|before|as|when|while|then|until|und|doch|aber|ehe|bevor|als|dann|ed?|ma|poi|quando|mentre|"
    r"prima che|y|pero|luego|cuando|hasta que|et|mais|puis|quand|avant que|mas|depois|ate que))"
)
"""What opens another clause."""
_WHEN = (
    r"(?:,? (?:(?:on|in|at|after|from|al|all'|nel|en|a|ao|aos|au|in der|nach|kurz darauf|wenig spater|poco dopo|subito|"
    r"luego|poco despues|peu apres|soon|then|later|shortly after(?:wards)?|minutes later|moments later|finally|dann|"
    r"depois|pouco depois|logo)(?: (?!<)(?:\d+\.|[^\s,.;:]+)){0,3}?))?,? "
)
"""When what it tells happened."""
_THE = r"(?:the |a |der |die |das |il |lo |la |i |gli |le |el |los |las |les |o |os |as |un[ae]? |um[a]? |l')?"
_SIDE = (
    r"(?:they|the (?:home |away |visiting )?(?:visitors|hosts|guests|homesters|side|team)|the (?:home|away) side|"
    r"gli ospiti|i padroni di casa|le padrone di casa|i locali|la squadra di casa|los locales|los visitantes|"
    r"el equipo (?:local|visitante)|les locaux|les visiteurs|l'equipe (?:locale|visiteuse)|os visitantes|os locais|"
    r"os da casa|os donos da casa|a equipa (?:da casa|visitante|visitada)|o time da casa)(?![a-z'])"
)
_GOAL = (
    rf"{_THE}(?:(?:second|third|fourth|next|opening|first|deuxieme|troisieme|segundo|tercer|terceiro) (?:goal|but|gol|"
    r"golo)|equali[sz]er|leveller|pareggio|raddoppio|ausgleich|anschluss|egalisation|empate)(?= (?:came|followed|"
    r"arrived|"
    r"was (?:not )?(?:long|only)|arriva|arrivo|fiel|fallt|tombe|tomba|arrive|llego|chego|veio|vino|surgiu))|"
    rf"{_THE}(?:lead|scores?) (?:was|were) (?:doubled|level|extended|cut)|"
    r"the (?:game|match|scores?) (?:was|were) level|"
    r"it was \d|(?:e|c'est|era|es) \d[-:]\d"
)
_GERMAN = (
    r"(?:glich|glichen|ging|gingen|erhohte|erhohten|traf|trafen|verkurzte|verkurzten|schlug|schlugen|stellte|stellten|"
    r"drehte|drehten|kam|kamen|erzielte|erzielten) (?:(?:der|die|das) )?"
    r"(?:<t\d+>|(?:heimelf|gastgeber\w*|gaste|hausherren|platzherren|gasteelf|heimmannschaft)(?![a-z]))|"
    r"(?:fiel|fielen) (?:der|die|das) (?:ausgleich|anschluss\w*|fuhrung\w*|entscheidung|\d|zweite|dritte)|"
    r"(?:stand|hiess) es "
)
_BALL = (
    r"(?:the ball|der ball|la palla|il pallone|el balon|la pelota|le ballon|a bola)(?= (?:ended|finished|was in|lay|"
    r"lag|"
    r"finisce|fini|si trova|acabo|termino|finit|terminou|acabou|finissait))|lag der ball"
)
_PEOPLE = (
    r"(?:al|all'|en el|aos|a la) ?\d+(?:'|°|e|eme)?(?: minuto?s?| minute)? (?:finalmente |enfin )?"
    r"(?:gli|i|le|los|las|les|os|as) [a-z]{4,} "
)
"""A side's colours or people behind a minute in a Romance language: "al 69' le azzurre"."""
_OWN = re.compile(rf"{_OPENS}{_WHEN}(?:{_SIDE}|{_THE}<t\d+>(?!')|{_GOAL}|{_GERMAN})|{_PEOPLE}")
_BALL_ENDS = re.compile(rf"{_OPENS}{_WHEN}(?:{_BALL})")


def has_own_subject(words: str, *, shoots: bool) -> bool:
    """Whether folded, masked words between a player's name and the end of a goal's words have a subject of their own.

    Of one who ``shoots``, the ball that ends in the net does not.
    """
    return _OWN.search(words) is not None or (not shoots and _BALL_ENDS.search(words) is not None)
