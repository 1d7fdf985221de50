"""What signals mean to the service: SIGTERM and SIGINT end it, SIGHUP reads the config again."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from daemon.service.events import Event, Reload, Stop


@contextmanager
def heard(post: Callable[[Event], None]) -> Iterator[None]:
    """Pass signals on as events, while the block runs. Only the main thread may do this."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        post(Stop())

    def reload(_number: int, _frame: FrameType | None) -> None:
        post(Reload())

    meanings = {signal.SIGTERM: stop, signal.SIGINT: stop, signal.SIGHUP: reload}
    before = {number: signal.signal(number, handler) for number, handler in meanings.items()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
