"""Articles that are one text are one source."""

from __future__ import annotations

from match_factories import article

from summarizer.reconciliation.copies import copies

WIRE = " ".join(f"The wire tells in line {n} how attack {n} came to nothing at the {n}th try." for n in range(8))
OTHER = " ".join(f"A columnist wonders in thought {n} why nobody had an answer to question {n}." for n in range(8))


def test_a_reprint_with_a_local_opening_is_a_copy_of_the_first_printed():
    told = copies(
        [
            article("a", f"From our desk, for our town. {WIRE}", "2025-01-06"),
            article("b", WIRE, "2025-01-05"),
            article("c", OTHER, "2025-01-04"),
        ]
    )
    assert told == {"a": "b"}


def test_typography_and_case_do_not_hide_a_copy():
    assert copies([article("a", WIRE), article("b", WIRE.upper().replace(" ", "\n"))]) == {"b": "a"}


def test_three_reprints_have_one_original():
    told = copies([article(name, WIRE, f"2025-01-0{day}") for name, day in (("a", 3), ("b", 2), ("c", 1))])
    assert told == {"a": "c", "b": "c"}


def test_a_shared_quotation_is_no_copy():
    quotation = "We were the better side from first to last and I would not change a thing about it, said the coach."
    assert copies([article("a", f"{WIRE} {quotation}"), article("b", f"{OTHER} {quotation}")]) == {}


def test_short_texts_are_not_judged():
    assert copies([article("a", "Leeds beat Derby."), article("b", "Leeds beat Derby.")]) == {}
