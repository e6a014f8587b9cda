"""Pages per CPU-second and memory of our reader beside PaddleOCR's and RapidOCR's own defaults.

    python -m tests.benchmarks.speed [--set held] [--count N] [--seed S] [--show]

Same pages (clean and office), same weights, one run, each reader in a process of its own, by turns. Readable:
values of the truth that stand in the text a reader saw. The last line is one JSON object.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from samples import specs
from samples.files import jpeg

READERS = ("ours", "paddleocr", "rapidocr")


def main() -> int:
    print(json.dumps(measure(sys.argv[1:]), ensure_ascii=False))
    return 0


def measure(arguments: Sequence[str]) -> dict[str, Any]:
    """Draw, read three times, print the table and return the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.speed", description=__doc__)
    parser.add_argument("--count", type=int, default=14, help="documents per degradation")
    parser.add_argument("--seed", type=int, default=77)
    parser.add_argument("--set", default="held", dest="set_name")
    parser.add_argument("--show", action="store_true", help="values that some reader shows and another does not")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        files, truth = _draw(Path(folder), given.set_name, given.count, given.seed)
        results = _read_by_turns(files)
    for name, result in results.items():
        result["shown"] = {
            (page, place)
            for page, (text, values) in enumerate(zip(result.pop("texts"), truth, strict=True))
            for place, value in enumerate(values)
            if _plain(value) in _plain(text)
        }
        result["readable"] = len(result["shown"])
        result["cpu_per_page"] = result["cpu_seconds"] / len(files)
        print(f"{name}: done", file=sys.stderr)
    if given.show:
        every = set.union(*(result["shown"] for result in results.values()))
        for page, place in sorted(every):
            missing = [name for name in READERS if (page, place) not in results[name]["shown"]]
            if missing:
                print(page, truth[page][place], "not shown by", ", ".join(missing))
    _print(results, len(files), sum(map(len, truth)))
    ours = results["ours"]
    return {
        "pages": len(files),
        "truth_values": sum(map(len, truth)),
        "ratio_paddleocr": round(results["paddleocr"]["cpu_per_page"] / ours["cpu_per_page"], 2),
        "ratio_rapidocr": round(results["rapidocr"]["cpu_per_page"] / ours["cpu_per_page"], 2),
        "truth_values_readable": {name: results[name]["readable"] for name in READERS},
        "cpu_seconds_per_page": {name: round(results[name]["cpu_per_page"], 2) for name in READERS},
        "peak_rss_mb": round(ours["peak_rss_mb"]),
        "peak_rss_mb_of_others": {name: round(results[name]["peak_rss_mb"]) for name in READERS if name != "ours"},
    }


def _draw(folder: Path, set_name: str, count: int, seed: int) -> tuple[list[str], list[list[str]]]:
    """Page pictures and, for each, the texts its truth says it shows. Few papers are spread over all kinds: the first
    kinds of the list are cards with a dozen lines."""
    files: list[str] = []
    truth: list[list[str]] = []
    kinds = [*specs.layouts_of(set_name)]
    kinds = kinds[:: max(1, len(kinds) // count)]
    for degradation in ("clean", "office"):
        samples = specs.samples(set_name, seed=seed, count=count, how=degradation, kinds=tuple(kinds))
        drawn_papers = (sample.document for sample in samples)
        for drawn in (paper for paper in drawn_papers if not paper.digital):
            for number, page in enumerate(drawn.pages, start=1):
                path = folder / f"{len(files):03}.jpg"
                path.write_bytes(jpeg(page))
                files.append(str(path))
                truth.append([f.text for f in drawn.fields.values() if f.page == number and not f.seal_only])
    return files, truth


def _read_by_turns(files: Sequence[str]) -> dict[str, dict[str, Any]]:
    """What each reader says of itself after all pages. They take turns, page by page, so that a machine that is slow
    for a while is slow for all of them; one works at a time."""
    with contextlib.ExitStack() as stack:
        readers = {name: stack.enter_context(_started(name)) for name in READERS}
        for file in files:
            for name, reader in readers.items():
                print(file, file=reader.stdin, flush=True)
                if not reader.stdout or reader.stdout.readline() != "read\n":
                    raise RuntimeError(f"{name} failed on {Path(file).name}")
        return {name: json.loads(reader.communicate()[0]) for name, reader in readers.items()}


def _started(name: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.benchmarks.speed_runner", name]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8"
    )


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split()).upper()


def _print(results: dict[str, dict[str, Any]], pages: int, values: int) -> None:
    table = Table(title=f"{pages} pages, {values} values")
    for heading in ("reader", "CPU-s a page", "pages a CPU-s", "values readable", "peak MB"):
        table.add_column(heading)
    for name, result in results.items():
        cpu = result["cpu_per_page"]
        table.add_row(name, f"{cpu:.2f}", f"{1 / cpu:.2f}", str(result["readable"]), f"{result['peak_rss_mb']:.0f}")
    Console(width=100).print(table)


if __name__ == "__main__":
    sys.exit(main())
