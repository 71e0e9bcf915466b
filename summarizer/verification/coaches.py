"""Whose coach a coach is: by the words beside the name, by the other coach, or by the sentences that name one side."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from summarizer.grounding.folding import fold_text
from summarizer.roles import Mention, Role, people_of, roles_of
from summarizer.schemas.reasons import Reason
from summarizer.schemas.verdict import RoleAsked
from summarizer.verification.findings import DERIVED, Finding
from summarizer.verification.hosts import host
from summarizer.verification.lineups import Ties, side_of
from summarizer.verification.outcome import Sides, masked_sentence
from summarizer.verification.questions import asked
from summarizer.verification.survey import Sentence, Survey

_OPENING = 30
"""Most characters before a name that opens a sentence, such as an article and a title."""
_FIELDS = {"home_coach": "home", "away_coach": "away"}
_AGAINST = re.compile(
    r"(?<![a-z])(?:against|versus|v|contro|contra|gegen|contre|ante|frente a|face a|uber|over)\b"
    r"\s?(?:the|il|la|lo|l'|el|le|les|los|las|den|die|das|o|a|os|as)?\s?\|$"
)
_COACH = (
    r"(?:[a-z]*trainer(?:in)?|[a-z]*coach|manager|boss|allenatore|allenatrice|tecnico|mister|entrenador|entrenadora|"
    r"timonel|director tecnico|entraineure?|technicien|treinador|treinadora|tecnica)"
)
_OF = r"(?:of|at|del|della|dell'|dei|di|de la|de los|de|du|de l'|des|do|da|dos|von|vom|der)"
_EPITHET = re.compile(rf"(?<![a-z]){_COACH} {_OF} ?(?:the |il |la |l'|el |le |o |a )?<t(?P<team>\d+)>(?!,? <\d)")
_VISITING = re.compile(
    rf"gaste[a-z-]*(?:trainer|coach)|(?:visiting|away) {_COACH}|{_COACH} (?:ospite|visitante|visiteur|visitant|"
    rf"forastero)|"
    rf"{_COACH} (?:degli ospiti|de los visitantes|des visiteurs|dos visitantes|der gaste)|"
    rf"(?:chez les visiteurs|bei den gasten|tra gli ospiti|en los visitantes|nos visitantes),? "
    rf"(?:le |il |el |o )?{_COACH}"
)
_HOME = re.compile(
    rf"heim[a-z-]*(?:trainer|coach)|home {_COACH}|{_COACH} (?:locale|local|de casa|mandante|anfitrion)|"
    rf"{_COACH} (?:dei padroni di casa|dei locali|de los locales|des locaux|da casa|der gastgeber|der hausherren)"
)
_OWNED = re.compile(
    rf"(?<![a-z])(?P<word>[a-z]{{4,}})(?:'s|s'|')? (?:head |lead |first-team |new |interim )?{_COACH},? \|"
)
"""The word before a coach's title right before his name: "Town boss", "Linz' coach"."""
_OF_ADJECTIVE = re.compile(rf"(?<![a-z]){_COACH} (?P<word>[a-z]{{5,}}),? \|")
"""The word between a coach's title and his name: "l'entraineur lillois"."""
_OF_PEOPLE = re.compile(rf"(?<![a-z])(?P<word>[a-z]{{5,}}er) {_COACH}s?,? \|")
"""The word for a town's people before a coach's title: "der Linzer Trainer"."""
_HIS = re.compile(
    rf"(?<![a-z])(?:their|its|il loro|il suo|su|sus|sein|seinem|ihr|ihrem|son|leur|seu) (?:head )?{_COACH},? \|"
)
_TITLED = re.compile(rf"^\W*(?:the |il |el |le |l'|der |o )?{_COACH},? \|")
_SAYS = re.compile(
    rf"(?<![a-z])(?:said|says|added|admitted|sagte|meinte|erklarte|betonte|so|resumierte|bilanzierte|"
    rf"a declare|a explique|"
    rf"explique|declare|regrette|reconnait|dit) (?:the |der |le |l')?(?:head )?{_COACH},? \|"
)
"""Words of speech before a coach's title: "sagte Trainer Gray"."""
_LED = re.compile(
    r"(?:in charge of|at the helm of|(?:dug-?out|hot ?seat) at|panchina (?:del|della|dell'|dei|di)|guida (?:del|della|"
    r"dell'|dei|di)|timone (?:del|della|dell'|dei|di)|(?:banquillo|banco|frente|mando|riendas) (?:del|de la|de)|"
    r"(?:bank|seitenlinie) (?:des|der|von|vom|bei|beim)|(?:banc|tete|commandes|barre|renes) (?:de|du|d')|"
    r"(?:comando|leme|frente) (?:do|da|de)) ?(?:the |il |la |l'|el |le |o |a )?<t(?P<team>\d+)>"
)
"""A bench and the team it is of."""
_RESULT_LINE = re.compile(r"<t\d+> ?(?:\d{1,2} ?[-:] ?\d{1,2}|-|vs?\.?|x) ?<t\d+>")
"""A line of result, which goes on about neither team."""
_CREW = re.compile(
    r"\W*(?:<\d+>'s? (?:side|team|men|boys|players|charges)|(?:[a-z]+ |l'){0,2}(?:uomini|ragazzi|ragazze|squadra|"
    r"formazione|undici|hombres|pupilos|equipo|conjunto|escuadra|once|dirigidos|elf|mannschaft|team|truppe|jungs|"
    r"schutzlinge|hommes|joueurs|equipe|formation|troupe|comandados|homens|time|equipa|jogadores) "
    r"(?:[a-z]+ )?(?:di|de|von|do|da|del|por)(?: [a-z]+)? <\d+>)"
)
"""A sentence that begins with a coach's side: where there are two coaches, the one told before or the other."""
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
_BESIDE = re.compile(
    r"<t(?P<team>\d+)>'?s? (?:counterpart|opposite number) <(?P<coach>\d+)>|"
    r"<(?P<owner>\d+)>(?:'s?|,? whose) <t(?P<own>\d+)> (?:side|team|men|boys|players|outfit)(?![a-z])"
)
"""A team and its coach side by side."""
_SENDS_ON = re.compile(
    r"<(?P<coach>\d+)>(?: (?!<)[^\s.;:<]+){0,4} (?:introduced|sent on|sends on|brought on|brings on|threw on|turned to|"
    r"inserisce|inseriva|getta nella mischia|butta dentro|manda dentro|manda in campo|fa entrare|dio (?:entrada|"
    r"ingreso) a|mando (?:a la cancha|al campo) a|con el ingreso de|brachte|faisait entrer|fait entrer|a fait entrer|"
    r"fez entrar|colocou em campo|mandou a campo)(?: (?!<)[^\s.;:<]+){0,5}? <(?P<on>\d+)>"
)
"""A coach and the player whom he sends on."""
_STEM = 5
"""Fewest letters that a team's name and the adjective made of it begin with alike."""
_REACH = 40
"""Most characters between a coach's name and the words that call him the visiting one."""


