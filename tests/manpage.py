"""Writes docs/followupd.1 from the parser, the files and the environment. `make man`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from daemon.cli.outline import Argument, Command, Option, outline

TARGET = Path(__file__).parent.parent / "docs" / "followupd.1"

HEAD = r""".\" Made by `make man` from the parser: change that, or tests/manpage.py.
.TH FOLLOWUPD 1 "" followupd "User Commands"
.SH NAME
followupd \- finds unanswered interview threads, and drafts follow\-ups
.SH SYNOPSIS
.B followupd
.RB [ \-c
.IR FILE ]
.I COMMAND
.RI [ ARGUMENTS ]
.SH DESCRIPTION
followupd reads a job seeker's mail (IMAP, Gmail, Maildir), infers which interview threads wait for whom, labels them, and
puts a draft of the follow\-up into the mailbox on the day it is due.
.B It never sends anything,
and nothing leaves the machine.
.PP
To begin without an account:
.B followupd preview
.IR takeout.zip .
To connect a mailbox:
.BR "followupd init" .
"""

TAIL = r""".SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
You must act; the message says what to type.
.TP
.B 2
Wrong usage.
.SH FILES
.TP
.I ~/.config/followupd/config.toml
Your config. The system's is
.IR /etc/followupd/config.toml .
.TP
.I ~/.local/state/followupd
The index, a cache of what was read, and the ledger of the drafts that were written. Readable by you alone; it may be
deleted at any time.
.TP
.I ~/.config/systemd/user/followupd.service
The service of your session, as
.B followupd init
installs it.
.SH ENVIRONMENT
.TP
.B FOLLOWUPD_CONFIG
The config to use where
.B \-c
names none.
.TP
.B XDG_CONFIG_HOME, XDG_STATE_HOME
Other places for your config and state.
.TP
.B STATE_DIRECTORY, CREDENTIALS_DIRECTORY
Set by systemd: where the state lies, and the credentials that the config names.
.SH SEE ALSO
.BR systemctl (1),
.BR journalctl (1)
"""


def page() -> str:
    """Return the whole page."""
    top = outline()
    lines = [HEAD.rstrip(), ".SH OPTIONS", *_options(top), ".SH COMMANDS"]
    for one in top.all():
        if not one.commands:
            lines += [*_synopsis(one), *_arguments(one), *_options(one)]
    return "\n".join([*lines, TAIL])


def _synopsis(one: Command) -> Iterator[str]:
    words = " ".join(one.words[1:])
    arguments = " ".join(_shown(argument) for argument in one.arguments)
    yield f'.SS "{_text(words)}{f" {_text(arguments)}" if arguments else ""}"'
    yield _sentence(one.help)


def _shown(argument: Argument) -> str:
    name = f"{argument.name}..." if argument.many else argument.name
    return name if argument.needed else f"[{name}]"


def _arguments(one: Command) -> Iterator[str]:
    for argument in one.arguments:
        choices = f" One of {', '.join(argument.choices)}." if argument.choices else ""
        if argument.help or choices:
            yield ".TP"
            yield f".I {_text(argument.name)}"
            yield _sentence(argument.help or argument.name.lower()) + choices


def _options(one: Command) -> Iterator[str]:
    for option in one.options:
        if "--help" not in option.flags:
            yield ".TP"
            yield _flags(option)
            yield _sentence(option.help)


def _flags(option: Option) -> str:
    flags = ", ".join(_text(flag) for flag in option.flags)
    metavar = "|".join(option.choices) or option.metavar
    return rf"\fB{flags}\fR \fI{_text(metavar)}\fR" if metavar else rf"\fB{flags}\fR"


def _sentence(text: str) -> str:
    whole = text if text.endswith((".", "…")) else f"{text}."
    return _text(whole[:1].upper() + whole[1:])


def _text(text: str) -> str:
    """Return a text with what roff takes for its own escaped."""
    plain = text.replace("\\", r"\e").replace("-", r"\-").replace("…", "...").replace("`", "'")
    return rf"\&{plain}" if plain.startswith((".", "'")) else plain


def main() -> None:
    TARGET.write_text(page(), "utf-8")


if __name__ == "__main__":
    main()
