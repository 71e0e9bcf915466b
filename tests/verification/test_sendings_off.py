"""Who was sent off in six languages: the one who fouled, never the one fouled or the one who only escaped."""

from __future__ import annotations

import pytest
from six_languages import TEAMS, rows

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify

_PEOPLE = {
    "en": ("Kieran Doyle", "Marcus Webb", "Alan Priest"),
    "it": ("Davide Corsi", "Matteo Galli", "Pietro Lodi"),
    "es": ("Sergio Molina", "Iván Quiroga", "Raúl Cuesta"),
    "de": ("Jonas Riedel", "Timo Bachner", "Ralf Konrad"),
    "fr": ("Théo Lambert", "Malik Diarra", "Yves Collin"),
    "pt": ("Renan Tavares", "Bruno Peixoto", "Hélio Prado"),
}
"""Who is sent off, whom he fouls, and the referee."""
_OPENING = {
    "en": "Barnwell Town beat Harrowgate United 2-0 on Saturday.",
    "it": "Il Ravello ha battuto 2-0 il Montorio.",
    "es": "El Vallero ganó 2-0 al Osera el sábado.",
    "de": "Der SV Lindau gewann am Samstag gegen den TSV Kirchberg mit 2:0.",
    "fr": "Lorval a battu Brigneux 2-0 samedi.",
    "pt": "O Araruna venceu o Itabirense por 2 a 0 no sábado.",
}
_TOLD = """
fr|{P}, coupable d'un tacle à deux pieds sur {X}, voyait rouge directement (70e).
fr|L'arbitre {R} siffle après l'expulsion du capitaine des Lions, {P}, pour une faute sur {X}.
en|{P} hauled down {X} on the edge of the box and was shown a straight red card.
en|{P} was dismissed for a foul on {X}.
en|Referee {R} showed {P} a second yellow card for a trip on {X}.
en|A late lunge by {P} on {X} earned him a straight red.
en|{P} brought down {X}. {R} reached for the red card.
en|{X} was chopped down by {P}, who was given his marching orders.
en|The visitors were down to ten men when {P} saw red for a late challenge on {X}.
en|{X} was hacked down by {P} and the defender picked up a second booking.
en|{P} walked after a second bookable offence for pulling back {X}.
en|There was a red card for {P} after he clashed with {X}, who was only booked.
en|{P} received his second yellow of the night after catching {X}.
en|{P} was given a red card following a reckless tackle on {X}.
en|{P} was sent for an early bath after scything down {X}.
it|{P} atterra {X}: l'arbitro mostra al difensore il cartellino rosso.
it|{P} stende {X} lanciato a rete. L'arbitro {R} estrae il rosso.
it|Secondo giallo per {P}, che trattiene {X} e va sotto la doccia.
it|Espulso {P} per un fallo su {X}.
it|Rosso diretto per {P} dopo un'entrata su {X}.
it|Rosso diretto a {P}, che colpisce {X} a gioco fermo.
it|Il Montorio resta in dieci per un secondo giallo ({P}, fallo di {P} su {X}).
it|Arriva anche un rosso (fallo di {P} su {X}).
it|L'arbitro {R} espelle {P} per doppia ammonizione.
it|{P}, già ammonito, ferma fallosamente {X} e rimedia il secondo cartellino giallo.
it|{P} entra duro su {X} e si becca il rosso.
it|{P} falcia {X}: doppio giallo e squadra in dieci.
it|Montorio in dieci per l'espulsione di {P}, autore di un fallaccio ai danni di {X}.
es|La expulsión por roja directa del lateral {P} dejó al Osera con diez.
es|{P} derribó a {X} y vio la roja directa.
es|{P} fue expulsado por una entrada sobre {X}.
es|El árbitro {R} le mostró la segunda amarilla a {P} por una falta sobre {X}.
es|{P} se fue a la calle por doble amarilla tras zancadillear a {X}.
es|Roja directa a {P} por una dura entrada a {X}.
es|{P} cazó a {X} por detrás. El colegiado le enseñó la tarjeta roja.
es|{X} fue derribado por {P}, que vio la segunda cartulina amarilla y dejó a los suyos con diez.
es|El Osera se quedó con diez por la expulsión de {P}, que agredió a {X}.
es|{P} dejó a su equipo con uno menos al ver la segunda amarilla por una falta sobre {X}.
es|Expulsó con roja directa a {P}.
es|El Osera acabó con diez por la roja a {P}.
de|Als {P} nach hartem Einsteigen an der Mittellinie die Rote Karte gezeigt bekam, war das Spiel gelaufen.
de|{P} hatte {X} im Strafraum zu Fall gebracht und dafür die Gelb-Rote Karte gesehen.
de|{P} sah nach einem Foul an {X} die Rote Karte.
de|{P} holte {X} von den Beinen und flog mit Gelb-Rot vom Platz.
de|Nach einer Notbremse von {P} an {X} zückte Schiedsrichter {R} die Rote Karte.
de|Schiedsrichter {R} stellte {P} nach einer Tätlichkeit gegen {X} vom Platz.
de|{P} streckte {X} nieder und wurde des Feldes verwiesen.
de|{P} kassierte nach wiederholtem Foulspiel die Ampelkarte.
de|{P} grätschte {X} um. Dafür gab es glatt Rot.
de|Zu allem Überfluss handelte sich {P} noch Gelb-Rot ein.
de|Weil {P} den enteilten {X} zu Boden riss, schickte ihn der Unparteiische vorzeitig zum Duschen.
de|Die Kirchberger mussten nach der Ampelkarte gegen {P} zu zehnt weiterspielen.
de|Kirchberg beendete die Partie nach Gelb-Rot für {P} in Unterzahl.
de|{P} wurde nach einer Tätlichkeit an {X} mit Rot vom Feld geschickt.
de|{P} sah wegen Meckerns binnen weniger Sekunden erst Gelb und dann Gelb-Rot.
de|Für {P} war nach einem groben Foul an {X} vorzeitig Schluss: Rot.
de|{P} musste nach seiner zweiten Gelben Karte vorzeitig vom Feld.
de|{P} wurde nach einem Foul an {X} ausgeschlossen.
de|{P} sah Rot, weil er {X} mit dem Ellbogen getroffen hatte.
fr|{P} a écopé un carton rouge pour avoir bousculé {X} sur la touche.
fr|{P} a reçu un carton rouge pour avoir bousculé le gardien {X}.
it|{P} ha rimediato un cartellino rosso per aver steso {X}.
it|{P} ha preso il secondo giallo per aver colpito l'attaccante {X}.
it|Rosso diretto a {P} per aver colpito {X}.
fr|{P} fauche {X} et reçoit un carton rouge direct.
fr|Expulsion de {P} pour une faute sur {X}.
fr|{P} est exclu pour un tacle dangereux sur {X}.
fr|{P} descend {X} dans la surface. L'arbitre sort le carton rouge.
fr|{P}, déjà averti, accroche {X} et prend un second carton jaune.
fr|L'arbitre {R} expulse {P} pour une faute sur {X}.
fr|Carton rouge pour {P}, coupable d'un tacle par derrière sur {X}.
fr|{X} est fauché par {P}, qui récolte un deuxième jaune et regagne les vestiaires.
fr|Brigneux se retrouve à dix après l'exclusion de {P}.
fr|{P} voit rouge après un coup de coude sur {X}.
fr|{P} retient {X} par le maillot. Deuxième carton jaune et expulsion.
fr|{P} écope d'un second avertissement synonyme d'expulsion.
pt|{P} derrubou {X} e levou o cartão vermelho direto.
pt|{P} foi expulso após falta em {X}.
pt|O árbitro {R} mostrou o segundo amarelo a {P} por falta sobre {X}.
pt|{P} acertou {X} sem bola. O árbitro mostrou o vermelho.
pt|Vermelho direto para {P}, que deu uma cotovelada em {X}.
pt|{X} foi derrubado por {P}, que recebeu o segundo cartão amarelo e foi para o chuveiro mais cedo.
pt|A expulsão de {P}, por falta sobre {X}, deixou a equipa com dez.
pt|{P} viu o segundo cartão amarelo por derrubar {X}.
pt|{P} fez falta dura em {X} e acabou expulso.
pt|{P} pisou {X} e o juiz puxou o vermelho.
pt|Com um a menos após a expulsão de {P}, o Itabirense recuou.
en|{P} paid the price for a wild swing at {X} and was shown a straight red card.
en|Harrowgate's misery was complete when {P} received a second yellow for time-wasting.
en|{P} went into the book twice in three minutes and was gone.
en|{P} was sent packing for a second bookable offence.
en|A reckless lunge from {P} on {X} brought a straight red card.
en|{P} followed him down the tunnel after picking up a second caution.
en|Things went from bad to worse for the visitors as {P} saw a straight red for a challenge on {X}.
en|{P} was shown a second yellow card and a red for simulation.
en|The hosts had {P} sent off in the 60th minute.
en|{P} was dismissed late on.
it|Montorio in dieci dal 60': fuori {P} per doppia ammonizione.
it|Al 60' {P} commette un'ingenuità e si guadagna il secondo giallo.
it|{P} vede il secondo giallo dopo un fallo su {X}.
it|Il Montorio perde {P} per un rosso diretto.
it|Secondo cartellino giallo per {P} e Montorio in dieci.
it|L'arbitro {R} non ha dubbi ed espelle {P}.
it|{P} applaude ironicamente l'arbitro e viene cacciato.
it|Entrataccia di {P} su {X}: rosso diretto.
it|Nel finale viene espulso anche {P}.
es|El Osera se quedó en inferioridad por la expulsión de {P}.
es|{P} vio dos amarillas en cinco minutos y se fue a la calle.
es|{P} fue a la caseta por una dura entrada sobre {X}.
es|El árbitro no dudó y expulsó a {P}.
es|Una entrada a destiempo de {P} sobre {X} le costó la roja.
es|{P} se ganó la segunda amarilla por simular.
es|{P} dejó a los suyos con diez por doble amonestación.
es|{R} expulsó por roja directa a {P}.
de|{P} sah für ein rüdes Einsteigen gegen {X} die Rote Karte.
de|{P} musste mit der Ampelkarte vom Feld.
de|{P} kassierte einen Platzverweis.
de|Nach einem Foul an {X} sah {P} Gelb-Rot.
de|{P} verabschiedete sich mit Gelb-Rot unter die Dusche.
de|In der 70. Minute handelte sich {P} nach einem Foul die Gelb-Rote Karte ein.
de|{P} sah seine zweite Gelbe Karte und musste frühzeitig duschen.
de|Kirchberg spielte nach dem Platzverweis gegen {P} in Unterzahl.
fr|{P} est expulsé pour un tacle sur {X}.
fr|{P} écope d'un second carton jaune et rentre aux vestiaires.
fr|{P} laisse Brigneux à dix en récoltant un second jaune.
fr|Brigneux perd {P}, exclu pour une faute sur {X}.
fr|L'arbitre n'hésite pas et exclut {P}.
fr|{P} voit un second carton jaune pour contestation.
fr|Carton rouge direct pour {P} après un geste d'humeur.
fr|{P} doit quitter le terrain après un deuxième avertissement.
pt|{P} recebeu o vermelho direto após entrada dura em {X}.
pt|{P} levou dois amarelos em cinco minutos e foi expulso.
pt|{P} acertou {X} e levou o vermelho direto.
pt|O Itabirense perdeu {P}, expulso por falta em {X}.
pt|{P} viu o segundo amarelo por protestos.
pt|O juiz não teve dúvidas e expulsou {P}.
pt|{P} deixou a equipa reduzida a dez ao ver o segundo amarelo.
en|{R} brandished a straight red card in the direction of {P}.
en|{R} had no hesitation in showing {P} a red card.
en|{R} dismissed {P} for a second bookable offence.
en|{P}, already on a booking, pulled back {X} and off he went.
en|{P} was already on a yellow when he tripped {X}, and {R} sent him off.
en|{P} lashed out at {X} and was dismissed.
it|L'arbitro spedisce {P} negli spogliatoi.
it|{P} abbandona anzitempo il terreno di gioco per somma di ammonizioni.
it|{R} estrae il secondo giallo all'indirizzo di {P}.
it|{R} sventola il rosso in faccia a {P}.
it|Rosso inevitabile per {P} che ha steso {X}.
it|{P}, già ammonito, stende {X} e guadagna la via degli spogliatoi.
it|L'arbitro {R} caccia {P}.
it|Al 70' {R} estrae il cartellino rosso ai danni di {P}.
es|El árbitro mandó a la caseta a {P}.
es|El colegiado expulsó a {P} por protestar.
es|El árbitro echó a {P} por una patada a {X}.
es|{P} se autoexpulsó con una patada a {X}.
de|Der Schiedsrichter verwies {P} des Feldes.
de|Der Schiedsrichter verwies {P} des Platzes.
de|{P} leistete sich ein Frustfoul an {X} und flog.
de|Für {P} war nach Gelb-Rot vorzeitig Feierabend.
de|{R} zückte gegen {P} glatt Rot.
de|{P} wurde von {R} zum Duschen geschickt.
de|{P} sah binnen fünf Minuten zweimal Gelb und musste runter.
fr|L'arbitre montre la porte des vestiaires à {P}.
fr|M. {R} expulse {P}.
pt|O árbitro mandou {P} a tomar banho mais cedo.
pt|{P} foi tomar banho mais cedo.
pt|{P} foi para a rua depois de falta sobre {X}.
"""
_NOT_SENT_OFF = """
fr|Les supporters des Rouge et {P} chantent.
en|{P} was lucky not to see red for a foul on {X}.
en|{P} escaped with a yellow card, although {X} wanted a red card.
en|The referee {R} showed {P} only a yellow card after {X} was fouled.
en|{P} is suspended after the red card he was shown last week.
it|{P} se la cava con il giallo: per l'arbitro non è da rosso.
it|{P} rischia il secondo giallo per un fallo su {X}.
es|{P} se salvó de la roja tras una entrada sobre {X}.
es|El Osera no contó con {P}, expulsado la semana pasada.
de|{P} hatte Glück, dass er nach dem Foul an {X} nicht Rot sah.
de|{P} sah für sein Foul an {X} nur Gelb statt Rot.
de|Auf {P} musste Kirchberg verzichten, er fehlte nach seiner Roten Karte aus der Vorwoche.
fr|{P} échappe au carton rouge après sa faute sur {X}.
fr|{P} évite de peu l'expulsion.
pt|{P} escapou do vermelho após falta em {X}.
pt|{P} não jogou: cumpre suspensão pelo vermelho da última rodada.
en|{P} was yellow-carded for a foul on {X}.
en|{P} escaped a second booking.
en|{P} was close to picking up a second yellow card for fouling {X}.
en|{P}, who risked receiving a second yellow card, came off for {X}.
de|{P} zog gegen {X} die Notbremse – nur Gelb.
de|{P} zog gegen {X} die Notbremse – keine Rote Karte!
en|{P} hobbled off to be replaced by {X}.
en|{P} returned from a ban for his red card at Ostrey.
it|{P} viene sostituito dopo il giallo.
it|{P} chiede il rosso per {X}.
it|Il presidente {P} viene allontanato dal terreno di gioco.
es|{P} vio la amarilla por una falta a {X}.
es|{P} se perderá el próximo partido por sanción.
es|El preparador físico {P} fue expulsado.
de|{P} verließ unter Applaus den Platz.
de|{P} musste mit Verdacht auf Kreuzbandriss vom Feld.
de|Co-Trainer {P} sah Rot.
de|{P} war mit Gelb gut bedient.
fr|{P} récolte un carton jaune.
fr|{P} quitte le terrain sur blessure.
fr|{P} est suspendu après son carton rouge.
pt|{P} viu o amarelo por falta sobre {X}.
pt|{P} saiu lesionado após choque com {X}.
pt|O auxiliar técnico {P} foi expulso.
en|{P} should have been sent off, said {X}.
en|{P} was withdrawn before he could be sent off.
en|{P}'s red card was rescinded after a VAR check.
it|Espulso dalla panchina {P} per proteste.
it|Il rosso a {P} viene revocato dopo la revisione al VAR.
es|{P} pudo ser expulsado.
es|El VAR anuló la roja a {P}.
de|{P} musste verletzt vom Platz.
de|{P} ging verletzt vom Platz.
de|{P} wurde vom Platz getragen.
de|{P} humpelte vom Platz.
de|{P} hätte Rot sehen müssen.
de|{P} ging als Sieger vom Platz.
de|Die Rote Karte gegen {P} nahm {R} nach Ansicht der Bilder zurück.
fr|Le carton rouge de {P} est annulé après recours à la VAR.
pt|{P} levou cartão amarelo por falta em {X}.
pt|O VAR anulou o cartão vermelho a {P}.
pt|{P} podia ter sido expulso.
"""


