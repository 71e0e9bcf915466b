"""A side named by its coach, in Spanish and Portuguese: "los de Robles", "o time de Robles"."""

from __future__ import annotations

import re

from summarizer.roles.masking import Masked
from summarizer.verification.lineups import Ties, side_of
from summarizer.verification.survey import Survey

_TEAM = (
    r"(?:equipo|conjunto|cuadro|once|plantel|escuadra|pupilos|pupilas|hombres|chicos|chicas|dirigidos|muchachos|time|"
    r"onze|equipa|equipe|formacao|turma|comandados|comandadas|homens|rapazes|meninas)"
)
_COACHED = re.compile(
    rf"(?<![a-z])(?:(?:(?:el|la|los|las|o|a|os|as) )?{_TEAM}|los|las|os|as)"
    r" (?:(?:dirigid|entrenad|comandad|orientad|treinad)[oa]s? por|que (?:dirige|entrena|comanda|orienta|treina)|"
    r"de|del|do|da|por)(?: (?:el |o )?(?:tecnico|entrenador|treinador|mister))? <(?P<coach>\d+)>"
)


def with_coached(survey: Survey, ties: Ties | None, masked: Masked) -> str:
    """The masked text with a side that goes by its coach's name, or by a player's, as ``<h>`` or ``<a>``."""
    if ties is None or survey.language not in {"es", "pt"}:
        return masked.text

    def side(match: re.Match[str]) -> str:
        told = side_of(survey, ties, masked.name(match["coach"]))
        return f"<{told[0]}>" if told else match.group()

    return _COACHED.sub(side, masked.text)
