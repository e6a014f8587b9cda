"""`baozhuang read`."""

from __future__ import annotations

import json as json_module
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from intake.cli.console import UsageError, complain, load_inputs, progress_bar
from ocr.kinds import catalogue
from ocr.readings import DocumentReading, FieldValue, FileReading
from ocr.report import to_json
from ocr.service import ENGINES, EngineError, ReadOptions, read_files

_STATUS = {"ok": "已读取", "partial": "部分读取", "rejected": "不能读取"}
_SURE = 0.9


def read(files: Sequence[Path], *, json: bool, engine: str, workers: int | None) -> int:
    """Read files and print what they hold. 0: all read; 1: some not fully; 2: wrong usage."""
    if engine not in ENGINES:
        return complain(f"没有名为 {engine} 的识别引擎，可用：{'、'.join(ENGINES)}")
    options = ReadOptions(engine=engine, workers=workers or _workers_for(files))
    try:
        inputs = load_inputs(files)
        with progress_bar("正在读取") as show:
            readings = read_files(inputs, options=options, on_progress=show)
    except (UsageError, EngineError) as error:
        return complain(error)
    if json:
        json_module.dump(to_json(readings), sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        _print(readings)
    return 0 if all(reading.status == "ok" for reading in readings) else 1


def _workers_for(files: Sequence[Path]) -> int:
    """One picture is read soonest in this process; anything that may hold many pages is worth the workers."""
    single_picture = len(files) == 1 and files[0].suffix.lower() not in (".pdf", ".tif", ".tiff")
    return 1 if single_picture else ReadOptions().workers


def _print(readings: Sequence[FileReading]) -> None:
    console = Console()
    for reading in readings:
        console.print(
            f"[bold]{escape(reading.name)}[/bold]  {reading.pages} 页  {_STATUS[reading.status]}", highlight=False
        )
        for problem in reading.errors:
            console.print(f"  ! {problem.message} {problem.next_step}", style="red", highlight=False)
        for document in reading.documents:
            console.print(_table(document))


def _table(document: DocumentReading) -> Table:
    kind = catalogue()[document.kind]
    pages = "、".join(map(str, document.pages))
    table = Table(title=f"{kind.name}（第 {pages} 页，把握 {document.confidence:.0%}）", title_justify="left")
    for heading in ("项目", "内容", "把握", "校验"):
        table.add_column(heading, overflow="fold")
    for name, field in document.fields.items():
        table.add_row(kind.fields[name].name, escape(_shown(field)), _sureness(field), _CHECK[field.check])
    if document.seals:
        table.add_row(
            "印章", escape("；".join(seal.text or "（看到印章，文字未读出）" for seal in document.seals)), "", ""
        )
    return table


_CHECK = {"pass": "通过", "fail": "未通过", "none": ""}


def _shown(field: FieldValue) -> str:
    if isinstance(field.value, bool):
        return "是" if field.value else "否"
    return "、".join(field.value) if isinstance(field.value, tuple) else field.value


def _sureness(field: FieldValue) -> str:
    if field.confidence is None:
        return "文字层"
    return f"{field.confidence:.0%}" + ("" if field.confidence >= _SURE else " 请核对")
