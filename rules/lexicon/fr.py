"""French: the whole lexicon."""

from __future__ import annotations

from rules.lexicon.act import Lexicon
from rules.lexicon.fr_owner import MINE
from rules.lexicon.fr_talk import COURTESY, TALK, THEN
from rules.lexicon.fr_their import THEIRS
from rules.lexicon.plain_verdicts import FR as PLAIN
from rules.lexicon.plain_verdicts import joined

FR = Lexicon(theirs=joined({**TALK, **THEIRS}, PLAIN), mine={**TALK, **MINE}, courtesy=COURTESY, then=THEN)
