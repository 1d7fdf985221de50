"""Known mail providers: which server an address belongs to, and how its owner signs in there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Literal


class Way(Enum):
    """How a mail program signs in.

    PASSWORD: with the mailbox's own one. APP_PASSWORD: with one made for this program. MICROSOFT: with a token, got
    in the browser; passwords no longer work there. NONE: not at all, there is no IMAP.
    """

    PASSWORD = auto()
    APP_PASSWORD = auto()
    MICROSOFT = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class Provider:
    """One provider.

    key: what it is called in commands, and what an account there is called. host: '' where there is no IMAP.
    domains: the mail domains; an entry that ends in '.' stands for that name under whatever country ('yahoo.').
    page: where a password for mail programs is made, or IMAP is switched on. hint: what its owner has to do there
    before the first login, as sentences.
    """

    key: str
    name: str
    host: str
    way: Way
    domains: tuple[str, ...]
    page: str = ""
    hint: str = ""
    port: int = 993
    tls: Literal["implicit", "starttls", "none"] = "implicit"


_APP = "Make a password for mail programs (an app password) there; your own password is refused."
_SWITCH = "Switch IMAP on there first."

PROVIDERS = (
    Provider(
        "gmail", "Gmail", "imap.gmail.com", Way.APP_PASSWORD, ("gmail.com", "googlemail.com"),
        "https://myaccount.google.com/apppasswords",
        "Turn on 2-step verification, then make an app password there; your own password is refused.",
    ),
    Provider(
        "outlook", "Outlook and Microsoft 365", "outlook.office365.com", Way.MICROSOFT,
        ("outlook.", "hotmail.", "live.", "msn.com", "passport.com", "windowslive.com"),
        "https://microsoft.com/devicelogin",
        "Microsoft takes no passwords from mail programs: you sign in in the browser, once.",
    ),
    Provider(
        "fastmail", "Fastmail", "imap.fastmail.com", Way.APP_PASSWORD,
        ("fastmail.com", "fastmail.fm", "fastmail.net", "fastmail.org", "fastmail.co.uk", "messagingengine.com",
         "sent.com", "mailbolt.com", "123mail.org", "airpost.net"),
        "https://app.fastmail.com/settings/security",
        "Under Integrations, make an app password with access to mail; your own password is refused.",
    ),
    Provider(
        "icloud", "iCloud Mail", "imap.mail.me.com", Way.APP_PASSWORD, ("icloud.com", "me.com", "mac.com"),
        "https://account.apple.com/account/manage",
        "Make an app-specific password there, under Sign-In and Security; your own password is refused.",
    ),
    Provider(
        "yahoo", "Yahoo Mail", "imap.mail.yahoo.com", Way.APP_PASSWORD,
        ("yahoo.", "ymail.com", "rocketmail.com", "myyahoo.com"), "https://login.yahoo.com/account/security", _APP,
    ),
    Provider(
        "aol", "AOL Mail", "imap.aol.com", Way.APP_PASSWORD, ("aol.", "aim.com", "verizon.net"),
        "https://login.aol.com/account/security", _APP,
    ),
    Provider(
        "gmx", "GMX", "imap.gmx.net", Way.PASSWORD, ("gmx.net", "gmx.de", "gmx.at", "gmx.ch", "gmx.eu"),
        "https://hilfe.gmx.net/pop-imap/einschalten.html",
        "Switch on POP3 and IMAP in the settings of your mail first. With two-factor login, make a password for mail "
        "programs too.",
    ),
    Provider(
        "gmx-com", "GMX (international)", "imap.gmx.com", Way.PASSWORD, ("gmx.com", "gmx.us", "gmx.co.uk", "gmx.fr"),
        "https://support.gmx.com/pop-imap/toggle.html", "Switch on POP3 and IMAP in the settings of your mail first.",
    ),
    Provider(
        "mail-com", "mail.com", "imap.mail.com", Way.PASSWORD, ("mail.com", "email.com"),
        "https://support.mail.com/pop-imap/index.html",
        "IMAP is for premium accounts: switch it on in the settings of your mail first.",
    ),
    Provider(
        "webde", "WEB.DE", "imap.web.de", Way.PASSWORD, ("web.de",),
        "https://hilfe.web.de/pop-imap/einschalten.html",
        "Switch on POP3 and IMAP in the settings of your mail first. With two-factor login, make a password for mail "
        "programs too.",
    ),
    Provider("mailbox-org", "mailbox.org", "imap.mailbox.org", Way.PASSWORD, ("mailbox.org",)),
    Provider(
        "posteo", "Posteo", "posteo.de", Way.PASSWORD,
        ("posteo.de", "posteo.net", "posteo.org", "posteo.eu", "posteo.at", "posteo.ch", "posteo.co", "posteo.us"),
    ),
    Provider(
        "zoho", "Zoho Mail", "imap.zoho.com", Way.PASSWORD, ("zoho.com", "zohomail.com"),
        "https://accounts.zoho.com/home#security/app_password",
        "Switch IMAP on in the settings of your mail. With two-factor login, make an app password there.",
    ),
    Provider(
        "zoho-eu", "Zoho Mail (Europe)", "imap.zoho.eu", Way.PASSWORD, ("zoho.eu", "zohomail.eu"),
        "https://accounts.zoho.eu/home#security/app_password",
        "Switch IMAP on in the settings of your mail. With two-factor login, make an app password there.",
    ),
    Provider(
        "zoho-in", "Zoho Mail (India)", "imap.zoho.in", Way.PASSWORD, ("zoho.in", "zohomail.in"),
        "https://accounts.zoho.in/home#security/app_password",
        "Switch IMAP on in the settings of your mail. With two-factor login, make an app password there.",
    ),
    Provider(
        "proton", "Proton Mail (by its Bridge)", "127.0.0.1", Way.APP_PASSWORD,
        ("proton.me", "protonmail.com", "protonmail.ch", "pm.me"), "https://proton.me/mail/bridge",
        "Install Proton Mail Bridge on this machine and sign in to it; the password is the one that Bridge shows for "
        "the mailbox.",
        # Bridge has a certificate of its own making, which nobody can verify; the line never leaves the machine.
        port=1143, tls="none",
    ),
    Provider(
        "t-online", "T-Online", "secureimap.t-online.de", Way.APP_PASSWORD, ("t-online.de", "magenta.de"),
        "https://account.idm.telekom.com/",
        "Set a password for mail programs there; that of the login is refused.",
    ),
    Provider("freenet", "freenet", "mx.freenet.de", Way.PASSWORD, ("freenet.de",)),
    Provider("orange", "Orange", "imap.orange.fr", Way.PASSWORD, ("orange.fr", "wanadoo.fr")),
    Provider("free", "Free", "imap.free.fr", Way.PASSWORD, ("free.fr",)),
    Provider("laposte", "La Poste", "imap.laposte.net", Way.PASSWORD, ("laposte.net",)),
    Provider("libero", "Libero", "imapmail.libero.it", Way.PASSWORD, ("libero.it",)),
    Provider("bluewin", "Bluewin", "imaps.bluewin.ch", Way.PASSWORD, ("bluewin.ch",)),
    Provider(
        "comcast", "Xfinity", "imap.comcast.net", Way.PASSWORD, ("comcast.net",),
        "https://connect.xfinity.com/", "Allow third-party programs in the settings of your mail, under Security.",
    ),
    Provider(
        "att", "AT&T Mail", "imap.mail.att.net", Way.APP_PASSWORD,
        ("att.net", "sbcglobal.net", "bellsouth.net", "ameritech.net", "pacbell.net"),
        "https://www.att.com/acctmgmt/signin", "Make a secure mail key there; your own password is refused.",
    ),
    Provider(
        "yandex", "Yandex Mail", "imap.yandex.com", Way.APP_PASSWORD, ("yandex.", "ya.ru"),
        "https://id.yandex.com/security/app-passwords", f"{_SWITCH} {_APP}",
    ),
    Provider("runbox", "Runbox", "mail.runbox.com", Way.PASSWORD, ("runbox.com", "runbox.no")),
    Provider("seznam", "Seznam", "imap.seznam.cz", Way.PASSWORD, ("seznam.cz", "email.cz")),
    Provider("tuta", "Tuta", "", Way.NONE, ("tuta.com", "tutanota.com", "tutanota.de", "tuta.io", "keemail.me")),
    Provider("hey", "HEY", "", Way.NONE, ("hey.com",)),
)  # fmt: skip
"""Those whose servers are known by heart, each from its own help pages."""


def provider_of(address: str) -> Provider | None:
    """Return the provider of a mail address by its domain, or None where the domain is nobody's we know."""
    domain = address.rpartition("@")[2].strip().rstrip(".").lower()
    return next((one for one in PROVIDERS if any(_covers(entry, domain) for entry in one.domains)), None)


def provider_named(key: str) -> Provider | None:
    """Return the provider of that key: for addresses at a domain of one's own."""
    return next((one for one in PROVIDERS if one.key == key.strip().lower()), None)


def likely_hosts(address: str) -> tuple[str, ...]:
    """Return the hosts worth trying for an unknown domain, the likeliest first; '' for no domain gives none.

    RFC 6186 names them in SRV records, but nothing in the standard library resolves those, and no third party is asked.
    """
    domain = address.rpartition("@")[2].strip().rstrip(".").lower()
    return (f"imap.{domain}", f"mail.{domain}", domain) if "." in domain else ()


def _covers(entry: str, domain: str) -> bool:
    if not entry.endswith("."):
        return entry == domain
    country = domain.removeprefix(entry)
    return country != domain and all(part.isalpha() and 2 <= len(part) <= 3 for part in country.split("."))
