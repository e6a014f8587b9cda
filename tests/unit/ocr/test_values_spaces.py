"""Parking spaces, measures and document numbers."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr import document_numbers as numbers
from ocr.normalise import parse_value
from ocr.normalise_measures import Capacity, area_fits, parse_area, parse_capacity, parse_decimal, parse_length
from ocr.normalise_space import parse_space, same_space
from ocr.parsed import Parsed


@pytest.mark.parametrize(
    "group",
    [
        [
            "A-125",
            "A125",
            "A125号",
            "a 125",
            "Ａ１２５",
            "A区125号",
            "A区-125号车位",
            "第A-125号",
            "A-0125",
            "车位号：A125",
        ],
        [
            "负一层125号",
            "地下一层125",
            "-1层125号车位",
            "B1-125",
            "B1层125",
            "地下1层125",
            "B1-125號",
            "-1-125",
            "负1层第125号",
        ],
        ["负一层A-125", "B1-A125", "地下室-1层A125号车位", "-1层A区125"],
        ["007", "7", "第7号", "07号车位"],
        ["人防125", "人防-125号"],
        ["2-125", "2-0125号"],
    ],
)
def test_spellings_of_one_space(group: list[str]) -> None:
    assert all(same_space(one, other) for one in group for other in group)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A125", "A126"),
        ("A125", "B125"),
        ("A125", "125"),
        ("负一层A125", "负二层A125"),
        ("A-1-25", "A-125"),
        ("A125", "A1250"),
        ("B125", "负一层25"),
        ("人防125", "125"),
        ("", "A125"),
    ],
)
def test_different_spaces(one: str, other: str) -> None:
    assert not same_space(one, other)


def test_level_said_once_does_not_matter() -> None:
    assert same_space("A125", "负一层A125")


@given(st.sampled_from(["", "A", "C", "AB"]), st.integers(1, 99_999), st.sampled_from([None, -1, -2, -3]))
def test_normal_form_reads_back(block: str, number: int, level: int | None) -> None:
    written = f"{'' if level is None else f'-{-level}层'}{block}{number:03d}号"
    space = parse_space(written)
    assert space is not None
    assert (space.level, space.block, space.number) == (level, block, str(number))
    assert parse_space(str(space)) == space


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A-125", "A-125"),
        ("A125号", "A125"),
        ("第 007 号", "007"),
        ("B1-005", "B1-005"),
        ("BI-169", "B1-169"),
        ("Bl-A05", "B1-A05"),
        ("AI-16", "AI-16"),
        ("C区17", "C区17"),
        ("负一层A-125号车位", "负一层A-125"),
        ("-1-A346", "-1-A346"),
        ("-2F-206", "-2F-206"),
        ("【地下二层第18号】", "地下二层18"),
        ("人防B-12号车位", "人防B-12"),
        ("负二层B2-208号车位", "B2-208"),
        ("负二层B208号车位", "负二层B208"),
    ],
)
def test_value_keeps_the_printed_number(text: str, value: str) -> None:
    parsed = parse_value("space", text)
    assert parsed is not None
    assert parsed.value == value


@pytest.mark.parametrize("text", ["", "无", "车位", "号", "A-125、A-126"])
def test_no_single_space(text: str) -> None:
    assert parse_space(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("13%", "0.13"),
        ("１３％", "0.13"),
        ("0.5%", "0.005"),
        ("3％", "0.03"),
        ("45.30㎡", "45.30"),
        ("45.30平方米", "45.30"),
        ("1,234.5 m²", "1234.5"),
        ("建筑面积：88", "88"),
        ("7kW", "7"),
        ("12株", "12"),
        ("1.2公里", "1200"),
    ],
)
def test_decimals(text: str, value: str) -> None:
    parsed = parse_value("decimal", text)
    assert parsed is not None
    assert parsed.value == value


@pytest.mark.parametrize("text", ["", "㎡", "32×3.9=124.8", "-5", "3亩", "1,23", "12.5斤"])
def test_no_decimal_is_guessed(text: str) -> None:
    assert parse_value("decimal", text) is None


def test_measures() -> None:
    assert parse_length("3.2米") == Decimal("3.2")
    assert parse_length("320cm") == Decimal("3.20")
    assert parse_length("3.2㎡") is None
    assert parse_area("2公顷") == 20_000
    assert parse_area("5米") is None
    assert parse_capacity("315千伏安") == Capacity(Decimal(315), "kVA")
    assert parse_capacity("7.0KW") == Capacity(Decimal("7.0"), "kW")
    assert parse_capacity("315") is None
    assert parse_decimal("9") == 9


def test_area_of_the_printed_sides() -> None:
    assert area_fits(Decimal(32), Decimal("3.9"), Decimal("124.8"))
    assert not area_fits(Decimal("17.2"), Decimal("0.6"), Decimal("17.32"))


@pytest.mark.parametrize(
    ("text", "value", "check"),
    [
        ("豫（2021）信阳市不动产权第0001234号", "豫（2021）信阳市不动产权第0001234号", "pass"),
        ("豫 (2021) 信阳市 不动产权第 0001234 号", "豫（2021）信阳市不动产权第0001234号", "pass"),
        ("编号：豫(2021)固始县不动产权第12345号", "豫（2021）固始县不动产权第12345号", "pass"),
        ("豫（2011）信阳市不动产权第0001234号", "豫（2011）信阳市不动产权第0001234号", "fail"),
        ("豫（2021）信阳市不动产权第1234号", "豫（2021）信阳市不动产权第1234号", "fail"),
    ],
)
def test_certificate_numbers(text: str, value: str, check: str) -> None:
    parsed = numbers.parse_realestate_cert_no(text)
    assert parsed is not None
    assert (parsed.value, parsed.check) == (value, check)


def test_proof_is_no_certificate() -> None:
    proof = "豫（2021）信阳市不动产证明第0001234号"
    assert numbers.parse_realestate_proof_no(proof) == Parsed(proof, "pass")
    assert numbers.parse_realestate_cert_no(proof) is None
    assert numbers.parse_realestate_cert_no("房权证信阳字第12345号") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("411502 001002 GB00001 F00010001", Parsed("411502001002GB00001F00010001", "pass")),
        ("411502001002GB00001F0001000l", None),
        ("411502001002GB00001F0001000", None),
        ("4I1502001002GB00001F00010001", Parsed("4I1502001002GB00001F00010001", "fail")),
    ],
)
def test_unit_numbers(text: str, expected: Parsed | None) -> None:
    if expected is None and text.endswith("l"):
        assert numbers.parse_unit_no(text) != Parsed("411502001002GB00001F00010001", "pass")
    else:
        assert numbers.parse_unit_no(text) == expected


def test_unit_of_another_place() -> None:
    assert numbers.is_local_unit_no("411502001002GB00001F00010001")
    assert not numbers.is_local_unit_no("110101001002GB00001F00010001")


@pytest.mark.parametrize(
    ("text", "value", "check"),
    [
        ("建字第411502202400123号", "建字第411502202400123号", "pass"),
        ("建字第 4115022024GG0012345 号", "建字第4115022024GG0012345号", "pass"),
        ("411502202400123", "建字第411502202400123号", "pass"),
        ("建字第411502200700123号", "建字第411502200700123号", "fail"),
        ("建字第4115022024001号", "建字第4115022024001号", "fail"),
    ],
)
def test_planning_permits(text: str, value: str, check: str) -> None:
    parsed = numbers.parse_planning_permit_no(text)
    assert parsed is not None
    assert (parsed.value, parsed.check) == (value, check)


def test_invoice_numbers() -> None:
    assert numbers.parse_invoice_code("141001720076") == Parsed("141001720076", "pass")
    assert numbers.parse_invoice_code("№ 1410 0172 0076") == Parsed("141001720076", "pass")
    assert numbers.parse_invoice_code("14100172007") is None
    assert numbers.parse_invoice_no("00123456") == Parsed("00123456", "none")
    assert numbers.parse_invoice_no("24412000000012345678") == Parsed("24412000000012345678", "pass")
    assert numbers.parse_invoice_no("24992000000012345678") == Parsed("24992000000012345678", "fail")
    assert numbers.parse_invoice_no("2441200000001234567") is None
    assert numbers.invoice_year_fits("24412000000012345678", "2024-10-29") is True
    assert numbers.invoice_year_fits("24412000000012345678", "2025-10-29") is False
    assert numbers.invoice_year_fits("00123456", "2025-10-29") is None
