"""Writes one letter of the corpus in the manner of its mail program: the words, the quote, the HTML of both."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from rules.message import Address
from tests import styles
from tests.styles import Shown

QUOTE_STYLE = "margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"


@dataclass(frozen=True, slots=True)
class Letter:
    """One message of the corpus, its addresses and dates read. answers: the index of the message that it replies to."""

    id: str
    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    date: datetime
    subject: str
    body: str
    style: str
    answers: int | None
    quote: str
    headers: tuple[tuple[str, str], ...]
    invite: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Page:
    """A letter as it goes out. plain or html is '' where its program sends no such form."""

    plain: str
    html: str
    shown: Shown


def written(letter: Letter, quoted: Shown | None, *, lang: str) -> Page:
    """Return the letter with what it quotes below, above or between its words."""
    own = _own(letter, lang)
    plain = _plain(letter, own, quoted, lang)
    page = _html(letter, own, quoted, lang)
    match letter.style:
        case "gmail" | "outlook" | "ats":
            sent = (styles.wrapped(plain) if letter.style == "gmail" else plain, page)
        case "html-only":
            sent = ("", page)
        case "apple" | "mobile" | "plain":
            sent = (plain, "")
        case _:
            raise ValueError(f"no such style: {letter.style!r}")
    shown = Shown(letter.sender, letter.to, letter.cc, letter.date, letter.subject, plain, page if sent[1] else "")
    return Page(*sent, shown)


def _own(letter: Letter, lang: str) -> str:
    line = styles.PHONE_LINE[lang]
    if letter.style == "mobile" and line.lower() not in letter.body.lower():
        return f"{letter.body}\n\n{line}"
    if letter.style == "ats":
        footer = styles.FOOTER[lang].format(name=letter.sender.name or letter.sender.domain)
        return f"{letter.body}\n\n--\n{footer}"
    return letter.body


def _line(letter: Letter, quoted: Shown, lang: str) -> str:
    match letter.style:
        case "apple" | "mobile":
            return styles.apple_line(quoted, lang)
        case "plain":
            return styles.plain_line(quoted, lang)
        case _:
            return styles.gmail_line(quoted, lang)


def _plain(letter: Letter, own: str, quoted: Shown | None, lang: str) -> str:
    if quoted is None:
        return own
    if letter.quote == "inline":
        return f"{_line(letter, quoted, lang)}\n{_between(letter.body, quoted.plain)}"
    if letter.style == "outlook":
        block = "\n".join(f"{name}: {value}" for name, value in styles.outlook_block(quoted, lang))
        quote = f"{block}\n\n{quoted.plain}"
    elif letter.style in {"apple", "mobile"}:
        quote = styles.marked(f"{_line(letter, quoted, lang)}\n\n{quoted.plain}")
    else:
        gap = "\n" if letter.style == "gmail" else ""
        quote = f"{_line(letter, quoted, lang)}\n{gap}{styles.marked(quoted.plain)}"
    if letter.quote == "bottom":
        return f"{quote}\n\n{own}"
    gap = "\n\n\n" if letter.style == "outlook" else "\n\n"
    return f"{own}{gap}{quote}"


def _between(body: str, quoted: str) -> str:
    """Return the answers each below a paragraph of what is quoted, the last ones together.

    Where the letter itself has the quoted lines in it, it stays as it is.
    """
    if any(line.startswith(">") for line in body.split("\n")):
        return body
    asked = _blocks("\n".join(line for line in quoted.split("\n") if not line.startswith(">")))
    answers = _blocks(body)
    pairs = [f"{styles.marked(question)}\n\n{answer}" for question, answer in zip(asked, answers, strict=False)]
    return "\n\n".join([*pairs, *map(styles.marked, asked[len(answers) :]), *answers[len(asked) :]])


def _blocks(text: str) -> list[str]:
    return [block for block in re.split(r"\n\s*\n", text.strip("\n")) if block.strip()]


def _html(letter: Letter, own: str, quoted: Shown | None, lang: str) -> str:
    """Return the HTML form. That of programs which send none is what their replies are quoted by."""
    words = {"outlook": styles.mso, "html-only": styles.paragraphs, "ats": styles.paragraphs}.get(
        letter.style, styles.divs
    )(own)
    if quoted is None:
        return _document(letter, words)
    if letter.quote == "inline":
        return _document(letter, _inline_html(letter, quoted, lang))
    quote = _outlook_quote(quoted, lang) if letter.style == "outlook" else _gmail_quote(letter, quoted, lang)
    return _document(letter, f"{quote}<br>{words}" if letter.quote == "bottom" else f"{words}<br>{quote}")


def _gmail_quote(letter: Letter, quoted: Shown, lang: str) -> str:
    line = html.escape(_line(letter, quoted, lang)).replace(
        html.escape(f"<{quoted.sender.email}>"),
        f'&lt;<a href="mailto:{quoted.sender.email}">{quoted.sender.email}</a>&gt;',
    )
    return (
        f'<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">{line}<br></div>'
        f'<blockquote class="gmail_quote" style="{QUOTE_STYLE}">{_inner(quoted)}</blockquote></div>'
    )


def _outlook_quote(quoted: Shown, lang: str) -> str:
    block = "<br>".join(
        f"<b>{html.escape(name)}:</b> {html.escape(value)}" for name, value in styles.outlook_block(quoted, lang)
    )
    return (
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in">'
        f'<p class="MsoNormal">{block}<o:p></o:p></p></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p>{_inner(quoted)}'
    )


def _inline_html(letter: Letter, quoted: Shown, lang: str) -> str:
    line = f"<div>{html.escape(_line(letter, quoted, lang))}</div>"
    pieces = []
    for marked, lines in _runs(_between(letter.body, quoted.plain).split("\n")):
        text = "\n".join(one.removeprefix(">").removeprefix(" ") if marked else one for one in lines)
        inside = styles.divs(text.strip("\n"))
        pieces.append(f'<blockquote class="gmail_quote">{inside}</blockquote>' if marked else inside)
    return line + "".join(pieces)


def _runs(lines: list[str]) -> list[tuple[bool, list[str]]]:
    """Return the lines in runs of quoted and own ones."""
    runs: list[tuple[bool, list[str]]] = []
    for line in lines:
        marked = line.startswith(">")
        if not runs or runs[-1][0] != marked:
            runs.append((marked, []))
        runs[-1][1].append(line)
    return runs


def _inner(quoted: Shown) -> str:
    """Return the quoted message's HTML without its document around it."""
    match = re.search(r"<body[^>]*>(.*)</body>", quoted.html, re.DOTALL)
    return match[1] if match else styles.divs(quoted.plain)


def _document(letter: Letter, body: str) -> str:
    match letter.style:
        case "outlook":
            head = (
                '<meta name="Generator" content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0in;} --></style>'
            )
            return (
                '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>'
                f'<meta http-equiv="Content-Type" content="text/html; charset=utf-8">{head}</head>'
                f'<body lang="EN-US" link="#0563C1"><div class="WordSection1">{body}</div></body></html>'
            )
        case "html-only" | "ats":
            preview = '<div style="display:none;max-height:0">&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;</div>'
            return (
                "<!DOCTYPE html><html><head><style>td{color:#333}</style><title>"
                f"{html.escape(letter.subject)}</title></head><body>{preview}{body}"
                '<img src="https://track.example/o.gif" width="1" height="1" alt=""></body></html>'
            )
        case _:
            return f'<html><body><div dir="ltr">{body}</div></body></html>'
