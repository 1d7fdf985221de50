"""Which clause of a sentence tells of their next word, and by what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from rules.dates import Lead, Sort, When
from rules.lexicon.phrases import normal
from rules.lexicon.timing import (
    ABOUT_OTHER_THINGS,
    AT_LATEST,
    AWAY,
    FOR_A_MEETING,
    FOR_SOMETHING,
    IF_SILENT,
    MAY_ASK,
    NAMES_A_DAY,
    NOT_BEFORE,
    NOT_OF_THEIRS,
    OUTRIGHT,
    OWNERS_WORD,
    PATIENCE,
    TAKES,
    THEIR_WORD,
)

_CLAUSE = re.compile(r"[,;]\s|\s-\s|\s(?:and|but|so|und|aber|et|mais|y|pero)\s")
_OPENING = frozenset({Lead.AFTER, Lead.FROM})
_SHORT = 12  # words of a clause that only names a day
_AFTERTHOUGHT = 5  # words of a clause that only keeps a later day open


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of a sentence. start: where it stands there."""

    text: str
    start: int

    def holds(self, when: When) -> bool:
        return self.start <= when.start < self.start + len(self.text)

    def is_their_word(self) -> bool:
        """Tell whether it speaks of their next word, or asks for time until then."""
        return PATIENCE.search(normal(self.text)) is not None or self.is_word()

    def is_word(self) -> bool:
        """Tell whether it speaks of their next word."""
        return THEIR_WORD.search(normal(self.text)) is not None and not self.is_owners_word()

    def tells_by(self, when: When, *, standing: bool) -> bool:
        """Tell whether it speaks of their word by how it names a day. standing: they had named one before."""
        if not self.holds(when) or when.at is not None or self.is_owners_word() or self.is_for_meeting():
            return False
        plain = normal(self.text)
        if MAY_ASK.search(plain) and (when.lead in _OPENING or IF_SILENT.search(plain)):
            return True
        named = standing and len(plain.split()) <= _SHORT and NAMES_A_DAY.search(plain) is not None
        return not self.is_other() and (named or self.denies(when) or self._waits(when))

    def denies(self, when: When) -> bool:
        """Tell whether it says that nothing comes before a day."""
        return when.lead is Lead.BEFORE and self.holds(when) and NOT_BEFORE.search(normal(self.text)) is not None

    def _waits(self, when: When) -> bool:
        """Tell whether somebody on their side needs so long: 'she'll want ten days for that'."""
        before, after = self.text[: when.start - self.start], self.text[when.end - self.start :]
        plain = normal(before)
        if when.sort is not Sort.SPAN or NOT_OF_THEIRS.search(plain) or FOR_SOMETHING.search(normal(after)):
            return False
        return TAKES.search(plain) is not None

    def is_owners_word(self) -> bool:
        """Tell whether it sets the owner a time."""
        plain = normal(self.text)
        return OWNERS_WORD.search(plain) is not None and PATIENCE.search(plain) is None

    def extends(self, when: When) -> bool:
        """Tell whether it only keeps a later day open: 'by Friday, Monday at the latest'."""
        return self.holds(when) and len(self.text.split()) <= _AFTERTHOUGHT and AT_LATEST.search(self.text) is not None

    def is_outright(self) -> bool:
        plain = normal(self.text)
        return OUTRIGHT.search(plain) is not None and not self.is_for_meeting() and not self.is_owners_word()

    def is_for_meeting(self) -> bool:
        return FOR_A_MEETING.search(normal(self.text)) is not None

    def is_open(self, *, spoken: bool) -> bool:
        """Tell whether its day may be that of their word. spoken: a clause beside it tells of that."""
        away = not spoken and AWAY.search(normal(self.text)) is not None
        return not (away or self.is_for_meeting() or self.is_owners_word())

    def is_other(self) -> bool:
        """Tell whether it is about something else: a start, a deadline of the owner's, somebody's vacation."""
        return ABOUT_OTHER_THINGS.search(normal(self.text)) is not None


def clauses_of(text: str) -> Iterator[Clause]:
    """Yield the clauses of a sentence, in order."""
    ends = [0, *(match.end() for match in _CLAUSE.finditer(text)), len(text)]
    return (Clause(text[start:end], start) for start, end in pairwise(ends))
