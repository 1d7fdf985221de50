"""Which server answers for an address."""

from __future__ import annotations

import pytest

from daemon.cli.init.servers import Place, Tls, found, look_for
from tests.shell.servers.dovecot import Dovecot

Doors = tuple[tuple[int, Tls], ...]


def test_a_server_with_tls_is_found_only_where_its_certificate_can_be_trusted(
    rich_dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    doors: Doors = ((rich_dovecot.tls_port, "implicit"), (rich_dovecot.port, "starttls"))
    assert look_for("localhost", doors=doors) is None, "no password goes to a server that may be anybody"
    monkeypatch.setenv("SSL_CERT_FILE", str(rich_dovecot.certificate))
    assert look_for("localhost", doors=doors) == Place("localhost", rich_dovecot.tls_port, "implicit")


def test_a_server_without_tls_at_the_first_door_is_tried_at_the_second(rich_dovecot: Dovecot) -> None:
    doors: Doors = ((1, "implicit"), (rich_dovecot.port, "starttls"))
    assert look_for("localhost", doors=doors) == Place("localhost", rich_dovecot.port, "starttls")


@pytest.mark.parametrize("host", ["nowhere.invalid", "", "ü" * 70])
def test_who_does_not_answer_is_none(host: str) -> None:
    assert look_for(host, doors=((1, "implicit"),)) is None


def test_the_domain_s_own_hosts_are_asked_in_order_until_one_answers() -> None:
    asked = []

    def answering(host: str) -> Place | None:
        asked.append(host)
        return Place(host, 993, "implicit") if host.startswith("mail.") else None

    assert found("dana@acme.example", answering) == Place("mail.acme.example", 993, "implicit")
    assert asked == ["imap.acme.example", "mail.acme.example"]
