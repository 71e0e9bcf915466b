from __future__ import annotations

import pytest
from grounding_articles import article, passage

from summarizer.grounding.minutes import minute_supported, minutes_in
from summarizer.schemas.summary import Minute

STATED = [
    # English
    ("en", "Okoro scored in the 88th minute of the group C game.", 88, None),
    ("pt", "Grilo fez o terceiro de pênalti no segundo tempo (75).", 75, None),
    ("pt", "Orlando fechou o placar na reta final (86) de cabeça.", 86, None),
    ("fr", "Kern a doublé la mise en première mi-temps (20).", 20, None),
    ("en", "With 78 on the clock Okoro scored.", 78, None),
    ("en", "Okoro scored 30 minutes after kick-off.", 30, None),
    ("de", "Kolb traf 30 Minuten nach Anpfiff.", 30, None),
    ("es", "Vidal marcó 30 minutos después del pitido inicial.", 30, None),
    ("fr", "Morel marque 30 minutes après le coup d’envoi.", 30, None),
    ("fr", "Morel marque dès la 4e minute après un une-deux avec Petit.", 4, None),
    ("it", "Bruni segna 30 minuti dopo il fischio d'inizio.", 30, None),
    ("pt", "Lima marcou 30 minutos após o apito inicial.", 30, None),
    ("en", "23 min: GOAL! Okoro bundles it in.", 23, None),
    ("en", "Okoro converted a low cross (12).", 12, None),
    ("en", "With the clock showing 81 minutes Okoro struck.", 81, None),
    ("en", "Goals from Okoro (12, 51) and Lowe (pen, 64) did it.", 64, None),
    ("de", "Bemerkungen: 97. Rote Karte gegen Frei.", 97, None),
    ("de", "Bemerkungen: 12. Kolb hält Foulpenalty von Frei.", 12, None),
    ("es", "PT, 40m Vidal le atajó un penal a Soto.", 40, None),
    ("en", "Okoro scored in the 67th minute.", 67, None),
    ("en", "Okoro's 79th-minute header settled it.", 79, None),
    ("en", "Okoro levelled on 54 minutes.", 54, None),
    ("en", "In the eighty-eighth minute Okoro struck.", 88, None),
    ("en", "Okoro scored on the hour mark.", 60, None),
    ("en", "Okoro struck on the half-hour mark.", 30, None),
    ("en", "Okoro (45+2') levelled.", 45, 2),
    ("en", "Okoro scored in the 90+3rd minute.", 90, 3),
    ("en", "Lowe 12, Okoro 79 og, Hale 107.", 79, None),
    ("en", "Goals: Okoro 38, Lowe 75 og. Att: 12,400", 38, None),
    ("en", "Okoro scored in the opening minute.", 1, None),
    ("en", "It was minute 13 when Okoro scored.", 13, None),
    ("en", "Okoro (12) and Lowe (64) scored.", 12, None),
    # Italian
    ("it", "Doppietta di Bruni (12' e 76').", 12, None),
    ("it", "In gol Bruni (12) e Sala (64).", 12, None),
    ("it", "Al 45' segna Bruni.", 45, None),
    ("it", "Dopo un secondo tempo di cuore finisce 3-1. Al 4' segna Bruni.", 4, None),
    ("it", "Bruni pareggia all'88'.", 88, None),
    ("it", "Al minuto 10 segna Bruni.", 10, None),
    ("it", "Il gol arriva al 34º minuto con Bruni.", 34, None),
    ("it", "Bruni segna al dodicesimo minuto.", 12, None),
    ("it", "Bruni raddoppia al 45'+2'.", 45, 2),
    ("it", "Nel recupero, al 90+4, pareggia Bruni.", 90, 4),
    ("it", "Allo scoccare dell'ora segna Bruni.", 60, None),
    ("it", "Alla mezz'ora segna Bruni.", 30, None),
    ("it", "Marcatori: pt 14' Bruni, st 12' Sala.", 14, None),
    ("it", "Al 23’ del primo tempo segna Bruni.", 23, None),
    # Spanish
    ("es", "Al 88, Vidal marcó de cabeza.", 88, None),
    ("es", "Vidal (37m. PT) vio la roja.", 37, None),
    ("es", "Los goles de Vidal (12) y Soto (64) bastaron.", 64, None),
    ("es", "Descontó Vidal (12, 64).", 12, None),
    ("es", "Corrían 23 del primer tiempo cuando marcó Vidal.", 23, None),
    ("es", "El empate de Vidal no llegó hasta el 73.", 73, None),
    ("es", "Jugó con uno menos desde el 44 por la expulsión de Vidal.", 44, None),
    ("es", "Vidal sentenció en el 94.\nMinutos antes avisó Soto.", 94, None),
    ("es", "Replicó Soto antes del descanso, y Vidal lo hizo en el 41.", 41, None),
    ("es", "Gol de Vidal al 92.", 92, None),
    ("es", "Vidal marcó a los 75 minutos.", 75, None),
    ("es", "En el 83 fue expulsado Vidal.", 83, None),
    ("es", "En el minuto 13 marcó Vidal.", 13, None),
    ("es", "Vidal anotó al 45+1.", 45, 1),
    ("es", "Al minuto treinta y ocho remató Vidal.", 38, None),
    # German
    ("de", "Huber traf in der 74. Minute.", 74, None),
    ("de", "Huber brachte Rot in Führung (43.).", 43, None),
    ("de", "Huber glich aus (90.+3).", 90, 3),
    ("de", "Huber traf doppelt (72./89.).", 72, None),
    ("de", "Tore: 1:0 (51.) Huber, 2:0 (89.) Maier (Foulelfmeter)", 89, None),
    ("de", "Minute 88: Huber trifft.", 88, None),
    ("de", "51. Minute: Huber trifft.", 51, None),
    ("de", "In der dritten Minute traf Huber.", 3, None),
    ("de", "Platzverweis für Huber (Rot/86.).", 86, None),
    # French
    ("fr", "Petit marque à la 12e minute.", 12, None),
    ("fr", "Petit égalise (45e+2).", 45, 2),
    ("fr", "Doublé de Petit (12e et 76e).", 12, None),
    ("fr", "Petit égalise à la 56e.", 56, None),
    ("fr", "À l’heure de jeu, Petit marque.", 60, None),
    ("fr", "À la 23' Petit ouvre le score.", 23, None),
    ("fr", "Buts : Petit (12e), Morel (78e).", 78, None),
    # Portuguese
    ("pt", "Souza marcou aos 23 minutos.", 23, None),
    ("pt", "Aos 41, Souza abriu o placar.", 41, None),
    ("pt", "Souza empatou no minuto 67.", 67, None),
    ("pt", "Souza fez aos 45+2.", 45, 2),
    ("en", "APF restored the cushion in the 68th through Pradeep Lama.", 68, None),
    ("en", "Lama tapped in on 68.", 68, None),
    ("en", "Okoro opened the scoring in the 23rd.", 23, None),
    ("en", "Okoro struck a quarter of an hour in.", 15, None),
    ("en", "Okoro scored with a quarter of an hour gone.", 15, None),
    ("en", "On the quarter-hour, Okoro headed in.", 15, None),
    ("en", "Okoro scored in the last minute of normal time.", 90, None),
    ("en", "Okoro levelled in the final minute of the first half.", 45, None),
    ("en", "Okoro struck in the last minute of extra time.", 120, None),
    ("de", "In der Schlussminute der ersten Halbzeit traf Huber.", 45, None),
    ("de", "In der letzten Minute der Verlängerung traf Huber.", 120, None),
    ("de", "Da war eine Viertelstunde gespielt, und Huber traf.", 15, None),
    ("de", "Als Huber traf, war gerade eine Stunde gespielt.", 60, None),
    ("en", "Okoro levelled within a minute of the restart.", 46, None),
    ("en", "The game was 12 minutes old when Okoro scored.", 12, None),
    ("en", "Okoro scored on the stroke of half-time in the 45th.", 45, None),
    ("en", "Voss was dismissed on 71.", 71, None),
    ("en", "Voss (71 mins) was sent off.", 71, None),
    ("en", "Voss (71 min) was sent off.", 71, None),
    ("de", "In der 14-ten Minute das 1:0.", 14, None),
    ("de", "In der 14ten Minute traf Huber.", 14, None),
    ("de", "In Spielminute 14 traf Huber.", 14, None),
    ("de", "In der 14. traf Huber.", 14, None),
    ("de", "Nach einer viertel Stunde traf Huber.", 15, None),
    ("de", "Nach gut einer Viertelstunde traf Huber.", 15, None),
    ("de", "Eine Viertelstunde war gespielt, als Huber traf.", 15, None),
    ("de", "Mit der Viertelstunde traf Huber.", 15, None),
    ("de", "Nach gut einer halben Stunde traf Huber.", 30, None),
    ("de", "Nach genau einer Stunde traf Huber.", 60, None),
    ("de", "Huber traf in der letzten Minute der regulären Spielzeit.", 90, None),
    ("de", "Gespielt waren zwölf Minuten, als Huber traf.", 12, None),
    ("de", "Huber (86. Rote Karte)", 86, None),
    ("fr", "Au bout d'un quart d'heure, Petit marque.", 15, None),
    ("fr", "Dès le quart d'heure de jeu, Petit marque.", 15, None),
    ("fr", "Au bout d'une demi-heure, Petit marque.", 30, None),
    ("fr", "Au bout d'une heure de jeu, Petit marque.", 60, None),
    ("fr", "Petit marque (14 min).", 14, None),
    ("fr", "Expulsion : Petit (1ère).", 1, None),
    ("fr", "Petit marque dans la dernière minute du temps réglementaire.", 90, None),
    ("it", "Passa un quarto d'ora e segna Bruni.", 15, None),
    ("it", "Dopo una mezz'ora segna Bruni.", 30, None),
    ("es", "Tras un cuarto de hora marcó Vidal.", 15, None),
    ("es", "Tras cinco minutos de haber comenzado el partido marcó Vidal.", 5, None),
    ("es", "Cumplido el cuarto de hora marcó Vidal.", 15, None),
    ("es", "En la media hora marcó Vidal.", 30, None),
    ("es", "Tras media hora de juego marcó Vidal.", 30, None),
    ("es", "Tras una hora de juego marcó Vidal.", 60, None),
    ("es", "Expulsó a Samanes y Salvatierra en los minutos 72 y 88.", 72, None),
    ("es", "Expulsó a Samanes y Salvatierra en los minutos 72 y 88.", 88, None),
    ("es", "Samanes marcó en los minutos 60, 72 y 88.", 72, None),
    ("es", "Vidal marcó (m.13).", 13, None),
    ("es", "Vidal marcó (13 min).", 13, None),
    ("es", "Vidal, m.13, marcó.", 13, None),
    ("pt", "Com um quarto de hora jogado, Souza marcou.", 15, None),
    ("pt", "Ao quarto de hora Souza marcou.", 15, None),
    ("pt", "Ao fim de um quarto de hora Souza marcou.", 15, None),
    ("pt", "À passagem da meia hora Souza marcou.", 30, None),
    ("pt", "À passagem da hora de jogo Souza marcou.", 60, None),
    ("pt", "graças a um golo de Fischer (33 minutos)", 33, None),
    ("pt", "Souza (33m) marcou.", 33, None),
    ("pt", "Souza (33 min) marcou.", 33, None),
    ("pt", "Estavam decorridos 33 minutos quando Souza marcou.", 33, None),
    ("pt", "deixando a equipe com um a menos a partir dos 26min do primeiro tempo", 26, None),
    ("pt", "Ela marcou aos 54 e 63 minutos.", 63, None),
]


