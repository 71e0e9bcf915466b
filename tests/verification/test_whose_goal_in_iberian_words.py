"""Whose goal it was by what Spanish and Portuguese reporters write: who won with it, was put ahead, or let it in."""

from __future__ import annotations

import pytest
from iberian_match import OPENING, PLAYED, SCORERS, TEAMS
from one_match import published
from six_languages import rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_TOLD = """
es|Tordesa|Marcó Quiroga, el nueve del Tordesa, tras un saque de esquina.
es|Valmora|Quiroga, del Valmora, abrió el marcador en el minuto 20.
es|Tordesa|El atacante visitante, Quiroga, abrió el marcador en el minuto 20.
pt|Araruna|Barreto, do Araruna, abriu o placar aos 20 minutos.
es|Tordesa|Los visitantes golpearon primero por medio de Quiroga en el minuto 20.
es|Valmora|Los de casa se adelantaron en el minuto 20 con un gol de Quiroga.
es|Tordesa|Los foráneos se pusieron por delante con un tanto de Quiroga.
es|Tordesa|Los de fuera se pusieron por delante con un tanto de Quiroga.
es|Valmora|Quiroga puso en ventaja al equipo de casa.
es|Valmora|Quiroga adelantó a los de casa en el minuto 20.
es|Tordesa|Quiroga hizo el primero para el cuadro visitante.
es|Valmora|El gol de la victoria local fue de Quiroga.
es|Tordesa|La reacción visitante llegó con un gol de Quiroga en el minuto 60.
es|Tordesa|Quiroga silenció al público local con el 0-1 en el minuto 20.
pt|Itabira|A reação visitante veio com um gol de Barreto aos 60 minutos.
es|Valmora|El Valmora golpeó primero por medio de Quiroga en el minuto 20.
es|Tordesa|El Tordesa respondió con un gol de Quiroga en el minuto 60.
es|Tordesa|El Tordesa reaccionó y Quiroga empató en el minuto 60.
es|Tordesa|El Tordesa se llevó la victoria con un gol de Quiroga en el minuto 90.
es|Tordesa|El Tordesa se impuso al Valmora gracias a un gol de Quiroga en el minuto 90.
es|Tordesa|El Tordesa venció por 0-1 al Valmora con un gol de Quiroga.
es|Tordesa|El Tordesa derrotó al Valmora con un gol de Quiroga en el minuto 90.
es|Tordesa|El Tordesa ganó al Valmora con gol de Quiroga.
es|Tordesa|Con un gol de Quiroga, el Tordesa venció al Valmora.
es|Tordesa|Con goles de Quiroga y Lozano, el Tordesa venció al Valmora.
es|Tordesa|Con goles de Lozano y Quiroga, el Tordesa se impuso al Valmora.
es|Tordesa|Gracias a un doblete de Quiroga, el Tordesa derrotó al Valmora.
es|Tordesa|Un tanto de Quiroga en el minuto 90 salvó un punto para el Tordesa.
es|Tordesa|Un gol de Quiroga rescató un punto para el Tordesa en el minuto 90.
es|Tordesa|Triunfo del Tordesa con gol de Quiroga en el minuto 20.
es|Tordesa|Victoria del Tordesa con goles de Quiroga y Lozano.
es|Valmora|El Valmora ganaba 1-0 al descanso gracias al gol de Quiroga.
es|Tordesa|¡Gooool del Tordesa! Quiroga define ante el portero en el minuto 20.
es|Tordesa|Quiroga fue el autor del gol del Tordesa.
es|Tordesa|Por el Tordesa marcó Quiroga en el minuto 20.
es|Tordesa|Por los visitantes descontó Quiroga en el minuto 20.
es|Tordesa|El Tordesa llegó al empate con Quiroga.
es|Tordesa|Una contra del Tordesa la culminó Quiroga con un gol en el minuto 60.
es|Tordesa|Un contragolpe del Tordesa acabó en gol de Quiroga en el minuto 60.
es|Tordesa|Penalti a favor del Tordesa que transformó Quiroga en el minuto 60.
es|Tordesa|El árbitro señaló penalti a favor del Tordesa y Quiroga lo transformó en el minuto 60.
pt|Itabira|O Itabira respondeu com um gol de Barreto aos 60 minutos.
pt|Itabira|O Itabira não desistiu e Barreto empatou aos 60 minutos.
pt|Itabira|O Itabira fez o segundo com Barreto.
pt|Itabira|O Itabira venceu o Araruna com um gol de Barreto.
pt|Itabira|O Itabira bateu o Araruna com um golo de Barreto.
pt|Itabira|O Itabira derrotou o Araruna graças a um golo de Barreto aos 90 minutos.
pt|Itabira|Com um gol de Barreto, o Itabira venceu o Araruna.
pt|Itabira|Com gols de Barreto e Lozano, o Itabira venceu o Araruna.
pt|Itabira|Com gols de Barreto e Lozano, o Itabira bateu o Araruna.
pt|Itabira|Com gols dos argentinos Lozano e Barreto, o Itabira bateu o Araruna.
pt|Itabira|Com dois gols de Barreto, o Itabira derrotou o Araruna.
pt|Itabira|Um golo de Barreto garantiu um ponto ao Itabira aos 90 minutos.
pt|Itabira|Vitória do Itabira com gol de Barreto aos 20 minutos.
pt|Itabira|Vitória do Itabira com golos de Barreto e Lozano.
pt|Araruna|O Araruna ganhava por 1-0 ao intervalo com um golo de Barreto.
pt|Araruna|O Araruna vencia por 1-0 após um golo de Barreto.
pt|Itabira|O golo do Itabira foi de Barreto aos 20 minutos.
pt|Itabira|Barreto deixou tudo igual para o Itabira aos 20 minutos.
pt|Itabira|O empate do Itabira surgiu por Barreto aos 20 minutos.
pt|Itabira|Um contra-ataque do Itabira terminou em golo de Barreto aos 60 minutos.
pt|Itabira|Pênalti para o Itabira, que Barreto converteu aos 60 minutos.
pt|Itabira|O árbitro marcou pênalti para o Itabira e Barreto converteu aos 60 minutos.
es|Valmora|El gol valmorense lo marcó Quiroga en el minuto 20.
es|Valmora|Quiroga marcó el segundo gol valmorense en el minuto 20.
es|Valmora|El delantero valmorense Quiroga marcó en el minuto 20.
es|Tordesa|Quiroga batió al portero valmorense en el minuto 20.
es|Tordesa|Quiroga adelantó al conjunto tordesano en el minuto 20.
es|Tordesa|Quiroga adelantó a los tordesanos en el minuto 20.
es|Tordesa|El empate tordesano fue de Quiroga en el minuto 20.
pt|Itabira|O gol itabirano foi marcado por Barreto aos 20 minutos.
pt|Itabira|Barreto fez o segundo gol itabirano aos 20 minutos.
pt|Itabira|O atacante itabirano Barreto marcou aos 20 minutos.
pt|Araruna|Barreto venceu o goleiro itabirano aos 20 minutos.
pt|Araruna|A defesa itabirana falhou e Barreto marcou aos 20 minutos.
es|Valmora|Quiroga batió al portero del Tordesa en el minuto 20.
es|Valmora|Quiroga superó al arquero del Tordesa en el minuto 20 y puso el 1-0.
es|Valmora|Quiroga remató a la red ante la salida del meta del Tordesa.
es|Valmora|Quiroga aprovechó un fallo del Tordesa para marcar en el minuto 20.
es|Valmora|La defensa del Tordesa no acertó a despejar y Quiroga marcó a placer.
es|Tordesa|Quiroga marcó en la portería del Valmora en el minuto 20.
pt|Araruna|Barreto bateu o guarda-redes do Itabira aos 20 minutos.
pt|Araruna|Barreto venceu o goleiro do Itabira e abriu o placar.
es|Tordesa|El técnico del Tordesa, Pablo Murillo, acertó. Los de Murillo se adelantaron con un gol de Quiroga.
es|Tordesa|El técnico del Tordesa, Pablo Murillo, acertó. El equipo de Murillo se adelantó con un gol de Quiroga.
es|Tordesa|El técnico del Tordesa, Pablo Murillo, acertó. Quiroga adelantó a los de Murillo.
es|Tordesa|El técnico del Tordesa, Pablo Murillo, acertó. Quiroga marcó para el equipo de Murillo.
es|Tordesa|El técnico del Tordesa, Pablo Gil, acertó. Los pupilos de Gil abrieron el marcador por medio de Quiroga.
pt|Itabira|O técnico do Itabira, Paulo Murillo, acertou. O time de Murillo abriu o placar com Barreto.
pt|Itabira|O técnico do Itabira, Paulo Murillo, acertou. A equipa de Murillo adiantou-se com um golo de Barreto.
pt|Itabira|O técnico do Itabira, Paulo Murillo, acertou. Barreto colocou o time de Murillo na frente.
pt|Itabira|O técnico do Itabira, Paulo Murillo, acertou. Os comandados de Murillo abriram o placar com Barreto.
es|Valmora|El gol de Quiroga silenció al público visitante.
es|Tordesa|El gol de Quiroga silenció al público local.
es|Valmora|Quiroga aprovechó un error del Tordesa para adelantar al Valmora.
es|Valmora|En la portería del Tordesa marcó Quiroga en el minuto 20.
pt|Araruna|Barreto marcou na baliza do Itabira.
es|Tordesa|El Tordesa empató por Quiroga en el minuto 20.
es|Tordesa|El Tordesa se adelantó con Quiroga en el minuto 20.
es|Tordesa|El Tordesa abrió el marcador con Quiroga.
es|Tordesa|Penalti a favor del Tordesa que Quiroga transformó en el minuto 60.
es|Tordesa|Llegó el 3 a 2 para el Tordesa gracias a otro bombazo de Quiroga.
es|Tordesa|El 2-1 para el Tordesa lo hizo Quiroga.
es|Tordesa|Quiroga marcó el gol de la victoria del Tordesa.
es|Tordesa|El Tordesa aprovechó el error y Quiroga hizo el 0-1.
es|Tordesa|Córner a favor del Tordesa que remató a gol Quiroga.
es|Tordesa|Falta lateral para el Tordesa y Quiroga cabecea a gol.
es|Tordesa|El Tordesa salió de contragolpe con Quiroga, que definió ante el arquero.
es|Tordesa|En el Tordesa, Quiroga marcó el descuento.
es|Tordesa|El Tordesa llegó a la igualdad por intermedio de Quiroga.
es|Tordesa|El Tordesa estiró la ventaja con Quiroga.
es|Tordesa|Quiroga batió al portero del Valmora.
es|Tordesa|Quiroga mandó el balón a la red local.
es|Tordesa|Penalti a favor del Tordesa que convirtió Quiroga.
es|Tordesa|Los goles del Tordesa los marcaron Quiroga y Nunes.
es|Tordesa|Los visitantes salieron con todo a por el partido y marcaron el segundo por medio de Quiroga.
pt|Itabira|Barreto abriu o placar para o Itabira.
pt|Itabira|Barreto adiantou os visitantes.
pt|Itabira|O Itabira aproveitou o erro e Barreto fez o 0-1.
pt|Itabira|Canto para o Itabira e Barreto marcou de cabeça.
pt|Itabira|Os gols do Itabira foram de Barreto e Nunes.
pt|Itabira|Barreto bateu o guarda-redes do Araruna.
pt|Araruna|Barreto teve espaço para fuzilar as redes forasteiras.
pt|Itabira|Barreto rematou para o fundo das redes da casa.
pt|Itabira|O Araruna sofreu o primeiro, da autoria de Barreto.
pt|Itabira|Reduziu o Itabira por Barreto.
pt|Itabira|O Itabira saiu na frente com Barreto.
pt|Araruna|Os locais entraram a todo o gás e marcaram mais dois golos por Barreto.
pt|Araruna|Apareceu Barreto a marcar para os da casa.
"""
"""Each: language, the side that scored, and how it is told."""
_NOT_THEIRS = """
es|Tordesa|Quiroga aprovechó un fallo del Tordesa para marcar en el minuto 20.
es|Tordesa|El Tordesa remontó el gol de Quiroga y venció al Valmora.
es|Tordesa|El Tordesa remontó tras el gol de Quiroga y ganó 1-2.
es|Tordesa|Quiroga marcó y le quitó dos puntos al Tordesa.
es|Tordesa|Quiroga, ex jugador del Tordesa, marcó en el minuto 20.
es|Tordesa|Quiroga, antiguo delantero del Tordesa, marcó en el minuto 20.
es|Tordesa|Quiroga aprovechó un error del Tordesa para adelantar al Valmora.
es|Tordesa|Quiroga se adelantó a la zaga visitante y marcó de cabeza.
es|Tordesa|Quiroga igualó el gol del Tordesa en el minuto 20.
es|Tordesa|Quiroga dio un disgusto al Tordesa con el 2-0.
es|Tordesa|Quiroga dio el golpe al Tordesa con el 2-0.
es|Valmora|Quiroga empató y dejó sin ventaja al Valmora.
pt|Itabira|O Itabira virou após o gol de Barreto e venceu por 2 a 1.
pt|Itabira|Barreto marcou e tirou dois pontos ao Itabira.
pt|Itabira|Barreto, antigo avançado do Itabira, marcou aos 20 minutos.
pt|Itabira|Barreto igualou o golo do Itabira aos 20 minutos.
pt|Itabira|Barreto tirou a vantagem ao Itabira com o 1-1.
es|Tordesa|El Tordesa ganaba 1-0 con gol de Lozano hasta que Quiroga empató en el minuto 60.
es|Tordesa|El Tordesa vencía 0-1 con un gol de Lozano y Quiroga empató en el minuto 60.
es|Tordesa|El Tordesa venció 1-2 con goles de Lozano y Soto; Quiroga marcó el de los locales.
es|Tordesa|El Tordesa se impuso pese al gol de Quiroga en el minuto 20.
es|Tordesa|Con un gol de Quiroga, el Valmora no pudo evitar la derrota ante el Tordesa.
es|Tordesa|Con gol de Quiroga, el Tordesa perdió 1-0.
es|Tordesa|El Tordesa respondió con un disparo de Lozano, pero Quiroga marcó en el minuto 20.
es|Tordesa|El Tordesa reaccionó y Quiroga sentenció a la contra en el minuto 80.
es|Tordesa|El Tordesa se volcó y Quiroga sentenció a la contra en el minuto 80.
es|Tordesa|El Tordesa apretó y Quiroga marcó el segundo al contragolpe.
es|Tordesa|Quiroga marcó un gol que dejó sin opciones al Tordesa.
es|Tordesa|Quiroga marcó el 1-0 para desgracia del Tordesa.
es|Tordesa|Quiroga marcó el 1-0, un golpe durísimo para el Tordesa.
es|Tordesa|Quiroga marcó y acabó con la reacción del Tordesa.
es|Tordesa|Quiroga marcó tras una contra del Tordesa desbaratada por Lozano.
es|Tordesa|Quiroga marcó y amargó la victoria del Tordesa.
es|Tordesa|Quiroga puso el 1-0 frente al Tordesa.
es|Tordesa|Quiroga puso el 1-0 ante el Tordesa.
es|Tordesa|Quiroga puso el 1-0 contra los visitantes.
es|Tordesa|Quiroga, verdugo del Tordesa, marcó en el minuto 20.
es|Tordesa|Quiroga, exjugador del Tordesa, marcó en el minuto 20.
es|Tordesa|Quiroga, pesadilla de la defensa del Tordesa, marcó en el minuto 20.
es|Tordesa|Quiroga, pretendido por el Tordesa, marcó en el minuto 20.
es|Tordesa|Quiroga, formado en la cantera del Tordesa, marcó en el minuto 20.
es|Tordesa|Quiroga, que fue jugador del Tordesa, marcó en el minuto 20.
es|Tordesa|Quiroga, objeto de deseo del Tordesa, marcó en el minuto 20.
es|Tordesa|El ex del Tordesa, Quiroga, marcó en el minuto 20.
es|Tordesa|Quiroga marcó ante su ex equipo, el Tordesa.
es|Tordesa|El delantero regateó al central visitante, Quiroga marcó en el minuto 20.
es|Tordesa|El meta del Tordesa salvó una y Quiroga marcó en el rechace en el minuto 20.
es|Tordesa|El portero visitante despejó mal y Quiroga marcó en el minuto 20.
es|Tordesa|Tras el penalti a favor del Tordesa que falló Lozano, Quiroga marcó en el minuto 60.
es|Tordesa|La remontada del Tordesa la frenó Quiroga con un gol en el minuto 90.
es|Tordesa|La reacción del Tordesa la frustró Quiroga con un gol en el minuto 90.
es|Tordesa|El Tordesa tuvo el empate, pero Quiroga marcó el segundo.
es|Tordesa|El Tordesa dominaba con ventaja y Quiroga empató.
es|Tordesa|El Tordesa cayó con un gol de Quiroga en el minuto 60.
es|Tordesa|El Tordesa perdió con un gol de Quiroga en el minuto 60.
es|Tordesa|El Tordesa acabó goleado con un gol de Quiroga en el minuto 60.
es|Tordesa|Derrota del Tordesa con gol de Quiroga en el minuto 20.
es|Tordesa|La derrota del Tordesa llegó con un gol de Quiroga en el minuto 20.
es|Valmora|Gracias a la defensa del Valmora, que no despejó, Quiroga marcó.
es|Tordesa|La defensa del Valmora no dejó opciones y Quiroga marcó en el minuto 20.
es|Tordesa|La defensa del Valmora no falló y Quiroga marcó en el minuto 20.
es|Tordesa|Quiroga adelantó a su marcador del Tordesa y marcó en el minuto 20.
es|Tordesa|Quiroga se adelantó al central del Tordesa y marcó en el minuto 20.
es|Tordesa|Quiroga se adelantó al defensa visitante y marcó de cabeza.
es|Tordesa|Quiroga empató el tanto inicial del Tordesa.
es|Tordesa|Quiroga marcó en un contragolpe tras un córner del Tordesa.
es|Tordesa|Quiroga marcó en el mejor momento del Tordesa.
es|Tordesa|Quiroga marcó cuando mejor jugaba el Tordesa.
es|Tordesa|Quiroga marcó contra el Tordesa.
es|Tordesa|Quiroga le marcó al Tordesa en el minuto 20.
es|Tordesa|Quiroga le hizo el gol al Tordesa en el minuto 20.
es|Tordesa|Quiroga le dio la puntilla al Tordesa con el 2-0.
es|Tordesa|Quiroga dio la estocada a los visitantes con el 2-0.
es|Tordesa|Los visitantes golpearon el poste y Quiroga marcó en el minuto 20.
pt|Itabira|O Itabira vencia por 0-1 com um golo de Lozano e Barreto empatou aos 60 minutos.
pt|Itabira|O Itabira venceu apesar do golo de Barreto aos 20 minutos.
pt|Itabira|Com um gol de Barreto, o Araruna não evitou a derrota para o Itabira.
pt|Itabira|Com gol de Barreto, o Itabira perdeu por 1 a 0.
pt|Itabira|O Itabira respondeu com um remate de Lozano, mas Barreto marcou aos 20 minutos.
pt|Itabira|Barreto marcou e acabou com a reação do Itabira.
pt|Itabira|Barreto fez o 1-0 frente ao Itabira.
pt|Itabira|Barreto fez o 1-0 contra os visitantes.
pt|Itabira|Barreto, ex-jogador do Itabira, marcou aos 20 minutos.
pt|Itabira|Barreto, carrasco do Itabira, marcou aos 20 minutos.
pt|Itabira|Barreto, formado no Itabira, marcou aos 20 minutos.
pt|Itabira|Barreto, cobiçado pelo Itabira, marcou aos 20 minutos.
pt|Itabira|Barreto, emprestado pelo Itabira, marcou aos 20 minutos.
pt|Itabira|Lozano falhou um penálti para o Itabira e Barreto marcou o 1-0.
pt|Itabira|A vitória do Itabira foi evitada por um golo de Barreto aos 90 minutos.
pt|Itabira|O Itabira perdeu com um golo de Barreto aos 60 minutos.
pt|Itabira|O Itabira foi batido com um golo de Barreto aos 60 minutos.
pt|Itabira|Derrota do Itabira com gol de Barreto aos 20 minutos.
pt|Itabira|Barreto adiantou-se ao central do Itabira e marcou de cabeça.
pt|Itabira|Barreto antecipou-se à defesa do Itabira e marcou de cabeça.
pt|Itabira|Barreto marcou na sequência de um canto do Araruna.
pt|Itabira|Barreto marcou contra o Itabira.
pt|Itabira|Barreto marcou ao Itabira aos 20 minutos.
pt|Itabira|Os visitantes acertaram na trave e Barreto marcou aos 20 minutos.
pt|Araruna|O goleiro do Araruna espalmou e Barreto marcou no rebote.
pt|Itabira|Barreto marcou para desespero do Itabira.
es|Valmora|Quiroga regateó al defensa del Valmora y marcó.
es|Tordesa|Falta a favor del Tordesa que despejó la zaga y Quiroga marcó a la contra.
es|Tordesa|El Tordesa perdonó y Quiroga marcó el primero.
es|Tordesa|El Tordesa desaprovechó su ocasión y Quiroga marcó el primero.
es|Tordesa|Con el 2-1 para el Tordesa en el marcador, Quiroga empató.
es|Tordesa|El 1-0 para el Tordesa duró poco, pues Quiroga empató.
es|Tordesa|Quiroga evitó el gol de la victoria del Tordesa y marcó el empate.
es|Tordesa|Aumentó el peligro para el Tordesa y Quiroga marcó.
es|Tordesa|Quiroga respondió a los goles del Tordesa.
pt|Araruna|Barreto driblou o defesa do Araruna e marcou.
pt|Itabira|O Itabira desperdiçou e Barreto marcou.
pt|Itabira|Com o 2-1 para o Itabira, Barreto empatou.
pt|Itabira|Aumentou o perigo para o Itabira e Barreto marcou.
pt|Itabira|Falta a favor do Itabira, corte da zaga e gol de Barreto no contra-ataque.
"""
"""Each: language, a side that the words name and that did not score, and how the other side's goal is told."""


def _side(language: str, told: str, team: str) -> str | None:
    """The side that is published of a goal told so, when it is claimed for a team."""
    text = f"{OPENING[language]}\n\n{PLAYED[language]}\n\n{told}\n"
    fields = {"scorer": Claim(value=SCORERS[language], quote=told), "team": Claim(value=team, quote=told)}
    goals = published(language, text, TEAMS[language], goals=(ProposedEvent(quote=told, fields=fields),)).goals
    return goals[0].team.value if goals and goals[0].team else None


@pytest.mark.parametrize(("language", "team", "told"), rows(_TOLD))
def test_the_words_tell_whose_goal_it_was(language: str, team: str, told: str):
    assert _side(language, told, team) == team


@pytest.mark.parametrize(("language", "team", "told"), rows(_TOLD))
def test_the_other_side_is_held(language: str, team: str, told: str):
    assert _side(language, told, next(one for one in TEAMS[language] if one != team)) is None


@pytest.mark.parametrize(("language", "team", "told"), rows(_NOT_THEIRS))
def test_a_side_that_is_only_named_beside_the_goal_is_held(language: str, team: str, told: str):
    assert _side(language, told, team) is None
