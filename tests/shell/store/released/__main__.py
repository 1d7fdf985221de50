"""`python -m tests.shell.store.released`: freeze the schemas as they are now, before a release."""

from tests.shell.store.released import freeze

freeze()
