"""Who answers the questions of `init`: the owner at a terminal, or nobody, where flags and defaults have to do."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Mapping
from typing import Protocol

from daemon.errors import Usage


class Asker(Protocol):
    """Answers questions. `flag` is the option that answers the same on the command line."""

    @property
    def present(self) -> bool:
        """Whether somebody is there, who can be asked a second time."""

    def ask(self, question: str, *, flag: str, default: str = "") -> str:
        """Return a text; the default where nothing was typed. Raises Usage where nobody answers and none is given."""

    def choose(self, question: str, options: Mapping[str, str], *, flag: str) -> str:
        """Return the key of one of the options; the first is the default. Their values say what they mean."""

    def secret(self, question: str, *, flag: str) -> str:
        """Return what was typed without showing it; '' for nothing."""

    def confirm(self, question: str, *, default: bool) -> bool:
        """Return whether the answer is yes."""


def asker(arguments: argparse.Namespace) -> Asker:
    """Return who answers. Raises Usage where questions would go to nobody."""
    if arguments.yes:
        return Nobody()
    if not sys.stdin.isatty():
        raise Usage("init: it asks questions, and this is no terminal. Answer them by flags, and add --yes")
    return Terminal()


class Terminal:
    """The owner, at a terminal."""

    present = True

    def ask(self, question: str, *, flag: str, default: str = "") -> str:  # noqa: ARG002 - they are asked in any case
        while True:
            answer = _typed(f"{question}{f' [{default}]' if default else ''}: ") or default
            if answer:
                return answer

    def choose(self, question: str, options: Mapping[str, str], *, flag: str) -> str:  # noqa: ARG002
        keys = list(options)
        print(question)
        for number, what in enumerate(options.values(), start=1):
            print(f"  {number}) {what}")
        while True:
            answer = _typed("Choose [1]: ") or "1"
            if answer in keys:
                return answer
            if answer.isdecimal() and 1 <= int(answer) <= len(keys):
                return keys[int(answer) - 1]

    def secret(self, question: str, *, flag: str) -> str:  # noqa: ARG002
        return getpass.getpass(f"{question} (it is not shown): ").strip()

    def confirm(self, question: str, *, default: bool) -> bool:
        while True:
            answer = _typed(f"{question} [{'Y/n' if default else 'y/N'}]: ").lower()
            if not answer:
                return default
            if answer[0] in "yn":
                return answer[0] == "y"


def _typed(prompt: str) -> str:
    """Return the line that is typed. Raises KeyboardInterrupt where it ends instead, by Ctrl-D.

    input() would hear a Ctrl-C that comes between its prompt and its waiting only once a line was typed.
    """
    print(prompt, end="", flush=True)
    line = sys.stdin.readline()
    if not line:
        raise KeyboardInterrupt
    return line.strip()


class Nobody:
    """Nobody: every question has its default, or should have been answered by a flag."""

    present = False

    def ask(self, question: str, *, flag: str, default: str = "") -> str:
        if not default:
            raise Usage(f"init: {question[:1].lower()}{question[1:]} is not known. Say it with {flag}")
        return default

    def choose(self, question: str, options: Mapping[str, str], *, flag: str) -> str:
        if len(options) > 1:
            raise Usage(f"init: {question.rstrip(':?')}? Say it with {flag}")
        return next(iter(options))

    def secret(self, question: str, *, flag: str) -> str:
        raise Usage(f"init: {question[:1].lower()}{question[1:]} can't be asked for. Say where it is with {flag}")

    def confirm(self, question: str, *, default: bool) -> bool:  # noqa: ARG002
        return default