def _sent_off(language: str, told: str, name: str) -> list[object]:
    player, fouled, referee = _PEOPLE[language]
    told = told.format(P=player, X=fouled, R=referee)
    article = Article(id="x", text=f"{_OPENING[language]}\n\n{told}", language=language)
    sent = ProposedEvent(fields={"player": Claim(value=name)}, quote=told)
    home, away = TEAMS[language]
    fields = {"home_team": home, "away_team": away, "score": {"home": 2, "away": 0}}
    claims = {key: Claim(value=value, quote=_OPENING[language]) for key, value in fields.items()}
    match = ProposedMatch(fields=claims, sendings_off=(sent,))
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,)))
    return [event.player.value for match in verdict.matches for event in match.sendings_off if event.player]


@pytest.mark.parametrize(("language", "told"), rows(_TOLD))
def test_the_one_sent_off_passes(language: str, told: str) -> None:
    assert _sent_off(language, told, _PEOPLE[language][0]) == [_PEOPLE[language][0]]


@pytest.mark.parametrize(("language", "told"), rows(_TOLD))
def test_neither_the_one_fouled_nor_the_referee_is_sent_off(language: str, told: str) -> None:
    _, *others = _PEOPLE[language]
    assert [name for name in others if _sent_off(language, told, name)] == []


