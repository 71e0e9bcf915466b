"""Pieces that several Spanish expressions are made of."""

from __future__ import annotations

GAP = r"(?: [^\s,.;:<]+)"
GOAL = (
    r"(?:gol|goles|golazo|tanto|tantos|diana|empate|igualada|igualdad|paridad|tablas|"
    r"doblete|dobletes|hat-trick|triplete|tripleta|dianas|anotaciones|golito|golazos|"
    r"autogol|remontada|ventaja(?! numerica)|conquista|anotacion|definicion|gol en propia(?: puerta| meta)?|"
    r"sentencia|descuento|"
    r"\d ?- ?\d|\d a \d)"
)
KEEPER = (
    "(?:portero|arquera|golera|portero rival|arquero|guardameta|meta|cancerbero|guardavallas|golero|cuidapalos|portera)"
)
