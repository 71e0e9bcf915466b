from __future__ import annotations

import pytest
from six_languages import rows

from summarizer.article import article_from_text
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import ArticleKind
from summarizer.schemas.verdict import RoleAsked
from summarizer.verification import examine, settle, settle_and_ask, verify

HEAD = "Northport 2-0 Eastvale"
TEXT = (
    f"{HEAD}\n\n"
    "Marek Olsen scored in the ninth minute. Tarn Quirke scored from the spot in the 30th minute.\n"
    "Olsen's goal, a header, came from a corner: Marek Olsen headed it in.\n"
    "Referee Ivo Brand booked nobody. Ivo Brand scored highly with both managers in the 60th minute.\n"
    "Tarn Quirke struck in the 30th minute, and Piet Lund was sent off in the 86th minute.\n"
)


def summary(**events: tuple[ProposedEvent, ...]):
    teams = {"home_team": "Northport", "away_team": "Eastvale"}
    fields = {name: Claim(value=value, quote=HEAD) for name, value in teams.items()}
    fields["score"] = Claim(value={"home": 2, "away": 0}, quote=HEAD)
    fields["referee"] = Claim(value="Ivo Brand", quote="Referee Ivo Brand booked nobody")
    article = article_from_text(TEXT, language="en")
    match = ProposedMatch(fields=fields, **events)
    return verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,)))


def event(quote: str, **claims: object) -> ProposedEvent:
    return ProposedEvent(quote=quote, fields={name: Claim(value=value) for name, value in claims.items()})


def test_a_referee_is_no_scorer_whatever_the_verb():
    verdict = summary(goals=(event("Ivo Brand scored highly with both managers", scorer="Ivo Brand"),))
    assert verdict.matches[0].goals == ()


def test_a_kind_that_another_sentence_tells_speaks_against_open_play():
    verdict = summary(goals=(event("Marek Olsen scored in the ninth minute", scorer="Marek Olsen", kind="open_play"),))
    (goal,) = verdict.matches[0].goals
    assert goal.scorer is not None
    assert goal.kind is None
    assert Reason.CONTRADICTED in {held.reason for held in verdict.held}


TWICE = f"{HEAD}\n\nTarn Quirke scored from the spot in the 30th minute. Tarn Quirke then scored with a low shot.\n"


def test_a_kind_that_is_his_other_goal_s_does_not_speak_against_open_play():
    fields = {name: Claim(value=value, quote=HEAD) for name, value in (("home_team", "Northport"),)}
    fields["away_team"] = Claim(value="Eastvale", quote=HEAD)
    spot = event("Tarn Quirke scored from the spot in the 30th minute", scorer="Tarn Quirke", kind="penalty")
    spot = spot.model_copy(update={"fields": spot.fields | {"minute": Claim(value={"base": 30, "stoppage": None})}})
    low = event("Tarn Quirke then scored with a low shot", scorer="Tarn Quirke", kind="open_play")

    def kinds(*goals: ProposedEvent) -> list[str | None]:
        match = ProposedMatch(fields=fields, goals=goals)
        article = article_from_text(TWICE, language="en")
        verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,)))
        return [goal.kind and goal.kind.value.value for goal in verdict.matches[0].goals]

    assert kinds(spot, low) == ["penalty", "open_play"]
    assert kinds(low) == [None]


def test_a_kind_of_one_of_his_goals_speaks_against_none_of_the_others_though_their_minutes_are_held():
    quote = "Marek Olsen scored in the ninth minute"
    goals = [
        event(quote, scorer="Marek Olsen", kind="open_play", minute={"base": at, "stoppage": None}) for at in (9, 71)
    ]
    kinds = [goal.kind and goal.kind.value for goal in summary(goals=tuple(goals)).matches[0].goals]
    assert kinds[0] == "open_play"


