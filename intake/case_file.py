"""CASE.json: what outsiders write about a case -> validated -> the domain's Case, and back.

Unknown keys are refused, so that a misspelt flag cannot silently change what is checked. An empty text
means: not filled in.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, field_validator
from pydantic_core import ErrorDetails

from intake.domain import case as domain
from intake.domain.materials import MaterialTable
from intake.errors import CaseFileError, UnreadablePathError

MAX_BYTES = 1_000_000
MatterId: TypeAlias = Literal["lv_resident", "lv_nonresident", "hv", "road", "green", "traffic"]


def _unless_empty(value: object) -> object:
    return None if isinstance(value, str) and not value.strip() else value


def _measure(value: object) -> object:
    if isinstance(value, bool):
        raise ValueError("数字")
    return _unless_empty(value)


Text: TypeAlias = Annotated[Annotated[str, Field(max_length=2000)] | None, BeforeValidator(_unless_empty)]
Day: TypeAlias = Annotated[date | None, BeforeValidator(_unless_empty)]
Measure: TypeAlias = Annotated[Annotated[Decimal, Field(ge=0, le=10_000_000)] | None, BeforeValidator(_measure)]
Tenure: TypeAlias = Annotated[domain.Tenure | None, BeforeValidator(_unless_empty)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class _Applicant(_Strict):
    type: domain.ApplicantType
    name: Annotated[str, Field(min_length=1, max_length=200)]
    phone: Text = None
    id_number: Text = None
    uscc: Text = None
    contact: Text = None
    tenure: Tenure = None


class _Flags(_Strict):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    heavy_traffic_impact: bool = False
    large_project: bool = False
    dig: bool = False
    occupy: bool = False
    no_property_company: bool = False


class _EnterprisePower(_Strict):
    category: Annotated[domain.Category | None, BeforeValidator(_unless_empty)] = None
    capacity_kva: Measure = None


class _ResidentPower(_Strict):
    capacity_kva: Measure = None


class _Power(_Strict):
    enterprise: _EnterprisePower | None = None
    resident: _ResidentPower | None = None
    expected_date: Day = None


class _Project(_Strict):
    code: Text = None
    address: Text = None
    applicant_unit: Text = None
    uscc: Text = None
    legal_representative: Text = None
    legal_representative_id: Text = None
    handler: Text = None
    phone: Text = None
    construction_unit: Text = None
    construction_uscc: Text = None
    construction_contact: Text = None
    construction_phone: Text = None


class _Request(_Strict):
    external_line: Text = None
    occupation_reason: Text = None
    occupation_from: Day = None
    occupation_to: Day = None
    delivery: Annotated[domain.Delivery | None, BeforeValidator(_unless_empty)] = None


class _Road(_Strict):
    road_class: domain.RoadClass = Field(alias="class")
    name: Text = None
    address: Text = None


class _Green(_Strict):
    address: Text = None
    nature: Text = None
    length_m: Measure = None
    width_m: Measure = None
    area_m2: Measure = None


class _Application(_Strict):
    enterprise_name: Text = None
    tenure: Tenure = None
    contact_person: Text = None
    contact_phone: Text = None
    install_address: Text = None
    business_type: Annotated[domain.BusinessType | None, BeforeValidator(_unless_empty)] = None
    survey_date: Day = None
    survey_session: Annotated[domain.Session | None, BeforeValidator(_unless_empty)] = None
    power: _Power = _Power()
    project: _Project = _Project()
    request: _Request = _Request()
    roads: list[_Road] = []
    green: _Green | None = None


class CaseFile(_Strict):
    """The shape of CASE.json."""

    case_no: Text = None
    district: Annotated[str, Field(min_length=1, max_length=50)]
    channel: domain.Channel
    applicant: _Applicant
    matters: list[MatterId] = Field(min_length=1)
    flags: _Flags = _Flags()
    fetched: dict[str, Annotated[bool, Field(strict=True)]] = {}
    application: _Application = _Application()

    @field_validator("matters")
    @classmethod
    def _no_doubles(cls, value: list[MatterId]) -> list[MatterId]:
        if len(set(value)) < len(value):
            raise ValueError("同一事项不能写两次")
        return value


def load(path: Path, table: MaterialTable) -> domain.Case:
    """Read and validate CASE.json. Raises CaseFileError naming each wrong field, UnreadablePathError."""
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise UnreadablePathError(f"无法打开 {path}", "请检查文件名和权限。") from error
    if len(data) > MAX_BYTES:
        raise CaseFileError(f"{path.name} 超过 1 MB，不像是申请信息文件", "请检查是否拿错了文件。")
    return parse(data, table, name=path.name)


def parse(data: bytes, table: MaterialTable, *, name: str = "CASE.json") -> domain.Case:
    """Bytes of CASE.json -> Case. Raises CaseFileError naming each wrong field by its path."""
    try:
        raw = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise CaseFileError(f"{name} 不是 UTF-8 编码", "请以 UTF-8 保存后重试。") from error
    except json.JSONDecodeError as error:
        raise CaseFileError(
            f"{name} 不是合格的 JSON：第{error.lineno}行第{error.colno}列附近有误", "请检查逗号、引号和括号。"
        ) from error
    except RecursionError as error:
        raise CaseFileError(f"{name} 嵌套层数过多", "请按格式说明填写。") from error
    return validate(raw, table, name=name)


def validate(raw: object, table: MaterialTable, *, name: str = "CASE.json") -> domain.Case:
    """JSON data -> Case. Raises CaseFileError naming each wrong field by its path."""
    try:
        file = CaseFile.model_validate(raw)
    except ValidationError as error:
        faults = {_path(e["loc"]): _in_chinese(e) for e in error.errors(include_url=False)}
        raise _error(name, faults) from error
    faults = {}
    rows: set[int] = set()
    for key, is_fetched in file.fetched.items():
        fetchable = key.isascii() and key.isdigit() and _is_fetchable(table, int(key))
        if not fetchable:
            faults[f"fetched.{key}"] = f"只有第{_fetchable_rows(table)}项可由系统获取"
        elif is_fetched:
            rows.add(int(key))
    if faults:
        raise _error(name, faults)
    return _case(file, frozenset(rows))


def to_json(case: domain.Case) -> dict[str, Any]:
    """A case as CASE.json holds it: empty boxes are left out, `validate` gives the same case again."""
    a, p = case.applicant, case.application
    power = p.power
    application = {
        **_filled(p, "enterprise_name", "tenure", "contact_person", "contact_phone", "install_address"),
        **_filled(p, "business_type", "survey_date", "survey_session"),
        "power": {
            "enterprise": _without_empty(
                {"category": power.enterprise_category, "capacity_kva": _plain(power.enterprise_capacity_kva)}
            ),
            "resident": _without_empty({"capacity_kva": _plain(power.resident_capacity_kva)}),
            "expected_date": _plain(power.expected_date),
        },
        "project": _filled(p.project, *domain.Project.__dataclass_fields__),
        "request": _filled(p.request, *domain.Request.__dataclass_fields__),
        "roads": [{"class": road.road_class, **_filled(road, "name", "address")} for road in p.roads],
        "green": _filled(p.green, *domain.Green.__dataclass_fields__),
    }
    application["power"] = _without_empty(application["power"])
    return _without_empty(
        {
            "case_no": case.case_no,
            "district": case.district,
            "channel": case.channel,
            "applicant": _filled(a, *domain.Applicant.__dataclass_fields__),
            "matters": list(case.matters),
            "flags": {flag: getattr(case.flags, flag) for flag in domain.Flags.__dataclass_fields__},
            "fetched": {str(row): True for row in sorted(case.fetched)},
            "application": _without_empty(application),
        }
    )


def _case(file: CaseFile, fetched: frozenset[int]) -> domain.Case:
    form = file.application
    enterprise, resident = form.power.enterprise, form.power.resident
    application = domain.Application(
        enterprise_name=form.enterprise_name,
        tenure=form.tenure,
        contact_person=form.contact_person,
        contact_phone=form.contact_phone,
        install_address=form.install_address,
        business_type=form.business_type,
        survey_date=form.survey_date,
        survey_session=form.survey_session,
        power=domain.PowerRequest(
            enterprise.category if enterprise else None,
            enterprise.capacity_kva if enterprise else None,
            resident.capacity_kva if resident else None,
            form.power.expected_date,
        ),
        project=domain.Project(**form.project.model_dump()),
        request=domain.Request(**form.request.model_dump()),
        roads=tuple(domain.Road(road.road_class, road.name, road.address) for road in form.roads),
        green=domain.Green(**form.green.model_dump()) if form.green else domain.Green(),
    )
    return domain.Case(
        applicant=domain.Applicant(**file.applicant.model_dump()),
        matters=tuple(file.matters),
        district=file.district,
        channel=file.channel,
        case_no=file.case_no,
        flags=domain.Flags(**file.flags.model_dump()),
        fetched=fetched,
        application=application,
    )


def _is_fetchable(table: MaterialTable, row: int) -> bool:
    return any(r.row == row and r.fetchable for matter in table.matters for r in matter.rows)


def _fetchable_rows(table: MaterialTable) -> str:
    rows = sorted(r.row for matter in table.matters for r in matter.rows if r.fetchable)
    return "、".join(str(row) for row in rows)


def _filled(part: object, *names: str) -> dict[str, Any]:
    return _without_empty({name: _plain(getattr(part, name)) for name in names})


def _without_empty(part: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in part.items() if value is not None and value != {} and value != []}


def _plain(value: object) -> object:
    """Dates and exact numbers as JSON holds them."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


