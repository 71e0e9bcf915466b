"""Referees and coaches: what words name them in six languages, and who is only beside them."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import examine, settle, verify

_PEOPLE = {
    "en": ("Paul Hartley", "Dave Rowan"),
    "it": ("Marco Santini", "Luca Ferri"),
    "es": ("Javier Robles", "Diego Mora"),
    "de": ("Jens Albers", "Uwe Kramer"),
    "fr": ("Pascal Morin", "Didier Roux"),
    "pt": ("Carlos Meireles", "Jorge Tavares"),
}
_REFEREES = """
en|{C} was assisted by {X} and Joe Kent.
it|{C} sarà coadiuvato da {X} e Bruni.
es|{C} estuvo asistido por {X} y Luis Bravo.
de|{C} wird assistiert von {X} und Jan Holt.
fr|{C} sera assisté de {X} et Luc Petit.
pt|{C} será auxiliado por {X} e Rui Serra.
en|The referee was {C}.
en|{C} will referee Saturday's match.
en|{C} was in charge.
en|{C} has been appointed referee for the game.
en|Referee: {C} (Durham). Assistants: {X} and Joe Kent.
en|Referee {C} waved away the appeals.
en|Penalty appeals were waved away by {C}, the referee.
en|The man in the middle is {C}.
en|{C} is the referee, with {X} as fourth official.
en|{C} (South Yorkshire)
en|The whistle will be in the hands of {C}.
it|Arbitro: {C} di Roma. Assistenti: {X} e Bruni.
it|Dirigerà la gara {C} della sezione di Latina.
it|La gara è stata affidata a {C} di Pisa, assistenti {X} e Bruni.
it|A dirigere l'incontro sarà {C} di Nola.
it|L'arbitro dell'incontro sarà {C} di Nola, assistenti {X} e Bruni.
it|Il direttore di gara {C} fischia la fine.
it|Designato {C} della sezione di Chiari.
it|Fischietto affidato a {C} di Como.
es|El árbitro del encuentro va a ser {C}. La terna arbitral la completarán {X} y Luis Bravo como jueces de línea.
es|Árbitro: {C}. Asistentes: {X} y Luis Bravo.
es|El colegiado será {C}.
es|{C} será el encargado de impartir justicia.
es|{C} dirigirá el encuentro, asistido por {X} y Luis Bravo.
es|El arbitraje estuvo a cargo de {C}.
es|El árbitro, {C}, señaló penalti.
es|Arbitró {C}, del comité andaluz.
es|Pitará el partido {C}.
de|Geleitet wird das Spiel von {C} aus Ulm.
de|Schiedsrichter der Partie ist {C} aus Ulm.
de|Schiedsrichter: {C} (Ulm). Assistenten: {X} und Jan Holt.
de|Die Leitung hat {C}.
de|Schiedsrichter {C} entschied auf Strafstoß.
de|Das Spiel pfeift {C}.
de|Unter der Leitung von {C} begann die Partie.
fr|Arbitre : {C}. Assistants : {X} et Luc Petit.
fr|L'arbitre de la rencontre sera {C}.
fr|La rencontre sera dirigée par {C}, assisté de {X}.
fr|{C} sera au sifflet.
fr|M. {C} siffle la fin du match.
fr|{C} a été désigné pour arbitrer la rencontre.
fr|{C} arbitrera la rencontre.
pt|Árbitro: {C} (SP). Assistentes: {X} e Rui Melo.
pt|O árbitro da partida será {C}.
pt|{C} apita o jogo, auxiliado por {X} e Rui Melo.
pt|A arbitragem será de {C}.
pt|Quem apita a partida é {C}.
pt|O juiz {C} marcou pênalti.
pt|O jogo será arbitrado por {C}.
pt|{C} foi o árbitro da partida.
pt|Árbitros {C} (principal); {X} e Pedro Lima (assistentes).
pt|O jogo foi dirigido por {C}.
pt|{C} apontou para a marca de penálti.
es|Árbitros: {C}. Asistentes: {X} y Luis Bravo.
es|Árbitro: {C}. Cuarto árbitro: {X}.
es|Árbitro: {C}. 4º árbitro: {X}.
pt|Árbitro: {C}. 4.º Árbitro: {X}.
pt|Árbitro - {C}. Quarto árbitro - {X}.
pt|Árbitro: {C}. 4° árbitro: {X}.
es|Pitó {C}, colegio madrileño.
es|{C} señaló el punto de penalti.
it|Fischia {C} di Roma.
en|{C} pointed to the spot.
en|{C} blew for full time.
de|Schiedsrichter war der erfahrene {C} aus Ulm.
fr|Ce match sera dirigé par l'arbitre marocain {C}.
"""
_LEADERS = """
pt|A equipe dirigida por {C} sofreu o primeiro gol aos cinco minutos.
pt|O time dirigido por {C} venceu.
es|El equipo dirigido por {C} ganó.
it|La squadra diretta da {C} ha vinto.
fr|L'équipe dirigée par {C} a dominé.
pt|O árbitro expulsou {C} aos 20 minutos.
es|El árbitro expulsó a {C} en el minuto 20.
it|L'arbitro espelle {C} al 20'.
fr|L'arbitre exclut {C} à la 20e.
de|Der Schiedsrichter zeigte {C} die Rote Karte.
de|{C} pfiff auf die Kritik und traf zum 2:1.
en|The referee showed {C} a red card.
en|{C} showed his class with a red-hot finish.
en|Referee's assistant {C} raised his flag.
en|Head coach {C} was assisted by Joe Holt and Sam Webb.
en|{C}, assisted by Joe Holt, scored.
es|Gol de {C}, asistido por Bravo, y otro más.
"""
_WINNERS = """
it|I ragazzi di {C} vincono con merito.
en|{C}'s men won it late.
es|Los pupilos de {C} vencieron con un gol en el descuento.
de|Die Mannschaft von Trainer {C} gewann verdient.
fr|Les hommes de {C} l'emportent sur le fil.
pt|A equipe de {C} venceu com um golo tardio.
"""
_COACHES = """
en|{H} were flat. {C} brought on Lee Marsh for Tom Dyer and the change paid off.
it|{H} (4-3-3): Rossi; Bianchi, Verdi, Neri; Conti, Riva; Monti, Gallo. All. {C}
en|{C}, the {H} gaffer, was delighted.
en|Managers: {C} ({H}), {D} ({V})
es|{H}: Ruiz; Mora, Gil, Soto, Vega; Cruz, Rey, Luna; Paz, Ríos y Sanz. Dirigidos por {C}.
pt|{H}: Tadeu; Sidimar, Caetano, Reinaldo e Apodi; Auremir, Sales, Diego; Elvis, Dadá e Nico. Comandados por {C}.
en|Under {C}, {H} remain unbeaten.
es|Bajo las órdenes de {C}, el {H} sigue invicto.
pt|Sob o comando de {C}, o {H} segue invicto.
it|Sotto la guida di {C}, il {H} resta imbattuto.
fr|Sous la houlette de {C}, {H} reste invaincu.
fr|Le sélectionneur de {H}, {C}, était ravi.
de|{C} (Trainer {H}): „Ein gutes Spiel.“
en|{D}'s {H} counterpart {C} was in no mood to celebrate.
en|{C} has now won five of his six games in charge of {H}.
en|Up against {V}, coach {C} stuck with a back three.
en|{V} lost to the side managed by {C}.
de|Gegen {V} setzte Trainer {C} auf eine Dreierkette.
de|Vor dem Spiel gegen den {V} warnte Trainer {C} vor der Kulisse.
de|Die Kirchberger und Lindauer kennen sich. Der {H} ist noch ungeschlagen. Wir wollen mehr, sagte Trainer {C}.
fr|Opposé à {V}, le coach {C} avait choisi le 4-3-3.
fr|{V} a tenu une heure avant de s'incliner contre l'équipe dirigée par {C}.
en|{C}'s {H} side were ahead inside ten minutes.
it|Sulla panchina del {H} siede {C}.
it|{C} torna sulla panchina del {H} dopo la squalifica.
it|Il trainer del {H}, {C}, sorride.
it|Mister {C} ({H}): «Partita difficile».
es|{C} debutó en el banquillo del {H}.
es|El {H} no carburaba y {C} dio entrada a Mario Salas por Luis Cano.
de|Der {H} tat sich schwer. {C} brachte Marco Lenz für Tim Wolf.
fr|{C} est arrivé sur le banc de {H} en mars.
fr|{H} peinait. {C} faisait entrer Lucas Petit à la place de Marc Roche.
pt|{C} estreou no comando do {H}.
pt|O {H} sofria. {C} fez entrar Rui Lopes e tirou Hugo Dias.
"""


def _published(language, told, field, name):
    """Whether the gate publishes a name in a field, the words given to it as they stand."""
    home, away = TEAMS[language]
    first = f"{home} 2-1 {away}"
    claims = {
        "home_team": Claim(value=home, quote=first),
        "away_team": Claim(value=away, quote=first),
        field: Claim(value=name, quote=told),
    }
    article = Article(id="sha256-00000000000000ac", text=f"{first}\n\n{told}\n", language=language)
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=claims),)))
    return getattr(verdict.matches[0], field) is not None


@pytest.mark.parametrize(("language", "sentence"), rows(_REFEREES))
def test_ordinary_words_name_the_referee(language, sentence):
    referee, other = _PEOPLE[language]
    told = sentence.format(C=referee, X=other)
    assert _published(language, told, "referee", referee)
    assert not _published(language, told, "home_coach", referee)


@pytest.mark.parametrize(("language", "sentence"), [row for row in rows(_REFEREES) if "{X}" in row.values[1]])
def test_an_assistant_is_no_referee(language, sentence):
    referee, other = _PEOPLE[language]
    assert not _published(language, sentence.format(C=referee, X=other), "referee", other)


@pytest.mark.parametrize(("language", "sentence"), rows(_LEADERS))
def test_who_leads_a_side_or_is_sent_off_is_no_referee(language, sentence):
    referee, _ = _PEOPLE[language]
    assert not _published(language, sentence.format(C=referee), "referee", referee)


@pytest.mark.parametrize(("language", "sentence"), rows(_WINNERS))
def test_whose_men_won_coaches_the_side_that_won(language, sentence):
    coach, _ = _PEOPLE[language]
    assert _published(language, sentence.format(C=coach), "home_coach", coach)
    assert not _published(language, sentence.format(C=coach), "away_coach", coach)


@pytest.mark.parametrize(("language", "sentence"), rows(_COACHES))
def test_a_coach_is_told_with_his_side(language, sentence):
    coach, other = _PEOPLE[language]
    home, away = TEAMS[language]
    of_home, of_away = (sentence.format(C=coach, D=other, H=h, V=v) for h, v in ((home, away), (away, home)))
    assert _published(language, of_home, "home_coach", coach)
    assert _published(language, of_away, "away_coach", coach)
    assert not _published(language, of_home, "away_coach", coach)
    assert not _published(language, of_away, "home_coach", coach)


_NOT_NAMED = """
es|Pekez, en el mundial de 2006, sacó a {C} y puso a {X}.
es|El juez de línea, {C}, vio la falta.
pt|Para chegar até aqui, {C} mostrou sua força.
en|{C} watched from the stands.
it|{C} ha visto la partita.
de|{C} sah das Spiel.
fr|{C} a vu le match.
"""
"""Each: language, words that name nobody as the referee, whatever a second look may say."""


@pytest.mark.parametrize(("language", "sentence"), rows(_NOT_NAMED))
def test_a_passage_without_a_word_for_the_office_names_no_referee_and_asks_for_none(language, sentence):
    name, other = _PEOPLE[language]
    passage = sentence.format(C=name, X=other)
    home, away = TEAMS[language]
    text = f"{home} - {away} 2-1\n\n{passage}\n"
    article = Article(id="sha256-0000000000000000", text=text, language=language)
    sides = {
        field: Claim(value=team, quote=f"{home} - {away} 2-1")
        for field, team in (("home_team", home), ("away_team", away))
    }
    match = ProposedMatch(fields={**sides, "referee": Claim(value=name, quote=passage)})
    examination = examine(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,)))
    assert not examination.questions
    assert settle(examination, {}).matches[0].referee is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Linden: Gray, Moss, Lang (Clark 51), Ives, Orde, Rudd, Pell.\n\n8,661\n\nK Clark\n", True),
        ("Linden: Gray, Moss, Lang (Clark 51), Ives, Orde, Rudd, Pell.\n\nK Clark\n", False),
    ],
)
def test_behind_the_crowd_a_referee_may_share_a_players_surname(text: str, *, told: bool) -> None:
    whole = f"Linden 2-1 Ostrau\n\n{'Linden beat Ostrau 2-1 in a lively match. ' * 5}\n\n{text}"
    match = published("en", whole, ("Linden", "Ostrau"), {"referee": Claim(value="K Clark", quote="K Clark")})
    assert (match.referee is not None) is told
