from __future__ import annotations

import pytest
from one_match import published
from six_languages import rows

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify
from summarizer.verification.competitions import to_come
from summarizer.verification.inflection import is_cut_off


def sides(text: str, home: str, away: str, language: str = "en") -> tuple[str | None, str | None]:
    """The sides that the gate publishes, each quoted from the line that first names it."""
    lines = text.split("\n")
    claims = {
        side: Claim(value=team, quote=next(line for line in lines if team in line))
        for side, team in (("home_team", home), ("away_team", away))
    }
    article = Article(id="sha256-0000000000000001", text=text, language=language)
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=claims),))
    verdict = verify(article, proposal)
    if not verdict.matches:
        return None, None
    match = verdict.matches[0]
    return tuple(fact.value if fact else None for fact in (match.home_team, match.away_team))


REPORT = "Lahti beat Orlu 2-1\n\nLahti took the lead through Brandt. Orlu levelled, and Lahti won late.\n"


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        pytest.param(
            f"{REPORT}Can they do it again? Right, it will be hard, but they have the right team.",
            "Right",
            id="a-word-that-opens-a-sentence",
        ),
        pytest.param(f"MARTA QUINTELA @mquintela\n{REPORT}", "QUINTELA", id="who-signs"),
        pytest.param(f"{REPORT}\nSource: Tarvo Times", "Source", id="a-label"),
        pytest.param("Lahti beat Orlu Football Club 2-1\n\nOrlu levelled.", "Football Club", id="the-end-of-a-name"),
        pytest.param(
            f"{REPORT}\nLahti- Quorn, Brandt (Sell 60), Keller, Moss, Dorn, Hale, Pike.\nQuorn was never beaten again.",
            "Quorn",
            id="the-first-of-a-line-up",
        ),
    ],
)
def test_what_is_no_teams_name_is_no_side(text: str, claimed: str):
    assert sides(text, "Lahti", claimed)[1] is None


@pytest.mark.parametrize(
    ("text", "home", "away"),
    [
        pytest.param(
            "Rovers held at Orlu\n\nRovers drew 1-1 with Orlu. The rovers of old won there, Rovers of today do not.",
            "Rovers", "Orlu",
            id="a-team-called-by-a-word",
        ),
        pytest.param(
            "Lahti: Quorn, Brandt, Keller, Moss.\nOrlu: Sell, Hale, Pike, Dorn.",
            "Lahti", "Orlu",
            id="teams-that-only-head-their-lists",
        ),
        pytest.param(
            "Lahti @lahtifc beat Orlu @orlufc 2-1\n\nLahti took the lead through Brandt, and Orlu levelled.",
            "Lahti", "Orlu",
            id="teams-with-their-addresses",
        ),
    ],
)  # fmt: skip
def test_a_team_whose_name_looks_like_something_else_is_a_side(text: str, home: str, away: str):
    assert sides(text, home, away) == (home, away)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Lahti win\nGoals from Quorn and Brandt decided the tie with the reds.", id="en"),
        pytest.param("it", "Vince il Lahti\nI gol di Quorn e Brandt decidono la sfida con i rossi.", id="it"),
        pytest.param("pt", "Lahti vence\nCom gols de Quorn e Brandt, o time venceu.", id="pt"),
    ],
)
def test_who_is_named_for_a_goal_is_no_side(language: str, text: str):
    assert sides(text, "Quorn", "Lahti", language)[0] is None


def test_two_teams_that_both_score_are_sides():
    assert sides("Lahti scored twice and Orlu scored once.", "Lahti", "Orlu") == ("Lahti", "Orlu")


def test_who_is_fouled_is_no_side():
    text = "Dourne bat Lorval 2-1\n\nDourne mène vite. L'arbitre siffle un penalty pour une faute contre Yann Daviel."
    assert sides(text, "Dourne", "Yann Daviel", "fr")[1] is None


