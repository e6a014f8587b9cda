"""Documents made from data alone: nothing of them is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any, BinaryIO, cast

from generator import service as generator
from generator.errors import GeneratorError, InvalidDataError, PdfError, UnknownDocumentError
from intake.errors import IntakeError
from intake.office_work.case_papers import PDF_TURN, DocumentFailedError, PdfUnavailableError
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.refusals import DataInvalidError, NotFoundError

_ISSUERS = frozenset({"clerk", "manager", "department"})


class NotIssuerError(IntakeError):
    """Only the office issues documents; others may make drafts."""

    code = "forbidden"


@dataclass(frozen=True, slots=True)
class Composed:
    """`mark`: what the QR code on the document says: kind, version, fingerprint, number of the case."""

    data: bytes
    mark: str


def expect_issuer(by: Person, *, final: bool) -> None:
    """Raises NotIssuerError when somebody outside the office asks for a final document."""
    if final and by.role not in _ISSUERS:
        raise NotIssuerError("正式文书由窗口出具。", "请生成草稿，或联系窗口。")


def compose(office: Office, document: str, data: Mapping[str, Any], *, pdf: bool = False) -> Composed:
    """One document. Raises NotFoundError for an unknown one, DataInvalidError, DocumentFailedError,
    PdfUnavailableError.
    """
    try:
        made = generator.produce(document, data, own=office.settings.templates_folder)
        result = made.docx
        if pdf:
            with PDF_TURN:
                result = generator.to_pdf(made.docx, values=made.values)
    except UnknownDocumentError as error:
        raise NotFoundError("文书") from error
    except InvalidDataError as error:
        raise DataInvalidError([(problem.path, problem.message) for problem in error.problems]) from error
    except PdfError as error:
        raise PdfUnavailableError("PDF 没有生成，Word 文件可以下载。", error.message) from error
    except GeneratorError as error:
        raise DocumentFailedError("文书没有生成。", error.message) from error
    return Composed(result, made.mark.text())


def compose_many(
    office: Office, by: Person, items: Sequence[tuple[str, Mapping[str, Any]]], target: Any, *, pdf: bool = False
) -> int:
    """Many documents as one ZIP; the number that could not be made, which stand in its list with the reasons."""
    from generator.bulk import Job

    jobs = [Job(document, data) for document, data in items]
    with PDF_TURN if pdf else nullcontext():
        failed = generator.write_zip(cast(BinaryIO, target), jobs, pdf=pdf, own=office.settings.templates_folder)
    at = office.now()
    with office.database.writing() as session:
        office.record(session, by, "documents_composed", at=at, object_kind="document", count=len(jobs), failed=failed)
    return failed