def _error(name: str, faults: Mapping[str, str]) -> CaseFileError:
    words = "；".join(f"{path}：{fault}" for path, fault in faults.items())
    return CaseFileError(f"{name} 不合格：{words}", "请改正后重试。", fields=tuple(faults))


def _path(loc: Sequence[int | str]) -> str:
    text = ""
    for part in loc:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text or "（整个文件）"


def _in_chinese(error: ErrorDetails) -> str:
    """The fault without the value, which may be somebody's number."""
    kind, context = error["type"], error.get("ctx", {})
    if kind == "missing":
        return "缺少必填项"
    if kind == "extra_forbidden":
        return _unknown_key(str(error["loc"][-1]))
    if kind == "literal_error":
        expected = str(context.get("expected", "")).replace("'", "").replace(" or ", "、").replace(", ", "、")
        return f"只能是 {expected}"
    if kind == "value_error":
        return str(context.get("error", "值不合格"))
    if kind in ("too_short", "string_too_short"):
        return "不能为空"
    if kind in ("greater_than_equal", "less_than_equal"):
        return "数值超出范围"
    for prefix, words in _EXPECTED.items():
        if kind.startswith(prefix):
            return words
    return "值不合格"


_EXPECTED: Mapping[str, str] = {
    "string_too_long": "文字过长",
    "string": "应为文字",
    "bool": "应为 true 或 false",
    "date": "应为日期，如 2026-11-25",
    "decimal": "应为数字",
    "int": "应为整数",
    "list": "应为列表 [ ]",
    "model": "应为对象 { }",
    "dict": "应为对象 { }",
}


def _unknown_key(key: str) -> str:
    known = {name for model in _all_models() for name in _keys(model)}
    near = get_close_matches(key, sorted(known), n=1)
    return f"没有这个字段，是否应为 {near[0]}" if near else "没有这个字段"


def _keys(model: type[BaseModel]) -> set[str]:
    return {info.alias or name for name, info in model.model_fields.items()}


def _all_models() -> tuple[type[BaseModel], ...]:
    return (
        CaseFile,
        *(_Applicant, _Flags, _Application, _Power, _EnterprisePower, _ResidentPower),
        *(_Project, _Request, _Road, _Green),
    )
