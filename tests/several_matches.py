"""Articles of our own that tell of several matches, in six languages, with what is true of each match."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import JsonValue

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind

TEAMS = ("Torvale", "Brenwick", "Ostrava Nord", "Kalmira", "Velden", "Marsano", "Quintela", "Rovigno")
PEOPLE = (
    "Adam Holt",
    "Luca Ferri",
    "Jonas Brandt",
    "Pavel Novak",
    "Diego Sarmiento",
    "Marc Tessier",
    "Nuno Valadas",
    "Erik Lund",
    "Tomas Riedl",
    "Carlo Vannini",
    "Iker Olabe",
    "Yann Kermadec",
    "Rui Pestana",
    "Sven Halvorsen",
    "Owen Marsh",
    "Piotr Zielak",
)


@dataclass(frozen=True)
class Words:
    """The sentences of a language about one match."""

    win: str
    draw: str
    opener: str
    goal: str
    sent_off: str
    missed: str
    referee: str
    crowd: str
    elsewhere: str
    title: str
    recalled: str
    first_leg: str


WORDS: Mapping[str, Words] = {
    "en": Words(
        win="{home} beat {away} {score}.",
        draw="{home} drew {score} with {away}.",
        opener="{who} put {team} ahead in the {minute}th minute.",
        goal="{who} scored in the {minute}th minute.",
        sent_off="{who} was sent off in the {minute}th minute.",
        missed="{who} missed a penalty in the {minute}th minute.",
        referee="Referee {who} was in charge.",
        crowd="A crowd of {crowd} watched.",
        elsewhere="Elsewhere, {home} beat {away} {score}.",
        title="A busy afternoon in the league",
        recalled="Last week {home} beat {away} {score}.",
        first_leg="In the first leg {home} had beaten {away} {score}.",
    ),
    "it": Words(
        win="Il {home} batte il {away} {score}.",
        draw="Il {home} pareggia {score} con il {away}.",
        opener="{who} porta in vantaggio il {team} al {minute}'.",
        goal="{who} segna al {minute}'.",
        sent_off="{who} viene espulso al {minute}'.",
        missed="{who} sbaglia un rigore al {minute}'.",
        referee="Ha arbitrato {who}.",
        crowd="Spettatori {crowd}.",
        elsewhere="Nell'altra partita il {home} batte il {away} {score}.",
        title="Un pomeriggio ricco di gol",
        recalled="La settimana scorsa il {home} aveva battuto il {away} {score}.",
        first_leg="Nell'andata il {home} aveva battuto il {away} {score}.",
    ),
    "es": Words(
        win="El {home} venció al {away} por {score}.",
        draw="El {home} empató {score} con el {away}.",
        opener="{who} adelantó al {team} en el minuto {minute}.",
        goal="{who} marcó en el minuto {minute}.",
        sent_off="{who} fue expulsado en el minuto {minute}.",
        missed="{who} falló un penalti en el minuto {minute}.",
        referee="El árbitro fue {who}.",
        crowd="Asistieron {crowd} espectadores.",
        elsewhere="En el otro partido, el {home} venció al {away} por {score}.",
        title="Una tarde llena de goles",
        recalled="La semana pasada el {home} venció al {away} por {score}.",
        first_leg="En la ida el {home} había vencido al {away} por {score}.",
    ),
    "de": Words(
        win="{home} besiegte {away} mit {score}.",
        draw="{home} spielte {score} gegen {away}.",
        opener="{who} brachte {team} in der {minute}. Minute in Führung.",
        goal="{who} traf in der {minute}. Minute.",
        sent_off="{who} sah in der {minute}. Minute die Rote Karte.",
        missed="{who} verschoss in der {minute}. Minute einen Elfmeter.",
        referee="Schiedsrichter war {who}.",
        crowd="{crowd} Zuschauer waren dabei.",
        elsewhere="Im Parallelspiel gewann {home} gegen {away} mit {score}.",
        title="Viele Tore am Nachmittag",
        recalled="In der vergangenen Woche hatte {home} gegen {away} mit {score} gewonnen.",
        first_leg="Im Hinspiel hatte {home} gegen {away} mit {score} gewonnen.",
    ),
    "fr": Words(
        win="{home} a battu {away} {score}.",
        draw="{home} a fait match nul {score} contre {away}.",
        opener="{who} a donné l'avantage à {team} à la {minute}e minute.",
        goal="{who} a marqué à la {minute}e minute.",
        sent_off="{who} a été expulsé à la {minute}e minute.",
        missed="{who} a manqué un penalty à la {minute}e minute.",
        referee="L'arbitre était {who}.",
        crowd="{crowd} spectateurs étaient présents.",
        elsewhere="Dans l'autre match, {home} a battu {away} {score}.",
        title="Un après-midi plein de buts",
        recalled="La semaine dernière, {home} avait battu {away} {score}.",
        first_leg="Au match aller, {home} avait battu {away} {score}.",
    ),
    "pt": Words(
        win="O {home} venceu o {away} por {score}.",
        draw="O {home} empatou {score} com o {away}.",
        opener="{who} adiantou o {team} aos {minute} minutos.",
        goal="{who} marcou aos {minute} minutos.",
        sent_off="{who} foi expulso aos {minute} minutos.",
        missed="{who} falhou um pênalti aos {minute} minutos.",
        referee="O árbitro foi {who}.",
        crowd="Assistiram {crowd} espectadores.",
        elsewhere="No outro jogo, o {home} venceu o {away} por {score}.",
        title="Uma tarde cheia de golos",
        recalled="Na semana passada, o {home} venceu o {away} por {score}.",
        first_leg="Na primeira mão, o {home} tinha vencido o {away} por {score}.",
    ),
}


@dataclass(frozen=True)
class Told:
    """A match as an article tells it: what its sentences are, in order, by the fact that each carries."""

    home: str
    away: str
    home_goals: tuple[tuple[str, int], ...]
    away_goals: tuple[tuple[str, int], ...] = ()
    sent_off: tuple[str, int] | None = None
    missed: tuple[str, int] | None = None
    referee: str | None = None
    crowd: int | None = None

    @property
    def score(self) -> str:
        return f"{len(self.home_goals)}-{len(self.away_goals)}"

    def result(self, words: Words, form: str | None = None) -> str:
        level = len(self.home_goals) == len(self.away_goals)
        text = form or (words.draw if level else words.win)
        return text.format(home=self.home, away=self.away, score=self.score)

    def events(self, words: Words) -> list[tuple[str, str, tuple[str, int], str | None]]:
        """Kind, sentence, player with minute, and side of every event, in order; the first goal names its side."""
        goals = [(one, self.home) for one in self.home_goals] + [(one, self.away) for one in self.away_goals]
        goals.sort(key=lambda one: one[0][1])
        told = [
            (
                "goals",
                (words.goal if at else words.opener).format(who=who, minute=minute, team=team),
                (who, minute),
                team,
            )
            for at, ((who, minute), team) in enumerate(goals)
        ]
        for kind, event, form in (
            ("sendings_off", self.sent_off, words.sent_off),
            ("missed_penalties", self.missed, words.missed),
        ):
            if event:
                told.append((kind, form.format(who=event[0], minute=event[1]), event, None))
        return told

    def rest(self, words: Words) -> dict[str, tuple[JsonValue, str]]:
        """Value and sentence of referee and crowd."""
        told: dict[str, tuple[JsonValue, str]] = {}
        if self.referee:
            told["referee"] = (self.referee, words.referee.format(who=self.referee))
        if self.crowd:
            told["attendance"] = (self.crowd, words.crowd.format(crowd=self.crowd))
        return told

    def text(self, words: Words, form: str | None = None) -> str:
        """The match in one paragraph."""
        sentences = [self.result(words, form), *(one[1] for one in self.events(words))]
        return " ".join([*sentences, *(sentence for _, sentence in self.rest(words).values())])

    def proposed(self, words: Words, form: str | None = None) -> ProposedMatch:
        """What is true of the match, as a proposal."""
        result = self.result(words, form)
        fields = {
            "home_team": Claim(value=self.home, quote=result),
            "away_team": Claim(value=self.away, quote=result),
            "status": Claim(value="played", quote=result),
            "score": Claim(value={"home": len(self.home_goals), "away": len(self.away_goals)}, quote=result),
        }
        fields |= {name: Claim(value=value, quote=quote) for name, (value, quote) in self.rest(words).items()}
        events: dict[str, list[ProposedEvent]] = {"goals": [], "sendings_off": [], "missed_penalties": []}
        for kind, sentence, (who, minute), team in self.events(words):
            events[kind].append(event(kind, sentence, who, minute, team))
        return ProposedMatch(fields=fields, **{kind: tuple(some) for kind, some in events.items()})


def event(kind: str, quote: str, who: str, minute: int, team: str | None = None) -> ProposedEvent:
    claims = {
        "scorer" if kind == "goals" else "player": Claim(value=who),
        "minute": Claim(value={"base": minute, "stoppage": None}),
    }
    if team:
        claims["team"] = Claim(value=team)
    return ProposedEvent(quote=quote, fields=claims)


def article(text: str, language: str) -> Article:
    return Article(id="sha256-0000000000000006", text=text, language=language)


def proposal(matches: Sequence[ProposedMatch], kind: ArticleKind = ArticleKind.MATCH_REPORT) -> Proposal:
    return Proposal(kind=kind, matches=tuple(matches))


FOUR = (
    Told(
        "Torvale",
        "Brenwick",
        (("Adam Holt", 14), ("Luca Ferri", 55)),
        (("Jonas Brandt", 71),),
        sent_off=("Owen Marsh", 80),
        referee="Ralf Kunz",
        crowd=12345,
    ),
    Told(
        "Ostrava Nord",
        "Kalmira",
        (("Pavel Novak", 24), ("Diego Sarmiento", 37), ("Erik Lund", 66)),
        missed=("Sven Halvorsen", 49),
        referee="Paolo Gatti",
        crowd=8765,
    ),
    Told("Velden", "Marsano", (("Tomas Riedl", 19),), (("Carlo Vannini", 88),), sent_off=("Rui Pestana", 62)),
    Told("Quintela", "Rovigno", (("Iker Olabe", 45),), referee="Emil Sorensen", crowd=4321),
)
"""A round of four matches."""
