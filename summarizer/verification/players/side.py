"""The side of a player who is sent off or misses a penalty, by what his deed does to a side, or to whom he did it."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.grounding.folding import fold_text
from summarizer.roles import Role, roles_of
from summarizer.schemas.reasons import Reason
from summarizer.verification.findings import DERIVED, UNDECIDED, Candidate, Finding
from summarizer.verification.gains import Gain, sided
from summarizer.verification.goal_by_goal import tied_by_goals
from summarizer.verification.lineups import side_of, ties
from summarizer.verification.players.english_cards import HIS_SIDE_SUFFERS, THE_OTHER_GAINS, WASTED_FOR
from summarizer.verification.sides import Sides, opposite
from summarizer.verification.survey import Sentence, Survey

_SIDE = r"<(?P<side>[ha])>"
_WORD = r"(?: (?!<|contre |gegen |against |contro |contra )[^\s.;:<]+)"
_PLAYERS = (
    r"(?: (?:men|man|players?|women|uomini|giocatori|donne|hombres|jugadores|jugadoras|elementos|futbolistas|mann|"
    r"spieler\w*|feldspieler\w*|joueurs|joueuses|hommes|jogador[ea]s|homens|atletas))"
)
"""Who a number beside "with" counts where they are players."""
_THING = (
    r"(?! (?:minut|punt|punkt|point|pont|unidad|partid|parti|spiel|match|jog|juego|gol|gare|ann|ano|jahr|an[s ]|"
    r"tag|dia|giorn))"
)
"""No thing follows that a number word counts: "a dix minutes de la fin"."""
_TEN = (
    r"(?:(?:ten|nine|eight|8|9|10)[ -](?:men|man|players?|women)|a (?:man|player) (?:down|short|light|fewer)|"
    rf"short-?handed|in (?:dieci|nove|otto){_THING}|(?:in|con|a|com|zu|mit|auf) (?:8|9|10){_PLAYERS}|"
    r"inferiorita|uomo in meno|"
    rf"(?:con|a) (?:diez|nueve|ocho){_THING}|(?:uno|una|jugador|hombre|jugadora) menos|inferioridad|"
    rf"(?:zu|auf) (?:zehnt|neunt|zehn{_THING}|neun{_THING})|mit (?:zehn|neun){_PLAYERS}|unterzahl|dezimiert\w*|"
    rf"(?:a|reduite?s? a) (?:dix|neuf|huit){_THING}|inferiorite|(?:com|a) (?:dez|nove|oito){_THING}|"
    r"(?:um|jogador|homem) a menos|des(?:vantagem|ventaja) numerica|(?:com|por) menos um|"
    r"menos um (?:jogador|homem|elemento|atleta))(?![a-z])"
)
"""A side that has lost a player."""
_FEWER = re.compile(_TEN)
_OF_OTHERS = re.compile(
    rf"(?<![a-z])(?:against|v|vs|contro|contra|ante|gegen|contre|face a) (?:the |i |il |los |die |les |o |os )?{_TEN}|"
    r"(?<![a-z])(?:capitali[sz]\w*|advantage|profit\w*|exploit\w*|made the most|superiorita|vantaggio numerico|"
    r"superioridad|ventaja numerica|uberzahl|superiorite|superioridade|(?<!des)vantagem numerica|uomo "
    r"in piu|hombre mas|"
    r"des(?:vantagem|ventaja) numerica d[eo]l? (?:rival|adversari|contrari|oponente)[a-z]*|"
    r"aprov[a-z]+ (?:a|la) des(?:vantagem|ventaja)|"
    r"um a mais|extra man)(?![a-z])"
)
"""Words of the side that has more players."""
_LOST = re.compile(
    rf"{_SIDE}(?:,? (?:who|che|que|qui|die|der|das))?{_WORD}{{0,2}}? "
    r"(?:lost|lose|had|have|saw|see|were without|ont perdu|a perdu|perd|perdent|perdono|perde|ha perso|hanno perso|"
    rf"perdio|pierde|perdieron|perdeu|perderam|verlor|verloren|verliert|musst\w+ auf){_WORD}{{0,3}}? ?<x>"
)
"""A side that loses its player: "Linden, who had Gray sent off"."""
_LEFT_WITH = re.compile(
    r"<x>(?:'s)?[^.;:<]{0,40}? (?:left|leaves?|leaving|reduced|reduces|meant|forced|laiss\w+|redui\w+|dej\w+|redu\w+|"
    r"lasci\w+|deix\w+|zwang|liess|brachte|reduziert\w*|dezimiert\w*)"
    rf"(?: (?:the|al|a|il|la|le|el|o|den|die|das|que|che))? ?{_SIDE}(?! (?:keeper|defender|striker))"
)
"""What a card does to a side: "Gray's dismissal left Linden with ten men"."""
_DISPUTES = re.compile(
    r"(?<![a-z])(?:appeal\w*|ricorso|recurr\w+|recorr\w+|apel\w+|einspruch|protest\w*|faire appel|contest\w*)(?![a-z])"
)
"""What a side does that will not have its player's card."""
_OWN = (
    re.compile(rf"{_SIDE}(?:'s?|s)? <x>"),
    re.compile(rf"<x>,? \({_SIDE}\)"),
    re.compile(rf"<x> (?:of|del|della|dell'|de|do|du|vom|von) (?:the )?{_SIDE}"),
    re.compile(rf"<x>, (?:del|de la|de los|do|da|dos) {_SIDE}(?=[,.;)]|$)"),
)
"""A side's name in the genitive, or in brackets, beside its player's."""
_KICK = (
    r"(?:penalt\w*|spot-?kick|rigor[ei]|dischetto|undici metri|\w*elfmeter|strafsto\w+|elfer|pena(?:l|lti|lty|ltis)|"
    r"penal\w*|pena maxima|tiro penal)"
)
_AWARDED = re.compile(
    rf"{_SIDE}{_WORD}{{0,6}}? (?:(?:were|was) (?:awarded|given|handed)|won|wasted?|squander\w*|miss\w*|spurn\w*|"
    r"sbagli\w*|fallisc\w*|sprec\w*|ottien\w*|ottenn\w*|conquist\w*|fall\w*|desperdic\w*|malogr\w*|"
    r"vergab\w*|verschoss\w*|vergaben|bekam\w*|erhielt\w*|gach\w*|manqu\w*|rat\w*|obtien\w*|obtin\w*|perd\w*|"
    rf"could have|hatte\w*|pudo|podria|avrebbe|aurait|poderia|desperdi\w*|dispus\w*|tuvo|tuvieron|teve|tiveram|goz\w+|"
    rf"benefici\w+|falh\w*|desaprovech\w*)[^.;]{{0,60}}?(?<![a-z]){_KICK}(?![a-z])(?! (?:en )?contra(?![a-z]))|"
    rf"(?<![a-z]){_KICK},? (?:a favor (?:del?|d[oae])|para) (?:el |la |los |o |a |os |as "
    rf")?{_SIDE.replace('side', 'for')}"
)
"""A side that had the penalty."""
_KEPT = re.compile(
    rf"(?<![a-z])(?:conced\w*|gave away|survived?|escap\w*|repriev\w*|{_SIDE}(?:'s?|s)? (?:keeper|goalkeeper|goalie))"
)
"""Words of the side against which it was."""


