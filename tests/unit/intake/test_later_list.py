"""A later list beside the first: cases of either are judged by their own, and its rows may have other numbers."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date, datetime
from importlib import resources
from pathlib import Path

import pytest

from intake import settings
from intake.documents import contract_resident
from intake.domain.materials import ListVersion
from intake.domain.refusals import EventError
from intake.errors import MaterialFileError
from intake.material_file import CURRENT, materials, version, versions
from intake.reviewing import filed_under, submission_data
from intake.service import check_case
from intake.settings import Settings
from ocr.readings import FileReading
from tests.factories import OTHER_NAME, document, resident, resident_files
from tests.unit.intake.case_run import CLERK, RECEIVED, Run

LATER_DAY = date(2027, 3, 1)
LATER = ListVersion("示例〔2027〕1号", LATER_DAY)
FIRST = ListVersion("信电〔2024〕141号", date(2024, 10, 29))


def later_list() -> str:
    """The first list with its number and day changed; for residents the consent (row 3) is dropped, the proof of the
    car is row 2 and the space row 3, and row 4 is new: a description of the site.
    """
    text = resources.files("intake").joinpath("data", CURRENT).read_text("utf-8")
    data = tomllib.loads(text)
    assert [row["row"] for row in data["matters"][0]["rows"]] == [1, 2, 3, 4]
    head, tail = text.split('[[matters]]\nid = "lv_nonresident"')
    head = (
        head.split("[[matters.rows]]")[0].replace("信电〔2024〕141号", LATER.notice).replace("2024-10-29", "2027-03-01")
    )
    rows = """
[[matters.rows]]
row = 1
material = "用电人有效身份证件"
source = "auto_or_applicant"
form = "系统自动获取"
[[matters.rows]]
row = 2
like = 4
material = "新能源汽车购车证明"
source = "electronic"
form = "电子材料"
[[matters.rows]]
row = 3
like = 2
material = "固定车位使用证明"
source = "electronic_or_scan"
form = "电子或原件扫描件"
[[matters.rows]]
row = 4
like = 0
material = "安装位置说明"
source = "electronic"
form = "电子材料"
kinds = ["green_situation_note"]

