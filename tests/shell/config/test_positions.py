"""Every key that tomllib finds has a place, and at that place stands the key."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.config.positions import Path, Stretch, positions

DOCUMENT = '''\
# a comment with = and [brackets]
name = "a # no comment"   # a comment
a.b . "c.d" = 1
[owner]
addresses = [ # first
  "x", 'y',
  """z
  ]""", [1, 2],
]
day = 1979-05-27 07:32:00Z
[[account]]
name = "one"
folders = { inbox = "I", deep = { er = ["]", "}"] } }
[account.more]
x = 1
[[account]]
name = \'\'\'two
\'\'\'
[[account.part]]
y = """quoted \\""" and ""more"""""
[[account.part]]
y = 0x1F
[a.e]
'''


def paths(value: object, path: Path = ()) -> Iterator[Path]:
    if path:
        yield path
    if isinstance(value, dict):
        for name, below in value.items():
            yield from paths(below, (*path, name))
    if isinstance(value, list):
        for index, below in enumerate(value):
            yield from paths(below, (*path, index))


def test_every_key_of_a_rich_document_has_its_place() -> None:
    assert set(positions(DOCUMENT)) == set(paths(tomllib.loads(DOCUMENT)))


@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        pytest.param(("name",), Stretch(2, 1, 4), Stretch(2, 8, 16), id="plain"),
        pytest.param(("a", "b", "c.d"), Stretch(3, 7, 5), Stretch(3, 15, 1), id="dotted and quoted"),
        pytest.param(("owner",), Stretch(4, 2, 5), Stretch(4, 2, 5), id="header"),
        pytest.param(("owner", "addresses", 1), Stretch(6, 8, 3), Stretch(6, 8, 3), id="element"),
        pytest.param(("owner", "addresses", 3, 1), Stretch(8, 13, 1), Stretch(8, 13, 1), id="element of an element"),
        pytest.param(("owner", "day"), Stretch(10, 1, 3), Stretch(10, 7, 20), id="a time with a space"),
        pytest.param(("account", 0, "folders", "deep", "er"), Stretch(13, 35, 2), Stretch(13, 40, 10), id="inline"),
        pytest.param(("account", 1, "name"), Stretch(17, 1, 4), Stretch(17, 8, 6), id="of the second table"),
        pytest.param(("account", 1, "part", 1, "y"), Stretch(22, 1, 1), Stretch(22, 5, 4), id="of a table's tables"),
    ],
)
def test_a_key_and_its_value_are_where_they_stand(path: Path, key: Stretch, value: Stretch) -> None:
    spot = positions(DOCUMENT)[path]
    assert (spot.key, spot.value) == (key, value)


NAMES = st.sampled_from(["a", "b", "c-d", '"e f"', "'g.h'", "ä".join('""'), "1"])
STRINGS = st.sampled_from(['"x"', "'y'", '"""z\n"""', "'''\n'''", '"\\""', '""', "''", '"#"', '"""a""b"""'])
SCALARS = st.one_of(
    STRINGS, st.sampled_from(["1", "-2.5", "true", "1979-05-27", "1979-05-27 07:32:00", "07:32:00", "inf"])
)
GAPS = st.sampled_from(["", " ", "\n", " # c\n", "\t"])
VALUES = st.recursive(
    SCALARS,
    lambda below: st.one_of(
        st.lists(st.tuples(below, GAPS), max_size=3).map(lambda each: f"[{','.join(v + gap for v, gap in each)}]"),
        st.lists(st.tuples(NAMES, below), max_size=3).map(
            lambda each: "{" + ", ".join(f"{name} = {value}" for name, value in each) + "}"
        ),
    ),
    max_leaves=6,
)
KEYS = st.lists(NAMES, min_size=1, max_size=3).map(".".join)
LINES = st.one_of(
    st.builds(lambda key, value: f"{key} = {value}", KEYS, VALUES),
    KEYS.map(lambda key: f"[{key}]"),
    KEYS.map(lambda key: f"[[ {key} ]] # c"),
    st.sampled_from(["", "# c", "\t"]),
)


@given(st.lists(LINES, max_size=8).map("\n".join))
def test_whatever_tomllib_reads_has_a_place_for_every_key(text: str) -> None:
    """Tables, arrays of tables, dotted keys and inline tables in any mixture."""
    try:
        read = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    found = positions(text)
    assert set(found) == set(paths(read))
    lines = text.split("\n")
    for spot in found.values():
        for stretch in (spot.key, spot.value):
            assert lines[stretch.line - 1][stretch.column - 1 :].strip()
