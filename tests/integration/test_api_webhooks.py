"""Webhooks against a real server on loopback: signed, tried again, told apart, logged, and only to hosts allowed."""

from __future__ import annotations

import base64
import hmac
import json
import re
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from intake.office_work import courier
from tests import api_office
from tests.api_office import Callers, callers
from tests.unit.intake_web.test_clerk_pages import send

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
FORM = {
    "district": "浉河区",
    "channel": "online",
    "applicant": {"type": "resident", "name": "样例甲", "phone": "13800000000", "id_number": "411599199001010014"},
    "matters": ["lv_resident"],
}


class Clock:
    def __init__(self) -> None:
        self.at = datetime(2026, 11, 26, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


class Receiver(HTTPServer):
    """Keeps what it gets; answers what it is told to, 204 by default."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.answers: list[int] = []
        self.thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.thread.start()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_port}"

    def stop(self) -> None:
        self.shutdown()
        self.thread.join()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.got.append(({name.lower(): value for name, value in self.headers.items()}, body))
        status = self.server.answers.pop(0) if self.server.answers else 204
        self.send_response(status)
        if status in (301, 302, 307):
            self.send_header("Location", f"http://{self.server.host}/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Quiet."""


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def people(tmp_path: Path, clock: Clock) -> Iterator[Callers]:
    with api_office.office(tmp_path, now=clock) as office:
        yield callers(office)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    server = Receiver()
    yield server
    server.stop()


def hooked(people: Callers, receiver: Receiver, **more: Any) -> tuple[TestClient, dict[str, Any]]:
    """A portal with a webhook at the receiver, whose host an administrator has named."""
    people.user("administrator").put("/api/v1/webhook-hosts", json={"hosts": [receiver.host]})
    portal = people.portal()
    made = portal.post("/api/v1/webhooks", json={"url": f"http://{receiver.host}/hook", **more})
    assert made.status_code == 201, made.text
    return portal, made.json()


def deliver(people: Callers) -> int:
    with courier.client() as sender:
        return courier.deliver_due(people.office, sender)


def test_a_message_is_signed_as_standard_webhooks_has_it(people: Callers, receiver: Receiver, clock: Clock) -> None:
    portal, made = hooked(people, receiver)
    case = portal.post("/api/v1/cases", json=FORM).json()
    assert deliver(people) == 1
    headers, body = receiver.got[0]
    secret = base64.b64decode(made["secret"].removeprefix("whsec_"))
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    expected = "v1," + base64.b64encode(hmac.digest(secret, signed, "sha256")).decode()
    assert headers["webhook-signature"] == expected
    assert int(headers["webhook-timestamp"]) == int(clock.at.timestamp())
    told = json.loads(body)
    assert (told["type"], told["data"]["case"], told["data"]["number"]) == ("case_opened", case["id"], case["number"])
    assert deliver(people) == 0


def test_the_example_signature_of_the_convention_comes_out() -> None:
    """From the convention's own text: secret, id, time and body with their signature."""
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    body = '{"test": 2432232314}'
    told = courier.signature(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body)
    assert told == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_no_name_and_no_number_leaves_the_house(people: Callers, receiver: Receiver) -> None:
    portal, _ = hooked(people, receiver)
    case = portal.post("/api/v1/cases", json=FORM).json()
    portal.post(f"/api/v1/cases/{case['id']}/files", files={"file": ("样例甲 411599199001010014.jpg", b"x")})
    portal.post(f"/api/v1/cases/{case['id']}/submission", json={"why": "样例甲交齐了"}, headers={"If-Match": "*"})
    deliver(people)
    everything = b"".join(body for _, body in receiver.got).decode()
    assert len(receiver.got) >= 3
    for secret in ("样例甲", "13800000000", "411599199001010014"):
        assert secret not in everything


def test_a_refused_message_comes_again_later_under_the_same_id(
    people: Callers, receiver: Receiver, clock: Clock
) -> None:
    portal, made = hooked(people, receiver)
    receiver.answers = [500, 503]
    portal.post("/api/v1/cases", json=FORM)
    assert deliver(people) == 1
    assert deliver(people) == 0  # not before its time
    for _ in range(2):
        clock.at += timedelta(minutes=3)
        assert deliver(people) == 1
    assert len({headers["webhook-id"] for headers, _ in receiver.got}) == 1
    assert len({headers["webhook-signature"] for headers, _ in receiver.got}) == 3  # the time is signed too
    log = portal.get(f"/api/v1/webhooks/{made['webhook']['id']}/deliveries").json()
    assert [(each["status"], each["error"]) for each in log[0]["tries"]] == [
        (500, "refused"),
        (503, "refused"),
        (204, ""),
    ]
    assert log[0]["state"] == "delivered"


def test_what_nobody_takes_is_given_up_after_days_and_can_be_sent_again(
    people: Callers, receiver: Receiver, clock: Clock
) -> None:
    portal, made = hooked(people, receiver)
    receiver.stop()
    began = clock.at
    portal.post("/api/v1/cases", json=FORM)
    while deliver(people):
        clock.at += timedelta(hours=30)
    path = f"/api/v1/webhooks/{made['webhook']['id']}/deliveries"
    told = portal.get(path).json()[0]
    assert (told["state"], told["attempts"]) == ("given_up", len(courier.WAITS) + 1)
    assert {each["error"] for each in told["tries"]} == {"unreachable"}
    assert sum(courier.WAITS, timedelta()) > timedelta(days=3)
    assert clock.at - began > timedelta(days=3)
    again = portal.post(f"{path}/{told['id']}/retry")
    assert (again.status_code, again.json()["id"], again.json()["state"]) == (202, told["id"], "waiting")
    assert deliver(people) == 1


def test_redirects_are_not_followed_and_410_closes_the_webhook(people: Callers, receiver: Receiver) -> None:
    portal, made = hooked(people, receiver)
    receiver.answers = [302, 410]
    portal.post("/api/v1/cases", json=FORM)
    deliver(people)
    assert len(receiver.got) == 1
    portal.post(f"/api/v1/webhooks/{made['webhook']['id']}/ping")
    deliver(people)
    assert portal.get("/api/v1/webhooks").json()[0]["active"] is False


def test_only_hosts_an_administrator_named_are_called(people: Callers, receiver: Receiver) -> None:
    portal = people.portal()
    for url in (
        "https://portal.example/hook",
        "http://127.0.0.1:1/x",
        "file:///etc/passwd",
        f"http://{receiver.host}@elsewhere.example/",
        f"http://elsewhere.example#@{receiver.host}/",
        "http://[::1",
    ):
        refused = portal.post("/api/v1/webhooks", json={"url": url})
        assert (refused.status_code, refused.json()["code"]) == (422, "webhook_invalid"), url
    owner, made = hooked(people, receiver)
    people.user("administrator").put("/api/v1/webhook-hosts", json={"hosts": []})
    owner.post("/api/v1/cases", json=FORM)
    deliver(people)
    log = owner.get(f"/api/v1/webhooks/{made['webhook']['id']}/deliveries").json()
    assert receiver.got == []
    assert log[0]["tries"][0]["error"] == "host_not_allowed"


def test_a_portal_is_told_of_its_own_cases_and_the_kinds_it_asked_for(people: Callers, receiver: Receiver) -> None:
    portal, _ = hooked(people, receiver, kinds=["case_changed"])
    case = portal.post("/api/v1/cases", json=FORM).json()
    people.portal().post("/api/v1/cases", json=FORM)
    assert deliver(people) == 0
    portal.post(f"/api/v1/cases/{case['id']}/submission", json={}, headers={"If-Match": "*"})
    assert deliver(people) >= 1
    assert {json.loads(body)["type"] for _, body in receiver.got} == {"case_changed"}
    assert "submit" in {json.loads(body)["data"]["change"] for _, body in receiver.got}


def test_another_portals_webhook_is_not_found(people: Callers, receiver: Receiver) -> None:
    _, made = hooked(people, receiver)
    stranger = people.portal()
    path = f"/api/v1/webhooks/{made['webhook']['id']}"
    for method, suffix in (("PATCH", ""), ("DELETE", ""), ("POST", "/ping"), ("GET", "/deliveries")):
        answer = stranger.request(method, path + suffix, json={} if method == "PATCH" else None)
        assert answer.status_code == 404, (method, suffix)


def test_an_administrator_names_hosts_and_follows_messages_in_pages(people: Callers, receiver: Receiver) -> None:
    admin = people.user("administrator")
    wrong = send(admin, admin.get("/admin/portals"), "/admin/webhook-hosts", hosts="https://portal.example/hook")
    assert wrong.status_code == 422
    assert "主机名写法不对" in wrong.text
    assert "https://portal.example/hook</textarea>" in wrong.text
    send(admin, admin.get("/admin/portals"), "/admin/webhook-hosts", hosts=f"{receiver.host}\n portal.example")
    assert "portal.example</textarea>" in admin.get("/admin/portals").text
    portal = people.portal()
    hook = portal.post("/api/v1/webhooks", json={"url": f"http://{receiver.host}/hook"}).json()["webhook"]["id"]
    path = f"/admin/webhooks/{hook}"
    assert path in admin.get("/admin/portals").text
    assert "还没有发过消息" in admin.get(path).text

    receiver.answers = [410]
    case = portal.post("/api/v1/cases", json=FORM).json()
    deliver(people)
    page = admin.get(path)
    for words in ("办件已建立", case["number"], "410 对方没有收下", "停用"):
        assert words in page.text
    portal.patch(f"/api/v1/webhooks/{hook}", json={"active": True})
    again = re.search(rf'action="({path}/deliveries/[0-9a-f]+/retry)"', page.text)
    assert again is not None
    send(admin, page, again[1])
    deliver(people)
    assert "已送达" in admin.get(path).text
    assert len({headers["webhook-id"] for headers, _ in receiver.got}) == 1
    for role in ("clerk", "manager"):
        assert people.user(role).get(path).status_code == 403  # type: ignore[arg-type]
    assert admin.get(f"/admin/webhooks/{'0' * 32}").status_code == 404
