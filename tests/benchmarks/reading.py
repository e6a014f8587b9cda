"""How well papers are read that no extractor was written for.

    python -m tests.benchmarks.reading [--set held] [--count N] [--engine paddle|rapid] [--seed S]

Draws samples into a temporary folder as clean scans, office copies, phone photos, and as stacks of several
papers in one file; reads them through `ocr.service`; prints tables by kind and by condition, the time a page
takes, and on the last line everything once more as one JSON object. Rules of counting: `truth_compare`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from ocr.kinds import catalogue
from ocr.report import to_json
from ocr.service import Input, ReadOptions, read_files
from samples import files, specs
from samples.digital import write_document
from samples.truth import Drawn
from tests.benchmarks.page_cache import read_files_cached
from tests.benchmarks.truth_compare import Slip, Tally, compare_file

CONDITIONS = ("clean", "office", "phone", "stack")
_STACK_SIZE = 4


@dataclass(slots=True)
class Result:
    """One condition: tallies by kind, seconds and pages."""

    by_kind: dict[str, Tally] = field(default_factory=dict)
    slips: list[Slip] = field(default_factory=list)
    believed: list[tuple[float, bool]] = field(default_factory=list)
    seconds: float = 0.0
    pages: int = 0

    @property
    def total(self) -> Tally:
        whole = Tally()
        for tally in self.by_kind.values():
            whole.add(tally)
        return whole


def main() -> int:
    print(json.dumps(measure(sys.argv[1:]), ensure_ascii=False))
    return 0


def measure(arguments: Sequence[str]) -> dict[str, Any]:
    """Draw, read, print the tables and return the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.reading", description=__doc__)
    parser.add_argument("--set", dest="set_name", choices=specs.SETS, default="held")
    parser.add_argument("--count", type=int, default=42, help="documents per condition")
    parser.add_argument("--engine", default="paddle")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument(
        "--condition", action="append", choices=(*CONDITIONS, "marked"), help="only this one (may be repeated)"
    )
    parser.add_argument("--kind", action="append", default=[], help="only this kind (may be repeated)")
    parser.add_argument(
        "--cache", type=Path, help="folder that keeps drawings and what the engine saw (for developing)"
    )
    parser.add_argument("--show", action="store_true", help="list what went wrong (not of set held)")
    given = parser.parse_args(arguments)
    if given.show and given.set_name == "held":
        parser.error("set held is for measuring: its mistakes are not shown, so that nobody fits rules to them")
    options = ReadOptions(engine=given.engine, workers=given.workers)
    results: dict[str, Result] = {}
    for condition in given.condition or CONDITIONS:
        with tempfile.TemporaryDirectory() as temporary:
            folder = _kept(condition, given) if given.cache else Path(temporary)
            entries = _drawn(folder, condition, given)
            results[condition] = _read(folder, entries, options, given.cache)
    for condition, result in results.items():
        _print_table(condition, result, show=given.show)
    _print_summary(results)
    _print_reliability(results)
    return _summary(given, results)


def _kept(condition: str, given: argparse.Namespace) -> Path:
    """Where the drawings of one run are kept between runs."""
    kinds = hashlib.sha256(" ".join(given.kind).encode()).hexdigest()[:6]
    folder: Path = given.cache / f"{given.set_name}-{given.seed}-{given.count}-{condition}-{kinds}"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _drawn(folder: Path, condition: str, given: argparse.Namespace) -> list[dict[str, Any]]:
    """The truth of each file of one condition; draws them unless the folder holds them."""
    truth = folder / "truth.json"
    if not truth.exists():
        truth.write_text(json.dumps(list(_draw(folder, condition, given)), ensure_ascii=False), "utf-8")
    entries: list[dict[str, Any]] = json.loads(truth.read_text("utf-8"))
    return entries


