"""Who scored where the build of a sentence or a paraphrase hides it: the right one passes, the others do not."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import rows

from summarizer.schemas.proposal import Claim, ProposedEvent
from summarizer.schemas.summary import Goal

HEADLINE = "Thornbury 5-4 Eastmoor"
_SCORERS = {
    "open_play": """
en|Lowe|Pike|Lowe beat the offside trap, drew Pike and rolled the ball into the unguarded net.
en|Shaw|Ogden|Shaw dribbled into the space, selling Ogden a dummy and firing past Benham to give Thornbury a 1-0 lead.
en|O'Hara|Ogden|The ball fell to Ogden, whose shot was saved, only for the ball to be prodded into the net by O'Hara.
en|Marlow|Carey|Carey backheeled it to Marlow, leaving Marlow with a chance he took, smashing into the bottom corner.
en|Lowe|Holt|The visitors went ahead when a slip by Holt let in Lowe, and he finished coolly.
en|Fletcher|Dyer|After Dyer had rattled the bar, Fletcher was quickest to the rebound.
en|Fletcher|Dyer|Dyer crossed and Fletcher applied the finish.
en|Fletcher|Osborne|A long ball caught out Osborne and Fletcher raced clear to lob Kay.
it|Moretti|Bruni|A chiuderla è Moretti in contropiede, servito da Bruni.
it|Nistelrooy|Bruni|Gol di van Nistelrooy, subentrato a Bruni.
es|Nistelrooy|Molina|Gol de van Nistelrooy, que relevó a Molina.
de|Kern|Stegen|Kern überwand ter Stegen zum 5:4.
en|Lowe|Vega|Lowe was sent clear and rounded de Vega to score.
en|Lowe|Vega|Lowe nutmegged de Vega and made it 5-4.
it|Moretti|Vega|Moretti colpisce al volo superando de Vega per il 5-4.
it|Vega|Bruni|Gol di de Vega, subentrato a Bruni.
de|Kern|Vega|Kern überwand de Vega zum 5:4.
de|Vos|Falk|Vos überwand den chancenlosen Falk zum 5:4.
de|Vos|Falk|Vos überwand in der 30. Minute Torhüter Falk zum 5:4.
it|Moretti|Bruni|Botta di Bruni, Pace non trattiene e per Moretti è un gioco da ragazzi segnare.
it|Moretti|Pace|Moretti salva i suoi dalla sconfitta con un gol al 90', Pace è battuto.
it|Moretti|Bruni|Moretti evita la sconfitta al Thornbury con un tap-in al 90', propiziato da Bruni.
it|Moretti|Eagles|È stato Moretti che ha portato inizialmente in vantaggio gli Eagles.
it|Moretti|Bruni|È Moretti a portare in vantaggio gli ospiti, dopo il palo di Bruni.
it|Moretti|Bruni|Il gol del pari è stato segnato dalla star della Svezia Moretti, subentrato a Bruni.
it|Moretti|Pace|Perfetto l'inserimento del capitano Moretti, bravo a battere il portiere Pace.
it|Moretti|Bruni|Un tiro dalla distanza di Moretti si infila all'incrocio dei pali.
it|Moretti|Bruni|Moretti ha aperto le danze su assist di Bruni.
it|Moretti|Pace|Moretti scatta sul filo del fuorigioco e batte Pace.
it|Moretti|Bruni|Tocca a Moretti siglare il raddoppio su cross di Bruni.
es|Salas|Pinto|Salas salvó al Thornbury de la derrota con un gol en el minuto 89 ante Pinto.
es|Salas|Molina|Salas evitó la derrota del Thornbury con un tanto a pase de Molina.
es|Salas|Molina|El gol fue marcado por Salas tras una falta de Molina.
es|Salas|Molina|El Thornbury ganaba con un gol marcado por la estrella argentina Salas, que relevó a Molina.
es|Salas|Molina|Salas concretó el dominio local tras un centro de Molina.
es|Salas|Molina|Salas transformó la falta cometida por Molina.
es|Marín|Gómez|La delantera Marín le ganó en la marca a la central Gómez y definió con un zurdazo.
es|Rueda|Cabrera|Cabrera robó el balón, cedió a Rueda y este, con un derechazo, superó a Lozano.
es|Salas|Pinto|Dejó atrás el balón Ortega para que Salas fusilara a Pinto.
es|Salas|Molina|Salas se fue de Molina, recortó a Pinto y marcó.
de|Meiland|Kern|Meiland, der in der Pause für Kern gekommen war, schob zum 2:1 ein.
de|Meiland|Brandt|Mit einem Heber überwand Meiland den herausstürzenden Brandt.
de|Meiland|Brandt|Skeide steckte durch auf Meiland, der vor Brandt die Nerven behielt.
fr|Morel|Petit|Sur un centre de Petit, Morel a concrétisé la domination des siens d'une reprise.
fr|Morel|Colin|Les visiteurs croyaient avoir fait le plus dur en ouvrant le score grâce à Morel, devant Colin.
fr|Morel|Lacroix|Morel a sauvé Thornbury de la défaite d'un but à la 89e face à Lacroix.
fr|Morel|Petit|Morel part à la limite du hors-jeu et ouvre le score sur une passe de Petit.
fr|Morel|Petit|Il revient à Morel d'ouvrir le score sur une passe de Petit.
fr|Morel|Petit|Morel parachève le succès de Thornbury sur une passe de Petit.
fr|Morel|Petit|Morel libère les siens sur un centre de Petit.
fr|Morel|Garnier|Morel prend le meilleur sur Garnier et glisse le ballon sous Lacroix.
fr|Morel|Petit|Morel récidive sur une passe de Petit.
fr|Roux|Blanc|Vidal repousse la frappe de Blanc dans les pieds de Roux, qui ne se fait pas prier.
pt|Paulinho|Eurico|Paulinho, que podia ultrapassar os 41 golos de Eurico, apontou o seu 40.º e empatou.
pt|Borges|Castro|Borges salvou o Thornbury da derrota com um gol aos 44, sem hipóteses para Castro.
pt|Borges|Mendes|Borges evitou a derrota ao marcar nos acréscimos a passe de Mendes.
pt|Borges|Mendes|O Thornbury foi às redes com Borges, lançado por Mendes.
pt|Borges|Mendes|O golo da turma da casa foi da autoria de Borges, a passe de Mendes.
pt|Borges|Mendes|Borges concretizou o domínio da equipa após passe de Mendes.
pt|Tiago Borges|Mendes|Coube a Tiago Borges empatar, a passe de Mendes.
pt|Borges|Mendes|Borges partiu no limite do fora de jogo e marcou a passe de Mendes.
pt|Borges|Mendes|Lançado por Mendes, Borges picou a bola sobre o guardião.
pt|Borges|Mendes|Borges bisou a passe de Mendes.
""",
    "penalty": """
