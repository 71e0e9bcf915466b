from __future__ import annotations

from inline_snapshot import snapshot

from summarizer.rendering.markdown import article_markdown, escape
from summarizer.schemas.summary import ArticleSummary


def test_the_same_facts_as_markdown(summary: ArticleSummary):
    assert article_markdown(summary) == snapshot("""\
# notte/rovere.txt

match report · it · 2026\\-03\\-01

## Rovere 2\\-1 Campofiore

**Rovere\\-Campofiore 2\\-1**

Vittoria per 2\\-1.

| | | Passage |
|---|---|---|
| Status | **played** | “Rovere 2\\-1 Campofiore” |
| Score | **2\\-1** | “Rovere 2\\-1 Campofiore” |
| Goal | **12' Bruno Lepri \\(Rovere\\), assist Neri** | “Al 12'”<br>“segna Bruno Lepri”<br>“Rovere 2\\-1 Campofiore”<br>“assist di Neri”<br>*derived: two of the three goals are Rovere's* |
| Goal | **45\\+2' Bruno Lepri, penalty** | “al 45\\+2'”<br>“il rigore di Lepri” |
| Sent off | **Sarti** | “Espulso Sarti” |
| Home | **Rovere** | “Rovere” |
| Away | **Campofiore** | “Campofiore” |
| Coach, home | **Tito Galli** | “L'allenatore del Rovere Tito Galli” |
| Notable | **farewell: Volpe** | “Volpe lascia il calcio” |

### Held back (1)

- Goal 2, assist: **Doria**: The passage gives this person another part in it. `wrong_role` “il pari di Doria”
""")


def test_an_articles_words_cannot_act_as_markup():
    hostile = "a | b\n# c <script>alert(1)</script> [x](javascript:y) `z` ![p](q) \u202eevil"
    assert escape(hostile) == snapshot(
        "a \\| b \\# c \\<script\\>alert\\(1\\)\\</script\\> \\[x\\]\\(javascript:y\\) \\`z\\` \\!\\[p\\]\\(q\\) �evil"
    )
