"""Settings of one installation: what the check may be told, and where the office's calendar lies.

A TOML file; every key may be left out. `docs/open-questions.zh-CN.md` says which question each key answers.

    calendar_file = "calendar.toml"
    materials_folder = "lists"               # materials-*.toml of later notices
    templates_folder = "templates"           # the office's own templates: docs/templates.zh-CN.md
    [sharing]                                # data sharing; nothing is asked without it
    url = "https://sharing.example/api"
    token_file = "sharing.token"
    seconds = 5
    [messages]                               # codes to phones; a clerk reads them out without it
    url = "https://sms.example/send"         # or file = "messages.jsonl"
    token_file = "sms.token"
    [check]
    lease_min_months = 12
    districts = ["浉河区", "平桥区"]
    deferral_working_days = 10
    closes = 17:30:00
    [[check.protected_roads]]
    name = "样例大道"
    until = 2028-06-30
    [[check.wordings]]                       # codes and placeholders: docs/rules.md
    code = "seal_missing"
    remedy = "请到物业服务中心加盖公章。"
    [office]
    window_address = "信阳市样例路1号政务服务大厅一楼专窗"
    consult_phone = "0376-0000000"
    [service]                                # serve, worker: see intake/service_settings.py and docs/service.md
    data_folder = "data"
"""

from __future__ import annotations

import os
import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, time
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import NoneType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, ValidationError, create_model, model_validator

from intake.domain.options import CheckOptions, ProtectedRoad, Wording
from intake.domain.phrases import PHRASES
from intake.errors import IntakeError, UnreadablePathError
from intake.office import Office
from intake.ports import CODE_WORDS, MessageSettings, SharingSettings
from intake.service_settings import ServiceFile, ServiceSettings
from intake.service_settings import from_file as service_from_file

VARIABLE = "BAOZHUANG_SETTINGS"
"""The environment variable that names the file of settings of this installation."""
TEMPLATES_VARIABLE = "BAOZHUANG_TEMPLATES"
"""The environment variable that names the folder of the office's own templates, where the settings name none."""


