"""Checks sendings-off, missed penalties, disallowed goals and other events that name one person."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from summarizer.assertion import cue_in
from summarizer.grounding.alignment import sentence_before
from summarizer.grounding.folding import fold_text
from summarizer.grounding.minutes import minute_supported, minutes_in
from summarizer.roles import Role, Ruling, judge, people_of, roles_of
from summarizer.schemas.article import Evidence
from summarizer.schemas.proposal import ProposedEvent
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import Minute, NotableKind
from summarizer.schemas.verdict import RoleAsked
from summarizer.verification.findings import CONFIRMED, DERIVED, UNDECIDED, Event, Finding
from summarizer.verification.fouls import fouled_in
from summarizer.verification.lineups import Ties, side_of
from summarizer.verification.names_check import supported_name
from summarizer.verification.outcome import Sides
from summarizer.verification.questions import asked
from summarizer.verification.quotes import Check, clipped, examined, shown
from summarizer.verification.status_words import EXTRA_TIME
from summarizer.verification.survey import Sentence, Survey

_ROLES: Mapping[str, tuple[Role, RoleAsked]] = {
    "sendings_off": (Role.SENT_OFF, RoleAsked.SENT_OFF),
    "missed_penalties": (Role.MISSED, RoleAsked.MISSED_PENALTY),
}
_NOTABLE: Mapping[NotableKind, re.Pattern[str]] = {
    NotableKind.INJURY: re.compile(
        r"injur|infortun|lesion|verletz|bless|lesao|machuc|stretcher|barella|hamstring|contuso|limped"
    ),
    NotableKind.RECORD: re.compile(
        r"record|rekord|recorde|primat|all-time|storia|history|historia|histoire|fastest|youngest|quickest"
    ),
    NotableKind.DEBUT: re.compile(r"debut|esordi|debutt|premiere apparition|estrei|estrea|first (?:start|appearance)"),
    NotableKind.RETURN: re.compile(
        r"si rivede|back (?:in|from)|out per|wieder dabei|reaparec|return|ritorn|rientr|regres|vuelta|ruckkehr|"
        r"comeback|retour|voltou|volta"
    ),
    NotableKind.FAREWELL: re.compile(r"farewell|last (?:match|game)|addio|ultim[ao]|despedid|abschied|adieu|dernier"),
    NotableKind.CROWD_TROUBLE: re.compile(
        "crowd|trouble|object|oggett|scontri|incident|disturb|aggress|krawall|ausschreit|"
        "fumog|flares|violen|lanciat|missile"
    ),
    NotableKind.VIDEO_REVIEW: re.compile(r"\bvar\b|video|monitor|replay"),
    NotableKind.OTHER: re.compile(r"\w"),
}


_AWARDED = re.compile(
    r"(?:rigore|penal|penalty|penalti|elfmeter|strafstoss|spot-kick|dischetto|"
    r"penalti)(?![a-z]*schiess)[^.]{0,80}(?:fallo|foul|"
    r"faute|falta|mano|main|hand|atterr|derrib|trip|brought down|concede|given|award|after|apres|por|per|nach|"
    r"fischi|indica|"
    r"signal|sanction|marc|assinal|pfiff|pour)|(?:fallo|foul|faute|falta|mano|atterr\w*|derrib\w*|trip\w*|given|"
    r"conceded|"
    r"gave away|brought down|nach|marc(?:a|o|ou|ado)|"
    r"assinal\w*|apit(?:a|o|ou)|senal\w*|designe|entschied|pfiff|"
    r"braccio|bras|braco|toque|(?:point(?:s|ed)|indic\w*|fischi\w*|zeigte?)(?: [a-z]+){0,3})"
    r"[^.]{0,80}(?:rigore|penal|penalty|penalti|elfmeter|strafstoss|spot-kick|dischetto)"
)
"""Words by which a penalty is given in the course of play."""
_KICK = re.compile(
    r"rigore|penal|elfmeter|strafstoss|spot|dischetto|\bit over|\bpalo\b|poteau|travesano|larguero|traversa|"
    r"barre|post\b|"
    r"saved|parat|atajo|defend|arret|hielt|trave\b|angolino|paro\b|voou|espalm|kick"
)
_EVENT: Mapping[str, re.Pattern[str]] = {
    "sendings_off": re.compile(
        r"(?<![a-z])(?:espuls[oaie]|espulsione|espelle\w*|expuls[oa]|expulsad[oa]|expulsion|expulsao|expuls\w+|sent "
        r"off|dismiss\w+|"
        r"(?:red|straight red|second yellow) cards?|straight red|second (?:yellow|booking|bookable|caution)|(?:saw|a|"
        r"the) red|"
        r"marching orders|early bath|sending-off|ordered off|"
        r"rote[nr]? karten?|gelb-rote?[nr]?|glatt rot|rot (?:gesehen|sah|sieht)|(?:sah|sieht|mit|gab es|fur|war) "
        r"(?:glatt )?rot|rot|"
        r"ampelkarten?|platzverweis\w*|feldverweis\w*|des feldes verwiesen|vom (?:platz|feld) (?:gestellt|geschickt|"
        r"geflogen|"
        r"verwiesen|flog)|(?:stellte?|schickte?|verwies)(?![a-z])[^.;:]{0,80} (?:vom (?:platz|feld)|des feldes)|zum "
        r"duschen|ausschluss|ausgeschlossen|zweite[nr]? gelben? karte|"
        r"roja directa|(?:tarjeta|cartulina|la|una) roja|doble amarilla|segunda (?:tarjeta |cartulina )?amarilla|"
        r"rosso diretto|(?:cartellino|il|un|secondo) rosso|doppia ammonizione|doppio giallo|"
        r"secondo (?:cartellino )?giallo|seconda ammonizione|sotto la doccia|doccia anticipata|"
        r"(?:segundo|cartao) (?:cartao )?(?:amarelo|vermelho)|(?:o |cartao )?vermelho|chuveiro|"
        r"carton rouge|rouge direct|voi[rt] rouge|vu rouge|(?:second|deuxieme) (?:carton )?jaune|exclu(?:e|s|sion)?|"
        r"(?:second|deuxieme) avertissement|renvoye\w*)(?![a-z])"
    ),
    "missed_penalties": re.compile(
        r"(?<![a-z])(?:(?:rigore|penalty|penalti|penal|spot-kick|elfmeter|strafstoss)(?![a-z])[^.]{0,60}"
        r"(?<![a-z])(?:palo|traversa|alto|fuori|post|bar|crossbar|over|wide|saved|fallo|desperdicio|travesano|larguero|"
        r"pfosten|latte|poteau|transversale|trave|para fora|erro|detourne|arrete|manque)|"
        r"(?:missed|wasted|sbaglia\w*|fallisce|fallo|desperdicio|manque|rate|desperdicou|perdeu|verschoss|vergab|"
        r"scheitert\w*)"
        r"(?![a-z])[^.]{0,40}(?:rigore|penalty|penalti|penal|spot-kick|(?:foul|hand)?elfmeter|strafstoss))"
    ),
}
"""Words that tell of a sending-off or of a penalty that was not converted."""
_SPARED = re.compile(
    r"(?<![a-z])(?:(?:escap|avoid|spared?|lucky|fortunate|only|just)\w*(?: [^\s.;:]+){0,6}? (?:red|yellow|sent off|"
    r"dismissal|booking)|"
    r"(?:evit\w*|schiv\w*|rischi\w*|grazia\w*|si salva|scamp\w*|meritav\w*|(?:non|era) (?:e )?da)(?: [^\s.;:]+){0,6}? "
    r"(?:rosso|giallo|espulsione)|"
    r"(?:salv\w*|libr\w*|evit\w*|perdon\w*|pidi\w*|reclam\w*|merec\w*)(?: [^\s.;:]+){0,6}? (?:roja|amarilla|expulsion)|"
    r"(?:gluck\w*,? (?:dass|nicht)|hatte auch|nur gelb|statt rot|forder\w*|entging|kam mit gelb|vorbei an|(?:sein|"
    r"werden) mussen)"
    r"(?![a-z])[^.;:]{0,60}|"
    r"(?:echapp\w*|evit\w*|reclam\w*|merit\w*|frol\w*|aurait)(?: [^\s.;:]+){0,6}? (?:l'|d')?(?:rouge|jaune|expuls\w*|"
    r"exclu\w*)|"
    r"(?:escap\w*|evit\w*|livr\w*|pedi\w*|reclam\w*|merec\w*|poup\w*)(?: [^\s.;:]+){0,6}? (?:vermelho|amarelo|"
    r"expuls\w*)|"
    r"(?:suspended|banned|suspension|ban|squalific\w*|sancion\w*|suspendid\w*|suspens\w*|gesperrt\w*|sperre|"
    r"suspendu\w*|"
    r"missed the|no conto con|fehlte|verzichten)(?![a-z])[^.;:]{0,60} (?:red|sent off|rosso|espuls\w*|roja|expuls\w*|"
    r"rote[nr]?|"
    r"gelb-rot\w*|platzverweis\w*|rouge|exclu\w*|vermelho)"
    r")(?![a-z])"
)
"""Words by which a card was not shown, or was shown in an earlier match."""
_KEEPER = frozenset({Role.BEATEN, Role.SAVED})
_OTHER_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def examined_player(survey: Survey, sides: Sides | None, ties: Ties | None, kind: str, event: ProposedEvent) -> Event:
    """A sending-off, missed penalty or disallowed goal with its claims checked."""
    checks: dict[str, Check] = {
        "player": _player_check(kind),
        "minute": _minute,
        "team": _team_check(sides, ties, event),
    }
    findings = {
        name: examined(survey, name, event.fields[name], event.fields[name].quote or event.quote, check)
        for name, check in checks.items()
        if name in event.fields and event.fields[name].value is not None
    }
    return Event(findings=findings, quote=event.quote)


def examined_notable(survey: Survey, event: ProposedEvent) -> Event:
    """Any other event of weight with its claims checked."""
    checks: dict[str, Check] = {"what": _what, "person": _named}
    findings = {
        name: examined(survey, name, event.fields[name], event.fields[name].quote or event.quote, check)
        for name, check in checks.items()
        if name in event.fields and event.fields[name].value is not None
    }
    return Event(findings=findings, quote=event.quote)


def _player_check(kind: str) -> Check:
    def check(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
        found = supported_name(survey, finding, passage, person=True)
        if found.reason:
            return found
        name, around = str(finding.value), survey.around(passage)
        if kind == "disallowed_goals":
            void = cue_in("void", around.quote, survey.language)
            return (
                found
                if void
                else found.held(Reason.NOT_ASSERTED, "The passage does not tell that a goal was ruled out.")
            )
        if kind == "missed_penalties" and (cue := cue_in("shootout", passage.quote, survey.language)):
            return found.held(Reason.NOT_ASSERTED, f"The kick was one of a shoot-out (“{cue}”).")
        if kind == "missed_penalties" and not _in_play(survey, around):
            return found.held(
                Reason.NOT_ASSERTED, "There was a shoot-out, and the passage does not tell it from the match."
            )
        if kind == "sendings_off" and (why := _no_sending_off(survey, name, around)):
            return found.held(*why)
        return _dismissed(survey, found, passage) if kind == "sendings_off" else _by_role(survey, found, passage, kind)

    return check


def _in_play(survey: Survey, passage: Evidence) -> bool:
    """Whether a missed penalty is the match's: the article knows no shoot-out, or the passage tells when in play."""
    if not any(_is_of_shootout(survey, one.evidence.quote) for one in survey.sentences):
        return True
    if minutes_in(passage.quote, survey.article.language) or EXTRA_TIME.search(fold_text(passage.quote)):
        return True
    return any(_AWARDED.search(fold_text(place.quote)) for place in (passage, *_awarding(survey, passage)))


