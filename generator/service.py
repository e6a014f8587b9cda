"""Front door of the generator: which documents there are, what data they take, and the finished files.

Heavy libraries are loaded by the function that needs them, so that listing documents answers at once.
Raises only `generator.errors.GeneratorError` and its kinds.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from generator import library
from generator.errors import BrokenTemplateError, InvalidDataError, PdfError, Problem
from generator.marks import FINGERPRINT_CHARS, KINDS_HANDED_IN, Mark, mark_png, read_mark

if TYPE_CHECKING:
    from generator.bulk import Job
    from generator.contexts.base import Context
    from generator.lint import Finding
    from generator.origins import Origin

__all__ = ["KINDS_HANDED_IN", "Mark", "read_mark"]  # from here, so that callers need no other module

_PAGE_ADDRESS = re.compile(r"https?://[!-\"$-~]{1,200}\Z")


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """One document that can be made: id, Chinese name, version of the template in force."""

    id: str
    name: str
    version: int


@dataclass(frozen=True, slots=True)
class Produced:
    """A finished document and what is kept of how it came about (see `generator.origins.record`)."""

    docx: bytes
    mark: Mark
    values: tuple[tuple[str, str], ...]
    record: Mapping[str, Any]


def documents(*, own: Path | None = None, on: date | None = None) -> tuple[DocumentInfo, ...]:
    """All documents, in the order of the manifest. `own`: the folder of the office's own templates."""
    known = library.library(own)
    entries = [known.entry(document, on=on) for document in known.entries]
    return tuple(DocumentInfo(entry.id, entry.name, entry.version) for entry in entries)


def schema(document: str) -> dict[str, Any]:
    """JSON Schema (2020-12) of the document's data."""
    model = context_model(document)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **model.model_json_schema(),
        "title": library.library().entry(document).name,
    }


def example(document: str) -> dict[str, Any]:
    """Complete valid data with invented values, as DATA.json holds it."""
    from copy import deepcopy

    return deepcopy(dict(context_model(document).EXAMPLE))


def read_data(text: bytes) -> Mapping[str, object]:
    """The bytes of a DATA.json as a mapping. Raises InvalidDataError where it is not one JSON object."""
    from generator.validation import read_json

    return read_json(text)


def render(document: str, data: Mapping[str, object], **options: Any) -> bytes:
    """The filled Word document alone; takes the options of `produce`."""
    return produce(document, data, **options).docx


def produce(
    document: str,
    data: Mapping[str, object],
    *,
    own: Path | None = None,
    version: int | None = None,
    on: date | None = None,
    phone_page: str = "",
    origins: Mapping[str, Origin] | None = None,
) -> Produced:
    """The filled Word document. Equal data, template version and phone page give equal bytes.

    `version`: the template a document was first made with, so that it comes out the same again; by default the one in
    force on the day `on` (default: today), the office's own from the folder `own` first. `phone_page`: the address that
    the QR code of a correction list opens; the rows still missing are added to it. `origins`: where values come from.

    Raises InvalidDataError naming every field that is missing, unknown or wrong; BrokenTemplateError and
    LostValueError where the document could not be made faithfully.
    """
    from generator.origins import record
    from generator.render import render_template
    from generator.validation import require_settled, validate
    from generator.views import data_texts

    entry = library.library(own).entry(document, version=version, on=on)
    filled = validate(_model(entry.context), data)
    require_settled(filled)
    digest = hashlib.sha256(filled.model_dump_json(by_alias=True).encode()).hexdigest()
    mark = Mark(document, entry.version, digest[:FINGERPRINT_CHARS].upper(), getattr(filled, "case_no", ""))
    texts = tuple(data_texts(filled))
    view = filled.view()
    view["mark"] = {"words": mark.words()}
    docx = render_template(
        _checked_template(entry),
        view,
        required=texts,
        mark=mark_png(mark.text(_phone_page(filled, phone_page))),
        clean=True,
    )
    return Produced(docx, mark, texts, record(entry, mark, digest, docx, filled, origins or {}))


def _phone_page(filled: Context, address: str) -> str:
    """The address with the rows still missing; "" where none was given."""
    if not address:
        return ""
    rows = filled.rows_to_supply()
    if not rows:
        raise InvalidDataError([Problem("", "只有补正清单的二维码可以带手机补交页面", "phone_page_unsupported")])
    if not _PAGE_ADDRESS.match(address):
        raise InvalidDataError(
            [Problem("", "手机补交页面应为 http(s) 网址，不含“#”，最长200个字符", "phone_page_invalid")]
        )
    joint = "&" if "?" in address else "?"
    return f"{address}{joint}rows={','.join(map(str, rows))}"


