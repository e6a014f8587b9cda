"""A clerk's way in a real browser, with real OCR on committed sample papers; two clerks at once; the keyboard alone."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from intake import bootstrap
from intake import settings as installation
from intake.accounts import users
from intake.accounts.users import OfficeRole, WantedUser
from intake.blobs import pieces
from intake.office_work.changing import hand_in
from intake.office_work.finding_cases import read_case
from intake.office_work.opening import OpenCase, open_case
from intake.office_work.people import Person
from intake.office_work.receiving import ReceiveFile, receive_file
from tests.e2e.accessible import faults
from tests.e2e.browser import PROGRAM, needs_browser
from tests.service import RunningService

pytestmark = [needs_browser, pytest.mark.slow, pytest.mark.model, pytest.mark.allow_hosts(["127.0.0.1"])]

SAMPLES = Path(__file__).parents[2] / "samples" / "cases"
SAMPLE, WITHHELD = SAMPLES / "01-resident-complete", "property"
PASSWORD = "样例口令 only for tests 9"
ADMIN = Person("administrator", "0" * 32)
READ_SECONDS = 120.0
PICTURES = os.environ.get("BAOZHUANG_PAGE_PICTURES", "")
"""A folder to keep pictures of the pages in, for docs/gallery/pages."""
SLOW_3G = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
MAX_PAGE_BYTES = 150_000
SHOWN_WITHIN_MS = 5_000
"""A page of this size takes three seconds at 50 kB/s; page and styles one after another twice the latency or more."""
expect.set_options(timeout=15_000)
SETTINGS = """
[check]
correction_working_days = 10
[office]
window_address = "信阳市样例路1号政务服务大厅一楼专窗"
consult_phone = "0376-0000000"
"""


@dataclass
class Window:
    """The running service, a case of it with one paper withheld, and people who sign in."""

    service: RunningService
    chromium: Browser
    case: str
    withheld: Path
    complaints: list[str]

    def sign_in(self, login: str, width: int = 1280, *, script: bool = True) -> Page:
        context: BrowserContext = self.chromium.new_context(
            viewport={"width": width, "height": 800},
            locale="zh-CN",
            base_url=f"http://127.0.0.1:{self.service.port}",
            java_script_enabled=script,
        )
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on(
            "console",
            lambda told: self.complaints.append(told.text) if "Content Security" in told.text else None,
        )
        page.goto("/clerk")
        page.get_by_label("用户名").fill(login)
        page.get_by_label("密码").fill(PASSWORD)
        page.get_by_role("button", name="登录").click()
        page.wait_for_url(re.compile(r"/(clerk|admin)"))
        return page

    def applicant(self) -> Page:
        """The phone of whoever applied, which gets to the case by number and code."""
        with bootstrap.office(installation.load(self.service.settings_file)) as office:
            told = read_case(office, self.case)
        context = self.chromium.new_context(
            viewport={"width": 360, "height": 740}, locale="zh-CN", base_url=f"http://127.0.0.1:{self.service.port}"
        )
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.goto("/follow")
        page.get_by_label("办件编号").first.fill(told.number)
        page.get_by_label("查询码或手机验证码").fill(told.follow_code)
        page.get_by_role("button", name="查询", exact=True).click()
        page.wait_for_url(re.compile("/my/"))
        return page

    @property
    def path(self) -> str:
        return f"/clerk/cases/{self.case}"


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    service = RunningService(tmp_path_factory.mktemp("service"), engine="rapid", workers=1, extra=SETTINGS)
    service.start()
    try:
        with bootstrap.office(installation.load(service.settings_file)) as office, sync_playwright() as playwright:
            roles: dict[str, tuple[OfficeRole, str]] = {
                "wang": ("clerk", ""),
                "li": ("clerk", ""),
                "gongdian": ("department", "供电公司"),
                "guanli": ("administrator", ""),
            }
            for login, (role, department) in roles.items():
                made = users.add_user(office, ADMIN, WantedUser(login, role, f"{login}（样例）", department=department))
                users.change_password(office, Person(role, made.user.id), made.password, PASSWORD)
            form = json.loads((SAMPLE / "CASE.json").read_text("utf-8"))
            form.pop("case_no", None)
            form["application"]["survey_date"] = "2026-01-05"  # long past: a doubt whenever this runs
            visitor = Person("applicant", "1" * 32)
            case = open_case(office, visitor, OpenCase(form)).id
            papers = sorted(path for path in SAMPLE.iterdir() if path.suffix in (".jpg", ".png", ".pdf"))
            withheld = papers[-1]
            for paper in papers[:-1]:
                receive_file(office, visitor, ReceiveFile(case, paper.name, pieces(paper.read_bytes())))
            hand_in(office, visitor, case)
            _wait(lambda: read_case(office, case).step == "checked")
            chromium = playwright.chromium.launch(
                executable_path=PROGRAM, args=["--no-sandbox", "--disable-dev-shm-usage"]
            )
            complaints: list[str] = []
            yield Window(service, chromium, case, withheld, complaints)
            chromium.close()
            assert complaints == []
    finally:
        service.stop()


def hindrances(page: Page) -> list[str]:
    """What keeps people from using the page. The viewer moves its picture by script, which leaves a style on it."""
    moved = page.locator("[data-paper][style]").count()
    return sorted(set(faults(page)) - ({"inline: DIV"} if moved else set()))


def picture(page: Page, name: str, *, full: bool = False) -> None:
    if PICTURES:
        Path(PICTURES).mkdir(parents=True, exist_ok=True)
        page.wait_for_load_state("networkidle")
        page.screenshot(path=Path(PICTURES) / f"clerk-{name}.png", full_page=full, caret="initial")


def applicant_picture(page: Page, name: str) -> None:
    if PICTURES:
        for device, width in (("desktop", 1280), ("phone", 360)):
            page.set_viewport_size({"width": width, "height": 740})
            page.screenshot(path=Path(PICTURES) / f"applicant-{name}-{device}.png", full_page=True)


def test_a_clerk_takes_a_case_from_the_queue_to_acceptance(window: Window) -> None:
    page = window.sign_in("wang")
    expect(page.get_by_role("heading", name="办件", exact=True)).to_be_visible()
    picture(page, "queue")
    assert hindrances(page) == []
    page.get_by_role("link", name=re.compile("待窗口处理")).click()
    page.locator(".queue a.number").first.click()
    expect(page.locator("#todo")).to_be_visible()
    expect(page.locator("[data-sheet].shown")).to_have_count(1)
    picture(page, "case")
    assert hindrances(page) == []

    # The first doubt, by keyboard: the application says a day that is over.
    page.keyboard.press("n")
    expect(page.locator("[data-finding].current")).to_contain_text("踏勘")
    page.keyboard.press("Enter")  # its words are for clerks: the cursor goes where words for the applicant are wanted
    page.keyboard.type("请另选一个工作日踏勘，当场更正申请表。")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".settled")).to_contain_text("确认为问题")

    # A field, by its place on the picture and by key.
    line = page.locator("[data-sheet].shown [data-field-line][data-mark]").first
    mark = line.get_attribute("data-mark")
    page.locator(f"#{mark}").click()
    assert "on" in str(line.get_attribute("class"))
    page.keyboard.press("e")
    expect(page.get_by_role("dialog")).to_be_visible()
    picture(page, "correct")
    value = page.locator("#correct-value")
    value.fill(value.input_value() or "张样本")
    page.get_by_role("button", name="保存更正").click()
    expect(page.get_by_text("人工更正").first).to_be_attached()

    # Every other doubt of this reading is settled with a reason; then the list goes out, once.
    _settle(page)
    page.get_by_role("link", name="告知与受理").click()
    expect(page.get_by_text("暂不能受理")).to_be_visible()
    picture(page, "notice", full=True)
    assert hindrances(page) == []
    page.get_by_label("文号").fill("信补〔2026〕1号")
    page.get_by_label("以上内容已逐条核对").check()
    page.get_by_role("button", name="出具补正清单").click()
    expect(page.get_by_text("待补正", exact=True).first).to_be_visible()
    expect(page.get_by_text("第 1 份")).to_be_visible()
    page.get_by_role("link", name="文书与归档", exact=True).click()
    page.locator(".choices li", has_text="补正清单").get_by_role("button", name="生成").click()
    expect(page.locator(".made .badge")).to_contain_text("正式")
    with page.expect_download() as download:
        page.get_by_role("link", name="下载 Word").first.click()
    assert download.value.path().read_bytes().startswith(b"PK")
    picture(page, "documents", full=True)
    assert hindrances(page) == []

    # There is time left to mend it: nobody ends the case before that, not even by a page that still offers it.
    page.goto(f"{window.path}/approval")
    page.get_by_text("撤回、终止、恢复").click()
    page.locator("form[action$='/steps/withdraw']").evaluate(
        "form => { form.action = form.action.replace('withdraw', 'lapse') }"
    )
    page.get_by_label("撤回的理由").fill("没有补正")
    page.get_by_role("button", name="撤回申请").click()
    expect(page.get_by_text("本件没有改变")).to_be_visible()
    picture(page, "refused")
    assert hindrances(page) == []
    page.get_by_role("link", name="回到本件").click()

    # The applicant comes with the missing paper, and another day for the survey.
    page.goto(f"{window.path}/amend")
    page.get_by_label("期望现场踏勘时间").fill("")
    picture(page, "amend")
    page.get_by_role("button", name="保存更正").click()
    page.get_by_label("窗口收到的材料").set_input_files(window.withheld)
    page.get_by_role("button", name="加入本件").click()
    page.get_by_role("button", name="补正后提交").click()
    _wait(lambda: _step(page, window) == "待窗口审核")
    _settle(page)
    page.locator(".rows").get_by_role("button", name="标记原件已核验").first.click()
    expect(page.get_by_text("✓ 原件已核验").first).to_be_visible()
    page.get_by_role("link", name="告知与受理").click()
    page.get_by_role("button", name="受理", exact=True).click()
    expect(page.get_by_text("已受理").first).to_be_visible()
    page.get_by_role("link", name="审批与接电").click()
    page.get_by_role("button", name="推送并联审批").click()
    expect(page.get_by_role("row", name=re.compile("供电公司"))).to_be_visible()
    picture(page, "approval")
    assert hindrances(page) == []
    page.get_by_role("link", name="办理记录").click()
    expect(page.get_by_text("补正后提交")).to_be_visible()
    picture(page, "history")
    assert hindrances(page) == []

    supply = window.sign_in("gongdian")
    supply.get_by_role("link", name=re.compile("待本部门审查")).click()
    supply.locator(".queue a.number").first.click()
    supply.get_by_role("link", name="审批与接电").click()
    supply.get_by_role("button", name="同意", exact=True).click()
    expect(supply.get_by_text("已同意")).to_be_visible()
    supply.get_by_role("button", name="供电方案和合同已出具").click()
    expect(supply.get_by_text("供电方案和合同已出具").first).to_be_visible()
    for done in ("合同已签订", "装表接电"):
        supply.get_by_role("button", name=done, exact=True).click()
        expect(supply.get_by_role("button", name=done, exact=True)).to_have_count(0)
    page.goto(f"{window.path}/approval")
    picture(page, "evaluation")
    assert hindrances(page) == []
    applicant = window.applicant()
    applicant.get_by_label("非常满意", exact=True).check()
    applicant_picture(applicant, "evaluation")
    assert hindrances(applicant) == []
    applicant.get_by_role("button", name="提交评价").click()
    expect(applicant.get_by_role("button", name="提交评价")).to_have_count(0)
    applicant_picture(applicant, "evaluated")
    page.reload()
    expect(page.get_by_role("heading", name="满意度评价")).to_be_visible()
    expect(page.get_by_role("button", name="记录评价")).to_have_count(0)


def test_the_second_of_two_clerks_is_told_who_was_first(window: Window, office_case: str) -> None:
    first, second = window.sign_in("wang"), window.sign_in("li")
    for page in (first, second):
        page.goto(f"/clerk/cases/{office_case}")
        page.locator("[data-finding][data-open] input[name=why]").first.fill("已与申请人核对")
    first.locator("[data-finding][data-open] [data-dismiss] button").first.click()
    expect(first.locator(".settled").first).to_be_attached()
    second.locator("[data-finding][data-open] [data-dismiss] button").first.click()
    expect(second.get_by_role("heading", level=1)).to_contain_text("已被他人更新")
    expect(second.locator(".events")).to_contain_text("wang（样例） 排除问题")
    picture(second, "conflict")
    assert hindrances(second) == []
    second.get_by_role("link", name="先看最新内容").click()
    expect(second.locator(".settled").first).to_contain_text("wang（样例）")


def test_a_scan_without_a_code_is_not_kept_and_says_so(window: Window) -> None:
    page = window.sign_in("li")
    page.get_by_text("扫描归档").click()
    page.get_by_label("签字盖章的申请表或合同").set_input_files(SAMPLE / "scan-01.jpg")
    page.get_by_role("button", name="上传归档").click()
    expect(page.get_by_text("扫描件没有保存")).to_be_visible()
    picture(page, "scan-refused")
    assert hindrances(page) == []
    page.get_by_role("link", name="回到办件列表").click()


@pytest.mark.parametrize("width", [768, 360])
def test_nothing_is_cut_off_on_a_tablet_or_a_phone(window: Window, width: int) -> None:
    page, admin = window.sign_in("li", width), window.sign_in("guanli", width)
    tabs = [f"{window.path}{tab}" for tab in ("", "/notice", "/documents", "/approval", "/history", "/amend")]
    for path in ("/clerk?view=all", *tabs, "/clerk/figures", "/clerk/password"):
        page.goto(path)
        assert hindrances(page) == [], path
        if path in (tabs[0], "/clerk?view=all"):
            picture(page, f"{'case' if path in tabs else 'queue'}-{width}")
    for path in (
        "/admin/users",
        "/admin/portals",
        "/admin/settings",
        "/admin/office",
        "/admin/keeping",
        "/admin/audit",
    ):
        admin.goto(path)
        assert hindrances(admin) == [], path


def test_slow_3g_is_enough_and_pages_are_light(window: Window, office_case: str) -> None:
    page = window.sign_in("wang")
    loaded: list[int] = []
    page.on(
        "response",
        lambda answer: None if answer.request.resource_type == "image" else loaded.append(len(answer.body())),
    )
    pages = ("/clerk?view=all", window.path, f"{window.path}/notice", f"{window.path}/documents", "/clerk/figures")
    for path in pages:
        loaded.clear()
        page.goto(path)
        assert sum(loaded) < MAX_PAGE_BYTES, path
    slow = page.context.new_cdp_session(page)
    slow.send("Network.enable")
    slow.send("Network.emulateNetworkConditions", SLOW_3G)
    for path, there in (("/clerk?view=all", ".queue a.number"), (f"/clerk/cases/{office_case}", "#todo")):
        page.goto(path, wait_until="domcontentloaded")
        shown = page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")
        assert shown < SHOWN_WITHIN_MS, path
        expect(page.locator(there).first).to_be_visible()
    page.keyboard.press("n")  # the keys of the page work by now
    expect(page.locator("[data-finding].current")).to_be_visible()
    doubt = page.locator("[data-finding][data-open]").first
    doubt.locator("input[name=why]").fill("已与申请人核对")
    doubt.get_by_role("button", name="排除").click()
    expect(page.locator(".settled").first).to_be_attached()


def test_the_viewer_turns_zooms_and_finds_places_by_keyboard(window: Window) -> None:
    page = window.sign_in("li", width=1024)
    page.goto(window.path)
    expect(page.locator("[data-sheet].shown")).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    picture(page, "case-1024")
    shape = "document.querySelector('[data-sheet].shown [data-paper]').style.transform"
    begun = page.evaluate(shape)
    for key, sign in (("+", "scale"), ("r", "rotate(90deg)"), ("0", "rotate(90deg)")):
        page.keyboard.press(key)
        assert page.evaluate(shape) != begun
        assert sign in page.evaluate(shape)
    shown = page.locator("[data-sheet].shown").get_attribute("id")
    page.keyboard.press("]")
    assert page.locator("[data-sheet].shown").get_attribute("id") != shown
    page.keyboard.press("j")
    lit = page.locator(".fields li.on")
    expect(lit).to_have_count(1)
    assert page.locator(f"#{lit.get_attribute('data-mark')}.on").count() == 1
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    picture(page, "keys")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).not_to_be_visible()
    page.get_by_text("查看完整号码").click()
    page.get_by_role("button", name="显示 15 分钟").click()
    expect(page.get_by_text("正在显示完整号码")).to_be_visible()


def test_pages_are_divided_anew_and_one_field_is_mended_without_script(window: Window, two_pages: str) -> None:
    page = window.sign_in("wang", script=False)
    page.goto(f"/clerk/cases/{two_pages}")
    page.get_by_role("link", name="拆分、合并、改种类").click()
    expect(page.get_by_role("heading", level=2)).to_contain_text("拆分")
    expect(page.get_by_label("第 2 页属于第")).to_have_value("1")
    page.get_by_label("第 2 页属于第").fill("2")
    page.get_by_label("第 2 份", exact=True).fill("没有这种材料")
    page.locator("#why").fill("第 2 页是另一份")
    page.get_by_role("button", name="保存并重新核验").click()
    expect(page.get_by_text("没有叫“没有这种材料”的材料")).to_be_visible()
    page.go_back()
    page.get_by_label("第 2 页属于第").fill("2")
    page.get_by_label("第 2 份", exact=True).fill("物业同意证明")
    page.locator("#why").fill("第 2 页是另一份")
    page.get_by_role("button", name="保存并重新核验").click()
    _wait(lambda: "物业同意证明" in _groups(page, two_pages))
    assert len(_groups(page, two_pages)) == 2

    field = page.locator(".fields a", has_text="更正").first
    field.click()
    expect(page.get_by_role("heading", level=2)).to_contain_text("更正")
    value = page.locator("#value")
    value.fill("样例内容一二三")
    page.get_by_role("button", name="保存更正").click()
    expect(page.get_by_text("样例内容一二三").first).to_be_attached()

    links = (page.get_by_role("link", name="拆分、合并、改种类"), page.locator("a.edit"))
    forms = [link.first.get_attribute("href") for link in links]
    page = window.sign_in("wang")
    for name, path in zip(("arrange", "field"), forms, strict=True):
        page.goto(str(path))
        picture(page, name, full=True)
        assert hindrances(page) == [], name


def test_a_paper_is_put_together_named_anew_and_the_case_accepted_with_one_to_follow(window: Window) -> None:
    case = _case_on_the_road(window)
    page = window.sign_in("wang")

    def arrange(paper_of_page_2: str, kinds: tuple[str, ...]) -> None:
        page.goto(f"/clerk/cases/{case}")
        page.get_by_role("link", name="拆分、合并、改种类").click()
        page.get_by_label("第 2 页属于第").fill(paper_of_page_2)
        for number, kind in enumerate(kinds, 1):
            page.get_by_label(f"第 {number} 份", exact=True).fill(kind)
        page.locator("#why").fill("对照原件")
        with page.expect_navigation(url=re.compile(f"/clerk/cases/{case}(#.*)?$")):
            page.get_by_role("button", name="保存并重新核验").click()

    arrange("2", ("建设工程规划许可证", "房屋（场地）租赁合同"))
    _wait(lambda: _groups(page, case) == ["建设工程规划许可证", "房屋（场地）租赁合同"])
    arrange("1", ("建设工程规划许可证", ""))
    _wait(lambda: _groups(page, case) == ["建设工程规划许可证"] * 2)
    _settle(page)
    page.get_by_role("link", name="告知与受理").click()
    expect(page.get_by_text("容缺受理，后补：第 12 项")).to_be_visible()
    page.get_by_label("已收到申请人签署的容缺承诺书").check()
    page.get_by_label("补齐期限").fill("2099-12-01")
    picture(page, "deferral")
    assert hindrances(page) == []
    page.get_by_role("button", name="容缺受理").click()
    expect(page.get_by_text("容缺：第 12 项")).to_be_visible()


def test_what_no_paper_gives_is_entered_and_printed(window: Window, office_case: str) -> None:
    page, other = window.sign_in("wang"), window.sign_in("li")
    page.goto(f"/clerk/cases/{office_case}/documents")
    page.locator(".choices li", has_text="居民充电桩供用电合同").get_by_role("link", name=re.compile("填写")).click()
    expect(page.get_by_role("heading", name=re.compile("^填写：居民"))).to_be_visible()
    expect(page.get_by_text("来自本件资料").first).to_be_visible()
    other.goto(page.url)
    page.get_by_label("供电电压和相数").select_option(label="单相220伏")
    page.get_by_label("电能表类型").fill("单相智能电能表")
    page.get_by_label("约定用电容量").fill("七")
    page.get_by_role("button", name="保存").click()
    expect(page.get_by_text("没有保存")).to_be_visible()
    expect(page.get_by_label("电能表类型")).to_have_value("单相智能电能表")
    assert hindrances(page) == []
    page.get_by_label("约定用电容量").fill("7")
    page.get_by_role("button", name="保存").click()
    expect(page.get_by_text("已保存")).to_be_visible()
    expect(page.get_by_text("wang（样例）").first).to_be_visible()
    picture(page, "entering")
    assert hindrances(page) == []

    other.get_by_label("电能表类型").fill("另一种")  # on a page that is out of date by now
    other.get_by_role("button", name="保存").click()
    expect(other.get_by_role("heading", level=1)).to_contain_text("已被")
    page.goto(f"/clerk/cases/{office_case}/documents")
    choice = page.locator(".choices li", has_text="居民充电桩供用电合同")
    choice.get_by_role("button", name="生成草稿").click()
    expect(page.locator(".made", has_text="居民充电桩供用电合同")).to_contain_text("待填清单")


def test_administration_and_figures(window: Window) -> None:
    page = window.sign_in("guanli")
    for name, path in {
        "figures": "/clerk/figures",
        "users": "/admin/users",
        "portals": "/admin/portals",
        "settings": "/admin/settings",
        "keeping": "/admin/keeping",
        "audit": "/admin/audit",
        "password": "/clerk/password",
    }.items():
        page.goto(path)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        picture(page, name, full=name in ("figures", "users"))
        assert hindrances(page) == [], name
    page.get_by_role("button", name="退出").click()
    expect(page.get_by_role("heading", name="工作人员登录")).to_be_visible()
    picture(page, "login")
    assert hindrances(page) == []
    page.goto("/clerk")
    expect(page).to_have_url(re.compile("/clerk/login"))


@pytest.fixture
def office_case(window: Window) -> str:
    """A case without papers, whose application alone gives a doubt."""
    with bootstrap.office(installation.load(window.service.settings_file)) as office:
        form: dict[str, Any] = json.loads((SAMPLES / "02-consent-unsealed" / "CASE.json").read_text("utf-8"))
        form.pop("case_no", None)
        form["application"]["survey_date"] = "2026-01-05"
        visitor = Person("applicant", "2" * 32)
        case = open_case(office, visitor, OpenCase(form)).id
        hand_in(office, visitor, case)
        _wait(lambda: read_case(office, case).step == "checked")
        return case


@pytest.fixture
def two_pages(window: Window) -> str:
    """A case with a file of two pages, read and checked."""
    with bootstrap.office(installation.load(window.service.settings_file)) as office:
        sample = SAMPLES / "03-lease-expired"
        form: dict[str, Any] = json.loads((sample / "CASE.json").read_text("utf-8"))
        form.pop("case_no", None)
        visitor = Person("applicant", "3" * 32)
        case = open_case(office, visitor, OpenCase(form)).id
        receive_file(office, visitor, ReceiveFile(case, "租赁合同.pdf", pieces((sample / "scan-02.pdf").read_bytes())))
        hand_in(office, visitor, case)
        _wait(lambda: read_case(office, case).step == "checked")
        return case


def _case_on_the_road(window: Window) -> str:
    """A company's case whose register and identity papers were fetched; its file of two pages is no permit at all."""
    with bootstrap.office(installation.load(window.service.settings_file)) as office:
        form: dict[str, Any] = json.loads((SAMPLES / "05-company-low-voltage" / "CASE.json").read_text("utf-8"))
        form.pop("case_no", None)
        form |= {"matters": ["road"], "channel": "window", "fetched": {"9": True, "11": True}}
        clerk = Person("clerk", "4" * 32)
        case = open_case(office, clerk, OpenCase(form)).id
        pages = pieces((SAMPLES / "03-lease-expired" / "scan-02.pdf").read_bytes())
        receive_file(office, clerk, ReceiveFile(case, "材料.pdf", pages))
        hand_in(office, clerk, case)
        _wait(lambda: read_case(office, case).step == "checked")
        return case


def _settle(page: Page) -> None:
    """Every open doubt of the case shown is dismissed, with a reason."""
    while page.locator("[data-finding][data-open]").count():
        form = page.locator("[data-finding][data-open] [data-dismiss]").first
        form.locator("input[name=why]").fill("已对照原图")
        form.get_by_role("button", name="排除").click()
        page.wait_for_load_state()


def _groups(page: Page, case: str) -> list[str]:
    """What the papers on the pages of a case are called, page by page."""
    page.goto(f"/clerk/cases/{case}")
    return page.locator(".group-head b").all_inner_texts()


def _step(page: Page, window: Window) -> str:
    page.goto(window.path)
    return page.locator(".case-title .badge").first.inner_text()


def _wait(done: Any) -> None:
    deadline = time.monotonic() + READ_SECONDS
    while not done():
        assert time.monotonic() < deadline, "reading takes too long"
        time.sleep(0.3)
