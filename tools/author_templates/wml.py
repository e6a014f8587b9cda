"""WordprocessingML as text: runs, paragraphs, cells, rows, tables. Lengths in twips (1/20 pt) unless named.

Inline marks in texts: `[path]` is a tick box bound to a boolean, `{{ path }}` a value, a line feed a line
break. Nothing here is ever given data: it writes templates.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

TITLE = "方正小标宋简体"
BODY = "仿宋_GB2312"
HEADING = "黑体"
KAI = "楷体_GB2312"
SYMBOL = "Segoe UI Symbol"
"""Boxes: the fonts of official papers have neither ☐ nor ☑."""

ALTERNATIVES = {TITLE: "方正小标宋_GBK", BODY: "仿宋", HEADING: "SimHei", SYMBOL: "Noto Sans Symbols2"}
"""What Word takes where a font is lacking; for PDFs see generator.fonts."""

TWIPS_PER_MM = 56.6929

_BOX = re.compile(r"\[([a-z0-9_.]+)\]")


def mm(length: float) -> int:
    return round(length * TWIPS_PER_MM)


def fonts(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>'


@dataclass(frozen=True, slots=True)
class Type:
    """A typeface at a size in points."""

    font: str = BODY
    size_pt: float = 10.5
    bold: bool = False

    def properties(self) -> str:
        half_points = round(self.size_pt * 2)
        bold = "<w:b/>" if self.bold else ""
        return f'<w:rPr>{fonts(self.font)}{bold}<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/></w:rPr>'


def runs(text: str, style: Type) -> str:
    """A text with inline marks as runs."""
    pieces = _BOX.split(text)
    written = []
    for index, piece in enumerate(pieces):
        if index % 2:
            symbol = Type(SYMBOL, style.size_pt)
            written.append(_run(f"{{{{ {piece}|box }}}}", symbol))
        elif piece:
            written.append(_run(piece, style))
    return "".join(written)


def _run(text: str, style: Type) -> str:
    lines = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in text.split("\n"))
    return f"<w:r>{style.properties()}{lines}</w:r>"


def tab() -> str:
    return "<w:r><w:tab/></w:r>"


@dataclass(frozen=True, slots=True)
class Spacing:
    """Paragraph measures. `line_pt`: exact line height, None for single. `indent_chars`: first line.

    `break_anywhere`: long numbers and Latin words may break at any character.
    """

    align: str = "both"
    before: int = 0
    after: int = 0
    line_pt: float | None = None
    indent_chars: float = 0
    left_chars: float = 0
    right_mm: float = 0
    keep_next: bool = False
    keep_lines: bool = False
    page_break_before: bool = False
    right_tab: int | None = None
    break_anywhere: bool = False


def paragraph(text: str, style: Type = Type(), spacing: Spacing = Spacing()) -> str:
    """One paragraph; in `text` a tab character becomes a tab."""
    content = tab().join(runs(piece, style) for piece in text.split("\t"))
    return paragraph_of(content, style, spacing)


def paragraph_of(content: str, style: Type, spacing: Spacing) -> str:
    # The order of these elements is the schema's; Word refuses others.
    line = (
        f' w:line="{round(spacing.line_pt * 20)}" w:lineRule="exact"'
        if spacing.line_pt is not None
        else ' w:line="240" w:lineRule="auto"'
    )
    unit = style.size_pt * 20
    indent = f'<w:ind w:right="{mm(spacing.right_mm)}"/>' if spacing.right_mm else ""
    if spacing.indent_chars or spacing.left_chars:
        indent = (
            f'<w:ind w:leftChars="{round(spacing.left_chars * 100)}" w:left="{round(spacing.left_chars * unit)}"'
            f' w:firstLineChars="{round(spacing.indent_chars * 100)}"'
            f' w:firstLine="{round(spacing.indent_chars * unit)}"/>'
        )
    tabs = ""
    if spacing.right_tab is not None:
        tabs = f'<w:tabs><w:tab w:val="right" w:pos="{spacing.right_tab}"/></w:tabs>'
    properties = (
        "<w:pPr>"
        + ("<w:keepNext/>" if spacing.keep_next else "")
        + ("<w:keepLines/>" if spacing.keep_lines else "")
        + ("<w:pageBreakBefore/>" if spacing.page_break_before else "")
        + tabs
        # In a box, long numbers and Latin words break anywhere instead of leaving half a line empty.
        + ('<w:wordWrap w:val="0"/>' if spacing.break_anywhere else "")
        # Punctuation stays inside the margins.
        + '<w:overflowPunct w:val="0"/>'
        + f'<w:spacing w:before="{spacing.before}" w:after="{spacing.after}"{line}/>'
        + indent
        + f'<w:jc w:val="{spacing.align}"/>'
        + style.properties()
        + "</w:pPr>"
    )
    return f"<w:p>{properties}{content}</w:p>"


def control(tag: str, level: str = "p") -> str:
    """A paragraph holding one docxtpl control tag, which disappears with its paragraph."""
    return f"<w:p><w:r><w:t>{{%{level} {escape(tag)} %}}</w:t></w:r></w:p>"


@dataclass(frozen=True, slots=True)
class Cell:
    """`content`: ready paragraphs. `merge`: "restart" begins a vertical merge, "continue" goes on."""

    content: str
    width: int
    span: int = 1
    merge: str = ""
    valign: str = "center"
    shade: str = ""


def label(
    text: str, width: int, *, span: int = 1, merge: str = "", style: Type = Type(), keep_next: bool = False
) -> Cell:
    """A cell with printed words, centred. `keep_next`: its row stays on a page with the next."""
    return Cell(paragraph(text, style, Spacing(align="center", keep_next=keep_next)), width, span, merge)


def value(text: str, width: int, *, span: int = 1, align: str = "left", style: Type = Type()) -> Cell:
    """A cell to be filled, left-aligned."""
    return Cell(paragraph(text, style, Spacing(align=align, break_anywhere=True)), width, span)


def _cell(cell: Cell) -> str:
    merge = f'<w:vMerge w:val="{cell.merge}"/>' if cell.merge else ""
    span = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{cell.shade}"/>' if cell.shade else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{cell.width}" w:type="dxa"/>{span}{merge}{shade}'
        f'<w:vAlign w:val="{cell.valign}"/></w:tcPr>{cell.content}</w:tc>'
    )


def row(cells: Sequence[Cell], *, height: int = 0, header: bool = False, may_split: bool = False) -> str:
    """One row, at least `height` high; kept on one page unless `may_split`."""
    properties = "" if may_split else "<w:cantSplit/>"
    if height:
        properties += f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>'
    if header:
        properties += "<w:tblHeader/>"
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(_cell(cell) for cell in cells)}</w:tr>"


def control_row(tag: str, widths: Sequence[int]) -> str:
    """A row holding one docxtpl control tag, which disappears with its row."""
    return row([Cell(control(tag, "tr"), sum(widths), len(widths))])


def table(widths: Sequence[int], rows: Sequence[str], *, borders: bool = True, margin: int = 85) -> str:
    """A table of fixed layout: long values grow rows, never columns."""
    edges = ("top", "left", "bottom", "right", "insideH", "insideV")
    kind = "single" if borders else "nil"
    lines = "".join(f'<w:{edge} w:val="{kind}" w:sz="6" w:space="0" w:color="auto"/>' for edge in edges)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblBorders>{lines}</w:tblBorders><w:tblLayout w:type="fixed"/>'
        f'<w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="{margin}" w:type="dxa"/>'
        f'<w:bottom w:w="30" w:type="dxa"/><w:right w:w="{margin}" w:type="dxa"/></w:tblCellMar>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )
