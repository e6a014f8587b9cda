"""The applicant's way in a real browser, with real OCR on committed sample papers: phone first, and a desktop too."""

from __future__ import annotations

import io
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import ExifTags, Image
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, Route, expect, sync_playwright

from tests.e2e.accessible import faults
from tests.e2e.browser import PROGRAM, needs_browser
from tests.service import RunningService

pytestmark = [needs_browser, pytest.mark.slow, pytest.mark.model, pytest.mark.allow_hosts(["127.0.0.1"])]

SAMPLES = Path(__file__).parents[2] / "samples" / "cases"
UNSEALED = SAMPLES / "02-consent-unsealed"
HEIC = SAMPLES.parents[1] / "tests" / "data" / "phone.heic"
PHONE, DESKTOP = {"width": 360, "height": 740}, {"width": 1280, "height": 800}
MAX_PAGE_BYTES = 150_000
MAX_FILE_BYTES = 3_000_000
READ_MS = 90_000
SHOWN_WITHIN_MS = 5_000
PICTURES = os.environ.get("BAOZHUANG_PAGE_PICTURES", "")
"""A folder to keep pictures of the pages in, for docs/gallery/pages."""
PUBLIC = {
    "home": "/",
    "need": "/need",
    "need-list": "/need/list?situation=resident-owned",
    "need-works": "/need/list?situation=works&also=dig&also=traffic&also=heavy",
    "apply": "/apply?situation=company-lv&also=green&also=dig",
    "follow": "/follow",
    "missing": "/m/0000?rows=2,3",
    "privacy": "/privacy",
}


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningService]:
    running = RunningService(
        tmp_path_factory.mktemp("service"), engine="rapid", workers=1, extra=f"max_file_bytes = {MAX_FILE_BYTES}"
    )
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def driver() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="module")
def chromium(driver: Playwright) -> Iterator[Browser]:
    browser = driver.chromium.launch(executable_path=PROGRAM, args=["--no-sandbox", "--disable-dev-shm-usage"])
    yield browser
    browser.close()


class Visitor:
    """A device with a browser of its own. `complaints`: errors of pages and of their policy."""

    def __init__(self, chromium: Browser, service: RunningService, size: dict[str, int], **options: Any) -> None:
        self.context: BrowserContext = chromium.new_context(
            viewport=size,  # type: ignore[arg-type]
            locale="zh-CN",
            base_url=f"http://127.0.0.1:{service.port}",
            accept_downloads=True,
            **options,
        )
        self.page: Page = self.context.new_page()
        self.page.set_default_timeout(20_000)
        self.complaints: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on(
            "console",
            lambda told: self.complaints.append(told.text) if "Content Security" in told.text else None,
        )

    def picture(self, name: str) -> None:
        """Keep how the page looks on a phone and on a desktop, where somebody asked for it."""
        if not PICTURES:
            return
        Path(PICTURES).mkdir(parents=True, exist_ok=True)
        own = self.page.viewport_size
        for device, size in (("phone", PHONE), ("desktop", DESKTOP)):
            self.page.set_viewport_size(size)  # type: ignore[arg-type]
            self.page.screenshot(path=Path(PICTURES) / f"applicant-{name}-{device}.png", full_page=True)
        self.page.set_viewport_size(own)  # type: ignore[arg-type]

    def apply(self, sample: Path) -> str:
        """Fill in the application of a sample; the address of the case."""
        form = json.loads((sample / "CASE.json").read_text("utf-8"))
        page = self.page
        page.goto("/apply?situation=resident-owned")
        page.get_by_label("申请人姓名").fill(form["applicant"]["name"])
        page.get_by_label("手机号").fill(form["applicant"]["phone"])
        page.get_by_label("所在区县").select_option(form["district"])
        page.get_by_label("安装地址").fill(form["application"]["install_address"])
        page.get_by_label("在已有的小区、楼院加装").check()
        page.get_by_label("网上下载").check()
        page.get_by_label("我已看过说明").check()
        page.get_by_role("button", name="下一步").click()
        page.wait_for_url(re.compile(r"/my/[0-9a-f]{32}$"))
        return page.url.partition("/my/")[2]

    def choose(self, *files: Path | dict[str, Any]) -> None:
        self.page.locator("#choose").set_input_files(list(files))  # type: ignore[arg-type]

    def wait_until_read(self) -> None:
        self.page.wait_for_selector("#files", timeout=READ_MS)
        self.page.wait_for_selector("#state[data-busy=no]", state="attached", timeout=READ_MS)


