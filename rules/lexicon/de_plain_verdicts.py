"""German: a no, a not now and a yes of the employer's side in plain, short words."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_MONTH = (
    r"(?:januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|sofort"
    r"|montag|ersten|nächste\w*|kommende\w*|\d\S*)"
)
_NOBODY = r"(?:niemand\w*|keine[nmrs]?|kein (?:personal|platz))"
_SOMEBODY = r"(?:jemand\w*|wen|wer|eine[nr]?)"
_OTHERS = (
    r"(?:ander\w+ (?:\S+ )?|weitere\w* |interne\w* |externe\w* )(?:bewerb\w*|kandidat\w*|dossiers?|person\w*"
    r"|profil\w*|leute|mitbewerb\w*)"
)

VERDICTS: dict[Act, Phrases] = {
    Act.HOLDS: Phrases(
        (
            r"(?:bis|bevor|ehe) (?:\S+ ){1,8}?(?:entscheiden|entscheidet|passiert|besetzen) (?:\S+ ){0,2}?nichts$",
            (
                r"(?:budget|stelle|freigabe|finanzierung|förderung) (?:\S+ ){0,4}?(?:nicht|aus) (?:\S+ "
                r")?(?:freigegeben|bewilligt|genehmigt|durch|gesichert)"
            ),
            (
                r"(?:besetzung|ausschreibung|verfahren|bewerbungsprozess|einstellung\w*|stelle) (?:\S+ "
                r")?(?:verzöger\w*|ruht|stockt|liegt auf|zieht sich)"
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
            r"(?:nehm\w*|stell\w*|such\w*|brauch\w*) (?:\S+ ){0,4}?keine?n? (?:\S+ )?\w+ mehr(?: auf| ein| an)?$",
            r"(?:stelle|posten|platz) (?:\S+ ){0,3}?nicht mit (?:ihnen|dir)",
            (
                r"(?:für|zugunsten) (?:\S+ ){0,3}?(?:mitbewerb\w+|\w*bewerber\w*|\w*kandidat\w+) (?:\S+ "
                r"){0,4}?(?:entschieden|ausgesprochen|gefallen)"
            ),
            (
                r"(?:wird|wurde|wär|wäre|ist) (?:\S+ ){0,5}?(?:nichts|nix) (?:\S+ )?(?:mehr )?(?:\S+ )?(?:bei|mit"
                r"|aus)? ?(?:uns|dir|ihnen|draus|daraus)"
            ),
            (
                rf"(?:kann|können|konnten?|könnt|werden|darf|dürfen) (?:\S+ ){{0,5}}?{_NOBODY} (?:\S+ "
                rf"){{0,4}}?(?:unterbringen|einstellen|anstellen|nehmen|aufnehmen|gebrauchen|brauchen|beschäftigen"
                r"|übernehmen)"
            ),
            (
                r"(?:kann|können|hab\w*|hätte\w*) (?:\S+ ){0,4}?(?:nichts|nix) (?:\S+ ){0,3}?(?:anbieten|anzubieten"
                r"|frei|für (?:dich|sie)|passendes)"
            ),
            r"kein\w* (?:\S+ )?bedarf",
            (
                r"(?:bruder|schwester|neffe\w*|nichte|cousin\w*|sohn|tochter|schwager|schwägerin|schwiegersohn"
                r"|bekannte[rn]?|freund|freundin) (?:\S+ ){0,4}?(?:macht (?:es|das|'s)|übernimmt|eingestellt"
                r"|genommen|kriegt|bekommt|bekommen|gekriegt)"
            ),
            (
                r"(?:der|die|den) (?:\S+ ){0,2}?(?:bruder|neffe\w*|nichte|sohn|tochter|cousin\w*) (?:\S+ "
                r"){0,3}?(?:eing?stellt|gnommen)"
            ),
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
            (
                rf"{_OTHERS} (?:\S+ ){{0,4}}?(?:vorgezogen|in die (?:engere|nächste)|genommen|eingeladen|ausgewählt"
                r"|überzeugt|besser|berücksichtigt|weiter)"
            ),
            (
                r"mit (?:eine[rm] |zwei |drei )?ander\w+ (?:\S+ )?(?:in die|weiter|weiterzu\w+|weitermach\w+"
                r"|fortfahr\w+)"
            ),
            (
                r"kein\w* (?:\S+ )?(?:bessere\w*|positive\w*|gute\w*|erfreulich\w*|schöner\w*) (?:\S+ "
                r"){0,2}?(?:bescheid|nachricht\w*|mitteilung|antwort|neuigkeiten|rückmeldung)"
            ),
            r"(?:gestrichen|weggefallen|gekürzt|eingespart) (?:auch |leider )+(?:ihr\w*|dein\w*)",
            (
                r"(?:reicht|gereicht|geklappt|gepasst) (?:\S+ ){0,2}?(?:diesmal |leider )+nicht|(?:diesmal|leider) "
                r"(?:\S+ ){0,3}?nicht (?:gereicht|geklappt|gepasst|geworden)"
            ),
            r"(?:kunde|bauherr|chef\w*|vorstand|partner|mandant\w*) (?:\S+ ){0,3}?anders entschieden",
        ),
        (r"\?|falls|wenn|bis (?:wir|ich|zum|ende)|noch nicht|noch keine|solange|bevor|termin|uhrzeit|anderen tag",),
    ),
    Act.FILLED: Phrases(
        (
            (
                r"(?:wir (?:\S+ ){0,3}?sind|sind wir|samma|sama|san ma|(?:team|mannschaft|crew|küche|besetzung) "
                r"(?:\S+ ){0,3}?(?:ist|steht)) (?:\S+ ){0,5}?(?:komplett|voll|vollzählig|besetzt|versorgt)"
            ),
            (
                r"(?:platz|stelle|posten|job|lehrstelle) (?:\S+ ){0,3}?(?:schon|bereits|inzwischen|mittlerweile"
                r"|leider) (?:\S+ )?(?:weg|vergeben|besetzt|jemand\w*|wer|ander\w*|futsch)"
            ),
            (
                r"(?:\w*stellen?|posten|köpfe|planstelle\w*|\w*budget|pensum) (?:\S+ ){0,8}?(?:gestrichen"
                r"|weggefallen|eingespart|gekürzt|wegrationalisiert)"
            ),
            (
                rf"(?:haben|hab|hat) (?:\S+ ){{0,2}}?(?:inzwischen|mittlerweile|jetzt|schon|bereits|leider) (?:\S+ "
                rf"){{0,2}}?{_SOMEBODY} (?:\S+ ){{0,2}}?(?:gefunden|eingestellt|genommen)"
            ),
        ),
        (r"\?|falls|wenn|noch nicht|noch keine|sobald|vorerst|voll (?:zufrieden|bei|und)|uhrzeit",),
    ),
    Act.OFFERS: Phrases(
        (
            (
                r"(?:würd\w*|möcht\w*|woll\w*|will) (?:\S+ ){0,2}?(?:dich|sie) (?:\S+ ){0,5}?(?:übernehmen"
                r"|einstellen|anstellen|behalten|fest haben|bei uns haben|beschäftigen|als \S+ (?:haben|gewinnen))"
            ),
            (
                r"(?:biete|bieten|zahle|zahlen|zahl|gebe|anbieten) (?:\S+ ){0,5}?\d\S* ?(?:\S+ ){0,2}?(?:euro|eur|€"
                r"|franken|chf|fr|brutto|netto|prozent|%|die stunde|pro stunde|im monat|ab)"
            ),
            (
                rf"(?:dir|ihnen) (?:\S+ ){{0,6}}?(?:ab|zum|auf) (?:\S+ )?{_MONTH} (?:\S+ ){{0,4}}?an(?:bieten"
                r"|zubieten)?"
            ),
            (
                r"(?:\w*vertrag|vertragsentwurf) (?:\S+ ){0,4}?(?:geht|schicke?|schicken|kommt|liegt|folgt|ist"
                r"|anbei) (?:\S+ ){0,4}?(?:post|raus|zu|unterschrift|unterschrieben|bereit|fertig|doppel)"
            ),
            (
                r"(?:erhalten|bekommen|finden) sie (?:\S+ ){0,4}?(?:\w*vertrag) (?:\S+ ){0,6}?(?:als|doppel"
                r"|ausfertigung\w*)"
            ),
            (
                rf"(?:du|sie|'s) (?:kannst|können|könntest|könnten) (?:\S+ ){{0,3}}?ab {_MONTH} (?:\S+ "
                rf"){{0,5}}?(?:bei (?:uns|mir)|anfangen|starten)"
            ),
            rf"(?:bist|sind) (?:du|sie) (?:\S+ ){{0,2}}?ab {_MONTH} (?:\S+ ){{0,3}}?(?:bei uns|dabei|im team)",
            r"(?:glückwunsch|gratulation|gratuliere\w*) (?:\S+ ){0,5}?(?:stelle|job|platz|dabei|team)",
        ),
        (r"nicht|kein\w*|falls|termin|gespräch|kaffee|vorschlag|\?$",),
    ),
    Act.REOPENS: Phrases(
        (
            (
                r"(?:kandidat\w*|bewerber\w*|\w+ (?:mann|frau)|wer|person|er|sie) (?:\S+ ){0,4}?(?:abgesprungen"
                r"|zurückgezogen|wieder gekündigt|nicht angetreten)"
            ),
            r"doch noch (?:was|etwas|ein platz|eine stelle) (?:\S+ )?(?:ergeben|frei|aufgetan)",
            r"(?:noch|wieder) (?:zu haben|frei|auf der suche|auf dem markt)",
            (
                r"hättes?t? (?:\S+ )?jetzt (?:\S+ )?(?:was|etwas|eine|einen)|hätten (?:\S+ )?jetzt (?:\S+ )?(?:was"
                r"|etwas)"
            ),
        ),
        (r"noch frei (?:von|in)|noch nicht",),
    ),
}
