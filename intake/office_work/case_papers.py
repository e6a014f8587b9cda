"""Documents of a case: made from its data, kept with it, downloaded as Word or PDF. What was issued never changes."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal, TypeAlias

from generator import service as generator
from generator.errors import GeneratorError, InvalidDataError
from generator.origins import single_values
from intake import case_documents, document_origins, documents, service, supplied_documents
from intake.blobs import pieces
from intake.documents import Issue, NotReadyError, Sourced
from intake.errors import IntakeError
from intake.office_work import entering, office_data, signed_copies
from intake.office_work.case_review import CaseReview, open_review
from intake.office_work.finding_cases import find, lock
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.refusals import DataInvalidError, NotFoundError
from intake.store import documents as kept
from intake.store import jobs
from intake.store.documents import DocumentRecord
from intake.supplied_documents import SUPPLIED, is_of

Kind: TypeAlias = Literal[
    "joint_application",
    "correction_list",
    "acceptance_notice",
    "deferral_notice",
    "rejection_notice",
    "contract_resident",
    "contract_low_voltage",
    "contract_high_voltage",
    "supply_plan",
]
KINDS: tuple[Kind, ...] = (
    "joint_application",
    "correction_list",
    "acceptance_notice",
    "deferral_notice",
    "rejection_notice",
    "supply_plan",
    "contract_resident",
    "contract_low_voltage",
    "contract_high_voltage",
)
"""In the order of a case's way."""
PDF_TURN = threading.Semaphore(1)
"""One conversion at a time: the program for it uses a core and hundreds of megabytes."""
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class DocumentFailedError(IntakeError):
    """The document could not be made."""

    code = "document_failed"


