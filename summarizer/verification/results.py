"""Checks a claimed score: its digits, what its clause says it is, and whose goals come first."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from summarizer.assertion import cue_in, denial
from summarizer.grounding.folding import fold_text
from summarizer.grounding.minutes import minutes_in
from summarizer.grounding.scores import ScoreMention, scores_in
from summarizer.roles import roles_of
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import Score
from summarizer.verification.findings import CONFIRMED, UNDECIDED, Finding
from summarizer.verification.outcome import (
    Sides,
    beats,
    headed_by,
    left_side,
    masked_sentence,
    opposite,
    told_winner,
    winners,
)
from summarizer.verification.outcome_words import LOSES, WINS
from summarizer.verification.pairings import pairings_of
from summarizer.verification.quotes import clipped
from summarizer.verification.status_words import CUT_SHORT
from summarizer.verification.survey import Sentence, Survey, is_club

_AGAINST = re.compile(
    (
        r"\d ?[-:] ?\d(?: [^\s.;:<,]+){0,5} (?:gegen|contro|contra|ante|against|contre|over|"
        "at|a|with|con|v|vs|face a|frente a) (?:il |la |the |el |le |o |den |"
        r"die )?<t?(?P<name>\d+)>"
    ),
)
"""A score against a named side."""
_REACH = 60
_OPPONENT = re.compile(
    r"(?<![a-z])(?:against|by|over|contro|contra|ante|contre|gegen|frente a|face a|vs\.?|versus|par|por|pelo|pela|"
    r"uber) (?:il |lo |la |l'|the |el |le |o |a |den |die |das )?<t?(?P<name>\d+)>"
)
"""Who a score is against."""
_OTHER_PAIR = re.compile(r"<t?(?P<one>\d+)>\s*(?:-|v|vs\.?|x)\s*<t?(?P<other>\d+)>[\s:,]*\d{1,2}\s?[-:]\s?\d")
"""A result line of two names."""
_WON_BY = re.compile(
    rf"<t?(?P<name>\d+)>,? (?:(?:a|ha|has|had|hat|s'est|se) )?(?:{WINS}|{LOSES})(?![a-z])[^<]{{0,20}}<t?\d+>"
)
"""Who beat, or lost to, somebody."""
_THEN = re.compile(
    r"\b(?:in|nel|nell'|en|im|em|de|du|del|do) (?:the |der |la )?(?:19|20)\d\d\b|"
    r"last (?:season|campaign|term|year)|(?:previous|earlier this) (?:season|campaign)|season before|last time out|"
    r"(?:previous|last) (?:two|three|four|five|\d) (?:meetings?|encounters?|visits?|clashes|games|matches)|"
    r"scors[ao] (?:stagione|campionato|anno|torneo)|anno scorso|(?:due|tre|ultimi) precedenti|"
    r"(?:temporada|campana|ano|torneo) (?:anterior|pasad[oa])|ano pasado|aquella (?:campana|temporada)|"
    r"(?:dos|tres) anteriores|ultimos (?:dos|tres) (?:enfrentamientos|duelos|partidos)|"
    r"(?:vergangene[nr]?|letzte[nr]?|vorige[nr]?) (?:saison|spielzeit|jahr)|vorjahr|vorsaison|"
    r"letzten (?:beiden|zwei|drei) (?:duelle|spiele|begegnungen|partien)\w*|"
    r"saison (?:derniere|passee|precedente)|an (?:dernier|passe)|deux (?:precedentes?|derniere?s) \w+|"
    r"ano passado|(?:temporada|epoca|campanha) (?:passada|anterior)|(?:duas|dois|tres) anteriores|"
    r"reverse fixture|parallelspiel|primeira volta|prima giornata|match aller"
)
"""Words that put a whole sentence with another match."""
_CLAUSE = re.compile(r"[^,;.:()]{0,60}")
"""The rest of a clause."""
_STEP = re.compile(
    r"(?:\bper (?:il |l'|lo )|\bzum |\bzur |\bma(?:k|d)es? it |\bmaking it |\bpour (?:le |l')|\bpara (?:el |o )|"
    r"\bgol del(?:l')? ?|\b(?:segn|firm|realizz|sigl|mett)\w+ (?:il |l'|lo )|"
    r"\b(?:marc|anot|pon|pus|coloc|establec|convert|consegui|logr)\w* (?:el |lo )|\bhizo el |"
    r"\b(?:erziel|besorg|markier)\w+ (?:das |den )|\b(?:erhoht|stell|verkurz)\w+ auf |"
    r"\b(?:inscri|marqu)\w+ le |\b(?:fez|fazer|marcou|anotou|marcar|anotar) o |"
    r"\b(?:momentane[oa]|provvisori[oa]|temporane[oa]|provisional|provisoire|temporaire|momentanee?|"
    r"zwischenzeitlich(?:e[nrms]?)?|vorubergehend(?:e[nrms]?)?|provisori[oa]|temporary|short-lived|momentary) )$"
)
"""Words right before a score that a goal makes, not the result."""
_GOAL_AFTER = re.compile(
    r"^[- ](?:up|down|ahead|behind|in front(?! of)|adrift|goal|strike|header|gol|golo|rete|but|tor|"
    r"treffer|treffers|tore)\b"
)
_TICKED = re.compile(r"(?:\bGOA+L+\b|\bGoal!)[^\n.?]{0,50}$")
"""What opens an entry of a live report before the score that a goal makes: "GOAL! Linden 1-1 "."""
_FIGURES = re.compile(
    r"^(?! (?:after|from|dopo|tras|apres|depois|apos) )"
    r"(?: [^\s.;:<,]+){0,4}? (?:shots?|corners?|saves|attempts|chances|possession|fouls|tiri|"
    r"calci d'angolo|angoli|tiros|"
    r"remates?|corneres|disparos|schussen?|torschussen?|ecken|eckballe|chancen|"
    r"tirs|frappes|finalizacoes|escanteios|cantos)\b"
)
"""What a figure counts that is no score: "a 9-4 advantage in shots"; "3-1 after two corners" is one."""
_FIGURES_BEFORE = re.compile(
    r"(?<![a-z])(?:shots?(?: on (?:target|goal))?|corners?(?: kicks)?|possession|fouls|offsides?|"
    r"(?:calci d')?angol[oi]|corner|tiri(?: in porta| totali)?|falli|fuorigioco|"
    r"(?:tiros de )?esquinas?|corneres|remates|tiros(?: a puerta| al arco)?|faltas|"
    r"ecken(?:verhaltnis)?|eckenverhaltnis|torschusse|schusse|fouls|abseits|"
    r"corners|tirs(?: cadres)?|fautes|hors-jeu|escanteios|cantos|finalizacoes|chutes|impedimentos)(?: [a-z]+)?"
    r" ?[:(-]? ?$"
)
"""What is counted before figures that are no score: "Angoli 8-3"."""
_SERIES = re.compile(
    r"^(?:[- ](?:niederlage|sieg|pleite|defeat|win|draw|loss|sconfitta|vittoria|derrota|"
    r"victoria|defaite|victoire|vitoria)s?)?"
    r" (?:in serie|in folge|in a row|on the trot|di fila|consecutiv\w+|de suite|d'affilee|seguid[oa]s?)\b"
)
"""What makes a score one of a series of matches: "the third 1-0 defeat in a row"."""
_RESULT_WORDS = re.compile(r"final|definitiv|endstand|\bdts\b|d\.t\.s|\baet\b|a\.e\.t|n\. ?v\.|\ba\.?p\.?\b")
_WHICH_IS_FINAL = re.compile(
    r",? (?:was|which|che|que|ce qui|o que|lo que|cio che)(?: [^\s.;:,]+){0,4} (?:endstand|schlussresultat|finale?|"
    r"definitiv[oa]?|definitif)(?![a-z])"
)
"""A clause about a score that makes it the result: "zum 8:0, was der Endstand war"."""
_NO_PLAY = re.compile(
    r"sunday's|saturday's|wednesday's|midweek|over the two legs|aggregate|seance|tirs au but|t\.a\.b|brought with them|"
    r"rigori|penaltis|penales|elfmeterschiessen|\bdcr\b|shoot-out|grandes penalidades|global|complessivo|gesamt"
)
_ON_THE_NIGHT = re.compile(
    r"^ (?:on the night|nella serata|en la noche|an diesem abend|ce soir-la|na noite|dts|aet|a\.p\.)"
)
_CUES: Mapping[str, frozenset[str]] = {
    "score": frozenset({"final", "unknown", "running"}),
    "half_time": frozenset({"half_time"}),
    "shootout": frozenset({"shootout"}),
    "aggregate": frozenset({"aggregate"}),
}
"""The cues under which a score of the text may be the claimed one."""


def checked_score(survey: Survey, finding: Finding, passage: Evidence, sides: Sides | None) -> Finding:
    """The finding of ``score``, ``half_time``, ``shootout`` or ``aggregate`` after its checks."""
    score = finding.value
    if not isinstance(score, Score):
        return finding
    around = survey.around(passage)
    told = [one.moved(around.start) for one in scores_in(around.quote, survey.article.language)]
    here = [one for one in told if one.start < passage.end and passage.start < one.end]
    equal = [one for one in here if {one.left, one.right} == {score.home, score.away}]
    if not equal:
        held = finding.held(
            Reason.NUMBER_NOT_IN_PASSAGE, f"{score} does not stand in the passage “{clipped(passage.quote)}”."
        )
        return replace(held, evidence=(passage,))
    fitting = [_as_told(survey, one) for one in equal if _fits(survey, finding.name, one)]
    if finding.name == "score":
        fitting = [_as_ended(survey, one, sides) for one in fitting]
    steps = finding.name == "score" and all(_is_step(survey, one) and one.cue != "final" for one in fitting)
    if steps or not fitting:
        cue = "running" if fitting else equal[0].cue.replace("_", "-")
        return finding.held(Reason.NOT_THE_RESULT, f"{score} is a {cue} score here, not the {finding.name}.")
    return _by_clause(survey, finding, passage, fitting, sides)


def _fits(survey: Survey, name: str, one: ScoreMention) -> bool:
    """Whether a score's clause makes it what is claimed; a first leg's is the result of that leg."""
    # A shoot-out has a winner: a low draw beside its words is what it followed.
    if name == "score" and one.cue == "shootout" and one.left == one.right <= _LOW and not one.words:
        return not _counts_kicks(survey, one)
    of_leg = name == "score" and one.cue == "first_leg" and survey.is_here(one.start, one.end)
    return of_leg or one.cue in _CUES[name]


_LOW = 1
"""Most goals of each side in a draw that is no stage of a shoot-out, as a rule."""
_KICKS = re.compile(
    r"\b(?:each|apiece|kicks|attempts|versuchen?|schutzen|tiri|lanci|lanzamientos|tirs|cobrancas|serie|round)\b"
)


def _counts_kicks(survey: Survey, one: ScoreMention) -> bool:
    """Whether words beside a draw count kicks: "1-1 after two attempts each"."""
    text = survey.article.text
    return _KICKS.search(fold_text(text[max(0, one.start - 40) : one.end + 40])) is not None


def _by_clause(
    survey: Survey, finding: Finding, passage: Evidence, fitting: list[ScoreMention], sides: Sides | None
) -> Finding:
    around = survey.around(passage)
    if finding.name == "score":
        for one in fitting:
            found = denial(around.quote, survey.language, (one.start - around.start, one.end - around.start))
            if found and (
                (found.reason is Reason.OTHER_MATCH and not survey.is_here(one.start, one.end))
                or (
                    found.reason is Reason.NOT_ASSERTED
                    and (one.cue != "final" or _is_not_won_by(survey, one))
                    and not _stays(survey, one)
                )
            ):
                return finding.held(found.reason, f"The passage does not state the result (“{found.cue}”).")
        other = _of_other_teams(survey, passage, sides) if sides else None
        other = other or _of_pair(survey, fitting, sides)
        other = other or _of_other_time(survey, passage, fitting, sides)
        if other:
            return finding.held(Reason.OTHER_MATCH, f"The passage is about another match (“{other}”).")
        if sides and any(_heads(survey, one, sides) or _tells_match(survey, one, sides) for one in fitting):
            return _oriented(survey, replace(finding, evidence=(passage,)), fitting, sides)
        counted = next((other for one in fitting if (other := _no_score(survey, one))), None)
        later = counted or _broken_off(around) or _went_on(survey, fitting, sides)
        if later:
            return finding.held(Reason.NOT_THE_RESULT, f"{finding.value} is no final score: {later}.")
        better = _told_result(survey, sides)
        if (
            all(one.cue != "final" for one in fitting)
            and better
            and not (_is_within(better, fitting[0]) and _is_bare(survey, better, sides))
        ):
            return finding.held(
                Reason.NOT_THE_RESULT,
                f"{finding.value} is no final score: the article ends at {better.left}-{better.right}.",
            )
    stands = replace(finding, evidence=(passage,))
    return _oriented(survey, stands, fitting, sides) if sides else stands


def _is_within(told: ScoreMention, claimed: ScoreMention) -> bool:
    """Whether a score that is told as final is no more than another one, and so ends nothing before it."""
    (less, more), (low, high) = sorted((told.left, told.right)), sorted((claimed.left, claimed.right))
    return less <= low and more <= high


def _is_bare(survey: Survey, one: ScoreMention, sides: Sides | None) -> bool:
    """Whether neither a result line nor the words for who beat whom make a score the result of these two."""
    return sides is None or not (_heads(survey, one, sides) or _tells_match(survey, one, sides))


def _stays(survey: Survey, one: ScoreMention) -> bool:
    """Whether what is denied is that a draw is left: "non si sblocca dallo 0-0", "they never moved on from 1-1"."""
    before = fold_text(survey.article.text[max(0, one.start - 16) : one.start] + "|").rstrip("|")
    return one.left == one.right and _FROM.search(before) is not None


_FROM = re.compile(r"(?<![a-z])(?:from|dal|dallo|dall'|del|de|do|vom|von|du) ?(?:the )?$")


def _broken_off(around: Evidence) -> str | None:
    """The words of a sentence that tell that the match was not played to its end."""
    found = CUT_SHORT.search(fold_text(around.quote))
    return f"the match was broken off (“{found.group()}”)" if found else None


def _no_score(survey: Survey, one: ScoreMention) -> str | None:
    """The words after a score that make it a figure of shots or the like, or one of a series of matches."""
    after = fold_text(survey.article.text[one.end : one.end + 60])
    before = fold_text(survey.article.text[max(0, one.start - _REACH) : one.start])
    found = _FIGURES.match(after) or _SERIES.match(after) or _FIGURES_BEFORE.search(before)
    return f"the text counts something else (“{found.group().strip()}”)" if found else None


def _of_other_teams(survey: Survey, passage: Evidence, sides: Sides) -> str | None:
    """The teams of a passage that names teams, and neither of these two."""
    mentions = survey.parts(passage).mentions
    named = any(sides.side(m.name) for m in mentions if m.team)
    clubs = [m.name for m in mentions if is_club(m.name)]
    if len(clubs) > 1 and not named:
        return clubs[0]
    for sentence in survey.touched(passage):
        masked = masked_sentence(sentence)
        other = None if named else _other_winner(survey, sentence, passage)
        if other:
            return other
        pairs = [
            {masked.tokens[int(number)].mention.name for number in m.groups()}
            for m in _OTHER_PAIR.finditer(masked.text)
        ]
        if pairs and not any(sides.side(name) for pair in pairs for name in pair):
            return " - ".join(sorted(pairs[0]))
        for match in () if named else _AGAINST.finditer(masked.text):
            name = masked.tokens[int(match["name"])].mention.name
            if not sides.side(name) and not any(roles_of(one.parts, name, survey.same) for one in survey.sentences):
                return name
    return None


def _of_pair(survey: Survey, fitting: Sequence[ScoreMention], sides: Sides | None) -> str | None:
    """The two others whose score every fitting one is, or none."""
    found = [
        _of_another_pair(survey, sentence, one.start - sentence.evidence.start, sides) if sides else None
        for one in fitting
        for sentence in survey.sentences
        if sentence.evidence.start <= one.start < sentence.evidence.end
    ]
    return found[0] if found and all(found) else None


def _of_another_pair(survey: Survey, sentence: Sentence, start: int, sides: Sides) -> str | None:
    """Two others whose score a sentence tells beside that of these two: "A beat B 1-0, while C beat D 3-0"."""
    told = next((some for one, some in zip(survey.sentences, pairings_of(survey), strict=True) if one is sentence), ())
    whose = next((one for one in told if one.score and one.score.start == start), None)
    if whose is None or whose.one is None or any(map(sides.side, whose.teams)):
        return None
    ours = any({sides.side(name) for name in one.teams} == {"home", "away"} for one in told)
    return " - ".join(whose.teams) if ours else None


def _other_winner(survey: Survey, sentence: Sentence, passage: Evidence) -> str | None:
    """Who wins or loses in words of a passage that names no side, and has no part in this match."""
    masked = masked_sentence(sentence)
    for match in _WON_BY.finditer(masked.text):
        mention = masked.tokens[int(match["name"])].mention
        inside = mention.start + sentence.evidence.start >= passage.start
        if inside and not _takes_part(survey, mention.name):
            return mention.name
    return None


def _takes_part(survey: Survey, name: str) -> bool:
    """Whether a name is a side's, or has a part or a place in a list."""
    known = survey.is_match_team(name) or survey.is_listed(name) or survey.cast.kind(name) == "person"
    return known or any(roles_of(one.parts, name, survey.same) for one in survey.sentences)


