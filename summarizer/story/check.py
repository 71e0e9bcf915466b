"""The check of a story, sentence by sentence, against the facts it may be told from; strict, and blind to who wrote it.

A sentence passes only if each of its words is a name of the facts or belongs to a closed vocabulary, each figure is a
figure of the facts in its own part, and each event, person, side and direction is that of the facts.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.schemas.summary import NotableKind
from summarizer.story import check_events, check_figures, check_minutes, check_result, check_words
from summarizer.story.check_words import Found
from summarizer.story.facts import StoryFacts, written_in
from summarizer.story.mentions import Clause, Kind, Subject, parse, sentences_of
from summarizer.story.plan import is_unplayed
from summarizer.story.problems import Fault, Problem


def check(story_text: str, facts: StoryFacts, language: str) -> tuple[Problem, ...]:
    """Every fault of a text: those of its sentences, and what of weight it leaves out; empty where it may stand."""
    subject = Subject.of(facts, written_in(language))
    sentences = sentences_of(story_text, subject)
    faults = [problem for sentence in sentences for problem in _problems(sentence, subject)]
    left_out = (Problem(fault=Fault.LEFT_OUT, sentence="", detail=detail) for _, detail in _missing(sentences, subject))
    return (*faults, *left_out)


def check_sentences(text: str, facts: StoryFacts, language: str) -> tuple[Problem, ...]:
    """The faults of the sentences of a text, such as a headline, without asking what it leaves out."""
    subject = Subject.of(facts, written_in(language))
    return tuple(problem for sentence in sentences_of(text, subject) for problem in _problems(sentence, subject))


def missing(story_text: str, facts: StoryFacts, language: str) -> tuple[str, ...]:
    """The paths of the facts of weight that a text does not tell, such as ``sendings_off[0]``.

    They are the result, each sending-off and missed penalty, and what two independent sources tell of note.
    """
    subject = Subject.of(facts, written_in(language))
    return tuple(path for path, _ in _missing(sentences_of(story_text, subject), subject))


def _problems(sentence: str, subject: Subject) -> Iterator[Problem]:
    clause = parse(sentence, subject)
    for fault, detail in _found(clause, subject):
        yield Problem(fault=fault, sentence=sentence, detail=detail)


def _found(clause: Clause, subject: Subject) -> Iterator[Found]:
    figures = check_figures.figures_in(clause, subject)
    yield from check_words.placeholders(clause, subject)
    yield from check_words.foreign_words(clause, subject)
    yield from check_words.names(clause, subject)
    yield from figures.faults
    yield from check_figures.check_scores(clause, subject, figures)
    yield from check_figures.check_counts(clause, subject, figures)
    yield from check_result.check_status(clause, subject, figures)
    yield from check_result.check_direction(clause, subject)
    yield from check_result.check_lead(clause, subject)
    yield from check_result.check_ground(clause, subject)
    yield from check_result.check_denials(clause, subject)
    yield from check_events.check_told(clause, subject)
    yield from check_events.check_parts(clause, subject, figures)
    yield from check_events.check_assists(clause, subject)
    yield from check_minutes.check_minutes(clause, subject, figures)
    yield from check_events.check_teams(clause, subject)
    yield from check_events.check_turns(clause, subject, figures)
    yield from check_events.check_hauls(clause, subject)


def _missing(sentences: tuple[str, ...], subject: Subject) -> Iterator[tuple[str, str]]:
    clauses = tuple(parse(sentence, subject) for sentence in sentences)
    facts = subject.facts
    if subject.course.settled and not any(_tells_result(clause, subject) for clause in clauses):
        yield "score", f"score {facts.score}"
    for cue, path in (("sent_off", "sendings_off"), ("missed", "missed_penalties")):
        if is_unplayed(facts):
            break
        for index, event in enumerate(getattr(facts, path)):
            if not any(_tells(clause, cue, event.player, subject) for clause in clauses):
                yield f"{path}[{index}]", " ".join(filter(None, (cue, event.player)))
    for index, item in enumerate(facts.notable):
        weighty = item.sources > 1 and item.kind is not NotableKind.OTHER
        if weighty and not any(_tells(clause, item.kind.value, item.person, subject) for clause in clauses):
            yield f"notable[{index}]", " ".join(filter(None, (item.kind.value, item.person)))


def _tells(clause: Clause, cue: str, person: str | None, subject: Subject) -> bool:
    named = person is None or cue in {"crowd_trouble", "video_review"}
    named = named or any(mention.name == person for mention in clause.of_kind(Kind.PERSON))
    return named and subject.lexicon.found(cue, clause.masked) is not None


def _tells_result(clause: Clause, subject: Subject) -> bool:
    value = subject.facts.score
    if value is None:
        return True
    pairs = {(value.home, value.away), (value.away, value.home)}
    pairs |= {(s.home, s.away) for s in [subject.facts.shootout] if s} | {
        (s.away, s.home) for s in [subject.facts.shootout] if s
    }
    figures = check_figures.figures_in(clause, subject)
    level = value.home == value.away and subject.lexicon.found("draw", clause.masked) is not None
    return level or any((s.left, s.right) in pairs for s in figures.scores)
