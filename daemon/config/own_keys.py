"""The keys under which the owner adds rules of their own: for some conversations, for quiet days, for phrases."""

from __future__ import annotations

import re
from collections.abc import Mapping

from daemon.config.judges import changes_something, ends_after_it_begins, matches_something, no_offer_drafted
from daemon.config.tables import Key, Lists, OneOrMany, Table, Tables
from daemon.config.values import Choice, Day, Flag, Matching, Spans, Text, Whole
from rules.lexicon.own import ASKS_NOTHING, MINE, THEIRS, says_something
from rules.notice import Every
from rules.policy import Stage

LANGUAGES = ("auto", "en", "de", "fr", "es")
STAGES = tuple(stage.value for stage in Stage if stage is not Stage.CLOSED)
_SHORTEST = 4  # letters: what is shorter is in every other sentence
_PATTERN = Text()
_DOMAIN = Matching(
    "domain",
    'Write what stands behind the @, as in "acme.example" or "*.acme.example"',
    lambda text: re.fullmatch(r"[\w*?-]+(\.[\w*?-]+)*", text) is not None,
    lower=True,
    pattern=r"^[\w*?-]+(\.[\w*?-]+)*$",
)
_PHRASE = Matching(
    "phrase that says something",
    'Write a few words of it, as in "our panel will be in touch"; "..." stands for up to six words',
    lambda text: says_something(text) and sum(map(str.isalpha, text)) >= _SHORTEST,
    pattern=r"^.*\w.*\w.*\w.*\w.*$",
)

_MATCH = Table(
    (
        Key("employer", OneOrMany(_PATTERN), "the company's name; * stands for anything, ? for one sign"),
        Key("domain", OneOrMany(_DOMAIN), "the domain that they write from, with all below it"),
        Key("contact", OneOrMany(_PATTERN), "the person's name or address"),
        Key("stage", OneOrMany(Choice(STAGES)), "the stage reached"),
    ),
    (matches_something,),
    least=1,
)
_RULE = Table(
    (
        Key("name", Text(), "what `explain` calls it; unset, what it matches"),
        Key("match", _MATCH, "which conversations it is for: those that fit each key", required=True),
        Key("first", Spans(least=1), "as in [cadence.STAGE]"),
        Key("window", Spans(), "as in [cadence.STAGE]"),
        Key("then", Spans(least=1), "as in [cadence.STAGE]"),
        Key("at_most", Whole(0, 20), "as in [cadence.STAGE]"),
        Key("drafted", Flag(), "false: flagged only, with no draft of any kind"),
        Key("cold_after", Spans(least=1), "as in [give_up]"),
        Key("per_employer", Spans(), "as in [restraint]"),
        Key("per_person", Spans(), "as in [restraint]"),
        Key("language", Choice(LANGUAGES), "as in [drafts]"),
        Key("signature", Text(lines=True), "as in [drafts]"),
    ),
    (changes_something, no_offer_drafted),
    least=2,
)
_AWAY = Table(
    (
        Key("from", Day(), "the first day that you are away", required=True),
        Key("to", Day(), "the last day that you are away", required=True),
    ),
    (ends_after_it_begins,),
)

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DIGEST = Table(
    (
        Key("every", Choice(tuple(each.value for each in Every)), "how often: week, day, or never"),
        Key("on", Choice(WEEKDAYS), "the day of the weekly one"),
        Key("account", Text(), "the account whose inbox it is put into; unset, the first"),
    )
)

_SAYS: Mapping[str, str] = {
    "promise": "they tell when they will write: counts where a day is named in the same sentence",
    "asks": "they want something of you, so it is your turn",
    ASKS_NOTHING: "it looks like a request, and is none",
    "proposes": "they propose a meeting",
    "confirms": "a meeting stands",
    "cancels": "a meeting is off",
    "hold": "they put it on hold",
    "forbids": "they want no follow-up, and will write themselves",
    "rejects": "they decide against you",
    "closes": "the role is filled or gone",
    "offers": "they offer you the job",
    "received": "what you sent has arrived",
    "i_will": "you take something on, so it stays your turn",
    "i_follow_up": "you ask how things stand",
    "i_withdraw": "you withdraw",
    "i_decline": "you decline an offer",
    "i_accept": "you accept an offer",
}
_PHRASES = Table(tuple(Key(name, Lists(_PHRASE), _SAYS[name]) for name in (*THEIRS, ASKS_NOTHING, *MINE)))

OWN = (
    Key("rule", Tables({"rule": _RULE}), "a rule of your own for some conversations; write [[rule]] for each"),
    Key("away", Tables({"away": _AWAY}, alone=True), "days on which nothing falls due; write [[away]] for each"),
    Key("digest", _DIGEST, "a note in your inbox that sums up the search; it is sent to nobody"),
    Key("phrases", _PHRASES, "phrases of your own, added to those that are known"),
)
"""The tables, as keys of the file."""
