"""Checks the kind of a goal: own goal, penalty, header or free kick, by the words about this goal alone."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from summarizer.assertion import cue_in
from summarizer.grounding.folding import fold_text
from summarizer.grounding.initials import by_initial
from summarizer.grounding.sentences import sentence_before
from summarizer.roles import ListedGoal, Role, Telling, vocabulary_of
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import GoalKind
from summarizer.verification.findings import DERIVED, Finding
from summarizer.verification.goals.claimed import ClaimedGoal
from summarizer.verification.goals.others_kicks import without_others_kicks
from summarizer.verification.goals.own_words import end_of_own_words, start_of_own_words
from summarizer.verification.goals.whose_sentence import is_of_this_goal
from summarizer.verification.running import counted
from summarizer.verification.survey import Survey


def checked_kind(goal: ClaimedGoal, finding: Finding, passage: Evidence) -> Finding:
    """The kind: told by the words about this goal, or from open play where neither they nor its own tell of another."""
    kind = finding.value
    if not is_of_this_goal(goal, passage) and not (kind in _AWARDED and _is_awarded_before(goal, passage)):
        return finding.held(Reason.TEXT_NOT_IN_PASSAGE, "The passage does not tell of this goal.")
    told, own = kinds_told(goal, passage), goal.own_passage
    if kind is GoalKind.OPEN_PLAY and own not in (None, passage):
        told |= kinds_told(goal, own)
    quoted = _kinds_in(goal.survey.language, fold_text(passage.quote))
    if kind is GoalKind.OPEN_PLAY and GoalKind.FREE_KICK not in quoted:
        told -= {GoalKind.FREE_KICK}  # one that only words before the quote tell may be what the move began with
    first = next((one for one in _FIRST if one in (told & quoted or told)), GoalKind.OPEN_PLAY)
    if kind is first:
        return replace(finding, evidence=(passage,), support=DERIVED if kind is GoalKind.OPEN_PLAY else finding.support)
    if kind is GoalKind.OPEN_PLAY or kind in told:
        return finding.held(Reason.CONTRADICTED, f"The passage tells of a goal by {first.value.replace('_', ' ')}.")
    return finding.held(
        Reason.TEXT_NOT_IN_PASSAGE, f"The passage does not tell that it was a {str(kind).replace('_', ' ')}."
    )


_AWARDED = frozenset({GoalKind.PENALTY, GoalKind.FREE_KICK})


def _is_awarded_before(goal: ClaimedGoal, passage: Evidence) -> bool:
    """Whether a passage is the sentence right before the goal's own, and tells of nobody's goal or miss."""
    survey, own = goal.survey, goal.own_passage
    before = sentence_before(survey.article, survey.around(own)) if own else None
    if before is None or survey.around(passage) != before or survey.parts(before).tellings:
        return False
    return cue_in("missed", before.quote, survey.language) is None


_FIRST = (GoalKind.OWN_GOAL, GoalKind.PENALTY, GoalKind.HEADER, GoalKind.FREE_KICK)
"""Which kind a goal is where the words tell of several: a free kick that is headed in is a header."""


def kinds_told(goal: ClaimedGoal, passage: Evidence) -> frozenset[GoalKind]:
    """The kinds that the words about the goal tell, or the one that a scorers' list marks it as."""
    survey = goal.survey
    region = _region(goal, passage)
    text = fold_text(region)
    if any(one in text for one in _KICKS):
        text = fold_text(_FAILED_KICK.sub(" ", region))
    told = _kinds_in(survey.language, text)
    if (_REBOUND.search(text) and _PARRIED.search(text)) or _is_after_a_miss(goal, passage):
        told.discard(GoalKind.PENALTY)
    if goal.scorer:
        mine = [g for g in survey.listed if survey.same(g.name, goal.scorer)]
        at_minute = goal.listed_at_its_minute(goal.scorer)
        inside = [g for g in mine if g.start < passage.end and passage.start < g.end]
        if at_minute and (at_minute.own_goal or at_minute.penalty):
            told = {GoalKind.OWN_GOAL} if at_minute.own_goal else {GoalKind.PENALTY}
        elif inside:
            told = _listed_kinds(survey, at_minute or inside[0])
    return frozenset(told)