class SettingsFileError(IntakeError):
    """The file of settings is not valid."""

    code = "settings_invalid"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything an office may set. `calendar_file`, `materials_folder`, `templates_folder` None: only what came with
    the program. `sharing`, `messages` None: no data sharing, no messages to phones. `office`: what it prints on its
    papers. `service`: how it is run.
    """

    check: CheckOptions = field(default_factory=CheckOptions)
    calendar_file: Path | None = None
    materials_folder: Path | None = None
    sharing: SharingSettings | None = None
    office: Office = field(default_factory=Office)
    service: ServiceSettings = field(default_factory=ServiceSettings)
    templates_folder: Path | None = None
    messages: MessageSettings | None = None


class _Office(BaseModel):
    """What is not set keeps the default of `Office`."""

    model_config = ConfigDict(extra="forbid")
    organ: Annotated[str, Field(min_length=1, max_length=100)] = ""
    supplier: Annotated[str, Field(min_length=1, max_length=100)] = ""
    window_address: Annotated[str, Field(max_length=200)] = ""
    consult_phone: Annotated[str, Field(max_length=50)] = ""
    supervision_phone: Annotated[str, Field(max_length=50)] = ""
    after_due: Annotated[str, Field(min_length=1, max_length=200)] = ""
    copies: Annotated[int, Field(ge=1, le=9)] = 0
    reconsideration_organ: Annotated[str, Field(max_length=100)] = ""
    court: Annotated[str, Field(max_length=100)] = ""


class _Wording(BaseModel):
    """Words of a known code, with no placeholder that its own words do not have."""

    model_config = ConfigDict(extra="forbid")
    code: str
    message: Annotated[str, Field(max_length=500)] = ""
    remedy: Annotated[str, Field(max_length=500)] = ""

    @model_validator(mode="after")
    def _fits(self) -> _Wording:
        phrase = PHRASES.get(self.code)
        if phrase is None:
            raise ValueError(f"没有代码 {self.code}，见 docs/rules.md")
        for own, default in ((self.message, phrase.message), (self.remedy, phrase.remedy)):
            unknown = _placeholders(own) - _placeholders(default)
            if unknown:
                raise ValueError(f"{self.code} 不能用 {'、'.join(sorted(unknown))}")
        return self


class _Sharing(BaseModel):
    model_config = ConfigDict(extra="forbid")
    url: Annotated[str, Field(pattern=r"^https?://[^\s?#]+$")]
    token_file: Annotated[str, Field(min_length=1)] | None = None
    ca_file: Annotated[str, Field(min_length=1)] | None = None
    seconds: Annotated[float, Field(gt=0, le=60)] = 5.0


class _Messages(BaseModel):
    """Either a system or a file."""

    model_config = ConfigDict(extra="forbid")
    url: Annotated[str, Field(pattern=r"^https?://[^\s?#]+$")] | None = None
    file: Annotated[str, Field(min_length=1)] | None = None
    token_file: Annotated[str, Field(min_length=1)] | None = None
    ca_file: Annotated[str, Field(min_length=1)] | None = None
    seconds: Annotated[float, Field(gt=0, le=60)] = 5.0
    words: Annotated[str, Field(max_length=200)] = CODE_WORDS

    @model_validator(mode="after")
    def _fits(self) -> _Messages:
        if (self.url is None) == (self.file is None):
            raise ValueError("url 和 file 应当只写一个")
        if _placeholders(self.words) - {"code", "minutes"} or "code" not in _placeholders(self.words):
            raise ValueError("words 中应有 {code}，可有 {minutes}，不能有别的")
        return self


class _Road(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: Annotated[str, Field(min_length=1)]
    until: date


def from_environment() -> Settings:
    """The settings of this installation; the defaults where the variable is not set. Raises as `load` does."""
    named = os.environ.get(VARIABLE, "").strip()
    return load(Path(named)) if named else Settings(templates_folder=_templates_named())


def load(path: Path) -> Settings:
    """Read and validate a file of settings. Raises SettingsFileError naming each wrong key, UnreadablePathError."""
    try:
        return parse(path.read_text("utf-8-sig"), name=path.name, folder=path.parent)
    except UnicodeDecodeError as error:
        raise SettingsFileError(f"设置 {path.name} 不是 UTF-8 编码", "请以 UTF-8 保存后重试。") from error
    except OSError as error:
        raise UnreadablePathError(f"无法打开 {path}", "请检查文件名和权限。") from error


def parse(text: str, *, name: str, folder: Path) -> Settings:
    """TOML -> Settings. Files named in it lie beside the file of settings, where their paths are relative."""
    try:
        file = _model().model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise SettingsFileError(f"设置 {name} 格式有误：{error}", "请检查引号和方括号。") from error
    except ValidationError as error:
        faults = "；".join(f"{'.'.join(map(str, e['loc']))}：{e['msg']}" for e in error.errors())
        raise SettingsFileError(f"设置 {name} 不合格：{faults}", "请改正后重试。") from error
    said: dict[str, Any] = {key: value for key, value in dict(file.check).items() if key in file.check.model_fields_set}  # type: ignore[attr-defined]
    if "districts" in said:
        said["districts"] = tuple(said["districts"])
    if "wordings" in said:
        said["wordings"] = tuple(Wording(each.code, each.message, each.remedy) for each in said["wordings"])
    if "protected_roads" in said:
        said["protected_roads"] = tuple(ProtectedRoad(road.name, road.until) for road in said["protected_roads"])
    calendar, lists, templates = (
        folder / said if said else None
        for said in (file.calendar_file, file.materials_folder, file.templates_folder)  # type: ignore[attr-defined]
    )
    sharing: _Sharing | None = file.sharing  # type: ignore[attr-defined]
    return Settings(
        CheckOptions(**said),
        calendar,
        lists,
        _sharing(sharing, folder) if sharing is not None else None,
        Office(**file.office.model_dump(exclude_unset=True)),  # type: ignore[attr-defined]
        _service(file.service, name, folder),  # type: ignore[attr-defined]
        templates or _templates_named(),
        _messages(file.messages, folder),  # type: ignore[attr-defined]
    )


_TABLES: Mapping[str, Any] = {
    "districts": list[Annotated[str, Field(min_length=2, max_length=50)]],
    "protected_roads": list[_Road],
    "wordings": list[_Wording],
}


def _sharing(said: _Sharing, folder: Path) -> SharingSettings:
    token, authority = (folder / name if name else None for name in (said.token_file, said.ca_file))
    return SharingSettings(said.url, token, authority, said.seconds)


def _messages(said: _Messages | None, folder: Path) -> MessageSettings | None:
    if said is None:
        return None
    file, token, authority = (folder / name if name else None for name in (said.file, said.token_file, said.ca_file))
    return MessageSettings(said.url or "", file, token, authority, said.seconds, said.words)


def _service(said: ServiceFile, name: str, folder: Path) -> ServiceSettings:
    try:
        return service_from_file(said, folder)
    except (OSError, ValueError) as error:
        raise SettingsFileError(
            f"设置 {name} 的 service.s3.credentials_file 打不开或内容不对",
            "应为一个 TOML 文件，写明 access_key 和 secret_key。",
        ) from error


@cache
def _model() -> type[BaseModel]:
    """The shape of the file, from the fields of CheckOptions, so that no setting is written down twice."""
    hints = get_type_hints(CheckOptions)
    config = ConfigDict(extra="forbid", frozen=True)
    shape: dict[str, Any] = {f.name: (_bounded(f.name, hints[f.name]), f.default) for f in fields(CheckOptions)}
    check = create_model("check", __config__=config, **shape)
    return create_model(
        "settings",
        __config__=config,
        check=(check, check()),
        calendar_file=(str | None, None),
        materials_folder=(str | None, None),
        templates_folder=(str | None, None),
        sharing=(_Sharing | None, None),
        messages=(_Messages | None, None),
        office=(_Office, _Office()),
        service=(ServiceFile, ServiceFile()),
    )


def _templates_named() -> Path | None:
    named = os.environ.get(TEMPLATES_VARIABLE, "").strip()
    return Path(named) if named else None


def _placeholders(text: str) -> set[str]:
    """The names in braces. Raises ValueError where braces do not match."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _bounded(name: str, hint: Any) -> Any:
    """Shares lie between 0 and 1, counts are not negative."""
    if name in _TABLES:
        return _TABLES[name]
    bounds: Mapping[Any, Any] = {
        float: Annotated[float, Field(ge=0, le=1)],
        int: Annotated[int, Field(ge=0, le=10_000)],
        Decimal: Annotated[Decimal, Field(gt=0)],
        time: time,
    }
    if get_origin(hint) is tuple:
        return tuple[tuple(bounds[each] for each in get_args(hint))]  # type: ignore[misc]
    if NoneType in get_args(hint):
        return Union[bounds[next(each for each in get_args(hint) if each is not NoneType)], None]  # noqa: UP007
    return bounds[hint]
