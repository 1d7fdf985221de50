"""Delivery reports: which addresses failed for good."""

from __future__ import annotations

import re
from email.message import Message as Part

from daemon.mime.addresses import addresses

ROBOT = re.compile(r"mailer-?daemon|postmaster|mail[ ._-]?delivery|mdaemon|<>", re.IGNORECASE)
SUBJECT = re.compile(
    r"undeliver|return(?:ed|ing) (?:mail|to sender)|mail delivery fail|delivery (?:status|failure|has failed)"
    r"|failure notice|delivery notification|non[- ]?remis|unzustellbar|nicht zugestellt|no se ha podido entregar"
    r"|not delivered",
    re.IGNORECASE,
)
LATER = re.compile(
    r"\bdelay|will (?:be )?(?:retr|keep trying|try again)|still trying|not need to resend|warning message only"
    r"|verzögert",
    re.IGNORECASE,
)
COPY = re.compile(
    r"^[-\s]*(?:this is a copy of|below this line is a copy|original message|returned message|"
    r"------ ?this is a copy|message (?:header|text) follows|unsent message below|transcript of session)",
    re.IGNORECASE | re.MULTILINE,
)
# A line that begins with the address alone: '<a@example.org>: reason' (qmail, Postfix), '  a@example.org' (Exim).
LINE = re.compile(r"^[ \t]*<?([^\s<>()\"',;:]+@[^\s<>()\"',;:]+\.[A-Za-z0-9-]+)>?(?::|[ \t]*$|[ \t]+\()", re.MULTILINE)
READ = 20_000  # characters of a bounce's text that are looked at


def failed(message: Part, reports: list[Part], text: str) -> tuple[str, ...]:
    """Return the addresses, lower case, to which the message it reports on never came; of other mail none.

    A delay is no failure: a report's own fields say more than the words and the headers about it.
    """
    if reports:
        return _unique([address for report in reports for address in _reported(report)])
    if LATER.search(_field(message, "subject")) or LATER.search(text[:2000]):
        return ()
    if named := _addresses(_field(message, "x-failed-recipients")):
        return _unique(named)
    sender = _field(message, "from") + _field(message, "return-path")
    if ROBOT.search(sender) and SUBJECT.search(_field(message, "subject")):
        own = COPY.split(text[:READ], maxsplit=1)[0]
        return _unique([match[1].lower() for match in LINE.finditer(own)])
    return ()


def _reported(report: Part) -> list[str]:
    """Return the recipients of one report whose Action is 'failed' (RFC 3464, section 2.3.3)."""
    blocks = report.get_payload()
    found: list[str] = []
    for block in blocks if isinstance(blocks, list) else [report]:
        if isinstance(block, Part) and _field(block, "action").strip().lower().startswith("failed"):
            # The address that the owner wrote to, where the report knows it; the final one may be behind a forward.
            named = _typed(block, "original-recipient") or _typed(block, "final-recipient")
            found += named
    return found


def _typed(block: Part, name: str) -> list[str]:
    """Return the address of a field like 'rfc822; a@example.org'."""
    return _addresses(_field(block, name).rpartition(";")[2])


def _addresses(value: str) -> list[str]:
    return [address.email for address in addresses(value)]


def _field(part: Part, name: str) -> str:
    return str(part.get(name, ""))


def _unique(found: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))
