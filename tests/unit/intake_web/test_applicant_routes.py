"""Pages of applicants by HTTP: who gets in, what a form changes, what a code on paper leads to."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache
from types import SimpleNamespace

import pytest
import zxingcpp
from fastapi import FastAPI
from fastapi.testclient import TestClient
from PIL import Image

from intake import case_file
from intake.accounts import following, rates, sessions
from intake.api.app import create_app
from intake.api.who import COOKIE
from intake.office_work import case_papers, concluding, steering
from intake.office_work.applicant_case import applicant_case
from intake.office_work.opening import OpenCase, open_case
from intake.settings import Settings
from intake.store import cases
from tests.factories import resident, resident_files
from tests.unit.office_work.counter import APPLICANT, CLERK, SUPPLY, Counter

ORIGIN = {"origin": "http://testserver"}


@cache
def _app() -> FastAPI:
    """Put together once; each test gives it its own office."""
    return create_app(SimpleNamespace(settings=Settings()))  # type: ignore[arg-type]


class Device:
    """A browser of an applicant, without a script."""

    def __init__(self, desk: Counter) -> None:
        self.desk = desk
        self.client = TestClient(_app(), follow_redirects=False, raise_server_exceptions=False)
        _app().state.office = desk.office

    def may_see(self, case_id: str) -> None:
        """As if the case had been opened on it."""
        opened = sessions.open_applicant(self.desk.office)
        at = self.desk.office.now()
        with self.desk.office.database.writing() as session:
            until = at + timedelta(days=1)
            following.grant(session, case_id, opened.signed_in.person.id, "session", at=at, until=until)
        self.client.cookies.set(COOKIE, opened.token)

    def token(self, path: str) -> str:
        found = re.search(r'name="csrf_token" value="([^"]*)"', self.client.get(path).text)
        assert found
        return found[1]

    def send(self, path: str, page: str, **form: str) -> tuple[int, str]:
        answer = self.client.post(path, data={"csrf_token": self.token(page), **form}, headers=ORIGIN)
        return answer.status_code, answer.headers.get("location", "")


@pytest.fixture
def device(desk: Counter) -> Iterator[Device]:
    made = Device(desk)
    with made.client:
        yield made


def test_others_cases_are_not_found_and_say_nothing(desk: Counter, device: Device) -> None:
    own = desk.open(resident(), resident_files()).id
    other = desk.open(resident(), resident_files()).id
    file = applicant_case(desk.office, other).view.files[0].id
    device.may_see(own)
    assert device.client.get(f"/my/{own}").status_code == 200
    for path in ("", "/part", "/news", "/form", f"/files/{file}", f"/pictures/{file}/1"):
        answer = device.client.get(f"/my/{other}{path}")
        assert answer.status_code == 404, path
        assert "张测试" not in answer.text
    for path in ("/hand-in", "/withdraw", "/evaluate", "/form", f"/files/{file}/remove", f"/files/{file}/propose"):
        assert device.send(f"/my/{other}{path}", f"/my/{own}")[0] == 404, path
    assert device.client.get(f"/my/{own}/files/{file}").status_code == 404
    assert device.client.get(f"/my/{own}/pictures/{file}/1").status_code == 404


def test_an_unknown_device_is_told_how_to_get_in(desk: Counter, device: Device) -> None:
    case = desk.open(resident(), resident_files()).id
    answer = device.client.get(f"/my/{case}")
    assert answer.status_code == 401
    assert "这台设备还不能打开这个办件" in answer.text
    assert 'href="/follow"' in answer.text


def test_nothing_is_changed_without_the_token_of_the_session(desk: Counter, device: Device) -> None:
    case = desk.open(resident(), resident_files()).id
    device.may_see(case)
    for headers, token in ((ORIGIN, "0" * 64), ({"origin": "https://elsewhere.example"}, device.token(f"/my/{case}"))):
        answer = device.client.post(f"/my/{case}/withdraw", data={"csrf_token": token}, headers=headers)
        assert answer.status_code == 403
    assert applicant_case(desk.office, case).view.step == "checked"


def test_a_draft_is_mended_handed_in_and_then_only_its_form(desk: Counter, device: Device) -> None:
    case = open_case(desk.office, APPLICANT, OpenCase(case_file.to_json(resident()))).id
    device.may_see(case)
    boxes = {
        "name": "张测式",
        "phone": "13800000001",
        "district": "浉河区",
        "address": "样例路2号",
        "delivery": "online",
    }
    boxes |= {"business": "new_build", "tenure": "owned", "version": "1"}
    assert device.send(f"/my/{case}/form", f"/my/{case}/form", **boxes | {"phone": "1"})[0] == 422
    assert device.send(f"/my/{case}/form", f"/my/{case}/form", **boxes)[0] == 303
    form = applicant_case(desk.office, case).form
    assert (form.applicant.name, form.application.business_type) == ("张测式", "new_build")
    assert device.send(f"/my/{case}/form", f"/my/{case}/form", **boxes)[0] == 412  # somebody else was quicker
    assert device.send(f"/my/{case}/hand-in", f"/my/{case}", step="draft") == (303, f"/my/{case}")
    assert device.send(f"/my/{case}/hand-in", f"/my/{case}", step="draft")[0] == 303  # a second press
    desk.judged(case)
    view = applicant_case(desk.office, case).view
    later = {"address": "样例路3号", "business": "new_build", "delivery": "window", "version": str(view.version)}
    assert 'name="phone"' not in device.client.get(f"/my/{case}/form").text
    status, _ = device.send(f"/my/{case}/form", f"/my/{case}/form", **boxes | later)
    assert status == 303
    form = applicant_case(desk.office, case).form
    assert (form.applicant.name, form.application.install_address) == ("张测式", "样例路3号")


def test_a_shared_device_forgets_the_cases_opened_on_it(desk: Counter, device: Device) -> None:
    form = {
        "situation": "resident-owned", "name": "张测试", "phone": "13800000000", "district": "浉河区",
        "address": "样例路1号", "business": "existing_building", "delivery": "online", "key": "k",
    }  # fmt: skip
    assert device.client.post("/apply", data=form, headers=ORIGIN).status_code == 422  # no consent, no case
    answer = device.client.post("/apply", data=form | {"consent": "yes"}, headers=ORIGIN)
    address = answer.headers["location"]
    assert device.client.get(address).status_code == 200
    assert address in device.client.get("/").text
    again = device.client.post(
        "/apply", data=form | {"consent": "yes", "csrf_token": device.token(address)}, headers=ORIGIN
    )
    assert again.headers["location"] == address  # a second press opens no second case
    assert device.send("/leave", "/") == (303, "/")
    assert address not in device.client.get("/").text
    assert device.client.get(address).status_code == 401


def test_withdrawing_ends_it(desk: Counter, device: Device) -> None:
    case = desk.open(resident(), resident_files()).id
    device.may_see(case)
    assert device.send(f"/my/{case}/withdraw", f"/my/{case}")[0] == 303
    page = device.client.get(f"/my/{case}").text
    assert "申请已撤回" in page
    assert "确认撤回" not in page
    assert device.client.get(f"/my/{case}/form").status_code == 409


def test_at_the_end_the_applicant_gives_a_mark_once(desk: Counter, device: Device) -> None:
    case = desk.open(resident(), resident_files()).id
    device.may_see(case)
    concluding.accept(desk.office, CLERK, case)
    concluding.forward(desk.office, CLERK, case)
    assert "各部门正在办理" in device.client.get(f"/my/{case}").text
    steering.decide_part(desk.office, SUPPLY, case, "approved")
    for act in (steering.issue_plan, steering.sign, steering.connect):
        act(desk.office, SUPPLY, case)
    assert device.send(f"/my/{case}/evaluate", f"/my/{case}", score="")[0] == 409
    assert device.send(f"/my/{case}/evaluate", f"/my/{case}", score="5", comment="很快")[0] == 303
    page = device.client.get(f"/my/{case}").text
    assert "谢谢您的评价" in page
    assert "提交评价" not in page
    assert applicant_case(desk.office, case).score == 5


def test_codes_open_the_case_and_wrong_ones_are_counted(desk: Counter, device: Device) -> None:
    view = desk.open(resident(), resident_files())
    with desk.office.database.reading() as session:
        code = cases.get(session, view.id).follow_code  # type: ignore[union-attr]
    assert device.send("/follow", "/follow", number=view.number, code="AAAAAA")[0] == 422
    answer = device.send("/follow", "/follow", number=view.number, code=code, rows="2,3,x")
    assert answer == (303, f"/my/{view.id}?rows=2,3")
    other = Device(desk)
    for _ in range(10):
        other.send("/follow", "/follow", number=view.number, code="BBBBBB")
    assert other.send("/follow", "/follow", number=view.number, code=code)[0] == 429


def test_asking_for_a_phone_code_tells_nobody_whether_the_phone_is_right(desk: Counter, device: Device) -> None:
    view = desk.open(
        replace(resident(), applicant=replace(resident().applicant, phone="13800000000")), resident_files()
    )
    pages = []
    for phone in ("13800000000", "13800000009"):
        token = device.token("/follow")
        form = {"csrf_token": token, "number": view.number, "phone": phone}
        answer = device.client.post("/follow/code", data=form, headers=ORIGIN)
        pages.append((answer.status_code, answer.text.replace(phone, "")))
    assert pages[0] == pages[1]
    (sent,) = following.open_codes(desk.office, CLERK, view.id)
    assert device.send("/follow", "/follow", number=view.number, code=sent.code) == (303, f"/my/{view.id}")


def test_the_code_on_a_correction_list_leads_to_exactly_its_rows(desk: Counter, device: Device) -> None:
    service = replace(desk.office.settings.service, public_url="https://baozhuang.example/")
    desk.office = replace(desk.office, settings=replace(desk.office.settings, service=service))
    _app().state.office = desk.office
    case = desk.open(resident(), resident_files(property_consent=None)).id
    concluding.issue_notice(desk.office, CLERK, case)
    made = case_papers.make(desk.office, CLERK, case, "correction_list")
    word = zipfile.ZipFile(io.BytesIO(case_papers.download(desk.office, CLERK, case, made.id).data))
    codes = [
        code.text
        for name in word.namelist()
        if name.endswith(".png")
        for code in zxingcpp.read_barcodes(Image.open(io.BytesIO(word.read(name))))
    ]
    (address,) = {found[0] for code in codes if (found := re.search(r"https://\S+", code))}
    path = address.removeprefix("https://baozhuang.example").split("#")[0]
    stranger = device.client.get(path)
    assert stranger.status_code == 200
    assert "物业证明" in stranger.text
    assert "张测试" not in stranger.text
    device.may_see(case)
    answer = device.client.get(path)
    assert answer.headers["location"] == f"/my/{case}?rows=3"
    shown = device.client.get(answer.headers["location"]).text
    assert re.findall(r'<li class="card material" id="row(\d+)"', shown) == ["3"]
    assert f"/my/{case}/documents/{made.id}.docx" in shown
    assert device.client.get(f"/my/{case}/documents/{made.id}.docx").content[:2] == b"PK"


def test_drafts_of_the_office_are_not_for_applicants(desk: Counter, device: Device) -> None:
    case = desk.open(resident(), resident_files(property_consent=None)).id
    made = case_papers.make(desk.office, CLERK, case, "correction_list")
    device.may_see(case)
    assert made.id not in device.client.get(f"/my/{case}").text
    assert device.client.get(f"/my/{case}/documents/{made.id}.docx").status_code == 404


def test_news_begin_at_once_and_hold_nothing_but_kinds(desk: Counter, device: Device) -> None:
    case = desk.open(resident(), resident_files()).id
    device.may_see(case)
    with device.client.stream("GET", f"/my/{case}/news") as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        lines = iter(answer.iter_lines())
        told = [next(lines) for _ in range(7)]
    assert told[2] == "event: ready"
    assert re.fullmatch(r'data: \{"kinds": \["[a-z_", ]+"\]\}', told[6])


def test_uploads_of_pages_are_counted_too(desk: Counter, device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rates, "UPLOADS_A_MINUTE", 2)
    case = open_case(desk.office, APPLICANT, OpenCase(case_file.to_json(resident()))).id
    device.may_see(case)
    told = {"csrf_token": device.token(f"/my/{case}")}
    for number, status in ((1, 303), (2, 303), (3, 429)):
        files = {"files": (f"{number}.jpg", str(number).encode())}
        answer = device.client.post(f"/my/{case}/files", data=told, files=files, headers=ORIGIN)
        assert answer.status_code == status
    assert "上传过于频繁" in answer.text
    assert 0 < int(answer.headers["retry-after"]) <= 60
    as_script = {**ORIGIN, "accept": "application/json"}
    answer = device.client.post(f"/my/{case}/files", data=told, files={"files": ("4.jpg", b"4")}, headers=as_script)
    assert (answer.status_code, answer.json()["code"]) == (429, "too_many_requests")
    assert 0 < int(answer.headers["retry-after"]) <= 60
    assert len(applicant_case(desk.office, case).view.files) == 2
