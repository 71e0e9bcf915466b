"""The side that words or a line-up tie a coach to: "the coach of Linz", "the visiting coach", "sent on Gray"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from summarizer.grounding.folding import fold_text
from summarizer.roles import Mention, Role, roles_of
from summarizer.verification.coaches.beside_side import coaches_beside_sides
from summarizer.verification.coaches.crew_results import MEANWHILE, coach_of, side_by_result
from summarizer.verification.coaches.crews import side_of_crew
from summarizer.verification.coaches.demonyms import side_by_word
from summarizer.verification.coaches.titles import COACH
from summarizer.verification.coaches.worded import worded
from summarizer.verification.hosts import host
from summarizer.verification.lineups import Ties, side_of
from summarizer.verification.sides import Sides, leading, opposite
from summarizer.verification.survey import Sentence, Survey
from summarizer.verification.townsfolk import with_people

_OF = r"(?:of|at|del|della|dell'|dei|di|de la|de los|de|du|de l'|des|do|da|dos|das|von|vom|der)"
_EPITHET = re.compile(rf"(?<![a-z]){COACH} {_OF} ?(?:the |il |la |l'|el |le |o |a )?<t(?P<team>\d+)>(?!,? <\d)")
_VISITING = re.compile(
    rf"gaste[a-z-]*(?:trainer|coach)|(?:visiting|away) {COACH}|{COACH} (?:ospite|visitante|visiteur|visitant|"
    rf"forastero)|"
    rf"{COACH} (?:degli ospiti|de los visitantes|des visiteurs|dos visitantes|der gaste)|"
    rf"(?:chez les visiteurs|bei den gasten|tra gli ospiti|en los visitantes|nos visitantes),? "
    rf"(?:le |il |el |o )?{COACH}"
)
_HOME = re.compile(
    rf"heim[a-z-]*(?:trainer|coach)|home {COACH}|{COACH} (?:locale|local|de casa|mandante|anfitrion)|"
    rf"{COACH} (?:dei padroni di casa|dei locali|de los locales|des locaux|da casa|der gastgeber|der hausherren)"
)
_ON_THE_SIDE_OF = re.compile(
    rf"^\W*(?:du cote (?:de |d'|du |des )|chez |cote )(?:l'|la |le |les )?<t(?P<team>\d+)>,? [^<.;:]{{0,40}}"
    rf"{COACH},? <(?P<coach>\d+)>"
)
"""A sentence that opens with a side and goes on about its coach: "Chez Linz, le coach Gray"."""
_CALLED = re.compile(
    rf"(?:(?:le |l'|il |lo |el |o ){COACH} (?P<behind>[a-z]{{5,}})|(?:the |der )(?P<before>[a-z]{{4,}}) {COACH})"
    r"(?! ?,| (?:hingegen|dagegen|wiederum|seinerseits|meanwhile|invece|en cambio|ja)(?![a-z])|[a-z])"
)
"""A sentence that opens with a coach by his town and names him not, nor sets him against another."""
_LED = re.compile(
    r"(?:in charge (?:of|at)|at the helm (?:of|at)|(?:dug-?out|hot ?seat) at|panchina (?:del|della|dell'|dei|di)|"
    r"guida (?:del|della|"
    r"dell'|dei|di)|timone (?:del|della|dell'|dei|di)|(?:banquillo|banco|frente|mando|riendas) (?:del|de la|de)|"
    r"(?:bank|seitenlinie) (?:des|der|von|vom|bei|beim)|(?:banc|tete|commandes|barre|renes) (?:de|du|d')|"
    r"(?:comando|leme|frente) (?:do|da|de)) ?(?:the |il |la |l'|el |le |o |a )?<t(?P<team>\d+)>"
)
"""A bench and the team it is of."""
_ON_THE_BENCH = re.compile(
    r"(?<![a-z])(?:finit[oa]|sedut[oa]|resta|rest[eé]e?|rimast[oa]|partit[oa]|sass|sitzt|bleibt|blieb|fue al|ficou no|"
    r"comecou no|comenzo en el|empezo en el|suplente|remplacant|reserva|not)(?![a-z])"
)
"""Words of a substitute on a bench, or of one who is not."""
_UNDER = re.compile(
    r"^\W*(?:under|unter|sotto (?:la guida|la gestione|la direzione) (?:di|del)|bajo (?:las ordenes|la direccion|"
    r"el mando|la "
    r"batuta) de|con|sous (?:la houlette|les ordres|la direction|la conduite) (?:de |d')|sob (?:o comando|"
    r"a orientacao|as "
    r"ordens|a batuta) d[eo])(?: (?!<)[^\s.;:,<]+){0,2}? ?<(?P<coach>\d+)>,? (?:[^\s.;:,<]+ ){0,2}(?:the |il |la |"
    r"l'|el |le |o |a |der |"
    r"die |das )?<t(?P<team>\d+)>"
)
"""A sentence that opens with who leads the side that it is about: "Under Gray, Town are unbeaten"."""
_FACED = re.compile(
    r"^\W*(?:(?:opposee?s? a|face a|contre|against|up against|facing|gegen|im duell mit|contro|contra|ante|frente a) )"
    r"(?:(?!<)[^\s.;:,<]+ ){0,4}?(?:d'|l')?<t(?P<team>\d+)>[^;:]*?,? <(?P<coach>\d+)>"
)
"""A sentence that opens with the opponent and goes on about the coach who meets it."""
_BY_CREW = re.compile(
    r"^[^<;:]{0,40}<t(?P<team>\d+)>[^;:]*? (?:against|to|contre|face a|devant|gegen|contro|contra|ante|frente a) "
    r"(?:(?:the|a|l'|la|le|les|die|das|der|el|il|os|o) ?)?(?:(?:equipe|formation|onze|selection|hommes|joueurs|troupe|"
    r"side|team|men|elf|mannschaft|auswahl|equipo|conjunto|once|squadra|formazione|uomini|equipa|time|homens) )"
    r"(?:(?:dirigee?s?|entrainee?s?|coachee?s?|menee?s?) par|(?:managed|coached|led) by|of|von|de|di|do|d'|"
    r"dirigid[oa]s? por|guidat[aoi] da|allenat[aoi] da|comandad[oa]s? por) ?<(?P<coach>\d+)>"
)
"""A side that plays against the side of a coach: "Linz lost to the team coached by Gray"."""
_BESIDE = tuple(
    re.compile(expression)
    for expression in (
        r"<t(?P<team>\d+)>'?s? (?:counterpart|opposite number) <(?P<coach>\d+)>",
        r"<(?P<coach>\d+)>(?:'s?|,? whose) <t(?P<team>\d+)> (?:side|team|men|boys|players|outfit)(?![a-z])",
        rf"{COACH},? <(?P<coach>\d+)>,? \(?(?:{_OF} ?)?(?:the |il |la |l'|el |le |o |a )?<t(?P<team>\d+)>(?! [a-z0-9])",
    )
)
"""A team and its coach side by side."""
_OPENINGS = ((_UNDER, False), (_ON_THE_SIDE_OF, False), (_FACED, True), (_BY_CREW, True))
"""Sentences that open with a coach and a team, and whether it is the one that his own meets."""
_SENDS_ON = re.compile(
    r"<(?P<coach>\d+)>(?: (?!<)[^\s.;:<]+){0,7} (?:introduced|sent on|sends on|brought on|brings on|threw on|turned to|"
    r"inserisce|inseriva|getta nella mischia|butta dentro|manda dentro|manda in campo|fa entrare|dio (?:entrada|"
    r"ingreso) a|mando (?:a la cancha|al campo) a|con (?:el ingreso|la entrada) del?|brachte|faisait entrer|"
    r"fait entrer|a fait entrer|"
    r"fez entrar|colocou em campo|mandou a campo)(?: (?!<)[^\s.;:<]+){0,5}? <(?P<on>\d+)>"
)
"""A coach and the player whom he sends on."""
_LABELLED = re.compile(
    r"(?i:^|[.;\n]\s*)(?i:all(?:enator[ei])?|t[ée]cnicos?|treinador(?:es)?|entrenador(?:es)?|dt|trainer|coach(?:es)?|"
    r"managers?|entr(?:a[iî]neurs?)?|(?:dirigid|entrenad|comandad|treinad)[oa]s por|allenat[ie] da|"
    r"entra[iî]n[ée]e?s par|(?:coached|managed) by|trainiert von)"
    r"(?:\.?\s?:\s?|\s?[–—-]\s?|\.\s|\s)(?P<name>[^\W\d_](?:\.|[^\n.;:,(\d])*[^\W\d_])"
    r"(?=\s*(?:\(?\d(?:[.,]5)?\)?|s\.?v\.?)?\s*(?:[.;,(\n]|$))"
)
"""A coach's label and his name, the mark that a report gives him left out."""
_ALL_COACHES = re.compile(
    r"^\W*(?:entrenador(?:es)?|tecnicos?|allenator[ei]|treinador(?:es)?|entraineurs?|trainer|coach(?:es)?|managers?) ?:"
)
"""The label of a line that gives both coaches."""
_OF_BRACKETS = re.compile(r"\s?\((?P<team>[^()\d]+)\)")
"""The team behind a coach's name in such a line: "Gray (Linz)"."""
_SIDES = {"h": "home", "a": "away"}
"""The side that a token for its people means."""
_CLOSING = 250
"""Most characters of substitutes between a line-up and its coach."""
_GOES_ON = 2
"""Most sentences after one that names a coach and that still go on about him where they name nobody."""
_REACH = 40
"""Most characters between a coach's name and the words that call him the visiting one."""


