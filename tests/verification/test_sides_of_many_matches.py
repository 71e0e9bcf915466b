"""Two teams of a round-up that never meet are no match, and nothing that is proposed of it is published."""

from __future__ import annotations

import pytest
from six_languages import rows

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import ArticleKind
from summarizer.schemas.verdict import Verdict
from summarizer.verification import verify

_ROUND_UPS = """
en|Everton lead|Everton are top. Fulham beat Burnley 2-1, Brandt scored. Arsenal beat Chelsea 1-0.|Fulham
it|Torino in testa|Il Torino è primo. Il Lecce batte il Genoa 2-1, segna Brandt. L'Inter batte la Lazio 1-0.|Lecce
it|Torino in testa|Il Torino è primo. Il Lecce è stato fermato sull'1-1 dal Genoa. L'Inter batte la Lazio 1-0.|Lecce
es|Getafe líder|El Getafe manda. El Levante venció 2-1 al Osasuna. El Betis venció 1-0 al Alavés.|Levante
de|Mainz führt|Mainz ist Erster. Schalke schlug Augsburg 2:1, Brandt traf. Bremen schlug Leipzig 1:0.|Schalke
fr|Lorient en tête|Lorient est premier. Nantes a battu Angers 2-1. Lyon a battu Lille 1-0.|Nantes
pt|Bahia na frente|O Bahia lidera. O Goiás venceu o Ceará por 2-1. O Santos venceu o Vasco por 1-0.|Goiás
pt|Bahia na frente|O Bahia lidera. O Goiás tropeçou no Ceará por 1-1. O Santos venceu o Vasco por 1-0.|Goiás
"""


@pytest.mark.parametrize(("language", "headline", "told", "other"), rows(_ROUND_UPS))
def test_teams_of_a_round_up_that_never_meet_are_no_match(language: str, headline: str, told: str, other: str) -> None:
    verdict = _verdict(language, f"{headline}\n\n{told}\n", headline.split(" ", maxsplit=1)[0], other)
    assert not verdict.matches
    assert {one.reason for one in verdict.held if one.field in ("home_team", "away_team")} == {Reason.OTHER_MATCH}


def test_nothing_of_two_teams_that_never_meet_is_published() -> None:
    text = "Everton lead\n\nEverton are top. Fulham beat Burnley 2-1 and Brandt scored. Arsenal beat Chelsea 1-0.\n"
    goal = ProposedEvent(quote="Brandt scored", fields={"scorer": Claim(value="Brandt")})
    assert _verdict("en", text, "Fulham", "Burnley", goal).matches[0].goals
    assert not _verdict("en", text, "Everton", "Fulham", goal).matches


def test_table_of_a_round_up_sets_no_teams_against_each_other() -> None:
    told = "Everton are top. Fulham beat Burnley 2-1. Arsenal beat Chelsea 1-0."
    table = "Everton lead Arsenal, Fulham and Burnley in the table."
    assert not _verdict("en", f"Everton lead\n\n{told} {table}\n", "Everton", "Fulham").matches


def test_teams_that_meet_are_a_match_whatever_others_do() -> None:
    text = "Everton lead\n\nEverton are top. Fulham beat Burnley 2-1. Everton drew 1-1 with Fulham on Friday.\n"
    match = _verdict("en", text, "Everton", "Fulham").matches[0]
    assert match.home_team
    assert match.away_team


def _verdict(language: str, text: str, home: str, away: str, *goals: ProposedEvent) -> Verdict:
    quotes = {team: next(line for line in text.split("\n") if team in line) for team in (home, away)}
    claims = {side: Claim(value=team, quote=quotes[team]) for side, team in (("home_team", home), ("away_team", away))}
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=claims, goals=goals),))
    return verify(Article(id="sha256-0000000000000001", text=text, language=language), proposal)