@pytest.mark.parametrize(
    ("language", "text", "base", "stoppage"), [pytest.param(*case, id=f"{case[0]}: {case[1]}") for case in STATED]
)
def test_a_minute_told_is_stated(language: str, text: str, base: int, stoppage: int | None) -> None:
    of = article(text, language)
    support = minute_supported(of, passage(of, text), Minute(base=base, stoppage=stoppage), language)
    assert support is not None
    assert not support.derived


DERIVED = [
    ("en", "Okoro scored five minutes before the break.", 40, None),
    ("en", "Okoro struck six minutes from time.", 84, None),
    ("en", "With seven minutes remaining Okoro scored.", 83, None),
    ("en", "Two minutes into the second half Okoro scored.", 47, None),
    ("en", "Okoro scored nine minutes after the restart.", 54, None),
    ("en", "Okoro scored nine minutes after halftime.", 54, None),
    ("en", "Okoro scored after 31 minutes.", 32, None),
    ("en", "Okoro scored after 45 seconds.", 1, None),
    ("en", "Okoro struck twelve seconds into the second half? No: after just 70 seconds.", 2, None),
    ("en", "In the second minute of stoppage time Okoro won it.", 90, 2),
    ("en", "Okoro struck two minutes into extra-time.", 92, None),
    ("it", "Bruni segna a sei minuti dal termine.", 84, None),
    ("it", "Bruni segna dopo due minuti da inizio ripresa.", 47, None),
    ("it", "Nel secondo tempo si soffre: al 25' segna Bruni, all'83' si chiude.", 70, None),
    ("it", "Bruni segna sette minuti prima dell'intervallo.", 38, None),
    ("it", "Al 12' della ripresa segna Bruni.", 57, None),
    ("it", "Marcatori: pt 14' Bruni, st 12' Sala.", 57, None),
    ("it", "12' st Sala", 57, None),
    ("it", "Dopo 20 secondi segna Bruni.", 1, None),
    ("it", "Al terzo minuto di recupero segna Bruni.", 90, 3),
    ("it", "Bruni segna al 35'. Nella ripresa al 33' pareggia Sala.", 78, None),
    ("es", "Gol de Vidal al 92.", 90, 2),
    ("es", "A dos minutos del final marcó Vidal.", 88, None),
    ("es", "Vidal marcó a los 10 minutos del segundo tiempo.", 55, None),
    ("es", "Iban 12 minutos del complemento cuando marcó Vidal.", 57, None),
    ("es", "Vidal empató a los 12 de la segunda etapa.", 57, None),
    ("es", "A los 12 minutos del segundo acto, Vidal empató.", 57, None),
    ("es", "Vidal descontó a los 12 de la parte complementaria con un zurdazo.", 57, None),
    ("es", "Vidal empató al minuto 12 de la fracción complementaria.", 57, None),
    ("es", "A los 12 del lapso complementario empató Vidal.", 57, None),
    ("es", "A los 12 de la segunda, Vidal empató.", 57, None),
    ("es", "Vidal empató a los 12 del segundo.", 57, None),
    ("es", "En la parte complementaria, Soto avisó y Vidal empató al minuto 12.", 57, None),
    ("es", "En la segunda etapa salió otro equipo y a los 12 empató Vidal.", 57, None),
    ("es", "La etapa final fue otra: al 12 empató Vidal.", 57, None),
    ("es", "Vidal marcó a los 47 de la primera etapa.", 45, 2),
    ("pt", "Souza empatou aos 12 da segunda metade.", 57, None),
    ("pt", "Na segunda metade, aos 12, Souza empatou.", 57, None),
    ("es", "Fue a la calle Vidal (12 ST, roja).", 57, None),
    ("es", "Soto (3' PT) y Vidal (12' ST) anotaron.", 57, None),
    ("es", "Al 12 de la etapa de complemento empató Vidal.", 57, None),
    ("es", "En el segundo período, Soto avisó y Vidal empató al minuto 12.", 57, None),
    ("pt", "Souza empatou aos 12 do período complementar.", 57, None),
    ("pt", "No complemento, aos 12, Souza empatou.", 57, None),
    ("pt", "Souza empatou aos 12 minutos do recomeço.", 57, None),
    ("de", "Huber traf sechs Minuten vor Schluss.", 84, None),
    ("de", "Acht Minuten nach der Pause traf Huber.", 53, None),
    ("de", "Huber traf fünf Minuten vor der Pause.", 40, None),
    ("de", "Nach zwölf Minuten traf Huber.", 13, None),
    ("de", "In der vierten Minute der Nachspielzeit traf Huber.", 90, 4),
    ("fr", "Au bout de dix minutes, Petit marque.", 11, None),
    ("fr", "À cinq minutes de la fin, Petit marque.", 85, None),
    ("fr", "Petit marque dix minutes après la pause.", 55, None),
    ("fr", "Dans la 3e minute du temps additionnel, Petit marque.", 90, 3),
    ("pt", "Aos 10 do segundo tempo, Souza marcou.", 55, None),
    ("pt", "Souza marcou aos 16/2ºT.", 61, None),
    ("pt", "No segundo tempo, Souza cruzou e, aos 20, Lima fez o gol.", 65, None),
    ("pt", "A cinco minutos do fim, Souza marcou.", 85, None),
    ("en", "With a quarter of an hour to go, Okoro scored.", 75, None),
    ("en", "Okoro scored a quarter of an hour from time.", 75, None),
    ("en", "Captain Nabin sealed it in the last minute of the five-minute injury time.", 90, 5),
    ("en", "Okoro struck in the second of four added minutes.", 90, 2),
    ("en", "Two minutes past the hour mark, Okoro scored.", 62, None),
    ("en", "Okoro scored two minutes after the hour.", 62, None),
    ("en", "Okoro scored two minutes before the hour mark.", 58, None),
    ("en", "Two minutes after the half-hour mark Okoro scored.", 32, None),
    ("de", "Eine Viertelstunde vor Schluss traf Huber.", 75, None),
    ("de", "Eine Viertelstunde vor dem Ende traf Huber.", 75, None),
    ("de", "Nach einer Viertelstunde in der zweiten Halbzeit traf Huber.", 60, None),
    ("de", "Eine Viertelstunde nach der Pause traf Huber.", 60, None),
    ("de", "Eine Viertelstunde nach Wiederbeginn traf Huber.", 60, None),
    ("de", "Huber traf in der dritten Nachspielminute.", 90, 3),
    ("de", "Huber traf in der letzten Minute der fünfminütigen Nachspielzeit.", 90, 5),
    ("de", "Huber traf in der zweiten Minute der Nachspielzeit der ersten Hälfte.", 45, 2),
    ("de", "30 Sekunden nach Wiederanpfiff traf Huber.", 46, None),
    ("de", "Zwei Minuten waren in der zweiten Hälfte gespielt, als Huber traf.", 47, None),
    ("fr", "À un quart d'heure de la fin, Petit marque.", 75, None),
    ("fr", "Petit marque à un quart d'heure du terme.", 75, None),
    ("fr", "Petit marque 40 secondes après la reprise.", 46, None),
    ("fr", "Petit marque dans la 2e minute du temps additionnel de la première période.", 45, 2),
    ("fr", "Petit marque à deux minutes du repos.", 43, None),
    ("it", "Al quarto d'ora della ripresa segna Bruni.", 60, None),
    ("it", "A un quarto d'ora dalla fine segna Bruni.", 75, None),
    ("it", "A un quarto d'ora dal termine segna Bruni.", 75, None),
    ("it", "Alla mezz'ora della ripresa segna Bruni.", 75, None),
    ("it", "Al 48' st segna Bruni.", 93, None),
    ("it", "Al 48' s.t. segna Bruni.", 93, None),
    ("it", "Al 48' della ripresa segna Bruni.", 93, None),
    ("it", "Al 48' st segna Bruni.", 90, 3),
    ("it", "Al 48' della ripresa segna Bruni.", 90, 3),
    ("it", "Al 48' del secondo tempo segna Bruni.", 90, 3),
    ("it", "Bruni segna dopo tre minuti della ripresa.", 48, None),
    ("it", "Al 47' pt segna Bruni.", 45, 2),
    ("it", "Al 47' del primo tempo segna Bruni.", 45, 2),
    ("it", "Al 3' di recupero segna Bruni.", 90, 3),
    ("it", "Bruni segna all'ultimo minuto dei cinque di recupero.", 90, 5),
    ("it", "A dieci dalla fine segna Bruni.", 80, None),
    ("it", "A 10' dal termine segna Bruni.", 80, None),
    ("it", "A 10' dal 90' segna Bruni.", 80, None),
    ("it", "A 2' dal riposo segna Bruni.", 43, None),
    ("it", "Dopo dieci minuti della ripresa segna Bruni.", 55, None),
    ("it", "Dopo 40 secondi della ripresa segna Bruni.", 46, None),
    ("es", "A un cuarto de hora del final marcó Vidal.", 75, None),
    ("es", "A 11 minutos de que terminara el duelo marcó Vidal.", 79, None),
    ("es", "A falta de un cuarto de hora marcó Vidal.", 75, None),
    ("es", "A falta de quince minutos marcó Vidal.", 75, None),
    ("es", "Faltando quince minutos marcó Vidal.", 75, None),
    ("es", "Cuando faltaban quince minutos, marcó Vidal.", 75, None),
    ("es", "Restando quince minutos, marcó Vidal.", 75, None),
    ("es", "A los 13' ST marcó Vidal.", 58, None),
    ("es", "13' ST Vidal", 58, None),
    ("es", "Vidal marcó en el 3 de descuento.", 90, 3),
    ("es", "Vidal marcó en el minuto tres del añadido.", 90, 3),
    ("es", "Vidal marcó a los tres minutos de adición.", 90, 3),
    ("es", "Vidal marcó a dos del final.", 88, None),
    ("es", "Vidal marcó a los 40 segundos.", 1, None),
    ("pt", "A um quarto de hora do fim Souza marcou.", 75, None),
    ("pt", "Souza marcou aos 33' 2T.", 78, None),
    ("pt", "33' 2ºT - Souza", 78, None),
    ("pt", "Com três minutos do segundo tempo, Souza marcou.", 48, None),
    ("pt", "Souza marcou aos 48 do segundo tempo.", 90, 3),
    ("pt", "Souza marcou no terceiro minuto do tempo de compensação.", 90, 3),
    ("pt", "A dois minutos dos 90, Souza marcou.", 88, None),
    ("pt", "Dez minutos após o reatamento, Souza marcou.", 55, None),
    ("pt", "Everton, aos 50 (segundo amarelo), do segundo tempo", 95, None),
    ("pt", "Everton, aos 50 do segundo tempo", 90, 5),
]


