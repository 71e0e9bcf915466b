"""What Spanish sets in another match, day or competition, in folded words."""

from __future__ import annotations

ELSEWHERE = (
    (
        r"(?<!y )(?<!y ya )\b(?:llevan?|acumulan?|ha (?:marcado|anotado)) "
        r"(?:ya )?(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce) (?:\w+ )?(?:goles|tantos|dianas)\b"
    ),
    r"\ben (?:dos|tres|cuatro|cinco|seis|\d+) de (?:sus|los|las) (?:\w+ )?ultim[ao]s\b",
    (
        r"\b(?:semana|mes|ano|temporada|jornada|torneo|fecha|domingo|sabado|jueves|"
        r"encuentro) (?:pasad[oa]|anterior)\b"
    ),
    r"\bhace (?:\S+ )?(?:anos|meses|semanas|dias|temporadas)\b",
    r"\b(?:anos|meses|semanas?|dias) despues de (?:golear|vencer|batir|perder|empatar|derrotar|caer|ganar|haber )",
    r"\b(?:el|en el) (?:partido|encuentro|duelo|juego|choque) de ida\b",
    r"\ben la ida\b",
    r"\bla ida\b",
    r"\bpasad[oa] (?:jueves|lunes|martes|miercoles|viernes|sabado|domingo|jornada|temporada|semana)\b",
    r"\b(?:conseguido|logrado) el (?:jueves|miercoles|martes|domingo|sabado)\b",
    r"\ben (?:19|20)\d\d\b",
    r"\bel otro (?:partido|duelo)\b",
    r"\bantes en\b",
    r"\bano pasado\b",
    r"\b(?:jornada|ronda|eliminatoria) anterior\b",
    r"\bultimo (?:gol|partido) (?:que|en)\b",
    r"\b(?:campana|curso) (?:pasad[oa]|anterior)\b",
    (
        r"(?<!desde la )(?<!desde el )(?<!llego el )(?<!ficho el )(?<!llegado el )(?<!fichado el )"
        r"\bpasad[oa] (?:campana|curso|(?:mes de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|"
        r"agosto|septiembre|octubre|noviembre|diciembre))\b"
    ),
    r"(?<!desde )\bla ultima vez que (?:\S+ ){0,4}?(?:se (?:enfrent|midi|vier|cruz)|jug|visit)\w+",
    (
        r"\b(?:en el|del) (?:ultimo|anterior) (?:enfrentamiento|duelo|partido|choque|cruce|encuentro) entre "
        r"(?:ambos|ambas|los dos|las dos)\b"
    ),
    (
        r"(?<!como )(?<!hizo )(?<!igual que )\ben (?:el (?:partido|encuentro|duelo|choque) de )?"
        r"la primera vuelta\b"
    ),
    r"\bel otro (?:encuentro|choque)\b",
    r"(?<!como )\ben (?:la|el|su) anterior (?:jornada|partido|encuentro|duelo|choque|temporada|campana)\b",
    r"\ben el (?:ultimo|anterior) (?:derbi|clasico|enfrentamiento|cruce)\b(?! de)",
    r"\ben su (?:anterior (?:visita|aparicion|comparecencia)|ultima visita)\b(?! al area)",
    (
        r"\b(?:marc|anot)\w+ (?:\S+ ){0,2}?en l[oa]s (?:\S+ )?(?:partidos|encuentros|jornadas|citas) "
        r"(?:anteriores|previ[oa]s)\b"
    ),
    r"\bentre semana (?:ya )?(?:habia|marco|anoto|hizo)\b",
    r"\b(?:marco|anoto|marcado|anotado) (?:\S+ ){0,4}?entre semana\b",
    (
        r"(?<!\bde )(?<!\ba )(?<!\bcon )(?<!\bpara )(?<!\bpor )\bsu (?:padre|abuelo) "
        r"(?:\S+ )?(?:marco|anoto|hizo|habia (?:marcado|anotado))\b"
    ),
    r"\ben la (?:final|semifinal) (?:de|del) (?:19|20)\d\d\b",
    r"\b(?:se recuerda|recuerdan|recuerdo de) ?(?:el|un|l) gol de\b",
    r"\bantes de (?:su (?:traspaso|fichaje|llegada al (?:club|equipo))|fichar por)\b",
    (
        r"\b(?:marc[oa]|anot[oa]|marcado|anotado|goles|tantos|gol) "
        r"(?:(?!ensay|trabaj|practic|lesion|prepar|aprend)\S+ ){0,3}?(?:en (?:el|un|los) "
        r"(?:calentamiento|entrenamientos?|entreno)|en (?:las )?categorias inferiores|"
        r"con (?:el|su) (?:filial|segundo equipo|equipo (?:reserva|filial|juvenil|b)|juvenil)|"
        r"en la (?:\S+ ){0,3}?final juvenil)\b"
    ),
    r"\ben el (?:calentamiento|entrenamiento|entreno)(?: del? \w+)? (?:marco|anoto)\b",
    (
        r"\b(?:marc[oa]|anot[oa]|marcado|anotado|goles|tantos|gol) (?:(?!como)\S+ ){0,3}?(?:en|durante) "
        r"su (?:etapa|paso|estancia) (?:en|por|con|como)\b"
    ),
    r"\b\d\d (?:goles|tantos|dianas)\b",
    r"\brecord de (?:goles|tantos)\b",
)
