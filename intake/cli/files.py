"""Files named on the command line, and the one line on stderr that says what is wrong with them or their contents."""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from generator.errors import GeneratorError, InvalidDataError

USAGE_ERROR = 2


class FileProblem(Exception):  # noqa: N818 - a problem with a file, told to a person
    """A file named on the command line cannot be read or written."""


def read_file(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileProblem(f"打不开文件“{path}”（{error.strerror or error}），请检查路径和权限") from error


def write_file(path: Path, content: bytes) -> None:
    with replacing(path) as file:
        file.write(content)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file beside the target, renamed over it at the end: never half a document under the final name."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        with temporary.open("x+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise FileProblem(f"写不了“{path}”（{error.strerror or error}），请检查文件夹是否存在、是否有权限") from error
    finally:
        temporary.unlink(missing_ok=True)


def complain(message: str) -> int:
    print(f"错误：{message}", file=sys.stderr)
    return USAGE_ERROR


def complain_about(error: FileProblem | GeneratorError) -> int:
    """One line for each problem."""
    if isinstance(error, InvalidDataError):
        for problem in error.problems:
            complain(problem.line())
        return USAGE_ERROR
    return complain(error.message if isinstance(error, GeneratorError) else str(error))
