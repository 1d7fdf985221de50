"""The shells complete what the parser knows."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from daemon.cli.completion import bash, fish, zsh
from daemon.cli.outline import outline
from tests.shell.cli.init.homes import Home, home

PROBE = """
{script}
COMP_WORDS=({words}) COMP_CWORD={place}
compopt() {{ :; }}
_followupd
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.fixture(scope="module")
def owner(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """One with two accounts, and a folder with two files, one of them with a space in its name."""
    made = home(tmp_path_factory.mktemp("owner") / "home")
    words = ["--address", "d@x.example", "--name", "Dana", "--path", str(made.folder), "--no-login", "--no-service"]
    assert made.run("init", "--yes", *words, "--account", "work").returncode == 0
    with made.config.open("a") as file:
        file.write('[[account]]\nname = "private"\nkind = "maildir"\npath = "mail"\n')
    (made.folder / "mine").mkdir()
    for name in ("my mail.mbox", "my-rules.toml"):
        (made.folder / "mine" / name).touch()
    program = made.folder / "bin/followupd"
    program.write_text('#!/bin/sh\nexec "$PYTHON" -m daemon "$@"\n')
    program.chmod(0o755)
    return made


def completed(owner: Home, *words: str) -> list[str]:
    """Return what bash offers for the last of the words."""
    script = PROBE.format(
        script="\n".join(bash(outline())), words=" ".join(map(shlex.quote, words)), place=len(words) - 1
    )
    done = subprocess.run(
        ["bash", "--norc", "-c", script], capture_output=True, text=True, timeout=60, check=False,
        cwd=owner.folder / "mine", env={**owner.environ, "PYTHON": sys.executable},
    )  # fmt: skip
    assert done.stderr == ""
    return [line for line in done.stdout.splitlines() if line]


CASES = [
    (["followupd", "pre"], ["preview"]),
    (["followupd", "rules", "s"], ["show", "schema"]),
    (["followupd", "-c", "my-rules.toml", "rules", "te"], ["test"]),
    (["followupd", "-c", "my"], ["my mail.mbox", "my-rules.toml"]),
    (["followupd", "report", "my m"], ["my mail.mbox"]),
    (["followupd", "rules", "check", "my-"], ["my-rules.toml"]),
    (["followupd", "init", "--kind", ""], ["imap", "gmail", "maildir"]),
    (["followupd", "init", "--name", "my"], []),
    (["followupd", "run", "--o"], ["--once"]),
    (["followupd", "run", "--at", "x", "--dry"], ["--dry-run"]),
    (["followupd", "auth", ""], ["work", "private"]),
    (["followupd", "auth", "p"], ["private"]),
    (["followupd", "completion", "f"], ["fish"]),
    (["followupd", "explain", "my"], []),
]


@pytest.mark.parametrize(("words", "offered"), CASES, ids=[" ".join(words) for words, _ in CASES])
def test_bash_offers_what_fits(owner: Home, words: list[str], offered: list[str]) -> None:
    assert sorted(completed(owner, *words)) == sorted(offered)


def test_bash_offers_every_command_and_every_option(owner: Home) -> None:
    for one in outline().all():
        if one.commands:
            assert completed(owner, *one.words, "") == [below.words[-1] for below in one.commands]
        flags = {flag for option in one.options for flag in option.flags}
        assert set(completed(owner, *one.words, "-")) == flags


def test_without_a_config_no_account_is_offered_and_no_error_shown(tmp_path: Path) -> None:
    done = home(tmp_path / "home").run("completion", "accounts")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(("shell", "made"), [("bash", bash), ("zsh", zsh), ("fish", fish)])
def test_the_script_is_one_that_its_shell_reads(shell: str, made: object, tmp_path: Path) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    assert callable(made)
    script = tmp_path / "script"
    script.write_text("\n".join(made(outline())) + "\n")
    done = subprocess.run([shell, "-n", str(script)], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("made", [zsh, fish])
def test_every_option_stands_in_the_other_scripts_too(made: object) -> None:
    assert callable(made)
    text = "\n".join(made(outline()))
    for one in outline().all():
        for option in one.options:
            for flag in option.flags:
                assert (flag if made is zsh else flag.lstrip("-")) in text


FISH = [("followupd pre", "preview"), ("followupd rules sch", "schema"), ("followupd init --kind g", "gmail")]


@pytest.mark.parametrize(("typed", "offered"), FISH)
def test_fish_offers_what_fits(owner: Home, typed: str, offered: str, tmp_path: Path) -> None:
    if shutil.which("fish") is None:
        pytest.skip("fish is not installed")
    (tmp_path / "followupd.fish").write_text("\n".join(fish(outline())) + "\n")
    done = subprocess.run(
        ["fish", "--no-config", "-c", f"source {tmp_path}/followupd.fish; complete -C {shlex.quote(typed)}"],
        capture_output=True, text=True, timeout=60, check=False, env={**owner.environ},
    )  # fmt: skip
    assert [line.split("\t")[0] for line in done.stdout.splitlines()] == [offered], done.stderr
