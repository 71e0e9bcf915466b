"""A Spanish and a Portuguese match of two teams: how its report opens, who is a player of it, and his surname."""

from __future__ import annotations

TEAMS = {"es": ("Valmora", "Tordesa"), "pt": ("Araruna", "Itabira")}
OPENING = {"es": "Valmora y Tordesa se midieron el domingo.", "pt": "Araruna e Itabira jogaram no domingo."}
PLAYED = {
    "es": "El delantero Pablo Quiroga jugó los 90 minutos.",
    "pt": "O avançado Paulo Barreto jogou os 90 minutos.",
}
SCORERS = {"es": "Quiroga", "pt": "Barreto"}