@pytest.mark.parametrize(
    ("language", "text", "base", "stoppage"), [pytest.param(*case, id=f"{case[0]}: {case[1]}") for case in DERIVED]
)
def test_a_minute_that_follows_by_counting_is_derived(
    language: str, text: str, base: int, stoppage: int | None
) -> None:
    of = article(text, language)
    support = minute_supported(of, passage(of, text), Minute(base=base, stoppage=stoppage), language)
    assert support is not None
    assert support.derived
    assert support.working


NONE = [
    ("en", "Okoro came on after ten minutes of pressure."),
    ("en", "The 24-year-old scored from 20 metres."),
    ("en", "Okoro, who wears number 94, scored just before the interval."),
    ("en", "Rovers won 4-1 on 18-8-2015 before 90 fans."),
    ("en", "In the last 20 minutes Rovers pressed."),
    ("en", "Voss, Hale, Traore (Biscan 67), Lowe (Sands 45)."),
    ("en", "A late goal, soon after the hour-long delay, settled it between the two halves."),
    ("en", "Rovers 2, Albion 1"),
    ("en", "Voss 7, Hale 8, Lowe 6."),
    ("en", "It was their 21st win in 34 matches this season."),
    ("en", "Rovers have not lost for 90 minutes."),
    ("it", "Nei primi 20 minuti Bruni ha spinto."),
    ("it", "Poco dopo segna il numero 94."),
    ("it", "Bruni, 24 anni, segna da 20 metri prima dell'intervallo."),
    ("it", "Sala (18' st Bruni), Neri (Bianchi 67')"),
    ("it", "Bruni è fuori dal 30 settembre e torna al 100%."),
    ("it", "Appuntamento al 12 maggio per il ritorno."),
    ("es", "El equipo llegó a los 107 puntos y a los 35 años Vidal sigue."),
    ("es", "Jugó con 10 elementos en el 2013."),
    ("es", "Entraron Vidal (27) y Soto (34), dos veteranos."),
    ("es", "El técnico Vidal (52) habló. Soto (27) no quiso."),
    ("es", "Formaron Vidal (1), Soto (4), Luque (5), Rey (8), Paz (9), Gil (10), Sanz (19), Mora (77) de inicio."),
    ("pt", "A época (89/90) foi de Souza."),
    ("de", "Trainer Huber (52) und Manager Maier (61) schwiegen."),
    ("es", "El partido se jugará el 12 de mayo; al 12 de junio no hay más."),
    ("de", "Kurz vor der Pause traf Huber."),
    ("de", "Salzburg: Atanga (92. Lainer), Oberlin (63. Pires)"),
    ("de", "Frei gewann. 12. Sieg im 30. Spiel."),
    ("es", "Vidal remató desde los 27m al palo."),
    ("de", "Am 5. August (20.30 Uhr) wird gespielt, die 3. Runde folgt."),
    ("de", "Nach 10 Minuten Unterbrechung ging es weiter."),
    ("fr", "Petit pointe à la 12e place et n’a pas joué les 20 dernières minutes."),
    ("fr", "Peu après la pause, Petit, 24 ans, marque de 20 mètres."),
    ("pt", "Souza, aos 35 anos, marcou logo depois do intervalo."),
    ("pt", "O time chegou aos 21 pontos no dia 4 de março."),
    ("en", "Voss, 31, saw red."),
    ("en", "His 71st goal for the club."),
    ("en", "In the 21st century nobody won."),
    ("en", "It was the 68th meeting of the sides."),
    ("en", "They finished in the 3rd round."),
    ("en", "Okoro scored from 25 yards."),
    ("en", "He was ranked in the 68th place."),
    ("en", "They were in the 9th when he joined."),
    ("en", "After an hour of pressure they led."),
    ("en", "The board showed five minutes of injury time."),
    ("en", "There was a quarter of an hour delay."),
    ("de", "Huber traf am 14. Spieltag."),
    ("de", "In der 14. Runde traf Huber."),
    ("de", "Im 14. Spiel traf Huber."),
    ("de", "In der 2. Halbzeit traf Huber."),
    ("de", "In der 2. Liga traf Huber."),
    ("de", "In der 3. Runde des Pokals."),
    ("de", "Huber fehlt eine Viertelstunde lang."),
    ("de", "In der Schlussviertelstunde drückte Lindau."),
    ("de", "In den letzten zehn Minuten drückte Lindau."),
    ("fr", "À la 12e place du classement."),
    ("fr", "Petit, 14 ans, marque."),
    ("fr", "Petit joue son 14e match."),
    ("fr", "Dans le dernier quart d'heure, Lorval pousse."),
    ("fr", "Pendant un quart d'heure Lorval domine."),
    ("it", "Nel primo quarto d'ora spinge il Ravello."),
    ("it", "Nell'ultima mezz'ora spinge il Ravello."),
    ("it", "L'arbitro concede cinque minuti di recupero."),
    ("it", "Bruni è al 68° gol in carriera."),
    ("it", "Al quarto posto c'è il Ravello."),
    ("es", "A la media hora del partido de ida no había goles en 2019."),
    ("es", "Vidal marcó su gol 13."),
    ("es", "Vidal, de 13 años, marcó."),
    ("es", "El árbitro añadió cinco minutos."),
    ("es", "En el último cuarto de hora empujó Osera."),
    ("pt", "Souza chegou aos 33 gols."),
    ("pt", "No último quarto de hora, o Araruna pressionou."),
    ("pt", "Souza, aos 33 anos, marcou."),
    ("pt", "Souza e Braga marcaram no 3 a 1."),
    ("pt", "Souza marcou no 3 x 1 sobre o Araruna."),
    ("es", "Vidal participó en el 3 a 1."),
    ("it", "Bruni segna anche nel 3 a 1."),
]


