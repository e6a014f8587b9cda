"""Words about organisations: rows 5 to 9."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from intake.domain.wording import CHECK, Phrase

COMPANY_PHRASES: Mapping[str, Phrase] = MappingProxyType(
    {
        # --- rows 5 to 9
        "org_name_mismatch": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》的名称为“{name}”，申请表的企业名称为“{form_name}”，两者不一致。",
            "请核对：申请表填错的，当场更正即可；证照交错的，请提交申请单位的主体证明。",
        ),
        "org_name_unclear": Phrase(
            "review",
            "内容不一致",
            "《{paper}》的名称与申请表的企业名称有出入。",
            "请工作人员核对；分公司申请的，请确认总公司授权。",
        ),
        "uscc_mismatch": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》的统一社会信用代码为“{code}”，申请表填写为“{form_code}”，两者不一致。",
            "请核对：申请表填错的，当场更正即可；证照交错的，请提交申请单位的主体证明。",
        ),
        "legal_person_mismatch": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》的法定代表人与申请表填写的法人代表不一致。",
            "请核对：申请表填错的，当场更正即可；已变更的，请提交变更后的证照。",
        ),
        "legal_person_unclear": Phrase(
            "review",
            "内容不一致",
            "《{paper}》的法定代表人与申请表填写的法人代表有出入，可能是识别或书写问题。",
            CHECK,
        ),
        "licence_expired": Phrase(
            "correct",
            "过期",
            "《{paper}》有效期（营业期限）至{date}，收到申请时已届满。",
            "请提交在有效期内的主体证明；已办理延期的，提交延期后的证照。",
        ),
        "property_holder_mismatch": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》的{field}与申请单位不一致，不能证明申请单位对场地的权利。",
            "自有场地请提交申请单位名下的产权证明；租用场地请提交申请单位签订的租赁合同。",
        ),
        "property_holder_unclear": Phrase(
            "review",
            "内容不一致",
            "《{paper}》的{field}与申请单位有出入。",
            "请工作人员核对（如个人名下房产、总公司与分公司、简称）。",
        ),
        "tenure_contradicts": Phrase(
            "review",
            "内容不一致",
            "申请表产权类型勾选“{ticked}”，所交《{paper}》显示为“{shown}”。",
            "请工作人员核对；申请表填错的，可当场更正。",
        ),
        "scope_without_charging": Phrase(
            "info",
            "提示",
            "《{paper}》的经营范围未提到充电。",
            "不影响受理；对外经营充电业务的，提醒申请人及时变更登记。",
        ),
        "land_use_doubtful": Phrase(
            "review",
            "内容不一致",
            "《{paper}》的用途或坐落涉及“{word}”，可能不宜建设充电设施。",
            "请工作人员核对场地性质，必要时征求主管部门意见。",
        ),
    }
)
