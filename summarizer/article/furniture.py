"""The furniture of news pages in six languages, as patterns over one plain line (lower case, without accents)."""

from __future__ import annotations

import re

from summarizer.schemas.article import MarkReason

LONGEST_LINE = 260
"""A longer line is prose: no pattern here is tried on it."""


def _line(*patterns: str) -> re.Pattern[str]:
    """One pattern for a whole line, bullets and ornaments around it allowed."""
    return re.compile(rf"[\W_]*(?:{'|'.join(patterns)})[\W_]*")


COOKIES = _line(
    (
        r"(?=.*\bcookies?\b(?!-))(?=.*\b(?:accept|consent|agree|polic|privacy|preferences|we use|uses|utilizz|usiamo|"
        r"accett|consens|utiliza|usamos|acept|verwend|nutz|akzept|zustimm|einstellung|utilis|acceptez|politique|"
        r"aceit|aceita|politica|informativa|richtlinie)).{1,250}"
    ),
    (
        r"(?:accept|reject|accetta|rifiuta|aceptar|rechazar|alle akzeptieren|alle ablehnen|tout accepter|tout "
        r"refuser|aceitar|recusar)(?: (?:all|tutti|tutto|todos?|todas?|e continua|y continuar|and continue|e "
        r"fechar|e chiudi))?"
    ),
    (
        r"(?:manage|gestisci|gestionar|gerer|gerenciar|verwalten)(?: (?:le |las |les |as |my |your "
        r")?(?:preferenz[ae]|preferences|preferencias|consent|consenso|cookies))?"
    ),
)

PARTNERSHIP = _line(
    r"in partnership with",
    r"in association with",
    r"(?:sponsored|presented|brought to you|powered) by",
    r"(?:paid|sponsored|partner|branded) content",
    r"in (?:collaborazione|partnership) con",
    r"(?:contenuto|articolo) sponsorizzato",
    r"offerto da",
    r"en (?:colaboracion|asociacion|alianza) con",
    r"contenido patrocinado",
    r"patrocinado por",
    r"in (?:zusammenarbeit|kooperation|partnerschaft) mit",
    r"(?:gesponserter inhalt|prasentiert von)",
    r"en partenariat avec",
    r"contenu sponsorise",
    r"sponsorise par",
    r"em parceria com",
    r"conteudo patrocinado",
    r"oferecimento",
)
"""Stands alone on its line; the partner's name follows on the next."""