def _listed_kinds(survey: Survey, listed: ListedGoal) -> set[GoalKind]:
    """What a list marks a goal as, or tells of it in words: "Min.36: Kern, de cabeza"."""
    if listed.own_goal or listed.penalty:
        return {GoalKind.OWN_GOAL} if listed.own_goal else {GoalKind.PENALTY}
    remark = survey.article.text[listed.start : listed.end].replace(listed.name, "")
    return _kinds_in(survey.language, fold_text(remark)) & {GoalKind.HEADER, GoalKind.FREE_KICK}


def _kinds_in(language: str, folded: str) -> set[GoalKind]:
    """The kinds of which folded words name any."""
    return {kind for kind, pattern in kind_patterns(language).items() if pattern.search(folded)}


def _is_after_a_miss(goal: ClaimedGoal, passage: Evidence) -> bool:
    """Whether the only penalty in words about a goal is one missed, by another, before the scorer is named."""
    survey, parts = goal.survey, goal.survey.parts(passage)
    at = [m.start for m in survey.parts(passage).mentions if goal.scorer and survey.same(m.name, goal.scorer)]
    begin = survey.around(passage).start
    missed = any(m.start < at[0] and Role.MISSED in parts.of(m) for m in parts.mentions) if at else False
    if not at or not (missed or survey.language == "fr"):
        return False
    before = survey.article.text[begin : at[0]]
    penalty = kind_patterns(survey.language)[GoalKind.PENALTY]
    after = survey.article.text[at[0] : survey.around(passage).end]
    if penalty.search(fold_text(after)) or not penalty.search(fold_text(before)):
        return False
    return missed or cue_in("missed", before, survey.language) is not None


def _region(goal: ClaimedGoal, passage: Evidence) -> str:
    """The words of the sentence about this goal: up to where another goal's telling, or another name's, begins."""
    survey, around = goal.survey, goal.survey.around(passage)
    tellings = survey.parts(passage).tellings
    own = [one for one in tellings if one.start < passage.end and passage.start < one.end]
    mine = [one for one in own if goal.is_by_scorer(one)] or own
    if not mine:
        named = [m.end for m in survey.parts(passage).mentions if goal.scorer and survey.same(m.name, goal.scorer)]
        end = end_of_own_words(survey, goal.scorer, named[-1], around.end) if goal.scorer and named else around.end
        return survey.article.text[around.start : _before_another_side(goal, passage, passage.start, end)]
    others = [one for one in tellings if one.scorers and one not in mine and not goal.is_by_scorer(one)]
    begin = max((_end_of(one) for one in others if one.end <= mine[0].start), default=around.start)
    if begin > around.start:
        begin = _past_its_clause(survey.article.text, begin, _start_of(mine[0]))
    end = min((_start_of(one) for one in others if one.start >= mine[-1].end), default=around.end)
    if goal.scorer:
        begin = start_of_own_words(survey, goal.scorer, begin, mine[0].start) if begin > around.start else begin
        end = end_of_own_words(survey, goal.scorer, _end_of(mine[-1]), end)
    return _of_this_goal(
        goal, passage, begin, _before_another_side(goal, passage, mine[-1].end, max(end, mine[-1].end))
    )


def _past_its_clause(text: str, begin: int, end: int) -> int:
    """Where the clause of a telling that ends at ``begin`` is over, if before ``end``: "converted a penalty, A"."""
    joint = _CLAUSE_END.search(text, begin, end)
    return joint.end() if joint else begin


def _before_another_side(goal: ClaimedGoal, passage: Evidence, told: int, end: int) -> int:
    """Where words behind a goal go on about a side that is set against it: ", but Linden were awarded a penalty"."""
    text = goal.survey.article.text
    teams = (m.start for m in goal.survey.parts(passage).mentions if m.team and told < m.start < end)
    return next((at for at in teams if _BUT.search(fold_text(text[told:at]))), end)


def _of_this_goal(goal: ClaimedGoal, passage: Evidence, begin: int, end: int) -> str:
    """A region without the clauses that a semicolon and minutes set apart, and without another player's penalty."""
    text = goal.survey.article.text
    before, after = text.rfind(";", begin, passage.start), text.find(";", passage.end, end)
    if _AT_A_MINUTE.search(text, passage.start, passage.end):
        begin = before + 1 if before >= 0 and _AT_A_MINUTE.search(text, begin, before) else begin
        end = after if after >= 0 and _AT_A_MINUTE.search(text, after, end) else end
    begin, end = _up_to_its_score(goal, passage, *_at_its_minute(goal, begin, end))
    words = without_others_kicks(goal.survey, goal.scorer, begin, end)
    lowered = words.lower()
    words = _NEAR_THE_SPOT.sub(" ", words) if any(one in lowered for one in _SPOT) else words
    for other in reversed(goal.survey.parts(passage).mentions):
        if other.team or not begin <= other.start < end or (goal.scorer and goal.survey.same(other.name, goal.scorer)):
            continue
        if kick := _ANOTHER_S.match(text, other.end, end):
            words = words[: kick.start("kick") - begin] + words[kick.end("kick") - begin :]
    return words


