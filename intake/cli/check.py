"""`baozhuang check`."""

from __future__ import annotations

import json as json_module
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from intake import case_file, settings
from intake.cli.console import UsageError, complain, load_inputs, progress_bar
from intake.domain.case import Case
from intake.domain.findings import CheckOutcome, Finding, RowOutcome
from intake.domain.materials import MaterialTable
from intake.errors import IntakeError
from intake.material_file import materials
from intake.report import to_json
from intake.service import check_case, now, wall_clock

VERDICTS = {
    "accept": ("材料齐全，可以受理", "green"),
    "accept_with_deferral": ("可以容缺受理", "green"),
    "correct": ("需要补正", "red"),
    "review": ("需要人工核对", "yellow"),
}
STATUSES = {
    "satisfied": ("合格", "green"),
    "missing": ("缺少", "red"),
    "defective": ("不合格", "red"),
    "deferred": ("容缺", "yellow"),
    "review": ("待核对", "yellow"),
    "auto": ("系统已获取", "green"),
    "not_applicable": ("不适用", "dim"),
}
SEVERITIES = {"correct": ("补正", "red"), "review": ("核对", "yellow"), "info": ("提示", "dim")}
_DEADLINES = {"notice": "一次性告知期限", "decision": "办结期限", "deferral": "容缺补齐期限"}


def check(case: Path, files: Sequence[Path], *, json: bool, on: str | None, engine: str = "paddle") -> int:
    """Read the files and check them as materials of the case.

    0: may be accepted; 1: something is to be corrected, reviewed or deferred; 2: wrong usage or input.
    The case is validated before anything is read.
    """
    try:
        received_at = _moment(on)
        options = settings.from_environment()
        table = materials(received_at.date(), options.materials_folder)
        applied = case_file.load(case, table)
        outcome = _read_and_check(applied, files, received_at, engine, options)
    except (UsageError, IntakeError) as error:
        return complain(error)
    if json:
        json_module.dump(to_json(applied, outcome), sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        _print(applied, outcome, table)
    return 0 if outcome.verdict == "accept" else 1


def _read_and_check(
    case: Case, files: Sequence[Path], received_at: datetime, engine: str, options: settings.Settings
) -> CheckOutcome:
    # Reading loads the engine: only once the case is known to be valid.
    from ocr.service import ENGINES, EngineError, ReadOptions, read_files

    if engine not in ENGINES:
        raise UsageError(f"没有名为 {engine} 的识别引擎，可用：{'、'.join(ENGINES)}")
    inputs = load_inputs(files)
    try:
        with progress_bar("正在读取") as show:
            readings = read_files(inputs, options=ReadOptions(engine=engine), on_progress=show) if inputs else []
    except EngineError as error:
        raise UsageError(str(error)) from error
    return check_case(case, readings, received_at=received_at, settings=options)


def _moment(on: str | None) -> datetime:
    if on is None:
        return now()
    try:
        return wall_clock(datetime.fromisoformat(on))
    except ValueError as error:
        raise UsageError(f"--on 应为日期或时间，如 2026-11-23T10:00，现为“{on}”") from error


def _print(case: Case, outcome: CheckOutcome, table: MaterialTable) -> None:
    console = Console(highlight=False)
    word, colour = VERDICTS[outcome.verdict]
    matters = "、".join(table.matter(matter).name for matter in case.matters)
    console.print(Text.assemble(("结论：", "bold"), (word, f"bold {colour}"), f"    申报事项：{matters}"))
    console.print(_rows(outcome.rows, table))
    for severity in SEVERITIES:
        found = [finding for finding in outcome.findings if finding.severity == severity]
        if found:
            console.print(_findings(found, severity))
    for deadline in outcome.deadlines:
        note = "（暂定：该年放假安排未公布）" if deadline.provisional else ""
        console.print(
            Text(
                f"{_DEADLINES[deadline.what]}：{table.matter(deadline.matter).name} {deadline.due:%Y-%m-%d %H:%M}{note}"
            )
        )


def _rows(rows: Sequence[RowOutcome], table: MaterialTable) -> Table:
    view = Table(title="材料清单（附件2）", title_justify="left")
    for heading in ("序号", "材料", "形式", "状态", "所交材料"):
        view.add_column(heading, overflow="fold")
    for row in rows:
        requirement = table.requirement(row.row)
        form = "系统获取或电子材料" if requirement.fetchable else requirement.form
        papers = "\n".join(
            f"{table.kind_name(d.kind)}：{d.file} 第{'、'.join(map(str, d.pages))}页" for d in row.documents
        )
        view.add_row(str(row.row), requirement.material, form, Text(*STATUSES[row.status]), Text(papers))
        for slot in requirement.slots:
            view.add_row("", f"· {slot.name}", "", Text(*STATUSES[row.slots[slot.kind]]), "")
    return view


def _findings(findings: Sequence[Finding], severity: str) -> Table:
    word, colour = SEVERITIES[severity]
    view = Table(title=f"{word}（{len(findings)}项）", title_justify="left", title_style=f"bold {colour}")
    for heading in ("序号", "问题", "怎样才算合格" if severity == "correct" else "怎么办", "见"):
        view.add_column(heading, overflow="fold", ratio=None if heading == "序号" else 1)
    for finding in findings:
        places = dict.fromkeys(
            f"{place.file} 第{place.page}页" if place.page else place.file for place in finding.evidence
        )
        basis = f"\n依据：{finding.basis}" if severity == "correct" else ""
        problem = Text.assemble(finding.message, (basis, "dim"))
        view.add_row(str(finding.row or ""), problem, Text(finding.remedy), Text("\n".join(places)))
    return view
