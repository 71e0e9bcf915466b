"""Who failed from the penalty spot in six languages: the taker, never the keeper, nor one who won or only wanted it."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_PEOPLE = {
    "en": ("Kieran Doyle", "Marcus Webb", "Alan Priest", "Dean Frost"),
    "it": ("Davide Corsi", "Matteo Galli", "Pietro Lodi", "Andrea Vanni"),
    "es": ("Sergio Molina", "Iván Quiroga", "Raúl Cuesta", "Hugo Serrano"),
    "de": ("Jonas Riedel", "Timo Bachner", "Ralf Konrad", "Felix Thoma"),
    "fr": ("Théo Lambert", "Malik Diarra", "Yves Collin", "Luc Morin"),
    "pt": ("Renan Tavares", "Bruno Peixoto", "Hélio Prado", "Ivo Santana"),
}
"""Who takes the kick, another player, the referee, and the goalkeeper."""
_OPENING = {
    "en": ("Barnwell Town", "Harrowgate United", "Barnwell Town beat Harrowgate United 2-0 on Saturday."),
    "it": ("Ravello", "Montorio", "Il Ravello ha battuto 2-0 il Montorio."),
    "es": ("Vallero", "Osera", "El Vallero ganó 2-0 al Osera el sábado."),
    "de": ("SV Lindau", "TSV Kirchberg", "Der SV Lindau gewann am Samstag gegen den TSV Kirchberg mit 2:0."),
    "fr": ("Lorval", "Brigneux", "Lorval a battu Brigneux 2-0 samedi."),
    "pt": ("Araruna", "Itabirense", "O Araruna venceu o Itabirense por 2 a 0 no sábado."),
}
_MISSED = """
it|Prima, sull'1-0, {P} aveva spedito alle stelle un rigore.
it|Poco prima {P} aveva calciato un rigore sul palo.
it|{K} aveva anche respinto un rigore a {P}.
es|Antes, con 1-0, {P} había enviado a las nubes un penalti.
es|Preguntado por el penalti que falló {P} con 1-0, el técnico sonrió.
de|Zuvor hatte {P} einen Elfmeter über das Tor gejagt.
fr|Auparavant, {P} avait envoyé un penalty dans les nuages.
pt|Antes, {P} tinha atirado um penálti para as nuvens.
en|Then Osera were awarded a penalty for a trip by {X}. {K} kept out {P}'s effort.
en|A penalty was given for a push by {X}. {K} saved the kick from {P}.
it|Al 70' l'arbitro {R} assegna un rigore al Montorio. {K} respinge il tiro di {P}.
es|El árbitro {R} señaló penalti en el 70. {K} atajó el lanzamiento de {P}.
de|In der 70. Minute bekam Kirchberg einen Elfmeter. {K} parierte den Schuss von {P}.
fr|Brigneux obtient un penalty à la 70e. {K} repousse la tentative de {P}.
pt|O árbitro {R} marcou penálti aos 70. {K} defendeu a cobrança de {P}.
it|{K} ha neutralizzato un calcio di rigore battuto da {P}.
it|Il Montorio ha avuto un rigore che {P} ha mandato sul palo.
es|{K} atajó un penal ejecutado por {P}.
es|El Osera dispuso de un penalti que {P} estrelló en el larguero.
de|{K} hielt einen Foulelfmeter von {P}.
en|{K} saved a first-half penalty from {P}.
pt|{K} defendeu uma grande penalidade batida por {P}.
en|{P}'s spot-kick was beaten away by {K}.
en|{P} saw his spot-kick come back off the bar.
en|{K} guessed correctly to save {P}'s spot-kick.
en|{P} drilled his penalty against the post.
en|{P} missed the chance to make it 2-1 from the penalty spot.
en|{P}, from the spot, shot straight at {K}.
en|{P} was the man to take it, but {K} saved the penalty.
en|{K} produced a fine save to keep out a penalty by {P}.
en|Up stepped {P}, but his penalty hit the post.
it|{K} respinge il tiro dal dischetto di {P}.
it|{P} calcia sul palo dagli undici metri.
it|Dagli undici metri {P} spara alto.
it|{P} si presenta dal dischetto e calcia fuori.
it|{K} si distende e devia il rigore di {P}.
it|{K} dice di no a {P} dal dischetto.
it|Il penalty calciato da {P} termina sul fondo.
it|{P} fallisce dal dischetto.
es|{P} mandó el penalti al palo.
es|{P} falló desde los once metros.
es|{P} falló la pena máxima.
es|{K} le detuvo la pena máxima a {P}.
es|{P} desaprovechó un penalti.
es|{P} lo lanzó fuera desde el punto de penalti.
es|El penal de {P} dio en el poste.
de|{P} schob den Foulelfmeter am Tor vorbei.
de|{P} schoss vom Punkt an die Latte.
de|{K} kratzte den Strafstoß von {P} aus der Ecke.
de|{P} vergab per Foulelfmeter.
de|{P} scheiterte mit einem Handelfmeter am Pfosten.
de|{P} setzte einen Strafstoß neben das Gehäuse.
de|{K} behielt im Duell mit {P} vom Punkt die Oberhand.
de|{P} ließ einen Elfmeter aus.
fr|{P} envoie son penalty au-dessus.
fr|{P} frappe son penalty sur le poteau.
fr|{P} manque la cible sur penalty.
fr|{P} voit {K} repousser son penalty.
fr|{K} part du bon côté et repousse le penalty de {P}.
fr|{K} s'interpose sur le penalty de {P}.
fr|{P} perd son duel face à {K} sur penalty.
pt|{P} bateu mal o pênalti e {K} defendeu.
pt|{P} chutou para fora o pênalti.
pt|{P} acertou na trave a cobrança do pênalti.
pt|{K} adivinhou o canto e defendeu o pênalti de {P}.
pt|{P} falhou um penálti.
pt|{P} permitiu a defesa de {K} da marca dos onze metros.
pt|{P} cobrou mal e desperdiçou o pênalti.
en|{P} hit the post from the spot.
en|{P} struck the crossbar with a penalty.
en|{P} could have equalised from the spot but {K} guessed right.
en|{P} stepped up but his penalty was saved by {K}.
en|{P} stepped up, only to see his effort saved by {K}.
en|{P} spurned the chance to level from the spot.
en|{P} failed to convert a penalty.
en|{K} kept out {P}'s penalty.
en|{K} got down well to save a penalty from {P}.
en|{K} turned {P}'s penalty round the post.
en|{P} confidently stepped up, only to hit one of the worst penalties in history, straight at the keeper.
en|{P} was denied from the spot by {K}.
it|{P} si fa ipnotizzare da {K} dal dischetto.
it|Dal dischetto va {P} ma {K} para.
it|Dagli undici metri {P} si fa ipnotizzare da {K}.
it|Rigore per il Ravello: {P} angola troppo e manda a lato.
it|Rigore per il Ravello: {P} dal dischetto, {K} respinge.
it|Sul dischetto si presenta {P}, ma {K} para.
it|Sul dischetto si presenta {P}, che calcia altissimo.
it|Si incarica della battuta {P}, ma {K} respinge.
it|{P} ha sulla coscienza il rigore sbagliato.
it|Il rigore di {P} viene parato da {K}.
it|Errore dal dischetto di {P}.
it|{P} getta alle ortiche il rigore.
es|El penalti de {P} lo detuvo {K}.
es|El penalti lanzado por {P} lo detuvo {K}.
es|El lanzamiento de {P} desde los once metros lo detuvo {K}.
es|{P} no acertó desde los once metros.
es|{P} no pudo batir a {K} desde el punto de penalti.
es|{P} no logró convertir el penal.
es|{P} disparó al larguero la pena máxima.
es|{P} vio cómo {K} le detenía el penalti.
de|{P} trat an und scheiterte an {K}.
de|Den fälligen Elfmeter setzte {P} neben das Tor.
de|Den Elfmeter vergab {P}.
de|Es gab Elfmeter, den {P} allerdings vergab.
de|Es gab Elfmeter, den {P} verschoss.
de|Es gab die Gelegenheit per Elfmeter auszugleichen, den {P} allerdings vergab.
de|{P} konnte {K} vom Elfmeterpunkt nicht überwinden.
de|{P} nutzte den Elfmeter nicht.
de|{P} ließ die Chance vom Punkt liegen.
de|{P} traf vom Punkt nur den Pfosten.
de|{P} versagten vom Punkt die Nerven.
de|{P} fand vom Punkt in {K} seinen Meister.
fr|{P} bute sur {K} sur penalty.
fr|{K} détourne la tentative de {P} sur penalty.
fr|Le penalty de {P} est repoussé par {K}.
fr|Le penalty de {P} passe à côté.
fr|{P} se voit refuser l'égalisation par {K} sur penalty.
fr|{P} ne trouve pas le cadre sur penalty.
fr|Les locaux ont gâché un penalty, {P} butant sur {K}.
en|{P} scored, and they should have been two up, but {P}'s penalty midway through the first half was saved by {K}.
en|Barnwell wasted chances, {P} hitting the bar and seeing a penalty saved by {K}.
pt|{P} bateu e {K} defendeu o pênalti.
pt|{P} cobrou e {K} pegou o pênalti.
pt|{P} atirou ao poste na conversão de uma grande penalidade.
pt|{P} não conseguiu converter o pênalti.
pt|{P} não foi capaz de bater {K} da marca de grande penalidade.
pt|Da marca dos onze metros, {P} permitiu a defesa a {K}.
pt|Na cobrança, {P} parou em {K}, que defendeu o pênalti.
"""
_NOT_MISSED = """
it|{P} aveva calciato fuori un tiro dopo il rigore di Wald.
it|{P} aveva spedito alle stelle un rigore nella passata stagione.
it|{K} aveva respinto un tiro di {P} prima del rigore.
es|{P} había enviado un balón al palo antes del penalti de Wald.
es|{P} había lanzado un penalti al fondo de la red.
es|El penalti que no falló {P} cerró el partido.
de|In der vergangenen Saison hatte {P} einen Elfmeter verschossen.
fr|{P} avait tiré à côté avant le penalty de Wald.
pt|{P} tinha atirado à trave antes do penálti de Wald.
en|Harrowgate were awarded a penalty, and {X} scored. {K} kept out {P}'s effort.
en|Harrowgate wanted to be given a penalty. {K} kept out {P}'s effort.
en|Harrowgate were awarded a penalty. It was cleared up. {K} kept out {P}'s effort.
it|Al 70' l'arbitro {R} assegna un rigore, trasformato da {X}. {K} respinge il tiro di {P}.
fr|Brigneux obtient un penalty, marqué par {X}. {K} repousse la tentative de {P}.
es|El Osera reclamó penalti. {K} atajó el lanzamiento de {P}.
pt|O árbitro {R} não marcou penálti. {K} defendeu o chute de {P}.
it|Il rigore che {P} si è procurato e {X} ha calciato sul palo pesa.
it|{K} ha parato un rigore che {P} aveva guadagnato.
es|El penalti que {P} provocó y {X} mandó al palo pesa.
en|{K} saved the penalty that {P} had won for a foul by {X}.
it|Un rigore battuto da {P} piega {K}, che lo aveva parato a {X} a maggio.
en|{P} made no mistake from the spot.
en|{P} rifled the penalty in off the post.
it|{P} spiazza {K} dal dischetto.
it|{P} realizza il rigore con un tiro sotto la traversa.
es|{P} no falló desde los once metros.
es|{P} convirtió el penal tras golpear en el palo.
de|{P} verwandelte vom Punkt.
de|{P} traf vom Punkt mithilfe des Innenpfostens zum 1:0.
fr|{P} ne tremble pas sur penalty.
fr|{P} prend {K} à contre-pied sur penalty.
pt|{P} não desperdiçou da marca dos onze metros.
pt|{P} bateu {K} da marca do pênalti.
en|{P} missed the penalty shootout through injury.
en|{P} converted the penalty after {X} was fouled.
en|{P} had a penalty appeal turned down.
de|{P} vergab die Ausgleichschance.
en|{P} saw his penalty saved by {K} but scored on the retake.
en|{P} won a penalty, but {X} missed it.
it|{P} trasforma il rigore.
it|{P} conquista un rigore che {X} sbaglia.
it|{P} chiede un rigore.
es|{P} transformó el penalti.
es|{P} provocó un penalti que {X} falló.
de|{P} verwandelte den Elfmeter.
de|{P} holte einen Elfmeter heraus, den {X} verschoss.
fr|{P} transforme le penalty.
fr|{P} obtient un penalty que {X} rate.
pt|{P} converteu o pênalti.
pt|{P} sofreu um pênalti que {X} perdeu.
"""


def _missed(language: str, told: str, name: str) -> list[object]:
    taker, other, referee, keeper = _PEOPLE[language]
    told = told.format(P=taker, X=other, R=referee, K=keeper)
    home, away, opening = _OPENING[language]
    score = Claim(value={"home": 2, "away": 0}, quote=opening)
    kick = ProposedEvent(fields={"player": Claim(value=name)}, quote=told)
    match = published(language, f"{opening}\n\n{told}", (home, away), {"score": score}, missed_penalties=(kick,))
    return [event.player.value for event in match.missed_penalties if event.player]


@pytest.mark.parametrize(("language", "told"), rows(_MISSED))
def test_the_one_who_failed_passes(language: str, told: str) -> None:
    assert _missed(language, told, _PEOPLE[language][0]) == [_PEOPLE[language][0]]


@pytest.mark.parametrize(("language", "told"), rows(_MISSED))
def test_neither_the_keeper_nor_the_referee_nor_another_player_failed(language: str, told: str) -> None:
    _, *others = _PEOPLE[language]
    assert [name for name in others if _missed(language, told, name)] == []


@pytest.mark.parametrize(("language", "told"), rows(_NOT_MISSED))
def test_who_scored_won_or_only_wanted_a_penalty_missed_none(language: str, told: str) -> None:
    assert _missed(language, told, _PEOPLE[language][0]) == []


_KICKS = {
    "en": "The shoot-out began badly for Linden. Nobody spoke. Kern sent his penalty in off the bar to make it 2-0.",
    "es": "Comenzó la tanda de penaltis. Nadie hablaba. Kern marcó su penalti para el 2-0.",
    "it": "Si decide ai rigori. Nessuno parla. Kern realizza il suo rigore per il 2-0.",
    "de": "Das Elfmeterschießen begann. Keiner sprach. Kern verwandelte seinen Elfmeter zum 2:0.",
    "fr": "La séance de tirs au but débute. Personne ne parle. Kern transforme son penalty pour le 2-0.",
    "pt": "Começa a disputa por pênaltis. Ninguém fala. Kern converteu o seu pênalti para o 2-0.",
}


@pytest.mark.parametrize(
    ("language", "text"), [*_KICKS.items(), ("en", "Kern found the corner, and the shoot-out went on.")]
)
def test_a_kick_of_a_shoot_out_is_no_goal_sentences_after_it_began(language: str, text: str):
    goal = ProposedEvent(quote=text.rpartition(". ")[2], fields={"scorer": Claim(value="Kern")})
    result = "Linden 0-0 Ostrau"
    match = published(language, f"{result}\n\n{text}\n", ("Linden", "Ostrau"), named_at=result, goals=(goal,))
    assert not match.goals
