"""Which of an article's competitions its match is tied to: by a round, the sides, a score or the headline beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from summarizer.assertion import of_another_match
from summarizer.grounding.folding import Folded, fold, fold_text, whole_words
from summarizer.grounding.scores import scores_in
from summarizer.schemas.article import Evidence
from summarizer.verification.competitions import has_stage_before, is_named, is_telling, of_no_match
from summarizer.verification.competitions_in_passing import clause_of
from summarizer.verification.no_competitions import is_no_competition
from summarizer.verification.status_words import COMPETITION
from summarizer.verification.survey import Sentence, Survey


@dataclass(frozen=True)
class _Told:
    """A competition as an article names it, and how closely what is told of it goes with the match."""

    words: frozenset[str]
    weight: int


def is_untied(survey: Survey, passage: Evidence, text: str) -> bool:
    """Whether nothing ties a competition to the match of an article, or little does while another one is tied to it."""
    words = _words(text)
    alike = [one.weight for one in _all_told(survey) if one.words <= words or words <= one.words]
    own = max(alike, default=0) or _weight_of(survey, text) or _weight_of_kind(survey, text)
    if own >= _SURE:
        return False
    if not own and not _is_tied_here(survey, passage, text):
        return True
    others = (one.weight for one in _all_told(survey) if not (one.words <= words or words <= one.words))
    return max(others, default=0) >= own + _MORE


def _is_tied_here(survey: Survey, passage: Evidence, text: str) -> bool:
    """Whether the sentence of a claim ties a competition to the match; one that is not read with the article does.

    That it is about another match is not asked here.
    """
    wanted = fold_text(text).strip()
    told = [(one, folded) for one, folded in _folded(survey) if wanted in folded.text]
    here = [one for one in told if one[0] in survey.touched(passage)]
    return not told or any(_weight(survey, one, folded, wanted, apart=False) for one, folded in here)


_SURE = 3
"""The weight of a competition that no other one outweighs."""
_MORE = 2
"""How much more another competition has to weigh: as much as a round or both sides beside it."""


@lru_cache(maxsize=64)
def _all_told(survey: Survey) -> tuple[_Told, ...]:
    """The competitions that an article names, by the names that are capitalised."""
    names = {one.text for one in survey.cast.mentions if COMPETITION.search(fold_text(one.text))}
    return tuple(_Told(_words(name), _weight_of(survey, name)) for name in sorted(names) if _may_be_one(survey, name))


def _may_be_one(survey: Survey, name: str) -> bool:
    if survey.is_match_team(name) or survey.cast.kind(name) == "place":
        return False
    return is_named(name, name) and not is_no_competition(survey, name, survey.article.text)


def _words(text: str) -> frozenset[str]:
    """The words of a competition without their endings: "Europei" is the "Europeo"."""
    return frozenset(word[:_STEM] for word in re.findall(r"[^\W_]+", fold_text(text)))


_STEM = 6


def _weight_of(survey: Survey, name: str) -> int:
    """How closely all that is told of a competition goes with the match of an article."""
    wanted = fold_text(name).strip()
    told = [_weight(survey, one, folded, wanted) for one, folded in _folded(survey) if wanted in folded.text]
    return sum(told) or int(len(told) >= _OFTEN)


def _weight_of_kind(survey: Survey, name: str) -> int:
    """The weight of a competition's last word where it alone tells which one it is: "Supercup", but not "League"."""
    last = fold_text(name).strip().rpartition(" ")[2]
    return _weight_of(survey, last) if is_telling(last) and COMPETITION.search(last) else 0


_OFTEN = 3
"""In how many sentences an article names what all of it is about, as a column does a tournament."""


@lru_cache(maxsize=64)
def _folded(survey: Survey) -> tuple[tuple[Sentence, Folded], ...]:
    return tuple((one, fold(one.evidence.quote)) for one in survey.sentences)


