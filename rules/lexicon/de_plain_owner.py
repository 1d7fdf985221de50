"""German: what the owner says in plain, short words."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

MINE: dict[Act, Phrases] = {
    Act.NUDGES: Phrases(
        (
            r"nichts (?:\S+ ){0,4}?gehört",
            r"(?:blick|augen?) (?:\S+ ){0,6}?(?:werfen|geworfen)|dazu gekommen",
            (
                r"(?:länger|lange|seither|seitdem|bisher|bislang|noch|leider) (?:\S+ )?nichts (?:\S+ "
                r"){0,4}?(?:gehört|gekommen)"
            ),
            (
                r"(?:hatte|habe|hab) (?:\S+ )?(?:ihnen|dir|euch|sie|dich) (?:\S+ ){0,6}?(?:geschrieben|gemailt"
                r"|geschickt|angerufen|versucht)"
            ),
            r"erkundig\w*|nachgefragt|nachfass\w*|dranbleiben|in erinnerung",
            r"(?:steht|gilt|ist) (?:\S+ ){0,6}?noch (?:\S+ ){0,3}?\?",
            r"(?:meine|die) (?:nachricht|mail|bewerbung) (?:\S+ ){0,4}?(?:gesehen|angekommen|untergegangen)",
        ),
        (r"danke? (?:\S+ )?für (?:die|ihre|deine) (?:nachfrage|erinnerung)|anbei|im anhang",),
    ),
    Act.COMMITS: Phrases(
        (
            (
                r"(?:muss|müsste|möchte|will) (?:\S+ ){0,6}?(?:reden|sprechen|bereden|besprechen|klären|abklären"
                r"|überlegen|nachdenken|durchrechnen|drüber schlafen|nachschauen)$"
            ),
            (
                r"(?:ich (?:schau|schaue|frag|frage|klär|kläre|hol|hole|besorg|besorge|schick|bring|mail|reich|geb"
                r"|sag|meld|schreib|such|schlaf|schlafe)|(?:hol|hole|schick|schicke|bring|bringe|reich|reiche|sag"
                r"|sage|geb|gebe|schreib|schreibe|schau|schaue|meld|melde) ich) (?:\S+ ){0,8}?(?:nach|mich|bescheid"
                r"|morgen|am|bis|heute|abend|wochenende|später|drüber)"
            ),
            (
                r"(?:schreib|meld|sag|geb|schick)\w* (?:dir|mich|ihnen|euch) (?:\S+ ){0,4}?(?:am|bis|morgen|heute"
                r"|nächste\w*|sobald|nach)"
            ),
            (
                r"(?:unterlagen|zeugnis\w*|papiere|nachweis\w*|antwort) (?:bekommen|haben|kriegst|bekommst|hast) "
                r"(?:sie|du|ihr)"
            ),
            (
                r"(?:bekommen|haben|kriegst|bekommst|hast) (?:sie|du|ihr) (?:\S+ ){0,6}?(?:heute|morgen|montag|bis"
                r"|abend) (?:\S+ ){0,3}?(?:von mir|meine\w*|\w*zeugnis\w*|unterlagen|antwort|vorliegen)"
            ),
        ),
        (
            (
                r"\?|gern\w* (?:\S+ ){0,3}?(?:zu|bei|weitere)|falls|bei bedarf|wenn sie|melde mich (?:noch|gern|zu"
                r"|wegen|auf|mit|kurz|erneut|heute)|wollte|danke|frag(?:e)? (?:mich|an)|freue|schau (?:ich )?(?:\S+ "
                r")?vorbei|bin da|bringe? (?:ich )?(?:\S+ ){0,4}?mit"
            ),
        ),
    ),
    Act.DELIVERS: Phrases(
        (
            r"im anhang|(?:frühestens|am liebsten|gern\w*) ab (?:dem )?\S+",
            r"(?:meine|die) (?:nummer|iban|adresse|telefonnummer)",
        ),
        (r"\?|ich (?:suche|bewerbe)|meine bewerbung",),
    ),
    Act.APPLIES: Phrases(
        (
            (
                r"(?:könnte|hätte) (?:\S+ ){0,3}?(?:vormittage|nachmittage|tage|abende|stunden) (?:\S+ "
                r"){0,4}?(?:woche|freude|lust|frei)"
            ),
            (
                r"(?:nehmt|nehmen|stellt|stellen) (?:ihr|sie) (?:\S+ ){0,2}?(?:leute|jemand\w*|wen|aushilf\w*"
                r"|lehrling\w*|praktikant\w*)"
            ),
            (
                r"(?:würd\w*|möcht\w*|hätt\w*) (?:\S+ ){0,4}?(?:gern\w*|lust|freude) (?:\S+ ){0,6}?(?:bei (?:euch"
                r"|ihnen|dir)|in (?:ihrem|eurem|deinem) \w+|mitmachen|mitarbeiten|anfangen|übernehmen|einsteigen"
                r"|mithelfen)"
            ),
            (
                r"(?:sucht|suchen|suchst|braucht|brauchen|brauchst|bräucht\w*|suechsch|fehlt|braucht's) (?:\S+ "
                r"){0,4}?(?:noch |wieder |grad )?(?:jemand\w*|wen|eine[nr]?|leute|hilfe|aushilfe\w*|verstärkung"
                r"|personal|hände|\w*kraft|\w+[eo]r\b|\w+in\b)"
            ),
            (
                r"(?:hätt|hab|gibt|gäb)\w* (?:\S+ ){0,4}?(?:was|etwas|arbeit|platz|job|verwendung|bedarf|stelle) "
                r"(?:\S+ ){0,3}?(?:für mich|frei|bei (?:euch|ihnen|dir))"
            ),
            r"(?:wäre|wär|bin|würde) (?:\S+ ){0,2}?ab \S+ (?:\S+ ){0,2}?(?:frei|verfügbar|zu haben|einsatzbereit)",
            r"(?:platz|stelle|posten|wer|jemand) (?:\S+ ){0,3}?(?:frei wird|frei werden|ausfällt|aufhört|in rente)",
            (
                r"(?:können|kannst|könnt|könnten|könntest) (?:sie|du|ihr) (?:\S+ ){0,3}?(?:jemand\w*|mich|wen) "
                r"(?:\S+ ){0,3}?(?:brauchen|gebrauchen|einsetzen|nehmen)"
            ),
        ),
        (r"(?:ihre|deine|eure) (?:bewerbung|stelle)|referenz|empfehlung",),
    ),
    Act.WITHDRAWS: Phrases(
        (
            r"(?:etwas|was|für) (?:\S+ )?ander\w+ (?:\S+ )?(?:gefunden|entschieden|angenommen|unterschrieben|vor)",
            r"für mich (?:\S+ ){0,3}?(?:nix|nichts|nicht das|nicht mehr)|(?:nix|nichts) (?:mehr )?für mich",
            (
                r"(?:will|möchte|mag|kann) (?:\S+ ){0,3}?nicht mehr (?:so )?(?:\S+ ){0,4}?(?:weg|fahren|pendeln"
                r"|wechseln|machen)"
            ),
            r"nehm\w* (?:sie )?mich (?:\S+ ){0,3}?(?:aus|raus|von)|streich\w* (?:sie )?mich|ohne mich",
            r"(?:bleib|bleibe) (?:\S+ ){0,3}?(?:wo ich bin|in meinem|bei meinem|beim alten|hier)",
        ),
        (r"\?|falls|wenn|nicht anderweitig|für (?:\S+ )?(?:heute|morgen|\w+tag)",),
    ),
    Act.DECLINES: Phrases(
        (
            r"(?:\w*vertrag|angebot) (?:\S+ ){0,4}?nicht (?:\S+ )?(?:unterschreib\w*|annehm\w*|antreten)",
            r"sage? (?:ich )?(?:\S+ ){0,3}?nein|(?:ein nein|nein|absage) (?:\S+ )?von mir|muss (?:\S+ )?passen",
        ),
        (r"\?|falls|bevor",),
    ),
    Act.ACCEPTS: Phrases(
        (
            (
                r"fang (?:\S+ ){0,4}?an$|ich komme (?:\S+ )?zu (?:euch|ihnen)|ich bin dabei|(?:bin|wäre) (?:\S+ "
                r")?dabei$"
            ),
            r"(?:vertrag|beide exemplare) (?:\S+ ){0,6}?(?:unterschrieben|unterzeichnet|eingeworfen|zur post)",
        ),
        (r"\?|falls|bevor|nicht|würde|gern\w* bei|termin|gespräch|probetag",),
    ),
    Act.AFFIRMS: Phrases(
        (
            r"^(?:ja |jo |gern\w* |gut |sehr gern\w* )*(?:ich )?komme?(?: gern\w*| vorbei)?$",
            r"^(?:ich )?bin (?:\S+ )?(?:da|dabei|dort)$|geht klar|passt scho\w*|ist guet|isch guet|machen wir",
        ),
        (r"nicht|leider|\?",),
    ),
    Act.HELD: Phrases(
        (
            (
                r"(?:schöne[rsn]?|tolle[rs]?|gute[rs]?|nette[rs]?|spannende[rs]?|interessante[rs]?|lustige[rs]?"
                r"|lehrreiche[rs]?) (?:\S+ ){0,2}?(?:vormittag|nachmittag|tag|abend|schicht|runde|probetag|besuch"
                r"|rundgang|führung) (?:bei|mit|in|auf|heute|gestern)"
            ),
            (
                r"(?:danke?|merci|dank|vergelt's gott) (?:\S+ ){0,4}?(?:fürs (?:zeigen|zuschauen|kennenlernen"
                r"|gespräch|mitnehmen|reinlassen|zeit nehmen)|für (?:die|den|das|euren|ihren|deinen) (?:\S+ "
                r")?(?:einblick\w*|führung|rundgang|empfang|kaffee|runde|zeit|gastfreundschaft|vormittag|nachmittag"
                r"|morgen|tag)|dass ich)"
            ),
        ),
        (r"\?|wünsch\w*|schöne[nrs]? (?:\S+ )?(?:wochenende|feiertag\w*|tag noch)|einladung",),
    ),
}
