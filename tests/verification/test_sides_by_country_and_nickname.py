"""Whose goal it was by a country's adjective, a nickname, goals of several men, or the side that led until it fell."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_COUNTRIES = {
    "fr": ("Algérie", "Sénégal"),
    "it": ("Inghilterra", "Senegal"),
    "de": ("Schweiz", "Argentinien"),
}
_OF_COUNTRY = """
fr|Caron|Caron a concrétisé la domination des Fennecs.|Algérie
fr|Caron|Le Sénégalais Jean Caron a marqué à la 82e minute.|Sénégal
it|Ferri|Il capitano inglese Marco Ferri ha segnato al 20'.|Inghilterra
it|Ferri|Gli inglesi passano in vantaggio con Ferri.|Inghilterra
it|Ferri|Ferri ha segnato il gol inglese al 20'.|Inghilterra
de|Falk|Der argentinische Stürmer Falk traf zum 1:0.|Argentinien
de|Falk|Falk erzielte den argentinischen Ausgleich.|Argentinien
de|Mac Allen|Die argentinische Führung durch Pedro Mac Allen fiel in der 10. Minute.|Argentinien
"""
_OF_NO_COUNTRY = """
fr|Caron|L'attaquant ivoirien Jean Caron a marqué à la 82e minute.
fr|Caron|Le gardien algérien a été battu par Caron, puis par le Sénégal.
it|Ferri|Ferri ha segnato contro gli inglesi e contro i senegalesi.
it|Ferri|L'attaccante italiano Marco Ferri ha segnato al 20'.
de|Falk|Der brasilianische Stürmer Falk traf zum 1:0.
de|Falk|Jonas Falk glich die argentinische Führung durch Pedro Mac Allen aus.
de|Falk|Jonas Falk glich die argentinische Führung aus.
de|Falk|Nachdem Jonas Falk die argentinische Führung ausgeglichen hatte, war Ruhe.
"""
_KNOWN_BEFORE = """
fr|Caron|L'attaquant sénégalais Jean Caron était en forme.|Caron a marqué à la 82e minute.|Sénégal
fr|Caron|Jean Caron, le défenseur algérien, était en forme.|Caron a marqué à la 82e minute.|Algérie
fr|Caron|L'attaquant sénégalais de Kerville Jean Caron était en forme.|Caron a marqué à la 82e minute.|Sénégal
it|Ferri|L'attaccante senegalese Marco Ferri era in forma.|Ferri ha segnato al 20'.|Senegal
de|Falk|Der argentinische Stürmer Jonas Falk war stark.|Falk traf zum 1:0.|Argentinien
"""
_TOGETHER = """
fr|Vidal|Les buts de Caron (2e) et Vidal (8e), puis un autre de Petit, ont permis à Lorval de gagner.|Lorval
fr|Caron|Les deux buts de Brigneux ont été inscrits en fin de match par Caron et Vidal.|Brigneux
fr|Vidal|Les deux buts de Brigneux ont été inscrits en fin de match par Caron et Vidal.|Brigneux
fr|Caron|Les buts de Lorval ont été marqués par Marc Vidal, Jean Caron et Luc Petit.|Lorval
de|Roth|Treffer von Jonas Falk (12.), Paul Roth (30.) und Max Wendler (77.) sicherten Lindau den Sieg.|SV Lindau
it|Sala|Le reti di Marco Ferri, Luca Sala e Paolo Neri hanno permesso al Ravello di vincere.|Ravello
"""
_ANSWERED = """
fr|Caron|Lorval menait 2-1 jusqu'à la 90e minute, mais Caron a égalisé de la tête.|Brigneux
fr|Caron|Lorval a mené 1-0, mais Caron a finalement égalisé.|Brigneux
de|Falk|Lindau führte 2:1, doch Falk glich in der 90. Minute aus.|TSV Kirchberg
de|Falk|Lindau führte bis zur 88. Minute, ehe Falk per Kopf ausglich.|TSV Kirchberg
it|Ferri|Il Ravello è avanti 1-0, ma Ferri trova il pari di testa.|Montorio
"""
_UNTOLD = """
fr|Caron|Les buts de Caron et Vidal n'ont pas permis à Lorval de l'emporter.
fr|Caron|Lorval menait 2-1, mais Caron a marqué.
de|Roth|Die Tore von Falk und Roth bescherten Lindau eine Niederlage.
de|Falk|Lindau führte 2:1, doch Falk erzielte ein Tor.
it|Ferri|Il Ravello conduceva per 2-1, ma Ferri ha segnato ancora.
"""
_PASSED = """
de|Keil|Lazar|Keil traf in der 28. Minute nach einer Lazar-Flanke.
de|Keil|Lazar|Keil köpfte nach einer Lazar-Ecke zum 1:0 ein.
de|Keil|Lazar|Keil verwertete einen Lazar-Eckball zum 1:0.
de|Keil|Lazar|Nach einem Lazar-Freistoß köpfte Keil zum 1:0 ein.
fr|Caron|Vidal|Caron a inscrit le deuxième but sur un coup de pied arrêté de Vidal.
"""
_NOT_PASSED = """
de|Keil|Lazar|Keil traf nach einem Lazar-Fehlpass zum 1:0.
de|Keil|Lazar|Keil traf nach einer abgewehrten Lazar-Flanke zum 1:0.
de|Keil|Lazar|Keil traf, nachdem eine Lazar-Flanke geklärt worden war, zum 1:0.
de|Keil|Lazar|Keil traf zum 1:0, kurz darauf landete eine Lazar-Flanke im Aus.
de|Keil|Lazar|Keil traf nach einem Lazar-Foul zum 1:0.
fr|Caron|Vidal|Caron a marqué après un coup de pied arrêté de Vidal repoussé par le gardien.
"""


def _told(language: str, teams: tuple[str, str], scorer: str, told: str, before: str = "") -> list[str]:
    """The teams that the gate gives a goal to, each claimed once."""
    found = []
    for team in teams:
        fields = {"scorer": Claim(value=scorer), "team": Claim(value=team)}
        goals = (ProposedEvent(quote=told, fields=fields),)
        match = published(language, f"{' – '.join(teams)}\n\n{before} {told}\n", teams, goals=goals)
        found += [team for goal in match.goals if goal.team]
    return found


@pytest.mark.parametrize(("language", "scorer", "told", "team"), rows(_OF_COUNTRY))
def test_a_country_is_known_by_its_adjective_its_people_and_its_nickname(language, scorer, told, team):
    assert _told(language, _COUNTRIES[language], scorer, told) == [team]


@pytest.mark.parametrize(("language", "scorer", "told"), rows(_OF_NO_COUNTRY))
def test_another_country_or_the_one_scored_against_is_not_the_scorer_s(language, scorer, told):
    assert _told(language, _COUNTRIES[language], scorer, told) == []


@pytest.mark.parametrize(("language", "scorer", "before", "told", "team"), rows(_KNOWN_BEFORE))
def test_a_player_is_of_the_country_that_another_sentence_tells(language, scorer, before, told, team):
    assert _told(language, _COUNTRIES[language], scorer, told, before) == [team]


def test_a_coach_is_of_no_country_by_his_adjective():
    before, told = "Le sélectionneur sénégalais Jean Caron était content.", "Caron a marqué à la 82e minute."
    assert _told("fr", _COUNTRIES["fr"], "Caron", told, before) == []


def test_a_nationality_tells_nothing_where_clubs_meet():
    assert _told("fr", TEAMS["fr"], "Caron", "L'attaquant algérien Jean Caron a marqué à la 82e minute.") == []


def test_a_club_is_known_by_its_nickname():
    told = "Kern a marqué le troisième but du Barça."
    assert _told("fr", ("FC Barcelone", "Real Valladolid"), "Kern", told) == ["FC Barcelone"]


@pytest.mark.parametrize(("language", "scorer", "told", "team"), rows(_TOGETHER + _ANSWERED.lstrip("\n")))
def test_the_goals_of_several_and_the_one_that_ends_a_lead_have_a_side(language, scorer, told, team):
    assert _told(language, TEAMS[language], scorer, told) == [team]


@pytest.mark.parametrize(("language", "scorer", "told"), rows(_UNTOLD))
def test_goals_that_do_not_serve_a_side_and_one_that_does_not_level_have_none(language, scorer, told):
    assert _told(language, TEAMS[language], scorer, told) == []


def _assist(language: str, scorer: str, passer: str, told: str) -> bool:
    fields = {"scorer": Claim(value=scorer), "assist": Claim(value=passer)}
    text = f"{' – '.join(TEAMS[language])}\n\n{told}\nPaul {passer} war dabei.\n"
    match = published(language, text, TEAMS[language], goals=(ProposedEvent(quote=told, fields=fields),))
    return any(goal.assist for goal in match.goals)


@pytest.mark.parametrize(("language", "scorer", "passer", "told"), rows(_PASSED))
def test_a_ball_that_somebody_delivers_is_his_pass(language, scorer, passer, told):
    assert _assist(language, scorer, passer, told)


@pytest.mark.parametrize(("language", "scorer", "passer", "told"), rows(_NOT_PASSED))
def test_a_ball_that_is_kept_out_or_given_away_is_nobody_s_pass(language, scorer, passer, told):
    assert not _assist(language, scorer, passer, told)


def test_a_side_that_stands_once_is_named_by_its_letters_and_its_people_too():
    told = "Les Grues de l'Ouganda ont battu les Léopards de la République démocratique du Congo 2-0."
    text = f"{told} La RDC a tout tenté. L'Ouganda a tenu. Les Grues ont fêté leur victoire face aux Congolais."
    teams = ("Ouganda", "République démocratique du Congo")
    match = published("fr", f"L'Ouganda surprend la RDC\n\n{text}\n", teams, named_at=told)
    assert match.away_team is not None


def test_a_known_side_on_whose_bench_somebody_sits_is_a_side():
    head = "Kern s'impose pour son premier match sur le banc de Tottenham"
    told = "Les deux buts de Tottenham ont été inscrits par Caron et Vidal."
    goals = (ProposedEvent(quote=told, fields={"scorer": Claim(value="Caron"), "team": Claim(value="Tottenham")}),)
    teams = ("Tottenham", "West Ham")
    match = published("fr", f"{head}\n\nTottenham a battu West Ham. {told}\n", teams, named_at=head, goals=goals)
    assert [goal.team.value for goal in match.goals if goal.team] == ["Tottenham"]


def test_a_coach_is_the_winner_s_whose_men_had_the_success_of_a_numbered_round():
    told = "Großen Anteil am Erfolg der Mannschaft von Trainer Jens Kern hatte Paul Roth."
    text = f"Der SV Lindau jubelt. Die Blauen gewannen in der 15. Runde gegen den TSV Kirchberg 2:1. {told}"
    match = published(
        "de", f"{text}\n", TEAMS["de"], {"home_coach": Claim(value="Jens Kern", quote=told)}, named_at=text
    )
    assert match.home_coach is not None
