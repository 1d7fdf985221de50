"""`followupd report`: from mail that is named, and from the accounts that the last pass saw."""

from __future__ import annotations

import re
from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest

from daemon.cli import main, report
from daemon.errors import OwnerMustAct, Usage
from tests.shell.report.mailboxes import ADDRESS, write
from tests.shell.report.searches import NOW


@pytest.fixture(scope="module")
def mail(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("mail") / "mail.mbox", count=4, now=NOW)


@pytest.fixture(autouse=True)
def no_config(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The owner of this machine may have a config; the tests have none unless they name it."""
    monkeypatch.delenv("FOLLOWUPD_CONFIG", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    monkeypatch.chdir(tmp_path)


def arguments(**changes: Any) -> Namespace:
    usual: dict[str, Any] = {
        "config": None,
        "source": [],
        "output": None,
        "me": [],
        "tz": None,
        "country": None,
        "rules": None,
        "at": NOW,
    }
    return Namespace(**{**usual, **changes})


def test_a_file_of_mail_becomes_a_page_that_only_its_owner_can_read(
    mail: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "page.html"
    assert report.command(arguments(source=[mail], output=target, me=[ADDRESS], tz="America/New_York")) == 0
    assert target.read_bytes().count(b"<article") == 4
    assert target.stat().st_mode & 0o777 == 0o600
    assert str(target) in capsys.readouterr().out


def test_without_o_it_lies_in_the_folder_one_is_in(mail: Path, tmp_path: Path) -> None:
    report.command(arguments(source=[mail], me=[ADDRESS]))
    assert (tmp_path / "followupd-report.html").is_file()


def test_who_the_owner_is_need_not_be_said(mail: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report.command(arguments(source=[mail]))
    assert ADDRESS in capsys.readouterr().err
    assert b"<article" in (tmp_path / "followupd-report.html").read_bytes()


def test_a_dash_writes_the_page_to_stdout_and_nothing_else(
    mail: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    report.command(arguments(source=[mail], output=Path("-"), me=[ADDRESS]))
    out = capfdbinary.readouterr().out
    assert out.startswith(b"<!doctype html>")
    assert out.rstrip().endswith(b"</html>")


def test_a_page_is_replaced_as_a_whole(mail: Path, tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    target.write_text("an older page")
    report.command(arguments(source=[mail], output=target, me=[ADDRESS]))
    assert b"an older page" not in target.read_bytes()
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


@pytest.mark.parametrize("target", ["nowhere/page.html", "."], ids=["no such folder", "a folder"])
def test_where_it_cannot_be_written_the_owner_is_told(mail: Path, tmp_path: Path, target: str) -> None:
    with pytest.raises(OwnerMustAct, match="-o"):
        report.command(arguments(source=[mail], output=tmp_path / target, me=[ADDRESS]))
    assert list(tmp_path.iterdir()) == []


def test_without_mail_and_without_config_the_owner_is_told_what_to_do() -> None:
    with pytest.raises(OwnerMustAct, match="config"):
        report.command(arguments())


@pytest.mark.parametrize("option", [{"me": [ADDRESS]}, {"tz": "Europe/Berlin"}, {"country": "DE"}])
def test_what_only_fits_named_mail_is_wrong_without_it(option: dict[str, Any]) -> None:
    with pytest.raises(Usage, match="--"):
        report.command(arguments(**option))


def test_the_accounts_of_the_last_pass_become_a_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "demo"
    assert main(["demo", "--dir", str(folder), "--at", NOW.isoformat()]) == 0
    config = tmp_path / "config.toml"
    config.write_text(
        '[owner]\nname = "Dana Whitfield"\naddresses = ["dana@whitfield.example"]\ntime_zone = "America/New_York"\n'
        f'[service]\nstate_dir = "{tmp_path / "state"}"\n'
        f'[[account]]\nname = "main"\nkind = "maildir"\npath = "{folder / "Maildir"}"\n'
    )
    assert main(["-c", str(config), "run", "--once", "--at", NOW.isoformat()]) == 0
    report.command(arguments(config=config, output=tmp_path / "page.html"))
    page = (tmp_path / "page.html").read_text("utf-8")
    assert page.count("<article") > 10
    assert "See the draft" in page
    assert re.search(r"<bdi>Dana Whitfield</bdi>", page)
