"""Whether a minute is that of a change, a card or a goal beside what it is claimed of: "Kern, on at 60', scored"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.assertion import cue_ends
from summarizer.grounding.folding import fold_text
from summarizer.grounding.initials import by_initial
from summarizer.grounding.minutes import MinuteMention, minutes_in
from summarizer.roles.cards import SENT_OFF
from summarizer.schemas.article import Evidence
from summarizer.schemas.summary import Minute
from summarizer.verification.steps import changes_score
from summarizer.verification.survey import Survey

_BREAK = re.compile(
    r"[,;:–—]|(?<!\d)[.!?](?= )|(?<![a-z])(?:and|but|while|whereas|after|when|before|as|although|though|then|"
    r"ed?|ma|mentre|dopo|quando|prima|poi|y|pero|mientras|tras|despues|cuando|antes|luego|"
    r"und|aber|doch|wahrend|nachdem|als|bevor|ehe|et|mais|alors|apres|quand|lorsque|avant|puis|"
    r"mas|enquanto|depois|apos|porem)(?![a-z'])"
)
"""What parts a sentence into what is told one by one."""
_CHANGED = {
    "en": r"(?:came|come|coming|comes) (?:on|off the bench)|brought on|sent on|thrown on|introduced|introduction of|"
    r"entered (?:the )?(?:game|field|pitch|fray|match)|replac(?:ed|ing)|as a substitute|took to the field|on in",
    "it": r"(?:sub)?entr(?:at[oaie]|a|ano|ava)|"
    r"(?:sub)?entrando|ingress[oi]|gettat[oa] nella mischia|mandat[oa] in campo|in campo|"
    r"inserit[oa]|rilev\w+|al posto di",
    "es": r"entro|entrado|entrar|entrada|ingreso|ingresado|ingresar|salio (?:al campo|del banquillo|a la cancha)|"
    r"sustitu\w+|reempla\w+|en lugar de|relev\w+",
    "de": r"(?:kam|kommt)(?= (?:in der \d+\. (?:spiel)?minute)?"
    r"(?: (?:fur|zur pause|nach der pause|ins spiel)(?![a-z])|[.,;]))|"
    r"eingewechselt(?!e[nrm]? [a-z])\w*|einwechslung|eingetauscht\w*|hereingekommen\w*|gekommen\w*|"
    r"ins spiel (?:kam|gekommen\w*)|"
    r"auf den platz (?:kam|gekommen\w*)|ersetzte|fur [a-z]+ (?:kam|gekommen\w*)",
    "fr": r"entrees?|entres?|entrait|entrant|remplac\w+|lance dans le (?:grand )?bain|releve de",
    "pt": r"entrou|entrado|entrar|entrada|lancado|substitu\w+|no lugar de|rendeu|saiu do banco",
}
"""Words by which a player comes on."""
_BOOKED = {
    "en": r"booked|yellow[- ]card\w*",
    "it": r"ammonit[oaie]|ammonizione|giallo",
    "es": r"amonest\w+|amarilla",
    "de": r"verwarn\w+|gelb(?:e[rn]?)?",
    "fr": r"averti\w*|carton jaune",
    "pt": r"amarelo|advertid[oa]",
}
_A_MAN_DOWN = {
    "en": r"ten[- ]m[ea]n|10[- ]m[ea]n|a man (?:down|short|light)|ten players|one man fewer|numerical|seeing red",
    "it": r"in (?:dieci|10|nove)|inferiorita|superiorita|(?:in|con) un uomo in meno",
    "es": r"con (?:diez|10|nueve|un(?:o|a)? (?:hombre |jugador )?menos)|inferioridad|superioridad|hombre menos",
    "de": r"unterzahl|uberzahl|zu zehnt|in zehnter",
    "fr": r"a (?:dix|10|neuf)|inferiorite|superiorite",
    "pt": r"com (?:dez|10|nove|um (?:jogador |homem )?a menos)|inferioridade|superioridade|um a menos",
}


def _searched(words: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {code: re.compile(rf"(?<![a-z]){by_initial(some)}(?![a-z])") for code, some in words.items()}


_CHANGE, _BOOKING, _DOWN = map(_searched, (_CHANGED, _BOOKED, _A_MAN_DOWN))
_SINCE = re.compile(
    r"(?<![a-z])(?:since(?: the)?|dal(?:l')?(?: minuto)?|desde (?:el minuto|los|el|os|o minuto|a)|depuis l[ae]|"
    r"seit der) $"
)
"""Words before the minute from which something lasts."""
_HELD_UNTIL = re.compile(
    r"(?<![a-z])(?:held|hold|kept|keep|last|led|lead|ahead|in front|level|remain|stay|stood|tenn|tien|resist|mant|dur|"
    r"aguant|hielt|hielten|fuhrt|behaupt|conserv|gard|mena|tenu|segur|sustent)[a-z]*(?: [^\s.;:,]+){0,5}? "
    r"(?:until|till|up to|bis (?:zur|in die)|fino (?:al|all'|allo)|sino al|hasta(?: el)?(?: minuto)?|jusqu'a la|"
    r"jusqu'au?|ate (?:ao|aos)) ?(?:the |just the )?$"
)
"""Words before the minute up to which a side kept what it had: "a lead that they held until the"."""
_ADJECTIVE = re.compile(
    r"\d[a-z]*-minute (?:substitut(?:e|ion)|sub|replacement)(?![a-z])|"
    r"\d\.? minuten? (?:eingewechselt|gekommen|hereingekommen)"
)
"""A minute that is a change's as its adjective: "60th-minute substitute", "der in der 60. Minute eingewechselte"."""
_REBOUND = re.compile(
    r"(?<![a-z])(?:rebound|follow(?:ed|ing|s)?[- ](?:up|in)|loose ball|tap-?(?:in|ped)|pounced|ribatt\w*|"
    r"respint\w*|"
    r"corta respinta|avvent\w*|abprall\w*|abstaub\w*|staubte|nachschuss|nachsetz\w*|rechace|rebote|rechazo|recarga|"
    r"ressalto|sobra|rebond|repouss\w*|relach\w*)(?![a-z])"
)
"""Words of a goal that follows a save or the woodwork at once."""
_OVER = re.compile(
    r"(?<![a-z])(?:(?:went|goes|came|comes) close|sfior\w*|rozo|rozaba|frol\w*|(?:ficou|esteve) perto|vom platz|rain|"
    r"interrupt\w*|(?:was|were) (?:stopped|halted|held up)|unterbroch\w*|interrott\w*|interrump\w*|interromp\w*|"
    r"suspend\w*|detenid\w*|arrete|paralis\w*)(?![a-z])"
)
"""What nearly was a goal, ends a player's match, or stops it for a while."""
_AND_SO = re.compile(
    r"(?:,|(?<![a-z])(?:and|e|ed|y|und|et)(?![a-z]))"
    r"(?! (?:then|later|but|dann|doch|aber|spater|poi|ma|luego|pero|despues|mais|puis|ensuite|mas|depois)(?![a-z]))"
)
"""What leads to the rest of one event: "hit the post in the 50th minute and Kern turned it in"."""
_KICK = re.compile(
    r"(?<![a-z])(?:penalt\w*|spot|free[- ]kick|rigore|dagli undici|punizione|penal\w*|tiro libre|falta|lanzamiento|"
    r"elfmeter\w*|strafstoss\w*|freistoss\w*|coup franc|cobranca)(?![a-z])"
)
"""A kick that a card may go with, in the same minute."""


