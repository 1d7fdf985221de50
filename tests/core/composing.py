"""Builds conversations to write drafts in, for tables that name only what matters to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from rules.compose.drafts import compose
from rules.draft import Draft, Kind
from rules.letter import Letter, Origin
from rules.message import Address, Content, Envelope, Message, Owner, Place
from rules.policy import Drafting, Stage
from rules.reading import Away, Evidence, Fact, Meeting, Person, Promise, Reading
from rules.text.letters import take_apart
from rules.verdict import FollowUp, ThankYou

ZONE: tzinfo = ZoneInfo("America/New_York")
OWNER = Owner("Dana Whitfield", frozenset({"dana@example.org", "d.whitfield@work.example"}), "US")
ME = Address("Dana Whitfield", "dana@example.org")
PRIYA = Address("Priya Nair", "pnair@brightwater.example")
NOW = datetime(2026, 3, 23, 9, tzinfo=ZONE)  # a Monday

MINE = {
    "en": "Hi Priya,\n\nI would like to apply for the job.\n\nBest,\nDana",
    "de": "Guten Tag Frau Nair,\n\nich möchte mich bewerben und danke Ihnen.\n\nViele Grüße\nDana Whitfield",
    "de-du": "Hallo Priya,\n\nich möchte mich bewerben und danke dir.\n\nViele Grüße\nDana",
    "fr": "Bonjour,\n\nvoici ma candidature, je reste à votre disposition.\n\nCordialement,\nDana Whitfield",
    "es": "Estimada Priya:\n\nLe envío mi candidatura. Quedo a su disposición.\n\nUn saludo,\nDana Whitfield",
    "es-tu": "Hola, Priya:\n\nTe envío mi candidatura. Gracias por tu tiempo.\n\nUn saludo,\nDana",
}
THEIRS = {
    "en": "Hi Dana,\n\nThank you for this. You will hear from us.\n\nPriya",
    "de": "Guten Tag Frau Whitfield,\n\nwir melden uns bei Ihnen.\n\nViele Grüße\nPriya Nair",
    "de-du": "Hallo Dana,\n\nwir melden uns bei dir.\n\nViele Grüße\nPriya",
    "fr": "Bonjour,\n\nnous reviendrons vers vous.\n\nCordialement,\nPriya Nair",
    "es": "Estimada Dana:\n\nLe escribiremos.\n\nUn saludo,\nPriya Nair",
    "es-tu": "Hola, Dana:\n\nTe escribimos pronto.\n\nUn saludo,\nPriya",
}
VOICES = tuple(MINE)


def fact(value: Any, said: str = "as it was said", message: str = "1@x.example") -> Fact[Any]:
    return Fact(value, Evidence(message, said))


def mail(number: int, sender: Address, when: datetime, text: str, **changes: Any) -> Message:
    """Return a message with the id 'number@x.example' that follows all those before it."""
    mine = sender.email in OWNER.addresses
    envelope = Envelope(
        id=f"{number}@x.example",
        sender=sender,
        to=(PRIYA if mine else ME,),
        date=when,
        subject="Re: Grid Data Analyst" if number else "Grid Data Analyst",
        place=Place.SENT if mine else Place.INBOX,
        references=tuple(f"{n}@x.example" for n in range(number)),
    )
    return Message(replace(envelope, **changes), Content(text))


def letter(message: Message) -> Letter:
    return take_apart(message, Origin.OWNER if OWNER.wrote(message.envelope) else Origin.HUMAN)


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation as compose() takes it. `read` and `decided` are changes to the reading and the verdict."""

    messages: tuple[Message, ...]
    reading: Reading
    verdict: FollowUp | ThankYou
    drafting: Drafting = field(default_factory=lambda: Drafting(True, "auto", "", {}))
    owner: Owner = OWNER
    letters: Sequence[Letter] | None = None

    def draft(self) -> Draft | None:
        return compose(
            verdict=self.verdict,
            reading=self.reading,
            messages=self.messages,
            letters=[letter(message) for message in self.messages] if self.letters is None else self.letters,
            owner=self.owner,
            drafting=self.drafting,
            zone=ZONE,
            now=NOW,
        )

    def must(self) -> Draft:
        draft = self.draft()
        assert draft is not None
        return draft

    def read(self, **changes: Any) -> Conversation:
        return replace(self, reading=replace(self.reading, **changes))

    def ruled(self, template: Mapping[str, str] | None = None, **changes: Any) -> Conversation:
        return replace(self, drafting=replace(self.drafting, template=template or {}, **changes))


