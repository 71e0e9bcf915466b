"""Number words from 0 to 999, their ordinals and the words for thousands and millions, in six languages, folded."""

# ruff: noqa: SIM905 - word lists read best as text

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

SCALES: dict[str, dict[str, int]] = {
    "en": {"thousand": 1000, "million": 10**6},
    "it": {"mila": 1000, "mille": 1000, "milioni": 10**6, "milione": 10**6},
    "es": {"mil": 1000, "millon": 10**6, "millones": 10**6},
    "de": {"tausend": 1000, "million": 10**6, "millionen": 10**6, "mio": 10**6},
    "fr": {"mille": 1000, "million": 10**6, "millions": 10**6},
    "pt": {"mil": 1000, "milhao": 10**6, "milhoes": 10**6},
}
"""Words that multiply the number before them."""

JOINERS = {"en": {"and"}, "es": {"y"}, "fr": {"et"}, "pt": {"e"}, "it": {"e"}, "de": {"und"}}
"""Words that may stand between the thousands and the rest."""

ARTICLES = frozenset("un una uno une ein eine einen einem einer eines um uma".split())
"""Words for one that are mostly the indefinite article."""

_EN_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_IT_ONES = (
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove"
).split()
_IT_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
_ES_ONES = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete "
    "veintiocho veintinueve"
).split()
_ES_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_ES_HUNDREDS = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
).split()
_DE_ONES = (
    "null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
).split()
_DE_TENS = "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig".split()
_FR_ONES = (
    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
).split()
_FR_TENS = "vingt trente quarante cinquante soixante".split()
_PT_ONES = (
    "zero um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito "
    "dezenove"
).split()
_PT_TENS = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split()
_PT_HUNDREDS = "cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos".split()


def _below_hundred(number: int, ones: list[str], tens: list[str], joiner: str) -> str:
    if number < len(ones):
        return ones[number]
    ten, one = divmod(number, 10)
    first = tens[ten - 10 + len(tens)] if len(tens) < 8 else tens[ten - 2]  # tens lists end at ninety
    return first if one == 0 else f"{first}{joiner}{ones[one]}"


def _english(number: int) -> Iterator[str]:
    hundred, rest = divmod(number, 100)
    low = _below_hundred(rest, _EN_ONES, _EN_TENS, " ")
    if hundred == 0:
        yield low
        return
    for head in [f"{_EN_ONES[hundred]} hundred", *(["a hundred"] if hundred == 1 else [])]:
        yield from [head] if rest == 0 else [f"{head} and {low}", f"{head} {low}"]


