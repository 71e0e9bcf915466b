"""Values with the words that prove them."""

import pytest
from pydantic import BaseModel, ValidationError

from summarizer.reading.quoted import QUOTE_LENGTH, Answer, Quoted, quoted_claims


class Points(BaseModel):
    won: int
    lost: int


class SetAnswer(BaseModel):
    number: int
    points: Quoted[Points] | None


class TennisAnswer(Answer):
    winner: Quoted[str] | None
    surface: str
    sets: tuple[SetAnswer, ...]
    named: dict[str, Quoted[int]]


ANSWER = TennisAnswer(
    winner=Quoted[str](quote="beat Ruud", value="Sinner"),
    surface="clay",
    sets=(
        SetAnswer(number=1, points=Quoted[Points](quote="6-4", value=Points(won=6, lost=4))),
        SetAnswer(number=2, points=None),
    ),
    named={"aces": Quoted[int](quote="nine aces", value=9)},
)


def test_every_quoted_value_of_an_answer_is_found_with_its_path() -> None:
    assert quoted_claims(ANSWER) == (
        ("winner", "Sinner", "beat Ruud"),
        ("sets[0].points", {"won": 6, "lost": 4}, "6-4"),
        ("named.aces", 9, "nine aces"),
    )


def test_a_quoted_null_claims_nothing() -> None:
    class Maybe(Answer):
        venue: Quoted[str | None]

    assert quoted_claims(Maybe(venue=Quoted[str | None](quote="at the ground", value=None))) == ()


def test_a_quote_inside_a_quoted_value_is_not_told_twice() -> None:
    class Deep(Answer):
        outer: Quoted[SetAnswer]

    inner = SetAnswer(number=1, points=Quoted[Points](quote="6-4", value=Points(won=6, lost=4)))
    claims = quoted_claims(Deep(outer=Quoted[SetAnswer](quote="first set 6-4", value=inner)))
    assert [path for path, _, _ in claims] == ["outer"]


def test_the_quote_comes_before_the_value_in_the_schema() -> None:
    assert list(Quoted[str].model_json_schema()["properties"]) == ["quote", "value"]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param({"quote": "x" * (QUOTE_LENGTH + 1), "value": "a"}, id="endless quote"),
        pytest.param({"quote": "x", "value": "a", "note": "b"}, id="key of its own"),
        pytest.param({"quote": "x"}, id="no value"),
    ],
)
def test_an_answer_of_another_form_is_refused(data: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        Quoted[str].model_validate(data)
