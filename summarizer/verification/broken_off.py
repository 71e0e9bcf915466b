"""Whether words tell that the match was broken off for good, or put off: not held up, nor another day's match."""

from __future__ import annotations

import re

from summarizer.assertion import of_another_match
from summarizer.grounding.folding import fold, fold_text
from summarizer.schemas.article import Evidence
from summarizer.verification.status_words import ABANDONED, POSTPONED
from summarizer.verification.survey import Survey

_PAIR = 2
"""Teams that stand for their match: "Linden v Ostrau abandoned"."""
_PLAY = re.compile(
    r"(?<![a-z])(?:match|game|fixture|tie|contest|final|clash|play|derby|encounter|meeting|it|partita|gara|incontro|"
    r"sfida|gioco|partido|encuentro|juego|choque|duelo|compromiso|[a-z]*spiel[a-z]*|partie|begegnung|duell|abbruch|"
    r"rencontre|jogo|partida|encontro|finale)(?![a-z])"
)
"""What can be broken off."""
_OTHERWISE = re.compile(
    r"(?:abandon(?:ed|s|ing)?|suspend(?:ed|s)?) (?:hope|any|all|(?:the|their|his|her|its) (?!match|game|tie|fixture|"
    r"contest|final|clash))|(?<!was )(?<!were )(?<!been )(?<!being )(?<!got )(?<!play )(?<!game )(?<!match )"
    r"(?:stopped|halted)(?! (?:the )?(?:match|game|play))|"
    r"(?:postponed|delayed|put back) by (?:[a-z]+ ){0,2}(?:minutes?|hours?)|"
    r"verlegt\w* (?:[a-z]+ ){0,3}auf die (?:flugel|aussen)|"
    r"(?:sospes[oi]|suspendid[oa]s?|suspendue?s?) (?:per|por|durante|pour) (?:[a-z]+|\d+) "
    r"(?:turn[oi]|giornat[ae]|gare|partidos?|fechas?|matche?s|jogos?)"
)
"""What the same words tell of hopes, tactics, shots and players."""
_NEARLY = re.compile(
    r"(?<![a-z])(?:nearly|almost|close to being|quasi|a punto de ser|casi|beinahe|fast|presque|quase) "
)
_EARLIER = re.compile(r"(?<![a-z])(?:der|in der|aus der) vorwoche")
"""What of German words for another day counts with the tense."""
_AT_A_MINUTE = (
    r"(?:after|dopo|tras|a los|a falta de|with|nach|apres|apos|aos|al|im|in the|when|a(?: la)?|in der)(?: [a-z]+)? "
)
_A_WHILE = re.compile(
    rf"(?<![a-z])(?:{_AT_A_MINUTE})?[a-z\d]+(?: (?:lange|bons|buenos|boas))? (?:minutes?|minuti|minutos|minuten)"
    r"(?![a-z])|(?<![a-z])(?:briefly|temporarily|resum\w+|restart\w*|brevemente|momentane\w*|ripres[oa]|ripartit[oa]|"
    r"reanud\w*|kurzzeitig|fortgesetzt|wieder an\w*|brievement|momentan\w*|repri[st]e?|retomad[oa]|reinici\w*)(?![a-z])"
)
_BEFORE_IT = re.compile(rf"(?<![a-z]){_AT_A_MINUTE}")
"""A length of time, or words of play that goes on; a minute at which play ended is none."""


def is_broken_off(survey: Survey, passage: Evidence) -> bool:
    """Whether the sentences of a passage tell that the match of the article was broken off for good."""
    return not _goes_on(fold_text(survey.around(passage).quote)) and _is_told(survey, passage, ABANDONED)


def is_put_off(survey: Survey, passage: Evidence) -> bool:
    """Whether the sentences of a passage tell that the match of the article was put off to another day."""
    return _is_told(survey, passage, POSTPONED)


def _is_told(survey: Survey, passage: Evidence, words: re.Pattern[str]) -> bool:
    """Whether words tell of the match of the article, by a word of play or by its two teams beside them."""
    quote = survey.around(passage).quote
    folded = fold(quote)
    teams = {mention.name for mention in survey.parts(passage).mentions if mention.team}
    if not _PLAY.search(folded.text) and len(teams) < _PAIR:
        return False
    here = survey.is_here(passage.start, passage.end)
    if _EARLIER.search(folded.text) and not here:
        return False
    for told in words.finditer(folded.text):
        if _OTHERWISE.match(folded.text, told.start()) or _NEARLY.search(folded.text, 0, told.start()):
            continue
        if here or of_another_match(quote, survey.language, folded.to_original(*told.span())) is None:
            return True
    return False


def _goes_on(text: str) -> bool:
    """Whether a folded text gives how long play was held up, or tells that it went on."""
    return any(not _BEFORE_IT.match(one.group()) for one in _A_WHILE.finditer(text))
