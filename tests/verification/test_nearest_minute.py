"""A minute that stands nearer to another player, while another one stands nearer to this one, is not his."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, ProposedEvent
from summarizer.schemas.summary import Minute
from summarizer.verification.survey import Survey
from summarizer.verification.whose_minute import is_nearer_to_others

_TOLD = """
en|In the 12th minute Bowden scored, and in the 40th minute Pickard made it two.|Bowden 12, Pickard 40
en|Bowden scored after 12 minutes; Pickard added the second after 40 minutes.|Bowden 12, Pickard 40
it|Al 12' segna Ferri, al 40' raddoppia Conti.|Ferri 12, Conti 40
it|Ferri segna al 12', mentre Conti raddoppia al 40'.|Ferri 12, Conti 40
es|En el minuto 12 marcó Ferreira, y en el minuto 40 Luque hizo el segundo.|Ferreira 12, Luque 40
de|In der 12. Minute traf Wendler, in der 40. Minute legte Kolb nach.|Wendler 12, Kolb 40
de|Wendler traf in der 12. Minute, Kolb erhöhte in der 40. Minute.|Wendler 12, Kolb 40
fr|À la 12e minute, Fernier marque, puis Petit double la mise à la 40e minute.|Fernier 12, Petit 40
pt|Aos 12 minutos marcou Ferraz, e aos 40 minutos Serra ampliou.|Ferraz 12, Serra 40
"""
"""Each: language, a sentence of two goals, each player with the minute that is his."""


def _nearer(language: str, passage: str, name: str, base: int) -> bool:
    home, away = TEAMS[language]
    article = Article(id="sha256-0000000000000001", text=f"{home} - {away}\n\n{passage}\n", language=language)
    start = article.text.index(passage)
    place = article.evidence(start, start + len(passage))
    return is_nearer_to_others(Survey(article, (home, away)), place, name, Minute(base=base))


@pytest.mark.parametrize(("language", "passage", "told"), rows(_TOLD))
def test_each_player_has_the_minute_that_stands_nearest_to_him(language: str, passage: str, told: str) -> None:
    (one, first), (other, second) = (each.split() for each in told.split(", "))
    assert not _nearer(language, passage, one, int(first))
    assert not _nearer(language, passage, other, int(second))
    assert _nearer(language, passage, one, int(second))
    assert _nearer(language, passage, other, int(first))


_OPEN = """
en|Bowden scored after 12 minutes, with 30 minutes gone came rain.|Bowden|30
en|Bowden scored and Pickard scored after 12 minutes.|Bowden|12
en|Bowden scored after 12 and 40 minutes against keeper Pickard.|Bowden|40
it|Ferri segna al 12' e al 40'.|Ferri|40
it|Segnano Ferri e Conti al 12'.|Ferri|12
de|Wendler traf in der 12. und in der 40. Minute.|Wendler|40
de|Wendler mit drei (12., 40., 83.) und Kolb mit zwei Treffern (20., 50.) trafen.|Wendler|83
de|Wendler (12., 40., 83.) und Kolb (20., 50.) trafen.|Wendler|83
en|Bowden (12, 40, 83) and Pickard (20, 50) scored.|Bowden|83
fr|Fernier marque à la 12e minute et à la 40e minute.|Fernier|40
pt|Ferraz marcou aos 12 e aos 40 minutos.|Ferraz|40
es|Ferreira marcó en el minuto 12 y en el 40.|Ferreira|40
"""
"""Each: language, a passage with one minute, or of one player, him, a minute that may be his."""


@pytest.mark.parametrize(("language", "passage", "name", "base"), rows(_OPEN))
def test_the_only_minute_or_any_minute_of_the_only_player_may_be_his(
    language: str, passage: str, name: str, base: str
) -> None:
    assert not _nearer(language, passage, name, int(base))


_SCORES_NOT = """
en|Bowden beat keeper Pickard in the 12th minute and again in the 40th minute.|Bowden|40
it|Ferri, su assist di Conti, segna al 12' e si ripete al 40'.|Ferri|40
de|Wendler traf nach Flanke von Kolb in der 12. Minute und erneut in der 40. Minute.|Wendler|40
"""
"""Each: language, a passage in which whoever stands nearer to a minute scores nothing."""


@pytest.mark.parametrize(("language", "passage", "name", "base"), rows(_SCORES_NOT))
def test_a_keeper_or_who_passes_has_no_minute_however_near(language: str, passage: str, name: str, base: str) -> None:
    assert not _nearer(language, passage, name, int(base))


_LISTED = """
en|Bowden scored and Pickard followed in the 40th minute.|Goals: Bowden 12, Pickard 40|Bowden
it|Segna Ferri, poi Conti lo imita al 40'.|Marcatori: 12' Ferri, 40' Conti|Ferri
de|Wendler traf, ehe Kolb in der 40. Minute nachlegte.|Tore: 1:0 Wendler (12.), 2:0 Kolb (40.)|Wendler
"""
"""Each: language, a sentence with the minute of another, the scorers' list, a player."""


