"""Whatever shows a case leaves an entry in the audit trail: every route of the API and every page, for each role."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from intake.api.description import api_routes, needs_of
from intake.office_work import concluding, looking
from tests.unit.api.conftest import SUPPLY, World
from tests.unit.api.test_rights import _Filled
from tests.unit.office_work.counter import CLERK

ENDLESS = ("/events", "/news")
OF_APPLICANTS = "/my/"


def _looks_at_a_case(world: World) -> list[str]:
    found = {
        str(route.path_format)
        for route in api_routes(world.callers.app)
        if "GET" in (route.methods or ()) and needs_of(route) is not None and "{case_id}" in str(route.path_format)
    }
    return sorted(path for path in found if not path.endswith(ENDLESS) and not path.startswith(OF_APPLICANTS))


@pytest.fixture(scope="module")
def forwarded(world: World) -> tuple[str, TestClient]:
    """A case that departments look at too, and the portal it came from."""
    portal = world.callers.portal()
    case_id = world.handed_in(portal)
    concluding.accept(world.callers.office, CLERK, case_id)
    concluding.forward(world.callers.office, CLERK, case_id)
    return case_id, portal


@pytest.mark.parametrize("role", ["clerk", "manager", "department", "portal"])
def test_every_look_at_a_case_is_entered(
    world: World, forwarded: tuple[str, TestClient], monkeypatch: pytest.MonkeyPatch, role: str
) -> None:
    of = world.callers
    case_id, portal = forwarded
    administrator = of.user("administrator")
    client = {
        "clerk": lambda: of.user("clerk"),
        "manager": lambda: of.user("manager"),
        "department": lambda: of.user("department", department=SUPPLY),
        "portal": lambda: portal,
    }[role]()
    shown, silent = 0, []
    for path in _looks_at_a_case(world):
        monkeypatch.setattr(looking, "_looks", looking._Looks())  # as if all looks were ten minutes ago
        asked = {"case_id": case_id, "limit": 200}
        before = len(administrator.get("/api/v1/audit", params=asked).json()["entries"])
        if client.get(path.format_map(_Filled(case_id)), follow_redirects=False).status_code != 200:
            continue
        after = administrator.get("/api/v1/audit", params=asked).json()["entries"]
        shown += 1
        if not [entry for entry in after[: len(after) - before] if entry["actor_role"] == role]:
            silent.append(path)
    assert not silent
    assert shown >= 8


def test_lists_and_searches_are_entered_and_applicants_looks_at_their_own_are_not(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    of = world.callers
    administrator, clerk, applicant = of.user("administrator"), of.user("clerk"), of.applicant()
    case_id = world.open(applicant)

    def count(action: str) -> int:
        return len(administrator.get("/api/v1/audit", params={"action": action, "limit": 200}).json()["entries"])

    for method, path in [("GET", "/api/v1/cases"), ("GET", "/clerk"), ("POST", "/clerk/find")]:
        monkeypatch.setattr(looking, "_looks", looking._Looks())
        before = count("cases_listed")
        form = {"csrf_token": clerk.headers["X-CSRF-Token"], "number": "139 0000 0000"} if method == "POST" else None
        assert clerk.request(method, path, data=form).status_code == 200
        assert count("cases_listed") == before + 1, path
    seen = count("case_seen")
    assert applicant.get(f"/api/v1/cases/{case_id}").status_code == 200
    assert applicant.get("/api/v1/cases").status_code == 200
    assert count("case_seen") == seen


def test_who_may_not_see_a_case_leaves_no_look(world: World) -> None:
    of = world.callers
    case_id, stranger, administrator = world.open(of.portal()), of.portal(), of.user("administrator")
    assert stranger.get(f"/api/v1/cases/{case_id}/readings").status_code == 404
    entries = administrator.get("/api/v1/audit", params={"case_id": case_id, "limit": 200}).json()["entries"]
    assert "case_seen" not in {entry["action"] for entry in entries}
