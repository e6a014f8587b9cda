"""`baozhuang generate`, `documents`, `schema` and `example`. Imports nothing of reading: they answer at once."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from generator import service
from generator.errors import GeneratorError
from intake.cli.files import FileProblem, complain, complain_about, read_file, write_file


def generate(
    document: str,
    *,
    data: Path,
    output: Path,
    pdf: Path | None = None,
    templates: Path | None = None,
    version: int | None = None,
    phone_page: str = "",
    origins: Path | None = None,
    record: Path | None = None,
) -> int:
    """Fill a document from DATA.json. 0, or 2 with one line per problem on stderr.

    The Word file is written even where the PDF cannot be made. Files appear complete or not at all.
    """
    targets = [path.absolute() for path in (output, pdf, record) if path is not None]
    if len(set(targets)) < len(targets):
        return complain("Word 文件、PDF 和来源记录不能写到同一个文件，请改一个文件名")
    try:
        service.context_model(document)  # a wrong name is said before the data is looked at
        made = service.produce(
            document,
            service.read_data(read_file(data)),
            own=templates,
            version=version,
            phone_page=phone_page,
            origins=None if origins is None else service.read_origins(read_file(origins)),
        )
        write_file(output, made.docx)
        if record is not None:
            write_file(record, (json.dumps(made.record, ensure_ascii=False, indent=2) + "\n").encode())
        if pdf is not None:
            write_file(pdf, service.to_pdf(made.docx, values=made.values))
    except (FileProblem, GeneratorError) as error:
        return complain_about(error)
    return 0


def documents(*, templates: Path | None = None) -> int:
    """List the documents that can be made: id, version, Chinese name."""
    try:
        infos = service.documents(own=templates)
    except GeneratorError as error:
        return complain_about(error)
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
        return complain_about(error)
    text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    # DATA.json is UTF-8 whatever the terminal's encoding, so that the example can be redirected and used.
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.buffer.flush()
    return 0
