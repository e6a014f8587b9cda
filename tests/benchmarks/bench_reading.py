"""All figures of reading in one run: accuracy, belonging, seals, quality, beside the engines' own pipelines, workers.

    python -m tests.benchmarks.bench_reading [--quick]

Prints the tables of `reading`, `boundaries`, `seals`, `quality`, `speed` and `scaling`, and each kind that stands five
points below its column's goal; the last line is one JSON object with all figures. Takes hours; `--quick` one.
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
    quick = "--quick" in sys.argv[1:]
    papers = "48" if quick else "144"
    with tempfile.TemporaryDirectory() as folder:
        accuracy = reading.measure(["--count", papers, "--cache", folder])
        _print_weak(accuracy)
        print("\npages that belong together")
        drawn = sorted(str(path) for path in Path(folder).iterdir() if path.is_dir() and "-stack-" not in path.name)
        belonging = boundaries.measure(drawn)
    stamped = {}
    for condition in _CONDITIONS:
        print(f"\nseals, {condition}")
        stamped[condition] = seals.measure(["--set", "held", "--degrade", condition, "--count", papers])
    print("\nquality of pages")
    bad = quality.measure(["--count", "6" if quick else "20"])
    cost = speed.measure(["--count", "8" if quick else "48"])
    growth = scaling.measure(["--pages", "8" if quick else "24"])
    figures = {"reading": accuracy, "boundaries": belonging, "seals": stamped, "quality": bad}
    print(json.dumps({**cost, **growth, **figures}, ensure_ascii=False))
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
