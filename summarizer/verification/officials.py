"""Checks who a passage makes the referee or a coach: by its words, a foot line, a bench line, or a second look."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.assertion import of_another_match
from summarizer.grounding.folding import fold_text
from summarizer.roles import Role, Ruling, judge, people_of, roles_of
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.verdict import RoleAsked
from summarizer.verification.coaches import (
    does_as_coach,
    heads_crew,
    is_beside_his_side,
    is_called_coach,
    is_coach_of_a_nation,
    is_on_bench_line,
    is_other_coach,
    is_past_or_future,
    is_side,
    leads_crew,
)
from summarizer.verification.findings import CONFIRMED, DERIVED, Finding
from summarizer.verification.labels import (
    has_assistants,
    has_the_whistle,
    is_labelled_referee,
    is_referees_town,
    is_title,
    sends_all_in,
)
from summarizer.verification.names_check import supported_name
from summarizer.verification.questions import asked
from summarizer.verification.quotes import Check
from summarizer.verification.referees import is_called_referee, is_player
from summarizer.verification.survey import Survey
from summarizer.verification.video_review import is_called_to_screen


def official_check(role: Role, question: RoleAsked) -> Check:
    """The check of a field that names a person with a role beside the pitch."""

    def check(survey: Survey, finding: Finding, passage: Evidence) -> Finding:
        name = str(finding.value)
        found = supported_name(survey, finding, passage, person=True)
        refused = _refusal(survey, passage, name, role)
        found = found.held(Reason.WRONG_ROLE, refused) if refused else found
        if role is Role.REFEREE and (other := _other_match(survey, passage, name)):
            found = found.held(Reason.OTHER_MATCH, f"The passage is about another match (“{other}”).")
        sure = _is_called(survey, name, role)
        support = _told_outright(survey, passage, name, role) if sure or role is Role.REFEREE else None
        if found.reason or support is not None:
            return found if found.reason or support is None else replace(found, support=support)
        parts = survey.parts(passage)
        ruling = judge(parts, str(finding.value), role, (passage.start, passage.end), survey.same)
        if ruling.ruling is Ruling.CONFIRMED and sure:
            return replace(found, support=CONFIRMED)
        own = roles_of(parts, str(finding.value), survey.same) - {Role.SHOT, Role.CAME_ON, Role.WENT_OFF}
        benched = role is Role.COACH and (
            is_on_bench_line(survey, str(finding.value)) or leads_crew(survey, str(finding.value))
        )
        if sure and (benched or _has_role(survey, str(finding.value), role)) and not own:
            return replace(found, support=DERIVED)
        if ruling.ruling is Ruling.CONTRADICTED:
            return found.held(Reason.WRONG_ROLE, f"{finding.value} is not the {role.value}: {ruling.why}.")
        told = _OFFICE[role].search(fold_text(survey.around(passage).quote))
        return asked(
            survey,
            found,
            passage,
            question,
            people_of(parts, survey.same) if told or ruling.ruling is Ruling.CONFIRMED else (),
        )

    return check


_OFFICE = {
    Role.COACH: re.compile(
        r"(?<![a-z])(?:[a-z]*(?:coach|manager|trainer|teamchef)|boss|gaffer|entren|entrain|selec[ct]|selezion|dirig|"
        r"dt(?![a-z])|d\.t\.|tecnic|techni|mister|allenat|guidat|treinad|comandad|orientad|estrateg|stratega|timon|"
        r"ubungsleiter|pupil|discepol|schutzling|men of|team of|side of|(?:hombres|los|las|homens|equipa?) de|"
        r"(?:hommes|equipe|protege[es]*) de|(?:uomini|ragazz[ie]|squadra|undici|formazione) d[ie]l?l?)"
    ),
    Role.REFEREE: re.compile(
        r"(?<![a-z])(?:arbitr|refere|ref(?![a-z])|official|whistl|schiri|schiedsrichter|unparteii|spielleit|(?:ge)?pfiff|"
        r"pfeif|siffl|juiz(?!es)(?! de linha)|juez(?! de linea)|colegiad|silbant|silbat|pito|apit|"
        r"fischi|direttore di gara|giacchetta)"
    ),
}
"""Words without which a passage names nobody as this official, so that there is nothing to ask."""


def _refusal(survey: Survey, passage: Evidence, name: str, role: Role) -> str | None:
    """What makes a name another thing than this official, as a sentence, or none."""
    if is_title(name):
        return f"{name} is a title, and nobody's name."
    return (_no_coach if role is Role.COACH else _no_referee)(survey, passage, name)


def _no_coach(survey: Survey, passage: Evidence, name: str) -> str | None:
    if is_side(name):
        return f"{name} is a side, not its coach."
    if _is_home_of_a_team(passage, name):
        return f"{name} is where a team is at home, not its coach."
    if is_coach_of_a_nation(survey, passage, name):
        return f"{name} coaches a national side in these words, and none plays here."
    if is_other_coach(survey, passage, name):
        return f"{name} coached the side before, or coaches others of the club, in these words."
    return None


def _no_referee(survey: Survey, passage: Evidence, name: str) -> str | None:
    if is_referees_town(passage.quote, name):
        return f"{name} is where the referee is of, not the referee."
    if heads_crew(survey, passage, name):
        return f"{name} leads a side here, and no officials."
    if is_player(survey, name) and not _is_told_referee(survey, passage, name):
        return f"{name} plays in this match, and is no referee of it."
    if _is_other_official(survey, passage, name):
        return f"{name} is an assistant, in the video room or a referee no more, not the referee."
    return None


def _other_match(survey: Survey, passage: Evidence, name: str) -> str | None:
    """The words that put every mention of a name in a passage with another match, or none."""
    if survey.is_here(passage.start, passage.end):
        return None
    by = passage.start
    spans = [(m.start - by, m.end - by) for m in survey.parts(passage).mentions if survey.same(m.name, name)]
    inside = [(start, end) for start, end in spans if start >= 0 and end <= len(passage.quote)]
    others = [
        of_another_match(passage.quote, survey.language, (start, end)) or _next_match(passage.quote[:start])
        for start, end in inside
    ]
    return others[0] if others and all(others) else None


def _next_match(before: str) -> str | None:
    """The words in what stands before a name that put it in the match after this one."""
    told = _NEXT_MATCH.search(fold_text(before))
    return told and told.group()


_NEXT_MATCH = re.compile(
    r"(?<![a-z])(?:next (?:[a-z]+ )?(?:match|game|fixture|outing)|prossim[ao] (?:partita|gara|incontro|match)|"
    r"proximo (?:partido|encuentro|jogo|compromisso)|proxima partida|"
    r"nachste[nrsm]? (?:spiel|partie|begegnung)|prochaine? (?:match|rencontre))(?![a-z])"
)
"""Words before a name that speak of the match after this one."""


def _is_other_official(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether the words right before a name make him another official than the referee, wherever it stands."""
    text = survey.article.text
    spans = [(m.start, m.end) for m in survey.parts(passage).mentions if survey.same(m.name, name)]
    return bool(spans) and all(_OTHER.search(fold_text(text[max(0, start - 40) : start])) for start, _ in spans)


