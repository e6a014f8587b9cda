"""PDF: scanned, born digital, mixed, turned, damaged; and text that must not get in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ocr.limits import DEFAULT_LIMITS
from ocr.pages import PageFailure, PageImage
from tests.integration.ocr_files.pdf_writer import Page, text_at, write_pdf
from tests.integration.ocr_files.reading import outcomes, read, read_page, rejection, text_of

DATA = Path(__file__).parents[2] / "data"
WORDS = text_at(72, 700, "Contract of lease")
SCAN = (40, 56, bytes(np.random.default_rng(5).integers(0, 255, 40 * 56 * 3, dtype=np.uint8)))
FULL_PAGE = "q 595 0 0 842 0 0 cm /Im1 Do Q\n"


def ink_box(pixels: np.ndarray) -> tuple[int, int, int, int]:
    dark_y, dark_x = np.nonzero(pixels.max(axis=2) < 128)
    return int(dark_x.min()), int(dark_y.min()), int(dark_x.max()) + 1, int(dark_y.max()) + 1


@pytest.mark.parametrize(
    ("page", "height", "width"),
    [
        (Page(), 2339, 1653),
        (Page(FULL_PAGE), 2339, 1653),
        (Page(WORDS), 2339, 1653),  # seals and codes on it are read from the picture
        (Page(WORDS + "q 200 0 0 300 100 100 cm /Im1 Do Q\n"), 2339, 1653),
        (Page(text_at(72, 700, "Contract", before="3 Tr")), 2339, 1653),  # without ink: not believed
    ],
)
def test_page_is_drawn_at_200_dpi(page: Page, height: int, width: int) -> None:
    drawn = read_page(write_pdf([page], picture=SCAN))
    assert abs(drawn.pixels.shape[0] - height) <= 1
    assert abs(drawn.pixels.shape[1] - width) <= 1


@pytest.mark.parametrize(
    ("size", "longest"), [((153, 243), 1600), ((842, 1191), 3308), ((14_400, 14_400), 4000), ((1, 200), 1600)]
)
def test_small_pages_get_more_and_large_ones_fewer_dots(size: tuple[float, float], longest: int) -> None:
    page = read_page(write_pdf([Page(size=size)]))
    assert abs(max(page.pixels.shape[:2]) - longest) <= 1
    assert max(page.pixels.shape[:2]) <= 4000


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("cropped", [False, True])
def test_text_layer_lies_on_the_ink(rotation: int, cropped: bool) -> None:
    crop = "/CropBox [40 300 560 780]" if cropped else ""
    page = read_page(write_pdf([Page(WORDS, box=(10, 20, 605, 862), extra=f"/Rotate {rotation} {crop}")]))
    if rotation:  # writing that lies on its side or head is for the picture
        assert page.text_lines is None
        return
    (line,) = page.text_lines or ()
    x0, y0, x1, y1 = ink_box(page.pixels)
    assert line.text == "Contract of lease"
    assert line.confidence is None
    assert line.box.x0 - 3 <= x0 <= x1 <= line.box.x1 + 3
    assert line.box.y0 - 3 <= y0 <= y1 <= line.box.y1 + 3
    assert abs(line.box.x0 - x0) < 10
    assert abs(line.box.x1 - x1) < 10


@pytest.mark.parametrize(
    ("rotation", "matrix"), [(90, "0 1 -1 0 300 100"), (180, "-1 0 0 -1 400 400"), (270, "0 -1 1 0 300 600")]
)
def test_text_turned_to_be_upright_on_a_turned_page(rotation: int, matrix: str) -> None:
    content = f"BT /F1 24 Tf {matrix} Tm (Upright again) Tj ET"
    page = read_page(write_pdf([Page(content, extra=f"/Rotate {rotation} /CropBox [20 30 500 700]")]))
    (line,) = page.text_lines or ()
    x0, y0, x1, y1 = ink_box(page.pixels)
    assert line.text == "Upright again"
    assert line.box.x0 - 3 <= x0 <= x1 <= line.box.x1 + 3
    assert line.box.y0 - 3 <= y0 <= y1 <= line.box.y1 + 3


def test_every_character_has_its_edges() -> None:
    (line,) = read_page(write_pdf([Page(WORDS)])).text_lines or ()
    assert len(line.char_x) == len(line.text)
    lefts = [left for left, _ in line.char_x]
    assert lefts == sorted(lefts)
    assert all(left < right for left, right in line.char_x)


def test_columns_and_table_cells_are_lines_of_their_own() -> None:
    cells = text_at(72, 700, "Buyer") + text_at(220, 700, "Seller") + text_at(72, 650, "Cell", size=12)
    cells += text_at(100, 650, "next", size=12) + "1 w 97.5 640 m 97.5 670 l S\n"
    page = read_page(write_pdf([Page(cells)]))
    assert text_of(page) == ["Buyer", "Seller", "Cell", "next"]


def test_scanned_page_has_no_text_layer_and_a_picture() -> None:
    page = read_page(write_pdf([Page(FULL_PAGE)], picture=SCAN))
    assert page.text_lines is None
    assert page.has_picture
    assert not page.grey


def test_how_much_larger_than_scanned_a_page_is_drawn() -> None:
    strips = "".join(f"q 595 0 0 105.25 0 {105.25 * number:g} cm /Im1 Do Q\n" for number in range(8))
    upon = "q 595 0 0 842 0 0 cm /Im1 Do Q\n"
    pages = [Page(FULL_PAGE), Page(strips), Page(FULL_PAGE + upon), Page(WORDS), Page("")]
    whole, cut, laid, typed, empty = (one.enlarged for one in read(write_pdf(pages, picture=SCAN)) if one)  # type: ignore[union-attr]
    assert whole == pytest.approx(1653 / 40, rel=0.02)
    assert cut == pytest.approx(whole / 8**0.5, rel=0.02)  # eight times the pixels on the same sheet
    assert (laid, typed, empty) == (1, 1, 1)


def test_hidden_text_of_a_scan_is_left_out() -> None:
    page = read_page(write_pdf([Page(FULL_PAGE + text_at(72, 700, "somebody's OCR", before="3 Tr"))], picture=SCAN))
    assert page.text_lines is None


def test_mixed_file_keeps_each_page_as_it_is() -> None:
    first, second, third = read(write_pdf([Page(WORDS), Page(FULL_PAGE), Page("")], picture=SCAN))
    assert isinstance(first, PageImage)
    assert isinstance(second, PageImage)
    assert isinstance(third, PageImage)
    assert text_of(first) == ["Contract of lease"]
    assert not first.has_picture
    assert second.text_lines is None
    assert second.has_picture
    assert third.text_lines is None
    assert third.pixels.min() == 255


def test_picture_beside_text_is_announced() -> None:
    page = read_page(write_pdf([Page(WORDS + "q 300 0 0 300 100 100 cm /Im1 Do Q")], picture=SCAN))
    assert text_of(page) == ["Contract of lease"]
    assert page.has_picture


VISIBLE = "".join(text_at(72, 800 - 30 * row, "a line everybody sees", size=14) for row in range(10))


@pytest.mark.parametrize(
    "hidden",
    [
        text_at(72, 300, "hidden words", before="3 Tr"),
        text_at(72, 300, "hidden words", before="7 Tr"),
        "1 g " + text_at(72, 300, "hidden words"),
        "0.99 g " + text_at(72, 300, "hidden words"),
        text_at(-900, 300, "hidden words"),
        text_at(72, 5000, "hidden words"),
        "0 0 1 rg 60 290 300 40 re f " + text_at(72, 300, "hidden words"),
        "q 0 0 10 10 re W n " + text_at(72, 300, "hidden words") + "Q",
        text_at(72, 300, "hidden words") + "0 g 60 290 300 40 re f ",
        text_at(72, 300, "hidden words", size=24) + "1 g 60 290 300 40 re f ",
    ],
    ids=[
        "no-ink",
        "clip",
        "white",
        "near-white",
        "left-of-page",
        "above-page",
        "same-colour",
        "clipped",
        "under-black",
        "under-white",
    ],
)
def test_text_nobody_sees_does_not_get_in(hidden: str) -> None:
    content = VISIBLE + hidden
    lines = text_of(read_page(write_pdf([Page(content.replace("0 0 1 rg 60", "0 0 1 rg 60"))])))
    assert "a line everybody sees" in lines
    assert not any("hidden" in line or "words" in line for line in lines)


def test_layer_that_is_mostly_hidden_is_no_layer() -> None:
    content = WORDS + "1 g " + text_at(72, 300, "hidden words, more of them than of the others")
    assert read_page(write_pdf([Page(content)])).text_lines is None


def test_words_printed_over_other_words_are_left_to_the_picture() -> None:
    assert read_page(write_pdf([Page(WORDS + text_at(73, 700, "Mortgage of horse"))])).text_lines is None


def test_bold_made_by_printing_twice_is_read_once() -> None:
    assert text_of(read_page(write_pdf([Page(WORDS + text_at(72.4, 700, "Contract of lease"))]))) == [
        "Contract of lease"
    ]


def test_filled_form_fields_leave_the_page_to_the_picture() -> None:
    note = "<< /Type /Annot /Subtype /FreeText /Rect [72 600 300 640] /DA (/F1 12 Tf) /Contents (added later) >>"
    assert read_page(write_pdf([Page(WORDS, annotations=[note])])).text_lines is None


def test_one_bad_page_among_several() -> None:
    data = write_pdf([Page(WORDS), Page(WORDS), Page(WORDS)])
    broken = data.replace(b"/Kids [5 0 R 7 0 R 9 0 R]", b"/Kids [5 0 R 3 0 R 9 0 R]")
    assert broken != data
    pages = read(broken)
    assert [page.number for page in pages] == [1, 2, 3]
    bad = pages[1]
    assert isinstance(bad, PageFailure)
    assert bad.problem.code == "page_unreadable"
    assert bad.problem.page == 2
    assert "2" in bad.problem.message
    assert isinstance(pages[2], PageImage)


def test_encrypted_file_is_refused() -> None:
    assert rejection((DATA / "encrypted.pdf").read_bytes()) == "file_encrypted"


def test_file_that_only_restricts_changes_is_read() -> None:
    assert outcomes((DATA / "owner_password.pdf").read_bytes()) == ["image"]


def test_rubbish_before_the_header_does_not_matter() -> None:
    assert outcomes(b"\r\n\r\nscanner\r\n" + write_pdf([Page(WORDS)])) == ["image"]


def test_cut_off_file_is_refused_or_repaired_never_invented() -> None:
    data = write_pdf([Page(WORDS), Page(WORDS)])
    assert rejection(data[:200]) == "file_damaged"


def test_file_without_pages_is_refused() -> None:
    assert rejection(write_pdf([])) == "file_damaged"


def test_scripts_and_actions_are_not_run() -> None:
    action = "/AA << /O << /S /JavaScript /JS (app.alert\\(1\\)) >> >>"
    assert outcomes(write_pdf([Page(WORDS, extra=action)])) == ["image"]


def test_slow_text_layer_is_given_up_for_the_picture() -> None:
    limits = replace(DEFAULT_LIMITS, text_layer_seconds=1)
    tiny = "".join(text_at(10 + x * 5, 10 + y * 5, "abcd", size=2) for x in range(110) for y in range(60))
    page = read_page(write_pdf([Page(tiny)]), limits=limits)
    assert page.text_lines is None
    assert page.pixels.shape[0] > 2000
