"""Parts that the supply contracts share, their marks for what is still open, and the list of it.

The clauses are those 电力供应与使用条例 art. 33 asks for: (1) 供电方式、质量、时间 (2) 容量、地址、性质 (3) 计量、
电价、结算 (4) 维护责任 (5) 有效期限 (6) 违约责任. Fields of these are `mandatory`. Who fills which: domain notes on
contracts; what the survey or the installation settles reads 以装表接电时确认为准 until then.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from generator.contexts.base import (
    MAX_ROWS,
    BlankIsNone,
    CaseNo,
    Context,
    Open,
    OptionalDate,
    OptionalNumber,
    Part,
    Permille,
    RequiredText,
    Text,
)
from generator.filters import blank
from generator.views import OpenItem, Printed, print_model

AT_INSTALLATION = "以装表接电时确认为准"
SUPPLIER = Open("供电人")
USER = Open("用电人")
SURVEY = Open("供电人现场勘查后", AT_INSTALLATION)
INSTALLATION = Open("供电人装表接电时", AT_INSTALLATION)
SIGNING = Open("双方签订时")
SUPPLIER_CLAUSE = Open("供电人", mandatory=True)
SURVEY_CLAUSE = Open("供电人现场勘查后", mandatory=True)
SIGNING_CLAUSE = Open("双方签订时", mandatory=True)
DATE_AT_SIGNING = Open("双方签订时", "____年____月____日")

OpenText = Annotated[RequiredText | None, BlankIsNone]
YesNo: TypeAlias = Annotated[Literal["yes", "no"] | None, BlankIsNone]


class Supplier(Part):
    name: RequiredText = Field(title="名称")
    address: Annotated[OpenText, SUPPLIER] = Field(title="住所")
    representative: Annotated[OpenText, SUPPLIER] = Field(title="法定代表人（负责人）")
    agent: Annotated[OpenText, SUPPLIER] = Field(title="授权代理人")
    phone: Annotated[OpenText, SUPPLIER] = Field(title="服务电话")


class Account(Part):
    """Where money is paid, and to whom an invoice is made out."""

    bank: Annotated[OpenText, SIGNING] = Field(title="开户银行")
    number: Annotated[OpenText, SIGNING] = Field(title="账号")
    tax_no: Annotated[OpenText, SIGNING] = Field(title="纳税人识别号")


class BusinessSupplier(Supplier):
    account: Account = Field(title="账户")


class BusinessUser(Part):
    """An organisation as the user of electricity."""

    name: RequiredText = Field(title="名称")
    uscc: RequiredText = Field(title="统一社会信用代码")
    address: Annotated[OpenText, USER] = Field(title="住所")
    representative: Annotated[OpenText, USER] = Field(title="法定代表人（负责人）")
    representative_id: Text = Field(title="法定代表人身份证件号码", description="不填写时为空")
    agent: Text = Field(title="授权代理人", description="没有时为空")
    phone: Annotated[OpenText, USER] = Field(title="联系电话")
    account: Account = Field(title="账户")


class Device(Part):
    model: Annotated[OpenText, USER] = Field(title="充电设备品牌型号")
    power_kw: Annotated[OptionalNumber, USER] = Field(title="单台功率（千瓦）")
    count: int = Field(ge=1, le=999, title="台数")


class Term(Part):
    starts_on: Annotated[OptionalDate, DATE_AT_SIGNING] = Field(title="有效期起")
    ends_on: Annotated[OptionalDate, DATE_AT_SIGNING] = Field(title="有效期止")
    renewal: Annotated[Literal["automatic", "none"] | None, BlankIsNone, SIGNING_CLAUSE] = Field(
        title="期满", description="automatic 无异议时自动延续；none 期满终止"
    )


class Signing(Part):
    place: Annotated[OpenText, SIGNING] = Field(title="签订地点")
    copies: int = Field(ge=2, le=9, title="份数")
    dispute: Annotated[Literal["court", "arbitration"] | None, BlankIsNone, SIGNING] = Field(
        title="争议解决方式", description="court 诉讼；arbitration 仲裁"
    )
    arbitration_body: Text = Field(title="仲裁机构", description="选择仲裁时填写，否则为空")


class Price(Part):
    """What is paid, how often, by when and how."""

    category: Annotated[OpenText, SUPPLIER_CLAUSE] = Field(title="电价类别")
    time_of_use: Annotated[YesNo, SUPPLIER] = Field(title="分时电价", description="yes 执行；no 不执行")
    cycle: Annotated[OpenText, SUPPLIER_CLAUSE] = Field(title="抄表结算周期", description="如：每月")
    due_days: Annotated[Annotated[int, Field(ge=1, le=90)] | None, SUPPLIER_CLAUSE] = Field(
        title="交费期限（日）", description="账单发出之日起的日数"
    )
    channel: Annotated[OpenText, SIGNING] = Field(title="交费方式")
    late_fee_permille: Annotated[Permille, SUPPLIER_CLAUSE] = Field(
        title="逾期违约金（每日千分之几）", description="《电力供应与使用条例》第三十九条：1至3之间"
    )


class BusinessBoundary(Part):
    point: Annotated[OpenText, SURVEY] = Field(title="产权分界点", description="如：电能计量箱出线开关的负荷侧接线端")
    sketch: Literal["attached", "none"] = Field(
        title="产权分界示意图", description="attached 作为附件；none 文字已能说明，不附图"
    )


class Contract(Context):
    """What the contracts have in common, in the order of the document. Each narrows the types of its own parts."""

    draft: bool = Field(title="草稿", description="true 时每页印有“草稿”水印；交付签署的文本为 false")
    contract_no: Annotated[OpenText, SUPPLIER] = Field(title="合同编号")
    account_no: Annotated[OpenText, SUPPLIER] = Field(title="用电户号")
    case_no: CaseNo = Field(title="办件编号")
    supplier: Supplier = Field(title="供电人")
    user: Part = Field(title="用电人")
    use: Part = Field(title="用电")
    supply: Part = Field(title="供电")
    metering: Part = Field(title="计量")
    price: Price = Field(title="电价电费")
    boundary: Part = Field(title="产权分界")
    term: Term = Field(title="有效期")
    signing: Signing = Field(title="签订")
    special_terms: tuple[RequiredText, ...] = Field(max_length=MAX_ROWS, title="特别约定", description="没有时为空列表")

    def view(self) -> dict[str, Any]:
        """Numbered rows and special terms, and the list of everything still open."""
        printed = print_model(self)
        view = printed.values
        number(view["use"]["devices"])
        view["user"]["agent"] = view["user"]["agent"] or "无"
        view["signing"]["arbitration_body"] = blank(self.signing.arbitration_body)
        if self.signing.dispute == "arbitration" and not self.signing.arbitration_body:
            printed.open_items.append(OpenItem("签订 · 仲裁机构", "signing.arbitration_body", SIGNING))
        view["special_terms"] = [{"text": text} for text in self.special_terms]
        number(view["special_terms"])
        view["open_items"] = open_list(printed)
        return view


class BusinessContract(Contract):
    """What the contracts with organisations have in common besides."""

    supplier: BusinessSupplier = Field(title="供电人")
    user: BusinessUser = Field(title="用电人")
    boundary: BusinessBoundary = Field(title="产权分界")
    settlement_agreement: Annotated[Literal["attached", "none"] | None, BlankIsNone, SIGNING] = Field(
        title="电费结算协议", description="attached 另行签订，作为附件；none 不另签"
    )

    def view(self) -> dict[str, Any]:
        """A dash where the representative's number is not given."""
        view = super().view()
        view["user"]["representative_id"] = view["user"]["representative_id"] or "—"
        return view


def number(rows: Iterable[dict[str, Any]]) -> None:
    """Numbers the rows of a table."""
    for place, row in enumerate(rows, 1):
        row["number"] = str(place)


def open_list(printed: Printed) -> list[dict[str, str]]:
    """The 待填清单: everything still open, numbered in the order of the document."""
    return [
        {"number": str(number), "title": item.title, "by": item.mark.by}
        for number, item in enumerate(printed.open_items, 1)
    ]
