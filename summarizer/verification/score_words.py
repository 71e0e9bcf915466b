"""What the words right beside a score make of it: a result, what a goal made it, or a figure that is no score."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.grounding.folding import fold_text
from summarizer.grounding.initials import by_initial
from summarizer.grounding.scores import ScoreMention
from summarizer.verification.other_results import REACH
from summarizer.verification.outcome_words import LOSES, WINS
from summarizer.verification.survey import Survey

_STEP = re.compile(
    r"(?:\bper (?:il |l'|lo )|\bzum |\bzur |\bma(?:k|d)es? it |\bmaking it |\bpour (?:le |l')|\bpara (?:el |o )|"
    r"\bgol del(?:l')? ?|\b(?:segn|firm|realizz|sigl|mett)\w+ (?:il |l'|lo )|"
    r"\b(?:marc|anot|pon|pus|coloc|establec|convert|consegui|logr)\w* (?:el |lo )|\bhizo el |"
    r"\b[cq]uando (?:[yj]a )?(?:estaba|iba|marchaba|estava|ia) |"
    r"\b(?:erziel|besorg|markier)\w+ (?:das |den )|\b(?:erhoht|stell|verkurz)\w+ auf |"
    r"\b(?:inscri|marqu)\w+ le |\b(?:fez|fazer|marcou|anotou|marcar|anotar) o |"
    r"\b(?:momentane[oa]|provvisori[oa]|temporane[oa]|provisional|provisoire|temporaire|momentanee?|"
    r"zwischenzeitlich(?:e[nrms]?)?|vorubergehend(?:e[nrms]?)?|provisori[oa]|temporary|short-lived|momentary) )$"
)
"""Words right before a score that a goal makes, not the result."""
_GOAL_AFTER = re.compile(
    r"^[- ](?:up|down|ahead|behind|in front(?! of)|adrift|goal|strike|header|gol|golo|rete|but|tor|"
    r"treffer|treffers|tore)\b"
)
_TICKED = re.compile(r"(?:\bGOA+L+\b|\bGoal!)[^\n.?]{0,50}$")
"""What opens an entry of a live report before the score that a goal makes: "GOAL! Linden 1-1 "."""
_FIGURES = re.compile(
    r"^(?! (?:after|from|dopo|tras|apres|depois|apos) )"
    r"(?: [^\s.;:<,]+){0,4}? (?:shots?|corners?|saves|attempts|chances|possession|fouls|tiri|"
    r"calci d'angolo|angoli|tiros|"
    r"remates?|corneres|disparos|schussen?|torschussen?|ecken|eckballe|chancen|"
    r"tirs|frappes|finalizacoes|escanteios|cantos)\b"
)
"""What a figure counts that is no score: "a 9-4 advantage in shots"; "3-1 after two corners" is one."""
_FIGURES_BEFORE = re.compile(
    r"(?<![a-z])(?:shots?(?: on (?:target|goal))?|corners?(?: kicks)?|possession|fouls|offsides?|"
    r"(?:calci d')?angol[oi]|corner|tiri(?: in porta| totali)?|falli|fuorigioco|"
    r"(?:tiros de )?esquinas?|corneres|remates|tiros(?: a puerta| al arco)?|faltas|"
    r"ecken(?:verhaltnis)?|eckenverhaltnis|torschusse|schusse|fouls|abseits|"
    r"corners|tirs(?: cadres)?|fautes|hors-jeu|escanteios|cantos|finalizacoes|chutes|impedimentos)(?: [a-z]+)?"
    r" ?[:(-]? ?$"
)
"""What is counted before figures that are no score: "Angoli 8-3"."""
_SERIES = re.compile(
    r"^(?:[- ](?:niederlage|sieg|pleite|defeat|win|draw|loss|sconfitta|vittoria|derrota|"
    r"victoria|defaite|victoire|vitoria)s?)?"
    r" (?:in serie|in folge|in a row|on the trot|di fila|consecutiv\w+|de suite|d'affilee|seguid[oa]s?)\b"
)
"""What makes a score one of a series of matches: "the third 1-0 defeat in a row"."""
_RESULT_WORDS = re.compile(
    by_initial(r"final|definitiv|endstand|\bdts\b|d\.t\.s|\baet\b|a\.e\.t|n\. ?v\.|\ba\.?p\.?\b")
)
_WHICH_IS_FINAL = re.compile(
    r",? (?:was|which|che|que|ce qui|o que|lo que|cio che)(?: [^\s.;:,]+){0,4} (?:endstand|schlussresultat|finale?|"
    r"definitiv[oa]?|definitif)(?![a-z])"
)
"""A clause about a score that makes it the result: "zum 8:0, was der Endstand war"."""
_ON_THE_NIGHT = re.compile(
    r"^ (?:on the night|nella serata|en la noche|an diesem abend|ce soir-la|na noite|dts|aet|a\.p\.)"
)


def is_awarded(survey: Survey, one: ScoreMention) -> bool:
    """Whether words beside a score tell that it was given, and not played for: "3-0 a tavolino"."""
    text = survey.article.text
    return _AWARDED.search(fold_text(text[max(0, one.start - _NEAR) : one.end + _NEAR])) is not None


_NEAR = 30
"""Characters beside a score within which it may be told as awarded."""
_AWARDED = re.compile(
    r"(?<![a-z])(?:a tavolino|by default|by forfeit|am grunen tisch|sur tapis vert|por secretaria|"
    r"en los (?:escritorios|despachos)|por escritorio|na secretaria|por w\.? ?o)(?![a-z])"
)
"""Words for a result that an authority gives."""


def is_spoken(text: str, at: int) -> bool:
    """Whether what stands at an offset of a text is in the marks of direct speech, opened in its own paragraph."""
    before = text[text.rfind("\n", 0, at) + 1 : at]
    if "„" in before:
        return before.rfind("„") > max(before.rfind("“"), before.rfind("”"))
    opened = max(before.rfind("“"), before.rfind("«")) > max(before.rfind("”"), before.rfind("»"))
    return opened or before.count('"') % 2 == 1


def stays(survey: Survey, one: ScoreMention) -> bool:
    """Whether what is denied is that a draw is left: "non si sblocca dallo 0-0", "they never moved on from 1-1"."""
    before = fold_text(survey.article.text[max(0, one.start - 16) : one.start] + "|").rstrip("|")
    after = fold_text(survey.article.text[one.end : one.end + REACH])
    over = _OVER.search(before) is not None and _BEYOND.match(after) is not None
    return one.left == one.right and (over or _FROM.search(before) is not None)


_FROM = re.compile(r"(?<![a-z])(?:from|dal|dallo|dall'|del|de|do|vom|von|du) ?(?:the )?$")

_OVER = re.compile(r"(?<![a-z])uber (?:ein(?:em|en)? )?$")
_BEYOND = re.compile(r"[^.;:,]{0,60}? hinaus(?:gekommen|kam|kamen|kommen)?(?![a-z])")
"""The German for not getting beyond a draw: "nicht über ein 0:0 hinausgekommen"."""


def no_score(survey: Survey, one: ScoreMention) -> str | None:
    """The words after a score that make it a figure of shots or the like, or one of a series of matches."""
    after = fold_text(survey.article.text[one.end : one.end + 90])
    before = fold_text(survey.article.text[max(0, one.start - REACH) : one.start])
    found = _FIGURES.match(after) or _SERIES.match(after) or _FIGURES_BEFORE.search(before)
    if found:
        return f"the text counts something else (“{found.group().strip()}”)"
    moment = _MOMENT_AFTER.match(after) or (one.cue != "final" and _MOMENT_BEFORE.search(before)) or None
    return f"it is the score of a moment (“{moment.group().strip()}”)" if moment else None


_MOMENT = (
    r"(?:after|on|dopo|tras|nach|apres|apos|com|con) (?:only |just |appena |solo |nur |seulement )?"
    r"(?:(?:(?:an?|half an|about|una|un|media|einer|gut einer|une|uma|meia|the) |un'|mezz')?"
    r"(?:hour|ora|hora|stunde|heure)(?: (?:of play|di gioco|de juego|spielzeit|de jeu|de jogo))?"
    r"(?!-|'s| (?:delay|long|di ritardo|de retraso|de retard|de atraso))|"
    r"[1-8]?\d (?:minutes|minuti|minutos|minuten)(?! (?:of|di|de|d'|von)(?! (?:play|gioco|juego|jeu|jogo))))(?![a-z])"
)
_MOMENT_AFTER = re.compile(rf"(?: (?:between|tra|fra|entre|zwischen) [^.;:,\d]{{1,50}}?)? {_MOMENT}")
_MOMENT_BEFORE = re.compile(
    rf"(?<![a-z]){_MOMENT},? (?:(?:it was|stand es|era|erano|c'etait|on en etait a|estava|estaba) )?(?:[a-z]+ ){{0,2}}$"
)
"""When, right beside a score, it stood so."""


def as_told(survey: Survey, one: ScoreMention) -> ScoreMention:
    """A score as the words right beside it tell it: what a goal makes is no result, "on the night" is one."""
    after = fold_text(survey.article.text[one.end : one.end + 20])
    if any(goal.running and goal.start <= one.start < goal.end for goal in survey.listed):
        return replace(one, cue="running")
    if _ON_THE_NIGHT.match(after) or _is_won_by(survey, one):
        return replace(one, cue="final")
    return replace(one, cue="running") if is_step(survey, one) else one


def _is_won_by(survey: Survey, one: ScoreMention) -> bool:
    """Whether a verb of winning or losing stands right before a score: "sucumbió por 0-3", "gewann mit 2:1"."""
    before = fold_text(survey.article.text[max(0, one.start - REACH) : one.start] + "|").rstrip("|")
    return one.cue == "unknown" and _BY.search(before) is not None and not _NEGATED.search(before)


def is_not_won_by(survey: Survey, one: ScoreMention) -> bool:
    """Whether a denied verb of winning or losing stands right before a score: "non vince 2-0"."""
    before = fold_text(survey.article.text[max(0, one.start - REACH) : one.start] + "|").rstrip("|")
    verb = _BY.search(before)
    return verb is not None and _NEGATED_VERB.search(before[: verb.start()]) is not None


_NEGATION = (
    r"(?<![a-z])(?:not|never|non|mai|no|nunca|jamas|nicht|nie|ne|pas|jamais|nao|failli|fast|quasi|almost|nearly|casi|"
    r"quase|could|would|might|should)"
)
_AND_DID = r" (?:and(?! (?:win|lose) )|e|ed|y|und|et) [a-z']+ (?:[a-z']+ )?$"
"""A second verb right before a score, which a negation before the first does not reach: "never there and went down"."""
_NEGATED_VERB = re.compile(rf"{_NEGATION} (?:[a-z]+ )?$")
_NEGATED = re.compile(rf"{_NEGATION}(?![a-z])(?:(?!{_AND_DID})[^,;.:])*$")
_BY = re.compile(rf"(?<![a-z])(?:{WINS}|{LOSES}) (?:(?:by|por|per|con|mit|com|um|con il|con un|con el|por un) )?$")


def is_step(survey: Survey, one: ScoreMention) -> bool:
    """Whether the words right beside a score make it a goal's: "to make it 2-0", "the 3-1 goal"."""
    text = survey.article.text
    before = fold_text(text[max(0, one.start - _BEFORE_STEP) : one.start] + "|").rstrip("|")
    after = fold_text(text[one.end : one.end + 20])
    ticked = _TICKED.search(text[max(0, one.start - 60) : one.start]) is not None
    told = _RESULT_WORDS.search(before + after) or _WHICH_IS_FINAL.match(fold_text(text[one.end : one.end + REACH]))
    return bool(_STEP.search(before) or _GOAL_AFTER.match(after) or ticked) and not told


_BEFORE_STEP = 20
"""Characters before a score in which the word for a step stands."""
