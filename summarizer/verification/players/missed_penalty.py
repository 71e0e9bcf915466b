"""Checks who missed a penalty: a kick in the course of play, given right before it, and not a shoot-out's."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.assertion import cue_in, denial, of_another_match
from summarizer.grounding.alignment import sentence_before
from summarizer.grounding.folding import fold, fold_text
from summarizer.grounding.minutes import minutes_in
from summarizer.roles import Mention, Role
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.verdict import RoleAsked
from summarizer.verification.findings import DERIVED, Finding
from summarizer.verification.players.deeds import Deed, by_role
from summarizer.verification.status_words import EXTRA_TIME
from summarizer.verification.survey import Survey

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
_GIVEN = re.compile(
    r"(?:award\w*|given|gave|won|earned|conced\w*|point(?:ed|s) to|obti?\w+|conce\w+|accord\w+|siffl\w+|design\w+|"
    r"indiqu\w+|assegn\w+|fischi\w+|decret\w+|concess\w+|guadagn\w+|ottien\w+|indic\w+|pit(?:o|a)|senal\w+|cobr\w+|"
    r"sancion\w+|marc\w+|assinal\w+|apit\w+|ganh\w+|bekam\w*|erhielt\w*|entschied\w*|zeigte|gab|pfiff|zugesprochen)"
    r"(?![a-z])[^.;:]{0,40}(?:rigore|dischetto|penalty|penalti|penal|pena maxima|penalidade|spot[- ]kick|spot|elfmeter|"
    r"elfmeterpunkt|strafstoss)(?![a-z])|"
    r"(?:rigore|penalty|penalti|penal|pena maxima|penalidade|spot-kick|elfmeter|strafstoss) "
    r"(?:(?:was|is|e|e stato|viene|fu|fue|es|foi|est|a ete|etait|wird|wurde) )?"
    r"(?:given|awarded|assegnato|concesso|fischiato|decretato|pitado|"
    r"senalado|marcado|marcada|assinalad[oa]|siffle|accorde|gegeben|gepfiffen|verhangt)(?![a-z])"
)
"""A verb by which a side gets a penalty, and the penalty."""
_KICK = re.compile(
    r"rigore|penal|elfmeter|strafstoss|spot|dischetto|\bit over|\bpalo\b|poteau|travesano|larguero|traversa|"
    r"barre|post\b|"
    r"saved|parat|atajo|defend|arret|hielt|trave\b|angolino|paro\b|voou|espalm|kick"
)
_NOT_CONVERTED = re.compile(
    r"(?<![a-z])(?:(?:rigore|dischetto|undici metri|penalty|penalti|penal|pena maxima|penalidade|spot[- ]kick|"
    r"from the spot|"
    r"(?:foul|hand)?elfmeter|elfmeterpunkt|strafstoss)(?![a-z])[^.]{0,60}"
    r"(?<![a-z])(?:palo|traversa|alto|altissimo|fuori|a lato|alle stelle|si fa parare|respint\w+|parat\w+|"
    r"ipnotizz\w+|post|bar|crossbar|"
    r"over|wide|saved|kept out|missed|fallo|fallad\w+|desperdici\w+|travesano|larguero|afuera|a las nubes|"
    r"estrello|malogr\w+|"
    r"pfosten|latte|vergab|verschoss|scheiterte|poteau|barre|transversale|a cote|au-dessus|repousse|trave|"
    r"travessao|para fora|por cima|"
    r"erro|isolou|perdeu|detourne|arrete|manque)|"
    r"(?:missed|wasted|sbaglia\w*|fallisce|fallo|desperdicio|manque|rate|desperdicou|perdeu|verschoss|vergab|"
    r"scheitert\w*|fluffed|squandered|skied|blazed|fallo|erro|falhou|isolou|gache|vendange|spreca\w*|getta\w*)"
    r"(?![a-z])[^.]{0,40}(?:rigore|dischetto|penalty|penalti|penal|pena maxima|penalidade|spot[- ]kick|"
    r"from the spot|(?:foul|hand)?elfmeter|strafstoss))"
)
"""Words that tell of a penalty that was not converted."""
_ASIDE = frozenset(
    {Role.BEATEN, Role.SAVED, Role.FOULED, Role.CONCEDED, Role.REFEREE, Role.OFFICIAL, Role.COACH, Role.WENT_OFF}
)
"""Parts in a penalty that nobody has who takes it."""
_MISSED = Deed(Role.MISSED, RoleAsked.MISSED_PENALTY, _NOT_CONVERTED, others=_ASIDE)
_RETAKEN = re.compile(
    r"(?<![a-z])(?:retake|retaken|re-?took|second (?:attempt|time of asking)|ripetut\w+|ripetizione|fa ripetere|"
    r"ribatte\w*|repetid\w+|"
    r"repeticion|repetir\w*|repiti\w*|wiederhol\w+|retire\w*|a retirer|repetic\w+)(?![a-z])"
)
"""Words by which a kick was taken again."""
_CONVERTED = re.compile(
    r"(?<![a-z])(?:in off|scor|convert|net(?:s|ted)\b|made no mistake|in rete|in gol|spiazz|segn|trasform|"
    r"realizz|marc(?:o|a|ou)\b|anot|"
    r"transform|inscri|marqu|"
    r"verwandel|trifft\b|traf\b|convirti|faz\b|fez\b|converti)\w*"
)
_AROUND = 40
"""Characters before a retake within which the kick may be told to go in."""
_SPOT_KICK = (
    r"(?<![a-z])(?:rigore|penalty|penalti|penal|penaltis|pena maxima|grande penalidade|penalidade|spot-kick|spot kick|"
    r"(?:foul|hand)?elfmeter|strafstoss|massima punizione|tiro dal dischetto)"
)
_THE = r"(?: (?:the|il|lo|la|l'|el|le|o|a|der|den))?"
_TAKEN_BY = re.compile(
    rf"{_SPOT_KICK}(?:(?:,? (?:battut|calciat|tirat|lanzad|ejecutad|cobrad|tirad|"
    r"patead|batid|marcad|chutad)[oa] (?:da|dal|"
    rf"dalla|por|pelo|pela)|,? (?:tire|frappe|botte|execute) par|,? taken by| from|"
    rf",? (?:getretene[nrs]? )?von){_THE}) ?$"
)
"""Words right before the one who takes a penalty: "rigore battuto da", "a penalty from"."""
_WHICH = re.compile(rf"{_SPOT_KICK},? (?:che|que|which|that|den){_THE} ?$")
_ASTRAY = re.compile(
    r"(?: (?!(?:e|ed|y|and|und|et|ma|mas|mais|pero|but|aber)(?![a-z]))[a-z']+){0,4}? (?:palo|traversa|fuori|"
    r"alto|a lato|"
    r"sbagli\w+|fallit\w+|sprecat\w+|post|bar|crossbar|over|wide|missed|skied|fallo|desperdici\w+|erro|travesano|"
    r"larguero|afuera|trave|travessao|fora|isolou|falhou|desperdicou|pfosten|latte|vergab|verschoss|poteau|barre|"
    r"transversale|manque|rate|gache)(?![a-z])"
)
"""What a player did with a penalty that did not go in: "che Ferri ha mandato sul palo"."""
_KEEPS_OUT = (
    r"(?<![a-z])(?:neutrali[sz]\w*|par(?:a|o|ou|ato|ata|ando)|respin\w+|ipnotizz\w+|disinnesc\w+|save[sd]?|saving|"
    r"kept out|"
    r"keeps out|beat away|ataj\w+|detuvo|detiene|desvi\w+|defend\w+|agarr\w+|hielt|halt|gehalten|pariert\w*|"
    r"entscharft\w*|"
    r"wehrte?|arret\w+|repouss\w+|detourn\w+|stopp\w+)(?![a-z])"
)
_KEPT_OUT = re.compile(
    rf"{_KEEPS_OUT}[^.;]{{0,60}}(?:rigore|penalty|penalti|penal|pena maxima|"
    r"penalidade|spot[- ]kick|elfmeter|strafstoss|massima punizione)"
)
"""A goalkeeper who keeps a penalty out, told before it."""
_TRY = (
    r"(?:kick|effort|attempt|shot|strike|tentative|tir|frappe|essai|tentativo|tiro|conclusione|esecuzione|disparo|"
    r"lanzamiento|intento|remate|cobranca|batida|chute|tentativa|schuss|versuch)"
)
_HIS_TRY = re.compile(rf"{_KEEPS_OUT}(?: [a-z]+){{0,2}}? (?:l')?{_TRY} (?:(?:of|from|by|di|de|do|da|del|von) |d')$")
_KEEPS_OUT_HIS = re.compile(rf"{_KEEPS_OUT} $")
_THEN_TRY = re.compile(rf"(?:'s?|’s?) (?:[a-z]+ )?{_TRY}(?![a-z])")
"""A kick that a goalkeeper keeps out, before or behind the name of the one who took it."""
_APPEAL = re.compile(
    r"(?<![a-z])(?:penalty (?:appeals?|claims?|shouts?)|(?:appeal|claim|shout|scream|call)\w* (?:for|"
    r"of) (?:a )?penalt\w+|chied\w+ "
    r"(?:un|il) rigore|reclam\w+ (?:un |el |de )?(?:penal\w*|penalty)|pidi\w+ (?:un )?penal\w*|"
    r"forder\w+ (?:einen )?(?:elfmeter|"
    r"strafstoss)|pedi\w+ (?:um )?penal\w*|penal\w*(?: [a-z]+)? (?:nao (?:assinalad|marcad)|no (?:senalad|pitad))\w+)"
    r"(?![a-z])"
)
"""Words by which a penalty was only asked for."""
_OTHER_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def missed_penalty(survey: Survey, found: Finding, passage: Evidence) -> Finding:
    """A penalty that was missed in the match itself."""
    if why := _no_kick(survey, passage):
        return found.held(Reason.NOT_ASSERTED, why)
    if (other := _other_match(survey, passage)) is not None:
        return found.held(Reason.OTHER_MATCH, f"The passage is about another match (“{other}”).")
    folded = fold_text(survey.around(passage).quote)
    behind = survey.behind(survey.around(passage))
    for text in (folded, fold_text(behind.evidence.quote) if behind else ""):
        again = _RETAKEN.search(text)
        if again and _CONVERTED.search(text, max(0, again.start() - _AROUND)):
            return found.held(Reason.NOT_ASSERTED, f"The kick was taken again and scored (“{again.group()}”).")
    ruled = by_role(survey, found, passage, _MISSED)
    if ruled.reason is None and ruled.support < DERIVED and _takes(survey, str(found.value), passage):
        ruled = replace(found, support=DERIVED)
    if ruled.support == DERIVED and (scored := _CONVERTED.search(folded)):
        return found.held(Reason.ROLE_UNCLEAR, f"The kick may have gone in (“{scored.group()}”).")
    return ruled


def _no_kick(survey: Survey, passage: Evidence) -> str | None:
    """Why a passage tells of no penalty of the match itself, or none."""
    around = survey.around(passage)
    if cue := cue_in("shootout", passage.quote, survey.language):
        return f"The kick was one of a shoot-out (“{cue}”)."
    if not _is_of_penalty(survey, around):
        return "The passage does not tell of a penalty."
    if not _in_play(survey, around):
        return "There was a shoot-out, and the passage does not tell it from the match."
    folded = fold_text(around.quote)
    if never := _NOT_MISSED.search(folded):
        return f"The passage tells of no miss (“{never.group()}”)."
    appeal = _APPEAL.search(folded)
    return f"The penalty was only asked for (“{appeal.group()}”)." if appeal else None


def _other_match(survey: Survey, passage: Evidence) -> str | None:
    """The words that put a miss with another match, or none."""
    folded = fold(passage.quote)
    told = _NOT_CONVERTED.search(folded.text) or _SPOT.search(folded.text)
    if told is None or survey.is_here(passage.start, passage.end):
        return None
    return of_another_match(passage.quote, survey.language, folded.to_original(*told.span()))


_NOT_MISSED = re.compile(
    r"(?<![a-z])(?:(?:has|have|had) (?:not|never) missed|(?:hasn't|haven't|hadn't|never|nearly|almost) miss(?:ed|es)|"
    r"(?:could|might) have missed|(?:non|mai) (?:ha |aveva )?(?:mai )?sbaglia\w*|(?:quasi|per poco non) sbaglia\w*|"
    r"(?:nunca|no|casi) (?:la |lo )?(?:ha |habia )?(?:fall|err|marr|malogr|desperdici|desaprovech)(?:a|o|ado)(?![a-z])|"
    r"(?:nie|noch keinen|beinahe|fast) (?:\w+ ){0,3}(?:verschossen|vergeben|verschoss)|"
    r"(?:jamais|pas|presque|failli) (?:\w+ )?(?:manque|rate)[a-z]*|(?:nunca|nao|quase) (?:[oa] )?"
    r"(?:falha|falhou|perde|perdeu|erra|errou|desperdica|desperdicou|isolou)(?![a-z])|"
    r"denied (?:a|the|what looked like a) (?:clear |stonewall )?penalty)(?![a-z])"
)
"""Words of a penalty that was not missed, nearly was, or was not given."""


def _is_of_penalty(survey: Survey, around: Evidence) -> bool:
    """Whether sentences, or the one before them, speak of a penalty."""
    before = sentence_before(survey.article, around)
    return _SPOT.search(fold_text(f"{before.quote if before else ''} {around.quote}")) is not None


_SPOT = re.compile(
    r"rigor|dischetto|undici metri|penal|peno(?![a-z])|pena maxima|grande penalidade|elfmeter|elfer|strafstoss|"
    r"elf metern|punkt|spot|12 yards|twelve yards|11 met|onze met|once met|fatidico|marca d|tir au but|"
    r"massima punizione|"
    r"steps? up|stepped up|battuta|trat an|tritt an|lief an|lauft an|s'elan"
)
"""A kick from the spot, or who takes it upon himself."""


def _takes(survey: Survey, name: str, passage: Evidence) -> bool:
    """Whether words make a player the taker of a penalty that, in the same sentence, is kept out or goes astray."""
    around = survey.around(passage)
    for mention in survey.parts(passage).mentions:
        if not mention.team and survey.same(mention.name, name):
            before = fold_text(around.quote[: mention.start - around.start])
            behind = fold_text(around.quote[mention.end - around.start :])
            astray = _ASTRAY.match(behind) is not None
            if _TAKEN_BY.search(before) and (astray or _KEPT_OUT.search(before)):
                return True
            if _WHICH.search(before) and astray:
                return True
            kept_out = _HIS_TRY.search(before) or (_KEEPS_OUT_HIS.search(before) and _THEN_TRY.match(behind))
            if kept_out and _follows_award(survey, mention):
                return True
    return False


def _follows_award(survey: Survey, taker: Mention) -> bool:
    """Whether the sentence right before the one that names a taker gives a penalty, and goes on with nothing of it."""
    here = next(one.evidence for one in survey.sentences if taker.start < one.evidence.end)
    before = sentence_before(survey.article, here)
    folded = fold(before.quote if before else "")
    award = _GIVEN.search(folded.text)
    if before is None or award is None or _APPEAL.search(folded.text):
        return False
    doubted = denial(before.quote, survey.language, folded.to_original(*award.span()))
    return not (doubted or _CONVERTED.search(folded.text, award.start()))


def told_before(survey: Survey, passage: Evidence) -> tuple[Evidence, ...]:
    """The sentences before a kick without a minute of its own that may tell it: its award, and what led to that."""
    around = survey.around(passage)
    if minutes_in(around.quote, survey.article.language) or not _KICK.search(fold_text(around.quote)):
        return ()
    awarding = _awarding(survey, passage)
    return (*awarding, *_opening(survey, awarding))


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


def _opening(survey: Survey, awarding: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """The sentence before the award of a penalty, which opens the episode, where the award itself tells no minute."""
    language = survey.article.language
    if not awarding or any(minutes_in(one.quote, language) for one in awarding):
        return ()
    before = sentence_before(survey.article, awarding[-1])
    return (before,) if before and len(minutes_in(before.quote, language)) == 1 else ()
