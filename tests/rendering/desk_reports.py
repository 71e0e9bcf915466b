"""Reports as a desk would see them, for the tests of every format: the seeds' match, a cup tie, and hostile ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from summarizer.arrangement import arrange
from summarizer.rendering.atom import digest_atom
from summarizer.rendering.digest_markdown import digest_markdown
from summarizer.rendering.digest_terminal import digest_view
from summarizer.rendering.football_txt import digest_football_txt, report_football_txt
from summarizer.rendering.json_feed import digest_json_feed
from summarizer.rendering.json_output import digest_json, report_json
from summarizer.rendering.jsonld import report_jsonld
from summarizer.rendering.ninjs import report_ninjs
from summarizer.rendering.openfootball import digest_openfootball, report_openfootball
from summarizer.rendering.page import digest_page, matches_page
from summarizer.rendering.report_markdown import report_markdown
from summarizer.rendering.report_terminal import report_view
from summarizer.schemas.article import Article
from summarizer.schemas.digest import Counts, Digest, MissingMatch, Night, SetAside
from summarizer.schemas.reasons import MEANING, Reason
from summarizer.schemas.report import (
    Agreed,
    Change,
    Conflict,
    Correction,
    CorrectionClass,
    HeldFact,
    Joined,
    MatchReport,
    Provenance,
    ReportGoal,
    ReportNotable,
    ReportPlayerEvent,
    Rule,
    Side,
    Source,
    SourceKind,
    State,
    Statement,
)
from summarizer.schemas.summary import GoalKind, MatchStatus, Minute, NotableKind, Score, Standing

SEEDS = Path(__file__).parents[2] / "seeds"


def label(report: MatchReport) -> str:
    return "Testo assistito da IA." if report.language == "it" else "Written with the help of AI."


def says(article: Article, value: Any, quote: str, working: str | None = None) -> Statement[Any]:
    start = article.text.index(quote)
    return Statement[Any](
        source=article.id,
        value=value,
        standing=Standing.DERIVED if working else Standing.STATED,
        evidence=(article.evidence(start, start + len(quote)),),
        working=working,
    )


def agreed(*statements: Statement[Any], value: Any = None, **more: Any) -> Agreed[Any]:
    stated = any(one.standing is Standing.STATED for one in statements)
    return Agreed[Any](
        value=statements[0].value if value is None else value,
        standing=Standing.STATED if stated else Standing.DERIVED,
        statements=statements,
        independent=len({one.source for one in statements}),
        **more,
    )


def side(*statements: Statement[Any]) -> Side:
    return Side(value=statements[0].value, statements=statements, independent=len(statements))


def held(article: Article, field: str, value: Any, reason: Reason, quote: str) -> HeldFact:
    passage = says(article, value, quote).evidence
    return HeldFact(
        source=article.id, field=field, value=value, reason=reason, message=MEANING[reason], evidence=passage
    )


def source(article: Article, name: str, **more: Any) -> Source:
    return Source(
        id=article.id, name=name, published=article.published, language=article.language, title=article.title, **more
    )


def seed(number: str, name: str, published: str | None = None) -> Article:
    text = next(SEEDS.glob(f"{number}_*.txt")).read_text("utf-8")
    return Article(
        id=f"sha256-0000000000000{number}", text=text, source=name, published=published, language="it", title=None
    )


FIRST = seed("000", "Gazzetta del Lago", "2025-11-05T23:40:00+01:00")
SECOND = seed("001", "Il Cronista")
THIRD = seed("002", "Inter News 24", "2025-11-06")
PREVIEW = seed("003", "Inter News 24", "2025-08-28")

TIE_REPORT = Article(
    id="sha256-00000000000000a1",
    path="night/harrow.txt",
    source="The Harrow Post",
    title="Ten-man Harrowgate edge Port Ellen on penalties ⚽🔥",
    url="https://example.org/harrow?id=7&x=1",
    published="2026-03-01T22:51:00Z",
    language="en",
    text=(
        "🔥⚽ HARROWGATE, Sunday. Ten-man Harrowgate beat Port Ellen 4-3 on penalties after a 1-1 draw in the "
        "Northern Cup semi-final before 18,204 at Millbank.\n\n"
        "Mae Oduya put the visitors ahead on 12 minutes with a header from Ines Vall's corner. Harrowgate lost captain "
        "Rhys Calder to a straight red card on 58, but Tom Wren levelled from the spot in the third minute of stoppage "
        "time 🎯.\n\n"
        "A flare thrown from the away end held up extra time for nine minutes. “We never stopped,” said coach Dilys "
        "Marr. Referee Peter Aske took both captains aside."
    ),
)
TIE_WIRE = Article(
    id="sha256-00000000000000b2",
    source="Nordwind Agentur",
    title="Harrowgate im Endspiel",
    published="2026-03-01",
    language="de",
    text=(
        "Harrowgate – Der Pokalsieger steht wieder im Endspiel. Gegen Port Ellen setzte sich Harrowgate nach einem 1:1 "
        "mit 4:3 im Elfmeterschießen durch. Mae Oduya traf früh (12.), Tom Wren glich in der Nachspielzeit vom Punkt "
        "aus (90.+3). "
        "Vor 17.900 Zuschauern sah Kapitän Calder die Rote Karte."
    ),
)

HOSTILE_WORDS = (
    '<script>window.owned=1</script><img src=//192.0.2.7/x onerror="window.owned=1">\u202egnihton\u202c\u2028'
)
HOSTILE = Article(
    id='sha256-"><script>window.owned=1</script>',
    path="inbox/<b>x</b>.txt",
    source="</script><script>window.owned=1</script>",
    title="{{ 7*7 }} <svg onload=window.owned=1>",
    url="javascript:window.owned=1",
    published="yesterday",
    language='it"><script>window.owned=1</script>',
    text=(
        f"Rovo {HOSTILE_WORDS} batte Siepe 1-0. </script><!--<script>window.owned=1;//\n"
        + "x" * 1_000_000
        + " gol di Bo\u2067bby 'Tables' -- \x1b[2J ]]> fine."
    ),
)

ARTICLES = {one.id: one for one in (FIRST, SECOND, THIRD, PREVIEW, TIE_REPORT, TIE_WIRE, HOSTILE)}


def kairat() -> MatchReport:
    a, b, c = FIRST, SECOND, THIRD
    won = (
        says(a, Score(home=2, away=1), "La vittoria per 2-1 contro il Kairat Almaty"),
        says(b, Score(home=2, away=1), "è terminata 2-1"),
        says(c, Score(home=2, away=1), "imponendosi 2-1 a San Siro"),
    )
    goals = (
        ReportGoal(
            scorer=agreed(
                says(a, "Lautaro Martinez", "quando Lautaro Martinez, bomber implacabile, sblocca il risultato"),
                says(b, "Lautaro Martinez", "il gol di Lautaro Martinez"),
                says(c, "Lautaro Martinez", "Lautaro Martinez. Il capitano ha sbloccato il risultato"),
            ),
            team=agreed(says(a, "Inter", "Lautaro Martinez, bomber implacabile"), silent=(b.id, c.id)),
            minute=agreed(
                says(a, Minute(base=45), "al 45'"),
                says(
                    b, Minute(base=45), "pochi secondi prima dell'intervallo", "just before the interval fits minute 45"
                ),
                silent=(c.id,),
            ),
        ),
        ReportGoal(
            scorer=agreed(
                says(b, "Ofri Arad", "su corner con Ofri Arad"), says(a, "Arad", "un colpo di testa di Arad")
            ),
            team=agreed(says(b, "Kairat Almaty", "il Kairat perviene al pari")),
            minute=agreed(says(a, Minute(base=55), "Al 55'"), silent=(b.id, c.id)),
            kind=agreed(says(a, GoalKind.HEADER, "un colpo di testa di Arad")),
        ),
        ReportGoal(
            scorer=agreed(
                says(a, "Carlos Augusto", "Carlos Augusto, con un preciso sinistro"),
                says(b, "Carlos Augusto", "l'accorrente Carlos Augusto"),
            ),
            team=agreed(says(a, "Inter", "riporta in vantaggio i nerazzurri")),
            minute=agreed(
                says(a, Minute(base=67), "Al 67'"),
                says(b, Minute(base=67), "L'equilibrio dura dodici minuti", "twelve minutes after 55'"),
            ),
        ),
    )
    return MatchReport(
        id="inter-kairat-2025w45a",
        home_team=agreed(says(a, "Inter", "L'Inter"), says(b, "Inter", "l'Inter"), says(c, "Inter", "L’Inter")),
        away_team=agreed(
            says(a, "Kairat Almaty", "Kairat Almaty"),
            says(b, "Kairat", "il Kairat"),
            says(c, "Kairat Almaty", "Kairat"),
        ),
        home_away_known=True,
        status=agreed(says(b, MatchStatus.PLAYED, "è terminata 2-1")),
        score=agreed(*won),
        competition=agreed(
            says(a, "Champions League", "Champions League"), says(c, "Champions League", "Champions League")
        ),
        venue=agreed(
            says(a, "San Siro", "in un San Siro vibrante"), says(b, "San Siro", "La sfida di S. Siro"), silent=(c.id,)
        ),
        date=agreed(says(c, "2025-11-05", "6 November 2025", "the day before the article's own date")),
        home_coach=agreed(
            says(b, "Cristian Chivu", "I ragazzi di Cristian Chivu"),
            says(c, "Cristian Chivu", "i nerazzurri di Cristian Chivu"),
            rule=Rule.MAJORITY,
        ),
        goals=goals,
        notable=(
            ReportNotable(
                what=agreed(says(a, NotableKind.RETURN, "il ritorno in campo di Marcus Thuram")),
                person=agreed(
                    says(a, "Marcus Thuram", "Marcus Thuram, assente dal 30 settembre"),
                    says(b, "Marcus Thuram", "si rivede Marcus Thuram"),
                ),
            ),
        ),
        conflicts=(
            Conflict(
                field="home_coach",
                sides=(
                    side(says(a, "Simone Inzaghi", "Simone Inzaghi")),
                    side(
                        says(b, "Cristian Chivu", "I ragazzi di Cristian Chivu"),
                        says(c, "Cristian Chivu", "i nerazzurri di Cristian Chivu"),
                    ),
                ),
                chosen="Cristian Chivu",
                rule=Rule.MAJORITY,
                explanation="Two independent sources against one.",
            ),
            Conflict(
                field="goals[2].assist",
                sides=(
                    side(says(a, "Bonny", "servito da un pregevole assist di tacco di Bonny")),
                    side(
                        says(
                            b,
                            "Francesco Pio Esposito",
                            "il numero 94 si traveste da assistman",
                            "number 94 is Francesco Pio Esposito",
                        )
                    ),
                ),
                explanation="One source each, and neither tells more than the other.",
            ),
            Conflict(
                field="qualification",
                sides=(
                    side(says(a, "round of 16", "avvicina sensibilmente i nerazzurri alla qualificazione agli ottavi")),
                    side(says(c, "play-offs", "la qualificazione ai playoff")),
                ),
                explanation="The articles name different stages; it is no fact of the match and none is published.",
            ),
        ),
        held=(
            held(a, "missed_penalties[0].player", "Dimarco", Reason.NOT_A_GOAL, "negando la gioia del gol a Dimarco"),
            held(b, "goals[2].kind", "free_kick", Reason.TEXT_NOT_IN_PASSAGE, "fa partire un sinistro preciso"),
        ),
        sources=(source(a, "Gazzetta del Lago"), source(b, "Il Cronista"), source(c, "Inter News 24")),
        previews=(source(PREVIEW, "Inter News 24"),),
        joined=tuple(
            Joined(source=one.id, match=0, score=0.97, signs=("both teams", "the score 2-1", "scorers in common"))
            for one in (a, b, c)
        ),
        provenance=Provenance(
            models=("local/qwen3-8b",),
            prompts=("read_match@3", "second_look@1"),
            newest_source="2025-11-06",
        ),
        language="it",
        headline="L'Inter piega il Kairat: decide Carlos Augusto",
        standfirst="Champions League, 2-1 a San Siro: quarta vittoria consecutiva.",
        story=(
            "L'Inter ha battuto il Kairat Almaty per 2-1 a San Siro. Lautaro Martinez ha aperto le marcature al 45', "
            "Ofri Arad ha pareggiato di testa al 55' e Carlos Augusto ha segnato il gol decisivo al 67'."
        ),
    )


def cup_tie(**more: Any) -> MatchReport:
    p, w = TIE_REPORT, TIE_WIRE
    drew = says(p, Score(home=1, away=1), "a 1-1 draw"), says(w, Score(home=1, away=1), "nach einem 1:1")
    facts: dict[str, Any] = {
        "id": "harrowgate-port-ellen-2026w09b",
        "version": 2,
        "state": State.APPROVED,
        "home_team": agreed(says(p, "Harrowgate", "Harrowgate beat"), says(w, "Harrowgate", "Harrowgate")),
        "away_team": agreed(says(p, "Port Ellen", "Port Ellen"), says(w, "Port Ellen", "Port Ellen")),
        "home_away_known": True,
        "status": agreed(says(p, MatchStatus.PLAYED, "after a 1-1 draw")),
        "score": agreed(*drew),
        "shootout": agreed(
            says(p, Score(home=4, away=3), "4-3 on penalties"),
            says(w, Score(home=4, away=3), "4:3 im Elfmeterschießen"),
        ),
        "extra_time": agreed(says(p, value=True, quote="held up extra time")),
        "competition": agreed(says(p, "Northern Cup", "Northern Cup")),
        "venue": agreed(says(p, "Millbank", "at Millbank")),
        "date": agreed(says(p, "2026-03-01", "HARROWGATE, Sunday", "Sunday before 1 March 2026, 22:51, is that day")),
        "attendance": agreed(says(p, 18_204, "before 18,204 at Millbank"), rule=Rule.DETAIL),
        "referee": agreed(says(p, "Peter Aske", "Referee Peter Aske")),
        "home_coach": agreed(says(p, "Dilys Marr", "coach Dilys Marr")),
        "goals": (
            ReportGoal(
                scorer=agreed(says(p, "Mae Oduya", "Mae Oduya put"), says(w, "Mae Oduya", "Mae Oduya traf")),
                team=agreed(says(p, "Port Ellen", "put the visitors ahead", "the visitors are Port Ellen")),
                minute=agreed(says(p, Minute(base=12), "on 12 minutes"), says(w, Minute(base=12), "(12.)")),
                kind=agreed(says(p, GoalKind.HEADER, "with a header")),
                assist=agreed(says(p, "Ines Vall", "Ines Vall's corner")),
            ),
            ReportGoal(
                scorer=agreed(says(p, "Tom Wren", "Tom Wren levelled"), says(w, "Tom Wren", "Tom Wren glich")),
                team=agreed(says(p, "Harrowgate", "levelled")),
                minute=agreed(
                    says(w, Minute(base=90, stoppage=3), "(90.+3)"),
                    says(
                        p, Minute(base=90, stoppage=3), "in the third minute of stoppage time 🎯", "third minute added"
                    ),
                ),
                kind=agreed(says(p, GoalKind.PENALTY, "from the spot"), says(w, GoalKind.PENALTY, "vom Punkt")),
            ),
        ),
        "sendings_off": (
            ReportPlayerEvent(
                player=agreed(says(p, "Rhys Calder", "Rhys Calder"), says(w, "Calder", "Kapitän Calder")),
                team=agreed(says(p, "Harrowgate", "Harrowgate lost captain")),
                minute=agreed(says(p, Minute(base=58), "on 58")),
            ),
        ),
        "notable": (ReportNotable(what=agreed(says(p, NotableKind.CROWD_TROUBLE, "A flare thrown"))),),
        "conflicts": (
            Conflict(
                field="attendance",
                sides=(side(says(p, 18_204, "18,204")), side(says(w, 17_900, "17.900 Zuschauern"))),
                chosen=18_204,
                rule=Rule.DETAIL,
                explanation="The exact figure goes before the round one.",
            ),
        ),
        "sources": (
            source(p, "The Harrow Post", url=p.url),
            source(w, "Nordwind Agentur"),
            Source(id="feed:northern-cup", kind=SourceKind.FEED, name="Northern Cup results"),
        ),
        "corrections": (
            Correction(
                correction_class=CorrectionClass.CORRECTED,
                version=2,
                changes=(Change(field="attendance", before=17_900, after=18_204),),
                notice="Corrected: the attendance was 18,204, not 17,900.",
                reason="a second source",
            ),
        ),
        "provenance": Provenance(
            models=("openai/gpt-5.6-luna",), prompts=("read_match@3",), newest_source="2026-03-01T22:51:00Z"
        ),
        "language": "en",
        "headline": "Harrowgate hold their nerve in shoot-out",
        "standfirst": "Northern Cup: 1-1, then 4-3 on penalties at Millbank.",
        "story": "Mae Oduya headed Port Ellen ahead on 12 minutes. Tom Wren equalised from the spot in stoppage time.",
    }
    return MatchReport(**(facts | more))


def hostile() -> MatchReport:
    h = HOSTILE
    words = says(h, HOSTILE_WORDS, HOSTILE_WORDS)
    return MatchReport(
        id="rovo-siepe-<script>",
        home_team=agreed(words),
        away_team=agreed(says(h, "Siepe; (x) @ # ```\n= y", "Siepe")),
        score=agreed(says(h, Score(home=1, away=0), "1-0")),
        competition=agreed(words),
        venue=agreed(words),
        date=agreed(says(h, "2026-13-45", "fine")),
        goals=(
            ReportGoal(
                scorer=agreed(says(h, "Bo\u2067bby 'Tables' -- \x1b[2J ]]>", "Bo\u2067bby 'Tables' -- \x1b[2J ]]>")),
                team=agreed(words),
            ),
        ),
        conflicts=(
            Conflict(
                field=f"goals[0].{HOSTILE_WORDS}",
                sides=(side(words), side(says(h, "x" * 1_000_000, "x" * 1_000_000))),
                explanation=HOSTILE_WORDS,
            ),
        ),
        held=(held(h, HOSTILE_WORDS, HOSTILE_WORDS, Reason.OTHER_MATCH, HOSTILE_WORDS),),
        sources=(source(h, h.source or "", url=h.url),),
        provenance=Provenance(models=(HOSTILE_WORDS,), newest_source="yesterday"),
        language='it"><script>window.owned=1</script>',
        headline=HOSTILE_WORDS,
        standfirst=HOSTILE_WORDS,
        story=HOSTILE_WORDS,
    )


def plain(
    home: str,
    away: str,
    score: str | None = None,
    *,
    competition: str | None = None,
    on: str | None = None,
    **more: Any,
) -> MatchReport:
    """A match that one short article of its own tells of."""
    text = f"{home} {score or 'v'} {away}, {competition}, {on}."
    article = Article(id=f"sha256-{home.casefold()}-{away.casefold()}", text=text)
    goals = Score(home=int(score[0]), away=int(score[-1])) if score else None
    told: dict[str, Any] = {
        "home_team": home,
        "away_team": away,
        "score": goals,
        "competition": competition,
        "date": on,
        "status": MatchStatus.PLAYED if score else None,
    }
    facts = {name: agreed(says(article, value, text)) for name, value in told.items() if value is not None}
    report = {
        "id": f"{home}-{away}".casefold(),
        "home_away_known": True,
        "sources": (source(article, f"The {home} Echo"),),
        "provenance": Provenance(newest_source=on),
        **facts,
    }
    return MatchReport(**(report | more))


def coming() -> MatchReport:
    report = plain("Siepe", "Fratta", competition="Serie A", on="2026-03-08")
    article = Article(id=report.sources[0].id, text="in programma")
    return report.model_copy(update={"status": agreed(says(article, MatchStatus.SCHEDULED, "in programma"))})


def withdrawn() -> MatchReport:
    notice = "Withdrawn: the match told of was that of 2019."
    return plain(
        "Fratta",
        "Selva",
        "0-4",
        competition="Serie A",
        on="2026-03-01",
        state=State.WITHDRAWN,
        version=2,
        headline="Never to be published",
        story="Never to be published.",
        corrections=(Correction(correction_class=CorrectionClass.WITHDRAWN, version=2, changes=(), notice=notice),),
    )


def night(**more: Any) -> Digest:
    told = Night(
        label="2026-03-01",
        since="2026-02-28T06:00:00+01:00",
        until="2026-03-01T23:59:00+01:00",
        counts=Counts(articles=11, published=7, held=1, quarantined=1, duplicates=1, not_reached=1, matches=6),
        missing=(MissingMatch(home_team="Inter", away_team="Napoli", date="2026-03-01", competition="Serie A"),),
        gave_nothing=(SetAside(id="sha256-00000000000000c1", path="night/transfer.txt", why="tells of no match"),),
        quarantined=(SetAside(id="sha256-00000000000000c2", path="night/loop.txt", why="no usable answer, 3 times"),),
        **more,
    )
    reports = (
        kairat(),
        cup_tie(),
        plain("Rovere", "Siepe", "3-0", competition="Serie A", on="2026-03-01"),
        plain("Doria", "Selva", competition="Serie A", on="2026-03-01"),
        coming(),
        withdrawn(),
    )
    return arrange(reports, night=told)


def each_format() -> dict[str, Any]:
    """Name of a format → what writes a report or a digest in it."""
    return {
        "json": report_json,
        "terminal": lambda report: report_view(report, label=label(report)),
        "markdown": lambda report: report_markdown(report, label=label(report)),
        "ninjs": lambda report: report_ninjs(report, label=label(report)),
        "jsonld": lambda report: report_jsonld(report, label=label(report)),
        "football.txt": lambda report: report_football_txt(report, label=label(report)),
        "openfootball": lambda report: report_openfootball(report, label=label(report)),
        "page": lambda report: matches_page([report], ARTICLES, ai_label=label),
    }


def each_digest_format() -> dict[str, Any]:
    return {
        "json": digest_json,
        "terminal": digest_view,
        "markdown": lambda digest: digest_markdown(digest, ai_label=label),
        "football.txt": lambda digest: digest_football_txt(digest, ai_label=label),
        "openfootball": lambda digest: digest_openfootball(digest, ai_label=label),
        "json feed": lambda digest: digest_json_feed(digest, ai_label=label),
        "atom": lambda digest: digest_atom(digest, ai_label=label),
        "page": lambda digest: digest_page(digest, ARTICLES, ai_label=label),
    }
