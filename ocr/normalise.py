"""Text as read from paper to values: one front for every field type of the catalogue. Pure.

Types and their forms: `ocr/data/kinds/`. A text that is no value of its type gives None: a field is
absent rather than guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from ocr.characters import half_width, without_spaces
from ocr.normalise_codes import parse_id, parse_phone, parse_plate, parse_uscc, parse_vin
from ocr.normalise_dates import parse_date, parse_date_range
from ocr.normalise_measures import parse_decimal, plain_decimal
from ocr.normalise_money import agree, amount_in_capitals, parse_capitals, parse_money, tax_adds_up
from ocr.normalise_names import parse_address, parse_org, parse_org_or_person, parse_person, parse_text
from ocr.normalise_space import clean_space, parse_space, same_space
from ocr.parsed import Parsed

__all__ = [
    "Parsed",
    "agree",
    "amount_in_capitals",
    "parse_capitals",
    "parse_date_range",
    "parse_space",
    "parse_value",
    "same_space",
    "tax_adds_up",
]

_NO = re.compile(r"不同意|不予|不得|不准|不可|不是|不具备|未|无|没有|否|拒绝|[×✗✘☒]|\b(?:no|false)\b", re.IGNORECASE)
_YES = re.compile(r"同意|准予|允许|许可|批准|是|有|已|通过|[√✓✔☑]|\b(?:yes|true)\b", re.IGNORECASE)
_LIST_SEPARATORS = re.compile(r"[、,，;；/]+")


def parse_value(field_type: str, text: str) -> Parsed | None:
    """The value of `text` for a type of the catalogue (`list:` types too); None where it is none.

    Raises ValueError for a type the catalogue does not know.
    """
    item_type = field_type.removeprefix("list:")
    parse = _PARSERS.get(item_type)
    if parse is None:
        raise ValueError(f"unknown field type {field_type!r}; known: {', '.join(_PARSERS)}, list:TYPE")
    return _parse_list(parse, text) if item_type != field_type else parse(text)


def _parse_list(parse: Callable[[str], Parsed | None], text: str) -> Parsed | None:
    """All items or none: a list that lacks one would look complete."""
    items = [parse(part) for part in _LIST_SEPARATORS.split(text) if part.strip()]
    values = tuple(item.value for item in items if item is not None and isinstance(item.value, str))
    if not values or len(values) != len(items):
        return None
    checks = {item.check for item in items if item is not None}
    check = "fail" if "fail" in checks else "pass" if checks == {"pass"} else "none"
    return Parsed(values, check, repaired=any(item.repaired for item in items if item is not None))  # type: ignore[arg-type]  # literals above


def _parse_date(text: str) -> Parsed | None:
    value = parse_date(text)
    return None if value is None else Parsed(value, "pass")


def _parse_decimal(text: str) -> Parsed | None:
    number = parse_decimal(text)
    return None if number is None else Parsed(plain_decimal(number))


def _parse_space(text: str) -> Parsed | None:
    value = clean_space(text)
    return None if value is None else Parsed(value, "pass" if parse_space(text) else "none")


def _parse_bool(text: str) -> Parsed | None:
    plain = without_spaces(half_width(text))
    if _NO.search(plain):
        return Parsed(False)
    return Parsed(True) if _YES.search(plain) else None


_PARSERS: Mapping[str, Callable[[str], Parsed | None]] = MappingProxyType(
    {
        "person": parse_person,
        "org": parse_org,
        "org_or_person": parse_org_or_person,
        "id": parse_id,
        "uscc": parse_uscc,
        "vin": parse_vin,
        "plate": parse_plate,
        "phone": parse_phone,
        "text": parse_text,
        "address": parse_address,
        "space": _parse_space,
        "date": _parse_date,
        "money": parse_money,
        "decimal": _parse_decimal,
        "bool": _parse_bool,
    }
)
