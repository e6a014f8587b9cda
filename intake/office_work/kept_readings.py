"""A case and what was read on its files, out of the store, as the rules take them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy.orm import Session

from intake import case_file, material_file
from intake.domain.case import Case
from intake.domain.materials import ListVersion, MaterialTable
from intake.office_work.office import Office
from intake.store import files
from intake.store.records import CaseRecord, FileRecord
from ocr.readings import FileReading, ReadProblem
from ocr.service import put_together, unpack


def table_of(office: Office, case: CaseRecord) -> MaterialTable:
    """The list the case is held against. Raises MaterialFileError when the installation has lost it."""
    return material_file.version(ListVersion(case.list_notice, case.list_in_force), office.settings.materials_folder)


def domain_case(office: Office, case: CaseRecord) -> Case:
    """The form as first handed in, for the rules."""
    return case_file.validate(dict(case.form), table_of(office, case), name="申请信息")


def material_readings(session: Session, case_id: str, only: Collection[str] | None = None) -> tuple[FileReading, ...]:
    """What was read on the materials of a case that are finished. `only`: hashes of the files wanted, None for all."""
    wanted = [
        file
        for file in files.of_case(session, case_id)
        if file.purpose == "material" and (only is None or file.sha256 in only)
    ]
    packed = files.readings(session, wanted)
    return tuple(_reading(file, packed.get(file.id)) for file in wanted)


def _reading(file: FileRecord, packed: bytes | None) -> FileReading:
    """Under the name the file has now. A file that was given up or cancelled gives nothing, and says why."""
    if packed is not None:
        return replace(unpack(FileReading, packed), name=file.name)
    told = file.problem or {
        "code": "not_read",
        "message": "文件没有识别。",
        "next_step": "请由窗口人工核对，或重新上传。",
    }
    problem = ReadProblem(str(told["code"]), str(told["message"]), str(told["next_step"]))
    return put_together(file.name, file.sha256, file.page_count or 0, {}, [problem])