def _is_of_shootout(survey: Survey, text: str) -> bool:
    """Whether a sentence tells of a shoot-out, not of one in another match."""
    return bool(cue_in("shootout", text, survey.language)) and not (
        cue_in("elsewhere", text, survey.language) or _OTHER_YEAR.search(text)
    )


def _awarding(survey: Survey, passage: Evidence) -> tuple[Evidence, ...]:
    """The one or two sentences before a kick where they tell that it was given in play."""
    first = sentence_before(survey.article, survey.around(passage))
    second = sentence_before(survey.article, first) if first else None
    near = (one for one in (first, second) if one)
    return tuple(
        one for one in near if _AWARDED.search(fold_text(one.quote)) and not _is_of_shootout(survey, one.quote)
    )


def _dismissed(survey: Survey, found: Finding, passage: Evidence) -> Finding:
    """A sending-off that was one, and not of the man fouled."""
    if spared := _SPARED.search(fold_text(survey.around(passage).quote)):
        return found.held(Reason.NOT_ASSERTED, f"The passage does not tell a sending-off (“{spared.group()}”).")
    if any(survey.same(one, str(found.value)) for one in _fouled(survey, passage)):
        return found.held(Reason.WRONG_ROLE, f"{found.value} is the one fouled here.")
    return _by_role(survey, found, passage, "sendings_off")


