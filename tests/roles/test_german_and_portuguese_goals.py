"""Who scored, missed or went off in German and Portuguese reports, where a side or a minute stands in between."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_GOALS = """
de|In der 82. Minute lenkte Kirchbergs Stürmer Jonas Falk eine Ecke ins eigene Netz.|Jonas Falk|82
de|Kurz nach der Pause glich Jonas Falk per Freistoß aus 20 Metern aus (51.).|Jonas Falk|51
de|Jonas Falk war kurz vor der Pause der Ausgleich gelungen (43.).|Jonas Falk|43
de|Den Gästen gelang durch Jonas Falk (90.+2/Elfmeter) nur noch der Anschluss.|Jonas Falk|
pt|Renan Tavares, aos 22 minutos, e Ivo Prado, aos 58, marcaram para os visitantes.|Renan Tavares|22
es|Renan Tavares, a los 22 minutos, y Ivo Prado, a los 58, marcaron para los visitantes.|Renan Tavares|22
"""
"""Each: language, a sentence on a goal, its scorer, and the minute where it is told."""


@pytest.mark.parametrize(("language", "text", "scorer", "minute"), rows(_GOALS))
def test_a_goal_is_its_scorers(language: str, text: str, scorer: str, minute: str) -> None:
    found = _goals(language, text, scorer, minute)
    assert found == [(scorer, int(minute) if minute else None)]


_NO_GOALS = """
de|Jonas Falk kam per Einwechslung, dann glich Timo Bauer mit einem Freistoß aus (51.).|Jonas Falk|51
de|In der 82. Minute lenkte Kirchbergs Torhüter Jonas Falk einen Schuss über die Latte.|Jonas Falk|82
de|Jonas Falk war kurz vor der Pause ein Foul gelungen, das keiner sah (43.).|Jonas Falk|43
de|Nach einer Verlängerung von Jonas Falk traf Timo Bauer in der 98. Minute zum Sieg.|Jonas Falk|98
pt|Renan Tavares, aos 22 minutos, viu o cartão, e Ivo Prado, aos 58, marcou para os visitantes.|Renan Tavares|22
pt|Renan Tavares, aos 22 minutos, e Ivo Prado, aos 58, marcaram para os visitantes.|Renan Tavares|58
"""
"""Each: language, a sentence with the words of a goal, somebody who did not score it so, and the minute."""


@pytest.mark.parametrize(("language", "text", "scorer", "minute"), rows(_NO_GOALS))
def test_a_goal_is_nobody_elses(language: str, text: str, scorer: str, minute: str) -> None:
    assert (scorer, int(minute)) not in _goals(language, text, scorer, minute)


def _goals(language: str, text: str, scorer: str, minute: str) -> list[tuple[object, object]]:
    home, away = TEAMS[language]
    fields = {"scorer": Claim(value=scorer, quote=text)}
    if minute:
        fields["minute"] = Claim(value={"base": int(minute)}, quote=text)
    goal = ProposedEvent(quote=text, fields=fields)
    match = published(language, f"{home} - {away} 2-2\n\n{text}\n", (home, away), goals=(goal,))
    return [(found.scorer and found.scorer.value, found.minute and found.minute.value.base) for found in match.goals]


_HALVES = """
Após a volta do vestiário, o ritmo caiu.
Depois do descanso, o jogo esquentou.
No retorno do intervalo, o clima mudou.
"""


@pytest.mark.parametrize("opening", _HALVES.strip().splitlines())
def test_brazilian_minutes_after_the_break_count_from_it(opening: str) -> None:
    text = f"{opening} Renan Tavares fez o segundo aos 17."
    home, away = TEAMS["pt"]
    quote = "Renan Tavares fez o segundo aos 17."
    fields = {"scorer": Claim(value="Renan Tavares", quote=quote), "minute": Claim(value={"base": 62}, quote=quote)}
    goal = ProposedEvent(quote=quote, fields=fields)
    match = published("pt", f"{home} - {away} 2-0\n\n{text}\n", (home, away), goals=(goal,))
    assert match.goals
    assert match.goals[0].minute
    assert match.goals[0].minute.value.base == 62


def test_a_minute_of_a_labelled_list_is_that_of_its_scorer() -> None:
    line = (
        "Gols: Ivo Prado, aos 27' do 1ºT (Araruna); Renan Tavares, de pênalti, aos 6' do 2ºT (Itabirense); "
        "Hugo Sena, aos 39' do 2ºT (Araruna)"
    )
    home, away = TEAMS["pt"]
    fields = {"scorer": Claim(value="Renan Tavares", quote=line), "minute": Claim(value={"base": 51}, quote=line)}
    goal = ProposedEvent(quote=line, fields=fields)
    match = published("pt", f"{home} - {away} 1-1\n\n{line}\n", (home, away), goals=(goal,))
    assert [found.minute and found.minute.value.base for found in match.goals] == [51]
    fields = {"scorer": Claim(value="Renan Tavares", quote=line), "minute": Claim(value={"base": 27}, quote=line)}
    goal = ProposedEvent(quote=line, fields=fields)
    match = published("pt", f"{home} - {away} 1-1\n\n{line}\n", (home, away), goals=(goal,))
    assert all(found.minute is None or found.minute.value.base != 27 for found in match.goals)


_OTHERS = """
sendings_off|de|Jonas Falk sah zweimal Gelb und musste in der 62. Minute vom Platz.|Jonas Falk|stands
sendings_off|de|Jonas Falk sah zweimal Gelb bei anderen, dann musste er den Ball holen.|Jonas Falk|held
missed_penalties|pt|Aos 44, Renan Tavares bateu pênalti no canto e o goleiro Ivo Prado defendeu.|Renan Tavares|stands
missed_penalties|pt|Logo aos dez, Renan Tavares teve um pênalti defendido por Ivo Prado.|Renan Tavares|stands
missed_penalties|pt|Logo aos dez, Renan Tavares teve um pênalti defendido por Ivo Prado.|Ivo Prado|held
missed_penalties|pt|Aos 44, Renan Tavares bateu pênalti no canto e o goleiro Ivo Prado defendeu.|Ivo Prado|held
"""
"""Each: the list, language, a sentence, a player, and whether it tells it of him."""


@pytest.mark.parametrize(("name", "language", "text", "player", "outcome"), rows(_OTHERS))
def test_who_missed_or_went_off_is_told(name: str, language: str, text: str, player: str, outcome: str) -> None:
    home, away = TEAMS[language]
    event = ProposedEvent(quote=text, fields={"player": Claim(value=player, quote=text)})
    match = published(language, f"{home} - {away} 1-0\n\n{text}\n", (home, away), **{name: (event,)})
    told = [found.player and found.player.value for found in getattr(match, name)]
    assert told == ([player] if outcome == "stands" else [])
