"""`make bench-documents`: speed beside other fillers, evenness, memory, and exactness with hostile data.

Prints tables for people; the last line is one JSON object for programs. `--count` documents of hostile data (default
10,000: some minutes), `--fast`: 900 of them and fewer rounds.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import asdict

from generator import service
from tests.benchmarks.documents_exact import run
from tests.benchmarks.documents_rivals import DOCUMENT, node_rivals, plain_docxtpl

_OURS_FOR_ONE = 4


def main() -> int:
    """0; 1 where a document was rejected or a value lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--fast", action="store_true")
    arguments = parser.parse_args()
    count = 900 if arguments.fast else arguments.count
    result = _against_docxtpl(rounds=5 if arguments.fast else 15)
    result |= _one_kind(300 if arguments.fast else 2000)
    result |= _against_npm(40 if arguments.fast else 200, result["median_ms"] / 1000)
    outcome = run(count)
    result |= {key: value for key, value in asdict(outcome).items() if key != "examples"}
    for line in outcome.examples:
        print(line)
    print(json.dumps({key: _rounded(value) for key, value in result.items()}, ensure_ascii=False))
    wrong = outcome.refused + outcome.rejected_by_reader + outcome.rejected_by_schema + outcome.rejected_by_office
    return 1 if wrong or outcome.values_lost else 0


def _against_docxtpl(*, rounds: int) -> dict[str, float]:
    """All kinds; ours with every check and QR code, docxtpl without; in turns, so that both meet the same machine."""
    print(f"{'document':<22} {'docxtpl ms':>10} {'ours ms':>8} {'ratio':>6}")
    theirs_all = ours_all = 0.0
    for info in service.documents():
        data = service.example(info.id)
        plain = plain_docxtpl(info.id)
        plain()
        service.render(info.id, data)
        theirs: list[float] = []
        ours: list[float] = []
        for _ in range(rounds):
            theirs.append(_seconds(plain))
            ours += [_seconds(lambda: service.render(info.id, data)) for _ in range(_OURS_FOR_ONE)]  # noqa: B023 - called at once
        first, second = statistics.median(theirs), statistics.median(ours)
        theirs_all, ours_all = theirs_all + first, ours_all + second
        print(f"{info.id:<22} {first * 1000:>10.1f} {second * 1000:>8.1f} {first / second:>6.1f}")
    print(f"{'all':<22} {'':>10} {'':>8} {theirs_all / ours_all:>6.1f}")
    return {"ratio_docxtpl": theirs_all / ours_all, "documents_per_second": len(service.documents()) / ours_all}


def _one_kind(count: int) -> dict[str, float]:
    """How even the times of one kind are: 99th percentile beside the median, by the clock and by processor time."""
    data = service.example(DOCUMENT)
    clock, processor = [], []
    for _ in range(count):
        start, used = time.perf_counter(), time.process_time()
        service.render(DOCUMENT, data)
        clock.append(time.perf_counter() - start)
        processor.append(time.process_time() - used)
    ratios = {
        "median_ms": statistics.median(clock) * 1000,
        "p99_over_median": _p99(clock) / statistics.median(clock),
        "p99_over_median_processor": _p99(processor) / statistics.median(processor),
    }
    print(f"{DOCUMENT}: " + ", ".join(f"{name} {value:.2f}" for name, value in ratios.items()))
    return ratios


def _against_npm(count: int, ours: float) -> dict[str, float | str | None]:
    found = node_rivals(count)
    if isinstance(found, str):
        print(f"npm: {found}", file=sys.stderr)
        return {"ratio_docxtemplater": None, "ratio_docx_templates": None, "npm_reason": found}
    for name, seconds in found.items():
        print(f"{name}: {seconds * 1000:.1f} ms, ours {ours * 1000:.1f} ms, ratio {seconds / ours:.2f}")
    return {
        "ratio_docxtemplater": found["docxtemplater"] / ours,
        "ratio_docx_templates": found["docx-templates"] / ours,
    }


def _seconds(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def _p99(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.99)]


def _rounded(value: object) -> object:
    return round(value, 3) if isinstance(value, float) else value


if __name__ == "__main__":
    sys.exit(main())