@pytest.mark.parametrize(("language", "text"), [pytest.param(*case, id=f"{case[0]}: {case[1]}") for case in NONE])
def test_what_is_no_minute_gives_none(language: str, text: str) -> None:
    assert [text[m.start : m.end] for m in minutes_in(text, language)] == []


WRONG = [
    ("en", "Okoro scored in the 67th minute.", 66),
    ("en", "Okoro scored six minutes from time.", 6),
    ("en", "Lowe 12, Okoro 79 og, Hale 107.", 97),
    ("it", "Al 12' della ripresa segna Bruni.", 12),
    ("it", "Al 45' segna Bruni.", 46),
    ("it", "Bruni segna dopo due minuti da inizio ripresa.", 2),
    ("it", "Nel secondo tempo si soffre: al 25' segna Bruni, all'83' si chiude.", 25),
    ("it", "Nella ripresa si cerca il pari dopo il gol preso nel primo tempo, al 25', da Bruni. All'83' la fine.", 70),
    ("pt", "Aos 10 do segundo tempo, Souza marcou.", 10),
    ("de", "Huber traf fünf Minuten vor der Pause.", 5),
    ("es", "Al 88, Vidal marcó.", 87),
    ("es", "Vidal empató a los 12 de la segunda etapa.", 12),
    ("es", "Vidal empató a los 12 del segundo acto.", 12),
    ("es", "Vidal empató a los 12 de la segunda, tras un saque.", 12),
    ("es", "En la parte complementaria, Vidal empató al minuto 12.", 12),
    ("es", "El Rey ganó la segunda etapa del torneo. Al 12 empató Vidal.", 57),
    ("es", "Vidal marcó al 12 de la segunda jornada.", 57),
    ("es", "En la etapa final del campeonato, Vidal marcó al 12.", 57),
    ("pt", "Souza empatou aos 12 da segunda metade.", 12),
]