_NETWORK = (
    r"(?:facebook|twitter|x|instagram|tiktok|youtube|telegram|whatsapp|linkedin|threads|bluesky|google news|google "
    r"discover|pinterest|reddit|flipboard|messenger|snapchat)"
)
_LETTER = (
    r"(?:news ?letters?|canale|channel|canal|kanal|chaine|telegram|whatsapp|podcast|notifiche|notifications?"
    r"|notificaciones|notificacoes|push|app|premium|abbonament\w+|alerts?|boletin|infolettre|push-nachrichten|account"
    r"|digest|inbox|e-?mail)"
)
_PUSH = r"(?:news ?letters?|telegram|whatsapp|podcast|notifiche|notifications?|notifica(?:ciones|coes)|app|push-\w+)"
PROMOTION = _line(
    r"(?:subscribe|sign ?up|iscrivi(?:ti|tevi)|abbona(?:ti|tevi)|unisciti|registrati|suscribe?te|suscribase|apuntate"
    r"|unete|abonniere|abonnieren sie|jetzt abonnieren|melden sie sich|melde dich|registrieren sie sich|abonnez-vous"
    rf"|inscrivez-vous|rejoignez|assine|inscreva-se|cadastre-se|participe|entre no)\b.{{0,80}}\b{_LETTER}\b.{{0,100}}",
    # These verbs tell of matches too ("scarica su Barella"), so they need a word that does not.
    r"(?:download|get|join|scarica|attiva|ricevi|descarga|descargate|recibe|lade|laden sie|recevez|telechargez|receba"
    rf"|baixe)\b.{{0,60}}\b{_PUSH}\b.{{0,100}}",
    r"news ?letters?(?: .{0,60})?",
    r"(?:leggi|leggete) (?:anche|di piu|qui|tutto|pure|l'articolo completo)\b.{0,200}",
    (
        r"(?:per approfondire|potrebbe(?: anche)? interessar[tv]i|ti potrebbe(?:ro)? interessare|articoli "
        r"correlati|notizie correlate|guarda anche|vedi anche|da non perdere|continua a leggere)\b(?: "
        r"?[:>|-].{0,200}|(?: anche)?)"
    ),
    r"(?:read|see|watch|listen) (?:also|more|next)\b(?: ?[:>|-].{0,200}| on .{0,80})?",
    r"also read\b ?[:>|-].{0,200}",
    (
        r"(?:more on this story|related (?:articles?|stories|news|topics|content)|you may also like|you might also "
        r"like|recommended|most read|trending|top stories|more from .{1,40}|editor'?s picks?|story continues(?: "
        r"below)?.{0,40}|article continues(?: below)?.{0,40}|continue reading)\b(?: ?[:>|-].{0,200})?"
    ),
    r"(?:lee|lea|ver|vea|mira) (?:tambien|mas)\b.{0,200}",
    (
        r"(?:te puede interesar|te podria interesar|le puede interesar|noticias? relacionadas?|mas noticias|mas "
        r"informacion|sigue leyendo|lo mas leido)\b(?: ?[:>|-].{0,200})?"
    ),
    r"(?:lesen sie|lies|siehe|sehen sie) (?:auch|mehr|dazu|hier)\b.{0,200}",
    (
        r"(?:auch interessant|das konnte sie (?:auch )?interessieren|mehr zum thema|mehr dazu|weiterlesen|zum "
        r"thema|meistgelesen|empfohlener (?:redaktioneller )?inhalt)\b(?: ?[:>|-].{0,200})?"
    ),
    r"(?:a )?(?:lire|voir) (?:aussi|egalement|plus)\b.{0,200}",
    r"(?:lisez|voyez) aussi\b.{0,200}",
    (
        r"(?:sur le meme sujet|vous aimerez aussi|articles? (?:lies?|associes?)|les plus lus|lire la suite|a "
        r"decouvrir)\b(?: ?[:>|-].{0,200})?"
    ),
    r"(?:leia|veja|confira|saiba) (?:tambem|mais)\b.{0,200}",
    (
        r"(?:noticias relacionadas|mais lidas|continue lendo|continua apos a publicidade|relacionadas?|voce tambem "
        r"pode gostar)\b(?: ?[:>|-].{0,200})?"
    ),
    rf"(?:follow|find|like) (?:us|him|her|them|@\w+|\w+ \w+)? ?(?:all )?on {_NETWORK}\b.{{0,120}}",
    r"follow us\b.{0,120}",
    r"(?:seguici|seguiteci)\b.{0,140}",
    r"(?:siguenos)\b.{0,140}",
    r"(?:folgen sie uns|folge uns|folgt uns)\b.{0,140}",
    r"suivez[- ]nous\b.{0,140}",
    r"(?:siga[- ]nos|nos siga|siga o .{1,30} n[oa])\b.{0,140}",
    rf"segui .{{1,60}} (?:su|anche su) {_NETWORK}\b.{{0,100}}",
    rf"(?:sigue|suivez|siga) .{{1,60}} (?:en|sur|no) {_NETWORK}\b.{{0,100}}",
    (
        r"(?:advertisement|advertising|ad|annuncio|pubblicita|publicidad|anuncio|anzeige|werbung|publicite|"
        r"publicidade|scroll to continue.{0,40}|scorri per continuare.{0,40})"
    ),
    (
        r"(?:subscribe|sign in|log in|sign up|register|iscriviti|abbonati|accedi|registrati|suscribete|suscribirse|"
        r"iniciar sesion|abonnieren|anmelden|registrieren|s'abonner|abonnez-vous|se connecter|s'inscrire|assine|"
        r"entrar|assine ja|abbonati ora|subscribe now|jetzt abonnieren|mach mit)"
    ),
    (
        r"(?:contenuto|articolo|articulo|contenido|contenu|conteudo) (?:riservato|exclusivo|reserve|para "
        r"assinantes).{0,60}"
    ),
    r"(?:this (?:article|content) is (?:for|only available to) subscribers).{0,60}",
)

