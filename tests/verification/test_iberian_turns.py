"""What Spanish and Portuguese reporters tell of goals, kicks, cards, coaches, grounds and results in set phrases."""

from __future__ import annotations

import pytest
from iberian_match import OPENING, PLAYED, SCORERS, TEAMS
from one_match import published
from six_languages import rows

from summarizer.schemas.proposal import Claim, ProposedEvent
from summarizer.schemas.summary import MatchSummary

_SCORED = """
pt|Barreto salvou o Itabira de uma derrota contra o Araruna, com um golo aos 89 minutos.
pt|Barreto salvou um Itabira apático de uma derrota no campeonato contra o Araruna, com um golo no 89.º minuto.
es|Quiroga salvó al Tordesa de una derrota ante el Valmora, con un gol en el minuto 89.
es|Quiroga evitó la derrota del Tordesa ante el Valmora, con un gol en el minuto 89.
pt|Barreto evitou a derrota do Itabira, com um gol aos 89 minutos.
pt|Barreto livrou o Itabira da derrota com um gol aos 89 minutos.
es|Quiroga libró al Tordesa de la derrota con un gol en el minuto 89.
pt|O Itabira ganhava por 1-0 ao intervalo após marcar um golo no 25.º minuto, da estrela belga Barreto.
pt|O Itabira vencia por 1-0 ao intervalo com um golo do avançado belga Barreto.
pt|O Itabira ganhava por 1-0 com um golo, aos 25 minutos, da estrela belga Barreto.
pt|O Itabira ganhava ao intervalo após um golo da estrela Barreto aos 25 minutos.
es|El Tordesa ganaba 1-0 al medio tiempo después de que la estrella belga Quiroga anotara un gol en el minuto 25.
es|El Tordesa ganaba 1-0 al descanso después de que Quiroga anotara un gol en el minuto 25.
es|El Tordesa ganaba 1-0 al descanso luego de que Quiroga marcara en el minuto 25.
es|El Tordesa ganaba 1-0 al descanso después de que el delantero Quiroga marcase en el minuto 25.
es|Todo cambió luego de que la joven promesa Quiroga hiciera el 1-0.
es|El Tordesa se fue al descanso ganando luego de que el inglés Quiroga hiciera el 1-0.
es|Nunes marcó después de que Quiroga anotara un gol en el minuto 25.
pt|Valeu ao Itabira um golo aos 25 minutos, de Barreto.
pt|O Itabira venceu com um golo no último minuto, do suplente Barreto.
pt|Após Barreto abrir o placar, o Charlie Nunes marcou um belo gol.
pt|Depois de Barreto inaugurar o marcador, o Araruna reagiu.
es|La pelota fue capturada por Quiroga, que la mandó adentro de cabeza.
es|El rechace fue cazado por Quiroga, que batió al portero.
es|Quiroga apareció en el área y la empalmó de volea para el 2-1.
es|Quiroga clavó el 1-0 con un gran cabezazo.
es|Quiroga, que jugó de nueve, clavó el 1-0 con un cabezazo.
es|El Tordesa no se rindió y Quiroga marcó el 2-1.
es|El Tordesa no se vino abajo y Quiroga empató.
es|El Tordesa no se conformó y Quiroga marcó el 2-1.
es|El Tordesa no cejó y Quiroga marcó el 2-1.
es|El Tordesa no desistió y Quiroga marcó el 2-1.
es|El Tordesa no se rindió y recortó distancias en un gran tiro libre de Quiroga.
es|El Tordesa empató en un cabezazo de Quiroga.
es|Quiroga definió por encima del portero.
es|Quiroga definió de cabeza.
pt|O Itabira não se entregou e Barreto marcou o 2-1.
pt|O Itabira não baixou os braços e empatou por Barreto.
pt|O Itabira não se deu por vencido e empatou com um golo de Barreto.
pt|O Itabira não se abateu e Barreto empatou.
pt|Um remate de Barreto, de longe, deu vantagem aos "Lobos Pardos".
"""
"""Each: language, and how a goal of the player is told."""
_NO_SCORER = """
pt|Barreto salvou o Itabira da derrota, com uma defesa aos 89 minutos.
pt|Barreto salvou o Itabira da derrota, com um golo certo de Nunes evitado aos 89 minutos.
pt|Barreto salvou o Itabira da derrota, com um golo sofrido aos 89 minutos.
pt|Barreto evitou o golo do empate, com um golo de Nunes aos 80 minutos.
pt|Barreto livrou-se da marcação e o Itabira venceu com um golo aos 80 minutos.
es|Quiroga salvó al Tordesa, con un gol de Nunes en el minuto 89.
es|Quiroga evitó el gol de Nunes, con un gol en el minuto 89.
es|Quiroga salvó al Tordesa de la derrota ante el Valmora, con un gol cantado de Nunes en el minuto 89.
es|El portero Quiroga evitó la derrota del Tordesa, con un gol de Nunes en el minuto 89.
es|Quiroga evitó el empate, con un gol encajado en el minuto 89.
es|Quiroga no evitó la derrota del Tordesa, con un gol en el minuto 89.
es|Quiroga libró la falta y el Tordesa empató con un gol en el minuto 80.
es|El Tordesa temía que Quiroga anotara un gol en el minuto 25.
es|El Valmora evitó que la estrella belga Quiroga anotara un gol en el minuto 25.
es|Antes de que la estrella belga Quiroga anotara un gol, el árbitro pitó el final.
es|El Tordesa ganaba después de que la estrella belga Quiroga anotara un gol que fue anulado.
es|El Valmora ganaba después de que Quiroga marcara a Nunes durante todo el partido.
es|El Valmora sufrió después de que el central Quiroga marcara de cerca a Nunes.
es|El Valmora protestó después de que el árbitro Quiroga marcara el penalti.
es|El Tordesa protestó después de que Quiroga marcara, pero el árbitro anuló el gol.
es|El Tordesa pudo ganar después de que Quiroga casi anotara en el minuto 25.
es|El ambiente cambió después de que Quiroga firmara un contrato nuevo.
es|El ambiente cambió la semana pasada después de que Quiroga marcara en Lisboa.
es|El Valmora temía lo peor después de que Quiroga estrellara un balón en el palo.
pt|O Itabira ganhava depois de sofrer um golo aos 25 minutos, da responsabilidade de Barreto.
pt|Foi anulado um golo aos 25 minutos, de Barreto.
pt|O passe para um golo aos 25 minutos, de Barreto, foi perfeito.
pt|Após Barreto quase abrir o placar, Nunes marcou.
pt|Antes de Barreto abrir o placar, o árbitro parou o jogo.
pt|Após Barreto marcar o penálti, o árbitro foi cercado.
pt|Após Barreto marcar falta, o jogo parou.
pt|Foi Barreto quem deu ao Nunes a bola do golo.
pt|Foi Barreto quem deu ao Itabira a vantagem numérica ao ser derrubado.
pt|Foi Barreto quem ia dando a vantagem ao Itabira.
es|Fue Quiroga quien dio al Tordesa la ventaja numérica.
es|Fue Quiroga quien dio la asistencia para la ventaja inicial.
es|La pelota fue capturada por Quiroga, que la mandó afuera.
es|El balón fue despejado por Quiroga, que la mandó a córner.
es|Salió Nunes por Quiroga, que había visto amarilla, y marcó el 1-0.
es|Quiroga clavó el balón en el poste.
es|Quiroga casi clavó el empate.
es|Quiroga la empalmó de volea y la pelota se fue alta.
es|El Tordesa no se rindió, pero Quiroga no marcó.
es|El Tordesa casi empató en un cabezazo de Quiroga.
es|El Tordesa empató en un rebote tras un disparo de Quiroga.
es|El empate rondó en un remate de Quiroga.
es|Con el marcador a favor, avisó en un remate de Quiroga.
es|El que termina definiendo desviado es Quiroga.
es|Quiroga definió por encima del larguero.
es|Quiroga definió alto.
pt|O Itabira não se entregou, mas Barreto não marcou.
pt|Barreto desviou para a trave da própria baliza.
pt|Barreto rematou ao poste da baliza deserta.
pt|Barreto cabeceou para a trave da baliza de Nunes.
pt|Um remate de Nunes, de longe, deu vantagem aos "Barreto".
pt|Nunes deu a vitória a Barreto.
"""
"""Each: language, and words of a goal beside the player who did not score it."""
_MISSED = """
pt|Barreto não concretizou um pontapé de penálti, por mérito de Nunes, que defendeu.
pt|Barreto atirou ao lado, situação que se repetiu quando não concretizou um pontapé de penálti.
pt|Chamado a converter a grande penalidade, Barreto atirou ao poste.
pt|O penálti de Barreto foi à barra.
pt|Barreto teve a oportunidade de empatar de penálti, mas permitiu a defesa de Nunes.
pt|O Itabira desperdiçou um penálti por Barreto.
pt|Penálti para o Itabira, mas Barreto falhou.
es|El Tordesa falló un penalti por medio de Quiroga.
es|Quiroga dispuso de un penalti, pero el meta le adivinó la intención.
es|Nunes evidenció su nivel al desviar el penal de Quiroga.
es|Quiroga vio cómo el portero le paraba el penalti.
pt|O pênalti de Barreto parou nas mãos de Nunes.
"""
_NOT_MISSED = """
pt|Chamado a converter a grande penalidade, Barreto atirou para o fundo das redes.
pt|Na conversão do penálti, Barreto não falhou.
pt|Penálti claro não assinalado, mas Barreto falhou logo a seguir um golo cantado.
pt|Barreto teve uma oportunidade após o penálti falhado, mas atirou ao lado.
es|Quiroga dispuso de un penalti, pero lo transformó.
es|El Tordesa falló un penalti por una mano de Quiroga.
es|El portero no pudo desviar el penal de Quiroga.
es|El portero estuvo cerca de desviar el penal de Quiroga.
es|Quiroga vio cómo el portero le paraba el disparo.
es|El penalti lo cometió Quiroga al desviar el balón con la mano.
pt|O goleiro não defendeu o pênalti de Barreto.
pt|O pênalti de Barreto em Nunes bateu na trave.
pt|O pênalti de Barreto foi assinalado pelo árbitro.
pt|O pênalti de Barreto foi convertido por Nunes.
pt|O árbitro considerou penálti, que Barreto não desperdiçou.
pt|Houve um pênalti, e Barreto não o desperdiça.
es|Hubo un penalti que Quiroga no desaprovechó.
es|El árbitro pitó un penal que Quiroga no marró.
es|Hubo penal y Quiroga no lo malogró.
"""
_SENT_OFF = """
es|Quiroga, que ya tenía una amarilla, vio la segunda en el minuto 36.
pt|Barreto, que já tinha amarelo, recebeu o segundo aos 36 minutos.
"""
_STAYED_ON = """
es|Quiroga, que ya tenía una amarilla, vio la segunda parte desde el banquillo.
es|Quiroga, que ya tenía una amarilla, vio la segunda ocasión de su equipo.
pt|Barreto, que já tinha amarelo, viu o segundo tempo do banco.
pt|Barreto, que já tinha amarelo, escapou ao segundo.
"""
_TOLD = """
es|away_coach|Pablo Kern|El Valmora ganó 1-0 al Tordesa. Un gol de Nunes desterró al equipo de Pablo Kern a una derrota.
es|away_coach|Pablo Kern|El Valmora ganó 1-0 al Tordesa. El gol condenó a los hombres de Pablo Kern a la derrota.
es|away_coach|Pablo Kern|El Valmora ganó 1-0 al Tordesa. Nunes infligió al equipo de Pablo Kern su tercera derrota.
es|away_coach|Pablo Kern|El Valmora ganó 1-0 al Tordesa. Los de Pablo Kern encajaron así su tercera derrota.
es|home_coach|Pablo Kern|El Valmora ganó 1-0 al Tordesa. El gol dio la victoria al equipo de Pablo Kern.
es|home_coach|Pablo Kern|El Valmora ganó 1-0 al Tordesa. Los pupilos de Pablo Kern fueron mejores que el Tordesa.
es|away_coach|Pablo Kern|El equipo de Pablo Kern visitó al Valmora el sábado y ganó 1-3 antes de medirse al Linares.
pt|away_coach|Paulo Kern|O Araruna venceu o Itabira por 1-0. O golo condenou a equipa de Paulo Kern à derrota.
pt|home_coach|Paulo Kern|O Araruna venceu o Itabira por 1-0. O golo deu a vitória à equipa de Paulo Kern.
pt|home_coach|Paulo Kern|O time treinado por Paulo Kern recebeu o Itabira, venceu e passou o Linhares na tabela.
es|venue|Monte Claro|El gol desató la locura de los 15.000 espectadores presentes en el Monte Claro.
es|venue|Monte Claro|Los aficionados que se dieron cita en Monte Claro despidieron con aplausos al Tordesa.
pt|venue|Monte Claro|Barreto deslocou o goleiro, para desespero dos 15 mil torcedores presentes no Monte Claro.
pt|venue|Monte Claro|O Itabira volta a vencer no Monte Claro e vai decidir a vaga em casa.
pt|venue|Monte Claro|Os 10 mil adeptos que estiveram no Monte Claro aplaudiram o Itabira.
es|competition|Liga Sol|Partido de desempate para la fase previa de la Liga Sol disputado en el estadio Monte Claro.
pt|competition|campeonato belga|O Itabira está no primeiro lugar do campeonato belga, tendo vencido o Araruna.
pt|score|0-1|Um golo de Nunes dá uma vitória de 1-0 ao Itabira contra o Araruna.
es|score|0-1|Un gol de Nunes dio la victoria por 1-0 al Tordesa ante el Valmora.
es|score|1-0|Nunes entregó la victoria al Valmora por 1-0 frente al Tordesa.
"""
"""Each: language, what is claimed of the match, the claim, and how it is told."""
_NOT_TOLD = """
es|home_coach|Pablo Kern|El Valmora ganó 1-0 al Tordesa. El gol condenó a los hombres de Pablo Kern a la derrota.
es|away_coach|Pablo Kern|El Valmora ganó 1-0 al Tordesa. El gol no condenó al equipo de Pablo Kern a la derrota.
es|away_coach|Pablo Kern|El Valmora ganó 1-0 al Tordesa. El gol casi condenó al equipo de Pablo Kern a la derrota.
es|away_coach|Pablo Kern|El Valmora ganó 1-0 al Tordesa. La semana pasada condenó al equipo de Pablo Kern a la derrota.
es|away_coach|Pablo Kern|El Valmora ganó 1-0 al Tordesa. El gol dio la victoria al equipo de Pablo Kern.
es|home_coach|Pablo Kern|El equipo de Pablo Kern visitó al Valmora el sábado y ganó 1-3 antes de medirse al Linares.
es|away_coach|Pablo Kern|El Valmora ganó 1-0 al Tordesa. El equipo de Pablo Kern visitó al Valmora en 2015.
pt|away_coach|Paulo Kern|O Araruna venceu o Itabira por 1-0. O time de Paulo Kern enfrentou o Araruna na rodada passada.
pt|home_coach|Paulo Kern|O time de Paulo Kern visitou o Linhares antes de receber o Araruna.
es|venue|Monte Claro|El Tordesa entrenó el domingo en el Monte Claro.
es|venue|Monte Claro|Los aficionados presentes en el Monte Claro para ver la final de 2015 recuerdan a Quiroga.
pt|venue|Monte Claro|O Itabira quer voltar a vencer no Monte Claro na próxima rodada.
pt|venue|Monte Claro|O Itabira não voltou a vencer no Monte Claro desde 2015.
pt|venue|Monte Claro|O Itabira treinou no sábado no Monte Claro.
pt|competition|campeonato belga|Barreto, que jogou no campeonato belga, marcou para o Itabira.
es|competition|liga inglesa|Quiroga, que llegó de la liga inglesa, marcó para el Tordesa.
pt|score|1-0|Um golo de Nunes dá uma vitória de 1-0 ao Itabira contra o Araruna.
es|score|0-1|Un gol de Nunes casi dio la victoria por 1-0 al Tordesa ante el Valmora.
es|score|0-1|Un gol de Nunes daría la victoria por 1-0 al Tordesa.
es|score|0-2|El Valmora le perdió el miedo al Tordesa cuando estaba 0-2.
pt|score|0-2|O Araruna perdeu o medo do Itabira quando estava 0-2.
"""
"""Each: the same, and words that do not tell it."""