def test_the_minute_of_a_sending_off_is_the_one_beside_the_name():
    quote = "Tarn Quirke struck in the 30th minute, and Piet Lund was sent off in the 86th minute"
    right = summary(sendings_off=(event(quote, player="Piet Lund", minute={"base": 86, "stoppage": None}),))
    wrong = summary(sendings_off=(event(quote, player="Piet Lund", minute={"base": 30, "stoppage": None}),))
    assert [one.minute.value.base for one in right.matches[0].sendings_off] == [86]
    assert [one.minute for one in wrong.matches[0].sendings_off] == [None]


def test_a_byline_names_no_team():
    text = "Gara sospesa\nPatrick Lavorini — 13 dicembre 2025\nLa sfida tra Rovere e Campofiore si ferma.\n"
    fields = {
        "home_team": Claim(value="Rovere", quote="La sfida tra Rovere e Campofiore"),
        "away_team": Claim(value="Patrick Lavorini", quote="Patrick Lavorini — 13 dicembre 2025"),
    }
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=fields),))
    verdict = verify(article_from_text(text, language="it"), proposal)
    assert all(match.away_team is None for match in verdict.matches)


ONLY = (
    "Ferrana 1-0 Collebello\n\n"
    "I locali ottengono una punizione dal limite. Marco Nardi si incarica del tiro e segna il gol della vittoria.\n"
)
LATE = (
    "Ferrana 1-0 Collebello\n\n"
    "Marco Nardi ha segnato sette minuti prima dell'intervallo. Il gol della Ferrana è arrivato al 34º minuto.\n"
)
PASSED = (
    "Ferrana 1-0 Collebello\n\n"
    "Dopo una punizione per la Ferrana segna Marco Nardi, servito da Luca Berti dal centro dell'area.\n"
)


def of_nardi(text: str, quote: str, **claims: object):
    head = text.split("\n", 1)[0]
    fields = {"home_team": Claim(value="Ferrana", quote=head), "away_team": Claim(value="Collebello", quote=head)}
    fields["score"] = Claim(value={"home": 1, "away": 0}, quote=head)
    match = ProposedMatch(fields=fields, goals=(event(quote, scorer="Marco Nardi", **claims),))
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,))
    (goal,) = verify(article_from_text(text, language="it"), proposal).matches[0].goals
    return goal


def test_a_goal_after_a_free_kick_was_awarded_is_not_taken_for_one_from_play():
    assert (
        of_nardi(ONLY, "Marco Nardi si incarica del tiro e segna il gol della vittoria", kind="open_play").kind is None
    )


def test_a_free_kick_that_a_team_mate_passes_on_is_no_goal_from_a_free_kick():
    assert of_nardi(PASSED, PASSED.splitlines()[2], kind="free_kick", assist="Luca Berti").kind is None


def test_a_minute_worked_out_gives_way_to_the_one_that_is_told():
    minute = {"base": 38, "stoppage": None}
    assert of_nardi(LATE, "Marco Nardi ha segnato sette minuti prima dell'intervallo", minute=minute).minute is None


def test_a_minute_worked_out_stands_where_nothing_speaks_against_it():
    text = LATE.replace("34º", "38º")
    told = of_nardi(
        text, "Marco Nardi ha segnato sette minuti prima dell'intervallo", minute={"base": 38, "stoppage": None}
    )
    assert told.minute.value.base == 38


def test_a_club_named_in_full_in_the_first_line_after_a_dateline_is_a_team():
    text = "Berghausen, 15. März 2026 - Union Lohfeld gewann.\nLohfeld siegte bei Rot-Weiss Berghausen mit 3:1.\n"
    fields = {
        "home_team": Claim(value="Rot-Weiss Berghausen", quote="Lohfeld siegte bei Rot-Weiss Berghausen mit 3:1"),
        "away_team": Claim(value="Union Lohfeld", quote="Union Lohfeld gewann"),
    }
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=fields),))
    (match,) = verify(article_from_text(text, language="de"), proposal).matches
    assert match.away_team.value == "Union Lohfeld"


