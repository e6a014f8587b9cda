"""What must hold of every check, whatever was handed in and however badly it was read."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake import calendar_file
from intake.documents import correction_list
from intake.domain.case import Application, Case, Flags, Green, PowerRequest, Project, Request, Road
from intake.domain.case_keys import CaseKeys
from intake.domain.checks import check
from intake.domain.findings import CASE_FILE, CheckOutcome
from intake.domain.options import CheckOptions, ProtectedRoad
from intake.domain.phrases import PHRASES
from intake.material_file import materials
from ocr.kinds import catalogue
from ocr.readings import Box, DocumentReading, FieldValue, FileReading, PageQuality, ReadProblem, Seal
from tests.factories import (
    ADDRESS,
    COMPANY,
    ID_NUMBER,
    MANAGER,
    NAME,
    OTHER_ID,
    OTHER_NAME,
    USCC,
    company,
    resident,
    resident_files,
)
from tests.unit.intake.case_table import bases

TABLE = materials()
MATTERS = tuple(matter.id for matter in TABLE.matters)
WORDS = {
    "person": (NAME, OTHER_NAME, "张测式"),
    "org": (COMPANY, MANAGER, "郑州他处贸易有限公司"),
    "org_or_person": (NAME, OTHER_NAME, COMPANY),
    "id": (ID_NUMBER, OTHER_ID),
    "uscc": (USCC, "92411599MA9TEXT19F"),
    "vin": ("LTEST0004R0000001", "LTEST0004R0000002"),
    "plate": ("豫SD12345", "豫S12345"),
    "phone": ("13800000000",),
    "text": (
        "预告登记",
        "抵押权",
        "车位",
        "住宅",
        "物业",
        "居委会",
        "电",
        "汽油",
        "样例花园",
        "A",
        "B",
        "{x}",
        "样例大道",
        "演练路段",
        "古树",
    ),
    "address": (ADDRESS, "信阳市平桥区新华大街7号万象龙城", ""),
    "space": ("A125", "负一层A区126号", "125", "无号"),
    "date": ("2019-01-01", "2026-11-23", "2026-12-01", "2027-06-01", "2040-01-01", "9999-12-31", "长期"),
    "money": ("100.00",),
    "decimal": ("7", "0.13", "20", "10", "2", "0", "x"),
}


ANY_CONFIDENCE = st.sampled_from([None, 0.3, 0.89, 0.9, 0.99])


@st.composite
def documents(draw: st.DrawFn, *, confidences: st.SearchStrategy[float | None] = ANY_CONFIDENCE) -> DocumentReading:
    """Any kind of paper with any of its fields, read well or badly."""
    kind = catalogue()[draw(st.sampled_from(sorted(catalogue())))]
    page = draw(st.integers(1, 2))
    fields = {}
    for name, spec in kind.fields.items():
        if draw(st.integers(0, 4)) == 0:
            continue
        said: str | bool | tuple[str, ...]
        if spec.item_type == "bool":
            said = draw(st.booleans())
        elif spec.type.startswith("list:"):
            said = tuple(draw(st.lists(st.sampled_from(WORDS[spec.item_type]), min_size=1, max_size=2)))
        else:
            said = draw(st.sampled_from(WORDS[spec.type]))
        checked = draw(st.sampled_from(["pass", "none", "fail"]))
        fields[name] = FieldValue(said, str(said), page, Box(1, 1, 9, 9), draw(confidences), checked)
    seals = tuple(
        Seal(page, Box(1, 1, 9, 9), text) for text in draw(st.lists(st.sampled_from(["", MANAGER]), max_size=1))
    )
    return DocumentReading(kind.id, draw(confidences) or 0.0, (page,), fields, seals)


@st.composite
def files(draw: st.DrawFn, *, confidences: st.SearchStrategy[float | None] = ANY_CONFIDENCE) -> FileReading:
    held = tuple(draw(st.lists(documents(confidences=confidences), max_size=3)))
    number = draw(st.integers(0, 10**6))
    grey = draw(st.booleans())
    quality = tuple(PageQuality(page, "ocr", 100, 100, 0, grey) for page in (1, 2))
    problem = ReadProblem("page_unreadable", "第2页无法读取", "请重新扫描。", 2)
    status = draw(st.sampled_from(["ok", "ok", "ok", "partial", "rejected"]))
    if status == "rejected":
        return FileReading(f"f{number}", str(number), 0, "rejected", errors=(problem,))
    errors = (problem,) if status == "partial" else ()
    return FileReading(f"f{number}", str(number), 2, "ok" if status == "ok" else "partial", held, quality, errors)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    base = draw(st.sampled_from([resident(), company()]))
    matters = tuple(draw(st.lists(st.sampled_from(MATTERS), min_size=1, max_size=6, unique=True)))
    flags = Flags(*(draw(st.booleans()) for _ in range(5)))
    fetched = frozenset(draw(st.lists(st.sampled_from([1, 5, 6, 7, 8, 9, 11]), max_size=3)))
    days = st.sampled_from([None, date(2026, 10, 1), date(2026, 11, 28), date(2026, 12, 1), date(2027, 1, 2)])
    metres = st.sampled_from([None, Decimal(2), Decimal(10), Decimal(20)])
    form = Application(
        install_address=draw(st.sampled_from([None, ADDRESS])),
        survey_date=draw(days),
        power=PowerRequest("commercial", draw(st.sampled_from([None, Decimal(80), Decimal(630)])), Decimal(7)),
        project=Project(
            code=draw(st.sampled_from([None, "样例花园", "2410-411502-04-01-12"])),
            address=draw(st.sampled_from([None, ADDRESS, "信阳市平桥区新华大街7号"])),
            applicant_unit=draw(st.sampled_from([None, COMPANY, MANAGER])),
            legal_representative=draw(st.sampled_from([None, NAME])),
            legal_representative_id=draw(st.sampled_from([None, ID_NUMBER])),
            handler=draw(st.sampled_from([None, OTHER_NAME])),
            construction_unit=draw(st.sampled_from([None, MANAGER])),
        ),
        request=Request(occupation_from=draw(days), occupation_to=draw(days)),
        roads=draw(st.sampled_from([(), (Road("trunk", "样例大道"),), (Road("rural", None, "演练路"),)])),
        green=Green(ADDRESS, "公园绿地", draw(metres), draw(metres), draw(metres)),
    )
    return replace(base, matters=matters, flags=flags, fetched=fetched, application=form)


# No time limits: a busy machine is no defect.
BUSY_MACHINE = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
MOMENT = datetime(2026, 11, 23, 10, 0)


OPTIONS = CheckOptions(
    deferral_working_days=10,
    road_fee_rate=Decimal(1),
    protected_roads=(ProtectedRoad("样例大道", date(2028, 1, 1)),),
)
OTHERS = (CaseKeys("B", vins=frozenset({"LTEST0004R0000001"})), CaseKeys("A", spaces=frozenset({("样例花园", "A125")})))
CALENDAR = calendar_file.load()


def run(case: Case, handed_in: list[FileReading], received: datetime = MOMENT) -> CheckOutcome:
    return check(case, handed_in, TABLE, received, OPTIONS, calendar=CALENDAR, others=OTHERS)


@settings(BUSY_MACHINE)
@given(cases(), st.lists(files(), max_size=6, unique_by=lambda f: f.sha256), st.randoms(use_true_random=False))
def test_order_of_files_never_matters(case: Case, handed_in: list[FileReading], shuffler: Random) -> None:
    mixed = list(handed_in)
    shuffler.shuffle(mixed)
    assert run(case, handed_in) == run(case, mixed)


@settings(BUSY_MACHINE)
@given(cases(), st.lists(files(), max_size=4, unique_by=lambda f: f.sha256), files())
def test_adding_a_paper_never_makes_a_row_missing(case: Case, handed_in: list[FileReading], more: FileReading) -> None:
    before = {row.row: row.status for row in run(case, handed_in).rows}
    after = {row.row: row.status for row in run(case, [*handed_in, more]).rows}
    for row, status in after.items():
        if status == "missing":
            assert before[row] == "missing"


@settings(BUSY_MACHINE, max_examples=150)
@given(cases(), st.lists(files(), max_size=6, unique_by=lambda f: f.sha256))
def test_every_outcome_is_sound(case: Case, handed_in: list[FileReading]) -> None:
    outcome = run(case, handed_in)
    listed = {row.row for matter in case.matters for row in TABLE.matter(matter).rows}
    states = {row.row: row.status for row in outcome.rows}
    assert states.keys() == listed
    for finding in outcome.findings:
        assert finding.code in PHRASES
        assert finding.message
        assert "{" not in finding.message.replace("{x}", "")
        assert finding.row is not None or finding.evidence
        if finding.severity == "correct":
            assert finding.remedy
            assert finding.basis
            if finding.row is None:
                # A mistake on the form itself, put right on the spot: no paper is asked for.
                assert {place.file for place in finding.evidence} == {CASE_FILE}
                assert "当场更正" in finding.remedy
                continue
            # Nothing outside the list, nothing that does not apply, nothing already fetched, always with words.
            assert states[finding.row] in ("missing", "defective")
            assert finding.row not in case.fetched
    severities = {finding.severity for finding in outcome.findings}
    assert (outcome.verdict == "correct") == ("correct" in severities)
    if outcome.verdict == "accept":
        assert outcome.complete
        assert severities <= {"info"}
    corrections = correction_list(case, outcome, TABLE, received_on=MOMENT.date())
    assert (corrections is not None) == (outcome.verdict == "correct")
    if corrections is not None:
        wanted = [finding for finding in outcome.findings if finding.severity == "correct"]
        assert len(corrections["items"]) + len(corrections["on_the_spot"]) == len(wanted)
    if outcome.complete:
        assert set(states.values()) <= {"satisfied", "auto", "not_applicable"}
    for row, status in states.items():
        codes = [f.code for f in outcome.findings if f.row == row and f.severity == "correct"]
        if status == "missing":
            assert set(codes) & {"material_missing", "slot_missing"}
        if status == "defective":
            assert codes


@settings(BUSY_MACHINE)
@given(
    cases(), st.lists(files(confidences=st.sampled_from([None, 0.1, 0.49])), max_size=6, unique_by=lambda f: f.sha256)
)
def test_low_confidence_never_asks_for_a_correction(case: Case, handed_in: list[FileReading]) -> None:
    for finding in run(case, handed_in).findings:
        # What the form says needs no reading.
        if finding.severity == "correct" and finding.row is not None:
            assert finding.code in ("material_missing", "slot_missing")


@settings(BUSY_MACHINE, max_examples=30)
@given(cases(), st.lists(files(), max_size=4, unique_by=lambda f: f.sha256))
def test_same_state_gives_the_same_result(case: Case, handed_in: list[FileReading]) -> None:
    assert run(case, handed_in) == run(case, handed_in)
    assert correction_list(case, run(case, handed_in), TABLE, received_on=MOMENT.date()) == correction_list(
        case, run(case, list(handed_in)), TABLE, received_on=MOMENT.date()
    )


@settings(BUSY_MACHINE, max_examples=30)
@given(cases(), st.lists(files(), max_size=4, unique_by=lambda f: f.sha256))
def test_no_paper_outside_the_list_is_ever_asked_for(case: Case, handed_in: list[FileReading]) -> None:
    names = {label.name: kind for kind, label in TABLE.kinds.items()}
    for finding in run(case, handed_in).findings:
        asked = {names[name] for name in re.findall("《(.+?)》", finding.remedy) if name in names}
        listed = {kind for matter in TABLE.matters for row in matter.rows for kind in row.kinds}
        assert asked <= listed
        if finding.code in ("material_missing", "slot_missing"):
            assert finding.row is not None
            row = TABLE.requirement(finding.row)
            assert row.applies(case.flags)
            assert row.row not in case.fetched
            first_words = finding.remedy.split("。")[0]
            assert {names[n] for n in re.findall("《(.+?)》", first_words) if n in names} <= set(row.kinds)


# Mostly cases in order: only these have a due time for the decision.
HANDED_IN = st.one_of(
    st.sampled_from([(base.case, base.files) for base in bases()]),
    st.sampled_from([(resident(), resident_files())]),
    st.tuples(cases(), st.lists(files(), max_size=2, unique_by=lambda f: f.sha256)),
)


@settings(BUSY_MACHINE, max_examples=150)
@given(
    HANDED_IN,
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 3, 1)),
    # Mostly hours and days apart: moments of two years drawn at random hardly ever fall into one week.
    st.one_of(st.timedeltas(timedelta(0), timedelta(hours=16)), st.timedeltas(timedelta(0), timedelta(days=12))),
)
def test_a_later_receipt_is_never_due_earlier(
    handed_in: tuple[Case, list[FileReading]], received: datetime, later: timedelta
) -> None:
    early, late = (
        {(d.what, d.matter): d for d in run(*handed_in, moment).deadlines} for moment in (received, received + later)
    )
    for key in early.keys() & late.keys():
        assert early[key].due <= late[key].due
        assert early[key].provisional <= late[key].provisional
    for (what, matter), deadline in early.items():
        assert deadline.due.date() >= received.date(), (what, matter)
