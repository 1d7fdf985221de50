"""The template language: what a text of the owner's may use, and what is said of its mistakes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import TemplateError

from rules.compose.template import KEYS, check, names, render
from rules.draft import Kind


@pytest.mark.parametrize(
    ("template", "what", "remedy"),
    [
        ("Hi\n{{ compny }}", "line 2: unknown field “compny”", "Perhaps “company” is meant"),
        ("{% if rol %}x{% endif %}", "line 1: unknown field “rol”", "Perhaps “role” is meant"),
        ("{{ zzzzzz }}", "line 1: unknown field “zzzzzz”", "Known are greeting, closing"),
        ("{{ company|uper }}", "line 1: unknown filter “uper”", "Perhaps “upper” is meant"),
        ("{{ company|length }}", "line 1: unknown filter “length”", "Known are"),
        ("{{ company is odd }}", "line 1: unknown test “odd”", "Known are"),
        ("a\nb {% if role %}", "line 2: Unexpected end of template", "Mend it"),
        ("{{ role", "line 1: unexpected end of template", "Mend it"),
        ("{{ role.__class__ }}", "line 1: An attribute (“a.b”) can't be used here", "Use plain fields"),
        ("{{ role['__class__'] }}", "line 1: An item (“a[b]”) can't be used here", "Use plain fields"),
        ("{{ role() }}", "line 1: A call (“a()”) can't be used here", "Use plain fields"),
        ("{% for x in role %}{% endfor %}", "line 1: A loop can't be used here", "Use plain fields"),
        ("{% include 'x' %}", "line 1: “include” can't be used here", "Use plain fields"),
        ("{{ number * 9 }}", "line 1: “mul” can't be used here", "Use plain fields"),
        ("{% set x = 1 %}", "line 1: “set” can't be used here", "Use plain fields"),
        ("{{ role|replace('a') }}", "with every fact known, it fails", "Test the field"),
        ("{{ role < 3 }}", "with every fact known, it fails", "Test the field"),
    ],
)
def test_a_mistake_is_named_with_its_line_and_a_remedy(template: str, what: str, remedy: str) -> None:
    problems = check(template, key="drafts.template.last")
    assert [problem.key for problem in problems] == ["drafts.template.last"] * len(problems)
    assert any(problem.what.startswith(what) and problem.remedy.startswith(remedy) for problem in problems), problems


def test_all_mistakes_are_reported_at_once() -> None:
    assert len(check("{{ compny }}\n{{ rol }}\n{{ role.x }}")) == 3


@pytest.mark.parametrize(
    "template",
    [
        "plain text",
        "{{ greeting }}\n{% if role and not company %}{{ role|upper }}{% elif number > 1 %}x{% else %}y{% endif %}",
        "{{ 'a' if company else 'b' }} {{ role or 'the job' }} {{ role|default('x') }} {{ role ~ company }}",
        "{% if language == 'de' %}Guten Tag{% endif %}{# a remark #}",
    ],
)
def test_plain_templates_are_fine(template: str) -> None:
    assert check(template) == ()


@pytest.mark.parametrize("field", names())
def test_every_field_is_described_and_may_be_used(field: str) -> None:
    assert names()[field]
    assert check(f"{{{{ {field} }}}}") == ()


def test_every_kind_and_the_follow_ups_together_may_have_a_text() -> None:
    assert set(KEYS) == {"follow_up", *(kind.value for kind in Kind)}


def test_an_unknown_fact_leaves_nothing() -> None:
    assert render("[{{ role }}{% if role %}!{% endif %}]", {"role": None}) == "[]"


def test_a_field_that_was_not_given_is_an_error() -> None:
    with pytest.raises(TemplateError):
        render("{{ role }}", {})


@given(value=st.text(max_size=50))
def test_values_are_written_as_they_are(value: str) -> None:
    """No escaping for the web, and no second reading as a template."""
    assert render("{{ role }}.", {"role": value}) == f"{value}."


@given(template=st.text(alphabet="{}%# '\"ab.|()[]role\n", max_size=40))
def test_what_passes_the_check_can_be_rendered(template: str) -> None:
    if not check(template):
        render(template, {**dict.fromkeys(names(), "x"), "number": 2})
        render(template, {**dict.fromkeys(names()), "number": 0})
