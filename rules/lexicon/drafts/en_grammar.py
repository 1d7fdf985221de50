"""English dates and noun phrases."""

from __future__ import annotations

from rules.lexicon.drafts.phrasebook import FIRST, LATER, SCREENING, Called, Dates, Grammar, Noun
from rules.policy import Stage

_DATES = Dates(
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    short_weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    short_months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    date="{n} {month}",
    date_with_year="{n} {month} {year}",
    month_first="{month} {n}",
    month_first_with_year="{month} {n}, {year}",
    attribution="On {weekday}, {n} {month} {year} at {time}, {who} wrote:",
    on="on {date}",
    held="on {date}",
    held_lately="on {weekday}",
    sent="of {date}",
    by="by {weekday}, {date}",
    around="around {date}",
    before="before {weekday}, {date}",
    week_of="in the week of {date}",
    week_end="by the end of the week of {date}",
)  # fmt: skip

_FOR, _ABOUT = "for the {opening}", "about the {opening}"

GRAMMAR = Grammar(
    dates=_DATES,
    role="{role} role",
    roles=((r"\b(?:role|position|post|job|opening|vacancy|\w+ships?)$", "{role}"), (r",", "role of {role}")),
    nobody="role",
    definite="the {opening}",
    at="at {company}",
    institutions=(
        (
            r"(?:city|county|town|village|borough|university|college|state|port|diocese|parish|church) of\b",
            "with the {company}",
        ),
        (r"(?:department|ministry|office|institute|museum|school|house|bureau) (?:of|for)\b", "at the {company}"),
    ),
    called=(
        Called(r"trial shift", Noun("the trial shift", _FOR)),
        Called(r"(?:trial|working) day|work(?:ing)? trial", Noun("the trial day", _FOR)),
        Called(r"final (?:round|interview|conversation)", Noun("the final interview", _FOR), LATER),
        Called(r"third (?:round|interview)|round (?:3|three)", Noun("the third interview", _FOR), LATER),
        Called(
            r"(?:second|2nd)(?:[- ]round)? interview|second round|round (?:2|two)",
            Noun("the second interview", _FOR),
            LATER,
        ),
        Called(r"panel(?: interview)?", Noun("the panel interview", _FOR)),
        Called(r"on-?site(?: interview| visit| day)?", Noun("the on-site visit", _FOR)),
        Called(r"(?:phone|telephone) screen(?:ing)?", Noun("the phone screen", _FOR), SCREENING | FIRST),
        Called(r"(?:phone|telephone) interview", Noun("the phone interview", _FOR)),
        Called(r"video interview", Noun("the video interview", _FOR)),
        Called(r"interview", Noun("the interview", _FOR), tells=1),
        Called(r"coffee", Noun("our coffee", _ABOUT), tells=0),
        Called(r"(?:video|zoom|phone|intro(?:ductory)?|screening)? ?call", Noun("our call", _ABOUT), tells=0),
        Called(r"chat|conversation|talk", Noun("our conversation", _ABOUT), tells=0),
    ),
    generic={
        Stage.APPLIED: Noun("our conversation", _ABOUT),
        Stage.SCREENING: Noun("our conversation", _ABOUT),
        Stage.FIRST_INTERVIEW: Noun("our meeting", _ABOUT),
        Stage.LATER_INTERVIEW: Noun("our meeting", _ABOUT),
    },
    call=Noun("our call", _ABOUT),
    application=Noun("my application", _FOR),
    message=Noun("my message", _ABOUT),
    their_message=Noun("your message", _ABOUT),
    confirmed=", which you confirmed {on}",
    papers=(
        (r"\breferences?\b", "my references"),
        (r"\b(?:work )?samples?\b", "the samples of my work"),
        (r"\bportfolio\b", "my portfolio"),
        (r"\b(?:certificates?|licen[cs]es?|transcripts?|diplomas?)\b", "copies of my certificates"),
        (r"\b(?:resume|résumé|cv)\b", "my resume"),
        (r"", "the documents you asked for"),
    ),
)
