"""Words by which a side gains or concedes a goal, in six languages, folded; a side stands as ``<h>`` or ``<a>``."""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.grounding.initials import by_initial

HOSTS = by_initial(
    r"(?:the )?hosts|(?:the )?home (?:side|team|outfit|men|ladies|women|girls|boys|lads|xi)|homesters|"
    r"(?:[ai]i |dei |gli |dai |le |la )?(?:padron[ei] di casa|locali|ospitanti)|"
    r"(?:la |alla |della |dalla )?(?:squadra|formazione|compagine) (?:di casa|locale|ospitante)|"
    r"(?:l'|dell'|all'|dall'|il |del |al |dal )?(?:undici|team|collettivo) (?:di casa|locale)|"
    r"(?:los |las |el |la |al |del )?(?:locales|local|anfitrion(?:es|as|a)?|duen[oa]s de casa|caseros)|"
    r"(?:los|las) de casa|"
    r"(?:el |al |del |la )?(?:equipo|conjunto|cuadro|once|escuadra|plantel) (?:local|anfitrion|de casa)|"
    r"(?:de[nrms]|die|das) (?:gastgeber(?:n|innen|in|s)?|hausherr(?:en|innen)|platzherren|heimelf|heimteams?|"
    r"heimmannschaft|heimischen)|gastgeber(?:n|innen|in)?|hausherr(?:en|innen)|"
    r"(?:les |aux |des )?(?:locaux|joueurs locaux|hotes|receveurs)|(?:l'|de l'|a l')?equipe (?:locale|hote)|"
    r"(?:os |as |o |a |aos |ao |dos |do )?(?:donos? da casa|mandantes?|anfitrioes|visitados|da casa|locais)|"
    r"(?:o |a |ao |do |da )?(?:time|equipa|equipe|formacao|turma) (?:da casa|mandante|visitada|anfitria|local)"
)
"""Names for the side at home."""
GUESTS = by_initial(
    r"(?:the )?(?:visitors|guests)|(?:the )?(?:away|visiting) (?:side|team|outfit|men|ladies|women|girls|boys|lads|xi)|"
    r"(?:gli |agli |degli |dagli |le |i |dei |ai |dai )?(?:ospiti|visitatori|visitatrici|viaggianti)|"
    r"(?:l'|dell'|all'|dall'|il |del |al |dal )?(?:undici|team|collettivo) ospite|"
    r"(?:la |alla |della |dalla )?(?:squadra|formazione|compagine) (?:ospite|in trasferta)|"
    r"(?:los |las |el |la |al |del )?(?:visitantes?|visita|forasteros?|foraneos)|(?:los|las) de fuera|"
    r"(?:el |al |del |la )?(?:equipo|conjunto|cuadro|once|escuadra|plantel) (?:visitante|forastero)|"
    r"(?:de[nrms]|die|das) (?:gasten?|gasteelf|gasteteams?|gastemannschaft|auswartself|auswartsteams?)|gasten?|"
    r"(?:les |aux |des )?(?:visiteurs|visiteuses)|(?:l'|de l'|a l')?equipe visiteuse|"
    r"(?:os |as |o |a |aos |ao |dos |do )?(?:visitantes?|forasteiros?)|"
    r"(?:o |a |ao |do |da )?(?:time|equipa|equipe|formacao|turma) (?:visitante|forasteira)"
)
"""Names for the side away from home."""
HOST_ADJECTIVE = r"home|locale|casalingo|local|heim|locale?|visitad[oa]|mandante|anfitri(?:on|ao|a)"
GUEST_ADJECTIVE = r"away|visiting|ospite|visitante|forastero|gaste|visiteu(?:r|se)|forasteir[oa]"
"""Words for a side right beside a player or a goal: "el gol visitante", "Gäste-Stürmer", "il vantaggio ospite"."""

