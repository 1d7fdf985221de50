"""Tests of the mailboxes: one contract, and what is special about each."""

import pytest

pytest.register_assert_rewrite("tests.shell.mailboxes.contract", "tests.shell.mailboxes.machine")