@pytest.mark.parametrize(("language", "told"), rows(_NOT_SENT_OFF))
def test_a_card_that_was_not_shown_in_this_match_sends_nobody_off(language: str, told: str) -> None:
    assert _sent_off(language, told, _PEOPLE[language][0]) == []


_LISTS = """
es|Tarjetas amarillas para Prieto, {P} (2) y {X}.
es|Roja directa para Duarte y {P}. Amarillas: {X} y Rivas.
it|Il Montorio chiude in nove per le espulsioni di Bruni e {P}. Segna {X}.
pt|Cartões vermelhos: Neném (segundo amarelo), aos 40, e {P} (direto), aos 44. Gol de {X}.
fr|Expulsions : Petit (40), {P} (44). {X} a été averti.
"""


@pytest.mark.parametrize(("language", "told"), rows(_LISTS))
def test_only_those_in_a_list_of_red_cards_or_with_two_yellow_ones_are_sent_off(language: str, told: str) -> None:
    player, other, _ = _PEOPLE[language]
    assert _sent_off(language, told, player) == [player]
    assert _sent_off(language, told, other) == []


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        pytest.param("de", "Gelb sah Jonas Behr.", id="gelb"),
        pytest.param("en", "Jonas Behr was shown a yellow card.", id="yellow"),
        pytest.param("it", "Ammonito Jonas Behr.", id="ammonito"),
    ],
)
def test_a_yellow_card_sends_nobody_off(language: str, passage: str) -> None:
    head = "Lindau - Ostrau 1:0"
    fields = {"home_team": Claim(value="Lindau", quote=head), "away_team": Claim(value="Ostrau", quote=head)}
    event = ProposedEvent(quote=passage, fields={"player": Claim(value="Jonas Behr")})
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=fields, sendings_off=(event,)),))
    article = Article(id="sha256-00000000000000aa", text=f"{head}\n\n{passage}\n", language=language)
    assert verify(article, proposal).matches[0].sendings_off == ()


