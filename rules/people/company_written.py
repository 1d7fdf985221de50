"""How a mail writes the words that a domain runs together: 'clinique-beffroi' is the clinique du Beffroi."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rules.letter import Letter, Origin
from rules.lexicon.wordlist import wordlist
from rules.people.company_claim import FITS, LONG, READ, TEXT, Claim, Source
from rules.people.company_names import Match, as_domains_write, plain_name, squashed
from rules.people.label_words import bare_label
from rules.people.titles import folded
from rules.reading import Evidence

_JOINERS = wordlist(
    "& and au aux da de del della der des di do du el for für im in la las le les los of the und van von y"
)
_BEGINNING = 4  # letters of a label that must stand in a line
_ENDS = (".", ",", ";", ":", "!", "?")
_MARKS = "\"'“”„«»()[]"


def written(letters: Sequence[Letter], labels: Sequence[str]) -> Iterator[Claim]:
    """Yield the labels of their domains as a subject or sentence writes them, of two words at least."""
    cores = [core for core in map(bare_label, labels) if len(core) > _BEGINNING]
    for letter in letters if cores else ():
        if letter.origin in {Origin.BOUNCE, Origin.BULK}:
            continue
        for line in (letter.subject, *letter.sentences[:READ]):
            plain = folded(as_domains_write(line))
            for core in cores:
                if core[:_BEGINNING] in plain and (name := _within(line[:LONG], core)):
                    yield Claim(name, FITS[Match.SAME] + TEXT, Evidence(letter.envelope.id, line), Source.TEXT)


def _within(line: str, core: str) -> str | None:
    """Return the words of a line that the label is made of, as a name is written; None where there are none."""
    words = [word.strip(_MARKS) for word in line.split()]
    runs = (words[start:end] for start in range(len(words)) if (end := _end(words, start, core)) > start + 1)
    return next((_titled(run) for run in runs), None)


def _end(words: Sequence[str], start: int, core: str) -> int:
    """Return where the words end that the label is made of, joining words aside; `start` where they are not."""
    rest = core
    for at in range(start, len(words)):
        form = squashed(as_domains_write(words[at]))
        if form and rest.startswith(form):
            rest = rest[len(form) :]
        elif at == start or words[at].casefold() not in _JOINERS:
            return start
        if not rest:
            return at + 1
        if words[at].endswith(_ENDS):
            return start
    return start


def _titled(words: Sequence[str]) -> str:
    """Return a name as it is written at the head of a line: people write 'the main street bakery' too."""
    if not any(word[:1].isupper() for word in words):
        words = [word if word in _JOINERS else word.capitalize() for word in words]
    first, *rest = words
    return plain_name(" ".join((first[:1].upper() + first[1:], *rest)))