@dataclass(frozen=True)
class _Told:
    """What the article tells of everybody it calls a coach: the side where words tie one to it."""

    strong: dict[str, str]

    def of(self, survey: Survey, name: str) -> str | None:
        """A coach's side: his own tie, else the side that no other coach is tied to."""
        own = {side for one, side in self.strong.items() if survey.same(one, name)}
        if own:
            return own.pop() if len(own) == 1 else None
        others = {side for one, side in self.strong.items() if not survey.same(one, name)}
        return _other(others.pop()) if len(others) == 1 else None


def on_their_side(
    survey: Survey, fields: dict[str, Finding], sides: Sides, ties: Ties, *, turned: bool = False
) -> dict[str, Finding]:
    """The coaches with their sides checked: held where the article ties one to the other side, asked where to none.

    ``turned`` says that the proposal mistook which side is at home: then what no words tie to a side is held.
    """
    coaches = {name: fields[name] for name in _FIELDS if name in fields and not fields[name].reason}
    told = _Told(dict(_strong(survey, sides, ties, [str(f.value) for f in coaches.values()]))) if coaches else _Told({})
    checked = {name: _checked(survey, finding, told, sides, coaches) for name, finding in coaches.items()}
    if not turned:
        return checked
    return {
        name: _mistaken(finding) if not finding.reason and told.of(survey, str(finding.value)) is None else finding
        for name, finding in checked.items()
    }


