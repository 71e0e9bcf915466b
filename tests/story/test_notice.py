from __future__ import annotations

import pytest

from summarizer.schemas.report import Change, Correction, CorrectionClass
from summarizer.story import LANGUAGES, label, notice

CORRECTED = Correction(
    correction_class=CorrectionClass.CORRECTED,
    version=2,
    changes=(
        Change(field="score", before={"home": 3, "away": 1}, after={"home": 2, "away": 1}),
        Change(field="goals[1].minute", before=None, after={"base": 45, "stoppage": 2}),
        Change(field="goals[0].kind", before="header", after=None),
        Change(field="attendance", before=70000, after=78000),
        Change(field="date", before="2025-11-06", after="2025-11-05"),
    ),
    notice="",
    reason="Two sources agree on it.",
)


def test_a_correction_says_what_changed_from_what_to_what():
    assert notice(CORRECTED, "en") == (
        "Correction, version 2: score: 2-1 (before: 3-1); goal 2, minute added: 45+2'; goal 1, kind removed: header; "
        "attendance: 78,000 (before: 70,000); date: 5 November 2025 (before: 6 November 2025). "
        "Reason: Two sources agree on it."
    )


def test_a_correction_speaks_the_language_of_its_story():
    assert notice(CORRECTED, "de").startswith(
        "Korrektur, Fassung 2: Ergebnis: 2:1 (bisher: 3:1); Tor 2, Minute ergänzt: 45.+2"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_three_classes_differ_by_name(language):
    notices = [
        notice(Correction(correction_class=kind, version=2, changes=(), notice=""), language)
        for kind in CorrectionClass
    ]
    assert len({text.split()[0] for text in notices}) == 3 or len(set(notices)) == 3
    assert all(text.endswith(".") for text in notices)


def test_a_withdrawal_names_no_version_and_no_figure():
    withdrawn = Correction(correction_class=CorrectionClass.WITHDRAWN, version=3, changes=CORRECTED.changes, notice="")
    assert notice(withdrawn, "it") == "Ritirato: questo resoconto è stato ritirato e non va usato."


def test_an_event_that_is_gone_is_named_by_its_facts():
    goal = {"scorer": {"value": "Ofri Arad"}, "minute": {"value": {"base": 55, "stoppage": None}}, "team": None}
    gone = Correction(
        correction_class=CorrectionClass.CORRECTED,
        version=2,
        changes=(Change(field="goals[1]", before=goal, after=None),),
        notice="",
    )
    assert notice(gone, "fr") == "Correction, version 2\u00a0: but 2, suppression\u00a0: Ofri Arad, 55e."


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_label_says_that_a_machine_helped_and_whether_a_desk_looked(language):
    assert len({label(language), label(language, reviewed=True)}) == 2
