"""A goal that the sentence after its own takes back: "Kern headed in. But the goal was ruled out for offside."."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from summarizer.assertion import cue_in
from summarizer.grounding.folding import fold_text
from summarizer.roles import Telling
from summarizer.verification.survey import Sentence, Survey

_LONGEST = 200
"""Characters of a sentence that does little else than take a goal back."""


@dataclass(frozen=True)
class _Words:
    """Words of one language, folded: what means the goal just told, what tells of another one, and what lets it stand.

    ``void`` are more words that take a goal back, beside those that deny one in its own sentence.
    """

    it: re.Pattern[str]
    another: re.Pattern[str]
    stands: re.Pattern[str]
    void: re.Pattern[str] | None = None


def _words(it: str, another: str, stands: str, void: str | None = None) -> _Words:
    return _Words(_word(it), _word(another), _word(stands), _word(void) if void else None)


def _word(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{words})")


_BY_LANGUAGE: Mapping[str, _Words] = {
    "en": _words(
        r"(?:the|his|her|that|this) (?:goal|effort|strike|finish|header|shot|celebrations?)(?![a-z])|it(?![a-z])|"
        r"(?:but|however),? the (?:offside |assistant's |linesman's )?flag",
        r"second|third|another|equali|later|earlier|had (?:a|an|one)|an? (?:goal|effort)",
        r"stood|stands|upheld|confirmed|awarded|allowed|(?:stayed|remained|kept) down|not (?:ruled|disallowed)|wrongly",
        r"ruled it out|cancel\w+|struck off|wiped out|(?:didn't|would not|wouldn't) (?:count|stand)",
    ),
    "it": _words(
        r"(?:il|lo|la|quel|quella|questo|suo|sua|tale) (?:gol|rete|marcatura|tiro|tocco|conclusione)(?![a-z])|"
        r"(?:lo|la|gliel[oa]) (?:ha |hanno )?annull|(?:ma |pero )?(?:gol |rete )?annullat|annulla tutto|"
        r"(?:ma|pero) (?:l'arbitro|il var|il guardalinee|la terna)",
        r"second[oa]|raddopp|paregg|altr[oa]|piu tardi|minuti dopo|in precedenza|prima|un (?:gol|altro)|una rete",
        r"(?<!non )(?<!non viene )(?<!non e )convalid|conferm|regolare|assegna",
    ),
    "es": _words(
        r"(?:el|ese|este|su) (?:gol|tanto|remate|disparo)(?![a-z])|la (?:diana|jugada)(?![a-z])|lo (?:anul|invalid)|"
        r"(?:pero )?(?:fue |quedo )?(?:anulad|invalidad)|"
        r"(?:pero|sin embargo,?) (?:el|la) (?:var|arbitr|colegiad|linier|juez)",
        r"segund|otr[oa]|empate|despues|mas tarde|antes|un (?:gol|tanto)",
        r"(?<!no )conced|confirm|(?<!no )valid|(?<!no )subi",
        r"invalid\w+",
    ),
    "de": _words(
        r"(?:der|das|dieser|dieses|sein|ihr|den) (?:treffer|tor|schuss|kopfball)(?![a-z])|(?:er|es) zahlte|"
        r"(?:doch|aber) (?:der |die )?(?:var|schiedsrichter|schiri|unparteiische|linienrichter|assistent|fahne)",
        r"zweite|dritte|weitere|ausgleich|spater|zuvor|vorher|ein (?:tor|treffer)",
        r"bestatig|gultig|(?<!nicht )gegeben|zahlte?(?![a-z]| (?:jedoch |aber |wegen [^.]*)?nicht)",
        r"zahlt\w* (?:jedoch |aber |wegen [^.]*)?nicht",
    ),
    "fr": _words(
        r"(?:le|ce|son|l') ?(?:but|tir|frappe)(?![a-z])|(?:l'|le )(?:a )?(?:annul|refus|invalid)|"
        r"mais (?:l'arbitre|la var|le juge|le drapeau)",
        r"deuxieme|second|autre|egalis|plus tard|auparavant|un but",
        r"(?<!pas )valid|confirm|(?<!pas )accord",
    ),
    "pt": _words(
        r"(?:o|esse|este|seu) (?:gol|golo|tento|lance|remate)(?![a-z])|o (?:anul|invalid)|"
        r"(?:mas )?(?:foi |acabou )?(?:anulad|invalidad)|"
        r"(?:mas|porem,?|no entanto,?) (?:o|a) (?:var|arbitr|bandeir|assistente)",
        r"segund|outr[oa]|empate|depois|mais tarde|antes|um (?:gol|golo|tento)",
        r"confirm|(?<!nao )(?<!nao foi )(?:valid|conced)",
    ),
}


def voided_after(survey: Survey, sentence: Sentence, telling: Telling) -> str | None:
    """The words of the sentence after its own that take a goal back, or none.

    That sentence means the goal just told: it names nobody else and no team, tells no goal, and speaks of no other one.
    """
    after = survey.behind(sentence.evidence)
    if after is None or len(after.evidence.quote) > _LONGEST:
        return None
    if any(one.start > telling.start for one in sentence.parts.tellings):
        return None
    known = {mention.name for mention in telling.scorers}
    others = [m for m in after.parts.mentions if m.team or not (m.name in known or m.name.startswith("VAR"))]
    if after.parts.tellings or others:
        return None
    text, words = fold_text(after.evidence.quote), _BY_LANGUAGE.get(survey.language, _BY_LANGUAGE["en"])
    if not words.it.search(text) or words.another.search(text) or words.stands.search(text):
        return None
    more = words.void.search(text) if words.void else None
    return more.group() if more else cue_in("void", after.evidence.quote, survey.language)