def is_of_other_event(survey: Survey, place: Evidence, name: str, minute: Minute) -> bool:
    """Whether a minute stands in a sentence only where a player comes on or is shown a card, not where a goal is told.

    ``name`` is the goal's scorer. A card may go with the kick that is scored from, in one minute.
    """
    code, text = survey.language, fold_text(place.quote)
    told = _at(survey, place, text, minute)
    if code not in _CHANGE or not told:
        return False
    events = _ends(_CHANGE[code], text)
    if not _KICK.search(text):
        events += [*_ends(_BOOKING[code], text), *_ends(_DOWN[code], text), *_ends(SENT_OFF, text)]
    sentence = _Sentence(text, _goals(survey, place), events, _places(survey, place, name))
    chances = [] if _REBOUND.search(text) else cue_ends("missed", text, code)
    chance = _Sentence(text, sentence.own, chances, sentence.players)
    over = _Sentence(text, sentence.own, [*cue_ends("void", text, code), *_ends(_OVER, text)], sentence.players)
    return all(
        sentence.is_of_change(one)
        or (sentence.is_anothers(one) and not changes_score(sentence.around(one)))
        or ((chance.is_over(one) or over.tells_all(one)) and not changes_score(sentence.around(one)))
        for one in told
    )


def is_of_no_card(survey: Survey, place: Evidence, name: str, minute: Minute) -> bool:
    """Whether a minute stands in a sentence only where a goal, a change or a booking is told, not a sending-off."""
    code, text = survey.language, fold_text(place.quote)
    told = _at(survey, place, text, minute)
    if code not in _CHANGE or not told:
        return False
    cards = [*_ends(SENT_OFF, text), *_ends(_DOWN[code], text)]
    events = [*_goals(survey, place), *_ends(_CHANGE[code], text), *_ends(_BOOKING[code], text)]
    sentence = _Sentence(text, cards, events, _places(survey, place, name))
    return bool(cards) and all(map(sentence.is_anothers, told))


