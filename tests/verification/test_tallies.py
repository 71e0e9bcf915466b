"""How many goals of one player words tell at once; a goal's own words, and what is counted besides goals, give one."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent
from summarizer.verification.tallies import goals_at_once, goals_of_one

_TOLD = """
en|2|Kern struck twice before the break.
en|2|A brace by Kern settled it.
en|2|Kern converted two penalties.
en|3|Kern completed his hat-trick.
en|4|Kern scored four late goals.
it|2|Doppietta di Kern nella ripresa.
it|2|Kern firma due reti in avvio.
it|3|Tripletta di Kern.
it|4|Poker di Kern.
es|2|Doblete de Kern.
es|2|Kern hizo los dos goles.
es|3|Triplete de Kern.
de|2|Doppelpack von Kern.
de|2|Kern erzielte beide Tore.
de|3|Kern traf dreimal.
de|4|Kern schnürte einen Viererpack.
fr|2|Kern réussit le doublé.
fr|2|Kern inscrit deux jolis buts.
fr|2|Doublé de Kern.
fr|3|Triplé de Kern.
pt|2|Kern marcou dois gols.
pt|2|Kern fez os dois golos da partida.
pt|3|Hat-trick de Kern.
"""
"""Each: language, goals told at once, passage."""
_ONE = """
en|Kern scored from close range.
en|Kern scored two minutes later.
en|Kern scored for the second time.
it|Kern segna due minuti dopo.
it|Kern segna il secondo gol.
es|Kern marcó a los dos minutos.
es|Kern hizo el segundo gol.
de|Kern traf nach zwei Minuten.
de|Kern erzielte das zweite Tor.
fr|Kern marque après deux minutes.
fr|Kern double la mise.
pt|Kern marcou aos dois minutos.
pt|Kern fez o segundo gol.
"""
"""Each: language, and a passage with a number that counts no goals."""


@pytest.mark.parametrize(("language", "goals", "passage"), rows(_TOLD))
def test_a_number_or_a_name_for_several_goals_tells_them_at_once(language: str, goals: str, passage: str) -> None:
    assert language in TEAMS
    assert goals_at_once(passage) == int(goals)


@pytest.mark.parametrize(("language", "passage"), rows(_ONE))
def test_a_number_of_something_else_tells_one_goal(language: str, passage: str) -> None:
    assert language in TEAMS
    assert goals_at_once(passage) == 1


_AT_ONCE = """
en|2|Two goals by Kern settled it.
en|1|Kern scored from close range.
it|2|Doppietta di Kern nella ripresa.
it|1|Kern segna di testa.
de|2|Kern traf zweimal.
de|1|Kern traf per Kopf.
pt|2|Kern marcou dois gols.
pt|1|Kern marcou de cabeça.
"""
"""Each: language, goals of one player that a passage tells, passage."""


@pytest.mark.parametrize(("language", "goals", "passage"), rows(_AT_ONCE))
def test_of_one_passage_proposed_thrice_as_many_goals_stand_as_it_tells(
    language: str, goals: str, passage: str
) -> None:
    home, away = TEAMS[language]
    goal = ProposedEvent(quote=passage, fields={"scorer": Claim(value="Kern")})
    match = published(language, f"{home} - {away}\n\n{passage}\n", (home, away), goals=(goal,) * 3)
    assert len(match.goals) == int(goals)


_SHARED = """
en|Kern, Lang and Ruud scored the three goals.|1
en|A brace by Kern and a goal by Lang won it.|2
it|Tre gol: doppietta di Kern e gol di Lang.|2
es|Kern y Lang marcaron los dos goles.|1
de|Es trafen Lang und zweimal Kern.|2
de|Kern und Lang erzielten zwei Tore.|1
fr|Doublé de Kern et but de Lang.|2
pt|Kern e Lang marcaram os dois gols.|1
"""
"""Each: language, a passage of several scorers, and how many goals of Kern it tells."""


@pytest.mark.parametrize(("language", "passage", "goals"), rows(_SHARED))
def test_a_number_of_goals_that_several_share_is_not_one_players(language: str, passage: str, goals: str) -> None:
    home, away = TEAMS[language]
    names = ("Kern", "Kern", "Kern", "Lang")
    goal = tuple(ProposedEvent(quote=passage, fields={"scorer": Claim(value=name)}) for name in names)
    match = published(language, f"{home} - {away}\n\n{passage}\n", (home, away), goals=goal)
    assert sum(one.scorer is not None and one.scorer.value == "Kern" for one in match.goals) == int(goals)


_BRACES = """
en|Kern scored a brace (12, 72).
it|Doppietta di Kern (12' e 72').
de|Kern traf mit einem Doppelpack (12./72.).
fr|Doublé de Kern (12e et 72e).
"""
"""Each: language, and a sentence that tells two goals of one player with their minutes."""


@pytest.mark.parametrize(("language", "passage"), rows(_BRACES))
def test_the_two_goals_of_a_brace_have_two_minutes(language: str, passage: str) -> None:
    def minutes(*claimed: int) -> list[int | None]:
        goals = tuple(
            ProposedEvent(
                quote=passage,
                fields={"scorer": Claim(value="Kern"), "minute": Claim(value={"base": base, "stoppage": None})},
            )
            for base in claimed
        )
        text = f"{' - '.join(TEAMS[language])}\n\n{passage}\n"
        match = published(language, text, TEAMS[language], goals=goals)
        return [goal.minute.value.base if goal.minute else None for goal in match.goals]

    assert minutes(12, 72) == [12, 72]
    assert minutes(72, 72) == [72]


@pytest.mark.parametrize(
    ("passage", "goals"),
    [
        pytest.param("grâce à des doublés de Kern et de Falk", (2, 2), id="fr-each"),
        pytest.param("grâce à un doublé de Kern et à un but de Falk", (2, 1), id="fr-one"),
        pytest.param("thanks to braces by Kern and Falk", (2, 2), id="en-each"),
        pytest.param("braces by Lang and Ruud, and one each by Kern and Falk", (1, 1), id="en-others"),
        pytest.param("doppiette di Kern e Falk", (2, 2), id="it-each"),
    ],
)
def test_a_word_for_two_goals_in_the_plural_gives_two_to_each_who_is_named_with_it(passage, goals):
    assert (goals_of_one(passage, "Kern"), goals_of_one(passage, "Falk")) == goals
