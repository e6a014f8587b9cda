"""What people of the supplier and the window enter for the plan and the contracts of a case: kept with who and when,
never over what a colleague changed meanwhile, and printed with what the case gives.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from intake import supplied_documents as supplied
from intake.documents import NotReadyError, Sourced
from intake.entered_boxes import BoxKind, closed_up
from intake.office_work import office_data
from intake.office_work.case_review import CaseReview, open_review
from intake.office_work.finding_cases import expect_version, lock
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.refusals import DataInvalidError
from intake.store import cases, entered
from intake.store.entered import EnteredBox
from intake.supplied_documents import Entered

_MAX_TEXT = 2000


@dataclass(frozen=True, slots=True)
class Option:
    """What may be chosen."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class BoxView:
    """A box as it is now. `value`: what stands there; `source`: `case`, `entered`, or "" for open; `by`, `at`: who
    entered it, and when; `wanted`: the document cannot be made without it.
    """

    path: str
    title: str
    section: str
    kind: BoxKind
    hint: str
    options: tuple[Option, ...]
    wanted: bool
    value: str
    source: str
    by: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class EnteredView:
    """The boxes of a document. `version`: of the case; `missing`: what still has to be entered before it can be made;
    `open`: how many boxes are blank.
    """

    document: str
    version: int
    boxes: tuple[BoxView, ...]
    missing: tuple[str, ...]
    open: int


def known(office: Office, review: CaseReview, kind: str) -> Sourced:
    """DATA from the case alone. Raises NotReadyError for a document this case has not, or not yet."""
    if kind not in supplied.SUPPLIED:
        raise NotReadyError("这种文书由本件数据生成", fields=("document",), next_step="不需要填写。")
    if not supplied.is_of(kind, review.reviewed.case.matters):
        raise NotReadyError("本件没有这种文书所属的用电事项", fields=("matters",), next_step="请核对文书种类。")
    return supplied.known(kind, review.reviewed, office_data.printed(office), office.settings.check)


def typed(office: Office, case_id: str, kind: str) -> dict[str, Entered]:
    """What was entered for a document of a case."""
    with office.database.reading() as session:
        found = entered.of_document(session, case_id, kind)
    return {path: Entered(box.value, box.by, box.at) for path, box in found.items()}


def boxes_of(office: Office, case_id: str, kind: str) -> EnteredView:
    """The boxes of a document as they are. Raises NotFoundError, NotReadyError, ChangeRefusedError for a draft."""
    return _view(office, open_review(office, case_id), kind)


def enter(
    office: Office, by: Person, case_id: str, kind: str, values: Mapping[str, str], *, version: int | None
) -> EnteredView:
    """Enter boxes; those not named stay as they are, one that is emptied goes back to what the case gives.

    Raises NotFoundError, OutdatedError when somebody changed the case since `version`, NotReadyError,
    DataInvalidError for a box there is not or a value that does not fit; then nothing is changed.
    """
    review = open_review(office, case_id, version)
    given = supplied.filled(known(office, review, kind).data)
    at, before = office.now(), typed(office, case_id, kind)
    after = dict(before)
    for path, value in values.items():
        text = value.strip()
        if path in before and before[path].value == text:
            continue
        if text in ("", given.get(path, "")):
            after.pop(path, None)
        else:
            after[path] = Entered(text, by.id, at)
    after = closed_up(after, given)
    changed = sorted(path for path in {*before, *after} if before.get(path) != after.get(path))
    _expect_fitting(office, review, kind, after, changed)
    if changed:
        with office.database.writing() as session:
            case = lock(session, case_id)
            expect_version(case, review.version)
            told = {path: EnteredBox(each.value, each.by, each.at) for path, each in after.items()}
            entered.put(session, case.id, kind, told, at=at)
            cases.change(session, case.id, at)
            office.record(
                session, by, "boxes_entered", at=at, object_kind="document", case_id=case.id, kind=kind,
                boxes=len(changed),
            )  # fmt: skip
    return boxes_of(office, case_id, kind)


def _expect_fitting(
    office: Office, review: CaseReview, kind: str, after: Mapping[str, Entered], changed: Sequence[str]
) -> None:
    laid = _laid(office, review, kind, after).data
    may = {box.path for box in supplied.boxes(kind, laid)}
    wrong = [(path, "没有这一栏") for path in changed if path in after and path not in may]
    wrong += [(path, "文字过长") for path in changed if path in after and len(after[path].value) > _MAX_TEXT]
    if not wrong:
        wrong = [(path, words) for path, _, words in supplied.problems_of(kind, laid) if path in changed]
    if wrong:
        raise DataInvalidError(wrong)


def _laid(office: Office, review: CaseReview, kind: str, after: Mapping[str, Entered]) -> Sourced:
    return supplied.with_entered(kind, known(office, review, kind), after)


def _view(office: Office, review: CaseReview, kind: str) -> EnteredView:
    told = typed(office, review.case.id, kind)
    laid = _laid(office, review, kind, told)
    shown = supplied.filled(laid.data)
    found = []
    for box in supplied.boxes(kind, laid.data):
        own = told.get(box.path) if box.path in laid.entered else None
        value = shown.get(box.path, "")
        found.append(
            BoxView(
                box.path,
                box.title,
                box.section,
                box.kind,
                box.hint,
                tuple(Option(*each) for each in box.options),
                box.wanted,
                value,
                "entered" if own is not None else "case" if value else "",
                own.by if own is not None else "",
                own.at if own is not None else None,
            )
        )
    missing = tuple(f"{title or path}{words}" for path, title, words in supplied.problems_of(kind, laid.data))
    blank = sum(not box.value for box in found if "（新增" not in box.section)
    return EnteredView(kind, review.version, tuple(found), missing, blank)