@pytest.mark.parametrize(
    ("language", "told", "minute", "other"),
    [
        pytest.param("es", "Expulsó con roja directa a {P} y {X} en los minutos 72 y 88.", 72, 88, id="es"),
        pytest.param(
            "es", "Roja directa a {P} y {X} en los minutos 72 y 88, y a Rubén Abad en el 90.", 72, 88, id="es-three"
        ),
        pytest.param("it", "Espulsi {P} e {X} ai minuti 60 e 75.", 60, 75, id="it"),
        pytest.param("en", "Red cards for {P} and {X} in minutes 60 and 75.", 60, 75, id="en"),
    ],
)
def test_minutes_told_in_turn_go_to_the_names_in_turn(language: str, told: str, minute: int, other: int) -> None:
    first, second, _ = _PEOPLE[language]
    own = [_minute_given(language, told, name, at) for name, at in ((first, minute), (second, other))]
    crossed = [_minute_given(language, told, name, at) for name, at in ((first, other), (second, minute))]
    assert (own, crossed) == ([minute, other], [None, None])


def _minute_given(language: str, told: str, name: str, minute: int) -> int | None:
    player, fouled, _ = _PEOPLE[language]
    told = told.format(P=player, X=fouled)
    fields = {"player": Claim(value=name), "minute": Claim(value={"base": minute, "stoppage": None})}
    home, away = TEAMS[language]
    claims = {
        key: Claim(value=value, quote=_OPENING[language]) for key, value in (("home_team", home), ("away_team", away))
    }
    match = ProposedMatch(fields=claims, sendings_off=(ProposedEvent(fields=fields, quote=told),))
    article = Article(id="x", text=f"{_OPENING[language]}\n\n{told}", language=language)
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,)))
    found = [event.minute.value.base for match in verdict.matches for event in match.sendings_off if event.minute]
    return found[0] if found else None


