# ruff: noqa: E501 - golden texts keep their own line lengths
from __future__ import annotations

from desk_reports import cup_tie, kairat, label
from inline_snapshot import snapshot

from summarizer.rendering.report_markdown import report_markdown


def test_a_reviewed_report_as_markdown():
    assert report_markdown(cup_tie(), label=label(cup_tie())) == snapshot("""\
# Harrowgate 1\\-1 Port Ellen

**State:** usable

**CORRECTED:** Corrected: the attendance was 18,204, not 17,900.

## Conflicts (1)

- **Attendance**: Published: 18,204, by the more detailed telling. The exact figure goes before the round one.
  - ✓ **18,204** (1 source): The Harrow Post “18,204”
  - **17,900** (1 source): Nordwind Agentur “17.900 Zuschauern”

**Harrowgate hold their nerve in shoot\\-out**

*Northern Cup: 1\\-1, then 4\\-3 on penalties at Millbank.*

Mae Oduya headed Port Ellen ahead on 12 minutes. Tom Wren equalised from the spot in stoppage time.

## Result

| | | Sources |
|---|---|---|
| Status | **played** | 1 source |
| Score | **1\\-1** | 2 sources |
| Shoot-out | **4\\-3** | 2 sources |
| Extra time | **yes** | 1 source |

## Goals

| | | Sources |
|---|---|---|
| Goal | **12' Mae Oduya \\(Port Ellen\\), header, assist Ines Vall** | 2 sources<br>*derived: the visitors are Port Ellen* |
| Goal | **90\\+3' Tom Wren \\(Harrowgate\\), penalty** | 2 sources |

## Incidents

| | | Sources |
|---|---|---|
| Sent off | **58' Rhys Calder \\(Harrowgate\\)** | 2 sources |
| Notable | **crowd trouble** | 1 source |

## Match

| | | Sources |
|---|---|---|
| Home | **Harrowgate** | 2 sources |
| Away | **Port Ellen** | 2 sources |
| Coach, home | **Dilys Marr** | 1 source |
| Competition | **Northern Cup** | 1 source |
| Venue | **Millbank** | 1 source |
| Date | **2026\\-03\\-01** | 1 source<br>*derived: Sunday before 1 March 2026, 22:51, is that day* |
| Attendance | **18,204** | 1 source<br>*decided: detail* |
| Referee | **Peter Aske** | 1 source |

- Sources: The Harrow Post, Nordwind Agentur, Northern Cup results
- As of: 2026\\-03\\-01T22:51:00Z
- Models: openai/gpt\\-5.6\\-luna
- Prompts: read\\_match@3
- Made by: summarizer
- Version: 2

*Written with the help of AI.*
""")


def test_both_sides_of_a_conflict_stand_before_the_facts():
    text = report_markdown(kairat())
    assert text.index("pregevole assist") < text.index("si traveste da assistman") < text.index("## Result")
