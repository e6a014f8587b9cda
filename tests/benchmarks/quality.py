"""Are bad pages told for what they are, and good ones left alone?

    python -m tests.benchmarks.quality [--set held] [--count N] [--way W ...] [--seed S]

Draws papers seen in each way of `samples.degrade`, reads them through `ocr.service`, and prints for each way
    right     of the pages: the issue that must be found was found (only ways with one thing wrong)
    alarms    of the pages: any issue was found (only ways with nothing wrong; `skew` apart, see below)
    skew      of the pages: skew was found (a phone's corners lie out of place: some pages are really askew)
    refused   of the pages: too poor to trust, told so and left out
    exact     of the values printed: given, and right
    sure      values given with a confidence of 0.95 or more, and how many of them are wrong
and on the last line everything once more as one JSON object. Pages without any writing are left out, as nothing
but the light can be told of them.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ocr.kinds import catalogue
from ocr.report import to_json
from ocr.service import Input, ReadOptions, read_files
from samples import files, specs
from samples.degrade import ISSUES, WAYS
from samples.digital import write_document
from tests.benchmarks.truth_compare import canonical

_SURE = 0.95
_COLUMNS = ("pages", "right %", "alarms %", "skew %", "refused", "exact %", "sure", "wrong %")
_ISSUES = ("blur", "dark", "glare", "low_resolution", "cropped", "skew")


@dataclass(slots=True)
class Outcome:
    """Counts of one way."""

    pages: int = 0
    right: int = 0
    alarms: int = 0
    refused: int = 0
    issues: Counter[str] = field(default_factory=Counter)
    printed: int = 0
    exact: int = 0
    given: int = 0
    sure: int = 0
    sure_wrong: int = 0
    seconds: float = 0.0
    missed: list[str] = field(default_factory=list)


def main() -> int:
    print(json.dumps(measure(sys.argv[1:]), ensure_ascii=False))
    return 0


def measure(arguments: Sequence[str]) -> dict[str, Any]:
    """Draw, read, print the table and return the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.quality", description=__doc__)
    parser.add_argument("--set", dest="set_name", choices=specs.SETS, default="held")
    parser.add_argument("--count", type=int, default=20, help="documents per way")
    parser.add_argument("--way", action="append", choices=WAYS, help="only this one (may be repeated)")
    parser.add_argument("--seed", type=int, default=2027)
    parser.add_argument("--engine", default="paddle")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="list pages not told right, and values surely wrong")
    given = parser.parse_args(arguments)
    outcomes = {way: _measure(way, given) for way in given.way or WAYS}
    print(f"{'':10}" + "".join(f"{name:>9}" for name in _COLUMNS))
    for way, outcome in outcomes.items():
        print(_row(way, outcome))
        for line in outcome.missed if given.show else ():
            print(f"    {line}")
    bad = [outcome for way, outcome in outcomes.items() if way in ISSUES]
    if bad:
        sure, wrong = sum(one.sure for one in bad), sum(one.sure_wrong for one in bad)
        pages, right = sum(one.pages for one in bad), sum(one.right for one in bad)
        print(f"bad pages told right {_percent(right, pages)} %, their sure values wrong {_percent(wrong, sure)} %")
    return _summary(given, outcomes)


def _measure(way: str, given: argparse.Namespace) -> Outcome:
    kinds = tuple(kind for kind in specs.layouts_of(given.set_name) if kind != "blank")
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        entries, inputs = [], []
        for sample in specs.samples(given.set_name, seed=given.seed, count=given.count, how=way, kinds=kinds):
            if sample.document.digital:
                continue
            name = f"{sample.number:04d}{'.pdf' if len(sample.document.pages) > 1 else '.jpg'}"
            path = Path(folder) / name
            write_document(sample.document, path)
            inputs.append(Input(name, path.read_bytes()))
            entries.append(files.file_json(name, [sample.document]))
            path.unlink()
        started = time.perf_counter()
        options = ReadOptions(engine=given.engine, workers=given.workers)
        readings = to_json(read_files(inputs, options=options))["files"]
        outcome.seconds = time.perf_counter() - started
    for entry, reading in zip(entries, readings, strict=True):
        _count_pages(outcome, way, reading)
        _count_values(outcome, entry, reading)
    return outcome


def _count_pages(outcome: Outcome, way: str, reading: dict[str, Any]) -> None:
    wanted = ISSUES.get(way, frozenset())
    outcome.refused += sum(error["code"] == "page_poor_quality" for error in reading["errors"])
    for page in reading["page_quality"]:
        found = set(page["issues"])
        outcome.pages += 1
        outcome.issues.update(found)
        outcome.right += wanted <= found
        alarm = not wanted and bool(found - {"skew"})
        outcome.alarms += alarm
        if alarm or not wanted <= found:
            outcome.missed.append(f"{reading['name']} page {page['page']}: {', '.join(sorted(found)) or 'nothing'}")


def _count_values(outcome: Outcome, entry: dict[str, Any], reading: dict[str, Any]) -> None:
    [truth] = entry["documents"]
    types = {name: spec.type for name, spec in catalogue()[truth["kind"]].fields.items()}
    outcome.printed += sum(not item.get("seal_only", False) for item in truth["fields"].values())
    for document in reading["documents"]:
        for name, item in document["fields"].items():
            right = document["kind"] == truth["kind"] and _is_right(truth, name, item["value"], types.get(name, "text"))
            seal_only = truth["fields"].get(name, {}).get("seal_only", False)
            outcome.given += 1
            outcome.exact += right and not seal_only
            if item["confidence"] is not None and item["confidence"] >= _SURE:
                outcome.sure += 1
                outcome.sure_wrong += not right
                if not right:
                    printed = truth["fields"].get(name, {}).get("value")
                    outcome.missed.append(f"{reading['name']} {truth['kind']}.{name}: {printed!r} -> {item['value']!r}")


def _is_right(truth: dict[str, Any], name: str, value: object, field_type: str) -> bool:
    printed = [truth["fields"][name]["value"]] if name in truth["fields"] else []
    accepted: Sequence[object] = [*printed, *truth.get("tolerated", {}).get(name, ())]
    return canonical(value, field_type) in [canonical(one, field_type) for one in accepted]


def _row(way: str, one: Outcome) -> str:
    bad = way in ISSUES
    cells = (
        str(one.pages),
        _percent(one.right, one.pages) if bad else "-",
        "-" if bad else _percent(one.alarms, one.pages),
        _percent(one.issues["skew"], one.pages),
        str(one.refused),
        _percent(one.exact, one.printed),
        str(one.sure),
        _percent(one.sure_wrong, one.sure),
    )
    found = ", ".join(f"{name} {one.issues[name]}" for name in _ISSUES if one.issues[name])
    return f"{way:10}{''.join(f'{cell:>9}' for cell in cells)}  {found}"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "-"


def _summary(given: argparse.Namespace, outcomes: dict[str, Outcome]) -> dict[str, Any]:
    ways = {}
    for way, one in outcomes.items():
        counts = {
            name: getattr(one, name)
            for name in ("pages", "right", "alarms", "refused", "printed", "exact", "given", "sure", "sure_wrong")
        }
        ways[way] = {**counts, "issues": dict(one.issues), "seconds": round(one.seconds, 1)}
    return {"benchmark": "quality", "set": given.set_name, "seed": given.seed, "count": given.count, "ways": ways}


if __name__ == "__main__":
    sys.exit(main())