def conversation(kind: Kind, voice: str = "en", *, salt: int = 0) -> Conversation:
    """Return a conversation that calls for a draft of that kind. salt: another makes another key, so other words."""
    started = datetime(2026, 3, 2, 10, tzinfo=ZONE)
    theirs, mine = _EXCHANGES[kind][voice] if kind in _EXCHANGES else (THEIRS[voice], MINE[voice])
    messages = (
        mail(0, ME, started, MINE[voice]),
        mail(1, PRIYA, started + timedelta(days=1, hours=6), theirs),
        mail(2, ME, started + timedelta(days=4), mine, id=f"2.{salt}@x.example"),
    )
    plain = Reading(
        fact(value=True),
        language=voice[:2],
        stage=fact(_STAGES.get(kind, Stage.FIRST_INTERVIEW)),
        meetings=() if kind is Kind.APPLICATION else (met(kind),),
        company=fact("Brightwater Utilities"),
        position=fact("Grid Data Analyst"),
        contact=fact(Person("Priya Nair", PRIYA.email)),
        writable=PRIYA,
        last_owner=messages[2].envelope.date,
        last_word=messages[1].envelope.date,
        last_any=messages[2].envelope.date,
    )
    reading = replace(plain, **_facts(kind, started))
    number = len(reading.follow_ups) + 1
    verdict = FollowUp(date(2026, 3, 20), number, last=kind is Kind.LAST, drafted=True, because=())
    return Conversation(messages, reading, ThankYou(date(2026, 3, 20), ()) if kind is Kind.THANK_YOU else verdict)


def met(kind: Kind, said: str = "see you at the interview", topic: str = "") -> Meeting:
    day = 20 if kind is Kind.THANK_YOU else 5
    start = datetime(2026, 3, day, 14, tzinfo=ZONE)
    stage = _STAGES.get(kind, Stage.FIRST_INTERVIEW)
    return Meeting(start, start + timedelta(hours=1), stage, Evidence("1@x.example", said), topic)


def _facts(kind: Kind, started: datetime) -> dict[str, Any]:
    notes = (started + timedelta(days=9), started + timedelta(days=15))
    match kind:
        case Kind.PROMISE:
            promise = Promise(date(2026, 3, 9), "We will know by Monday", "1@x.example", date(2026, 3, 3))
            return {"promise": promise}
        case Kind.RETURN:
            away = Away(date(2026, 3, 16), started + timedelta(days=4, minutes=1), Evidence("1@x.example", "out"))
            return {"away": away}
        case Kind.SECOND | Kind.LAST:
            return {"follow_ups": notes}
        case Kind.TIMES | Kind.PAPERS | Kind.ANSWERED:
            return {"meetings": ()}
        case _:
            return {}