@pytest.mark.parametrize(
    ("language", "told", "minute"),
    [
        pytest.param("es", "El árbitro expulsó a {P} (90+4') y a {X} (90+6').", 94, id="es-stoppage"),
        pytest.param("pt", "Cartões vermelhos: {P}, aos 40, e {X}, aos 41 minutos do segundo tempo", 85, id="pt-half"),
    ],
)
def test_a_minute_beside_the_name_may_be_written_another_way(language: str, told: str, minute: int) -> None:
    first, second, _ = _PEOPLE[language]
    assert _minute_given(language, told, first, minute) == minute
    assert _minute_given(language, told, second, minute) is None


@pytest.mark.parametrize(
    ("language", "before", "told", "sent"),
    [
        pytest.param(
            "en", "Sent off: {P}.", "Town were upset, and after 31 minutes {P} saw a red card.", True, id="en"
        ),
        pytest.param("en", "Town lined up well.", "It was {P} and {X}, and there came the red.", False, id="en-none"),
        pytest.param("en", "Sent off: {P}.", "It was {P} and {X}, and there came the red.", True, id="en-pair"),
        pytest.param(
            "en", "Sent off: {P}. {X} was sent off too.", "It was {P} and {X} at the red.", False, id="en-both"
        ),
        pytest.param("en", "Sent off: {P}.", "It was {P} who was booked in minute 31.", False, id="en-yellow"),
        pytest.param("de", "Rote Karten: {P}.", "Es ging um {P} und {X}, dann kam die Rote Karte.", True, id="de"),
        pytest.param("it", "Espulsi: {P}.", "Era un affare di {P} e {X}, poi il cartellino rosso.", True, id="it"),
        pytest.param(
            "it", "Ammoniti: {P}.", "Era un affare di {P} e {X}, poi il cartellino rosso.", False, id="it-none"
        ),
    ],
)
def test_a_card_that_another_sentence_gives_a_player_is_his(
    language: str, before: str, told: str, *, sent: bool
) -> None:
    player, fouled, _ = _PEOPLE[language]
    before, told = (words.format(P=player, X=fouled) for words in (before, told))
    home, away = TEAMS[language]
    claims = {
        key: Claim(value=value, quote=_OPENING[language]) for key, value in (("home_team", home), ("away_team", away))
    }
    event = ProposedEvent(fields={"player": Claim(value=player)}, quote=told)
    article = Article(id="x", text=f"{_OPENING[language]}\n\n{before}\n\n{told}", language=language)
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=claims, sendings_off=(event,)),))
    found = [one.player for match in verify(article, proposal).matches for one in match.sendings_off]
    assert bool(found) is sent


