# ruff: noqa: E501 - golden texts keep their own line lengths
"""A digest for a person: in the terminal, and as Markdown."""

from __future__ import annotations

from desk_reports import label, night
from inline_snapshot import snapshot

from summarizer.rendering.digest_markdown import digest_markdown
from summarizer.rendering.digest_terminal import digest_view


def test_the_terminal_shows_the_night_in_the_order_of_the_desk():
    assert digest_view(night()) == snapshot("""\
Match digest 2026-03-01
published 2026-02-28 06:00 +01:00 to 2026-03-01 23:59 +01:00 · newest source 2026-03-08
6 matches from 11 articles: 7 published, 1 held, 1 quarantined, 1 duplicate, 1 not reached

Needs a human
  Inter 2-1 Kairat Almaty
    Sources disagree: Goal 3, assist; qualification
    Held back: Missed penalty 1, player
  Doria v Selva
    No score known
    Single source: The Doria Echo
  Rovere 3-0 Siepe
    Goals incomplete: 0 of 3
    Single source: The Rovere Echo

Champions League
  Inter  2-1  Kairat Almaty @ San Siro

Northern Cup
  Harrowgate  1-1 a.e.t. (1-1), 4-3 pen.  Port Ellen @ Millbank, Att: 18204

Serie A
  Doria  v  Selva
  Rovere  3-0  Siepe

Top stories
  Harrowgate hold their nerve in shoot-out
  Northern Cup: 1-1, then 4-3 on penalties at Millbank.
  The Harrow Post, Nordwind Agentur, Northern Cup results
  L'Inter piega il Kairat: decide Carlos Augusto
  Champions League, 2-1 a San Siro: quarta vittoria consecutiva.
  Gazzetta del Lago, Il Cronista, Inter News 24
  Rovere 3-0 Siepe
  The Rovere Echo

Changes
  WITHDRAWN Fratta 0-4 Selva: Withdrawn: the match told of was that of 2019.
  CORRECTED Harrowgate 1-1 Port Ellen: Corrected: the attendance was 18,204, not 17,900.

Expected, not found
  Inter v Napoli · 2026-03-01 · Serie A

Coming
  Siepe  v  Fratta

Quarantined
  night/loop.txt: no usable answer, 3 times

Gave nothing
  night/transfer.txt: tells of no match

As of: 2026-03-08
Sources: Gazzetta del Lago, Il Cronista, Inter News 24, Nordwind Agentur, Northern Cup results, The
Doria Echo, The Fratta Echo, The Harrow Post, The Rovere Echo, The Siepe Echo
Models: local/qwen3-8b, openai/gpt-5.6-luna
Prompts: read_match@3, second_look@1
""")


def test_a_partial_digest_says_so_at_the_top():
    view = digest_view(night(partial=True, partial_reason="The deadline came."))
    assert view.splitlines()[:2] == ["Match digest 2026-03-01 (PARTIAL)", "The deadline came."]


def test_markdown_has_the_same_front_and_every_report_below():
    front, _, reports = digest_markdown(night(), ai_label=label).partition("\n---\n")
    assert front == snapshot("""\
# Match digest 2026\\-03\\-01

published 2026\\-02\\-28 06:00 \\+01:00 to 2026\\-03\\-01 23:59 \\+01:00 · newest source 2026\\-03\\-08  \n\
6 matches from 11 articles: 7 published, 1 held, 1 quarantined, 1 duplicate, 1 not reached

## Needs a human

- **Inter 2\\-1 Kairat Almaty**: Sources disagree: Goal 3, assist; qualification. Held back: Missed penalty 1, player
- **Doria v Selva**: No score known. Single source: The Doria Echo
- **Rovere 3\\-0 Siepe**: Goals incomplete: 0 of 3. Single source: The Rovere Echo

## Champions League

```
Inter  2-1  Kairat Almaty @ San Siro
```

## Northern Cup

```
Harrowgate  1-1 a.e.t. (1-1), 4-3 pen.  Port Ellen @ Millbank, Att: 18204
```

## Serie A

```
Doria  v  Selva
Rovere  3-0  Siepe
```

## Top stories

- **Harrowgate hold their nerve in shoot\\-out** Northern Cup: 1\\-1, then 4\\-3 on penalties at Millbank. (The Harrow Post, Nordwind Agentur, Northern Cup results)
- **L'Inter piega il Kairat: decide Carlos Augusto** Champions League, 2\\-1 a San Siro: quarta vittoria consecutiva. (Gazzetta del Lago, Il Cronista, Inter News 24)
- **Rovere 3\\-0 Siepe**  (The Rovere Echo)

## Changes

- **WITHDRAWN** Fratta 0\\-4 Selva: Withdrawn: the match told of was that of 2019.
- **CORRECTED** Harrowgate 1\\-1 Port Ellen: Corrected: the attendance was 18,204, not 17,900.

## Expected, not found

- Inter v Napoli · 2026\\-03\\-01 · Serie A

## Coming

- Siepe v Fratta

## Quarantined

- night/loop.txt: no usable answer, 3 times

## Gave nothing

- night/transfer.txt: tells of no match

- As of: 2026\\-03\\-08
- Sources: Gazzetta del Lago, Il Cronista, Inter News 24, Nordwind Agentur, Northern Cup results, The Doria Echo, The Fratta Echo, The Harrow Post, The Rovere Echo, The Siepe Echo
- Models: local/qwen3\\-8b, openai/gpt\\-5.6\\-luna
- Prompts: read\\_match@3, second\\_look@1
""")
    assert reports.count("\n## ") == 6