_NO_TEAMS = """
en|Osera|The stadium of Osera saw Lahti win.
en|Norbury|Lahti won with both goals in Norbury.
en|Norbury|Lahti have settled in Norbury and won.
it|Osera|Nello stadio di Osera il Lahti vince.
es|Osera|En el estadio de Osera ganó el Lahti.
es|Osera|Lahti ganó con goles en Osera.
de|Osera|Im Stadion von Osera gewann Lahti.
de|Osera|Lahti gewann durch zwei Tore in Osera.
fr|Osera|Au stade de Osera, Lahti a gagné.
pt|Osera|No estádio de Osera, o Lahti venceu.
pt|Osera|O Lahti venceu com golos em Osera.
en|Sand|Lahti beat Sand&Sons of the north.
it|Angelo|Il Lahti ha battuto il Sant'Angelo.
es|Sub|El Lahti venció a la Sub-17 del norte.
de|Linden|Lahti schlug Linden-am-Berg.
fr|Aubin|Lahti a battu Aubin-sur-Mer.
pt|Sub|O Lahti venceu o Sub-17 do norte.
en|Tarn Senior Vase|Lahti won the Tarn Senior Vase 2-1.
en|Norbury Derby|Lahti took the Norbury Derby 2-1.
de|Nordlandpokal|Lahti gewann im Nordlandpokal mit 2:1.
"""
_TEAMS_ALL_THE_SAME = """
en|Derby|Lahti beat Derby 2-1.
en|Osera|The stadium of Osera saw Osera lose to Lahti.
en|Norbury|Lahti won 2-1 in Norbury.
it|Osera|Il Lahti vince nello stadio di Osera. L'Osera recrimina.
es|Osera|En el estadio de Osera, el Osera perdió con el Lahti.
de|Osera|Im Stadion von Osera verlor Osera gegen Lahti.
fr|Osera|Au stade de Osera, Lahti a battu Osera.
fr|Osera|Défaite de Lahti sur le terrain de Osera.
pt|Osera|No estádio de Osera, o Osera perdeu com o Lahti.
en|Sand|Lahti beat Sand's men.
it|Angelo|Il Lahti ha battuto l'Angelo.
de|Linden|Das Spiel Lahti-Linden endete 1:0.
"""


@pytest.mark.parametrize(("language", "claimed", "told"), rows(_NO_TEAMS))
def test_a_place_and_a_part_of_a_word_are_no_side(language: str, claimed: str, told: str):
    assert claimed not in sides(f"Lahti\n\n{told}\n", "Lahti", claimed, language)


@pytest.mark.parametrize(("language", "claimed", "told"), rows(_TEAMS_ALL_THE_SAME))
def test_a_side_that_is_named_beside_its_ground_is_one(language: str, claimed: str, told: str):
    assert claimed in sides(f"Lahti\n\n{told}\n", "Lahti", claimed, language)


@pytest.mark.parametrize(
    ("passage", "text", "cut"),
    [
        pytest.param("the Cup Sub-17 final", "Cup Sub", True, id="a-figure"),
        pytest.param("Cup-2026", "Cup", False, id="a-year"),
        pytest.param("Lahti-1", "Lahti", False, id="a-score"),
        pytest.param("Stoke-on-Lahn", "Lahn", True, id="behind-a-particle"),
        pytest.param("Stoke-on-Lahn, and Lahn itself", "Lahn", False, id="alone-as-well"),
        pytest.param("Lahti's win", "Lahti", False, id="a-genitive"),
        pytest.param("un but d'Orlu", "Orlu", False, id="a-preposition"),
        pytest.param("O'Lahti", "Lahti", True, id="a-first-part"),
    ],
)
def test_a_part_of_a_joined_word_is_no_name(passage: str, text: str, *, cut: bool):
    assert is_cut_off(passage, text) is cut