@lru_cache(maxsize=64)
def _checked_template(entry: library.TemplateEntry) -> bytes:
    from generator.lint import check_template

    template = library.template_bytes(entry)
    check_template(template)
    return template


def printed_values(document: str, data: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """(path, text) of what a document of this data shows, whatever its template. Raises InvalidDataError."""
    from generator.validation import validate
    from generator.views import data_texts

    return tuple(data_texts(validate(context_model(document), data)))


def open_points(document: str, data: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """What a document of this data leaves blank, in its order: (what, who fills it in). Raises InvalidDataError."""
    from generator.validation import validate
    from generator.views import print_model

    items = print_model(validate(context_model(document), data)).open_items
    return tuple((item.title, item.mark.by) for item in items)


def read_origins(text: bytes) -> Mapping[str, Origin]:
    """The bytes of an ORIGINS.json: path of a value -> where it comes from. Raises InvalidDataError."""
    from generator.origins import read_origins as read

    return read(text)


def read_jobs(text: bytes) -> list[Job]:
    """The lines of a JOBS.jsonl. Raises InvalidDataError naming the lines that cannot be read."""
    from generator.bulk import read_jobs as read

    return read(text)


def write_zip(
    target: BinaryIO,
    jobs: Sequence[Job],
    *,
    pdf: bool = False,
    own: Path | None = None,
    progress: Callable[[int], None] = lambda _done: None,
) -> int:
    """All documents as one ZIP, written as they are made; the number that could not be. See `generator.bulk`."""
    from generator.bulk import write_zip as write

    return write(target, jobs, pdf=pdf, own=own, progress=progress)


def template_versions(*, own: Path | None = None) -> tuple[list[library.TemplateEntry], set[library.TemplateEntry]]:
    """All versions of all templates, and those in force today."""
    known = library.library(own)
    entries = [entry for document in known.entries for entry in known.versions(document)]
    return entries, {known.entry(document) for document in known.entries}


def template_file(document: str, *, own: Path | None = None, version: int | None = None) -> bytes:
    """The template of a document as it is filled: the one in force, or the version asked for. To begin a new one."""
    return library.template_bytes(library.library(own).entry(document, version=version))


def lint_template(document: str, template: bytes) -> list[Finding]:
    """Everything wrong with a template for a document; errors keep it from being used, warnings do not."""
    from generator.lint import lint
    from generator.validation import validate

    model = context_model(document)
    mark = Mark(document, library.FIRST_OWN_VERSION, "0" * FINGERPRINT_CHARS, "")
    views = [validate(model, {**model.EXAMPLE, **changes}).view() for changes in ({}, model.FULLER)]
    return lint(template, [{**view, "mark": {"words": mark.words()}} for view in views], mark=mark_png(mark.text()))


def add_template(folder: Path, document: str, template: bytes, *, in_force_from: date) -> library.TemplateEntry:
    """Enters a template into an office's folder as the next version of the document.

    Raises BrokenTemplateError where it has errors, one to a line of its message. Versions entered before stay, so that
    documents made with them can be made again.
    """
    from generator.own_templates import add

    errors = [finding for finding in lint_template(document, template) if finding.level == "error"]
    if errors:
        raise BrokenTemplateError("\n".join(finding.words() for finding in errors), code="template_refused")
    return add(folder, document, template, in_force_from=in_force_from)


def to_pdf(docx: bytes, *, values: Iterable[tuple[str, str]] = ()) -> bytes:
    """The Word document as PDF, by LibreOffice. `values`: what must be found in its text (`Produced.values`).

    Raises PdfError, which says how to enable it.
    """
    from generator.convert import to_pdf as convert

    return convert(docx, values=values)


def to_pdfs(documents: Sequence[Produced]) -> list[bytes | PdfError]:
    """Many documents in one run of LibreOffice: a tenth of the time for each. Raises PdfError where the run fails;
    where one document does not come out as it should, its error stands in its place.
    """
    from generator.convert import to_pdfs as convert

    return convert([document.docx for document in documents], values=[document.values for document in documents])


def context_model(document: str) -> type[Context]:
    """The data model of a document. Raises UnknownDocumentError or BrokenTemplateError."""
    return _model(library.library().versions(document)[-1].context)


@lru_cache(maxsize=64)
def _model(context: str) -> type[Context]:
    from importlib import import_module

    module_name, _, class_name = context.partition(":")
    try:
        model: type[Context] = getattr(import_module(f"generator.contexts.{module_name}"), class_name)
    except (ModuleNotFoundError, AttributeError) as error:
        raise BrokenTemplateError(f"数据模型 {context} 缺失，请重新安装", code="manifest_invalid") from error
    return model
