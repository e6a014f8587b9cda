"""Our own documents that come back signed: which case and which document a scan belongs to.

Every page we print carries a QR code that names its document, and the record kept of that document names its case
(`generator.marks`, `generator.origins`). What code, record and words agree on is filed without asking; everything
else goes to a clerk, with the reason. Nothing here reads a picture or a store: both are given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.service import KINDS_HANDED_IN, Mark, read_mark
from ocr.readings import Code, DocumentReading, FileReading

IssuedState: TypeAlias = Literal["current", "superseded", "draft"]


@dataclass(frozen=True, slots=True)
class Issued:
    """What was kept of a document when it was made. `superseded`: a later one of the case took its place."""

    case_no: str
    state: IssuedState


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a clerk has to look before a scan is filed. `code` is stable."""

    code: str
    message: str
    next_step: str


@dataclass(frozen=True, slots=True)
class ReturnedPaper:
    """A signed document among the pages of a file. `case_no`: "" where nothing says it; `mark`: None where no code
    was read; `doubt`: None where it may be filed as it is.
    """

    kind: str
    pages: tuple[int, ...]
    case_no: str
    mark: Mark | None
    doubt: Doubt | None


_NO_CODE = Doubt("mark_missing", "没有读到文书的二维码", "请核对办件编号后归档，或重新扫描页眉完整的一份。")
_NO_CASE = Doubt("case_unknown", "没有读到二维码和办件编号", "请人工选定所属办件，或重新扫描页眉完整的一份。")
_NOT_OURS = Doubt("mark_unknown", "出具记录中没有这个二维码所指的文书", "请核对原件是否由本窗口出具，再选定所属办件。")
_DIFFERS = Doubt("case_numbers_differ", "纸面上的办件编号与二维码不一致", "请对照原件核对办件编号后归档。")
_OTHER_CASE = Doubt("mark_other_case", "这是另一件办件的文书", "请核对后归入那一件；不是的，不归档。")
_OF_STATE: Mapping[IssuedState, Doubt | None] = {
    "current": None,
    "superseded": Doubt("mark_superseded", "签署的不是最新出具的一份", "请核对内容；需要时请申请人在最新一份上签署。"),
    "draft": Doubt("mark_draft", "签署的是草稿", "请出具正式文本后重新签署。"),
}
DOUBTS: Mapping[str, Doubt] = {
    doubt.code: doubt
    for doubt in (_NO_CODE, _NO_CASE, _NOT_OURS, _DIFFERS, _OTHER_CASE, *_OF_STATE.values())
    if doubt is not None
}
"""All doubts by their code."""


def returned_papers(
    reading: FileReading, codes: Iterable[Code], issued: Callable[[Mark], Issued | None], *, case_no: str = ""
) -> tuple[ReturnedPaper, ...]:
    """The signed documents in a file, in the order of their pages. `codes`: all QR codes on its pages. `issued`: what
    was kept of the document that exactly this mark was printed on. `case_no`: the case the file was handed in to, ""
    where it was handed in to none.

    A code decides before words do: pages the reader took for another kind are filed by their code. Pages without a code
    go with the paper they were read as part of.
    """
    pages_of: dict[Mark, set[int]] = {}
    for code in codes:
        mark = read_mark(code.text)
        if mark is not None and mark.kind is not None:
            pages_of.setdefault(mark, set()).add(code.page)
    marked = {page for pages in pages_of.values() for page in pages}
    found = [
        _by_code(mark, pages, marked, reading.documents, issued(mark), case_no) for mark, pages in pages_of.items()
    ]
    found += [
        _by_words(paper) for paper in reading.documents if paper.kind in KINDS_HANDED_IN and not marked & {*paper.pages}
    ]
    return tuple(sorted(found, key=lambda paper: paper.pages))


def _by_code(
    mark: Mark,
    pages: set[int],
    marked: set[int],
    papers: Iterable[DocumentReading],
    record: Issued | None,
    handed_in_to: str,
) -> ReturnedPaper:
    own = [paper for paper in papers if paper.kind == mark.kind and pages & {*paper.pages}]
    unmarked = {page for paper in own for page in paper.pages} - marked
    return ReturnedPaper(
        kind=str(mark.kind),
        pages=tuple(sorted(pages | unmarked)),
        case_no=record.case_no if record else mark.case_no,
        mark=mark,
        doubt=_doubt(record, {_case_no(paper) for paper in own}, handed_in_to),
    )


def _doubt(record: Issued | None, printed: set[str], handed_in_to: str) -> Doubt | None:
    if record is None:
        return _NOT_OURS
    if handed_in_to not in ("", record.case_no):
        return _OTHER_CASE
    if printed - {"", record.case_no}:
        return _DIFFERS
    return _OF_STATE[record.state]


def _by_words(paper: DocumentReading) -> ReturnedPaper:
    case_no = _case_no(paper)
    return ReturnedPaper(paper.kind, paper.pages, case_no, None, _NO_CODE if case_no else _NO_CASE)


def _case_no(paper: DocumentReading) -> str:
    return str(paper.fields["case_no"].value) if "case_no" in paper.fields else ""
