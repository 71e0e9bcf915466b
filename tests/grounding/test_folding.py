from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.grounding.folding import fold, fold_text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Çağlar", "Caglar", id="accents"),
        pytest.param("Cafe\u0301", "café", id="combining mark"),
        pytest.param("2–1", "2-1", id="en dash"),
        pytest.param("2−1", "2-1", id="minus"),
        pytest.param("l’Inter", "l'inter", id="apostrophe"),
        pytest.param("«gol»", '"gol"', id="quotation marks"),
        pytest.param("due\u00a0 \n uno", "due uno", id="spaces"),
        pytest.param("Ødegaard", "odegaard", id="stroke"),
        pytest.param("Łukasz Đoković", "lukasz dokovic", id="slavic strokes"),
        pytest.param("Großkreutz", "GROSSKREUTZ", id="sharp s"),
        pytest.param("ﬁnale", "finale", id="ligature"),
        pytest.param("３－１", "3-1", id="full width"),
        pytest.param("3\u200b-\u20601", "3-1", id="zero width"),
        pytest.param("\u202egol\u202c", "gol", id="bidirectional controls"),
        pytest.param("45…", "45...", id="ellipsis"),
    ],
)
def test_what_a_reader_calls_the_same_folds_alike(one: str, other: str) -> None:
    assert fold_text(one) == fold_text(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Mеssi", "Messi", id="cyrillic letter"),
        pytest.param("Αrad", "Arad", id="greek capital"),
        pytest.param("2²", "22", id="superscript"),
        pytest.param("2½", "212", id="fraction"),
        pytest.param("3-1", "2-1", id="digit"),
        pytest.param("٣", "3", id="other digits"),
    ],
)
def test_what_differs_stays_apart(one: str, other: str) -> None:
    assert fold_text(one) != fold_text(other)


@settings(max_examples=100)
@given(st.text(max_size=60))
def test_every_folded_character_comes_from_a_span_of_the_text(text: str) -> None:
    folded = fold(text)
    spans = [folded.to_original(at, at + 1) for at in range(len(folded.text))]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert [s for s, _ in spans] == sorted(s for s, _ in spans)


@settings(max_examples=100)
@given(st.text(max_size=60))
def test_folding_with_and_without_offsets_agree(text: str) -> None:
    assert fold(text).text == fold_text(text)


@settings(max_examples=60)
@given(st.text(alphabet="abc éüß12-–\u0301 ", max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold_text(fold_text(text)) == fold_text(text)


def test_a_span_covers_the_combining_mark_of_its_last_letter() -> None:
    text = "cafe\u0301 gol"
    folded = fold(text)
    start, end = folded.to_original(0, 4)
    assert text[start:end] == "cafe\u0301"