def _mistaken(finding: Finding) -> Finding:
    message = f"The proposal mistook which side is at home, and no words tie {finding.value} to one."
    return finding.held(Reason.ROLE_UNCLEAR, message)


def _checked(survey: Survey, finding: Finding, told: _Told, sides: Sides, coaches: dict[str, Finding]) -> Finding:
    name, side = finding.name, _FIELDS[finding.name]
    coach = str(finding.value)
    known = told.of(survey, coach)
    twin = coaches.get("away_coach" if name == "home_coach" else "home_coach")
    if twin and survey.same(str(twin.value), coach) and known != side:
        return finding.held(Reason.WRONG_TEAM, f"{coach} cannot coach both teams.")
    if known == side:
        return finding
    if known:
        return finding.held(Reason.WRONG_TEAM, f"The article ties {coach} to {sides.named(known)}.")
    weak = _leaning(survey, sides, coach, str(twin.value) if twin else None)
    if weak == side or finding.question or not finding.evidence:
        return finding
    people = people_of(survey.parts(finding.evidence[0]), survey.same)
    return replace(
        asked(survey, finding, finding.evidence[0], RoleAsked.COACH, people, sides.named(side)), support=DERIVED
    )


def _leaning(survey: Survey, sides: Sides, own: str, others: str | None) -> str | None:
    """A side by the sentences on a coach, those on the other coach counting for the opposite side."""
    towards_home = _weak(survey, sides, own, others) - (_weak(survey, sides, others, own) if others else 0)
    return None if towards_home == 0 else ("home" if towards_home > 0 else "away")


def _strong(survey: Survey, sides: Sides, ties: Ties, claimed: list[str]) -> Iterator[tuple[str, str]]:
    """Every coach of the article with the side that words or a line-up tie him to."""
    at_home = host(survey, sides)
    for name in dict.fromkeys((*claimed, *_coaches(survey))):
        side = _by_label(survey, ties, name) or _by_epithet(survey, sides, name, at_home) or side_of(survey, ties, name)
        side = side or _by_substitutes(survey, ties, name)
        if side:
            yield name, side


def _by_label(survey: Survey, ties: Ties, name: str) -> str | None:
    """By a line "Coach: Smith" that closes a line-up, which is that of the last list before it."""
    found: set[str] = set()
    for line in _LABELLED.finditer(survey.article.text):
        before = [(block, side) for block, side in ties.blocks if block.start < line.start("name")]
        apart = survey.article.text[before[-1][0].end : line.start()] if before else ""
        if before and before[-1][1] and len(apart) < _CLOSING and fold_text(line["name"]) == fold_text(name):
            found.add(before[-1][1])
    return found.pop() if len(found) == 1 else None


_LABELLED = re.compile(
    r"(?i:^|[.;\n]\s*)(?i:all(?:enatore)?|t[ée]cnico|treinador|entrenador|dt|trainer|coach|manager|entr(?:a[iî]neur)?)"
    r"\.?\s?:\s?(?P<name>[^\W\d_][^\n.;:,(]*[^\W\d_])(?=\s*(?:[.;,(\n]|$))"
)
"""A coach's label and his name."""
_CLOSING = 250
"""Most characters of substitutes between a line-up and its coach."""


def _coaches(survey: Survey) -> Iterator[str]:
    for sentence in survey.sentences:
        for mention in sentence.parts.mentions:
            if not mention.team and Role.COACH in roles_of(sentence.parts, mention.name, survey.same):
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
        found.update(_epithets(sentence, sides))
        found.update(_placed(sentence, here, at_home))
        found.update(_worded(sentence, here, sides))
        found.update(_beside(survey, sentence, sides, name))
    home, away = found["home"], found["away"]
    return None if home == away else ("home" if home > away else "away")


_GOES_ON = 2
"""Most sentences after one that names a coach and that still go on about him where they name nobody."""


def _by_substitutes(survey: Survey, ties: Ties, name: str) -> str | None:
    """By the side of the players whom a coach sends on."""
    found: Counter[str] = Counter()
    for sentence in survey.sentences:
        masked = masked_sentence(sentence)
        for match in _SENDS_ON.finditer(masked.text):
            coach, player = (masked.tokens[int(match[part])].mention.name for part in ("coach", "on"))
            side = side_of(survey, ties, player) if survey.same(coach, name) else None
            found.update([side] if side else [])
    return next(iter(found)) if len(found) == 1 else None


