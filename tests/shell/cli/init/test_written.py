"""The config that `init` writes reads back as what was answered."""

from __future__ import annotations

import tomllib
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from daemon.cli.init.show import likely_name, other_addresses, summary
from daemon.cli.init.signing import ungrouped
from daemon.cli.init.written import Written, text

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)


@given(TEXTS, st.lists(TEXTS, min_size=1, max_size=3), st.one_of(st.none(), TEXTS), st.dictionaries(
    st.sampled_from(["host", "port", "user", "path", "password_command", "keyring"]),
    st.one_of(TEXTS, st.booleans(), st.integers(0, 65535)), min_size=1,
))  # fmt: skip
def test_whatever_was_answered_reads_back(
    name: str, addresses: list[str], country: str | None, rows: dict[str, str | int | bool]
) -> None:
    told = tomllib.loads(text(Written(name, tuple(addresses), "UTC", country, rows), today=date(2026, 9, 18)))
    owner = {"name": name, "addresses": addresses, "time_zone": "UTC"} | ({"country": country} if country else {})
    assert told == {"owner": owner, "account": [rows]}


def test_the_sum_is_one_calm_sentence() -> None:
    assert summary(4120, 14, 3) == "4120 messages: 14 interview conversations, 3 are waiting for you."
    assert summary(1, 1, 1) == "1 message: 1 interview conversation, 1 is waiting for you."
    assert summary(90, 2, 0) == "90 messages: 2 interview conversations, none is waiting for you."
    assert summary(90, 0, 0) == "90 messages: 0 interview conversations in the last half year."


def test_the_name_is_the_one_that_most_sent_mail_has() -> None:
    senders = {
        ("dana@x.example", "Dana Whitfield"): 3, ("dana@x.example", "D. Whitfield"): 1, ("dana@x.example", "dana"): 9,
        ("d@work.example", "Dana at Work"): 20,
    }  # fmt: skip
    assert likely_name(senders, ["dana@x.example"]) == "Dana Whitfield"
    assert likely_name({}, ["dana@x.example"]) == ""
    assert other_addresses(senders, ["dana@x.example"]) == ("d@work.example",)


def test_google_s_gaps_are_no_part_of_a_password() -> None:
    assert ungrouped("abcd efgh ijkl mnop") == "abcdefghijklmnop"
    assert ungrouped("correct horse battery staple") == "correct horse battery staple"
    assert ungrouped("four word pass word1") == "four word pass word1"
