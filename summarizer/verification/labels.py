"""Labels before a name, with a colon or any dash, and what only a referee does: "ARBITRO – Gray", "Stadio: Bellini"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.grounding.folding import fold_text

_REFEREE = (
    r"(?:referee|ref|arbitr[oaie]s?|arbitre(?:sse)?|arbitragem|arbitraje|arbitrage|schiedsrichter(?:in)?|sr|juez|"
    r"direttore di gara|direttrice di gara)(?: (?:principal|central|della gara|de la rencontre|da partida))?"
)
_GROUND = (
    r"(?:stadio|estadio|stadium|stade|stadion|venue|ground|local(?: do jogo)?|campo(?: di gioco)?|cancha|spielort|"
    r"sportplatz|terrain)"
)
_LABEL_END = (
    r"\s*[:-]+\s*(?:(?:m|mr|mrs|ms|mme|mlle|miss|sig|sig\.?na|sig\.?ra|signor(?:a|e|ina)?|sr|sra|dr|dott|herr|frau|"
    r"monsieur|madame|senora?)\.?\s+)?(?:the |il |lo |la |l'|el |le |o |a )?"
)
_WHISTLE = (
    r"(?:(?:schluss|ab|an)pfiff (?:durch|von)(?: dem)?|final whistle (?:by|from|of)|"
    r"(?:triplice )?fischio(?: finale| di chiusura)? (?:di|del|dell')|coups? de sifflet(?: final)? (?:de|du|d')|"
    r"(?:pitido|silbatazo)(?: final)? (?:de|del)|apito(?: final)? (?:de|do|da)|"
    r"(?:trio|quatuor|corps|terna|equip[ae]|squadra|cuarteto|quarteto|team) "
    r"(?:arbitra[a-z]*|d'arbitres|de arbitr[a-z]+|di arbitri)"
    r"[^.;:,]{0,30}?,? (?:conduite?|dirigee?|menee?|compose[eo]?|formad[oa]|compuest[oa]|integrad[oa]|"
    r"compost[oa]|guidat[oa]|encabezad[oa]|comandad[oa]|liderad[oa]|led|headed) (?:par|de|di|da|dal|por|pel[oa]|by))"
)
"""Whose whistle it is, and who heads the officials."""
_TITLE = (
    r" ?(?:(?:the |il |l'|el |le |o |den |der )?(?:referee|arbitro|arbitre|schiedsrichter(?:in)?|unparteiische[nr]?|"
    r"direttore di gara|juiz|juez|signor|senor|senhor|m\.|sig\.|sr\.|mr\.?) )?"
)
_ASSISTED = re.compile(
    r"(?: (?:was|is|will be|were|e|era|sara|fue|sera|estuvo|ha sido|foi|est|etait|wird|wurde|war|stat[oa]|sido))*,? "
    r"(?:assisted by|assistit[oa] da(?:i|gli|lle|l|lla)?|coadiuvat[oa] da(?:i|gli|lle|l|lla)?|"
    r"(?:auxiliad|asistid|assistid)[oa]s? (?:por|pel[oa]s?)|"
    r"assistee? (?:de|par)|assistiert von|unterstutzt von) [^.;:,]{3,60} (?:and|e|ed|y|et|und) (?=[^\W\d_])"
)
"""By whom a referee is helped: two, and no player is, whom one sets up."""
_ALL_IN = re.compile(
    r"(?: [^\s.;:,<]+){0,4} (?:sends?|sent|manda|mando|mandou|envia|envio|enviou|schickte?|schickt|renvoie|renvoya|"
    r"renvoyait|envoie|invia)(?: a)? "
    r"(?:everyone|everybody|(?:both|the) (?:teams|sides|players)|tutti|le (?:due )?squadre|(?:a )?todos|todo mundo|"
    r"toda a gente|(?:a )?los (?:dos )?(?:equipos|jugadores)|os (?:dois )?(?:times|jogadores)|as (?:duas )?equip[ae]s|"
    r"alle|beide (?:teams|mannschaften)|die (?:beiden )?(?:teams|mannschaften|spieler)|tout le monde|"
    r"les (?:deux )?(?:equipes|joueurs))"
    r"(?: [^\s.;:,<]+){0,2} (?:in|off|spogliatoi|riposo|vestuarios?|descanso|intervalo|vestiarios?|balnearios?|"
    r"kabinen?|pause|vestiaires|repos)(?![a-z])"
)
"""What is done to both sides, which no player and no coach does."""


def is_labelled_referee(passage: str, name: str) -> bool:
    """Whether a passage opens, or one of its sentences does, with a label and the referee's name."""
    return _is_labelled(_REFEREE, passage, name)


def has_the_whistle(passage: str, name: str) -> bool:
    """Whether a passage gives somebody the whistle or the lead of the officials: "Schlusspfiff durch Gray"."""
    wanted = rf"(?<![a-z]){_WHISTLE}{_TITLE}{re.escape(fold_text(name).strip())}(?!\w)"
    return re.search(wanted, fold_text(passage)) is not None


def has_assistants(passage: str, name: str) -> bool:
    """Whether two people are told to help somebody: "Gray, assisted by Holt and Webb"."""
    return any(_ASSISTED.match(rest) for rest in _behind(passage, name))


def is_title(name: str) -> bool:
    """Whether a referee's title stands among the words of a name, which is a label then: "Cuarto Árbitro"."""
    return _OFFICE.search(fold_text(name)) is not None


_OFFICE = re.compile(r"(?<![a-z])(?:arbitr[oaie]s?|arbitre(?:sse)?s?|referees?|schiedsrichter(?:in)?)(?![a-z])")


def is_referees_town(passage: str, name: str) -> bool:
    """Whether a name is but where a referee is of: "Arbitro: Neri di Linden", "der Schiedsrichter aus Linden"."""
    named = re.escape(fold_text(name).strip())
    wanted = (
        rf"(?<![a-z]){_REFEREE} (?:di|de|da|d'|aus|from|of) ?{named}(?!\w)|"
        rf"(?:^|[.;|\n]\s*)\W*{_REFEREE}{_LABEL_END}[a-z][a-z'. -]*? (?:di|de|da|of|from|aus|von|d'|du|"
        rf"della sezione di|sezione di|sez\. di) ?{named}(?!\w)"
    )
    return not is_labelled_referee(passage, name) and re.search(wanted, fold_text(passage)) is not None


def is_labelled_ground(passage: str, name: str) -> bool:
    """Whether a passage opens, or one of its sentences does, with a label and the ground's name."""
    return _is_labelled(_GROUND, passage, name)


def sends_all_in(passage: str, name: str) -> bool:
    """Whether somebody sends both sides off the pitch: "mandou todo mundo para o intervalo"."""
    return any(_ALL_IN.match(rest) for rest in _behind(passage, name))


def _behind(passage: str, name: str) -> Iterator[str]:
    """The folded words behind each mention of a name in a passage."""
    folded = fold_text(passage)
    for one in re.finditer(rf"(?<!\w){re.escape(fold_text(name).strip())}(?!\w)", folded):
        yield folded[one.end() :]


def _is_labelled(label: str, passage: str, name: str) -> bool:
    wanted = rf"(?:^|[.;|\n]\s*)\W*{label}{_LABEL_END}{re.escape(fold_text(name).strip())}(?!\w)"
    return re.search(wanted, fold_text(passage)) is not None