def _epithets(sentence: Sentence, sides: Sides) -> Iterator[str]:
    masked = masked_sentence(sentence)
    people = masked.people
    for pattern in (_EPITHET, _LED):
        for match in pattern.finditer(masked.text):
            side = sides.side(masked.tokens[int(match["team"])].mention.name)
            if side and len({token.mention.name for token in people}) <= 1:
                yield side


def _beside(survey: Survey, sentence: Sentence, sides: Sides, name: str) -> Iterator[str]:
    """By "Town counterpart Smith" or "Smith's Town side"."""
    masked = masked_sentence(sentence)
    for match in _BESIDE.finditer(masked.text):
        coach, team = (match["coach"], match["team"]) if match["coach"] else (match["owner"], match["own"])
        side = sides.side(masked.tokens[int(team)].mention.name)
        if side and survey.same(masked.tokens[int(coach)].mention.name, name):
            yield side
    for pattern in (_FACED, _BY_CREW):
        found = pattern.match(masked.text)
        side = sides.side(masked.tokens[int(found["team"])].mention.name) if found else None
        if found and side and survey.same(masked.tokens[int(found["coach"])].mention.name, name):
            yield _other(side) or ""


def _worded(sentence: Sentence, here: list[Mention], sides: Sides) -> Iterator[str]:
    """By a word of one team's name, or an adjective made of one, beside the title: "Town boss Smith"."""
    for mention in here:
        before = _before(sentence, mention)
        for pattern, stem in ((_OWNED, False), (_OF_ADJECTIVE, True), (_OF_PEOPLE, True)):
            found = pattern.search(before)
            if found and (side := _side_by_word(found["word"], sides, stem=stem)):
                yield side


def _before(sentence: Sentence, mention: Mention) -> str:
    """The words before a name, folded, with a bar where the name begins."""
    at = mention.start - sentence.evidence.start
    return " ".join(fold_text(sentence.evidence.quote[:at]).split()) + " |"


def _side_by_word(word: str, sides: Sides, *, stem: bool) -> str | None:
    """The only side with a word in its name, where asked with one that begins like it."""
    told = {side for side, name in (("home", sides.home), ("away", sides.away)) if _has_word(name, word, stem=stem)}
    return told.pop() if len(told) == 1 else None


def _has_word(name: str | None, word: str, *, stem: bool) -> bool:
    own = re.findall(r"[a-z]+", fold_text(name or ""))
    return any(
        one in {word, word.removesuffix("s")} or (stem and len(one) >= _STEM and one[:_STEM] == word[:_STEM])
        for one in own
    )


def _placed(sentence: Sentence, here: list[Mention], at_home: str | None) -> Iterator[str]:
    """By "the visiting coach" right beside the name, where the article tells who is at home."""
    if at_home is None:
        return
    for mention in here:
        at = mention.start - sentence.evidence.start
        until = mention.end - sentence.evidence.start
        near = fold_text(sentence.evidence.quote[max(0, at - _REACH) : until + _REACH])
        if _VISITING.search(near):
            yield _other(at_home) or ""
        elif _HOME.search(near):
            yield at_home


def _weak(survey: Survey, sides: Sides, name: str, other: str | None = None) -> int:
    """How much the sentences on a coach alone are about the home side more than about the away side."""
    votes: Counter[str] = Counter()
    subject: str | None = None
    for sentence in survey.sentences:
        told = _told_side(sentence, sides)
        people = [m.name for m in sentence.parts.mentions if not m.team]
        both = other is not None and any(survey.same(one, other) for one in people)
        open_crew = other is not None and not told and _CREW.match(masked_sentence(sentence).text) is not None
        if any(survey.same(one, name) for one in people) and not ((both and not told) or open_crew):
            side = told or (subject if not _named(sentence, sides) and _goes_on(sentence, name, survey) else None)
            if side:
                votes[side] += _TITLE_VOTES if _titled(sentence, name, survey) and not told else 1
        subject = _subject(sentence, sides, subject)
    return votes["home"] - votes["away"]


_TITLE_VOTES = 3
"""What "The coach Smith" right after a sentence on one team counts, against one for any other sentence."""


