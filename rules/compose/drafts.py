"""Drafts: what to write to whom, in which words, and in answer to what."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo

from jinja2 import TemplateError

from rules.compose.case import Situation
from rules.compose.envelope import answers, copied, newest, recipient, references, sender, subject
from rules.compose.fields import Fields, Voice, fields_of, voice_of
from rules.compose.kinds import kind_of
from rules.compose.quote import quote
from rules.compose.template import render
from rules.draft import Draft, Kind, key
from rules.judging.drafted import is_drafted
from rules.letter import Letter
from rules.lexicon.drafts import phrasebook
from rules.lexicon.drafts.phrasebook import Texts
from rules.message import Message, Owner
from rules.policy import Drafting
from rules.reading import Reading
from rules.verdict import FollowUp, ThankYou

_MET = frozenset({Kind.SCREENING, Kind.FIRST_INTERVIEW, Kind.LATER_INTERVIEW})


def compose(  # noqa: PLR0913 - all by name: what was read, what was decided, and how the owner writes
    *,
    verdict: FollowUp | ThankYou,
    reading: Reading,
    messages: Sequence[Message],
    letters: Sequence[Letter],
    owner: Owner,
    drafting: Drafting,
    zone: tzinfo,
    now: datetime,
) -> Draft | None:
    """Return the draft that a verdict calls for, or None where none should be written.

    None: no drafts are wanted, nobody can be written to, there is an offer, or no meeting to thank for.
    messages, letters: the conversation, oldest first, without drafts. zone: the owner's.
    """
    if not is_drafted(verdict, reading, drafting) or reading.writable is None or not messages or not letters:
        return None
    case = Situation(verdict, reading, messages, letters, owner, drafting, reading.writable, zone, now)
    if isinstance(verdict, ThankYou) and case.meeting is None:
        return None
    return _draft(case)


def _draft(case: Situation) -> Draft | None:
    author, last, answered, kind = sender(case), newest(case), answers(case), kind_of(case)
    if author is None or case.is_to_oneself:
        return None
    envelope, book = answered.envelope, phrasebook(case.language)
    voice = voice_of(case, book)
    own = case.owner.wrote(envelope)
    quoted = quote(
        answered,
        who=case.owner.name if own else envelope.sender.name,
        dates=book.grammar.dates,
        at=envelope.date.astimezone(case.zone),
    )
    mark = key(after=last.envelope.id, kind=kind)
    return Draft(
        key=mark,
        kind=kind,
        after=last.envelope.id,
        answers=envelope.id,
        references=references(envelope),
        thread=envelope.thread,
        sender=author,
        to=(recipient(case),),
        cc=copied(case),
        subject=subject(case, envelope),
        body=f"{_words(case, kind, voice, seed=mark)}\n\n{quoted}\n",
    )


def _words(case: Situation, kind: Kind, voice: Voice, *, seed: str) -> str:
    """Return the owner's words: by their own template where it works, by the built-in one otherwise."""
    fields = fields_of(case, kind, voice)
    own = template_of(kind, case.drafting.template)
    if own is not None:
        try:
            return _tidy(render(own, fields), fields)
        except TemplateError:
            pass  # found by template.check when the rules were read; a wrong text is worse than the built-in one
    return _tidy(render(built_in(kind, voice.texts, met=fields["met"] is True, seed=seed), fields), fields)


def template_of(kind: Kind, templates: Mapping[str, str]) -> str | None:
    """Return the owner's text for a kind: its own, else that of its group; None where they gave none."""
    texts = (templates.get(name, "") for name in (kind.value, kind.group))
    return next((text for text in texts if text.strip()), None)


def sample(kind: Kind, language: str) -> str:
    """Return a built-in text as a template that an owner can copy and change."""
    return built_in(kind, phrasebook(language).polite, met=kind in _MET, seed="")


def built_in(kind: Kind, texts: Texts, *, met: bool, seed: str) -> str:
    """Return a built-in text. seed: picks the wording, the same for the same seed."""
    interest, endings = texts.after if met else texts.before, texts.endings
    if kind is Kind.THANK_YOU:
        interest, endings = texts.thanked, texts.thank_endings
    elif kind is Kind.PAPERS:
        endings = texts.short_endings
    elif kind is Kind.LAST:
        endings = texts.last_endings
    first, middle = _pick(texts.openings[kind], f"{seed}1"), _pick(interest, f"{seed}2")
    question, last = _pick(texts.questions[kind], f"{seed}3"), _pick(endings, f"{seed}4")
    body = f"{first}\n\n{middle} {question}\n\n{last}"
    return f"{{{{ greeting }}}}\n\n{body}\n\n{{{{ closing }}}}\n{{{{ signature }}}}"


def _pick(texts: Sequence[str], seed: str) -> str:
    return texts[int.from_bytes(hashlib.sha256(seed.encode()).digest()[:4]) % len(texts)]


def _tidy(text: str, fields: Fields) -> str:
    """Close the gaps that an absent fact leaves in an owner's template; the signature stays as it is."""
    signature = str(fields["signature"]).split("\n")
    lines = text.strip().replace("\r\n", "\n").split("\n")
    return "\n".join(line.rstrip() if line in signature else " ".join(line.split()) for line in lines)