def with_players_sides(survey: Survey, candidate: Candidate) -> Candidate:
    """The candidate with the side of each player decided whom neither a list nor his club's name gives to one.

    Then the goals that he scored or set up decide, or what his deed does; else it is held.
    """
    sides = candidate.sides
    open_ones = [
        (kind, at)
        for kind in ("sendings_off", "missed_penalties", "disallowed_goals")
        for at, event in enumerate(candidate.events.get(kind, ()))
        if (team := event.findings.get("team")) and team.stands and team.support <= UNDECIDED
    ]
    if sides is None or not open_ones:
        return candidate
    found = tied_by_goals(survey, ties(survey, sides), candidate.events.get("goals", ()), sides)
    cards = len(candidate.events.get("sendings_off", ()))
    for kind, at in open_ones:
        event = candidate.events[kind][at]
        player, team = event.findings.get("player"), event.findings["team"]
        deed = Gain(survey, sides, str(player.value), found) if player else None
        told = _side_told(deed, team, cards if kind == "sendings_off" else 0) if deed else None
        candidate = candidate.with_event(kind, at, event.with_finding(_decided(team, sides, told)))
    return candidate


def _decided(team: Finding, sides: Sides, told: str | None) -> Finding:
    if told is None:
        return team.held(Reason.ROLE_UNCLEAR, f"The article does not tell that this player is one of {team.value}.")
    if told != sides.side(str(team.value)):
        return of_other_side(team, sides)
    return replace(team, support=DERIVED, working=team.working or f"what else is told of him makes him {team.value}'s")


def of_other_side(team: Finding, sides: Sides) -> Finding:
    """The claimed team of a player held, since the article gives him to the other one."""
    other = sides.named(opposite(sides.side(str(team.value)) or "home"))
    return team.held(Reason.WRONG_TEAM, f"The article ties this player to {other}.")


