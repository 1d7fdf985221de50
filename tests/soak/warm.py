"""followupd with everything loaded, forked for each command: starting Python anew takes longer than a pass."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout, suppress
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

LOADED = ("daemon.cli.run", "daemon.mailboxes.imap", "daemon.mailboxes.gmail", "daemon.secrets")


def serve() -> None:
    """Run each command that comes in on a line of its own, in a child: tell its pid, then its wait status."""
    from importlib import import_module  # noqa: PLC0415 - only the server needs it

    from daemon.cli import main  # noqa: PLC0415

    for name in LOADED:
        import_module(name)
    with TemporaryDirectory() as folder, redirect_stdout(StringIO()):  # what is loaded and made at its first use
        main(["demo", "--dir", folder])
    for line in sys.stdin:
        told = json.loads(line)
        child = os.fork()
        if child == 0:
            with Path(told["log"]).open("a") as log:
                os.dup2(log.fileno(), 1)
                os.dup2(log.fileno(), 2)
                status = main(told["words"])
                sys.stdout.flush()
                sys.stderr.flush()
            os._exit(status)
        print(child, flush=True)
        print(os.waitpid(child, 0)[1], flush=True)


@dataclass(frozen=True, slots=True)
class Pass:
    """One command that is under way, by its pid."""

    pid: int
    answers: IO[bytes]

    def ended_within(self, seconds: float) -> bool:
        return bool(select.select([self.answers], [], [], seconds)[0])

    def kill(self) -> bool:
        """End it by SIGKILL; tell whether that came before its own end."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        return os.WIFSIGNALED(int(self.answers.readline()))

    def status(self) -> int:
        """Wait for its end; return its exit status."""
        return os.waitstatus_to_exitcode(int(self.answers.readline()))


@dataclass(frozen=True, slots=True)
class Warm:
    """The loaded program."""

    process: subprocess.Popen[bytes]

    def start(self, log: Path, *words: str) -> Pass:
        """Begin a command. log: where what it says is added."""
        commands, answers = self.process.stdin, self.process.stdout
        assert commands
        assert answers
        commands.write(json.dumps({"words": words, "log": str(log)}).encode() + b"\n")
        commands.flush()
        return Pass(int(answers.readline()), answers)


@contextmanager
def warm() -> Iterator[Warm]:
    """Load the program, and end it in the end."""
    command = [sys.executable, "-m", "tests.soak.warm"]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0, cwd=root) as process:
        try:
            yield Warm(process)
        finally:
            process.terminate()


if __name__ == "__main__":
    serve()
