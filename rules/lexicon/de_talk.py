"""German: what both sides say to arrange things, and forms that ask nothing."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_DAY = r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|übermorgen|dann|\d{1,2}\.?)"
_MEET = (
    r"(?:gespräch\w*|treffen|termin\w*|telefon\w*|anruf\w*|anrufen|sprechen|reden|quatschen|plaudern|"
    r"kennen ?lernen|kennenzulernen|vorbei\w*|vorstellen|vorstellungsgespräch\w*|interview|kaffee|"
    r"besuch\w*|probearbeit\w*|probetag|schnupper\w*|videocall|call|teams|zoom|unterhalten|"
    r"austausch\w*|zeigen|rum|reinschauen)"
)

TALK: dict[Act, Phrases] = {
    Act.AFFIRMS: Phrases(
        (
            (
                r"^(?:hallo |hi |servus |moin |danke |vielen dank |ja |oh |super )*(?:ja|jawohl|gern\w*|sehr "
                r"gern\w*|klar|natürlich|selbstverständlich|passt|perfekt|super|prima|bestens|ok|okay|alles klar|"
                r"abgemacht|einverstanden|freu mich|ist notiert|notiert|wunderbar|geht klar|mach ich|bin da|bin "
                r"dabei|in ordnung|mit vergnügen|genau)"
            ),
            (
                r"(?:passt|passen|geht|ginge|würde passen|klappt|ist gut|ist notiert|ist recht|ist perfekt|ist ok|"
                r"wäre gut|wäre super|wäre möglich|habe zeit|hätte zeit|kann ich|könnte ich|bin ich da|bin da|bin "
                r"dabei|komme gern\w*|komm ich|nehme (?:ich )?den|hab zeit|wäre mir recht|bestätige)"
            ),
            rf"bis {_DAY}",
            (
                r"bis dann|freue mich (?:darauf|auf (?:das|unser|den|euch|sie))|freu mich drauf|ich werde da sein|"
                r"bin pünktlich"
            ),
        ),
        (r"(?:passt|geht|klappt|kann|könnte) (?:\S+ ){0,4}?(?:nicht|leider nicht)|leider|\?|falls|wenn",),
    ),
    Act.REFUSES: Phrases(
        (
            r"(?:passt|geht|klappt|kann|könnte|schaffe?) (?:\S+ ){0,4}?nicht",
            r"leider (?:\S+ ){0,4}?(?:nicht|verhindert|schon|dienst)",
            r"verhindert",
        ),
        (r"\?",),
    ),
    Act.CONFIRMS: Phrases(
        (
            (
                r"(?:bestätig\w+|fix|steht|ist (?:gebucht|eingetragen|vereinbart|notiert)|eingetragen|gebucht|"
                r"vereinbart|einladung (?:folgt|kommt|anbei)|link (?:folgt|anbei|kommt)|erwarten (?:sie|dich)|"
                r"sehen uns|freuen uns (?:auf|darauf)|freue mich auf (?:das|unser|den))"
            ),
            rf"(?:bis|also|dann) (?:\S+ )?{_DAY}",
            r"(?:rufe|ruf|treffe|treff) (?:\S+ ){0,3}?(?:sie|dich|ihnen|euch|uns)? ?(?:\S+ ){0,3}?(?:an|um|am)",
            r"(?:komm|kommen sie|kommst du) (?:\S+ ){0,5}?(?:um|am|vorbei|rum|rauf|hoch|rein)",
        ),
        (r"\?|bitte (?:\S+ ){0,4}?bestätig|bestätigen sie|falls|noch nicht",),
    ),
    Act.PROPOSES: Phrases(
        (
            (
                rf"(?:können|könnten|kannst|könntest|möchten|möchte|würden|würde|magst|mögen|hast|haben|hätten|"
                rf"hättest|wollen|wollt|lass|laden|lade|gern\w*|passt|passen|ginge|wäre|komm\w*) ... {_MEET}"
            ),
            rf"{_MEET} (?:\S+ ){{0,6}}?(?:{_DAY}|um \d|uhr)",
            r"(?:passt|passen|ginge|geht|klappt|würde|wäre|recht) (?:\S+ ){0,6}?\?",
            r"(?:komm|kommen sie|kommst du|schau|schauen sie) (?:\S+ ){0,5}?(?:vorbei|rum|rauf|hoch|rein|um|am)",
        ),
        (
            r"danke? (?:\S+ ){0,3}?für|war (?:\S+ ){0,4}?gespräch",
            r"(?:vorstand|gremium|ausschuss|\w+rat|kommission) (?:\S+ ){0,3}?(?:tagt|trifft sich|sitzt|berät)",
        ),
    ),
    Act.SEEKS_TIMES: Phrases(
        (
            (
                r"(?:wann (?:passt|hast|haben|hätten|können|kannst|könnten|ginge|wäre|würde)|welche[rsn]? "
                r"(?:termin|tag|zeit|uhrzeit|davon|abend)|(?:zwei|drei|paar|einige|mögliche|termin) ?(?:\S+ "
                r"){0,2}?(?:termine|vorschläge|terminvorschläge|zeiten|abende|zeitfenster|tage)|terminvorschl\w+|"
                r"verfügbarkeit\w*|termin (?:\S+ ){0,3}?(?:aus|wählen|buchen|vereinbaren))"
            ),
        ),
    ),
    Act.THANKS: Phrases((r"(?:danke\w*|dank|vielen dank|besten dank|merci|vergelt's gott)",)),
    Act.HELD: Phrases(
        (
            (
                r"(?:danke?|merci|vielen dank|"
                r"besten dank|herzlichen dank|dankeschön) (?:\S+ ){0,6}?(?:gespräch|gestern|"
                r"heute|telefonat|zeit|einblick\w*|stunde|führung|probetag|probearbeit\w*|besuch|austausch|"
                r"treffen|kaffee|interview|abend|vormittag|nachmittag|schicht)"
            ),
            (
                r"(?:gutes|tolles|schönes|angenehmes|nettes|gute|schöne|nette|interessantes|spannendes|echt "
                r"gutes) (?:\S+ ){0,2}?(?:gespräch|telefonat|stunde|treffen|runde|austausch)"
            ),
            (
                r"(?:war|hat) (?:\S+ ){0,5}?(?:gefreut|spaß gemacht|schön|nett|toll|angenehm|gespräch|kennen ?zu "
                r"?lernen|kennenzulernen)"
            ),
            (
                r"(?:unser|das|dem) (?:\S+ ){0,2}?(?:gespräch|telefonat|treffen) (?:\S+ ){0,3}?(?:gestern|heute|"
                r"vom|am|letzte\w*|war|eben)"
            ),
        ),
        (r"würde|freue mich|freuen uns|wäre|\?|morgen",),
    ),
    Act.MOVES: Phrases(
        (
            (
                r"(?:verschieb\w+|verschoben|verleg\w+|stattdessen|neuer termin|anderer termin|neuen termin|"
                r"tausch\w+|umbuch\w+|statt)"
            ),
        ),
        (r"stattfind|einstellung\w*|besetzung|entscheidung|ausschreibung|verfahren|budget",),
    ),
    Act.CANCELS: Phrases(
        (
            (
                r"(?:absag\w+|abgesagt|fällt (?:\S+ ){0,4}?aus|entfällt|ausfallen|storni\w+|muss (?:\S+ "
                r"){0,4}?(?:absagen|verschieben)|müssen (?:\S+ ){0,4}?(?:absagen|verschieben)|kann (?:\S+ "
                r"){0,4}?(?:leider )?nicht (?:\S+ )?(?:stattfinden|kommen))"
            ),
        ),
        (r"\?|falls|ihnen (?:\S+ ){0,6}?absagen|absage",),
    ),
    Act.RECEIVED: Phrases(
        (
            (
                r"(?:erhalten|eingegangen|eingelangt|angekommen|bekommen|ist da|liegt vor|weitergeleitet|leite "
                r"(?:\S+ ){0,3}?weiter|gebe (?:\S+ ){0,3}?weiter|prüfen|sichten|schaue? (?:\S+ ){0,3}?an|danke? "
                r"für (?:ihre|deine|die|eure) (?:\S+ )?(?:bewerbung|nachricht|mail|unterlagen|rückmeldung|"
                r"interesse))"
            ),
        )
    ),
    Act.PRAISES: Phrases(
        (r"(?:gefreut|gefallen|spaß|schön|toll|gut|nett|super|angenehm|klasse)",),
        (r"würde|wäre|serai\w*|gustaría|encantaría",),
    ),
    Act.REOPENS: Phrases(
        (
            (
                r"(?:andere stelle|neue stelle|noch interesse|noch zu haben|wieder offen|wieder frei|noch "
                r"interessiert|an (?:sie|dich) gedacht)"
            ),
        )
    ),
}


COURTESY = Phrases(
    (
        (
            r"(?:bei|für|weitere|noch|irgendwelche) (?:\S+ )?(?:rück)?fragen|fragen (?:\S+ "
            r"){0,4}?(?:jederzeit|gern\w*|zur verfügung|melden)|jederzeit (?:melden|anrufen)|zögern sie nicht|"
            r"scheuen sie sich nicht|stehe? (?:\S+ ){0,4}?zur verfügung"
        ),
        (
            r"(?:wie geht(?:'s|s| es)|alles gut|geht's gut|na \?)|falls (?:\S+ ){0,6}?(?:nicht|verhindert|"
            r"dazwischen|fragen|brauchen)|sollte (?:\S+ ){0,5}?(?:nicht|verhindert|dazwischen|fragen)"
        ),
        (
            r"bitte (?:\S+ ){0,3}?(?:nicht (?:auf diese|antworten)|beachten|haben sie (?:\S+ )?(?:verständnis|"
            r"geduld)|entschuldigen|grüß\w*|bringen sie|melden sie sich (?:am empfang|an der)|um (?:\S+ "
            r")?(?:geduld|verständnis))|antworten sie nicht|bring (?:\S+ ){0,4}?mit|mitbringen|klingeln|nicht "
            r"wahr \?|oder \?$|gell \?"
        ),
    ),
)

THEN = Phrases(
    (
        (
            r"(?:dann|danach|im anschluss|anschließend|daraufhin|hinterher|bis dahin|ab dann|am tag darauf|in "
            r"der woche darauf|(?:wenn|sobald) (?:ich|wir|er|sie) (?:\S+ )?(?:zurück|wieder)|nach (?:meiner"
            r"|unserer|seiner|ihrer)"
            r" rückkehr)"
        ),
    )
)
