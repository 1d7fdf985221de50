"""How the owner's own tests of the rules are tried: the conversation each describes, and the day it is asked on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from daemon.config.model import Config, Given, RuleTest
from daemon.config.workdays import workdays
from rules.judging.cadence import Terms
from rules.judging.decide import Case, decide
from rules.label import Label
from rules.policy import Stage
from rules.reading import Away, Ball, Evidence, Fact, Meeting, Person, Promise, Reading, Turn
from rules.verdict import Action, Because, Verdict, action, due, turn

# The hours of a test's day: a meeting, then the last word (a note after it), then the question.
MEETING, WORD, ASKED = time(10), time(12), time(17)
LONGEST_SEARCH = 400  # days: more than a year of silence changes nothing any more
IDLE = frozenset({Action.NONE, Action.WAIT})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one test.

    wrong: each way in which it failed, empty where it holds. because: the reasons of the rules.
    """

    name: str
    where: str
    asked: date
    wrong: tuple[str, ...]
    because: Because

    @property
    def holds(self) -> bool:
        return not self.wrong


def run_tests(config: Config) -> tuple[Outcome, ...]:
    """Try every [[test]] of a config, in their order."""
    owner = config.owner
    terms = Terms(config.policy, workdays(owner.country, owner.subdivision), owner.zone)
    return tuple(_tried(test, terms) for test in config.tests)


def _tried(test: RuleTest, terms: Terms) -> Outcome:
    case = _case(test, terms)
    asked = _asked_on(test, case, terms)
    verdict = _verdict(case, asked, terms)
    return Outcome(test.name, test.where, asked, tuple(_differences(test, verdict)), verdict.because)


def _asked_on(test: RuleTest, case: Case, terms: Terms) -> date:
    """Return the day that the test is about.

    Where it names none: the eve of the day until which it waits, the day on which something is due, or else the first
    day on which there is anything to do.
    """
    given, expect = test.given, test.expect
    if given.today:
        return given.today
    if isinstance(expect.due, date):
        return expect.due - timedelta(days=1) if expect.action is Action.WAIT else expect.due
    if expect.action is Action.WAIT:
        return max(given.last_word, given.meeting or given.last_word)
    if expect.action is Action.NONE:
        return given.last_word
    days = (given.last_word + timedelta(days=count) for count in range(LONGEST_SEARCH))
    return next((day for day in days if action(_verdict(case, day, terms)) not in IDLE), given.last_word)


def _verdict(case: Case, day: date, terms: Terms) -> Verdict:
    return decide(case, terms, datetime.combine(day, ASKED, terms.zone))


def _differences(test: RuleTest, verdict: Verdict) -> list[str]:
    expect = test.expect
    pairs = (
        ("action", expect.action, action(verdict)),
        ("due", expect.due, due(verdict) or "none"),
        ("turn", expect.turn, turn(verdict)),
    )
    return [f"{what} is {found}, not {wanted}" for what, wanted, found in pairs if wanted not in (None, found)]


def _case(test: RuleTest, terms: Terms) -> Case:
    given = test.given
    labels = given.labels | ({Label.SNOOZE} if given.snoozed else frozenset())
    return Case(test.name, _reading(given, Evidence("", test.name), terms), labels, given.snoozed)


def _reading(given: Given, said: Evidence, terms: Terms) -> Reading:
    word = datetime.combine(given.last_word, WORD, terms.zone)
    mine = given.by == "me"
    return Reading(
        interview=Fact(value=True, evidence=said),
        stage=Fact(given.stage, said),
        closed=Fact("the test says so", said) if given.stage is Stage.CLOSED else None,
        ball=Ball(_turn(given), word, "the test says so", said),
        meetings=_meetings(given, said, terms),
        promise=_promise(given, said),
        away=_away(given, word, said),
        employer_keys=frozenset({f"domain:{given.domain.lower()}"} if given.domain else ()),
        company=Fact(given.employer, said) if given.employer else None,
        contact=Fact(_person(given.contact), said) if given.contact else None,
        last_owner=word if mine else None,
        last_word=None if mine else word,
        last_any=word,
        # only the last one's day counts, and how many they are
        follow_ups=tuple(word - timedelta(days=before) for before in reversed(range(given.follow_ups))),
    )


def _person(contact: str) -> Person:
    return Person("", contact.lower()) if "@" in contact else Person(contact, None)


def _turn(given: Given) -> Turn:
    """Return whose turn it left: theirs after the owner's word, and after theirs where more is to come of them."""
    if given.turn:
        return given.turn
    more = given.promise is not None or (given.meeting is not None and given.meeting >= given.last_word)
    return Turn.THEIRS if given.by == "me" or more else Turn.YOURS


def _meetings(given: Given, said: Evidence, terms: Terms) -> tuple[Meeting, ...]:
    if given.meeting is None:
        return ()
    start = datetime.combine(given.meeting, MEETING, terms.zone)
    return (Meeting(start, start + timedelta(hours=1), given.stage, said),)


def _promise(given: Given, said: Evidence) -> Promise | None:
    if given.promise is None:
        return None
    return Promise(_day(given.promise), said.said, said.message, given.last_word)


def _away(given: Given, word: datetime, said: Evidence) -> Away | None:
    return None if given.away is None else Away(_day(given.away), word, said)


def _day(day: date | str) -> date | None:
    """Return the day, or None for 'no date'."""
    return day if isinstance(day, date) else None
