"""What an error of the network or the server means for the caller."""

from __future__ import annotations

import re
import ssl
from imaplib import IMAP4

from imapclient.exceptions import LoginError

from daemon.errors import MailboxError, Refused, SignInAgain, TryLater, Untrusted

RAISED = (IMAP4.error, OSError)
"""All that imaplib, imapclient and the sockets raise; IMAP4.abort and ssl.SSLError are among them."""

_ANSWERED = re.compile(r" failed: | command error: BAD")  # imapclient's words for NO, imaplib's for BAD
_CODE = re.compile(r"\[([A-Z][A-Z-]+)\b")

# RFC 5530 (and TRYCREATE of RFC 9051, 7.1): what only the owner can mend, with what to do about it.
_REMEDIES = {
    "OVERQUOTA": "Free some space in the mailbox",
    "NOPERM": "Give this login the right to do it, or name another folder in the account's config",
    "TRYCREATE": "Make the folder, or name another one in the account's config",
    "NONEXISTENT": "Make the folder, or name another one in the account's config",
    "CANNOT": "Name another folder in the account's config",
    "LIMIT": "See which limit of the server is reached, and make room",
    "PRIVACYREQUIRED": 'Set tls to "implicit" or "starttls"',
    "CONTACTADMIN": "Ask those who run the server",
    "EXPIRED": "Renew the password at the provider, then set the new one",
    "TOOBIG": "See which size the server allows",  # RFC 7889
}
# x509_vfy.h of OpenSSL: what is wrong with a certificate besides who signed it.
_NOT_YET_VALID, _EXPIRED, _OTHER_HOST = 9, 10, 62
# RFC 5530: it is the server's own trouble, or another session's.
_PASSING = frozenset({"UNAVAILABLE", "INUSE", "SERVERBUG", "CORRUPTION", "EXPUNGEISSUED", "THROTTLED"})


def meaning(where: str, error: Exception) -> MailboxError:
    """Return the error to raise instead. where: the account, and the folder if one is meant.

    No text of a refused login is passed on: a server may repeat what it was sent.
    """
    if isinstance(error, LoginError):
        return _of_login(where, error)
    if isinstance(error, ssl.SSLError):
        return _of_tls(where, error)
    if isinstance(error, IMAP4.readonly):
        return Refused(f"{where}: the folder is read-only here. {_REMEDIES['NOPERM']}.")
    if isinstance(error, IMAP4.abort | OSError):
        return TryLater(f"{where}: the connection failed ({_short(error)}). It is tried again by itself.")
    return _of_answer(where, error)


def breaks(error: Exception) -> bool:
    """Tell whether the connection is of no use after it: all but a plain NO or BAD of the server."""
    return type(error) is not IMAP4.error or not _ANSWERED.search(str(error))


def declines(error: Exception) -> bool:
    """Tell whether the server answered that it will not, other than for now."""
    return not breaks(error) and _code(error) not in _PASSING


def _of_login(where: str, error: LoginError) -> MailboxError:
    # imapclient turns a cut connection into a LoginError too; the cause is kept as its context.
    if isinstance(error.__context__, IMAP4.abort):
        return TryLater(f"{where}: the connection was cut during the login. It is tried again by itself.")
    code = _code(error)
    # Gmail refuses a 16th connection with no code: "[ALERT] Too many simultaneous connections. (Failure)".
    if code in _PASSING or code == "LIMIT" or "too many" in str(error).lower():
        return TryLater(f"{where}: the server takes no login just now. It is tried again by itself.")
    if code in {"PRIVACYREQUIRED", "CONTACTADMIN"}:
        return Refused(f"{where}: the server refuses the login ({code}). {_REMEDIES[code]}.")
    if code == "EXPIRED":
        return SignInAgain(f"{where}: the password has expired. {_REMEDIES[code]}.")
    return SignInAgain(
        f"{where}: the server refuses the user name or the password. "
        "Try them in a mail program, and see whether the provider wants an app password."
    )


def _of_tls(where: str, error: ssl.SSLError) -> MailboxError:
    if isinstance(error, ssl.SSLCertVerificationError):
        return _of_certificate(where, error)
    if "WRONG_VERSION_NUMBER" in str(error):
        return Refused(f'{where}: the port speaks no TLS. Set tls = "starttls", or the port of implicit TLS (993).')
    return TryLater(f"{where}: the TLS connection failed ({_short(error)}). It is tried again by itself.")


def _of_certificate(where: str, error: ssl.SSLCertVerificationError) -> MailboxError:
    match error.verify_code:
        case code if code == _EXPIRED:
            return Refused(f"{where}: the server's certificate has expired. Ask those who run the server to renew it.")
        case code if code == _NOT_YET_VALID:
            return Refused(
                f"{where}: the server's certificate is not valid yet. See whether this machine's clock is right."
            )
        case code if code == _OTHER_HOST:
            return Refused(
                f"{where}: the server's certificate is for another host ({error.verify_message}). "
                "Set the host that the certificate is for."
            )
        case _:
            return Untrusted(
                f"{where}: nobody vouches for the server's certificate ({error.verify_message}). Install its authority "
                "or, if the server is yours and signed it itself, pin it: `followupd check` shows the fingerprint."
            )


def _of_answer(where: str, error: Exception) -> MailboxError:
    if "authenticated but not connected" in str(error):  # Microsoft takes the token, and then serves nobody by it
        return SignInAgain(
            f"{where}: Microsoft lets the sign-in in, and not into this mailbox. See that `user` is who signed in, "
            "and that IMAP is allowed for it (Outlook: Settings, Mail, Forwarding and IMAP)."
        )
    code = _code(error)
    if code in _REMEDIES:
        return Refused(f"{where}: the server refuses it: {_short(error)}. {_REMEDIES[code]}.")
    return TryLater(f"{where}: the server refuses it for now: {_short(error)}. It is tried again by itself.")


def _code(error: Exception) -> str:
    found = _CODE.search(str(error))
    return found[1] if found else ""


def _short(error: Exception) -> str:
    text = "".join(character for character in str(error) if character.isprintable())
    return text[:200] or type(error).__name__
