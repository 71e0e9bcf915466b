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
NO_GOAL = (
    r"(?:en (?:su|la|una|el) (?:libreta|cuaderno|agenda|acta|pizarra tactica)|"
    r"(?:(?:el|la|los|las|un|una|su|sus|cada) )?(?:ritmo|compas|tiempos?|pautas?|camino|territorio|terreno|linea|"
    r"epoca|hito|"
    r"tendencia|distancias?|numero de|prefijo|carrera|estilo|agenda|instrucciones|cambios?|nombres?|detalles?|"
    r"record|marca|registro|plusmarca|fuerzas)\b)"
)
"""What else somebody marks, notes down or equals: "marcó el ritmo", "igualó el récord"."""
NO_CLOCK = (
    r"(?<!reloj )(?<!relojes )(?<!cronometro )(?<!cronometros )(?<!cronos )(?<!crono )(?<!manecillas )(?<!marcador )"
    r"(?<!luminoso )(?<!electronico )(?<!tablero )(?<!tanteador )(?<!videomarcador )"
)
"""No clock and no board, which mark a minute or a score: "el reloj marcaba el minuto 28"."""
NO_NET = (
    r"(?:en (?:la (?:carrera|presion|pugna|disputa|anticipacion)|el (?:corte|sprint|salto|duelo|anticipo|juego aereo))|"
    r"por (?:velocidad|piernas|alto|fuerza|fisico))"
)
"""Where somebody is quicker or stronger than another and nobody scores."""
KEEPER = (
    "(?:portero|arquera|golera|portero rival|arquero|guardameta|meta|cancerbero|guardavallas|golero|cuidapalos|portera)"
)
