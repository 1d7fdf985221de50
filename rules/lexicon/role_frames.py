"""The words that stand before, behind and around a role's name in sentences and subjects, in four languages."""

from __future__ import annotations

from rules.lexicon.wordlist import wordlist

# "the Aquarist position": the name stands before these.
NOUNS = wordlist(
    "position role opening vacancy job post seat spot gig posting opportunity place slot candidates candidate req "
    "stelle vacante puesto poste search chair hire contract application vacancies openings jobs roles positions gigs "
    "posts ad advert listing shift shifts team seat interview traineeship internship cover process hiring "
    "recruitment bench one requisition requisitions question apprenticeship competition"
)
STOPS = wordlist(
    """
    the a an our your my his her their this that these those any another some for of about as to with at on from
    into by i we you they is are was were be been do did have has had will would could can may if when and/or via
    new one its it's there re regarding or but than then so just us me him them what which who whose not no
    """
)
# Where a name that is read forwards ends.
ENDS = wordlist(
    """
    a ai ont as été sera sont était retenu sigue está fue será ha han nos me te yet still already now anymore
    brauchen gebrauchen suchen sucht gesucht braucht fehlt fehlen haben hat werden einstellen spring summer autumn
    winter season year week month these those full part next last today tomorrow monday tuesday wednesday thursday
    friday at with on from by via starting star t we i you they is are was were has have had will would could can
    may that which who and or but as if because since when please here there position role opening vacancy job post
    seat spot gig posting opportunity application interview within through this so to candidate candidates after
    before under right again first bei beim an am im in ab zum zur und oder wir ich sie ist sind hat bewerbe
    beworben eingegangen erhalten zu chez au aux à dont que qui en et ou pour dans sur je nous vous est y o con por
    esa ese una se es la el los las attached enclosed below anbei beigefügt adjunto ci-joint nehmen einstellen
    desde hasta durante ya aún aun todavía más muy aquí ahora hoy ayer mañana lo le les mi tu su mis tus sus nuestra
    nuestro vuestra vuestro sin sobre entre tras según ante bajo cada cuando donde si pero porque como ni sino este
    esta estos estas ese eso son eran era sería soy somos eres estoy estamos están estaba tengo tiene tenemos tienen
    quiero queremos quisiera hay he hemos habéis disponible disponibles urgente libre vacante cubierta cubierto
    abierto abierta abiertos publicado publicada publicasteis publicaron anunciado anunciada convocado convocada
    ofertado ofertada lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
    agosto septiembre octubre noviembre diciembre
    depuis jusqu' jusque pendant dès avec sans car mais ne plus ce cette ces cet mon ma mes nos vos lui leur leurs elle
    il ils elles c'est suis sommes êtes sont avons avez serait seriez disponible disponibles publié publiée parue paru
    vacant vacante ouvert ouverte actuellement lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars
    avril juin juillet août septembre octobre novembre décembre quand où comme puis alors
    seit bis mit nach vor über durch weil dass wenn aber doch noch schon auch nur sehr mich mir uns euch ihnen ihm ihr
    es er diese dieser dieses wurde würde wäre könnte kann können möchte möchten war bin seid interessiere freue hat
    habe ausgeschrieben frei offen zurück montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar
    märz april juni juli oktober dezember vom q k pa pq qui
    since until till during than around because his her their my am been being very really just also too please
    advertised listed posted available open free january february march june july august september october november
    december sunday
    beschäftigen gewinnen begrüßen begrüssen anstellen sehen gerne gern dabei
    """
)
_ARTICLE = (
    r"(?:(?:an?|the|our|your|my|this|another|some|one|de[rnms]?|die|das|eine[nrms]?|ein|als|"
    r"un[ea]?|l[ae]|le|el|los|su|tu)"
    r"\s+)?"
)
# What a role's name follows, with what such a place is worth: the more it can only be a role, the more; and letters
# of which some stand in every such place, so that most sentences need no further look.
FRAMES = (
    (
        9,
        ("position", "role", "job", "vacancy", "post", "opening", "stelle", "vacante", "puesto"),
        (
            r"(?-i:(?:[Pp]osition|[Rr]ole|[Jj]ob|[Vv]acancy|[Pp]ost|[Oo]pening"
            r"|Stelle|[Pp]oste|[Pp]uesto|[Vv]acante)(?:\s+title)?:?\s+(?=[A-ZÀ-Þ„\"“«]))"
        ),
    ),
    (
        9,
        ("position", "role", "post", "vacancy", "job", "title", "opening", "function"),
        rf"(?:position|role|post|vacancy|job|title|opening|function)\s+(?:of|as|for)\s+{_ARTICLE}",
    ),
    (
        9,
        ("position", "role", "job", "post"),
        (
            r"(?:position|role|job|post)\s+(?:is|would be|will be)\s+(?:(?:an?|the|that of an?|that of the)\s+)?"
            r"(?-i:(?=[A-ZÀ-Þ]))"
        ),
    ),
    (9, ("stelle",), r"stelle\s+(?:der|des|eine[rs])\s+(?-i:(?=[A-ZÀ-Þ]))"),
    (
        9,
        ("lehrstelle", "ausbildung"),
        r"(?:lehrstelle|ausbildung(?:splatz|sstelle)?)\s+(?:als\s+|zum\s+|zur\s+)?(?-i:(?=[A-ZÀ-Þ]))",
    ),
    (9, ("oferta",), r"oferta\s+(?:de\s+(?:empleo\s+|trabajo\s+)?(?:de\s+|para\s+)?|para\s+|:\s*)"),
    (
        9,
        ("stelle", "position", "ausschreibung"),
        rf"(?:stelle|position|ausschreibung)(?:\s+(?:als|zum|zur|eine[rs])\s+|\s?:\s*|\s(?=[„\"“])){_ARTICLE}",
    ),
    (10, ("poste",), r"poste\s+(?:de\s+|d['’]\s?)(?!travail|nuit|jour|matin|police|la\b|l['’])"),
    (9, ("emploi", "offre", "poste"), r"(?:emploi|offre|poste)\s+(?:de\s+|d['’]\s?|:\s*)"),
    (10, ("puesto", "vacante"), rf"(?:puesto|vacante)\s+de\s+(?!trabajo|la\b|los\b|las\b){_ARTICLE}"),
    (
        9,
        ("puesto", "plaza", "vacante", "posición"),
        rf"(?:puesto|plaza|vacante|posición)\s+(?:de\s+|para\s+|:\s*){_ARTICLE}",
    ),
    (10, ("planstelle", "dienstposten"), r"(?:planstelle|dienstposten)\s+(?:als\s+|eine[rs]\s+|(?-i:(?=[A-ZÄÖÜ])))"),
    (
        8,
        (
            "appl",
            "candidacy",
            "considered",
            "interview",
            "shortlisted",
            "materials",
            "profile",
            "resume",
            "résumé",
            "cv",
        ),
        (
            r"(?:apply(?:ing)?|applied|application|candidacy|considered|interview(?:ing)?|shortlisted|"
            r"materials|profile|resume"
            rf"|résumé|cv)\s+(?:for|to be|to|as)\s+{_ARTICLE}"
        ),
    ),
    (8, ("appl",), rf"appl(?:y|ying|ied|ication)\b[^.:;!?]{{0,60}}?\bas\s+{_ARTICLE}"),
    (
        8,
        ("bewerb", "beworben"),
        (
            r"(?:bewerbung|bewerbe\s+(?:ich\s+)?mich|beworben)\s+(?:als|um\s+die\s+stelle\s+als|"
            r"auf\s+die\s+stelle\s+als|für)"
            rf"\s+{_ARTICLE}"
        ),
    ),
    (8, ("candidature",), r"candidature\s+(?:comme|en tant que|en qualité de)\s+"),
    (8, ("candidature",), r"candidature\s+(?:au\s+poste\s+)?(?:de\s+|d['’]\s?|pour\s+(?:le\s+poste\s+de\s+)?|:\s*)"),
    (
        8,
        ("postul", "candidatura", "solicitud", "currículum"),
        rf"(?:postularte|postular|postulación|candidatura|solicitud|currículum)\s+(?:a|para|de|como)?\s*{_ARTICLE}",
    ),
    (8, ("be ", "as "), r"(?:to be|be|join us as|considered as|hire you as|you as)\s+(?:our|an?|the)\s+"),
    (7, ("for ", "to "), r"(?:for|to)\s+(?:the\s+)?(?-i:(?=[A-ZÀ-Þ]\w+\s))"),
    (
        6,
        ("need", "short", "looking", "hiring", "seeking", "want", "could use", "adding", "opening", "after"),
        (
            r"(?:needs?|short|looking for|hiring|seeking|wants?|could use|adding|opening for|after)"
            r"\s+(?:an?|another|one|our next)\s+"
        ),
    ),
    (
        6,
        ("such", "brauch", "cherch", "busc", "necesit"),
        (
            r"(?:such(?:en|t|e)|brauch(?:en|t)|cherch(?:e|ons|ez)|recherch\w+|busc(?:an|amos|o|a)|"
            r"necesit\w+)\s+(?:noch\s+)?"
            r"(?:(?:eine[nr]?|une?|una?|des|nos)\s+)?"
        ),
    ),
)
# Places that a role shares with much else: they count where nothing says it plainer, and never of one's own past.
LOOSE_FRAMES = (
    (5, ("replac", "los", "missing", "backfill"),
        (r"\b(?:replac(?:e|ing)|los(?:t|es?|ing)|missing|backfill(?:ing)?)\s+(?:our|its|their|my|the)\s+")),
    (5, ("need", "short", "want", "hir", "looking", "seeking", "find", "after", "replac", "add", "missing", "los"),
        (r"\b(?:needs?|needing|short|short of|wants?|hiring|hire|looking for|seeking|find|after|replace"
        r"|replacing|add|adding|missing|lost"
        r"|losing|lose)\s+(?:for\s+)?(?:(?:an?|another|one|two|three|four|some|more|new|\d+|extra|good|our next"
        r"|a few)\s+){0,2}")),
    (5, ("up for", "keen on", "interest", "apply", "start", "join", "as ", "on as", "offer"),
        (r"\b(?:up for|keen on|interested in|interest in|apply to be|start(?:ing)? as|join(?:ing)? (?:us )?as"
        r"|like you as|love you as"
        r"|have you as|you as|come on as|on as|offer you(?: the)?|work as|working as|hired as"
        r"|in as)\s+(?:an?\s+|the\s+|our\s+|your\s+)?")),
    (4, ("for ", "as ", "be ", "becom", "about ", "regarding ", "re ", "of ", "with "),
        (r"\b(?:for|as|be|become|becoming|about|regarding|re|of|with)\s+(?:an?|another|one|your|that|this"
        r"|our next|our new)\s+(?:new\s+|next\s+)?")),
    (4, ("for ", "as ", "about ", "regarding "),
        r"\b(?:for|as|about|regarding)\s+the\s+"),
    (4, ("als ", "ein", "weitere"),
        r"\b(?:als|eine[nrm]?|noch eine[nrm]?|weitere[nr]?)\s+"),
    (4, ("comme", "en tant", "un", "notre", "votre"),
        r"(?<!avec )(?<!par )\b(?:comme|en tant que|un|une|notre|votre)\s+"),
    (4, ("como", "un", "otr"),
        r"\b(?:como|un|una|otro|otra)\s+"),
    (4, (":",),
        r":\s+"),
)  # fmt: skip
# Who offers their work says what they are: 'experienced welder looking for shop work'.
OFFERING = ("look", "seek", "avail", "such", "cherch", "busc", "ofrece")
OFFERS_WORK = (
    r"^(?:(?:hi|hello|hey|dear|bonjour|bonsoir|hola|buenas|buenos días|hallo|guten tag|moin"
    r"|servus)\b[^,.!]{0,20}[,.!]\s*)?"
    r"(?P<what>[^.;:!?]{3,80}?)[,\s]+"
    r"(?:looking for|seeking|available (?:for|from)|such[et]|recherche|cherche|busc[oa]|se ofrece)\b"
)
# What the owner does: the role, where nothing else in the conversation names one.
PRACTISES = (
    r"\b(?:i am an?|i['’]m an?|\d+ years as an?|(?:\w+ )?years as an?|je suis|ich bin(?: gelernte[rn]?)?|soy)\s+"
    r"(?!quick|fast|team|hard|good|great|keen|early|late|fellow|strong|huge|big)"
    r"(?P<role>[^\W\d_][\w'’&-]*(?:\s[^\W\d_][\w'’&-]*){0,3}?)"
    r"(?=[,.;:!?]|$|\s(?:and|with|by|in|at|from|who|of \d|und|mit|aus|et|avec|depuis|y|con|desde)\b)"
)
# Whose place is empty: 'our packaging lead is off to Bend'.
LEAVING = (
    r"\b(?:our|my|your|last|old|previous|unser[en]?|notre"
    r"|nuestr[oa])\s+(?P<role>[\w'’&-]+(?:\s[\w'’&-]+){0,4}?),?\s+"
    r"(?:(?:who|is|has|just|will be|are|wird|hat|qui|que|va|se)\s+)*(?:leav(?:es|ing)\b|left\b|retir(?:es|ed"
    r"|ing)\b|mov(?:es|ed|ing)\b"
    r"|quits?\b|off to\b|going on\b|on leave|gave notice|handed in|resign(?:s|ed)|goes on|went on|verlässt"
    r"|kündigt|gekündigt|geht in"
    r"|quitte|part\b|prend sa retraite|jubila|deja\b|marcha\b)"
)
LEAVERS = (
    "leav", "left", "retir", "mov", "quit", "off to", "going on", "on leave", "gave notice", "handed in", "resign",
    "goes on", "went on", "verl", "kündigt", "geht in", "part", "jubila", "deja", "marcha",
)  # fmt: skip
VAGUE = wordlist(
    """
    able above actual advertised any available below best better big certain current day days different dream entry
    evening every exact exciting fantastic few first full full-time fulltime good great hard holiday ideal
    interesting job key last level lovely main many more morning new next nice night nights old one open other own
    part part-time particular perfect permanent possible potential proper real recent remote right same seasonal
    second several similar small specific steady student suitable summer temp temporary that the these third this
    those time two three upcoming vacant various weekend what which whole winter work working wrong paid perm posted
    senior junior said wonderful tough nearby your my our their his her its a an neue neuen offene offenen freie
    freien diese dieser ihre ihrer eine einer keine die der
    """
)
PAST = (
    r"\b(?:was|were|been|worked|years?|yrs?|months|weeks|ago|since|currently|used to|trained|former|formerly"
    r"|previously|recently"
    r"|my|bin|war|jahre[n]?|seit|mon|ma|suis|ans|depuis|soy|años|desde|mi|i['’]m|i am|i['’]ve)\b"
)
PERSON_AFTER = (
    r"\s*(?:who|will|would|is|was|has|had|said|says|here|and i|,? (?:gets|comes|wants|likes|runs|asked|told))\b"
)
# What is cut from a part of a subject, before the name and behind it.
DRESSING = (
    r"^(?:(?:my|your|the|re|ihre?|deine?|meine?|votre|ma|ta|tu|su|mi)\s+)?(?:application|applying|applied|received"
    r"|confirmation|acknowledge?ment|recibida|reçue|erhalten|eingegangen|chamba|curro|trabajo|empleo|emploi|boulot"
    r"|anzeige|stellenanzeige|stellenausschreibung|ausschreibung|inserat|annonce|anuncio|aviso|postulación"
    r"|hoja de vida|función|fonction"
    r"|bewerbung|candidature|candidatura|solicitud|currículum"
    r"|curriculum(?! (?:designer|developer|manager|lead|specialist|coordinator|director|writer|consultant))"
    r"|cv|resume|résumé|interview|phone|screen|screening|intro|call|update|invitation|invite|einladung|process|proceso"
    r"|processus|recruitment|hearing|eingangsbestätigung|dispo|offre|oferta|convocatoria|prueba"
    r"|vorstellungsgespräch|entretien|entrevista|stelle|poste|puesto|vacante|confirmed|position|role|job"
    r"|opening|offer"
    r"|telefonat|gespräch|kennenlernen|new|question about|about|regarding|interest in)"
    r"(?:\s+(?:as|als|for|to|um|auf|zum|zur|de|d['’]|para|pour|the|a|an))*[\s:,–—-]+"
)
TRAILING = (
    r"[\s,:–—-]+(?:application|applications|position|role|job|opening|opportunity|vacancy|"
    r"interview|phone|screen|call|chat"
    r"|offer|candidate|looking|seeking work|wanted|needed|search|hiring|panel|round|update|status|assessment"
    r"|bewerbung"
    r"|gesucht|sucht|stelle)$"
)
# A subject that says what an application is for, and nothing else.
ANNOUNCED = (
    r"(?:(?:meine|ihre?|unsere?|votre|ma|mon|mi|su|my|your)\s+)?(?:initiativ)?(?:bewerbung|anzeige|stellenanzeige"
    r"|inserat"
    r"|stellenausschreibung|ausschreibung|stelle|candidature|annonce|offre|emploi|poste|postulación|candidatura|vacante"
    r"|puesto|oferta|anuncio|empleo|application|vacancy|position)"
    r"(?:\s+(?:als|für|um|auf|zur|zum|die|den|das|als|stelle|de|pour|du|le|la|para|a|al|el|for|as|the))*\s*[\s:–—-]\s*"
    r"(?P<role>[^\W\d_][\w /&'’-]{2,60})$"
)
UNSAID = wordlist(
    """
    abgesagt absage abgelehnt angekommen bestätigung eingang eingegangen erhalten eingangsbestätigung unterlagen
    lebenslauf anschreiben rückmeldung nachfrage initiativ spontanée spontanee spontané acceptée refusée reçue recue
    relance suivi dossier bonjour libre emploi interne recibida recibido aceptada rechazada espontánea espontanea
    seguimiento trabajo empleo curso cv form forms received update status rejected accepted approved pending incomplete
    complete withdrawn deadline fee id number no ref question questions help support fixing letter letters enquiry
    inquiry request und der die das et le la y von bei chez en at to in with and or of mail e-mail email prüfung zweite
    erste troisième zimmer wohnung kita kitaplatz studium studienplatz mietwohnung logement appartement crèche école
    bourse master beca piso habitación universidad kredit darlehen visum visa loan mortgage grant permit housing card
    credit college school university membership
    """
)