_HEADLINES = """
en|Rovers beat Ostrau|Linden Rovers|Linden Rovers beat Ostrau 2-1. Linden Rovers led early.|True
en|LRFC beat Ostrau|Linden Rovers FC|Linden Rovers FC beat Ostrau 2-1. LRFC led early.|True
en|Marrow United beat Ostrau|Linden|Marrow United beat Ostrau 2-1. Linden lost to Marrow United.|False
it|SPV batte l'Ostrau|Sport Porto Vallero|Lo Sport Porto Vallero batte l'Ostrau. Lo SPV guida.|True
it|Il Montorio batte l'Ostrau|Ravello|Il Montorio batte l'Ostrau. Il Montorio guida. Il Ravello tace.|False
es|Los Leones vencen al Ostrau|Vallero|El Vallero venció al Ostrau. El Vallero mandó.|True
pt|Flu vence o Ostrau|Flumarense|O Flumarense venceu o Ostrau por 2-1. O Flu mandou. O Flu cansou.|True
fr|Lorval bat Ostrau|Jeunesse d'Lorval|La Jeunesse d'Lorval bat Ostrau 2-1. Lorval mène. Lorval gagne.|True
de|Die Löwen schlagen Ostrau|SV Lindau|Der SV Lindau gewann gegen Ostrau. SV Lindau führte.|True
en|Point at Ostrau, two ahead of Marrow|Linden|Linden drew 1-1 at Ostrau. Marrow Town are two points behind.|True
de|Ostrau verliert gegen das ÖFB-Team|Österreich|Österreich schlug Ostrau 2:1. Österreich führte früh.|True
"""
"""Each: language, a headline, a side, the text under it, whether the headline leaves the side a team of the match."""


@pytest.mark.parametrize(("language", "headline", "side", "text", "stands"), rows(_HEADLINES))
def test_a_headline_speaks_against_a_side_only_by_a_rival_told_of_as_often(
    language: str, headline: str, side: str, text: str, stands: str
) -> None:
    article = article_from_text(f"{headline}\n\n{text}\n", language=language)
    fields = {
        "home_team": Claim(value=side, quote=text),
        "away_team": Claim(value="Ostrau", quote=headline),
    }
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=fields),))
    verdict = verify(article, proposal)
    assert any(match.home_team is not None for match in verdict.matches) is (stands == "True")


@pytest.mark.parametrize(("answer", "stands"), [("Ostrau, Linden", True), ("Ostrau, Marrow United", False)])
def test_a_side_that_the_headline_speaks_against_stands_where_a_second_reading_names_it(answer: str, *, stands: bool):
    text = "Marrow United beat Ostrau\n\nMarrow United beat Ostrau 2-1. Linden lost to Marrow United.\n"
    fields = {"home_team": Claim(value="Linden", quote="Linden lost"), "away_team": Claim(value="Ostrau", quote=text)}
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=fields),))
    examination = examine(article_from_text(text, language="en"), proposal)
    asked = settle_and_ask(examination)[1]
    assert [one.role for one in asked] == [RoleAsked.TEAM]
    verdict = settle(examination, {one.id: answer for one in asked})
    assert any(match.home_team is not None for match in verdict.matches) is stands


@pytest.mark.parametrize(
    ("side", "answer", "stands"),
    [
        ("Linden Rovers", "Ostrau; LR", True),
        ("Deutschland", "Ostrau; DFB-Elf", True),
        ("Linden Rovers", "Ostrau; Marrow United", False),
        ("Deutschland", "Ostrau; Österreich", False),
    ],
)
def test_a_second_reading_may_name_a_side_by_its_letters_or_a_known_name(side: str, answer: str, *, stands: bool):
    text = f"Marrow United schlägt Ostrau\n\nMarrow United schlägt Ostrau 2:1. {side} verlor gegen Marrow United.\n"
    fields = {
        "home_team": Claim(value=side, quote=f"{side} verlor"),
        "away_team": Claim(value="Ostrau", quote="Marrow United schlägt Ostrau"),
    }
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=fields),))
    examination = examine(article_from_text(text, language="de"), proposal)
    asked = [one for one in settle_and_ask(examination)[1] if one.role is RoleAsked.TEAM]
    assert asked
    verdict = settle(examination, {one.id: answer for one in asked})
    assert any(match.home_team is not None for match in verdict.matches) is stands


