"""What a refused token means for the owner."""

from __future__ import annotations

from google.auth.exceptions import GoogleAuthError, RefreshError

from daemon.errors import MailboxError, Refused, SignInAgain, TryLater

TRAP = (
    "Where this happens every 7 days, your OAuth app is still in testing: "
    'set its publishing status to "In production" in Google\'s console (Google Auth Platform, Audience), '
    "then sign in once more."
)
"""https://developers.google.com/identity/protocols/oauth2#expiration"""


def signed_out(account: str) -> SignInAgain:
    """Return the error of a Google sign-in that is no longer good."""
    return SignInAgain(
        f"account {account}: the sign-in has ended or was revoked. Type: followupd auth {account}\n  {TRAP}"
    )


def of_renewal(account: str, error: GoogleAuthError) -> MailboxError:
    """Return what it means that Google did not renew a token."""
    where, text = f"account {account}", str(error)
    if not isinstance(error, RefreshError):
        return TryLater(f"{where}: the connection failed ({type(error).__name__}). It is tried again by itself.")
    if "invalid_client" in text or "unauthorized_client" in text or "deleted_client" in text:
        return Refused(
            f"{where}: Google does not know the OAuth client. Download client_secret.json anew from Google's console, "
            f"then type: followupd auth {account}"
        )
    if getattr(error, "retryable", False):
        return TryLater(f"{where}: the sign-in can't be renewed just now. It is tried again by itself.")
    return signed_out(account)


BY_ITSELF = "It is tried again by itself."
BY_HAND = "Try it again."


def cut(account: str, error: Exception, then: str = BY_ITSELF) -> TryLater:
    """Return the error of a line that failed on the way to a sign-in. then: who tries it again."""
    return TryLater(f"account {account}: the sign-in failed ({type(error).__name__}). {then}")