def _weight(survey: Survey, sentence: Sentence, folded: Folded, name: str, *, apart: bool = True) -> int:
    """How closely a sentence ties a competition to the match; ``apart`` takes what is of another match for none."""
    quote = sentence.evidence.quote
    start, end = next(whole_words(folded.text, name), None) or next(whole_words(folded.text, f"{name}s"), (0, 0))
    if not end or of_no_match(name, quote):
        return 0
    stands = _SEASON.search(folded.text, *clause_of(folded.text, start, end)) is not None
    if holders := _HOLDERS.match(folded.text, end):
        return stands or _is_side_at(survey, sentence, folded.to_original(start, holders.end())[1])
    if apart and of_another_match(quote, survey.language, folded.to_original(start, end)):
        return stands
    heads = end - start > _HEADING * len(folded.text) and not _STANDING.match(folded.text)
    if heads or _MATCH_DATA.match(folded.text[:start]):
        return _SURE
    staged = has_stage_before(folded.text, start) or _STAGE_BEHIND.match(folded.text, end)
    sides = {one.name for one in sentence.parts.mentions if one.team and survey.is_match_team(one.name)}
    scored = scores_in(quote, survey.article.language)
    leads = sentence.evidence.start < _LEAD or _MATCH_BEHIND.match(folded.text, end) is not None
    leads = leads or _MATCH_OF.search(folded.text, 0, start) is not None
    return 2 * bool(staged) + 2 * (len(sides) > 1) + bool(scored or sentence.parts.tellings) + leads + stands


_SEASON = re.compile(
    r"(?<![a-z])(?:this (?:season|term|campaign)|(?:table|standings|ladder|leaders?|top|bottom|points?)|nummer eins|"
    r"lidera\w*|reina|guida|comanda|fuhrt|"
    r"(?:quest[ao]|della) stagione|classifica|capolista|primi|punt[oi]|(?:esta|la) temporada|tabla|clasificacion|"
    r"liderato|lider(?:es)?|puntos?|(?:diese[rn]?|laufenden) (?:saison|spielzeit)|tabelle\w*|punkte?n?|"
    r"spitzenreiter\w*|platz|rang|cette saison|classement|leader|points?|est[ae] (?:temporada|epoca)|"
    r"nest[ae] (?:temporada|epoca)|tabela|lideranca|pontos?|lugar)(?![a-z])"
)
"""What is told of a side in the league that it plays in."""


def _is_side_at(survey: Survey, sentence: Sentence, at: int) -> bool:
    """Whether a side of the match is named right behind a place of a sentence."""
    starts = [one.start - sentence.evidence.start for one in sentence.parts.mentions if survey.is_match_team(one.name)]
    return any(at <= start <= at + 1 for start in starts)


_MATCH_BEHIND = re.compile(
    r" (?:(?:league|cup) )?(?:match|game|tie|clash|fixture|encounter|opener|win|victory|defeat|draw|contest)(?![a-z])|"
    r"-(?:spiel|partie|match|duell|begegnung|auftakt)(?![a-z])"
)
"""What says of a match of which competition it is: "Vale League match"."""
_MATCH_OF = re.compile(
    r"(?<![a-z])(?:match|game|tie|partita|gara|sfida|incontro|partido|encuentro|duelo|jogo|partida|rencontre|affiche|"
    r"spiel|partie|duell|begegnung)(?: valid[oa])? (?:of|in|for|di|del|dell[ao]|dei|per|de|des|du|do|da|dos|pel[ao]|"
    r"en|der|im|um|zur)(?: (?:the|il|lo|la|le|los|las|les|der|den|die|l'))? ?$"
)
"""What says of which competition a match is: "match de qualification pour"."""
_MATCH_DATA = re.compile(
    r"incidencias: ?(?:el |un )?(?:partido|encuentro|duelo|choque|compromiso)?"
    r"(?: (?!antes|tras|despues)[^\s.,;:-]+){0,14} ?$"
)
"""How Spanish match data open with what the match was played for: "Incidencias: partido de la octava jornada de"."""
_HEADING = 0.6
"""The part of a sentence that is a competition's name where it is but its heading."""
_STANDING = re.compile(r"\d{1,2}(?:st|nd|rd|th|o|a|\.|e|er|eme) ")
"""What makes of such a heading a side's place in a table: "10th League One"."""
_STAGE_BEHIND = re.compile(
    r"[, -]+(?:[a-z]+[ -])?(?:rounds?|(?:quarter|semi)?-?finals?|group [a-h]|match ?day|"
    r"[a-z]*(?:finale|runde)|spieltag|\d+\. (?:runde|spieltag))(?![a-z])"
)
"""A round or stage of the competition before it: "Vale Cup third round"."""
_LEAD = 250
"""Characters of an article in which its headline and the opening of its lead stand."""
_HOLDERS = re.compile(
    r" (?:champions?|winners?|holders?|leaders?|side|club|outfit|opposition|opponents|rivals|title|top scorer|"
    r"player)(?![a-z])|-(?:sieger|meister|gewinner|finalist|absteiger|aufsteiger)"
)
"""What follows a competition that only tells who somebody is: "the Vale League champions"."""
