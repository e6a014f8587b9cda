"""What `baozhuang read` shows on a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ocr.kinds import catalogue
from ocr.readings import DocumentReading, FieldValue, FileReading, as_text

_STATUS = {"ok": "已读取", "partial": "部分读取", "rejected": "不能读取"}
_SURE = 0.9


def show(readings: Sequence[FileReading]) -> None:
    """Print a table for each paper, below the name of its file and what could not be read of it."""
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
        table.add_row(kind.fields[name].name, escape(as_text(field.value)), _sureness(field), _CHECK[field.check])
    if document.seals:
        table.add_row(
            "印章", escape("；".join(seal.text or "（看到印章，文字未读出）" for seal in document.seals)), "", ""
        )
    return table


_CHECK = {"pass": "通过", "fail": "未通过", "none": ""}


def _sureness(field: FieldValue) -> str:
    if field.confidence is None:
        return "文字层"
    return f"{field.confidence:.0%}" + ("" if field.confidence >= _SURE else " 请核对")
