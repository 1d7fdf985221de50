"""Text in columns: how wide it is, how it is cut, and when it is coloured."""

from __future__ import annotations

import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.cli.cells import fitted, painter


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


CELLS = [
    ("Acme", 6, "Acme  "),
    ("Acme", 4, "Acme"),
    ("Acme Works", 6, "Acme …"),
    ("ばら園", 6, "ばら園"),
    ("ばら園", 5, "ばら…"),
    ("ばら園", 4, "ば… "),
    ("Ge\N{COMBINING DIAERESIS}rtner", 8, "Ge\N{COMBINING DIAERESIS}rtner "),
    ("a\x1b[31mb", 8, "a [31mb "),
    ("a\nb", 4, "a b "),
]


@pytest.mark.parametrize(("text", "columns", "cell"), CELLS, ids=[ascii(text) for text, _, _ in CELLS])
def test_a_cell_takes_its_columns(text: str, columns: int, cell: str) -> None:
    assert fitted(text, columns) == cell


@given(text=st.text(), columns=st.integers(2, 30))
def test_nothing_in_a_cell_gives_orders_to_the_terminal(text: str, columns: int) -> None:
    assert not any(unicodedata.category(sign) == "Cc" for sign in fitted(text, columns))


def test_colours_are_for_terminals_whose_owner_wants_them() -> None:
    assert painter(Terminal(), {})("Due", "bold yellow") == "\x1b[1;33mDue\x1b[0m"
    assert painter(Terminal(), {})("Due", "") == "Due"
    assert painter(io.StringIO(), {})("Due", "bold") == "Due"
    assert painter(Terminal(), {"NO_COLOR": "1"})("Due", "bold") == "Due"
    assert painter(Terminal(), {"TERM": "dumb"})("Due", "bold") == "Due"
