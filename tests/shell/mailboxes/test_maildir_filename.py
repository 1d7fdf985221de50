"""File names in a Maildir."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.mailboxes.maildir.filename import base_of, clean, flags_of, unique, with_flags

NOW = datetime(2026, 9, 18, 9, 0, 0, 42, tzinfo=UTC)


@pytest.mark.parametrize(
    ("filename", "base", "flags"),
    [
        pytest.param("1.M2P3.host", "1.M2P3.host", "", id="in new"),
        pytest.param("1.M2P3.host:2,", "1.M2P3.host", "", id="no flags"),
        pytest.param("1.M2P3.host:2,FRS", "1.M2P3.host", "FRS", id="flags"),
        pytest.param("1.M2P3.host,S=10,W=12:2,Sab", "1.M2P3.host,S=10,W=12", "Sab", id="Dovecot's sizes and keywords"),
        pytest.param("1.R9.host,U=17:2,S", "1.R9.host", "S", id="mbsync's number"),
        pytest.param("1.R9.host,U=17", "1.R9.host", "", id="mbsync's number in new"),
        pytest.param("1.M2P3.host;2,S", "1.M2P3.host", "S", id="where ':' may not be"),
        pytest.param("1.M2P3.host!2,S", "1.M2P3.host", "S", id="another delimiter"),
        pytest.param("1.M2P3.host:1,x", "1.M2P3.host", "", id="experimental info"),
        pytest.param("12,host", "12,host", "", id="no info at all"),
        pytest.param("caf\udce9:2,S", "caf%E9", "S", id="bytes in no encoding"),
        pytest.param("100%:2,S", "100%25", "S", id="a percent sign"),
    ],
)
def test_a_name_is_taken_apart(filename: str, base: str, flags: str) -> None:
    assert (base_of(filename), flags_of(filename)) == (base, flags)


@pytest.mark.parametrize(
    ("filename", "flags", "expected"),
    [
        pytest.param("1.M2.host", "F", "1.M2.host:2,F", id="from new"),
        pytest.param("1.M2.host,U=3:2,S", "SF", "1.M2.host,U=3:2,FS", id="in order, the number kept"),
        pytest.param("1.M2.host:2,Sa", "FSaZ", "1.M2.host:2,FSZa", id="unknown ones kept"),
        pytest.param("1.M2.host;2,S", "", "1.M2.host;2,", id="the delimiter kept"),
    ],
)
def test_flags_are_written(filename: str, flags: str, expected: str) -> None:
    assert with_flags(filename, flags) == expected


@given(base=st.from_regex(r"\A[A-Za-z0-9.=_+-]{1,40}\Z"), flags=st.text("DFPRSTabcz", max_size=8))
def test_whatever_its_flags_a_message_keeps_its_base(base: str, flags: str) -> None:
    named = with_flags(base, flags)
    assert base_of(named) == base_of(base)
    assert set(flags_of(named)) == set(flags)


@given(one=st.text(max_size=12), other=st.text(max_size=12))
def test_clean_names_tell_apart_what_was_apart(one: str, other: str) -> None:
    assert clean(one).isascii()
    assert (clean(one) == clean(other)) == (one == other)


def test_no_name_of_ours_is_used_twice_even_in_one_microsecond() -> None:
    names = {unique(NOW, pid=7, host="host") for _ in range(100)}
    assert len(names) == 100


def test_a_host_name_cannot_break_the_file_name() -> None:
    name = unique(NOW, pid=7, host="a/b:2,T")
    assert "/" not in name
    assert flags_of(name) == ""
