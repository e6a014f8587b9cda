from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from generator import library
from generator.errors import BrokenTemplateError, DocumentNotAvailableError, UnknownDocumentError

ENTRY = """
[[documents]]
id = "a"
name = "甲"
version = 1
file = "a.docx"
context = "a:A"
sha256 = "{sha}"
"""


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(library, "_FOLDERS", (tmp_path,))
    library.manifest.cache_clear()
    library.template_bytes.cache_clear()
    yield tmp_path
    library.manifest.cache_clear()
    library.template_bytes.cache_clear()


def _write(folder: Path, content: bytes, sha: str | None = None) -> None:
    (folder / "a.docx").write_bytes(content)
    text = ENTRY.format(sha=sha or hashlib.sha256(content).hexdigest())
    (folder / "manifest.toml").write_text(text, "utf-8")


def test_every_document_of_the_manifest_is_complete() -> None:
    assert list(library.manifest().entries) == ["joint_application", "correction_list", "contract_resident"]
    for document in library.manifest().entries:
        assert library.template_bytes(document).startswith(b"PK")


def test_all_documents_of_the_command_line_are_made_or_planned() -> None:
    named = {
        "joint_application",
        "correction_list",
        "acceptance_notice",
        "deferral_notice",
        "rejection_notice",
        "supply_plan",
        "contract_resident",
        "contract_low_voltage",
        "contract_high_voltage",
    }
    manifest = library.manifest()
    assert {*manifest.entries, *manifest.planned} == named


def test_template_is_found_when_it_matches(templates: Path) -> None:
    _write(templates, b"PK")
    assert library.template_bytes("a") == b"PK"


def test_altered_template_is_not_used(templates: Path) -> None:
    _write(templates, b"PK")
    (templates / "a.docx").write_bytes(b"PK changed")
    with pytest.raises(BrokenTemplateError) as caught:
        library.template_bytes("a")
    assert caught.value.code == "template_checksum"


def test_missing_template_is_named(templates: Path) -> None:
    _write(templates, b"PK")
    (templates / "a.docx").unlink()
    with pytest.raises(BrokenTemplateError, match=r"a\.docx"):
        library.template_bytes("a")


def test_installation_without_templates_says_so(templates: Path) -> None:
    with pytest.raises(BrokenTemplateError) as caught:
        library.manifest()
    assert caught.value.code == "template_missing"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('file = "a.docx"', 'file = "../a.docx"'),
        ('context = "a:A"', 'context = "os:system()"'),
        ("version = 1", "version = 0"),
        ("version = 1", ""),
        ('name = "甲"', 'name = "甲"\nextra = 1'),
        ('id = "a"', 'id = "A B"'),
        ("[[documents]]", "[[documents"),
    ],
)
def test_faulty_manifest_is_refused(old: str, new: str) -> None:
    text = ENTRY.format(sha="0" * 64)
    assert library.parse_manifest(text).entries
    with pytest.raises(BrokenTemplateError):
        library.parse_manifest(text.replace(old, new))


def test_document_twice_is_refused() -> None:
    text = ENTRY.format(sha="0" * 64)
    with pytest.raises(BrokenTemplateError, match="两次"):
        library.parse_manifest(text + text)


def test_planned_document_is_told_from_an_unknown_one() -> None:
    with pytest.raises(DocumentNotAvailableError, match="尚未提供"):
        library.entry("supply_plan")
    with pytest.raises(UnknownDocumentError, match="joint_application"):
        library.entry("no_such")
