"""Envelopes are kept as text, whatever stands in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.store.envelopes import pack, unpack
from rules.label import Label
from rules.message import Address, Envelope, Place

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
ADDRESSES = st.builds(Address, TEXTS, TEXTS)
MANY = st.lists(ADDRESSES, max_size=3).map(tuple)
ZONES = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))
ENVELOPES = st.builds(
    Envelope,
    id=TEXTS,
    sender=ADDRESSES,
    to=MANY,
    date=st.datetimes(timezones=ZONES),
    subject=TEXTS,
    place=st.sampled_from(Place),
    cc=MANY,
    bcc=MANY,
    reply_to=MANY,
    references=st.lists(TEXTS, max_size=4).map(tuple),
    thread=st.none() | TEXTS,
    labels=st.frozensets(st.sampled_from(Label)),
    key=st.none() | TEXTS,
    headers=st.lists(st.tuples(TEXTS, TEXTS), max_size=3).map(tuple),
)


@given(ENVELOPES)
def test_an_envelope_comes_back_as_it_was(envelope: Envelope) -> None:
    assert unpack(pack(envelope), place=envelope.place, labels=envelope.labels) == envelope


@given(ENVELOPES, st.frozensets(st.sampled_from(Label)))
def test_labels_and_place_are_kept_elsewhere(envelope: Envelope, labels: frozenset[Label]) -> None:
    assert pack(envelope) == pack(replace(envelope, labels=labels, place=Place.OTHER))


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", "[1,2]", '["a"]'])
def test_what_is_no_stored_envelope_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        unpack(text, place=Place.INBOX)
