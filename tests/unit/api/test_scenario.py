"""Each operation of the API once with success, along the ways of a case; and the one shape of errors."""

from __future__ import annotations

import json
from typing import Any

import pytest
from fastapi.testclient import TestClient
from jsonschema_rs import validator_for

from intake.api.description import api_routes
from intake.office_work.people import Person
from tests.factories import OTHER_ID, document, resident
from tests.unit.api.conftest import SUPPLY, World, plain_form
from tests.unit.office_work.test_signed_copies import code_page, note_codes

ANY = {"If-Match": "*"}
MISREAD = document("id_card", id_number=OTHER_ID, unsure=("id_number",))
UNSEALED = document("property_consent", seal=None)


class Recorder:
    """Calls, and keeps which operations answered well, in the shape the description promises."""

    def __init__(self, app: Any) -> None:
        self._description = app.openapi()
        self._routes = [(route, sorted(route.methods)) for route in api_routes(app) if route.include_in_schema]
        self.done: set[tuple[str, str]] = set()

    def __call__(self, client: TestClient, method: str, path: str, **more: Any) -> Any:
        answer = client.request(method, path, **more)
        template = next(
            str(route.path_format)
            for route, methods in self._routes
            if method in methods and route.path_regex.match(path.partition("?")[0])
        )
        assert answer.status_code < 400, f"{method} {template}: {answer.status_code} {answer.text}"
        self.check(answer, method, template)
        self.done.add((method, template))
        return answer

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


@pytest.fixture(scope="module")
def call(world: World) -> Recorder:
    return Recorder(world.callers.app)


def test_every_operation_answers_once_with_success(world: World, call: Recorder) -> None:
    _sign_in(world, call)
    _catalogue(world, call)
    portal = world.callers.portal()
    _portal_way(world, call, portal)
    _clerk_way(world, call, portal)
    _ends(world, call, portal)
    _office(world, call)
    everything = {
        (method, str(route.path_format))
        for route in api_routes(world.callers.app)
        if route.include_in_schema
        for method in route.methods or ()
    }
    assert everything - call.done == {("GET", "/api/v1/cases/{case_id}/events")}  # does not end: a test of its own


def _sign_in(world: World, call: Recorder) -> None:
    from intake.office_work import first_run

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
    items = [{"document": "joint_application", "data": each} for each in (data, {})]
    zipped = call(clerk, "POST", "/api/v1/documents:batch", json={"documents": items})
    assert zipped.headers["x-documents-failed"] == "1"


def _portal_way(world: World, call: Recorder, portal: TestClient) -> None:
    opened = call(portal, "POST", "/api/v1/cases", json=plain_form(resident()))
    case_id, path = opened.json()["id"], opened.headers["location"]
    assert opened.json()["form"]["applicant"]["id_number"].count("*") >= 8
    call(portal, "PUT", f"{path}/form", json=plain_form(resident()), headers={"If-Match": opened.headers["etag"]})
    first = call(portal, "POST", f"{path}/files", files={"file": ("a.jpg", b"first")}).json()
    raw = call(portal, "POST", f"{path}/files/raw", content=b"second", headers={"X-File-Name": "%E4%B9%99.jpg"}).json()
    assert raw["name"] == "乙.jpg"
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
    call(applicant, "POST", "/api/v1/follow/codes", json={"number": number, "phone": "13900000000"})
    assert call(applicant, "POST", "/api/v1/follow", json={"number": number, "code": code}).json() == {
        "case_id": case_id
    }
    assert applicant.get(path).status_code == 200
    call(world.callers.user("clerk"), "GET", f"{path}/codes")
    call(portal, "POST", f"{path}/submission", json={}, headers=ANY)
    call(portal, "POST", f"{path}/withdrawal", json={"why": "暂不办理"}, headers=ANY)


def _give_up(world: World, file_id: str) -> None:
    from intake.store import files

    with world.callers.office.database.writing() as session:
        files.change(session, file_id, status="parked")


