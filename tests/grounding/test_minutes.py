from __future__ import annotations

import pytest
from grounding_articles import article, passage

from summarizer.grounding.minutes import minute_supported, minutes_in
from summarizer.schemas.summary import Minute

STATED = [
    # English
    ("en", "With 78 on the clock Okoro scored.", 78, None),
    ("de", "Bemerkungen: 97. Rote Karte gegen Frei.", 97, None),
    ("de", "Bemerkungen: 12. Kolb hält Foulpenalty von Frei.", 12, None),
    ("es", "PT, 40m Vidal le atajó un penal a Soto.", 40, None),
    ("en", "Okoro scored in the 67th minute.", 67, None),
    ("en", "Okoro's 79th-minute header settled it.", 79, None),
    ("en", "Okoro levelled on 54 minutes.", 54, None),
    ("en", "In the eighty-eighth minute Okoro struck.", 88, None),
    ("en", "Okoro scored on the hour mark.", 60, None),
    ("en", "Okoro struck on the half-hour mark.", 30, None),
    ("en", "Okoro (45+2') levelled.", 45, 2),
    ("en", "Okoro scored in the 90+3rd minute.", 90, 3),
    ("en", "Lowe 12, Okoro 79 og, Hale 107.", 79, None),
    ("en", "Goals: Okoro 38, Lowe 75 og. Att: 12,400", 38, None),
    ("en", "Okoro scored in the opening minute.", 1, None),
    ("en", "It was minute 13 when Okoro scored.", 13, None),
    # Italian
    ("it", "Al 45' segna Bruni.", 45, None),
    ("it", "Bruni pareggia all'88'.", 88, None),
    ("it", "Al minuto 10 segna Bruni.", 10, None),
    ("it", "Il gol arriva al 34º minuto con Bruni.", 34, None),
    ("it", "Bruni segna al dodicesimo minuto.", 12, None),
    ("it", "Bruni raddoppia al 45'+2'.", 45, 2),
    ("it", "Nel recupero, al 90+4, pareggia Bruni.", 90, 4),
    ("it", "Allo scoccare dell'ora segna Bruni.", 60, None),
    ("it", "Alla mezz'ora segna Bruni.", 30, None),
    ("it", "Marcatori: pt 14' Bruni, st 12' Sala.", 14, None),
    ("it", "Al 23’ del primo tempo segna Bruni.", 23, None),
    # Spanish
    ("es", "Al 88, Vidal marcó de cabeza.", 88, None),
    ("es", "Gol de Vidal al 92.", 92, None),
    ("es", "Vidal marcó a los 75 minutos.", 75, None),
    ("es", "En el 83 fue expulsado Vidal.", 83, None),
    ("es", "En el minuto 13 marcó Vidal.", 13, None),
    ("es", "Vidal anotó al 45+1.", 45, 1),
    ("es", "Al minuto treinta y ocho remató Vidal.", 38, None),
    # German
    ("de", "Huber traf in der 74. Minute.", 74, None),
    ("de", "Huber brachte Rot in Führung (43.).", 43, None),
    ("de", "Huber glich aus (90.+3).", 90, 3),
    ("de", "Tore: 1:0 (51.) Huber, 2:0 (89.) Maier (Foulelfmeter)", 89, None),
    ("de", "Minute 88: Huber trifft.", 88, None),
    ("de", "51. Minute: Huber trifft.", 51, None),
    ("de", "In der dritten Minute traf Huber.", 3, None),
    ("de", "Platzverweis für Huber (Rot/86.).", 86, None),
    # French
    ("fr", "Petit marque à la 12e minute.", 12, None),
    ("fr", "Petit égalise (45e+2).", 45, 2),
    ("fr", "Petit égalise à la 56e.", 56, None),
    ("fr", "À l’heure de jeu, Petit marque.", 60, None),
    ("fr", "À la 23' Petit ouvre le score.", 23, None),
    ("fr", "Buts : Petit (12e), Morel (78e).", 78, None),
    # Portuguese
    ("pt", "Souza marcou aos 23 minutos.", 23, None),
    ("pt", "Aos 41, Souza abriu o placar.", 41, None),
    ("pt", "Souza empatou no minuto 67.", 67, None),
    ("pt", "Souza fez aos 45+2.", 45, 2),
]