@pytest.fixture
def phone(chromium: Browser, service: RunningService) -> Iterator[Visitor]:
    visitor = Visitor(chromium, service, PHONE, has_touch=True, is_mobile=True)
    yield visitor
    visitor.context.close()
    assert visitor.complaints == []


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_pages_before_a_case_are_light_and_usable_by_everybody(
    chromium: Browser, service: RunningService, size: dict[str, int]
) -> None:
    visitor = Visitor(chromium, service, size)
    loaded: list[int] = []
    visitor.page.on(
        "response",
        lambda answer: None if answer.request.resource_type == "image" else loaded.append(len(answer.body())),
    )
    for name, path in PUBLIC.items():
        loaded.clear()
        visitor.page.goto(path)
        assert faults(visitor.page) == [], name
        assert sum(loaded) < MAX_PAGE_BYTES, name
        if size == PHONE:
            visitor.picture(name)
    assert visitor.complaints == []
    visitor.context.close()


def test_what_is_needed_is_found_without_script_and_by_keyboard(chromium: Browser, service: RunningService) -> None:
    visitor = Visitor(chromium, service, PHONE, java_script_enabled=False)
    page = visitor.page
    page.goto("/")
    page.get_by_role("link", name="需要什么材料").click()
    page.get_by_text("居民，车位是租的").click()
    chosen = page.locator("details[open]")
    chosen.get_by_label("小区没有物业公司").check()
    chosen.get_by_role("button", name="看材料清单").click()
    expect(page.get_by_role("heading", name="您要准备这些材料")).to_be_visible()
    rows = [re.sub(r"^\d+\. ", "", text) for text in page.locator(".rows h2").all_inner_texts()]
    assert rows == ["用电人有效身份证件", "固定车位使用证明", "物业证明", "用电人新能源汽车购车证明"]
    assert page.locator("#row2 .paper b").first.inner_text() == "车位租赁合同"
    page.get_by_role("button", name="开始办理").press("Enter")
    expect(page.get_by_role("heading", name="填写申请")).to_be_visible()
    visitor.context.close()


def test_the_whole_way_on_a_phone(phone: Visitor, chromium: Browser, service: RunningService) -> None:
    page = phone.page
    case_id = phone.apply(UNSEALED)
    phone.picture("case-empty")
    scans = sorted(UNSEALED.glob("scan-*"))
    phone.choose(*reversed(scans))
    expect(page.locator(".sheet")).to_have_count(len(scans))
    phone.picture("case-reading")
    phone.wait_until_read()
    # What is wrong, where it shows, and how to mend it; what is in order stands below.
    consent, car = page.locator("#row3"), page.locator("#row4")
    expect(consent).to_contain_text("有问题，请改")
    expect(consent).to_contain_text("印章")
    expect(consent.locator(".remedy")).to_contain_text("加盖公章")
    expect(consent.locator("svg.cut image").first).to_have_attribute("href", re.compile("/pictures/"))
    expect(car).to_contain_text("还没交")
    assert page.locator(".compact > li").count() == 2
    assert faults(page) == []
    phone.picture("case-read")

    # What was read can be put right, for a clerk to see.
    page.locator(".sheet", has_text="居民身份证").get_by_role("link", name="看识别结果").click()
    name = page.locator(".value", has=page.locator("dt", has_text="姓名"))
    expect(name.locator("svg.cut")).to_be_visible()
    name.locator("summary").click()
    name.get_by_label("姓名应为").fill("李样木")
    name.get_by_role("button", name="告诉窗口").click()
    expect(page.get_by_role("status")).to_contain_text("已告诉窗口")
    expect(name).to_contain_text("李样木")
    assert faults(page) == []
    phone.picture("file")

    page.get_by_role("link", name="回到办件").click()
    page.get_by_role("button", name="提交申请").click()
    expect(page.get_by_role("heading", name="办理经过")).to_be_visible()
    expect(page.locator("#state")).to_have_attribute("data-step", "checked")
    assert faults(page) == []
    phone.picture("case-handed-in")
    with page.expect_download() as download:
        page.get_by_role("button", name="生成并下载").click()
    assert download.value.suggested_filename.endswith(".docx")
    assert download.value.path().read_bytes()[:2] == b"PK"

    page.get_by_role("link", name="更正申请表").first.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert faults(page) == []
    phone.picture("form")
    page.goto(f"/my/{case_id}")

    # Another phone gets there by number and code, and by no other way.
    number = page.locator(".case-no b").nth(0).inner_text()
    code = page.locator(".case-no b").nth(1).inner_text()
    other = Visitor(chromium, service, PHONE)
    other.page.goto(f"/my/{case_id}")
    assert UNSEALED.name not in other.page.content()
    expect(other.page.locator("h1")).not_to_have_text("等窗口审核")
    other.picture("not-found")
    other.page.goto(f"/m/{case_id}?rows=3")
    expect(other.page.locator(".rows h3")).to_have_text(["第 3 项　物业证明"])
    other.page.get_by_role("link", name="验证后补交").click()
    for typed, told in (("WRONG2", "不对"), (code.lower(), "")):
        other.page.get_by_label("办件编号").first.fill(number)
        other.page.get_by_label("查询码或手机验证码").fill(typed)
        other.page.get_by_role("button", name="查询", exact=True).click()
        if told:
            expect(other.page.get_by_role("alert")).to_contain_text(told)
            other.picture("follow-wrong")
    other.page.wait_for_url(re.compile(rf"/my/{case_id}\?rows=3$"))
    expect(other.page.locator(".rows > li")).to_have_count(1)
    address = other.page.url.replace(case_id, "")  # drawn at random: it may look like a telephone's number
    assert not re.search(r"1\d{10}|李", address)
    other.context.close()

    page.get_by_text("不办了，撤回申请").click()
    phone.picture("withdrawal")
    assert faults(page) == []
    page.get_by_role("button", name="确认撤回").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("撤回")
    phone.picture("withdrawn")
    assert faults(page) == []


