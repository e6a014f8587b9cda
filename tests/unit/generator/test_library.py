from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest

from generator import library
from generator.errors import BrokenTemplateError, TemplateVersionError, UnknownDocumentError

DOCUMENTS = [
    "joint_application",
    "correction_list",
    "acceptance_notice",
    "deferral_notice",
    "rejection_notice",
    "supply_plan",
    "contract_resident",
    "contract_low_voltage",
    "contract_high_voltage",
]
ENTRY = """
[[documents]]
id = "supply_plan"
name = "答复单"
version = 1001
file = "plan.docx"
context = "supply_plan:SupplyPlan"
in_force_from = 2026-11-01
sha256 = "{sha}"
"""
DAY = date(2026, 11, 26)


def _write(folder: Path, content: bytes, *entries: str) -> None:
    (folder / "plan.docx").write_bytes(content)
    text = "".join(entries or (ENTRY,)).format(sha=hashlib.sha256(content).hexdigest())
    (folder / "manifest.toml").write_text(text, "utf-8")


def test_the_nine_documents_are_complete() -> None:
    known = library.library()
    assert list(known.entries) == DOCUMENTS
    for document in known.entries:
        assert library.template_bytes(known.entry(document)).startswith(b"PK")


def test_own_template_comes_before_ours_once_it_is_in_force(tmp_path: Path) -> None:
    _write(tmp_path, b"PK own")
    known = library.library(tmp_path)
    assert known.entry("supply_plan", on=date(2026, 10, 31)).version < 1001
    own = known.entry("supply_plan", on=DAY)
    assert own.version == 1001
    assert library.template_bytes(own) == b"PK own"
    assert known.entry("contract_resident", on=DAY).version < 1001


def test_a_document_keeps_the_version_it_was_made_with(tmp_path: Path) -> None:
    later = ENTRY.replace("1001", "1002").replace("2026-11-01", "2026-11-20")
    _write(tmp_path, b"PK", ENTRY, later)
    known = library.library(tmp_path)
    assert known.entry("supply_plan", on=DAY).version == 1002
    assert known.entry("supply_plan", version=1001, on=DAY).version == 1001
    with pytest.raises(TemplateVersionError, match="1001、1002"):
        known.entry("supply_plan", version=1003)


def test_empty_own_folder_changes_nothing(tmp_path: Path) -> None:
    assert library.library(tmp_path).entries == library.library().entries


def test_own_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(BrokenTemplateError, match="none"):
        library.library(tmp_path / "none")


def test_altered_template_is_not_used(tmp_path: Path) -> None:
    _write(tmp_path, b"PK")
    (tmp_path / "plan.docx").write_bytes(b"PK changed")
    with pytest.raises(BrokenTemplateError) as caught:
        library.template_bytes(library.library(tmp_path).entry("supply_plan", on=DAY))
    assert caught.value.code == "template_checksum"


def test_missing_template_is_named(tmp_path: Path) -> None:
    _write(tmp_path, b"PK")
    (tmp_path / "plan.docx").unlink()
    with pytest.raises(BrokenTemplateError, match=r"plan\.docx"):
        library.template_bytes(library.library(tmp_path).entry("supply_plan", on=DAY))


def test_installation_without_templates_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "_FOLDERS", (tmp_path,))
    with pytest.raises(BrokenTemplateError) as caught:
        library.our_folder()
    assert caught.value.code == "template_missing"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('file = "plan.docx"', 'file = "../a.docx"'),
        ("supply_plan:SupplyPlan", "os:system()"),
        ("supply_plan:SupplyPlan", "correction_list:CorrectionList"),
        ("version = 1001", "version = 1"),
        ("version = 1001", ""),
        ('name = "答复单"', 'name = "甲"\nextra = 1'),
        ('id = "supply_plan"', 'id = "A B"'),
        ('id = "supply_plan"', 'id = "letter"'),
        ("2026-11-01", '"2026-11-01"'),
        ("[[documents]]", "[[documents"),
    ],
)
def test_faulty_manifest_is_refused(old: str, new: str, tmp_path: Path) -> None:
    _write(tmp_path, b"PK")
    path = tmp_path / "manifest.toml"
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    with pytest.raises(BrokenTemplateError) as caught:
        library.library(tmp_path)
    assert caught.value.code == "manifest_invalid"


def test_version_twice_is_refused(tmp_path: Path) -> None:
    _write(tmp_path, b"PK", ENTRY, ENTRY)
    with pytest.raises(BrokenTemplateError, match="两次"):
        library.library(tmp_path)


def test_unknown_document_is_told_the_known_ones() -> None:
    with pytest.raises(UnknownDocumentError, match="joint_application"):
        library.library().entry("no_such")
