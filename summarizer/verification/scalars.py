"""Checks the facts of a match that stand once: its date, time, crowd, extra time; and names the check of each field."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from summarizer.assertion import denial, of_another_match
from summarizer.grounding.dates import date_supported
from summarizer.grounding.folding import fold, fold_text
from summarizer.grounding.numbers import NumberMention, numbers_in
from summarizer.roles import Role
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.verdict import RoleAsked
from summarizer.verification.competitions import (
    is_leg,
    is_of_this_match,
)
from summarizer.verification.days import of_another_day, of_coming_match
from summarizer.verification.findings import DERIVED, Finding
from summarizer.verification.officials import official_check
from summarizer.verification.quotes import Check, clipped
from summarizer.verification.setting import checked_competition, checked_venue, names_only_sides
from summarizer.verification.status import checked_status
from summarizer.verification.status_words import (
    CROWD,
    EXTRA_TIME,
    KICKOFF,
    NO_EXTRA_TIME,
    UNSURE_EXTRA_TIME,
)
from summarizer.verification.survey import Survey
from summarizer.verification.team_names import checked_team

_BARE_NUMBER = re.compile(r"[^\w\n]*\d{1,3}(?:[.,' ]\d{3})*[^\w\n]*")


def _date(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    support = date_supported(survey.article, passage, str(finding.value), survey.article.language, ahead=survey.ahead)
    if support is None:
        return finding.held(
            Reason.NUMBER_NOT_IN_PASSAGE, f"{finding.value} does not follow from “{clipped(passage.quote)}”."
        )
    if other := of_another_day(survey, passage, support.words):
        return finding.held(Reason.OTHER_MATCH, f"{finding.value} is the day of something else (“{other.strip()}”).")
    return replace(
        finding,
        evidence=support.evidence,
        working=support.working if support.derived else None,
        support=DERIVED if support.derived else finding.support,
    )


def _kickoff(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    hours, minutes = str(finding.value).split(":")
    forms = (
        rf"(?<!\d)0?{int(hours)}(?:[:.h]\s?|\sore\s)?{'(?:' + minutes + ')' if minutes != '00' else '(?:00)?'}(?!\d)"
    )
    half_day = rf"(?<!\d)0?{(int(hours) - 1) % 12 + 1}{'[:.]' + minutes if minutes != '00' else '(?:[:.]00)?'}"
    forms = rf"{forms}|{half_day} ?{'p' if int(hours) >= 12 else 'a'}\.?m(?![a-z])"
    folded = fold_text(passage.quote)
    if (later := of_coming_match(survey, passage)) is not None:
        return finding.held(Reason.OTHER_MATCH, f"The passage is about a match to come (“{later}”).")
    if re.search(forms, folded) and KICKOFF.search(folded):
        return replace(finding, evidence=(passage,))
    return finding.held(Reason.NUMBER_NOT_IN_PASSAGE, f"The passage does not tell a kick-off at {finding.value}.")


def _attendance(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    sentence = survey.around(passage)
    told = [m for m in numbers_in(passage.quote, survey.article.language) if m.value == finding.value]
    told = [m for m in told if not (_is_sum_or_size(passage.quote, m) or _is_year(passage.quote, m))]
    told = [m for m in told if not _came_to_another(survey, passage, m)]
    if not told:
        return finding.held(
            Reason.NUMBER_NOT_IN_PASSAGE, f"{finding.value} does not stand in “{clipped(passage.quote)}”."
        )
    in_data = any(_REFEREE_AFTER.match(fold_text(passage.quote[m.end :])) for m in told if m.value >= _GATE)
    if not (in_data or CROWD.search(fold_text(sentence.quote)) or _BARE_NUMBER.fullmatch(sentence.quote)):
        return finding.held(Reason.WRONG_ROLE, f"The passage does not tell that {finding.value} people were there.")
    return replace(finding, evidence=(passage,))


_GATE = 100
"""Fewest people whose number stands without a word in a line of match data."""
_REFEREE_AFTER = re.compile(
    r"\s?[,;)/|-]+ ?(?:sr|ref(?:eree)?|schiedsrichter(?:in)?|arbitr[oaie]s?|arbitre(?:sse)?|juez)(?![a-z])"
)
"""The label of the referee behind the number of a data line: "Arena Linden, 3.100, SR Gray"."""


def _is_sum_or_size(text: str, number: NumberMention) -> bool:
    """Whether a number of a text is money or how many a ground holds."""
    before, after = fold_text(text[: number.start]), fold_text(text[number.end :])
    return bool(_MONEY_BEFORE.search(before) or _ROOM_BEFORE.search(before) or _SIZE_AFTER.match(after))


def _came_to_another(survey: Survey, passage: Evidence, number: NumberMention) -> bool:
    """Whether a number of people is of those who came to another match, are awaited, or did something else."""
    before, after = fold_text(passage.quote[: number.start]), fold_text(passage.quote[number.end :])
    if _AWAITED.search(fold_text(passage.quote)) or _FOLLOWED.match(after) or _BROUGHT.search(before):
        return True
    if _OF_MANY_BEFORE.search(before) or _OF_MANY_AFTER.match(after):
        return True
    other = of_another_match(passage.quote, survey.language, (number.start, number.end))
    if other is None or survey.is_here(passage.start, passage.end):
        return False
    legs = is_leg(other) and names_only_sides(survey, passage)
    return not (legs or is_of_this_match(survey, passage, other))


_AWAITED = re.compile(
    r"(?<![a-z])(?:(?:are|is|were|was) (?:expected|awaited)|petition|(?:sono|erano) (?:attes|previst)[ie]|petizione|"
    r"(?:followed|watched)[^.;:]{0,20} (?:stream|at home|on (?:tv|television|screens?))|"
    r"(?:seguit|segui|siguier|verfolg|suivi|acompanh|assisti)\w*[^.;:]{0,20} "
    r"(?:diretta|transmis\w+|streaming|[a-z]*stream|direct|bildschirm\w*|televis\w+|fernseh\w*)|"
    r"(?:son|estan|eran) esperad[oa]s|se esperan?(?= a )|peticion|werden (?:[^;:!?]{0,40} )?erwartet|erwartet werden|"
    r"petition\w*|(?:sont|etaient) (?:attendus|prevus)|(?:sao|estao|eram) esperad[oa]s|peticao)(?![a-z])"
)
"""Words of a crowd that is still to come, or that does something else."""
_MEAN = r"(?:average|media|promedio|schnitt|durchschnitt|moyenne)(?![a-z])"
_RECORD_OF = (
    r"(?:dates (?:from|back)|stands|was set|remains|e del|risale|resta|es de|data de|liegt bei|steht|stammt|date de)"
)
_OF_MANY_BEFORE = re.compile(
    rf"(?<![a-z]){_MEAN}[^.;,\d]{{0,25}}$|"
    r"(?<![a-z])(?:expects?|expecting|hop(?:es?|ing) for) (?:[a-z]+ ){0,4}$|"
    rf"(?<![a-z])(?:[a-z]*rekord|recorde?|primato) (?:{_RECORD_OF} |est de |e de )[^.;,\d]{{0,12}}$"
)
_OF_MANY_AFTER = re.compile(rf" [^.;,\d]{{0,30}}(?:on|in|de|en|em|im) {_MEAN}|(?: [a-z]+){{0,2}} {_RECORD_OF} ")
"""Words beside a number of people that a side has on average, hopes for, or once had."""
_BROUGHT = re.compile(
    r"(?<![a-z])(?:brought|took|bringing|taking) (?:(?:more|over|some|around|than|about|up|to|nearly|almost) )*$"
)
"""What a side does with followers of its own, right before their number."""
_FOLLOWED = re.compile(
    r" (?:(?:[a-z-]+ ){0,2}(?:travelling|visiting|away) (?:fans|supporters|followers)|"
    r"(?:[a-z-]+ ){0,2}(?:fans|supporters|followers)(?: [a-z]+){0,2}? (?:travelled|made the (?:trip|journey))|"
    r"(?:tifosi|sostenitori|supporter) (?:ospiti|al seguito|in trasferta|arrivati da)|"
    r"(?:aficionados|hinchas|seguidores)(?: [a-z]+){0,3}? (?:viajaron|visitantes|desplazados|se desplazaron)|"
    r"(?:mitgereiste[nr]?|[a-z]+ gastefans|gastefans)|(?:fans|anhanger)(?: [a-z]+){0,4}? mitgereist|"
    r"(?:supporters|fans|spectateurs)(?: [a-z]+){0,3}? (?:(?:ont|avaient) fait le deplacement|visiteurs)|"
    r"(?:torcedores|adeptos|fas)(?: [a-z]+){0,3}? (?:viajaram|visitantes|se deslocaram))(?![a-z])"
)
"""Followers of one side who travelled, right behind their number."""


def _is_year(text: str, number: NumberMention) -> bool:
    """Whether a number of a text is written like a year and no word right beside it counts people: "Qatar 2022"."""
    before, after = fold_text(text[: number.start]), fold_text(text[number.end :])
    beside = (_LAST_WORDS.search(before), _FIRST_WORDS.match(after))
    counts_people = any(words and CROWD.search(words.group()) for words in beside)
    is_written_so = _YEAR.fullmatch(text[number.start : number.end]) is not None
    return is_written_so and not counts_people and not _REFEREE_AFTER.match(after)


_YEAR = re.compile(r"(?:18|19|20)\d\d")
_FIRST_WORDS = re.compile(r"\W{0,2}(?:[^\W\d]+\W{1,2})?[^\W\d]+")
_LAST_WORDS = re.compile(r"[^\W\d]+(?:\W{1,2}[^\W\d]+)?\W{0,3}$")

_MONEY_BEFORE = re.compile(
    r"(?:[£€$]|r\$|eur|euros?|chf|(?:capacity|capienza|capacidad|aforo|capacite|capacidade|lotacao|fassungsvermogen)"
    r"(?: (?:of|di|de|da|d'|para|von|maxima|totale?))*:?)\s?$"
)
_ROOM_BEFORE = re.compile(
    r"(?<![a-z])(?:(?:can|could|to) (?:hold|seat|host|house|accommodate|fit)|holds|seats|accommodates|holding|seating|"
    r"room for|up to|(?:ospitare|contenere|accogliere)|capace di|posto per|fino a|"
    r"(?:albergar|acoger|contener|alojar)|caben|cabida (?:a|para)|capaz de|hasta|"
    r"(?:fasst|fasste|fassen|fassende)|platz fur|bis zu|maximal|"
    r"(?:accueillir|contenir|abriter|heberger)|jusqu'a|pouvant|"
    r"(?:acolher|abrigar|comportar)|comporta|cabem|espaco para|ate|"
    r"(?:pued[ea]n?|pud\w+|pod\w+|peut|peuvent) (?:recibir|receber|recevoir))"
    r"(?: (?:a|ad|de|di|up to|fino a|hasta|bis zu|jusqu'a|ate|about|some|circa|unos|etwa|environ|cerca de))* ?$"
)
"""What a ground can hold, or a number that is but an upper bound."""
_SIZE_AFTER = re.compile(
    r"\s?(?:[£€$%]|eur(?:os?)?\b|pounds?\b|reais\b|dollars?\b|pesos\b|franken\b|-?(?:capacity|seater|seat)\b|"
    r"posti\b|places assises|lugares\b|platze\b|sitzplatze\b|localidades\b|asientos\b)"
)


def _extra_time(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    words = NO_EXTRA_TIME if finding.value is False else EXTRA_TIME
    folded = fold(passage.quote)
    told = words.search(folded.text)
    unsure = NO_EXTRA_TIME.search(folded.text) or UNSURE_EXTRA_TIME.search(folded.text)
    if told is None or (finding.value and unsure):
        return finding.held(Reason.NOT_ASSERTED, "The passage does not tell whether there was extra time.")
    found = denial(passage.quote, survey.language, folded.to_original(*told.span())) if finding.value else None
    if found and found.reason is Reason.OTHER_MATCH and not survey.is_here(passage.start, passage.end):
        return finding.held(Reason.OTHER_MATCH, f"The passage is about another match (“{found.cue}”).")
    return replace(finding, evidence=(passage,))


SCALAR_CHECKS: Mapping[str, Check] = {
    "home_team": checked_team,
    "away_team": checked_team,
    "status": checked_status,
    "competition": checked_competition,
    "venue": checked_venue,
    "date": _date,
    "kickoff": _kickoff,
    "attendance": _attendance,
    "extra_time": _extra_time,
    "referee": official_check(Role.REFEREE, RoleAsked.REFEREE),
    "home_coach": official_check(Role.COACH, RoleAsked.COACH),
    "away_coach": official_check(Role.COACH, RoleAsked.COACH),
}
"""The check of each field but the scores."""
