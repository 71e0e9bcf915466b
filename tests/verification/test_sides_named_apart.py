"""A team that an article names late, and never near the other side, is no side unless somebody plays against it."""

from __future__ import annotations

import pytest
from six_languages import rows

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify

_REPORTS = {
    "en": "Lahti beat Orlu 2-1\n\nLahti took the lead through Brandt. Orlu levelled, and Lahti won late.",
    "it": "Il Lahti batte l'Orlu 2-1\n\nLahti avanti con Brandt. L'Orlu ha pareggiato, poi il Lahti ha vinto.",
    "es": "El Lahti vence 2-1 al Orlu\n\nEl Lahti se adelantó con Brandt. Empató el Orlu y ganó el Lahti.",
    "de": "Lahti schlägt Orlu 2:1\n\nLahti ging durch Brandt in Führung. Orlu glich aus, Lahti gewann spät.",
    "fr": "Lahti bat Orlu 2-1\n\nLahti a pris l'avantage par Brandt. Orlu a égalisé, puis Lahti a gagné.",
    "pt": "Lahti vence o Orlu por 2-1\n\nO Lahti marcou por Brandt. O Orlu empatou e o Lahti ganhou.",
}
_MORE = " ..." * 160
"""What puts a sentence behind the opening of an article, where sides are named."""

_APART = """
en|Leeds|Leeds had wanted him, and Leeds paid well. Leeds finished ahead of everybody, and Leeds celebrated.
it|Lecce|Il Lecce lo aveva cercato, e il Lecce pagava. Il Lecce ha chiuso davanti, e il Lecce ha festeggiato.
es|Levante|El Levante lo quería, y el Levante pagaba. El Levante acabó por delante, y el Levante lo celebró.
de|Schalke|Schalke wollte ihn, und Schalke zahlte gut. Schalke landete vor allen, und Schalke feierte.
fr|Nantes|Nantes le voulait, et Nantes payait bien. Nantes a fini devant tous, et Nantes a fait la fête.
pt|Goiás|O Goiás o queria, e o Goiás pagava bem. O Goiás acabou à frente, e o Goiás festejou.
"""


@pytest.mark.parametrize(("language", "other", "told"), rows(_APART))
def test_team_that_is_named_late_and_apart_is_no_side(language: str, other: str, told: str) -> None:
    assert other not in _sides(language, f"{_REPORTS[language]}{_MORE}\n\n{told}\n", "Lahti", other)


_FEATURES = {
    "en": "Everton relieved\n\nThe manager of Everton was relieved.",
    "it": "Sollievo al Torino\n\nIl tecnico del Torino era sollevato.",
    "es": "Alivio en el Getafe\n\nEl técnico del Getafe estaba aliviado.",
    "de": "Erleichterung in Mainz\n\nDer Trainer von Mainz war erleichtert.",
    "fr": "Soulagement à Lorient\n\nL'entraîneur de Lorient était soulagé.",
    "pt": "Alívio no Bahia\n\nO técnico do Bahia estava aliviado.",
}
_MET = """
en|Everton|Leeds|Yesterday against Leeds he was the best man. Against Fulham he will rest.|Fulham
it|Torino|Lecce|Ieri contro il Lecce è stato il migliore. Contro il Genoa riposerà.|Genoa
es|Getafe|Levante|Ayer contra el Levante fue el mejor. Contra Osasuna descansará.|Osasuna
de|Mainz|Schalke|Gestern gegen Schalke war er der beste Mann. Gegen Augsburg wird er ruhen.|Augsburg
fr|Lorient|Nantes|Hier, contre Nantes, il a été le meilleur. Contre Angers il se reposera.|Angers
pt|Bahia|Goiás|Ontem contra o Goiás ele foi o melhor. Contra o Ceará vai descansar.|Ceará
"""


@pytest.mark.parametrize(("language", "side", "other", "told", "later"), rows(_MET))
def test_first_whom_somebody_plays_against_is_a_side(
    language: str, side: str, other: str, told: str, later: str
) -> None:
    text = f"{_FEATURES[language]}{_MORE}\n\n{told}\n"
    assert other in _sides(language, text, side, other)
    assert later not in _sides(language, text, side, later)


def test_sides_of_a_long_report_need_not_share_a_sentence() -> None:
    text = "Lahti were a goal up early.\n\nNobody left. Orlu levelled late, as they always do.\n"
    assert _sides("en", text, "Lahti", "Orlu") == {"Lahti", "Orlu"}


def _sides(language: str, text: str, home: str, away: str) -> set[str]:
    """The sides that are published of a proposal that names two, each quoted from the first line that has it."""
    quotes = {team: next(line for line in text.split("\n") if team in line).strip(" .") for team in (home, away)}
    claims = {side: Claim(value=team, quote=quotes[team]) for side, team in (("home_team", home), ("away_team", away))}
    article = Article(id="sha256-0000000000000001", text=text, language=language)
    proposal = Proposal(kind=ArticleKind.POST_MATCH_FEATURE, matches=(ProposedMatch(fields=claims),))
    verdict = verify(article, proposal)
    facts = [fact for match in verdict.matches for fact in (match.home_team, match.away_team) if fact]
    return {str(fact.value) for fact in facts}
