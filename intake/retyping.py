"""What a clerk types for a field that was misread -> the value as the field's type asks, with its check digit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, NoReturn

from intake.domain.dates import OPEN_END
from intake.errors import IntakeError
from ocr.check_digits import is_id_number, is_uscc, is_vin
from ocr.kinds import FieldSpec, catalogue
from ocr.readings import FieldCheck, FileReading, Value

MAX_CHARS = 500
_CHECKS = {"id": is_id_number, "uscc": is_uscc, "vin": is_vin}
_BOOLEANS: Mapping[object, bool] = {True: True, False: False, "是": True, "否": False, "同意": True, "不同意": False}


class RetypingError(IntakeError):
    """What was typed cannot be the value of that field."""

    code = "value_invalid"


def field_correction(
    files: Sequence[FileReading], sha256: str, index: int, field: str, typed: object
) -> dict[str, Any]:
    """The data of an event `correct_reading` for one field; `typed` None: the paper does not say.

    Raises RetypingError: no such paper or field, or a value that the field's type does not allow.
    """
    kind = _kind_of(files, sha256, index)
    spec = catalogue()[kind].fields.get(field)
    if spec is None:
        raise RetypingError("这种材料没有这个栏目", "请刷新页面后重试。")
    value = None if typed is None else _value(spec, typed)
    data = {"file": sha256, "index": index, "kind": kind, "field": field, "check": _check(spec, value)}
    return data | {"value": list(value) if isinstance(value, tuple) else value}


def kind_correction(files: Sequence[FileReading], sha256: str, index: int, new_kind: str) -> dict[str, Any]:
    """The data of an event `correct_reading` for the kind of a paper. Raises RetypingError."""
    kind = _kind_of(files, sha256, index)
    if new_kind not in catalogue():
        raise RetypingError("没有这种材料", "请从列表中选择。")
    return {"file": sha256, "index": index, "kind": kind, "new_kind": new_kind}


def _kind_of(files: Sequence[FileReading], sha256: str, index: int) -> str:
    for file in files:
        if file.sha256 == sha256 and 0 <= index < len(file.documents):
            return file.documents[index].kind
    raise RetypingError("找不到这份材料", "材料可能已重新识别，请刷新页面后重试。")


def _value(spec: FieldSpec, typed: object) -> Value:
    if spec.type.startswith("list:"):
        given = typed if isinstance(typed, list | tuple) else [typed]
        texts = tuple(_text(spec, each) for each in given if each != "")
        if not texts:
            _refuse(spec)
        return texts
    if spec.item_type == "bool":
        if isinstance(typed, bool | str) and typed in _BOOLEANS:
            return _BOOLEANS[typed]
        _refuse(spec)
    return _text(spec, typed)


def _text(spec: FieldSpec, typed: object) -> str:
    text = str(typed).strip() if isinstance(typed, str | int | float | Decimal) and not isinstance(typed, bool) else ""
    if not text or len(text) > MAX_CHARS:
        _refuse(spec)
    if spec.item_type == "date" and text != OPEN_END:
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError:
            _refuse(spec, "日期请写成 2026-11-23，没有期限的写“长期”。")
    if spec.item_type in ("decimal", "money"):
        return _number(spec, text)
    if spec.item_type in (*_CHECKS, "plate"):
        return text.upper().replace(" ", "")
    return text


def _number(spec: FieldSpec, text: str) -> str:
    try:
        number = Decimal(text.replace(",", ""))
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or number < 0:
        _refuse(spec, "请只填数字，不带单位。")
    return f"{number:.2f}" if spec.item_type == "money" else f"{number.normalize():f}"


def _check(spec: FieldSpec, value: Value | None) -> FieldCheck:
    check = _CHECKS.get(spec.item_type)
    if check is None or not isinstance(value, str):
        return "none"
    return "pass" if check(value) else "fail"


def _refuse(spec: FieldSpec, how: str = "请照材料上的内容填写。") -> NoReturn:
    raise RetypingError(f"“{spec.name}”不能填这个值", how)
