"""German: the whole lexicon."""

from __future__ import annotations

from rules.lexicon.act import Lexicon
from rules.lexicon.de_owner import MINE
from rules.lexicon.de_talk import COURTESY, TALK, THEN
from rules.lexicon.de_their import THEIRS
from rules.lexicon.plain_verdicts import DE as PLAIN
from rules.lexicon.plain_verdicts import joined

DE = Lexicon(theirs=joined({**TALK, **THEIRS}, PLAIN), mine={**TALK, **MINE}, courtesy=COURTESY, then=THEN)
