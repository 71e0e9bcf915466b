"""Pieces that several French expressions are made of."""

from __future__ import annotations

GOAL = (
    "(?:but|buts|realisation|realisations|egalisation|ouverture du score|double|triple|break|reduction du score|"
    "csc|"
    r"but contre son camp|but de la victoire|but vainqueur|\d ?[-:a] ?\d)"
)
BEAT = (
    "(?:tromp(?:e|ait|ant|er|ent|aient|a)|bat(?:tre|tait|tant|tent|tu)?|ajust(?:e|ait|ant|er|ee?)|fusill(?:e|ait|"
    "ant|er)|"
    "crucifi(?:e|ait|ant|er)|lob(?:e|ait|ant|er)|mystifi(?:e|ait|ant|er)|surpren(?:d|ait|ant|dre)|surprit|"
    "execut(?:e|ait|er)|dejou(?:e|ait|ant|er|ee?)|"
    r"catapult(?:e|ait))"
)
