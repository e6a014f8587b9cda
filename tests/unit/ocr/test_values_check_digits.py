"""Check digits against published and synthetic numbers, and against every single slip of a digit."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr import check_digits as digits
from ocr.normalise import parse_value
from ocr.parsed import Parsed

ID = "411599199001010014"
USCCS = ["91411599MA9TEXT00M", "92411599MA9TEXT19F", "12411599415900019X", "N2411599MF900001XM", "54411599ME9000016P"]
VIN = "LTEST0004R0000001"

seventeen = st.builds(
    lambda area, born, serial: f"{area}{born:%Y%m%d}{serial:03d}",
    st.sampled_from(["411599", "810000", "820000", "830000"]),
    st.dates(date(1900, 1, 1), date(2030, 12, 31)),
    st.integers(0, 999),
)


def test_synthetic_identity_number() -> None:
    assert digits.is_id_number(ID)
    assert digits.id_birth_date(ID) == date(1990, 1, 1)
    assert digits.id_sex(ID) == "男"


@pytest.mark.parametrize(
    "number", ["411599199002300018", "411599199013010010", "41159919900101001", "", "abc", ID + "0"]
)
def test_impossible_identity_numbers(number: str) -> None:
    assert not digits.is_id_number(number)


@given(seventeen)
def test_area_is_not_judged_and_the_digit_is_the_only_one(first17: str) -> None:
    right = digits.id_check_digit(first17)
    passing = [one for one in "0123456789X" if digits.is_id_number(first17 + one)]
    assert passing == [right]


@given(seventeen, st.integers(0, 16), st.integers(1, 9))
def test_every_wrong_digit_of_an_identity_number_is_found(first17: str, place: int, step: int) -> None:
    number = first17 + digits.id_check_digit(first17)
    wrong = number[:place] + str((int(number[place]) + step) % 10) + number[place + 1 :]
    assert not digits.is_id_number(wrong)


@given(seventeen, st.integers(0, 15))
def test_every_swap_of_neighbours_is_found(first17: str, place: int) -> None:
    number = first17 + digits.id_check_digit(first17)
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assert swapped == number or not digits.is_id_number(swapped)


def test_old_number_becomes_a_new_one() -> None:
    assert digits.upgrade_old_id("411599900101001") == "41159919900101001" + digits.id_check_digit("41159919900101001")
    assert digits.id_sex("411599900101001") == "男"
    with pytest.raises(ValueError, match="15 digits"):
        digits.upgrade_old_id(ID)


@pytest.mark.parametrize("code", USCCS)
def test_credit_codes_of_every_registering_body(code: str) -> None:
    assert digits.is_uscc(code)
    assert digits.has_valid_inner_code(code)
    assert parse_value("uscc", code) == Parsed(code, "pass")


def test_code_issued_with_a_wrong_digit_keeps_its_inner_signal() -> None:
    assert not digits.is_uscc("91350211M0000XUF46")
    assert digits.has_valid_inner_code("91350211M0000XUF46")
    assert parse_value("uscc", "91350211M0000XUF46") == Parsed("91350211M0000XUF46", "fail")


@given(st.sampled_from(USCCS), st.integers(0, 17), st.sampled_from(digits.USCC_ALPHABET))
def test_every_wrong_character_of_a_credit_code_is_found(code: str, place: int, other: str) -> None:
    wrong = code[:place] + other + code[place + 1 :]
    assert wrong == code or not digits.is_uscc(wrong)


def test_a_credit_code_that_lacks_a_character_is_none() -> None:
    code = "12411599MA6TEXT05P"
    assert digits.is_uscc(code)
    assert all(parse_value("uscc", code[:lost] + code[lost + 1 :]) is None for lost in range(len(code)))


def test_vehicle_number() -> None:
    assert digits.is_vin(VIN)
    assert digits.is_vin("11111111111111111")
    assert not digits.is_vin(VIN[:-1] + "2")
    assert not digits.is_vin(VIN.replace("0", "O"))


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (digits.id_check_digit, "12"),
        (digits.uscc_check_digit, "O" * 17),
        (digits.organisation_check_digit, "é" * 8),
        (digits.vin_check_digit, "I" * 17),
    ],
)
def test_wrong_use_is_named(call: object, text: str) -> None:
    with pytest.raises(ValueError, match="needed"):
        call(text)  # type: ignore[operator]  # each is a function of one text


@pytest.mark.parametrize(
    ("field_type", "text", "expected"),
    [
        ("id", "４１１５９９１９９００１０１００１４", Parsed(ID, "pass")),
        ("id", "4115 9919 9001 0100 14", Parsed(ID, "pass")),
        ("id", "公民身份号码：411599199001010014", Parsed(ID, "pass")),
        ("id", "411599199001010015", Parsed("411599199001010015", "fail")),
        ("id", "41159919900101OO14", Parsed(ID, "pass", repaired=True)),
        ("id", "4ll599l9900l0l0014", Parsed(ID, "pass", repaired=True)),
        ("id", "41159919900101OO15", None),
        ("id", "41159919900101001", None),
        ("id", "4115**********0014", None),
        ("id", "411599900101001", Parsed("411599900101001", "none")),
        ("id", "411599901301001", Parsed("411599901301001", "fail")),
        ("id", "411599199001010014 411599199001010022", None),
        ("uscc", "91411599ma9text00m", Parsed(USCCS[0], "pass")),
        ("uscc", "9141 1599 MA9T EXT0 0M", Parsed(USCCS[0], "pass")),
        ("uscc", "91411599MA9TEXTOOM", Parsed(USCCS[0], "pass", repaired=True)),
        ("uscc", "91411599MA9TEXTOOX", None),
        ("uscc", "411500000012345", Parsed("411500000012345", "none")),
        ("vin", "LTEST0004R0000001", Parsed(VIN, "pass")),
        ("vin", "LTEST OOO4R 0000001", Parsed(VIN, "pass", repaired=True)),
        ("vin", "LTEST0004R0000002", Parsed("LTEST0004R0000002", "fail")),
        ("vin", "WTEST0004R0000009", Parsed("WTEST0004R0000009", "none")),
        ("vin", "ABCDEFGHJKLMNPRST", None),
        ("vin", "LTEST0004R000000", None),
        ("vin", "", None),
    ],
)
def test_numbers_as_read(field_type: str, text: str, expected: Parsed | None) -> None:
    assert parse_value(field_type, text) == expected


@given(st.sampled_from(["id", "uscc", "vin"]), st.text(alphabet="0123456789OIlBSZQX ABCLMNTEX", max_size=24))
def test_a_repaired_value_always_passes_its_check(field_type: str, text: str) -> None:
    passes = {"id": digits.is_id_number, "uscc": digits.is_uscc, "vin": digits.is_vin}[field_type]
    parsed = parse_value(field_type, text)
    if parsed is not None and parsed.repaired:
        assert parsed.check == "pass"
        assert passes(str(parsed.value))
    if parsed is not None and parsed.check == "fail":
        assert not parsed.repaired


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("豫S12345", Parsed("豫S12345", "pass")),
        ("豫 S·12345", Parsed("豫S12345", "pass")),
        ("豫SD12345", Parsed("豫SD12345", "pass")),
        ("豫SK12345", Parsed("豫SK12345", "pass")),
        ("豫S12345F", Parsed("豫S12345F", "pass")),
        ("豫S1234挂", Parsed("豫S1234挂", "pass")),
        ("豫SDO1234", Parsed("豫SDO1234", "fail")),
        ("豫S12I45", Parsed("豫S12I45", "fail")),
        ("豫SL12345", Parsed("豫SL12345", "fail")),
        ("未上牌", None),
        ("S12345", None),
    ],
)
def test_plates(text: str, expected: Parsed | None) -> None:
    assert parse_value("plate", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("138 0000 0000", Parsed("13800000000", "pass")),
        ("+86-13800000000", Parsed("13800000000", "pass")),
        ("１３８００００００００", Parsed("13800000000", "pass")),
        ("0376-6666666", Parsed("0376-6666666", "pass")),
        ("（0376）6666666", Parsed("0376-6666666", "pass")),
        ("03766666666", Parsed("0376-6666666", "pass")),
        ("010-66666666", Parsed("010-66666666", "pass")),
        ("0376-6666666转801", Parsed("0376-6666666", "pass")),
        ("400-888-8888", Parsed("400-8888888", "pass")),
        ("6666666", Parsed("6666666", "none")),
        ("95598", Parsed("95598", "none")),
        ("12800000000", Parsed("12800000000", "fail")),
        ("13800000000/0376-6666666", Parsed("13800000000", "pass")),
        ("1380000000", None),
        ("无", None),
    ],
)
def test_phones(text: str, expected: Parsed | None) -> None:
    assert parse_value("phone", text) == expected
