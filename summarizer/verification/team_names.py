"""Checks the names of the two teams: no ground, person, mere word, dateline or opponent to come is a side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from summarizer.grounding.folding import fold_text, whole_words
from summarizer.grounding.name_forms import is_legal_form, same_name
from summarizer.grounding.scores import scores_in
from summarizer.roles import Role, roles_of
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.teams import shipped_names
from summarizer.teams.names import competition_key, team_key, venue_key
from summarizer.verification.club_names import is_club
from summarizer.verification.findings import Finding
from summarizer.verification.hardly_teams import is_hardly_team, is_people, is_person
from summarizer.verification.inflection import stands, stands_declined
from summarizer.verification.likeliest_sides import is_shown, outdone, passed_over
from summarizer.verification.met_another_day import met_earlier, met_later
from summarizer.verification.names_check import supported_name
from summarizer.verification.naming import is_body
from summarizer.verification.pairings import has_result, opens_against, pairings_of
from summarizer.verification.parts_of_names import part_of_names
from summarizer.verification.survey import Survey, survey_of
from summarizer.verification.venues import is_told_scene

_GROUND = re.compile(r"(?:arena|stadion|stadium|stadio|estadio|estadi)(?![a-z])")
_COMPETITION = re.compile(
    r" (?:cup|league|championships?|premiership|derby)$|[a-z](?:pokal|liga)(?:[- ](?:halb|viertel|achtel)?finale)?$"
)
"""What ends the name of a competition, a round of it or a derby, and no team's: "Norbury Senior Vase"."""
_PRIZE = re.compile(r" (?:vase|trophy|shield|play-?offs?|(?:semi-?|quarter-?)?finals?)$")
"""What ends no club's name either, whatever letters it has before: "FA Vase Final"."""
_HANDLE = re.compile(r"\s{1,3}@\w")
"""What follows a name that signs an article: "MARTA QUINTELA @mquintela"."""
_OPENING = re.compile(r"(?:^|\n|[.!?:]\s|[\"“„«])$")
"""What a sentence or line begins behind."""
_PAIR = 2
"""The teams of a match."""
_MANY = 5
"""How many results of others a round-up has at least."""
_LISTED = 3
"""How many commas a list has at least."""
_LABEL = re.compile(r"[^\n:–-]{3,40}(?: ?:|[–-]| [–-]) ")
"""What opens a line-up: a side's name and a colon or a dash."""
_PLAYERS = re.compile(r"(?: ?©| ?\([^()\n]{1,30}\))*, (?:[^\n,]{2,40}, ){4}")
"""What follows the first of a line-up: his badge or who came on for him, and at least four others."""