@pytest.mark.parametrize(("language", "passage", "listed", "name"), rows(_LISTED))
def test_a_minute_that_the_scorers_list_gives_to_another_is_none_of_his(
    language: str, passage: str, listed: str, name: str
) -> None:
    def minutes(base: int) -> list[int]:
        fields = {"scorer": Claim(value=name), "minute": Claim(value={"base": base, "stoppage": None})}
        text = f"{' - '.join(TEAMS[language])}\n\n{passage}\n\n{listed}\n"
        goal = ProposedEvent(quote=passage, fields=fields)
        match = published(language, text, TEAMS[language], goals=(goal,))
        return [one.minute.value.base for one in match.goals if one.minute]

    assert minutes(12) == [12]
    assert minutes(40) == []


_LATER = """
en|Bowden scored after 12 minutes and four minutes later Pickard made it two.|Bowden 12, Pickard
de|In der 12. Minute traf Wendler und vier Minuten später glich Kolb aus.|Wendler 12, Kolb
fr|À la 12e minute, Fernier marque et quatre minutes plus tard Petit égalise.|Fernier 12, Petit
"""
"""Each: language, a sentence of two goals, who scores at which minute, who so long after it."""


@pytest.mark.parametrize(("language", "passage", "told"), rows(_LATER))
def test_who_scores_so_long_after_a_minute_has_not_scored_at_it(language: str, passage: str, told: str) -> None:
    (one, minute), (other,) = (each.split() for each in told.split(", "))
    assert _nearer(language, passage, other, int(minute))
    assert not _nearer(language, passage, one, int(minute))


_OTHER_SIDES = """
en|{H} took the lead after 20 minutes, but {V} drew level through a header by Kern.
it|Il {H} passa in vantaggio al 20', ma il {V} trova il pareggio grazie a un colpo di testa di Kern.
fr|{H} prend l'avantage à la 20e minute, mais {V} égalise grâce à une tête de Kern.
pt|O {H} abriu o placar aos 20 minutos, mas o {V} empatou com um cabeceio de Kern.
"""
"""Each: language, a sentence in which one side scores at a minute, and Kern for the other one later."""


@pytest.mark.parametrize(("language", "sentence"), rows(_OTHER_SIDES))
def test_a_minute_at_which_one_side_scores_is_not_the_other_ones(language: str, sentence: str) -> None:
    home, away = TEAMS[language]
    passage = sentence.format(H=home, V=away)
    text = f"{home} 1-1 {away}\n\n{passage}\n"

    def minutes(team: str, scorer: dict[str, Claim]) -> list[int]:
        fields = {**scorer, "team": Claim(value=team), "minute": Claim(value={"base": 20, "stoppage": None})}
        event = ProposedEvent(quote=passage, fields=fields)
        match = published(language, text, (home, away), named_at=f"{home} 1-1 {away}", goals=(event,))
        return [goal.minute.value.base for goal in match.goals if goal.minute]

    assert minutes(away, {"scorer": Claim(value="Kern")}) == []
    assert minutes(home, {}) == [20]


_RUN_TOGETHER = "Tore: 0:1 (19.) Kern0:2 (39.) Lang1:2 (52.) Roth"


@pytest.mark.parametrize(
    ("name", "base", "stands"),
    [("Kern", 19, True), ("Lang", 39, True), ("Lang", 52, False), ("Kern", 39, False), ("Roth", 52, True)],
)
def test_a_list_that_runs_names_into_the_next_score_gives_each_scorer_his_minute(
    name: str, base: int, *, stands: bool
) -> None:
    text = f"SV Lindau 1:2 TSV Kirchberg\n\n{_RUN_TOGETHER}\n"
    goal = ProposedEvent(
        quote=_RUN_TOGETHER.removeprefix("Tore: "),
        fields={"scorer": Claim(value=name), "minute": Claim(value={"base": base, "stoppage": None})},
    )
    (told,) = published("de", text, TEAMS["de"], goals=(goal,)).goals
    assert (told.scorer is not None, told.minute is not None) == (True, stands)


_OF_A_HALF = """
es|Salas (16´ST), Rojas (30´ST) y Luque (42´ST) anotaron.|Rojas|75|87
es|Salas (16' PT), Rojas (30' PT) y Luque (42' ST) anotaron.|Luque|87|61
es|Salas de tiro libre (16´ST), Rojas (30´ST) y Luque (42´ST) anotaron.|Salas|61|87
pt|Salas, de penálti (16'), Rojas (30') e Luque (42') marcaram.|Salas|16|42
it|A segno Salvi (16' st), Rossi (30' st) e Conti (42' st).|Rossi|75|87
"""
"""Each: language, scorers with the minutes of a half, one of them, the minute of the match that is his, another's."""


@pytest.mark.parametrize(("language", "passage", "name", "his", "not_his"), rows(_OF_A_HALF))
def test_the_minute_of_a_half_behind_another_is_none_of_his(
    language: str, passage: str, name: str, his: str, not_his: str
) -> None:
    home, away = TEAMS[language]

    def minutes(base: str) -> list[int]:
        fields = {"scorer": Claim(value=name), "minute": Claim(value={"base": int(base), "stoppage": None})}
        goal = ProposedEvent(quote=passage, fields=fields)
        match = published(language, f"{home} - {away} 3-2\n\n{passage}\n", (home, away), goals=(goal,))
        return [one.minute.value.base for one in match.goals if one.minute]

    assert minutes(his) == [int(his)]
    assert minutes(not_his) == []
