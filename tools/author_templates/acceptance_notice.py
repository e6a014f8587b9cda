"""The notice of acceptance: what was received, when each matter will be decided, how to collect the result."""

from __future__ import annotations

from tools.author_templates.blocks import (
    CLOSING,
    FLOW,
    LEAD,
    NOTICE_TEXT,
    either,
    lines,
    listing,
    notice_head,
    notice_information,
    notice_signatures,
    phones,
    section,
)
from tools.author_templates.package import Page, write_template
from tools.author_templates.wml import paragraph

NAME = "受理通知书"

_PAGE = Page(30, 24, 25, 24)
_INFO_WIDTHS = (1500, 2855, 1900, 2955)
_MATERIAL_WIDTHS = (700, 1300, 4710, 900, 1600)
_LIMIT_WIDTHS = (4410, 2400, 2400)


def author() -> bytes:
    body = (
        notice_head("{{ title }}", subtitle="（“充电桩报装一件事”）")
        + paragraph(
            "您（单位）于{{ applied_on }}提出的“充电桩报装一件事”申请，材料齐全、符合要求，"
            "我单位于{{ accepted_on }}予以受理。现将有关事项通知如下。",
            NOTICE_TEXT,
            LEAD,
        )
        + notice_information(
            _INFO_WIDTHS,
            [("申请日期", "{{ applied_on }}"), ("受理日期", "{{ accepted_on }}"), ("结果领取", "{{ collection }}")],
        )
        + section("一、已收材料")
        + listing(
            _MATERIAL_WIDTHS,
            ("序号", "附件2序号", "材料名称", "份数", "形式"),
            "item in materials",
            ("{{ item.number }}", "{{ item.row }}", "{{ item.material }}", "{{ item.copies }}", "{{ item.form }}"),
            centred=(0, 1, 3, 4),
        )
        + section("二、办理时限")
        + listing(
            _LIMIT_WIDTHS,
            ("事项", "承诺办理时限", "办结期限"),
            "limit in limits",
            ("{{ limit.matter }}", "{{ limit.promised }}", "{{ limit.due }}"),
            centred=(1, 2),
        )
        + either(
            "not_counted",
            paragraph("下列环节所需时间不计入上述时限：{{ not_counted }}。", NOTICE_TEXT, FLOW),
        )
        + section("三、查询和咨询")
        + paragraph("凭办件编号可以在政务服务大厅专窗或者信阳市政务服务网查询办理进度。", NOTICE_TEXT, FLOW)
        + phones()
        + section("四、依据")
        + lines("line in basis", "{{ line }}", spacing=CLOSING)
        + notice_signatures("通知书")
    )
    return write_template(body, title=NAME, page=_PAGE, watermark="draft", mark_mm=20)
