"""Every key of the owner's file, with what it may be and what it means."""

from __future__ import annotations

from daemon.config.judges import (
    digest_goes_somewhere,
    expects_something,
    last_word_is_possible,
    names_differ,
    never_drafted,
    no_plain_wire,
    one_of,
    one_way_in,
    something_to_pin,
    subdivision_of_country,
)
from daemon.config.kinds import (
    AUTHORITY,
    CLIENT_ID,
    CREDENTIAL,
    EMAIL,
    ENDPOINT,
    FINGERPRINT,
    HOST,
    PREFIX,
    Country,
    Template,
    Zone,
)
from daemon.config.own_keys import LANGUAGES, OWN
from daemon.config.tables import Key, Lists, Table, Tables
from daemon.config.values import Choice, Day, Files, Flag, Spans, Text, Whole
from rules.draft import Kind
from rules.label import OWNERS, Label
from rules.policy import Stage
from rules.reading import Turn
from rules.verdict import Action

LINE = Text()
TEMPLATES = ("follow_up", *(kind.value for kind in Kind))

_OWNER = Table(
    (
        Key("name", LINE, "your name, as it stands in what you send", required=True),
        Key("addresses", Lists(EMAIL), "every address that you send from", required=True),
        Key("time_zone", Zone(), "your time zone; unset, this machine's"),
        Key("country", Country(), "whose public holidays count; unset, the country of the time zone"),
        Key("subdivision", LINE, "the part of the country that has holidays of its own"),
    ),
    (subdivision_of_country,),
)
_SERVICE = Table(
    (
        Key("state_dir", Files(), "where followupd keeps its index and its ledger"),
        Key("metrics_port", Whole(1, 65_535), "a port of 127.0.0.1 for Prometheus; unset, none"),
    )
)

_TOKEN = (
    Key("token_file", Files(), "the file in which the token is kept"),
    Key("token_credential", CREDENTIAL, "the name of a systemd credential that holds the token"),
)
_KEYRING = Key("keyring", Flag(), "true: the desktop's keyring keeps it")
_FOLDERS = tuple(
    Key(name, LINE, f"the name of the folder for {what}, where it is not found by itself")
    for name, what in (
        ("inbox", "new mail"),
        ("sent", "sent mail"),
        ("drafts", "drafts"),
        ("archive", "archived mail"),
    )
)
_NAME = Key("name", LINE, "what followupd calls this account", required=True)


def _kind(name: str) -> Key:
    return Key("kind", Choice((name,)), "the kind of mailbox: imap, gmail or maildir", required=True)


_IMAP = Table(
    (
        _NAME,
        _kind("imap"),
        Key("host", HOST, "the name of the server", required=True),
        Key("port", Whole(1, 65_535), "its port; unset, 993, or 143 without implicit TLS"),
        Key("tls", Choice(("implicit", "starttls", "none")), "how the connection is encrypted"),
        Key("fingerprint", FINGERPRINT, "the certificate to trust, of a server that signed its own"),
        Key("user", LINE, "the name to log in with", required=True),
        Key("auth", Choice(("password", "google", "microsoft")), "how to log in: by a password, or by whose token"),
        Key("password_command", LINE, "a command that prints the password"),
        Key("password_file", Files(), "a file that holds the password, readable by you alone"),
        Key("password_credential", CREDENTIAL, "the name of a systemd credential that holds the password"),
        _KEYRING,
        Key("client_secret", Files(), 'for auth = "google": the file of your own OAuth client'),
        Key("client_id", CLIENT_ID, 'for auth = "microsoft": the id of the app that you registered'),
        Key("authority", AUTHORITY, 'for auth = "microsoft": who signs you in; unset, every organisation and person'),
        *_TOKEN,
        *_FOLDERS,
    ),
    (one_way_in, no_plain_wire, something_to_pin),
)
_GMAIL = Table(
    (
        _NAME,
        _kind("gmail"),
        Key("user", EMAIL, "the address to sign in with", required=True),
        Key("client_secret", Files(), "the file of your own OAuth client, from the Google console", required=True),
        *_TOKEN,
        _KEYRING,
        Key("api_endpoint", ENDPOINT, "another server that speaks the Gmail API"),
    ),
    (one_of("token_file", "token_credential", "keyring"),),
)
_MAILDIR = Table(
    (_NAME, _kind("maildir"), Key("path", Files(), "the folder that the mail lies in", required=True), *_FOLDERS)
)