def _published(language: str, told: str, fields: dict[str, Claim] | None = None, **events: str) -> MatchSummary:
    text = f"{OPENING[language]}\n\n{PLAYED[language]}\n\n{told}\n"
    proposed = {
        name: (ProposedEvent(quote=told, fields={part: Claim(value=SCORERS[language], quote=told)}),)
        for name, part in events.items()
    }
    return published(language, text, TEAMS[language], fields, **proposed)


@pytest.mark.parametrize(("language", "told"), rows(_SCORED))
def test_the_words_tell_who_scored(language: str, told: str):
    assert [one.scorer.value for one in _published(language, told, goals="scorer").goals if one.scorer]


@pytest.mark.parametrize(("language", "told"), rows(_NO_SCORER))
def test_who_only_stands_beside_a_goal_is_no_scorer(language: str, told: str):
    assert not any(one.scorer for one in _published(language, told, goals="scorer").goals)


@pytest.mark.parametrize(("language", "told"), rows(_MISSED))
def test_the_words_tell_whose_penalty_was_kept_out(language: str, told: str):
    assert _published(language, told, missed_penalties="player").missed_penalties


@pytest.mark.parametrize(("language", "told"), rows(_NOT_MISSED))
def test_no_penalty_was_missed_that_went_in_or_was_another_player_s(language: str, told: str):
    assert not _published(language, told, missed_penalties="player").missed_penalties


