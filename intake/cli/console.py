"""What the commands share: loading the files named, one error line, a progress bar on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ocr.inputs import Input
from ocr.inputs import Progress as Step

USAGE_ERROR = 2


class UsageError(Exception):
    """Wrong usage or unusable input; the message is one line that says what is wrong and what to do."""


def load_inputs(files: Sequence[Path]) -> list[Input]:
    """The bytes of the files. Raises UsageError naming the first that cannot be opened."""
    inputs = []
    for path in files:
        if path.is_dir():
            raise UsageError(f"“{path}”是文件夹，请列出其中的文件，例如 {path}/*")
        try:
            inputs.append(Input(shown_name(path), path.read_bytes()))
        except OSError as error:
            raise UsageError(f"打不开文件“{path}”（{error.strerror or error}），请检查路径和权限") from error
    return inputs


def shown_name(path: Path) -> str:
    """The file's name as text that any output can carry, whatever bytes the file system holds."""
    return path.name.encode("utf-8", "replace").decode()


def complain(message: object) -> int:
    """Print one error line to stderr and return the exit code of wrong usage."""
    print(f"错误：{message}", file=sys.stderr)
    return USAGE_ERROR


@contextmanager
def progress_bar(title: str) -> Iterator[Callable[[Step], None]]:
    """A callback that draws a bar on a terminal and stays silent otherwise."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (TextColumn(title), BarColumn(), MofNCompleteColumn(), TextColumn("页"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=None)

        def show(step: Step) -> None:
            bar.update(task, completed=step.done_pages, total=step.total_pages)

        yield show