@dataclass(frozen=True)
class _Sentence:
    """A folded sentence, where the words of the claimed kind of event and of others end in it, and the player's names.

    All are offsets in it.
    """

    text: str
    own: Sequence[int]
    others: Sequence[int]
    players: Sequence[int]

    def is_anothers(self, told: MinuteMention) -> bool:
        """Whether a minute's part of the sentence tells other events alone, or they alone stand before it there."""
        start, end = self._part(told)
        own = [at for at in self.own if start < at <= end]
        others = [at for at in self.others if start < at <= end]
        if not own:
            return bool(others) or self._is_adjective(told)
        before = [at for at in others if at <= told.start]
        if not before or min(own) <= told.start:
            return self._is_adjective(told)
        return not any(before[-1] <= at < told.start for at in self.players)

    def tells_all(self, told: MinuteMention) -> bool:
        """Whether a minute's part of the sentence tells other events, and none of the claimed kind."""
        start, end = self._part(told)
        return not any(start < at <= end for at in self.own) and any(start < at <= end for at in self.others)

    def is_over(self, told: MinuteMention) -> bool:
        """Whether a minute's part of the sentence tells other events alone, and what follows is no part of them."""
        _, end = self._part(told)
        return self.tells_all(told) and (end == len(self.text) or _AND_SO.match(self.text, end) is None)

    def is_of_change(self, told: MinuteMention) -> bool:
        """Whether the words right beside a minute make it the begin or end of something that lasts, or a change's."""
        before = self.text[: told.start]
        return self._is_adjective(told) or bool(_SINCE.search(before) or _HELD_UNTIL.search(before))

    def around(self, told: MinuteMention) -> str:
        """The part of the sentence that has a minute, where no goal is told in it."""
        start, end = self._part(told)
        return "" if any(start < at <= end for at in self.own) else self.text[start:end]

    def _is_adjective(self, told: MinuteMention) -> bool:
        return any(one.start() < told.end and told.start < one.end() for one in _ADJECTIVE.finditer(self.text))

    def _part(self, told: MinuteMention) -> tuple[int, int]:
        start = max((one.end() for one in _BREAK.finditer(self.text, 0, told.start)), default=0)
        return start, next((one.start() for one in _BREAK.finditer(self.text, told.end)), len(self.text))


def _at(survey: Survey, place: Evidence, text: str, minute: Minute) -> list[MinuteMention]:
    """Where a sentence gives a minute; nowhere where its folding moves its letters."""
    if len(text) != len(place.quote):
        return []
    return [one for one in minutes_in(place.quote, survey.language) if _may_be(one, minute)]


def _may_be(told: MinuteMention, minute: Minute) -> bool:
    bases = {told.base, told.base + 45} if told.kind == "into_half" else {told.base, told.base + told.elapsed}
    return minute.base in bases and told.stoppage == minute.stoppage


def _ends(words: re.Pattern[str], text: str) -> list[int]:
    return [one.end() for one in words.finditer(text)]


def _goals(survey: Survey, place: Evidence) -> list[int]:
    return [one.end - place.start for one in survey.parts(place).tellings]


def _places(survey: Survey, place: Evidence, name: str) -> list[int]:
    return [one.start - place.start for one in survey.parts(place).mentions if survey.same(one.name, name)]
