"""The summary page in a real browser: from a file, without a network, by mouse and by keyboard, on any width."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PIL import Image

from tests.e2e.browser import Page, browser, needs_browser
from tests.unit.intake_web.factories import CONSENT_SHA, ID_SHA, checked_case, page_of

pytestmark = [needs_browser, pytest.mark.slow]

VISIBLE = """[...document.querySelectorAll("#case-1 .page")]
    .filter((page) => page.checkVisibility()).map((page) => page.id)"""
LIT = """[...document.querySelectorAll(".on")].map((it) => it.id).sort()"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("summary")
    (folder / "pictures").mkdir()
    for sha256, pages, size in ((ID_SHA, 1, (1000, 640)), (CONSENT_SHA, 2, (1000, 1400))):
        for page in range(1, pages + 1):
            Image.new("RGB", size, "ivory").save(folder / "pictures" / f"{sha256}-{page}.jpg")
    long_name = "很长的材料名称" * 12 + ".pdf"
    case = checked_case(title="信阳样例物业服务有限公司" * 6)
    text = page_of(checked_case(), case).replace("物业 证明.pdf", long_name)
    (folder / "index.html").write_text(text, "utf-8")
    return (folder / "index.html").as_uri()


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with browser(tmp_path_factory.mktemp("browser") / "profile") as page:
        yield page


@pytest.fixture
def page(tab: Page, address: str) -> Page:
    tab.open("about:blank")
    tab.resize(1400, 1000)
    tab.requests.clear()
    tab.complaints.clear()
    tab.open(address)
    return tab


def test_page_works_from_a_file_and_asks_for_nothing_else(page: Page, address: str) -> None:
    assert page.run("document.documentElement.classList.contains('js')")
    folder = address.rsplit("/", 1)[0]
    assert all(request.startswith((folder, "data:")) for request in page.requests)
    assert any(request.endswith(".jpg") for request in page.requests)
    assert page.complaints == []


def test_one_page_is_shown_and_the_strip_changes_it(page: Page) -> None:
    assert page.run(VISIBLE) == ["case-1-f1-p1"]
    page.click("#case-1 .strip a:nth-child(3)")
    assert page.run(VISIBLE) == ["case-1-f2-p2"]
    assert page.run("document.querySelector('#case-1 .strip [aria-current]').hash") == "#case-1-f2-p2"


def test_pointing_at_a_box_lights_its_value_and_the_other_way_round(page: Page) -> None:
    page.move_to("#case-1-f1-p1-b1")
    assert page.run(LIT) == ["case-1-f1-p1-b1", "case-1-f1-p1-v1"]
    page.move_to("#case-1-f1-p1-v2")
    assert page.run(LIT) == ["case-1-f1-p1-b2", "case-1-f1-p1-v2"]


def test_lens_shows_the_place_larger_and_never_hides_it(page: Page) -> None:
    page.move_to("#case-1-f1-p1-b1")
    zoom, apart = page.run(
        """(() => { const lens = document.querySelector(".lens"); const at = lens.getBoundingClientRect();
        const sheet = lens.parentElement.getBoundingClientRect();
        const box = document.querySelector("#case-1-f1-p1-b1 .box").getBoundingClientRect();
        return [at.width / lens.viewBox.baseVal.width / (sheet.width / 1000),
            at.bottom <= box.top || at.top >= box.bottom]; })()"""
    )
    assert zoom > 1.3
    assert apart
    page.move_to("#case-1 h2")
    assert page.run("document.querySelectorAll('.lens').length") == 0


def test_values_and_their_boxes_are_reached_by_keyboard(page: Page) -> None:
    page.run("document.querySelector('#case-1 .strip a:last-child').focus()")
    page.press("Tab")
    assert page.run("document.activeElement.id") == "case-1-f1-p1-v1"
    assert page.run(LIT) == ["case-1-f1-p1-b1", "case-1-f1-p1-v1"]
    assert page.run("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.press("Enter")
    page.press("Tab")
    page.press("Escape")
    assert page.run(LIT) == []


def test_evidence_opens_the_page_it_stands_on_and_shows_the_place(page: Page) -> None:
    assert page.run("document.getElementById('case-1-e1').checkVisibility()") is False
    page.click("#case-1 .evidence figcaption a")
    assert page.run(VISIBLE) == ["case-1-f2-p2"]
    assert page.run("document.getElementById('case-1-e1').checkVisibility()") is True
    seen = page.run("document.getElementById('case-1-e1').getBoundingClientRect().top")
    assert 0 <= seen <= 1000


def test_boxes_lie_on_the_picture_at_every_width(page: Page) -> None:
    for width in (1400, 800, 360):
        page.resize(width, 900)
        picture, box = page.run(
            """["#case-1-f1-p1 img", "#case-1-f1-p1-b1 .box"].map((selector) => {
            const at = document.querySelector(selector).getBoundingClientRect(); return [at.left, at.width]; })"""
        )
        assert box[0] - picture[0] == pytest.approx(0.3 * picture[1], abs=0.01 * picture[1] + 2)
        assert box[1] == pytest.approx(0.12 * picture[1], abs=0.01 * picture[1] + 3)


@pytest.mark.parametrize("width", [360, 390, 768, 1024, 1400, 1920])
def test_nothing_runs_over_the_side(page: Page, width: int) -> None:
    page.resize(width, 800, mobile=width < 500)
    assert page.run("document.documentElement.scrollWidth") <= width


def test_words_stand_out_from_their_ground(page: Page) -> None:
    """WCAG AA: 4.5 to 1 for text, measured on what the browser computed."""
    too_faint = page.run(
        """(() => {
        const light = (rgb) => rgb.map((value) => value / 255)
            .map((value) => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
            .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
        const parts = (colour) => colour.match(/[0-9.]+/g).map(Number);
        const ground = (it) => {
            for (; it; it = it.parentElement) {
                const colour = parts(getComputedStyle(it).backgroundColor);
                if (colour.length < 4 || colour[3] > 0) return colour.slice(0, 3);
            }
            return [255, 255, 255];
        };
        const ratio = (it) => {
            const [one, two] = [light(parts(getComputedStyle(it).color).slice(0, 3)), light(ground(it))];
            return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
        };
        const hasWords = (it) => [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
        return [...document.body.querySelectorAll("*:not(svg *)")]
            .filter((it) => it.checkVisibility() && hasWords(it) && ratio(it) < 4.5)
            .map((it) => it.className + ": " + it.textContent.trim().slice(0, 20));
        })()"""
    )
    assert too_faint == []


def test_printing_shows_every_page_of_every_case(page: Page) -> None:
    assert page.print_pdf().startswith(b"%PDF")
    page.ask("Emulation.setEmulatedMedia", media="print")
    try:
        assert len(page.run(VISIBLE)) == 3
    finally:
        page.ask("Emulation.setEmulatedMedia", media="")
