"""A conversation told to a person, and the words that find it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from daemon import config
from daemon.cli.matching import matching, the_one
from daemon.cli.telling import told
from daemon.config import workdays
from daemon.demo.mail import OWNER
from daemon.demo.maildir import make
from daemon.errors import OwnerMustAct
from daemon.judge import Asked, Conversation
from daemon.preview import judged
from daemon.reader import Reader
from daemon.report.story import Story, story
from daemon.sources import open_source
from daemon.view import facts, who
from rules.judging.cadence import Terms
from rules.message import Owner
from rules.verdict import Ignore

ZONE = ZoneInfo("America/New_York")
NOW = datetime(2026, 9, 18, 9, tzinfo=ZONE)
Found = tuple[Conversation, ...]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[Found, Mapping[str, Story]]:
    """The sample mailbox, judged, and each conversation's story."""
    folder = tmp_path_factory.mktemp("sample")
    make(folder, NOW, workdays("US"))
    known = config.defaults(environ={"TZ": "America/New_York"})
    terms, owner = Terms(known.policy, workdays("US"), known.owner.zone), Owner(OWNER[0], frozenset({OWNER[1]}), "US")
    with judged([open_source(folder / "Maildir")], owner, terms, Asked(NOW, only_until=True), lambda _: None) as (
        found,
        index,
    ):
        reader = Reader(index, owner, terms.workdays)
        stories = {one.case.id: story(one, reader.messages(one.rows), owner, terms, NOW) for one in found}
    return found, stories


WORDS = [
    ("alarmco", "AlarmCo"),
    ("  AlarmCo ", "AlarmCo"),
    ("rita@alarmco.example", "AlarmCo"),
    ("Rita Mo", "AlarmCo"),
    ("rita", "AlarmCo"),
    ("fire estimator", "AlarmCo"),
    ("Mo, alarm", None),
    ("energy reporting", "Tilden Energy"),
    ("tilden", "Tilden Energy"),
    ("lantern paper", "Paper Lantern"),
    ("zebra", None),
    ("interview", "several"),
]


@pytest.mark.parametrize(("words", "company"), WORDS, ids=[words for words, _ in WORDS])
def test_words_find_a_conversation(sample: tuple[Found, Mapping[str, Story]], words: str, company: str | None) -> None:
    matches = matching(sample[0], words)
    if company is None:
        assert matches == ()
    elif company == "several":
        assert len(matches) > 1
    else:
        assert [who(one) for one in matches] == [company]


def test_every_conversation_is_found_by_its_id_and_by_each_message(sample: tuple[Found, Mapping[str, Story]]) -> None:
    for one in sample[0]:
        assert the_one(sample[0], one.case.id, ZONE) is one
        for envelope in one.envelopes:
            assert the_one(sample[0], f"<{envelope.id.upper()}>", ZONE) is one


def test_several_candidates_are_told_apart_in_a_line_each(sample: tuple[Found, Mapping[str, Story]]) -> None:
    with pytest.raises(OwnerMustAct) as raised:
        the_one(sample[0], "a", ZONE)
    head, *lines = str(raised.value).splitlines()
    assert head == "explain: 'a' means several conversations. Say more, or name one by its id:"
    assert all(re.match(r"  [0-9a-f]{12}  \S.*\(last mail \d+ \w+\)$|  … and \d+ more$", line) for line in lines), lines
    ids = {one.case.id for one in sample[0] if not isinstance(one.verdict, Ignore)}
    assert {line.split()[0] for line in lines[:-1]} <= ids, "other mail is named only where no interview is meant"


def test_a_story_fits_80_columns_and_leaves_out_no_fact_and_no_rule(
    sample: tuple[Found, Mapping[str, Story]],
) -> None:
    for one in sample[0]:
        lines = list(told(one, sample[1][one.case.id], NOW))
        long = [line for line in lines if len(line) > 80 and len(max(line.split(), key=len)) < 60]
        assert not long
        text = " ".join(" ".join(lines).split())
        for fact in facts(one.case.reading, ZONE):
            assert f"“{' '.join(fact['said'].split())}”" in text, fact
        for reason in one.verdict.because:
            assert f"{' '.join(reason.text.split())} [{reason.rule}]" in text
        if one.draft:
            assert " ".join(one.draft.body.replace(">", " ").split()) in " ".join(text.replace(">", " ").split())


def test_a_quoted_line_that_is_wrapped_stays_as_deep_as_it_was(sample: tuple[Found, Mapping[str, Story]]) -> None:
    one, draft = next((each, each.draft) for each in sample[0] if each.draft)
    words = " ".join(f"word{n}" for n in range(40))
    quoting = replace(draft, body=f"{words}\n> {words}\n>>> {words}\n")
    lines = list(told(replace(one, draft=quoting), sample[1][one.case.id], NOW))
    wrapped = lines[lines.index(next(line for line in lines if line.startswith("  word0"))) :]
    assert {line.partition("word")[0] for line in wrapped} == {"  ", "  > ", "  >>> "}
    for marks in ("  ", "  > ", "  >>> "):
        told_words = " ".join(line.removeprefix(marks) for line in wrapped if line.startswith(f"{marks}word"))
        assert told_words == words


def test_a_story_is_told_in_the_order_of_time(sample: tuple[Found, Mapping[str, Story]]) -> None:
    (one,) = matching(sample[0], "alarmco")
    text = "\n".join(told(one, sample[1][one.case.id], NOW))
    places = [
        text.index(part)
        for part in (
            "AlarmCo · Fire Alarm Estimator · First interview",
            "with Rita Mo, rita@alarmco.example",
            "Their move. Follow up with Rita Mo: due yesterday.",
            "Fri 4 Sep   > You wrote",
            "Thu 10 Sep  * Meeting, 14:00",
            "promise: Wed 16 Sep",
            "Wed 16 Sep  . They meant to write by then",
            "Thu 17 Sep  ! Your next step is due",
            "today       -----",
            "Why, rule by rule:",
            "[waiting.after_promise]",
        )
    ]
    assert places == sorted(places)


def test_what_is_ahead_comes_after_today(sample: tuple[Found, Mapping[str, Story]]) -> None:
    (one,) = matching(sample[0], "tarn museum")
    text = "\n".join(told(one, sample[1][one.case.id], NOW))
    assert text.index("today       -----") < text.index("Tue 22 Sep  * ")
