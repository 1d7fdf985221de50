"""German: the whole lexicon."""

from __future__ import annotations

from rules.lexicon.act import Lexicon
from rules.lexicon.de_owner import MINE
from rules.lexicon.de_plain import THEIRS as PLAIN_THEIRS
from rules.lexicon.de_plain_owner import MINE as PLAIN_MINE
from rules.lexicon.de_plain_verdicts import VERDICTS as PLAIN_VERDICTS
from rules.lexicon.de_talk import COURTESY, TALK, THEN
from rules.lexicon.de_their import THEIRS
from rules.lexicon.plain_verdicts import DE as PLAIN
from rules.lexicon.plain_verdicts import joined

DE = Lexicon(
    theirs=joined(joined({**TALK, **THEIRS}, PLAIN), {**PLAIN_THEIRS, **PLAIN_VERDICTS}),
    mine=joined({**TALK, **MINE}, PLAIN_MINE),
    courtesy=COURTESY,
    then=THEN,
)
