"""Tells systemd how the service is (sd_notify(3)). Without systemd it is silent."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Notifier:
    """Speaks to the service manager.

    address: its socket, None without one. watchdog_seconds: how often it wants a sign of life, None for never.
    """

    address: str | None
    watchdog_seconds: float | None

    def ready(self) -> None:
        self._send("READY=1")

    def reloading(self) -> None:
        """Say that a reload has begun; `ready` ends it."""
        self._send("RELOADING=1", f"MONOTONIC_USEC={time.monotonic_ns() // 1000}")

    def stopping(self) -> None:
        self._send("STOPPING=1")

    def alive(self) -> None:
        """Give a sign of life, where one is asked for."""
        if self.watchdog_seconds is not None:
            self._send("WATCHDOG=1")

    def status(self, text: str) -> None:
        """Show a line in `systemctl status`."""
        self._send(f"STATUS={' '.join(text.split())}")

    def _send(self, *lines: str) -> None:
        if self.address is None:
            return
        # A manager that is not there, or does not listen, is no reason to stop.
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as out:
            out.settimeout(1)
            out.connect(self.address)
            out.send("\n".join(lines).encode())


def notifier(environ: Mapping[str, str]) -> Notifier:
    """Return the notifier that the environment asks for."""
    address = environ.get("NOTIFY_SOCKET") or None
    if address and address.startswith("@"):  # a name in the abstract name space, unix(7)
        address = "\0" + address[1:]
    return Notifier(address, _watchdog_seconds(environ))


def _watchdog_seconds(environ: Mapping[str, str]) -> float | None:
    # sd_watchdog_enabled(3): the variables may be those of another process, which passed its environment on.
    if environ.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return None
    asked = environ.get("WATCHDOG_USEC", "")
    return int(asked) / 1e6 if asked.isdecimal() and int(asked) else None
