"""The office's own data, entered in a page: on the day of setting up and later; printed from then on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from intake.office import Office as Printed
from intake.office_work import case_papers, concluding, first_run, office_data
from intake.office_work.office import Office
from intake.office_work.office_data import BOXES, OfficeDataError
from tests import api_office
from tests.api_office import ADMIN, Callers, callers
from tests.factories import document, resident, resident_files
from tests.unit.intake_web.test_clerk_pages import send
from tests.unit.office_work.counter import CLERK, Counter
from tests.unit.office_work.test_concluding import words

GIVEN = {"window_address": "信阳市样例路1号", "consult_phone": "0376-0000000", "copies": "3", "court": "样例区人民法院"}


@pytest.fixture
def people(tmp_path: Path) -> Iterator[Callers]:
    with api_office.office(tmp_path) as office:
        yield callers(office)


def test_who_sets_up_is_asked_for_the_office_then_for_accounts(people: Callers) -> None:
    code = first_run.announce(people.office)[1].strip()
    client = people.nobody()
    password = "一句很长的 passphrase 42"
    made = send(client, client.get("/setup"), "/setup", code=code, login="guanli", password=password, again=password)
    assert made.headers["location"] == "/admin/office?first=1"
    page = client.get(made.headers["location"])
    assert "以后再填" in page.text
    kept = send(client, page, "/admin/office", **GIVEN)
    assert kept.headers["location"] == "/admin/users"
    assert "样例路1号" in client.get("/").text
    assert "样例区人民法院" in client.get("/admin/settings").text
    assert "修改单位信息" in client.get("/admin/audit").text


def test_what_was_entered_is_printed_and_a_list_that_went_out_stays(people: Callers) -> None:
    office = people.office
    desk = Counter(office, datetime(2026, 11, 23, tzinfo=UTC))
    office_data.enter(office, ADMIN, GIVEN)
    case = desk.open(resident(), resident_files(property_consent=document("property_consent", seal=None))).id
    assert "样例路1号" in _printed(office, case)
    concluding.issue_notice(office, CLERK, case)
    office_data.enter(office, ADMIN, {"window_address": "信阳市新址9号"})
    assert "样例路1号" in _printed(office, case)
    assert "新址" not in _printed(office, case)


def _printed(office: Office, case: str) -> str:
    made = case_papers.make(office, CLERK, case, "correction_list")
    return words(case_papers.download(office, CLERK, case, made.id).data)


def test_an_emptied_box_goes_back_to_the_file_of_settings(people: Callers) -> None:
    office = replace(people.office, settings=replace(people.office.settings, office=Printed(court="甲法院")))
    office_data.enter(office, ADMIN, {"court": "乙法院", "copies": "4"})
    assert (office_data.printed(office).court, office_data.printed(office).copies) == ("乙法院", 4)
    office_data.enter(office, ADMIN, {"court": "", "copies": ""})
    assert office_data.printed(office) == office.settings.office


@pytest.mark.parametrize(
    ("box", "text"),
    [("copies", "0"), ("copies", "10"), ("copies", "两份"), ("court", "法" * 101), ("organ", "窗\u0007口")],
)
def test_what_does_not_fit_is_told_beside_its_box_and_nothing_is_kept(people: Callers, box: str, text: str) -> None:
    with pytest.raises(OfficeDataError) as refused:
        office_data.enter(people.office, ADMIN, {"window_address": "信阳市", box: text})
    assert refused.value.fields == (box,)
    assert office_data.printed(people.office) == people.office.settings.office
    client = people.user("administrator")
    page = send(client, client.get("/admin/office"), "/admin/office", **{"window_address": "信阳市", box: text})
    assert page.status_code == 422
    assert f'aria-describedby="w-{box}"' in page.text
    assert 'value="信阳市"' in page.text


def test_only_administrators_enter_it(people: Callers) -> None:
    for role in ("clerk", "manager", "department"):
        client = people.user(role, department="供电公司" if role == "department" else "")
        assert client.get("/admin/office").status_code == 403
        assert client.post("/admin/office", data=GIVEN).status_code == 403
    assert office_data.printed(people.office) == people.office.settings.office


def test_there_is_a_box_for_everything_that_is_printed() -> None:
    assert set(BOXES) == set(Printed.__dataclass_fields__)