class PdfUnavailableError(IntakeError):
    """There is no PDF: the program for it is missing or failed. The Word file is there all the same."""

    code = "pdf_unavailable"


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Something that still has to be filled in. `by`: who settles it."""

    title: str
    by: str


@dataclass(frozen=True, slots=True)
class SignedAt:
    """A signed copy: the pages of a file of the case, and since when it is filed."""

    file_id: str
    file: str
    pages: tuple[int, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class PaperView:
    """A document that was made. `final`: issued, no draft; `open_points`: what is still blank on it; `signed`: its
    signed copies that came back.
    """

    id: str
    kind: Kind
    name: str
    version: int
    doc_no: str
    final: bool
    made_at: datetime
    open_points: tuple[OpenPoint, ...]
    has_pdf: bool
    signed: tuple[SignedAt, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """A document of a case: whether it can be made now, and if not, why."""

    kind: Kind
    name: str
    possible: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Download:
    """`name`: of the file, without personal data."""

    name: str
    media_type: str
    data: bytes


def choices(review: CaseReview, office: Office) -> tuple[Choice, ...]:
    """Every document of a case, and whether it can be made now."""
    names = {info.id: info.name for info in generator.documents()}
    found = []
    for kind in KINDS:
        try:
            if kind in SUPPLIED and not is_of(kind, review.reviewed.case.matters):
                continue
            _sourced(kind, review, office, issue=None)
        except NotReadyError as error:
            found.append(Choice(kind, names[kind], False, f"{error.message}。{error.next_step}"))
        else:
            found.append(Choice(kind, names[kind], True))
    return tuple(found)


def make(
    office: Office, by: Person, case_id: str, kind: Kind, *, final: bool = False, doc_no: str = "", clerk: str = ""
) -> PaperView:
    """Make a document from the case as it is. The same data again give the document there is.

    A list that was issued is printed from what was frozen then. `final`: for signing, with `doc_no` and `clerk` on it;
    a draft otherwise. Raises NotFoundError, NotReadyError naming what is missing, DocumentFailedError.
    """
    review = open_review(office, case_id)
    at = office.now()
    issue = Issue(service.wall_clock(at).date(), clerk, None, doc_no) if final else None
    sourced = _sourced(kind, review, office, issue=issue)
    data = sourced.data
    try:
        made = generator.produce(
            kind,
            data,
            own=office.settings.templates_folder,
            on=service.wall_clock(at).date(),
            origins=document_origins.origins(
                sourced, editor=by.id, at=at.astimezone(service.CHINA), typed=_typed(review)
            ),
            phone_page=_phone_page(office, case_id, kind, data),
        )
    except InvalidDataError as error:
        raise DataInvalidError([(problem.path, problem.message) for problem in error.problems]) from error
    except GeneratorError as error:
        raise DocumentFailedError("文书没有生成。", str(error)) from error
    return keep(office, by, case_id, made, data, at=at)


def keep(
    office: Office, by: Person, case_id: str, made: generator.Produced, data: Mapping[str, Any], *, at: datetime
) -> PaperView:
    """Keep a document with its case; the last one, where it was made from the same data."""
    kind = made.mark.document
    digest = hashlib.sha256(json.dumps(data, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
    blob = office.blobs.put(pieces(made.docx))
    with office.database.writing() as session:
        case = lock(session, case_id)
        last = kept.latest(session, case.id, kind)
        if last is not None and last.data_sha256 == digest and last.template_version == made.mark.version:
            return _view(last)
        office.keep(session, blob, media_type=WORD, at=at)
        record = kept.add(
            session,
            case.id,
            kind,
            template_version=made.mark.version,
            data=dict(data),
            data_sha256=digest,
            mark=made.mark.text(),
            record=dict(made.record),
            docx_sha256=blob.sha256,
            doc_no=str(data.get("doc_no") or ""),
            event_seq=case.event_count if not data.get("draft", True) else None,
            issued_by=by.id if not data.get("draft", True) else None,
            made_at=at,
        )
        jobs.tell(session, case.id, "document_made", {"document": record.id, "kind": kind}, at=at)
        office.record(
            session, by, "document_made", at=at, object_kind="document", object_id=record.id, case_id=case.id, kind=kind
        )
        return _view(record)


def papers_of(office: Office, case_id: str) -> tuple[PaperView, ...]:
    """The documents of a case, the newest first."""
    signed: dict[str, list[SignedAt]] = {}
    for one in signed_copies.signed_copies(office, case_id):
        if one.state == "filed" and one.document_id is not None:
            at = one.settled_at or one.noted_at
            signed.setdefault(one.document_id, []).append(SignedAt(one.file_id, one.file, one.pages, at))
    with office.database.reading() as session:
        records = kept.of_case(session, find(session, case_id).id)
    return tuple(replace(_view(record), signed=tuple(signed.get(record.id, ()))) for record in records)


def origins_of(office: Office, case_id: str, document_id: str) -> Mapping[str, Any]:
    """What is kept of how a document came about: template, fingerprints, and of each value the paper with page and box,
    or the person and time (`generator.origins`). Raises NotFoundError, also for one made before this was kept.
    """
    with office.database.reading() as session:
        record = kept.get(session, document_id)
        if record is None or record.case_id != find(session, case_id).id or record.record is None:
            raise NotFoundError("文书的来源记录")
        return record.record


def download(office: Office, by: Person, case_id: str, document_id: str, *, pdf: bool = False) -> Download:
    """The document as Word or PDF; the audit trail says who took it. Raises NotFoundError, PdfUnavailableError."""
    with office.database.reading() as session:
        case = find(session, case_id)
        record = kept.get(session, document_id)
        if record is None or record.case_id != case.id:
            raise NotFoundError("文书")
    sha = (record.pdf_sha256 or _pdf(office, record)) if pdf else record.docx_sha256
    data = office.blobs.get(sha)
    at = office.now()
    with office.database.writing() as session:
        office.record(
            session,
            by,
            "document_downloaded",
            at=at,
            object_kind="document",
            object_id=record.id,
            case_id=case.id,
            pdf=pdf,
        )
    name = f"{name_of(record.kind)}-{case.number}-{record.version}.{'pdf' if pdf else 'docx'}"
    return Download(name, "application/pdf" if pdf else WORD, data)


def _typed(review: CaseReview) -> Callable[[object], tuple[str, datetime]]:
    """Who put a value on the form, and when: the last amendment that says it, else whoever opened the case."""
    opened = (review.case.opened_by or "", review.case.created_at.astimezone(service.CHINA))
    amended = {
        value: (event.by.id, event.at.replace(tzinfo=service.CHINA))
        for event in review.history
        if event.change == "amend_form"
        for _, value in single_values(event.data)
        if isinstance(value, str | int | float)
    }

    def author(value: object) -> tuple[str, datetime]:
        return amended.get(value, opened) if isinstance(value, str | int | float) else opened

    return author


def _phone_page(office: Office, case_id: str, kind: Kind, data: Mapping[str, Any]) -> str:
    """Where the code of a correction list leads the applicant; "" for other documents, and where nothing is to be
    handed in or the office has not said under which address it is reached.
    """
    address = office.settings.service.public_url.rstrip("/")
    return f"{address}/m/{case_id}" if address and kind == "correction_list" and data.get("items") else ""


def _pdf(office: Office, record: DocumentRecord) -> str:
    """The hash of the PDF, made at the first demand."""
    try:
        # Not from the template: the one it was made with may be an older one, and the Word file is there.
        values = generator.printed_values(record.kind, record.data)
        with PDF_TURN:
            data = generator.to_pdf(office.blobs.get(record.docx_sha256), values=values)
    except GeneratorError as error:
        raise PdfUnavailableError("PDF 没有生成，Word 文件可以下载。", str(error)) from error
    blob, at = office.blobs.put(pieces(data)), office.now()
    with office.database.writing() as session:
        office.keep(session, blob, media_type="application/pdf", at=at)
        kept.change(session, record.id, pdf_sha256=blob.sha256)
    return blob.sha256


def _sourced(kind: Kind, review: CaseReview, office: Office, *, issue: Issue | None) -> Sourced:
    return _MAKERS[kind](review, office, issue)


def _application(review: CaseReview, _office: Office, _issue: Issue | None) -> Sourced:
    return documents.sourced_application(review.reviewed.case, review.reviewed.outcome)


def _corrections(review: CaseReview, office: Office, _issue: Issue | None) -> Sourced:
    """The last list as it was issued; a draft of the next one before."""
    state, reviewed = review.state, review.reviewed
    if state.notices and state.step != "checked":
        return Sourced(dict(state.notices[-1].document), {})
    draft = documents.correction_list(
        reviewed.case,
        reviewed.outcome,
        reviewed.table,
        received_on=(state.received or service.wall_clock(office.now())).date(),
        office=office_data.printed(office),
    )
    if draft is None:
        raise NotReadyError("没有需要补正的内容", fields=("findings",), next_step="待核对的问题确认后才会写入清单。")
    return Sourced(draft, {})


def _acceptance(review: CaseReview, office: Office, issue: Issue | None) -> Sourced:
    settings = office_data.settings(office)
    return Sourced(case_documents.acceptance_notice(review.reviewed, review.state, settings=settings, issue=issue), {})


def _deferral(review: CaseReview, office: Office, issue: Issue | None) -> Sourced:
    return Sourced(
        case_documents.deferral_notice(
            review.reviewed, review.state, settings=office_data.settings(office), issue=issue
        ),
        {},
    )


def _rejection(review: CaseReview, office: Office, issue: Issue | None) -> Sourced:
    reason = next((event.why for event in reversed(review.history) if event.change in ("refuse", "draft_refusal")), "")
    return Sourced(
        case_documents.rejection_notice(
            review.reviewed, review.state, reason=reason, settings=office_data.settings(office), issue=issue
        ),
        {},
    )


def _supplied(kind: str) -> Callable[[CaseReview, Office, Issue | None], Sourced]:
    """Plan and contracts: what the case gives, and what people entered."""

    def make_it(review: CaseReview, office: Office, issue: Issue | None) -> Sourced:
        known = entering.known(office, review, kind)
        told = entering.typed(office, review.case.id, kind)
        return supplied_documents.finished(kind, supplied_documents.with_entered(kind, known, told), issue)

    return make_it


_MAKERS: Mapping[str, Callable[[CaseReview, Office, Issue | None], Sourced]] = {
    "joint_application": _application,
    "correction_list": _corrections,
    "acceptance_notice": _acceptance,
    "deferral_notice": _deferral,
    "rejection_notice": _rejection,
    **{kind: _supplied(kind) for kind in SUPPLIED},
}


def _view(record: DocumentRecord) -> PaperView:
    points = tuple(OpenPoint(title, who) for title, who in generator.open_points(record.kind, record.data))
    return PaperView(
        record.id,
        record.kind,  # type: ignore[arg-type]
        name_of(record.kind),
        record.version,
        record.doc_no,
        signed_copies.is_final(record),
        record.made_at,
        points,
        record.pdf_sha256 is not None,
    )


def name_of(kind: str) -> str:
    """What a document is called; its id where there is none of that id."""
    return next((info.name for info in generator.documents() if info.id == kind), kind)
