"""What happens when the line breaks, the login is refused, or the server can't be trusted."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from daemon.errors import Refused, SignInAgain, TryLater
from daemon.mailboxes.imap import Imap, Server, Tls, by_password
from daemon.mailboxes.imap.session import Session
from rules.message import Place
from tests.shell.mailboxes.contract.fixtures import contents, many
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab
from tests.shell.mailboxes.lab import Mirror, raw, raw_draft
from tests.shell.servers.dovecot import PASSWORD, Dovecot


@pytest.fixture
def lab(rich_dovecot: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(rich_dovecot) as lab:
        yield lab


@pytest.fixture
def mirror() -> Mirror:
    return Mirror()


@pytest.fixture
def mailbox(lab: ImapLab, mirror: Mirror) -> Imap:
    return lab.mailbox(mirror.known)


@pytest.mark.parametrize("cut_after", [0, 100])
def test_a_line_cut_at_the_first_question_is_taken_up_at_once(
    lab: ImapLab, mailbox: Imap, mirror: Mirror, cut_after: int
) -> None:
    ids = many(lab, 3)
    assert mailbox.keeps  # logged in
    lab.line.cut_after = cut_after
    mirror.look(mailbox)
    assert mirror.ids() == ids


@pytest.mark.parametrize("cut_after", [2_000, 5_000, 9_000])
def test_a_look_that_is_cut_off_goes_on_without_loss(
    lab: ImapLab, mailbox: Imap, mirror: Mirror, cut_after: int
) -> None:
    ids = sorted([*many(lab, 20), "sent@here"])
    lab.deliver(raw("sent@here"), Place.SENT)
    mailbox.identity()
    assert mailbox.keeps  # logged in
    lab.line.cut_after = cut_after
    with pytest.raises(TryLater):
        mirror.look(mailbox)
    mirror.look(mailbox)
    assert mirror.ids() == ids


def test_a_server_that_hung_up_meanwhile_is_called_again(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    many(lab, 2)
    mirror.look(mailbox)
    ref = mirror.ref("m000@there")
    for work in (
        lambda: mirror.look(mailbox),
        lambda: contents(mailbox, ref),
        mailbox.drafts_mark,
        lambda: mailbox.put_draft(raw_draft("k1"), thread=None),
        lambda: mailbox.set_labels(ref, add=mailbox.keeps, remove=frozenset()),
    ):
        lab.line.hang_up()
        work()
    assert len(lab.raw_drafts()) == 1


def test_a_server_that_falls_silent_is_given_up(lab: ImapLab, mirror: Mirror) -> None:
    mailbox = lab.mailbox(mirror.known, read_seconds=2)
    ids = many(lab, 1)
    assert mailbox.keeps
    lab.line.silent = True
    with pytest.raises(TryLater):
        mirror.look(mailbox)
    lab.line.silent = False
    mirror.look(mailbox)
    assert mirror.ids() == ids


def test_a_draft_whose_answer_got_lost_may_have_been_written(lab: ImapLab, mailbox: Imap) -> None:
    mark = mailbox.drafts_mark()
    lab.line.cut_after = len(b"+ OK\r\n") + 5  # in the midst of the answer
    with pytest.raises(TryLater):
        mailbox.put_draft(raw_draft("k1"), thread=None)
    assert len(lab.raw_drafts()) == 1
    assert mailbox.drafts_mark() != mark


def test_a_server_that_is_not_there_is_tried_later(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    lab.line.refused = True
    with pytest.raises(TryLater):
        mirror.look(mailbox)
    lab.line.refused = False
    assert mirror.look(mailbox) == []


def test_a_line_cut_during_the_login_is_no_wrong_password(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    greeting, capabilities = 150, 150  # about as long as Dovecot's
    lab.line.cut_after = greeting + capabilities
    with pytest.raises(TryLater):
        mirror.look(mailbox)
    assert mirror.look(mailbox) == []


def test_a_wrong_password_is_told_and_never_shown(
    lab: ImapLab, mirror: Mirror, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    mailbox = lab.mailbox(mirror.known, password="hunter2 and more")
    with pytest.raises(SignInAgain) as refused:
        mirror.look(mailbox)
    assert "hunter2" not in str(refused.value)
    assert "hunter2" not in caplog.text


def test_a_right_password_is_in_no_log(
    lab: ImapLab, mailbox: Imap, mirror: Mirror, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    mirror.look(mailbox)
    assert "connected" in caplog.text
    assert PASSWORD not in caplog.text


def test_a_password_outside_ascii_is_sent_as_it_is(lab: ImapLab, mirror: Mirror) -> None:
    with pytest.raises(SignInAgain):
        mirror.look(lab.mailbox(mirror.known, password="Schlüssel"))


def over_tls(server: Dovecot, tls: Tls, *, port: int | None = None, fingerprint: str | None = None) -> Session:
    """Return a session with Dovecot over TLS, by the name that its certificate is for."""
    default = server.tls_port if tls is Tls.IMPLICIT else server.port
    where = Server("localhost", port or default, tls, connect_seconds=10, read_seconds=10, fingerprint=fingerprint)
    mailbox = Imap("main", server=where, user="tls@example.org", login=by_password("tls@example.org", lambda: PASSWORD),
                   known=list)  # fmt: skip
    return mailbox._session


@pytest.mark.parametrize("tls", [Tls.IMPLICIT, Tls.STARTTLS])
def test_an_untrusted_certificate_is_refused(rich_dovecot: Dovecot, tls: Tls) -> None:
    with pytest.raises(Refused, match="certificate"):
        over_tls(rich_dovecot, tls).glance("INBOX")


@pytest.mark.parametrize("tls", [Tls.IMPLICIT, Tls.STARTTLS])
def test_a_trusted_certificate_is_taken(rich_dovecot: Dovecot, tls: Tls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(rich_dovecot.certificate))
    session = over_tls(rich_dovecot, tls)
    assert session.glance("INBOX").messages == 0
    session.close()


def test_a_certificate_for_another_host_is_refused(rich_dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(rich_dovecot.certificate))
    server = Server("127.0.0.1", rich_dovecot.tls_port, Tls.IMPLICIT, connect_seconds=10, read_seconds=10)
    mailbox = Imap("main", server=server, user="a", login=by_password("a", lambda: PASSWORD), known=list)
    with pytest.raises(Refused, match="certificate"):
        mailbox.drafts_mark()


@pytest.mark.parametrize("tls", [Tls.IMPLICIT, Tls.STARTTLS])
def test_a_fingerprint_takes_the_place_of_an_authority(rich_dovecot: Dovecot, tls: Tls) -> None:
    digits = rich_dovecot.fingerprint.upper()
    with_colons = ":".join(digits[at : at + 2] for at in range(0, len(digits), 2))
    session = over_tls(rich_dovecot, tls, fingerprint=with_colons)
    assert session.glance("INBOX").messages == 0
    session.close()


@pytest.mark.parametrize("tls", [Tls.IMPLICIT, Tls.STARTTLS])
def test_another_fingerprint_is_refused_before_the_login(rich_dovecot: Dovecot, tls: Tls) -> None:
    with pytest.raises(Refused, match=rich_dovecot.fingerprint):
        over_tls(rich_dovecot, tls, fingerprint="00" * 32).glance("INBOX")


def test_a_port_without_tls_is_told(rich_dovecot: Dovecot) -> None:
    with pytest.raises(Refused, match="speaks no TLS"):
        over_tls(rich_dovecot, Tls.IMPLICIT, port=rich_dovecot.port).glance("INBOX")


@pytest.mark.parametrize("host", ["imap.example.org", "192.0.2.1", "localhost.example.org"])
def test_no_password_goes_out_in_the_clear(host: str) -> None:
    mailbox = Imap("main", server=Server(host, tls=Tls.NONE), user="a", login=by_password("a", lambda: "b"), known=list)
    with pytest.raises(Refused, match="TLS"):
        mailbox.drafts_mark()
