"""What a valid config says, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from rules.label import Label
from rules.message import Owner
from rules.notice import Every
from rules.policy import Policy, Stage
from rules.reading import Turn
from rules.verdict import Action


@dataclass(frozen=True, slots=True)
class FromCommand:
    """A secret that a shell command prints on its first line."""

    command: str


@dataclass(frozen=True, slots=True)
class FromFile:
    path: Path


@dataclass(frozen=True, slots=True)
class FromCredential:
    """A systemd credential: a file in $CREDENTIALS_DIRECTORY."""

    name: str


@dataclass(frozen=True, slots=True)
class FromKeyring:
    """The desktop's keyring, under the service 'followupd' and the account's name."""


PasswordSource = FromCommand | FromFile | FromCredential | FromKeyring
TokenSource = FromFile | FromCredential | FromKeyring


@dataclass(frozen=True, slots=True)
class GoogleSignIn:
    """A token of Google's for IMAP. client_secret: the file of the owner's own OAuth client."""

    client_secret: Path
    token: TokenSource


@dataclass(frozen=True, slots=True)
class MicrosoftSignIn:
    """A token of Microsoft's for IMAP. client_id: the app that the owner registered. authority: who signs them in."""

    client_id: str
    authority: str
    token: TokenSource


@dataclass(frozen=True, slots=True)
class ImapAccount:
    """folders: the owner's names for 'inbox', 'sent', 'drafts', 'archive', where they gave any.

    password: where it is kept, or how to get a token in its place.
    fingerprint: SHA-256 of the one certificate to trust, in lower-case hex; None: what the authorities say.
    """

    name: str
    host: str
    port: int
    tls: Literal["implicit", "starttls", "none"]
    user: str
    password: PasswordSource | GoogleSignIn | MicrosoftSignIn
    folders: Mapping[str, str]
    fingerprint: str | None = None


@dataclass(frozen=True, slots=True)
class GmailAccount:
    """api_endpoint: None means Google's own."""

    name: str
    user: str
    client_secret: Path
    token: TokenSource
    api_endpoint: str | None


@dataclass(frozen=True, slots=True)
class MaildirAccount:
    """folders: as for IMAP."""

    name: str
    path: Path
    folders: Mapping[str, str]


Account = ImapAccount | GmailAccount | MaildirAccount


@dataclass(frozen=True, slots=True)
class Identity:
    """The owner. addresses: lower case, in the owner's order; empty without a config, as is the name."""

    name: str
    addresses: tuple[str, ...]
    zone: ZoneInfo
    country: str | None
    subdivision: str | None

    def owner(self) -> Owner:
        return Owner(self.name, frozenset(self.addresses), self.country)


@dataclass(frozen=True, slots=True)
class Service:
    """state_dir: None means where the system wants it (see places.state_dir). metrics_port: None opens none."""

    state_dir: Path | None
    metrics_port: int | None = None


@dataclass(frozen=True, slots=True)
class DigestWish:
    """How often a digest is wanted. weekday: of the weekly one, Monday being 0. account: None means the first."""

    every: Every = Every.NEVER
    weekday: int = 0
    account: str | None = None


@dataclass(frozen=True, slots=True)
class Labelling:
    prefix: str
    style: Literal["auto", "gmail labels", "keywords", "flag"]


@dataclass(frozen=True, slots=True)
class Given:
    """The conversation of a test.

    promise, away: a day, 'no date' for one without, None for no promise and no absence.
    turn, today: None means what follows from the rest. employer, domain, contact: what [[rule]] may match.
    """

    stage: Stage
    last_word: date
    by: Literal["me", "them"]
    turn: Turn | None = None
    employer: str | None = None
    domain: str | None = None
    contact: str | None = None
    follow_ups: int = 0
    promise: date | Literal["no date"] | None = None
    meeting: date | None = None
    away: date | Literal["no date"] | None = None
    labels: frozenset[Label] = frozenset()
    snoozed: date | None = None
    today: date | None = None


@dataclass(frozen=True, slots=True)
class Expected:
    """What a test wants. None: whatever it is. due 'none': that nothing has a day."""

    action: Action | None = None
    due: date | Literal["none"] | None = None
    turn: Turn | None = None


@dataclass(frozen=True, slots=True)
class RuleTest:
    """One of the owner's own tests. where: 'config.toml:12'."""

    name: str
    given: Given
    expect: Expected
    where: str


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that the owner's file says, with the defaults under it.

    path: None without a file. source: see daemon.program; '' without one.
    origins: by dotted key, where a value is from: 'config.toml:12'; none: the default.
    """

    path: Path | None
    owner: Identity
    service: Service
    accounts: tuple[Account, ...]
    policy: Policy
    labels: Labelling
    tests: tuple[RuleTest, ...]
    origins: Mapping[str, str] = field(default_factory=dict)
    digest: DigestWish = DigestWish()
    source: str = ""
