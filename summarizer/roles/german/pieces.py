"""Pieces that several German expressions are made of."""

from __future__ import annotations

GOAL = (
    "(?:tor|tore|treffer|fuhrungstreffer|fuhrung|ausgleich|ausgleichstreffer|"
    "anschlusstreffer|anschluss|siegtreffer|siegtor|doppelpack|hattrick|"
    "dreierpack|eigentor|traumtor|kopfballtor|elfmetertor|fuhrungstor|ausgleichstor|"
    "goldtor|ehrentor|anschlusstor|siegestor|siegestreffer|kopftor|jokertor|freistosstor|freistosstreffer|"
    "kopfballtreffer|elfmetertreffer|premierentor|premierentreffer|saisontor|saisontreffer|erlosung|schlusspunkt|entscheidung|"
    r"vorentscheidung|ehrentreffer|endstand|endergebnis|schlusspunkte?|torreigen|fuhrungstore?|"
    r"(?<!\d:)\d ?[-:] ?\d(?! ?[-:] ?\d)(?:-[a-z]+)?)"
)
NO_PLACE = (
    r"(?<! im )(?<!vor dem )(?<!nach dem )(?<!hinter dem )(?<!vorm )(?<! aufs )(?<! ins )"
    r"(?<!nach der )(?<!vor der )(?<!auf das )(?<!auf den )(?<!auf die )(?<!auf eine )(?<!uber das )(?<!uber die )"
)
"""What stands before a goal that is a place or a time: "im Tor", "nach dem 1:0"."""
CLEARS = (
    r"(?:,? (?:und|um)(?: [^\s.;:<]+){0,2}? (?:zu )?|, )"
    r"(?:klar|rettet|verhinder|wehrt|block|parier|entscharf|bereinig|hielt|halt |fing|fischt|faustet|boxt|"
    r"lenkt[^.;:]{0,60}? (?:uber|um|an) (?:die|das|den))"
)
"""What goes on after "zur stelle" where somebody keeps a goal out."""
SHOT = (
    "(?:schuss|kopfball|volley|elfmeter|foulelfmeter|handelfmeter|strafstoss|freistoss|"
    "abstauber|heber|lupfer|distanzschuss|flachschuss|linksschuss|rechtsschuss|schlenzer|"
    "fallruckzieher|kopfstoss|schusses|versuch|nachschuss)"
)
DELIVERY = (
    "(?:flanke|zuspiel|pass|vorlage|ecke|eckball|corner|freistoss|hereingabe|steilpass|"
    "querpass|vorarbeit|assist|einwurf|ablage|"
    "kopfballverlangerung|verlangerung|ruckpass|doppelpass|traumpass|steckpass|"
    "stanglpass|lochpass|heber|idealpass|massflanke|freistossflanke|"
    "einzelleistung|abwurf|abschlag|kombination|rueckgabe|schnittstellenpass|"
    "zuckerpass|brustablage|hackenablage)"
)
FRAME = r"(?:[a-z]*pfosten|[a-z]*latte|[a-z]*stange|torgestange|gebalk|aluminium|metall|aussennetz|lattenkreuz)"
"""What a ball meets that goes in no goal; Austria calls the post a bar: "Stange"."""
WOOD = rf"(?: (?!nachdem|bevor|ehe)(?:\d+\.|[^\s.,;:<]+)){{0,6}} (?:den|die|das|ans?) {FRAME}"
"""What is hit that is no goal, behind the verb or the name: "traf Kern in der 30. Minute nur den Pfosten"."""
NO_WOOD = r"(?<!pfosten )(?<!latte )(?<!stange )(?<!gebalk )(?<!aluminium )(?<!metall )(?<!aussennetz )"
"""What is hit that is no goal, before the verb: "als Kern den Pfosten trifft"."""
SOME = r"(?:zwei|drei|vier|funf|sechs|[2-6])"
"""How many goals one player scores in a match."""
PLAIN_WORDS = r"(?: (?:\d+[.:]\d*|[^\s.;:<]+))"
"""One word that is no name, with the stop of an ordinal in it."""
