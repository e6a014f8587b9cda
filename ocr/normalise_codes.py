"""Identity numbers, credit codes, vehicle numbers, plates, phones as read from paper. Pure.

A character the type cannot contain is replaced only where the check digit then passes, and the result says
so (`Parsed.repaired`). What has no check digit is never mended.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ocr import check_digits
from ocr.characters import half_width
from ocr.document_numbers import PROVINCES
from ocr.parsed import Parsed

_SEPARATORS = re.compile(r"[\s·•.\-—_:：,，]+")
_TO_DIGITS = str.maketrans("OoDQIl|BSZ×", "0000111852X")
_TO_USCC = str.maketrans("OoIil|SsZzVv", "0011115522YY")
_TO_VIN = str.maketrans("OoQqIil|", "00001111")
_IN_NUMBER = "[0-9A-Za-z|×]"
_RUN_OF = {n: re.compile(rf"(?<!{_IN_NUMBER}){_IN_NUMBER}{{{n}}}(?!{_IN_NUMBER})") for n in (15, 17, 18)}

_ID = (check_digits.has_id_shape, check_digits.is_id_number)
_USCC = (check_digits.has_uscc_shape, check_digits.is_uscc)
_VIN = (check_digits.has_vin_shape, check_digits.is_vin)
_LEAST_VIN_DIGITS = 4  # the serial number ends in digits; a word of 17 letters is no number

_SMALL_NEW_ENERGY = re.compile(rf"[{PROVINCES}][A-HJ-NP-Z][DABCEFGHJK][A-HJ-NP-Z0-9]\d{{4}}")
_LARGE_NEW_ENERGY = re.compile(rf"[{PROVINCES}][A-HJ-NP-Z]\d{{5}}[DABCEFGHJK]")
_ORDINARY = re.compile(rf"[{PROVINCES}][A-HJ-NP-Z][A-HJ-NP-Z0-9]{{4}}[A-HJ-NP-Z0-9挂学警港澳]")
_PLATE_LIKE = re.compile(rf"[{PROVINCES}][A-Z][A-Z0-9]{{4,5}}[A-Z0-9挂学警港澳]")

_MOBILE = re.compile(r"(?<!\d)(?:\+?86)?(1[3-9]\d{9})(?!\d)")
_LANDLINE = re.compile(r"(?<!\d)(010|02\d|0[3-9]\d{2})(\d{7,8})(?!\d)")
_SERVICE = re.compile(r"(?<!\d)([48]00)(\d{7})(?!\d)")
_LOCAL = re.compile(r"(?<!\d)([2-8]\d{6,7})(?!\d)")
_SHORT = re.compile(r"(?<!\d)(9[56]\d{3,4}|12\d{3})(?!\d)")
_WRONG_MOBILE = re.compile(r"(?<!\d)(1\d{10})(?!\d)")


def parse_id(text: str) -> Parsed | None:
    """18 characters in capitals; 15-digit numbers of old papers stay as they are, without a verdict."""
    run = _run(text, 18)
    if run is not None:
        return _checked(run, run[:17].translate(_TO_DIGITS) + run[17].upper().translate(_TO_DIGITS), _ID)
    old = _run(text, 15)
    if old is not None and check_digits.is_old_id_shape(old):
        return Parsed(old, "none" if check_digits.id_birth_date(old) else "fail")
    return None


def parse_uscc(text: str) -> Parsed | None:
    """18 characters in capitals, or the 15-digit registration number of an old licence, without a verdict.

    A failing digit is a warning only: `check_digits.has_valid_inner_code` is the second signal.
    """
    run = _run(text, 18)
    if run is not None:
        return _checked(run, run.translate(_TO_USCC).upper(), _USCC)
    old = _run(text, 15)
    return Parsed(old) if old is not None and old.isdigit() else None


def parse_vin(text: str) -> Parsed | None:
    """17 characters in capitals. A number from abroad (not L…) need not carry a check digit."""
    run = _run(text, 17)
    found = None if run is None else _checked(run, run.translate(_TO_VIN).upper(), _VIN)
    if found is None or sum(one.isdigit() for one in str(found.value)) < _LEAST_VIN_DIGITS:
        return None
    if found.check == "fail" and not str(found.value).startswith("L"):
        return Parsed(found.value)
    return found


def parse_plate(text: str) -> Parsed | None:
    """豫S12345 or the eight characters of a new-energy plate; fails where letters stand that no plate has."""
    plain = _SEPARATORS.sub("", half_width(text)).upper()
    match = _PLATE_LIKE.fullmatch(plain)
    if match is None:
        return None
    return Parsed(plain, "pass" if plate_kind(plain) else "fail")


def plate_kind(plate: str) -> str | None:
    """`new_energy` or `ordinary`; None for no plate."""
    if _SMALL_NEW_ENERGY.fullmatch(plate) or _LARGE_NEW_ENERGY.fullmatch(plate):
        return "new_energy"
    return "ordinary" if _ORDINARY.fullmatch(plate) else None


def parse_phone(text: str) -> Parsed | None:
    """The first number: mobile as 11 digits, landline as 0376-1234567. A number without area code has no
    verdict; 11 digits that no mobile has fail."""
    for part in re.split(r"[/、,，;；]|或", half_width(text)):
        digits = re.sub(r"(?<=[\d)）])[\s\-—()（）]+(?=\d)|^[(（]|(?<=\+)\s", "", part.strip())
        digits = re.split(r"转|-(?=\d{1,4}$)", digits)[0]
        for pattern, check in (
            (_MOBILE, "pass"),
            (_LANDLINE, "pass"),
            (_SERVICE, "pass"),
            (_WRONG_MOBILE, "fail"),
            (_LOCAL, "none"),
            (_SHORT, "none"),
        ):
            match = pattern.search(digits)
            if match:
                return Parsed("-".join(match.groups()), check)  # type: ignore[arg-type]  # literals above
    return None


def _run(text: str, length: int) -> str | None:
    """The one stretch of `length` letters and digits; blanks inside numbers do not count."""
    plain = _SEPARATORS.sub("", half_width(text))
    found = _RUN_OF[length].findall(plain)
    return str(found[0]) if len(found) == 1 else None


def _checked(run: str, mended: str, kind: tuple[Callable[[str], bool], Callable[[str], bool]]) -> Parsed | None:
    """As read where its characters are possible, mended where that alone makes the check digit pass."""
    has_shape, passes = kind
    plain = run.upper()
    if has_shape(plain) and passes(plain):
        return Parsed(plain, "pass")
    if mended != plain and passes(mended):
        return Parsed(mended, "pass", repaired=True)
    return Parsed(plain, "fail") if has_shape(plain) else None