def _goes_on(sentence: Sentence, name: str, survey: Survey) -> bool:
    return _opens(sentence, name, survey) or any(_stands_after(one, sentence, name, survey) for one in (_HIS, _SAYS))


def _titled(sentence: Sentence, name: str, survey: Survey) -> bool:
    return any(_stands_after(one, sentence, name, survey) for one in (_TITLED, _HIS))


def _stands_after(pattern: re.Pattern[str], sentence: Sentence, name: str, survey: Survey) -> bool:
    here = (m for m in sentence.parts.mentions if not m.team and survey.same(m.name, name))
    return any(pattern.search(_before(sentence, mention)) for mention in here)


def _opens(sentence: Sentence, name: str, survey: Survey) -> bool:
    """Whether a sentence begins with a person: "The coach Smith chose", "Smith's side could"."""
    return any(
        not m.team and m.start - sentence.evidence.start <= _OPENING and survey.same(m.name, name)
        for m in sentence.parts.mentions
    )


def _named(sentence: Sentence, sides: Sides) -> frozenset[str]:
    named = {side for m in sentence.parts.mentions if m.team and (side := _side_of(m.name, sides))}
    return frozenset(named or _by_townsfolk(sentence, sides))


def _side_of(name: str, sides: Sides) -> str | None:
    """The side of a name, or of the word for its people: "Honfleur", "les Honfleurais"."""
    return sides.side(name) or (None if " " in name else _side_by_word(fold_text(name), sides, stem=True))


def _by_townsfolk(sentence: Sentence, sides: Sides) -> Iterator[str]:
    """The sides whose people a sentence speaks of: "haben die Grazer sechs Remis geholt"."""
    for found in _TOWNSFOLK.finditer(fold_text(sentence.evidence.quote)):
        told = {s for s, name in (("home", sides.home), ("away", sides.away)) if found["town"] in _words(name)}
        if len(told) == 1:
            yield told.pop()


def _words(name: str) -> list[str]:
    return re.findall(r"[a-z]+", fold_text(name))


_TOWNSFOLK = re.compile(r"(?<![a-z])(?:die|den|der) (?P<town>[a-z]{4,}?)(?:er|ern)(?![a-z])")
"""The people of a town in German, who stand for its side."""


def _told_side(sentence: Sentence, sides: Sides) -> str | None:
    """The only side that a sentence is about: the one it names, the other one where it names it as the opponent."""
    named = _named(sentence, sides)
    if len(named) != 1:
        return None
    side = next(iter(named))
    teams = [m for m in sentence.parts.mentions if m.team and _side_of(m.name, sides)]
    return _other(side) if teams and all(_is_opponent(sentence, m, sides) for m in teams) else side


def _is_opponent(sentence: Sentence, mention: Mention, sides: Sides) -> bool:
    """Whether a side stands as the opponent ("against Kairat"); other teams do not matter."""
    by = sentence.evidence.start
    before = fold_text(sentence.evidence.quote[max(0, mention.start - by - 16) : mention.start - by])
    if sides.side(mention.name) is None or _AGAINST.search(before + "|") is not None:
        return True
    after = fold_text(sentence.evidence.quote[mention.end - by : mention.end - by + 24])
    return _SURPASSED.match(after) is not None


_SURPASSED = re.compile(r" zu (?:schlagen|uberholen|besiegen|bezwingen|stoppen|argern|bremsen|knacken)(?![a-z])")
"""What one side means to do to the other, which is named right before it."""


def _subject(sentence: Sentence, sides: Sides, former: str | None) -> str | None:
    """The side that a sentence begins with or is alone about; one that names no team goes on about the former's."""
    teams = [m for m in sentence.parts.mentions if m.team]
    if not teams:
        folk = set(_by_townsfolk(sentence, sides))
        return folk.pop() if len(folk) == 1 else former
    if _RESULT_LINE.search(masked_sentence(sentence).text):
        return None
    opens = teams[0].start - sentence.evidence.start <= _OPENING // 2
    first = _side_of(teams[0].name, sides) if opens else None
    met = first and sides.side(teams[0].name) is not None and _is_opponent(sentence, teams[0], sides)
    return _told_side(sentence, sides) or (_other(first) if met else first)


def _other(side: str | None) -> str | None:
    return {"home": "away", "away": "home"}.get(side or "")
