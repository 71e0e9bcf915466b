"""Parts of a goal quoted from a sentence that is not its own: they stand only where that sentence is about it too."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import rows

from summarizer.schemas.proposal import Claim, ProposedEvent
from summarizer.schemas.summary import GoalKind

_TEAMS = ("Linden", "Ostrau")


def _goal(language, own, other, scorer, *, quote=None, **claimed):
    """The one claimed part of a goal, as published: the goal is told in ``own``, the part quoted from ``other``."""
    ((part, value),) = claimed.items()
    fields = {"scorer": Claim(value=scorer), part: Claim(value=value, quote=quote or other)}
    goal = ProposedEvent(fields=fields, quote=own)
    text = f"Linden - Ostrau 2-1\n{own} {other}\n"
    match = published(language, text, _TEAMS, {}, goals=(goal,))
    found = getattr(match.goals[0], part)
    return found.value if found else None


_KINDS = """
en|Paul Gray put Linden ahead.|Sam Kern made it 2-0 from the penalty spot.|Paul Gray|penalty
en|Paul Gray put Linden ahead.|Gray then sent a header wide.|Paul Gray|header
en|Paul Gray put Linden ahead from the penalty spot.|The hosts went on to rest.|Paul Gray|open_play
it|Marco Neri porta avanti il Linden.|Luca Ferri raddoppia su rigore.|Marco Neri|penalty
it|Marco Neri porta avanti il Linden.|Neri manda poi fuori di testa.|Marco Neri|header
es|Pablo Mora adelantó al Linden.|Luis Luque hizo el segundo de penalti.|Pablo Mora|penalty
de|Paul Wendler brachte Linden in Führung.|Jan Kolb erhöhte per Elfmeter auf 2:0.|Paul Wendler|penalty
de|Paul Wendler brachte Linden in Führung.|Wendler köpfte danach daneben.|Paul Wendler|header
fr|Marc Morin ouvre le score pour Linden.|Paul Petit double la mise sur penalty.|Marc Morin|penalty
pt|Paulo Lima abriu o placar para o Linden.|Rui Serra ampliou de pênalti.|Paulo Lima|penalty
"""
"""Each: language, the goal's own sentence, the one that is quoted, the scorer, and a kind that is not his goal's."""


@pytest.mark.parametrize(("language", "own", "other", "scorer", "kind"), rows(_KINDS))
def test_a_sentence_about_something_else_tells_no_kind(language, own, other, scorer, kind):
    assert _goal(language, own, other, scorer, kind=kind) is None


@pytest.mark.parametrize(
    ("own", "other", "kind"),
    [
        pytest.param("Paul Gray put Linden ahead.", "Gray scored with a header.", "header", id="told-again"),
        pytest.param("Paul Gray put Linden ahead.", "Nobody stopped him.", "open_play", id="own-sentence-open"),
    ],
)
def test_a_sentence_that_tells_the_same_goal_gives_its_kind(own, other, kind):
    quote = None if kind == "header" else own
    assert _goal("en", own, other, "Paul Gray", kind=kind, quote=quote) is GoalKind(kind)


@pytest.mark.parametrize(
    ("before", "stands"),
    [
        pytest.param("Linden were given a penalty.", True, id="awarded"),
        pytest.param("Sam Kern scored a penalty.", False, id="another-scored"),
        pytest.param("Sam Kern missed a penalty.", False, id="missed"),
    ],
)
def test_a_penalty_given_right_before_the_goal_is_its_kind(before, stands):
    own = "Paul Gray made no mistake and scored."
    fields = {"scorer": Claim(value="Paul Gray"), "kind": Claim(value="penalty", quote=before)}
    text = f"Linden - Ostrau 2-1\n{before} {own}\n"
    match = published("en", text, _TEAMS, {}, goals=(ProposedEvent(fields=fields, quote=own),))
    assert [one.kind.value for one in match.goals if one.kind] == ([GoalKind.PENALTY] if stands else [])


_SEVERAL = """
en|Paul Gray scored with a header from a free kick.|Paul Gray|free_kick|header
en|Paul Gray scored from a free kick.|Paul Gray|open_play|free_kick
it|Marco Neri segna di testa su punizione.|Marco Neri|free_kick|header
es|Pablo Mora marcó de cabeza tras un tiro libre.|Pablo Mora|free_kick|header
de|Paul Wendler traf nach einem Freistoß per Kopf.|Paul Wendler|free_kick|header
fr|Marc Morin marque de la tête sur un coup franc.|Marc Morin|free_kick|header
pt|Paulo Lima marcou de cabeça após livre direto.|Paulo Lima|free_kick|header
"""
"""Each: language, a goal whose words tell of more than one kind, its scorer, the kind it is not and the one it is."""


@pytest.mark.parametrize(("language", "own", "scorer", "wrong", "right"), rows(_SEVERAL))
def test_of_several_kinds_a_goal_is_the_one_by_which_the_ball_went_in(language, own, scorer, wrong, right):
    assert _goal(language, own, "", scorer, kind=wrong, quote=own) is None
    assert _goal(language, own, "", scorer, kind=right, quote=own) is GoalKind(right)


_MINUTES = """
en|Paul Gray headed in.|The captain limped off (30').|Paul Gray|30
en|Paul Gray scored on 12 minutes.|Gray had the ball in the net again on 30 minutes.|Paul Gray|30
it|Marco Neri segna di testa.|Il capitano esce per infortunio al 30'.|Marco Neri|30
de|Paul Wendler traf per Kopf.|Der Kapitän musste verletzt raus (30.).|Paul Wendler|30
fr|Marc Morin marque de la tête.|Le capitaine sort sur blessure (30e).|Marc Morin|30
"""
"""Each: language, the goal's own sentence, the one behind it, the scorer, and a minute of something else."""


@pytest.mark.parametrize(("language", "own", "other", "scorer", "base"), rows(_MINUTES))
def test_the_minute_of_something_else_is_not_the_goals(language, own, other, scorer, base):
    assert _goal(language, own, other, scorer, minute={"base": int(base)}) is None


def test_words_beside_a_goal_do_not_change_the_minute_that_it_tells_itself():
    sentence = "After a shot over the bar on 16 minutes, Paul Gray scored on 21 minutes."
    own = "Paul Gray scored on 21 minutes"
    fields = {"scorer": Claim(value="Paul Gray"), "minute": Claim(value={"base": 16}, quote=sentence)}
    text = f"Linden - Ostrau 2-1\n{sentence}\n"
    match = published("en", text, _TEAMS, {}, goals=(ProposedEvent(fields=fields, quote=own),))
    assert match.goals[0].minute is None


def test_a_minute_of_a_sentence_that_tells_the_same_goal_again_stands():
    found = _goal("en", "Paul Gray headed in.", "Gray had scored on 12 minutes.", "Paul Gray", minute={"base": 12})
    assert found is not None
    assert found.base == 12


_SIDES = """
en|Paul Gray put Linden ahead.|Ostrau levelled through Sam Kern.|Paul Gray
it|Marco Neri porta avanti il Linden.|L'Ostrau pareggia con Luca Ferri.|Marco Neri
es|Linden se adelantó con un gol de Pablo Mora.|El Ostrau empató por medio de Luis Luque.|Pablo Mora
de|Paul Wendler brachte Linden in Führung.|Ostrau glich durch Jan Kolb aus.|Paul Wendler
fr|Marc Morin donne l'avantage à Linden.|Ostrau égalise par Paul Petit.|Marc Morin
pt|Paulo Lima colocou o Linden na frente.|O Ostrau empatou com Rui Serra.|Paulo Lima
"""
"""Each: language, a goal of Linden's, a goal of Ostrau's, and the scorer of the first."""


@pytest.mark.parametrize(("language", "own", "other", "scorer"), rows(_SIDES))
def test_a_goal_is_its_own_sentences_side_whatever_is_quoted_for_it(language, own, other, scorer):
    assert _goal(language, own, other, scorer, team="Ostrau") is None
    assert _goal(language, own, other, scorer, team="Linden") == "Linden"


def test_who_set_up_another_goal_did_not_set_up_this_one():
    own, other = "Paul Gray put Linden ahead.", "Sam Kern made it 2-0 from a pass by Tom Lang."
    assert _goal("en", own, other, "Paul Gray", assist="Tom Lang") is None