_SHARING = (
    r"(?:share(?: this)?(?: article| story| post)?|condividi(?: articolo| l'articolo| su)?|condividilo|compartir|"
    r"comparte|compartelo|compartilhar?|compartilhe|teilen|partager|partagez|tweet|tweeta|twittern|copy link|copia "
    r"link|copiar (?:link|enlace)|link kopieren|copier le lien|copied|print|stampa|imprimir|drucken|imprimer|"
    r"e-?mail|invia|enviar|send|save|salva|guardar|salvar|on|su|en|auf|sur|no|via|bookmark)"
)
NAVIGATION = _line(
    (
        rf"(?=.*(?:shar|condivi|compart|teilen|partag|tweet|{_NETWORK}.*{_NETWORK}|copy link|copia "
        rf"link)){_SHARING}?(?:[\W_]*\b(?:{_SHARING}|{_NETWORK})\b)*"
    ),
    r"(?:home|homepage|inicio|portada|startseite|accueil|pagina inicial)(?: ?[>\"/›|·] ?[^>\"›|]{1,60}){1,5}",
    (
        r"(?:skip to (?:main )?content|jump to (?:main )?content|vai al contenuto|salta al contenuto|saltar al "
        r"contenido|ir al contenido|zum inhalt(?: springen)?|aller au contenu(?: principal)?|ir para o conteudo|"
        r"back to top|torna su|torna all'inizio|volver arriba|nach oben|retour en haut|voltar ao topo|menu|main "
        r"menu|cerca|search|buscar|suche|rechercher|close|chiudi|cerrar|schliessen|fermer|fechar)"
    ),
    r"(?:\d+ )?(?:comment[is]?|commenti|comentarios?|kommentare?|commentaires?|comments)(?: ?\(\d+\))?(?: \d+)?",
    r"(?:leave|post|add) a comment",
    r"(?:lascia|scrivi|aggiungi) un commento",
    r"(?:deja|escribe) un comentario",
    r"(?:laissez|ajouter) un commentaire",
    r"deixe (?:um|seu) comentario",
    r"kommentar (?:schreiben|verfassen)",
    r"(?:tags?|etiquetas|topics|argomenti|temas|themen|schlagworte|mots-cles|etiquettes|assuntos) ?: .{1,150}",
    (
        r"(?:(?:tempo di lettura|reading time|tiempo de lectura|lesezeit|lesedauer|temps de lecture|tempo de "
        r"leitura) ?:? ?)?(?:circa |ca\.? )?\d{1,2} ?(?:min(?:s|\.|utes?|uti|uto|utos|uten)?)(?: (?:read|di "
        r"lettura|de lectura|lesezeit|de lecture|de leitura))"
    ),
    (
        r"(?:tempo di lettura|reading time|tiempo de lectura|lesezeit|lesedauer|temps de lecture|tempo de leitura) "
        r"?:? ?(?:circa |ca\.? )?\d{1,2} ?'?(?: ?min\w*)?"
    ),
)

BOILERPLATE = _line(
    r"(?:©|\(c\) ?(?=\d{4})|copyright\b).{0,160}",
    (
        r"(?:all rights reserved|tutti i diritti (?:sono )?riservati|(?:©|\(c\))? ?riproduzione riservata|todos "
        r"los derechos reservados|reproduccion prohibida|alle rechte vorbehalten|tous droits reserves|todos os "
        r"direitos reservados|reproducao proibida)\b.{0,120}"
    ),
    (
        r"(?:foto|fotos|photo|photos|photograph|bild|bilder|image|images|immagini?|credits?|credit photo|credito|"
        r"creditos|fotocredit|imago|getty images|photo credits?|image credits?|crediti foto|foto di copertina|"
        r"beitragsbild|titelbild|picture|pic)\b ?(?:[:©]|by |di |credit|via )[^\d]{1,80}"
    ),
    (
        r"\((?:ansa|apa|dpa|afp|efe|sid|reuters|lusa|ap|agi|adnkronos|lapresse|red|ag)(?: ?[/,;+] ?(?:ansa|apa|dpa|"
        r"afp|efe|sid|reuters|lusa|ap|agi|adnkronos|lapresse|red|ag))*\)"
    ),
    r"(?:\()?(?:reporting|writing) by .{1,80}[;,]? (?:editing|writing) by .{1,80}",
    (
        r"(?:fonte|source|fuente|quelle) ?: (?:ansa|afp|efe|dpa|sid|reuters|lusa|ap|agi|adnkronos|lapresse|"
        r"agenc\w+|agenzi\w+).{0,40}"
    ),
    r"(?:this article|this story) (?:was |has been )?(?:originally|first) (?:published|appeared)\b.{0,150}",
    (
        r"(?:questo articolo e stato pubblicato|articolo originariamente pubblicato|fonte dell'articolo|l'articolo "
        r".{1,100} proviene da)\b.{0,150}"
    ),
    r"(?:este articulo (?:fue publicado|se publico))\b.{0,120}",
    r"dieser (?:artikel|beitrag) (?:erschien|wurde zuerst|ist zuerst)\b.{0,120}",
    r"(?:cet article (?:est paru|a ete publie))\b.{0,120}",
    r"(?:este artigo foi publicado|esta materia foi publicada)\b.{0,120}",
)

RESERVED = re.compile(
    r"[(\[]?©? ?(?:riproduzione riservata|reproduccion prohibida|all rights reserved)[)\].]?(?=\s*$)", re.MULTILINE
)
"""A notice of rights that closes a line of prose."""
RESERVED_WORDS = ("riservata", "prohibida", "reserved")
"""The words of which every such notice holds one."""

FURNITURE = (
    (COOKIES, MarkReason.COOKIES),
    (PROMOTION, MarkReason.PROMOTION),
    (NAVIGATION, MarkReason.NAVIGATION),
    (BOILERPLATE, MarkReason.BOILERPLATE),
)
"""Patterns of whole lines with the reason for which such a line is not read, in the order in which they are tried."""
