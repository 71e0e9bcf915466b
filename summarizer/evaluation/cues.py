"""Words by which passages are told apart in six languages, over folded text; the labels choose, these only rank."""

from __future__ import annotations

import re

HALF_TIME = re.compile(
    r"half-?time|at the break|the interval|intervallo|primo tempo|prima frazione|descanso|medio tiempo|primer tiempo"
    r"|\bpause\b|halbzeit|mi-temps|a la pause|premiere periode|intervalo|primeiro tempo|first half",
)
AGGREGATE = re.compile(r"aggregate|global|gesamt|complessiv|agregado|cumul|ensemble des deux|acumulado|totale dei due")
SHOOT_OUT = re.compile(
    r"on penalties|penalty shoot|shoot-?out|spot-?kicks|elfmeterschiessen|\bi\.\s?e\.|penales|penaltis|tanda"
    r"|ai rigori|dal dischetto|calci di rigore|tirs au but|aux t\.?a\.?b|nos penaltis|disputa de penaltis",
)
EXTRA_TIME = re.compile(
    r"extra[- ]time|\baet\b|a\.e\.t|verlangerung|120 |prorroga|tiempos? extras?|alargue|prolongation|supplementar"
    r"|prorrogacao|tempo extra",
)
COACH = re.compile(
    r"coach|manager|\bboss\b|trainer|tecnico|\bdt\b|entrenador|allenator|\bmister\b|entraineur|treinador|selectionneur"
    r"|guidat[oi]|team di|squadra di|uomini di|escuadra de|cuadro de|mannschaft von|elf von|hommes de|equipe de",
)
REFEREE = re.compile(r"referee|\bref\b|arbitr|\bsr\b|schiedsrichter|direttore di gara|\barbitre|\bjuiz\b|\bcolegiado\b")
ABANDONED = re.compile(r"abandon|sospes|sospens|suspend|abgebrochen|abbruch|interromp|interrupt|arrete definitivement")
SENDING_OFF = re.compile(
    r"sent off|red card|dismiss|second yellow|ordered off|\brote|gelb-rot|platzverweis|ausgeschlossen|espuls|rosso"
    r"|doppio giallo|expuls|\broja\b|doble amarilla|doble preventiva|exclu|carton rouge|expulso|vermelho",
)
GOAL = re.compile(
    r"goal|scor|net\b|netted|equalis|levelled|lead\b|\bgol\b|\bgoles\b|rete|reti\b|segn|pareggi|vantaggio|marc[oa]"
    r"|anot|tanto|empat|\btor\b|tore\b|traf\b|trifft|fuhrung|ausgleich|verwand|\bbuts?\b|marqu|egalis|ouvre|fez\b|abriu",
)
GOAL_KINDS = {
    "penalty": re.compile(r"penalt|\bpen\b|spot[- ]kick|from the spot|elfm|elfer|strafstoss|rigore|dischetto|penal\b"),
    "own_goal": re.compile(
        r"own[- ]goal|own net|own keeper|\bog\b|eigentor|autogol|autorete|propia|contre son camp|contra\b"
    ),
    "free_kick": re.compile(r"free[- ]?kick|set-?piece|freistoss|punizione|tiro libre|coup franc|cobranca de falta"),
    "header": re.compile(r"head|kopf|di testa|incornat|cabez|palomita|de tete|cabec"),
}
NON_GOAL = re.compile(
    r"\bsaved?\b|saving|saves\b|parried|\bpost\b|crossbar|\bwide\b|over the bar|disallow|ruled out|offside"
    r"|missed|blocked|denied|chopped off|fluffed|high from|waved away|parat[ao]|\bpalo\b|traversa"
    r"|fuori(?! casa)|annullat|respint|neutralizz|sprecat|\bparo\b|detuvo|\bposte\b|travesano|larguero|desviad"
    r"|atajad|fallo\b|fallaron|anulad|fuera de|parier|latte\b|stange|pfosten|verfehl|abseits|druber|gehalten"
    r"|vergab|poteau|barre\b|a cote|au-dessus|manque\b|hors-jeu|fuit le cadre|s'interpose|perd son duel"
    r"|defendeu|espalm|trave\b|para fora|impediment|assustou",
)
RESULT = re.compile(
    r"\bwins?\b|\bwon\b|beat|\bdraw|drew|clinch|\bhold\b|\bheld\b|ended|final whistle|victory|defeat|sieg|gewann"
    r"|gewonnen|niederlage|remis|unentschieden|verlor|vitt?ori|vinc|vince|battut|sconfit|pareggi|gano|vence|derrot"
    r"|empat|imponer|gagn|victoire|bat\b|battu|s'impose|nul\b|venceu|derrota|perdeu",
)
HOME = re.compile(
    r"\bhomes?\b|\bhosts?\b|hosted|\baway\b|visitors|\bheim|gastgeber|zu gast|gaste|auswarts|\bcasa\b|ospit|padroni"
    r"|\blocali\b|squadra locale|de visita|visitante|\blocal(?:es)?\b|accueill|receva|visiteur|domicile|mandante"
    r"|anfitri",
)
ASSIST = re.compile(
    r"\bpass|cross|corner|\bfed\b|set up|\bfeed|assist|knock|flick|lay-?off|through ball|long ball|throw"
    r"|vorlage|flanke|zuspiel|\bpase|centr[oae]|cruz|\bserv|balon|filtrant|imbecca|lanci|passe|degage|lanc",
)
"""Words of whoever makes a goal for another: in such a passage a name that is no labelled assist may still be one."""
BEATEN = re.compile(
    r"keeper|goalie|\bpast\b|\bbeat\b|\bfoul|tripp|tackle|marked by|portier|portero|arquero|guardameta|marcacion de"
    r"|torwart|tormann|gardien|goleiro|beffa|batte|superando|driblo",
)
"""Words beside whoever a goal was scored against: no maker of it."""
GOALLESS = re.compile(
    r"goalless|scoreless|torlos|a reti (?:bianche|inviolate)|sin goles|sans but|nul et vierge|sem gols"
)