def _clerk_way(world: World, call: Recorder, portal: TestClient) -> None:
    clerk, supplier = world.callers.user("clerk"), world.callers.user("department", department=SUPPLY)
    case_id = world.handed_in(portal, id_card=MISREAD, property_consent=UNSEALED)
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
    with world.callers.office.database.reading() as session:
        from intake.store import clerk_notes

        added = clerk_notes.findings(session, case_id)[0].id
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
    made = call(clerk, "POST", f"{path}/documents/correction_list", json={})
    assert call(clerk, "GET", made.headers["location"]).content[:2] == b"PK"
    world.desk.bring(case_id, other_file())
    portal.post(f"{path}/submission", json={}, headers=ANY)
    world.desk.judged(case_id)
    call(clerk, "POST", f"{path}/waiting", headers=ANY)
    _way_to_the_meter(world, call, portal, clerk, supplier)


def other_file() -> Any:
    from tests.factories import scan

    return scan("again.jpg", document("marriage_cert"))


def show_picture(world: World, file_id: str) -> None:
    from intake.blobs import pieces
    from intake.store import files

    office = world.callers.office
    blob = office.blobs.put(pieces(b"\xff\xd8 a picture"))
    with office.database.writing() as session:
        files.note_blob(session, blob, media_type="image/jpeg", at=office.now())
        files.change_page(session, file_id, 1, picture_sha256=blob.sha256)


def _way_to_the_meter(
    world: World, call: Recorder, portal: TestClient, clerk: TestClient, supplier: TestClient
) -> None:
    path = f"/api/v1/cases/{world.handed_in(portal)}"
    _settle(clerk, path)
    call(clerk, "POST", f"{path}/acceptance", json={}, headers=ANY)
    call(clerk, "POST", f"{path}/approval", headers=ANY)
    call(supplier, "POST", f"{path}/approval/outcome", json={"outcome": "approved"}, headers=ANY)
    call(supplier, "POST", f"{path}/plan", json={}, headers=ANY)
    call(portal, "POST", f"{path}/contract/signature", json={}, headers=ANY)
    connected = call(supplier, "POST", f"{path}/connection", json={}, headers=ANY)
    assert connected.json()["step"] == "connected"
    _signed_papers(world, call, clerk, path)
    call(portal, "POST", f"{path}/evaluation", json={"score": 5}, headers=ANY)


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
    path = f"/api/v1/cases/{world.handed_in(portal)}"
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
    late = world.handed_in(world.callers.portal())
    received_earlier(world, late)
    by_law = call(clerk, "POST", f"/api/v1/cases/{late}/acceptance-by-law", headers=ANY)
    assert by_law.json()["step"] == "accepted"
    case_id = deferred_case(world)
    world.desk.bring(case_id, other_file())
    call(clerk, "POST", f"/api/v1/cases/{case_id}/deferred-papers", json={"rows": [12]}, headers=ANY)
    call(clerk, "POST", f"/api/v1/cases/{case_id}/works", json={}, headers=ANY)


def received_earlier(world: World, case_id: str) -> None:
    """Two weeks before: every event of the case, as if it had happened then."""
    from datetime import datetime, timedelta

    from sqlalchemy import select

    from intake.store.models_cases import CaseEventRow

    with world.callers.office.database.writing() as session:
        for row in session.execute(select(CaseEventRow).where(CaseEventRow.case_id == case_id)).scalars():
            at = datetime.fromisoformat(row.event["at"]) - timedelta(days=14)
            row.event = {**row.event, "at": at.isoformat()}