_OTHER = re.compile(
    r"(?<![a-z])(?:fourth official|assistant(?: referee)?|video referee|var(?: referee)?|arbitre video|"
    r"arbitro (?:de )?video|videoschiedsrichter(?:in)?|videoreferee|video-referee|linesman|"
    r"lineswoman|video assistant(?: referee)?|"
    r"quarto uomo|guardalinee|assistente(?: dell'arbitro)?|juez de linea|linier|asistente|"
    r"vierte[rn]? offizielle[rn]?|linienrichter(?:in)?|(?:schiedsrichter-?)?assistent(?:in)?|quatrieme arbitre|"
    r"arbitre assistante?|juge de touche|arbitr[oa] assistente|bandeirinha|"
    r"(?:[cq]uart[oa]|4[.oa°]*|4t[oa]|4eme)[ -](?:arbitr[oae]|official|uomo|offizielle[rn]?)|"
    r"(?:former|retired|ex|(?:ehemalig|fruher)e[rn]?|ancien(?:ne)?|antigu[oa]|antig[oa])[ -](?:[a-z]+[ -])?"
    r"(?:referee|arbitr[oae]|arbitre|schiedsrichter(?:in)?|juez|juiz|colegiado))(?:,|\s?:| -)? ?$"
)
"""What stands right before the name of an official who is not the referee, or is none any more."""


def _told_outright(survey: Survey, passage: Evidence, name: str, role: Role) -> int | None:
    """How firmly a label, or what nobody else does, makes a name this official's; none where nothing does."""
    if role is Role.REFEREE and _is_told_referee(survey, passage, name):
        return CONFIRMED
    told = role is Role.COACH and (is_beside_his_side(survey, name) or does_as_coach(survey, passage, name))
    return DERIVED if told else None


