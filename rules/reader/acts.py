"""What each sentence of a letter does: asks, promises, confirms, rejects, thanks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from rules.dates import When, mentions
from rules.letter import Letter, Origin
from rules.lexicon.act import Act, Lexicon
from rules.lexicon.generic import GENERIC
from rules.lexicon.held import NOT_TOLD, TOLD
from rules.lexicon.own import courtesy, extended, heard
from rules.lexicon.phrases import Phrases, normal
from rules.policy import OwnPhrases
from rules.reader.act_features import features, of_times
from rules.reader.act_model import scores
from rules.reading import Evidence
from rules.workdays import Workdays

_CLAUSE_ENDS = re.compile(r"[;,–—]\s+|\s-\s|\s(?:but|and|aber|und|mais|et|pero|y)\s")
_IF = r"if|unless|in case|should you|falls|wenn|sofern|sollten sie|si|en cas"
_CONDITION = re.compile(rf"\b(?:{_IF})\b[^,;.]*[,;]?", re.IGNORECASE)
_CONDITION_OR_TIME = re.compile(rf"\b(?:{_IF}|once|until|tant que|hasta que)\b[^,;.]*[,;]?", re.IGNORECASE)
_LEADING_IF = re.compile(rf"^((?:but |and |so )?(?:{_IF})\b[^,;]*),", re.IGNORECASE)  # its request belongs to it
_TAKES_TIME = re.compile(r"^(?:so |just |but |please )?(?:give|allow|grant) (?:me|us)\b")
_LOOKS_FORWARD = re.compile(
    r"^(?:and |so |thanks |thank you |great )?(?:i |we |i am |we are )?(?:will |shall |am "
    r"|are )?(?:be )?(?:very much |really |so )?"
    r"look(?:ing)? forward to (?:it|that|this|hearing|your|meeting|seeing|speaking|talking)\b"
)  # what is looked forward to is no deed
_STATES = re.compile(r"^(?:i |we )?(?:will|shall)\b")
_BEFORE_IT = re.compile(r"^(?:but |and |so )?(?:before|prior to|until) (?:i|we|signing|accepting|saying|deciding)\b")
_ANSWERS = frozenset({Act.ACCEPTS, Act.DECLINES, Act.WITHDRAWS})
_Judged = tuple[frozenset[Act], frozenset[Act], frozenset[Act]]  # what a sentence does, likely does, and may do
_MOST_SENTENCES = 200  # of one letter; what is longer is a document pasted into a mail


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with the acts it performs and the times it names."""

    text: str
    acts: frozenset[Act]
    whens: tuple[When, ...]
    points_back: bool = False  # "I'll know then"
    likely: frozenset[Act] = frozenset()  # what the model takes it for, sure or not: for letters that are read together
    possible: frozenset[Act] = frozenset()  # what it may be after all: for who must not be wrong
    told: frozenset[Act] = frozenset()  # what phrases and grammar say, whatever the model makes of it

    def does(self, *acts: Act) -> bool:
        """Tell whether it performs any of these acts."""
        return not self.acts.isdisjoint(acts)


@dataclass(frozen=True, slots=True)
class Speech:
    """A letter with what its sentences do."""

    letter: Letter
    sentences: tuple[Sentence, ...]

    @property
    def mine(self) -> bool:
        return self.letter.mine

    @property
    def spoken(self) -> bool:
        """Whether a human of the other side, or a system that may mean something, speaks."""
        return self.letter.origin in {Origin.HUMAN, Origin.SYSTEM}

    def does(self, *acts: Act) -> bool:
        return any(sentence.does(*acts) for sentence in self.sentences)

    def first(self, *acts: Act) -> Sentence | None:
        """Return the first sentence that performs one of these acts."""
        return next((sentence for sentence in self.sentences if sentence.does(*acts)), None)

    def evidence(self, sentence: Sentence | None = None) -> Evidence:
        """Return the evidence of a sentence; of the letter as a whole by its first one, or by its subject."""
        said = sentence or next(iter(self.sentences), None)
        return Evidence(self.letter.envelope.id, said.text if said else f"Subject: {self.letter.envelope.subject}")


def listen(letter: Letter, *, languages: tuple[str, ...], workdays: Workdays, own: OwnPhrases = ()) -> Speech:
    """Return what a letter does, read with the phrases of these languages (its own first) and with the owner's."""
    said = tuple(
        _sentence(text, letter, languages=languages, workdays=workdays, own=own)
        for text in letter.sentences[:_MOST_SENTENCES]
    )
    return Speech(letter, said)


