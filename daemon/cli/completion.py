"""`followupd completion`: scripts for bash, zsh and fish, made from the parser itself."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from collections.abc import Iterator

from daemon import config
from daemon.cli.outline import Argument, Command, Option, outline
from daemon.errors import FollowupdError

ACCOUNTS = "followupd completion accounts 2>/dev/null"


def command(arguments: argparse.Namespace) -> int:
    if arguments.shell == "accounts":
        lines: Iterator[str] = iter(_accounts(arguments))
    else:
        lines = {"bash": bash, "zsh": zsh, "fish": fish}[arguments.shell](outline())
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 0


def _accounts(arguments: argparse.Namespace) -> list[str]:
    """Return the names of the accounts; none where there is no config, as nobody reads an error here."""
    path = config.locate(arguments.config, os.environ)
    try:
        return [account.name for account in config.load(path).accounts] if path else []
    except FollowupdError:
        return []


def bash(top: Command) -> Iterator[str]:
    """Yield the script for bash 4 and newer: `source <(followupd completion bash)`."""
    yield "# bash completion for followupd"
    yield "_followupd() {"
    yield "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} path=followupd skip= i"
    yield "    COMPREPLY=()"
    yield "    for ((i = 1; i < COMP_CWORD; i++)); do"
    yield "        if [[ $skip ]]; then skip=; continue; fi"
    yield '        case "$path ${COMP_WORDS[i]}" in'
    for one in top.all():
        path = " ".join(one.words)
        for below in one.commands:
            yield f"            {shlex.quote(' '.join(below.words))}) path={shlex.quote(' '.join(below.words))} ;;"
        if valued := [f"{path} {flag}" for option in one.options if option.metavar for flag in option.flags]:
            yield f"            {'|'.join(map(shlex.quote, valued))}) skip=1 ;;"
    yield "        esac"
    yield "    done"
    yield '    case "$path $prev" in'
    for one in top.all():
        for option in one.options:
            if option.metavar:
                flags = "|".join(shlex.quote(f"{' '.join(one.words)} {flag}") for flag in option.flags)
                yield f"        {flags}) {_bash_value(option)}; return ;;"
    yield "    esac"
    yield '    case "$path" in'
    for one in top.all():
        yield f"        {shlex.quote(' '.join(one.words))})"
        flags = " ".join(flag for option in one.options for flag in option.flags)
        yield f"            if [[ $cur == -* ]]; then _followupd_words {shlex.quote(flags)}; return; fi"
        for argument in one.arguments:
            yield f"            {_bash_value(argument)}"
        if one.commands:
            yield f"            _followupd_words {shlex.quote(' '.join(below.words[-1] for below in one.commands))}"
        yield "            ;;"
    yield "    esac"
    yield "}"
    yield '_followupd_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur"); }'
    yield '_followupd_files() { compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); }'
    yield "complete -F _followupd followupd"


def _bash_value(what: Option | Argument) -> str:
    if what.file:
        return "_followupd_files"
    if what.choices:
        return f"_followupd_words {shlex.quote(' '.join(what.choices))}"
    if isinstance(what, Argument) and what.account:
        return f'_followupd_words "$({ACCOUNTS})"'
    return ":"


def zsh(top: Command) -> Iterator[str]:
    """Yield the script for zsh, to lie in a folder of $fpath as _followupd."""
    yield "#compdef followupd"
    yield f'_followupd_accounts() {{ local -a names; names=(${{(f)"$({ACCOUNTS})"}}); compadd -a names }}'
    for one in reversed(list(top.all())):
        yield from _zsh_function(one)
    yield 'if [ "$funcstack[1]" = "_followupd" ]; then _followupd "$@"; else compdef _followupd followupd; fi'


def _zsh_function(one: Command) -> Iterator[str]:
    yield f"{_name(one)}() {{"
    yield '    local curcontext="$curcontext" state line ret=1'
    specs = [_zsh_option(option) for option in one.options]
    specs += [_zsh_argument(argument, place) for place, argument in enumerate(one.arguments, start=1)]
    if one.commands:
        specs += ["'1:command:->command'", "'*::argument:->argument'"]
    yield f"    _arguments -C {' '.join(specs)} && ret=0"
    if one.commands:
        yield "    case $state in"
        described = " ".join(_single(f"{below.words[-1]}:{below.help}") for below in one.commands)
        yield f"        command) local -a known; known=({described}); _describe command known && ret=0 ;;"
        yield "        argument) case $line[1] in"
        for below in one.commands:
            yield f"            {below.words[-1]}) {_name(below)} && ret=0 ;;"
        yield "        esac ;;"
        yield "    esac"
    yield "    return ret"
    yield "}"


def _zsh_option(option: Option) -> str:
    value = f":{option.metavar}:{_zsh_value(option)}" if option.metavar else ""
    flags = "{" + ",".join(option.flags) + "}" if len(option.flags) > 1 else option.flags[0]
    return f"{flags}{_single(f'[{_bare(option.help)}]{value}')}"


def _zsh_argument(argument: Argument, place: int) -> str:
    where = "*" if argument.many else f"{place}" if argument.needed else f"{place}:"
    colon = "" if where.endswith(":") else ":"
    return _single(f"{where}{colon}{argument.name}:{_zsh_value(argument)}")


def _zsh_value(what: Option | Argument) -> str:
    if what.file:
        return "_files"
    if what.choices:
        return f"({' '.join(what.choices)})"
    return "_followupd_accounts" if isinstance(what, Argument) and what.account else " "


def fish(top: Command) -> Iterator[str]:
    """Yield the script for fish, to lie in ~/.config/fish/completions/followupd.fish."""
    yield "# fish completion for followupd"
    yield "complete -c followupd -f"
    for one in top.all():
        here = _fish_here(one)
        for below in one.commands:
            yield f"complete -c followupd -n {here} -a {below.words[-1]} -d {_single(below.help)}"
        for option in one.options:
            named = " ".join(f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags)
            yield f"complete -c followupd -n {here} {named} -d {_single(option.help)}{_fish_value(option)}"
        for argument in one.arguments:
            if value := _fish_value(argument):
                yield f"complete -c followupd -n {here}{value}"


def _fish_here(one: Command) -> str:
    """Return the condition that this command, and none below it, has been typed."""
    typed = [f"__fish_seen_subcommand_from {word}" for word in one.words[1:]]
    below = " ".join(each.words[-1] for each in one.commands)
    return _single("; and ".join([*typed, *([f"not __fish_seen_subcommand_from {below}"] if below else [])]) or "true")


def _fish_value(what: Option | Argument) -> str:
    if what.file:
        return " -r -F" if isinstance(what, Option) else " -F"
    if what.choices:
        return f"{' -x' if isinstance(what, Option) else ''} -a {_single(' '.join(what.choices))}"
    if isinstance(what, Argument):
        return f" -a {_single(f'({ACCOUNTS})')}" if what.account else ""
    return " -x" if what.metavar else ""


def _name(one: Command) -> str:
    return "_" + "_".join(one.words)


def _bare(text: str) -> str:
    """Return a help without what _arguments would take for its own signs."""
    return text.replace("[", "(").replace("]", ")").replace(":", r"\:")


def _single(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
