"""Whether a conversation is about the owner's own candidacy for a job, or only looks like it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rules.letter import Origin
from rules.lexicon.act import Act
from rules.lexicon.applicant_systems import is_applicant_system, is_scheduler
from rules.lexicon.sign import Sign
from rules.lexicon.wording import Wording
from rules.reader.acts import Speech
from rules.reader.candidacy import score, telling
from rules.reader.signs import OTHER_MATTERS, signs
from rules.reading import Fact

OWN_FROM = 1.5  # log-odds
NO_CANDIDATES = -1.0  # log-odds: below, an applicant system writes to who hires, or to everybody
AGAINST_ALL_WORDS = -3.0  # how far below enough all words together may be, and plain ones count all the same
CLEARLY = 0.5  # how much more than enough it takes that something is written in the owner's name
OTHER_MATTER = 1.5  # how much more it takes for each doubt that another matter fills it
KNOWN_EMPLOYER = 1.5  # what it adds that the owner has a candidacy with the same employer
KNOWN_AND_HUMAN = 2.5  # the same where somebody there writes by hand
ASKS_FOR_WORK = 1.5  # how much less it takes where the owner began by asking for work, and nothing else is spoken of


@dataclass(frozen=True, slots=True)
class Candidacy:
    """Whether it is the owner's. clear: without doubt, by all words together, or by plain ones that others bear out."""

    own: Fact[bool]
    clear: bool


_YOUR_INTERVIEW = Wording(
    r"\byour\s(?:[\w-]+\s){0,2}interview\b|\binterviewing you\b|\b(?:thanks|thank you) for interviewing\b"
    r"|\b(?:come (?:in |over )?(?:to|for|in for)|(?:invite|have) you (?:\w+ )?(?:to|for)|set up|schedule"
    r"|arrange) (?:an?|the|our)"
    r" (?:\w+ ){0,2}interview\b"
    r"|\bnext (?:step|stage|round) (?:for|in|of|towards) (?:the|our|your) .{2,60}?\b(?:role|position|job"
    r"|application|process)\b"
    r"|\b(?:meet|see|speak|talk|chat)(?:ing)? (?:to |with )?you\b.{1,60}?\b(?:about|for|regarding) (?:the|our"
    r"|an?) .{2,60}?"
    r"\b(?:role|position|job|opening|vacancy)\b"
    r"|\binterview (?:you )?(?:for|about|regarding) (?:the|our|an?) .{2,60}?(?:role|position|job|opening|vacancy)\b"
    r"|\b(?:ihr|ihre[mns]|dein(?:em|es)?)\s(?:\w+\s)?(?:vorstellungs|bewerbungs)gespräch"
    r"|\b(?:ihnen|sie|dir|dich)\b.{1,60}?\b(?:gespräch|kennenzulernen|kennenlernen)\b.{1,60}?\bstelle\b"
    r"|\b(?:votre|ton)\sentretien\s(?:d['’]embauche|pour le poste)|\bsu\sentrevista\s(?:de trabajo|para el puesto)"
    r"|\b(?:vous|te) (?:rencontrer|recevoir|voir)\b.{1,60}?\bpour le poste\b"
    r"|\b(?:conocer|entrevistar|ver)(?:te|le|la|lo)\b.{1,60}?\b(?:para|por) el puesto\b"
)
_OFFERED = Wording(  # the post that they offer has a name: position_named
    r"\boffer(?:ing|ed)? you (?:the |an? |our )?(?:[\w-]+ ){0,4}?(?:position|role|job|post|contract)\b"
    r"|\b(?:ihnen|dir) (?:\w+ ){0,2}?(?:die|eine|unsere) (?:[\w-]+ ){0,4}?(?:stelle|position)\b.{0,60}?\banbieten\b"
    r"|\bbieten (?:wir )?(?:ihnen|dir) (?:\w+ ){0,2}?die (?:stelle|position)\b"
    r"|\b(?:vous|te|t['’]) ?(?:proposer|offrir|proposons|offrons|propose|offre) (?:donc )?le poste\b"
    r"|\b(?:ofrecer(?:te|le)|(?:te|le) ofrecemos) (?:\w+ )?el puesto\b"
)
_AGAINST = frozenset({
    Sign.OWNER_HIRES, Sign.OTHERS_JOB, Sign.PRESENT_JOB, Sign.NEWS, Sign.ELSEWHERE, Sign.COLD, Sign.FAMILY,
    Sign.COLLEAGUE, Sign.UNANSWERED,
})  # fmt: skip


_PITCH = frozenset({Sign.OWNER_BEGAN, Sign.APPLIES, Sign.PITCHES, Sign.NEEDS})  # who writes so seeks work, wherever


