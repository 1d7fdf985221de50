"""The builder of the corpus: what it makes reads like what mail programs send."""

from __future__ import annotations

import email
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from rules.message import Message, Method, Place
from tests.letters import load, messages

CORPUS = sorted((Path(__file__).parent.parent / "corpus" / "mailboxes").glob("*.yaml"))
STYLES = ("gmail", "outlook", "apple", "mobile", "plain", "html-only", "ats")


def entry(number: int, **fields: Any) -> dict[str, Any]:
    base = {
        "from": "Rita Mo <rita@alarm.example>",
        "to": ["me"],
        "subject": "Estimator",
        "style": "gmail",
        "replies": None,
    }
    return {**base, "date": f"2026-04-0{number + 1} 09:00:00-05:00", "body": f"Words of message {number}.\n", **fields}


def box(tmp_path: Path, *entries: dict[str, Any], lang: str | None = None) -> Path:
    mailbox = {
        "id": "box", "me": "Dana Whitfield <dana@example.org>", "me_also": ["dana@work.example"], "tz": "America/Chicago",
        "country": "US", "lang": lang, "at": "2026-05-01 09:00:00-05:00", "messages": list(entries),
        "expect": [{"thread": 0, "interview": True}], "why": "because",
    }  # fmt: skip
    path = tmp_path / "box.yaml"
    path.write_text(yaml.safe_dump(mailbox, allow_unicode=True), encoding="utf-8")
    return path


def read(tmp_path: Path, *entries: dict[str, Any], lang: str | None = None) -> tuple[Message, ...]:
    return messages(load(box(tmp_path, *entries, lang=lang)))