def checked_team(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
    """The team held where its name is no side of this match, or neither stands in the passage nor is supported."""
    name = str(finding.value)
    objection = next(_objections(survey, name), None)
    if objection:
        return finding.held(*objection)
    if stands(passage.quote, name) or (survey.language == "de" and stands_declined(passage.quote, name)):
        return replace(finding, evidence=(passage,))
    return supported_name(survey, finding, passage)


def _objections(survey: Survey, name: str) -> Iterator[tuple[Reason, str]]:
    """What makes a name no side of this match, as reason and message."""
    if is_legal_form(name):
        yield Reason.NAME_AMBIGUOUS, f"“{name}” alone does not tell which team it is."
    if other := _known_otherwise(survey, name):
        yield Reason.WRONG_ROLE, f"{name} is a {other}, not a team."
    if name.isupper() and " " in name and all(fold_text(m.text) != fold_text(name) for m in survey.cast.mentions):
        yield Reason.NAME_NOT_IN_PASSAGE, f"“{name}” is more of a headline in capitals than a name."
    if told := _no_team(survey, name):
        yield Reason.NAME_NOT_IN_PASSAGE, told
    if _is_plain_word(survey, name):
        yield Reason.WRONG_ROLE, f"“{name}” is a word that opens a sentence here, not a team."
    if _is_label(survey, name):
        yield Reason.WRONG_ROLE, f"“{name}:” only labels what follows it."
    if _signs(survey, name):
        yield Reason.WRONG_ROLE, f"{name} signs the article, and is no team."
    if survey.is_in_dateline(name):
        yield Reason.WRONG_ROLE, f"{name} is the place that the article was written in, not a team."
    if not survey.ahead and (coming := met_later(survey, name)):
        yield Reason.OTHER_MATCH, f"{name} is an opponent to come (“{coming}”), not one of this match."
    yield from _beside_the_match(survey, name)
    yield from _unlikely(survey, name)


def _known_otherwise(survey: Survey, name: str) -> str | None:
    """What a name is by its own words, the article's or the tables of names, where that is no team."""
    if _GROUND.search(fold_text(name)) or (not is_club(name) and is_told_scene(survey, name)):
        return "ground"
    names, key = shipped_names(), team_key(name)
    if key in names.teams or key in names.nicknames:
        return None
    ends_as_one = _PRIZE.search(fold_text(name)) or (_COMPETITION.search(fold_text(name)) and not is_club(name))
    if ends_as_one or competition_key(name) in names.competitions:
        return "competition"
    return "ground" if " " in name and venue_key(name) in names.venues else None


def _no_team(survey: Survey, name: str) -> str | None:
    """What else than a team a name is, though the match may be the right one; none where it may be a team's."""
    known = shipped_names().team(name).known
    if part := part_of_names(survey.article, name):
        return part
    if is_body(name) or (not known and is_body(name.upper())):
        return f"{name} is no team."
    if not known and survey.cast.is_noun(name):
        return f"“{name}” is a word in this article, not a team."
    if _is_player(survey, name) or (not known and is_person(survey, name)):
        return f"{name} is a person in this article, not a team."
    return f"“{name}” is a word for a people, not a team." if not known and is_people(survey, name) else None


def _beside_the_match(survey: Survey, name: str) -> Iterator[tuple[Reason, str]]:
    told = has_result(survey, name)
    if not told and (earlier := met_earlier(survey, name)):
        yield Reason.OTHER_MATCH, f"{name} is an opponent of an earlier day (“{earlier}”), not one of this match."
    if not told and survey.is_in_passing(name):
        yield Reason.OTHER_MATCH, f"{name} is named in passing; nothing tells that it plays here."
    if _is_round_up(survey):
        yield Reason.OTHER_MATCH, f"The article tells the results of many other matches, and none of {name}."
    if _is_only_place(survey, name):
        yield Reason.NAME_NOT_IN_PASSAGE, f"{name} is only a place in this article, not a team."


def _is_round_up(survey: Survey) -> bool:
    """Whether an article tells many results, and none of a side that is proposed."""
    results = [one for some in pairings_of(survey) for one in some if one.score]
    pairs = [one.teams for one in results if one.one]
    return len(pairs) >= _MANY and not any(survey.is_match_team(team) for one in results for team in one.teams)


def _unlikely(survey: Survey, name: str) -> Iterator[tuple[Reason, str]]:
    """That little or nothing in the article makes a name a side's."""
    if has_result(survey, name) or opens_against(survey, name) or _has_score_with_another(survey, name):
        return
    if others := outdone(survey.article, name, ahead=survey.ahead):
        told = " and ".join(others)
        yield Reason.ROLE_UNCLEAR, f"Little tells that {name} plays here; far more tells it of {told}."
    elif not is_shown(survey.article, name) or is_hardly_team(survey, name, met=_is_met(survey, name)):
        yield Reason.ROLE_UNCLEAR, f"Nothing tells that {name} plays here."
    elif not _is_met(survey, name) and (shown := passed_over(survey.article, name, survey.is_match_team)):
        yield Reason.ROLE_UNCLEAR, f"Nothing tells that {name} plays here, as it does of {shown}."


def _has_score_with_another(survey: Survey, name: str) -> bool:
    """Whether of several proposed matches a sentence with a score names a team of that name and one other of theirs."""
    if len(survey.teams) <= _PAIR:
        return False
    for sentence in survey.sentences:
        if scores_in(sentence.evidence.quote, survey.language):
            told = {team for m in sentence.parts.mentions for team in survey.teams if survey.same(m.name, team)}
            if len(told) == _PAIR and name in told:
                return True
    return False


def _is_met(survey: Survey, name: str) -> bool:
    """Whether a sentence sets a team of that name against the other side, or against whom it does not name."""
    told = (one for some in pairings_of(survey) for one in some)
    return any(
        any(same_name(name, team) for team in one.teams) and all(map(survey.is_match_team, one.teams)) for one in told
    )


def _is_only_place(survey: Survey, name: str) -> bool:
    """Whether a name stands only behind a ground's word or where goals fell: "el estadio de Osera", "goals in Kent"."""
    text = fold_text(survey.article.text)
    before = [text[max(0, start - _WORDS) : start] for start, _ in whole_words(text, fold_text(name).strip())]
    places = (*_PLACES, _IN) if survey.language == "en" else _PLACES
    only = bool(before) and all(any(place.search(one) for place in places) for one in before)
    return only and not (is_club(name) or has_result(survey, name))


_PLACES = (
    re.compile(
        r"(?<![a-z])(?:stadiums?|stadi[ou]?|estadios?|stadions?|stades?) "
        r"(?:of|in|at|di|de|del|della|dell'|a|ad|en|von|du|do|da|em)(?: (?:la|el|the|l'))? ?$"
    ),
    re.compile(r"(?<![a-z])(?:goals?|gol|reti|goles|tore[n]?|treffer[n]?|buts|gols|golos) (?:in|at|en|em) $"),
)
"""A stadium, and the town it is of (a side wins "on the pitch of" another one); goals, and where they fell."""
_IN = re.compile(r"(?<![a-z])in $")
"""In English, what stands before a town and no side."""


def _scores_in_person(survey: Survey, name: str) -> bool:
    """Whether goals are told as those of a name without an article: "gol di Kern".

    Spanish names a team so as well.
    """
    if survey.language == "es" or survey.cast.kind(name) == "team" or survey.has_result_line(name):
        return False
    text = survey.article.text
    places = (one for one in survey.cast.mentions if same_name(one.text, name))
    return any(
        _GOALS_OF.search(fold_text(text[max(0, one.start - _WORDS) : one.start]))
        and not _BY_OTHERS.match(fold_text(text[one.end : one.end + 2 * _WORDS]))
        for one in places
    )


_WORDS = 40
_GOALS_OF = re.compile(
    r"(?<![a-z])(?:goals?|gol|reti|tore[n]?|treffer[n]?|buts|gols|golos) (?:from|by|of|di|de|von|durch|par) $"
)
"""Goals in words that name who scored them."""
_BY_OTHERS = re.compile(
    r" (?:ont ete|furent|sono stat[ei]|furono|foram|were|came|wurden)(?: [^.;:]{1,50})? "
    r"(?:par|da|dal|dai|por|by|from|von) "
)
"""What follows a team whose goals others score: "les buts de Kerville ont été inscrits par A"."""


def _is_player(survey: Survey, name: str) -> bool:
    """Whether the article makes a name a person's: by the words around it, or by its place in a line-up."""
    if is_club(name):
        return False
    if _scores_in_person(survey, name) or _opens_line_up(survey.article.text, name):
        return True
    if not survey.is_team(name):
        return survey.cast.kind(name) == "person" and not survey.is_listed_team(name)
    if survey.cast.kind(name) == "person" and _plays(survey, name):
        return True
    kind = survey.cast.kind(name)
    known = shipped_names().team(name).known or survey.has_result_line(name) or has_result(survey, name)
    if (
        kind != "team"
        and not known
        and " " not in name
        and survey.is_listed(name)
        and not _is_label_of_list(survey, name)
    ):
        return True
    return kind != "team" and (survey.is_only_listed(name) or (kind == "person" and _is_one_of_many(survey, name)))


def _is_label_of_list(survey: Survey, name: str) -> bool:
    """Whether a name stands before a colon, a dash or a bracket anywhere, as a side before its line-up."""
    text = survey.article.text
    return any(_LIST_LABEL.match(text, end) for _, end in whole_words(text, name)) or any(
        _LIST_LABEL.match(text, end) for _, end in whole_words(text, name.upper())
    )


_LIST_LABEL = re.compile(r" ?(?:[:–—]|-\s)")


def _plays(survey: Survey, name: str) -> bool:
    """Whether an article that is not told to have a team of that name has it score, shoot or set up, and no result."""
    if shipped_names().team(name).known or has_result(survey, name) or survey.has_result_line(name):
        return False
    untold = survey_of(survey.article, (), ahead=survey.ahead)
    return any(roles_of(one.parts, name, untold.same) & _ON_THE_BALL for one in untold.sentences)


_ON_THE_BALL = frozenset({Role.SCORER, Role.SHOT, Role.ASSIST})


def _is_one_of_many(survey: Survey, name: str) -> bool:
    """Whether a name stands only in sentences with as many names as a line-up, and no result."""
    wanted = fold_text(name).strip()
    told = [one for one in survey.sentences if any(whole_words(fold_text(one.evidence.quote), wanted))]
    return bool(told) and all(
        len(one.parts.mentions) >= _LINE_UP and not scores_in(one.evidence.quote, survey.language) for one in told
    )


_LINE_UP = 6
"""Fewest names in a sentence that tells who plays."""


def _opens_line_up(text: str, name: str) -> bool:
    """Whether a name stands first after a side's label, and players follow it."""
    return any(
        _PLAYERS.match(text, end) and _LABEL.fullmatch(text, text.rfind("\n", 0, start) + 1, start)
        for start, end in whole_words(text, name)
    )


def _is_plain_word(survey: Survey, name: str) -> bool:
    """Whether a name only opens sentences and is a word elsewhere: "Well, it will be close … a well-drilled side"."""
    text = survey.article.text
    places = list(whole_words(text, name))
    opens = places and all(_OPENING.search(text[max(0, start - 3) : start]) for start, _ in places)
    return bool(opens) and any(whole_words(text, name.lower()))


def _is_label(survey: Survey, name: str) -> bool:
    """Whether one word stands only before a colon that opens a line which is no list: "Source: Tarvo Times"."""
    if " " in name:
        return False
    lines = [line.partition(":") for line in survey.article.text.split("\n")]
    labelled = [rest for label, colon, rest in lines if label == name and colon]
    told = len(list(whole_words(survey.article.text, name)))
    return told == len(labelled) > 0 and all(rest.count(",") < _LISTED for rest in labelled)


def _signs(survey: Survey, name: str) -> bool:
    """Whether a name stands only before its owner's address."""
    places = [one.end for one in survey.cast.mentions if same_name(one.text, name)]
    return bool(places) and all(_HANDLE.match(survey.article.text, at) for at in places)
