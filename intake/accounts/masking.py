"""Personal numbers in answers, hidden from those who need not see them; how much of one, `office_work.masking` says.

Two nets: fields known to hold numbers are hidden by their names, whatever is in them; and in every text, whatever looks
like an identity number or a phone is hidden too, for papers say such things anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from intake.office_work.masking import mask_text, mask_value
from intake.office_work.people import Person
from ocr.kinds import catalogue

_OF_FORMS = {
    "id_number": "id",
    "legal_representative_id": "id",
    "phone": "phone",
    "contact_phone": "phone",
    "construction_phone": "phone",
    "passport_no": "text",
}
_HIDDEN_TYPES = ("id", "phone")
_OF_FIELD = ("value", "text")
_OPAQUE = re.compile(r"[0-9a-f]{32}|[0-9a-f]{64}")
"""Ids and hashes of ours: digits in them may look like a phone, and would be of no use hidden."""


@cache
def number_fields() -> Mapping[str, str]:
    """Names of fields whose values are hidden, and their types: of the form, and of every kind of paper."""
    typed = {
        field.id: field.item_type
        for kind in catalogue().values()
        for field in kind.fields.values()
        if field.item_type in _HIDDEN_TYPES
    }
    return {**typed, **_OF_FORMS}


def sees_all(person: Person) -> bool:
    """Only applicants see their own numbers at once; everybody else asks for them with a reason, which is kept."""
    return person.role == "applicant"


def masked(value: Any, *, name: str = "") -> Any:
    """JSON with personal numbers hidden. `name`: of the field it is the value of."""
    if isinstance(value, str):
        if _OPAQUE.fullmatch(value):
            return value
        hidden = number_fields().get(name)
        return mask_value(value, field=name, field_type=hidden) if hidden and value else mask_text(value)
    if isinstance(value, Mapping):
        # The value of a field that was read or corrected stands beside its name, not under it.
        own = str(value.get("field") or name) if "value" in value else ""
        return {key: masked(each, name=own if own and key in _OF_FIELD else key) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [masked(each, name=name) for each in value]
    return value
