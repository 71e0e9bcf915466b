"""The side of a player who is sent off or misses a penalty: told by words, by his goals, or by nothing and so held."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_OPENING = {
    "en": "{home} beat {away} 2-1 on Saturday.",
    "it": "Il {home} ha battuto il {away} 2-1 sabato.",
    "es": "El {home} venció al {away} por 2-1 el sábado.",
    "de": "Der {home} hat den {away} am Samstag mit 2:1 besiegt.",
    "fr": "{home} a battu {away} 2-1 samedi.",
    "pt": "O {home} venceu o {away} por 2-1 no sábado.",
}
_CARDS = """
en|Paul Kern's dismissal left {side} with ten men.
en|{side} had to play with ten men after the dismissal of Paul Kern.
en|{side} lost Paul Kern to a second yellow card.
en|{side} will appeal against Paul Kern's red card.
it|L'espulsione di Paul Kern ha lasciato il {side} in dieci.
it|Il {side} farà ricorso contro il rosso a Paul Kern.
es|La expulsión de Paul Kern dejó al {side} con diez.
es|El {side} recurrirá la roja a Paul Kern.
de|Nach dem Platzverweis gegen Paul Kern spielte der {side} zu zehnt.
fr|L'expulsion de Paul Kern a laissé {side} à dix.
fr|{side} va faire appel du carton rouge de Paul Kern.
pt|A expulsão de Paul Kern deixou o {side} com dez.
pt|O {side} vai recorrer do cartão vermelho de Paul Kern.
es|Fue expulsado Paul Kern, del {side}.
pt|Paul Kern foi expulso. Diante da desvantagem numérica, o {side} recuou.
pt|O {side} jogou com menos um desde os 30 minutos, por expulsão de Paul Kern.
"""
_UNTOLD = """
en|{side} went ahead soon after Paul Kern was sent off.
en|{side} made the most of their advantage when Paul Kern was sent off.
it|Il {side} è passato subito dopo l'espulsione di Paul Kern.
es|El {side} aprovechó la superioridad tras la expulsión de Paul Kern.
de|Der {side} traf gleich nach dem Platzverweis gegen Paul Kern.
fr|{side} a marqué juste après l'expulsion de Paul Kern.
pt|O {side} marcou logo após a expulsão de Paul Kern.
"""


def _sides(language: str, told: str, quote: str, *, kind: str = "sendings_off") -> list[str]:
    """The sides that are published for the player, of the two that could be claimed."""
    teams = TEAMS[language]
    found = []
    for team in teams:
        fields = {"player": Claim(value="Paul Kern", quote=quote), "team": Claim(value=team, quote=quote)}
        match = published(
            language,
            told,
            teams,
            named_at=told.split("\n", 1)[0],
            **{kind: (ProposedEvent(quote=quote, fields=fields),)},
        )
        found += [event.team.value for event in getattr(match, kind) if event.team]
    return found


def _text(language: str, sentence: str) -> str:
    home, away = TEAMS[language]
    return f"{_OPENING[language].format(home=home, away=away)}\n\n{sentence}\n"


@pytest.mark.parametrize("at", [pytest.param(0, id="home"), pytest.param(1, id="away")])
@pytest.mark.parametrize(("language", "told"), rows(_CARDS))
def test_what_a_card_does_to_a_side_tells_whose_player_it_was(language: str, told: str, at: int) -> None:
    side = TEAMS[language][at]
    sentence = told.format(side=side)
    assert _sides(language, _text(language, sentence), sentence) == [side]


@pytest.mark.parametrize(("language", "told"), rows(_UNTOLD))
def test_a_card_beside_a_side_alone_gives_the_player_to_neither(language: str, told: str) -> None:
    sentence = told.format(side=TEAMS[language][0])
    assert _sides(language, _text(language, sentence), sentence) == []


def test_as_many_players_fewer_as_cards_make_them_one_side_s() -> None:
    away = TEAMS["en"][1]
    card = "Paul Kern was sent off after an hour."
    text = _text("en", f"{away} finished with ten men. {card}")
    assert _sides("en", text, card) == [away]


def test_fewer_players_on_one_side_leave_the_cards_of_both_open() -> None:
    home, away = TEAMS["en"]
    card, other = "Paul Kern was sent off after an hour.", "Sam Falk was sent off later."
    text = _text("en", f"{away} finished with ten men. {card} {other}")
    events = tuple(
        ProposedEvent(
            quote=told, fields={"player": Claim(value=name, quote=told), "team": Claim(value=away, quote=told)}
        )
        for name, told in (("Paul Kern", card), ("Sam Falk", other))
    )
    match = published("en", text, (home, away), named_at=text.split("\n", 1)[0], sendings_off=events)
    assert [event.team for event in match.sendings_off] == [None, None]


def test_a_goal_for_a_side_tells_whose_penalty_he_missed() -> None:
    home, away = TEAMS["en"]
    goal, miss = f"Paul Kern put {away} ahead.", "Later Paul Kern missed a penalty."
    text = _text("en", f"{goal} {miss}")
    scored = ProposedEvent(
        quote=goal, fields={"scorer": Claim(value="Paul Kern", quote=goal), "team": Claim(value=away, quote=goal)}
    )
    missed = ProposedEvent(
        quote=miss, fields={"player": Claim(value="Paul Kern", quote=miss), "team": Claim(value=away, quote=miss)}
    )
    opening = text.split("\n", 1)[0]
    match = published("en", text, (home, away), named_at=opening, goals=(scored,), missed_penalties=(missed,))
    assert [event.team and event.team.value for event in match.missed_penalties] == [away]
