"""Which passages tell one goal."""

from summarizer.reading.candidates import Candidates, GoalSpot, ListedSpot, MinuteSpot, NameSpot
from summarizer.reading.goal_groups import goal_groups
from summarizer.schemas.article import Evidence
from summarizer.schemas.proposal import Claim
from summarizer.schemas.summary import GoalKind

LEAD = "Quill headed Vale in front."
BODY = "Stannard crossed and Quill scored on 12 minutes."
LATER = "Quill added a second after 80 minutes."
LIST = "Quill 12, 80 pen, Drey 44."
TEXT = f"{LEAD}\n{BODY}\n{LATER}\n{LIST}"


def at(words: str, line: str = TEXT) -> dict[str, int]:
    start = TEXT.index(line) + (line.index(words) if line != TEXT else 0)
    start = start if line != TEXT else TEXT.index(words)
    return {"start": start, "end": start + len(words)}


SENTENCES = tuple(Evidence(quote=line, **at(line)) for line in (LEAD, BODY, LATER, LIST))
NAMES = (
    NameSpot(name="Quill", kind="person", **at("Quill", LEAD)),
    NameSpot(name="Vale", kind="team", **at("Vale", LEAD)),
    NameSpot(name="Stannard", kind="person", **at("Stannard", BODY)),
    NameSpot(name="Quill", kind="person", **at("Quill", BODY)),
    NameSpot(name="Quill", kind="person", **at("Quill", LATER)),
)
MINUTES = (MinuteSpot(base=12, **at("12", BODY)), MinuteSpot(base=80, **at("80", LATER)))
IN_LEAD = GoalSpot(scorers=("Quill",), **at("headed", LEAD))
IN_BODY = GoalSpot(scorers=("Quill",), assists=("Stannard",), **at("scored", BODY))
IN_LATER = GoalSpot(scorers=("Quill",), **at("added a second", LATER))
LISTED = (
    ListedSpot(scorer="Quill", base=12, **at("Quill 12", LIST)),
    ListedSpot(scorer="Quill", base=80, kind=GoalKind.PENALTY, **at("80 pen", LIST)),
    ListedSpot(scorer="Drey", base=44, **at("Drey 44", LIST)),
)


def candidates(*goals: GoalSpot, listed: tuple[ListedSpot, ...] = ()) -> Candidates:
    return Candidates(sentences=SENTENCES, names=NAMES, minutes=MINUTES, goals=goals, listed=listed)


def minute(base: int, quote: str = "") -> Claim:
    return Claim(value={"base": base, "stoppage": None}, quote=quote)


def test_a_goal_told_twice_is_asked_about_once_where_it_is_told_best() -> None:
    (group,) = goal_groups(candidates(IN_LEAD, IN_BODY), ("Vale",), 9)
    assert (group.quote, group.scorer, group.assists) == (BODY, "Quill", ("Stannard",))
    assert group.claims == {"minute": minute(12)}


def test_two_goals_of_one_scorer_stay_two_where_their_minutes_differ() -> None:
    groups = goal_groups(candidates(IN_BODY, IN_LATER), ("Vale",), 9)
    assert [group.minute for group in groups] == [12, 80]


def test_a_minute_told_elsewhere_keeps_the_quote_that_tells_it() -> None:
    best = GoalSpot(scorers=("Quill",), assists=("Stannard",), **at("headed", LEAD))
    plain = GoalSpot(scorers=("Quill",), **at("scored", BODY))
    (group,) = goal_groups(candidates(best, plain), ("Vale",), 9)
    assert (group.quote, group.claims) == (LEAD, {"minute": minute(12, BODY)})


def test_people_are_those_of_the_passage_and_no_team_is_among_them() -> None:
    (group,) = goal_groups(candidates(IN_LEAD), ("Vale",), 9)
    assert group.people == ("Quill",)


def test_a_list_gives_its_minutes_to_the_goals_told_and_adds_those_that_are_not() -> None:
    groups = goal_groups(candidates(IN_LEAD, IN_LATER, listed=LISTED), ("Vale",), 9)
    assert [(group.quote, group.claims["minute"]) for group in groups] == [
        (LIST, minute(12, LIST)),
        (LATER, minute(80)),
        (LIST, minute(44, LIST)),
    ]
    assert groups[1].claims["kind"] == Claim(value="penalty", quote=LIST)
    assert groups[2].claims["scorer"] == Claim(value="Drey")


def test_words_with_two_subjects_tell_a_goal_of_each() -> None:
    both = GoalSpot(scorers=("Quill", "Stannard"), **at("scored", BODY))
    assert [group.scorer for group in goal_groups(candidates(both), ("Vale",), 9)] == ["Quill", "Stannard"]


def test_words_that_name_no_scorer_are_not_asked_about_whoever_else_their_sentence_names() -> None:
    nobody = GoalSpot(**at("scored", BODY))
    assert goal_groups(candidates(nobody), ("Vale",), 9) == ()
    (group,) = goal_groups(candidates(nobody, IN_LATER), ("Vale",), 9)
    assert group.quote == LATER


def test_a_sentence_without_a_person_tells_nobody_s_goal() -> None:
    nobody = GoalSpot(**at("Quill 12", LIST))
    assert goal_groups(candidates(nobody), ("Vale",), 9) == ()


def test_no_more_goals_are_kept_than_the_score_has_and_those_told_twice_come_first() -> None:
    once = GoalSpot(scorers=("Stannard",), **at("crossed", BODY))
    groups = goal_groups(candidates(once, IN_LEAD, IN_BODY), ("Vale",), 1)
    assert [group.scorer for group in groups] == ["Quill"]


def test_what_a_list_of_scorers_leaves_out_is_no_goal() -> None:
    other = GoalSpot(scorers=("Stannard",), **at("crossed", BODY))
    groups = goal_groups(candidates(other, IN_BODY, listed=LISTED), ("Vale",), 9)
    assert [group.scorer for group in groups] == ["Quill", "Quill", "Drey"]


def test_a_list_with_another_first_name_gives_its_minute_to_the_goal_of_that_surname() -> None:
    jon = GoalSpot(scorers=("Jon Quill",), **at("scored", BODY))
    jonas = ListedSpot(scorer="Jonas Quill", base=12, **at("Quill 12", LIST))
    (first, _) = goal_groups(candidates(jon, listed=(jonas, LISTED[2])), ("Vale",), 9)
    assert (first.quote, first.scorer) == (BODY, "Jon Quill")


def test_a_passage_in_another_minute_is_left_aside() -> None:
    late = ListedSpot(scorer="Quill", base=83, **at("Quill 12", LIST))
    (first, _) = goal_groups(candidates(IN_LEAD, IN_BODY, listed=(late, LISTED[2])), ("Vale",), 9)
    assert (first.quote, first.claims["minute"]) == (LEAD, minute(83, LIST))


def test_the_passage_with_the_assist_is_asked_about_though_another_has_the_minute() -> None:
    passed = GoalSpot(scorers=("Quill",), assists=("Stannard",), **at("headed", LEAD))
    timed = GoalSpot(scorers=("Quill",), **at("scored", BODY))
    (first, _) = goal_groups(candidates(timed, passed, listed=(LISTED[0], LISTED[2])), ("Vale",), 9)
    assert (first.quote, first.claims["minute"]) == (LEAD, minute(12, BODY))
