"""What other conversations mean for one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from rules.judging.decide import Case, decide
from rules.judging.opportunity import opportunities, people, recency, same_role, with_one_employer
from rules.judging.restraint import Mailbox, restrain, todays
from rules.message import Address
from rules.reading import Evidence, Fact, Person, Reading
from rules.verdict import FollowUp, Ignore, ThankYou, Verdict, Wait, action, due
from tests.core.cases import EVIDENCE, at, case, meeting, promise, reading, staged, terms, yours

NOTHING = Mailbox()


def judged(*cases: Case, now: str, mailbox: Mailbox = NOTHING) -> dict[str, Verdict]:
    alone = {one.id: decide(one, terms(), at(now)) for one in cases}
    return restrain(cases, alone, terms(), at(now), mailbox)


def actions(*cases: Case, now: str, mailbox: Mailbox = NOTHING) -> list[str]:
    verdicts = judged(*cases, now=now, mailbox=mailbox)
    return [action(verdicts[one.id]).value for one in cases]


def role(name: str, **changes: Any) -> Reading:
    return staged(changes.pop("stage", "applied"), position=Fact(name, EVIDENCE), **changes)


def elsewhere(read: Reading, employer: str, email: str) -> Reading:
    return replace(read, employer=employer, writable=Address("", email))


PORTAL = role("Grid Data Analyst (R-20418)", last_owner=None, last_word=at("02-23"), writable=None, contact=None)
LATER = role("Grid Data Analyst", stage="screening", last_owner=at("03-05"), last_any=at("03-05"))


def test_a_live_thread_puts_the_portals_receipt_to_wait() -> None:
    assert actions(case(PORTAL, which="portal"), case(LATER, which="live"), now="03-13") == ["wait", "follow_up"]


def test_an_end_in_a_new_thread_ends_the_opportunity() -> None:
    closed = replace(LATER, closed=Fact("rejected", EVIDENCE))
    verdicts = judged(case(PORTAL, which="portal"), case(closed, which="new"), now="03-13")
    assert [action(v).value for v in verdicts.values()] == ["none", "none"]
    assert verdicts["portal"].because[-1].rule == "opportunity"


def test_nothing_is_chased_while_a_meeting_of_the_opportunity_is_ahead() -> None:
    invited = replace(LATER, meetings=(meeting("03-20"),))
    verdicts = judged(case(reading(), which="mail"), case(invited, which="invitation"), now="03-13")
    assert type(verdicts["mail"]).__name__ == "Ahead"


def test_their_question_stays_open_although_a_newer_thread_waits() -> None:
    asked = replace(yours("03-03", last_word=at("03-03")), last_owner=at("03-02"))
    newer = reading(last_owner=None, last_word=at("03-06"), last_any=at("03-06"))
    assert actions(case(asked, which="asked"), case(newer, which="newer"), now="03-09") == ["reply", "wait"]


def test_a_question_that_was_answered_in_another_thread_is_answered() -> None:
    asked = replace(yours("03-03", last_word=at("03-03")), last_owner=at("03-02"))
    answer = reading(last_owner=at("03-06"), last_any=at("03-06"))
    assert actions(case(asked, which="asked"), case(answer, which="answer"), now="03-09") == ["wait", "wait"]


def test_an_active_conversation_outranks_the_employers_older_lower_ones() -> None:
    other = role("Warehouse Lead", last_owner=at("02-20"), last_any=at("02-20"))
    assert actions(case(other, which="old"), case(LATER, which="new"), now="03-13") == ["wait", "follow_up"]


def test_a_meeting_ahead_in_an_older_thread_stays_ahead() -> None:
    invited = role("Grid Data Analyst", last_owner=at("02-25"), last_any=at("02-25"), meetings=(meeting("03-20"),))
    verdicts = judged(case(invited, which="invitation"), case(LATER, which="live"), now="03-13")
    assert type(verdicts["invitation"]).__name__ == "Ahead"


def test_a_given_up_conversation_holds_nothing_back() -> None:
    cold = role("Grid Data Analyst", stage="screening", last_owner=at("01-05"), last_any=at("01-05"))
    old = role("Warehouse Lead", last_owner=at("01-02"), last_any=at("01-02"), promise=promise("03-02", on="01-02"))
    assert actions(case(old, which="old"), case(cold, which="cold"), now="03-13") == ["follow_up", "give_up"]


def test_one_follow_up_to_one_employer_at_a_time() -> None:
    one, other = role("Welder"), role("Painter")
    verdicts = judged(case(one, which="a"), case(other, which="b"), now="03-13")
    assert [action(v).value for v in verdicts.values()] == ["follow_up", "wait"]
    assert due(verdicts["b"]) == date(2026, 3, 20)  # the same person: seven days
    assert verdicts["b"].because[-1].rule == "restraint.per_person"


def test_colleagues_at_one_employer_are_three_business_days_apart() -> None:
    one, other = role("Welder"), elsewhere(role("Painter"), "domain:alarmco.example", "ann@alarmco.example")
    verdicts = judged(case(one, which="a"), case(other, which="b"), now="03-13")
    assert (due(verdicts["b"]), verdicts["b"].because[-1].rule) == (date(2026, 3, 18), "restraint.per_employer")


def test_one_recruiter_for_two_employers_is_asked_once_a_week() -> None:
    sent = at("03-12")
    asked = role("Welder", follow_ups=(sent,), last_owner=sent, last_any=sent)
    other = elsewhere(role("Painter"), "name:other", "rita@alarmco.example")
    verdicts = judged(case(asked, which="a"), case(other, which="b"), now="03-13")
    assert (action(verdicts["b"]).value, due(verdicts["b"])) == ("wait", date(2026, 3, 19))


def test_the_one_that_has_a_draft_already_goes_first() -> None:
    one, other = case(role("Welder"), which="a"), case(role("Painter"), which="b")
    assert actions(one, other, now="03-13", mailbox=Mailbox(drafted=frozenset({"b"}))) == ["wait", "follow_up"]


def test_a_portal_is_flagged_with_the_person_whom_another_thread_names() -> None:
    portal = replace(PORTAL, last_word=at("03-06"), last_any=at("03-06"))
    human = role("Grid Data Analyst", closed=None, last_owner=at("03-02"), last_any=at("03-02"))
    alone = judged(case(portal, which="portal"), now="03-13")
    assert alone["portal"].because[-1].text == "No mail can be sent to this address. Find a person."
    both = judged(case(portal, which="portal"), case(human, which="human"), now="03-13")
    assert "Find a person: Rita Mo <rita@alarmco.example>." in both["portal"].because[-1].text


def test_who_is_unknown_restrains_nobody() -> None:
    one = replace(role("Welder"), employer="", writable=None)
    other = replace(role("Painter"), employer="", writable=None)
    assert actions(case(one, which="a"), case(other, which="b"), now="03-13") == ["follow_up", "follow_up"]


def test_a_recruiters_first_thread_rests_once_they_wrote_about_a_client() -> None:
    first = replace(role("Dispatcher"), employer="client:loadline/dispatcher")
    client = elsewhere(
        role("Driver", last_word=at("03-06"), last_any=at("03-06")), "name:ottumwa", "rita@alarmco.example"
    )
    verdicts = judged(case(first, which="first"), case(client, which="client"), now="03-13")
    assert verdicts["first"].because[-1].text == "They wrote on 6 March, in another conversation."
    assert action(verdicts["first"]).value == "wait"


def test_a_recruiters_first_thread_is_followed_up_where_nothing_came() -> None:
    first = replace(role("Dispatcher"), employer="client:loadline/dispatcher")
    assert actions(case(first, which="first"), now="03-13") == ["follow_up"]


def test_no_interview_restrains_nobody() -> None:
    none = replace(role("Welder"), interview=Fact(False, EVIDENCE))
    assert actions(case(none, which="a"), case(role("Painter"), which="b"), now="03-13") == ["none", "follow_up"]


def follow_up(day: int) -> FollowUp:
    return FollowUp(date(2026, 3, day), 1, last=False, drafted=True, because=())


def test_over_the_days_cap_those_due_longest_go_first_and_of_one_day_the_more_urgent() -> None:
    asked = at("03-12")
    cases = (
        case(role("A"), which="old"),
        case(role("B"), which="new"),
        case(role("C"), which="nothing"),
        case(staged("first_interview"), which="thanks"),
        case(role("D", promise=promise("03-05")), which="promised"),
        case(role("E", promise=promise("03-05"), follow_ups=(asked,)), which="asked after the promise"),
        case(staged("later_interview"), which="final round"),
        case(staged("screening"), which="screen"),
    )
    verdicts: dict[str, Verdict] = {one.id: follow_up(9) for one in cases}
    verdicts |= {"old": follow_up(2), "nothing": Wait(None, ()), "thanks": ThankYou(date(2026, 3, 10), ())}
    verdicts |= {"asked after the promise": follow_up(10)}
    order = ["old", "promised", "final round", "screen", "new", "thanks", "asked after the promise"]
    for left in range(len(order) + 2):
        assert todays(cases, verdicts, left=left) == set(order[:left])
    assert todays(cases, verdicts, left=-1) == frozenset()


def test_a_meeting_ahead_in_an_older_thread_holds_the_newer_one() -> None:
    invited = replace(LATER, meetings=(meeting("03-20"),))
    newer = role("Grid Data Analyst", stage="screening", last_owner=at("03-06"), last_any=at("03-06"))
    verdicts = judged(case(invited, which="invitation"), case(newer, which="mail"), now="03-13")
    assert type(verdicts["mail"]).__name__ == "Ahead"


def test_the_owners_own_later_mail_does_not_hide_a_rejection() -> None:
    rejected = replace(LATER, closed=Fact("rejected", EVIDENCE), last_word=at("03-06"))
    newer = role("Grid Data Analyst", stage="screening", last_owner=at("03-07"), last_any=at("03-07"))
    assert actions(case(rejected, which="no"), case(newer, which="mail"), now="03-16") == ["none", "none"]


def test_a_word_of_theirs_after_an_end_begins_anew() -> None:
    rejected = replace(LATER, closed=Fact("rejected", EVIDENCE), last_word=at("03-04"))
    again = role(
        "Grid Data Analyst", stage="screening", last_word=at("03-06"), last_owner=at("03-06"), last_any=at("03-06")
    )
    assert actions(case(rejected, which="no"), case(again, which="again"), now="03-16") == ["none", "follow_up"]


def test_nobody_is_chased_who_wrote_since_whatever_that_was_read_as() -> None:
    wrote = Mailbox(words={"rita@alarmco.example": at("03-05")})
    verdicts = judged(case(reading(), which="a"), now="03-13", mailbox=wrote)
    assert verdicts["a"].because[-1].rule == "restraint.heard_of"
    before = Mailbox(words={"rita@alarmco.example": at("02-20")})
    assert actions(case(reading(), which="a"), now="03-13", mailbox=before) == ["follow_up"]


HOLD_NOBODY = [
    pytest.param({"writable": None}, Mailbox(), id="nobody to write to"),
    pytest.param({"stage": "offer"}, Mailbox(), id="an offer, never drafted"),
    pytest.param({}, Mailbox(dismissed=frozenset({"a"})), id="the owner deleted its draft"),
]


@pytest.mark.parametrize(("changes", "mailbox"), HOLD_NOBODY)
def test_only_what_may_go_out_holds_others_back(changes: dict[str, Any], mailbox: Mailbox) -> None:
    stage = changes.pop("stage", "applied")
    stuck = role("Welder", stage=stage, last_owner=at("03-01"), last_any=at("03-01"), **changes)
    other = role("Painter", stage=stage, last_owner=at("03-02"), last_any=at("03-02"))
    assert actions(case(stuck, which="a"), case(other, which="b"), now="03-13", mailbox=mailbox)[1] == "follow_up"


def test_what_was_said_in_a_deleted_conversation_counts() -> None:
    rejected = replace(LATER, closed=Fact("rejected", EVIDENCE), last_word=at("03-06"))
    quiet = Mailbox(silent={"no": Ignore(())})
    verdicts = judged(case(rejected, which="no"), case(PORTAL, which="portal"), now="03-16", mailbox=quiet)
    assert isinstance(verdicts["no"], Ignore)
    assert action(verdicts["portal"]).value == "none"


ROLES = [
    ("Grid Data Analyst (R-20418)", "grid data analyst", True),
    ("Senior Welder", "Welder", True),
    ("Welder", "Painter", False),
    ("", "Painter", False),
]


@pytest.mark.parametrize(("one", "other", "same"), ROLES)
def test_roles_are_the_same_by_their_words(one: str, other: str, same: bool) -> None:
    assert same_role(one, other) is same


def test_a_conversation_without_a_role_belongs_to_the_only_one() -> None:
    one, unnamed = case(role("Welder"), which="a"), case(reading(), which="b")
    assert len(opportunities([one, unnamed])) == 1
    assert len(opportunities([one, unnamed, case(role("Painter"), which="c")])) == 3
    assert len(opportunities([unnamed, case(reading(), which="d")])) == 1


def test_conversations_that_share_a_key_share_the_employer() -> None:
    portal = case(
        replace(PORTAL, employer="name:brightwater", employer_keys=frozenset({"name:brightwater"})), which="a"
    )
    human = case(
        replace(LATER, employer="domain:brightwater.example", employer_keys=frozenset({"name:brightwater"})), which="b"
    )
    nobody = case(replace(LATER, employer=""), which="c")
    joined = with_one_employer([portal, human, nobody])
    assert joined[0].reading.employer == joined[1].reading.employer != ""
    assert joined[2].reading.employer == ""


def test_a_portal_gets_its_person_from_another_thread() -> None:
    portal, human = case(PORTAL, which="portal"), case(LATER, which="live")
    assert people([portal, human]) == {"portal": human}
    assert people([portal]) == {}


def test_recency_falls_back_on_any_message() -> None:
    assert recency(reading(last_owner=None, last_any=at("03-04"))) == at("03-04")
    assert recency(reading(last_owner=None, last_any=None)).year == 1970


def test_the_contact_of_the_helper_is_kept() -> None:
    assert reading().contact == Fact(
        Person("Rita Mo", "rita@alarmco.example"), Evidence("m1@x.example", "as it was said")
    )
