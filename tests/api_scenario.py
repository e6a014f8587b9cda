"""Each operation of the API called once with success, along the ways of a case; what was said is kept.

A test runs it, and so does the tool that writes the examples of the description.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any
from urllib.parse import quote

import httpx2
from fastapi import FastAPI
from fastapi.testclient import TestClient
from jsonschema_rs import validator_for
from sqlalchemy import select

from intake import service
from intake.api.description import api_routes
from intake.blobs import pieces
from intake.domain.events import Actor, Event
from intake.domain.history import apply, replay
from intake.office_work import concluding, first_run, judging
from intake.office_work.finding_cases import lock
from intake.office_work.people import Person
from intake.store import cases, files, jobs
from intake.store.models_cases import CaseEventRow
from ocr.readings import DocumentReading, FileReading
from tests.factories import HEIGHT, OTHER_ID, PHONE, WIDTH, company, document, resident, scan
from tests.signed_scans import code_page, note_codes
from tests.unit.api.conftest import SUPPLY, World, plain_form

ANY = {"If-Match": "*"}
MISREAD = document("id_card", id_number=OTHER_ID, unsure=("id_number",))
UNSEALED = document("property_consent", seal=None)
ENDLESS = ("GET", "/api/v1/cases/{case_id}/events")
"""Does not end, so it is not called here."""


@dataclass(frozen=True)
class Exchange:
    """A request that was answered well. `path`: the values in its address; `body`, `told`: JSON, None where there is
    none; `kind`: the type of the answer, "" for an empty one.
    """

    method: str
    template: str
    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: Any
    status: int
    kind: str
    told: Any
    content: bytes


class Recorder:
    """Calls, and keeps what operations answered well, in the shape the description promises."""

    def __init__(self, app: FastAPI) -> None:
        self._description = app.openapi()
        self._routes = [(route, sorted(route.methods or ())) for route in api_routes(app) if route.include_in_schema]
        self.taken: list[Exchange] = []
        self.done: set[tuple[str, str]] = set()

    def __call__(self, client: TestClient, method: str, path: str, **more: Any) -> Any:
        answer = client.request(method, path, **more)
        template, values = self._asked(method, path.partition("?")[0])
        assert answer.status_code < 400, f"{method} {template}: {answer.status_code} {answer.text}"
        self.check(answer, method, template)
        self.done.add((method, template))
        kind = answer.headers.get("content-type", "").partition(";")[0]
        told = answer.json() if kind.endswith("json") else None
        query = {**httpx2.URL(path).params, **more.get("params", {})}
        asked = (method, template, values, query, more.get("json"))
        self.taken.append(Exchange(*asked, answer.status_code, kind, told, answer.content))
        return answer

    def _asked(self, method: str, path: str) -> tuple[str, Mapping[str, str]]:
        """The operation of an address, and the values in it."""
        for route, methods in self._routes:
            if method in methods and (found := route.path_regex.match(path)):
                return str(route.path_format), found.groupdict()
        raise AssertionError(f"{method} {path}")

    def check(self, answer: Any, method: str, template: str) -> None:
        """The body is what the description says of this status."""
        told = self._description["paths"][template][method.lower()]["responses"][str(answer.status_code)]
        content = told.get("content")
        if not content:
            assert answer.content == b""
            return
        kind = answer.headers["content-type"].partition(";")[0]
        assert kind in content, f"{method} {template}: {kind}"
        if kind.endswith("json"):
            schema = {**content[kind]["schema"], "components": self._description["components"]}
            validator_for(schema).validate(answer.json())


def walk(world: World, call: Recorder) -> None:
    """All of it, in the order a case goes."""
    _sign_in(world, call)
    _catalogue(world, call)
    portal = world.callers.portal(name="某市政务服务平台")
    _portal_way(world, call, portal)
    _clerk_way(world, call, portal)
    _ends(world, call, portal)
    _office(world, call)


def _sign_in(world: World, call: Recorder) -> None:
    nobody = world.callers.nobody()
    _, line = first_run.announce(world.callers.office)
    told = {"code": line.strip(), "login": "root.one", "password": "一句很长的 passphrase 1"}
    made = call(nobody, "POST", "/api/v1/session/setup", json=told).json()
    assert made["role"] == "administrator"
    nobody.headers["X-CSRF-Token"] = made["csrf_token"]
    assert call(nobody, "GET", "/api/v1/session").json()["signed_in"]
    new = {"old_password": told["password"], "new_password": "另一句 passphrase 22"}
    call(nobody, "PUT", "/api/v1/session/password", json=new)
    call(nobody, "DELETE", "/api/v1/session")
    call(world.callers.nobody(), "POST", "/api/v1/session", json={"login": "root.one", "password": new["new_password"]})
    office = world.callers.office
    with office.database.writing() as session:
        jobs.seen(session, "worker", "test-reader", started_at=office.now(), at=office.now())
    call(world.callers.nobody(), "GET", "/health")
    call(world.callers.nobody(), "GET", "/metrics")


def _catalogue(world: World, call: Recorder) -> None:
    nobody = world.callers.nobody()
    for path in ("kinds", "materials", "steps", "case-schema", "documents", "webhook-kinds"):
        call(nobody, "GET", f"/api/v1/catalogue/{path}")
    call(nobody, "GET", "/api/v1/catalogue/documents/joint_application/schema")
    data = call(nobody, "GET", "/api/v1/catalogue/documents/joint_application/example").json()
    clerk = world.callers.user("clerk")
    made = call(clerk, "POST", "/api/v1/documents/joint_application", json=data)
    assert made.content[:2] == b"PK"
    again = clerk.post("/api/v1/documents/joint_application", json=data)
    assert again.content == made.content
    item = {"document": "joint_application", "data": data}
    zipped = call(clerk, "POST", "/api/v1/documents:batch", json={"documents": [item]})
    assert zipped.headers["x-documents-failed"] == "0"
    spoiled = clerk.post("/api/v1/documents:batch", json={"documents": [item, {**item, "data": {}}]})
    assert spoiled.headers["x-documents-failed"] == "1"


def _portal_way(world: World, call: Recorder, portal: TestClient) -> None:
    opened = call(portal, "POST", "/api/v1/cases", json=plain_form(resident()))
    case_id, path = opened.json()["id"], opened.headers["location"]
    assert opened.json()["form"]["applicant"]["id_number"].count("*") >= 8
    call(portal, "PUT", f"{path}/form", json=plain_form(resident()), headers={"If-Match": opened.headers["etag"]})
    first = call(portal, "POST", f"{path}/files", files={"file": ("身份证.jpg", b"first")}).json()
    named = {"Content-Type": "image/jpeg", "X-File-Name": quote("物业证明.jpg")}
    raw = call(portal, "POST", f"{path}/files/raw", content=b"second", headers=named).json()
    assert raw["name"] == "物业证明.jpg"
    again = call(portal, "POST", f"{path}/files", files={"file": ("身份证.jpg", b"first")})
    assert (again.status_code, again.json()["id"]) == (200, first["id"])
    again = call(portal, "POST", f"{path}/files/raw", content=b"second")
    assert (again.status_code, again.json()["id"]) == (200, raw["id"])
    assert len(call(portal, "GET", f"{path}/files").json()) == 2
    assert call(portal, "GET", f"{path}/files/{first['id']}/original").content == b"first"
    call(portal, "DELETE", f"{path}/files/{first['id']}")
    _give_up(world, raw["id"])
    assert call(portal, "POST", f"{path}/files/{raw['id']}/reading").json()["status"] == "waiting"
    call(portal, "DELETE", f"{path}/files/{raw['id']}")
    for suffix in ("", "/progress", "/history", "/checklist", "/readings", "/documents"):
        call(portal, "GET", path + suffix)
    assert call(portal, "GET", "/api/v1/cases").json()["cases"][0]["id"] == case_id
    applicant = world.callers.nobody()
    number, code = opened.json()["number"], opened.json()["follow_code"]
    call(applicant, "POST", "/api/v1/follow/codes", json={"number": number, "phone": PHONE})
    assert call(applicant, "POST", "/api/v1/follow", json={"number": number, "code": code}).json() == {
        "case_id": case_id
    }
    assert applicant.get(path).status_code == 200
    assert len(call(world.callers.user("clerk"), "GET", f"{path}/codes").json()) == 1
    call(portal, "POST", f"{path}/submission", json={"why": ""}, headers=ANY)
    call(portal, "POST", f"{path}/withdrawal", json={"why": "暂不办理"}, headers=ANY)


def _give_up(world: World, file_id: str) -> None:
    with world.callers.office.database.writing() as session:
        files.change(session, file_id, status="parked")


def _clerk_way(world: World, call: Recorder, portal: TestClient) -> None:
    clerk, supplier = world.callers.user("clerk"), world.callers.user("department", department=SUPPLY)
    case_id = _handed_in(world, portal, id_card=MISREAD, property_consent=UNSEALED)
    path = f"/api/v1/cases/{case_id}"
    papers = call(clerk, "GET", f"{path}/readings").json()
    card = next(paper for paper in papers if paper["kind"] == "id_card")
    field = f"{path}/files/{card['file_id']}/papers/{card['index']}/fields/id_number"
    call(portal, "POST", f"{field}/proposals", json={"value": OTHER_ID})
    assert len(call(clerk, "GET", f"{path}/proposals").json()) == 1
    show_picture(world, card["file_id"])
    picture = call(clerk, "GET", f"{path}/files/{card['file_id']}/pages/1/picture")
    assert picture.headers["content-type"] == "image/jpeg"
    full = call(clerk, "POST", f"{path}/full-values", json={"reason": "compare"}).json()
    assert full["form"]["applicant"]["id_number"].isalnum()
    wanted = {"value": full["form"]["applicant"]["id_number"], "why": "照原件"}
    corrected = call(clerk, "PUT", field, json=wanted, headers=ANY)
    kind = f"{path}/files/{card['file_id']}/papers/{card['index']}/kind"
    version = {"If-Match": corrected.headers["etag"]}
    changed = call(clerk, "PUT", kind, json={"kind": "temp_id_card", "why": "照原件"}, headers=version)
    call(clerk, "PUT", kind, json={"kind": "id_card", "why": "看错了"}, headers={"If-Match": changed.headers["etag"]})
    arranged = {"papers": [{"pages": [1], "kind": "id_card"}], "why": "照原件"}
    call(clerk, "PUT", f"{path}/files/{card['file_id']}/papers", json=arranged, headers=ANY)
    finding = {"code": "clerk_incomplete", "row": 2, "message": "缺第二页。", "remedy": "请补交全部各页。"}
    call(clerk, "POST", f"{path}/findings", json=finding, headers=ANY)
    told = clerk.get(f"{path}/findings").json()
    (added,) = [each["finding_id"] for each in told if each["finding_id"] is not None]
    call(clerk, "DELETE", f"{path}/findings/{added}", headers=ANY)
    call(clerk, "PUT", f"{path}/originals/3", json={"seen": True}, headers=ANY)
    for each in call(clerk, "GET", f"{path}/findings").json():
        if each["severity"] == "review":
            body = {"decision": "dismiss", "why": "已看原件"}
            call(clerk, "POST", f"{path}/findings/decision", json=body, params={"finding": each["key"]}, headers=ANY)
    if ("POST", "/api/v1/cases/{case_id}/findings/decision") not in call.done:
        every = clerk.get(f"{path}/findings").json()
        body = {"decision": "confirm"}
        call(clerk, "POST", f"{path}/findings/decision", json=body, params={"finding": every[0]["key"]}, headers=ANY)
    assert call(clerk, "GET", f"{path}/notice").json()["lines"]
    issued = call(clerk, "POST", f"{path}/notice", json={"clerk": "承办人甲", "doc_no": "信补〔2026〕1号"}, headers=ANY)
    assert issued.json()["step"] == "correction_wanted"
    call(clerk, "GET", f"{path}/documents/choices")
    boxes = call(clerk, "GET", f"{path}/documents/contract_resident/boxes")
    told = {"values": {"metering.meter_type": "单相智能电能表"}}
    seen = {"If-Match": boxes.headers["ETag"]}
    call(clerk, "PATCH", f"{path}/documents/contract_resident/boxes", json=told, headers=seen)
    made = call(clerk, "POST", f"{path}/documents/correction_list", json={"final": False})
    for suffix in ("", "/progress", "/history", "/checklist", "/readings", "/documents"):
        call(clerk, "GET", path + suffix)
    assert call(clerk, "GET", made.headers["location"]).content[:2] == b"PK"
    world.desk.bring(case_id, other_file())
    portal.post(f"{path}/submission", json={}, headers=ANY)
    world.desk.judged(case_id)
    call(clerk, "POST", f"{path}/waiting", headers=ANY)
    _way_to_the_meter(world, call, portal, clerk, supplier)


def _handed_in(world: World, by: TestClient, **papers: DocumentReading | None) -> str:
    """A case that is handed in and checked, its pages as reading leaves them; its id."""
    case_id = world.handed_in(by, **papers)
    quality = {"width": WIDTH, "height": HEIGHT, "issues": []}
    with world.callers.office.database.writing() as session:
        for file in files.of_case(session, case_id):
            files.change(session, file.id, media_type="image/jpeg")
            files.change_pages(session, file.id, ("waiting",), status="read", quality=quality, seconds=1.5)
    return case_id


def other_file() -> FileReading:
    return scan("again.jpg", document("marriage_cert"))


def show_picture(world: World, file_id: str) -> None:
    office = world.callers.office
    blob = office.blobs.put(pieces(b"\xff\xd8 a picture"))
    with office.database.writing() as session:
        files.note_blob(session, blob, media_type="image/jpeg", at=office.now())
        files.change_page(session, file_id, 1, picture_sha256=blob.sha256)


def _way_to_the_meter(
    world: World, call: Recorder, portal: TestClient, clerk: TestClient, supplier: TestClient
) -> None:
    path = f"/api/v1/cases/{_handed_in(world, portal)}"
    _settle(clerk, path)
    call(clerk, "POST", f"{path}/acceptance", json={"undertaking": False, "why": "材料齐全"}, headers=ANY)
    call(clerk, "POST", f"{path}/approval", headers=ANY)
    call(supplier, "POST", f"{path}/approval/outcome", json={"outcome": "approved", "why": "符合条件"}, headers=ANY)
    call(supplier, "POST", f"{path}/plan", json={"why": ""}, headers=ANY)
    call(portal, "POST", f"{path}/contract/signature", json={"why": "双方已签字"}, headers=ANY)
    connected = call(supplier, "POST", f"{path}/connection", json={"why": "装表接电完成"}, headers=ANY)
    assert connected.json()["step"] == "connected"
    _signed_papers(world, call, clerk, path)
    call(
        portal, "POST", f"{path}/evaluation", json={"score": 5, "channel": "platform", "comment": "办得快"}, headers=ANY
    )


def _signed_papers(world: World, call: Recorder, clerk: TestClient, path: str) -> None:
    """What comes back signed: a scan that finds its case, and one whose code is of no document of ours."""
    made = clerk.post(f"{path}/documents/joint_application", json={}).json()
    origins = call(clerk, "GET", f"{path}/documents/{made['id']}/origins").json()
    scan = call(clerk, "POST", "/api/v1/signed-copies", files={"file": ("扫描.png", code_page(origins["mark"]))})
    assert path.endswith(scan.json()["case_id"])
    of_nobody = "BZ1:JOINT.APPLICATION:1:0A1B2C3D4E5F:"
    note_codes(world.callers.office, scan.json()["case_id"], scan.json()["file"]["id"], of_nobody)
    (copy,) = call(clerk, "GET", f"{path}/signed-copies").json()
    wanted = {"decision": "file", "document": made["id"]}
    (settled,) = call(clerk, "POST", f"{path}/signed-copies/{copy['id']}/decision", json=wanted).json()
    assert settled["document_id"] == made["id"]


def _settle(clerk: TestClient, path: str) -> None:
    """That the same applicant has another open case is a doubt, which is looked at and dismissed."""
    for each in clerk.get(f"{path}/findings").json():
        body = {"decision": "dismiss", "why": "与另一件无关"}
        done = clerk.post(f"{path}/findings/decision", json=body, params={"finding": each["key"]}, headers=ANY)
        assert done.status_code == 200, done.text


def _ends(world: World, call: Recorder, portal: TestClient) -> None:
    clerk = world.callers.user("clerk")
    path = f"/api/v1/cases/{_handed_in(world, portal)}"
    refusal = {"grounds": "not_competent", "organ": "样例局", "why": "不属于本机关职权"}
    assert call(clerk, "POST", f"{path}/rejection", json=refusal, headers=ANY).json()["step"] == "not_accepted"
    assert call(clerk, "POST", f"{path}/reopening", json={"why": "重新认定"}, headers=ANY).json()["step"] == "checked"
    _settle(clerk, path)
    call(clerk, "POST", f"{path}/acceptance", json={}, headers=ANY)
    call(clerk, "POST", f"{path}/approval", headers=ANY)
    supplier = world.callers.user("department", department=SUPPLY)
    supplier.post(f"{path}/approval/outcome", json={"outcome": "refused", "why": "不具备条件"}, headers=ANY)
    assert call(clerk, "POST", f"{path}/closure", json={"why": "未获批准"}, headers=ANY).json()["step"] == "closed"
    manager = world.callers.user("manager")
    assert call(manager, "PUT", f"{path}/hold", json={"reason": "court"}).json() == {"hold": True}
    _works(world, call, clerk)


def _works(world: World, call: Recorder, clerk: TestClient) -> None:
    """What rests on time that has passed or papers that follow: the events before it are put there as they would be."""
    late = _handed_in(world, world.callers.portal())
    received_earlier(world, late)
    by_law = call(clerk, "POST", f"/api/v1/cases/{late}/acceptance-by-law", headers=ANY)
    assert by_law.json()["step"] == "accepted"
    case_id = deferred_case(world)
    world.desk.bring(case_id, other_file())
    call(clerk, "POST", f"/api/v1/cases/{case_id}/deferred-papers", json={"rows": [12]}, headers=ANY)
    call(clerk, "POST", f"/api/v1/cases/{case_id}/works", json={"why": "各部门均已同意"}, headers=ANY)


def received_earlier(world: World, case_id: str) -> None:
    """Two weeks before: every event of the case, as if it had happened then."""
    with world.callers.office.database.writing() as session:
        for row in session.execute(select(CaseEventRow).where(CaseEventRow.case_id == case_id)).scalars():
            at = datetime.fromisoformat(row.event["at"]) - timedelta(days=14)
            row.event = {**row.event, "at": at.isoformat()}


def deferred_case(world: World, by: TestClient | None = None) -> str:
    """A case of road works alone, accepted with papers to follow, approved by its department."""
    office = world.callers.office
    case_id = world.open(by or world.callers.user("clerk"), company("road"))
    steps: list[tuple[str, Actor, dict[str, Any]]] = [
        ("submit", Actor("applicant", "a"), {"matters": ["road"], "applicant": "enterprise", "files": []}),
        ("start_reading", Actor("machine", "m"), {}),
        ("finish_reading", Actor("machine", "m"), {"files": []}),
        ("accept", Actor("clerk", "c"), {"doubts": 0, "corrections": 0, "deferred": [12], "due": "2027-01-04",
                                         "undertaking": True}),
    ]  # fmt: skip
    _happen(world, case_id, steps)
    concluding.forward(office, Person("clerk", "c" * 32), case_id)
    with office.database.reading() as session:
        department = replay(cases.history(session, case_id)).packages[0].department
    _happen(world, case_id, [("approve", Actor("department", "d", department), {})])
    return case_id


def _happen(world: World, case_id: str, steps: list[tuple[str, Any, dict[str, Any]]]) -> None:
    office = world.callers.office
    for change, by, data in steps:
        with office.database.writing() as session:
            case = lock(session, case_id)
            event = Event(change, service.wall_clock(office.now()), by, "", MappingProxyType(data))
            state = apply(replay(cases.history(session, case_id)), event)
            judging.append_event(office, session, case, event, at=office.now())
            judging.derive(office, session, case_id, state, None, at=office.now())


def _office(world: World, call: Recorder) -> None:
    boss, manager = world.callers.user("administrator"), world.callers.user("manager")
    call(manager, "GET", "/api/v1/figures")
    sheet = call(manager, "GET", "/api/v1/figures", params={"format": "csv"})
    assert sheet.content.startswith("\ufeff区县".encode())
    new = {"login": "chuangkou01", "role": "clerk", "name": "赵示例", "districts": ["平桥区"]}
    made = call(boss, "POST", "/api/v1/users", json=new).json()
    user = f"/api/v1/users/{made['user']['id']}"
    assert call(boss, "PATCH", user, json={"districts": ["浉河区"]}).json()["districts"] == ["浉河区"]
    call(boss, "POST", f"{user}/password")
    call(boss, "GET", "/api/v1/users")
    portal = call(boss, "POST", "/api/v1/portals", json={"name": "样例平台"}).json()
    path = f"/api/v1/portals/{portal['id']}"
    call(boss, "GET", "/api/v1/portals")
    key = call(boss, "POST", f"{path}/keys", json={"scopes": ["cases:read"], "days": 365}).json()
    assert key["secret"] not in call(boss, "GET", f"{path}/keys").text
    call(boss, "DELETE", f"{path}/keys/{key['key']['id']}")
    call(boss, "PATCH", path, json={"active": False})
    call(boss, "PUT", "/api/v1/webhook-hosts", json={"hosts": ["portal.example"]})
    call(boss, "GET", "/api/v1/webhook-hosts")
    program = world.callers.portal()
    hook = call(
        program, "POST", "/api/v1/webhooks", json={"url": "https://portal.example/hooks/baozhuang", "kinds": []}
    ).json()
    path = f"/api/v1/webhooks/{hook['webhook']['id']}"
    call(program, "GET", "/api/v1/webhooks")
    call(program, "PATCH", path, json={"kinds": ["case_changed"]})
    assert call(program, "PATCH", path, json={}).json()["kinds"] == ["case_changed"]
    delivery = call(program, "POST", f"{path}/ping").json()
    call(program, "GET", f"{path}/deliveries")
    call(program, "POST", f"{path}/deliveries/{delivery['id']}/retry")
    call(program, "DELETE", path)
    assert call(manager, "GET", "/api/v1/audit", params={"limit": 5}).json()["next"]
    assert call(manager, "POST", "/api/v1/audit/verification").json()["broken_at"] is None
