"""Documents that come back signed: filed where code, record and words agree, put to a clerk where they do not."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from generator import service as generator
from intake.blobs import pieces
from intake.documents import NotReadyError
from intake.domain.refusals import ChangeRefusedError
from intake.office_work import case_papers, given_documents, scan_desk, signed_copies
from intake.office_work.case_papers import DataInvalidError, PaperView
from intake.office_work.finding_cases import read_case
from intake.office_work.office import Office
from intake.office_work.portions import portion
from intake.office_work.receiving import ReceiveFile, receive_file
from intake.office_work.refusals import NotFoundError
from intake.office_work.signed_copies import SignedCopy
from intake.store import audit_reading, documents
from ocr.page_job import PageResult
from ocr.readings import Code, PageQuality, PageText
from tests.factories import resident, resident_files
from tests.integration.test_service_reading import RowsOnly, work
from tests.signed_scans import PLACE, code_page
from tests.unit.office_work.counter import APPLICANT, CLERK, SUPPLY, Counter


@dataclass
class Scanner:
    """Sees the codes that stand on each page, and reads no word. `codes`: page -> what its code says."""

    pages: int
    codes: dict[int, str] = field(default_factory=dict)

    def count(self, data: bytes) -> int:
        return self.pages

    def read(self, data: bytes, number: int, *, picture_file: Path | None = None) -> PageResult:
        assert picture_file is not None
        picture_file.write_bytes(bytes([number]) + data[:8])
        found = (Code(number, PLACE, self.codes[number]),) if number in self.codes else ()
        quality = PageQuality(number, "ocr", 100, 100, 0, grey=False)
        return PageResult(number, PageText(100, 100, ()), (), quality, codes=found)


@dataclass
class Window:
    """A window with a worker that is asked for when the test wants it to read."""

    desk: Counter
    office: Office
    scans: int = 0

    def case(self) -> str:
        return self.desk.open(resident(), resident_files()).id

    def print(self, case_id: str, **options: object) -> PaperView:
        return case_papers.make(self.office, CLERK, case_id, "joint_application", **options)  # type: ignore[arg-type]

    def mark(self, document_id: str) -> str:
        with self.office.database.reading() as session:
            record = documents.get(session, document_id)
        assert record is not None
        return record.mark

    def scan(self, case_id: str, codes: dict[int, str], *, pages: int = 0, purpose: str = "signed_copy") -> str:
        """A file with these codes on its pages, handed in and read; its id."""
        self.scans += 1
        data = f"scan {self.scans}".encode()
        incoming = ReceiveFile(case_id, "扫描.pdf", pieces(data), purpose=purpose)  # type: ignore[arg-type]
        file = receive_file(self.office, CLERK, incoming).file
        work(self.office, Scanner(pages or max(codes, default=1), codes))  # type: ignore[arg-type]
        return file.id

    def copies(self, case_id: str) -> list[tuple[str, str, tuple[int, ...]]]:
        found = signed_copies.signed_copies(self.office, case_id)
        return [(one.state, one.doubt.code if one.doubt else "", one.pages) for one in found]

    def only(self, case_id: str) -> SignedCopy:
        (found,) = signed_copies.signed_copies(self.office, case_id)
        return found

    def signed(self, case_id: str) -> dict[str, int]:
        """How many signed copies each document has."""
        return {paper.id: len(paper.signed) for paper in case_papers.papers_of(self.office, case_id)}

    def trail(self) -> list[str]:
        with self.office.database.reading() as session:
            return [entry.action for _, entry, _ in audit_reading.newest(session, limit=1000)]


@pytest.fixture
def window(desk: Counter) -> Window:
    office = replace(desk.office, queue=RowsOnly())  # type: ignore[arg-type]
    return Window(desk, office)


def test_a_signed_copy_is_filed_to_its_document(window: Window) -> None:
    case_id = window.case()
    paper = window.print(case_id)
    file_id = window.scan(case_id, {1: window.mark(paper.id), 2: window.mark(paper.id)})
    (made,) = case_papers.papers_of(window.office, case_id)
    (signed,) = made.signed
    assert (signed.file_id, signed.file, signed.pages) == (file_id, "扫描.pdf", (1, 2))
    copy = window.only(case_id)
    assert (copy.state, copy.kind, copy.document, copy.document_id) == (
        *("filed", "joint_application", "“充电桩报装一件事”联办申请表（附件3）"),
        paper.id,
    )
    assert "signed_copy_filed" in window.trail()


def test_it_is_filed_as_well_when_it_comes_as_a_material(window: Window) -> None:
    case_id = window.case()
    paper = window.print(case_id)
    window.scan(case_id, {2: window.mark(paper.id)}, pages=3, purpose="material")
    assert window.copies(case_id) == [("filed", "", (2,))]


def test_a_signed_copy_asks_for_no_check_of_the_materials(window: Window) -> None:
    case_id = window.case()
    before = read_case(window.office, case_id)
    window.scan(case_id, {1: window.mark(window.print(case_id).id)})
    after = read_case(window.office, case_id)
    assert (after.checked, after.outcome, after.step) == (before.checked, before.outcome, before.step)


def test_an_application_that_was_printed_anew_is_a_doubt(window: Window) -> None:
    case_id = window.case()
    old = window.print(case_id)
    with window.office.database.writing() as session:
        record = documents.get(session, old.id)
        assert record is not None
        values = {name: getattr(record, name) for name in type(record).__dataclass_fields__}
        later = {**values, "mark": "BZ1:JOINT.APPLICATION:2:AAAAAAAAAAAA:X", "data_sha256": "b" * 64}
        for name in ("id", "case_id", "kind", "version"):
            later.pop(name)
        documents.add(session, case_id, old.kind, **later)
    window.scan(case_id, {1: window.mark(old.id)})
    assert window.copies(case_id) == [("doubt", "mark_superseded", (1,))]
    assert not any(window.signed(case_id).values())
    signed_copies.settle(window.office, CLERK, case_id, window.only(case_id).id, filed=True)
    assert window.copies(case_id) == [("filed", "mark_superseded", (1,))]
    assert window.signed(case_id)[old.id] == 1


def test_a_signed_draft_is_a_doubt(window: Window) -> None:
    case_id = window.case()
    draft = case_papers.make(window.office, CLERK, case_id, "contract_resident")
    window.scan(case_id, {1: window.mark(draft.id)})
    assert window.copies(case_id) == [("doubt", "mark_draft", (1,))]


@pytest.mark.parametrize(
    ("code", "doubt"),
    [
        ("BZ1:JOINT.APPLICATION:2:0123456789AB:{number}", "mark_unknown"),
        ("BZ1:CONTRACT.RESIDENT:1:0123456789AB:", "mark_unknown"),
    ],
)
def test_a_code_of_no_document_of_ours_is_a_doubt(window: Window, code: str, doubt: str) -> None:
    case_id = window.case()
    window.scan(case_id, {1: code.format(number=read_case(window.office, case_id).number)})
    assert window.copies(case_id) == [("doubt", doubt, (1,))]
    signed_copies.settle(window.office, CLERK, case_id, window.only(case_id).id, filed=False)
    assert window.copies(case_id) == [("left", doubt, (1,))]
    assert "signed_copy_left" in window.trail()


def test_codes_that_are_not_ours_and_lists_that_come_along_are_no_signed_copies(window: Window) -> None:
    case_id = window.case()
    window.scan(case_id, {1: "https://example.invalid/", 2: "BZ1:CORRECTION.LIST:1:0123456789AB:X"})
    assert window.copies(case_id) == []


# --- of another case


def test_a_copy_of_another_case_is_never_moved_by_itself(window: Window) -> None:
    here, there = window.case(), window.case()
    paper = window.print(there)
    window.scan(here, {1: window.mark(paper.id)})
    assert window.copies(here) == [("doubt", "mark_other_case", (1,))]
    assert window.copies(there) == []
    copy = window.only(here)
    assert (copy.document_id, copy.movable) == (None, True)
    assert copy.case_no == read_case(window.office, there).number
    with pytest.raises(ChangeRefusedError):
        signed_copies.settle(window.office, CLERK, here, copy.id, filed=True)
    with pytest.raises(NotFoundError):
        signed_copies.settle(window.office, CLERK, there, copy.id, filed=True)


def test_a_clerk_moves_it_to_its_case_where_it_is_filed(window: Window) -> None:
    here, there = window.case(), window.case()
    paper = window.print(there)
    window.scan(here, {1: window.mark(paper.id), 2: window.mark(paper.id)})
    assert signed_copies.move(window.office, CLERK, here, window.only(here).id) == there
    work(window.office, Scanner(2, {1: window.mark(paper.id), 2: window.mark(paper.id)}))  # type: ignore[arg-type]
    assert window.copies(there) == [("filed", "", (1, 2))]
    assert window.signed(there) == {paper.id: 1}
    assert window.copies(here) == []
    assert not [file for file in read_case(window.office, here).files if file.purpose == "signed_copy"]
    assert "signed_copy_moved" in window.trail()


def test_a_file_that_holds_other_pages_too_is_not_moved(window: Window) -> None:
    here, there = window.case(), window.case()
    window.scan(here, {1: window.mark(window.print(there).id), 2: window.mark(window.print(here).id)})
    assert window.copies(here) == [("doubt", "mark_other_case", (1,)), ("filed", "", (2,))]
    doubtful = next(one for one in signed_copies.signed_copies(window.office, here) if one.state == "doubt")
    assert not doubtful.movable
    with pytest.raises(ChangeRefusedError):
        signed_copies.move(window.office, CLERK, here, doubtful.id)
    assert window.copies(there) == []


# --- scans without a case


def hand_in(window: Window, data: bytes, **options: bool) -> scan_desk.Scanned:
    return scan_desk.hand_in_scan(
        window.office, CLERK, "扫描.png", [data], "image/png", lambda _case: options.get("may", True)
    )


def test_a_scan_finds_its_case_by_its_code(window: Window) -> None:
    case_id = window.case()
    paper = window.print(case_id)
    found = hand_in(window, code_page(window.mark(paper.id)))
    assert (found.case_id, found.number, found.new) == (case_id, read_case(window.office, case_id).number, True)
    work(window.office, Scanner(1, {1: window.mark(paper.id)}))  # type: ignore[arg-type]
    assert window.signed(case_id) == {paper.id: 1}


def test_a_scan_whose_document_was_not_kept_goes_to_the_case_it_names(window: Window) -> None:
    case_id = window.case()
    text = f"BZ1:CONTRACT.RESIDENT:1:0123456789AB:{read_case(window.office, case_id).number}"
    assert hand_in(window, code_page(text)).case_id == case_id
    work(window.office, Scanner(1, {1: text}))  # type: ignore[arg-type]
    assert window.copies(case_id) == [("doubt", "mark_unknown", (1,))]


def test_a_scan_that_does_not_tell_one_case_of_the_callers_is_refused(window: Window) -> None:
    one, other = window.case(), window.case()
    mine, theirs = window.mark(window.print(one).id), window.mark(window.print(other).id)
    for reason, data, may in (
        ("no_code", code_page(), True),
        ("no_code", code_page("https://example.invalid/"), True),
        ("case_unknown", code_page("BZ1:JOINT.APPLICATION:2:0123456789AB:XY-0"), True),
        ("case_unknown", code_page(mine), False),
        ("many_cases", code_page(mine, theirs), True),
        ("file", b"no picture", True),
    ):
        with pytest.raises(scan_desk.ScanRefusedError) as refusal:
            hand_in(window, data, may=may)
        assert refusal.value.reason == reason
    files = [*read_case(window.office, one).files, *read_case(window.office, other).files]
    assert not [file for file in files if file.purpose == "signed_copy"]


# --- contracts, whose data the office gives


def contract(window: Window, case_id: str, **changes: object) -> dict[str, object]:
    number = read_case(window.office, case_id).number
    return {**generator.example("contract_resident"), "draft": False, "case_no": number, **changes}


def test_a_contract_made_from_given_data_comes_back_signed(window: Window) -> None:
    case_id = window.case()
    made = given_documents.make_from_data(
        window.office, SUPPLY, case_id, "contract_resident", contract(window, case_id)
    )
    assert made.final
    window.scan(case_id, {page: window.mark(made.id) for page in (1, 2, 3)})
    assert window.copies(case_id) == [("filed", "", (1, 2, 3))]
    assert window.only(case_id).kind == "supply_contract"
    assert window.signed(case_id) == {made.id: 1}


def test_given_data_must_be_of_this_case_and_of_its_matters(window: Window) -> None:
    case_id = window.case()
    make = given_documents.make_from_data
    with pytest.raises(DataInvalidError) as refusal:
        make(window.office, SUPPLY, case_id, "contract_resident", contract(window, case_id, case_no="XY-1"))
    assert refusal.value.fields == ("case_no",)
    with pytest.raises(DataInvalidError):
        make(window.office, SUPPLY, case_id, "contract_resident", contract(window, case_id, nonsense=1))
    with pytest.raises(NotReadyError):
        make(window.office, SUPPLY, case_id, "contract_high_voltage", contract(window, case_id))
    with pytest.raises(NotReadyError):
        make(window.office, SUPPLY, case_id, "joint_application", contract(window, case_id))


# --- what is kept of a document


def test_where_the_values_of_a_document_come_from_is_kept_with_it(window: Window) -> None:
    case_id = window.case()
    paper = case_papers.make(window.office, CLERK, case_id, "contract_resident")
    record = case_papers.origins_of(window.office, case_id, paper.id)
    assert record["mark"] == window.mark(paper.id)
    sources = {path: origin["source"] for path, origin in record["values"].items() if origin is not None}
    assert sources["user.name"] == "填写"
    assert sources["case_no"] == "系统"
    assert record["values"]["user.name"]["editor"] == APPLICANT.id  # a clerk made it, the applicant wrote it
    from_paper = [origin for origin in record["values"].values() if origin and origin["source"] == "材料"]
    assert from_paper
    assert all(origin["file"] and origin["page"] for origin in from_paper)
    with pytest.raises(NotFoundError):
        case_papers.origins_of(window.office, window.case(), paper.id)


def test_a_department_sees_signed_contracts_but_no_signed_application(window: Window) -> None:
    from intake.office_work import concluding

    case_id = window.case()
    application = window.print(case_id)
    concluding.accept(window.office, CLERK, case_id)
    concluding.forward(window.office, CLERK, case_id)
    deal = given_documents.make_from_data(
        window.office, SUPPLY, case_id, "contract_resident", contract(window, case_id)
    )
    whole = window.scan(case_id, {1: window.mark(application.id)})
    part = window.scan(case_id, {1: window.mark(deal.id)})
    seen = {file.id for file in portion(window.office, SUPPLY, read_case(window.office, case_id)).files}
    assert part in seen
    assert whole not in seen


def test_reading_again_says_the_same_once_and_keeps_what_a_clerk_settled(window: Window) -> None:
    case_id = window.case()
    draft = case_papers.make(window.office, CLERK, case_id, "contract_resident")
    application = window.print(case_id)
    codes = {1: window.mark(draft.id), 2: window.mark(application.id)}
    file_id = window.scan(case_id, codes)
    doubtful = next(one for one in signed_copies.signed_copies(window.office, case_id) if one.state == "doubt")
    signed_copies.settle(window.office, CLERK, case_id, doubtful.id, filed=False)
    before = window.copies(case_id)
    told = window.trail().count("signed_copy_filed")
    _note_again(window, case_id, file_id)
    assert sorted(window.copies(case_id)) == sorted(before)
    assert window.trail().count("signed_copy_filed") == told


def _note_again(window: Window, case_id: str, file_id: str) -> None:
    from intake.office_work.arranging import codes_on, put_together_as_told
    from intake.office_work.finding_cases import lock
    from intake.store import files

    with window.office.database.writing() as session:
        case, file = lock(session, case_id), files.get(session, file_id)
        assert file is not None
        reading, codes = put_together_as_told(session, file), codes_on(session, file)
        signed_copies.note(window.office, session, case, file, reading, codes, at=window.office.now())
