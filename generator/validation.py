"""DATA.json -> a document's data model, or every problem in words a clerk understands.

Messages name the field and what is expected; they never repeat the value, which may be personal.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.characters import MAX_DEPTH, TooDeepError, printable, printable_data
from generator.contexts.base import Context
from generator.errors import InvalidDataError, Problem
from generator.views import print_model

MAX_DATA_BYTES = 2**20

_Model = TypeVar("_Model", bound=Context)

# pydantic's error type -> what is expected, with pydantic's own limits filled in.
_EXPECTED: Mapping[str, str] = {
    "missing": '缺少此项；确实没有内容的，请填空串 "" 或 null',
    "extra_forbidden": "没有这个字段，请核对字段名或删除",
    "string_type": "应为文字（用引号括起）",
    "string_too_short": "不能为空",
    "string_too_long": "文字过长，最多{max_length}个字符",
    "string_pattern_mismatch": "不能只含空白",
    "string_unicode": "含有无法识别的字符",
    "literal_error": "只能是 {expected} 之一",
    "date_expected": "应为日期，写作 2026-11-23",
    "number_expected": "应为数字",
    "bool_type": "应为 true 或 false",
    "int_type": "应为整数",
    "int_from_float": "应为整数",
    "greater_than_equal": "不能小于{ge}",
    "less_than_equal": "不能大于{le}",
    "decimal_max_digits": "数字过长，最多{max_digits}位",
    "decimal_max_places": "小数最多{decimal_places}位",
    "decimal_whole_digits": "数字过大",
    "tuple_type": "应为列表（用方括号括起）",
    "too_short": "至少要有{min_length}项",
    "too_long": "最多{max_length}项",
    "model_type": "应为一组字段（用花括号括起）",
    "model_attributes_type": "应为一组字段（用花括号括起）",
    # What fields have to be among themselves (model validators of generator.contexts).
    "nothing_to_correct": "补正内容和可当场更正的内容不能都为空",
    "limits_of_matters": "应为每个申请事项各填一项办理时限，不多不少",
    "accepted_before_applied": "受理日期早于申请日期",
    "present_and_deferred": "同一项材料既列为已具备又列为容缺",
    "due_before_accepted": "补齐期限早于受理日期",
    "agent_missing": "由代理人签署时，请填写委托代理人",
    "competent_organ_missing": "理由为“不属于本机关职权范围”时必须填写，其他理由时应为空",
    "unsigned_refusal": "正式的不予受理通知书须有承办人和出具日期",
    "amount_differs": "金额应等于单价乘以数量",
}


def read_json(text: bytes) -> Mapping[str, object]:
    """The bytes of DATA.json as a mapping. Raises InvalidDataError: not UTF-8, not JSON, a name twice, too large."""
    if len(text) > MAX_DATA_BYTES:
        raise _whole(f"数据文件超过 {MAX_DATA_BYTES // 1024} KB", "data_too_large")
    try:
        data = json.loads(
            text.decode("utf-8-sig"),
            parse_float=Decimal,
            parse_constant=_no_constant,
            object_pairs_hook=_unique,
        )
    except UnicodeDecodeError:
        raise _whole("数据文件不是 UTF-8 编码的文本", "data_not_utf8") from None
    except json.JSONDecodeError as error:
        place = f"第{error.lineno}行第{error.colno}列"
        raise _whole(f"数据文件不是有效的 JSON：{place}附近有误", "data_not_json") from None
    except RecursionError:
        raise _whole(f"数据嵌套超过 {MAX_DEPTH} 层", "data_too_deep") from None
    except ValueError:  # a number of more digits than Python converts
        raise _whole("数据文件中有过长的数字", "data_not_json") from None
    if not isinstance(data, dict):
        raise _whole("数据文件的最外层应为一组字段（用花括号括起）", "data_not_object")
    return data


def _no_constant(_name: str) -> float:
    raise _whole("数据文件不是有效的 JSON：不允许 NaN 或 Infinity", "data_not_json")


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    names = [name for name, _ in pairs]
    for name in names:
        if names.count(name) > 1:
            raise InvalidDataError([Problem(printable(name), "同一层中出现两次，请只保留一个", "duplicate")])
    return dict(pairs)


def validate(model: type[_Model], data: Mapping[str, object]) -> _Model:
    """The data as a model. Raises InvalidDataError with every problem, in the order of the document."""
    try:
        cleaned = printable_data(data)
    except TooDeepError:
        raise _whole(f"数据嵌套超过 {MAX_DEPTH} 层", "data_too_deep") from None
    try:
        return model.model_validate_json(json.dumps(cleaned, default=_plain))
    except ValidationError as error:
        found = error.errors(include_url=False)
        problems = [_problem(model, details) for details in found if not _follows_from_others(details, found)]
        raise InvalidDataError(problems) from None  # the cause would show the values


def require_settled(filled: Context) -> None:
    """Raises InvalidDataError where a text to be signed leaves blank what the law asks for (see `Open.mandatory`)."""
    if getattr(filled, "draft", True):
        return
    blank = [item for item in print_model(filled).open_items if item.mark.mandatory]
    if blank:
        message = "正式文本中此项不能留空（《电力供应与使用条例》第三十三条）；请填写，或将 draft 改为 true"
        raise InvalidDataError([Problem(f"{item.path}（{item.title}）", message, "clause_open") for item in blank])


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return str(value) if value.is_finite() else "NaN"
    if isinstance(value, date):
        return value.isoformat()
    raise InvalidDataError([Problem("", f"数据含有无法写成 JSON 的类型 {type(value).__name__}", "data_not_json")])


def _whole(message: str, code: str) -> InvalidDataError:
    return InvalidDataError([Problem("", message, code)])


def _follows_from_others(details: ErrorDetails, found: list[ErrorDetails]) -> bool:
    """A list counted as too short only because its items are wrong."""
    place = details["loc"]
    return details["type"] == "too_short" and any(
        other["loc"][: len(place)] == place and len(other["loc"]) > len(place) for other in found
    )


def _problem(model: type[BaseModel], details: ErrorDetails) -> Problem:
    location, code = details["loc"], details["type"]
    if "field" in details.get("ctx", {}):
        location = (*location, details["ctx"]["field"])
    field = _field_schema(model, location)
    if code == "missing":
        message = "缺少此项" + _how_to_leave_empty(field)
    else:
        message = _EXPECTED.get(code, "").format_map(_Limits(details.get("ctx", {})))
    path, title = path_text(location), field.get("title", "")
    return Problem(f"{path}（{title}）" if title else path, message or f"值不符合要求（{code}）", code)


class _Limits(dict[str, Any]):
    """Limits of pydantic's message as printed; one it does not give is an ellipsis."""

    def __missing__(self, key: str) -> str:
        return "…"

    def __getitem__(self, key: str) -> str:
        text = str(super().__getitem__(key))
        return text.replace(" or ", "、").replace(", ", "、").replace("'", "")