fr|Morel|Petit|Les locaux ont ouvert le score sur un penalty victorieux de leur capitaine Morel, obtenu par Petit.
fr|Morel|Petit|Thornbury ouvre le score sur un penalty de Morel, obtenu par Petit.
""",
    "own_goal": """
en|Holt|Reid|Holt, under pressure from Reid, could only turn Tomlin's cross into his own net.
it|Conti|Ferri|Conti, nel tentativo di anticipare Ferri, devia nella propria porta il cross di Galli.
it|Conti|Galli|Sfortunata deviazione di Conti sul traversone di Galli: è l'autogol del 2-0.
fr|Garnier|Petit|Garnier détourne le centre de Petit dans son propre but.
""",
    "header": """
pt|Marcone|Eastmoor|O time visitante cobrou escanteio e o zagueiro Marcone, livre, cabeceou e fez o primeiro.
pt|Borges|Lopes|Mendes cobrou falta, Borges subiu mais que Lopes e cabeceou para o gol.
""",
}
"""By the kind of goal, each: language, scorer, another, passage."""
_NO_GOALS = """
en|Lowe|Lowe, who had replaced Shaw, drew Pike and rolled the ball against the post.
en|Grant|Grant stood up a cross and the oldest man on the pitch glanced it in.
en|Lowe|Lowe was left with a hard chance, which Pike saved with his legs.
en|Kay|Fletcher was quickest to the rebound but Kay saved again.
it|Conti|Conti, nel tentativo di anticipare Ferri, devia in angolo il cross di Galli.
it|Moretti|Moretti salta Serra e Pace respinge.
it|Moretti|Moretti segna sul filo, ma è fuorigioco.
it|Moretti|Tocca a Moretti calciare il corner da cui nasce il gol.
fr|Morel|Morel marque, mais il est signalé hors-jeu.
it|Pace|Pace salva il Thornbury dalla sconfitta con una parata su rigore.
it|Pace|Pace salva il Thornbury con un miracolo sul gol quasi fatto di Moretti.
it|Moretti|Non è stato Moretti che ha portato in vantaggio gli Eagles.
it|Moretti|Il tiro di Moretti si stampa all'incrocio dei pali, sul palo.
it|Moretti|La squadra di Moretti, capace di superare il girone, vince con un gol di Bruni.
es|Pinto|Pinto salvó al Thornbury con una gran parada en el 89.
es|Pinto|Pinto evitó el gol de Salas con un despeje.
es|Salas|Salas no concretó el dominio local.
es|Robles|El penal marcado por Robles lo convirtió Salas.
es|Marín|Marín le ganó en la marca a Gómez y estrelló el balón en el poste.
es|Salas|Salas dejó sentado a Molina y Pinto despejó.
de|Meiland|Meiland, der für Kern gekommen war, traf nur den Pfosten.
de|Lang|Rieder setzte sich gegen Lang durch und scheiterte an Moser.
fr|Morel|Morel prend le meilleur sur Garnier et bute sur Lacroix.
fr|Lacroix|Lacroix sauve Thornbury d'un but tout fait.
fr|Lacroix|Lacroix a sauvé Thornbury grâce à un arrêt sur la tête de Morel.
fr|Morel|Morel n'a pas concrétisé la domination des siens.
fr|Morel|Les siens dominent sans que Morel ne concrétise la domination.
fr|Morel|Morel croyait avoir ouvert le score.
fr|Morel|Morel croyait tenir son but en ouvrant le score.
fr|Morel|Thornbury croyait avoir pris l'avantage par Morel.
fr|Petit|Petit libère Morel sur l'aile.
fr|Morel|Thornbury ouvre le score sur un penalty concédé par Morel.
fr|Morel|Thornbury ouvre le score par Petit, sur une frappe repoussée de Morel.
fr|Dupuis|Morel récidive et donne l'avantage à l'équipe dirigée par Dupuis.
fr|Roux|Roux efface Colin mais Vidal sort le ballon.
pt|Castro|Castro salvou o Thornbury com uma grande defesa.
pt|Castro|Castro evitou o golo de Borges com o pé.
pt|Borges|Borges não concretizou o domínio da equipa.
pt|Marcone|Marcone, livre na pequena área, cabeceou na trave.
pt|Borges|Borges driblou Lopes e Castro defendeu.
"""
"""Each: language, who did not score, passage."""
_SEVERAL = """
es|Salas|Ortega|Los goles fueron marcados por Salas a los 38 minutos y Ortega en el 90.
en|Dyer|Fletcher|The goals came from Dyer in the 12th minute and Fletcher in the 80th.
it|Moretti|Bruni|Le reti di Moretti al 12' e Bruni al 60' decidono la gara.
"""
"""Each: language, two scorers, passage."""
_CHAINS = """
en|Lowe|Carey|Reid|Reid won the ball back, fed Carey, and his cross was turned home by Lowe.
it|Monti|Ferri|Galli|Galli ruba palla, serve Ferri che a sua volta pesca Monti tutto solo: piatto destro e 1-0.
it|Monti|Conti|Ferri|Angolo di Ferri, torre di Conti e zampata vincente di Monti.
es|Rueda|Cabrera|Vidal|Un balón largo de Vidal lo peinó Cabrera y Rueda batió por bajo a Lozano.
"""
"""Each: language, scorer, who made the goal, who passed before, passage."""


def _goal(language: str, passage: str, before: str = "", /, **claims: Claim) -> Goal | None:
    """The goal that is published where an article tells it in this passage, after the sentence before."""
    told = " ".join(filter(None, (before, passage)))
    goal = ProposedEvent(quote=passage.rstrip("."), fields=claims)
    match = published(language, f"{HEADLINE}\n\n{told}\n", ("Thornbury", "Eastmoor"), goals=(goal,))
    return next(iter(match.goals), None)


def _scorer(language: str, passage: str, name: str, kind: str = "open_play") -> str | None:
    goal = _goal(language, passage, scorer=Claim(value=name), kind=Claim(value=kind))
    return goal.scorer.value if goal and goal.scorer else None


def _assist(language: str, passage: str, scorer: str, name: str) -> str | None:
    goal = _goal(language, passage, scorer=Claim(value=scorer), assist=Claim(value=name))
    return goal.assist.value if goal and goal.assist else None


def _scorer_named_before(language: str, before: str, passage: str, name: str) -> str | None:
    goal = _goal(language, passage, before, scorer=Claim(value=name, quote=before.rstrip(".")))
    return goal.scorer.value if goal and goal.scorer else None


@pytest.mark.parametrize(
    ("kind", "language", "scorer", "other", "passage"),
    [pytest.param(kind, *row.values, id=row.id) for kind, table in _SCORERS.items() for row in rows(table)],
)
def test_the_scorer_passes_and_the_other_does_not(
    kind: str, language: str, scorer: str, other: str, passage: str
) -> None:
    assert _scorer(language, passage, scorer, kind) == scorer
    assert _scorer(language, passage, other, kind) is None


@pytest.mark.parametrize(("language", "name", "passage"), rows(_NO_GOALS))
def test_who_was_beaten_or_saved_from_has_not_scored(language: str, name: str, passage: str) -> None:
    assert _scorer(language, passage, name) is None


@pytest.mark.parametrize(("language", "first", "second", "passage"), rows(_SEVERAL))
def test_goals_of_several_are_each_one_s(language: str, first: str, second: str, passage: str) -> None:
    assert _scorer(language, passage, first) == first
    assert _scorer(language, passage, second) == second


@pytest.mark.parametrize(("language", "scorer", "assist", "earlier", "passage"), rows(_CHAINS))
def test_of_a_chain_of_passes_the_last_is_the_assist(
    language: str, scorer: str, assist: str, earlier: str, passage: str
) -> None:
    assert _assist(language, passage, scorer, assist) == assist
    assert _assist(language, passage, scorer, earlier) is None


@pytest.mark.parametrize(
    ("language", "scorer", "passer", "before", "goal"),
    [
        pytest.param(
            "fr",
            "Sofian Morel",
            "Baptiste Petit",
            "Baptiste Petit ratisse un ballon et sert Sofian Morel.",
            "Ce dernier remporte son duel et décroche la lucarne.",
            id="fr",
        ),
        pytest.param(
            "en",
            "Lowe",
            "Carey",
            "Carey picked out Lowe on the edge of the area.",
            "He took a touch and curled it into the top corner.",
            id="en",
        ),
        pytest.param(
            "it",
            "Monti",
            "Galli",
            "Galli pesca in area Monti.",
            "Quest'ultimo salta il portiere e deposita in rete.",
            id="it",
        ),
    ],
)
def test_a_pronoun_that_opens_a_sentence_scores_for_the_last_named_before_it(
    language: str, scorer: str, passer: str, before: str, goal: str
) -> None:
    assert _scorer_named_before(language, before, goal, scorer) == scorer
    assert _scorer_named_before(language, before, goal, passer) is None
    assert _scorer_named_before(language, before, "He laid it off to Reid, who scored.", scorer) is None