def _of_other_time(survey: Survey, passage: Evidence, fitting: list[ScoreMention], sides: Sides | None) -> str | None:
    """Words before a score that put its sentence with another match, where it does not name both of these teams."""
    for sentence in survey.touched(passage):
        named = {sides.side(m.name) for m in sentence.parts.mentions if m.team} if sides else set()
        if {"home", "away"} <= named or survey.is_here(sentence.evidence.start, sentence.evidence.end):
            continue
        by = sentence.evidence.start
        for one in fitting:
            rest = _CLAUSE.match(sentence.evidence.quote, max(0, one.end - by))
            found = _THEN.search(fold_text(sentence.evidence.quote[: rest.end() if rest else max(0, one.start - by)]))
            if found:
                return found.group()
    return None


def _as_told(survey: Survey, one: ScoreMention) -> ScoreMention:
    """A score as the words right beside it tell it: what a goal makes is no result, "on the night" is one."""
    after = fold_text(survey.article.text[one.end : one.end + 20])
    if any(goal.running and goal.start <= one.start < goal.end for goal in survey.listed):
        return replace(one, cue="running")
    if _ON_THE_NIGHT.match(after) or _is_won_by(survey, one):
        return replace(one, cue="final")
    return replace(one, cue="running") if _is_step(survey, one) else one