@pytest.mark.parametrize(("language", "text", "base"), [pytest.param(*c, id=f"{c[0]}: {c[1]}") for c in WRONG])
def test_another_minute_is_not_supported(language: str, text: str, base: int) -> None:
    of = article(text, language)
    assert minute_supported(of, passage(of, text), Minute(base=base), language) is None


RELATIVE = [
    (
        "es",
        "Al minuto 13 fue expulsado Vidal. La gente protestó.\nSiete minutos después marcó Ruiz.",
        "Siete minutos después",
        20,
    ),
    ("it", "Al 12' segna Bruni. Altri cinque minuti e Sala sbaglia.", "Altri cinque minuti e Sala", 17),
    ("it", "Al 12' segna Bruni. Passano tre minuti e Sala esce.", "Passano tre minuti e Sala", 15),
    ("it", "Al 12' segna Bruni. Due giri di lancette dopo Sala esce.", "Due giri di lancette dopo", 14),
    ("es", "Al 12, Vidal marcó. Pasaron tres minutos y Soto falló.", "Pasaron tres minutos y Soto", 15),
    ("pt", "Aos 12 minutos, Lima marcou. Passaram três minutos e Reis falhou.", "Passaram três minutos", 15),
    (
        "de",
        "Keller traf in der 12. Minute. Zwei Zeigerumdrehungen später flog Voss.",
        "Zwei Zeigerumdrehungen später",
        14,
    ),
    ("fr", "À la 12e minute, Rey marque. Encore trois minutes et Petit rate.", "Encore trois minutes", 15),
    ("en", "Okoro scored on 20 minutes. Another two minutes and Lowe was off.", "Another two minutes", 22),
    (
        "en",
        "Okoro scored on 20 minutes. Two minutes later Lowe hit. Three minutes later Voss.",
        "Three minutes later",
        25,
    ),
    ("en", "Okoro scored on 20 minutes. Five minutes later Lowe levelled.", "Five minutes later Lowe", 25),
    ("it", "Al 55' segna Arosio. L'equilibrio dura dodici minuti: segna Bruni.", "dura dodici minuti", 67),
    ("de", "Huber traf in der 30. Minute. Vier Minuten später traf Maier.", "Vier Minuten später", 34),
    ("fr", "Petit marque à la 30e minute. Dix minutes plus tard, Morel égalise.", "Dix minutes plus tard", 40),
    ("pt", "Souza marcou aos 12 minutos. Cinco minutos depois, Lima empatou.", "Cinco minutos depois", 17),
    ("en", "Okoro struck five minutes from time. Two minutes later Lowe levelled.", "Two minutes later", 87),
    ("en", "Okoro struck on 13 minutes. A minute later Lowe levelled.", "A minute later", 14),
    ("it", "Al 13' segna Bruni. Dopo altri tre minuti pareggia Sala.", "Dopo altri tre minuti", 16),
    ("es", "A cinco minutos del final marcó Vidal. Dos minutos después empató Ruiz.", "Dos minutos después", 87),
    ("de", "Huber traf (13.). Eine Viertelstunde später traf Maier.", "Eine Viertelstunde später", 28),
    ("fr", "Petit marque (13e). Un quart d'heure plus tard, Morel égalise.", "Un quart d'heure plus tard", 28),
]


