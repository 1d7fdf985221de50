"""Drafts as values: their key and their digest."""

from __future__ import annotations

from rules.draft import Kind, digest, key
from rules.problem import Problem


def test_a_key_means_the_same_draft_however_its_text_is_chosen() -> None:
    assert key(after="m@x", kind=Kind.SECOND) == key(after="m@x", kind=Kind.LAST)
    assert key(after="m@x", kind=Kind.SECOND) != key(after="m@x", kind=Kind.THANK_YOU)
    assert key(after="m@x", kind=Kind.SECOND) != key(after="n@x", kind=Kind.SECOND)


def told(body: str = "Hi,\n\nHow are things?\n", subject: str = "Re: s", to: str = "r@y.example") -> str:
    return digest(sender="d@x.example", to=to, cc="", subject=subject, body=body)


def test_what_a_server_may_do_to_a_message_does_not_change_the_digest() -> None:
    assert told() == told(body="Hi,  \r\n\r\nHow are things?\r\n\r\n", subject="Re:  s")


def test_what_an_owner_may_do_to_it_does() -> None:
    assert len({told(), told(body="Hi,\n\nHow is it?\n"), told(subject="Re: t"), told(to="s@y.example")}) == 4


def test_a_problem_says_where_what_and_the_remedy() -> None:
    assert str(Problem("a.b", "what is wrong", "Do this")) == "a.b: what is wrong. Do this."
