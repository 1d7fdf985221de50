"""`init` against a real Dovecot: by flags, and typed at a terminal."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from daemon import secrets
from daemon.config import FromFile, ImapAccount, workdays
from daemon.demo.mail import Days
from rules.message import Place
from tests.shell.cli.init.homes import Home, home, with_systemd
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab
from tests.shell.search import OWNER, interviews
from tests.shell.servers.dovecot import PASSWORD, Dovecot
from tests.shell.terminal import terminal


@pytest.fixture(scope="module")
def lab(rich_dovecot: Dovecot) -> Iterator[ImapLab]:
    """The sample mailbox, as of today."""
    with dovecot_lab(rich_dovecot) as lab:
        mail = list(interviews(Days(datetime.now(UTC), workdays("US")), 1))
        for place in (Place.INBOX, Place.SENT):
            lab.deliver_all([raw for raw, where in mail if where is place], lab.names[place], ())
        yield lab


@pytest.fixture
def owner(tmp_path: Path) -> Home:
    return home(tmp_path / "home")


FOUND = re.compile(r"messages: (\d+) interview conversations, (\d+) are waiting for you\.")


def server(lab: ImapLab, port: int | None = None) -> list[str]:
    return ["--host", "127.0.0.1", "--port", str(port or lab.line.port), "--tls", "none", "--user", lab.user]


def test_flags_answer_everything_and_nothing_is_written_to_the_mailbox(lab: ImapLab, owner: Home) -> None:
    before = lab.writes()
    done = owner.run(
        "init", "--yes", "--address", OWNER, *server(lab), "--password-command", f"echo {PASSWORD}", "--no-service"
    )
    assert done.returncode == 0, done.stderr
    found = FOUND.search(done.stdout)
    assert found
    assert (int(found[1]) >= 10, int(found[2]) >= 5) == (True, True), found[0]
    assert "Time to follow up" in done.stdout
    assert lab.writes() == before
    chosen = owner.loaded()
    assert (chosen.owner.name, chosen.owner.addresses) == ("Dana Whitfield", (OWNER,))  # the name is from sent mail
    assert (chosen.owner.zone.key, chosen.owner.country) == ("America/New_York", "US")
    assert stat.S_IMODE(owner.config.stat().st_mode) == 0o600
    assert stat.S_IMODE(owner.config.parent.stat().st_mode) == 0o700
    assert owner.run("check").returncode == 0
    status = owner.run("status")  # the look was kept: no pass is needed for this
    assert f"{found[1]} interview conversations, {found[2]} of them need you." in status.stdout, status.stderr


def test_an_owner_answers_four_questions_after_a_typing_error(lab: ImapLab, owner: Home) -> None:
    told = with_systemd(owner)
    with terminal(["init", *server(lab)], owner.environ) as screen:
        screen.expect("Your mail address")
        screen.type(OWNER)
        screen.expect("How shall followupd get to your mail?")
        screen.expect("Choose [1]:")
        screen.type("")
        screen.expect("Password for")
        screen.type("no such password")
        screen.expect("refuses the user name or the password")
        screen.expect("Password for")
        screen.type(PASSWORD)
        screen.expect("are waiting for you.")
        screen.expect("Your name, as it stands in what you send [Dana Whitfield]:")
        screen.type("Dana M. Whitfield")
        screen.expect("Install the service now, and start it? [Y/n]:")
        screen.type("")
        assert screen.end() == 0, screen.said
    assert PASSWORD not in screen.said.replace("secret-tool", "")
    assert "no such password" not in screen.said
    assert owner.loaded().owner.name == "Dana M. Whitfield"
    (account,) = owner.loaded().accounts
    assert isinstance(account, ImapAccount)
    assert account.password == FromFile(owner.config.parent / "main.password")
    assert secrets.password(account) == PASSWORD
    assert told.read_text().split("\n")[1:] == ["--user daemon-reload", "--user enable --now followupd.service", ""]


def test_a_refused_login_says_what_this_provider_wants_and_leaves_nothing(lab: ImapLab, owner: Home) -> None:
    (owner.folder / "wrong").write_text("wrong\n")
    (owner.folder / "wrong").chmod(0o600)
    done = owner.run(
        "init", "--yes", "--address", "dana@fastmail.com", *server(lab), "--provider", "fastmail",
        "--password-file", "wrong",
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("error: ")
    assert "refuses the user name or the password" in done.stderr
    assert "At Fastmail: Under Integrations, make an app password" in done.stderr
    assert "https://app.fastmail.com/settings/security" in done.stderr
    assert owner.names() == []


def test_who_gives_up_leaves_nothing(lab: ImapLab, owner: Home) -> None:
    with terminal(["init", *server(lab), "--address", OWNER, "--no-service"], owner.environ) as screen:
        screen.expect("Choose [1]:")
        screen.type("")
        screen.expect("Password for")
        screen.type(PASSWORD)
        screen.expect("Your name")
        screen.press(b"\x03")
        assert screen.end() == 130
    assert owner.names() == []


def test_a_server_that_is_not_there_can_be_tried_later(lab: ImapLab, owner: Home) -> None:
    nowhere = ["--host", "127.0.0.1", "--port", "1", "--tls", "none", "--password-command", "echo secret"]
    script = owner.run("init", "--yes", "--address", OWNER, "--name", "Dana", *nowhere)
    assert script.returncode == 1
    assert "the connection failed" in script.stderr
    assert owner.names() == []
    with terminal(["init", "--address", OWNER, "--name", "Dana", *nowhere], owner.environ) as screen:
        screen.expect("the connection failed")
        screen.expect("Write the config all the same")
        screen.type("y")
        assert screen.end() == 0, screen.said
    assert owner.loaded().accounts[0].name == "main"


def test_without_a_try_nothing_is_connected(owner: Home) -> None:
    words = ["--host", "imap.nowhere.example", "--port", "993", "--password-command", "false", "--name", "Dana"]
    done = owner.run("init", "--yes", "--address", OWNER, *words, "--no-login", "--no-service")
    assert done.returncode == 0, done.stderr
    assert owner.loaded().accounts[0].name == "main"


def test_a_known_provider_needs_no_host(owner: Home) -> None:
    words = ["--password-command", "pass show mail", "--name", "Dana", "--no-login", "--no-service"]
    done = owner.run("init", "--yes", "--address", "dana@gmail.com", *words)
    assert done.returncode == 0, done.stderr
    (account,) = owner.loaded().accounts
    assert isinstance(account, ImapAccount)
    assert (account.name, account.host, account.port, account.tls) == ("gmail", "imap.gmail.com", 993, "implicit")
