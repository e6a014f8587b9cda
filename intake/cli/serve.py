"""`baozhuang serve`, `worker`, `purge` and `doctor`."""

from __future__ import annotations

import json as json_text
from dataclasses import asdict, replace
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from intake import settings as installation
from intake.cli.console import complain
from intake.errors import IntakeError
from intake.service_settings import ServiceSettings

_PIPED_WIDTH = 160
_PURGED = {
    "drafts": "未提交的申请",
    "removed_files": "申请人删去的文件",
    "pictures": "页面图像",
    "ended_cases": "已结束的办件",
    "jobs": "识别任务的记录",
    "deliveries": "平台回调的消息",
    "bytes_of": "文件和图像的内容",
}
_MARKS = {
    "ok": "[green]✓ 正常[/]",
    "off": "[dim]– 未启用[/]",
    "warning": "[yellow]! 注意[/]",
    "missing": "[red]✗ 缺[/]",
}


def serve(
    *,
    data: Path | None,
    host: str | None,
    port: int | None,
    workers: int | None,
    engine: str | None,
    demo: bool,
    web: bool = True,
) -> int:
    """Run until told to end. 0: ended as told; 2: it could not start."""
    from intake.jobs.supervisor import Supervisor

    try:
        service = _service(data=data, host=host, port=port, workers=workers, engine=engine)
        if not web and not service.workers:
            return complain("识别进程数为 0，没有可做的")
        return Supervisor(service, web=web, demo=demo).run()
    except IntakeError as error:
        return complain(f"{error.message}{error.next_step}")


def doctor(*, data: Path | None, engine: str | None, json: bool) -> int:
    """0: nothing is missing; 1: something is."""
    from intake.doctor import examine

    try:
        checks = examine(_service(data=data, engine=engine))
    except IntakeError:
        checks = examine()  # which says what is wrong with the settings
    if json:
        print(json_text.dumps({"checks": [asdict(check) for check in checks]}, ensure_ascii=False, indent=2))
    else:
        table = Table(box=None, show_header=False, pad_edge=False)
        for check in checks:
            table.add_row(_MARKS[check.state], escape(check.words), escape(check.next_step))
        console = Console()
        (console if console.is_terminal else Console(width=_PIPED_WIDTH)).print(table)
    return 1 if any(check.state == "missing" for check in checks) else 0


def _service(
    *,
    data: Path | None = None,
    host: str | None = None,
    port: int | None = None,
    workers: int | None = None,
    engine: str | None = None,
) -> ServiceSettings:
    """The settings of the file with what the command line says. Raises as reading the settings does."""
    said = {"data_folder": data, "host": host, "port": port, "workers": workers, "engine": engine}
    service = installation.from_environment().service
    return replace(service, **{name: value for name, value in said.items() if value is not None})  # type: ignore[arg-type]


def purge(*, data: Path | None, dry_run: bool, json: bool) -> int:
    """0: done, or told what is due; 2: it could not be done."""
    from sqlalchemy.exc import DBAPIError

    from intake import bootstrap
    from intake.office_work import purging
    from intake.office_work.people import MACHINE

    try:
        settings = installation.from_environment()
        service = _service(data=data)
        if not service.database and not service.database_file.exists():
            return complain(f"{service.data_folder} 里没有服务的数据，请用 --data 指明数据文件夹")
        with bootstrap.office(replace(settings, service=service)) as office:
            counts = asdict(purging.outlook(office).now if dry_run else purging.purge(office, MACHINE))
    except (IntakeError, DBAPIError) as error:
        return complain(f"{error.message}{error.next_step}" if isinstance(error, IntakeError) else "数据库打不开。")
    if json:
        print(json_text.dumps({"dry_run": dry_run, **counts}))
        return 0
    table = Table(box=None, show_header=False, pad_edge=False)
    for kind, count in counts.items():
        table.add_row(_PURGED[kind], str(count))
    Console().print("已到期（没有清除）：" if dry_run else "已清除：", table)
    return 0
