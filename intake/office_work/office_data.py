"""What the office prints on its papers, as administrators enter it in a page: on the first day, and later.

Kept is only what differs from the file of settings, so that an emptied box goes back to it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from types import MappingProxyType

from sqlalchemy.exc import SQLAlchemyError

from intake.errors import IntakeError
from intake.office import Office as Printed
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.settings import Settings
from intake.store import office_settings

KEY = "office_data"
MOST_COPIES = 9


@dataclass(frozen=True, slots=True)
class Box:
    """One value: what people call it, what it is for, how long it may be."""

    words: str
    hint: str
    longest: int


BOXES: Mapping[str, Box] = MappingProxyType(
    {
        "organ": Box("受理窗口名称", "印在每份告知书的落款处", 100),
        "window_address": Box("窗口地址", "补正清单、申请人网页", 200),
        "consult_phone": Box("咨询电话", "补正清单、申请人网页", 50),
        "supervision_phone": Box("监督投诉电话", "申请人网页、不予受理通知", 50),
        "supplier": Box("供电单位", "供用电合同的供电方", 100),
        "reconsideration_organ": Box("行政复议机关", "不予受理通知中的救济途径", 100),
        "court": Box("行政诉讼法院", "不予受理通知中的救济途径", 100),
        "after_due": Box("逾期未补正的说明", "补正清单", 200),
        "copies": Box("文书份数", f"1 至 {MOST_COPIES}", 1),
    }
)


class OfficeDataError(IntakeError):
    """What was entered does not fit. `problems`: box -> what is wrong there; nothing was kept."""

    code = "office_data_invalid"

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__("没有保存。", "请改正标出的栏目。")
        self.problems = problems
        self.fields = tuple(problems)


def printed(office: Office) -> Printed:
    """What goes on papers and pages now."""
    with office.database.reading() as session:
        kept = office_settings.get(session, KEY) or {}
    return replace(office.settings.office, **{name: value for name, value in kept.items() if name in BOXES})


def on_pages(office: Office) -> Printed:
    """The same for a page, which has to be there also while the database is away: then what the file says."""
    try:
        return printed(office)
    except (IntakeError, SQLAlchemyError):
        return office.settings.office


def settings(office: Office) -> Settings:
    """The settings, with what administrators entered."""
    return replace(office.settings, office=printed(office))


def enter(office: Office, by: Person, said: Mapping[str, str]) -> Printed:
    """Keep what was typed, by box; a box that is not there is left as it is. Raises OfficeDataError."""
    typed = {name: " ".join(said[name].split()) for name in BOXES if name in said}
    problems = {name: wrong for name, text in typed.items() if (wrong := _wrong(name, text))}
    if problems:
        raise OfficeDataError(problems)
    file, at = asdict(office.settings.office), office.now()
    with office.database.writing() as session:
        kept = dict(office_settings.get(session, KEY, alone=True) or {})
        for name, text in typed.items():
            value: str | int = int(text) if name == "copies" and text else text
            if value in ("", file[name]):
                kept.pop(name, None)
            else:
                kept[name] = value
        office_settings.put(session, KEY, kept, by=by.id, at=at)
        office.record(session, by, "office_changed", at=at, object_kind="setting", object_id=KEY)
    return replace(office.settings.office, **kept)


def _wrong(name: str, text: str) -> str:
    if name == "copies":
        fits = not text or (text.isascii() and text.isdigit() and 1 <= int(text[:3]) <= MOST_COPIES)
        return "" if fits else f"请填 1 至 {MOST_COPIES} 的数字。"
    if len(text) > BOXES[name].longest:
        return f"最多 {BOXES[name].longest} 个字。"
    if any(unicodedata.category(letter) in ("Cc", "Cs", "Co", "Cn") for letter in text):
        return "有不能打印的字符，请重新输入。"
    return ""
