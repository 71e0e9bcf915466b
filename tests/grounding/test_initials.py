from __future__ import annotations

import re

import pytest

from summarizer.grounding.initials import by_initial
from summarizer.roles import VOCABULARIES

TEXT = "the hosts beat the home side 2-1 (a derby won|lost); calm header, old head coach; hat-trick in the derby [again"


def spans(expression: str, text: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(expression, text)]


@pytest.mark.parametrize(
    "expression",
    [
        pytest.param("beat|home|beaten|hosts", id="letters"),
        pytest.param("der|derby|de", id="the first in order wins"),
        pytest.param(r"h\w+|\d|hosts|d\w|home", id="what opens with no letter keeps its place"),
        pytest.param("(?:(?:the )?ho(?:sts|me)|beat)", id="a group that may be missing"),
        pytest.param("(?:the|a) (?:home|derby)|hosts", id="a group that opens an alternative"),
        pytest.param("(?:be|a)+t|hea?d|a?gain|(?:t)*h", id="repeated openings"),
        pytest.param("(?:ho)??sts|(?:the ){1,2}home", id="lazy and counted groups"),
        pytest.param("[hd]e[ra]|[^a-z]l|[)]", id="sets"),
        pytest.param(r"\bde|\b(?:he|ho)|\bome|at\b", id="edges"),
        pytest.param(r"(?<!calm )\bhead|(?<=\bold )head|(?<!\bthe )home", id="what must or must not stand before"),
        pytest.param(r"won\|lost|\(a|w[|]|\[again", id="bars and brackets that are characters"),
        pytest.param("derby(?= won)|derby(?! \\[)|derby", id="what must or must not follow"),
        pytest.param("h(?P<rest>osts|ome)|(?:be|ha)(?P<last>at|t)", id="named groups"),
    ],
)
def test_alternatives_find_what_they_find_ungrouped(expression: str):
    assert spans(by_initial(expression), TEXT) == spans(expression, TEXT) != []


@pytest.mark.parametrize("language", VOCABULARIES)
@pytest.mark.parametrize("kind", ["own_goal", "penalty", "header", "free_kick", "people"])
def test_every_word_is_found_where_it_was(language: str, kind: str):
    words = getattr(VOCABULARIES[language], kind)
    text = ". ".join(" ".join(re.sub(r"\\\w|[^a-z]", " ", one).split()) for one in words)
    assert spans(by_initial("|".join(words)), text) == spans("|".join(words), text) != []