def answer(style: str, **fields: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    mine = {"from": "me", "to": ["Rita Mo <rita@alarm.example>"], "style": style, "subject": "Re: Estimator"}
    return entry(0), entry(1, **mine, replies=0, **fields)


def test_a_mailbox_knows_its_owner(tmp_path: Path) -> None:
    found = load(box(tmp_path, entry(0)))
    assert found.addresses == {"dana@example.org", "dana@work.example"}
    assert found.owner.country == "US"
    assert str(found.tz) == "America/Chicago"
    assert found.at.isoformat() == "2026-05-01T09:00:00-05:00"
    assert found.expect == ({"thread": 0, "interview": True},)


def test_replies_are_threaded_and_the_owners_lie_in_sent(tmp_path: Path) -> None:
    alias = entry(2, **{"from": "Dana W <dana@work.example>"}, replies=1)
    first, second, third = read(tmp_path, *answer("plain"), alias)
    assert second.envelope.references == (first.envelope.id,)
    assert third.envelope.references == (first.envelope.id, second.envelope.id)
    assert [one.envelope.place for one in (first, second, third)] == [Place.INBOX, Place.SENT, Place.SENT]
    assert third.envelope.sender.email == "dana@work.example"


@pytest.mark.parametrize("style", STYLES)
def test_every_style_reads_back_its_words_once(tmp_path: Path, style: str) -> None:
    _, found = read(tmp_path, *answer(style, quote=True))
    assert found.content.text.startswith("Words of message 1.")
    assert found.content.text.count("Words of message 0.") == 1


@pytest.mark.parametrize(
    ("style", "lang", "line"),
    [
        ("gmail", "en", "On Wed, Apr 1, 2026 at 9:00 AM Rita Mo <rita@alarm.example> wrote:"),
        ("gmail", "de", "Am Mi., 1. Apr. 2026 um 09:00 Uhr schrieb Rita Mo <rita@alarm.example>:"),
        ("apple", "fr", "> Le 1 avr. 2026 à 09:00, Rita Mo <rita@alarm.example> a écrit :"),
        ("mobile", "es", "> El 1 abr 2026, a las 09:00, Rita Mo <rita@alarm.example> escribió:"),
        ("plain", "en", "On 2026-04-01 09:00, Rita Mo wrote:"),
        ("outlook", "en", "Sent: Wednesday, April 1, 2026 9:00 AM"),
        ("outlook", "de", "Gesendet: Mittwoch, 1. April 2026 09:00"),
        ("html-only", "es", "El mié, 1 abr 2026 a las 09:00, Rita Mo <rita@alarm.example> escribió:"),
    ],
)
def test_attribution_is_that_of_program_and_language(tmp_path: Path, style: str, lang: str, line: str) -> None:
    _, found = read(tmp_path, *answer(style, quote=True), lang=lang)
    assert line in found.content.text.replace("\nwrote:", " wrote:").replace("\nschrieb", " schrieb")


@pytest.mark.parametrize("style", [style for style in STYLES if style != "outlook"])
def test_what_is_quoted_is_marked(tmp_path: Path, style: str) -> None:
    _, found = read(tmp_path, *answer(style, quote=True))
    assert "\n> Words of message 0." in found.content.text


def test_phones_say_so_and_applicant_systems_have_a_footer(tmp_path: Path) -> None:
    first, second = read(tmp_path, entry(0, style="mobile"), entry(1, style="ats"))
    assert first.content.text.endswith("Sent from my iPhone")
    assert "Privacy Policy" in second.content.text


def test_an_answer_below_and_answers_between_the_quoted_lines(tmp_path: Path) -> None:
    asked = entry(0, body="When can you come?\n\nWhich room?\n")
    mine = {"from": "me", "style": "plain", "replies": 0}
    _, between, below = read(
        tmp_path, asked, entry(1, **mine, quote="inline", body="Monday.\n\nRoom 4."), entry(2, **mine, quote="bottom")
    )
    assert between.content.text.endswith("> When can you come?\n\nMonday.\n\n> Which room?\n\nRoom 4.")
    assert below.content.text.endswith("> Which room?\n\nWords of message 2.")


def test_broken_headers_still_quote_the_last_message_of_the_subject(tmp_path: Path) -> None:
    _, found = read(tmp_path, entry(0), entry(1, subject="RE: Estimator", quote=True))
    assert found.envelope.references == ()
    assert "Words of message 0." in found.content.text


@pytest.mark.parametrize("style", STYLES)
def test_an_invitation_comes_with_every_style(tmp_path: Path, style: str) -> None:
    invite = {"method": "CANCEL", "summary": "Round 2, Ravi", "uid": "u1", "sequence": 1, "organizer": "rita@alarm.example",
              "start": "2026-04-10T10:00:00-05:00", "end": "2026-04-10T11:00:00-05:00"}  # fmt: skip
    (found,) = read(tmp_path, entry(0, style=style, invite=invite))
    (event,) = found.content.invites
    assert (event.method, event.uid, event.sequence, event.summary) == (Method.CANCEL, "u1", 1, "Round 2, Ravi")
    assert event.start is not None
    assert event.start.isoformat() == "2026-04-10T15:00:00+00:00"
    assert found.content.text.startswith("Words of message 0.")


def test_extra_headers_are_there_and_automatic_mail_has_no_return_path(tmp_path: Path) -> None:
    (found,) = read(tmp_path, entry(0, headers={"Auto-Submitted": "auto-replied"}))
    assert found.envelope.header("auto-submitted") == "auto-replied"
    assert found.envelope.header("return-path") == "<>"


def test_forms_are_those_of_the_program(tmp_path: Path) -> None:
    found = load(box(tmp_path, *(entry(number, style=style) for number, style in enumerate(STYLES))))
    kinds = [email.message_from_bytes(raw).get_content_type() for raw in found.messages]
    alternative, plain = "multipart/alternative", "text/plain"
    assert kinds == [alternative, alternative, plain, plain, plain, "text/html", alternative]


@pytest.mark.parametrize("wrong", [{"replies": 4}, {"style": "lotus"}, {"from": "nobody"}])
def test_a_mistake_in_the_file_is_told(tmp_path: Path, wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"message 0|style|address"):
        load(box(tmp_path, entry(0, **wrong)))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_every_mailbox_of_the_corpus_is_built_and_read(path: Path) -> None:
    mailbox = load(path)
    found = messages(mailbox)
    given = yaml.safe_load(path.read_text(encoding="utf-8"))["messages"]
    assert len(found) == len(given) == len(mailbox.places)
    for message, raw in zip(found, given, strict=True):
        assert message.envelope.date == datetime.fromisoformat(str(raw["date"]))
        assert message.envelope.subject == " ".join(raw["subject"].split())
        assert message.envelope.place is Place.SENT or message.envelope.sender.email not in mailbox.addresses
        first = next(word for word in raw["body"].split() if not word.startswith(">"))
        assert first in message.content.text
        assert len(message.content.invites) == bool(raw.get("invite"))
