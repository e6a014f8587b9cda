"""How reading grows with workers, and how quickly text-layer PDFs are read.

    python -m tests.benchmarks.scaling [--pages N] [--seed S]

Scans: the same pictures with one worker process and with two, after the workers have started. Text layer: born-digital
invoices of many pages. Worker memory: the most that one worker process held. The last line is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ocr.pages import PageImage, open_pages
from ocr.pool import PagePool
from ocr.service import Input, ReadOptions, read_files
from samples import specs
from samples.digital import write_document
from samples.files import jpeg


def main() -> int:
    print(json.dumps(measure(sys.argv[1:]), ensure_ascii=False))
    return 0


def measure(arguments: Sequence[str]) -> dict[str, Any]:
    """Read the same pages in three ways, print a line each and return the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.scaling", description=__doc__)
    parser.add_argument("--pages", type=int, default=16)
    parser.add_argument("--seed", type=int, default=78)
    given = parser.parse_args(arguments)
    pages = _scans(given.pages, given.seed)
    one, two = (_seconds(pages, workers) for workers in (1, 2))
    layer = _text_layer_pages_per_second(given.pages, given.seed)
    # Linux counts the largest of all ended children, in kilobytes.
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"scans: one worker {len(pages) / one:.2f}, two workers {len(pages) / two:.2f} pages a second")
    print(f"text layer: {layer:.1f} pages a second; largest child process {peak:.0f} MB")
    return {
        "two_workers_over_one": round(one / two, 2),
        "text_layer_pages_per_second": round(layer, 1),
        "largest_child_mb": round(peak),
    }


def _scans(count: int, seed: int) -> list[PageImage]:
    drawn = specs.samples("held", seed=seed, count=count, how="office")
    pictures = [page for sample in drawn if not sample.document.digital for page in sample.document.pages][:count]
    found = []
    for number, picture in enumerate(pictures, start=1):
        with open_pages(jpeg(picture)) as stream:
            found += [PageImage(number, page.pixels, page.grey) for page in stream if isinstance(page, PageImage)]
    return found


def _seconds(pages: Sequence[PageImage], workers: int) -> float:
    """Wall time with warm workers. Two processes for both: one of them idles where `workers` is 1."""
    pool = PagePool("paddle", 2)
    try:
        for future in [pool.submit(page, None) for page in pages[:4]]:
            future.result()
        started = time.perf_counter()
        if workers == 1:
            for page in pages:
                pool.submit(page, None).result()
        else:
            for future in [pool.submit(page, None) for page in pages]:
                future.result()
        return time.perf_counter() - started
    finally:
        pool.close()


def _text_layer_pages_per_second(count: int, seed: int) -> float:
    options = ReadOptions(workers=2)
    drawn = [
        specs.draw_one("held", "vehicle_sales_einvoice", layout, seed + number, digital=True)
        for number in range(count)
        for layout in [next(iter(specs.layouts_of("held")["vehicle_sales_einvoice"]))]
    ]
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, document in enumerate(drawn):
            path = Path(folder) / f"{number}.pdf"
            write_document(document, path, sideways=False)
            files.append(Input(path.name, path.read_bytes()))
        rounds = []
        for inputs in (files[:2], files):
            started = time.perf_counter()
            read_files(inputs, options=options)
            rounds.append(time.perf_counter() - started)
    return (len(files) - 2) / max(1e-6, rounds[1] - rounds[0])


if __name__ == "__main__":
    sys.exit(main())
