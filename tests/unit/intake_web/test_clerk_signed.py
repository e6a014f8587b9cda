"""Signed copies on the pages of the office: doubts with their reason and what settles them, scans that find a case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from intake.office_work.finding_cases import read_case
from tests import api_office
from tests.api_office import Callers, callers
from tests.integration.test_service_reading import RowsOnly, work
from tests.signed_scans import code_page
from tests.unit.intake_web.test_clerk_pages import send
from tests.unit.office_work.counter import Counter
from tests.unit.office_work.test_signed_copies import Scanner, Window


@dataclass
class World:
    of: Callers
    window: Window
    clerk: TestClient

    def tab(self, case_id: str) -> str:
        return f"/clerk/cases/{case_id}/documents"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with api_office.office(tmp_path) as made:
        office = replace(made, queue=RowsOnly())  # type: ignore[arg-type]
        of = callers(office)
        yield World(of, Window(Counter(office, datetime(2026, 11, 23, tzinfo=UTC)), office), of.user("clerk"))


def test_a_doubt_shows_its_reason_and_a_button_files_it(world: World) -> None:
    case_id = world.window.case()
    text = f"BZ1:JOINT.APPLICATION:2:0123456789AB:{read_case(world.window.office, case_id).number}"
    world.window.scan(case_id, {1: text})
    page = world.clerk.get(world.tab(case_id))
    assert "出具记录中没有这个二维码所指的文书" in page.text
    count = '<b class="count">1<span class="sr"> 份签字件待核对</span></b>'
    assert count in world.clerk.get(f"/clerk/cases/{case_id}").text
    copy = world.window.only(case_id)
    done = send(world.clerk, page, f"/clerk/cases/{case_id}/signed-copies/{copy.id}/file")
    assert (done.status_code, done.headers["location"]) == (303, world.tab(case_id))
    page = world.clerk.get(world.tab(case_id))
    assert count not in page.text
    assert "待核对" not in page.text.partition("签字盖章件归档")[2].partition("自动归档")[0]
    assert world.window.copies(case_id) == [("filed", "mark_unknown", (1,))]


def test_a_copy_of_another_case_is_offered_to_it_by_whoever_may_reach_it(world: World) -> None:
    here, there = world.window.case(), world.window.case()
    number = read_case(world.window.office, there).number
    mark = world.window.mark(world.window.print(there).id)
    world.window.scan(here, {1: mark})
    page = world.clerk.get(world.tab(here))
    assert f"归入 {number}" in page.text
    move = f"/clerk/cases/{here}/signed-copies/{world.window.only(here).id}/move"
    assert send(world.clerk, page, move).status_code == 303
    work(world.window.office, Scanner(1, {1: mark}))  # type: ignore[arg-type]
    assert "签字件已归档" in world.clerk.get(world.tab(there)).text


def test_a_scan_leads_to_its_case_or_says_why_not(world: World) -> None:
    case_id = world.window.case()
    mark = world.window.mark(world.window.print(case_id).id)
    assert "扫描归档" in world.clerk.get("/clerk").text
    taken = world.clerk.post(
        "/clerk/signed-copies", files={"file": ("扫描.png", code_page(mark))}, follow_redirects=False
    )
    assert (taken.status_code, taken.headers["location"]) == (303, world.tab(case_id))
    refused = world.clerk.post("/clerk/signed-copies", files={"file": ("扫描.png", code_page())})
    assert refused.status_code == 409
    assert "没有读到文书的二维码" in refused.text
    elsewhere = world.of.user("clerk", districts=("平桥区",))
    assert (
        "没有找到二维码所指的办件"
        in elsewhere.post("/clerk/signed-copies", files={"file": ("扫描.png", code_page(mark))}).text
    )


def test_origins_and_copies_through_the_api(world: World) -> None:
    case_id = world.window.case()
    path = f"/api/v1/cases/{case_id}"
    made = world.clerk.post(f"{path}/documents/joint_application", json={}).json()
    origins = world.clerk.get(f"{path}/documents/{made['id']}/origins").json()
    assert origins["values"]["applicant.name"]["source"] == "填写"
    world.window.scan(case_id, {1: "BZ1:JOINT.APPLICATION:2:0123456789AB:"})
    (copy,) = world.clerk.get(f"{path}/signed-copies").json()
    assert (copy["state"], copy["doubt"]["code"]) == ("doubt", "mark_unknown")
    wanted = {"decision": "file", "document": made["id"]}
    (settled,) = world.clerk.post(f"{path}/signed-copies/{copy['id']}/decision", json=wanted).json()
    assert (settled["state"], settled["document_id"]) == ("filed", made["id"])
    assert [len(each["signed"]) for each in world.clerk.get(f"{path}/documents").json()] == [1]
    again = world.clerk.post(f"{path}/signed-copies/{copy['id']}/decision", json={"decision": "leave"})
    assert again.status_code == 404
    wrong = world.clerk.post(
        f"{path}/documents/contract_resident",
        json={"data": {"case_no": read_case(world.window.office, case_id).number}},
    )
    assert (wrong.status_code, wrong.json()["code"]) == (422, "data_invalid")
    assert world.of.portal().post(f"{path}/documents/contract_resident", json={"data": {}}).status_code in (403, 404)
