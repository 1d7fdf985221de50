"""The signs that speak for or against an own candidacy."""

from __future__ import annotations

from enum import StrEnum

from rules.lexicon.wording import Wording


class Sign(StrEnum):
    """What can be seen in a conversation that speaks for or against an own candidacy."""

    APPLIES = "the owner applies"
    PITCHES = "the owner tells of their trade"
    PAPERS = "they have the owner's papers"
    RECEIPT = "they thank for an application"
    RECOMMENDED = "somebody named the owner to them"
    NEEDS = "they need somebody"
    HIRES = "words of hiring"
    JOB = "words of a job"
    PAY = "pay, hours, start"
    ROUND = "a later round, a trial"
    RECRUITER = "a recruiter or HR signs"
    FOOTER = "the foot of a mass mail"
    CAREERS = "a careers address writes"
    TITLE = "a title signs"
    SYSTEM = "an applicant system writes"
    THANKED = "the owner thanks for a meeting"
    NUDGED = "the owner follows up"
    KEEN = "the owner is interested"
    INVITED = "they invite the owner"
    AGREED = "a meeting was agreed on"
    DECIDED = "they speak of a decision about the owner"
    EXCHANGE = "both wrote"
    OWNER_BEGAN = "the owner wrote first"
    UNANSWERED = "the owner never wrote"
    MACHINE = "a machine writes that is no applicant system"
    COLLEAGUE = "they share the owner's domain"
    OFFICE = "an office writes, no person"
    FAMILY = "tone of family and friends"
    OTHERS_JOB = "somebody else's job hunt"
    OWNER_HIRES = "the owner is the one who hires"
    AT_WORK = "the owner signs with a title"
    POSITION = "a position is named"
    TITLED = "the subject names another matter"
    COLD = "a cold approach"
    TRADE = "sales and services"
    HOME = "flats, houses, loans"
    STATE = "visa, courts, offices of the state"
    STUDY = "schools and studies"
    MEDIA = "journalists, podcasts, research"
    HEALTH = "health"
    CLUB = "clubs, boards, elections, grants"
    SHOW = "films, tickets, festivals"
    CONSUMER = "orders, accounts, insurance"
    PRESENT_JOB = "the job that the owner has"
    NEWS = "newsletters, job alerts"
    ELSEWHERE = "another matter fills it, and nothing of a job"


# Who writes to whom, and what was agreed: told by headers and acts, not by lists of words.
OF_SHAPE = frozenset({
    Sign.RECRUITER, Sign.CAREERS, Sign.TITLE, Sign.SYSTEM, Sign.NUDGED, Sign.AGREED, Sign.EXCHANGE, Sign.OWNER_BEGAN,
    Sign.UNANSWERED, Sign.MACHINE, Sign.COLLEAGUE, Sign.OFFICE, Sign.AT_WORK, Sign.POSITION,
})  # fmt: skip


def any_of(*patterns: str) -> Wording:
    """Return the pattern of any of these words, whole and in either case."""
    return Wording(r"(?<!\w)(?:" + "|".join(patterns) + r")(?!\w)")
