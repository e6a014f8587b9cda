from __future__ import annotations

import pytest

from generator.archive import read_parts, write_parts
from generator.errors import BrokenTemplateError
from generator.lint import check_template
from generator.variables import compare, declared_paths, used_paths
from tests.unit.generator.templates import template

LOOP = ("{%p for item in items %}", "{{ loop.index }} {{ item.name }}", "{%p endfor %}")


def test_paths_of_a_template_are_listed() -> None:
    source = template("{{ a.b|blank }}{% if not flag %}x{% endif %}", *LOOP, footer="{{ foot }}")
    assert used_paths(source) == {"a.b", "flag", "items", "items[].name", "foot"}


def test_paths_of_a_view_are_listed() -> None:
    view = {"a": {"b": "x"}, "items": [{"name": "y"}], "flag": True}
    assert set(declared_paths(view)) == {"a.b", "items", "items[].name", "flag"}


def test_misspelt_and_unused_names_are_found() -> None:
    view = {"a": "x", "items": [{"name": "y", "size": "z"}]}
    result = compare(template("{{ b }}", *LOOP), [view])
    assert result.missing == {"b"}
    assert result.unused == {"a", "items[].size"}


def test_a_complete_template_has_neither() -> None:
    result = compare(template("{{ a }}", *LOOP), [{"a": "x", "items": [{"name": "y"}]}])
    assert (result.missing, result.unused) == (set(), set())


@pytest.mark.parametrize("line", ["｛｛ x ｝｝", "{{ x ｝", "｛% if x %}"])
def test_full_width_braces_are_refused(line: str) -> None:
    with pytest.raises(BrokenTemplateError):
        check_template(template(line))


@pytest.mark.parametrize(
    "line",
    [
        "{{ x() }}",
        "{{ x[0] }}",
        "{{ x ~ 'a' }}",
        "{{ 'a' }}",
        "{% set y = x %}",
        "{% for a in x recursive %}{% endfor %}",
        "{% for a, b in x %}{% endfor %}",
        "{% for a in x|blank %}{% endfor %}",
        "{% macro m() %}{% endmacro %}",
        "{% include 'x' %}",
        "{% if x == 'a' %}{% endif %}",
        "{{ x",
        "{% if x %}",
        "{{ x|nosuch }}",
    ],
)
def test_syntax_beyond_the_allowed_is_refused(line: str) -> None:
    with pytest.raises(BrokenTemplateError):
        check_template(template(line))


def _with_part(name: str, blob: bytes) -> bytes:
    return write_parts({**read_parts(template("x")), name: blob})


@pytest.mark.parametrize(
    ("name", "blob"),
    [
        ("word/vbaProject.bin", b"x"),
        ("word/embeddings/oleObject1.bin", b"x"),
        (
            "word/_rels/settings.xml.rels",
            b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            b'<Relationship Id="r1" Type="t" Target="http://example.invalid/a.dotm" TargetMode="External"/>'
            b"</Relationships>",
        ),
        ("word/settings.xml", b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'),
    ],
)
def test_templates_that_reach_outside_are_refused(name: str, blob: bytes) -> None:
    with pytest.raises(BrokenTemplateError) as caught:
        check_template(_with_part(name, blob))
    assert caught.value.code == "template_forbidden"


def test_something_else_than_a_word_file_is_refused() -> None:
    with pytest.raises(BrokenTemplateError):
        check_template(b"%PDF-1.7")
