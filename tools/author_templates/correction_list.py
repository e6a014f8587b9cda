"""The one-time correction notice: who, what was received, every defect with its remedy, and how to go on."""

from __future__ import annotations

from tools.author_templates.package import Page, write_template
from tools.author_templates.wml import (
    HEADING,
    TITLE,
    Cell,
    Spacing,
    Type,
    control,
    control_row,
    label,
    paragraph,
    row,
    table,
    value,
)

NAME = "补正材料一次性告知书"

# Narrower margins than an ordinary official letter: the table of defects needs the width.
_PAGE = Page(30, 22, 25, 22)
_TEXT = Type(size_pt=12)
_SMALL = Type(size_pt=10.5)
_HEAD = Type(HEADING, 10.5)
_FLOW = Spacing(line_pt=22, indent_chars=2)
_INFO_WIDTHS = (1500, 3205, 1700, 3005)
_ITEM_WIDTHS = (450, 1150, 1250, 2450, 2710, 1400)
_LATER_WIDTHS = (1300, 5410, 2700)


def author() -> bytes:
    body = (
        paragraph(NAME, Type(TITLE, 22), Spacing(align="center", line_pt=34))
        + paragraph("（“充电桩报装一件事”补正清单）", Type(size_pt=14), Spacing(align="center", line_pt=24))
        + paragraph("{{ doc_no }}", Type(size_pt=14), Spacing(align="center", line_pt=24, after=120))
        + paragraph("{{ applicant.name }}：", _TEXT, Spacing(align="left", line_pt=22))
        + paragraph(
            "您（单位）提交的“充电桩报装一件事”申请，我单位已于{{ received_on }}收到。经审查，现有材料共有"
            "{{ count }}项内容需要补正。根据有关规定，现将需要补正的全部内容一次性告知如下。",
            _TEXT,
            _FLOW,
        )
        + _information()
        + _heading("一、需要补正的材料")
        + _items()
        + _heading("二、可以当场更正的内容")
        + _list("on_the_spot")
        + _heading("三、可以容缺后补的材料")
        + _later()
        + _heading("四、补正期限和途径")
        + paragraph("请于{{ due }}前一次补齐上述材料。{{ after_due }}", _TEXT, _FLOW)
        + paragraph(
            "补正途径：[channels.online] 信阳市政务服务网“高效办成一件事”网厅　[channels.window] 政务服务大厅专窗"
            "{% if window_address %}（{{ window_address }}）{% endif %}　[channels.post] 邮寄",
            _TEXT,
            _FLOW,
        )
        + paragraph("咨询电话：{{ consult_phone|blank }}　　监督电话：{{ supervision_phone|blank }}", _TEXT, _FLOW)
        + _heading("五、依据")
        + control("for line in basis")
        + paragraph("{{ line }}", _TEXT, _FLOW)
        + control("endfor")
        + _heading("六、说明")
        + paragraph(
            "本告知书所列即为需要补正的全部内容。未列入办事材料清单的证明，不要求提交；已经提交且符合要求的材料，"
            "不需要重复提交。对告知内容有疑问的，可以拨打上述电话咨询。",
            _TEXT,
            _FLOW,
        )
        + _signatures()
    )
    return write_template(body, title=NAME, page=_PAGE, watermark="draft")


def _heading(text: str) -> str:
    return paragraph(text, Type(HEADING, 12), Spacing(line_pt=22, indent_chars=2, before=120, after=40, keep_next=True))


def _list(path: str) -> str:
    return (
        control(f"for line in {path}")
        + paragraph("{{ loop.index }}．{{ line }}", _TEXT, _FLOW)
        + control("endfor")
        + control(f"if not {path}")
        + paragraph("无。", _TEXT, _FLOW)
        + control("endif")
    )


