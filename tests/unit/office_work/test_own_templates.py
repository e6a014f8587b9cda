"""Documents of a case in the office's own templates: in force at once, and what was made before stays as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator import service as generator
from generator.archive import read_parts, write_parts
from generator.library import FIRST_OWN_VERSION
from intake.office_work import case_papers, composing
from intake.office_work.office import Office
from intake.settings import Settings, load
from tests.factories import resident, resident_files
from tests.unit.office_work.counter import CLERK, Counter

DOCUMENT = "joint_application"
TITLE = "联办申请表"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "templates"
    made.mkdir()
    return made


def with_templates(desk: Counter, folder: Path) -> Office:
    return replace(desk.office, settings=replace(desk.office.settings, templates_folder=folder))


def enter(folder: Path, words: str, day: date) -> None:
    parts = read_parts(generator.template_file(DOCUMENT))
    body = parts["word/document.xml"].decode()
    assert TITLE in body
    parts["word/document.xml"] = body.replace(TITLE, words, 1).encode()
    generator.add_template(folder, DOCUMENT, write_parts(parts), in_force_from=day)


def test_a_template_counts_from_its_day_and_old_documents_stay(desk: Counter, folder: Path) -> None:
    office = with_templates(desk, folder)
    case_id = desk.open(resident(), resident_files()).id
    first = case_papers.make(office, CLERK, case_id, DOCUMENT)
    before = case_papers.download(office, CLERK, case_id, first.id).data
    enter(folder, "联合申请表", date(2026, 11, 1))
    enter(folder, "明年的申请表", date(2027, 1, 1))
    second = case_papers.make(office, CLERK, case_id, DOCUMENT)
    assert (first.version, second.version) == (1, 2)
    record = case_papers.origins_of(office, case_id, second.id)
    assert record["template"]["version"] == FIRST_OWN_VERSION
    assert case_papers.download(office, CLERK, case_id, first.id).data == before
    assert case_papers.make(office, CLERK, case_id, DOCUMENT).id == second.id


def test_documents_from_data_alone_use_them_too(desk: Counter, folder: Path) -> None:
    enter(folder, "联合申请表", date(2026, 11, 1))
    data = generator.example(DOCUMENT)
    own = composing.compose(with_templates(desk, folder), DOCUMENT, data)
    ours = composing.compose(desk.office, DOCUMENT, data)
    assert own.mark.split(":")[2] == str(FIRST_OWN_VERSION)
    assert own.data != ours.data


def test_a_template_that_was_altered_is_not_used(desk: Counter, folder: Path) -> None:
    enter(folder, "联合申请表", date(2026, 11, 1))
    (template,) = folder.glob("*.docx")
    template.write_bytes(template.read_bytes() + b"x")
    case_id = desk.open(resident(), resident_files()).id
    with pytest.raises(case_papers.DocumentFailedError):
        case_papers.make(with_templates(desk, folder), CLERK, case_id, DOCUMENT)


def test_the_settings_name_the_folder_or_the_environment_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("", "utf-8")
    monkeypatch.delenv("BAOZHUANG_TEMPLATES", raising=False)
    assert load(file) == Settings()
    monkeypatch.setenv("BAOZHUANG_TEMPLATES", "/srv/templates")
    assert load(file).templates_folder == Path("/srv/templates")
    file.write_text('templates_folder = "own"\n', "utf-8")
    assert load(file).templates_folder == tmp_path / "own"
