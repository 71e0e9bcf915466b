from __future__ import annotations

import re

import pytest
from story_matches import ABANDONED, COMEBACK, GOALLESS, NO_SCORE, PREVIEW, SHOOTOUT, UNNAMED, WIN, world_cup

from summarizer.schemas.summary import NotableKind
from summarizer.story import LANGUAGES, Fault, Length, StoryNotable, check, check_sentences, missing, write


def faults(text, facts, language="en"):
    return {problem.fault for problem in check_sentences(text, facts, language)}


@pytest.mark.parametrize(
    ("text", "facts", "language"),
    [
        pytest.param("Inter beat Kairat 2-1 on 5 November 2025.", WIN, "en", id="result"),
        pytest.param("Lautaro gave Inter the lead in the 45th minute.", WIN, "en", id="part-of-a-name"),
        pytest.param("Kairat lost 2-1 to Inter.", WIN, "en", id="the-loser-first"),
        pytest.param("Arad equalised with a header in the 55th minute.", WIN, "en", id="equaliser"),
        pytest.param("Kasabulat (Kairat) è stato espulso nel recupero (90+2').", WIN, "it", id="sending-off"),
        pytest.param("Sconfitta del Kairat contro l'Inter per 2-1.", WIN, "it", id="defeat"),
        pytest.param("Atalanta came from behind to beat Verona 4-1.", COMEBACK, "en", id="comeback"),
        pytest.param("Conte traf dreimal für Atalanta.", COMEBACK, "de", id="hat-trick"),
        pytest.param("Le Havre a battu les Rangers aux tirs au but (5-4).", SHOOTOUT, "fr", id="shootout"),
        pytest.param("Juventus y Napoli empataron sin goles.", GOALLESS, "es", id="goalless"),
        pytest.param("Inter v Kairat is still to be played, at 21:00 on 5 November 2025.", PREVIEW, "en", id="preview"),
    ],
)
def test_a_true_sentence_passes(text, facts, language):
    assert check_sentences(text, facts, language) == ()