def _is_won_by(survey: Survey, one: ScoreMention) -> bool:
    """Whether a verb of winning or losing stands right before a score: "sucumbió por 0-3", "gewann mit 2:1"."""
    before = fold_text(survey.article.text[max(0, one.start - _REACH) : one.start] + "|").rstrip("|")
    return one.cue == "unknown" and _BY.search(before) is not None and not _NEGATED.search(before)


def _is_not_won_by(survey: Survey, one: ScoreMention) -> bool:
    """Whether a denied verb of winning or losing stands right before a score: "non vince 2-0"."""
    before = fold_text(survey.article.text[max(0, one.start - _REACH) : one.start] + "|").rstrip("|")
    verb = _BY.search(before)
    return verb is not None and _NEGATED_VERB.search(before[: verb.start()]) is not None


_NEGATION = (
    r"(?<![a-z])(?:not|never|non|mai|no|nunca|jamas|nicht|nie|ne|pas|jamais|nao|failli|fast|quasi|almost|nearly|casi|"
    r"quase|could|would|might|should)"
)
_NEGATED_VERB = re.compile(rf"{_NEGATION} (?:[a-z]+ )?$")
_NEGATED = re.compile(rf"{_NEGATION}(?![a-z])[^,;.:]*$")
_BY = re.compile(rf"(?<![a-z])(?:{WINS}|{LOSES}) (?:(?:by|por|per|con|mit|com|um|con il|con un|con el|por un) )?$")


