"""Planted names and numbers are sought in all that the service says about itself: logs, metrics, audit trail."""

from __future__ import annotations

import json
import logging

import pytest

from tests.factories import resident
from tests.unit.api.conftest import World, plain_form

CANARIES = ("金丝雀甲", "411599199001019999", "13811112222", "样例路七七七号")
NOT_OURS = ("httpx", "httpcore", "asyncio", "urllib3")
"""Loggers of the test's own client."""


def test_no_planted_value_is_in_logs_metrics_or_the_audit_trail(world: World, caplog: pytest.LogCaptureFixture) -> None:
    name, number, phone, address = CANARIES
    form = plain_form(resident())
    form["applicant"] = {"type": "resident", "name": name, "id_number": number, "phone": phone, "tenure": "owned"}
    form["application"] = {"install_address": address}
    portal = world.callers.portal()
    with caplog.at_level(logging.DEBUG):
        case_id = portal.post("/api/v1/cases", json=form).json()["id"]
        path = f"/api/v1/cases/{case_id}"
        portal.post(f"{path}/files", files={"file": (f"{name}{number}.jpg", name.encode())})
        portal.post(f"{path}/files/raw", params={"name": f"{name}.jpg"}, content=number.encode())
        portal.post(f"{path}/submission", json={"why": f"{name}{phone}"}, headers={"If-Match": "*"})
        portal.get("/api/v1/cases", params={"number": number, "step": name})
        portal.post("/api/v1/cases", json={**form, name: number})
        portal.post("/api/v1/documents/joint_application", json=form)
        portal.get(f"/api/v1/{name}/{number}")
        nobody = world.callers.nobody()
        nobody.post("/api/v1/session", json={"login": name, "password": number})
        nobody.post("/api/v1/follow/codes", json={"number": number, "phone": phone})
        nobody.post("/api/v1/follow", json={"number": number, "code": phone})
        world.callers.user("manager").post(f"{path}/full-values", json={"reason": name})
    logged = [record for record in caplog.records if not record.name.startswith(NOT_OURS)]
    said = "\n".join(f"{record.name} {record.getMessage()} {vars(record)}" for record in logged)
    said += world.callers.nobody().get("/metrics").text
    trail = world.callers.user("manager").get("/api/v1/audit", params={"limit": 500}).text
    for canary in CANARIES:
        assert canary not in said, [record.name for record in logged if canary in str(vars(record))]
        assert canary not in trail
    assert any(record.name == "baozhuang.requests" for record in logged)
    assert json.loads(trail)["entries"]