def ties_by_words(survey: Survey, sides: Sides, ties: Ties, claimed: list[str]) -> Iterator[tuple[str, str]]:
    """Every coach of the article with the side that words or a line-up tie him to."""
    at_home = host(survey, sides)
    for name in dict.fromkeys((*claimed, *_coaches(survey, sides))):
        side = _by_label(survey, ties, name) or _by_epithet(survey, sides, name, at_home) or side_of(survey, ties, name)
        side = side or _by_substitutes(survey, ties, name) or side_by_result(survey, sides, name)
        side = side or side_of_crew(survey, sides, name) or _by_name_beside(survey, sides, name)
        if side:
            yield name, side


def _by_label(survey: Survey, ties: Ties, name: str) -> str | None:
    """By a line "Coach: Smith" that closes a line-up, which is that of the last list before it."""
    found: set[str] = set()
    for line in _LABELLED.finditer(survey.article.text):
        before = [(block, side) for block, side in ties.blocks if block.start < line.start("name")]
        apart = survey.article.text[before[-1][0].end : line.start()] if before else ""
        if before and before[-1][1] and len(apart) < _CLOSING and _is_his(survey, line["name"], name):
            found.add(before[-1][1])
    return found.pop() if len(found) == 1 else None


def leads_by_words(survey: Survey, name: str) -> bool:
    """Whether a sentence tells of somebody in no list that he leads a team, or whom he sends on."""
    if survey.is_listed(name):
        return False
    for sentence in survey.sentences:
        masked = sentence.masked
        told = [match for pattern in (*_BESIDE, _SENDS_ON) for match in pattern.finditer(masked.text)]
        told += [match for pattern, _ in _OPENINGS if (match := pattern.match(masked.text))]
        if any(survey.same(masked.name(coach_of(match)), name) for match in told):
            return True
        led = _LED.search(masked.text)
        if (
            led
            and not _ON_THE_BENCH.search(masked.text)
            and masked.people
            and all(survey.same(o.mention.name, name) for o in masked.people)
        ):
            return True
    return False


