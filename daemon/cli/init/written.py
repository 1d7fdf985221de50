"""The config that `init` writes: what was answered, and beside it what else may be said there."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from daemon.cli.init.account import Rows, Value


@dataclass(frozen=True, slots=True)
class Written:
    """What the config says. zone: the name of a time zone. country: None for that of the zone."""

    name: str
    addresses: tuple[str, ...]
    zone: str
    country: str | None
    account: Rows


_OWNER_COMMENTS = {
    "name": "as it stands in what you send",
    "addresses": "every address that you send from",
    "time_zone": "your days begin at its midnight",
    "country": "whose public holidays count",
}
_ACCOUNT_COMMENTS = {
    "name": "what followupd calls it",
    "host": "TLS is always verified",
    "fingerprint": "the one certificate that is trusted there",
    "user": "the name to log in with",
    "password_command": "prints the password on its first line",
    "password_file": "a file that you alone may read",
    "keyring": "the desktop's keyring keeps the password",
    "client_secret": "your own OAuth client",
    "client_id": "the app that you registered",
    "authority": "who signs you in",
    "auth": "by a token that you give leave for in the browser",
    "token_file": "the sign-in is kept here",
    "path": "Maildir++, or one Maildir a folder (mbsync)",
}


def text(written: Written, *, today: date) -> str:
    """Return the file. It reads back as what it was made from, whatever stands in the values."""
    return "\n".join([*_head(written, today), *_account(written.account), *_RULES.splitlines(), ""])


def _head(written: Written, today: date) -> Iterator[str]:
    yield f"# followupd's config, written by `followupd init` on {today}. Keep it to yourself."
    yield "# Every key there is, with what it means, is in config.example.toml; `followupd rules check` finds mistakes."
    yield ""
    yield "[owner]"
    rows = {
        "name": _toml(written.name),
        "addresses": f"[{', '.join(map(_toml, written.addresses))}]",
        "time_zone": _toml(written.zone),
    }
    if written.country:
        rows["country"] = _toml(written.country)
    yield from _lines(rows, _OWNER_COMMENTS)
    if not written.country:
        yield '# country = "US"   # whose public holidays count; unset: the country of the time zone'


def _account(rows: Rows) -> Iterator[str]:
    yield ""
    yield "# One [[account]] for each mailbox: write another one below for the next."
    yield "[[account]]"
    yield from _lines({key: _toml(value) for key, value in rows.items()}, _ACCOUNT_COMMENTS)


def _lines(rows: Mapping[str, str], comments: Mapping[str, str]) -> Iterator[str]:
    """Yield rows with their comments one below the other."""
    said = {key: f"{key} = {value}" for key, value in rows.items()}
    width = min(max(map(len, said.values())), 50)
    for key, line in said.items():
        yield f"{line:<{width}}  # {comments[key]}" if key in comments else line


def _toml(value: Value) -> str:
    """Return a value as TOML writes it: JSON's numbers, booleans and escapes are TOML's too."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


_RULES = """
# The rules. What is not set keeps its default; `followupd rules show` prints all that is in force. Take a # away to
# change one: "N days" or "N business days".
# [cadence.applied]
# first = "5 business days"
# [cadence.screening]
# first = "3 business days"
# [cadence.first_interview]
# first = "5 business days"
# [cadence.later_interview]
# first = "7 days"
# [restraint]
# drafts_a_day = 5
# [drafts]
# enabled = false                 # labels only, no drafts
# signature = "Dana Whitfield"    # unset: your name
"""
