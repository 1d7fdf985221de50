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
    r"|bestätig\w*|ergänz\w*|lad\w* (?=\S+ hoch)|trag\w* (?=\S+ ein)|wähl\w*|schreib\w*|sag\w*|beantwort\w*"
    r"|übermittel\w*|mail\w*|überleg\w*|ruf\w*|lass\w*|such\w*)"
)
_DAY = r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|übermorgen|\d\S*)"

THEIRS: dict[Act, Phrases] = {
    Act.ASKS: Phrases(
        (
            (
                r"^(?:bitte )?(?:trag|tragt|tragen sie|meld|melde|melden sie) (?:dich|euch|sich) (?:bitte|kurz|bis"
                r"|in die|für|an)"
            ),
            (
                rf"^(?:bitte |dann |dafür |dazu |doch |einfach |und |also |jetzt |gern\w* )*{_SEND} sie (?!sich "
                r"|ruhig |gern\w* )(?:\S+ )*?\S+"
            ),
            (
                rf"^(?:bitte |dann |also |und |jetzt )*{_SEND} (?:mir|uns|dir das|es dir|mal|doch|bitte|das|die|den"
                r"|dich)"
            ),
            rf"(?:brauch\w*|bräucht\w*|benötig\w*|fehl(?:t|en)) (?:\S+ ){{0,6}}?{_PAPERS}",
            (
                r"(?:bitte|bitten|ersuchen|ersuche) (?:\S+ ){0,2}?um (?:\S+ ){0,2}?(?:rück\w*|antwort|bestätigung"
                r"|nachricht|info\w*|mitteilung|bescheid|zusendung|übersendung|zusage)"
            ),
            r"schlag(?:en sie|t)? (?:\S+ ){0,4}?vor",
            r"was (?:stellen sie|stellst du|hättest|hätten sie|bräuchtest|bräuchten sie|verlangst|verlangen sie)",
            r"geht sich das (?:\S+ ){0,3}?aus",
        ),
        (
            (
                r"(?:gib|gebt|geben sie|lass\w*) (?:sie )?(?:mir|uns|mich) (?:\S+ ){0,3}?(?:tag\w*|woche\w*|monat\w*"
                r"|zeit|bis (?:zum |ende |mitte )?\S+$)|sie (?:\S+ )?nicht|sie uns (?:\S+ )?(?:gemeinsam|zusammen)"
                r"|lass uns|zeit lassen|(?:bei|für) (?:\S+ )?fragen"
            ),
            (
                r"^(?:sagen wir|schau|schauen wir)|(?:schick|send|reich|geb|sag|schreib|mail|ruf)\w* (?:ich|wir)"
                r"|^geb(?:e|en)? (?:sie|ihn|es) (?:dem|der|an)"
            ),
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
            r"lauf\w* (?:\S+ ){0,6}?mit$",
            (
                r"(?:wollen|wolln|sollen|können|könnten) wir (?:\S+ ){0,6}?(?:zusammensetz\w*|treffen|sehen|sprechen"
                r"|telefonieren|reden|kurzschließen|zoomen|teamsen)"
            ),
            (
                r"komm\w* (?:sie |s' )?(?:\S+ ){0,8}?(?:mitlaufen|mitarbeiten|mithelfen|zuschauen|probe\w*"
                r"|hospitieren|schnuppern|reinschnuppern|reinschauen|anschauen|aufs? \w+|zu uns|ins? \w+|rauf|runter"
                r"|rüber)"
            ),
            (
                rf"{_CHIEF} (?:\S+ ){{0,4}}?(?:will|wollen|möchten?|würden?|hätten?) (?:\S+ ){{0,3}}?(?:sie|dich"
                rf"|ihnen|dir) (?:\S+ ){{0,5}}?(?:sprechen|sehen|kennenlernen|kennen lernen|treffen|vorstellen"
                r"|löchern|erleben)"
            ),
            (
                r"lad(?:en|e) (?:\S+ ){0,2}?(?:sie|dich) (?:\S+ ){0,4}?(?:zu\w*|auf) (?:\S+ ){0,3}?(?:\w*tag"
                r"|\w*gespräch|\w*arbeit\w*|kaffee|zoom|videocall|hospitation|probe\w*|runde|interview|lektion"
                r"|besuch)"
            ),
            rf"vorschlag (?:\S+ ){{0,4}}?{_DAY}",
            r"wie (?:wär|wäre)(?:'?s| es| denn)? (?:\S+ ){0,3}?(?:mit|am|um)",
        ),
        (r"danke? (?:\S+ ){0,3}?für|gefreut|kommt? (?:\S+ ){0,3}?(?:nicht )?in (?:frage|betracht)|falls|leider",),
    ),
    Act.MOVES: Phrases(
        (
            r"(?:auf|um) (?:\S+ ){1,3}?(?:ausweichen|umdisponieren)",
            rf"vo[nm] {_DAY} (?:\S+ )?auf (?:den )?{_DAY}",
            r"(?:nach hinten|nach vorn\w*|vorziehen|vorverleg\w*|um eine (?:stunde|woche))",
            r"(?:wird|würde) (?:\S+ ){0,2}?(?:doch|eher|erst|später) (?:\S+ ){0,3}?(?:uhr|\d\S*)",
        ),
    ),
    Act.CANCELS: Phrases(
        (
            r"(?:klappt|geht|wird) (?:\S+ ){0,2}?(?:morgen|heute|am \w+tag) (?:\S+ ){0,3}?nicht",
            (
                r"(?:gespräch|treffen|termin|call|besuch|probetag\w*|morgen|heute) (?:\S+ ){0,6}?(?:streichen|platzt"
                r"|geplatzt|hinfällig|nicht statt\w*|nicht halten|ausfallen)"
            ),
            r"(?:für|auf) (?:heute|morgen|\w+tag) (?:\S+ ){0,2}?absagen",
        ),
        (r"\?|falls",),
    ),
    Act.HANDS_OVER: Phrases(
        (
            (
                r"(?:kümmert sich|ist (?:\S+ )?zuständig|macht|betreut|begleitet|führt) (?:\S+ ){0,6}?(?:alles "
                r"weitere|ab jetzt|ab sofort|künftig|das organisatorische|weiter$)"
            ),
            (
                r"(?:ab (?:sofort|jetzt)|künftig|in zukunft) (?:\S+ ){0,2}?(?:kümmert|ist|betreut|macht|begleitet) "
                r"(?:\S+ )?(?:frau|herr|meine?|unsere?)"
            ),
            r"wend\w* (?:sie |dich )?(?:sich )?(?:\S+ ){0,4}?an (?:frau|herrn|meine\w*|unsere\w*)",
        ),
        (r"\?|fragen",),
    ),
    Act.RECEIVED: Phrases(
        (
            (
                r"(?:mail|nachricht|unterlagen|mappe|bewerbung|dossiers?|lebenslauf) (?:\S+ ){0,4}?(?:gelesen"
                r"|angesehen|angeschaut|durchgesehen|weitergegeben|dem chef|der chefin|gefallen)"
            ),
            r"(?:sichten|prüfen|lesen|schauen) (?:\S+ ){0,4}?(?:dossiers|bewerbungen|unterlagen|mappen)",
        ),
    ),
    Act.PROMISES: Phrases(
        (
            r"(?:rühr\w*|meld\w*) (?:ich |wir |ma )?(?:mi|mich|uns|si)\b",
            (
                r"(?:sag|geb|gib|schick|ruf|schreib|säg)\w* (?:ma |mir |ich |i |wir )?(?:dir|der|ihnen|ihna|euch"
                r"|dich|sie)"
            ),
            r"(?:post|anruf|mail|brief) von (?:uns|mir)",
            r"(?:fällt|fallen) (?:\S+ )?(?:die )?(?:entscheidung|würfel)",
            r"(?:bis dahin|dann) (?:\S+ )?(?:bescheid|entscheid)",
        ),
        (r"\?$",),
    ),
    Act.HELD: Phrases(
        (
            (
                r"(?:schöne[rs]?|tolle[rs]?|gute[rs]?|nette[rs]?|spannende[rs]?|interessante[rs]?|lustige[rs]?"
                r"|feine[rs]?) (?:\S+ ){0,2}?(?:vormittag|nachmittag|tag|schicht|runde|probetag|besuch|rundgang"
                r"|kennenlernen)"
            ),
            (
                r"(?:danke?|merci|dank) (?:\S+ ){0,4}?(?:fürs (?:zeigen|zuschauen|kennenlernen|gespräch|mitnehmen"
                r"|reinlassen|kommen|vorbeikommen|dasein)|dass (?:sie|du|ihr) (?:\S+ ){0,4}?(?:da|hier|gekommen"
                r"|zeit))"
            ),
            r"(?:war|wars) (?:\S+ ){0,3}?(?:schön|nett|gut|toll|super|fein|spannend|interessant|angetan)$",
            (
                r"^(?:\S+ ){0,3}?(?:schön|nett|toll|super|gut) (?:war'?s|war es|dass (?:es|du|sie) (?:\S+ "
                r"){0,4}?(?:geklappt|da|hier|gekommen)(?: war\w*)?)"
            ),
            r"(?:war|waren) (?:\S+ ){0,2}?(?:angetan|begeistert|beeindruckt)",
            r"besuch (?:\S+ ){0,4}?(?:gefreut|freude)",
        ),
        (
            (
                r"\?|morgen|nächste|wünsch\w*|schöne[nrs]? (?:\S+ )?(?:wochenende|feiertag\w*|tag noch)|einen "
                r"(?:schönen|guten)"
            ),
        ),
    ),
}