def _draw(folder: Path, condition: str, given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Write the files of one condition; yields the truth of each."""
    stack = condition == "stack"
    drawn = specs.samples(
        given.set_name, seed=given.seed, count=given.count, how="clean" if stack else condition, kinds=tuple(given.kind)
    )
    rng = random.Random(f"{condition}/{given.seed}")
    if stack:
        papers = [sample.document for sample in drawn if not sample.document.digital]
        rng.shuffle(papers)
        for number, start in enumerate(range(0, len(papers), _STACK_SIZE), 1):
            name = f"stack-{number:03d}.pdf"
            group = papers[start : start + _STACK_SIZE]
            files.write([page for document in group for page in document.pages], folder / name)
            yield files.file_json(name, group)
        return
    for sample in drawn:
        name = f"{sample.number:04d}{_ending(sample.document)}"
        sideways = condition == "phone" and rng.random() < 0.25
        write_document(sample.document, folder / name, sideways=sideways)
        yield files.file_json(name, [sample.document])


def _ending(document: Drawn) -> str:
    return ".pdf" if document.digital or len(document.pages) > 1 else ".jpg"


def _read(folder: Path, entries: list[dict[str, Any]], options: ReadOptions, cache: Path | None) -> Result:
    inputs = [Input(entry["name"], (folder / entry["name"]).read_bytes()) for entry in entries]
    started = time.perf_counter()
    readings = read_files_cached(inputs, options, cache) if cache else read_files(inputs, options=options)
    result = Result(seconds=time.perf_counter() - started, pages=sum(len(entry["pages"]) for entry in entries))
    types = {kind.id: {name: spec.type for name, spec in kind.fields.items()} for kind in catalogue().values()}
    for entry, reading in zip(entries, to_json(readings)["files"], strict=True):
        score = compare_file(entry, reading, types)
        result.slips += score.slips
        result.believed += score.believed
        for kind, tally in score.by_kind.items():
            result.by_kind.setdefault(kind, Tally()).add(tally)
    return result


_HEAD = f"{'':28}{'docs':>5}" + "".join(
    f"{name:>{width}}"
    for name, width in (
        ("kind %", 8),
        ("pages %", 8),
        ("exact %", 9),
        ("false %", 9),
        ("sure %", 8),
        ("wrong %", 8),
        ("box %", 7),
        ("seals %", 9),
        ("named %", 9),
        ("extra", 6),
    )
)


def _print_table(condition: str, result: Result, *, show: bool) -> None:
    print(f"\n{condition}: {result.pages} pages, {result.seconds / max(1, result.pages):.2f} s a page")
    print(_HEAD)
    for kind in sorted(result.by_kind):
        print(_row(kind, result.by_kind[kind]))
    print(_row("all", result.total))
    for slip in result.slips if show else ():
        print(f"  {slip.file} {slip.kind}/{slip.layout} {slip.what} {slip.field}: {slip.wanted!r} -> {slip.got!r}")


def _print_summary(results: dict[str, Result]) -> None:
    print("\nby condition")
    print(_HEAD)
    for condition, result in results.items():
        print(_row(condition, result.total))


_BANDS = (0.0, 0.6, 0.85, 0.95, 0.98, 1.01)


def bands(believed: Sequence[tuple[float, bool]]) -> list[tuple[float, float, int, int]]:
    """(from, to, values given with such a confidence, how many of them are false)."""
    rows = []
    for low, high in pairwise(_BANDS):
        inside = [false for confidence, false in believed if low <= confidence < high]
        rows.append((low, min(1.0, high), len(inside), sum(inside)))
    return rows


def _print_reliability(results: dict[str, Result]) -> None:
    print("\nreliability: values by confidence, and how many of them are false")
    for condition, result in results.items():
        shown = "   ".join(
            f"{low:.2f}-{high:.2f}: {given} / {_percent(false, given)} %"
            for low, high, given, false in bands(result.believed)
        )
        print(f"{condition:10}{shown}")


def _row(name: str, tally: Tally) -> str:
    cells = (
        (tally.kinds_right, tally.documents, 8),
        (tally.pages_right, tally.documents, 8),
        (tally.exact, tally.printed, 9),
        (tally.false, tally.given, 9),
        (tally.sure, tally.given, 8),
        (tally.sure_false, tally.sure, 8),
        (tally.placed, tally.exact, 7),
        (tally.seals_found, tally.seals, 9),
        (tally.seals_named, tally.seals, 9),
    )
    shown = "".join(f"{_percent(part, whole):>{width}}" for part, whole, width in cells)
    return f"{name:28}{tally.documents:>5}{shown}{tally.seals_invented:>6}"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "-"


def _summary(given: argparse.Namespace, results: dict[str, Result]) -> dict[str, Any]:
    return {
        "benchmark": "reading",
        "set": given.set_name,
        "seed": given.seed,
        "count": given.count,
        "engine": given.engine,
        "conditions": {
            condition: {
                "seconds_per_page": round(result.seconds / max(1, result.pages), 3),
                "pages": result.pages,
                "reliability": bands(result.believed),
                "all": asdict(result.total),
                "by_kind": {kind: asdict(tally) for kind, tally in sorted(result.by_kind.items())},
            }
            for condition, result in results.items()
        },
    }


if __name__ == "__main__":
    sys.exit(main())
