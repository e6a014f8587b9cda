"""docxtpl's traps, one by one: what goes wrong with its defaults must be right or a named error here."""

from __future__ import annotations

import zipfile
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.characters import printable
from generator.errors import BrokenTemplateError, LostValueError
from generator.render import render_template
from tests.unit.generator.templates import read, read_all, template

TRICKY = [
    "甲&乙公司<1>",
    "R&D",
    "a]]>b",
    "</w:t></w:r></w:p><w:p><w:r><w:t>伪造",
    "&amp; &#x41; &lt;",
    "{{ x }} {% if x %} {# x #}",
    "{_{ x }_} {_% x %_}",
    "{{7*7}} ${7*7} {{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "“引号”与'撇号'\"",
    "𠮷䶮葛\U000e0100",
    "  前后空格  ",
    "制\t表",
    "第一行\n第二行",
    "很长" * 900,
    "PAGE \\* MERGEFORMAT",
    "x" * 500,
]


@pytest.mark.parametrize("value", TRICKY)
def test_any_text_is_printed_word_for_word(value: str) -> None:
    docx = render_template(template("前{{ x }}后"), {"x": value})
    assert read(docx)[0] == f"前{value}后"
    assert len(read(docx)) == 1


@pytest.mark.parametrize("value", TRICKY)
def test_any_text_is_printed_word_for_word_in_the_footer(value: str) -> None:
    docx = render_template(template("正文", footer="脚{{ x }}注"), {"x": value})
    assert f"脚{value}注" in read_all(docx)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=[]), max_size=60))
def test_every_text_there_is_comes_out_as_printable(value: str) -> None:
    docx = render_template(template("〈{{ x }}〉"), {"x": value})
    assert read(docx)[0] == f"〈{printable(value)}〉"


def test_page_breaks_and_new_paragraphs_in_values_are_removed() -> None:
    docx = render_template(template("{{ x }}"), {"x": "甲\f乙\a丙\v丁"})
    assert read(docx) == ["甲乙丙丁"]
    assert b'w:type="page"' not in zipfile.ZipFile(BytesIO(docx)).read("word/document.xml")


def test_line_feeds_become_line_breaks() -> None:
    docx = render_template(template("{{ x }}"), {"x": "甲\r\n乙"})
    assert b"<w:br/>" in zipfile.ZipFile(BytesIO(docx)).read("word/document.xml")


@pytest.mark.parametrize("line", ["{{ nmae }}", "{{ part.nmae }}", "{% if nmae %}x{% endif %}", "{{ part.a.b }}"])
def test_what_is_not_in_the_data_is_an_error_not_a_blank(line: str) -> None:
    with pytest.raises(BrokenTemplateError):
        render_template(template(line), {"name": "甲", "part": {"a": "乙"}})


@pytest.mark.parametrize(
    "line",
    [
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ x.__class__ }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ x.upper() }}",
        "{{ part.items() }}",
        "{{ part.keys }}",
        "{{ range(9) }}",
        "{{ lipsum }}",
        "{{ self }}",
        "{{ x|attr('upper') }}",
        "{{ x|format }}",
        "{{ [x]|map('upper')|list }}",
        "{{ x is defined }}",
        "{{ _tpl }}",
        "{{ x['__class__'] }}",
        "{{ loop }}",
        "{{ part }}",
        "{{ flag }}",
    ],
)
def test_templates_reach_nothing_but_the_data(line: str) -> None:
    with pytest.raises(BrokenTemplateError):
        render_template(template(line), {"x": "甲", "part": {"a": "乙"}, "flag": True})


def test_a_value_the_template_does_not_print_is_named() -> None:
    with pytest.raises(LostValueError) as caught:
        render_template(template("{{ a }}"), {"a": "甲", "part": {"b": "乙"}})
    assert caught.value.path == "part.b"
    assert "乙" not in caught.value.message


def test_a_value_printed_once_but_given_twice_is_lost() -> None:
    with pytest.raises(LostValueError):
        render_template(template("{{ a }}"), {"a": "同名", "b": "同名"})


def test_required_data_must_be_in_the_file() -> None:
    with pytest.raises(LostValueError) as caught:
        render_template(template("{{ a }}"), {"a": "甲"}, required=[("applicant.name", "张测试")])
    assert caught.value.path == "applicant.name"


def test_equal_data_gives_equal_bytes() -> None:
    source = template("{{ a }}", "{%p for x in xs %}", "{{ x }}", "{%p endfor %}", footer="{{ a }}")
    data: dict[str, Any] = {"a": "甲", "xs": ["乙", "丙"]}
    assert render_template(source, data) == render_template(source, data)


def test_data_is_not_changed_and_the_template_stays_usable() -> None:
    source, data = template("{{ a }}"), {"a": "甲\f"}
    render_template(source, data)
    assert data == {"a": "甲\f"}
    assert read(render_template(source, {"a": "乙"})) == ["乙"]


def test_parallel_renderings_do_not_mix() -> None:
    source = template("{{ a }}", "{{ b }}")

    def one(number: int) -> bool:
        text = read_all(render_template(source, {"a": f"〔{number}〕", "b": f"申请人{number}号"}))
        return all((f"〔{other}〕" in text) == (other == number) for other in range(24))

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(one, range(24)))