_TWICE = """
en|Super Herons|Lorvania|Kastia face the Super Herons of Lorvania on Tuesday.
it|Aironi|Lorvania|La Kastia sfida gli Aironi della Lorvania martedì.
es|Garzas|Lorvania|Kastia se mide a las Garzas de Lorvania el martes.
de|Reiher|Lorvanien|Kastia trifft auf die Reiher aus Lorvanien.
fr|Hérons|Lorvanie|Kastia affronte les Hérons de Lorvanie mardi.
pt|Garças|Lorvânia|A Kastia defronta as Garças da Lorvânia na terça.
fr|Torcinois|US Torcy|US Torcy se déplace. Belle passivité des Torcinois.
de|Lindauer|SV Lindau|Der SV Lindau reist an. Es fehlt den Lindauer Spielern der Mut.
it|Ravellani|US Ravello|La US Ravello parte male. La passività dei Ravellani pesa.
es|Montoreses|CD Montores|El CD Montores viaja. La pasividad de los Montoreses pesa.
pt|Itabirenses|FC Itabira|O FC Itabira viaja. A passividade dos Itabirenses pesa.
en|Reds|Liverpool|Liverpool close in on the title. The 4-0 win of the Reds over Kastia settles it.
fr|Reds|Liverpool|Liverpool est tout près du titre. La victoire 4-0 des Reds sur Kastia le dit.
"""
_NOT_TWICE = """
es|Racing|Lorvania|El Racing de Lorvania ganó 2-1 al Lorvania.
fr|Torcinois|US Torcy|Torcinois a battu US Torcy 2-1.
de|Lindauer|SV Lindau|Lindauer schlug den SV Lindau mit 2:1.
"""


@pytest.mark.parametrize(("language", "byname", "name", "told"), rows(_TWICE))
def test_a_side_does_not_play_its_own_people_or_byname(language: str, byname: str, name: str, told: str):
    assert sides(f"Vor\n\n{told}\n", byname, name, language) == (None, name)


@pytest.mark.parametrize(("language", "one", "other", "told"), rows(_NOT_TWICE))
def test_two_that_are_set_against_each_other_are_two_sides(language: str, one: str, other: str, told: str):
    assert sides(f"Vor\n\n{told}\n", one, other, language) == (one, other)


_SQUAD = """
en|We had|at the back, while the rest of us ran into the ground all through a long and windy afternoon.
it|Avevamo|dietro, mentre noi altri abbiamo corso per tutto un lungo pomeriggio di vento e di pioggia.
es|Estaban|atrás, mientras los demás corrimos toda una larga tarde de viento y de lluvia sin parar.
de|Wir hatten|hinten, während wir anderen den ganzen langen, nassen und windigen Nachmittag gelaufen sind.
fr|Il y avait|derrière, pendant que nous autres avons couru tout un long après-midi de vent et de pluie.
pt|Estavam|atrás, enquanto nós corremos toda uma longa tarde de vento e de chuva sem parar.
"""
_PLAYERS = "Lucas Lanza, Dino Baldo, Ana Moso, Rita Sala, Susi Pica, Gina Dorn"


@pytest.mark.parametrize(("language", "before", "after"), rows(_SQUAD))
def test_one_of_many_who_play_is_no_side(language: str, before: str, after: str):
    told = f"Lahti\n\n{before} {_PLAYERS} {after}\n"
    assert sides(told, "Lahti", "Dino Baldo", language) == ("Lahti", None)
    assert sides(f"{told}\nLahti - Dino Baldo 2:1\n", "Lahti", "Dino Baldo", language) == ("Lahti", "Dino Baldo")


def test_the_next_crisis_of_a_side_is_no_match_to_come():
    text = "Schwache Gäste verlieren in Linden\n\nDas 1:2 in Linden stürzt Ostrau 04 in die nächste schwere Krise.\n"
    sides = published("de", text, ("Linden", "Ostrau 04"), named_at="Das 1:2 in Linden stürzt Ostrau 04 in die nächste")
    assert sides.away_team is not None