@pytest.mark.parametrize(
    ("language", "text", "base", "stoppage"), [pytest.param(*case, id=f"{case[0]}: {case[1]}") for case in STATED]
)
def test_a_minute_told_is_stated(language: str, text: str, base: int, stoppage: int | None) -> None:
    of = article(text, language)
    support = minute_supported(of, passage(of, text), Minute(base=base, stoppage=stoppage), language)
    assert support is not None
    assert not support.derived


DERIVED = [
    ("en", "Okoro scored five minutes before the break.", 40, None),
    ("en", "Okoro struck six minutes from time.", 84, None),
    ("en", "With seven minutes remaining Okoro scored.", 83, None),
    ("en", "Two minutes into the second half Okoro scored.", 47, None),
    ("en", "Okoro scored nine minutes after the restart.", 54, None),
    ("en", "Okoro scored after 31 minutes.", 32, None),
    ("en", "Okoro scored after 45 seconds.", 1, None),
    ("en", "Okoro struck twelve seconds into the second half? No: after just 70 seconds.", 2, None),
    ("en", "In the second minute of stoppage time Okoro won it.", 90, 2),
    ("en", "Okoro struck two minutes into extra-time.", 92, None),
    ("it", "Bruni segna a sei minuti dal termine.", 84, None),
    ("it", "Bruni segna sette minuti prima dell'intervallo.", 38, None),
    ("it", "Al 12' della ripresa segna Bruni.", 57, None),
    ("it", "Marcatori: pt 14' Bruni, st 12' Sala.", 57, None),
    ("it", "12' st Sala", 57, None),
    ("it", "Dopo 20 secondi segna Bruni.", 1, None),
    ("it", "Al terzo minuto di recupero segna Bruni.", 90, 3),
    ("es", "Gol de Vidal al 92.", 90, 2),
    ("es", "A dos minutos del final marcó Vidal.", 88, None),
    ("es", "Vidal marcó a los 10 minutos del segundo tiempo.", 55, None),
    ("de", "Huber traf sechs Minuten vor Schluss.", 84, None),
    ("de", "Acht Minuten nach der Pause traf Huber.", 53, None),
    ("de", "Huber traf fünf Minuten vor der Pause.", 40, None),
    ("de", "Nach zwölf Minuten traf Huber.", 13, None),
    ("de", "In der vierten Minute der Nachspielzeit traf Huber.", 90, 4),
    ("fr", "Au bout de dix minutes, Petit marque.", 11, None),
    ("fr", "À cinq minutes de la fin, Petit marque.", 85, None),
    ("fr", "Petit marque dix minutes après la pause.", 55, None),
    ("fr", "Dans la 3e minute du temps additionnel, Petit marque.", 90, 3),
    ("pt", "Aos 10 do segundo tempo, Souza marcou.", 55, None),
    ("pt", "Souza marcou aos 16/2ºT.", 61, None),
    ("pt", "No segundo tempo, Souza cruzou e, aos 20, Lima fez o gol.", 65, None),
    ("pt", "A cinco minutos do fim, Souza marcou.", 85, None),
]


@pytest.mark.parametrize(
    ("language", "text", "base", "stoppage"), [pytest.param(*case, id=f"{case[0]}: {case[1]}") for case in DERIVED]
)
def test_a_minute_that_follows_by_counting_is_derived(
    language: str, text: str, base: int, stoppage: int | None
) -> None:
    of = article(text, language)
    support = minute_supported(of, passage(of, text), Minute(base=base, stoppage=stoppage), language)
    assert support is not None
    assert support.derived
    assert support.working


