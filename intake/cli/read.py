"""`baozhuang read`. What reads is imported once the workers are on their way: they load the engine meanwhile."""

from __future__ import annotations

import json as json_module
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from intake.cli.console import UsageError, complain, load_inputs, progress_bar
from ocr.inputs import Input, cores
from ocr.readings import FileReading
from ocr.report import to_json
from ocr.workers import Workers


def read(files: Sequence[Path], *, json: bool, engine: str, workers: int | None) -> int:
    """Read files and print what they hold. 0: all read; 1: some not fully; 2: wrong usage."""
    try:
        inputs = load_inputs(files)
        with closing(Workers(engine, workers or _workers_for(files))) as started:
            readings = _read(inputs, engine, started)
    except UsageError as error:
        return complain(error)
    if json:
        json_module.dump(to_json(readings), sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        from intake.cli.read_tables import show

        show(readings)
    return 0 if all(reading.status == "ok" for reading in readings) else 1


def _read(inputs: Sequence[Input], engine: str, workers: Workers) -> list[FileReading]:
    workers.start()
    from ocr.service import ENGINES, EngineError, ReadOptions, read_files

    if engine not in ENGINES:
        raise UsageError(f"没有名为 {engine} 的识别引擎，可用：{'、'.join(ENGINES)}")
    try:
        with progress_bar("正在读取") as show:
            return read_files(inputs, options=ReadOptions(engine=engine), on_progress=show, started=workers)
    except EngineError as error:
        raise UsageError(str(error)) from error


def _workers_for(files: Sequence[Path]) -> int:
    """One picture needs one process; anything that may hold many pages is worth one for each core."""
    single_picture = len(files) == 1 and files[0].suffix.lower() not in (".pdf", ".tif", ".tiff")
    return 1 if single_picture else cores()