@pytest.mark.parametrize(("language", "text", "quote", "base"), [pytest.param(*case, id=case[0]) for case in RELATIVE])
def test_minutes_later_count_from_the_minute_before(language: str, text: str, quote: str, base: int) -> None:
    of = article(text, language)
    support = minute_supported(of, passage(of, quote), Minute(base=base), language)
    assert support is not None
    assert support.derived
    assert len(support.evidence) == 2
    assert str(base) in (support.working or "")


NO_ANCHOR = [
    ("en", "Okoro scored early. Five minutes later Lowe levelled.", "Five minutes later"),
    ("en", "Okoro scored on 20 minutes. Soon Voss saved. Five minutes later Lowe levelled.", "Five minutes later"),
    (
        "it",
        "Al minuto 10 tira Bruni. La ripresa si apre con un tiro. Pareggia Arosio. L'equilibrio dura dodici minuti.",
        "dura dodici minuti",
    ),
    ("it", "Al 12' segna Bruni. Non passano tre minuti e Sala pareggia.", "Non passano tre minuti e Sala"),
    ("en", "Okoro scored on 20 minutes. One. Two. Three. Five minutes later Lowe levelled.", "Five minutes later"),
]


@pytest.mark.parametrize(
    ("language", "text", "quote"), [pytest.param(*case, id=str(at)) for at, case in enumerate(NO_ANCHOR)]
)
def test_minutes_later_without_a_near_anchor_give_nothing(language: str, text: str, quote: str) -> None:
    of = article(text, language)
    found = [b for b in range(1, 121) if minute_supported(of, passage(of, quote), Minute(base=b), language)]
    assert found == []


