"""From checked tables to a Config. The types of what comes in were seen to by `keys`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast
from zoneinfo import ZoneInfo

from daemon.config.model import (
    Account,
    DigestWish,
    Expected,
    FromCommand,
    FromCredential,
    FromFile,
    FromKeyring,
    Given,
    GmailAccount,
    GoogleSignIn,
    Identity,
    ImapAccount,
    Labelling,
    MaildirAccount,
    MicrosoftSignIn,
    PasswordSource,
    RuleTest,
    TokenSource,
)
from daemon.config.own_keys import WEEKDAYS
from daemon.config.zones import country_of_zone
from rules.label import Label
from rules.notice import Every
from rules.policy import (
    Cadence,
    Changes,
    Drafting,
    Flow,
    GiveUp,
    Match,
    Meetings,
    Policy,
    QuietDays,
    Restraint,
    Rule,
    Stage,
    Waiting,
)
from rules.reading import Turn
from rules.verdict import Action

Checked = Mapping[str, Any]
"""A table as `keys` has read it: each key known, each value of its kind."""

# accounts of every organisation, and personal ones
MICROSOFT_AUTHORITY = "https://login.microsoftonline.com/common"
IMPLICIT_TLS_PORT, PLAIN_PORT = 993, 143  # RFC 8314, 3.2; RFC 9051, 2.1


def policy(table: Checked) -> Policy:
    """Return the rules; every key but the templates is there, since the defaults are merged in."""
    drafts: Checked = table["drafts"]
    return Policy(
        cadence={Stage(name): Cadence(**cadence) for name, cadence in table["cadence"].items()},
        give_up=GiveUp(**table["give_up"]),
        restraint=Restraint(**table["restraint"]),
        waiting=Waiting(**table["waiting"]),
        meetings=Meetings(**table["meetings"]),
        flow=Flow(**table["flow"]),
        drafts=Drafting(**{"template": {}, **drafts}),
        rules=tuple(rule(each) for each in table.get("rule", ())),
        away=tuple(QuietDays(each["from"], each["to"]) for each in table.get("away", ())),
        phrases=tuple(sorted(table.get("phrases", {}).items())),
    )


def rule(table: Checked) -> Rule:
    """Return a rule of the owner's; one without a name is called by what it matches."""
    match, changes = table["match"], {name: value for name, value in table.items() if name not in ("name", "match")}
    stages = tuple(Stage(stage) for stage in match.get("stage", ()))
    called = ", ".join(f"{name} {' or '.join(patterns)}" for name, patterns in match.items())
    return Rule(table.get("name", called), Match(**{**match, "stage": stages}), Changes(**changes))


def identity(table: Checked, *, machine: ZoneInfo) -> Identity:
    zone: ZoneInfo = table.get("time_zone", machine)
    return Identity(
        name=table.get("name", ""),
        addresses=table.get("addresses", ()),
        zone=zone,
        country=table.get("country") or country_of_zone(zone.key),
        subdivision=table.get("subdivision"),
    )


def labelling(table: Checked) -> Labelling:
    return Labelling(prefix=table.get("prefix", "Followup"), style=table.get("style", "auto"))


def digest(table: Checked) -> DigestWish:
    every = Every(table.get("every", Every.NEVER))
    return DigestWish(every, WEEKDAYS.index(table.get("on", WEEKDAYS[0])), table.get("account"))


def account(table: Checked, *, folder: Path) -> Account:
    """folder: that of the config file, which relative paths start from."""
    match table["kind"]:
        case "imap":
            return _imap(table, folder)
        case "gmail":
            client = folder / table["client_secret"]
            return GmailAccount(table["name"], table["user"], client, _token(table, folder), table.get("api_endpoint"))
        case _:
            return MaildirAccount(table["name"], folder / table["path"], _folders(table))


def test(table: Checked, *, where: str) -> RuleTest:
    given, expect = dict(table["given"]), dict(table["expect"])
    given["stage"] = Stage(given["stage"])
    given["labels"] = frozenset(Label(label) for label in given.get("labels", ()))
    for part in (given, expect):
        if "turn" in part:
            part["turn"] = Turn(part["turn"])
    if "action" in expect:
        expect["action"] = Action(expect["action"])
    return RuleTest(table["name"], Given(**given), Expected(**expect), where)


def _imap(table: Checked, folder: Path) -> ImapAccount:
    tls = table.get("tls", "implicit")
    return ImapAccount(
        name=table["name"],
        host=table["host"],
        port=table.get("port", IMPLICIT_TLS_PORT if tls == "implicit" else PLAIN_PORT),
        tls=tls,
        user=table["user"],
        password=_password(table, folder),
        folders=_folders(table),
        fingerprint=table.get("fingerprint", "").replace(":", "") or None,
    )


def _password(table: Checked, folder: Path) -> PasswordSource | GoogleSignIn | MicrosoftSignIn:
    match table.get("auth"):
        case "google":
            return GoogleSignIn(folder / table["client_secret"], _token(table, folder))
        case "microsoft":
            authority = table.get("authority", MICROSOFT_AUTHORITY).rstrip("/")
            return MicrosoftSignIn(table["client_id"], authority, _token(table, folder))
        case _:
            return _secret("password", table, folder)


def _token(table: Checked, folder: Path) -> TokenSource:
    return cast("TokenSource", _secret("token", table, folder))


def _secret(what: str, table: Checked, folder: Path) -> PasswordSource:
    if command := table.get(f"{what}_command"):
        return FromCommand(command)
    if path := table.get(f"{what}_file"):
        return FromFile(folder / path)
    if credential := table.get(f"{what}_credential"):
        return FromCredential(credential)
    return FromKeyring()


def _folders(table: Checked) -> Mapping[str, str]:
    return {role: table[role] for role in ("inbox", "sent", "drafts", "archive") if role in table}