@pytest.mark.parametrize(
    ("text", "facts", "language", "fault"),
    [
        pytest.param("Haaland scored for Inter.", WIN, "en", Fault.FOREIGN_NAME, id="foreign-name-first"),
        pytest.param("Inter beat Kairat 2-1 in Milan.", WIN, "en", Fault.FOREIGN_NAME, id="foreign-place"),
        pytest.param("Lautaro Arad scored in the 45th minute.", WIN, "en", Fault.MIXED_NAME, id="mixed-name"),
        pytest.param("Inter beat Kairat 3-1.", WIN, "en", Fault.SCORE, id="wrong-score"),
        pytest.param("Inter beat Kairat 1-2.", WIN, "en", Fault.SCORE, id="turned-score"),
        pytest.param("Inter-Kairat 1-2.", WIN, "it", Fault.SCORE, id="turned-fixture"),
        pytest.param("Inter led 2-1 at half-time.", WIN, "en", Fault.SCORE, id="final-score-at-half-time"),
        pytest.param("Kairat led 1-0 at half-time.", WIN, "en", Fault.DIRECTION, id="wrong-leader"),
        pytest.param("Kairat beat Inter 2-1.", WIN, "en", Fault.DIRECTION, id="wrong-winner"),
        pytest.param("Inter lost 2-1 to Kairat.", WIN, "en", Fault.DIRECTION, id="wrong-loser"),
        pytest.param("Vittoria per 2-1 del Kairat contro l'Inter.", WIN, "it", Fault.DIRECTION, id="wrong-winner-noun"),
        pytest.param("Kairat schlägt Inter 2:1.", WIN, "de", Fault.DIRECTION, id="wrong-winner-de"),
        pytest.param("Inter and Kairat drew.", WIN, "en", Fault.DIRECTION, id="no-draw"),
        pytest.param(
            "Les Rangers ont battu Le Havre aux tirs au but (5-4).", SHOOTOUT, "fr", Fault.DIRECTION, id="shootout"
        ),
        pytest.param("Lautaro scored in the 46th minute.", WIN, "en", Fault.MINUTE, id="wrong-minute"),
        pytest.param("Lautaro scored in the 67th minute.", WIN, "en", Fault.MINUTE, id="other-player's-minute"),
        pytest.param("Inter beat Kairat 2-1 on 6 November 2025.", WIN, "en", Fault.DATE, id="wrong-date"),
        pytest.param("Attendance: 68,013.", WIN, "en", Fault.NUMBER, id="wrong-attendance"),
        pytest.param("Lautaro Martinez scored two goals.", WIN, "en", Fault.EVENT, id="no-brace"),
        pytest.param("Arad scored the winner for Kairat.", WIN, "en", Fault.EVENT, id="not-the-winner"),
        pytest.param("Inter came from behind to beat Kairat 2-1.", WIN, "en", Fault.EVENT, id="no-comeback"),
        pytest.param("Lautaro Martinez was sent off.", WIN, "en", Fault.ROLE, id="not-sent-off"),
        pytest.param("Lautaro missed a penalty.", WIN, "en", Fault.EVENT, id="no-missed-penalty"),
        pytest.param("Pio Esposito scored for Inter.", WIN, "en", Fault.ROLE, id="the-helper-is-no-scorer"),
        pytest.param(
            "Lautaro scored in the 45th minute, assisted by Pio Esposito.",
            WIN,
            "en",
            Fault.ROLE,
            id="other-goal's-assist",
        ),
        pytest.param("Arad scored for Inter.", WIN, "en", Fault.TEAM, id="wrong-team"),
        pytest.param(
            "Milo Serra (Atalanta) scored in the 8th minute.", COMEBACK, "en", Fault.TEAM, id="wrong-team-bracket"
        ),
        pytest.param("Milo Serra scored for Atalanta.", COMEBACK, "en", Fault.TEAM, id="own-goal-as-a-goal"),
        pytest.param("Inter won a thrilling match.", WIN, "en", Fault.EVALUATIVE, id="judgement"),
        pytest.param("Vittoria meritata dell'Inter.", WIN, "it", Fault.EVALUATIVE, id="judgement-it"),
        pytest.param("Inter dominated possession.", WIN, "en", Fault.UNKNOWN_WORD, id="unsupported-word"),
        pytest.param("Inter qualified.", WIN, "en", Fault.UNKNOWN_WORD, id="unsupported-claim"),
        pytest.param("[[WINNING_TEAM_MASCOT]] beat Kairat 2-1.", WIN, "en", Fault.PLACEHOLDER, id="double-brackets"),
        pytest.param("Inter beat {{ loser }} 2-1.", WIN, "en", Fault.PLACEHOLDER, id="braces"),
        pytest.param("Inter beat <team> 2-1.", WIN, "en", Fault.PLACEHOLDER, id="angle-brackets"),
        pytest.param("Inter beat TBD.", WIN, "en", Fault.PLACEHOLDER, id="tbd"),
        pytest.param("Inter beat Kairat 2-1.", PREVIEW, "en", Fault.NO_RESULT_YET, id="result-of-a-preview"),
        pytest.param(
            "Napoli beat Juventus 1-0.", ABANDONED, "en", Fault.NO_RESULT_YET, id="result-of-an-abandoned-match"
        ),
        pytest.param("Inter beat Napoli.", NO_SCORE, "en", Fault.NO_RESULT_YET, id="result-without-a-score"),
        pytest.param("The match was postponed.", WIN, "en", Fault.EVENT, id="not-postponed"),
        pytest.param("Juventus drew 0-0 at home to Napoli.", GOALLESS, "en", Fault.EVENT, id="ground-not-known"),
        pytest.param("Aggregate score: Netherlands 3, USA 4.", UNNAMED, "en", Fault.NUMBER, id="aggregate-turned"),
    ],
)
def test_a_false_sentence_is_told_by_its_fault(text, facts, language, fault):
    assert fault in faults(text, facts, language)


