"""The commands: arguments in, exit status out. What they do stands in the modules beside this one."""

from __future__ import annotations

import resource
import sqlite3
import sys
from collections.abc import Sequence

from daemon.cli.arguments import parsed
from daemon.errors import FollowupdError, OwnerMustAct, Usage

DONE, OWNER_MUST_ACT, WRONG_USAGE = 0, 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit status. No traceback is shown for what the owner can mend."""
    arguments = parsed(argv)
    _leave_no_core()
    try:
        return int(arguments.command(arguments))
    except Usage as error:
        return _failed(error, WRONG_USAGE)
    except OwnerMustAct as error:
        return _failed(error, OWNER_MUST_ACT)
    except FollowupdError as error:
        return _failed(error, OWNER_MUST_ACT)
    except sqlite3.OperationalError as error:
        return _failed(FollowupdError(f"state: {error}. Another followupd may be writing: try again"), OWNER_MUST_ACT)
    except BrokenPipeError:
        return DONE
    except KeyboardInterrupt:
        return 130  # 128 + SIGINT, as shells report it


def _leave_no_core() -> None:
    """See that a crash dumps no memory to disk: passwords and mail are in it."""
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))


def _failed(error: FollowupdError, status: int) -> int:
    for line in str(error).splitlines() or [type(error).__name__]:
        mark = "" if line.startswith((" ", "error:")) else "error: "
        sys.stderr.write(f"{mark}{line}\n")
    return status
