"""English: the whole lexicon."""

from __future__ import annotations

from rules.lexicon.act import Act, Lexicon
from rules.lexicon.en_asks import ASKS, COURTESY, THEN
from rules.lexicon.en_owner import MINE
from rules.lexicon.en_plain import PLAIN as INSTEAD
from rules.lexicon.en_talk import BOTH
from rules.lexicon.en_their import THEIRS
from rules.lexicon.plain_verdicts import EN as PLAIN
from rules.lexicon.plain_verdicts import EN_OWNER, joined

EN = Lexicon(
    theirs=joined(joined({**BOTH, **THEIRS, Act.ASKS: ASKS}, PLAIN), INSTEAD),
    mine=joined({**BOTH, **MINE, **{act: THEIRS[act] for act in (Act.HELD, Act.CANCELS, Act.MOVES)}}, EN_OWNER),
    courtesy=COURTESY,
    then=THEN,
)
