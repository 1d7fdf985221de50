"""Which signs of an own candidacy, or of something else, a conversation shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rules.letter import Origin
from rules.lexicon.act import Act
from rules.lexicon.applicant_systems import is_applicant_system
from rules.lexicon.kinds import RECRUITING_TITLE
from rules.lexicon.look_alikes import EITHER
from rules.lexicon.sign import Sign
from rules.lexicon.topics import CAREERS, MINE, OWNER_HIRES, THEIRS, THEY_APPLY
from rules.lexicon.wording import Wording
from rules.reader.acts import Speech
from rules.reader.meetings import diary
from rules.text.subjects import is_reply

_TITLE = Wording(
    r"\b(?:manager\w*|director\w*|head of|head|lead|owner|partner|vp|chief|chair|officer|president|"
    r"principal|dean|chef|supervisor|foreman|coordinator|librarian|prof(?:essor)?|superintendent|"
    r"secretary|founder|c[etfo]o|matron|editor|attorney"
    r"|\w*leit(?:er|ung|erin)\w*|geschäftsführ\w*|inhaber\w*|\w*meister\w*|schulleiter\w*|directeur|"
    r"directrice|responsable|gérant\w*|cheffe?|cadre|jefe|jefa|gerente|encargad\w|dueñ\w|"
    r"coordinador\w*)\b"
)
_OFFICE = Wording(
    r"\b(?:team|office|service\w*|section|department|admissions?|accounts?|support|notifications?|"
    r"weekly|newsletter|news|committee|board|school|agency|agence|group|club|members|campaign|alerts?|"
    r"daily|society|festival|fund|aid|grants|control|clinic|tickets?|orders|notices|consul\w+|inc|"
    r"verein|innung|scolarit[ée]|admisi\w+|comit[ée]|kita|inmobiliaria|gestor[íi]a|wohnbau)\b"
)


_PAPERS = Wording(
    r"resume|résumé|(?<![a-z])cv(?![a-z])|cover.?letter|lebenslauf|bewerbung|anschreiben|lettre.de.motivation|curr[ií]cul"
)  # file names of what a candidate sends
OTHER_MATTERS = (
    Sign.TRADE, Sign.HOME, Sign.STATE, Sign.STUDY, Sign.MEDIA, Sign.HEALTH, Sign.CLUB, Sign.SHOW, Sign.CONSUMER,
)  # fmt: skip
_OWN = {Sign.APPLIES, Sign.PITCHES, Sign.NEEDS, Sign.SYSTEM, Sign.CAREERS, Sign.RECRUITER, Sign.RECEIPT}
_ONCE, _OFTEN = 1.0, 1.6  # a sign shown by one word, and by several different ones


def signs(speeches: Sequence[Speech], *, position_named: bool = False) -> Mapping[Sign, float]:
    """Return the signs, whoever of the two sides shows them, each with its strength."""
    mine = _words(speech for speech in speeches if speech.mine)
    theirs = _words(speech for speech in speeches if not speech.mine)
    found = dict.fromkeys((*_by_acts(speeches), *_by_senders(speeches), *_by_roles(mine, theirs)), _ONCE)
    for patterns, words in ((MINE, mine), (THEIRS, theirs), (EITHER, f"{mine}\n{theirs}")):
        for sign, pattern in patterns.items():
            often = _count(pattern, words)
            if often:
                found[sign] = max(found.get(sign, 0.0), _ONCE if often == 1 else _OFTEN)
    subjects = "\n".join(dict.fromkeys(speech.letter.subject for speech in speeches))
    if any(EITHER[sign].search(subjects) for sign in OTHER_MATTERS):
        found[Sign.TITLED] = _ONCE
    if position_named:
        found[Sign.POSITION] = _ONCE
    if any(found.get(sign) == _OFTEN for sign in OTHER_MATTERS) and not found.keys() & _OWN:
        found[Sign.ELSEWHERE] = _ONCE
    return found


def _by_acts(speeches: Sequence[Speech]) -> set[Sign]:
    mine = [speech for speech in speeches if speech.mine]
    theirs = [speech for speech in speeches if speech.spoken]
    found: set[Sign] = set()
    if any(speech.does(Act.APPLIES) for speech in mine):
        found.add(Sign.APPLIES)
    if any(speech.does(Act.NUDGES) for speech in mine[1:]):
        found.add(Sign.NUDGED)
    if any(speech.does(Act.HELD) for speech in mine):
        found.add(Sign.THANKED)
    if any(speech.does(Act.REJECTS, Act.OFFERS, Act.FILLED) for speech in theirs):
        found.add(Sign.DECIDED)
    if diary(speeches).arranged:
        found.add(Sign.AGREED)
    if mine and theirs:
        found.add(Sign.EXCHANGE)
    if not mine and not (theirs and is_reply(theirs[0].letter.envelope.subject)):  # as to a letter on paper
        found.add(Sign.UNANSWERED)
    if speeches[0].mine:
        found.add(Sign.OWNER_BEGAN)
    return found


def _by_senders(speeches: Sequence[Speech]) -> set[Sign]:
    homes = {speech.letter.envelope.sender.domain for speech in speeches if speech.mine}
    found: set[Sign] = set()
    for speech in speeches:
        found |= _by_owner(speech) if speech.mine else _by_sender(speech)
        if not speech.mine and speech.letter.envelope.sender.domain in homes:
            found.add(Sign.COLLEAGUE)
    return found


def _by_owner(speech: Speech) -> set[Sign]:
    found: set[Sign] = set()
    if _TITLE.search(" ".join(speech.letter.signature)):
        found.add(Sign.AT_WORK)
    if any(_PAPERS.search(name) for name in speech.letter.attachments):
        found.add(Sign.APPLIES)
    return found


def _by_sender(speech: Speech) -> set[Sign]:
    letter, found = speech.letter, set[Sign]()
    signature, name = " ".join(letter.signature), letter.envelope.sender.name
    if is_applicant_system(letter.envelope.sender):
        found.add(Sign.SYSTEM)
    elif letter.origin in {Origin.SYSTEM, Origin.BULK}:
        found.add(Sign.MACHINE)
    elif letter.origin is Origin.HUMAN and _OFFICE.search(name) and not RECRUITING_TITLE.search(name):
        found.add(Sign.OFFICE)
    if CAREERS.search(str(letter.envelope.sender)):
        found.add(Sign.CAREERS)
    if RECRUITING_TITLE.search(f"{signature} {name}"):
        found.add(Sign.RECRUITER)
    if letter.origin is Origin.HUMAN and _TITLE.search(signature):
        found.add(Sign.TITLE)
    return found


def _by_roles(mine: str, theirs: str) -> set[Sign]:
    """Tell who of the two is the candidate, where the words say so."""
    hires = _count(OWNER_HIRES, mine) + 2 * _count(THEY_APPLY, theirs)
    applies = 2 * _count(THEY_APPLY, mine) + _count(OWNER_HIRES, theirs)
    return {Sign.OWNER_HIRES} if hires > applies else set()


def _count(pattern: Wording, words: str) -> int:
    return len({match.group() for match in pattern.finditer(words)})


def _words(speeches: Iterable[Speech]) -> str:
    parts: list[str] = []
    for speech in speeches:
        parts += (speech.letter.subject, *(sentence.text for sentence in speech.sentences))
    return "\n".join(parts).replace("’", "'").lower()