def _by_role(survey: Survey, found: Finding, passage: Evidence, kind: str) -> Finding:
    role, question = _ROLES[kind]
    parts = survey.parts(passage)
    ruling = judge(parts, str(found.value), role, (passage.start, passage.end), survey.same)
    if ruling.ruling is Ruling.CONFIRMED:
        return replace(found, support=CONFIRMED)
    if kind == "sendings_off" and _is_left(survey, str(found.value), passage):
        return replace(found, support=DERIVED)
    if ruling.ruling is Ruling.CONTRADICTED:
        return found.held(Reason.WRONG_ROLE, f"{found.value} is not the one {role.value}: {ruling.why}.")
    if _is_alone(survey, str(found.value), passage, kind):
        return replace(found, support=DERIVED)
    return asked(survey, found, passage, question, people_of(parts, survey.same))


def _fouled(survey: Survey, passage: Evidence) -> frozenset[str]:
    """The names of those fouled in the sentences of a passage."""
    return frozenset().union(*(_fouled_in(survey, sentence) for sentence in survey.touched(passage)))


def _fouled_in(survey: Survey, sentence: Sentence) -> frozenset[str]:
    by = sentence.evidence.start
    mentions = tuple(replace(m, start=m.start - by, end=m.end - by) for m in sentence.parts.mentions)
    return fouled_in(sentence.evidence.quote, mentions, survey.language)


