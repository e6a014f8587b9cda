"""The main job on the sample cases, end to end: read, check, fill, and a page that shows it all.

Everything is read once, in one call, so that the pages of all cases spread over the workers.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from importlib import resources
from pathlib import Path, PurePosixPath

from generator import service as generator
from intake import documents
from intake.case_file import load
from intake.domain.case import Case
from intake.domain.findings import CheckOutcome
from intake.errors import IntakeError
from intake.material_file import materials
from intake.output_folder import OutputFolder
from intake.service import check_case
from intake.web.contexts import DocumentView
from intake.web.summary import INDEX, CheckedCase, build_summary
from ocr.readings import FileReading
from ocr.service import Input, Progress, ReadOptions, read_files

CASE_NAME = "CASE.json"
TITLE_NAME = "TITLE.txt"
PICTURES = PurePosixPath("pictures")
RECEIVED_AT = datetime(2026, 11, 23, 10, 0)
"""The moment the sample cases are received, so that a lease runs or has ended on any day the demo is run."""


class DemoError(IntakeError):
    """The sample cases are missing or not whole."""

    code = "demo_cases"


@dataclass(frozen=True, slots=True)
class SampleCase:
    """One folder of samples: CASE.json, the papers, and a line that says what the case shows."""

    id: str
    title: str
    case_file: Path
    papers: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class DemoCase:
    """What became of one case. `documents` are the files written, in the order of the work."""

    sample: SampleCase
    case: Case
    outcome: CheckOutcome
    readings: tuple[FileReading, ...]
    documents: tuple[Path, ...]


def find_cases(source: Path | None = None) -> tuple[SampleCase, ...]:
    """The sample cases in the order of their names: those in `source`, else the ones that came with the program.

    Raises DemoError when there are none, or one has no CASE.json or no papers.
    """
    folder = source or _shipped_cases()
    if not folder.is_dir():
        raise DemoError(f"找不到样例文件夹 {folder}。", "请重新安装，或在项目文件夹中运行。")
    cases = tuple(_sample(path) for path in sorted(folder.iterdir()) if path.is_dir())
    if not cases:
        raise DemoError(f"样例文件夹 {folder} 中没有办件。", "请重新安装，或在项目文件夹中运行。")
    return cases


def run_demo(
    root: Path,
    cases: Sequence[SampleCase],
    *,
    options: ReadOptions | None = None,
    on_progress: Callable[[Progress], None] | None = None,
) -> tuple[DemoCase, ...]:
    """Read, check and fill the cases; write documents, page pictures and the summary page below `root`.

    Raises OutputFolderError before any work when `root` cannot be written to or a file there is not ours;
    CaseFileError for a wrong CASE.json; EngineError when no engine can be loaded.
    """
    table = materials()
    opened = [(sample, load(sample.case_file, table)) for sample in cases]
    folder = OutputFolder(root)
    folder.refuse_foreign([PurePosixPath(INDEX)])
    with tempfile.TemporaryDirectory(prefix="baozhuang-") as work:
        readings = _read(cases, options or ReadOptions(), Path(work), on_progress)
        pictures = _keep_pictures(folder, Path(work))
    done, views = [], []
    for sample, case in opened:
        outcome = check_case(case, readings[sample.id], received_at=RECEIVED_AT)
        filled = fill_case(case, outcome, readings[sample.id])
        documents = tuple(folder.write(_document_path(sample, name), data) for name, data in filled.files.items())
        done.append(DemoCase(sample, case, outcome, readings[sample.id], documents))
        views.append(
            CheckedCase(
                sample.title,
                case,
                outcome,
                readings[sample.id],
                tuple(_document_view(sample, name) for name in filled.files),
                filled.not_made,
            )
        )
    pages = build_summary(
        views,
        table=table,
        picture_href=lambda sha256, page: pictures.get(f"{sha256}-{page}", ""),
        note=f"样例材料，人物、单位和号码均为虚构；按 {RECEIVED_AT:%Y-%m-%d %H:%M} 收到申请核验。",
    )
    for name, text in pages.items():
        folder.write(PurePosixPath(name), text.encode())
    folder.finish()
    return tuple(done)


def _shipped_cases() -> Path:
    """Inside the package where the program was installed, in `samples/` where it runs from its sources."""
    packaged = Path(str(resources.files("intake").joinpath("demo_cases")))
    return packaged if packaged.is_dir() else Path(__file__).parents[1] / "samples" / "cases"


def _sample(path: Path) -> SampleCase:
    case_file, title_file = path / CASE_NAME, path / TITLE_NAME
    papers = tuple(
        paper
        for paper in sorted(path.iterdir())
        if paper.is_file() and paper.name not in (CASE_NAME, TITLE_NAME) and not paper.name.startswith(".")
    )
    if not case_file.is_file() or not papers:
        raise DemoError(f"样例 {path.name} 不完整：缺少 {CASE_NAME} 或材料。", "请重新安装。")
    title = title_file.read_text("utf-8").strip() if title_file.is_file() else path.name
    return SampleCase(path.name, title, case_file, papers)


def _read(
    cases: Sequence[SampleCase],
    options: ReadOptions,
    pictures: Path,
    on_progress: Callable[[Progress], None] | None,
) -> Mapping[str, tuple[FileReading, ...]]:
    """Readings per case. A paper that several cases share is read once."""
    contents = {paper: paper.read_bytes() for case in cases for paper in case.papers}
    first_with = {data: paper for paper, data in reversed(contents.items())}
    inputs = [Input(paper.name, data) for data, paper in first_with.items()]
    results = read_files(inputs, options=replace(options, picture_dir=pictures), on_progress=on_progress)
    by_data = dict(zip(first_with, results, strict=True))
    return {
        case.id: tuple(replace(by_data[contents[paper]], name=paper.name) for paper in case.papers) for case in cases
    }


def _keep_pictures(folder: OutputFolder, work: Path) -> Mapping[str, str]:
    """Page pictures into the output folder; returns `<sha256>-<page>` -> address relative to the page."""
    kept = {}
    for picture in sorted(work.glob("*.jpg")):
        path = PICTURES / picture.name
        folder.write(path, picture.read_bytes())
        kept[picture.stem] = str(path)
    return kept


@dataclass(frozen=True, slots=True)
class Filled:
    """The documents of a case: id -> Word file; and why others were not made, in words."""

    files: Mapping[str, bytes]
    not_made: tuple[str, ...] = ()


def fill_case(case: Case, outcome: CheckOutcome, readings: Sequence[FileReading]) -> Filled:
    """The application, the correction list when something is to be corrected, and the supply contract."""
    data = {"joint_application": documents.joint_application(case, outcome)}
    corrections = documents.correction_list(case, outcome, materials(), received_on=RECEIVED_AT.date())
    not_made = []
    if corrections is not None:
        data["correction_list"] = corrections
    if "lv_resident" in case.matters:
        try:
            data["contract_resident"] = documents.contract_resident(case, outcome, readings)
        except documents.NotReadyError as error:
            not_made.append(f"{_document_names()['contract_resident']}未生成：{error.message}。{error.next_step}")
    if {"lv_nonresident", "hv"} & set(case.matters):
        not_made.append("企业用电的供用电合同须在供电方案确定后，按其中的计量、电价等内容生成。")
    return Filled({name: generator.render(name, values) for name, values in data.items()}, tuple(not_made))


def _document_path(sample: SampleCase, document: str) -> PurePosixPath:
    return PurePosixPath(sample.id, f"{document}.docx")


def _document_view(sample: SampleCase, document: str) -> DocumentView:
    note = "Word 文档" if document == "joint_application" else "Word 文档 · 草稿，由工作人员核定"
    return DocumentView(_document_names()[document], str(_document_path(sample, document)), note)


@cache
def _document_names() -> Mapping[str, str]:
    return {info.id: info.name for info in generator.documents()}
