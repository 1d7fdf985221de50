"""The command line as a tree, read off the parser: for the shells' completion and the man page."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from daemon.cli.arguments import parser


@dataclass(frozen=True, slots=True)
class Option:
    """One option. metavar: '' where it takes no value. file: its value is a path. choices: all values there are."""

    flags: tuple[str, ...]
    help: str
    metavar: str
    file: bool
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Argument:
    """One positional argument. account: it is the name of an account in the config."""

    name: str
    help: str
    file: bool
    choices: tuple[str, ...]
    account: bool
    needed: bool
    many: bool


@dataclass(frozen=True, slots=True)
class Command:
    """A command, with those below it. words: how it is typed ('followupd', 'rules', 'check')."""

    words: tuple[str, ...]
    help: str
    options: tuple[Option, ...]
    arguments: tuple[Argument, ...]
    commands: tuple[Command, ...]

    def all(self) -> Iterator[Command]:
        """Yield it and all below it, in the order of the help."""
        yield self
        for one in self.commands:
            yield from one.all()


def outline() -> Command:
    """Return the whole command line."""
    top = parser()
    return _command(top, ("followupd",), top.description or "")


def _command(read: argparse.ArgumentParser, words: tuple[str, ...], what: str) -> Command:
    options, arguments, commands = [], [], []
    for action in read._actions:  # noqa: SLF001 - argparse shows its tree nowhere else
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            helps = {one.dest: one.help or "" for one in action._get_subactions()}  # noqa: SLF001
            commands += [_command(sub, (*words, name), helps[name]) for name, sub in action.choices.items()]
        elif action.option_strings:
            options.append(_option(action))
        else:
            arguments.append(_argument(action))
    return Command(words, what, tuple(options), tuple(arguments), tuple(commands))


def _option(action: argparse.Action) -> Option:
    takes = action.nargs != 0
    metavar = action.metavar or action.dest.upper() if takes else ""
    choices = tuple(map(str, action.choices or ()))
    return Option(tuple(action.option_strings), _help(action), str(metavar), action.type is Path, choices)


def _argument(action: argparse.Action) -> Argument:
    name = str(action.metavar or action.dest.upper())
    needed, many = action.nargs in {None, "+"}, action.nargs in {"*", "+"}
    choices = tuple(map(str, action.choices or ()))
    return Argument(name, _help(action), action.type is Path, choices, action.dest == "account", needed, many)


def _help(action: argparse.Action) -> str:
    return (action.help or "").replace("%%", "%")