def _tells_match(survey: Survey, one: ScoreMention, sides: Sides) -> bool:
    """Whether a score's sentence tells in its clause which of the two sides beat the other: "A stunned B 3-1 to"."""
    for sentence in survey.sentences:
        if sentence.evidence.start <= one.start < sentence.evidence.end:
            return beats(sentence, one.moved(-sentence.evidence.start), sides)
    return False


def _as_ended(survey: Survey, one: ScoreMention, sides: Sides | None) -> ScoreMention:
    """A score as the result where it ends the running list of scorers, or a goal made it and the article ends at it."""
    listed = [goal.running for goal in survey.listed if goal.running]
    if listed and one.cue != "final" and listed[-1] == (one.left, one.right) and _is_chain(listed):
        return replace(one, cue="final")
    ended = _told_result(survey, sides) if one.cue == "running" else None
    same = ended is not None and {ended.left, ended.right} == {one.left, one.right}
    return replace(one, cue="final") if same else one


def _is_chain(listed: Sequence[tuple[int, int]]) -> bool:
    """Whether the running scores of a list go up from nothing goal by goal."""
    return all(now in {(left + 1, right), (left, right + 1)} for (left, right), now in pairwise([(0, 0), *listed]))


def _is_step(survey: Survey, one: ScoreMention) -> bool:
    """Whether the words right beside a score make it a goal's: "to make it 2-0", "the 3-1 goal"."""
    text = survey.article.text
    before = fold_text(text[max(0, one.start - _BEFORE_STEP) : one.start] + "|").rstrip("|")
    after = fold_text(text[one.end : one.end + 20])
    ticked = _TICKED.search(text[max(0, one.start - 60) : one.start]) is not None
    told = _RESULT_WORDS.search(before + after) or _WHICH_IS_FINAL.match(fold_text(text[one.end : one.end + _REACH]))
    return bool(_STEP.search(before) or _GOAL_AFTER.match(after) or ticked) and not told


