"""German: what the employer's side says."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_SAY = (
    r"(?:melden?|meldest|melde|bescheid|bscheid|rückmeldung|antwort\w*|hören|wissen|sagen|zurück\w*|"
    r"kontakt\w*|informier\w*|benachrichtig\w*|mitteil\w*|schreib\w*|ruf\w*|anruf\w*|entscheid\w*|"
    r"entschied\w*|entschluss|nachricht|auf (?:sie|dich|euch) zu|zukommen|ergebnis|feedback)"
)

THEIRS: dict[Act, Phrases] = {
    Act.REJECTS: Phrases(
        (
            (
                r"(?:leider|bedauer\w+|schade|müssen wir ihnen mitteilen|tut (?:mir|uns) leid) ... (?:nicht "
                r"(?:\S+ ){0,3}?(?:berücksichtig\w*|anbieten|entsprechen|einladen|weiter\w*|zusagen|einstellen|in "
                r"die|nehmen|geklappt|gereicht|gewählt)|kein\w* (?:\S+ ){0,3}?(?:platz|stelle|angebot|zusage|"
                r"zusagen|position\w*|möglichkeit|positive\w*)|eine absage|andere\w* (?:bewerb\w+|"
                r"kandidat\w+)|anders entschieden|jemand ander\w+)"
            ),
            (
                r"(?:für|zugunsten) (?:\S+ ){0,3}?(?:andere\w*|ander\w+|jemand\w*|interne\w*|eine\w* (?:bewerb\w+|"
                r"kandidat\w+|kolleg\w+)) (?:\S+ ){0,6}?(?:entschieden|entschließen|entscheiden|ausgesprochen)"
            ),
            (
                r"(?:entschieden|entscheidung) (?:\S+ ){0,6}?(?:für|zugunsten) (?:\S+ ){0,3}?(?:andere\w*|"
                r"jemand\w*|eine\w* (?:\S+ )?(?:bewerb\w+|kandidat\w+|kolleg\w+)|interne\w*)"
            ),
            (
                r"nicht (?:\S+ ){0,2}?(?:in die engere (?:auswahl|wahl)|berücksichtig\w+|weiterverfolg\w+|zum zug|"
                r"in frage)"
            ),
            r"(?:stelle|platz|stunde|position) (?:\S+ ){0,5}?(?:anderweitig|nicht anbieten|an jemand\w* anders)",
            (
                r"(?:zugewiesen|den vorzug gegeben|anders entschieden|absage erteilen|eine absage|keinen platz|"
                r"keine zusage|wird es (?:\S+ )?nichts|hat (?:\S+ ){0,4}?nicht gereicht|haben wir (?:\S+ "
                r"){0,4}?gefunden|nehmen (?:\S+ )?jemand)"
            ),
            (
                r"(?:alles gute|viel erfolg|viel glück|alles erdenklich gute) (?:\S+ ){0,3}?(?:für|auf|bei) "
                r"(?:\S+ ){0,4}?(?:zukunft|weg|suche|beruflich\w*|weitere\w*|zukünftig\w*)"
            ),
        ),
        (r"\?|falls|sollten sie|bis (?:wir|ich)|noch nicht",),
        (
            Phrases(
                (r"(?:leider|bedauer\w+|schade|tut (?:mir|uns) leid) ... absag\w+",),
                (
                    (
                        r"\?|falls|bis|termin\w*|\w*gespräch\w*|treffen|interview\w*|call|besuch\w*|telefonat\w*|probe\w+"
                        r"|heute|morgen|\w+tag|erkrankt|krank\w*|verschieb\w*|\d\S*"
                    ),
                ),
            ),
        ),
    ),
    Act.FILLED: Phrases(
        (
            (
                r"(?:stelle|position|platz|posten) (?:\S+ ){0,5}?(?:besetzt|vergeben|weg|gestrichen|nicht mehr "
                r"(?:frei|offen|verfügbar)|zurückgezogen)"
            ),
            (r"(?:stelle|position) (?:\S+ ){0,4}?(?:gestrichen|nicht (?:\S+ )?besetz\w+)"),
            r"(?:voll besetzt|bereits besetzt|schon vergeben)",
        ),
        (r"\?|falls|wenn|noch nicht|sobald",),
    ),
    Act.HOLDS: Phrases(
        (
            (
                r"(?:auf eis|eingefroren|einstellungsstopp|zurückgestellt|pausier\w+|ruht|liegt (?:\S+ )?auf|"
                r"gestoppt|vertagt|verschiebt sich (?:\S+ ){0,5}?(?:entscheidung|stelle|besetzung|auf|bis)|"
                r"(?:entscheidung|besetzung) (?:\S+ ){0,5}?verschoben)"
            ),
        ),
        (r"\?",),
    ),
    Act.OFFERS: Phrases(
        (
            (
                r"(?:bieten|biete|anbieten|angeboten) (?:\S+ ){0,8}?(?:stelle|vertrag|platz|position|job|"
                r"arbeitsvertrag|ausbildungsplatz)"
            ),
            (
                r"(?:stelle|vertrag|platz|position|job) (?:\S+ ){0,5}?(?:anbieten|anzubieten|gehört (?:ihnen|dir)|"
                r"ist (?:ihre|deine))"
            ),
            (
                r"(?:arbeitsvertrag|vertragsentwurf|vertragsangebot|vertrag) (?:\S+ ){0,5}?(?:anbei|im anhang|"
                r"zusenden|schicken|unterschr\w+|vorbereitet|liegt)"
            ),
            (
                r"(?:zusage|zusagen|dich (?:haben|im team|nehmen|dabei)|sie (?:\S+ ){0,3}?(?:einstellen|gewinnen|"
                r"für uns)|willkommen (?:im|bei|an bord)|wollen (?:dich|sie)|du hast (?:den|die) (?:job|stelle)|"
                r"sie haben (?:den|die) (?:job|stelle)|nehmen (?:dich|sie)|du kannst (?:\S+ ){0,4}?anfangen|sie "
                r"können (?:\S+ ){0,4}?anfangen)"
            ),
            (
                r"wann (?:könnten|können|kannst|könntest) (?:sie|du) (?:\S+ ){0,3}?(?:anfangen|beginnen|"
                r"starten)\b(?= \? )?"
            ),
        ),
        (r"leider|nicht|kein\w*|falls|angebot (?:für|über) (?:die|das|eine) (?:wartung|projekt)|keine zusage",),
    ),
    Act.HANDS_OVER: Phrases(
        (
            (
                r"(?:übernehme|übernimmt|vertrete|vertritt|in kopie|ansprechpartner\w*|meine kollegin|mein "
                r"kollege)"
            ),
        )
    ),
    Act.FORBIDS: Phrases(
        (
            (
                r"(?:bitte (?:\S+ ){0,3}?(?:von (?:\S+ )?nachfragen|keine (?:\S+ )?(?:rück|nach)fragen|nicht "
                r"nachfragen)|sehen sie (?:\S+ ){0,4}?ab|absehen|nachfragen (?:\S+ ){0,4}?(?:nicht|abzusehen)|"
                r"rufen sie (?:\S+ )?nicht an|wir melden uns (?:unaufgefordert|von selbst|von uns aus))"
            ),
        )
    ),
    Act.PROMISES: Phrases(
        (
            (
                rf"(?:wir|ich|er|sie|du|man|die \S+|der \S+|das \S+|werde[ntr]?|wirst|hoffe\w*|denke|gebe[n]?|"
                rf"melde[nt]?|können|kann|will|wollen|sollte\w*|bekomm\w+|erhalten|spätestens) (?:\S+ "
                rf"){{0,10}}?{_SAY}"
            ),
            (
                rf"{_SAY} (?:\S+ ){{0,8}}?(?:bis|am|in|nach|nächste\w*|kommende\w*|diese\w*|anfang|mitte|ende|"
                rf"spätestens|morgen|innerhalb|binnen|zum|im)"
            ),
            (
                rf"(?:danach|dann|bis|am|nach|nächste\w*|kommende\w*|anfang|mitte|ende|spätestens|innerhalb|"
                rf"binnen) (?:\S+ ){{0,8}}?{_SAY}"
            ),
            r"(?:geben sie|gib|gebt|brauche[n]?|dauert) (?:\S+ ){0,4}?(?:uns|mir|noch|bis|etwa|ein|zwei|drei)",
            (
                r"(?:sitzen|sitzung|tagt|trifft sich|treffen uns|besprechen|gremium|ausschuss|vorstand|"
                r"gemeinderat|geschäftsführung) (?:\S+ ){0,6}?(?:am|nächste\w*|zusammen|bis|im|in)"
            ),
            (
                r"(?:auswahl|bearbeitung|verfahren|sichtung|prüfung) (?:\S+ ){0,6}?(?:bis|dauert|wochen|tage|"
                r"abgeschlossen)"
            ),
        ),
    ),
    Act.ASKS: Phrases(
        (
            (
                r"(?:bitte|bitten) (?:\S+ ){0,8}?(?:send\w*|schick\w*|bestätig\w*|gib|geben|teil\w*|mitteil\w*|"
                r"nenn\w*|meld\w*|füll\w*|wähl\w*|buch\w*|lass\w*|sag\w*|schreib\w*|antwort\w*|reich\w*|"
                r"unterschreib\w*|ruf\w*|zusend\w*|zukommen|überweis\w*|such\w*)"
            ),
            (
                r"(?:send\w*|schick\w*|nenn\w*|teil\w*|sag\w*|gib|geben|schreib\w*|lass\w*|meld\w*) (?:sie "
                r")?(?:mir|uns) (?:\S+ ){0,6}?(?:bescheid|mit|wann|ob|zwei|drei|termin\w*|vorschl\w*|unterlagen|"
                r"zeugnis\w*|paar|kurz|deine|ihre|noch|welche\w*|bitte|was)"
            ),
            (
                r"(?:würden|könnten|können|kannst|könntest|würdest|magst|möchten|hätten|hättest|haben|hast) "
                r"(?:sie|du|ihr) (?:\S+ )*?\?"
            ),
            r"(?:benötigen|brauchen|brauche|fehlt|fehlen) (?:\S+ ){0,5}?(?:von ihnen|von dir|noch|ihre|deine|folgende)",
        ),
        (
            r"(?:geben sie|gib|gebt|lass|brauch\w*) (?:\S+ ){0,6}?(?:zeit|woche\w*|tage?n?|monate?)",
            r"(?:gib|gebt|geben sie) (?:mir|uns) (?:\S+ )?bis (?:zum |ende |anfang |mitte )?\S+$|^bringen sie",
            r"(?:schreib\w*|ruf\w*|antwort\w*|meld\w*) (?:sie )?(?:\S+ )?nicht",
        ),
    ),
}
