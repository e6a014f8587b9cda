"""China's working calendar: the announcements that came with the program, under a file the office may edit."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib import resources
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from intake.domain.working_days import WorkCalendar, YearDays
from intake.errors import IntakeError, UnreadablePathError

SHIPPED = "calendar.toml"
_SATURDAY = 5


class CalendarFileError(IntakeError):
    """The file of calendar corrections is not valid."""

    code = "calendar_invalid"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Year(_Strict):
    year: Annotated[int, Field(ge=2000, le=2100)]
    source: Annotated[str, Field(min_length=1)]
    holidays: Annotated[list[date], Field(min_length=1)]
    workdays: list[date] = []


class _Office(_Strict):
    closures: list[date] = []


class _File(_Strict):
    years: list[_Year] = []
    office: _Office = _Office()


def load(path: Path | None = None) -> WorkCalendar:
    """The calendar with the corrections of `path`, else with those that came with the program.

    Raises CalendarFileError naming the entry that is wrong, UnreadablePathError.
    """
    return _shipped() if path is None else parse(_read(path), _announced(), name=path.name)


def parse(text: str, known: Mapping[int, YearDays], *, name: str) -> WorkCalendar:
    """TOML over the years already known; a year given here replaces the known one as a whole."""
    try:
        file = _File.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise CalendarFileError(f"工作日历 {name} 格式有误：{error}", "请检查引号、逗号和方括号。") from error
    except ValidationError as error:
        faults = "；".join(f"{_path(e['loc'])}：{e['msg']}" for e in error.errors())
        raise CalendarFileError(f"工作日历 {name} 不合格：{faults}", "请照文件开头的样子填写。") from error
    years = dict(known)
    seen: set[int] = set()
    for entry in file.years:
        if entry.year in seen:
            raise CalendarFileError(f"工作日历 {name}：{entry.year}年出现两次", "请合并为一段。")
        seen.add(entry.year)
        years[entry.year] = _year(entry, name)
    return WorkCalendar(MappingProxyType(years), frozenset(file.office.closures))


def _year(entry: _Year, name: str) -> YearDays:
    for day in (*entry.holidays, *entry.workdays):
        if day.year != entry.year:
            raise CalendarFileError(f"工作日历 {name}：{day} 不在{entry.year}年内", "请改正日期。")
    for day in entry.workdays:
        if day.weekday() < _SATURDAY:
            raise CalendarFileError(f"工作日历 {name}：调休上班日 {day} 不是周六或周日", "请改正日期。")
        if day in entry.holidays:
            raise CalendarFileError(f"工作日历 {name}：{day} 既是放假又是上班", "请改正日期。")
    return YearDays(frozenset(entry.holidays), frozenset(entry.workdays), entry.source)


@cache
def _shipped() -> WorkCalendar:
    text = resources.files("intake").joinpath("data", SHIPPED).read_text("utf-8")
    return parse(text, _announced(), name=SHIPPED)


@cache
def _announced() -> Mapping[int, YearDays]:
    """Every year `chinesecalendar` holds. It knows no later year, and none is made up for it here."""
    from chinese_calendar.constants import holidays, workdays

    years = sorted({day.year for day in holidays})
    return MappingProxyType(
        {
            year: YearDays(
                frozenset(day for day in holidays if day.year == year),
                frozenset(day for day in workdays if day.year == year),
                "国务院办公厅放假安排（chinesecalendar）",
            )
            for year in years
        }
    )


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CalendarFileError(f"工作日历 {path.name} 不是 UTF-8 编码", "请以 UTF-8 保存后重试。") from error
    except OSError as error:
        raise UnreadablePathError(f"无法打开 {path}", "请检查文件名和权限。") from error


def _path(loc: tuple[Any, ...]) -> str:
    text = ""
    for part in loc:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text or "（整个文件）"
