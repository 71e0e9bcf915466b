"""Who was or may be coach or referee, what another match had, and how many travelled are no facts of this match."""

from __future__ import annotations

from typing import Any

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim

_NOT_OF_THIS_MATCH = """
en|Barnwell Town's next match will be refereed by Ivo Kern.|referee|Ivo Kern
it|La prossima partita sarà diretta da Ivo Kern.|referee|Ivo Kern
es|El próximo partido lo dirigirá el árbitro Ivo Kern.|referee|Ivo Kern
de|Das nächste Spiel leitet Schiedsrichter Ivo Kern.|referee|Ivo Kern
fr|Le prochain match sera arbitré par Ivo Kern.|referee|Ivo Kern
pt|O próximo jogo será arbitrado por Ivo Kern.|referee|Ivo Kern
it|L'ex arbitro Ivo Kern ha detto che era rigore.|referee|Ivo Kern
de|Der frühere Schiedsrichter Ivo Kern sprach von einem Elfmeter.|referee|Ivo Kern
fr|L'ancien arbitre Ivo Kern parle d'un penalty.|referee|Ivo Kern
pt|O ex-árbitro Ivo Kern falou em pênalti.|referee|Ivo Kern
en|Barnwell Town will appoint Ivo Kern as manager next week.|home_coach|Ivo Kern
en|Barnwell Town have been linked with manager Ivo Kern.|home_coach|Ivo Kern
en|Barnwell Town are in talks with coach Ivo Kern.|home_coach|Ivo Kern
en|Barnwell Town's defensive counterpart Ivo Kern cleared.|home_coach|Ivo Kern
en|Extra time would have suited Barnwell Town.|extra_time|True
en|There was no extra time, so it went to penalties.|extra_time|True
de|Es gab keine Verlängerung.|extra_time|True
es|No hubo prórroga.|extra_time|True
pt|Não houve prorrogação.|extra_time|True
it|La gara sembrava destinata ai supplementari.|extra_time|True
es|El partido parecía ir a la prórroga.|extra_time|True
de|Alles deutete auf eine Verlängerung hin.|extra_time|True
fr|On se dirigeait vers la prolongation.|extra_time|True
pt|O jogo parecia caminhar para o prolongamento.|extra_time|True
en|Extra-time was avoided by Kern's late goal.|extra_time|True
it|Kern evita i supplementari.|extra_time|True
de|Kern ersparte Lindau die Verlängerung.|extra_time|True
fr|Kern évite la prolongation.|extra_time|True
es|Kern evitó la prórroga.|extra_time|True
pt|Kern evitou o prolongamento.|extra_time|True
it|5.000 persone hanno seguito la diretta.|attendance|5000
es|5.000 personas siguieron la transmisión.|attendance|5000
de|5.000 Menschen verfolgten den Livestream.|attendance|5000
fr|5 000 personnes ont suivi le direct.|attendance|5000
pt|5.000 pessoas seguiram a transmissão.|attendance|5000
en|The match was postponed by five minutes.|status|postponed
en|Barnwell Town postponed their trip.|status|postponed
en|Last week's match at Leeds was postponed.|status|postponed
it|La gara della settimana scorsa era stata rinviata.|status|postponed
it|Il rinvio di Kern finisce in tribuna.|status|postponed
es|El partido de la semana pasada fue aplazado.|status|postponed
de|Das Spiel der Vorwoche war abgesagt worden.|status|postponed
de|Kern verlegte das Spiel auf die Flügel.|status|postponed
fr|Le match de la semaine dernière avait été reporté.|status|postponed
fr|Selon les reporters, Lorval a gagné.|status|postponed
pt|O jogo da semana passada foi adiado.|status|postponed
en|Kick-off for the next match is at 3pm.|kickoff|15:00
it|Il ritorno si gioca alle 15.|kickoff|15:00
es|La vuelta comenzará a las 15:00.|kickoff|15:00
de|Anstoß im Rückspiel ist um 15 Uhr.|kickoff|15:00
fr|Coup d'envoi du match retour à 15h.|kickoff|15:00
pt|O jogo da segunda mão começa às 15h.|kickoff|15:00
en|The Women's Super League went on as Barnwell Town won.|competition|Super League
en|Ivo Kern, once manager of Barnwell Town, was there.|home_coach|Ivo Kern
it|Il Ravello segue il tecnico Ivo Kern per la panchina.|home_coach|Ivo Kern
es|El Vallero negocia con el entrenador Ivo Kern.|home_coach|Ivo Kern
de|Der frühere Lindau-Trainer Ivo Kern saß auf der Tribüne.|home_coach|Ivo Kern
fr|Ivo Kern, ancien entraîneur de Lorval, était là.|home_coach|Ivo Kern
pt|O Araruna negocia com o técnico Ivo Kern.|home_coach|Ivo Kern
en|Some 3,000 Harrowgate fans travelled.|attendance|3000
en|Harrowgate United brought more than 3,000 fans with them.|attendance|3000
it|Ci sono 2000 tifosi ospiti.|attendance|2000
es|Unos 2000 aficionados viajaron desde Osera.|attendance|2000
fr|Environ 2000 supporters ont fait le déplacement.|attendance|2000
pt|Cerca de 2000 torcedores do Itabirense viajaram.|attendance|2000
en|Barnwell Town led Leeds 1-0 at half-time last week.|half_time|1-0
en|Barnwell Town could have been 2-0 up at half-time.|half_time|2-0
en|Barnwell Town won 4-3 on penalties in the last round.|shootout|4-3
en|Barnwell Town's last match went to extra time.|extra_time|True
en|Neither side wanted extra time.|extra_time|True
en|Barnwell Town trained at Hollow Park before the match.|venue|Hollow Park
en|The club plan to leave Hollow Park for a new stadium.|venue|Hollow Park
en|Kern, signed from Hollow Park, scored for Barnwell Town.|venue|Hollow Park
en|Barnwell Town return to Hollow Park on Saturday.|venue|Hollow Park
en|A statue of Kern stands outside Hollow Park.|venue|Hollow Park
en|They meet again at Hollow Park in a fortnight.|venue|Hollow Park
en|Barnwell Town's first win away from Hollow Park this season.|venue|Hollow Park
it|Il Ravello torna allo stadio San Michele domenica.|venue|San Michele
it|Il Ravello si allena allo stadio San Michele.|venue|San Michele
es|El Vallero entrena en el estadio San Mateo.|venue|San Mateo
de|Am Sonntag spielt der SV Lindau im Waldstadion.|venue|Waldstadion
de|Der SV Lindau trainiert im Waldstadion.|venue|Waldstadion
fr|Lorval se rendra dimanche au stade Bollardier.|venue|stade Bollardier
fr|Lorval s'entraîne au stade Bollardier.|venue|stade Bollardier
pt|No domingo o Araruna joga no estádio do Bosque.|venue|estádio do Bosque
pt|O Araruna treina no estádio do Bosque.|venue|estádio do Bosque
en|The club expects 12,000 fans on Saturday.|attendance|12000
en|The record crowd of 12,000 dates from 1951.|attendance|12000
it|Il record di 12.000 spettatori è del 1951.|attendance|12000
es|El récord es de 12.000 espectadores.|attendance|12000
de|Der Zuschauerrekord liegt bei 12.000 Zuschauern.|attendance|12000
de|Am Samstag werden 12.000 Zuschauer erwartet.|attendance|12000
de|Im Schnitt kommen 12.000 Zuschauer.|attendance|12000
en|On average 12,000 fans come.|attendance|12000
it|In media vengono 12.000 spettatori.|attendance|12000
es|La media es de 12.000 espectadores.|attendance|12000
fr|La moyenne est de 12 000 spectateurs.|attendance|12000
pt|A média é de 12 mil torcedores.|attendance|12000
pt|O recorde é de 12 mil torcedores.|attendance|12000
en|It was Barnwell Town's first win since they beat Leeds at Elland Road.|venue|Elland Road
"""
_OF_THIS_MATCH = """
en|The match went to extra time.|extra_time|True
it|Servono i supplementari.|extra_time|True
it|Kern non evita i supplementari.|extra_time|True
it|Si va ai supplementari.|extra_time|True
es|Se fueron a la prórroga.|extra_time|True
de|Es ging in die Verlängerung.|extra_time|True
fr|Les deux équipes sont allées en prolongation.|extra_time|True
pt|O jogo foi para o prolongamento.|extra_time|True
it|Davanti a 5.000 spettatori vince il Ravello.|attendance|5000
en|5,000 fans watched.|attendance|5000
it|La gara è stata rinviata per neve.|status|postponed
en|The match has been postponed because of a frozen pitch.|status|postponed
es|El partido fue aplazado por la lluvia.|status|postponed
de|Das Spiel wurde wegen Schneefalls abgesagt.|status|postponed
fr|La rencontre a été reportée.|status|postponed
pt|O jogo foi adiado devido à chuva.|status|postponed
en|Kick-off was at 3pm.|kickoff|15:00
it|Fischio d'inizio alle 15.|kickoff|15:00
es|El partido comenzó a las 15:00.|kickoff|15:00
de|Anpfiff war um 15 Uhr.|kickoff|15:00
fr|Coup d'envoi à 15h.|kickoff|15:00
pt|O jogo começou às 15h.|kickoff|15:00
en|His counterpart Ivo Kern, the Barnwell Town manager, was not happy.|home_coach|Ivo Kern
en|Barnwell Town won in the Super League.|competition|Super League
de|Lindau-Trainer Ivo Kern war zufrieden.|home_coach|Ivo Kern
en|Barnwell Town manager Ivo Kern, once captain of Leeds, was happy.|home_coach|Ivo Kern
en|Some 3,000 fans watched, many of whom had travelled.|attendance|3000
en|Barnwell Town led 1-0 at half-time and could have been further ahead.|half_time|1-0
en|Barnwell Town won 4-3 on penalties.|shootout|4-3
en|The match went to extra time.|extra_time|True
en|Barnwell Town won at Hollow Park on Saturday.|venue|Hollow Park
en|Barnwell Town returned to Hollow Park with a 3-2 win.|venue|Hollow Park
en|A record crowd of 12,000 watched.|attendance|12000
en|Some 12,000 fans watched, well above the average of 9,000.|attendance|12000
de|Vor 12.000 Zuschauern gewann der SV Lindau im Waldstadion.|attendance|12000
de|Am Sonntag gewann der SV Lindau im Waldstadion.|venue|Waldstadion
it|Il Ravello torna a vincere allo stadio San Michele.|venue|San Michele
it|Davanti a 12.000 spettatori, record stagionale, vince il Ravello.|attendance|12000
es|Ante 12.000 espectadores, récord de la temporada, ganó el Vallero.|attendance|12000
fr|Devant 12 000 spectateurs, Lorval a gagné.|attendance|12000
pt|No domingo o Araruna venceu no estádio do Bosque.|venue|estádio do Bosque
"""


@pytest.mark.parametrize(("language", "told", "field", "value"), rows(_NOT_OF_THIS_MATCH))
def test_fact_of_another_time_is_held(language: str, told: str, field: str, value: str) -> None:
    assert _fact(language, told, field, value) is None


@pytest.mark.parametrize(("language", "told", "field", "value"), rows(_OF_THIS_MATCH))
def test_fact_of_this_match_stands(language: str, told: str, field: str, value: str) -> None:
    assert _fact(language, told, field, value) is not None


def _fact(language: str, told: str, field: str, value: str) -> object:
    score = f"{'1-1' if field in ('shootout', 'extra_time') else '3-2'}"
    text = f"{' - '.join(TEAMS[language])} {score}\n\n{told}\n"
    claims = {field: Claim(value=_typed(field, value), quote=told)}
    return getattr(published(language, text, TEAMS[language], claims), field)


def _typed(field: str, value: str) -> Any:
    """The value as a model gives it."""
    if field in {"half_time", "shootout"}:
        home, away = value.split("-")
        return {"home": int(home), "away": int(away)}
    return {"attendance": int, "extra_time": bool}.get(field, str)(value)