_BEFORE_STEP = 20
"""Characters before a score in which the word for a step stands."""


def _heads(survey: Survey, one: ScoreMention, sides: Sides) -> bool:
    """Whether a score stands with the names of both teams in a result line, outside a scorers' list."""
    if any(goal.start <= one.start < goal.end for goal in survey.listed):
        return False
    return any(
        headed_by(sentence, one.moved(-sentence.evidence.start), sides) is not None
        for sentence in survey.sentences
        if sentence.evidence.start <= one.start < sentence.evidence.end
    )


def _went_on(survey: Survey, fitting: list[ScoreMention], sides: Sides | None) -> str | None:
    """What tells that the match went on after a score whose clause does not make it the result, or none."""
    low, high = sorted((fitting[0].left, fitting[0].right))
    if any(one.cue == "final" for one in fitting):
        return _surpassed(survey, fitting[0], sides)
    if any(goal.running and sum(goal.running) > low + high for goal in survey.listed):
        return "the list of scorers goes on"
    if len(survey.listed) > low + high:
        return f"{len(survey.listed)} goals are listed"
    if scored := _scored_after(survey, fitting):
        return scored
    for sentence in survey.sentences:
        for one in scores_in(sentence.evidence.quote, survey.article.language):
            away = denial(sentence.evidence.quote, survey.language, (one.start, one.end))
            if (away and away.reason is Reason.OTHER_MATCH) or _is_apart(survey, sentence, one, sides):
                continue
            less, more = sorted((one.left, one.right))
            if one.cue in _CUES["score"] and less >= low and more >= high and (less, more) != (low, high):
                return f"the article goes on to {one.left}-{one.right}"
    return None