"""
    # A later list names the kinds itself where a row of the first has gone.
    kinds = {row: list(materials().requirement(row).kinds) for row in range(1, 23)}
    for row, like in ((1, 1), (2, 4), (3, 2)):
        rows = rows.replace(f"row = {row}\n", f"row = {row}\nkinds = {kinds[like]!r}\n".replace("'", '"'))
    for row in range(5, 23):
        tail = tail.replace(f"\nrow = {row}\n", f"\nrow = {row}\nkinds = {kinds[row]!r}\n".replace("'", '"'))
    return head + rows.lstrip() + '[[matters]]\nid = "lv_nonresident"' + tail


@pytest.fixture
def office(tmp_path: Path) -> Settings:
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "materials-2027.toml").write_text(later_list(), "utf-8")
    (tmp_path / "settings.toml").write_text('materials_folder = "lists"\n', "utf-8")
    return settings.load(tmp_path / "settings.toml")


def statuses(run: Run) -> dict[int, str]:
    return {row.row: row.status for row in run.review().outcome.rows}


def test_the_list_of_the_day_is_taken_from_the_folder_of_the_office(office: Settings) -> None:
    folder = office.materials_folder
    assert [table.version for table in versions(folder)] == [FIRST, LATER]
    assert materials(date(2027, 2, 28), folder).version == FIRST
    assert materials(LATER_DAY, folder).version == LATER
    assert materials(LATER_DAY).version == FIRST


def test_a_case_keeps_the_list_it_was_filed_under_when_a_later_one_comes(office: Settings) -> None:
    """Filed in February, checked again, accepted and forwarded in March."""
    run = Run(resident(), resident_files(property_consent=None), settings=office)
    run.submit(datetime(2027, 2, 26, 10, 0)).read(datetime(2027, 3, 1, 9, 0))
    assert run.state.filed_under == FIRST
    assert statuses(run)[3] == "missing"
    missing = run.finding("material_missing")
    assert missing.row == 3
    assert missing.basis.startswith("信电〔2024〕141号附件2第3项")
    run.issue(datetime(2027, 3, 1, 10, 0))
    consent = next(file for file in resident_files() if file.documents[0].kind == "property_consent")
    run.hand_in(consent, at=datetime(2027, 3, 2, 10, 0)).accept().forward()
    assert run.state.packages[0].rows == (1, 2, 3, 4)
    assert filed_under(run.state, office).version == FIRST
    assert run.replayed() == run.state


def test_a_case_of_the_later_list_is_judged_by_that(office: Settings) -> None:
    note = FileReading("site.jpg", "site", 1, "ok", (document("green_situation_note"),))
    files = [*resident_files(property_consent=None), note]
    run = Run(resident(), files, settings=office).submit(datetime(2027, 3, 1, 10, 0)).read()
    assert run.state.filed_under == LATER
    outcome = run.review().outcome
    assert {finding.code: finding.severity for finding in outcome.findings if finding.severity == "correct"} == {}
    assert [row.row for row in outcome.rows] == [1, 2, 3, 4]
    assert outcome.rows[1].material == "新能源汽车购车证明"


def test_rules_follow_a_row_to_its_new_number(office: Settings) -> None:
    """The buyer is judged on row 2, the holder of the space on row 3, and row 4 by general rules alone."""
    others = resident_files(
        property_consent=None,
        vehicle_sales_invoice=document("vehicle_sales_invoice", buyer=OTHER_NAME),
        realestate_cert=document("realestate_cert", holders=(OTHER_NAME,)),
    )
    outcome = check_case(resident(), others, received_at=datetime(2027, 3, 1, 10, 0), settings=office)
    found = {(finding.code, finding.row) for finding in outcome.findings if finding.severity != "info"}
    assert {("buyer_mismatch", 2), ("holder_mismatch", 3), ("material_missing", 4)} <= found
    assert not {code for code, row in found if row == 4} - {"material_missing"}
    before = check_case(resident(), others, received_at=datetime(2026, 11, 23, 10, 0), settings=office)
    found = {(finding.code, finding.row) for finding in before.findings if finding.severity != "info"}
    assert {("holder_mismatch", 2), ("material_missing", 3), ("buyer_mismatch", 4)} <= found


def test_a_stored_case_tells_its_list_after_json(office: Settings) -> None:
    run = Run(resident(), resident_files(), settings=office).submit(datetime(2027, 3, 1, 10, 0))
    assert run.replayed().filed_under == LATER


def test_an_older_event_without_a_list_means_the_list_of_its_day(office: Settings) -> None:
    run = Run(resident(), resident_files(), settings=office)
    data = submission_data(run.case, ["a"], RECEIVED, office)
    del data["list"]
    run.do("submit", CLERK, RECEIVED, **data)
    assert run.state.filed_under is None
    assert filed_under(run.state, office).version == FIRST
    assert filed_under(replace(run.state, received=datetime(2027, 3, 1)), office).version == LATER


@pytest.mark.parametrize(
    "named", [{}, {"notice": "x"}, {"notice": "x", "in_force": None}, {"in_force": "2027-03-01"}, "x"]
)
def test_a_hand_in_that_names_a_list_badly_is_refused(named: object) -> None:
    run = Run(resident(), resident_files())
    data = submission_data(run.case, ["a"], RECEIVED) | {"list": named}
    with pytest.raises(EventError, match=r"submit\.list"):
        run.do("submit", CLERK, RECEIVED, **data)


def test_a_lost_list_stops_its_cases_and_says_which(office: Settings) -> None:
    run = Run(resident(), resident_files(), settings=office).submit(datetime(2027, 3, 1, 10, 0))
    with pytest.raises(MaterialFileError, match="示例〔2027〕1号（2027-03-01 起施行）"):
        filed_under(run.state, Settings())
    assert version(LATER, office.materials_folder).notice == LATER.notice


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(MaterialFileError, match="无法打开材料清单文件夹"):
        versions(tmp_path / "none")


def test_a_wrong_list_of_the_office_is_named_with_its_entry(tmp_path: Path) -> None:
    (tmp_path / "materials-2027.toml").write_text(later_list().replace('source = "electronic"\n', "", 1), "utf-8")
    with pytest.raises(MaterialFileError, match=r"materials-2027\.toml 不合格：matters\[0\]\.rows\[1\]\.source"):
        versions(tmp_path)
    (tmp_path / "materials-2027.toml").write_text("[notice", "utf-8")
    versions.cache_clear()
    with pytest.raises(MaterialFileError, match=r"materials-2027\.toml 格式有误"):
        versions(tmp_path)


def test_the_contract_takes_the_space_from_its_row_whatever_its_number(office: Settings) -> None:
    case = replace(resident(), application=replace(resident().application, install_address=""))
    files = resident_files(property_consent=None)
    before = check_case(case, resident_files(), received_at=datetime(2026, 11, 23, 10, 0), settings=office)
    later = check_case(case, files, received_at=datetime(2027, 3, 1, 10, 0), settings=office)
    assert contract_resident(case, later, files)["use"] == contract_resident(case, before, resident_files())["use"]
