"""QR codes are decoded where they stand, and bear witness to fields: they confirm, cast doubt or propose."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import zxingcpp

from ocr.codes import find_codes
from ocr.engine import Picture
from ocr.kinds import catalogue
from ocr.readings import Box, Code, FieldValue
from ocr.witnesses import heard, statements

INVOICE = "01,32,,26412000000012345678,105300.00,20260318,,ABCD"
LICENCE = "http://www.gsxt.gov.cn/indexscan?uniscid=91411599MAW7NPN019"
BOX = Box(0, 0, 10, 10)


def page_with(text: str, *, width: int = 1600, height: int = 2200, at: tuple[int, int] = (300, 200)) -> Picture:
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    modules = np.asarray(code.to_image(scale=5, add_quiet_zones=True), dtype=np.uint8)
    page = np.full((height, width), 250, np.uint8)
    page[at[1] : at[1] + modules.shape[0], at[0] : at[0] + modules.shape[1]] = modules
    return np.ascontiguousarray(np.repeat(page[:, :, None], 3, axis=2))


def value(text: str, confidence: float | None = 0.97) -> FieldValue:
    return FieldValue(text, text, 1, BOX, confidence)


def after(kind: str, code: str, **fields: str) -> dict[str, FieldValue]:
    return heard(
        catalogue()[kind], {name: value(text) for name, text in fields.items()}, (Code(1, Box(5, 5, 9, 9), code),)
    )


@pytest.mark.parametrize("drawn", [False, True])
def test_a_code_is_read_with_its_place(drawn: bool) -> None:
    [code] = find_codes(page_with(INVOICE), 3, drawn=drawn)
    assert (code.page, code.text) == (3, INVOICE)
    assert code.box.x0 == pytest.approx(320, abs=6)
    assert code.box.y0 == pytest.approx(220, abs=6)


@pytest.mark.parametrize("drawn", [False, True])
@pytest.mark.parametrize("quarter", [1, 2, 3])
def test_a_turned_code_is_read(quarter: int, drawn: bool) -> None:
    page = np.ascontiguousarray(np.rot90(page_with(LICENCE), quarter))
    assert [code.text for code in find_codes(page, 1, drawn=drawn)] == [LICENCE]


def test_large_pictures_are_read_at_a_smaller_size_and_boxes_are_the_pages() -> None:
    large = cv2.resize(page_with(INVOICE), None, fx=2.5, fy=2.5, interpolation=cv2.INTER_LINEAR)
    [code] = find_codes(np.asarray(large, dtype=np.uint8), 1)
    assert code.box.x0 == pytest.approx(800, abs=15)


def test_pages_without_codes_and_odd_pages_have_none() -> None:
    noise = np.random.default_rng(4)
    assert find_codes(np.full((2000, 1400, 3), 255, np.uint8), 1) == ()
    assert find_codes(noise.integers(0, 255, (600, 400, 3), dtype=np.uint8), 1) == ()
    assert find_codes(np.zeros((1, 1, 3), np.uint8), 1) == ()


def test_what_is_equal_is_confirmed() -> None:
    fields = after(
        "vehicle_sales_einvoice", INVOICE, invoice_no="26412000000012345678", issue_date="2026-03-18", total="105300.00"
    )
    assert {name: item.check for name, item in fields.items()} == dict.fromkeys(fields, "pass")
    assert all(item.confidence == 0.97 for item in fields.values())


def test_what_differs_is_doubted_and_kept() -> None:
    fields = after("vehicle_sales_einvoice", INVOICE, invoice_no="26412000000012345679", issue_date="2026-03-19")
    for name, text in (("invoice_no", "26412000000012345679"), ("issue_date", "2026-03-19")):
        assert fields[name].value == text
        assert fields[name].confidence == 0.6


def test_what_was_not_read_is_proposed_at_the_codes_place() -> None:
    fields = after("vehicle_sales_einvoice", INVOICE)
    assert fields["invoice_no"].value == "26412000000012345678"
    assert fields["issue_date"].value == "2026-03-18"
    assert fields["invoice_no"].box == Box(5, 5, 9, 9)
    assert "total" not in fields, "with tax or without is not said"


def test_an_amount_may_be_with_or_without_tax() -> None:
    net = after("vehicle_sales_einvoice", INVOICE, price_without_tax="105300.00", total="118989.00")
    assert (net["price_without_tax"].check, net["total"].check, net["total"].confidence) == ("pass", "none", 0.97)
    neither = after("vehicle_sales_einvoice", INVOICE, price_without_tax="1.00", total="2.00")
    assert neither["total"].confidence == 0.6


def test_a_paper_invoice_has_a_code_and_a_short_number() -> None:
    fields = after("vehicle_sales_invoice", "01,03,141002212345,00123456,99000.00,20220101,,", invoice_no="00123456")
    assert fields["invoice_no"].check == "pass"
    assert fields["invoice_code"].value == "141002212345"


def test_a_licence_names_its_credit_code() -> None:
    assert after("business_license", LICENCE, uscc="91411599MAW7NPN019")["uscc"].check == "pass"
    assert after("business_license", LICENCE, uscc="91411599MAW7NPN016")["uscc"].confidence == 0.6
    assert after("business_license", LICENCE)["uscc"].value == "91411599MAW7NPN019"


@pytest.mark.parametrize(
    "text", ["", "hello", "01,32", "02,32,,26412000000012345678,1,20260101", "01,32,,123,1.00,20260101,,", "01,,,,,,,"]
)
def test_codes_of_another_making_say_nothing(text: str) -> None:
    assert statements("vehicle_sales_einvoice", Code(1, BOX, text)) == []
    assert statements("business_license", Code(1, BOX, text)) == []


def test_values_that_are_none_of_their_type_are_not_proposed() -> None:
    fields = after("vehicle_sales_einvoice", "01,32,,26412000000012345678,1.00,20269999,,")
    assert "issue_date" not in fields


def test_other_kinds_hear_nothing() -> None:
    assert after("id_card", INVOICE, name="王样")["name"].confidence == 0.97
