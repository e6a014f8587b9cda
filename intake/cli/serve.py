"""`baozhuang serve`, `worker` and `doctor`."""

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
