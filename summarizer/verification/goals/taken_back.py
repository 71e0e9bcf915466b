"""What takes a told goal back: words around its telling, the rest of its sentence, the next one, or a save."""

from __future__ import annotations

import re
from collections.abc import Mapping

from summarizer.assertion import Denial, cue_in, denial
from summarizer.grounding.folding import fold_text
from summarizer.roles import Role, Telling
from summarizer.schemas.reasons import Reason
from summarizer.verification.goals.voided_after import voided_after
from summarizer.verification.survey import Sentence, Survey


def taken_back(survey: Survey, telling: Telling) -> Denial | None:
    """What denies a goal that a telling tells, or none."""
    sentence = next((s for s in survey.sentences if s.evidence.start <= telling.start < s.evidence.end), None)
    if sentence is None:
        return None
    by = sentence.evidence.start
    # whoever else is named begins something else, but for the officials who take the goal back
    parts = sentence.parts
    names = [(m.start - by, m.end - by) for m in parts.mentions if not (m.team or parts.of(m) & _OFFICIALS)]
    found = denial(sentence.evidence.quote, survey.language, (telling.start - by, telling.end - by), names)
    if found and found.reason is Reason.OTHER_MATCH and survey.is_here(telling.start, telling.end):
        found = None
    if found:
        return found
    later = _voided_later(survey, sentence, telling) or _voided_next(survey, sentence, telling)
    return later or _saved(survey, sentence, telling)


_OFFICIALS = frozenset({Role.OFFICIAL, Role.REFEREE})


def _saved(survey: Survey, sentence: Sentence, telling: Telling) -> Denial | None:
    """A shot is no goal where words behind it save it or send it wide, and none near it score.

    Of one told by its shooter alone ("an effort from Mello") the words before him count as well.
    """
    words = survey.article.text[telling.start : telling.end].strip()
    alone = any(words == mention.name for mention in telling.scorers)
    if not alone and survey.language not in _SHOTS_IN_VERBS:
        return None
    others = [one for one in sentence.parts.tellings if one != telling]
    begin = max((one.end for one in others if one.end <= telling.start), default=sentence.evidence.start)
    end = min((one.start for one in others if one.start >= telling.end), default=sentence.evidence.end)
    near, scoring = (
        survey.article.text[begin if alone else telling.start : end],
        _SCORING.get(survey.language, _SCORING["en"]),
    )
    after = near if alone else survey.article.text[telling.end : end]
    for mention in sentence.parts.mentions:
        near, after = near.replace(mention.name, ""), after.replace(mention.name, "")
    cue = None if scoring.search(fold_text(near)) else cue_in("missed", after, survey.language)
    return Denial(Reason.NOT_A_GOAL, cue, telling.start, telling.end) if cue else None


_SHOTS_IN_VERBS = frozenset({"it", "es", "pt"})
"""Languages with predicates that tell a finish and not that it went in: "define cruzado", "calcia all'angolino"."""
_SCORING: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"\d ?[-:] ?\d|(?<![a-z])(?:{words})(?![a-z])")
    for language, words in (
        ("en", r"goals?|net|nets|netted|scor\w+|lead|equalis\w+|winner|tapped|converted"),
        (
            "it",
            (
                r"gol|rete|reti|segn\w+|insacca\w*|vantaggio|pareggi\w*|raddoppi\w*|marcatur\w+|a segno|"
                r"sblocca\w*|ribalt\w+|rimont\w+|accorci\w+|trasform\w+|doppietta|tripletta|a bersaglio|"
                r"batt\w+|trafi\w+"
            ),
        ),
        (
            "es",
            (
                r"(?<!(?<!\w)a )gol|goles|marc[ao]\w*|anot\w+|tantos?|red(?! (?:lateral|exterior|"
                r"por))|redes|empat\w+|ventaja|por delante|"
                r"adelant\w+|abri\w+|"
                r"igual\w+|descont\w+|recort\w+|sentenci\w+|remont\w+|bati\w+|transform\w+|convirti\w+|doblete"
            ),
        ),
        ("de", r"[a-z]*tore?s?|treffer|traf\w*|triff\w+|fuhrung|ausgleich|netz|einschuss|vollstreck\w+"),
        ("fr", r"buts?|marqu\w+|egalis\w+|filets?|avantage|ouvert\w+"),
        (
            "pt",
            (
                r"(?<!do )golos?|(?<!(?<!\w)[da]o )(?<!para o )(?<!pro )gols?|marc[ao]\w*|fez(?! "
                r"(?:\w+ )?defesa)|abriu|empat\w+|redes?(?! (?:pel|latera|do lado))|"
                r"vantagem|ampli\w+|"
                r"igual\w+|reduz\w+|"
                r"desempat\w+|virou|converte\w+|bisou|diminu\w+"
            ),
        ),
    )
}
"""Words that tell of a goal."""


def _voided_later(survey: Survey, sentence: Sentence, telling: Telling) -> Denial | None:
    """A goal that the rest of its sentence takes away: "made it 2-2, then the screen again: handball, no goal"."""
    if survey.language == "fr":
        behind = fold_text(survey.article.text[telling.end : sentence.evidence.end])
        if by_referee := _BY_REFEREE.match(behind):
            return Denial(Reason.NOT_A_GOAL, by_referee["cue"], telling.end, sentence.evidence.end)
    later = [m.start for m in sentence.parts.mentions if m.start >= telling.end and not m.team]
    end = min((*later, sentence.evidence.end))
    rest = survey.article.text[telling.end : end]
    if any(telling.end <= one.start < end for one in sentence.parts.tellings) or _EARLIER.search(fold_text(rest)):
        return None
    cue = cue_in("void", rest, survey.language)
    return Denial(Reason.NOT_A_GOAL, cue, telling.end, end) if cue else None


def _voided_next(survey: Survey, sentence: Sentence, telling: Telling) -> Denial | None:
    cue = voided_after(survey, sentence, telling)
    return Denial(Reason.NOT_A_GOAL, cue, telling.start, telling.end) if cue else None


_BY_REFEREE = re.compile(
    r"[^.;:<!?]{0,60}?,? (?:mais|avant que|sauf que) (?:l'arbitre|m\. |la var|le juge|son assistant|l'assistant)"
    r"[^.;:!?]{0,70}? (?:ne )?(?:l'|le |la )?(?:but )?(?P<cue>annul\w+|refus\w+|invalid\w+)"
)
"""A French referee, named or not, who takes the goal back right after it is told."""
_EARLIER = re.compile(
    r"(?<![a-z])(?:after|earlier|before|previously|had|dopo|prima|aveva|gia|tras|antes|habia|nach|nachdem|zuvor|"
    r"hatte|apres|"
    r"avant|avait|apos|depois|tinha|although|despite)(?![a-z])"
)
"""Words by which the later part of a sentence tells of another, earlier goal."""