@pytest.mark.parametrize(
    ("passage", "stands"),
    [
        ("With 65 minutes gone Kern, who scored a fine goal against Marrow on Wednesday, was again on target.", True),
        ("Kern, who scored a fine goal against Marrow on Wednesday, was taken off.", False),
    ],
)
def test_a_goal_told_beside_a_clause_on_another_match_stands(passage: str, *, stands: bool):
    text = f"Linden 2-1 Ostrau\n\nLinden beat Ostrau 2-1. {passage} Marrow won again.\n"
    fields = {
        "home_team": Claim(value="Linden", quote="Linden beat Ostrau 2-1"),
        "away_team": Claim(value="Ostrau", quote="Linden beat Ostrau 2-1"),
    }
    goal = ProposedEvent(quote=passage, fields={"scorer": Claim(value="Kern", quote=passage)})
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=fields, goals=(goal,)),))
    verdict = verify(article_from_text(text, language="en"), proposal)
    assert [match.goals[0].scorer.value for match in verdict.matches if match.goals] == (["Kern"] if stands else [])


@pytest.mark.parametrize(
    ("language", "told", "name"),
    [
        ("en", "Manager Ivor Gray was pleased. Gray applauded the move which earned the victory.", "Gray"),
        ("en", "Town boss Ivor Gray smiled. Gray's second goal of the night was a draw.", "Gray"),
    ],
)
def test_whom_an_article_calls_coach_scores_in_no_doubtful_words(language: str, told: str, name: str) -> None:
    text = f"Northport 2-0 Eastvale\n\n{told}\n"
    quote = told.split(". ")[1]
    teams = {"home_team": "Northport", "away_team": "Eastvale"}
    fields = {side: Claim(value=team, quote="Northport 2-0 Eastvale") for side, team in teams.items()}
    goal = ProposedEvent(quote=quote, fields={"scorer": Claim(value=name, quote=quote)})
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=fields, goals=(goal,)),))
    verdict = verify(article_from_text(text, language=language), proposal)
    assert verdict.matches[0].goals == ()


@pytest.mark.parametrize(
    ("language", "title", "scores"),
    [
        pytest.param("fr", "le joueur-entraîneur", True, id="fr"),
        pytest.param("en", "player-manager", True, id="en"),
        pytest.param("de", "Spielertrainer", True, id="de"),
        pytest.param("fr", "l'entraîneur", False, id="coach"),
    ],
)
def test_a_coach_who_plays_himself_may_score(language: str, title: str, *, scores: bool) -> None:
    line = "Buts : Gray (0-1, 6e)" if language == "fr" else "0:1 Gray (6.)" if language == "de" else "Goals: Gray 6"
    text = f"Northport 0-1 Eastvale\n\n{line}\n\n{title} Ivor Gray : {title} Ivor Gray, {title} Ivor Gray.\n"
    teams = {"home_team": "Northport", "away_team": "Eastvale"}
    fields = {side: Claim(value=team, quote="Northport 0-1 Eastvale") for side, team in teams.items()}
    fields["away_coach"] = Claim(value="Ivor Gray", quote=f"{title} Ivor Gray")
    goal = ProposedEvent(quote=line, fields={"scorer": Claim(value="Ivor Gray", quote=line)})
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=fields, goals=(goal,)),))
    (match,) = verify(article_from_text(text, language=language), proposal).matches
    assert bool(match.goals) is scores