def _start_of(telling: Telling) -> int:
    return min([telling.start, *(scorer.start for scorer in telling.scorers)])


def _end_of(telling: Telling) -> int:
    return max([telling.end, *(scorer.end for scorer in telling.scorers)])


@lru_cache(maxsize=8)
def kind_patterns(language: str) -> dict[GoalKind, re.Pattern[str]]:
    """The words of each kind of goal in a language, over folded text."""
    words = vocabulary_of(language)
    return {
        kind: re.compile(by_initial("|".join(some)))
        for kind, some in (
            (GoalKind.OWN_GOAL, words.own_goal),
            (GoalKind.PENALTY, words.penalty),
            (GoalKind.HEADER, words.header),
            (GoalKind.FREE_KICK, words.free_kick),
        )
    }


def _at_its_minute(goal: ClaimedGoal, begin: int, end: int) -> tuple[int, int]:
    """Where a region tells the goal of the claimed minute, if it tells several of a scorer whom it names but once."""
    text, claim = goal.survey.article.text, goal.event.fields.get("minute")
    base = claim.value.get("base") if claim and isinstance(claim.value, dict) else None
    marks = list(_FROM_A_MINUTE.finditer(text, begin, end))
    mine = [i for i, one in enumerate(marks) if isinstance(base, int) and int(one["at"]) in {base, base - _HALF}]
    if len(mine) != 1 or len(marks) == 1 or goal.scorer is None:
        return begin, end
    named = goal.survey.cast.mentions
    if any(marks[0].start() < one.start < end and goal.survey.same(one.text, goal.scorer) for one in named):
        return begin, end
    at = mine[0]
    return (marks[at].start() if at else begin), (marks[at + 1].start() if at + 1 < len(marks) else end)


def _up_to_its_score(goal: ClaimedGoal, passage: Evidence, begin: int, end: int) -> tuple[int, int]:
    """Where a region tells this goal, if the score that each made stands in brackets behind it: "(2-2, 60e)"."""
    survey, text = goal.survey, goal.survey.article.text
    closed = [one for one in counted(survey) if begin <= one.start < end and text[one.start - 1] == "("]
    named = [one for one in survey.cast.mentions if begin <= one.start < end]
    # right behind a name the bracket opens the telling, as in a list, and the kind may stand after it
    if len(closed) < _SEVERAL or any(text[one.end : one.end + 3].lstrip()[:1] == "(" for one in named):
        return begin, end
    inside = [at for at, one in enumerate(closed) if passage.start <= one.start < passage.end]
    mine = [one.start for one in named if goal.scorer and survey.same(one.text, goal.scorer)]
    before = [at for at, one in enumerate(closed) if len(mine) == 1 and mine[0] < one.start]
    at = inside[0] if len(inside) == 1 else before[0] if before else None
    return (begin, end) if at is None else (closed[at - 1].end if at else begin, closed[at].end)


