"""The side of a goal that is told in passing: by words for hosts and guests, or by where the others in it play."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.grounding.folding import fold_text
from summarizer.roles import Role, Telling, roles_of
from summarizer.schemas.article import Evidence
from summarizer.verification.lineups import Ties, side_of
from summarizer.verification.sides import opposite
from summarizer.verification.survey import Survey

_HOSTS = (
    r"the (?:hosts|home side|home team|homesters)|i padroni di casa|le padrone di casa|la squadra di casa|i locali|"
    r"el (?:conjunto|cuadro|equipo|once) local|(?:al|aux|ai|aos|ao) (?:local|locaux|padroni di casa|donos da casa|"
    r"mandantes?)|"
    r"los locales|las locales|los anfitriones|los duenos de casa|"
    r"die (?:gastgeber|gastgeberinnen|hausherren|hausherrinnen|platzherren|heimelf|heimmannschaft|heimischen)|"
    r"das heimteam|les locaux|les joueurs locaux|l'equipe locale|"
    r"os donos da casa|os mandantes|o mandante|os anfitrioes|os da casa|os visitados|o time da casa|a equipa da casa"
)
_GUESTS = (
    r"the (?:visitors|guests|away side|away team|visiting side|visiting team)|gli ospiti|le ospiti|la squadra ospite|"
    r"la formazione ospite|el (?:conjunto|cuadro|equipo|once) visitante|(?:al|aux|agli|aos|ao) (?:visitantes?|"
    r"visiteurs|ospiti)|"
    r"los visitantes|las visitantes|la visita|"
    r"los forasteros|die (?:gaste|gasteelf|gastemannschaft|auswartself)|das gasteteam|les visiteurs|les visiteuses|"
    r"l'equipe visiteuse|os visitantes|o visitante|os forasteiros|o time visitante|a equipa visitante"
)
_SIDE = rf"(?:(?P<home>{_HOSTS})|(?P<away>{_GUESTS}))(?![a-z'])"
_NOT_OF = (
    r"(?<![a-z])(?<!\bof )(?<!\bby )(?<!against )(?<!from )(?<!with )(?<!\bdi )(?<!contro )(?<!\bper )(?<!\bde )"
    r"(?<!contra )(?<!\ba )(?<!ante )(?<!con )(?<!gegen )(?<!fur )(?<!contre )(?<!pour )(?<!para )(?<!por )(?<!par )"
    r"(?<!before )(?<!than )(?<!gegen )(?<!uber )(?<!ohne )(?<!durch )(?<!after )(?<!nachdem )(?<!dopo che "
    r")(?<!apres que )"
)
_BETWEEN = (
    r"(?: (?!had|hatten|avevano|erano|habian|avaient|etaient|tinham|haviam|with|when|by|after|before|and|but|con|"
    r"quando|"
    r"mit|als|und|aber|avec|quand|mais|com|mas|ma|pero|cuando|he|she|who|che|que|qui|er|sie)[a-z0-9':.]+)"
)
"""A word between a side and what it does: none of an earlier goal's, or of what is done to the side."""
_SUBJECT = re.compile(rf"{_NOT_OF}{_SIDE}{_BETWEEN}{{0,4}} ?$")
_WITH = re.compile(r"(?:with|by|through|con|per|por|mit|durch|avec|par|com|from|late|the|a|an) ")
"""Words by which a telling goes on about what is done, so that the side before it is no subject of it."""
_INSIDE = re.compile(rf"(?<!of )(?<!against )(?<!contre )(?<!contra )(?<!gegen )(?<!contro )(?<![a-z]){_SIDE}")
_INVERTED = re.compile(rf"(?: (?!per|con|contro|contra|ante|a|de|di)[a-z]+)? {_SIDE}")
_GIVEN = re.compile(
    rf"(?:delante|arriba|ventaja|vantaggio|avanti|frente|vantagem|avantage|devants?|victoire|vittoria|victoria|"
    rf"vitoria) a? ?{_SIDE}"
)
_GAINS = re.compile(
    r"(?<![a-z])(?:ahead|in front|level\w*|lead|advantage|equali[sz]\w*|vantaggio|avanti|parita|pari|pareggi\w*|"
    r"raddoppi\w*|"
    r"accorci\w*|ventaja|delante|arriba|adelant\w*|empat\w*|igual\w*|fuhrung|vorne|ausgleich\w*|avantage|devants?|tete|"
    r"egalis\w*|egalite|frente|vantagem|ampli\w*)(?![a-z])"
)
_DO = re.compile(
    rf"{_NOT_OF}{_SIDE}{_BETWEEN}{{0,2}} (?:(?:re)?took the lead|regained the lead|(?:went|were|was|got) (?:ahead|"
    rf"in front|level)|"
    r"struck|scored|doubled|levelled|equali[sz]ed|extended|hit back|responded|replied|"
    r"passano|vanno in|pareggiano|raddoppiano|sbloccano|accorciano|trovano il|segnano|colpiscono|allungano|"
    r"abrieron|empataron|igualaron|marcaron|anotaron|ampliaron|descontaron|se adelantaron|se pusieron|"
    r"erhohten|trafen|erzielten|gingen|glichen|verkurzten|kamen|antworteten|"
    r"ouvrent|egalisent|doublent|reduisent|marquent|prennent|reviennent|"
    r"abriram|empataram|ampliaram|marcaram|descontaram|viraram|chegaram|adiantaram)(?![a-z])"
)
_TURN = re.compile(
    r"(?<![a-z])(?:but|however|though|yet|ma|pero|mas|aber|doch|jedoch|mais|before|prima|antes|avant|bevor|"
    r"ehe)(?![a-z])"
)
"""Words by which a sentence turns to the other side."""