def _is_left(survey: Survey, name: str, passage: Evidence) -> bool:
    """Whether nobody is left but this player when the one fouled, the officials and the coaches are set aside."""
    if not _EVENT["sendings_off"].search(fold_text(passage.quote)):
        return False
    parts, fouled = survey.parts(passage), _fouled(survey, passage)
    aside = {Role.FOULED, Role.REFEREE, Role.OFFICIAL, Role.COACH}
    left = [
        one
        for one in people_of(parts, survey.same)
        if survey.same(one, name)
        or not (
            roles_of(parts, one, survey.same) & aside
            or _is_coach(survey, one)
            or any(survey.same(one, other) for other in fouled)
        )
    ]
    return bool(fouled) and len(left) == 1 and survey.same(left[0], name)


def _is_alone(survey: Survey, name: str, passage: Evidence, kind: str) -> bool:
    """Whether nobody else stands in the sentences of a passage that tells of the event."""
    if not _EVENT[kind].search(fold_text(passage.quote)):
        return False
    others = {
        mention.name
        for sentence in survey.touched(passage)
        for mention in sentence.parts.mentions
        if not mention.team and not survey.same(mention.name, name)
    }
    if kind == "missed_penalties":
        others = {one for one in others if not roles_of(survey.parts(passage), one, survey.same) & _KEEPER}
    return not others


