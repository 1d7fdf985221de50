"""Whether a candidacy is over, why, and whether a new one began after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from rules.letter import Origin
from rules.lexicon.act import Act
from rules.lexicon.phrases import normal
from rules.lexicon.resigned import MAY_TAKE_A_NO, TAKES_A_NO
from rules.lexicon.wording import Wording
from rules.reader.acts import Sentence, Speech
from rules.reader.offer_terms import in_terms
from rules.reading import Evidence, Fact

REJECTED, FILLED, WITHDRAWN, DECLINED, ACCEPTED = "rejected", "filled", "withdrawn", "declined", "accepted"
# Says so even where the offer was no mail; "I accept the challenge" says less.
_ACCEPTS = Wording(
    r"\b(?:accept|akzept|nehme|acept)\w*\b(?:\W+\w+){0,5}?\W+(?:offer|position|role|job|post|contract|place|angebot|stelle"
    r"|vertrag|offre|poste|contrat|oferta|puesto|contrato|trabajo)\b"
)
_HINTS = 2
_GOES_ON = (Act.PROMISES, Act.PROPOSES, Act.OFFERS, Act.HOLDS, Act.ASKS, Act.CONFIRMS)
_NO = frozenset({Act.REJECTS, Act.FILLED})
_OPENS = (Act.PROPOSES, Act.OFFERS, Act.SEEKS_TIMES, Act.REOPENS)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it ended or where an offer stands.

    closed: why it is over, or None. offered: the offer that was made, or None. since: the moment of an older end,
    after which a new candidacy began; what happened before counts no more.
    """

    closed: Fact[str] | None = None
    offered: Fact[str] | None = None
    since: datetime | None = None


def outcome(speeches: Sequence[Speech]) -> Outcome:
    """Return what the letters, oldest first, come to."""
    now = Outcome()
    ended: datetime | None = None
    word: Speech | None = None
    for speech in speeches:
        if speech.mine:
            now = _owner_said(now, speech, word)
        elif speech.spoken:
            if now.closed and _opens(speech) and now.closed.value != ACCEPTED:
                now = Outcome(since=ended)
            now = _they_said(now, speech)
            word = speech
        ended = speech.letter.envelope.date if now.closed and ended is None else ended if now.closed else None
    return now


def _they_said(now: Outcome, speech: Speech) -> Outcome:
    if now.closed:
        return now
    no = _outright(speech, Act.REJECTS) or _said_in_hints(speech)
    if no and not _offered_instead(speech, no):
        return Outcome(closed=Fact(REJECTED, speech.evidence(no)), since=now.since)
    filled = _outright(speech, Act.FILLED)
    if filled and not _offered_instead(speech, filled):
        return Outcome(closed=Fact(FILLED, speech.evidence(filled)), since=now.since)
    offer = speech.first(Act.OFFERS) or in_terms(speech)
    if offer:
        return Outcome(offered=Fact("offer", speech.evidence(offer)), since=now.since)
    return now


def _outright(speech: Speech, act: Act) -> Sentence | None:
    """Return the first sentence that says so. What only the model takes for a no is none beside a request."""
    asks = speech.does(Act.ASKS)
    return next((one for one in speech.sentences if one.does(act) and not (asks and act not in one.told)), None)


def _said_in_hints(speech: Speech) -> Sentence | None:
    """Return the first of several sentences that each sound like a no, where none says it outright."""
    sound = [sentence for sentence in speech.sentences if Act.REJECTS in sentence.likely]
    return sound[0] if len(sound) >= _HINTS and not speech.does(Act.ASKS, Act.PROPOSES, Act.OFFERS) else None


def _offered_instead(speech: Speech, no: Sentence) -> bool:
    """Tell whether the no only turns to something else: an offer or a new proposal that follows it in the letter."""
    if speech.letter.origin is not Origin.HUMAN:
        return False
    later = speech.sentences[speech.sentences.index(no) + 1 :]
    if any(sentence.does(Act.REOPENS) for sentence in (no, *later)) and any("?" in one.text for one in later):
        return True
    return any(
        (sentence.does(Act.ASKS) and sentence.does(Act.PROPOSES, Act.REOPENS, Act.OFFERS, Act.SEEKS_TIMES))
        or sentence.does(Act.OFFERS)
        for sentence in later
    )


def _sounds(speech: Speech, act: Act) -> Sentence | None:
    """Return the sentence that the model takes for this act: after an offer less is needed to be sure."""
    return next((sentence for sentence in speech.sentences if act in sentence.likely), None)


def _declines_all(sentence: Sentence) -> bool:
    """Tell whether the owner says no to the job, and not just to a time."""
    return sentence.does(Act.DECLINES) and not sentence.whens and not sentence.does(Act.PROPOSES)


def _opens(speech: Speech) -> bool:
    if speech.letter.origin is not Origin.HUMAN or speech.does(Act.REJECTS, Act.FILLED):
        return False
    return speech.does(Act.OFFERS) or (speech.does(*_OPENS) and speech.does(Act.ASKS))


def _owner_said(now: Outcome, speech: Speech, word: Speech | None) -> Outcome:
    """Return what the owner's letter makes of it. word: their newest before it."""
    if now.closed:
        return now
    if now.offered:
        taken = speech.first(Act.ACCEPTS) or _sounds(speech, Act.ACCEPTS)
        refused = speech.first(Act.DECLINES, Act.WITHDRAWS) or _sounds(speech, Act.DECLINES)
        if refused:
            return Outcome(closed=Fact(DECLINED, speech.evidence(refused)), since=now.since)
        if taken and not speech.does(Act.ASKS):
            return Outcome(closed=Fact(ACCEPTED, speech.evidence(taken)), since=now.since)
        return now
    taken = next((s for s in speech.sentences if s.does(Act.ACCEPTS) and _ACCEPTS.search(s.text)), None)
    if taken and not speech.does(Act.ASKS):
        return Outcome(closed=Fact(ACCEPTED, speech.evidence(taken)), since=now.since)
    left = speech.first(Act.WITHDRAWS) or next((s for s in speech.sentences if _declines_all(s)), None)
    if left:
        return Outcome(closed=Fact(WITHDRAWN, speech.evidence(left)), since=now.since)
    taken_as_no = _takes_a_no(speech, word)
    return Outcome(closed=Fact(REJECTED, taken_as_no), since=now.since) if taken_as_no else now


def _takes_a_no(speech: Speech, word: Speech | None) -> Evidence | None:
    """Return what shows that the owner was told no: on the phone, or in words that were not understood."""
    if speech.does(Act.ASKS, Act.NUDGES) or any("?" in sentence.text for sentence in speech.sentences):
        return None
    sure = next((one for one in speech.sentences if TAKES_A_NO.search(normal(one.text))), None)
    if sure:
        return speech.evidence(sure)
    if word is None or word.letter.origin is not Origin.HUMAN:
        return None
    no = next(
        (one for one in word.sentences if one.told & _NO or (one.possible & _NO and not word.does(*_GOES_ON))), None
    )
    if no is None or not any(MAY_TAKE_A_NO.search(normal(one.text)) for one in speech.sentences):
        return None
    return word.evidence(no)
