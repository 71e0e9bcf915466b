"""Who is at home: what the words of six languages tell, whichever team the proposal puts first."""

from __future__ import annotations

import pytest
from six_languages import TEAMS, rows

from summarizer.assertion import cue_in
from summarizer.schemas.article import Article
from summarizer.verification.hosts import host
from summarizer.verification.sides import Sides
from summarizer.verification.survey import survey_of

_TEAMS = TEAMS | {"de": ("SV Lindau", "Kirchberg")}
_TOLD = """
en|{H} v {A}
en|{A} won 2-1 at {H} on Saturday thanks to two late goals.
en|{A} came from behind to win at {H}.
en|{A} earned a 1-1 draw at {H}.
en|{A} lost 3-1 away to {H}.
en|{A} were beaten 2-0 at {H} last night.
en|{H} beat visitors {A} 3-0.
en|{H} were held to a goalless draw by visiting {A}.
en|{H} slumped to a home defeat against {A}.
en|{H} claimed a first home win of the season with a 2-0 victory over {A}.
en|{A}'s trip to {H} ended in a 2-0 defeat.
en|{A} travelled to {H} in search of a first win and lost 2-0.
en|{A} made the long trip to {H} and won 1-0.
en|{A} visited {H} and drew 1-1.
en|{H} 's home game with {A} finished 1-1.
en|{A} picked up a point on the road at {H}.
en|{A} recorded their first away win, 2-1 over {H}.
en|A late goal gave {A} a 1-0 win at {H}.
en|{H} suffered a 2-1 home loss to {A}.
en|{A} went to {H} and came away with three points.
en|{A} are away at {H} on Saturday.
en|{H} entertain {A} on Tuesday night.
en|{H} welcome {A} to Moss Lane on Saturday.
en|The hosts, {H}, were too strong for {A}.
en|{H} will host {A} on Saturday.
en|{H} went down 2-0 to {A} in front of their own supporters.
en|{A}'s 2-0 win at {H} lifted them to third.
en|{A} travel to {H} on Saturday.
en|The match between {H} and {A} ended in uproar.
it|Termina 2-3 la sfida al Montilo tra {H} e {A}.
es|El partido entre {H} y {A} fue suspendido.
de|Am Sonntag war der {A} in {H} zu Gast.
de|Das Spiel zwischen dem {H} und dem {A} war lange offen.
fr|Le match entre {H} et {A} a tenu ses promesses.
pt|O jogo entre {H} e {A} foi equilibrado.
en|Match Report - {A} (H)
en|Match Report - {H} (A)
it|{A} corsaro a {H}: finisce 2-1.
it|Il {A} vince 2-1 in casa del {H}.
it|Il {H} batte 2-0 il {A} tra le mura amiche.
it|Il {A} passa 1-0 sul campo del {H}.
it|Colpo esterno del {A}, che supera il {H} 2-1.
it|Il {A} espugna il campo del {H} con un gol nel finale.
it|Sconfitta casalinga per il {H}, battuto 2-1 dal {A}.
it|Sconfitta interna per il {H}: il {A} vince 2-0.
it|Successo esterno per il {A}, 2-0 al {H}.
it|Il {H} ospitava il {A}.
it|Vittoria in trasferta per il {A}: 2-1 al {H}.
it|Il {H} cade in casa contro il {A}.
it|Il {A} esce sconfitto dal campo del {H}.
it|Il {A} torna da {H} con un punto.
it|Il {A} sbanca {H} con un gol di testa.
it|Il {A} fa visita al {H} sabato alle 15.
it|Il {H} attende il {A} domenica.
it|Il {H} riceverà il {A} domenica alle 15.
it|Il {H} ospiterà il {A}.
it|Il {A} va in trasferta a {H}.
it|Il {A} sarà di scena a {H} domenica.
it|Il {A} scivola in trasferta contro il {H}.
it|Il {H} davanti al proprio pubblico supera 3-1 il {A}.
it|Il {A}, ospite del {H}, perde 2-0.
it|Pareggio esterno per il {A}: 1-1 con il {H}.
it|Il {A} affronterà fuori casa il {H}.
it|Prima vittoria casalinga per il {H}, che batte 1-0 il {A}.
it|Sorride il {H}, che davanti ai propri tifosi piega il {A}.
it|Il {A} rimedia un ko a {H}.
es|El {A} ganó 2-1 en casa del {H}.
es|El {A} se impuso 1-0 a domicilio al {H}.
es|El {A} visitó al {H} y empató 1-1.
es|El {H} recibía al {A} con la obligación de ganar.
es|El {A} sacó un empate en su visita al {H}.
es|El {H} cayó en casa ante el {A}.
es|El {A} asaltó el campo del {H}.
es|El {A} se llevó los tres puntos de {H}.
es|El {H} empató como local ante {A}.
es|{H} derrotó 2-0 a su visitante {A}.
es|El {A} perdió 3-1 en su desplazamiento al campo del {H}.
es|El {A} viajará a {H} el domingo.
es|El {H} recibirá al {A} el domingo.
es|Victoria a domicilio del {A} ante el {H}.
es|Primera victoria en casa del {H}, que superó al {A}.
es|El {A} visitará al {H} este sábado.
es|El {H} no pudo pasar del empate ante su afición frente al {A}.
es|{H} fue local ante {A}.
es|Los locales, {H}, dominaron al {A}.
es|{A} venció de visita a {H}.
es|El {H} ejercía de local ante el {A}.
es|El {A} rescató un punto en la cancha de {H}.
de|{A} gewann 2:1 bei {H}.
de|{A} siegte beim {H} mit 2:0.
de|{H} verlor das Heimspiel gegen {A} mit 1:2.
de|{H} kassierte eine Heimniederlage gegen {A}.
de|{A} holte auswärts bei {H} einen Punkt.
de|Der {H} empfing den {A}.
de|Der {A} gastierte beim {H}.
de|Der {A} war beim {H} zu Gast.
de|Auswärtssieg für {A}: Bei {H} gab es ein 2:0.
de|{H} feierte einen 3:0-Heimsieg gegen {A}.
de|{H} gewann vor eigenem Publikum mit 2:0 gegen {A}.
de|{A} setzte sich beim {H} durch.
de|{A} muss am Samstag zum {H}.
de|{A} reist am Samstag zum {H}.
de|{H} unterlag zu Hause dem {A} mit 0:1.
de|{H} erwartet am Sonntag {A}.
de|{A} kam bei {H} nicht über ein 1:1 hinaus.
de|{A} entführte drei Punkte aus {H}.
de|{H} musste sich im Heimspiel gegen {A} mit einem 1:1 begnügen.
de|Die Gäste aus {A} gingen früh in Führung, am Ende gewann {H}.
de|Gastgeber {H} ließ {A} keine Chance.
de|{A} tritt am Samstag beim {H} an.
de|{H} hat am Samstag {A} zu Gast.
de|{A} verlor beim {H} mit 0:3.
de|Der {H} hat daheim gegen {A} 2:0 gewonnen.
fr|{A} s'est imposé 2-1 à {H}.
fr|{A} a gagné 2-0 sur la pelouse de {H}.
fr|{H} recevait {A} samedi soir.
fr|{A} se déplaçait à {H} samedi.
fr|{A} se rend à {H} dimanche.
fr|{H} accueille {A} dimanche.
fr|{A} s'incline à {H} (2-0).
fr|{A} a ramené un point de {H}.
fr|Battu à domicile par {A}, {H} recule au classement.
fr|{H} s'est incliné à domicile face à {A}.
fr|{A} est allé chercher la victoire à {H}.
fr|{A} a décroché le nul à {H}.
fr|{A} l'emporte sur le terrain de {H}.
fr|En déplacement à {H}, {A} a perdu 2-0.
fr|{A}, en déplacement à {H}, a fait match nul.
fr|{H} a dominé {A} devant son public.
fr|Les visiteurs, {A}, ont ouvert le score face à {H}.
fr|{A} a été battu 3-0 chez {H}.
fr|Le déplacement de {A} à {H} s'est soldé par un nul.
fr|{H} recevra {A} samedi.
fr|{A} ira à {H} samedi.
pt|O {A} venceu o {H} por 2 a 1 fora de casa.
pt|O {H} venceu o {A} por 2 a 0 em casa.
pt|O {H} recebeu e venceu o {A} por 2-0.
pt|O {A} foi ganhar ao campo do {H} por 2-1.
pt|O {A} visitou o {H} e empatou 1-1.
pt|O {A} empatou na visita ao {H}.
pt|O {A} deslocou-se ao terreno do {H}.
pt|O {A} perdeu na deslocação ao reduto do {H}.
pt|O {H} perdeu em casa com o {A}.
pt|Jogando em casa, o {H} bateu o {A} por 1 a 0.
pt|Diante da sua torcida, o {H} ficou no empate com o {A}.
pt|O mandante {H} não saiu do zero com o {A}.
pt|O {A} arrancou um empate na casa do {H}.
pt|O {A} triunfou em casa do {H}.
pt|O {A} enfrenta o {H} fora de casa no domingo.
pt|O {H} recebe o {A} no domingo.
pt|O visitante {A} abriu o placar contra o {H}.
pt|O {H} receberá o {A} no sábado.
fr|{H} tenu en échec chez lui par {A}.
fr|{H} s'est incliné chez lui contre {A}.
pt|O {A} desloca-se ao campo do {H} no sábado.
pt|Como visitante, o {A} derrotou o {H} por 3 a 1.
pt|Com o apoio da torcida, o {H} venceu o {A}.
"""
_NOT_TOLD = """
en|If {H} win they have a home tie against another side.
en|{H} have had two League outings away from home.
en|{H} beat {A} 2-0 in the final at Wembley.
en|{H} beat {A} 2-0, having lost at home to Clyde last week.
en|{H} face {A} at a neutral venue.
en|{H} won at Stirling last week and now meet {A}.
it|Il {H} ha battuto il {A} 2-0 in finale.
it|Il {H} affronta il {A} dopo la vittoria in casa del Como.
es|El {H} venció al {A} en la final.
de|{H} schlug {A} im Finale mit 2:0.
fr|{H} a battu {A} en finale.
fr|{H} s'impose face à {A}.
fr|{H} a infligé une défaite à {A}.
fr|{H} a marqué trois fois à {A}.
pt|O {H} venceu o {A} na final.
es|El {H} le ganó a {A} 2-0.
es|El {H} se impuso a {A}.
it|Il {H} ha segnato tre gol a {A}.
it|Il {H} vince contro il {A}.
pt|O {H} ganhou ao {A} por 2-0.
en|{H} take on {A} at Hampden.
de|Der {H} schlug {A}. Gegen die {A} haben die Kicker zu Hause einen guten Lauf.
fr|{H} a joué contre {A}. Dominé à domicile par {A}, lors du premier match, le Kerville a battu Ostrau 2-1.
fr|{H} a joué contre {A}. Le Kerville gagne 2-1 contre Ostrau. Le Kerville s'est imposé à l'extérieur, face à {A}.
en|{A} lost to {H}. Before then, {H} host Rapid Velden on Thursday.
"""


def _host(language, sentence, home, away):
    article = Article(id="sha256-00000000000000ab", text=f"{sentence}\n", language=language)
    ahead = cue_in("planned", sentence, language) is not None
    return host(survey_of(article, tuple(sorted((home, away))), ahead=ahead), Sides(home, away))


@pytest.mark.parametrize(("language", "sentence"), rows(_TOLD))
def test_ordinary_words_tell_who_is_at_home(language, sentence):
    home, away = _TEAMS[language]
    told = sentence.format(H=home, A=away)
    assert _host(language, told, home, away) == "home"
    assert _host(language, told, away, home) == "away"


@pytest.mark.parametrize(("language", "sentence"), rows(_NOT_TOLD))
def test_words_on_the_result_or_on_another_match_tell_no_home_side(language, sentence):
    home, away = _TEAMS[language]
    assert _host(language, sentence.format(H=home, A=away), home, away) is None
