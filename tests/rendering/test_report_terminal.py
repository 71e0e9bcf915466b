from __future__ import annotations

import pytest
from desk_reports import cup_tie, kairat, label, withdrawn
from inline_snapshot import snapshot

from summarizer.rendering.report_terminal import report_view


def test_conflicts_and_held_facts_come_first_with_every_quote():
    assert report_view(kairat(), label=label(kairat()), width=110) == snapshot("""\
Inter 2-1 Kairat Almaty  [withheld]

  3 conflicts
  Goal 3 (67' Carlos Augusto), assist
                    Bonny                   Gazzetta del Lago: “servito da un pregevole assist di tacco di
                    1 source                Bonny”
                    Francesco Pio Esposito  Il Cronista: “il numero 94 si traveste da assistman”
                    1 source
    Open: nothing is published. One source each, and neither tells more than the other.
  Qualification
                    round of 16  Gazzetta del Lago: “avvicina sensibilmente i nerazzurri alla qualificazione
                    1 source     agli ottavi”
                    play-offs    Inter News 24 (1): “la qualificazione ai playoff”
                    1 source
    Open: nothing is published. The articles name different stages; it is no fact of the match and none is
    published.
  Coach, home
                    Simone Inzaghi  Gazzetta del Lago: “Simone Inzaghi”
                    1 source
                  ✓ Cristian Chivu  Il Cronista: “I ragazzi di Cristian Chivu”
                    2 sources       Inter News 24 (1): “i nerazzurri di Cristian Chivu”
    Published: Cristian Chivu, by the majority of independent sources. Two independent sources against one.

  Held back (2)
  Missed penalty  Dimarco     The passage tells of a save, a miss, the woodwork or a disallowed goal.
  1, player                   [not_a_goal]
                              Gazzetta del Lago: “negando la gioia del gol a Dimarco”
  Goal 3, kind    free kick   The words of the value do not stand in the passage. [text_not_in_passage]
                              Il Cronista: “fa partire un sinistro preciso”

  L'Inter piega il Kairat: decide Carlos Augusto

  Champions League, 2-1 a San Siro: quarta vittoria consecutiva.

  L'Inter ha battuto il Kairat Almaty per 2-1 a San Siro. Lautaro Martinez ha aperto le marcature al 45', Ofri
  Arad ha pareggiato di testa al 55' e Carlos Augusto ha segnato il gol decisivo al 67'.

  Result
  Status          played      1 source
  Score           2-1         3 sources

  Goals
  Goal            45' Lautaro Martinez (Inter)        3 sources
  Goal            55' Ofri Arad (Kairat Almaty),      2 sources
                  header
  Goal            67' Carlos Augusto (Inter)          2 sources

  Incidents
  Notable         return: Marcus Thuram  1 source

  Match
  Home            Inter             3 sources
  Away            Kairat Almaty     3 sources
  Coach, home     Cristian Chivu    2 sources · decided: majority
  Competition     Champions League  2 sources
  Venue           San Siro          2 sources
  Date            2025-11-05        1 source · derived: the day before the article's own date

  Gazzetta del Lago · it · 2025-11-05 23:40 +01:00
  Il Cronista · it
  Inter News 24 (1) · it · 2025-11-06
  preview: Inter News 24 (2) · it · 2025-08-28
  As of: 2025-11-06 · Models: local/qwen3-8b · Prompts: read_match@3, second_look@1 · Made by: summarizer ·
  Version: 1
  Testo assistito da IA.
""")


def test_a_correction_and_the_state_head_the_view():
    assert report_view(cup_tie(), width=110).splitlines()[:2] == snapshot(
        ["Harrowgate 1-1 Port Ellen  [usable]", "  CORRECTED: Corrected: the attendance was 18,204, not 17,900."]
    )


def test_a_withdrawn_report_tells_no_story():
    view = report_view(withdrawn())
    assert "Never to be published" not in view
    assert "[canceled]" in view


@pytest.mark.parametrize("width", [pytest.param(60, id="narrow"), pytest.param(110, id="usual")])
def test_no_line_is_wider_than_asked(width: int):
    assert max(len(line) for line in report_view(kairat(), width=width).splitlines()) <= width


def test_color_changes_no_word():
    plain = report_view(cup_tie())
    assert "\x1b[" in report_view(cup_tie(), color=True)
    assert "\x1b" not in plain
