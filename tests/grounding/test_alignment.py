from __future__ import annotations

import pytest
from grounding_articles import article
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.grounding.alignment import locate, locate_all

REPORT = (
    "Rovers 2-1 Albion\n"
    "Jane Okoro put Rovers ahead in the 38th minute with a fierce low drive before 12,400 fans. Albion hit back on "
    "88 minutes when Kit Lowe's free-kick beat Mara Voss, but Okoro did not give up… She struck again in the "
    "second minute of stoppage time. Albion could not find a way back and Rovers won 2–1 at Mill Lane."
)


@pytest.mark.parametrize(
    ("quote", "found", "method"),
    [
        pytest.param("Jane Okoro put Rovers ahead", "Jane Okoro put Rovers ahead", "exact", id="verbatim"),
        pytest.param("“Jane Okoro put Rovers ahead”", "Jane Okoro put Rovers ahead", "exact", id="in quotation marks"),
        pytest.param("of stoppage time.", "of stoppage time.", "exact", id="closing stop"),
        pytest.param("jane okoro put ROVERS ahead", "Jane Okoro put Rovers ahead", "folded", id="case"),
        pytest.param("Rovers won 2-1 at Mill Lane", "Rovers won 2–1 at Mill Lane", "folded", id="dash"),
        pytest.param("Rovers 2–1 Albion", "Rovers 2-1 Albion", "folded", id="headline dash"),
        pytest.param("Okoro did not give up...", "Okoro did not give up…", "folded", id="its own ellipsis"),
        pytest.param(
            "Kit Lowe’s free kick beat Mara Voss", "Kit Lowe's free-kick beat Mara Voss", "fuzzy", id="hyphen"
        ),
        pytest.param(
            "with a feirce low drive before 12,400 fans",
            "with a fierce low drive before 12,400 fans",
            "fuzzy",
            id="typo",
        ),
        pytest.param(
            "Okoro put Rovers ahead … with a fierce low drive",
            "Okoro put Rovers ahead in the 38th minute with a fierce low drive",
            "folded",
            id="ellipsis",
        ),
        pytest.param(
            "Albion hit back [...] Kit Lowe's free-kick",
            "Albion hit back on 88 minutes when Kit Lowe's free-kick",
            "folded",
            id="bracketed ellipsis",
        ),
        pytest.param("12,400", "12,400", "exact", id="long number alone"),
    ],
)
def test_a_quote_is_found_under_other_typography(quote: str, found: str, method: str) -> None:
    alignment = locate(article(REPORT), quote)
    assert alignment is not None
    assert (alignment.evidence.quote, alignment.method) == (found, method)


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("Rovers 3-1 Albion", id="score"),
        pytest.param("Rovers won 3–1 at Mill Lane", id="score in prose"),
        pytest.param("put Rovers ahead in the 39th minute with a fierce low drive", id="minute"),
        pytest.param("Albion hit back on 87 minutes when Kit Lowe's free-kick beat Mara Voss", id="cardinal minute"),
        pytest.param("She struck again in the third minute of stoppage time", id="number word"),
        pytest.param("Jane Okoro put Albion ahead in the 38th minute", id="team"),
        pytest.param("Kit Lowe's free-kick beat Jane Okoro", id="player"),
        pytest.param("Kit Low's free-kick beat Mara Voss, but Okoro", id="letter of a name"),
        pytest.param("but Okoro did give up", id="negation dropped"),
        pytest.param("Albion could find a way back and Rovers won 2–1", id="could not"),
        pytest.param("with a fierce low drive before 12,300 fans", id="attendance"),
        pytest.param("before 2,400 fans", id="number cut in two"),
        pytest.param("Rovers 2", id="score cut in two"),
        pytest.param("1 Albion", id="score cut from the left"),
        pytest.param("Okoro struck twice in a brilliant display", id="invented"),
        pytest.param("2-1", id="no word"),
        pytest.param("in", id="too short"),
        pytest.param("…", id="ellipsis alone"),
        pytest.param("", id="empty"),
        pytest.param("Okoro struck … put Rovers ahead", id="parts out of order"),
        pytest.param("Mara Voss beat Kit Lowe's free-kick, but Okoro", id="names swapped"),
    ],
)
def test_a_quote_with_another_value_is_not_found(quote: str) -> None:
    assert locate(article(REPORT), quote) is None