def test_a_team_whose_goals_others_scored_is_no_person():
    text = (
        "Lahti bat Val Orlu\n\nLes deux buts de Val Orlu ont été inscrits en fin de match par Brandt et Keller. "
        "Lahti avait mené. Val Orlu a fini fort."
    )
    assert sides(text, "Lahti", "Val Orlu") == ("Lahti", "Val Orlu")
    assert (
        sides(text.replace(" ont été inscrits en fin de match par Brandt et Keller", ""), "Lahti", "Val Orlu")[1]
        is None
    )


def test_a_headline_in_capitals_is_no_team():
    text = "FOOTBALL - SORRY LAHTI SLUMP 2-0 AT ORLU.\n\nOrlu beat Lahti 2-0 on Saturday. Lahti were poor."
    assert sides(text, "SORRY LAHTI SLUMP", "AT ORLU") == (None, None)
    assert sides(text, "Orlu", "Lahti") == ("Orlu", "Lahti")


@pytest.mark.parametrize(
    ("clause", "coming"),
    [
        ("as lahti sealed a quarter-final trip to orlu", True),
        ("lahti booked a date with orlu", True),
        ("lahti sealed a fine win at orlu", False),
    ],
)
def test_a_sealed_trip_is_a_match_to_come(clause: str, *, coming: bool):
    assert (to_come(clause) is not None) is coming


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("Jon Keller scored after an hour for Lahti and Keller hit the post again.", id="scores"),
        pytest.param("Jon Keller's header gave Lahti the points.", id="header"),
    ],
)
def test_who_scores_in_an_article_that_tells_no_result_of_his_is_no_side(told: str):
    assert sides(f"Lahti win again\n\n{told}\n", "Lahti", "Jon Keller")[1] is None


_OTHER_DAYS = """
en|Tarvo|Two matches are on this Sunday: Tarvo - Ostrau and Kessock - Linden.
fr|Tarvo|Lahti voulait confirmer sa victoire acquise la semaine dernière contre Tarvo.
fr|Tarvo|Trois matches seront à l'affiche dimanche: Tarvo - Ostrau, Kessock - Linden et Graz - Enns.
fr|Linden|Trois matches seront à l'affiche dimanche: Tarvo - Ostrau, Kessock - Linden et Graz - Enns.
it|Tarvo|Il Lahti voleva confermare la vittoria della settimana scorsa contro il Tarvo.
it|Tarvo|Due gare sono in programma domenica: Tarvo - Ostrau e Kessock - Linden.
de|Tarvo|Zwei Spiele stehen noch am Sonntag an: Tarvo - Ostrau und Kessock - Linden.
fr|Tarvo|Lors de la journée de samedi, Lahti évoluera à l'extérieur contre le Tarvo.
it|Tarvo|Domenica il Lahti affronterà il Tarvo.
fr|Noir|Les Jaune et Noir ont dominé. Lahti joue bien.
"""
_REPORTS = {
    "en": "Lahti beat Orlu 2-1",
    "fr": "Lahti bat Orlu 2-1",
    "it": "Il Lahti batte l'Orlu 2-1",
    "de": "Lahti besiegt Orlu 2:1",
}


@pytest.mark.parametrize(("language", "claimed", "told"), rows(_OTHER_DAYS))
def test_who_plays_another_day_and_half_of_two_colours_are_no_side(language: str, claimed: str, told: str):
    text = f"{_REPORTS[language]}\n\n{told}\n"
    assert sides(text, "Lahti", claimed, language)[1] is None
    assert sides(text, "Lahti", "Orlu", language) == ("Lahti", "Orlu")


def test_a_side_that_was_beaten_on_the_day_of_the_match_is_one():
    text = "Lahti vince ancora\n\nIl Lahti ha vinto 2-1 contro il Tarvo, come la settimana scorsa. Tre punti.\n"
    assert sides(text, "Lahti", "Tarvo", "it") == ("Lahti", "Tarvo")