NONE = [
    ("en", "Okoro came on after ten minutes of pressure."),
    ("en", "The 24-year-old scored from 20 metres."),
    ("en", "Okoro, who wears number 94, scored just before the interval."),
    ("en", "Rovers won 4-1 on 18-8-2015 before 90 fans."),
    ("en", "In the last 20 minutes Rovers pressed."),
    ("en", "Voss, Hale, Traore (Biscan 67), Lowe (Sands 45)."),
    ("en", "A late goal, soon after the hour-long delay, settled it between the two halves."),
    ("en", "Rovers 2, Albion 1"),
    ("en", "Voss 7, Hale 8, Lowe 6."),
    ("en", "It was their 21st win in 34 matches this season."),
    ("en", "Rovers have not lost for 90 minutes."),
    ("it", "Nei primi 20 minuti Bruni ha spinto."),
    ("it", "Poco dopo segna il numero 94."),
    ("it", "Bruni, 24 anni, segna da 20 metri prima dell'intervallo."),
    ("it", "Sala (18' st Bruni), Neri (Bianchi 67')"),
    ("it", "Bruni è fuori dal 30 settembre e torna al 100%."),
    ("it", "Appuntamento al 12 maggio per il ritorno."),
    ("es", "El equipo llegó a los 107 puntos y a los 35 años Vidal sigue."),
    ("es", "Jugó con 10 elementos en el 2013."),
    ("es", "El partido se jugará el 12 de mayo; al 12 de junio no hay más."),
    ("de", "Kurz vor der Pause traf Huber."),
    ("de", "Salzburg: Atanga (92. Lainer), Oberlin (63. Pires)"),
    ("de", "Frei gewann. 12. Sieg im 30. Spiel."),
    ("es", "Vidal remató desde los 27m al palo."),
    ("de", "Am 5. August (20.30 Uhr) wird gespielt, die 3. Runde folgt."),
    ("de", "Nach 10 Minuten Unterbrechung ging es weiter."),
    ("fr", "Petit pointe à la 12e place et n’a pas joué les 20 dernières minutes."),
    ("fr", "Peu après la pause, Petit, 24 ans, marque de 20 mètres."),
    ("pt", "Souza, aos 35 anos, marcou logo depois do intervalo."),
    ("pt", "O time chegou aos 21 pontos no dia 4 de março."),
]


@pytest.mark.parametrize(("language", "text"), [pytest.param(*case, id=f"{case[0]}: {case[1]}") for case in NONE])
def test_what_is_no_minute_gives_none(language: str, text: str) -> None:
    assert [text[m.start : m.end] for m in minutes_in(text, language)] == []


WRONG = [
    ("en", "Okoro scored in the 67th minute.", 66),
    ("en", "Okoro scored six minutes from time.", 6),
    ("en", "Lowe 12, Okoro 79 og, Hale 107.", 97),
    ("it", "Al 12' della ripresa segna Bruni.", 12),
    ("it", "Al 45' segna Bruni.", 46),
    ("pt", "Aos 10 do segundo tempo, Souza marcou.", 10),
    ("de", "Huber traf fünf Minuten vor der Pause.", 5),
    ("es", "Al 88, Vidal marcó.", 87),
]


@pytest.mark.parametrize(("language", "text", "base"), [pytest.param(*c, id=f"{c[0]}: {c[1]}") for c in WRONG])
def test_another_minute_is_not_supported(language: str, text: str, base: int) -> None:
    of = article(text, language)
    assert minute_supported(of, passage(of, text), Minute(base=base), language) is None


RELATIVE = [
    (
        "es",
        "Al minuto 13 fue expulsado Vidal. La gente protestó.\nSiete minutos después marcó Ruiz.",
        "Siete minutos después",
        20,
    ),
    ("it", "Al 12' segna Bruni. Altri cinque minuti e Sala sbaglia.", "Altri cinque minuti e Sala", 17),
    ("it", "Al 12' segna Bruni. Passano tre minuti e Sala esce.", "Passano tre minuti e Sala", 15),
    ("it", "Al 12' segna Bruni. Due giri di lancette dopo Sala esce.", "Due giri di lancette dopo", 14),
    ("es", "Al 12, Vidal marcó. Pasaron tres minutos y Soto falló.", "Pasaron tres minutos y Soto", 15),
    ("pt", "Aos 12 minutos, Lima marcou. Passaram três minutos e Reis falhou.", "Passaram três minutos", 15),
    (
        "de",
        "Keller traf in der 12. Minute. Zwei Zeigerumdrehungen später flog Voss.",
        "Zwei Zeigerumdrehungen später",
        14,
    ),
    ("fr", "À la 12e minute, Rey marque. Encore trois minutes et Petit rate.", "Encore trois minutes", 15),
    ("en", "Okoro scored on 20 minutes. Another two minutes and Lowe was off.", "Another two minutes", 22),
    (
        "en",
        "Okoro scored on 20 minutes. Two minutes later Lowe hit. Three minutes later Voss.",
        "Three minutes later",
        25,
    ),
    ("en", "Okoro scored on 20 minutes. Five minutes later Lowe levelled.", "Five minutes later Lowe", 25),
    ("it", "Al 55' segna Arosio. L'equilibrio dura dodici minuti: segna Bruni.", "dura dodici minuti", 67),
    ("de", "Huber traf in der 30. Minute. Vier Minuten später traf Maier.", "Vier Minuten später", 34),
    ("fr", "Petit marque à la 30e minute. Dix minutes plus tard, Morel égalise.", "Dix minutes plus tard", 40),
    ("pt", "Souza marcou aos 12 minutos. Cinco minutos depois, Lima empatou.", "Cinco minutos depois", 17),
]


