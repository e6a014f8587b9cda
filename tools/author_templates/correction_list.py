"""The one-time correction notice: who, what was received, every defect with its remedy, and how to go on."""

from __future__ import annotations

from tools.author_templates.blocks import (
    CLOSING,
    FLOW,
    HEAD,
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
from tools.author_templates.wml import (
    Cell,
    Spacing,
    Type,
    control_row,
    label,
    paragraph,
    row,
    table,
)

NAME = "补正材料一次性告知书"

# Narrower margins than an ordinary official letter: the table of defects needs the width.
_PAGE = Page(30, 22, 25, 22)
_SMALL = Type(size_pt=10.5)
_INFO_WIDTHS = (1500, 3005, 1900, 3005)
_ITEM_WIDTHS = (450, 1460, 1350, 2440, 2700, 1010)
_LATER_WIDTHS = (1300, 5410, 2700)


def author() -> bytes:
    body = (
        notice_head(NAME, subtitle="（“充电桩报装一件事”补正清单）")
        + paragraph(
            "您（单位）提交的“充电桩报装一件事”申请，我单位已于{{ received_on }}收到。经审查，"
            "{% if items %}现有材料共有{{ count }}项内容需要补正{% else %}材料齐全，"
            "申请表中有内容需要更正{% endif %}。根据有关规定，现将需要补正的全部内容一次性告知如下。",
            NOTICE_TEXT,
            LEAD,
        )
        + notice_information(_INFO_WIDTHS, [("收到申请日期", "{{ received_on }}")])
        + section("一、需要补正的材料")
        + either("items", _items(), _nothing())
        + section("二、可以当场更正的内容")
        + lines("line in on_the_spot", "{{ loop.index }}．{{ line }}")
        + either("not on_the_spot", _nothing())
        + section("三、可以容缺后补的材料")
        + _later()
        + section("四、补正期限和途径")
        + paragraph(
            "请于{{ due }}前{% if items %}一次补齐上述材料{% else %}更正上述内容{% endif %}。{{ after_due }}",
            NOTICE_TEXT,
            FLOW,
        )
        + paragraph(
            "补正途径：[channels.online] 信阳市政务服务网“高效办成一件事”网厅　[channels.window] 政务服务大厅专窗"
            "{% if window_address %}（{{ window_address }}）{% endif %}　[channels.post] 邮寄",
            NOTICE_TEXT,
            FLOW,
        )
        + phones()
        + section("五、依据")
        + lines("line in basis", "{{ line }}")
        + section("六、说明")
        + paragraph(
            "本告知书所列即为需要补正的全部内容。未列入办事材料清单的证明，不要求提交；已经提交且符合要求的材料，"
            "不需要重复提交。对告知内容有疑问的，可以拨打上述电话咨询。",
            NOTICE_TEXT,
            CLOSING,
        )
        + notice_signatures("告知书")
    )
    return write_template(body, title=NAME, page=_PAGE, watermark="draft", mark_mm=22)


def _nothing() -> str:
    return paragraph("无。", NOTICE_TEXT, FLOW)


def _items() -> str:
    heads = ("序号", "事项及\n附件2序号", "材料名称", "存在的问题", "补正要求", "依据")
    cells = [label(text, width, style=HEAD) for text, width in zip(heads, _ITEM_WIDTHS, strict=True)]
    left = Spacing(align="left", break_anywhere=True)

    def cells_of(texts: tuple[str, ...]) -> list[Cell]:
        return [Cell(text, width) for text, width in zip(texts, _ITEM_WIDTHS, strict=True)]

    filled = (
        paragraph("{{ item.number }}", _SMALL, Spacing(align="center")),
        paragraph("{{ item.matter }}\n第{{ item.row }}项", _SMALL, left),
        paragraph("{{ item.material }}", _SMALL, left),
        paragraph("【{{ item.problem }}】", HEAD, left) + paragraph("{{ item.detail }}", _SMALL, left),
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
    return either(
        "deferrable",
        listing(
            _LATER_WIDTHS,
            ("附件2序号", "材料名称", "补齐期限"),
            "entry in deferrable",
            ("{{ entry.row }}", "{{ entry.material }}", "{{ entry.due }}"),
            centred=(0, 2),
            height=420,
        ),
        _nothing(),
    )
