"""What an error of the network, of Google's sign-in or of the Gmail API means for the caller."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus

import requests
from google.auth.exceptions import GoogleAuthError, RefreshError
from googleapiclient.errors import BatchError, HttpError

from daemon.errors import MailboxError, Refused, SignInAgain, TryLater
from daemon.signin.failures import of_renewal, signed_out
from daemon.signin.scopes import MODIFY

RAISED = (HttpError, BatchError, GoogleAuthError, requests.RequestException, OSError, json.JSONDecodeError)
"""All that a call raises. A body that was cut is no JSON."""


class Busy(TryLater):
    """The server did nothing, as it was asked too much: any call may be made again."""


class Absent(MailboxError):
    """What the call was about is not there (404)."""


class Conflict(Refused):
    """The server finds fault with the call itself (400, 409): a label that is gone, or is there already."""


# https://developers.google.com/gmail/api/guides/handle-errors; the newer names are google.rpc.ErrorInfo's.
_RATE = frozenset({
    "rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded", "dailyLimitExceeded", "concurrentLimitExceeded",
    "RATE_LIMIT_EXCEEDED", "RESOURCE_EXHAUSTED",
})  # fmt: skip
_SCOPE = frozenset({"insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"})
_DISABLED = frozenset({"accessNotConfigured", "SERVICE_DISABLED"})
_CONSOLE = "https://console.cloud.google.com/apis/library/gmail.googleapis.com"


def meaning(account: str, error: Exception, *, now: datetime | None = None) -> MailboxError:
    """Return the error to raise instead. No token and no mail is in its text."""
    where = f"account {account}"
    if isinstance(error, HttpError):
        return _of_answer(where, account, error, now or datetime.now(UTC))
    if isinstance(error, RefreshError):
        return of_renewal(account, error)
    if isinstance(error, requests.exceptions.SSLError):
        return TryLater(f"{where}: no safe connection to the server. It is tried again by itself.")
    return TryLater(f"{where}: the connection failed ({type(error).__name__}). It is tried again by itself.")


def somebody_else(account: str) -> SignInAgain:
    """Return the error of a sign-in that is not the account's user's."""
    return SignInAgain(
        f"account {account}: you are signed in as somebody else than the account's `user`. "
        f"Type: followupd auth {account}, and choose that user."
    )


def _of_answer(where: str, account: str, error: HttpError, now: datetime) -> MailboxError:
    status, reasons, said = int(error.resp.status), *_told(error)
    seconds = _after_seconds(error.resp, now)
    match status:
        case HTTPStatus.UNAUTHORIZED:
            return signed_out(account)
        case HTTPStatus.TOO_MANY_REQUESTS:
            return Busy(f"{where}: Gmail asks for patience. It is tried again by itself.", after_seconds=seconds)
        case HTTPStatus.FORBIDDEN:
            return _of_right(where, account, reasons, said, seconds)
        case HTTPStatus.NOT_FOUND | HTTPStatus.GONE:
            return Absent(f"{where}: it is not there any more.")
        case _ if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status == HTTPStatus.REQUEST_TIMEOUT:
            return TryLater(f"{where}: Gmail fails ({status}). It is tried again by itself.", after_seconds=seconds)
        case _:
            return Conflict(f"{where}: Gmail refuses it ({status}: {said}). See `followupd check`.")


def _of_right(where: str, account: str, reasons: frozenset[str], said: str, seconds: float | None) -> MailboxError:
    if reasons & _RATE:
        return Busy(f"{where}: Gmail asks for patience. It is tried again by itself.", after_seconds=seconds)
    if reasons & _SCOPE:
        return Refused(
            f"{where}: the sign-in lacks the scope {MODIFY}. "
            f"Type: followupd auth {account}, and leave every box ticked that Google shows."
        )
    if reasons & _DISABLED:
        return Refused(
            f"{where}: the Gmail API is not turned on in the project of your OAuth client. Turn it on at {_CONSOLE}"
        )
    if "elegation denied" in said:
        return somebody_else(account)
    return Refused(f"{where}: Gmail does not allow it ({said}). Ask those who run the mail of your organisation.")


def _told(error: HttpError) -> tuple[frozenset[str], str]:
    """Return the reasons that the answer names, and its message, shortened."""
    try:
        told = json.loads(error.content)["error"]
        details = [*told.get("errors", ()), *told.get("details", ())]
        reasons = {one.get("reason") for one in details} | {told.get("status")}
        message = str(told.get("message", ""))
    except (ValueError, TypeError, KeyError, AttributeError):
        return frozenset(), "no reason given"
    said = "".join(character for character in message if character.isprintable())[:200]
    return frozenset(str(reason) for reason in reasons if reason), said or "no reason given"


def _after_seconds(headers: Mapping[str, str], now: datetime) -> float | None:
    """Return what Retry-After says (RFC 9110, 10.2.3: seconds, or a date), or None."""
    value = headers.get("retry-after", "")
    if value.isdecimal():
        return float(value)
    try:
        return max(0.0, (parsedate_to_datetime(value) - now).total_seconds())
    except (ValueError, TypeError):
        return None
