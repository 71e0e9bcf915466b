"""A team named once or twice in passing is no side where another is shown to play; a person or a word is none."""

from __future__ import annotations

import pytest
from six_languages import rows

from summarizer.article import article_from_text
from summarizer.schemas.proposal import Claim, Proposal, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify

_MORE = " ..." * 160
"""What puts a sentence behind the opening of an article, where sides are named."""

_REPORTS = {
    "en": "Everton manager relieved\n\nThe manager of Everton was relieved after the draw with Fulham.",
    "it": "Sollievo al Torino\n\nIl tecnico del Torino era sollevato dopo il pareggio contro il Genoa.",
    "es": "Alivio en el Getafe\n\nEl técnico del Getafe estaba aliviado tras el empate contra Osasuna.",
    "de": "Erleichterung in Mainz\n\nDer Trainer von Mainz war nach dem Remis gegen Augsburg erleichtert.",
    "fr": "Soulagement à Lorient\n\nL'entraîneur de Lorient était soulagé après le nul contre Angers.",
    "pt": "Alívio no Bahia\n\nO técnico do Bahia estava aliviado depois do empate contra o Ceará.",
}

_PASSED_OVER = """
en|Everton|Leeds|The former Leeds striker was in the stand.
en|Everton|Juventus|He signed from Juventus last summer.
it|Torino|Lecce|L'ex attaccante del Lecce era in tribuna.
es|Getafe|Levante|El exdelantero del Levante estaba en la grada.
es|Osasuna|Juventus|Llegó en verano de la Juventus.
de|Mainz|Schalke|Der frühere Stürmer von Schalke saß auf der Tribüne.
de|Augsburg|Juventus|Er war im Sommer von Juventus gekommen.
fr|Lorient|Nantes|L'ancien attaquant de Nantes était en tribune.
fr|Angers|Juventus|Il est arrivé de la Juventus cet été.
pt|Bahia|Goiás|O antigo avançado do Goiás estava na bancada.
"""


@pytest.mark.parametrize(("language", "side", "other", "told"), rows(_PASSED_OVER))
def test_team_in_passing_is_no_side(language: str, side: str, other: str, told: str) -> None:
    assert other not in _sides(language, f"{_REPORTS[language]}{_MORE}\n\n{told}\n", side, other)


_PLAYED_AGAINST = """
en|Everton|Leeds|Yesterday against Leeds he was Everton's best man.
it|Torino|Lecce|Ieri contro il Lecce è stato il migliore del Torino.
es|Getafe|Levante|Ayer contra el Levante fue el mejor del Getafe.
de|Mainz|Schalke|Gestern gegen Schalke war er der beste Mann von Mainz.
fr|Lorient|Nantes|Hier, contre Nantes, il a été le meilleur homme de Lorient.
pt|Bahia|Goiás|Ontem contra o Goiás ele foi o melhor do Bahia.
"""


@pytest.mark.parametrize(("language", "side", "other", "told"), rows(_PLAYED_AGAINST))
def test_team_that_somebody_plays_against_is_not_passed_over(language: str, side: str, other: str, told: str) -> None:
    assert other in _sides(language, f"{_REPORTS[language]}{_MORE}\n\n{told}\n", side, other)


_BY_A_WORD = {
    ("it", "TFC", "US Valdorsa-Pontalto"): "Dilettanti eliminano il Torino\n\nLa US Valdorsa-Pontalto stupisce tutti. "
    f"I dilettanti battono il TFC 2-1.{_MORE}\n\nOra Valdorsa attende.\n",
    ("es", "GCF", "CD Robledal-Norte"): "Los modestos eliminan al Getafe\n\nEl CD Robledal-Norte dio la sorpresa. "
    f"Los modestos vencieron al GCF 2-1.{_MORE}\n\nAhora Robledal espera.\n",
    ("de", "EGS", "SV Bühlau-Oster"): "Amateure werfen Augsburg raus\n\nDer SV Bühlau-Oster sorgt für die Sensation. "
    f"Die Amateure besiegten die EGS mit 2:1.{_MORE}\n\nNun wartet Bühlau.\n",
    ("fr", "FCL", "AS Tremonville-Bourg"): "Des amateurs éliminent Lorient\n\nL'AS Tremonville-Bourg crée la surprise. "
    f"Les amateurs ont battu le FCL 2-1.{_MORE}\n\nEt Tremonville attend.\n",
    ("pt", "GRV", "SC Penalva-Norte"): "Amadores eliminam o Fortaleza\n\nO SC Penalva-Norte fez a surpresa da taça. "
    f"Os amadores venceram o GRV por 2-1.{_MORE}\n\nE o Penalva espera.\n",
}


@pytest.mark.parametrize(("language", "other", "side"), _BY_A_WORD)
def test_team_that_goes_by_a_word_of_its_name_is_not_passed_over(language: str, other: str, side: str) -> None:
    assert side in _sides(language, _BY_A_WORD[language, other, side], other, side)


_PEOPLE = """
it|Torino|Ivo Marsi|Marsi rompe il silenzio. Ivo Marsi, attaccante del Torino, parla di rancore. Marsi non cambia idea.
es|Getafe|Iker Olabe|Olabe rompe su silencio. El delantero Iker Olabe habla del Getafe. Olabe no cambia de idea.
de|Mainz|Jens Kern|Kern bricht sein Schweigen. Stürmer Jens Kern spricht über Mainz. Kern bleibt dabei.
fr|Lorient|Yann Kermadec|Kermadec rompt le silence. L'attaquant Yann Kermadec parle de Lorient. Kermadec persiste.
pt|Bahia|Rui Pestana|Pestana quebra o silêncio. O avançado Rui Pestana fala do Bahia. Pestana não muda de ideia.
en|Everton|FA|FA opens inquiry. The FA will look into it, and Everton know. The FA has time.
de|Mainz|Winter|Mainz rüstet auf. Dazu wurden im Winter drei Spieler geholt. Der Winter war lang, wie jeder Winter.
"""


@pytest.mark.parametrize(("language", "side", "other", "told"), rows(_PEOPLE))
def test_person_body_or_word_is_no_side(language: str, side: str, other: str, told: str) -> None:
    assert other not in _sides(language, f"{told}\n", side, other)


_SHOWN = """
en|Everton|Fulham
it|Torino|Genoa
es|Getafe|Osasuna
de|Mainz|Augsburg
fr|Lorient|Angers
pt|Bahia|Ceará
"""


@pytest.mark.parametrize(("language", "home", "away"), rows(_SHOWN))
def test_sides_of_the_opening_stand(language: str, home: str, away: str) -> None:
    assert _sides(language, f"{_REPORTS[language]}{_MORE}\n", home, away) == {home, away}


def _sides(language: str, text: str, *teams: str) -> set[str]:
    """The sides that the gate publishes of two that are claimed, each with the last line that names it."""
    lines = text.rstrip("\n").split("\n")
    claims = {
        side: Claim(value=name, quote=next(line for line in reversed(lines) if name in line))
        for side, name in zip(("home_team", "away_team"), teams, strict=True)
    }
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=claims),))
    verdict = verify(article_from_text(text, language=language), proposal)
    found = (side for match in verdict.matches for side in (match.home_team, match.away_team))
    return {side.value for side in found if side}
