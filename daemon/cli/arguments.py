"""The command line: which commands there are, and what each takes. Heavy imports happen in the commands."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date, datetime
from importlib import import_module
from pathlib import Path

from daemon import __version__
from daemon.cli import init_arguments

Command = Callable[[argparse.Namespace], int]


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line. Each command's function is in `command` of the result."""
    top = argparse.ArgumentParser(
        prog="followupd",
        description="Reads your mail, says which interview threads wait for whom, and puts draft follow-ups into the "
        "mailbox. It never sends.",
    )
    top.add_argument(
        "-c", "--config", type=Path, metavar="FILE", help="the config (default: $FOLLOWUPD_CONFIG, yours, the system's)"
    )
    top.add_argument("--version", action="version", version=f"followupd {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _demo(commands.add_parser("demo", help="make a sample mailbox, run one pass on it, show what was found"))
    init = commands.add_parser("init", help="ask what is needed, try the login, write the config, offer the service")
    init_arguments.add(init)
    init.set_defaults(command=_late("daemon.cli.init"))
    _preview(
        commands.add_parser("preview", help="read a mailbox file or folder and say what would be done; writes nothing")
    )
    _run(commands.add_parser("run", help="make a pass over every account"))
    _check(commands.add_parser("check", help="everything that is wrong with config, login, folders and rights"))
    _status(commands.add_parser("status", help="the open conversations, and whose turn it is"))
    _explain(commands.add_parser("explain", help="every fact with its sentence, every rule that applied"))
    _report(commands.add_parser("report", help="a page to look at: one time line a conversation"))
    _backup(commands.add_parser("backup", help="save the index and the ledger in one file"), "where to write it")
    restore = commands.add_parser("restore", help="put a backup in the place of what there is")
    _backup(restore, "what `backup` wrote")
    restore.add_argument("--yes", action="store_true", help="do not ask before what there is is replaced")
    _auth(commands.add_parser("auth", help="sign in at Google or Microsoft in the browser, or give the sign-in back"))
    _rules(commands.add_parser("rules", help="check, show, test and try the rules"))
    completion = commands.add_parser("completion", help="print what makes your shell complete the commands")
    completion.add_argument("shell", choices=("bash", "zsh", "fish", "accounts"), help="accounts: their names, for it")
    completion.set_defaults(command=_late("daemon.cli.completion"))
    return top


def parsed(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """Return the arguments of a command line; ends the program where they are wrong.

    argparse takes positionals in one stretch: what stands behind an option is a source too.
    """
    top = parser()
    arguments, left = top.parse_known_args(argv)
    if left and (not hasattr(arguments, "source") or any(word.startswith("-") for word in left)):
        top.error(f"unrecognized arguments: {' '.join(left)}")
    if left:
        arguments.source = [*arguments.source, *map(Path, left)]
    return arguments


def _demo(command: argparse.ArgumentParser) -> None:
    command.add_argument("--dir", type=Path, help="where to make the mailbox (default: a new temporary folder)")
    command.add_argument(
        "--at", type=moment, metavar="TIME", help="act as if it were that moment (ISO 8601 with an offset)"
    )
    command.set_defaults(command=_late("daemon.cli.demo"))


def _preview(command: argparse.ArgumentParser) -> None:
    what = "an mbox, a Maildir, an .eml file or folder, or a Takeout .zip"
    command.add_argument("source", nargs="+", type=Path, help=what)
    _reading(command)
    command.add_argument("--all", action="store_true", help="list conversations that are no interview too")
    command.add_argument(
        "--drafts", action="store_true", help="show the text of every draft that is due, also of those for another day"
    )
    command.add_argument("--json", action="store_true", help="print one JSON document")
    command.set_defaults(command=_late("daemon.cli.preview"))


def _reading(command: argparse.ArgumentParser) -> None:
    """Add how mail without an account is to be read."""
    _whose(command)
    command.add_argument("--rules", type=Path, metavar="FILE", help="a config whose rules to use")


def _whose(command: argparse.ArgumentParser) -> None:
    """Add whose mail it is, and when."""
    command.add_argument(
        "--me", action="append", default=[], metavar="ADDRESS", help="an address of yours; may be repeated"
    )
    command.add_argument("--at", type=moment, metavar="TIME", help="act as if it were that moment")
    command.add_argument("--tz", metavar="ZONE", help="your time zone, such as America/New_York")
    command.add_argument("--country", metavar="CC", help="whose holidays count (default: the time zone's country)")


def _report(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "source", nargs="*", type=Path, help="mail to look at instead of your accounts (as for preview)"
    )
    command.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="where to write the page; - for standard output"
    )
    _reading(command)
    command.set_defaults(command=_late("daemon.cli.report"))


def _auth(command: argparse.ArgumentParser) -> None:
    command.add_argument("account", nargs="?", help="the account's name in the config")
    command.add_argument("--no-browser", action="store_true", help="print the address to open, on whatever machine")
    command.add_argument("--port", type=int, default=0, metavar="N", help="the port that the browser comes back to")
    command.add_argument("--revoke", action="store_true", help="give the sign-in back, and forget the token")
    command.set_defaults(command=_late("daemon.cli.auth"))


def _backup(command: argparse.ArgumentParser, what: str) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help=what)
    command.set_defaults(command=_late("daemon.cli.backup"), what=command.prog.rpartition(" ")[2])