@pytest.mark.parametrize(
    ("language", "told", "who", "sent"),
    [
        pytest.param("de", "{X} jubelte weiter, nachdem {P} des Feldes verwiesen wurde.", "P", True, id="de"),
        pytest.param("fr", "{X} restait calme après que {P} eut été sévèrement exclu.", "P", True, id="fr"),
        pytest.param("it", "{X} ringraziava dopo che {P} era stato ingenuamente espulso.", "P", True, id="it"),
        pytest.param("es", "{X} respiró cuando {P} fue injustamente expulsado.", "P", True, id="es"),
        pytest.param("pt", "{X} sorriu quando {P} foi justamente expulso.", "P", True, id="pt"),
        pytest.param("fr", "{X} restait calme après que {P} eut été sévèrement exclu.", "X", False, id="fr-other"),
        pytest.param("pt", "{X} sorriu quando {P} viu o colega ser expulso.", "P", False, id="pt-saw-another"),
        pytest.param("en", "{X} went on after {P}'s marker had been sent off.", "P", False, id="en-genitive"),
        pytest.param("en", "{X} went on after {P}, kicked by {R}, had been sent off.", "R", False, id="en-apart"),
        pytest.param("de", "Nun mussten mit {P} und {X} gleich zwei Mann mit Gelb-Rot vom Feld.", "P", True, id="two"),
        pytest.param("de", "Nach dem Duell mit {P} sah {X} die Rote Karte.", "P", False, id="one"),
        pytest.param("es", "Expulsó a {P} (90+4'), {X} (90+6'), y al suplente {R} (90+9').", "R", True, id="run"),
        pytest.param(
            "es",
            "Expulsó al local {P} (min. 82) y con roja directa a sus compañeros {X} (min. 57) y {R} que miraba.",
            "R",
            True,
            id="his-mates",
        ),
        pytest.param("it", "Espulso {P} (min. 82) e {X} (min. 85).", "X", True, id="minutes"),
        pytest.param("es", "Expulsó a {P} (min. 82) y amonestó a {X} (min. 57).", "X", False, id="booked"),
        pytest.param("es", "Expulsó a {P} (min. 82) y con tarjeta amarilla a {X} (min. 57).", "X", False, id="yellow"),
        pytest.param("fr", "Il exclut {P} (82e) et avec un but de {X} (85e), tout change.", "X", False, id="goal"),
        pytest.param("es", "Expulsó a {P} en el 72, y a centro de {X}, {R} marcó.", "X", False, id="no-run"),
        pytest.param("it", "Espulso {P}, stessa sorte per {X}.", "X", True, id="it-fate"),
        pytest.param("it", "Ammonito {P}, stessa sorte per {X}.", "X", False, id="it-fate-yellow"),
        pytest.param("fr", "{P} est exclu, même sort pour {X}.", "X", True, id="fr-fate"),
        pytest.param("es", "{P} fue expulsado y la misma suerte corrió {X}.", "X", True, id="es-fate"),
        pytest.param("pt", "{P} foi expulso e o mesmo destino teve {X}.", "X", True, id="pt-fate"),
        pytest.param("en", "{P} was sent off and the same fate befell {X}.", "X", True, id="en-fate"),
        pytest.param("it", "{P} e {X}, entrambi espulsi, lasciano il campo.", "P", True, id="it-both"),
        pytest.param("fr", "{P} et {X}, tous deux exclus, quittent la pelouse.", "P", True, id="fr-both"),
        pytest.param("en", "{P} and {X}, both sent off, left the pitch.", "P", True, id="en-both"),
        pytest.param("it", "{P} e {X}, entrambi ammoniti, restano in campo.", "P", False, id="it-both-booked"),
        pytest.param("it", "L'arbitro {R} ammonisce per la seconda volta {P}.", "P", True, id="it-booked-twice"),
        pytest.param("it", "L'arbitro {R} ammonisce per la seconda volta {P}.", "R", False, id="it-who-books"),
        pytest.param(
            "it", "L'arbitro ammonisce {P} per la seconda volta in stagione.", "P", False, id="it-in-the-season"
        ),
        pytest.param("it", "{P} rischia di essere ammonito per la seconda volta.", "P", False, id="it-spared"),
    ],
)
def test_a_clause_or_a_run_of_names_tells_who_was_sent_off(language: str, told: str, who: str, *, sent: bool) -> None:
    player, fouled, other = _PEOPLE[language]
    names = {"P": player, "X": fouled, "R": other}
    told = told.format(**names)
    home, away = TEAMS[language]
    claims = {
        key: Claim(value=value, quote=_OPENING[language]) for key, value in (("home_team", home), ("away_team", away))
    }
    event = ProposedEvent(fields={"player": Claim(value=names[who])}, quote=told)
    article = Article(id="x", text=f"{_OPENING[language]}\n\n{told}", language=language)
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=claims, sendings_off=(event,)),))
    found = [one.player for match in verify(article, proposal).matches for one in match.sendings_off]
    assert bool(found) is sent