def _listed_coaches(sentence: Sentence) -> Iterator[tuple[Mention, str]]:
    """The names of a line on both coaches, with the team in brackets behind each."""
    if not _ALL_COACHES.match(fold_text(sentence.evidence.quote)):
        return
    for mention in sentence.parts.mentions:
        behind = _OF_BRACKETS.match(sentence.evidence.quote, mention.end - sentence.evidence.start)
        if behind:
            yield mention, behind["team"]


def is_on_bench_line(survey: Survey, name: str) -> bool:
    """Whether a line "Coach: Smith" of the article, or one of both coaches with their teams, gives a name."""
    both = (mention for sentence in survey.sentences for mention, _ in _listed_coaches(sentence))
    return any(survey.same(mention.name, name) for mention in both) or any(
        _is_his(survey, line["name"], name) for line in _LABELLED.finditer(survey.article.text)
    )


def _is_his(survey: Survey, label: str, name: str) -> bool:
    """Whether what stands after a label is a coach's name, in full or the surname alone."""
    return fold_text(label) == fold_text(name) or (label.istitle() and survey.same(label, name))


def _coaches(survey: Survey, sides: Sides) -> Iterator[str]:
    for sentence in survey.sentences:
        for mention in sentence.parts.mentions:
            own = not mention.team and not survey.is_match_team(mention.name) and not sides.side(mention.name)
            if own and Role.COACH in roles_of(sentence.parts, mention.name, survey.same):
                yield mention.name


