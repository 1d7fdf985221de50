"""A program at a terminal of its own, and somebody who types there."""

from __future__ import annotations

import os
import pty
import select
import signal
import struct
import sys
import termios
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from fcntl import ioctl
from pathlib import Path
from time import monotonic

PATIENCE_SECONDS = 60


@dataclass(slots=True)
class Terminal:
    """What a program shows on its terminal, and what is typed there. said: all of it so far."""

    pid: int
    line: int
    said: str = ""
    read: int = field(default=0)

    def expect(self, text: str) -> str:
        """Wait until the text is shown after what was waited for before; return all that came until then."""
        until = monotonic() + PATIENCE_SECONDS
        while (at := self.said.find(text, self.read)) < 0:
            assert monotonic() < until, f"{text!r} was not said, but: {self.said[self.read :]}"
            if not self._more():
                raise AssertionError(f"{text!r} was not said, but: {self.said[self.read :]}")
        before, self.read = self.said[self.read : at], at + len(text)
        return before

    def type(self, line: str) -> None:
        os.write(self.line, f"{line}\n".encode())

    def press(self, keys: bytes) -> None:
        os.write(self.line, keys)

    def end(self) -> int:
        """Read until the program ends; return its exit status."""
        while self._more():
            pass
        _, status = os.waitpid(self.pid, 0)
        self.pid = 0
        return os.waitstatus_to_exitcode(status)

    def _more(self) -> bool:
        """Read what is there; False once the program has ended."""
        if not select.select([self.line], [], [], PATIENCE_SECONDS)[0]:
            raise AssertionError(f"nothing more is said after: {self.said[self.read :]}")
        try:
            more = os.read(self.line, 65_536)
        except OSError:  # EIO: Linux says so when nobody has the other end open
            return False
        self.said += more.decode(errors="replace").replace("\r\n", "\n")
        return bool(more)


@contextmanager
def terminal(
    words: Sequence[str], environ: Mapping[str, str], *, columns: int = 80, cwd: Path | None = None
) -> Iterator[Terminal]:
    """Start followupd at a terminal of that width."""
    pid, line = pty.fork()
    if pid == 0:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # a shell's background jobs ignore it, and hand that on
        if cwd:
            os.chdir(cwd)
        os.execve(sys.executable, [sys.executable, "-m", "daemon", *words], {**environ})
    ioctl(line, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    running = Terminal(pid, line)
    try:
        yield running
    finally:
        if running.pid:
            os.kill(running.pid, 9)
            os.waitpid(running.pid, 0)
        os.close(line)
