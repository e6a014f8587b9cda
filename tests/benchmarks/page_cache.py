"""What the engine saw, kept between runs: rules about kinds and fields are then tried in milliseconds a page.

Only for developing. An entry is named by the file's contents and the engine; delete the folder after a change in
how pages are read (`ocr.page_job` and below it).
"""

from __future__ import annotations

import hashlib
import pickle
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ocr.assemble import assemble
from ocr.page_job import PageResult
from ocr.pages import PageImage, open_pages
from ocr.pool import PagePool, page_pool
from ocr.readings import FileReading
from ocr.service import Input, ReadOptions

# The pool starts its processes at the first submission: two threads must not both be first.
_SUBMITTING = threading.Lock()


def read_files_cached(inputs: Sequence[Input], options: ReadOptions, folder: Path) -> list[FileReading]:
    """As `ocr.service.read_files`, for files that can be read."""
    folder.mkdir(parents=True, exist_ok=True)
    with page_pool(options.engine, options.workers) as pool, ThreadPoolExecutor(options.workers) as threads:
        return list(threads.map(lambda item: _read_cached(item, options, folder, pool), inputs))


def _read_cached(item: Input, options: ReadOptions, folder: Path, pool: PagePool) -> FileReading:
    sha256 = hashlib.sha256(item.data).hexdigest()
    entry = folder / f"{sha256}-{options.engine}.pickle"
    if entry.exists():
        results: list[PageResult] = pickle.loads(entry.read_bytes())  # noqa: S301 – own files
    else:
        with _SUBMITTING, open_pages(item.data, limits=options.limits) as pages:
            waiting = [pool.submit(page, None) for page in pages if isinstance(page, PageImage)]
        results = [future.result() for future in waiting]
        entry.write_bytes(pickle.dumps(results))
    quality = tuple(result.quality for result in results)
    return FileReading(item.name, sha256, len(results), "ok", assemble(results), quality)
