"""Boxes of plan and contracts: given by the case, entered by people, printed together; nobody overwrites anybody."""

from __future__ import annotations

import io
import zipfile

import pytest
from fastapi.testclient import TestClient

from tests.factories import company
from tests.unit.api.conftest import World

CONTRACT = "contract_resident"


@pytest.fixture
def clerk(world: World) -> TestClient:
    return world.callers.user("clerk")


@pytest.fixture
def case_id(world: World) -> str:
    return world.handed_in(world.callers.applicant())


def boxes(client: TestClient, case_id: str, kind: str = CONTRACT) -> tuple[dict[str, dict[str, object]], str]:
    answer = client.get(f"/api/v1/cases/{case_id}/documents/{kind}/boxes")
    assert answer.status_code == 200, answer.text
    return {box["path"]: box for box in answer.json()["boxes"]}, answer.headers["ETag"]


def enter(client: TestClient, case_id: str, version: str, kind: str = CONTRACT, **values: str) -> int:
    told = {path.replace("__", "."): value for path, value in values.items()}
    answer = client.patch(
        f"/api/v1/cases/{case_id}/documents/{kind}/boxes", json={"values": told}, headers={"If-Match": version}
    )
    return answer.status_code


def text_of(client: TestClient, case_id: str, document_id: str) -> str:
    raw = client.get(f"/api/v1/cases/{case_id}/documents/{document_id}").content
    with zipfile.ZipFile(io.BytesIO(raw)) as word:
        return word.read("word/document.xml").decode()


def test_what_the_case_gives_stands_there_and_the_rest_is_open(clerk: TestClient, case_id: str) -> None:
    found, _ = boxes(clerk, case_id)
    assert found["use.address"]["source"] == "case"
    assert found["supply.voltage"]["source"] == ""
    assert [option["value"] for option in found["supply.voltage"]["options"]] == ["single_220", "three_380"]  # type: ignore[attr-defined]
    assert found["term.starts_on"]["kind"] == "date"
    assert not {"draft", "case_no", "user.name", "user.id_number"} & set(found), "of the application alone"


def test_what_is_entered_is_kept_with_who_and_when_and_is_printed(clerk: TestClient, case_id: str) -> None:
    _, version = boxes(clerk, case_id)
    assert enter(clerk, case_id, version, metering__meter_type="单相智能电能表", metering__location="车位旁表箱") == 200
    found, _ = boxes(clerk, case_id)
    own = found["metering.meter_type"]
    assert (own["value"], own["source"]) == ("单相智能电能表", "entered")
    assert own["by"]
    assert own["at"]
    made = clerk.post(f"/api/v1/cases/{case_id}/documents/{CONTRACT}", json={})
    assert made.status_code == 201, made.text
    printed = text_of(clerk, case_id, made.json()["id"])
    assert "单相智能电能表" in printed
    open_points = [point["title"] for point in made.json()["open_points"]]
    assert open_points, "what nobody entered stays visibly open"
    origins = clerk.get(f"/api/v1/cases/{case_id}/documents/{made.json()['id']}/origins").json()["values"]
    assert origins["metering.meter_type"]["editor"] == own["by"]


def test_two_clerks_do_not_overwrite_each_other(world: World, clerk: TestClient, case_id: str) -> None:
    other = world.callers.user("clerk")
    _, version = boxes(clerk, case_id)
    assert enter(other, case_id, version, supply__source="甲变台区") == 200
    assert enter(clerk, case_id, version, supply__source="乙变台区") == 412
    found, version = boxes(clerk, case_id)
    assert found["supply.source"]["value"] == "甲变台区"
    assert enter(clerk, case_id, version, supply__source="乙变台区") == 200