@pytest.mark.parametrize(("language", "told"), rows(_SENT_OFF))
def test_the_second_yellow_card_need_not_be_named_again(language: str, told: str):
    assert _published(language, told, sendings_off="player").sendings_off


@pytest.mark.parametrize(("language", "told"), rows(_STAYED_ON))
def test_the_second_of_something_else_is_no_card(language: str, told: str):
    assert not _published(language, told, sendings_off="player").sendings_off


def _stands(language: str, field: str, value: str, told: str) -> bool:
    home, _, away = value.partition("-")
    claimed = Claim(value={"home": int(home), "away": int(away)} if field == "score" else value, quote=told)
    return getattr(_published(language, told, {field: claimed}), field) is not None


@pytest.mark.parametrize(("language", "field", "value", "told"), rows(_TOLD))
def test_the_words_tell_it_of_the_match(language: str, field: str, value: str, told: str):
    assert _stands(language, field, value, told)


@pytest.mark.parametrize(("language", "field", "value", "told"), rows(_NOT_TOLD))
def test_words_of_another_side_day_or_thing_do_not_tell_it(language: str, field: str, value: str, told: str):
    assert not _stands(language, field, value, told)


@pytest.mark.parametrize(
    ("language", "told"),
    rows("""
pt|O Araruna volta a campo no sábado contra o Linhares, fora de casa.
pt|O Araruna encara o Linhares, fora de casa.
pt|Antes disso, o Itabira defrontará em casa o Linhares na quinta-feira.
es|El Valmora visita al Linares y será visitante.
pt|Com brilho o time passou sem sustos pelo lanterna Itabira, fora de casa.
"""),
)
def test_where_a_side_meets_somebody_else_is_not_where_this_match_is(language: str, told: str):
    home = _published(language, told).home_team
    assert home is not None
    assert home.value == TEAMS[language][0]


