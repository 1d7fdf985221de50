"""German: what the owner says."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

MINE: dict[Act, Phrases] = {
    Act.NUDGES: Phrases(
        (
            (
                r"(?:nachfrag\w*|nachhak\w*|nachzufragen|nachzuhaken|rückfrage zum stand|stand der dinge|"
                r"aktueller stand|aktuellen stand|neuigkeiten|gibt es (?:\S+ ){0,3}?(?:neues|news|stand)|was "
                r"neues|schon (?:\S+ ){0,3}?(?:entschieden|entscheidung|etwas|neues)|mal (?:hören|nachfragen|"
                r"fragen)|wie (?:\S+ ){0,6}?(?:weitergeht|aussieht|steht|weiter geht)|noch nichts gehört|nichts "
                r"(?:\S+ )?gehört|erinner\w*|weiterhin (?:\S+ ){0,3}?interess\w+|nach wie vor|immer noch|"
                r"bezugnehmend|haben sie (?:\S+ ){0,4}?(?:erhalten|gelesen|gelegenheit)|mailbox|auf(?:s| den) "
                r"band gesprochen|angerufen|nicht erreicht|letzte\w* (?:\S+ )?(?:nachfrage|mal|versuch))"
            ),
        ),
        (r"danke? (?:\S+ )?für (?:die|ihre|deine) (?:nachfrage|erinnerung)",),
    ),
    Act.COMMITS: Phrases(
        (
            (
                r"(?:ich |werde |ich werde )?(?:schicke|sende|reiche|melde|kläre|prüfe|frage|überlege|bespreche|"
                r"gebe|liefere|lasse|mache|suche|scanne|besorge) (?:\S+ ){0,8}?(?:nach|morgen|heute|später|bald|"
                r"mich|ihnen|dir|euch|bescheid|noch|zu|ab|bis|am|nächste\w*|das|die|es)"
            ),
            (
                r"(?:werde|kann|könnte|muss|müsste|will|möchte) (?:\S+ ){0,8}?(?:schicken|senden|nachreichen|"
                r"melden|klären|prüfen|fragen|überlegen|besprechen|geben|nachliefern|zusenden|abklären|"
                r"zurückmelden|nachsehen|durchlesen)"
            ),
            (
                r"(?:folgt|folgen|kommt|kommen) (?:\S+ ){0,3}?(?:morgen|heute|später|bald|nach|noch|bis|am|"
                r"diese\w*|nächste\w*|umgehend)"
            ),
            (
                r"(?:bekommen sie|bekommst du|erhalten sie|geben sie mir|gib mir|brauche (?:\S+ )?(?:noch|einen|"
                r"ein paar)) (?:\S+ ){0,6}?(?:morgen|heute|bis|tag\w*|bedenkzeit|woche|von mir)"
            ),
            r"mach ich",
        ),
        (
            (
                r"\?|gern\w* (?:\S+ ){0,3}?(?:zu|bei|weitere)|falls|bei bedarf|wenn sie|bewerb\w*|melde mich "
                r"(?:gern |noch |einmal |nochmal |kurz |erneut )*(?:zu|wegen|auf|mit)|wollte|frage (?:mich|an|nach)"
                r"|freue|danke für|ich gebe (?:\S+ )?mein|suche (?:ab|eine\w*|als|\w*stelle)"
            ),
        ),
    ),
    Act.DELIVERS: Phrases(
        (
            (
                r"(?:anbei|im anhang|angehängt|hängt an|hängen an|hier (?:ist|sind|kommt|kommen|mein\w*)|wie "
                r"(?:versprochen|besprochen|gewünscht)|beigefügt|füge (?:\S+ ){0,3}?bei|ausgefüllt|unterschrieben|"
                r"erledigt|zugeschickt|hochgeladen|gebucht)"
            ),
        )
    ),
    Act.APPLIES: Phrases(
        (
            (
                r"(?:bewerb\w+|lebenslauf|meine unterlagen|hätte? interesse|wäre zu haben|(?:ihr|sie|du) (?:\S+ "
                r"){0,5}?(?:sucht|suchen|suchst|braucht|brauchen)|auf der suche nach|suche (?:\S+ "
                r"){0,4}?(?:arbeit|stelle|job|ausbildung|anstellung)|jemand fehlt|zeugnisse? (?:\S+ "
                r"){0,3}?(?:anbei|anhang))"
            ),
        ),
        (r"ihre bewerbung|deine bewerbung",),
    ),
    Act.WITHDRAWS: Phrases(
        (
            (
                r"(?:ziehe (?:\S+ ){0,6}?zurück|zurückziehen|zurückzuziehen|anderweitig (?:zugesagt|entschieden)|"
                r"andere\w* (?:stelle|angebot) (?:\S+ ){0,3}?(?:angenommen|zugesagt|entschieden)|(?:stelle|"
                r"angebot) (?:\S+ ){0,5}?angenommen|nicht mehr (?:\S+ )?(?:zur verfügung|interessiert|dabei)|"
                r"absagen|doch nicht|für (?:\S+ ){0,3}?(?:andere\w*|anderes) (?:\S+ ){0,3}?entschieden|bleibe "
                r"(?:\S+ )?(?:wo|bei|doch))"
            ),
        ),
        (r"\?|falls|nicht absagen",),
    ),
    Act.DECLINES: Phrases(
        (
            (
                r"(?:ablehnen|lehne (?:\S+ ){0,5}?ab|absagen|nicht annehmen|kann (?:\S+ ){0,4}?nicht annehmen|"
                r"muss (?:\S+ ){0,4}?(?:ablehnen|absagen)|entscheide mich dagegen)"
            ),
        ),
        (r"\?|falls",),
    ),
    Act.ACCEPTS: Phrases(
        (
            (
                r"(?:nehme (?:\S+ ){0,6}?an\b|annehmen|sage (?:\S+ )?(?:gern\w* )?zu|zusagen|ich bin dabei|"
                r"unterschrieben\w*|unterschreibe|ja zum|vertrag (?:\S+ ){0,4}?(?:zurück|unterschrieben)|fange "
                r"(?:\S+ ){0,3}?an)"
            ),
        ),
        (r"\?|falls|bevor|nicht",),
    ),
    Act.ASKS: Phrases(
        (
            (r"(?:würden|könnten|können|kannst|könntest|haben|hast|gibt|wissen|weißt) (?:\S+ )*?\?"),
            (r"(?:bitte|lassen sie|lass) (?:\S+ ){0,4}?(?:wissen|bescheid|mit|sag\w*|teil\w*)"),
        )
    ),
}
