"""`baozhuang generate`, `documents`, `schema` and `example`. Imports nothing of reading: they answer at once."""

from __future__ import annotations

import json
import os
import secrets
import sys
from pathlib import Path

from generator import service
from generator.errors import GeneratorError, InvalidDataError

USAGE_ERROR = 2


def generate(document: str, *, data: Path, output: Path, pdf: Path | None = None) -> int:
    """Fill a document from DATA.json. 0, or 2 with one line per problem on stderr.

    The Word file is written even where the PDF cannot be made. Files appear complete or not at all.
    """
    if pdf is not None and pdf.absolute() == output.absolute():
        return _complain("Word 文件和 PDF 不能写到同一个文件，请改一个文件名")
    try:
        service.context_model(document)  # a wrong name is said before the data is looked at
        docx = service.render(document, service.read_data(_read(data)))
        _write(output, docx)
        if pdf is not None:
            _write(pdf, service.to_pdf(docx))
    except _FileError as error:
        return _complain(str(error))
    except InvalidDataError as error:
        for problem in error.problems:
            _complain(problem.line())
        return USAGE_ERROR
    except GeneratorError as error:
        return _complain(error.message)
    return 0


def documents() -> int:
    """List the documents that can be made: id, version, Chinese name."""
    try:
        infos = service.documents()
    except GeneratorError as error:
        return _complain(error.message)
    width = max((len(info.id) for info in infos), default=0)
    for info in infos:
        print(f"{info.id:<{width}}  v{info.version}  {info.name}")
    return 0


def schema(document: str) -> int:
    """Print the JSON Schema of a document's data."""
    return _print_json(document, what="schema")


def example(document: str) -> int:
    """Print complete valid data with invented values."""
    return _print_json(document, what="example")


def _print_json(document: str, *, what: str) -> int:
    try:
        value = service.schema(document) if what == "schema" else service.example(document)
    except GeneratorError as error:
        return _complain(error.message)
    text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    # DATA.json is UTF-8 whatever the terminal's encoding, so that the example can be redirected and used.
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.buffer.flush()
    return 0


class _FileError(Exception):
    """A file named on the command line cannot be read or written."""


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _FileError(f"打不开数据文件“{path}”（{error.strerror or error}），请检查路径和权限") from error


def _write(path: Path, content: bytes) -> None:
    """Beside the target first, then renamed over it: never half a document under the final name."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise _FileError(f"写不了“{path}”（{error.strerror or error}），请检查文件夹是否存在、是否有权限") from error


def _complain(message: str) -> int:
    print(f"错误：{message}", file=sys.stderr)
    return USAGE_ERROR