def _run(command: argparse.ArgumentParser) -> None:
    command.add_argument("--once", action="store_true", help="make one pass and end")
    command.add_argument("--dry-run", action="store_true", help="say what would be written, and write nothing")
    command.add_argument("--drafts", action="store_true", help="show the text of the drafts of this pass")
    command.add_argument("--at", type=moment, metavar="TIME", help="act as if it were that moment")
    command.add_argument(
        "--accept-loss", action="store_true", help="go on although most of the mail is gone: you removed it"
    )
    command.add_argument("--json", action="store_true", help="print one JSON document")
    command.set_defaults(command=_late("daemon.cli.run"))


def _check(command: argparse.ArgumentParser) -> None:
    command.set_defaults(command=_late("daemon.cli.check"))


def _status(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print one JSON document")
    command.add_argument("--all", action="store_true", help="list closed and given-up ones too")
    command.add_argument("--at", type=moment, metavar="TIME", help="act as if it were that moment")
    command.set_defaults(command=_late("daemon.cli.status"))


def _explain(command: argparse.ArgumentParser) -> None:
    what = "words of the company, person, role or subject; an id from `status`; or a Message-ID"
    command.add_argument("word", nargs="+", help=what)
    command.add_argument("--json", action="store_true", help="print one JSON document")
    command.add_argument("--at", type=moment, metavar="TIME", help="act as if it were that moment")
    command.set_defaults(command=_late("daemon.cli.explain"))


def _rules(command: argparse.ArgumentParser) -> None:
    what = command.add_subparsers(title="rules commands", metavar="WHAT", required=True)
    check = what.add_parser("check", help="valid, or every mistake in the file")
    check.add_argument("file", nargs="?", type=Path)
    show = what.add_parser("show", help="the effective rules, each with its origin")
    show.add_argument("--names", action="store_true", help="the names that templates may use")
    test = what.add_parser("test", help="run the [[test]] tables of the file")
    test.add_argument("file", nargs="?", type=Path)
    what.add_parser("schema", help="the JSON schema of the config, for editors")
    mail = "mail to try them on instead of your accounts (as for preview)"
    diff = what.add_parser("diff", help="what two files would do differently today")
    diff.add_argument("a", type=Path, metavar="A", help="a config whose rules to use")
    diff.add_argument("b", type=Path, metavar="B", help="the other one")
    diff.add_argument("source", nargs="*", type=Path, metavar="SOURCE", help=mail)
    _whose(diff)
    diff.add_argument("--json", action="store_true", help="print one JSON document")
    replay = what.add_parser("replay", help="what the rules would have done, day by day, through mail of the past")
    replay.add_argument("rules", type=Path, metavar="FILE", help="a config whose rules to use")
    replay.add_argument("--since", type=day, metavar="DATE", required=True, help="the first day to go through")
    replay.add_argument("--beside", type=Path, metavar="FILE", help="another config, to see both side by side")
    replay.add_argument("source", nargs="*", type=Path, metavar="SOURCE", help=mail)
    _whose(replay)
    replay.add_argument("-o", "--output", type=Path, metavar="FILE", help="write a page to look at (.html or .svg)")
    replay.add_argument("--json", action="store_true", help="print one JSON document")
    for name, sub in what.choices.items():
        sub.set_defaults(command=_late("daemon.cli.rules"), what=name)


def moment(text: str) -> datetime:
    """Parse a TIME. Raises argparse's error for one without an offset."""
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no time; write it as 2026-09-18T09:00:00-04:00") from None
    if parsed.tzinfo is None:
        raise argparse.ArgumentTypeError(f"{text!r} has no offset; write it as {text}+00:00, with your own offset")
    return parsed


def day(text: str) -> date:
    """Parse a DATE. Raises argparse's error for what is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-09-18") from None


def _late(module: str) -> Command:
    """Return the command of a module that is imported only when it runs: `--help` must not wait for it."""

    def command(arguments: argparse.Namespace) -> int:
        return int(import_module(module).command(arguments))

    return command
