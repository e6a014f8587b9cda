"""All figures of reading in one run: accuracy, belonging, seals, quality, beside the engines' own pipelines, workers.

    python -m tests.benchmarks.bench_reading [--full]

Prints the tables of `speed`, `scaling`, `reading`, `boundaries`, `seals` and `quality`, and each kind that stands five
points below its column's goal. After each part a JSON object with all figures so far, so that a run that is broken off
says what it measured; the last line is the whole one. Takes some forty minutes on two cores; `--full`, with three times
the papers, hours.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks import boundaries, quality, reading, scaling, seals, speed

_CONDITIONS = ("clean", "office", "phone")
# Kinds told right and values exactly right, in percent, by condition; a kind may stand this much below.
_GOALS = {"clean": (99.5, 98.0), "office": (99.0, 96.0), "phone": (97.0, 90.0)}
_BELOW = 5.0


def main() -> int:
    full = "--full" in sys.argv[1:]
    papers = "144" if full else "48"
    figures: dict[str, Any] = {}

    def tell(part: dict[str, Any]) -> None:
        figures.update(part)
        print(json.dumps(figures, ensure_ascii=False), flush=True)

    tell(speed.measure(["--count", "48" if full else "8"]))
    tell(scaling.measure(["--pages", "24" if full else "16"]))
    with tempfile.TemporaryDirectory() as folder:
        accuracy = reading.measure(["--count", papers, "--cache", folder])
        _print_weak(accuracy)
        print("\npages that belong together")
        drawn = sorted(str(path) for path in Path(folder).iterdir() if path.is_dir() and "-stack-" not in path.name)
        tell({"reading": accuracy, "boundaries": boundaries.measure(drawn)})
    stamped = {}
    for condition in _CONDITIONS:
        print(f"\nseals, {condition}")
        stamped[condition] = seals.measure(["--set", "held", "--degrade", condition, "--count", papers])
    tell({"seals": stamped})
    print("\nquality of pages")
    tell({"quality": quality.measure(["--count", "20" if full else "6"])})
    return 0


def _print_weak(accuracy: dict[str, Any]) -> None:
    """The kinds that stand too far below a goal, by what was printed of them."""
    for condition, (kinds, exact) in _GOALS.items():
        found = []
        for kind, tally in accuracy["conditions"][condition]["by_kind"].items():
            told = 100 * tally["kinds_right"] / tally["documents"] if tally["documents"] else 100.0
            right = 100 * tally["exact"] / tally["printed"] if tally["printed"] else 100.0
            if told < kinds - _BELOW or right < exact - _BELOW:
                found.append(f"{kind} {told:.0f} / {right:.0f}")
        print(f"{condition}, more than {_BELOW:.0f} points below (kinds / exact %): {', '.join(found) or 'none'}")


if __name__ == "__main__":
    sys.exit(main())
