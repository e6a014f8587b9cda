"""Fields of one paper that cannot all be right: they are shown, and no one of them is believed. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from ocr.readings import FieldValue

# What a value may still claim that contradicts another of its paper: below any threshold of belief.
_DOUBTFUL = 0.6
_TOLD = 0.85  # what the tagger says alone claims no more
# Ends of a period; an open end is in order.
_PERIODS = (("valid_from", "valid_to"), ("period_from", "period_to"), ("lease_from", "lease_to"))
# Days on which a paper was written or something entered; the machine's own day may be that of another zone.
_DONE_ON = frozenset(["issue_date", "sign_date", "register_date", "birth_date", "established"])
_OTHER_ZONES = timedelta(days=1)
# Days on which something begins; nothing is granted so long beforehand.
_BEGINS, _BEFOREHAND = frozenset(["valid_from"]), timedelta(days=5 * 365)
_SIDES = ("length_m", "width_m")
_AREA = "area_m2"
_ROUNDED = Decimal("0.02")  # share by which an area may differ from its sides: forms round


def doubt_contradictions(fields: Mapping[str, FieldValue]) -> dict[str, FieldValue]:
    """The fields with low confidence where a period ends before it begins, or an area is not length times width.

    Sides that were only told beside an area that was read are of one of several stretches: none of the paper's.
    """
    doubted: set[str] = set()
    for first, last in _PERIODS:
        if first in fields and last in fields and _ends_before(fields[first].value, fields[last].value):
            doubted |= {first, last}
    if _wrong_area(fields):
        if _is_told(fields[_SIDES[0]]) and _is_told(fields[_SIDES[1]]) and not _is_told(fields[_AREA]):
            fields = {name: value for name, value in fields.items() if name not in _SIDES}
        else:
            doubted |= {*_SIDES, _AREA}
    return {name: _doubted(value) if name in doubted else value for name, value in fields.items()}


def doubt_future(fields: Mapping[str, FieldValue], today: date) -> dict[str, FieldValue]:
    """The fields with low confidence where a day on which something was done is still to come, or one on which it
    begins is many years away: it was misread.
    """
    latest = {name: (today + _OTHER_ZONES).isoformat() for name in _DONE_ON}
    latest |= {name: (today + _BEFOREHAND).isoformat() for name in _BEGINS}
    return {
        name: _doubted(value)
        if name in latest and isinstance(value.value, str) and value.value[:1].isdigit() and value.value > latest[name]
        else value
        for name, value in fields.items()
    }


def _ends_before(first: object, last: object) -> bool:
    return (
        isinstance(first, str) and isinstance(last, str) and first[:1].isdigit() and last[:1].isdigit() and last < first
    )


def _wrong_area(fields: Mapping[str, FieldValue]) -> bool:
    numbers = []
    for name in (*_SIDES, _AREA):
        value = fields[name].value if name in fields else None
        try:
            numbers.append(Decimal(str(value)))
        except InvalidOperation:
            return False
    long, wide, area = numbers
    return abs(long * wide - area) > _ROUNDED * max(area, Decimal(1))


def _is_told(value: FieldValue) -> bool:
    return value.confidence is not None and value.confidence <= _TOLD


def _doubted(value: FieldValue) -> FieldValue:
    if value.confidence is None:
        return value
    return replace(value, confidence=min(value.confidence, _DOUBTFUL))