def test_the_end_of_extra_time_counts_from_120() -> None:
    text = "Extra time began badly. Okoro levelled with six minutes remaining."
    of = article(text)
    quote = passage(of, "Okoro levelled with six minutes remaining")
    assert minute_supported(of, quote, Minute(base=114), "en") is not None
    assert minute_supported(of, quote, Minute(base=84), "en") is None


def test_stoppage_time_of_the_first_half_follows_45() -> None:
    text = "In the first half Hale hit the bar. In the second minute of stoppage time Okoro scored."
    of = article(text)
    quote = passage(of, "In the second minute of stoppage time Okoro scored.")
    assert minute_supported(of, quote, Minute(base=45, stoppage=2), "en") is not None
    assert minute_supported(of, quote, Minute(base=90, stoppage=2), "en") is None


def test_a_minute_outside_the_passage_is_no_support() -> None:
    of = article("Okoro scored on 20 minutes. Lowe levelled.")
    assert minute_supported(of, passage(of, "Lowe levelled."), Minute(base=20), "en") is None


def test_a_minute_in_unread_text_is_no_support() -> None:
    of = article("Okoro scored on 20 minutes.", unread=("on 20 minutes",))
    assert minute_supported(of, passage(of, "Okoro scored on 20 minutes."), Minute(base=20), "en") is None


