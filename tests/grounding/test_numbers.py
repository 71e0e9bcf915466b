from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.grounding.lexicon.numerals import cardinals, ordinals
from summarizer.grounding.numbers import number_supported, numbers_in
from summarizer.schemas.article import LANGUAGES


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        pytest.param("78,000", "en", 78000, id="comma"),
        pytest.param("vor 15.027 Zuschauern", "de", 15027, id="point"),
        pytest.param("devant 45 693 spectateurs", "fr", 45693, id="space"),
        pytest.param("devant 45\u202f693 spectateurs", "fr", 45693, id="narrow space"),
        pytest.param("1 500 tifosi", "it", 1500, id="small thousands"),
        pytest.param("unos 90 mil aficionados", "es", 90000, id="mil"),
        pytest.param("oltre 40mila spettatori", "it", 40000, id="mila joined to digits"),
        pytest.param("quindicimila tifosi", "it", 15000, id="quindicimila"),
        pytest.param("achtundvierzigtausend Fans", "de", 48000, id="achtundvierzigtausend"),
        pytest.param("quarenta e cinco mil e duzentos torcedores", "pt", 45200, id="quarenta e cinco mil"),
        pytest.param("two thousand five hundred fans", "en", 2500, id="thousand and hundred"),
        pytest.param("soixante-quinze mille spectateurs", "fr", 75000, id="soixante-quinze mille"),
        pytest.param("1.5 million", "en", 1_500_000, id="decimal million"),
        pytest.param("quatre-vingt-dix-neuf", "fr", 99, id="quatre-vingt-dix-neuf"),
        pytest.param("the eighty-eighth minute", "en", 88, id="ordinal words"),
        pytest.param("la trentaquattresima rete", "it", 34, id="Italian ordinal"),
        pytest.param("in der dreiundvierzigsten Minute", "de", 43, id="German ordinal"),
        pytest.param("la vingt-troisième fois", "fr", 23, id="French ordinal"),
        pytest.param("la trigésima cuarta vez", "es", 34, id="Spanish ordinal"),
        pytest.param("minuto 12º", "pt", 12, id="ordinal sign"),
    ],
)
def test_a_number_is_read_whatever_its_form(text: str, language: str, value: int) -> None:
    assert [mention.value for mention in numbers_in(text, language)] == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("on 18.8.2015", [18, 8, 2015], id="date"),
        pytest.param("Okoro 2, 29.", [2, 29], id="list"),
        pytest.param("seven minutes, twenty-one shots", [7, 21], id="separate words"),
        pytest.param("from 9.15 metres", [], id="decimal"),
        pytest.param("someone phoned", [], id="words within words"),
    ],
)
def test_numbers_that_stand_apart_stay_apart(text: str, values: list[int]) -> None:
    assert [mention.value for mention in numbers_in(text, "en")] == values


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_to_999_has_its_words(language: str) -> None:
    assert set(cardinals(language).values()) == set(range(1000))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rank_to_90_has_its_words(language: str) -> None:
    assert set(range(1, 91)) <= set(ordinals(language).values())


@settings(max_examples=60)
@given(st.sampled_from(LANGUAGES), st.data())
def test_words_for_a_number_are_read_as_that_number(language: str, data: st.DataObject) -> None:
    words, value = data.draw(st.sampled_from(sorted(cardinals(language).items())))
    assert [mention.value for mention in numbers_in(f"{words},", language)] == [value]


@settings(max_examples=60)
@given(st.integers(1000, 999_999), st.sampled_from([",", ".", " ", "'"]))
def test_grouped_digits_are_one_number(value: int, mark: str) -> None:
    text = f"{value:,}".replace(",", mark)
    assert number_supported(f"before {text} fans", value, "en")
    assert not number_supported(f"before {text} fans", value + 1, "en")


def test_offsets_point_at_the_number() -> None:
    text = "Mehr als 15.027 Zuschauer und dreißig Busse"
    assert [text[m.start : m.end] for m in numbers_in(text, "de")] == ["15.027", "dreißig"]
