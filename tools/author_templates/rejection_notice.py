"""The notice of non-acceptance: the ground, the reason, where to turn instead, and the remedies."""

from __future__ import annotations

from tools.author_templates.blocks import (
    FLOW,
    LEAD,
    NOTICE_TEXT,
    notice_head,
    notice_information,
    notice_signatures,
    phones,
    section,
)
from tools.author_templates.package import Page, write_template
from tools.author_templates.wml import paragraph

NAME = "不予受理通知书"

_PAGE = Page(30, 24, 25, 24)
_INFO_WIDTHS = (1500, 2855, 1900, 2955)


def author() -> bytes:
    body = (
        notice_head(NAME)
        + paragraph(
            "您（单位）于{{ applied_on }}提出的{{ matters }}申请，经审查，{{ ground_text }}。根据{{ basis }}，"
            "我单位决定不予受理。",
            NOTICE_TEXT,
            LEAD,
        )
        + notice_information(_INFO_WIDTHS, [("申请日期", "{{ applied_on }}")])
        + section("一、具体理由")
        + paragraph("{{ reason }}", NOTICE_TEXT, FLOW)
        + paragraph("{{ competent }}", NOTICE_TEXT, FLOW)
        + section("二、救济途径")
        + paragraph(
            "对本决定不服的，可以在收到本通知书之日起{{ reconsideration_days }}日内向{{ reconsideration_organ }}"
            "申请行政复议，或者在收到本通知书之日起{{ lawsuit_months }}个月内向{{ court }}提起行政诉讼。",
            NOTICE_TEXT,
            FLOW,
        )
        + section("三、说明")
        + paragraph("本通知书只涉及上列事项。同一办件中的其他事项（包括用电报装）照常办理。", NOTICE_TEXT, FLOW)
        + phones(keep_next=True)
        + notice_signatures("通知书")
    )
    return write_template(body, title=NAME, page=_PAGE, watermark="draft", mark_mm=20)