def _by_epithet(survey: Survey, sides: Sides, name: str, at_home: str | None) -> str | None:
    """By "the coach of Linz" or "the visiting coach" in a sentence on a coach or in the two that go on after it."""
    found: Counter[str] = Counter()
    since = _GOES_ON + 1
    for sentence in survey.sentences:
        here = [m for m in sentence.parts.mentions if not m.team and survey.same(m.name, name)]
        since = 0 if here else since + 1
        if since > _GOES_ON or (since and any(not m.team for m in sentence.parts.mentions)):
            continue
        found.update(_epithets(sentence, sides) if here else (*_epithets(sentence, sides), *_called(sentence, sides)))
        found.update(_placed(sentence, here, at_home))
        found.update(worded(survey, sentence, here, sides))
        listed = (sides.side(team) for mention, team in _listed_coaches(sentence) if mention in here)
        found.update(side for side in listed if side)
        found.update(_beside(survey, sentence, sides, name))
    return leading(found)


def _by_name_beside(survey: Survey, sides: Sides, name: str) -> str | None:
    """By his title with his side's name, or its bench, right beside his own."""
    told = coaches_beside_sides(survey)
    found = {side for coach, team in told if survey.same(coach, name) and (side := sides.side(team))}
    return found.pop() if len(found) == 1 else None


def _by_substitutes(survey: Survey, ties: Ties, name: str) -> str | None:
    """By the side of the players whom a coach sends on."""
    found: Counter[str] = Counter()
    for sentence in survey.sentences:
        masked = sentence.masked
        for match in _SENDS_ON.finditer(masked.text):
            coach, player = (masked.name(match[part]) for part in ("coach", "on"))
            side = side_of(survey, ties, player) if survey.same(coach, name) else None
            found.update([side] if side else [])
    return next(iter(found)) if len(found) == 1 else None


def _epithets(sentence: Sentence, sides: Sides) -> Iterator[str]:
    masked = sentence.masked
    people = masked.people
    for pattern in (_EPITHET, _LED):
        for match in pattern.finditer(masked.text):
            side = sides.side(masked.name(match["team"]))
            if side and len({token.mention.name for token in people}) <= 1:
                yield side


def _called(sentence: Sentence, sides: Sides) -> Iterator[str]:
    """By what a sentence that goes on about a coach calls him: "Le coach parisien", "Der Linzer Trainer"."""
    found = _CALLED.match(fold_text(sentence.evidence.quote))
    side = side_by_word(found["behind"] or found["before"], sides, stem=True) if found else None
    yield from (side,) if side else ()


def _beside(survey: Survey, sentence: Sentence, sides: Sides, name: str) -> Iterator[str]:
    """By "Town counterpart Smith", "Smith's Town side" or a sentence that opens "Under Smith, Town"."""
    masked = sentence.masked
    told = [(match, False) for pattern in _BESIDE for match in pattern.finditer(masked.text)]
    told += [(match, met) for pattern, met in _OPENINGS if (match := pattern.match(masked.text))]
    told += [(match, True) for match in MEANWHILE.finditer(with_people(masked.text, sides, survey.language))]
    for match, met in told:
        side = sides.side(masked.name(match["team"])) if match["team"] else _SIDES[match["side"]]
        if side and survey.same(masked.name(coach_of(match)), name):
            yield opposite(side) if met else side


def side_by_place(survey: Survey, name: str) -> str | None:
    """The side of a coach who is called the visiting one, or that of the hosts, whoever they are."""
    found = {
        side
        for sentence in survey.sentences
        for side in _placed(sentence, [m for m in sentence.parts.mentions if survey.same(m.name, name)], "home")
    }
    return found.pop() if len(found) == 1 else None


def _placed(sentence: Sentence, here: list[Mention], at_home: str | None) -> Iterator[str]:
    """By "the visiting coach" right beside the name, where the article tells who is at home."""
    if at_home is None:
        return
    for mention in here:
        at = mention.start - sentence.evidence.start
        until = mention.end - sentence.evidence.start
        near = fold_text(sentence.evidence.quote[max(0, at - _REACH) : until + _REACH])
        if _VISITING.search(near):
            yield opposite(at_home)
        elif _HOME.search(near):
            yield at_home