@pytest.mark.parametrize(
    "told",
    [
        "Nunes anotó el 1-0 tras una falta de Quiroga sobre Romero.",
        "En otro penalti, Nunes anotó el 1-0, luego de una falta de Quiroga a Kena Romero.",
    ],
)
def test_who_fouls_another_sets_no_goal_up(told: str):
    goal = ProposedEvent(
        quote=told, fields={"scorer": Claim(value="Nunes", quote=told), "assist": Claim(value="Quiroga", quote=told)}
    )
    text = f"{OPENING['es']}\n\n{PLAYED['es']}\n\n{told}\n"
    goals = published("es", text, TEAMS["es"], goals=(goal,)).goals
    assert [(one.scorer.value, one.assist) for one in goals if one.scorer] == [("Nunes", None)]


def test_a_ball_put_in_after_a_penalty_was_kept_out_is_no_penalty():
    told = "Nunes brilló al desviar el penal de Lozano, pero la pelota fue capturada por Quiroga, que la mandó adentro."
    goal = ProposedEvent(
        quote=told,
        fields={"scorer": Claim(value="Quiroga", quote=told), "kind": Claim(value="penalty", quote=told)},
    )
    text = f"{OPENING['es']}\n\n{PLAYED['es']}\n\n{told}\n"
    goals = published("es", text, TEAMS["es"], goals=(goal,)).goals
    assert [one.kind for one in goals if one.scorer] == [None]