_W = r"(?: [^\s<;:.,]+)"
GAINS = (
    # en
    rf"(?:(?:take|takes|taking|took|retook|regained?|grab|grabbed|snatch|snatched|claimed|seized|gain|gained|open up|"
    rf"opened up|established|built|earned?|forged){_W}{{1,6}}? (?:lead|advantage|cushion|opener|equali[sz]er|leveller)|"
    rf"(?:went|go|goes|going|were|was|moved?|edged?|got|gets|stormed|surged|raced|pulled|nosed|inched|came|forged|"
    rf"shot|roared){_W}{{0,3}}? (?:ahead|in front|level|back in it|back (?:in|into) (?:it|the (?:game|match|tie)|"
    rf"contention)|(?:one|two|three|four|\d-\d) up|on (?:the )?(?:scoresheet|board|terms))|"
    r"(?:draws?|drew|pull(?:ed|s)?) (?:back )?level|levell?(?:ed|s)|equali[sz]e[sd]?|repl(?:y|ies|ied)|"
    r"respon(?:d|ds|ded)|hits? back|str(?:ike|ikes|uck)|scor(?:e|es|ed)|nett?(?:ed|s)|"
    r"doubl(?:e|es|ed)|trebled|tripled|exten(?:d|ds|ded)|increas(?:e|es|ed)|stretch(?:ed|es)|add(?:ed|s)|"
    r"restor(?:e|es|ed)|halv(?:e|es|ed)|reduc(?:e|es|ed)|cut the (?:deficit|arrears|gap)|"
    r"pull(?:ed|s) (?:one|a goal|another|a late goal|two) back|got (?:one|a goal) back|clawed|"
    r"br(?:eak|eaks|oke) (?:the )?(?:deadlock|through)|open(?:ed|s)? (?:the|their) (?:scoring|account)|"
    r"ma(?:k|d)es? (?:the breakthrough|it \d|the game safe|their pressure|their dominance)|"
    rf"f(?:ind|inds|ound){_W}{{0,3}}? (?:net|breakthrough|equali[sz]er|leveller|opener|winner|way (?:through|back)|"
    rf"target)|got (?:their|the|a|an|its){_W}{{0,2}}? (?:goal|equali[sz]er|opener|second|third|fourth|fifth|winner|"
    rf"reward|breakthrough|leveller)|wrap(?:ped|s) (?:it )?up|seal(?:ed|s)|secur(?:ed|es)|clinch(?:ed|es)|"
    rf"complet(?:ed|es) (?:the|their){_W}{{0,2}}? (?:scoring|comeback|rout|turnaround)|"
    rf"(?:won|w[ia]n|earned|were awarded|were given|had){_W}{{0,3}}? (?:penalty|corner|free[- ]kick|spot[- ]kick)|"
    r"capitali[sz]ed|took (?:full )?advantage|were rewarded|"
    # it
    rf"(?:pass\w+|va|vanno|ando|andava|e andat[oa]|port\w+|torn\w+|riport\w+|balz\w+){_W}{{0,3}}? (?:in vantaggio|"
    rf"avanti|a condurre|in gol|a segno|a rete|in parita|sull?')|sblocc(?!are)\w+|raddoppi(?!are)\w+|"
    rf"triplic(?!are)\w+|pareggi(?!are)\w+|"
    rf"accorci(?!are)\w+|dimezz(?!are)\w+|riequilibr(?!are)\w+|ristabil(?!ire)\w+|riapr(?!ire)\w+|impatt(?!are)\w+|"
    rf"agguant(?!are)\w+|acciuff(?!are)\w+|"
    rf"trov\w+{_W}{{0,3}}? (?:pari|pareggio|gol|rete|vantaggio|raddoppio|sorpasso|tris)|segn(?:a|o|ano|arono)|"
    rf"colpi(?:sce|scono|to|rono)|allung\w+|cal\w+ (?:il|la) (?:tris|poker|manita)|chiud\w+ (?:i conti|la partita|"
    rf"la gara|il match|la contesa)|ribalt\w+|complet\w+ (?:la rimonta|il sorpasso)|fa (?:centro|gol)|"
    rf"rimett\w+{_W}{{0,3}}? (?:a posto|in (?:parita|equilibrio|piedi|carreggiata|corsa|partita)|la freccia)|"
    rf"(?:perv[ei]+n\w+|giung\w+|arriv\w+) al{_W}{{0,2}}? ?(?:pari|pareggio|gol|rete|vantaggio|raddoppio|sorpasso)|"
    rf"(?:rientr|torn)\w+ (?:in partita|a galla|in corsa|in gara)|mett\w+{_W}{{0,3}}? (?:la freccia|al sicuro|in "
    rf"cassaforte|in ghiaccio|il muso avanti|la testa avanti|le mani sul)|(?:rispond|replic)(?:e|ono|a|ano|ava|eva)|"
    rf"(?:hanno|ha) (?:rispost|replicat)o|dilag(?:a|ano|ava)|arrotond\w+|rimont(?:a|ano|ato)|"
    rf"pass(?:a|ano|ava|avano)(?= (?:al{{1,2}}['o]? ?\d|con |grazie|subito|su |nel |in apertura|"
    rf"alla prima))(?! al \d-)|pass(?:a|ano)(?=:)|"
    rf"l[ao] (?:chiud|riapr|pareggi|ribalt|sblocc|decid)(?:e|ono|a|ano)|prend\w+ il largo|"
    rf"(?:punisc|beff|castig|gel)(?:e|ono|a|ano)|concretizz\w+|(?:conquist|ottien|ottenn|guadagn|"
    rf"benefici|usufru)\w+{_W}{{0,4}}? (?:angolo|corner|rigore|"
    rf"penalty|punizione)|"
    # es
    rf"se adelant\w+|se p(?:one|onen|uso|usieron){_W}{{0,2}}? (?:delante|ventaja|arriba)|tom\w+{_W}{{0,2}}? "
    rf"(?:ventaja|delantera)|abri\w+ (?:el marcador|la cuenta|la lata|el tanteador|el score)|inaugur\w+|empat\w+|"
    rf"igual(?:o|aron|a|an)|amplia?(?:o|aron|ba)?|aument(?:o|aron)|descont(?:o|aron)|recort(?:o|aron|a|an)|"
    rf"acort(?:o|aron)|redujo|redujeron|sentenci(?:o|aron|a)|"
    rf"remont(?:o|aron)(?! (?:el|un|los|tras|despues)(?![a-z]))|marc(?:o|aron|an)|anot(?:o|aron)|"
    rf"(?:consigu\w+|logr\w+|encontr\w+|hall\w+|lleg\w+ al?){_W}{{0,3}}? (?:gol|tanto|empate|igualada|ventaja|premio|"
    rf"segundo|tercero|diana|anotacion(?: del empate)?)|(?:dispuso|tuvo|goz|forz|provoc)\w*{_W}{{0,3}}? (?:penal|"
    rf"penalti|corner|esquina|falta)|"
    # de
    rf"(?:traf|trafen|trifft|treffen|erziel\w+|markiert\w*|erhoh\w+|verkurz\w+|dreht\w*|jubelt\w*)|"
    # fr
    rf"ouvr\w+{_W}{{0,2}}? (?:score|marque|bal|hostilites)|egalis\w+|(?:prend|prennent|prenait|pri(?:t|rent)|a pris|"
    rf"ont pris|repren\w+|repri\w+|reprend){_W}{{0,3}}? ?(?:avantage|commandes|devants|large)|"
    rf"doubl\w+ la mise|(?:creus|aggrav|augment|redui)\w+ (?:l'ecart|le score|la marque|l'avantage|encore)|"
    rf"revien\w+{_W}{{0,2}}? (?:score|hauteur|marque)|marqu(?:e|ent|a|ait|erent)|inscri\w+|"
    rf"trouv\w+{_W}{{0,2}}? (?:faille|chemin|ouverture|filets)|pass\w+ devant|"
    rf"(?:obtien\w+|obten\w+|obtint|benefici\w+|herit\w+){_W}{{0,3}}? (?:penalty|corner|franc)|recoll\w+|debloqu\w+|"
    rf"fait le break|enfonc\w+ le clou|concretis\w+|men(?:e|ent|ait|aient)(?= (?:[a-z]+ )?(?:grace|sur un|par|"
    rf"apres|\d))|"
    rf"n'(?:a|ont|avait|avaient) pas (?:abdique|dit (?:son|leur) dernier mot|baisse les bras|renonce|abandonne)|"
    rf"vir\w+ en tete|reag\w+|repliqu\w+|fai\w+ (?:la difference|mouche|coup double)|frapp\w+ (?:d'entree|"
    rf"les premiers|fort|"
    rf"a nouveau)|arrach\w+ (?:le|l'|la|un)|renvers\w+|invers\w+ la tendance|alourd\w+|scell\w+|refai\w+ (?:son|"
    rf"leur) retard|"
    rf"se (?:met|mett\w+) a l'abri|(?:a|ont|avai\w+) (?:refait|repris|pris|trouve|ouvert|reduit|double|"
    rf"fait)(?:{_W}{{0,2}}?) "
    rf"(?:retard|l'avantage|les devants|la faille|le score|la marque|l'ecart|la mise|le break|la difference)|"
    # pt
    rf"abr(?:iu|iram|e|em) (?:o placar|o marcador|o ativo|a contagem)|empatou|empataram|igualou|igualaram|"
    rf"ampliou|ampliaram|aument(?:ou|aram)|dilat(?:ou|aram)|descont(?:ou|aram)|reduz(?:iu|iram)|diminu(?:iu|iram)|"
    rf"(?:virou|viraram)(?! (?:apos|depois|o golo?|para)(?![a-z]))|adiant(?:ou|aram)-se|"
    rf"(?:saiu|sairam|passou|passaram|coloc\w+|ficou|ficaram|foi|chegou)"
    rf"{_W}{{0,2}}? (?:na frente|em vantagem|a frente)|(?:cheg(?:ou|aram)|alcanc(?:ou|"
    rf"aram)) a?o{_W}{{0,2}}? ?(?:empate|"
    rf"gol|golo|segundo|terceiro|igualdade)|marc(?:ou|aram)|fez o|fizeram o|balanc(?:ou|aram)|sentenci(?:ou|aram)|"
    rf"(?:cobr|conquist|ganh|bat)(?:ou|aram|eu){_W}{{0,3}}? (?:escanteio|canto|penalti|penalidade|falta|livre))"
)
"""What a side does by which the goal of the passage is its own."""
GAINS_APART = (
    rf"(?:(?:ging|gingen|geht|gehen){{gap}} in (?:fuhrung|front)|(?:glich|glichen|gleicht|gleichen){{gap}} aus|"
    rf"(?:kam|kamen|kommt|kommen){{gap}} (?:zum|zur) (?:{_W[4:-1]} )?[a-z0-9:-]*(?:ausgleich\w*|"
    rf"fuhrung\w*|anschluss\w*|"
    rf"treffer|tor|siegtreffer)|(?:legte?n?|legt){{gap}} nach|(?:schlug|schlugen|schlagt){{gap}} zu|"
    rf"(?:bekam|bekamen|bekommt|erhielt|erhielten|erhalt){{gap}} (?:[a-z]*elfmeter|strafstoss|[a-z]*freistoss|eckball|"
    rf"ecke)|(?:ubernahm|ubernahmen|holten?|holt){{gap}} (?:fuhrung|ausgleich)|"
    rf"(?:stellte|stellten){{gap}} auf \d|(?:drehte|drehten){{gap}} (?:spiel|partie)|"
    rf"(?:traf|trafen|erzielten?|markierten?|erhohten?|verkurzten?|antworteten?))"
)
"""German verbs with what ends the clause; the side stands before the verb or right after it."""
CONCEDES = (
    rf"(?:f(?:ell|all|alls|ind|ound) (?:themselves )?{_W}{{0,3}}? ?(?:behind|trailing|down)|went (?:\d-\d |one |two )?"
    rf"(?:behind|down)|conced(?:e|es|ed)|trail(?:ed)? (?:after|to)|shipped|let in|were (?:behind|"
    rf"stunned|punished|undone|"
    rf"made to pay|breached|rocked|pegged back)|"
    rf"(?:va|vanno|ando|finisc\w+|si (?:ri)?trova){_W}{{0,2}}? (?:sotto|in svantaggio)|"
    rf"(?<!ha )(?<!hanno )(?<!aveva )(?<!avevano )(?:sorpres[oi]|colpit[oi] a freddo|beffat[oi]|"
    rf"punit[oi])|"
    rf"si fa(?:nno)? (?:raggiungere|"
    rf"rimontare|sorprendere|riprendere|superare|beffare|ribaltare|trovare impreparat\w)|(?:viene|vengono) (?:raggiunt|"
    rf"superat|beffat|punit|trafitt|rimontat|ripres)[aoie]|subi(?:sce|scono|to|va|rono)|incass\w+|"
    rf"capitol\w+|encaj(?:o|aron|a)|recibi(?:o|eron) (?:el|un|otro)|se vio{_W}{{0,3}}? (?:abajo|desventaja)|"
    rf"kassier\w+|encaiss\w+|conced(?:e|ent|ait|a)|(?:se fait|se font|s'est fait|se faisai\w+) (?:surprendre|"
    rf"punir|rejoindre|"
    rf"cueillir)|sofr(?:eu|eram|e) (?:o|um|outro|mais)|lev(?:ou|aram) (?:o|um|outro)|tom(?:ou|aram) (?:o|um|outro)|"
    rf"consentiu|s(?:aiu|airam) atras)"
)
"""What a side does or suffers by which the goal of the passage is the other side's."""
CONCEDES_APART = (
    r"(?:(?:geriet|gerieten|gerat){gap} in ruckstand|(?:musste|mussten|muss){gap} hinnehmen|"
    r"(?:fing|fingen|fangt){gap} ein|(?:lag|lagen|liegt){gap} (?:hinten|zuruck|in ruckstand)|kassier\w+)"
)
GOALS = (
    r"(?:equali[sz]er|opener|leveller|winner|consolation|breakthrough|opening goal|(?:first|second|third|fourth|fifth|"
    r"sixth)(?: goal)?|"
    r"vantaggio|raddoppio|pareggio|pari|momentaneo vantaggio|tris|poker|sorpasso|gol|rete|"
    r"(?:secondo|terzo|quarto|quinto)(?: gol)?|"
    r"tanto|empate|igualada|ventaja|descuento|segundo|tercero|tercer|cuarto|quinto|"
    r"[a-z0-9:-]*(?:fuhrung|fuhrungstreffers?|ausgleichs?|ausgleichstreffers?|anschlusstreffers?|anschlusstor|"
    r"siegtreffers?|siegtor|treffers?|tor)|"
    r"but|egalisation|avantage|ouverture du score|replique|reponse|reduction du score|reduction de l'ecart|"
    r"but du break|"
    r"but de la victoire|premier but|second but|quatrieme but|cinquieme but|delivrance|deuxieme but|troisieme but|"
    r"golo|gol|tento|vantagem|primeiro|terceiro|quarto)"
)
"""What a goal is to its side."""
GOAL_OF = (
    r"(?: (?:del|dell'|della|dei|degli|per il|per la|per|de|de los|de la|para|para el|der|des|von|fur|du|de l'|do|da|"
    r"dos|for|d'|para o))? ?"
)
"""Words between a goal and its side."""
GIVES = (
    rf"(?:(?:g(?:ives?|ave|iving)|hand(?:s|ed|ing)|earn(?:s|ed|ing)|w[oi]n(?:s|ning)?|"
    rf"(?:re)?store[ds]?|doubl(?:e|es|ed|ing)|extend(?:s|ed|ing)?|increas(?:es|ed|ing)|stretch(?:es|ed|ing)) |"
    rf"(?:regal\w+|d[aà]|diede|consegn\w+|firm\w+|valg?\w*|vale|offr\w+|port\w+|mett\w+|trascin\w+|"
    rf"d(?:io|a|ieron|ando)|otorg\w+|puso|pone|adelant\w+|"
    rf"schenkt\w*|bracht\w*|beschert\w*|donn\w+|offert|permet\w*|"
    rf"d(?:eu|ando|a)|garant\w+|coloc\w+|pos){_W}{{0,5}}? (?:a |al |alla |all'|agli |ai |aux? |a la |a l'|ao |aos |"
    rf"dem |den |der )?)"
)
"""Verbs by which a player's goal serves the side that is named next."""
PRIZE = (
    rf"(?:'s?)?{_W}{{0,3}}? (?:lead|advantage|cushion|victory|win|point|points|hope|vantaggio|successo|vittoria|"
    rf"avanti|ventaja|triunfo|victoria|fuhrung|front|sieg|victoire|avantage|vitoria|vantagem|frente|a la par|igualdade|"
    rf"parita)"
)
ERROR = (
    r"(?:gela|punisce|beffa|castiga|condanna|errore|error|erro|erreur|mistake|blunder|mix-up|slip|fehler|patzer|unachtsamkeit|papera|indecisione|"
    r"disattenzione|svarione|despiste|falha|bevue|faute de main|mauvaise relance|palla persa|misunderstanding|"
    r"abspielfehler|ballverlust|stellungsfehler|torwartfehler|abwehrfehler)"
)
"""What one side does wrong before the other scores."""
STOP: Mapping[str, str] = {
    "en": r"not|never|\w+n't|nearly|almost|could|would|should|might|thought|tried|trying|failed|failing|looking|looked|"
    r"hoping|hoped|wanted|unable|sought|pushing|pushed|pressing|pressed|chances?|had|having|before|"
    r"after|when|if|as|until",
    "it": r"non(?! (?:ci sta|si arrend|si scompon|moll|demord|si disuni|si perd))|quasi|potrebbe|"
    "poteva|avrebbe|avevano|aveva|cerca|cercava|prova|provava|tenta|sfiora|sfiorava|dopo|"
    r"quando|se|vicin\w+",
    "es": r"no|nunca|casi|pudo|podria|busc\w+|intent\w+|habia|habian|quiso|tras|cuando|si|cerca",
    "de": r"nicht|fast|beinahe|konnten?|hatten?|wollten?|drangt\w*|versucht\w*|nachdem|als|wenn",
    "fr": r"ne|pas|n'\w+|c'est|presque|aurait|avait|avaient|cherch\w+|tent\w+|apres|quand|si",
    "pt": r"nao|quase|poderia|tentou|tentava|tinha|tinham|apos|buscava|quando|se",
}
"""Words between a side and its verb by which it does nothing of the sort, did it earlier, or another clause begins."""
TURN: Mapping[str, str] = {
    "en": r"but|however|though|although|yet|before|while|whereas|only for|until",
    "it": r"ma|pero|prima (?:che|di)|mentre|finche",
    "es": r"pero|sin embargo|mas|antes de(?: que)?|mientras|aunque|hasta que",
    "de": r"aber|doch|jedoch|bevor|ehe|wahrend|allerdings",
    "fr": r"mais|avant (?:que|de|d')|tandis que|alors que|cependant",
    "pt": r"mas|porem|antes de(?: que)?|enquanto|contudo|ate que",
}
"""Words by which a sentence turns to the other side."""
EARLIER: Mapping[str, str] = {
    "en": r"after|having|following|despite|with|although",
    "it": r"dopo(?: che)?|nonostante|avendo",
    "es": r"tras|despues de(?: que)?|luego de|pese a|a pesar",
    "de": r"nachdem|trotz|nach(?= (?:der|dem|einer?m?)? ?(?:\w+ )?(?:fuhrung|ruckstand|treffer|tor|ausgleich))",
    "fr": r"apres(?: que)?|malgre",
    "pt": r"apos|depois (?:de|que)|apesar",
}
"""Words that open a clause on what came before the goal."""
CANCELS: Mapping[str, str] = {
    "en": r"cancel\w*(?: out)?|wip\w+ out|eras\w+|halv\w+|cut\w*|reduc\w+|answer\w*|after|following|despite|"
    r"respon\w+ to|repl\w+ to|overturn\w*|past|into|against|before|with|until|of",
    "it": r"annull\w+|pareggi\w+|rispond\w+|rispost\w+|replic\w+|dopo|rimont\w+|cancell\w+|vanific\w+|al|all'|"
    r"prima del",
    "es": r"anul\w+|igual\w+|empat\w+|respond\w+|tras|despues del?|ante|contra|en|al|antes del|sin|quit\w+|evit\w+|"
    r"arrebat\w+|impid\w+|neg[ao]\w*|complic\w+|amarg\w+|frustr\w+|fren\w+",
    "de": r"nach|gegen|auf|trotz|vor|vors|vorm|egalisierte\w*|in|im|aufs|ins",
    "fr": r"apres|repond\w+|annul\w+|dans|contre|face|malgre|avant",
    "pt": r"apos|no|ao|contra|na|sobre|depois do|anul\w+|igual\w+|empat\w+|respond\w+|antes do|sem|tir(?:ou|ando)|"
    r"evit\w+|roub\w+|imped\w+|neg(?:ou|ando)|complic\w+|frustr\w+|trav\w+",
}
"""Words before a goal of the other side that this one answers, or before the goal as a frame."""
