"""That no code path can send: nothing speaks SMTP, starts a mailer, or appends to anything but drafts."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.mailboxes.imap import Imap, drafts, notices
from daemon.signin import scopes

ROOT = Path(__file__).parent.parent.parent
FILES = sorted([*(ROOT / "daemon").rglob("*.py"), *(ROOT / "rules").rglob("*.py")])
MAILERS = frozenset({
    "smtplib", "aiosmtplib", "smtpd", "aiosmtpd", "yagmail", "envelopes", "redmail", "sendgrid", "mailgun", "boto3",
})  # fmt: skip
WORDS = re.compile(r"\b(sendmail|msmtp|ssmtp|nullmailer|smtps?)\b", re.IGNORECASE)
SPOKEN_OF = {
    "signin/scopes.py": "says that SMTP.Send is not asked for",
}


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                yield from (name.name.partition(".")[0] for name in node.names)
            case ast.ImportFrom(module=str(module)):
                yield module.partition(".")[0]
            case ast.Call(func=ast.Name("import_module" | "__import__"), args=[ast.Constant(value=str(name)), *_]):
                yield name.partition(".")[0]
            case _:
                pass


def texts(tree: ast.Module) -> Iterator[str]:
    """Yield the strings of a module that are no docstrings."""
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.value


def found(source: str) -> set[str]:
    """Return what in a module could send mail."""
    tree = ast.parse(source)
    return set(imported(tree)) & MAILERS | {hit for text in texts(tree) for hit in WORDS.findall(text)}


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_no_module_speaks_to_a_mailer(file: Path) -> None:
    if not any(str(file).endswith(name) for name in SPOKEN_OF):
        assert found(file.read_text("utf-8")) == set()


@pytest.mark.parametrize(
    "source",
    [
        "import smtplib", "from smtplib import SMTP", "def f():\n    import aiosmtplib.client", "import_module('smtplib')",
        "run(['/usr/sbin/sendmail', '-t'])", "connect('mail', 'smtps')",
    ],
)  # fmt: skip
def test_the_search_finds_what_sends(source: str) -> None:
    """Keep the test before this one honest."""
    assert found(source)


def test_the_whole_program_loads_no_mailer() -> None:
    """Not by way of a library either: all of it is imported, as a service would."""
    names = [".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for file in FILES]
    wanted = [name for name in names if not name.endswith("__main__")]
    program = (
        "import sys, importlib\n"
        f"for name in {wanted!r}: importlib.import_module(name)\n"
        f"print(sorted(set(sys.modules) & {set(MAILERS)!r}))"
    )
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def calls_of(name: str, *, on: str) -> set[tuple[str, str]]:
    """Return the calls of that name in the IMAP mailbox, by file."""
    return {
        (file.name, ast.unparse(node))
        for file in (ROOT / "daemon/mailboxes/imap").glob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == f"{on}.{name}"
    }


def test_over_imap_drafts_are_appended_to_the_drafts_and_what_is_for_the_owner_to_the_inbox() -> None:
    """Nothing else is appended anywhere, and never to sent mail."""
    assert calls_of("append", on="client") == {
        ("drafts.py", "client.append(folder, message, MARKS)"),
        ("notices.py", "client.append(folder, message)"),
    }
    assert calls_of("multiappend", on="client") == set()
    assert drafts.MARKS == ("\\Draft", "\\Seen")
    assert calls_of("put", on="drafts") == {
        ("gmail.py", "drafts.put(session, folders.drafts, message)"),
        ("mailbox.py", "drafts.put(self._session, folder, message)"),
    }
    assert "folder = self._drafts()" in inspect.getsource(Imap.put_draft)
    assert "folder = _INBOX if folders.labelled else folders.inbox" in inspect.getsource(notices.put)


def test_no_scope_that_is_for_sending_is_asked_for() -> None:
    assert {scope.rpartition("/")[2] for scope in scopes.REASONS} == {"gmail.modify", "", "IMAP.AccessAsUser.All"}
