"""Spanish: the whole lexicon."""

from __future__ import annotations

from rules.lexicon.act import Lexicon
from rules.lexicon.es_owner import MINE
from rules.lexicon.es_talk import COURTESY, TALK, THEN
from rules.lexicon.es_their import THEIRS
from rules.lexicon.plain_verdicts import ES as PLAIN
from rules.lexicon.plain_verdicts import joined

ES = Lexicon(theirs=joined({**TALK, **THEIRS}, PLAIN), mine={**TALK, **MINE}, courtesy=COURTESY, then=THEN)
