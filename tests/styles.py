"""How mail programs write: attribution lines, header blocks, footers, and plain text as HTML."""

from __future__ import annotations

import html
import re
import textwrap
from dataclasses import dataclass
from datetime import datetime

from rules.message import Address

WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
}
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
SHORT_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "es": "ene feb mar abr may jun jul ago sept oct nov dic",
}
OUTLOOK_FIELDS = {
    "en": ("From", "Sent", "To", "Cc", "Subject"),
    "de": ("Von", "Gesendet", "An", "Cc", "Betreff"),
    "fr": ("De", "Envoyé", "À", "Cc", "Objet"),
    "es": ("De", "Enviado el", "Para", "CC", "Asunto"),
}
PHONE_LINE = {
    "en": "Sent from my iPhone",
    "de": "Von meinem iPhone gesendet",
    "fr": "Envoyé de mon iPhone",
    "es": "Enviado desde mi iPhone",
}
FOOTER = {
    "en": "This email was sent by {name}. Privacy Policy | Help",
    "de": "Diese E-Mail wurde von {name} versendet. Datenschutz | Hilfe",
    "fr": "Cet e-mail a été envoyé par {name}. Confidentialité | Aide",
    "es": "Este correo fue enviado por {name}. Privacidad | Ayuda",
}
GMAIL_WIDTH = 78


@dataclass(frozen=True, slots=True)
class Shown:
    """A message as its reader sees it: what a reply to it quotes. html is '' where it was sent as plain text only."""

    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    date: datetime
    subject: str
    plain: str
    html: str


def weekday(date: datetime, lang: str) -> str:
    return WEEKDAYS[lang].split()[date.weekday()]


def month_name(date: datetime, lang: str) -> str:
    return MONTHS[lang].split()[date.month - 1]


def short_month(date: datetime, lang: str) -> str:
    return SHORT_MONTHS[lang].split()[date.month - 1]


def gmail_line(shown: Shown, lang: str) -> str:
    date, who = shown.date, f"{shown.sender.name} <{shown.sender.email}>".strip()
    day, month = weekday(date, lang), short_month(date, lang)
    match lang:
        case "de":
            return f"Am {day[:2]}., {date.day}. {month} {date.year} um {date:%H:%M} Uhr schrieb {who}:"
        case "fr":
            return f"Le {day[:3]}. {date.day} {month} {date.year} à {date:%H:%M}, {who} a écrit :"
        case "es":
            return f"El {day[:3]}, {date.day} {month} {date.year} a las {date:%H:%M}, {who} escribió:"
        case _:
            return f"On {day[:3]}, {month} {date.day}, {date.year} at {_clock(date)} {who} wrote:"


def apple_line(shown: Shown, lang: str) -> str:
    date, who = shown.date, f"{shown.sender.name} <{shown.sender.email}>".strip()
    month = short_month(date, lang)
    match lang:
        case "de":
            return f"Am {date:%d.%m.%Y} um {date:%H:%M} schrieb {who}:"
        case "fr":
            return f"Le {date.day} {month} {date.year} à {date:%H:%M}, {who} a écrit :"
        case "es":
            return f"El {date.day} {month} {date.year}, a las {date:%H:%M}, {who} escribió:"
        case _:
            return f"On {month} {date.day}, {date.year}, at {_clock(date)}, {who} wrote:"


def plain_line(shown: Shown, lang: str) -> str:
    """Thunderbird's, and that of many web mailers."""
    date, who = shown.date, shown.sender.name or shown.sender.email
    match lang:
        case "de":
            return f"Am {date:%d.%m.%y} um {date:%H:%M} schrieb {who}:"
        case "fr":
            return f"Le {date:%d/%m/%Y} à {date:%H:%M}, {who} a écrit :"
        case "es":
            return f"El {date:%d/%m/%y} a las {date:%H:%M}, {who} escribió:"
        case _:
            return f"On {date:%Y-%m-%d %H:%M}, {who} wrote:"


def outlook_block(shown: Shown, lang: str) -> list[tuple[str, str]]:
    """The header block above what Outlook quotes, as (field, value)."""
    date, names = shown.date, OUTLOOK_FIELDS[lang]
    day, month = weekday(date, lang), month_name(date, lang)
    when = {
        "de": f"{day}, {date.day}. {month} {date.year} {date:%H:%M}",
        "fr": f"{day} {date.day} {month} {date.year} {date:%H:%M}",
        "es": f"{day}, {date.day} de {month} de {date.year} {date:%H:%M}",
    }.get(lang, f"{day}, {month} {date.day}, {date.year} {_clock(date)}")
    values = (str(shown.sender), when, _list(shown.to), _list(shown.cc), shown.subject)
    return [(name, value) for name, value in zip(names, values, strict=True) if value]


def _list(addresses: tuple[Address, ...]) -> str:
    return "; ".join(map(str, addresses))


def _clock(date: datetime) -> str:
    return f"{date.hour % 12 or 12}:{date:%M} {'AM' if date.hour < 12 else 'PM'}"


def marked(text: str) -> str:
    """The text quoted with '> ', deeper marks close together as programs write them."""
    return "\n".join(f">{line}" if line.startswith(">") else f"> {line}".rstrip() for line in text.split("\n"))


def wrapped(text: str, width: int = GMAIL_WIDTH) -> str:
    """Long lines broken hard, as Gmail does in its plain form; quoted lines as they are."""
    return "\n".join(
        line if line.startswith(">") or len(line) <= width else _broken(line, width) for line in text.split("\n")
    )


def _broken(line: str, width: int) -> str:
    return "\n".join(
        textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False, replace_whitespace=False)
    )


def divs(text: str) -> str:
    """Plain text as Gmail's HTML: a div a line, a br for an empty one."""
    return "".join(f"<div>{html.escape(line) if line.strip() else '<br>'}</div>" for line in text.split("\n"))


def mso(text: str) -> str:
    """Plain text as Outlook's HTML."""
    lines = (html.escape(line) if line.strip() else "<o:p>&nbsp;</o:p>" for line in text.split("\n"))
    return "".join(f'<p class="MsoNormal">{line}<o:p></o:p></p>\n' for line in lines)


def paragraphs(text: str) -> str:
    """Plain text as the HTML of newsletters and applicant systems: paragraphs in a layout table."""
    blocks = (html.escape(block.strip("\n")).replace("\n", "<br>\n") for block in re.split(r"\n\s*\n", text.strip()))
    body = "\n".join(f'<p style="margin:0 0 16px 0;font-family:Arial,sans-serif">{block}</p>' for block in blocks)
    return (
        '<table width="100%" cellpadding="0" cellspacing="0" role="presentation"><tr><td align="center">'
        '<table width="600" role="presentation"><tr><td style="padding:24px">\n'
        f"{body}\n</td></tr></table></td></tr></table>"
    )
