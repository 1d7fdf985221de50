"""The first look ends in time, and what it read is kept."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from daemon.cli.init import show
from daemon.cli.init.look import TimeIsUp, look
from daemon.config import Config, MaildirAccount, Service, defaults, workdays
from daemon.demo.mail import OWNER
from daemon.demo.maildir import make
from daemon.engine import Engine
from daemon.store.index import Index


@pytest.fixture
def chosen(tmp_path: Path) -> Config:
    make(tmp_path, datetime.now(UTC), workdays("US"))
    known = defaults()
    owner = replace(known.owner, name=OWNER[0], addresses=(OWNER[1],))
    accounts = (MaildirAccount("main", tmp_path / "Maildir", {}),)
    return replace(known, owner=owner, accounts=accounts, service=Service(tmp_path / "state"))


def test_a_mailbox_that_stalls_is_left_to_the_service_when_the_time_is_over(
    chosen: Config, capsys: pytest.CaptureFixture[str]
) -> None:
    (account,) = chosen.accounts
    assert isinstance(account, MaildirAccount)
    os.mkfifo(account.path / "new" / "1.stalls.x")  # opening it waits for somebody who writes
    seen = look(chosen, seconds=0.5)
    assert (seen.conversations, seen.whole) == (None, False)
    show.seen(seen, now=datetime.now(UTC))
    assert "Your mailbox is large" in capsys.readouterr().out


@pytest.mark.parametrize("ended", [TimeIsUp, KeyboardInterrupt])
def test_once_all_headers_are_known_what_was_read_is_judged(
    chosen: Config, ended: type[BaseException], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    judge: Callable[..., object] = Engine.run

    def judged_then_cut(*words: object, **more: object) -> None:
        judge(*words, **more)
        raise ended

    monkeypatch.setattr(Engine, "run", judged_then_cut)
    seen = look(chosen)
    assert seen.conversations
    assert not seen.whole
    show.seen(seen, now=datetime.now(UTC))
    assert "So far, as your mailbox is large: 49 messages: 14 interview" in capsys.readouterr().out


def test_what_was_read_is_kept_for_the_first_pass(chosen: Config) -> None:
    seen = look(chosen)
    assert seen.whole
    with closing(
        Index(chosen.service.state_dir / "index.db" if chosen.service.state_dir else None, chosen.owner.owner())
    ) as index:
        assert index.counts("main") == seen.messages
        assert index.cursor("main") is not None
