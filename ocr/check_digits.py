"""Check digits of identity numbers, credit codes, vehicle numbers. Pure arithmetic: no repair, no opinion.

A failing digit is a signal that reading went wrong, never proof: some credit codes were issued with a wrong
one, and vehicles made abroad need not have any.
"""

from __future__ import annotations

import re
from datetime import date

# GB 11643-1999 (ISO 7064 MOD 11-2)
_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_DIGITS = "10X98765432"
_ID = re.compile(r"[0-9]{17}[0-9X]")
_OLD_ID = re.compile(r"[0-9]{15}")

# GB 32100-2015; the inner nine characters are a GB 11714-1997 organisation code with its own digit
USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_USCC = re.compile(rf"[{USCC_ALPHABET}]{{18}}")
_ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_ORGANISATION_CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

# GB 16735-2019
_VIN = re.compile(r"[0-9A-HJ-NPR-Z]{17}")
_VIN_VALUES = {
    **{digit: int(digit) for digit in "0123456789"},
    **dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)), strict=True)),
}
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def id_check_digit(first17: str) -> str:
    """The 18th character of a 公民身份号码. Raises ValueError unless given 17 digits."""
    if not re.fullmatch(r"[0-9]{17}", first17):
        raise ValueError("17 digits are needed")
    total = sum(int(digit) * weight for digit, weight in zip(first17, _ID_WEIGHTS, strict=True))
    return _ID_DIGITS[total % 11]


def has_id_shape(text: str) -> bool:
    """17 digits and a digit or X; says nothing about the check digit."""
    return _ID.fullmatch(text) is not None


def is_id_number(text: str) -> bool:
    """Shape, possible birth date and check digit. The area is not judged: codes changed over the years,
    and residence permits (81/82/83) use the same scheme."""
    return has_id_shape(text) and id_birth_date(text) is not None and id_check_digit(text[:17]) == text[17]


def id_birth_date(text: str) -> date | None:
    """The birth date in an 18- or 15-digit number; None where that day does not exist."""
    if has_id_shape(text):
        digits = text[6:14]
    elif is_old_id_shape(text):
        digits = "19" + text[6:12]
    else:
        return None
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
    return born if born.year >= 1850 else None


def id_sex(text: str) -> str | None:
    """男 or 女, from the sequence number's parity."""
    if has_id_shape(text):
        return "男" if int(text[16]) % 2 else "女"
    if is_old_id_shape(text):
        return "男" if int(text[14]) % 2 else "女"
    return None


def is_old_id_shape(text: str) -> bool:
    """15 digits, in use until 1999, met on old property papers; it has no check digit."""
    return _OLD_ID.fullmatch(text) is not None


def upgrade_old_id(text: str) -> str:
    """The 18-digit number of a 15-digit one. Raises ValueError for any other text."""
    if not is_old_id_shape(text):
        raise ValueError("15 digits are needed")
    first17 = f"{text[:6]}19{text[6:]}"
    return first17 + id_check_digit(first17)


def has_uscc_shape(text: str) -> bool:
    """18 characters of the code's alphabet, which has no I, O, S, V, Z."""
    return _USCC.fullmatch(text) is not None


def uscc_check_digit(first17: str) -> str:
    """The 18th character of a 统一社会信用代码. Raises ValueError for foreign characters."""
    if not re.fullmatch(rf"[{USCC_ALPHABET}]{{17}}", first17):
        raise ValueError("17 characters of the code's alphabet are needed")
    total = sum(USCC_ALPHABET.index(one) * pow(3, place, 31) for place, one in enumerate(first17))
    return USCC_ALPHABET[-total % 31]


def is_uscc(text: str) -> bool:
    return has_uscc_shape(text) and uscc_check_digit(text[:17]) == text[17]


def organisation_check_digit(first8: str) -> str:
    """The 9th character of an organisation code (GB 11714). Raises ValueError for foreign characters."""
    if not re.fullmatch(r"[0-9A-Z]{8}", first8):
        raise ValueError("8 digits or capital letters are needed")
    pairs = zip(first8, _ORGANISATION_WEIGHTS, strict=True)
    remainder = -sum(_ORGANISATION_CHARACTERS.index(one) * weight for one, weight in pairs) % 11
    return "X" if remainder == 10 else str(remainder)


def has_valid_inner_code(uscc: str) -> bool:
    """The second, independent signal of a credit code: its organisation code, characters 9 to 17.

    Where it passes and the outer digit fails, the code may well have been issued that way.
    """
    return has_uscc_shape(uscc) and organisation_check_digit(uscc[8:16]) == uscc[16]


def has_vin_shape(text: str) -> bool:
    """17 characters; there is no I, O, Q in a vehicle identification number."""
    return _VIN.fullmatch(text) is not None


def vin_check_digit(vin: str) -> str:
    """What the 9th character should be. Raises ValueError unless given 17 characters without I, O, Q."""
    if not has_vin_shape(vin):
        raise ValueError("17 characters without I, O, Q are needed")
    total = sum(_VIN_VALUES[one] * weight for one, weight in zip(vin, _VIN_WEIGHTS, strict=True))
    return "X" if total % 11 == 10 else str(total % 11)


def is_vin(text: str) -> bool:
    return has_vin_shape(text) and vin_check_digit(text) == text[8]
