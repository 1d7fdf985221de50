"""The owner's own rules: which conversations they are for, and what they change there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.judging.decide import decide
from rules.judging.restraint import Mailbox, restrain
from rules.judging.ruling import fits, ruling
from rules.message import Address
from rules.policy import Changes, Match, Rule, Stage
from rules.reading import Fact, Person, Reading
from rules.verdict import FollowUp, GiveUp, Reply, Wait
from tests.core.cases import EVIDENCE, POLICY, at, case, meeting, reading, span, staged, terms, yours

ACME = reading(
    company=Fact("Acme Fire & Safety, Inc.", EVIDENCE),
    employer="domain:acme.example",
    employer_keys=frozenset({"domain:acme.example", "name:acmefireandsafety"}),
    contact=Fact(Person("Rita Mo", "rita@mail.acme.example"), EVIDENCE),
    writable=Address("Rita Mo", "rita@mail.acme.example"),
)


def with_rules(*rules: tuple[Match, Changes]) -> Any:
    named = tuple(Rule(f"r{number}", match, changes) for number, (match, changes) in enumerate(rules, start=1))
    return terms(policy=replace(POLICY, rules=named))


@pytest.mark.parametrize(
    ("match", "expected"),
    [
        pytest.param(Match(employer=("Acme Fire & Safety, Inc.",)), True, id="as they write it"),
        pytest.param(Match(employer=("acme fire and safety",)), True, id="however it is written"),
        pytest.param(Match(employer=("Acme*",)), True, id="a beginning"),
        pytest.param(Match(employer=("ACME FIRE ? SAFETY*",)), True, id="one sign"),
        pytest.param(Match(employer=("Acme",)), False, id="a part is not the name"),
        pytest.param(Match(employer=("Bolt", "Acme*")), True, id="one of several"),
        pytest.param(Match(employer=("Acme [F]ire*",)), False, id="brackets are no pattern"),
        pytest.param(Match(domain=("acme.example",)), True, id="the domain"),
        pytest.param(Match(domain=("mail.acme.example",)), True, id="the one written from"),
        pytest.param(Match(domain=("*.acme.example",)), True, id="one below it"),
        pytest.param(Match(domain=("cme.example",)), False, id="an end is no domain"),
        pytest.param(Match(domain=("acme.*",)), True, id="in any country"),
        pytest.param(Match(contact=("rita mo",)), True, id="the person"),
        pytest.param(Match(contact=("Rita *",)), True, id="by the first name"),
        pytest.param(Match(contact=("*@mail.acme.example",)), True, id="by the address"),
        pytest.param(Match(contact=("Rita",)), False, id="a first name alone"),
        pytest.param(Match(stage=(Stage.APPLIED,)), True, id="the stage"),
        pytest.param(Match(stage=(Stage.SCREENING, Stage.OFFER)), False, id="another stage"),
        pytest.param(Match(employer=("Acme*",), stage=(Stage.SCREENING,)), False, id="every part has to fit"),
        pytest.param(Match(), True, id="nothing asked"),
    ],
)
def test_which_conversations_a_match_is_for(match: Match, expected: bool) -> None:
    assert fits(match, ACME) is expected


@pytest.mark.parametrize(
    ("match", "expected"),
    [
        pytest.param(Match(employer=("alarmco",)), True, id="an employer known by its domain's name only"),
        pytest.param(Match(employer=("*",)), False, id="what was not read fits no pattern"),
        pytest.param(Match(contact=("*",)), False, id="nobody"),
        pytest.param(Match(domain=("alarmco.example",)), True, id="the domain of its key"),
        pytest.param(Match(stage=(Stage.APPLIED,)), True, id="a stage that was not read is the earliest"),
    ],
)
def test_a_conversation_of_which_little_is_known(match: Match, expected: bool) -> None:
    bare = reading(
        stage=None, contact=None, writable=None, employer_keys=frozenset({"name:alarmco", "domain:alarmco.example"})
    )
    assert fits(match, bare) is expected


def test_the_first_rule_that_fits_counts() -> None:
    rules = with_rules(
        (Match(stage=(Stage.OFFER,)), Changes(at_most=9)),
        (Match(employer=("Acme*",)), Changes(first=span("10 days"))),
        (Match(), Changes(first=span("20 days"))),
    )
    found = ruling(ACME, rules)
    assert found.terms.policy.cadence[Stage.APPLIED].first == span("10 days")
    assert [(reason.rule, reason.text) for reason in found.because] == [
        ("rule", "Your rule “r2” is for this one: first = 10 days.")
    ]
    assert ruling(reading(), rules).terms.policy.cadence[Stage.APPLIED].first == span("20 days")


def test_without_a_rule_nothing_changes() -> None:
    plain = terms()
    assert ruling(ACME, plain).terms is plain
    assert ruling(ACME, plain).because == ()


def test_what_a_rule_does_not_name_stays() -> None:
    changed = ruling(ACME, with_rules((Match(), Changes(signature="D.", language="de")))).terms.policy
    assert (changed.drafts.signature, changed.drafts.language, changed.drafts.enabled) == ("D.", "de", True)
    assert replace(changed, drafts=POLICY.drafts, rules=()) == POLICY


def test_its_reason_stands_first_and_its_cadence_holds() -> None:
    rules = with_rules((Match(domain=("acme.example",)), Changes(first=span("14 days"), at_most=1)))
    verdict = decide(case(ACME), rules, at("03-10"))
    assert isinstance(verdict, Wait)
    assert verdict.until == at("03-16").date()
    assert [reason.rule for reason in verdict.because] == ["rule", "cadence.applied.first"]
    assert verdict.because[0].text.endswith("first = 14 days, at_most = 1.")
    due = decide(case(ACME), rules, at("03-16"))
    assert isinstance(due, FollowUp)
    assert due.last


@pytest.mark.parametrize("read", [yours("03-02"), reading(meetings=(meeting("03-20"),))], ids=["reply", "ahead"])
def test_it_is_not_named_where_it_says_nothing(read: Reading) -> None:
    rules = with_rules((Match(), Changes(at_most=1)))
    assert "rule" not in [reason.rule for reason in decide(case(read), rules, at("03-09")).because]


def test_a_rule_moves_the_moment_that_has_passed() -> None:
    rules = with_rules((Match(), Changes(cold_after=span("5 days"))))
    assert isinstance(decide(case(reading()), terms(), at("03-20")), FollowUp)
    assert isinstance(decide(case(reading()), rules, at("03-20")), GiveUp)
    assert isinstance(decide(case(yours("03-02")), rules, at("03-20")), GiveUp)
    assert isinstance(decide(case(yours("03-02")), terms(), at("03-20")), Reply)


def test_drafted_false_wants_no_draft_of_any_kind() -> None:
    rules = with_rules((Match(), Changes(drafted=False)))
    verdict = decide(case(reading()), rules, at("03-16"))
    assert isinstance(verdict, FollowUp)
    assert not verdict.drafted
    assert not ruling(reading(), rules).terms.policy.drafts.enabled


def test_no_rule_drafts_about_an_offer() -> None:
    rules = with_rules((Match(), Changes(drafted=True)))
    verdict = decide(case(staged("offer")), rules, at("03-09"))
    assert isinstance(verdict, FollowUp)
    assert not verdict.drafted


def test_restraint_is_that_of_the_one_who_would_be_written_to() -> None:
    first = reading(follow_ups=(at("03-09"),), last_owner=at("03-09"), last_any=at("03-09"))
    second = reading(writable=Address("", "other@alarmco.example"), position=Fact("Welder", EVIDENCE))
    cases = (case(replace(first, position=Fact("Clerk", EVIDENCE)), which="a"), case(second, which="b"))
    lenient = with_rules((Match(contact=("other@*",)), Changes(per_employer=span("0 days"))))
    found = {}
    for name, rules in (("strict", terms()), ("lenient", lenient)):
        alone = {one.id: decide(one, rules, at("03-10")) for one in cases}
        found[name] = restrain(cases, alone, rules, at("03-10"), Mailbox())["b"]
    assert isinstance(found["strict"], Wait)
    assert isinstance(found["lenient"], FollowUp)


@given(st.text(max_size=12), st.text(max_size=12))
def test_no_pattern_breaks_it(pattern: str, name: str) -> None:
    """Whatever the owner writes, and whatever a mail says, matching ends with yes or no."""
    read = reading(company=Fact(name, EVIDENCE))
    assert fits(Match(employer=(pattern,), contact=(pattern,), domain=(pattern,)), read) in {True, False}
