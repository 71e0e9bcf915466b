from __future__ import annotations

import pytest
from grounding_articles import article, passage

from summarizer.grounding.sentences import sentence_before, sentence_of, sentences


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        pytest.param("Der 1. FC Köln siegte. Das Spiel war gut.", "de", 2, id="club with a number"),
        pytest.param("Il 1. FC Köln vince. Bella gara.", "it", 2, id="club with a number abroad"),
        pytest.param("A S. Siro vince il Milan. Poi festa.", "it", 2, id="initial"),
        pytest.param("In der 43. Minute traf Huber. Dann war Pause.", "de", 2, id="German ordinal"),
        pytest.param("Am 5. August beginnt die Saison. Am 6. Dezember endet sie.", "de", 2, id="German date"),
        pytest.param("Tore: 1:0 (51.) Huber, 2:0 (89.) Maier", "de", 1, id="German scorers"),
        pytest.param("The U.S. team won. Fans sang.", "en", 2, id="abbreviated country"),
        pytest.param("Mr. Smith and Dr. Jones vs. St. Mirren. They drew.", "en", 2, id="titles"),
        pytest.param("“We won.” The coach smiled.", "en", 2, id="closing quotation mark"),
        pytest.param("Goal! What a strike? Yes.", "en", 3, id="other marks"),
        pytest.param("A headline\nA first sentence", "en", 2, id="line break"),
        pytest.param("Okoro 38, Lowe 88. Subs not used: Hale.", "en", 2, id="list"),
        pytest.param("He waited... and scored.", "en", 1, id="dots within"),
        pytest.param("The ground holds 9.500 people. It was full.", "en", 2, id="number with a point"),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, language: str, count: int) -> None:
    assert len(sentences(article(text, language))) == count


def test_sentences_leave_unread_text_out() -> None:
    of = article("Okoro scored. Buy now! Voss saved.", unread=("Buy now!",))
    assert [s.quote for s in sentences(of)] == ["Okoro scored.", "Voss saved."]


def test_sentences_cover_every_word_of_the_read_text() -> None:
    of = article("First one. Second here!\n\n  Third, at the end")
    assert " ".join(s.quote for s in sentences(of)) == "First one. Second here! Third, at the end"


def test_the_sentence_of_a_passage_holds_it() -> None:
    of = article("Okoro scored early. Voss saved late. Rovers won.")
    assert sentence_of(of, passage(of, "saved")).quote == "Voss saved late."
    assert sentence_of(of, passage(of, "early. Voss")).quote == "Okoro scored early. Voss saved late."


def test_the_sentence_before_a_passage_ends_before_it() -> None:
    of = article("Okoro scored early. Voss saved late.")
    before = sentence_before(of, passage(of, "saved"))
    assert before is not None
    assert before.quote == "Okoro scored early."
    assert sentence_before(of, passage(of, "Okoro")) is None


@pytest.mark.parametrize("run", ["Lahti beat Orlu 2-0 and ", "Orlu"])
def test_what_runs_on_without_an_end_is_read_in_pieces_that_lose_nothing(run: str) -> None:
    text = run * 1000
    found = sentences(article(text, "en"))
    assert max(len(one.quote) for one in found) <= 1200
    assert "".join("".join(one.quote for one in found).split()) == "".join(text.split())
