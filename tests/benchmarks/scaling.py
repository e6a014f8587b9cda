"""How reading grows with workers, and how quickly text-layer PDFs are read.

    python -m tests.benchmarks.scaling [--pages N] [--seed S]

Scans: the same pictures with one worker process and with two, after the workers have started. Text layer: born-digital
invoices, of one office in one file and of many offices in a file each. Worker memory: the most that one worker process
of the scans held. With few pages two workers wait for the last one, which is read alone. The last line is one JSON
object.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from multiprocessing import active_children
from pathlib import Path
from typing import Any

from ocr.pages import PageImage, open_pages
from ocr.pool import PagePool
from ocr.service import Input, ReadOptions, read_files
from samples import specs
from samples.digital import digital_pdf
from samples.draw import Op, TextOp
from samples.files import jpeg
from samples.truth import PageImage as Drawing

_SET, _KIND = "held", "vehicle_sales_einvoice"


def main() -> int:
    print(json.dumps(measure(sys.argv[1:]), ensure_ascii=False))
    return 0


def measure(arguments: Sequence[str]) -> dict[str, Any]:
    """Read the same pages in three ways, print a line each and return the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.scaling", description=__doc__)
    parser.add_argument("--pages", type=int, default=32)
    parser.add_argument("--seed", type=int, default=78)
    given = parser.parse_args(arguments)
    pages = _scans(given.pages, given.seed)
    (one, _), (two, peak) = (_seconds(pages, workers) for workers in (1, 2))
    files, layer = (each(given.pages, given.seed) for each in (_files_pages_per_second, _one_file_pages_per_second))
    print(f"scans: one worker {len(pages) / one:.2f}, two workers {len(pages) / two:.2f} pages a second")
    print(
        f"text layer: invoices of one office in one file {layer:.1f} pages a second, of many offices {files:.1f} files"
    )
    print(f"largest worker process {peak:.0f} MB")
    return {
        "two_workers_over_one": round(one / two, 2),
        "text_layer_pages_per_second": round(layer, 1),
        "text_layer_files_per_second": round(files, 1),
        "largest_worker_mb": round(peak),
    }


def _scans(count: int, seed: int) -> list[PageImage]:
    drawn = specs.samples("held", seed=seed, count=count, how="office")
    pictures = [page for sample in drawn if not sample.document.digital for page in sample.document.pages][:count]
    found = []
    for number, picture in enumerate(pictures, start=1):
        with open_pages(jpeg(picture)) as stream:
            found += [PageImage(number, page.pixels, page.grey) for page in stream if isinstance(page, PageImage)]
    return found


def _seconds(pages: Sequence[PageImage], workers: int) -> tuple[float, float]:
    """Wall time with warm workers, and the most that one of them held, in MB.

    Two processes for both: one of them idles where `workers` is 1.
    """
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
        seconds = time.perf_counter() - started
        return seconds, max(_peak_mb(process.pid) for process in active_children())
    finally:
        pool.close()


def _peak_mb(pid: int | None) -> float:
    """Linux tells the most a process ever held, in kilobytes; of an ended child it counts what its parent held too."""
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    return float(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:"))) / 1024


def _files_pages_per_second(count: int, seed: int) -> float:
    """Invoices of as many offices as there are files, each with a seal of its own and a parser to start."""
    layout = next(iter(specs.layouts_of(_SET)[_KIND]))
    drawn = [specs.draw_one(_SET, _KIND, layout, seed + number, digital=True) for number in range(count)]
    rounds = [_wall(files) for files in ([_file(one.pages) for one in drawn[:2]], [_file(one.pages) for one in drawn])]
    return (count - 2) / max(1e-6, rounds[1] - rounds[0])


def _one_file_pages_per_second(count: int, seed: int) -> float:
    """Invoices of one office in one file, all figures different: its seal stands in one place on all of them."""
    rng = random.Random(seed)
    layout = next(iter(specs.layouts_of(_SET)[_KIND]))
    [page] = specs.draw_one(_SET, _KIND, layout, seed, digital=True).pages[:1]
    pages = [replace(page, ops=tuple(_other_figure(op, rng) for op in page.ops)) for _ in range(4 * count)]
    rounds = [_wall([_file(some)]) for some in (pages[:4], pages)]
    return (len(pages) - 4) / max(1e-6, rounds[1] - rounds[0])


def _other_figure(op: Op, rng: random.Random) -> Op:
    return replace(op, text=rng.choice("0123456789")) if isinstance(op, TextOp) and op.text.isdigit() else op


def _file(pages: Sequence[Drawing]) -> Input:
    return Input("1.pdf", digital_pdf(pages))


def _wall(files: Sequence[Input]) -> float:
    started = time.perf_counter()
    read_files(files, options=ReadOptions(workers=2))
    return time.perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
