"""What the service manager hears (sd_notify(3))."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.notify import Notifier, notifier


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.settimeout(5)
        yield manager


def said(manager: socket.socket) -> list[str]:
    return manager.recv(4096).decode().splitlines()


def test_each_word_is_one_datagram(manager: socket.socket) -> None:
    speaker = notifier({"NOTIFY_SOCKET": manager.getsockname(), "WATCHDOG_USEC": "1000000"})
    speaker.ready()
    assert said(manager) == ["READY=1"]
    speaker.alive()
    assert said(manager) == ["WATCHDOG=1"]
    speaker.stopping()
    assert said(manager) == ["STOPPING=1"]
    speaker.reloading()
    assert [line.partition("=")[0] for line in said(manager)] == ["RELOADING", "MONOTONIC_USEC"]


def test_a_status_is_one_line_whatever_an_error_says(manager: socket.socket) -> None:
    notifier({"NOTIFY_SOCKET": manager.getsockname()}).status("line 3: wrong\nREADY=1")
    assert said(manager) == ["STATUS=line 3: wrong READY=1"]


def test_an_abstract_address_is_understood() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(f"\0followupd-test-{os.getpid()}")
        manager.settimeout(5)
        notifier({"NOTIFY_SOCKET": f"@followupd-test-{os.getpid()}"}).ready()
        assert said(manager) == ["READY=1"]


@pytest.mark.parametrize("environ", [{}, {"NOTIFY_SOCKET": ""}, {"NOTIFY_SOCKET": "/nowhere/at/all"}])
def test_without_a_manager_it_is_silent(environ: dict[str, str]) -> None:
    notifier(environ).ready()


@pytest.mark.parametrize(
    ("environ", "seconds"),
    [
        pytest.param({}, None, id="none asked for"),
        pytest.param({"WATCHDOG_USEC": "180000000"}, 180.0, id="three minutes"),
        pytest.param({"WATCHDOG_USEC": "180000000", "WATCHDOG_PID": str(os.getpid())}, 180.0, id="for this process"),
        pytest.param({"WATCHDOG_USEC": "180000000", "WATCHDOG_PID": "1"}, None, id="for another process"),
        pytest.param({"WATCHDOG_USEC": "0"}, None, id="turned off"),
        pytest.param({"WATCHDOG_USEC": "soon"}, None, id="no number"),
    ],
)
def test_the_watchdog_is_that_of_the_environment(environ: dict[str, str], seconds: float | None) -> None:
    assert notifier(environ).watchdog_seconds == seconds


def test_no_sign_of_life_where_none_is_asked_for(manager: socket.socket) -> None:
    speaker = Notifier(manager.getsockname(), None)
    speaker.alive()
    speaker.ready()
    assert said(manager) == ["READY=1"]
