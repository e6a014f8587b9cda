"""Calls that come again, versions, limits, masks and headers: what every caller may rely on."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from starlette.datastructures import Headers

from intake.api import logs
from intake.api.throttle import ADDRESSES, PEOPLE, PROGRAMS, Throttle
from tests import api_office
from tests.api_office import callers
from tests.factories import resident
from tests.unit.api.conftest import World, plain_form

ANY = {"If-Match": "*"}


def test_the_same_key_gives_the_same_answer_and_another_body_a_conflict(world: World) -> None:
    portal, form = world.callers.portal(), plain_form(resident())
    key = {"Idempotency-Key": "k-1"}
    first = portal.post("/api/v1/cases", json=form, headers=key)
    again = portal.post("/api/v1/cases", json=form, headers=key)
    assert (first.json()["id"], again.status_code) == (again.json()["id"], 201)
    other = portal.post("/api/v1/cases", json={**form, "district": "平桥区"}, headers=key)
    assert (other.status_code, other.json()["code"]) == (409, "idempotency_key_reused")
    stranger = world.callers.portal().post("/api/v1/cases", json=form, headers=key)
    assert stranger.json()["id"] != first.json()["id"]


def test_a_step_under_a_key_is_taken_once(world: World) -> None:
    portal = world.callers.portal()
    path = f"/api/v1/cases/{world.open(portal)}"
    told = {**ANY, "Idempotency-Key": "k-2"}
    first = portal.post(f"{path}/submission", json={}, headers=told)
    again = portal.post(f"{path}/submission", json={}, headers=told)
    assert again.content == first.content
    assert again.headers["etag"] == first.headers["etag"]
    assert again.headers["idempotent-replayed"] == "true"
    events = portal.get(f"{path}/history").json()["events"]
    assert [event["change"] for event in events].count("submit") == 1
    other = portal.post(f"{path}/submission", json={"why": "x"}, headers=told)
    assert (other.status_code, other.json()["code"]) == (409, "idempotency_key_reused")


def test_an_error_leaves_the_key_free(world: World) -> None:
    portal = world.callers.portal()
    path = f"/api/v1/cases/{world.open(portal)}"
    told = {"Idempotency-Key": "k-3"}
    assert portal.post(f"{path}/submission", json={}, headers=told).status_code == 428
    assert portal.post(f"{path}/submission", json={}, headers={**told, **ANY}).status_code == 200


def test_fifty_calls_at_once_with_one_key_open_one_case(world: World) -> None:
    portal, form = world.callers.portal(), plain_form(resident())
    ids: list[str] = []

    def call() -> None:
        answer = portal.post("/api/v1/cases", json=form, headers={"Idempotency-Key": "k-50"})
        ids.append(answer.json().get("id", answer.text))

    threads = [threading.Thread(target=call) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(ids) == 50
    assert len(set(ids)) == 1


def test_a_file_under_a_key_is_one_file_and_the_same_bytes_in_two_cases_stay_apart(world: World) -> None:
    portal, stranger = world.callers.portal(), world.callers.portal()
    one, other = world.open(portal), world.open(stranger)
    key = {"Idempotency-Key": "f-1"}
    first = portal.post(f"/api/v1/cases/{one}/files", files={"file": ("a.jpg", b"same")}, headers=key)
    again = portal.post(f"/api/v1/cases/{one}/files", files={"file": ("a.jpg", b"same")}, headers=key)
    assert (first.status_code, again.status_code) == (202, 200)
    assert first.json()["id"] == again.json()["id"]
    wrong = portal.post(f"/api/v1/cases/{one}/files", files={"file": ("a.jpg", b"other")}, headers=key)
    assert (wrong.status_code, wrong.json()["code"]) == (409, "idempotency_key_reused")
    theirs = stranger.post(f"/api/v1/cases/{other}/files", files={"file": ("a.jpg", b"same")})
    assert theirs.status_code == 202  # as if nobody had sent these bytes before
    assert portal.get(f"/api/v1/cases/{one}/files/{theirs.json()['id']}/original").status_code == 404


def test_an_outdated_change_is_refused_with_the_version_that_holds(world: World) -> None:
    portal = world.callers.portal()
    path = f"/api/v1/cases/{world.open(portal)}"
    seen = portal.get(path).headers["etag"]
    portal.post(f"{path}/files", files={"file": ("a.jpg", b"x")})
    late = portal.post(f"{path}/submission", json={}, headers={"If-Match": seen})
    assert (late.status_code, late.json()["code"], late.headers["etag"]) == (412, "case_changed", '"2"')
    assert portal.post(f"{path}/submission", json={}).status_code == 428
    assert portal.post(f"{path}/submission", json={}, headers={"If-Match": "abc"}).status_code == 422
    now = portal.get(path).headers["etag"]
    assert portal.get(path, headers={"If-None-Match": now}).status_code == 304
    assert portal.post(f"{path}/submission", json={}, headers={"If-Match": now}).status_code == 200


@pytest.mark.parametrize("claim", [{"fetched": {"1": True}}, {"channel": "window"}])
def test_what_only_the_office_knows_is_not_taken_from_others(world: World, claim: dict[str, Any]) -> None:
    form = {**plain_form(resident()), **claim}
    refused = world.callers.portal().post("/api/v1/cases", json=form)
    assert (refused.status_code, refused.json()["fields"]) == (422, list(claim))
    assert world.callers.user("clerk").post("/api/v1/cases", json=form).status_code == 201


@pytest.mark.parametrize("extra", [{"owner": "x"}, {"status": "accepted"}, {"step": "accepted"}, {"id": "1"}])
def test_no_property_is_set_by_an_extra_field(world: World, extra: dict[str, Any]) -> None:
    form = {**plain_form(resident()), **extra}
    assert world.callers.portal().post("/api/v1/cases", json=form).status_code == 422


def test_numbers_are_masked_for_the_office_and_portals_and_whole_for_a_reason(world: World) -> None:
    portal, clerk = world.callers.portal(), world.callers.user("clerk")
    number = str(plain_form(resident())["applicant"]["id_number"])  # type: ignore[index]
    case_id = world.handed_in(portal)
    path = f"/api/v1/cases/{case_id}"
    for client in (portal, clerk, world.callers.user("manager")):
        for suffix in ("", "/readings", "/checklist", "/history", "/files"):
            assert number not in client.get(path + suffix).text, suffix
        assert number not in client.get("/api/v1/cases").text
    assert number not in clerk.get(f"{path}/findings").text
    assert clerk.post(f"{path}/full-values", json={"reason": "because"}).status_code == 422
    assert number in clerk.post(f"{path}/full-values", json={"reason": "compare"}).text
    boss = world.callers.user("manager")
    trail = boss.get("/api/v1/audit", params={"case_id": case_id, "action": "values_revealed"}).json()["entries"]
    assert [(each["actor_role"], each["detail"]) for each in trail] == [("clerk", {"reason": "compare"})]
    seen = boss.get("/api/v1/audit", params={"case_id": case_id, "action": "case_seen"}).json()["entries"]
    assert {each["actor_role"] for each in seen} == {"portal", "clerk", "manager"}


def test_answers_carry_the_headers_browsers_obey(world: World) -> None:
    headers = world.callers.nobody().get("/api/v1/session").headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"
    assert "default-src 'none'" in headers["content-security-policy"]
    assert headers["ratelimit-policy"] == f'"caller";q={PEOPLE};w=60'
    page = world.callers.nobody().get("/").headers["content-security-policy"]
    assert "script-src 'self'" in page
    assert "unsafe" not in page


def test_originals_are_served_so_that_nothing_in_them_runs(world: World) -> None:
    portal = world.callers.portal()
    case_id = world.open(portal)
    page = b"<html><script>alert(1)</script>"
    file = portal.post(f"/api/v1/cases/{case_id}/files", files={"file": ("x\r\nSet-Cookie: a=b.html", page)}).json()
    answer = portal.get(f"/api/v1/cases/{case_id}/files/{file['id']}/original")
    assert answer.content == page
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment")
    assert "sandbox" in answer.headers["content-security-policy"]
    assert "set-cookie" not in answer.headers


def test_bodies_over_their_limits_are_refused_before_they_are_read(tmp_path: Path) -> None:
    with api_office.office(tmp_path, max_file_bytes=4096) as office:
        people = callers(office)
        portal = people.portal()
        case_id = portal.post("/api/v1/cases", json=plain_form(resident())).json()["id"]
        at_limit = portal.post(f"/api/v1/cases/{case_id}/files/raw", content=b"x" * 4096)
        over = portal.post(f"/api/v1/cases/{case_id}/files/raw", content=b"x" * 4097)
        assert (at_limit.status_code, over.status_code, over.json()["code"]) == (202, 413, "file_too_large")
        json_over = portal.post(
            "/api/v1/cases", content=b"[" * (1024 * 1024 + 1), headers={"Content-Type": "application/json"}
        )
        assert (json_over.status_code, json_over.json()["code"]) == (413, "body_too_large")
        deep = portal.post("/api/v1/cases", content=b"[" * 100_000, headers={"Content-Type": "application/json"})
        assert deep.status_code in (400, 422)
        endless = portal.post(
            "/api/v1/cases", content=(b" " * 65536 for _ in range(20)), headers={"Content-Type": "application/json"}
        )
        assert endless.status_code == 413
        parts = portal.post(f"/api/v1/cases/{case_id}/files", files=[("file", (f"{n}", b"x")) for n in range(201)])
        assert parts.status_code == 400


def test_too_many_of_one_kind_say_when_to_come_again(world: World) -> None:
    nobody = world.callers.nobody()
    told = [nobody.post("/api/v1/session", json={"login": "nobody.here", "password": f"wrong {n}"}) for n in range(11)]
    assert [answer.status_code for answer in told] == [401] * 10 + [429]
    assert told[-1].json()["code"] == "too_many_tries"
    assert 0 < int(told[-1].headers["retry-after"]) <= 900


def test_a_caller_is_throttled_by_itself_and_an_address_by_all_its_callers() -> None:
    throttle = Throttle(clock=lambda: 120.0)
    key = Headers({"authorization": "Bearer a"})
    limited = [throttle.count(key, ("10.0.0.1", 1)) for _ in range(PROGRAMS + 1)]
    assert [each.over for each in limited[-2:]] == [False, True]
    assert limited[-1].headers()["RateLimit"] == '"caller";r=0;t=60'
    assert not throttle.count(Headers({"cookie": "b"}), ("10.0.0.1", 1)).over
    made_up = [throttle.count(Headers({"cookie": str(n)}), ("10.0.0.1", 1)) for n in range(ADDRESSES - PROGRAMS)]
    assert made_up[-1].over
    assert not throttle.count(Headers({}), ("10.0.0.2", 1)).over


def test_a_logged_fault_tells_where_and_never_what() -> None:
    import logging

    record = None
    try:
        raise ValueError("张三 411599199001010014\n注入")
    except ValueError:
        import sys

        record = logging.LogRecord("x", logging.ERROR, "f", 1, "told %s", ("y",), sys.exc_info())
    line = logs.JsonLines().format(record)
    assert "411599199001010014" not in line
    assert "\n" not in line
    assert "ValueError" in line
    assert "test_repeats.py" in line
