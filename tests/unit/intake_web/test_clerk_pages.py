"""Pages of the office without a browser: forms do what they say, nobody overwrites anybody, numbers are masked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from intake.office_work import case_papers, concluding
from intake.office_work.case_review import open_review
from intake.web.clerk_ground import own_path
from tests import api_office
from tests.api_office import Callers, callers
from tests.factories import ID_NUMBER, OTHER_ID, PHONE, company, document, resident, resident_files, scan
from tests.unit.office_work.counter import CLERK, Counter

MISREAD = document("id_card", id_number=OTHER_ID, unsure=("id_number",))
UNSEALED = document("property_consent", seal=None)
TABS = ("", "/notice", "/approval", "/documents", "/history")


@dataclass(frozen=True)
class World:
    callers: Callers
    desk: Counter

    def case(self, **papers: object) -> str:
        return self.desk.open(resident(), resident_files(**papers)).id  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with api_office.office(tmp_path_factory.mktemp("office")) as office:
        yield World(callers(office), Counter(office, datetime(2026, 11, 23, tzinfo=UTC)))


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[World]:
    """A world without other cases: nobody applied for the same twice."""
    with api_office.office(tmp_path) as office:
        yield World(callers(office), Counter(office, datetime(2026, 11, 23, tzinfo=UTC)))


def hidden(page: Response, action: str) -> dict[str, str]:
    """What the form of a page that goes to `action` sends along by itself."""
    form = re.search(rf'<form[^>]*action="{re.escape(action)}"[^>]*>(.*?)</form>', page.text, re.S)
    assert form is not None, f"no form for {action}"
    return dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form[1]))


def send(client: TestClient, page: Response, action: str, **fields: str) -> Response:
    """Fill in and send a form as a browser without script does: no header, only what the form holds."""
    headers = {name: value for name, value in client.headers.items() if name.lower() != "x-csrf-token"}
    bare = client.build_request("POST", action, data={**hidden(page, action), **fields}, headers=headers)
    bare.headers.pop("x-csrf-token", None)
    return client.send(bare, follow_redirects=False)


def finding_actions(page: Response, verb: str) -> list[str]:
    return re.findall(rf'action="(/clerk/cases/[0-9a-f]+/findings/[0-9a-f]+/{verb})"', page.text)


# --- who gets in


def test_nobody_sees_anything_before_signing_in(world: World) -> None:
    case = world.case()
    for path in ("/clerk", *(f"/clerk/cases/{case}{tab}" for tab in TABS), "/clerk/figures", "/admin/users"):
        answer = world.callers.nobody().get(path, follow_redirects=False)
        assert (answer.status_code, answer.headers["location"].partition("?")[0]) == (303, "/clerk/login"), path


def test_an_applicant_finds_no_page_of_the_office_even_of_the_own_case(world: World) -> None:
    applicant = world.callers.applicant()
    case = applicant.post("/api/v1/cases", json=_form()).json()["id"]
    assert applicant.get(f"/api/v1/cases/{case}").status_code == 200
    for tab in TABS:
        assert applicant.get(f"/clerk/cases/{case}{tab}").status_code == 404


def test_another_districts_case_is_not_found_and_administration_is_for_administrators(world: World) -> None:
    case = world.case()
    other = world.callers.user("clerk", districts=("平桥区",))
    for tab in TABS:
        assert other.get(f"/clerk/cases/{case}{tab}").status_code == 404
    for path in ("/admin/users", "/admin/portals", "/admin/settings", "/admin/audit"):
        assert other.get(path).status_code == 403, path
        assert world.callers.user("administrator").get(path).status_code == 200, path


@pytest.mark.parametrize(
    "asked", ["https://example.org", "//example.org", "/clerk/..//example.org", "/clerk\\example", "/", "/clerk/login"]
)
def test_signing_in_leads_to_pages_of_the_office_only(asked: str) -> None:
    assert own_path(asked) == "/clerk"


def test_a_wrong_password_is_told_and_a_right_one_opens_the_queue(world: World) -> None:
    from intake.accounts import users
    from intake.accounts.users import WantedUser
    from tests.api_office import ADMIN

    made = users.add_user(world.callers.office, ADMIN, WantedUser("dengluren", "clerk"))
    client = world.callers.nobody()
    page = client.get("/clerk/login")
    wrong = send(client, page, "/clerk/login", login="dengluren", password="不是这个密码")
    assert wrong.status_code == 401
    assert "用户名或密码不对" in wrong.text
    right = send(client, page, "/clerk/login", login="dengluren", password=made.password)
    assert (right.status_code, right.headers["location"]) == (303, "/clerk/password")
    assert client.get("/clerk", follow_redirects=False).headers["location"] == "/clerk/password"
    page = client.get("/clerk/password")
    done = send(
        client,
        page,
        "/clerk/password",
        old=made.password,
        new="一句很长的 passphrase 43",
        again="一句很长的 passphrase 43",
    )
    assert done.status_code == 200
    assert client.get("/clerk").status_code == 200


# --- what pages show


def test_numbers_are_masked_until_a_reason_is_given(world: World) -> None:
    case, clerk = world.case(id_card=MISREAD), world.callers.user("clerk")
    for tab in TABS:
        page = clerk.get(f"/clerk/cases/{case}{tab}")
        assert page.status_code == 200, tab
        assert not {ID_NUMBER, OTHER_ID, PHONE} & set(re.findall(r"\w+", page.text)), tab
    page = clerk.get(f"/clerk/cases/{case}")
    assert "411599********" in page.text
    shown = send(clerk, page, f"/clerk/cases/{case}/reveal", reason="compare")
    assert "HttpOnly" in shown.headers["set-cookie"]
    full = clerk.get(f"/clerk/cases/{case}")
    assert OTHER_ID in full.text
    assert PHONE in full.text
    assert OTHER_ID not in world.callers.user("clerk").get(f"/clerk/cases/{case}").text
    assert OTHER_ID not in clerk.get("/clerk").text


def test_words_of_papers_are_shown_as_words(world: World) -> None:
    evil = document("id_card", name="<script>alert(1)</script>", unsure=("name",))
    page = world.callers.user("clerk").get(f"/clerk/cases/{world.case(id_card=evil)}")
    assert "<script>alert" not in page.text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page.text
    assert "script-src 'self'" in page.headers["content-security-policy"]


def test_the_queue_says_why_it_is_empty(world: World) -> None:
    clerk = world.callers.user("clerk", districts=("息县",))
    assert "还没有办件" in clerk.get("/clerk").text
    assert "没有符合条件" in clerk.get("/clerk?number=9999").text
    assert "没有需要处理" in clerk.get("/clerk?waiting=decision").text


# --- what forms do


def test_the_application_is_mended_box_by_box(alone: World) -> None:
    case = alone.desk.open(resident(), resident_files(realestate_cert=document("realestate_cert", location="别处"))).id
    clerk = alone.callers.user("clerk")
    page = clerk.get(f"/clerk/cases/{case}/amend")
    assert "报装详细地址" in page.text
    assert "项目名称" not in page.text
    stated = re.findall(r'name="([a-z_.]+)" value="([^"]*)"', page.text)
    boxes = {name: value for name, value in stated if name in ("install_address", "survey_date", "contact_person")}
    done = send(clerk, page, f"/clerk/cases/{case}/amend", **{**boxes, "install_address": "别处"})
    assert done.status_code == 303
    event = open_review(alone.callers.office, case).history[-1]
    assert (event.change, dict(event.data)) == ("amend_form", {"application": {"install_address": "别处"}})
    wrong = send(clerk, clerk.get(f"/clerk/cases/{case}/amend"), f"/clerk/cases/{case}/amend", survey_date="某日")
    assert wrong.status_code in (400, 409, 422)
    assert clerk.get(f"/clerk/cases/{case}").status_code == 200


def test_a_doubt_is_confirmed_and_another_dismissed_by_forms(world: World) -> None:
    case, clerk = world.case(id_card=MISREAD), world.callers.user("clerk")
    page = clerk.get(f"/clerk/cases/{case}")
    action = finding_actions(page, "confirm")[0]
    done = send(clerk, page, action, remedy="请核对身份证号码后更正申请表。")
    assert (done.status_code, done.headers["location"]) == (303, f"/clerk/cases/{case}#todo")
    assert "确认为问题" in clerk.get(f"/clerk/cases/{case}").text
    page = clerk.get(f"/clerk/cases/{case}")
    refused = send(clerk, page, finding_actions(page, "dismiss")[0], why=" ")
    assert (refused.status_code, "须写明理由" in refused.text) == (409, True)
    assert [event.change for event in open_review(world.callers.office, case).history][-1] == "confirm_finding"


def test_the_second_clerk_sees_who_changed_what_and_can_take_over(world: World) -> None:
    case = world.case(id_card=MISREAD)
    first, second = world.callers.user("clerk"), world.callers.user("clerk")
    seen = [clerk.get(f"/clerk/cases/{case}") for clerk in (first, second)]
    action = finding_actions(seen[0], "confirm")[0]
    assert send(first, seen[0], action, remedy="请更正。").status_code == 303
    dismiss = action.replace("/confirm", "/dismiss")
    refused = send(second, seen[1], dismiss, why="已看原件，为同一人")
    assert refused.status_code == 412
    assert "确认问题" in refused.text
    assert open_review(world.callers.office, case).history[-1].change == "confirm_finding"
    again = send(second, refused, dismiss)
    assert again.status_code == 303
    last = open_review(world.callers.office, case).history[-1]
    assert (last.change, last.why) == ("dismiss_finding", "已看原件，为同一人")


def test_a_change_from_another_site_does_nothing(world: World) -> None:
    case, clerk = world.case(id_card=MISREAD), world.callers.user("clerk")
    page = clerk.get(f"/clerk/cases/{case}")
    action = finding_actions(page, "confirm")[0]
    fields = {**hidden(page, action), "remedy": "请更正。"}
    forged = clerk.build_request("POST", action, data={**fields, "csrf_token": "0" * 64})
    forged.headers.pop("x-csrf-token", None)
    assert clerk.send(forged).status_code == 403
    assert open_review(world.callers.office, case).history[-1].change == "finish_reading"


def test_from_the_list_to_the_meter_by_forms(alone: World) -> None:
    case, clerk = alone.case(property_consent=UNSEALED), alone.callers.user("clerk")
    base = f"/clerk/cases/{case}"
    page = clerk.get(f"{base}/notice")
    assert "未见" in page.text
    assert "暂不能受理" in page.text
    assert send(clerk, page, f"{base}/notice", clerk="承办人甲", doc_no="信补〔2026〕7号").status_code == 303
    assert "信补" not in clerk.get("/clerk").text
    assert "第 1 份" in clerk.get(f"{base}/notice").text
    sealed = resident_files()[2]
    alone.desk.bring(case, sealed)
    page = clerk.get(base)
    assert send(clerk, page, f"{base}/hand-in").status_code == 303
    alone.desk.judged(case)
    page = clerk.get(f"{base}/notice")
    assert send(clerk, page, f"{base}/accept").status_code == 303
    assert send(clerk, clerk.get(f"{base}/approval"), f"{base}/forward").status_code == 303
    supply = alone.callers.user("department", department="供电公司")
    for change in ("approve", "issue_plan", "sign", "connect"):
        page = supply.get(f"{base}/approval")
        assert send(supply, page, f"{base}/steps/{change}").status_code == 303, change
    page = clerk.get(f"{base}/approval")
    assert send(clerk, page, f"{base}/evaluate", score="5", channel="phone", comment="").status_code == 303
    assert "已评价" in clerk.get(base).text
    history = clerk.get(f"{base}/history").text
    for words in ("出具补正清单", "补正后提交", "受理", "推送并联审批", "装表接电", "满意度评价"):
        assert words in history


def test_a_department_sees_its_own_part_and_nothing_before_it_has_one(tmp_path: Path) -> None:
    clock = [datetime(2026, 11, 23, 2, tzinfo=UTC)]
    with api_office.office(tmp_path, now=lambda: clock[0]) as office:
        both = company("lv_nonresident", matters=("lv_nonresident", "road"))
        case = Counter(office, clock[0]).open(both, []).id
        clock[0] += timedelta(days=10)
        people, base, supply_row = callers(office), f"/clerk/cases/{case}", "第 5 项"
        clerk, city = people.user("clerk"), people.user("department", department="市城管局")
        assert supply_row in clerk.get(base).text
        assert city.get(base).status_code == 404
        concluding.accept_by_law(office, CLERK, case)
        concluding.forward(office, CLERK, case)
        for tab in TABS:
            own = city.get(f"{base}{tab}")
            assert own.status_code == 200, tab
            assert supply_row not in own.text, tab
        made = case_papers.make(office, CLERK, case, "correction_list")
        assert made.id in clerk.get(f"{base}/documents").text
        assert made.id not in city.get(f"{base}/documents").text
        assert clerk.get(f"{base}/documents/{made.id}/word").status_code == 200
        assert city.get(f"{base}/documents/{made.id}/word").status_code == 404
        approval = city.get(f"{base}/approval").text
        assert "市城管局" in approval
        assert "供电公司" not in approval
        token = hidden(city.get(base), "/clerk/logout")
        assert city.post(f"{base}/accept", data=token).status_code == 403


def test_documents_are_made_and_taken(world: World) -> None:
    case, clerk = world.case(), world.callers.user("clerk")
    base = f"/clerk/cases/{case}"
    page = clerk.get(f"{base}/documents")
    assert send(clerk, page, f"{base}/documents", kind="contract_resident").status_code == 303
    page = clerk.get(f"{base}/documents")
    assert re.search(r"待填清单 \d+ 项", page.text)
    word = re.search(rf'href="({base}/documents/[0-9a-f]+/word)"', page.text)
    assert word is not None
    taken = clerk.get(word[1])
    assert taken.content.startswith(b"PK")
    assert "attachment" in taken.headers["content-disposition"]
    assert send(clerk, page, f"{base}/documents", kind="no_such").status_code == 404
    assert send(clerk, page, f"{base}/documents", kind="acceptance_notice").status_code == 409


def test_figures_are_drawn_and_given_as_files(world: World) -> None:
    world.case()
    clerk = world.callers.user("manager")
    page = clerk.get("/clerk/figures")
    assert page.text.count("<svg") >= 3
    assert page.text.count("<table") >= 3
    csv = clerk.get("/clerk/figures/csv")
    assert csv.content.startswith(b"\xef\xbb\xbf")
    assert "收件" in csv.text
    assert clerk.get("/clerk/figures?first=2026-13-01").status_code == 422


def test_administrators_make_accounts_and_keys_that_are_shown_once(world: World) -> None:
    admin = world.callers.user("administrator")
    page = admin.get("/admin/users")
    made = send(admin, page, "/admin/users", login="xinren", name="吴新人", role="clerk", districts="浉河区")
    secret = re.search(r'class="secret">([^<]+)<', made.text)
    assert secret is not None
    listed = admin.get("/admin/users").text
    assert secret[1] not in listed
    assert "吴新人" in listed
    again = send(admin, page, "/admin/users", login="xinren", role="clerk")
    assert (again.status_code, "已被使用" in again.text) == (400, True)
    assert send(admin, admin.get("/admin/portals"), "/admin/portals", name="样例政务平台").status_code == 303
    page = admin.get("/admin/portals")
    keys = re.search(r'action="(/admin/portals/[0-9a-f]+/keys)"', page.text)
    assert keys is not None
    made = send(admin, page, keys[1], scope="cases:read")
    key = re.search(r'class="secret">(bz_[^<]+)<', made.text)
    assert key is not None
    assert key[1] not in admin.get("/admin/portals").text
    trail = admin.get("/admin/audit").text
    assert "新发密钥" in trail
    assert "吴新人" not in re.sub(r"<select.*?</select>", "", trail, flags=re.S)
    sound = send(admin, admin.get("/admin/audit"), "/admin/audit/verify")
    assert "条记录完整" in sound.text


def test_a_case_is_found_by_number_or_phone_and_the_phone_stays_out_of_the_address(alone: World) -> None:
    case_id = alone.case()
    clerk = alone.callers.user("clerk")
    page = clerk.get("/clerk")
    found = send(clerk, page, "/clerk/find", number=f" {PHONE[:3]}-{PHONE[3:]} ")
    assert found.status_code == 200
    assert case_id in found.text
    assert PHONE not in found.text
    assert "没有找到留这个手机号的办件" in send(clerk, page, "/clerk/find", number="13900000009").text
    elsewhere = alone.callers.user("clerk", districts=("息县",))
    assert case_id not in send(elsewhere, elsewhere.get("/clerk"), "/clerk/find", number=PHONE).text
    by_number = send(clerk, page, "/clerk/find", number="2026")
    assert (by_number.status_code, by_number.headers["location"]) == (303, "/clerk?number=2026")


def test_a_manager_keeps_a_case_beyond_its_time(world: World) -> None:
    case_id = world.case()
    manager, clerk = world.callers.user("manager"), world.callers.user("clerk")
    history, action = f"/clerk/cases/{case_id}/history", f"/clerk/cases/{case_id}/hold"
    assert action not in clerk.get(history).text
    assert clerk.post(action, data={"reason": "court"}).status_code == 403
    page = manager.get(history)
    assert send(manager, page, action, reason="court").status_code == 303
    page = manager.get(history)
    assert "本件延长保存" in page.text
    assert "延长保存" in world.callers.user("administrator").get("/admin/audit").text
    assert send(manager, page, action).status_code == 303
    assert "本件延长保存" not in manager.get(history).text
    assert send(manager, manager.get(history), action, reason="because").status_code == 409


def test_several_papers_of_the_window_come_in_at_once(world: World) -> None:
    case, clerk = world.case(), world.callers.user("clerk")
    page = clerk.get(f"/clerk/cases/{case}")
    action = f"/clerk/cases/{case}/files?purpose=material"
    files = [("file", (f"{name}.jpg", name.encode())) for name in ("one", "two")]
    answer = clerk.post(action, data=hidden(page, action), files=files, follow_redirects=False)
    assert answer.status_code == 303
    names = {each["name"] for each in clerk.get(f"/api/v1/cases/{case}/files").json()}
    assert {"one.jpg", "two.jpg"} < names


def test_administrators_see_what_is_due(world: World) -> None:
    page = world.callers.user("administrator").get("/admin/keeping")
    assert page.status_code == 200
    assert "1095 天" in page.text
    assert "还没有清除过" in page.text
    assert world.callers.user("manager").get("/admin/keeping").status_code == 403


def test_every_page_is_light(world: World) -> None:
    case, admin, clerk = world.case(id_card=MISREAD), world.callers.user("administrator"), world.callers.user("clerk")
    for client, path in [
        *((clerk, f"/clerk/cases/{case}{tab}") for tab in TABS),
        (clerk, "/clerk"),
        (clerk, "/clerk/figures"),
        *((admin, f"/admin/{name}") for name in ("users", "portals", "settings", "audit")),
    ]:
        page = client.get(path)
        assert page.status_code == 200, path
        assert len(page.content) < 150_000, path
        assert " style=" not in page.text, path


def _form() -> dict[str, object]:
    from intake import case_file

    form = case_file.to_json(resident())
    return {name: value for name, value in form.items() if name not in ("case_no", "fetched")} | {"channel": "online"}


def test_a_page_that_may_belong_elsewhere_is_marked_with_the_means_to_divide_beside_it(world: World) -> None:
    stack = scan(
        "一叠.pdf", document("id_card", pages=(1, 2)), document("property_consent", pages=(3,), kind_confidence=0.45)
    )
    case = world.desk.open(resident(), [stack]).id
    clerk = world.callers.user("clerk")
    page = clerk.get(f"/clerk/cases/{case}")
    assert page.text.count("第 3 页归属存疑，请核对") == 2, "at the paper and at the file"
    assert "第 1、2 页归属存疑" not in page.text
    link = re.search(r'归属存疑，请核对</span> <a[^>]* href="([^"]+/arrange)"', page.text)
    assert link is not None
    divide = clerk.get(link[1])
    assert divide.text.count("归属存疑") == 1


def test_a_file_of_one_page_has_no_bounds_to_doubt(world: World) -> None:
    single = scan("一页.jpg", document("property_consent", kind_confidence=0.45))
    case = world.desk.open(resident(), [single]).id
    assert "归属存疑" not in world.callers.user("clerk").get(f"/clerk/cases/{case}").text
