"""French: the whole lexicon."""

from __future__ import annotations

from rules.lexicon.act import Lexicon
from rules.lexicon.fr_owner import MINE
from rules.lexicon.fr_plain import THEIRS as PLAIN_THEIRS
from rules.lexicon.fr_plain_owner import MINE as PLAIN_MINE
from rules.lexicon.fr_plain_verdicts import VERDICTS as PLAIN_VERDICTS
from rules.lexicon.fr_talk import COURTESY, TALK, THEN
from rules.lexicon.fr_their import THEIRS
from rules.lexicon.plain_verdicts import FR as PLAIN
from rules.lexicon.plain_verdicts import joined

FR = Lexicon(
    theirs=joined(joined({**TALK, **THEIRS}, PLAIN), {**PLAIN_THEIRS, **PLAIN_VERDICTS}),
    mine=joined({**TALK, **MINE}, PLAIN_MINE),
    courtesy=COURTESY,
    then=THEN,
)
