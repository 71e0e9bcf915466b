"""A day that an article tells is its match's unless it is that of a birth, a contract, a page or another match."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim

_OF_ELSE = """
en|The match will be replayed on 5 May 2026.|2026-05-05
en|Barnwell Town last won here on 5 May 2025.|2025-05-05
en|The clubs last met on 5 May 2025.|2025-05-05
en|The second leg is on 5 May 2026.|2026-05-05
en|Barnwell Town were founded on 5 May 1905.|1905-05-05
en|Kern, born on 5 May 2001, scored.|2001-05-05
en|Kern signed on 5 May 2025.|2025-05-05
en|Tickets for the final on 5 May 2026 go on sale.|2026-05-05
en|Since 5 May 2025 they have not lost.|2025-05-05
en|Posted on 5 May 2026|2026-05-05
en|Updated 5 May 2026, 10:00|2026-05-05
en|Kern's contract runs until 30 June 2027.|2027-06-30
en|The window opens on 1 January 2027.|2027-01-01
en|Their next match is on 5 May 2026.|2026-05-05
en|The match was postponed from 5 May 2026.|2026-05-05
en|The draw takes place on 5 May 2026.|2026-05-05
it|La gara sarà recuperata il 5 maggio 2026.|2026-05-05
it|L'ultima vittoria risale al 5 maggio 2025.|2025-05-05
it|Kern, nato il 5 maggio 2001, ha segnato.|2001-05-05
it|Il ritorno si gioca il 5 maggio 2026.|2026-05-05
it|Il contratto di Kern scade il 30 giugno 2027.|2027-06-30
it|Pubblicato il 5 maggio 2026|2026-05-05
it|Prossimo turno: 5 maggio 2026.|2026-05-05
it|Il Ravello non perde dal 5 maggio 2025.|2025-05-05
es|El partido se repetirá el 5 de mayo de 2026.|2026-05-05
es|La última victoria fue el 5 de mayo de 2025.|2025-05-05
es|Kern, nacido el 5 de mayo de 2001, marcó.|2001-05-05
es|La vuelta es el 5 de mayo de 2026.|2026-05-05
es|Kern tiene contrato hasta el 30 de junio de 2027.|2027-06-30
es|Publicado el 5 de mayo de 2026|2026-05-05
es|Desde el 5 de mayo de 2025 no pierde.|2025-05-05
es|El sorteo será el 5 de mayo de 2026.|2026-05-05
de|Das Nachholspiel steigt am 5. Mai 2026.|2026-05-05
de|Der letzte Sieg datiert vom 5. Mai 2025.|2025-05-05
de|Kern, geboren am 5. Mai 2001, traf.|2001-05-05
de|Das Rückspiel findet am 5. Mai 2026 statt.|2026-05-05
de|Kerns Vertrag läuft bis 30. Juni 2027.|2027-06-30
de|Veröffentlicht am 5. Mai 2026|2026-05-05
de|Seit dem 5. Mai 2025 ist Lindau ungeschlagen.|2025-05-05
de|Die Auslosung ist am 5. Mai 2026.|2026-05-05
fr|Le match sera rejoué le 5 mai 2026.|2026-05-05
fr|La dernière victoire date du 5 mai 2025.|2025-05-05
fr|Kern, né le 5 mai 2001, a marqué.|2001-05-05
fr|Le retour aura lieu le 5 mai 2026.|2026-05-05
fr|Le contrat de Kern court jusqu'au 30 juin 2027.|2027-06-30
fr|Publié le 5 mai 2026|2026-05-05
fr|Depuis le 5 mai 2025, Lorval est invaincu.|2025-05-05
fr|Le tirage au sort aura lieu le 5 mai 2026.|2026-05-05
pt|O jogo será repetido a 5 de maio de 2026.|2026-05-05
pt|A última vitória foi a 5 de maio de 2025.|2025-05-05
pt|Kern, nascido a 5 de maio de 2001, marcou.|2001-05-05
pt|A segunda mão é a 5 de maio de 2026.|2026-05-05
pt|Kern tem contrato até 30 de junho de 2027.|2027-06-30
pt|Publicado em 5 de maio de 2026|2026-05-05
pt|Desde 5 de maio de 2025 que não perde.|2025-05-05
pt|O sorteio será a 5 de maio de 2026.|2026-05-05
"""
_OF_THE_MATCH = """
en|Barnwell Town won at home on 5 May 2026.|2026-05-05
en|The match was played on Saturday, 5 May 2026.|2026-05-05
en|On 5 May 2026 Barnwell Town beat Harrowgate United.|2026-05-05
en|Barnwell Town took their first win of the season on 5 May 2026 and will travel to Leeds.|2026-05-05
en|A 3-2 draw it was not: on 5 May 2026 Barnwell Town won.|2026-05-05
en|Barnwell Town booked their ticket to the final on 5 May 2026.|2026-05-05
en|Date: 5 May 2026|2026-05-05
en|Barnwell Town, Tuesday 5 May 2026|2026-05-05
en|Played on 5 May 2026 at Oak Park before 500 fans.|2026-05-05
en|The 5 May 2026 match ended 3-2.|2026-05-05
it|Il 5 maggio 2026 il Ravello ha battuto il Montorio.|2026-05-05
it|Sabato 5 maggio 2026, sera di festa a Ravello.|2026-05-05
it|La gara del 5 maggio 2026 è finita 3-2.|2026-05-05
it|Ravello, 5 maggio 2026.|2026-05-05
it|Giocata il 5 maggio 2026 alle ore 15.|2026-05-05
es|El 5 de mayo de 2026 el Vallero venció al Osera.|2026-05-05
es|El partido disputado el 5 de mayo de 2026 acabó 3-2.|2026-05-05
es|Vallero, 5 de mayo de 2026.|2026-05-05
de|Am 5. Mai 2026 gewann der SV Lindau gegen den TSV Kirchberg.|2026-05-05
de|Am Samstag, 5. Mai 2026, gewann der SV Lindau das Spiel.|2026-05-05
de|Der SV Lindau löste am 5. Mai 2026 das Ticket für das Finale.|2026-05-05
de|Lindau, 5. Mai 2026.|2026-05-05
de|Die Partie vom 5. Mai 2026 endete 3:2.|2026-05-05
fr|Le 5 mai 2026, Lorval a battu Brigneux.|2026-05-05
fr|De retour à domicile le 5 mai 2026, Lorval n'a pas tremblé.|2026-05-05
fr|Le match du 5 mai 2026 s'est terminé 3-2.|2026-05-05
fr|Lorval a validé son billet le 5 mai 2026.|2026-05-05
pt|A 5 de maio de 2026, o Araruna venceu o Itabirense.|2026-05-05
pt|O jogo de 5 de maio de 2026 terminou 3-2.|2026-05-05
pt|O Araruna venceu no dia 5 de maio de 2026 e será promovido.|2026-05-05
en|Barnwell Town savoured the match from 5 May 2026's cup night.|2026-05-05
"""
"""Each: language, what is told, the day."""


def _day(language: str, told: str, day: str) -> str | None:
    home, away = TEAMS[language]
    claims = {"date": Claim(value=day, quote=told)}
    found = published(language, f"{home} - {away} 3-2\n\n{told}\n", (home, away), claims).date
    return found.value if found else None


@pytest.mark.parametrize(("language", "told", "day"), rows(_OF_ELSE))
def test_the_day_of_something_else_is_held(language: str, told: str, day: str) -> None:
    assert _day(language, told, day) is None


@pytest.mark.parametrize(("language", "told", "day"), rows(_OF_THE_MATCH))
def test_the_day_of_the_match_passes(language: str, told: str, day: str) -> None:
    assert _day(language, told, day) == day