def _scored_after(survey: Survey, fitting: Sequence[ScoreMention]) -> str | None:
    """A goal told behind a score, and later in the match than the minutes of the score's own sentence, or none."""
    for at, sentence in enumerate(survey.sentences):
        if not any(sentence.evidence.start <= one.start < sentence.evidence.end for one in fitting):
            continue
        here = set(_minutes(survey, sentence))
        told = scores_in(sentence.evidence.quote, survey.article.language)
        if len(here) != 1 or any(one.cue == "half_time" for one in told):
            continue  # an opening that sums up the match tells several minutes, or the half-time score
        for later in survey.sentences[at + 1 :]:
            scored = any(telling.scorers for telling in later.parts.tellings) and not survey.is_beside(later)
            beyond = [one for one in _minutes(survey, later) if one > max(here)] if scored else []
            if beyond:
                return f"a goal is told in minute {beyond[0]}"
    return None


def _minutes(survey: Survey, sentence: Sentence) -> list[int]:
    told = minutes_in(sentence.evidence.quote, survey.language)
    return [one.base for one in told if one.kind == "absolute" and one.base is not None]


def _surpassed(survey: Survey, claimed: ScoreMention, sides: Sides | None) -> str | None:
    """A result of these two teams that a score, itself told as final, falls short of; none where there is none."""
    for sentence in survey.sentences if sides else ():
        if not _is_told_of(survey, sentence, sides):
            continue
        for one in scores_in(sentence.evidence.quote, survey.article.language):
            greater = _is_within(claimed, one) and not _is_within(one, claimed)
            if one.cue == "final" and greater and not _is_apart(survey, sentence, one, sides):
                return f"the article ends at {one.left}-{one.right}"
    return None


