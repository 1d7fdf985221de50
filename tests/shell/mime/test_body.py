"""What a message contains: words, files, and nothing of what it only carries along."""

from __future__ import annotations

import re
from email.message import EmailMessage

import mailparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.errors import Unreadable
from daemon.mime import body, content
from daemon.mime.html import text_of


def message(body: str | bytes, kind: str = "text/plain; charset=utf-8", *fields: str) -> bytes:
    head = "".join(f"{field}\r\n" for field in ("From: a@b.example", f"Content-Type: {kind}", *fields))
    return head.encode() + b"\r\n" + (body if isinstance(body, bytes) else body.encode())


def multipart(subtype: str, *parts: tuple[str, str]) -> bytes:
    inner = "".join(f"--sep\r\n{head}\r\n\r\n{body}\r\n" for head, body in parts)
    return message(inner + "--sep--\r\n", f"multipart/{subtype}; boundary=sep")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<p>One</p><p>Two</p>", "One\n\nTwo", id="paragraphs"),
        pytest.param("<div>One</div><div>Two<br>Three</div>", "One\nTwo\nThree", id="divs-and-breaks"),
        pytest.param("<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo", id="gmail-empty-line"),
        pytest.param("One <b>two</b>\n  three&nbsp;four", "One two three four", id="inline-and-spaces"),
        pytest.param("<ul><li>a</li><li><p>b</p></li></ul>", "- a\n- b", id="list"),
        pytest.param("<ol><li>a<li>b</ol>after", "1. a\n2. b\nafter", id="numbered"),
        pytest.param("<table><tr><td>When</td><td>Monday</td></tr></table>", "When | Monday", id="table-row"),
        pytest.param("<table><tr><td></td><td>x</td></tr><tr><td>y</td></tr></table>", "x\ny", id="empty-cell"),
        pytest.param(
            "Hi<blockquote>old<blockquote>older</blockquote></blockquote>", "Hi\n> old\n>> older", id="quotes"
        ),
        pytest.param('<blockquote style="margin:0 0 0 40px;border:none">x</blockquote>', "x", id="indent-is-no-quote"),
        pytest.param("<script>x()</script><style>p{}</style><title>t</title>seen", "seen", id="unseen"),
        pytest.param('<div style="display:none">preview</div>seen', "seen", id="preheader"),
        pytest.param('<span style="max-height:0px;opacity:1">preview</span>seen', "seen", id="flat-preheader"),
        pytest.param('<span style="opacity:0.9">kept</span>', "kept", id="half-seen-stays"),
        pytest.param('<a href="https://x.example">the link</a>', "the link", id="link-text"),
        pytest.param("<!--[if mso]>no<![endif]-->seen", "seen", id="comment"),
        pytest.param("<pre>a\n  b</pre>", "a\n  b", id="verbatim"),
        pytest.param("a<hr>b", "a\n________________________________\nb", id="rule"),
        pytest.param("&#847;&zwnj;&#173;Hi", "Hi", id="filler"),
        pytest.param("", "", id="empty"),
    ],
)
def test_html_becomes_the_text_that_is_seen(html: str, expected: str) -> None:
    assert text_of(html) == expected


def test_gmail_quotes_keep_their_attribution_line_in_front() -> None:
    html = (
        '<div dir="ltr">Sure.</div><br><div class="gmail_quote"><div class="gmail_attr">On Mon X wrote:<br></div>'
        '<blockquote class="gmail_quote" style="border-left:1px"><div>Can you?</div></blockquote></div>'
    )
    assert text_of(html) == "Sure.\n\nOn Mon X wrote:\n> Can you?"


def test_html_that_nests_without_end_still_gives_its_words() -> None:
    assert text_of("<foo>" * 100_000 + "words <b>here</b>") == "words here"


def test_the_plain_alternative_is_read_where_it_is_the_message() -> None:
    raw = multipart(
        "alternative", ("Content-Type: text/plain", "Hello there"), ("Content-Type: text/html", "<p>Hello there</p>")
    )
    assert content(raw).text == "Hello there"


def test_a_plain_alternative_that_says_nothing_gives_way_to_the_html() -> None:
    words = "We would like to meet you on Monday. " * 20
    raw = multipart(
        "alternative",
        ("Content-Type: text/plain", "Please use an HTML reader."),
        ("Content-Type: text/html", f"<p>{words}</p>"),
    )
    assert content(raw).text == words.strip()


def test_several_texts_are_joined_and_files_named() -> None:
    raw = multipart(
        "mixed",
        ("Content-Type: text/plain", "One"),
        ('Content-Type: application/pdf; name="=?utf-8?q?r=C3=A9sum=C3=A9.pdf?="', "JVBERi0="),
        ("Content-Type: text/plain\r\nContent-Disposition: attachment; filename*=utf-8''caf%C3%A9.txt", "not mine"),
        ("Content-Type: text/plain", "Two"),
    )
    found = content(raw)
    assert found.text == "One\n\nTwo"
    assert found.attachments == ("résumé.pdf", "café.txt")


def test_a_message_within_is_a_file_and_never_its_own_words() -> None:
    raw = multipart(
        "mixed",
        ("Content-Type: text/plain", "See below"),
        ("Content-Type: message/rfc822", "Subject: Old mail\r\n\r\nsecret"),
    )
    found = content(raw)
    assert found.text == "See below"
    assert found.attachments == ("Old mail.eml",)


