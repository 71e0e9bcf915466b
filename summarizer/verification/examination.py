"""Takes a proposal through every check, and settles it with the answers of the second look."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from summarizer.grounding.alignment import locate
from summarizer.grounding.folding import fold_text
from summarizer.grounding.names import same_name
from summarizer.schemas.article import Article, Evidence
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import SCALAR_FIELDS, ArticleKind, Held, MatchSummary, Score
from summarizer.schemas.verdict import Answers, Fault, Question, Verdict
from summarizer.verification.article_kind import kind_of, of_kind
from summarizer.verification.askable import TEAM_IN_DOUBT
from summarizer.verification.coaches import of_unknown_side, on_their_side
from summarizer.verification.completeness import completed
from summarizer.verification.crosschecks import crosschecked
from summarizer.verification.findings import DERIVED, Candidate, Event, Examination, Finding
from summarizer.verification.goal_by_goal import with_counted_sides, with_scorers_sides
from summarizer.verification.goals import examined_goal
from summarizer.verification.home_grounds import at_home_ground, of_no_third_side
from summarizer.verification.hosts import host
from summarizer.verification.lineups import Ties, ties
from summarizer.verification.narrowing import mixed, narrowed, place_of
from summarizer.verification.never_together import named_apart, of_many_matches, plays_another
from summarizer.verification.one_side_twice import named_twice
from summarizer.verification.outcome import totals
from summarizer.verification.outcome_words import AT_HOME
from summarizer.verification.players import examined_notable, examined_player, with_players_sides
from summarizer.verification.questions import answered
from summarizer.verification.quotes import clipped, examined, shown
from summarizer.verification.rereading import article_questions, with_doers, with_rereading
from summarizer.verification.results import checked_score
from summarizer.verification.scalars import SCALAR_CHECKS
from summarizer.verification.settling import settled, sides_of
from summarizer.verification.sides import Sides, opposite
from summarizer.verification.status import played_by_result
from summarizer.verification.survey import Survey, survey_of
from summarizer.verification.whose_match import NOWHERE_ELSE, Place
from summarizer.verification.writing import ordered, written

_TURNED = {
    "home_team": "away_team",
    "away_team": "home_team",
    "home_coach": "away_coach",
    "away_coach": "home_coach",
}
_TEAMS = ("home_team", "away_team")
_SCORES = ("score", "half_time", "shootout", "aggregate")


def examine(article: Article, proposal: Proposal) -> Examination:
    """Every claim of a proposal checked against the article, with the questions that string checks leave open."""
    survey = _survey(article, proposal)
    matches = proposal.matches
    if len(matches) > 1:
        matches = tuple(sorted(matches, key=lambda match: match.model_dump_json()))
    pairs = [pair for match in matches if (pair := _pair(match))]
    candidates = tuple(_examined_match(survey, match, pairs) for match in matches)
    kind = kind_of(survey, proposal.kind, candidates)
    checked = tuple(of_kind(survey, candidate, kind) for candidate in candidates)
    return Examination(survey, kind, checked, tuple(_questions(checked)))


def settle(examination: Examination, answers: Answers | None) -> Verdict:
    """The verdict on an examination, with the answers of a second look where there are any."""
    return _verdict(examination, _settled_by(examination, answers or {}))


def settle_and_ask(examination: Examination, answers: Answers | None = None) -> tuple[Verdict, tuple[Question, ...]]:
    """The verdict on an examination with the answers so far, and the questions that a further look would settle.

    They are on what passages leave open, and on what then only the whole article can tell.
    """
    told = answers or {}
    settled_ones = _settled_by(examination, told)
    asked = _left_open(examination, settled_ones, told)
    return _verdict(examination, settled_ones), tuple(question for question in asked if question.id not in told)


def _settled_by(examination: Examination, answers: Answers) -> tuple[Candidate, ...]:
    return tuple(_settled(examination.survey, candidate, answers) for candidate in examination.candidates)


def _verdict(examination: Examination, settled_ones: Sequence[Candidate]) -> Verdict:
    matches: list[MatchSummary] = []
    held: list[Held] = []
    faults: list[Fault] = []
    for candidate in settled_ones:
        derived = _derived(examination.survey, candidate, examination.kind)
        summary, some_held, some_faults = written(derived, len(matches))
        matches += [summary] if summary else []
        held += some_held
        faults += some_faults
    return Verdict(kind=examination.kind, matches=tuple(matches), held=tuple(held), faults=tuple(faults))


def _left_open(examination: Examination, settled_ones: Sequence[Candidate], answers: Answers) -> tuple[Question, ...]:
    survey = examination.survey
    agreed = dict(answers) | {
        one.question.id: str(one.value) for one in _open_findings(examination.candidates) if one.question
    }
    of_article: dict[str, Question] = {}
    for examined_one, settled_one in zip(examination.candidates, settled_ones, strict=True):
        candidate = with_rereading(survey, examined_one, answers)
        done = with_doers(survey, candidate)
        after = settled_one if done is candidate and not agreed else _settled(survey, done, agreed)
        of_article |= {question.id: question for question in article_questions(survey, candidate, after)}
    return (*examination.questions, *of_article.values())


def _settled(survey: Survey, candidate: Candidate, answers: Answers) -> Candidate:
    """A candidate after what follows from its goals together, the answers and the laws."""
    own = narrowed(survey, candidate.sides, candidate.place)
    reread = with_rereading(own, candidate, answers)
    sided = with_scorers_sides(own, with_counted_sides(own, reread, candidate.sides), candidate.sides)
    open_one = completed(sided, sides_of(reread), answers)
    played = with_players_sides(own, open_one)
    answered_one = crosschecked(own, _with_answers(own, played, answers))
    return settled(answered_one, survey.article)


def verify(article: Article, proposal: Proposal, answers: Answers | None = None) -> Verdict:
    """The verdict on a proposal: what may be published, what is held with its reason, what could be mended."""
    return settle(examine(article, proposal), answers)


def _derived(survey: Survey, candidate: Candidate, kind: ArticleKind) -> Candidate:
    return candidate if kind is ArticleKind.PREVIEW else played_by_result(survey, candidate)


def _survey(article: Article, proposal: Proposal) -> Survey:
    claims = [match.fields.get(name) for match in proposal.matches for name in ("home_team", "away_team")]
    names = sorted({claim.value for claim in claims if claim and isinstance(claim.value, str)})
    status = [claim.value for match in proposal.matches if (claim := match.fields.get("status"))]
    return survey_of(article, tuple(names), ahead="scheduled" in status or proposal.kind is ArticleKind.PREVIEW)


def _pair(match: ProposedMatch) -> tuple[str, str] | None:
    """The two teams that a proposed match names."""
    home, away = (claim.value if (claim := match.fields.get(name)) else None for name in ("home_team", "away_team"))
    both = isinstance(home, str) and isinstance(away, str) and home.strip() and away.strip()
    return (str(home), str(away)) if both else None


def _place(survey: Survey, match: ProposedMatch, pairs: Sequence[tuple[str, str]]) -> Place:
    """Which parts of the article are about other matches, ``pairs`` being the teams of all that are proposed."""
    own, score = _pair(match), match.fields.get("score")
    if own is None:
        return NOWHERE_ELSE
    rivals = [pair for at, pair in enumerate(pairs) if at != pairs.index(own)]
    told = locate(survey.article, score.quote) if score and score.quote.strip() else None
    return place_of(survey, Sides(*own), rivals, told.evidence if told else None)


def _scalar(survey: Survey, match: ProposedMatch, name: str) -> Finding | None:
    claim = match.fields.get(name)
    if claim is None or claim.value is None:
        return None
    return examined(survey, name, claim, claim.quote, SCALAR_CHECKS[name])


def _of_one_match(survey: Survey, teams: dict[str, Finding]) -> dict[str, Finding]:
    """The two teams, held where the article tells them of two matches, or one of them is the other in other words."""
    sides = sides_of(Candidate(fields=teams, events={}))
    if sides is None:
        return teams
    held = next(_apart(survey, sides), None)
    if held is None:
        return teams
    names, reason, message = held
    return teams | {name: teams[name].held(reason, message) for name in names}


def _apart(survey: Survey, sides: Sides) -> Iterator[tuple[Sequence[str], Reason, str]]:
    """Which of two teams is none of this match, why, and in which words."""
    if found := mixed(survey, sides):
        told = " and ".join(one.named() for one in found)
        yield _TEAMS, Reason.OTHER_MATCH, f"The article tells of {told}, not of {sides.home} against {sides.away}."
    if of_many_matches(survey, sides):
        message = f"The article tells of many matches, and never of {sides.home} against {sides.away}."
        yield _TEAMS, Reason.OTHER_MATCH, message
    if side := named_apart(survey, sides):
        message = f"Nothing tells that {sides.named(side)} plays {sides.named(opposite(side))} in this match."
        yield (f"{side}_team",), Reason.ROLE_UNCLEAR, message
    if another := plays_another(survey, sides):
        side, third = another
        message = f"The article tells of {sides.named(opposite(side))} against {third}, not {sides.named(side)}."
        yield (f"{side}_team",), Reason.OTHER_MATCH, message
    if side := named_twice(survey, sides):
        message = f"{sides.named(side)} is another word for {sides.named(opposite(side))}, not whom it plays."
        yield (f"{side}_team",), Reason.SAME_TEAM_TWICE, message


def _examined_match(whole: Survey, proposed: ProposedMatch, pairs: Sequence[tuple[str, str]]) -> Candidate:
    place = _place(whole, proposed, pairs)
    match = _at_home_first(narrowed(whole, None, place), proposed)
    fields = {name: team for name in _TEAMS if (team := _scalar(whole, match, name))}
    fields = _of_one_match(whole, fields)
    sides = sides_of(Candidate(fields=fields, events={})) or _claimed_sides(whole, match, fields)
    place = place if sides else NOWHERE_ELSE
    survey = narrowed(whole, sides, place)
    for name in match.fields:
        found_one = _scalar(survey, match, name) if name in SCALAR_CHECKS and name not in _TEAMS else None
        fields |= {name: found_one} if found_one else {}
    if sides and "venue" in fields:
        fields["venue"] = at_home_ground(survey, fields["venue"], sides)
    if sides and "competition" in fields:
        fields["competition"] = of_no_third_side(survey, fields["competition"], sides)
    teams = Candidate(fields=fields, events={}, listed_total=len(survey.listed), place=place)
    for name in _SCORES:
        claim = match.fields.get(name)
        if claim is not None and claim.value is not None:
            fields[name] = examined(survey, name, claim, claim.quote, lambda s, f, p: checked_score(s, f, p, sides))
    found = ties(survey, sides) if sides else None
    if sides and found:
        fields.update(on_their_side(survey, fields, sides, found, turned=match != proposed))
    else:
        fields.update(of_unknown_side(survey, fields))
    if match != proposed:
        fields.update(_unsure(fields))
    candidate = replace(
        teams,
        fields={name: fields[name] for name in SCALAR_FIELDS if name in fields},
        events=_examined_events(survey, match, sides, found),
        totals=frozenset(totals(survey, sides)) if sides else frozenset(),
        sides=sides,
        home_away=_home_away(survey, match.home_away, told=bool(sides and host(survey, sides))),
    )
    if all(name in fields and fields[name].reason is Reason.OTHER_MATCH for name in _TEAMS):
        return candidate.of_another_match("The article does not tell of a match of these two teams.")
    return candidate


def _examined_events(
    survey: Survey, match: ProposedMatch, sides: Sides | None, found: Ties | None
) -> dict[str, tuple[Event, ...]]:
    return {
        "goals": ordered([examined_goal(survey, sides, found, event) for event in match.goals]),
        **{
            kind: ordered([examined_player(survey, sides, found, kind, event) for event in proposed])
            for kind, proposed in _players(match)
        },
        "notable": ordered([examined_notable(survey, event) for event in match.notable]),
    }


def _claimed_sides(survey: Survey, match: ProposedMatch, teams: Mapping[str, Finding]) -> Sides | None:
    """The two teams as claimed, where the article names both, if one in doubt or not in the words given for it."""
    claims = [match.fields.get(name) for name in _TEAMS]
    names = [claim.value for claim in claims if claim and isinstance(claim.value, str)]
    if len(names) < len(claims) or same_name(*names):
        return None
    doubted = [team.value for team in teams.values() if team.reason in TEAM_IN_DOUBT]
    known = all(survey.is_match_team(name) or name in doubted for name in names)
    text = fold_text(survey.article.text)
    return Sides(*names) if known and all(fold_text(name).strip() in text for name in names) else None


def _players(match: ProposedMatch) -> Iterable[tuple[str, tuple[ProposedEvent, ...]]]:
    yield "sendings_off", match.sendings_off
    yield "missed_penalties", match.missed_penalties
    yield "disallowed_goals", match.disallowed_goals


def _at_home_first(survey: Survey, match: ProposedMatch) -> ProposedMatch:
    """The match with its sides exchanged where the article tells that the proposed away side is at home."""
    home, away = (match.fields.get(name) for name in ("home_team", "away_team"))
    if not (home and away and isinstance(home.value, str) and isinstance(away.value, str)):
        return match
    sides = Sides(home.value, away.value)
    if same_name(sides.home, sides.away) or host(survey, sides) != "away":
        return match
    turned = {_TURNED.get(name, name): _turned(claim) for name, claim in match.fields.items()}
    return match.model_copy(update={"fields": turned})


def _unsure(fields: Mapping[str, Finding]) -> Iterator[tuple[str, Finding]]:
    """What hangs on the sides and no words tie to one, held: a proposal that mistook the sides may mistake these."""
    for name in ("half_time", "shootout", "aggregate"):
        finding = fields.get(name)
        level = finding is not None and isinstance(finding.value, Score) and finding.value.home == finding.value.away
        if finding and not finding.reason and finding.support <= DERIVED and not level:
            message = f"The proposal mistook which side is at home, and no words tie {shown(finding.raw)} to one."
            yield name, finding.held(Reason.ROLE_UNCLEAR, message)


def _turned(claim: Claim) -> Claim:
    if not isinstance(claim.value, dict) or not {"home", "away"} <= claim.value.keys():
        return claim
    return claim.model_copy(update={"value": {"home": claim.value["away"], "away": claim.value["home"]}})


def _home_away(survey: Survey, claim: Claim | None, *, told: bool) -> Finding | None:
    """The claim that the sides are told: words for hosts or guests alone do not tell which of the two they are."""
    if claim is None or claim.value is not True:
        return None

    def check(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
        if told:
            return replace(finding, evidence=(passage,))
        if re.search(AT_HOME, fold_text(survey.around(passage).quote)):
            return finding.held(Reason.ROLE_UNCLEAR, "The article does not tell which of the two sides is at home.")
        return finding.held(
            Reason.TEXT_NOT_IN_PASSAGE, f"The passage does not tell who is at home: “{clipped(passage.quote)}”."
        )

    return examined(survey, "extra_time", claim, claim.quote, check)


def _questions(candidates: Iterable[Candidate]) -> list[Question]:
    unique = {one.question.id: one.question for one in _open_findings(candidates) if one.question}
    return sorted(unique.values(), key=lambda question: (question.passage.start, question.id))


def _open_findings(candidates: Iterable[Candidate]) -> Iterator[Finding]:
    """The findings that a question leaves open."""
    for candidate in candidates:
        events = (event for some in candidate.events.values() for event in some if not event.reason)
        parts = (finding for event in events for finding in event.findings.values())
        yield from (one for one in (*candidate.fields.values(), *parts) if one.question and not one.reason)


def _with_answers(survey: Survey, candidate: Candidate, answers: Answers) -> Candidate:
    fields = {name: answered(survey, finding, answers) for name, finding in candidate.fields.items()}
    events = {
        kind: tuple(
            replace(event, findings={name: answered(survey, f, answers) for name, f in event.findings.items()})
            for event in some
        )
        for kind, some in candidate.events.items()
    }
    return replace(candidate, fields=fields, events=events)