def _side_told(deed: Gain, team: Finding, cards: int) -> str | None:
    """The side of a player, who stands as the scorer of ``deed``: by his goals, or by what his deed does.

    He is sent off as one of so many ``cards``; with none he missed a penalty.
    """
    known = side_of(deed.survey, deed.ties, str(deed.scorer)) if deed.ties else None
    if known or not team.evidence:
        return known
    told: set[str] = set()
    for sentence in deed.survey.touched(team.evidence[0]):
        told |= (_by_card if cards else _by_kick)(deed, sentence)
        told |= _by_others(deed, sentence, _FOULED if cards else _SAVED)
    if not told and cards:
        told = _short_side(deed, cards)
    return told.pop() if len(told) == 1 else None


def _short_side(deed: Gain, cards: int) -> set[str]:
    """The side that the article tells to have so many players fewer as it has cards, which so are all that side's."""
    missing: dict[str, int] = {}
    for sentence in deed.survey.sentences:
        if _FEWER.search(fold_text(sentence.evidence.quote)):
            text = sided(deed, sentence)
            for found in _FEWER.finditer(text):
                side = _side_beside(text, found)
                missing[side] = max(missing.get(side, 0), _number(found.group())) if side else 0
    told = {side for side, number in missing.items() if side and number}
    return told if len(told) == 1 and missing[next(iter(told))] >= cards else set()


def _side_beside(text: str, found: re.Match[str]) -> str:
    """The side whose fewer players a text tells: the last one before the words, else the first behind them."""
    before = _ANY_SIDE.findall(_SENTENCES.split(text[: found.start()])[-1])
    behind = _ANY_SIDE.findall(_SENTENCES.split(text[found.end() :])[0])
    named = [*before[-1:], *behind[:1]]
    if not named:
        return ""
    met = _OF_OTHERS.search(text)
    if met and len({*before, *behind}) > 1:
        return ""
    return opposite(_letter(named[0])) if met else _letter(named[0])


_SENTENCES = re.compile(r"[.;:] ")
_ANY_SIDE = re.compile(r"<([ha])>")


def _number(words: str) -> int:
    """How many players words such as "nine men" leave out."""
    return next((missing for missing, forms in _MISSING.items() if re.search(forms, words)), 1)


_MISSING = {3: r"eight|otto|ocho|huit|oito|\b8\b", 2: r"nine|nove|nueve|neun|neuf|\b9\b"}


def _by_card(deed: Gain, sentence: Sentence) -> set[str]:
    text = sided(deed, sentence)
    if deed.survey.language == "en" and (told := _by_english_card(text)):
        return told
    if _OF_OTHERS.search(text):
        return set()
    found = {_letter(m["side"]) for one in (_LOST, _LEFT_WITH, *_OWN) if (m := one.search(text))}
    named = set(re.findall(r"<([ha])>", text))
    if found or not (_FEWER.search(text) or _DISPUTES.search(text)):
        return found
    if not named and (before := _before(deed, sentence)):
        named = set(re.findall(r"<([ha])>", sided(deed, before)))
    return {_letter(named.pop())} if len(named) == 1 else set()


def _by_english_card(text: str) -> set[str]:
    gained = THE_OTHER_GAINS.search(text)
    told = {opposite(_letter(gained["side"]))} if gained else set()
    return told | {_letter(found["side"]) for one in HIS_SIDE_SUFFERS if (found := one.search(text))}


def _by_kick(deed: Gain, sentence: Sentence) -> set[str]:
    text = sided(deed, sentence)
    named = set(re.findall(r"<([ha])>", text))
    if own := {_letter(m["side"]) for one in _OWN if (m := one.search(text))}:
        return own
    if deed.survey.language == "en" and (wasted := WASTED_FOR.search(text)):
        return {_letter(wasted["side"])}
    if len(named) != 1 or _KEPT.search(text) or not _AWARDED.search(text):
        return set()
    return {_letter(named.pop())}


def _before(deed: Gain, sentence: Sentence) -> Sentence | None:
    """The sentence before one."""
    sentences = deed.survey.sentences
    at = next((number for number, one in enumerate(sentences) if one is sentence), 0)
    return sentences[at - 1] if at else None


def _by_others(deed: Gain, sentence: Sentence, opposed: frozenset[Role]) -> set[str]:
    """By where those play whom he fouled, or who saved from him."""
    survey, known, told = deed.survey, deed.ties, set[str]()
    for mention in sentence.parts.mentions if known and deed.scorer else ():
        if mention.team or survey.same(mention.name, str(deed.scorer)):
            continue
        roles = roles_of(sentence.parts, mention.name, survey.same)
        if roles & opposed and known and (side := side_of(survey, known, mention.name)):
            told.add(opposite(side))
    return told


_FOULED = frozenset({Role.FOULED})
_SAVED = frozenset({Role.SAVED, Role.BEATEN})


def _letter(letter: str) -> str:
    return "home" if letter == "h" else "away"
