"""The acceptance with materials to follow, and on a page of its own the undertaking the applicant signs."""

from __future__ import annotations

from tools.author_templates.blocks import (
    CLOSING,
    FLOW,
    LEAD,
    NOTICE_TEXT,
    lines,
    listing,
    notice_head,
    notice_information,
    notice_signatures,
    phones,
    section,
)
from tools.author_templates.package import Page, write_template
from tools.author_templates.wml import TITLE, Spacing, Type, control, paragraph

NAME = "容缺受理通知书"

_PAGE = Page(30, 24, 25, 24)
_INFO_WIDTHS = (1500, 2855, 1900, 2955)
_PRESENT_WIDTHS = (900, 1500, 6810)
_DEFERRED_WIDTHS = (700, 1300, 3010, 2200, 2000)
_SIGN = Spacing(align="left", line_pt=26, keep_next=True, indent_chars=2)


def author() -> bytes:
    body = (
        notice_head(NAME, subtitle="（“充电桩报装一件事”）")
        + paragraph(
            "您（单位）于{{ applied_on }}提出的“充电桩报装一件事”申请，主要材料齐全、符合要求，"
            "尚缺{{ count }}项次要材料。根据您（单位）的承诺，我单位于{{ accepted_on }}予以容缺受理。"
            "请按照下列要求补齐材料。",
            NOTICE_TEXT,
            LEAD,
        )
        + notice_information(_INFO_WIDTHS, [("申请日期", "{{ applied_on }}"), ("受理日期", "{{ accepted_on }}")])
        + section("一、已具备的主要材料")
        + listing(
            _PRESENT_WIDTHS,
            ("序号", "附件2序号", "材料名称"),
            "item in present",
            ("{{ item.number }}", "{{ item.row }}", "{{ item.material }}"),
            centred=(0, 1),
        )
        + section("二、需要在期限内补齐的材料")
        + _deferred()
        + section("三、超期处理")
        + paragraph("{{ after_due }}", NOTICE_TEXT, FLOW)
        + phones()
        + section("四、依据")
        + lines("line in basis", "{{ line }}", spacing=CLOSING)
        + notice_signatures("通知书")
        + _undertaking()
    )
    return write_template(body, title=NAME, page=_PAGE, watermark="draft", mark_mm=20)


def _deferred() -> str:
    return listing(
        _DEFERRED_WIDTHS,
        ("序号", "附件2序号", "材料名称", "补齐形式", "补齐期限"),
        "item in deferred",
        ("{{ item.number }}", "{{ item.row }}", "{{ item.material }}", "{{ item.form }}", "{{ item.due }}"),
        centred=(0, 1, 4),
    )


def _undertaking() -> str:
    title = Spacing(align="center", line_pt=34, after=160, page_break_before=True)
    return (
        paragraph("容缺受理承诺书", Type(TITLE, 22), title)
        + paragraph("{{ organ }}：", NOTICE_TEXT, Spacing(align="left", line_pt=26))
        + paragraph(
            "承诺人{{ undertaking.signer }}（法定代表人：{{ undertaking.representative }}；委托代理人："
            "{{ undertaking.agent }}）就办件{{ case_no|blank }}所申请的{{ matters }}，自愿申请容缺受理，并作如下承诺：",
            NOTICE_TEXT,
            Spacing(line_pt=26, indent_chars=2),
        )
        + _promise("（一）已经知晓容缺受理的全部告知内容，本承诺是承诺人的真实意思表示。")
        + _promise("（二）所提交的材料和填写的内容真实、准确、完整。")
        + _promise("（三）在下列期限内补齐所缺材料：")
        + control("for item in deferred")
        + paragraph(
            "附件2第{{ item.row }}项《{{ item.material }}》，{{ item.due }}前补齐；",
            NOTICE_TEXT,
            Spacing(line_pt=26, indent_chars=4),
        )
        + control("endfor")
        + _promise("（四）逾期未补齐或者补齐的材料不符合要求的，接受通知书所列的处理。")
        + _promise("（五）因违反上述承诺产生的责任和后果，由承诺人承担。")
        + paragraph(
            "承诺人（签字或盖章）：____________________",
            NOTICE_TEXT,
            Spacing(align="left", line_pt=26, before=480, keep_next=True, indent_chars=2),
        )
        + paragraph("法定代表人（签字）：____________________", NOTICE_TEXT, _SIGN)
        + paragraph("委托代理人（签字）：____________________", NOTICE_TEXT, _SIGN)
        + paragraph(
            "[undertaking.authorization.none] 本人或者法定代表人签署　"
            "[undertaking.authorization.attached] 代理人签署，授权委托书附后",
            NOTICE_TEXT,
            _SIGN,
        )
        + paragraph("日期：________年____月____日", NOTICE_TEXT, Spacing(align="left", line_pt=26, indent_chars=2))
    )


def _promise(text: str) -> str:
    return paragraph(text, NOTICE_TEXT, Spacing(line_pt=26, indent_chars=2))