def _is_called(survey: Survey, name: str, role: Role) -> bool:
    """Whether the article tells in so many words that somebody is one, at this match."""
    if role is Role.REFEREE:
        return is_called_referee(survey, name) or _is_only_referee(survey, name)
    return is_called_coach(survey, name) and not is_past_or_future(survey, name)


def _is_only_referee(survey: Survey, name: str) -> bool:
    """Whether one who does as a referee, "Gray points to the spot", is no player or coach, and no other is titled."""
    if survey.is_listed(name) or is_called_coach(survey, name):
        return False
    others = {
        mention.name
        for one in survey.sentences
        for mention in one.parts.mentions
        if not mention.team and Role.REFEREE in one.parts.of(mention) and not survey.same(mention.name, name)
    }
    return not any(is_called_referee(survey, one) for one in others)


def _is_home_of_a_team(passage: Evidence, name: str) -> bool:
    """Whether an article stands between a team and the name, as before a town or a quarter: "l'équipe de la Médina"."""
    named, folded = fold_text(name).strip(), fold_text(passage.quote)
    return any(folded.startswith(named, match.end()) for match in _TEAM_OF.finditer(folded))


_TEAM_OF = re.compile(r"(?:equipe|equipo|formation|conjunto) (?:de la|de l'|du|del) ")


def _has_role(survey: Survey, name: str, role: Role) -> bool:
    """Whether any sentence of the article gives a person a role."""
    return any(role in roles_of(one.parts, name, survey.same) for one in survey.sentences)


def _is_told_referee(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether a label, a foot line, or what nobody else does makes a name the referee's."""
    told = is_labelled_referee(passage.quote, name) or _is_foot_line(survey, passage, name)
    alone = (has_the_whistle, sends_all_in, has_assistants, is_called_to_screen)
    if told or survey.is_listed(name) or _has_role(survey, name, Role.COACH):
        return told
    return any(does(passage.quote, name) for does in alone)


def _is_foot_line(survey: Survey, passage: Evidence, name: str) -> bool:
    """Whether a passage is a line of an English text of nothing but a referee: "S Bennett (Kent)", ": M Smith"."""
    line = survey.around(passage)
    if survey.language != "en" or name not in line.quote.split("(")[0]:
        return False
    if survey.is_listed(name) and not _CROWD.search(survey.article.text[: line.start]):
        return False
    if _OF_COUNTY.fullmatch(line.quote):
        return True
    initialled = re.fullmatch(r"(?:(?:Ref(?:eree)?)?:?\s*)?[A-Z]\.? [A-Z][\w'’-]+(?: \([^)]*\))?\.?", line.quote)
    return bool(initialled) and line.start > 0.6 * len(survey.article.text)


_CROWD = re.compile(r"\n\s*(?:Att(?:endance)?\.?:?\s*)?\d{1,3},\d{3}\.?\s*$")
"""The line of a crowd, behind which a referee may share a player's surname."""
_OF_COUNTY = re.compile(
    r"(?:Ref(?:eree)?)?:?\s*(?:[A-Z]\.?|[A-Z][\w'’-]+)(?: [A-Z]\.?)? [A-Z][\w'’-]+ \((?:"
    r"Bedfordshire|Beds|Berkshire|Berks|Berks ?(?:&|and) ?Bucks|Birmingham|Buckinghamshire|Bucks|Cambridgeshire|Cambs|"
    r"Cheshire|Cornwall|Co\.? Durham|County Durham|Cumbria|Derbyshire|Devon|Dorset|Durham|East Riding|"
    r"East (?:Yorkshire|Sussex)|Essex|Gloucestershire|Gloucs|(?:Greater )?Manchester|(?:Greater )?London|"
    r"Hants|Hampshire|"
    r"Herefordshire|Hertfordshire|Herts|Huntingdonshire|Isle of Wight|Kent|Lancashire|Lancs|Leicestershire|Leics|"
    r"Lincolnshire|Lincs|Merseyside|Middlesex|Norfolk|Northamptonshire|Northants|North(?:ern)? Ireland|Northumberland|"
    r"Nottinghamshire|Notts|Oxfordshire|Oxon|Shropshire|Somerset|(?:North|South|West) Yorkshire|"
    r"[NSW]\.? Yorkshire|Staffordshire|Staffs|Suffolk|Surrey|(?:West )?Sussex|Teesside|Cleveland|Tyne (?:&|and) Wear|"
    r"Tyneside|Warwickshire|West Midlands|Wiltshire|Wilts|Wirral|Worcestershire|Worcs|Yorkshire)\)\.?"
)
"""A line of an English match that is a referee and the county he is of."""