COMPETITION = re.compile(
    r"torneo|\bliga|league|\bcup\b|copa|coppa|coupe|pokal|clausura|apertura|championship|\bserie\b|stadi|estadio|\bstade\b"
    r"|arena\b|\bpark\b|\broad\b|\bradio\b|federa|\bunited\b|\bcity\b|\bclub\b|\bfinale?\b",
)
"""Words of competitions, grounds and bodies, by which a run of capitals is known to be no person."""

_WEEKDAYS = (
    "monday montag lunedi lunes lundi segunda",
    "tuesday dienstag martedi martes mardi terca",
    "wednesday mittwoch mercoledi miercoles mercredi quarta",
    "thursday donnerstag giovedi jueves jeudi quinta",
    "friday freitag venerdi viernes vendredi sexta",
    "saturday samstag sonnabend sabato sabado samedi",
    "sunday sonntag domenica domingo dimanche",
)
_MONTHS = (
    "january januar janner gennaio enero janvier janeiro",
    "february februar febbraio febrero fevrier fevereiro",
    "march marz marzo mars marco",
    "april aprile abril avril",
    "may mai maggio mayo maio",
    "june juni giugno junio juin junho",
    "july juli luglio julio juillet julho",
    "august agosto aout",
    "september settembre septiembre setembro septembre",
    "october oktober ottobre octubre octobre outubro",
    "november novembre noviembre novembro",
    "december dezember dicembre diciembre decembre dezembro",
)


def weekday(number: int) -> re.Pattern[str]:
    """The names of a weekday, Monday 0."""
    return _any_of(_WEEKDAYS[number])


def month(number: int) -> re.Pattern[str]:
    """The names of a month, January 1."""
    return _any_of(_MONTHS[number - 1])


def _any_of(names: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(names.split())})\b")
