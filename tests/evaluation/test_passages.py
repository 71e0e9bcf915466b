import pytest
from invented import case

from summarizer.evaluation.cues import COACH
from summarizer.evaluation.passages import (
    all_words,
    beside,
    best_passage,
    listed,
    located,
    names,
    number,
    passages,
    score,
    scores_of,
)
from summarizer.evaluation.people import named_in, people
from summarizer.grounding.folding import fold_text
from summarizer.schemas.article import Article


def article(text: str) -> Article:
    return Article(id="sha256-1", text=text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Norbury 2–1 Eastvale", (2, 1), id="dash"),
        pytest.param("Norden schlägt Osten 2:1 (1:0)", (2, 1), id="colon"),
        pytest.param("l'Est batte il Nord due a uno", (2, 1), id="Italian words"),
        pytest.param("per due reti a zero", (2, 0), id="words with the noun between"),
        pytest.param("empate por 1 a 1", (1, 1), id="Portuguese"),
        pytest.param("derrotó 1-2 al Norte", (2, 1), id="the other order"),
    ],
)
def test_a_score_is_found_in_its_form(text: str, found: tuple[int, int]) -> None:
    assert score(*found)(fold_text(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Saison 1984/85", id="season"),
        pytest.param("2015/09/08", id="date"),
        pytest.param("3-10 November", id="a range that is no such score"),
        pytest.param("13-1", id="a longer number"),
    ],
)
def test_other_numbers_are_not_that_score(text: str) -> None:
    assert (3, 1) not in scores_of(fold_text(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("78,000", 78000, id="comma"),
        pytest.param("45.693 Zuschauer", 45693, id="point"),
        pytest.param("unos 90 mil aficionados", 90000, id="thousands in Spanish"),
        pytest.param("12 mila spettatori", 12000, id="thousands in Italian"),
        pytest.param("1375", 1375, id="bare"),
    ],
)
def test_a_number_is_found_in_its_form(text: str, value: int) -> None:
    assert number(value)(text)
    assert not number(value + 1)(text)


def test_a_name_counts_more_the_more_of_it_stands_there() -> None:
    test = names("Sam Oduya")
    assert [test(text) for text in ("sam oduya scored", "oduya scored", "he scored")] == [3, 2, 0]


def test_a_coach_is_who_stands_beside_the_word() -> None:
    folded = fold_text(
        "Coach Ada Lind was content with her first cup, while for the visitors and for Rui Costa it ended badly"
    )
    assert beside("Ada Lind", COACH)(folded)
    assert not beside("Rui Costa", COACH)(folded)


def test_wishes_decide_between_passages_that_hold_the_value() -> None:
    every = passages(article("Oduya missed. Oduya scored. Oduya left."))
    found = best_passage(every, names("Oduya"), [lambda folded: float("scored" in folded)])
    assert found is not None
    assert found.quote == "Oduya scored."


def test_the_nearest_of_equal_passages_is_taken() -> None:
    text = article("Oduya ran. Nothing happened at all. Oduya rested.")
    found = best_passage(passages(text), names("Oduya"), near=text.evidence(40, 41))
    assert found is not None
    assert found.quote == "Oduya rested."


def test_of_a_long_passage_only_the_part_that_holds_the_value_is_quoted() -> None:
    padding = "an afternoon of rain and wind on which little else was seen by anyone in the old ground by the river"
    text = article(f"After {padding}: Norbury 2-1 Eastvale (1-1); {padding}")
    found = best_passage(passages(text), score(2, 1))
    assert found is not None
    assert found.quote == "Norbury 2-1 Eastvale (1-1);"
    assert text.text[found.start : found.end] == found.quote


def test_nothing_is_found_where_the_value_does_not_stand() -> None:
    assert best_passage(passages(article("Oduya scored.")), number(41)) is None


def test_evidence_is_located_across_line_breaks() -> None:
    text = article("Oduya scored\nafter 41 minutes.")
    found = located(text, "scored after 41")
    assert found is not None
    assert found.quote == "scored\nafter 41"


def test_a_list_of_names_is_no_prose() -> None:
    assert listed("foss, reid, barlow (prado 61), lunt, shaw, moss, vale") < 0
    assert listed("after a corner, a scramble and a clearance, oduya scored from the edge of the area") == 0


def test_words_in_any_order_hold_a_title() -> None:
    assert all_words("County Shield")("the shield of the county")
    assert not all_words("County Shield")("the county cup")


def test_people_are_those_labelled_and_those_named_in_full_but_no_team_and_no_ground() -> None:
    found = people(case())
    assert {"Tom Harker", "Rui Costa", "J Marsh", "Ben Foss"} <= set(found)
    assert not {"Mill Lane", "Norbury", "County Shield"} & set(found)


def test_people_come_in_the_order_of_the_passage() -> None:
    folded = fold_text("A pass from Oduya reached Pratt")
    assert named_in(folded, ("Owen Pratt", "Sam Oduya", "Ben Foss")) == ("Sam Oduya", "Owen Pratt")