def _information() -> str:
    first, second, third, fourth = _INFO_WIDTHS
    rows = [
        row(
            [
                label("申请人", first, style=_HEAD),
                value("{{ applicant.name }}", second),
                label("{{ applicant.number_label }}", third, style=_HEAD),
                value("{{ applicant.number }}", fourth),
            ],
            height=440,
        ),
        row(
            [
                label("联系人", first, style=_HEAD),
                value("{{ contact_person }}", second),
                label("联系电话", third, style=_HEAD),
                value("{{ contact_phone }}", fourth),
            ],
            height=440,
        ),
        row(
            [
                label("办件编号", first, style=_HEAD),
                value("{{ case_no }}", second),
                label("收到申请日期", third, style=_HEAD),
                value("{{ received_on }}", fourth),
            ],
            height=440,
        ),
        row(
            [
                label("申请事项", first, style=_HEAD),
                value("{{ matters }}", second + third + fourth, span=3),
            ],
            height=440,
        ),
    ]
    return paragraph("", Type(size_pt=6)) + table(_INFO_WIDTHS, rows) + paragraph("", Type(size_pt=6))


def _items() -> str:
    heads = ("序号", "事项及\n附件2序号", "材料名称", "存在的问题", "补正要求", "依据")
    cells = [label(text, width, style=_HEAD) for text, width in zip(heads, _ITEM_WIDTHS, strict=True)]
    left = Spacing(align="left", break_anywhere=True)

    def cells_of(texts: tuple[str, ...]) -> list[Cell]:
        return [Cell(text, width) for text, width in zip(texts, _ITEM_WIDTHS, strict=True)]

    filled = (
        paragraph("{{ item.number }}", _SMALL, Spacing(align="center")),
        paragraph("{{ item.matter }}\n第{{ item.row }}项", _SMALL, left),
        paragraph("{{ item.material }}", _SMALL, left),
        paragraph("【{{ item.problem }}】", _HEAD, left) + paragraph("{{ item.detail }}", _SMALL, left),
        paragraph("{{ item.remedy }}", _SMALL, left)
        + paragraph("可接受的替代材料：{{ item.alternatives }}", _SMALL, left)
        + paragraph("提交形式：{{ item.form }}", _SMALL, left),
        paragraph("{{ item.basis }}", _SMALL, left),
    )
    rows = [
        row(cells, height=520, header=True),
        control_row("for item in items", _ITEM_WIDTHS),
        # A defect that quotes at length may go over the page, rather than leave half a page empty.
        control_row("if item.short", _ITEM_WIDTHS),
        row(cells_of(filled)),
        control_row("endif", _ITEM_WIDTHS),
        control_row("if not item.short", _ITEM_WIDTHS),
        row(cells_of(filled), may_split=True),
        control_row("endif", _ITEM_WIDTHS),
        control_row("endfor", _ITEM_WIDTHS),
    ]
    return table(_ITEM_WIDTHS, rows)


def _later() -> str:
    heads = [
        label(text, width, style=_HEAD)
        for text, width in zip(("附件2序号", "材料名称", "补齐期限"), _LATER_WIDTHS, strict=True)
    ]
    filled = [
        label("{{ entry.row }}", _LATER_WIDTHS[0]),
        value("{{ entry.material }}", _LATER_WIDTHS[1]),
        label("{{ entry.due }}", _LATER_WIDTHS[2]),
    ]
    rows = [
        row(heads, height=420, header=True),
        control_row("for entry in deferrable", _LATER_WIDTHS),
        row(filled, height=420),
        control_row("endfor", _LATER_WIDTHS),
    ]
    return (
        control("if deferrable")
        + table(_LATER_WIDTHS, rows)
        + control("endif")
        + control("if not deferrable")
        + paragraph("无。", _TEXT, _FLOW)
        + control("endif")
    )


def _signatures() -> str:
    right = Spacing(align="right", line_pt=24, keep_next=True, keep_lines=True)
    left = Spacing(align="left", line_pt=24, keep_next=True)
    return (
        paragraph("{{ organ }}（专用章）", _TEXT, Spacing(align="right", line_pt=24, before=600, keep_next=True))
        + paragraph("承办人：{{ clerk }}　　　　{{ issued_on }}", _TEXT, right)
        + paragraph(
            "送达方式：[delivery.online] 系统推送　[delivery.window] 当面领取　[delivery.post] 邮寄送达",
            _TEXT,
            Spacing(align="left", line_pt=24, before=240, keep_next=True),
        )
        + paragraph("申请人（签收）：________________　　签收日期：______年____月____日", _TEXT, left)
        + paragraph(
            "本告知书一式{{ copies }}份，申请人一份，其余由出具单位存档。",
            _SMALL,
            Spacing(align="left", line_pt=24, before=120),
        )
    )
