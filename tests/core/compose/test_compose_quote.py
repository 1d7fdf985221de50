"""The quote below a draft."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.compose.quote import quote
from rules.draft import Kind
from rules.lexicon.drafts import PHRASEBOOKS
from rules.text.quotes import split
from tests.core.composing import PRIYA, VOICES, conversation, mail, own_words

AT = datetime(2026, 3, 5, 16, 10, tzinfo=ZoneInfo("America/New_York"))


def quoted(text: str, language: str = "en", who: str = "Priya Nair") -> str:
    return quote(mail(1, PRIYA, AT, text), who=who, dates=PHRASEBOOKS[language].grammar.dates, at=AT)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "On Thu, 5 Mar 2026 at 16:10, Priya Nair wrote:"),
        ("de", "Am Do., 5. März 2026 um 16:10 Uhr schrieb Priya Nair:"),
        ("fr", "Le jeu. 5 mars 2026 à 16:10, Priya Nair a écrit :"),
        ("es", "El jue, 5 mar 2026 a las 16:10, Priya Nair escribió:"),
    ],
)
def test_the_attribution_is_in_the_drafts_language(language: str, line: str) -> None:
    assert quoted("Hello", language).split("\n") == [line, "> Hello"]


def test_a_writer_without_a_name_is_named_by_address() -> None:
    assert "pnair@brightwater.example wrote:" in quoted("Hello", who="")


def test_what_was_quoted_is_quoted_one_level_deeper() -> None:
    assert quoted("Yes.\n\n> When?\n>> Now?").split("\n")[1:] == ["> Yes.", ">", ">> When?", ">>> Now?"]


def test_a_long_tail_of_quotes_is_cut_and_the_own_words_stay() -> None:
    tail = "\n".join(f"> line {n}" for n in range(300))
    lines = quoted(f"My own words.\n\nOn Mon, 2 Mar 2026 at 10:00, Dana wrote:\n{tail}").split("\n")
    assert lines[1] == "> My own words."
    assert lines[-1] == ">> […]"
    assert len(lines) < 70


def test_nested_replies_keep_their_depth_however_their_marks_are_spaced() -> None:
    """Gmail writes '> >', Thunderbird '>>'; the line that says who wrote stands above what it introduces."""
    text = """\
Thanks, it was lovely to have you.

On Tue, Nov 10, 2026 at 8:00 AM Ruth wrote:

> Thank you to the panel.
>
> On Thu, Oct 29, 2026 at 10:00 AM Alice wrote:
>
> > Please come on Monday.
>>
>> > My first letter.
"""
    assert quoted(text).split("\n")[1:] == [
        "> Thanks, it was lovely to have you.",
        ">",
        "> On Tue, Nov 10, 2026 at 8:00 AM Ruth wrote:",
        ">",
        ">> Thank you to the panel.",
        ">>",
        ">> On Thu, Oct 29, 2026 at 10:00 AM Alice wrote:",
        ">>",
        ">>> Please come on Monday.",
        ">>>",
        ">>>> My first letter.",
    ]


def test_of_a_long_history_the_oldest_replies_go_and_the_others_stay_whole() -> None:
    levels = [[f"{'>' * depth} level {depth}, line {n}" for n in range(25)] for depth in (1, 2, 3)]
    lines = quoted("\n".join(["Mine.", "", *(line for level in levels for line in level)])).split("\n")
    assert [line for line in lines if "level 1" in line or "level 2" in line] == [
        f"{'>' * (depth + 1)} level {depth}, line {n}" for depth in (1, 2) for n in range(25)
    ]
    assert lines[-1] == ">>>> […]"
    assert "level 3" not in "".join(lines)


@given(depths=st.lists(st.integers(0, 6), min_size=1, max_size=40), spaced=st.booleans())
def test_every_line_is_one_deeper_than_it_was(depths: list[int], spaced: bool) -> None:
    mark = "> " if spaced else ">"
    text = "\n".join(f"{mark * depth}{'' if spaced or not depth else ' '}w{at}" for at, depth in enumerate(depths))
    assert quoted(text).split("\n")[1:] == [f"{'>' * (depth + 1)} w{at}" for at, depth in enumerate(depths)]


def test_a_message_without_end_is_cut() -> None:
    assert len(quoted("\n".join(f"line {n}" for n in range(100_000))).split("\n")) < 300


@given(text=st.text(max_size=400))
def test_every_line_below_the_attribution_is_marked(text: str) -> None:
    assert all(line.startswith(">") for line in quoted(text).split("\n")[1:])


@given(text=st.text(max_size=300), voice=st.sampled_from(VOICES), kind=st.sampled_from(Kind))
def test_our_own_reader_tells_the_draft_from_the_quote(text: str, voice: str, kind: Kind) -> None:
    """What an owner sends unchanged is read next time with exactly the words that we wrote."""
    draft = conversation(kind, voice).must()
    above = "\n".join(split(draft.body).own).rstrip()
    assert above == own_words(draft)
    assert split(f"Words.\n\n{quoted(text, voice[:2])}\n").own[0] == "Words."
    assert "".join(split(f"Words.\n\n{quoted(f'x{text}', voice[:2])}\n").own).strip() == "Words."
