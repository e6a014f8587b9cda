"""The first day of an office in a real browser: the code from the terminal, the office's data, accounts, a clerk."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from intake import bootstrap
from intake import settings as installation
from intake.office_work import demo_cases
from tests.e2e.accessible import faults
from tests.e2e.browser import PROGRAM, needs_browser
from tests.service import RunningService

pytestmark = [needs_browser, pytest.mark.slow, pytest.mark.allow_hosts(["127.0.0.1"])]

PASSWORD = "样例口令 only for tests 9"
PICTURES = os.environ.get("BAOZHUANG_PAGE_PICTURES", "")
"""A folder to keep pictures of the pages in, for docs/gallery/pages."""


@pytest.fixture
def service(tmp_path: Path) -> Iterator[RunningService]:
    running = RunningService(tmp_path / "service", workers=1)
    running.start()
    with bootstrap.office(installation.load(running.settings_file)) as office:
        demo_cases.bring_in(office)  # as `serve --demo` does
    yield running
    running.stop()


@pytest.fixture
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=PROGRAM, args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


def new_page(chromium: Browser, service: RunningService) -> Page:
    context = chromium.new_context(
        viewport={"width": 1280, "height": 800}, locale="zh-CN", base_url=f"http://127.0.0.1:{service.port}"
    )
    page = context.new_page()
    page.set_default_timeout(20_000)
    return page


def look(page: Page, name: str) -> None:
    """Usable by everybody; and a picture where somebody asked for it."""
    assert faults(page) == [], name
    if PICTURES:
        Path(PICTURES).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=Path(PICTURES) / f"clerk-{name}.png", full_page=True)


def test_from_the_code_on_the_terminal_to_a_clerk_at_work(service: RunningService, chromium: Browser) -> None:
    code = re.search(r"^ {4}([2-9A-Z]{12})$", (service.folder / "log").read_text("utf-8"), re.M)
    assert code is not None
    page = new_page(chromium, service)
    page.goto("/clerk")
    expect(page).to_have_url(re.compile("/setup$"))
    look(page, "setup")
    for typed in ("WRONGCODE234", code[1].lower()):
        page.get_by_label("一次性代码").fill(typed)
        page.get_by_label("用户名", exact=True).fill("guanli")
        page.locator("#password").fill(PASSWORD)
        page.locator("#again").fill(PASSWORD)
        page.get_by_role("button", name="建立管理员账号").click()
        if typed != code[1].lower():
            expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_role("heading", name="单位信息")).to_be_visible()
    page.get_by_label("窗口地址").fill("信阳市样例路1号政务服务大厅一楼专窗")
    page.get_by_label("咨询电话").fill("0376-0000000")
    look(page, "office")
    page.get_by_role("button", name="保存，下一步建立账号").click()

    expect(page.get_by_role("heading", name="新建账号")).to_be_visible()
    page.get_by_label("用户名", exact=True).fill("wang")
    page.locator("#name").fill("王样例")
    page.get_by_role("button", name="建立账号").click()
    first = page.locator(".secret").inner_text()
    look(page, "account-made")

    clerk = new_page(chromium, service)
    clerk.goto("/clerk")
    clerk.get_by_label("用户名").fill("wang")
    clerk.get_by_label("密码").fill(first)
    clerk.get_by_role("button", name="登录").click()
    expect(clerk).to_have_url(re.compile("/clerk/password$"))
    clerk.goto("/clerk")
    expect(clerk).to_have_url(re.compile("/clerk/password$"))
    boxes = clerk.locator("main input[type=password]")
    for number, text in enumerate((first, PASSWORD, PASSWORD)):
        boxes.nth(number).fill(text)
    clerk.locator("main button[type=submit]").click()
    expect(clerk.get_by_role("status")).to_be_visible()
    look(clerk, "password-changed")
    clerk.goto("/clerk?view=all")
    expect(clerk.locator(".queue a.number")).to_have_count(7)
    look(clerk, "queue-demo")
    clerk.locator(".queue a.number").first.click()
    expect(clerk.get_by_role("heading", name="材料清单")).to_be_visible()
    clerk.goto("/admin/office")
    expect(clerk.get_by_role("heading", level=1)).to_be_visible()
    look(clerk, "not-allowed")
    clerk.goto("/")
    expect(clerk.locator("footer, .foot").first).to_contain_text("样例路1号")

    page.goto("/admin/portals")
    page.get_by_label("平台名称").fill("样例政务平台")
    page.get_by_role("button", name="新增").click()
    page.get_by_text("发放新密钥").click()
    page.get_by_label("管理回调").check()
    page.get_by_role("button", name="发放", exact=True).click()
    key = page.locator(".secret").inner_text()
    page.get_by_label("准许的主机").fill("127.0.0.1:9")
    page.get_by_role("button", name="保存").click()
    made = page.request.post(
        "/api/v1/webhooks", data={"url": "http://127.0.0.1:9/hook"}, headers={"Authorization": f"Bearer {key}"}
    )
    assert made.status == 201, made.text()
    page.goto("/admin/portals")
    look(page, "portal-with-webhook")
    page.get_by_role("link", name="发送记录").click()
    page.get_by_role("button", name="发一条测试消息").click()
    expect(page.get_by_role("row", name=re.compile("测试消息"))).to_be_visible()
    for _ in range(20):
        if page.get_by_text("连不上对方").count():
            break
        page.wait_for_timeout(500)
        page.reload()
    expect(page.get_by_text("连不上对方")).to_be_visible()
    look(page, "webhook")