def _is_told_of(survey: Survey, sentence: Sentence, sides: Sides | None) -> bool:
    """Whether a sentence names a side of this match, no other one's, and no shoot-out."""
    if sides is None or survey.is_beside(sentence) or cue_in("shootout", sentence.evidence.quote, survey.language):
        return False
    named = any(sides.side(m.name) for m in sentence.parts.mentions if m.team)
    return named and not _of_other_teams(survey, sentence.evidence, sides)


def _told_result(survey: Survey, sides: Sides | None) -> ScoreMention | None:
    """The score that the article tells as final, outside sentences on other matches."""
    for sentence in survey.sentences:
        if survey.is_beside(sentence) or _is_of_past(sentence):
            continue
        if sides and _of_other_teams(survey, sentence.evidence, sides):
            continue
        for one in scores_in(sentence.evidence.quote, survey.article.language):
            told = _as_told(survey, one.moved(sentence.evidence.start)).cue == "final"
            if told and not _is_of_kicks(survey, one) and not _is_against_other(survey, sentence, one, sides):
                return one
    return None


def _is_of_past(sentence: Sentence) -> bool:
    return _THEN.search(fold_text(sentence.evidence.quote)) is not None


def _is_apart(survey: Survey, sentence: Sentence, one: ScoreMention, sides: Sides | None) -> bool:
    """Whether a score of the article is none of this match's play: of a shoot-out, of two legs, of other days."""
    text = sentence.evidence.quote
    near = fold_text(text[max(0, one.start - 60) : one.end + 40])
    if _is_of_kicks(survey, one):
        return True
    apart = (
        _is_of_past(sentence) or _NO_PLAY.search(near) is not None or _is_against_other(survey, sentence, one, sides)
    )
    return apart or bool(cue_in("shootout", near, survey.language))


