"""A message taken apart: the writer's own words as sentences, apart from greeting, signature and quotes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rules.message import Envelope, Invite


class Origin(StrEnum):
    """Who or what is speaking."""

    OWNER = "owner"
    HUMAN = "human"
    SYSTEM = "system"  # automated, yet it may say something about the candidacy: applicant systems, schedulers
    AUTO_REPLY = "auto_reply"  # out of office, ticket receipt, calendar acceptance: never an answer
    BOUNCE = "bounce"  # a delivery report (RFC 3464)
    BULK = "bulk"  # lists, newsletters, job alerts, marketing, surveys


@dataclass(frozen=True, slots=True)
class Letter:
    """One message, ready to be read.

    subject: without reply and forward prefixes and tags such as [EXTERNAL]. language: 'en', 'de', 'fr' or 'es'.
    greeting: the line that greets ('Hi Marcus,'), or ''. sentences: the writer's own words, in order, each on one line;
    list items and table rows are sentences of their own.
    signature: the lines below the words: closing, name, title, phones; disclaimers are in neither.
    quoted: what it quotes or forwards, without the marks, or ''.
    """

    envelope: Envelope
    origin: Origin
    language: str
    subject: str
    greeting: str
    sentences: tuple[str, ...]
    signature: tuple[str, ...]
    quoted: str
    invites: tuple[Invite, ...] = ()
    attachments: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()

    @property
    def mine(self) -> bool:
        """Whether the owner wrote it."""
        return self.origin is Origin.OWNER