def _looks_back(whens: tuple[When, ...], letter: Letter) -> bool:
    """Tell whether a day is named that is over, or the one of the letter: thanks for 'yesterday', 'this morning'."""
    return any(when.past or when.last <= letter.envelope.date.date() for when in whens)


@dataclass(frozen=True, slots=True)
class Cues:
    """What is noticed in a sentence before it is judged. acts: those that phrases and grammar give."""

    acts: frozenset[Act]
    whens: tuple[When, ...]
    features: frozenset[str]
    points_back: bool


def cues(text: str, letter: Letter, *, languages: tuple[str, ...], workdays: Workdays, own: OwnPhrases = ()) -> Cues:
    """Return what a sentence of a letter shows, read with the phrases of these languages (its own first)."""
    lexica = tuple(extended(language, own) for language in dict.fromkeys((letter.language, *languages)))
    reading = _mine if letter.mine else _theirs
    acts = frozenset[Act]().union(*(reading(text, lexicon_, letter) for lexicon_ in lexica))
    whens = mentions(text, said=letter.envelope.date, language=letter.language, workdays=workdays)
    plain = normal(text)
    back = any(lexicon_.then.found_in(plain) for lexicon_ in lexica)
    noticed = [f"={act}" for act in acts]
    noticed += ["=courtesy"] if any(lexicon_.courtesy.found_in(plain) for lexicon_ in lexica) else []
    noticed += ["=then"] if back else []
    return Cues(acts, whens, features(plain, (*noticed, *of_times(whens))), back)


def _sentence(
    text: str, letter: Letter, *, languages: tuple[str, ...], workdays: Workdays, own: OwnPhrases
) -> Sentence:
    seen = cues(text, letter, languages=languages, workdays=workdays, own=own)
    acts, likely, possible = _taken_back(normal(text), judged(seen, letter), seen.acts, mine=letter.mine)
    acts = _asked(normal(text), acts, seen, letter)
    if letter.mine and len(_clauses(text)) == 1 and _LOOKS_FORWARD.search(normal(text)):
        acts -= {Act.COMMITS}
    acts, likely = _as_the_owner_says(normal(text), seen, acts, likely, own=own, mine=letter.mine)
    of_papers = Act.RECEIVED in acts and not letter.mine  # "thanks for the portfolio you left last week"
    if acts & {Act.THANKS, Act.PRAISES} and not of_papers and _looks_back(seen.whens, letter):
        acts |= {Act.HELD}
    if _tells_of_meeting(normal(text), seen.whens, letter):
        acts |= {Act.HELD}
    return Sentence(text, acts, seen.whens, seen.points_back, likely, possible, seen.acts)


def _taken_back(plain: str, found: _Judged, told: frozenset[Act], *, mine: bool) -> _Judged:
    """Return the acts, the likely and the possible ones, where grammar knows better than the model.

    'Before I sign' accepts nothing; what holds for all candidates is no word to this one; and a no that phrases give
    stays possible, whatever else was made of it.
    """
    acts, likely, possible = found
    if mine:
        void = _ANSWERS if _BEFORE_IT.search(plain) else frozenset[Act]()
    else:
        void = _VERDICTS if GENERIC.search(plain) else frozenset[Act]()
        possible |= _VERDICTS & told
    return acts - void, likely - void, possible - void


def _asked(plain: str, acts: frozenset[Act], seen: Cues, letter: Letter) -> frozenset[Act]:
    """Return the acts without a request that is none: who takes time, or says what they will do, asks for nothing."""
    if letter.mine or Act.ASKS not in acts or "?" in plain:
        return acts
    if seen.whens and _TAKES_TIME.search(plain):
        return acts - {Act.ASKS} | {Act.PROMISES}
    return acts - {Act.ASKS} if _STATES.search(plain) and "please" not in plain else acts


def _as_the_owner_says(  # noqa: PLR0913 - the two sets, and what they are made from
    plain: str, seen: Cues, acts: frozenset[Act], likely: frozenset[Act], *, own: OwnPhrases, mine: bool
) -> tuple[frozenset[Act], frozenset[Act]]:
    """Return the acts and the likely ones as the owner's phrases correct them: what they know, they know better.

    What a condition or a question takes back stays taken back, whoever gave the phrase.
    """
    if not own:
        return acts, likely
    told = heard(own, plain, mine=mine)
    acts |= told & (seen.acts | {Act.ASKS})  # a request that looks like a courtesy is one
    if not mine and Act.ASKS not in seen.acts | told and courtesy(own).found_in(plain):
        acts, likely = acts - {Act.ASKS}, likely - {Act.ASKS}
    return acts, likely | (told & acts)