def test_a_surname_of_two_players_is_ambiguous():
    facts = COMEBACK.model_copy(update={"referee": "Ugo Conte"})
    assert Fault.AMBIGUOUS_NAME in faults("Conte scored in the 19th minute.", facts)


@pytest.mark.parametrize(
    ("facts", "text", "path"),
    [
        pytest.param(WIN, "Inter beat Kairat 2-1.", "sendings_off[0]", id="sending-off"),
        pytest.param(COMEBACK, "Atalanta beat Verona 4-1.", "missed_penalties[0]", id="missed-penalty"),
        pytest.param(
            ABANDONED, "The match between Napoli and Juventus was abandoned.", "notable[0]", id="crowd-trouble"
        ),
        pytest.param(GOALLESS, "Juventus met Napoli.", "score", id="result"),
    ],
)
def test_what_weighs_must_be_said(facts, text, path):
    assert missing(text, facts, "en") == (path,)
    assert [problem.fault for problem in check(text, facts, "en")] == [Fault.LEFT_OUT]


def test_a_farewell_that_one_source_tells_may_be_left_out_and_one_that_two_tell_may_not():
    text = write(GOALLESS, "en").text
    told = [
        GOALLESS.model_copy(update={"notable": (StoryNotable(kind=NotableKind.FAREWELL, person="Ada Lis", sources=n),)})
        for n in (1, 2)
    ]
    assert [missing(text, facts, "en") for facts in told] == [(), ("notable[0]",)]


def test_a_problem_explains_itself():
    (problem,) = check_sentences("Inter qualified.", WIN, "en")
    assert problem.message == "This says something that no fact carries: qualified"


def mutated(text, facts):
    """False variants of a true text: each number raised, each player exchanged or a stranger, each team foreign."""
    for match in re.finditer(r"\d+", text):
        yield text[: match.start()] + str(int(match[0]) + 3) + text[match.end() :]
    scorers = sorted({goal.scorer for goal in facts.goals if goal.scorer})
    for name, other in zip(scorers, [*scorers[1:], "Erling Haaland"], strict=True):
        yield text.replace(name, other, 1)
        yield text.replace(name, "Thomas Schmidt", 1)
    for team in (facts.home_team, facts.away_team):
        yield text.replace(team, "Wales", 1)


def exchanged(text, facts):
    return text.replace(facts.home_team, "\0").replace(facts.away_team, facts.home_team).replace("\0", facts.away_team)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("facts", [pytest.param(WIN, id="win"), pytest.param(COMEBACK, id="comeback")])
def test_no_false_variant_of_an_invented_story_passes(facts, language):
    text = write(facts, language, length=Length.LONG).text
    assert check(text, facts, language) == ()
    assert [false for false in mutated(text, facts) if false != text and check(false, facts, language) == ()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_false_variant_of_a_world_cup_story_passes(language):
    stories = [(write(facts, language, length=Length.MEDIUM).text, facts) for facts in world_cup()[::13]]
    passed = [false for text, facts in stories for false in mutated(text, facts) if not check(false, facts, language)]
    assert passed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_headline_with_the_teams_exchanged_fails(language):
    won = [facts for facts in world_cup()[::5] if facts.score.home != facts.score.away or facts.shootout]
    headlines = [(exchanged(write(facts, language).headline, facts), facts) for facts in won]
    assert [headline for headline, facts in headlines if not check_sentences(headline, facts, language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_world_cup_story_passes_the_check(language):
    texts = [(write(facts, language, length=Length.LONG).text, facts) for facts in world_cup()[::4]]
    assert [text for text, facts in texts if check(text, facts, language)] == []
