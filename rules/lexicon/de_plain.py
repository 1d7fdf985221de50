"""German: what the employer's side says in plain, short words, in shops and kitchens as in offices, in all regions."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_PAPERS = (
    r"(?:\w*zeugnis\w*|\w*nachweis\w*|\w*ausweis\w*|\w*schein\w*|\w*bescheinigung\w*|\w*bogen|kopien?|fotos?|scans?"
    r"|unterlagen|papiere|lebenslauf|dossier|referenz\w*|formular\w*|iban|konto\w*|bankverbindung|steuer\w*|adresse"
    r"|anschrift|\w*nummer|unterschrift|exemplare?|angaben|gehaltsvorstellung\w*|terminvorschl\w*)"
)
_CHIEF = (
    r"(?:chef\w*|\w*leit\w+|\w*führ(?:er|ung|erin)|inhaber\w*|kolleg\w+|team|vorstand\w*|rektor\w*|prokurist\w*"
    r"|\w*meister\w*|kunde\w*|direktor\w*|partner\w*|frau \w+|herr \w+|dr \w+|vater|mutter|mann|wir|ich)"
)
_SEND = (
    r"(?:schick\w*|send\w*|reich\w*|retournier\w*|füll\w*|unterschreib\w*|unterzeichn\w*|nenn\w*|teil\w*|gib|geb\w*"
    r"|bestätig\w*|ergänz\w*|lad\w* (?=\S+ hoch)|trag\w* (?=\S+ ein)|wähl\w*|schreib\w*|sag\w*|beantwort\w*|übermittel\w*"
    r"|mail\w*|überleg\w*|ruf\w*|lass\w*|such\w*)"
)
_DAY = r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|übermorgen|\d\S*)"
_MONTH = (
    r"(?:januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|sofort|montag"
    r"|ersten|nächste\w*|kommende\w*|\d\S*)"
)
_NOBODY = r"(?:niemand\w*|keine[nmrs]?|kein (?:personal|platz))"
_SOMEBODY = r"(?:jemand\w*|wen|wer|eine[nr]?)"
_OTHERS = (
    r"(?:ander\w+ (?:\S+ )?|weitere\w* |interne\w* |externe\w* )(?:bewerb\w*|kandidat\w*|dossiers?|person\w*|profil\w*"
    r"|leute|mitbewerb\w*)"
)

THEIRS: dict[Act, Phrases] = {
    Act.ASKS: Phrases(
        (
            (
                rf"^(?:bitte |dann |dafür |dazu |doch |einfach |und |also |jetzt |gern\w* )*{_SEND} sie (?!sich |ruhig "
                r"|gern\w* )(?:\S+ )*?\S+"
            ),
            rf"^(?:bitte |dann |also |und |jetzt )*{_SEND} (?:mir|uns|dir das|es dir|mal|doch|bitte|das|die|den|dich)",
            rf"(?:brauch\w*|bräucht\w*|benötig\w*|fehl(?:t|en)) (?:\S+ ){{0,6}}?{_PAPERS}",
            (
                r"(?:bitte|bitten|ersuchen|ersuche) (?:\S+ ){0,2}?um (?:\S+ ){0,2}?(?:rück\w*|antwort|bestätigung"
                r"|nachricht|info\w*|mitteilung|bescheid|zusendung|übersendung|zusage)"
            ),
            r"schlag(?:en sie|t)? (?:\S+ ){0,4}?vor",
            r"was (?:stellen sie|stellst du|hättest|hätten sie|bräuchtest|bräuchten sie|verlangst|verlangen sie) ",
            r"geht sich das (?:\S+ ){0,3}?aus",
        ),
        (
            rf"(?:gib|gebt|geben sie|lass\w*) (?:sie )?(?:mir|uns|mich) (?:\S+ ){{0,3}}?(?:tag\w*|woche\w*|monat\w*|zeit)"
            r"|sie (?:\S+ )?nicht|sie uns (?:\S+ )?(?:gemeinsam|zusammen)|lass uns|zeit lassen|(?:bei|für) (?:\S+ )?fragen",
            r"^(?:sagen wir|schau|schauen wir)|(?:schick|send|reich|geb|sag|schreib|mail|ruf)\w* (?:ich|wir) ",
        ),
    ),
    Act.SEEKS_TIMES: Phrases(
        (
            r"(?:an )?welche[nmrs]? (?:\S+ )?(?:tag\w*|termin\w*|zeit\w*|uhrzeit\w*|abend\w*|vormittag\w*)",
            r"schlag(?:en sie|t)? (?:\S+ ){0,4}?(?:was|termin\w*|zeit\w*|tag\w*) (?:\S+ )?vor",
            r"wann (?:hätten|hast|hättest|passt|ginge|erreich\w*|sind sie|bist du|magst|wärst|wären)",
        ),
    ),
    Act.PROPOSES: Phrases(
        (
            (
                r"(?:wollen|wolln|sollen|können|könnten) wir (?:\S+ ){0,6}?(?:zusammensetz\w*|treffen|sehen|sprechen"
                r"|telefonieren|reden|kurzschließen|zoomen|teamsen)"
            ),
            (
                r"komm\w* (?:sie |s' )?(?:\S+ ){0,8}?(?:mitlaufen|mitarbeiten|mithelfen|zuschauen|probe\w*|hospitieren"
                r"|schnuppern|reinschnuppern|reinschauen|anschauen|aufs? \w+|zu uns|ins? \w+|rauf|runter|rüber)"
            ),
            (
                rf"{_CHIEF} (?:\S+ ){{0,4}}?(?:will|wollen|möchten?|würden?|hätten?) (?:\S+ ){{0,3}}?(?:sie|dich|ihnen"
                r"|dir) (?:\S+ ){0,5}?(?:sprechen|sehen|kennenlernen|kennen lernen|treffen|vorstellen|löchern|erleben)"
            ),
            (
                r"lad(?:en|e) (?:\S+ ){0,2}?(?:sie|dich) (?:\S+ ){0,4}?(?:zu\w*|auf) (?:\S+ ){0,3}?(?:\w*tag|\w*gespräch"
                r"|\w*arbeit\w*|kaffee|zoom|videocall|hospitation|probe\w*|runde|interview|lektion|besuch)"
            ),
            rf"vorschlag (?:\S+ ){{0,4}}?{_DAY}",
            r"wie (?:wär|wäre)(?:'?s| es| denn)? (?:\S+ ){0,3}?(?:mit|am|um)",
        ),
        (r"danke? (?:\S+ ){0,3}?für|gefreut|kommt? (?:\S+ ){0,3}?(?:nicht )?in (?:frage|betracht)|falls|leider",),
    ),
    Act.MOVES: Phrases(
        (
            rf"vo[nm] {_DAY} (?:\S+ )?auf (?:den )?{_DAY}",
            r"(?:nach hinten|nach vorn\w*|vorziehen|vorverleg\w*|um eine (?:stunde|woche))",
            r"(?:wird|würde) (?:\S+ ){0,2}?(?:doch|eher|erst|später) (?:\S+ ){0,3}?(?:uhr|\d\S*)",
        ),
    ),
    Act.CANCELS: Phrases(
        (
            (
                r"(?:gespräch|treffen|termin|call|besuch|probetag\w*|morgen|heute) (?:\S+ ){0,6}?(?:streichen|platzt"
                r"|geplatzt|hinfällig|nicht statt\w*|nicht halten|ausfallen)"
            ),
            r"(?:für|auf) (?:heute|morgen|\w+tag) (?:\S+ ){0,2}?absagen",
        ),
        (r"\?|falls",),
    ),
    Act.HOLDS: Phrases(
        (
            (
                r"(?:besetzung|ausschreibung|verfahren|bewerbungsprozess|einstellung\w*|stelle) (?:\S+ )?(?:verzöger\w*"
                r"|ruht|stockt|liegt auf|zieht sich)"
            ),
            (
                r"(?:vor|bis) (?:dem |zum |zur |ende )?\S+ (?:\S+ ){0,3}?(?:tut|passiert|bewegt|geht|läuft) (?:\S+ "
                r"){0,3}?(?:nichts|nix)"
            ),
            (
                r"(?:solange|bevor|ehe) (?:\S+ ){0,8}?(?:nicht|kein\w*|erst) (?:\S+ ){0,8}?(?:einstellen|besetzen"
                r"|anstellen|entscheiden)"
            ),
        ),
        (r"\?",),
    ),
    Act.REJECTS: Phrases(
        (
            (
                r"(?:für|zugunsten) (?:\S+ ){0,3}?(?:mitbewerb\w+|\w*bewerber\w*|\w*kandidat\w+) (?:\S+ ){0,4}?"
                r"(?:entschieden|ausgesprochen|gefallen)"
            ),
            (
                r"(?:wird|wurde|wär|wäre|ist) (?:\S+ ){0,5}?(?:nichts|nix) (?:\S+ )?(?:mehr )?(?:\S+ )?(?:bei|mit|aus)? "
                r"?(?:uns|dir|ihnen|draus|daraus)"
            ),
            (
                rf"(?:kann|können|konnten?|könnt|werden|darf|dürfen) (?:\S+ ){{0,5}}?{_NOBODY} (?:\S+ ){{0,4}}?"
                r"(?:unterbringen|einstellen|anstellen|nehmen|aufnehmen|gebrauchen|brauchen|beschäftigen|übernehmen)"
            ),
            (
                r"(?:kann|können|hab\w*|hätte\w*) (?:\S+ ){0,4}?(?:nichts|nix) (?:\S+ ){0,3}?(?:anbieten|anzubieten"
                r"|frei|für (?:dich|sie)|passendes)"
            ),
            r"kein\w* (?:\S+ )?bedarf",
            (
                rf"(?:brauch\w*|such\w*|nehm\w*|stell\w*) (?:\S+ ){{0,4}}?(?:{_NOBODY}|keine (?:leute|verstärkung"
                r"|aushilf\w*|weitere\w*))(?: mehr| ein| auf)?$"
            ),
            r"nicht (?:\S+ ){0,2}?in (?:der|die) engere[nr]?",
            (
                rf"(?:{_SOMEBODY}) (?:\S+ ){{0,6}}?(?:mit|aus|von|der|die|ander\w+) (?:\S+ ){{0,6}}?(?:genommen"
                r"|eingestellt|geworden|vorgezogen|bekommen|gekriegt|den zuschlag)"
            ),
            rf"lieber (?:\S+ ){{0,2}}?{_SOMEBODY} (?:\S+ )?(?:mit|der|die|aus)",
            r"(?:profil|erfahrung|bewerbung|sie|du|es|das) passt? (?:\S+ ){0,2}?nicht (?:\S+ ){0,2}?zu",
            r"nicht (?:\S+ ){0,3}?(?:was wir suchen|wonach wir suchen|gesuchte)",
            rf"{_OTHERS} (?:\S+ ){{0,4}}?(?:vorgezogen|in die (?:engere|nächste)|genommen|eingeladen|ausgewählt|überzeugt"
            r"|besser|berücksichtigt|weiter)",
            r"mit (?:eine[rm] |zwei |drei )?ander\w+ (?:\S+ )?(?:in die|weiter|weiterzu\w+|weitermach\w+|fortfahr\w+)",
            (
                r"kein\w* (?:\S+ )?(?:bessere\w*|positive\w*|gute\w*|erfreulich\w*|schöner\w*) (?:\S+ ){0,2}?(?:bescheid"
                r"|nachricht\w*|mitteilung|antwort|neuigkeiten|rückmeldung)"
            ),
            r"(?:gestrichen|weggefallen|gekürzt|eingespart) (?:auch |leider )+(?:ihr\w*|dein\w*)",
            r"(?:reicht|gereicht|geklappt|gepasst) (?:\S+ ){0,2}?(?:diesmal |leider )+nicht|(?:diesmal|leider) (?:\S+ "
            r"){0,3}?nicht (?:gereicht|geklappt|gepasst|geworden)",
            r"(?:kunde|bauherr|chef\w*|vorstand|partner|mandant\w*) (?:\S+ ){0,3}?anders entschieden",
        ),
        (r"\?|falls|wenn |bis (?:wir|ich|zum|ende)|noch nicht|noch keine|solange|bevor|termin|uhrzeit|anderen tag",),
    ),
    Act.FILLED: Phrases(
        (
            (
                r"(?:wir (?:\S+ ){0,3}?sind|sind wir|samma|sama|san ma|(?:team|mannschaft|crew|küche|besetzung) "
                r"(?:\S+ ){0,3}?(?:ist|steht)) (?:\S+ ){0,5}?(?:komplett|voll|vollzählig|besetzt|versorgt)"
            ),
            (
                r"(?:platz|stelle|posten|job|lehrstelle) (?:\S+ ){0,3}?(?:schon|bereits|inzwischen|mittlerweile|leider) "
                r"(?:\S+ )?(?:weg|vergeben|besetzt|jemand\w*|wer|ander\w*|futsch)"
            ),
            (
                r"(?:\w*stellen?|posten|köpfe|planstelle\w*|\w*budget|pensum) (?:\S+ ){0,8}?(?:gestrichen|weggefallen"
                r"|eingespart|gekürzt|wegrationalisiert)"
            ),
            (
                rf"(?:haben|hab|hat) (?:\S+ ){{0,2}}?(?:inzwischen|mittlerweile|jetzt|schon|bereits|leider) (?:\S+ "
                rf"){{0,2}}?{_SOMEBODY} (?:\S+ ){{0,2}}?(?:gefunden|eingestellt|genommen)"
            ),
        ),
        (r"\?|falls|wenn |noch nicht|noch keine|sobald|vorerst|voll (?:zufrieden|bei|und)|uhrzeit",),
    ),
    Act.OFFERS: Phrases(
        (
            (
                r"(?:würd\w*|möcht\w*|woll\w*|will) (?:\S+ ){0,2}?(?:dich|sie) (?:\S+ ){0,5}?(?:übernehmen|einstellen"
                r"|anstellen|behalten|fest haben|bei uns haben|beschäftigen|als \S+ (?:haben|gewinnen))"
            ),
            (
                r"(?:biete|bieten|zahle|zahlen|zahl|gebe|anbieten) (?:\S+ ){0,5}?\d\S* ?(?:\S+ ){0,2}?(?:euro|eur|€|franken"
                r"|chf|fr|brutto|netto|prozent|%|die stunde|pro stunde|im monat|ab)"
            ),
            rf"(?:dir|ihnen) (?:\S+ ){{0,6}}?(?:ab|zum|auf) (?:\S+ )?{_MONTH} (?:\S+ ){{0,4}}?an(?:bieten|zubieten)?",
            (
                r"(?:\w*vertrag|vertragsentwurf) (?:\S+ ){0,4}?(?:geht|schicke?|schicken|kommt|liegt|folgt|ist|anbei) "
                r"(?:\S+ ){0,4}?(?:post|raus|zu|unterschrift|unterschrieben|bereit|fertig|doppel)"
            ),
            r"(?:erhalten|bekommen|finden) sie (?:\S+ ){0,4}?(?:\w*vertrag) (?:\S+ ){0,6}?(?:als|doppel|ausfertigung\w*)",
            rf"(?:du|sie|'s) (?:kannst|können|könntest|könnten) (?:\S+ ){{0,3}}?ab {_MONTH} (?:\S+ ){{0,5}}?(?:bei (?:uns"
            r"|mir)|anfangen|starten)",
            rf"(?:bist|sind) (?:du|sie) (?:\S+ ){{0,2}}?ab {_MONTH} (?:\S+ ){{0,3}}?(?:bei uns|dabei|im team)",
            r"(?:glückwunsch|gratulation|gratuliere\w*) (?:\S+ ){0,5}?(?:stelle|job|platz|dabei|team)",
        ),
        (r"nicht|kein\w*|falls|termin|gespräch|kaffee|vorschlag|\?$",),
    ),
    Act.HANDS_OVER: Phrases(
        (
            (
                r"(?:kümmert sich|ist (?:\S+ )?zuständig|macht|betreut|begleitet|führt) (?:\S+ ){0,6}?(?:alles weitere"
                r"|ab jetzt|ab sofort|künftig|das organisatorische|weiter$)"
            ),
            r"(?:ab (?:sofort|jetzt)|künftig|in zukunft) (?:\S+ ){0,2}?(?:kümmert|ist|betreut|macht|begleitet) (?:\S+ )?"
            r"(?:frau|herr|meine?|unsere?)",
            r"wend\w* (?:sie |dich )?(?:sich )?(?:\S+ ){0,4}?an (?:frau|herrn|meine\w*|unsere\w*)",
        ),
        (r"\?|fragen",),
    ),
    Act.RECEIVED: Phrases(
        (
            (
                r"(?:mail|nachricht|unterlagen|mappe|bewerbung|dossiers?|lebenslauf) (?:\S+ ){0,4}?(?:gelesen|angesehen"
                r"|angeschaut|durchgesehen|weitergegeben|dem chef|der chefin|gefallen)"
            ),
            r"(?:sichten|prüfen|lesen|schauen) (?:\S+ ){0,4}?(?:dossiers|bewerbungen|unterlagen|mappen)",
        ),
    ),
    Act.REOPENS: Phrases(
        (
            (
                r"(?:kandidat\w*|bewerber\w*|\w+ (?:mann|frau)|wer|person|er|sie) (?:\S+ ){0,4}?(?:abgesprungen"
                r"|zurückgezogen|wieder gekündigt|nicht angetreten)"
            ),
            r"doch noch (?:was|etwas|ein platz|eine stelle) (?:\S+ )?(?:ergeben|frei|aufgetan)?",
            r"(?:noch|wieder) (?:zu haben|frei|auf der suche|auf dem markt)",
            r"hättes?t? (?:\S+ )?jetzt (?:\S+ )?(?:was|etwas|eine|einen)|hätten (?:\S+ )?jetzt (?:\S+ )?(?:was|etwas)",
        ),
        (r"noch frei (?:von|in)|noch nicht",),
    ),
    Act.PROMISES: Phrases(
        (
            r"(?:rühr\w*|meld\w*) (?:ich |wir |ma )?(?:mi|mich|uns|si)\b",
            r"(?:sag|geb|gib|schick|ruf|schreib|säg)\w* (?:ma |mir |ich |i |wir )?(?:dir|der|ihnen|ihna|euch|dich|sie) ",
            r"(?:post|anruf|mail|brief) von (?:uns|mir)",
            r"(?:fällt|fallen) (?:\S+ )?(?:die )?(?:entscheidung|würfel)",
            r"(?:bis dahin|dann) (?:\S+ )?(?:bescheid|entscheid)",
        ),
        (r"\?$",),
    ),
    Act.HELD: Phrases(
        (
            (
                r"(?:schöne[rs]?|tolle[rs]?|gute[rs]?|nette[rs]?|spannende[rs]?|interessante[rs]?|lustige[rs]?|feine[rs]?) "
                r"(?:\S+ ){0,2}?(?:vormittag|nachmittag|tag|schicht|runde|probetag|besuch|rundgang|kennenlernen)"
            ),
            (
                r"(?:danke?|merci|dank) (?:\S+ ){0,4}?(?:fürs (?:zeigen|zuschauen|kennenlernen|gespräch|mitnehmen"
                r"|reinlassen|kommen|vorbeikommen|dasein)|dass (?:sie|du|ihr) (?:\S+ ){0,4}?(?:da|hier|gekommen|zeit))"
            ),
            r"(?:war|wars) (?:\S+ ){0,3}?(?:schön|nett|gut|toll|super|fein|spannend|interessant|angetan)$",
            r"^(?:\S+ ){0,3}?(?:schön|nett|toll|super|gut) (?:war'?s|war es|dass (?:es|du|sie) (?:\S+ ){0,3}?)",
            r"(?:war|waren) (?:\S+ ){0,2}?(?:angetan|begeistert|beeindruckt)",
            r"besuch (?:\S+ ){0,4}?(?:gefreut|freude)",
        ),
        (
            r"\?|morgen|nächste|wünsch\w*|schöne[nrs]? (?:\S+ )?(?:wochenende|feiertag\w*|tag noch)|einen (?:schönen|guten)",
        ),
    ),
}