_CADENCE_KEYS = (
    Key("first", Spans(least=1), "how long after the last word, or the last meeting, the first follow-up is due"),
    Key("window", Spans(), "how long after that it is still in good time; shown, never waited for"),
    Key("then", Spans(least=1), "how long after each follow-up the next one is due"),
    Key("at_most", Whole(0, 20), "how many follow-ups are sent before giving up"),
    Key("drafted", Flag(), "false: flagged only, with no draft"),
)
_CADENCE = Table(
    tuple(
        Key(stage.value, Table(_CADENCE_KEYS, (never_drafted,) if stage is Stage.OFFER else ()), f"the stage {stage}")
        for stage in Stage
        if stage is not Stage.CLOSED
    )
)
_WAITING = Table(
    (
        Key("reply_after", Spans(), "your turn for longer than this: you owe a reply"),
        Key("thank_you_within", Spans(), "how long after a meeting a thank-you is in order"),
        Key("after_promise", Spans(), "how long after the last day of what they promised"),
        Key("after_word", Spans(), "how long after a word of theirs that leaves the move with them"),
        Key("promise_without_date", Spans(least=1), 'after "we will contact you", with no date'),
        Key("after_return", Spans(), "how long after the day of return that an out-of-office names"),
        Key("return_unknown", Spans(), "how far an out-of-office without a date moves the day"),
        Key("absence_at_most", Spans(), "no out-of-office moves a day further than this"),
        Key("snooze", Spans(least=1), "how long the label Snooze holds"),
    )
)
_GIVE_UP = Table(
    (
        Key("cold_after", Spans(least=1), "due for longer than this: the moment has passed"),
        Key("look_back", Spans(least=1), "silent for longer than this: not listed"),
    )
)
_RESTRAINT = Table(
    (
        Key("per_employer", Spans(), "one follow-up to one employer in this time"),
        Key("per_person", Spans(), "one follow-up to one person in this time"),
        Key("drafts_a_day", Whole(), "how many new drafts a day"),
    )
)
_MEETINGS = Table(
    (
        Key("gap_minutes", Whole(0, 1_440), "less than this between two meetings with different employers: overbooked"),
        Key("at_most_a_week", Whole(0, 100), "more meetings than this in one week: overbooked; 0: no limit"),
    )
)
_FLOW = Table((Key("moves_due", Flag(), "true: nothing falls due while they take no longer than they did before"),))
_DRAFTS = Table(
    (
        Key("enabled", Flag(), "false: labels only, no drafts"),
        Key("language", Choice(LANGUAGES), "the language of the drafts; auto: that of their words"),
        Key("signature", Text(lines=True, empty=True), "what stands below a draft; empty: your name"),
        Key(
            "template",
            Table(tuple(Key(name, Template(), f"your own text for {name}") for name in TEMPLATES)),
            "your own texts, by the kind of draft; follow_up stands for all kinds of follow-up",
        ),
    )
)
_LABELS = Table(
    (
        Key("prefix", PREFIX, "what every label of followupd begins with"),
        Key("style", Choice(("auto", "gmail labels", "keywords", "flag")), "how labels are kept on the server"),
    )
)

_GIVEN = Table(
    (
        Key("stage", Choice(tuple(stage.value for stage in Stage)), "the stage reached", required=True),
        Key("last_word", Day(), "the day of the last word", required=True),
        Key("by", Choice(("me", "them")), "whose word that was", required=True),
        Key("turn", Choice((Turn.THEIRS.value, Turn.YOURS.value)), "whose turn it left; unset, what follows from by"),
        Key("employer", LINE, "the company's name, for a [[rule]] that is tried"),
        Key("domain", LINE, "the domain that they write from"),
        Key("contact", LINE, "the person's name or address"),
        Key("follow_ups", Whole(0, 20), "how many follow-ups you sent since their last word"),
        Key("promise", Day(or_word="no date"), "the last day of what they promised for their next word"),
        Key("meeting", Day(), "the day of a meeting that was agreed on"),
        Key("away", Day(or_word="no date"), "the day of return that an out-of-office names"),
        Key(
            "labels",
            Lists(Choice(tuple(label.value for label in Label if label in OWNERS - {Label.SNOOZE}))),
            "the labels that you set",
        ),
        Key("snoozed", Day(), "the day on which you set the label Snooze"),
        Key("today", Day(), "the day on which it is asked; unset, the day of which something is expected"),
    ),
    (last_word_is_possible,),
)
_EXPECT = Table(
    (
        Key("action", Choice(tuple(action.value for action in Action)), "what is to be done"),
        Key("due", Day(or_word="none"), "the day on which it is due"),
        Key("turn", Choice(tuple(turn.value for turn in Turn)), "whose move is next"),
    ),
    (expects_something,),
    least=1,
)
_TEST = Table(
    (
        Key("name", LINE, "what the test states", required=True),
        Key("given", _GIVEN, "the conversation as it is", required=True),
        Key("expect", _EXPECT, "what the rules should say about it", required=True),
    )
)

FILE = Table(
    (
        Key("owner", _OWNER, "who you are"),
        Key("service", _SERVICE, "the background service"),
        Key(
            "account",
            Tables({"imap": _IMAP, "gmail": _GMAIL, "maildir": _MAILDIR}, by="kind", judges=(names_differ,)),
            "a mailbox; write [[account]] for each",
        ),
        Key("cadence", _CADENCE, "when follow-ups are due, stage by stage"),
        Key("waiting", _WAITING, "the other lengths of time"),
        Key("give_up", _GIVE_UP, "when the moment has passed"),
        Key("restraint", _RESTRAINT, "how much one employer, one person and you are spared"),
        Key("meetings", _MEETINGS, "what counts as overbooked"),
        Key("flow", _FLOW, "whether an answer that is no later than usual is waited for"),
        Key("drafts", _DRAFTS, "how drafts are written"),
        Key("labels", _LABELS, "how labels are written"),
        *OWN,
        Key("test", Tables({"test": _TEST}), "your own test of the rules; write [[test]] for each"),
    ),
    (digest_goes_somewhere,),
)
"""The whole file."""
