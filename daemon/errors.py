"""Errors by what the caller does: retry, rescan, stop, tell the owner. Their text: where, what is wrong, what to do."""

from __future__ import annotations


class FollowupdError(Exception):
    """Anything that ends a command with a message and no traceback."""


class OwnerMustAct(FollowupdError):
    """Nothing will change until the owner does something: the text says what to type."""


class Usage(FollowupdError):
    """The command was called wrongly."""


class MailboxError(FollowupdError):
    """Something about one account."""


class TryLater(MailboxError):
    """The network or the server is at fault: the same call may work later. after_seconds: what the server asked for."""

    def __init__(self, text: str, *, after_seconds: float | None = None) -> None:
        super().__init__(text)
        self.after_seconds = after_seconds


class CursorExpired(MailboxError):
    """The server forgot our cursor (UIDVALIDITY, historyId): look at everything again."""


class Suspicious(MailboxError, OwnerMustAct):
    """The mailbox is suddenly empty or another one: stop, and write nothing."""


class SignInAgain(MailboxError, OwnerMustAct):
    """The server refuses the credentials."""


class Refused(MailboxError, OwnerMustAct):
    """The server will not do this for us: rights, a quota, a folder that is not there."""


class Untrusted(Refused):
    """Nobody vouches for the server's certificate: the owner may pin it by its fingerprint, once it is shown."""


class Unreadable(FollowupdError):
    """One message can't be taken apart: pass it over and go on with the others."""
