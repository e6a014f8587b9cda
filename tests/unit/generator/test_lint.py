"""What the check of a template finds, and where; what it lets pass."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator import library, service
from generator.archive import read_parts, write_parts
from generator.errors import BrokenTemplateError
from generator.lint import Finding

DOCUMENT = "contract_resident"
OURS = library.template_bytes(library.library().entry(DOCUMENT))
BODY = "word/document.xml"


def changed(change: Callable[[str], str], part: str = BODY) -> bytes:
    parts = read_parts(OURS)
    before = parts[part].decode()
    after = change(before)
    assert after != before
    parts[part] = after.encode()
    return write_parts(parts)


def replaced(old: str, new: str, part: str = BODY) -> bytes:
    return changed(lambda text: text.replace(old, new, 1), part)


def with_part(name: str, blob: bytes) -> bytes:
    return write_parts({**read_parts(OURS), name: blob})


def errors(template: bytes, document: str = DOCUMENT) -> list[Finding]:
    return [finding for finding in service.lint_template(document, template) if finding.level == "error"]


@pytest.mark.parametrize("document", [info.id for info in service.documents()])
def test_our_templates_have_no_errors_and_a_mark(document: str) -> None:
    findings = service.lint_template(document, library.template_bytes(library.library().entry(document)))
    assert {finding.code for finding in findings} <= {"font_missing"}


def test_other_wording_is_fine() -> None:
    assert errors(replaced("协商一致订立本合同", "经平等协商，订立本合同")) == []


@pytest.mark.parametrize(
    ("old", "new", "code", "place"),
    [
        ("{{ supply.source }}", "｛｛ supply.source ｝｝", "wide_braces", "供电电源点"),
        ("{{ supply.source }}", "{｛ supply.source }}", "wide_braces", "供电电源点"),
        ("{{ supply.source }}", "{ { supply.source } }", "split_braces", "供电电源点"),
        ("{{ supply.source }}", "{{ supply.source }", "unbalanced_braces", "供电电源点"),
        ("{{ supply.source }}", "supply.source }}", "unbalanced_braces", "supply.source"),
        ("{%p for term in special_terms %}", "{%p for term in special_terms", "unbalanced_braces", "for term"),
        ("{{ supply.source }}", "{{ supply.source", "unbalanced_braces", "供电电源点"),
        ("{{ term.text }}", "{{r term.text }}", "unsupported_tag", "term.text"),
        ("{{ supply.source }}", "{{ supply.source.upper() }}", "forbidden", "supply.source.upper"),
        ("{{ supply.source }}", "{{ ''.__class__ }}", "forbidden", "__class__"),
        ("{{ supply.source }}", "{{ supply.source.__class__ }}", "forbidden", "__class__"),
        ("{{ supply.source }}", "{{ supply.source|upper }}", "forbidden", "upper"),
        ("{{ supply.source }}", "{{ supply..source }}", "syntax", "supply..source"),
        ("{%p endfor %}", "{%p endfro %}", "syntax", "endfro"),
    ],
)
def test_faults_of_tags_are_found_where_they_are(old: str, new: str, code: str, place: str) -> None:
    (finding,) = errors(replaced(old, new))
    assert finding.code == code
    assert place in finding.place or place in finding.message


def test_missing_end_is_said() -> None:
    template = changed(lambda text: text.replace("{%p endfor %}", "", 1))
    (finding,) = errors(template)
    assert finding.code == "syntax"
    assert "endfor" in finding.message


def test_unknown_name_is_found_with_the_one_meant() -> None:
    found = errors(replaced("{{ metering.rating }}", "{{ metering.ratting }}"))
    assert [(finding.code, "metering.rat" in finding.message) for finding in found] == [
        ("name_unknown", True),
        ("name_unused", True),
    ]
    assert "是不是 metering.rating" in found[0].message


def test_unknown_name_inside_a_loop_is_found() -> None:
    found = errors(replaced("{{ device.power_kw }}", "{{ device.power }}"))
    assert {(finding.code) for finding in found} == {"name_unknown", "name_unused"}
    assert "use.devices[].power" in found[0].message


def test_a_value_left_out_is_found_before_it_is_missing_on_paper() -> None:
    (finding,) = errors(replaced("{{ user.phone }}", ""))
    assert (finding.code, "user.phone" in finding.message) == ("name_unused", True)


def test_braces_that_word_scatters_over_runs_are_no_fault() -> None:
    scattered = "{</w:t></w:r><w:proofErr/><w:r><w:t>{ supply</w:t></w:r><w:r><w:t>.source }</w:t></w:r><w:r><w:t>}"
    assert errors(replaced("{{ supply.source }}", scattered)) == []


@pytest.mark.parametrize(
    ("name", "blob", "code"),
    [
        ("word/vbaProject.bin", b"x", "macro_or_object"),
        ("word/embeddings/oleObject1.bin", b"x", "macro_or_object"),
        ("word/activeX/activeX1.xml", b"<a/>", "macro_or_object"),
        ("word/x.xml", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', "doctype"),
        (
            "word/_rels/settings.xml.rels",
            b'<Relationships><Relationship Id="r" Type="x/attachedTemplate" Target="http://a/t.dotm" '
            b'TargetMode="External"/></Relationships>',
            "external_link",
        ),
        (
            "word/_rels/footer1.xml.rels",
            b'<Relationships><Relationship Id="r" Type="x/aFChunk" Target="part.html"/></Relationships>',
            "macro_or_object",
        ),
        (
            "word/_rels/footer1.xml.rels",
            b'<Relationships><Relationship Id="r" Type="x/image" Target="http://a/i.png" TargetMode="External"/>'
            b"</Relationships>",
            "external_link",
        ),
    ],
)
def test_what_reaches_outside_the_file_is_refused(name: str, blob: bytes, code: str) -> None:
    assert code in {finding.code for finding in errors(with_part(name, blob))}


def test_a_macro_enabled_format_is_refused() -> None:
    template = replaced("document.main+xml", "document.macroEnabled.main+xml", "[Content_Types].xml")
    assert "macro_or_object" in {finding.code for finding in errors(template)}


@pytest.mark.parametrize("field", ["INCLUDETEXT file:///etc/passwd", "DDEAUTO c:\\\\cmd.exe", "LINK Excel", "ASK x"])
def test_fields_that_fetch_or_run_are_refused(field: str) -> None:
    run = f"<w:r><w:instrText>{field}</w:instrText></w:r>"
    spread = "".join(f"<w:r><w:instrText>{letter}</w:instrText></w:r>" for letter in field)
    frame = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    for inside in (run, spread):
        template = replaced("<w:sectPr>", frame.format(inside) + "<w:sectPr>")
        assert [finding.code for finding in errors(template)] == ["field_forbidden"]


@pytest.mark.parametrize("blob", [b"", b"%PDF-1.7", b"PK\x03\x04", write_parts({"a.xml": b"<a/>"})])
def test_what_is_no_word_file_is_said_in_one_line(blob: bytes) -> None:
    (finding,) = errors(blob)
    assert finding.code == "structure"


def test_a_damaged_part_is_no_crash() -> None:
    assert [finding.code for finding in errors(with_part(BODY, b"<w:document"))] == ["structure"]


def test_a_zip_bomb_is_refused() -> None:
    assert [finding.code for finding in errors(with_part("word/media/x.png", b"\0" * 2**22))] == ["structure"]


def test_a_file_of_many_megabytes_is_refused() -> None:
    blob = random.Random(1).randbytes(6 * 2**20)
    (finding,) = errors(with_part("word/media/x.png", blob))
    assert "5 MB" in finding.message


def test_a_template_without_the_qr_code_is_usable_with_a_warning() -> None:
    template = replaced("baozhuang:mark", "logo", "word/header1.xml")
    findings = service.lint_template(DOCUMENT, template)
    assert "mark_missing" in {finding.code for finding in findings}
    assert {finding.level for finding in findings} == {"warning"}


def test_an_own_template_is_entered_used_and_kept(tmp_path: Path) -> None:
    first = replaced("协商一致订立本合同", "经平等协商，订立本合同")
    second = replaced("协商一致订立本合同", "经充分协商，订立本合同")
    day = date(2026, 11, 1)
    assert service.add_template(tmp_path, DOCUMENT, first, in_force_from=day).version == 1001
    data = service.example(DOCUMENT)
    made = service.produce(DOCUMENT, data, own=tmp_path, on=date(2026, 11, 2))
    assert made.mark.version == 1001
    assert service.add_template(tmp_path, DOCUMENT, second, in_force_from=day).version == 1002
    assert service.produce(DOCUMENT, data, own=tmp_path, on=date(2026, 11, 2)).mark.version == 1002
    again = service.produce(DOCUMENT, data, own=tmp_path, version=1001, on=date(2027, 1, 1))
    assert again.docx == made.docx
    assert again.record == made.record


def test_a_faulty_own_template_is_refused_with_every_reason(tmp_path: Path) -> None:
    template = replaced("{{ metering.rating }}", "{{ metering.ratting }}")
    with pytest.raises(BrokenTemplateError) as caught:
        service.add_template(tmp_path, DOCUMENT, template, in_force_from=date(2026, 11, 1))
    assert caught.value.code == "template_refused"
    assert caught.value.message.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
