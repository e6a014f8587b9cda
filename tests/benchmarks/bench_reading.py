"""All figures of reading in one run: accuracy, beside the engines' own pipelines, workers, text layers, quality.

    python -m tests.benchmarks.bench_reading [--quick]

Prints the tables of `reading`, `quality`, `speed` and `scaling`; the last line is one JSON object with all figures.
"""

from __future__ import annotations

import json
import sys

from tests.benchmarks import quality, reading, scaling, speed


def main() -> int:
    quick = "--quick" in sys.argv[1:]
    accuracy = reading.measure(["--count", "48" if quick else "144"])
    bad = quality.measure(["--count", "6" if quick else "20"])
    cost = speed.measure(["--count", "8" if quick else "48"])
    growth = scaling.measure(["--pages", "8" if quick else "24"])
    print(json.dumps({**cost, **growth, "reading": accuracy, "quality": bad}, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
