"""Automatic absence notes: until when somebody is away."""

from __future__ import annotations

from collections.abc import Sequence

from rules.letter import Origin
from rules.lexicon.wording import Wording
from rules.reader.acts import Speech
from rules.reading import Away

_ABSENT = Wording(
    r"out of (?:the )?office|away|on (?:annual |parental |maternity |sick )?leave|vacation|holiday|"
    r"automatic reply|auto-?reply|return|back (?:on|in)|unavailable|limited access"
    r"|abwesen|nicht im (?:b[üu]ro|hause)|urlaub|wieder (?:da|erreichbar|im)|zur[üu]ck"
    r"|absen|cong[ée]|de retour|fuera de (?:la )?oficina|vacaciones|ausen|regres|vuelv"
)


def absence(speeches: Sequence[Speech]) -> Away | None:
    """Return the newest absence note that nothing of theirs has followed."""
    for speech in reversed(speeches):
        if speech.spoken and speech.letter.origin is Origin.HUMAN:
            return None
        if speech.letter.origin is Origin.AUTO_REPLY and (away := _away(speech)):
            return away
    return None


def _away(speech: Speech) -> Away | None:
    words = " ".join((speech.letter.envelope.subject, *(sentence.text for sentence in speech.sentences)))
    if not _ABSENT.search(words):
        return None
    written = speech.letter.envelope.date
    days = [(s, w) for s in speech.sentences for w in s.whens if not w.past and w.last >= written.date()]
    if not days:
        return Away(None, written, speech.evidence(next((s for s in speech.sentences if _ABSENT.search(s.text)), None)))
    sentence, when = max(days, key=lambda day: day[1].last)
    return Away(when.last, written, speech.evidence(sentence))
