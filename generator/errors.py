"""Errors of the generator: a stable code for programs, a Chinese message for people, the field they concern."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class GeneratorError(Exception):
    """Base of everything this package raises on purpose.

    `code` is stable and may be shown to programs; `message` is Chinese and safe to show: it never holds a
    value of the data, only the place where the value stands.
    """

    code = "generator_error"

    def __init__(self, message: str, *, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        if code is not None:
            self.code = code


class UnknownDocumentError(GeneratorError):
    """No document has this id."""

    code = "document_unknown"


class TemplateVersionError(GeneratorError):
    """The document has no template of this version, or none in force on the day."""

    code = "template_version"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with the data: where (`application.roads[0].class`), what, and a stable code."""

    path: str
    message: str
    code: str

    def line(self) -> str:
        return f"{self.path}：{self.message}" if self.path else self.message


class InvalidDataError(GeneratorError):
    """The data does not fit the document. `problems` holds every fault found, in the order of the form."""

    code = "data_invalid"

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(problem.line() for problem in problems))
        self.problems = tuple(problems)


class BrokenTemplateError(GeneratorError):
    """A template or the manifest is missing, altered or wrong: a fault of the installation, not of the data."""

    code = "template_invalid"


class LostValueError(GeneratorError):
    """A value of the data was not found again in the written document. `path` says which one."""

    code = "value_lost"

    def __init__(self, path: str) -> None:
        super().__init__(f"生成的文件中找不到数据字段“{path}”的内容，文件未交付；请报告此问题")
        self.path = path


class PdfError(GeneratorError):
    """The PDF could not be made; the Word document is not affected.

    Codes: pdf_unavailable, pdf_font_missing, pdf_timeout, pdf_failed, pdf_refused.
    """

    code = "pdf_failed"
