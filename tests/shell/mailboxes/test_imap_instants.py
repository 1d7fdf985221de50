"""When a message was received: the short way to the usual form leads where the careful one does."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from daemon.mailboxes.imap.responses import _instant, _parsed_instant

TOLD = st.tuples(
    st.sampled_from(["17", " 7", "07", "7", "31", "00"]),
    st.sampled_from(["-Jul-", "-jul-", "-Feb-", "-Xyz-", "/Jul/"]),
    st.integers(0, 9999).map("{:04} ".format),
    st.times().map("{:%H:%M:%S}".format) | st.sampled_from(["24:00:00", "02:44:60", "02.44.25", "024425.1"]),
    st.from_regex(r" [+-][0-9]{4}", fullmatch=True) | st.sampled_from([" Z", "", " UTC"]),
).map("".join)


@given(TOLD)
def test_every_instant_is_read_the_same_in_both_ways(told: str) -> None:
    assert _instant(told.encode()) == _parsed_instant(told.encode())
