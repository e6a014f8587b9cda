"""The table of rights, walked through every operation the API describes: who, on what is theirs and what is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from intake.accounts.rights import RIGHTS, Right, reach
from intake.api.description import api_routes, needs_of
from intake.api.who import COOKIE
from intake.office_work import concluding
from intake.office_work.people import Role
from tests.factories import resident
from tests.unit.api.conftest import SUPPLY, World
from tests.unit.office_work.counter import CLERK

HERE, ELSEWHERE = "浉河区", "平桥区"
ANYTHING = {"file_id": "0" * 32, "index": "0", "field": "name", "number": "1", "row": "3"}
NO_CASE = "没有找到这个办件。"
PAGES_ONLY = {"settings"}
"""Rights that no route of the API asks for."""


@dataclass(frozen=True)
class Caller:
    """Somebody who calls. `own`, `other`: a case that is theirs, and one that is not; None where all are theirs."""

    role: Role | None
    client: TestClient
    own: str
    other: str | None


@pytest.fixture(scope="module")
def everybody(world: World) -> dict[str, Caller]:
    of = world.callers
    applicant, portal, stranger = of.applicant(), of.portal(), of.portal()
    mine, theirs = world.open(applicant), world.open(portal)
    elsewhere = world.open(stranger, resident(district=ELSEWHERE))
    forwarded = world.handed_in(portal)
    concluding.accept(of.office, CLERK, forwarded)
    concluding.forward(of.office, CLERK, forwarded)
    supply, green = of.user("department", department=SUPPLY), of.user("department", department="市城管局")
    return {
        "nobody": Caller(None, of.nobody(), mine, elsewhere),
        "applicant": Caller("applicant", applicant, mine, theirs),
        "another applicant": Caller("applicant", *_other_applicant(world), mine),
        "clerk of the district": Caller("clerk", of.user("clerk", districts=(HERE,)), mine, elsewhere),
        "clerk of everywhere": Caller("clerk", of.user("clerk"), mine, None),
        "department": Caller("department", supply, forwarded, mine),
        "department without a part": Caller("department", green, "", forwarded),
        "manager": Caller("manager", of.user("manager"), elsewhere, None),
        "administrator": Caller("administrator", of.user("administrator"), mine, None),
        "portal": Caller("portal", portal, theirs, elsewhere),
    }


def _other_applicant(world: World) -> tuple[TestClient, str]:
    client = world.callers.applicant()
    return client, world.open(client)


@dataclass(frozen=True)
class Operation:
    method: str
    path: str
    right: Right


def operations(world: World) -> Iterator[Operation]:
    for route in api_routes(world.callers.app):
        if route.include_in_schema:
            right = needs_of(route)
            assert right is not None, f"{route.path} asks for no right"
            for method in route.methods or ():
                yield Operation(method, str(route.path_format), right)


def call(client: TestClient, operation: Operation, case_id: str) -> Response:
    path = operation.path.format_map(_Filled(case_id))
    body = None if operation.method in ("GET", "DELETE") else {}
    return client.request(operation.method, path, json=body, headers={"If-Match": "*"}, params={"finding": "x"})  # type: ignore[return-value]


class _Filled(dict[str, str]):
    def __init__(self, case_id: str) -> None:
        super().__init__(ANYTHING, case_id=case_id)

    def __missing__(self, key: str) -> str:
        return "0" * 32


def test_every_route_asks_for_a_right_and_every_right_is_asked_for(world: World) -> None:
    asked = {operation.right.id for operation in operations(world)}
    assert set(RIGHTS) - asked <= PAGES_ONLY


def test_pages_and_files_that_ask_for_nothing_are_the_public_ones(world: World) -> None:
    """Whatever is not in the description has its right too, or is a file everybody may have."""
    free = {
        str(route.path_format)
        for route in api_routes(world.callers.app)
        if needs_of(route) is None and not str(route.path_format).startswith("/static/")
    }
    assert not {path for path in free if path.startswith("/api/")}


@pytest.mark.parametrize(
    "name",
    [
        *("nobody", "applicant", "another applicant", "clerk of the district", "clerk of everywhere", "department"),
        *("department without a part", "manager", "administrator", "portal"),
    ],
)
def test_each_caller_gets_what_the_table_says(world: World, everybody: dict[str, Caller], name: str) -> None:
    caller = everybody[name]
    wrong: list[str] = []
    for operation in operations(world):
        if operation.right.id in ("session", "password") or "session" in operation.path:
            continue  # would end the caller's own session
        expected = reach(caller.role, operation.right.id)
        about_a_case = "{case_id}" in operation.path
        tries = [(caller.own, True), (caller.other, False)] if about_a_case else [("", True)]
        for case_id, is_own in tries:
            if case_id is None or (about_a_case and not case_id) or operation.path.endswith("/events"):
                continue
            answer = call(caller.client, operation, case_id)
            told = f"{operation.method} {operation.path} own={is_own}: {answer.status_code} {answer.text[:120]}"
            if answer.status_code >= 500:
                wrong.append(told)
            elif expected is None:
                refused = 401 if caller.role is None else 403
                if answer.status_code != refused:
                    wrong.append(told)
            elif expected == "own" and not is_own:
                if answer.status_code != 404 or answer.json()["title"] != NO_CASE:
                    wrong.append(told)
            elif answer.status_code in (401, 403) or (about_a_case and NO_CASE in answer.text):
                wrong.append(told)
    assert not wrong, "\n".join(wrong)


def test_lists_hold_only_what_the_caller_may_read(world: World, everybody: dict[str, Caller]) -> None:
    for name, caller in everybody.items():
        if caller.role is None:
            continue
        listed = caller.client.get("/api/v1/cases", params={"limit": 200}).json()["cases"]
        for line in listed:
            assert caller.client.get(f"/api/v1/cases/{line['id']}").status_code == 200, name
        if caller.other is not None:
            assert caller.other not in [line["id"] for line in listed], name
        if caller.own:
            assert caller.own in [line["id"] for line in listed], name


def test_a_portals_key_needs_the_scope(world: World) -> None:
    portal = world.callers.portal("cases:read")
    answer = portal.post("/api/v1/cases", json={})
    assert (answer.status_code, answer.json()["code"]) == (403, "scope_missing")


def test_a_department_sees_its_own_rows_and_papers_only(world: World, everybody: dict[str, Caller]) -> None:
    caller = everybody["department"]
    seen = caller.client.get(f"/api/v1/cases/{caller.own}").json()
    whole = everybody["manager"].client.get(f"/api/v1/cases/{caller.own}").json()
    assert {row["row"] for row in seen["outcome"]["rows"]} == {1, 2, 3, 4}
    assert seen["follow_code"] == ""
    assert whole["follow_code"] != ""
    assert "prefill" not in seen["outcome"] or seen["outcome"]["prefill"] == {}


def test_a_department_gets_no_document_that_holds_more_than_its_part(
    world: World, everybody: dict[str, Caller]
) -> None:
    department, manager = everybody["department"], everybody["manager"].client
    path = f"/api/v1/cases/{department.own}/documents"
    whole = manager.post(f"{path}/joint_application", json={}).json()
    notice = manager.post(f"{path}/acceptance_notice", json={}).json()
    assert department.client.get(f"{path}/{whole['id']}").status_code == 404
    assert department.client.get(f"{path}/{notice['id']}").status_code == 200
    assert department.client.post(f"{path}/joint_application", json={}).status_code == 404
    assert [each["kind"] for each in department.client.get(path).json()] == ["acceptance_notice"]


def test_a_change_with_a_cookie_needs_the_token_of_its_session(world: World) -> None:
    applicant = world.callers.applicant()
    case_id = world.open(applicant)
    token = applicant.headers.pop("X-CSRF-Token")
    refused = applicant.post(f"/api/v1/cases/{case_id}/withdrawal", json={}, headers={"If-Match": "*"})
    assert (refused.status_code, refused.json()["code"]) == (403, "csrf_failed")
    foreign = {"If-Match": "*", "X-CSRF-Token": token, "Origin": "https://elsewhere.example"}
    assert applicant.post(f"/api/v1/cases/{case_id}/withdrawal", json={}, headers=foreign).status_code == 403
    form = applicant.post(f"/api/v1/cases/{case_id}/files", data={"csrf_token": token}, files={"file": ("a", b"x")})
    assert form.status_code == 202


def test_the_cookie_is_closed_to_scripts_and_the_first_case_brings_it(world: World) -> None:
    nobody = world.callers.nobody()
    answer = nobody.post("/api/v1/cases", json={"nonsense": 1})
    assert answer.status_code == 422
    world.open(nobody)
    cookie = next(each for each in nobody.cookies.jar if each.name == COOKIE)
    assert cookie.has_nonstandard_attr("HttpOnly")
    assert cookie.get_nonstandard_attr("SameSite") == "Lax"
    assert not cookie.secure  # over http; over https it is


def test_over_https_the_cookie_is_secure(world: World) -> None:
    client = TestClient(world.callers.app, base_url="https://testserver")
    world.open(client)
    cookie = next(each for each in client.cookies.jar if each.name == COOKIE)
    assert cookie.secure


def test_a_first_password_opens_nothing_but_its_change(world: World) -> None:
    from intake.accounts import sessions, users
    from tests.api_office import ADMIN

    made = users.add_user(world.callers.office, ADMIN, users.WantedUser("fresh.one", "manager"))
    client = world.callers.nobody()
    signed_in = client.post("/api/v1/session", json={"login": "fresh.one", "password": made.password}).json()
    assert signed_in["must_change_password"]
    client.headers["X-CSRF-Token"] = signed_in["csrf_token"]
    assert client.get("/api/v1/cases").json()["code"] == "password_must_change"
    new = {"old_password": made.password, "new_password": "一句新的 passphrase 9"}
    assert client.put("/api/v1/session/password", json=new).status_code == 204
    assert client.get("/api/v1/cases").status_code == 200
    assert sessions.resolve(world.callers.office, client.cookies[COOKIE]) is not None
    assert client.delete("/api/v1/session").status_code == 204
    assert client.get("/api/v1/cases").status_code == 401
