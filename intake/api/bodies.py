"""What callers send: bodies of requests, with Chinese descriptions and examples. Unknown keys are refused."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal, TypeAlias

from fastapi import Body as FromBody
from pydantic import BaseModel, ConfigDict, Field

Why: TypeAlias = Annotated[str, Field(max_length=500, description="理由")]
_EXAMPLE_FORM = {
    "district": "浉河区",
    "channel": "online",
    "applicant": {"type": "resident", "name": "样例甲", "phone": "13800000000", "tenure": "owned"},
    "matters": ["lv_resident"],
    "application": {"install_address": "样例小区地下车库 A-001 号车位", "business_type": "new"},
}


class Body(BaseModel):
    """所有请求内容的共同要求：不认识的字段一律拒绝"""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


CaseForm: TypeAlias = Annotated[
    dict[str, Any],
    FromBody(
        description="申请信息，即 CASE.json；格式见 `GET /api/v1/catalogue/case-schema`",
        openapi_examples={"居民自有车位": {"summary": "居民自有车位", "value": _EXAMPLE_FORM}},
    ),
]


class WhyBody(Body):
    """只需理由的更改"""

    why: Why = ""


class ReasonBody(Body):
    """查看完整号码的理由"""

    reason: Annotated[
        Literal["compare", "contact", "document", "inquiry"],
        Field(description="核对原件与识别结果、联系申请人、核对文书内容、答复查询或投诉"),
    ]


class EvaluationBody(Body):
    """满意度评价"""

    score: Annotated[int, Field(ge=1, le=5, description="1 很不满意 … 5 很满意", examples=[5])]
    channel: Annotated[Literal["platform", "phone", "on_site"], Field(description="平台、电话、现场")] = "platform"
    comment: Annotated[str, Field(max_length=500)] = ""


class FollowCodeBody(Body):
    """向申请表上的手机号发验证码"""

    number: Annotated[str, Field(min_length=1, max_length=40, description="办件编号", examples=["20261126-0007"])]
    phone: Annotated[str, Field(min_length=1, max_length=30, examples=["13800000000"])]


class FollowBody(Body):
    """凭办件编号和回执上的查询码，或手机验证码"""

    number: Annotated[str, Field(min_length=1, max_length=40, examples=["20261126-0007"])]
    code: Annotated[str, Field(min_length=1, max_length=20, examples=["7K3M9Q"])]


class CorrectionBody(Body):
    """更正一个栏目。`value` 为 null 表示材料上没有写"""

    value: Annotated[Any, Field(description="应为的内容：文字、是否，或文字列表", examples=["样例甲"])]
    why: Why = ""


class KindBody(Body):
    """更正材料的种类"""

    kind: Annotated[str, Field(max_length=60, examples=["property_consent"])]
    why: Annotated[str, Field(min_length=1, max_length=500)]


class PaperPages(Body):
    """一份材料由哪些页组成"""

    pages: Annotated[list[Annotated[int, Field(ge=1)]], Field(min_length=1, max_length=300, examples=[[1, 2]])]
    kind: Annotated[str, Field(max_length=60, description="种类；空为按识别结果")] = ""


class ArrangementBody(Body):
    """一个文件的各页怎样分成材料：每一页都要归到一份材料"""

    papers: Annotated[list[PaperPages], Field(min_length=1, max_length=300)]
    why: Annotated[str, Field(min_length=1, max_length=500)]


class DecisionBody(Body):
    """对一个问题的决定：`confirm` 确认，`dismiss` 排除（须写理由）"""

    decision: Literal["confirm", "dismiss"]
    remedy: Annotated[str, Field(max_length=500, description="告诉申请人怎么改；空为按规则")] = ""
    why: Why = ""


class FindingBody(Body):
    """窗口人员补充的问题"""

    code: Annotated[
        Literal[
            "clerk_missing",
            "clerk_unclear",
            "clerk_expired",
            "clerk_unsigned",
            "clerk_inconsistent",
            "clerk_wrong_paper",
            "clerk_incomplete",
        ],
        Field(description="缺少、不清晰、过期、缺盖章或签字、内容不一致、非所需材料、页不全"),
    ]
    row: Annotated[int, Field(ge=1, le=99, description="附件2的第几项", examples=[3])]
    message: Annotated[str, Field(min_length=1, max_length=500, examples=["物业证明上没有写车位号。"])]
    remedy: Annotated[str, Field(min_length=1, max_length=500, examples=["请物业在证明上补写车位号并盖章。"])]
    file_id: Annotated[str | None, Field(max_length=32)] = None
    page: Annotated[int | None, Field(ge=1)] = None
    box: Annotated[
        list[Annotated[float, Field(ge=0, le=100_000)]] | None,
        Field(min_length=4, max_length=4, description="页面图像上的位置：左、上、右、下，单位像素"),
    ] = None


class OriginalBody(Body):
    """原件已核验，或撤销"""

    seen: bool = True


class NoticeBody(Body):
    """出具一次性告知的补正清单"""

    clerk: Annotated[str, Field(max_length=60, description="经办人，印在清单上")] = ""
    doc_no: Annotated[str, Field(max_length=60, description="文号")] = ""
    why: Annotated[str, Field(max_length=500, description="再次出具时的理由")] = ""


class AcceptanceBody(Body):
    """受理。容缺受理须已收到承诺书"""

    undertaking: Annotated[bool, Field(description="已收到申请人签署的容缺承诺书")] = False
    due: Annotated[date | None, Field(description="容缺材料的补齐期限；本单位已在设置中规定天数的可不填")] = None
    why: Why = ""


class RejectionBody(Body):
    """不予受理：只限依法不需要许可（`not_required`）、不属于本机关职权（`not_competent`，须写明有权机关）"""

    grounds: Literal["not_required", "not_competent"]
    organ: Annotated[str, Field(max_length=100)] = ""
    why: Annotated[str, Field(min_length=1, max_length=500)]


class OutcomeBody(Body):
    """部门意见：`approved` 同意，`refused` 不同意（须写理由），`reopened` 重新办理（须写理由）"""

    outcome: Literal["approved", "refused", "reopened"]
    why: Why = ""


class DeferredBody(Body):
    """补齐容缺材料：先上传，再说明补的是哪几项"""

    rows: Annotated[list[Annotated[int, Field(ge=1, le=99)]], Field(min_length=1, max_length=22, examples=[[12]])]


class MakeBody(Body):
    """生成本件文书。`final` 为正式文书，须有文号和经办人。供电方案、合同由窗口或供电部门给出 `data`"""

    final: bool = False
    doc_no: Annotated[str, Field(max_length=60)] = ""
    clerk: Annotated[str, Field(max_length=60)] = ""
    data: Annotated[
        dict[str, Any] | None,
        Field(
            description="供电方案、合同的数据，`case_no` 为本件编号；格式见"
            " `GET /api/v1/catalogue/documents/{document}/schema`"
        ),
    ] = None


class SignedCopyBody(Body):
    """核对一份签字文书：`file` 归入本件，`leave` 不归档，`move` 归入它所属的另一件"""

    decision: Literal["file", "leave", "move"]
    document: Annotated[str, Field(max_length=32, description="是哪份文书的签字件；空为按二维码")] = ""


class BatchItem(Body):
    """一份文书"""

    document: Annotated[str, Field(max_length=60, examples=["joint_application"])]
    data: dict[str, Any]


class BatchBody(Body):
    """一批文书，打成一个 ZIP"""

    documents: Annotated[list[BatchItem], Field(min_length=1, max_length=200)]


class UserBody(Body):
    """新账号。部门审查人员须注明部门；窗口人员可限定区县，空为全市"""

    login: Annotated[str, Field(min_length=2, max_length=60, examples=["chuangkou01"])]
    role: Literal["clerk", "department", "manager", "administrator"]
    name: Annotated[str, Field(max_length=60, description="姓名，同事可见")] = ""
    districts: Annotated[list[Annotated[str, Field(max_length=50)]], Field(max_length=20)] = []
    department: Annotated[str, Field(max_length=50)] = ""


class UserChangeBody(Body):
    """账号的更改；没有写的不变"""

    name: Annotated[str | None, Field(max_length=60)] = None
    role: Literal["clerk", "department", "manager", "administrator"] | None = None
    districts: Annotated[list[Annotated[str, Field(max_length=50)]] | None, Field(max_length=20)] = None
    department: Annotated[str | None, Field(max_length=50)] = None
    active: bool | None = None


class PortalBody(Body):
    """新的对接平台"""

    name: Annotated[str, Field(min_length=1, max_length=100, examples=["某市政务服务平台"])]


class PortalChangeBody(Body):
    """启用或停用平台；停用后其密钥全部不可用"""

    active: bool


class KeyBody(Body):
    """新密钥的权限和有效期"""

    scopes: Annotated[
        list[Literal["cases:write", "cases:read", "values:reveal", "documents:make", "webhooks:manage"]],
        Field(min_length=1, max_length=5),
    ]
    days: Annotated[int | None, Field(ge=1, le=3650, description="有效天数；空为长期")] = 365


class WebhookBody(Body):
    """新的回调。主机须在管理员准许的范围内。`portal_id` 只由管理员填写"""

    url: Annotated[str, Field(min_length=1, max_length=500, examples=["https://portal.example/hooks/baozhuang"])]
    kinds: Annotated[list[Annotated[str, Field(max_length=40)]], Field(max_length=20, description="空为全部")] = []
    portal_id: Annotated[str | None, Field(max_length=32)] = None


class WebhookChangeBody(Body):
    """回调的更改；没有写的不变"""

    url: Annotated[str | None, Field(min_length=1, max_length=500)] = None
    kinds: Annotated[list[Annotated[str, Field(max_length=40)]] | None, Field(max_length=20)] = None
    active: bool | None = None


class HostsBody(Body):
    """准许回调的主机"""

    hosts: Annotated[list[Annotated[str, Field(min_length=1, max_length=260)]], Field(max_length=100)]
