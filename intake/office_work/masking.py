"""What is shown of numbers that identify a person: enough to compare them, never the whole. Pure.

Masked are identity numbers, phones, and the numbers of passports; company codes, certificate and invoice numbers and
names are what the work is about and stay.
"""

from __future__ import annotations

import re

_IDENTITY = re.compile(r"(?<![0-9A-Za-z])(\d{6})\d{8}(\d{3}[\dXxＸ])(?![0-9A-Za-z])")
_MOBILE = re.compile(r"(?<!\d)(1[3-9]\d)\d{4}(\d{4})(?!\d)")
_LANDLINE = re.compile(r"(?<!\d)(0\d{2,3}-?)(\d{3,4})(\d{4})(?!\d)")
_HIDDEN_TYPES = frozenset({"id", "phone"})
_HIDDEN_FIELDS = frozenset({"passport_no"})
_SHOWN = 4


def mask_text(text: str) -> str:
    """A text with every identity number and phone in it masked; the rest stays as it is."""
    text = _IDENTITY.sub(r"\1********\2", text)
    text = _MOBILE.sub(r"\1****\2", text)
    return _LANDLINE.sub(lambda found: f"{found[1]}{'*' * len(found[2])}{found[3]}", text)


def mask_value(value: str, *, field: str, field_type: str) -> str:
    """A value of a paper: whole where it identifies nobody, only its ends where it does, however it was misread."""
    if field_type not in _HIDDEN_TYPES and field not in _HIDDEN_FIELDS:
        return mask_text(value)
    masked = mask_text(value)
    if masked != value and 3 * masked.count("*") >= len(value):
        return masked  # as phones and numbers of people usually are; a number misread as a phone would show too much
    kept = min(_SHOWN, len(value) // 3)
    return value[:kept] + "*" * max(1, len(value) - 2 * kept) + (value[-kept:] if kept else "")
