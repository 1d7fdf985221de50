"""English: the whole lexicon."""

from __future__ import annotations

from rules.lexicon.act import Act, Lexicon
from rules.lexicon.en_asks import ASKS, COURTESY, THEN
from rules.lexicon.en_owner import MINE
from rules.lexicon.en_talk import BOTH
from rules.lexicon.en_their import THEIRS

EN = Lexicon(
    theirs={**BOTH, **THEIRS, Act.ASKS: ASKS},
    mine={**BOTH, **MINE, Act.HELD: THEIRS[Act.HELD], Act.CANCELS: THEIRS[Act.CANCELS], Act.MOVES: THEIRS[Act.MOVES]},
    courtesy=COURTESY,
    then=THEN,
)
