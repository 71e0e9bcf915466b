"""Furniture of pages is marked, the match never, and no character moves."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.article.cleaning import clean
from summarizer.schemas.article import MarkReason

SEEDS = Path(__file__).parents[2] / "seeds"
BEFORE = "Rovers beat City 2-1 on a wet night at Mill Lane."
AFTER = "Poole scored the winner in the 67th minute, from close range."


def marked(text: str) -> list[tuple[MarkReason, str]]:
    return [(mark.reason, text[mark.start : mark.end]) for mark in clean(text)]


@pytest.mark.parametrize(
    ("reason", "line"),
    [
        (MarkReason.COOKIES, "We use cookies to improve your experience. Read our privacy policy."),
        (MarkReason.COOKIES, "Questo sito utilizza i cookie: leggi l'informativa"),
        (MarkReason.COOKIES, "Utilizamos cookies propias y de terceros. Aceptar"),
        (MarkReason.COOKIES, "Wir verwenden Cookies. Einstellungen"),
        (MarkReason.COOKIES, "Nous utilisons des cookies. Accepter"),
        (MarkReason.COOKIES, "Usamos cookies conforme a nossa política de privacidade"),
        (MarkReason.COOKIES, "Accetta e continua"),
        (MarkReason.PROMOTION, "Subscribe to our newsletter for the latest news"),
        (MarkReason.PROMOTION, "Iscriviti al nostro canale WhatsApp"),
        (MarkReason.PROMOTION, "LEGGI ANCHE – Mercato, tutte le trattative di giugno"),
        (MarkReason.PROMOTION, "Leggi anche: Mercato, tutte le trattative di giugno"),
        (MarkReason.PROMOTION, "Potrebbe interessarti"),
        (MarkReason.PROMOTION, "Segui Calcio Oggi su Google News"),
        (MarkReason.PROMOTION, "Read more: City look for a new striker"),
        (MarkReason.PROMOTION, "Follow us on Instagram and TikTok"),
        (MarkReason.PROMOTION, "Lee también: el mercado de fichajes"),
        (MarkReason.PROMOTION, "Síguenos en Facebook"),
        (MarkReason.PROMOTION, "Suscríbete a nuestro boletín"),
        (MarkReason.PROMOTION, "Lesen Sie auch: Der Transfermarkt"),
        (MarkReason.PROMOTION, "Folgen Sie uns auf Instagram"),
        (MarkReason.PROMOTION, "Mehr zum Thema"),
        (MarkReason.PROMOTION, "À lire aussi : le mercato"),
        (MarkReason.PROMOTION, "Suivez-nous sur Facebook"),
        (MarkReason.PROMOTION, "Leia também: o mercado da bola"),
        (MarkReason.PROMOTION, "Siga-nos no Instagram"),
        (MarkReason.PROMOTION, "Advertisement"),
        (MarkReason.PROMOTION, "PUBBLICITÀ"),
        (MarkReason.NAVIGATION, "Home > Sport > Calcio"),
        (MarkReason.NAVIGATION, "Home » Calcio » Serie A"),
        (MarkReason.NAVIGATION, "Share Facebook Twitter WhatsApp"),
        (MarkReason.NAVIGATION, "Condividi su Facebook"),
        (MarkReason.NAVIGATION, "Teilen"),
        (MarkReason.NAVIGATION, "3 min read"),
        (MarkReason.NAVIGATION, "Tempo di lettura: 3 minuti"),
        (MarkReason.NAVIGATION, "Lesezeit: 4 Min."),
        (MarkReason.NAVIGATION, "Tags: Rovers, City, Cup"),
        (MarkReason.NAVIGATION, "Skip to content"),
        (MarkReason.NAVIGATION, "12 commenti"),
        (MarkReason.BOILERPLATE, "© 2025 Calcio Oggi. Tutti i diritti riservati."),
        (MarkReason.BOILERPLATE, "All rights reserved."),
        (MarkReason.BOILERPLATE, "Alle Rechte vorbehalten"),
        (MarkReason.BOILERPLATE, "Foto: Getty Images"),
        (MarkReason.BOILERPLATE, "(ANSA)"),
        (MarkReason.BOILERPLATE, "(Reporting by Ann Poole; Editing by Bob Lane)"),
        (MarkReason.CHATBOT, "As an AI language model, I cannot watch matches."),
    ],
)
def test_a_line_of_furniture_is_marked(reason: MarkReason, line: str) -> None:
    assert marked(f"{BEFORE}\n\n{line}\n\n{AFTER}") == [(reason, line)]


@pytest.mark.parametrize(
    "line",
    [
        "Mawle, Travis, Keane, Jones, Robin, Daniels (Pit 105), Perry (Mills 83), Brown.",
        "Subs Not Used: Smith, Scott.",
        "James.",
        "Daniels 72.",
        "1,375",
        "T Parks (W Midlands).",
        "Att: 47,111 Ref: S Bennet (Kent).",
        ": Varga 40, Thomas 48 pen.",
        "Rovers 1-1 City",
        "45 min",
        "67 min.",
        "90+2'",
        "Santiago, 45.693 Zuschauer.",
        "(APA; 18.8.2015)",
        "Arbitro: Rossi di Pescara",
        "Note: espulso Bianchi al 43'. Spettatori 8.200 circa.",
        "Marcatori: 45' Rossi, 55' Bianchi",
        "Segui il suo istinto e trova il 2-1 Rossi.",
        "Leggi del gioco alla mano, il rigore c'era.",
        "Scarica Rossi per Bianchi sul canale sinistro: 2-1.",
        "Attiva il suo gioco sulla destra, poi il tiro: palo.",
        "Recibe el pase y define: 2-1 para el local.",
        "Salva tutto il portiere al 67'.",
        "Save!",
        "In evidenza: Rossi, autore di due gol.",
        "In partnership with Poole, Lane scored twice before the break.",
        "Follow that: Rovers scored again within a minute.",
        "Read the game he did, and Lane was there to tap in the second.",
        "Foto di gruppo a fine partita: il 2-1 vale il primato",
        "Prima di procedere con i rigori, l'arbitro ha parlato con i capitani.",
        "Ecco il gol: Rossi calcia e la palla entra.",
        "Certo, ecco Rossi: il capitano decide ancora.",
        "Here is how Rovers won: two set pieces, two goals.",
        "Here's the story of how Rovers beat City 2-1",
        "Aquí está el gol de Pérez: 2-1 al minuto 67.",
        "Would he like to stay? \u201cLet me know if you hear,\u201d he laughed.",
        "«Spero che questa vittoria ci aiuti», ha detto il tecnico.",
        "We use the width, he said; the cookie-cutter style is gone.",
        "Home and away they have won all six.",
        "Stand 2:1, dann kam der Regen.",
        "Share of the points: 1-1 at Mill Lane",
        "X marks the spot: Poole scored from there.",
    ],
)
def test_a_line_of_the_match_is_read(line: str) -> None:
    assert marked(f"{BEFORE}\n{line}\n{AFTER}") == []
    assert marked(f"{BEFORE}\n{AFTER}\n{line}") == []
    assert marked(f"{line}\n{BEFORE}\n{AFTER}") == []


@pytest.mark.parametrize(
    "line",
    [
        "Prima di procedere",
        "Prima di procedere, vuoi che aggiunga altro?",
        "Before we proceed:",
        "Let me know if you'd like a shorter version!",
        "Would you like me to translate it?",
        "I hope this helps!",
        "Fammi sapere se vuoi modifiche.",
        "Vuoi che scriva anche un titolo?",
        "¿Quieres que añada un titular?",
        "Espero que te sea útil.",
        "Soll ich den Text kürzen?",
        "Ich hoffe, das hilft dir weiter.",
        "Souhaitez-vous que je le traduise ?",
        "Quer que eu escreva um título?",
        "Espero ter ajudado!",
    ],
)
def test_a_chatbot_that_offers_more_at_the_end_is_marked(line: str) -> None:
    assert marked(f"{BEFORE}\n{AFTER}\n{line}\n\n") == [(MarkReason.CHATBOT, line)]
    assert marked(f"{BEFORE} {AFTER} {line}")[-1:] == [(MarkReason.CHATBOT, line)]


@pytest.mark.parametrize(
    "opening",
    [
        "Certainly! Here is the article:",
        "Sure, here's a summary of the match:",
        "Here is the rewritten article:",
        "Certo! Ecco il riassunto della partita:",
        "Ecco il testo riscritto:",
        "¡Claro! Aquí tienes el resumen:",
        "Gerne! Hier ist der Artikel:",
        "Hier ist die Zusammenfassung:",
        "Bien sûr ! Voici l'article :",
        "Claro! Aqui está o artigo:",
    ],
)
def test_a_chatbot_that_answers_its_user_is_marked_up_to_the_article(opening: str) -> None:
    assert marked(f"{opening}\n\n{BEFORE}\n{AFTER}") == [(MarkReason.CHATBOT, opening)]
    assert marked(f"{opening} {BEFORE}\n{AFTER}") == [(MarkReason.CHATBOT, opening)]


def test_a_repeated_masthead_and_a_partner_are_marked_and_the_first_date_stays() -> None:
    head = "Calcio Oggi\n·6 November 2025"
    text = f"{head}\nRovers di misura\n\nIn partnership with\nBig Sports{head}\n\n{BEFORE}"
    assert marked(text) == [
        (MarkReason.MASTHEAD, "Calcio Oggi"),
        (MarkReason.BOILERPLATE, "In partnership with\nBig SportsCalcio Oggi"),
        (MarkReason.MASTHEAD, "·6 November 2025"),
    ]


def test_the_first_of_two_equal_headlines_stays() -> None:
    text = f"Rovers beat City\nA late winner\nRovers beat City\n{BEFORE}"
    (mark,) = clean(text)
    assert mark.start == text.rindex("Rovers beat City\n")


def test_a_teaser_takes_the_headline_after_it() -> None:
    assert marked(f"{BEFORE}\nRead also:\nCity sack their coach\n{AFTER}") == [
        (MarkReason.PROMOTION, "Read also:\nCity sack their coach")
    ]


def test_a_notice_of_rights_at_the_end_of_prose_is_marked_alone() -> None:
    text = f"{BEFORE} © RIPRODUZIONE RISERVATA"
    assert marked(text) == [(MarkReason.BOILERPLATE, "© RIPRODUZIONE RISERVATA")]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        pytest.param("---\ntitle: Rovers\n---\nText", ["---\ntitle: Rovers\n---"], id="front matter"),
        pytest.param("Text ![a 3-1 win](x.jpg) text", ["![a 3-1 win](x.jpg)"], id="an image"),
        pytest.param("Text [City](https://e.org/3-1) text", ["(https://e.org/3-1)"], id="a link target with digits"),
        pytest.param("Text [City](https://e.org/city) text", [], id="a link target without"),
        pytest.param("Text\n\n[1]: https://e.org/3-1", ["[1]: https://e.org/3-1"], id="a link definition"),
        pytest.param("Text\nhttps://e.org/3-1\nText", ["https://e.org/3-1"], id="a bare address"),
        pytest.param("---\nText of a match\n---\nText", [], id="a rule that is no front matter"),
        pytest.param("Goal (Poole, 67) [sic] (2-1)", [], id="brackets of prose"),
    ],
)
def test_markdown_is_marked_where_it_would_be_read_wrongly(text: str, quotes: list[str]) -> None:
    assert [quote for _, quote in marked(text)] == quotes


def test_the_seeds_keep_their_match_and_lose_their_furniture() -> None:
    texts = [path.read_bytes().decode() for path in sorted(SEEDS.glob("*.txt"))]
    assert [[quote for _, quote in marked(text)] for text in texts] == [
        ["Prima di procedere"],
        [],
        ["Inter News 24", "In partnership with\nYahoo sportsInter News 24", "·6 November 2025"],
        ["Inter News 24", "In partnership with\nYahoo sportsInter News 24", "·28 agosto 2025"],
        [],
    ]


LINES = [
    BEFORE,
    "Calcio Oggi",
    "6 November 2025",
    "In partnership with",
    "Read also:",
    "© 2025 X",
    "As an AI model, I \u200bwon.",
    "Certo! Ecco",
    "![x](y)",
    "---",
    "a: b",
    "",
    " \u2028",
]


@settings(max_examples=100)
@given(lines=st.lists(st.sampled_from(LINES), max_size=14), newline=st.sampled_from(["\n", "\r\n", " "]))
def test_marks_are_sorted_apart_and_inside_the_text(lines: list[str], newline: str) -> None:
    text = newline.join(lines)
    marks = clean(text)
    assert all(0 <= mark.start < mark.end <= len(text) for mark in marks)
    assert all(first.end <= second.start for first, second in pairwise(marks))
