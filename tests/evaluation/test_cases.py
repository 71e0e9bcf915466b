import json
from pathlib import Path

import pytest
from invented import TEXT, labels, unlabelled, write_case

from summarizer.errors import InputError
from summarizer.evaluation.cases import load_cases
from summarizer.evaluation.scoring import counted_labels


def test_a_case_is_its_article_and_its_labels(tmp_path: Path) -> None:
    write_case(tmp_path, labels())
    (case,) = load_cases(tmp_path)
    assert case.id == "en-900"
    assert case.article.text == TEXT
    assert case.labels.match is not None
    assert case.labels.match.score == (2, 1)


def test_cases_come_in_the_order_of_their_ids(tmp_path: Path) -> None:
    write_case(tmp_path, labels(), name="it-900")
    write_case(tmp_path, unlabelled(), name="en-901")
    assert [case.id for case in load_cases(tmp_path)] == ["en-901", "it-900"]


def test_a_note_beside_the_labels_is_free(tmp_path: Path) -> None:
    write_case(tmp_path, {**labels(), "note": "second reading"})
    assert len(load_cases(tmp_path)) == 1


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        pytest.param({"attendance": "4,210"}, "match.attendance", id="a number as text"),
        pytest.param({"date": "17.5.2026"}, "match.date", id="a date that is not ISO"),
        pytest.param({"status": "finished"}, "match.status", id="a status that is none"),
        pytest.param({"shootout": [4]}, "match.shootout[1]", id="half a pair"),
        pytest.param({"home_score": None}, "match", id="half a score"),
        pytest.param({"referee": ""}, "match.referee", id="an empty name"),
        pytest.param(
            {"red_cards": [{"player": "Kit Barlow", "team": None, "minute": "80", "evidence": "sent off"}]},
            "match.red_cards[0].minute",
            id="a minute as text",
        ),
        pytest.param(
            {"red_cards": [{"player": "Kit Barlow", "team": None, "minute": 80, "evidence": "was shown red"}]},
            "match.red_cards[0].evidence",
            id="evidence that is not in the article",
        ),
    ],
)
def test_a_wrong_label_names_the_file_and_the_field(tmp_path: Path, changes: dict, field: str) -> None:
    path = write_case(tmp_path, labels(**changes))
    with pytest.raises(InputError) as error:
        load_cases(tmp_path)
    assert f"{path}: {field}: " in str(error.value)


def test_a_misspelt_label_is_missed_under_its_right_name(tmp_path: Path) -> None:
    given = labels()
    given["match"]["atendance"] = given["match"].pop("attendance")
    write_case(tmp_path, given)
    with pytest.raises(InputError, match=r"match\.attendance"):
        load_cases(tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"{", id="truncated"),
        pytest.param(b"\xff\xfe\xfa", id="not UTF-8"),
        pytest.param(json.dumps([]).encode(), id="not an object"),
    ],
)
def test_unreadable_labels_name_their_file(tmp_path: Path, content: bytes) -> None:
    path = write_case(tmp_path, labels())
    path.write_bytes(content)
    with pytest.raises(InputError) as error:
        load_cases(tmp_path)
    assert str(path) in str(error.value)


def test_a_missing_article_is_named(tmp_path: Path) -> None:
    write_case(tmp_path, labels())
    article = tmp_path / "articles" / "en-900.txt"
    article.unlink()
    with pytest.raises(InputError) as error:
        load_cases(tmp_path)
    assert str(article) in str(error.value)


def test_a_folder_without_cases_says_what_is_needed(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"articles/<id>\.txt and gold/<id>\.json"):
        load_cases(tmp_path)


def test_the_labelled_cases_count_206_facts(labelled_cases: Path) -> None:
    cases = load_cases(labelled_cases)
    assert sum(len(counted_labels(case.labels.match)) for case in cases) == 206
