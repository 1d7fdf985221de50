"""Mail on Gmail, through its API."""

from daemon.mailboxes.gmail.look import Reach
from daemon.mailboxes.gmail.mailbox import Gmail
from daemon.mailboxes.gmail.pace import Pace

__all__ = ["Gmail", "Pace", "Reach"]