def _is_of_kicks(survey: Survey, one: ScoreMention) -> bool:
    """Whether the article tells the numbers of a score as those of a shoot-out, which only a draw precedes."""
    numbers = {one.left, one.right}
    return len(numbers) > 1 and any(
        {told.left, told.right} == numbers and told.cue == "shootout"
        for sentence in survey.sentences
        for told in scores_in(sentence.evidence.quote, survey.article.language)
    )


def _is_against_other(survey: Survey, sentence: Sentence, one: ScoreMention, sides: Sides | None) -> bool:
    """Whether a score is one against somebody who has no part in this match: "beaten 2-0 by", "ante el Zaragoza"."""
    if sides is None:
        return False
    if _of_another_pair(survey, sentence, one.start, sides):
        return True
    masked = masked_sentence(sentence)
    at = next((index for index, origin in enumerate(masked.origin) if origin >= one.start), len(masked.text))
    near = masked.text[max(0, at - _REACH) : at + _REACH]
    for match in _OPPONENT.finditer(near):
        name = masked.tokens[int(match["name"])].mention.name
        if not sides.side(name) and not _takes_part(survey, name):
            return True
    return False


def _oriented(survey: Survey, finding: Finding, fitting: list[ScoreMention], sides: Sides) -> Finding:
    """Held where the words give the goals to the other side."""
    score = finding.value
    if not isinstance(score, Score):
        return finding
    if score.home == score.away:
        # a draw that is told as the result outweighs a goal that would break it
        told_as_result = finding.name == "score" and any(one.cue == "final" for one in fitting)
        return replace(finding, support=CONFIRMED) if told_as_result else finding
    claimed = "home" if score.home > score.away else "away"
    told = _winner_here(survey, finding, fitting, sides)
    if told is None and finding.name in {"score", "shootout"}:
        votes = winners(survey, sides)
        if votes["home"] != votes["away"]:
            told = "home" if votes["home"] > votes["away"] else "away"
    if told is None:
        return replace(finding, support=UNDECIDED)
    if told != claimed:
        return finding.held(
            Reason.CONTRADICTED,
            f"By the article {sides.named(told)} had more goals; {score} gives them to the other side.",
        )
    return finding


def _winner_here(survey: Survey, finding: Finding, fitting: list[ScoreMention], sides: Sides) -> str | None:
    for sentence in survey.touched(finding.evidence[0]):
        by = sentence.evidence.start
        for one in fitting:
            if sentence.evidence.start <= one.start < sentence.evidence.end:
                left = left_side(sentence, one.moved(-by), sides)
                if left:
                    return left if one.left > one.right else opposite(left)
                worded = told_winner(sentence, sides)
                if worded:
                    return worded
                heads = _heading_order(survey, sentence, one.moved(-by), sides) if finding.name != "score" else None
                if heads:
                    return heads if one.left > one.right else opposite(heads)
    return None


def _heading_order(survey: Survey, sentence: Sentence, score: ScoreMention, sides: Sides) -> str | None:
    """Whose goals come first in a line's result, and so in what follows it there: "A 2 B 2 aet, 6-5 on penalties"."""
    for one in scores_in(sentence.evidence.quote, survey.language):
        first = headed_by(sentence, one, sides) if one.end <= score.start else None
        if first:
            between = sentence.evidence.quote[one.end : score.start]
            rest = [m for m in sentence.parts.mentions if m.team and m.start - sentence.evidence.start >= one.end]
            after = [m for m in rest if m.start - sentence.evidence.start >= score.end]
            return first if len(rest) <= 1 and not after and "\n" not in between and len(between) <= _REACH else None
    return None
