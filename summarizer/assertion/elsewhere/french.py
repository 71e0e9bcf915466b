"""What French sets in another match, day or competition, in folded words."""

from __future__ import annotations

_MANY = r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quinze|vingt|trente|quarante|cent|\d+)"
_MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
_MATCHES = r"(?:match\w*|rencontres|sorties|journees|apparitions|titularisations|saisons)"
_OTHER_TIMES = (
    *(f"l'{when}" for when in ("an dernier", "an passe", "annee derniere", "annee passee")),
    *(f"la {when}" for when in ("saison derniere", "saison passee", "semaine derniere", "semaine passee")),
    *("le mois dernier", "a l'aller", "au match aller", "lors du match aller", "au tour precedent"),
    *("en carriere", "par le passe", r"en (?:19|20)\d\d", "il y a un an", "il y a un mois", "il y a une semaine"),
    *(
        f"il y a {number} {unit}"
        for number in ("deux", "trois", "quatre", "cinq", "six", "dix", "quinze", "vingt")
        for unit in ("jours", "semaines", "mois", "ans", "saisons")
    ),
)
"""Times of another match, which open a sentence and a comma parts from the clause that they date."""

ELSEWHERE = (
    (
        r"\b(?:a|ont|avait) (?:deja )?(?:marque|inscrit) "
        r"(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze) (?:\w+ )?(?:buts|fois)\b"
        r"[^,;.:]{0,40}\b(?:cette (?:saison|annee)|en \w+ (?:matche?s|rencontres|apparitions))\b"
    ),
    r"\b(?:lors de|dans|sur) (?:deux|trois|quatre|cinq|six|\d+) de (?:ses|leurs) (?:\w+ )?derni\w+\b",
    r"\b(?:semaine|saison|journee|annee|mois|samedi|dimanche|match) (?:derniere?|passee?|precedente?)\b",
    r"\bil y a (?:\S+ )?(?:ans?|saisons?|mois|semaines?|jours)\b",
    r"\bmatch aller\b",
    r"\ba l'aller\b",
    r"\bl'an dernier\b",
    r"\ben (?:19|20)\d\d\b",
    r"\bdans l'autre (?:match|rencontre|affiche|demi|quart|huitieme)\b",
    r"\bau tour precedent\b",
    r"\blors de la derniere\b",
    r"\bla derniere fois\b",
    r"\bdernierement\b",
    (
        r"(?<!comme )(?<!comme lors )\b(?:lors de|de|dans|a) (?:la|leur) (?:derniere (?:confrontation|opposition)|"
        r"precedente (?:confrontation|opposition|rencontre|journee|sortie|manche))\b"
    ),
    rf"(?<!comme )\blors des (?:{_MANY} )?(?:derni\w+|precedent\w+) {_MATCHES}",
    (
        rf"\b(?:marque|inscrit|auteur d[e']) ?(?:deja )?{_MANY} (?:buts|realisations|fois) (?:en {_MANY}|"
        rf"(?:lors de|dans|sur|en) (?:ses|leurs|les) (?:\S+ )?derni\w+) {_MATCHES}"
    ),
    (
        rf"\b(?:a|avait|ont|avaient) (?:deja )?(?:marque|inscrit) (?:deja )?(?:qu'une?|{_MANY}) (?:buts?|fois) "
        r"(?:\S+ )?(?:cette saison|en (?:championnat|ligue|carriere)|toutes competitions|depuis (?:le debut de "
        rf"(?:la )?saison|l'ete|son arrivee|{_MONTHS}))\b"
    ),
    (
        r"\b(?:a|avait) (?:deja )?(?:marque|inscrit)(?: (?:son|un|le|une|deux|trois|\d+|premier|dernier|buts?|"
        rf"fois|double|triple))* en (?:{_MONTHS})\b"
    ),
    (
        r"\b(?:marque|inscrit) (?:dix|onze|douze|treize|quinze|vingt|trente|quarante|cinquante|cent|\d\d+) "
        r"(?:buts|fois)\b"
    ),
    (
        r"\bavait (?:deja )?(?:marque|inscrit|egalise) (?:\S+ ){0,3}(?:en|au|lors d'un|lors du) (?:match (?:amical|"
        r"de preparation)|amical|preparation)\b"
    ),
    r"\b(?:marquait|inscrivait|empilait|enchainait) tant de (?:buts|fois)\b",
    r"\bdernier but (?:\S+ ){0,4}(?:remonte|remontait|date|datait)\b",
    r"\bavait \S+ (?:\S+ ){0,8}avant son (?:transfert|arrivee|depart|pret|retour)\b",
    (
        r"(?<!comme en )(?<!comme lors de la )\b(?:finale|match|derby|coupe|edition|championnat|mondial|euro) "
        r"(?:de|en) (?:19|20)\d\d\b"
    ),
    r"\b(?:finale|match|tournoi|championnat|derby) des (?:jeunes|juniors|cadets|minimes|reserves|veterans)\b",
    (
        r"\b(?:a|avait) (?:deja )?(?:marque|inscrit|egalise)(?: (?:son|un|le|une|deux|trois|quatre|\d+|premier|"
        r"buts?|fois|double|triple))* (?:avec (?:la reserve|l'equipe (?:reserve|b)|les (?:u ?\d\d|"
        r"moins de \d\d|jeunes|juniors))|(?:a|lors de|pendant) l'(?:echauffement|entrainement))\b"
    ),
    r"\b(?:a|avait) (?:deja |si |tres |le plus )?souvent (?:marque|inscrit|egalise)\b",
    r"(?<!comme )\bpar le passe\b",
    r"\bchaque fois que (?:\S+ ){1,3}(?:marqu|inscri|egalis)\w+",
    r"\b(?:marque|inscrit) (?:le plus|(?:plus de )?la moitie|(?:plus d'un|le) tiers) (?:de|des) buts\b",
    r"\ben moyenne\b",
    *(rf"(?<=^{time}), [^,;:.]+" for time in _OTHER_TIMES),
    r"\b\d\d buts\b",
    r"\brecord de buts\b",
)
