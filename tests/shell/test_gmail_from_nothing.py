"""A new owner with Gmail: init, auth, run --once, and what becomes of the drafts. Each test goes on after the last."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from daemon import mime
from daemon.config import GmailAccount
from rules.label import Label
from rules.message import Place
from tests.shell.cli.init.homes import Home, home
from tests.shell.cli.signing_in import urls
from tests.shell.mailboxes.gmail_lab import GmailLab, emulate_lab
from tests.shell.report.browser import Browser, browser
from tests.shell.servers.emulate import Emulate
from tests.shell.servers.stub_gmail import Fault
from tests.shell.service.mail import answer, application, application_id
from tests.shell.terminal import Terminal, terminal

FIRMS = (1, 2, 3)
LATER = 4
CREATE = "POST .*/drafts$"
Json = dict[str, Any]


@dataclass(slots=True)
class Newcomer:
    """An owner, their Gmail, their browser, and what they type."""

    lab: GmailLab
    home: Home
    browser: Browser
    threads: dict[int, str] = field(default_factory=dict)

    def apply_to(self, number: int) -> None:
        put = self.lab.insert(application(number), ["SENT"])
        self.threads[number] = str(self.lab.ask("GET", f"messages/{put}", format="minimal")["threadId"])

    def hear_from(self, number: int) -> None:
        self.lab.insert(answer(number), ["INBOX", "UNREAD"], self.threads[number])

    def draft(self, number: int) -> Json | None:
        """Return the draft to that firm, with its thread and its words; None where there is none."""
        for one in self.lab.ask("GET", "drafts").get("drafts", ()):
            message: Json = self.lab.ask("GET", f"drafts/{one['id']}", format="raw")["message"]
            raw = base64.urlsafe_b64decode(message["raw"] + "==")
            if f"@firm{number}.example".encode() in raw.partition(b"\r\n\r\n")[0]:
                return {"draft": one["id"], "thread": message["threadId"], "raw": raw}
        return None

    def once(self) -> list[Json]:
        """Make one pass; return its steps."""
        done = self.home.run("run", "--once", "--json")
        assert done.returncode == 0, done.stderr
        steps: list[Json] = json.loads(done.stdout)["steps"]
        return steps

    def writes(self, work: Callable[[], object]) -> list[str]:
        """Return the calls that changed something meanwhile."""
        before = len(self.lab.line.calls)
        work()
        return [call for call in self.lab.line.calls[before:] if not call.startswith("GET ")]

    def consent(self, screen: Terminal) -> None:
        """Open the address that is shown, and press the button with one's own address on it."""
        screen.expect("Open this address in a browser:")
        screen.expect("http")
        address = f"http{screen.expect(chr(10))}".strip()
        self.browser._post("url", url=address)
        self.browser.run(
            "[...document.forms].find(f => f.elements.email.value === arguments[0]).submit()", self.lab.user
        )


@pytest.fixture(scope="module")
def newcomer(emulate_server: Emulate, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newcomer]:
    with emulate_lab(emulate_server) as lab, browser() as window:
        owner = Newcomer(lab, home(tmp_path_factory.mktemp("newcomer") / "home", TZ="UTC"), window)
        for number in FIRMS:
            owner.apply_to(number)
        yield owner


def test_init_asks_signs_in_by_the_browser_and_writes_the_config(newcomer: Newcomer) -> None:
    secret = newcomer.home.folder / "client_secret.json"
    client = {**urls(newcomer.lab), "client_id": "ours", "client_secret": "not so secret"}
    secret.write_text(json.dumps({"installed": client}))
    words = [
        "--address", newcomer.lab.user, "--address", "dana@whitfield.example", "--client-secret", str(secret),
        "--api-endpoint", newcomer.lab.line.address, "--no-browser", "--no-service", "--name", "Dana Whitfield",
    ]  # fmt: skip
    with terminal(["init", *words], newcomer.home.environ, columns=500) as screen:
        newcomer.consent(screen)
        screen.expect(f"signed in as {newcomer.lab.user}")
        screen.expect("In production")
        assert screen.end() == 0, screen.said
    (account,) = newcomer.home.loaded().accounts
    assert isinstance(account, GmailAccount)
    assert newcomer.lab.writes() == 0