def is_own_candidacy(
    speeches: Sequence[Speech], *, known_employer: bool, position_named: bool, no_job_named: bool = False
) -> Candidacy:
    """Tell whether the owner is the candidate.

    known_employer: another conversation with this employer is about the owner's candidacy. position_named: a job has a
    name. no_job_named: what is applied for has one, and is none.
    """
    heard = [speech for speech in speeches if speech.mine or speech.spoken]
    if not heard:  # lists, alerts, automatic answers: nobody spoke
        return Candidacy(Fact(value=False, evidence=speeches[0].evidence()), clear=True)
    found = signs(heard, position_named=position_named)
    likely = score(heard, found) + (_of_known_employer(heard, found) if known_employer else 0.0)
    sure = _rule(heard, found, likely)
    beyond = likely - _enough(found, position_named=position_named, no_job_named=no_job_named)
    if sure is None and position_named and _plainly(heard, found, doubtful=beyond <= AGAINST_ALL_WORDS):
        sure = True
    own = beyond >= 0 if sure is None else sure
    clear = beyond >= (AGAINST_ALL_WORDS if sure else CLEARLY)
    return Candidacy(Fact(own, telling(heard, speaks_for=own)), clear)


def _enough(found: Mapping[Sign, float], *, position_named: bool, no_job_named: bool) -> float:
    """Return the log-odds that are enough: more for each doubt, less where nothing is seen but the owner's question."""
    elsewhere = _fills(found) and not position_named and not found.keys() >= _PITCH
    doubts = len(found.keys() & {Sign.ELSEWHERE, Sign.OTHERS_JOB, Sign.OWNER_HIRES}) + 2 * elsewhere + no_job_named
    asks = {Sign.OWNER_BEGAN, Sign.APPLIES} <= found.keys() and not (
        _fills(found) or found.keys() & {Sign.TITLED, *_AGAINST}
    )
    return OWN_FROM + OTHER_MATTER * doubts - ASKS_FOR_WORK * (asks and not doubts)


def _of_known_employer(speeches: Sequence[Speech], found: Mapping[Sign, float]) -> float:
    """Return what it adds; little where nothing at all speaks of work, as in a choir that one of them sings in."""
    if not found.keys() - _AGAINST:
        return KNOWN_EMPLOYER
    by_hand = any(speech.letter.origin is Origin.HUMAN for speech in speeches if not speech.mine)
    return KNOWN_AND_HUMAN if by_hand else KNOWN_EMPLOYER


def _rule(speeches: Sequence[Speech], found: Mapping[Sign, float], likely: float) -> bool | None:
    """Return what holds whatever the words weigh, or None where they decide. likely: log-odds by words and signs."""
    if is_unanswered_approach(found):
        return False
    if _hiring_system(speeches) and Sign.OWNER_HIRES not in found and likely > NO_CANDIDATES:
        return True
    return None


def _fills(found: Mapping[Sign, float]) -> bool:
    """Tell whether several words speak of one other matter: a flat, a sale, a study."""
    return any(found.get(sign, 0.0) > 1 for sign in OTHER_MATTERS)


def _plainly(speeches: Sequence[Speech], found: Mapping[Sign, float], *, doubtful: bool) -> bool:
    """Tell whether it is said in plain words, and nothing speaks of another matter.

    doubtful: all words together speak against it; then an application may be one for anything.
    Plain words are: a machine thanks for the application to a position, they say no to it or offer it, the owner began
    with an application, or they name an interview of the owner's.
    """
    theirs = [sentence.text for speech in speeches if not speech.mine for sentence in speech.sentences]
    if _fills(found) or found.keys() & (_AGAINST - {Sign.UNANSWERED}):
        return False
    if Sign.RECEIPT in found and found.keys() & {Sign.MACHINE, Sign.SYSTEM, Sign.CAREERS} and not doubtful:
        return True
    if any(speech.spoken and speech.does(Act.REJECTS, Act.FILLED) for speech in speeches):
        return True
    if (Sign.PAY in found or not found.keys() & set(OTHER_MATTERS)) and any(_OFFERED.search(text) for text in theirs):
        return True  # a club offers posts too, but pays nobody
    if Sign.UNANSWERED in found:
        return False
    applied = {Sign.APPLIES, Sign.OWNER_BEGAN} <= found.keys() and not doubtful
    if applied and found.keys() & {Sign.JOB, Sign.PAPERS, Sign.RECEIPT}:
        return True
    return any(_YOUR_INTERVIEW.search(text) for text in theirs)


def _hiring_system(speeches: Sequence[Speech]) -> bool:
    """Tell whether an applicant system speaks: it writes to candidates only. A scheduler writes to everybody."""
    return any(
        speech.spoken
        and is_applicant_system(speech.letter.envelope.sender)
        and not is_scheduler(speech.letter.envelope.sender)
        for speech in speeches
    )


def is_unanswered_approach(found: Mapping[Sign, float]) -> bool:
    """Tell whether a recruiter wrote whom the owner never answered; their 'your candidacy' is invention."""
    return {Sign.COLD, Sign.UNANSWERED} <= found.keys() and not {Sign.SYSTEM, Sign.MACHINE} & found.keys()
