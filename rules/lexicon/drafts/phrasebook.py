"""What a language needs to write drafts: the shapes of its dates and noun phrases, and the texts themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rules.draft import Kind
from rules.policy import Stage

SCREENING = frozenset({Stage.APPLIED, Stage.SCREENING})
FIRST = frozenset({Stage.FIRST_INTERVIEW})
LATER = frozenset({Stage.LATER_INTERVIEW, Stage.OFFER})
ANY = SCREENING | FIRST | LATER


@dataclass(frozen=True, slots=True)
class Noun:
    """What an event is called.

    phrase: with its determiner, as after 'since' ('our call'; German: the dative). thanked: as after 'thank you for'
    ('' for the same). joins: how the role follows ('for the {opening}').
    """

    phrase: str
    joins: str
    thanked: str = ""


@dataclass(frozen=True, slots=True)
class Called:
    """A noun, the words in the mail that call for it, and the stages at which they can be meant.

    tells: how much; where several fit, those that tell most are looked at.
    """

    words: str
    noun: Noun
    stages: frozenset[Stage] = ANY
    tells: int = 2


@dataclass(frozen=True, slots=True)
class Dates:
    """How days are written. Fields: {weekday} {n} {month} {date} {year} {time} {who}; `date` is {n} and {month} joined.

    weekdays: Monday first. short_…: as in an attribution line. first: how the 1st is written, where it differs.
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    short_months: tuple[str, ...]
    date: str
    date_with_year: str
    attribution: str
    on: str  # an adverbial: 'on 5 March'
    held: str  # after the noun of a meeting: 'on 5 March'
    held_lately: str  # the same within a few days: 'on Tuesday'
    sent: str  # after the noun of a message: 'of 5 March'
    by: str
    around: str
    before: str
    week_of: str  # of its Monday: 'in the week of 9 March'
    week_end: str  # of its Monday: 'by the end of the week of 9 March'
    month_first: str = ""  # `date` and `date_with_year` where the month goes before the day
    month_first_with_year: str = ""
    first: str = ""


@dataclass(frozen=True, slots=True)
class Grammar:
    """Dates and noun phrases of a language.

    role: the role without an article; roles: patterns of those that are put differently, first match counts.
    at: how a company follows; institutions: patterns of names that follow differently, first match counts.
    nobody: what a role without a name is called. definite: with the article ('the {opening}'; German: the dative).
    called: names of meetings, most telling first. generic: where no name fits. call: where all that is known is that.
    confirmed: how a confirmation's day follows the application, '{on}' being 'on 5 March'.
    papers: patterns of what is asked for, and what the owner calls it once it is sent, as an object; the first counts.
    """

    dates: Dates
    role: str
    roles: tuple[tuple[str, str], ...]
    nobody: str
    definite: str
    at: str
    institutions: tuple[tuple[str, str], ...]
    called: tuple[Called, ...]
    generic: Mapping[Stage, Noun]
    call: Noun
    application: Noun
    message: Noun
    their_message: Noun
    confirmed: str
    papers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Manner:
    """How the reader is addressed.

    promise: '{when}' is a day or a week as they named it; open: they named neither; undated: they gave no time at all.
    indirect: somebody else made it.
    """

    closing: str
    promise: str
    promise_indirect: str
    promise_open: str
    promise_open_indirect: str
    promise_undated: str
    promise_undated_indirect: str


@dataclass(frozen=True, slots=True)
class Texts:
    """Sentences, in the language of templates. A draft is an opening, an interest with a question, an ending.

    Each tuple holds ways to say the same; one is chosen by the draft's key. before, after: interest before a meeting
    was held, and after one. The thank-you brings its own. short_endings: where the question asks what else is needed.
    """

    manner: Manner
    openings: Mapping[Kind, tuple[str, ...]]
    questions: Mapping[Kind, tuple[str, ...]]
    before: tuple[str, ...]
    after: tuple[str, ...]
    thanked: tuple[str, ...]
    endings: tuple[str, ...]
    last_endings: tuple[str, ...]
    thank_endings: tuple[str, ...]
    short_endings: tuple[str, ...]


def ways(text: str) -> tuple[str, ...]:
    """Return ways to say the same, one a paragraph; within a paragraph line ends don't count."""
    return tuple(" ".join(paragraph.split()) for paragraph in text.strip().split("\n\n"))


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """One language.

    familiar: the texts for readers addressed as friends, where the language tells the two apart; the patterns are of
    words which only one of the two manners has, '' where there is but one manner. offers_familiar: of words with which
    somebody asks to be addressed so. closings: what the owner may have closed with before; nothing that thanks, for the
    texts do.
    """

    grammar: Grammar
    polite: Texts
    familiar: Texts
    closings: str
    familiar_words: str = ""
    polite_words: str = ""
    offers_familiar: str = ""
