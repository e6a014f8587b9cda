"""`baozhuang demo`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from intake.cli.console import complain, progress_bar
from intake.demo import DemoCase, find_cases, run_demo
from intake.errors import IntakeError
from intake.web.labels import SEVERITIES, VERDICTS, badge
from intake.web.summary import INDEX, by_urgency
from ocr.kinds import catalogue
from ocr.service import EngineError

_PIPED_WIDTH = 120
_STYLES = {"good": "green", "bad": "red", "wait": "yellow", "info": "blue", "off": "dim"}


def demo(folder: Path) -> int:
    """Run the sample cases into `folder` and print what came of them. 0: done; 2: it could not be done."""
    try:
        cases = find_cases()
        with progress_bar("正在读取样例") as show:
            done = run_demo(folder, cases, on_progress=show)
    except IntakeError as error:
        return complain(f"{error.message}{error.next_step}")
    except EngineError as error:
        return complain(error)
    _print(done, folder)
    return 0


def _print(done: Sequence[DemoCase], folder: Path) -> None:
    console = Console()
    if not console.is_terminal:
        console = Console(width=_PIPED_WIDTH)
    table = Table(title="样例办件（人物、单位和号码均为虚构）", title_justify="left", show_lines=True)
    table.add_column("办件", ratio=3, overflow="fold")
    table.add_column("读到的材料", ratio=3, overflow="fold")
    table.add_column("结论", no_wrap=True)
    table.add_column("核验发现", ratio=5, overflow="fold")
    table.add_column("生成的文书", no_wrap=True)
    for case in done:
        verdict = badge(VERDICTS, case.outcome.verdict)
        table.add_row(
            escape(case.sample.title),
            _papers(case),
            f"[{_STYLES[verdict.tone]}]{verdict.word}[/]",
            _findings(case),
            _documents(case),
        )
    console.print(table)
    console.print(f"以上文件夹都在：{folder.resolve()}", highlight=False, soft_wrap=True)
    console.print(f"用浏览器打开结果页面：{(folder / INDEX).resolve()}", highlight=False, soft_wrap=True)


def _papers(case: DemoCase) -> str:
    names = []
    for reading in case.readings:
        if not reading.documents:
            names.append(f"{escape(reading.name)}（未识别）")
        names.extend(catalogue()[document.kind].name for document in reading.documents if document.kind != "blank")
    return "\n".join(names)


def _findings(case: DemoCase) -> str:
    lines = []
    for finding in by_urgency(case.outcome.findings):
        severity = badge(SEVERITIES, finding.severity)
        lines.append(f"[{_STYLES[severity.tone]}]{severity.word}[/]：{escape(finding.message)}")
    return "\n".join(lines) or "无"


def _documents(case: DemoCase) -> str:
    """The folder once, then the files in it: long paths would be broken in the middle."""
    names = [escape(path.name) for path in case.documents]
    return "\n".join([f"{escape(case.sample.id)}/", *(f"  {name}" for name in names)])