def deferred_case(world: World, by: TestClient | None = None) -> str:
    """A case of road works alone, accepted with papers to follow, approved by its department."""
    from intake.domain.events import Actor
    from intake.domain.history import replay
    from intake.office_work import concluding
    from intake.store import cases
    from tests.factories import company

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
    from types import MappingProxyType

    from intake.domain.events import Event
    from intake.domain.history import apply, replay
    from intake.office_work import judging
    from intake.office_work.finding_cases import lock
    from intake.service import now
    from intake.store import cases

    office = world.callers.office
    for change, by, data in steps:
        with office.database.writing() as session:
            case = lock(session, case_id)
            event = Event(change, now(), by, "", MappingProxyType(data))
            state = apply(replay(cases.history(session, case_id)), event)
            judging.append_event(office, session, case, event, at=office.now())
            judging.derive(office, session, case_id, state, None, at=office.now())


def _office(world: World, call: Recorder) -> None:
    boss, manager = world.callers.user("administrator"), world.callers.user("manager")
    call(manager, "GET", "/api/v1/figures")
    sheet = call(manager, "GET", "/api/v1/figures", params={"format": "csv"})
    assert sheet.content.startswith("\ufeff区县".encode())
    made = call(boss, "POST", "/api/v1/users", json={"login": "new.one", "role": "clerk"}).json()
    user = f"/api/v1/users/{made['user']['id']}"
    assert call(boss, "PATCH", user, json={"districts": ["浉河区"]}).json()["districts"] == ["浉河区"]
    call(boss, "POST", f"{user}/password")
    call(boss, "GET", "/api/v1/users")
    portal = call(boss, "POST", "/api/v1/portals", json={"name": "样例平台"}).json()
    path = f"/api/v1/portals/{portal['id']}"
    call(boss, "GET", "/api/v1/portals")
    key = call(boss, "POST", f"{path}/keys", json={"scopes": ["cases:read"]}).json()
    assert key["secret"] not in call(boss, "GET", f"{path}/keys").text
    call(boss, "DELETE", f"{path}/keys/{key['key']['id']}")
    call(boss, "PATCH", path, json={"active": False})
    call(boss, "PUT", "/api/v1/webhook-hosts", json={"hosts": ["portal.example"]})
    call(boss, "GET", "/api/v1/webhook-hosts")
    program = world.callers.portal()
    hook = call(program, "POST", "/api/v1/webhooks", json={"url": "https://portal.example/hook"}).json()
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


def test_every_operation_has_the_one_shape_of_errors(world: World) -> None:
    """Called by nobody, or with nonsense where anybody may."""
    nobody = world.callers.nobody()
    description = world.callers.app.openapi()
    schema = {"$ref": "#/components/schemas/Problem", "components": description["components"]}
    valid = validator_for(schema)
    for path, operations in description["paths"].items():
        for method in operations:
            if path in ("/health", "/metrics"):
                continue
            address = path.replace("{", "").replace("}", "")
            answer = nobody.request(method.upper(), address, content=b"{" if method != "get" else None,
                                    headers={"Content-Type": "application/json"})  # fmt: skip
            if answer.status_code < 400:
                assert operations[method]["x-right"] in ("catalogue", "session"), path
                continue
            assert answer.headers["content-type"] == "application/problem+json", path
            valid.validate(answer.json())
            assert answer.json()["status"] == answer.status_code
            assert str(answer.status_code) in operations[method]["responses"], (path, answer.status_code)


def test_wrong_addresses_and_methods_are_problems_too(world: World) -> None:
    nobody = world.callers.nobody()
    for method, path, status in (("GET", "/api/v1/nothing", 404), ("PATCH", "/api/v1/cases", 405)):
        answer = nobody.request(method, path)
        assert (answer.status_code, answer.json()["status"]) == (status, status)


def test_what_is_sent_never_comes_back_in_an_error(world: World) -> None:
    canary = "411599199001019999"
    answer = world.callers.portal().post("/api/v1/cases", json={"district": canary, "applicant": {"name": canary}})
    assert answer.status_code == 422
    assert canary not in answer.text
    assert json.loads(answer.text)["fields"]