_EXCHANGES: Mapping[Kind, Mapping[str, tuple[str, str]]] = {
    Kind.TIMES: {
        "en": ("Hi Dana,\n\nPlease send me a few times for a call next week.\n\nPriya",
               "Hi Priya,\n\nMonday after 2 or Tuesday any time.\n\nBest,\nDana"),
        "de": ("Guten Tag Frau Whitfield,\n\nbitte nennen Sie mir ein paar Termine für nächste Woche.\n\nPriya Nair",
               "Guten Tag Frau Nair,\n\nam Montag um 14 Uhr oder am Dienstag, wenn es Ihnen passt.\n\nDana Whitfield"),
        "de-du": ("Hallo Dana,\n\nnenn mir bitte ein paar Termine für nächste Woche.\n\nPriya",
                  "Hallo Priya,\n\nam Montag um 14 Uhr oder am Dienstag, wenn es dir passt.\n\nDana"),
        "fr": ("Bonjour,\n\nmerci de m’indiquer vos disponibilités la semaine prochaine.\n\nPriya Nair",
               "Bonjour,\n\nlundi à 14 h ou mardi toute la journée.\n\nDana Whitfield"),
        "es": ("Estimada Dana:\n\nIndíqueme su disponibilidad para la próxima semana.\n\nPriya Nair",
               "Estimada Priya:\n\nEl lunes por la tarde o el martes. Quedo a su disposición.\n\nDana Whitfield"),
        "es-tu": ("Hola, Dana:\n\nDime tu disponibilidad para la próxima semana.\n\nPriya",
                  "Hola, Priya:\n\nEl lunes por la tarde o el martes, como a ti te venga bien.\n\nDana"),
    },
    Kind.PAPERS: {
        "en": ("Hi Dana,\n\nCould you send us two references?\n\nPriya",
               "Hi Priya,\n\nMy references are Joan Pike and Al Burke.\n\nBest,\nDana"),
        "de": ("Guten Tag Frau Whitfield,\n\nkönnen Sie uns Ihre Referenzen zusenden?\n\nPriya Nair",
               "Guten Tag Frau Nair,\n\nanbei sende ich Ihnen meine Referenzen.\n\nDana Whitfield"),
        "de-du": ("Hallo Dana,\n\nkannst du uns deine Referenzen schicken?\n\nPriya",
                  "Hallo Priya,\n\nanbei schicke ich dir meine Referenzen.\n\nDana"),
        "fr": ("Bonjour,\n\npourriez-vous nous envoyer vos références ?\n\nPriya Nair",
               "Bonjour,\n\nvous trouverez mes références ci-joint.\n\nDana Whitfield"),
        "es": ("Estimada Dana:\n\n¿Podría enviarnos sus referencias?\n\nPriya Nair",
               "Estimada Priya:\n\nLe adjunto mis referencias.\n\nDana Whitfield"),
        "es-tu": ("Hola, Dana:\n\n¿Puedes enviarnos tus referencias?\n\nPriya",
                  "Hola, Priya:\n\nTe adjunto mis referencias.\n\nDana"),
    },
    Kind.ANSWERED: {
        "en": ("Hi Dana,\n\nNothing yet, the VP is travelling.\n\nPriya", "Hi Priya,\n\nThank you.\n\nBest,\nDana"),
        "de": ("Guten Tag Frau Whitfield,\n\nleider gibt es noch nichts Neues.\n\nPriya Nair",
               "Guten Tag Frau Nair,\n\nich danke Ihnen.\n\nDana Whitfield"),
        "de-du": ("Hallo Dana,\n\nleider gibt es noch nichts Neues.\n\nPriya",
                  "Hallo Priya,\n\nich danke dir.\n\nDana"),
        "fr": ("Bonjour,\n\npas de nouvelles pour le moment.\n\nPriya Nair",
               "Bonjour,\n\nje vous remercie.\n\nDana Whitfield"),
        "es": ("Estimada Dana:\n\nTodavía no hay novedades.\n\nPriya Nair",
               "Estimada Priya:\n\nSe lo agradezco a usted mucho.\n\nDana Whitfield"),
        "es-tu": ("Hola, Dana:\n\nTodavía no hay novedades.\n\nPriya", "Hola, Priya:\n\nTe lo agradezco.\n\nDana"),
    },
}  # fmt: skip
"""What they wrote, and what the owner wrote back."""

_STAGES = {
    Kind.APPLICATION: Stage.APPLIED,
    Kind.SCREENING: Stage.SCREENING,
    Kind.LATER_INTERVIEW: Stage.LATER_INTERVIEW,
}


def own_words(draft: Draft) -> str:
    """Return what the draft says above the quote: the attribution is the paragraph that ends in a colon and quotes."""
    above = draft.body.split("\n>", 1)[0].split("\n")
    return "\n".join(above[:-1]).rstrip("\n")
