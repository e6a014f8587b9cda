"""Front door of the generator: which documents there are, what data they take, and the finished files.

Heavy libraries are loaded by the function that needs them, so that listing documents answers at once.
Raises only `generator.errors.GeneratorError` and its kinds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from generator import library
from generator.errors import BrokenTemplateError

if TYPE_CHECKING:
    from generator.contexts.base import Context


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """One document that can be made: id, Chinese name, version of its template."""

    id: str
    name: str
    version: int


def documents() -> tuple[DocumentInfo, ...]:
    """All documents that can be made now, in the order of the manifest."""
    entries = library.manifest().entries.values()
    return tuple(DocumentInfo(entry.id, entry.name, entry.version) for entry in entries)


def schema(document: str) -> dict[str, Any]:
    """JSON Schema (2020-12) of the document's data."""
    model = context_model(document)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **model.model_json_schema(),
        "title": library.entry(document).name,
    }


def example(document: str) -> dict[str, Any]:
    """Complete valid data with invented values, as DATA.json holds it."""
    from copy import deepcopy

    return deepcopy(dict(context_model(document).EXAMPLE))


def read_data(text: bytes) -> Mapping[str, object]:
    """The bytes of a DATA.json as a mapping. Raises InvalidDataError where it is not one JSON object."""
    from generator.validation import read_json

    return read_json(text)


def render(document: str, data: Mapping[str, object]) -> bytes:
    """The filled Word document. Equal data and template version give equal bytes.

    Raises InvalidDataError naming every field that is missing, unknown or wrong; BrokenTemplateError and
    LostValueError where the document could not be made faithfully.
    """
    from generator.render import render_template
    from generator.validation import validate
    from generator.views import data_texts

    filled = validate(context_model(document), data)
    return render_template(_checked_template(document), filled.view(), required=data_texts(filled))


@cache
def _checked_template(document: str) -> bytes:
    from generator.variables import check_template

    template = library.template_bytes(document)
    check_template(template)
    return template


def to_pdf(docx: bytes) -> bytes:
    """The Word document as PDF, by LibreOffice. Raises PdfError, which says how to enable it."""
    from generator.convert import to_pdf as convert

    return convert(docx)


def context_model(document: str) -> type[Context]:
    """The data model of a document. Raises UnknownDocumentError, DocumentNotAvailableError or BrokenTemplateError."""
    from importlib import import_module

    module_name, _, class_name = library.entry(document).context.partition(":")
    try:
        model: type[Context] = getattr(import_module(f"generator.contexts.{module_name}"), class_name)
    except (ModuleNotFoundError, AttributeError) as error:
        raise BrokenTemplateError(f"文书 {document} 的数据模型缺失，请重新安装", code="manifest_invalid") from error
    return model
