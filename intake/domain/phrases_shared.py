"""Words about what data sharing says."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from intake.domain.wording import CHECK, Phrase

SHARED_PHRASES: Mapping[str, Phrase] = MappingProxyType(
    {
        "sharing_down": Phrase(
            "review",
            "提示",
            "数据共享接口暂时无法访问，没有取得{what}（第{row}项）。",
            "请稍后重新查询；仍无法取得、确需申请人提交的，由工作人员决定。",
        ),
        "sharing_slow": Phrase(
            "review",
            "提示",
            "数据共享接口没有在规定时间内答复，没有取得{what}（第{row}项）。",
            "请稍后重新查询；仍无法取得、确需申请人提交的，由工作人员决定。",
        ),
        "sharing_invalid": Phrase(
            "review",
            "提示",
            "数据共享接口返回的内容不合格，没有取得{what}（第{row}项）。",
            "请联系数据提供部门；确需申请人提交的，由工作人员决定。",
        ),
        "sharing_not_found": Phrase(
            "info",
            "提示",
            "数据共享未查到{what}（第{row}项），按清单由申请人提交材料。",
            "无需处理；如号码填错，请更正申请表。",
        ),
        "sharing_partial": Phrase(
            "info", "提示", "数据共享取得的{what}缺少{lacking}（第{row}项），按清单由申请人提交材料。", "无需处理。"
        ),
        "sharing_not_in_force": Phrase(
            "review", "提示", "数据共享显示登记状态为“{status}”（第{row}项）。", "请工作人员核实登记状态后再办理。"
        ),
        "sharing_differs": Phrase("review", "内容不一致", "{where}的{field}与数据共享取得的登记信息不一致。", CHECK),
    }
)
