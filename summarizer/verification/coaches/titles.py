"""What a coach is called in the six languages, and the words that stand before a name."""

from __future__ import annotations

from summarizer.grounding.folding import fold_text
from summarizer.roles import Mention
from summarizer.verification.survey import Sentence

COACH = (
    r"(?:[a-z]*trainer(?:in)?|[a-z]*coach|manager|boss|allenatore|allenatrice|tecnico|mister|entrenador|entrenadora|"
    r"timonel|director tecnico|entraineure?|technicien(?:ne)?|treinador|treinadora|tecnica|gaffer|teamchef|"
    r"ubungsleiter|"
    r"commissario tecnico|\bct|estratega|preparador|seleccionador(?:a)?|\bdt|tacticien|selectionneu(?:r|se)|comandante|"
    r"selecionador(?:a)?|timoneiro)"
)
"""A coach's title over folded text, as part of an expression."""
CREW = (
    r"(?:side|team|men|uomini|ragazzi|ragazze|squadra|formazione|undici|compagine|truppa|hombres|pupilos|equipo|"
    r"conjunto|"
    r"escuadra|once|dirigidos|muchachos|jugadores|elf|mannschaft|truppe|jungs|schutzlinge|hommes|joueurs|equipe|"
    r"formation|"
    r"troupe|protegee?s|poulains|comandados|homens|time|equipa|jogadores|turma|elenco|rapazes|meninas)"
)
"""What a coach's men are called."""


def before_name(sentence: Sentence, mention: Mention) -> str:
    """The words before a name, folded, with a bar where it begins."""
    at = mention.start - sentence.evidence.start
    return " ".join(fold_text(sentence.evidence.quote[:at]).split()) + " |"