def _tells_of_meeting(plain: str, whens: tuple[When, ...], letter: Letter) -> bool:
    """Tell whether a meeting is spoken of as one that took place, whatever it is called."""
    ahead = any(not when.past and when.last > letter.envelope.date.date() for when in whens)
    return not ahead and TOLD.search(plain) is not None and not NOT_TOLD.search(plain)


# How far above its threshold the model must be to add an act that no phrase gives, and how far below to take one back
# that a phrase gives. A wrong word of these costs more than a missed one; a no that is missed, most of all.
_ADDS, _TAKES = 0.1, 0.3
_ADDED = {
    Act.ASKS: 0.2, Act.SEEKS_TIMES: 0.2, Act.CANCELS: 0.3, Act.ACCEPTS: 0.3,
    Act.REJECTS: 0.0, Act.FILLED: 0.0, Act.WITHDRAWS: 0.0,
}  # fmt: skip
_TAKEN = dict.fromkeys((Act.ASKS, Act.COMMITS, Act.ACCEPTS, Act.DECLINES, Act.RECEIVED), 0.0) | {
    Act.REJECTS: 0.4, Act.FILLED: 0.4,
}  # fmt: skip
_MAY_BE = -0.4  # nine in ten of what is asked, and most of what is refused, lie above it


def judged(seen: Cues, letter: Letter) -> _Judged:
    """Return the acts of a sentence, as phrases, grammar and the model agree on; the likely, and the possible ones."""
    found = scores(seen.features, mine=letter.mine)
    sure = {act for act, score in found.items() if score > _ADDED.get(act, _ADDS)}
    kept = {act for act in seen.acts if found.get(act, 0.0) >= -_TAKEN.get(act, _TAKES)}
    if Act.REFUSES in kept:
        sure.discard(Act.AFFIRMS)
    likely, possible = (frozenset(act for act, score in found.items() if score > least) for least in (0, _MAY_BE))
    return frozenset(sure | kept), likely, possible


_VERDICTS = frozenset({Act.REJECTS, Act.FILLED})  # what a condition takes back: "if you are not selected"


def _theirs(text: str, words: Lexicon, letter: Letter) -> frozenset[Act]:
    plain = normal(text)
    acts = _said(words.theirs, plain)
    if acts & _VERDICTS:
        certain = normal(_CONDITION_OR_TIME.sub(" ", text))
        acts -= {act for act in _VERDICTS & acts if not words.theirs[act].found_in(certain)}
    if acts & _VERDICTS:
        acts -= {Act.OFFERS, Act.PROMISES}
    if "?" in plain:
        acts -= {Act.REJECTS, Act.FILLED, Act.FORBIDS}
    if _asks(text, words.theirs[Act.ASKS], words.courtesy, questions=letter.origin is Origin.HUMAN):
        return frozenset({*acts, Act.ASKS})
    return frozenset(acts - {Act.SEEKS_TIMES})


def _mine(text: str, words: Lexicon, _letter: Letter) -> frozenset[Act]:
    acts = _said(words.mine, normal(text))
    if Act.COMMITS in acts and not words.mine[Act.COMMITS].found_in(normal(_CONDITION.sub(" ", text))):
        acts.discard(Act.COMMITS)
    if _asks(text, words.mine[Act.ASKS], words.courtesy, questions=True):
        acts.add(Act.ASKS)
    return frozenset(acts)


def _said(lexicon_: Mapping[Act, Phrases], plain: str) -> set[Act]:
    return {act for act, phrases in lexicon_.items() if phrases.found_in(plain)} - {Act.ASKS}


def _asks(text: str, requests: Phrases, courtesy: Phrases, *, questions: bool) -> bool:
    """Tell whether a clause asks. questions: a question mark is enough; machines ask 'Questions?' of everybody."""
    clauses = tuple(normal(clause) for clause in _clauses(text))
    return any(
        (requests.found_in(clause) or (questions and "?" in clause)) and not courtesy.found_in(clause)
        for clause in clauses
    )


def _clauses(text: str) -> tuple[str, ...]:
    """Return the clauses, so that 'any questions, just ask' does not hide a request beside it."""
    joined = _LEADING_IF.sub(r"\1", text)
    return tuple(clause for clause in _CLAUSE_ENDS.split(joined) if clause.strip())
