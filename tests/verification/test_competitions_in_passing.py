"""A competition named in passing, for what a side hopes for or turns to, or what was in it once, is not the match's."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim

_CUPS = {
    "en": "Champions League",
    "it": "Coppa Italia",
    "es": "Copa del Rey",
    "de": "Europa League",
    "fr": "Coupe de France",
    "pt": "Copa do Brasil",
}
_MORE = " ..." * 80
"""What puts a sentence behind the opening of an article, which may name what its match is played for."""

_IN_PASSING = """
en|The win keeps alive {H}'s hopes of reaching the {C}.
en|He has played 40 times in the {C}.
en|{H} made six changes from the side that drew in the {C}.
en|{H} now turn to the {C}.
en|With the {C} to come, {H} rested three men.
en|He made 100 {C} appearances for {H}.
en|It was a battle of two giants, {H} from the {C} and {A} from the Northern League.
it|La vittoria tiene vive le speranze di andare in {C}.
it|Ha giocato 40 partite in {C}.
it|Sei cambi rispetto alla squadra che ha pareggiato in {C}.
it|Ora testa alla {C}.
it|In vista della {C} il tecnico ha fatto riposare tre uomini.
it|Il {H}, battuto dal Porto in {C} in settimana, era stanco.
es|La victoria mantiene las opciones de jugar la {C}.
es|Ha jugado 40 partidos en la {C}.
es|Seis cambios respecto al equipo que empató en la {C}.
es|Ahora toca pensar en la {C}.
es|El miércoles el {H} se mide al Oporto en la {C}.
de|Der Sieg wahrt die Chance auf die {C}.
de|Er hat 40 Spiele in der {C} bestritten.
de|Sechs Änderungen gegenüber dem Remis in der {C}.
de|Er kommt auf 40 {C}-Einsätze.
de|Jetzt gilt die Konzentration der {C}.
de|Am Mittwoch trifft der {H} in der {C} auf Porto.
de|Kern traf im Finale der {C} der Vorsaison.
de|Der {A} hofft auf einen Platz in der {C}.
fr|La victoire maintient les espoirs de disputer la {C}.
fr|Il a joué 40 matchs de {C}.
fr|Six changements par rapport au nul en {C}.
fr|En vue de la {C}, le coach a laissé trois hommes au repos.
fr|{H}, battu par Porto en {C} en semaine, semblait fatigué.
fr|Place à Porto, tenant de la {C}.
fr|{H} avait tenu Porto, le champion de la {C}.
it|Il {H} aveva fermato il campione di {C}.
es|El {H} jugó bien con el campeón de la {C}.
pt|O {H} visita o Porto, o campeão da {C}.
pt|A vitória mantém as esperanças de disputar a {C}.
pt|Ele fez 40 jogos na {C}.
pt|Seis alterações em relação ao empate na {C}.
pt|De olho na {C}, o técnico poupou três homens.
pt|O {H}, derrotado pelo Porto na {C} no meio da semana, parecia cansado.
pt|Souza marcou na final da {C} da época passada.
en|{H}, fresh from their {C} exit, beat {A}.
en|{H}, knocked out of the {C} in May, beat {A}.
en|Former {C} striker Falk scored for {H}.
en|{H} play in the {C} from August.
en|The stadium hosted the 2010 {C} final.
en|{H} missed Kern, away at the {C}.
en|Referee Kern, who handled the {C} final, blew up.
en|The ground was built for the 1950 {C}.
en|The winners go into the {C}.
en|{H} have never played in the {C}.
it|Il {H} era senza Kern, impegnato in {C}.
it|Chi vince va in {C}.
it|Il {H} non è mai stato in {C}.
es|El {H} jugó sin Kern, que está en la {C}.
es|El ganador irá a la {C}.
de|Dem {H} fehlte Kern, der bei der {C} spielt.
de|Der Sieger spielt in der {C}.
fr|{H} jouait sans Kern, parti à la {C}.
fr|Le vainqueur ira en {C}.
pt|O {H} jogou sem Kern, que está na {C}.
pt|O vencedor vai à {C}.
it|Il {H}, eliminato dalla {C}, ha battuto il {A}.
it|L'ex attaccante di {C} Falk ha segnato per il {H}.
es|El {H}, eliminado de la {C}, venció al {A}.
es|El exjugador de la {C} Falk marcó para el {H}.
de|Nach dem {C}-Aus siegte der {H}.
de|Der frühere {C}-Torjäger Falk traf für den {H}.
fr|Éliminé de la {C}, {H} a battu {A}.
fr|L'ancien buteur de la {C} Falk a marqué pour {H}.
pt|Eliminado da {C}, o {H} venceu o {A}.
pt|O {H} já pensa na {C} após vencer o {A}.
"""


@pytest.mark.parametrize(("language", "told"), rows(_IN_PASSING))
def test_a_competition_in_passing_is_not_that_of_the_match(language: str, told: str) -> None:
    assert not _is_published(language, told)


_OF_THE_MATCH = """
en|It was a fine win in the {C}.
en|{H} are through to the {C} semi-finals.
en|{A} were knocked out of the {C} by {H}.
en|{A} were knocked out of the {C} and {H} went on from the third round.
en|{H} made six changes for this {C} tie.
en|{H} stay third in the {C} behind Ajax and Porto.
en|{H}, without the injured Kern, won in the {C}.
en|The winners of this {C} tie are {H}.
en|Oak Park hosted the {C} final.
it|Senza Kern, il {H} ha vinto in {C}.
es|Sin Kern, el {H} ganó en la {C}.
de|Ohne Kern gewann der {H} in der {C}.
fr|Sans Kern, {H} a gagné en {C}.
pt|Sem Kern, o {H} venceu na {C}.
it|È una bella vittoria in {C}.
it|Sei cambi per questa partita di {C}.
it|Il {H} è in testa alla {C}.
it|Il {H} resta terzo in {C} dietro a Inter e Napoli.
es|Fue una gran victoria en la {C}.
es|Seis cambios para este partido de la {C}.
es|El {H} sigue tercero en la {C} por detrás del Oporto.
de|Es war ein schöner Sieg in der {C}.
de|Sechs Änderungen für dieses Spiel der {C}.
de|Der {H} bleibt Dritter in der {C} hinter Porto.
fr|Une belle victoire en {C}.
fr|Six changements pour ce match de {C}.
fr|{H} reste troisième de la {C} derrière Porto.
pt|Foi uma bela vitória na {C}.
pt|Seis alterações para este jogo da {C}.
pt|O {H} segue em terceiro na {C} atrás do Porto.
"""


@pytest.mark.parametrize(("language", "told"), rows(_OF_THE_MATCH))
def test_a_competition_that_the_opening_gives_to_the_match_is_its_own(language: str, told: str) -> None:
    assert _is_published(language, told)


_TIED = """
en|{H} have yet to win in the {C} this season.
it|Il {H} resta primo in classifica di {C}.
es|El {H} lidera la {C}.
de|Der {H} führt die Tabelle der {C} an.
fr|{H} est en tête du classement de la {C}.
pt|O {H} subiu ao segundo lugar da {C}.
"""
_UNTIED = """
en|His father once refereed in the {C}.
it|Suo padre arbitrava in {C}.
es|Su padre arbitraba en la {C}.
de|Sein Vater pfiff einst in der {C}.
fr|Son père arbitrait en {C}.
pt|O pai dele apitava na {C}.
"""


@pytest.mark.parametrize(("language", "told"), rows(_UNTIED))
def test_a_competition_that_nothing_ties_to_the_match_late_in_an_article_is_held(language: str, told: str) -> None:
    assert not _is_published(language, f"{_MORE}\n\n{told}")


@pytest.mark.parametrize(("language", "told"), rows(_TIED))
def test_a_competition_in_whose_table_a_side_stands_is_published_wherever_it_is_told(language: str, told: str) -> None:
    assert _is_published(language, f"{_MORE}\n\n{told}")


def test_a_competition_named_again_and_again_is_that_of_the_match() -> None:
    told = "The {C} moves on. Nothing beats the {C}, they say.\n\nLong live the {C}."
    assert _is_published("en", f"{_MORE}\n\n{told}")


def _is_published(language: str, told: str) -> bool:
    """Whether the competition of a last paragraph is published for a match whose result the first line tells."""
    home, away = TEAMS[language]
    told = told.format(C=_CUPS[language], H=home, A=away)
    claim = Claim(value=_CUPS[language], quote=told.rpartition("\n")[2])
    text = f"{home} 2-1 {away}\n\n{told}\n"
    return published(language, text, TEAMS[language], {"competition": claim}).competition is not None