def test_files_that_cannot_be_taken_say_why_and_nothing_else_suffers(phone: Visitor) -> None:
    phone.apply(UNSEALED)
    page = phone.page
    too_large = {"name": "big.jpg", "mimeType": "image/jpeg", "buffer": bytes(MAX_FILE_BYTES + 1)}
    no_picture = {"name": "notes.jpg", "mimeType": "image/jpeg", "buffer": "不是图片".encode() * 50}
    card = {"name": "card.jpg", "mimeType": "image/jpeg", "buffer": (UNSEALED / "scan-01.jpg").read_bytes()}
    phone.choose(too_large, no_picture, card)
    expect(page.locator(".wrong-file")).to_contain_text("没有上传")
    page.get_by_role("button", name="关闭 big.jpg 的提示").click()
    expect(page.locator(".wrong-file")).to_have_count(0)
    phone.wait_until_read()
    expect(page.locator(".sheet", has_text="notes.jpg")).to_contain_text("不能识别")
    expect(page.locator(".sheet", has_text="card.jpg")).to_contain_text("居民身份证")
    phone.picture("refused")
    page.get_by_role("button", name="删除notes.jpg").click()
    expect(page.locator(".sheet")).to_have_count(1)


def test_an_upload_survives_the_loss_of_the_network_and_of_the_page(phone: Visitor) -> None:
    case_id = phone.apply(UNSEALED)
    page = phone.page
    slow = phone.context.new_cdp_session(page)
    slow.send("Network.enable")
    conditions = {"offline": False, "latency": 20, "downloadThroughput": 500_000, "uploadThroughput": 15_000}
    slow.send("Network.emulateNetworkConditions", conditions)
    phone.choose(UNSEALED / "scan-01.jpg")
    page.wait_for_selector("#sending progress")
    phone.context.set_offline(True)
    expect(page.locator("#sending")).to_contain_text("联网后自动续传")
    phone.picture("offline")
    phone.context.set_offline(False)
    slow.send("Network.emulateNetworkConditions", {**conditions, "uploadThroughput": -1, "downloadThroughput": -1})
    expect(page.locator("#sending li")).to_have_count(0, timeout=40_000)
    expect(page.locator(".sheet")).to_have_count(1)

    # The page is closed in the middle of an upload; opened again, it goes on by itself.
    slow.send("Network.emulateNetworkConditions", conditions)
    phone.choose(UNSEALED / "scan-03.jpg")
    page.wait_for_selector("#sending progress")
    page.close()
    phone.page = page = phone.context.new_page()
    page.goto(f"/my/{case_id}")
    expect(page.locator(".sheet")).to_have_count(2, timeout=40_000)
    expect(page.locator("#sending li")).to_have_count(0)
    page.reload()
    expect(page.locator(".sheet")).to_have_count(2)


