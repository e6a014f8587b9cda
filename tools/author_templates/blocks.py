"""Blocks the documents share: articles, information tables, repeated tables, the open list, signatures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

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

CONTRACT_TEXT = Type(size_pt=10.5)
NOTICE_TEXT = Type(size_pt=12)
HEAD = Type(HEADING, 10.5)
CLAUSE = Spacing(line_pt=17.5, indent_chars=2)
FLOW = Spacing(line_pt=22, indent_chars=2)
CLOSING = Spacing(line_pt=22, indent_chars=2, keep_next=True)
"""The last words before the signatures: these never stand on a page alone."""
LEAD = Spacing(line_pt=22, indent_chars=2, after=100)
"""The paragraph before a table."""


def article(title: str, clauses: Sequence[str]) -> str:
    """An article of a contract: its heading, kept with the first clause."""
    spacing = Spacing(line_pt=17.5, indent_chars=2, before=50, keep_next=True)
    return paragraph(title, HEAD, spacing) + "".join(paragraph(clause, CONTRACT_TEXT, CLAUSE) for clause in clauses)


def section(text: str) -> str:
    """A heading inside a notice, kept with what follows."""
    return paragraph(text, Type(HEADING, 12), Spacing(line_pt=22, indent_chars=2, before=120, after=40, keep_next=True))


def information(widths: Sequence[int], rows: Sequence[Sequence[tuple[str, str]]], *, height: int = 400) -> str:
    """Label and value in turn. A row of one pair goes over the whole width; widths are label, value, label, value."""
    first, *rest = widths
    written = []
    for pairs in rows:
        if len(pairs) == 1:
            name, text = pairs[0]
            cells = [label(name, first, style=HEAD), value(text, sum(rest), span=len(rest))]
        else:
            cells = []
            for index, (name, text) in enumerate(pairs):
                cells += [label(name, widths[2 * index], style=HEAD), value(text, widths[2 * index + 1])]
        written.append(row(cells, height=height))
    return table(widths, written)


def listing(
    widths: Sequence[int],
    heads: Sequence[str],
    loop: str,
    texts: Sequence[str],
    *,
    centred: Sequence[int] = (0,),
    foot: Sequence[str] = (),
    height: int = 400,
) -> str:
    """A table that repeats its header row on every page and has one row for each item of the loop (`item in items`)."""
    cells = [
        label(text, width) if number in centred else value(text, width)
        for number, (text, width) in enumerate(zip(texts, widths, strict=True))
    ]
    header = [label(text, width, style=HEAD) for text, width in zip(heads, widths, strict=True)]
    return table(
        widths,
        [
            row(header, height=height, header=True),
            control_row(f"for {loop}", widths),
            row(cells, height=height),
            control_row("endfor", widths),
            *foot,
        ],
    )


def either(condition: str, content: str, otherwise: str = "") -> str:
    """The content where the condition holds, else the other."""
    text = control(f"if {condition}") + content + control("endif")
    return text + (control(f"if not {condition}") + otherwise + control("endif") if otherwise else "")


def lines(loop: str, text: str, style: Type = NOTICE_TEXT, spacing: Spacing = FLOW) -> str:
    """One paragraph for each item of the loop."""
    return control(f"for {loop}") + paragraph(text, style, spacing) + control("endfor")


def notice_head(title: str, *, subtitle: str = "") -> str:
    """Title, subtitle, number and addressee of a notice."""
    under = paragraph(subtitle, Type(size_pt=14), Spacing(align="center", line_pt=24)) if subtitle else ""
    return (
        paragraph(title, Type(TITLE, 22), Spacing(align="center", line_pt=34))
        + under
        + paragraph("{{ doc_no }}", Type(size_pt=14), Spacing(align="center", line_pt=24, after=120))
        + paragraph("{{ applicant.name }}：", NOTICE_TEXT, Spacing(align="left", line_pt=22))
    )


def notice_information(widths: Sequence[int], dates: Sequence[tuple[str, str]]) -> str:
    """Who applied for what, and when: case number and dates, two to a row."""
    entries = [("办件编号", "{{ case_no }}"), *dates]
    dated = [entries[index : index + 2] for index in range(0, len(entries), 2)]
    return information(
        widths,
        [
            [("申请人", "{{ applicant.name }}"), ("{{ applicant.number_label }}", "{{ applicant.number }}")],
            [("联系人", "{{ contact_person }}"), ("联系电话", "{{ contact_phone }}")],
            *dated,
            [("申请事项", "{{ matters }}")],
        ],
        height=440,
    )


def phones(*, keep_next: bool = False) -> str:
    text = "咨询电话：{{ consult_phone|blank }}　　监督电话：{{ supervision_phone|blank }}"
    return paragraph(text, NOTICE_TEXT, replace(FLOW, keep_next=keep_next))


def notice_signatures(name: str) -> str:
    """The organ's seal, who handled it, how it was delivered, the applicant's receipt, the copies; never torn apart."""
    right = Spacing(align="right", line_pt=24, keep_next=True, keep_lines=True)
    left = Spacing(align="left", line_pt=24, keep_next=True)
    return (
        paragraph("{{ organ }}", NOTICE_TEXT, replace(right, before=400))
        + paragraph("（专用章）", NOTICE_TEXT, right)
        + paragraph("承办人：{{ clerk }}　　　　{{ issued_on }}", NOTICE_TEXT, right)
        + paragraph(
            "送达方式：[delivery.online] 系统推送　[delivery.window] 当面领取　[delivery.post] 邮寄送达",
            NOTICE_TEXT,
            Spacing(align="left", line_pt=24, before=240, keep_next=True),
        )
        + paragraph("申请人（签收）：________________　　签收日期：______年____月____日", NOTICE_TEXT, left)
        + paragraph(
            f"本{name}一式{{{{ copies }}}}份，申请人一份，其余由出具单位存档。",
            Type(size_pt=10.5),
            Spacing(align="left", line_pt=24, before=120),
        )
    )


def contract_head(title: str) -> str:
    """Numbers of contract and account, and the title."""
    right = Spacing(align="right", line_pt=17.5)
    return (
        paragraph("合同编号：{{ contract_no }}", CONTRACT_TEXT, right)
        + paragraph("用电户号：{{ account_no }}", CONTRACT_TEXT, right)
        + paragraph(title, Type(TITLE, 22), Spacing(align="center", line_pt=34, before=60, after=100))
    )


def special_terms(title: str) -> str:
    spacing = Spacing(line_pt=17.5, indent_chars=2, before=50, keep_next=True)
    return (
        paragraph(title, HEAD, spacing)
        + lines("term in special_terms", "{{ term.number }}．{{ term.text }}", CONTRACT_TEXT, CLAUSE)
        + either("not special_terms", paragraph("无。", CONTRACT_TEXT, CLAUSE))
    )


def contract_signatures(width: int, *, user: str) -> str:
    """Two halves for the parties; `user`: how the user signs (签字、盖章或按指印 / 公章或合同专用章)."""
    half = width // 2

    def side(party: str, seal: str, signer: str) -> Cell:
        texts = (party, seal, signer, "日期：________年____月____日")
        spacing = Spacing(align="left", line_pt=23, keep_lines=True)
        return Cell("".join(paragraph(text, CONTRACT_TEXT, spacing) for text in texts), half, valign="top")

    signed = row(
        [
            side("供电人（甲方）：", "（供用电合同专用章或公章）", "代表（签字）："),
            side("用电人（乙方）：", f"（{user}）", "委托代理人（签字）："),
        ],
        height=1900,
    )
    return paragraph(
        "签订地点：{{ signing.place }}",
        CONTRACT_TEXT,
        Spacing(align="left", line_pt=17.5, before=80, after=60, indent_chars=2, keep_next=True),
    ) + table((half, half), [signed])


def open_list(widths: Sequence[int], *, explanation: str) -> str:
    """待填清单: what is still open and who settles it; absent where nothing is open."""
    return either(
        "open_items",
        paragraph(
            "待填清单",
            Type(TITLE, 16),
            Spacing(align="center", line_pt=30, before=360, after=60, keep_next=True),
        )
        + paragraph(
            explanation,
            CONTRACT_TEXT,
            Spacing(line_pt=17.5, indent_chars=2, after=100, keep_next=True, keep_lines=True),
        )
        + listing(
            widths,
            ("序号", "待填内容", "由谁确定"),
            "item in open_items",
            ("{{ item.number }}", "{{ item.title }}", "{{ item.by }}"),
            height=360,
        )
        + paragraph("", Type(size_pt=2)),
    )


OPEN_IN_CONTRACT = (
    "下列内容在本文本形成时尚未确定，合同正文中已留空或者注明“以装表接电时确认为准”。签订或者装表接电时逐项填写，"
    "由双方确认。本清单随合同文本保存。"
)
