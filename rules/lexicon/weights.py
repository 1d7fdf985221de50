"""How much each sign speaks for an own candidacy: fitted on the corpus, then rounded."""

from __future__ import annotations

from rules.lexicon.sign import Sign

OWN_FROM = 0.0  # the score from which on it counts as one
KNOWN_EMPLOYER = 1.5

WEIGHTS: dict[Sign | None, float] = {
    None: -0.6,  # before anything was seen
    Sign.APPLIES: 0.8,
    Sign.PITCHES: 0.8,
    Sign.PAPERS: 0.5,
    Sign.RECEIPT: 0.7,
    Sign.RECOMMENDED: 0.3,
    Sign.NEEDS: 0.4,
    Sign.HIRES: 0.3,
    Sign.JOB: -0.4,
    Sign.PAY: 0.4,
    Sign.ROUND: 0.2,
    Sign.RECRUITER: 0.8,
    Sign.FOOTER: -0.2,
    Sign.CAREERS: 0.8,
    Sign.TITLE: 0.9,
    Sign.SYSTEM: 2.0,
    Sign.THANKED: 0.5,
    Sign.NUDGED: 0.1,
    Sign.KEEN: 0.3,
    Sign.INVITED: 0.0,
    Sign.AGREED: 1.2,
    Sign.DECIDED: 0.1,
    Sign.EXCHANGE: 0.4,
    Sign.OWNER_BEGAN: 0.6,
    Sign.UNANSWERED: -0.8,
    Sign.MACHINE: -0.3,
    Sign.OFFICE: -0.5,
    Sign.FAMILY: -0.2,
    Sign.OTHERS_JOB: -1.0,
    Sign.OWNER_HIRES: -1.2,
    Sign.AT_WORK: -0.4,
    Sign.POSITION: 0.7,
    Sign.TITLED: -1.5,
    Sign.COLD: -0.5,
    Sign.TRADE: -0.9,
    Sign.HOME: -1.3,
    Sign.STATE: -0.8,
    Sign.STUDY: -0.8,
    Sign.MEDIA: -1.0,
    Sign.HEALTH: -0.8,
    Sign.CLUB: -0.9,
    Sign.SHOW: -0.8,
    Sign.CONSUMER: -0.8,
    Sign.PRESENT_JOB: -1.0,
    Sign.NEWS: -1.0,
    Sign.ELSEWHERE: -1.5,
}
