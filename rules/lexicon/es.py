"""Spanish: the whole lexicon."""

from __future__ import annotations

from rules.lexicon.act import Lexicon
from rules.lexicon.es_owner import MINE
from rules.lexicon.es_plain import THEIRS as PLAIN_THEIRS
from rules.lexicon.es_plain_owner import MINE as PLAIN_MINE
from rules.lexicon.es_plain_verdicts import VERDICTS as PLAIN_VERDICTS
from rules.lexicon.es_talk import COURTESY, TALK, THEN
from rules.lexicon.es_their import THEIRS
from rules.lexicon.plain_verdicts import ES as PLAIN
from rules.lexicon.plain_verdicts import joined

ES = Lexicon(
    theirs=joined(joined({**TALK, **THEIRS}, PLAIN), {**PLAIN_THEIRS, **PLAIN_VERDICTS}),
    mine=joined({**TALK, **MINE}, PLAIN_MINE),
    courtesy=COURTESY,
    then=THEN,
)