def test_auth_signs_in_anew_and_check_finds_all_well(newcomer: Newcomer) -> None:
    token = newcomer.home.config.parent / "main-token.json"
    before = token.read_text()
    with terminal(["auth", "--no-browser"], newcomer.home.environ, columns=500) as screen:
        newcomer.consent(screen)
        assert screen.end() == 0, screen.said
    assert token.read_text() != before
    checked = newcomer.home.run("check")
    assert (checked.returncode, checked.stderr) == (0, "")


def test_the_first_pass_puts_each_draft_into_its_thread_byte_by_byte(newcomer: Newcomer) -> None:
    announced = json.loads(newcomer.home.run("run", "--once", "--dry-run", "--json").stdout)["steps"]
    assert newcomer.lab.writes() == 0
    assert newcomer.once() == announced
    for number in FIRMS:
        draft = newcomer.draft(number)
        assert draft is not None
        assert draft["thread"] == newcomer.threads[number]
        assert mime.unedited(draft["raw"])  # the digest of what was written stands beside its key
        read = mime.envelope(draft["raw"], place=Place.DRAFTS)
        assert (read.references, read.subject) == (
            (application_id(number),),
            f"Re: Application: Welder at Firm{number}",
        )
        assert Label.DUE in newcomer.lab.labels_of(application_id(number))


def test_a_second_pass_makes_no_write_and_few_calls(newcomer: Newcomer) -> None:
    newcomer.once()  # takes up what it wrote itself
    before = len(newcomer.lab.line.calls)
    assert newcomer.writes(newcomer.once) == []
    asked = [re.sub(r".*/users/[^/]+/", "", call) for call in newcomer.lab.line.calls[before:]]
    assert set(asked) <= {"history"}
    assert len(asked) <= 2


def test_an_answer_deletes_its_draft_and_is_found_through_the_history(newcomer: Newcomer) -> None:
    newcomer.hear_from(1)
    before = len(newcomer.lab.line.calls)
    newcomer.once()
    assert newcomer.draft(1) is None
    assert newcomer.draft(2) is not None
    calls = newcomer.lab.line.calls[before:]
    assert any(call.endswith("/history") for call in calls)
    assert not any(call.endswith("/messages") for call in calls)  # no fresh look at everything
    assert [call.split("/")[0] for call in calls if "/drafts/" in call and call.startswith("DELETE")] == ["DELETE "]


def test_an_edited_draft_stays_whatever_comes(newcomer: Newcomer) -> None:
    draft = newcomer.draft(2)
    assert draft is not None
    mine = draft["raw"].replace(b"\r\n\r\n", b"\r\n\r\nMy own words first.\r\n\r\n", 1)
    newcomer.lab.edit_draft(mime.envelope(draft["raw"], place=Place.DRAFTS).key or "", mine)
    newcomer.hear_from(2)
    for _ in range(2):
        newcomer.once()
    after = newcomer.draft(2)
    assert after is not None
    assert after["raw"] == mine


def test_after_a_504_with_the_write_done_there_is_one_draft(newcomer: Newcomer) -> None:
    newcomer.apply_to(LATER)
    newcomer.lab.line.faults.append(Fault(CREATE, 504, done=True))
    for _ in range(2):
        newcomer.home.run("run", "--once")
    assert newcomer.lab.line.faults == []
    to_them = [raw for raw in newcomer.lab.raw_drafts() if b"@firm4.example" in raw.partition(b"\r\n\r\n")[0]]
    assert len(to_them) == 1


def test_the_sign_in_is_given_back_and_the_next_pass_says_what_to_type(newcomer: Newcomer) -> None:
    assert newcomer.home.run("auth", "--revoke").returncode == 0
    done = newcomer.home.run("run", "--once")
    assert done.returncode == 1
    assert done.stderr.startswith("error: account main: nobody is signed in. Type: followupd auth main")


def test_nothing_was_ever_sent(newcomer: Newcomer) -> None:
    assert [call for call in newcomer.lab.line.calls if "send" in call.lower() or "/import" in call] == []
    posted = {re.sub(r"(drafts|messages|labels)/[^/]+", r"\1/ID", re.sub(r".*/users/[^/]+/", "", call))
              for call in newcomer.lab.line.calls if not call.startswith("GET ")}  # fmt: skip
    assert posted <= {"drafts", "drafts/ID", "messages/ID/modify", "labels"}
