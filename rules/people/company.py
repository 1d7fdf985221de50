"""The employer's name, as a human would write it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from rules.letter import Letter, Origin
from rules.lexicon.applicant_systems import SYSTEM_WORDS
from rules.lexicon.company_words import BODIES
from rules.lexicon.mail_domains import JOB_BOARDS
from rules.lexicon.occupations import DEPARTMENTS
from rules.message import Address
from rules.people.company_claim import ENOUGH, FITS, GUESSED, INVENTED, PARTED, SUBJECT, TEXT, Claim, Source
from rules.people.company_names import Match, slug, sounds_like_firm, squashed
from rules.people.company_said import clients, said, sought_for
from rules.people.company_signed import shown, signed
from rules.people.company_written import written
from rules.people.domains import label
from rules.people.label_words import words_of
from rules.people.names import tidy
from rules.people.parties import Side
from rules.people.words import stand_in
from rules.reading import Evidence, Fact

_INTRODUCING = re.compile(
    r"\b(?:[Ff]rom|[Aa]t|[Bb]ei|[Cc]hez|[Tt]he|[Dd]ear|[Hh]i|[Hh]ello|[Hh]allo|[Bb]onjour|[Hh]ola)\s+(?:the\s+)?"
)


def company(side: Side) -> Fact[str] | None:
    """Return the employer's name without its legal form, an agency's client's; None where nothing names it."""
    if side.agency:
        claims = list(clients(side))
    else:
        claims = [*signed(side.letters, side.labels), *shown(side.letters, side.labels)]
        if not _is_beyond_words(claims, side.letters):
            claims.extend(said(side))
        claims.extend(sought_for(side))
        if not claims or _likeliest(claims).source < Source.DISPLAY or _likeliest(claims).weight <= PARTED:
            if all(claim.weight < FITS[Match.SAME] for claim in claims):
                claims.extend(written(side.letters, side.labels))
            claims.extend(_domain(side))
    claims = [claim for claim in claims if squashed(claim.name) not in SYSTEM_WORDS | JOB_BOARDS]
    claims = [claim for claim in claims if claim.weight >= ENOUGH]
    if not claims:
        return None
    best = _whole(_likeliest(claims), claims)
    return Fact(best.name, best.evidence)


def _is_beyond_words(claims: Sequence[Claim], letters: Sequence[Letter]) -> bool:
    """Tell whether they sign or show themselves so plainly that no subject or sentence of people would outweigh it."""
    people = all(letter.origin is not Origin.SYSTEM for letter in letters)
    return people and any(claim.weight > FITS[Match.SAME] + max(SUBJECT, TEXT) for claim in claims)


def _likeliest(claims: Sequence[Claim]) -> Claim:
    return max(claims, key=lambda claim: (claim.weight, len(claim.name)))


def _whole(best: Claim, claims: Sequence[Claim]) -> Claim:
    """Return the claim to the whole of a name that people shorten: 'Tallow' is Tallow Labs where they sign so."""
    longer = [
        claim
        for claim in claims
        if (claim.source > best.source or _goes_on(best, claim))
        and len(slug(claim.name)) > len(slug(best.name))
        and _is_within(best, claim)
        and not (claim.source is Source.DOMAIN and _is_introduced(best))
        and (_is_whole(claim) or (claim.name.endswith(best.name) and best.evidence.said.startswith("Subject: ")))
    ]
    return max(longer, key=lambda claim: (claim.source, claim.weight), default=best)


def _goes_on(part: Claim, whole: Claim) -> bool:
    """Tell whether a name goes on where it stands with what kind of body it is: 'the Severn Rivers Board'."""
    more = whole.name.removeprefix(part.name).casefold().split()
    return (
        whole.source is Source.TEXT
        and whole.evidence == part.evidence
        and bool(more)
        and all(word in BODIES for word in more)
    )


def _is_whole(whole: Claim) -> bool:
    """Tell whether what ends a longer name belongs to it: no department, no place behind a domain's hyphen."""
    last = whole.name.split()[-1]
    placed = whole.source is Source.DOMAIN and "-" in whole.evidence.said and not sounds_like_firm(f"x {last}")
    return not placed and last.casefold() not in DEPARTMENTS


def _is_introduced(claim: Claim) -> bool:
    """Tell whether a name is said as people give theirs: 'Nico from Pilot Light', 'the Lakehouse', 'Dear Tideway'."""
    said = claim.evidence.said
    behind = (said[match.end() :] for match in _INTRODUCING.finditer(said))
    return any(words.startswith(claim.name) and stand_in(claim.name, words) for words in behind)


def _is_within(part: Claim, whole: Claim) -> bool:
    words, all_words = (
        [squashed(word) for word in claim.name.replace("&", " and ").split()] for claim in (part, whole)
    )
    return any(all_words[at : at + len(words)] == words for at in range(len(all_words)))


def _domain(side: Side) -> Iterator[Claim]:
    known: Mapping[str, str] | None = None
    for address in side.others:
        told = any(address.domain.endswith(domain) for domain in side.domains)
        if not told or _is_system(address, side.letters):
            continue
        known = known or _known(side)
        name = words_of(label(address.domain), known)
        source = next(
            (letter for letter in side.letters if address in (letter.envelope.sender, *letter.envelope.to)), None
        )
        if name and source:
            weight = (PARTED if name.sure else GUESSED) if " " in name.name else INVENTED
            said = f"{'To' if source.mine else 'From'}: {address}"
            yield Claim(name.name, weight, Evidence(source.envelope.id, said), Source.DOMAIN)


def _is_system(address: Address, letters: Sequence[Letter]) -> bool:
    """Tell whether only a machine with a name of its own writes from there: its domain may be a job board's."""
    return bool(address.name) and any(
        letter.origin is Origin.SYSTEM and letter.envelope.sender.email == address.email for letter in letters
    )


def _known(side: Side) -> Mapping[str, str]:
    """Return the capitalised words of the conversation by their squashed form."""
    texts = [tidy(address.name) for address in side.others]
    texts += [
        line
        for letter in side.letters
        for line in (letter.subject, *letter.sentences, *(letter.signature if not letter.mine else ()))
    ]
    words = (word for text in texts for word in re.findall(r"[A-ZÀ-Þ][^\W\d_]{2,}(?:-[A-ZÀ-Þ][^\W\d_]+)?", text))
    return {squashed(word): word for word in words}