@pytest.mark.parametrize(("language", "text", "quote", "base"), [pytest.param(*case, id=case[0]) for case in RELATIVE])
def test_minutes_later_count_from_the_minute_before(language: str, text: str, quote: str, base: int) -> None:
    of = article(text, language)
    support = minute_supported(of, passage(of, quote), Minute(base=base), language)
    assert support is not None
    assert support.derived
    assert len(support.evidence) == 2
    assert str(base) in (support.working or "")


NO_ANCHOR = [
    ("en", "Okoro scored early. Five minutes later Lowe levelled.", "Five minutes later"),
    ("en", "Okoro scored on 20 minutes. Soon Voss saved. Five minutes later Lowe levelled.", "Five minutes later"),
    (
        "it",
        "Al minuto 10 tira Bruni. La ripresa si apre con un tiro. Pareggia Arosio. L'equilibrio dura dodici minuti.",
        "dura dodici minuti",
    ),
    ("it", "Al 12' segna Bruni. Non passano tre minuti e Sala pareggia.", "Non passano tre minuti e Sala"),
    ("en", "Okoro scored on 20 minutes. One. Two. Three. Five minutes later Lowe levelled.", "Five minutes later"),
]


@pytest.mark.parametrize(
    ("language", "text", "quote"), [pytest.param(*case, id=str(at)) for at, case in enumerate(NO_ANCHOR)]
)
def test_minutes_later_without_a_near_anchor_give_nothing(language: str, text: str, quote: str) -> None:
    of = article(text, language)
    found = [b for b in range(1, 121) if minute_supported(of, passage(of, quote), Minute(base=b), language)]
    assert found == []


def test_the_end_of_extra_time_counts_from_120() -> None:
    text = "Extra time began badly. Okoro levelled with six minutes remaining."
    of = article(text)
    quote = passage(of, "Okoro levelled with six minutes remaining")
    assert minute_supported(of, quote, Minute(base=114), "en") is not None
    assert minute_supported(of, quote, Minute(base=84), "en") is None


def test_stoppage_time_of_the_first_half_follows_45() -> None:
    text = "In the first half Hale hit the bar. In the second minute of stoppage time Okoro scored."
    of = article(text)
    quote = passage(of, "In the second minute of stoppage time Okoro scored.")
    assert minute_supported(of, quote, Minute(base=45, stoppage=2), "en") is not None
    assert minute_supported(of, quote, Minute(base=90, stoppage=2), "en") is None


def test_a_minute_outside_the_passage_is_no_support() -> None:
    of = article("Okoro scored on 20 minutes. Lowe levelled.")
    assert minute_supported(of, passage(of, "Lowe levelled."), Minute(base=20), "en") is None


def test_a_minute_in_unread_text_is_no_support() -> None:
    of = article("Okoro scored on 20 minutes.", unread=("on 20 minutes",))
    assert minute_supported(of, passage(of, "Okoro scored on 20 minutes."), Minute(base=20), "en") is None


def test_a_passage_that_ends_before_the_mark_holds_the_minute() -> None:
    of = article("Il gol arriva al 45', poi è pausa.", "it")
    assert minute_supported(of, passage(of, "Il gol arriva al 45"), Minute(base=45), "it") is not None
    of = article("Il gol arriva al 45'+2, poi è pausa.", "it")
    assert minute_supported(of, passage(of, "Il gol arriva al 45"), Minute(base=45, stoppage=2), "it") is None


def test_a_substitution_quoted_alone_is_no_minute() -> None:
    of = article("Voss, Hale, Traore (Biscan 67), Lowe.")
    assert minute_supported(of, passage(of, "Biscan 67"), Minute(base=67), "en") is None
