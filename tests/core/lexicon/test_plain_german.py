"""What is said in plain, short German, by people who write no form letters."""

from __future__ import annotations

import pytest

from rules.lexicon import lexicon
from rules.lexicon.act import Act
from rules.lexicon.phrases import normal

THEIRS = [
    ("Uns fehlt noch ein Nachweis über Ihre Masernimpfung.", Act.ASKS),
    ("Schick mir doch noch deinen Staplerschein als Foto.", Act.ASKS),
    ("Was stellen Sie sich gehaltlich vor?", Act.ASKS),
    ("Ich bräuchte von dir noch die Kontonummer.", Act.ASKS),
    ("Schauen Sie doch am Mittwoch gegen vier bei uns in der Werkstatt vorbei.", Act.PROPOSES),
    ("Wollen wir uns nächste Woche mal zusammensetzen?", Act.PROPOSES),
    ("Ich würd dich gern mal dem Küchenchef vorstellen.", Act.PROPOSES),
    ("Komm doch mal einen Tag mitlaufen.", Act.PROPOSES),
    ("Wann hätten Sie denn Zeit?", Act.SEEKS_TIMES),
    ("An welchen Tagen erreiche ich dich am besten?", Act.SEEKS_TIMES),
    ("Schlag einfach was vor.", Act.SEEKS_TIMES),
    ("Nennen Sie mir zwei Termine, die Ihnen passen.", Act.SEEKS_TIMES),
    ("Abgemacht.", Act.AFFIRMS),
    ("Ja, das bekommen wir hin.", Act.AFFIRMS),
    ("Dienstag geht bei mir leider gar nicht.", Act.REFUSES),
    ("Der Termin steht.", Act.CONFIRMS),
    ("Wir erwarten Sie am 8. um 9 Uhr am Empfang.", Act.CONFIRMS),
    ("Also dann Freitag halb zehn bei uns.", Act.CONFIRMS),
    ("Können wir von Montag auf Dienstag gehen?", Act.MOVES),
    ("Es wird doch eher 16 Uhr.", Act.MOVES),
    ("Wir müssten das Gespräch um eine Woche nach hinten schieben.", Act.MOVES),
    ("Das Treffen morgen müssen wir streichen, der Chef liegt flach.", Act.CANCELS),
    ("Wegen Krankheit findet das Gespräch morgen nicht statt.", Act.CANCELS),
    ("Ich muss dir für heute absagen.", Act.CANCELS),
    ("War nett, dich kennenzulernen.", Act.HELD),
    ("Danke, dass Sie gestern da waren.", Act.HELD),
    ("Schön, dass es gestern geklappt hat.", Act.HELD),
    ("Ihr Besuch am Montag hat uns Freude gemacht.", Act.HELD),
    ("Nach Ostern wissen wir mehr und rühren uns.", Act.PROMISES),
    ("Du kriegst spätestens Freitag eine Antwort von mir.", Act.PROMISES),
    ("Ich gebe Ihnen Bescheid, sobald der Vorstand getagt hat.", Act.PROMISES),
    ("Bis Monatsende haben wir entschieden.", Act.PROMISES),
    ("Bitte rufen Sie nicht an, wir kommen von uns aus auf Sie zu.", Act.FORBIDS),
    ("Im Moment liegt bei uns alles auf Eis.", Act.HOLDS),
    ("Die Geschäftsleitung hat bis auf Weiteres alle Einstellungen gestoppt.", Act.HOLDS),
    ("Vor dem Frühjahr tut sich da nichts.", Act.HOLDS),
    ("Solange die Finanzierung nicht steht, können wir niemanden einstellen.", Act.HOLDS),
    ("Wir haben uns für einen Mitbewerber entschieden.", Act.REJECTS),
    ("Es hat diesmal leider nicht gereicht.", Act.REJECTS),
    ("Am Ende ist es jemand aus dem eigenen Haus geworden.", Act.REJECTS),
    ("Wir können Ihnen leider keine positive Nachricht geben.", Act.REJECTS),
    ("Die Stelle ist mittlerweile weg.", Act.FILLED),
    ("Wir haben inzwischen jemanden gefunden.", Act.FILLED),
    ("Der Posten wurde intern besetzt.", Act.FILLED),
    ("Die Stelle wurde ersatzlos gestrichen.", Act.FILLED),
    ("Wir würden dich gern fest übernehmen.", Act.OFFERS),
    ("Du kannst am Ersten bei uns anfangen.", Act.OFFERS),
    ("Der Platz gehört Ihnen, wenn Sie ihn wollen.", Act.OFFERS),
    ("Ich biete Ihnen 18 Euro die Stunde.", Act.OFFERS),
    ("Ab sofort kümmert sich Frau Lang um alles Weitere.", Act.HANDS_OVER),
    ("Wenden Sie sich dafür bitte an Frau Seidel.", Act.HANDS_OVER),
    ("Herr Kurz führt das Verfahren jetzt weiter.", Act.HANDS_OVER),
    ("Ihre Mappe ist gut angekommen.", Act.RECEIVED),
    ("Ich hab deine Mail gelesen und geb sie dem Chef.", Act.RECEIVED),
    ("Wir sichten gerade alle Dossiers.", Act.RECEIVED),
    ("Die Stelle ist wieder frei geworden.", Act.REOPENS),
    ("Bist du noch zu haben?", Act.REOPENS),
    ("Bei uns hat sich doch noch was ergeben.", Act.REOPENS),
    ("Es tut mir leid, wir müssen auf nächsten Montag ausweichen.", Act.MOVES),
    ("Das klappt morgen leider doch nicht, mein Kollege ist krank.", Act.CANCELS),
    ("Danke für Ihre Unterlagen, wir schauen sie in Ruhe durch.", Act.RECEIVED),
]
NOT_THEIRS = [
    ("Gib mir noch zwei Wochen.", Act.ASKS),
    ("Bringen Sie bitte Ihren Ausweis mit.", Act.ASKS),
    ("Bitte schreiben Sie nicht direkt an den Kunden.", Act.ASKS),
    ("Leider müssen wir den Termin absagen, Frau Lohr ist erkrankt.", Act.REJECTS),
    ("Leider muss ich das Gespräch morgen absagen.", Act.REJECTS),
    ("Falls es leider nicht klappt, melden wir uns.", Act.REJECTS),
    ("Wir können niemanden einstellen, solange das Budget fehlt.", Act.REJECTS),
    ("Es passt leider nicht zu dieser Uhrzeit.", Act.REJECTS),
    ("Die Stelle ist noch nicht besetzt.", Act.FILLED),
    ("Wir sind voll zufrieden mit Ihrem Probetag.", Act.FILLED),
    ("Das Budget wurde vorerst gestrichen.", Act.FILLED),
    ("Wir können Ihnen leider keine Stelle anbieten.", Act.OFFERS),
    ("Ich kann Ihnen einen Termin am Montag anbieten.", Act.OFFERS),
    ("Die Einstellung wurde verschoben.", Act.MOVES),
    ("Der Vorstand tagt am Dienstag und meldet sich.", Act.PROPOSES),
]
MINE = [
    ("Ich wollte mich mal erkundigen, wie es aussieht.", Act.NUDGES),
    ("Darf ich fragen, ob schon eine Entscheidung gefallen ist?", Act.NUDGES),
    ("Ich habe länger nichts von Ihnen gehört.", Act.NUDGES),
    ("Gibt's was Neues wegen der Stelle?", Act.NUDGES),
    ("Das Zeugnis reiche ich bis Freitag nach.", Act.COMMITS),
    ("Ich kläre das zu Hause und schreib dir am Wochenende.", Act.COMMITS),
    ("Ich schlaf eine Nacht drüber und sag dir morgen Bescheid.", Act.COMMITS),
    ("Die Unterlagen bekommen Sie heute Abend.", Act.COMMITS),
    ("Im Anhang finden Sie den ausgefüllten Bogen.", Act.DELIVERS),
    ("Frühestens ab 1. Juni, vorher lässt mich der Betrieb nicht weg.", Act.DELIVERS),
    ("Ich würde gern bei euch anfangen.", Act.APPLIES),
    ("Sucht ihr noch jemanden für den Verkauf?", Act.APPLIES),
    ("Braucht ihr noch wen in der Backstube?", Act.APPLIES),
    ("Hättet ihr was für mich?", Act.APPLIES),
    ("Ich habe mich für etwas anderes entschieden.", Act.WITHDRAWS),
    ("Für mich ist das doch nichts.", Act.WITHDRAWS),
    ("Bitte nehmen Sie mich aus dem Verfahren.", Act.WITHDRAWS),
    ("Ich bleibe doch in meinem jetzigen Betrieb.", Act.WITHDRAWS),
    ("Ich kann Ihr Angebot leider nicht annehmen.", Act.DECLINES),
    ("Den Vertrag werde ich nicht unterschreiben.", Act.DECLINES),
    ("Ich muss Ihnen leider absagen.", Act.DECLINES),
    ("Nach langem Überlegen sage ich nein.", Act.DECLINES),
    ("Ich nehme die Stelle sehr gerne an.", Act.ACCEPTS),
    ("Ja, ich komme zu euch!", Act.ACCEPTS),
    ("Den Vertrag habe ich unterschrieben und heute eingeworfen.", Act.ACCEPTS),
    ("Abgemacht, ich fang am Ersten an.", Act.ACCEPTS),
    ("Dienstag um acht bin ich da.", Act.AFFIRMS),
    ("Ich komme gern.", Act.AFFIRMS),
    ("Komme.", Act.AFFIRMS),
    ("Passt mir prima.", Act.AFFIRMS),
    ("Danke für den netten Empfang heute.", Act.HELD),
    ("War ein schöner Vormittag bei euch in der Werkstatt.", Act.HELD),
    ("Danke euch für gestern.", Act.HELD),
    ("Danke fürs Zeigen heute früh.", Act.HELD),
]
NOT_MINE = [
    ("Ich suche ab September eine Lehrstelle.", Act.COMMITS),
    ("Ich melde mich noch einmal wegen der Stelle.", Act.COMMITS),
    ("Bitte streichen Sie mich für Samstag von der Liste.", Act.WITHDRAWS),
    ("Ich kann den Vertrag noch nicht annehmen.", Act.ACCEPTS),
    ("Schönes Wochenende!", Act.HELD),
]


@pytest.mark.parametrize(("text", "act"), THEIRS)
def test_their_plain_words_are_understood(text: str, act: Act) -> None:
    assert lexicon("de").theirs[act].found_in(normal(text))


@pytest.mark.parametrize(("text", "act"), NOT_THEIRS)
def test_their_words_that_only_sound_so_are_not_taken_for_it(text: str, act: Act) -> None:
    assert not lexicon("de").theirs[act].found_in(normal(text))


@pytest.mark.parametrize(("text", "act"), MINE)
def test_the_owners_plain_words_are_understood(text: str, act: Act) -> None:
    assert lexicon("de").mine[act].found_in(normal(text))


@pytest.mark.parametrize(("text", "act"), NOT_MINE)
def test_the_owners_words_that_only_sound_so_are_not_taken_for_it(text: str, act: Act) -> None:
    assert not lexicon("de").mine[act].found_in(normal(text))