def test_text_that_is_not_read_is_found_only_when_asked_for() -> None:
    text = "Rovers won the cup. Sponsored: Rovers fans save money today. The end."
    marked = article(text, unread=("Sponsored: Rovers fans save money today.",))
    assert locate(marked, "Rovers fans save money") is None
    found = locate(marked, "Rovers fans save money", unread=True)
    assert found is not None
    assert not found.read


def test_a_quote_across_unread_text_is_not_read() -> None:
    marked = article("Okoro scored. ADVERT Voss saved.", unread=("ADVERT",))
    assert locate(marked, "Okoro scored. ADVERT Voss saved.") is None


def test_a_read_occurrence_comes_before_an_unread_one() -> None:
    marked = article(
        "Okoro scores twice | menu\nOkoro scores twice as Rovers win.", unread=("Okoro scores twice | menu",)
    )
    places = locate_all(marked, "Okoro scores twice")
    assert [place.read for place in places] == [True, False]
    assert places[0].evidence.start > places[1].evidence.start


def test_a_letter_of_another_script_is_not_folded() -> None:
    assert locate(article("Mеssi scored the winner late on."), "Messi scored the winner") is None


def test_a_hidden_character_does_not_hide_a_quote() -> None:
    alignment = locate(article("Rovers won 2\u200b-1 at home."), "Rovers won 2-1 at home")
    assert alignment is not None
    assert alignment.evidence.quote == "Rovers won 2\u200b-1 at home"


QUOTES = [
    "Jane Okoro put Rovers ahead in the 38th minute",
    "Albion hit back on 88 minutes when Kit Lowe's free-kick beat Mara Voss",
    "Rovers won 2–1 at Mill Lane",
    "with a fierce low drive before 12,400 fans",
    "Rovers 2-1 Albion",
]


@settings(max_examples=100)
@given(st.sampled_from(QUOTES), st.data())
def test_no_changed_digit_survives(quote: str, data: st.DataObject) -> None:
    places = [at for at, c in enumerate(quote) if c.isdigit()]
    at = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from("0123456789").filter(lambda d: d != quote[at]))
    assert locate(article(REPORT), quote[:at] + digit + quote[at + 1 :]) is None


@settings(max_examples=100)
@given(st.sampled_from(QUOTES), st.data())
def test_no_dropped_or_added_digit_survives(quote: str, data: st.DataObject) -> None:
    places = [at for at, c in enumerate(quote) if c.isdigit()]
    at = data.draw(st.sampled_from(places))
    changed = data.draw(st.sampled_from([quote[:at] + quote[at + 1 :], quote[:at] + "7" + quote[at:]]))
    assert locate(article(REPORT), changed) is None


@settings(max_examples=100)
@given(st.text(alphabet=REPORT, min_size=1, max_size=50))
def test_evidence_always_spans_its_quote(quote: str) -> None:
    of = article(REPORT)
    for place in locate_all(of, quote):
        assert of.text[place.evidence.start : place.evidence.end] == place.evidence.quote


@settings(max_examples=100)
@given(st.integers(0, len(REPORT) - 1), st.integers(4, 90))
def test_words_cut_out_of_the_text_are_found_where_they_stand(start: int, length: int) -> None:
    words = REPORT[start : start + length].split()[1:-1]
    quote = " ".join(words)
    for place in locate_all(article(REPORT), quote):
        assert place.evidence.quote.split()[0] in REPORT
        assert place.read
