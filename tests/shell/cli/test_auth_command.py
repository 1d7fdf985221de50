"""What `followupd auth` says, and to whom."""

from __future__ import annotations

import argparse
import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.cli import auth as command
from daemon.config import GmailAccount
from daemon.errors import FollowupdError, SignInAgain, Usage
from daemon.signin import google
from daemon.signin.grant import of_api
from daemon.signin.scopes import MODIFY
from tests.shell.cli.signing_in import account_of, consent
from tests.shell.mailboxes.gmail_lab import GmailLab, emulate_lab
from tests.shell.servers.emulate import Emulate


@pytest.fixture
def lab(emulate_server: Emulate) -> Iterator[GmailLab]:
    with emulate_lab(emulate_server) as lab:
        yield lab


@pytest.fixture
def account(lab: GmailLab, tmp_path: Path) -> GmailAccount:
    return account_of(lab, tmp_path)


def config_file(account: GmailAccount, folder: Path, token: str = 'token_file = "state/token.json"') -> Path:
    path = folder / "config.toml"
    path.write_text(
        '[owner]\nname = "Dana"\naddresses = ["dana@example.org"]\ntime_zone = "Europe/Berlin"\n'
        f'[[account]]\nname = "gmail"\nkind = "gmail"\nuser = "{account.user}"\n'
        f'client_secret = "client_secret.json"\n{token}\napi_endpoint = "{account.api_endpoint}"\n',
        encoding="utf-8",
    )
    return path


def arguments(config: Path, **more: object) -> argparse.Namespace:
    chosen = {"config": config, "account": None, "no_browser": True, "port": 0, "revoke": False} | more
    return argparse.Namespace(**chosen)


def test_the_command_tells_the_reason_the_address_the_way_there_and_the_trap(
    lab: GmailLab, account: GmailAccount, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = run_with_owner(lab, arguments(config_file(account, tmp_path), account="gmail"), capsys)
    assert f"{MODIFY}: to read mail" in said
    assert re.search(r"ssh -L (\d+):127\.0\.0\.1:\1 ", said)
    assert f"gmail: signed in as {lab.user}" in said
    assert "7 days" in said
    assert google.SignIn(of_api(account))().refresh_token not in said
    assert command.command(arguments(tmp_path / "config.toml", revoke=True)) == 0
    assert not (tmp_path / "state/token.json").exists()


def test_whoever_signs_in_as_somebody_else_is_told_and_nothing_is_kept(
    lab: GmailLab, account: GmailAccount, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = GmailLab("user1@example.org", "", lab.server, lab.line, lab.stack)
    with pytest.raises(SignInAgain, match="somebody else"):
        run_with_owner(other, arguments(config_file(account, tmp_path)), capsys)
    assert not (tmp_path / "state/token.json").exists()


def run_with_owner(lab: GmailLab, chosen: argparse.Namespace, capsys: pytest.CaptureFixture[str]) -> str:
    """Run the command as on a machine without a browser; the owner reads the address and opens it. Return all it said."""
    failed: list[FollowupdError] = []

    def work() -> None:
        try:
            command.command(chosen)
        except FollowupdError as error:
            failed.append(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    said = ""
    while thread.is_alive():
        said += capsys.readouterr().out
        if shown := re.search(r"^http\S+(?=\n)", said, re.MULTILINE):
            consent(lab.user)(shown[0])
            break
        thread.join(0.01)
    thread.join(20)
    if failed:
        raise failed[0]
    return said + capsys.readouterr().out


@pytest.mark.parametrize("name", ["nobody", "main"])
def test_an_account_that_is_none_of_gmail_s_is_wrong_usage(account: GmailAccount, tmp_path: Path, name: str) -> None:
    with pytest.raises(Usage, match=f"{name} is none of the accounts .*: gmail"):
        command.command(arguments(config_file(account, tmp_path), account=name))
