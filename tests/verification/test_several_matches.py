"""Articles that tell of several matches: what is true of each passes, and nothing of one is told of another."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from several_matches import FOUR, PEOPLE, TEAMS, WORDS, Told, article, event, proposal

from summarizer.schemas.proposal import Claim, ProposedMatch
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import ArticleKind, MatchSummary
from summarizer.schemas.verdict import Verdict
from summarizer.verification import verify

MAIN = FOUR[0]
BESIDE = FOUR[1]
BEFORE = Told(
    "Torvale",
    "Kalmira",
    (("Pavel Novak", 24), ("Diego Sarmiento", 37)),
    (("Erik Lund", 66),),
    missed=("Sven Halvorsen", 49),
)
FIRST_LEG = Told(
    "Brenwick",
    "Torvale",
    (("Pavel Novak", 24), ("Diego Sarmiento", 37), ("Erik Lund", 66)),
    sent_off=("Sven Halvorsen", 49),
)
HEADLINE = f"{MAIN.home} - {MAIN.away} {MAIN.score}\n\n"
Layout = tuple[str, tuple[Told, ...], dict[int, str]]
"""An article, its matches, and the form of the result sentence of those that are not told plainly."""


def _layouts(language: str) -> dict[str, Layout]:
    words = WORDS[language]
    title = f"{words.title}\n\n"
    beside, before, leg = words.elsewhere, words.recalled, words.first_leg
    return {
        "paragraphs": (title + "\n\n".join(one.text(words) for one in FOUR), FOUR, {}),
        "lines": (title + "\n".join("\n".join(_sentences(one, language)) for one in FOUR), FOUR, {}),
        "one-paragraph": (title + " ".join(one.text(words) for one in FOUR), FOUR, {}),
        "headings": (title + "\n\n".join(f"{_line(one)}\n{one.text(words)}" for one in FOUR), FOUR, {}),
        "two": (title + "\n\n".join(one.text(words) for one in FOUR[:2]), FOUR[:2], {}),
        "beside": (HEADLINE + _both(language, BESIDE, beside), (MAIN, BESIDE), {1: beside}),
        "beside-no-headline": (_both(language, BESIDE, beside), (MAIN, BESIDE), {1: beside}),
        "week-before": (HEADLINE + _both(language, BEFORE, before), (MAIN, BEFORE), {1: before}),
        "week-before-first": (
            f"{HEADLINE}{BEFORE.text(words, before)}\n\n{MAIN.text(words)}",
            (MAIN, BEFORE),
            {1: before},
        ),
        "both-legs": (HEADLINE + _both(language, FIRST_LEG, leg), (MAIN, FIRST_LEG), {1: leg}),
        "both-legs-one-paragraph": (
            f"{HEADLINE}{MAIN.text(words)} {FIRST_LEG.text(words, leg)}",
            (MAIN, FIRST_LEG),
            {1: leg},
        ),
    }


def _line(told: Told) -> str:
    return f"{told.home} - {told.away} {told.score}"


def _sentences(told: Told, language: str) -> list[str]:
    words = WORDS[language]
    events = [sentence for _, sentence, _, _ in told.events(words)]
    return [told.result(words), *events, *(sentence for _, sentence in told.rest(words).values())]


def _both(language: str, other: Told, form: str) -> str:
    words = WORDS[language]
    return f"{MAIN.text(words)}\n\n{other.text(words, form)}"


CASES = [pytest.param(language, name, id=f"{language}-{name}") for language in WORDS for name in _layouts(language)]


def _proposed(language: str, layout: Layout) -> list[ProposedMatch]:
    words, (_, matches, forms) = WORDS[language], layout
    return [one.proposed(words, forms.get(at)) for at, one in enumerate(matches)]


def _match(verdict: Verdict, told: Told) -> MatchSummary | None:
    def is_it(one: MatchSummary) -> bool:
        sides = (one.home_team, one.away_team)
        return [side.value for side in sides if side] == [told.home, told.away]

    return next((one for one in verdict.matches if is_it(one)), None)


def _events(match: MatchSummary | None) -> set[tuple[str, str, int]]:
    if match is None:
        return set()
    goals = {("goals", one.scorer.value, one.minute.value.base) for one in match.goals if one.scorer and one.minute}
    return goals | {
        (kind, one.player.value, one.minute.value.base)
        for kind in ("sendings_off", "missed_penalties")
        for one in getattr(match, kind)
        if one.player and one.minute
    }


def _told(told: Told, language: str) -> set[tuple[str, str, int]]:
    return {(kind, *who) for kind, _, who, _ in told.events(WORDS[language])}


def _moves(language: str, matches: tuple[Told, ...]) -> Iterator[tuple[int, str, str, tuple[str, int]]]:
    """Every event of every match with the match that it is moved to: the next, and of the last the first."""
    for at, told in enumerate(matches):
        for kind, sentence, who, _ in told.events(WORDS[language]):
            yield (at + 1) % len(matches), kind, sentence, who


@pytest.mark.parametrize(("language", "name"), CASES)
def test_what_is_true_of_each_match_passes(language: str, name: str) -> None:
    layout = _layouts(language)[name]
    verdict = verify(article(layout[0], language), proposal(_proposed(language, layout)))
    for told in layout[1]:
        match = _match(verdict, told)
        assert match is not None
        assert match.score is not None
        assert str(match.score.value) == told.score
        assert _events(match) == _told(told, language)
        assert (match.referee.value if match.referee else None) == told.referee
        assert (match.attendance.value if match.attendance else None) == told.crowd


@pytest.mark.parametrize(("language", "name"), CASES)
def test_an_event_moved_to_another_match_is_held(language: str, name: str) -> None:
    layout = _layouts(language)[name]
    text, matches, _ = layout
    right = _proposed(language, layout)
    for target, kind, sentence, who in _moves(language, matches):
        moved = (*getattr(right[target], kind), event(kind, sentence, *who, matches[target].home))
        wrong = [*right[:target], right[target].model_copy(update={kind: moved}), *right[target + 1 :]]
        verdict = verify(article(text, language), proposal(wrong))
        assert (kind, *who) not in _events(_match(verdict, matches[target]))
        assert any(one.field == f"{kind}[]" and one.reason is Reason.OTHER_MATCH for one in verdict.held)


@pytest.mark.parametrize(("language", "name"), [one for one in CASES if "legs" not in str(one.id)])
def test_an_event_of_a_match_that_is_not_proposed_is_held(language: str, name: str) -> None:
    layout = _layouts(language)[name]
    text, matches, _ = layout
    right = _proposed(language, layout)
    for target, kind, sentence, who in _moves(language, matches):
        moved = right[target].model_copy(update={kind: (event(kind, sentence, *who),)})
        verdict = verify(article(text, language), proposal([moved]))
        assert (kind, *who) not in _events(_match(verdict, matches[target]))


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("field", ["referee", "attendance"])
def test_the_referee_and_the_crowd_of_another_match_are_held(language: str, field: str) -> None:
    layout = _layouts(language)["paragraphs"]
    right = _proposed(language, layout)
    wrong = right[0].model_copy(update={"fields": {**right[0].fields, field: right[1].fields[field]}})
    verdict = verify(article(layout[0], language), proposal([wrong, *right[1:]]))
    held = next(one for one in verdict.held if one.field == field)
    assert held.reason is Reason.OTHER_MATCH
    assert "Ostrava Nord - Kalmira" in held.message


@pytest.mark.parametrize("line", ["Coach Gray was pleased.", "Gray, the home coach, made two changes."])
def test_the_coach_of_another_match_is_held(line: str) -> None:
    text = (
        f"Torvale 2-1 Brenwick\n\nTorvale beat Brenwick 2-1.\n\nVelden 3-0 Kalmira\n\nVelden beat Kalmira 3-0. {line}\n"
    )
    fields = {
        "home_team": Claim(value="Torvale", quote="Torvale 2-1 Brenwick"),
        "away_team": Claim(value="Brenwick", quote="Torvale 2-1 Brenwick"),
        "home_coach": Claim(value="Gray", quote=line),
    }
    verdict = verify(article(text, "en"), proposal([ProposedMatch(fields=fields)]))
    assert [(one.field, one.reason) for one in verdict.held] == [("home_coach", Reason.OTHER_MATCH)]


def test_the_reason_names_the_other_match():
    layout = _layouts("en")["beside"]
    right = _proposed("en", layout)
    moved = right[0].model_copy(update={"goals": (*right[0].goals, right[1].goals[1])})
    verdict = verify(article(layout[0], "en"), proposal([moved]))
    assert [(one.field, one.reason) for one in verdict.held] == [("goals[]", Reason.OTHER_MATCH)]
    assert "Ostrava Nord - Kalmira" in verdict.held[0].message


def test_a_goal_proposed_under_both_matches_is_told_where_it_belongs():
    layout = _layouts("en")["beside"]
    right = _proposed("en", layout)
    both = [right[0].model_copy(update={"goals": (*right[0].goals, right[1].goals[1])}), right[1]]
    verdict = verify(article(layout[0], "en"), proposal(both))
    assert ("goals", "Diego Sarmiento", 37) not in _events(_match(verdict, MAIN))
    assert ("goals", "Diego Sarmiento", 37) in _events(_match(verdict, BESIDE))


@pytest.mark.parametrize("language", WORDS)
def test_a_team_of_one_match_is_no_side_of_another(language: str) -> None:
    layout = _layouts(language)["paragraphs"]
    first, second, *_ = _proposed(language, layout)
    fields = {**first.fields, "away_team": second.fields["home_team"]}
    verdict = verify(article(layout[0], language), proposal([first.model_copy(update={"fields": fields})]))
    reasons = {one.field: one.reason for one in verdict.held}
    assert verdict.matches == ()
    assert reasons["home_team"] is reasons["away_team"] is Reason.OTHER_MATCH


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        pytest.param("Torvale, who beat Kalmira 3-0 last week, went ahead through Adam Holt.", 1, id="who"),
        pytest.param("After beating Kalmira 3-0 last week, Torvale went ahead through Adam Holt.", 1, id="after"),
        pytest.param("Elsewhere, Kalmira beat Velden 3-0. Adam Holt scored twice.", 0, id="elsewhere"),
        pytest.param("Last week Torvale lost 3-0 to Kalmira. Adam Holt scored in the 9th minute.", 0, id="week"),
        pytest.param("Kalmira drew 1-1 with Velden. Back in Torvale, Adam Holt scored.", 1, id="back"),
    ],
)
def test_a_clause_that_recalls_a_match_does_not_take_the_goal_with_it(text: str, goals: int) -> None:
    quote = text.rpartition(". ")[2].rstrip(".")
    told = f"Torvale - Brenwick 2-1\n\nTorvale beat Brenwick 2-1 in the league.\n{text}\n"
    fields = {
        name: Claim(value=value, quote="Torvale beat Brenwick 2-1")
        for name, value in {"home_team": "Torvale", "away_team": "Brenwick"}.items()
    }
    goal = event("goals", quote, "Adam Holt", 9).model_copy(update={"fields": {"scorer": Claim(value="Adam Holt")}})
    verdict = verify(article(told, "en"), proposal([ProposedMatch(fields=fields, goals=(goal,))]))
    assert len(verdict.matches[0].goals) == goals


@pytest.mark.parametrize("joint", [pytest.param(". ", id="sentences"), pytest.param("; ", id="one-sentence")])
def test_matches_told_in_a_sentence_or_a_clause_each_stay_apart(joint: str) -> None:
    first = "Torvale beat Brenwick 2-0 after Adam Holt scored in the 14th minute"
    second = "Kalmira beat Velden 1-0 after Pavel Novak scored in the 24th minute"
    text = f"A busy afternoon\n\n{first}{joint}{second}.\n"
    fields = {"home_team": Claim(value="Torvale", quote=first), "away_team": Claim(value="Brenwick", quote=first)}
    goals = (event("goals", first, "Adam Holt", 14), event("goals", second, "Pavel Novak", 24))
    verdict = verify(article(text, "en"), proposal([ProposedMatch(fields=fields, goals=goals)]))
    assert _events(verdict.matches[0]) == {("goals", "Adam Holt", 14)}
    assert [one.reason for one in verdict.held] == [Reason.OTHER_MATCH]


def test_a_byname_is_no_other_match():
    text = (
        "Die Wölfe siegen weiter\n\nDie Wölfe setzten sich gegen Brenwick mit 2:0 durch.\n"
        "Adam Holt traf in der 9. Minute.\n\nTorvale besiegte Brenwick mit 2:0. Luca Ferri traf in der 50. Minute.\n"
    )
    told = Told("Torvale", "Brenwick", (("Adam Holt", 9), ("Luca Ferri", 50)))
    quote = "Torvale besiegte Brenwick mit 2:0"
    fields = {"home_team": Claim(value="Torvale", quote=quote), "away_team": Claim(value="Brenwick", quote=quote)}
    goals = (
        event("goals", "Adam Holt traf in der 9. Minute", "Adam Holt", 9),
        event("goals", "Luca Ferri traf in der 50. Minute", "Luca Ferri", 50),
    )
    verdict = verify(article(text, "de"), proposal([ProposedMatch(fields=fields, goals=goals)]))
    assert _events(_match(verdict, told)) == {("goals", "Adam Holt", 9), ("goals", "Luca Ferri", 50)}


def test_a_preview_does_not_tell_last_weeks_goals():
    text = (
        "Torvale - Brenwick: the preview\n\nTorvale face Brenwick on Saturday.\n"
        "Last week Torvale beat Kalmira 2-0. Adam Holt scored in the 9th minute.\n"
    )
    fields = {
        "home_team": Claim(value="Torvale", quote="Torvale face Brenwick on Saturday"),
        "away_team": Claim(value="Brenwick", quote="Torvale face Brenwick on Saturday"),
        "status": Claim(value="scheduled", quote="Torvale face Brenwick on Saturday"),
    }
    goal = event("goals", "Adam Holt scored in the 9th minute", "Adam Holt", 9)
    match = ProposedMatch(fields=fields, goals=(goal,))
    verdict = verify(article(text, "en"), proposal([match], ArticleKind.PREVIEW))
    assert verdict.matches[0].goals == ()
    assert [one.reason for one in verdict.held] == [Reason.OTHER_MATCH]


@st.composite
def _rounds(draw: st.DrawFn) -> tuple[Told, ...]:
    """Two to four matches with teams, scorers and scores drawn; the home side wins or the sides draw."""
    count = draw(st.integers(2, 4))
    teams = draw(st.permutations(TEAMS))
    people = iter(draw(st.permutations(PEOPLE)))
    rounds = []
    for at in range(count):
        home = draw(st.integers(1, 2))
        away = draw(st.integers(0, min(home, 3 - home)))
        minutes = iter(draw(st.lists(st.integers(6, 89), min_size=home + away, max_size=home + away, unique=True)))
        scorers = [(next(people), next(minutes)) for _ in range(home + away)]
        scorers.sort(key=lambda one: one[1])
        rounds.append(Told(teams[2 * at], teams[2 * at + 1], tuple(scorers[:home]), tuple(scorers[home:])))
    return tuple(rounds)


@pytest.mark.parametrize("language", WORDS)
@settings(max_examples=15, deadline=None)
@given(matches=_rounds(), joint=st.sampled_from(["\n\n", "\n", " "]), data=st.data())
def test_in_any_round_up_each_fact_passes_and_no_moved_one_does(
    language: str, matches: tuple[Told, ...], joint: str, data: st.DataObject
) -> None:
    words = WORDS[language]
    text = f"{words.title}\n\n" + joint.join(one.text(words) for one in matches)
    right = [one.proposed(words) for one in matches]
    verdict = verify(article(text, language), proposal(right))
    assert [_events(_match(verdict, one)) for one in matches] == [_told(one, language) for one in matches]
    target, kind, sentence, who = data.draw(st.sampled_from(list(_moves(language, matches))))
    moved = right[target].model_copy(update={kind: (*getattr(right[target], kind), event(kind, sentence, *who))})
    wrong = verify(article(text, language), proposal([*right[:target], moved, *right[target + 1 :]]))
    assert (kind, *who) not in _events(_match(wrong, matches[target]))