_BUT = re.compile(
    r",? (?:but|ma|pero|sino que|aber|doch|mais|mas|porem) (?:the |il |lo |la |l'|i |el |los |las |der |die |das |le |"
    r"les |o |a |os |as )?$"
)
_CLAUSE_END = re.compile(r"[;,](?!\d)| (?:and|e|ed|y|und|et) ")
"""What ends the clause of another goal: the words after it are of the next one."""
_SEVERAL = 2
_HALF = 45
_PENALTY = r"(?:penal(?:ti|ty)?|p[eê]n[aáâ]lti|pena máxima|(?:grande )?penalidade)(?![a-z])"
_FAIL = r"(?<![^\W\d_])(?:fall|falh|err|marr|malogr|desperdi[cç]i?|desaprovech|perd)"
_KICKS = ("rigore", "penal", "dischetto", "pena maxima")
"""What the kick is called in each of them, folded."""
_NO_RETAKE = r"(?![^.;]*(?:repet|repit|rebote|rechace|ressalto|recarga))"
"""No kick that was taken again, or from whose rebound the ball went in."""
_FAILED_KICK = re.compile(
    r"(?<!non )(?:(?:calci|tir|spedi|mand|spar)\w* (?:fuori|alto|a lato|sul palo|sulla traversa|alle stelle)|"
    r"(?:sbagli|fallisc|sprec|sciup|fallit|divor)\w*) (?:il |un |lo |l'|"
    r"dal )?(?:calcio di )?(?:rigore|penalty|dischetto)"
    r"(?: del(?: possibile)? [^\s,.;]+)?|"
    rf"(?<!no )(?<!não )(?<!nunca ){_FAIL}(?:ó|ou|eu|[ae]r|ad[oa]|id[oa]) "
    rf"(?:[oa]|el|la|una?|uma?|su|seu|sua|ou?tr[oa]) {_PENALTY}{_NO_RETAKE}|"
    rf"{_PENALTY},? (?:que (?:(?:había|ha|tinha|havia) )?)?{_FAIL}(?:ó|ou|eu|ad[oa]|id[oa]){_NO_RETAKE}",
    re.IGNORECASE,
)
"""A penalty that was missed before the goal, in Italian, Spanish and Portuguese."""
_NEAR_THE_SPOT = re.compile(
    r"(?:level with|around|near|close to|inside|beyond) the penalty spot|"
    r"(?:all[’']altezza del|vicino al|nei pressi del|dalle parti del|poco oltre il) dischetto|"
    r"(?:altura|cerca|alrededor|cercanías|proximidades|zona) del punto (?:de )?(?:penal|penalti|penalty)|"
    r"(?:Höhe des|nahe des|nahe dem|in der Nähe des) (?:Elfmeter|Straf(?:stoss|stoß))punkt(?:e?s)?|"
    r"(?:à hauteur|près|autour|aux abords) du point de (?:penalty|réparation)|"
    r"(?:na zona|perto|à volta|na altura) d[ao] (?:marca|ponto) d[aoe] (?:penálti|pênalti|cal|penalidade)",
    re.IGNORECASE,
)
"""Where a ball is played that is no penalty."""
_SPOT = ("penalty", "dischetto", "punto", "punkt", "point", "marca", "ponto")
"""What the spot is called in each of them."""
_FROM_A_MINUTE = re.compile(r"(?<![^\W\d_])(?:al |all['’])(?P<at>\d{1,3})\s?['’′]")
"""A minute that opens what happened then."""
_AT_A_MINUTE = re.compile(r"\d{1,3}\s?['’′]")
_ANOTHER_S = re.compile(
    r"(?: per (?:il |la |l'|i |gli |le )?[^\s.,;:]+(?: [A-ZÀ-Þ][^\s.,;:]*)?)?(?: (?:al|"
    r"all') ?\d{1,3}['’′],?| \(\d{1,3}['’′]\))?"
    r"(?P<kick> (?:su (?:calcio di )?rigore|su penalty|dal dischetto|dagli undici metri|"
    r"\(rig\.?\)))(?=[.,;:)]| e | ed |$)"
)
"""A minute, and a penalty right behind the name of another player, who took it."""
_PARRIED = re.compile(
    r"(?<![a-z])(?:saved|parried|blocked|kept out|pushed out|respint\w*|respinge\w*|parat[oa]|neutralizza\w*|"
    r"atajad[oa]|atajo|"
    r"detenid[oa]|detuvo|rechazad[oa]|rechazo|pariert\w*|abgewehrt|gehalten|abwehrte|repousse\w*|arrete\w*|"
    r"defend(?:eu|ido|ida)|espalm\w+)(?![a-z])"
)
_REBOUND = re.compile(
    r"(?<![a-z])(?:rebound|follow(?:ed|ing)?[- ](?:it )?up|ribadi\w+|ribattut[ao]|"
    r"ribatt\w+ in (?:rete|gol|porta)|sulla respinta|rechace|rebote|"
    r"nachschuss|"
    r"nachsetzen|abpraller|abstaub\w*|staubte|(?:a|avait|ayant) bien suivi|au rebond|ressalto|rebatida|"
    r"recarga)(?![a-z])"
)
"""Words of a goal from the rebound of a penalty that was saved, which is no penalty."""
