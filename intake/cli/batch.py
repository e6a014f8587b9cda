"""`baozhuang batch JOBS.jsonl -o OUT.zip`: many documents in one call, with progress on stderr."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from generator import service
from generator.errors import GeneratorError
from intake.cli.files import FileProblem, complain_about, read_file, replacing

SOME_FAILED = 1


def batch(jobs: Path, *, output: Path, pdf: bool = False, templates: Path | None = None) -> int:
    """One line of JOBS.jsonl for each document: {"document": …, "data": {…}}. 0: all made; 1: some not; 2: none.

    What went wrong stands in `结果.json` inside the ZIP, for each line that failed.
    """
    try:
        lines = service.read_jobs(read_file(jobs))
        with replacing(output) as file, _progress(len(lines)) as advance:
            failed = service.write_zip(file, lines, pdf=pdf, own=templates, progress=advance)
    except (FileProblem, GeneratorError) as error:
        return complain_about(error)
    if failed:
        print(f"{len(lines)} 份中有 {failed} 份未生成，原因见 {output.name} 内的 结果.json", file=sys.stderr)
    return SOME_FAILED if failed else 0


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int], None]]:
    """A bar on a terminal, silent otherwise."""
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task("生成文书", total=total)
        yield lambda done: bar.update(task, completed=done)