def _no_sending_off(survey: Survey, name: str, around: Evidence) -> tuple[Reason, str] | None:
    """Why a passage that seems to send somebody off does not, or none."""
    if _is_yellow(around.quote):
        return Reason.NOT_ASSERTED, f"The passage tells of a yellow card: “{clipped(around.quote)}”."
    if _is_coach(survey, name):
        return Reason.WRONG_ROLE, f"{name} is a coach in this article, not a player."
    return None


def _is_yellow(text: str) -> bool:
    """Whether a passage tells of a yellow card and of nothing that sends off."""
    folded = fold_text(text)
    return bool(_YELLOW.search(folded)) and not (_EVENT["sendings_off"].search(folded) or _SECOND.search(folded))


_YELLOW = re.compile(
    r"(?<![a-z])(?:gelbe?[nr]?|yellow|booked|ammonit\w+|giallo|amarill\w+|amonest\w+|jaune|amarelo)(?![a-z])"
)
_SECOND = re.compile(
    r"(?<![a-z])(?:second|secondo|doppi[oa]|segund[oa]|doble|zweite[nr]?|gelb-rot\w*|ampel\w*|rot\w*|rosso|red|roj[ao]|"
    r"rouge|vermelh\w+|deuxieme|dupl[oa]|twice|due|dos|duas|zwei|off|expuls\w+|espuls\w+)(?![a-z])|\(2\)"
)


def _is_coach(survey: Survey, name: str) -> bool:
    """Whether the article calls him a coach; a listed player whose name a coach's begins with is another man."""

    def same(one: str, other: str) -> bool:
        longer = one.startswith(f"{other} ") and survey.is_listed(other) and " " in other
        return survey.same(one, other) and not longer

    return any(Role.COACH in roles_of(sentence.parts, name, same) for sentence in survey.sentences)


def _minute(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    minute = finding.value
    if not isinstance(minute, Minute):
        return finding
    around = survey.around(passage)
    told = minutes_in(around.quote, survey.article.language)
    awarding = () if told or not _KICK.search(fold_text(around.quote)) else _awarding(survey, passage)
    for place in (passage, around, *awarding, *_opening(survey, awarding)):
        support = minute_supported(survey.article, place, minute, survey.article.language)
        if support:
            return replace(
                finding,
                evidence=support.evidence,
                working=support.working if support.derived else None,
                support=DERIVED if support.derived else finding.support,
            )
    return finding.held(
        Reason.NUMBER_NOT_IN_PASSAGE, f"{shown(finding.raw)} does not follow from “{clipped(passage.quote)}”."
    )


def _opening(survey: Survey, awarding: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """The sentence before the award of a penalty, which opens the episode, where the award itself tells no minute."""
    language = survey.article.language
    if not awarding or any(minutes_in(one.quote, language) for one in awarding):
        return ()
    before = sentence_before(survey.article, awarding[-1])
    return (before,) if before and len(minutes_in(before.quote, language)) == 1 else ()


def _team_check(sides: Sides | None, ties: Ties | None, event: ProposedEvent) -> Check:
    claim = event.fields.get("player")
    player = claim.value if claim and isinstance(claim.value, str) else None

    def check(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
        side = sides.side(str(finding.value)) if sides else None
        if sides is None or ties is None or side is None:
            return finding.held(Reason.WRONG_TEAM, f"{finding.value} is not one of the two teams.")
        told = side_of(survey, ties, player) if player else None
        if told and told != side:
            return finding.held(Reason.WRONG_TEAM, f"The article ties {player} to {sides.named(told)}.")
        return replace(finding, evidence=(passage,), support=finding.support if told else UNDECIDED)

    return check


def _what(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    if isinstance(finding.value, NotableKind) and _NOTABLE[finding.value].search(
        fold_text(survey.around(passage).quote)
    ):
        return replace(finding, evidence=(passage,))
    return finding.held(Reason.NOT_ASSERTED, f"The passage does not tell of this: “{clipped(passage.quote)}”.")


def _named(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    return supported_name(survey, finding, passage, person=True)
