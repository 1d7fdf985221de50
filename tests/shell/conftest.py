"""The servers that the tests of the shell need: started once, at the first test that asks."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import pytest

from tests.shell.servers.dovecot import MIDDLING, POOR, Dovecot, dovecot
from tests.shell.servers.emulate import Emulate, emulate
from tests.shell.servers.myworld import Myworld, myworld
from tests.shell.servers.pymap import Pymap, pymap

NAMES_ONLY = {"Gesendet": "", "Entwürfe": "", "Archiv": "", "Papierkorb": "", "Spam": ""}


@pytest.fixture(scope="session")
def rich_dovecot() -> Iterator[Dovecot]:
    """One with all that Dovecot has."""
    with dovecot() as server:
        yield server


@pytest.fixture(scope="session")
def middling_dovecot() -> Iterator[Dovecot]:
    """One that counts changes (CONDSTORE), but does not tell what was deleted (no QRESYNC), as Gmail."""
    with dovecot(protocol=MIDDLING) as server:
        yield server


@pytest.fixture(scope="session")
def mdbox_dovecot() -> Iterator[Dovecot]:
    """One that stores mail in files of many messages."""
    with dovecot(location="mdbox:~/mdbox") as server:
        yield server


@pytest.fixture(scope="session")
def poor_dovecot() -> Iterator[Dovecot]:
    """One that says it knows no more than the base protocol, its folders in German and for no special use."""
    with dovecot(protocol=POOR, special_use=NAMES_ONLY) as server:
        yield server


@pytest.fixture(scope="session")
def pymap_server() -> Iterator[Pymap]:
    with pymap() as server:
        yield server


@pytest.fixture(scope="session")
def emulate_server() -> Iterator[Emulate]:
    with emulate() as server:
        yield server


@pytest.fixture(scope="session")
def myworld_server() -> Iterator[Myworld]:
    with myworld() as server:
        yield server


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show the end of a server's log with a test that failed."""
    report = yield
    if report.failed and isinstance(item, pytest.Function):
        for name, value in item.funcargs.items():
            if isinstance(value, Dovecot | Pymap | Emulate | Myworld):
                report.sections.append((f"log of {name}", value.log[-2000:]))
    return report
