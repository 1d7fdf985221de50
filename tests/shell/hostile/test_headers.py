"""Headers that try to be more than they are: line ends, control signs, turned directions, markup, templates."""

from __future__ import annotations

import json
import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from mailbox import Maildir
from pathlib import Path

import pytest

from daemon.cli import main
from tests.shell.service.mail import application
from tests.shell.service.test_service_maildir import deliver, settle

TRICKS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Control signs but tab and line end, and what turns the direction of the words after it (UAX #9)."""

HEADERS = {
    "a line end in an encoded word": "=?utf-8?q?Welder=0D=0ABcc=3A_thief=40evil.example?=",
    "an escape sequence": "Welder \x1b[2J\x1b[31mat Firm1",
    "an escape sequence in an encoded word": "=?utf-8?q?Welder_=1B=5D0=3Bowned=07_=1B=5B2J?=",
    "a turned direction": "Welder \u202emoc.live\u2069 at Firm1",
    "a line separator": "Welder\u2028Bcc: thief@evil.example",
    "markup of the terminal": "[bold red]Welder[/] [link=https://evil.example]here[/link]",
    "a script": "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "the end of a script": "</script></title><svg onload=alert(3)> ]]> --> '\"",
    "a template": "{{ 1234567 * 9 }} {% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %} {# #}",
    "a format": "%s %(name)s {0.__class__} $HOME `id`",
    "a lone surrogate": "=?utf-16?b?2AA=?= Welder",
}


def hostile(text: str, *, name: str | None = None, to: str = "rita@firm1.example") -> bytes:
    """Return the owner's application with that subject, to somebody of that name."""
    raw = application(1)
    who = text if name is None else name
    quoted = who.replace("\\", "\\\\").replace('"', '\\"') if not who.startswith("=?") else who
    shown = quoted if who.startswith("=?") else f'"{quoted}"'
    raw = re.sub(rb"\nTo: [^\n]*", lambda _: f"\nTo: {shown} <{to}>".encode(), raw, count=1)
    return re.sub(rb"\nSubject: [^\n]*", lambda _: f"\nSubject: {text}".encode(), raw, count=1)


def told(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """Run a command; return all that it says."""
    main(["-c", str(folder / "config.toml"), *words])
    said = capsys.readouterr()
    return said.out + said.err


@pytest.fixture(params=list(HEADERS.values()), ids=list(HEADERS))
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A mailbox with such an application in it, and a config."""
    settle(tmp_path, "main")
    deliver(tmp_path, hostile(request.param), "Sent")
    return tmp_path


def test_the_draft_has_the_fields_that_we_gave_it_and_no_other(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told(folder, capsys, "run", "--once")
    (raw,) = (message.as_bytes() for message in Maildir(folder / "main").get_folder("Drafts"))
    draft = message_from_bytes(raw, policy=policy.default)
    assert isinstance(draft, EmailMessage)
    assert {name.lower() for name in draft} <= {
        "from", "to", "subject", "date", "message-id", "in-reply-to", "references", "mime-version", "content-type",
        "content-transfer-encoding", "x-followupd-key", "x-followupd-digest",
    }  # fmt: skip
    assert [each.addr_spec for each in draft["To"].addresses] == ["rita@firm1.example"]
    assert not TRICKS.search("".join(str(value) for value in draft.values()))
    assert not TRICKS.search(draft.get_content())


def test_nothing_that_a_terminal_would_obey_is_printed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = told(folder, capsys, "run", "--once", "--dry-run") + told(folder, capsys, "run", "--once")
    said += told(folder, capsys, "status", "--all")
    (found,) = json.loads(told(folder, capsys, "status", "--all", "--json"))["conversations"]
    said += told(folder, capsys, "explain", found["id"])
    said += told(folder, capsys, "preview", str(folder / "main"), "--me", "dana@whitfield.example", "--all")
    assert said.count("\n") > 10
    assert not TRICKS.search(said), TRICKS.findall(said)
    assert "owned" not in found["subject"] or "\x1b" not in found["subject"]


def test_no_template_in_mail_is_ever_carried_out(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told(folder, capsys, "run", "--once")
    drafts = Maildir(folder / "main").get_folder("Drafts")
    text = "".join(message.as_string() for message in drafts)
    assert text
    assert not re.search(r"11111103|<class '", text)


def test_the_report_shows_markup_and_obeys_none(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told(folder, capsys, "run", "--once")
    told(folder, capsys, "report", "-o", str(folder / "page.html"))
    page = (folder / "page.html").read_text()
    assert "Content-Security-Policy" in page
    assert not re.search(r"<script>alert|<img src=x|<svg onload|</title><svg", page)
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x1b]", page)
