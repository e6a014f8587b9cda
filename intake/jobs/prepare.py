"""The child process that sets an installation up before the others start: tables, secret, first administrator, demo."""

from __future__ import annotations

import sys

from intake import bootstrap
from intake.errors import IntakeError
from intake.jobs.order import read_order
from intake.office_work import first_run


def main() -> int:
    """0 when everything is in place; otherwise 1, with one line that says what is wrong."""
    try:
        order = read_order()
        bootstrap.prepare(order.settings)
        with bootstrap.office(order.settings) as office:
            for line in first_run.announce(office):
                print(line, flush=True)
            if order.demo:
                from intake.office_work.demo_cases import bring_in  # brings the demo's pages along

                print(f"已放入 {bring_in(office)} 个示例办件。", flush=True)
    except IntakeError as error:
        print(f"错误：{error}", file=sys.stderr)
        return 1
    return 0
