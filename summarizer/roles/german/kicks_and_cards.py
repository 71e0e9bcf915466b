"""Who was sent off, who failed from the penalty spot and who saved it, beyond plain German verbs."""

from __future__ import annotations

from summarizer.roles.german.pieces import FRAME
from summarizer.roles.vocabulary import WORD, Idioms, Role

_SPOT = (
    r"(?:(?:foul|hand)?elfmeter|strafstoss|elfer|penalty|(?:vom|am|aus dem) (?:elfmeter|strafstoss)?punkt|elf metern)"
)

_FAIL = (
    r"(?:vergab|vergibt|verschoss|verschiesst|verschossen|vergeben|scheiterte|scheitert|setzte|jagte|schoss|"
    r"drosch|hob|knallte|"
    r"versemmelte|nicht nutz|ungenutzt|liegen liess)"
)

KICKS_AND_CARDS = Idioms(
    before={
        Role.OFFICIAL: (
            (
                r"(?:prasident|sportdirektor|betreuer|co-trainer|cotrainer|assistenztrainer|physiotherapeut|"
                r"teammanager|manager)"
            ),
        ),
        Role.SENT_OFF: (
            (
                r"\bmit (?=<\d+> (?:[^\s.;:<]+ ){0,2}?(?:der|ein) (?:erste|zweite|dritte|vierte|weiterer) "
                r"(?:[a-z]+ )?(?:spieler|akteur|mann)[^.;:<]{0,30} (?:den platz|das feld|vom platz|vom feld))"
            ),
            r"(?:verwies|verweist) (?=<\d+>(?: [^\s.;:<]+){0,6}? (?:des (?:feldes|platzes|spielfeldes)))",
            (
                r"\b(?:zuckte|zog|hielt|gab|zeigte)(?: (?:er|der unparteiische|der schiedsrichter))? (?:gegen |"
                r"fur )?(?=<\d+>(?: [^\s.;:<]+){0,6}? "
                r"(?:glatt rot|rot\b|die rote|die gelb-rote|gelb-rot|die ampelkarte))"
            ),
            (
                r"\b(?:verlor|verloren|verliert) (?=<\d+>(?: [^\s.;:<]+){0,5}? (?:rote? |gelb-rot|platzverweis|"
                r"ampelkarte))"
            ),
            (
                r"\bfur (?=<\d+> (?:[^\s.;:<]+ ){0,6}?(?:(?:rot|gelb-rot|ampelkarte|"
                r"karte) [^.;:<]{0,30})?(?:vorzeitig|fruhzeitig)?[^.;:<]{0,20}"
                r"(?:feierabend|schluss|beendet|vorbei)[^.;]{0,30})(?=[^.;]{0,80}(?:rot|ampel|platzverweis))"
            ),
        ),
        Role.MISSED: (
            (
                r"\b(?:im duell mit|gegen) (?=<\d+> (?:vom (?:elfmeter)?punkt|beim (?:elfmeter|"
                r"strafstoss))[^.;:<]{0,20} die oberhand)"
            ),
            (
                rf"{_SPOT}(?: (?:fur|zugunsten)(?: (?:die|den|der|das))? (?:<t\d+>|[a-z]+))?,? (?:den|doch|"
                rf"aber|jedoch) "
                rf"(?=<\d+>{WORD}{{0,4}}? (?:{_FAIL}))"
            ),
            rf"{_SPOT}[^.;:<]{{0,40}}, den (?=<\d+>{WORD}{{0,4}}? (?:{_FAIL}))",
            (
                rf"\bhatten? (?=<\d+>{WORD}{{0,4}}? {_SPOT}{WORD}{{0,2}}? (?:vergeben|verschossen|(?:vorbei|daneben|"
                r"(?:uber|neben) das tor|uber die latte|an den pfosten|an die latte) ))"
            ),
            (
                rf"\b(?:den|einen|ihren) (?:[^\s.;:<]+ )?{_SPOT} (?:{_FAIL}) (?=<\d+>(?! (?:sicher|souveran|"
                rf"flach ins|ins|in die|unten|oben)))"
            ),
            (
                rf"{_SPOT} von (?=<\d+> (?:parierte|hielt|wehrte|entscharfte|ging|landete|strich|prallte|krachte|"
                rf"klatschte|flog))"
            ),
        ),
        Role.SAVED: (
            r"\b(?:fand|scheiterte|scheitert|hangen geblieben)(?: [^\s.;:<]+){0,5}? (?:an|in)",
            rf"{_SPOT} von <\d+> (?:parierte|hielt|wehrte|entscharfte)",
        ),
    },
    after={
        Role.REFEREE: (
            (
                r" (?:zuckte|zog|zeigte|stellte|schickte|verwies|gab)(?! (?:der )?(?:schiedsrichter|unparteiische|"
                r"referee|spielleiter))(?= (?:[^\s.;:<]+ ){0,2}<\d+>(?: [^\s.;:<]+){0,6}? (?:rot\b|rote|gelb-rot|"
                r"gelb-rote|glatt|ampelkarte|vom (?:platz|feld)|des (?:feldes|platzes)|in die kabine|"
                r"unter die dusche|zum duschen))"
            ),
        ),
        Role.SENT_OFF: (
            r" (?:flog|fliegt|flogen)(?! verletzt)[^.;:<]{0,40} vom (?:platz|feld)",
            (
                r" (?:zog|zieht|beging|begeht|foulte|foult|leistete sich)(?: [^\s.,;:<]+){0,6}?(?: -|,|:) "
                r"(?:(?:glatt|klare|direkt|folgerichtig|logisch) )?(?:rot\b|rote karte|gelb-rot|platzverweis)"
            ),
            (
                r" war (?:nach|wegen) [^.;<]{0,40}(?:tatlichkeit|notbremse|foul|meckern|rot)[a-z]* (?:vorzeitig |"
                r"fruhzeitig )?(?:schluss|feierabend)"
            ),
            (
                r"(?= [^.;]{0,80}(?:foul|notbremse|tatlich|gratsch|meckern|tritt|schlag|"
                r"rempl))[^.;:<]{0,60}(?:<\d+>[^.;:<]{0,20})? und flog"
                r"(?= vom| mit|[.,]|$)"
            ),
            (
                rf"{WORD}{{0,4}}? (?:zweimal gelb|zum zweiten mal gelb|die zweite gelbe)"
                rf"(?:[^.;:<]|(?<=\d)\.){{0,40}}(?:runter|"
                rf"raus|vom (?:platz|feld)|duschen)"
            ),
            (
                r" (?:wurde|wird)(?: von <\d+>)? (?:[^\s.;:<]+ ){0,4}?(?:zum duschen|in die kabine|unter die dusche|"
                r"vom (?:platz|feld)) "
                r"(?:geschickt|gestellt|verwiesen|beordert)"
            ),
            (
                r" (?:schwachte|dezimierte|erwies)(?: [^\s.;:<]+){0,7}? (?:rote|roten|gelb-rot|gelb-roten|ampelkarte|"
                r"platzverweis)"
            ),
        ),
        Role.MISSED: (
            (
                rf"{WORD}{{0,4}}? (?:hatte|hat|habe)(?: (?:\d+\.|[^\s.;:<]+)){{0,6}}? {_SPOT}{WORD}{{0,5}}? "
                rf"(?:vergeben|verschossen|"
                rf"verballert|vertan|(?:vorbei|daneben|uber das tor|neben das tor|uber die latte|an den pfosten|"
                rf"an die latte) ?(?:gesetzt|geschossen|gejagt|geschoben|gehammert)?)"
            ),
            (
                rf" (?:trat|tritt)(?: zum [a-z]+)? an,? (?:doch|aber|und|jedoch) (?:<\d+>|der [a-z]+|torhuter <\d+>|"
                rf"keeper <\d+>|torwart <\d+>){WORD}{{0,2}}? (?:parierte|hielt|pariert|halt|wehrte|entscharfte|"
                rf"ahnte|fischte)"
            ),
            rf" (?:brachte|bringt){WORD}{{0,3}}? {_SPOT}{WORD}{{0,2}}? nicht",
            (
                rf" (?:tritt|trat|lauft|lief) an ?[,!.-]{{0,2}} ?(?:und|doch|aber|-){WORD}{{0,3}}? "
                rf"?(?:verschiesst|verschoss|"
                rf"vergibt|vergab|scheitert|scheiterte|setzt ihn (?:vorbei|druber|daneben))"
            ),
            (
                rf" {_SPOT}{WORD}{{0,2}}? (?:landete|klatschte|krachte|prallte|ging|strich|flog|wehrte|"
                rf"parierte|hielt|"
                rf"lenkte)(?![^.;<]{{0,30}} (?:ins|im|zum|in die maschen)\b)"
            ),
            (
                rf" (?:schob|setzte|schoss|jagte|hammerte|drosch|zirkelte|schlenzte|platzierte|"
                rf"schickte){WORD}{{0,3}}? {_SPOT}{WORD}{{0,4}}? (?:vorbei|daneben|druber|uber das|uber die|"
                rf"neben das|neben den|ans aluminium|an (?:die|den) (?:latte|pfosten|aussenpfosten))"
            ),
            rf"{WORD}{{0,3}}? trat an[^.;:<]{{0,20}}(?:scheiterte|vergab|verschoss|fand|schoss (?:uber|neben|vorbei))",
            (
                rf" (?:konnte|kann) <\d+>{WORD}{{0,3}}? (?:vom (?:elfmeter)?punkt|mit dem (?:elfmeter|strafstoss)|"
                rf"per (?:elfmeter|strafstoss)){WORD}{{0,2}}? nicht"
            ),
            rf" (?:nutzte|verwertete|verwandelte){WORD}{{0,4}}? {_SPOT}{WORD}{{0,2}}? nicht\b",
            rf" (?:liess|lasst){WORD}{{0,5}}? {_SPOT}{WORD}{{0,2}}? (?:liegen|ungenutzt|aus)",
            (
                rf" (?:traf|trifft)(?: (?:mit|per|vom|bei))?{WORD}{{0,3}}? {_SPOT}{WORD}{{0,2}}? (?:nur )?"
                rf"(?:(?:den|die|das) {FRAME}|aluminium|metall)\b"
            ),
            rf" (?:fand|scheitert\w*|versag\w*){WORD}{{0,3}}? {_SPOT}",
            (
                rf"{WORD}{{0,5}}? (?:luxus|kunststuck|pech|missgeschick|fertig)(?: leisten| geleistet)?,(?! kein)"
                rf"{WORD}{{0,3}}? {_SPOT}{WORD}{{0,2}}? zu (?:vergeben|verschiessen|versemmeln|verjuxen)"
            ),
            rf"{WORD}{{0,3}}? (?:allerdings |jedoch |aber |dann )?(?:{_FAIL}) (?:den|diesen|einen) {_SPOT}",
        ),
        Role.SAVED: (
            rf",? (?:der )?(?:ahnte|roch|erriet|entscharfte|fischte|kratzte|lenkte{WORD}{{0,3}} um den pfosten)",
        ),
    },
)