_THEIRS = frozenset({Role.BEATEN, Role.SAVED, Role.CONCEDED, Role.OPPONENT})
_OURS = frozenset({Role.ASSIST, Role.FOULED})


def side_in_words(survey: Survey, around: Evidence, tellings: Sequence[Telling]) -> str | None:
    """The side that the words of the tellings give their goal to as hosts or guests; none where they name both.

    "The visitors took the lead", "put the hosts ahead", "pareggiano gli ospiti".
    """
    text = survey.article.text
    told = {side for telling in tellings for side in _sides(text, around, telling)}
    if not told and tellings:
        words = fold_text(text[around.start : tellings[-1].end])
        done = [] if _TURN.search(words) else list(_DO.finditer(words))
        told = {"home" if match["home"] else "away" for match in done}
    return told.pop() if len(told) == 1 else None


def _sides(text: str, around: Evidence, telling: Telling) -> Iterator[str]:
    words = fold_text(text[telling.start : telling.end])
    found = None if _WITH.match(words) else _SUBJECT.search(fold_text(text[around.start : telling.start]))
    if found is None and _GAINS.search(words):
        rest = fold_text(text[telling.end : around.end])
        found = _INSIDE.search(words) or _INVERTED.match(rest) or _GIVEN.search(words + rest)
    if found:
        yield "home" if found["home"] else "away"


_KICKED_BY = re.compile(
    r"(?<![a-z])(?:kick|clearance|throw|punt|rinvio|lancio|saque|despeje|abschlag|abwurf|degagement|relance|reposicao|"
    r"lancamento) (?:out )?(?:by|from|of|di|del|della|dell'|de|do|da|von|vom|du|des)(?: [a-z'-]+){0,4} ?$"
)
_NEAR = 48
"""What a goalkeeper starts an attack of his own side with, and the characters before his name in which it stands."""


def side_by_others(survey: Survey, ties: Ties, passage: Evidence, scorer: str, *, own_goal: bool) -> str | None:
    """The side that follows from where the others named with a goal play: the beaten goalkeeper's is the other one.

    Whoever sets a goal up or is fouled plays for the side that gains, unless it is an own goal.
    """
    parts = survey.parts(passage)
    if any(not survey.same(one.name, scorer) for telling in parts.tellings for one in telling.scorers):
        return None
    told: set[str] = set()
    for mention in parts.mentions:
        if mention.team or survey.same(mention.name, scorer):
            continue
        if _KICKED_BY.search(fold_text(survey.article.text[max(0, mention.start - _NEAR) : mention.start])):
            continue
        side, roles = side_of(survey, ties, mention.name), roles_of(parts, mention.name, survey.same)
        if side and roles & _THEIRS and not roles & _OURS:
            told.add(opposite(side))
        elif side and not own_goal and roles & _OURS and not roles & _THEIRS:
            told.add(side)
    return told.pop() if len(told) == 1 else None
