"""German dates and noun phrases. Events stand in the dative ('nach unserem Gespräch'), thanked in the accusative."""

from __future__ import annotations

from rules.lexicon.drafts.phrasebook import LATER, Called, Dates, Grammar, Noun
from rules.policy import Stage

_DATES = Dates(
    weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    months=(
        "Januar", "Februar", "März", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Dezember",
    ),
    short_weekdays=("Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."),
    short_months=(
        "Januar", "Februar", "März", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Dezember",
    ),
    date="{n}. {month}",
    date_with_year="{n}. {month} {year}",
    attribution="Am {weekday}, {n}. {month} {year} um {time} Uhr schrieb {who}:",
    on="am {date}",
    held="am {date}",
    held_lately="am {weekday}",
    sent="vom {date}",
    by="bis zum {date}",
    around="um den {date}",
    before="vor {weekday}, dem {date},",
    week_of="in der Woche vom {date}",
    week_end="bis Ende der Woche vom {date}",
)  # fmt: skip

_FOR, _ABOUT = "für die {opening}", "über die {opening}"
_TALK = Noun("unserem Gespräch", _ABOUT, "unser Gespräch")
_CALL = Noun("unserem Telefonat", _ABOUT, "unser Telefonat")

_ADJECTIVES = (
    r"^(?:deutsche|neue|evangelische|katholische|freie|technische|städtische|staatliche|gemeinnützige|allgemeine|erste"
    r"|alte|private|internationale|pädagogische|vereinigte|berliner|hamburger|münchner|wiener|zürcher)\w{0,2}\b|werke\b"
)
_FEMININE = (
    r"^stadt\b|(?:schule|universität|uni|klinik|stiftung|kanzlei|praxis|agentur|gemeinde|kirche|akademie|genossenschaft"
    r"|gesellschaft|werkstatt|apotheke|brauerei|bäckerei|konditorei|tischlerei|schreinerei|schlosserei|backstube"
    r"|druckerei|gärtnerei|bibliothek|bücherei|handlung|sparkasse|krankenkasse|kammer|verwaltung|manufaktur|galerie"
    r"|redaktion|kita)\b"
)
_NEUTER_OR_MASCULINE = (
    r"(?:hospital|krankenhaus|klinikum|spital|institut|museum|amt|theater|hotel|restaurant|zentrum|büro|autohaus"
    r"|gymnasium|ministerium|archiv|kolleg|heim|orchester|labor|weingut|jobcenter|verein|verlag|verband|dienst|betrieb"
    r"|landkreis|gasthof|bistum|café)\b"
)

GRAMMAR = Grammar(
    dates=_DATES,
    role="Stelle als {role}",
    roles=(
        (r"^(?:ausbildung|stelle|position|professur|vertretung)\b|(?:stelle|position|professur|vertretung)$", "{role}"),
    ),
    nobody="Stelle",
    definite="der {opening}",
    at="bei {company}",
    institutions=(
        (_ADJECTIVES, "({company})"),  # it would have to be declined within the name
        (r"(?:kliniken|schulen|werkstätten)\b", "bei den {company}"),
        (_NEUTER_OR_MASCULINE, "beim {company}"),
        (_FEMININE, "bei der {company}"),
    ),
    called=(
        Called(r"probearbeit\w{0,3}", Noun("meinem Probearbeiten", _FOR, "das Probearbeiten")),
        Called(r"probeschicht", Noun("meiner Probeschicht", _FOR, "die Probeschicht")),
        Called(r"(?:probe|schnupper)tag", Noun("meinem Probetag", _FOR, "den Probetag")),
        Called(r"hospitation|hospitier\w{1,3}", Noun("meiner Hospitation", _FOR, "die Hospitation")),
        Called(
            r"zweite[nms]? (?:vorstellungs|bewerbungs)?gespräch\w{0,2}|zweitgespräch|zweite[nr]? runde",
            Noun("unserem zweiten Gespräch", _ABOUT, "unser zweites Gespräch"),
            LATER,
        ),
        Called(r"telefon-?interview", Noun("meinem Telefoninterview", _FOR, "das Telefoninterview")),
        Called(
            r"(?:vorstellungs|bewerbungs)gespräch\w{0,2}",
            Noun("meinem Vorstellungsgespräch", _FOR, "das Vorstellungsgespräch"),
            tells=1,
        ),
        Called(r"(?:job-?)?interview", Noun("meinem Interview", _FOR, "das Interview"), tells=1),
        Called(
            r"kennenlern(?:en|gespräch\w{0,2})",
            Noun("unserem Kennenlerngespräch", _ABOUT, "unser Kennenlerngespräch"),
            tells=1,
        ),
        Called(
            r"(?:video|teams|zoom)[- ]?(?:gespräch\w{0,2}|call|konferenz|telefonat)",
            Noun("unserem Videogespräch", _ABOUT, "unser Videogespräch"),
            tells=0,
        ),
        Called(r"telefonat\w{0,2}|telefongespräch\w{0,2}|telefonier\w{1,4}|anruf\w{0,2}|call", _CALL, tells=0),
        Called(r"gespräch\w{0,2}|austausch", _TALK, tells=0),
    ),
    generic=dict.fromkeys(Stage, _TALK),
    call=_CALL,
    application=Noun("meiner Bewerbung", "um die {opening}"),
    message=Noun("meiner Nachricht", "zur {opening}"),
    their_message=Noun("der Nachricht", "zur {opening}"),
    confirmed=", deren Eingang {on} bestätigt wurde",
    papers=(
        (r"\breferenz\w*", "meine Referenzen"),
        (r"\barbeitsproben?\b", "meine Arbeitsproben"),
        (r"\bportfolio\b", "mein Portfolio"),
        (r"\b(?:zeugnis\w*|zertifikat\w*|nachweis\w*)", "meine Zeugnisse"),
        (r"\blebenslauf\b", "meinen Lebenslauf"),
        (r"", "die gewünschten Unterlagen"),
    ),
)