def test_photos_go_as_they_are_unless_asked_to_shrink(phone: Visitor) -> None:
    case_id = phone.apply(UNSEALED)
    page, photo, other = phone.page, _photo(1), _photo(2)
    of_iphone = {"name": HEIC.name, "mimeType": "image/heic", "buffer": HEIC.read_bytes()}
    phone.choose({"name": "as-it-is.jpg", "mimeType": "image/jpeg", "buffer": photo}, of_iphone)
    expect(page.locator(".sheet")).to_have_count(2)
    page.get_by_label("先压缩照片再传").check()
    phone.choose({"name": "smaller.jpg", "mimeType": "image/jpeg", "buffer": other})
    expect(page.locator(".sheet")).to_have_count(3)
    phone.wait_until_read()
    ask, path = phone.context.request, f"/api/v1/cases/{case_id}/files"
    files = {file["name"]: file for file in ask.get(path).json()}
    whole, smaller, heic = files["as-it-is.jpg"], files["smaller.jpg"], files[HEIC.name]
    assert whole["size"] == len(photo)
    assert smaller["size"] < 0.7 * len(other)
    assert [file["status"] for file in (whole, smaller, heic)] == ["read"] * 3

    # The original keeps where it was taken; pictures made from it do not.
    assert ask.get(f"{path}/{whole['id']}/original").body() == photo
    for file in (whole, heic):
        shown = ask.get(f"{path}/{file['id']}/pages/1/picture").body()
        with Image.open(io.BytesIO(shown)) as picture:
            assert (picture.format, dict(picture.getexif())) == ("JPEG", {})
    assert b"Exif" in photo


def test_too_many_uploads_wait_as_long_as_they_are_told(phone: Visitor) -> None:
    phone.apply(UNSEALED)
    page, told = phone.page, [{"title": "上传过于频繁。", "next_step": "", "code": "too_many_requests"}]

    def answer(route: Route) -> None:
        if told:
            route.fulfill(status=429, headers={"Retry-After": "2"}, json=told.pop())
        else:
            route.continue_()

    page.route("**/my/*/files", answer)
    phone.choose(UNSEALED / "scan-01.jpg")
    expect(page.locator("#sending")).to_contain_text("上传过于频繁。照片已存在本机，稍后自动续传")
    expect(page.locator(".sheet")).to_have_count(1)
    expect(page.locator("#sending li")).to_have_count(0)


def _photo(seed: int) -> bytes:
    """A large photo of bright grainy paper that says where it was taken."""
    grain = np.random.default_rng(seed).integers(211, 239, (1500, 2000), dtype=np.uint8)
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (32.0, 7.0, 0.0)
    made = io.BytesIO()
    Image.fromarray(grain).convert("RGB").resize((2800, 2100)).save(made, "JPEG", quality=92, exif=exif)
    assert 900_000 < len(made.getvalue()) < MAX_FILE_BYTES
    return made.getvalue()


def test_a_form_without_script_uploads_too(chromium: Browser, service: RunningService) -> None:
    visitor = Visitor(chromium, service, DESKTOP, java_script_enabled=False)
    visitor.apply(UNSEALED)
    page = visitor.page
    page.locator("#plain-upload input[type=file]").set_input_files([UNSEALED / "scan-01.jpg", UNSEALED / "scan-02.pdf"])
    page.get_by_role("button", name="上传", exact=True).click()
    expect(page.locator(".sheet")).to_have_count(2)
    visitor.context.close()


def test_what_is_missing_in_the_form_is_told_beside_its_box(phone: Visitor) -> None:
    page = phone.page
    page.goto("/apply?situation=resident-owned")
    page.get_by_label("手机号").fill("138")
    page.get_by_role("button", name="下一步").click()
    expect(page.get_by_role("alert")).to_contain_text("有 7 处要改")
    expect(page.get_by_label("手机号")).to_have_value("138")
    expect(page.get_by_label("手机号")).to_have_attribute("aria-invalid", "true")
    assert faults(page) == []
    page.get_by_role("link", name="请填写 11 位手机号。").click()
    assert page.url.endswith("#f-phone")
    phone.picture("form-wrong")


def test_slow_3g_is_enough(phone: Visitor) -> None:
    case_id = phone.apply(UNSEALED)
    slow = phone.context.new_cdp_session(phone.page)
    slow.send("Network.enable")
    conditions = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
    slow.send("Network.emulateNetworkConditions", conditions)
    for path in (PUBLIC["home"], PUBLIC["need-list"], PUBLIC["apply"], f"/my/{case_id}"):
        phone.page.goto(path, wait_until="domcontentloaded")
        shown = phone.page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")
        assert shown < SHOWN_WITHIN_MS, path
