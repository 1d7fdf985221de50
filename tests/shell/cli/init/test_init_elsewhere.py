"""`init` for a Maildir, and for Gmail's API; what it never does; and what it says to wrong answers."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from daemon.config import GmailAccount, MaildirAccount, workdays
from daemon.demo.mail import OWNER, Days
from daemon.demo.maildir import make
from tests.shell.cli.init.homes import Home, home
from tests.shell.cli.signing_in import consent, urls
from tests.shell.mailboxes.gmail_lab import GmailLab, emulate_lab
from tests.shell.search import interviews
from tests.shell.servers.emulate import Emulate
from tests.shell.terminal import terminal


@pytest.fixture
def owner(tmp_path: Path) -> Home:
    return home(tmp_path / "home")


@pytest.fixture(scope="module")
def mail(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("mail")
    make(folder, datetime.now(UTC), workdays("US"))
    return folder / "Maildir"


def test_a_maildir_takes_two_answers_and_nothing_in_it_changes(owner: Home, mail: Path) -> None:
    before = sorted((path, path.stat().st_mtime_ns) for path in mail.rglob("*"))
    with terminal(["init", "--path", str(mail), "--no-service"], owner.environ) as screen:
        screen.expect("Your mail address")
        screen.type(f"{OWNER[1]}, dana.w@work.example")
        screen.expect("are waiting for you.")
        screen.expect("Your name")
        screen.type("")
        assert screen.end() == 0, screen.said
    assert sorted((path, path.stat().st_mtime_ns) for path in mail.rglob("*")) == before
    chosen = owner.loaded()
    assert chosen.accounts == (MaildirAccount("main", mail, {}),)
    assert chosen.owner.addresses == (OWNER[1], "dana.w@work.example")
    assert chosen.owner.name == OWNER[0]


def test_a_config_is_never_replaced_without_leave(owner: Home, mail: Path) -> None:
    words = ["init", "--yes", "--address", OWNER[1], "--name", "Dana", "--path", str(mail), "--no-service"]
    assert owner.run(*words).returncode == 0
    first = owner.config.read_text()
    owner.config.write_text(f"{first}# mine\n")
    refused = owner.run(*words)
    assert (refused.returncode, owner.config.read_text()) == (1, f"{first}# mine\n")
    assert "there is a config already" in refused.stderr
    with terminal(["init"], owner.environ) as screen:
        screen.expect("Replace it")
        screen.type("n")
        assert screen.end() == 1
    assert owner.config.read_text() == f"{first}# mine\n"
    assert owner.run(*words, "--replace").returncode == 0
    assert owner.config.read_text() == first
    assert owner.config.with_name("config.toml.before-init").read_text() == f"{first}# mine\n"


WRONG = [
    (["--address", "dana"], 2, "'dana' is no mail address"),
    ([], 2, "your mail address (several with commas) is not known. Say it with --address"),
    (["--address", "dana@fastmail.com"], 2, "Say it with --password-command, --password-file, --keyring"),
    (["--address", "dana@hey.com"], 1, "HEY lets no mail program in"),
    (["--address", "d@x.example", "--provider", "gogle"], 2, "no provider is known as 'gogle'. Known are gmail,"),
    (["--address", "d@x.example", "--path", ".", "--keyring"], 2, "maildir and keyring are several ways"),
    (["--address", "d@x.example", "--path", "nowhere"], 1, "does not exist"),
    (["--address", "d@x.example", "--path", ".", "--time-zone", "Mars/Phobos"], 1, "owner.time_zone: \"Mars/Phobos\" is no"),
    (["--address", "d@x.example", "--path", ".", "--country", "QQ"], 1, "owner.country: \"QQ\" is no country code"),
    (["--address", "d@fastmail.com", "--keyring"], 2, "can't be asked for. Say where it is with --password-command"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "status", "text"), WRONG, ids=[" ".join(words) or "nothing" for words, *_ in WRONG])
def test_wrong_answers_are_told_and_leave_nothing(owner: Home, words: list[str], status: int, text: str) -> None:
    done = owner.run("init", "--yes", *words)
    assert (done.returncode, owner.names()) == (status, []), done.stderr
    assert done.stderr.startswith("error: ")
    assert text in done.stderr


def test_without_a_terminal_questions_go_to_nobody(owner: Home) -> None:
    done = owner.run("init")
    assert done.returncode == 2
    assert "add --yes" in done.stderr


@pytest.fixture
def lab(emulate_server: Emulate) -> Iterator[GmailLab]:
    with emulate_lab(emulate_server) as lab:
        days = Days(datetime.now(UTC), workdays("US"))
        for raw, place in list(interviews(days, 1))[:12]:
            lab.deliver(raw.replace(b"dana@whitfield.example", lab.user.encode()), place)
        yield lab


def test_gmail_s_api_is_signed_in_to_in_the_browser_and_then_looked_at(lab: GmailLab, owner: Home) -> None:
    secret = owner.folder / "client_secret.json"
    secret.write_text(json.dumps({"installed": {**urls(lab), "client_id": "ours", "client_secret": "not so secret"}}))
    words = ["--address", lab.user, "--client-secret", str(secret), "--api-endpoint", lab.line.address]
    with terminal(["init", *words, "--no-browser", "--no-service"], owner.environ, columns=500) as screen:
        screen.expect("Open this address in a browser:")
        screen.expect("http")
        address = f"http{screen.expect(chr(10))}"
        consent(lab.user)(address)
        screen.expect(f"signed in as {lab.user}")
        screen.expect("It works: gmail:")
        screen.expect("12 messages:")
        screen.expect("Your name")
        screen.type("")
        assert screen.end() == 0, screen.said
    (account,) = owner.loaded().accounts
    assert isinstance(account, GmailAccount)
    assert account.user == lab.user
    token = owner.config.parent / "main-token.json"
    assert stat.S_IMODE(token.stat().st_mode) == 0o600
    assert owner.run("run", "--once", "--dry-run").returncode == 0
    assert lab.raw_drafts() == []
