"""What the words about a goal say it did to the score: opened it, levelled it, won the match, or made it 3-1."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold_text
from summarizer.laws import Step
from summarizer.schemas.summary import Score

_STEPS: tuple[tuple[Step, re.Pattern[str]], ...] = (
    (
        Step.EQUALISER,
        re.compile(
            r"\b(?:equalis\w*|equaliz\w*|levell(?:ed|er|ing)|drew level|restored parity|pareggi\w*|(?:al|"
            r"il) pari\b|parita\b|"
            r"ausgleich\w*|ausgeglichen|glich(?:en)?\b|egalis\w*|a egalite|a hauteur|empat\w*|"
            r"iguala\w*|igualo|igualdad\w*)"
        ),
    ),
    (
        Step.OPENER,
        re.compile(
            r"\b(?:open(?:ed|s|ing) the scoring|opener|broke the deadlock|opening goal|sblocc\w+|apr\w+ le marcature|"
            r"stapp\w+ la partita|fuhrungstreffer|1:0-fuhrung|brach den bann|abri\w+ (?:el marcador|o placar|"
            r"o marcador|"
            r"la cuenta|el tanteador)|inaugur\w+ (?:el marcador|o marcador|o placar)|ouv\w+ (?:le score|la marque)|"
            r"debloqu\w+)"
        ),
    ),
    (
        Step.WINNER,
        re.compile(
            r"\b(?:winner\b|winning goal|match-winn\w+|gol (?:della vittoria|vittoria|partita|decisivo)|"
            r"definitivo \d|siegtreffer|siegtor|goldtor|gol (?:de la victoria|del triunfo|da vitoria|do triunfo)|"
            r"but (?:de la victoire|vainqueur)|golo da vitoria)"
        ),
    ),
)
_MADE = re.compile(
    r"(?:\bdas|\bto make it|\bmade it|\bmakes it|\bfor|\bthe|\bper (?:il|l'|lo)|\bzum|\bpour le|\bpara (?:el|o|fazer)|"
    r"\bdel|\bdo|"
    r"\bil|\bl'|\bel|\bo|\ble|\bfa|\bfait|\bauf) ?(?P<left>\d{1,2}) ?[-:] ?(?P<right>\d{1,2})(?!\d)"
)
_CHANGES = re.compile(
    r"(?<![a-z])(?:lead\b|ahead\b|in front\b|level\b|two[- ]nil|advantage|deficit|arrears|"
    r"vantaggio|avanti\b|raddopp\w+|sorpass\w+|ribalt\w+|rimont\w+|accorci\w+|distanze|svantaggio|"
    r"ventaja|adelant\w+|desventaja|remont\w+|descont\w+|descuent\w+|recort\w+|"
    r"fuhrung|\w+fuhrung|anschluss\w*|verkurz\w+|erhoh\w+|dreht\w*|gedreht|endstand|schlusspunkt|"
    r"avantage|devant au score|egalisation|redui\w+ (?:le score|l'ecart|la marque)|double\w* la mise|break\b|"
    r"punish\w+|punit[oaie]?|castig\w+|bestraf\w+|puni(?:s|es|e)?|"
    r"vantagem|na frente|em desvantagem|ampli\w+|diminu\w+|reduz\w*|virada|virou|reviravolta)(?![a-z])"
)
"""Words of what a goal does to the score, whoever scored it."""
_KEPT_FROM = re.compile(
    r"(?<![a-z])(?:miss(?:ed|es|ing)|prevent\w*|den(?:y|ied|ies|ying)|wasted?|squander\w*|nearly|almost|chances?|opportunit\w+|"
    r"sfior\w+|manc(?:a|o|ato|ata|ava)|sbagli\w+|evit\w+|nega\w*|quasi|occasion[ei]|chance|fallisc\w+|fallit\w+|"
    r"fall(?:a|o|ar|aron|ando)|perdi(?:o|eron)|desperdici\w+|casi|impid\w+|impedi\w*|ocasion(?:es)?|oportunidad(?:es)?|"
    r"verpass\w*|vergab\w*|vergeb\w*|verhinder\w*|fast|beinahe|chancen?|moglichkeit(?:en)?|gelegenheit(?:en)?|"
    r"manqu\w+|rat(?:e|ait|er)|empech\w+|presque|faillit|occasions?|"
    r"falh\w+|erro(?:u)?|perdeu|quase|chances|oportunidades?)(?![a-z])"
)
"""Words of a goal that did not come about, or may not have."""
_NO_STEP = re.compile(r"final|endstand|definitiv|half-time|intervallo|pausenstand|aggregate|global")


def step_of(words: str) -> Step | None:
    """The one step that the words about a goal tell; none where they tell several or none."""
    folded = fold_text(words)
    told = {step for step, pattern in _STEPS if pattern.search(folded)}
    return told.pop() if len(told) == 1 else None


def running_after(words: str) -> Score | None:
    """The score that the words right about a goal say it made, as written; none where there are several."""
    folded = fold_text(words)
    if _NO_STEP.search(folded):
        return None
    found = {(int(match["left"]), int(match["right"])) for match in _MADE.finditer(folded)}
    if len(found) != 1:
        return None
    left, right = found.pop()
    return Score(home=left, away=right)


def changes_score(words: str) -> bool:
    """Whether the words about a goal tell what it did to the score, by whatever verb."""
    folded = fold_text(words)
    if _KEPT_FROM.search(folded):
        return False
    return bool(step_of(words) or running_after(words) or _CHANGES.search(folded))
