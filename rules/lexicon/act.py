"""The acts that a sentence may perform, and what a language's lexicon holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from rules.lexicon.phrases import Phrases


class Act(StrEnum):
    """What a sentence does in a candidacy."""

    ASKS = "asks"  # wants an answer or a deed
    PROPOSES = "proposes"  # a meeting, or times for one
    SEEKS_TIMES = "seeks times"  # wants the other side to name times
    AFFIRMS = "affirms"  # yes to what was proposed
    REFUSES = "refuses"  # no to a proposed time
    CONFIRMS = "confirms"  # a meeting stands
    MOVES = "moves"
    CANCELS = "cancels"
    HELD = "held"  # a meeting took place
    PROMISES = "promises"  # the writer's next word
    FORBIDS = "forbids"  # "don't follow up, we will contact you"
    HOLDS = "holds"
    REJECTS = "rejects"
    FILLED = "filled"
    OFFERS = "offers"
    HANDS_OVER = "hands over"
    RECEIVED = "received"  # what was sent has arrived; the process goes its way
    THANKS = "thanks"
    PRAISES = "praises"  # of a time spent together, where a day is named: "I enjoyed Monday"
    REOPENS = "reopens"
    COMMITS = "commits"  # the owner to a deed of their own
    DELIVERS = "delivers"
    NUDGES = "nudges"
    APPLIES = "applies"
    WITHDRAWS = "withdraws"
    DECLINES = "declines"  # an offer
    ACCEPTS = "accepts"  # an offer


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The phrases of one language.

    theirs, mine: what the employer's side and what the owner says. courtesy: forms of question or request that ask
    nothing. then: words that point to the day named in the sentence before.
    """

    theirs: Mapping[Act, Phrases]
    mine: Mapping[Act, Phrases]
    courtesy: Phrases
    then: Phrases
