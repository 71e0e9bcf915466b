"""In a sentence that joins the goals of two players, the only minute is his in whose clause it stands."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_TOLD = """
en|Barnwell Town struck back through Bowden and then Pickard made it 2-1 in the 75th minute.|Pickard|Bowden
en|First Bowden scored in the 75th minute and then Pickard headed in the winner.|Bowden|Pickard
it|Ferri pareggia, ma Conti segna al 75' il gol della vittoria.|Conti|Ferri
es|Ferreira empató y Luque marcó el segundo en el minuto 75.|Luque|Ferreira
de|Wendler glich aus, aber Kolb traf in der 75. Minute zum Sieg.|Kolb|Wendler
fr|À la 75e minute, Fernier égalise, mais Petit marque le but de la victoire.|Fernier|Petit
pt|Ferraz empatou, e aos 75 Serra fez o segundo gol.|Serra|Ferraz
es|Vallero abrió el marcador con un disparo de Ferreira y aumentó la cuenta con un tanto de Luque al 75'.|Luque|Ferreira
pt|Araruna abriu o placar com um remate de Ferraz e depois ampliou com um gol de Serra aos 75.|Serra|Ferraz
"""
"""Each: language, a sentence, whose its minute is, whose it is not."""


@pytest.mark.parametrize(("language", "passage", "his", "not_his"), rows(_TOLD))
def test_a_minute_is_his_in_whose_clause_it_stands(language: str, passage: str, his: str, not_his: str) -> None:
    def minutes(name: str) -> list[int]:
        fields = {"scorer": Claim(value=name), "minute": Claim(value={"base": 75, "stoppage": None})}
        text = f"{' - '.join(TEAMS[language])} 3-2\n\n{passage}\n"
        match = published(language, text, TEAMS[language], goals=(ProposedEvent(quote=passage, fields=fields),))
        return [one.minute.value.base for one in match.goals if one.minute]

    assert minutes(his) == [75]
    assert minutes(not_his) == []


@pytest.mark.parametrize(
    ("language", "passage", "name"),
    [
        ("de", "Nach Wendlers 3:0 (75.) ließ Lindau noch Tore von Kolb (80.) und Lehr (89.) zu.", "Wendler"),
        ("en", "The equaliser came in the 75th minute, and it was Bowden who scored it.", "Bowden"),
    ],
)
def test_a_minute_told_of_several_or_of_nobody_yet_may_be_his(language: str, passage: str, name: str) -> None:
    fields = {"scorer": Claim(value=name), "minute": Claim(value={"base": 75, "stoppage": None})}
    text = f"{' - '.join(TEAMS[language])} 3-2\n\n{passage}\n"
    match = published(language, text, TEAMS[language], goals=(ProposedEvent(quote=passage, fields=fields),))
    assert [one.minute.value.base for one in match.goals if one.minute] == [75]
