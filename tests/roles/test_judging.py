"""Rulings on a claimed part where a passage tells several goals, or more than what is quoted."""

from __future__ import annotations

import pytest
from role_rulings import ruling
from six_languages import rows

from summarizer.grounding.names import people_in, same_name
from summarizer.roles import Mention, Role, Ruling, judge, read_parts

_OTHER_GOAL = """
en|Kern crossed for Lang to head in. Kern scored the second himself.|Kern crossed for Lang to head in.|Kern
it|Lang segna su assist di Kern. Poi segna Kern.|Lang segna su assist di Kern.|Kern
es|Marcó Lang a pase de Kern. Luego marcó Kern.|Marcó Lang a pase de Kern.|Kern
de|Lang traf nach Flanke von Kern. Später traf Kern.|Lang traf nach Flanke von Kern.|Kern
fr|Lang marque sur une passe de Kern. Ensuite Kern marque.|Lang marque sur une passe de Kern.|Kern
pt|Lang marcou após passe de Kern. Depois marcou Kern.|Lang marcou após passe de Kern.|Kern
"""
"""Each: language, a passage of two goals, the words of one, who set it up and scored the other."""


def _ruling(language: str, text: str, quote: str, name: str, role: Role) -> Ruling:
    mentions = tuple(Mention(one.text, one.start, one.end) for one in people_in(text, language))
    start = text.index(quote)
    return judge(read_parts(text, mentions, language), name, role, (start, start + len(quote)), same_name).ruling


@pytest.mark.parametrize(("language", "text", "quote", "name"), rows(_OTHER_GOAL))
def test_who_scores_another_goal_of_a_passage_may_set_this_one_up(
    language: str, text: str, quote: str, name: str
) -> None:
    assert _ruling(language, text, quote, name, Role.ASSIST) is Ruling.CONFIRMED


@pytest.mark.parametrize(("language", "text", "quote", "name"), rows(_OTHER_GOAL))
def test_the_scorer_of_a_goal_has_not_set_it_up(language: str, text: str, quote: str, name: str) -> None:
    assert name == "Kern"
    assert _ruling(language, text, quote, "Lang", Role.ASSIST) is Ruling.CONTRADICTED


_BESIDE = """
en|Kern wibbled it in, and Lang scored the third.|Kern wibbled it in|Kern|undecided
en|Kern wibbled it in, and Lang scored the third.|Kern wibbled it in, and Lang scored|Kern|contradicted
it|Kern smirgola, poi Lang segna di testa.|Kern smirgola|Kern|undecided
it|Kern smirgola, poi Lang segna di testa.|Kern smirgola, poi Lang segna|Kern|contradicted
es|Kern trabucó, y después marcó Lang.|Kern trabucó|Kern|undecided
es|Kern trabucó, y después marcó Lang.|Kern trabucó, y después marcó Lang|Kern|contradicted
de|Kern wuppte, dann traf Lang.|Kern wuppte|Kern|undecided
de|Kern wuppte, dann traf Lang.|Kern wuppte, dann traf Lang|Kern|contradicted
fr|Kern zigouille, puis Lang marque.|Kern zigouille|Kern|undecided
pt|Kern zunhou, depois Lang marcou.|Kern zunhou, depois Lang marcou|Kern|contradicted
en|Kern wibbled it in, and Lang scored the third.|and Lang scored the third|Kern|contradicted
"""
"""Each: language, a passage, the words quoted, a player, and the ruling on whether he scored in them."""


@pytest.mark.parametrize(("language", "text", "quote", "name", "ruling"), rows(_BESIDE))
def test_a_goal_beside_the_quote_contradicts_nobody_whom_the_quote_names(
    language: str, text: str, quote: str, name: str, ruling: str
) -> None:
    assert _ruling(language, text, quote, name, Role.SCORER) == Ruling(ruling)


_PARTS = """
en|scorer|contradicted|Kern|Lang won a penalty after Kern was adjudged to have handled the ball.
en|scorer|contradicted|Kern|Lang poked it home when Kern, parried the first attempt.
en|scorer|confirmed|Kern|Kern, saved by the post before, scored.
it|scorer|contradicted|Atta|Atta si trasforma in assistman e serve Kern che non sbaglia.
it|scorer|confirmed|Kern|Kern trasforma il rigore.
es|scorer|confirmed|Kern|El primer gol fue conseguido por Kern para el equipo local.
es|scorer|contradicted|Kern|Un penalti conseguido por Kern lo marcó Lang.
es|scorer|contradicted|Kern|Un penal anotado por Lang, tras una infracción que cometió el defensor Kern.
pt|scorer|confirmed|Kern|A equipa adiantou-se no marcador de penalti, batido por Kern.
pt|assist|confirmed|Kern|Lang marcou após um canto batido por Kern.
"""
"""Each: language, a part, the ruling on whether a player has it, the player, the sentence."""


@pytest.mark.parametrize(("language", "role", "ruling", "name", "text"), rows(_PARTS))
def test_who_concedes_saves_wins_or_takes_a_kick_has_that_part(
    language: str, role: str, ruling: str, name: str, text: str
) -> None:
    assert _ruling(language, text, text, name, Role(role)) == Ruling(ruling)


@pytest.mark.parametrize(
    ("language", "text", "side"),
    [
        pytest.param("es", "DT Lanús: Pedro Kern.", "Lanús", id="es"),
        pytest.param("it", "All. Linden: Neri.", "Linden", id="it"),
        pytest.param("pt", "Técnico Linden: Rui Prado.", "Linden", id="pt"),
        pytest.param("de", "Trainer Linden: Tom Maier", "Linden", id="de"),
    ],
)
def test_the_side_between_a_title_and_its_bearer_is_no_coach(language: str, text: str, side: str) -> None:
    assert ruling(language, text, side, Role.COACH) is Ruling.UNDECIDED


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        pytest.param("de", "Daraufhin zeigte Lutz Kern dem verwarnten Egon Lang Gelb-Rot.", "Lutz Kern", id="shows"),
        pytest.param(
            "en", "Dugan cooly sent Marco Lang the wrong way to spark jubilant scenes.", "Marco Lang", id="dives"
        ),
        pytest.param("it", "Lippi espulso e Averna realizza dal dischetto.", "Averna", id="scores"),
    ],
)
def test_who_stands_beside_a_dismissal_is_not_sent_off(language: str, text: str, name: str) -> None:
    assert ruling(language, text, name, Role.SENT_OFF) is not Ruling.CONFIRMED


def test_whom_several_words_part_from_by_is_the_one_who_did_it() -> None:
    text = "Created by Iddo Razin with a free kick too hot to handle, tapped in by a charged up Steph Sava."
    assert ruling("en", text, "Steph Sava", Role.SCORER) is Ruling.CONFIRMED
    assert ruling("en", text, "Iddo Razin", Role.SCORER) is not Ruling.CONFIRMED
