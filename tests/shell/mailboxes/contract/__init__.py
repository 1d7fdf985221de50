"""The contract of daemon/mailboxes/base.py: what holds for every mailbox.

A test module takes it over by `from tests.shell.mailboxes.contract import *` and a fixture `lab`.
"""

from tests.shell.mailboxes.contract.drafts import *  # noqa: F403
from tests.shell.mailboxes.contract.fixtures import *  # noqa: F403
from tests.shell.mailboxes.contract.following import *  # noqa: F403
from tests.shell.mailboxes.contract.labels import *  # noqa: F403
from tests.shell.mailboxes.contract.looking import *  # noqa: F403
from tests.shell.mailboxes.contract.notices import *  # noqa: F403