def test_an_emptied_box_goes_back_to_what_the_case_gives(clerk: TestClient, case_id: str) -> None:
    before, version = boxes(clerk, case_id)
    assert enter(clerk, case_id, version, use__address="别处1号") == 200
    found, version = boxes(clerk, case_id)
    assert found["use.address"]["source"] == "entered"
    assert enter(clerk, case_id, version, use__address="") == 200
    found, _ = boxes(clerk, case_id)
    assert found["use.address"]["value"] == before["use.address"]["value"]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("supply.voltage", "two_hundred"),
        ("use.capacity_kw", "七"),
        ("term.starts_on", "2026-13-01"),
        ("price.due_days", "91"),
        ("user.id_number", "411599199001010022"),
        ("case_no", "1"),
        ("draft", ""),
        ("no.such.box", "1"),
        ("use.devices[0", "x"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_kept(
    clerk: TestClient, case_id: str, path: str, value: str
) -> None:
    before, version = boxes(clerk, case_id)
    answer = clerk.patch(
        f"/api/v1/cases/{case_id}/documents/{CONTRACT}/boxes",
        json={"values": {path: value or "x", "supply.source": "甲变台区"}},
        headers={"If-Match": version},
    )
    assert answer.status_code == 422, answer.text
    assert answer.json()["code"] == "data_invalid"
    after, _ = boxes(clerk, case_id)
    assert after == before


def test_a_plan_grows_by_items_and_is_made_once_nothing_is_missing(world: World, clerk: TestClient) -> None:
    case_id = world.handed_in(world.callers.applicant())
    answer = clerk.post(f"/api/v1/cases/{case_id}/documents/supply_plan", json={})
    assert answer.status_code == 409
    assert answer.json()["code"] == "document_not_ready"
    _, version = boxes(clerk, case_id, "supply_plan")
    told = {
        "customer.capacity": "7",
        "customer.capacity_unit": "kw",
        "metering[0].name": "计量点1",
        "next_steps[0]": "受电工程完工后申请验收",
        "next_steps[1]": "签订供用电合同",
        "sources[0].voltage": "交流220伏",
    }
    answer = clerk.patch(
        f"/api/v1/cases/{case_id}/documents/supply_plan/boxes", json={"values": told}, headers={"If-Match": version}
    )
    assert answer.status_code == 200, answer.text
    assert not answer.json()["missing"]
    made = clerk.post(f"/api/v1/cases/{case_id}/documents/supply_plan", json={})
    assert made.status_code == 201, made.text
    printed = text_of(clerk, case_id, made.json()["id"])
    assert "签订供用电合同" in printed
    assert not made.json()["final"]


def test_an_item_emptied_is_taken_out_and_the_next_moves_up(clerk: TestClient, case_id: str) -> None:
    path = f"/api/v1/cases/{case_id}/documents/{CONTRACT}/boxes"
    for number, words in enumerate(("一", "二", "三")):
        told = {f"special_terms[{number}]": words}
        answer = clerk.patch(path, json={"values": told}, headers={"If-Match": "*"})
        assert answer.status_code == 200, answer.text
    assert clerk.patch(path, json={"values": {"special_terms[1]": ""}}, headers={"If-Match": "*"}).status_code == 200
    found, _ = boxes(clerk, case_id)
    assert [found[f"special_terms[{number}]"]["value"] for number in range(3)] == ["一", "三", ""]


def test_companies_have_contracts_of_their_own(world: World, clerk: TestClient) -> None:
    portal = world.callers.portal()
    case_id = world.open(portal, company())
    done = portal.post(f"/api/v1/cases/{case_id}/submission", json={}, headers={"If-Match": "*"})
    assert done.status_code == 200, done.text
    kinds = {choice["kind"] for choice in clerk.get(f"/api/v1/cases/{case_id}/documents/choices").json()}
    own = next(iter(kinds & {"contract_low_voltage", "contract_high_voltage"}))
    found, version = boxes(clerk, case_id, own)
    assert found["user.account.bank"]["source"] == ""
    assert enter(clerk, case_id, version, own, user__account__bank="某银行某支行") == 200
    page = clerk.get(f"/clerk/cases/{case_id}/entering/{own}")
    assert page.status_code == 200
    assert "某银行某支行" in page.text
    assert clerk.get(f"/api/v1/cases/{case_id}/documents/contract_resident/boxes").status_code == 409


def test_applicants_portals_and_other_departments_enter_nothing(world: World, case_id: str) -> None:
    path = f"/api/v1/cases/{case_id}/documents/{CONTRACT}/boxes"
    assert world.callers.portal().get(path).status_code == 403
    assert world.callers.applicant().get(path).status_code == 403
    assert world.callers.user("department", department="市城管局").get(path).status_code == 404


def test_the_page_keeps_what_was_typed_where_something_is_wrong(clerk: TestClient, case_id: str) -> None:
    path = f"/clerk/cases/{case_id}/entering/{CONTRACT}"
    page = clerk.get(path)
    version = page.text.split('name="version" value="')[1].split('"')[0]
    form = {"version": version, "seen": "1", "supply.source": "甲变台区", "use.capacity_kw": "七千瓦"}
    answer = clerk.post(path, data=form)
    assert answer.status_code == 422
    assert "甲变台区" in answer.text
    assert "没有保存" in answer.text
    answer = clerk.post(path, data={**form, "use.capacity_kw": "7"}, follow_redirects=True)
    assert answer.status_code == 200
    assert "已保存" in answer.text
    assert "甲变台区" in answer.text