def _how_to_leave_empty(field: Mapping[str, Any]) -> str:
    """What to write where there is nothing to say: only where the field may be empty."""
    if any(option.get("type") == "null" for option in field.get("anyOf", [])):
        return "；没有或尚未确定的，请填 null"
    if field.get("type") == "string" and not field.get("minLength") and "enum" not in field and "format" not in field:
        return '；没有内容的，请填空串 ""'
    if field.get("type") == "array" and not field.get("minItems"):
        return "；没有的，请填空列表 []"
    return ""


def path_text(location: tuple[int | str, ...]) -> str:
    """('roads', 0, 'class') -> roads[0].class"""
    text = ""
    for step in location:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{printable(step)}" if text else printable(step)
    return text


def _field_schema(model: type[BaseModel], location: tuple[int | str, ...]) -> Mapping[str, Any]:
    """The JSON Schema of the field at the location; empty where there is no such field."""
    schema: Any = _json_schema(model)
    definitions = schema.get("$defs", {})
    title = ""
    for step in location:
        inner = _resolve(schema, definitions)
        if isinstance(step, int):
            schema = inner.get("items", {})
            continue
        schema = inner.get("properties", {}).get(step)
        if schema is None:
            return {}
        title = schema.get("title", "")
    return {**schema, "title": title}


@cache
def _json_schema(model: type[BaseModel]) -> Mapping[str, Any]:
    return model.model_json_schema()


def _resolve(schema: Any, definitions: Mapping[str, Any]) -> Any:
    for option in (schema, *schema.get("anyOf", [])):
        if "$ref" in option:
            return definitions[option["$ref"].rsplit("/", 1)[-1]]
    return schema