@pytest.mark.parametrize(
    ("body", "kind", "expected"),
    [
        pytest.param("Grüße".encode("latin-1"), "text/plain; charset=iso-8859-1", "Grüße", id="latin-1"),
        pytest.param("Grüße".encode("latin-1"), "text/plain; charset=utf-8", "Grüße", id="latin-1-called-utf-8"),
        pytest.param("Grüße".encode(), "text/plain; charset=us-ascii", "Grüße", id="utf-8-called-ascii"),
        pytest.param("Grüße".encode(), "text/plain; charset=no-such", "Grüße", id="unknown-charset"),
        pytest.param("Grüße".encode(), "text/plain", "Grüße", id="no-charset"),
        pytest.param("Grüße €".encode()[:-1], "text/plain; charset=utf-8", "Grüße \ufffd", id="cut-in-a-character"),
        pytest.param("你好".encode("gbk"), "text/plain; charset=gb2312", "你好", id="gbk-called-gb2312"),
        pytest.param(b"a\0b", "text/plain", "ab", id="nul"),
        pytest.param(
            b"one \r\ntwo\r\n\r\n> > q \r\n> > r", "text/plain; format=flowed", "one two\n\n>> q r", id="flowed"
        ),
        pytest.param(b'<meta charset="windows-1251">\xcf\xf0\xe8', "text/html", "При", id="meta-charset"),
    ],
)
def test_words_come_out_of_any_charset(body: bytes, kind: str, expected: str) -> None:
    assert content(message(body, kind)).text == expected


def test_flowed_lines_are_joined_within_a_quote_depth_only() -> None:
    raw = message("> one \r\n> two \r\n>> three\r\n-- \r\nme", "text/plain; format=flowed")
    assert content(raw).text == "> one two \n>> three\n-- \nme"


def test_text_is_capped() -> None:
    assert len(content(message("x" * 300_000)).text) == 200_000


def test_what_nests_a_thousand_deep_is_unreadable() -> None:
    parts = "".join(f"--b{n}\r\nContent-Type: multipart/mixed; boundary=b{n + 1}\r\n\r\n" for n in range(1000))
    with pytest.raises(Unreadable):
        content(message(parts, "multipart/mixed; boundary=b0"))


def test_a_large_file_does_not_hide_what_follows_it() -> None:
    data = "QUJD" * 19 + "\r\n"
    raw = multipart(
        "mixed",
        ("Content-Type: text/plain", "One"),
        ("Content-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64", data * 60_000),
        ("Content-Type: text/plain", "Two"),
    )
    assert content(raw).text == "One\n\nTwo"


@settings(deadline=None)
@given(cut=st.integers(0, 2000), noise=st.binary(max_size=20), at=st.integers(0, 2000))
def test_no_message_is_too_broken(cut: int, noise: bytes, at: int) -> None:
    whole = EmailMessage()
    whole["From"], whole["Subject"] = "Ann <ann@b.example>", "Grüße"
    whole.set_content("Hello there\n")
    whole.add_alternative("<p>Hello <b>there</b></p>", subtype="html")
    whole.add_attachment(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2026", "text", "calendar", filename="i.ics")
    raw = whole.as_bytes()
    found = content((raw[:at] + noise + raw[at:])[: len(raw) - cut % len(raw)])
    assert "\0" not in found.text


def test_of_an_endless_delivery_report_the_beginning_counts() -> None:
    """Each of its blank lines begins a message of its own: a megabyte of them took half a minute."""
    head = b"From: mailer-daemon@relay.example\nContent-Type: message/delivery-status\n\n"
    report = b"Reporting-MTA: dns; relay.example\n\nFinal-Recipient: rfc822; rita@firm.example\nAction: failed\n\n"
    assert content(head + report + b"\n" * 1_000_000).failed == ("rita@firm.example",)


LINES = st.sampled_from(
    [
        "Received: from a by b; Mon, 2 Mar 2026 09:00:00 +0000", "DKIM-Signature: v=1;\r\n\tb=abc", "X-Trace:", "X: a\rb",
        "Content-Type: text/html", "content-type : text/plain", "Content-Transfer-Encoding: base64", " folded", "\t",
        "no colon here", ": nothing before", "Subject: Undeliverable: x", "From: Mail Delivery <mailer-daemon@x.example>",
        "X-Failed-Recipients: a@b.example", "Return-Path: <>", "MIME-Version: 1.0", "From me Mon Mar", "", "\x0b: x",
    ]
)  # fmt: skip


@given(st.lists(LINES, max_size=8), st.sampled_from(["\r\n", "\n", "\r"]), st.sampled_from(["Hello", "<p>Hi</p>", ""]))
@settings(max_examples=300, deadline=None)
def test_what_is_left_out_of_a_head_changes_nothing(head: list[str], end: str, words: str) -> None:
    raw = end.join([*head, "", words, "<a@b.example>: no such user"]).encode()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(body, "HEAD", re.compile(rb"(?!)"))
        whole = content(raw)
    assert content(raw) == whole


def test_fields_of_servers_never_reach_the_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []
    parse = mailparser.parse_from_bytes

    def watched(raw: bytes) -> mailparser.MailParser:
        seen.append(raw)
        return parse(raw)

    monkeypatch.setattr(mailparser, "parse_from_bytes", watched)
    raw = message("Hello", "text/plain", "Received: from a", "X-Spam: no,\r\n really", "Subject: Tuesday")
    assert content(raw).text == "Hello"
    assert seen == [b"From: a@b.example\r\nContent-Type: text/plain\r\nSubject: Tuesday\r\n\r\nHello"]
