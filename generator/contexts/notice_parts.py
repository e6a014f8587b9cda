"""Parts that the notices of the window share: the applicant, dates still open, names of choices."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from generator.contexts.base import (
    MATTER_NAMES,
    ApplicantType,
    BlankIsNone,
    CaseNo,
    Context,
    Indirect,
    Matter,
    Part,
    RequiredText,
    Text,
)
from generator.filters import blank, mask_number

OPEN_DATE = "____年____月____日"
# An identity number inside a sentence: told from other long numbers by its date of birth.
_IDENTITY_NUMBER = re.compile(
    r"(?<![0-9A-Za-z])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])"
)
Delivery: TypeAlias = Annotated[Literal["online", "window", "post"] | None, BlankIsNone]
DELIVERY_WORDS = "online 系统推送；window 当面领取；post 邮寄送达"


class Applicant(Part):
    type: ApplicantType = Field(title="申请人类型", description="resident 居民；enterprise 企业")
    name: RequiredText = Field(title="姓名或名称")
    id_number: Annotated[Text, Indirect()] = Field(
        title="身份证件号码", description="居民填写，印出时隐去中间各位；企业的不印出"
    )
    uscc: Annotated[Text, Indirect()] = Field(title="统一社会信用代码", description="企业填写；居民的不印出")


class Notice(Context):
    """The head that the notices have in common. Each ends with 出具日期 (`issued_on`) and 承办人 (`clerk`)."""

    draft: bool = Field(title="草稿", description="true 时印有“草稿”水印；工作人员核定后为 false")
    doc_no: Text = Field(title="文号", description="机关代字〔年〕序号；未编号时为空")
    organ: RequiredText = Field(title="出具单位")
    case_no: CaseNo = Field(title="办件编号")
    applicant: Applicant = Field(title="申请人")
    contact_person: Text = Field(title="联系人")
    contact_phone: Text = Field(title="联系电话")
    matters: tuple[Matter, ...] = Field(min_length=1, max_length=6, title="申请事项")

    def view(self) -> dict[str, Any]:
        """The applicant as a notice shows it, matters by name, a line where number, clerk or day are still open."""
        view = super().view()
        view["doc_no"] = blank(self.doc_no)
        view["applicant"] = _applicant_view(self.applicant)
        view["matters"] = "；".join(MATTER_NAMES[matter] for matter in self.matters)
        view["clerk"] = blank(view["clerk"])
        open_dates(view, ("issued_on",))
        return view


def _applicant_view(person: Applicant) -> dict[str, str]:
    """Name and number as a notice shows them: a person's number masked, an organisation's code in full."""
    resident = person.type == "resident"
    return {
        "name": person.name,
        "number_label": "身份证件号码" if resident else "统一社会信用代码",
        "number": blank(mask_number(person.id_number) if resident else person.uscc),
    }


def mask_identity_numbers(text: str) -> str:
    """The text with the middle of every identity number in it hidden."""
    return _IDENTITY_NUMBER.sub(lambda found: mask_number(found.group()), text)


def open_dates(view: dict[str, Any], names: Iterable[str]) -> None:
    """A line to write on where a date is not yet known."""
    for name in names:
        view[name] = view[name] or OPEN_DATE