def _italian(number: int) -> Iterator[str]:
    hundred, rest = divmod(number, 100)
    low = _below_hundred(rest, _IT_ONES, _IT_TENS, "")
    if rest > 20 and rest % 10 in {1, 8}:  # ventuno, trentotto: the vowel of the ten is dropped
        low = _IT_TENS[rest // 10 - 2][:-1] + _IT_ONES[rest % 10]
    head = "" if hundred == 0 else "cento" if hundred == 1 else f"{_IT_ONES[hundred]}cento"
    words = head + low if rest or not head else head
    yield words
    if rest > 20 and rest % 10 == 1:
        yield words[:-1]  # "trentun gol"
    if number == 1:
        yield from ("un", "una")


def _spanish(number: int) -> Iterator[str]:
    hundred, rest = divmod(number, 100)
    low = _below_hundred(rest, _ES_ONES, _ES_TENS, " y ")
    if number == 100:
        yield "cien"
        return
    words = low if hundred == 0 else _ES_HUNDREDS[hundred - 1] + (f" {low}" if rest else "")
    yield words
    if rest % 10 == 1 and rest != 11:
        yield from (words[:-1], words[:-1] + "a")


def _german(number: int) -> Iterator[str]:
    hundred, rest = divmod(number, 100)
    low = _DE_ONES[rest] if rest < 20 else _DE_TENS[rest // 10 - 2]
    if rest > 20 and rest % 10:
        low = f"{_DE_ONES[rest % 10]}und{low}"
    if rest == 1:
        low = "eins"
    if hundred == 0:
        yield low
        if number == 1:
            yield from ("ein", "eine", "einen", "einem", "einer")
        return
    for head in [f"{_DE_ONES[hundred]}hundert", *(["hundert"] if hundred == 1 else [])]:
        yield head if rest == 0 else head + low


def _french(number: int) -> Iterator[str]:
    hundred, rest = divmod(number, 100)
    head = "" if hundred == 0 else "cent" if hundred == 1 else f"{_FR_ONES[hundred]} cent"
    low = _french_below_hundred(rest)
    if not head:
        yield low
        if number == 1:
            yield "une"
        if number == 80:
            yield "quatre-vingt"
        return
    yield from [head, f"{head}s"] if rest == 0 else [f"{head} {low}"]


def _french_below_hundred(number: int) -> str:
    if number < 20:
        return _FR_ONES[number]
    if number < 70:
        ten, one = divmod(number, 10)
        joiner = " et " if one == 1 else "-"
        return _FR_TENS[ten - 2] + (f"{joiner}{_FR_ONES[one]}" if one else "")
    if number < 80:
        return "soixante et onze" if number == 71 else f"soixante-{_FR_ONES[number - 60]}"
    return "quatre-vingts" if number == 80 else f"quatre-vingt-{_FR_ONES[number - 80]}"


def _portuguese(number: int) -> Iterator[str]:
    hundred, rest = divmod(number, 100)
    if number == 100:
        yield "cem"
        return
    low = _below_hundred(rest, _PT_ONES, _PT_TENS, " e ")
    words = low if hundred == 0 else _PT_HUNDREDS[hundred - 1] + (f" e {low}" if rest else "")
    yield words
    for masculine, feminine in (("um", "uma"), ("dois", "duas")):
        if words.split(" ")[-1] == masculine:
            yield words[: -len(masculine)] + feminine
    for brazil, portugal in (("dezesseis", "dezasseis"), ("dezessete", "dezassete"), ("dezenove", "dezanove")):
        if brazil in words:
            yield words.replace(brazil, portugal)


_SPELL: dict[str, Callable[[int], Iterator[str]]] = {
    "en": _english,
    "it": _italian,
    "es": _spanish,
    "de": _german,
    "fr": _french,
    "pt": _portuguese,
}

_EXTRA_CARDINALS = {"en": {"nil": 0}, "it": {}, "es": {}, "de": {"zwo": 2}, "fr": {}, "pt": {}}

_IT_ORDINALS = "primo secondo terzo quarto quinto sesto settimo ottavo nono decimo".split()
_ES_ORDINALS = "primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo".split()
_ES_TENTHS = "vigesimo trigesimo cuadragesimo quincuagesimo sexagesimo septuagesimo octogesimo nonagesimo".split()
_PT_ORDINALS = "primeiro segundo terceiro quarto quinto sexto setimo oitavo nono decimo".split()
_PT_TENTHS = "vigesimo trigesimo quadragesimo quinquagesimo sexagesimo septuagesimo octogesimo nonagesimo".split()
_EN_IRREGULAR = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_DE_IRREGULAR = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}


def _english_ordinals(number: int) -> Iterator[str]:
    for words in _english(number):
        *head, last = words.split(" ")
        ordinal = _EN_IRREGULAR.get(last) or (last[:-1] + "ieth" if last.endswith("y") else f"{last}th")
        yield " ".join([*head, ordinal])


def _italian_ordinals(number: int) -> Iterator[str]:
    if number <= 10:
        stem = _IT_ORDINALS[number - 1][:-1]
    else:
        word = next(_italian(number))
        stem = (word if word.endswith(("tre", "sei")) else word[:-1]) + "esim"
        if word.endswith("tre"):
            stem = word + "esim"
    yield from (f"{stem}o", f"{stem}a")


def _gendered(words: str) -> Iterator[str]:
    yield words
    yield " ".join(w[:-1] + "a" if w.endswith("o") else w for w in words.split(" "))


def _spanish_ordinals(number: int) -> Iterator[str]:
    if number <= 12:
        yield from _gendered(_ES_ORDINALS[number - 1])
        if number in {1, 3}:
            yield _ES_ORDINALS[number - 1][:-1]
    elif number < 20:
        yield from _gendered(f"decimo{_ES_ORDINALS[number - 11]}")
        yield from _gendered(f"decimo {_ES_ORDINALS[number - 11]}")
    else:
        yield from _tens_ordinals(number, _ES_TENTHS, _ES_ORDINALS)


def _portuguese_ordinals(number: int) -> Iterator[str]:
    if number <= 10:
        yield from _gendered(_PT_ORDINALS[number - 1])
    elif number < 20:
        yield from _gendered(f"decimo {_PT_ORDINALS[number - 11]}")
    else:
        yield from _tens_ordinals(number, _PT_TENTHS, _PT_ORDINALS)


def _tens_ordinals(number: int, tenths: list[str], ordinals: list[str]) -> Iterator[str]:
    ten, one = divmod(number, 10)
    if ten < 10:
        yield from _gendered(tenths[ten - 2] + (f" {ordinals[one - 1]}" if one else ""))


def _german_ordinals(number: int) -> Iterator[str]:
    if number < 20:
        stem = _DE_IRREGULAR.get(number) or f"{_DE_ONES[number]}t"
    else:
        stem = next(_german(number)) + ("st" if not 1 <= number % 100 < 20 else "t")
    yield from (stem + ending for ending in ("e", "en", "er", "es", "em"))


def _french_ordinals(number: int) -> Iterator[str]:
    if number == 1:
        yield from ("premier", "premiere")
        return
    word = next(_french(number))
    stem = word[:-1] if word.endswith("e") else word.removesuffix("s") if number == 80 else word
    stem = stem[:-1] + "v" if stem.endswith("f") else f"{stem}u" if stem.endswith("cinq") else stem
    yield f"{stem}ieme"
    if number == 2:
        yield from ("second", "seconde")


_SPELL_ORDINALS: dict[str, Callable[[int], Iterator[str]]] = {
    "en": _english_ordinals,
    "it": _italian_ordinals,
    "es": _spanish_ordinals,
    "de": _german_ordinals,
    "fr": _french_ordinals,
    "pt": _portuguese_ordinals,
}


def _spelled(phrase: str) -> str:
    return phrase.replace("-", " ")


@lru_cache(maxsize=8)
def cardinals(language: str) -> dict[str, int]:
    """Every folded way to write 0 to 999 in words, hyphens as spaces, with its value."""
    table = {_spelled(words): number for number in range(999, -1, -1) for words in _SPELL[language](number)}
    return table | _EXTRA_CARDINALS[language]


@lru_cache(maxsize=8)
def ordinals(language: str) -> dict[str, int]:
    """Every folded way to write 1st to 130th in words, hyphens as spaces, with its value."""
    return {_spelled(words): number for number in range(130, 0, -1) for words in _SPELL_ORDINALS[language](number)}