def test_a_passage_that_ends_before_the_mark_holds_the_minute() -> None:
    of = article("Il gol arriva al 45', poi è pausa.", "it")
    assert minute_supported(of, passage(of, "Il gol arriva al 45"), Minute(base=45), "it") is not None
    of = article("Il gol arriva al 45'+2, poi è pausa.", "it")
    assert minute_supported(of, passage(of, "Il gol arriva al 45"), Minute(base=45, stoppage=2), "it") is None


def test_a_substitution_quoted_alone_is_no_minute() -> None:
    of = article("Voss, Hale, Traore (Biscan 67), Lowe.")
    assert minute_supported(of, passage(of, "Biscan 67"), Minute(base=67), "en") is None


@pytest.mark.parametrize(
    ("text", "quote", "base"),
    [
        pytest.param(
            "No segundo tempo Reis saiu. Nycole marcou aos 24 minutos e Lima aos 78 minutos.",
            "Nycole marcou aos 24 minutos",
            24,
            id="a clock that goes on",
        ),
        pytest.param(
            "No segundo tempo Reis saiu. Lima marcou aos 24 minutos e aos 40 minutos.",
            "Lima marcou aos 24 minutos",
            69,
            id="a clock that begins again",
        ),
        pytest.param(
            "O Araruna venceu com um gol aos 48 do segundo tempo.\n\nAos 12, Lima fez o primeiro.",
            "Aos 12, Lima",
            12,
            id="an opening that tells the end",
        ),
        pytest.param(
            "No segundo tempo, nada. Lima ficou fora a partir dos 26min do primeiro tempo.",
            "a partir dos 26min do primeiro tempo",
            26,
            id="a half of its own",
        ),
        pytest.param(
            "Vermelhos: Reis, aos 40, e Lima, aos 50 minutos do segundo tempo",
            "Reis, aos 40",
            85,
            id="a half at the end of its list",
        ),
    ],
)
def test_a_portuguese_minute_counts_in_its_half(text: str, quote: str, base: int) -> None:
    of = article(text, "pt")
    told = [b for b in range(1, 121) if minute_supported(of, passage(of, quote), Minute(base=b), "pt")]
    assert told == [base]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Sala colpisce al 65'. Nella ripresa anche il gol del 33' di Bruni.", id="clock-goes-on"),
        pytest.param("Nella ripresa cambia tutto.\nAl 33' segna Bruni.", id="another-paragraph"),
        pytest.param("Al 33' segna Bruni. Nella ripresa pareggia Sala.", id="told-before-it"),
    ],
)
def test_an_italian_minute_of_the_first_half_stays_there(text: str) -> None:
    of = article(text, "it")
    whole = of.evidence(0, len(text))
    assert minute_supported(of, whole, Minute(base=78), "it") is None
