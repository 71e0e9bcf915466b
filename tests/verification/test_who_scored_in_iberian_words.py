"""Who scored by what Spanish and Portuguese reporters write: the goal was his, he turned the penalty in, his header."""

from __future__ import annotations

import pytest
from iberian_match import OPENING, PLAYED, SCORERS, TEAMS
from one_match import published
from six_languages import rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_TOLD = """
es|El gol de la victoria local fue de Quiroga.
es|Quiroga fue el autor del gol del Tordesa.
es|El Tordesa llegó al empate con Quiroga.
es|Penalti a favor del Tordesa que transformó Quiroga en el minuto 60.
es|El árbitro señaló penalti a favor del Tordesa y Quiroga lo transformó en el minuto 60.
pt|O Itabira fez o segundo com Barreto.
pt|O golo do Itabira foi de Barreto aos 20 minutos.
pt|O empate do Itabira surgiu por Barreto aos 20 minutos.
pt|O Itabira aproveitou um erro e Barreto fez o 0-1.
es|El gol de la victoria fue de Quiroga en el minuto 90.
es|El gol del Tordesa fue de Quiroga en el minuto 20.
es|Quiroga fue el autor del único gol del partido.
es|El encargado de abrir el marcador fue Quiroga.
es|El autor del gol fue Quiroga.
es|El Tordesa empató por Quiroga en el minuto 20.
es|El Tordesa se adelantó con Quiroga en el minuto 20.
es|El Tordesa abrió el marcador con Quiroga.
es|Penalti a favor del Tordesa que Quiroga transformó en el minuto 60.
es|El árbitro señaló penalti y Quiroga lo transformó en el minuto 60.
es|Quiroga lo transformó desde los once metros.
es|El penalti lo transformó Quiroga.
es|Lozano asistió a Quiroga para que hiciera el segundo.
es|Centro de Lozano y cabezazo de Quiroga para el 1-0.
es|Saque de esquina de Lozano y cabezazo de Quiroga al fondo de la red.
es|Quiroga devolvió las tablas al marcador.
es|Quiroga se plantó solo ante el portero y lo batió.
es|Quiroga encaró al portero y lo superó con una vaselina.
es|Marcaría Quiroga en el minuto 60.
pt|O autor do golo foi Barreto.
pt|Barreto foi o autor do golo.
pt|O árbitro assinalou penálti e Barreto converteu.
pt|O árbitro marcou pênalti e Barreto cobrou com categoria.
pt|Um cabeceamento de Barreto deu a vitória ao Araruna.
pt|Lozano avançou e tocou para Barreto tocar para o gol vazio e desempatar.
pt|Canto de Lozano e cabeçada de Barreto para o 1-0.
pt|Houve ainda tempo para Barreto, aos 78', assinar mais um golo.
pt|Já nos descontos, tempo para Barreto fixar o resultado final.
es|Todavía hubo tiempo para que Quiroga hiciera el 4-0.
es|Hubo tiempo para que Quiroga, en el minuto 88, firmara el cuarto.
pt|Foi do recém-entrado Paulo Barreto o primeiro golo do jogo.
pt|É de Barreto o gol da vitória.
pt|Foi de Barreto a autoria do golo.
pt|Pertenceu a Paulo Barreto o primeiro golo da partida.
pt|O primeiro golo pertenceu a Paulo Barreto.
pt|Coube a Paulo Barreto abrir o marcador.
es|Fue de Quiroga el primer gol del partido.
es|De Quiroga fue el primer gol del partido.
es|Correspondió a Quiroga el primer gol.
es|El rebote fue aprovechado por Quiroga para empatar.
es|Un error fue aprovechado por el delantero Quiroga para batir al portero.
pt|A bola perdida foi aproveitada por Barreto para fazer o 1-0.
es|Llegó el 3 a 2 para el Tordesa gracias a otro bombazo de Quiroga.
es|El empate llegó tras un cabezazo de Quiroga.
es|El segundo llegó con un remate de Quiroga.
pt|O 3-2 chegou graças a um remate de Barreto.
pt|Barreto rematou sem hipótese de defesa para o guarda-redes.
pt|Barreto rematou sem apelo nem agravo.
pt|Lozano assistiu Barreto para o primeiro.
pt|Lozano serviu Barreto para o empate.
es|Lozano asistió a Quiroga para el 1-0.
es|Lozano habilitó a Quiroga para el segundo gol.
es|Quiroga dejó el marcador en 3-1.
es|La igualada corrió a cargo de Quiroga.
es|Surgió la figura de Quiroga para empatar.
pt|Barreto mandou a bola para o barbante.
pt|O placar marcava 1 a 1 quando Barreto fez o segundo gol.
pt|Barreto bateu cruzado para o gol e abriu o placar.
es|Quiroga, de penal, Lozano y Nunes, de cabeza, marcaron los goles.
es|Quiroga de tiro libre (16'), Lozano (30') y Nunes (42') anotaron.
es|Quiroga de penalti y Nunes de falta directa marcaron.
pt|Barreto de grande penalidade (16'), Lozano (30') e Nunes (42') marcaram.
pt|Marcaram Lozano, de penálti, Barreto, de cabeça, e Nunes.
es|El reloj marcaba el minuto 28 cuando Quiroga marcó el segundo.
es|Quiroga cabeceó a gol y puso el 1-0.
"""
"""Each: language, and how a goal of the player is told."""
_NOT_HIS = """
es|El pase de gol fue de Quiroga.
es|El empate fue culpa de Quiroga.
es|La asistencia del gol fue de Quiroga.
es|El empate es de Quiroga todavía una ilusión.
pt|O passe para o gol foi de Barreto.
pt|A assistência para o gol foi de Barreto.
pt|O empate foi culpa de Barreto.
es|El gol anulado fue de Quiroga.
es|El gol no fue de Quiroga.
es|La ocasión de gol más clara fue de Quiroga.
es|El remate más peligroso fue de Quiroga.
es|Quiroga fue el autor de la asistencia del gol.
es|Quiroga fue el autor del pase de gol.
es|Quiroga no fue el autor del gol.
es|Quiroga fue el autor del penalti.
es|El autor del pase del gol fue Quiroga.
es|El autor del penalti fue Quiroga.
es|El autor de la jugada del gol fue Quiroga.
es|El Tordesa se adelantó con Quiroga en el banquillo.
es|El Tordesa se adelantó con Quiroga expulsado.
es|El Tordesa abrió el marcador con Quiroga, su portero, como espectador.
es|El Tordesa llegó al empate con Quiroga lesionado en la banda.
es|El Tordesa se adelantó por un error de Quiroga.
es|El Tordesa empató con Quiroga en el minuto 20.
es|Quiroga no lo transformó.
es|El penalti no lo transformó Quiroga.
es|El portero evitó que Quiroga lo transformara.
es|Quiroga lo transformó en el líder del equipo.
es|La lesión de Quiroga lo transformó todo.
es|El fichaje que transformó a Quiroga en estrella llegó tarde.
es|El técnico que transformó Quiroga en una figura se fue.
es|El portero se plantó ante Quiroga y lo superó.
es|Lozano centró y el cabezazo de Quiroga para el 1-0 se fue alto.
es|Centro de Lozano y cabezazo de Quiroga fuera.
es|Centro de Lozano y cabezazo de Quiroga que se fue alto.
es|Centro de Lozano y remate de Quiroga al palo.
es|Lozano asistió a Quiroga para que marcara, pero el portero lo evitó.
es|Lozano habilitó a Quiroga para que hiciera el segundo, pero tiró fuera.
es|Estuvo cerca de marcar después de que Quiroga fallara en el minuto 20.
es|El gol se anuló después de que Quiroga marcara en fuera de juego.
es|Quiroga quiso devolver la igualdad al marcador.
es|Quiroga casi devolvió las tablas al marcador.
es|Min. 20: Quiroga, tarjeta amarilla.
es|Min. 20: Quiroga entra por Lozano; 1-0 en el marcador.
es|El gol de la jornada pasada fue de Quiroga.
es|El gol 100 de la liga pasada fue de Quiroga.
pt|O gol anulado foi de Barreto.
pt|O gol não foi de Barreto.
pt|A melhor chance de gol foi de Barreto.
pt|Barreto foi o autor da assistência para o golo.
pt|Barreto foi o autor do passe para o golo.
pt|Barreto não foi o autor do golo.
pt|O autor do passe para o golo foi Barreto.
pt|O Itabira fez o segundo com Barreto lesionado.
pt|O Itabira fez o segundo por culpa de Barreto.
pt|Canto de Lozano e cabeçada de Barreto ao lado.
pt|Canto de Lozano e cabeçada de Barreto no poste.
pt|O árbitro assinalou penálti e Barreto falhou.
pt|O árbitro assinalou penálti e Barreto atirou ao poste.
pt|O árbitro assinalou penálti de Barreto.
pt|O árbitro marcou pênalti e Barreto foi expulso.
pt|Barreto cometeu um erro e o Itabira marcou.
pt|A defesa cometeu um erro e Barreto quase marcou.
pt|Lozano tocou para Barreto tocar para o gol vazio, mas a bola saiu.
pt|O gol da rodada passada foi de Barreto.
es|Falló Quiroga de penal, Lozano y Nunes marcaron.
es|Falló Quiroga de penal (16'), Lozano (30') y Nunes (42') marcaron.
es|Centró Quiroga de falta y Nunes marcó.
pt|Centro de Barreto, de falta, e Nunes marcou.
pt|Foi de Barreto o passe para o golo.
pt|Foi de Barreto o golo anulado aos 20 minutos.
pt|Foi de Barreto o golo da jornada passada.
pt|Não foi de Barreto o golo.
pt|Coube a Paulo Barreto cobrar o penálti que o guarda-redes defendeu.
pt|Houve tempo para Barreto falhar o quarto golo.
pt|Houve tempo para Barreto fazer o quarto, mas atirou ao poste.
pt|O erro foi aproveitado por Barreto para marcar, mas a bola foi à trave.
pt|Lozano serviu Barreto para o golo, mas este falhou.
pt|Lozano assistiu Barreto para o primeiro remate.
pt|Barreto rematou sem hipótese de golo.
es|Fue de Quiroga el pase del gol.
es|Fue de Quiroga el gol anulado.
es|Le tocó a Quiroga hacer la falta del gol.
es|No hubo tiempo para que Quiroga marcara el cuarto.
es|Sin tiempo para que Quiroga marcara el cuarto.
es|El rechace fue aprovechado por Quiroga para poner un centro.
es|Un error fue aprovechado por Quiroga para marcar, pero el árbitro anuló el gol.
es|Lozano asistió a Quiroga para el 1-0, pero el portero lo evitó.
es|El empate llegó tras un cabezazo de Quiroga que rechazó el portero.
es|El empate llegó tras un disparo de Quiroga y Lozano marcó a placer.
es|La oportunidad del 2-1 llegó en un remate de Quiroga.
es|El aviso del segundo llegó con un disparo de Quiroga.
es|La falta del gol corrió a cargo de Quiroga.
es|Quiroga envió el balón a la red lateral.
es|Quiroga definió cruzado y el arquero sacó el balón.
es|Quiroga remató al ángulo y el arquero voló para sacarla.
es|Quiroga cabeceó al segundo palo y la zaga sacó bajo palos.
pt|Barreto acertou na rede pelo lado de fora.
pt|O golo nasceu nos pés de Barreto.
pt|Barreto bateu cruzado para o gol e a bola passou perto.
pt|Barreto bateu colocado no canto e o goleiro foi buscar.
pt|Barreto chutou no ângulo, mas o goleiro voou para fazer a defesa.
pt|Quando o relógio marcava 28 minutos, Barreto rematou.
pt|Barreto recebeu pela direita, bateu cruzado para o gol e a bola passou raspando o poste.
pt|Barreto chutou para o gol e o goleiro espalmou.
pt|Barreto cabeceou para o gol e a bola saiu rente à trave.
es|El marcador marcaba el 1-1, Quiroga recibió en el área.
es|Quiroga remató a gol y el portero desvió.
es|Quiroga cabeceó a gol y el balón se fue al poste.
es|Quiroga mandó el balón a gol y el arquero atajó.
"""
"""Each: language, and words of a goal beside the player who did not score it, or not in this match."""


def _scorers(language: str, told: str) -> list[str]:
    """Who is published as a scorer of a goal told so."""
    text = f"{OPENING[language]}\n\n{PLAYED[language]}\n\n{told}\n"
    goal = ProposedEvent(quote=told, fields={"scorer": Claim(value=SCORERS[language], quote=told)})
    goals = published(language, text, TEAMS[language], goals=(goal,)).goals
    return [one.scorer.value for one in goals if one.scorer]


@pytest.mark.parametrize(("language", "told"), rows(_TOLD))
def test_the_words_tell_who_scored(language: str, told: str):
    assert len(_scorers(language, told)) == 1


@pytest.mark.parametrize(("language", "told"), rows(_NOT_HIS))
def test_whoever_only_stands_beside_a_goal_is_no_scorer(language: str, told: str):
    assert _scorers(language, told) == []
