"""The employer's name, as a human would write it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from rules.letter import Letter, Origin
from rules.lexicon.applicant_systems import SYSTEM_WORDS
from rules.lexicon.mail_domains import JOB_BOARDS
from rules.lexicon.occupations import DEPARTMENTS
from rules.message import Address, Owner
from rules.people.company_claim import ENOUGH, GUESSED, INVENTED, PARTED, Claim, Source
from rules.people.company_names import slug, sounds_like_firm, squashed
from rules.people.company_said import clients, said, sought_for
from rules.people.company_signed import shown, signed
from rules.people.domains import label
from rules.people.label_words import words_of
from rules.people.names import tidy
from rules.people.parties import agency, employer_domains, others, system_labels
from rules.reading import Evidence, Fact

_INTRODUCING = r"\b(?:[Ff]rom|[Tt]he|[Dd]ear|[Hh]i|[Hh]ello|[Hh]allo|[Bb]onjour|[Hh]ola)\s+(?:the\s+)?"


def company(letters: Sequence[Letter], owner: Owner) -> Fact[str] | None:
    """Return the employer's name without its legal form, an agency's client's; None where nothing names it."""
    if agency(letters, owner):
        claims = list(clients(letters, owner))
    else:
        labels = tuple(dict.fromkeys((*map(label, employer_domains(letters, owner)), *system_labels(letters))))
        claims = [
            *signed(letters, labels),
            *shown(letters, labels),
            *said(letters, owner, labels),
            *_domain(letters, owner),
            *sought_for(letters, owner, labels),
        ]
    claims = [claim for claim in claims if squashed(claim.name) not in SYSTEM_WORDS | JOB_BOARDS]
    claims = [claim for claim in claims if claim.weight >= ENOUGH]
    if not claims:
        return None
    best = _whole(max(claims, key=lambda claim: (claim.weight, len(claim.name))), claims)
    return Fact(best.name, best.evidence)


def _whole(best: Claim, claims: Sequence[Claim]) -> Claim:
    """Return the claim to the whole of a name that people shorten: 'Tallow' is Tallow Labs where they sign so."""
    longer = [
        claim
        for claim in claims
        if claim.source > best.source
        and len(slug(claim.name)) > len(slug(best.name))
        and _is_within(best, claim)
        and not (claim.source is Source.DOMAIN and _is_introduced(best))
        and _is_whole(claim)
    ]
    return max(longer, key=lambda claim: (claim.source, claim.weight), default=best)


def _is_whole(whole: Claim) -> bool:
    """Tell whether what ends a longer name belongs to it: no department, no place behind a domain's hyphen."""
    last = whole.name.split()[-1]
    placed = whole.source is Source.DOMAIN and "-" in whole.evidence.said and not sounds_like_firm(f"x {last}")
    return not placed and last.casefold() not in DEPARTMENTS


def _is_introduced(claim: Claim) -> bool:
    """Tell whether a name is said as people give theirs: 'Nico from Pilot Light', 'the Lakehouse', 'Dear Tideway'."""
    return re.search(rf"{_INTRODUCING}{re.escape(claim.name)}\b", claim.evidence.said) is not None


def _is_within(part: Claim, whole: Claim) -> bool:
    words, all_words = (
        [squashed(word) for word in claim.name.replace("&", " and ").split()] for claim in (part, whole)
    )
    return any(all_words[at : at + len(words)] == words for at in range(len(all_words)))


def _domain(letters: Sequence[Letter], owner: Owner) -> Iterator[Claim]:
    known = _known(letters, owner)
    for address in others(letters, owner):
        if _is_system(address, letters) or not any(
            address.domain.endswith(domain) for domain in employer_domains(letters, owner)
        ):
            continue
        name = words_of(label(address.domain), known)
        source = next((letter for letter in letters if address in (letter.envelope.sender, *letter.envelope.to)), None)
        if name and source:
            weight = (PARTED if name.sure else GUESSED) if " " in name.name else INVENTED
            said = f"{'To' if source.mine else 'From'}: {address}"
            yield Claim(name.name, weight, Evidence(source.envelope.id, said), Source.DOMAIN)


def _is_system(address: Address, letters: Sequence[Letter]) -> bool:
    """Tell whether only a machine with a name of its own writes from there: its domain may be a job board's."""
    return bool(address.name) and any(
        letter.origin is Origin.SYSTEM and letter.envelope.sender.email == address.email for letter in letters
    )


def _known(letters: Sequence[Letter], owner: Owner) -> Mapping[str, str]:
    """Return the capitalised words of the conversation by their squashed form."""
    texts = [tidy(address.name) for address in others(letters, owner)]
    texts += [
        line
        for letter in letters
        for line in (letter.subject, *letter.sentences, *(letter.signature if not letter.mine else ()))
    ]
    words = (word for text in texts for word in re.findall(r"[A-ZÀ-Þ][^\W\d_]{2,}", text))
    return {squashed(word): word for word in words}
