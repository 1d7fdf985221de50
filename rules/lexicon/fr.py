"""French: the whole lexicon."""

from __future__ import annotations

from rules.lexicon.act import Lexicon
from rules.lexicon.fr_owner import MINE
from rules.lexicon.fr_talk import COURTESY, TALK, THEN
from rules.lexicon.fr_their import THEIRS

FR = Lexicon(theirs={**TALK, **THEIRS}, mine={**TALK, **MINE}, courtesy=COURTESY, then=THEN)
