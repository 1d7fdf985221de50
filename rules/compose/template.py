"""The template language of drafts: the fields that a text may use, its mistakes, and its rendering."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import lru_cache
from types import MappingProxyType

from jinja2 import StrictUndefined, Template, TemplateError, TemplateRuntimeError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from rules.draft import Kind
from rules.problem import Problem

KEYS = ("follow_up", *(kind.value for kind in Kind))
"""The names under which an owner may give a text. 'follow_up' stands for every follow-up that has none of its own."""

_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "greeting": "the line that greets: “Hi Rita,”",
        "closing": "the line that closes: “Best regards,”",
        "signature": "your signature",
        "name": "your name",
        "contact": "the full name of the person written to",
        "company": "the company",
        "role": "the role, as they write it",
        "opening": "role and company without an article: “Data Analyst role at Acme”; nothing where both are unknown",
        "event": "what is followed up on, and its date: “our call on 5 March”",
        "thanked": "the event as it goes after “thank you for”; differs from `event` in German only",
        "matter": "the event with the opening: “our call on 5 March about the Data Analyst role at Acme”",
        "thanked_matter": "the matter as it goes after “thank you for”",
        "they_said": "their timeline as a clause: “You mentioned that I would hear from you by Monday, 9 March”",
        "promised": "the day or week that they named in it: “by Monday, 9 March”",
        "back": "the day on which their absence ended: “on 9 March”",
        "last_note": "the day of your last follow-up: “on 12 March”",
        "last_note_of": "the same after a noun: “of 12 March”",
        "last_message": "the day of your last message: “on 12 March”",
        "last_message_of": "the same after a noun: “of 12 March”",
        "their_last": "the day of their last message, after a noun: “of 12 March”",
        "papers": "what they asked for and you sent: “my references”",
        "met": "true when the event is a meeting that was held",
        "applied": "true when the event is an application",
        "timing_known": "true when they said, at any time, when they would answer",
        "contact_known": "true when the person written to is known by name and address",
        "number": "which follow-up it is: 1 for the first",
        "familiar": "true when the thread is on familiar terms (“Hi”, German du, Spanish tú)",
        "language": "the language of the draft: “en”, “de”, “fr” or “es”",
    }
)

# What the texts may be made of. Calls, loops and attributes are left out: a text needs none, and each is a way to hang.
_ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.If, nodes.CondExpr, nodes.Compare,
    nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.Filter, nodes.Test, nodes.Concat,
)  # fmt: skip
_FILTERS = ("capitalize", "default", "lower", "replace", "title", "trim", "upper")
_TESTS = ("defined", "none", "eq", "ne", "gt", "ge", "lt", "le")
_CALLED = {
    nodes.Getattr: "An attribute (“a.b”)",
    nodes.Getitem: "An item (“a[b]”)",
    nodes.Call: "A call (“a()”)",
    nodes.For: "A loop",
    nodes.Include: "“include”",
    nodes.Import: "“import”",
    nodes.FromImport: "“import”",
    nodes.Extends: "“extends”",
    nodes.Macro: "A macro",
    nodes.Assign: "“set”",
}


def _written(value: object) -> object:
    """Write an absent fact as nothing, not as 'None'."""
    return "" if value is None else value


_ENVIRONMENT = ImmutableSandboxedEnvironment(
    undefined=StrictUndefined,
    autoescape=False,  # the result is plain text
    keep_trailing_newline=False,
    finalize=_written,
    cache_size=400,
)


def names() -> Mapping[str, str]:
    """Return the fields that a template may use, each with what it holds. A fact that is unknown is none: test it."""
    return _NAMES


def render(template: str, fields: Mapping[str, object]) -> str:
    """Return the text of a template with every field of names() filled in; an absent one is None and leaves nothing.

    Values are never read as templates. Raises jinja2.TemplateError where it can't be rendered.
    """
    try:
        return _compiled(template).render(fields)
    except (TypeError, ValueError) as error:  # a filter with wrong arguments, an absent fact compared with a number
        raise TemplateRuntimeError(str(error)) from error


@lru_cache(maxsize=100)
def _compiled(template: str) -> Template:
    return _ENVIRONMENT.from_string(template)


def check(template: str, *, key: str = "drafts.template") -> tuple[Problem, ...]:
    """Return every mistake in a template of the owner's, with its line. key: where it stands in their file."""
    try:
        tree = _ENVIRONMENT.parse(template)
    except TemplateError as error:
        line = getattr(error, "lineno", 1)
        return (
            Problem(key, f"line {line}: {_sentence(error.message)}", "Mend it, or leave it out for the text built in"),
        )
    found = tuple(dict.fromkeys(problem for node in _all(tree) for problem in _mistakes(node, key)))
    return found or _fails(template, key)


def _fails(template: str, key: str) -> tuple[Problem, ...]:
    """Return what goes wrong when the template is tried, once with every fact and once with none."""
    known: dict[str, object] = {**dict.fromkeys(_NAMES, "word"), "number": 1}
    unknown: dict[str, object] = {**dict.fromkeys(_NAMES), "number": 0}
    for fields, what in ((known, "with every fact known"), (unknown, "with facts unknown")):
        try:
            render(template, fields)
        except TemplateError as error:
            return (
                Problem(key, f"{what}, it fails: {_sentence(error.message)}", "Test the field with “{% if … %}” first"),
            )
    return ()


def _all(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from _all(child)


def _mistakes(node: nodes.Node, key: str) -> Iterator[Problem]:
    match node:
        case nodes.Name() if node.ctx == "load" and node.name not in _NAMES:
            yield Problem(key, f"line {node.lineno}: unknown field “{node.name}”", _nearest(node.name, tuple(_NAMES)))
        case nodes.Filter() if node.name not in _FILTERS:
            yield Problem(key, f"line {node.lineno}: unknown filter “{node.name}”", _nearest(node.name, _FILTERS))
        case nodes.Test() if node.name not in _TESTS:
            yield Problem(key, f"line {node.lineno}: unknown test “{node.name}”", _nearest(node.name, _TESTS))
        case _ if isinstance(node, _ALLOWED):
            pass
        case _:
            what = _CALLED.get(type(node), f"“{type(node).__name__.lower()}”")
            yield Problem(
                key, f"line {node.lineno}: {what} can't be used here", "Use plain fields, conditions and filters"
            )


def _nearest(word: str, known: tuple[str, ...]) -> str:
    near = get_close_matches(word, known, n=1, cutoff=0.5)
    return f"Perhaps “{near[0]}” is meant" if near else f"Known are {', '.join(known)}"


def _sentence(message: str | None) -> str:
    return (message or "it is no template").rstrip(".")
