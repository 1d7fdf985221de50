"""What goes wrong between us and Gmail, and what is made of it."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from google.oauth2.credentials import Credentials

from daemon.errors import MailboxError, OwnerMustAct, Refused, SignInAgain, TryLater
from daemon.mailboxes.base import Ref
from daemon.mailboxes.gmail import Gmail, Pace
from tests.shell.mailboxes.contract.fixtures import many
from tests.shell.mailboxes.gmail_lab import GmailLab, emulate_lab, myworld_lab
from tests.shell.mailboxes.lab import Mirror
from tests.shell.servers.emulate import Emulate
from tests.shell.servers.myworld import Myworld
from tests.shell.servers.stub_gmail import Fault, error

ANY = "."


@pytest.fixture
def lab(emulate_server: Emulate) -> Iterator[GmailLab]:
    with emulate_lab(emulate_server) as lab:
        yield lab


@pytest.fixture
def world(myworld_server: Myworld) -> Iterator[GmailLab]:
    with myworld_lab(myworld_server) as lab:
        yield lab


def info(status: int, reason: str) -> dict[str, Any]:
    """Return an error in the newer form, google.rpc.ErrorInfo."""
    return {"error": {"code": status, "message": "no", "status": "X", "details": [{"reason": reason}]}}


def waits(lab: GmailLab, **more: Any) -> tuple[Gmail, list[float]]:
    """Return a mailbox, and for how long it waited."""
    slept: list[float] = []
    return lab.gmail(pace=Pace(sleep=slept.append), **more), slept


@pytest.mark.parametrize(
    ("status", "said", "kind", "words"),
    [
        (401, error(401, "authError"), SignInAgain, "followupd auth main"),
        (403, error(403, "insufficientPermissions"), Refused, "scope https://www.googleapis.com/auth/gmail.modify"),
        (403, info(403, "ACCESS_TOKEN_SCOPE_INSUFFICIENT"), Refused, "followupd auth main"),
        (403, error(403, "accessNotConfigured"), Refused, "Turn it on at https://console.cloud.google.com/"),
        (403, info(403, "SERVICE_DISABLED"), Refused, "gmail.googleapis.com"),
        (403, error(403, "forbidden", "Delegation denied for a@b"), SignInAgain, "somebody else"),
        (403, error(403, "domainPolicy", "The domain administrators have disabled Gmail apps."), Refused, "administrators"),
        (400, error(400, "invalidArgument", "Invalid q"), Refused, "Invalid q"),
        (403, {"message": "of another form"}, Refused, "no reason given"),
    ],
)  # fmt: skip
def test_what_only_the_owner_can_mend_says_what_to_do_and_is_not_repeated(
    lab: GmailLab, status: int, said: dict[str, Any], kind: type[MailboxError], words: str
) -> None:
    mailbox, slept = waits(lab)
    lab.line.faults.append(Fault(ANY, status, said))
    with pytest.raises(kind, match=words) as raised:
        mailbox.try_out()
    assert isinstance(raised.value, OwnerMustAct)
    assert str(raised.value).startswith("account main: ")
    assert len(lab.line.calls) == 1
    assert slept == []


def test_a_revoked_sign_in_names_the_trap_of_seven_days(lab: GmailLab) -> None:
    mailbox, _ = waits(lab)
    lab.line.faults.append(Fault(ANY, 401, error(401, "authError")))
    with pytest.raises(SignInAgain, match="7 days"):
        mailbox.try_out()


@pytest.mark.parametrize(
    "fault",
    [
        Fault(ANY, 429, error(429, "rateLimitExceeded")),
        Fault(ANY, 403, error(403, "rateLimitExceeded")),
        Fault(ANY, 403, error(403, "userRateLimitExceeded")),
        Fault(ANY, 403, info(403, "RATE_LIMIT_EXCEEDED")),
        Fault(ANY, 500, error(500, "backendError")),
        Fault(ANY, 502),
        Fault(ANY, 503),
        Fault(ANY, 504),
        Fault(ANY),
        Fault(ANY, half=True),
    ],
    ids=lambda fault: f"{fault.status}{' half' if fault.half else ''}",
)
def test_what_passes_is_tried_again_a_few_times(lab: GmailLab, fault: Fault) -> None:
    mailbox, slept = waits(lab)
    lab.line.faults += [fault] * 3
    mailbox.try_out()
    assert len(lab.line.calls) == 4
    assert len(slept) == 3


def test_what_does_not_pass_is_left_to_the_next_pass(lab: GmailLab) -> None:
    mailbox, slept = waits(lab)
    lab.line.faults += [Fault(ANY, 503)] * 9
    with pytest.raises(TryLater):
        mailbox.try_out()
    assert len(lab.line.calls) == 5
    assert len(slept) == 4
    lab.line.faults.clear()
    mailbox.try_out()


@pytest.mark.parametrize(("asked", "least"), [("7", 7.0), ("0", 0.0)])
def test_retry_after_is_waited_for(lab: GmailLab, asked: str, least: float) -> None:
    mailbox, slept = waits(lab)
    lab.line.faults.append(Fault(ANY, 429, error(429, "rateLimitExceeded"), {"Retry-After": asked}))
    mailbox.try_out()
    (waited,) = slept
    assert least <= waited <= least + 1


@pytest.mark.parametrize("asked", ["3600", "Fri, 01 Jan 2100 00:00:00 GMT"])
def test_a_long_wait_is_left_to_the_service(lab: GmailLab, asked: str) -> None:
    mailbox, slept = waits(lab)
    lab.line.faults.append(Fault(ANY, 429, error(429, "rateLimitExceeded"), {"Retry-After": asked}))
    with pytest.raises(TryLater) as raised:
        mailbox.try_out()
    assert (raised.value.after_seconds or 0) >= 3600
    assert slept == []


@pytest.mark.parametrize("kind", ["rate_limit", "unavailable", "truncated"])
def test_the_faults_of_another_server_pass_too(world: GmailLab, kind: str) -> None:
    assert world.world is not None
    mailbox, slept = waits(world)
    mailbox.try_out()
    world.world.fail(kind, times=2)
    mailbox.try_out()
    assert len(slept) == 2


def test_a_server_that_says_nothing_is_waited_for_only_so_long(lab: GmailLab) -> None:
    mailbox, _ = waits(lab, read_seconds=0.05, endpoint=f"http://127.0.0.1:{silent(lab)}")
    with pytest.raises(TryLater, match="Timeout"):
        mailbox.try_out()


def silent(lab: GmailLab) -> int:
    """Return a port that takes connections, and never answers."""
    listener = lab.stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=32))
    port: int = listener.getsockname()[1]
    return port


def test_a_server_that_is_not_there_is_tried_later(lab: GmailLab) -> None:
    mailbox, _ = waits(lab, endpoint="http://127.0.0.1:9")
    with pytest.raises(TryLater, match="connection failed"):
        mailbox.try_out()


def test_a_bad_token_is_to_sign_in_again(world: GmailLab) -> None:
    world.token = "ya29.nonsense"
    with pytest.raises(SignInAgain, match="followupd auth main"):
        world.gmail().try_out()


def test_to_be_signed_in_as_somebody_else_is_to_sign_in_again(world: GmailLab) -> None:
    world.user = "somebody.else@example.org"
    with pytest.raises(SignInAgain, match="somebody else"):
        world.gmail().try_out()


def test_where_the_server_only_denies_the_mailbox_it_is_somebody_else_s_too(lab: GmailLab) -> None:
    lab.user = "somebody.else@example.org"
    with pytest.raises(SignInAgain, match="somebody else"):
        lab.gmail().try_out()


def test_a_revoked_refresh_token_is_to_sign_in_again(lab: GmailLab) -> None:
    with pytest.raises(SignInAgain, match="followupd auth main"):
        renewing(lab, f"{lab.server}/oauth2/token").try_out()


def test_a_sign_in_that_can_t_be_renewed_just_now_is_tried_later(lab: GmailLab) -> None:
    with pytest.raises(TryLater):
        renewing(lab, "http://127.0.0.1:9/token").try_out()


def renewing(lab: GmailLab, token_uri: str) -> Gmail:
    """Return a mailbox whose access token must first be renewed there."""
    credentials = Credentials(  # type: ignore[no-untyped-call]
        None, refresh_token="revoked", token_uri=token_uri, client_id="c", client_secret="s"
    )
    mailbox = Gmail(
        "main", user=lab.user, credentials=lambda: credentials, known=list, endpoint=lab.line.address,
        pace=Pace(sleep=lambda _: None),
    )  # fmt: skip
    lab.stack.callback(mailbox.close)
    return mailbox


def test_after_a_refused_sign_in_the_next_call_takes_the_new_token(world: GmailLab) -> None:
    good, world.token = world.token, "ya29.nonsense"
    mailbox = world.gmail()
    with pytest.raises(SignInAgain):
        mailbox.try_out()
    world.token = good
    mailbox.try_out()


@pytest.mark.parametrize("work", ["changes", "contents", "mark", "put", "labels"])
def test_no_token_is_in_any_message(world: GmailLab, work: str) -> None:
    world.token = "ya29.secret-of-mine"
    mailbox = world.gmail()
    works: dict[str, Callable[[], object]] = {
        "changes": lambda: list(mailbox.changes(None)),
        "contents": lambda: list(mailbox.contents([Ref("a"), Ref("b")])),
        "mark": mailbox.drafts_mark,
        "put": lambda: mailbox.put_draft(b"Subject: x\r\n\r\nx", thread=None),
        "labels": mailbox.try_out,
    }
    with pytest.raises(SignInAgain) as raised:
        works[work]()
    assert "secret-of-mine" not in f"{raised.value!r} {raised.value.__cause__!r}"


class TestBatches:
    """What goes wrong with some of many calls."""

    @pytest.fixture
    def batches(self, lab: GmailLab) -> GmailLab:
        lab.line.batches = True
        return lab

    @pytest.mark.parametrize("status", [429, 500, 503])
    def test_only_what_failed_is_asked_again(self, batches: GmailLab, mirror: Mirror, status: int) -> None:
        ids = many(batches, 20)
        batches.line.faults += [Fault("GET .*/messages/", status, error(status, "rateLimitExceeded"))] * 3
        mirror.look(batches.gmail(mirror.known))
        assert mirror.ids() == ids
        assert sum("/messages/" in call for call in batches.line.calls) == 23

    def test_what_is_gone_meanwhile_is_left_out(self, batches: GmailLab, mirror: Mirror) -> None:
        many(batches, 5)
        batches.line.faults.append(Fault("GET .*/messages/", 404, error(404, "notFound")))
        mirror.look(batches.gmail(mirror.known))
        assert len(mirror.ids()) == 4

    def test_a_missing_scope_is_refused(self, batches: GmailLab) -> None:
        many(batches, 3)
        batches.line.faults.append(Fault("GET .*/messages/", 403, error(403, "insufficientPermissions")))
        with pytest.raises(Refused, match="scope"):
            list(batches.gmail().changes(None))

    def test_a_refused_sign_in_is_to_sign_in_again(self, batches: GmailLab) -> None:
        many(batches, 3)
        batches.line.faults += [Fault("GET .*/messages/", 401, error(401, "authError"))] * 6  # asked once more each
        with pytest.raises(SignInAgain):
            list(batches.gmail().changes(None))

    def test_an_answer_in_which_a_part_is_missing_is_asked_for_again(self, batches: GmailLab, mirror: Mirror) -> None:
        ids = many(batches, 5)
        batches.line.faults.append(Fault("GET .*/messages/", status=0))
        mirror.look(batches.gmail(mirror.known))
        assert mirror.ids() == ids

    def test_a_server_without_batches_is_asked_one_by_one(self, lab: GmailLab, mirror: Mirror) -> None:
        ids = many(lab, 60)
        lab.line.exchanges = 0
        mirror.look(lab.gmail(mirror.known))
        assert mirror.ids() == ids
        assert lab.line.exchanges <= 60 + 8
