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
COLOURS = (
    r"(?:(?:bianc|ner|ross|giall|verd|azzurr|grigi|celest|arancio|granat)[oa]?"
    r"(?:(?:ross|ner|azzurr|verd|celest|giall|bianc|granat|grigi|crociat|scudat)[ie]|blu)|azzurr(?:[ie]|ini|ine)|"
    r"(?<=i )(?:granata|amaranto)|(?<=le )(?:granata|amaranto))"
)
"""What Italian calls a side by two of its colours, and one that every reader knows, in the plural."""
CREW = (
    r"(?:side|team|squad|men|women|boys|girls|lads|players|charges|uomini|donne|ragazzi|ragazze|giocatori|giocatrici|"
    rf"{COLOURS}|squadra|formazione|undici|compagine|truppa|hombres|mujeres|chicos|chicas|pupil[oa]s|discipulos|equipo|conjunto|"
    r"escuadra|once|cuadro|plantel|seleccion|dirigid[oa]s|muchach[oa]s|jugador[ea]s|elf|mannschaft|auswahl|truppe|jungs|madels|"
    r"frauen|spieler|spielerinnen|schutzlinge|hommes|femmes|garcons|filles|joueurs|joueuses|equipe|formation|"
    r"selection|troupe|protegee?s|poulains|elfes|comandad[oa]s|homens|mulheres|time|equipa|formacao|quadro|onze|jogador[ea]s|pupil[oa]s|"
    r"turma|elenco|selecao|rapazes|meninas|meninos)"
)
"""What a coach's men are called."""


def before_name(sentence: Sentence, mention: Mention) -> str:
    """The words before a name, folded, with a bar where it begins."""
    at = mention.start - sentence.evidence.start
    return " ".join(fold_text(sentence.evidence.quote[:at]).split()) + " |"
