"""What a digest says, and that nothing in it can be more than words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from daemon import mime
from daemon.config import defaults, workdays
from daemon.demo.mail import OWNER
from daemon.demo.maildir import make
from daemon.digest.content import Digest, Item, Section, digest
from daemon.digest.render import render
from daemon.judge import Asked, Conversation
from daemon.preview import recorded
from daemon.sources import open_source
from rules.judging.cadence import Terms
from rules.message import Address, Owner, Place

NOW = datetime.fromisoformat("2026-09-18T09:00:00-04:00")
ME = Owner(OWNER[0], frozenset({OWNER[1]}), "US")
TERMS = Terms(defaults().policy, workdays("US"), defaults(environ={"TZ": "America/New_York"}).owner.zone)
NASTY = 'Acme </li><script>alert(1)</script> "&amp;" \u202e gnp.exe \ud800'


@pytest.fixture(scope="module")
def conversations(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Conversation, ...]]:
    folder = tmp_path_factory.mktemp("sample")
    make(folder, NOW, workdays("US"))
    with closing(open_source(folder / "Maildir")) as source, recorded([source], ME, TERMS.zone, lambda _: None) as mail:
        yield mail.judged(TERMS, Asked(NOW, only_until=True))


@pytest.fixture(scope="module")
def told(conversations: tuple[Conversation, ...]) -> Digest:
    return digest(conversations, "Dana Whitfield", TERMS, NOW, since=date(2026, 9, 1))


def message(told: Digest) -> EmailMessage:
    raw = render(told, key="followupd.digest.2026-09-14.a", owner=Address(*OWNER), now=NOW)
    assert raw.replace(b"\r\n", b"").count(b"\n") == 0
    return message_from_bytes(raw, policy=policy.default)


def part(told: Digest, kind: str) -> str:
    found = message(told).get_body((kind,))
    assert found is not None
    return str(found.get_content()).replace("\r\n", "\n")


def test_it_has_a_section_for_each_thing_that_there_is(told: Digest) -> None:
    assert [section.heading for section in told.sections] == [
        "Your message did not arrive: write again", "Say thank you", "Time to follow up", "You owe a reply", "Meetings ahead", "Their turn, in good time",
        "Gone quiet: let it go",
    ]  # fmt: skip


def test_what_needs_the_owner_is_in_the_subject_and_first(told: Digest) -> None:
    lost, thanks, due, owed = (len(section.items) for section in told.sections[:4])
    assert (lost, owed) == (1, 1)
    assert told.subject == f"Your search on 18 September: 1 not delivered, {thanks + due} due, 1 to answer, 1 meeting"
    arrived = f"{thanks + due} messages of yours are due and 1 conversation waits for your answer"
    assert told.lead.startswith(f"1 message of yours did not arrive, {arrived}")
    assert told.lead.endswith("The others can wait.")


def test_before_a_meeting_it_says_what_to_ask(told: Digest) -> None:
    (section,) = [one for one in told.sections if one.heading == "Meetings ahead"]
    assert any("ask when you may expect to hear" in item.said for item in section.items)


def test_what_was_given_up_long_ago_is_not_told_again(conversations: tuple[Conversation, ...]) -> None:
    late = digest(conversations, "Dana", TERMS, NOW, since=date(2026, 9, 18))
    assert "Gone quiet: let it go" not in [section.heading for section in late.sections]


def test_with_nothing_to_do_it_says_so_calmly() -> None:
    told = digest((), "", TERMS, NOW, since=date(2026, 9, 1))
    assert (told.sections, told.lead) == ((), "Nothing needs you today.")
    assert told.subject == "Your search on 18 September: nothing needs you"
    assert part(told, "plain").startswith("Hello,\n\nNothing needs you today.")


def test_text_and_html_say_the_same(told: Digest) -> None:
    text, html = part(told, "plain"), part(told, "html")
    words = " ".join(LexborHTMLParser(html).body.text(separator=" ").split())  # type: ignore[union-attr]  # it has one
    for section in told.sections:
        for item in section.items:
            assert f"{item.who}" in text
            assert " ".join(item.said.split()) in words
            assert item.said in text


def test_it_is_ours_from_the_owner_to_the_owner_and_answers_nobody(told: Digest) -> None:
    head = message(told)
    assert (head["From"].addresses[0].addr_spec, head["To"].addresses[0].addr_spec) == (OWNER[1], OWNER[1])
    assert head["From"].addresses[0].display_name == "followupd"
    assert (head["Auto-Submitted"], head["In-Reply-To"], head["Cc"], head["Bcc"]) == (
        "auto-generated",
        None,
        None,
        None,
    )
    assert head["Message-ID"] == f"<followupd.digest.2026-09-14.a@{OWNER[1].partition('@')[2]}>"


def test_what_the_mail_says_is_words_and_nothing_else() -> None:
    told = Digest("Your search", "Dana", NASTY.replace("\u202e", ""), (Section("Today", (Item(NASTY, NASTY, NASTY),)),))
    tree = LexborHTMLParser(part(told, "html"))
    assert not tree.css("script")
    assert len(tree.css("li")) == 1
    assert "</li><script>alert(1)</script>" in tree.css_first("li b").text()  # type: ignore[union-attr]  # it is there


@pytest.mark.parametrize("subject", ["a\r\nBcc: all@x.example", "a\nX: y", "ä" * 300])
def test_no_subject_starts_another_field(subject: str) -> None:
    head = message(Digest(subject, "Dana", "", ()))
    assert (head["Bcc"], head["X"]) == (None, None)
    assert len(head.keys()) == 8


def test_the_program_reads_it_as_its_own(told: Digest) -> None:
    raw = render(told, key="followupd.digest.2026-09-14.a", owner=Address(*OWNER), now=NOW)
    read = mime.envelope(mime.header_of(raw), place=Place.INBOX)
    assert read.id.startswith("followupd.digest.2026-09-14.a@")
    assert read.date == NOW


def test_a_name_that_is_nobodys_is_left_out(tmp_path: Path) -> None:
    told = Digest("Your search", "", "Nothing needs you today.", ())
    assert part(told, "plain").startswith("Hello,\n")
