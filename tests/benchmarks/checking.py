"""How long checking a case takes after reading: `python -m tests.benchmarks.checking [--runs=200]`.

A case of all six matters with 40 papers, every field of every kind read; the caches of comparison are emptied before
each run, so that the time is that of a first check. Prints a table, last one JSON object. Exits 1 over the goal.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

from intake import calendar_file
from intake.domain import matching, roads
from intake.domain.case import Application, Case, Flags, Green, Project, Request, Road
from intake.domain.checks import check
from intake.domain.history import replay
from intake.material_file import materials
from ocr.kinds import catalogue
from ocr.readings import FileReading
from tests.factories import ADDRESS, COMPANY, ID_NUMBER, NAME, company, document, scan
from tests.unit.intake.case_run import Run
from tests.unit.intake.test_check_properties import WORDS

PAPERS = 40
GOAL_MS = 20.0
RECEIVED = datetime(2026, 11, 23, 10, 0)


def papers() -> list[FileReading]:
    """Every kind that serves a row, and second papers of the first of them, until there are enough."""
    kinds = [kind for kind in catalogue().values() if kind.rows]
    found: list[FileReading] = []
    while len(found) < PAPERS:
        number = len(found)
        kind = kinds[number % len(kinds)]
        said: dict[str, Any] = {}
        for name, spec in kind.fields.items():
            words = WORDS.get(spec.item_type, ("x",))
            value: Any = number % 2 == 0 if spec.item_type == "bool" else words[number % len(words)]
            said[name] = (value,) if spec.type.startswith("list:") else value
        found.append(scan(f"{number}.jpg", document(kind.id, **said)))
    return found


def a_case() -> Case:
    form = Application(
        enterprise_name=COMPANY,
        install_address=ADDRESS,
        project=Project(
            "样例广场充电站外线工程", ADDRESS, COMPANY, legal_representative=NAME, legal_representative_id=ID_NUMBER
        ),
        request=Request(occupation_from=datetime(2026, 12, 1).date(), occupation_to=datetime(2026, 12, 10).date()),
        roads=(Road("trunk", "样例大道"),),
        green=Green(ADDRESS, "道路附属绿地"),
    )
    flags = Flags(heavy_traffic_impact=True, large_project=True, dig=True, occupy=True)
    return company(matters=tuple(matter.id for matter in materials().matters), flags=flags, application=form)


def measured(work: Callable[[], object], runs: int) -> tuple[float, float]:
    """(median, worst of nineteen in twenty) in milliseconds of CPU."""
    taken = []
    for _ in range(runs):
        _forget()
        started = time.process_time()
        work()
        taken.append((time.process_time() - started) * 1000)
    return statistics.median(taken), sorted(taken)[int(len(taken) * 0.95)]


def _forget() -> None:
    for module in (matching, roads):
        for value in vars(module).values():
            clear = getattr(value, "cache_clear", None)
            if clear is not None:
                clear()


def main(arguments: list[str]) -> int:
    runs = next((int(each.partition("=")[2]) for each in arguments if each.startswith("--runs=")), 200)
    table, calendar, case, files = materials(), calendar_file.load(), a_case(), papers()
    outcome = check(case, files, table, RECEIVED, calendar=calendar)
    run = Run(case, files).submit().read()
    checking = measured(lambda: check(case, files, table, RECEIVED, calendar=calendar), runs)
    again = measured(run.review, runs)
    history = measured(lambda: replay(run.events), runs)
    print(f"{len(files)} papers, {len(outcome.rows)} rows, {len(outcome.findings)} findings; {runs} runs")
    for what, (median, worst) in {"check": checking, "review with history": again, "replay": history}.items():
        print(f"{what:22} median {median:6.2f} ms CPU, 95 % within {worst:6.2f} ms")
    good = checking[1] <= GOAL_MS
    print(
        json.dumps(
            {
                "papers": len(files),
                "check_ms": round(checking[0], 2),
                "check_p95_ms": round(checking[1], 2),
                "good": good,
            }
        )
    )
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
